// Learned from test/corpus by scripts/learn.mjs.
export const businessImpact =
  ' -188 acts<1 38 acts<3 -20 acts<5 -17 acts<9 -11 adjective 18 class:change 28 class:cognition -14' +
  ' class:communication -33 class:consumption 21 class:contact -9 class:creation 9 class:emotion -40' +
  ' class:motion 16 class:perception 19 class:possession 70 class:social 69 class:stative -14 clauses>2 72' +
  ' compared 23 cue:alternative 46 cue:benefit 128 cue:boundary -55 cue:comparative -31 cue:generic -9' +
  ' cue:initiative -18 cue:lasting -100 cue:mood -98 cue:success -30 cue:systemic 34 cue:tradeoff -38' +
  ' cue:unverified -50 cue:vagueAct -22 cue:verification -27 cue:weakAssumed 44 cue:weakEasy -8 first -238' +
  ' item -27 last -223 late 85 metric:money 64 metric:none -33 metric:nonmetric -44 metric:quantity 10 modal -52' +
  ' name -20 negated 8 next:, 24 next:. 34 next:about 12 next:again 8 next:all -23 next:around 10 next:at -69' +
  ' next:away 9 next:back 77 next:by -25 next:each -14 next:eleven 35 next:every -8 next:four -14 next:from 15' +
  ' next:had 8 next:her 34 next:home -17 next:in 73 next:into -13 next:it -25 next:its 81 next:live -11' +
  " next:me -21 next:much -12 next:my -9 next:n't -12 next:no 39 next:none 11 next:of -10 next:off 37 next:one -20" +
  ' next:out 56 next:since -12 next:that 21 next:the 14 next:their 98 next:them -33 next:through -31 next:under 12' +
  ' next:up 11 next:us -19 next:what -16 next:with -19 next:€ 11 number 39 number:count -22 number:date 10' +
  ' number:duration 54 number:money 154 number:other -28 number:people -10 number:percent -31 number:rate -38' +
  ' number:ratio -59 own 35 own:after -36 perfect -28 person 52 role:after -9 role:change 13 role:none 31' +
  ' step:result -11 subject:it -41 subject:nobody 42 subject:none -13 subject:other 30 subject:there -11' +
  ' subject:thing 11 subject:we -32 tense:modal -52 tense:past 60 tense:present 9 verb:agree -36 verb:become -11' +
  ' verb:build 30 verb:buy 21 verb:catch 47 verb:close -15 verb:come -14 verb:cost -54 verb:count -9 verb:drop 20' +
  ' verb:feel -10 verb:get 61 verb:give -19 verb:go -11 verb:hang -12 verb:have 21 verb:hear 20 verb:hold -27' +
  ' verb:keep 94 verb:lift -15 verb:look -10 verb:make -11 verb:match -8 verb:order -9 verb:pay 23 verb:put 13' +
  ' verb:quote -19 verb:reach 36 verb:read -22 verb:report 18 verb:run -20 verb:save 26 verb:say -38 verb:seem -14' +
  ' verb:set 17 verb:show 21 verb:sign 13 verb:spare 82 verb:stop 28 verb:take -22 verb:use 13 verb:walk 22' +
  " verb:write -8 verbless 19 voice:active -13 voice:passive 15 w:' -24 w:'s 45 w:a 54 w:about 36 w:accord 23" +
  ' w:account -8 w:again 42 w:against -17 w:agree -42 w:all -103 w:an 61 w:and -53 w:any -40 w:as -25 w:at 31' +
  ' w:audit -34 w:august 17 w:autumn -11 w:average 20 w:back 125 w:bad -23 w:bank -31 w:base -18 w:batch 28' +
  ' w:battery 12 w:bay -26 w:be 19 w:bear -21 w:become -16 w:bed 17 w:before 9 w:between -13 w:bid 16 w:bin 8' +
  ' w:blind -11 w:block -59 w:book -48 w:booking 12 w:both -61 w:box 43 w:branch -8 w:build 12 w:buy 18 w:buzz -12' +
  ' w:by -49 w:ca -13 w:call 26 w:carry -12 w:case 34 w:catch 35 w:cent -9 w:change 14 w:charge -32 w:chart -11' +
  ' w:check -12 w:children -18 w:claim -23 w:class 75 w:clause -10 w:clear 10 w:clerk -30 w:client -27 w:clinic 31' +
  ' w:close -15 w:company 14 w:complaint 97 w:contact -17 w:contract -29 w:copy 12 w:cost -23 w:could -12' +
  ' w:council -53 w:count -69 w:crate -20 w:credit 18 w:crew 17 w:customer 36 w:data -9 w:date -21 w:day 35' +
  ' w:different -10 w:do -10 w:door 39 w:dose 44 w:down -19 w:draw -23 w:drill 26 w:drop 15 w:dry 27 w:each -11' +
  ' w:eight -69 w:eighteen 11 w:eleven 30 w:empty -39 w:end -15 w:engineer -10 w:enough 17 w:euro 22 w:even 46' +
  ' w:every -35 w:everybody -28 w:everyone -17 w:fail -12 w:fall -43 w:family -16 w:far -14 w:farm 67 w:fee 39' +
  ' w:feedback -19 w:feel -13 w:field -48 w:finance 70 w:find 23 w:fine 18 w:finish 11 w:firm -46 w:first -9' +
  ' w:five -33 w:floor -26 w:follow -12 w:form 62 w:fortnight 21 w:forty 21 w:four -26 w:friday -23 w:from 10' +
  ' w:full 22 w:gaffer -14 w:gate -26 w:get 90 w:give -23 w:go 13 w:good -25 w:grand 23 w:group 34 w:half 29' +
  ' w:hand 40 w:hang -13 w:have 11 w:head 16 w:hear -10 w:her 17 w:hold -31 w:home 40 w:hospital -50 w:hour 78' +
  ' w:household 19 w:i -34 w:in -33 w:incident -27 w:instead 40 w:insurer 48 w:into 15 w:it -68 w:its 56 w:job 47' +
  ' w:june 31 w:keep 123 w:key -29 w:kid -15 w:kind 26 w:lane 32 w:last -15 w:late 14 w:leave 51 w:ledger 39' +
  ' w:less -9 w:lift -16 w:like -11 w:line 24 w:list -45 w:live -37 w:load -21 w:longer 34 w:look -13 w:lose 43' +
  ' w:lot 20 w:make -15 w:manager -12 w:many 30 w:mark -15 w:match -10 w:matter -26 w:me -53 w:measure 14' +
  ' w:median -10 w:mend 18 w:merchant -15 w:method -8 w:minute 27 w:model 10 w:month -8 w:moon -13 w:more 11' +
  " w:morning 18 w:mould -21 w:much -23 w:my -95 w:n't 13 w:name -13 w:near 26 w:need 17 w:neighbour -36" +
  ' w:never 71 w:new -63 w:night -14 w:nine -14 w:nineteen -22 w:ninety 16 w:no 44 w:nobody 25 w:not 27' +
  ' w:nothing 27 w:november -13 w:now -60 w:october 18 w:of 32 w:off 24 w:office 15 w:old -20 w:on -47 w:once 48' +
  ' w:one -17 w:open 39 w:or 10 w:order -26 w:other -33 w:out -19 w:outage -20 w:over -30 w:own -33 w:owner 41' +
  ' w:page -40 w:passenger 27 w:past -12 w:patient 112 w:pay 63 w:payment 22 w:people 22 w:photograph -15' +
  ' w:point -10 w:porter 9 w:premium 12 w:print -13 w:project -11 w:pull -9 w:pupil 58 w:quarter 75 w:quote -20' +
  ' w:random -16 w:rate -9 w:reach 73 w:read -35 w:real -15 w:register 11 w:release 42 w:repeat -8 w:report -12' +
  ' w:resident 36 w:restore -26 w:return -12 w:right -19 w:ring -19 w:risk 9 w:room -12 w:rota 22 w:row -13' +
  ' w:rule -32 w:same 69 w:save 26 w:say -58 w:school 84 w:season -26 w:second 43 w:seem -14 w:sell 26' +
  ' w:service -44 w:seven -18 w:seventeen 41 w:sheet 15 w:short 18 w:show 18 w:since 46 w:single -24 w:sister -34' +
  ' w:site -15 w:sixteen -9 w:sixty 28 w:slip -15 w:so -9 w:some 85 w:sooner -9 w:spare 112 w:spring -24' +
  ' w:start -13 w:starter 15 w:still -11 w:stop 31 w:support 15 w:sure -10 w:system -32 w:table -28 w:take -14' +
  ' w:tape -14 w:tell -12 w:ten -28 w:test -23 w:that 45 w:the -28 w:theatre -9 w:their 68 w:them 48 w:then 13' +
  ' w:there -26 w:these -15 w:they 24 w:thing -17 w:third 30 w:this 31 w:thousand 43 w:three -32 w:through 24' +
  ' w:throw 22 w:ticket 13 w:time -31 w:to -49 w:today -33 w:too -11 w:tour 30 w:town 14 w:treat -47 w:trip -22' +
  ' w:twelve 36 w:twenty 11 w:twenty-six -16 w:twenty-three -9 w:twice 30 w:two -31 w:under 26 w:up -29 w:us 63' +
  ' w:very -25 w:walk 22 w:wall -32 w:ward 15 w:watch 32 w:way -64 w:we -35 w:week 28 w:weight -11 w:well -36' +
  ' w:wet -19 w:what -26 w:when 18 w:where 58 w:which 25 w:whole -14 w:with -12 w:within 62 w:work 76 w:would 10' +
  ' w:write -10 w:wrong -9 w:year 29 w:yellow -26 words<10 18 words>24 17';
