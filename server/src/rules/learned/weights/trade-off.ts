// Learned from test/corpus by scripts/learn.mjs.
export const tradeOff =
  " -289 #_, -26 #_be 9 #_euro 8 #_for -10 #_million 11 #_over 12 #_people 8 #_pot -10 'd_get 17 'd_pay 9" +
  " 'd_see 12 's_a 10 's_be 8 's_face 8 's_first 10 ,_about 21 ,_although 16 ,_and 71 ,_as -14 ,_at 40 ,_but 37" +
  ' ,_eight 12 ,_for -24 ,_in 11 ,_know 31 ,_my -12 ,_not -14 ,_one -21 ,_our 11 ,_out 15 ,_since 11 ,_so -28' +
  ' ,_some 10 ,_the -22 ,_then -15 ,_though 18 ,_three 19 ,_which 77 ,_with -11 ,_yet 19 :_a 20 :_nine -8' +
  ' :_seven 11 :_the -9 ;_a 12 ;_the 36 a_# 9 a_bare 16 a_bite 12 a_call 9 a_choice 10 a_day 17 a_few 29 a_fire 16' +
  ' a_full -17 a_letter 10 a_lock -8 a_million 12 a_new 24 a_night 12 a_page -9 a_quarter 36 a_quiet 11' +
  ' a_season 13 a_spare 8 a_wet 16 about_# 13 about_it 9 about_the -10 accept_that 9 acts<1 -65 acts<3 -38' +
  ' acts<5 19 acts<9 33 after: -23 after:a 26 after:above:determiner -8 after:after:determiner -29' +
  ' after:as:noun 27 after:as:other -26 after:before:noun -18 after:beside:noun 10 after:between:other 9' +
  ' after:by:determiner 22 after:by:noun -28 after:by:time -9 after:cut -8 after:for:determiner 28' +
  ' after:for:noun 8 after:from:determiner -8 after:from:noun -17 after:gave -10 after:had 11 after:he -8' +
  ' after:hung 11 after:in:noun 16 after:in:other 8 after:in:time -12 after:instead:other 10 after:into:noun -14' +
  ' after:it -23 after:leeds 12 after:made 15 after:next:other -22 after:of:possessive 14 after:off:determiner 28' +
  ' after:off:other -17 after:on:determiner -16 after:on:noun -15 after:on:other 13 after:on:time 14' +
  ' after:over:determiner -30 after:over:other 26 after:plugged 12 after:put -14 after:ran 9 after:rebuilt 8' +
  ' after:said 15 after:security 15 after:she 14 after:since:noun 11 after:so -12 after:stood 16 after:talked 10' +
  ' after:tense:modal -12 after:tense:none -22 after:tense:present -12 after:than:noun 8 after:than:other -11' +
  ' after:that -24 after:then 9 after:they -13 after:through:determiner -20 after:till:time 17' +
  ' after:to:determiner -24 after:to:noun -21 after:to:other 29 after:to:possessive 23 after:took -10' +
  ' after:tried -9 after:two -10 after:under:determiner -10 after:until:determiner 24 after:until:time 11' +
  ' after:up:other 13 after:was 11 after:we 9 after:what -13 after:when 9 after:who:it -32 after:who:none 16' +
  ' after:who:other 8 after:who:thing -65 after:who:we 37 after:with:determiner -27 after:with:possessive -16' +
  ' after:within:determiner -10 after:without:determiner 11 after:without:noun -9 after:wrote 16 after_that -10' +
  ' all_, 20 all_the -10 alone_, -12 along_with 8 although_it 17 an_old -9 and_all 23 and_ask -10 and_eleven 9' +
  ' and_go 13 and_have -8 and_hear 8 and_i 45 and_it -16 and_keep -17 and_leave -20 and_move -12 and_my 30' +
  ' and_no 17 and_not -15 and_pay 14 and_put 14 and_read -12 and_say 35 and_she 8 and_sign 11 and_stand -14' +
  ' and_tape 11 and_tell 30 and_that 23 and_the 22 and_there 17 and_two 15 and_warn 12 another_year 15 as_a 12' +
  ' as_it -18 as_they -9 at_all 8 at_any 9 august_, 11 back_to -9 bad_one 19 be_cheaper 15 be_lose -10 be_miss 9' +
  " be_move 11 be_n't -21 be_nine 10 be_not 20 be_off -9 be_on 9 be_pay 9 be_plain -13 be_right 18 be_what 12" +
  ' because_a -11 because_the 12 before: -43 before:a 9 before:asked 12 before:at -10 before:bought 10' +
  ' before:breakage 17 before:brought -14 before:each 14 before:for -9 before:found -9 before:from -9' +
  ' before:handed 13 before:i 25 before:it -22 before:laid 19 before:left 36 before:let 15 before:lost 8' +
  ' before:ran 10 before:rewrote 9 before:said -11 before:sat -15 before:she -21 before:showed 12' +
  ' before:tense:modal 35 before:tense:none -26 before:tense:past -25 before:tense:present -23 before:that -9' +
  ' before:the -11 before:they -8 before:two 22 before:weighed -14 before:went 27 before:who:it -9' +
  ' before:who:none 11 before:who:other -27 before:who:we -12 before:wrote -8 before_he 10 behind_a -8' +
  " between_them 15 bin_the 9 board_'s 8 board_in 14 box_of 14 break:; 29 break:it -10 break:other 14" +
  ' break:past 24 break:thing 13 build_a -12 by_# 8 by_a 35 by_side 12 by_the -16 by_two 10 call_every 13' +
  ' can_see 9 case_, -9 change -18 change_, 8 cheaper_, 10 class:body -21 class:change 8 class:cognition -16' +
  ' class:communication 27 class:consumption 34 class:creation -51 class:emotion 36 class:motion 10 class:none -36' +
  ' class:perception -24 class:possession 14 class_to 16 clean_the 16 close_the 14 come_off 10 come_to 9' +
  ' compared 23 copula 15 cost_# -10 cost_a 9 cost_the -10 could_have 9 could_live 17 could_make -8 could_tell -8' +
  ' cue:accepted 130 cue:alternative -17 cue:assigned -9 cue:benefit 39 cue:boundary -23 cue:comparative 60' +
  ' cue:handoff 19 cue:mood 11 cue:reason -34 cue:success 9 cue:tradeoff 103 cue:vagueAct -32 cue:verification -19' +
  ' cue:weakAsked -11 cue:weakEasy -28 cue:weakFreeTime 11 cut_the 21 day_and 21 do_, -15 do_the 9 door_, 11' +
  ' down_, -10 down_on 10 draft_a -9 drop_the 19 each_of 9 each_one 12 eat_a 9 eat_the -14 eat_two 8 eight_, 15' +
  ' eight_month 10 eleven_people 15 even_, 8 even_though 12 every_one 19 every_other 17 every_second -9' +
  ' figure_on -17 find_the -9 first -43 first_line 17 for_an -12 for_another 10 for_forty -10 for_four 9' +
  ' for_good 8 for_it 61 for_ten 11 for_that 27 for_the -30 for_this 11 for_two -8 forty_minute -9 four_hour 8' +
  ' give_away 26 give_the -16 go_back -12 go_for 10 go_to 16 go_up -9 good_, 16 group_, 10 half_a 9 half_empty 10' +
  ' half_of 9 have_, 11 have_a -9 have_do -12 have_eat -11 have_finish 11 have_see -8 have_set 14 have_to 48' +
  " he_'d -13 hide_it -12 hole_, -8 hour_, 10 hour_for 8 i_ask -15 i_bin 10 i_carry 16 i_clear 14 i_cut 21" +
  ' i_do -12 i_draw -15 i_drop 10 i_give -12 i_go -15 i_have 17 i_judge 12 i_keep 21 i_know 20 i_leave 26 i_let 39' +
  ' i_love 20 i_make -9 i_offer 8 i_open 16 i_plot -11 i_prefer -9 i_read -10 i_ring -10 i_say 16 i_settle 13' +
  ' i_sit -14 i_stand 19 i_talk -12 i_tell 14 i_use 11 i_write -12 idea_, -12 in_four -13 in_it 10 in_one -10' +
  ' in_return 12 in_ten 10 in_that -10 in_the 14 in_write 14 instead_of 9 it_, 23 it_: -18 it_; 10 it_and -9' +
  ' it_be -33 it_cost 12 it_eat 10 it_for -23 it_from 17 it_have -8 it_in -16 it_make 14 it_mean 26 it_might 11' +
  ' it_on -15 it_take 19 keep_a 12 know_it 14 know_that 12 know_the 17 know_what 27 lad_on 11 last -29' +
  ' last_year 11 late 86 lay_the 8 leave_a 10 leave_the 32 let_a 10 let_go -15 let_me 12 let_the 36 line_of 11' +
  ' list:assessing -15 list:authority 9 list:breaking -11 list:cost 35 list:costly 48 list:costly-adjective 79' +
  ' list:evidence -29 list:instrument -30 list:looking -17 list:measuring -39 list:minding 41 list:proving -21' +
  ' list:trying -20 list_, 8 list_would 15 live_with 19 lose_and -8 lose_their 32 made 35 made:before -18' +
  ' make_a -9 make_room 16 make_the 10 may_; 10 me_a 9 meet_and 12 metric:money 10 metric:none -73' +
  ' metric:quantity -28 minute_a 21 minute_and 10 minute_to 11 miss_in 10 modal 13 monday_, 14 month_, 12' +
  ' month_for 8 more_, 13 more_a 13 more_than -16 morning_and -8 move_the -13 my_break 18 my_first -9 my_name 13' +
  " n't_go -11 n't_have 12 name -36 never_be 9 never_see 10 next:'ve -10 next:, -11 next:; 15 next:a -33" +
  ' next:all -8 next:and -8 next:at -20 next:away 9 next:back -12 next:before 10 next:both -13 next:cheaper 15' +
  ' next:eleven 16 next:every -11 next:for 15 next:forty 11 next:four -17 next:from -18 next:go -12 next:had 9' +
  " next:her -10 next:in -22 next:it -57 next:less 23 next:me 30 next:n't -15 next:nine -9 next:no 11 next:not 19" +
  ' next:on 15 next:one -21 next:open 8 next:quicker 10 next:saturday 12 next:sixty 13 next:so 25 next:some 13' +
  ' next:the -23 next:their 11 next:them -25 next:to -15 next:twelve 10 next:two 24 next:until 9 next:up 30' +
  ' next:us 17 next:way 11 next:what 14 next:where -8 next:without 8 next:£ -15 next_to -17 nine_, 10 no_more 11' +
  ' nobody_could 11 nothing_but -9 number -13 number:count -44 number:date -20 number:duration 34 number:money 22' +
  ' number:other 15 number:rate 29 number:ratio -10 number:version -8 of_# -9 of_all 12 of_forty -9 of_it -27' +
  ' of_my 17 of_nine 16 of_one 11 of_us 13 off_a 11 offer_, 9 offer_to -15 on_each 9 on_it -9 on_monday 14' +
  ' one_can 10 one_day 9 one_of 13 one_through 10 one_would 14 open_on 15 open_the -13 opens:accepted 11' +
  ' opens:after -13 opens:as -9 opens:at -11 opens:before -8 opens:both 9 opens:for 8 opens:forty 12' +
  ' opens:found -12 opens:from -10 opens:gave 23 opens:he -17 opens:her -11 opens:i -13 opens:it 39 opens:laid 9' +
  ' opens:left 10 opens:let 13 opens:lost 12 opens:more -12 opens:on -10 opens:paid 24 opens:ran -10 opens:rang -9' +
  ' opens:security 17 opens:she -11 opens:swallowed 8 opens:that 46 opens:they -11 opens:this 9 opens:took 18' +
  ' opens:turned -17 opens:two 30 opens:we 12 opens:wrote 11 other_# 15 other_two 19 out_a 12 out_of 27 over_it 36' +
  ' over_the -22 own 24 own:before 24 own_idea -9 own_up 30 page_be 9 pair_of 10 people_find 9 people_to 10' +
  ' perfect -32 picture_and 8 pile_and 11 price_in 14 print_that 8 product_that 20 programme_, 12 put_a -12' +
  ' put_it -9 put_that 13 put_two 9 put_up 15 quarter_and 13 quarter_of 9 quoted -12 read_, 14 read_the -9' +
  ' reckon_on 10 return_for 12 rewrite_the -11 role:before -10 role:change 15 role:none -27 room_, 12 rule_, 9' +
  ' run_a 15 run_for 14 run_out 11 run_the -9 saturday_at 13 say_so 25 search_box 9 see_a 13 see_that -19' +
  ' settle_for 23 she_could 9 she_say 13 sheet_for 10 side_by 12 side_on 12 sign_up 10 six_week -10 sixty_quid 17' +
  ' slot_, 9 so_i 8 so_in 10 so_myself 13 so_that -15 sooner_than 9 spring_, -19 stand_by -11 step:action -19' +
  ' step:result -99 strength_of -9 subject:it 25 subject:there 14 subject:thing 14 take_it -12 take_on 10' +
  ' tell_me -14 tell_the 13 tell_them 9 ten_day 19 ten_minute 11 tense:modal 11 tense:past -35 than_a -9' +
  ' than_the 18 that_cost 19 that_even -8 that_i 11 that_in 10 that_mean 13 that_monday 13 that_month 13' +
  ' that_no -19 that_number 10 that_one 10 that_put 8 that_the -11 that_they 10 that_winter -11 that_with 26' +
  ' that_year 10 the_audit 10 the_bad 9 the_basket -9 the_bill 13 the_caretaker 13 the_class 16 the_clinic 14' +
  ' the_committee -9 the_council -11 the_customer -12 the_date -8 the_day -16 the_design 10 the_east 14' +
  ' the_error -8 the_even 11 the_far -8 the_first -12 the_glaze 9 the_house 10 the_label -9 the_leed 13' +
  ' the_minute -11 the_morning -9 the_new -35 the_next -15 the_night -19 the_north 19 the_office 12 the_one 11' +
  ' the_operator 12 the_order 11 the_paper 20 the_phone -11 the_potter 25 the_price 18 the_queue -10 the_radio 9' +
  ' the_report 9 the_runner 8 the_same -14 the_schedule 8 the_school 12 the_shelf 9 the_shop 22 the_single 8' +
  ' the_split 18 the_spring 12 the_staff -9 the_stamp 9 the_strength -9 the_studio 14 the_three 25 the_tuesday 8' +
  ' the_twenty-two 9 the_two -21 the_vendor 11 the_week -8 the_worst -8 the_year 17 their_own -12 them_; 8' +
  ' then:I 24 then:although 17 then:as -27 then:because -9 then:before -17 then:change -10 then:cognition -21' +
  ' then:communication 14 then:competition 18 then:consumption -8 then:modal 41 then:nobody -21 then:none -9' +
  ' then:past -9 then:possession 28 then:present -31 then:since 9 then:social -8 then:stative -38 then:that -12' +
  " then:thing -10 then:though 24 then:whatever -9 then:whether -8 then:which 53 then:who -16 there_'s 11" +
  " there_, 18 there_for -10 there_in 14 they_'d 23 they_be 14 third_time 9 through_, 10 through_the -10 time_, 12" +
  ' time_; 9 to_all 9 to_ask 12 to_be 21 to_buy -12 to_compare 12 to_eight 15 to_every -8 to_get 43 to_keep 21' +
  " to_make 12 to_my 21 to_see -23 to_wait 14 to_work 9 try_it -11 twelve_row 16 two_i 10 two_o'clock 16" +
  ' two_third -9 until_the 25 up_a -13 up_and 10 up_by 9 up_for -9 up_on -12 up_that 9 up_to 9 us_a 30 us_the 8' +
  " verb:'s 17 verb:accept 11 verb:agree -9 verb:argue -12 verb:ask -20 verb:begin -9 verb:build -15 verb:buy -12" +
  ' verb:choose -10 verb:clear 19 verb:complain 11 verb:cost -18 verb:count -8 verb:cut 9 verb:do -15' +
  ' verb:draw -22 verb:drop 14 verb:eat 15 verb:find -15 verb:finish 11 verb:go 14 verb:hang -9 verb:hide -11' +
  ' verb:hire 12 verb:hold -12 verb:judge 11 verb:keep 24 verb:know 17 verb:leave 44 verb:let 44 verb:like 10' +
  ' verb:live 21 verb:lose 27 verb:love 26 verb:mean 19 verb:miss 9 verb:offer -12 verb:own 28 verb:pay 33' +
  ' verb:plant 8 verb:plot -12 verb:pour 9 verb:prefer -9 verb:price -10 verb:put 28 verb:rewrite -14' +
  ' verb:ring -15 verb:run 21 verb:say 29 verb:send -16 verb:settle 18 verb:show -10 verb:shut 16 verb:sign 24' +
  ' verb:sit -26 verb:slip 9 verb:spare -9 verb:stay 23 verb:stop -11 verb:swallow 17 verb:talk -10 verb:teach -9' +
  ' verb:tell 18 verb:try -10 verb:turn -10 verb:warn 17 verb:watch -8 verb:write -8 verbless -15 visit_come -8' +
  " voice:active -40 voice:passive -23 w:' 9 w:'d 15 w:'s -10 w:a 15 w:above -10 w:accept 16 w:account 13" +
  ' w:accuracy 11 w:add 12 w:after -45 w:agree -10 w:alert -9 w:alive 13 w:all 9 w:alone -15 w:also -11' +
  ' w:although 17 w:alway 9 w:an -29 w:analyst 10 w:and -22 w:another 12 w:answer -15 w:anyone -9 w:anything -13' +
  ' w:argue -10 w:ask -25 w:at -25 w:audit 9 w:august 13 w:away 26 w:back -24 w:bad 8 w:band -9 w:bar 10 w:bare 18' +
  ' w:basket -10 w:bay -9 w:be -34 w:before -13 w:beforehand 13 w:begin -9 w:bill 16 w:board 12 w:book -19' +
  ' w:box 14 w:break 26 w:budget -12 w:build -19 w:but 19 w:buyer 12 w:by -14 w:caller -10 w:can 14 w:cancel 13' +
  ' w:cannot 14 w:card -10 w:caretaker 13 w:case -10 w:cat 15 w:cent -10 w:chain -10 w:chair -12 w:change -13' +
  ' w:chart -11 w:cheaper 13 w:check -9 w:chip -9 w:choice 20 w:class 33 w:clean 18 w:clear 21 w:climb -11' +
  ' w:closure -8 w:coach -15 w:cold 9 w:colleague -8 w:come -18 w:compare 8 w:complain 11 w:cook -11 w:copy -13' +
  ' w:corner 10 w:cost -40 w:could 16 w:council -10 w:courier 25 w:crate -12 w:customer -14 w:day 30 w:degree -11' +
  ' w:design 24 w:desk -10 w:diesel -8 w:dinner 8 w:disk 15 w:dispatch 11 w:do -15 w:door 18 w:doubtful 11' +
  ' w:down -10 w:draft -15 w:drain -8 w:draw -29 w:dress 22 w:driver -11 w:dry -19 w:e-mail 11 w:each -21' +
  ' w:early 16 w:east 14 w:easy -8 w:eat 16 w:egg 12 w:eight 14 w:else -14 w:empty 9 w:engineer -14 w:error -11' +
  ' w:even 16 w:everybody 15 w:exchange 9 w:explain 9 w:expose 10 w:face 16 w:fan 10 w:fancy -9 w:favour 11' +
  ' w:feature 15 w:fee 29 w:few 28 w:fewer 26 w:file -12 w:finance 8 w:find -24 w:fire 10 w:first -22 w:fish -13' +
  ' w:five -14 w:fix -9 w:flood -8 w:floor 13 w:for 9 w:force -11 w:form -9 w:fourteen -8 w:fourth 11 w:fraud -11' +
  ' w:free 23 w:fridge -10 w:frighten 9 w:from -27 w:get 30 w:glaze 23 w:glue -8 w:go 49 w:good 23 w:grant 9' +
  ' w:grease -10 w:grind 22 w:grumble 31 w:hammer -15 w:hand -19 w:hang -19 w:hate 18 w:have -29 w:he -32' +
  ' w:head -14 w:her -28 w:hide -8 w:higher 13 w:hire 10 w:his -11 w:hold -15 w:hole -10 w:hour 9 w:house 14' +
  ' w:hundred -14 w:i 24 w:idea -20 w:in -23 w:inside -9 w:into -29 w:it 32 w:its -23 w:job 8 w:judge 21 w:july 15' +
  ' w:keep 33 w:key -15 w:kid 9 w:kiln 20 w:knoll 15 w:know 51 w:label -11 w:last 11 w:later 9 w:leave 44 w:leed 9' +
  ' w:less 36 w:lesson 22 w:let 48 w:like 20 w:list 9 w:live 9 w:loan 11 w:lock -10 w:long 10 w:lose 28 w:loss 11' +
  ' w:love 35 w:low 14 w:machine -11 w:mail -9 w:manual 13 w:map 13 w:march 11 w:margin 13 w:may 14 w:mayor 13' +
  ' w:me 13 w:mean 37 w:meet 14 w:merchant 10 w:might 15 w:million 20 w:mine -11 w:minute 51 w:miss 12 w:month 13' +
  " w:more 34 w:morning -10 w:move -21 w:my 28 w:myself 8 w:n't -21 w:name -17 w:neither -9 w:network -9 w:new -17" +
  ' w:next -28 w:nineteen -15 w:ninety -9 w:node -11 w:none -10 w:north 19 w:not -16 w:nothing -32 w:now 16' +
  " w:number -10 w:nurse -13 w:o'clock 9 w:of 24 w:officer -10 w:old -10 w:on -15 w:only -16 w:onto -9 w:open 8" +
  ' w:opinion 9 w:our 13 w:out -9 w:own 11 w:paddle -9 w:page -9 w:panel -15 w:paper 10 w:part 19 w:partner -9' +
  ' w:pass -11 w:past -18 w:patch -8 w:pattern 13 w:pay 38 w:people 9 w:person -9 w:photograph -9 w:pin -15' +
  ' w:place -12 w:plain -23 w:plainly 12 w:plan -19 w:point -11 w:potter 19 w:pour 12 w:price 22 w:print 11' +
  ' w:printer -11 w:priority -10 w:product 35 w:programme 11 w:proper -9 w:pump -8 w:put 28 w:quarter 37' +
  ' w:question -16 w:queue -13 w:quid 34 w:quiet 10 w:quit 11 w:radar 10 w:radio 8 w:rather -14 w:read -8' +
  ' w:reason -12 w:reception 15 w:reckon 17 w:regular 26 w:release 9 w:reload -9 w:rent -12 w:repair 8 w:rest -12' +
  ' w:result 12 w:retrain 9 w:return 9 w:rewrite -15 w:ring -24 w:riser 13 w:risk -8 w:rota 10 w:round -12' +
  ' w:row 14 w:sale 12 w:same -26 w:say 30 w:scanner -10 w:score 15 w:scrap 15 w:screen -13 w:security 27' +
  ' w:see -28 w:seed 18 w:seller 15 w:send -11 w:service -10 w:set 16 w:settle 16 w:share -11 w:she -24' +
  ' w:sheet -15 w:shelf 33 w:short 16 w:should -11 w:shrink -10 w:shut 25 w:sign 14 w:single 12 w:sister -16' +
  ' w:sit -37 w:site -9 w:six -11 w:sixty 21 w:slot 30 w:slower 23 w:so 35 w:some 48 w:something -19 w:sooner -12' +
  ' w:sort -10 w:sound 11 w:spend -8 w:split 21 w:sprint 22 w:stay 21 w:step 9 w:stop -15 w:street -8' +
  ' w:strength -9 w:stretch 9 w:studio 14 w:supervisor 10 w:swallow 15 w:swap -9 w:table -16 w:take 16 w:talk -17' +
  ' w:tell 13 w:tenth -9 w:term 16 w:test 8 w:text -10 w:that 100 w:their -16 w:them -15 w:then -31 w:there 21' +
  ' w:these 18 w:they 18 w:thing -11 w:thinner 11 w:thirty -24 w:thirty-eight 15 w:thirty-one -9 w:this 49' +
  ' w:though 31 w:thousand 8 w:three 9 w:throughput 14 w:throw 11 w:tidy 9 w:time -11 w:to 15 w:tonne 14 w:too -20' +
  ' w:trade 19 w:trail 10 w:tray 9 w:trip 13 w:trustee 8 w:try -10 w:turn -14 w:twelve 10 w:twice -31 w:twist 26' +
  ' w:two 20 w:type -11 w:ugly -14 w:under -24 w:until 22 w:up 15 w:us 29 w:very -8 w:vote 14 w:wait 24 w:wall -14' +
  ' w:want -9 w:ward -17 w:warn 19 w:water -10 w:way 11 w:we 15 w:wednesday 12 w:whatever -10 w:when -8 w:where -9' +
  ' w:which 38 w:who -18 w:why 9 w:win 29 w:window -9 w:winter -14 w:with -11 w:within -14 w:woman 16 w:word -12' +
  ' w:work -12 w:worst -10 w:worth 9 w:would 27 w:write 17 w:wrong -12 w:year 31 w:yet 25 w:you -8 want_a 21' +
  " want_the -9 warn_the 17 way_, 13 we_'d 14 week_'s 21 week_, 10 what_it 9 what_the -10 when_i 11 where_the -9" +
  ' where_they 16 which_be 17 which_i 32 which_leave 29 which_make 11 which_mean 8 which_of -8 which_put 9' +
  ' which_would -21 with_a -27 without_the 9 words<6 -31 words>16 8 would_cost 11 would_go 11 would_have 11' +
  ' would_slip 9 write_into 12 write_that 9 write_the -28 ye_, 8 year_in 10 you_can 9';
