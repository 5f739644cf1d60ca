// Learned from test/corpus by scripts/learn.mjs.
export const vagueResult =
  " -220 #_a -14 #_and -8 #_of 21 #_percent -9 'd_be -16 'll_have -8 's_a 36 's_be 30 's_have -14 's_in -9" +
  " 's_money 11 's_night 19 's_on 10 's_still -18 's_up -17 's_work 9 ,_all 8 ,_by -14 ,_everyone 10 ,_for 16" +
  ' ,_not -18 ,_or 14 ,_so -35 ,_the 12 ,_too 23 ,_which -12 ,_with 16 a_bad 10 a_bite 15 a_clause -11 a_crack 24' +
  ' a_day -38 a_fair 10 a_far 14 a_fifth -11 a_good 32 a_lot 60 a_lovely 17 a_month -17 a_person -16 a_real 14' +
  ' a_second -15 a_sight 11 a_single -14 a_thursday 12 a_treat 9 a_week -14 a_whole 11 about_it 38 across_the 10' +
  ' acts<1 47 acts<3 24 acts<5 16 acts<9 10 adjective 12 adverb 27 after: 20 after:about:noun 19' +
  ' after:about:other 19 after:across:determiner 8 after:across:noun -15 after:after:determiner -9' +
  ' after:against:other -8 after:as:other 19 after:at:determiner 14 after:at:noun -13 after:at:other -11' +
  ' after:before:determiner -45 after:before:other -9 after:between:determiner 9 after:both 24 after:by -33' +
  ' after:by:determiner -11 after:by:noun -41 after:by:other 27 after:by:time -16 after:confidence 11' +
  ' after:down:determiner 10 after:down:other 11 after:each 11 after:every -20 after:everybody -11' +
  ' after:for:determiner -24 after:four 10 after:from -20 after:from:determiner -29 after:from:noun 9 after:he 10' +
  ' after:his 9 after:i 41 after:in -26 after:in:determiner 9 after:in:noun -9 after:in:time -35' +
  ' after:inside:determiner -13 after:into:other -14 after:into:possessive -8 after:it -43 after:leadership 20' +
  ' after:like:determiner 27 after:losses 11 after:merchants -11 after:morale 11 after:my -26 after:next:noun -14' +
  ' after:nine -29 after:nobody 20 after:not 23 after:of:determiner -10 after:of:other 11 after:of:possessive -15' +
  ' after:off:determiner -16 after:off:other 14 after:on:determiner -28 after:on:noun -11 after:on:time -11' +
  ' after:over:determiner -13 after:per:noun -8 after:sales 16 after:she 15 after:should -23 after:since:noun -17' +
  ' after:since:time -13 after:six -23 after:tense:modal 28 after:tense:none -15 after:tense:past -32' +
  ' after:than:other 32 after:the -11 after:there -14 after:through:determiner -17 after:through:other 11' +
  ' after:to:determiner -20 after:to:noun 12 after:to:possessive 8 after:two -23 after:until:noun -13' +
  ' after:up:determiner -10 after:we 12 after:who:I 42 after:who:it -31 after:who:nobody 14 after:who:none -25' +
  ' after:who:other -15 after:who:there -12 after:who:thing -13 after:who:we 17 after:with -20' +
  ' after:with:determiner -29 after:with:noun 23 after:with:other 21 after:without:determiner -16' +
  ' after:without:other -11 again_, 34 all_a 35 all_account 12 all_come 10 all_in 23 all_of -23 all_right -14' +
  ' all_round 15 all_six -9 all_tell 19 all_three 27 and_a -10 and_all -17 and_day 19 and_he -16 and_i 20' +
  ' and_it 14 and_no 12 and_nobody 11 and_the 9 and_there 25 and_they 14 as_a 18 as_well -29 at_# -8 at_both -9' +
  ' at_the 18 be_# -28 be_a 34 be_all -17 be_around -13 be_clean -12 be_delight 12 be_do 10 be_down -17 be_ever 25' +
  ' be_glow 13 be_in -13 be_look 12 be_much 14 be_now -8 be_on -23 be_part -9 be_right -18 be_so 9 be_spare -24' +
  ' be_up 18 be_very 16 be_way 19 be_well 11 be_what -8 be_write -10 before: 67 before:a 9 before:all 56' +
  ' before:at -28 before:both -11 before:complaints -8 before:double -10 before:far 13 before:four 20' +
  ' before:got 27 before:he 15 before:i 11 before:in -14 before:it 27 before:nine -13 before:no 31' +
  ' before:nobody -12 before:none 26 before:on -24 before:one 10 before:refunds -14 before:some -18' +
  ' before:tense:modal 11 before:tense:none -22 before:tense:past -25 before:tense:present -26 before:that -21' +
  ' before:the 40 before:there 24 before:those -13 before:two -17 before:we 11 before:who:I 14 before:who:it 24' +
  ' before:who:none -23 before:who:other -61 before:who:there 24 before:who:thing -47 before:who:we 11' +
  " before_the -39 behave_itself 19 between_the 9 board_'s -12 break:: -19 break:; -23 break:other -21" +
  ' break:past -23 break:present -19 break:thing -11 by_a -15 by_all 12 by_noon -12 by_october -12 call_about 12' +
  ' call_it -11 card_be -9 change -9 chuff_with 14 class:body 17 class:cognition 73 class:communication 25' +
  ' class:competition 20 class:consumption -25 class:contact -80 class:creation -51 class:emotion 80' +
  ' class:motion -28 class:none 29 class:perception 66 class:possession -19 class:social -23 class:stative -27' +
  " clause_in -11 client_'s 26 client_be 10 come_home 12 come_on 30 come_out 25 come_together 10 come_up 20" +
  " copula 22 copy_the -11 could_feel 13 could_n't 27 counter_be 10 cry_, 12 cue:alternative -28 cue:assigned 23" +
  ' cue:benefit -46 cue:comparative 124 cue:filler 29 cue:generic 30 cue:handoff -10 cue:hypothetical -8' +
  ' cue:initiative 10 cue:lasting -137 cue:mood 235 cue:reason -14 cue:success 166 cue:systemic -34' +
  ' cue:tradeoff -9 cue:unverified -60 cue:verification -28 cue:weakAssumed -34 cue:weakEasy -14' +
  " cue:weakFreeTime 9 cue:weakHandoff -9 day_'s -13 day_, 9 day_be 10 day_go -13 day_one -24 director_be 13" +
  " do_it -9 do_n't -26 do_the -10 down_# -11 down_a 19 down_and 17 down_from -9 down_the -9 dry_up -26 ever_so 25" +
  " every_october -9 everybody_'s 14 everyone_say 10 fair_bite 10 family_be 13 far_better 22 far_more 16" +
  ' feel_to 11 find_it 28 find_the 9 first 61 for_a -18 for_an -13 for_every -15 for_everyone 15 for_good -14' +
  ' for_next -10 for_the 9 for_their 12 form_be 8 from_a -15 from_the -13 full_price -8 get_home -10 get_over 11' +
  ' get_the -15 get_their -17 get_there 17 get_through 13 get_to -11 get_what 10 give_it 16 go_back -9 go_down 14' +
  ' go_from -11 go_in -8 go_off 12 go_to -10 go_up -11 good_deal 22 great_buzz 37 group_have 15 half_as 21' +
  ' half_page -8 hand_back -9 have_a -12 have_ask 11 have_be 20 have_borrow -10 have_come 19 have_grow 12' +
  ' have_hang -8 have_its 19 have_never 9 have_not -8 have_nothing 20 have_the -18 have_to -24 he_be 15 he_leave 8' +
  ' home_with -9 house_be 8 how_the -8 i_assume -9 i_be -8 i_do -9 i_have 21 i_never -11 in_# -13 in_a 11' +
  " in_all 25 in_april -11 in_it -21 in_on -9 in_one 32 in_spring -11 it_'ll -8 it_'s 34 it_, 12 it_all 21" +
  ' it_and 14 it_be 53 it_from -8 it_go 10 it_have -17 it_in 10 it_must -10 it_now 10 it_stand -9 it_that 9' +
  ' it_up -10 it_work 10 item 29 its_own -8 keep_its -9 keep_the -18 last 24 last_year 9 like_a 40 like_that -9' +
  ' list:assessing -37 list:authority -9 list:breaking -51 list:cost -11 list:costly -38 list:costly-adjective -31' +
  ' list:evidence -61 list:instrument -16 list:looking -34 list:measuring -33 list:proving -24 list:rigorous -8' +
  ' list:trying -35 list_, 26 lot_more 10 love_it 15 made 19 made:before 21 make_it 9 me_, -12 metric:delta -88' +
  ' metric:money -39 metric:none 54 metric:nonmetric 39 metric:quantity -69 modal -26 mood_in 15 much_more 39' +
  " much_nicer 13 much_smoother 9 must_have -14 n't_get -14 n't_have 18 n't_lose -9 n't_the 8 name -48 negated 37" +
  ' never_see 15 next:, -22 next:. -32 next:2 -10 next:40 -15 next:a 36 next:about 12 next:again -13 next:all -25' +
  ' next:an 20 next:around -17 next:as 11 next:at -26 next:back -24 next:better 10 next:both -13 next:by 12' +
  ' next:clean -11 next:considerably 14 next:dead 13 next:delighted 12 next:down -9 next:each -11 next:ever 26' +
  ' next:every -11 next:far 16 next:fine 14 next:for -17 next:from -34 next:good -11 next:had -14 next:half 20' +
  ' next:her -32 next:his -21 next:how -8 next:in -45 next:its -21 next:itself 19 next:like 45 next:live 38' +
  ' next:lovely 12 next:me -16 next:more 12 next:much 28 next:not -8 next:nothing 11 next:off 13 next:our -14' +
  ' next:part -9 next:really 15 next:right -12 next:so 17 next:still -14 next:ten 15 next:the -73 next:their -36' +
  ' next:them -9 next:through 12 next:to -20 next:up 68 next:us 32 next:very 16 next:way 43 next:with -20' +
  " next:without -11 next:£ -15 nice_thing 11 no_end 13 no_more -22 no_one 15 nobody_'s -8 nobody_have 8 not_a -14" +
  ' nothing_but 21 now_and 28 number -135 number:count -31 number:date -26 number:duration -38 number:money -48' +
  ' number:other -11 number:people -20 number:percent -39 number:rate -16 number:ratio -26 number:version 35' +
  ' of_a 15 of_any -8 of_it -11 of_its -11 of_the -17 of_them 29 of_what 11 office_be 17 on_day -31 on_every -9' +
  " on_his -11 on_it -13 on_its -9 on_monday -9 on_the -13 on_their 15 on_time -19 one_'s 16 one_of 10 open_on -9" +
  ' opens:about -20 opens:both -21 opens:by 11 opens:calls 9 opens:came 15 opens:confidence 29 opens:customers 12' +
  ' opens:doors -20 opens:every -20 opens:everybody 35 opens:everyone 12 opens:friday -8 opens:from -14' +
  ' opens:got 22 opens:guests -14 opens:he 18 opens:her 24 opens:his -12 opens:i -53 opens:in -22 opens:it 36' +
  ' opens:kids -11 opens:leadership 44 opens:lost 13 opens:lovely 14 opens:morale 22 opens:much 14 opens:my -28' +
  ' opens:new -11 opens:no -62 opens:nobody -41 opens:none -38 opens:not -16 opens:our 8 opens:owners -21' +
  ' opens:returns 19 opens:sales 14 opens:service 21 opens:she -14 opens:should -42 opens:staff 16 opens:that -23' +
  ' opens:the -8 opens:they 25 opens:things 20 opens:three -17 opens:two -12 opens:users 12 opens:vicar 15' +
  ' opens:waste 15 opens:we 14 opens:what 9 opens:you 38 ought_to -12 our_sister -8 out_, -15 out_at -9 out_of 11' +
  ' out_to -20 over_the -12 own 41 own:before 8 owner_have 13 part_of -12 patient_be -9 people_have -10 perfect 37' +
  ' person 19 pick_up 11 place_to 31 put_us 16 quoted -25 rate_be -11 really_well 12 right_down 29 rise_by 9' +
  ' role:after -37 role:before -31 role:change -42 role:none -81 room_be 11 run_like 15 run_sweet 27 run_the -24' +
  " same_way -16 save_a -11 say_it 22 say_so 9 see_a 9 see_it 10 see_the -18 seem_to 18 she_'s 24 she_be 9" +
  ' shoot_up 21 should_be -59 since_, -11 sit_in 13 so_i 12 so_it -12 so_much 11 so_the -24 spare_a -11' +
  ' step:result 17 subject:I -33 subject:nobody -50 subject:other 29 subject:there 12 subject:thing 16' +
  ' subject:we -12 subject:you 38 take_it 23 take_over -17 tense:modal -26 tense:present -59 test_be -10' +
  ' than_before 14 than_it 18 that_it 10 that_month -9 that_week 14 the_atmosphere 9 the_auditor 23 the_bell -25' +
  ' the_box -13 the_build 27 the_business 11 the_card -14 the_client 52 the_colour -20 the_committee -12' +
  ' the_counter 12 the_crack -24 the_customer -11 the_difference 37 the_drug 11 the_end 23 the_energy 13' +
  ' the_feedback 13 the_film -13 the_firm -18 the_first -38 the_full -8 the_gate -20 the_group 16 the_house 10' +
  ' the_insurer -16 the_kid 16 the_lab -12 the_label -11 the_lad 25 the_lake -9 the_last -16 the_late -26' +
  ' the_line 11 the_map 12 the_minister 21 the_monday -11 the_mood 23 the_national -9 the_new 23 the_next -8' +
  ' the_office 18 the_other -16 the_owner -10 the_page 19 the_paper -9 the_parent 18 the_partner 19 the_phone 24' +
  ' the_place 50 the_platform 10 the_process 26 the_queue 18 the_red -8 the_register -8 the_relief 15 the_rest -17' +
  ' the_right 16 the_same -35 the_school 11 the_sister -12 the_summer -15 the_tape -9 the_till 14 the_valley 14' +
  ' the_wait 31 the_wall -12 the_whole 20 the_widow -14 the_year -19 then:I 11 then:before -21 then:cognition -19' +
  ' then:communication -26 then:contact -15 then:modal -17 then:motion -31 then:none 29 then:other -55' +
  ' then:past -31 then:perception 17 then:present -24 then:social 12 then:we -8 then:where -14 then:which -16' +
  " then:who -30 there_'s 11 there_in 10 these_day 31 they_be 10 thing_be 9 this_time 8 through_it 13" +
  ' through_the -17 to_# -14 to_be -31 to_bit 9 to_its 25 to_say 11 to_the -15 to_us 15 together_in 10 turn_out -9' +
  ' turn_up 17 up_a 8 up_and 17 up_every -9 up_in -18 up_nicely 18 up_on -42 up_the -11 us_on 17 use_the -9' +
  " use_to -12 verb:'s 36 verb:adopt -10 verb:ask -10 verb:assume -9 verb:be 32 verb:behave 19 verb:bite 11" +
  ' verb:borrow -11 verb:call -12 verb:calm 9 verb:cancel -16 verb:come 38 verb:copy -13 verb:cry 11' +
  ' verb:deliver 27 verb:do 14 verb:draw -16 verb:drop -14 verb:dry -25 verb:fault 10 verb:feel 47 verb:find 19' +
  ' verb:finish -9 verb:give 20 verb:glow 13 verb:go 10 verb:grow 17 verb:hand -10 verb:hang -13 verb:hear -32' +
  ' verb:imagine -8 verb:keep -46 verb:know 20 verb:land 8 verb:lay -9 verb:leave -11 verb:look 32 verb:lose -12' +
  ' verb:love 36 verb:move -8 verb:open -15 verb:ought -12 verb:pass -17 verb:pay -25 verb:pick 10 verb:pull 16' +
  ' verb:raise -11 verb:read 17 verb:receive 10 verb:ride -9 verb:run 19 verb:save -11 verb:say 62 verb:see -28' +
  ' verb:seem 52 verb:send -16 verb:settle -16 verb:shoot 21 verb:shut -23 verb:sign -8 verb:spare -24' +
  ' verb:start 19 verb:stay -48 verb:stop -10 verb:teach -13 verb:think 12 verb:use -14 verb:wait -12' +
  " verb:walk -25 verb:withdraw -17 verb:write -11 verbless -68 very_positive 11 voice:passive -21 w:' -9 w:'d -31" +
  ' w:a 57 w:about 39 w:account 14 w:adopt -11 w:after -24 w:again -18 w:alarm -9 w:all 39 w:also -10 w:alway -10' +
  ' w:amaze 29 w:an -15 w:and 45 w:any -25 w:appointment -11 w:april -45 w:around -16 w:as 17 w:assume -9 w:at -31' +
  ' w:atmosphere 23 w:audience 23 w:auditor 22 w:awake -21 w:awareness 16 w:away 11 w:back -8 w:bag -9' +
  ' w:basically 23 w:battery 16 w:be 39 w:beam 17 w:before -50 w:behave 18 w:bell -25 w:best 9 w:better 52 w:bit 9' +
  ' w:bite 38 w:block -11 w:board -15 w:book -27 w:borrow -11 w:both -93 w:bottle -12 w:box -23 w:branch -17' +
  ' w:break -8 w:brilliant 11 w:broker 10 w:brother -30 w:build 29 w:but 17 w:buzz 71 w:by -36 w:calm 22' +
  ' w:calmer 9 w:campaign 9 w:cancel -17 w:card -34 w:case -14 w:cellar 19 w:chalk -15 w:charge -12 w:chart 12' +
  ' w:chuff 19 w:clause -21 w:clean -15 w:clerk 10 w:client 60 w:clinic -13 w:clip -14 w:close -12 w:club -11' +
  ' w:colleague 22 w:colour -23 w:column -9 w:come 19 w:committee -12 w:company -9 w:complain -23 w:confidence 56' +
  ' w:considerably 26 w:contact -14 w:contract -9 w:copy -14 w:could 43 w:count -10 w:counter 12 w:county -15' +
  ' w:court -9 w:crew -8 w:cry 11 w:customer 28 w:daily -11 w:date -37 w:day 11 w:dead 13 w:deal 22 w:delight 18' +
  ' w:deliver 27 w:dentist -9 w:difference 38 w:direction 20 w:director 30 w:do -20 w:dog 14 w:door -30' +
  ' w:downtime -10 w:drama 30 w:draw -25 w:dream 9 w:driver -10 w:drop -17 w:drug 11 w:dry -30 w:each -40' +
  ' w:early -12 w:easter -9 w:eleven -15 w:encourage 20 w:end 29 w:energy 13 w:engagement 15 w:enough -9' +
  ' w:error -16 w:estate 9 w:ever 22 w:every -99 w:everybody 43 w:everyone 60 w:experience 12 w:extremely 11' +
  ' w:fair 20 w:fall -39 w:far 55 w:feedback 42 w:feel 74 w:feet 14 w:few 8 w:fifth -11 w:figure 15 w:film -13' +
  ' w:find 14 w:fine 27 w:firm -18 w:first -53 w:fit 9 w:five -16 w:flat -9 w:flood -9 w:fly 9 w:folder -12' +
  ' w:follow -9 w:for -33 w:forty -10 w:four -28 w:friday -13 w:fridge -17 w:from -44 w:full 25 w:gap -10' +
  ' w:gate -21 w:get -16 w:give 18 w:glow 21 w:good 25 w:grade 9 w:great 50 w:grin 32 w:grow 17 w:growth 31' +
  ' w:guest -19 w:hall -10 w:hand 18 w:hang -16 w:happy 14 w:hardly 30 w:head 27 w:healthier 10 w:hear -37' +
  ' w:her -11 w:herself -11 w:high 8 w:hire -14 w:his -31 w:hold -17 w:home -9 w:hospital -15 w:host -8' +
  ' w:hotel -12 w:hour -24 w:house 11 w:huge 17 w:hurt -8 w:i -37 w:imagine -8 w:in -33 w:include 10 w:inside -14' +
  ' w:insurer -19 w:into -28 w:intuitive 28 w:its -46 w:itself 9 w:january -14 w:joy 18 w:just 16 w:keep -49' +
  ' w:kind 14 w:know 14 w:lab -12 w:label -13 w:lad 21 w:lake -9 w:lane -11 w:late -32 w:launch 43 w:lay -9' +
  ' w:leadership 44 w:leave -19 w:leed -10 w:less 31 w:level 17 w:life 33 w:like 42 w:line -21 w:lisbon -8' +
  ' w:live 28 w:loan -21 w:lock -10 w:longer 19 w:look 60 w:lose -18 w:lot 92 w:love 36 w:lovely 58 w:lower 9' +
  ' w:make -15 w:manager 17 w:march -15 w:may -18 w:me -9 w:mention 23 w:migration 12 w:mind 8 w:mine -8' +
  ' w:minister 21 w:modern 12 w:monday -27 w:month -37 w:mood 20 w:morale 23 w:more 69 w:morning -14 w:move -8' +
  " w:much 95 w:mum 11 w:must -20 w:my -34 w:n't -19 w:nasty -12 w:national -9 w:near -8 w:neighbour -14 w:new -23" +
  ' w:newer -17 w:next -28 w:nice 33 w:nicely 52 w:nicer 54 w:night -20 w:nightly -12 w:nine -17 w:nineteen -14' +
  ' w:no -46 w:nobody -27 w:none -12 w:noon -12 w:not -24 w:nothing 10 w:now -40 w:number -22 w:nut 14' +
  ' w:october -26 w:officer -10 w:old -32 w:on -28 w:onboard 14 w:once -15 w:one -23 w:only -17 w:open -56' +
  ' w:or -10 w:order -34 w:other -41 w:ought -12 w:our -12 w:oven -9 w:own -33 w:owner -16 w:pack -10 w:paint -10' +
  ' w:paper -10 w:parent 17 w:part -9 w:partner 19 w:pass -19 w:patient -13 w:pay -42 w:pen -12 w:penalty -10' +
  ' w:people 18 w:per -10 w:percent -9 w:person -17 w:photograph -11 w:piece 21 w:place 59 w:plan -30 w:plate -11' +
  ' w:platform 9 w:positive 13 w:premium -20 w:price -12 w:print -15 w:process 26 w:procurement -9 w:production 26' +
  ' w:pull 15 w:quality 24 w:quarter -14 w:question -8 w:queue 15 w:quicker 21 w:quiet -8 w:quite 12 w:quote -9' +
  ' w:raise -10 w:rate -14 w:read 9 w:real 31 w:really 51 w:receive 10 w:reckon -27 w:red -8 w:register -11' +
  ' w:release -9 w:relief 20 w:renewal -11 w:repeat -22 w:resident 11 w:rest -13 w:result 9 w:return 16' +
  ' w:review 36 w:ride -14 w:right -14 w:road -11 w:room 21 w:round 12 w:rule -17 w:run 24 w:runner -8 w:safer -28' +
  ' w:sale 27 w:same -37 w:saturday -12 w:save -12 w:say 78 w:scanner 30 w:scheduler 11 w:school -23 w:season -9' +
  ' w:second -40 w:seem 66 w:send -20 w:september -11 w:service 30 w:set -14 w:settle -16 w:she -42 w:sheet -33' +
  ' w:shoot 18 w:shop -19 w:should -65 w:shut -23 w:side 25 w:sight 11 w:sign -20 w:since -32 w:single -14' +
  ' w:sister -31 w:sit 9 w:site -8 w:six -25 w:sixty 22 w:slot -34 w:smash -20 w:smoother 16 w:some 8 w:sound 16' +
  ' w:spare -26 w:spring -24 w:squad -12 w:stable -10 w:staff 13 w:stair -9 w:stakeholder 10 w:stand 12' +
  ' w:standard -28 w:start 28 w:stay -52 w:stick -15 w:still -40 w:stock -9 w:stop -12 w:store 13 w:street 13' +
  ' w:summer -18 w:surgery -12 w:sweet 27 w:sweeter 13 w:table -42 w:take -9 w:talk -10 w:tape -23 w:teach -14' +
  ' w:template -9 w:test -16 w:than 29 w:that -65 w:their -54 w:them 32 w:there 11 w:these 31 w:they 38 w:thing 30' +
  ' w:think 24 w:third -8 w:those -17 w:through -9 w:ticket -10 w:tighter 14 w:till 12 w:time -23 w:to -36' +
  ' w:today -16 w:too 40 w:total -10 w:touch -20 w:train -9 w:tray -10 w:trial -10 w:trust 12 w:turnout 19' +
  ' w:twice 21 w:two -12 w:under -18 w:until -14 w:up -10 w:us 53 w:use -13 w:user 20 w:valley 12 w:value 37' +
  ' w:van -9 w:very 49 w:vicar 15 w:wage -21 w:wait 22 w:walk -27 w:wall -18 w:ward -16 w:warm 16 w:waste 27' +
  ' w:watch 9 w:water -9 w:way 62 w:we -15 w:week -40 w:weekend 11 w:well 29 w:what 38 w:where -14 w:which -16' +
  ' w:while -9 w:who -30 w:whole 14 w:widow -15 w:wing -26 w:winter -11 w:with 16 w:withdraw -17 w:without -31' +
  ' w:woman -17 w:word 10 w:work 20 w:world 20 w:worth 26 w:would 13 w:write -21 w:xx -29 w:year -20 w:you 26' +
  ' walk_to -12 way_, 11 way_down 16 way_now -10 we_get 10 we_have -22 week_with 11 well_and 12 well_receive 10' +
  " what_they -16 which_i 9 which_she -15 who_'d -12 whole_thing 10 with_a -18 with_them 9 with_us -15" +
  ' without_the -11 words<10 81 words<6 14 words>16 -42 words>24 -14 year_# 9 year_, 13 you_could 12';
