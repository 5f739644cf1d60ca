// Learned from test/corpus by scripts/learn.mjs.
export const genericReflection =
  ' -140 acts<1 -47 adjective 50 class:change 9 class:cognition 10 class:communication -49 class:consumption -11' +
  ' class:contact -48 class:creation -35 class:none 16 class:perception -9 class:social 24 class:stative 21' +
  ' clauses>2 -72 copula 16 cue:benefit -40 cue:boundary -37 cue:comparative 39 cue:filler 17 cue:generic 245' +
  ' cue:hypothetical 31 cue:initiative -29 cue:lasting -69 cue:reason -16 cue:success 37 cue:systemic -63' +
  ' cue:tradeoff 12 cue:vagueAct 19 cue:verification -53 cue:weakAssumed -24 cue:weakEasy 14 cue:weakGeneric 27' +
  ' cue:weakHandoff -10 first 172 last 356 late -135 metric:delta 28 metric:none -49 metric:nonmetric -34' +
  ' metric:quantity -18 modal 27 name -42 negated -22 next:. 20 next:all 17 next:and -9 next:at -27 next:away 50' +
  ' next:cheap -16 next:every -19 next:everything 19 next:first -10 next:for -53 next:forty -8 next:from 19' +
  " next:half 22 next:how 30 next:in -30 next:it -22 next:me 47 next:more 23 next:my 19 next:n't -12 next:no -20" +
  ' next:nothing 11 next:once 9 next:one -17 next:only 13 next:proud -16 next:that 52 next:the -12 next:there -8' +
  ' next:up -13 next:us -12 next:what 18 next:with -15 next:you -16 number -51 number:count -49 number:people -17' +
  ' number:ratio 13 own 90 own:after 13 own:before -69 perfect -48 person -10 quoted -17 role:none -52' +
  ' step:reflection -55 subject:I -83 subject:it 23 subject:nobody -27 subject:none 17 subject:other -58' +
  " subject:we -29 subject:you 41 tense:modal 25 tense:past -104 tense:present 13 verb:'s 28 verb:add -10" +
  ' verb:agree -9 verb:ask -25 verb:be -28 verb:believe 29 verb:check -11 verb:come 20 verb:cost -11' +
  ' verb:count -15 verb:do 15 verb:follow 39 verb:hear -12 verb:keep -17 verb:learn 24 verb:let 10 verb:live -12' +
  ' verb:look -20 verb:make 41 verb:measure -11 verb:need 11 verb:open -8 verb:own -11 verb:pass -21 verb:plan -9' +
  ' verb:put -8 verb:read -23 verb:save -20 verb:see 53 verb:show -13 verb:start -11 verb:stop -12 verb:take -21' +
  ' verb:teach 22 verb:test -12 verb:think -11 verb:treat -10 verb:walk 44 verb:write -14 verbless 19' +
  " voice:active -27 voice:passive -52 w:'d -52 w:'s -14 w:a -79 w:about -17 w:accept 28 w:across 10 w:address -16" +
  ' w:again 9 w:age -15 w:agree -9 w:air -14 w:alarm -9 w:alignment 8 w:alway 17 w:an -31 w:and 24 w:anybody -15' +
  ' w:anyone 10 w:anything 23 w:around 16 w:as 29 w:ask -39 w:assume -20 w:at -43 w:attention -9 w:away 40' +
  ' w:back -17 w:bad -10 w:be -52 w:beat 8 w:because -32 w:before -57 w:believe 39 w:better 16 w:between -9' +
  ' w:big 14 w:book -12 w:both -12 w:box -23 w:break 15 w:bring 31 w:build -11 w:but -36 w:buy-in 44 w:by -37' +
  ' w:ca -16 w:call -24 w:can 39 w:card -10 w:carry 11 w:change 8 w:cheap -16 w:check -12 w:clean -20 w:clock -40' +
  ' w:coach -17 w:cold -15 w:colour -11 w:communication 13 w:cost -15 w:could -26 w:count -9 w:crew 32' +
  ' w:culture 32 w:data 76 w:date -8 w:day -20 w:decide -18 w:design 20 w:desk -18 w:difference 11 w:do 32' +
  ' w:door -19 w:down 23 w:draw -24 w:drive -8 w:duty -12 w:each -41 w:early 24 w:eat -22 w:eleven -10 w:else -24' +
  ' w:empty -36 w:end -17 w:ever 22 w:every 29 w:everything 22 w:expect 8 w:experience 26 w:eye -8 w:fast -10' +
  ' w:fault -13 w:feel -9 w:file -14 w:fine -30 w:first -48 w:folk 8 w:follow 48 w:form -12 w:forty -8 w:full -13' +
  ' w:gap -10 w:gauge -11 w:get 22 w:gift -11 w:give -14 w:go -10 w:good 48 w:great 39 w:green -10 w:group -18' +
  ' w:half 20 w:hand -23 w:hard 21 w:have -65 w:heart 15 w:heat -16 w:here -17 w:hold -10 w:home 27 w:honesty 34' +
  ' w:hour -8 w:how 25 w:human 30 w:i -75 w:if -9 w:in 34 w:it -26 w:its -16 w:itself 13 w:keep -12 w:kitchen -10' +
  ' w:label -21 w:last -17 w:learn 24 w:lesson 43 w:let 8 w:light -11 w:like -30 w:line -11 w:list -21 w:listen 8' +
  ' w:little 14 w:long 10 w:look -54 w:lot 39 w:make 51 w:me 46 w:measure -9 w:mile -10 w:mind 12 w:miss -11' +
  ' w:month -8 w:more 77 w:much 23 w:must 28 w:my -29 w:name -16 w:never -21 w:next -23 w:no -39 w:nobody -53' +
  ' w:none -13 w:not -36 w:note -10 w:nothing 9 w:now -110 w:of 29 w:off 26 w:often 13 w:old -11 w:on -42' +
  ' w:once 13 w:one 22 w:only -13 w:open -14 w:or 29 w:order -9 w:organisation 13 w:other -17 w:our -49 w:over -9' +
  ' w:own -27 w:owner -12 w:pallet -16 w:paper -19 w:pass -22 w:past -37 w:patience 25 w:pay 28 w:people 70' +
  ' w:phone 29 w:pick 40 w:place -24 w:plan 13 w:plug -15 w:practice -18 w:price -17 w:print -11 w:proud -16' +
  ' w:pump -13 w:put -8 w:question -8 w:quickly -16 w:read -53 w:reason 9 w:report -15 w:room -16 w:row 29' +
  ' w:run -20 w:same 25 w:save -20 w:schedule -8 w:second -17 w:see 32 w:set -13 w:sheet -25 w:shelf -18' +
  ' w:should 39 w:show 12 w:sign -11 w:sit -12 w:slow -14 w:small 16 w:smile 23 w:so -42 w:someone -13 w:sound 10' +
  ' w:speak 13 w:speed -13 w:sport 32 w:stamp -10 w:stand -37 w:start 19 w:stay 12 w:step -20 w:still -12' +
  ' w:stop -14 w:style -9 w:system -10 w:take 44 w:teach 18 w:team 32 w:technology 19 w:tell 21 w:test -46' +
  ' w:than 62 w:that 17 w:the -61 w:their -14 w:them 11 w:then -11 w:there 18 w:thermometer -17 w:these -11' +
  ' w:they 10 w:think -9 w:third -22 w:this 84 w:to 18 w:tool 10 w:trade 45 w:train -10 w:transformation 12' +
  ' w:treat -10 w:turn 35 w:twice 9 w:two -25 w:underestimate 31 w:unexpect 14 w:up 26 w:us -11 w:use 9 w:value 41' +
  ' w:visit -13 w:walk 40 w:way 22 w:we -10 w:weather 53 w:well -8 w:what -13 w:when -21 w:whether 11 w:which -13' +
  ' w:who -25 w:whoever -35 w:will 19 w:win 8 w:word 20 w:would 18 w:write -25 w:year -25 w:you 33 w:your 37' +
  ' words<10 17 words<6 51 words>16 -53 words>24 -12';
