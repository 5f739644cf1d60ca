// Learned from test/corpus by scripts/learn.mjs.
export const scopeBoundary =
  " -185 's_, 23 's_and 10 's_list -14 ,_four 16 ,_i 27 ,_no -10 ,_not 9 ,_six -13 ,_the 14 ,_two 10 ,_where 12" +
  ' ,_who 13 ;_my 11 ;_the 15 a_contractor 10 a_day 21 a_different 9 a_thursday 11 about_it -9 acts<1 -22' +
  ' acts<3 -36 adjective -25 adverb -40 after: -47 after:about:other -13 after:across:noun 9 after:as:noun -14' +
  ' after:as:other -9 after:at:determiner -13 after:at:noun -15 after:before:determiner -11 after:by:determiner 20' +
  ' after:by:time -11 after:for:noun 14 after:for:other 12 after:for:time -12 after:in -13 after:in:determiner -13' +
  ' after:in:time -14 after:into:determiner 8 after:into:noun 10 after:it 15 after:my 21 after:next:noun 8' +
  ' after:no 12 after:nobody 9 after:of:determiner -16 after:of:noun -30 after:on:determiner -11 after:on:noun 11' +
  ' after:on:other 15 after:on:possessive -10 after:outside:possessive 12 after:past:noun 14 after:round:other 11' +
  ' after:still 11 after:tense:past 30 after:tense:present 11 after:there 16 after:they -11 after:to:determiner 9' +
  ' after:to:noun 18 after:to:other -15 after:under:determiner 20 after:up:determiner 13 after:what 15' +
  ' after:who:I -22 after:who:nobody 32 after:who:none -8 after:who:there 13 after:who:thing 19 after:with:noun 9' +
  ' all_the -15 and_answer 9 and_have 20 and_my 12 and_no 10 and_nobody -10 and_she 19 and_the 36 and_when -9' +
  ' answer_for 29 answer_to 15 as_a -8 at_the -8 be_a -15 be_all -9 be_book 13 be_down 9 be_mine 27 be_my 19' +
  " be_n't -12 be_no -17 be_nobody 10 be_off -11 be_on -20 be_the 48 be_wait 12 before:it -9 before:nobody -12" +
  ' before:packing 11 before:tense:modal -8 before:tense:past 14 before:tense:present -19 before:the 22' +
  ' before:there -15 before:what -10 before:who:I 12 before:who:it -16 before:who:nobody -16 before:who:other 19' +
  ' before:who:there -15 before_the -10 belong_to 18 book_for 8 book_to -8 break:: -10 break:; 48 break:modal 21' +
  ' break:other 17 break:present 12 break:thing 10 by_a 10 carry_the 12 class:change 24 class:communication -12' +
  ' class:competition 19 class:creation 15 class:emotion -13 class:none -26 class:possession -24 class:social 23' +
  " class:stative 14 clauses>2 -17 come_to -11 come_up 11 contractor_'s 9 copula 34 could_have -11 could_n't -10" +
  ' cue:alternative -13 cue:assigned -31 cue:benefit 17 cue:boundary 111 cue:handoff -21 cue:initiative -54' +
  ' cue:lasting -15 cue:reason -30 cue:success -13 cue:systemic -8 cue:tradeoff -10 cue:verification -11' +
  " cue:weakAssumed -8 cue:weakTold -11 date_be -8 do_n't 11 down_to 12 first 8 for_anything -8 give_me -13" +
  " go_to 9 hand_me -10 have_a -9 have_ask -8 have_my 10 have_the 10 head_of -12 hold_the 12 i_'d -9 i_answer 21" +
  ' i_carry 11 i_could -16 i_do 20 i_go -12 i_have 21 i_lead -24 i_plan -8 i_see 10 i_set 28 in_a -11 in_my 8' +
  " in_that 13 in_the -19 in_which 10 it_'s -8 it_by -8 it_my -9 its_own 13 job_, -13 judge_me 8 last -43 late -68" +
  ' lead_the -20 line_, 17 list:authority 26 list:cost -9 list:costly-adjective -16 list:instrument 14' +
  ' list:looking 12 list:measuring 13 list:proving 12 list:trying 16 look_after 9 made -13 me_, 9 me_on 18' +
  ' me_the -24 metric:none 25 metric:quantity -16 mile_off 12 mine_to 24 my_desk 11 my_job 9 my_manager -9' +
  " my_name -10 my_own -19 my_signature 15 n't_on -16 name 47 name_on 10 next:. -38 next:a -32 next:by 25" +
  ' next:everything 9 next:for 30 next:it -22 next:list -10 next:me -17 next:mine 22 next:no -13 next:not 12' +
  ' next:off -13 next:on -17 next:that -9 next:the 23 next:their 9 next:to -11 next:up 8 next:what 16 next:with 40' +
  " next_one 9 no_one 12 no_vote 10 nobody_'s -11 nobody_have -17 not_for 14 number -13 number:count -9" +
  ' number:date -8 number:version -18 of_it 10 off_, 9 on_day -8 on_nobody -10 on_one 14 on_the -9 one_be 19' +
  ' one_else 9 opens:a -19 opens:but -13 opens:get -21 opens:in -10 opens:loans 11 opens:neither -10 opens:no -19' +
  ' opens:nobody -22 opens:not -10 opens:she 9 opens:the 41 opens:there -21 opens:to -15 opens:we -11' +
  ' opens:what 31 own -35 perfect -32 person 30 platform_group 11 quoted -11 role:none -17 run_the -10 seat_map 13' +
  " server_be 10 set_the 12 she_'d 22 shift_, -11 sit_under 10 sit_with 12 so_i -20 so_there 9 stay_with 12" +
  ' step:situation -169 step:task 180 subject:I 12 subject:nobody -17 subject:other -12 subject:there -14' +
  ' subject:thing 85 tense:past -110 tense:present 107 that_be -11 the_case 12 the_contract 14 the_driver -9' +
  ' the_forecast 9 the_grind 9 the_insurer 8 the_late -11 the_platform -9 the_practice -11 the_same -16' +
  ' the_second -11 the_summer -8 the_three 11 the_word 15 their_own 15 them_, 10 then:as -11 then:before -9' +
  ' then:change 20 then:cognition -10 then:communication -18 then:contact -15 then:how 9 then:if -12 then:it -21' +
  ' then:none -11 then:past -32 then:perception -12 then:present 27 then:stative 16 then:that -9 then:what 48' +
  ' then:when -13 then:whether 10 there_be -15 to_leave 8 to_look 19 to_open -12 to_the 8 under_a 14 up_the 14' +
  " up_to 12 verb:'s -16 verb:answer 28 verb:be 38 verb:come 17 verb:do 14 verb:give -16 verb:go -9 verb:hand -13" +
  ' verb:have 8 verb:head 10 verb:hold 11 verb:judge 15 verb:lead -24 verb:own 10 verb:put -9 verb:remain 13' +
  ' verb:score 16 verb:see 9 verb:send -10 verb:set 27 verb:ship 9 verb:sign 13 verb:sit 8 verb:stay 23' +
  " verb:tell -12 verb:want -10 verbless 15 voice:active -15 voice:passive 19 w:' 10 w:'d 15 w:'s 65 w:a -17" +
  ' w:about -20 w:above 8 w:after -8 w:all -9 w:and 86 w:another 17 w:answer 38 w:as -23 w:ask -11 w:at -26' +
  ' w:back -18 w:before -20 w:belong 18 w:between 13 w:bill -13 w:board -12 w:book 11 w:box -12 w:bridge -15' +
  ' w:bring -10 w:builder 8 w:buy 19 w:call -17 w:camera 8 w:carry 9 w:case 14 w:chair -12 w:christma -10' +
  ' w:clinic 11 w:close -12 w:code 18 w:contract 27 w:contractor 20 w:copy 9 w:could -12 w:cut 19 w:date -8' +
  ' w:design 13 w:desk 20 w:different 9 w:director 11 w:door -12 w:doubt -9 w:duty 12 w:else 11 w:end 12' +
  ' w:enough -15 w:everything 8 w:fall 13 w:feel 14 w:find -9 w:fine -8 w:finish 8 w:firm 22 w:floor 10 w:four 23' +
  ' w:freeze 13 w:gaffer 14 w:get -8 w:give -18 w:goal -9 w:grind 10 w:happen 21 w:have -25 w:head 10 w:her -13' +
  ' w:him -11 w:hire 17 w:hold 13 w:hour 11 w:i 18 w:idea -8 w:if -12 w:in -31 w:incident -17 w:insurer 8' +
  ' w:into 15 w:investigator 10 w:it -41 w:its 10 w:job -12 w:judge 9 w:key 15 w:kit 10 w:know -12 w:lamp 9' +
  ' w:last -9 w:late -13 w:lead -22 w:leg -11 w:licence 10 w:line 9 w:list -19 w:loan 9 w:long -8 w:look 19' +
  ' w:lying 8 w:make -16 w:man 9 w:map 12 w:me -15 w:mile 11 w:mine 31 w:minute -9 w:month -9 w:morning -10' +
  " w:motion 11 w:my 9 w:myself -9 w:n't -23 w:network 20 w:no -28 w:nobody -23 w:noon 14 w:of -35 w:office 12" +
  ' w:on -15 w:open -10 w:our -13 w:out -12 w:outside 11 w:own 17 w:page 9 w:panel 18 w:past 11 w:patch 15' +
  ' w:people -11 w:picture 10 w:plan -16 w:porto 10 w:practice -11 w:press 8 w:price 19 w:product 15 w:quarter -8' +
  ' w:remain 13 w:request -12 w:risk 8 w:roadmap 13 w:round 17 w:safety 12 w:same -12 w:say 16 w:score 15' +
  ' w:seat 15 w:second -14 w:send -10 w:server 10 w:set 37 w:she 27 w:sheet -11 w:shift -10 w:sign 8 w:sister -8' +
  ' w:sit 18 w:six -22 w:somebody -8 w:source -10 w:squad 10 w:stair 9 w:stay 20 w:student 11 w:summer -11' +
  ' w:team 15 w:tell -17 w:that -35 w:their 25 w:then -9 w:this -10 w:three -15 w:trade 9 w:treasury 10' +
  ' w:trolley 14 w:twelve 14 w:twice 9 w:under 10 w:up 17 w:vote 10 w:want -13 w:warehous 11 w:watch 9 w:way -15' +
  ' w:we -15 w:week -14 w:what 61 w:whether 10 w:who 12 w:whole -8 w:with 13 w:word 12 w:work -19 w:would -15' +
  ' w:write 13 w:year -12 what_go 11 what_happen 12 when_it -10 with_a -12 with_the 16 words<10 -34 words<6 -23' +
  ' words>16 11 words>24 -9 would_have -9';
