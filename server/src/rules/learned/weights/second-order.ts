// Learned from test/corpus by scripts/learn.mjs.
export const secondOrder =
  ' -227 acts<1 -40 acts<3 -30 acts<5 -24 acts<9 -19 adverb -17 change -13 class:cognition -29' +
  ' class:consumption 27 class:contact 32 class:creation 59 class:motion 12 class:none -29 class:perception -58' +
  ' class:possession 9 class:stative -33 clauses>2 -8 compared 26 copula -34 cue:accepted 15 cue:alternative 19' +
  ' cue:assigned -25 cue:benefit -63 cue:boundary 18 cue:comparative -93 cue:generic -16 cue:initiative 72' +
  ' cue:lasting 135 cue:mood -89 cue:reason 20 cue:success -75 cue:unverified -70 cue:vagueAct 11' +
  ' cue:verification -24 cue:weakAssumed -30 first -127 item -11 last 218 late 165 metric:delta -49' +
  ' metric:money -46 metric:none -17 metric:nonmetric 68 metric:quantity 17 modal 22 name 68 negated -23' +
  ' next:. -35 next:across -16 next:again -13 next:and -9 next:back -20 next:down -13 next:every 21 next:for 18' +
  ' next:four 20 next:had 13 next:her -17 next:his -18 next:in 17 next:it -46 next:its -11 next:live 9 next:me -15' +
  ' next:much -17 next:now -11 next:of -18 next:off -10 next:on 29 next:one 9 next:out 14 next:over 58' +
  ' next:that 22 next:the 56 next:to -25 next:two 17 next:up -19 next:us -30 next:what 27 next:without 17' +
  ' number -15 number:count 31 number:date -10 number:duration -67 number:money -49 number:other 23' +
  ' number:people 53 number:percent -34 number:ratio -12 number:version -24 own:before -43 perfect 44 person -15' +
  ' role:after -26 role:before -28 role:change -10 role:none 14 role:period -8 step:result -52 subject:I -55' +
  ' subject:it 16 subject:nobody -13 subject:none -36 subject:other -14 subject:thing 49 subject:we -12' +
  " tense:modal 21 tense:past -46 tense:present 91 verb:'s -18 verb:agree -10 verb:be -23 verb:become 12" +
  ' verb:build 15 verb:call -14 verb:carry 22 verb:catch 18 verb:come 16 verb:copy 11 verb:drop -11 verb:fall -12' +
  ' verb:feel -31 verb:find -15 verb:give 21 verb:hang 14 verb:hear -20 verb:hold -9 verb:keep -12 verb:leave -9' +
  ' verb:lift 22 verb:make 9 verb:open -8 verb:order 8 verb:pick 15 verb:print 9 verb:report -11 verb:run 28' +
  ' verb:save -14 verb:say -27 verb:see -18 verb:sign 10 verb:sit 12 verb:spare -17 verb:stand -19 verb:stay -22' +
  " verb:work 16 voice:active -45 w:'s -45 w:a -42 w:about -14 w:after 16 w:again -23 w:against -9 w:agree -11" +
  ' w:all 53 w:an 22 w:and 10 w:any 51 w:around -16 w:at -26 w:away -12 w:back -34 w:bad 23 w:bank -14 w:be -46' +
  ' w:become 12 w:before 12 w:behind -21 w:better -34 w:bite -13 w:book -17 w:both 84 w:branch 11 w:build 23' +
  ' w:buy 14 w:buzz -10 w:ca 37 w:call -20 w:card 11 w:carry 42 w:case 10 w:cast 20 w:catch 15 w:check 13' +
  ' w:chuff -12 w:claim -19 w:clean -17 w:clear -11 w:client -8 w:close -13 w:colour 12 w:come 15 w:company 30' +
  ' w:contract 25 w:copy 38 w:could -21 w:count 11 w:counter -12 w:county 24 w:crew -11 w:customer -22 w:date 25' +
  ' w:day -26 w:deal -21 w:desk 34 w:down -34 w:draw 29 w:drill 23 w:driver 18 w:drop -11 w:dry -13 w:each 10' +
  ' w:easter 22 w:end -17 w:every 76 w:everybody -13 w:everyone -19 w:expiry 17 w:fall -26 w:family -13 w:far -28' +
  ' w:farm -9 w:fee -10 w:feel -43 w:fewer -25 w:field 10 w:fifteen -15 w:file 28 w:find -11 w:firm 33 w:first -12' +
  ' w:five 28 w:floor -10 w:for 49 w:form 17 w:four 19 w:gate 9 w:get -27 w:give 22 w:go -19 w:good -22 w:group 28' +
  ' w:half -11 w:hall -11 w:hang 14 w:head -23 w:hear -22 w:her -37 w:his -25 w:hold -10 w:holdout 8 w:how 11' +
  ' w:hundred -20 w:i -65 w:in -33 w:induction 36 w:into 15 w:it -14 w:its 38 w:january 17 w:keep -14 w:know -13' +
  ' w:last 57 w:late -25 w:leave -11 w:lift 22 w:like -16 w:line -10 w:list 22 w:lot -20 w:make 9 w:manager -15' +
  ' w:me -19 w:minute -22 w:model 9 w:month -36 w:moon -28 w:more -17 w:morning 23 w:mr -16 w:much -52 w:must 10' +
  ' w:my 23 w:need 16 w:neighbour 13 w:never -36 w:new 92 w:night -13 w:nine -10 w:nineteen 22 w:no -12' +
  ' w:nobody -9 w:none -11 w:not -46 w:now 84 w:of 9 w:off -21 w:office 15 w:old -11 w:on 61 w:once -28 w:one -49' +
  ' w:order -16 w:other 66 w:our 16 w:out -16 w:over 42 w:own 16 w:owner -21 w:pack 20 w:page 25 w:pass 12' +
  ' w:patient -16 w:pick 20 w:plan 13 w:print 25 w:quarter -12 w:quid -13 w:quote 25 w:random 16 w:reckon -14' +
  ' w:register -15 w:release 19 w:report -30 w:right 15 w:risk 18 w:rule 36 w:run 29 w:same 26 w:save -15' +
  ' w:say -42 w:school 15 w:search -14 w:second -24 w:see -32 w:send 10 w:september 16 w:service 24 w:set 29' +
  ' w:she -15 w:sheet 51 w:shop 25 w:should -11 w:show -14 w:side -19 w:sister 36 w:sit -16 w:site 45 w:so -37' +
  ' w:some -8 w:spare -20 w:spring -16 w:stand -18 w:start 14 w:starter 15 w:stay -22 w:still 8 w:street -12' +
  ' w:student 12 w:such 14 w:sunday -18 w:table 40 w:take -19 w:tape 11 w:tell -10 w:test 21 w:that 15 w:the 65' +
  ' w:their 14 w:them 19 w:then 22 w:there -22 w:these 18 w:they -42 w:thing -39 w:those -9 w:three 27' +
  ' w:through -27 w:time -14 w:to -46 w:today 32 w:tour 18 w:twice -19 w:two 52 w:under 21 w:us -39 w:valley 27' +
  ' w:wall 17 w:ward 16 w:way 10 w:week -18 w:well 20 w:what 26 w:when -18 w:without 14 w:word 9 w:write 23' +
  ' w:wrong -15 w:year -31 words<10 -133 words<6 -93 words>16 47';
