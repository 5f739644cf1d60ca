// Learned from test/corpus by scripts/learn.mjs.
export const vagueVerb =
  ' -222 ,_and 14 ,_because -10 ,_i -11 ,_so -10 ,_with -12 a_bite 30 a_fair 29 a_few 14 a_friend 20 a_gap 9' +
  ' a_go 36 a_good 12 a_hand 44 a_hook -26 a_lot 17 a_matter 16 a_point -11 a_push 18 a_share 9 a_shift 8' +
  ' a_shout -13 a_tape -13 a_team -10 a_torch -13 about_it 20 about_the -22 across_the 28 acts<1 -24 acts<3 15' +
  ' acts<5 64 acts<9 74 adjective -59 adverb -10 after: -13 after:about:determiner -36 after:about:noun 13' +
  ' after:about:other 29 after:across:determiner 27 after:across:other 13 after:after 8 after:after:noun 9' +
  ' after:alongside:determiner 9 after:around:determiner 31 after:as:noun 24 after:as:other -9 after:at:noun -27' +
  ' after:at:possessive 13 after:between:determiner 12 after:by:determiner -11 after:by:noun -31 after:by:time 14' +
  ' after:dealt -17 after:down:determiner -8 after:dropped 10 after:during:determiner 15 after:from:determiner -9' +
  ' after:from:noun 19 after:he -24 after:i -30 after:in -8 after:in:determiner 9 after:in:other 26' +
  ' after:in:possessive -19 after:in:time -11 after:inside:noun -9 after:into:determiner 30 after:it -15' +
  ' after:kev 14 after:like:determiner -11 after:normally 11 after:of:noun 14 after:of:other -22' +
  ' after:of:possessive 22 after:of:time 9 after:off:other -9 after:on:determiner -8 after:on:noun 16' +
  ' after:out:determiner -11 after:out:other 26 after:pinged 16 after:she -16 after:so -8 after:some 19' +
  ' after:tense:modal -18 after:tense:none -21 after:tense:past -37 after:tense:present -11 after:that -11' +
  ' after:the 33 after:then -11 after:they -25 after:till:other 13 after:to:determiner 14 after:to:noun -17' +
  ' after:to:other -19 after:until:determiner -23 after:up:other -24 after:who:I -31 after:who:it -27' +
  ' after:who:none -32 after:who:thing -30 after:who:we 22 after:with:determiner 10 after:with:other 17' +
  ' after:with:possessive -9 all_hand -20 all_of -32 all_over 8 all_party 20 all_the 11 all_this -10 alway_go -18' +
  ' an_eye 10 and_a -22 and_all 39 and_find -19 and_get 15 and_give 9 and_i 21 and_make 30 and_pull -10 and_so 22' +
  ' and_the -20 and_work -24 around_a 12 around_the 19 as_a -11 as_well 29 at_every 8 at_once 8 at_our 17' +
  ' base_with 10 be_a 13 be_all -9 be_also 14 be_bring -10 be_fair 8 be_fill 9 be_hold -12 be_honest -12 be_in 11' +
  ' be_involve 16 be_on 34 be_pull 8 be_that 20 be_there 12 be_up -8 before: -32 before:an 27 before:dropped 10' +
  ' before:drove 11 before:froze 10 before:had 14 before:he -8 before:i -21 before:it -14 before:marketing -17' +
  ' before:me 33 before:my -20 before:old -12 before:our -9 before:she -13 before:tense:modal -26' +
  ' before:tense:past -17 before:tense:present -40 before:the 13 before:their 15 before:there 20 before:they -17' +
  ' before:three 12 before:traced 21 before:us 13 before:who:I -25 before:who:it -21 before:who:none -48' +
  ' before:who:there 21 before:who:thing -31 before:who:we 12 between_the 12 bite_on 17 both_floor 10' +
  ' break:past -10 bring_in -9 by_friday 16 by_the -11 class:change -19 class:cognition -52' +
  ' class:communication -55 class:competition 9 class:consumption 12 class:contact -63 class:creation -30' +
  ' class:emotion -10 class:motion -65 class:none -33 class:possession 29 class:social 41 class:stative 32' +
  ' clauses>2 -13 clone_the -20 close_to 25 compared -22 contribute_to 9 copula 32 crack_on 13 cue:alternative -27' +
  ' cue:boundary 36 cue:comparative -9 cue:filler 50 cue:generic -15 cue:handoff -94 cue:hypothetical -85' +
  ' cue:lasting 13 cue:reason -29 cue:success 19 cue:systemic 19 cue:tradeoff -11 cue:vagueAct 306' +
  " cue:verification -25 cue:weakAsked -9 cue:weakHandoff -18 deal_with 12 do_a 34 do_n't -14 do_some 11" +
  ' do_the -11 do_what 11 drop_, 19 during_the 15 eye_on 10 fair_bite 20 find_a -8 finish_, 12 first -35' +
  ' floor_and -18 focus_be 16 for_a 22 for_six 13 for_the -8 from_its 9 from_start 16 get_involve 9 get_through 10' +
  ' give_her 16 give_it 9 give_the 14 give_them -11 give_up -8 go_at 36 go_into 30 go_the -18 half_an 9' +
  ' hand_to -17 hand_where 20 hand_with 15 handle_the -20 hands-on_with -24 have_a 42 have_some 9 help_out 13' +
  " help_the 15 i_'d -33 i_also 25 i_be 100 i_chip 9 i_clone -20 i_could 19 i_deal 26 i_do 13 i_feed 14 i_give 27" +
  ' i_go -8 i_handle -32 i_have -20 i_help 19 i_just 15 i_make -33 i_measure 18 i_move -9 i_normally -14' +
  ' i_participate 21 i_pass -8 i_provide 18 i_see 37 i_stay -17 i_support 13 i_then -11 i_work -8 i_would -12' +
  ' i_write -13 in_and 14 in_every 9 in_from 13 in_on 11 in_the 20 in_to -21 insurance_side 23 into_the 22' +
  ' involve_in 8 involve_with 17 it_as 13 it_be -12 it_on -9 item 27 keep_everybody 18 keep_the 22 label_and 18' +
  ' last -23 lend_a 14 liaise_with 22 lift_for 17 like_that -11 list:agreeing 27 list:assessing -44' +
  ' list:authority 14 list:breaking -25 list:cost 27 list:costly -42 list:costly-adjective -18 list:evidence -53' +
  ' list:looking -64 list:measuring -74 list:proving -9 list:trying -14 look_after 29 look_at -15 lot_of 15' +
  ' made -16 made:before 30 make_a -13 make_sure 8 matter_of 16 me_and -15 measure_the 18 metric:delta -14' +
  ' metric:none -22 metric:nonmetric -29 metric:quantity -49 modal -52 more_on 24 most_of 31 move_the -9' +
  ' my_focus 16 my_side 10 name -37 negated -23 next:. -31 next:a 26 next:after 28 next:all -20 next:alongside 9' +
  ' next:also 11 next:and -12 next:as 8 next:at -26 next:base 10 next:busy 12 next:down -8 next:each -14' +
  ' next:every -19 next:for -21 next:half 9 next:him -8 next:in 39 next:input 11 next:into 36 next:involved 24' +
  ' next:it -42 next:more 23 next:my -14 next:out 17 next:over -10 next:part 15 next:people -9 next:some 17' +
  ' next:stakeholders 10 next:sure 13 next:the -87 next:them -27 next:there 11 next:things 32 next:to 20' +
  ' next:up -11 next:what 9 next:where -10 next:with 26 normally_i -9 number -54 number:count -57' +
  ' number:duration -19 number:people 8 number_that -24 of_a 20 of_it 13 of_keep 20 of_my 24 of_the -11 of_them -9' +
  ' of_us -29 on_a -15 on_all -11 on_the 16 once_and 10 one_and 12 opens:a -34 opens:all -30 opens:assisted 14' +
  ' opens:by -11 opens:chipped 9 opens:did 23 opens:everyone -33 opens:followed 9 opens:had 65 opens:helped 9' +
  ' opens:i 98 opens:in 10 opens:it -10 opens:kept 27 opens:lent 9 opens:me -14 opens:most 28 opens:mucked 29' +
  ' opens:my 43 opens:normally -9 opens:pitched 13 opens:raised -11 opens:so -10 opens:some 20 opens:spent 11' +
  ' opens:supported 28 opens:the -75 opens:then 10 opens:there -11 opens:to -13 opens:was 41 opens:we -33' +
  ' opens:what -13 or_two 8 out_to 42 own -70 own:after -21 own:before -41 own_mobile -11 part_be 19 part_in 17' +
  ' perfect -27 person_for 13 pile_and 10 play_a 14 provide_input 10 pull_in 9 quoted -15 raise_the -9 risk_be 19' +
  ' role:none -49 screen_be -10 see_to 40 side_as 11 sit_in 11 six_week 13 so_i -10 so_on 22 some_involvement 24' +
  ' spend_a 11 start_to 16 stay_calm -9 step:action -33 stick_in -12 subject:I 49 subject:it -29 subject:none 143' +
  ' subject:other -134 subject:there -12 subject:thing -82 subject:we -106 support_the 41 take_part 9' +
  ' tense:modal -51 tense:present -63 that_it -8 that_night -24 the_author 15 the_business -9 the_client 23' +
  ' the_comm 8 the_complaint 11 the_contractor 9 the_counter -16 the_customer 10 the_data 13 the_director -10' +
  ' the_doctor 16 the_door -12 the_drop 20 the_extra -18 the_first -9 the_floor -16 the_front -9 the_girl -22' +
  ' the_grind 15 the_house 16 the_insurance 23 the_label 18 the_landlord 30 the_leave -9 the_lift 13 the_link 8' +
  ' the_mould -16 the_new 26 the_night 12 the_other -9 the_paperwork 21 the_photograph -11 the_point 15' +
  ' the_programme -11 the_pump -35 the_radio -13 the_record -24 the_regional 11 the_relationship 24 the_rest 12' +
  ' the_return 11 the_right -23 the_risk 21 the_same -15 the_screen -9 the_seal -18 the_second -14 the_setting 8' +
  ' the_sheet 10 the_sort -9 the_sound -14 the_stack -18 the_stage 17 the_stakeholder 36 the_thing 12' +
  ' the_threshold 12 the_trial 11 the_two 9 the_vendor 16 the_weekly 20 then:I -8 then:as -9 then:because -9' +
  ' then:change 26 then:cognition -29 then:communication -9 then:motion -24 then:none 10 then:other -45' +
  ' then:past -27 then:perception -13 then:possession -17 then:present -45 then:social -10 then:stative -20' +
  ' then:that -20 then:there 9 then:thing -17 then:until -25 then:we -12 then:when -11 then:where 14' +
  ' then:which -10 then:who -16 then:whoever 9 then_give -10 then_it 16 there_for 13 thing_at 17 think_about -9' +
  ' three_week -9 through_the -12 tick_over 31 to_all 21 to_finish 17 to_get -12 to_the 20 to_whoever 13' +
  ' together_with -21 touch_base 10 try_to 17 turn_the -20 until_the -22 up_there -8 us_chip -14 usually_find 10' +
  ' verb:align 11 verb:ask -10 verb:assist 12 verb:be 31 verb:bring -17 verb:bump -11 verb:clone -20' +
  ' verb:contribute 9 verb:coordinate 22 verb:crack 12 verb:deal 11 verb:do 30 verb:drive 14 verb:feed 16' +
  ' verb:find -18 verb:give 18 verb:handle -21 verb:have 18 verb:help 29 verb:hold -17 verb:keep 9 verb:lay 13' +
  ' verb:lend 16 verb:let -29 verb:measure 17 verb:move -11 verb:participate 22 verb:pass -15 verb:play 16' +
  ' verb:provide 27 verb:put -16 verb:raise -16 verb:reach 32 verb:read -10 verb:ring -14 verb:see 30 verb:set -12' +
  ' verb:socialise -16 verb:sort -11 verb:spend 10 verb:stay -18 verb:support 41 verb:think -10 verb:touch 9' +
  " verb:try 17 verb:work -28 verb:write -25 voice:passive -89 w:'d -37 w:'s -9 w:a -27 w:across 45 w:act 9" +
  ' w:again -17 w:against -11 w:air 15 w:align 41 w:alignment 11 w:all 27 w:along 9 w:alongside 9 w:also 45' +
  ' w:alway -35 w:amount 10 w:and -42 w:around 37 w:as 9 w:ask -13 w:assist 12 w:at -9 w:attend 23 w:author 15' +
  ' w:back -23 w:base 12 w:because -10 w:before -20 w:birth -10 w:bit 8 w:bite 50 w:book -12 w:break -11' +
  ' w:bridge 10 w:bring -18 w:bump -11 w:by -32 w:calf -10 w:call -14 w:cause 17 w:champion 8 w:change 13' +
  ' w:chip -27 w:client 23 w:clinic 10 w:clone -20 w:close 22 w:come -12 w:comm 8 w:complaint 11 w:contact 22' +
  ' w:contractor 15 w:contribute 9 w:conversation 11 w:coordinate 24 w:counter -17 w:cover 14 w:crack 11 w:crew 13' +
  ' w:cut -15 w:data 12 w:date -10 w:day -16 w:deal 15 w:demand 10 w:desk -26 w:detail 21 w:developer 16' +
  ' w:direction 24 w:director -11 w:do 12 w:doctor 18 w:documentation 22 w:door -18 w:double -10 w:down -14' +
  ' w:drive 14 w:during 15 w:each -59 w:energy 30 w:engagement 33 w:enter -25 w:estate -20 w:every -28' +
  ' w:examiner 11 w:extra -19 w:extraction 15 w:fair 39 w:february 8 w:feed 12 w:few 13 w:find -30 w:finding -17' +
  ' w:finish 11 w:first -32 w:flag -8 w:floor -14 w:focus 16 w:folk 13 w:form -9 w:forward 18 w:four -13' +
  ' w:friday 11 w:friend 20 w:from 9 w:front -15 w:general 13 w:generally -13 w:get -24 w:girl -22 w:give 11' +
  ' w:glass -23 w:glove -10 w:go 28 w:good 10 w:grind 14 w:group 13 w:handle -21 w:handover 14 w:hands-on -24' +
  ' w:have -11 w:he -13 w:help 29 w:him -10 w:his -14 w:hold -34 w:honest -12 w:hook -26 w:hour -14 w:house 13' +
  ' w:i 36 w:in -11 w:input 18 w:inside -11 w:insurance 23 w:internal -10 w:into 27 w:inventory 23 w:involve 27' +
  ' w:involvement 24 w:it -42 w:itself -9 w:just 11 w:keep 34 w:kiln 8 w:know -31 w:label 15 w:landlord 30' +
  ' w:late 10 w:lay 10 w:lead -15 w:leave -20 w:lend 15 w:let -32 w:level 8 w:liaise 22 w:lift 24 w:like -20' +
  ' w:line -18 w:list -10 w:load -10 w:log -9 w:long -8 w:look -8 w:lot 10 w:make -15 w:manager -12 w:match -9' +
  ' w:matter 9 w:me -28 w:meeting 34 w:mile -18 w:mobile -11 w:more 14 w:most 28 w:mould -17 w:move -15 w:my 19' +
  " w:n't -23 w:name -13 w:need 25 w:nest -13 w:never -9 w:new 20 w:newer 11 w:night -23 w:no -14 w:nod -13" +
  ' w:normally -32 w:not -16 w:note -8 w:nothing -8 w:number -29 w:of 18 w:off -16 w:office -20 w:old -8 w:on 27' +
  ' w:one -19 w:only -10 w:open -9 w:over 21 w:pack 14 w:paperwork 21 w:part 43 w:participate 22 w:party 22' +
  ' w:pass -15 w:people -25 w:photograph -12 w:pile 8 w:play 17 w:plenty 16 w:post -12 w:problem 9 w:process 30' +
  ' w:programme -16 w:provide 27 w:pull -16 w:pump -36 w:push 15 w:put -21 w:quality 15 w:quarry 9 w:radio -15' +
  ' w:raise -17 w:reach 32 w:read -15 w:ready -9 w:really 11 w:record -25 w:regional 10 w:relationship 24' +
  ' w:remain 20 w:return 10 w:right -34 w:ring -20 w:risk 24 w:role 12 w:root 15 w:run -13 w:same -17 w:screen -14' +
  ' w:script -11 w:seal -19 w:second -14 w:see 20 w:send -9 w:set -17 w:setting 8 w:she -12 w:sheet 22 w:shout -16' +
  ' w:side 76 w:signal 13 w:since -8 w:slide -10 w:smile 10 w:socialise -26 w:some 39 w:something -16 w:sort -20' +
  ' w:sound -16 w:spend 10 w:stack -22 w:stage 15 w:stakeholder 49 w:stay -18 w:stick -16 w:stop -13 w:sunday -13' +
  ' w:support 73 w:swap -10 w:sweet 16 w:system -12 w:take -8 w:tape -23 w:tell -11 w:term 15 w:that -49' +
  ' w:their -10 w:them -42 w:then -9 w:these -9 w:they -16 w:thing 38 w:think -15 w:this -21 w:those -9' +
  ' w:three -21 w:threshold 12 w:through -10 w:throughout 40 w:thursday -8 w:tick 30 w:till 11 w:time -9' +
  ' w:timeout -10 w:to -15 w:together -29 w:too 29 w:torch -13 w:touch 9 w:trial 10 w:try 12 w:turn -27' +
  ' w:underwrite 11 w:until -29 w:up -32 w:us -42 w:usually -8 w:vendor 15 w:vision 9 w:wall -11 w:want -11' +
  ' w:we -58 w:week -11 w:weekly 18 w:well 29 w:when -13 w:wherever 29 w:which -10 w:while 9 w:who -16 w:whoever 9' +
  ' w:whole -13 w:wire -20 w:with 16 w:word -15 w:work -9 w:workshop -12 w:workstream 8 w:would -19 w:write -34' +
  ' what_i 12 when_i -9 where_need 19 wherever_there 10 who_lead -8 whoever_be 10 with_a -63 with_all 29' +
  ' with_the 73 word_with -16 words<10 74 words<6 -33 words>16 -41 work_on -9 work_with -17 workshop_be -10' +
  ' write_the -11';
