// Learned from test/corpus by scripts/learn.mjs.
export const genericReflection =
  ' -148 acts<1 -34 acts<3 -14 adjective 37 after:about:determiner -13 after:across:noun 9 after:after:other 12' +
  ' after:after:possessive 9 after:around:other 14 after:as:other 35 after:as:possessive 20' +
  ' after:at:determiner -28 after:at:noun 13 after:at:other -10 after:at:possessive -9 after:before:determiner -10' +
  ' after:before:other -21 after:between:other -21 after:by:determiner -9 after:by:noun -15 after:down:other 23' +
  ' after:for:determiner 10 after:for:other -13 after:for:person -19 after:from:determiner -44 after:from:noun -15' +
  ' after:from:other 68 after:in:determiner 25 after:in:noun 35 after:in:other -34 after:in:possessive -29' +
  ' after:in:time -14 after:like:noun -29 after:of:determiner 19 after:of:noun 38 after:of:other -34' +
  ' after:of:possessive 14 after:on:noun -22 after:on:other -20 after:on:possessive -12 after:than:determiner -12' +
  ' after:than:other 56 after:to:determiner -23 after:to:noun 8 after:to:other 28 after:up:determiner 29' +
  ' after:up:other -16 after:with:determiner -20 after:with:noun 27 after:with:person 8 after:with:possessive -12' +
  ' change 26 class:communication -62 class:contact -40 class:creation -31 class:motion 10 class:none 14' +
  ' class:social 20 class:stative 18 clauses>2 -57 copula 21 cue:benefit -36 cue:boundary -32 cue:comparative 22' +
  ' cue:filler 15 cue:generic 256 cue:handoff 12 cue:hypothetical 33 cue:initiative -24 cue:lasting -65' +
  ' cue:reason -10 cue:success 41 cue:systemic -67 cue:tradeoff 11 cue:vagueAct 29 cue:verification -47' +
  ' cue:weakAssumed -23 cue:weakEasy 20 cue:weakGeneric 22 first 173 last 349 late -143 made -18 made:before -13' +
  ' metric:delta 26 metric:none -49 metric:nonmetric -34 metric:quantity -21 modal 24 name -36 negated -24' +
  ' next:. 28 next:all 16 next:and -8 next:at -25 next:away 52 next:cheap -16 next:every -20 next:everything 16' +
  ' next:first -10 next:for -48 next:forty -8 next:from 14 next:half 19 next:how 18 next:in -21 next:it -23' +
  " next:me 47 next:more 24 next:my 11 next:n't -16 next:no -15 next:nothing 12 next:once 13 next:one -16" +
  ' next:only 9 next:people -17 next:proud -8 next:that 47 next:the -13 next:there -11 next:up -13 next:us -14' +
  ' next:what 22 next:where -11 next:with -12 next:you -14 number -52 number:count -44 number:duration -10' +
  ' number:people -13 number:ratio 9 own 83 own:before -71 perfect -53 person -14 quoted -21 role:none -52' +
  ' step:reflection -50 subject:I -76 subject:it 20 subject:nobody -28 subject:none 24 subject:other -53' +
  ' subject:we -39 subject:you 40 tense:modal 23 tense:past -104 then:I -26 then:after 11 then:as 30' +
  ' then:because -13 then:before -24 then:change -23 then:cognition -15 then:communication -9 then:consumption 14' +
  ' then:contact -19 then:creation -10 then:emotion -14 then:how 19 then:it -9 then:modal 41 then:motion -18' +
  ' then:nobody -18 then:none -75 then:other 11 then:past -75 then:perception -37 then:present 22 then:social 55' +
  ' then:stative 8 then:that -16 then:what -10 then:whether 15 then:which -10 then:while -8 then:who -19' +
  " then:whoever -18 then:you 9 verb:'s 26 verb:add -11 verb:ask -24 verb:be -20 verb:believe 19 verb:check -13" +
  ' verb:come 23 verb:count -16 verb:cut 9 verb:do 24 verb:follow 35 verb:keep -18 verb:learn 23 verb:let 11' +
  ' verb:live -9 verb:look -18 verb:make 41 verb:mean 9 verb:measure -9 verb:open -9 verb:own -9 verb:pass -19' +
  ' verb:put -10 verb:read -20 verb:save -18 verb:see 44 verb:show -16 verb:start -18 verb:stop -11 verb:take -19' +
  " verb:test -12 verb:walk 42 verb:write -13 verbless 27 voice:active -31 voice:passive -54 w:'d -46 w:a -85" +
  ' w:about -9 w:accept 26 w:adapt 11 w:add -11 w:address -18 w:again 11 w:age -14 w:ahead 22 w:air -20' +
  ' w:alarm -14 w:alignment 11 w:alway 14 w:an -25 w:and 25 w:any 11 w:anybody -9 w:anyone 13 w:anything 28' +
  ' w:around 14 w:as 26 w:ask -34 w:assume -18 w:at -43 w:away 43 w:back -13 w:bad -9 w:bag -16 w:bank 13 w:be -33' +
  ' w:beat 8 w:because -20 w:before -44 w:believe 22 w:between -28 w:big 18 w:boiler 13 w:book -11 w:both -10' +
  ' w:box -24 w:break 17 w:bring 18 w:build -11 w:but -38 w:buy-in 41 w:by -29 w:ca -10 w:call -18 w:can 23' +
  ' w:change 9 w:cheap -16 w:check -15 w:clean -8 w:clock -32 w:coach -18 w:cold -37 w:come 18 w:communication 12' +
  ' w:cost -11 w:could -24 w:count -13 w:crew 22 w:culture 30 w:cut 9 w:data 66 w:date -9 w:day -16 w:decide -20' +
  ' w:degree -12 w:design 22 w:desk -14 w:do 37 w:door -18 w:down 17 w:draw -12 w:each -36 w:early 25 w:eat -9' +
  ' w:else -13 w:empty -33 w:end -10 w:every 27 w:everything 18 w:expect 11 w:experience 20 w:failure -8' +
  ' w:fault -13 w:file -8 w:fine -30 w:first -44 w:follow 43 w:form -19 w:forty -9 w:forward 12 w:four -8' +
  ' w:from 12 w:full -16 w:gauge -9 w:get 26 w:gift -14 w:give -12 w:good 59 w:great 34 w:green -10 w:group -10' +
  ' w:half 17 w:hand -18 w:hard 20 w:have -54 w:heart 18 w:heat -12 w:her 9 w:here -16 w:hold -8 w:home 18' +
  ' w:honesty 33 w:human 28 w:i -60 w:in 17 w:it -9 w:its -16 w:itself 9 w:keep -13 w:label -13 w:last -12' +
  ' w:leadership 28 w:learn 23 w:lesson 40 w:let 10 w:like -43 w:line -13 w:list -18 w:listen 21 w:little 15' +
  ' w:live -8 w:long 12 w:look -59 w:lorry -9 w:lot 33 w:make 52 w:management 13 w:matter 9 w:me 52 w:memory -8' +
  ' w:mile -10 w:mind 14 w:minute -10 w:more 82 w:much 16 w:must 27 w:my -34 w:name -13 w:never -14 w:next -15' +
  ' w:no -38 w:nobody -42 w:none -12 w:not -43 w:note -9 w:nothing -8 w:now -104 w:nowhere -10 w:of 23 w:off 24' +
  ' w:often 16 w:old -10 w:on -34 w:once 12 w:one 25 w:only -21 w:opinion 52 w:or 34 w:organisation 11 w:other -14' +
  ' w:our -41 w:own -24 w:owner -11 w:pallet -15 w:paper -19 w:pass -19 w:past -46 w:patience 26 w:pay 20' +
  ' w:people 60 w:phone 16 w:pick 36 w:place -22 w:plan 9 w:plug -13 w:practice -18 w:price -11 w:programme 8' +
  ' w:promise -8 w:proud -8 w:prove -9 w:pump -11 w:put -9 w:rack -9 w:read -42 w:report -13 w:ride -9 w:room -22' +
  ' w:row 27 w:run -37 w:same 31 w:save -18 w:second -15 w:see 31 w:send -10 w:set -9 w:sheet -20 w:shelf -14' +
  ' w:should 32 w:sign -9 w:simple 8 w:sit -10 w:slide -22 w:slow -16 w:small 16 w:smile 24 w:so -42 w:sooner -11' +
  ' w:speak 15 w:speed -10 w:sport 29 w:stamp -12 w:stand -27 w:start 9 w:stay 13 w:still -13 w:stop -13' +
  ' w:style -8 w:system -9 w:take 38 w:team 28 w:technology 20 w:tell 14 w:test -42 w:than 47 w:that 30 w:the -63' +
  ' w:their -13 w:them 9 w:then -14 w:there 17 w:thermometer -14 w:these -11 w:third -9 w:this 81 w:tool 11' +
  ' w:top 8 w:trade 44 w:train -11 w:transformation 11 w:trust -10 w:turn 32 w:twice 13 w:two -24' +
  ' w:underestimate 30 w:unexpect 14 w:up 19 w:us -13 w:use 9 w:value 40 w:visit -12 w:walk 30 w:ward -8' +
  ' w:water -28 w:way 35 w:we -26 w:weather 46 w:what -18 w:when -13 w:where -10 w:whether 15 w:which -10' +
  ' w:while -8 w:who -19 w:whoever -25 w:will 20 w:win 8 w:without -9 w:word 16 w:work 9 w:would 17 w:write -22' +
  ' w:year -26 w:you 42 w:your 39 words<10 24 words<6 55 words>16 -55 words>24 -9';
