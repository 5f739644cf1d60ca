// Learned from test/corpus by scripts/learn.mjs.
export const hypothetical =
  " -218 'd_generally 13 'd_go 17 'd_normally 21 'd_usually 8 'll_generally 12 ,_and -45 ,_because -10 ,_but -11" +
  ' ,_since -10 ,_so -9 ,_the -9 a_ladder -14 a_photograph 10 a_point 21 a_rule 11 a_sunday 10 a_water 10' +
  ' acts<3 47 acts<5 51 acts<9 16 adjective -49 adverb 17 after:a -11 after:about:determiner -8 after:as 11' +
  ' after:as:determiner 14 after:at:determiner -8 after:for:determiner -29 after:from:determiner 8' +
  ' after:from:other 21 after:i -13 after:in:noun -17 after:in:person 13 after:like:determiner 23' +
  ' after:like:other 21 after:normally 13 after:of:determiner -11 after:of:noun 9 after:of:other -23' +
  ' after:on:determiner -28 after:on:noun -8 after:on:other 9 after:passed 22 after:so -9 after:tense:none -8' +
  ' after:tense:past -42 after:tense:present -16 after:this 9 after:to:determiner -27 after:to:other 26' +
  ' after:up:other -10 after:who:I -18 after:who:it -15 after:who:none -25 after:who:other -22 after:who:thing -18' +
  ' after:with:noun -8 after:with:person 12 after:without:determiner -15 an_interpreter 9 and_ask 18 and_never 13' +
  ' and_note -8 and_take 12 and_the -13 and_then 16 angry_i 12 as_a 10 as_an 9 ask_the 8 at_five 18 at_six -9' +
  ' be_a -9 be_alway 16 be_the 14 be_to 24 before: -15 before:had 8 before:i -14 before:mucked 19' +
  ' before:replayed 14 before:tense:modal -10 before:tense:none -12 before:tense:past -20 before:tense:present -13' +
  ' before:we -10 before:who:I -29 before:who:none -19 before:who:thing -13 before:who:we 10 break:: -9' +
  ' break:; -12 break:past -9 class:cognition -28 class:communication -34 class:contact -23 class:creation -22' +
  ' class:none -23 class:possession -20 class:social 27 class:stative -11 clauses>2 -29 clear_the 9 copula 9' +
  ' cue:accepted -12 cue:alternative -21 cue:comparative -12 cue:filler -8 cue:generic 45 cue:hypothetical 284' +
  ' cue:initiative -11 cue:reason -21 cue:systemic -19 cue:vagueAct -30 date_with 10 do_a 22 each_morning 15' +
  ' every_time 14 find_out 8 first -15 first_and 21 floor_at 20 for_the -19 for_two -9 from_me 14 from_the 11' +
  " from_there 12 get_a 19 give_the 11 go_for 23 go_over 12 guest_be 10 i_'d 38 i_'ll 31 i_alway 22 i_could -18" +
  ' i_go 15 i_have 13 i_let -9 i_like 14 i_listen 9 i_normally 18 i_stay 10 i_tend 12 i_usually 54 in_the -18' +
  ' in_those 11 it_be -10 it_from 12 item 11 keep_every 10 late 20 let_the 25 like_that 20 like_to 13' +
  ' list:assessing -10 list:authority -13 list:breaking -23 list:cost -18 list:costly -18 list:evidence -27' +
  ' list:measuring 12 list:rigorous -10 list:trying -15 made -15 made:before 27 make_a 19 make_sure 14' +
  ' metric:delta -13 metric:none -26 metric:quantity -32 modal 80 month_with 20 morning_and 12 name -33' +
  ' negated -36 next:, -11 next:a 18 next:always 13 next:and 13 next:at -13 next:in -16 next:myself 9 next:on -19' +
  ' next:out -10 next:over 11 next:people 19 next:sure 13 next:to 32 next:up -8 normally_i 14 number -21' +
  ' number:count -27 number:duration -31 number:other 12 of_the -19 of_thing 10 on_the -22 open_the 14 opens:a -19' +
  ' opens:as 18 opens:for -11 opens:i -10 opens:in 27 opens:it -15 opens:my 22 opens:new 14 opens:normally 14' +
  ' opens:on 22 opens:the -35 opens:we 11 opens:when 28 opens:with 16 out_for 9 over_the 8 own -73 own:after -18' +
  ' own:before -26 people_find 8 perfect -14 point_of 19 put_the 11 role:none -16 rule_i 11 sign_for -14' +
  ' six_and -8 so_i -9 start_with 14 stay_calm 8 step:action -25 subject:I 27 subject:it -29 subject:none -38' +
  ' subject:other -67 subject:thing -42 subject:you 13 take_it 13 tend_to 12 tense:modal 81 tense:past -108' +
  ' tense:present 153 that_i 15 the_cache 10 the_floor 18 the_front 23 the_month 20 the_people 12 the_sort 24' +
  ' the_source 14 the_tenant 10 the_three 19 the_tide -14 the_valve -8 then:communication -10 then:modal -13' +
  ' then:motion -17 then:none -9 then:other 29 then:past -47 then:perception 8 then:present 71 then:stative 31' +
  ' then:that -18 then:thing -15 then:when 25 then:who 17 then_we 14 three_worst 20 to_be 11 to_count 9' +
  ' to_start 17 to_the -21 two_week -8 verb:ask 19 verb:be 11 verb:clear 8 verb:do 11 verb:double 10 verb:find 9' +
  ' verb:go 33 verb:have -12 verb:let 30 verb:listen 11 verb:note -8 verb:open 12 verb:sign -14 verb:stay 10' +
  " verb:tend 12 verb:write -9 voice:active -19 voice:passive -33 w:'d 44 w:'ll 33 w:'s -9 w:a 11 w:about -11" +
  ' w:across -11 w:after -12 w:alert 34 w:all -24 w:alway 102 w:and -31 w:angry 12 w:approach 15 w:ask 15' +
  ' w:assume 9 w:at -11 w:back -12 w:between -9 w:booking 14 w:but -13 w:by -15 w:cache 10 w:case 9 w:check 16' +
  ' w:come 11 w:could -29 w:day -20 w:do 9 w:double 11 w:down -13 w:embed 15 w:find 21 w:first 59 w:five 24' +
  ' w:floor 15 w:foot -15 w:for -23 w:from 21 w:front 22 w:general 11 w:generally 51 w:go 33 w:guest 9 w:hand -11' +
  ' w:have -29 w:her -8 w:i 28 w:in -16 w:interpreter 9 w:into -9 w:it -52 w:know -17 w:ladder -14 w:later 18' +
  ' w:lead 20 w:let 35 w:level -9 w:like 43 w:line -12 w:list -9 w:listen 12 w:make 23 w:month 14 w:morning 15' +
  " w:myself 10 w:n't -19 w:name -8 w:normally 104 w:not -25 w:note -11 w:of -17 w:off -11 w:on -25 w:open 8" +
  ' w:or -11 w:overnight 26 w:own -8 w:paperwork 13 w:people 25 w:photograph 8 w:point 17 w:practice 13 w:read -9' +
  ' w:resident 9 w:rest 23 w:rule 16 w:runbook 14 w:same -8 w:say -9 w:she -9 w:sign -13 w:since -16 w:six -14' +
  ' w:smell 20 w:smile 16 w:so -18 w:sort 31 w:source 13 w:start 16 w:stay 9 w:sunday 8 w:sure 14 w:tell -13' +
  ' w:tenant 10 w:tend 12 w:than -11 w:that -21 w:the -34 w:themselve 8 w:they -11 w:thing 15 w:this 18 w:three 8' +
  ' w:tide -14 w:together -9 w:twice 15 w:two -31 w:typically 28 w:up -10 w:us -11 w:usually 59 w:valve -9' +
  ' w:wait -9 w:walk 21 w:warm 10 w:week -13 w:when 24 w:where -8 w:who 17 w:whoever 11 w:without -18 w:work 9' +
  " w:worst 19 w:would 19 w:you 13 walk_the 26 we_'d 12 we_make 10 week_i -8 when_a 18 who_lead 24 with_a -11" +
  ' without_a -14 words<10 -65 words<6 -59 words>16 -43 words>24 -13 would_alway 16 would_have -12' +
  ' would_normally 41 would_not -14';
