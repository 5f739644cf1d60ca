// Learned from test/corpus by scripts/learn.mjs.
export const othersDidTheWork =
  " -219 #_, 11 's_an 8 's_engineer -11 's_people 27 's_the -10 ,_a -9 ,_and -34 ,_at -11 ,_because -10 ,_but -10 ,_change -8" +
  ' ,_for -10 ,_four -9 ,_i 19 ,_like -10 ,_me -11 ,_so -32 ,_the -29 ,_their -17 ,_they -11 ,_want -16 ,_who 27 ,_with -11' +
  ' a_badge 9 a_few -8 a_firm 12 a_fresh 10 a_friend 12 a_gate 15 a_map 10 a_new 9 a_nurse 15 a_patch 16 a_table -8 a_tenth -11' +
  ' a_time 13 a_van 9 a_weekend 15 a_whole 12 about_the -13 across_the -11 acts<1 -21 acts<3 55 acts<5 63 acts<9 133 adverb -32' +
  ' after:about:determiner -17 after:about:noun -12 after:about:other -8 after:across:determiner -15 after:after:other 15' +
  ' after:along:determiner -10 after:along:other 12 after:around:noun 9 after:around:possessive -17 after:as:determiner -12' +
  ' after:as:other -11 after:at:other -15 after:at:possessive -17 after:before:determiner -12 after:before:noun -14' +
  ' after:between:determiner -9 after:between:noun -10 after:between:other -25 after:by:determiner 31 after:by:person 12' +
  ' after:by:time -10 after:for:determiner -28 after:for:noun -21 after:for:other 29 after:from:determiner 14 after:from:noun 23' +
  ' after:from:other -11 after:from:possessive -9 after:from:time -22 after:in:other -16 after:into:determiner -22' +
  ' after:into:possessive -16 after:like:other -11 after:next:other 31 after:of:noun -14 after:of:other -17' +
  ' after:on:determiner -23 after:on:possessive -31 after:on:time -26 after:onto:possessive -19 after:out:determiner 42' +
  ' after:over:time 28 after:round:other 17 after:since:time -10 after:through:other -17 after:to:determiner 15 after:to:noun -18' +
  ' after:to:other -38 after:to:possessive -22 after:until:time 8 after:up:determiner 28 after:up:other 12' +
  ' after:up:possessive -21 after:with:determiner 16 after:with:noun -37 after:with:possessive -14 after_, -11 after_the 9' +
  ' agency_send 11 all_, -11 all_be 10 all_out 15 all_the 47 all_three -8 along_the -10 an_engineer 9 an_extra 8 an_online 9' +
  ' and_a -23 and_all -17 and_build 31 and_change 13 and_clean -12 and_close 34 and_code 18 and_do 14 and_find -11 and_free 13' +
  ' and_get 31 and_have 41 and_his 15 and_i -36 and_knock 11 and_land 8 and_leave -16 and_legal -10 and_make 32 and_me -14' +
  ' and_measure 9 and_merge -16 and_move 11 and_my -9 and_myself -15 and_not -9 and_put 14 and_redo 31 and_ring 13 and_run 17' +
  ' and_set 18 and_shift 8 and_sign 9 and_swap 26 and_the -18 and_their 15 and_they 74 and_turn 9 and_walk -13 and_we -15' +
  ' and_with 12 as_a -10 at_a 11 at_my -13 away_from -9 back_and -27 back_on 14 back_to 14 back_with 16 be_clear 10 be_go 12' +
  " be_in 11 be_leave 9 be_look 20 be_make -12 be_miss 30 be_n't -8 be_redo -20 be_send -9 before_, -23 before_ten -11" +
  ' before_the -11 between_the -9 between_them 11 between_us -36 block_, 15 break:: -31 break:; -26 break:it -8 break:other -10' +
  ' break:past -43 break:present -11 break:thing -25 build_the 19 by_the 30 by_themselve 9 cable_and 9 call_with -8' +
  ' campaign_and 12 care_of 35 chase_the 21 chip_in -13 class:body -14 class:change 19 class:cognition -39' +
  ' class:communication -25 class:consumption -10 class:creation 67 class:emotion -35 class:none 49 class:perception -10' +
  " class:possession 21 class:social 37 class:stative -18 clauses>2 28 clean_up 11 clear_out 8 clear_the -13 client_'s -14" +
  " close_the 14 colleague_who -9 come_and 11 come_back 25 come_from -9 come_in 21 come_over 11 copula -36 could_n't -17" +
  " council_'s -16 cousin_and 14 crack_on -10 crew_and 11 cue:accepted -9 cue:alternative -24 cue:assigned -14" +
  ' cue:comparative -11 cue:filler -17 cue:generic -27 cue:handoff 31 cue:hypothetical -18 cue:initiative -12 cue:lasting -29' +
  ' cue:reason -52 cue:success 8 cue:systemic -39 cue:tradeoff -18 cue:vagueAct -51 cue:weakFreeTime -12 cue:weakHandoff 18' +
  ' cue:weakTold -12 cut_the -12 data_, -10 day_before 28 deal_with 35 desk_at 11 dig_the 19 do_a -11 do_the 21 down_by 12' +
  ' drive_in 13 dusk_and -11 end_be 20 end_up 11 engineer_, 15 every_child 9 everyone_pull -25 fight_the 10 figure_to 19' +
  ' fill_in 11 find_a 9 first -93 first_three 9 first_to 9 fit_a 11 flag_the 23 floor_and 13 following: -25 following:a -10' +
  ' following:chipped 15 following:did -15 following:everybody 29 following:for 8 following:froze 12 following:gave 11' +
  ' following:i -29 following:it -17 following:let -15 following:matched 19 following:mucked 10 following:nine 9' +
  ' following:normally 11 following:played -9 following:ran 15 following:she -15 following:so -14 following:tense:modal -11' +
  ' following:tense:none -34 following:tense:past -44 following:tense:present -30 following:that -22 following:the -22' +
  ' following:then -19 following:there -9 following:they -12 following:tried 11 following:was 12 following:we 23' +
  ' following:who:I -10 following:who:none -27 following:who:other -63 following:who:there -8 following:who:thing -44' +
  ' following:wrote -22 for_a -19 for_it -13 for_the 8 for_us 56 form_, -9 fresh_one 9 from_my -20 from_our 11 from_raw -10' +
  ' from_scratch 10 from_the 12 from_there 10 front_desk 24 gate_with 15 get_a 13 get_all 9 get_her 11 get_his 8 get_stick -9' +
  ' get_take -18 get_them 12 get_through -21 get_up 14 give_every -8 give_to 9 go_and 8 go_out -14 go_round 9 go_through 16' +
  ' go_to 10 go_up -11 good_for 10 grind_it 8 halve_the -9 hammer_out -8 hang_the -12 harbour_master 10 have_a -16 have_come 13' +
  " have_let -14 have_n't -14 have_them 10 he_get 8 he_have 11 he_take -11 head_office 26 head_together -22 him_a 9 him_round 16" +
  " his_own 10 hit_the -20 hold_of 9 hold_the -19 i_'d -15 i_flag 25 i_give -9 i_have -16 i_let 10 i_never 15 i_ring -10" +
  ' i_send -12 i_take 28 i_tell 17 i_work -9 i_write -12 in_and 45 in_front -12 in_his -14 in_its 19 in_on -19 in_that 27' +
  ' in_the -34 in_those -8 in_with -16 include_, -8 into_an 8 into_the -29 it_, -11 it_all 20 it_back 11 it_be -15 it_down 18' +
  ' it_from 9 it_in -14 it_into -14 it_right 23 it_up 12 item 13 job_that 9 join_the 11 key_in 19 knock_a 10 know_and 14' +
  ' label_and 14 lad_and -18 land_on -11 last -25 last_week -8 late 36 lay_on 21 lean_on 11 leave_it -13 leave_the -9 legal_, -10' +
  ' let_the 9 let_two -14 list:assessing -16 list:authority 40 list:breaking -19 list:cost 14 list:costly -33' +
  ' list:costly-adjective -18 list:instrument -9 list:looking -29 list:measuring -30 list:rigorous -12 list:stand-in 55' +
  ' list_to -16 look_after 20 lose_their -9 lot_on -10 make_it 17 manager_that 11 me_and -25 me_on -9 measure_every 9' +
  ' merge_it -34 metric:delta -14 metric:none -43 metric:quantity -44 migrate_the 10 modal -52 morning_on 8 most_of 42' +
  " muck_in -22 my_cousin 33 my_draw -10 my_own -9 my_request -13 n't_match 9 n't_see -11 name 25 negated -46 never_get 15" +
  ' next:, -33 next:. -71 next:: -13 next:a 12 next:about -24 next:after 24 next:all 52 next:an -18 next:and 13 next:as -9' +
  ' next:at -13 next:away -9 next:back 11 next:before -14 next:both 16 next:by 25 next:care 23 next:down -10 next:every 46' +
  ' next:everybody 32 next:everyone 24 next:everything 8 next:for -27 next:forty 10 next:from -12 next:gone 12 next:him 21' +
  ' next:his 17 next:in 18 next:into -10 next:it 48 next:its -18 next:me -34 next:most 26 next:my -31 next:new 37 next:no -11' +
  ' next:nothing -16 next:of -12 next:off -12 next:our -24 next:out 16 next:over 38 next:quite 8 next:round 14 next:six 13' +
  ' next:some 11 next:stuck -9 next:that -15 next:the 112 next:their -22 next:them 21 next:things 12 next:three 12 next:to 9' +
  ' next:together -15 next:up 12 next:us 24 night_before -22 nothing_for -12 number -46 number:count -20 number:duration -12' +
  ' number:money -10 number:other -12 number:people -19 number:ratio -33 of_a -17 of_it 47 of_me -10 of_my -10 of_the 41' +
  ' of_them -12 of_us -29 of_water -12 off_the 9 office_, -10 office_and -17 office_know 10 on_, 16 on_both 9 on_his 16 on_it -12' +
  ' on_my -26 on_one 10 on_site -8 on_sunday -20 on_the -10 on_two 17 on_with -10 one_at 12 one_in 15 one_of 10 one_side 10' +
  ' one_weekend 11 one_who 11 onto_my -19 open_up 10 opens:a 37 opens:accounts 20 opens:after -14 opens:all -14 opens:an 16' +
  ' opens:estates 19 opens:every -10 opens:everybody -38 opens:everyone -43 opens:facilities 31 opens:feedback 11' +
  ' opens:finance 21 opens:for 32 opens:gave -8 opens:he -27 opens:i -82 opens:it -11 opens:it-team 13 opens:kev 8 opens:legal 10' +
  ' opens:letters -16 opens:maintenance 21 opens:marketing 22 opens:me -27 opens:meanwhile 13 opens:my 50 opens:new -10' +
  ' opens:next 12 opens:our 52 opens:over 10 opens:passed -11 opens:platform 19 opens:security 13 opens:she -53 opens:some 18' +
  ' opens:the 68 opens:their 28 opens:then -22 opens:they -15 opens:three -9 opens:us -31 opens:we -68 opens:where 13' +
  ' opens:wrote -9 order_on -9 other_two -9 our_claim 12 our_file 8 our_head -21 our_side 12 out_and 12 out_between -13 out_by 9' +
  ' out_for 13 out_on -14 out_the 42 out_to -11 out_with 13 over_a -9 over_and 33 over_at 9 over_easter 24 over_from -23' +
  ' over_on 11 over_the 20 over_to -8 own -121 own:after -75 own:before -54 own_way 8 pallet_and 8 part_of -9 pass_it -17' +
  ' payment_and 8 people_, 11 perfect -37 person 46 pitch_in -15 practice_manager 11 previous: -80 previous:all 28' +
  ' previous:anything -13 previous:asked -15 previous:chalked -21 previous:dropped 21 previous:drove 14 previous:for -9' +
  ' previous:four 11 previous:from 8 previous:had 21 previous:he -19 previous:i 9 previous:if 10 previous:it -15 previous:kept 18' +
  ' previous:knocked -27 previous:left 11 previous:let 9 previous:liaised 15 previous:moved -12 previous:noticed 17' +
  ' previous:our -14 previous:passed 21 previous:played 10 previous:put 10 previous:raised 15 previous:rang 19 previous:rather 12' +
  ' previous:sent -8 previous:showed -15 previous:so -15 previous:tense:modal -15 previous:tense:none -27 previous:tense:past -14' +
  ' previous:the -17 previous:then -29 previous:they -22 previous:three 15 previous:took -11 previous:who:I -23' +
  ' previous:who:it -21 previous:who:other -56 previous:who:thing -12 previous:who:we 54 price_it 9 print_shop 18 put_a 15' +
  ' put_our -22 put_together 8 quoted -23 raise_the -9 re-run_the 23 rebuild_it 14 rebuild_the 33 redo_the 22 redraw_the 16' +
  ' repair_the 26 request_, -14 reset_the -19 rest_of -11 return_and 10 review_it -15 rewire_the 18 rework_the -21 rewrite_the 25' +
  ' right_people 11 ring_round 14 rip_the 9 role:change -13 role:none -29 room_and 11 run_it 8 say_the 10 scheduler_, 12' +
  ' see_my -10 send_a 12 send_the -10 send_two 12 set_it 14 settle_the 9 share_of -12 she_accept -8 she_be 14 side_and 15' +
  ' sign_it -13 sit_next 8 so_i -15 so_the -10 sort_of -12 sort_out 30 sort_the 13 spend_a 11 split_the -13 staff_and -16' +
  ' stair_, 27 stand_about -11 step:action -34 step_in 9 strip_and -8 subject:I -69 subject:it -38 subject:none -149' +
  ' subject:other 284 subject:thing 17 subject:we -166 subject:you -14 sunday_with -14 supplier_, -12 supplier_and 12 swap_the 13' +
  ' table_and -8 table_for 10 tag_the -10 take_care 35 take_it 15 take_off -27 take_them -22 talk_him 14 ten_, -11' +
  " tense:modal -51 tense:past -28 tense:present -78 tenth_of -12 that_'s -11 that_autumn 15 that_from 12 that_have 13" +
  ' that_most 12 that_she 12 that_there 27 that_up 10 the_# -10 the_alarm 9 the_auction 13 the_backend 9 the_bag -10 the_bank -15' +
  ' the_board -9 the_caption 12 the_change -9 the_claim 10 the_client -14 the_cloth 13 the_consultant 12 the_contact 10' +
  ' the_contractor 10 the_corridor -13 the_council -15 the_customer 15 the_dairy 18 the_data 12 the_date -9 the_day 18' +
  ' the_deck -24 the_desk -13 the_director -14 the_door -11 the_duty 10 the_end 11 the_field 14 the_figure 18 the_film 8' +
  ' the_fire 10 the_first 18 the_flyman 14 the_follow -16 the_form -20 the_four -8 the_frame 18 the_front 31 the_guard -13' +
  ' the_harbour 10 the_head -22 the_hinge -14 the_hire 8 the_hub 9 the_import 8 the_importer 10 the_it-team 14 the_job 10' +
  ' the_judge 8 the_lab 13 the_label 16 the_lad -29 the_layout 12 the_leaver -15 the_lender 18 the_limit 18 the_lobby -10' +
  ' the_long -9 the_lorry -10 the_lot 24 the_monday -20 the_motion -23 the_new -21 the_next 25 the_nine 12 the_number -10' +
  ' the_nursery 12 the_one 11 the_open 23 the_panel 9 the_permit 9 the_phone -10 the_pin 20 the_place 11 the_port -10 the_post 10' +
  ' the_print 15 the_printer 10 the_pump 26 the_rack -19 the_railway 19 the_refusal 18 the_remain 11 the_rep 13 the_repair 9' +
  ' the_report -11 the_return 10 the_right 8 the_room -19 the_rope -13 the_same -32 the_scheduler 20 the_seal -9 the_second 20' +
  ' the_senior 11 the_shift 10 the_site 13 the_software 17 the_spreadsheet 22 the_spring 10 the_stair 25 the_strip -8 the_sum 19' +
  ' the_summer 35 the_supplier -22 the_tax 11 the_teacher 32 the_technician 8 the_third -15 the_time -15 the_timer -9 the_top 9' +
  ' the_treasurer 12 the_trouble 12 the_tuesday 10 the_two 20 the_valve 22 the_vendor 24 the_venue 12 the_verger -24 the_video -9' +
  ' the_village -10 the_ward -8 the_way -15 the_web 13 the_wednesday -8 the_week 17 the_whole 17 the_winter -12 the_worst 20' +
  ' the_year 16 their_own 13 them_, -12 them_in 12 them_over -19 then:I -74 then:as -8 then:because -12 then:change 25' +
  ' then:cognition 8 then:communication 12 then:modal -13 then:past -22 then:possession -16 then:present -30 then:social -14' +
  ' then:thing 34 then:we 14 then:whatever 10 then:while -24 then:who 28 then:you 8 then_go 14 there_and 17 there_be 29' +
  ' they_be -11 they_do 8 three_of 18 through_it -15 through_the 9 to_# 8 to_a -12 to_bottom 9 to_dr 11 to_my -15 to_the 30' +
  ' top_to 9 turn_up -15 two_night 18 two_of -14 up_and -9 up_in 11 up_on 10 up_the 22 up_their -20 up_with 15 us_a 11' +
  " us_another 15 us_lot -13 verb:'s -16 verb:accept -9 verb:answer -9 verb:approve -11 verb:arrange 18 verb:ask -14 verb:be -20" +
  ' verb:bite -11 verb:build 26 verb:call 21 verb:care 9 verb:change -11 verb:charge -12 verb:chase 18 verb:chip -13' +
  ' verb:clean -12 verb:code 21 verb:come 29 verb:correct -19 verb:cut -16 verb:deal 25 verb:dig 23 verb:draft -11 verb:drill 10' +
  ' verb:drive 20 verb:empty 12 verb:end 10 verb:fight 10 verb:fill 10 verb:find 19 verb:finish 9 verb:fire -13 verb:fit 11' +
  ' verb:fix 26 verb:flag 23 verb:fold -19 verb:forward 17 verb:free 13 verb:freeze -9 verb:get 32 verb:give -18 verb:grow 12' +
  ' verb:halve -10 verb:hammer -8 verb:hang -20 verb:hit -20 verb:hold -12 verb:include -8 verb:join 11 verb:keep -29 verb:key 18' +
  ' verb:knock 24 verb:lead 36 verb:lean 8 verb:leave -24 verb:let -12 verb:lift 18 verb:look 15 verb:lose -17 verb:make 17' +
  ' verb:merge -33 verb:migrate 9 verb:muck -22 verb:part -10 verb:pass -9 verb:pick 10 verb:pitch -15 verb:play -8 verb:pull -23' +
  ' verb:push 10 verb:put 16 verb:radio 31 verb:raise -8 verb:read -9 verb:rebuild 25 verb:recalibrate 18 verb:recall 11' +
  ' verb:recompute -8 verb:redo 32 verb:relay 9 verb:renegotiate 11 verb:renew 10 verb:repair 26 verb:reset -19 verb:review -21' +
  ' verb:rewire 21 verb:rework -19 verb:rewrite 40 verb:rig 15 verb:rip 9 verb:roll -13 verb:say -29 verb:send 10 verb:sew 9' +
  ' verb:share -11 verb:show -12 verb:sign -11 verb:sort 43 verb:spend 20 verb:split -15 verb:stand -18 verb:step 9' +
  ' verb:stitch 29 verb:stop -8 verb:support -10 verb:swab 17 verb:swap 27 verb:tag -10 verb:take 10 verb:talk 17 verb:think -10' +
  ' verb:tidy -11 verb:track 9 verb:turn 14 verb:walk -26 verb:want -32 verb:weld 11 verb:widen 19 verb:wire 8 verb:work 25' +
  " verb:write 20 verbless -45 voice:active -9 voice:passive -166 w:'d -24 w:a -36 w:aboard 12 w:about -40 w:accept -9" +
  ' w:account 13 w:adjuster 8 w:afternoon -12 w:afterward 23 w:against -11 w:agency 11 w:agent 23 w:aisle 9 w:alarm 9 w:alert -9' +
  ' w:all 57 w:already -13 w:an 23 w:and 112 w:another 16 w:answer -10 w:any -11 w:apart 16 w:apology -10 w:approve -11' +
  ' w:architect 11 w:arm -21 w:around -9 w:arrange 17 w:as -23 w:ask -20 w:at -37 w:auction 13 w:autumn 16 w:b 10 w:baby -11' +
  ' w:back 20 w:backend 9 w:badge 9 w:balance 14 w:band -8 w:bank -11 w:basically 12 w:batch -9 w:be -85 w:because -15 w:bed -10' +
  ' w:before -16 w:beside -10 w:between -45 w:bike 19 w:binder 14 w:blind -9 w:block 13 w:blood 27 w:board -23 w:body 9' +
  ' w:bottle 9 w:bottom 8 w:box -9 w:brick -27 w:bug 25 w:build 19 w:business -9 w:but -13 w:buy 24 w:by 20 w:call 14' +
  ' w:caption 12 w:care 21 w:case -14 w:cast 18 w:chafe 10 w:chalk -29 w:chap 19 w:chase 14 w:chip -13 w:claim 21 w:class 35' +
  ' w:classroom -16 w:clean -11 w:clerk 15 w:client -17 w:clip -9 w:close 29 w:cloth 13 w:code 19 w:colleague 12 w:collection 9' +
  ' w:come 33 w:computer 11 w:concert 38 w:connector 10 w:consultant 16 w:contract 12 w:contractor 18 w:control 26 w:corner 18' +
  ' w:correct -21 w:corridor -13 w:council -15 w:count -12 w:couple -8 w:cousin 43 w:cover 15 w:crew 17 w:cross -10 w:cut -22' +
  ' w:dairy 18 w:date -18 w:deal 35 w:deck -24 w:define 10 w:deliver -22 w:department 10 w:deputy -11 w:design 14 w:desk 19' +
  ' w:dev 11 w:device 12 w:diary 11 w:dig 23 w:digger 12 w:direct 9 w:dispatch 8 w:door -35 w:dozen 9 w:draft -15 w:draw -20' +
  ' w:drill 10 w:drink -20 w:drive 19 w:dusk -11 w:duty 20 w:each -30 w:easter 28 w:eight -8 w:eleven -9 w:email -9 w:empty 9' +
  ' w:end 33 w:energy 10 w:engineer 16 w:entire 14 w:estate 22 w:every 20 w:everybody -25 w:everyone -54 w:extra 10 w:face -9' +
  ' w:facility 31 w:fall -10 w:farm 13 w:feedback 11 w:feel -11 w:few -9 w:field 21 w:fifth 9 w:fight 9 w:fill 14 w:finance 21' +
  ' w:find 16 w:finger -14 w:finish 20 w:firm 31 w:first 20 w:fit 18 w:fitter 12 w:five -10 w:fix 21 w:flag 15 w:flash 12' +
  ' w:floor 17 w:flyman 14 w:fold -19 w:folk 9 w:follow -23 w:for -21 w:form -23 w:forward 13 w:frame 14 w:freeze -10' +
  ' w:freezer 12 w:fresh 15 w:friend 13 w:from -9 w:front 20 w:full -12 w:furnace 10 w:get -25 w:girl -10 w:give -24 w:glass -12' +
  ' w:good 9 w:grant -20 w:grow 11 w:guard -16 w:guild 12 w:half -21 w:halve -11 w:hammer -8 w:hand -33 w:handle 15 w:hang -22' +
  ' w:hannah 8 w:harbour 9 w:have -49 w:he -9 w:head -24 w:her -19 w:herself 10 w:him 25 w:hinge -15 w:hire 8 w:his 21 w:hit -20' +
  ' w:hold -12 w:hour -13 w:house 52 w:hub 22 w:i -101 w:import 8 w:importer 10 w:include -8 w:infection 17 w:interlock 15' +
  ' w:into -36 w:it -37 w:it-team 32 w:jo -11 w:join 10 w:keep -34 w:kid -15 w:knock 24 w:know 11 w:kofi -10 w:lab 14 w:label 12' +
  ' w:lad 24 w:later 18 w:layout 20 w:lead 21 w:leaf -14 w:lean 8 w:leave -30 w:leaver -16 w:lender 18 w:less -9 w:let -14' +
  ' w:letter -9 w:lift 20 w:light 15 w:like -21 w:limit -10 w:lip 8 w:list -36 w:lobby -10 w:long -12 w:look 16 w:lose -21' +
  ' w:lot 12 w:machine -9 w:maintainer -25 w:maintenance 27 w:make 9 w:man 12 w:manager 25 w:map 9 w:march -13 w:mark -24' +
  ' w:market 34 w:match 8 w:me -115 w:meanwhile 13 w:meet -9 w:merge -34 w:migrate 9 w:mine -14 w:minute -12 w:miss 21' +
  " w:monday -26 w:month -17 w:more -12 w:most 38 w:motion -24 w:mr -12 w:muck -22 w:mum 8 w:my -123 w:myself -21 w:n't -46" +
  ' w:name -21 w:need -12 w:new 36 w:next 35 w:no -17 w:nobody -16 w:normally -16 w:not -27 w:nothing -22 w:number -21' +
  ' w:nurse -15 w:nursery 21 w:off 8 w:office 23 w:old -12 w:on -21 w:online 8 w:only -15 w:onto -13 w:open 34 w:or -13' +
  ' w:order -28 w:our 20 w:ourselve -8 w:out 32 w:over 30 w:overnight 32 w:own 12 w:pair -10 w:panel 9 w:paperwork 16 w:part -28' +
  ' w:partner -12 w:pass -10 w:patch 34 w:payment 10 w:payroll 21 w:people 52 w:permit 9 w:person -8 w:phone -16 w:physio 17' +
  ' w:pick 9 w:pin 19 w:pit 16 w:pitch -16 w:place 13 w:placement 18 w:platform 19 w:plot -10 w:point -9 w:practice 10 w:press 13' +
  ' w:print 17 w:printer 9 w:product 9 w:profile -26 w:program 8 w:prune 12 w:pull -33 w:pump 28 w:pupil -15 w:push 10' +
  ' w:question -11 w:queue -11 w:quote 29 w:rack -16 w:radio 27 w:rag -9 w:railway 19 w:raise -14 w:raw -10 w:re-run 23' +
  ' w:read -19 w:rebuild 49 w:recalibrate 18 w:recall 11 w:recompute -8 w:redo 37 w:redraw 15 w:reference -12 w:refusal 17' +
  ' w:regional 11 w:rehearsal 36 w:reissue -12 w:relay 14 w:release 16 w:remain 10 w:renegotiate 11 w:renew 10 w:rep 16' +
  ' w:repair 34 w:report -20 w:request -16 w:researcher -9 w:reset -20 w:review -23 w:rewire 21 w:rework -19 w:rewrite 40' +
  ' w:rig 19 w:right 23 w:ring -11 w:rip 9 w:risk 25 w:roll -14 w:room -9 w:rope -13 w:rota -15 w:round 26 w:row -12 w:same -30' +
  ' w:saturday -9 w:say -22 w:say-so -9 w:scheduler 20 w:scheme -9 w:scratch 10 w:screen -15 w:script 12 w:second 9 w:section -13' +
  ' w:security 17 w:see -19 w:service 15 w:session 9 w:settle 17 w:seven -11 w:sew 9 w:share -13 w:she -38 w:sheet -11 w:ship 16' +
  ' w:shop 23 w:show -13 w:side 23 w:sign -17 w:since -14 w:sit -8 w:site 17 w:sleep -10 w:sleeve -21 w:small -10 w:smith -12' +
  ' w:snap -12 w:so -44 w:software 17 w:some 17 w:sort 34 w:sou 11 w:speech 12 w:spend 20 w:split -17 w:spreadsheet 17' +
  ' w:spring 10 w:sprint 22 w:sre 9 w:staff -18 w:stair 25 w:stand -24 w:start -8 w:statement -8 w:stick -13 w:still -14' +
  ' w:stitch 28 w:stop -13 w:street -20 w:strip -10 w:stub 8 w:studio 9 w:sum 17 w:summer 34 w:sunday -28 w:supplier -22' +
  ' w:support -10 w:swab 21 w:swap 24 w:table -26 w:take 15 w:talk 8 w:teacher 49 w:team -13 w:tell -9 w:template 21 w:tenth -12' +
  ' w:that -15 w:the 17 w:their -20 w:themselve 37 w:then -16 w:therapist 11 w:therapy 11 w:there 26 w:they 40 w:think -11' +
  ' w:third -11 w:thirty-four -9 w:this -8 w:those -12 w:three 11 w:tidy -11 w:time -14 w:timer -10 w:to -32 w:together -35' +
  ' w:token 10 w:top 17 w:track 9 w:tracker -8 w:traffic 14 w:train 30 w:treasurer 12 w:trouble 15 w:try -11 w:turn -9' +
  ' w:twice -20 w:underneath 10 w:up 32 w:us -39 w:use -10 w:valve 20 w:van 20 w:vendor 28 w:venue 12 w:verger -24 w:video -9' +
  ' w:village -12 w:volunteer -16 w:waiter -23 w:walk -28 w:wall -9 w:want -36 w:ward -16 w:wardrobe 29 w:watch -9 w:water -21' +
  ' w:way -23 w:we -69 w:web 12 w:wednesday -11 w:week -16 w:weekend 27 w:weight -14 w:weld 11 w:whatever 10 w:while -25 w:who 27' +
  ' w:whole 23 w:widen 19 w:wife 9 w:winter -12 w:with -23 w:without -15 w:word -20 w:work 18 w:worst 20 w:would -43 w:year -12' +
  ' w:you -14 walk_it -10 want_the -19 way_on -9 we_all -8 we_be 16 we_get -8 we_set -9 what_they 19 whatever_be 12 when_a -11' +
  ' when_the 20 which_be 9 while_i -34 who_have -13 who_lead -16 widen_the 19 with_a -27 with_an 25 with_him 14 with_hr -10' +
  ' with_it 9 with_me -15 with_my -20 with_that 12 with_the 26 with_their 10 with_them -8 with_three 13 with_two -9 words<10 -87' +
  " words<6 -85 words>16 -14 work_out 19 work_with 10 would_n't -13 write_the -9 write_to 13 you_could 10";
