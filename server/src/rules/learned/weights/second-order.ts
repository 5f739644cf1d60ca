// Learned from test/corpus by scripts/learn.mjs.
export const secondOrder =
  ' -198 acts<1 -40 acts<3 -27 acts<5 -20 acts<9 -15 adjective 12 adverb -38 after:across:determiner 25' +
  ' after:after:noun 16 after:as:determiner 17 after:as:noun 16 after:as:other -27 after:before:noun 33' +
  ' after:behind:determiner -16 after:by:determiner -18 after:down:other -23 after:for:determiner 36' +
  ' after:for:noun -25 after:for:other 21 after:for:possessive 12 after:from:determiner 10 after:from:noun 20' +
  ' after:from:other -11 after:from:possessive -19 after:in:noun -56 after:in:other 23 after:in:possessive 30' +
  ' after:in:time 9 after:instead:other -9 after:into:determiner 16 after:into:possessive 27 after:next:noun 22' +
  ' after:of:noun 14 after:of:possessive 12 after:on:determiner 53 after:on:noun 24 after:on:other -36' +
  ' after:on:possessive -9 after:on:time 28 after:out:other -47 after:over:determiner -36 after:over:other 56' +
  ' after:since:other 28 after:through:determiner -16 after:to:determiner -14 after:to:noun -34 after:to:other 8' +
  ' after:under:determiner 20 after:with:determiner 14 after:with:noun -12 after:with:possessive -11' +
  ' after:without:determiner 12 change -11 class:change -10 class:communication -14 class:consumption 22' +
  ' class:contact 30 class:creation 65 class:motion 16 class:perception -60 class:possession 8 class:social -14' +
  ' class:stative -15 copula -43 cue:alternative 19 cue:assigned -22 cue:benefit -71 cue:boundary 10' +
  ' cue:comparative -88 cue:generic -19 cue:handoff 10 cue:initiative 71 cue:lasting 121 cue:mood -92' +
  ' cue:reason 28 cue:success -83 cue:tradeoff -19 cue:unverified -53 cue:vagueAct 26 cue:verification -19' +
  ' cue:weakAssumed -29 first -119 item -8 last 212 late 160 made -22 made:before -25 metric:delta -55' +
  ' metric:money -43 metric:none -12 metric:nonmetric 53 metric:quantity 23 modal 12 name 80 negated -26 next:, -8' +
  ' next:. -30 next:a 11 next:across -9 next:again -15 next:all 17 next:an 15 next:and -9 next:back -15' +
  ' next:closed -10 next:every 24 next:for 17 next:four 39 next:her -14 next:his -16 next:in 33 next:into 31' +
  ' next:it -23 next:me -13 next:much -21 next:my 19 next:of 9 next:off -12 next:on 56 next:one 10 next:out 9' +
  ' next:over 60 next:right 36 next:since -15 next:so -14 next:the 78 next:to -45 next:two 14 next:up -32' +
  ' next:us -25 next:what 19 next:without 13 number -34 number:count 38 number:date -17 number:duration -99' +
  ' number:money -46 number:other 26 number:people 49 number:percent -28 number:rate -11 number:ratio -35' +
  ' number:version -14 own:before -47 perfect 50 person -16 role:after -30 role:before -31 role:change -15' +
  ' role:none 13 step:result -61 subject:I -54 subject:it -10 subject:nobody -29 subject:none -31 subject:there 9' +
  ' subject:thing 55 subject:we -17 tense:modal 11 tense:past -36 tense:present 113 then:I -37 then:as -27' +
  ' then:before 17 then:body -9 then:contact -26 then:creation 14 then:modal -15 then:none -56 then:past -32' +
  ' then:possession -12 then:present 24 then:social -18 then:stative 12 then:thing 21 then:we 15 then:what 18' +
  " then:when -54 verb:'s -40 verb:be -16 verb:become 9 verb:build 17 verb:buzz -10 verb:call -14 verb:carry 26" +
  ' verb:catch 34 verb:come 18 verb:draw -16 verb:drop -16 verb:fall -11 verb:feel -38 verb:file 23 verb:find -12' +
  ' verb:give 25 verb:hang 13 verb:hold -12 verb:keep -16 verb:lift 23 verb:make 8 verb:open -13 verb:pay -8' +
  ' verb:pick 15 verb:plan 20 verb:print 11 verb:put -12 verb:quote 26 verb:report -10 verb:ring -27 verb:run 20' +
  ' verb:save -12 verb:say -31 verb:see -14 verb:seem -8 verb:set 14 verb:sign 13 verb:spare -25 verb:stand -17' +
  " verb:stay -30 verb:take -26 verb:teach 19 verb:turn 9 verb:work 14 voice:active -47 voice:passive -23 w:' -13" +
  " w:'d -17 w:'s -29 w:a -49 w:about -20 w:across 18 w:after 19 w:again -23 w:against -8 w:agree -8 w:alarm -27" +
  ' w:all 36 w:an 20 w:and 18 w:another -23 w:any 54 w:april 20 w:at -34 w:atmosphere -9 w:august -13 w:away -10' +
  ' w:back -31 w:bad 34 w:bank -20 w:batch 28 w:be -51 w:become 8 w:behind -22 w:better -35 w:bite -14 w:block 13' +
  ' w:book -19 w:both 70 w:branch 17 w:break -9 w:build 29 w:buy 12 w:buzz -15 w:by -11 w:ca 34 w:call -22' +
  ' w:card 50 w:carry 51 w:cast 12 w:catch 31 w:charge -17 w:check 11 w:checklist 15 w:children 21 w:chuff -9' +
  ' w:claim -16 w:clause 13 w:clean -13 w:clear -11 w:close -19 w:college 12 w:colour 8 w:come 14 w:company 28' +
  ' w:contract 36 w:copy 33 w:cost -15 w:could -20 w:council 26 w:count 11 w:counter -13 w:county 45 w:course 19' +
  ' w:crack -24 w:crew -21 w:customer -32 w:cut -21 w:date 19 w:day -41 w:deal -23 w:desk 25 w:do -41 w:down -26' +
  ' w:draw 41 w:drill 22 w:driver 21 w:drop -14 w:dry -9 w:each -9 w:easter 19 w:end -28 w:enough -13 w:even -10' +
  ' w:ever -9 w:every 94 w:everybody -22 w:everyone -17 w:everything -8 w:expiry 17 w:fair -12 w:fall -35' +
  ' w:family -8 w:far -39 w:fee -20 w:feel -49 w:fewer -19 w:field 10 w:fifteen -12 w:fifty -24 w:fill 18' +
  ' w:firm 19 w:first -20 w:five 36 w:floor -12 w:for 40 w:fortnight -12 w:forty -13 w:four 43 w:get -9 w:give 29' +
  ' w:go -12 w:good -25 w:grand -9 w:group 33 w:grower 35 w:half -9 w:hall -10 w:handbook 33 w:hang 17 w:have 10' +
  ' w:he -9 w:head -22 w:her -29 w:higher -17 w:his -24 w:hold -12 w:holdout 13 w:hospital 26 w:household -10' +
  ' w:hundred -15 w:i -93 w:in -21 w:induction 41 w:instead -9 w:into 43 w:its 63 w:january 15 w:june -13' +
  ' w:keep -22 w:key 9 w:lad -21 w:last 59 w:late -14 w:leave -8 w:ledger -26 w:lift 24 w:like -23 w:line 15' +
  ' w:list 37 w:longer -10 w:look -20 w:loop 12 w:lot -9 w:maker 20 w:manager -14 w:march -15 w:matter 18' +
  ' w:may -12 w:mean -14 w:mend 11 w:method 9 w:minute -32 w:miss -8 w:model 16 w:monday 19 w:money -15' +
  ' w:month -74 w:moon -23 w:more -25 w:morning 21 w:mr -16 w:much -51 w:my 26 w:name -17 w:need 18 w:neighbour 11' +
  ' w:never -8 w:new 99 w:next 11 w:night -30 w:nine -13 w:nineteen 12 w:no -11 w:nobody -15 w:not -54' +
  ' w:nothing -14 w:now 83 w:nurse -8 w:october 14 w:of 13 w:off -18 w:old -46 w:on 16 w:once -13 w:one -50' +
  ' w:order -36 w:other 85 w:our 19 w:out -20 w:over 34 w:own 35 w:owner -38 w:pack 13 w:page 53 w:patient -26' +
  ' w:pay -8 w:people -17 w:pick 19 w:place -29 w:plan 49 w:plant 12 w:print 17 w:put -12 w:quid -12 w:quote 24' +
  ' w:read 10 w:real -11 w:reckon -32 w:regulator -12 w:release 22 w:report -27 w:rest 23 w:restore 12 w:right 10' +
  ' w:ring -12 w:risk 19 w:rota -13 w:round -19 w:rule 49 w:same 38 w:save -13 w:say -54 w:scanner -9 w:scheme 24' +
  ' w:school 35 w:search -10 w:season -8 w:see -15 w:seem -8 w:send 10 w:september 16 w:service 26 w:session -11' +
  ' w:set 35 w:she -17 w:sheet 54 w:shelf 50 w:should -12 w:show -18 w:side -20 w:since -45 w:single 17' +
  ' w:sister 37 w:sit -14 w:site 34 w:six 9 w:snappier -24 w:so -45 w:some -13 w:spare -26 w:spring -17' +
  ' w:stand -16 w:start 42 w:starter 13 w:stay -30 w:still 29 w:street -19 w:student 9 w:such 17 w:sunday -16' +
  ' w:table 45 w:take -33 w:teach 19 w:tell -13 w:term 13 w:test 43 w:the 45 w:theatre -9 w:their 11 w:them 14' +
  ' w:then 20 w:there -9 w:these 13 w:they -54 w:thing -40 w:third 18 w:thirty -33 w:thirty-one -9 w:thousand -10' +
  ' w:three 16 w:through -38 w:ticket -32 w:time -14 w:to -63 w:today 43 w:too 16 w:tour 15 w:town -9 w:train 18' +
  ' w:tram 9 w:treat -11 w:twelve -9 w:twenty-three 11 w:twice -26 w:two 41 w:unit -9 w:up -19 w:us -49' +
  ' w:valley 25 w:version 21 w:visitor -12 w:wall 26 w:ward 26 w:week -11 w:weigh 8 w:well 14 w:what 18 w:when -54' +
  ' w:whole -14 w:without 15 w:word 14 w:worst -8 w:write 26 w:wrong -31 w:year -16 w:yellow 13 words<10 -146' +
  ' words<6 -100';
