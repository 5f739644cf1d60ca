// Learned from test/corpus by scripts/learn.mjs.
export const genericReflection =
  ' -140 acts<1 -48 adjective 49 adverb -10 class:cognition 9 class:communication -49 class:consumption -11' +
  ' class:contact -48 class:creation -35 class:none 15 class:perception -9 class:social 25 class:stative 22' +
  ' clauses>2 -73 copula 15 cue:benefit -38 cue:boundary -36 cue:comparative 39 cue:filler 16 cue:generic 248' +
  ' cue:hypothetical 31 cue:initiative -29 cue:lasting -68 cue:reason -16 cue:success 40 cue:systemic -63' +
  ' cue:tradeoff 13 cue:vagueAct 19 cue:verification -52 cue:weakAssumed -22 cue:weakEasy 15 cue:weakGeneric 28' +
  ' cue:weakHandoff -10 first 173 last 354 late -137 metric:delta 29 metric:none -49 metric:nonmetric -33' +
  ' metric:quantity -18 modal 27 name -41 negated -23 next:. 20 next:all 16 next:and -9 next:at -27 next:away 51' +
  ' next:cheap -16 next:every -19 next:everything 19 next:first -9 next:for -52 next:forty -9 next:from 19' +
  " next:half 23 next:how 30 next:in -28 next:it -22 next:me 48 next:more 23 next:my 19 next:n't -12 next:no -20" +
  ' next:nothing 11 next:once 9 next:one -17 next:only 13 next:proud -16 next:that 51 next:the -13 next:there -8' +
  ' next:up -14 next:us -13 next:what 18 next:with -15 next:you -16 number -52 number:count -50 number:people -17' +
  ' number:ratio 13 own 90 own:after 12 own:before -68 perfect -49 person -14 quoted -16 role:none -52' +
  ' step:reflection -55 subject:I -82 subject:it 23 subject:nobody -27 subject:none 17 subject:other -57' +
  " subject:we -29 subject:you 42 tense:modal 26 tense:past -104 tense:present 14 verb:'s 27 verb:add -9" +
  ' verb:agree -9 verb:ask -25 verb:be -27 verb:believe 29 verb:check -12 verb:come 19 verb:cost -11' +
  ' verb:count -15 verb:do 15 verb:follow 39 verb:hear -13 verb:keep -17 verb:learn 24 verb:let 10 verb:live -12' +
  ' verb:look -20 verb:make 41 verb:measure -11 verb:need 11 verb:open -8 verb:own -10 verb:pass -21 verb:plan -10' +
  ' verb:put -8 verb:read -22 verb:save -20 verb:see 53 verb:show -13 verb:start -12 verb:stop -12 verb:take -22' +
  ' verb:teach 21 verb:test -12 verb:think -11 verb:treat -10 verb:walk 45 verb:write -14 verbless 15' +
  " voice:active -25 voice:passive -51 w:'d -53 w:'s -12 w:a -78 w:about -18 w:accept 28 w:across 10 w:address -16" +
  ' w:again 10 w:age -15 w:agree -9 w:air -15 w:alarm -9 w:alignment 8 w:alway 18 w:an -32 w:and 24 w:anybody -15' +
  ' w:anyone 10 w:anything 24 w:around 16 w:as 30 w:ask -39 w:assume -18 w:at -44 w:attention -9 w:away 41' +
  ' w:back -16 w:bad -10 w:be -52 w:beat 8 w:because -32 w:before -57 w:believe 40 w:better 17 w:between -9' +
  ' w:big 14 w:book -12 w:both -12 w:box -23 w:break 15 w:bring 31 w:build -11 w:but -36 w:buy-in 45 w:by -37' +
  ' w:ca -16 w:call -24 w:can 41 w:card -10 w:carry 10 w:cheap -16 w:check -12 w:clean -19 w:clock -40 w:coach -17' +
  ' w:cold -16 w:colour -11 w:communication 13 w:control -8 w:cost -15 w:could -26 w:count -9 w:crew 33' +
  ' w:culture 31 w:data 76 w:date -8 w:day -19 w:decide -19 w:design 20 w:desk -18 w:difference 11 w:do 31' +
  ' w:door -19 w:down 24 w:draw -24 w:drive -9 w:duty -12 w:each -41 w:early 25 w:eat -22 w:eleven -10 w:else -25' +
  ' w:empty -37 w:end -16 w:ever 22 w:every 29 w:everything 22 w:experience 25 w:fast -10 w:fault -13 w:feel -9' +
  ' w:file -14 w:fine -30 w:first -61 w:folk 9 w:follow 48 w:form -13 w:forty -9 w:full -14 w:gap -10 w:gauge -12' +
  ' w:get 26 w:gift -11 w:give -14 w:go -10 w:good 48 w:great 38 w:green -10 w:group -17 w:half 20 w:hand -22' +
  ' w:hard 21 w:have -66 w:heart 15 w:heat -16 w:here -17 w:hold -9 w:home 27 w:honesty 35 w:hour -9 w:how 25' +
  ' w:human 30 w:i -74 w:if -9 w:in 25 w:it -26 w:its -16 w:itself 14 w:joint -8 w:keep -12 w:kitchen -10' +
  ' w:label -21 w:last -17 w:learn 23 w:lesson 43 w:let 8 w:light -11 w:like -30 w:line -11 w:list -21 w:listen 8' +
  ' w:little 14 w:load -8 w:long 10 w:look -52 w:lot 39 w:make 50 w:me 45 w:measure -9 w:mile -10 w:mind 12' +
  ' w:miss -11 w:month -8 w:more 78 w:much 24 w:must 28 w:my -27 w:name -16 w:never -19 w:next -22 w:no -39' +
  ' w:nobody -52 w:none -14 w:not -36 w:note -10 w:nothing 9 w:now -108 w:of 30 w:off 26 w:often 14 w:old -11' +
  ' w:on -43 w:once 13 w:one 23 w:only -13 w:open -14 w:or 28 w:order -9 w:organisation 13 w:other -16 w:our -48' +
  ' w:over -9 w:own -27 w:owner -12 w:pallet -17 w:paper -18 w:pass -22 w:past -37 w:patience 24 w:pay 28' +
  ' w:people 59 w:phone 30 w:pick 42 w:place -23 w:plan 13 w:plug -15 w:practice -19 w:price -18 w:print -11' +
  ' w:proud -16 w:pump -12 w:put -8 w:quickly -16 w:read -53 w:reason 8 w:report -14 w:room -16 w:row 32 w:run -20' +
  ' w:same 27 w:save -20 w:second -16 w:see 34 w:set -13 w:sheet -24 w:shelf -17 w:should 40 w:show 12 w:sign -11' +
  ' w:sit -11 w:slow -14 w:small 16 w:smile 23 w:so -42 w:someone -13 w:sound 10 w:speak 13 w:speed -13 w:sport 31' +
  ' w:stamp -9 w:stand -37 w:start 19 w:stay 12 w:step -21 w:still -12 w:stop -14 w:style -9 w:system -10' +
  ' w:take 43 w:teach 18 w:team 31 w:technology 20 w:tell 22 w:test -46 w:than 62 w:that 18 w:the -58 w:their -13' +
  ' w:them 11 w:then -11 w:there 21 w:thermometer -17 w:these -10 w:they 10 w:think -10 w:third -22 w:this 84' +
  ' w:ticket -8 w:to 18 w:tool 10 w:trade 45 w:train -10 w:transformation 12 w:treat -10 w:trust -8 w:turn 35' +
  ' w:twice 9 w:two -24 w:underestimate 32 w:unexpect 14 w:up 27 w:us -12 w:use 9 w:value 41 w:visit -13 w:walk 41' +
  ' w:way 22 w:we -11 w:weather 55 w:what -12 w:when -18 w:whether 11 w:which -13 w:who -24 w:whoever -34' +
  ' w:will 19 w:win 9 w:word 21 w:would 18 w:write -25 w:year -25 w:you 33 w:your 38 words<10 16 words<6 46' +
  ' words>16 -53 words>24 -13';
