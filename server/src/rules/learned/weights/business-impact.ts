// Learned from test/corpus by scripts/learn.mjs.
export const businessImpact =
  ' -173 acts<1 30 acts<3 -14 acts<5 -13 acts<9 -9 adjective 10 class:change 27 class:communication -32' +
  ' class:consumption 24 class:creation 9 class:emotion -39 class:motion 15 class:none -26 class:perception 17' +
  ' class:possession 84 class:social 83 class:stative -14 clauses>2 72 compared 12 cue:accepted 12' +
  ' cue:alternative 41 cue:assigned -9 cue:benefit 114 cue:boundary -44 cue:comparative -34 cue:filler -9' +
  ' cue:initiative -18 cue:lasting -105 cue:mood -99 cue:reason 16 cue:success -11 cue:systemic 47' +
  ' cue:tradeoff -25 cue:unverified -48 cue:vagueAct -24 cue:verification -30 cue:weakAssumed 56 cue:weakEasy -11' +
  ' first -234 last -200 late 65 metric:delta 11 metric:money 58 metric:none -26 metric:nonmetric -41 modal -52' +
  ' name -13 negated -9 next:. 32 next:a -18 next:about 14 next:all -22 next:around 8 next:at -66 next:away 9' +
  ' next:back 80 next:by -27 next:down -9 next:eleven 32 next:every -9 next:four -12 next:from 10 next:her 27' +
  ' next:home -16 next:in 70 next:it -13 next:its 79 next:live -13 next:me -23 next:much -14 next:my -10' +
  " next:n't -9 next:nine 22 next:no 22 next:now -8 next:off 42 next:one -21 next:out 59 next:that 8 next:the 23" +
  ' next:their 92 next:them -34 next:through -24 next:two -9 next:under 13 next:us -21 next:what -19 next:with -23' +
  ' next:without -8 next:€ 11 number 34 number:count -12 number:duration 65 number:money 145 number:other -27' +
  ' number:people -13 number:percent -32 number:rate -37 number:ratio -46 number:version 29 own 21 own:after -39' +
  ' own:before 9 perfect -42 person 60 role:after -21 role:change 34 role:none 38 subject:it -42 subject:nobody 45' +
  " subject:none -15 subject:other 18 subject:we -37 tense:modal -53 tense:past 62 verb:'s -8 verb:agree -38" +
  ' verb:build 30 verb:buy 16 verb:catch 47 verb:come -9 verb:cost -63 verb:count -9 verb:drop 20 verb:feel -9' +
  ' verb:get 61 verb:give -9 verb:go -12 verb:hang -13 verb:have 29 verb:hear 22 verb:keep 91 verb:lift -17' +
  ' verb:lose 12 verb:make -11 verb:order -9 verb:pay 21 verb:put 8 verb:quote -20 verb:reach 36 verb:read -23' +
  ' verb:report 21 verb:run -15 verb:save 26 verb:say -41 verb:seem -14 verb:set 21 verb:show 18 verb:sign 14' +
  ' verb:spare 75 verb:stop 23 verb:take -36 verb:use 13 verb:walk 24 verb:write -10 voice:active -17' +
  " voice:passive 20 w:' -24 w:'s 47 w:a 46 w:about 31 w:accord 25 w:again 47 w:against -15 w:agree -44 w:all -108" +
  ' w:an 52 w:and -50 w:any -36 w:as -16 w:at 20 w:audit -31 w:august 16 w:autumn -13 w:average 18 w:back 117' +
  ' w:bank -31 w:battery 16 w:bay -27 w:be 20 w:bear -20 w:become -13 w:bed 14 w:before 9 w:between -16 w:bid 15' +
  ' w:bin 11 w:blind -13 w:block -46 w:book -47 w:booking 12 w:both -61 w:box 38 w:build 19 w:buy 13 w:by -54' +
  ' w:ca -15 w:call -10 w:card 13 w:carry -16 w:case 33 w:cast 11 w:catch 32 w:cent -9 w:change 19 w:charge -31' +
  ' w:chart -12 w:check -15 w:chuff -8 w:claim -26 w:class 71 w:clause -13 w:clear 12 w:clerk -32 w:client -20' +
  ' w:clinic 22 w:come -12 w:company 12 w:complaint 89 w:contact -21 w:contract -31 w:copy 11 w:cost -33' +
  ' w:could -11 w:council -49 w:count -66 w:crate -23 w:credit 15 w:crew 18 w:customer 39 w:date -25 w:day 59' +
  ' w:different -10 w:door 37 w:down -19 w:draw -27 w:drill 23 w:drop 19 w:dry 27 w:eight -64 w:eighteen 9' +
  ' w:eleven 34 w:empty -40 w:end -25 w:engineer -9 w:enough 19 w:euro 12 w:even 43 w:every -37 w:everybody -34' +
  ' w:everyone -17 w:fail -10 w:fall -43 w:family -15 w:far -15 w:farm 54 w:fee 35 w:feel -13 w:fewer 11' +
  ' w:field -42 w:file -20 w:finance 74 w:find 27 w:fine 18 w:firm -47 w:first -10 w:five -29 w:floor -25' +
  ' w:follow -13 w:form 68 w:fortnight 22 w:forty 20 w:four -27 w:friday -24 w:full 22 w:gaffer -18 w:gate -25' +
  ' w:get 94 w:give -9 w:go 9 w:good -25 w:group 33 w:half 22 w:hand 33 w:hang -15 w:head 16 w:her 10 w:hold -37' +
  ' w:home 40 w:hospital -45 w:hour 67 w:household 11 w:hundred 27 w:i -37 w:in -35 w:incident -22 w:instead 36' +
  ' w:insurer 48 w:into 21 w:it -69 w:its 56 w:job 41 w:june 26 w:keep 112 w:key -28 w:kid -15 w:kilo -11' +
  ' w:kind 30 w:lane 27 w:last -16 w:late 9 w:leave 48 w:ledger 44 w:less -9 w:letter 9 w:lift -19 w:like -11' +
  ' w:line 26 w:list -45 w:live -43 w:load -19 w:longer 35 w:look -13 w:lose 52 w:lot 23 w:make -16 w:manager -16' +
  ' w:many 25 w:march -27 w:mark -28 w:me -49 w:measure 8 w:minute 29 w:month -12 w:moon -14 w:more 18' +
  ' w:morning 16 w:mould -23 w:much -28 w:my -103 w:name -16 w:near 27 w:need 15 w:neighbour -40 w:never 48' +
  ' w:new -69 w:next 13 w:night -16 w:nineteen -27 w:ninety 17 w:no 31 w:nobody 25 w:not 26 w:nothing 24' +
  ' w:november -13 w:now -65 w:october 19 w:of 37 w:off 14 w:office 16 w:old 15 w:on -32 w:once 37 w:one -21' +
  ' w:open 35 w:order -27 w:other -35 w:out -22 w:outage -9 w:over -27 w:own -26 w:owner 46 w:page -39' +
  ' w:passenger 27 w:past -16 w:patient 110 w:pay 53 w:payment 16 w:people 17 w:per 14 w:photograph -16 w:place 9' +
  ' w:point -9 w:premium 13 w:print -20 w:project -12 w:pull -12 w:quarter 77 w:quote -20 w:random -18 w:reach 73' +
  ' w:read -34 w:real -8 w:register 11 w:release 48 w:repeat -10 w:report -8 w:resident 32 w:restore -23' +
  ' w:return -12 w:right -21 w:ring -20 w:risk 8 w:room -16 w:rota 20 w:row -14 w:rule -28 w:same 75 w:save 26' +
  ' w:say -47 w:school 71 w:second 38 w:seem -14 w:service -50 w:set 10 w:seven -30 w:she -8 w:sheet 9 w:show 14' +
  ' w:since 44 w:single -17 w:sister -40 w:site -19 w:six 33 w:sixteen -9 w:sixty 16 w:slip -16 w:some 83' +
  ' w:sooner 23 w:spare 102 w:spring -26 w:start -13 w:starter 16 w:still -9 w:stop 29 w:study 9 w:support 12' +
  ' w:system -34 w:table -22 w:take -27 w:tape -17 w:team -11 w:tell -13 w:ten -24 w:test -16 w:than -12 w:that 53' +
  ' w:the -34 w:theatre -11 w:their 65 w:them 44 w:then 11 w:there -23 w:these -20 w:they 24 w:thing -19' +
  ' w:third 32 w:this 15 w:three -29 w:through 26 w:throw 22 w:time -23 w:to -52 w:today -28 w:tour 32 w:turn 8' +
  ' w:twelve 27 w:twenty 15 w:twenty-nine -10 w:twenty-six -18 w:twice 32 w:two -38 w:under 26 w:unit -9 w:up -30' +
  ' w:us 58 w:very -9 w:walk 23 w:wall -13 w:watch 29 w:way -30 w:we -40 w:week 18 w:weight -11 w:well -33' +
  ' w:wet -18 w:what -27 w:when 18 w:where 63 w:which 17 w:whole -17 w:within 64 w:word 17 w:work 61 w:write -11' +
  ' w:year 26 w:yellow -28 words<10 16 words>24 13';
