// Learned from test/corpus by scripts/learn.mjs.
export const ownershipProof =
  ' -216 acts<1 -27 acts<3 -12 acts<5 -31 acts<9 -24 adjective 29 adverb 47 after:about:other 29' +
  ' after:after:determiner 10 after:after:other -9 after:at:noun 13 after:at:other 23 after:before:determiner -9' +
  ' after:before:other 27 after:behind:determiner 18 after:between:noun -12 after:by:determiner -24' +
  ' after:by:time -23 after:down:other -17 after:for:determiner -19 after:for:noun 29 after:for:other -15' +
  ' after:from:determiner 11 after:from:noun -9 after:in:determiner -17 after:in:noun -21 after:in:other 32' +
  ' after:in:possessive 11 after:in:time -28 after:into:determiner 20 after:into:noun -44 after:into:possessive 17' +
  ' after:of:determiner -30 after:of:noun 40 after:of:possessive 17 after:off:other 10 after:on:determiner 16' +
  ' after:on:noun -32 after:on:other -20 after:on:person 19 after:out:determiner -17 after:through:determiner -12' +
  ' after:to:noun -17 after:to:other 53 after:with:determiner -10 after:with:noun -26 after:with:possessive 10' +
  ' after:without:noun 16 class:change -47 class:cognition -33 class:communication 10 class:consumption 22' +
  ' class:emotion 25 class:motion -12 class:none 20 class:social 22 class:stative -17 clauses>2 21 compared 28' +
  ' copula -9 cue:accepted 38 cue:alternative 33 cue:assigned 17 cue:benefit 45 cue:boundary -69 cue:generic 9' +
  ' cue:handoff 78 cue:hypothetical 28 cue:initiative 138 cue:lasting -29 cue:reason 29 cue:systemic 96' +
  ' cue:tradeoff 26 cue:weakAsked 42 cue:weakAssumed 10 cue:weakFreeTime -9 cue:weakHandoff 17 cue:weakTold 51' +
  ' first -107 last 90 late 111 metric:delta -10 metric:none -31 modal 19 name -37 negated 63 next:. 13 next:a -37' +
  ' next:after -11 next:and -18 next:at 18 next:between -9 next:for 12 next:hers -12 next:his 10 next:i 24' +
  ' next:in 18 next:me 57 next:mine 30 next:my 14 next:neither -11 next:no 29 next:none -33 next:of -8 next:off 9' +
  ' next:on 30 next:one 21 next:since -9 next:the -29 next:their -12 next:to -35 next:two 9 next:under -12' +
  ' next:with -30 number -42 number:count -17 number:date -11 number:money -12 number:version 8 own 52' +
  ' own:after 28 own:before -32 person -63 quoted -54 role:change -9 role:none -20 step:situation -245' +
  ' step:task 188 subject:I 66 subject:nobody 43 subject:none -27 subject:other -75 subject:thing -50' +
  ' subject:we -19 tense:modal 17 tense:past 89 tense:present -142 then:because 9 then:before 28 then:contact -16' +
  ' then:how -38 then:if 12 then:it -10 then:motion 12 then:nobody 15 then:past -13 then:perception 11' +
  " then:present -13 then:stative -14 then:what -55 then:which 28 then:who -13 then:why 13 verb:'s 24" +
  ' verb:answer -22 verb:ask 16 verb:be -27 verb:call 24 verb:come -28 verb:do 24 verb:edit -10 verb:end -10' +
  ' verb:file -9 verb:give 31 verb:go -20 verb:hand -16 verb:hold -15 verb:judge -22 verb:lay -11 verb:leave 12' +
  ' verb:make 9 verb:open 35 verb:own -17 verb:pass -21 verb:pick 12 verb:promise -17 verb:put 20 verb:read -14' +
  ' verb:remain -24 verb:run 18 verb:send 42 verb:sign -20 verb:sit -27 verb:stay -30 verb:swallow 29' +
  " verb:take -44 verb:wait 10 verb:want 21 verb:work -13 voice:active -36 voice:passive -51 w:'d -42 w:'s -22" +
  ' w:a -49 w:about 24 w:add -10 w:afternoon 15 w:alert 17 w:all 27 w:alone -11 w:and -97 w:answer -49 w:any 9' +
  ' w:anything 18 w:anyway 18 w:apology -29 w:arrive -30 w:as 10 w:ask 22 w:at 33 w:attendance 12 w:autumn 25' +
  ' w:bag 11 w:because 9 w:before 13 w:behind 15 w:best -11 w:between -25 w:bigger 39 w:block -26 w:board 14' +
  ' w:book 34 w:box -29 w:boy -17 w:break 22 w:build 30 w:but 38 w:buy -14 w:buyer 21 w:by -54 w:call 22' +
  ' w:carry -22 w:cause 10 w:change 18 w:chief -10 w:claim 45 w:clean -9 w:climb 14 w:close 9 w:collection -9' +
  ' w:complaint -17 w:contract -30 w:contractor -26 w:control 25 w:could 26 w:counter 36 w:crew -24 w:date 12' +
  ' w:day -15 w:desk -32 w:die 24 w:director -13 w:do 10 w:door -19 w:down -41 w:drop 8 w:duty -11 w:each -34' +
  ' w:edit -10 w:enough 41 w:estate 24 w:even 9 w:every -25 w:exam -12 w:explain -18 w:fall 20 w:fault -10' +
  ' w:file -24 w:find 13 w:fine 27 w:firm -16 w:first -23 w:five -15 w:floor -19 w:friday -10 w:from 23 w:front 31' +
  ' w:gaffer -15 w:garage -12 w:get -26 w:give 29 w:go 38 w:grade 12 w:grind -14 w:group -15 w:half -12 w:hand -16' +
  ' w:happen 9 w:hatch 12 w:he -17 w:head 23 w:her 38 w:his 14 w:hold -33 w:hour -24 w:how -42 w:i 22 w:idea 10' +
  ' w:if 11 w:in -35 w:inquiry 37 w:inside -11 w:it 42 w:its -15 w:itself -10 w:job 14 w:judge -9 w:june -17' +
  ' w:keep -11 w:key -13 w:kilometre 32 w:know 19 w:lapse 11 w:lay -11 w:lead 19 w:leak 9 w:learn -13 w:leave 29' +
  ' w:leg -13 w:lender 18 w:licence -18 w:lift 28 w:like -10 w:line -57 w:list 23 w:live -20 w:load -11 w:log 13' +
  ' w:look -15 w:lose -19 w:machine -17 w:main -21 w:make 30 w:maker -9 w:manager 19 w:mandate 11 w:many -19' +
  ' w:mark -20 w:matron -23 w:may 15 w:me 73 w:meet 23 w:million -10 w:mine 68 w:miss 21 w:monday 8 w:monitor 18' +
  " w:month -37 w:more -20 w:my 77 w:myself 13 w:n't 76 w:name 9 w:neither 31 w:never 26 w:new -34 w:nine 28" +
  ' w:no 84 w:nobody 86 w:not -15 w:nothing -10 w:october -23 w:of 12 w:offer 10 w:office -11 w:on 9 w:one -34' +
  ' w:only -15 w:open 25 w:or -30 w:order 35 w:other -10 w:out -32 w:over -12 w:own 9 w:page -10 w:paper 18' +
  ' w:partner -9 w:pass -21 w:patch -12 w:people 40 w:phone 20 w:pick 12 w:pile -8 w:plate -40 w:platform -15' +
  ' w:price -28 w:product -14 w:promise -17 w:put 15 w:quarter -9 w:radio -23 w:reach 27 w:read -14 w:remain -24' +
  ' w:report -17 w:request 18 w:rest 8 w:review 13 w:risk -12 w:roadmap 13 w:rota -9 w:run 9 w:same 38 w:say -36' +
  ' w:search -14 w:seat -9 w:second 25 w:second-year -22 w:see 17 w:send 41 w:senior -18 w:she -38 w:sheet -12' +
  ' w:shelve -20 w:shop -10 w:side -22 w:sign -14 w:signature -8 w:since -12 w:sister 31 w:sit -22 w:six 24' +
  ' w:sixth 32 w:skip -9 w:so 26 w:something 38 w:squad -17 w:stand 14 w:start 12 w:stay -28 w:stick -11 w:stop 21' +
  ' w:support -8 w:swallow 29 w:take -18 w:teacher 10 w:team -9 w:tell 28 w:ten -13 w:that 23 w:the -76' +
  ' w:their -31 w:them -21 w:then 20 w:there 37 w:they 37 w:thing 22 w:third 28 w:thirty 30 w:this -12 w:though 19' +
  ' w:through -13 w:time 17 w:touch -13 w:try 31 w:turn 30 w:twice -14 w:two 17 w:under 10 w:us -25 w:vet -23' +
  ' w:wait 35 w:wall -44 w:want 30 w:ward 28 w:watch -13 w:way 41 w:we -16 w:week 40 w:weight -15 w:what -54' +
  ' w:which 13 w:who -13 w:with -28 w:without 10 w:word 11 w:would 26 w:write -15 w:wrong -27 w:year -22' +
  ' words<6 44 words>16 41';
