// Learned from test/corpus by scripts/learn.mjs.
export const verification =
  ' -307 acts<1 20 acts<3 48 acts<5 50 acts<9 -46 adjective 38 adverb -41 change 46 class:change 52' +
  ' class:cognition -26 class:communication 30 class:competition 87 class:consumption 12 class:contact -25' +
  ' class:creation -44 class:motion 40 class:none 31 class:perception 32 class:possession -22 class:social 28' +
  ' class:stative 15 clauses>2 -72 compared -37 copula -14 cue:accepted -131 cue:alternative -36 cue:assigned -27' +
  ' cue:boundary -63 cue:comparative 49 cue:generic -27 cue:handoff -60 cue:hypothetical 97 cue:initiative -35' +
  ' cue:lasting -66 cue:reason -42 cue:systemic -10 cue:tradeoff -60 cue:unverified 10 cue:vagueAct 73' +
  ' cue:verification 164 cue:weakAsked -23 cue:weakEasy -8 cue:weakGeneric -35 cue:weakTold -42 first -21 item 28' +
  ' late 167 metric:delta 45 metric:money -58 metric:none -104 metric:nonmetric -19 modal -45 name -43 negated 17' +
  " next:'ve 25 next:, 13 next:. 89 next:31 110 next:: 40 next:; 35 next:about -16 next:after 12 next:all 18" +
  ' next:an 14 next:and -9 next:another 22 next:around 13 next:as 11 next:at 53 next:away -11 next:back 38' +
  ' next:before -9 next:behind -16 next:both 59 next:by -36 next:each -16 next:eight -38 next:eleven 52' +
  ' next:every -18 next:for -95 next:forty 36 next:four -69 next:fourteen -11 next:from 56 next:had -59' +
  ' next:her 39 next:him 16 next:his -47 next:how 25 next:in -21 next:into -27 next:it 53 next:its -8 next:like 65' +
  " next:live -26 next:me -66 next:my 26 next:n't 14 next:nine -26 next:nineteen -23 next:no -33 next:of -15" +
  ' next:off 68 next:on -29 next:once 18 next:one 108 next:open -9 next:our -46 next:out -18 next:past -23' +
  ' next:quicker -10 next:right -26 next:round 13 next:six -21 next:so -14 next:some -25 next:still -15' +
  ' next:ten 102 next:that -19 next:the -25 next:theirs 50 next:them -21 next:there 15 next:thirty 12' +
  ' next:those -39 next:three -49 next:through 12 next:time -8 next:to -43 next:twelve 9 next:twenty 29' +
  ' next:twice -16 next:two 27 next:under 20 next:up 30 next:where 33 next:with -41 next:without -29 next:worse 35' +
  ' next:wrong -22 number -64 number:date 53 number:duration 45 number:money -45 number:people -29' +
  ' number:percent 54 number:rate 39 number:ratio 67 number:version 9 own 21 own:after -101 own:before 61' +
  ' perfect -74 quoted -68 role:after 8 role:change 16 role:period -11 step:action -96 step:result 25 subject:I 86' +
  ' subject:it -66 subject:none 58 subject:other -64 subject:there -10 subject:thing -43 subject:you -14' +
  " tense:modal -42 tense:present -9 verb:'s -15 verb:add 64 verb:agree 43 verb:answer -8 verb:argue -17" +
  ' verb:ask 62 verb:back -13 verb:be 22 verb:become -17 verb:beg 28 verb:bin -9 verb:block 47 verb:borrow -51' +
  ' verb:bring -32 verb:buy 9 verb:call 50 verb:carry 9 verb:catch 47 verb:chalk -32 verb:clear -72 verb:close -17' +
  ' verb:coach -36 verb:compare 60 verb:copy -22 verb:cost -34 verb:could -8 verb:count 59 verb:cover -27' +
  ' verb:cut -37 verb:decide -16 verb:diff 18 verb:differ 27 verb:dig -18 verb:do 37 verb:draft 10 verb:draw 36' +
  ' verb:drop -9 verb:eat -9 verb:fall 36 verb:fear -11 verb:feed 30 verb:fetch -27 verb:file 15 verb:fill 40' +
  ' verb:film 10 verb:find -44 verb:fire 52 verb:fix -42 verb:fly -28 verb:follow -28 verb:get -47 verb:give 21' +
  ' verb:go -46 verb:hand 38 verb:hang -55 verb:have 101 verb:hear -32 verb:hide 27 verb:hire 60 verb:hold 9' +
  ' verb:hunt -11 verb:keep -31 verb:knock 27 verb:land 26 verb:lay -21 verb:leave 99 verb:lift -28 verb:like -14' +
  ' verb:line -15 verb:listen -11 verb:load -31 verb:look 27 verb:lose -45 verb:make -39 verb:mark 39' +
  ' verb:match -18 verb:mean -23 verb:merge -21 verb:meter 53 verb:miss -18 verb:move -23 verb:note -14' +
  ' verb:offer -42 verb:open 60 verb:own -19 verb:paint -36 verb:part 35 verb:pay 15 verb:phone -10' +
  ' verb:photograph -38 verb:pick -22 verb:play -27 verb:plot -31 verb:pour 39 verb:promise -18 verb:propose -18' +
  ' verb:prove 62 verb:publish -18 verb:pull 18 verb:push 33 verb:put 9 verb:quote -12 verb:reach -28 verb:read 57' +
  ' verb:rebuild 46 verb:reckon 26 verb:refuse -13 verb:repeat 22 verb:report 46 verb:ring 48 verb:rise 13' +
  ' verb:run -30 verb:save 30 verb:say 23 verb:see -31 verb:send 33 verb:set 13 verb:settle -22 verb:shadow 49' +
  ' verb:shift -12 verb:ship 16 verb:show -24 verb:shut -41 verb:sign -53 verb:sink 24 verb:sit -42 verb:sort -32' +
  ' verb:spare -23 verb:spend -27 verb:split 34 verb:start -19 verb:stay 34 verb:stick -22 verb:stop -36' +
  ' verb:strike 33 verb:swab 47 verb:swap 32 verb:switch -13 verb:take -49 verb:talk -13 verb:teach -39' +
  ' verb:test -27 verb:think -24 verb:throw 21 verb:time 47 verb:train 19 verb:try -9 verb:turn -36 verb:type -23' +
  ' verb:wait -12 verb:walk -22 verb:want -27 verb:watch 49 verb:weigh -18 verb:work -37 verb:would 24 verbless 12' +
  " voice:active -27 voice:passive -132 w:' 105 w:'d -42 w:'s 42 w:about -85 w:above -15 w:accord 23 w:account -33" +
  ' w:across 35 w:actor 26 w:add 11 w:adviser -37 w:aerial -37 w:afternoon -13 w:afterward 73 w:again 103' +
  ' w:against 92 w:age -31 w:agree 77 w:ahead -16 w:air -23 w:alarm -13 w:alive -20 w:all -41 w:allergy 24' +
  ' w:alone 19 w:along -15 w:aloud -13 w:already 13 w:also -11 w:although -15 w:alway -20 w:among 51 w:amount -13' +
  ' w:an -41 w:and -9 w:another -13 w:answer 51 w:any -12 w:anybody -27 w:apart -14 w:apiece -8 w:app -29' +
  ' w:april 76 w:area -17 w:argue -42 w:around -24 w:arrive -11 w:as 58 w:assistant 12 w:at 46 w:audit 26' +
  ' w:auditor 11 w:august -23 w:authority -18 w:autumn -15 w:average 24 w:away -45 w:back 43 w:bad -38 w:badge 47' +
  ' w:bank 43 w:bare -27 w:base -52 w:basket -25 w:batch -11 w:battery -32 w:bay -9 w:be 23 w:bear 12 w:beat 34' +
  ' w:because -54 w:become -30 w:bed 22 w:before 39 w:beg 28 w:begin -13 w:beginner 23 w:below -25 w:bench -44' +
  ' w:bend -29 w:beside 51 w:between -29 w:bid -14 w:bigger -14 w:bill 48 w:bin -23 w:bite 36 w:blade -41' +
  ' w:blind 69 w:block 40 w:blue -25 w:board -41 w:body 49 w:bonu 33 w:book 48 w:bottle -24 w:bowl 20 w:branch -45' +
  ' w:brash -14 w:breach 31 w:break 67 w:breakage 49 w:brick 31 w:bridge -25 w:bring -44 w:bu 72 w:bucket -23' +
  ' w:burn -10 w:but -50 w:buy -26 w:by 87 w:ca -12 w:call -42 w:can -36 w:cap -16 w:card 34 w:caretaker -12' +
  ' w:carry -20 w:case 31 w:cash 34 w:cat -15 w:catch 33 w:cell -43 w:cellar 52 w:cent 40 w:centimetre -25' +
  ' w:certain 36 w:certificate -16 w:chair -17 w:chalk 18 w:change 15 w:charge 18 w:chart 23 w:cheaper -21' +
  ' w:check 28 w:checklist -13 w:checksum 58 w:child -23 w:children -22 w:choice -15 w:choose -15 w:christma 25' +
  ' w:chuck -17 w:claim 79 w:class -18 w:clause 31 w:clay 26 w:cleaner -12 w:clear -40 w:client -30 w:climb -35' +
  ' w:clinic -33 w:clip -15 w:close 63 w:closure -44 w:cloth 55 w:coach -41 w:code -32 w:coffee -10 w:coin -29' +
  ' w:cold 89 w:collar 63 w:colleague 110 w:collection -21 w:college 15 w:colm 28 w:colour -9 w:column -16' +
  ' w:come 56 w:company -39 w:compare 86 w:complaint -48 w:cone 30 w:conservator 17 w:contact -21 w:contract -22' +
  ' w:contractor -58 w:control 23 w:controller 55 w:cook -26 w:copy 18 w:corner -14 w:correct -43 w:council -47' +
  ' w:count 90 w:counter 56 w:cover -16 w:crack 106 w:crew -71 w:cross -17 w:cry -18 w:cubicle -16 w:cue 11' +
  ' w:cup -23 w:cupboard -43 w:cure -15 w:current -30 w:curve -26 w:customer 28 w:cut -84 w:cycle 19 w:cylinder 24' +
  ' w:damp -13 w:dark 17 w:dashboard 25 w:date -83 w:dawn -18 w:dead -11 w:decide -16 w:deed -36 w:degree 14' +
  ' w:delete -10 w:delivery -49 w:demand -36 w:dent -16 w:depot -18 w:deputy 34 w:design -30 w:desk -53 w:dial -16' +
  ' w:diff 11 w:differ 21 w:different -30 w:dig -33 w:do 50 w:dog -21 w:domain -19 w:door -36 w:dose -33' +
  ' w:double 9 w:down -13 w:draft 43 w:draw 11 w:drawer 23 w:drawing -14 w:drill -28 w:drive 9 w:driver -15' +
  ' w:drop 40 w:drum -10 w:dry 106 w:during 24 w:dust 73 w:each 24 w:earlier 55 w:easter -12 w:eat -39 w:edit 15' +
  ' w:eight 58 w:eighteen 8 w:empty -9 w:end -15 w:engineer 16 w:enough -18 w:error 87 w:estate -33 w:even 15' +
  ' w:evening 21 w:ever -14 w:every 68 w:everybody -29 w:exact -11 w:exam -19 w:examiner 10 w:exchange -42' +
  ' w:exercise -48 w:expense -11 w:expire 15 w:expiry -14 w:extra -19 w:eye 58 w:fail 122 w:fake 26 w:fall 93' +
  ' w:family -25 w:far 9 w:fare 10 w:farm 55 w:faster -9 w:fault 25 w:fear -11 w:feature -9 w:february 25' +
  ' w:fee -26 w:feed 22 w:feel 21 w:fetch -27 w:few -12 w:fewer -20 w:fifty 42 w:fight -12 w:figure -63 w:file 10' +
  ' w:fill 38 w:film 18 w:finance 166 w:find 52 w:fine -47 w:finger -13 w:fingerprint 9 w:finish 47 w:fire 57' +
  ' w:firm -38 w:first -25 w:fish -9 w:fitter -36 w:five 15 w:fix -16 w:flag 36 w:flat -23 w:flood 51 w:floor 13' +
  ' w:flush 31 w:fly -34 w:folk -11 w:follow -11 w:food -13 w:for -29 w:form -48 w:fortnight 14 w:forty 35' +
  ' w:forty-four 18 w:forty-one -16 w:four -34 w:fourteen -46 w:fourth -11 w:fraud -26 w:free -32 w:freight -11' +
  ' w:fresh 16 w:friday 141 w:from 41 w:front 88 w:gable 19 w:gaffer -19 w:gain 13 w:gang -14 w:gap 20' +
  ' w:garden -24 w:gas 11 w:gate -43 w:gauge 14 w:gearbox 42 w:get -17 w:girl -27 w:give 13 w:glass 96 w:glow -40' +
  ' w:glue -13 w:go 50 w:grade -12 w:grand -15 w:grant -13 w:grind 25 w:grow -18 w:grumble -9 w:guarantee -11' +
  ' w:guard -26 w:hail 34 w:half 33 w:hall -18 w:hand -49 w:handover -31 w:handwrite -10 w:hang -96 w:happen -12' +
  ' w:hatch -16 w:haul 29 w:have -33 w:he -8 w:head 64 w:height -31 w:her 47 w:hide 13 w:hill -15 w:him 43' +
  ' w:hire 56 w:his -23 w:hit 31 w:hold 62 w:holdout 73 w:hole -13 w:home -13 w:hook 20 w:hospital 29 w:host -24' +
  ' w:hot -14 w:hotel 35 w:hour -37 w:house 18 w:household 35 w:how -25 w:hr -18 w:hub 11 w:human -21' +
  ' w:humidity 42 w:hundred 73 w:i -10 w:idea -14 w:if 21 w:in 32 w:incident 27 w:induction -44 w:ine 42' +
  ' w:initial -18 w:inner 16 w:inside -46 w:instead -43 w:instruction -10 w:instrument 78 w:insurer -28' +
  ' w:intake 12 w:interpreter -44 w:into -25 w:invoice -9 w:it 42 w:item 17 w:its -30 w:itself -17 w:january 32' +
  ' w:jar 39 w:jaw -19 w:job -22 w:join -12 w:joint 15 w:judge -25 w:jump 12 w:keep 23 w:kettle -27 w:key 36' +
  ' w:keyboard 21 w:kid 23 w:kill -13 w:kiln 20 w:kilo -10 w:knee -26 w:knock 23 w:know 48 w:lab 19 w:label -22' +
  ' w:lad 39 w:lag -20 w:lamb -9 w:lamp 62 w:land 19 w:landmark -16 w:lane -43 w:language -31 w:laptop -24' +
  ' w:late 36 w:later 13 w:lawyer -8 w:lay -28 w:layer -10 w:leak -16 w:learn -12 w:leave -64 w:leaver 21' +
  ' w:ledger 20 w:leg -23 w:legal -8 w:lender -15 w:less -15 w:let 40 w:letter -26 w:lid -24 w:lift -14' +
  ' w:light -14 w:like 35 w:limit -15 w:line 25 w:liner -12 w:lisbon -14 w:list 11 w:listen -13 w:little 30' +
  ' w:live -31 w:load 81 w:loan -15 w:lock 80 w:log 51 w:logger 37 w:long 20 w:longer -23 w:lose 10 w:loss -53' +
  ' w:lot 41 w:low 14 w:lunchtime -17 w:machine 11 w:mail 24 w:main 26 w:make -37 w:man -14 w:manager -98' +
  ' w:many -12 w:map -30 w:march -11 w:margin 23 w:mark 95 w:mast -32 w:match -29 w:mate 20 w:may 10 w:mb -13' +
  ' w:me 101 w:mean -46 w:median -11 w:member 9 w:merge -43 w:meter 154 w:method 8 w:metre -15 w:midnight -17' +
  ' w:milk -20 w:million 11 w:mine 83 w:minu -9 w:minute -12 w:mismatch -42 w:miss 31 w:mistake 32 w:model 28' +
  ' w:moira -27 w:monday 44 w:money 33 w:month 134 w:more -88 w:morning -20 w:most -17 w:move -51 w:mr 51' +
  " w:much -12 w:myself 54 w:n't 50 w:name -89 w:national -17 w:near 33 w:need -17 w:neighbour 13 w:neither -15" +
  ' w:never -38 w:new 85 w:next 10 w:night 19 w:nine -11 w:nineteen 67 w:ninety -47 w:no 14 w:nobody -19' +
  ' w:node -16 w:noise -12 w:none 50 w:noon 19 w:northern -13 w:not 87 w:nothing -9 w:notice -31 w:november 56' +
  ' w:now -108 w:number 18 w:nurse 12 w:october -17 w:of 15 w:off -36 w:offer -19 w:office -55 w:officer -25' +
  ' w:oil -16 w:old 115 w:older -22 w:oldest -25 w:on 39 w:on-call -15 w:once 98 w:one -10 w:onto -12 w:open -48' +
  ' w:or 18 w:orange -17 w:order -61 w:other -30 w:our -8 w:out 23 w:outage -14 w:outside 56 w:over 20' +
  ' w:overnight 37 w:own 79 w:owner -9 w:pack 10 w:page -57 w:paint -37 w:pair 88 w:pallet -22 w:panel 63' +
  ' w:paper -11 w:paragraph -8 w:parcel -9 w:parent -18 w:parish 10 w:park 54 w:partner -9 w:pass -20' +
  ' w:passenger 10 w:past -18 w:patient -21 w:pattern 37 w:pay -20 w:payment 24 w:pencil 71 w:people -16 w:per 102' +
  ' w:percent 22 w:phantom -21 w:phone -13 w:photo -16 w:photograph -17 w:pick 19 w:picker -8 w:picture -59' +
  ' w:piece 13 w:pilot 26 w:pin 73 w:place -28 w:plain 79 w:plan -95 w:planner -8 w:plant 24 w:plaster 39' +
  ' w:plate 10 w:platform -28 w:play -28 w:plot 11 w:point 23 w:police -12 w:policy -18 w:polish -12 w:port -25' +
  ' w:porter 47 w:post 10 w:potter 66 w:pour 67 w:premium -28 w:print -33 w:product -33 w:production 58' +
  ' w:promise -57 w:proof -11 w:propose -26 w:prove 85 w:provider -10 w:publish -31 w:pull -36 w:pump -15' +
  ' w:pupil -19 w:purchase -40 w:purpose 128 w:push 27 w:put -36 w:quarter 48 w:query 14 w:question -10' +
  ' w:queue -27 w:quick -37 w:quicker -10 w:quiet -33 w:quote -29 w:rail -13 w:rake -29 w:ramp 43 w:random 45' +
  ' w:ratio -27 w:raw 41 w:re-run 30 w:reach -30 w:read 46 w:reading -15 w:real -30 w:reason -27 w:rebuild 32' +
  ' w:reckon 69 w:record 23 w:recount 72 w:red -40 w:reference -15 w:refresh -8 w:refund -17 w:refuse -13' +
  ' w:regional -9 w:register 49 w:reject 44 w:release 22 w:rename -17 w:repair 40 w:repeat 49 w:request -15' +
  ' w:resident 22 w:rest -27 w:restart -8 w:restore 71 w:return 48 w:review -15 w:revoke 27 w:rework 39 w:rig 21' +
  ' w:right -33 w:rise 9 w:risk -14 w:road -10 w:roof -18 w:room 21 w:rota -25 w:route -26 w:row 84 w:rule -85' +
  ' w:run 93 w:runner 21 w:sail -13 w:same 61 w:sample -16 w:sand -10 w:sandbag 28 w:saturday 11 w:save 28' +
  ' w:say -21 w:scale -10 w:scan 9 w:scanner -13 w:scare -48 w:school -40 w:scrap 19 w:screen -25 w:script 11' +
  ' w:seal 15 w:search -24 w:seat -26 w:second -16 w:security -29 w:see 80 w:segment -21 w:sell 25 w:seller -13' +
  ' w:september -40 w:sequence 25 w:service -49 w:sesame -12 w:session -21 w:set -14 w:settle -22 w:settlement 62' +
  ' w:seven -53 w:shadow 49 w:shape -9 w:shard -11 w:share -17 w:sheet 30 w:shelf 42 w:shelve 42 w:shift -76' +
  ' w:short 14 w:show 66 w:shut -19 w:sign 21 w:signature -45 w:silent 46 w:sill 25 w:simulator 25 w:since -13' +
  ' w:single 23 w:sink 23 w:sister -52 w:sit -25 w:site -24 w:six -17 w:sixteen 29 w:sixty -21 w:size -17' +
  ' w:sketch -15 w:skip -34 w:skipper -13 w:slide -36 w:slip 45 w:slot -29 w:slow -24 w:slower 56 w:small -13' +
  ' w:snap 15 w:so 32 w:soak -36 w:solder -9 w:some -33 w:somebody -35 w:something 15 w:sooner -26 w:sort -45' +
  ' w:sound 14 w:spare -38 w:speak -27 w:speed 48 w:spend -44 w:spot 15 w:spreadsheet -18 w:spring -10 w:squad -59' +
  ' w:staff 44 w:stale -37 w:stall -10 w:stamp -16 w:stand -16 w:start -46 w:statement 20 w:station -13 w:stay 61' +
  ' w:stem -16 w:step -19 w:stick 36 w:sticker -10 w:still 10 w:stock -51 w:stone 90 w:stop -65 w:stopwatch 51' +
  ' w:storage -18 w:store 37 w:straight -13 w:strap -28 w:street 14 w:strike 48 w:string -12 w:student -35' +
  ' w:studio 39 w:suite -13 w:sunday 29 w:support -13 w:sure 48 w:surveyor -21 w:suspect -9 w:swab 47 w:swap 33' +
  ' w:switch -9 w:system 79 w:table -40 w:tablet 43 w:tag -13 w:take 48 w:talk -32 w:tally 38 w:tap 34 w:tape -33' +
  ' w:taste -46 w:tea -31 w:teach -29 w:teacher -14 w:team -29 w:telephone 19 w:temperature -27 w:ten -16' +
  ' w:tenth 14 w:test -54 w:tester 96 w:than -12 w:that -64 w:theatre -15 w:their -57 w:them -32 w:then -30' +
  ' w:these -19 w:thin -12 w:thing -43 w:think -27 w:third 37 w:thirteen -34 w:thirty-four 10 w:thirty-one 27' +
  ' w:thirty-three -9 w:this 23 w:those 23 w:thousand -18 w:three 25 w:throttle -19 w:throw 45 w:thursday -26' +
  ' w:ticket 79 w:timing -35 w:tire 39 w:to -25 w:today -20 w:tonne 39 w:too -15 w:torch 20 w:touch -23 w:tour -27' +
  ' w:toward 19 w:town -24 w:trace -33 w:trade -27 w:traffic 78 w:train 49 w:tram -13 w:trap 49 w:tray 15' +
  ' w:treasurer 92 w:trial 26 w:trip 35 w:trolley -26 w:truck -46 w:trust 108 w:trustee -10 w:tub -26' +
  ' w:tuesday -52 w:tune -12 w:twelve 29 w:twenty 40 w:twenty-nine -32 w:twenty-six 14 w:twenty-three -17' +
  ' w:twice -60 w:twin 113 w:type -26 w:ugly -10 w:under 39 w:understand -9 w:unit -16 w:unlock -10 w:until -53' +
  ' w:up -9 w:us 42 w:use 10 w:valve -24 w:van -48 w:version -12 w:very 19 w:village -22 w:visit -33 w:visitor 11' +
  ' w:voice -35 w:vote -17 w:wait -69 w:wake -18 w:walk -27 w:wall 10 w:want -18 w:ward -45 w:warm -18 w:wash 37' +
  ' w:watch 80 w:water 14 w:wave -43 w:way 29 w:we -64 w:weather 18 w:week 42 w:weekend -41 w:weekly -9 w:weigh -9' +
  ' w:weight -73 w:well -13 w:what -13 w:when 46 w:where -21 w:whether 151 w:which -26 w:while 17 w:who 65' +
  ' w:whoever -31 w:whole -43 w:why -46 w:will -19 w:window 55 w:winter -36 w:with 10 w:within 10 w:without 12' +
  ' w:witness 54 w:word 77 w:work -38 w:workshop -28 w:worse 23 w:worst -33 w:would -27 w:wrap -10 w:write -10' +
  ' w:wrong 24 w:yard 14 w:year 28 w:you -25 words<10 -10 words<6 27 words>16 -9 words>24 72';
