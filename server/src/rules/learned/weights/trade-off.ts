// Learned from test/corpus by scripts/learn.mjs.
export const tradeOff =
  ' -281 #_- 9 #_a -9 #_and -13 #_be 9 #_euro 8 #_for -8 #_make 9 #_million 13 #_over 11 #_people 8 #_pot -10' +
  " 'd_get 19 'd_pay 8 'd_see 10 's_a 9 's_face 8 's_first 11 ,_a 8 ,_about 19 ,_against 12 ,_although 12 ,_and 78" +
  ' ,_as -17 ,_at 47 ,_but 35 ,_eight 10 ,_even 9 ,_for -23 ,_forty 12 ,_if 8 ,_in 9 ,_know 33 ,_my -14 ,_not -14' +
  ' ,_one -28 ,_our 9 ,_out 16 ,_so -23 ,_some 10 ,_the -18 ,_then -16 ,_though 25 ,_three 13 ,_where -8' +
  ' ,_which 81 ,_who -15 ,_with -11 ,_yet 20 :_a 20 :_eleven 15 :_it -9 :_seven 9 :_the -9 ;_a 11 ;_the 34 a_# 9' +
  ' a_bare 15 a_bite 13 a_call 10 a_choice 11 a_day 30 a_few 27 a_fire 17 a_fourth 18 a_full -17 a_letter 11' +
  ' a_lock -8 a_longer -10 a_million 13 a_new 22 a_night 20 a_page -9 a_pair 10 a_paper 12 a_price 8 a_print 14' +
  ' a_quarter 35 a_quiet 10 a_season 11 a_single -11 a_spare 11 a_term 8 a_visit -8 a_wet 16 about_# 13 about_it 8' +
  ' about_the -10 accept_that 14 acts<1 -68 acts<3 -42 acts<5 20 acts<9 37 add_three 11 after: -28 after:a 25' +
  ' after:about:other 11 after:after:determiner -35 after:after:noun -9 after:all 12 after:as:noun 23' +
  ' after:as:other -32 after:at:determiner 12 after:at:possessive -9 after:before:noun -16' +
  ' after:behind:determiner -10 after:beside:noun 11 after:by:determiner 15 after:by:noun -28 after:by:time -9' +
  ' after:filmed 13 after:for:determiner 30 after:for:noun 13 after:for:person 10 after:from:determiner -8' +
  ' after:from:noun -19 after:gave -11 after:had 15 after:hung 8 after:in:noun 9 after:in:other 9' +
  ' after:in:time -13 after:into:noun -14 after:it -29 after:last -8 after:leeds 13 after:let -8 after:made 14' +
  ' after:next:other -24 after:of:possessive 10 after:off:determiner 28 after:off:other -19' +
  ' after:on:determiner -17 after:on:noun -12 after:on:other 11 after:on:time 14 after:onto:determiner -9' +
  ' after:out:determiner 8 after:out:other -11 after:over:determiner -28 after:over:other 30 after:phoned 11' +
  ' after:plugged 13 after:put -13 after:rather -10 after:said 13 after:security 16 after:she 12' +
  ' after:since:determiner -9 after:since:noun 16 after:so -14 after:stood 14 after:talked 11' +
  ' after:tense:modal -14 after:tense:none -27 after:tense:past -12 after:tense:present -13 after:that -18' +
  ' after:then 8 after:there -9 after:they -16 after:through:determiner -24 after:till:time 15' +
  ' after:to:determiner -26 after:to:noun -23 after:to:other 39 after:to:possessive 17 after:told -8' +
  ' after:took -14 after:tried -9 after:two -8 after:under:determiner -8 after:until:determiner 24' +
  ' after:until:other -9 after:until:time 13 after:up:other 10 after:walked 17 after:was 10 after:what -13' +
  ' after:when 8 after:who:it -39 after:who:none 14 after:who:other 11 after:who:there -9 after:who:thing -69' +
  ' after:who:we 32 after:with:determiner -31 after:with:other 9 after:with:possessive -16' +
  ' after:within:determiner -15 after:without:determiner 12 after:without:noun -18 after:wrote 13 after_a -9' +
  ' after_that -13 against_the -10 all_, 21 all_of -9 all_the -9 alone_, -12 along_with 9 although_it 16 an_old -9' +
  ' and_all 24 and_ask -11 and_eleven 8 and_find -13 and_get -10 and_go 12 and_have -9 and_he 11 and_i 56' +
  ' and_it -19 and_keep -8 and_leave -20 and_move -13 and_my 37 and_no 16 and_not -11 and_pay 13 and_put 11' +
  ' and_read -12 and_say 33 and_she 9 and_sign 11 and_stand -14 and_tape 10 and_tell 28 and_that 23 and_the 27' +
  ' and_there 17 and_they -11 and_two 25 and_warn 16 another_year 16 as_a 10 as_it -18 ask_the -9 at_any 10' +
  ' at_eleven 12 at_one -8 at_them 9 august_, 12 back_to -12 bad_one 20 be_cheaper 16 be_lose -10 be_miss 8' +
  " be_move 11 be_n't -23 be_nine 9 be_not 19 be_off -10 be_pay 12 be_plain -16 be_promise 11 be_right 38" +
  ' be_what 11 because_of 25 before: -56 before:all 11 before:argued 9 before:asked 9 before:at -9 before:bought 9' +
  ' before:breakage 14 before:brought -10 before:drew 10 before:drove -8 before:each 14 before:for -10' +
  ' before:found -11 before:from -9 before:handed 12 before:i 21 before:it -29 before:laid 13 before:left 36' +
  ' before:let 19 before:my -16 before:pulled -8 before:rather 8 before:said -11 before:sat -16 before:she -25' +
  ' before:showed 12 before:stopped 10 before:swapped 14 before:tense:modal 34 before:tense:none -19' +
  ' before:tense:past -32 before:tense:present -28 before:that -9 before:the -12 before:they -10 before:timed -10' +
  ' before:to -12 before:two 32 before:walked -10 before:weighed -12 before:went 25 before:who:it -16' +
  ' before:who:none 20 before:who:other -32 before_he 13 before_i -12 before_the 9 behind_a -8 between_them 16' +
  ' board_in 15 both_pile 10 box_of 15 break:; 33 break:I 14 break:it -14 break:other 15 break:past 23' +
  ' break:thing 15 build_a -13 but_that -14 by_# 13 by_a 32 by_me 9 by_side 11 by_the -18 by_two 9 call_and 13' +
  ' call_every 14 can_see 8 carry_it 8 case_, -8 change -21 cheaper_, 12 cheaper_than 9 class:body -24' +
  ' class:change 12 class:cognition -22 class:communication 22 class:competition 9 class:consumption 31' +
  ' class:contact -10 class:creation -42 class:emotion 38 class:motion 15 class:none -38 class:perception -29' +
  ' class:possession 13 class_to 17 clauses>2 12 clean_the 16 close_the 12 come_off 9 compared 23 copula 12' +
  ' cost_# -9 cost_a 11 cost_the -12 cost_us 10 could_have 10 could_live 20 could_tell -8 count_on 9' +
  ' cue:accepted 130 cue:alternative -25 cue:assigned -12 cue:benefit 44 cue:boundary -25 cue:comparative 60' +
  ' cue:handoff 16 cue:lasting -19 cue:mood 11 cue:reason -23 cue:systemic 10 cue:tradeoff 114 cue:vagueAct -37' +
  ' cue:verification -25 cue:weakAsked -12 cue:weakEasy -24 cue:weakFreeTime 11 cut_the 19 cut_two 9 day_; 9' +
  ' day_and 17 design_note 9 director_, -8 do_, -8 do_that 16 door_, 12 down_on 10 draft_a -10 drop_the 29' +
  ' each_monday -18 each_night 9 eat_a 9 eat_the -14 eight_, 15 eight_month 9 eleven_of -10 eleven_people 15' +
  ' even_though 11 every_book -8 every_one 20 every_other 17 fall_by 19 fall_on 9 fee_, 9 figure_on -17' +
  ' fill_the 11 find_it 8 find_the -10 first -56 first_line 17 for_an -11 for_another 8 for_forty -11 for_it 72' +
  ' for_one 15 for_ten 11 for_that 26 for_the -28 for_this 10 for_two -13 four_minute 17 get_a 15 get_at 9' +
  ' get_it 8 get_the -8 give_away 24 give_the -15 give_up 14 go_and 8 go_at -8 go_back -15 go_to 14 good_, 13' +
  ' group_, 8 half_a 14 half_empty 10 have_, 14 have_a -10 have_do -13 have_eat -12 have_finish 12 have_mean 8' +
  " have_see -9 have_set 16 have_to 51 have_win 9 he_'d -19 he_be 12 hide_it -13 hide_the -11 him_and 15 hole_, -9" +
  ' hour_in -8 hundred_and -8 i_ask -24 i_begin -8 i_bin 9 i_build -8 i_carry 16 i_clear 12 i_cost -17 i_cut 20' +
  ' i_do -12 i_draw -16 i_drop 10 i_get -8 i_give -12 i_go -14 i_have 18 i_judge 12 i_keep 16 i_know 22 i_leave 15' +
  ' i_let 44 i_love 18 i_make -13 i_offer 8 i_open 14 i_own 8 i_plot -10 i_prefer -9 i_price -11 i_print 8' +
  ' i_probe 9 i_read -12 i_rewrite -10 i_say 22 i_settle 10 i_shut 8 i_sit -16 i_stand 17 i_talk -12 i_tell 25' +
  ' i_try -9 i_turn 8 i_use 12 i_write -8 idea_, -12 if_it -9 in_a -11 in_bold 10 in_four -11 in_one -11' +
  ' in_return 11 in_ten 10 in_that -9 in_the 16 in_write 14 it_, 28 it_: -17 it_and -9 it_at -9 it_be -36' +
  ' it_by -10 it_cost 28 it_down -8 it_eat 9 it_for -22 it_from 15 it_have -12 it_hold 11 it_in -22 it_leave 15' +
  ' it_make 13 it_mean 28 it_might 11 it_on -17 it_once 10 it_put 12 it_take 17 it_with 17 it_would -14 item -9' +
  ' keep_a 10 keep_the 16 keep_two 9 know_it 13 know_that 11 know_the 18 know_what 27 lad_on 13 last -32' +
  ' last_year 12 late 88 late_, 9 lay_the 17 leave_a 11 leave_the 28 leave_two 17 less_in 12 let_a 9 let_go -16' +
  ' let_me 14 let_the 30 line_of 10 line_to 9 list:assessing -22 list:cost 31 list:costly 49' +
  ' list:costly-adjective 90 list:evidence -28 list:instrument -23 list:looking -11 list:measuring -38' +
  ' list:minding 47 list:proving -23 list:trying -23 list_, 10 list_would 14 live_with 21 lose_me 9 lose_the -11' +
  ' lose_their 39 made 31 made:before -25 make_a -10 make_it -9 make_room 25 make_the 17 manager_that 12 may_; 9' +
  ' me_a 9 me_and -9 me_for 10 me_know 10 meet_and 10 metric:none -90 metric:quantity -24 minute_a 19' +
  ' minute_and 23 minute_at 13 minute_to 9 miss_in 9 modal 15 monday_, 14 month_, 13 more_, 13 more_a 12' +
  " more_than -18 morning_and -8 move_a 12 move_the -8 my_break 19 my_name 15 n't_go -16 n't_have 11 name -36" +
  " negated -9 never_be 9 never_see 10 new_figure -18 next:'ve -11 next:, -8 next:; 14 next:a -29 next:and -9" +
  ' next:at -21 next:away 13 next:back -8 next:before 10 next:both -15 next:by 23 next:cheaper 17 next:eleven 9' +
  ' next:elsewhere 9 next:every -13 next:fifty -8 next:for 16 next:forty 10 next:four -21 next:from -19' +
  ' next:go -14 next:gone 9 next:had 10 next:him -8 next:in -25 next:it -73 next:late 9 next:less 19 next:me 41' +
  " next:my -9 next:n't -16 next:nine -10 next:no 10 next:not 19 next:on 10 next:one -25 next:our 9 next:right 20" +
  ' next:saturday 12 next:sixty 13 next:so 19 next:some 17 next:the -26 next:them -25 next:to -16 next:twelve 10' +
  ' next:twice -10 next:two 29 next:until 13 next:up 30 next:us 29 next:way 11 next:what 16 next:where -10' +
  ' next:with -13 next:yes 9 next:£ -19 next:€ 13 next_to -18 night_, 10 nine_, 9 nine_line -8 no_more 11' +
  ' no_one -9 nobody_could 13 nothing_but -8 number -17 number:count -44 number:date -11 number:duration 24' +
  ' number:money 35 number:other 9 number:rate 24 number:ratio -19 number:version -9 of_# -11 of_all 12' +
  ' of_forty -9 of_it -19 of_my 19 of_nine 15 of_one 13 of_the -8 of_those -8 of_us 14 off_a 11 off_every 17' +
  ' offer_, 10 offer_to -16 old_test 13 on_it -8 on_monday 13 one_block 9 one_can 9 one_of 17 one_through 9' +
  ' one_whole 14 one_would 15 onto_the -9 open_on 16 opens:accepted 12 opens:after -14 opens:as -9 opens:at -14' +
  ' opens:before -9 opens:both 9 opens:dropped 22 opens:forty 12 opens:found -13 opens:from -9 opens:gave 20' +
  ' opens:he -20 opens:her -12 opens:i -21 opens:it 59 opens:left 19 opens:let 11 opens:lost 11 opens:me -8' +
  ' opens:more -12 opens:no -8 opens:on -11 opens:paid 23 opens:ran -10 opens:rang -9 opens:security 18' +
  ' opens:settled 8 opens:she -13 opens:that 67 opens:then -9 opens:took 18 opens:turned -15 opens:two 22' +
  ' opens:we 10 other_# 14 other_two 21 other_way -9 out_a 13 out_of 23 over_it 45 over_the -25 own 27' +
  ' own:before 18 own_idea -8 own_up 28 page_be 9 pair_of 9 paper_be -9 patient_, 9 people_find 10 people_for 9' +
  ' people_to 10 perfect -45 picture_and 9 pile_and 12 place_in 14 price_in 17 price_of -14 print_that 10' +
  ' product_that 19 programme_, 12 propose_three -10 put_a -14 put_it -17 put_me 21 put_that 10 put_up 15' +
  ' quarter_and 13 quarter_of 12 quoted -18 read_, 13 read_the -8 reason_that -9 reckon_on 10 return_for 11' +
  ' rewrite_the -11 ring_the -9 rise_by 19 risk_of 9 role:before -10 role:change 23 role:none -28 room_, 17' +
  ' rule_, 8 rule_of 9 run_a 14 run_for 14 run_out 11 same_way 8 saturday_at 13 say_so 23 say_ye 8 second_a -10' +
  ' see_a 12 see_that -22 see_the 11 settle_for 24 she_could 11 she_say 10 sheet_for 10 shelf_for 14 ship_, 13' +
  ' shop_do 12 side_by 11 side_on 12 sign_up 12 sit_in -9 sit_with -9 sixty_quid 17 slot_, 10 so_i 13 so_in 11' +
  ' so_myself 21 so_that -24 sooner_than 9 spring_, -18 stand_by -10 step:action -18 step:result -106' +
  ' strength_of -9 subject:it 30 subject:there 13 subject:thing 21 subject:we -11 take_away 19 take_four 17' +
  ' take_it -21 take_on 9 take_one 13 take_two 10 tell_her 11 tell_me -20 tell_the 21 tell_them 17 ten_day 19' +
  ' ten_minute 19 tense:modal 13 tense:past -30 than_a -8 than_the 17 that_come 10 that_cost 18 that_day 10' +
  ' that_eat 10 that_have 12 that_i 9 that_in 12 that_lose 11 that_mean 12 that_monday 13 that_month 11' +
  ' that_no -17 that_number 9 that_one 11 that_they 9 that_to -9 that_week 9 that_winter -11 that_with 22' +
  ' that_year 10 the_audit 9 the_bad 10 the_basket -9 the_bill 12 the_caretaker 15 the_class 16 the_clinic 25' +
  ' the_committee -9 the_council -9 the_customer -9 the_date -8 the_day -16 the_design 10 the_east 15 the_error -9' +
  ' the_even 9 the_far -8 the_fee 8 the_first -9 the_four -10 the_fraud -9 the_gala 10 the_glaze 9 the_label -9' +
  ' the_leed 13 the_manager 10 the_manual 16 the_message -9 the_minute -9 the_name -9 the_new -30 the_next -9' +
  ' the_night -18 the_north 17 the_office 11 the_one 10 the_operator 13 the_order 10 the_paper 14 the_phone -9' +
  ' the_potter 26 the_price 15 the_queue -10 the_radio 9 the_ridge 10 the_rule 10 the_same -19 the_school 12' +
  ' the_second -11 the_shelf 8 the_shift 8 the_shop 23 the_single 10 the_split 19 the_spring 11 the_staff -10' +
  ' the_stamp 9 the_store -9 the_strength -9 the_studio 15 the_tally 12 the_text 9 the_three 26 the_tidy 9' +
  ' the_trolley -9 the_tuesday 10 the_twenty-two 9 the_two -23 the_vendor 11 the_year 17 their_own -16 them_; 8' +
  ' then:I 22 then:although 13 then:as -30 then:because -25 then:before -13 then:change -18 then:cognition -26' +
  ' then:communication 35 then:competition 14 then:if -9 then:modal 29 then:nobody -17 then:other -10' +
  ' then:possession 24 then:present -26 then:since 8 then:social -17 then:stative -40 then:that -21 then:there -9' +
  " then:though 30 then:we 14 then:whatever -9 then:when -11 then:which 54 then:who -23 then:whose 11 there_'s 11" +
  " there_, 16 there_for -9 there_in 13 they_'d 20 they_be 12 they_could -11 third_time 9 those_two 8 through_, 9" +
  ' through_it -8 through_the -12 time_, 11 time_; 9 to_all 9 to_ask 13 to_be 16 to_buy -12 to_compare 11' +
  ' to_each 12 to_eight 15 to_find -8 to_five -8 to_get 48 to_keep 18 to_make 21 to_my 22 to_see -18 to_the -11' +
  ' to_wait 16 try_a 12 try_it -12 twelve_row 16 twenty_minute 12 two_couple 9 two_hour 10 two_i 11 two_line 9' +
  " two_o'clock 17 two_third -9 two_week -8 until_the 25 up_a -18 up_and 10 up_by 9 up_on -17 up_that 9 up_to 10" +
  " us_a 29 us_the 9 verb:'s 17 verb:accept 16 verb:agree -9 verb:argue -11 verb:ask -32 verb:begin -11" +
  ' verb:break 14 verb:build -16 verb:burn 11 verb:buy -16 verb:change -10 verb:choose -12 verb:clear 18' +
  ' verb:close 15 verb:come -10 verb:complain 9 verb:cost -26 verb:could -11 verb:count -10 verb:do -15' +
  ' verb:draft -9 verb:draw -22 verb:drop 25 verb:eat 15 verb:fall 9 verb:fill 12 verb:find -20 verb:finish 11' +
  ' verb:get -11 verb:hang -10 verb:hide -15 verb:hire 20 verb:judge 12 verb:keep 23 verb:know 19 verb:leave 41' +
  ' verb:let 52 verb:like 11 verb:live 23 verb:lose 39 verb:love 26 verb:make -13 verb:mean 19 verb:miss 14' +
  ' verb:move -9 verb:offer -15 verb:own 27 verb:pay 32 verb:plot -11 verb:pour 9 verb:price -12 verb:probe 8' +
  ' verb:put 33 verb:recommend 9 verb:rewrite -21 verb:ring -10 verb:rise 18 verb:run 18 verb:say 31 verb:send -14' +
  ' verb:serve 9 verb:settle 16 verb:show -13 verb:shut 17 verb:sign 29 verb:sit -24 verb:spare -11 verb:stay 19' +
  ' verb:stop -12 verb:swallow 16 verb:talk -11 verb:teach -9 verb:tell 25 verb:try -12 verb:wait 12 verb:warn 24' +
  " verb:watch -10 verb:write -10 verbless -11 voice:active -38 voice:passive -24 w:' 9 w:a 14 w:about 9" +
  ' w:above -9 w:accept 21 w:accuracy 12 w:across -10 w:add 12 w:after -52 w:again 9 w:against -13 w:agree -10' +
  ' w:alert -9 w:alive 12 w:alone -23 w:also -10 w:although 13 w:an -30 w:analyst 11 w:and -18 w:another 14' +
  ' w:answer -18 w:anything -12 w:argue -9 w:as -11 w:ask -41 w:at -23 w:audit 8 w:august 13 w:away 29 w:back -14' +
  ' w:bad 15 w:bare 17 w:base 8 w:basket -10 w:batch -9 w:bay -17 w:be -39 w:before -11 w:beforehand 15' +
  ' w:begin -11 w:between 10 w:bill 15 w:blanket -10 w:blind -10 w:block 11 w:board 13 w:bold 10 w:book -18' +
  ' w:box 9 w:break 37 w:brush 13 w:budget -14 w:build -20 w:busiest 10 w:but 19 w:buyer 12 w:caller -10 w:can 9' +
  ' w:cancel 10 w:cannot 15 w:card -10 w:caretaker 15 w:cart -9 w:case -9 w:cat 14 w:cent -10 w:chair -11' +
  ' w:change -16 w:charge -9 w:chart -11 w:cheaper 13 w:check -8 w:child -11 w:chip -9 w:choice 22 w:class 33' +
  ' w:clean 15 w:clear 19 w:climb -10 w:clinic 16 w:clip -8 w:closure -9 w:coach -14 w:cold 12 w:come -24' +
  ' w:complain 16 w:conference 10 w:cook -11 w:copy -18 w:cost -45 w:could 13 w:council -9 w:counter -8 w:couple 8' +
  ' w:courier 25 w:crate -12 w:crowd 12 w:custard 13 w:customer -14 w:day 34 w:dean -12 w:degree -15 w:delete -8' +
  ' w:design 21 w:desk -9 w:diesel -9 w:dinner 8 w:director -14 w:disk 16 w:dispatch 9 w:doctor -9 w:door 17' +
  ' w:doubtful 10 w:draft -17 w:drain -8 w:draw -29 w:dress 22 w:driver -10 w:drop 14 w:dry -19 w:e-mail 11' +
  ' w:each -26 w:ear 11 w:early 20 w:east 15 w:eat 10 w:egg 21 w:eight 12 w:eleven 18 w:elsewhere 9 w:engineer -12' +
  ' w:error -13 w:even 19 w:expect 11 w:explain 8 w:expose 10 w:extra 14 w:face 13 w:fall 15 w:family 9 w:fan 12' +
  ' w:fancy -11 w:far -10 w:farm 8 w:favour 13 w:fear -9 w:feature 16 w:fee 30 w:few 25 w:fewer 22 w:fifty -14' +
  ' w:file -8 w:find -30 w:fire 9 w:first -21 w:fish -12 w:five -14 w:fix -9 w:flash -12 w:floor 19 w:for 12' +
  ' w:force -12 w:form -13 w:forty 14 w:four -10 w:fourteen -10 w:fourth 16 w:fraud -11 w:free 32 w:fridge -9' +
  ' w:from -27 w:front 10 w:full -8 w:gala 10 w:gate -10 w:get 35 w:glaze 24 w:glue -10 w:go 41 w:good 23' +
  ' w:grind 18 w:grumble 31 w:half 11 w:hammer -17 w:hand -25 w:hang -20 w:hate 18 w:have -23 w:he -24 w:head -12' +
  ' w:her -25 w:hide -13 w:higher 13 w:hire 27 w:his -10 w:hold -13 w:hole -12 w:home -10 w:hospital -9 w:hour 11' +
  ' w:house 11 w:hundred -10 w:i 27 w:ice 10 w:idea -20 w:if -8 w:ill 9 w:in -19 w:inside -9 w:into -29' +
  ' w:invoice -9 w:it 39 w:it-team -8 w:its -19 w:judge 24 w:july 15 w:keep 27 w:key -15 w:kid 10 w:kiln 19' +
  ' w:kilo -9 w:knife -10 w:knoll 16 w:know 55 w:label -13 w:lame 9 w:last 8 w:later 9 w:leave 49 w:leed 11' +
  ' w:less 32 w:lesson 21 w:let 59 w:like 14 w:limit -10 w:list 9 w:live 11 w:loan 11 w:lock -9 w:long 19' +
  ' w:longer -8 w:lose 19 w:loss 11 w:love 33 w:low 14 w:machine -11 w:mail -8 w:make 24 w:manual 16 w:map 13' +
  ' w:march 12 w:margin 13 w:may 11 w:mayor 12 w:me 16 w:mean 53 w:meet 9 w:merchant 9 w:message -9 w:might 15' +
  ' w:million 22 w:mind 10 w:mine -14 w:minute 59 w:miss 17 w:month 14 w:more 35 w:morning -10 w:move -17 w:must 9' +
  " w:my 22 w:myself 19 w:n't -28 w:name -21 w:need -10 w:neither -9 w:network -9 w:new -15 w:next -23 w:night 8" +
  " w:nine -17 w:nineteen -16 w:node -10 w:none -13 w:north 17 w:nothing -33 w:now 17 w:number -13 w:o'clock 10" +
  ' w:of 26 w:old -14 w:on -16 w:only -21 w:onto -11 w:open 11 w:opinion 10 w:or -10 w:order 9 w:our 9 w:owe 8' +
  ' w:own 10 w:owner 10 w:paddle -10 w:page -9 w:pair 10 w:panel -14 w:paper 10 w:part 16 w:pass -12 w:past -19' +
  ' w:patch -8 w:pattern 12 w:pay 45 w:payday -8 w:pence 8 w:people 14 w:perhap 17 w:photograph -8 w:pin -16' +
  ' w:plain -13 w:plainly 10 w:plan -15 w:platform 10 w:point -14 w:pot -10 w:potter 21 w:pound 15 w:pour 12' +
  ' w:press -11 w:price 14 w:print 9 w:printer -11 w:priority -9 w:product 42 w:programme 11 w:proper -9' +
  ' w:propose -8 w:pull -9 w:purpose 14 w:put 33 w:quarter 36 w:question -22 w:queue -13 w:quid 31 w:quiet 10' +
  ' w:quit 19 w:radar 9 w:raise -9 w:rather -10 w:read -10 w:reception 14 w:reckon 18 w:recommend 9 w:regular 29' +
  ' w:rent -11 w:repair 8 w:report -9 w:rescue 11 w:rest -13 w:result 11 w:retrain 9 w:rewrite -22 w:ridge 10' +
  ' w:right 24 w:ring -25 w:rise 15 w:risk -10 w:room 9 w:rota 13 w:round -16 w:row 13 w:rule 12 w:sale 13' +
  ' w:same -30 w:say 20 w:scan 11 w:scanner -11 w:score 14 w:scrap 14 w:screen -16 w:security 28 w:see -28' +
  ' w:seed 15 w:seller 16 w:send -13 w:service -12 w:set 20 w:settle 13 w:share -11 w:she -28 w:sheet -10' +
  ' w:shelf 32 w:ship 19 w:short 15 w:shrink -9 w:shut 28 w:sign 15 w:sister -16 w:sit -18 w:sixty 19 w:slot 23' +
  ' w:slower 23 w:so 33 w:some 56 w:something -19 w:sooner -9 w:sort -10 w:sound 12 w:spare -8 w:split 20' +
  ' w:sport 9 w:sprinkler 10 w:sprint 21 w:staff -12 w:start -9 w:stay 19 w:stock 15 w:stop -20 w:stopwatch -8' +
  ' w:store -11 w:street -9 w:strength -9 w:studio 15 w:summer -12 w:supervisor 10 w:swallow 13 w:swap -11' +
  ' w:switch -10 w:take 19 w:talk -18 w:tally 8 w:tell 25 w:term 15 w:text -9 w:that 107 w:their -19 w:them -14' +
  ' w:then -36 w:there 16 w:these 18 w:they 11 w:thing -11 w:think -11 w:thinner 10 w:thirty -26 w:thirty-eight 15' +
  ' w:thirty-one -10 w:this 53 w:though 35 w:three 8 w:through -14 w:throughput 16 w:throw 10 w:tidy 8 w:time -17' +
  ' w:to 9 w:tonne 13 w:too -23 w:trade 23 w:trail 9 w:tray 12 w:trip 10 w:trolley -10 w:trustee 10 w:try -11' +
  ' w:turn -10 w:twelve 17 w:twice -29 w:twist 26 w:two 22 w:type -9 w:ugly -15 w:under -24 w:until 21 w:up 17' +
  ' w:us 36 w:use 8 w:very -9 w:vote 13 w:wait 26 w:wall -16 w:want -11 w:ward -17 w:warn 23 w:waste 13 w:watch -8' +
  ' w:we 19 w:wednesday 13 w:whatever -11 w:when -12 w:which 39 w:who -24 w:whose 11 w:why 8 w:win 28 w:window -8' +
  ' w:winter -14 w:with -15 w:within -19 w:woman 14 w:word -16 w:work -9 w:worst -10 w:would 27 w:write 14' +
  ' w:wrong -16 w:ye 10 w:year 24 w:yet 28 w:you -8 want_a 22 want_the -8 want_to -9 warn_the 18 way_, 12' +
  " way_out -14 we_'d 17 week_'s 20 week_, 12 week_and -10 week_by 11 well_, 10 what_it 14 what_the -11 when_i 11" +
  " where_the -9 where_they 17 which_be 14 which_i 42 which_leave 31 which_make 11 which_would -21 winter_'s -9" +
  ' with_a -28 with_both 8 with_him 13 with_it -9 with_the 9 words<10 13 words<6 -33 words>16 17 would_go 9' +
  " would_have 16 would_n't -10 write_, 8 write_into 13 write_off 13 write_the -26 write_to 11 ye_, 10 year_in 12" +
  ' you_can 9';
