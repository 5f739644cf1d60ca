// Learned from test/corpus by scripts/learn.mjs.
export const secondOrder =
  ' -215 acts<1 -35 acts<3 -26 acts<5 -19 acts<9 -14 adjective 18 adverb -28 change -12 class:body -11' +
  ' class:cognition -10 class:consumption 25 class:contact 37 class:creation 63 class:motion 12 class:none -14' +
  ' class:perception -76 class:social -12 class:stative -23 compared 14 copula -24 cue:accepted 12' +
  ' cue:alternative 15 cue:assigned -24 cue:benefit -72 cue:boundary 9 cue:comparative -95 cue:generic -20' +
  ' cue:initiative 76 cue:lasting 128 cue:mood -97 cue:reason 27 cue:success -75 cue:tradeoff -20' +
  ' cue:unverified -54 cue:vagueAct 31 cue:verification -19 cue:weakAssumed -30 cue:weakTold -9 first -113 item -9' +
  ' last 199 late 146 metric:delta -54 metric:money -40 metric:nonmetric 55 metric:quantity 17 modal 20 name 72' +
  ' negated -24 next:. -40 next:a 31 next:across -14 next:again -18 next:and -8 next:around 15 next:back -11' +
  ' next:closed -12 next:down -9 next:every 22 next:for 19 next:four 42 next:had 14 next:her -16 next:his -17' +
  ' next:in 26 next:into 26 next:it -45 next:me -19 next:much -19 next:my 20 next:nine -8 next:of -11 next:off -14' +
  ' next:on 50 next:one 10 next:over 65 next:right 45 next:since -8 next:that 11 next:the 69 next:through -16' +
  ' next:to -46 next:twenty 12 next:two 16 next:under 9 next:up -30 next:us -30 next:what 24 next:without 14' +
  ' number -30 number:count 35 number:date -25 number:duration -113 number:money -42 number:other 28' +
  ' number:people 50 number:percent -30 number:ratio -31 number:version -18 own:before -44 perfect 68' +
  ' role:after -30 role:before -31 role:change -12 role:none 16 step:result -64 subject:I -30 subject:none -42' +
  " subject:thing 33 subject:we -14 tense:modal 19 tense:past -36 tense:present 110 verb:'s -25 verb:be -13" +
  ' verb:become 11 verb:build 21 verb:call -16 verb:carry 23 verb:catch 37 verb:come 21 verb:copy 10 verb:draw -18' +
  ' verb:drop -16 verb:fall -11 verb:feel -34 verb:find -15 verb:get 9 verb:give 26 verb:hang 13 verb:hear -13' +
  ' verb:hold -12 verb:keep -12 verb:lift 26 verb:make 10 verb:open -10 verb:order 10 verb:pick 12 verb:print 13' +
  ' verb:put -12 verb:quote 30 verb:report -12 verb:ring -28 verb:run 14 verb:save -16 verb:say -37 verb:see -15' +
  ' verb:sign 13 verb:sit 11 verb:spare -25 verb:stand -21 verb:stay -27 verb:take -19 verb:teach 22 verb:turn 10' +
  " verb:work 18 voice:active -56 w:' -12 w:'d -30 w:'s -41 w:a -50 w:about -17 w:account -17 w:across 22" +
  ' w:after 24 w:again -20 w:agree -8 w:alarm -30 w:all 39 w:an 33 w:and 13 w:any 57 w:at -19 w:atmosphere -10' +
  ' w:august -12 w:away -11 w:back -31 w:bad 38 w:bank -15 w:be -47 w:become 11 w:before 19 w:behind -24' +
  ' w:better -29 w:between -10 w:bite -11 w:book -16 w:both 78 w:branch 12 w:break -9 w:build 31 w:buy 9' +
  ' w:buzz -10 w:by -9 w:ca 37 w:call -19 w:card 13 w:carry 46 w:cast 13 w:catch 30 w:charge -14 w:chart 12' +
  ' w:check 16 w:chuff -14 w:claim -17 w:clean -15 w:clear -11 w:clinic 9 w:close -20 w:college 14 w:colour 15' +
  ' w:come 9 w:company 26 w:contract 29 w:copy 40 w:cost -18 w:could -26 w:council 22 w:counter -15 w:county 54' +
  ' w:course 17 w:crack -28 w:crew -18 w:customer -18 w:date 24 w:day -34 w:deal -25 w:desk 32 w:do -58 w:down -32' +
  ' w:draw 43 w:drill 25 w:driver 18 w:drop -16 w:each -14 w:easter 23 w:end -21 w:even -8 w:ever -9 w:every 90' +
  ' w:everybody -23 w:everyone -18 w:expiry 16 w:fall -34 w:family -9 w:far -27 w:february 9 w:fee -27 w:feel -47' +
  ' w:fewer -24 w:field 12 w:fifteen -14 w:fifty -30 w:figure -13 w:find -10 w:firm 24 w:first -21 w:five 32' +
  ' w:floor -13 w:for 62 w:fortnight -13 w:forty -12 w:four 48 w:from 14 w:get -19 w:give 29 w:go -14 w:good -29' +
  ' w:group 31 w:grower 39 w:half -11 w:hall -13 w:handbook 34 w:hang 18 w:he -9 w:head -26 w:her -37 w:his -28' +
  ' w:hold -12 w:holdout 12 w:how 11 w:hundred -27 w:i -105 w:in -33 w:induction 44 w:instead -9 w:into 40' +
  ' w:its 68 w:january 20 w:june -13 w:keep -14 w:know -12 w:last 64 w:late -8 w:leave -13 w:ledger -41' +
  ' w:letter 11 w:lift 26 w:like -28 w:line 19 w:list 40 w:longer -11 w:look -9 w:maker 26 w:manager -16' +
  ' w:march -19 w:may -13 w:mean -18 w:minute -30 w:miss -14 w:model 21 w:monday 17 w:month -79 w:moon -32' +
  " w:more -22 w:morning 26 w:mr -18 w:much -61 w:must 13 w:my 29 w:n't 12 w:name -11 w:need 21 w:neighbour 11" +
  ' w:never -11 w:new 92 w:next 19 w:night -30 w:nine -17 w:nineteen 20 w:ninety -9 w:no -8 w:not -58' +
  ' w:nothing -15 w:november 10 w:now 83 w:nurse -10 w:october 17 w:off -25 w:office 12 w:old -34 w:on 40' +
  ' w:once -18 w:one -53 w:order -45 w:other 84 w:our 20 w:out -35 w:over 31 w:own 40 w:owner -23 w:pack 14' +
  ' w:page 54 w:pass 13 w:past -9 w:patient -27 w:pay -9 w:pick 18 w:plan 46 w:print 22 w:put -13 w:quid -16' +
  ' w:quote 29 w:reach 8 w:read 10 w:reckon -47 w:release 18 w:report -26 w:restore 13 w:right 15 w:ring -11' +
  ' w:risk 22 w:rota -14 w:round -8 w:rule 58 w:run -8 w:same 43 w:save -17 w:say -54 w:scanner -9 w:school 37' +
  ' w:search -10 w:see -18 w:send 15 w:september 14 w:service 28 w:set 46 w:seventy -8 w:she -26 w:sheet 61' +
  ' w:shelf 56 w:should -12 w:show -20 w:side -21 w:since -22 w:single 19 w:sister 37 w:sit -13 w:site 42 w:so -41' +
  ' w:some -11 w:spare -26 w:spring -18 w:stand -19 w:start 47 w:starter 12 w:stay -27 w:still 30 w:street -17' +
  ' w:such 15 w:sunday -18 w:table 41 w:take -27 w:teach 22 w:tell -10 w:test 26 w:that 12 w:the 58 w:theatre -9' +
  ' w:their 19 w:them 18 w:then 27 w:there -13 w:these 19 w:they -64 w:thing -40 w:third 20 w:thirty -32' +
  ' w:those -8 w:thousand -9 w:three 12 w:through -42 w:ticket -26 w:time -18 w:to -58 w:today 35 w:tour 15' +
  ' w:town -11 w:twenty 10 w:twice -22 w:two 31 w:under 9 w:until 10 w:up -12 w:us -53 w:valley 24 w:version 19' +
  ' w:wall 16 w:ward 32 w:week -11 w:weigh 13 w:well 21 w:what 24 w:when -79 w:which -13 w:who 8 w:whole -12' +
  ' w:without 16 w:word 12 w:worst -8 w:would -9 w:write 22 w:wrong -30 w:year -22 w:yellow 18 words<10 -114' +
  ' words<6 -96 words>16 12';
