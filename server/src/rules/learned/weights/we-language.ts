// Learned from test/corpus by scripts/learn.mjs.
export const weLanguage =
  " -209 'd_alway 20 'd_be -17 ,_and -29 ,_but -10 ,_carry 20 ,_check 9 ,_come 17 ,_cook 11 ,_from -10 ,_i -10" +
  ' ,_like 15 ,_me 50 ,_mine 18 ,_my -26 ,_same -8 ,_some 18 ,_swap 12 ,_the -16 ,_which -17 ,_with -14 ;_the -17' +
  ' a_case 15 a_date 13 a_go 24 a_list 18 a_name 18 a_new 19 a_programme 15 a_rule -8 a_second -8 a_table 22' +
  ' a_team 38 a_whiteboard 16 a_whole -9 acts<1 12 acts<3 24 acts<5 40 acts<9 90 adjective -35 adverb -24' +
  ' after: -23 after:a -12 after:about:noun -12 after:about:other 11 after:among:other 15 after:as -10' +
  ' after:as:determiner 29 after:as:noun -14 after:as:other -9 after:at:other -11 after:at:possessive 10' +
  ' after:between:other 42 after:by:noun -15 after:by:time 14 after:dealt 18 after:did 32 after:fed 23' +
  ' after:for:determiner 9 after:for:other -26 after:from:determiner -19 after:gave -8 after:i 9' +
  ' after:in:determiner 15 after:in:noun -23 after:in:other 18 after:in:time -35 after:into:determiner -14' +
  ' after:into:other 9 after:it -12 after:kept 21 after:let 14 after:looked -11 after:my -26' +
  ' after:of:determiner -16 after:of:noun -19 after:of:other 35 after:of:possessive -9 after:on:noun -14' +
  ' after:on:possessive -10 after:out:determiner 21 after:over:determiner 21 after:over:noun 11' +
  ' after:over:other -21 after:put -9 after:raised 11 after:round:determiner 48 after:since:determiner -11' +
  ' after:so -9 after:talked 25 after:tense:modal -24 after:tense:none 9 after:tense:past -36' +
  ' after:tense:present -16 after:the 17 after:they -15 after:through:determiner -8 after:through:noun 12' +
  ' after:through:other 10 after:to:determiner -11 after:to:noun 12 after:to:time 13 after:until:noun 18' +
  ' after:until:other 19 after:up:noun 14 after:who:I -20 after:who:it -15 after:who:other 11 after:who:thing -34' +
  ' after:who:we -32 after:with:determiner -8 after:with:noun 20 after:with:other -21 after:with:possessive 9' +
  ' after:wrote 14 afternoon_, -8 again_in -25 agency_, 18 agree_on 16 all_hand 53 all_of 10 all_over -10' +
  ' all_the -33 all_three 12 alway_go 21 among_them 15 an_afternoon 17 and_a 11 and_all 8 and_come 19 and_get -15' +
  ' and_have -10 and_i 103 and_me 29 and_myself 24 and_never -10 and_ourselve 9 and_put -11 and_redo -10' +
  ' and_run -13 and_the 36 and_two -8 and_walk 13 and_we 14 as_a 38 ask_the 14 assistant_and 15 at_her 13' +
  ' back_up 14 be_a 23 be_all 25 be_get -15 be_honest 14 be_on -9 be_pull -9 be_the -21 be_to 22 before:a 22' +
  ' before:all -12 before:had -11 before:i 19 before:in -10 before:it 20 before:it-team -10 before:me -11' +
  ' before:my 12 before:nine 8 before:our 21 before:put -10 before:sat 17 before:she -11 before:stood 19' +
  ' before:taped 9 before:tense:modal -13 before:tense:past -32 before:tense:present -33 before:the -13' +
  ' before:then -10 before:there 12 before:they 11 before:told 16 before:we -21 before:went -12 before:who:it 14' +
  ' before:who:none -33 before:who:other -14 before:who:there 11 before:who:we -57 between_three -12 between_us 45' +
  ' bottom_, 20 box_on 9 break:; -24 break:past -27 break:thing -9 break:we -15 by_a 19 by_all 11 by_dawn 24' +
  ' by_the -18 call_in -18 call_with 17 campaign_and -12 card_, -9 case_of 17 chip_in 16 class:change 9' +
  ' class:cognition -17 class:communication -31 class:competition -15 class:contact -15 class:creation -43' +
  ' class:emotion -23 class:motion -12 class:none -24 class:perception -40 class:possession -45 class:social -55' +
  ' clauses>2 -24 close_the 31 come_in 9 come_off 17 come_out 9 come_over -10 come_to 13 come_up 8 compared 23' +
  ' cook_and 13 copula -16 corridor_, 23 could_not -9 cue:accepted -22 cue:alternative -15 cue:assigned -14' +
  ' cue:benefit 17 cue:boundary -32 cue:comparative -18 cue:filler 18 cue:generic 42 cue:handoff -26' +
  ' cue:hypothetical -11 cue:initiative -22 cue:success 18 cue:tradeoff -15 cue:weakAssumed -11' +
  ' cue:weakHandoff -12 cut_the 13 date_, 13 down_, 16 everybody_on 13 everyone_pull 30 for_a 19 for_us -16' +
  ' four_of 16 from_the -16 get_it 20 get_stick 10 go_at 22 go_down -11 go_for 20 go_through 8 go_to -14' +
  ' go_with 25 hammer_out 23 hand_to 33 hand_with -8 have_be -13 have_go -9 have_it 13 have_make 12' +
  ' head_together 23 her_, 12 her_on 10 hold_the 22 i_ask 9 i_be -18 i_could -12 i_get 9 i_have 8 i_read -8' +
  ' i_redo 12 i_write -11 in_a -13 in_an 14 in_may 17 in_no 13 in_on 8 in_our 18 in_pair -21 in_the 13' +
  ' include_, 83 into_it 9 into_the -10 it_back 13 it_be 29 it_come 20 it_have -8 it_make -10 it_over 18 it_to -8' +
  ' item 19 keep_the -9 lad_and 33 land_on 25 last -18 last_week 14 late 33 line_in 18 list:assessing -15' +
  ' list:authority -57 list:breaking 15 list:cost -33 list:costly-adjective -20 list:evidence -22' +
  ' list:instrument -9 list:looking 19 list:measuring -50 list_by 19 long_night 15 lot_of 13 lot_on 21' +
  ' lot_through 9 made -13 made:before 9 make_the -11 me_and 86 metric:delta -16 metric:none -19' +
  ' metric:quantity -22 modal -24 month_, -8 most_of -8 muck_in 35 my_assistant 13 my_part -17 my_team -35' +
  ' name -29 negated -23 next:, 45 next:. -34 next:about 11 next:again -9 next:all 9 next:and -12 next:back -13' +
  ' next:by 40 next:down 10 next:four 11 next:in -9 next:it -10 next:me -27 next:my -10 next:on 21 next:our 19' +
  ' next:out 13 next:over -18 next:round 10 next:since 9 next:stuck 10 next:that -9 next:the -52 next:their 48' +
  ' next:things -10 next:those 25 next:turns 8 next:up -25 next:us -17 next:with -8 night_we 9 no_time 13' +
  ' number -17 number:count -27 number:date 15 number:ratio -15 nurse_and 21 of_a -12 of_everyone 16 of_it -20' +
  ' of_the 13 of_them -12 of_us 74 off_, -11 office_, 17 on_a 17 on_it -9 on_one -11 on_site 14 on_the -8' +
  ' one_long 17 one_of -11 opens:a -46 opens:all 17 opens:as 40 opens:between 40 opens:every 32 opens:everybody 75' +
  ' opens:everyone 88 opens:for -9 opens:forty-one -10 opens:had -16 opens:he -15 opens:i -84 opens:in -14' +
  ' opens:it -18 opens:marketing -12 opens:me 84 opens:mucked -28 opens:my 8 opens:nine -14 opens:our 11' +
  ' opens:put 13 opens:she -12 opens:since -9 opens:their -13 opens:then 31 opens:there -12 opens:they -20' +
  ' opens:to 11 opens:together 39 opens:two -16 opens:us 79 opens:was -13 opens:we 94 opens:went 16 other_nine 10' +
  ' our_head 21 out_a 19 out_between 19 out_by -12 out_of -9 out_that 12 out_with 14 over_a 17 over_and -16' +
  ' over_one 15 over_the 8 own -80 own:after -23 pair_of 9 part_be -17 perfect -31 pitch_in 9 plan_be 29' +
  ' plan_take 19 pull_in 17 pull_the -8 pump_in 18 put_our 23 put_the -12 quoted -28 read_the -10 redo_the 9' +
  ' rehearse_the -27 reset_the 11 rest_of 31 rework_the 24 ring_the -8 role:none -11 round_the 25 same_as -12' +
  ' saturday_, -12 settle_on 15 share_of 13 since_, 9 sister_and 10 sit_down 21 so_i -26 so_that 19 sort_of -9' +
  ' staff_, 17 stair_and -26 step:action -20 stick_in 13 subject:I -85 subject:none -130 subject:other -67' +
  ' subject:there -16 subject:thing -29 subject:we 400 subject:you -8 switch_the -9 table_and 21 table_that 11' +
  ' table_to 19 take_the -20 take_turn 8 team_on -20 tell_me -10 ten_, -10 ten_come 19 tense:modal -23' +
  " tense:past -11 tense:present -26 test_, 21 that_'s 21 that_be 9 that_last 14 the_call -18 the_cast 18" +
  ' the_clock -23 the_cluster -11 the_colour -12 the_committee 16 the_corridor 20 the_council -8 the_counter 21' +
  ' the_data -10 the_day -13 the_east 31 the_farm 12 the_first -12 the_girl 31 the_hour -10 the_lad 23 the_land 21' +
  ' the_line 15 the_list 17 the_lobby 13 the_lorry 17 the_lot 10 the_motion 16 the_net 34 the_new -9 the_night 24' +
  ' the_office 20 the_old -8 the_order 13 the_other 11 the_owner -8 the_pair 10 the_phone 18 the_plan -10' +
  ' the_pump 28 the_radio -24 the_release 19 the_rest -25 the_room 8 the_saturday 14 the_second 8 the_sort -9' +
  ' the_spring -11 the_squad 21 the_stair -27 the_stock 14 the_strength 13 the_table 31 the_three 15 the_top 17' +
  ' the_tray -10 the_two -12 the_usher -26 the_village 15 the_wall 8 the_way 9 the_week -9 the_weekend 15' +
  ' the_whole 47 the_wrong -12 the_yard 12 their_finger 14 them_, 14 them_in 12 them_round 11 then:I -25' +
  ' then:before -9 then:change -22 then:communication -21 then:contact -12 then:creation 11 then:it 8' +
  ' then:motion 36 then:other -23 then:perception -9 then:possession -16 then:present -20 then:that 16' +
  ' then:thing -26 then:we 31 then:what 16 then:when 15 then:where -11 then:which -20 then:who -12 then_a 8' +
  ' then_it 14 thrash_out 20 three_of 22 three_that 13 through_to 13 time_for 21 to_a -10 to_an 14 to_be 11' +
  ' to_bottom 18 to_close 31 to_me -12 to_the -9 together_, -10 together_and 9 together_with 60 top_ten 20' +
  ' top_to 18 turn_up 15 twice_, -28 two_of -29 until_two 20 up_in 15 up_to -12 up_with 10 us_, 17 us_and 12' +
  ' us_lot 44 us_the 31 verb:agree 12 verb:arrange 15 verb:bake 16 verb:be -9 verb:bring -13 verb:build -19' +
  ' verb:call 11 verb:carry 11 verb:chip 17 verb:coach 14 verb:come 24 verb:complain -10 verb:decide 19' +
  ' verb:differ -14 verb:draft 20 verb:draw -9 verb:drill -25 verb:drive -13 verb:drop 22 verb:figure 9' +
  ' verb:find -14 verb:follow 14 verb:give -8 verb:go -15 verb:hammer 24 verb:have 19 verb:include 55' +
  ' verb:knock -8 verb:label 18 verb:land 22 verb:lay -10 verb:leave -10 verb:mend 22 verb:mention -11' +
  ' verb:muck 35 verb:pitch 10 verb:post -10 verb:pull 10 verb:put -17 verb:read -12 verb:rehearse -27' +
  ' verb:reset 11 verb:rework 24 verb:ring -17 verb:roll 24 verb:say -15 verb:send -17 verb:set -8 verb:settle 20' +
  ' verb:swap 9 verb:switch -11 verb:take -13 verb:test -19 verb:thrash 21 verb:throw 10 verb:train -8' +
  " verb:turn -11 verb:walk 16 verb:want -17 verb:write -23 verbless -39 voice:passive -63 w:' -10 w:'d -11" +
  " w:'ll -10 w:'s -23 w:across -13 w:after -16 w:again -15 w:against -9 w:agent -10 w:agree 12 w:alike 14" +
  ' w:all 37 w:alway 16 w:among 15 w:another -14 w:anyway 8 w:approach 31 w:arrange 15 w:arrangement 13 w:as 9' +
  ' w:assistant 13 w:at -9 w:back -13 w:bake 16 w:bank -14 w:basically 13 w:bay 32 w:be -57 w:before -13' +
  ' w:between 47 w:blanket 9 w:board -8 w:boat 14 w:both -16 w:bottom 13 w:bring -18 w:build -22 w:busy 26' +
  ' w:but -12 w:call -16 w:campaign -12 w:card -20 w:carry 11 w:case 10 w:cast 18 w:chip 17 w:clean -10 w:clear -8' +
  ' w:clock -24 w:close 24 w:cluster -12 w:coach 11 w:come 22 w:complain -10 w:cook 10 w:corner 14 w:corridor 19' +
  ' w:could -19 w:council -9 w:counter 19 w:crate 24 w:crew 36 w:cut 10 w:cut-over 19 w:data -10 w:date 13' +
  ' w:dawn 24 w:day -25 w:decide 18 w:decision 19 w:design -10 w:desk 27 w:differ -14 w:direction 18 w:do -13' +
  ' w:door -9 w:draft 22 w:draw -12 w:drill -26 w:drink 13 w:drive -15 w:drop 14 w:drum -15 w:each -17 w:east 31' +
  ' w:eleven 8 w:engineer -11 w:even -16 w:every 10 w:everybody 71 w:everyone 116 w:farm 10 w:find -16 w:finger 13' +
  ' w:firm -11 w:first 9 w:five -12 w:float -9 w:floor -19 w:follow 13 w:for -19 w:friday -12 w:from -21' +
  ' w:function 26 w:girl 44 w:give -15 w:glass 14 w:go 26 w:good -10 w:grab 21 w:grease -8 w:hammer 23 w:hand 30' +
  ' w:haul 12 w:have -25 w:he -17 w:head 25 w:his -15 w:hold 9 w:honest 15 w:hospital -9 w:hour -23 w:house -11' +
  ' w:i -60 w:in 22 w:include 73 w:it -23 w:it-team -10 w:itself -11 w:joint 19 w:jump -10 w:june 17 w:keep -13' +
  ' w:key 16 w:keyboard -24 w:knock -9 w:label 18 w:lad 16 w:land 39 w:lay -10 w:lead -16 w:leave -14 w:let -9' +
  ' w:letter -17 w:lift -20 w:light -11 w:limit 17 w:line 13 w:list 21 w:lobby 13 w:long 15 w:lorry 10 w:lot 61' +
  ' w:maintainer 18 w:manager -13 w:mark -11 w:market -22 w:may 17 w:me 86 w:mend 22 w:mention -11 w:million -9' +
  ' w:mine 16 w:module 24 w:month -15 w:mop 17 w:more -15 w:morning -15 w:most -10 w:motion 16 w:move -11' +
  " w:muck 35 w:my -60 w:myself 51 w:n't -10 w:net 34 w:never -20 w:new -14 w:night 44 w:nine -12 w:nineteen 24" +
  ' w:nobody -11 w:not -23 w:november -26 w:number -10 w:nurse 24 w:off -35 w:old -16 w:one -37 w:only -14' +
  ' w:open -14 w:or -11 w:order 17 w:our 38 w:ourselve 30 w:out 15 w:over 12 w:own -20 w:owner -9 w:page -10' +
  ' w:pair -10 w:parent -10 w:part -27 w:pass -18 w:people -26 w:phase 25 w:phone 12 w:pipeline 18 w:pitch 9' +
  ' w:plan 32 w:plate -17 w:plu 20 w:point -10 w:porter 23 w:post -12 w:pretty 10 w:procurement 21 w:programme 10' +
  ' w:pull 26 w:pump 27 w:put -21 w:quarantine 21 w:radio -26 w:rag 14 w:read -14 w:reference 24 w:rehearsal 10' +
  ' w:rehearse -27 w:release 15 w:replacement 17 w:reset 9 w:rest 15 w:rewire 15 w:rework 24 w:ring -23 w:roll 24' +
  ' w:rope 28 w:rota 19 w:round 46 w:rule -14 w:sand 9 w:sandwich 12 w:saturday 12 w:say -23 w:see -9 w:send -17' +
  ' w:sequence 13 w:set -21 w:settle 20 w:several 17 w:shape 21 w:share 11 w:she -13 w:sheet 12 w:shift -16' +
  ' w:should 9 w:side -26 w:simply -9 w:since -10 w:sit 10 w:six -8 w:sleeve 30 w:snap 13 w:something 23' +
  ' w:sort -26 w:soul 13 w:spring -12 w:squad 36 w:staff 26 w:stage 13 w:stair -27 w:stand -12 w:start -9' +
  ' w:stock 10 w:story 23 w:strength 13 w:strong 22 w:summer -12 w:supplier -9 w:support -9 w:switch -15' +
  ' w:table 44 w:take -16 w:team 21 w:tell -12 w:ten 11 w:that -9 w:the 17 w:theatre 18 w:their 27 w:then 35' +
  ' w:they -31 w:thing -26 w:this -10 w:those 16 w:thrash 20 w:through 12 w:throw 13 w:ticket -11 w:time 31' +
  ' w:timetable 20 w:together 85 w:top 28 w:traffic -8 w:tray -11 w:truly 22 w:turn 12 w:twice -22 w:two -23' +
  ' w:until 29 w:up 30 w:us 166 w:user 18 w:usher -26 w:van -9 w:vendor -15 w:village 14 w:waiter 14 w:walk 13' +
  ' w:want -16 w:we 165 w:weekend 11 w:what 14 w:where -13 w:which -18 w:whiteboard 16 w:who -12 w:whole 44' +
  ' w:wind -9 w:with 21 w:word 12 w:work -13 w:would -8 w:write -25 w:wrong -15 w:yard 11 w:you -17 w:your 19' +
  " walk_it 15 we_'d -8 we_be -16 we_do 11 we_figure 9 we_go 41 we_have 12 we_settle 12 we_talk 11 what_we 27" +
  ' when_it 20 whiteboard_, 16 with_the -14 with_their 16 words<10 -35 words<6 -89 words>16 -52 words>24 -15' +
  ' write_the -11';
