// Learned from test/corpus by scripts/learn.mjs.

/** For each rule or signal: see `linear.ts`. */
export const WEIGHTS = {
  'vague-result':
    ' -228 adjective 10 adverb 28 change -11 class:body 8 class:change 8 class:cognition 85 class:communication 38' +
    ' class:competition 37 class:consumption -46 class:contact -105 class:creation -64 class:emotion 85' +
    ' class:motion -21 class:none 65 class:perception 101 class:possession -9 class:social -27 class:stative -40' +
    ' clauses>2 -25 compared -8 copula 61 cue:accepted -17 cue:alternative -44 cue:assigned 28 cue:benefit -53' +
    ' cue:comparative 133 cue:filler 55 cue:generic 19 cue:handoff -6 cue:initiative -9 cue:lasting -173' +
    ' cue:mood 277 cue:reason -45 cue:success 201 cue:systemic -31 cue:tradeoff -17 cue:unverified -75' +
    ' cue:vagueAct 27 cue:verification -49 cue:weakAssumed -31 cue:weakEasy -33 cue:weakGood 6 cue:weakTold 3' +
    ' first 137 item 25 last 93 late -9 metric:delta -96 metric:money -47 metric:none 56 metric:nonmetric 53' +
    ' metric:quantity -95 modal -15 name -63 negated 52 next:, -15 next:. -37 next:40 -28 next:; -4 next:a 64' +
    ' next:about 15 next:again -8 next:all -38 next:an -4 next:as 34 next:at -35 next:away 5 next:back -31' +
    ' next:better 21 next:between -3 next:both -34 next:by 43 next:chuffed 12 next:delighted 9 next:down -27' +
    ' next:each -25 next:ever 41 next:every -34 next:far 14 next:first -3 next:five -2 next:for -12 next:four -4' +
    ' next:from -50 next:gone 5 next:good -26 next:had -30 next:half 23 next:her -48 next:his -17 next:home -11' +
    ' next:how -21 next:in -44 next:into -10 next:it 6 next:its -27 next:like 71 next:live 43 next:me -30' +
    " next:more 12 next:much 24 next:my -27 next:n't 9 next:nine -3 next:no -7 next:not -18 next:nothing -8" +
    ' next:now -4 next:of -9 next:off 19 next:on 2 next:one -15 next:our -12 next:out 15 next:over -15 next:part -12' +
    ' next:past -2 next:ready -30 next:right -15 next:since -7 next:so 18 next:some -7 next:still -36' +
    ' next:straight -7 next:that 6 next:the -58 next:their -28 next:theirs -12 next:them -19 next:through 22' +
    ' next:to -23 next:together -13 next:two -19 next:up 62 next:us 83 next:way 35 next:well 11 next:what -30' +
    ' next:with -45 next:without -23 next:£ -25 next:€ -2 number -150 number:count -27 number:date -12' +
    ' number:duration -56 number:money -53 number:other -22 number:people -29 number:percent -36 number:rate -17' +
    ' number:ratio -33 number:version 72 own 36 perfect 72 person 14 quoted -45 role:after -31 role:before -28' +
    ' role:change -50 role:none -91 subject:I -16 subject:it -8 subject:nobody -93 subject:none 7 subject:other 19' +
    ' subject:there 53 subject:thing 32 subject:we -7 subject:you 38 tense:modal -17 tense:past -18' +
    " tense:present -47 verb:'s 26 verb:accept -11 verb:adopt -22 verb:ask -26 verb:be 19 verb:become -3 verb:bin -3" +
    ' verb:book -6 verb:borrow -22 verb:bring -10 verb:build -7 verb:buzz 5 verb:call -12 verb:carry 2 verb:catch -3' +
    ' verb:check -6 verb:close -5 verb:come 57 verb:compare -17 verb:copy -23 verb:deliver 54 verb:do 8' +
    ' verb:draw -10 verb:drop -24 verb:dry -54 verb:eat -8 verb:end 20 verb:fall -5 verb:fault 13 verb:feel 70' +
    ' verb:file -2 verb:find 28 verb:finish -15 verb:get 30 verb:give 13 verb:go 32 verb:grow 11 verb:hang -9' +
    ' verb:have -25 verb:hear -39 verb:hold -7 verb:hurt -23 verb:improve 13 verb:keep -65 verb:land 25 verb:lift -5' +
    ' verb:log -8 verb:look 25 verb:lose -25 verb:love 23 verb:make 3 verb:miss -6 verb:move -8 verb:need -8' +
    ' verb:open -6 verb:order -16 verb:paint -4 verb:pay -26 verb:pick 14 verb:publish -15 verb:pull 34 verb:put 5' +
    ' verb:raise -28 verb:reach -11 verb:read -2 verb:receive 21 verb:recover -3 verb:renew -14 verb:report -5' +
    ' verb:rise 11 verb:run 6 verb:save -25 verb:say 72 verb:see 10 verb:seem 66 verb:send -21 verb:settle -22' +
    ' verb:shoot 38 verb:show -4 verb:shut -23 verb:sign -3 verb:sit -7 verb:sleep -30 verb:spare -30 verb:stand -2' +
    ' verb:stay -77 verb:stop -11 verb:suppose 20 verb:take 7 verb:teach -23 verb:tell 3 verb:think 22 verb:turn -14' +
    ' verb:use -26 verb:wait -19 verb:walk -41 verb:weigh -6 verb:withdraw -15 verb:work -7 verb:write -13' +
    " verbless -113 voice:active 2 voice:passive -31 w:' -21 w:'d -68 w:'s -22 w:a 35 w:about 59 w:accept -11" +
    ' w:account 44 w:across 6 w:add -7 w:adopt -22 w:after -35 w:afternoon -5 w:again -11 w:against -15 w:age 19' +
    ' w:agent 8 w:agree -5 w:ahead -17 w:alert 5 w:all 36 w:alone -12 w:alway -20 w:among 4 w:an -46 w:and 53' +
    ' w:another 7 w:any -64 w:anything 5 w:appointment -10 w:apprentice -15 w:april -85 w:area 11 w:as 48 w:ask -37' +
    ' w:association -14 w:at -28 w:atmosphere 19 w:august -9 w:autumn -2 w:average -2 w:avoid -2 w:away 24 w:baby -5' +
    ' w:back 7 w:bad 2 w:bank -5 w:base 2 w:batch -6 w:battery 21 w:bay -8 w:be 34 w:become -3 w:bed 5 w:before -94' +
    ' w:behind 3 w:bell -51 w:better 54 w:between 3 w:big -5 w:bill -20 w:bin -5 w:bite 26 w:blind -17 w:board -6' +
    ' w:book -27 w:borrow -22 w:boss 21 w:both -132 w:bottle -24 w:bounce 6 w:box -36 w:branch -13 w:break -9' +
    ' w:bride -4 w:bring -15 w:broker 17 w:brother -30 w:budget 29 w:build 5 w:business -3 w:buy -3 w:buzz 27' +
    ' w:by -24 w:ca -13 w:cake -5 w:call 3 w:calm 48 w:calmer 12 w:can -14 w:cancel -20 w:card -31 w:care -2' +
    ' w:carry -3 w:case -30 w:cast -7 w:catch -3 w:certificate -12 w:chalk -3 w:charge -29 w:chart -9 w:check -22' +
    ' w:checklist -5 w:children 4 w:chuff 38 w:claim -14 w:clause -21 w:clean -8 w:clear -4 w:clerk 16 w:client 50' +
    ' w:clinic -3 w:close -17 w:club -8 w:cluster -3 w:code -2 w:cold -4 w:colleague 36 w:colour -48 w:column -16' +
    ' w:come -18 w:committee -27 w:company -18 w:compare -17 w:complain -16 w:complaint 16 w:confidence 90' +
    ' w:confident 3 w:considerably 36 w:contact -33 w:contract -21 w:control -2 w:controller -4 w:copy -24' +
    ' w:could 78 w:council -7 w:count -36 w:counter 16 w:county -16 w:courier 2 w:crack -23 w:crate -8 w:crew -8' +
    ' w:curtain -9 w:customer 51 w:cut -5 w:cut-off -11 w:daily -7 w:dairy -21 w:dark -5 w:data -3 w:database -13' +
    ' w:date -34 w:daughter 8 w:day -6 w:dead 37 w:deal 31 w:decent 12 w:degree -4 w:delight 9 w:deliver 54' +
    ' w:delivery -4 w:desk -4 w:difference 62 w:different 10 w:dinner -3 w:direction 15 w:director 12 w:district -11' +
    ' w:do -14 w:dog 43 w:door -40 w:down 5 w:draw -21 w:dream 21 w:drill -5 w:driver -22 w:drop -29 w:dry -45' +
    ' w:each -54 w:early -15 w:easter -12 w:eat -8 w:eight -3 w:eleven -10 w:else -13 w:encourage 29 w:end 63' +
    ' w:energy 32 w:engagement 39 w:enough -13 w:error -29 w:even 2 w:ever 43 w:every -128 w:everybody 37' +
    ' w:everyone 86 w:everything 5 w:executive 6 w:exit -15 w:experience 18 w:expiry -4 w:extremely 15 w:falconer -2' +
    ' w:fall -68 w:family 22 w:fan -2 w:far 35 w:farm -5 w:fault 13 w:february -6 w:fee 4 w:feedback 37 w:feel 72' +
    ' w:ferry -13 w:fewer -5 w:field -5 w:fifth -27 w:figure 21 w:file -5 w:find 20 w:fine 21 w:finish -29' +
    ' w:firm -26 w:first -84 w:fit 16 w:five -18 w:flat -11 w:flight -5 w:flood -26 w:floor -36 w:follow -15' +
    ' w:food 21 w:foot 2 w:for -42 w:forecast 4 w:form -21 w:forty -12 w:four -19 w:friday -5 w:from -74 w:front 21' +
    ' w:full -31 w:gaffer 27 w:gap -14 w:gate -26 w:gauge -7 w:get -9 w:girl -4 w:give 11 w:go -15 w:good 36' +
    ' w:grade 24 w:great 22 w:grind -4 w:group 7 w:grow 11 w:grumble -11 w:guard 3 w:guess 8 w:guest -18' +
    ' w:guidance -10 w:guide -2 w:half 13 w:hall -19 w:hand 19 w:handbook -5 w:handover 17 w:hang -16 w:happier 8' +
    ' w:happy 8 w:harbour 26 w:have 3 w:head 14 w:hear -62 w:higher 2 w:hire -8 w:his -58 w:hold -30 w:home -23' +
    ' w:hospital -13 w:hotel -12 w:hour -28 w:house 42 w:how -9 w:hub -3 w:huge 36 w:hundred -7 w:hurt -23 w:i -36' +
    ' w:idle -7 w:improve 11 w:in 4 w:include 14 w:induction -15 w:inspection -5 w:instead -5 w:insurer -24' +
    ' w:intuitive 58 w:it 23 w:its -38 w:itself 9 w:january -12 w:job 37 w:joy 43 w:june -14 w:keep -73 w:kettle -12' +
    ' w:key -13 w:kid -16 w:kiln -13 w:kind 20 w:kitchen 9 w:know -5 w:label -9 w:lad 5 w:lamb -5 w:land 24' +
    ' w:lane -4 w:last -19 w:late -69 w:later -2 w:lathe -6 w:launch 15 w:lay -11 w:lead -2 w:leadership 82' +
    ' w:league -9 w:leave -5 w:leaver -9 w:less 49 w:level 10 w:library -2 w:life 58 w:lift -15 w:like 94 w:limit -9' +
    ' w:line -12 w:lisbon -18 w:list -26 w:little -7 w:live 39 w:load -15 w:loan -8 w:lock -31 w:log -10 w:longer 24' +
    ' w:look 52 w:lose -45 w:loss -12 w:lot 91 w:love 23 w:lovely 57 w:machine -2 w:make -13 w:maker -14 w:man -14' +
    ' w:manager 18 w:many -9 w:map -9 w:march -20 w:margin -3 w:mark -24 w:match -2 w:may -8 w:me -15 w:meet 6' +
    ' w:member 4 w:merchant -7 w:merge -3 w:meter -3 w:midnight -18 w:milk 27 w:mind 11 w:mine -18 w:minute -10' +
    ' w:miss -4 w:modern 23 w:monday -42 w:money 29 w:month -31 w:mood 29 w:moon 37 w:morale 25 w:more 64' +
    ' w:morning -14 w:most -11 w:mother -3 w:mould -16 w:move -8 w:mr -20 w:much 142 w:museum -6 w:must -19 w:my -77' +
    " w:myself 11 w:n't -20 w:name -4 w:national -15 w:near -10 w:need -8 w:neighbour -30 w:never 29 w:new -14" +
    ' w:next -30 w:nice 14 w:nicely 75 w:nicer 90 w:night -5 w:nightly -18 w:nine -15 w:nineteen -9 w:ninety -3' +
    ' w:no -85 w:nobody -45 w:none -17 w:noon -27 w:not -33 w:note -3 w:notice -14 w:november -5 w:now -44' +
    ' w:number 4 w:nurse -16 w:october -12 w:of 24 w:off -9 w:offer -4 w:office 6 w:old -28 w:on -62 w:once -25' +
    ' w:one -29 w:only -11 w:open -53 w:or -25 w:order -51 w:other -68 w:our -22 w:out -9 w:oven -8 w:over -36' +
    ' w:own -51 w:owner -18 w:pack -21 w:page 9 w:paint -18 w:paper -21 w:parent 30 w:part -8 w:partner 40 w:pass -2' +
    ' w:passenger -13 w:password -3 w:past 25 w:patient -4 w:pay -56 w:payment -2 w:payroll -8 w:peak 5' +
    ' w:penalty -14 w:people 6 w:per -10 w:percent -9 w:permanent -3 w:person -25 w:phone 5 w:photo -2' +
    ' w:photograph -17 w:pick 4 w:picture 5 w:pilot -3 w:place 109 w:plan -15 w:plant 23 w:plate -34 w:platform 21' +
    ' w:player -4 w:point 11 w:port -3 w:porter -3 w:positive 15 w:premium -36 w:previou -3 w:price -2 w:print -11' +
    ' w:probe -6 w:process 50 w:production 42 w:programme 6 w:project 2 w:publish -15 w:pull 34 w:pump -3 w:put -5' +
    ' w:quality 46 w:quarry 5 w:quarter -17 w:question -12 w:queue 24 w:quicker 30 w:quite 21 w:quote -20 w:rack -8' +
    ' w:raise -22 w:ramp -3 w:random -11 w:rate -34 w:reach -5 w:read -4 w:reader -7 w:ready -30 w:real 70' +
    ' w:really 46 w:receive 21 w:reckon -20 w:record -13 w:recover -4 w:refuse -8 w:region -9 w:regional -7' +
    ' w:register -33 w:regulator -11 w:release -4 w:relief 36 w:renew -15 w:report -10 w:resident -7 w:restore -12' +
    ' w:return -12 w:review 65 w:right -13 w:ring 15 w:rise 11 w:risk -14 w:roll -14 w:roof -3 w:room 41' +
    ' w:roughly -20 w:round 29 w:row -11 w:rule -34 w:run 20 w:safer -53 w:sale 38 w:same -69 w:sample -12' +
    ' w:saturday -13 w:save -28 w:say 89 w:scan -9 w:scheme -12 w:school -34 w:screen 32 w:script -9 w:search -17' +
    ' w:season -4 w:seat -6 w:second -49 w:see 45 w:seem 66 w:sell -7 w:send -34 w:senior -5 w:september -22' +
    ' w:service 28 w:set -19 w:settle -22 w:seven -13 w:shade -11 w:share -8 w:she -100 w:sheet -70 w:shelf -3' +
    ' w:shift 10 w:ship -5 w:shock -4 w:shoot 35 w:shop -20 w:should -86 w:shut -24 w:side 37 w:sign -25 w:since -36' +
    ' w:single -6 w:sister -33 w:sit 26 w:site -11 w:six -23 w:sixty -4 w:size -5 w:sleep -27 w:slot -34 w:small 2' +
    ' w:smash -55 w:smile 13 w:so 32 w:some 26 w:son -3 w:sooner -3 w:spare -31 w:spend -3 w:split -4 w:sponsor 24' +
    ' w:spring -56 w:squad -20 w:staff 14 w:stakeholder 11 w:stand -18 w:standard -38 w:start 35 w:starter -12' +
    ' w:stay -113 w:step 2 w:stick -10 w:still -64 w:stock -5 w:stop -17 w:store 7 w:storm 2 w:straight -7' +
    ' w:strip -2 w:strong 8 w:student -6 w:success 8 w:such 3 w:summer -8 w:sunday -2 w:supplier 3 w:support 3' +
    ' w:suppose 20 w:surgeon -5 w:survey -12 w:switch 4 w:table -63 w:tablet -8 w:tag -2 w:take -10 w:taking 7' +
    ' w:tally -4 w:tape -38 w:tea -11 w:teach -23 w:teacher 24 w:team -4 w:tell 22 w:template -9 w:ten 11 w:tenant 8' +
    ' w:term 21 w:test -18 w:than 55 w:thank -4 w:that -88 w:the -26 w:theatre -9 w:their -67 w:them 46' +
    ' w:themselve -6 w:then -6 w:there 23 w:thermometer -8 w:these 28 w:they 40 w:thing 57 w:think 26 w:third -5' +
    ' w:thirteen -3 w:thirty -7 w:this -13 w:those -26 w:three -25 w:through -6 w:thursday -14 w:tighter 48' +
    ' w:till 32 w:time -25 w:to -44 w:today -8 w:together -14 w:too 35 w:tool -3 w:top -2 w:touch 12 w:tour -8' +
    ' w:trade 9 w:trader -12 w:train -21 w:tray -7 w:treat 13 w:trial -22 w:trip -6 w:trust 38 w:turn -12' +
    ' w:turnout 48 w:twelve -6 w:twenty -4 w:twenty-nine -2 w:twice -3 w:two -4 w:under -21 w:until -24 w:up -25' +
    ' w:us 94 w:use -27 w:user 34 w:valley 29 w:value 57 w:valve -15 w:van -14 w:vendor 8 w:very 67 w:vicar 46' +
    ' w:visit -6 w:visitor -8 w:wait -11 w:walk -44 w:wall -32 w:ward -2 w:warehouse 3 w:warm 30 w:waste 37' +
    ' w:watch 11 w:water -11 w:way 53 w:we -29 w:wed -9 w:week -23 w:weekend -26 w:weekly -2 w:weigh -6 w:well 36' +
    ' w:when 3 w:where -31 w:which -58 w:while -24 w:who -60 w:whoever -7 w:whole 13 w:whom -5 w:widow -32 w:wind -8' +
    ' w:wing -29 w:winter -15 w:with 39 w:withdraw -15 w:within -10 w:without -74 w:woman -16 w:word 22 w:work 25' +
    ' w:world 35 w:worth 48 w:would -4 w:write -22 w:wrong -4 w:yard -4 w:year -33 w:yearly -6 w:yellow -3 w:yet -25' +
    ' w:you 22 w:younger -14 words<10 109 words<6 3 words>16 -81 words>24 -25',
  'generic-reflection':
    ' -170 adjective 42 adverb -14 class:change 7 class:cognition 6 class:communication -50 class:competition -3' +
    ' class:consumption -11 class:contact -46 class:creation -36 class:emotion -3 class:motion 5 class:none 13' +
    ' class:perception -9 class:possession -7 class:social 22 class:stative 18 clauses>2 -73 compared 5 copula 16' +
    ' cue:alternative -2 cue:assigned -9 cue:benefit -41 cue:boundary -37 cue:comparative 38 cue:filler 17' +
    ' cue:generic 248 cue:hypothetical 30 cue:initiative -29 cue:lasting -70 cue:reason -17 cue:success 38' +
    ' cue:systemic -64 cue:tradeoff 13 cue:unverified -3 cue:vagueAct 19 cue:verification -54 cue:weakAssumed -23' +
    ' cue:weakEasy 13 cue:weakGeneric 30 cue:weakGood -2 cue:weakHandoff -8 first 161 last 345 late -148' +
    ' metric:delta 26 metric:none -65 metric:nonmetric -38 metric:quantity -20 modal 26 name -43 negated -24' +
    ' next:" -3 next:, 4 next:. 21 next:; -4 next:all 17 next:an -7 next:and -9 next:at -29 next:away 52' +
    ' next:before -6 next:both -7 next:by -5 next:cheap -18 next:every -21 next:everything 18 next:first -9' +
    ' next:for -54 next:forty -9 next:free -2 next:from 17 next:half 23 next:how 32 next:in -30 next:it -23' +
    " next:its -4 next:like -5 next:me 46 next:more 22 next:my 18 next:n't -13 next:no -20 next:nobody -3" +
    ' next:none -4 next:nothing 11 next:now -4 next:of -3 next:off 3 next:on -8 next:once 8 next:one -17' +
    ' next:only 14 next:our -2 next:out 3 next:per -5 next:proud -15 next:that 52 next:the -11 next:there -8' +
    ' next:those -3 next:too -6 next:two -6 next:up -14 next:us -15 next:what 17 next:when -4 next:where -6' +
    ' next:who -3 next:with -15 next:worth 5 next:you -16 number -56 number:count -51 number:date -4' +
    ' number:duration -7 number:people -17 number:ratio 12 own 112 perfect -47 person -16 quoted -17 role:none -56' +
    ' subject:I -79 subject:it 22 subject:nobody -27 subject:none 20 subject:other -60 subject:we -31 subject:you 42' +
    " tense:modal 25 tense:past -105 tense:present 8 verb:'s 26 verb:add -9 verb:agree -9 verb:arrive -3" +
    ' verb:ask -26 verb:be -23 verb:begin -3 verb:believe 30 verb:belong -5 verb:carry 4 verb:check -12' +
    ' verb:choose -6 verb:come 21 verb:cost -11 verb:count -16 verb:cut 6 verb:date -3 verb:do 15 verb:draw -5' +
    ' verb:end -5 verb:fall 3 verb:find -7 verb:follow 37 verb:get -6 verb:give 4 verb:hear -13 verb:include -2' +
    ' verb:judge -3 verb:keep -18 verb:learn 28 verb:leave -2 verb:let 11 verb:listen -8 verb:live -13 verb:look -19' +
    ' verb:lose -5 verb:make 41 verb:matter 3 verb:mean 6 verb:measure -11 verb:need 11 verb:open -9 verb:own -10' +
    ' verb:pass -23 verb:pay 3 verb:plan -10 verb:price -5 verb:put -8 verb:reach -4 verb:read -22 verb:ride -7' +
    ' verb:run -4 verb:save -22 verb:say -8 verb:see 56 verb:send -3 verb:show -13 verb:sign -6 verb:sit -8' +
    ' verb:start -12 verb:stop -11 verb:swap -9 verb:take -22 verb:teach 21 verb:tell 10 verb:test -12' +
    ' verb:think -13 verb:time -2 verb:train -7 verb:treat -11 verb:trust -4 verb:use -3 verb:wait -3 verb:walk 45' +
    " verb:write -15 voice:active -38 voice:passive -56 w:'d -57 w:'ll -3 w:'s -17 w:a -83 w:about -18 w:accept 29" +
    ' w:across 9 w:add -8 w:address -18 w:after -5 w:again 11 w:against -6 w:age -16 w:agree -9 w:air -15 w:alarm -9' +
    ' w:alert -2 w:alignment 8 w:all -3 w:already -3 w:alway 17 w:an -36 w:and 23 w:another 6 w:answer -6 w:any 5' +
    ' w:anybody -16 w:anyone 10 w:anything 27 w:around 16 w:arrive -4 w:as 31 w:ask -40 w:assume -19 w:at -47' +
    ' w:attention -10 w:audit -3 w:away 41 w:back -17 w:bad -10 w:badge -5 w:battle 9 w:be -53 w:beat 8' +
    ' w:because -33 w:before -64 w:begin -3 w:believe 40 w:belong -7 w:beside -4 w:best 2 w:better 18 w:between -10' +
    ' w:big 14 w:bill -4 w:book -12 w:both -12 w:box -23 w:break 14 w:bring 31 w:budget -3 w:build -11 w:but -37' +
    ' w:buy -6 w:buy-in 43 w:by -38 w:ca -17 w:call -25 w:can 39 w:card -12 w:carry 10 w:case -7 w:catalogue -7' +
    ' w:cause -6 w:chair -3 w:change 5 w:chart -4 w:chase -3 w:cheap -18 w:check -13 w:choose -7 w:clean -20' +
    ' w:client -3 w:clock -40 w:close -4 w:coach -19 w:cold -17 w:colour -10 w:column -5 w:come 5 w:communication 14' +
    ' w:compare -5 w:complete -3 w:contract -4 w:control -8 w:correct -9 w:cost -15 w:could -27 w:count -11' +
    ' w:cover -2 w:crew 33 w:culture 30 w:cut 4 w:data 81 w:date -8 w:day -21 w:decide -18 w:definition -2' +
    ' w:delete -3 w:department -4 w:design 20 w:desk -18 w:detail -9 w:difference 11 w:do 37 w:door -20 w:down 23' +
    ' w:draw -24 w:dream 7 w:drift -3 w:drive -8 w:driver -7 w:duty -12 w:each -41 w:early 25 w:eat -23 w:eleven -10' +
    ' w:else -25 w:empty -37 w:end -16 w:engineer -5 w:error -2 w:even 4 w:ever 21 w:every 32 w:everyone -9' +
    ' w:everything 21 w:expect 7 w:experience 25 w:eye -8 w:fail -3 w:failure -5 w:fast -8 w:fault -13 w:feedback -8' +
    ' w:feel -10 w:field -6 w:figure -3 w:file -15 w:fill -3 w:find -8 w:fine -31 w:firm -5 w:first -61 w:flood 7' +
    ' w:floor -3 w:folk 10 w:follow 46 w:form -14 w:forty -9 w:four -5 w:free -3 w:frighten -2 w:from 3 w:full -14' +
    ' w:game 4 w:gap -11 w:gauge -11 w:get 22 w:gift -13 w:give -13 w:go -12 w:good 48 w:great 38 w:green -12' +
    ' w:group -17 w:guess -3 w:half 21 w:hand -23 w:hang -3 w:hard 20 w:have -64 w:he -4 w:heart 15 w:heat -17' +
    ' w:her 7 w:here -18 w:his -4 w:hold -10 w:home 26 w:honesty 35 w:hour -9 w:house -6 w:how 25 w:human 31 w:i -70' +
    ' w:if -10 w:in 24 w:incident -2 w:include -2 w:input -2 w:inside -6 w:into -3 w:it -28 w:its -18 w:itself 13' +
    ' w:joint -7 w:judge -3 w:keep -14 w:keeper -3 w:key 6 w:kiln -3 w:kilo -5 w:kitchen -11 w:label -21 w:last -18' +
    ' w:late -5 w:lay -6 w:leak -4 w:learn 27 w:leave -8 w:lesson 47 w:let 10 w:letter -5 w:light -12 w:like -30' +
    ' w:line -12 w:list -21 w:listen 8 w:little 14 w:live -8 w:load -9 w:local 2 w:lock -5 w:log -4 w:long 11' +
    ' w:look -56 w:lorry -8 w:lose 5 w:lot 40 w:machine 5 w:make 49 w:man -6 w:map -4 w:mark -3 w:matter 3 w:me 42' +
    ' w:mean -6 w:measure -10 w:meet -4 w:memory -4 w:mend -6 w:mile -10 w:mind 13 w:mine -8 w:minute -5 w:miss -12' +
    ' w:month -10 w:more 76 w:move -6 w:much 23 w:must 28 w:my -31 w:myself -4 w:name -15 w:nearly -6 w:need 7' +
    ' w:neither -5 w:never -21 w:next -22 w:night -3 w:no -39 w:nobody -52 w:noise -3 w:none -13 w:not -31' +
    ' w:note -10 w:nothing 9 w:notice -3 w:now -109 w:number 2 w:of 26 w:off 24 w:office -4 w:often 15 w:old -11' +
    ' w:on -43 w:once 12 w:one 24 w:only -14 w:open -15 w:or 28 w:order -9 w:organisation 11 w:other -18 w:our -49' +
    ' w:out -7 w:outside -4 w:over -8 w:own -28 w:owner -12 w:pack -3 w:page -3 w:pallet -16 w:paper -19 w:pass -24' +
    ' w:past -36 w:patience 26 w:patient -5 w:pay 26 w:payroll -2 w:pencil -3 w:people 57 w:per -2 w:phone 30' +
    ' w:pick 42 w:place -24 w:plan 12 w:plug -17 w:point -3 w:practice -20 w:preparation 5 w:pressure 3 w:price -20' +
    ' w:print -11 w:problem -2 w:product 7 w:programme 7 w:promise 3 w:proud -16 w:prove -7 w:pump -11 w:put -8' +
    ' w:question -8 w:queue -9 w:quick -5 w:quickly -15 w:rate -3 w:reach -4 w:read -54 w:reason 8 w:record -4' +
    ' w:report -15 w:resilience 2 w:retry -3 w:review -5 w:ride -7 w:right -6 w:ring -5 w:risk -5 w:room -17' +
    ' w:round 4 w:row 30 w:rule -3 w:run -20 w:same 26 w:save -22 w:say 7 w:schedule -8 w:school -3 w:score -5' +
    ' w:screen -6 w:seat -3 w:second -17 w:see 35 w:send -9 w:sentence -3 w:serve 7 w:service -3 w:set -14' +
    ' w:sheet -25 w:shelf -18 w:short -3 w:should 40 w:show 11 w:shut -2 w:side 6 w:sign -11 w:signature -5' +
    ' w:since -7 w:sit -12 w:site -3 w:six -3 w:slip -3 w:slow -12 w:small 15 w:smile 24 w:so -42 w:someone -13' +
    ' w:sooner -6 w:sort -7 w:sound 9 w:speak 14 w:speed -14 w:split -4 w:sport 31 w:spot -4 w:stack -6 w:stage 3' +
    ' w:stakeholder 5 w:stamp -9 w:stand -37 w:start 17 w:stay 13 w:step -20 w:still -12 w:stop -13 w:store -4' +
    ' w:style -9 w:such -3 w:swap -9 w:system -10 w:take 43 w:talk -2 w:tape -3 w:target -4 w:teach 17 w:team 31' +
    ' w:teamwork 2 w:technology 19 w:telephone -4 w:tell 24 w:test -48 w:than 60 w:that 16 w:the -65 w:their -14' +
    ' w:them 10 w:then -11 w:there 18 w:thermometer -17 w:these -11 w:they 9 w:thing -8 w:think -12 w:third -21' +
    ' w:this 89 w:those -8 w:through -6 w:ticket -8 w:to 17 w:today -3 w:too -8 w:tool 11 w:top 5 w:touch -4' +
    ' w:trade 49 w:train -11 w:transformation 12 w:treat -11 w:trust -8 w:turn 35 w:twice 8 w:two -26 w:under -4' +
    ' w:underestimate 33 w:unexpect 14 w:unit -3 w:until -2 w:up 26 w:us -13 w:use 9 w:value 40 w:van -5 w:visit -13' +
    ' w:wait -8 w:walk 42 w:wall -5 w:want -7 w:ward 8 w:watch -3 w:water -3 w:way 21 w:we -11 w:weather 51' +
    ' w:well -7 w:what -15 w:when -21 w:where -3 w:whether 12 w:which -13 w:while -5 w:who -26 w:whoever -36' +
    ' w:whole 5 w:whose -3 w:why -4 w:will 20 w:win 8 w:wind -5 w:window -2 w:with -10 w:without -7 w:word 20' +
    ' w:worth 6 w:would 20 w:write -26 w:wrong -4 w:year -25 w:you 29 w:your 37 words<10 6 words<6 40 words>16 -49' +
    ' words>24 -11',
} as const;
