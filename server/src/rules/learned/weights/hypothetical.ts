// Learned from test/corpus by scripts/learn.mjs.
export const hypothetical =
  " -217 'd_generally 11 'd_go 14 'd_normally 25 'd_usually 9 'll_generally 11 ,_and -50 ,_because -11 ,_but -12 ,_since -10" +
  ' ,_so -9 ,_the -11 a_guest 11 a_ladder -15 a_photograph 10 a_point 21 a_rule 10 a_smile 11 a_sunday 10 a_water 10 acts<3 47' +
  ' acts<5 52 adjective -53 adverb 17 after:about:determiner -8 after:after:determiner -8 after:as:determiner 19' +
  ' after:at:determiner -10 after:for:determiner -30 after:from:other 21 after:in:noun -15 after:in:person 11' +
  ' after:like:determiner 27 after:like:other 29 after:of:determiner -12 after:of:noun 9 after:of:other -28' +
  ' after:on:determiner -24 after:on:noun -11 after:on:other 12 after:to:determiner -23 after:to:other 24 after:up:other -15' +
  ' after:with:person 11 after:with:possessive -8 after:without:determiner -15 an_interpreter 8 and_ask 18 and_i -9 and_never 13' +
  ' and_note -8 and_take 17 and_the -15 and_then 17 angry_i 12 as_a 16 as_an 8 ask_the 9 at_five 19 at_six -9 be_a -9 be_alway 15' +
  ' be_the 14 be_to 23 between_the 8 break:: -9 break:; -12 break:past -9 calm_and 8 check_in 8 class:cognition -36' +
  ' class:communication -39 class:contact -27 class:creation -21 class:motion -13 class:none -26 class:possession -22' +
  ' class:social 20 class:stative -14 clauses>2 -30 compared -15 copula 11 cue:accepted -12 cue:alternative -21 cue:boundary -10' +
  ' cue:comparative -12 cue:filler -15 cue:generic 46 cue:hypothetical 300 cue:initiative -11 cue:reason -26 cue:systemic -19' +
  ' cue:vagueAct -27 cue:verification -9 cue:weakHandoff 11 date_with 10 do_a 21 each_morning 12 end_on 10 every_time 13' +
  ' first -14 first_and 21 floor_at 20 following:a -14 following:as 9 following:everyone 8 following:i -15 following:normally 13' +
  ' following:passed 23 following:so -9 following:tense:past -43 following:tense:present -15 following:the -8 following:this 9' +
  ' following:we 9 following:who:I -22 following:who:it -15 following:who:none -28 following:who:other -20' +
  ' following:who:thing -23 for_the -20 for_two -9 from_me 15 from_the 12 from_there 12 get_a 19 give_the 11 go_for 24 go_over 10' +
  " guest_be 11 have_be -9 i_'d 37 i_'ll 29 i_alway 24 i_could -18 i_generally 15 i_go 15 i_have 14 i_let -9 i_like 12" +
  ' i_listen 10 i_normally 21 i_stay 10 i_tend 13 i_usually 53 in_the -20 in_those 11 it_be -12 it_from 16 item 8 keep_every 9' +
  ' late 15 let_the 25 like_that 26 like_to 20 list:authority -14 list:breaking -24 list:cost -20 list:costly -20' +
  ' list:evidence -26 list:measuring 11 list:rigorous -10 list:trying -18 made -18 made:before 20 make_a 19 make_sure 18' +
  ' metric:delta -13 metric:none -26 metric:quantity -33 modal 89 month_with 20 morning_and 17 name -36 negated -40 next:, -11' +
  ' next:a 12 next:always 12 next:and 11 next:at -13 next:calm 8 next:in -9 next:myself 9 next:on -21 next:out -11 next:over 10' +
  ' next:people 20 next:sure 17 next:that -9 next:the -9 next:to 29 next:up -9 normally_do 8 normally_i 12 note_the -8 number -23' +
  ' number:count -27 number:duration -31 number:other 12 of_the -20 of_thing 10 on_a 8 on_the -25 open_the 15 opens:a -20' +
  ' opens:as 26 opens:for -11 opens:i -11 opens:in 28 opens:it -15 opens:my 19 opens:new 13 opens:normally 12 opens:on 22' +
  ' opens:the -37 opens:then -9 opens:we 12 opens:when 33 opens:with 16 own -70 own:after -23 own:before -31 perfect -15' +
  ' point_of 19 previous: -11 previous:i -14 previous:mucked 19 previous:replayed 15 previous:some 9 previous:tense:modal -14' +
  ' previous:tense:none -13 previous:tense:past -17 previous:tense:present -14 previous:we -12 previous:who:I -27' +
  ' previous:who:none -19 put_the 12 role:none -17 rule_i 10 sign_for -15 six_and -8 so_i -9 start_with 16 stay_calm 9' +
  ' step:action -23 subject:I 26 subject:it -29 subject:none -39 subject:other -69 subject:thing -43 subject:we -8 subject:you 13' +
  ' take_it 16 tend_to 13 tense:modal 90 tense:past -101 tense:present 158 that_i 15 the_booking 12 the_cache 11 the_floor 18' +
  ' the_front 25 the_glue 11 the_level -8 the_month 20 the_people 10 the_sort 25 the_source 13 the_tenant 10 the_three 19' +
  ' the_tide -14 the_valve -8 then:communication -11 then:it -14 then:modal -13 then:motion -16 then:none -15 then:other 27' +
  ' then:past -44 then:present 68 then:stative 32 then:that -20 then:thing -18 then:when 30 then:who 18 then_we 13 three_worst 21' +
  ' to_be 12 to_count 9 to_end 9 to_start 15 to_the -16 two_week -8 usually_let 36 verb:ask 18 verb:be 15 verb:check 11' +
  ' verb:do 10 verb:double 10 verb:go 31 verb:have -14 verb:let 30 verb:listen 11 verb:make 8 verb:note -9 verb:open 13' +
  " verb:sign -15 verb:stay 9 verb:tell -9 verb:tend 13 verb:think -13 verb:wait -9 voice:active -19 voice:passive -36 w:'d 47" +
  " w:'ll 31 w:'s -11 w:a 11 w:about -11 w:across -12 w:after -15 w:alert 35 w:all -25 w:alway 106 w:and -28 w:angry 12" +
  ' w:approach 13 w:as 8 w:ask 14 w:assume 9 w:at -14 w:back -12 w:basically 9 w:before 8 w:booking 12 w:build -9 w:but -13' +
  ' w:by -13 w:cache 10 w:calm 12 w:check 22 w:clay 24 w:come 12 w:could -29 w:day -18 w:do 8 w:double 11 w:down -9 w:embed 14' +
  ' w:every 10 w:face -8 w:find 18 w:first 59 w:five 23 w:floor 16 w:foot -15 w:for -23 w:four -8 w:from 20 w:front 24' +
  ' w:general 10 w:generally 60 w:glue 11 w:go 31 w:guest 9 w:hand -12 w:have -29 w:her -10 w:honestly -9 w:i 27 w:in -12' +
  ' w:interpreter 8 w:into -9 w:it -48 w:know -20 w:ladder -15 w:later 19 w:lead 21 w:leader 10 w:let 35 w:level -8 w:like 55' +
  " w:line -11 w:list -10 w:listen 13 w:make 26 w:month 15 w:morning 18 w:myself 9 w:n't -24 w:name -8 w:normally 110 w:not -26" +
  ' w:note -11 w:of -19 w:off -13 w:office -9 w:on -20 w:open 8 w:or -11 w:overnight 22 w:paperwork 12 w:people 26 w:photograph 9' +
  ' w:point 18 w:practice 13 w:producer 11 w:quiz 9 w:read -9 w:resident 8 w:rest 17 w:rule 15 w:runbook 15 w:same -8 w:say -8' +
  ' w:she -10 w:sign -14 w:since -16 w:six -15 w:smell 19 w:smile 16 w:so -19 w:sort 27 w:source 13 w:start 17 w:sunday 8' +
  ' w:support -8 w:sure 18 w:taste 8 w:tell -13 w:tenant 10 w:tend 13 w:than -11 w:that -18 w:the -31 w:they -11 w:thing 18' +
  ' w:think -11 w:this 17 w:three 10 w:tide -14 w:together -9 w:twice 15 w:two -32 w:two-day 15 w:typically 42 w:up -15 w:us -12' +
  ' w:usually 60 w:valve -9 w:wait -10 w:walk 22 w:warm 8 w:week -14 w:when 29 w:where -10 w:who 18 w:whoever 10 w:without -17' +
  " w:worst 19 w:would 25 w:you 15 wait_for -9 walk_the 27 we_'d 16 we_make 11 week_i -8 when_a 17 who_lead 25 with_a -11" +
  ' without_a -14 words<10 -68 words<6 -61 words>16 -40 words>24 -14 would_alway 17 would_have -13 would_normally 41' +
  ' would_not -15 would_usually -9';
