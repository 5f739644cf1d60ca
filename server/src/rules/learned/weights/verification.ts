// Learned from test/corpus by scripts/learn.mjs.
export const verification =
  ' -268 #_, 40 #_a 26 #_after 17 #_at -10 #_be -16 #_before 13 #_customer 12 #_day 16 #_have -9 #_in 16 #_kilo -10 #_metre 11' +
  " #_million -8 #_month 13 #_on 9 #_over 9 #_pot 12 #_second 30 #_table 9 #_time 22 #_to 10 #_where 10 'd_be -25 'd_have 11" +
  " 'd_keep 8 'd_miss 15 'd_never 11 'd_think 8 's_a -21 's_audit 11 's_be 12 's_book -18 's_count 12 's_figure 20 's_in -13" +
  " 's_lad -8 's_leave -11 's_list 19 's_log 18 's_name -9 's_night -9 's_own 84 's_reckon 14 's_sheet 9 's_some 22 ,_about -9" +
  ' ,_accord 34 ,_against -34 ,_an 11 ,_as 15 ,_at -18 ,_because -8 ,_both 8 ,_but -18 ,_by 98 ,_count 34 ,_each -18 ,_eight 9' +
  ' ,_eleven -16 ,_figure 16 ,_for 20 ,_four 8 ,_from -12 ,_go 67 ,_half 12 ,_have 19 ,_hence -12 ,_his 15 ,_in 17 ,_measure 16' +
  ' ,_name -11 ,_nine -8 ,_no 20 ,_old 9 ,_on 44 ,_one -15 ,_or -15 ,_out 15 ,_over 14 ,_per 32 ,_rather -8 ,_read 33 ,_same 48' +
  ' ,_see -14 ,_since -19 ,_six -10 ,_stopwatch 18 ,_the -25 ,_then 28 ,_three 22 ,_to 59 ,_under -10 ,_up 20 ,_want -18' +
  ' ,_watch -12 ,_weigh 11 ,_what -11 ,_when -14 ,_where -28 ,_which -27 ,_while 18 ,_who 11 :_a -29 :_i 9 :_seven 13 :_six 15' +
  ' :_the -23 :_they 8 :_thirty 14 ;_a -13 ;_he 9 ;_i 22 ;_it -16 ;_she 17 ;_the 29 ;_they -11 a_# -9 a_badge 13 a_bed 15' +
  ' a_book -15 a_card -23 a_claim 16 a_clause 10 a_colleague 49 a_contract 11 a_damp -9 a_date -12 a_delivery 10 a_dozen 9' +
  ' a_dry 15 a_dummy 10 a_false -10 a_flood 13 a_fortnight 9 a_friend 9 a_full 12 a_hand -13 a_holdout 11 a_hose 29 a_hundred -10' +
  ' a_job -9 a_lamp 16 a_limit -12 a_list 11 a_little 19 a_lot -10 a_luggage 14 a_lunch 12 a_mark -10 a_month 17 a_morning -16' +
  ' a_new 16 a_night -15 a_notebook -12 a_page -16 a_paint 9 a_patient -13 a_plan -15 a_plug -9 a_probe -9 a_pull -8' +
  ' a_quarter -10 a_robot 12 a_room -9 a_saturday 12 a_scale -21 a_second 12 a_sheet -11 a_shift 15 a_single 13 a_stopwatch -9' +
  ' a_student 14 a_tally -10 a_tenth 16 a_visit -13 a_wall -12 a_watch 14 a_weekend -8 a_word 13 a_wrong 27 a_year 30' +
  " about_the -8 accord_to 34 account_, -16 accountant_'s 16 acts<1 -15 acts<3 16 acts<5 29 acts<9 44 add_up 21 adjective 9" +
  ' after:about:determiner -16 after:about:other -8 after:against:determiner 24 after:against:noun -12 after:against:other 24' +
  ' after:against:possessive 23 after:along:other -18 after:as:determiner 15 after:as:noun -14 after:as:other 16' +
  ' after:at:determiner -8 after:at:noun -11 after:at:possessive 23 after:before:determiner -16 after:before:noun 22' +
  ' after:before:other 39 after:beside:determiner 18 after:beside:noun -8 after:beside:other -13 after:beside:possessive 10' +
  ' after:between:noun -8 after:between:other -11 after:by:determiner 33 after:by:person -9 after:by:possessive 17' +
  ' after:by:time 18 after:down:determiner -11 after:down:noun -10 after:down:other 24 after:for:other -17' +
  ' after:for:possessive -8 after:from:determiner 38 after:from:noun -11 after:from:other -14 after:from:possessive 10' +
  ' after:in:determiner 12 after:in:noun 28 after:in:other 11 after:in:possessive -14 after:in:time 15 after:inside:determiner -8' +
  ' after:instead:other -10 after:into:noun 26 after:like:determiner 14 after:near:noun -11 after:near:other 10' +
  ' after:next:noun 25 after:of:noun -26 after:of:other 25 after:of:possessive -15 after:of:time 20 after:off:noun -13' +
  ' after:off:possessive 13 after:on:determiner 9 after:on:noun 28 after:on:possessive -8 after:onto:determiner -9' +
  ' after:outside:determiner -10 after:over:possessive 12 after:past:determiner -14 after:per:determiner 32 after:since:noun -10' +
  ' after:through:noun 11 after:through:other 23 after:till:other -19 after:till:time -11 after:to:noun -10 after:to:other 35' +
  ' after:to:possessive -30 after:under:determiner 15 after:under:noun 13 after:until:determiner -19 after:up:noun 19' +
  ' after:with:determiner -12 after:with:noun 10 after:with:other 16 after:within:noun 19 after:without:other 10' +
  ' after:worth:other 15 after_, 22 after_a -20 after_every 31 after_i 9 after_lunch -9 after_three 8 afternoon_, -9' +
  ' again_every 11 again_in 19 again_on 9 again_once 9 against_# 17 against_eleven 8 against_the 29 agree_to 12 agree_with 17' +
  ' all_# 32 all_forty -14 all_forty-one 13 all_four -14 all_nine -9 all_nineteen 9 all_of -9 all_six -13 all_three 13' +
  " all_twelve 12 alone_, -13 along_with -8 aloud_to 14 amin_'s -10 an_hour 19 an_open 11 an_outside 13 and_# -11 and_after 17" +
  ' and_again 12 and_all 13 and_an -18 and_ask 50 and_be 14 and_by 11 and_carry -9 and_chalk 8 and_check 10 and_clear -9' +
  ' and_compare 12 and_count 10 and_cut 14 and_diff 12 and_drive 15 and_feed -10 and_find -16 and_follow -11 and_four 9' +
  ' and_give -20 and_go 10 and_hang -17 and_have 42 and_he -10 and_hold 13 and_i -57 and_in 13 and_it 11 and_lay 9 and_leave 10' +
  ' and_let 10 and_log -9 and_look 32 and_make -10 and_mark -26 and_match -18 and_measure -11 and_my -15 and_never -8 and_no -11' +
  ' and_nobody -12 and_not -21 and_note -24 and_one 13 and_only 11 and_open 17 and_pass 17 and_pay 11 and_phone 15 and_play -9' +
  ' and_plot -8 and_pull 18 and_read 53 and_ring 26 and_run 26 and_say -13 and_see -23 and_send 22 and_set 21 and_she -10' +
  ' and_shift 11 and_show -10 and_sort -12 and_stay -15 and_stick -9 and_take -15 and_tally 15 and_tell -14 and_ten 9 and_the -11' +
  ' and_there -9 and_they 23 and_three -10 and_tick 9 and_turn -10 and_use 9 and_wait 43 and_watch 14 and_who -10 and_write 9' +
  ' anything_else 18 argue_for -9 as_a 13 as_i 14 as_well -12 ask_a 32 ask_her 19 ask_the -18 ask_them 18 at_# 25 at_all 9' +
  ' at_eight 16 at_every 32 at_five -9 at_forty -11 at_her 10 at_my 12 at_once -9 at_one -18 at_six 17 at_ten -15 at_the -15' +
  ' attack_it 32 autumn_, 15 average_to -10 back_by -21 back_from -10 back_on 38 back_over -14 bad_batch -8 bad_one -10' +
  ' bank_statement 9 batch_, 13 bay_with -9 be_, 17 be_a -24 be_about 21 be_already 12 be_bad 14 be_certain 8 be_change 14' +
  " be_down 33 be_four -9 be_good -13 be_late 8 be_leave 9 be_lock 16 be_move -11 be_n't 10 be_no 31 be_now 11 be_off -21" +
  ' be_on -16 be_sure 36 be_the -24 be_which 32 be_whole 24 bear_that 24 because_it -12 because_my 15 because_one 15' +
  ' because_the -26 before_, 12 before_; 11 before_anything 20 before_i 25 before_it 8 before_the -21 before_touch -10' +
  ' belong_to 11 bench_, 11 beside_each -13 beside_it -11 beside_the 30 bev_, -11 bin_the 9 blind_, 20 blot_paper 8 board_, -12' +
  ' book_, 15 book_and 10 book_for -11 borrow_the 10 both_end 8 both_set -17 box_, -16 box_for 9 break:: -10 break:; 39' +
  ' break:I 26 break:it -19 break:modal -10 break:nobody -13 break:none -14 break:other 37 break:past 12 break:present 28' +
  ' break:thing 11 break_it 21 budget_, -8 build_that 12 by_# -15 by_a -21 by_finance 16 by_itself -8 by_lot 9 by_mistake 11' +
  ' by_one 10 by_our 9 by_side 12 by_ten -11 by_the 59 by_then -11 by_two -9 by_what -8 cache_, 15 call_every -8 call_off 11' +
  ' call_out 16 can_be 9 can_see -9 card_: -12 card_with -10 carry_the -12 case_i 17 catch_a -10 catch_the -10 certificate_, -9' +
  ' chair_, 16 chalk_on -14 chalk_the -9 change_, 17 change_i 10 chart_, -10 check_on -14 check_the 14 claim_, 14 class:body -15' +
  ' class:change 40 class:communication -11 class:competition 29 class:consumption 18 class:creation -21 class:motion 28' +
  ' class:none 24 class:perception 34 class:possession -33 class:social 22 class:stative 19 clear_the -8 clicker_in 8' +
  ' closure_and -12 coach_two -9 cold_, 13 cold_store 10 colleague_from 13 colleague_in -13 colleague_who 11 come_, -11' +
  ' come_back 22 come_down -10 come_from -20 come_home 10 come_in -36 come_out 19 come_to -20 come_within 24 compared -9' +
  " copy_, 13 cost_the 18 could_find 8 could_n't 14 could_not 9 could_see -10 could_tell 12 council_'s -16 count_, 13" +
  ' count_both 9 count_by -23 count_for -16 count_in 11 count_off 11 count_on 8 count_the 16 count_what 14 cover_, -14' +
  ' cue:accepted -63 cue:alternative -32 cue:assigned -14 cue:boundary -11 cue:comparative 8 cue:generic -18 cue:handoff -53' +
  ' cue:hypothetical 9 cue:initiative -33 cue:lasting -40 cue:mood -34 cue:reason -25 cue:success -21 cue:systemic -26' +
  ' cue:tradeoff -37 cue:unverified -14 cue:vagueAct -33 cue:verification 80 cue:weakAsked -17 cue:weakEasy -12 customer_in 15' +
  ' cut_a 15 cut_the -33 cut_two 11 day_, 11 day_by 20 day_i -11 day_of 16 day_with 14 delivery_note 9 desk_and 17 desk_for -10' +
  " diff_the 9 differ_by 13 do_a -14 do_n't 14 do_the 12 door_, -11 door_to 15 down_at -9 down_to 15 down_with -12 dr_amin -11" +
  ' draft_a -20 draw_a 21 draw_the -17 draw_up -12 drive_past -9 drive_the 10 driver_to 9 drop_a 12 drop_from 11 drop_net -10' +
  ' drop_the -9 drop_to -10 dry_, 28 each_, -17 each_against -11 each_batch 10 each_call -12 each_even 10 each_friday 28' +
  ' each_month 9 each_morning 12 each_new 11 each_night 9 each_of 14 each_other 9 each_tuesday -13 each_with 17 each_year -10' +
  ' earlier_, 9 eight_of 11 eight_to 17 eleven_in -14 eleven_minute 27 eleven_people 9 empty_, 9 end_of 10 english_, 13' +
  ' even_for 10 event_and 11 every_even 15 every_floor 10 every_friday 31 every_hour 14 every_monday -9 every_month 12' +
  ' every_morning 13 every_new -11 every_one 12 every_quarter 14 every_second 12 every_single 16 every_tenth 12 every_time -13' +
  " every_tray 11 fall_from 10 fall_in -14 farmer_'s 13 fetch_the -11 fewer_a -9 fifteen_minute 14 fifth_of -9 figure_, 13" +
  " file_and -14 fill_it 15 finance_'s 10 find_it -12 first -49 first_and 11 first_of 9 first_one 20 first_time 12 first_two 13" +
  ' first_year 13 five_a 12 five_in -9 five_minute -10 five_week 15 follow_the -8 following: -15 following:a -27' +
  ' following:before 10 following:crews 8 following:cut -9 following:did 29 following:each -21 following:everything 10' +
  ' following:finance 11 following:five 17 following:for -11 following:found -22 following:four 9 following:gave -16' +
  ' following:had 36 following:her 16 following:i 10 following:learned 14 following:left 8 following:made 9 following:moved -9' +
  ' following:my -18 following:nine 14 following:nobody 8 following:none 11 following:not 13 following:of -9 following:our -18' +
  ' following:patients 9 following:people 12 following:plotted -12 following:proposed -10 following:put -18 following:refunds 8' +
  ' following:ruled -12 following:saw 9 following:sent 16 following:set -16 following:shifted 12 following:showed 21' +
  ' following:six 12 following:so -12 following:some 17 following:spent 11 following:swapped 9 following:tense:none 12' +
  ' following:tense:past -56 following:tense:present -23 following:the -14 following:then 36 following:there -16' +
  ' following:they -13 following:three 28 following:took 15 following:tried -9 following:two -22 following:we 16' +
  ' following:weighed 23 following:what -13 following:who:I -31 following:who:it -25 following:who:other 9' +
  ' following:who:there -17 following:wrote -10 fond_of 12 for_a 23 for_every -12 for_five 11 for_half 11 for_it -13 for_me 10' +
  ' for_one -14 for_our 14 for_that 20 for_the -41 for_them -11 for_three 32 for_two -16 for_want 17 form_in 15 fortnight_, -8' +
  ' fortnight_; 9 fortnight_and 9 fortnight_i 9 four_cours 10 four_in 21 four_minute -11 four_month 10 four_of -9 four_with -11' +
  ' fourteen_, 11 friday_for 12 friday_i 23 friday_night -8 from_# 9 from_a 13 from_each 23 from_eight -12 from_eleven -16' +
  ' from_four 15 from_fourteen -13 from_nine 10 from_one 18 from_outside 9 from_raw 15 from_the 8 front_of 22 gap_, 16 gate_, 9' +
  ' get_stick 12 get_their -12 get_them -12 give_each 9 give_every -13 give_her -21 give_it 31 give_the 23 give_up -12' +
  ' go_again -8 go_by 45 go_down -10 go_for -17 go_home -10 go_in 20 go_live 12 go_near 10 go_of -12 go_out -16 go_through 27' +
  ' go_to -17 good_, -10 grind_, -9 half_as 10 half_empty -10 half_hour -9 half_of 19 half_the 9 hand_, 12 hand_at 11 hand_in -9' +
  ' hand_the 12 hand_them 15 hang_a -14 hang_the -11 have_# -12 have_eat -9 have_fool 17 have_him 16 have_it 13 have_make 13' +
  " have_miss -13 have_move -9 have_n't 20 have_no -11 have_our 17 have_really 8 have_run -10 have_see -15 have_stay 20" +
  ' have_the 38 have_them -20 have_to -27 have_truly 24 have_two 12 have_work 9 head_of 12 hear_whether 11 hence_i -10 her_and -9' +
  ' her_own 19 her_the -22 her_to 25 her_which 16 herself_, 8 hide_a 14 him_a -9 him_the -14 hire_a 16 hold_a 10 hold_each 11' +
  ' hold_my 12 hold_on 12 hole_, -11 home_, 15 hose_, 11 hour_, 10 hour_a 8 hour_and 11 hour_for 9 hour_in -8 hour_to 11' +
  ' hour_with 16 household_have 9 how_many 12 how_the 11 how_they 8 how_to -23 hundred_time 16 hundred_to -17 i_add 24' +
  ' i_argue -12 i_bake 14 i_begin -12 i_bring -10 i_build 19 i_call 20 i_check 18 i_come -11 i_compare 10 i_count 25 i_dig -11' +
  ' i_do 21 i_draft -12 i_drive -30 i_eat 11 i_feed 10 i_find -8 i_fire 18 i_fix -11 i_fly -13 i_give -10 i_hand 18 i_hang -24' +
  ' i_have 24 i_hire 13 i_keep -32 i_knock 8 i_know -10 i_leave 18 i_lift 15 i_listen -13 i_look 13 i_match -11 i_move -27' +
  ' i_offer -11 i_photograph -16 i_pick 16 i_play 26 i_point -14 i_print 18 i_probe 9 i_put 18 i_read -13 i_ring 9 i_run 24' +
  ' i_scan 9 i_score 10 i_send 9 i_set 32 i_shoot 9 i_show -21 i_sketch -10 i_spend -12 i_stand 12 i_stay -9 i_swap 14 i_take -19' +
  ' i_tap 19 i_teach -17 i_tell -23 i_time 10 i_trace -14 i_turn -13 i_use 14 i_want 12 i_write 21 if_it 15 if_they -9 in_a 10' +
  ' in_after 9 in_at -13 in_case 20 in_february 9 in_four 11 in_from 13 in_front 23 in_it 13 in_march 12 in_my -21 in_nineteen 12' +
  ' in_november 13 in_order -11 in_our -14 in_place -9 in_spring -8 in_their 22 in_thirty 18 in_three -9 in_time -20 in_two -17' +
  " in_week 14 in_with -9 in_write -14 instead_of -10 into_a 12 into_the -16 issue_and 23 it_'s -13 it_, -19 it_: 30 it_; 10" +
  ' it_after 9 it_again -16 it_against 23 it_and -13 it_as -9 it_at -21 it_be 24 it_before -19 it_beside 17 it_by 19 it_catch 15' +
  ' it_come 13 it_first 12 it_for 33 it_from 23 it_get 10 it_have -18 it_in 19 it_into 17 it_let -11 it_mean -13 it_myself -14' +
  ' it_out 10 it_over 16 it_read -9 it_take 16 it_the -9 it_to -27 it_up -11 it_use -10 it_with 61 its_own -14 its_twin 10' +
  ' jar_on 14 job_and 20 june_, -9 just_as 9 keep_a 20 keep_in 9 keep_it -9 keep_quiet -10 keep_their -8 knock_on 10 know_, 15' +
  ' know_which 17 lab_, 23 lamp_, 15 lamp_on 13 last -20 last_night -11 last_six 11 late 74 late_, 11 later_i 15 lay_both -13' +
  ' lead_, -12 lean_on 11 leave_, 15 leave_in 9 leave_its 14 leave_out -8 leave_the 9 leave_them -10 leave_two -17 let_a 15' +
  ' let_each 11 let_it 15 let_them -10 like_a 18 line_be 10 line_in 10 line_on -15 list:agreeing 34 list:assessing 45' +
  ' list:authority 58 list:breaking 55 list:cost -27 list:costly -15 list:costly-adjective -10 list:evidence 79' +
  ' list:instrument 43 list:measuring 64 list:minding -16 list:proving 63 list:rigorous 61 list:stand-in 43 list:trying 32' +
  ' list_, -10 list_of -15 listen_for 10 listen_to -20 live_with -9 lock_and 9 lock_out 17 log_against -10 log_the -19 look_up 13' +
  ' luggage_scale 13 made 55 made:before 12 make_it -9 make_up 8 manager_, 11 march_, -9 mark_each -16 mark_the 16 me_at -9' +
  ' me_back 8 me_on -9 me_that 13 me_the 20 me_to -17 measure_every -9 measure_on 15 measure_the -9 merge_it -8 meter_, -11' +
  ' metre_, 14 metric:delta 16 metric:money -14 metric:none -94 metric:nonmetric -22 metric:quantity 18 might_have 17' +
  ' minute_, -27 minute_; 16 minute_a -11 minute_of -16 minute_with -12 miss_two -18 modal -46 model_and 10 month_, 40 month_; 11' +
  ' month_and -27 month_i 19 month_of -9 month_since 17 month_to 17 morning_, -14 morning_and -14 morning_for 18 morning_with -16' +
  ' move_with 10 my_bench -9 my_eye 21 my_first -13 my_hand 12 my_note 14 my_notebook 10 my_pocket 8 my_sheet -10 my_sister 19' +
  " my_tally -10 my_way -13 my_word 16 n't_be -11 n't_have 9 n't_lose 8 n't_move 18 n't_my 11 n't_read -15 n't_see 16" +
  " n't_stand -13 n't_trust 13 n't_want -10 name -32 name_the -9 near_it 10 need_a -11 negated 15 never_come -8 never_see 12" +
  ' new_figure 8 new_one 35 next:, 14 next:. 65 next:31 22 next:a 26 next:across -10 next:against -10 next:along -14' +
  ' next:anything -10 next:as 10 next:at 21 next:back 8 next:beside -9 next:bev -15 next:both 21 next:by -43 next:dye 8' +
  ' next:eleven 14 next:everybody -10 next:fifty 14 next:five 11 next:for -34 next:forty 59 next:four -20 next:from 22' +
  ' next:her 17 next:him -16 next:his -10 next:how -9 next:in -18 next:into -14 next:it 20 next:last 10 next:late 12 next:like 13' +
  " next:marta -11 next:me -22 next:n't 9 next:new -9 next:nine -31 next:nineteen -18 next:now 13 next:on -28 next:one 65" +
  ' next:our 16 next:out -33 next:over 12 next:sixty 8 next:some -9 next:ten 43 next:the -15 next:them 13 next:there 17' +
  ' next:those -20 next:three -29 next:to -32 next:twelve 14 next:twenty 30 next:twenty-two 13 next:two 27 next:us -11' +
  ' next:what 10 next:who -9 next:whole 23 next:with -27 next:within 20 next:without -21 next:wrong -8 next_night 8 night_drop 12' +
  ' night_shift 10 night_to 20 night_with 9 nine_day -15 nine_in 10 nineteen_day 9 nineteen_in -8 nineteen_of -12 ninety_day -9' +
  ' no_family -8 no_one -8 noon_and 10 not_at -8 not_on -10 not_one 21 not_the -9 not_to -9 note_, 11 notebook_, -11' +
  ' nothing_to -8 now_, -10 number -28 number:date 15 number:money -19 number:other -32 number:people -21 number:percent 30' +
  ' number:rate -16 number:version 25 number_# -9 number_on -15 of_# 16 of_an -12 of_both 8 of_each 22 of_five -10 of_four 36' +
  ' of_it -19 of_its -11 of_me 17 of_mine 12 of_my -21 of_paper 16 of_sixty 11 of_the -24 of_turn 12 of_who -10 off_a -14' +
  " off_and 8 off_at 16 off_each 9 off_my 15 off_on 13 off_one 11 offer_, 12 offer_to -9 office_'s 11 old_and 11 old_one -14" +
  ' old_way 15 on_# 22 on_, -10 on_a 17 on_average 9 on_day 9 on_each -9 on_every -24 on_four 13 on_my 12 on_one -21 on_our -8' +
  ' on_paper -9 on_purpose 28 on_the -15 on_their -11 on_three -11 on_time -12 on_to 12 on_which -10 once_more -12 once_the 27' +
  ' once_with 9 one_, 20 one_: 13 one_; -10 one_a 20 one_as 8 one_at 15 one_day 9 one_do 13 one_have 14 one_night 15 one_of 29' +
  ' one_off -9 one_on -20 one_page -20 one_quarter 16 one_that 8 one_thing -8 one_through -9 one_to -9 open_, -8 open_a -14' +
  ' open_it 9 open_on 10 open_the -15 open_with -11 opens:a 41 opens:after 21 opens:all -35 opens:as -18 opens:before 25' +
  ' opens:both -27 opens:built -9 opens:by 20 opens:called 14 opens:chalked -15 opens:checked 11 opens:come 21 opens:counted -13' +
  ' opens:dr -9 opens:dropped 13 opens:drove 21 opens:each 15 opens:eight -9 opens:every -15 opens:filmed 15 opens:for 40' +
  ' opens:found -15 opens:four 9 opens:from 9 opens:gave 20 opens:got 20 opens:had 13 opens:her 32 opens:i -18 opens:in 14' +
  ' opens:it -22 opens:left -11 opens:logged -8 opens:made -20 opens:matched 17 opens:me -8 opens:measured -20 opens:mine 15' +
  ' opens:missed 11 opens:moira -14 opens:my -21 opens:night 23 opens:nineteen -15 opens:no 13 opens:not 8 opens:of 14' +
  ' opens:once 20 opens:one 15 opens:our -10 opens:paper 10 opens:passengers 17 opens:planted 16 opens:put 12 opens:ran 29' +
  ' opens:read -31 opens:rebuilt 15 opens:rode 12 opens:sat 29 opens:saw -13 opens:scraped 9 opens:set -14 opens:seventeen 9' +
  ' opens:showed -22 opens:six -9 opens:some -11 opens:spent 11 opens:spotted -13 opens:swabbed 19 opens:ten -8 opens:the -36' +
  ' opens:their -19 opens:then -12 opens:they 34 opens:timed -15 opens:tried 14 opens:two -43 opens:walked 13 opens:was -11' +
  ' opens:we -26 opens:weighed -22 opens:went 13 opens:when -8 opens:wrote -22 or_the 15 order_and 12 order_on 16 order_that 23' +
  ' other_be 10 our_office -8 out_, 11 out_; -15 out_if 10 out_in 26 out_of 14 out_that -11 out_three 14 out_to -14' +
  ' outside_the -10 over_# 10 over_a -23 over_eleven 21 over_six -10 over_the 20 over_two 14 overnight_with 14 own:after -58' +
  " own:before 18 own_, -10 own_hand -9 own_up -8 owner_'s -14 page_: -9 page_and -19 panel_, 12 paper_be -11 pass_, -9" +
  ' pass_it 16 pass_the -8 past_four 10 patient_go 14 patient_have -9 pay_the -10 people_, 15 people_in -13 per_the 32' +
  ' perfect -50 person -11 phone_and -10 phone_the -16 photo_and -16 photograph_each -8 photograph_the -14 pin_the -10' +
  ' place_of -9 plan_and 8 plan_to -8 plan_with -15 plant_a 18 plug_on 8 pot_, -9 previous: -68 previous:a -13 previous:asked -14' +
  ' previous:at 8 previous:bad 9 previous:before 22 previous:borrowed 9 previous:both -13 previous:bought 14 previous:breakage 59' +
  ' previous:built 33 previous:carried -17 previous:costed 8 previous:cut -20 previous:dropped 15 previous:each -8' +
  ' previous:every -17 previous:finance -9 previous:for 36 previous:forty 11 previous:four -30 previous:from -17' +
  ' previous:held -12 previous:her -12 previous:his 9 previous:i -25 previous:in 13 previous:it -18 previous:kept -15' +
  ' previous:laid -10 previous:last 13 previous:left -13 previous:let 23 previous:looked 16 previous:made 9 previous:matched 11' +
  ' previous:me 13 previous:mine 17 previous:most -9 previous:nineteen 13 previous:no -17 previous:nobody -14 previous:noticed 19' +
  ' previous:of -19 previous:our 9 previous:over -10 previous:paid 8 previous:people 12 previous:picked 17 previous:planted 13' +
  ' previous:plotted -12 previous:ran -11 previous:rang -30 previous:read -17 previous:rebuilt 23 previous:reproduced -12' +
  ' previous:rewrote 20 previous:ruled -9 previous:said 22 previous:sat -13 previous:seven -19 previous:she 31' +
  ' previous:shifted 14 previous:six -11 previous:sorted 13 previous:spotted 12 previous:stood -19 previous:stuck 12' +
  ' previous:ten 12 previous:tense:modal -27 previous:tense:present -48 previous:the -30 previous:then -28 previous:took -20' +
  ' previous:turned -13 previous:two 23 previous:under 10 previous:walked -22 previous:weighed -9 previous:what 10' +
  ' previous:while -11 previous:who:I -28 previous:who:it -16 previous:who:nobody -18 previous:who:none 9 previous:who:other -23' +
  ' previous:who:thing -24 previous:who:we 21 previous:worked -19 previous:wrote 14 print_the 13 probe_in -12 promise_, -11' +
  ' prove_it 14 pull_request -12 pull_the 18 put_a -15 put_all 13 put_both -12 put_it -16 quarter_to 14 question_, 10 quoted -40' +
  ' rate_be 13 reach_a -10 read_, -8 read_every 13 read_it -25 read_me 21 read_off 14 read_on 11 read_out -20 read_the 18' +
  ' read_their 16 read_them 19 read_what -10 rebuild_one 26 record_and 12 recount_the 16 replay_a 11 report_and -21 request_, 10' +
  ' rest_and 13 rest_on 10 rewire_the 11 rewrite_the 16 right_, -9 ring_back 16 ring_each 32 ring_eight 17 ring_the -37' +
  ' rise_from 11 role:after 24 role:base 18 role:none -9 role:period 9 room_, 9 room_and 12 round_before -8 round_with 11' +
  ' row_with 20 run_, 12 run_it 9 run_off -10 run_on 10 run_one -13 run_three 10 run_two 15 run_with 8 same_: -9 same_spot 13' +
  ' same_three 11 same_two 10 saturday_at 27 say_a 8 say_the 21 score_every -8 scrape_the 9 search_box -14 second_, 54' +
  ' second_a -12 second_time 25 see_, 11 see_as -11 see_if 11 see_that -21 see_the -30 see_what 14 see_where 9 see_whether 19' +
  ' send_one 18 set_it 10 set_my 14 set_of -25 set_the 11 set_them 11 seven_, 11 seven_month 9 sew_a 10 she_could 8 she_do -9' +
  ' sheet_, 20 shift_, 9 shift_the 9 short_of 9 show_me 26 show_report 19 show_the -23 show_them 10 shut_the -8 side_, 19' +
  ' side_by 12 side_of -9 sign_it -12 sign_off 9 sign_the 9 since_, 29 since_; 19 since_a 10 since_i 9 since_may 10 since_the -14' +
  " single_day 11 single_page 8 sister_'s 16 sit_at 11 sit_through -11 sit_up 22 six_a -10 six_and -17 six_day 8 six_each 16" +
  ' six_time 9 six_week -12 so_i -17 so_that 19 so_the 15 some_thirty -9 sooner_, 12 sound_like 11 spend_the -15 split_the -11' +
  ' spot_, 25 stage_with 13 stand_by -16 stand_on -12 stand_there -9 stand_up -12 statement_, 14 stay_on -13 stay_there 14' +
  ' step:action -71 step:result 9 step_and -14 stick_a -8 stop_at 21 stop_with -10 stopwatch_in 12 stopwatch_run 11 store_and -9' +
  ' strike_out 13 strip_of 14 student_who 11 subject:I 55 subject:it -20 subject:nobody -18 subject:none 35 subject:other -50' +
  " subject:there -15 subject:thing -27 subject:we -54 supplier_'s 10 sure_that 11 switch_the 9 system_and 19 take_# 31" +
  ' take_both -14 take_out 11 take_the -22 take_them 9 tank_, -9 tape_and -9 tape_on 14 tell_her 12 tell_the -18 tell_them -8' +
  ' ten_, -15 ten_minute -21 ten_night -10 ten_second -10 ten_to 9 tense:modal -44 tense:past 11 tense:present -31 test_, -11' +
  " test_and -9 text_be 19 than_a -16 than_half 10 than_the 8 that_'s 30 that_, -11 that_a -13 that_afternoon 8 that_at 11" +
  ' that_be -13 that_could 20 that_eat 8 that_even -13 that_fail -10 that_from 14 that_neither 9 that_no 17 that_out 24' +
  ' that_she -9 that_the 32 that_time -13 that_winter -9 that_year 13 the_air -11 the_answer 12 the_app -10 the_assistant 8' +
  ' the_audit -23 the_authority 9 the_bank 25 the_bend -18 the_biggest 10 the_boiler 12 the_book 22 the_bowl 11 the_branch 10' +
  ' the_bu 10 the_build -15 the_calendar 9 the_camera 28 the_canteen 20 the_cause 14 the_cellar 9 the_change 12 the_chart -10' +
  ' the_clash 13 the_client -15 the_clinic -10 the_complaint 13 the_contractor -11 the_copy 18 the_corner -12 the_corridor -8' +
  ' the_council -26 the_court 29 the_crate -23 the_current -9 the_curve -17 the_customer -11 the_dashboard 8 the_date -12' +
  ' the_day -17 the_debt 11 the_difference 14 the_draft 18 the_drain 13 the_draw -15 the_eleven 12 the_empty 16 the_error 10' +
  ' the_far 8 the_fee -11 the_figure -22 the_firm -16 the_fitter -9 the_floor -13 the_folder -14 the_footer 12 the_form -15' +
  ' the_fourth -10 the_freeze 12 the_friday -12 the_fridge -10 the_furthest 9 the_gap 9 the_grind -8 the_guard -8 the_head 18' +
  ' the_house -9 the_incident 16 the_invoice -11 the_june 12 the_key 15 the_lab -14 the_lad -9 the_lamp 26 the_last -13' +
  ' the_ledger 21 the_lid -12 the_light 17 the_list -9 the_lot 21 the_manager -21 the_mate 13 the_median 11 the_message -10' +
  ' the_meter 21 the_mill 21 the_model 14 the_money -9 the_moon 8 the_new 26 the_next 22 the_nineteen 25 the_number 15 the_old 44' +
  ' the_one -8 the_operation -10 the_order 15 the_other -21 the_outlet 10 the_page 12 the_pair 11 the_parent -9 the_parish -10' +
  ' the_parlour 11 the_pattern 13 the_penny 29 the_photo -15 the_plug 10 the_policy -8 the_previou -9 the_price -11 the_print 10' +
  ' the_quay 8 the_rain -10 the_regulator -8 the_relay 9 the_robot -13 the_rota 10 the_sale -12 the_same 10 the_school 16' +
  ' the_score -10 the_search -17 the_second -17 the_shed -9 the_sheet 10 the_shift -13 the_shop 16 the_show 9 the_silence -14' +
  ' the_sill 9 the_six -10 the_skip 11 the_skipper -10 the_software 11 the_spark 12 the_spoon 12 the_staff 9 the_stage -17' +
  ' the_stair 8 the_station 16 the_stopwatch 16 the_street 14 the_strip 14 the_sunday -8 the_supplier 9 the_surveyor -9' +
  ' the_table -10 the_tank -8 the_tape 23 the_taxi -10 the_ten -19 the_tenant 22 the_terminal 15 the_third 12 the_three -22' +
  ' the_thursday -16 the_ticket 10 the_time -13 the_traffic -11 the_treasurer 27 the_trip -14 the_trust -16 the_tuesday -12' +
  ' the_twelve -9 the_two 22 the_van -10 the_vendor -13 the_wait 20 the_ward -13 the_warehouse 15 the_week -15 the_weekend -16' +
  ' the_wheelchair 9 the_whole -21 the_winter 16 the_word 15 the_work 13 the_worst -9 the_x-ray 16 the_yard 16 the_year -16' +
  ' their_hand 16 their_own -13 them_, -15 them_; -10 them_and 19 them_at 19 them_beside 13 them_by -14 them_count -14' +
  ' them_for -13 them_in -13 them_off 10 them_on -15 them_out 15 them_over 17 them_with 9 then:I 19 then:after 25 then:as 39' +
  ' then:because -27 then:before 16 then:change -29 then:cognition -10 then:creation -11 then:in 21 then:it 13 then:motion -15' +
  ' then:none 18 then:once 22 then:other -24 then:possession -30 then:present -28 then:stative 53 then:that -11 then:thing -15' +
  ' then:until -15 then:we 10 then:when 11 then:where -12 then:whether 38 then:which -23 then:who 17 then:whoever -21' +
  " then:whose -19 then:why -10 then:you -13 then_and -12 then_i -14 then_sit -9 there_'s 9 there_be -19 there_for 8" +
  " there_have -10 there_in 14 there_with -9 these_day -11 they_'d -17 they_agree 8 they_be 23 they_could -11 they_do 11" +
  ' they_have 10 they_take 8 thing_, -8 third_day 9 thirty-five_minute 9 those_and 17 those_six -10 those_three 10 three_and 20' +
  ' three_day 9 three_hundred 9 three_in 17 three_line -9 three_month -9 three_night 16 three_of -14 three_time 24 three_week 16' +
  ' through_# -16 through_eleven -8 through_it 27 through_their 13 thursday_and -8 tick_off 11 time_, -9 time_; -10' +
  ' time_before 19 time_by 12 time_each -9 time_in 17 time_it -11 to_a 38 to_break 11 to_buy -9 to_catch 14 to_check 27' +
  ' to_compare -11 to_eighteen -17 to_find 14 to_five 10 to_four -9 to_get -9 to_have -10 to_hear 31 to_her -22 to_hold 10' +
  ' to_it 9 to_keep -19 to_learn 8 to_leave -11 to_live 10 to_me -11 to_nine 20 to_put -9 to_read -17 to_replace 9 to_see 89' +
  ' to_send -10 to_show 13 to_sign 10 to_six 9 to_the -31 to_three -16 to_twelve -11 to_two 24 too_; 18 torch_, -9 torch_for 12' +
  " train_, 12 train_and -10 tray_to 11 treasurer_'s 12 trust_'s -9 trust_my 14 try_it 18 try_the 27 try_to 24 turn_my -13" +
  ' turn_the 9 twelve_, 10 twelve_row -21 twenty_minute -12 twenty_second 12 twice_, 9 two_, 11 two_and 24 two_day -16' +
  ' two_family 9 two_halve 12 two_hundred 24 two_in 10 two_mark 11 two_minute -14 two_month 16 two_newest -8 two_of 15' +
  ' two_page -8 two_saturday -12 two_week -15 two_winter 9 two_year -13 under_the 13 until_the -17 up_at -19 up_every 29' +
  " up_for 10 up_from 14 up_on -9 up_the -16 up_to -19 up_with -8 us_have 8 use_it 14 van_be -12 verb:'s 12 verb:add 21" +
  ' verb:agree 38 verb:argue -21 verb:ask 27 verb:bag 21 verb:bake 10 verb:begin -11 verb:bend 11 verb:block 13 verb:book -12' +
  ' verb:bring -26 verb:buy -15 verb:call 26 verb:carry -10 verb:catch 17 verb:chalk -9 verb:check 29 verb:clear -21' +
  ' verb:climb -17 verb:close -10 verb:coach -15 verb:compare 33 verb:copy -12 verb:count 23 verb:cover -19 verb:diff 9' +
  ' verb:differ 12 verb:dig -17 verb:do 14 verb:draft -16 verb:drill -11 verb:drop -11 verb:dry 12 verb:fail 12 verb:fetch -14' +
  ' verb:fill 10 verb:find -10 verb:finish 9 verb:fire 18 verb:fit -10 verb:fix -14 verb:fly -11 verb:follow -18 verb:get 8' +
  ' verb:hand 12 verb:hang -43 verb:have 32 verb:hide 14 verb:hire 12 verb:hold 31 verb:include -13 verb:issue -11 verb:keep -20' +
  ' verb:lay -11 verb:leave 13 verb:let -16 verb:lift -10 verb:line -9 verb:list -8 verb:listen -14 verb:look 14 verb:lose -16' +
  ' verb:make -33 verb:map -9 verb:match -19 verb:mean -12 verb:meet 9 verb:meter 12 verb:move 18 verb:name -12 verb:note -15' +
  ' verb:offer -22 verb:open 15 verb:own -9 verb:paint -10 verb:park 17 verb:part 18 verb:pass 12 verb:photograph -24 verb:pin -9' +
  ' verb:plan -9 verb:plant 11 verb:play 12 verb:plot -18 verb:pour 18 verb:press 17 verb:probe 11 verb:promise -9' +
  ' verb:propose -17 verb:prove 15 verb:pull 11 verb:re-cut 9 verb:read 29 verb:rebuild 25 verb:reckon 8 verb:record -15' +
  ' verb:redraw -10 verb:repeat 15 verb:replay 16 verb:rerun 11 verb:ride 8 verb:ring 38 verb:rise 10 verb:save 9 verb:say 8' +
  ' verb:score 11 verb:scrape 16 verb:see -30 verb:send 10 verb:set 17 verb:sew 10 verb:ship -11 verb:shuffle 14 verb:shut -14' +
  ' verb:sign -20 verb:sink 11 verb:sketch -10 verb:soak 9 verb:sort -19 verb:spot -18 verb:square -8 verb:stage 11 verb:stand 17' +
  ' verb:start -12 verb:stay 24 verb:stick -25 verb:stop -14 verb:strap -8 verb:swab 13 verb:swallow -10 verb:swap 13' +
  ' verb:talk -9 verb:tap 17 verb:tape -11 verb:teach -28 verb:tell -10 verb:think -9 verb:tick 12 verb:tie 15 verb:top -8' +
  ' verb:trace -16 verb:try 29 verb:turn -27 verb:use 12 verb:wait 28 verb:want -17 verb:watch 19 verb:write -12 verbless 17' +
  " version_on 14 voice:active -19 voice:passive -63 w:' 49 w:'s 45 w:a -13 w:about -31 w:accord 31 w:account -29 w:actor 18" +
  ' w:address -12 w:adjuster 11 w:adult 9 w:adviser -10 w:after 45 w:afternoon -11 w:afterward 35 w:again 70 w:against 72' +
  ' w:agree 56 w:ahead -8 w:air -11 w:alive 11 w:all -20 w:along -22 w:aloud 13 w:also -16 w:alway -12 w:amin -11 w:among 16' +
  ' w:amount -13 w:an -26 w:any -22 w:anybody -16 w:anyone -13 w:app -16 w:april 24 w:area -13 w:argue -35 w:around -11' +
  ' w:arrival 8 w:arrow -14 w:ask 26 w:at 45 w:attack 27 w:audit -24 w:august -9 w:authority 8 w:average 12 w:away -19 w:back 20' +
  ' w:backward 9 w:bad 11 w:badge 27 w:badly 10 w:bag 17 w:band 14 w:bank 15 w:base -10 w:basket -8 w:batch -14 w:battery -10' +
  ' w:bay -12 w:be -30 w:bear 34 w:because -23 w:bed 22 w:before 35 w:beforehand -9 w:begin -22 w:beginner 14 w:behind -9' +
  ' w:bell -9 w:belong 10 w:belt 15 w:bend -14 w:between -21 w:bev -15 w:big -9 w:bigger -11 w:bill 21 w:bite 8 w:blade -14' +
  ' w:blind 53 w:block 17 w:blot 8 w:blow 20 w:boat 10 w:boiler 12 w:book 16 w:borrow 19 w:both 16 w:bottle -17 w:bounce -8' +
  ' w:bowl 33 w:box -19 w:branch -12 w:breakage 16 w:breaker 8 w:brick 15 w:bring -25 w:brown 11 w:brush 12 w:bu 12 w:bucket -12' +
  ' w:burn -8 w:burst 10 w:but -15 w:buy -29 w:by 38 w:cache 12 w:calculate 15 w:call -20 w:camera 28 w:canteen 20 w:cap -11' +
  ' w:car 12 w:carer -15 w:carry -30 w:case 20 w:cat -9 w:catch 27 w:cause 13 w:ceiling 16 w:cell -21 w:cellar 9 w:cent 13' +
  ' w:centimetre -15 w:centre -16 w:certain 8 w:chain 8 w:chalk -13 w:chance 15 w:change -8 w:chart -10 w:cheap -15 w:cheaper -8' +
  ' w:check 23 w:checklist -11 w:checksum 11 w:chief -10 w:child -12 w:children -24 w:church 23 w:citation 10 w:clash 9' +
  ' w:class -9 w:clay 9 w:clean 27 w:click -22 w:client -18 w:climb -18 w:clock 10 w:close 18 w:closure -15 w:cloth 26 w:club 17' +
  ' w:coach -23 w:cobble -11 w:collar 11 w:colleague 41 w:collect -9 w:come 22 w:commercial 18 w:commit 10 w:committee -8' +
  ' w:compare 26 w:comparison 14 w:console 13 w:consultant -14 w:contractor -15 w:control -11 w:corner -24 w:correct -16' +
  ' w:cost -20 w:council -30 w:count 36 w:counter 21 w:county -8 w:course 11 w:court 24 w:cover -34 w:crack 40 w:crash -10' +
  ' w:crate -8 w:crew -26 w:cross -8 w:crossing -11 w:cue 8 w:cupboard -14 w:cure -12 w:current -9 w:curve -19 w:cut -27' +
  ' w:cycle 13 w:d 15 w:dad 11 w:damp -12 w:dashboard 12 w:date -28 w:day -22 w:dead 9 w:degree -9 w:delay 23 w:delete 12' +
  ' w:demand -9 w:dent -10 w:department -18 w:departure 8 w:depot -13 w:depth -9 w:desk -22 w:dial -11 w:differ 11' +
  ' w:difference 14 w:dig -21 w:digger -9 w:digit 13 w:dinner -13 w:director -18 w:dog -12 w:door -20 w:doubtful 14 w:dozen 9' +
  ' w:dr -15 w:draft -18 w:drain 14 w:draw -15 w:drip -8 w:drive 12 w:driver -20 w:dropout 15 w:dry 56 w:dull 9 w:dummy 14' +
  ' w:duplicate 11 w:dust 21 w:dye 9 w:each 24 w:early -10 w:eat -14 w:edge -9 w:eight 19 w:either -10 w:elbow 12 w:else 9' +
  ' w:empty 38 w:energy 9 w:english 9 w:error 22 w:estimate -9 w:evening 13 w:ever -15 w:every 36 w:everybody -11 w:exercise -20' +
  ' w:experiment -9 w:explain -20 w:eye 20 w:faculty 14 w:fail 39 w:fall 45 w:family -19 w:farmer 9 w:feature -13 w:february 19' +
  ' w:fee -35 w:feeler 13 w:fetch -14 w:field -13 w:fifteen 17 w:fifth -8 w:fifty 27 w:fifty-odd 14 w:fight -10 w:figure 20' +
  ' w:file -21 w:final 8 w:finance 46 w:fine -21 w:finish 47 w:fire 34 w:firm -26 w:first -18 w:fit 22 w:fitter -23 w:fix -8' +
  ' w:flip -13 w:float -10 w:flood 31 w:fly -14 w:folder -11 w:folk -10 w:fond 12 w:fool 35 w:footer 11 w:for -14 w:forecast 23' +
  ' w:fortnight 11 w:forty 16 w:forward -10 w:fourteen -11 w:fourth -10 w:fraud -15 w:friday 56 w:fridge -9 w:from 13 w:front 15' +
  ' w:frost 9 w:fuel 10 w:full 22 w:fund -9 w:furthest 9 w:gain 16 w:gearbox 9 w:get -26 w:girl 11 w:glass 32 w:glow -12' +
  ' w:glue 12 w:go 22 w:good -10 w:grade -14 w:grain -11 w:gram -8 w:grow -8 w:growth 13 w:grumble -10 w:guard -16 w:guide -15' +
  ' w:half 8 w:hall -14 w:halve 8 w:hammer 13 w:handover -15 w:hang -36 w:hard -12 w:hardware 11 w:hatch -9 w:he -10 w:head 19' +
  ' w:hear 22 w:heat -10 w:height -10 w:help -13 w:hence -12 w:her 12 w:hide 14 w:him 17 w:hinge -9 w:hire 10 w:his -28 w:hit 9' +
  ' w:hold 27 w:holdout 23 w:holiday 10 w:honest -11 w:hose 20 w:hot -11 w:hotel 14 w:house 11 w:household 20 w:how -18 w:hub -13' +
  ' w:hundred 16 w:hygrometer -8 w:i 41 w:ice -11 w:if 11 w:incident 11 w:include -17 w:ine 12 w:initial -10 w:instead -21' +
  ' w:instrument 26 w:insurer -12 w:interlock 8 w:interpreter -9 w:interview -13 w:into 9 w:invent 13 w:invoice 11 w:iphone 17' +
  ' w:issue 26 w:it 20 w:item 9 w:its -26 w:itself -16 w:january 18 w:jar 11 w:jig 11 w:job -18 w:june 18 w:junior 13 w:just 13' +
  ' w:key 10 w:kid 12 w:kiln 9 w:kitchen -11 w:knee -11 w:know 30 w:lab 17 w:label -8 w:lace 12 w:lame -9 w:lamp 55 w:land -18' +
  ' w:lane -9 w:language -9 w:lapse 18 w:laptop -11 w:late -11 w:later 10 w:layout -9 w:lead -33 w:lean 9 w:leave -33 w:leaver 8' +
  ' w:ledge 17 w:ledger 33 w:letter 18 w:level -11 w:library -9 w:lid -12 w:lie -10 w:lift 17 w:light 9 w:like 11 w:limit -12' +
  ' w:line -35 w:liner -8 w:list 15 w:litre 9 w:little 15 w:live -8 w:load 30 w:loan -14 w:lock 26 w:loft -9 w:long -12 w:loop 10' +
  ' w:lose -10 w:lot 13 w:loud -11 w:loudest -9 w:low 15 w:luck 24 w:luggage 14 w:main 8 w:make -23 w:man -11 w:manager -42' +
  ' w:many 12 w:map -27 w:mark 16 w:marta -11 w:mate 21 w:mayor 10 w:me 36 w:mean -17 w:median 11 w:meet -12 w:mend 9 w:merge -9' +
  ' w:message -12 w:meter 19 w:midnight -10 w:might 9 w:mile 15 w:mill 17 w:millimetre 8 w:mine 59 w:minute -33 w:mismatch -21' +
  " w:miss 9 w:mistake 19 w:moira -15 w:month 71 w:moon 8 w:more -55 w:morning -24 w:most -12 w:mr 13 w:must -9 w:my 12 w:n't 37" +
  ' w:name -28 w:nearer 41 w:need -22 w:needle -16 w:net -12 w:never -15 w:new 21 w:newest -13 w:next 22 w:night 23 w:nine -33' +
  ' w:nineteen 23 w:ninety -28 w:no 32 w:nobody -26 w:none 26 w:nor 9 w:not 10 w:note -14 w:nought -9 w:november 20 w:now -48' +
  ' w:nowaday -11 w:nurse 15 w:oak 16 w:october 10 w:of -9 w:off 44 w:offer -14 w:office -33 w:offline 10 w:often -9 w:oil -10' +
  ' w:old 74 w:older -9 w:on 19 w:on-call -11 w:once 17 w:one 9 w:onto -13 w:operation -17 w:operator -12 w:orange -15 w:order 15' +
  ' w:ordinary -9 w:other -22 w:outlet 10 w:outside 16 w:over 12 w:overnight 15 w:overrun 9 w:own 50 w:owner -9 w:pack -18' +
  ' w:page -30 w:paper 41 w:parlour 10 w:partner -11 w:pass -19 w:passenger 26 w:past -9 w:patient -12 w:pattern 19 w:pause 12' +
  ' w:payment 11 w:peel -9 w:pencil 30 w:penny 26 w:per 32 w:percent 26 w:person -10 w:phone -10 w:photo -20 w:photograph -24' +
  ' w:picture -17 w:piece 21 w:place -33 w:plain 16 w:plan -38 w:plaster 11 w:play 19 w:player 10 w:plu 14 w:point 10 w:porter 17' +
  ' w:pot 16 w:potter 24 w:pour 28 w:power 11 w:practice -18 w:premium -11 w:prepare -14 w:present -16 w:previou -9 w:price -22' +
  ' w:print 23 w:printer -12 w:probe -16 w:procedure 11 w:production 14 w:promise -23 w:propose -21 w:prove 18 w:proxy 13' +
  ' w:prune 10 w:publish -19 w:pull -18 w:pupil -20 w:purchase -11 w:purpose 29 w:put -15 w:quarter 10 w:query 14 w:question -17' +
  ' w:queue -11 w:quick -13 w:quid -11 w:quiet -13 w:quit 24 w:quote -13 w:race -10 w:rack -16 w:radar 20 w:rain 8 w:random 15' +
  ' w:ratio 9 w:raw 11 w:re-cut 9 w:read -11 w:real 22 w:really 11 w:reason -9 w:rebuild 21 w:receipt 15 w:reception 14' +
  ' w:recipe -8 w:reckon 12 w:record -18 w:recount 23 w:red -10 w:redraw -10 w:reference -10 w:refresh -12 w:refund 13' +
  ' w:register 20 w:registrar 11 w:regulator -8 w:rehearsal 10 w:reject 11 w:relay 11 w:repair 19 w:repeat 17 w:replacement 12' +
  ' w:replay 15 w:report 13 w:rerun 15 w:resident 14 w:restart 11 w:restore 12 w:retire 13 w:review -23 w:rewire 11 w:rig 25' +
  ' w:right -18 w:ring 8 w:rise 18 w:risk -10 w:room -14 w:root 11 w:rope 17 w:roster -15 w:round -15 w:route -11 w:row 12' +
  ' w:rule -21 w:ruler 16 w:run 8 w:runbook 10 w:runner -17 w:safety 10 w:sag 11 w:sale -19 w:same 44 w:sample 12 w:sandbag 19' +
  ' w:satisfy 8 w:saturday 14 w:say -23 w:scale -19 w:scan 15 w:scare -9 w:scheduler 22 w:scheme -8 w:school -14 w:scrape 15' +
  ' w:scraper 9 w:scratch 10 w:screen -15 w:script -8 w:search -16 w:season 18 w:seat -18 w:second 17 w:see 24 w:seed -15' +
  ' w:seller -10 w:send -12 w:senior -14 w:sentence -25 w:service -16 w:set-up -9 w:settlement 14 w:seven 16 w:seventeen 10' +
  ' w:sew 10 w:shape -9 w:shed -12 w:sheet -25 w:shelf 37 w:shift -19 w:ship -27 w:shoot 17 w:shop 10 w:should -23 w:shout 15' +
  ' w:show 28 w:shuffle 13 w:shut -12 w:sign -13 w:signature -17 w:silence -15 w:silent 12 w:sill 9 w:since -18 w:single 35' +
  ' w:site -16 w:six 9 w:sixth -8 w:sixty 16 w:size -13 w:sketch -14 w:skipper -13 w:sleep 11 w:slice 30 w:slide -15 w:slip 25' +
  ' w:slot -10 w:so -8 w:somebody -18 w:sort -9 w:sound 21 w:source -12 w:spare -25 w:spark 12 w:spine -9 w:spoon 11 w:sport -8' +
  ' w:spot 26 w:spreadsheet -20 w:squad -19 w:stack 8 w:staff 11 w:stair 13 w:stale -8 w:stamp 15 w:stand -17 w:start -21' +
  ' w:statement 20 w:stay 11 w:steel -11 w:step -28 w:stick -12 w:stock -12 w:stone 14 w:stop -35 w:stopwatch 20 w:storage -16' +
  ' w:store 8 w:story 17 w:straight -15 w:strap -15 w:string -13 w:strip 16 w:student 32 w:studio 23 w:stuff 11 w:suite -14' +
  ' w:sunday 15 w:supplier -9 w:surcharge 21 w:sure 40 w:survey -18 w:surveyor -13 w:swab 28 w:swallow -14 w:swap 17 w:swing 12' +
  ' w:switch -18 w:system 43 w:table -40 w:talk -14 w:tap 32 w:tape 15 w:tea -11 w:teach -34 w:tear 8 w:tell 20 w:template -12' +
  ' w:tenth 29 w:term -13 w:terminal 12 w:test -30 w:tester 22 w:than -16 w:that -47 w:theatre -10 w:their -35 w:themselve -8' +
  ' w:these -14 w:they 17 w:thing -27 w:thirty 16 w:thirty-five 13 w:thirty-four -10 w:thirty-one -13 w:this -13 w:thousand 25' +
  ' w:three 28 w:through 10 w:throw 27 w:thursday -14 w:tick 35 w:tie 14 w:tight 11 w:till -16 w:time 11 w:timesheet 31' +
  ' w:timetable 11 w:tin 11 w:tip 15 w:today -17 w:toilet 11 w:too -9 w:torch 9 w:touch -14 w:town -18 w:trace -27 w:track -12' +
  ' w:tracker -8 w:traffic 10 w:train 14 w:trap 12 w:treasurer 28 w:trial 11 w:trip -12 w:trolley -11 w:true -19 w:truly 23' +
  ' w:trust 18 w:trustee -10 w:try 65 w:tub -10 w:tuesday -27 w:tune 8 w:turn -23 w:twelve 23 w:twenty 16 w:twenty-five -15' +
  ' w:twenty-four 11 w:twenty-two 17 w:twin 29 w:two 12 w:type -16 w:unannounce 9 w:underneath 21 w:unit -9 w:university 15' +
  ' w:until -32 w:use 8 w:value -13 w:valve -11 w:van -19 w:vendor -10 w:version 9 w:voice -14 w:volunteer 12 w:vote -9 w:wait 22' +
  ' w:wake -10 w:walk -11 w:want -26 w:ward -14 w:warehouse 14 w:warm -21 w:warn 9 w:watch 37 w:water 23 w:wave -9 w:we -24' +
  ' w:wedding 25 w:week 24 w:weekend -22 w:weigh -13 w:weighbridge 14 w:weld 16 w:well -20 w:wet 20 w:what -19 w:wheelchair 9' +
  ' w:where -16 w:whether 45 w:which -21 w:who 22 w:whoever -22 w:whose -19 w:why -26 w:window 25 w:winter 13 w:with 21' +
  ' w:within 14 w:without 10 w:witness 21 w:wo -9 w:woman 15 w:word 36 w:workshop -8 w:worst -19 w:worth 20 w:would -17' +
  ' w:wrap -12 w:wrist -13 w:write -14 w:wrong 22 w:x-ray 18 w:you -14 w:young -10 w:zero 14 wait_, 10 wait_for 13 walk_that 13' +
  ' walk_the -9 want_of 17 want_the -8 watch_, 8 watch_the 26 watch_where -11 way_, 18 way_and 19 week_, 31 week_by 9 week_for 14' +
  ' week_that 9 week_with 11 weekend_and -14 weigh_a -13 weigh_what 16 weighbridge_ticket 14 what_come 16 what_it 10 when_it 20' +
  " when_the -9 when_two 14 where_the 20 whether_the 8 which_be 17 which_i -27 which_one -8 while_i -10 while_the 10 who_'d 25" +
  ' who_be -12 who_do 9 who_keep 8 who_leave -11 who_run -13 win_, 14 window_for 13 winter_, 9 with_a 12 with_all 10' +
  ' with_each -11 with_forty 13 with_four -13 with_him 9 with_me -8 with_my 11 with_one -12 with_the 12 with_two 14' +
  " within_four 14 without_tell 13 wo_n't -9 word_and -8 word_of 14 word_to 10 words<10 -37 words<6 39 words>16 16 work_, -11" +
  " would_n't -12 write_a 21 write_the -9 wrong_, -10 year_# 13 year_'s 15 year_, -15 year_; 9 year_after -11 year_and -12" +
  ' year_on 11 year_out -10 year_to 20';
