// Learned from test/corpus by scripts/learn.mjs.
export const businessImpact =
  ' -267 #_, -22 #_a 39 #_be 8 #_by 10 #_for 12 #_go -9 #_hour 8 #_minute 10 #_more 10 #_of 12 #_on 9 #_over -15' +
  " #_people -8 '_own 10 'd_have 12 's_own -14 ,_# -30 ,_accord -10 ,_and 41 ,_from -12 ,_my -18 ,_on -16" +
  ' ,_one -17 ,_so 32 ,_the -9 ,_where 14 ,_which 15 ,_with -9 ;_i 15 ;_it 12 ;_of -10 ;_one 12 ;_the -29' +
  ' a_child -9 a_day 20 a_dose 11 a_good -13 a_lot -9 a_month 29 a_night 12 a_quarter 14 a_single -8 a_third 15' +
  ' a_week 22 about_it -12 accord_to -10 acts<1 25 acts<3 24 acts<5 20 acts<9 11 after: -61' +
  ' after:across:determiner -11 after:after:noun -11 after:all 9 after:any 10 after:as:noun -18 after:at -11' +
  ' after:at:determiner 15 after:at:noun 21 after:at:other -23 after:before:determiner 23 after:before:other 12' +
  ' after:both 10 after:by:determiner -28 after:by:other -22 after:by:possessive 18 after:by:time 25 after:came 9' +
  ' after:everybody 18 after:for:possessive -11 after:he -9 after:i -19 after:in:determiner -15 after:in:noun 17' +
  ' after:in:other 29 after:in:possessive -16 after:in:time 17 after:instead:other 9 after:it 9 after:my 19' +
  ' after:new 10 after:next:time 9 after:nobody 9 after:of:determiner 13 after:of:noun 15 after:of:possessive -24' +
  ' after:off:other -13 after:on 13 after:on:determiner 24 after:on:other -15 after:on:possessive 9' +
  ' after:out:other 11 after:past:noun -8 after:past:other 9 after:patients -9 after:some -9 after:support -10' +
  ' after:tense:modal -10 after:tense:none 15 after:tense:past 16 after:tense:present 43 after:that -19' +
  ' after:the 41 after:to:noun -14 after:to:other -8 after:under:noun -16 after:up:other -13 after:who:I -16' +
  ' after:who:none 24 after:who:other 14 after:who:there -9 after:who:thing 43 after:with:determiner 9' +
  ' after:within:noun 18 again_in 8 agree_with 9 and_# -8 and_a 11 and_four -11 and_i -20 and_it -33 and_nine -9' +
  ' and_no 14 and_none 12 and_not 17 and_three 10 as_well -14 at_# -19 at_all -13 at_one -12 at_the 15 august_, 8' +
  ' back_at 14 back_for -8 back_to 14 be_a -29 be_call 12 be_close -9 be_down 18 be_go 9 be_leave 9 be_nine -10' +
  ' be_none 9 be_on -9 be_spare 16 be_very -9 be_way 10 bear_that -11 become_a -9 before: -53 before:all -14' +
  ' before:breakage 84 before:from 17 before:it -19 before:missed 10 before:on 21 before:returns 20' +
  ' before:tense:modal -9 before:tense:none 22 before:tense:past 50 before:tense:present -10 before:that -14' +
  ' before:the -50 before:two 11 before:who:it -9 before:who:none 19 before:who:other -31 before:who:thing 69' +
  ' before:wrong 11 before_; -8 before_the 27 both_time 14 box_office 11 break:; 27 break:I 13 break:it 17' +
  ' break:past 13 break:present 13 break:thing -10 by_a -8 by_july -8 by_the -19 by_two -15 by_week 10 call_it 9' +
  ' class:body -11 class:change 24 class:cognition -14 class:emotion -20 class:motion 9 class:none -19' +
  " class:possession 56 class:social 22 class:stative -15 clauses>2 37 client_'s 14 come_back -9 come_off 12" +
  ' copula 16 couple_have 18 cue:alternative 21 cue:benefit 115 cue:comparative -15 cue:lasting -57 cue:mood -52' +
  ' cue:reason -19 cue:success -26 cue:systemic 24 cue:tradeoff -27 cue:unverified -35 cue:vagueAct -10' +
  " cue:weakEasy 9 cue:weakFreeTime 15 day_and 13 day_back 10 day_for 9 day_one -9 day_they 8 day_to 9 do_n't 16" +
  ' drop_from -13 drop_its 12 every_one 13 fall_from 11 far_as 10 first -53 five_, -14 five_of 14 for_the -8' +
  ' fourteen_month 9 from_# -24 from_five 12 from_nineteen -9 from_the -11 from_us 13 get_the 9 get_their 14' +
  ' give_the 10 go_back 14 go_in 8 go_through -12 good_deal -12 hand_back 15 have_a 11 have_become -11 have_its 19' +
  " have_the -13 have_their 23 he_'s 29 hear_of -12 hold_the 8 hour_a 9 hour_of 9 hundred_, -9 i_be -10 i_go 9" +
  ' i_read -11 in_# -24 in_a 27 in_all -9 in_eleven 13 in_four -9 in_its -9 in_june 10 in_march -10 in_nineteen 19' +
  " in_october 20 in_on 12 in_ten 9 in_the -43 in_thirty 12 in_this 9 in_time 8 instead_of 9 it_'s -11 it_, 10" +
  ' it_be -10 it_have 14 it_spare 19 keep_its 12 keep_their 13 last -62 late -20 list:agreeing -11' +
  ' list:assessing -14 list:authority -13 list:cost 42 list:costly 23 list:costly-adjective 19 list:evidence -21' +
  ' list:instrument -10 list:looking -8 list:measuring -35 list:proving -21 list:rigorous -19 log_, 10 lose_# -10' +
  ' lose_a 15 metric:money 39 metric:none -55 metric:nonmetric -26 metric:quantity 18 minute_, -14 minute_to 11' +
  " month_to 22 n't_be 8 name -17 never_reach 14 next:a -24 next:again 14 next:and 9 next:at -19 next:back 45" +
  ' next:by -23 next:down 19 next:each -10 next:eleven 11 next:home -9 next:in 12 next:it -35 next:its 48' +
  ' next:more 10 next:my -13 next:no 14 next:none 9 next:off 22 next:open 9 next:out 26 next:since -10' +
  ' next:some 14 next:that 10 next:the 20 next:their 54 next:theirs -9 next:them -10 next:there -8' +
  ' next:through -17 next:way 13 next:€ 9 next_three 20 nine_of -9 no_longer 14 no_patient 15 not_one 10 number 33' +
  ' number:count -9 number:date -20 number:duration 12 number:money 117 number:people -12 number:percent -11' +
  ' number:rate -12 number:ratio -25 number:version 8 of_four -9 of_those 13 old_one 11 on_# -15 on_, 10 on_a 13' +
  ' on_day -12 on_that -9 on_the 10 one_a -11 one_be -12 one_in -32 one_of 19 opens:a -21 opens:by 30' +
  ' opens:everybody -8 opens:families 24 opens:five 15 opens:four 11 opens:fourteen 13 opens:he 27 opens:i -26' +
  ' opens:my -13 opens:no 13 opens:nobody 25 opens:not 9 opens:owners 10 opens:passengers 10 opens:patients 8' +
  ' opens:pupils 8 opens:refunds 8 opens:six -22 opens:some 16 opens:that 31 opens:the -16 opens:there -11' +
  ' opens:three -18 out_, 12 own -8 own:after -9 patient_have 12 people_have -8 person 67 quarter_, 12 rate_be -10' +
  ' reach_the 10 register_, 9 role:after -13 role:before -12 role:change 33 role:none 15 run_the -18 say_it -9' +
  ' season_; -13 see_the -22 send_back 9 seven_in 16 sign_for 26 sign_off -9 since_, 10 so_the 12 some_# 14' +
  ' some_forty 11 spare_the 27 stand_at -13 step:result -26 subject:I -31 subject:it -25 subject:nobody 50' +
  ' subject:none -10 subject:other 30 subject:thing -8 take_them 11 ten_minute -10 tense:past -10 than_the 11' +
  " that_'s 18 that_out -11 that_the -10 the_# 17 the_box 18 the_class 17 the_complaint 22 the_council -9" +
  ' the_couple 15 the_day 18 the_door 10 the_eight -16 the_finance 11 the_firm -12 the_first -10 the_five -9' +
  ' the_four -13 the_hundred -15 the_lad 8 the_last 25 the_new -11 the_next -8 the_nine 11 the_same -14' +
  ' the_school 15 the_second -9 the_six 13 the_surgeon -14 the_three -10 the_tour 13 the_two -9 the_whole -17' +
  ' the_year 11 then:I -18 then:before 10 then:cognition -13 then:it 10 then:modal 18 then:none 26 then:past -26' +
  ' then:perception -13 then:possession 22 then:social 15 then:stative -9 then:that -11 then:there -11' +
  " then:thing 11 then:when 9 there_'d -9 these_day -13 they_'d -14 three_in -9 through_it -9 to_one -22 to_see -9" +
  ' to_the 13 to_two -8 to_under -12 two_day 16 two_more 8 two_people -9 two_quarter 9 two_winter -10 under_one -9' +
  " us_a 8 use_to 9 verb:'s 11 verb:agree -11 verb:be -13 verb:become -13 verb:book -8 verb:bring 9 verb:call 8" +
  ' verb:catch 26 verb:cost -40 verb:do -15 verb:drop 16 verb:get 42 verb:hand 14 verb:have 9 verb:keep 45' +
  ' verb:lose 9 verb:need 9 verb:reach 12 verb:release 8 verb:report 8 verb:say -26 verb:seem -12 verb:sell 10' +
  " verb:sign 19 verb:spare 34 verb:stay 10 verb:stop 13 verbless -15 voice:active -23 voice:passive 29 w:'d -22" +
  " w:'s 24 w:a 41 w:account 11 w:across -12 w:after -13 w:again 33 w:all -39 w:an 12 w:and 17 w:another 17" +
  ' w:any -22 w:anything -9 w:as -23 w:audit -12 w:average 14 w:back 59 w:badge 12 w:bag -9 w:band 13 w:be 17' +
  ' w:become -15 w:bed 9 w:before 18 w:behind -14 w:between -12 w:bill 10 w:bin -9 w:blind -9 w:block -27' +
  ' w:book -13 w:booking 13 w:both -27 w:box 10 w:branch -8 w:break 12 w:bring 9 w:bu 21 w:build 13 w:buzz -9' +
  ' w:call 23 w:calmer -8 w:can 16 w:catch 21 w:charge -12 w:child -8 w:children 8 w:class 19 w:clean -11' +
  ' w:clinic 9 w:complaint 21 w:contract -13 w:cost -31 w:council -16 w:count -24 w:couple 18 w:crack -10' +
  ' w:crate -9 w:crew 23 w:customer 16 w:cut -21 w:dark 10 w:day 9 w:deadline 9 w:deal -12 w:director -9 w:door 21' +
  ' w:dose 22 w:drain -13 w:draw -16 w:drive 9 w:drop 16 w:each -11 w:early -8 w:eat 10 w:eight -19 w:empty -9' +
  ' w:end -14 w:euro 11 w:even 10 w:every -38 w:everybody -17 w:export -15 w:fall 10 w:family 9 w:farm 18' +
  ' w:fast 20 w:fee 17 w:feel -13 w:field -9 w:film 9 w:finance 22 w:firm -17 w:floor -13 w:form 14 w:forty 14' +
  ' w:fourteen 19 w:friday -12 w:full 24 w:gap -8 w:get 54 w:go 12 w:good -13 w:grand 8 w:guest -10 w:half -8' +
  ' w:hand 27 w:happy 10 w:have 13 w:he 41 w:healthier 8 w:hip 13 w:hospital -9 w:hour 23 w:household 9 w:i -47' +
  ' w:in -16 w:instead 9 w:it -57 w:its 28 w:job 14 w:july -17 w:keep 53 w:key -9 w:lane 10 w:last 24 w:leave 14' +
  ' w:level 12 w:list -15 w:live -18 w:longer 12 w:look -10 w:lose 25 w:march 12 w:may -16 w:me -21 w:mean 10' +
  " w:metre 11 w:mine -14 w:miss -16 w:money 8 w:month -10 w:more 19 w:much -10 w:my -55 w:n't 20 w:name -8" +
  ' w:near 11 w:need 25 w:neighbour -10 w:never 19 w:new -37 w:next 11 w:nine -10 w:ninety 11 w:no 47 w:nobody 29' +
  ' w:none 9 w:nothing 10 w:number 11 w:october 13 w:of -9 w:off 19 w:old 12 w:on -17 w:one -22 w:open 9' +
  ' w:other -22 w:our -16 w:over -15 w:own -9 w:owner 19 w:page -23 w:panel -13 w:pass -9 w:passenger 21' +
  ' w:patient 48 w:pay 19 w:payment 8 w:penalty 9 w:photograph -8 w:point -18 w:price 12 w:product 8' +
  ' w:programme -16 w:pupil 15 w:quarter 23 w:queue 12 w:quicker 12 w:quid 19 w:ramp 11 w:random -10 w:reach 22' +
  ' w:reader 10 w:refund 9 w:reject 9 w:report -12 w:resident 13 w:ring -16 w:roll 19 w:room -9 w:rule -11' +
  ' w:runner 13 w:safe 19 w:say -34 w:school 26 w:search 10 w:season -12 w:seem -12 w:sell 13 w:service -22' +
  ' w:seven 14 w:seventeen 10 w:she -9 w:shop 9 w:side 13 w:sign 24 w:since 16 w:single -9 w:sister -13 w:six -27' +
  ' w:skip 10 w:slow 10 w:so 19 w:some 47 w:spare 47 w:staff -9 w:stair 10 w:start -10 w:stay 11 w:stock 10' +
  ' w:stop 21 w:street 11 w:student 9 w:supplier -8 w:sure -8 w:surgeon -14 w:system -8 w:take 9 w:ten -14' +
  ' w:test -8 w:that 34 w:the -16 w:their 40 w:them 13 w:there -27 w:these -13 w:third 17 w:thirty-eight -15' +
  ' w:thirty-four 16 w:this 12 w:those 11 w:thousand 13 w:till 10 w:time 15 w:today -10 w:too -9 w:tour 11' +
  ' w:tray -11 w:treat -15 w:trial 13 w:trip -16 w:trolley 10 w:twenty 12 w:twenty-three -12 w:twice 17 w:two -29' +
  ' w:under -14 w:up -24 w:us 17 w:very -12 w:wage 13 w:watch 9 w:way -11 w:week 47 w:well -18 w:wet -16 w:when 9' +
  ' w:where 11 w:whole -11 w:within 15 w:without -14 w:wo -11 w:work 19 w:year 17 wait_for -10 where_it 28' +
  " where_there -9 wo_n't -11 words<10 -29 words<6 -12 words>16 11 words>24 15 year_after 9 year_since -15";
