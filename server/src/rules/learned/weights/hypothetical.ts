// Learned from test/corpus by scripts/learn.mjs.
export const hypothetical =
  ' -223 acts<1 -13 acts<3 15 acts<5 56 acts<9 29 adjective -63 change -10 class:body 14 class:cognition -35' +
  ' class:communication -48 class:contact -52 class:creation -32 class:motion -23 class:none -12' +
  ' class:possession -44 class:social 20 class:stative -24 clauses>2 -28 compared -13 copula 12 cue:accepted -18' +
  ' cue:alternative -26 cue:benefit 8 cue:boundary -25 cue:comparative -16 cue:generic 68 cue:handoff 26' +
  ' cue:hypothetical 310 cue:initiative -14 cue:reason -58 cue:success -9 cue:systemic -24 cue:tradeoff -12' +
  ' cue:vagueAct -57 cue:verification -16 cue:weakAssumed 14 first -38 item 38 last 71 metric:delta -19' +
  ' metric:none -51 metric:quantity -48 modal 90 name -37 negated -55 next:, -9 next:. -17 next:a 13 next:all -9' +
  ' next:and 30 next:at -24 next:calm 25 next:down -10 next:for -20 next:her -10 next:i -10 next:in -9 next:it -27' +
  ' next:myself 15 next:of -9 next:on -22 next:out -11 next:people 40 next:round 9 next:the -19 next:to 54' +
  ' next:up -9 next:what -9 number -34 number:count -40 number:duration -44 number:people 26 number:ratio -9' +
  ' own -79 own:after -45 own:before -30 perfect -42 quoted -9 role:none -25 step:action -36 subject:I 23' +
  ' subject:it -32 subject:none -35 subject:other -79 subject:thing -48 subject:we -32 subject:you 17' +
  ' tense:modal 92 tense:past -107 tense:present 169 verb:ask 43 verb:be 10 verb:call -9 verb:chase 14' +
  ' verb:check 9 verb:draw -8 verb:find 8 verb:go 34 verb:let 63 verb:line -9 verb:listen 32 verb:mark -8' +
  ' verb:note -20 verb:open 18 verb:run -11 verb:see -8 verb:sign -33 verb:stay 21 verb:take -15 verb:tell -14' +
  " verb:wait -22 verb:write -12 verbless -9 voice:active -27 voice:passive -40 w:'d 38 w:'ll 56 w:a 9 w:about -14" +
  ' w:across -9 w:after -14 w:again -9 w:alert 74 w:all -23 w:alway 88 w:an -8 w:and -24 w:angry 31 w:another 18' +
  ' w:ask 33 w:assume 17 w:at -10 w:back -16 w:basically 14 w:because -10 w:before 25 w:both -10 w:brief 9' +
  ' w:but -13 w:by -34 w:call -15 w:calm 26 w:carry 9 w:chase 14 w:check 21 w:child -11 w:coat -10 w:cost -9' +
  ' w:could -43 w:customer 20 w:date 12 w:day -16 w:do -9 w:double 14 w:down -15 w:drop -11 w:each -21 w:email 10' +
  ' w:engineer 12 w:even 12 w:everyone -11 w:fence 10 w:find 32 w:first 57 w:five 34 w:floor 33 w:foot -33' +
  ' w:for -33 w:four -9 w:free -8 w:generally 94 w:get 11 w:go 51 w:guest 27 w:half -8 w:hand -13 w:have -41' +
  ' w:her -8 w:hide 9 w:hive 17 w:i 19 w:in -37 w:interest 8 w:interpreter 17 w:into -11 w:it -72 w:itself 12' +
  ' w:ladder -33 w:later 45 w:let 70 w:level -20 w:light 10 w:like 66 w:line -20 w:list -10 w:listen 34 w:make 32' +
  ' w:manager -9 w:mark -10 w:me 11 w:mind -9 w:minute -9 w:money -10 w:month 33 w:morning 10 w:myself 17' +
  " w:n't -24 w:never 18 w:new 12 w:night -11 w:no -10 w:nobody -8 w:normally 122 w:not -45 w:note -22 w:now -11" +
  ' w:of -10 w:on -22 w:only -9 w:open 14 w:or -16 w:order -11 w:our -8 w:over -12 w:overnight 46 w:own -9' +
  ' w:pace 13 w:pair -10 w:paperwork 22 w:people 19 w:photograph 10 w:pick 11 w:point 38 w:practice 21' +
  ' w:prototype 14 w:pull -8 w:put -8 w:read -11 w:real 13 w:resident 15 w:rest 40 w:roof 13 w:round 19 w:rule 10' +
  ' w:run -16 w:runbook 28 w:safe 8 w:safety -9 w:same -14 w:say -18 w:see -11 w:sell 9 w:set -12 w:she -11' +
  ' w:show -11 w:sign -28 w:since -29 w:six -26 w:smell 30 w:smile 26 w:so -26 w:something 10 w:sort 23' +
  ' w:source 22 w:spare 11 w:stay 20 w:swap -12 w:sync 11 w:take -18 w:taste 9 w:tell -22 w:tenant 12 w:than -11' +
  ' w:that -19 w:the -46 w:themselve 17 w:then -9 w:these 17 w:they -13 w:thing 29 w:this 33 w:three 26 w:tide -39' +
  ' w:time 16 w:to -19 w:trail 10 w:twice 21 w:two -41 w:us -16 w:usually 72 w:valve -20 w:wait -24 w:walk 49' +
  ' w:water 16 w:way 23 w:we -32 w:week -20 w:weekly 9 w:weight -9 w:what -19 w:whatever 10 w:when 75' +
  ' w:whenever -17 w:where -10 w:whoever 10 w:with 17 w:without -37 w:worst 39 w:would 12 w:you 19 words<10 -80' +
  ' words<6 -72 words>16 -43 words>24 -17';
