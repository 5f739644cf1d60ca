// Learned from test/corpus by scripts/learn.mjs.
export const vagueResult =
  ' -206 acts<3 -43 acts<5 -25 acts<9 -15 adjective 18 adverb 33 after:about:determiner 15 after:about:other 40' +
  ' after:after:determiner -11 after:against:other -10 after:among:determiner 9 after:as:noun 11 after:as:other 33' +
  ' after:at:determiner 50 after:at:noun -34 after:at:other -14 after:at:possessive -8 after:before:determiner -80' +
  ' after:before:other -10 after:between:noun -11 after:by:noun -52 after:by:other 34 after:by:possessive 11' +
  ' after:down:other -17 after:for:determiner -30 after:for:noun 41 after:for:other -10 after:for:possessive -16' +
  ' after:from:determiner -36 after:from:noun 17 after:from:possessive -11 after:in:determiner 31 after:in:noun 28' +
  ' after:in:possessive -14 after:in:time -64 after:inside:determiner -10 after:into:determiner 9' +
  ' after:into:other -14 after:into:possessive -19 after:like:determiner 22 after:next:noun -17' +
  ' after:next:time -12 after:of:determiner -10 after:of:noun 13 after:of:other 9 after:on:determiner -49' +
  ' after:on:noun 11 after:on:other 25 after:on:possessive -21 after:on:time -13 after:out:determiner 9' +
  ' after:out:other -11 after:over:determiner -11 after:over:other -9 after:past:determiner 21' +
  ' after:since:noun -17 after:since:other -11 after:since:time -25 after:than:other 46' +
  ' after:through:determiner -8 after:through:other 17 after:to:determiner -32 after:to:possessive 26' +
  ' after:until:noun -20 after:up:other -19 after:with:determiner -40 after:with:noun 51 after:with:possessive 19' +
  ' after:without:determiner -32 after:without:noun -9 after:without:other -17 change -9 class:body 10' +
  ' class:cognition 75 class:communication 40 class:competition 33 class:consumption -49 class:contact -115' +
  ' class:creation -62 class:emotion 82 class:motion -31 class:none 55 class:perception 101 class:social -24' +
  ' class:stative -34 clauses>2 -17 compared -31 copula 60 cue:accepted -15 cue:alternative -40 cue:assigned 33' +
  ' cue:benefit -62 cue:comparative 145 cue:filler 51 cue:generic 30 cue:handoff -10 cue:initiative -9' +
  ' cue:lasting -162 cue:mood 290 cue:reason -53 cue:success 211 cue:systemic -37 cue:tradeoff -20' +
  ' cue:unverified -79 cue:vagueAct 27 cue:verification -44 cue:weakAssumed -33 cue:weakEasy -25' +
  ' cue:weakHandoff -18 first 155 item 41 last 101 late -15 made 22 made:before 33 metric:delta -95' +
  ' metric:money -46 metric:none 92 metric:nonmetric 56 metric:quantity -89 modal -15 name -59 negated 46' +
  ' next:, -34 next:. -38 next:40 -28 next:; -17 next:a 58 next:about 12 next:all -32 next:an 18 next:around -43' +
  ' next:as 27 next:at -34 next:away 15 next:back -33 next:better 17 next:both -32 next:by 40 next:chuffed 11' +
  ' next:considerably 17 next:dead 21 next:down -20 next:each -20 next:ever 44 next:every -37 next:far 27' +
  ' next:for -13 next:from -52 next:gone 8 next:good -25 next:had -28 next:half 30 next:her -45 next:his -13' +
  ' next:home -26 next:how -12 next:in -53 next:into -11 next:its -27 next:like 62 next:live 46 next:me -25' +
  " next:more 10 next:most -15 next:much 26 next:my -23 next:n't 11 next:not -13 next:now -18 next:of -16" +
  ' next:off 23 next:on 8 next:one -16 next:our -12 next:out 23 next:over -10 next:part -12 next:ready -16' +
  ' next:right -19 next:since -8 next:so 20 next:still -35 next:that 13 next:the -60 next:their -31' +
  ' next:theirs -12 next:them -16 next:through 35 next:to -26 next:together -16 next:two -15 next:up 85 next:us 79' +
  ' next:very 10 next:way 35 next:well 9 next:what -15 next:with -34 next:without -20 next:£ -27 number -137' +
  ' number:count -25 number:date -15 number:duration -55 number:money -53 number:other -19 number:people -28' +
  ' number:percent -35 number:rate -16 number:ratio -31 number:version 67 own 42 own:after -10 own:before 25' +
  ' perfect 68 person 28 quoted -47 role:after -34 role:before -31 role:change -44 role:none -87 step:result -50' +
  ' subject:I -26 subject:nobody -91 subject:other 24 subject:there 33 subject:thing 38 subject:you 39' +
  ' tense:modal -16 tense:past -8 tense:present -52 then:before -33 then:change -22 then:cognition -25' +
  ' then:communication -25 then:contact -17 then:emotion 14 then:it 24 then:modal -34 then:motion -37 then:none 51' +
  ' then:other -54 then:past -42 then:perception 15 then:social 10 then:stative 19 then:thing 19 then:we -26' +
  " then:what -31 then:where -20 then:which -40 then:who -31 verb:'s 34 verb:accept -14 verb:adopt -22" +
  ' verb:ask -20 verb:assume -36 verb:be 14 verb:borrow -19 verb:bring -10 verb:call -9 verb:cancel -17' +
  ' verb:come 60 verb:compare -16 verb:copy -23 verb:deliver 48 verb:draw -21 verb:drop -20 verb:dry -55' +
  ' verb:end 18 verb:fault 16 verb:feel 80 verb:file -16 verb:find 32 verb:finish -13 verb:get 16 verb:give 15' +
  ' verb:go 29 verb:grow 11 verb:have -23 verb:hear -34 verb:hurt -23 verb:improve 17 verb:keep -63 verb:land 24' +
  ' verb:look 24 verb:lose -25 verb:love 25 verb:nurse -8 verb:open -17 verb:order -11 verb:pay -25 verb:pick 15' +
  ' verb:publish -13 verb:pull 37 verb:put 11 verb:raise -24 verb:reach -10 verb:receive 21 verb:renew -13' +
  ' verb:ride -14 verb:rise 17 verb:save -21 verb:say 65 verb:see 8 verb:seem 73 verb:send -15 verb:settle -24' +
  ' verb:shoot 34 verb:shut -23 verb:sleep -29 verb:spare -27 verb:stay -77 verb:stop -13 verb:suppose 16' +
  ' verb:take 11 verb:teach -20 verb:think 13 verb:turn -13 verb:use -28 verb:wait -13 verb:walk -38' +
  " verb:withdraw -26 verb:work -8 verb:write -12 verbless -86 voice:active 12 voice:passive -33 w:' -21 w:'d -49" +
  " w:'s -28 w:a 37 w:about 51 w:accept -14 w:account 33 w:adopt -24 w:adoption 17 w:after -35 w:again -10" +
  ' w:against -17 w:agree -9 w:ahead -15 w:all 28 w:alone -10 w:alway -15 w:among 8 w:an -25 w:and 52 w:another 9' +
  ' w:answer -11 w:any -60 w:anyone 16 w:appointment -9 w:apprentice -13 w:april -84 w:around -44 w:as 45' +
  ' w:ask -13 w:association -11 w:assume -36 w:at -40 w:atmosphere 19 w:away 32 w:back 17 w:bad 16 w:base -11' +
  ' w:batch -14 w:battery 21 w:be 50 w:bear -13 w:bed 11 w:before -72 w:bell -52 w:best 25 w:better 67 w:bill -16' +
  ' w:bite 31 w:blind -16 w:block -12 w:board -12 w:book -28 w:borrow -19 w:boss 17 w:both -135 w:bottle -23' +
  ' w:box -30 w:branch -22 w:bride -9 w:bring -11 w:broker 16 w:brother -35 w:budget 26 w:business 15 w:buzz 29' +
  ' w:by -19 w:ca -9 w:calm 39 w:calmer 10 w:cancel -18 w:card -43 w:case -21 w:cellar 25 w:certificate -12' +
  ' w:charge -24 w:check -17 w:checklist -10 w:christma 9 w:chuff 26 w:claim -13 w:clause -21 w:clean -8' +
  ' w:clerk 16 w:client 41 w:close -19 w:colleague 37 w:colour -44 w:column -13 w:committee -26 w:company -19' +
  ' w:compare -16 w:complaint 16 w:confidence 86 w:considerably 39 w:contact -31 w:contract -17 w:copy -23' +
  ' w:could 81 w:council -17 w:count -30 w:counter 18 w:county -16 w:course -9 w:crack -24 w:customer 52' +
  ' w:cut-off -8 w:daily -16 w:dairy -16 w:database -8 w:date -36 w:day -10 w:dead 21 w:deal 31 w:decent 13' +
  ' w:delight 20 w:deliver 48 w:difference 63 w:direction 13 w:director 11 w:district -10 w:do -22 w:dog 38' +
  ' w:door -38 w:dose -16 w:down 20 w:draw -27 w:dream 16 w:driver -18 w:drop -24 w:dry -59 w:each -56 w:early -13' +
  ' w:easter -9 w:eleven -13 w:else -9 w:encourage 33 w:end 66 w:energy 27 w:engagement 31 w:enough -18' +
  ' w:error -32 w:ever 45 w:every -120 w:everybody 39 w:everyone 95 w:executive 9 w:exit -15 w:experience 17' +
  ' w:extremely 15 w:fair 32 w:fall -68 w:family 17 w:far 61 w:fault 16 w:feedback 48 w:feel 87 w:fewer -46' +
  ' w:fifth -19 w:figure 21 w:file -20 w:find 25 w:fine 34 w:finish -18 w:firm -22 w:first -80 w:fit 12 w:five -20' +
  ' w:fix -9 w:flat -9 w:flood -28 w:floor -34 w:follow -15 w:food 17 w:for -23 w:form -18 w:forty -11 w:four -16' +
  ' w:from -62 w:front 19 w:full -28 w:gaffer 16 w:gap -12 w:gate -18 w:get -10 w:give 13 w:good 30 w:grade 21' +
  ' w:great 22 w:group 9 w:grow 11 w:growth 44 w:grumble -9 w:guard 8 w:guess 9 w:guest -14 w:guidance -8' +
  ' w:half 21 w:hall -12 w:hand 14 w:handbook -9 w:handover 16 w:hang -13 w:happy 10 w:harbour 17 w:head 18' +
  ' w:hear -61 w:her 9 w:herself -16 w:hire -9 w:his -47 w:hold -25 w:home -35 w:hospital -23 w:hotel -10' +
  ' w:hour -35 w:house 37 w:huge 27 w:hurt -23 w:i -42 w:improve 15 w:include 9 w:induction -14 w:inside -10' +
  ' w:insurer -20 w:into -24 w:intuitive 59 w:it 27 w:its -41 w:itself 16 w:january -13 w:job 27 w:joy 39' +
  ' w:keep -69 w:key -15 w:kid -11 w:kiln -13 w:kind 11 w:lad 56 w:land 23 w:last -20 w:late -68 w:launch 17' +
  ' w:lay -14 w:leadership 83 w:league -8 w:less 50 w:level 28 w:life 62 w:lift -9 w:lighter 16 w:like 89' +
  ' w:limit -9 w:line -9 w:lisbon -13 w:list -23 w:live 25 w:load -18 w:lock -26 w:log -10 w:longer 27 w:look 82' +
  ' w:loop -9 w:lose -41 w:loss -12 w:lot 91 w:love 25 w:lovely 57 w:make -20 w:maker -11 w:manager 23 w:march -30' +
  ' w:mark -23 w:me -17 w:merchant -9 w:midnight -13 w:milk 29 w:mine -13 w:minute -8 w:modern 23 w:monday -36' +
  ' w:money 9 w:month -32 w:mood 31 w:moon 38 w:morale 22 w:more 67 w:morning -19 w:mould -15 w:move -8 w:mr -15' +
  " w:much 133 w:museum -13 w:must -18 w:my -80 w:myself 15 w:n't -26 w:national -13 w:near -10 w:neighbour -25" +
  ' w:never 17 w:new -23 w:newer -32 w:next -30 w:nice 14 w:nicely 73 w:nicer 89 w:nightly -16 w:nine -14' +
  ' w:nineteen -11 w:no -90 w:nobody -36 w:none -15 w:noon -16 w:not -18 w:notice -15 w:now -29 w:nurse -18' +
  ' w:october -13 w:of 14 w:officer -13 w:old -42 w:on -56 w:once -21 w:one -21 w:only -10 w:open -56 w:or -26' +
  ' w:order -54 w:other -60 w:our -21 w:oven -19 w:over -28 w:own -55 w:owner -32 w:pack -18 w:paint -16' +
  ' w:paper -20 w:parent 32 w:part -11 w:partner 34 w:passenger -11 w:past 17 w:pay -52 w:penalty -12 w:people 14' +
  ' w:percent -9 w:person -26 w:photograph -16 w:piece 38 w:place 97 w:plan -15 w:plant 24 w:plate -32' +
  ' w:platform 14 w:point 10 w:positive 9 w:premium -26 w:print -10 w:process 48 w:production 42 w:publish -14' +
  ' w:pull 37 w:quality 38 w:quarter -17 w:question -10 w:queue 23 w:quicker 31 w:quite 22 w:quote -16 w:raise -20' +
  ' w:rate -30 w:ready -16 w:real 69 w:really 47 w:receive 20 w:reckon -21 w:record -12 w:register -32' +
  ' w:regulator -11 w:release -21 w:relief 27 w:renew -14 w:renewal -18 w:report -10 w:rest -10 w:return -10' +
  ' w:review 64 w:ride -26 w:right -15 w:ring 16 w:rise 17 w:roll -11 w:room 32 w:roughly -21 w:round 32' +
  ' w:rule -32 w:run 42 w:runner -21 w:safer -49 w:sale 37 w:same -66 w:sample -15 w:saturday -12 w:save -23' +
  ' w:say 99 w:scan -9 w:scheme -15 w:school -30 w:screen 25 w:script -11 w:search -17 w:second -43 w:see 46' +
  ' w:seem 73 w:send -23 w:september -19 w:service 44 w:set -16 w:settle -25 w:seven -10 w:shade -9 w:she -84' +
  ' w:sheet -63 w:shift 9 w:shoot 32 w:shop -13 w:should -96 w:shut -23 w:side 40 w:sign -26 w:since -38' +
  ' w:sister -28 w:sit 32 w:six -23 w:sleep -27 w:slot -32 w:smash -51 w:so 24 w:some 21 w:spare -27 w:spoil -17' +
  ' w:sponsor 27 w:spring -41 w:squad -10 w:staff 23 w:stand -23 w:standard -37 w:start 34 w:starter -10' +
  ' w:stay -99 w:stem -9 w:stick -10 w:still -60 w:stop -30 w:strong 9 w:success 15 w:suppose 16 w:surgery -18' +
  ' w:survey -12 w:table -58 w:talk -18 w:tape -30 w:teach -20 w:teacher 22 w:team -10 w:tell 23 w:template -11' +
  ' w:ten 12 w:tenant 10 w:term 15 w:test -35 w:than 46 w:that -81 w:the -9 w:theatre -8 w:their -74 w:them 40' +
  ' w:then -16 w:there 17 w:these 40 w:they 54 w:thing 65 w:think 16 w:this -11 w:those -27 w:three -28' +
  ' w:thursday -12 w:tighter 48 w:till 29 w:time -21 w:to -36 w:today -8 w:together -17 w:too 35 w:touch 11' +
  ' w:trade 10 w:tray -10 w:treat 16 w:trial -16 w:trust 39 w:turn -12 w:turnout 45 w:two -9 w:under -17' +
  ' w:until -19 w:up -21 w:us 98 w:use -26 w:user 37 w:valley 29 w:value 53 w:valve -10 w:van -9 w:very 66' +
  ' w:vicar 36 w:wait -12 w:walk -40 w:wall -34 w:ward -13 w:warm 28 w:waste 36 w:watch 10 w:water -13 w:way 59' +
  ' w:we -25 w:week -32 w:weekend -29 w:well 35 w:what 16 w:where -20 w:which -40 w:while -20 w:who -32' +
  ' w:widow -25 w:wing -21 w:winter -15 w:with 16 w:withdraw -26 w:within -9 w:without -59 w:woman -17 w:word 23' +
  ' w:work 27 w:world 41 w:worth 47 w:write -25 w:year -31 w:yet -20 w:you 22 words<10 128 words<6 11 words>16 -76' +
  ' words>24 -17';
