// Learned from test/corpus by scripts/learn.mjs.
export const secondOrder =
  ' -207 acts<1 -51 acts<3 -25 acts<5 -17 acts<9 -12 adjective 13 adverb -30 change -12 class:body -11' +
  ' class:communication -11 class:competition 13 class:consumption 22 class:contact 33 class:creation 63' +
  ' class:motion 11 class:perception -63 class:possession 14 class:social -12 class:stative -14 clauses>2 -11' +
  ' copula -31 cue:alternative 16 cue:assigned -24 cue:benefit -71 cue:boundary 10 cue:comparative -96' +
  ' cue:generic -22 cue:initiative 77 cue:lasting 122 cue:mood -98 cue:reason 24 cue:success -90 cue:tradeoff -22' +
  ' cue:unverified -59 cue:vagueAct 30 cue:verification -23 cue:weakAssumed -40 first -120 item -11 last 214' +
  ' late 156 metric:delta -56 metric:money -42 metric:none -9 metric:nonmetric 52 metric:quantity 23 modal 17' +
  ' name 79 negated -24 next:, -8 next:. -26 next:a 13 next:across -11 next:again -16 next:all 21 next:an 17' +
  ' next:and -9 next:around 12 next:back -13 next:closed -11 next:down -8 next:every 22 next:for 22 next:four 44' +
  ' next:from -8 next:her -18 next:his -19 next:in 33 next:into 35 next:it -26 next:me -17 next:much -21' +
  ' next:my 20 next:off -13 next:on 57 next:one 9 next:over 65 next:right 40 next:since -21 next:so -19' +
  ' next:that 11 next:the 78 next:through -8 next:to -47 next:twenty 13 next:two 13 next:under 10 next:up -37' +
  ' next:us -28 next:what 23 next:without 15 number -35 number:count 43 number:date -25 number:duration -107' +
  ' number:money -46 number:other 27 number:people 49 number:percent -27 number:rate -9 number:ratio -37' +
  ' number:version -17 own:before -50 perfect 65 role:after -31 role:before -32 role:change -13 role:none 13' +
  ' step:result -65 subject:I -41 subject:it -12 subject:nobody -25 subject:none -37 subject:other -11' +
  " subject:thing 51 subject:we -16 tense:modal 16 tense:past -29 tense:present 118 verb:'s -36 verb:be -10" +
  ' verb:become 10 verb:build 19 verb:call -15 verb:carry 23 verb:catch 40 verb:come 22 verb:draw -17' +
  ' verb:drop -17 verb:fall -11 verb:feel -41 verb:file 26 verb:find -14 verb:get 10 verb:give 24 verb:hang 11' +
  ' verb:hold -15 verb:keep -15 verb:lift 23 verb:make 10 verb:open -10 verb:order 10 verb:pick 13 verb:print 11' +
  ' verb:put -11 verb:quote 31 verb:report -9 verb:ring -30 verb:run 21 verb:save -14 verb:say -36 verb:see -15' +
  ' verb:set 17 verb:sign 14 verb:spare -26 verb:stand -19 verb:stay -30 verb:take -27 verb:teach 22 verb:tell -8' +
  " verb:turn 11 verb:work 18 voice:active -53 voice:passive -21 w:'d -28 w:'s -34 w:a -51 w:about -26 w:across 20" +
  ' w:after 22 w:again -26 w:alarm -31 w:all 34 w:an 22 w:and 15 w:another -29 w:any 54 w:at -27 w:atmosphere -10' +
  ' w:august -15 w:away -11 w:back -31 w:bad 37 w:bank -16 w:batch 33 w:be -53 w:become 10 w:before 19' +
  ' w:behind -24 w:better -33 w:between -9 w:bite -12 w:block 15 w:book -19 w:both 75 w:branch 17 w:break -9' +
  ' w:build 32 w:buy 9 w:buzz -17 w:by -19 w:ca 37 w:call -21 w:card 51 w:carry 48 w:cast 12 w:catch 32' +
  ' w:chair -10 w:charge -13 w:chart 9 w:check 14 w:checklist 13 w:children 19 w:chuff -12 w:claim -18 w:clean -14' +
  ' w:clear -10 w:client -8 w:close -20 w:college 14 w:colour 11 w:come 13 w:company 27 w:contract 37 w:copy 38' +
  ' w:cost -20 w:could -24 w:council 24 w:count 10 w:counter -14 w:county 48 w:course 25 w:crack -27 w:crew -19' +
  ' w:customer -28 w:date 21 w:day -42 w:deal -26 w:desk 31 w:do -54 w:down -30 w:draw 45 w:drill 27 w:driver 20' +
  ' w:drop -14 w:easter 22 w:eleven 11 w:end -28 w:enough -9 w:even -10 w:ever -12 w:every 97 w:everybody -27' +
  ' w:everyone -19 w:expiry 16 w:fair -14 w:fall -35 w:family -8 w:far -38 w:fee -25 w:feel -53 w:fewer -23' +
  ' w:field 10 w:fifteen -13 w:fifty -31 w:figure -11 w:firm 23 w:first -21 w:five 39 w:floor -13 w:for 53' +
  ' w:fortnight -15 w:forty -12 w:four 42 w:from 19 w:get -8 w:give 29 w:go -14 w:good -29 w:grand -8 w:group 30' +
  ' w:grower 39 w:half -11 w:hall -12 w:handbook 33 w:hang 16 w:he -8 w:head -26 w:hear 8 w:her -38 w:higher -16' +
  ' w:his -28 w:hold -16 w:holdout 13 w:hospital 26 w:household -11 w:how 9 w:hundred -15 w:i -115 w:in -40' +
  ' w:induction 43 w:instead -10 w:into 44 w:its 66 w:january 18 w:june -13 w:keep -20 w:key 11 w:know -13' +
  ' w:lad -23 w:last 65 w:late -9 w:leave -13 w:ledger -41 w:lift 23 w:like -28 w:line 17 w:list 40 w:longer -11' +
  ' w:look -16 w:maker 26 w:manager -14 w:march -18 w:matter 24 w:may -13 w:mean -18 w:mend 13 w:method 10' +
  ' w:minute -28 w:miss -12 w:model 19 w:monday 17 w:month -80 w:moon -33 w:more -19 w:morning 26 w:mr -17' +
  " w:much -57 w:must 14 w:my 23 w:n't 14 w:name -17 w:need 22 w:neighbour 10 w:never -12 w:new 91 w:next 16" +
  ' w:night -32 w:nine -19 w:nineteen 13 w:ninety -8 w:no -10 w:nobody -17 w:not -59 w:nothing -15 w:now 76' +
  ' w:nurse -11 w:october 17 w:of 11 w:off -24 w:office 9 w:old -34 w:on 42 w:once -15 w:one -61 w:order -46' +
  ' w:other 81 w:our 20 w:out -35 w:over 32 w:own 37 w:owner -24 w:pack 14 w:page 53 w:pass 11 w:patient -27' +
  ' w:pay -13 w:pick 18 w:place -9 w:plan 54 w:plant 9 w:print 20 w:pull -8 w:put -12 w:quid -14 w:quote 30' +
  ' w:read 9 w:real -12 w:reckon -46 w:regulator -13 w:release 18 w:report -25 w:rest 28 w:restore 11 w:right 8' +
  ' w:ring -12 w:risk 19 w:rota -14 w:round -19 w:rule 57 w:same 44 w:saturday -8 w:save -15 w:say -55' +
  ' w:scanner -9 w:scheme 22 w:school 33 w:search -9 w:season -8 w:see -14 w:send 11 w:september 15 w:service 30' +
  ' w:set 41 w:she -24 w:sheet 56 w:shelf 55 w:should -13 w:show -20 w:side -21 w:sign -8 w:since -36 w:single 21' +
  ' w:sister 32 w:sit -15 w:site 40 w:six 11 w:snappier -23 w:so -54 w:some -14 w:spare -27 w:spring -18' +
  ' w:stand -17 w:start 43 w:starter 11 w:stay -30 w:still 30 w:street -17 w:such 15 w:sunday -18 w:table 43' +
  ' w:take -33 w:teach 22 w:tell -16 w:term 15 w:test 48 w:the 50 w:theatre -10 w:their 16 w:them 17 w:then 27' +
  ' w:there -13 w:these 20 w:they -60 w:thing -40 w:third 18 w:thirty -32 w:those -8 w:thousand -10 w:three 12' +
  ' w:through -43 w:ticket -31 w:time -19 w:to -66 w:today 40 w:too 15 w:tour 15 w:town -12 w:tram 11 w:treat -11' +
  ' w:twenty 11 w:twenty-three 12 w:twice -24 w:two 25 w:under 10 w:unit -9 w:until 10 w:us -54 w:valley 25' +
  ' w:version 18 w:very -8 w:visitor -13 w:wall 27 w:ward 30 w:week -10 w:weigh 11 w:well 19 w:what 22 w:when -81' +
  ' w:which -11 w:whole -15 w:without 16 w:word 12 w:worst -8 w:write 21 w:wrong -31 w:year -23 w:yellow 13' +
  ' words<10 -128 words<6 -107';
