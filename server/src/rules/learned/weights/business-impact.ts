// Learned from test/corpus by scripts/learn.mjs.
export const businessImpact =
  ' -176 acts<1 34 acts<3 -21 acts<5 -17 acts<9 -11 adjective 23 after:about:determiner 8 after:about:noun 9' +
  ' after:after:noun 8 after:against:noun -19 after:around:noun 14 after:as:determiner 9 after:as:noun -19' +
  ' after:as:other -16 after:at:noun 57 after:at:other -29 after:before:determiner 18 after:before:noun 9' +
  ' after:before:other 23 after:behind:determiner 11 after:by:determiner -31 after:by:other -19' +
  ' after:by:possessive 12 after:for:determiner -17 after:for:noun 31 after:for:other -10 after:from:noun -18' +
  ' after:from:possessive -11 after:in:determiner -43 after:in:other 78 after:in:possessive -9 after:in:time 43' +
  ' after:instead:other 26 after:into:determiner -13 after:into:possessive 27 after:near:noun 20' +
  ' after:next:noun -13 after:next:time 27 after:of:determiner 12 after:of:noun 42 after:of:possessive -16' +
  ' after:off:determiner 17 after:off:other -22 after:on:determiner 33 after:on:noun -45 after:on:other -13' +
  ' after:on:possessive 14 after:out:other -19 after:over:determiner -47 after:over:other 36 after:past:noun -10' +
  ' after:per:determiner 20 after:per:noun -10 after:per:person -12 after:since:other 26 after:since:time 15' +
  ' after:through:determiner 19 after:through:other -29 after:to:determiner -24 after:to:noun -34' +
  ' after:to:other -22 after:under:determiner 13 after:under:noun -18 after:up:determiner -26 after:up:noun 13' +
  ' after:up:other -14 after:with:noun -9 after:with:other -13 after:within:noun 33 after:without:determiner -9' +
  ' class:body -32 class:change 35 class:cognition -19 class:communication -27 class:consumption 19' +
  ' class:creation 15 class:emotion -36 class:motion 22 class:none -12 class:perception 19 class:possession 68' +
  ' class:social 68 class:stative -9 clauses>2 70 compared 27 cue:accepted 10 cue:alternative 33 cue:benefit 134' +
  ' cue:boundary -46 cue:comparative -30 cue:filler -9 cue:generic -15 cue:initiative -20 cue:lasting -92' +
  ' cue:mood -92 cue:success -29 cue:systemic 33 cue:tradeoff -49 cue:unverified -48 cue:vagueAct -23' +
  ' cue:verification -15 cue:weakAssumed 39 cue:weakEasy -11 first -249 item -26 last -216 late 78 metric:money 67' +
  ' metric:none -28 metric:nonmetric -44 metric:quantity 9 modal -46 name -25 negated 10 next:, 25 next:. 41' +
  ' next:about 11 next:again 10 next:all -18 next:at -68 next:away 13 next:back 77 next:by -30 next:down 13' +
  ' next:each -12 next:eleven 32 next:every -8 next:four -12 next:from 17 next:had 10 next:her 32 next:home -10' +
  ' next:in 51 next:into -10 next:it -31 next:its 85 next:live -10 next:me -20 next:much -12 next:my -8' +
  " next:n't -9 next:no 38 next:none 12 next:off 32 next:one -17 next:out 55 next:since -14 next:that 19" +
  ' next:the 17 next:their 83 next:them -30 next:there -12 next:through -27 next:to 9 next:us -16 next:what -8' +
  ' next:with -17 next:€ 9 number 42 number:count -19 number:date 15 number:duration 38 number:money 161' +
  ' number:other -31 number:people -13 number:percent -27 number:rate -20 number:ratio -56 number:version 8 own 26' +
  ' own:after -35 perfect -34 person 55 role:after -15 role:change 15 role:none 37 step:result -18 subject:it -38' +
  ' subject:nobody 40 subject:other 33 subject:there -12 subject:thing 14 subject:we -31 tense:modal -47' +
  ' tense:past 58 then:I -39 then:as -26 then:before 38 then:change 18 then:cognition -13 then:consumption -12' +
  ' then:contact 19 then:creation -9 then:motion 30 then:none 57 then:once 31 then:past -9 then:perception -42' +
  ' then:possession 69 then:social -10 then:stative -11 then:that -32 then:we -12 then:what -14 then:when 25' +
  ' then:where 10 then:which 16 verb:agree -33 verb:become -10 verb:build 30 verb:buy 14 verb:catch 44' +
  ' verb:close -10 verb:come -14 verb:copy -9 verb:cost -56 verb:drop 36 verb:fall -12 verb:feel -10 verb:file 16' +
  ' verb:find 21 verb:get 64 verb:give -22 verb:go -17 verb:hang -18 verb:have 26 verb:hear 23 verb:hold -24' +
  ' verb:keep 95 verb:lift -24 verb:look -15 verb:make -13 verb:pay 18 verb:plan 14 verb:put 13 verb:quote -14' +
  ' verb:reach 32 verb:read -22 verb:report 18 verb:run -20 verb:save 25 verb:say -35 verb:seem -12 verb:set 18' +
  ' verb:show 21 verb:spare 83 verb:stop 32 verb:take -15 verb:use 11 verb:walk 21 verbless 26 voice:active -19' +
  " voice:passive 11 w:' -22 w:'d 9 w:'s 41 w:a 59 w:about 33 w:accord 11 w:after 19 w:again 60 w:agree -38" +
  ' w:all -97 w:an 60 w:and -54 w:any -36 w:anyone 10 w:april -16 w:as -28 w:at 18 w:audit -34 w:august 20' +
  ' w:autumn -9 w:average 17 w:back 114 w:bad -14 w:bank -26 w:base -14 w:batch 27 w:battery 10 w:bay -26 w:be 17' +
  ' w:bear -24 w:become -15 w:bed 15 w:between -15 w:bid 15 w:blind -12 w:block -55 w:book -44 w:booking 10' +
  ' w:both -64 w:box 50 w:branch -11 w:build 12 w:buzz -11 w:by -30 w:ca -13 w:call 37 w:carry -12 w:case 35' +
  ' w:catch 31 w:cent -8 w:change 9 w:charge -29 w:chart -9 w:check -12 w:class 76 w:clause -17 w:clear 11' +
  ' w:clerk -29 w:client -27 w:clinic 32 w:close -15 w:come -13 w:company 13 w:complaint 94 w:contact -15' +
  ' w:contract -34 w:cost -27 w:could -14 w:council -37 w:count -63 w:crate -17 w:credit 16 w:crew 17' +
  ' w:customer 34 w:data -8 w:date -17 w:day 33 w:different -10 w:do -12 w:door 27 w:dose 40 w:draw -23 w:drill 22' +
  ' w:drop 24 w:dry 24 w:eight -55 w:eighteen 16 w:eleven 29 w:empty -34 w:end -10 w:engineer -11 w:enough 13' +
  ' w:euro 26 w:even 50 w:every -33 w:everybody -25 w:everyone -15 w:fail -10 w:fall -38 w:family -16 w:far -10' +
  ' w:farm 62 w:fee 41 w:feedback -19 w:feel -12 w:fewer 24 w:field -40 w:file 14 w:finance 65 w:find 13 w:fine 14' +
  ' w:finish 11 w:firm -47 w:five -22 w:floor -21 w:follow -9 w:form 44 w:fortnight 22 w:forty 15 w:four -25' +
  ' w:friday -21 w:full 20 w:gaffer -13 w:gate -23 w:get 91 w:give -27 w:good -23 w:grand 19 w:group 30' +
  ' w:grower -12 w:half 31 w:hand 32 w:hang -19 w:head 12 w:her 17 w:hold -27 w:home 37 w:hospital -42 w:hour 63' +
  ' w:household 17 w:i -43 w:in -14 w:instead 26 w:insurer 42 w:into 11 w:it -73 w:its 44 w:job 43 w:july -10' +
  ' w:june 16 w:keep 118 w:key -27 w:kid -12 w:kind 29 w:lane 23 w:last -16 w:late 18 w:leave 47 w:ledger 39' +
  ' w:less -8 w:lift -26 w:like -9 w:line 14 w:list -34 w:live -34 w:load -17 w:log -13 w:longer 23 w:look -18' +
  ' w:lose 41 w:lot 20 w:manager -12 w:many 25 w:march 9 w:match -9 w:matter -22 w:may -11 w:me -45 w:measure 19' +
  ' w:median -9 w:mend 18 w:merchant -17 w:minute 25 w:miss 8 w:model 10 w:moon -10 w:morning 17 w:mould -23' +
  " w:much -22 w:my -91 w:n't 12 w:name -12 w:near 20 w:need 30 w:neighbour -35 w:never 71 w:new -60 w:next 13" +
  ' w:nicely -11 w:nine -16 w:nineteen -14 w:ninety 15 w:no 44 w:nobody 24 w:not 27 w:nothing 20 w:november -13' +
  ' w:now -60 w:october 20 w:off 17 w:office 17 w:old -11 w:on -57 w:once 44 w:one -16 w:open 33 w:order -27' +
  ' w:other -39 w:our -8 w:outage -18 w:over -20 w:own -51 w:owner 40 w:page -38 w:pass 24 w:passenger 28' +
  ' w:past -11 w:patient 110 w:pay 56 w:payment 23 w:people 14 w:per 8 w:photograph -20 w:premium 10 w:pupil 45' +
  ' w:quarter 75 w:queue 37 w:quote -16 w:random -15 w:rate -11 w:reach 77 w:read -34 w:real -14 w:refund 25' +
  ' w:register 29 w:release 41 w:resident 38 w:restore -24 w:return -13 w:right -15 w:ring -13 w:risk 10' +
  ' w:room -11 w:rota 26 w:row -14 w:rule -27 w:run -12 w:runner 32 w:same 48 w:save 25 w:say -54 w:scale -16' +
  ' w:school 89 w:season -25 w:second 30 w:see -9 w:seem -12 w:sell 26 w:service -39 w:seventeen 38 w:she -13' +
  ' w:sheet 19 w:show 17 w:sign -8 w:since 44 w:single -14 w:sister -26 w:site -13 w:sixteen -8 w:sixty 21' +
  ' w:slip -14 w:some 86 w:sooner -10 w:spare 113 w:spring -25 w:start -11 w:starter 15 w:still -8 w:stop 31' +
  ' w:study 10 w:support 11 w:sure -9 w:system -33 w:table -24 w:take -29 w:tape -13 w:tell -8 w:ten -31 w:term 10' +
  ' w:test -25 w:that 38 w:the -34 w:theatre -10 w:their 63 w:them 37 w:then 9 w:there -38 w:these -13 w:they 34' +
  ' w:thing -19 w:third 31 w:this 29 w:thousand 40 w:three -32 w:through 16 w:throw 24 w:ticket 14 w:time -24' +
  ' w:to -35 w:today -34 w:too -9 w:tour 33 w:town 28 w:treat -47 w:trip -15 w:twelve 38 w:twenty-six -17' +
  ' w:twice 31 w:two -34 w:under 17 w:unit -8 w:up -24 w:us 58 w:very -24 w:walk 21 w:wall -37 w:ward 10' +
  ' w:watch 20 w:way -61 w:we -43 w:week 32 w:well -27 w:wet -21 w:what -15 w:when 24 w:where 34 w:which 15' +
  ' w:whole -9 w:with -14 w:within 48 w:work 70 w:write -10 w:year 36 w:yellow -23 words<10 18 words>24 12';
