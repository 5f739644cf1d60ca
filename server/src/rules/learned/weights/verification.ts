// Learned from test/corpus by scripts/learn.mjs.
export const verification =
  ' -288 acts<1 19 acts<3 43 acts<5 23 acts<9 -21 adjective 20 adverb -29 change 33 class:change 53' +
  ' class:cognition -43 class:communication 24 class:competition 74 class:contact -14 class:creation -46' +
  ' class:motion 43 class:none 39 class:perception 16 class:possession -34 class:social 24 clauses>2 -50' +
  ' compared -38 cue:accepted -133 cue:alternative -41 cue:assigned -33 cue:boundary -40 cue:comparative 44' +
  ' cue:generic -27 cue:handoff -63 cue:hypothetical 95 cue:initiative -33 cue:lasting -71 cue:reason -34' +
  ' cue:tradeoff -66 cue:unverified 14 cue:vagueAct 59 cue:verification 181 cue:weakAsked -31 cue:weakAssumed 10' +
  ' cue:weakGeneric -34 cue:weakHandoff 31 cue:weakTold -42 first -11 item 68 last 18 late 154 metric:delta 49' +
  " metric:money -46 metric:none -116 metric:nonmetric -33 modal -58 name -50 negated 22 next:'ve 24 next:. 79" +
  ' next:31 115 next:: 35 next:; 28 next:a -16 next:about -16 next:after 14 next:against -13 next:all 20' +
  ' next:and 32 next:another 17 next:any -13 next:around 15 next:as 14 next:at 65 next:back 37 next:before -10' +
  ' next:behind -14 next:both 55 next:by -87 next:down -18 next:eight -41 next:eleven 53 next:for -99' +
  ' next:forty 26 next:four -75 next:fourteen 39 next:from 64 next:gone -15 next:had -45 next:her 56 next:him 13' +
  ' next:his -44 next:how 21 next:in -24 next:into -39 next:it 44 next:its -18 next:like 74 next:live -23' +
  " next:me -69 next:my 19 next:n't 17 next:nine -25 next:nineteen -24 next:no -34 next:not 12 next:nothing -24" +
  ' next:of -33 next:off 76 next:on -21 next:once 14 next:one 112 next:open -18 next:our -42 next:out -20' +
  ' next:past -22 next:people -20 next:quicker -10 next:right -31 next:round 14 next:so -12 next:some -35' +
  ' next:still -15 next:ten 89 next:the -30 next:theirs 43 next:them -10 next:there 17 next:thirty 16' +
  ' next:those -38 next:three -55 next:time -8 next:to -42 next:twelve 10 next:twenty 29 next:twice -12' +
  ' next:two 29 next:under 25 next:up 23 next:what -12 next:where 22 next:with -19 next:within 23 next:without -40' +
  ' next:worse 38 next:wrong -23 next:£ 12 number -63 number:count -17 number:date 36 number:duration 31' +
  ' number:money -33 number:other -20 number:people -33 number:percent 54 number:rate 13 number:ratio 53' +
  ' own:after -110 own:before 64 perfect -81 person 15 quoted -84 role:after 14 role:change 29 role:none 11' +
  ' step:action -85 step:result 30 subject:I 91 subject:it -84 subject:none 46 subject:other -47 subject:there -11' +
  ' subject:thing -44 subject:you -13 tense:modal -55 tense:present -17 verb:add 61 verb:agree 46 verb:answer -9' +
  ' verb:argue -18 verb:ask 57 verb:back -11 verb:bake -10 verb:be 19 verb:beg 28 verb:bin -11 verb:block 67' +
  ' verb:borrow -46 verb:bring -33 verb:call 54 verb:carry 13 verb:catch 29 verb:chalk -44 verb:clear -83' +
  ' verb:close -20 verb:coach -31 verb:compare 56 verb:copy -17 verb:cost -31 verb:could -8 verb:count 26' +
  ' verb:cover -31 verb:decide -11 verb:diff 17 verb:differ 30 verb:dig -17 verb:do 50 verb:draw 45 verb:eat -9' +
  ' verb:fall 31 verb:fear -10 verb:feed 31 verb:fetch -24 verb:file 14 verb:fill 43 verb:find -40 verb:fire 47' +
  ' verb:fish -16 verb:fix -43 verb:fly -29 verb:follow -31 verb:get -26 verb:give 16 verb:go -50 verb:hand 30' +
  ' verb:hang -60 verb:have 106 verb:hear -37 verb:hide 34 verb:hire 64 verb:hold 47 verb:hunt -12 verb:keep -35' +
  ' verb:knock 42 verb:land 23 verb:lay -32 verb:leave 92 verb:lift -25 verb:like -11 verb:line -21' +
  ' verb:listen -13 verb:load -32 verb:look 29 verb:lose -44 verb:make -48 verb:mark 35 verb:match -19' +
  ' verb:mean -22 verb:merge -21 verb:meter 44 verb:miss -14 verb:move -20 verb:need -8 verb:note -11' +
  ' verb:offer -39 verb:open 40 verb:own -25 verb:paint -40 verb:part 41 verb:pay 21 verb:pencil 9 verb:phone -13' +
  ' verb:photograph -23 verb:pick -33 verb:plan -22 verb:play -26 verb:plot -28 verb:pour 43 verb:print -15' +
  ' verb:promise -18 verb:propose -16 verb:prove 57 verb:publish -23 verb:pull 47 verb:push 33 verb:put 17' +
  ' verb:quote -12 verb:reach -28 verb:read 63 verb:rebuild 49 verb:reckon 24 verb:record -21 verb:refuse -14' +
  ' verb:repeat 19 verb:replay -9 verb:report 47 verb:reproduce -22 verb:rerun 22 verb:rewrite 14 verb:ring 60' +
  ' verb:rise 16 verb:run -11 verb:save 31 verb:say 20 verb:score 16 verb:see -26 verb:sell 38 verb:send 30' +
  ' verb:settle -17 verb:shadow 50 verb:shift -11 verb:show -47 verb:shut -40 verb:sign -50 verb:sink 21' +
  ' verb:sit -15 verb:sort -40 verb:spare -29 verb:spend -52 verb:split 27 verb:start -21 verb:stay 27' +
  ' verb:step -12 verb:stick -24 verb:stop -29 verb:strike 29 verb:swab 38 verb:swap 28 verb:switch -12' +
  ' verb:take -35 verb:talk -11 verb:tally -18 verb:tape -11 verb:teach -43 verb:tell -18 verb:test -23' +
  ' verb:think -27 verb:throw 21 verb:time 48 verb:train 20 verb:try -8 verb:turn -34 verb:type -19 verb:wait -12' +
  ' verb:walk -19 verb:want -20 verb:watch 41 verb:weigh -9 verb:work -38 verb:would 21 verbless 15' +
  " voice:active -21 voice:passive -136 w:' 92 w:'d -50 w:'s 54 w:about -77 w:above -10 w:accord 23 w:account -50" +
  ' w:across 27 w:actor 32 w:adviser -39 w:aerial -30 w:afternoon -18 w:afterward 69 w:again 98 w:against 93' +
  ' w:age -35 w:agree 86 w:ahead -20 w:air -16 w:alarm -13 w:alive -20 w:all -52 w:allergy 23 w:alone 14' +
  ' w:along -13 w:aloud -20 w:already 13 w:also -23 w:although -14 w:alway -25 w:among 57 w:amount -14 w:an -47' +
  ' w:and -13 w:another -19 w:answer 64 w:any -25 w:anybody -27 w:anyone -18 w:apart -12 w:apiece -9 w:app -38' +
  ' w:april 75 w:area -16 w:argue -46 w:around -30 w:arrive -13 w:as 71 w:ask -9 w:assistant 12 w:at 39' +
  ' w:attack 53 w:audit 30 w:auditor 9 w:august -30 w:authority -14 w:autumn -18 w:average 23 w:away -44 w:back 44' +
  ' w:backup 9 w:bad -31 w:badge 47 w:bag 9 w:bake -10 w:bank 48 w:bar -9 w:bare -26 w:base -56 w:basket -27' +
  ' w:battery -37 w:be 15 w:beat 38 w:because -74 w:become -21 w:bed 16 w:before 31 w:beg 28 w:begin -15' +
  ' w:beginner 13 w:believe -10 w:below -22 w:belt 19 w:bench -37 w:bend -39 w:beside 30 w:better -12' +
  ' w:between -27 w:bid -15 w:bigger -17 w:bill 53 w:bin -25 w:bite 38 w:blade -37 w:blanket -30 w:bleed -8' +
  ' w:blind 80 w:block 39 w:blue -27 w:board -35 w:body 62 w:bonu 29 w:book 68 w:both -13 w:bottle -27' +
  ' w:bounce -24 w:bowl 12 w:brash -17 w:breach 31 w:break 105 w:breakage 48 w:brick 27 w:bridge -27 w:bring -44' +
  ' w:bu 60 w:bucket -23 w:budget -11 w:build -26 w:burn -11 w:but -53 w:buy -28 w:by 85 w:c -17 w:ca -10' +
  ' w:call -51 w:can -39 w:cap -17 w:car -10 w:card 14 w:caretaker -11 w:carry -16 w:case 28 w:cash 35 w:cast -10' +
  ' w:cat -20 w:catalogue -11 w:catch 18 w:cattle -12 w:cell -46 w:cellar 55 w:cent 35 w:centimetre -29' +
  ' w:certain 42 w:certificate -15 w:chair -19 w:chalk 9 w:chamber 27 w:change 18 w:channel 10 w:charge 34' +
  ' w:chart 23 w:cheaper -29 w:check 32 w:checklist -19 w:checksum 56 w:child -20 w:children -37 w:choice -13' +
  ' w:choose -14 w:christma 32 w:chuck -11 w:claim 86 w:class -14 w:clause 33 w:clay 14 w:cleaner -10 w:clear -50' +
  ' w:clicker -14 w:client -29 w:climb -37 w:clinic -28 w:clip -16 w:clock -11 w:close 57 w:closure -40 w:cloth 57' +
  ' w:cluster 9 w:coach -46 w:code -33 w:coin -33 w:cold 95 w:collar 70 w:colleague 101 w:collection -13' +
  ' w:college 18 w:colm 24 w:column -29 w:come 64 w:common -13 w:company -52 w:compare 72 w:complaint -37' +
  ' w:cone 20 w:conservator 14 w:contact -27 w:contract -34 w:contractor -56 w:control 16 w:controller 59' +
  ' w:cook -28 w:copper -9 w:copy 15 w:corner -14 w:correct -38 w:could 11 w:council -51 w:count 80 w:counter 43' +
  ' w:course -23 w:cover -12 w:crack 102 w:credit 10 w:crew -62 w:cross -17 w:cry -13 w:cubicle -14 w:cue 12' +
  ' w:cup -22 w:cupboard -46 w:cure -13 w:current -31 w:curve -38 w:cut -54 w:cycle 18 w:cylinder 20 w:daily 33' +
  ' w:damp -19 w:dark 17 w:dashboard 29 w:data 43 w:date -92 w:dawn -24 w:dead -12 w:death 39 w:decide -11' +
  ' w:deed -33 w:delete 58 w:delivery -49 w:demand -39 w:dent -13 w:department -27 w:depot -25 w:depth -17' +
  ' w:deputy 29 w:design -34 w:desk -58 w:dial -21 w:dibber -23 w:diff 10 w:differ 24 w:different -34 w:dig -31' +
  ' w:direction -11 w:director -10 w:dish 22 w:disk 11 w:do 42 w:dog -27 w:domain -18 w:door -32 w:dose -40' +
  ' w:double -21 w:down -23 w:draft 27 w:drawer 22 w:drawing -18 w:drill -23 w:drip -12 w:driver -33 w:drop 15' +
  ' w:drum -9 w:dry 136 w:dummy 62 w:during 28 w:dust 76 w:each 25 w:earlier 51 w:easter -13 w:eat -42 w:edge 20' +
  ' w:edit 16 w:eight 59 w:eighteen 18 w:eleven -18 w:empty -10 w:end 21 w:enjoy 26 w:enough -23 w:error 103' +
  ' w:estate -34 w:evening 10 w:ever -15 w:every 61 w:everybody -9 w:everyone 14 w:exact -12 w:exam -19' +
  ' w:examiner 11 w:exchange -33 w:exercise -54 w:expense -10 w:expire 12 w:expiry -18 w:extra -16 w:eye 91' +
  ' w:fail 115 w:fake 28 w:fall 94 w:family -33 w:far 26 w:fare 14 w:farm 21 w:farmer 52 w:faster -9 w:fault 21' +
  ' w:fear -10 w:feature -9 w:february 39 w:fee -29 w:feed 13 w:feel 19 w:ferry -11 w:fetch -25 w:few -9' +
  ' w:fewer -13 w:field 41 w:fifty 49 w:fight -12 w:figure -43 w:file 15 w:fill 38 w:film 18 w:finance 153' +
  ' w:find 58 w:fine -57 w:finger 62 w:fingerprint 12 w:finish 71 w:fire 77 w:firm -43 w:fish -31 w:fit 47' +
  ' w:fitter -43 w:five 36 w:fix -12 w:flag 32 w:flat -23 w:fleet 8 w:flexible -20 w:flood 61 w:flush 25 w:fly -35' +
  ' w:folk -10 w:follow -14 w:food -19 w:for -26 w:form -63 w:format -19 w:fortnight 15 w:forty 46 w:forty-four 11' +
  ' w:forty-one -19 w:four -27 w:fourteen -21 w:fourth -10 w:fraud -28 w:free -13 w:freeze 20 w:freight -10' +
  ' w:fresh 13 w:friday 133 w:from 38 w:front 82 w:full 8 w:further 12 w:gable 9 w:gaffer -21 w:gain 10' +
  ' w:galley 29 w:gang -13 w:gap 24 w:garden -29 w:gas 13 w:gate -36 w:gauge 18 w:gearbox 37 w:get -13 w:girl -25' +
  ' w:glass 97 w:glow -42 w:go 54 w:grade -14 w:grant -16 w:graph -15 w:grind 27 w:group 18 w:grow -15 w:growth 49' +
  ' w:grumble -9 w:guard -25 w:hail 35 w:half 41 w:hall -20 w:hand -46 w:handbook -10 w:handle 14 w:handover -27' +
  ' w:handwrite -9 w:hang -95 w:happen -19 w:hatch -18 w:haul 20 w:have -31 w:head 70 w:hear -10 w:height -31' +
  ' w:her 44 w:herself -23 w:hide 14 w:hill -14 w:him 47 w:hire 60 w:his -31 w:history 50 w:hit 29 w:hold 79' +
  ' w:holdout 78 w:hole -29 w:home -12 w:hook 22 w:hospital 15 w:host -17 w:hotel 30 w:hour -47 w:house 17' +
  ' w:household 41 w:how -34 w:hr -20 w:hub 9 w:human -17 w:humidity 41 w:hundred 50 w:idea -18 w:if 32 w:image -9' +
  ' w:in 32 w:incident 41 w:include -15 w:index 11 w:induction -50 w:ine 39 w:initial -39 w:inner 15 w:inside -49' +
  ' w:instead -38 w:instruction -11 w:instrument 74 w:insurer -30 w:intake 12 w:interpreter -13 w:interrupt -15' +
  ' w:into -29 w:invoice 50 w:it 45 w:item 20 w:its -24 w:itself -22 w:january 33 w:jar 45 w:jaw -13 w:job -28' +
  ' w:join -19 w:joint 15 w:judge -26 w:jump 12 w:keep 35 w:kettle -24 w:key 56 w:keyboard 27 w:kid 20 w:kill -21' +
  ' w:kiln 22 w:kilo -18 w:knee -27 w:knock 39 w:know 45 w:lab 18 w:label -19 w:lace 72 w:lad 35 w:lag -20' +
  ' w:lamb -15 w:laminate 14 w:lamp 69 w:land 18 w:landmark -13 w:lane -41 w:language -40 w:laptop -28 w:last 9' +
  ' w:late 34 w:later 18 w:lawyer -10 w:lay -16 w:layer -10 w:layout -28 w:lead -28 w:leak -14 w:lean 50 w:learn 8' +
  ' w:leave -71 w:leaver 15 w:ledger 35 w:leed 9 w:leg -19 w:lender -16 w:less -13 w:let 42 w:lid -25 w:lift -22' +
  ' w:light -15 w:like 43 w:limit -21 w:liner -25 w:lisbon -11 w:listen -17 w:little 33 w:live -22 w:load 67' +
  ' w:loan -12 w:lock 63 w:log 31 w:logger 33 w:long 19 w:longer -31 w:loop -29 w:lose 10 w:loss -56 w:lot 31' +
  ' w:loudest -25 w:low 14 w:lower -9 w:lunch -15 w:lunchtime -19 w:machine 14 w:mail 10 w:main 30 w:make -31' +
  ' w:man -13 w:manager -100 w:many -20 w:map -30 w:march -14 w:margin 17 w:mark 123 w:mask -10 w:mast -33' +
  ' w:mate 21 w:matter -23 w:may 9 w:mb -11 w:me 101 w:mean -46 w:merge -53 w:meter 154 w:metre -21 w:midnight -16' +
  ' w:milk -17 w:millisecond -9 w:mind -20 w:mine 66 w:minu -13 w:minute -17 w:mismatch -48 w:miss 25 w:mistake 36' +
  ' w:mobile -10 w:model 30 w:moira -28 w:monday 34 w:money 38 w:month 129 w:more -85 w:most -16 w:move -55' +
  " w:mr 58 w:much -20 w:museum -10 w:music 8 w:must -14 w:my -15 w:myself 52 w:n't 63 w:name -64 w:national -16" +
  ' w:near 29 w:need -26 w:neighbour 10 w:neither -15 w:net -51 w:never -29 w:new 89 w:next 24 w:nine -23' +
  ' w:nineteen 82 w:ninety -47 w:no 40 w:nobody -21 w:node -14 w:noise -13 w:none 50 w:noon 17 w:northern -13' +
  ' w:not 103 w:nothing 15 w:notice -28 w:november 62 w:now -104 w:number 23 w:october -20 w:of 9 w:off -30' +
  ' w:offer -13 w:office -54 w:officer -31 w:oil -16 w:old 107 w:older -25 w:oldest -24 w:on 36 w:on-call -38' +
  ' w:once 102 w:onto -19 w:open -21 w:operator -12 w:orange -19 w:order -53 w:other -21 w:our -13 w:out 20' +
  ' w:outage -18 w:outside 44 w:oven -39 w:over 21 w:overnight 79 w:own 68 w:owner -13 w:pack 14 w:page -65' +
  ' w:paint -41 w:pair 87 w:pallet -28 w:panel 58 w:paper -21 w:paragraph -10 w:parent -16 w:parish 11 w:park 46' +
  ' w:part 9 w:partner -9 w:pass -20 w:passenger 30 w:past -25 w:patch -15 w:patient -12 w:pattern 34 w:pause -8' +
  ' w:pay -13 w:payroll -9 w:peak 8 w:pen -16 w:pencil 66 w:people -16 w:per 120 w:percent 31 w:person -11' +
  ' w:phantom -19 w:phone -9 w:photo 12 w:photograph -12 w:picture -61 w:piece 9 w:pilot 29 w:pin 79 w:pipeline 34' +
  ' w:place -29 w:plain 80 w:plan -97 w:planner -10 w:plant 25 w:plaster 49 w:plate 12 w:platform -28 w:play -27' +
  ' w:plot 16 w:plug 9 w:point 14 w:police -10 w:policy -14 w:polish -11 w:port -24 w:porter 44 w:post 10' +
  ' w:pot -23 w:potter 70 w:pour 64 w:power 44 w:premium -34 w:print 58 w:product -40 w:production 55' +
  ' w:promise -55 w:proof -12 w:propose -25 w:prove 83 w:provider -12 w:proxy 29 w:prune 67 w:publish -46' +
  ' w:pull -41 w:pupil -33 w:purchase -32 w:purpose 133 w:push 27 w:put -45 w:quarter 39 w:question -15' +
  ' w:queue -25 w:quick -41 w:quicker -9 w:quiet -29 w:quote -29 w:rack -10 w:radio -12 w:rail -10 w:rake -38' +
  ' w:ramp 45 w:random 76 w:ratio -22 w:raw 44 w:re-run 31 w:reach -37 w:read 39 w:reading -15 w:real 39' +
  ' w:really 18 w:reason -32 w:rebuild 36 w:reckon 59 w:record 25 w:recount 78 w:red -41 w:redo -18' +
  ' w:reference -22 w:refresh -9 w:refund -24 w:refuse -15 w:region 11 w:register 57 w:regulator 26 w:reject 45' +
  ' w:release 35 w:remake -10 w:rename -15 w:repair 56 w:repeat 49 w:replay -13 w:reproduce -22 w:request -28' +
  ' w:rerun 22 w:reset 21 w:resident 29 w:rest -20 w:restore 66 w:return 54 w:review -13 w:revoke 22 w:rework 35' +
  ' w:rewrite 9 w:ride -8 w:rig 9 w:rise 10 w:riser -22 w:risk -12 w:road -10 w:roof -22 w:room 15 w:root 56' +
  ' w:rota -29 w:route -30 w:row 94 w:rule -78 w:run 72 w:sail -11 w:same 60 w:sample 41 w:sand -13 w:sandbag 32' +
  ' w:saturday 12 w:save 25 w:say -25 w:scale 44 w:scanner -13 w:scare -49 w:school -41 w:scrap 24 w:screen -51' +
  ' w:script 21 w:sdk 9 w:seal 14 w:search -31 w:season 57 w:seat -18 w:second -11 w:security -30 w:see 67' +
  ' w:segment -22 w:sell 20 w:seller -15 w:september -15 w:sequence 24 w:service -54 w:sesame -13 w:session -32' +
  ' w:set -22 w:settle -18 w:settlement 63 w:seven -53 w:seventeen -19 w:shadow 50 w:shape -11 w:shard -12' +
  ' w:share -22 w:sheet 35 w:shelf 44 w:shelve 37 w:shift -93 w:ship -12 w:short 24 w:show 85 w:shut -21' +
  ' w:side -18 w:sign 23 w:signature -47 w:silent 43 w:sill 25 w:simulator 20 w:sink 21 w:sister -56 w:sit -23' +
  ' w:site -19 w:six -21 w:sixteen 29 w:sixty -17 w:size -16 w:sketch -19 w:skip -12 w:skipper -30 w:slide -40' +
  ' w:slip 43 w:slot -26 w:slow -45 w:slower 65 w:small -17 w:snap 17 w:so 23 w:soak -36 w:somebody -41' +
  ' w:something 10 w:sooner -31 w:sort -17 w:spare -43 w:speak -31 w:speed 37 w:spend -70 w:spot 9 w:spray -14' +
  ' w:spreadsheet -19 w:squad -62 w:square -11 w:stack 24 w:staff 45 w:stale -39 w:stall -10 w:stamp -14' +
  ' w:stand -20 w:start -51 w:statement 10 w:station -14 w:stay 55 w:stem -15 w:step -27 w:stick 34 w:still 18' +
  ' w:stock -43 w:stone 96 w:stop -75 w:stopwatch 50 w:storage -16 w:store 26 w:straight -14 w:strap -28' +
  ' w:street 25 w:strike 43 w:string -11 w:strip -17 w:student -31 w:studio 50 w:stuff 56 w:suite -20 w:sunday 15' +
  ' w:support -23 w:sure 80 w:surgery -13 w:surveyor -24 w:suspect 13 w:swab 38 w:swap 35 w:sweep -8 w:switch -22' +
  ' w:system 71 w:table -43 w:tablet 46 w:tag -20 w:take 49 w:talk -31 w:tally 35 w:tap 57 w:tape -38 w:taste -48' +
  ' w:tea -27 w:teach -30 w:team -36 w:tear 12 w:telephone 17 w:tell 15 w:temperature -25 w:template -14 w:ten -12' +
  ' w:tenth 38 w:term -10 w:test -73 w:tester 96 w:than -16 w:that -63 w:the -16 w:theatre -23 w:their -50' +
  ' w:them -33 w:themselve -33 w:then -25 w:these -19 w:they -20 w:thin -8 w:thing -53 w:think -32 w:third 31' +
  ' w:thirteen -36 w:thirty -16 w:thirty-five 13 w:thirty-four 17 w:thirty-one 24 w:thirty-three -9 w:this 23' +
  ' w:those 19 w:thousand 18 w:three 28 w:throttle -34 w:throw 54 w:thursday -46 w:ticket 93 w:timer -18' +
  ' w:timing -36 w:tire 46 w:to -21 w:today -21 w:together -9 w:tonne 36 w:too -26 w:tool -9 w:torch 9 w:touch -24' +
  ' w:tour -32 w:toward 15 w:town -25 w:trace -43 w:trade -34 w:traffic 80 w:train 70 w:tram -27 w:trap 49' +
  ' w:tray 21 w:treasurer 98 w:trial 12 w:trip 41 w:trolley -21 w:truck -52 w:true -10 w:trust 121 w:trustee -10' +
  ' w:tub -27 w:tuesday -61 w:tune -13 w:twelve 49 w:twenty 30 w:twenty-nine -35 w:twenty-three -20 w:twice -65' +
  ' w:twin 113 w:two 10 w:type -20 w:ugly -9 w:under 38 w:understand -9 w:unit -33 w:until -20 w:up -27 w:us 28' +
  ' w:valve -26 w:van -58 w:version -11 w:very 19 w:vet 24 w:village -21 w:visit -41 w:voice -33 w:vote -21' +
  ' w:wait -72 w:wake -18 w:walk -36 w:want -22 w:ward -32 w:warm -21 w:wash 19 w:watch 73 w:water 17 w:wave -41' +
  ' w:way 28 w:we -60 w:weather 20 w:week 53 w:weekend -42 w:weighbridge 61 w:weight -71 w:well -22 w:wet 32' +
  ' w:what -12 w:when 29 w:where -40 w:whether 148 w:which -22 w:while 19 w:who 60 w:whoever -26 w:whole -42' +
  ' w:why -50 w:will -15 w:window 56 w:winter -41 w:within 18 w:without 48 w:witness 57 w:word 78 w:work -42' +
  ' w:workshop -34 w:worse 24 w:worst -35 w:would -11 w:wrap -10 w:wrong 18 w:yard 43 w:ye -9 w:year 12 w:yet -11' +
  ' w:york -19 w:you -27 w:zero 22 words<10 -18 words>16 -10 words>24 61';
