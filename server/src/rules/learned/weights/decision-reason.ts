// Learned from test/corpus by scripts/learn.mjs.
export const decisionReason =
  " -305 #_of 8 #_second 13 'd_get 12 'd_have 17 'd_leave -10 'd_want -16 's_back 22 's_copy -8 's_leave 12 ,_a 23" +
  ' ,_against 14 ,_although -12 ,_and -64 ,_as 75 ,_because 84 ,_before -24 ,_but 54 ,_by -14 ,_for 89 ,_from -18' +
  ' ,_give 12 ,_half 10 ,_have 9 ,_he 8 ,_i 20 ,_in 38 ,_instead 13 ,_know -14 ,_name 9 ,_not 21 ,_on 14 ,_or -13' +
  ' ,_pencil 20 ,_rather 11 ,_same -9 ,_see 47 ,_she 11 ,_since 98 ,_six -8 ,_so 78 ,_sooner 15 ,_that 11 ,_the 26' +
  ' ,_there 8 ,_they 32 ,_to 19 ,_two -19 ,_want 20 ,_well -8 ,_where 40 ,_whereas 12 ,_which -14 ,_who -19' +
  ' ,_yet 13 :_# -13 :_a -17 :_one -10 :_our 8 :_two -9 ;_a 42 ;_she -9 ;_the -9 ;_this 13 a_badge 18 a_bigger 12' +
  ' a_board 11 a_book -9 a_borrow 9 a_box 8 a_card 9 a_chain 9 a_chart 11 a_checklist 11 a_colleague -15' +
  ' a_dead -18 a_dry 15 a_flood -9 a_form 17 a_half -10 a_hand -13 a_holdout 10 a_human 12 a_job 8 a_line -13' +
  ' a_long 10 a_longer 10 a_man 17 a_mark 10 a_move 15 a_new -11 a_night 17 a_page 18 a_person 16 a_plug 17' +
  ' a_price -12 a_proper -8 a_push 8 a_red 10 a_row -11 a_rule -22 a_run 18 a_second 18 a_single -18 a_strip 12' +
  ' a_test -10 a_third 15 a_time -12 a_torch -8 a_trial -10 a_wet 19 a_word 9 a_wrong 8 a_year 26 able_to 15' +
  ' about_it -10 about_the 12 account_, -10 account_of 24 across_the -10 acts<1 -22 acts<3 -77 acts<5 10 acts<9 33' +
  ' add_a -9 adjective 35 adverb 28 after:about:noun 18 after:accepted 9 after:after 9 after:after:determiner -15' +
  ' after:against:determiner -16 after:around:noun -9 after:as:determiner -9 after:as:noun 17 after:as:other 22' +
  ' after:asked 10 after:at:determiner 10 after:at:possessive 11 after:before:determiner 15 after:before:noun -14' +
  ' after:beside:other 13 after:between:noun 9 after:borrowed 10 after:built 20 after:by:other -14' +
  ' after:chalked 14 after:down:determiner -11 after:drew -11 after:drilled 10 after:during:determiner 10' +
  ' after:each -12 after:for -11 after:for:noun 20 after:for:person -10 after:for:possessive -9 after:forty-one 9' +
  ' after:four -11 after:from:determiner 9 after:from:noun 17 after:from:other -8 after:from:possessive -12' +
  ' after:gave 29 after:he 16 after:i -57 after:in -10 after:in:noun 17 after:in:other -25 after:in:time 24' +
  ' after:inside:determiner 14 after:instead:other 42 after:into:determiner -12 after:into:noun 10 after:last 26' +
  ' after:let 19 after:like:determiner -14 after:next 16 after:next:noun -21 after:next:other -9' +
  ' after:of:determiner 27 after:of:possessive -12 after:off:determiner -12 after:off:other 9 after:on -8' +
  ' after:on:other 10 after:on:possessive 20 after:out:determiner 9 after:out:other -17 after:over:determiner -12' +
  ' after:over:noun 24 after:over:other -21 after:paid 16 after:past:noun -12 after:per:noun -9 after:played 12' +
  ' after:proposed 14 after:ran 28 after:rang 10 after:rather:other 29 after:round:determiner -13' +
  ' after:round:noun 12 after:she 14 after:since:determiner 19 after:since:noun 20 after:so 32 after:stood 25' +
  ' after:swallowed 8 after:tense:modal -22 after:tense:none -17 after:than:noun 22 after:than:other 43' +
  ' after:the 19 after:their -9 after:through:determiner -24 after:till:noun 10 after:till:other -10 after:to 13' +
  ' after:to:determiner 13 after:to:noun 32 after:to:other -31 after:to:person -9 after:to:possessive -8' +
  ' after:to:time 13 after:two 12 after:under 10 after:under:determiner -11 after:under:noun -12' +
  ' after:under:possessive 8 after:until:other -12 after:up:determiner -8 after:up:other -15 after:we -21' +
  ' after:weighed -11 after:went -19 after:what 26 after:who:it -8 after:who:none 18 after:who:other -16' +
  ' after:who:there -9 after:who:thing -31 after:with:determiner -14 after:with:other 9' +
  ' after:without:determiner -14 after:without:other 15 after_the -11 again_, 23 against_a 16 against_the -33' +
  ' ahead_of 8 all_forty 10 alway_go 9 an_app 15 an_old -15 and_# 8 and_a 19 and_argue 10 and_dig 13 and_eleven 11' +
  ' and_get -17 and_give -17 and_hand -8 and_hardly 9 and_have -14 and_i -22 and_it 15 and_leave 24 and_look -9' +
  ' and_my -8 and_no -15 and_not 33 and_offer 20 and_one 33 and_open 13 and_pass 10 and_read -23 and_run -15' +
  ' and_see -13 and_she -28 and_so -12 and_stand 17 and_that -11 and_the -10 and_they -15 and_three 9 and_throw 19' +
  ' and_turn 17 and_warn -10 and_write -14 answer_, 13 argue_for 20 argue_with 9 as_a -9 as_i 12 as_not 12' +
  ' as_the -9 as_three 16 ask_for -14 ask_the 9 at_first -11 at_it -9 at_once -17 at_one -8 at_our 10 at_random 10' +
  ' at_the -14 at_three 17 at_which 11 away_, 11 back_, 11 back_on -11 back_to -20 back_with -10 bad_one 12' +
  ' bay_with 13 be_a 17 be_able 15 be_already 11 be_for 11 be_four -9 be_hold -9 be_honest 8 be_late -8 be_mine 9' +
  " be_miss 13 be_n't -10 be_no 27 be_on -10 be_out 16 be_plain 12 be_the 32 be_too -15 be_what 11 be_write -9" +
  ' because_a 16 before: -22 before:a 14 before:after 10 before:at -9 before:brought 21 before:considered 12' +
  ' before:fed 12 before:for 19 before:found -12 before:fourteen -9 before:i 23 before:it -36 before:made 12' +
  ' before:most 25 before:moved -9 before:my -8 before:nine 14 before:only 17 before:phoned 9 before:put 10' +
  ' before:ran -12 before:rang 17 before:saw 9 before:set -11 before:seven 9 before:showed 10 before:six 14' +
  ' before:swabbed 9 before:tense:modal -23 before:tense:none 10 before:tense:past -18 before:that 12' +
  ' before:the -8 before:then -22 before:there 16 before:this 11 before:to -15 before:told -13 before:turned 10' +
  ' before:two 10 before:walked 9 before:we -17 before:went -11 before:when -8 before:who:I -39 before:who:it 20' +
  ' before:who:none 9 before:who:there 15 before:who:thing -21 before:who:we -14 before:worked 9 before:wrote -19' +
  ' before_anybody -8 before_i 9 begin_with 11 beside_it 13 bin_the 13 box_and 10 break:: 14 break:other 16' +
  ' break:past -32 break:present 42 break:there -11 break:thing 13 break_it -10 burn_the 14 but_a 24 but_it 13' +
  ' buy_the -12 by_hand 27 by_lot -15 by_more -8 by_the -10 call_for -9 call_in 9 caller_have 13 can_be 9' +
  ' card_with 16 carry_a -13 certificate_, 11 cheaper_, 10 claim_, 10 class:body 29 class:change -13' +
  ' class:communication -12 class:competition 23 class:consumption -18 class:contact -31 class:emotion 45' +
  ' class:perception -34 class:possession -10 class:social -30 class:stative -32 closure_and 11 colleague_mark -14' +
  ' come_back -11 come_down 12 come_for 11 come_out -15 come_to 11 come_with 9 compared 8 copy_, -8 copy_the 8' +
  ' cost_me -9 could_be 31 could_do -13 could_have -33 could_read 13 could_see -18 could_tell 13 cue:accepted -16' +
  ' cue:alternative 39 cue:benefit 22 cue:blameOfOthers -13 cue:boundary -10 cue:comparative 10 cue:handoff -29' +
  ' cue:hypothetical -54 cue:mood -12 cue:reason 174 cue:success -15 cue:systemic -12 cue:tradeoff -22' +
  ' cue:unverified -11 cue:vagueAct -28 cue:weakAsked 12 cue:weakTold 16 cut_it 9 cut_the 12 day_longer -10' +
  " do_n't 41 down_, 13 down_for 12 down_the -9 down_to -13 drive_the -8 drop_it 12 drop_that 13 dry_one 13" +
  ' each_friday -9 each_of -12 each_run 20 each_tuesday 9 early_, -11 eight_day 8 eleven_, 11 eleven_week 10' +
  ' end_of -22 euro_, 8 even_and -12 even_though 9 evening_, 19 eye_: -13 far_side 10 file_, 12 find_it 13' +
  ' find_that -9 find_the -25 first -23 first_, 28 first_: 17 first_ten -15 fit_in 10 five_of -9 follow_the -11' +
  ' for_each 15 for_five -9 for_nine 9 for_six -9 for_the -15 for_this 16 for_three -21 for_two 15 for_what 8' +
  ' form_, 10 forty_minute -11 four_hour -11 four_hundred 10 four_of -10 from_each 10 from_my -8 from_nine 8' +
  ' from_one 9 from_the -10 get_a 16 get_the -12 give_each -8 give_it 25 give_that 13 go_, 9 go_: -12 go_again 14' +
  ' go_for 19 go_through -10 ground_that 13 half_of 22 hand_, 25 hand_on 9 have_be -27 have_cost -15 have_eat 8' +
  ' have_go -22 have_hide 8 have_let -11 have_make 9 have_never 10 have_put -13 have_run -9 have_see 21' +
  " have_something 11 have_stop 11 have_take 13 have_tell 22 have_the 29 have_them -9 have_to 9 he_'d 19 he_be 10" +
  ' he_would -9 her_screen -8 hide_the 19 hold_off 8 hold_out 16 hold_the 11 hole_by 8 hole_in 18 hour_, -15' +
  " i_'d -31 i_'ll -14 i_advise 10 i_be -9 i_begin 21 i_bin 13 i_build 12 i_could -41 i_dig -10 i_do 16" +
  ' i_draft -12 i_drop 10 i_find -14 i_fire 22 i_get -9 i_go 10 i_hire -9 i_judge -9 i_keep 13 i_leave 15 i_let -8' +
  ' i_measure 12 i_move 39 i_photograph 11 i_prefer 14 i_propose -9 i_pull 10 i_put 9 i_rewrite 13 i_ring 16' +
  ' i_scrap 13 i_see -23 i_send -10 i_settle -8 i_shift 26 i_stand -9 i_stay 10 i_talk 10 i_teach -10 i_tell -16' +
  ' i_turn 14 i_would 15 i_write 29 if_it 27 in_# -12 in_bold -8 in_case 12 in_order 26 in_person -8 in_the 12' +
  " in_those 14 in_write -14 instead_: 9 instead_of 37 into_an -17 it_'d 12 it_a 18 it_as -11 it_at -9 it_be -32" +
  ' it_before 9 it_catch -9 it_do 10 it_down 9 it_for -8 it_go -9 it_have -23 it_inside 12 it_might -12 it_on -8' +
  ' it_run 13 it_to 24 it_up 15 it_with -17 it_would 11 item -44 jump_out -12 keep_a -8 keep_the 40 know_it -10' +
  ' know_the 14 late -13 lean_on 13 leave_, -10 leave_a -18 leave_and 17 leave_of 10 leave_the 54 let_go 12' +
  ' let_them -10 line_: -10 line_be 15 line_by -8 list:assessing -25 list:authority -11 list:breaking 19' +
  ' list:costly 12 list:evidence -21 list:instrument -20 list:rigorous 18 load_, -10 lose_a 8 lose_me 8 made 14' +
  ' made:before -16 make_it 10 manager_that -10 mark_my 11 me_at 25 measure_every 9 measure_the 9 meet_, 13' +
  ' metric:delta -33 metric:money 15 metric:none -8 metric:quantity -28 modal 62 month_, 17 morning_and 20' +
  ' morning_with -8 move_on 12 move_the 11 much_to -9 my_eye 8 my_first 26 my_hand -8 my_knee 11 my_own 14' +
  " n't_fancy 10 n't_know -9 n't_only -8 name -13 name_, -16 name_on 8 negated 41 never_be -8 never_have 8" +
  ' next:, -14 next:; 9 next:a -18 next:against 11 next:all -23 next:an 10 next:at 26 next:before -9' +
  ' next:behind -8 next:both 11 next:each -20 next:eight 8 next:eleven -10 next:five -11 next:for 27 next:four -33' +
  " next:from -10 next:go 14 next:her 11 next:him -21 next:in -16 next:into 20 next:n't 10 next:no 29 next:of -14" +
  ' next:off 11 next:on -22 next:one -11 next:only -10 next:our -12 next:past -11 next:round -9 next:that -40' +
  ' next:them 12 next:twenty -10 next:water 10 next:where -15 next:with 17 next:worse 9 next:you 12 next_door -13' +
  ' next_to -12 night_of 10 night_staff 9 nine_day 12 no_use 19 nobody_can 10 noon_, 8 not_be 11 not_the 30' +
  ' not_to 20 nothing_about 8 nothing_of 18 notice_that -9 number:count 9 number:date -16 number:duration -18' +
  ' number:money 11 number:other -14 number:people -28 number:percent -11 number:rate -13 number:ratio 8' +
  ' number:version -10 number_and -12 of_# -13 of_an 10 of_forty 15 of_my 13 of_nine -10 of_our -11 of_ten 21' +
  ' of_the -23 of_them -20 of_those 13 off_by -9 offer_to 11 older_than -14 on_, -13 on_a -9 on_account 24' +
  ' on_it -12 on_one -9 on_our 11 one_, 22 one_cold 15 one_day -12 one_have -21 one_line 8 one_on -10 one_phone 15' +
  ' one_visit 16 one_who 18 one_with 11 one_would 9 only_ever 16 only_have 11 only_the -10 only_with -9' +
  ' open_at -12 opens:a 75 opens:after -8 opens:all -9 opens:an 12 opens:as -22 opens:before -9 opens:binned 12' +
  ' opens:brought 10 opens:by -10 opens:cut 10 opens:dropped 8 opens:each 20 opens:every -10 opens:followed -8' +
  ' opens:found -20 opens:gave 10 opens:had 22 opens:he -11 opens:her -11 opens:hung 12 opens:i 56 opens:in -20' +
  ' opens:it -30 opens:kept 15 opens:learned -10 opens:left 8 opens:looked 11 opens:lost -10 opens:measured 9' +
  ' opens:on -10 opens:once 9 opens:picked 12 opens:pulled -17 opens:put 9 opens:ran 10 opens:reproduced -12' +
  ' opens:said 10 opens:saw -9 opens:set -12 opens:she -16 opens:that -23 opens:the -44 opens:they -11 opens:to 25' +
  ' opens:took 11 opens:tried 11 opens:turned 10 opens:two 18 opens:weighed -8 opens:went 24 opens:you -8' +
  ' order_, -10 order_that 14 our_side 9 out_, 29 out_; 10 out_to -9 own 70 own:after 51 page_to 15 page_with 9' +
  ' part_of 8 pay_for -8 pay_the 18 people_in -9 people_who 8 percent_of -10 perfect 25 person -22 phone_call 8' +
  ' picture_, 19 plot_them 9 point_, 12 point_be 10 price_of 14 pull_the -15 put_my -11 put_the -17 quicker_, 13' +
  ' quoted -9 rain_, 8 rather_than 27 read_each 12 read_the -13 read_their -11 reading_, 8 reason_that 17' +
  ' rewrite_the 12 role:after -12 role:before -10 role:change -19 role:period -9 round_the -13 round_with -10' +
  ' rule_i -10 run_and 11 run_for -11 run_off 8 saturday_and 11 say_it -14 say_nothing 21 scrap_the -11 seat_, 10' +
  ' second_, 21 second_one 11 see_a -17 see_as 26 see_it 9 see_that 11 see_the -10 see_whether -15 set_of -9' +
  " settle_for -14 settle_on 13 she_'d 17 she_be -12 she_come -9 she_say -10 show_and -10 shut_the -12 since_a 23" +
  ' sit_in -10 sit_through 27 sit_with -10 so_a 8 so_as 12 so_i 13 so_nobody 13 so_that 39 so_to -9' +
  ' somebody_have -9 something_to 10 sooner_than 43 sort_the -11 stack_the 12 start_and -16 start_with 10' +
  ' step:action -62 strike_out -8 subject:I -10 subject:nobody 17 subject:none 20 subject:there -16' +
  ' subject:thing 34 subject:we -14 subject:you -12 take_a 12 take_it -17 take_the 13 talk_her 12 teach_the -8' +
  " team_'s -10 tell_me 12 tell_you 12 ten_week 14 tense:modal 62 tense:past -38 tense:present 92 test_for 15" +
  ' than_go 11 than_one -13 that_, -9 that_: 16 that_be -17 that_down 9 that_even -13 that_fail -9 that_in -11' +
  ' that_mean -13 that_no 15 that_she 22 that_their 10 that_to 10 that_way 14 that_would -11 the_# 9' +
  ' the_afternoon 10 the_answer 10 the_bad -12 the_band 11 the_bank 10 the_bench -9 the_bin 17 the_brick 13' +
  ' the_bug 11 the_canteen -9 the_caretaker 14 the_chief 11 the_cone 19 the_council 9 the_cylinder 13' +
  ' the_director 10 the_end -12 the_engineer 15 the_even 18 the_file -11 the_firm -12 the_first -19 the_five 9' +
  ' the_floor 12 the_folder 11 the_front -18 the_gas 15 the_gate -9 the_ground 13 the_head 10 the_hit 10' +
  ' the_hour -9 the_jar 12 the_last -14 the_leave 13 the_lid 9 the_lobby 18 the_log 13 the_machine -8 the_maker -9' +
  ' the_media 9 the_monday -13 the_morning 21 the_most 17 the_next 14 the_night 22 the_nine -11 the_one -13' +
  ' the_only 17 the_order -11 the_pair 9 the_parent -9 the_phone 11 the_picture 22 the_planner -11 the_point 14' +
  ' the_postcode 9 the_price 14 the_quiet 10 the_reading 9 the_reason -9 the_refund 9 the_remainder 8' +
  ' the_right -12 the_rim 9 the_risk -8 the_room 20 the_same -16 the_score 9 the_search -8 the_second -19' +
  ' the_sheet -17 the_shop -10 the_source 12 the_stair 10 the_strip -9 the_surveyor -9 the_tag 14 the_teacher -10' +
  ' the_temperature -12 the_third -14 the_till -11 the_time -9 the_van -9 the_wall -19 the_warm 18 the_weather -9' +
  ' the_weekend -11 the_wrong -10 their_engineer 8 their_first -10 them_, 29 them_a 9 them_by 8 them_in -11' +
  ' them_on 17 then:I 22 then:as 54 then:because 41 then:change 23 then:cognition 21 then:communication -15' +
  ' then:competition 18 then:contact -13 then:creation -19 then:emotion -17 then:how -11 then:if 20 then:in 11' +
  ' then:it -22 then:lest 15 then:modal 29 then:motion -17 then:none -11 then:once 9 then:other -17 then:past -17' +
  ' then:perception 21 then:possession 18 then:present 59 then:since 37 then:that -9 then:the -13 then:there 15' +
  ' then:thing 16 then:till -14 then:until -25 then:we 10 then:what -11 then:where -12 then:whereas 12' +
  " then:whether -15 then:which -8 then:who 8 then:whose -23 then:you 12 then_, 10 then_do 9 there_be 8 they_'d 12" +
  ' they_could -12 they_have 13 thing_, -10 thirty_day 8 three_day -10 three_in 18 three_week -13 three_year -14' +
  ' through_the -20 through_two 11 throw_out 14 tie_a 8 time_, -10 time_the -9 to_a -11 to_change 8 to_every 9' +
  ' to_four 18 to_give 12 to_hand -12 to_have 15 to_learn -9 to_one -11 to_see -15 to_take -10 to_that 10' +
  ' to_the -10 to_two -12 trust_my 9 turn_down 13 turn_the 9 two_i -12 two_night 9 two_week -10 two_year 13' +
  ' under_a -8 up_, 11 up_a 11 up_at 25 up_for -15 up_the -12 up_to -11 us_a 10 use_to 19 verb:add -9' +
  ' verb:advise 10 verb:agree -10 verb:answer 10 verb:argue 21 verb:ask -28 verb:beat 8 verb:begin 33 verb:bin 25' +
  ' verb:break -11 verb:call -8 verb:carry -10 verb:catch -16 verb:choose 10 verb:coach -10 verb:come -31' +
  ' verb:compare -15 verb:copy 10 verb:cost -8 verb:could -17 verb:count 12 verb:crack 12 verb:cross 12' +
  ' verb:cut 12 verb:dig 8 verb:do -19 verb:drop 19 verb:empty 8 verb:fill -10 verb:film 20 verb:find -38' +
  ' verb:fire 27 verb:follow -14 verb:get -27 verb:give -13 verb:hand -11 verb:hang 23 verb:have -20 verb:hide 16' +
  ' verb:hire -11 verb:judge -9 verb:keep 14 verb:lay -18 verb:learn 10 verb:lose 19 verb:mean 11 verb:measure 12' +
  ' verb:move 18 verb:need 28 verb:note -13 verb:offer 21 verb:open 27 verb:pass 8 verb:pay -11 verb:photograph 9' +
  ' verb:pick 15 verb:prefer 15 verb:propose -11 verb:pull -18 verb:put -11 verb:re-cut 13 verb:read -8' +
  ' verb:reproduce -12 verb:rewrite 15 verb:ring 13 verb:run -24 verb:scrap 8 verb:see -28 verb:set 13' +
  ' verb:shift 31 verb:shut -9 verb:sort -17 verb:spend -9 verb:stack 12 verb:stand 12 verb:start 12 verb:stop 15' +
  ' verb:strike -16 verb:switch -10 verb:take 30 verb:talk 9 verb:teach -16 verb:tell -10 verb:throw 12' +
  ' verb:tick 8 verb:time -18 verb:try 11 verb:turn 31 verb:type -11 verb:use -10 verb:want 13 verb:warn -14' +
  ' verb:watch -9 verb:weigh -15 verb:win 16 verb:would 9 verb:write 21 verbless 11 voice:active -18' +
  " voice:passive -38 w:' -10 w:'d 35 w:'ll -8 w:a 20 w:able 15 w:about 10 w:accept -8 w:add -19 w:address -10" +
  ' w:advise 10 w:after -16 w:ahead 16 w:alert -9 w:alive 10 w:all -24 w:alone 25 w:already 30 w:among -8' +
  ' w:amount 12 w:an 15 w:and -47 w:another 29 w:any -13 w:anyone 16 w:app 8 w:argue 36 w:arrive -10 w:as 28' +
  ' w:aside 12 w:ask -11 w:august 20 w:bad 10 w:badge 17 w:bag -9 w:band 9 w:bank 9 w:bar -18 w:base -9' +
  ' w:batch -10 w:be 92 w:beat 14 w:because 41 w:before 13 w:begin 15 w:believe 17 w:bench -10 w:better -13' +
  ' w:between 10 w:big -8 w:bigger 10 w:bill 25 w:bin 41 w:blank -8 w:blanket 10 w:blind 10 w:block -22 w:blue 8' +
  ' w:bold -8 w:bonu -17 w:book -15 w:breaker -8 w:breathe 10 w:brick 23 w:bu -10 w:bug 9 w:build -16 w:builder 9' +
  ' w:burn 15 w:burst 19 w:but 56 w:cabin 9 w:cable 12 w:cake -13 w:caller 17 w:can 47 w:cannot 9 w:canteen -9' +
  ' w:card 22 w:caretaker 22 w:carrier -10 w:carry -24 w:cash 10 w:catch -25 w:centimetre -8 w:central -13' +
  ' w:chair -10 w:chance 15 w:chapel 10 w:chase -8 w:check 10 w:checklist 13 w:chief 11 w:children 12 w:choose 20' +
  ' w:claim -14 w:clash 15 w:class 15 w:climb -10 w:clinic -16 w:closure 10 w:club -12 w:coach -16 w:code -18' +
  ' w:collar 10 w:colleague -16 w:colour 15 w:column 15 w:come -8 w:common 10 w:complaint 10 w:cone 12' +
  ' w:contract -14 w:control -9 w:copy -9 w:core -9 w:cost 27 w:count -16 w:couple 8 w:courier -12 w:cow 13' +
  ' w:crack 15 w:cross 8 w:cure 32 w:customer -10 w:cut 28 w:cylinder 12 w:dawn 9 w:day -18 w:dead -27 w:dear 19' +
  ' w:debt 11 w:deck -9 w:degree -8 w:delete 16 w:delivery -11 w:depot 9 w:die 10 w:different -14 w:disk -8' +
  ' w:do 34 w:door -21 w:dose 12 w:double 12 w:drain -21 w:draught 18 w:draw -9 w:drop 17 w:drum -8 w:dry 25' +
  ' w:dublin -9 w:duct -10 w:during 9 w:each -32 w:ear 15 w:earlier 15 w:eight 29 w:eighty 13 w:either 9' +
  ' w:eleven -9 w:else 12 w:end -25 w:english 10 w:euro 16 w:ever 11 w:everybody 22 w:exact 13 w:exist -9' +
  ' w:expiry -17 w:eye 12 w:fall -10 w:family 22 w:fancy 24 w:far 20 w:faster 12 w:favour 9 w:fear 12 w:feel -16' +
  ' w:fifty 11 w:fill -14 w:film 10 w:find -43 w:fire 52 w:firm -8 w:first 28 w:fit 11 w:five -19 w:fix 18' +
  ' w:flag -12 w:flash 8 w:flat -9 w:float -10 w:flood -10 w:floor 15 w:flue 11 w:folder 9 w:folk 9 w:follow -17' +
  ' w:fool 17 w:footer 9 w:for 11 w:forgive 19 w:form 13 w:forty 31 w:forty-one 10 w:four -30 w:fourteen 18' +
  ' w:free 13 w:freeze 22 w:friday -30 w:from 9 w:front -16 w:gas 31 w:gate -23 w:gel 8 w:get -23 w:give 21' +
  ' w:glaze 11 w:glove 14 w:glue 10 w:go 13 w:grand 8 w:ground 14 w:group -9 w:grow 11 w:halve 11 w:handout -9' +
  ' w:hang 20 w:hash 14 w:have 16 w:head 19 w:heap -11 w:hear 15 w:hedge 13 w:hide 40 w:him -14 w:hire -13' +
  ' w:his -10 w:hit 16 w:hold 12 w:holdout 9 w:hole 14 w:home -16 w:honest 21 w:hotel 10 w:hour -16 w:house -13' +
  ' w:how -18 w:human 15 w:humidity -10 w:hunch 12 w:hundred 14 w:i 18 w:idea 23 w:if 21 w:in -28 w:inside 14' +
  ' w:instead 40 w:insurer -9 w:interpreter -9 w:invoice 11 w:it 16 w:its -9 w:jam 11 w:jar 19 w:jaw 10 w:job -9' +
  ' w:joint -10 w:judge -16 w:jump -11 w:keep 15 w:kill 10 w:kiln 14 w:kiosk 17 w:know -10 w:lag 10 w:language 13' +
  ' w:last -21 w:late 15 w:lay -22 w:layout -14 w:lead -17 w:lean 13 w:leaver 8 w:length -12 w:lest 15 w:lid 8' +
  ' w:lift -9 w:lime 11 w:limit 13 w:link -9 w:load -18 w:lobby 21 w:logger 8 w:long -34 w:longest -11 w:look -21' +
  ' w:loop -19 w:loss -9 w:lot -10 w:loud 16 w:lunch -8 w:madrid 11 w:main 11 w:maker -11 w:man 25 w:manager -9' +
  ' w:mate 9 w:may -13 w:me -19 w:mean 13 w:measure 18 w:media 9 w:meet 20 w:merge -12 w:metre -15 w:mick 14' +
  ' w:milk 18 w:mill 17 w:million -11 w:mine 13 w:minute -38 w:moan 16 w:monday 9 w:money -14 w:morning 13' +
  " w:most 9 w:motor 9 w:move 47 w:mr -10 w:much -9 w:my -23 w:n't 43 w:name 30 w:nearly -15 w:need 21" +
  ' w:neighbour 18 w:neither -12 w:never 26 w:next -14 w:night 9 w:ninety 8 w:no 27 w:nobody 42 w:node -10' +
  ' w:normally -10 w:not 67 w:note -28 w:nothing 44 w:notice -10 w:now -16 w:oak 8 w:odd -11 w:of -17 w:offer 19' +
  ' w:office 12 w:officer 19 w:older -10 w:on 11 w:on-call 11 w:one 17 w:only 60 w:or -13 w:order -9 w:outage -15' +
  ' w:outside -20 w:over 21 w:owe 10 w:paper 26 w:partner -9 w:past -15 w:pattern 10 w:pause -9 w:pencil 12' +
  ' w:people 29 w:per -12 w:percent -12 w:permit 21 w:person 12 w:phone 25 w:photo 9 w:photograph 10 w:picture 28' +
  ' w:pile 11 w:pipe -18 w:place 18 w:plain 23 w:plainly -13 w:planner -11 w:plate 13 w:platform -15 w:plug 22' +
  ' w:point 27 w:policy 9 w:polish 13 w:porter 15 w:post -17 w:postcode 9 w:prefer 18 w:press 10 w:product -9' +
  ' w:program -9 w:promise -10 w:propose -10 w:prove 12 w:public 12 w:publish 9 w:pull -14 w:pump -12' +
  ' w:quarter -12 w:quick -10 w:quicker 21 w:quid -10 w:rain 9 w:rather 26 w:raw 12 w:re-cut 13 w:reach -10' +
  ' w:read 18 w:reader -12 w:reading 21 w:ready 8 w:real -11 w:reason 32 w:reckon -8 w:red 9 w:redo -9' +
  ' w:refuse -10 w:region -13 w:regional -9 w:remainder 8 w:renew -9 w:replay -9 w:reprint -8 w:reproduce -12' +
  ' w:rerun 8 w:rest -10 w:rewrite 16 w:right -8 w:rim 9 w:ring 20 w:road 17 w:rollback -9 w:roof 11 w:round 13' +
  ' w:row 13 w:rule -20 w:sail -11 w:sale -8 w:same -19 w:save 12 w:say -13 w:say-so 14 w:schedule 13 w:scheme 12' +
  ' w:score 14 w:scrap 12 w:screen 22 w:second 41 w:second-hand -17 w:seed -10 w:seller -10 w:service -11' +
  ' w:seven -17 w:she -23 w:sheet -16 w:shift 11 w:ship 12 w:shout -8 w:shut -17 w:side 27 w:sign -18' +
  ' w:signature 14 w:sill 14 w:since 62 w:single -15 w:size 16 w:sleep 15 w:slip -16 w:slot -15 w:small 26' +
  ' w:smell 11 w:snap -8 w:so 92 w:software 10 w:something 12 w:sooner 59 w:sort -10 w:sound 16 w:spare -12' +
  ' w:spreadsheet 17 w:square -8 w:squeeze -14 w:stage -10 w:stair 12 w:stamp 10 w:stand-up -11 w:starter -8' +
  ' w:station -10 w:stick -19 w:sticker 14 w:stop 37 w:strike -18 w:string 9 w:strong 20 w:student -9 w:sun 12' +
  ' w:surname 23 w:surprise 11 w:surveyor -9 w:sweep -12 w:switch -10 w:system 23 w:tag 22 w:take 19 w:talk 11' +
  ' w:tall 15 w:tally 9 w:taste 15 w:tea 12 w:teacher -22 w:team -20 w:tell 14 w:temperature -18 w:template -12' +
  ' w:test -12 w:tester 9 w:than 75 w:that -27 w:their -17 w:themselve 15 w:then 18 w:there -21 w:these 11' +
  ' w:they -17 w:thing -18 w:this 18 w:those 17 w:though 15 w:through -8 w:throw 14 w:thursday 9 w:tick 19' +
  ' w:tidy -13 w:till -9 w:time -42 w:timer 12 w:tire 14 w:token 8 w:too -12 w:top -12 w:traffic 11 w:trial -10' +
  ' w:trip -10 w:trouble -9 w:trust 34 w:try 9 w:tube 10 w:tunnel -12 w:turn 22 w:twelve -19 w:ugly -13' +
  ' w:until -25 w:up -22 w:valley 9 w:van 11 w:vendor -8 w:visit 22 w:vote -10 w:wait 9 w:wake -8 w:want 43' +
  ' w:ward -9 w:warm 11 w:warn -14 w:warranty 12 w:wash 11 w:we -10 w:weather -18 w:wednesday -14 w:weekend -13' +
  ' w:weigh -14 w:well -13 w:wet 14 w:whatever 18 w:wheel 10 w:wheelchair -9 w:whereas 12 w:whether -14' +
  ' w:which -14 w:whoever -11 w:whose -23 w:will 22 w:win 24 w:winter 16 w:with -16 w:wo 11 w:woman -9' +
  ' w:worksheet 14 w:would 57 w:wrap 10 w:year 11 w:yet 23 w:you 23 w:zero -8 wait_a 9 wall_, 14 want_a 17' +
  " want_it -13 want_the 14 want_to 19 warn_the -11 watch_a 9 way_, 10 way_to -10 we_'d -13 we_come 11 week_'s 19" +
  " week_and 11 well_as 14 what_it -15 when_the -15 where_a 20 where_i -8 which_leave -8 which_no -11 who_'d 24" +
  ' who_come 12 who_have 14 who_want -11 with_a -13 with_an -22 with_both 9 with_my -9 with_no 13 with_one -12' +
  " with_two 11 wo_n't 11 words<10 -84 words<6 -36 words>16 95 words>24 66 work_out 11 would_be 12 would_cost -22" +
  ' would_have 92 would_only 9 write_a 9 write_down -19 write_into 12 write_that -9 write_to 13 year_, 14';
