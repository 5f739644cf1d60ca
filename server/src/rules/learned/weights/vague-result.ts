// Learned from test/corpus by scripts/learn.mjs.
export const vagueResult =
  " -209 #_a -13 #_and -9 #_of 22 #_percent -12 'd_be -17 'll_have -16 's_a 49 's_be 18 's_have -15 's_in -11 's_money 8" +
  " 's_night 19 's_still -18 's_up -17 's_work 10 ,_as 11 ,_by -10 ,_everyone 11 ,_for 17 ,_not -16 ,_or 15 ,_so -44 ,_the 11" +
  ' ,_too 24 ,_with 12 a_bad 10 a_bite 18 a_cake -8 a_clause -13 a_crack 24 a_day -41 a_fair 9 a_far 12 a_fifth -9 a_full 25' +
  ' a_good 32 a_hundred 11 a_lot 63 a_lovely 15 a_month -19 a_nut 17 a_person -16 a_quarter -10 a_real 11 a_second -26 a_sight 13' +
  ' a_single -13 a_strip -14 a_success 14 a_thursday 13 a_treat 9 a_triumph 13 a_very 30 a_week -16 a_whole 8 about_it 37' +
  ' across_the 16 acts<1 47 acts<3 24 acts<5 17 acts<9 11 adjective 26 adverb 24 after:about:noun 19 after:about:other 20' +
  ' after:across:determiner 15 after:across:noun -17 after:after:determiner 11 after:against:other -8 after:around:other -16' +
  ' after:as:determiner 9 after:as:other 23 after:at:determiner 10 after:at:noun -13 after:at:other -12' +
  ' after:before:determiner -46 after:before:other -9 after:by:determiner -25 after:by:noun -41 after:by:other 25' +
  ' after:by:time -13 after:for:determiner -22 after:for:noun -8 after:for:other -8 after:from:determiner -33 after:from:noun 12' +
  ' after:from:other -9 after:in:time -45 after:inside:determiner -14 after:into:other -13 after:into:possessive -9' +
  ' after:like:determiner 24 after:next:noun -16 after:next:other -8 after:of:determiner -11 after:of:possessive -15' +
  ' after:off:determiner -17 after:off:other 15 after:on:determiner -26 after:on:other 14 after:on:possessive -10' +
  ' after:on:time -12 after:out:other 9 after:over:determiner -15 after:per:noun -9 after:since:noun -14 after:since:time -13' +
  ' after:than:other 42 after:through:determiner -13 after:to:determiner -18 after:to:possessive 8 after:until:noun -12' +
  ' after:with:determiner -43 after:with:noun 27 after:with:other 34 after:without:determiner -19 after:without:other -12' +
  ' again_, 36 all_a 33 all_account 12 all_come 19 all_in 27 all_its -9 all_of -22 all_right -10 all_round 17 all_six -12' +
  ' all_tell 18 all_three 22 and_a -11 and_day 18 and_he -19 and_i 22 and_it 10 and_nobody 10 and_she 14 and_there 26 and_they 12' +
  ' as_a 18 as_far 14 as_larry 11 as_well -28 ask_for -8 at_both -8 at_the 13 awareness_have 17 be_# -31 be_a 44 be_all -19' +
  ' be_around -15 be_basically 14 be_clean -11 be_dead 10 be_delight 11 be_do 12 be_down -10 be_ever 25 be_glow 14 be_look 13' +
  " be_much 22 be_n't -9 be_never -10 be_on -14 be_paint -9 be_really 9 be_right -25 be_so 8 be_spare -23 be_the -13 be_thrill 10" +
  " be_up 8 be_very 17 be_way 18 be_well 15 be_write -12 before_the -41 behave_itself 19 bite_more 13 board_'s -12 board_, 17" +
  ' borrow_the -16 break:: -21 break:; -21 break:other -23 break:past -21 break:present -20 break:thing -9 by_a -12 by_all 12' +
  ' by_noon -9 by_october -11 call_about 10 call_it -9 change -10 chuff_with 11 class:body 17 class:change 10 class:cognition 66' +
  ' class:communication 25 class:competition 20 class:consumption -31 class:contact -88 class:creation -63 class:emotion 80' +
  ' class:motion -28 class:none 31 class:perception 69 class:possession -27 class:social -26 class:stative -35 clause_in -12' +
  " client_'s 25 client_be 9 come_on 36 come_out 25 come_right 19 come_up 22 copula 27 copy_the -9 could_feel 13 could_n't 26" +
  ' counter_be 8 cry_, 11 cue:accepted -12 cue:alternative -15 cue:assigned 23 cue:benefit -48 cue:comparative 128 cue:filler 24' +
  ' cue:generic 26 cue:handoff -12 cue:hypothetical -19 cue:lasting -141 cue:mood 258 cue:reason -27 cue:success 171' +
  ' cue:systemic -28 cue:tradeoff -12 cue:unverified -54 cue:verification -26 cue:weakAssumed -43 cue:weakEasy -13' +
  " cue:weakFreeTime 9 cue:weakHandoff -8 day_'s -13 day_be 9 day_go -13 day_one -26 director_be 15 do_it -8 do_n't -28 down_a 16" +
  ' down_and 16 down_from -14 down_on 13 down_the -9 dry_up -26 end_and 16 energy_in 13 ever_since -15 ever_so 27' +
  " every_october -8 everybody_'s 14 everyone_say 11 fair_bite 9 fall_in 18 family_be 28 far_better 19 far_more 13" +
  ' feedback_have 15 feel_to 10 find_it 27 find_the 11 first 62 following: 24 following:all -12 following:both 24' +
  ' following:by -33 following:confidence 11 following:every -20 following:from -21 following:he 11 following:head 13' +
  ' following:his 8 following:i 43 following:in -24 following:it -36 following:leadership 23 following:losses 12' +
  ' following:merchants -11 following:morale 11 following:my -21 following:nine -33 following:nobody 21 following:not 20' +
  ' following:sales 18 following:she 20 following:should -23 following:six -23 following:tense:modal 26 following:tense:none -16' +
  ' following:tense:past -34 following:that -9 following:their 14 following:there -20 following:they -16 following:two -24' +
  ' following:we 14 following:who:I 43 following:who:it -25 following:who:nobody 22 following:who:none -33' +
  ' following:who:other -19 following:who:there -19 following:who:thing -18 following:who:we 15 following:with -19 footfall_be 9' +
  ' for_a -21 for_an -11 for_every -16 for_everyone 14 for_good -14 for_next -11 for_the 14 for_their 9 form_be 9 from_# -8' +
  ' from_a -17 from_one 14 from_the -15 get_the -18 get_their -21 get_there 16 get_to -9 give_it 15 go_back -8 go_down 15' +
  ' go_from -11 go_in -9 go_live 15 go_off 15 go_out -12 go_to -10 go_up -17 good_bite 13 good_deal 21 great_buzz 33' +
  ' group_have 15 half_as 18 hand_back -9 happy_as 11 have_a -16 have_adopt -8 have_ask 10 have_borrow -20 have_come 25' +
  ' have_grow 11 have_improve 17 have_its 20 have_not -10 have_nothing 20 have_put -15 have_take 9 have_the -17 have_to -24' +
  " he_be 12 head_office 12 hear_a 9 home_with -15 how_the -9 hurt_, -10 i_'d -13 i_assume -10 i_have 24 i_know -13 i_never -11" +
  ' i_suppose 11 in_# -14 in_all 28 in_april -11 in_it -23 in_on -10 in_one 30 in_september -9 in_spring -12 inside_the -8' +
  " into_its -9 it_'ll -16 it_'s 22 it_, 15 it_all 29 it_and 10 it_be 55 it_go 31 it_have -21 it_in 11 it_look 11 it_must -11" +
  ' it_now 9 it_ought -13 it_stand -9 it_that 11 it_the -8 it_up -9 it_work 12 item 29 its_own -8 keep_its -9 keep_the -17' +
  ' last 20 letter_go 15 like_a 38 like_that -10 list:assessing -49 list:authority -13 list:breaking -51 list:cost -16' +
  ' list:costly -45 list:costly-adjective -23 list:evidence -66 list:instrument -18 list:looking -38 list:measuring -24' +
  ' list:minding -9 list:proving -26 list:trying -31 list_, 23 load_more 28 lot_less 24 lot_more 10 love_it 16 made 20' +
  ' made:before 23 me_, -13 metric:delta -95 metric:money -45 metric:none 44 metric:nonmetric 34 metric:quantity -73 modal -31' +
  " month_, -9 mood_in 13 more_of 9 much_less 9 much_more 37 much_nicer 13 much_smoother 9 my_own -9 n't_get -14 n't_have 18" +
  " n't_lose -8 name -64 negated 35 never_see 14 next:, -29 next:. -25 next:2 -12 next:40 -14 next:a 38 next:about 15" +
  ' next:again -9 next:all -28 next:an 19 next:around -18 next:as 18 next:at -26 next:away 12 next:back -19 next:better 10' +
  ' next:both -16 next:clean -11 next:considerably 13 next:dead 10 next:delighted 11 next:each -10 next:ever 27 next:every -12' +
  ' next:far 27 next:fine 15 next:for -8 next:from -35 next:good -11 next:had -14 next:half 18 next:her -34 next:his -21' +
  ' next:home -13 next:how -9 next:in -33 next:its -26 next:itself 19 next:like 43 next:live 15 next:lovely 12 next:me -16' +
  ' next:more 15 next:much 35 next:nothing 9 next:now -10 next:off 12 next:on 17 next:our -16 next:over -10 next:really 13' +
  ' next:right -9 next:significantly 10 next:since -8 next:so 19 next:still -15 next:sweet 19 next:ten 14 next:the -84' +
  ' next:their -44 next:them -11 next:they 8 next:thrilled 10 next:through 11 next:to -31 next:together -10 next:up 56 next:us 38' +
  ' next:very 18 next:way 39 next:well 11 next:whole -34 next:with -28 next:£ -16 nice_thing 10 no_end 21 no_more -23 no_one 16' +
  ' nobody_have 8 not_a -11 nothing_but 20 now_, -10 now_and 28 number -135 number:count -39 number:date -31 number:duration -32' +
  ' number:money -55 number:other -12 number:people -25 number:percent -46 number:rate -17 number:ratio -23 number:version 34' +
  ' of_a 15 of_it -15 of_its -11 of_the -20 of_them 26 of_what 11 office_be 14 office_send 11 on_a -9 on_all -10 on_day -30' +
  " on_every -11 on_his -11 on_it -12 on_its -9 on_monday -10 on_the -14 on_their 13 on_time -22 one_'s 17 one_in -9 open_on -9" +
  ' opens:about -19 opens:after 26 opens:all -11 opens:awareness 17 opens:board -11 opens:both -24 opens:by 10 opens:claims 8' +
  ' opens:confidence 26 opens:customers 15 opens:deliveries 8 opens:doors -20 opens:every -17 opens:everybody 34' +
  ' opens:everyone 12 opens:footfall 9 opens:friday -9 opens:from -14 opens:got 17 opens:guests -13 opens:he 12 opens:head 14' +
  ' opens:her 20 opens:his -13 opens:i -52 opens:in -24 opens:it 39 opens:kids -10 opens:leadership 45 opens:lost 14' +
  ' opens:lovely 14 opens:morale 25 opens:much 14 opens:my -28 opens:new -12 opens:nights -11 opens:no -68 opens:nobody -43' +
  ' opens:none -44 opens:not -14 opens:on 14 opens:owners -23 opens:patients -9 opens:people 9 opens:returns 16 opens:sales 14' +
  ' opens:service 20 opens:she -15 opens:should -39 opens:staff 14 opens:that -27 opens:the -9 opens:their 17 opens:they 34' +
  ' opens:things 21 opens:three -19 opens:two -13 opens:users 11 opens:vicar 13 opens:waste 13 opens:what 12 opens:you 39' +
  ' ought_to -13 out_, -17 out_at -9 out_on 10 out_to -21 over_the -15 own 45 owner_have 11 page_be -9 part_of -11 patient_be -9' +
  ' people_have -10 perfect 39 person 14 phone_be 12 pick_up 10 place_to 33 previous: 67 previous:all 61 previous:at -29' +
  ' previous:both -9 previous:by -19 previous:complaints -9 previous:double -12 previous:far 11 previous:four 20' +
  ' previous:from -10 previous:got 26 previous:he 9 previous:his -8 previous:i 21 previous:in -15 previous:it 34' +
  ' previous:losses 10 previous:nine -13 previous:nineteen 13 previous:no 27 previous:nobody -13 previous:none 24 previous:on -27' +
  ' previous:one 11 previous:refunds -14 previous:some -14 previous:tense:none -21 previous:tense:past -23' +
  ' previous:tense:present -24 previous:that -20 previous:the 38 previous:there 19 previous:they 8 previous:those -13' +
  ' previous:two -18 previous:we 17 previous:who:I 22 previous:who:it 27 previous:who:none -20 previous:who:other -63' +
  ' previous:who:there 18 previous:who:thing -48 previous:who:we 17 put_a -13 put_us 16 quoted -24 rate_be -9 rave_about 10' +
  ' really_well 18 right_down 31 role:after -46 role:before -40 role:change -39 role:none -78 room_be 13 rule_be -12 run_like 16' +
  ' run_sweet 30 run_the -24 same_way -14 save_a -11 say_it 13 say_so 9 say_they 14 see_a 10 see_it 8 see_the -16 seem_to 17' +
  " she_'s 38 she_could -16 shoot_up 20 should_be -57 since_, -19 sit_in 13 so_it -13 so_much 12 so_that -14 so_the -24" +
  ' spare_a -10 start_to 27 step:result 21 subject:I -38 subject:nobody -46 subject:none -12 subject:other 31 subject:there 12' +
  ' subject:thing 11 subject:we -26 subject:you 39 sweet_as 19 take_it 27 take_over -15 take_the 8 tense:modal -30' +
  ' tense:present -56 test_be -9 than_before 12 than_it 14 that_from 13 that_it 11 that_month -10 that_week 11 the_auditor 24' +
  ' the_bell -21 the_board 10 the_box -14 the_build 25 the_business 11 the_card -12 the_cellar 12 the_client 50 the_colour -19' +
  ' the_committee -10 the_counter 10 the_crack -23 the_customer -13 the_difference 38 the_drug 8 the_end 28 the_energy 16' +
  ' the_family 13 the_feedback 13 the_film -14 the_firm -17 the_first -39 the_gate -20 the_group 17 the_hospital -9 the_house 8' +
  ' the_insurer -19 the_kid 17 the_lab -11 the_label -9 the_lad 34 the_lake -9 the_last -14 the_late -27 the_map 12' +
  ' the_migration 21 the_minister 17 the_monday -11 the_mood 30 the_national -9 the_new 25 the_next -9 the_office 13' +
  ' the_other -20 the_owner -13 the_page 18 the_parent 18 the_partner 18 the_penalty -8 the_phone 24 the_pitch 10 the_place 53' +
  ' the_platform 8 the_process 28 the_queue 17 the_red -8 the_register -8 the_relief 15 the_rest -18 the_right 13 the_roof 12' +
  ' the_room 9 the_rule -11 the_same -37 the_screen 9 the_sister -12 the_sponsor 14 the_summer -28 the_table -10 the_tape -9' +
  ' the_till 13 the_valley 16 the_valve -9 the_wait 28 the_wall -10 the_waste 9 the_whole 43 the_widow -15 the_winter 16' +
  ' the_year -15 them_, 17 then:I 34 then:before -20 then:cognition -28 then:communication -31 then:consumption 12' +
  ' then:contact -15 then:emotion 10 then:it -9 then:modal -17 then:motion -31 then:none 22 then:other -58 then:past -17' +
  ' then:perception 14 then:possession 8 then:present -23 then:where -15 then:which -10 then:who -30 there_in 8 these_day 32' +
  ' they_be 8 they_have -8 thing_be 12 three_day 29 three_week 26 through_it 10 through_the -13 to_# -13 to_be -34 to_bit 11' +
  ' to_its 27 to_say 10 to_the -20 to_us 14 turn_up 17 up_# -15 up_a 9 up_and 18 up_by -11 up_every -8 up_in -25 up_lovely 28' +
  " up_nicely 18 up_on -40 up_the -11 us_a 16 us_on 17 use_the -11 valve_be -9 verb:'s 37 verb:adopt -11 verb:ask -16" +
  ' verb:assume -10 verb:be 37 verb:behave 19 verb:bite 13 verb:borrow -20 verb:call -10 verb:calm 9 verb:cancel -15' +
  ' verb:close -9 verb:come 37 verb:copy -14 verb:cry 10 verb:deliver 28 verb:do 17 verb:draw -18 verb:drop -17 verb:dry -26' +
  ' verb:fall 12 verb:fault 10 verb:feel 49 verb:find 20 verb:give 20 verb:glow 14 verb:go 16 verb:grow 15 verb:hand -13' +
  ' verb:hang -15 verb:have -10 verb:hear -28 verb:hurt -14 verb:improve 17 verb:keep -42 verb:know 22 verb:land 8 verb:last 13' +
  ' verb:lay -9 verb:look 31 verb:lose -10 verb:love 39 verb:move -15 verb:open -15 verb:order 11 verb:ought -13 verb:paint -12' +
  ' verb:pass -19 verb:pay -23 verb:pick 12 verb:pull 26 verb:raise -11 verb:rave 10 verb:read 18 verb:receive 13 verb:ride -9' +
  ' verb:run 22 verb:save -12 verb:say 54 verb:see -26 verb:seem 54 verb:send -10 verb:settle -17 verb:shoot 20 verb:shut -22' +
  ' verb:sign -9 verb:sleep -8 verb:spare -24 verb:start 16 verb:stay -49 verb:stop -12 verb:suppose 11 verb:teach -13' +
  ' verb:use -18 verb:wait -11 verb:walk -26 verb:withdraw -16 verb:work -11 verb:write -12 verbless -73 very_positive 9' +
  " voice:passive -23 w:' -12 w:'d -35 w:'s 9 w:a 46 w:about 41 w:account 14 w:adopt -11 w:again -19 w:alarm -8 w:all 45" +
  ' w:also -11 w:amaze 36 w:an -16 w:and 56 w:any -28 w:appointment -11 w:april -45 w:around -19 w:as 25 w:ask -12 w:assume -11' +
  ' w:at -33 w:atmosphere 21 w:audience 21 w:auditor 24 w:awake -22 w:awareness 25 w:away 27 w:back -9 w:bag -8 w:bar -9' +
  ' w:basically 19 w:battery 13 w:be 33 w:beam 18 w:before -53 w:behave 18 w:behind 11 w:bell -21 w:best 9 w:better 56 w:bird 12' +
  ' w:bit 11 w:bite 42 w:block -12 w:book -27 w:borrow -20 w:both -100 w:bottle -12 w:box -27 w:branch -15 w:brand 12' +
  ' w:brilliant 14 w:broker 12 w:brother -29 w:build 24 w:business -8 w:but 8 w:buyer 10 w:buzz 69 w:by -56 w:café 17 w:calm 21' +
  ' w:calmer 10 w:campaign 8 w:cancel -16 w:card -37 w:case -14 w:cellar 18 w:chalk -22 w:charge -12 w:chart 11 w:chuff 14' +
  ' w:clause -21 w:clean -16 w:clerk 12 w:client 58 w:clinic -12 w:clip -13 w:close -14 w:coast -10 w:colleague 21 w:colour -22' +
  ' w:column -17 w:come 17 w:comeback -25 w:commercial 8 w:committee -10 w:company -13 w:complain -24 w:confidence 54' +
  ' w:considerably 25 w:consultant -10 w:contact -12 w:contract -8 w:copy -15 w:could 48 w:count -10 w:counter 10 w:county -13' +
  ' w:court -9 w:crew -10 w:cry 10 w:customer 29 w:daily -13 w:date -36 w:daughter 8 w:dead 10 w:deal 21 w:delight 16' +
  ' w:deliver 28 w:dentist -8 w:difference 39 w:direction 18 w:director 31 w:do -26 w:dog 10 w:door -29 w:down 12 w:downtime -10' +
  ' w:drama 30 w:draw -26 w:dream 9 w:drop -20 w:drug 8 w:dry -29 w:each -40 w:early -12 w:easter -13 w:eleven -18 w:email 11' +
  ' w:encourage 23 w:end 39 w:energy 16 w:engagement 18 w:error -16 w:ever 16 w:every -101 w:everybody 43 w:everyone 61' +
  ' w:everything 15 w:experience 10 w:extremely 13 w:fair 18 w:fall -26 w:family 8 w:far 68 w:fault 8 w:feedback 47 w:feel 75' +
  ' w:feet 13 w:few 9 w:fewer 11 w:fifth -9 w:figure 14 w:film -14 w:find 18 w:fine 39 w:firm -20 w:first -56 w:five -17' +
  ' w:fix -19 w:flat -8 w:fleet -11 w:flight 9 w:folder -11 w:food 8 w:footfall 9 w:for -33 w:forty -11 w:four -30 w:fourteen -10' +
  ' w:free -10 w:friday -13 w:fridge -16 w:from -47 w:full 21 w:gap -9 w:gate -21 w:get -9 w:give 18 w:glow 20 w:good 21' +
  ' w:grade 9 w:great 45 w:grin 33 w:group -14 w:grow 15 w:growth 32 w:grumble -9 w:guest -21 w:hall -12 w:hand 21 w:hang -17' +
  ' w:happy 17 w:hardly 27 w:he -10 w:head 32 w:healthier 11 w:hear -41 w:her -18 w:herself -9 w:high 9 w:him -8 w:hire -13' +
  ' w:his -38 w:hold -17 w:home -18 w:hospital -16 w:hotel -9 w:hour -27 w:huge 16 w:hurt -14 w:i -35 w:improve 15 w:in -35' +
  ' w:inside -14 w:insurer -22 w:into -27 w:intuitive 27 w:it 14 w:its -49 w:itself 11 w:january -16 w:job -10 w:joy 28 w:just 17' +
  ' w:keep -47 w:kind 13 w:know 8 w:lab -12 w:label -12 w:lad 23 w:lake -9 w:lane -11 w:larry 11 w:late -34 w:launch 45 w:lay -10' +
  ' w:leadership 46 w:leed -9 w:less 30 w:level 11 w:lid -10 w:life 28 w:like 38 w:line -25 w:list -9 w:loan -20 w:lock -10' +
  ' w:longer 15 w:look 62 w:lose -16 w:lot 97 w:love 56 w:lovely 76 w:lower 10 w:machine -9 w:make -18 w:maker -13 w:man -17' +
  ' w:manager 15 w:march -13 w:matter -9 w:may -20 w:me -11 w:mention 22 w:migration 21 w:mind 9 w:minister 17 w:modern 9' +
  " w:monday -27 w:month -40 w:mood 27 w:morale 27 w:more 69 w:morning -14 w:move -18 w:much 98 w:must -13 w:my -41 w:n't -23" +
  ' w:nasty -13 w:national -9 w:neighbour -13 w:new -19 w:newer -18 w:next -31 w:nice 44 w:nicely 52 w:nicer 55 w:night -21' +
  ' w:nightly -13 w:nineteen -14 w:no -48 w:nobody -33 w:none -13 w:noon -9 w:not -22 w:nothing 21 w:now -52 w:number -21' +
  ' w:nut 14 w:october -24 w:of -20 w:officer -10 w:old -31 w:on -21 w:onboard 13 w:once -15 w:one -22 w:open -56 w:or -11' +
  ' w:order -18 w:other -44 w:ought -13 w:our -22 w:oven -9 w:own -33 w:pack -11 w:paint -18 w:paper -11 w:parent 18 w:part -8' +
  ' w:partner 18 w:pass -20 w:passenger -8 w:patient -16 w:pay -41 w:pen -14 w:penalty -12 w:people 26 w:per -10 w:percent -12' +
  ' w:person -17 w:photograph -12 w:piece 19 w:pitch 10 w:place 60 w:plan -34 w:plate -10 w:positive 11 w:premium -17 w:price -11' +
  ' w:print -16 w:process 28 w:procurement -9 w:production 27 w:proud 10 w:pull 26 w:put -11 w:quality 20 w:quarter -17' +
  ' w:queue 15 w:quicker 19 w:quiet -21 w:quite 10 w:quote -9 w:rack -12 w:raise -11 w:rate -13 w:rave 10 w:read 10 w:real 29' +
  ' w:really 51 w:receive 13 w:reckon -23 w:red -8 w:register -11 w:release -9 w:relief 19 w:renewal -9 w:repeat -23' +
  ' w:resident 10 w:rest -15 w:return 13 w:review 36 w:ride -16 w:right -10 w:road -15 w:room 24 w:rope -22 w:round 10 w:rule -26' +
  ' w:run 25 w:runner -10 w:safer -28 w:sale 29 w:same -38 w:sample -8 w:saturday -12 w:save -13 w:say 71 w:scanner 34' +
  ' w:scheduler 10 w:school -26 w:season -9 w:second -45 w:seem 70 w:send -13 w:september -16 w:service 24 w:set -16 w:settle -12' +
  ' w:she -30 w:sheet -33 w:shoot 18 w:shop -21 w:should -65 w:shut -22 w:side 21 w:sight 12 w:sign -21 w:significantly 10' +
  ' w:since -35 w:single -13 w:sister -29 w:sit 9 w:site -17 w:six -31 w:sixty 19 w:slot -35 w:smash -18 w:smoother 18 w:some 29' +
  ' w:sound 17 w:sour -14 w:spare -27 w:sponsor 14 w:spring -23 w:squad -11 w:stable -13 w:staff 13 w:stakeholder 9 w:stall -10' +
  ' w:stand 11 w:standard -28 w:start 23 w:stay -52 w:stick -24 w:still -30 w:stock -10 w:stop -15 w:store 11 w:street 11' +
  ' w:strip -16 w:success 16 w:summer -32 w:suppose 11 w:surgery -11 w:sweet 30 w:sweeter 13 w:table -41 w:take -14 w:taking -8' +
  ' w:talk -8 w:tape -25 w:teach -13 w:template -10 w:test -17 w:than 38 w:that -72 w:the -9 w:their -50 w:them 39 w:there 10' +
  ' w:these 32 w:they 42 w:thing 35 w:think 15 w:this -9 w:those -16 w:thrill 10 w:through -11 w:ticket -10 w:tighter 17' +
  ' w:till 10 w:time -20 w:to -36 w:today -17 w:together -11 w:too 17 w:total -10 w:touch -19 w:train -11 w:tray -10 w:trial -10' +
  ' w:triumph 13 w:trust 10 w:turnout 18 w:twice 18 w:two -17 w:under -18 w:until -14 w:up -22 w:us 54 w:user 19 w:valley 14' +
  ' w:value 41 w:valve -10 w:van -9 w:very 58 w:vicar 16 w:wage -20 w:wait 20 w:walk -28 w:wall -18 w:ward -16 w:warm 14' +
  ' w:waste 22 w:watch 10 w:water -9 w:way 59 w:we -26 w:week -28 w:weekend 14 w:well 35 w:what 41 w:where -16 w:which -10' +
  ' w:while -9 w:who -31 w:whole 32 w:widow -16 w:wing -26 w:with 18 w:withdraw -16 w:within -11 w:without -28 w:woman -17' +
  ' w:word 12 w:work 16 w:world 19 w:worth 27 w:would 15 w:wrist -12 w:write -22 w:wrong 9 w:xx -43 w:year -24 w:you 34' +
  ' walk_to -13 way_, 8 way_down 15 way_now -10 we_get 12 we_go -19 we_have -18 week_the 24 week_with 9 well_and 12' +
  " well_receive 13 what_they -16 which_i 18 which_she -17 who_'d -12 with_a -33 with_them 25 with_two 21 with_us -18" +
  ' without_the -12 words<10 82 words>16 -37 words>24 -15 work_with -10 year_, 10 you_could 20';
