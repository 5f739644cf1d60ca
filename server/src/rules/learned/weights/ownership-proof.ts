// Learned from test/corpus by scripts/learn.mjs.
export const ownershipProof =
  ' -226 acts<1 -23 acts<3 -14 acts<5 -31 acts<9 -24 adjective 25 adverb 47 class:change -45 class:cognition -38' +
  ' class:communication 16 class:consumption 21 class:emotion 27 class:motion -8 class:none 23 class:social 23' +
  ' class:stative -16 clauses>2 14 compared 28 copula -11 cue:accepted 39 cue:alternative 35 cue:assigned 21' +
  ' cue:benefit 56 cue:boundary -70 cue:generic 8 cue:handoff 84 cue:hypothetical 34 cue:initiative 130' +
  ' cue:lasting -27 cue:reason 34 cue:success -9 cue:systemic 86 cue:tradeoff 27 cue:vagueAct 9 cue:weakAsked 45' +
  ' cue:weakAssumed 10 cue:weakFreeTime -10 cue:weakHandoff 19 cue:weakTold 50 first -97 last 93 late 105' +
  ' metric:delta -9 metric:none -34 metric:quantity 15 modal 17 name -35 negated 65 next:. 12 next:a -33' +
  ' next:after -10 next:and -19 next:at 23 next:between -9 next:for 8 next:hers -14 next:his 9 next:i 25' +
  " next:in 19 next:me 59 next:mine 31 next:my 17 next:n't 11 next:neither -11 next:no 22 next:none -35 next:of -9" +
  ' next:off 8 next:on 39 next:one 20 next:since -10 next:the -31 next:their -13 next:to -25 next:under -11' +
  ' next:with -33 number -41 number:count -16 number:date -10 number:money -11 number:people -12 number:version 9' +
  ' own 53 own:after 31 own:before -29 person -64 quoted -55 role:none -19 step:situation -245 step:task 192' +
  ' subject:I 70 subject:nobody 48 subject:none -26 subject:other -69 subject:thing -46 subject:we -21' +
  " tense:modal 15 tense:past 91 tense:present -136 verb:'s 27 verb:answer -25 verb:ask 22 verb:be -25" +
  ' verb:call 28 verb:come -28 verb:do 29 verb:edit -12 verb:end -12 verb:file -8 verb:give 30 verb:go -20' +
  ' verb:hand -17 verb:have -10 verb:hold -17 verb:judge -23 verb:lay -11 verb:leave 11 verb:make 9 verb:open 38' +
  ' verb:own -17 verb:pass -21 verb:pick 13 verb:promise -18 verb:put 18 verb:read -13 verb:remain -26 verb:run 20' +
  ' verb:send 44 verb:sign -23 verb:sit -26 verb:stay -28 verb:swallow 29 verb:take -43 verb:wait 8 verb:want 23' +
  " verb:work -14 voice:active -35 voice:passive -53 w:'d -40 w:'s -26 w:a -54 w:about 29 w:add -10 w:afternoon 11" +
  ' w:alert 14 w:all 34 w:alone -12 w:and -88 w:answer -56 w:any 10 w:anything 22 w:anyway 21 w:apology -26' +
  ' w:arrive -34 w:as 12 w:ask 30 w:at 37 w:attendance 11 w:autumn 26 w:bag 9 w:because 10 w:before 18 w:behind 15' +
  ' w:best -11 w:between -26 w:bigger 37 w:block -28 w:board 19 w:book 41 w:box -35 w:boy -16 w:break 23' +
  ' w:budget -8 w:build 30 w:but 42 w:buy -16 w:buyer 25 w:by -58 w:call 27 w:carry -26 w:cause 10 w:change 17' +
  ' w:chief -11 w:claim 53 w:clean -10 w:climb 12 w:cluster -9 w:collection -10 w:complaint -18 w:contract -31' +
  ' w:contractor -27 w:control 26 w:could 19 w:counter 41 w:crew -25 w:day -16 w:desk -33 w:die 25 w:director -18' +
  ' w:do 12 w:door -31 w:down -43 w:duty -11 w:each -35 w:edit -12 w:eight -8 w:else -8 w:enough 42 w:estate 25' +
  ' w:even 12 w:every -25 w:exam -14 w:explain -17 w:fall 20 w:fault -10 w:file -21 w:find 20 w:fine 28 w:firm -18' +
  ' w:first -24 w:five -13 w:floor -21 w:forty 10 w:friday -9 w:from 27 w:front 37 w:gaffer -17 w:garage -13' +
  ' w:get -26 w:give 29 w:go 38 w:grade 11 w:grind -14 w:group -19 w:half -11 w:hand -16 w:hatch 12 w:he -18' +
  ' w:head 35 w:her 31 w:his 15 w:hold -37 w:hour -33 w:how -47 w:i 19 w:idea 10 w:if 11 w:in -43 w:inquiry 41' +
  ' w:inside -10 w:into -18 w:it 44 w:its -11 w:itself -13 w:job 20 w:judge -12 w:june -18 w:keep -11 w:key -13' +
  ' w:know 23 w:lapse 15 w:lay -12 w:lead 22 w:leak 13 w:learn -11 w:leave 27 w:leg -16 w:lender 19 w:licence -17' +
  ' w:lift 28 w:like -10 w:line -58 w:list 28 w:live -19 w:load -13 w:log 13 w:look -19 w:lose -20 w:machine -20' +
  ' w:main -21 w:make 30 w:maker -9 w:manager 20 w:many -25 w:mark -27 w:may 19 w:me 81 w:meet 23 w:million -10' +
  " w:mine 70 w:miss 22 w:monday 12 w:money -8 w:monitor 18 w:month -33 w:more -21 w:my 70 w:myself 16 w:n't 81" +
  ' w:neither 36 w:never 31 w:new -34 w:nine 28 w:no 89 w:nobody 82 w:none -13 w:not -24 w:nothing -9 w:nurse -9' +
  ' w:october -26 w:of 11 w:offer 15 w:office -11 w:officer -9 w:on 10 w:one -41 w:only -15 w:open 30 w:or -30' +
  ' w:order 37 w:other -12 w:out -38 w:over -11 w:own 16 w:page -10 w:paper 15 w:partner -11 w:pass -22' +
  ' w:patch -13 w:people 39 w:phone 23 w:pick 14 w:pile -9 w:plate -37 w:platform -16 w:price -29 w:product -12' +
  ' w:promise -18 w:put 11 w:quarter -9 w:query 10 w:radio -22 w:rate -8 w:reach 30 w:read -13 w:remain -26' +
  ' w:report -14 w:risk -12 w:roadmap 15 w:round 8 w:run 9 w:same 41 w:say -38 w:search -14 w:seat -9 w:second 28' +
  ' w:second-year -24 w:see 15 w:send 41 w:senior -20 w:she -40 w:sheet -13 w:shelve -17 w:shop -9 w:side -21' +
  ' w:sign -17 w:since -14 w:sit -21 w:six 26 w:sixth 35 w:skip -10 w:so 26 w:somebody 11 w:something 43' +
  ' w:squad -16 w:stand 18 w:start 14 w:stay -26 w:stick -8 w:stop 24 w:support -9 w:swallow 29 w:system -8' +
  ' w:take -15 w:teacher 11 w:tell 34 w:ten -14 w:that 22 w:the -69 w:their -33 w:them -35 w:then 24 w:there 35' +
  ' w:they 34 w:thing 22 w:third 18 w:thirty 31 w:this -13 w:though 20 w:through -15 w:time 20 w:to 8 w:too 10' +
  ' w:touch -12 w:try 36 w:turn 32 w:twice -14 w:two 19 w:us -25 w:vet -24 w:wait 36 w:wall -46 w:want 31' +
  ' w:ward 34 w:watch -13 w:way 41 w:we -16 w:week 49 w:weight -14 w:what -68 w:which 17 w:who -17 w:with -38' +
  ' w:without 13 w:word 11 w:would 26 w:write -14 w:wrong -33 w:year -23 words<6 50 words>16 34 words>24 -11';
