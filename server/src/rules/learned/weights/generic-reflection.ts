// Learned from test/corpus by scripts/learn.mjs.
export const genericReflection =
  " -145 'd_be -15 's_all 9 's_not -10 's_what 12 ,_and 14 ,_as 15 ,_but -12 ,_cut 10 ,_it 10 ,_so -35 ,_that 24" +
  ' ,_the 13 a_long 9 a_lot 20 a_smile 10 acts<1 -18 adjective 11 adverb -10 after: 162 after:a -8' +
  ' after:about:noun 11 after:around:other 9 after:as:other 18 after:at:other -14 after:before:determiner -12' +
  ' after:before:other -14 after:by:determiner -17 after:by:noun -15 after:down:other 14 after:each 8' +
  ' after:for:determiner -8 after:for:person -9 after:from:determiner -17 after:from:noun -18 after:from:other 29' +
  ' after:i -51 after:in:determiner 12 after:in:noun 22 after:in:other -22 after:in:possessive -10' +
  ' after:like:noun -12 after:of:determiner 30 after:of:noun 10 after:of:other -23 after:off:noun 15' +
  ' after:on:determiner -11 after:on:noun -19 after:on:other -12 after:on:possessive -8 after:ours -22' +
  ' after:round:other -10 after:tense:past -94 after:tense:present -76 after:than:other 31 after:that 34' +
  ' after:the -51 after:to:determiner -16 after:to:other 9 after:up:determiner 13 after:what -9 after:when -10' +
  ' after:who:I -79 after:who:it -26 after:who:none 35 after:who:other -26 after:who:thing -46' +
  ' after:with:determiner -9 after:with:noun 14 all_come 8 and_a 12 and_i 26 and_no -8 and_nobody -8 and_not -24' +
  " and_what 8 around_you 8 ask_for -8 at_the 8 be_a 34 be_everything 11 be_half 12 be_n't -17 be_that 11" +
  ' be_there -8 be_to 13 before: 112 before:a -20 before:every 16 before:i -39 before:nobody 72 before:our -13' +
  ' before:tense:modal -19 before:tense:past -90 before:the -38 before:we -19 before:who:I -45 before:who:it -15' +
  ' before:who:nobody 72 before:who:other -48 before:who:thing -52 before:who:we -26 before:who:you 14' +
  ' before_i -24 before_the -9 before_you 13 break:: -10 break:; -9 break:past -19 break:thing -11 but_the -9' +
  ' by_the -14 can_do 9 change 13 class:change -15 class:communication -42 class:contact -12 class:creation -19' +
  ' class:motion 10 class:possession -11 class:social 15 class:stative 11 clauses>2 -50 clock_, -11 come_down 10' +
  ' copula 19 cue:benefit -17 cue:boundary -28 cue:comparative 13 cue:filler 11 cue:generic 182' +
  ' cue:hypothetical 26 cue:initiative -17 cue:lasting -52 cue:reason -9 cue:success 22 cue:systemic -62' +
  ' cue:tradeoff 8 cue:vagueAct 12 cue:verification -14 cue:weakAssumed -11 cue:weakEasy 8 cue:weakGeneric 12' +
  " cut_once 10 do_n't 15 do_not -10 down_to 10 early_and 14 end_of 10 first 94 from_it 17 from_the -20 get_you 10" +
  " go_by -11 have_an -8 have_be -16 have_see 18 have_to 13 how_much 9 i_'d -20 i_ask -14 i_believe 8 i_have 10" +
  ' i_learn 9 i_look -11 i_take 11 i_walk 24 i_would 24 in_our -11 in_this 14 it_all 9 it_make 11 it_teach 11' +
  ' last 143 late -99 let_the 10 list:assessing -20 list:costly -30 list:evidence -47 list:instrument -23' +
  ' list:looking -19 list:measuring -49 list:rigorous -20 list:trying -22 listen_be 11 long_way 9 look_after 10' +
  ' look_at -14 made -9 make_me 10 make_the 8 me_see 9 measure_twice 10 metric:delta 13 metric:none -13' +
  ' metric:nonmetric -24 metric:quantity -19 modal 17 more_than 28 much_a 9 name -16 negated -12' +
  ' never_underestimate 20 next:. 21 next:at -19 next:away 29 next:by -15 next:everything 12 next:for -36' +
  " next:half 12 next:how 14 next:in -14 next:it -17 next:its -12 next:me 27 next:more 12 next:n't -10 next:on -11" +
  ' next:once 11 next:people -14 next:proud -8 next:that 28 next:the -10 next:there -9 next:what 9 next:you -9' +
  ' number -44 number:count -27 number:date -8 number:duration -9 of_patience 8 of_what 17 on_a -10 on_the -8' +
  ' once_, 10 opens:a -53 opens:an -8 opens:every 19 opens:good 14 opens:i -47 opens:it 19 opens:never 19' +
  ' opens:nobody -13 opens:our -10 opens:patience -8 opens:that -11 opens:the -42 opens:three 8 opens:we -25' +
  ' opens:when 8 opens:whoever -13 opens:you 13 own 53 own:before -36 patience_be -11 pay_off 16 people_first 15' +
  ' perfect -42 person -19 proud_of -8 put_the 10 quoted -14 role:none -44 same_direction 20 see_how 9 see_it -8' +
  ' side_of 11 so_the -12 step:reflection -17 subject:I -52 subject:nobody -24 subject:none 26 subject:other -36' +
  ' subject:thing -9 subject:we -29 subject:you 25 take_from 8 teach_me 11 tell_the 22 tell_you -20 tense:modal 17' +
  " tense:past -76 tense:present 9 than_i 16 that_'s 16 that_a -9 that_the 13 the_clock -19 the_customer 20" +
  ' the_day 12 the_end 12 the_first -15 the_form -10 the_number 8 the_patient -13 the_people 8 the_phone 15' +
  ' the_rest 9 the_round -10 the_same 20 the_truth 22 the_van -9 the_ward -10 then:I -19 then:as 17' +
  ' then:before -22 then:change -13 then:cognition -13 then:communication -10 then:contact -14 then:how 13' +
  ' then:modal 25 then:motion -10 then:nobody -13 then:none -56 then:other 9 then:past -54 then:perception -25' +
  ' then:present 10 then:social 41 then:that -12 then:the 14 then:thing -14 then:what 8 then:who -16' +
  ' then:whoever -9 then:you 11 these_day -11 this_one 26 this_time 11 to_look -12 to_the -13 twice_, 10 up_the 14' +
  " verb:'s 12 verb:ask -21 verb:believe 9 verb:check -9 verb:come 18 verb:decide -11 verb:follow 19 verb:grow 9" +
  ' verb:keep -11 verb:learn 9 verb:let 12 verb:look -12 verb:make 18 verb:put 11 verb:read -10 verb:see 19' +
  " verb:stop -9 verb:walk 23 verb:write -12 verbless 27 voice:active -29 voice:passive -40 w:'d -32 w:'s -14" +
  ' w:a -47 w:about 14 w:accept 13 w:address -9 w:ahead 10 w:alignment 8 w:all 13 w:alway 13 w:an -18' +
  ' w:anything 25 w:around 9 w:as 12 w:ask -30 w:at -22 w:away 24 w:bag -12 w:be -15 w:because -15 w:before -35' +
  ' w:believe 9 w:better 9 w:between -8 w:bottle -10 w:box -16 w:but -21 w:buy-in 21 w:by -37 w:can 16 w:check -10' +
  ' w:clerk -10 w:clock -22 w:cold -12 w:come 11 w:copy -16 w:could -13 w:culture 14 w:customer 21 w:data 31' +
  ' w:date -10 w:decide -11 w:decision 10 w:direction 20 w:do 27 w:door -11 w:down 11 w:draw -10 w:drawing -13' +
  ' w:each -24 w:early 17 w:empty -21 w:every 28 w:everything 12 w:experience 10 w:fault -9 w:feature 25' +
  ' w:fine -12 w:first -32 w:follow 23 w:for -17 w:form -13 w:give -8 w:good 31 w:great 15 w:hard 10 w:have -42' +
  ' w:heart 22 w:home 16 w:honesty 15 w:human 22 w:i -46 w:inherit -10 w:it -19 w:its -21 w:keep -8 w:label -9' +
  ' w:last -8 w:leadership 15 w:learn 9 w:lesson 26 w:let 10 w:like -19 w:line -13 w:list -14 w:listen 24' +
  ' w:look -38 w:lot 20 w:make 18 w:me 25 w:more 41 w:much 13 w:must 9 w:my -11 w:name -9 w:next -13 w:no -22' +
  ' w:nobody -38 w:not -31 w:nothing -10 w:now -73 w:of 10 w:off 12 w:often 11 w:old -12 w:on -37 w:once 10' +
  ' w:one 9 w:only -10 w:opinion 25 w:or 8 w:our -33 w:own -17 w:paper -11 w:past -20 w:patience 9 w:patient -12' +
  ' w:pay 12 w:people 33 w:phone 10 w:pick 18 w:place -9 w:proud -8 w:read -16 w:rest 9 w:room -9 w:row 15' +
  ' w:run -16 w:same 20 w:say -10 w:second -14 w:sheet -25 w:ship 13 w:should 13 w:sign -13 w:smile 11 w:so -33' +
  ' w:speak 11 w:stand -15 w:stop -9 w:take 21 w:team 10 w:ten -10 w:test -14 w:than 29 w:that 19 w:the -58' +
  ' w:there 8 w:these -12 w:this 45 w:to -14 w:trade 24 w:truth 22 w:turn 15 w:twice 10 w:two -13' +
  ' w:underestimate 22 w:up 11 w:us -10 w:user 8 w:value 21 w:van -10 w:walk 15 w:water -13 w:way 19 w:we -18' +
  " w:who -16 w:whoever -22 w:will 22 w:would 12 w:write -18 w:year -9 w:you 26 w:your 26 we_'d -9 what_i 18" +
  ' what_to -11 when_people 16 where_it -9 with_a -9 words<10 23 words<6 64 words>16 -48 you_do 15 you_have 16';
