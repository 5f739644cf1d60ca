// Learned from test/corpus by scripts/learn.mjs.
export const hypothetical =
  ' -222 acts<3 21 acts<5 51 acts<9 20 adjective -68 after:about:determiner -11 after:as:determiner 17' +
  ' after:at:determiner -10 after:at:possessive 9 after:behind:noun 10 after:by:noun -20 after:for:determiner -51' +
  ' after:for:noun 17 after:from:determiner -13 after:from:other 18 after:in:determiner -8 after:in:noun -25' +
  ' after:in:time -9 after:like:determiner 37 after:like:other 18 after:like:possessive 9 after:of:determiner -21' +
  ' after:of:noun 31 after:of:other -27 after:on:determiner -34 after:on:noun -9 after:on:other 27' +
  ' after:round:other 19 after:since:noun -10 after:till:determiner 9 after:to:determiner -37 after:to:other 12' +
  ' after:with:determiner 12 after:with:noun -12 after:with:other -8 after:with:person 21' +
  ' after:without:determiner -30 class:body 12 class:cognition -31 class:communication -44 class:contact -41' +
  ' class:creation -30 class:motion -18 class:none -17 class:possession -45 class:social 21 class:stative -24' +
  ' clauses>2 -25 compared -14 copula 9 cue:accepted -20 cue:alternative -29 cue:benefit 10 cue:boundary -16' +
  ' cue:comparative -15 cue:generic 60 cue:handoff 21 cue:hypothetical 312 cue:initiative -15 cue:reason -51' +
  ' cue:systemic -25 cue:tradeoff -11 cue:vagueAct -54 cue:verification -14 cue:weakAssumed 15 first -36 item 35' +
  ' last 76 made -25 made:before 33 metric:delta -15 metric:none -47 metric:quantity -45 modal 91 name -36' +
  ' negated -43 next:, -14 next:. -19 next:a 18 next:all -8 next:and 28 next:at -22 next:calm 18 next:for -18' +
  ' next:her -10 next:in -13 next:it -31 next:myself 17 next:on -21 next:out -11 next:people 35 next:that -10' +
  ' next:the -20 next:to 51 next:up -8 next:what -8 number -32 number:count -38 number:duration -45' +
  ' number:people 28 number:ratio -8 own -74 own:after -46 own:before -31 perfect -39 person -11 quoted -8' +
  ' role:none -24 step:action -35 subject:I 19 subject:it -31 subject:nobody -8 subject:none -31 subject:other -77' +
  ' subject:there -8 subject:thing -47 subject:we -33 subject:you 16 tense:modal 93 tense:past -103' +
  ' tense:present 157 then:because -11 then:communication -16 then:modal -20 then:motion -27 then:none -14' +
  ' then:other 25 then:past -51 then:present 63 then:since -12 then:stative 20 then:that -35 then:the 12' +
  ' then:thing -13 then:when 50 then:whenever -10 then:wherever 8 verb:ask 37 verb:be 9 verb:call -9 verb:chase 11' +
  ' verb:check 10 verb:get 10 verb:go 34 verb:let 58 verb:listen 27 verb:note -22 verb:open 16 verb:refuse -9' +
  ' verb:ring 10 verb:run -12 verb:sign -30 verb:stay 15 verb:take -15 verb:tell -11 verb:touch 8 verb:trust -8' +
  " verb:wait -24 verb:walk 8 verb:write -11 voice:active -24 voice:passive -41 w:'d 48 w:'ll 50 w:a 9 w:about -14" +
  ' w:across -8 w:after -14 w:alert 63 w:all -22 w:alway 78 w:and -30 w:angry 24 w:another 16 w:as 11 w:ask 30' +
  ' w:assume 18 w:at -9 w:back -14 w:basically 11 w:be -9 w:because -12 w:before 18 w:blind -9 w:both -8 w:brief 9' +
  ' w:but -12 w:by -29 w:call -14 w:calm 19 w:chase 11 w:check 20 w:child -10 w:coat -9 w:could -40 w:customer 16' +
  ' w:date 12 w:day -15 w:deposit 9 w:double 17 w:down -12 w:drop -10 w:each -16 w:email 10 w:everyone -9' +
  ' w:fence 9 w:find 28 w:first 59 w:five 31 w:floor 31 w:foot -30 w:for -22 w:four -9 w:frost -8 w:generally 89' +
  ' w:get 12 w:go 48 w:guest 20 w:hand -13 w:have -41 w:her -8 w:hide 9 w:hive 10 w:i 17 w:in -27 w:interpreter 17' +
  ' w:into -11 w:it -70 w:itself 14 w:ladder -29 w:later 36 w:let 64 w:level -23 w:like 56 w:line -18 w:list -10' +
  " w:listen 28 w:make 32 w:mark -9 w:me 10 w:mind -9 w:mirror -9 w:month 33 w:morning 8 w:myself 19 w:n't -16" +
  ' w:never 20 w:new 11 w:nobody -9 w:normally 123 w:not -39 w:note -25 w:now -11 w:of -8 w:on -16 w:open 12' +
  ' w:or -16 w:over -13 w:overnight 44 w:own -9 w:pace 12 w:pair -8 w:paperwork 18 w:people 19 w:photograph 12' +
  ' w:pick 12 w:point 34 w:practice 22 w:printer 9 w:prototype 10 w:read -10 w:real 8 w:refuse -9 w:resident 16' +
  ' w:rest 39 w:ring 10 w:round 17 w:rule 18 w:run -15 w:runbook 25 w:safe 10 w:same -12 w:say -16 w:see -12' +
  ' w:set -10 w:she -11 w:show -12 w:sign -27 w:since -27 w:six -27 w:smell 26 w:smile 25 w:so -25 w:something 10' +
  ' w:sort 19 w:source 18 w:spare 8 w:stay 15 w:swap -11 w:sync 11 w:take -17 w:taste 8 w:tell -19 w:tenant 14' +
  ' w:than -11 w:that -19 w:the -39 w:themselve 15 w:then -9 w:these 16 w:they -16 w:thing 25 w:this 34 w:three 26' +
  ' w:tide -34 w:time 13 w:to -13 w:trail 10 w:tram 8 w:trust -8 w:twice 22 w:two -42 w:us -13 w:usually 71' +
  ' w:valve -22 w:wait -25 w:walk 46 w:water 13 w:way 18 w:we -30 w:week -23 w:weekly 9 w:weight -9 w:what -14' +
  ' w:whatever 12 w:when 49 w:whenever -10 w:whoever 10 w:with 12 w:without -33 w:worst 40 w:would 15 w:you 14' +
  ' words<10 -77 words<6 -73 words>16 -39 words>24 -15';
