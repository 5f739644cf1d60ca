// Learned from test/corpus by scripts/learn.mjs.
export const unverifiedResult =
  " -250 #_per 15 'd_imagine 26 'll_have 20 's_be 14 's_the 15 ,_and -9 ,_as 15 ,_i 30 ,_not -8 ,_or 31 ,_so 43 ,_where -8" +
  ' ,_which 24 a_bite -13 a_lot -12 a_weight -12 about_it -9 acts<1 10 acts<3 -36 acts<5 -23 acts<9 -19 after:about:other -12' +
  ' after:across:noun 11 after:as:determiner 14 after:as:other 12 after:as:possessive -13 after:at:determiner 21' +
  ' after:at:other -9 after:by:determiner -15 after:by:noun 14 after:down:other 12 after:for:determiner 21 after:for:noun -13' +
  ' after:for:other -11 after:in:determiner -24 after:in:noun -10 after:in:other -15 after:into:determiner -8 after:of:noun -11' +
  ' after:of:other 17 after:on:determiner -12 after:on:time -9 after:out:other -16 after:per:noun 14 after:since:other -8' +
  ' after:than:other -9 after:to:other 12 after:with:determiner -27 after:with:other -11 all_right 27 all_round -11 and_i -21' +
  ' and_no 11 and_that 18 and_the -29 any_more 16 around_# 10 as_a 16 as_far 19 as_i 23 ask_for -9 at_the 12 back_to 15 be_a -21' +
  " be_all 29 be_clean 29 be_down 15 be_good 17 be_happier -8 be_n't -14 be_right 31 bite_more -11 break:; -13 break:past -10" +
  ' but_it 8 by_the -11 change 24 class:change -16 class:cognition 29 class:communication -8 class:contact 14 class:creation 17' +
  " class:perception 39 class:possession -37 class:social -14 come_away 12 come_back 10 come_right 9 could_n't -31" +
  ' cue:accepted -10 cue:benefit -55 cue:comparative -23 cue:filler -15 cue:hypothetical 24 cue:initiative 16 cue:lasting -12' +
  ' cue:mood -29 cue:reason 34 cue:success -15 cue:unverified 222 cue:verification -33 cue:weakAssumed 91 cue:weakEasy 25' +
  ' do_the 13 down_to 23 drop_to 17 everybody_come 17 far_as 25 far_more -8 first -17 following: 30 following:i -9 following:my 9' +
  ' following:tense:modal -12 following:tense:none -11 following:tense:past -14 following:tense:present -26 following:that 9' +
  ' following:who:I -11 following:who:none -22 following:who:thing -24 for_a 22 for_the 11 from_# 12 go_down -10 go_out 19' +
  " have_ask -8 have_do 12 have_go 17 have_hear 14 have_n't 21 have_see 21 have_take -9 hear_of 18 i_'d 13 i_be 13 i_do 11" +
  " i_have 29 i_know 15 i_never 18 i_put 12 i_read -10 i_take 36 i_think 16 in_the -21 it_'ll 19 it_as -14 it_be -21 it_go -12" +
  ' it_must 10 it_ought 23 it_that 8 it_the 17 it_too 17 last 29 list:assessing 21 list:authority -14 list:cost 11 list:costly 10' +
  ' list:evidence -64 list:instrument -12 list:measuring -26 list:trying -28 metric:money -14 metric:none -10' +
  " metric:nonmetric -21 metric:quantity -31 modal 106 monday_, 17 more_, 16 must_be 9 must_have 19 n't_get -10 n't_have -18" +
  ' name -37 negated -17 next:, 16 next:a -22 next:across 11 next:again 11 next:all 26 next:at -10 next:away 14 next:clean 28' +
  ' next:each -14 next:far -13 next:fine 24 next:for 14 next:from -11 next:good 25 next:happier 16 next:in -14 next:it 35' +
  ' next:much -9 next:nothing -8 next:now 14 next:on -16 next:out 12 next:quiet 22 next:right 28 next:through -9 next:to 18' +
  ' no_more 11 no_new 17 no_one 19 now_, -9 number -61 number:count -43 number:duration -17 number:money -18 number:percent 14' +
  " number:ratio -13 of_a -8 of_any 12 of_it 25 on_time 22 one_'s 19 opens:all -10 opens:around 10 opens:everybody 13" +
  ' opens:everyone 9 opens:from 14 opens:i 24 opens:loads 8 opens:nobody 27 opens:none -13 opens:reckon 58 opens:rejects 17' +
  ' opens:should 45 opens:the -51 opens:things -13 opens:we -16 opens:you -18 ought_to 26 out_, 22 own -24 own:after -11' +
  ' own:before -18 per_cent 15 perfect 33 person -43 previous: -13 previous:by -12 previous:he -8 previous:it 18' +
  ' previous:tense:none 8 previous:tense:past -17 previous:the 30 previous:who:I -15 previous:who:it 25 previous:who:nobody -10' +
  ' previous:who:none -8 previous:who:other 9 put_it 12 read_the -8 reckon_that 28 role:after -17 role:before -16 role:change -11' +
  ' role:none -53 round_, -12 run_the 10 same_way 15 say_it -11 see_the 14 should_be 41 since_, 58 so_i 16 so_it 9 so_that 9' +
  ' so_the 22 step:result -14 subject:I 77 subject:nobody 52 subject:none 33 subject:other -51 subject:thing -31 subject:you -18' +
  " tense:modal 107 tense:past -31 tense:present -18 that_'s 18 that_be -10 that_i 16 that_the 13 the_desk 33 the_first -9" +
  ' the_lad -9 the_last 27 the_late 11 the_other 36 the_rest 27 the_summer 8 the_surgeon 39 the_trick 12 then:I 52 then:as 14' +
  ' then:body 17 then:change -9 then:cognition 17 then:communication -10 then:it 30 then:motion -12 then:none 31 then:other -14' +
  ' then:past 23 then:perception 29 then:possession 22 then:present 54 then:that 44 then:where -9 then:which 21 these_day -9' +
  " think_it 11 to_be 16 to_nothing 16 to_see -9 to_the 11 to_us 10 up_, 12 up_in 9 use_it 17 use_to -8 verb:'s -20 verb:ask -14" +
  ' verb:be 17 verb:believe 25 verb:bring 19 verb:clear 10 verb:come 13 verb:feel -16 verb:get -22 verb:go 16 verb:have -16' +
  ' verb:hear 19 verb:hold -12 verb:imagine 27 verb:know -9 verb:open 10 verb:ought 26 verb:see 17 verb:seem 13 verb:test -12' +
  " verb:think 27 verb:use 11 verb:wait 19 verb:weigh -9 verbless -37 voice:active -16 w:'ll 22 w:'s -14 w:a -68 w:about -21" +
  ' w:again 18 w:against -9 w:all -11 w:an -10 w:and -53 w:answer 26 w:any 29 w:as 13 w:ask -16 w:away 12 w:back 10 w:bar 14' +
  ' w:be 20 w:before -14 w:believe 25 w:bite -19 w:blood 12 w:book -10 w:both -17 w:bring 19 w:build -11 w:but 11 w:buzz 13' +
  ' w:can -8 w:cent 15 w:clean 28 w:click -12 w:come 24 w:complain 15 w:complaint 9 w:could -43 w:court 9 w:crate -8 w:damp 16' +
  ' w:day -30 w:desk 28 w:do 30 w:door -14 w:double 9 w:drop 13 w:dry 21 w:each -30 w:ever -16 w:every -62 w:everybody 9' +
  ' w:family -8 w:far 13 w:fee 11 w:feel -12 w:few 29 w:fewer 10 w:fine 27 w:first -14 w:for -10 w:four -11 w:fridge 28 w:get -25' +
  ' w:go 17 w:good 21 w:grand 16 w:group -9 w:guess 8 w:happier 16 w:have 28 w:hear 47 w:hold 11 w:i 135 w:imagine 27 w:in -53' +
  ' w:into -13 w:issue 15 w:it 51 w:its -17 w:job 9 w:just -12 w:keep -12 w:lad -13 w:last 27 w:late 11 w:lately 16 w:leave -8' +
  ' w:less 19 w:like -11 w:line -8 w:list -8 w:listener 18 w:lot -12 w:lovely -9 w:maker 11 w:manager -10 w:milk 12 w:month -10' +
  " w:month-end 17 w:more 37 w:much -18 w:must 27 w:my -34 w:n't -9 w:name -13 w:never 21 w:nicer -8 w:night -10 w:no 33" +
  ' w:nobody 31 w:not -13 w:notice 11 w:now -18 w:number 13 w:of 16 w:office -9 w:on -27 w:one 18 w:open 9 w:or 52 w:other 20' +
  ' w:ought 26 w:our -20 w:own -12 w:page -10 w:pass -9 w:people -13 w:per 13 w:presumably 60 w:quiet 21 w:rate 10 w:really -10' +
  ' w:reckon 62 w:reject 17 w:rest 27 w:right 62 w:ring -15 w:room -10 w:round -21 w:say -13 w:second -9 w:seem 12 w:service -8' +
  ' w:sheet -9 w:should 91 w:since 21 w:site -11 w:so 27 w:spring -17 w:stick 22 w:surgeon 39 w:take 20 w:test -18 w:than -14' +
  ' w:that 37 w:their -15 w:there -25 w:these -9 w:thing -21 w:think 24 w:too 12 w:touch 49 w:trick 12 w:two -23 w:until -9' +
  ' w:very -9 w:wait 17 w:ward 12 w:way 20 w:week -9 w:weigh -9 w:weight -13 w:where -11 w:which 21 w:while 17 w:wing 28' +
  ' w:with -43 w:without -14 w:ye 22 w:yet 15 w:you -24 wait_for 26 we_get -12 we_have 19 which_i 24 with_a -19 words<10 -18' +
  " words<6 -39 words>16 -19 you_'d -10 you_could -9";
