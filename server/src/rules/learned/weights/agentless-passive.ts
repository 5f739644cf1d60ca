// Learned from test/corpus by scripts/learn.mjs.
export const agentlessPassive =
  " -227 's_day 12 's_people -33 ,_as -12 ,_it 13 ,_me -10 ,_so -14 ,_the -10 ,_to 13 ,_which 25 a_bite -9 a_new 11 a_poster 9" +
  ' a_slice -9 about_the 8 acts<1 28 acts<3 19 acts<5 51 acts<9 56 adjective -34 adverb -50 after:about:other -8' +
  ' after:above:determiner -8 after:after:noun 12 after:after:other -25 after:as:determiner -12 after:as:noun 18 after:at:noun -9' +
  ' after:at:other 19 after:at:possessive -9 after:by:determiner -35 after:by:noun -11 after:by:other -14 after:by:person -24' +
  ' after:by:time 8 after:down:other 10 after:from:other -17 after:in:determiner -19 after:in:other -24 after:in:possessive -12' +
  ' after:in:time 31 after:of:determiner -17 after:of:noun -23 after:of:other -13 after:on:determiner -14 after:on:noun -35' +
  ' after:out:other 18 after:over:noun 18 after:rather:other 12 after:than:noun 13 after:to:determiner 16 after:to:other -17' +
  ' after:to:possessive -27 after:under:determiner -10 after:up:determiner -12 after:up:other 30 after:with:determiner -37' +
  ' after:with:person -9 after_, 14 after_a 9 all_of -10 and_a 16 and_that 11 and_the 8 as_they 10 as_well 22 be_a -12 be_add 12' +
  ' be_allow 12 be_also 12 be_be -15 be_bring 16 be_call -19 be_finish 9 be_heavily -18 be_hold 10 be_honest 8 be_in -9' +
  ' be_keep -17 be_load 16 be_look -18 be_move 11 be_open -16 be_out -8 be_put 16 be_redo 18 be_repeat 16 be_retire 44 be_send 16' +
  " be_switch 14 be_touch -10 bite_of -9 by_one 12 by_the -31 ca_n't -20 call_the 12 class:change 18 class:competition -29" +
  ' class:emotion -9 class:motion -12 class:none -51 class:perception -21 class:possession -33 class:social -47 clauses>2 -15' +
  ' close_the 9 close_to 15 copula -34 copy_be 12 could_be -9 cue:assigned -33 cue:boundary -32 cue:comparative -11 cue:filler 9' +
  ' cue:handoff -13 cue:hypothetical -13 cue:success -15 cue:vagueAct -34 cue:weakAssumed 11 cue:weakEasy -11 cue:weakHandoff -15' +
  ' decide_to 9 do_as 21 do_in 11 door_of 8 down_to 13 eat_the 14 end_be -17 end_up 37 engage_with -9 every_one -8' +
  ' fire_brigade 12 first -26 following: -17 following:a -17 following:all -10 following:each 12 following:everybody -24' +
  ' following:everyone -9 following:i -14 following:if 20 following:one 11 following:she -10 following:so -12' +
  ' following:tense:modal -27 following:tense:none -16 following:tense:past -28 following:tense:present 13 following:the -12' +
  ' following:then -9 following:walked 25 following:was 14 following:we 13 following:who:I -28 following:who:none -12' +
  ' following:who:thing -50 get_do 59 get_take 9 go_through 14 go_to 12 have_be -25 have_eat 14 head_office -24' +
  ' heavily_engage -18 i_be -60 i_do 10 i_walk 14 in_june 17 in_september 13 in_ten -11 in_two 15 in_with -12 it_, -9 it_be 16' +
  ' item 20 keep_busy -15 keep_seal -8 kind_of 9 last -19 late 75 lay_the 14 leave_and -9 light_and 13 list:assessing -23' +
  ' list:authority -12 list:breaking -24 list:looking -21 list:measuring -26 list:proving 17 list:trying -40 look_after -25' +
  ' look_at 12 made -31 metric:none -11 metric:quantity -67 midnight_, 14 modal -41 more_or -9 move_to 8 my_draw -24 my_van -34' +
  " n't_be -25 n't_know 13 name -34 negated -38 never_be -9 next:, 39 next:. 46 next:a -35 next:about 9 next:across 10" +
  ' next:after -12 next:all -15 next:busy -15 next:by -36 next:done 41 next:gone 17 next:in 22 next:into -13 next:it -29' +
  ' next:late -9 next:meanwhile -38 next:off 18 next:on -16 next:out 29 next:over 32 next:retired 44 next:right -16 next:that -12' +
  ' next:the -64 next:them -14 next:to -11 next:twice 12 next:two -16 next:up 32 next:where 35 next:with -10 nine_in -11' +
  ' no_sample -8 number -39 number:count -39 number:duration -9 number:ratio -20 of_a -17 of_us -9 old_key 14 on_top -20' +
  ' one_be 10 one_by 12 opens:a 60 opens:after 15 opens:an 18 opens:from -9 opens:he -9 opens:i -63 opens:it -14 opens:more 14' +
  ' opens:my -42 opens:nine -12 opens:old 22 opens:seventy-one -15 opens:she -10 opens:some 9 opens:the 29 opens:then 12' +
  ' opens:they -12 opens:this -8 opens:under -10 opens:was -25 opens:we -24 or_less -9 other_eight 9 over_one 12 overnight_, -8' +
  ' own -47 own:after -36 own:before -52 perfect -44 person -43 previous: -22 previous:an -15 previous:estates 14' +
  ' previous:had -23 previous:he -10 previous:it -8 previous:letters 14 previous:one 10 previous:so -19 previous:tense:modal -27' +
  ' previous:tense:none -12 previous:tense:past -19 previous:tense:present 12 previous:the 20 previous:we -8 previous:went 13' +
  ' previous:who:I -23 previous:who:it -16 previous:who:none -24 previous:who:thing -10 previous:who:we 10 previous:with -18' +
  ' pump_be -32 put_on 11 quoted -8 rather_than 12 rest_be -16 right_through -18 risk_be 15 role:none -30 sample_be 8' +
  ' script_be 14 send_out 14 shift_to 11 slice_of -9 so_that -9 some_of 10 sort_by -16 step:action -23 subject:I -50' +
  ' subject:it 12 subject:none -79 subject:thing 150 subject:we -42 sunday_, 9 switch_over 13 take_off 16 ten_of -11' +
  ' tense:modal -40 tense:past -10 tense:present -24 test_be 10 than_trust 14 that_it -8 that_no -8 the_agency -14 the_business 9' +
  ' the_chorus -9 the_empty 32 the_end 8 the_fire 12 the_first 11 the_fly -9 the_friday 11 the_guest 12 the_judge -23' +
  ' the_lock -10 the_minute 15 the_old 24 the_parent 11 the_password 16 the_pump -32 the_queue -9 the_rest -18 the_risk 15' +
  ' the_road 8 the_silo -8 the_sunday 15 the_thickness -9 the_tube 13 the_whole 15 then:I -14 then:communication -13' +
  ' then:consumption 13 then:modal -17 then:motion -11 then:none -21 then:other -16 then:past -25 then:perception -11' +
  ' then:possession -20 then:present -23 then:social -9 then:stative -28 then:that -20 then:thing -31 then:what -13 then:which 12' +
  ' then_it 21 these_be -16 thickness_of -9 to_be 10 to_bring -11 to_close 9 to_me -9 to_my -25 to_the 18 trust_the 14' +
  ' two_metre -9 two_trainee 8 under_the -9 up_be 38 up_the -8 up_to -8 van_be -33 verb:be -29 verb:bill -15 verb:bring 16' +
  ' verb:bruise -24 verb:bump 22 verb:call -19 verb:capture 8 verb:come -24 verb:decide 8 verb:do -24 verb:end 37 verb:extend 13' +
  ' verb:find 9 verb:finish 9 verb:fit 9 verb:get 10 verb:hang 9 verb:have -14 verb:inform 16 verb:jam -9 verb:keep -26' +
  ' verb:lay 16 verb:look -13 verb:open -10 verb:redo 10 verb:renegotiate 12 verb:repeat 16 verb:rope -16 verb:run -10' +
  ' verb:say -10 verb:score -18 verb:send 12 verb:sew 12 verb:shift 11 verb:socialise 13 verb:sort -24 verb:suspect -19' +
  " verb:switch 14 verb:tidy 8 verb:tie -9 verb:touch -11 verb:walk 12 verbless -35 voice:active -106 voice:passive 337 w:'d -11" +
  " w:'s -39 w:a -17 w:adjourn -23 w:after 8 w:agency -17 w:all -22 w:allow 9 w:also 15 w:an 10 w:and -32 w:anew 14 w:apology 14" +
  ' w:archive 22 w:around -10 w:as 13 w:back -10 w:be 142 w:bed 8 w:before -11 w:between -8 w:bill -15 w:bite -13 w:blood 14' +
  ' w:bother -11 w:brigade 12 w:bruise -24 w:bump 22 w:business 8 w:busy -15 w:by -74 w:ca -20 w:call -15 w:capture 8 w:chorus -9' +
  ' w:close 22 w:closely -9 w:come -15 w:comment 20 w:copy 12 w:could -14 w:crew 12 w:cross -13 w:decide 8 w:detail 15 w:do 49' +
  ' w:down 11 w:draw -20 w:each -12 w:eat 12 w:email 16 w:empty 30 w:end 26 w:every -22 w:everyone -29 w:everything -9' +
  ' w:extend 14 w:face -9 w:fair -9 w:fancy 9 w:finding 12 w:fly -9 w:folk -11 w:force -10 w:friday 11 w:from -12 w:gentleman 14' +
  ' w:get 114 w:go 17 w:guest 12 w:hand -10 w:hang 9 w:have -56 w:he -12 w:head -25 w:hear -24 w:heavily -18 w:help 9 w:her -20' +
  ' w:i -51 w:in -12 w:inform 16 w:it -42 w:it-team -11 w:its -8 w:itself -17 w:jam -9 w:judge -23 w:june 16 w:keep -30 w:key 11' +
  ' w:kid -11 w:kind 8 w:lamp 15 w:lay 16 w:leadership -9 w:leave -16 w:length 14 w:less -9 w:lesson 8 w:let -12 w:light 21' +
  ' w:line -15 w:list 15 w:load 15 w:lock -13 w:look -14 w:manager -15 w:me -45 w:meanwhile -38 w:method 12 w:metre -10' +
  " w:midnight 13 w:minute 13 w:morning -9 w:my -82 w:n't -26 w:never -20 w:new 33 w:night -11 w:nine -15 w:no -18 w:not -9" +
  ' w:nothing -8 w:now 8 w:of -32 w:off 23 w:office -27 w:old 42 w:on -36 w:one -31 w:only -9 w:open -18 w:our -10 w:over 17' +
  ' w:overnight -14 w:pair -12 w:partition 22 w:password 16 w:pay -9 w:people -40 w:permit -8 w:plate -9 w:platform -12 w:post 19' +
  ' w:poster 9 w:prepare 32 w:print 10 w:pump -33 w:queue -10 w:rate 12 w:rather 13 w:read -9 w:redo 10 w:remain 15 w:rename 11' +
  ' w:renegotiate 12 w:repair -25 w:repeat 16 w:rest -22 w:retire 44 w:rewrite 13 w:rig -9 w:right -28 w:risk 15 w:rope -16' +
  ' w:rout -8 w:run -12 w:sale -9 w:say -13 w:score -18 w:script 18 w:seal -17 w:see -11 w:segment 15 w:send 12 w:september 13' +
  ' w:set 15 w:seventy-one -15 w:sew 13 w:she -16 w:silo -8 w:sleep 14 w:slice -9 w:so -20 w:socialise 16 w:sort -31 w:sponsor 9' +
  ' w:spring 9 w:squash -9 w:stick -8 w:store 10 w:sunday 14 w:suspect -19 w:switch 13 w:system 9 w:tank 31 w:tell -9 w:ten -10' +
  ' w:than 10 w:that -33 w:the -40 w:their -21 w:them -25 w:these -28 w:thickness -9 w:this -10 w:tidy 8 w:tie -10 w:timeout 21' +
  ' w:to -13 w:tool 26 w:top -17 w:touch -12 w:trainee 8 w:trust 12 w:tube 13 w:turn -12 w:twice 10 w:up 21 w:us -23 w:van -32' +
  ' w:vent 14 w:walk 11 w:wave 11 w:we -36 w:well 26 w:what -13 w:where 36 w:which 24 w:while 10 w:whole 11 w:with -38' +
  ' w:within -11 w:would -9 w:year 13 walk_the 13 which_have 14 which_nobody 9 with_the -22 words<10 29 words>16 -13';
