// Learned from test/corpus by scripts/learn.mjs.
export const verification =
  ' -268 #_, 44 #_a 12 #_at -10 #_be -18 #_before 9 #_by 9 #_customer 11 #_day 24 #_degree 10 #_in 12 #_kilo -10' +
  " #_metre 11 #_pot 12 #_second 26 #_table 9 #_time 15 #_where 10 'd_be -27 'd_have 13 'd_never 13 's_a -17" +
  " 's_audit 11 's_book -19 's_count 9 's_in -13 's_leave -9 's_list 18 's_log 11 's_own 80 's_receipt 9" +
  " 's_reckon 17 ,_about -9 ,_accord 23 ,_against -32 ,_an 12 ,_and 12 ,_at -11 ,_because -21 ,_before 8 ,_both 14" +
  ' ,_but -15 ,_by 82 ,_count 25 ,_each -12 ,_eight 8 ,_eleven -11 ,_figure 13 ,_for 19 ,_get 9 ,_go 46 ,_half 11' +
  ' ,_have 20 ,_hence -10 ,_his 13 ,_hour -9 ,_i -16 ,_in 15 ,_it -15 ,_look -8 ,_measure 12 ,_name -10 ,_nine -9' +
  ' ,_no 22 ,_on 36 ,_one -19 ,_or -12 ,_out 14 ,_over 14 ,_per 30 ,_read 32 ,_same 44 ,_see -12 ,_since -12' +
  ' ,_so 9 ,_stopwatch 10 ,_that -8 ,_the -28 ,_then 27 ,_three 14 ,_to 47 ,_under -8 ,_up 15 ,_want -18' +
  ' ,_watch -11 ,_weigh 12 ,_when -11 ,_where -29 ,_which -16 ,_who 24 :_a -23 :_five 13 :_it 10 :_the -21' +
  ' :_thirty 15 ;_a -10 ;_by 8 ;_i 28 ;_it -20 ;_she 17 ;_the 34 a_# -9 a_badge 12 a_bed 15 a_book -12 a_card -20' +
  ' a_claim 10 a_clause 9 a_clean -10 a_colleague 45 a_contract 10 a_date -10 a_delivery 13 a_dozen 9 a_dry 12' +
  ' a_fifth -8 a_flood 17 a_friend 10 a_full 13 a_hand -15 a_hose 22 a_hundred -14 a_lamp 8 a_limit -12 a_list -10' +
  ' a_little 21 a_lock 8 a_lot -9 a_luggage 12 a_lunch 10 a_minute -9 a_month 24 a_morning -15 a_night -16' +
  ' a_notebook -12 a_page -22 a_paint 10 a_patient -8 a_plug -9 a_pull -8 a_quarter -11 a_real 9 a_robot 13' +
  ' a_saturday 13 a_scale -14 a_shift 14 a_single 11 a_small -10 a_student 15 a_tally -13 a_test 10 a_time -18' +
  ' a_torch 9 a_visit -11 a_wall -15 a_watch 14 a_word 12 a_wrong 26 a_year 30 accord_to 23 account_, -14' +
  ' acts<5 32 acts<9 41 add_a 9 adjective 9 after:a -14 after:about:determiner -19 after:after:noun -18' +
  ' after:against:determiner 32 after:against:noun -10 after:against:other 23 after:against:possessive 17' +
  ' after:along:other -10 after:as:determiner 19 after:as:other 13 after:at:determiner -20 after:at:possessive 26' +
  ' after:before:noun 25 after:before:other 29 after:beside:determiner 16 after:beside:noun -9' +
  ' after:beside:other -11 after:beside:possessive 11 after:between:noun -8 after:between:other -10' +
  ' after:by:determiner 30 after:by:possessive 16 after:by:time 13 after:cut -8 after:did 13' +
  ' after:down:determiner -13 after:down:other 18 after:each -16 after:everything 10 after:five 10' +
  ' after:for:other -10 after:found -10 after:four 16 after:from:determiner 23 after:from:possessive 15' +
  ' after:gave -14 after:had 29 after:her 8 after:i 9 after:in:determiner 13 after:in:noun 29 after:in:other 16' +
  ' after:in:possessive -10 after:in:time 16 after:inside:noun -9 after:into:noun 20 after:learned 15' +
  ' after:like:determiner 11 after:made 15 after:my -14 after:near:other 10 after:new 9 after:next:noun 29' +
  ' after:next:other -16 after:nine 20 after:no -10 after:not 11 after:of -11 after:of:noun -9 after:of:other 28' +
  ' after:of:possessive -14 after:of:time 13 after:off:noun -19 after:on:noun 41 after:on:time -9 after:our -11' +
  ' after:out:noun 11 after:out:other 9 after:outside:determiner -12 after:over:other 9 after:past:determiner -13' +
  ' after:past:noun 9 after:per:determiner 30 after:plotted -11 after:put -15 after:ran -12 after:refunds 8' +
  ' after:sent 16 after:set -13 after:seven 8 after:she 9 after:showed 30 after:since:other -11 after:so -9' +
  ' after:some 19 after:spent 9 after:tense:none 19 after:tense:past -37 after:than:other -9 after:the -12' +
  ' after:then 13 after:there -13 after:they -15 after:three 23 after:through:noun 20 after:through:other 17' +
  ' after:till:noun 9 after:till:other -17 after:to:determiner -9 after:to:noun -16 after:to:other 38' +
  ' after:to:possessive -19 after:took 14 after:two -28 after:under:determiner 16 after:under:noun 14' +
  ' after:until:determiner -13 after:up:determiner 9 after:walked -9 after:we 22 after:weighed 25 after:what -13' +
  ' after:who:I -11 after:who:it -19 after:who:nobody -10 after:who:other 17 after:who:there -11 after:who:thing 8' +
  ' after:with:noun -9 after:with:other 17 after:with:possessive 10 after:within:noun 18 after:without:other 13' +
  ' after:worth:other 15 after_, 9 after_a -10 after_every 21 after_the -10 again_in 13 against_# 14' +
  ' against_the 40 all_# 34 all_five -9 all_four -15 all_fourteen -8 all_nineteen 13 all_of -16 all_three 9' +
  " alone_, -12 along_the 10 amin_'s -11 an_hour 13 an_open 10 an_outside 11 and_# -10 and_after 19 and_agree 9" +
  ' and_an -17 and_ask 38 and_be 8 and_clear -9 and_diff 12 and_drive 9 and_every 11 and_feed -11 and_find -12' +
  ' and_give -14 and_hang -17 and_have 29 and_hold 15 and_i -41 and_in 14 and_lay 12 and_leave 17 and_list 9' +
  ' and_log -10 and_look 31 and_make -8 and_mark -26 and_match -13 and_my -13 and_no -14 and_nobody -12' +
  ' and_not -11 and_note -17 and_one 13 and_only 13 and_pay 9 and_pull 15 and_read 52 and_ring 19 and_run 24' +
  ' and_say -12 and_see -11 and_send 20 and_shift 12 and_six -8 and_so 10 and_sort -12 and_take -11 and_tally 16' +
  ' and_ten 11 and_the -8 and_they 29 and_three -13 and_throw 12 and_time 8 and_turn -11 and_wait 32 and_watch 11' +
  ' as_a 17 as_they 8 ask_a 21 ask_her 24 ask_the -18 ask_what -9 at_# 23 at_a -19 at_all 11 at_eight 16' +
  ' at_every 34 at_forty -12 at_four -9 at_my 17 at_one -18 at_six 20 at_ten -14 at_the -25 attack_it 30' +
  ' autumn_, 13 back_before 8 back_by -15 back_on 33 back_to -15 bank_statement 10 batch_, 11 be_# 15 be_, 25' +
  ' be_a -22 be_about 19 be_bad 14 be_down 32 be_four -10 be_late 9 be_leave 8 be_lock 17 be_no 23 be_now 10' +
  ' be_off -18 be_on -9 be_right -19 be_spare -11 be_sure 30 be_the -21 be_which 29 be_wrong -10 bear_that 23' +
  ' because_a -11 because_it -8 because_my 8 because_the -16 before: -34 before:a -18 before:asked -11' +
  ' before:bad 9 before:before 16 before:both -8 before:breakage 63 before:built 33 before:carried -13' +
  ' before:cut -17 before:dropped 22 before:every -11 before:for 31 before:forty 12 before:found 13' +
  ' before:four -19 before:from -12 before:her -10 before:his 16 before:i -32 before:it -21 before:kept -13' +
  ' before:last 9 before:left -10 before:let 28 before:matched 17 before:me 15 before:measured 12 before:mine 9' +
  ' before:no -18 before:nobody -9 before:of -17 before:one 10 before:picked 15 before:planted 11' +
  ' before:plotted -9 before:ran -23 before:rang -29 before:rebuilt 23 before:reproduced -15 before:rewrote 23' +
  ' before:said 15 before:sat -13 before:seven -13 before:she 38 before:six -10 before:so 9 before:spotted 8' +
  ' before:stood -16 before:stuck 12 before:ten 12 before:tense:modal -12 before:tense:past 12' +
  ' before:tense:present -30 before:that 8 before:the -35 before:then -23 before:three -9 before:took -19' +
  ' before:two 29 before:walked -17 before:what 12 before:who:I -9 before:who:it -20 before:who:nobody -13' +
  ' before:who:none 22 before:who:other -20 before:who:there 10 before:who:thing -19 before:who:we 24' +
  ' before:worked -13 before:wrote 17 before_, 10 before_i 10 before_the -9 before_touch -10 bench_, 11' +
  ' beside_each -8 beside_the 21 blind_, 8 board_, -14 book_, 18 book_for -10 borrow_the 9 both_way 11 box_, -11' +
  ' box_for 9 box_of -8 break:: -9 break:; 38 break:I 27 break:it -10 break:nobody -11 break:none -15' +
  ' break:other 24 break:present 28 break:thing 11 break_it 14 build_that 12 by_a -11 by_finance 19 by_have -11' +
  ' by_hour -10 by_our 10 by_side 13 by_ten -9 by_the 41 by_then -11 by_two -12 call_for -8 call_off 10' +
  ' call_out 15 call_with -9 card_: -11 card_with -8 carry_the -11 catch_a -8 catch_the -10 certificate_, -8' +
  ' chalk_on -12 chalk_the -12 change 10 change_i 9 check_on -9 claim_, 13 class:body -13 class:change 37' +
  ' class:cognition -18 class:communication -26 class:competition 27 class:creation -29 class:motion 21' +
  ' class:none 17 class:perception 17 class:possession -25 class:stative 14 clear_the -9 closure_and -12' +
  ' coach_two -8 cold_, 11 colleague_from 16 come_, -14 come_back 13 come_down -12 come_from -16 come_home 9' +
  ' come_in -34 come_out 19 come_to -15 come_within 25 compare_the 11 compared -18 copy_, 11 copy_of 11' +
  " could_n't 11 council_'s -10 count_by -14 count_for -14 count_off 14 count_what 16 cue:accepted -68" +
  ' cue:alternative -27 cue:assigned -9 cue:boundary -24 cue:comparative 21 cue:generic -17 cue:handoff -44' +
  ' cue:initiative -33 cue:lasting -40 cue:mood -27 cue:reason -26 cue:success -12 cue:systemic -12' +
  ' cue:tradeoff -40 cue:unverified -9 cue:vagueAct -17 cue:verification 75 cue:weakAsked -14 customer_in 17' +
  ' cut_a 9 cut_the -31 cut_two 11 data_, 10 day_i -9 day_of 22 delivery_note 10 desk_and 17 diff_the 10' +
  ' differ_by 15 do_, 10 do_a -16 do_the 12 door_, -11 down_, 12 down_at -9 down_with -12 dr_amin -13 draft_a -14' +
  ' draw_a 22 draw_each -10 draw_the -16 draw_up -10 drive_it 8 drive_past -9 drop_net -11 dry_, 20 each_, -11' +
  ' each_friday 28 each_month 11 each_morning 16 each_of 25 each_one -10 each_tuesday -11 each_with 23' +
  ' each_year -10 earlier_, 11 eight_of 15 eight_to 11 eleven_in -10 eleven_minute 30 end_of 12 engineer_, -8' +
  ' even_for 8 evening_, 10 evening_and 9 event_and 13 every_even 9 every_floor 9 every_friday 31 every_monday -10' +
  " every_morning 10 every_new -9 every_second 15 every_tenth 16 fail_test 9 fall_from 14 farmer_'s 12 fewer_a -8" +
  " fill_it 9 finance_'s 12 find_it -9 find_one 10 first -33 first_, 10 first_of 11 first_one 11 first_ten -8" +
  ' first_two 14 five_a 9 five_day -13 five_of 11 five_week 14 for_a 18 for_all -8 for_another 10 for_every -9' +
  ' for_five 10 for_half 12 for_it -9 for_me 10 for_our 17 for_that 20 for_the -41 for_three 19 for_two -15' +
  ' for_want 18 form_in 15 fortnight_; 9 fortnight_i 9 four_day -10 four_in 12 four_month 12 four_of -9' +
  ' four_with -10 fourteen_, 10 friday_, 11 friday_for 13 friday_i 25 from_# 13 from_each 24 from_eight -10' +
  ' from_one 24 from_raw 17 from_two 11 front_of 19 get_a 13 get_stick 11 get_the 12 get_their -11 get_them -10' +
  ' give_her -21 give_it 30 give_the 20 give_up -9 go_by 28 go_down -18 go_for -14 go_in 23 go_live 10 go_near 10' +
  ' go_of -11 go_on -8 go_out -13 go_through 22 half_as 10 half_empty -8 half_of 23 hand_in -12 hand_the 14' +
  " hand_with -11 hang_a -8 hang_the -10 have_# -12 have_come 11 have_him 13 have_move -9 have_my 10 have_n't 23" +
  ' have_no -10 have_our 11 have_see -13 have_stay 22 have_the 31 have_them -22 have_to -12 have_two 11 head_of 17' +
  ' hear_whether 12 hence_i -9 her_own 14 her_the -22 her_to 31 him_the -13 hire_a 15 history_, 10 hold_a 12' +
  ' hold_my 9 hold_on 12 holdout_, 9 home_, 22 hour_for 10 hour_to 14 hour_with 8 household_have 10 how_many 9' +
  " how_they 9 how_to -22 hundred_time 9 hundred_to -18 i_'d -17 i_add 15 i_borrow -11 i_build 23 i_call 21" +
  ' i_come -10 i_could 9 i_count 28 i_do 17 i_draw 8 i_drive -22 i_drop 10 i_eat 11 i_feed 11 i_find -8 i_fire 18' +
  ' i_fly -11 i_give -14 i_go 17 i_hand 18 i_hang -21 i_have 26 i_hire 13 i_hold -14 i_keep -22 i_knock 12' +
  ' i_leave 14 i_lift 17 i_listen -15 i_measure -12 i_move -17 i_offer -8 i_photograph -16 i_play 25 i_point -12' +
  ' i_print 18 i_put 14 i_read -8 i_rebuild 11 i_rewrite 12 i_run 22 i_score 12 i_see -10 i_set 30 i_show -12' +
  ' i_spend -13 i_stay -10 i_swap 14 i_take -15 i_tap 20 i_teach -13 i_tell -16 i_time 16 i_trace -11 i_turn -10' +
  ' i_weigh 11 i_write 11 if_it 12 if_they -8 in_# -10 in_all 9 in_an 10 in_and -10 in_at -9 in_each 8 in_four 9' +
  ' in_front 20 in_march 15 in_my -21 in_nineteen 10 in_november 13 in_our -14 in_place -9 in_spring -9' +
  " in_their 23 in_thirty 20 in_time -13 in_two -22 in_week 11 in_write -9 into_a 14 into_the -15 it_'s -8" +
  ' it_, -17 it_: 16 it_; 12 it_a 11 it_again -11 it_against 24 it_and -10 it_at -20 it_be 27 it_before -14' +
  ' it_catch 15 it_come 14 it_first 14 it_for 30 it_from 14 it_have -14 it_let -9 it_mean -8 it_myself -12' +
  ' it_on 10 it_out 13 it_over 22 it_take 14 it_to -18 it_with 59 item 14 item_, 9 its_own -14 job_and 18' +
  ' keep_it -9 keep_quiet -10 kill_switch -9 knock_on 12 know_, 16 know_which 16 lab_, 26 lamp_, 16 last -9' +
  ' last_night -10 last_sixty -11 late 82 late_, 13 lay_both -11 lead_, -10 lean_on 9 leave_in 10 leave_them -9' +
  ' let_a 9 let_each 10 let_it 14 like_a 13 line_in 13 line_on -14 list:agreeing 20 list:assessing 23' +
  ' list:authority 56 list:breaking 50 list:cost -37 list:costly -25 list:costly-adjective -18 list:evidence 78' +
  ' list:instrument 48 list:measuring 57 list:minding -14 list:proving 66 list:rigorous 67 list:stand-in 39' +
  ' list:trying 31 list_, -10 list_of -16 listen_for 9 listen_to -16 log_the -17 look_at 9 luggage_scale 12' +
  ' lunch_and 9 made 64 made:before 13 make_up 9 march_, -11 mark_each -17 mark_the 16 me_and -9 me_back 10' +
  ' me_before -10 me_on -8 me_that 13 me_the 23 me_to -12 measure_the -10 merge_it -10 metre_, 15 metric:delta 25' +
  ' metric:money -21 metric:none -80 metric:nonmetric -10 metric:quantity 24 might_have 17 minute_, -20' +
  ' minute_; 14 minute_and 14 minute_of -15 miss_two -12 modal -39 monday_, -10 month_, 33 month_; 13' +
  ' month_and -12 month_i 27 month_since 14 morning_, -12 morning_for 12 morning_with -10 move_the 14 my_bench -10' +
  ' my_eye 22 my_first -11 my_hand 13 my_list 8 my_name -9 my_note 9 my_sheet -13 my_sister 18 my_way -10' +
  " my_word 16 n't_my 12 n't_stand -9 n't_trust 15 name -33 near_it 10 negated 19 never_come -9 never_see 14" +
  ' new_one 27 next:. 59 next:31 24 next:: 10 next:a 22 next:against -14 next:and 8 next:anything -9 next:as 13' +
  ' next:at 31 next:back 13 next:before -8 next:both 19 next:by -22 next:down -14 next:each -14 next:eight 12' +
  ' next:five 9 next:for -35 next:forty 55 next:four -14 next:from 24 next:her 26 next:him -9 next:in -29' +
  ' next:into -16 next:it 24 next:its -15 next:last 12 next:like 15 next:live -9 next:marta -10 next:me -26' +
  " next:my 13 next:n't 13 next:new -8 next:nine -26 next:nineteen -13 next:nothing -10 next:now 13 next:off 8" +
  ' next:on -32 next:one 56 next:out -34 next:over 12 next:right -9 next:sixty 13 next:ten 42 next:that 22' +
  ' next:the -14 next:their -14 next:there 16 next:those -16 next:three -18 next:to -33 next:twenty 18 next:two 35' +
  ' next:under 10 next:whole 18 next:with -26 next:within 27 next:without -18 next:wrong -8 next:£ 12 next_to -10' +
  ' night_drop 11 night_shift 9 night_to 19 night_with 11 nine_day -10 nine_in 9 nine_week 8 nineteen_in -9' +
  ' nineteen_of -9 none_of 9 noon_and 10 not_on -12 not_one 18 not_the -10 not_to -10 note_, 12 note_for -8' +
  ' now_, -9 number -20 number:count 14 number:date 20 number:money -15 number:other -26 number:people -16' +
  ' number:percent 20 number:rate -13 number:ratio 11 number:version 18 number_# -9 number_on -12 nurse_on 8' +
  ' of_# 27 of_an -10 of_each 13 of_every -8 of_five -9 of_four 32 of_it -16 of_its -11 of_me 18 of_mine 15' +
  ' of_my -21 of_paper 15 of_ten 8 of_that 9 of_the -12 of_them -9 of_where -9 of_who -9 off_at 18 off_each 11' +
  ' off_on 11 offer_, 12 offer_to -9 old_and 12 old_one -15 old_way 8 on_# 23 on_, -11 on_a 16 on_average 11' +
  ' on_day 9 on_every -22 on_four 12 on_it 10 on_monday -11 on_my 12 on_one -14 on_paper -10 on_purpose 30' +
  ' on_the -9 on_three -11 on_to 14 on_two 11 once_more -12 once_the 23 once_with 10 one_, 30 one_; -10 one_a 21' +
  ' one_by -11 one_do 15 one_night 18 one_of 32 one_on -24 one_to -9 open_a -14 open_on 9 opens:a 42' +
  ' opens:after 32 opens:all -22 opens:as -18 opens:before 39 opens:both -25 opens:by 13 opens:called 10' +
  ' opens:chalked -13 opens:come 21 opens:counted -10 opens:cut -13 opens:did 9 opens:dr -10 opens:dropped 14' +
  ' opens:drove 10 opens:each 10 opens:every -12 opens:fed 8 opens:filmed 10 opens:for 41 opens:found -16' +
  ' opens:four 12 opens:got 14 opens:had 16 opens:handed 10 opens:her 32 opens:i -16 opens:it -19 opens:made -14' +
  ' opens:measured -15 opens:mine 15 opens:missed 10 opens:moira -14 opens:my -22 opens:night 22' +
  ' opens:nineteen -12 opens:no 15 opens:not 11 opens:of 9 opens:on -13 opens:once 16 opens:opened -12' +
  ' opens:paper 9 opens:passengers 16 opens:planted 18 opens:put 21 opens:ran 29 opens:rang 10 opens:read -21' +
  ' opens:rode 11 opens:sat 28 opens:saw -11 opens:scraped 9 opens:set -9 opens:showed -30 opens:six -11' +
  ' opens:some -16 opens:spent 14 opens:spotted -12 opens:swabbed 17 opens:ten -9 opens:the -35 opens:their -18' +
  ' opens:then -9 opens:there -11 opens:they 25 opens:timed -13 opens:two -39 opens:we -19 opens:weighed -17' +
  ' opens:went 12 opens:wrong 9 opens:wrote -23 or_the 17 order_and 12 order_on 16 order_that 23 our_office -9' +
  ' out_; -13 out_a -9 out_if 12 out_in 27 out_of 10 out_one 9 out_the -9 out_three 14 out_with -15' +
  ' outside_the -12 over_# 8 over_, 9 over_a -17 over_eleven 16 over_the 20 overnight_with 15 own:after -65' +
  ' own:before 22 own_, -8 own_eye 10 page_, -9 page_: -10 page_and -19 paper_be -9 patient_go 15 patient_have -8' +
  ' payment_, -8 people_, 14 per_the 30 perfect -48 phone_and -10 phone_the -12 photograph_the -11 place_of -9' +
  ' plan_with -11 plant_a 20 plug_on 8 point_, 10 point_at -13 print_the 13 prove_it 14 pull_request -12' +
  ' pull_the 13 put_a -19 put_all 14 put_it -16 put_the 10 question_, 13 quoted -42 read_a -9 read_her -8' +
  ' read_it -26 read_me 22 read_off 16 read_out -19 read_the 31 read_their 17 read_them 19 read_what -10' +
  ' rebuild_one 12 record_and 12 recount_the 16 register_, 11 repeat_the 8 replay_a 18 report_and -14' +
  ' reproduce_the -9 request_, 10 rewrite_the 20 ring_each 22 ring_the -31 role:after 20 role:before 13' +
  ' role:change -10 role:none -21 room_and 14 round_with 13 row_and -9 row_with 20 run_, 16 run_on 14 run_one -10' +
  ' run_three 10 same_forty 12 same_spot 14 saturday_at 27 say_the 16 screen_and -9 search_box -13 second_, 42' +
  ' second_a -9 see_a 9 see_as -10 see_it 10 see_the -24 see_whether 18 set_each -9 set_it 10 set_of -9 set_off 9' +
  ' set_the -12 set_them 12 seven_, 9 sew_a 10 she_could 13 sheet_, 19 sheet_before -9 shift_the 12 short_of 8' +
  ' show_me 29 show_the -23 show_two 8 side_, 17 side_by 12 sign_it -12 sign_off 10 sign_the 12 since_, 30' +
  " since_a 15 since_may 9 since_the -12 sister_'s 16 sit_through -11 sit_up 20 sit_with 9 six_, 12 six_a -9" +
  ' six_and -14 six_each 15 so_i -13 so_it 14 so_that 13 spend_the -14 split_the -10 spot_, 28 stage_with 11' +
  ' stand_by -15 stand_on -12 statement_, 17 stay_on -12 step:action -92 step:result -10 step_and -12 stop_at 22' +
  ' strike_out 13 subject:I 32 subject:nobody -11 subject:none 26 subject:other -61 subject:there -13' +
  ' subject:thing -34 subject:we -27 sure_that 11 system_and 11 take_# 28 take_both -14 tell_her 10 tell_the -14' +
  ' tell_them -9 ten_minute -23 ten_second -11 tense:modal -40 tense:present -32 tenth_of -9 test_, -9' +
  " test_and -10 than_half 9 than_the 9 that_'s 10 that_a -10 that_at 8 that_be -19 that_even -13 that_from 17" +
  ' that_have -8 that_night -9 that_no 16 that_out 22 that_the 16 that_year 11 the_# -12 the_air -9 the_answer 15' +
  ' the_audit -21 the_autumn 8 the_back 19 the_bend -13 the_biggest 10 the_board 10 the_boiler 9 the_book 22' +
  ' the_branch 9 the_build -15 the_canteen 21 the_card -10 the_cause 13 the_change 13 the_chart -11 the_client -12' +
  ' the_contractor -10 the_copy 21 the_corner -14 the_corridor -9 the_council -19 the_court 19 the_crate -21' +
  ' the_crew -8 the_current -9 the_curve -15 the_day -20 the_debt 13 the_deputy 8 the_difference 13 the_door -12' +
  ' the_draw -13 the_eleven 13 the_error 9 the_estate -9 the_far 9 the_fee -9 the_feed 9 the_field 9' +
  ' the_figure -21 the_file -10 the_firm -15 the_floor -9 the_folder -13 the_footer 13 the_form -13 the_friday -17' +
  ' the_fridge -10 the_gap 11 the_guard -8 the_head 21 the_hospital 8 the_incident 16 the_invoice -9 the_job 9' +
  ' the_key 16 the_lab -17 the_lad -13 the_lamp 25 the_ledger 21 the_letter -11 the_lid -10 the_light 21' +
  ' the_line 8 the_logger 10 the_lot 21 the_manager -15 the_median 9 the_meter 20 the_mill 10 the_model 22' +
  ' the_money -10 the_moon 10 the_new 29 the_next 25 the_nineteen 24 the_number 13 the_old 44 the_one -16' +
  ' the_order 12 the_other -12 the_page 11 the_pair 10 the_parish -8 the_pattern 12 the_plug 10 the_price -9' +
  ' the_print 12 the_quay 8 the_ramp -9 the_relay 8 the_repair 9 the_right 12 the_rota 8 the_route -12' +
  ' the_sale -10 the_school 14 the_search -14 the_second -25 the_shop 13 the_show 10 the_silence -12 the_sill 10' +
  ' the_six -9 the_skip 12 the_skipper -9 the_spoon 11 the_stage -15 the_street 15 the_strip 13 the_surveyor -8' +
  ' the_ten -9 the_tenant 23 the_third 11 the_three -24 the_thursday -12 the_traffic -10 the_treasurer 28' +
  ' the_trust -15 the_tuesday -11 the_twelve -11 the_two 29 the_van -12 the_vendor -11 the_wait 26 the_wall 9' +
  ' the_week -15 the_weekend -18 the_whole -25 the_winter 23 the_word 11 the_work 12 the_worst -9 the_yard 15' +
  ' the_year -10 their_first -12 them_, -10 them_; -11 them_and 19 them_at 21 them_beside 12 them_by -11' +
  ' them_for -12 them_in -9 them_off 11 them_on -9 them_out 13 then:I 16 then:after 20 then:as 40 then:because -26' +
  ' then:before 14 then:change -17 then:competition 8 then:consumption -17 then:creation -19 then:if 11 then:it 9' +
  ' then:lest 9 then:motion -19 then:nobody 8 then:none 16 then:once 17 then:other -18 then:past 9' +
  ' then:possession -17 then:present -30 then:stative 37 then:that -22 then:thing -12 then:until -11 then:when 16' +
  ' then:whether 42 then:which -18 then:who 19 then:whoever -21 then:whose -13 then:why -8 then:you -9' +
  ' then_and -11 then_i -13 then_sit -9 there_and -12 there_be -11 there_in 13 there_with -8 these_day -8' +
  " they_'d -14 they_be 29 they_could -10 this_i -8 those_and 25 those_three 11 three_and 27 three_day 12" +
  ' three_in 10 three_month -10 three_night 13 three_of -11 three_time 21 three_way 8 through_eleven -11' +
  ' through_it 23 through_one -8 through_three 9 time_, -29 time_by 13 time_in 18 time_over 9 to_a 31 to_all 14' +
  ' to_be 17 to_buy -9 to_each -11 to_find 22 to_four -9 to_get -8 to_hear 30 to_her -14 to_keep -17 to_learn 8' +
  ' to_leave -9 to_live 12 to_make 9 to_me -18 to_my -9 to_nil -12 to_nine 21 to_none 8 to_one -10 to_pay 9' +
  ' to_put -9 to_read -26 to_see 59 to_the -32 to_three -9 to_two 31 torch_for 11 train_, 17 train_and -11' +
  " treasurer_'s 15 trial_on 9 trust_'s -8 trust_my 17 try_it 17 try_to 22 turn_my -15 turn_the 9 turn_up -8" +
  ' twelve_, 12 twelve_row -21 twenty_second 12 two_, 14 two_day -11 two_evening 9 two_halve 10 two_hundred 24' +
  ' two_in 19 two_mark 10 two_minute -15 two_month 22 two_saturday -10 two_week -20 two_year -20 under_the 14' +
  ' under_two 8 until_it 12 until_the -12 up_a 8 up_against 8 up_at -11 up_every 30 up_for 9 up_that -8 up_the -9' +
  " up_to -19 us_have 8 van_be -11 verb:'s 14 verb:add 12 verb:agree 32 verb:argue -17 verb:ask 13 verb:bag 22" +
  ' verb:block 18 verb:borrow -8 verb:bring -24 verb:build 12 verb:buy -11 verb:call 24 verb:chalk -8' +
  ' verb:change -15 verb:check 9 verb:clear -20 verb:close -8 verb:coach -13 verb:come 14 verb:compare 16' +
  ' verb:copy -11 verb:cost -19 verb:count 21 verb:cover -16 verb:cut -9 verb:diff 12 verb:differ 14 verb:dig -12' +
  ' verb:do 9 verb:draft -10 verb:drill -10 verb:drop -9 verb:fall 19 verb:fear 8 verb:fetch -8 verb:fill 12' +
  ' verb:find -14 verb:finish 17 verb:fire 18 verb:fix -15 verb:fly -8 verb:follow -14 verb:hand 13 verb:hang -38' +
  ' verb:have 36 verb:hide 17 verb:hire 12 verb:hold 29 verb:issue -10 verb:keep -12 verb:leave 19 verb:line -8' +
  ' verb:listen -14 verb:log -10 verb:look 9 verb:lose -13 verb:make -23 verb:map -10 verb:match -19 verb:mean -10' +
  ' verb:measure 8 verb:meet 12 verb:meter 13 verb:move -12 verb:offer -20 verb:open 9 verb:own -9 verb:paint -10' +
  ' verb:park 13 verb:part 16 verb:photograph -22 verb:pick -18 verb:plan -9 verb:plant 11 verb:play 16' +
  ' verb:plot -15 verb:pour 12 verb:press 16 verb:propose -16 verb:prove 15 verb:pull 15 verb:read 42' +
  ' verb:rebuild 10 verb:reckon 10 verb:record -12 verb:redraw -9 verb:replay 12 verb:report 11 verb:rerun 12' +
  ' verb:rewrite 9 verb:ring 26 verb:rise 9 verb:save 10 verb:score 12 verb:scrape 15 verb:see -16 verb:send 11' +
  ' verb:sew 10 verb:ship -9 verb:shoot 9 verb:show 9 verb:shut -13 verb:sign -19 verb:sink 9 verb:soak 11' +
  ' verb:sort -19 verb:spare -11 verb:spot -12 verb:stage 10 verb:start -8 verb:stay 26 verb:stick -23' +
  ' verb:stop -15 verb:swab 11 verb:swap 15 verb:talk -12 verb:tap 17 verb:tape -9 verb:teach -20 verb:tell -13' +
  ' verb:test -9 verb:tick 10 verb:time 13 verb:trace -13 verb:try 16 verb:turn -22 verb:wait 24 verb:walk -9' +
  " verb:want -16 verb:watch 15 verb:write -16 version_on 14 voice:active -13 voice:passive -60 w:' 52 w:'d -21" +
  " w:'s 37 w:a -19 w:about -32 w:accord 20 w:account -22 w:actor 15 w:adjuster 14 w:adviser -12 w:after 29" +
  ' w:afternoon -14 w:afterward 16 w:again 56 w:against 70 w:agree 45 w:air -9 w:all -20 w:alone 14 w:also -15' +
  ' w:alway -9 w:amin -13 w:among 17 w:amount -10 w:an -28 w:answer 16 w:any -13 w:anybody -9 w:anyone -13' +
  ' w:anything -11 w:app -11 w:april 24 w:area -9 w:argue -28 w:around -10 w:arrow -14 w:as 10 w:ask 19 w:at 47' +
  ' w:attack 25 w:autumn 14 w:away -18 w:back 15 w:backward 10 w:badge 26 w:bag 26 w:band 16 w:bank -10 w:bar -13' +
  ' w:base -11 w:batch -18 w:battery -9 w:bay -9 w:be -24 w:bear 33 w:beat 9 w:because -30 w:bed 19 w:before 32' +
  ' w:begin -17 w:beginner 15 w:bell -8 w:belong 12 w:belt 19 w:bend -18 w:between -18 w:bigger -11 w:biggest 8' +
  ' w:bill 18 w:bin -10 w:bite 8 w:blade -18 w:blind 42 w:block 24 w:blow 23 w:boiler 9 w:bonu 9 w:book 23' +
  ' w:borough 8 w:borrow 15 w:both 27 w:bottle -16 w:bounce -8 w:bowl 27 w:box -20 w:branch -10 w:break 11' +
  ' w:breakage 16 w:breakfast -8 w:brick 13 w:bring -26 w:brown 13 w:brush 12 w:bu 10 w:budget -9 w:bunch -9' +
  ' w:burst 10 w:but -18 w:buy -23 w:by 48 w:cache 15 w:call -9 w:camera 13 w:cancel 9 w:canteen 21 w:cap -9' +
  ' w:car 12 w:carer -13 w:carry -21 w:cash 9 w:cat -9 w:catch 16 w:cause 13 w:ceiling 15 w:cell -20 w:cellar 9' +
  ' w:cent 21 w:centimetre -13 w:chain 9 w:chalk -11 w:chance 17 w:chart -15 w:cheap -8 w:check -8 w:checklist -10' +
  ' w:checksum 12 w:chemist 8 w:child -14 w:children -22 w:claim 13 w:class -12 w:clay 9 w:clean 26 w:click -19' +
  ' w:client -25 w:climb -16 w:clipboard -9 w:clock 10 w:close 16 w:closure -16 w:cloth 26 w:club 19 w:coach -18' +
  ' w:cobble -11 w:cold 16 w:collar 13 w:colleague 45 w:come 26 w:commercial 18 w:compare 13 w:contractor -13' +
  ' w:control -8 w:copy 10 w:core 8 w:corner -20 w:correct -11 w:corridor -14 w:cost -21 w:council -23 w:count 29' +
  ' w:counter 12 w:course 12 w:court 19 w:cover -29 w:crack 42 w:crew -26 w:cup 8 w:cupboard -9 w:cure -9' +
  ' w:current -9 w:curve -13 w:customer 9 w:cut -30 w:cycle 12 w:d 12 w:dad 9 w:damp -15 w:date -26 w:day -18' +
  ' w:dead 11 w:debt 8 w:delete 12 w:demand -10 w:denise -12 w:dent -9 w:department -13 w:depot -15 w:depth -8' +
  ' w:deputy 8 w:dial -12 w:diff 9 w:differ 11 w:difference 13 w:dig -16 w:digit 14 w:dinner -11 w:director -14' +
  ' w:dish 11 w:dog -11 w:door -18 w:doubtful 12 w:dozen 9 w:dr -16 w:draw -14 w:drip -10 w:driver -31 w:drop -10' +
  ' w:dry 50 w:dummy 14 w:duplicate 9 w:dust 20 w:dye 9 w:each 12 w:earlier 9 w:eat -15 w:eight 26 w:eighteen -13' +
  ' w:elbow 12 w:empty 23 w:end 19 w:energy 9 w:engineer -10 w:english 8 w:error 21 w:evening 12 w:ever -11' +
  ' w:every 30 w:exchange -10 w:exercise -19 w:explain -10 w:eye 29 w:fail 45 w:fair -9 w:fall 46 w:family -20' +
  ' w:far 9 w:farmer 9 w:favour 8 w:fear 8 w:feature -12 w:february 22 w:fee -31 w:feed 13 w:feeler 14 w:fetch -9' +
  ' w:fifth -9 w:fifty 9 w:file -18 w:finance 52 w:fine -17 w:finish 30 w:fire 34 w:firm -23 w:first -22 w:fit 25' +
  ' w:fitter -16 w:fix -9 w:float -9 w:flood 35 w:flow 11 w:fly -9 w:folder -11 w:folk -9 w:fool 23 w:footer 11' +
  ' w:for -13 w:forecast 21 w:foreman -16 w:form -17 w:forty 18 w:forward -9 w:frame 9 w:fraud -13 w:freeze -12' +
  ' w:fresh 10 w:friday 61 w:friend 9 w:from 14 w:front 17 w:frost 13 w:fuel 11 w:full 19 w:gate 16 w:gauge -13' +
  ' w:gearbox 9 w:get -18 w:give -10 w:glass 35 w:glow -11 w:glue 11 w:go 22 w:grade -15 w:grain -10 w:grow -10' +
  ' w:growth 8 w:grumble -8 w:guard -9 w:half 22 w:hall -11 w:hammer 12 w:handover -13 w:hang -35 w:have -16' +
  ' w:he -22 w:head 23 w:hear 18 w:help -11 w:hence -10 w:her 23 w:hide 15 w:him 28 w:hip -8 w:hire 14 w:his -26' +
  ' w:hit 9 w:hold 38 w:holdout 11 w:holiday 10 w:hose 16 w:hot -9 w:hotel 14 w:house 9 w:household 16 w:how -25' +
  ' w:hundred 17 w:hygrometer -8 w:i 35 w:if 11 w:incident 15 w:include -9 w:ine 11 w:initial -9 w:inside -15' +
  ' w:instrument 29 w:interview -10 w:invent 15 w:invoice 17 w:iphone 17 w:issue 21 w:it 22 w:item 12 w:its -39' +
  ' w:itself -15 w:jam -9 w:january 19 w:jar 15 w:jaw -8 w:jig 14 w:job -17 w:june 16 w:junior 12 w:just 8' +
  ' w:kid 14 w:kiln 8 w:kilo -16 w:knee -9 w:know 25 w:lab 18 w:lace 11 w:lag -9 w:lamp 52 w:lane -9 w:late -20' +
  ' w:layer -9 w:layout -9 w:lead -23 w:leak -10 w:leave -26 w:ledge 15 w:ledger 31 w:lest 9 w:lift 13 w:light 10' +
  ' w:limit -13 w:line -23 w:little 12 w:live -15 w:load 19 w:loan -12 w:lock 18 w:loft -9 w:log 18 w:longer -9' +
  ' w:loop 15 w:lorry -8 w:lot 16 w:loud -10 w:loudest -8 w:low 10 w:luck 24 w:luggage 12 w:madrid -9 w:main 8' +
  ' w:make -24 w:manager -47 w:map -20 w:march 8 w:mark 22 w:marta -10 w:match -15 w:mayor 9 w:me 22 w:mean -9' +
  ' w:median 14 w:mend 8 w:merge -9 w:meter 18 w:metre 11 w:midnight -9 w:might 8 w:millimetre 12 w:mine 59' +
  ' w:minute -33 w:mismatch -19 w:miss 10 w:mistake 19 w:model 19 w:moira -15 w:month 75 w:moon 10 w:moor -8' +
  " w:more -48 w:morning -15 w:mother 13 w:move -23 w:mr 19 w:my 18 w:myself 11 w:n't 29 w:name -13 w:near 10" +
  ' w:need -13 w:net -13 w:newest -11 w:next 14 w:night 21 w:nil -12 w:nine -32 w:nineteen 35 w:ninety -32 w:no 31' +
  ' w:nobody -13 w:none 28 w:not 16 w:nothing -17 w:november 18 w:now -31 w:nowaday -11 w:number 10 w:nurse 13' +
  ' w:oak 16 w:october 11 w:of -8 w:off 28 w:offer -12 w:office -24 w:often -8 w:oil -9 w:old 79 w:older -10' +
  ' w:on 21 w:on-call -14 w:once 22 w:only 15 w:onto -10 w:operator -13 w:orange -10 w:order 13 w:other -29' +
  ' w:out 10 w:outside 12 w:over 10 w:overnight 14 w:own 51 w:pack -15 w:page -36 w:panel 11 w:paper 19' +
  ' w:parent -9 w:pass -19 w:passenger 25 w:patch -14 w:patient -8 w:pattern 22 w:pause 11 w:payment 16 w:peel -10' +
  ' w:pen -10 w:pencil 16 w:per 29 w:percent 13 w:phone -17 w:photo -10 w:photograph -22 w:pick -15 w:picture -17' +
  ' w:piece 22 w:place -24 w:plain 16 w:plan -26 w:plant 9 w:plaster 11 w:plate -8 w:play 16 w:porter 19 w:pot 23' +
  ' w:potter 27 w:pound -9 w:pour 19 w:power 11 w:practice -11 w:premium -9 w:press 15 w:price -11 w:print 28' +
  ' w:printer -10 w:procedure 11 w:production 13 w:promise -19 w:propose -19 w:prove 17 w:prune 8 w:publish -21' +
  ' w:pull -14 w:pupil -24 w:purchase -8 w:purpose 30 w:put -9 w:query 13 w:question -14 w:queue -10 w:quick -12' +
  ' w:quid -9 w:quiet -17 w:quit 18 w:quote -10 w:race -8 w:rack -11 w:radar 19 w:rain 11 w:rake -8 w:random 18' +
  ' w:rate 9 w:ratio 11 w:raw 15 w:reach -9 w:read -9 w:reading -10 w:real 12 w:reason -11 w:receipt 9' +
  ' w:reception 8 w:reckon 17 w:record -18 w:recount 20 w:redraw -9 w:reference -10 w:refresh -10 w:refund -14' +
  ' w:register 22 w:registrar 11 w:rehearsal 12 w:reject 9 w:relay 11 w:repair 18 w:replacement 10 w:report -12' +
  ' w:reproduce -9 w:rerun 17 w:resident 15 w:rest 10 w:restore 11 w:retire 15 w:review -18 w:rig 11 w:right -29' +
  ' w:ring 12 w:rise 8 w:road -10 w:root 13 w:rope 10 w:route -17 w:row 14 w:rule -29 w:ruler 15 w:run 14' +
  ' w:runbook 9 w:runner -15 w:safety 12 w:sag 13 w:sale -17 w:same 36 w:sandbag 21 w:saturday 16 w:save 8' +
  ' w:say -28 w:scale -10 w:scan 13 w:scare -9 w:schedule -8 w:scheduler 10 w:school -9 w:score 12 w:scrap 9' +
  ' w:scrape 15 w:scraper 9 w:screen -21 w:search -12 w:season 18 w:seat -13 w:security 9 w:see 9 w:seed -15' +
  ' w:seller -9 w:senior -9 w:sentence -17 w:sequence 8 w:service -11 w:set-up -12 w:settlement 15 w:seven 17' +
  ' w:sew 13 w:share -10 w:she 16 w:shed -9 w:sheet -16 w:shelf 28 w:ship -18 w:shoot 18 w:should -13 w:shout 24' +
  ' w:show 31 w:shuffle 15 w:signature -20 w:silence -12 w:silent 12 w:sill 9 w:since -9 w:single 16 w:sit 11' +
  ' w:site -8 w:size -16 w:sketch -12 w:skipper -12 w:sleep 12 w:slice 14 w:slide -15 w:slip 9 w:small -10' +
  ' w:smell 9 w:some -9 w:somebody -12 w:sound 10 w:source -10 w:spare -25 w:spend -11 w:split 16 w:spoon 11' +
  ' w:spot 31 w:spray -9 w:spreadsheet -14 w:squad -16 w:stack 10 w:stamp 8 w:stand -14 w:start -14 w:statement 26' +
  ' w:stay 17 w:step -26 w:stock -11 w:stone 18 w:stop -28 w:stopwatch 14 w:storage -12 w:store 9 w:story 9' +
  ' w:straight -8 w:strap -13 w:string -10 w:strip 8 w:student 23 w:studio 23 w:stuff 14 w:suite -14 w:sure 34' +
  ' w:survey -14 w:surveyor -12 w:swab 27 w:swallow -10 w:swap 22 w:switch -14 w:system 22 w:table -32 w:talk -22' +
  ' w:tap 30 w:tape -19 w:taste -11 w:tea -9 w:teach -23 w:team -9 w:tell 14 w:temperature -12 w:ten 9 w:tenant 9' +
  ' w:tenth 20 w:terminal 12 w:test -33 w:tester 23 w:that -49 w:theatre -8 w:their -26 w:these -11 w:they 18' +
  ' w:thing -20 w:think -8 w:thirty 8 w:thirty-one -10 w:this -12 w:thousand 14 w:three 28 w:throw 22' +
  ' w:thursday -15 w:tick 26 w:tight 12 w:till -14 w:timer -8 w:timesheet 31 w:timing -9 w:tip 13 w:today -11' +
  ' w:toilet 14 w:too -11 w:torch 10 w:touch -13 w:trace -27 w:traffic 17 w:train 25 w:trap 14 w:tray -12' +
  ' w:treasurer 29 w:trial 10 w:trolley -12 w:truck -19 w:true -16 w:trust 22 w:try 43 w:tub -12 w:tuesday -30' +
  ' w:turn -12 w:twelve 23 w:twenty 9 w:twenty-five -11 w:twenty-three -10 w:twin 29 w:type -12 w:under 11' +
  ' w:underneath 20 w:unit -8 w:until -20 w:us -8 w:use 10 w:usual -10 w:value -11 w:valve -10 w:van -33' +
  ' w:vendor -9 w:version 13 w:voice -11 w:volunteer 13 w:vote -10 w:wage -9 w:wait 22 w:wake -8 w:walk -18' +
  ' w:want -26 w:ward -12 w:warm -14 w:warn 11 w:watch 37 w:water 13 w:wave -13 w:we -27 w:weather 9 w:wedding 15' +
  ' w:week 22 w:weekend -17 w:weigh -13 w:weighbridge 13 w:weld 20 w:well -11 w:wet 13 w:what -14 w:when 10' +
  ' w:where -12 w:whether 42 w:which -13 w:who 26 w:whoever -22 w:whole -9 w:whose -13 w:why -23 w:win -9' +
  ' w:window 23 w:winter 27 w:with 14 w:within 19 w:without 15 w:witness 20 w:woman 10 w:word 30 w:workshop -8' +
  ' w:worst -13 w:worth 13 w:would -20 w:write -13 w:x-ray 22 w:yard 14 w:zero 15 wait_, 11 walk_that 15' +
  ' walk_the -18 want_of 18 want_the -10 watch_the 27 watch_where -10 way_, 21 week_, 42 week_for 15' +
  ' weekend_and -15 weigh_a -9 weighbridge_ticket 13 what_i -11 what_it 12 when_it 14 where_the 23 whether_the 14' +
  " which_be 23 which_i -25 while_i -9 while_it 10 who_'d 20 who_be -8 who_come -8 who_do 10 who_have 13" +
  ' winter_, 11 winter_after -9 with_a 14 with_four -8 with_him 10 with_my 11 with_one -9 with_the 8 with_their -9' +
  ' within_a 12 without_tell 12 word_and -9 word_of 13 words<10 -37 words<6 25 words>16 13 words>24 19' +
  " work_out -12 would_have -19 write_a 24 year_# 9 year_'s 14 year_; 9 year_and -10 year_of -17 year_out -8" +
  ' year_to 11';
