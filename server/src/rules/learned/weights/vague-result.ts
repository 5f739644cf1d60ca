// Learned from test/corpus by scripts/learn.mjs.
export const vagueResult =
  ' -207 acts<3 -41 acts<5 -23 acts<9 -14 adjective 23 adverb 30 change -10 class:body 14 class:cognition 79' +
  ' class:communication 39 class:competition 35 class:consumption -44 class:contact -107 class:creation -59' +
  ' class:emotion 85 class:motion -30 class:none 55 class:perception 100 class:social -22 class:stative -37' +
  ' clauses>2 -23 compared -28 copula 65 cue:accepted -18 cue:alternative -41 cue:assigned 30 cue:benefit -56' +
  ' cue:comparative 142 cue:filler 56 cue:generic 29 cue:handoff -10 cue:initiative -10 cue:lasting -170' +
  ' cue:mood 283 cue:reason -44 cue:success 205 cue:systemic -32 cue:tradeoff -18 cue:unverified -77' +
  ' cue:vagueAct 27 cue:verification -42 cue:weakAssumed -31 cue:weakEasy -28 cue:weakHandoff -22 first 154' +
  ' item 41 last 100 late -11 metric:delta -94 metric:money -47 metric:none 88 metric:nonmetric 61' +
  ' metric:quantity -92 modal -14 name -63 negated 54 next:, -35 next:. -37 next:40 -28 next:; -12 next:a 62' +
  ' next:about 15 next:all -33 next:an 17 next:around -41 next:as 30 next:at -35 next:away 15 next:back -34' +
  ' next:better 19 next:both -30 next:by 40 next:chuffed 11 next:considerably 17 next:dead 30 next:delighted 10' +
  ' next:down -20 next:each -20 next:ever 44 next:every -34 next:far 12 next:for -16 next:from -52 next:good -25' +
  ' next:had -29 next:half 26 next:her -47 next:his -16 next:home -29 next:how -19 next:in -51 next:into -9' +
  ' next:its -24 next:like 74 next:live 46 next:me -29 next:more 12 next:most -18 next:much 24 next:my -26' +
  " next:n't 14 next:not -16 next:now -9 next:of -18 next:off 19 next:one -16 next:our -11 next:out 20" +
  ' next:over -11 next:part -13 next:ready -32 next:right -16 next:so 22 next:still -35 next:that 10 next:the -63' +
  ' next:their -33 next:theirs -12 next:them -15 next:through 33 next:to -24 next:together -16 next:two -16' +
  ' next:up 79 next:us 84 next:very 11 next:way 38 next:well 9 next:what -27 next:with -35 next:without -23' +
  ' next:£ -27 number -137 number:count -21 number:date -16 number:duration -58 number:money -54 number:other -21' +
  ' number:people -25 number:percent -32 number:rate -15 number:ratio -33 number:version 68 own 39 own:before 33' +
  ' perfect 72 person 25 quoted -47 role:after -32 role:before -29 role:change -45 role:none -85 step:result -54' +
  ' subject:I -17 subject:nobody -90 subject:other 25 subject:there 33 subject:thing 44 subject:you 39' +
  " tense:modal -15 tense:present -54 verb:'s 40 verb:accept -11 verb:adopt -23 verb:ask -23 verb:assume -42" +
  ' verb:be 12 verb:borrow -20 verb:bring -10 verb:call -12 verb:cancel -16 verb:come 61 verb:compare -16' +
  ' verb:copy -22 verb:deliver 50 verb:draw -21 verb:drop -23 verb:dry -54 verb:end 17 verb:fault 13 verb:feel 75' +
  ' verb:file -18 verb:find 30 verb:finish -12 verb:get 20 verb:give 17 verb:go 33 verb:grow 11 verb:have -25' +
  ' verb:hear -41 verb:hurt -21 verb:improve 14 verb:keep -65 verb:land 28 verb:look 23 verb:lose -25 verb:love 23' +
  ' verb:miss -9 verb:order -13 verb:pay -29 verb:pick 15 verb:publish -13 verb:pull 36 verb:raise -26' +
  ' verb:reach -12 verb:receive 20 verb:renew -13 verb:ride -18 verb:rise 14 verb:save -22 verb:say 70 verb:see 13' +
  ' verb:seem 71 verb:send -18 verb:settle -23 verb:shoot 36 verb:shut -25 verb:sleep -30 verb:spare -28' +
  ' verb:stay -77 verb:stop -9 verb:suppose 20 verb:take 11 verb:teach -21 verb:tell 9 verb:think 16 verb:turn -17' +
  ' verb:use -26 verb:wait -17 verb:walk -38 verb:withdraw -25 verb:write -12 verbless -82 voice:active 10' +
  " voice:passive -32 w:' -20 w:'d -66 w:'s -23 w:a 35 w:about 69 w:accept -11 w:account 38 w:adopt -24" +
  ' w:adoption 17 w:after -34 w:again -9 w:against -15 w:age 11 w:agent 8 w:ahead -16 w:all 30 w:alone -12' +
  ' w:alway -17 w:an -30 w:and 55 w:answer -11 w:any -58 w:appointment -9 w:apprentice -16 w:april -87 w:area 9' +
  ' w:around -42 w:as 50 w:ask -35 w:association -11 w:assume -42 w:at -31 w:atmosphere 19 w:away 38 w:back 12' +
  ' w:bad 13 w:base -14 w:batch -10 w:battery 22 w:be 41 w:bear -16 w:bed 9 w:before -106 w:bell -51 w:bench -10' +
  ' w:best 31 w:better 61 w:bill -18 w:bite 29 w:blind -16 w:block -9 w:board -13 w:book -28 w:borrow -20' +
  ' w:boss 22 w:both -133 w:bottle -24 w:box -30 w:branch -20 w:break -9 w:bring -14 w:broker 18 w:brother -32' +
  ' w:budget 24 w:build -9 w:buzz 32 w:by -26 w:ca -12 w:calm 43 w:calmer 9 w:can -9 w:cancel -18 w:card -49' +
  ' w:case -24 w:cellar 23 w:certificate -12 w:charge -26 w:check -17 w:checklist -9 w:chuff 32 w:claim -12' +
  ' w:clause -19 w:clean -8 w:clerk 19 w:client 43 w:close -17 w:colleague 39 w:colour -43 w:column -14 w:come -10' +
  ' w:committee -25 w:company -15 w:compare -16 w:complain -14 w:complaint 20 w:confidence 92 w:considerably 46' +
  ' w:contact -31 w:contract -21 w:copy -23 w:could 79 w:council -15 w:count -34 w:counter 21 w:county -15' +
  ' w:crack -19 w:curtain -10 w:customer 58 w:cut-off -10 w:daily -18 w:dairy -18 w:database -12 w:date -39' +
  ' w:daughter 8 w:day -9 w:dead 30 w:deal 34 w:decent 14 w:delight 21 w:deliver 50 w:difference 64 w:different 11' +
  ' w:direction 15 w:director 11 w:district -10 w:do -13 w:dog 47 w:door -39 w:dose -18 w:down 13 w:draw -30' +
  ' w:dream 19 w:driver -20 w:drop -28 w:dry -48 w:each -59 w:early -13 w:easter -10 w:eleven -13 w:else -11' +
  ' w:encourage 34 w:end 68 w:energy 31 w:engagement 34 w:enough -9 w:error -31 w:ever 46 w:every -124' +
  ' w:everybody 45 w:everyone 99 w:executive 8 w:exit -13 w:experience 22 w:extremely 16 w:fair 36 w:fall -68' +
  ' w:family 17 w:far 46 w:fault 13 w:feedback 46 w:feel 82 w:ferry -16 w:fewer -44 w:fifth -25 w:figure 21' +
  ' w:file -20 w:find 23 w:fine 36 w:finish -23 w:firm -22 w:first -86 w:fit 14 w:five -19 w:flat -9 w:flood -27' +
  ' w:floor -35 w:follow -17 w:food 22 w:for -30 w:form -20 w:forty -11 w:four -17 w:from -70 w:front 22' +
  ' w:full -33 w:gaffer 20 w:gap -11 w:gate -25 w:get -16 w:give 14 w:go -9 w:good 40 w:grade 22 w:great 21' +
  ' w:group 11 w:grow 11 w:growth 46 w:guess 9 w:guest -15 w:half 17 w:hall -15 w:hand 17 w:handover 17 w:hang -14' +
  ' w:happy 10 w:harbour 28 w:head 19 w:hear -67 w:herself -19 w:his -53 w:hold -20 w:home -39 w:hospital -24' +
  ' w:hotel -10 w:hour -33 w:house 44 w:huge 32 w:hurt -21 w:i -35 w:improve 12 w:in 12 w:include 9' +
  ' w:induction -14 w:inside -10 w:insurer -22 w:into -20 w:intuitive 54 w:it 34 w:its -40 w:itself 13' +
  ' w:january -13 w:job 24 w:joy 49 w:june -11 w:keep -73 w:kettle -10 w:key -12 w:kid -17 w:kiln -12 w:kind 18' +
  ' w:label -8 w:lad 58 w:land 26 w:last -25 w:late -67 w:launch 18 w:lay -13 w:leadership 84 w:leaver -9' +
  ' w:less 53 w:level 25 w:life 63 w:lift -13 w:like 96 w:limit -9 w:line -10 w:lisbon -15 w:list -25 w:live 22' +
  ' w:load -14 w:loan -8 w:lock -31 w:log -9 w:longer 27 w:look 82 w:loop -9 w:lose -45 w:loss -12 w:lot 98' +
  ' w:love 23 w:lovely 58 w:make -15 w:maker -12 w:man -11 w:manager 16 w:march -36 w:mark -24 w:me -15' +
  ' w:merchant -9 w:midnight -16 w:milk 29 w:mind 11 w:mine -16 w:minute -9 w:modern 22 w:monday -38 w:money 24' +
  ' w:month -31 w:mood 30 w:moon 37 w:morale 24 w:more 70 w:morning -19 w:mould -17 w:mr -17 w:much 140' +
  " w:museum -13 w:must -15 w:my -84 w:myself 12 w:n't -18 w:national -14 w:near -10 w:neighbour -30 w:never 20" +
  ' w:new -20 w:newer -29 w:next -29 w:nice 15 w:nicely 74 w:nicer 92 w:nightly -16 w:nine -13 w:nineteen -9' +
  ' w:no -90 w:nobody -36 w:none -16 w:noon -22 w:not -26 w:notice -18 w:now -24 w:nurse -14 w:october -13 w:of 21' +
  ' w:off -9 w:officer -11 w:old -29 w:on -63 w:once -23 w:one -22 w:only -10 w:open -52 w:or -26 w:order -58' +
  ' w:other -64 w:our -19 w:out -13 w:oven -19 w:over -34 w:own -53 w:owner -17 w:pack -19 w:paint -18 w:paper -20' +
  ' w:parent 29 w:part -14 w:partner 31 w:passenger -12 w:past 23 w:pay -57 w:penalty -13 w:per -8 w:percent -8' +
  ' w:person -25 w:photograph -16 w:piece 39 w:place 113 w:plan -14 w:plant 25 w:plate -35 w:platform 14' +
  ' w:point 10 w:positive 12 w:premium -33 w:print -10 w:process 50 w:production 46 w:publish -13 w:pull 36' +
  ' w:quality 47 w:quarter -15 w:question -12 w:queue 21 w:quicker 36 w:quite 18 w:quote -18 w:rack -9 w:raise -22' +
  ' w:random -10 w:rate -31 w:ready -32 w:real 68 w:really 49 w:receive 20 w:reckon -18 w:record -14' +
  ' w:register -32 w:regulator -11 w:release -17 w:relief 34 w:renew -14 w:renewal -24 w:report -10 w:rest -13' +
  ' w:restore -11 w:return -11 w:review 68 w:ride -18 w:right -13 w:ring 16 w:rise 14 w:risk -12 w:roll -14' +
  ' w:room 33 w:roughly -21 w:round 32 w:row -9 w:rule -31 w:run 45 w:safer -49 w:sale 38 w:same -72 w:sample -12' +
  ' w:saturday -12 w:save -24 w:say 96 w:scan -9 w:scheme -13 w:school -25 w:screen 28 w:script -10 w:search -16' +
  ' w:second -49 w:see 52 w:seem 70 w:send -28 w:september -20 w:service 44 w:set -15 w:settle -24 w:seven -14' +
  ' w:shade -11 w:she -98 w:sheet -66 w:shoot 34 w:shop -17 w:should -94 w:shut -25 w:side 41 w:sign -20' +
  ' w:since -36 w:sister -32 w:sit 23 w:site -8 w:six -23 w:sleep -29 w:slot -33 w:smash -56 w:smile 12 w:so 28' +
  ' w:some 23 w:spare -28 w:sponsor 26 w:spring -55 w:squad -13 w:staff 18 w:stakeholder 9 w:stand -22' +
  ' w:standard -40 w:start 36 w:starter -11 w:stay -98 w:stem -9 w:stick -10 w:still -57 w:stop -34 w:storage -11' +
  ' w:store 9 w:strong 10 w:suppose 19 w:surgery -17 w:survey -11 w:table -57 w:tape -30 w:tea -9 w:teach -21' +
  ' w:teacher 27 w:team -11 w:tell 29 w:template -11 w:ten 12 w:tenant 16 w:term 19 w:test -36 w:than 51' +
  ' w:that -76 w:the -15 w:theatre -10 w:their -76 w:them 53 w:then -13 w:there 16 w:these 30 w:they 34 w:thing 57' +
  ' w:think 19 w:this -10 w:those -24 w:three -29 w:thursday -12 w:tighter 51 w:till 32 w:time -24 w:to -38' +
  ' w:today -8 w:together -17 w:too 32 w:touch 12 w:trade 9 w:trader -10 w:train -12 w:tray -9 w:treat 13' +
  ' w:trial -19 w:truck -12 w:trust 40 w:turn -16 w:turnout 48 w:under -18 w:until -24 w:up -27 w:us 90 w:use -25' +
  ' w:user 39 w:valley 31 w:value 55 w:valve -12 w:van -12 w:very 68 w:vicar 41 w:visitor -8 w:wait -12 w:walk -41' +
  ' w:wall -38 w:ward -18 w:warm 31 w:waste 36 w:watch 9 w:water -12 w:way 62 w:we -25 w:week -28 w:weekend -33' +
  ' w:well 36 w:where -29 w:which -51 w:while -22 w:who -58 w:whole 12 w:widow -30 w:wing -28 w:winter -16' +
  ' w:with 17 w:withdraw -25 w:within -10 w:without -71 w:woman -17 w:word 30 w:work 28 w:world 38 w:worth 51' +
  ' w:write -26 w:year -32 w:yet -22 w:you 23 w:younger -9 words<10 131 words<6 12 words>16 -86 words>24 -26';
