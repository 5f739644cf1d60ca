// Learned from test/corpus by scripts/learn.mjs.
export const weLanguage =
  " -209 'd_alway 20 'd_be -18 ,_and -42 ,_but -10 ,_carry 19 ,_check 8 ,_come 17 ,_cook 9 ,_from -9 ,_like 16 ,_me 51 ,_mine 18" +
  ' ,_my -28 ,_same -9 ,_since -8 ,_some 17 ,_swap 13 ,_the -19 ,_which -19 ,_with -17 ;_the -17 a_case 24 a_crew 24 a_date 11' +
  ' a_go 23 a_hand -8 a_list 18 a_name 18 a_new 16 a_programme 15 a_rule -8 a_table 22 a_team 37 a_whiteboard 16 a_whole -9' +
  ' acts<3 22 acts<5 41 acts<9 79 adjective -37 adverb -25 after:about:noun -11 after:about:other 8 after:among:other 16' +
  ' after:as:determiner 29 after:as:noun -14 after:as:other -10 after:at:noun -9 after:at:other -11 after:at:possessive 11' +
  ' after:between:other 52 after:by:noun -8 after:by:time 15 after:for:noun -9 after:for:other -31 after:from:determiner -12' +
  ' after:in:noun -23 after:in:other 24 after:in:time -35 after:into:determiner -14 after:into:other 9 after:like:other 9' +
  ' after:of:determiner -17 after:of:noun -10 after:of:other 33 after:of:possessive -10 after:on:noun -12 after:on:other 8' +
  ' after:on:possessive -11 after:out:determiner 25 after:over:determiner 24 after:over:noun 17 after:over:other -33' +
  ' after:round:determiner 47 after:since:determiner -11 after:through:noun 10 after:through:other 17 after:to:determiner -13' +
  ' after:to:noun 8 after:to:time 12 after:until:noun 19 after:until:other 18 after:up:noun 15 after:up:possessive 9' +
  ' after:with:determiner -9 after:with:noun 20 after:with:other -22 after:with:possessive 9 again_in -27 agency_, 17 agree_on 14' +
  ' all_hand 54 all_of 12 all_over -10 all_the -36 all_three 13 alway_go 21 among_them 16 an_afternoon 16 an_eye 14 and_a 12' +
  ' and_come 16 and_do -9 and_get -9 and_have -10 and_i 112 and_me 39 and_myself 24 and_never -11 and_put -11 and_redo -8' +
  ' and_run -12 and_set -9 and_the 31 and_their -16 and_walk 14 and_we 15 as_a 36 ask_the 12 assistant_and 17 at_her 13' +
  ' at_three -9 back_up 11 be_a 29 be_all 25 be_get -15 be_honest 13 be_on -10 be_pull -10 be_the -22 be_to 23 between_three -13' +
  ' between_us 55 bottom_, 17 break:; -28 break:past -31 break:thing -9 break:we -16 build_it 10 build_the -10 by_a 19 by_all 10' +
  ' by_dawn 24 by_hand 10 by_the -20 call_in -18 call_with 17 campaign_and -11 card_, -10 case_of 27 chip_in 16' +
  ' class:cognition -16 class:communication -33 class:competition -9 class:contact -24 class:creation -45 class:emotion -25' +
  ' class:motion -10 class:none -32 class:perception -44 class:possession -57 class:social -56 clauses>2 -22 close_the 32' +
  ' come_back -11 come_in 12 come_off 18 come_over -9 come_to 12 compared 27 cook_and 12 copula -17 corridor_, 23 could_not -10' +
  ' cours_, 9 cue:accepted -35 cue:alternative -17 cue:assigned -18 cue:benefit 11 cue:boundary -40 cue:comparative -13' +
  ' cue:filler 15 cue:generic 42 cue:handoff -31 cue:hypothetical -14 cue:initiative -23 cue:success 15 cue:tradeoff -15' +
  ' cue:weakHandoff -11 cut_the 13 date_, 11 day_, -8 do_a 10 down_, 17 drive_to -8 engineer_and 10 everybody_on 13' +
  ' everyone_muck 33 everyone_pull 29 eye_on 14 few_of 8 following: -18 following:a -10 following:as -9 following:dealt 17' +
  ' following:did 43 following:fed 24 following:for -8 following:gave -8 following:helped 11 following:i 10 following:it -13' +
  ' following:kept 19 following:let 14 following:looked -11 following:my -26 following:put -8 following:raised 8 following:so -9' +
  ' following:talked 24 following:tense:modal -17 following:tense:none 10 following:tense:past -26 following:tense:present -18' +
  ' following:the 27 following:then -8 following:they -16 following:we -13 following:who:I -17 following:who:it -14' +
  ' following:who:other 11 following:who:thing -30 following:who:we -42 following:wrote 15 for_a 16 for_us -23 four_of 15' +
  ' get_it 18 get_stick 9 get_through 10 go_at 21 go_down -10 go_for 21 go_to -13 go_up -8 go_with 26 hammer_out 21 hand_to 35' +
  ' hand_with -9 have_a 14 have_be -13 have_go -9 have_it 13 have_make 10 head_together 24 her_, 12 her_on 10 hold_the 23' +
  ' i_be -21 i_build 9 i_could -13 i_drive -8 i_read -8 i_redo 12 i_ring -9 i_then 12 i_write -12 in_a -14 in_an 12 in_from 10' +
  ' in_may 14 in_no 12 in_our 19 in_pair -23 in_the 9 include_, 85 into_it 9 into_the -10 it_, -16 it_back 12 it_be 35 it_come 20' +
  ' it_have -8 it_make -9 it_over 24 item 25 keep_an 14 know_how 8 lad_and 31 land_, 19 land_on 26 last -17 last_week 14 late 36' +
  ' line_in 14 list:agreeing 17 list:assessing -9 list:authority -54 list:breaking 12 list:cost -22 list:costly -18' +
  ' list:costly-adjective -17 list:evidence -30 list:instrument -11 list:looking 14 list:measuring -50 list_by 20 long_night 16' +
  ' lot_of 10 lot_on 19 made -19 made:before 12 make_the -13 me_and 86 metric:delta -15 metric:none -22 metric:quantity -25' +
  " modal -25 most_of -9 muck_in 44 my_assistant 11 my_neighbour 9 my_part -19 my_team -38 n't_know 13 name -32 negated -18" +
  ' next:, 48 next:. -33 next:about 9 next:again -9 next:and -10 next:back -16 next:between 10 next:by 38 next:down 10' +
  ' next:four 12 next:in -11 next:me -29 next:my -11 next:no -9 next:off 8 next:on 18 next:our 21 next:out 12 next:over -20' +
  ' next:round 11 next:since 8 next:some -8 next:stuck 8 next:that -9 next:the -58 next:their 50 next:things -9 next:those 25' +
  ' next:through 22 next:turns 9 next:two -22 next:up -16 next:us -19 next:with -10 night_we 9 no_time 11 number -21' +
  ' number:count -29 number:date 26 number:people -12 number:ratio -18 nurse_and 20 of_a -11 of_everyone 25 of_it -21 of_the 13' +
  ' of_them -15 of_us 78 off_, -12 office_, 17 on_a 14 on_it -10 on_one -10 on_site 14 on_the -9 one_long 17 one_of -12' +
  ' opens:a -43 opens:all 30 opens:an -9 opens:as 39 opens:between 39 opens:every 32 opens:everybody 75 opens:everyone 84' +
  ' opens:for -9 opens:forty-one -11 opens:had -19 opens:he -15 opens:i -87 opens:in -14 opens:it -15 opens:kept -8' +
  ' opens:marketing -12 opens:me 84 opens:mucked -28 opens:my 19 opens:nine -14 opens:our 13 opens:procurement 18 opens:put 13' +
  ' opens:she -13 opens:since -9 opens:their -14 opens:then 30 opens:there -13 opens:they -24 opens:to 10 opens:together 43' +
  ' opens:two -15 opens:us 90 opens:was -13 opens:we 93 opens:went 12 our_head 22 out_a 22 out_between 18 out_by -12 out_of -11' +
  ' out_that 12 out_with 14 over_a 16 over_and -14 over_it -15 over_one 16 over_the 11 own -79 own:after -29 own:before -11' +
  ' pack_and 15 pair_of 8 part_be -19 perfect -35 pitch_in 10 plan_be 30 plan_take 20 previous:a 24 previous:all -11' +
  ' previous:had -12 previous:i 14 previous:in -10 previous:it 18 previous:it-team -11 previous:me -10 previous:my 14' +
  ' previous:our 22 previous:put -10 previous:sat 17 previous:she -11 previous:so 10 previous:tense:modal -10' +
  ' previous:tense:past -20 previous:tense:present -31 previous:the -18 previous:then -11 previous:there 13 previous:they 19' +
  ' previous:told 29 previous:we -27 previous:went -13 previous:who:it 13 previous:who:none -29 previous:who:there 12' +
  ' previous:who:we -62 pull_in 15 pump_in 19 put_our 24 put_the -12 quoted -27 read_the -10 rehearse_the -27 reset_the 10' +
  ' rest_of 32 rewire_the 14 rework_the 22 ring_the -10 role:none -13 round_a 24 round_the 23 run_the -9 same_as -12' +
  ' saturday_, -12 settle_on 14 share_of 13 since_, 8 since_the -8 sister_and 8 sit_down 21 so_i -27 so_that 19 sort_of -10' +
  ' staff_, 18 staff_and 16 stair_and -27 step:action -18 stick_in 12 subject:I -84 subject:none -125 subject:other -68' +
  ' subject:there -16 subject:thing -30 subject:we 424 subject:you -8 switch_the -10 table_and 22 table_that 10 table_to 19' +
  ' take_the -21 take_turn 9 team_on -23 tell_me -10 ten_, -10 ten_come 20 tense:modal -24 tense:past -13 tense:present -23' +
  " test_, 21 that_'s 21 that_be 11 that_last 14 the_backlog 16 the_branch -8 the_call -19 the_cast 17 the_clock -25" +
  ' the_cluster -11 the_colour -13 the_committee 17 the_corridor 21 the_council -8 the_counter 20 the_data -10 the_day -15' +
  ' the_east 32 the_farm 11 the_girl 31 the_hour -10 the_lad 23 the_land 20 the_line 14 the_list 19 the_lobby 13 the_lorry 18' +
  ' the_motion 16 the_net 33 the_night 24 the_office 20 the_old -9 the_order 12 the_other 10 the_owner -9 the_pair 9 the_phone 20' +
  ' the_pipeline 21 the_plan -10 the_pump 27 the_radio -25 the_release 18 the_rest -24 the_room 15 the_saturday 13 the_second 8' +
  ' the_sort -10 the_spring -11 the_squad 21 the_stair -27 the_stock 15 the_strength 13 the_table 26 the_three 16 the_top 18' +
  ' the_tray -10 the_two -11 the_usher -27 the_vendor -10 the_village 16 the_way 9 the_weekend 10 the_whole 54 the_wrong -11' +
  ' the_yard 13 their_finger 14 them_, 13 them_in 12 them_round 10 then:I -25 then:before -8 then:change -22' +
  ' then:communication -18 then:contact -13 then:creation 11 then:it 9 then:motion 36 then:other -25 then:perception -12' +
  ' then:possession -18 then:present -22 then:that 18 then:thing -26 then:we 32 then:what 16 then:when 16 then:where -12' +
  ' then:which -16 then:who -13 then_it 11 then_we 10 thrash_out 22 three_of 23 three_that 14 through_it 9 through_to 12' +
  ' time_for 21 to_a -9 to_an 13 to_be 10 to_bottom 16 to_close 32 to_keep 11 to_me -13 to_the -10 to_work -9 together_, -8' +
  ' together_with 62 top_ten 21 top_to 16 turn_up 15 twice_, -28 two_of -27 until_two 20 up_and 10 up_in 11 up_the -11 up_their 9' +
  ' up_to -13 up_with 11 us_, 16 us_and 9 us_have 12 us_lot 55 us_the 32 verb:agree 23 verb:arrange 14 verb:bake 17 verb:book -9' +
  ' verb:bring -11 verb:build -13 verb:call 16 verb:carry 14 verb:chip 16 verb:clear -11 verb:coach 14 verb:come 22' +
  ' verb:complain -9 verb:decide 19 verb:differ -13 verb:draft 17 verb:draw -10 verb:drill -26 verb:drive -14 verb:drop 21' +
  ' verb:figure 9 verb:find -13 verb:follow 14 verb:go -16 verb:hammer 23 verb:have 23 verb:include 58 verb:knock -9' +
  ' verb:label 17 verb:land 24 verb:lay -14 verb:leave -12 verb:lose -19 verb:mend 22 verb:mention -11 verb:muck 33 verb:pitch 10' +
  ' verb:post -10 verb:pull 11 verb:put -18 verb:read -12 verb:rehearse -27 verb:reset 10 verb:rework 22 verb:ring -19' +
  ' verb:roll 33 verb:say -15 verb:send -19 verb:settle 18 verb:sort -9 verb:swap 12 verb:switch -12 verb:take -12 verb:test -19' +
  " verb:thrash 22 verb:throw 9 verb:walk 16 verb:want -18 verb:write -24 verbless -36 voice:passive -67 w:' -10 w:'d -12" +
  " w:'ll -11 w:'s -28 w:a 9 w:about -9 w:across -14 w:action -12 w:after -17 w:afterward -10 w:again -17 w:against -9" +
  ' w:agent -10 w:agree 23 w:alike 12 w:all 45 w:alway 15 w:among 16 w:another -13 w:approach 33 w:arrange 14 w:arrangement 13' +
  ' w:assistant 15 w:at -8 w:back -13 w:backlog 15 w:bake 17 w:bank -15 w:basically 14 w:bay 30 w:be -57 w:before -15' +
  ' w:between 60 w:board -8 w:boat 13 w:both -18 w:bottom 12 w:branch -8 w:bring -16 w:build -16 w:busy 25 w:but -13 w:by 11' +
  ' w:call -12 w:campaign -12 w:card -21 w:carry 14 w:case 18 w:cast 17 w:change -9 w:check 11 w:chip 16 w:clean -9 w:clock -26' +
  ' w:close 23 w:cluster -12 w:coach 10 w:come 21 w:committee 9 w:complain -9 w:cook 9 w:corner 11 w:corridor 20 w:could -18' +
  ' w:council -9 w:counter 18 w:crate 22 w:crew 35 w:cut 11 w:cut-over 20 w:data -10 w:date 11 w:dawn 24 w:day -20 w:deal -8' +
  ' w:decide 19 w:decision 20 w:design -9 w:designer 17 w:desk 25 w:differ -13 w:different -8 w:direction 17 w:do -9 w:draft 19' +
  ' w:draw -14 w:drill -27 w:drink 12 w:drive -16 w:drop 14 w:drum -15 w:each -19 w:east 32 w:eleven 9 w:even -14 w:every 12' +
  ' w:everybody 71 w:everyone 119 w:farm 9 w:few 9 w:find -18 w:finger 13 w:firm -10 w:first 17 w:fit -8 w:five -13 w:float -10' +
  ' w:floor -19 w:follow 13 w:for -22 w:friday -13 w:from -15 w:function 27 w:gang 12 w:girl 45 w:give -14 w:glass 15 w:go 28' +
  ' w:good -11 w:grab 21 w:grant 9 w:grease -8 w:hammer 22 w:hand 39 w:haul 12 w:have -25 w:he -18 w:head 31 w:hear -10' +
  ' w:help -10 w:his -14 w:honest 14 w:hospital -10 w:hour -20 w:house -11 w:i -58 w:in 18 w:include 76 w:it -26 w:it-team -12' +
  ' w:its -9 w:itself -13 w:joint 19 w:jump -9 w:june 17 w:key 12 w:keyboard -26 w:knock -9 w:label 16 w:lad 15 w:land 40' +
  ' w:lay -15 w:lead -15 w:leave -17 w:let -9 w:letter -17 w:lift -15 w:light -11 w:limit 17 w:line 9 w:list 21 w:lobby 12' +
  ' w:long 17 w:lorry 10 w:lose -22 w:lot 62 w:maintainer 17 w:manager -12 w:map -9 w:mark -11 w:market -22 w:may 15 w:me 95' +
  ' w:member -15 w:mend 22 w:mention -11 w:million -10 w:mine 16 w:minute -9 w:module 24 w:month -15 w:mop 19 w:more -18' +
  " w:most -12 w:motion 16 w:move -12 w:muck 44 w:my -52 w:myself 54 w:n't -9 w:net 33 w:never -21 w:new -14 w:night 42" +
  ' w:nine -11 w:nineteen 22 w:no -10 w:nobody -10 w:normally -8 w:not -24 w:nothing 9 w:november -27 w:number -12 w:nurse 23' +
  ' w:off -35 w:old -16 w:one -41 w:only -14 w:open -16 w:or -14 w:order 18 w:our 41 w:ourselve 29 w:out 14 w:over 9 w:own -20' +
  ' w:owner -9 w:pack 10 w:page -11 w:pair -12 w:panel 10 w:parent -10 w:part -29 w:pass -19 w:people -24 w:phase 26 w:phone 15' +
  ' w:pipeline 18 w:pitch 10 w:plan 35 w:plate -17 w:plu 18 w:point -10 w:porter 21 w:post -13 w:pretty 11 w:procurement 18' +
  ' w:programme 10 w:pull 25 w:pump 26 w:put -23 w:quarantine 21 w:radio -26 w:rag 14 w:read -15 w:reference 25 w:rehearsal 9' +
  ' w:rehearse -27 w:release 13 w:replacement 13 w:rest 15 w:rewire 14 w:rework 22 w:ring -24 w:roll 30 w:room 10 w:rope 28' +
  ' w:rota 19 w:round 49 w:rule -13 w:same -12 w:sand 9 w:sandwich 10 w:saturday 16 w:say -25 w:seal -8 w:see -9 w:send -19' +
  ' w:sequence 12 w:set -19 w:settle 17 w:several 17 w:shape 22 w:share 9 w:she -13 w:sheet 11 w:shift -16 w:should 8 w:side -26' +
  ' w:simply -10 w:since -13 w:sit 9 w:six -10 w:sleeve 39 w:snap 13 w:something 23 w:sort -29 w:soul 13 w:spring -12 w:squad 35' +
  ' w:staff 25 w:stage 9 w:stair -27 w:stand -13 w:start -10 w:stock 11 w:stop -8 w:story 23 w:strength 13 w:strong 23' +
  ' w:supplier -10 w:support -9 w:swap 10 w:switch -15 w:table 40 w:take -16 w:talk 13 w:team 21 w:tell -14 w:ten 9 w:than -8' +
  ' w:the 16 w:theatre 15 w:their 25 w:then 37 w:there -10 w:they -37 w:thing -26 w:this -11 w:those 15 w:thrash 22 w:through 22' +
  ' w:throw 12 w:ticket -10 w:time 39 w:timetable 20 w:together 99 w:top 27 w:traffic -9 w:train -10 w:tray -11 w:truly 34' +
  ' w:turn 20 w:twice -22 w:two -33 w:until 28 w:up 30 w:us 179 w:user 18 w:usher -27 w:van -23 w:vendor -11 w:village 15' +
  ' w:waiter 12 w:walk 12 w:want -17 w:water -8 w:we 168 w:what 14 w:where -14 w:which -18 w:whiteboard 17 w:who -13 w:whole 50' +
  " w:wind -8 w:with 20 w:word 12 w:work -9 w:would -8 w:write -27 w:wrong -14 w:yard 12 w:you -18 w:your 31 walk_it 15 we_'d -8" +
  ' we_agree 14 we_be -17 we_do 9 we_figure 10 we_go 43 we_have 12 we_settle 11 we_split -9 we_talk 10 we_test -18 what_we 27' +
  ' when_it 21 whiteboard_, 17 with_a 8 with_the -15 with_their 17 words<10 -38 words<6 -94 words>16 -47 words>24 -15' +
  ' write_the -11';
