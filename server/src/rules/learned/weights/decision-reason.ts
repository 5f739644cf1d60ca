// Learned from test/corpus by scripts/learn.mjs.
export const decisionReason =
  " -288 #_, -8 #_degree -9 #_of 9 #_second 15 'd_get 10 'd_go -8 'd_have 29 'd_leave -10 'd_normally -9" +
  " 'd_sooner 15 'd_want -16 's_back 24 's_go 10 's_leave 13 ,_a 16 ,_against 15 ,_all -9 ,_although -12 ,_and -61" +
  ' ,_as 97 ,_be -9 ,_because 110 ,_before -26 ,_but 63 ,_by -10 ,_for 83 ,_from -18 ,_give 11 ,_half 15 ,_have 9' +
  ' ,_he 8 ,_i 15 ,_in 41 ,_instead 17 ,_know -13 ,_morning 8 ,_my 8 ,_name 10 ,_not 17 ,_on 16 ,_or -18' +
  ' ,_pencil 20 ,_rather 9 ,_same -10 ,_see 49 ,_she 11 ,_since 124 ,_sit 9 ,_so 83 ,_sooner 13 ,_that 16 ,_the 23' +
  ' ,_there 10 ,_they 33 ,_to 19 ,_two -20 ,_under -10 ,_want 19 ,_well -9 ,_where 44 ,_whereas 13 ,_which -15' +
  ' ,_who -22 ,_yet 13 :_# -18 :_a -11 :_one -10 :_our 9 :_two -8 ;_a 47 ;_she -11 ;_the -10 ;_their 9 ;_this 12' +
  ' a_badge 20 a_bigger 15 a_board 16 a_book -8 a_box 20 a_case -9 a_chain 10 a_chart 10 a_checklist 12' +
  ' a_claim -11 a_colleague -18 a_crew -9 a_date -9 a_dead -18 a_dry 12 a_flood -9 a_form 13 a_half -15 a_hand -12' +
  ' a_holdout 15 a_human 12 a_kitchen 13 a_lamp -10 a_limit 8 a_line -11 a_long 15 a_longer 12 a_man 19 a_mark 11' +
  ' a_month -15 a_morning 10 a_move 16 a_new -9 a_note -9 a_page 13 a_person 17 a_plug 18 a_price -12 a_push 10' +
  ' a_red 8 a_row -10 a_rule -20 a_run 18 a_second 29 a_share 9 a_sheet -11 a_single -17 a_slow -12 a_strip 11' +
  ' a_system 22 a_test -10 a_third 15 a_time -12 a_torch -9 a_visit 23 a_week 12 a_wet 21 a_year 23 able_to 16' +
  ' about_it -12 about_the 18 account_, -9 account_of 23 across_the -16 acts<1 -26 acts<3 -84 acts<9 35 add_a -8' +
  ' adjective 32 adverb 28 after:a -9 after:about:determiner 24 after:about:noun 15 after:about:other -8' +
  ' after:accepted 9 after:across:determiner -9 after:after:determiner -11 after:against:determiner -14' +
  ' after:against:noun -9 after:around:noun -10 after:as:determiner -10 after:as:noun 13 after:as:other 29' +
  ' after:asked 11 after:at:other -10 after:at:person 13 after:at:possessive 12 after:before:determiner 17' +
  ' after:before:noun -15 after:before:other -11 after:beside:other 10 after:borrowed 11 after:built 20' +
  ' after:by:other -10 after:chalked 15 after:down:determiner -12 after:drew -12 after:drilled 10' +
  ' after:during:determiner 11 after:each -10 after:for:noun 18 after:for:person -8 after:forty-one 10' +
  ' after:four -11 after:from:determiner 16 after:from:noun 15 after:from:other -9 after:from:possessive -16' +
  ' after:gave 27 after:he 18 after:i -62 after:in:noun 21 after:in:other -26 after:in:time 25' +
  ' after:inside:determiner 11 after:instead:other 49 after:into:determiner -9 after:last 23 after:left -9' +
  ' after:let 26 after:like:determiner -15 after:made -9 after:next 17 after:next:noun -23 after:of:determiner 20' +
  ' after:of:possessive -10 after:off:determiner -14 after:off:other 9 after:on -13 after:on:possessive 17' +
  ' after:out:other -16 after:over:determiner -9 after:over:noun 25 after:over:other -24 after:over:possessive -11' +
  ' after:paid 14 after:past:noun -9 after:per:noun -10 after:played 12 after:proposed 15 after:put -13' +
  ' after:ran 30 after:rang 16 after:rather:other 37 after:round:determiner -13 after:round:noun 12' +
  ' after:since:determiner 23 after:since:noun 27 after:since:other 20 after:so 37 after:stood 28' +
  ' after:tense:modal -30 after:tense:none -20 after:tense:past -11 after:tense:present -11 after:than:noun 28' +
  ' after:than:other 41 after:the 27 after:their -13 after:then -13 after:they -10 after:through:determiner -27' +
  ' after:through:noun 18 after:through:other -10 after:till:noun 11 after:till:other -12 after:to 14' +
  ' after:to:determiner 9 after:to:noun 27 after:to:other -30 after:to:person -11 after:to:possessive -10' +
  ' after:to:time 11 after:together -18 after:two 13 after:under 11 after:under:determiner -8 after:under:noun -15' +
  ' after:under:possessive 10 after:until:other -14 after:up:determiner -13 after:up:other -10 after:we -15' +
  ' after:weighed -13 after:went -18 after:what 25 after:who:it -10 after:who:none 19 after:who:other -23' +
  ' after:who:thing -41 after:with:determiner -15 after:with:noun -9 after:with:other 11 after:without:noun -8' +
  ' after:without:other 10 again_, 23 against_a 17 against_the -41 ahead_of 8 all_forty 13 all_in 10 aloud_and 12' +
  ' alway_go 9 an_app 16 an_eye 9 an_old -15 and_a 25 and_be -9 and_compare -9 and_could 19 and_dig 13' +
  ' and_eleven 12 and_film 13 and_get -19 and_give -21 and_hand -9 and_hardly 10 and_have -16 and_i -17 and_it 28' +
  ' and_leave 23 and_look -10 and_my -10 and_no -13 and_none 13 and_not 35 and_offer 20 and_one 36 and_open 12' +
  ' and_pass 10 and_plot 9 and_read -27 and_refuse -11 and_run -11 and_see -17 and_settle 9 and_she -32 and_six 9' +
  ' and_so -14 and_stand 19 and_that -10 and_the -18 and_they -26 and_three 11 and_throw 18 and_turn 18' +
  ' and_use -10 and_walk 9 and_warn -11 and_write -18 answer_, 14 anybody_, 12 argue_for 18 as_a -13 as_he 8' +
  ' as_i 9 as_it -9 as_not 11 as_three 14 ask_the 10 at_first -12 at_it -9 at_once -18 at_our 10 at_random 9' +
  ' at_six -11 at_the -17 at_them -11 at_this 12 at_three 31 at_which 13 away_, 10 back_, 18 back_on -11' +
  ' back_to -19 back_with -10 bad_one 11 bay_with 12 be_a 19 be_able 16 be_already 10 be_an 10 be_buy -15' +
  ' be_cheaper 12 be_for 12 be_free 8 be_hang 13 be_late -10 be_make -8 be_me -10 be_mine 10 be_miss 12 be_no 27' +
  ' be_on 9 be_out 18 be_plain 13 be_something 9 be_the 29 be_too -9 be_what 18 be_write -11 because_a 22' +
  ' because_he 10 because_one -11 before: -31 before:a 12 before:after 14 before:brought 18 before:compared 10' +
  ' before:considered 12 before:fed 13 before:for 15 before:found -14 before:fourteen -9 before:handed 9' +
  ' before:i 13 before:it -36 before:kept 19 before:laid 9 before:made 20 before:most 26 before:moved -14' +
  ' before:my -9 before:nine 15 before:noticed -10 before:only 19 before:pulled 9 before:ran -10 before:rang 15' +
  ' before:saw 8 before:set -10 before:seven 21 before:showed 11 before:six 13 before:spotted -8 before:stood -9' +
  ' before:tense:modal -27 before:tense:past -22 before:tense:present -12 before:tested -18 before:that 17' +
  ' before:the -12 before:then -17 before:there 11 before:they 10 before:this 10 before:to -14 before:told -13' +
  ' before:turned 17 before:walked 9 before:we -22 before:went -13 before:when -9 before:who:I -36' +
  ' before:who:it 14 before:who:thing -17 before:who:we -9 before:wrote -17 before_anybody -8 before_he -9' +
  ' before_they -13 begin_with 21 behind_a 9 behind_the -9 beside_it 9 bin_the 11 box_be -11 box_on 14' +
  ' break:it -13 break:other 15 break:past -27 break:present 31 break:there -10 break:thing 11 break_it -9' +
  " bride_'s 9 bubble_wrap 8 bucket_, 9 burn_the 15 but_a 31 but_it 14 but_the 18 buy_the -12 by_hand 29" +
  ' by_lot -13 by_the -10 call_from 9 call_in 9 caller_have 13 can_be 8 card_with 17 carry_a -12 case_the 9' +
  ' certificate_, 10 chart_, -12 cheaper_, 11 claim_, 13 class:body 27 class:change -19 class:cognition -11' +
  ' class:communication -18 class:competition 21 class:consumption -20 class:contact -28 class:creation -17' +
  ' class:emotion 34 class:perception -46 class:possession -20 class:social -22 class:stative -33 close_the 10' +
  ' closure_and 13 colleague_mark -13 come_back -11 come_down 13 come_for 12 come_out -16 come_to 14 come_with 9' +
  ' compared 9 copula -9 cost_me -11 could_be 31 could_do -11 could_find -14 could_have -42 could_read 14' +
  ' could_tell 21 cue:accepted -23 cue:alternative 57 cue:benefit 19 cue:blameOfOthers -14 cue:boundary -19' +
  ' cue:comparative 9 cue:filler -14 cue:handoff -28 cue:hypothetical -58 cue:initiative 13 cue:mood -11' +
  ' cue:reason 176 cue:refusal -9 cue:success -16 cue:systemic -9 cue:tradeoff -24 cue:unverified -11' +
  ' cue:vagueAct -20 cue:weakAsked 16 cue:weakHandoff -20 cue:weakTold 17 cut_it 11 cut_the 16 day_longer -10' +
  " do_n't 35 down_, 13 down_for 12 down_the -12 down_to -12 draft_a -10 drive_the -10 drop_it 12 drop_that 13" +
  ' dry_, -9 dry_one 15 each_of -10 each_run 20 each_tuesday 10 each_with -9 early_, -11 eight_day 9 eleven_, 11' +
  ' eleven_week 12 empty_the 11 end_of -21 euro_, 9 even_, 8 even_and -14 even_though 8 evening_, 20 eye_: -13' +
  ' fall_on 8 far_side 10 feed_, 9 file_, 13 find_one 10 find_that -14 find_the -30 finish_, -12 first -31' +
  ' first_, 39 first_: 20 first_ten -17 fit_in 11 five_of -14 follow_the -13 fond_of 14 for_a -12 for_each 14' +
  ' for_five -9 for_the -10 for_this 17 for_three -22 for_two 10 for_what 12 form_, 10 forty_minute -12' +
  ' four_hour -11 four_hundred 10 four_line 8 four_of -9 from_each 10 from_my -13 from_nine 10 from_one 10' +
  ' from_start -12 get_a 19 get_the -16 get_to 8 get_two 10 give_it 26 give_that 13 go_, 10 go_: -14 go_again 14' +
  ' go_and 9 go_for 21 go_home 10 go_in -9 go_on -8 go_through -15 go_up -10 ground_that 15 half_of 16 hand_, 24' +
  ' have_a 11 have_be -17 have_cost -18 have_eat 9 have_fool 21 have_go -36 have_hide 9 have_let -10 have_make 12' +
  ' have_never 13 have_put -13 have_run -9 have_see 20 have_send 9 have_something 12 have_stop 11 have_take 12' +
  " have_tell 20 have_the 30 have_them -13 he_'d 25 he_be 9 he_would -10 hear_it 8 her_and 15 her_that -8" +
  " hide_the 19 hold_off 10 hold_out 15 hold_that -8 hole_in 17 hour_, -10 hundred_of 8 i_'d -32 i_'ll -13" +
  ' i_advise 12 i_begin 20 i_bin 12 i_build 10 i_call -8 i_choose 12 i_cost 12 i_could -42 i_dig -11 i_do 12' +
  ' i_draft -19 i_draw -8 i_drop 11 i_film 9 i_find -13 i_fire 23 i_hire -9 i_judge -9 i_keep 11 i_leave 13' +
  ' i_measure 11 i_move 32 i_note -10 i_photograph 14 i_prefer 18 i_propose -11 i_pull 15 i_rewrite 15 i_ring 19' +
  ' i_run -9 i_scrap 12 i_see -23 i_send -10 i_settle -9 i_shift 25 i_stand -15 i_stay 11 i_talk 15 i_teach -11' +
  ' i_tell -10 i_try 14 i_turn 10 i_weigh -10 i_work 10 i_would 11 i_write 24 if_it 25 in_# -12 in_bold -8' +
  ' in_case 12 in_order 26 in_person -8 in_seven -8 in_the 13 in_those 16 in_write -11 instead_: 10 instead_of 47' +
  " into_an -14 it_'d 8 it_a 17 it_as -17 it_be -30 it_before 15 it_catch -9 it_come -9 it_could -12 it_do 20" +
  ' it_down 8 it_eat -9 it_for -12 it_from 14 it_have -27 it_inside 12 it_leave 8 it_might -12 it_on -19 it_run 14' +
  ' it_to 24 it_up 10 it_with -23 it_would 11 item -39 jump_out -13 keep_back 13 keep_in -11 keep_the 37 key_in -9' +
  ' know_it -9 know_the 15 late -10 lay_a 10 lean_on 13 leave_a -20 leave_and 16 leave_it 10 leave_of 11' +
  ' leave_the 54 let_go 10 let_the -9 letter_have 11 line_: -11 line_and 15 line_be 14 line_with -8' +
  ' list:assessing -26 list:breaking 18 list:cost 19 list:evidence -23 list:instrument -15 list:measuring -13' +
  ' list:minding 11 list:rigorous 11 load_, -11 lose_me 8 made:before -17 make_it 9 make_sure -9 mark_my 10' +
  ' me_at 25 me_before 14 measure_every 9 meet_, 14 metric:delta -38 metric:money 13 metric:none -14' +
  ' metric:quantity -23 modal 67 month_, 20 morning_and 17 morning_be 12 morning_to -9 move_on 13 much_to -9' +
  " my_eye 10 my_first 26 my_hand -10 my_knee 11 my_own 15 my_partner -8 my_two 8 myself_; 9 n't_be -11" +
  " n't_fancy 11 n't_find 12 n't_know -8 name_, -12 name_on 9 need_it 15 negated 51 never_have 8 next:, -12" +
  ' next:; 12 next:a -19 next:above 9 next:after -9 next:against 12 next:all -22 next:at 27 next:because -12' +
  ' next:behind -10 next:by -9 next:dry 9 next:each -19 next:eight 8 next:eleven -8 next:five -13 next:for 33' +
  " next:four -35 next:from -10 next:go 13 next:him -21 next:home 13 next:in -22 next:into 21 next:n't 12" +
  ' next:nine 9 next:no 28 next:of -11 next:off 9 next:on -17 next:our -14 next:past -12 next:round -10' +
  ' next:some -8 next:that -55 next:the -14 next:to -28 next:twenty -9 next:up -12 next:us 14 next:water 14' +
  ' next:where -18 next:with 24 next:worse 8 next:wrong -10 next:you 11 next_door -13 night_staff 10 nine_day 12' +
  " no_use 18 nobody_'s 8 nobody_can 9 nobody_else 9 noon_, 8 not_a -9 not_be 12 not_the 35 not_to 20" +
  ' nothing_of 17 notice_that -11 number -8 number:date -18 number:duration -24 number:money 12 number:other -16' +
  ' number:people -19 number:ratio 9 number:version -12 number_and -12 number_on -10 of_# -16 of_all 10 of_an 12' +
  ' of_forty 15 of_his -9 of_it -13 of_my 16 of_nine -10 of_ten 20 of_the -24 of_them -22 of_those 10 of_two 9' +
  ' of_what 13 off_in 10 off_it 10 offer_a 10 older_than -13 on_, -15 on_a -12 on_account 23 on_an -13 on_every -9' +
  ' on_friday -9 on_hear 17 on_it -11 on_monday 8 on_my 9 on_myself -9 on_our 9 on_three -10 on_what 8 one_, 21' +
  ' one_be -9 one_by -9 one_cold 16 one_day -11 one_have -21 one_line 9 one_lose -13 one_of -12 one_on -11' +
  ' one_phone 16 one_question -8 one_room 10 one_strip 10 one_visit 17 one_who 26 one_with 11 only_ever 16' +
  ' only_have 11 only_one 10 only_with -11 open_at -12 opens:a 79 opens:after -8 opens:an 13 opens:as -24' +
  ' opens:before -10 opens:binned 12 opens:brought 10 opens:by -10 opens:cut 9 opens:dropped 11 opens:each 23' +
  ' opens:every -9 opens:followed -8 opens:found -19 opens:had 19 opens:he -11 opens:her -10 opens:i 58' +
  ' opens:in -21 opens:it -46 opens:kept 15 opens:learned -10 opens:left 14 opens:looked 12 opens:lost -8' +
  ' opens:measured 14 opens:moved 10 opens:offered -9 opens:on -10 opens:once 8 opens:only -8 opens:picked 12' +
  ' opens:priced 11 opens:pulled -16 opens:put 10 opens:ran 21 opens:reproduced -11 opens:rode -10 opens:ruled 14' +
  ' opens:said 10 opens:saw -12 opens:set -14 opens:she -9 opens:so 8 opens:that -34 opens:the -42 opens:their -10' +
  ' opens:to 28 opens:told -8 opens:took 17 opens:tried 11 opens:turned 10 opens:two 20 opens:weighed -9' +
  ' opens:went 22 order_that 15 out_, 33 out_; 10 out_and -9 out_i 9 out_of -9 out_that 9 out_to -9 own 83' +
  ' own:after 48 page_and -9 page_to 22 page_with 10 pay_for -9 pay_the 18 people_in -10 people_who 8' +
  ' percent_of -13 perfect 26 person -19 person_, -11 picture_, 18 picture_to 9 plan_to -8 plot_them 10 point_, 10' +
  ' point_be 12 prefer_to -15 price_of 13 pull_the -16 put_a -19 put_my -11 put_that 9 put_the -13 quicker_, 14' +
  ' rather_than 35 read_, 9 read_each 13 read_the -13 read_their -11 reading_, 9 reason_that 17 refuse_to -9' +
  ' rest_on 11 rewrite_the 18 right_, 10 ring_round 8 role:after -16 role:before -10 role:change -22 role:none -17' +
  ' role:period -8 round_the -12 round_with -13 rule_i -11 rule_out 9 run_and 12 run_for -11 run_over 9' +
  ' run_two -12 saturday_and 11 say_, -9 say_it -14 say_nothing 24 say_so -12 say_the 9 scrap_the -11 second_, 17' +
  ' second_one 12 see_a -14 see_as 27 see_if 15 see_it 15 see_the -10 see_where -8 see_whether -15 set_of -14' +
  " set_the 8 settle_for -15 settle_on 17 settle_the 10 she_'d 19 she_come -9 she_could -9 she_say -12 show_and -9" +
  ' shut_the -12 since_a 30 since_half 16 since_the -15 sit_at 10 sit_in -11 sit_through 28 sit_with -9' +
  ' six_month 10 six_to 9 size_and 17 so_a 8 so_as 13 so_i 22 so_it -16 so_nobody 13 so_that 53 so_the 15' +
  " so_to -10 somebody_'s 9 something_to 12 sooner_than 42 sort_the -13 stack_the 12 stair_, 9 stand_up 8" +
  ' start_and -16 start_to -9 start_with 12 station_, -9 step:action -67 subject:it -14 subject:none 27' +
  " subject:there -19 subject:thing 32 subject:we -11 subject:you -10 sunday_with 9 supplier_'s -11 sure_that -10" +
  " take_a 14 take_eight 15 take_it -19 take_the 12 take_two -15 talk_her 13 teach_the -9 team_'s -9 tell_me 14" +
  ' tell_them 11 tell_you 11 ten_week 12 tense:modal 67 tense:past -31 tense:present 102 test_for 14 test_that -10' +
  " than_go 9 than_one -14 that_'s 14 that_, -9 that_: 17 that_be -20 that_box 17 that_down 10 that_even -14" +
  ' that_fail -14 that_hold -9 that_in -12 that_it 15 that_mean -14 that_no 12 that_she 23 that_the -13' +
  ' that_their 10 that_they -8 that_to 9 that_way 14 that_weekend 17 that_would -10 the_afternoon 11 the_answer 13' +
  ' the_bad -11 the_band 10 the_bank 9 the_bed 13 the_bench -8 the_bin 18 the_branch 9 the_brick 13 the_bride 9' +
  ' the_bug 11 the_caretaker 14 the_chief 13 the_clip 8 the_cold -8 the_cone 20 the_cylinder 15 the_debt 10' +
  ' the_depot 9 the_director 11 the_driver 10 the_end -12 the_engineer 25 the_even 14 the_far 9 the_file -10' +
  ' the_firm -11 the_first -26 the_five 10 the_floor 16 the_folder 11 the_form -8 the_four -12 the_front -19' +
  ' the_gas 16 the_ground 15 the_head 10 the_hit 11 the_interpreter -8 the_jar 11 the_judge -12 the_last -16' +
  ' the_leave 12 the_lid 8 the_lift -11 the_lobby 18 the_log 16 the_machine -13 the_maker -9 the_man -12' +
  ' the_margin 13 the_media 9 the_ministry 11 the_monday -15 the_month 10 the_morning 15 the_most 17 the_name -10' +
  ' the_next 13 the_night 17 the_nine -9 the_office 11 the_only 20 the_order -9 the_parent -10 the_patient -11' +
  ' the_picture 21 the_plain 17 the_planner -12 the_point 16 the_postcode 11 the_price 13 the_reading 8' +
  ' the_real -8 the_reason -10 the_refund 10 the_remainder 8 the_right -13 the_rim 11 the_river -9 the_room 20' +
  ' the_same -9 the_school -8 the_score 9 the_search -9 the_second -17 the_security -11 the_sheet -18 the_shop -10' +
  ' the_site -10 the_source 14 the_spare -10 the_spreadsheet 12 the_stair 11 the_station -10 the_string 9' +
  ' the_supplier -16 the_surveyor -9 the_tag 15 the_tally 15 the_teacher -10 the_temperature -14 the_template -9' +
  ' the_third -9 the_till -10 the_time -10 the_tube 13 the_van -11 the_wall -18 the_warm 17 the_weekend -13' +
  ' the_wheelchair -10 the_whole -14 the_window -9 their_engineer 10 their_first -10 their_lead -11 their_own -9' +
  ' them_, 32 them_a 9 them_and 9 them_by 10 them_in -11 them_on 13 then:I 25 then:as 62 then:because 55' +
  ' then:before -12 then:change 30 then:cognition 16 then:competition 15 then:contact -11 then:creation -14' +
  ' then:how -16 then:if 19 then:in 12 then:it -24 then:lest 15 then:modal 34 then:motion -22 then:none -11' +
  ' then:once 9 then:other -12 then:past -28 then:perception 20 then:possession 22 then:present 53 then:since 38' +
  ' then:that -22 then:the -13 then:there 11 then:thing 27 then:though 8 then:till -16 then:until -27 then:what -9' +
  ' then:where -19 then:whereas 13 then:whether -16 then:which -11 then:whose -21 then:you 10 then_do 9' +
  " then_give 10 there_'s 9 there_and 8 they_'d 14 they_be 8 they_could -26 they_have 13 they_take -15 thing_, -10" +
  ' think_about 11 third_of 11 thirty_day 11 three_day -10 three_in 16 three_quarter 17 three_week -17' +
  ' three_year -15 through_five 11 through_it -9 through_the -21 through_two 9 throw_out 10 time_, -8 time_the -11' +
  ' to_# 13 to_a -15 to_anybody 11 to_buy 9 to_finish -12 to_four 20 to_get -8 to_give 12 to_hand -14 to_have 13' +
  ' to_hold 10 to_move 8 to_one -12 to_run -14 to_see -24 to_take -18 to_that 10 to_write -9 trust_my 10 try_a 12' +
  ' turn_down 11 two_hour -11 two_i -11 two_night 8 two_of -17 two_shift 8 two_week -14 two_year 13 up_, 14 up_a 8' +
  ' up_at 28 up_by -9 up_for -17 up_the -14 up_to -12 us_a 9 use_to 10 verb:accept -11 verb:add -11 verb:advise 10' +
  ' verb:agree -13 verb:answer 14 verb:argue 20 verb:ask -25 verb:beat 8 verb:begin 43 verb:bin 22 verb:break -11' +
  ' verb:bring 9 verb:build -10 verb:call -10 verb:catch -17 verb:choose 9 verb:coach -11 verb:come -27' +
  ' verb:compare -18 verb:cost -9 verb:could -20 verb:count 11 verb:crack 13 verb:cross 13 verb:cut 12 verb:die 9' +
  ' verb:dig 8 verb:do -18 verb:draft -14 verb:drop 23 verb:empty 9 verb:fancy 9 verb:fill -11 verb:film 21' +
  ' verb:find -34 verb:fire 27 verb:follow -13 verb:freeze 10 verb:get -28 verb:give -15 verb:go -12 verb:grow -12' +
  ' verb:hand -9 verb:hang 19 verb:have -19 verb:hide 19 verb:hire -10 verb:judge -9 verb:keep 19 verb:lay -12' +
  ' verb:learn 10 verb:long -16 verb:match -9 verb:measure 16 verb:move 18 verb:name -13 verb:need 26' +
  ' verb:note -16 verb:notice -12 verb:offer 21 verb:open 25 verb:pay -10 verb:pick 19 verb:play -9' +
  ' verb:propose -13 verb:pull -13 verb:put -13 verb:re-cut 12 verb:read -9 verb:reproduce -11 verb:rewrite 22' +
  ' verb:ring 13 verb:rule 8 verb:run -18 verb:scrap 8 verb:see -32 verb:set 9 verb:sew 9 verb:shift 27' +
  ' verb:shut -10 verb:sort -16 verb:stack 12 verb:start 10 verb:stop 15 verb:strike -16 verb:switch -11' +
  ' verb:take 27 verb:talk 10 verb:teach -17 verb:tell -12 verb:time -18 verb:train -11 verb:try 14 verb:turn 26' +
  ' verb:type -10 verb:walk 10 verb:want 9 verb:warn -17 verb:watch -14 verb:weigh -22 verb:win 15 verb:would 9' +
  " verb:write 22 verbless 15 voice:active -26 voice:passive -39 w:'d 44 w:a 20 w:able 16 w:about 21 w:accept -11" +
  ' w:add -22 w:address -9 w:advise 10 w:after -17 w:afternoon 14 w:again 9 w:ahead 14 w:alert -9 w:alive 11' +
  ' w:all -30 w:alone 23 w:already 37 w:alway -8 w:amount 14 w:an 12 w:and -50 w:another 24 w:anyone 18 w:app 9' +
  ' w:application 12 w:argue 36 w:arm -8 w:around -9 w:arrive -8 w:as 30 w:aside 12 w:ask -15 w:audit 9' +
  ' w:august 19 w:bad 10 w:badge 18 w:bag -10 w:band 11 w:bank 9 w:bar -20 w:base -11 w:be 86 w:beat 13' +
  ' w:because 64 w:before 15 w:begin 22 w:believe 13 w:bench -14 w:bigger 13 w:bill 26 w:bin 46 w:blank -9' +
  ' w:blanket 9 w:blind 11 w:block -17 w:blue 8 w:bold -8 w:bonu -15 w:book -17 w:bottle 9 w:breathe 11 w:brick 22' +
  ' w:bride 9 w:bubble 8 w:bug 9 w:build -18 w:builder 9 w:burn 17 w:burst 18 w:but 65 w:cabin 10 w:cable 13' +
  ' w:cake -14 w:caller 17 w:can 42 w:cannot 8 w:card 22 w:caretaker 24 w:carrier -12 w:carry -20 w:catch -21' +
  ' w:cent 9 w:central -12 w:chair -10 w:chance 17 w:chapel 11 w:cheaper 10 w:checklist 15 w:chew 8 w:chief 10' +
  ' w:children 9 w:choose 19 w:claim -16 w:clash 15 w:class 18 w:climb -11 w:clinic -14 w:closure 13 w:club -14' +
  ' w:coach -18 w:code -18 w:collar 9 w:colleague -18 w:colour 8 w:column 16 w:come -10 w:common 10 w:complaint 11' +
  ' w:cone 13 w:contract -14 w:control -17 w:copy -11 w:core -8 w:cost 23 w:count -16 w:counter -9 w:couple 9' +
  ' w:cow 11 w:crack 16 w:crew -8 w:cure 36 w:curve 10 w:customer -13 w:cut 23 w:cylinder 13 w:date -9 w:dawn 10' +
  ' w:day -13 w:dead -32 w:deal -9 w:dear 19 w:debt 13 w:decision 11 w:delete 16 w:delivery -17 w:depot 14' +
  ' w:die 18 w:different -11 w:dip -13 w:director -10 w:disk -12 w:do 27 w:door -18 w:dose 18 w:double 13' +
  ' w:draft -11 w:drain -19 w:draught 17 w:draw -12 w:drawer -9 w:drop 8 w:dry 26 w:duct -11 w:during 9 w:each -33' +
  ' w:ear 9 w:earlier 11 w:eight 28 w:eighty 13 w:either 8 w:eleven -12 w:else 14 w:end -20 w:engine -11 w:euro 17' +
  ' w:ever 10 w:everybody 21 w:exact 13 w:exist -8 w:expect -11 w:expiry -16 w:eye 9 w:fail -10 w:failure -9' +
  ' w:family 17 w:fancy 26 w:far 20 w:faster 13 w:favour 8 w:fear 12 w:feel -15 w:fifty 15 w:fight 8 w:fill -15' +
  ' w:film 11 w:find -48 w:finish -16 w:fire 53 w:first 36 w:fit 11 w:five -18 w:fix 21 w:flag -13 w:flash 10' +
  ' w:flat -8 w:flood -9 w:floor 20 w:flue 9 w:fly -10 w:folder 10 w:folk 9 w:follow -16 w:fond 14 w:fool 23' +
  ' w:footer 10 w:for 10 w:forgive 20 w:form 10 w:fortnight -8 w:forty 31 w:forty-one 11 w:four -27 w:fourteen 18' +
  ' w:free 16 w:freeze 23 w:friday -32 w:frighten 10 w:from 8 w:front -9 w:gas 29 w:gate -24 w:gel 8 w:get -31' +
  ' w:give 21 w:glove 15 w:go 16 w:grab 10 w:grand 9 w:graph 9 w:ground 15 w:group -14 w:halve 11 w:handout -8' +
  ' w:hang 12 w:harm 8 w:hash 13 w:have 22 w:head 17 w:hear 23 w:hedge 13 w:height 10 w:hide 42 w:high 8 w:him -15' +
  ' w:hire -14 w:his -10 w:hit 12 w:hold 24 w:holdout 15 w:hole 11 w:honest 19 w:hotel 8 w:hour -26 w:house -9' +
  ' w:household 13 w:how -22 w:human 16 w:humidity -9 w:hunch 12 w:hundred 12 w:i 27 w:idea 24 w:if 22 w:in -39' +
  ' w:inch -16 w:inside 10 w:instead 45 w:insurer -8 w:interlock 9 w:interpreter -9 w:it 17 w:its -14 w:jam 18' +
  ' w:jar 13 w:joint -9 w:judge -16 w:jump -12 w:keep 17 w:kill 10 w:kiln 17 w:kiosk 16 w:know -11 w:lag 11' +
  ' w:land -9 w:language 14 w:last -24 w:late 15 w:later -11 w:lay -17 w:layout -12 w:lead -24 w:lean 12' +
  ' w:leave 12 w:leed 10 w:length -12 w:lest 15 w:lid 8 w:lift -23 w:like -8 w:lime 12 w:link -10 w:live 12' +
  ' w:load -11 w:lobby 22 w:logger 9 w:long -25 w:longest -10 w:look -24 w:loop -18 w:lorry -8 w:lose -15' +
  ' w:loud 18 w:lunch -12 w:madrid 14 w:maker -8 w:man 27 w:map -10 w:margin 9 w:may -11 w:me -11 w:mean 10' +
  ' w:measure 22 w:media 9 w:meet 18 w:memory -14 w:merge -10 w:metre -16 w:mick 13 w:might -8 w:milk 17 w:mill 17' +
  ' w:million -9 w:mind 8 w:mine 11 w:ministry 11 w:minute -43 w:moan 18 w:module -10 w:monday 8 w:money -13' +
  ' w:monthly 17 w:more 12 w:morning 8 w:most 9 w:motor 8 w:mould 11 w:move 39 w:mr -12 w:much -8 w:must -8' +
  " w:my -34 w:n't 48 w:name 28 w:nearly -14 w:need 19 w:neighbour 19 w:never 26 w:new 10 w:ninety 8 w:no 25" +
  ' w:nobody 38 w:node -8 w:normally -12 w:not 61 w:note -34 w:nothing 44 w:notice -16 w:now -11 w:nut 10' +
  ' w:object 10 w:of -11 w:off -14 w:offer 18 w:officer 17 w:older -10 w:on 13 w:on-call 11 w:once 12 w:one 19' +
  ' w:only 61 w:open 11 w:operator 8 w:or -15 w:our 11 w:outage -15 w:outside -19 w:over 11 w:owe 10 w:page -8' +
  ' w:paper 26 w:paragraph -8 w:part 9 w:past -17 w:patch -9 w:pattern 13 w:pencil 11 w:people 30 w:per -13' +
  ' w:permit 21 w:person 11 w:phone 27 w:photo 12 w:pick 12 w:picture 28 w:pile 12 w:pipe -18 w:place 12' +
  ' w:plain 25 w:plainly -11 w:plan -10 w:planner -9 w:plate 11 w:platform -19 w:play -13 w:plug 24 w:point 25' +
  ' w:policy 11 w:polish 14 w:porter 15 w:post -12 w:power 9 w:prefer 10 w:press 10 w:promise -10 w:propose -13' +
  ' w:prove 11 w:public 11 w:publish 10 w:pull -10 w:pump -11 w:purchase 9 w:quick -9 w:quicker 11 w:quote 16' +
  ' w:rack 12 w:rail 15 w:rain 15 w:rather 34 w:re-cut 12 w:reach -9 w:read 25 w:reader -9 w:reading 17 w:ready 8' +
  ' w:real -15 w:reason 33 w:receipt -9 w:reckon -8 w:refund 8 w:refuse -9 w:region -12 w:regional -8' +
  ' w:remainder 8 w:renew -9 w:replay -11 w:reprint -8 w:reproduce -11 w:rerun 9 w:retry -8 w:reward -9' +
  ' w:rewrite 15 w:rig -15 w:rim 11 w:ring 10 w:roll -9 w:rollback -8 w:roof 12 w:rotate 9 w:round 16 w:row 20' +
  ' w:rule -17 w:run -10 w:safe 14 w:sail -11 w:same -12 w:save 10 w:say -20 w:say-so 15 w:scanner 8 w:schedule 11' +
  ' w:scheme 12 w:school -9 w:score 15 w:scrap 11 w:screen 21 w:second 37 w:second-hand -10 w:seed -10' +
  ' w:seller -10 w:sesame 8 w:settle 10 w:settlement 11 w:seven -19 w:seventeen -13 w:sew 9 w:she -26 w:sheet -22' +
  ' w:shift 15 w:ship -9 w:shut -18 w:side 34 w:sign -16 w:signature 15 w:sill 14 w:since 85 w:single -14 w:six 9' +
  ' w:size 16 w:sleep 15 w:slice 9 w:slip -18 w:slot -16 w:small 25 w:smallest 8 w:smell 10 w:snap -8 w:so 114' +
  ' w:software 11 w:some -20 w:something 14 w:sooner 64 w:sort -8 w:sound 20 w:spare -16 w:spell -9 w:spot -8' +
  ' w:spreadsheet 15 w:squeeze -12 w:stage -8 w:stamp 11 w:stand-up -11 w:starter -10 w:station -13 w:stick -11' +
  ' w:sticker 13 w:still -13 w:stitch -8 w:stop 41 w:storage -9 w:strike -17 w:string 9 w:strong 20 w:student -26' +
  ' w:sun 13 w:surgery -9 w:surname 22 w:surprise 13 w:surveyor -9 w:swap 11 w:sweep -15 w:switch -9 w:system 21' +
  ' w:tag 23 w:take 17 w:talk 8 w:tall 14 w:tally 10 w:taste 15 w:taxi -9 w:tea 14 w:teacher -24 w:team -20' +
  ' w:technician -9 w:tell 17 w:temperature -19 w:template -13 w:than 77 w:that -14 w:their -28 w:themselve 19' +
  ' w:then 15 w:there -12 w:they -17 w:thing -23 w:third 11 w:this 16 w:those 17 w:though 16 w:thousand 9' +
  ' w:throw 9 w:tick 17 w:tidy -11 w:till -9 w:time -42 w:timer 16 w:tire 12 w:to 9 w:too -9 w:top -14' +
  ' w:traffic 11 w:trip -10 w:trust 35 w:try 10 w:tube 9 w:tunnel -13 w:turn 18 w:twelve -12 w:type -11 w:ugly -12' +
  ' w:until -28 w:up -26 w:usually -11 w:valley 9 w:vendor -8 w:vet 9 w:visit 21 w:voice 9 w:wait 8 w:want 44' +
  ' w:warm 10 w:warn -17 w:warranty 14 w:wash 11 w:waste -18 w:way -10 w:weather -16 w:wedding 9 w:wednesday -15' +
  ' w:weigh -14 w:well -12 w:wet 17 w:whatever 18 w:wheel 9 w:wheelchair -12 w:where -11 w:whereas 13' +
  ' w:whether -16 w:which -18 w:whoever -9 w:whole -13 w:whose -21 w:will 20 w:win 19 w:winter 16 w:with -22' +
  ' w:wo 17 w:worksheet 14 w:would 56 w:wrap 11 w:write -11 w:year 12 w:yet 22 w:you 22 w:young 13 w:zero -10' +
  ' wait_a 8 wake_, -11 walk_it 13 wall_, 16 want_a 19 want_it -15 want_to 20 warn_the -11 watch_a 10 way_, 9' +
  " way_to -9 we_come 12 wednesday_, -10 week_'s 22 week_i -10 weigh_a -9 well_as 16 what_a 9 what_it -10" +
  " when_people 12 when_the -17 where_a 19 where_it -13 which_i -11 which_no -12 which_would 9 who_'d 23" +
  ' who_come 12 who_have 13 who_want -11 win_, 9 with_a -8 with_an -21 with_both 9 with_no 19 with_one -11' +
  " with_that -12 with_the 8 without_a 9 wo_n't 17 words<10 -94 words<6 -36 words>16 92 words>24 67 work_out 12" +
  ' would_be 14 would_cost -28 would_have 88 would_only 10 write_a 9 write_down -17 write_into 13 write_that -12' +
  ' write_to 14 wrong_, -15 year_, 12';
