// Learned from test/corpus by scripts/learn.mjs.
export const othersDidTheWork =
  " -224 #_, 9 'd_pick 8 's_an 10 's_engineer -9 's_lad -9 's_people 29 's_the -10 ,_a -8 ,_and -32 ,_at -12" +
  ' ,_but -11 ,_i 12 ,_like -9 ,_me -9 ,_so -31 ,_the -25 ,_they -11 ,_who 33 ,_with -11 ;_i -8 a_backup 9' +
  ' a_badge 9 a_firm 12 a_fresh 12 a_friend 11 a_map 10 a_patch 13 a_script 9 a_tenth -10 a_time 13 a_weekend 16' +
  ' a_whole 11 about_the -10 across_the -10 acts<1 -21 acts<3 52 acts<5 65 acts<9 136 adverb -35 after: -28' +
  ' after:about:determiner -15 after:about:noun -14 after:across:determiner -13 after:after:other 17' +
  ' after:along:determiner -10 after:along:other 15 after:anything 8 after:around:possessive -14 after:as 10' +
  ' after:as:determiner -10 after:as:other -10 after:at:other -14 after:at:possessive -17' +
  ' after:before:determiner -12 after:between:determiner -9 after:between:noun -9 after:between:other -22' +
  ' after:by:determiner 22 after:by:person 15 after:by:time -8 after:carried 8 after:counted 10' +
  ' after:down:determiner 9 after:everybody 30 after:for:determiner -19 after:for:noun -16' +
  ' after:from:determiner 11 after:from:noun 22 after:from:other -10 after:from:time -20 after:froze 14' +
  ' after:gave 13 after:i -32 after:in:other -8 after:in:possessive -12 after:into:determiner -17' +
  ' after:into:possessive -17 after:it -16 after:let -12 after:like:other -10 after:moved 10 after:mucked 12' +
  ' after:next:other 30 after:nine 11 after:normally 12 after:of:determiner 11 after:of:noun -10 after:of:other -9' +
  ' after:on:determiner -17 after:on:other -10 after:on:possessive -29 after:on:time -20 after:onto:possessive -19' +
  ' after:out:determiner 43 after:over:time 32 after:raised -8 after:round:other 21 after:she -14' +
  ' after:since:time -11 after:so -13 after:tense:modal -11 after:tense:none -30 after:tense:past -50' +
  ' after:tense:present -29 after:that -20 after:the -10 after:then -16 after:there -9 after:to:determiner 13' +
  ' after:to:other -34 after:to:possessive -18 after:tried 13 after:until:time 9 after:up:determiner 18' +
  ' after:was 13 after:we 17 after:went 9 after:who:I -9 after:who:none -35 after:who:other -63' +
  ' after:who:thing -37 after:with:determiner 13 after:with:noun -34 after:with:other -14 after:wrote -17' +
  ' after_, -11 after_the 12 afterward_and 9 all_, -10 all_be 11 all_the 48 along_the -10 an_engineer 10' +
  ' an_extra 9 and_a -23 and_all -15 and_argue 8 and_bring 9 and_build 12 and_clean -9 and_close 29 and_code 19' +
  ' and_do 13 and_find -10 and_free 13 and_get 41 and_have 38 and_his 17 and_i -31 and_knock 13 and_land 11' +
  ' and_leave -14 and_make 13 and_me -11 and_measure 8 and_merge -16 and_move 10 and_my -12 and_myself -17' +
  ' and_push 8 and_put 26 and_redo 32 and_ring 14 and_run 16 and_send 8 and_shift 9 and_sign 9 and_swap 27' +
  ' and_take -17 and_the -16 and_their 15 and_they 65 and_turn 8 and_walk -12 and_we -15 and_with 13 as_a -9' +
  ' at_a 11 at_my -14 back_and -28 back_on 16 back_to 11 back_with 17 be_clear 10 be_give -9 be_go 12 be_in 12' +
  ' be_leave 9 be_look 22 be_make -12 be_miss 20 be_quite 9 be_redo -15 be_send -9 before: -86 before:all 26' +
  ' before:anything -12 before:as -17 before:asked -9 before:before -11 before:both -9 before:chalked -22' +
  ' before:come -9 before:cut 10 before:dropped 13 before:four 12 before:from 9 before:got 9 before:had 15' +
  ' before:he -18 before:hung 9 before:if 8 before:it -13 before:knocked -24 before:left 11 before:moved -10' +
  ' before:noticed 21 before:our -16 before:passed 22 before:phoned 8 before:played 13 before:sent 9' +
  ' before:showed -12 before:so -13 before:tense:modal -19 before:tense:none -22 before:tense:past -19' +
  ' before:tense:present -11 before:the -26 before:their -12 before:then -23 before:they -13 before:three 18' +
  ' before:took -8 before:when -8 before:who:I -30 before:who:it -20 before:who:other -61 before:who:thing -9' +
  ' before:who:we 44 before_, -22 before_the -11 between_the -9 between_them 9 between_us -31 block_, 16' +
  ' break:: -28 break:; -22 break:I -8 break:other -8 break:past -34 break:present -10 break:thing -21 bring_the 9' +
  ' by_the 26 cable_and 11 campaign_and 11 care_of 34 chip_in -11 class:body -10 class:change 22' +
  ' class:cognition -45 class:communication -23 class:creation 77 class:emotion -21 class:none 41' +
  ' class:possession 33 class:social 31 class:stative -19 clauses>2 26 clean_up 10 clear_out 8 clear_the -10' +
  ' close_the 14 colleague_who -11 come_and 10 come_back 26 come_from -8 come_in 21 come_over 13 copula -30' +
  " could_n't -19 council_'s -15 crack_on -8 cue:alternative -24 cue:assigned -13 cue:benefit 9 cue:boundary 13" +
  ' cue:filler -17 cue:generic -26 cue:handoff 31 cue:hypothetical -15 cue:initiative -9 cue:lasting -36' +
  ' cue:reason -46 cue:systemic -41 cue:tradeoff -17 cue:vagueAct -69 cue:weakFreeTime -13 cue:weakHandoff 13' +
  ' cue:weakTold -10 cut_the -9 data_, -11 day_before 30 deal_with 11 desk_at 12 dig_the 22 do_the 15 down_and 10' +
  ' down_by 9 drive_in 13 drive_the 9 dusk_and -12 end_up 9 engineer_, 15 every_child 8 everyone_pull -24' +
  ' fight_the 13 figure_to 18 fill_in 18 find_a 9 first -80 first_to 8 flag_the 23 floor_and 18 for_a -17' +
  ' for_it -10 for_me -11 for_the 11 for_us 28 freeze_the -8 fresh_one 11 from_my -18 from_our 12 from_raw -11' +
  ' from_scratch 9 from_there 12 front_desk 27 get_a 8 get_her 14 get_stick -10 get_take -19 get_up 15' +
  ' give_them -8 give_to 9 go_out -17 go_round 10 go_through 14 go_to 11 go_up -11 hang_the -11 harbour_master 9' +
  " have_a -10 have_be -9 have_let -13 have_n't -12 have_them 11 he_get 8 he_have 12 head_office 24" +
  " head_together -22 him_a 10 him_round 12 his_own 9 hit_the -19 hold_of 9 hold_the -16 i_'d -12 i_flag 22" +
  ' i_have -13 i_never 16 i_ring -9 i_send -10 i_take 27 i_tell 17 i_write -13 in_and 43 in_front -10 in_his -13' +
  ' in_june 9 in_on -18 in_that 25 in_the -45 in_those -8 in_with -16 into_an 9 into_the -25 it_back 11 it_be -12' +
  ' it_down 17 it_from 12 it_into -11 it_right 25 it_up 10 job_that 10 knock_a 9 knock_the 8 label_and 16' +
  ' lad_and -17 land_on -12 last -20 last_week -9 late 32 lean_on 14 leave_it -12 legal_, -12 letter_for 8' +
  ' list:assessing -14 list:authority 26 list:breaking -12 list:cost 22 list:costly -26 list:costly-adjective -19' +
  ' list:looking -33 list:measuring -26 list:rigorous -9 list:stand-in 58 look_after 21 lose_their -9 lot_, 9' +
  ' lot_on -8 made -11 made:before 20 make_it 9 manager_that 12 me_and -20 me_on -9 measure_every 8 merge_it -33' +
  ' metric:delta -10 metric:none -42 metric:quantity -41 migrate_the 10 modal -41 morning_on 10 most_of 41' +
  " move_everyone 8 muck_in -20 my_draw -11 my_manager 12 my_own -10 my_request -13 n't_match 8 n't_see -11" +
  ' name 36 negated -36 never_get 16 next:, -32 next:. -64 next:: -13 next:a 15 next:about -23 next:after 27' +
  ' next:all 51 next:an -15 next:and 11 next:as -10 next:at -12 next:back 15 next:by 27 next:care 24 next:every 51' +
  ' next:everybody 29 next:everyone 13 next:for -23 next:forty 9 next:fresh 8 next:from -11 next:gone 13' +
  ' next:him 17 next:his 21 next:in 19 next:into -10 next:it 48 next:its -12 next:me -30 next:most 23 next:my -29' +
  ' next:new 34 next:no -11 next:nothing -16 next:of -13 next:off -10 next:on -21 next:our -24 next:out 17' +
  ' next:over 41 next:people 11 next:round 12 next:six 16 next:stuck -10 next:that -15 next:the 103 next:their -25' +
  ' next:them 25 next:things 13 next:three 13 next:through 11 next:to 9 next:together -14 next:up 21 next:us 24' +
  ' night_before -22 number -46 number:count -18 number:duration -13 number:other -8 number:people -18' +
  ' number:ratio -29 of_a -17 of_it 44 of_me -9 of_my -13 of_the 44 of_them -12 of_us -23 of_water -13 off_the 9' +
  ' office_and -12 on_, 16 on_both 11 on_his 17 on_my -24 on_one 12 on_site -9 on_sunday -18 on_the -8 on_with -8' +
  ' one_at 13 one_in 10 one_side 13 one_weekend 12 one_who 14 onto_my -19 opens:a 34 opens:accounts 23' +
  ' opens:after -15 opens:all -10 opens:an 19 opens:every -10 opens:everybody -36 opens:everyone -40' +
  ' opens:feedback 9 opens:for 29 opens:gave -8 opens:he -22 opens:his -9 opens:i -71 opens:it -9 opens:kev 10' +
  ' opens:legal 13 opens:letters -17 opens:marketing 22 opens:me -24 opens:meanwhile 11 opens:my 47 opens:new -10' +
  ' opens:next 14 opens:our 32 opens:over 9 opens:passed -8 opens:security 15 opens:she -50 opens:some 17' +
  ' opens:the 58 opens:their 11 opens:then -19 opens:they -11 opens:three -10 opens:us -23 opens:we -63' +
  ' opens:where 14 opens:wrote -9 other_six 8 other_two -11 our_claim 15 our_head -19 our_side 12 out_and 9' +
  ' out_between -11 out_by 11 out_i 9 out_on -10 out_the 41 out_to -12 out_with 16 over_a -9 over_and 32 over_at 8' +
  ' over_easter 27 over_from -21 over_the 20 over_to -8 own -121 own:after -69 own:before -59 part_of -9' +
  ' pass_it -12 payment_and 10 people_, 9 perfect -31 person 46 pitch_in -14 price_it 11 put_a 16 put_it 16' +
  ' put_our -22 put_together 8 quoted -22 re-run_the 22 rebuild_it 14 rebuild_the 33 redo_the 19 redraw_the 11' +
  ' repair_the 28 request_, -14 reset_the -17 rest_of -9 review_it -16 rewire_the 15 rework_the -20 rewrite_the 21' +
  ' ring_round 11 role:change -12 role:none -32 room_and 12 round_on 9 round_to 8 run_a 8 scheduler_, 13' +
  ' see_my -11 send_two 12 set_for 10 share_of -11 she_accept -9 she_be 16 side_and 17 sign_it -15 so_i -13' +
  ' so_the -11 sort_of -12 sort_out 27 sort_the 18 spend_a 12 split_the -13 stair_, 26 step:action -37 step_in 11' +
  ' stick_into -8 strip_and -8 subject:I -70 subject:it -34 subject:none -139 subject:other 273 subject:we -154' +
  ' subject:you -14 sunday_with -13 supplier_, -12 swap_the 15 table_and -9 table_for 11 tag_the -9 take_care 35' +
  ' take_it 17 take_off -26 take_them -20 talk_him 9 tense:modal -40 tense:past -28 tense:present -78 tenth_of -11' +
  " that_'s -11 that_, -9 that_from 12 that_last -8 that_most 13 that_she 14 that_there 26 that_up 9 the_# -8" +
  ' the_area 8 the_auction 17 the_backend 12 the_backwash 8 the_bank -14 the_caption 13 the_cloth 14' +
  ' the_consultant 12 the_contact 11 the_contractor 10 the_corridor -11 the_council -13 the_crew 10' +
  ' the_customer 13 the_data 13 the_day 19 the_deck -22 the_desk -9 the_director -12 the_door -11 the_duty 8' +
  ' the_entire 10 the_figure 18 the_film 11 the_fire 12 the_first 13 the_floor 8 the_flyman 15 the_follow -13' +
  ' the_form -19 the_frame 17 the_front 27 the_harbour 8 the_head -22 the_hinge -14 the_hire 10 the_hub 9' +
  ' the_import 9 the_it-team 16 the_job 10 the_lab 14 the_label 18 the_lad -26 the_layout 13 the_leaflet 9' +
  ' the_leaver -17 the_lender 21 the_letter 8 the_limit 19 the_line 10 the_long -10 the_lot 14 the_monday -22' +
  ' the_motion -20 the_new -18 the_next 13 the_one 15 the_open 24 the_panel 11 the_pin 18 the_place 14' +
  ' the_port -12 the_post 13 the_printer 9 the_prop -8 the_rack -19 the_remain 13 the_rep 13 the_report -13' +
  ' the_reserve 8 the_rest 11 the_room -17 the_rope -9 the_same -27 the_scan 8 the_scheduler 13 the_second 20' +
  ' the_shift 9 the_shop 10 the_site 16 the_stair 25 the_strip -9 the_sum 17 the_summer 33 the_supplier -19' +
  ' the_tax 13 the_teacher 31 the_technician 8 the_third -13 the_time -14 the_top 11 the_trouble 13 the_tuesday 10' +
  ' the_two 14 the_valve 24 the_vendor 26 the_verger -23 the_video -8 the_village -9 the_way -14 the_week 19' +
  ' the_whole 36 the_winter -12 the_worst 19 their_finger -8 their_own 19 them_, -9 them_by -9 them_in 12' +
  ' them_over -18 then:I -64 then:because -9 then:change 35 then:it -8 then:modal -11 then:past -29' +
  ' then:perception -11 then:possession -16 then:present -22 then:social -15 then:stative 19 then:that -12' +
  ' then:thing 31 then:we 17 then:while -22 then:who 41 then:you 8 then_go 15 there_and 19 there_be 26 they_be -11' +
  ' they_do 9 three_of 17 through_it -8 through_the 10 through_with 10 to_a -12 to_bottom 10 to_dr 9 to_my -11' +
  ' to_the 24 top_to 10 turn_up -11 two_of -14 up_, -12 up_a 8 up_at 10 up_on 11 up_the 8 up_there 8 up_with 17' +
  " us_a 12 us_another 15 verb:'s -17 verb:accept -9 verb:answer -8 verb:argue 8 verb:arrange 16 verb:arrive 8" +
  ' verb:ask -12 verb:be -16 verb:build 20 verb:call 22 verb:change -12 verb:charge -12 verb:chip -11 verb:code 21' +
  ' verb:collect 10 verb:come 36 verb:cut -13 verb:deal 11 verb:design 9 verb:dig 22 verb:draft -14 verb:drill 10' +
  ' verb:drive 22 verb:empty 11 verb:end 8 verb:fight 13 verb:fill 18 verb:find 17 verb:fire -12 verb:fix 28' +
  ' verb:flag 21 verb:fold -18 verb:forward 16 verb:free 13 verb:freeze -10 verb:get 32 verb:give -18 verb:go -12' +
  ' verb:halve -8 verb:hang -20 verb:have 10 verb:hit -19 verb:hold -13 verb:keep -30 verb:knock 23 verb:land 10' +
  ' verb:lead 33 verb:lean 11 verb:leave -23 verb:let -18 verb:lift 18 verb:look 14 verb:lose -17 verb:merge -33' +
  ' verb:migrate 10 verb:muck -20 verb:open -11 verb:part -11 verb:pass -10 verb:pitch -14 verb:prepare 8' +
  ' verb:pull -18 verb:push 10 verb:put 23 verb:radio 31 verb:read -8 verb:rebuild 30 verb:recall 14' +
  ' verb:recompute -9 verb:redo 31 verb:renegotiate 14 verb:renew 12 verb:replace 9 verb:reset -17 verb:restore 9' +
  ' verb:review -22 verb:rewire 18 verb:rework -21 verb:rewrite 37 verb:rig 14 verb:say -28 verb:sew 12' +
  ' verb:share -12 verb:ship -8 verb:show -12 verb:smooth 8 verb:sort 43 verb:spend 22 verb:split -13' +
  ' verb:stand -17 verb:step 11 verb:stitch 29 verb:stop -9 verb:swab 17 verb:swap 32 verb:tag -9 verb:talk 12' +
  ' verb:think -10 verb:turn 18 verb:walk -24 verb:want -18 verb:weld 12 verb:wire 8 verb:work 30 verb:write 16' +
  " verbless -40 voice:active -8 voice:passive -154 w:'d -22 w:'s 14 w:a -33 w:aboard 12 w:about -36 w:accept -10" +
  ' w:account 17 w:adjuster 10 w:afternoon -9 w:against -10 w:agency 18 w:agent 26 w:aisle 11 w:alert -10 w:all 50' +
  ' w:already -10 w:an 22 w:and 113 w:another 14 w:answer -10 w:any -11 w:apology -11 w:architect 11 w:area 8' +
  ' w:arm -19 w:around -14 w:arrange 16 w:as -18 w:ask -17 w:at -33 w:auction 17 w:away -9 w:back 26 w:backend 12' +
  ' w:backup 9 w:backwash 8 w:badge 10 w:balance 11 w:bank -9 w:basically 12 w:be -75 w:because -12 w:bed -10' +
  ' w:behind 9 w:between -42 w:bike 18 w:block 30 w:blood 26 w:board -17 w:body 8 w:boss -10 w:bottle 8' +
  ' w:bottom 11 w:box -9 w:brick -24 w:bug 25 w:build 15 w:business -10 w:but -14 w:by 23 w:cable 10 w:calendar 8' +
  ' w:caption 13 w:card -9 w:care 21 w:case -13 w:cast 20 w:catalogue 9 w:chalk -29 w:change -15 w:chap 22' +
  ' w:chip -11 w:claim 13 w:class 32 w:classroom -13 w:clear 10 w:clip -8 w:close 24 w:cloth 14 w:code 16' +
  ' w:colleague 11 w:collect 10 w:come 30 w:concert 35 w:connector 10 w:consultant 17 w:contract 15' +
  ' w:contractor 18 w:control 31 w:corner 17 w:corridor -11 w:council -13 w:count -11 w:couple -9 w:cousin 44' +
  ' w:cover 18 w:crew 19 w:cross -10 w:cut -18 w:date -16 w:deal 11 w:deck -23 w:define 10 w:department 10' +
  ' w:deputy -11 w:design 15 w:desk 10 w:dev 16 w:device 12 w:dibber -8 w:dig 22 w:director -15 w:discount 9' +
  ' w:door -34 w:dozen 12 w:draft -17 w:draw -15 w:drill 9 w:drink -20 w:drive 21 w:drop -10 w:dusk -12 w:duty 20' +
  ' w:each -28 w:easter 31 w:empty 8 w:end 31 w:energy 11 w:engineer 22 w:entire 21 w:estate 22 w:every 31' +
  ' w:everybody -15 w:everyone -59 w:extra 12 w:facility 33 w:fall -8 w:farm 16 w:feedback 9 w:feel -10 w:fifth 10' +
  ' w:fight 12 w:file 11 w:fill 20 w:film 9 w:finance 12 w:find 13 w:finger -14 w:finish 15 w:firm 26 w:first 18' +
  ' w:fit 8 w:fitter 11 w:five -12 w:fix 23 w:flag 12 w:flash 12 w:floor 25 w:flyman 15 w:fold -19 w:folk 10' +
  ' w:follow -19 w:for -32 w:form -20 w:forward 13 w:four 12 w:frame 14 w:freeze -10 w:freezer 12 w:fresh 18' +
  ' w:friend 11 w:front 21 w:full -9 w:furnace 11 w:get -21 w:give -24 w:glass -10 w:grey 8 w:grind 8 w:guard -15' +
  ' w:guild 10 w:half -16 w:halve -9 w:hand -24 w:handle 16 w:hang -22 w:harbour 8 w:have -49 w:head -19 w:her -12' +
  ' w:highway 8 w:him 21 w:hinge -14 w:his 21 w:hit -19 w:hoist 8 w:hold -12 w:hour -12 w:house 40 w:hr -11' +
  ' w:hub 23 w:i -100 w:import 9 w:in -8 w:infection 17 w:into -35 w:it -37 w:it-team 23 w:its -26 w:june -9' +
  ' w:keep -34 w:kev 9 w:key -21 w:kid -13 w:knock 23 w:kofi -10 w:lab 16 w:label 12 w:lad 24 w:layout 19' +
  ' w:lead 29 w:leaf -13 w:leaflet 8 w:lean 11 w:leave -23 w:leaver -17 w:lender 21 w:less -11 w:let -20' +
  ' w:letter -9 w:license 8 w:lift 21 w:light 15 w:like -18 w:list -20 w:long -12 w:look 9 w:lorry 8 w:lose -20' +
  ' w:lot 10 w:machine -10 w:maintainer -22 w:maintenance 14 w:make -10 w:man 12 w:manager 29 w:map 10 w:march -13' +
  ' w:mark -21 w:market 36 w:master 14 w:matter 8 w:me -112 w:meanwhile 11 w:meet -10 w:merge -33 w:migrate 10' +
  ' w:mine -12 w:minute -12 w:miss 12 w:monday -18 w:month -13 w:more -12 w:most 37 w:motion -20 w:mr -9' +
  " w:muck -20 w:mum 10 w:my -112 w:myself -21 w:n't -35 w:name -22 w:need -12 w:new 32 w:next 27 w:night -14" +
  ' w:no -16 w:nobody -15 w:normally -16 w:not -25 w:nothing -22 w:number -18 w:nurse -28 w:nursery 8 w:off 15' +
  ' w:office 27 w:old -9 w:on -21 w:only -13 w:onto -11 w:open 28 w:or -12 w:order -27 w:ourselve -8 w:out 32' +
  ' w:over 29 w:overnight 31 w:own 15 w:pair -11 w:panel 15 w:paperwork 8 w:part -27 w:partner -12 w:pass -10' +
  ' w:patch 9 w:payment 12 w:people 54 w:permit 12 w:phone -12 w:physio 18 w:pin 17 w:pit 14 w:pitch -15' +
  ' w:place 15 w:placement 18 w:platform 19 w:plot -10 w:post 10 w:prepare 8 w:print 11 w:procurement 8' +
  ' w:profile -24 w:program 10 w:prop -9 w:prune 11 w:pull -27 w:pupil -14 w:push 9 w:put 14 w:question -9' +
  ' w:queue -9 w:quote 10 w:rack -19 w:radio 27 w:raw -11 w:re-run 22 w:read -19 w:rebuild 49 w:recall 14' +
  ' w:recompute -9 w:recovery 9 w:redo 30 w:redraw 9 w:reference -11 w:regional 11 w:rehearsal 33 w:reissue -8' +
  ' w:relay 10 w:remain 11 w:renegotiate 14 w:renew 11 w:rep 17 w:repair 35 w:replace 9 w:report -21 w:request -14' +
  ' w:reserve 8 w:reset -18 w:restore 9 w:review -23 w:rewire 18 w:rework -21 w:rewrite 37 w:rig 18 w:right 23' +
  ' w:ring -9 w:risk 24 w:rope -9 w:rota -16 w:round 20 w:row -10 w:same -24 w:saturday -11 w:say -23' +
  ' w:scheduler 13 w:scheme -9 w:scratch 9 w:screen -12 w:script 17 w:second 12 w:security 20 w:see -15 w:senior 8' +
  ' w:service 12 w:session 9 w:seven -9 w:sew 12 w:share -15 w:she -37 w:sheet -9 w:shift 10 w:ship 14 w:shop 10' +
  ' w:show -13 w:sick 8 w:side 25 w:sign -13 w:since -14 w:site 16 w:sleep -11 w:smith -12 w:smooth 8 w:snap -11' +
  ' w:so -40 w:some 11 w:sort 35 w:sou 14 w:speech 14 w:spend 21 w:split -15 w:sprint 22 w:staff -17 w:stair 25' +
  ' w:stand -21 w:statement -9 w:stick -13 w:still -13 w:stitch 28 w:stop -15 w:street -19 w:strip -9 w:sum 16' +
  ' w:summer 32 w:sunday -22 w:supplier -20 w:swab 21 w:swap 29 w:table -22 w:take 11 w:talk 11 w:tax 9' +
  ' w:teacher 50 w:template 13 w:tenth -11 w:that -16 w:the 22 w:them 9 w:theme -8 w:themselve 34 w:then -16' +
  ' w:there 27 w:they 39 w:think -10 w:third -14 w:this -10 w:those -11 w:threshold -9 w:tidy -11 w:tie 8' +
  ' w:time -9 w:timer -9 w:to -27 w:together -13 w:token 14 w:too -12 w:top 24 w:traffic 12 w:train 21' +
  ' w:trouble 16 w:try -9 w:twice -18 w:two -15 w:underneath 12 w:up 32 w:us -44 w:valve 23 w:van 19 w:vendor 32' +
  ' w:verger -23 w:video -9 w:village -13 w:volunteer -14 w:vote -8 w:wait -9 w:waiter -22 w:walk -26 w:want -23' +
  ' w:ward -12 w:wardrobe 29 w:watch -8 w:water -24 w:way -23 w:we -61 w:web 11 w:week -10 w:weekend 22' +
  ' w:weight -13 w:weld 11 w:when -8 w:while -23 w:who 39 w:whole 42 w:wife 12 w:winter -12 w:with -32' +
  ' w:without -14 w:word -19 w:work 13 w:worst 19 w:would -32 w:wrong -18 w:year -19 w:you -15 walk_it -9' +
  " we_all -10 we_be 18 we_get -10 what_they 18 when_a -9 when_the 11 which_be 12 while_i -32 who_'s 10" +
  ' who_have -13 with_a -22 with_an 13 with_me -14 with_my -15 with_that 13 with_the 23 with_their 12 with_them -9' +
  ' with_three 15 with_two -8 words<10 -75 words<6 -70 words>16 -18 work_out 20 write_the -9 write_to 9' +
  ' you_could 10';
