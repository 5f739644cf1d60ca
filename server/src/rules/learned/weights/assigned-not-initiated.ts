// Learned from test/corpus by scripts/learn.mjs.
export const assignedNotInitiated =
  " -239 'd_be 8 'd_have -9 's_in 11 ,_and -57 ,_be 12 ,_but -20 ,_for -8 ,_i -26 ,_in -8 ,_me 9 ,_mean 16" +
  ' ,_not -9 ,_nothing -9 ,_right 10 ,_the 12 ,_which -8 ,_you 15 ;_i -27 ;_the 24 a_client 13 a_go 15 a_look 13' +
  ' a_monday -17 a_second-year 13 a_sunday 16 across_the 10 across_to 20 acts<1 31 acts<3 -71 acts<5 -48' +
  ' acts<9 -38 adjective -12 adverb -40 after: 115 after:about:noun 13 after:about:other -13 after:above:other 14' +
  ' after:across:determiner 10 after:across:other 17 after:after:determiner 15 after:against:noun 21' +
  ' after:among:determiner 9 after:as:noun -21 after:at:other 34 after:at:possessive -13' +
  ' after:before:determiner -20 after:before:time 14 after:by:noun 11 after:by:other 8 after:by:time -18' +
  ' after:down:other 24 after:for:determiner -15 after:for:noun 17 after:for:other 29 after:from:noun 18' +
  ' after:he -10 after:i -53 after:in:noun -25 after:in:other -9 after:in:possessive 27 after:into:noun 10' +
  ' after:into:other 11 after:like:other -10 after:my -12 after:of:determiner -21 after:of:noun -14' +
  ' after:off:other 22 after:off:possessive -8 after:on:determiner 22 after:tense:none -21 after:tense:past -127' +
  ' after:tense:present -9 after:till:determiner 9 after:to:determiner -30 after:to:noun 14 after:to:possessive 15' +
  ' after:until:determiner 23 after:until:other -11 after:what -13 after:who:I -58 after:who:nobody -8' +
  ' after:who:none -14 after:who:other -22 after:who:thing -61 after:with:noun 13 after:with:other -8' +
  ' after:with:possessive -8 after_the 21 among_the 9 and_be 9 and_give 33 and_not 13 and_safety 14 and_say 25' +
  ' and_that 31 and_the -39 and_want 38 as_i 17 ask_for -10 ask_me -25 ask_to 9 at_it 35 at_me 10 at_my -9' +
  ' back_from -10 back_to -9 be_a 9 be_add 12 be_ask 8 be_give 15 be_hand 10 be_her 21 be_his 12 be_my -15' +
  " be_n't -19 be_pay -8 be_put 10 be_run 11 be_the -25 be_to 22 be_where 13 because_the 11 before: 61" +
  ' before:i -18 before:it -14 before:my -21 before:night 15 before:nobody -13 before:tense:modal -11' +
  ' before:tense:past -108 before:the 29 before:who:I -17 before:who:it -19 before:who:nobody -24' +
  ' before:who:other -38 before:who:thing -11 before_and 8 before_the -18 belong_to -20 boss_say 18 break:: -13' +
  ' break:; -18 break:I -29 break:other 9 break:present -23 bring_the 11 but_the -12 carry_on -8 change_be 10' +
  ' charge_of -11 chief_nurse -13 class:body -8 class:change -11 class:cognition 21 class:consumption -14' +
  ' class:contact 32 class:emotion 25 class:motion 37 class:none 32 class:perception 9 class:possession -33' +
  " class:social -29 class:stative -20 clear_the 18 client_'s 14 clock_be -19 come_back -13 come_down 14" +
  " come_to 16 come_up 17 compared -34 copula -15 could_get -10 council_'s -19 crack_on 9 cue:accepted -20" +
  ' cue:alternative -14 cue:assigned 143 cue:benefit -61 cue:boundary -13 cue:generic -13 cue:handoff -17' +
  ' cue:hypothetical -23 cue:initiative -65 cue:reason -30 cue:systemic -46 cue:vagueAct 17 cue:verification 25' +
  ' cue:weakAsked 15 cue:weakFreeTime 51 cue:weakHandoff -11 cue:weakTold -17 desk_, 13 desk_from 15' +
  ' director_have 12 director_of 21 do_something 8 down_as -12 down_for 22 down_on 11 down_to -11 drop_it 16' +
  ' drop_the 14 fancy_a 9 file_in 9 finance_director 14 first 37 five_in 8 fix_, -9 floor_be 15 for_a 11 for_it 34' +
  ' for_month 14 for_the -27 for_three 9 for_two 14 get_on -8 get_put 39 get_the -24 give_it -35 give_me -10' +
  ' give_the 15 go_, 21 go_at 13 go_into 11 go_to -23 hand_in 14 happen_to 17 have_ask -10 have_be -10 have_me 20' +
  " have_n't -12 have_some 37 have_stall 11 have_the -10 have_walk 11 he_be -12 head_'s 8 head_gardener 22" +
  ' head_of -17 i_be 74 i_come 13 i_get 23 i_have 38 i_put -27 i_say -15 i_should 20 i_want -12 in_april 14' +
  " in_charge -11 in_march -11 in_my 32 into_it 11 it_'s -10 it_, 8 it_; -8 it_be -21 it_for 16 it_in 12" +
  ' it_land 18 it_move 10 it_on 17 it_to -33 job_on 15 keep_it 11 keep_the -10 land_on 18 last 83 late -85' +
  ' leave_the -16 line_manager 10 list:assessing -20 list:breaking -17 list:cost -31 list:costly -31' +
  ' list:costly-adjective -36 list:measuring -15 list:trying -19 look_at 17 manager_hand -10 manager_have 18' +
  ' manager_say 21 manager_stick 17 me_a -12 me_and -23 me_as 14 me_at 13 me_by 24 me_for 20 me_in -14 me_on 44' +
  ' me_that -19 me_the -30 me_this -16 me_to 12 metric:none -10 metric:nonmetric -36 metric:quantity -12 modal -19' +
  ' monday_meet 8 month_, 13 morning_and 8 my_desk 20 my_diary 16 my_director 23 my_goal -9 my_hand 8 my_head -14' +
  ' my_lap 21 my_line 9 my_list 18 my_manager -19 my_name 25 my_own -32 my_plate 30 my_quarter 16 my_supervisor 10' +
  " my_vp 13 n't_move 15 name 44 negated -46 next:, 16 next:. 18 next:a 27 next:among 10 next:back -13 next:by 11" +
  ' next:down 26 next:for -10 next:hers 21 next:his 11 next:in -19 next:it -14 next:me 31 next:mine -14' +
  " next:my -17 next:n't -10 next:no -12 next:on 22 next:out 9 next:some 33 next:somebody 15 next:something 10" +
  ' next:ten 15 next:that 22 next:the -16 next:this 12 no_one -11 nobody_ask -11 nobody_have -9 not_to 10' +
  ' nothing_else -9 number -61 number:count -33 number:duration -15 number:people -22 of_product 14 of_the -11' +
  ' of_us -13 on_, -9 on_it -9 on_leave 8 on_me 15 on_my 23 on_the 15 one_, 14 one_for 16 open_in -8' +
  ' opens:after 11 opens:all -11 opens:as -12 opens:at 20 opens:boss 40 opens:but -9 opens:get -29 opens:he -20' +
  ' opens:head 13 opens:it 23 opens:leadership 9 opens:my 15 opens:no -8 opens:nobody -31 opens:our 17' +
  ' opens:she 11 opens:the 44 opens:they 9 opens:to -17 opens:would 20 out_to 16 own -55 own:after -25' +
  ' own:before -9 pass_me -18 perfect -37 person 36 pick_me 12 point_at 13 pull_the 13 put_it 8 put_me -18' +
  ' put_right -9 put_the -8 quoted -16 reckon_i 12 right_, 13 ring_on 12 role:none -55 room_in 16 run_with 22' +
  " say_, 13 say_i -18 say_it 10 say_the 17 say_to -8 senior_partner 12 service_; 15 settle_on 15 she_'d -13" +
  ' she_be 13 she_have -10 six_of -9 six_week -8 so_my 22 step:situation -119 step:task 56 subject:it -28' +
  ' subject:nobody -51 subject:none 8 subject:other 89 subject:there -15 subject:thing -40 subject:we -23' +
  ' subject:you 14 supervisor_give -26 take_a 13 tell_me -13 tense:modal -19 tense:past 37 tense:present -68' +
  ' that_be 28 that_i 33 that_nobody -9 that_week 38 that_year 9 the_back 10 the_bell 9 the_board 10 the_boss 8' +
  ' the_box -11 the_business 10 the_chief -16 the_clock -10 the_corridor 15 the_council -21 the_county 13' +
  ' the_date 17 the_deputy 17 the_door -14 the_duty -11 the_engineer -12 the_file 17 the_floor 21 the_form 22' +
  ' the_friday 15 the_gaffer 20 the_head 9 the_key 13 the_leadership 14 the_lift -8 the_list -9 the_next -8' +
  ' the_number 17 the_orchard 20 the_path 8 the_phone -9 the_post -10 the_previou 11 the_product 23' +
  ' the_production 10 the_quality 23 the_right 16 the_same -9 the_senior 25 the_three -15 the_thursday 9' +
  ' the_tower -10 the_year -10 then:I 28 then:after 12 then:before -22 then:body 15 then:change -17' +
  ' then:communication -21 then:modal 15 then:nobody -10 then:other 14 then:present -24 then:stative 22' +
  ' then:thing -17 then:until -12 then:what -11 then:whatever -9 then:when 23 then:where -12 there_be -14' +
  ' till_the 9 time_that 33 to_carry -8 to_clear 25 to_come 16 to_crack 17 to_do 16 to_drop 12 to_get -12' +
  ' to_have 10 to_leave -12 to_me -29 to_my 10 to_put -14 to_run 34 to_see 10 to_sort 14 to_take 11 to_the -27' +
  " until_the 23 up_, -10 up_by 12 upstair_, 9 us_be -9 verb:'s -10 verb:add 12 verb:ask -25 verb:be -15" +
  ' verb:belong -21 verb:catch 13 verb:come 17 verb:drop 26 verb:fancy 9 verb:give -38 verb:happen 14 verb:have 45' +
  ' verb:include 9 verb:keep -20 verb:land 22 verb:look -17 verb:make -9 verb:pass -27 verb:pick 19 verb:point 11' +
  ' verb:press 15 verb:reckon 9 verb:ring 37 verb:say 39 verb:set -14 verb:settle 18 verb:sit -11 verb:slide 18' +
  ' verb:stall 11 verb:stop -12 verb:tap 8 verb:tell -13 verb:volunteer 14 verb:want 34 verb:wonder 10' +
  " verbless -76 voice:active -65 voice:passive 90 volunteer_me 15 w:' -10 w:'d -22 w:'s -33 w:a -31 w:above 13" +
  ' w:across 26 w:afterward -11 w:against 26 w:all -23 w:alone -17 w:among 9 w:an -26 w:and -18 w:answer -18' +
  ' w:anything -10 w:apprentice 12 w:april 13 w:archivist 13 w:area 13 w:ask -32 w:at 17 w:back -9 w:be -17' +
  ' w:belong -21 w:beside 10 w:between -9 w:block -13 w:board 8 w:book -15 w:boss 48 w:both -9 w:box -16' +
  ' w:breathe 16 w:bug -8 w:business 9 w:but -30 w:call -12 w:capacity 9 w:card -8 w:carry -16 w:catch 11' +
  ' w:charge -13 w:choir -8 w:class -20 w:clear 16 w:clock -10 w:close -10 w:come 32 w:complain -8 w:contract -9' +
  ' w:corridor 14 w:county 12 w:crack 18 w:cut -11 w:dark 17 w:date 14 w:day -20 w:departure -9 w:deputy 17' +
  ' w:desk 40 w:diary 15 w:director 19 w:dish 10 w:door -17 w:down 29 w:drop 36 w:due -9 w:duty -14 w:end 18' +
  ' w:engineer -16 w:enough -9 w:estate 8 w:even -10 w:every -24 w:explain -21 w:faculty -11 w:fall -9 w:feed -8' +
  ' w:feet 11 w:figure 9 w:file 10 w:finance 13 w:find -26 w:first -11 w:floor 8 w:folder 14 w:for -10 w:form 19' +
  ' w:fortnight 8 w:four -11 w:free 9 w:fresh 16 w:friday 11 w:from 14 w:full 14 w:gaffer 25 w:gardener 22' +
  ' w:gas 11 w:give -37 w:go 16 w:happen 17 w:have -9 w:he -15 w:head 14 w:health 12 w:hospital 11 w:hour -20' +
  ' w:i 35 w:include 8 w:inhaler -9 w:into 20 w:it 43 w:its -10 w:job -10 w:judge -12 w:keep -16 w:kettle 13' +
  ' w:kev -22 w:key 14 w:land 20 w:lane -20 w:lap 21 w:late -12 w:lead 37 w:leader 21 w:leadership 22 w:learn -9' +
  ' w:leave -31 w:life 16 w:lift -17 w:like -11 w:look -19 w:manager 40 w:march -12 w:market -15 w:master -10' +
  ' w:may -9 w:me 72 w:mean 15 w:medical 14 w:meet 9 w:mine -22 w:monday -15 w:move 19 w:my 38 w:myself -17' +
  " w:n't -32 w:name 13 w:need 12 w:never -10 w:nine -11 w:no -40 w:nobody -55 w:nothing -16 w:notice -8 w:now 9" +
  ' w:of -32 w:off 11 w:old -11 w:on -8 w:one -27 w:op 15 w:open -23 w:orchard 20 w:order -11 w:over -9 w:own -40' +
  ' w:page -9 w:paper -9 w:pass -28 w:path 8 w:pay -15 w:people -17 w:person 11 w:phone -11 w:pick 20 w:pile -19' +
  ' w:plan -14 w:plate 26 w:point 11 w:portfolio -9 w:post -13 w:press 14 w:previou 11 w:product 34' +
  ' w:production 11 w:programme 13 w:project 26 w:property -18 w:pull 11 w:quality 26 w:quarter 48 w:queue -8' +
  ' w:quiet 16 w:reckon 9 w:retail 13 w:right 23 w:ring 22 w:room 11 w:round 9 w:run 21 w:safety 14 w:sale 13' +
  ' w:say 73 w:search 8 w:second 8 w:second-year 11 w:senior 23 w:set -16 w:settle 16 w:should 21 w:sit -15' +
  ' w:six -24 w:sixteen 13 w:slack 16 w:slide 18 w:some 48 w:somebody 12 w:something 20 w:son 14 w:sort 15' +
  ' w:south 16 w:spare 31 w:sprint 16 w:stall 11 w:start -11 w:stay -12 w:stick 14 w:stop -14 w:story 22' +
  ' w:sunday 13 w:survey 16 w:take 14 w:task 9 w:tell -17 w:ten 10 w:that 40 w:the -14 w:their -10 w:them -19' +
  ' w:there -15 w:they -8 w:third -14 w:three -20 w:through -8 w:ticket -9 w:till 21 w:time 21 w:train 22' +
  ' w:travel -9 w:trip -16 w:trust -9 w:two 8 w:under -14 w:unit -12 w:until 9 w:up 11 w:upstair 25 w:us -16' +
  ' w:visitor -9 w:volunteer 13 w:vp 20 w:want 33 w:watch -17 w:we -12 w:wednesday 15 w:week 45 w:what -16' +
  ' w:whatever -9 w:when 22 w:which -10 w:will 13 w:without -11 w:wonder 10 w:write -9 w:year -11 w:you 14' +
  ' w:your 21 want_the 8 week_, 14 week_the 15 with_a 12 words<10 -72 words<6 -54 words>16 -36 words>24 -12' +
  ' would_i 20';
