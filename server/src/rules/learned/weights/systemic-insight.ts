// Learned from test/corpus by scripts/learn.mjs.
export const systemicInsight =
  " -137 's_dashboard 8 's_job 11 's_the -8 's_what 9 's_where -9 ,_and 11 ,_at -10 ,_by -11 ,_never -15 ,_not 21 ,_on -8 ,_so 51" +
  ' ,_the -12 ,_when -8 ;_the 8 a_bug 10 a_desk 9 a_form -10 a_full 14 a_line 11 a_long 10 a_man -13 a_service 11 a_year 15' +
  ' about_the -10 acts<1 10 adjective -15 adverb -11 after:about:determiner -9 after:about:noun -8 after:after:other 13' +
  ' after:against:determiner 13 after:as:noun -13 after:before:other -19 after:between:other 10 after:by:determiner 24' +
  ' after:by:noun 11 after:for:determiner 15 after:for:noun 10 after:for:person 21 after:from:determiner -23 after:from:noun 21' +
  ' after:in:noun -14 after:in:other 12 after:into:noun 11 after:like:noun 11 after:of:determiner 13 after:of:noun -32' +
  ' after:of:other 11 after:off:other -12 after:on:determiner -13 after:on:noun 15 after:on:other -8 after:out:other -8' +
  ' after:round:other 9 after:since:determiner 13 after:than:determiner -13 after:to:determiner 26 after:to:noun -11' +
  ' after:with:determiner 10 after:with:noun -20 after_it 13 and_a -20 and_i 12 and_neither 8 and_no 30 and_none 22 and_that 10' +
  " and_what -11 anybody_'s 20 as_the -9 ask_for 11 ask_the -10 ask_whether 9 ask_who -10 average_and -10 be_a 19 be_give -8" +
  " be_grade 9 be_in -9 be_make -9 be_measure 20 be_n't 23 be_no 18 be_pay 20 be_the -18 be_type 11 before_i -20 belong_to 12" +
  " box_be 14 box_for -11 break:present -9 break_, 9 by_people 9 ca_n't -11 call_it -15 class:change -13 class:cognition -24" +
  ' class:competition -12 class:consumption -13 class:contact 21 class:motion -10 class:none -18 class:perception 17' +
  ' class:possession 37 class:social -18 clauses>2 22 come_to -10 copula -23 cue:accepted -12 cue:benefit 15 cue:boundary 31' +
  ' cue:filler -11 cue:generic -50 cue:handoff 12 cue:initiative 11 cue:success 14 cue:systemic 98 cue:vagueAct -34' +
  " cue:verification 9 cue:weakAssumed -10 day_, 10 each_department 10 each_have -16 each_take -16 else_'s -9 end_at 11" +
  ' end_of -12 find_the -8 first 36 first_and -10 follow_the 13 following: -18 following:a 20 following:i 30 following:it -21' +
  ' following:my 8 following:our -15 following:since 8 following:tense:past -25 following:tense:present 37 following:that 13' +
  ' following:the 33 following:there -12 following:two -10 following:what 18 following:who:I 37 following:who:it -12' +
  ' following:who:other -28 following:who:there -12 following:who:we 23 for_a 21 for_it -23 for_that -11 for_who 9 for_year -11' +
  " from_the -9 go_by -9 have_a -17 have_an 8 have_no -8 have_to -9 hold_the 11 hour_of -15 i_'d -28 i_ask -9 in_a 11 in_and 11" +
  " in_between 9 in_my -10 in_the -9 it_'s -22 it_, -14 it_be -8 it_come -14 it_could 9 it_do 11 it_get 13 it_have 14 it_never 13" +
  ' its_author -19 job_, 12 job_that 8 last -18 late 14 leave_the 10 line_for 10 list:assessing 22 list:authority 25 list:cost 14' +
  ' list:costly 12 list:evidence 20 list:measuring 40 list:proving -10 list:rigorous -12 list_be 10 look_at -31 look_like 14' +
  ' measure_on 20 metric:none -10 metric:nonmetric 12 modal -22 my_own -11 name 8 negated -9 never_see 9 never_the -10' +
  ' never_what -10 next:a -28 next:at 17 next:by 34 next:down 10 next:first -8 next:for -26 next:from -19 next:in 9 next:into -8' +
  " next:its -12 next:like 15 next:me -11 next:n't 8 next:no 10 next:nothing -11 next:on 26 next:only -10 next:out -13" +
  ' next:the 12 next:them -27 next:to -12 next:what 13 next:where -9 next:whether 9 next:who -12 next:with -15 no_form 10' +
  " no_one 19 nobody_'s 19 nobody_be -17 nobody_in 13 nobody_to 11 none_for 16 not_for 12 not_one 10 not_the 10 nothing_in 10" +
  ' now_, -8 number:count 35 number:date -24 number:duration -18 of_a -11 of_the 18 of_them 15 on_a -13 one_be -8 one_have 9' +
  ' opens:a 17 opens:an -13 opens:at -9 opens:every 15 opens:for -11 opens:four -16 opens:i -65 opens:in -10 opens:it 8' +
  ' opens:my -20 opens:nobody 49 opens:our 26 opens:the 30 opens:what -18 opens:whoever 11 our_own -12 out_of -13 outlive_its 10' +
  " own -29 own:after 19 own:before 12 pay_for -9 pay_to 9 people_'s 14 people_who 11 perfect -39 person 37 previous: 37" +
  ' previous:a 28 previous:our -19 previous:tense:modal -10 previous:tense:past -8 previous:tense:present -20 previous:that 14' +
  ' previous:the 9 previous:two 17 previous:who:none 11 previous:who:other -27 previous:who:thing -19 put_a -10 quoted -19' +
  ' read_it 11 role:none 9 see_the 10 share_a 10 sheet_be 15 side_, 8 slip_be 10 so_no 9 so_nobody -17 so_the 12' +
  ' step:reflection -10 subject:I -70 subject:nobody 17 subject:none -9 subject:other 34 subject:there 21 subject:thing 23' +
  ' subject:you -11 tense:modal -23 tense:past 49 tense:present -70 test_that 17 that_a 18 that_the 11 the_answer -10 the_box 11' +
  ' the_calendar -17 the_card 19 the_door 20 the_first -15 the_fridge -9 the_job 10 the_line -10 the_machine 11 the_one -17' +
  ' the_parent 9 the_people 12 the_phone -8 the_pipe 14 the_room 19 the_sentence -13 the_slip 10 the_step -12 the_van -13' +
  ' the_wall 11 their_own 9 them_, 14 then:I -29 then:as 11 then:before -23 then:body 12 then:change 41 then:cognition -12' +
  ' then:contact -22 then:creation 13 then:emotion -15 then:how -12 then:it 28 then:motion 24 then:nobody -10 then:none 9' +
  ' then:other 18 then:past 9 then:possession -15 then:present 16 then:since 10 then:stative 8 then:that 10 then:thing 17' +
  ' then:what -10 then:whether 11 then:whoever 30 there_be 18 these_day -11 they_be 13 time_of 9 to_find -10 to_it -8 to_no 11' +
  " to_put 11 to_the 19 to_them 9 to_whoever 9 two_year -9 verb:'s -11 verb:add -9 verb:ask -25 verb:be -15 verb:belong 13" +
  ' verb:buy 13 verb:check 16 verb:choose 11 verb:come -9 verb:count 22 verb:end 14 verb:follow 8 verb:get -22 verb:go 10' +
  ' verb:grade 9 verb:hand 9 verb:have 21 verb:keep -9 verb:let 9 verb:measure -13 verb:outlive 10 verb:pass -9 verb:pay -14' +
  ' verb:read -9 verb:reward 11 verb:run -18 verb:say 14 verb:sit 11 verb:stop 11 verb:take -13 verb:tune 11 verbless -9' +
  " voice:active -24 voice:passive 36 w:'d -12 w:'s 41 w:about -23 w:add -10 w:against 13 w:all 15 w:allow -16 w:and 41 w:any -12" +
  ' w:anybody 20 w:anything -10 w:as -9 w:ask -9 w:at 18 w:average -10 w:back 12 w:bad 17 w:be -9 w:before -17 w:between 21' +
  ' w:birth -8 w:bottle 11 w:branch -8 w:budget -16 w:bug 9 w:build 11 w:buy 15 w:by 30 w:ca -11 w:can -16 w:card 20 w:case -16' +
  ' w:chain 8 w:change 28 w:chase 8 w:check 15 w:choose 11 w:clock 15 w:code -10 w:come -20 w:contract 13 w:contractor -10' +
  ' w:copy 27 w:count 27 w:data -9 w:date -17 w:department 23 w:diary -9 w:door 27 w:doubt 11 w:draw -9 w:drawing 10 w:drift 10' +
  ' w:drive 17 w:driver -8 w:dry -14 w:else -12 w:estate 8 w:ever 33 w:every 15 w:everyone -9 w:fast -22 w:feet -13 w:fill 9' +
  ' w:find -11 w:first -33 w:follow 8 w:forecast -10 w:fridge -9 w:from -20 w:full 24 w:good -15 w:grade 9 w:group -11 w:hand -11' +
  ' w:hear 12 w:hide 11 w:hold 22 w:hour -20 w:i -68 w:in -10 w:into 11 w:job 41 w:keep -9 w:key 9 w:lab 10 w:leave 9' +
  ' w:letter -18 w:level -9 w:lid -8 w:like 9 w:list 14 w:long 27 w:look 13 w:machine 15 w:mark -13 w:may 10 w:me -25' +
  ' w:measure -10 w:mine -10 w:month -13 w:more -13 w:must -9 w:my -58 w:name -10 w:need -8 w:neither 14 w:never 18 w:no 46' +
  ' w:nobody 19 w:none 27 w:now -35 w:of -14 w:off -17 w:old 16 w:on 9 w:one 30 w:only -37 w:order -11 w:other 16 w:our 22' +
  ' w:outlive 10 w:over -9 w:owner 21 w:parent 9 w:part 11 w:patient 9 w:person 8 w:pick -9 w:pipe 14 w:plan 9 w:platform -13' +
  ' w:queue -8 w:rank 9 w:read -11 w:recipe -8 w:record -8 w:release 9 w:reward 11 w:ring -13 w:round 9 w:rule 10 w:saturday 9' +
  ' w:screen 9 w:second 9 w:see 8 w:sentence -13 w:service 13 w:sheet 15 w:show 9 w:side 28 w:sit -9 w:slip 9 w:smile 16 w:so 52' +
  ' w:speed -11 w:spot -9 w:stop 8 w:suit -13 w:survey 12 w:system 12 w:table 8 w:team 13 w:tell -8 w:term -8 w:than -18' +
  ' w:them 18 w:there 24 w:thermometer 10 w:these -10 w:they 20 w:this -13 w:through 13 w:timetable 13 w:today -8 w:truth -9' +
  ' w:tune 11 w:type 14 w:until -17 w:van -21 w:wait 19 w:wall 11 w:want -13 w:ward -14 w:water 13 w:way -14 w:week 21 w:what -28' +
  " w:where -8 w:whether 11 w:whoever 21 w:why -13 w:with -21 w:write 17 w:you -28 we_'d 14 what_'s -11 what_get -8 when_a -10" +
  ' when_it -11 where_a 15 where_my -14 who_get 11 words<10 -61 words>16 57 work_, -11';
