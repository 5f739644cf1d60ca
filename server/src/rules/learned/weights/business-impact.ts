// Learned from test/corpus by scripts/learn.mjs.
export const businessImpact =
  ' -150 acts<3 -11 acts<5 -8 adjective 28 adverb 13 class:change 14 class:communication -9 class:consumption 23' +
  ' class:contact -9 class:creation 19 class:emotion -38 class:motion 26 class:none -9 class:perception 18' +
  ' class:possession 64 class:social 39 clauses>2 76 compared 22 copula 15 cue:accepted -11 cue:alternative 21' +
  ' cue:benefit 110 cue:boundary -27 cue:comparative -22 cue:initiative -17 cue:lasting -72 cue:mood -71' +
  ' cue:reason 9 cue:success -16 cue:systemic 28 cue:tradeoff -23 cue:unverified -21 cue:vagueAct -20' +
  ' cue:verification -29 cue:weakEasy -13 first -229 last -285 late 40 metric:money 69 metric:none -41' +
  ' metric:nonmetric -43 modal -41 name 8 negated -35 next:, -8 next:. -17 next:about 20 next:again 19 next:at -56' +
  ' next:away 13 next:back 77 next:by -14 next:down -10 next:eleven 35 next:from -21 next:her -15 next:home -17' +
  " next:in 54 next:its 69 next:me -25 next:much -9 next:n't -8 next:no 17 next:off 32 next:on 9 next:one -17" +
  ' next:out 51 next:that 26 next:the 27 next:their 73 next:them -31 next:through -16 next:what -12 next:€ 11' +
  ' number 45 number:count -19 number:date 26 number:duration 45 number:money 156 number:other -21' +
  ' number:people -25 number:percent -32 number:rate -39 number:ratio -60 number:version 37 own 23 own:after -47' +
  ' own:before 24 perfect -63 person 86 role:after -25 role:change 41 role:none 44 step:result -11 subject:it -65' +
  ' subject:nobody 43 subject:none -18 subject:other 43 subject:we -19 tense:modal -41 tense:past 66' +
  ' verb:agree -42 verb:be 9 verb:build 32 verb:buy -12 verb:catch 23 verb:cost -42 verb:count -9 verb:get 63' +
  ' verb:have 49 verb:hear 23 verb:keep 70 verb:leave 11 verb:lift -8 verb:put 9 verb:read -16 verb:report 15' +
  ' verb:save 32 verb:say -17 verb:seem -13 verb:show 18 verb:sign 19 verb:spare 34 verb:take -14 verb:use 12' +
  " verb:walk 29 verb:work 12 verb:write -9 verbless 17 voice:active -32 voice:passive 32 w:' -15 w:'s 51 w:a 48" +
  ' w:about 19 w:accord -12 w:after 21 w:again 16 w:against -11 w:agree -54 w:all -88 w:an 22 w:and -28 w:any -23' +
  ' w:as -33 w:at 11 w:audit -33 w:august -11 w:autumn -14 w:average 26 w:away 15 w:back 106 w:bad -18 w:bank -27' +
  ' w:battery 14 w:bay -25 w:be 24 w:become -13 w:bed 16 w:between -8 w:bin 14 w:blind -18 w:block -44 w:book -34' +
  ' w:booking 13 w:both -36 w:box 32 w:build 25 w:buy -10 w:by -39 w:card 13 w:case 34 w:catch 10 w:cent -9' +
  ' w:check -14 w:children -12 w:chuff -10 w:claim -31 w:clear 9 w:clerk -27 w:client -19 w:company 26' +
  ' w:complaint 24 w:contact -20 w:contract -40 w:copy 15 w:cost -43 w:could -9 w:count -60 w:crate -24 w:credit 8' +
  ' w:crew 17 w:customer 43 w:date -13 w:day 37 w:different -17 w:do 15 w:door 29 w:down -21 w:draw -15 w:drill 25' +
  ' w:each 13 w:eight -69 w:eleven 43 w:empty -18 w:end -28 w:engineer -8 w:enough 14 w:euro 16 w:every -27' +
  ' w:everybody -19 w:everyone -9 w:expiry 10 w:fail -9 w:farm 30 w:february -20 w:fee 17 w:fewer 9 w:field -30' +
  ' w:figure 11 w:file -23 w:finance 74 w:find 20 w:firm -39 w:first -11 w:five -43 w:floor -14 w:follow -13' +
  ' w:for -9 w:form 35 w:forty -24 w:four -17 w:friday -16 w:full 32 w:gaffer -10 w:gate -20 w:get 81 w:go 16' +
  ' w:good -15 w:group 34 w:half 41 w:have 20 w:head 9 w:hear 14 w:her -28 w:hold -29 w:hospital -32 w:hour 38' +
  ' w:household 13 w:hundred 20 w:i -38 w:in -15 w:incident -12 w:into 26 w:it -61 w:its 64 w:job 9 w:june 42' +
  ' w:keep 92 w:key -27 w:kid -9 w:kind 29 w:lane 34 w:leave 32 w:ledger 68 w:letter 10 w:lift -10 w:line 27' +
  ' w:list -26 w:live -33 w:look -15 w:lose 43 w:manager -11 w:many 33 w:mark -29 w:me -36 w:measure 18' +
  ' w:minute 33 w:model 12 w:month -10 w:moon -13 w:more 10 w:morning 14 w:mould -16 w:much -16 w:my -77 w:near 26' +
  ' w:need 13 w:neighbour -23 w:never 24 w:new -41 w:next 36 w:nine 10 w:nineteen -17 w:no 18 w:nobody 20 w:not 21' +
  ' w:now -53 w:of 34 w:office 9 w:old 16 w:on -44 w:once 14 w:one -35 w:open 10 w:other -15 w:over -43 w:own -51' +
  ' w:owner 36 w:page -35 w:passenger 29 w:patient 105 w:pay 52 w:payment 13 w:per 15 w:plan -11 w:premium 12' +
  ' w:product 13 w:quarter 70 w:random -8 w:reach 23 w:read -24 w:register 12 w:release 52 w:resident 31' +
  ' w:restore -24 w:return -18 w:right -15 w:risk 12 w:round -8 w:row -12 w:run 13 w:same 19 w:save 32 w:say -26' +
  ' w:school 33 w:second 18 w:seem -13 w:service -18 w:seven -32 w:sheet 9 w:shift 8 w:shop 17 w:show 14' +
  ' w:since 24 w:sister -15 w:six 26 w:sixty 13 w:slip -17 w:so 12 w:some 64 w:sooner 18 w:spare 59 w:spring -16' +
  ' w:start -10 w:starter 14 w:still 9 w:street 11 w:support 9 w:system -26 w:table -13 w:take -17 w:tape -9' +
  ' w:team -11 w:tell -18 w:ten -27 w:test -12 w:than -25 w:that 37 w:the -64 w:their 61 w:them 59 w:then 12' +
  ' w:there -10 w:they 38 w:third 14 w:three -9 w:through 17 w:throw 22 w:time -30 w:to -52 w:today -23 w:tour 33' +
  ' w:twelve 19 w:twenty 23 w:twenty-nine -12 w:two -34 w:under 21 w:unit -9 w:up -45 w:us 27 w:walk 28 w:ward 11' +
  ' w:watch 33 w:way -22 w:we -36 w:week 24 w:well -27 w:wet -16 w:what -23 w:when 18 w:where 48 w:who 10' +
  ' w:winter 25 w:with -36 w:within 51 w:without 13 w:word 21 w:work 45 w:write -9 w:year 26 words<10 -18' +
  ' words<6 -37 words>16 -10 words>24 33';
