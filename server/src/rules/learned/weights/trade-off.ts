// Learned from test/corpus by scripts/learn.mjs.
export const tradeOff =
  " -279 #_- 9 #_a -9 #_and -13 #_be 9 #_euro 8 #_make 9 #_million 13 #_over 11 #_people 9 #_pot -11 'd_get 19 'd_pay 8 'd_see 10" +
  " 's_a 9 's_face 8 's_first 11 ,_a 8 ,_about 19 ,_against 12 ,_although 12 ,_and 77 ,_as -17 ,_at 47 ,_but 35 ,_eight 11" +
  ' ,_even 9 ,_for -23 ,_forty 12 ,_if 8 ,_in 9 ,_know 33 ,_my -14 ,_not -14 ,_one -28 ,_our 9 ,_out 16 ,_so -23 ,_some 10' +
  ' ,_the -18 ,_then -16 ,_though 24 ,_three 14 ,_where -8 ,_which 82 ,_who -15 ,_with -11 ,_yet 20 :_a 20 :_eleven 15 :_it -9' +
  ' :_seven 9 :_the -9 ;_a 10 ;_the 34 a_# 8 a_bare 15 a_bite 14 a_call 10 a_choice 11 a_day 31 a_few 27 a_fire 17 a_fourth 18' +
  ' a_full -17 a_letter 11 a_longer -10 a_million 13 a_new 22 a_night 19 a_page -9 a_pair 10 a_paper 12 a_price 8 a_print 14' +
  ' a_quarter 36 a_quiet 10 a_season 11 a_single -11 a_spare 11 a_term 8 a_wet 16 about_# 13 about_the -10 accept_that 14' +
  ' acts<1 -67 acts<3 -40 acts<5 21 acts<9 38 add_three 11 after:about:other 10 after:after:determiner -35 after:after:noun -9' +
  ' after:as:noun 23 after:as:other -32 after:at:determiner 12 after:at:possessive -9 after:before:noun -16' +
  ' after:behind:determiner -10 after:beside:noun 11 after:by:determiner 15 after:by:noun -28 after:by:time -9' +
  ' after:for:determiner 29 after:for:noun 13 after:for:person 9 after:from:noun -19 after:in:noun 9 after:in:other 9' +
  ' after:in:time -13 after:into:noun -14 after:next:other -24 after:of:possessive 10 after:off:determiner 28 after:off:other -19' +
  ' after:on:determiner -17 after:on:noun -12 after:on:other 11 after:on:time 14 after:onto:determiner -9 after:out:determiner 8' +
  ' after:out:other -10 after:over:determiner -28 after:over:other 30 after:since:determiner -9 after:since:noun 16' +
  ' after:through:determiner -24 after:till:time 15 after:to:determiner -26 after:to:noun -22 after:to:other 40' +
  ' after:to:possessive 17 after:under:determiner -9 after:until:determiner 24 after:until:other -8 after:until:time 13' +
  ' after:up:other 11 after:up:person 8 after:with:determiner -30 after:with:other 9 after:with:possessive -15' +
  ' after:within:determiner -14 after:without:determiner 13 after:without:noun -17 after_a -9 after_that -13 against_it -8' +
  ' against_the -10 all_, 21 all_of -9 all_the -9 alone_, -12 along_with 9 although_it 16 an_old -9 and_all 24 and_ask -11' +
  ' and_eleven 8 and_find -13 and_get -10 and_go 12 and_have -9 and_he 11 and_i 55 and_it -19 and_keep -8 and_leave -20' +
  ' and_move -13 and_my 37 and_no 16 and_not -11 and_pay 13 and_put 11 and_read -12 and_say 33 and_she 9 and_sign 11' +
  ' and_stand -14 and_tape 10 and_tell 28 and_that 24 and_the 27 and_there 17 and_they -11 and_two 25 and_warn 16 another_year 16' +
  ' as_a 10 as_it -19 ask_the -9 at_any 11 at_eleven 12 at_them 9 august_, 12 back_to -12 bad_one 20 be_cheaper 16 be_lose -10' +
  " be_miss 8 be_move 11 be_n't -23 be_nine 9 be_not 19 be_off -10 be_pay 12 be_plain -16 be_promise 11 be_right 39 be_what 11" +
  ' because_of 25 before_he 13 before_i -12 before_the 9 behind_a -8 between_them 16 bin_the 8 board_in 15 both_pile 10 box_of 15' +
  ' break:; 33 break:I 14 break:it -14 break:other 15 break:past 24 break:thing 15 build_a -13 but_that -14 by_# 13 by_a 32' +
  ' by_me 9 by_side 11 by_the -18 by_two 10 call_and 13 call_every 14 can_see 8 case_, -8 change -21 cheaper_, 12 cheaper_than 9' +
  ' class:body -23 class:change 14 class:cognition -19 class:communication 26 class:competition 9 class:consumption 33' +
  ' class:creation -40 class:emotion 39 class:motion 18 class:none -36 class:perception -27 class:possession 16 class_to 17' +
  ' clauses>2 12 clean_the 16 close_the 12 come_off 9 compared 24 copula 12 cost_# -9 cost_a 11 cost_the -12 cost_us 10' +
  ' could_have 10 could_live 20 count_on 9 cue:accepted 132 cue:alternative -25 cue:assigned -11 cue:benefit 46 cue:boundary -25' +
  ' cue:comparative 60 cue:handoff 17 cue:lasting -18 cue:mood 11 cue:reason -22 cue:systemic 10 cue:tradeoff 115' +
  ' cue:vagueAct -37 cue:verification -24 cue:weakAsked -11 cue:weakEasy -24 cue:weakFreeTime 11 cut_the 20 cut_two 8 day_; 9' +
  ' day_and 17 design_note 9 director_, -8 do_that 16 door_, 12 down_on 10 draft_a -10 drop_the 29 each_monday -18 each_night 9' +
  ' eat_a 9 eat_the -14 eat_two 8 eight_, 15 eight_month 9 eleven_of -10 eleven_people 15 even_though 11 every_book -8' +
  ' every_one 20 every_other 17 fall_by 19 fall_on 9 fee_, 9 figure_on -17 fill_the 11 find_it 8 find_the -10 first -60' +
  ' first_line 17 following: -33 following:a 25 following:all 13 following:filmed 13 following:gave -11 following:had 14' +
  ' following:hung 8 following:it -29 following:leeds 14 following:let -8 following:made 14 following:phoned 11' +
  ' following:plugged 13 following:put -13 following:rather -10 following:said 13 following:security 16 following:she 12' +
  ' following:so -14 following:stood 14 following:talked 11 following:tense:modal -17 following:tense:none -28' +
  ' following:tense:past -20 following:tense:present -16 following:that -18 following:there -9 following:they -16' +
  ' following:took -14 following:tried -9 following:two -8 following:walked 17 following:was 10 following:what -12' +
  ' following:when 8 following:who:it -40 following:who:none 10 following:who:other 9 following:who:there -9' +
  ' following:who:thing -72 following:who:we 31 following:wrote 13 for_an -11 for_forty -11 for_it 71 for_one 15 for_ten 11' +
  ' for_that 25 for_the -28 for_this 10 for_two -13 four_minute 17 get_a 14 get_at 9 get_it 8 give_away 24 give_the -14' +
  ' give_up 13 go_and 8 go_at -8 go_back -15 go_out 8 go_to 14 good_, 13 group_, 8 half_a 14 half_empty 10 have_, 14 have_a -11' +
  " have_do -13 have_eat -12 have_finish 12 have_mean 8 have_see -9 have_set 15 have_to 51 have_win 9 he_'d -19 he_be 12" +
  ' hide_it -13 hide_the -11 him_and 15 hole_, -9 hour_in -8 hundred_and -8 i_ask -24 i_begin -8 i_bin 9 i_build -8 i_carry 16' +
  ' i_clear 12 i_cost -17 i_cut 20 i_do -12 i_draw -16 i_drop 10 i_get -8 i_give -13 i_go -14 i_have 17 i_judge 12 i_keep 17' +
  ' i_know 22 i_leave 15 i_let 44 i_love 18 i_make -13 i_offer 8 i_open 14 i_own 8 i_plot -10 i_prefer -10 i_price -11 i_print 8' +
  ' i_probe 9 i_read -12 i_rewrite -10 i_say 21 i_settle 10 i_sit -16 i_stand 17 i_talk -12 i_tell 24 i_try -9 i_turn 8 i_use 12' +
  ' i_write -8 idea_, -12 if_it -9 in_a -11 in_bold 10 in_four -11 in_one -11 in_return 11 in_ten 10 in_that -9 in_the 15' +
  ' in_write 14 it_, 27 it_: -17 it_and -9 it_at -9 it_be -36 it_by -10 it_cost 28 it_eat 9 it_for -22 it_from 15 it_have -13' +
  ' it_hold 11 it_in -22 it_leave 15 it_make 13 it_mean 28 it_might 11 it_on -17 it_once 10 it_put 12 it_take 17 it_with 17' +
  ' it_would -14 item -10 keep_a 10 keep_the 16 keep_two 9 know_it 13 know_that 11 know_the 18 know_what 27 lad_on 13 last -35' +
  ' last_year 12 late 88 late_, 9 lay_the 17 leave_a 11 leave_the 27 leave_two 16 less_in 12 let_a 9 let_go -16 let_me 14' +
  ' let_the 30 line_of 10 line_to 8 list:assessing -23 list:cost 29 list:costly 47 list:costly-adjective 89 list:evidence -29' +
  ' list:instrument -23 list:looking -14 list:measuring -39 list:minding 47 list:proving -23 list:trying -24 list_, 10' +
  ' list_would 14 live_with 21 lose_me 9 lose_the -11 lose_their 39 made 29 made:before -25 make_a -10 make_it -9 make_room 25' +
  ' make_the 17 manager_that 11 may_; 9 me_a 9 me_and -9 me_for 10 me_know 10 meet_and 10 metric:none -96 metric:quantity -29' +
  ' minute_a 19 minute_and 22 minute_at 13 minute_to 9 miss_in 9 modal 13 monday_, 14 month_, 13 more_, 12 more_a 12' +
  " more_than -17 morning_and -8 move_a 12 move_the -9 my_break 19 my_name 15 n't_go -16 n't_have 11 name -37 negated -10" +
  " never_be 9 never_see 10 new_figure -18 next:'ve -12 next:, -9 next:; 14 next:a -32 next:and -9 next:at -22 next:away 13" +
  ' next:back -9 next:before 10 next:both -15 next:by 23 next:cheaper 17 next:eleven 9 next:elsewhere 8 next:every -13' +
  ' next:fifty -8 next:for 14 next:forty 10 next:four -21 next:from -20 next:go -14 next:gone 9 next:had 10 next:him -9' +
  " next:in -27 next:it -75 next:late 9 next:less 19 next:me 40 next:my -10 next:n't -17 next:nine -10 next:no 9 next:not 19" +
  ' next:on 8 next:one -25 next:our 9 next:right 20 next:saturday 12 next:sixty 13 next:so 19 next:some 17 next:that -9' +
  ' next:the -28 next:them -27 next:to -18 next:twelve 10 next:twice -10 next:two 27 next:until 13 next:up 29 next:us 28' +
  ' next:way 11 next:what 15 next:where -10 next:with -13 next:yes 9 next:£ -19 next:€ 13 next_to -18 night_, 10 nine_, 9' +
  ' nine_line -8 no_more 11 no_one -9 nobody_could 12 nothing_but -9 number -24 number:count -46 number:date -12' +
  ' number:duration 22 number:money 32 number:other 8 number:rate 23 number:ratio -20 number:version -9 of_# -10 of_all 11' +
  ' of_forty -9 of_it -19 of_my 18 of_nine 15 of_one 13 of_the -9 of_those -9 of_us 14 off_a 10 off_every 17 offer_, 10' +
  ' offer_to -16 old_test 13 on_it -9 on_monday 13 one_block 9 one_can 9 one_of 17 one_through 9 one_whole 14 one_would 15' +
  ' onto_the -9 open_on 16 opens:accepted 12 opens:after -14 opens:as -9 opens:at -14 opens:before -9 opens:both 9' +
  ' opens:dropped 22 opens:forty 13 opens:found -13 opens:from -8 opens:gave 20 opens:he -20 opens:her -12 opens:i -24' +
  ' opens:it 58 opens:left 19 opens:let 11 opens:lost 11 opens:me -9 opens:more -13 opens:no -8 opens:on -12 opens:one -8' +
  ' opens:paid 23 opens:ran -10 opens:rang -9 opens:security 18 opens:settled 8 opens:she -14 opens:that 66 opens:then -9' +
  ' opens:took 17 opens:turned -15 opens:two 22 opens:we 9 other_# 14 other_two 21 other_way -10 out_a 13 out_of 22 over_it 45' +
  ' over_the -25 own 21 own:before 20 own_idea -8 own_up 28 page_be 8 pair_of 9 paper_be -9 part_, 8 patient_, 8 people_find 10' +
  ' people_for 9 people_to 10 perfect -47 picture_and 9 pile_and 12 place_in 14 previous: -60 previous:all 11 previous:argued 9' +
  ' previous:asked 9 previous:at -9 previous:bought 9 previous:breakage 14 previous:brought -10 previous:drew 10' +
  ' previous:drove -8 previous:each 14 previous:for -11 previous:found -11 previous:from -9 previous:handed 11 previous:i 16' +
  ' previous:it -31 previous:laid 13 previous:left 36 previous:let 19 previous:my -17 previous:pulled -8 previous:rather 8' +
  ' previous:said -11 previous:sat -17 previous:she -25 previous:showed 12 previous:stopped 10 previous:swapped 13' +
  ' previous:tense:modal 28 previous:tense:none -21 previous:tense:past -43 previous:tense:present -32 previous:that -10' +
  ' previous:the -14 previous:they -10 previous:timed -10 previous:to -12 previous:two 31 previous:walked -10' +
  ' previous:weighed -12 previous:went 24 previous:who:it -18 previous:who:none 14 previous:who:other -36 previous:who:thing -13' +
  ' price_in 17 price_of -14 print_that 10 product_that 19 programme_, 12 propose_three -10 put_a -15 put_it -17 put_me 21' +
  ' put_that 9 put_up 14 quarter_and 13 quarter_of 12 quoted -18 read_, 13 reason_that -9 reckon_on 10 return_for 11' +
  ' rewrite_the -11 ring_the -9 rise_by 19 risk_of 9 role:before -10 role:change 23 role:none -22 room_, 16 rule_, 8 rule_of 9' +
  ' run_a 14 run_for 14 run_out 11 same_way 8 saturday_at 13 say_so 23 say_ye 8 second_a -10 see_a 12 see_that -22 see_the 11' +
  ' settle_for 25 she_could 11 she_say 9 sheet_for 10 shelf_for 14 ship_, 13 shop_do 12 side_by 11 side_on 12 sign_up 12' +
  ' sit_in -9 sit_with -9 sixty_quid 18 slot_, 10 so_i 12 so_in 10 so_myself 21 so_that -24 sooner_than 8 spring_, -18' +
  ' stand_by -10 step:result -103 strength_of -9 subject:it 30 subject:there 13 subject:thing 20 subject:we -11 take_away 18' +
  ' take_four 17 take_it -20 take_on 9 take_one 13 take_two 9 tell_her 11 tell_me -20 tell_the 21 tell_them 17 ten_day 19' +
  ' ten_minute 19 tense:modal 14 tense:past -24 than_a -8 than_the 17 that_come 10 that_cost 18 that_day 10 that_eat 10' +
  ' that_have 12 that_i 9 that_in 12 that_lose 11 that_mean 13 that_monday 13 that_month 10 that_no -17 that_number 9 that_one 11' +
  ' that_they 9 that_to -9 that_week 9 that_winter -10 that_with 22 that_year 10 the_audit 9 the_bad 10 the_basket -9 the_bill 11' +
  ' the_caretaker 15 the_class 16 the_clinic 25 the_committee -8 the_council -9 the_customer -9 the_date -8 the_day -16' +
  ' the_design 10 the_east 15 the_error -9 the_even 9 the_far -8 the_fee 8 the_first -9 the_four -10 the_fraud -9 the_gala 10' +
  ' the_glaze 9 the_label -9 the_leed 13 the_manager 9 the_manual 16 the_message -9 the_minute -9 the_name -9 the_new -30' +
  ' the_next -9 the_night -18 the_north 17 the_office 11 the_one 10 the_operator 13 the_order 10 the_panel -8 the_paper 14' +
  ' the_phone -9 the_potter 26 the_price 15 the_queue -10 the_radio 9 the_ridge 10 the_rule 10 the_same -18 the_school 12' +
  ' the_second -12 the_shelf 8 the_shift 8 the_shop 23 the_single 11 the_split 19 the_spring 11 the_staff -10 the_stamp 9' +
  ' the_store -9 the_strength -9 the_studio 15 the_tally 12 the_text 9 the_three 26 the_tidy 9 the_trolley -9 the_tuesday 10' +
  ' the_twenty-two 9 the_two -23 the_vendor 11 the_year 17 their_own -16 then:I 22 then:although 13 then:as -31 then:because -25' +
  ' then:before -13 then:change -18 then:cognition -26 then:communication 35 then:competition 15 then:if -9 then:modal 29' +
  ' then:nobody -17 then:other -10 then:possession 25 then:present -26 then:since 8 then:social -17 then:stative -40' +
  ' then:that -21 then:there -8 then:though 30 then:we 15 then:whatever -9 then:when -11 then:which 54 then:who -23 then:whose 11' +
  " there_'s 11 there_, 16 there_for -9 there_in 13 they_'d 20 they_be 11 they_could -10 third_time 9 those_two 8 through_, 9" +
  ' through_it -8 through_the -12 time_, 11 time_; 9 to_all 9 to_ask 13 to_be 16 to_buy -12 to_compare 11 to_each 12 to_eight 15' +
  ' to_find -8 to_five -8 to_get 48 to_keep 18 to_make 21 to_my 22 to_see -18 to_the -11 to_wait 16 try_a 12 try_it -12' +
  " twelve_row 16 twenty_minute 12 two_couple 9 two_hour 9 two_i 11 two_line 9 two_o'clock 17 two_third -9 two_week -8" +
  " until_the 25 up_a -18 up_and 10 up_by 9 up_on -17 up_that 9 up_to 10 us_a 29 us_the 9 verb:'s 18 verb:accept 16 verb:agree -9" +
  ' verb:argue -11 verb:ask -32 verb:begin -11 verb:break 14 verb:build -16 verb:burn 11 verb:buy -16 verb:change -10' +
  ' verb:choose -12 verb:clear 18 verb:close 16 verb:come -10 verb:complain 9 verb:cost -27 verb:could -11 verb:count -9' +
  ' verb:do -14 verb:draft -9 verb:draw -22 verb:drop 25 verb:eat 15 verb:fall 9 verb:fill 12 verb:find -20 verb:finish 11' +
  ' verb:get -11 verb:hang -10 verb:hide -15 verb:hire 20 verb:judge 12 verb:keep 22 verb:know 19 verb:leave 41 verb:let 53' +
  ' verb:like 11 verb:live 23 verb:lose 39 verb:love 26 verb:make -13 verb:mean 19 verb:miss 14 verb:move -9 verb:offer -14' +
  ' verb:own 27 verb:pay 32 verb:plot -11 verb:pour 9 verb:price -12 verb:probe 8 verb:put 32 verb:recommend 9 verb:rewrite -21' +
  ' verb:ring -10 verb:rise 18 verb:run 19 verb:say 30 verb:send -14 verb:serve 9 verb:settle 16 verb:show -13 verb:shut 17' +
  ' verb:sign 29 verb:sit -24 verb:spare -10 verb:stay 19 verb:stop -12 verb:swallow 16 verb:talk -11 verb:teach -9 verb:tell 25' +
  " verb:try -12 verb:wait 12 verb:warn 24 verb:watch -10 verb:write -9 voice:active -32 voice:passive -24 w:' 10 w:'d 9 w:a 16" +
  ' w:about 10 w:above -9 w:accept 21 w:accuracy 12 w:across -10 w:add 12 w:after -51 w:again 9 w:against -13 w:agree -10' +
  ' w:alert -9 w:alive 12 w:alone -24 w:also -10 w:although 13 w:an -29 w:analyst 11 w:and -16 w:another 13 w:answer -18' +
  ' w:anything -12 w:argue -9 w:as -11 w:ask -40 w:at -22 w:audit 8 w:august 13 w:away 29 w:back -14 w:bad 15 w:bare 17 w:base 8' +
  ' w:basket -10 w:batch -9 w:bay -17 w:be -39 w:before -11 w:beforehand 15 w:begin -11 w:between 11 w:bill 14 w:blanket -10' +
  ' w:blind -10 w:block 12 w:board 13 w:bold 10 w:book -18 w:box 9 w:break 38 w:brush 13 w:budget -14 w:build -20 w:busiest 10' +
  ' w:but 19 w:buyer 12 w:caller -10 w:can 9 w:cancel 10 w:cannot 15 w:card -10 w:caretaker 15 w:cart -9 w:case -9 w:cat 13' +
  ' w:cent -10 w:chair -11 w:change -16 w:charge -9 w:chart -11 w:cheaper 13 w:check -8 w:child -11 w:chip -9 w:choice 22' +
  ' w:class 34 w:clean 15 w:clear 19 w:climb -10 w:clinic 16 w:clip -8 w:closure -9 w:coach -14 w:cold 12 w:come -23' +
  ' w:complain 16 w:conference 10 w:cook -11 w:copy -17 w:cost -45 w:could 13 w:council -9 w:counter -8 w:couple 8 w:courier 25' +
  ' w:crate -12 w:crowd 12 w:custard 13 w:customer -14 w:day 35 w:dean -12 w:degree -15 w:delete -8 w:design 22 w:desk -9' +
  ' w:diesel -9 w:director -13 w:disk 15 w:dispatch 9 w:doctor -9 w:door 17 w:doubtful 10 w:draft -17 w:drain -8 w:draw -29' +
  ' w:dress 23 w:driver -10 w:drop 14 w:dry -19 w:e-mail 11 w:each -25 w:ear 10 w:early 20 w:east 15 w:eat 11 w:egg 21 w:eight 13' +
  ' w:eleven 19 w:elsewhere 9 w:engineer -11 w:error -13 w:even 19 w:expect 11 w:explain 8 w:expose 10 w:extra 14 w:face 13' +
  ' w:fall 15 w:family 10 w:fan 12 w:fancy -10 w:far -9 w:favour 14 w:fear -9 w:feature 15 w:fee 30 w:few 25 w:fewer 21' +
  ' w:fifty -14 w:file -8 w:find -30 w:fire 10 w:first -21 w:fish -12 w:five -14 w:fix -9 w:flash -11 w:floor 19 w:for 13' +
  ' w:force -12 w:form -13 w:forty 15 w:four -9 w:fourteen -9 w:fourth 16 w:fraud -12 w:free 32 w:fridge -9 w:from -26 w:front 10' +
  ' w:full -8 w:gala 10 w:gate -10 w:get 35 w:give -8 w:glaze 24 w:glue -11 w:go 43 w:good 23 w:grind 18 w:grumble 31 w:half 11' +
  ' w:hammer -17 w:hand -25 w:hang -20 w:hate 18 w:have -22 w:he -24 w:head -12 w:her -25 w:hide -13 w:higher 13 w:hire 27' +
  ' w:his -10 w:hold -13 w:hole -12 w:home -10 w:hospital -9 w:hour 12 w:house 11 w:hundred -10 w:i 29 w:ice 10 w:idea -20' +
  ' w:if -9 w:ill 9 w:in -18 w:inside -9 w:into -29 w:invoice -9 w:it 40 w:it-team -8 w:its -19 w:judge 24 w:july 15 w:keep 27' +
  ' w:key -15 w:kid 10 w:kiln 19 w:kilo -9 w:knife -10 w:knoll 16 w:know 55 w:label -13 w:lame 9 w:last 8 w:later 8 w:leave 49' +
  ' w:leed 11 w:less 32 w:lesson 21 w:let 59 w:like 14 w:limit -9 w:list 9 w:live 11 w:loan 12 w:lock -8 w:long 19 w:lose 19' +
  ' w:loss 11 w:love 33 w:low 15 w:machine -11 w:mail -8 w:make 24 w:manual 16 w:map 13 w:march 12 w:margin 13 w:may 11' +
  ' w:mayor 12 w:me 16 w:mean 53 w:meet 9 w:merchant 9 w:message -9 w:might 15 w:million 23 w:mind 10 w:mine -14 w:minute 60' +
  " w:miss 18 w:month 15 w:more 35 w:morning -10 w:move -17 w:must 9 w:my 23 w:myself 19 w:n't -27 w:name -21 w:need -10" +
  ' w:neither -9 w:network -9 w:new -15 w:next -24 w:nine -17 w:nineteen -16 w:node -10 w:none -13 w:north 17 w:nothing -33' +
  " w:now 18 w:number -13 w:o'clock 10 w:of 27 w:old -14 w:on -15 w:only -21 w:onto -11 w:open 11 w:opinion 10 w:or -10 w:order 9" +
  ' w:our 10 w:owe 8 w:own 10 w:owner 10 w:paddle -10 w:page -8 w:pair 11 w:panel -14 w:paper 10 w:part 16 w:pass -12 w:past -18' +
  ' w:patch -8 w:pattern 12 w:pay 45 w:payday -8 w:pence 8 w:people 14 w:perhap 17 w:photograph -8 w:pin -17 w:plain -13' +
  ' w:plainly 10 w:plan -15 w:platform 11 w:point -14 w:pot -10 w:potter 21 w:pound 14 w:pour 12 w:power -8 w:press -11' +
  ' w:price 14 w:print 9 w:printer -12 w:priority -9 w:product 41 w:programme 11 w:proper -9 w:pull -9 w:purpose 14 w:put 33' +
  ' w:quarter 36 w:question -22 w:queue -13 w:quid 32 w:quiet 10 w:quit 19 w:radar 9 w:raise -8 w:rather -10 w:read -10' +
  ' w:reception 14 w:reckon 18 w:recommend 9 w:regular 29 w:release 8 w:rent -11 w:report -9 w:rescue 11 w:rest -13 w:result 11' +
  ' w:retrain 9 w:rewrite -22 w:ridge 10 w:right 24 w:ring -24 w:rise 15 w:risk -10 w:room 9 w:rota 13 w:round -16 w:row 14' +
  ' w:rule 12 w:sale 13 w:same -29 w:say 20 w:scan 12 w:scanner -11 w:score 14 w:scrap 14 w:screen -16 w:security 28 w:see -28' +
  ' w:seed 16 w:seller 16 w:send -13 w:service -12 w:set 20 w:settle 13 w:share -11 w:she -28 w:sheet -10 w:shelf 33 w:ship 19' +
  ' w:short 15 w:shrink -9 w:shut 28 w:sign 15 w:sister -15 w:sit -17 w:sixty 19 w:slot 24 w:slower 23 w:so 33 w:some 55' +
  ' w:something -19 w:sooner -9 w:sort -10 w:sound 12 w:split 20 w:sport 9 w:sprinkler 10 w:sprint 20 w:staff -12 w:start -9' +
  ' w:stay 19 w:stock 15 w:stop -21 w:stopwatch -8 w:store -10 w:street -9 w:strength -9 w:stretch 8 w:studio 15 w:summer -12' +
  ' w:supervisor 10 w:swallow 13 w:swap -11 w:switch -10 w:take 20 w:talk -18 w:tally 8 w:tell 25 w:term 15 w:text -9 w:that 108' +
  ' w:their -19 w:them -14 w:then -36 w:there 16 w:these 18 w:they 11 w:thing -10 w:think -11 w:thinner 10 w:thirty -26' +
  ' w:thirty-eight 15 w:thirty-one -10 w:this 53 w:though 35 w:three 10 w:through -13 w:throughput 16 w:throw 10 w:tidy 9' +
  ' w:time -17 w:to 10 w:tonne 14 w:too -23 w:trade 23 w:trail 9 w:train -8 w:tray 12 w:trip 10 w:trolley -10 w:trustee 10' +
  ' w:try -11 w:turn -10 w:twelve 17 w:twice -28 w:twist 26 w:two 23 w:type -9 w:ugly -15 w:under -25 w:until 21 w:up 17 w:us 37' +
  ' w:use 9 w:very -9 w:vote 13 w:wait 27 w:wall -16 w:want -11 w:ward -17 w:warn 23 w:waste 12 w:we 20 w:wednesday 13' +
  ' w:whatever -10 w:when -12 w:which 39 w:who -24 w:whose 11 w:why 8 w:win 28 w:window -9 w:winter -14 w:with -15 w:within -19' +
  ' w:woman 14 w:word -16 w:work -9 w:worst -10 w:would 28 w:write 14 w:wrong -16 w:ye 10 w:year 25 w:yet 28 w:you -9 want_a 22' +
  " want_the -9 want_to -10 warn_the 18 way_, 12 way_out -14 we_'d 17 week_'s 19 week_, 12 week_and -10 week_by 11 well_, 11" +
  ' what_it 14 what_the -11 when_i 11 where_the -9 where_they 16 which_be 14 which_i 42 which_leave 31 which_make 12' +
  " which_would -20 winter_'s -9 with_a -28 with_both 9 with_him 13 with_it -10 with_the 8 words<10 17 words<6 -32 words>16 16" +
  " words>24 -8 would_go 9 would_have 17 would_n't -10 write_, 8 write_into 13 write_off 13 write_the -26 write_to 11 ye_, 10" +
  ' year_in 12 you_can 9';
