// Learned from test/corpus by scripts/learn.mjs.
export const scopeBoundary =
  " -181 'd_be -8 's_, 24 's_and 14 's_list -11 's_the 12 's_to 9 ,_a -9 ,_but 17 ,_four 16 ,_i 40 ,_nobody 15 ,_not 9 ,_sit 9" +
  ' ,_six -11 ,_so 12 ,_the 21 ,_two 11 ,_where 9 ,_who 11 ;_my 9 ;_the 15 a_call -10 a_contractor 10 a_day 20 a_different 9' +
  ' a_shift -8 a_thursday 13 about_it -9 acts<1 -16 acts<3 -38 adjective -17 adverb -18 after:about:noun -12' +
  ' after:about:other -13 after:above:determiner 11 after:as:noun -9 after:as:other -13 after:at:determiner -10 after:at:noun -18' +
  ' after:by:determiner 19 after:by:time -12 after:for:noun 17 after:for:other 12 after:for:time -11 after:in:determiner -15' +
  ' after:in:time -21 after:into:noun 11 after:of:determiner -15 after:of:noun -33 after:of:other 10 after:on:determiner -16' +
  ' after:on:noun 12 after:on:other 19 after:on:possessive -18 after:outside:possessive 13 after:past:noun 13' +
  ' after:round:other 11 after:to:determiner 18 after:to:noun 24 after:to:other -10 after:under:determiner 18' +
  ' after:up:determiner 10 after:up:other 8 after:with:noun 12 all_the -15 and_answer 8 and_have 18 and_my 11 and_no 10 and_say 8' +
  ' and_she 21 and_that -9 and_the 36 and_they 12 answer_for 35 answer_to 16 be_a -21 be_about -9 be_book 12 be_buy 9 be_down 15' +
  ' be_for 8 be_mine 29 be_my 42 be_no -19 be_off -10 be_on -12 be_our 8 be_the 59 be_their 10 be_there -10 be_wait 12' +
  ' belong_to 19 book_for 9 book_to -9 break:: -10 break:; 54 break:modal 25 break:other 20 break:present 13 break:thing 19' +
  " builder_'s 10 but_it 10 by_a 13 call_and -12 carry_the 12 class:change 35 class:communication -13 class:competition 19" +
  ' class:creation 16 class:emotion -17 class:motion -12 class:none -34 class:possession -18 class:social 22 class:stative 17' +
  " clauses>2 -19 code_be 9 come_to -9 come_up 9 compared -16 contractor_'s 11 copula 28 could_have -12 could_n't -13 crew_, -10" +
  ' cue:accepted -8 cue:assigned -34 cue:benefit 13 cue:boundary 93 cue:handoff -25 cue:initiative -50 cue:reason -32' +
  " cue:success -17 cue:systemic -16 cue:tradeoff -9 cue:weakAsked -15 cue:weakTold -15 do_n't 12 down_to 16 drive_the -12" +
  " else_'s 9 find_out -9 first 12 following: -40 following:in -19 following:it 14 following:my 19 following:no 18" +
  ' following:nobody 9 following:still 12 following:tense:past 30 following:there 15 following:they -11 following:who:I -20' +
  ' following:who:it 8 following:who:nobody 37 following:who:none -8 following:who:there 10 following:who:thing 14' +
  ' for_anything -9 for_the 17 get_right 8 give_me -17 hand_me -9 have_a -11 have_ask -8 have_my 11 have_the 22 have_to -10' +
  ' head_of -11 hold_the 10 i_answer 11 i_carry 11 i_could -17 i_do 12 i_drive -24 i_go -12 i_have 23 i_hold 11 i_lead -25' +
  ' i_make 12 i_only 19 i_own 10 i_put -10 i_see 11 i_set 24 i_take -18 i_teach 8 in_a -14 in_and 8 in_that 11 in_the -16' +
  ' in_which 9 it_be 9 it_before 11 it_mine 16 it_my -12 its_own 15 job_, -13 keep_the 10 last -39 late -84 lead_the -15' +
  ' leave_it -9 leave_the 14 line_, 18 list:assessing 25 list:authority 29 list:cost -11 list:costly-adjective -21' +
  ' list:evidence -15 list:instrument 18 list:measuring 23 list:minding -10 list:proving 10 list:trying 11 list_of -9' +
  ' look_after 11 me_, 20 me_; 9 me_on 24 me_the -25 metric:none 15 metric:quantity -10 mile_off 11 mine_from 12 mine_to 27' +
  " my_head -8 my_lot 15 my_manager -9 my_name -8 my_own -22 my_signature 16 my_sister -10 n't_be -11 n't_in -10 n't_on -18" +
  ' name 46 name_on 13 negated -10 next:. -35 next:a -47 next:about -12 next:at 9 next:by 25 next:for 36 next:in -10 next:it -17' +
  ' next:list -8 next:me -24 next:mine 16 next:my 20 next:no -12 next:not 12 next:off -13 next:on -16 next:that -13 next:the 32' +
  " next:theirs 9 next:to -8 next:with 44 no_one 9 no_vote 10 nobody_'s -15 nobody_else 10 nobody_have -19 not_for 14 number -16" +
  ' number:count -11 number:date -11 number:duration -9 number:people -8 number:ratio -10 number:version -16 of_four 8 of_it 16' +
  ' of_our 8 of_us -8 on_day -11 on_night -12 on_one 11 on_the -14 on_them 12 one_be 14 one_else 9 opens:a -18 opens:anything 13' +
  ' opens:but -17 opens:five 9 opens:get -30 opens:in -9 opens:it -13 opens:loans 9 opens:neither -10 opens:no -23' +
  ' opens:nobody -24 opens:not -9 opens:the 34 opens:there -22 opens:to -18 opens:we -11 opens:what 30 our_firm 12 own -26' +
  " own:after -15 own:before 8 own_the 10 people_'s 10 perfect -23 person 42 platform_group 12 previous: 12 previous:bookings 12" +
  ' previous:my 9 previous:nobody -17 previous:on -11 previous:packing 12 previous:tense:modal -12 previous:tense:past 15' +
  ' previous:tense:present -13 previous:the 22 previous:there -20 previous:what -12 previous:who -12 previous:who:I 16' +
  ' previous:who:it -13 previous:who:nobody -22 previous:who:other 24 previous:who:there -20 previous:who:thing 16 put_me 17' +
  " put_right 8 quoted -14 role:none -19 run_the -21 say_to 9 seat_map 12 server_be 11 set_the 10 she_'d 20 she_have 11" +
  ' shift_, -11 sit_under 9 sit_with 17 so_i -19 so_it 12 so_there 8 stay_with 18 step:situation -187 step:task 188 subject:I 12' +
  ' subject:it 13 subject:nobody -25 subject:there -20 subject:thing 93 subject:we -8 take_the -15 tell_me -9 tense:past -109' +
  ' tense:present 118 the_builder 15 the_call -14 the_case 12 the_clinic 11 the_contract 12 the_contractor 9 the_driver -9' +
  ' the_forecast 8 the_grind 10 the_insurer 8 the_key 13 the_late -11 the_one -12 the_owner 16 the_panel 9 the_practice -9' +
  ' the_same -19 the_script -14 the_second -11 the_summer -8 the_three 9 the_ticket -8 the_volunteer 20 the_word 13 their_own 13' +
  ' them_, 9 then:as -12 then:because -11 then:before -10 then:change 15 then:cognition -12 then:communication -25' +
  ' then:consumption 15 then:contact -14 then:if -12 then:it -13 then:nobody -12 then:past -41 then:perception -15' +
  ' then:present 36 then:social -11 then:stative 27 then:thing 9 then:what 34 then:when -13 there_be -17 to_a 13 to_answer 12' +
  " to_change -18 to_leave 20 to_look 17 to_me 13 to_open -13 to_put 12 to_the 10 under_a 13 up_the 11 up_to 11 verb:'s -24" +
  ' verb:answer 22 verb:ask -16 verb:be 35 verb:come 15 verb:drive -24 verb:get 12 verb:give -24 verb:hand -14 verb:have 21' +
  ' verb:head 11 verb:hold 10 verb:lead -26 verb:leave -10 verb:own 14 verb:remain 13 verb:run 9 verb:say 20 verb:score 16' +
  ' verb:see 9 verb:sell 8 verb:send -10 verb:set 28 verb:ship 10 verb:sign 8 verb:sit 8 verb:stay 23 verb:swear -8 verb:take -13' +
  " verb:teach 8 verb:tell -19 verb:want -13 verbless 10 voice:active -34 voice:passive 19 w:' 20 w:'d 18 w:'s 76 w:a -27" +
  ' w:about -29 w:advise 8 w:after -10 w:alone 19 w:and 79 w:another 16 w:answer 39 w:apprentice 11 w:as -22 w:ask -26 w:at -33' +
  ' w:back -26 w:because -11 w:before -20 w:belong 19 w:between 11 w:bill -11 w:board -14 w:book 21 w:bridge -13 w:bring -11' +
  ' w:builder 13 w:buy 16 w:call -28 w:camera 10 w:case 10 w:chair -11 w:change -12 w:chart 8 w:chief 12 w:christma -13' +
  ' w:clear -8 w:climb 9 w:clinic 14 w:close -13 w:code 15 w:contract 29 w:contractor 25 w:copy 9 w:could -11 w:council -12' +
  ' w:curve -8 w:cut 16 w:decision 11 w:design 14 w:director 10 w:do 10 w:door -11 w:doubt -9 w:drive -23 w:dry 19 w:duty 10' +
  ' w:each -9 w:else 17 w:engineer 10 w:enough -18 w:even -8 w:every -9 w:everybody -8 w:fall 13 w:feel 12 w:find -17 w:fine -9' +
  ' w:finish 9 w:firm 29 w:for 12 w:four 21 w:fraud 8 w:freeze 12 w:gaffer 12 w:give -29 w:glass 8 w:grind 10 w:happen 19' +
  ' w:have -26 w:her -12 w:him -11 w:hire 17 w:hold 10 w:i 12 w:idea -10 w:if -12 w:in -41 w:inbox 9 w:incident -16 w:into 12' +
  ' w:investigator 11 w:it -42 w:its 13 w:job -18 w:key 24 w:kit 9 w:know -14 w:last -11 w:late -15 w:lead -26 w:leg -11 w:let -9' +
  ' w:licence 13 w:line 10 w:list -20 w:long -8 w:look 13 w:lorry -11 w:lot 10 w:machine 8 w:make -13 w:map 11 w:me -12' +
  ' w:measure -9 w:mile 10 w:mine 46 w:minute -9 w:mistake 13 w:month -9 w:morning -11 w:motion 9 w:mr 13 w:my 10 w:myself -10' +
  " w:n't -15 w:neighbour -8 w:network 19 w:night -18 w:no -34 w:nobody -27 w:noon 14 w:not 9 w:number -9 w:objective -11" +
  ' w:of -28 w:office 16 w:officer 11 w:on -28 w:one -22 w:only 32 w:open -8 w:our -15 w:outside 14 w:over -10 w:own 19' +
  ' w:owner 15 w:page 9 w:panel 12 w:past 19 w:patch 15 w:pay -8 w:people -12 w:picture 9 w:plan -9 w:platform -19 w:policy 10' +
  ' w:porto 11 w:practice -9 w:price 21 w:product 15 w:put 16 w:remain 13 w:request -13 w:retention -20 w:right 11 w:ring -8' +
  ' w:risk 9 w:roadmap 12 w:round 14 w:run 9 w:safety 10 w:same -17 w:say 28 w:scan 8 w:score 15 w:script -14 w:seat 14' +
  ' w:second -18 w:second-year 12 w:section -17 w:see -15 w:sell 9 w:send -12 w:server 11 w:service 9 w:set 38 w:sew 12 w:she 26' +
  ' w:sheet -11 w:shift -19 w:ship 13 w:side 13 w:signature 9 w:since -9 w:sister -14 w:sit 21 w:site 9 w:six -21 w:so 11' +
  ' w:something -8 w:source -10 w:squad 13 w:stay 21 w:stick -12 w:still -12 w:storage -19 w:student 11 w:summer -10' +
  ' w:supervisor -8 w:swear -10 w:system 9 w:take -17 w:teach 8 w:team 14 w:tell -28 w:that -33 w:their 21 w:then -10 w:there -18' +
  ' w:this -11 w:three -23 w:ticket -16 w:trace -19 w:travel -10 w:treasury 9 w:twelve 12 w:twice 8 w:up 9 w:volunteer 18' +
  ' w:vote 10 w:walk -10 w:wall 9 w:want -17 w:warehous 9 w:watch 8 w:way -17 w:we -16 w:wedding 11 w:week -15 w:what 49 w:who 11' +
  ' w:winter -9 w:with 12 w:word 12 w:work -16 w:workshop 13 w:would -21 w:write 12 w:year -16 what_go 10 what_happen 12' +
  ' what_i 12 what_the -11 when_it -10 with_a -20 with_the 19 words<10 -49 words<6 -16 words>16 15 words>24 -11 would_have -10';
