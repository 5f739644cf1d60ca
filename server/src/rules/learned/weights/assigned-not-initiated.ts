// Learned from test/corpus by scripts/learn.mjs.
export const assignedNotInitiated =
  " -234 'd_get 12 'd_have -10 's_in 11 ,_and -62 ,_be 14 ,_but -23 ,_four -8 ,_i -35 ,_in -8 ,_me 9 ,_mean 17 ,_not -9" +
  ' ,_nothing -9 ,_right 11 ,_the 11 ,_you 15 :_the -10 ;_i -27 ;_the 27 a_client 14 a_go 14 a_look 14 a_monday -18 a_month 13' +
  ' a_quarter -10 a_second-year 13 a_sunday 17 across_the 14 across_to 22 acts<1 25 acts<3 -70 acts<5 -45 acts<9 -35' +
  ' adjective -24 adverb -40 after:about:noun 12 after:about:other -11 after:above:other 13 after:across:determiner 14' +
  ' after:across:other 18 after:after:determiner 15 after:against:noun 21 after:among:determiner 22 after:as:determiner 8' +
  ' after:as:noun -22 after:at:other 37 after:at:possessive -11 after:before:determiner -14 after:beside:determiner 10' +
  ' after:by:noun 9 after:by:time -14 after:down:other 24 after:for:determiner -13 after:for:noun 20 after:for:other 25' +
  ' after:from:noun 19 after:in:noun -26 after:in:possessive 27 after:into:noun 10 after:into:other 10 after:like:other -10' +
  ' after:of:determiner -16 after:of:noun -13 after:off:other 19 after:on:determiner 23 after:on:other -9 after:on:possessive 9' +
  ' after:out:other 9 after:through:possessive 9 after:till:determiner 9 after:to:determiner -33 after:to:noun 16' +
  ' after:to:possessive 9 after:under:determiner -10 after:until:determiner 24 after:until:other -11 after:with:noun 18' +
  ' after:with:possessive -9 after_the 21 among_the 22 and_give 32 and_nobody -10 and_not 13 and_off 17 and_safety 16 and_say 36' +
  ' and_that 35 and_the -32 and_want 40 as_i 16 as_the 10 ask_for -10 ask_me -29 at_it 34 at_me 11 back_from -9 back_to -8' +
  " be_add 13 be_ask 8 be_come -11 be_complain -8 be_give 21 be_hand 8 be_her 21 be_his 14 be_in -10 be_me 8 be_my -16 be_n't -25" +
  ' be_put 14 be_run 12 be_the -26 be_to 20 be_where 12 because_the 10 before_the -13 belong_to -22 beside_the 10 boss_say 19' +
  ' break:: -14 break:; -18 break:I -29 break:other 11 break:present -21 bring_the 11 but_the -13 change_be 10 charge_of -8' +
  ' chief_nurse -14 class:change -15 class:cognition 11 class:consumption -13 class:contact 39 class:emotion 28 class:motion 36' +
  ' class:none 30 class:perception 9 class:possession -30 class:social -32 class:stative -27 clauses>2 -9 clear_the 17' +
  " client_'s 14 clock_be -20 come_back -8 come_down 13 come_to 17 come_up 25 compared -32 copula -22 could_get -9 council_'s -21" +
  ' crack_on 8 cue:accepted -19 cue:alternative -15 cue:assigned 156 cue:benefit -57 cue:boundary -11 cue:generic -14' +
  ' cue:handoff -16 cue:hypothetical -19 cue:initiative -73 cue:reason -31 cue:systemic -45 cue:vagueAct 9 cue:verification 25' +
  ' cue:weakAsked 23 cue:weakFreeTime 52 cue:weakHandoff -11 cue:weakTold -18 desk_, 14 desk_from 15 director_have 13' +
  ' director_of 21 down_as -11 down_before 10 down_for 21 down_to -14 drop_it 16 drop_the 14 early_, 10 fancy_a 9 feet_be 12' +
  ' file_in 9 finance_director 17 find_it -12 find_out -12 first 57 fix_, -14 floor_be 15 following: 109 following:everything -9' +
  ' following:he -11 following:i -57 following:my -13 following:tense:modal -12 following:tense:none -21' +
  ' following:tense:past -136 following:tense:present -8 following:what -12 following:who:I -67 following:who:nobody -8' +
  ' following:who:none -12 following:who:other -26 following:who:thing -70 for_a 12 for_it 32 for_month 14 for_one -8 for_the -26' +
  ' for_three 9 for_two 10 friday_and 9 get_put 38 get_the -22 get_through 10 give_it -20 give_me -22 give_the 14 go_, 22' +
  " go_at 15 go_into 11 go_to -22 hand_in 15 happen_to 18 have_ask -10 have_be -14 have_me 21 have_n't -13 have_some 39" +
  ' have_stall 12 have_the -10 have_walk 11 he_be -17 head_gardener 21 head_of -17 i_be 90 i_begin -12 i_come 11 i_get 25' +
  ' i_have 40 i_put -28 i_say -23 i_should 22 i_want -20 if_i 12 in_and 11 in_april 11 in_charge -8 in_march -11 in_my 31' +
  " into_it 10 it_'s -14 it_; -10 it_be -21 it_for 14 it_in 11 it_land 19 it_move 11 it_on 16 it_to -16 job_on 15 keep_it 10" +
  ' land_on 18 last 89 late -98 leave_the -18 line_manager 8 list:assessing -21 list:authority 8 list:breaking -26 list:cost -21' +
  ' list:costly -31 list:costly-adjective -43 list:measuring -17 list:trying -16 look_at 19 look_into -9 make_it 16' +
  ' manager_give -13 manager_have 18 manager_say 20 manager_stick 17 me_and -28 me_as 14 me_at 12 me_by 22 me_for 18 me_on 54' +
  ' me_that -18 me_the -43 me_this -10 me_to 31 metric:delta -8 metric:none -13 metric:nonmetric -27 metric:quantity -18' +
  ' modal -18 month_, 13 my_boss -10 my_chief 12 my_desk 20 my_diary 16 my_director 19 my_goal -9 my_hand 9 my_head -11 my_lap 21' +
  ' my_list 20 my_manager -22 my_name 24 my_own -24 my_partner -9 my_plate 35 my_quarter 17 my_signature -10 my_supervisor 18' +
  " my_team 9 my_vp 14 n't_move 15 n't_tell -12 name 42 name_on -9 negated -50 new_year -9 next:, 17 next:a 24 next:back -15" +
  ' next:by 8 next:down 23 next:for -12 next:hers 21 next:his 13 next:i -8 next:if 12 next:in -16 next:me 41 next:mine -16' +
  " next:my -17 next:n't -9 next:no -11 next:on 22 next:out 16 next:some 34 next:somebody 18 next:something 10 next:ten 15" +
  ' next:that 28 next:the -13 next:this 13 next:up -10 no_one -12 nobody_ask -11 nobody_have -8 not_to 9 nothing_else -8' +
  ' number -56 number:count -39 number:duration -12 number:people -8 number:rate -8 of_product 13 of_us -13 on_it -14 on_leave 8' +
  ' on_me 14 on_my 22 on_the 15 one_, 15 one_and 9 one_for 15 opens:a -10 opens:after 10 opens:all -10 opens:as -11 opens:at 20' +
  ' opens:boss 41 opens:but -9 opens:everybody 9 opens:gaffer 12 opens:get -33 opens:he -24 opens:head 12 opens:i -9 opens:it 21' +
  ' opens:keep -10 opens:leadership 8 opens:my 15 opens:no -11 opens:nobody -35 opens:our 17 opens:she 11 opens:the 48' +
  ' opens:they 11 opens:to -25 opens:would 21 out_to 13 own -55 own:after -27 own:before -8 own_list -9 pass_me -18 perfect -33' +
  ' person 33 pick_me 12 point_at 11 previous: 39 previous:i -21 previous:it -16 previous:my -20 previous:night 15 previous:no -8' +
  ' previous:nobody -20 previous:tense:modal -10 previous:tense:past -111 previous:tense:present 8 previous:the 37' +
  ' previous:trips 15 previous:who:I -18 previous:who:it -22 previous:who:nobody -31 previous:who:other -39 pull_the 12' +
  ' put_me -15 put_right -10 put_the -9 quoted -17 reckon_i 12 right_, 14 ring_and 20 ring_on 12 role:none -49 room_in 16' +
  " run_with 23 say_, 13 say_get 8 say_i -20 say_it 9 say_the 16 see_to 9 senior_partner 11 service_; 15 settle_on 17 she_'d -14" +
  ' she_be 12 she_have -11 six_of -9 six_week -11 so_i 12 so_my 21 step:situation -120 step:task 61 stick_me 10 subject:it -25' +
  ' subject:nobody -58 subject:none 9 subject:other 84 subject:there -12 subject:thing -42 subject:we -30 subject:you 15' +
  ' supervisor_give -29 take_a 14 team_leader 12 technical_manager 9 tense:modal -19 tense:past 35 tense:present -77 that_be 31' +
  ' that_i 28 that_same 9 that_week 41 the_back 8 the_bell 8 the_board 9 the_boss 8 the_box -16 the_business 10 the_chief -17' +
  ' the_clock -12 the_corridor 15 the_council -24 the_county 14 the_curator 13 the_date 16 the_deputy 18 the_door -14' +
  ' the_engineer -11 the_file 13 the_floor 22 the_form 23 the_friday 16 the_gaffer 19 the_heat -9 the_key 23 the_leadership 9' +
  ' the_lift -9 the_morning 8 the_number 18 the_one -10 the_orchard 18 the_phone -10 the_post -9 the_previou 11 the_product 24' +
  ' the_production 9 the_quality 23 the_right 16 the_same -13 the_second 8 the_senior 24 the_spring -10 the_technical 9' +
  ' the_three -17 the_thursday 10 the_tower -10 the_two 12 the_vp 10 the_year -10 then:I 31 then:after 15 then:because -11' +
  ' then:before -22 then:body 18 then:change -22 then:cognition -9 then:communication -22 then:contact 10 then:other 12' +
  ' then:present -17 then:stative 20 then:thing -21 then:until -12 then:what -11 then:whatever -9 then:when 22 then:where -12' +
  ' there_be -12 this_one 27 through_my 9 till_the 9 time_that 34 to_clear 24 to_come 32 to_crack 17 to_do 13 to_drop 12' +
  ' to_find -10 to_have 9 to_know 9 to_leave -13 to_make 15 to_me -27 to_put -15 to_run 35 to_see 11 to_sort 13 to_take 11' +
  " to_the -29 until_the 24 up_, -11 up_by 12 up_on -11 up_with 17 upstair_, 8 us_be -9 verb:'s -12 verb:add 14 verb:ask -26" +
  ' verb:be -21 verb:begin -13 verb:belong -22 verb:catch 11 verb:complain -9 verb:drop 30 verb:fancy 9 verb:give -39' +
  ' verb:happen 16 verb:have 44 verb:include 9 verb:keep -18 verb:land 21 verb:look -14 verb:make -12 verb:pass -27 verb:pick 21' +
  ' verb:point 11 verb:press 15 verb:reckon 10 verb:ring 36 verb:say 43 verb:set -14 verb:settle 19 verb:share 14 verb:sit -11' +
  ' verb:slide 18 verb:stall 12 verb:stand -8 verb:stick 9 verb:stop -10 verb:tap 8 verb:tell -9 verb:train -10 verb:volunteer 14' +
  " verb:want 36 verb:wonder 9 verbless -79 voice:active -65 voice:passive 101 volunteer_me 14 w:' -11 w:'d -19 w:'s -39 w:a -26" +
  ' w:above 13 w:across 32 w:add 9 w:afterward -16 w:against 27 w:aisle 14 w:all -23 w:alone -18 w:among 22 w:an -24 w:and -14' +
  ' w:answer -19 w:any -10 w:anything -9 w:apprentice 12 w:april 11 w:archivist 13 w:area 12 w:as -9 w:ask -36 w:at 13 w:back -8' +
  ' w:be -20 w:begin -14 w:belong -22 w:beside 10 w:between -9 w:block -12 w:book -17 w:boss 39 w:both -9 w:box -21 w:break -9' +
  ' w:breathe 19 w:bring -9 w:business 9 w:but -33 w:call -12 w:capacity 9 w:card -8 w:carry -15 w:catch 9 w:charge -10' +
  ' w:class -20 w:clear 17 w:clock -11 w:close -10 w:come 37 w:complain -10 w:corridor 14 w:county 13 w:crack 17 w:curator 13' +
  ' w:cut -10 w:dark 16 w:date 12 w:day -17 w:departure -8 w:deputy 18 w:desk 44 w:diary 11 w:director 15 w:door -16 w:down 33' +
  ' w:drop 40 w:due -8 w:end 10 w:engineer -13 w:even -11 w:every -24 w:explain -25 w:faculty -11 w:fast -8 w:feed -11 w:feet 10' +
  ' w:figure 10 w:finance 16 w:find -25 w:first -16 w:fix -11 w:floor 8 w:folder 14 w:form 21 w:four -12 w:free 9 w:fresh 19' +
  ' w:friday 9 w:from 18 w:full 17 w:gaffer 33 w:gardener 21 w:gas 11 w:give -38 w:go 13 w:guard 14 w:hall -8 w:happen 19' +
  ' w:have -18 w:he -21 w:head 14 w:health 15 w:hear -9 w:heat -9 w:hospital 11 w:hour -20 w:i 38 w:inhaler -11 w:inspection 13' +
  ' w:into 18 w:it 39 w:its -11 w:judge -14 w:just -15 w:keep -14 w:kettle 13 w:kev -26 w:key 24 w:land 19 w:lane -23 w:lap 21' +
  ' w:late -13 w:lead 35 w:leader 24 w:leadership 14 w:learn -10 w:leave -31 w:life 18 w:lift -17 w:like -13 w:look -19 w:loss 11' +
  ' w:manager 49 w:march -12 w:market -12 w:master -11 w:may -10 w:me 80 w:mean 16 w:medical 13 w:mine -23 w:monday -16' +
  " w:money -11 w:month 11 w:my 37 w:myself -22 w:n't -37 w:name 13 w:need 14 w:never -10 w:nine -11 w:no -45 w:nobody -62" +
  ' w:nothing -16 w:now 10 w:of -38 w:off 10 w:old -9 w:on -12 w:one -18 w:only -15 w:op 16 w:open -17 w:orchard 18 w:order -12' +
  ' w:our -8 w:overtime 10 w:own -30 w:owner 12 w:page -13 w:pass -28 w:pay -14 w:people -20 w:person 14 w:phone -13 w:pick 22' +
  ' w:pile -19 w:plan -12 w:plate 31 w:point 11 w:portfolio -8 w:post -13 w:press 15 w:previou 11 w:product 35 w:production 10' +
  ' w:programme 12 w:project 25 w:property -18 w:pull 10 w:quality 25 w:quarter 46 w:queue -8 w:quiet 17 w:reckon 10 w:retail 15' +
  ' w:right 21 w:ring 26 w:room 15 w:run 21 w:safety 16 w:sale 14 w:say 75 w:search 9 w:second-year 12 w:senior 22 w:september -8' +
  ' w:service 8 w:set -16 w:settle 18 w:shift -8 w:should 23 w:shout -8 w:side 9 w:signature -11 w:sit -13 w:six -26 w:sixteen 13' +
  ' w:slack 16 w:slide 18 w:some 50 w:somebody 19 w:something 26 w:son 15 w:sort 20 w:south 17 w:spare 33 w:spring -14' +
  ' w:sprint 17 w:stall 12 w:start -10 w:stay -12 w:stick 18 w:stock 13 w:stop -12 w:story 22 w:stuff 12 w:sunday 15' +
  ' w:superintendent -10 w:survey 14 w:take 13 w:task 9 w:technical 9 w:tell -14 w:ten 9 w:that 43 w:the -10 w:their -13' +
  ' w:them -21 w:there -15 w:third -14 w:three -24 w:ticket -8 w:till 23 w:time 25 w:timetable -9 w:to -10 w:toy 11 w:train 12' +
  ' w:travel -9 w:trip -26 w:trust -9 w:two 11 w:under -15 w:unit -13 w:until 9 w:up 19 w:upstair 26 w:us -18 w:varnish 15' +
  ' w:visitor -9 w:volunteer 12 w:vp 24 w:want 30 w:watch -17 w:we -17 w:wednesday 15 w:week 39 w:what -16 w:whatever -9' +
  ' w:when 21 w:which -11 w:why -10 w:without -10 w:wonder 9 w:write -8 w:wrong -9 w:year -18 w:you 14 w:your 21 want_to -11' +
  ' week_, 14 week_the 14 with_a 9 with_something 23 words<10 -86 words<6 -46 words>16 -30 words>24 -12 would_i 21';
