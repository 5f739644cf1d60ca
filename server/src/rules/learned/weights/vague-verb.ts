// Learned from test/corpus by scripts/learn.mjs.
export const vagueVerb =
  ' -218 ,_and 9 ,_because -12 ,_i -10 ,_my -9 ,_so -10 ,_with -12 a_bite 39 a_fair 30 a_few 13 a_friend 21 a_gap 10 a_go 36' +
  ' a_good 12 a_hand 43 a_hook -26 a_look 10 a_lot 20 a_matter 16 a_point -10 a_push 17 a_role 10 a_share 10 a_shift 9' +
  ' a_shout -13 a_smile 16 a_tape -14 a_team -10 a_torch -14 a_word -8 about_it 18 about_the -21 across_the 32 acts<1 -29' +
  ' acts<3 16 acts<5 66 acts<9 65 adjective -58 adverb -14 after:about:determiner -35 after:about:noun 13 after:about:other 26' +
  ' after:across:determiner 31 after:across:other 13 after:after:noun 12 after:alongside:determiner 9 after:around:determiner 32' +
  ' after:around:other 8 after:as:determiner -20 after:as:noun 31 after:as:other -8 after:at:noun -27 after:at:possessive 13' +
  ' after:between:other -9 after:by:determiner -13 after:by:noun -30 after:by:time 16 after:during:determiner 14' +
  ' after:for:other -9 after:from:determiner -11 after:from:noun 19 after:in:determiner 27 after:in:other 20' +
  ' after:in:possessive -19 after:in:time -12 after:inside:noun -8 after:into:determiner 32 after:like:determiner -11' +
  ' after:of:noun 15 after:of:other -27 after:of:possessive 23 after:of:time 11 after:off:other -10 after:on:noun 19' +
  ' after:on:other -10 after:out:determiner -13 after:out:other 24 after:till:other 11 after:to:determiner 8 after:to:noun -19' +
  ' after:to:other -16 after:until:determiner -24 after:until:other -10 after:up:other -30 after:with:determiner 11' +
  ' after:with:other 20 after:with:person 9 after:with:possessive -8 all_hand -16 all_of -32 all_over 8 all_party 19 all_the 11' +
  ' all_this -9 alway_go -18 and_a -22 and_all 39 and_find -20 and_get 13 and_i 25 and_make 30 and_pull -11 and_set -8 and_so 21' +
  ' and_the -17 and_try 8 and_work -25 around_a 13 around_the 19 as_a -29 as_the 10 as_well 37 at_every 10 at_our 16 base_with 9' +
  ' be_a 15 be_also 15 be_bring -9 be_fair 10 be_fill 8 be_hold -10 be_honest -10 be_in 14 be_involve 15 be_kind 8 be_need 13' +
  ' be_on 32 be_that 21 be_there 13 between_us -9 bite_on 20 board_, -8 both_floor 9 break:past -9 bring_in -8 by_friday 17' +
  ' by_the -13 check_in -9 class:change -27 class:cognition -55 class:communication -65 class:competition 8 class:consumption 10' +
  ' class:contact -61 class:creation -33 class:emotion -10 class:motion -73 class:none -38 class:perception -12' +
  ' class:possession 27 class:social 45 class:stative 30 clauses>2 -16 clone_the -21 close_to 25 compared -25 contact_with 20' +
  " contractor_'s 11 contribute_to 11 copula 28 cover_and 14 crack_on 16 cue:alternative -29 cue:boundary 41 cue:comparative -10" +
  ' cue:filler 27 cue:generic -16 cue:handoff -102 cue:hypothetical -91 cue:lasting 13 cue:reason -23 cue:success 21' +
  ' cue:systemic 18 cue:tradeoff -12 cue:vagueAct 317 cue:verification -22 cue:weakAsked -8 cue:weakHandoff -17 cut_the -9' +
  " day_itself 10 deal_with 13 do_a 34 do_n't -14 do_some 10 do_the -13 do_what 13 drop_, 20 during_the 14 everyone_be 33" +
  ' fair_bite 20 feed_in 12 find_a -8 finish_, 13 first -41 flag_to -8 floor_and -17 focus_be 17 following: -28' +
  ' following:dealt -17 following:dropped 9 following:estates -22 following:he -24 following:i -40 following:in -8' +
  ' following:it -16 following:kev 14 following:normally 11 following:pinged 16 following:raised 9 following:reported 19' +
  ' following:she -14 following:so -9 following:some 23 following:tense:modal -26 following:tense:none -25' +
  ' following:tense:past -50 following:tense:present -13 following:that -15 following:the 26 following:then -13' +
  ' following:they -28 following:we -11 following:who:I -37 following:who:it -28 following:who:none -35 following:who:thing -31' +
  ' following:who:we 10 for_a 21 for_six 12 from_its 9 from_start 18 from_the -9 get_involve 11 get_through 9 give_her 15' +
  ' give_the 12 give_them -12 give_up -9 go_at 35 go_into 31 go_the -20 half_an 9 hand_to -14 hand_where 18 hand_with 16' +
  " handle_the -21 hands-on_with -19 have_a 41 have_an 10 have_some 8 have_two -8 help_out 13 help_the 26 i_'d -37 i_also 22" +
  ' i_be 94 i_clone -21 i_could 20 i_deal 27 i_do 11 i_feed 13 i_flag -11 i_generally -11 i_get 17 i_give 24 i_go -9 i_handle -33' +
  ' i_have -19 i_help 15 i_just 17 i_make -32 i_measure 19 i_move -9 i_normally -15 i_participate 19 i_provide 16 i_put -12' +
  ' i_see 37 i_stay -17 i_support 19 i_then -10 i_would -14 i_write -13 in_a -9 in_and 13 in_from 11 in_on 11 in_some 22' +
  ' in_the 20 in_to -18 in_wherever 33 in_with -16 insurance_side 23 into_the 24 involve_in 13 involve_with 23 involvement_in 10' +
  ' it_as 13 it_on -8 item 24 keep_busy 11 keep_everybody 22 keep_the 14 label_and 18 last -26 lend_a 15 let_the -8' +
  ' liaise_with 26 lift_for 17 like_that -10 list:agreeing 16 list:assessing -51 list:authority 15 list:breaking -25 list:cost 25' +
  ' list:costly -43 list:costly-adjective -22 list:evidence -58 list:looking -63 list:measuring -68 list:proving -10' +
  ' list:stand-in -9 list:trying -19 log_for -9 look_after 30 look_at -17 lot_of 18 made -13 made:before 20 make_a -12' +
  ' make_sure 9 matter_of 16 me_and -15 measure_the 18 metric:delta -14 metric:none -18 metric:nonmetric -30 metric:quantity -48' +
  ' modal -56 more_on 24 most_of 32 move_the -10 my_eye 8 my_focus 17 my_side 11 name -42 negated -24 new_starter 15 next:. -28' +
  ' next:a 29 next:after 29 next:alignment 10 next:all -19 next:alongside 9 next:also 13 next:an 16 next:and -13 next:as 10' +
  ' next:at -27 next:base 9 next:busy 18 next:down -8 next:each -16 next:every -20 next:for -20 next:half 9 next:him -8' +
  ' next:in 45 next:input 11 next:into 38 next:involved 26 next:it -50 next:more 24 next:my -11 next:out 14 next:over -9' +
  ' next:part 14 next:some 14 next:stakeholders 12 next:sure 13 next:the -87 next:them -29 next:there 12 next:things 30' +
  ' next:to 20 next:up -14 next:where -12 next:with 24 number -53 number:count -56 number:duration -21 number:people 9' +
  ' number_that -25 of_a 20 of_it 14 of_keep 20 of_my 25 of_the -11 of_them -9 of_us -28 on_a -13 on_all -10 on_the 17 once_and 8' +
  ' one_and 12 opens:a -36 opens:all -26 opens:as -26 opens:assisted 13 opens:by -12 opens:chipped 10 opens:did 24' +
  ' opens:estates -17 opens:everyone -32 opens:followed 8 opens:had 69 opens:helped 23 opens:i 106 opens:it -13 opens:kept 21' +
  ' opens:lent 11 opens:me -14 opens:most 29 opens:mucked 30 opens:my 47 opens:pitched 12 opens:raised -13 opens:ran -8' +
  ' opens:so -10 opens:some 19 opens:spent 11 opens:supported 24 opens:the -78 opens:then 9 opens:there -10 opens:to -11' +
  ' opens:was 43 opens:we -39 opens:what -13 opens:wrote -8 or_two 9 out_the -9 out_to 41 own -76 own:after -20 own:before -45' +
  ' own_mobile -11 part_be 20 part_in 15 people_with 9 perfect -28 person_for 13 pile_and 9 play_a 14 previous: -29' +
  ' previous:an 28 previous:dropped 10 previous:drove 11 previous:froze 9 previous:had 10 previous:he -10 previous:i -20' +
  ' previous:it -16 previous:marketing -17 previous:me 29 previous:my -21 previous:old -11 previous:our -13 previous:she -12' +
  ' previous:tense:modal -24 previous:tense:past -14 previous:tense:present -38 previous:the 19 previous:their 15' +
  ' previous:there 21 previous:they -16 previous:three 12 previous:traced 21 previous:us 12 previous:we 10 previous:who:I -26' +
  ' previous:who:it -22 previous:who:none -46 previous:who:other 9 previous:who:there 21 previous:who:thing -28' +
  ' previous:who:we 19 provide_input 10 quoted -16 raise_the -11 right_people -22 ring_round -10 risk_be 20 role:none -47' +
  ' screen_be -11 see_to 40 side_as 9 side_too 8 sit_in 9 six_week 12 so_i -11 so_on 21 some_involvement 23 spend_a 12' +
  ' start_to 18 start_with -9 stay_calm -9 step:action -28 stick_in -13 subject:I 49 subject:it -29 subject:none 144' +
  ' subject:other -136 subject:there -11 subject:thing -85 subject:we -110 support_the 43 take_part 8 tense:modal -56' +
  ' tense:present -78 that_it -8 that_night -25 the_author 16 the_client 23 the_communication 11 the_complaint 11' +
  ' the_contractor 16 the_counter -17 the_cue 10 the_customer 9 the_data 11 the_day 9 the_director -11 the_doctor 13 the_door -12' +
  ' the_drop 20 the_extra -20 the_first -11 the_floor -15 the_front -9 the_girl -22 the_glue -23 the_grind 15 the_handover 14' +
  ' the_house 17 the_ink -8 the_insurance 23 the_label 18 the_landlord 31 the_leave -9 the_lift 11 the_link 13 the_mould -17' +
  ' the_new 37 the_night 9 the_other -9 the_paperwork 22 the_photograph -9 the_point 15 the_programme -10 the_pump -35' +
  ' the_radio -13 the_record -25 the_regional 11 the_relationship 26 the_rest 12 the_return 9 the_right -24 the_risk 22' +
  ' the_same -15 the_screen -10 the_seal -20 the_second -16 the_setting 9 the_sheet 10 the_sort -9 the_sound -14 the_stack -19' +
  ' the_stage 16 the_stakeholder 35 the_thing 13 the_threshold 10 the_traffic 9 the_trial 10 the_two 12 the_vendor 15' +
  ' the_weekend -8 the_weekly 19 the_word -8 then:because -10 then:change 23 then:cognition -30 then:communication -9' +
  ' then:motion -20 then:none 15 then:other -35 then:past -18 then:perception -15 then:present -50 then:stative -17 then:that -26' +
  ' then:there 8 then:thing -16 then:until -27 then:we -11 then:when -11 then:where 18 then:who -16 then:whoever 9 then_give -9' +
  ' then_it 16 there_for 15 thing_at 16 three_week -9 tick_over 31 to_all 22 to_finish 18 to_get -10 to_the 16 to_whoever 13' +
  ' together_with -20 touch_base 9 try_to 25 turn_the -20 until_the -24 up_to -11 us_chip -12 usually_find 11 verb:agree -9' +
  ' verb:align 13 verb:ask -11 verb:assist 18 verb:be 30 verb:bring -16 verb:bump -12 verb:chuck 14 verb:clone -21' +
  ' verb:contribute 11 verb:coordinate 23 verb:crack 15 verb:deal 12 verb:do 25 verb:drive 17 verb:feed 14 verb:find -18' +
  ' verb:flag -12 verb:give 20 verb:go -8 verb:handle -21 verb:have 23 verb:help 40 verb:hold -16 verb:keep 12 verb:lay 13' +
  ' verb:lend 17 verb:let -33 verb:liaise 9 verb:match -10 verb:measure 18 verb:mention -9 verb:move -11 verb:participate 19' +
  ' verb:pass -13 verb:play 15 verb:provide 25 verb:put -17 verb:raise -18 verb:reach 31 verb:read -9 verb:ring -16 verb:run -13' +
  ' verb:see 30 verb:set -12 verb:socialise -17 verb:sort -12 verb:spend 10 verb:start -12 verb:stay -18 verb:support 45' +
  " verb:swap -8 verb:think -11 verb:touch 9 verb:try 16 verb:work -27 verb:write -25 voice:passive -93 w:'d -41 w:a -31" +
  ' w:across 49 w:act 12 w:again -16 w:against -11 w:agree -9 w:air 13 w:align 42 w:alignment 13 w:all 16 w:along 13' +
  ' w:alongside 8 w:also 44 w:alway -37 w:amount 11 w:and -39 w:anyone -8 w:around 41 w:ask -14 w:assist 18 w:at -13 w:attend 22' +
  ' w:author 16 w:back -25 w:base 11 w:basically -13 w:because -11 w:before -23 w:between -15 w:birth -11 w:bite 59 w:book -14' +
  ' w:break -11 w:bridge 11 w:bring -16 w:bump -12 w:busy 10 w:by -31 w:calf -11 w:call -13 w:cause 17 w:change 12 w:chip -27' +
  ' w:chuck 14 w:clear -9 w:client 23 w:clinic 10 w:clone -21 w:close 22 w:come -12 w:communication 16 w:complaint 11' +
  ' w:contact 23 w:contractor 22 w:contribute 11 w:conversation 10 w:coordinate 24 w:counter -18 w:cover 14 w:crack 13 w:crew 11' +
  ' w:cue 10 w:cut -16 w:data 11 w:date -18 w:day -8 w:deal 16 w:demand 11 w:desk -25 w:detail 21 w:developer 17 w:direction 21' +
  ' w:director -12 w:doctor 15 w:documentation 24 w:door -19 w:double -9 w:down -14 w:draw -8 w:drive 17 w:during 14 w:each -62' +
  ' w:energy 31 w:engagement 34 w:enter -25 w:estate -19 w:every -32 w:everybody 10 w:examiner 10 w:extra -22 w:extraction 16' +
  ' w:eye 10 w:fair 41 w:fan 9 w:february 10 w:feed 11 w:few 12 w:find -31 w:finding -17 w:finish 13 w:firm -8 w:first -34' +
  ' w:fit -9 w:flag -13 w:floor -14 w:flue 9 w:focus 17 w:folk 12 w:forward 18 w:four -14 w:friday 12 w:friend 20 w:from 9' +
  ' w:front -15 w:general 14 w:generally -15 w:get -16 w:girl -22 w:give 13 w:glass -22 w:glove -10 w:glue -24 w:go 32 w:good 9' +
  ' w:grind 14 w:group 13 w:handle -22 w:handover 13 w:hands-on -19 w:he -13 w:head -9 w:help 35 w:her -11 w:him -14 w:his -16' +
  ' w:hold -35 w:honest -10 w:hook -27 w:hour -14 w:house 15 w:i 38 w:ink -8 w:input 20 w:inside -10 w:insurance 23 w:internal -9' +
  ' w:into 31 w:inventory 20 w:involve 39 w:involvement 33 w:it -41 w:just 14 w:keep 38 w:kiln 8 w:knife -8 w:know -34 w:label 15' +
  ' w:landlord 31 w:late 10 w:lay 9 w:lead -17 w:leave -20 w:lend 16 w:let -35 w:liaise 26 w:lift 22 w:like -22 w:line -18' +
  ' w:link 12 w:list -11 w:load -10 w:lot 11 w:make -15 w:manager -14 w:match -13 w:matter 9 w:may -8 w:me -30 w:meeting 34' +
  " w:mention -9 w:mile -20 w:mobile -12 w:more 15 w:most 29 w:mould -17 w:move -15 w:my 20 w:n't -25 w:name -14 w:need 27" +
  ' w:nest -15 w:never -8 w:new 28 w:newer 10 w:night -28 w:no -14 w:nod -14 w:normally -31 w:not -15 w:note -9 w:nothing -9' +
  ' w:number -30 w:of 18 w:off -17 w:office -19 w:old -9 w:on 27 w:one -22 w:only -9 w:open -13 w:out 13 w:over 22 w:pack 13' +
  ' w:paper -8 w:paperwork 21 w:parcel 8 w:part 45 w:participate 19 w:party 24 w:pass -17 w:peel 9 w:people -16 w:person 8' +
  ' w:photograph -10 w:piece 11 w:play 16 w:plenty 15 w:post -14 w:problem 10 w:process 30 w:producer -23 w:provide 25 w:pull -17' +
  ' w:pump -35 w:push 12 w:put -21 w:quality 16 w:quarry 12 w:radio -15 w:raise -19 w:reach 31 w:read -13 w:ready -10' +
  ' w:record -26 w:red -9 w:regional 11 w:relationship 26 w:remain 21 w:rest 9 w:retry -9 w:return 9 w:right -35 w:ring -28' +
  ' w:risk 24 w:role 11 w:root 15 w:round -11 w:run -20 w:same -18 w:screen -17 w:script -10 w:seal -21 w:second -15 w:see 20' +
  ' w:send -9 w:set -16 w:setting 8 w:share 8 w:she -13 w:sheet 19 w:shout -15 w:show -8 w:side 77 w:signal 13 w:since -8' +
  ' w:sketch 15 w:slide -10 w:smile 11 w:so -8 w:socialise -26 w:some 56 w:something -16 w:sort -15 w:sound -16 w:spend 10' +
  ' w:stack -23 w:stage 15 w:stakeholder 49 w:starter 15 w:stay -18 w:stick -15 w:stop -13 w:sunday -11 w:support 80 w:sure 9' +
  ' w:swap -10 w:sweet 15 w:system -12 w:table -8 w:tape -23 w:tell -10 w:term 17 w:that -48 w:their -10 w:them -42 w:these -8' +
  ' w:thing 40 w:think -15 w:this -20 w:those -14 w:three -22 w:threshold 10 w:throughout 42 w:thursday -8 w:tick 30 w:till 9' +
  ' w:time -8 w:timeout -11 w:to -17 w:together -27 w:too 41 w:torch -14 w:touch 9 w:traffic 9 w:train -9 w:trial 10 w:try 17' +
  ' w:turn -27 w:typically -26 w:underwrite 12 w:until -34 w:up -34 w:us -48 w:usually -13 w:van -8 w:vendor 14 w:vision 11' +
  ' w:wall -9 w:want -12 w:we -64 w:week -9 w:weekend -8 w:weekly 18 w:well 36 w:when -13 w:wherever 29 w:which -12 w:who -16' +
  ' w:whoever 9 w:wire -21 w:with 21 w:wonder 17 w:word -19 w:work -12 w:workshop -13 w:would -20 w:write -37 we_all -18' +
  ' what_i 13 when_i -8 where_need 15 wherever_there 10 who_lead -9 whoever_be 10 whole_of 10 with_a -68 with_all 34 with_the 72' +
  ' word_with -20 words<10 75 words<6 -23 words>16 -38 work_with -20 workshop_be -9 write_the -11';
