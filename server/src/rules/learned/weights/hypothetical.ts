// Learned from test/corpus by scripts/learn.mjs.
export const hypothetical =
  ' -224 acts<1 -14 acts<3 12 acts<5 60 acts<9 28 adjective -61 change -8 class:body 15 class:cognition -34' +
  ' class:communication -41 class:contact -66 class:creation -30 class:motion -16 class:none -13' +
  ' class:possession -40 class:social 28 class:stative -22 clauses>2 -29 compared -10 copula 11 cue:accepted -16' +
  ' cue:alternative -25 cue:benefit 11 cue:boundary -23 cue:comparative -16 cue:generic 70 cue:handoff 24' +
  ' cue:hypothetical 312 cue:initiative -14 cue:lasting 12 cue:reason -56 cue:success -8 cue:systemic -22' +
  ' cue:tradeoff -13 cue:vagueAct -56 cue:verification -20 cue:weakAssumed 14 first -37 item 35 last 61' +
  ' metric:delta -17 metric:none -46 metric:nonmetric -11 metric:quantity -46 modal 80 name -34 negated -54' +
  ' next:, -10 next:. -15 next:a 19 next:and 33 next:at -26 next:calm 23 next:down -10 next:for -22 next:her -11' +
  ' next:him -9 next:i -8 next:it -26 next:myself 14 next:of -8 next:on -21 next:out -9 next:people 40' +
  ' next:round 9 next:the -25 next:to 54 number -39 number:count -34 number:date 13 number:duration -34' +
  ' number:people -10 number:ratio -9 own -79 own:after -44 own:before -27 perfect -39 person -19 quoted -9' +
  ' role:none -30 step:action -37 subject:I 28 subject:it -28 subject:none -49 subject:other -78 subject:there -8' +
  ' subject:thing -44 subject:we -31 subject:you 19 tense:modal 81 tense:past -110 tense:present 160 verb:ask 40' +
  ' verb:be 9 verb:call -9 verb:chase 14 verb:explain 8 verb:find 9 verb:get 11 verb:go 35 verb:let 61' +
  ' verb:line -9 verb:listen 30 verb:mark -9 verb:note -13 verb:open -15 verb:ring 9 verb:run -10 verb:see -9' +
  ' verb:sign -33 verb:smell 9 verb:stay 19 verb:take -13 verb:tell -13 verb:wait -20 verb:walk 10 verb:write -12' +
  " verbless -8 voice:active -26 voice:passive -41 w:'d 37 w:'ll 52 w:a 17 w:about -12 w:across -10 w:after -13" +
  ' w:again -10 w:alert 73 w:all -22 w:alway 95 w:and -20 w:angry 30 w:another 19 w:anyway 9 w:ask 32 w:assume 17' +
  ' w:back -16 w:basically 15 w:because -10 w:before 26 w:brief 10 w:but -11 w:by -30 w:call -14 w:calm 23' +
  ' w:chase 14 w:check 19 w:child -11 w:coat -12 w:cost -10 w:could -41 w:customer 18 w:date 17 w:day -15 w:do -8' +
  ' w:double 20 w:dough 9 w:down -15 w:drop -12 w:each -21 w:email 9 w:empty -8 w:engineer 13 w:even 12' +
  ' w:everyone -10 w:exercise 9 w:fence 10 w:find 32 w:first 55 w:five 37 w:floor 35 w:foot -33 w:for -25' +
  ' w:four -9 w:generally 86 w:get 16 w:go 48 w:guest 25 w:hand -11 w:have -41 w:he -12 w:hide 8 w:hive 18 w:i 24' +
  ' w:if -13 w:in -36 w:interpreter 16 w:into -11 w:it -70 w:itself 16 w:ladder -33 w:later 41 w:let 69' +
  ' w:level -15 w:light 12 w:like 64 w:line -19 w:listen 32 w:make 33 w:margin -9 w:mark -10 w:me 17 w:money -9' +
  " w:morning 11 w:myself 19 w:n't -22 w:never 15 w:new 17 w:night -10 w:no -9 w:normally 90 w:not -45 w:note -15" +
  ' w:now -11 w:on -21 w:only -9 w:open -18 w:or -16 w:order -9 w:over -10 w:overnight 46 w:own -8 w:pace 14' +
  ' w:pair -10 w:paperwork 22 w:people 22 w:photograph 11 w:pick 13 w:point 38 w:practice 21 w:prototype 15' +
  ' w:read -9 w:real 13 w:resident 16 w:rest 41 w:ring 9 w:roof 12 w:round 19 w:rule 11 w:run -19 w:runbook 30' +
  ' w:safe 8 w:safety -10 w:same -13 w:say -17 w:see -13 w:set -13 w:she -12 w:show -10 w:sign -28 w:since -31' +
  ' w:six -19 w:smell 32 w:smile 27 w:so -23 w:sort 21 w:source 22 w:spare 9 w:stay 18 w:swap -11 w:sync 9' +
  ' w:take -16 w:taste 8 w:tell -21 w:tenant 14 w:than -11 w:that -20 w:the -50 w:themselve 16 w:these 15' +
  ' w:they -14 w:thing 34 w:this 37 w:tide -38 w:time 17 w:to -14 w:twice 24 w:two -34 w:us -15 w:usually 68' +
  ' w:valve -14 w:wait -22 w:walk 52 w:water 18 w:way 22 w:we -30 w:week -13 w:what -23 w:whatever 10 w:when 71' +
  ' w:whenever -13 w:where -9 w:whoever 9 w:without -36 w:you 20 words<10 -75 words<6 -71 words>16 -43' +
  ' words>24 -16';
