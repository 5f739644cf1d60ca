// Learned from test/corpus by scripts/learn.mjs.
export const handoff =
  " -236 'd_generally -11 'd_get -9 ,_so 25 ,_the -9 ,_who 24 a_case 15 a_few 12 a_line 27 a_route 9 a_shout 25" +
  ' a_ticket 12 a_ward 18 about_the 37 across_the -8 across_to 14 acts<1 -39 acts<3 180 acts<5 153 acts<9 -19' +
  ' adjective -57 adverb -48 after: 34 after:a -26 after:about:determiner 37 after:across:determiner -8' +
  ' after:across:other 9 after:after:determiner -11 after:at:noun -14 after:before:other -11 after:by:noun -10' +
  ' after:down:determiner -9 after:for:other -10 after:from:determiner -15 after:from:noun -11 after:got -9' +
  ' after:had -9 after:he 34 after:her 9 after:i -56 after:in:noun -22 after:in:other -30 after:kev -10' +
  ' after:mucked 16 after:my -9 after:normally -9 after:of:determiner -27 after:of:noun -15 after:of:other -12' +
  ' after:on:determiner -22 after:past:other 9 after:tense:modal -10 after:tense:none -11 after:tense:past -77' +
  ' after:tense:present -15 after:the -21 after:then -10 after:they 71 after:to:determiner 34 after:to:noun 17' +
  ' after:two -10 after:until:determiner -8 after:up:other 25 after:who:I -67 after:who:none -66' +
  ' after:who:other 26 after:who:thing -47 after:who:we -11 after:with -12 after:with:determiner -30 and_ask -11' +
  ' and_have -8 and_he 11 and_i -10 and_leave 19 and_not 13 and_off 13 and_tell -16 and_that 9 and_their 29' +
  ' and_they 33 and_wait 11 ask_about 15 be_buy -9 be_hold -9 be_on 14 be_that 11 because_a 10 before: -43' +
  ' before:a -9 before:as 16 before:got 9 before:had 31 before:i -33 before:in 15 before:me -9 before:old 10' +
  ' before:she -13 before:tense:none -9 before:tense:past -49 before:the -29 before:they -10 before:who:I -31' +
  " before:who:none -34 before:who:other -45 book_for 8 break:; -8 by_nine 9 case_to 9 case_with 16 children_'s 11" +
  ' class:change -8 class:cognition -29 class:communication 26 class:contact -26 class:creation -28' +
  ' class:motion 39 class:none -14 class:possession -30 class:social -20 class:stative -40 clauses>2 10' +
  ' clear_the -9 come_out 24 copula -9 could_do 15 cue:benefit -10 cue:boundary -15 cue:filler -24 cue:generic -10' +
  ' cue:handoff 242 cue:hypothetical -48 cue:initiative 41 cue:lasting -24 cue:mood -8 cue:reason -29' +
  ' cue:success -16 cue:systemic -18 cue:unverified -9 cue:vagueAct -76 cue:verification -12 cue:weakHandoff 59' +
  ' day_the 14 director_that -9 do_what 9 do_with 15 drop_the 12 end_to 11 engineer_, 8 fee_, 15 find_the -11' +
  ' first -43 flag_the 19 for_a -9 for_the 10 form_and 12 from_the -14 from_there 12 get_there -9 go_on 11' +
  " go_up 13 have_a -13 have_get 9 he_come 9 head_of 9 him_and 8 him_to 11 i_'d -25 i_be -17 i_drop 11 i_fetch 24" +
  ' i_fill 13 i_flag 21 i_give 10 i_go -8 i_let 28 i_make 17 i_mention 11 i_open 10 i_pass 19 i_phone -11' +
  ' i_point 30 i_post 22 i_raise 20 i_report 11 i_see -13 i_send 17 in_that 12 it_, -8 it_be -23 it_could 11' +
  ' it_from 8 it_go 14 it_in 12 it_that -10 it_through 9 it_to 12 item -14 its_own 14 know_that 14 last 26' +
  ' late -14 leave_, -10 leave_him 19 leave_it 10 leave_the -8 let_the 21 lift_be 12 line_that 11' +
  ' list:assessing -10 list:authority 31 list:breaking 30 list:costly-adjective -14 list:evidence -34' +
  ' list:looking -10 list:measuring -49 list:proving -10 list:trying -42 made -70 made:before -31 make_sure 13' +
  ' make_the 20 man_and 19 metric:none -39 metric:nonmetric -33 metric:quantity -31 modal -21 name 41 next:. -14' +
  ' next:all -13 next:each -8 next:for -14 next:her -9 next:him 9 next:it 39 next:on -16 next:out 18 next:past 9' +
  ' next:people -12 next:sure 14 next:when -9 next:whoever 16 next:with -13 not_the 14 number -44 number:count -33' +
  ' number:date -10 number:duration -15 of_the -22 off_it 13 office_, -10 on_a -10 on_to 14 one_i 15 open_a 10' +
  ' opens:after -8 opens:anything 20 opens:dropped 10 opens:gave 27 opens:i -28 opens:it -14 opens:let 16' +
  ' opens:made 21 opens:on 13 opens:passed 17 opens:pinged 23 opens:raised 23 opens:rang 35 opens:shared 16' +
  ' opens:she -9 opens:the -43 opens:they -14 opens:this 12 opens:told 19 opens:we -20 opens:when 13 opens:where 8' +
  ' opens:you -11 out_and 25 out_i 11 out_to -12 own 97 own:after -66 own:before -63 pass_the 11 perfect 10' +
  ' person 24 ping_the 10 product_, 12 project_manager 11 put_the 8 query_the -12 raise_a 27 raise_the 16' +
  ' report_it 15 rework_the 11 ring_him 9 ring_the 21 role:none -42 run_the -8 see_to -8 share_the 16 shout_the 16' +
  ' so_i 32 stair_, 12 steer_committee 22 step:action -45 subject:I 22 subject:none 55 subject:other -10' +
  ' subject:thing -34 subject:we -42 subject:you -14 support_the -10 target_be -11 tell_him -13 tell_the 15' +
  ' tense:modal -21 tense:past -28 tense:present -23 that_be 10 that_there 14 the_author -12 the_belt 18' +
  ' the_boss 10 the_branch -8 the_children 10 the_cleaner -9 the_cluster 19 the_day 13 the_developer 10' +
  ' the_duty 14 the_engineer 23 the_fraud 13 the_fridge 19 the_issue 13 the_lab 9 the_leftover 12 the_lift 12' +
  ' the_next 9 the_night 16 the_odd -11 the_office 29 the_open 9 the_parent 10 the_programme 8 the_project 11' +
  ' the_queue -9 the_rep 11 the_repeat -9 the_right 18 the_site 20 the_stair 12 the_steer 22 the_tracker 11' +
  ' the_van -9 the_ward 10 the_whole -10 the_worst 8 them_at 15 then:I -9 then:before -15 then:communication -21' +
  ' then:none 32 then:past 16 then:perception 15 then:present -28 then:social 9 then:stative 9 then:that 24' +
  ' then:thing 12 then:until -12 then:when 16 then:which -13 then:who 12 then:whoever 13 there_be 15 this_time 13' +
  ' time_i 13 to_end 10 to_it 18 to_our 9 to_the 46 up_to 40 us_the -9 usually_find -11 vendor_and 16 verb:be -8' +
  ' verb:bring -9 verb:chase -9 verb:clear -10 verb:come 9 verb:do -11 verb:drop 29 verb:escalate 12 verb:fetch 24' +
  ' verb:fill 11 verb:find -17 verb:fix 9 verb:flag 15 verb:forward 11 verb:get -12 verb:give 18 verb:hold -12' +
  ' verb:keep -21 verb:know 11 verb:leave 29 verb:let 20 verb:lift 9 verb:make 22 verb:mention 14 verb:move -12' +
  ' verb:pass 36 verb:phone -11 verb:ping 31 verb:point 30 verb:post 18 verb:provide -9 verb:query -12' +
  ' verb:radio 12 verb:raise 40 verb:read -8 verb:report 13 verb:rework 11 verb:ring 23 verb:see -13 verb:send 13' +
  ' verb:share 16 verb:shout 23 verb:stand -9 verb:stay -8 verb:support -13 verb:take -11 verb:wait 10' +
  " verb:walk -8 verb:write -19 verbless -23 voice:active -23 voice:passive -61 w:'d -36 w:'s -21 w:a -31" +
  ' w:about 47 w:adjourn 9 w:after -24 w:all -15 w:an -11 w:and -31 w:anything 17 w:as -10 w:ask -11 w:at -17' +
  ' w:author -12 w:be -50 w:before -23 w:bell 9 w:belt 18 w:between -10 w:blood 12 w:board -9 w:both -12' +
  ' w:branch -8 w:break 13 w:bring -10 w:bug 10 w:buy -10 w:by -21 w:call 14 w:can 13 w:case 22 w:centre 11' +
  ' w:change -10 w:channel 27 w:chase -9 w:children 10 w:cleaner -9 w:client -12 w:cluster 19 w:committee 19' +
  ' w:concern 14 w:contractor -8 w:coordinator 15 w:could 12 w:count -8 w:dad 21 w:designer 12 w:developer 9' +
  ' w:director -13 w:down -11 w:drop 29 w:duty 17 w:each -28 w:engineer 24 w:escalate 12 w:estate 20 w:every -31' +
  ' w:everybody -11 w:everyone -9 w:fee 14 w:fetch 24 w:few 12 w:fill 10 w:find -25 w:firm 36 w:first -13' +
  ' w:flag 14 w:for -17 w:fraud 12 w:fridge 21 w:from -19 w:generally -12 w:get -16 w:give 10 w:go 12 w:group -9' +
  ' w:hand -18 w:have -14 w:her -15 w:his -13 w:hold -17 w:hour -10 w:how -9 w:i 15 w:in -40 w:input -8 w:issue 13' +
  ' w:it 30 w:its 11 w:keep -25 w:kid 14 w:know 56 w:lab 9 w:leave 10 w:leftover 12 w:let 32 w:letter -9 w:lift 19' +
  ' w:line 26 w:list -14 w:login 20 w:look 31 w:make 19 w:man 18 w:manager 39 w:mention 14 w:metal -11 w:more 12' +
  " w:morning -15 w:move -17 w:my -23 w:myself -11 w:n't 9 w:name -11 w:new -14 w:nod 18 w:of -42 w:off 9" +
  ' w:office 41 w:on -16 w:onboard 12 w:only 11 w:open 9 w:over 16 w:own 8 w:page -12 w:pass 35 w:phone -18' +
  ' w:ping 31 w:point 30 w:post 17 w:product 12 w:project 11 w:provide -9 w:quality 10 w:query -12 w:queue -9' +
  ' w:radio 17 w:raise 40 w:read -11 w:rep 12 w:repeat -9 w:report 13 w:rework 11 w:right 13 w:ring 15 w:round -15' +
  ' w:say -12 w:see -23 w:send 10 w:set -10 w:share 14 w:shift -9 w:ship 8 w:shout 42 w:sign -10 w:site 20 w:so 10' +
  ' w:solicitor 9 w:someone -8 w:sort -9 w:sprint 9 w:stair 12 w:stand -11 w:stay -13 w:steer 21 w:stop -8' +
  ' w:support -16 w:sure 19 w:swap 9 w:target -11 w:teacher 9 w:team -10 w:tell -20 w:ten -11 w:their 29 w:them 14' +
  ' w:themselve -9 w:then -13 w:there 10 w:thing -12 w:those -9 w:three -10 w:ticket 11 w:to 37 w:together -9' +
  ' w:toward 15 w:tracker 11 w:two -18 w:until -14 w:up 19 w:us -22 w:usually -18 w:vendor 9 w:wait 9 w:walk -10' +
  ' w:wall -9 w:ward 11 w:we -29 w:what -9 w:when 21 w:wherever -8 w:which -15 w:who 12 w:whoever 13 w:whole -11' +
  ' w:with -16 w:work -8 w:would -12 w:write -24 w:yellow 19 w:you -20 ward_, 13 when_the 21 whoever_be 16' +
  ' with_a -11 with_more 11 with_the -14 words<10 -36 words<6 -9 words>16 -15';
