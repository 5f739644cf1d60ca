// Learned from test/corpus by scripts/learn.mjs.
export const unverifiedResult =
  " -257 #_per 17 'd_have -9 'd_imagine 24 'll_have 10 's_be 14 's_the 14 ,_and -21 ,_i 36 ,_or 29 ,_so 25" +
  ' ,_where -10 ,_which 26 a_bite -13 a_lot -9 acts<1 12 acts<3 -34 acts<5 -24 acts<9 -20 after: 34' +
  ' after:about:other -9 after:across:noun 10 after:as:determiner 17 after:as:possessive -12' +
  ' after:at:determiner 15 after:at:other -8 after:by:determiner -12 after:by:noun 19 after:down:other 14' +
  ' after:for:determiner 22 after:for:noun -14 after:for:other -12 after:i -9 after:in:determiner -22' +
  ' after:in:other -14 after:of:noun -11 after:of:other 16 after:on:determiner -10 after:on:noun 11' +
  ' after:on:time -9 after:out:other -15 after:per:noun 15 after:since:other -9 after:tense:modal -13' +
  ' after:tense:none -11 after:tense:past -15 after:tense:present -22 after:to:determiner 9 after:to:noun 10' +
  ' after:to:other 9 after:who:I -11 after:who:none -21 after:who:thing -27 after:with:determiner -21' +
  ' after:with:other -9 all_round -9 and_i -19 and_no 13 and_the -26 any_more 16 as_a 16 as_far 11 as_i 12' +
  " ask_for -10 at_the 8 back_to 14 be_a -16 be_clean 27 be_down 14 be_fine 9 be_good 15 be_n't -13 be_right 32" +
  ' be_the -13 before: -14 before:a -15 before:it 8 before:not -8 before:tense:modal -8 before:tense:past -14' +
  ' before:tense:present 9 before:the 40 before:who:I -14 before:who:it 17 before:who:other 13 break:; -11' +
  ' break:past -10 by_the -10 change 24 class:change -21 class:cognition 20 class:creation 18 class:perception 48' +
  " class:possession -35 come_back 13 compared -12 could_n't -25 cue:alternative 11 cue:benefit -45" +
  ' cue:comparative -16 cue:filler -10 cue:hypothetical 22 cue:initiative 17 cue:mood -17 cue:reason 14' +
  ' cue:unverified 210 cue:verification -30 cue:weakAssumed 97 cue:weakEasy 29 do_the 13 down_to 24 drop_to 18' +
  ' far_as 13 first -14 for_a 24 for_the 10 from_# 13 go_from -8 go_out 20 go_to -8 have_do 15 have_go 17' +
  " have_hear 17 have_n't 20 have_see 19 have_take -8 hear_of 17 i_'d 12 i_do 11 i_have 34 i_know 13 i_never 17" +
  " i_put 12 i_read -9 i_suppose 9 i_take 36 i_think 17 in_the -20 it_'ll 10 it_as -13 it_be -17 it_go -10" +
  ' it_must 11 it_should -10 it_stand 10 it_that 10 it_the 15 it_too 16 last 26 list:assessing 25' +
  ' list:authority -12 list:cost 14 list:costly 12 list:evidence -60 list:instrument -10 list:looking 9' +
  ' list:measuring -23 list:trying -16 metric:money -13 metric:nonmetric -19 metric:quantity -35 modal 91' +
  " monday_, 18 more_, 14 must_have 17 n't_get -9 n't_have -11 name -40 negated -9 next:, 12 next:a -27" +
  ' next:across 11 next:again 13 next:all 26 next:at -10 next:clean 27 next:each -14 next:fine 24 next:for 13' +
  ' next:from -12 next:good 23 next:happier 19 next:in -15 next:it 29 next:much -10 next:nothing -9 next:on -16' +
  ' next:out 12 next:quiet 21 next:right 30 next:that 13 next:to 20 no_more 11 no_new 15 no_one 18 number -64' +
  ' number:count -36 number:duration -16 number:money -16 number:rate -8 number:ratio -12 of_a -10 of_any 11' +
  " of_it 25 on_time 22 one_'s 18 opens:all -10 opens:everyone 13 opens:from 13 opens:i 22 opens:it -9" +
  ' opens:loads 11 opens:nobody 26 opens:none -11 opens:reckon 57 opens:rejects 18 opens:should 50 opens:the -49' +
  ' opens:they 9 opens:things -13 opens:we -10 opens:you -15 ought_to 30 out_, 22 own -21 own:after -10' +
  ' own:before -15 per_cent 16 perfect 40 person -45 put_it 12 reckon_that 28 role:after -17 role:before -15' +
  ' role:change -11 role:none -55 run_the 12 same_way 17 say_it -11 see_the 12 should_be 47 since_, 57 so_i 9' +
  ' so_it 10 so_the 18 step:result -18 subject:I 77 subject:nobody 51 subject:none 35 subject:other -58' +
  " subject:thing -42 subject:we 8 subject:you -15 tense:modal 91 tense:past -26 tense:present -23 that_'s 19" +
  ' that_i 17 that_the 13 the_desk 29 the_first -9 the_last 27 the_late 11 the_other 38 the_rest 26 the_summer 10' +
  ' the_surgeon 38 the_trick 15 then:I 50 then:body 20 then:cognition 12 then:communication -9 then:contact 10' +
  ' then:it 25 then:motion -12 then:none 29 then:other -10 then:past 27 then:perception 28 then:possession 20' +
  ' then:present 50 then:that 46 then:thing -12 then:where -10 then:which 22 to_be 12 to_nothing 17 to_see -9' +
  " to_the 12 to_us 9 up_, 11 up_in 12 use_it 16 verb:'s -19 verb:ask -17 verb:be 24 verb:count 8 verb:do 11" +
  ' verb:feel -11 verb:get -16 verb:go 21 verb:have -19 verb:hear 19 verb:hold -10 verb:imagine 24 verb:know -10' +
  ' verb:open 10 verb:ought 30 verb:run 8 verb:see 17 verb:seem 18 verb:suppose 9 verb:think 18 verb:use 11' +
  " verb:wait 18 verb:weigh -8 verbless -38 voice:active -14 voice:passive -11 w:'ll 17 w:'s -13 w:a -65" +
  ' w:about -15 w:after -8 w:again 23 w:an -11 w:and -57 w:answer 25 w:any 29 w:as 10 w:ask -19 w:back 11 w:be 16' +
  ' w:before -12 w:bite -19 w:blood 12 w:book -11 w:both -14 w:breakfast 8 w:build -10 w:but 11 w:cent 16' +
  ' w:clean 26 w:click -11 w:come 15 w:complain 14 w:complaint 11 w:could -31 w:court 11 w:crate -9 w:damp 14' +
  ' w:day -23 w:desk 24 w:do 17 w:door -12 w:drop 14 w:dry 21 w:each -29 w:ever -10 w:every -60 w:far 11 w:fee 10' +
  ' w:few 11 w:fewer 15 w:fine 27 w:first -13 w:for -9 w:four -11 w:fridge 29 w:get -17 w:go 20 w:good 25' +
  ' w:grand 17 w:guess 12 w:happier 18 w:have 28 w:hear 47 w:hold 16 w:i 125 w:imagine 24 w:in -49 w:into -12' +
  ' w:issue 16 w:it 51 w:its -14 w:just -11 w:keep -11 w:lad -9 w:last 26 w:late 10 w:lately 13 w:less 21' +
  ' w:like -12 w:lot -9 w:lovely -9 w:manager -10 w:milk 12 w:month -9 w:more 25 w:much -18 w:must 23 w:my -32' +
  ' w:name -14 w:never 20 w:nicer -10 w:night -10 w:no 33 w:nobody 30 w:not -11 w:nothing 8 w:notice 10 w:now -22' +
  ' w:number 12 w:of 13 w:office -10 w:on -21 w:one 20 w:open 9 w:or 51 w:other 23 w:ought 30 w:our -22 w:out 8' +
  ' w:over -11 w:own -10 w:people -10 w:per 14 w:presumably 60 w:quiet 20 w:rate 9 w:really -9 w:reckon 62' +
  ' w:reject 18 w:rest 26 w:right 67 w:ring -15 w:room -10 w:round -17 w:say -11 w:seem 17 w:should 64 w:since 19' +
  ' w:site -12 w:six -8 w:so 15 w:spring -15 w:summer 9 w:suppose 9 w:surgeon 38 w:take 21 w:test -17 w:than -9' +
  ' w:that 30 w:their -15 w:themselve 9 w:there -25 w:they 9 w:thing -21 w:think 14 w:to 9 w:too 16 w:touch 49' +
  ' w:trick 15 w:two -22 w:until -9 w:use 11 w:wait 16 w:ward 11 w:way 21 w:week -11 w:weigh -8 w:weight -11' +
  ' w:where -12 w:which 22 w:while 18 w:will 9 w:wing 26 w:with -35 w:without -13 w:work -8 w:ye 21 w:yet 16' +
  ' w:you -20 wait_for 25 we_get -13 we_have 17 which_i 26 with_a -15 words<10 -12 words<6 -38 words>16 -16' +
  " you_'d -11";
