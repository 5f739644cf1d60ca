// Learned from test/corpus by scripts/learn.mjs.
export const vagueResult =
  ' -211 acts<3 -38 acts<5 -21 acts<9 -12 adjective 17 adverb 33 change -9 class:body 11 class:change 10' +
  ' class:cognition 84 class:communication 42 class:competition 36 class:consumption -45 class:contact -105' +
  ' class:creation -62 class:emotion 85 class:motion -21 class:none 66 class:perception 103 class:possession -9' +
  ' class:social -24 class:stative -40 clauses>2 -26 compared -9 copula 60 cue:accepted -16 cue:alternative -44' +
  ' cue:assigned 27 cue:benefit -51 cue:comparative 134 cue:filler 54 cue:generic 19 cue:initiative -9' +
  ' cue:lasting -170 cue:mood 279 cue:reason -44 cue:success 204 cue:systemic -32 cue:tradeoff -17' +
  ' cue:unverified -75 cue:vagueAct 28 cue:verification -47 cue:weakAssumed -29 cue:weakEasy -30 first 145 item 25' +
  ' last 94 metric:delta -89 metric:money -45 metric:none 91 metric:nonmetric 60 metric:quantity -89 modal -12' +
  ' name -61 negated 51 next:, -16 next:. -34 next:40 -28 next:a 64 next:about 14 next:again -9 next:all -37' +
  ' next:as 33 next:at -34 next:back -30 next:better 20 next:both -32 next:by 45 next:chuffed 10 next:delighted 9' +
  ' next:down -28 next:each -24 next:ever 42 next:every -34 next:far 13 next:for -13 next:from -50 next:good -25' +
  ' next:had -30 next:half 23 next:her -49 next:his -17 next:home -11 next:how -20 next:in -46 next:into -9' +
  " next:its -28 next:like 73 next:live 43 next:me -29 next:more 12 next:much 23 next:my -27 next:n't 10" +
  ' next:not -18 next:of -10 next:off 19 next:one -15 next:our -11 next:out 13 next:over -15 next:part -11' +
  ' next:ready -31 next:right -14 next:so 18 next:still -38 next:the -55 next:their -27 next:theirs -12' +
  ' next:them -17 next:through 20 next:to -21 next:together -14 next:two -20 next:up 61 next:us 80 next:way 36' +
  ' next:well 11 next:what -30 next:with -44 next:without -23 next:£ -24 number -138 number:count -23' +
  ' number:date -11 number:duration -55 number:money -50 number:other -21 number:people -27 number:percent -33' +
  ' number:rate -16 number:ratio -33 number:version 74 own 36 own:before 35 perfect 71 person 16 quoted -44' +
  ' role:after -29 role:before -27 role:change -45 role:none -82 step:result -56 subject:I -15 subject:nobody -93' +
  ' subject:none 9 subject:other 25 subject:there 52 subject:thing 41 subject:you 39 tense:modal -13' +
  " tense:present -36 verb:'s 28 verb:accept -12 verb:adopt -22 verb:ask -26 verb:be 19 verb:borrow -22" +
  ' verb:bring -10 verb:call -10 verb:come 55 verb:compare -16 verb:copy -24 verb:deliver 54 verb:draw -12' +
  ' verb:drop -24 verb:dry -54 verb:end 20 verb:fault 14 verb:feel 71 verb:find 30 verb:finish -15 verb:get 28' +
  ' verb:give 14 verb:go 33 verb:grow 11 verb:hang -9 verb:have -25 verb:hear -38 verb:hurt -24 verb:improve 12' +
  ' verb:keep -65 verb:land 27 verb:look 25 verb:lose -26 verb:love 23 verb:order -15 verb:pay -28 verb:pick 15' +
  ' verb:publish -14 verb:pull 34 verb:raise -27 verb:reach -12 verb:receive 22 verb:renew -14 verb:rise 12' +
  ' verb:save -24 verb:say 71 verb:see 10 verb:seem 67 verb:send -20 verb:settle -23 verb:shoot 38 verb:shut -24' +
  ' verb:sleep -29 verb:spare -29 verb:stay -77 verb:stop -12 verb:suppose 19 verb:teach -22 verb:think 23' +
  ' verb:turn -14 verb:use -26 verb:wait -18 verb:walk -41 verb:withdraw -13 verb:write -12 verbless -86' +
  " voice:active 19 voice:passive -24 w:' -22 w:'d -66 w:'s -19 w:a 39 w:about 59 w:accept -12 w:account 45" +
  ' w:adopt -22 w:after -33 w:again -9 w:against -15 w:age 19 w:ahead -17 w:all 36 w:alone -12 w:alway -19' +
  ' w:an -42 w:and 55 w:any -64 w:appointment -10 w:apprentice -15 w:april -84 w:area 11 w:as 51 w:ask -36' +
  ' w:association -13 w:at -25 w:atmosphere 19 w:august -8 w:away 25 w:back 8 w:battery 22 w:be 39 w:before -94' +
  ' w:bell -51 w:better 52 w:bill -19 w:bite 25 w:blind -17 w:book -25 w:borrow -22 w:boss 22 w:both -131' +
  ' w:bottle -22 w:box -35 w:branch -12 w:break -8 w:bride -10 w:bring -14 w:broker 17 w:brother -30 w:budget 28' +
  ' w:buzz 26 w:by -20 w:ca -13 w:calm 47 w:calmer 13 w:can -11 w:cancel -18 w:card -31 w:case -29' +
  ' w:certificate -12 w:charge -27 w:chart -9 w:check -22 w:chuff 35 w:claim -13 w:clause -20 w:clerk 16' +
  ' w:client 48 w:close -17 w:colleague 35 w:colour -47 w:column -16 w:come -17 w:committee -26 w:company -19' +
  ' w:compare -16 w:complain -14 w:complaint 16 w:confidence 90 w:considerably 35 w:contact -31 w:contract -22' +
  ' w:copy -24 w:could 79 w:count -36 w:counter 16 w:county -16 w:crack -22 w:curtain -9 w:customer 52' +
  ' w:cut-off -11 w:dairy -19 w:database -13 w:date -31 w:daughter 8 w:dead 35 w:deal 30 w:decent 12 w:delight 9' +
  ' w:deliver 54 w:difference 63 w:different 10 w:direction 14 w:director 11 w:district -10 w:do -14 w:dog 44' +
  ' w:door -41 w:draw -22 w:dream 20 w:driver -23 w:drop -30 w:dry -45 w:each -53 w:early -14 w:easter -11' +
  ' w:eleven -10 w:else -12 w:encourage 27 w:end 64 w:energy 31 w:engagement 40 w:enough -13 w:error -30 w:ever 44' +
  ' w:every -126 w:everybody 34 w:everyone 86 w:exit -14 w:experience 17 w:extremely 14 w:fall -68 w:family 23' +
  ' w:far 36 w:fault 14 w:feedback 38 w:feel 74 w:ferry -12 w:fifth -28 w:figure 20 w:find 21 w:fine 20' +
  ' w:finish -28 w:firm -26 w:first -88 w:fit 17 w:five -17 w:flat -10 w:flood -25 w:floor -37 w:follow -15' +
  ' w:food 22 w:for -38 w:form -22 w:forty -12 w:four -19 w:from -71 w:front 22 w:full -33 w:gaffer 21 w:gap -13' +
  ' w:gate -26 w:get -9 w:give 11 w:go -13 w:good 36 w:grade 23 w:great 22 w:group 8 w:grow 11 w:grumble -10' +
  ' w:guess 9 w:guest -18 w:guidance -9 w:half 14 w:hall -18 w:hand 16 w:handover 17 w:hang -16 w:happy 9' +
  ' w:harbour 26 w:head 14 w:hear -62 w:his -56 w:hold -29 w:home -22 w:hospital -14 w:hotel -12 w:hour -27' +
  ' w:house 44 w:huge 36 w:hurt -24 w:i -32 w:improve 10 w:in 8 w:include 14 w:induction -15 w:insurer -23' +
  ' w:intuitive 58 w:it 27 w:its -36 w:itself 10 w:january -12 w:job 38 w:joy 44 w:june -15 w:keep -73' +
  ' w:kettle -11 w:key -12 w:kid -14 w:kiln -13 w:kind 21 w:kitchen 9 w:label -8 w:land 26 w:last -20 w:late -68' +
  ' w:launch 17 w:lay -11 w:leadership 82 w:leaver -10 w:less 48 w:level 11 w:life 59 w:lift -16 w:like 96' +
  ' w:limit -9 w:line -11 w:lisbon -19 w:list -28 w:live 40 w:load -13 w:lock -31 w:log -10 w:longer 25 w:look 54' +
  ' w:lose -46 w:loss -11 w:lot 91 w:love 23 w:lovely 57 w:make -14 w:maker -14 w:man -13 w:manager 18 w:march -20' +
  ' w:mark -23 w:me -12 w:midnight -18 w:milk 26 w:mind 12 w:mine -18 w:minute -9 w:modern 22 w:monday -42' +
  ' w:money 28 w:month -33 w:mood 29 w:moon 37 w:morale 25 w:more 64 w:morning -13 w:most -10 w:mould -16' +
  " w:move -8 w:mr -18 w:much 142 w:must -18 w:my -75 w:myself 13 w:n't -16 w:national -15 w:near -10" +
  ' w:neighbour -31 w:never 30 w:new -13 w:next -29 w:nice 14 w:nicely 75 w:nicer 91 w:nightly -19 w:nine -14' +
  ' w:nineteen -8 w:no -85 w:nobody -45 w:none -16 w:noon -26 w:not -33 w:notice -15 w:now -43 w:nurse -16' +
  ' w:october -12 w:of 29 w:old -27 w:on -57 w:once -23 w:one -29 w:only -10 w:open -52 w:or -25 w:order -49' +
  ' w:other -69 w:our -22 w:out -10 w:over -36 w:own -49 w:owner -19 w:pack -21 w:page 11 w:paint -18 w:paper -22' +
  ' w:parent 30 w:part -9 w:partner 39 w:passenger -12 w:past 25 w:pay -57 w:penalty -13 w:per -9 w:percent -8' +
  ' w:person -25 w:photograph -16 w:place 110 w:plan -14 w:plant 25 w:plate -34 w:platform 21 w:point 10' +
  ' w:positive 14 w:premium -36 w:print -11 w:process 51 w:production 43 w:publish -14 w:pull 34 w:quality 45' +
  ' w:quarter -15 w:question -11 w:queue 26 w:quicker 31 w:quite 21 w:quote -20 w:rack -9 w:raise -23 w:random -11' +
  ' w:rate -33 w:ready -31 w:real 68 w:really 47 w:receive 22 w:reckon -17 w:record -14 w:register -32' +
  ' w:regulator -12 w:relief 35 w:renew -15 w:report -11 w:restore -12 w:return -12 w:review 66 w:right -14' +
  ' w:ring 15 w:rise 12 w:risk -13 w:roll -15 w:room 42 w:roughly -20 w:round 29 w:row -10 w:rule -34 w:run 20' +
  ' w:safer -51 w:sale 37 w:same -69 w:sample -12 w:saturday -13 w:save -27 w:say 90 w:scan -9 w:scheme -12' +
  ' w:school -32 w:screen 33 w:script -10 w:search -16 w:second -48 w:see 46 w:seem 66 w:send -32 w:september -22' +
  ' w:service 29 w:set -17 w:settle -23 w:seven -12 w:shade -12 w:she -99 w:sheet -68 w:shift 10 w:shoot 35' +
  ' w:shop -19 w:should -85 w:shut -24 w:side 37 w:sign -24 w:since -33 w:sister -34 w:sit 27 w:site -12 w:six -22' +
  ' w:sleep -26 w:slot -33 w:smash -53 w:smile 15 w:so 29 w:some 25 w:spare -29 w:sponsor 24 w:spring -55' +
  ' w:squad -19 w:staff 15 w:stakeholder 11 w:stand -20 w:standard -40 w:start 36 w:starter -13 w:stay -111' +
  ' w:stick -10 w:still -66 w:stop -18 w:strong 9 w:suppose 18 w:survey -11 w:table -62 w:tape -37 w:tea -11' +
  ' w:teach -22 w:teacher 25 w:tell 22 w:template -8 w:ten 12 w:tenant 8 w:term 21 w:test -18 w:than 56 w:that -86' +
  ' w:the -21 w:theatre -9 w:their -65 w:them 48 w:there 25 w:these 27 w:they 42 w:thing 56 w:think 26 w:this -12' +
  ' w:those -25 w:three -24 w:thursday -13 w:tighter 49 w:till 31 w:time -25 w:to -40 w:today -8 w:together -15' +
  ' w:too 36 w:touch 12 w:trade 10 w:trader -11 w:train -20 w:treat 14 w:trial -21 w:trust 39 w:turn -13' +
  ' w:turnout 48 w:under -20 w:until -23 w:up -25 w:us 97 w:use -27 w:user 33 w:valley 31 w:value 57 w:valve -15' +
  ' w:van -14 w:very 67 w:vicar 43 w:wait -10 w:walk -44 w:wall -32 w:warm 30 w:waste 35 w:watch 11 w:water -12' +
  ' w:way 55 w:we -26 w:wed -9 w:week -22 w:weekend -26 w:well 39 w:where -30 w:which -56 w:while -23 w:who -57' +
  ' w:whole 13 w:widow -31 w:wing -28 w:winter -14 w:with 42 w:withdraw -13 w:within -10 w:without -73 w:woman -16' +
  ' w:word 24 w:work 26 w:world 36 w:worth 49 w:write -21 w:year -34 w:yet -24 w:you 23 w:younger -14 words<10 125' +
  ' words<6 12 words>16 -88 words>24 -26';
