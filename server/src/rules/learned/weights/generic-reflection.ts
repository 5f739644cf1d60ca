// Learned from test/corpus by scripts/learn.mjs.
export const genericReflection =
  ' -144 acts<1 -47 acts<3 -9 adjective 42 adverb -9 class:cognition 14 class:communication -62' +
  ' class:consumption -10 class:contact -40 class:creation -34 class:none 20 class:social 30 class:stative 23' +
  ' clauses>2 -71 copula 22 cue:benefit -39 cue:boundary -33 cue:comparative 36 cue:filler 17 cue:generic 252' +
  ' cue:hypothetical 34 cue:initiative -28 cue:lasting -69 cue:reason -11 cue:success 42 cue:systemic -64' +
  ' cue:tradeoff 14 cue:vagueAct 28 cue:verification -53 cue:weakAssumed -25 cue:weakEasy 21 cue:weakGeneric 28' +
  ' cue:weakHandoff -9 first 177 last 359 late -145 metric:delta 28 metric:none -52 metric:nonmetric -35' +
  ' metric:quantity -21 modal 30 name -40 negated -19 next:. 21 next:all 15 next:and -8 next:at -25 next:away 51' +
  ' next:cheap -16 next:every -21 next:everything 17 next:first -10 next:for -50 next:from 18 next:half 23' +
  " next:how 27 next:in -20 next:it -22 next:me 51 next:more 23 next:my 18 next:n't -16 next:no -18" +
  ' next:nothing 10 next:once 10 next:one -15 next:only 11 next:people -17 next:proud -15 next:that 54' +
  ' next:there -9 next:up -13 next:us -14 next:what 19 next:where -9 next:with -12 next:you -22 number -53' +
  ' number:count -45 number:duration -8 number:people -15 number:ratio 13 own 93 own:after 13 own:before -72' +
  ' perfect -54 person -11 quoted -21 role:none -53 step:reflection -54 subject:I -81 subject:it 34' +
  ' subject:nobody -26 subject:none 17 subject:other -55 subject:we -42 subject:you 42 tense:modal 29' +
  " tense:past -108 tense:present 12 verb:'s 30 verb:add -12 verb:ask -29 verb:be -25 verb:believe 28" +
  ' verb:check -13 verb:come 20 verb:cost -9 verb:count -15 verb:do 20 verb:follow 40 verb:hear -11 verb:keep -20' +
  ' verb:learn 28 verb:let 9 verb:live -10 verb:look -20 verb:make 42 verb:measure -10 verb:need 13 verb:own -10' +
  ' verb:pass -21 verb:plan -9 verb:read -24 verb:save -20 verb:see 54 verb:show -15 verb:start -15 verb:stop -11' +
  ' verb:take -18 verb:teach 9 verb:test -12 verb:think -11 verb:treat -10 verb:walk 43 verb:write -15 verbless 21' +
  " voice:active -29 voice:passive -53 w:'d -54 w:'s -16 w:a -78 w:about -17 w:accept 30 w:across 9 w:adapt 16" +
  ' w:add -10 w:address -16 w:again 12 w:age -15 w:ahead 28 w:air -21 w:alarm -17 w:alignment 9 w:alway 15' +
  ' w:an -30 w:and 27 w:anybody -18 w:anyone 13 w:anything 26 w:around 17 w:as 41 w:ask -38 w:assume -17 w:at -48' +
  ' w:attention -8 w:away 43 w:back -15 w:bad -9 w:bag -20 w:bank 9 w:battle 8 w:be -52 w:because -30 w:before -60' +
  ' w:believe 37 w:better 15 w:between -36 w:big 15 w:boiler 13 w:book -10 w:both -12 w:box -26 w:break 16' +
  ' w:bring 33 w:build -10 w:but -34 w:buy-in 45 w:by -37 w:ca -14 w:call -21 w:can 42 w:card -9 w:cheap -16' +
  ' w:check -17 w:clean -17 w:clock -40 w:coach -19 w:cold -15 w:colour -9 w:communication 13 w:cost -13' +
  ' w:could -25 w:count -11 w:crew 30 w:culture 33 w:data 79 w:date -10 w:day -20 w:decide -19 w:degree -14' +
  ' w:design 21 w:desk -16 w:do 38 w:door -18 w:down 24 w:draw -22 w:duty -10 w:each -38 w:early 28 w:eat -20' +
  ' w:eleven -9 w:else -27 w:empty -35 w:end -14 w:every 30 w:everything 18 w:expect 9 w:experience 26 w:eye -10' +
  ' w:fast -10 w:fault -14 w:feel -9 w:file -12 w:fine -31 w:first -45 w:flood 8 w:folk 8 w:follow 48 w:form -11' +
  ' w:forty -8 w:forward 13 w:full -15 w:gap -9 w:gauge -12 w:get 18 w:gift -12 w:give -15 w:go -11 w:good 53' +
  ' w:great 40 w:green -11 w:group -16 w:half 21 w:hand -20 w:hard 21 w:have -64 w:heart 16 w:heat -13 w:here -19' +
  ' w:hold -11 w:home 29 w:honesty 38 w:how 9 w:human 30 w:i -76 w:in 25 w:it -20 w:its -20 w:itself 14 w:joint -9' +
  ' w:keep -15 w:kitchen -10 w:label -18 w:last -14 w:learn 27 w:lesson 43 w:let 8 w:light -9 w:like -27' +
  ' w:line -15 w:list -20 w:listen 12 w:little 15 w:live -9 w:long 11 w:look -61 w:lot 40 w:make 50' +
  ' w:management 12 w:me 50 w:measure -10 w:mile -9 w:mind 13 w:minute -11 w:miss -10 w:more 83 w:much 26' +
  ' w:must 27 w:my -29 w:name -15 w:never -18 w:next -22 w:no -40 w:nobody -49 w:none -13 w:not -48 w:note -9' +
  ' w:nothing -16 w:now -108 w:of 31 w:off 26 w:often 14 w:old -11 w:on -40 w:one 27 w:only -17 w:open -14 w:or 28' +
  ' w:order -8 w:organisation 12 w:other -15 w:our -45 w:over -11 w:own -25 w:owner -11 w:pallet -16 w:paper -19' +
  ' w:pass -21 w:past -47 w:patience 28 w:pay 23 w:people 61 w:phone 23 w:pick 42 w:place -21 w:plan 14 w:plug -15' +
  ' w:practice -19 w:price -16 w:print -9 w:proud -15 w:prove -8 w:pump -12 w:put -10 w:quickly -15 w:rack -10' +
  ' w:read -52 w:report -17 w:room -20 w:row 32 w:run -21 w:same 38 w:save -20 w:second -15 w:see 31 w:send -11' +
  ' w:set -14 w:sheet -23 w:shelf -16 w:should 39 w:show 8 w:sign -9 w:simple 10 w:sit -11 w:slow -17 w:small 17' +
  ' w:smile 22 w:so -40 w:someone -11 w:sooner -9 w:sound 10 w:speak 12 w:speed -13 w:sport 31 w:stamp -9' +
  ' w:stand -34 w:start 14 w:stay 13 w:step -18 w:still -11 w:stop -13 w:style -9 w:system -9 w:take 44 w:team 30' +
  ' w:technology 20 w:tell 17 w:test -46 w:than 69 w:that 20 w:the -64 w:their -16 w:them 9 w:then -14 w:there 21' +
  ' w:thermometer -15 w:these -10 w:they 8 w:think -10 w:third -21 w:this 85 w:to 8 w:tool 10 w:trade 46' +
  ' w:train -12 w:transformation 12 w:treat -10 w:trust -9 w:turn 37 w:twice 10 w:two -23 w:underestimate 33' +
  ' w:unexpect 15 w:up 24 w:us -14 w:use 11 w:value 43 w:visit -12 w:walk 40 w:ward -9 w:way 30 w:we -21' +
  ' w:weather 52 w:well -10 w:what -26 w:when -20 w:wherever -8 w:whether 11 w:which -14 w:while -11 w:who -24' +
  ' w:whoever -36 w:will 20 w:without -9 w:word 23 w:work 9 w:would 19 w:write -27 w:year -25 w:you 43 w:your 46' +
  ' words<10 21 words<6 57 words>16 -65 words>24 -11';
