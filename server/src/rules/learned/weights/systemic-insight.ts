// Learned from test/corpus by scripts/learn.mjs.
export const systemicInsight =
  ' -65 acts<1 10 after:about:noun -14 after:after:other 43 after:as:noun -17 after:as:other -17' +
  ' after:at:determiner 27 after:before:other -37 after:between:noun 35 after:between:other -10' +
  ' after:by:determiner -15 after:by:noun 45 after:by:person 9 after:for:determiner 25 after:for:noun 31' +
  ' after:from:determiner -28 after:from:noun 15 after:in:determiner -15 after:in:noun 12 after:of:determiner 9' +
  ' after:of:noun 23 after:of:other -20 after:on:determiner -38 after:on:noun 35 after:on:other 17' +
  ' after:out:other -9 after:to:determiner 50 after:to:noun -37 after:to:other -24 after:up:noun 8' +
  ' after:up:other 15 class:change 14 class:cognition -41 class:contact 48 class:creation -49 class:emotion -16' +
  ' class:none 15 class:possession 69 class:social -51 class:stative 37 clauses>2 10 compared 26 copula -25' +
  ' cue:benefit 49 cue:boundary 24 cue:comparative -9 cue:hypothetical -12 cue:lasting 16 cue:reason 17' +
  ' cue:success 13 cue:systemic 91 cue:verification 37 cue:weakEasy 18 first 79 last -41 late -66 made 8' +
  ' metric:none -26 metric:nonmetric 20 name -23 next:, -27 next:. 50 next:a -32 next:as -20 next:at 22' +
  " next:between -17 next:by 15 next:for 34 next:from -11 next:in 15 next:its -33 next:n't -12 next:no 26" +
  ' next:nobody 10 next:nothing -17 next:on 26 next:one -40 next:that 30 next:the 51 next:to 9 next:up 16' +
  ' next:what 24 next:when -15 next:where -12 next:whether 24 next:with -36 number -13 number:count 15' +
  ' number:date -31 number:duration -47 number:ratio 10 own:before 17 perfect -60 quoted -18 subject:I -120' +
  ' subject:it 34 subject:nobody 32 subject:none 43 subject:other 56 subject:we -23 tense:past 43' +
  ' tense:present -39 then:I -18 then:because -29 then:before -37 then:body 15 then:change 44 then:cognition -26' +
  ' then:communication 12 then:contact -40 then:creation 23 then:emotion -55 then:how 22 then:it 9 then:modal 11' +
  ' then:motion 18 then:nobody -20 then:none -21 then:other -11 then:past 46 then:perception 14' +
  ' then:possession -12 then:present -23 then:since 12 then:social 22 then:stative 34 then:that 49 then:when 12' +
  " then:whether 23 then:who 24 then:whoever 46 verb:'s 18 verb:ask -10 verb:be -40 verb:belong 25 verb:check 13" +
  ' verb:choose 12 verb:come -10 verb:count 61 verb:end 19 verb:follow 38 verb:give 11 verb:go 20 verb:have 47' +
  ' verb:keep -17 verb:leave -8 verb:let 24 verb:measure 14 verb:meet 10 verb:pay 25 verb:read -31 verb:run -35' +
  ' verb:say -19 verb:stand 15 verb:take -33 verb:tell 19 verb:test -49 verb:time 10 voice:active -40' +
  " voice:passive 63 w:'d -55 w:'s 130 w:a 17 w:about -24 w:add -18 w:after 26 w:against 13 w:agreement 16" +
  ' w:all 30 w:an 15 w:and 37 w:answer 20 w:any -17 w:anybody 35 w:anything -14 w:arrive -12 w:as -32 w:ask -11' +
  ' w:at 52 w:audit 11 w:author -32 w:away -28 w:back 23 w:bad 11 w:be -8 w:because -29 w:before -37 w:believe -12' +
  ' w:belong 25 w:between 35 w:book 11 w:both 8 w:box 16 w:break 8 w:budget -28 w:by 49 w:call -45 w:can 20' +
  ' w:carry -16 w:change -20 w:chase 32 w:check 16 w:choose 13 w:clock -24 w:column 10 w:come -50 w:contract 31' +
  ' w:could 18 w:count 87 w:date -21 w:day -18 w:definition -14 w:department 21 w:desk -17 w:do -21 w:door 45' +
  ' w:draw -36 w:drift 25 w:driver -11 w:duty 24 w:else -40 w:end 22 w:ever 10 w:file 25 w:find -24 w:five -27' +
  ' w:follow 37 w:form -9 w:free -18 w:from -57 w:full 42 w:gap -13 w:go 30 w:good -25 w:guess -16 w:half 11' +
  ' w:have -75 w:hear 12 w:hide 9 w:hold 34 w:hole 13 w:how 22 w:i -123 w:it 33 w:its -41 w:job 51 w:keep -17' +
  ' w:last -8 w:let 24 w:line -30 w:list 10 w:long 13 w:look 13 w:machine 33 w:make 17 w:map 11 w:me 9 w:mean 10' +
  " w:measure 20 w:meet 10 w:memory -18 w:mend -12 w:mile 10 w:minute 20 w:my -95 w:n't 22 w:name -9 w:no 63" +
  ' w:nobody -22 w:none 52 w:not 35 w:nothing -17 w:now -45 w:of 12 w:off -25 w:old 9 w:on 50 w:one 60 w:only -36' +
  ' w:open -16 w:other 43 w:our 66 w:out 14 w:own -19 w:owner 35 w:paper 38 w:part 24 w:pass -23 w:pay 42' +
  ' w:people 53 w:phone -18 w:place -10 w:plug -11 w:print -37 w:process 18 w:prove 25 w:queue 17 w:read -23' +
  ' w:report -20 w:review 11 w:run -40 w:say -33 w:see 27 w:share 15 w:sheet 10 w:show 15 w:side 43 w:since 9' +
  ' w:sit 10 w:so 97 w:somebody -29 w:someone -19 w:spot -35 w:stand 19 w:start -9 w:step -18 w:stop 17 w:take -28' +
  ' w:target 21 w:teach 34 w:team 23 w:tell 24 w:that 44 w:the 30 w:their 16 w:them 18 w:these -12 w:they 16' +
  ' w:three -12 w:through 11 w:to -13 w:today -35 w:train 21 w:trolley 13 w:until -34 w:up 18 w:van -33 w:wait 41' +
  ' w:walk 21 w:want -41 w:water 17 w:way -23 w:we -21 w:week 27 w:well 12 w:what -50 w:when 10 w:where -39' +
  ' w:whether 23 w:who 25 w:whoever 40 w:why -35 w:with -44 w:without 27 w:write 29 w:year -62 w:you -17' +
  ' words<10 -39 words<6 -83 words>16 107';
