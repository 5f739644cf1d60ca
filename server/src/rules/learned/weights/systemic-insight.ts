// Learned from test/corpus by scripts/learn.mjs.
export const systemicInsight =
  " -167 's_the -8 's_where -9 ,_and 10 ,_at -12 ,_by -10 ,_in 9 ,_not 24 ,_so 43 ,_when -8 a_form -9" +
  ' a_machine -11 acts<1 13 adverb -14 after: -17 after:a 14 after:about:noun -8 after:after:other 13' +
  ' after:against:determiner 10 after:at:determiner 15 after:before:other -16 after:by:determiner 21' +
  ' after:by:noun 9 after:for:noun 26 after:for:person 20 after:from:determiner -14 after:from:noun 19 after:i 24' +
  ' after:in:noun -17 after:into:noun 13 after:it -13 after:like:noun 10 after:nobody -9 after:of:determiner 8' +
  ' after:of:noun -28 after:off:other -13 after:our -14 after:out:other -10 after:since:determiner 9' +
  ' after:tense:past -27 after:tense:present 40 after:than:determiner -14 after:that 9 after:the 35' +
  ' after:to:determiner 29 after:to:noun -13 after:what 11 after:who:I 36 after:who:nobody -12 after:who:other -25' +
  ' after:who:we 23 after:whoever 16 after:with:determiner 9 after:with:noun -17 after:without:noun -9 after_it 13' +
  " and_no 25 and_nobody -13 and_none 20 and_not -10 and_what -12 ask_for 11 be_a 11 be_measure 20 be_n't 16" +
  ' be_no 12 be_pay 14 be_the -18 be_what 10 be_write 14 before: 34 before:a 18 before:our -9' +
  ' before:tense:modal -11 before:tense:past -14 before:tense:present -18 before:the 10 before:two 16' +
  ' before:who:none 14 before:who:other -24 before:who:thing -16 before_i -17 belong_to 17 box_for -12 break:: 12' +
  " break:present -8 by_people 9 ca_n't -10 call_it -15 class:cognition -15 class:competition -17" +
  ' class:consumption -12 class:motion -21 class:none -9 class:perception 24 class:possession 37 class:social -16' +
  ' clauses>2 23 copula -26 cue:benefit 23 cue:boundary 19 cue:filler -10 cue:generic -33 cue:handoff 9' +
  ' cue:hypothetical -9 cue:lasting 12 cue:reason 14 cue:systemic 83 cue:unverified -9 cue:vagueAct -28' +
  " cue:verification 9 each_department 9 each_take -16 else_'s -8 end_at 11 end_of -13 first 34 for_a 18" +
  " for_that -10 for_year -8 from_the -14 have_a -12 have_be -14 i_'d -24 i_ask -8 i_have -8 in_my -11 in_the -8" +
  " it_'s -14 it_, -13 it_be -16 it_come -14 it_get 14 it_never 14 its_author -17 job_, 10 job_that 9 last -17" +
  ' late 15 leave_the 9 list:assessing 26 list:authority 16 list:cost 13 list:costly 24 list:evidence 30' +
  ' list:instrument 9 list:looking 9 list:measuring 14 list:rigorous -15 look_at -26 look_like 10 measure_on 20' +
  " metric:none -13 metric:nonmetric 12 modal -9 my_own -14 n't_get -10 never_see 8 never_what -12 next:, -8" +
  ' next:. 13 next:a -19 next:at 23 next:by 32 next:first -9 next:from -9 next:into -9 next:its -15 next:like 10' +
  ' next:no 15 next:nothing -12 next:on 14 next:out -13 next:quote 9 next:that 19 next:them -20 no_form 8' +
  " no_one 19 nobody_'s 8 nobody_in 12 none_for 14 not_for 11 not_the 11 nothing_in 9 now_, -11 number:count 25" +
  ' number:date -14 number:duration -13 number:people -8 number:ratio 10 of_the 8 of_them 12 one_be -10 opens:a 12' +
  ' opens:an -9 opens:every 11 opens:for -12 opens:four -17 opens:i -61 opens:my -24 opens:no 9 opens:nobody 47' +
  ' opens:our 27 opens:the 11 our_own -15 out_of -12 own -23 own:before 11 people_who 9 perfect -33 person 23' +
  ' put_a -10 quoted -15 role:none 10 see_the 13 slip_be 10 so_nobody -19 stand_in -9 subject:I -70' +
  ' subject:nobody 23 subject:none -11 subject:other 39 subject:there 11 subject:thing 28 subject:you -8' +
  ' take_it -9 tense:modal -9 tense:past 52 tense:present -58 test_that 16 that_a 20 that_be 9 that_the 8' +
  ' the_answer -12 the_day -9 the_door 16 the_first -12 the_form 8 the_fridge -8 the_job 11 the_line -12' +
  ' the_machine 12 the_one -22 the_people 12 the_room 16 the_slip 10 the_step -12 the_time -9 the_van -13' +
  ' the_wall 9 their_own 10 them_, 10 then:I -30 then:as 10 then:before -18 then:change 26 then:contact -18' +
  ' then:creation 14 then:emotion -21 then:if 12 then:it 24 then:motion 40 then:other 17 then:past 18' +
  ' then:possession -24 then:present 26 then:since 13 then:social 10 then:stative 18 then:that 14 then:thing 12' +
  ' then:whether 10 then:whoever 27 these_day -10 they_be 12 to_find -9 to_the 18 to_whoever 10 two_year -8' +
  " verb:'s -8 verb:ask -21 verb:be -18 verb:belong 13 verb:buy 14 verb:check 18 verb:choose 11 verb:come -11" +
  ' verb:count 23 verb:decide -9 verb:do -11 verb:end 13 verb:follow 13 verb:get -13 verb:go 13 verb:have 22' +
  ' verb:keep -9 verb:learn 11 verb:measure -10 verb:put -12 verb:read -10 verb:reward 10 verb:run -17 verb:see 11' +
  " verb:take -17 verb:teach -8 verb:test -9 verb:tune 10 voice:active -17 voice:passive 42 w:'d -23 w:'s 50" +
  ' w:a 16 w:about -20 w:against 11 w:all 19 w:and 33 w:any -13 w:anybody 18 w:as -8 w:at 13 w:average -11' +
  ' w:back 9 w:bad 14 w:before -15 w:between 13 w:book 9 w:bottle 9 w:box -10 w:budget -17 w:buy 15 w:by 24' +
  ' w:ca -11 w:call -8 w:case -16 w:chase 9 w:check 16 w:child -8 w:choose 11 w:code -10 w:come -15 w:copy 25' +
  ' w:count 29 w:data -8 w:date -11 w:decide -9 w:department 22 w:door 23 w:doubt 13 w:drawer 10 w:drift 9' +
  ' w:driver -12 w:dry -13 w:else -11 w:empty 8 w:ever 28 w:every 10 w:eye -9 w:feet -11 w:file 8 w:find -11' +
  ' w:first -29 w:follow 13 w:for 10 w:forecast -11 w:form -17 w:fridge -8 w:from -11 w:full 23 w:go 16 w:good -11' +
  ' w:guess -9 w:hand -13 w:hang -9 w:have -11 w:hear 9 w:hold 23 w:hour -11 w:i -69 w:if 12 w:in -10 w:into 11' +
  ' w:job 31 w:keep -11 w:key 9 w:know 11 w:lab 10 w:learn 9 w:leave 11 w:letter -12 w:like 9 w:line -10 w:long 19' +
  ' w:make 9 w:mark -14 w:me -22 w:mend -8 w:mine -9 w:more -11 w:my -47 w:name -10 w:need -8 w:neither 9 w:no 56' +
  ' w:none 27 w:not 10 w:now -31 w:of -12 w:off -19 w:office 11 w:old 16 w:on 8 w:one 15 w:only -29 w:order -10' +
  ' w:other 12 w:our 27 w:out -10 w:over -9 w:own -9 w:owner 14 w:part 9 w:patient 18 w:pay 12 w:people 10' +
  ' w:plug -9 w:put -17 w:read -16 w:review -11 w:reward 9 w:ring -12 w:run -10 w:say -16 w:script -9 w:see 20' +
  ' w:service 11 w:sheet 10 w:side 18 w:since 13 w:slip 10 w:smile 14 w:so 42 w:someone -8 w:speed -15 w:spot -10' +
  ' w:start -11 w:still 12 w:stop 12 w:system 12 w:table 9 w:take -18 w:team 11 w:than -16 w:the 23 w:them 12' +
  ' w:these -11 w:they 15 w:thing 11 w:this -11 w:timetable 15 w:today -9 w:true 9 w:tune 10 w:until -15 w:van -22' +
  ' w:wait 14 w:wall 9 w:want -13 w:ward -10 w:water 14 w:way -16 w:week 17 w:what -16 w:where -13 w:whether 10' +
  ' w:whoever 17 w:whole 10 w:why -11 w:with -20 w:write 18 w:year -11 w:you -27 wall_, -10 when_a -10 where_a 11' +
  ' where_my -16 with_the 10 words<10 -58 words>16 51';
