// Learned from test/corpus by scripts/learn.mjs.
export const businessImpact =
  " -237 #_a 27 #_and 9 #_be 9 #_for 9 #_hour 22 #_more 11 #_of 13 #_on 13 #_over -16 #_with 9 'd_have 11 's_count -9 's_log -10" +
  " 's_own -19 ,_# -38 ,_a -15 ,_accord -10 ,_after 10 ,_and 47 ,_by -11 ,_count -15 ,_down -16 ,_from -14 ,_my -18 ,_on -11" +
  ' ,_one -19 ,_same 11 ,_so 35 ,_the -9 ,_up 10 ,_which 14 ,_with -9 ;_i 14 ;_it 13 ;_of -10 ;_one 10 ;_the -37 a_child -9' +
  ' a_day 24 a_dose 12 a_full -9 a_good -11 a_lot -14 a_month 24 a_night 9 a_quarter 9 a_single -9 a_third 15 a_week 29' +
  ' about_# 10 about_it -13 accord_to -10 acts<1 24 acts<3 29 acts<5 20 acts<9 10 adjective -8 after:about:determiner -9' +
  ' after:across:determiner -12 after:after:determiner 9 after:after:noun -18 after:against:noun -8 after:as:other -9' +
  ' after:at:determiner 9 after:at:noun 18 after:at:other -17 after:before:determiner 24 after:by:determiner -30 after:by:noun 11' +
  ' after:by:other -24 after:by:possessive 26 after:by:time 16 after:for:possessive -16 after:from:noun 23 after:from:other -8' +
  ' after:in:determiner -11 after:in:noun 16 after:in:other 32 after:in:possessive -15 after:in:time 15 after:instead:other 14' +
  ' after:near:noun 18 after:next:time 10 after:of:determiner 27 after:of:noun 17 after:of:other -8 after:of:possessive -24' +
  ' after:off:other -10 after:on:determiner 29 after:on:other -13 after:on:possessive 10 after:over:other 11 after:past:other 11' +
  ' after:through:determiner -13 after:to:noun -11 after:to:other -13 after:under:noun -20 after:under:other 9' +
  ' after:with:noun -10 after:within:noun 14 after:without:determiner -18 all_nine -10 and_a 18 and_four -10 and_he 17 and_i -21' +
  ' and_it -33 and_lose -12 and_nine -12 and_no 19 and_not 23 and_the 19 and_three 9 as_i 10 as_well -12 at_# -13 at_all -13' +
  ' at_one -11 at_the 10 back_at 16 back_for -16 back_to 10 be_a -33 be_call 11 be_change 10 be_close -9 be_down 17 be_four 9' +
  ' be_leave 10 be_much 10 be_nine -12 be_none 11 be_on -11 be_spare 15 be_sure -14 be_very -13 be_way 9 bear_that -10' +
  ' become_a -10 before_; -10 before_the 29 better_and 11 both_time 18 box_office 14 break:; 19 break:I 12 break:it 19' +
  ' break:other -11 break:past 11 break:thing -10 by_a -10 by_july -9 by_my 10 by_the -18 by_two -19 call_it 9 class:body 9' +
  ' class:change 22 class:cognition -25 class:emotion -26 class:motion 17 class:none -17 class:possession 52 class:social 12' +
  " class:stative -17 clauses>2 45 client_'s 12 come_back -13 come_in 14 come_off 9 compared 14 count_them 9 couple_have 14" +
  ' cue:alternative 29 cue:benefit 118 cue:comparative -16 cue:lasting -50 cue:mood -68 cue:reason -15 cue:success -30' +
  ' cue:systemic 13 cue:tradeoff -15 cue:unverified -38 cue:vagueAct -10 cue:weakEasy 10 cue:weakFreeTime 15 day_and 19' +
  " day_back 17 do_n't 20 down_on 9 drop_from -19 drop_its 11 eight_month -9 every_one 8 fall_from 12 family_have 14 first -47" +
  ' five_, -21 five_a 9 five_hour 8 five_of 14 following: -71 following:about -14 following:all 31 following:any 9' +
  ' following:at -16 following:both 14 following:by -14 following:everybody 14 following:he -12 following:it 14 following:my 24' +
  ' following:new 13 following:on 23 following:patients -14 following:some -11 following:support -13 following:tense:modal -19' +
  ' following:tense:none 25 following:tense:past 18 following:tense:present 45 following:that -25 following:the 46' +
  ' following:they -11 following:who:I -11 following:who:it 13 following:who:nobody -18 following:who:none 30' +
  ' following:who:other 22 following:who:there -9 following:who:thing 38 for_that -8 from_# -24 from_five 11 from_fourteen 9' +
  ' from_nineteen -11 from_one -11 from_the -13 from_us 15 get_their 14 go_back 15 go_down 24 go_from -10 go_in 10 go_through -25' +
  ' go_to -8 good_deal -10 hand_, 9 hand_back 16 have_a 9 have_become -13 have_buy -10 have_have 16 have_its 17 have_leave -9' +
  " have_lift -8 have_put 11 have_their 34 have_to 11 he_'s 30 hear_of -11 hospital_'s -11 hour_of 8 hundred_, -9 i_be -12" +
  ' i_count 10 i_read -10 in_# -37 in_a 21 in_all -15 in_by 9 in_eleven 12 in_february 9 in_forty -10 in_four -10 in_july -10' +
  ' in_june 9 in_nineteen 18 in_october 18 in_on 13 in_spring -8 in_the -28 in_thirty 9 in_three -8 in_two -13 instead_of 14' +
  ' insurer_drop 11 it_be -18 it_cost -23 it_have 19 it_spare 20 it_take 10 its_first 9 keep_its 12 keep_their 11 last -71' +
  ' last_year 11 late -36 list:agreeing -13 list:assessing -17 list:authority -19 list:cost 48 list:costly 28 list:evidence -30' +
  ' list:instrument -14 list:measuring -39 list:minding -10 list:proving -28 list:rigorous -14 list:stand-in 13 lose_# -10' +
  ' lose_a 14 lot_more -11 metric:delta -9 metric:money 49 metric:none -57 metric:nonmetric -25 metric:quantity 8 minute_and -11' +
  " minute_on -17 minute_sooner 10 minute_to 18 modal -10 month_on -8 month_to 24 more_year 8 n't_be 16 name -19 negated 11" +
  ' never_reach 15 next:; -8 next:a -12 next:again 13 next:an -8 next:at -24 next:back 43 next:down 30 next:each -10' +
  ' next:every -13 next:from -18 next:had 15 next:her 10 next:in 9 next:it -41 next:its 42 next:much 10 next:my -14 next:no 10' +
  ' next:none 10 next:off 18 next:on -17 next:one -10 next:out 30 next:since -12 next:some 11 next:that 11 next:the 28' +
  ' next:their 58 next:theirs -8 next:there -11 next:through -20 next:up -17 next:very -11 next:way 10 next:with 17' +
  ' next:within -9 next:without -12 next:€ 10 next_three 20 next_two -9 night_, 9 nine_before 10 nine_day -9 no_longer 15' +
  ' not_one 12 now_have -9 number 27 number:duration 10 number:money 135 number:percent -21 number:ratio -28 of_five -8' +
  ' of_four -8 of_the 15 of_those 15 old_one 12 on_# -18 on_, 10 on_a 19 on_average -10 on_day -12 on_each 9 on_that -11' +
  ' on_time 12 one_a -12 one_be -9 one_in -40 one_of 21 open_again -9 opens:a -24 opens:after -13 opens:by 34 opens:crews 8' +
  ' opens:everybody -10 opens:families 23 opens:five 18 opens:four 11 opens:fourteen 16 opens:he 29 opens:i -24 opens:in -15' +
  ' opens:it -10 opens:my -15 opens:nineteen 11 opens:no 24 opens:nobody 31 opens:not 15 opens:of -12 opens:on -14 opens:our -12' +
  ' opens:owners 10 opens:pages -11 opens:passengers 9 opens:patients 22 opens:she 8 opens:six -23 opens:some 21 opens:that 31' +
  ' opens:the -25 opens:there -17 opens:three -16 opens:we -8 out_, 11 out_at 10 out_over -8 own -13 own:before 21 pass_the 12' +
  ' patient_get 9 people_who 8 perfect -14 person 63 plan_, 9 previous: -52 previous:all -16 previous:breakage 102' +
  ' previous:from 23 previous:in 12 previous:it -23 previous:no -10 previous:on 21 previous:returns 22 previous:tense:modal -10' +
  ' previous:tense:none 14 previous:tense:past 34 previous:that -19 previous:the -48 previous:two 11 previous:who:I 11' +
  ' previous:who:none 11 previous:who:other -39 previous:who:thing 66 previous:wrong 14 quarter_, 12 rate_be -9 reach_the 11' +
  ' rise_by 9 role:after -10 role:change 21 role:period -9 run_a 12 run_the -21 say_it -10 season_; -12 see_the -24 seven_in 17' +
  ' sign_for 25 sign_off -8 since_; -11 since_easter 15 six_, -9 so_the 13 some_# 17 some_forty 12 spare_the 27 stand_at -19' +
  ' step:result -17 subject:I -33 subject:it -15 subject:nobody 41 subject:other 38 subject:there 8 subject:thing -16 take_# -11' +
  " take_them 11 ten_minute -14 tense:modal -10 than_the 12 that_'s 19 that_out -10 that_the -11 the_# 25 the_autumn 16" +
  ' the_bag -11 the_bin -16 the_block -10 the_board 11 the_box 19 the_bucket 14 the_class 18 the_complaint 33 the_couple 13' +
  ' the_day 16 the_door 10 the_eight -19 the_eleven 18 the_family -9 the_farm 16 the_file -16 the_finance 10 the_firm -14' +
  ' the_first -14 the_five -11 the_four -11 the_guard -12 the_hundred -15 the_lad 8 the_last 23 the_new -13 the_next -11' +
  ' the_nine 14 the_other -12 the_page -9 the_quarter 11 the_regulator 11 the_same -26 the_school 17 the_shop 8 the_six 14' +
  ' the_supermarket 9 the_surgeon -15 the_tour 12 the_tray -8 the_two -11 the_whole -23 the_year 10 then:I -20 then:as -8' +
  ' then:before 10 then:contact 26 then:modal 10 then:motion -12 then:none 30 then:past -12 then:perception -13' +
  ' then:possession 26 then:social 12 then:stative -17 then:that -16 then:there -11 then:thing 26 then:when 9 then:while 12' +
  " there_'d -10 there_'s -14 there_be 25 these_day -14 they_be 10 three_in -13 through_it -9 through_the -9 time_for 14" +
  ' to_one -20 to_see -10 to_three -10 to_under -17 two_day 14 two_in 15 two_other -9 two_people -10 two_winter -14 under_one -8' +
  " up_from 11 us_a 11 use_to 8 verb:'s 12 verb:agree -12 verb:be -16 verb:become -16 verb:book -8 verb:bring 9 verb:build 8" +
  ' verb:call 15 verb:carry 8 verb:catch 26 verb:copy -8 verb:cost -37 verb:do -22 verb:drop 11 verb:feel -11 verb:find -8' +
  ' verb:get 45 verb:hand 16 verb:keep 51 verb:leave -10 verb:lose 9 verb:meet -9 verb:pass 21 verb:play 12 verb:reach 13' +
  ' verb:release 13 verb:report 13 verb:save 10 verb:say -24 verb:seem -14 verb:sell 11 verb:sign 19 verb:spare 35 verb:stand -11' +
  " verb:stop 11 verb:think -9 verb:turn -11 verb:use 11 verbless -17 voice:active -32 voice:passive 31 w:'d -20 w:'s 25 w:a 30" +
  ' w:across -13 w:after -17 w:again 27 w:all -49 w:and 22 w:another 22 w:any -17 w:anything -9 w:app 11 w:as -19 w:at 11' +
  ' w:audit -13 w:august 8 w:autumn 11 w:back 65 w:badge 12 w:bag -26 w:band 10 w:bank -10 w:base -8 w:become -19 w:bed 16' +
  ' w:behind -17 w:between -13 w:bill 26 w:bite 10 w:blind -9 w:block -26 w:board 9 w:book -16 w:booking 13 w:bottle 16 w:box 12' +
  ' w:break 13 w:bring 9 w:bu 17 w:build 15 w:buzz -11 w:by 12 w:c 9 w:call 25 w:calmer -8 w:can 19 w:cancel 9 w:carry 11' +
  ' w:catch 20 w:charge -14 w:class 13 w:clinic 11 w:complaint 31 w:contract -20 w:cost -26 w:count -30 w:counter 15 w:couple 14' +
  ' w:crack -12 w:crew 19 w:customer 19 w:cut -25 w:dark 8 w:date -18 w:deadline 9 w:deal -10 w:dig 15 w:digit 10 w:director -9' +
  ' w:do -13 w:door 24 w:dose 20 w:drain -18 w:draw -15 w:drop 12 w:eat 13 w:eight -17 w:empty -9 w:end -17 w:euro 9 w:even 15' +
  ' w:every -41 w:everybody -21 w:export -15 w:fair 12 w:fall 12 w:family 11 w:farm 21 w:fast 20 w:fee 15 w:feel -17 w:field -10' +
  ' w:finance 18 w:find -9 w:fine 13 w:firm -14 w:five -12 w:fleet -10 w:flight 10 w:floor -11 w:food 23 w:for -10 w:form 11' +
  ' w:forty 14 w:four -22 w:fourteen 25 w:from -11 w:full 22 w:gap -13 w:get 51 w:go 10 w:good -13 w:guard -12 w:half-term 12' +
  ' w:hand 33 w:hang -9 w:have 18 w:he 49 w:hip 13 w:hold -9 w:hospital -8 w:hour 35 w:house -9 w:household 9 w:hundred -10' +
  ' w:i -50 w:in -11 w:instead 13 w:invoice 14 w:it -71 w:its 29 w:journey 9 w:july -23 w:june 9 w:keep 56 w:key -14 w:know 8' +
  ' w:last 28 w:less 37 w:level 9 w:list -22 w:live -19 w:longer 14 w:longest 11 w:look -10 w:lose 21 w:lot -12 w:lovely -10' +
  ' w:man 21 w:march 21 w:mark -8 w:may -23 w:me -28 w:mean 9 w:meet -9 w:metre 10 w:millimetre -8 w:mine -15 w:month -9' +
  " w:more 14 w:must -13 w:my -44 w:n't 22 w:name -10 w:near 24 w:need 22 w:neighbour -8 w:never 12 w:new -37 w:next 10 w:nine -9" +
  ' w:ninety 10 w:no 50 w:nobody 34 w:nothing 10 w:november -9 w:now 9 w:number 11 w:off 25 w:old 14 w:on -12 w:one -31 w:only 9' +
  ' w:open 16 w:other -31 w:our -12 w:outage -9 w:outside -9 w:over -18 w:own -16 w:owner 23 w:page -31 w:panel -13 w:pass 11' +
  ' w:passenger 21 w:patient 52 w:pay 19 w:payment 9 w:photograph -10 w:plate -11 w:play 11 w:plot 17 w:point -18 w:practice 21' +
  ' w:price 9 w:product 9 w:programme -19 w:pupil 16 w:put 12 w:quarter 36 w:question -10 w:queue 11 w:quicker 11 w:quid 17' +
  ' w:ramp 11 w:random -9 w:reach 22 w:really -9 w:recording -9 w:refund 9 w:regulator 11 w:reject 9 w:release 17 w:repair -10' +
  ' w:resident 18 w:ring -17 w:roll 15 w:room -13 w:row -10 w:rule -12 w:runner 11 w:safe 18 w:same -15 w:sample -8 w:satisfy -8' +
  ' w:save 11 w:say -33 w:school 30 w:score -11 w:search 9 w:season -11 w:seat -14 w:see -8 w:seem -15 w:sell 14 w:service -10' +
  ' w:seventeen 12 w:shop 17 w:short 11 w:show -10 w:side 20 w:sign 21 w:sign-up -8 w:since 20 w:single -9 w:sister -11 w:six -31' +
  ' w:sixteen -9 w:skip 9 w:slow 9 w:so 23 w:some 47 w:spare 42 w:spring -8 w:stair 8 w:start -11 w:stay 8 w:stock 12 w:stop 18' +
  ' w:street 12 w:student 9 w:summer -9 w:supermarket 9 w:surcharge 10 w:sure -15 w:surgeon -15 w:system -10 w:take 15 w:tape -10' +
  ' w:team -11 w:ten -22 w:tender 12 w:test -13 w:that 30 w:the -15 w:their 36 w:them 29 w:there -19 w:these -14 w:think -11' +
  ' w:third 13 w:thirty-eight -18 w:thirty-four 16 w:this 8 w:those 24 w:thousand 13 w:ticket 9 w:till 9 w:time 22 w:today -13' +
  ' w:tour 10 w:tray -13 w:treat -14 w:trial 14 w:trip -8 w:trolley 12 w:turn -11 w:twenty 20 w:twenty-three -14 w:twice 19' +
  ' w:two -29 w:under -14 w:unit -10 w:up -25 w:us 14 w:use 10 w:usual -11 w:very -16 w:wage 12 w:watch 10 w:water -10 w:way -10' +
  ' w:week 47 w:well -20 w:wet -16 w:when 9 w:while 12 w:whole -21 w:wing 12 w:without -21 w:wo -10 w:work 20 w:year 24' +
  ' wait_for -12 wait_go 17 way_, -17 week_, 8 week_after 11 where_it 18 where_the 9 where_there -8 with_me -11 with_two 10' +
  " without_the -12 wo_n't -10 words<10 -29 words<6 -19 words>16 20 words>24 16 year_# -8 year_before 10 year_since -14";
