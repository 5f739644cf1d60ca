// Learned from test/corpus by scripts/learn.mjs.
export const agentlessPassive =
  " -227 's_people -32 ,_but 8 ,_it 13 ,_me -10 ,_so -13 ,_the -9 ,_which 14 a_poster 9 a_slice -8 above_the -8" +
  ' acts<1 28 acts<3 17 acts<5 52 acts<9 65 adjective -30 adverb -50 after: -24 after:above:determiner -8' +
  ' after:after:other -23 after:all -10 after:as:determiner -11 after:as:noun 19 after:as:other 9 after:at:noun -8' +
  ' after:at:other 19 after:at:possessive -9 after:by:determiner -31 after:by:noun -9 after:by:other -13' +
  ' after:by:person -23 after:by:time 9 after:down:other 10 after:each 11 after:everybody -23 after:everyone -9' +
  ' after:from:other -16 after:i -22 after:if 19 after:in:determiner -16 after:in:other -32' +
  ' after:in:possessive -10 after:in:time 33 after:of:determiner -14 after:of:noun -19 after:of:other -22' +
  ' after:on:determiner -12 after:on:noun -26 after:on:time 8 after:one 11 after:out:other 17 after:over:noun 16' +
  ' after:rather:other 12 after:she -10 after:so -12 after:tense:modal -26 after:tense:none -15' +
  ' after:tense:past -33 after:tense:present 10 after:than:noun 12 after:the -13 after:then -8' +
  ' after:through:determiner 8 after:to:determiner 14 after:to:noun 10 after:to:other -22 after:to:possessive -25' +
  ' after:up:determiner -11 after:up:other 29 after:walked 26 after:was 15 after:we 17 after:who:I -32' +
  ' after:who:none -19 after:who:other 10 after:who:thing -45 after:with:determiner -34 after:with:person -10' +
  ' after_, 14 all_of -9 and_a 17 and_that 9 and_the 10 as_well 23 be_a -10 be_add 10 be_also 10 be_be -14' +
  ' be_bring 18 be_call -18 be_finish 10 be_heavily -19 be_hold 11 be_keep -15 be_look -16 be_open -16 be_pull 9' +
  ' be_put 15 be_redo 11 be_repeat 17 be_retire 48 be_send 13 be_switch 16 be_touch -10 before: -24 before:an -15' +
  ' before:compared 8 before:had -22 before:if -19 before:letters 13 before:my -9 before:so -18' +
  ' before:tense:modal -29 before:tense:none -10 before:tense:past -26 before:tense:present 15 before:the 22' +
  ' before:went 13 before:who:I -30 before:who:it -26 before:who:none -30 before:who:thing -9 before:who:we 13' +
  " before:with -17 by_one 13 by_the -27 ca_n't -10 call_the 10 class:change 21 class:communication 11" +
  ' class:competition -29 class:none -44 class:perception -19 class:possession -35 class:social -40 clauses>2 -11' +
  ' close_the 9 close_to 16 copula -40 copy_be 13 could_be -9 cue:assigned -36 cue:boundary -31' +
  ' cue:comparative -10 cue:handoff -13 cue:hypothetical -13 cue:success -15 cue:vagueAct -28 cue:weakEasy -11' +
  ' cue:weakHandoff -15 decide_to 9 do_as 21 do_in 11 door_of 9 down_to 13 eat_the 14 end_up 36 engage_with -9' +
  ' fire_brigade 11 first -22 get_do 61 get_take 9 go_through 14 go_to 11 have_be -22 have_eat 14 head_office -23' +
  ' heavily_engage -19 i_be -56 i_walk 13 in_june 18 in_september 14 in_ten -10 in_two 15 in_with -12 index_be 8' +
  ' it_be 17 item 21 keep_seal -8 last -21 late 74 lay_the 13 leave_and -11 light_and 13 list:assessing -22' +
  ' list:authority -13 list:breaking -22 list:costly-adjective -11 list:looking -18 list:measuring -24' +
  ' list:proving 19 list:trying -35 look_after -23 look_at 11 made -24 made:before 11 metric:quantity -59' +
  " modal -31 my_draw -23 my_van -32 n't_be -15 name -35 negated -37 never_be -9 next:, 46 next:. 51 next:a -29" +
  ' next:about 9 next:across 12 next:after -24 next:all -14 next:busy -11 next:by -32 next:done 43 next:gone 16' +
  ' next:in 17 next:into -13 next:it -27 next:late -10 next:meanwhile -37 next:off 19 next:on -11 next:out 29' +
  ' next:over 22 next:retired 48 next:right -16 next:that -11 next:the -59 next:them -13 next:through 9' +
  ' next:two -15 next:up 33 next:where 22 next:with -10 nine_in -10 no_sample -8 number -37 number:count -33' +
  ' number:duration -14 number:ratio -19 of_a -15 old_key 14 on_top -19 one_be 11 one_by 13 opens:a 59' +
  ' opens:after 17 opens:an 17 opens:from -9 opens:he -9 opens:i -60 opens:it -14 opens:my -41 opens:nine -11' +
  ' opens:old 21 opens:she -9 opens:the 26 opens:then 11 opens:they -12 opens:this -8 opens:under -8 opens:was -25' +
  ' opens:we -22 other_eight 9 over_one 13 overnight_, -8 own -46 own:after -23 own:before -52 perfect -40' +
  ' person -42 pump_be -30 put_on 10 quoted -9 rather_than 12 rest_be -16 right_through -17 risk_be 15' +
  ' role:none -32 sample_be 9 script_be 16 send_out 15 shift_to 11 slice_of -8 so_that -9 sort_by -16' +
  ' step:action -23 subject:I -53 subject:it 12 subject:none -81 subject:thing 144 subject:we -40 sunday_, 10' +
  ' switch_over 14 take_off 17 ten_of -10 tense:modal -31 tense:past -9 tense:present -30 than_trust 14 that_no -8' +
  ' the_agency -17 the_business 10 the_chorus -8 the_end 8 the_fire 10 the_first 12 the_friday 11 the_guest 12' +
  ' the_judge -22 the_lock -9 the_minute 15 the_old 26 the_parent 10 the_pump -31 the_queue -9 the_rest -18' +
  ' the_risk 13 the_road 8 the_silo -8 the_store 8 the_sunday 12 the_thickness -8 the_tube 13 the_week 8' +
  ' the_whole 16 then:I -13 then:communication -13 then:consumption 13 then:modal -17 then:motion -12' +
  ' then:nobody 8 then:none -20 then:other -17 then:past -24 then:perception -10 then:possession -19' +
  ' then:present -22 then:social -9 then:stative -26 then:that -19 then:thing -30 then:what -12 then:which 14' +
  ' then_it 20 these_be -15 thickness_of -8 to_close 9 to_me -9 to_my -23 to_the 15 trust_the 14 two_metre -8' +
  ' two_trainee 9 up_be 37 up_to -8 van_be -31 verb:add 10 verb:be -38 verb:bill -13 verb:bring 16 verb:bruise -24' +
  ' verb:bump 23 verb:call -18 verb:capture 9 verb:come -24 verb:decide 8 verb:do -22 verb:end 36 verb:extend 15' +
  ' verb:finish 9 verb:hang 10 verb:have -13 verb:inform 14 verb:keep -24 verb:lay 15 verb:look -12 verb:make -11' +
  ' verb:open -11 verb:renegotiate 12 verb:repeat 16 verb:rope -17 verb:say -10 verb:score -18 verb:send 11' +
  ' verb:shift 11 verb:socialise 15 verb:sort -24 verb:surface 8 verb:suspect -18 verb:switch 16 verb:tie -9' +
  " verb:touch -11 verb:walk 12 verbless -35 voice:active -111 voice:passive 314 w:'d -12 w:'s -36 w:a -21 w:add 9" +
  ' w:adjourn -22 w:agency -20 w:all -13 w:also 11 w:an 11 w:and -28 w:anew 14 w:apology 15 w:archive 21 w:as 17' +
  ' w:back -11 w:be 143 w:bed 10 w:before -10 w:bill -14 w:bite -12 w:blood 14 w:brigade 11 w:bring 16' +
  ' w:bruise -24 w:bump 23 w:business 9 w:busy -12 w:by -68 w:ca -10 w:call -17 w:capture 9 w:chorus -8 w:close 23' +
  ' w:closely -9 w:come -17 w:comment 21 w:copy 12 w:could -14 w:decide 8 w:detail 16 w:do 42 w:door 9 w:down 10' +
  ' w:draw -19 w:each -11 w:eat 12 w:email 18 w:end 26 w:every -23 w:everybody -9 w:everyone -29 w:everything -8' +
  ' w:extend 15 w:face -9 w:fair -9 w:fancy 10 w:find -9 w:finding 13 w:fly -9 w:folk -13 w:force -9 w:friday 13' +
  ' w:from -21 w:gentleman 14 w:get 107 w:go 15 w:group 8 w:guest 12 w:hand -10 w:hang 10 w:have -54 w:he -11' +
  ' w:head -24 w:hear -22 w:heavily -19 w:her -19 w:i -54 w:in -10 w:index 8 w:inform 14 w:it -35 w:jam -9' +
  ' w:judge -22 w:june 18 w:keep -27 w:key 10 w:know -9 w:lamp 17 w:late -8 w:lay 15 w:leadership -9 w:leave -18' +
  ' w:length 13 w:lesson 9 w:let -11 w:light 21 w:line -11 w:list 16 w:load 19 w:lock -15 w:look -14 w:make -14' +
  ' w:manager -14 w:may 8 w:me -45 w:meanwhile -37 w:method 11 w:metre -9 w:more -11 w:morning -10 w:my -80' +
  " w:n't -26 w:never -19 w:new 31 w:night -10 w:nine -13 w:no -17 w:not -8 w:now 9 w:of -37 w:off 24 w:office -26" +
  ' w:old 43 w:on -29 w:one -20 w:only -8 w:open -17 w:or -8 w:our -10 w:out 9 w:over 10 w:overnight -14' +
  ' w:parent 10 w:partition 21 w:password 19 w:pay -8 w:people -39 w:permit -9 w:platform -13 w:post 19 w:poster 9' +
  ' w:pump -31 w:queue -9 w:rate 12 w:rather 12 w:read -8 w:remain 15 w:rename 11 w:renegotiate 12 w:repair -23' +
  ' w:repeat 17 w:rest -21 w:retire 47 w:rewrite 13 w:rig -9 w:right -29 w:risk 13 w:rope -17 w:say -13' +
  ' w:score -18 w:script 13 w:seal -15 w:see -11 w:segment 17 w:send 10 w:september 14 w:set 16 w:seventy-one -14' +
  ' w:she -15 w:silo -8 w:sleep 14 w:slice -8 w:so -24 w:socialise 17 w:sort -25 w:sponsor 9 w:spring 10' +
  ' w:squash -8 w:sunday 11 w:surface 8 w:suspect -18 w:switch 13 w:system 10 w:tell -9 w:ten -14 w:than 10' +
  ' w:that -27 w:the -41 w:their -11 w:them -25 w:these -16 w:they -9 w:thickness -8 w:this -10 w:tidy 9 w:tie -9' +
  ' w:timeout 22 w:to -15 w:tool 27 w:top -15 w:touch -11 w:trainee 9 w:trust 13 w:tube 12 w:turn -12 w:up 28' +
  ' w:us -19 w:van -29 w:vent 14 w:walk 11 w:wave 11 w:we -35 w:well 27 w:what -12 w:where 25 w:which 14' +
  ' w:whole 12 w:with -37 w:within -10 w:would -9 w:write -9 w:year 15 walk_the 13 which_have 14 with_the -22' +
  ' words<10 30 words>16 -14 you_be 9';
