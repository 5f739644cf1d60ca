// Learned from test/corpus by scripts/learn.mjs.
export const decisionReason =
  " -288 #_, -8 #_degree -8 #_of 9 #_second 15 'd_get 10 'd_go -8 'd_have 29 'd_leave -10 'd_normally -9 'd_sooner 15 'd_want -15" +
  " 's_back 24 's_go 10 's_leave 13 ,_a 16 ,_against 15 ,_all -9 ,_although -12 ,_and -62 ,_as 97 ,_be -9 ,_because 110" +
  ' ,_before -26 ,_but 62 ,_by -11 ,_for 83 ,_from -19 ,_give 11 ,_half 15 ,_have 9 ,_he 8 ,_i 14 ,_in 40 ,_instead 17 ,_know -13' +
  ' ,_morning 8 ,_my 9 ,_name 10 ,_not 18 ,_on 16 ,_or -18 ,_pencil 19 ,_rather 9 ,_same -10 ,_see 49 ,_she 10 ,_since 124' +
  ' ,_sit 9 ,_so 83 ,_sooner 13 ,_that 17 ,_the 24 ,_there 10 ,_they 32 ,_to 19 ,_two -20 ,_under -10 ,_want 19 ,_well -9' +
  ' ,_where 44 ,_whereas 13 ,_which -15 ,_who -23 ,_yet 13 :_# -18 :_a -12 :_one -10 :_our 9 :_two -8 ;_a 47 ;_she -11 ;_the -11' +
  ' ;_their 9 ;_this 12 a_badge 20 a_bigger 15 a_board 16 a_book -8 a_box 19 a_case -9 a_chain 10 a_chart 10 a_checklist 12' +
  ' a_claim -11 a_colleague -18 a_crew -9 a_date -9 a_dead -18 a_dry 13 a_flood -10 a_form 13 a_half -15 a_hand -12 a_holdout 15' +
  ' a_human 12 a_kitchen 13 a_lamp -9 a_limit 9 a_line -12 a_long 15 a_longer 12 a_man 19 a_mark 11 a_month -15 a_morning 10' +
  ' a_move 16 a_new -9 a_note -9 a_page 13 a_person 17 a_plug 18 a_price -12 a_push 9 a_red 8 a_row -10 a_rule -21 a_run 17' +
  ' a_second 29 a_share 9 a_sheet -10 a_single -17 a_slow -13 a_strip 11 a_system 22 a_test -10 a_third 15 a_time -12 a_torch -9' +
  ' a_visit 23 a_week 12 a_wet 21 a_year 23 able_to 16 about_it -12 about_the 18 account_, -9 account_of 23 across_the -17' +
  ' acts<1 -26 acts<3 -85 acts<9 35 add_a -8 adjective 33 adverb 27 after:about:determiner 24 after:about:noun 15' +
  ' after:about:other -9 after:across:determiner -10 after:after:determiner -11 after:against:determiner -14' +
  ' after:against:noun -9 after:around:noun -10 after:as:determiner -10 after:as:noun 14 after:as:other 28 after:at:other -10' +
  ' after:at:person 13 after:at:possessive 12 after:before:determiner 17 after:before:noun -15 after:before:other -12' +
  ' after:beside:other 10 after:by:other -10 after:down:determiner -12 after:during:determiner 11 after:for:noun 18' +
  ' after:for:person -8 after:from:determiner 16 after:from:noun 15 after:from:other -10 after:from:possessive -16' +
  ' after:in:noun 21 after:in:other -26 after:in:time 25 after:inside:determiner 11 after:instead:other 49' +
  ' after:into:determiner -9 after:like:determiner -16 after:next:noun -23 after:of:determiner 20 after:of:possessive -10' +
  ' after:off:determiner -14 after:off:other 9 after:on:possessive 17 after:out:other -16 after:over:determiner -10' +
  ' after:over:noun 25 after:over:other -25 after:over:possessive -11 after:past:noun -9 after:per:noun -9 after:rather:other 37' +
  ' after:round:determiner -12 after:round:noun 12 after:since:determiner 23 after:since:noun 27 after:since:other 20' +
  ' after:than:noun 29 after:than:other 41 after:through:determiner -27 after:through:noun 19 after:through:other -10' +
  ' after:till:noun 11 after:till:other -12 after:to:determiner 10 after:to:noun 29 after:to:other -28 after:to:person -11' +
  ' after:to:possessive -9 after:to:time 11 after:under:determiner -8 after:under:noun -15 after:under:other 8' +
  ' after:under:possessive 10 after:until:other -14 after:up:determiner -13 after:up:other -10 after:with:determiner -13' +
  ' after:with:other 11 after:without:other 11 again_, 23 against_a 17 against_the -41 ahead_of 8 all_forty 13 all_in 11' +
  ' aloud_and 12 alway_go 9 an_app 16 an_eye 8 an_old -15 and_a 26 and_be -9 and_compare -8 and_could 19 and_dig 13 and_eleven 12' +
  ' and_film 13 and_get -18 and_give -21 and_hand -9 and_hardly 10 and_have -16 and_i -18 and_it 28 and_leave 23 and_look -10' +
  ' and_my -10 and_no -13 and_none 13 and_not 36 and_offer 20 and_one 37 and_open 12 and_pass 10 and_plot 9 and_read -27' +
  ' and_refuse -11 and_run -11 and_see -17 and_settle 9 and_she -31 and_six 9 and_so -14 and_stand 19 and_that -10 and_the -18' +
  ' and_they -26 and_three 11 and_throw 18 and_turn 18 and_use -10 and_walk 9 and_warn -11 and_write -18 answer_, 14 anybody_, 12' +
  ' argue_for 19 as_a -12 as_he 8 as_i 9 as_it -9 as_not 11 as_three 15 ask_the 10 at_first -12 at_it -9 at_once -18 at_our 10' +
  ' at_random 10 at_six -11 at_the -17 at_them -11 at_this 13 at_three 32 at_which 13 away_, 10 back_, 18 back_on -11 back_to -19' +
  ' back_with -10 bad_one 11 bay_with 12 be_a 19 be_able 16 be_already 10 be_an 10 be_buy -15 be_cheaper 12 be_for 11 be_free 8' +
  ' be_hang 13 be_late -10 be_make -8 be_me -10 be_mine 10 be_miss 12 be_no 27 be_on 9 be_out 18 be_plain 12 be_see -8' +
  ' be_something 10 be_the 30 be_too -9 be_what 18 be_write -11 because_a 22 because_he 10 because_one -11 before_anybody -8' +
  ' before_he -9 before_they -13 begin_with 21 behind_a 9 behind_the -8 beside_it 9 bin_the 11 box_be -11 box_on 14 break:it -12' +
  " break:other 15 break:past -27 break:present 32 break:there -10 break:thing 11 break_it -9 bride_'s 9 bubble_wrap 8" +
  ' bucket_, 10 burn_the 15 but_a 32 but_it 15 but_the 18 buy_the -12 by_hand 30 by_lot -13 by_the -10 call_from 9 call_in 9' +
  ' caller_have 13 can_be 8 card_with 17 carry_a -12 case_the 9 certificate_, 10 chart_, -12 cheaper_, 11 claim_, 13' +
  ' class:body 28 class:change -16 class:communication -14 class:competition 22 class:consumption -19 class:contact -24' +
  ' class:creation -14 class:emotion 35 class:none 8 class:perception -43 class:possession -18 class:social -19 class:stative -30' +
  ' close_the 10 closure_and 13 colleague_mark -13 come_back -11 come_down 13 come_for 13 come_out -16 come_to 14 come_with 9' +
  ' compared 11 copula -10 cost_me -11 could_be 31 could_do -11 could_find -14 could_have -41 could_read 14 could_tell 21' +
  ' cue:accepted -22 cue:alternative 58 cue:benefit 20 cue:blameOfOthers -14 cue:boundary -18 cue:comparative 10 cue:filler -15' +
  ' cue:handoff -27 cue:hypothetical -58 cue:initiative 14 cue:lasting 8 cue:mood -11 cue:reason 178 cue:refusal -9' +
  ' cue:success -16 cue:systemic -8 cue:tradeoff -24 cue:unverified -11 cue:vagueAct -21 cue:verification 9 cue:weakAsked 16' +
  " cue:weakHandoff -20 cue:weakTold 17 cut_it 11 cut_the 16 day_longer -10 do_n't 35 down_, 13 down_for 12 down_the -12" +
  ' down_to -12 draft_a -10 drive_the -10 drop_it 12 drop_that 13 dry_, -9 dry_one 15 each_friday -8 each_of -10 each_run 20' +
  ' each_tuesday 10 each_with -8 early_, -11 eight_day 9 eleven_, 11 eleven_week 12 empty_the 11 end_of -21 euro_, 9 even_, 9' +
  ' even_and -15 even_though 8 evening_, 20 eye_: -13 fall_on 8 far_side 10 feed_, 9 fight_the 8 file_, 13 find_one 10' +
  ' find_that -14 find_the -30 finish_, -12 first -31 first_, 39 first_: 20 first_ten -17 fit_in 11 five_of -14 follow_the -13' +
  ' following:a -9 following:accepted 9 following:all -8 following:asked 11 following:borrowed 11 following:built 20' +
  ' following:chalked 14 following:drew -12 following:drilled 10 following:each -10 following:forty-one 10 following:four -11' +
  ' following:gave 27 following:he 18 following:i -63 following:last 23 following:left -9 following:let 25 following:made -9' +
  ' following:next 17 following:on -13 following:paid 14 following:played 13 following:proposed 15 following:put -13' +
  ' following:ran 30 following:rang 16 following:so 36 following:stood 28 following:tense:modal -33 following:tense:none -22' +
  ' following:tense:past -17 following:tense:present -14 following:the 26 following:their -13 following:then -13' +
  ' following:they -10 following:to 14 following:together -18 following:two 12 following:under 11 following:we -15' +
  ' following:weighed -14 following:went -18 following:what 25 following:who:it -12 following:who:none 17 following:who:other -26' +
  ' following:who:thing -44 fond_of 13 for_a -12 for_each 13 for_five -9 for_the -11 for_this 17 for_three -22 for_two 9' +
  ' for_what 12 form_, 10 forty_minute -12 four_hour -10 four_hundred 10 four_line 8 four_of -9 from_each 10 from_my -14' +
  ' from_nine 10 from_one 9 from_start -13 get_a 19 get_the -15 get_two 10 give_it 26 give_that 13 go_, 10 go_: -14 go_again 14' +
  ' go_and 9 go_for 21 go_home 9 go_in -9 go_on -8 go_through -15 go_up -10 ground_that 14 half_of 16 hand_, 24 have_a 10' +
  ' have_be -16 have_cost -19 have_eat 9 have_fool 21 have_get -8 have_go -36 have_hide 8 have_let -11 have_make 12 have_never 13' +
  ' have_put -13 have_run -10 have_see 20 have_send 9 have_something 12 have_stop 11 have_take 12 have_tell 20 have_the 30' +
  " have_them -13 he_'d 25 he_be 9 he_would -10 hear_it 8 her_and 15 her_that -8 hide_the 19 hold_off 10 hold_out 15 hold_that -8" +
  " hole_in 18 hour_, -10 hundred_of 8 i_'d -33 i_'ll -13 i_advise 11 i_be -9 i_begin 20 i_bin 12 i_build 9 i_call -8 i_choose 12" +
  ' i_cost 12 i_could -43 i_dig -11 i_do 11 i_draft -19 i_draw -8 i_drop 11 i_film 9 i_find -12 i_fire 23 i_hire -9 i_judge -9' +
  ' i_keep 11 i_leave 13 i_measure 11 i_move 32 i_note -10 i_photograph 14 i_prefer 17 i_propose -11 i_pull 15 i_rewrite 14' +
  ' i_ring 19 i_run -9 i_scrap 12 i_see -23 i_send -10 i_settle -9 i_shift 25 i_stand -15 i_stay 11 i_talk 15 i_teach -11' +
  ' i_tell -10 i_try 13 i_turn 10 i_weigh -10 i_work 10 i_would 10 i_write 23 if_it 24 in_# -12 in_bold -8 in_case 12 in_order 26' +
  " in_person -8 in_seven -8 in_the 12 in_those 16 in_write -11 instead_: 10 instead_of 47 into_an -14 it_'d 9 it_a 16 it_as -17" +
  ' it_be -31 it_before 15 it_catch -10 it_come -9 it_could -12 it_do 20 it_down 8 it_eat -9 it_for -12 it_from 14 it_have -27' +
  ' it_inside 12 it_leave 8 it_might -12 it_on -19 it_run 14 it_to 24 it_up 10 it_with -22 it_would 11 item -40 jump_out -13' +
  ' keep_back 13 keep_in -11 keep_the 37 key_in -9 know_it -9 know_the 15 last -9 late -11 lay_a 10 lean_on 13 leave_a -20' +
  ' leave_and 16 leave_it 9 leave_of 11 leave_the 54 let_go 10 let_the -9 letter_have 12 line_: -11 line_and 15 line_be 14' +
  ' line_with -8 list:assessing -27 list:breaking 18 list:cost 18 list:evidence -24 list:instrument -14 list:measuring -14' +
  ' list:minding 10 list:rigorous 11 load_, -11 lose_me 8 made:before -17 make_it 8 make_sure -9 mark_my 10 me_at 24 me_before 14' +
  ' measure_every 9 meet_, 14 metric:delta -41 metric:money 11 metric:none -31 metric:quantity -29 modal 64 month_, 19' +
  ' morning_and 17 morning_be 12 morning_to -9 move_on 13 much_to -9 my_eye 9 my_first 25 my_hand -10 my_knee 11 my_own 14' +
  " my_partner -8 my_two 8 myself_; 9 n't_be -11 n't_fancy 11 n't_find 12 n't_know -8 n't_only -8 name_, -12 name_on 9 need_it 14" +
  ' negated 49 next:, -14 next:; 12 next:a -22 next:above 9 next:after -10 next:against 12 next:all -23 next:at 25' +
  ' next:because -12 next:behind -10 next:by -10 next:dry 9 next:each -20 next:eleven -8 next:five -13 next:for 31 next:four -35' +
  " next:from -10 next:go 13 next:him -22 next:home 12 next:in -24 next:into 20 next:n't 12 next:nine 9 next:no 28 next:of -11" +
  ' next:off 9 next:on -19 next:our -14 next:past -12 next:round -10 next:some -8 next:that -57 next:the -17 next:to -29' +
  ' next:twenty -9 next:up -13 next:us 14 next:water 14 next:where -18 next:with 23 next:wrong -11 next:you 10 next_door -13' +
  ' night_staff 10 nine_day 12 no_use 18 nobody_can 9 nobody_else 10 noon_, 8 not_a -9 not_be 12 not_the 34 not_to 19' +
  ' nothing_of 17 notice_that -11 number -21 number:date -20 number:duration -28 number:money 9 number:other -17' +
  ' number:people -21 number:version -13 number_and -13 number_on -10 of_# -16 of_all 9 of_an 12 of_both -8 of_forty 15 of_his -9' +
  ' of_it -13 of_my 15 of_nine -9 of_ten 20 of_the -26 of_them -23 of_those 9 of_two 9 of_what 13 off_in 10 off_it 10 offer_a 9' +
  ' older_than -13 on_, -15 on_a -13 on_account 23 on_an -13 on_every -10 on_friday -10 on_hear 17 on_it -12 on_myself -9' +
  ' on_our 9 on_three -10 on_what 8 one_, 20 one_at -8 one_be -10 one_by -9 one_cold 16 one_day -12 one_for -8 one_have -21' +
  ' one_line 8 one_lose -13 one_of -13 one_on -11 one_phone 17 one_question -9 one_room 10 one_strip 10 one_visit 17 one_who 25' +
  ' one_with 11 only_ever 17 only_have 11 only_one 9 only_with -11 open_at -13 opens:a 79 opens:after -9 opens:an 13 opens:as -25' +
  ' opens:before -10 opens:binned 12 opens:brought 10 opens:by -10 opens:cut 8 opens:dropped 11 opens:each 22 opens:every -10' +
  ' opens:followed -8 opens:found -19 opens:had 18 opens:he -11 opens:her -11 opens:i 53 opens:in -21 opens:it -48 opens:kept 15' +
  ' opens:learned -10 opens:left 14 opens:looked 12 opens:lost -9 opens:measured 14 opens:moved 10 opens:offered -9 opens:on -10' +
  ' opens:only -8 opens:picked 12 opens:priced 11 opens:pulled -16 opens:put 9 opens:ran 21 opens:reproduced -11 opens:rode -10' +
  ' opens:ruled 14 opens:said 10 opens:saw -12 opens:set -14 opens:she -10 opens:that -35 opens:the -45 opens:their -10' +
  ' opens:to 27 opens:told -8 opens:took 16 opens:tried 11 opens:turned 9 opens:two 19 opens:weighed -9 opens:went 22' +
  ' opens:you -8 order_that 15 out_, 32 out_; 10 out_and -10 out_i 8 out_of -10 out_that 9 out_the -8 out_to -10 own 72' +
  ' own:after 46 page_and -10 page_to 22 page_with 10 pay_for -9 pay_the 18 people_in -10 people_who 8 percent_of -13 perfect 24' +
  ' person -21 person_, -11 phone_call 9 picture_, 18 picture_to 9 plan_to -8 plot_them 10 point_, 10 point_be 12 prefer_to -16' +
  ' previous: -31 previous:a 12 previous:after 14 previous:brought 19 previous:compared 10 previous:considered 12 previous:fed 13' +
  ' previous:for 15 previous:found -13 previous:fourteen -9 previous:handed 9 previous:i 16 previous:it -35 previous:kept 19' +
  ' previous:laid 9 previous:made 20 previous:most 26 previous:moved -14 previous:my -9 previous:nine 15 previous:noticed -10' +
  ' previous:only 19 previous:pulled 9 previous:ran -10 previous:rang 15 previous:saw 8 previous:set -10 previous:seven 21' +
  ' previous:showed 12 previous:six 13 previous:spotted -8 previous:stood -9 previous:tense:modal -26 previous:tense:past -21' +
  ' previous:tense:present -11 previous:tested -18 previous:that 17 previous:the -12 previous:then -17 previous:there 11' +
  ' previous:they 10 previous:this 10 previous:to -14 previous:told -13 previous:turned 17 previous:walked 9 previous:we -22' +
  ' previous:went -13 previous:when -9 previous:who:I -38 previous:who:it 13 previous:who:thing -17 previous:who:we -9' +
  ' previous:with 8 previous:wrote -17 price_of 12 pull_the -16 put_a -19 put_my -11 put_that 9 put_the -14 quicker_, 14' +
  ' rather_than 35 read_, 9 read_each 13 read_the -13 read_their -11 reading_, 9 reason_that 17 refuse_to -9 rest_on 11' +
  ' rewrite_the 18 right_, 10 ring_round 8 role:after -16 role:before -11 role:change -23 role:none -16 role:period -9' +
  ' round_the -12 round_with -13 rule_i -11 rule_out 9 run_and 12 run_for -11 run_over 9 run_two -13 saturday_and 11 say_, -9' +
  ' say_it -14 say_nothing 24 say_so -12 say_the 9 scrap_the -11 second_, 17 second_one 12 see_a -15 see_as 27 see_if 15' +
  " see_it 15 see_the -10 see_where -8 see_whether -15 set_of -15 settle_for -15 settle_on 17 settle_the 10 she_'d 19 she_come -9" +
  ' she_could -9 she_say -12 show_and -9 shut_the -12 since_a 30 since_half 16 since_the -16 sit_at 10 sit_in -11 sit_through 28' +
  ' sit_with -9 six_month 10 six_to 9 size_and 17 so_a 8 so_as 13 so_i 20 so_it -16 so_nobody 13 so_that 52 so_the 15 so_to -10' +
  " somebody_'s 9 somebody_have -8 something_to 12 sooner_than 41 sort_the -13 stack_the 12 stair_, 9 start_and -16 start_to -9" +
  ' start_with 12 station_, -9 step:action -55 strength_of 8 subject:it -15 subject:none 31 subject:there -19 subject:thing 31' +
  " subject:we -12 subject:you -10 sunday_with 10 supplier_'s -11 sure_that -11 take_a 14 take_eight 15 take_it -19 take_the 13" +
  " take_two -15 talk_her 14 teach_the -9 team_'s -9 tell_me 14 tell_them 11 tell_you 11 ten_week 12 tense:modal 69" +
  " tense:past -24 tense:present 102 test_for 15 test_that -10 than_go 9 than_one -14 that_'s 14 that_, -9 that_: 17 that_be -19" +
  ' that_box 17 that_down 10 that_even -14 that_fail -14 that_hold -9 that_in -12 that_it 15 that_mean -14 that_no 13 that_she 23' +
  ' that_the -13 that_their 10 that_they -8 that_to 9 that_way 14 that_weekend 17 that_would -10 the_afternoon 11 the_answer 13' +
  ' the_bad -11 the_band 10 the_bank 9 the_bed 13 the_bench -8 the_bin 18 the_branch 9 the_brick 13 the_bride 9 the_bug 11' +
  ' the_caretaker 14 the_chief 13 the_clip 8 the_cold -8 the_cone 20 the_cylinder 15 the_debt 11 the_depot 10 the_director 11' +
  ' the_driver 10 the_end -12 the_engineer 25 the_even 14 the_far 9 the_file -10 the_firm -11 the_first -26 the_five 10' +
  ' the_floor 16 the_folder 11 the_form -8 the_four -12 the_front -19 the_gas 16 the_ground 15 the_head 10 the_hit 11' +
  ' the_interpreter -8 the_jar 11 the_judge -12 the_last -16 the_leave 13 the_lid 9 the_lift -11 the_lobby 18 the_log 16' +
  ' the_machine -13 the_maker -9 the_man -12 the_margin 13 the_media 9 the_ministry 11 the_monday -15 the_month 10 the_morning 15' +
  ' the_most 17 the_name -10 the_next 13 the_night 18 the_nine -9 the_office 11 the_one -9 the_only 20 the_order -9' +
  ' the_parent -10 the_patient -11 the_picture 21 the_plain 17 the_planner -12 the_point 16 the_postcode 11 the_price 13' +
  ' the_reading 8 the_real -8 the_reason -10 the_refund 10 the_remainder 8 the_right -13 the_rim 11 the_river -9 the_room 20' +
  ' the_same -9 the_school -8 the_score 9 the_search -9 the_second -17 the_security -11 the_sheet -18 the_shop -10 the_site -10' +
  ' the_source 14 the_spare -10 the_spreadsheet 12 the_stair 11 the_station -10 the_strength 8 the_string 9 the_supplier -16' +
  ' the_surveyor -9 the_tag 14 the_tally 15 the_teacher -10 the_temperature -14 the_template -9 the_third -9 the_till -10' +
  ' the_time -10 the_tube 13 the_van -11 the_wall -18 the_warm 17 the_weekend -13 the_wheelchair -10 the_whole -14 the_window -9' +
  ' their_engineer 9 their_first -10 their_lead -11 their_own -8 them_, 31 them_a 9 them_and 9 them_by 10 them_in -11 them_on 14' +
  ' then:I 25 then:as 62 then:because 55 then:before -12 then:change 30 then:cognition 16 then:competition 15 then:contact -11' +
  ' then:creation -14 then:emotion -8 then:how -16 then:if 19 then:in 12 then:it -24 then:lest 15 then:modal 34 then:motion -22' +
  ' then:none -12 then:once 9 then:other -12 then:past -28 then:perception 21 then:possession 22 then:present 54 then:since 38' +
  ' then:that -22 then:the -13 then:there 11 then:thing 27 then:though 8 then:till -16 then:until -27 then:we 8 then:what -9' +
  ' then:where -19 then:whereas 13 then:whether -16 then:which -11 then:who 8 then:whose -21 then:you 10 then_do 9 then_give 10' +
  " there_'s 9 there_and 8 they_'d 14 they_could -26 they_have 13 they_take -15 thing_, -10 think_about 10 third_of 12" +
  ' thirty_day 11 three_day -10 three_in 16 three_quarter 17 three_week -17 three_year -15 through_five 11 through_it -10' +
  ' through_the -21 through_two 10 throw_out 10 time_, -8 time_the -11 to_# 14 to_a -15 to_anybody 11 to_buy 8 to_finish -12' +
  ' to_four 20 to_get -8 to_give 12 to_hand -14 to_have 13 to_hold 10 to_one -12 to_run -14 to_see -25 to_take -18 to_that 9' +
  ' to_write -9 trust_my 10 try_a 12 turn_down 11 two_hour -11 two_i -11 two_night 9 two_of -17 two_week -14 two_year 13 up_, 14' +
  ' up_a 8 up_at 28 up_by -9 up_for -17 up_the -15 up_to -12 us_a 9 use_to 10 verb:accept -11 verb:add -11 verb:advise 10' +
  ' verb:agree -13 verb:answer 14 verb:argue 20 verb:ask -25 verb:beat 8 verb:begin 43 verb:bin 22 verb:break -11 verb:bring 9' +
  ' verb:build -9 verb:call -10 verb:catch -17 verb:choose 9 verb:coach -11 verb:come -27 verb:compare -18 verb:cost -9' +
  ' verb:could -20 verb:count 11 verb:crack 13 verb:cross 13 verb:cut 12 verb:die 9 verb:dig 8 verb:do -17 verb:draft -14' +
  ' verb:drop 23 verb:empty 9 verb:fancy 9 verb:fill -11 verb:film 21 verb:find -34 verb:fire 27 verb:follow -13 verb:freeze 10' +
  ' verb:get -29 verb:give -15 verb:go -12 verb:grow -13 verb:hand -10 verb:hang 19 verb:have -20 verb:hide 19 verb:hire -10' +
  ' verb:judge -9 verb:keep 19 verb:lay -12 verb:learn 10 verb:long -16 verb:match -9 verb:mean 8 verb:measure 16 verb:move 18' +
  ' verb:name -13 verb:need 26 verb:note -17 verb:notice -12 verb:offer 21 verb:open 25 verb:pay -10 verb:pick 19 verb:play -9' +
  ' verb:propose -13 verb:pull -13 verb:put -13 verb:re-cut 12 verb:read -9 verb:reproduce -11 verb:rewrite 23 verb:ring 14' +
  ' verb:rule 8 verb:run -17 verb:scrap 9 verb:see -32 verb:set 9 verb:sew 9 verb:shift 27 verb:shut -10 verb:sort -16' +
  ' verb:stack 12 verb:start 10 verb:stop 15 verb:strike -16 verb:switch -11 verb:take 28 verb:talk 10 verb:teach -17' +
  ' verb:tell -12 verb:time -18 verb:train -11 verb:try 14 verb:turn 26 verb:type -10 verb:walk 11 verb:want 10 verb:warn -17' +
  " verb:watch -13 verb:weigh -22 verb:win 15 verb:would 9 verb:write 23 verbless 19 voice:active -18 voice:passive -38 w:'d 45" +
  ' w:a 22 w:able 16 w:about 21 w:accept -11 w:add -22 w:address -9 w:advise 10 w:after -17 w:afternoon 14 w:again 10 w:ahead 14' +
  ' w:alert -9 w:alive 11 w:all -31 w:alone 24 w:already 37 w:alway -8 w:amount 14 w:an 12 w:and -49 w:another 24 w:anyone 18' +
  ' w:app 8 w:application 12 w:argue 36 w:arm -8 w:around -9 w:arrive -8 w:as 30 w:aside 12 w:ask -15 w:audit 9 w:august 19' +
  ' w:bad 11 w:badge 18 w:bag -10 w:band 11 w:bank 9 w:bar -20 w:base -11 w:be 86 w:beat 13 w:because 64 w:before 16 w:begin 22' +
  ' w:believe 13 w:bench -14 w:bigger 13 w:bill 26 w:bin 46 w:blank -9 w:blanket 9 w:blind 12 w:block -17 w:blue 8 w:bold -8' +
  ' w:bonu -15 w:book -17 w:bottle 9 w:box 8 w:breathe 12 w:brick 22 w:bride 9 w:bubble 8 w:bug 9 w:build -18 w:builder 9' +
  ' w:burn 17 w:burst 19 w:but 65 w:cabin 10 w:cable 13 w:cake -15 w:caller 17 w:can 42 w:cannot 8 w:card 22 w:caretaker 24' +
  ' w:carrier -12 w:carry -20 w:catch -22 w:cent 9 w:central -11 w:chair -10 w:chance 17 w:chapel 11 w:cheaper 10 w:checklist 14' +
  ' w:chew 8 w:chief 10 w:children 9 w:choose 20 w:claim -16 w:clash 15 w:class 18 w:climb -11 w:clinic -14 w:closure 14' +
  ' w:club -14 w:coach -18 w:code -18 w:collar 9 w:colleague -18 w:colour 9 w:column 16 w:come -10 w:common 10 w:complaint 11' +
  ' w:cone 14 w:contract -14 w:control -17 w:copy -12 w:core -8 w:cost 23 w:count -16 w:counter -9 w:couple 9 w:cow 11 w:crack 16' +
  ' w:crew -9 w:cure 37 w:curve 10 w:customer -13 w:cut 23 w:cylinder 13 w:date -9 w:dawn 9 w:day -12 w:dead -32 w:deal -10' +
  ' w:dear 19 w:debt 14 w:decision 11 w:delete 16 w:delivery -17 w:depot 14 w:die 18 w:different -11 w:dip -13 w:director -9' +
  ' w:disk -13 w:do 27 w:door -18 w:dose 18 w:double 13 w:draft -11 w:drain -19 w:draught 18 w:draw -11 w:drawer -9 w:drop 8' +
  ' w:dry 27 w:duct -11 w:during 9 w:each -33 w:ear 9 w:earlier 11 w:eight 28 w:eighty 13 w:either 8 w:eleven -11 w:else 15' +
  ' w:end -20 w:engine -11 w:euro 17 w:ever 11 w:everybody 21 w:exact 13 w:exist -9 w:expect -11 w:expiry -16 w:eye 9 w:fail -10' +
  ' w:failure -9 w:family 17 w:fancy 25 w:far 20 w:faster 13 w:favour 8 w:fear 13 w:feel -15 w:fifty 15 w:fight 8 w:fill -15' +
  ' w:film 11 w:find -48 w:finish -16 w:fire 54 w:first 37 w:fit 11 w:five -18 w:fix 21 w:flag -13 w:flash 10 w:flat -8' +
  ' w:flood -9 w:floor 20 w:flue 9 w:fly -10 w:folder 10 w:folk 9 w:follow -16 w:fond 14 w:fool 23 w:footer 10 w:for 11' +
  ' w:forgive 19 w:form 10 w:fortnight -8 w:forty 32 w:forty-one 11 w:four -27 w:fourteen 18 w:free 16 w:freeze 23 w:friday -32' +
  ' w:frighten 10 w:from 9 w:front -9 w:gas 29 w:gate -24 w:get -32 w:give 21 w:glove 15 w:go 18 w:grab 9 w:grand 9 w:graph 9' +
  ' w:ground 15 w:group -14 w:halve 10 w:handout -8 w:hang 12 w:harm 9 w:hash 13 w:have 23 w:head 18 w:hear 23 w:hedge 13' +
  ' w:height 10 w:hide 42 w:high 9 w:him -15 w:hire -14 w:his -10 w:hit 13 w:hold 24 w:holdout 15 w:hole 11 w:honest 19 w:hotel 8' +
  ' w:hour -25 w:house -9 w:household 13 w:how -22 w:human 16 w:humidity -9 w:hunch 12 w:hundred 12 w:i 31 w:idea 25 w:if 22' +
  ' w:in -39 w:inch -16 w:inside 10 w:instead 45 w:insurer -9 w:interlock 9 w:interpreter -9 w:it 18 w:its -14 w:jam 18 w:jar 14' +
  ' w:joint -9 w:judge -15 w:jump -12 w:keep 17 w:kill 10 w:kiln 17 w:kiosk 16 w:know -11 w:lag 11 w:land -9 w:language 13' +
  ' w:last -25 w:late 15 w:later -11 w:lay -16 w:layout -12 w:lead -23 w:lean 13 w:leave 12 w:leed 10 w:length -12 w:lest 15' +
  ' w:lid 9 w:lift -23 w:like -8 w:lime 12 w:link -9 w:live 12 w:load -11 w:lobby 22 w:logger 10 w:long -25 w:longest -10' +
  ' w:look -24 w:loop -18 w:lose -14 w:loud 18 w:lunch -12 w:madrid 14 w:man 26 w:map -10 w:margin 9 w:may -11 w:me -11 w:mean 10' +
  ' w:measure 22 w:media 9 w:meet 18 w:memory -14 w:merge -10 w:metre -16 w:mick 13 w:might -8 w:milk 17 w:mill 17 w:million -9' +
  ' w:mind 8 w:mine 11 w:ministry 11 w:minute -42 w:moan 19 w:module -10 w:money -13 w:monthly 17 w:more 12 w:morning 9 w:most 9' +
  " w:motor 8 w:mould 11 w:move 39 w:mr -12 w:much -8 w:must -8 w:my -33 w:n't 49 w:name 28 w:nearly -14 w:need 19 w:neighbour 19" +
  ' w:never 25 w:new 10 w:ninety 8 w:no 25 w:nobody 38 w:node -8 w:normally -12 w:not 61 w:note -33 w:nothing 44 w:notice -16' +
  ' w:now -12 w:nut 10 w:object 10 w:of -10 w:off -13 w:offer 18 w:officer 17 w:older -10 w:on 14 w:on-call 11 w:once 12 w:one 22' +
  ' w:only 61 w:open 11 w:operator 9 w:or -15 w:our 11 w:outage -15 w:outside -19 w:over 10 w:owe 10 w:page -8 w:paper 27' +
  ' w:part 9 w:past -17 w:patch -10 w:pattern 13 w:pencil 11 w:people 31 w:per -12 w:permit 21 w:person 12 w:phone 28 w:photo 12' +
  ' w:pick 13 w:picture 28 w:pile 12 w:pipe -18 w:place 11 w:plain 25 w:plainly -11 w:plan -9 w:planner -9 w:plate 11' +
  ' w:platform -19 w:play -13 w:plug 24 w:point 25 w:policy 11 w:polish 14 w:porter 15 w:post -12 w:power 9 w:prefer 9 w:press 10' +
  ' w:promise -10 w:propose -12 w:prove 11 w:public 11 w:publish 10 w:pull -10 w:pump -11 w:purchase 9 w:quick -9 w:quicker 11' +
  ' w:quote 16 w:rack 12 w:rail 15 w:rain 15 w:rather 34 w:re-cut 12 w:reach -9 w:read 26 w:reader -9 w:reading 17 w:ready 8' +
  ' w:real -15 w:reason 33 w:receipt -9 w:reckon -8 w:refund 8 w:refuse -9 w:region -12 w:regional -8 w:remainder 8 w:renew -9' +
  ' w:replay -11 w:reprint -8 w:reproduce -11 w:rerun 9 w:retry -8 w:reward -9 w:rewrite 16 w:rig -15 w:rim 11 w:ring 11' +
  ' w:roll -9 w:rollback -8 w:roof 12 w:rotate 9 w:round 16 w:row 20 w:rule -17 w:run -10 w:safe 14 w:sail -11 w:same -12' +
  ' w:save 9 w:say -20 w:say-so 15 w:scanner 8 w:schedule 12 w:scheme 12 w:school -9 w:score 15 w:scrap 11 w:screen 21' +
  ' w:second 37 w:second-hand -10 w:seed -10 w:seller -10 w:sesame 8 w:settle 10 w:settlement 11 w:seven -19 w:seventeen -13' +
  ' w:sew 9 w:she -25 w:sheet -21 w:shift 15 w:ship -9 w:shut -19 w:side 34 w:sign -15 w:signature 15 w:sill 15 w:since 85' +
  ' w:single -14 w:six 10 w:size 16 w:sleep 15 w:slice 9 w:slip -18 w:slot -16 w:small 24 w:smallest 8 w:smell 11 w:snap -8' +
  ' w:so 115 w:software 11 w:some -20 w:something 14 w:sooner 64 w:sort -8 w:sound 20 w:spare -16 w:spell -9 w:spot -8' +
  ' w:spreadsheet 16 w:squeeze -12 w:stamp 11 w:stand-up -11 w:starter -10 w:station -13 w:stick -11 w:sticker 13 w:still -13' +
  ' w:stitch -8 w:stop 41 w:storage -9 w:strength 8 w:strike -17 w:string 10 w:strong 20 w:student -27 w:sun 13 w:surgery -9' +
  ' w:surname 22 w:surprise 13 w:surveyor -9 w:swap 11 w:sweep -16 w:switch -9 w:system 20 w:tag 22 w:take 17 w:talk 9 w:tall 15' +
  ' w:tally 10 w:taste 15 w:taxi -9 w:tea 14 w:teacher -24 w:team -20 w:technician -9 w:tell 17 w:temperature -19 w:template -13' +
  ' w:than 77 w:that -14 w:their -28 w:themselve 19 w:then 14 w:there -12 w:they -18 w:thing -22 w:third 10 w:this 15 w:those 17' +
  ' w:though 16 w:thousand 9 w:throw 9 w:tick 17 w:tidy -11 w:till -9 w:time -41 w:timer 16 w:tire 12 w:to 8 w:too -9 w:top -14' +
  ' w:traffic 11 w:trip -10 w:trust 35 w:try 10 w:tube 8 w:tunnel -13 w:turn 18 w:twelve -12 w:twice 8 w:type -11 w:ugly -12' +
  ' w:until -28 w:up -26 w:usually -11 w:valley 9 w:vendor -8 w:vet 9 w:visit 22 w:voice 9 w:wait 9 w:want 44 w:warm 10' +
  ' w:warn -17 w:warranty 13 w:wash 11 w:waste -18 w:way -10 w:weather -16 w:wedding 9 w:wednesday -15 w:weigh -14 w:well -12' +
  ' w:wet 17 w:whatever 18 w:wheel 9 w:wheelchair -12 w:where -11 w:whereas 13 w:whether -16 w:which -18 w:whoever -9 w:whole -13' +
  ' w:whose -21 w:will 19 w:win 19 w:winter 16 w:with -22 w:wo 17 w:worksheet 14 w:would 56 w:wrap 11 w:write -10 w:year 12' +
  ' w:yet 22 w:you 23 w:young 13 w:zero -10 wait_a 8 wake_, -11 walk_it 13 wall_, 16 want_a 20 want_it -16 want_to 20' +
  " warn_the -11 watch_a 10 way_, 9 way_to -10 we_come 11 wednesday_, -10 week_'s 22 week_i -10 weigh_a -9 well_as 16 what_a 9" +
  " what_it -10 when_people 12 when_the -17 where_a 18 where_it -13 which_i -11 which_no -12 which_would 9 who_'d 23 who_come 12" +
  ' who_have 13 who_want -11 win_, 10 with_a -9 with_an -21 with_both 9 with_no 19 with_one -10 with_that -12 without_a 9' +
  " wo_n't 17 words<10 -92 words<6 -36 words>16 91 words>24 66 work_out 12 would_be 14 would_cost -28 would_have 89 would_only 10" +
  ' write_a 9 write_down -17 write_into 13 write_that -12 write_to 14 wrong_, -15 year_, 12';
