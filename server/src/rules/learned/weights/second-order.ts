// Learned from test/corpus by scripts/learn.mjs.
export const secondOrder =
  " -227 #_, -12 's_a -11 's_be 8 's_in 16 ,_a -9 ,_and 26 ,_from 12 ,_so -22 ,_the -12 ;_i -9 a_far -12 a_good -22 a_line 11" +
  ' a_lot -10 a_matter 8 a_month -10 a_second 16 acts<1 -23 acts<3 -9 adjective -10 adverb -31 after:as:noun 24' +
  ' after:as:other -15 after:at:other 12 after:before:noun 17 after:by:determiner -9 after:by:noun 13 after:down:other -9' +
  ' after:for:determiner 23 after:for:other 13 after:for:possessive 8 after:from:determiner 10 after:in:determiner 11' +
  ' after:in:noun -22 after:in:possessive 21 after:into:determiner 16 after:into:possessive 12 after:next:noun 12' +
  ' after:of:possessive 18 after:on:determiner 24 after:on:other -18 after:on:time 17 after:out:other -18' +
  ' after:over:determiner -10 after:over:other 15 after:since:other 14 after:to:noun -21 after:with:determiner 23' +
  ' after:with:noun -9 after:without:determiner 14 all_a -8 all_four 10 all_in -11 all_right -8 all_round -13 and_both 11' +
  ' and_no 10 and_the 21 any_more 15 as_well 24 at_# -12 be_a -22 be_all -8 be_four 8 be_in 11 be_much -10 be_on 17 be_one 11' +
  ' be_save 9 be_spare -10 be_up -8 be_what 9 before_anyone 8 both_other 12 both_time 8 break:: 9 break:; 8 break:other 11' +
  " break:past 17 break:thing 13 ca_n't 11 class:change -9 class:cognition -20 class:contact 28 class:creation 35" +
  ' class:emotion -15 class:none -14 class:perception -38 class:stative -9 come_back -10 copula -27 cue:benefit -31' +
  ' cue:comparative -65 cue:hypothetical -16 cue:initiative 18 cue:lasting 117 cue:mood -85 cue:success -49 cue:systemic 14' +
  ' cue:unverified -39 cue:vagueAct 22 cue:weakAssumed -27 every_one -9 far_better -10 far_more -8 first -62 following: 87' +
  ' following:tense:past -34 following:tense:present -48 following:the -29 following:things 13 following:who:other -45' +
  ' following:who:thing -33 for_a 9 for_good 17 for_its 8 for_new 9 for_two -11 from_the 12 good_bite -9 good_deal -11 have_a 9' +
  " have_n't -10 have_not -10 have_put 12 have_see -11 have_take 15 i_'d -18 i_put -8 in_a -13 in_every 10 in_our 9 into_its 11" +
  " it_'s -13 its_own 19 keep_its -8 last 88 late 100 lift_the 9 list:assessing 15 list:authority -24 list:breaking -11" +
  ' list:cost -22 list:costly -9 list:instrument 16 list:looking -17 list:measuring 37 list:trying 18 made -10 made:before -12' +
  ' matter_of 8 metric:delta -36 metric:money -30 metric:nonmetric 41 metric:quantity 10 minute_a 8 modal -18 month_since -8' +
  ' more_, 9 much_more -9 much_nicer -10 must_have -9 name 46 next:an 13 next:back -12 next:every 13 next:four 16 next:in 25' +
  ' next:into 10 next:its 10 next:me 8 next:much -16 next:on 19 next:one 17 next:over 21 next:part 9 next:right 11 next:since -12' +
  ' next:so -13 next:the 65 next:theirs 8 next:to -14 next:up -13 next:us -12 next:what 9 next:without 10 not_one -8 now_, 33' +
  ' now_take -12 number:count 36 number:date -9 number:duration -58 number:money -34 number:other 16 number:people 9' +
  ' number:percent -14 number:rate -10 number:ratio -10 october_, 11 of_course 8 of_it -9 on_day 14 on_every 10 on_the 20' +
  ' one_of -9 opens:any 8 opens:both 8 opens:every 10 opens:five 12 opens:i -26 opens:it -27 opens:new 18 opens:no -11' +
  ' opens:nobody -11 opens:our 20 opens:the 43 opens:they -15 opens:things -16 opens:three 13 opens:two 22 order_the 8' +
  ' other_two -8 out_of -15 own -10 own:before -13 part_of 9 people_be -10 perfect 47 person -21 previous: -62 previous:a 14' +
  ' previous:at 21 previous:bad 9 previous:breakage -10 previous:customers -9 previous:he -13 previous:it -10 previous:no 21' +
  ' previous:one 9 previous:refunds 17 previous:some 21 previous:tense:modal 13 previous:tense:none -12 previous:tense:past 20' +
  ' previous:tense:present 39 previous:that 12 previous:the 10 previous:who:it -14 previous:who:other 60 previous:who:thing 15' +
  ' previous:who:we -8 role:after -20 role:before -21 role:change -14 role:none 19 rule_be 15 run_the 22 see_the -12 shop_do -8' +
  ' since_, -16 since_then 11 so_i -11 so_much -14 stand_at -9 step:result -27 subject:I -41 subject:it -24 subject:nobody -27' +
  ' subject:none -15 subject:other -9 subject:thing 48 subject:we -11 take_over 11 tense:modal -19 tense:past -72' +
  " tense:present 81 that_'s -9 the_# -13 the_county 20 the_draw 13 the_four -9 the_last 15 the_mood -10 the_order -10" +
  ' the_owner -12 the_same 27 the_sheet 16 the_shop -9 the_south 10 the_tray 10 the_whole -21 the_wrong -14 then:I -22' +
  ' then:as -15 then:contact -20 then:it -8 then:modal -11 then:none -40 then:past -38 then:social -11 then:thing -13' +
  " then:when -22 they_be -14 this_day 8 to_this 8 twice_since -9 two_other 10 two_year 9 verb:'s -22 verb:be -13 verb:build 11" +
  ' verb:catch 17 verb:come -12 verb:feel -22 verb:get 11 verb:go 11 verb:hang 11 verb:keep -12 verb:lift 12 verb:look -9' +
  ' verb:order 11 verb:plan 12 verb:ring -11 verb:run 12 verb:say -15 verb:set 11 verb:spare -14 verb:stand -10 verb:start 10' +
  " verb:stay -14 verb:wake 9 verb:work 10 verbless 17 voice:active -49 w:'d -23 w:'s -26 w:a -34 w:about -13 w:again -16" +
  ' w:alarm -12 w:all 16 w:an 14 w:and 9 w:another -12 w:any 33 w:anyone 9 w:april 8 w:as 8 w:awareness -11 w:back -22 w:bad 15' +
  ' w:balance -12 w:batch 10 w:be -36 w:before 9 w:better -22 w:bite -17 w:board 18 w:both 46 w:build 20 w:buy 8 w:buzz -9' +
  ' w:ca 11 w:card 16 w:carry 11 w:catch 16 w:chalk 12 w:check 14 w:claim -11 w:clause 16 w:clean -10 w:clip 10 w:come -14' +
  ' w:company 13 w:contract 16 w:copy 19 w:cost -8 w:could -11 w:county 20 w:crack -12 w:crew -10 w:customer -17 w:date 14' +
  ' w:deal -12 w:default 8 w:desk 9 w:do -31 w:dose 9 w:down -8 w:draw 18 w:drill 17 w:each 18 w:easter 9 w:end -15 w:every 87' +
  ' w:everybody -12 w:everyone -12 w:fall -12 w:far -27 w:feel -35 w:fewer -9 w:find -9 w:firm 9 w:five 10 w:for 41 w:forty -8' +
  ' w:four 10 w:good -14 w:group 15 w:grower 10 w:guess -11 w:hang 14 w:have 10 w:he -11 w:head -12 w:her -13 w:his -8' +
  ' w:hospital 10 w:house 23 w:hundred -9 w:i -63 w:induction 12 w:into 32 w:it -23 w:its 44 w:keep -14 w:lane 13 w:last 13' +
  ' w:ledger -9 w:lid 10 w:lift 12 w:like -8 w:line 26 w:linen -9 w:list 23 w:log -12 w:logger 9 w:look -17 w:lot -17 w:low 13' +
  ' w:machine 9 w:me 17 w:minute -16 w:miss -8 w:model 13 w:month -32 w:monthly 9 w:mood -10 w:moon -8 w:more -19 w:mr -10' +
  ' w:much -42 w:my 24 w:new 46 w:nicer -15 w:nine -14 w:no -15 w:nobody -15 w:not -16 w:nothing -10 w:now 65 w:nursery 9' +
  " w:o'clock -8 w:on 19 w:one -16 w:other 49 w:our 30 w:out -11 w:own 14 w:owner -14 w:page 35 w:paint 8 w:paper 12 w:part 12" +
  ' w:patient -13 w:pay -11 w:people -8 w:picture 9 w:place -14 w:plan 27 w:plant 9 w:print 11 w:project 11 w:really -9' +
  ' w:reckon -13 w:release 8 w:room -8 w:round -9 w:rule 29 w:run 9 w:same 27 w:say -22 w:school 14 w:second 15 w:see -20' +
  ' w:seem -14 w:service 11 w:set 24 w:sheet 38 w:shelf 17 w:sister 25 w:site 16 w:snappier -9 w:so -41 w:some -14 w:south 10' +
  ' w:spare -15 w:squad 14 w:start 14 w:stay -14 w:still 10 w:summer 11 w:table 17 w:test 13 w:the 26 w:their 22 w:then 11' +
  ' w:they -26 w:thing -15 w:third 8 w:thirty -14 w:three 11 w:through -13 w:ticket -13 w:tighter -8 w:timer 15 w:to -27' +
  ' w:today 25 w:too 18 w:touch -9 w:train 9 w:tray 9 w:two 28 w:us -23 w:valley 10 w:wake 9 w:wall 8 w:ward 10 w:we -10' +
  " w:well 18 w:when -23 w:whole -28 w:without 22 w:wo 10 w:write 9 w:wrong -16 w:year -14 when_i -15 without_a 12 wo_n't 10" +
  ' words<10 -116 words<6 -71 words>16 -17 work_with 8';
