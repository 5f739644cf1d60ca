// Learned from test/corpus by scripts/learn.mjs.
export const ownershipProof =
  ' -236 acts<1 -14 acts<3 -10 acts<5 -33 acts<9 -26 adjective 26 adverb 54 class:change -54 class:cognition -39' +
  ' class:consumption 26 class:emotion 26 class:none 27 class:social 34 class:stative -16 clauses>2 22 compared 32' +
  ' cue:accepted 38 cue:alternative 35 cue:assigned 24 cue:benefit 60 cue:boundary -70 cue:generic 9' +
  ' cue:handoff 83 cue:hypothetical 47 cue:initiative 125 cue:lasting -17 cue:reason 33 cue:success -8' +
  ' cue:systemic 94 cue:tradeoff 31 cue:weakAsked 47 cue:weakAssumed 9 cue:weakFreeTime -12 cue:weakHandoff 17' +
  ' cue:weakTold 57 first -85 last 84 late 104 metric:delta -12 metric:none -32 metric:quantity 15 modal 10' +
  ' name -29 negated 46 next:. 25 next:a -28 next:after -9 next:an -15 next:and -11 next:at 26 next:hers -18' +
  " next:his 9 next:i 19 next:me 60 next:mine 32 next:my 20 next:n't 9 next:of -10 next:on 50 next:one 25" +
  ' next:out -13 next:the -25 next:their -13 next:to -17 next:under -11 next:with -19 number -41 number:count -17' +
  ' number:money -10 own 68 own:after 47 own:before -27 perfect -10 person -55 quoted -50 role:change -11' +
  ' role:none -17 step:situation -232 step:task 181 subject:I 72 subject:nobody 50 subject:none -28' +
  " subject:other -69 subject:thing -26 subject:we -21 tense:modal 8 tense:past 88 tense:present -136 verb:'s 30" +
  ' verb:answer -28 verb:ask 23 verb:be -20 verb:begin 8 verb:call 12 verb:come -21 verb:do 33 verb:edit -12' +
  ' verb:end -14 verb:give 29 verb:go -8 verb:hand -17 verb:have -16 verb:hold -21 verb:judge -25 verb:lay -14' +
  ' verb:leave 11 verb:look 9 verb:open 24 verb:own -13 verb:pick 13 verb:promise -21 verb:put 17 verb:read -14' +
  ' verb:run 16 verb:send 42 verb:set 11 verb:sign -24 verb:sit -27 verb:stand 9 verb:stay -31 verb:take -41' +
  " verb:wait 10 verb:want 23 voice:active -25 voice:passive -66 w:'d -24 w:'s -26 w:a -56 w:about 31 w:add -11" +
  ' w:afternoon 10 w:alert 12 w:all 20 w:alone -14 w:and -98 w:another 17 w:answer -46 w:anything 22 w:anyway 23' +
  ' w:apology -24 w:arrive -25 w:as 19 w:ask 31 w:at 35 w:attendance 10 w:autumn 25 w:bag 11 w:be -11 w:before 14' +
  ' w:begin 8 w:behind 11 w:best -12 w:between -22 w:bigger 35 w:bite -8 w:block -31 w:board 12 w:book 42' +
  ' w:box -29 w:boy -16 w:breach -8 w:build 30 w:but 43 w:buy -15 w:buyer 29 w:by -55 w:call 17 w:carry -29' +
  ' w:case -10 w:change 12 w:claim 53 w:climb 12 w:cluster -9 w:complaint -16 w:contract -11 w:control 25' +
  ' w:could 22 w:counter 39 w:day -13 w:dead -9 w:desk -35 w:die 24 w:director -19 w:do 20 w:door -11 w:down -45' +
  ' w:duty -10 w:each -31 w:edit -12 w:else -9 w:end -8 w:enough 41 w:even 16 w:every -25 w:exam -18 w:explain -19' +
  ' w:fall 18 w:fault -9 w:file -20 w:find 9 w:fine 32 w:firm -18 w:first -27 w:five -18 w:floor -27 w:for 10' +
  ' w:forty 14 w:four -15 w:friday -10 w:from 20 w:front 33 w:gaffer -14 w:garage -12 w:get -29 w:give 28 w:go 49' +
  ' w:grade 11 w:grind -19 w:group -26 w:half -13 w:hand -14 w:hatch 13 w:have -11 w:he -17 w:head 43 w:her 20' +
  ' w:his 14 w:hold -41 w:home -9 w:hour -14 w:how -42 w:i 33 w:if 8 w:in -49 w:into -27 w:it 37 w:its -13' +
  ' w:itself -12 w:job 22 w:judge -15 w:june -21 w:keep -11 w:key -15 w:know 20 w:land -11 w:lapse 12 w:lay -14' +
  ' w:lead 26 w:leak 11 w:leave 25 w:leg -19 w:lender 19 w:licence -17 w:lift 29 w:line -59 w:list 27 w:live -24' +
  ' w:load -14 w:look -19 w:machine -18 w:make 13 w:maker -8 w:manager 18 w:many -22 w:mark -20 w:may 15 w:me 76' +
  ' w:meet 18 w:million -9 w:mind 9 w:mine 66 w:miss 14 w:monday 13 w:money -11 w:monitor 18 w:month -27' +
  " w:more -19 w:my 58 w:myself 18 w:n't 55 w:neither 42 w:never 33 w:new -30 w:next 23 w:nine 29 w:no 66" +
  ' w:nobody 78 w:none 23 w:nothing -9 w:october -27 w:of 15 w:offer 13 w:office -26 w:officer -10 w:one -59' +
  ' w:only -9 w:open 20 w:or -32 w:order 38 w:other -25 w:our -16 w:out -42 w:own 17 w:paper 14 w:partner -10' +
  ' w:patch -12 w:people 32 w:phone 22 w:pick 13 w:pile -10 w:plate -27 w:platform -8 w:price -22 w:product -12' +
  ' w:promise -22 w:put 10 w:quarter -9 w:query 10 w:radio -18 w:rate -11 w:reach 25 w:read -14 w:report -8' +
  ' w:risk -11 w:roadmap 17 w:round 9 w:same 22 w:say -31 w:search -9 w:seat -9 w:second 32 w:second-year -27' +
  ' w:send 38 w:set 10 w:she -38 w:sheet -14 w:shelve -20 w:shop -10 w:side -17 w:sign -17 w:since -10 w:sit -21' +
  ' w:six 26 w:sixth 34 w:so 22 w:somebody 10 w:something 42 w:squad -16 w:start 14 w:stay -28 w:stop 33' +
  ' w:swallow 34 w:take -12 w:teacher 12 w:tell 38 w:ten -11 w:that 15 w:the -76 w:theatre -8 w:their -31' +
  ' w:them -39 w:then 19 w:there 38 w:they 35 w:thing 27 w:third 18 w:thirty 30 w:this -16 w:those 22 w:though 19' +
  ' w:through -19 w:ticket -8 w:time 20 w:too 10 w:touch -13 w:tram 8 w:try 36 w:turn 30 w:twice -16 w:two 18' +
  ' w:us -20 w:vet -24 w:wait 38 w:wall -14 w:want 30 w:ward 33 w:way 42 w:we -14 w:week 42 w:weight -17' +
  ' w:what -50 w:which 18 w:who -21 w:with -27 w:without 13 w:word 9 w:work -9 w:would 32 w:write -11 w:wrong -32' +
  ' w:year -32 words<6 51 words>16 36 words>24 -10';
