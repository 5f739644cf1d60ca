// Learned from test/corpus by scripts/learn.mjs.
export const systemicInsight =
  ' -52 acts<1 12 class:change 18 class:cognition -41 class:communication -17 class:contact 41 class:creation -42' +
  ' class:emotion -20 class:none 23 class:possession 70 class:social -46 class:stative 42 compared 25 copula -15' +
  ' cue:accepted 9 cue:benefit 41 cue:boundary 20 cue:comparative -12 cue:handoff -8 cue:hypothetical -10' +
  ' cue:lasting 19 cue:reason 18 cue:systemic 96 cue:vagueAct -19 cue:verification 37 cue:weakEasy 23 first 67' +
  ' last -31 late -59 metric:none -29 metric:nonmetric 26 name -27 next:, -23 next:. 58 next:a -40 next:and -10' +
  " next:as -16 next:at 38 next:between -15 next:by 16 next:for 32 next:its -35 next:n't -15 next:no 27" +
  ' next:nothing -23 next:on 47 next:one -45 next:that 36 next:the 34 next:to 12 next:what 28 next:when -17' +
  ' next:whether 31 next:with -42 number -14 number:count 17 number:date -26 number:duration -52 own:before 16' +
  ' perfect -58 person -13 quoted -20 role:none -10 subject:I -118 subject:it 17 subject:nobody 36 subject:none 51' +
  " subject:other 69 subject:thing -10 subject:we -27 tense:past 57 tense:present -57 verb:'s 25 verb:be -37" +
  ' verb:belong 31 verb:check 16 verb:choose 10 verb:count 61 verb:end 20 verb:follow 37 verb:give 12 verb:go 14' +
  ' verb:have 46 verb:keep -19 verb:leave -9 verb:let 27 verb:look -11 verb:meet 11 verb:pay 23 verb:read -31' +
  ' verb:reward 9 verb:run -36 verb:say -23 verb:stand 15 verb:take -38 verb:tell 23 verb:test -53 verb:time 12' +
  " voice:active -44 voice:passive 62 w:'d -46 w:'s 116 w:a 20 w:about -25 w:add -19 w:after 28 w:against 11" +
  ' w:agreement 18 w:all 20 w:an 19 w:and 47 w:answer 28 w:any -18 w:anybody 43 w:anything -18 w:arrive -9' +
  ' w:as -29 w:at 49 w:audit 17 w:author -30 w:away -31 w:back 25 w:because -29 w:before -50 w:believe -13' +
  ' w:belong 31 w:between 39 w:book 9 w:both 8 w:box 22 w:break 16 w:budget -36 w:by 62 w:call -41 w:can 25' +
  ' w:carry -24 w:change -21 w:chase 36 w:check 18 w:choose 12 w:clock -19 w:close 8 w:column 10 w:come -48' +
  ' w:contract 28 w:could 12 w:count 91 w:date -15 w:day -24 w:definition -16 w:department 24 w:desk -17 w:do -30' +
  ' w:door 46 w:draw -43 w:drift 26 w:driver -11 w:else -38 w:end 25 w:file 30 w:find -29 w:five -26 w:follow 37' +
  ' w:for 11 w:form -8 w:free -20 w:from -63 w:full 54 w:gap -13 w:go 35 w:good -32 w:have -67 w:hear 13 w:hide 17' +
  ' w:hold 43 w:hour 10 w:how 27 w:i -109 w:in -13 w:it 40 w:its -33 w:job 65 w:keep -18 w:key 8 w:last -9' +
  ' w:leave 9 w:let 27 w:line -35 w:list 15 w:long 14 w:machine 20 w:make 21 w:map 12 w:me 9 w:mean 14 w:meet 12' +
  " w:memory -22 w:mend -11 w:minute 17 w:my -109 w:n't 33 w:name -10 w:never 12 w:no 66 w:nobody -25 w:none 55" +
  ' w:not 29 w:nothing -27 w:now -48 w:of 12 w:off -25 w:office 10 w:old 10 w:on 71 w:one 57 w:only -37 w:open -22' +
  ' w:other 40 w:our 62 w:out 16 w:own -19 w:owner 40 w:paper 36 w:part 25 w:pass -27 w:pay 42 w:people 48' +
  ' w:place -10 w:price -11 w:print -40 w:process 16 w:prove 28 w:queue 16 w:read -25 w:report -20 w:review 16' +
  ' w:room -8 w:run -36 w:say -35 w:see 33 w:share 14 w:show 12 w:side 38 w:since 13 w:so 103 w:somebody -29' +
  ' w:someone -21 w:split -17 w:spot -40 w:stand 23 w:step -30 w:stop 21 w:take -27 w:target 23 w:teach 37' +
  ' w:team 23 w:tell 29 w:that 61 w:the 18 w:their 13 w:them 15 w:these -15 w:they 13 w:three -15 w:through 10' +
  ' w:time 11 w:to -39 w:today -36 w:train 24 w:trolley 14 w:until -44 w:up 13 w:van -44 w:wait 39 w:want -48' +
  ' w:way -25 w:we -23 w:week 36 w:well 22 w:what -72 w:when 16 w:where -29 w:whether 31 w:who 27 w:whoever 51' +
  ' w:why -36 w:with -41 w:without 28 w:write 37 w:year -65 w:you -20 words<10 -34 words<6 -97 words>16 110';
