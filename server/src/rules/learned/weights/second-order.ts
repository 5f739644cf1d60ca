// Learned from test/corpus by scripts/learn.mjs.
export const secondOrder =
  " -244 #_, -11 's_a -9 's_in 15 ,_and 24 ,_from 13 ,_so -13 ,_the -14 ;_i -12 a_far -13 a_good -20 a_line 11" +
  ' a_matter 8 a_second 9 acts<1 -20 acts<3 -10 adverb -43 after: 84 after:as:noun 15 after:as:other -10' +
  ' after:at:other 10 after:before:noun 19 after:by:determiner -8 after:down:other -9 after:for:determiner 22' +
  ' after:for:possessive 8 after:from:determiner 9 after:in:determiner 11 after:in:noun -25 after:in:possessive 17' +
  ' after:into:determiner 15 after:into:possessive 12 after:next:noun 10 after:of:possessive 15' +
  ' after:on:determiner 25 after:on:noun 12 after:on:other -13 after:on:time 17 after:out:other -18' +
  ' after:over:determiner -12 after:over:other 17 after:since:other 16 after:tense:past -30' +
  ' after:tense:present -55 after:the -37 after:things 13 after:through:determiner -10 after:to:noun -20' +
  ' after:who:other -42 after:who:thing -37 after:with:determiner 16 after:without:determiner 13 all_a -9' +
  ' all_round -11 an_expiry 8 and_both 11 and_no 10 and_the 21 any_more 15 as_well 15 at_# -11 be_a -21 be_four 8' +
  ' be_in 12 be_on 19 be_part 9 be_save 9 be_spare -9 be_the 8 be_up -8 before: -58 before:a 12 before:at 22' +
  ' before:customers -10 before:he -13 before:no 13 before:refunds 16 before:some 23 before:tense:past 17' +
  ' before:tense:present 40 before:that 14 before:the 10 before:who:it -12 before:who:other 56 before:who:thing 17' +
  ' before:who:we -8 both_other 13 both_time 8 break:: 9 break:I -11 break:other 13 break:past 19 break:thing 13' +
  " ca_n't 10 class:cognition -12 class:communication -9 class:contact 29 class:creation 31 class:emotion -14" +
  ' class:none -11 class:perception -39 come_back -9 copula -24 cue:benefit -32 cue:comparative -60' +
  ' cue:initiative 20 cue:lasting 120 cue:mood -68 cue:success -45 cue:systemic 14 cue:unverified -32' +
  ' cue:vagueAct 15 cue:weakAssumed -27 far_better -12 first -58 for_good 17 for_new 10 for_two -9 from_the 11' +
  ' go_in 8 go_to -9 good_deal -11 have_go 9 have_not -11 have_put 10 have_take 14 i_have -8 i_put -9 in_a -12' +
  " in_every 10 in_our 8 into_its 11 it_'s -8 its_own 20 last 92 late 88 lift_the 9 list:authority -21" +
  ' list:breaking -15 list:cost -18 list:instrument 15 list:looking -18 list:measuring 43 list:trying 13' +
  ' made:before -9 matter_of 9 metric:delta -33 metric:money -29 metric:nonmetric 45 metric:quantity 10 minute_a 8' +
  ' more_, 8 much_more -9 must_have -10 name 47 next:back -11 next:every 15 next:four 17 next:in 29 next:into 8' +
  ' next:much -10 next:on 21 next:over 22 next:part 11 next:right 12 next:so -14 next:the 62 next:to -16' +
  ' next:up -15 next:us -12 next:without 9 now_, 33 now_take -10 number:count 30 number:date -8' +
  ' number:duration -58 number:money -32 number:other 16 number:people 11 number:percent -13 number:ratio -10' +
  ' october_, 10 of_course 9 of_it -10 on_day 13 on_every 10 on_the 19 one_of -10 open_with 8 opens:any 8' +
  ' opens:every 12 opens:five 11 opens:i -20 opens:it -25 opens:my 10 opens:new 18 opens:nobody -10 opens:not -8' +
  ' opens:that -10 opens:the 37 opens:they -14 opens:things -11 opens:three 12 opens:two 15 out_of -13 over_the -9' +
  ' own -10 own:before -11 part_of 11 people_be -8 perfect 34 person -13 role:after -20 role:before -20' +
  ' role:change -11 role:none 20 run_the 13 sign_off 8 since_, -11 since_then 13 so_much -12 stand_at -8' +
  ' step:result -18 subject:I -34 subject:it -16 subject:nobody -24 subject:none -19 subject:thing 41' +
  " subject:we -8 take_it -8 take_over 11 tense:past -62 tense:present 75 that_'s -9 the_# -9 the_card 8" +
  ' the_county 18 the_draw 14 the_firm 11 the_four -9 the_last 14 the_mood -8 the_order -10 the_other 12' +
  ' the_owner -12 the_plan 9 the_right -8 the_same 31 the_sheet 15 the_tray 9 the_whole -12 the_wrong -15' +
  ' then:I -19 then:as -11 then:before 8 then:contact -20 then:none -37 then:past -34 then:social -11' +
  " then:when -22 there_have 8 they_be -14 this_day 9 through_the -9 to_this 9 twice_since -8 verb:'s -21" +
  ' verb:be -10 verb:build 10 verb:catch 17 verb:come -9 verb:feel -20 verb:get 11 verb:go 12 verb:hang 9' +
  ' verb:have 11 verb:keep -10 verb:lift 11 verb:look -8 verb:order 9 verb:plan 10 verb:quote 8 verb:ring -10' +
  ' verb:save 9 verb:say -15 verb:see -9 verb:send 8 verb:set 12 verb:spare -13 verb:start 10 verb:stay -16' +
  " verbless 18 voice:active -42 w:'s -16 w:a -36 w:again -15 w:alarm -11 w:all 15 w:an 8 w:and 17 w:another -13" +
  ' w:any 34 w:anyone 10 w:back -19 w:bad 15 w:balance -12 w:batch 10 w:be -37 w:before 11 w:better -24 w:bite -13' +
  ' w:board 11 w:both 43 w:build 20 w:buzz -9 w:ca 10 w:card 17 w:carry 14 w:catch 16 w:check 14 w:claim -9' +
  ' w:clause 16 w:clean -10 w:come -11 w:company 13 w:contract 15 w:copy 17 w:could -9 w:county 19 w:course 8' +
  ' w:crack -11 w:crew -12 w:customer -17 w:date 18 w:deal -12 w:desk 9 w:do -25 w:dose 10 w:down -10 w:draw 16' +
  ' w:drill 18 w:each 21 w:easter 10 w:end -11 w:every 82 w:everybody -11 w:everyone -9 w:expiry 8 w:fair -8' +
  ' w:fall -10 w:far -23 w:feel -32 w:fewer -9 w:firm 12 w:five 10 w:floor -8 w:folder 9 w:for 40 w:forty -9' +
  ' w:four 8 w:good -13 w:group 12 w:grower 10 w:handbook 8 w:hang 11 w:happy -8 w:have 15 w:he -12 w:head -8' +
  ' w:her -12 w:his -10 w:hospital 9 w:hundred -8 w:i -54 w:in -9 w:induction 12 w:into 30 w:it -18 w:its 36' +
  ' w:keep -12 w:lane 13 w:last 13 w:ledger -9 w:lift 12 w:like -9 w:line 20 w:linen -10 w:list 15 w:logger 9' +
  ' w:look -16 w:lot -13 w:low 13 w:man -9 w:me 17 w:meter -8 w:minute -13 w:miss -9 w:model 10 w:month -32' +
  ' w:monthly 10 w:mood -8 w:more -9 w:mr -9 w:much -35 w:my 23 w:need 9 w:new 46 w:nicer -13 w:nine -12 w:no -10' +
  ' w:nobody -13 w:not -16 w:nothing -10 w:now 41 w:nursery 8 w:office 9 w:on 27 w:one -22 w:other 52 w:our 18' +
  ' w:out -13 w:own 14 w:owner -14 w:page 24 w:part 13 w:patient -13 w:place -14 w:plan 28 w:plant 11 w:print 11' +
  ' w:project 10 w:publish 8 w:quote 8 w:really -8 w:reckon -12 w:release 11 w:round -11 w:rule 17 w:same 32' +
  ' w:say -21 w:school 13 w:see -13 w:seem -9 w:send 10 w:service 10 w:set 22 w:sheet 32 w:shelf 19 w:sister 25' +
  ' w:site 20 w:snappier -10 w:so -27 w:some -12 w:spare -14 w:squad 13 w:start 15 w:stay -17 w:still 13' +
  ' w:street -11 w:summer 12 w:table 19 w:take -9 w:test 12 w:the 24 w:their 18 w:then 12 w:they -25 w:third 9' +
  ' w:thirty -12 w:three 13 w:through -15 w:ticket -13 w:to -35 w:today 21 w:touch -10 w:train 11 w:tray 8' +
  ' w:trust 9 w:two 22 w:us -24 w:valley 11 w:wall 9 w:ward 8 w:week -9 w:well 12 w:when -22 w:whole -18 w:with 10' +
  " w:without 21 w:wo 9 w:wrong -15 w:year -21 when_i -13 without_a 11 wo_n't 9 words<10 -107 words<6 -62" +
  ' words>16 -15';
