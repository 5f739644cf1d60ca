// Learned from test/corpus by scripts/learn.mjs.
export const ownershipProof =
  ' -237 acts<1 -14 acts<3 -10 acts<5 -33 acts<9 -26 adjective 25 adverb 55 class:change -58 class:cognition -38' +
  ' class:consumption 27 class:emotion 27 class:none 27 class:social 35 class:stative -17 clauses>2 23 compared 32' +
  ' cue:accepted 38 cue:alternative 31 cue:assigned 25 cue:benefit 60 cue:boundary -70 cue:generic 9' +
  ' cue:handoff 79 cue:hypothetical 44 cue:initiative 126 cue:lasting -17 cue:reason 30 cue:success -9' +
  ' cue:systemic 95 cue:tradeoff 32 cue:weakAsked 46 cue:weakAssumed 9 cue:weakFreeTime -12 cue:weakHandoff 10' +
  ' cue:weakTold 58 first -86 last 82 late 105 metric:delta -12 metric:none -31 metric:quantity 16 modal 9' +
  ' name -28 negated 47 next:. 25 next:a -28 next:after -9 next:an -15 next:and -12 next:at 26 next:hers -17' +
  " next:his 10 next:i 19 next:me 60 next:mine 30 next:my 19 next:n't 9 next:on 45 next:one 25 next:out -12" +
  ' next:the -24 next:their -13 next:to -16 next:under -11 next:with -19 number -41 number:count -16' +
  ' number:money -10 number:people -8 own 68 own:after 47 own:before -27 perfect -11 person -56 quoted -51' +
  ' role:change -11 role:none -17 step:situation -232 step:task 181 subject:I 71 subject:nobody 50' +
  ' subject:none -29 subject:other -67 subject:thing -25 subject:we -21 tense:past 89 tense:present -134' +
  " verb:'s 31 verb:answer -28 verb:ask 23 verb:be -19 verb:begin 9 verb:call 13 verb:come -21 verb:do 33" +
  ' verb:edit -12 verb:end -15 verb:give 29 verb:go -8 verb:hand -17 verb:have -16 verb:hold -20 verb:judge -24' +
  ' verb:lay -14 verb:look 9 verb:open 24 verb:own -13 verb:pick 13 verb:promise -21 verb:put 17 verb:read -14' +
  ' verb:run 17 verb:send 42 verb:set 11 verb:sign -24 verb:sit -27 verb:stand 9 verb:stay -30 verb:take -40' +
  " verb:wait 10 verb:want 23 voice:active -25 voice:passive -67 w:'d -22 w:'s -26 w:a -58 w:about 31 w:add -10" +
  ' w:afternoon 11 w:alert 13 w:all 20 w:alone -14 w:and -98 w:another 17 w:answer -46 w:anything 22 w:anyway 23' +
  ' w:apology -23 w:arrive -25 w:as 21 w:ask 32 w:at 36 w:attendance 10 w:autumn 25 w:bag 11 w:be -9 w:before 15' +
  ' w:begin 9 w:behind 11 w:best -12 w:between -22 w:bigger 35 w:bite -9 w:block -31 w:board 12 w:book 41' +
  ' w:box -29 w:boy -16 w:breach -8 w:build 29 w:but 42 w:buy -15 w:buyer 28 w:by -54 w:call 17 w:care -8' +
  ' w:carry -29 w:case -10 w:change 13 w:claim 52 w:climb 12 w:cluster -9 w:complaint -16 w:contract -10' +
  ' w:control 25 w:could 20 w:counter 38 w:day -12 w:dead -9 w:desk -36 w:die 24 w:director -19 w:do 19 w:door -11' +
  ' w:down -46 w:duty -10 w:each -31 w:edit -12 w:else -8 w:end -8 w:enough 41 w:even 16 w:every -25 w:exam -18' +
  ' w:explain -18 w:fall 19 w:fault -9 w:file -21 w:find 10 w:fine 32 w:firm -17 w:first -27 w:five -18' +
  ' w:floor -27 w:forty 14 w:four -15 w:friday -9 w:from 20 w:front 33 w:gaffer -14 w:garage -12 w:get -29' +
  ' w:give 28 w:go 49 w:grade 11 w:grind -19 w:group -26 w:half -13 w:hand -13 w:hatch 12 w:have -10 w:he -17' +
  ' w:head 42 w:her 21 w:his 16 w:hold -41 w:home -9 w:hour -12 w:how -42 w:i 32 w:if 9 w:in -49 w:into -29' +
  ' w:it 35 w:its -13 w:itself -13 w:job 22 w:judge -14 w:june -21 w:keep -11 w:key -15 w:know 21 w:land -10' +
  ' w:lapse 12 w:lay -14 w:lead 27 w:leak 11 w:leave 22 w:leg -19 w:lender 20 w:licence -17 w:lift 29 w:line -58' +
  ' w:list 26 w:live -24 w:load -14 w:look -22 w:machine -18 w:make 13 w:maker -8 w:manager 18 w:many -22' +
  ' w:mark -20 w:may 15 w:me 76 w:meet 12 w:million -9 w:mind 9 w:mine 66 w:miss 14 w:monday 13 w:money -11' +
  " w:monitor 19 w:month -27 w:more -19 w:my 58 w:myself 18 w:n't 55 w:neither 42 w:never 33 w:new -29 w:next 23" +
  ' w:nine 29 w:no 66 w:nobody 78 w:none 23 w:nothing -9 w:october -27 w:of 19 w:offer 13 w:office -26' +
  ' w:officer -10 w:one -57 w:only -10 w:open 20 w:or -32 w:order 38 w:other -25 w:our -16 w:out -42 w:own 18' +
  ' w:paper 15 w:partner -10 w:patch -12 w:people 33 w:phone 22 w:pick 14 w:pile -10 w:plate -27 w:price -21' +
  ' w:product -12 w:promise -21 w:put 10 w:quarter -9 w:query 10 w:radio -18 w:rate -12 w:reach 26 w:read -14' +
  ' w:risk -11 w:roadmap 17 w:round 9 w:same 22 w:say -31 w:search -9 w:seat -9 w:second 33 w:second-year -26' +
  ' w:send 38 w:set 10 w:she -38 w:sheet -14 w:shop -10 w:side -16 w:sign -17 w:since -10 w:sit -21 w:six 26' +
  ' w:sixth 34 w:so 23 w:somebody 10 w:something 42 w:squad -16 w:start 9 w:stay -27 w:stop 34 w:swallow 35' +
  ' w:take -12 w:tell 37 w:ten -11 w:than -8 w:that 15 w:the -77 w:theatre -8 w:their -31 w:them -39 w:then 20' +
  ' w:there 39 w:they 33 w:thing 28 w:third 18 w:thirty 30 w:this -16 w:those 23 w:though 19 w:through -18' +
  ' w:ticket -8 w:time 20 w:too 10 w:touch -13 w:tram 9 w:try 37 w:turn 30 w:twice -17 w:two 18 w:us -19 w:vet -24' +
  ' w:wait 33 w:wall -14 w:want 30 w:ward 33 w:way 42 w:we -14 w:week 42 w:weight -17 w:what -51 w:which 18' +
  ' w:who -21 w:why -8 w:with -31 w:word 9 w:work -9 w:would 30 w:write -9 w:wrong -32 w:year -32 words<6 55' +
  ' words>16 36 words>24 -10';
