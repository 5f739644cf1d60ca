// Learned from test/corpus by scripts/learn.mjs.
export const genericReflection =
  " -147 'd_be -13 'd_put -8 's_all 9 's_not -10 's_the 9 's_what 11 ,_as 15 ,_but -11 ,_cut 9 ,_it 16 ,_so -38 ,_that 23" +
  ' ,_the 14 a_long 9 a_lot 22 a_smile 10 acts<1 -16 adjective 11 after:about:noun 15 after:around:other 9 after:as:other 16' +
  ' after:at:other -12 after:before:determiner -10 after:before:other -15 after:by:determiner -18 after:by:noun -15' +
  ' after:down:other 15 after:for:determiner -14 after:for:person -8 after:from:determiner -18 after:from:noun -16' +
  ' after:from:other 28 after:in:determiner 12 after:in:noun 20 after:in:other -23 after:in:person 14 after:in:possessive -12' +
  ' after:like:noun -13 after:of:determiner 28 after:of:noun 15 after:of:other -25 after:off:noun 16 after:on:determiner -10' +
  ' after:on:noun -17 after:on:other -11 after:on:possessive -9 after:round:other -9 after:than:other 27 after:to:determiner -18' +
  ' after:to:other 14 after:up:determiner 14 after:with:noun 13 all_come 8 and_a 12 and_good 14 and_i 27 and_nobody -9' +
  " and_not -21 and_what 9 around_you 9 at_home 9 at_the 10 be_a 36 be_everything 11 be_half 12 be_n't -20 be_proud -8 be_that 11" +
  ' be_to 10 before_i -25 before_the -8 before_you 13 break:: -11 break:past -17 break:thing -10 but_the -8 by_the -14 can_do 10' +
  ' change 13 class:change -16 class:communication -46 class:consumption -9 class:contact -11 class:creation -19 class:motion 11' +
  ' class:possession -12 class:social 16 class:stative 19 clauses>2 -50 clock_, -11 come_down 10 copula 20 cue:benefit -18' +
  ' cue:boundary -26 cue:comparative 12 cue:filler 14 cue:generic 191 cue:hypothetical 29 cue:initiative -16 cue:lasting -57' +
  ' cue:success 24 cue:systemic -66 cue:vagueAct 16 cue:verification -16 cue:weakAssumed -9 cue:weakEasy 9 cue:weakGeneric 16' +
  " cut_once 9 do_n't 16 do_not -11 down_to 10 early_and 14 end_of 11 first 108 following: 162 following:a -12 following:i -50" +
  ' following:it -9 following:mine -8 following:nobody -10 following:ours -22 following:tense:past -95' +
  ' following:tense:present -81 following:that 33 following:the -49 following:what -11 following:when -9 following:who:I -79' +
  ' following:who:it -28 following:who:nobody -11 following:who:none 36 following:who:other -26 following:who:thing -48' +
  ' following:with -9 for_every -8 from_it 16 from_the -20 get_there 16 get_you 10 go_by -11 go_on 8 have_an -9 have_be -18' +
  " have_see 18 have_to 15 heart_of 18 how_important 17 how_much 10 i_'d -18 i_ask -13 i_believe 9 i_can 9 i_have 9 i_learn 10" +
  ' i_look -15 i_take 10 i_walk 22 i_would 25 in_our -11 in_this 17 it_all 8 it_have -9 it_make 12 it_teach 11 last 146 late -110' +
  ' let_the 10 list:assessing -11 list:costly -34 list:evidence -44 list:instrument -22 list:looking -18 list:measuring -49' +
  ' list:rigorous -19 list:trying -24 listen_be 10 little_thing 11 long_way 9 look_after 11 look_at -14 made -9 make_me 10' +
  ' make_the 8 me_see 9 measure_twice 9 metric:delta 13 metric:none -13 metric:nonmetric -26 metric:quantity -16 modal 15' +
  ' more_than 25 much_a 10 name -16 negated -9 never_underestimate 21 next:. 24 next:again 9 next:at -18 next:away 30 next:by -14' +
  ' next:everything 11 next:fine -8 next:for -35 next:half 12 next:how 11 next:in -16 next:it -20 next:its -12 next:me 23' +
  " next:more 13 next:n't -10 next:no -10 next:on -11 next:once 10 next:people -12 next:proud -8 next:that 30 next:the -16" +
  ' next:there -9 next:what 11 next:where -9 next:with -11 next:you -9 not_the -8 number -44 number:count -29 number:duration -10' +
  ' of_patience 8 of_what 17 on_the -15 once_, 9 one_for 24 opens:a -53 opens:every 20 opens:good 14 opens:i -48 opens:it 21' +
  ' opens:my -8 opens:never 21 opens:nobody -19 opens:none -32 opens:on 13 opens:our -10 opens:that -13 opens:the -44' +
  ' opens:three 8 opens:we -30 opens:when 11 opens:whoever -16 opens:you 17 our_, 8 own 54 own:before -33 patience_be -12' +
  ' pay_off 16 people_first 14 perfect -43 person -15 pick_up 18 plan_ahead 14 plan_be -9 previous: 91 previous:a -23' +
  ' previous:every 18 previous:i -40 previous:nobody 67 previous:our -12 previous:tense:modal -20 previous:tense:past -94' +
  ' previous:the -40 previous:we -19 previous:who:I -44 previous:who:it -13 previous:who:nobody 65 previous:who:none -10' +
  ' previous:who:other -48 previous:who:thing -55 previous:who:we -27 previous:who:you 13 proud_of -8 quoted -14 role:none -45' +
  ' same_direction 20 see_how 9 see_the -12 so_the -11 step:reflection -17 subject:I -48 subject:it 16 subject:nobody -29' +
  ' subject:none 28 subject:other -37 subject:thing -9 subject:we -34 subject:you 26 take_from 8 teach_me 11 tell_the 22' +
  " tell_you -19 tense:modal 15 tense:past -73 tense:present 8 than_i 17 that_'s 14 that_a -10 that_count 9 that_the 14" +
  ' the_clock -18 the_customer 20 the_day 9 the_end 13 the_first -16 the_form -10 the_heart 18 the_number 8 the_patient -13' +
  ' the_people 8 the_phone 14 the_rest 12 the_round -10 the_same 21 the_show 9 the_truth 24 the_ward -9 then:I -24 then:as 17' +
  ' then:before -22 then:change -14 then:cognition -11 then:communication -10 then:contact -15 then:how 9 then:modal 20' +
  ' then:motion -10 then:nobody -12 then:none -58 then:past -53 then:perception -27 then:social 44 then:that -12 then:the 14' +
  ' then:thing -16 then:we 8 then:who -22 then:whoever -14 then:you 12 these_day -11 thing_that 8 this_one 26 this_time 10' +
  " time_and 12 to_be 11 to_look -11 to_say -8 to_the -14 twice_, 9 up_the 14 verb:'s 13 verb:ask -20 verb:believe 10" +
  ' verb:check -9 verb:come 19 verb:decide -10 verb:follow 22 verb:grow 9 verb:have -11 verb:keep -10 verb:learn 11 verb:let 12' +
  ' verb:look -11 verb:make 18 verb:read -10 verb:see 13 verb:start -10 verb:stop -8 verb:walk 22 verb:write -11 verbless 27' +
  " voice:active -31 voice:passive -41 w:'d -38 w:'s -12 w:a -50 w:about 19 w:accept 14 w:address -9 w:age -8 w:ahead 13 w:all 13" +
  ' w:alway 14 w:an -19 w:anything 24 w:around 9 w:as 14 w:ask -28 w:at -19 w:away 25 w:bag -11 w:be -16 w:because -14' +
  ' w:before -34 w:believe 11 w:better 8 w:bottle -10 w:box -16 w:but -21 w:buy-in 22 w:by -37 w:can 16 w:check -10 w:clerk -9' +
  ' w:clock -21 w:cold -13 w:come 12 w:communication 8 w:copy -15 w:cost -8 w:could -16 w:count 12 w:culture 14 w:customer 22' +
  ' w:data 32 w:date -10 w:day -9 w:decide -10 w:decision 10 w:direction 20 w:do 30 w:door -11 w:down 12 w:draw -10 w:drawing -14' +
  ' w:driver -8 w:each -21 w:early 18 w:empty -19 w:end 9 w:every 24 w:everything 12 w:experience 11 w:far -8 w:fault -8' +
  ' w:feature 27 w:fine -11 w:first -33 w:follow 26 w:for -20 w:form -14 w:gate -8 w:good 34 w:great 14 w:grow 8 w:hand -9' +
  ' w:hard 10 w:have -39 w:heart 22 w:home 18 w:honesty 16 w:human 23 w:i -47 w:important 17 w:inherit -9 w:it -12 w:its -20' +
  ' w:label -11 w:leadership 15 w:learn 11 w:lesson 26 w:let 13 w:like -11 w:line -15 w:list -18 w:listen 22 w:little 11' +
  " w:look -39 w:lot 22 w:make 19 w:me 23 w:more 38 w:much 13 w:must 9 w:my -17 w:n't -9 w:next -15 w:no -25 w:nobody -43" +
  ' w:not -29 w:nothing -8 w:now -71 w:of 8 w:off 12 w:often 12 w:old -11 w:on -40 w:only -12 w:opinion 26 w:other -13 w:our -26' +
  ' w:over -8 w:own -17 w:paper -10 w:past -19 w:patience 9 w:patient -11 w:pay 14 w:people 31 w:phone 10 w:pick 18 w:place -9' +
  ' w:plan 8 w:project 14 w:proud -8 w:read -16 w:rest 12 w:room -11 w:row 15 w:rule -9 w:run -15 w:same 21 w:say -14' +
  ' w:second -13 w:sheet -25 w:ship 14 w:should 13 w:sign -14 w:since -8 w:smile 11 w:so -36 w:speak 12 w:stand -14 w:take 20' +
  ' w:team 12 w:ten -10 w:test -15 w:than 26 w:that 24 w:the -63 w:then -16 w:these -12 w:thing 15 w:this 48 w:to -16 w:trade 24' +
  ' w:truth 24 w:turn 14 w:twice 9 w:two -12 w:underestimate 23 w:up 14 w:us -9 w:user 9 w:value 22 w:van -9 w:walk 13' +
  ' w:water -13 w:way 19 w:we -22 w:who -22 w:whoever -25 w:will 20 w:work 13 w:would 12 w:write -24 w:year -10 w:you 31' +
  " w:your 29 w:yourself 10 we_'d -15 what_i 18 what_to -9 when_people 16 where_it -9 with_a -9 words<10 25 words<6 61" +
  ' words>16 -57 you_do 14 you_have 17';
