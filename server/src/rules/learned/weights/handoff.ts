// Learned from test/corpus by scripts/learn.mjs.
export const handoff =
  " -232 'd_generally -11 'd_get -9 's_office 11 ,_i -9 ,_so 25 ,_the -9 ,_who 25 a_bite -9 a_case 17 a_few 11 a_line 29" +
  ' a_route 9 a_shout 23 a_stick 34 a_ticket 11 a_ward 19 about_a 31 about_the 29 across_the -8 across_to 18 acts<1 -44' +
  ' acts<3 172 acts<5 173 acts<9 -23 adjective -54 adverb -50 after:about:determiner 61 after:across:determiner -8' +
  ' after:across:other 12 after:after:determiner -13 after:at:noun -13 after:at:person -12 after:before:noun -8' +
  ' after:before:other -13 after:by:noun -12 after:down:determiner -11 after:down:other 8 after:for:other -17' +
  ' after:from:determiner -17 after:from:noun -11 after:in:noun -18 after:in:other -21 after:of:determiner -27 after:of:noun -19' +
  ' after:of:other -15 after:on:determiner -30 after:on:noun 29 after:on:possessive -8 after:over:other 15 after:past:other 9' +
  ' after:to:determiner 49 after:until:determiner -8 after:up:other 14 after:with:determiner -32 after:with:possessive 10' +
  ' and_ask -11 and_get 8 and_have -9 and_he 9 and_his 9 and_i -11 and_keep 12 and_leave 25 and_make -8 and_not 11 and_off 14' +
  ' and_she 11 and_tell -19 and_that 10 and_their 30 and_they 41 and_wait 12 answer_a 8 ask_about 15 at_the 12 be_buy -10' +
  " be_hold -10 be_on 10 be_run 11 be_that 11 because_a 10 bite_on -9 break:; -8 by_nine 9 case_to 10 case_with 18 children_'s 11" +
  ' class:change -12 class:cognition -38 class:communication 26 class:contact -32 class:creation -28 class:motion 29' +
  ' class:none -15 class:possession -34 class:social -30 class:stative -41 clauses>2 8 clear_the -10 come_out 22 copula -9' +
  ' could_do 14 cue:alternative -11 cue:benefit -9 cue:boundary -17 cue:filler -29 cue:generic -10 cue:handoff 244' +
  ' cue:hypothetical -50 cue:initiative 40 cue:lasting -25 cue:mood -10 cue:reason -35 cue:success -17 cue:systemic -19' +
  ' cue:unverified -11 cue:vagueAct -89 cue:verification -16 cue:weakHandoff 60 day_the 14 desk_, 8 director_that -10 do_a -9' +
  ' do_what 9 do_with 15 door_on 35 drop_the 12 end_to 12 fee_, 15 figure_in 13 find_the -11 first -44 flag_the 23 following: 25' +
  ' following:a -21 following:chef 12 following:estates 14 following:got -10 following:had -9 following:he 33 following:her 9' +
  ' following:i -62 following:kev -11 following:mucked 15 following:my -9 following:normally -9 following:tense:modal -14' +
  ' following:tense:none -13 following:tense:past -78 following:tense:present -20 following:the -29 following:their 14' +
  ' following:then -12 following:they 79 following:two -10 following:who:I -71 following:who:none -60 following:who:other 32' +
  ' following:who:there -10 following:who:thing -56 following:who:we -13 following:with -11 for_a -11 for_the 12 form_and 13' +
  ' from_the -16 from_there 11 get_on 11 get_there -10 go_on 11 go_up 15 hand_the 11 have_a -9 have_get 9 he_come 9 head_of 10' +
  " him_and 8 him_to 9 i_'d -26 i_be -20 i_drop 10 i_fetch 27 i_fill 14 i_flag 29 i_give 8 i_go -10 i_have -9 i_keep -11" +
  ' i_leave 9 i_let 31 i_make 15 i_mention 12 i_open 11 i_pass 22 i_phone -11 i_point 30 i_post 20 i_put 11 i_raise 19' +
  ' i_report 13 i_ring -9 i_see -13 i_send 18 i_usually -8 i_write -8 in_at 13 in_that 13 it_, -8 it_be -22 it_could 11 it_for -8' +
  ' it_from 10 it_go 16 it_in 17 it_that -10 it_there 12 it_through 9 it_to 11 item -19 its_own 15 keep_my 10 keep_the -14' +
  ' know_that 13 last 23 late -17 leave_a 8 leave_him 18 leave_it 16 leave_the -8 let_the 19 lift_be 12 line_that 11' +
  ' list:assessing -11 list:authority 27 list:breaking 29 list:cost -13 list:costly -10 list:costly-adjective -8' +
  ' list:evidence -21 list:looking -13 list:measuring -53 list:proving -12 list:stand-in 30 list:trying -42 look_odd 10' +
  ' lot_over 15 made -81 made:before -29 make_sure 10 make_the 17 man_and 18 me_, 8 metric:none -48 metric:nonmetric -20' +
  ' metric:quantity -35 modal -19 my_finger 13 name 39 next:. -15 next:a -13 next:across 10 next:all -13 next:any 8 next:each -11' +
  ' next:for -13 next:him 8 next:it 33 next:on -21 next:out 15 next:past 9 next:sure 11 next:to -10 next:up 10 next:when -9' +
  ' next:whoever 14 next:with -18 not_the 15 number -40 number:count -38 number:date -13 number:duration -19 number:people -11' +
  ' number:version 33 of_the -19 off_it 14 office_, -10 office_and 12 on_a -11 on_the -10 on_to 17 one_i 24 open_a 12' +
  ' opens:anything 15 opens:by 12 opens:did -10 opens:dropped 12 opens:gave 25 opens:handed 13 opens:i -36 opens:it -15' +
  ' opens:kept -13 opens:let 18 opens:made 20 opens:on 10 opens:passed 16 opens:pinged 21 opens:raised 26 opens:ran -13' +
  ' opens:rang 43 opens:reported -10 opens:sent 15 opens:shared 17 opens:she -8 opens:the -41 opens:they -15 opens:this 12' +
  ' opens:told 47 opens:we -24 opens:when 15 opens:you -11 out_and 24 out_i 11 out_to -14 over_to 10 own 96 own:after -64' +
  ' own:before -68 pass_across 15 pass_the 10 perfect 9 person 16 ping_the 11 previous: -38 previous:a -10 previous:all -9' +
  ' previous:as 19 previous:drove -10 previous:had 24 previous:i -35 previous:in 16 previous:me -9 previous:old 10 previous:our 9' +
  ' previous:she -14 previous:tense:none -16 previous:tense:past -41 previous:the -16 previous:they -11 previous:who:I -30' +
  ' previous:who:none -39 previous:who:other -37 previous:who:thing 12 previous:who:we -15 product_, 13 project_manager 9' +
  ' query_the -11 raise_a 26 raise_the 15 rework_the 12 right_people 17 ring_him 9 ring_the 16 role:none -35 run_the -13' +
  ' say_we 11 see_to -10 send_the 18 share_the 17 shout_the 18 so_i 32 stair_, 13 steer_committee 24 step:action -41 subject:I 22' +
  ' subject:none 67 subject:other -18 subject:thing -36 subject:we -49 subject:you -13 support_the -11 take_it -8 take_over 9' +
  ' target_be -11 tell_him -14 tell_them -9 tense:modal -19 tense:past -27 tense:present -28 that_be 10 that_make 10' +
  ' that_there 15 the_author -11 the_belt 17 the_channel 24 the_children 11 the_cleaner -9 the_cluster 18 the_day 11 the_depot 9' +
  ' the_developer 10 the_director -8 the_duty 16 the_engineer 21 the_figure 12 the_firm 10 the_fraud 10 the_fridge 18 the_head 9' +
  ' the_issue 13 the_kitchen 11 the_lab 9 the_leftover 12 the_lift 10 the_lot 9 the_next 8 the_night 17 the_odd -11 the_office 27' +
  ' the_open 10 the_parent 10 the_plan -10 the_programme 9 the_project 9 the_queue -10 the_rep 11 the_repeat -10 the_rest 8' +
  ' the_right 16 the_site 19 the_stair 13 the_steer 24 the_tracker 10 the_tricky 12 the_van -9 the_vendor 8 the_vet 9 the_wall -9' +
  ' the_ward 11 the_whole -11 the_worst 9 them_and 13 them_at 15 them_to -12 then:I -14 then:before -16 then:communication -24' +
  ' then:it -10 then:none 36 then:past 20 then:perception 16 then:present -25 then:social 15 then:that 25 then:thing 14' +
  ' then:until -11 then:we 11 then:what -11 then:when 16 then:which -15 then:who 9 then:whoever 12 there_be 17 this_time 13' +
  ' time_i 13 to_answer 8 to_end 12 to_it 17 to_our 10 to_say 10 to_the 64 tricky_one 13 until_the -8 up_to 27 us_the -10' +
  ' usually_find -11 vendor_and 18 verb:assist -8 verb:bring -8 verb:chase -8 verb:clear -11 verb:come 9 verb:do -15 verb:drop 30' +
  ' verb:escalate 15 verb:fetch 26 verb:fill 11 verb:find -19 verb:fix 9 verb:flag 26 verb:forward 9 verb:give 14 verb:hand 11' +
  ' verb:hold -12 verb:keep -20 verb:know 10 verb:leave 35 verb:let 24 verb:lift 11 verb:make 18 verb:mention 19 verb:move -13' +
  ' verb:open 9 verb:pass 40 verb:phone -11 verb:ping 33 verb:point 30 verb:post 16 verb:provide -8 verb:query -11 verb:radio 12' +
  ' verb:raise 42 verb:read -9 verb:rework 19 verb:ring 27 verb:run -21 verb:say -9 verb:see -14 verb:send 22 verb:share 17' +
  ' verb:shout 23 verb:stand -8 verb:stay -11 verb:support -13 verb:take -14 verb:tell 23 verb:wait 12 verb:walk -8' +
  " verb:write -23 verbless -21 voice:active -21 voice:passive -66 w:'d -39 w:'s -20 w:a -23 w:about 64 w:adjourn 10 w:after -28" +
  ' w:all -18 w:alway -8 w:an -15 w:and -26 w:anything 12 w:as -12 w:ask -13 w:assist -8 w:at -17 w:author -12 w:back -11' +
  ' w:bag -8 w:be -49 w:before -27 w:belt 17 w:between -12 w:bite -11 w:blood 13 w:board -9 w:both -14 w:break 13 w:bring -9' +
  ' w:bug 10 w:buy -11 w:by -20 w:call 12 w:can 12 w:case 24 w:centre 11 w:change -10 w:channel 31 w:chase -8 w:children 10' +
  ' w:cleaner -9 w:client -11 w:cluster 17 w:committee 25 w:concern 16 w:contractor -8 w:control 34 w:coordinator 19 w:could 11' +
  ' w:count -9 w:cross 10 w:dad 22 w:depot 9 w:designer 12 w:developer 8 w:director -12 w:door 28 w:draw -8 w:drop 29 w:duty 20' +
  ' w:each -30 w:engineer 23 w:escalate 15 w:estate 18 w:every -33 w:everybody -12 w:everyone -11 w:fee 14 w:fella 15 w:fetch 26' +
  ' w:few 11 w:file -11 w:fill 11 w:find -26 w:finger 12 w:firm 44 w:first -16 w:flag 24 w:for -20 w:fraud 10 w:fridge 20' +
  ' w:from -23 w:generally -14 w:get -11 w:girl -9 w:give 9 w:go 10 w:group -11 w:hand -8 w:have -16 w:head -13 w:help -8' +
  ' w:her -12 w:his -13 w:hold -17 w:hour -10 w:how -10 w:i 14 w:in -32 w:issue 12 w:it 33 w:its 11 w:keep -23 w:kid 14' +
  ' w:kitchen 9 w:know 57 w:lab 9 w:lad -9 w:late 9 w:leave 20 w:leftover 12 w:let 35 w:letter -8 w:lift 18 w:line 23 w:list -9' +
  ' w:login 19 w:look 31 w:make 24 w:man 16 w:manager 43 w:me -8 w:mention 19 w:metal -11 w:more 10 w:morning -16 w:move -19' +
  " w:much -9 w:my -15 w:myself -13 w:n't 9 w:name -11 w:new -9 w:nod 18 w:normally -11 w:of -42 w:office 35 w:onboard 13" +
  ' w:only 11 w:open 10 w:out 8 w:over 21 w:page -15 w:pass 39 w:phone -18 w:ping 33 w:point 30 w:post 15 w:product 12' +
  ' w:project 9 w:provide -8 w:pull -9 w:quality 11 w:query -12 w:queue -10 w:radio 16 w:raise 42 w:read -12 w:regulator -12' +
  ' w:rep 11 w:repeat -10 w:rest 8 w:rework 19 w:right 13 w:ring 22 w:room -8 w:round -14 w:see -24 w:send 12 w:set -10' +
  ' w:share 15 w:shift -9 w:shout 40 w:sign -9 w:site 18 w:so 8 w:solicitor 10 w:someone -8 w:sort -11 w:sprint 9 w:stair 12' +
  ' w:stand -11 w:stay -14 w:steer 23 w:stick 35 w:stop -11 w:support -17 w:sure 15 w:swap 9 w:target -11 w:teacher 10 w:team -12' +
  ' w:ten -13 w:the -9 w:their 26 w:them 11 w:then -15 w:there 23 w:thing -16 w:those -8 w:three -13 w:ticket 13 w:to 36' +
  ' w:together -11 w:toward 15 w:tracker 10 w:tricky 11 w:two -24 w:unit 30 w:until -13 w:up 11 w:us -24 w:usually -20 w:van -9' +
  ' w:vendor 11 w:vet 8 w:wait 11 w:walk -9 w:wall -10 w:ward 12 w:we -23 w:week -10 w:welcome -8 w:what -13 w:when 22' +
  ' w:wherever -9 w:which -18 w:who 9 w:whoever 11 w:whole -12 w:with -15 w:work -9 w:worst 9 w:would -11 w:write -23 w:yellow 17' +
  ' w:you -22 ward_, 14 we_be 18 when_the 22 who_get 10 whoever_be 14 with_a -11 with_hr 8 with_more 11 with_the -12 words<10 -40' +
  ' words<6 -23 words>16 -13';
