// Learned from test/corpus by scripts/learn.mjs.
export const systemicInsight =
  ' -62 adverb -10 class:change 20 class:cognition -28 class:communication -25 class:contact 51 class:creation -36' +
  ' class:emotion -20 class:motion 17 class:none 28 class:perception -28 class:possession 69 class:social -54' +
  ' class:stative 39 clauses>2 31 compared 14 copula -13 cue:accepted 13 cue:benefit 50 cue:boundary 10' +
  ' cue:handoff 9 cue:hypothetical -10 cue:initiative 11 cue:lasting 16 cue:reason 25 cue:systemic 84' +
  ' cue:vagueAct -14 cue:verification 36 cue:weakEasy 22 first 50 last -12 late -37 metric:none -25' +
  ' metric:nonmetric 19 metric:quantity 9 name -32 next:, -16 next:. 58 next:a -16 next:and -11 next:at 26' +
  ' next:between -31 next:by 9 next:for 35 next:in 10 next:it 8 next:its -44 next:no 33 next:nobody -20 next:on 52' +
  ' next:one -47 next:that 47 next:the 52 next:to 19 next:what 17 next:when -13 next:where -12 next:whether 33' +
  ' next:with -38 number -14 number:count 15 number:duration -43 number:ratio 11 own 24 own:before 18 perfect -61' +
  ' quoted -25 role:none -10 subject:I -123 subject:it -8 subject:nobody 31 subject:none 50 subject:other 46' +
  " subject:thing 13 subject:we -19 tense:past 55 tense:present -51 verb:'s 31 verb:be -43 verb:belong 23" +
  ' verb:choose 12 verb:come -8 verb:count 48 verb:end 22 verb:have 53 verb:keep -16 verb:leave 11 verb:let 21' +
  ' verb:look -23 verb:measure -16 verb:meet 14 verb:pay 12 verb:read -28 verb:reward 10 verb:run -35 verb:say -22' +
  ' verb:set 15 verb:take -36 verb:tell 14 verb:test -43 verb:time 10 verb:trust 10 verbless 27 voice:active -37' +
  " voice:passive 65 w:'d -68 w:'s 91 w:a 16 w:about -24 w:add -17 w:after 19 w:agreement 25 w:an 21 w:and 48" +
  ' w:any -15 w:anything -22 w:arrive -8 w:as -34 w:at 13 w:audit 12 w:author -25 w:away -26 w:back 25 w:be -14' +
  ' w:because -30 w:before -56 w:believe -12 w:belong 23 w:between 49 w:book 13 w:box 13 w:budget 10 w:by 62' +
  ' w:call -41 w:can 27 w:change -24 w:chase 31 w:check 24 w:choose 16 w:clock 14 w:column 10 w:come -42' +
  ' w:contract 25 w:could 10 w:count 77 w:date -26 w:day -35 w:department 31 w:desk -10 w:do -46 w:draw -39' +
  ' w:driver -10 w:end 28 w:ever 14 w:file 30 w:find -32 w:first 9 w:five -22 w:for 12 w:form -16 w:free -19' +
  ' w:from -55 w:full 59 w:gap -22 w:go 30 w:group -9 w:half 11 w:have -56 w:hear 14 w:hide 16 w:hold 42 w:hour 11' +
  ' w:how 19 w:i -114 w:in -12 w:it 35 w:its -39 w:job 46 w:keep -15 w:last -11 w:late 8 w:leave 24 w:let 22' +
  ' w:letter -9 w:line -39 w:long 17 w:look 14 w:map 13 w:me 13 w:mean 18 w:measure -18 w:meet 14 w:mend -12' +
  " w:my -108 w:n't 26 w:name -9 w:never 18 w:no 64 w:nobody -42 w:none 46 w:not 20 w:nothing -25 w:now -54" +
  ' w:number 10 w:of 11 w:off -20 w:old 10 w:on 47 w:one 41 w:only -17 w:open -28 w:other 45 w:our 59 w:out 16' +
  ' w:own -8 w:owner 38 w:paper 33 w:part 20 w:pay 52 w:people 46 w:price -29 w:print -36 w:process 17 w:read -25' +
  ' w:report -22 w:review 18 w:room -16 w:run -58 w:say -30 w:screen 10 w:see 24 w:set 15 w:share 15 w:show 18' +
  ' w:side 30 w:since 21 w:sit 10 w:so 120 w:somebody -25 w:someone -24 w:spot -45 w:stand 16 w:step -29 w:stop 28' +
  ' w:take -22 w:target 20 w:teach 27 w:team 13 w:tell 14 w:that 58 w:the 20 w:their 9 w:these -15 w:they 17' +
  ' w:those 9 w:three -19 w:through 8 w:time 9 w:to -28 w:today -37 w:trolley 12 w:trust 10 w:until -41 w:up 20' +
  ' w:van -40 w:wait 38 w:want -53 w:way -24 w:we -16 w:week 21 w:what -68 w:when 18 w:where -43 w:whether 33' +
  ' w:who 23 w:whoever 28 w:why -37 w:with -51 w:without 26 w:write 43 w:year -81 w:you -20 words<10 -28' +
  ' words<6 -86 words>16 106';
