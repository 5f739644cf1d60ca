// Learned from test/corpus by scripts/learn.mjs.
export const weakFollowUp =
  " -218 #_, -8 'd_have -10 's_run 12 ,_all -8 ,_and -38 ,_i 29 ,_so 14 a_bite 11 a_month -8 a_new 9 about_it 22 acts<1 62" +
  ' acts<5 -22 acts<9 -21 adjective 26 adverb 16 after:about:other 22 after:against:determiner -13 after:at:determiner -10' +
  ' after:at:noun 9 after:at:other -8 after:before:other -14 after:by:noun -16 after:in:determiner 13 after:in:noun -24' +
  ' after:into:determiner 14 after:of:determiner 8 after:of:other -10 after:off:possessive 12 after:on:determiner -31' +
  ' after:to:other 27 after:with:other 11 against_the -13 an_hour 24 and_i 40 and_the -15 and_then -11 and_they 8 answers:1 121' +
  ' answers:2 -58 answers:3 -80 any_further 26 ask_for -10 asks:did -9 asks:how 49 asks:how_did -13 asks:how_do 37' +
  ' asks:how_long 38 asks:what -21 asks:what_would -25 asks:who 22 asks:why -41 asks:why_a -15 asks:why_did 26' +
  " asks:why_didn't -11 asks:why_not -32 be_a 11 be_go -8 be_more 9 be_the 12 because_the 8 break:: -9 break:I -8 break:past -12" +
  ' break:thing -10 class:change -17 class:contact 17 class:perception 17 class:possession 11 clauses>2 21 compared 12 copula 24' +
  ' could_have 13 cue:accepted -24 cue:alternative -9 cue:assigned 23 cue:benefit -26 cue:comparative 27 cue:filler 27' +
  ' cue:generic 29 cue:handoff 13 cue:hypothetical 11 cue:initiative 11 cue:lasting -13 cue:reason -18 cue:success 21' +
  ' cue:unverified 31 cue:vagueAct 14 cue:verification -22 cue:weakAssumed 80 cue:weakFreeTime 38 cue:weakGeneric 20' +
  ' cue:weakGood 12 cue:weakHandoff 21 cue:weakTold 19 first 44 following: 62 following:he -12 following:i -27 following:it -8' +
  ' following:nobody 13 following:tense:modal 11 following:tense:past -88 following:the 52 following:then -11 following:who:I -46' +
  ' following:who:it -11 following:who:nobody 13 following:who:none -17 following:who:thing -12 for_a -13 have_be 12 have_some 14' +
  ' have_tell -9 have_to -11 he_be -11 i_be 28 i_could -15 i_do 12 i_leave 12 i_measure -8 i_never 24 i_suppose 13 i_take 11' +
  ' in_the 14 it_against -8 it_could 11 it_out 9 keep_a -9 last 61 late -60 leave_it 12 list:agreeing -16 list:assessing -20' +
  ' list:authority 17 list:cost -41 list:costly -23 list:costly-adjective -12 list:evidence -17 list:looking 15' +
  ' list:measuring -22 list:minding 15 list:proving -11 list:trying -10 look_for 9 made -10 make_a 10 metric:delta -18' +
  " metric:money -15 metric:none 69 metric:nonmetric -12 metric:quantity -50 month_, -10 n't_, -10 next:a 28 next:all 20" +
  " next:any 26 next:at -12 next:him 13 next:it 23 next:losing -11 next:me 9 next:more 12 next:my -8 next:n't -9 next:on -12" +
  ' next:six 13 next:some 12 next:the -44 next:there 10 next:to 15 next:with 12 number -82 number:count -30 number:duration -21' +
  ' number:money -20 number:people -17 number:rate -13 number:ratio -16 of_the -12 of_them -9 on_a -14 on_the -17 one_, -9' +
  ' opens:about -13 opens:around -12 opens:i -53 opens:it -14 opens:my 17 opens:no 18 opens:nobody 9 opens:so -9 opens:that 9' +
  ' opens:the 34 opens:they -10 own:after -47 own:before -28 pay_for -9 person 18 previous: 35 previous:he 8 previous:i -26' +
  ' previous:it 9 previous:tense:past -53 previous:tense:present -18 previous:the -14 previous:who:I -28 previous:who:it 8' +
  ' previous:who:none 11 previous:who:other -14 previous:who:thing -40 probe:change 9 probe:figure 25 probe:none -30' +
  ' probe:proof 13 probe:reason -20 probe:way -21 quoted -19 role:change -12 role:none -73 say_it 8 say_so -8 so_the -8' +
  ' step:follow-ups -37 subject:I 17 subject:it -9 subject:nobody 12 subject:none 12 subject:other 16 subject:thing -21' +
  ' subject:we 23 table_, 13 tell_the -11 tense:present 21 the_figure 10 the_first -11 the_old -10 the_pass 9 the_same -11' +
  ' the_table 13 them_the -11 then:I -23 then:before -9 then:contact -10 then:motion -16 then:none 25 then:once -11 then:past -16' +
  ' then:perception -16 then:possession -16 then:present -18 then:stative 12 then:thing -8 then:which -12 to_it 16 to_look 12' +
  ' us_, 9 verb:agree -11 verb:ask -17 verb:be 20 verb:could -12 verb:dig 26 verb:do -13 verb:fit -9 verb:go 12 verb:have 10' +
  ' verb:keep -13 verb:make 14 verb:measure -10 verb:move -10 verb:need 12 verb:pay -9 verb:quote 12 verb:say 15 verb:see 8' +
  " verb:show -13 verb:sit 8 verb:suppose 13 verb:take 18 verb:trust -9 voice:active -21 w:'s 25 w:a -18 w:after -17" +
  ' w:against -16 w:agree -11 w:alway 16 w:an 18 w:and -9 w:any 25 w:around -11 w:ask -19 w:at -18 w:be 29 w:before -22' +
  ' w:better 12 w:between 9 w:bite 11 w:both -11 w:by -22 w:call -8 w:card -11 w:case -11 w:close -8 w:communicate 9 w:company 12' +
  ' w:could 12 w:count -10 w:dig 26 w:do 8 w:door -11 w:down -10 w:driver -11 w:each -20 w:earlier 10 w:even -12 w:every -12' +
  ' w:figure 26 w:fine 13 w:first -26 w:fit -10 w:five -9 w:free 12 w:from -8 w:further 26 w:half -9 w:hard -9 w:he -8 w:hear 9' +
  ' w:him 14 w:his 9 w:hour 11 w:in -17 w:into 13 w:it 21 w:itself 12 w:keep -13 w:log -14 w:look 31 w:lose -12 w:make 9' +
  ' w:manager 12 w:march -9 w:me 8 w:measure -11 w:month -23 w:more 23 w:move -11 w:need 12 w:never 27 w:no 12 w:nobody 10' +
  ' w:number -26 w:of -8 w:old -11 w:on -35 w:once -10 w:one -26 w:only -15 w:own -9 w:owner -8 w:pass 11 w:pay -10 w:phone 13' +
  ' w:point -8 w:quarter 20 w:quote 13 w:rate 10 w:right 22 w:rope -12 w:same -13 w:say 13 w:she -15 w:sheet 10 w:show -33' +
  ' w:so 14 w:some 10 w:somebody 19 w:speak 11 w:staff -9 w:stay -10 w:still -10 w:suppose 12 w:suspect -9 w:swear 15 w:ten -10' +
  ' w:that 39 w:the -47 w:their -9 w:them -19 w:then -19 w:thing 16 w:those -10 w:three -13 w:time 14 w:to 20 w:trust -10' +
  ' w:until -15 w:us 8 w:we 17 w:week -24 w:which -13 w:without -10 w:would -31 w:write -13 w:wrong -12 w:year -18 word_for 9' +
  " words<10 -33 words>16 -58 words>24 -17 would_have -12 would_n't -9 write_, -8";
