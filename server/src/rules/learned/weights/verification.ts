// Learned from test/corpus by scripts/learn.mjs.
export const verification =
  ' -315 acts<1 13 acts<3 46 acts<5 39 acts<9 -41 adjective 37 adverb -35 change 42 class:body -11 class:change 45' +
  ' class:cognition -17 class:communication 30 class:competition 56 class:consumption -14 class:contact -27' +
  ' class:creation -34 class:motion 31 class:none 21 class:perception 14 class:possession -47 class:social 58' +
  ' clauses>2 -51 compared -29 cue:accepted -103 cue:alternative -43 cue:assigned -20 cue:boundary -72' +
  ' cue:comparative 22 cue:generic -11 cue:handoff -72 cue:hypothetical 55 cue:lasting -51 cue:reason -27' +
  ' cue:systemic -22 cue:tradeoff -49 cue:vagueAct 80 cue:verification 195 cue:weakAsked -9 first -14 item 13' +
  ' late 156 metric:delta 49 metric:money -54 metric:none -110 metric:nonmetric -12 modal -51 name -57 negated 30' +
  " next:'ve 23 next:, 11 next:. 69 next:31 106 next:: 31 next:; 26 next:a -20 next:about -16 next:all 39" +
  ' next:an 13 next:as 11 next:at 61 next:back 46 next:behind -20 next:both 50 next:by -39 next:down -14' +
  ' next:each -34 next:eight -32 next:eleven 58 next:every -25 next:for -72 next:forty 30 next:four -49' +
  ' next:fourteen -9 next:from 52 next:gone -13 next:had -47 next:her 16 next:him 14 next:his -37 next:i -23' +
  " next:in -28 next:into -27 next:it 59 next:its -9 next:like 68 next:me -18 next:my 50 next:n't 16 next:new 8" +
  ' next:nine -11 next:nineteen -34 next:nothing -9 next:of -24 next:off 69 next:old 12 next:once 22 next:one 94' +
  ' next:our -36 next:out -15 next:over -13 next:past -24 next:quicker -9 next:right -25 next:round -13' +
  ' next:six -23 next:some -24 next:still -24 next:ten 71 next:that -38 next:the -24 next:theirs 34 next:thirty 9' +
  ' next:those -43 next:three -44 next:through 14 next:to -60 next:twenty 29 next:twice -15 next:two 22' +
  ' next:under 16 next:up 22 next:what -28 next:where 30 next:with -41 next:without -25 next:worse 34' +
  ' next:wrong -25 number -57 number:count -9 number:date 56 number:duration 41 number:money -51 number:people -48' +
  ' number:percent 50 number:rate 22 number:ratio 54 number:version 28 own 39 own:after -111 own:before 70' +
  ' perfect -83 person 16 quoted -72 role:after 17 role:before -15 role:none -12 role:period -12 step:action -99' +
  ' step:result 17 subject:I 61 subject:it -65 subject:nobody -43 subject:none 62 subject:other -29' +
  " subject:thing -23 subject:you -18 tense:modal -50 tense:past -10 tense:present -33 verb:'s -33 verb:add 61" +
  ' verb:agree 30 verb:argue -23 verb:ask 79 verb:back -17 verb:be 35 verb:become -11 verb:beg 26 verb:bin -9' +
  ' verb:block 46 verb:borrow -44 verb:bring -22 verb:buy -9 verb:call 66 verb:catch 59 verb:chalk -35' +
  ' verb:check 27 verb:clear -43 verb:climb -9 verb:close -8 verb:coach -37 verb:compare 47 verb:copy -28' +
  ' verb:cost -40 verb:could -8 verb:count 55 verb:cover -18 verb:cut -42 verb:decide -14 verb:diff 12' +
  ' verb:differ 13 verb:dig -13 verb:do 32 verb:draft 11 verb:draw 20 verb:drive -8 verb:eat -11 verb:fall 46' +
  ' verb:fear -10 verb:feed 24 verb:fill 38 verb:find -31 verb:fix -30 verb:fly -23 verb:follow -12 verb:get -62' +
  ' verb:go -27 verb:hand 29 verb:hang -48 verb:have 76 verb:hear -25 verb:hold 13 verb:hunt -13 verb:keep -18' +
  ' verb:land 21 verb:lay -21 verb:leave 80 verb:lift -15 verb:line -12 verb:listen -15 verb:load -9 verb:log 11' +
  ' verb:look 37 verb:lose -36 verb:make -56 verb:mark 47 verb:match -11 verb:mean -27 verb:measure -13' +
  ' verb:meet 10 verb:merge -27 verb:meter 51 verb:miss -20 verb:move -24 verb:offer -24 verb:open 33 verb:own -23' +
  ' verb:pack 10 verb:paint -31 verb:part 30 verb:pass -19 verb:pay 41 verb:phone -9 verb:photograph -32' +
  ' verb:pick -22 verb:play -23 verb:plot -18 verb:pour 44 verb:print -20 verb:promise -23 verb:propose -17' +
  ' verb:publish -18 verb:pull 10 verb:push 24 verb:reach -31 verb:read 46 verb:rebuild 48 verb:refuse -13' +
  ' verb:repeat 18 verb:report 52 verb:ring 65 verb:rise 11 verb:run -21 verb:save 19 verb:see -67 verb:send -9' +
  ' verb:set 10 verb:settle -22 verb:shadow 48 verb:shift -14 verb:ship 25 verb:show -43 verb:sign -35' +
  ' verb:sink 21 verb:sit -32 verb:sort -31 verb:spare -23 verb:spend -29 verb:split 34 verb:stand -27' +
  ' verb:start -10 verb:stay 43 verb:stick -16 verb:stop -31 verb:strike 39 verb:swab 52 verb:switch -14' +
  ' verb:take -22 verb:talk -16 verb:teach -33 verb:test -15 verb:think -23 verb:throw 14 verb:train 23' +
  ' verb:try 20 verb:turn -25 verb:type -29 verb:use -18 verb:wait -14 verb:walk -20 verb:want -26 verb:watch 43' +
  " verb:weigh -34 verb:work -43 verb:would 22 voice:active -16 voice:passive -105 w:' 99 w:'d -51 w:'s 58" +
  ' w:about -63 w:above -18 w:accord 41 w:account -12 w:across 8 w:actor 35 w:add 14 w:adult 8 w:advice -9' +
  ' w:aerial -38 w:afternoon -18 w:afterward 62 w:again 147 w:against 83 w:age -28 w:agree 74 w:ahead -14' +
  ' w:air -20 w:all -27 w:allergy 18 w:alone 11 w:along -10 w:aloud -46 w:already 10 w:also -15 w:alway -21' +
  ' w:among 39 w:amount -9 w:an -36 w:answer 59 w:any -9 w:anybody -8 w:anyone -15 w:anything 8 w:apart -13' +
  ' w:app -28 w:april 78 w:area -18 w:argue -41 w:around -28 w:arrive -15 w:as 81 w:ask 8 w:assistant 17 w:at 45' +
  ' w:audit 19 w:authority -16 w:autumn -17 w:average 24 w:away -33 w:back 42 w:backup 11 w:bad -30 w:badge 41' +
  ' w:baffle 14 w:bag -12 w:band -9 w:bank 51 w:bar -13 w:bare -17 w:base -46 w:basket -22 w:battery -36 w:be 11' +
  ' w:beat 39 w:because -31 w:become -21 w:bed 19 w:before 43 w:beg 26 w:begin -14 w:behind -9 w:below -16' +
  ' w:bench 9 w:bend -24 w:beside 57 w:between -13 w:big -10 w:bigger -9 w:bill 14 w:bin -19 w:bite 42 w:blade -35' +
  ' w:bleed -14 w:blind 68 w:block 24 w:blue -21 w:board -44 w:body 40 w:bonu 44 w:book 10 w:both 11 w:bottle -22' +
  ' w:branch -44 w:brash -10 w:breach 39 w:break 75 w:bring -31 w:bu 67 w:bucket -23 w:budget -10 w:build 16' +
  ' w:builder -11 w:but -49 w:buy -47 w:by 92 w:call -34 w:can -36 w:car -9 w:card 30 w:carry -18 w:case 23' +
  ' w:cash 40 w:cat -12 w:catch 56 w:cause 8 w:cell -42 w:cent 35 w:centimetre -15 w:certain 24 w:certificate -8' +
  ' w:chain -11 w:change 14 w:charge 23 w:chart 33 w:check 40 w:checklist -10 w:checksum 54 w:child -23' +
  ' w:children -21 w:choice -14 w:choose -9 w:christma 27 w:chuck -14 w:claim 74 w:class -18 w:clause 45' +
  ' w:clean 38 w:clear -17 w:client -20 w:climb -13 w:clinic -33 w:clip -17 w:close 54 w:closure -47 w:cloth 58' +
  ' w:cluster 23 w:coach -47 w:code -33 w:coin -28 w:cold 65 w:collar 62 w:colleague 90 w:collection -20 w:colm 33' +
  ' w:colour -8 w:come 36 w:company -43 w:compare 79 w:complaint -33 w:conservator 13 w:contact -16 w:contract -43' +
  ' w:contractor -41 w:control 17 w:controller 66 w:cook -22 w:copy 21 w:corner -9 w:correct -44 w:corridor -17' +
  ' w:cost -16 w:council -30 w:count 95 w:counter 49 w:county -18 w:cover -44 w:crack 23 w:crate 38 w:crew -44' +
  ' w:cry -20 w:cubicle -15 w:cup -9 w:cupboard -32 w:cure -18 w:current -36 w:curve -26 w:customer 40 w:cut -60' +
  ' w:cycle 18 w:cylinder 20 w:damp -12 w:date -61 w:dawn -16 w:day -24 w:dead -20 w:decide -14 w:deed -25' +
  ' w:degree 26 w:delivery -34 w:demand -30 w:department -10 w:depot -9 w:deputy 27 w:design -28 w:desk -48' +
  ' w:differ 11 w:different -37 w:dig -28 w:disk -9 w:do 50 w:dog -22 w:domain -17 w:door -27 w:double 9' +
  ' w:draft 49 w:draw 33 w:drawer 25 w:drawing -12 w:drill -25 w:drop -9 w:dry 83 w:during 18 w:dust 73 w:each 27' +
  ' w:earlier 45 w:early -8 w:easter -10 w:eat -37 w:eight 54 w:eleven 15 w:else -25 w:empty -8 w:end -9' +
  ' w:engineer 17 w:enough -25 w:error 81 w:estate -12 w:even 19 w:evening 25 w:event 14 w:ever -13 w:every 66' +
  ' w:everybody -19 w:exact -14 w:exam -21 w:examiner 13 w:exchange -16 w:exercise -37 w:expire 11 w:expiry -11' +
  ' w:extra -19 w:eye 48 w:face -10 w:fail 112 w:fake 25 w:fall 118 w:family -13 w:far 11 w:farm 50 w:fault 30' +
  ' w:fear -10 w:february 23 w:fee -26 w:feed 17 w:feel 31 w:fetch -11 w:few -14 w:fewer -13 w:fifty 19' +
  ' w:fight -13 w:figure -64 w:fill 20 w:film 11 w:finance 153 w:find 62 w:fine -45 w:finger -18 w:fire -24' +
  ' w:firm -36 w:first -26 w:fit 9 w:five 9 w:fix -19 w:flag 31 w:flat -21 w:flood 44 w:floor 32 w:flush 9' +
  ' w:fly -30 w:folk -12 w:food -13 w:for 12 w:form -28 w:fortnight 12 w:forty -19 w:forty-one -13 w:four -32' +
  ' w:fourteen -38 w:fourth -9 w:fraud -24 w:free -27 w:freeze 11 w:freight -10 w:fresh 14 w:friday 144 w:from 22' +
  ' w:front 60 w:full 8 w:gable 23 w:gaffer -21 w:gate -28 w:gearbox 35 w:gel -12 w:girl -17 w:glass 104' +
  ' w:glow -39 w:go 63 w:good -24 w:grand -17 w:grant -16 w:grind 33 w:group -12 w:grow -13 w:guarantee -14' +
  ' w:guard -14 w:hail 39 w:half 26 w:hall -15 w:hand -45 w:handover -16 w:handwrite -17 w:hang -86 w:happen -9' +
  ' w:hatch -12 w:haul 36 w:have -28 w:he -16 w:head 67 w:height -33 w:her 53 w:hide -13 w:hill 12 w:him 58' +
  ' w:hire 51 w:his -13 w:hit 23 w:hold 60 w:holdout 54 w:hook 18 w:hospital 27 w:host -17 w:hot -15 w:hotel 36' +
  ' w:hour -15 w:house 16 w:household 51 w:how -29 w:hr -15 w:human -15 w:humidity 40 w:hundred 49 w:hunt -8' +
  ' w:i -15 w:idea -11 w:if 25 w:in 35 w:incident 27 w:index 16 w:induction -40 w:ine 44 w:initial -21 w:inner 10' +
  ' w:inside -41 w:instead -26 w:instrument 72 w:insurer -13 w:intake 14 w:interpreter -22 w:into -18' +
  ' w:invoice -12 w:it 38 w:item 14 w:itself -17 w:january 32 w:jaw -16 w:job -15 w:join -11 w:jump 23 w:june 21' +
  ' w:keep 25 w:keyboard 14 w:kid 21 w:kill -12 w:knee -19 w:know 49 w:label -18 w:lad 37 w:lag -23 w:lamb -13' +
  ' w:lamp -16 w:land 24 w:landmark -21 w:lane -42 w:language -33 w:laptop -20 w:last -16 w:late 50 w:lay -28' +
  ' w:layer -10 w:lead -19 w:leak -19 w:lean -9 w:learn -13 w:leave -24 w:leaver 21 w:leg -25 w:legal -9' +
  ' w:lender -25 w:less -13 w:let 21 w:letter -29 w:lid -15 w:light -11 w:like 41 w:limit -11 w:line 20' +
  ' w:liner -12 w:lisbon -10 w:listen -17 w:little 37 w:live -27 w:load 13 w:loan -21 w:lock 53 w:log 33' +
  ' w:logger 35 w:long -9 w:lose 12 w:loss -40 w:lot 18 w:low -10 w:lunchtime -11 w:mail 29 w:main 35 w:make -33' +
  ' w:maker 13 w:man -49 w:manager -89 w:many -8 w:map -17 w:march -8 w:margin 24 w:mark 72 w:mast -35 w:match -20' +
  ' w:mate 21 w:may -27 w:mb -10 w:me 129 w:mean -45 w:meantime -10 w:median -12 w:member 29 w:merge -45' +
  ' w:meter 123 w:method 8 w:metre -13 w:midnight -21 w:might -10 w:million 13 w:mine 74 w:minu -10 w:minute -26' +
  ' w:mismatch -34 w:miss 48 w:mistake 43 w:model 23 w:moira -29 w:monday 52 w:money 27 w:month 103 w:more -86' +
  " w:morning -30 w:most -15 w:mould -13 w:move -53 w:mr 55 w:much -13 w:my 15 w:myself 42 w:n't 43 w:name -73" +
  ' w:national -18 w:near 28 w:need -25 w:needle -9 w:neither -10 w:never -38 w:new 58 w:next 32 w:night 42' +
  ' w:nine -14 w:nineteen 59 w:ninety -32 w:nobody -27 w:node -13 w:noise -11 w:none 48 w:noon 16 w:northern -17' +
  ' w:not 86 w:note -28 w:notebook -17 w:now -85 w:off -40 w:office -85 w:officer -28 w:old 80 w:older -20 w:on 42' +
  ' w:on-call -17 w:once 60 w:only -24 w:onto -13 w:open -48 w:or 16 w:orange -14 w:order -51 w:other -47' +
  ' w:our -14 w:out -10 w:over 15 w:own 92 w:pace -12 w:pack 10 w:page -71 w:paint -33 w:pair 102 w:pallet -17' +
  ' w:panel 34 w:parent -21 w:park 43 w:partner -9 w:pass -40 w:passenger 16 w:past -14 w:patch -23 w:patient -26' +
  ' w:pattern 41 w:pay 20 w:payment 22 w:pencil 49 w:people -16 w:per 92 w:percent 26 w:person 11 w:phantom -36' +
  ' w:phone -28 w:photo -13 w:photograph -10 w:picture -60 w:piece 12 w:pilot 20 w:pin 67 w:place -31 w:plain 74' +
  ' w:plan -92 w:planner -13 w:plant 18 w:plaster 38 w:plate 14 w:platform -27 w:play -23 w:plot 32 w:plug -22' +
  ' w:point 40 w:police -8 w:policy -18 w:port -23 w:porter 14 w:pour 72 w:premium -34 w:price -29 w:print -47' +
  ' w:product -33 w:production 63 w:programme -9 w:promise -54 w:propose -28 w:prove 55 w:publish -27 w:pull -40' +
  ' w:pump -19 w:purchase -42 w:purpose 95 w:push 20 w:put -36 w:quarter 26 w:quay 15 w:queue -18 w:quick -30' +
  ' w:quicker -8 w:quiet -37 w:quote -27 w:rail -19 w:ramp 34 w:random 31 w:ratio -31 w:re-run 39 w:reach -27' +
  ' w:read 42 w:reader -12 w:reading -21 w:real -34 w:reason -18 w:rebuild 45 w:reckon 55 w:record 27 w:recount 64' +
  ' w:red -35 w:reference -21 w:refund -15 w:refuse -14 w:region 13 w:regional -10 w:register 47 w:reject 49' +
  ' w:release 28 w:repeat 24 w:report 11 w:request -15 w:resident 19 w:rest -16 w:restart -8 w:restore 60' +
  ' w:return 45 w:review -14 w:revoke 31 w:rework 9 w:rig 14 w:right -29 w:ring 14 w:risk -16 w:road -9 w:room 38' +
  ' w:round -17 w:route -31 w:row 73 w:rule -73 w:run 62 w:runner 19 w:sail -15 w:same 76 w:sandbag 41' +
  ' w:saturday 19 w:save 17 w:say -41 w:scale -10 w:scare -39 w:school -21 w:score 10 w:scrap 10 w:screen -26' +
  ' w:scrub -12 w:seal 10 w:search -16 w:security -34 w:see 63 w:segment -20 w:sell -11 w:seller -16 w:send -23' +
  ' w:september -31 w:service -49 w:session -26 w:settle -23 w:seven -17 w:shadow 48 w:shard -12 w:share -14' +
  ' w:sheet 22 w:shelf -29 w:shelve 17 w:shift -49 w:ship 19 w:short 10 w:show 60 w:shut 22 w:side -21 w:sign 47' +
  ' w:signature -32 w:silent 50 w:sill 15 w:simulator 26 w:since -23 w:single 15 w:sink 18 w:sister -51 w:sit -34' +
  ' w:site -18 w:sixteen 28 w:sixty -45 w:size -16 w:sketch -16 w:skip -14 w:slide -11 w:slip 24 w:slot -25' +
  ' w:slow -25 w:slower 67 w:small -11 w:snap 28 w:so 19 w:soak -36 w:solder -15 w:some -43 w:somebody -44' +
  ' w:sooner -14 w:sort -39 w:sound 22 w:spare -23 w:speak -9 w:speed 47 w:spend -34 w:spot 18 w:squad -57' +
  ' w:staff 40 w:stage 14 w:stale -24 w:stand -46 w:start -41 w:statement 24 w:station -17 w:stay 37 w:stem -10' +
  ' w:step -21 w:stick 35 w:sticker -14 w:still 50 w:stock -29 w:stone 100 w:stop -61 w:stopwatch 41 w:storage -18' +
  ' w:store 32 w:straight -9 w:strap -31 w:street -23 w:strike 55 w:string -12 w:student -29 w:sunday 26 w:sure 41' +
  ' w:surveyor -10 w:suspect -8 w:swab 52 w:sweep -11 w:switch -13 w:system 11 w:table -31 w:tablet 30 w:take 32' +
  ' w:talk -19 w:tally 28 w:tap 27 w:tape -30 w:tea -19 w:teach -22 w:telephone -30 w:tell 11 w:temperature -27' +
  ' w:tenth 16 w:test -60 w:tester 93 w:text -11 w:than -17 w:that -56 w:theatre -34 w:their -23 w:them -29' +
  ' w:then -26 w:there 17 w:these -18 w:they 8 w:thin -14 w:thing -29 w:think -28 w:third 19 w:thirteen -42' +
  ' w:thirty-four 13 w:this 25 w:thousand -23 w:three 26 w:throttle -24 w:through -24 w:throw 33 w:thursday -20' +
  ' w:tick 12 w:ticket 20 w:till -37 w:timing -11 w:today -15 w:too -14 w:torch -10 w:touch -19 w:tour -29' +
  ' w:toward 26 w:trace -33 w:trade -19 w:traffic 76 w:train 58 w:tray 10 w:trial 21 w:trolley -27 w:truck -36' +
  ' w:trust 78 w:try 11 w:tub -16 w:tuesday -41 w:turn -26 w:twelve 40 w:twenty 40 w:twenty-nine -22' +
  ' w:twenty-six 14 w:twenty-three -14 w:twice -48 w:twin 108 w:two 20 w:type -29 w:ugly -11 w:under 60 w:unit -12' +
  ' w:until -29 w:up 33 w:us 41 w:valve -33 w:van -13 w:vendor 23 w:visit -30 w:visitor 13 w:volunteer 12' +
  ' w:wait -53 w:walk -30 w:want -31 w:ward -51 w:warm 9 w:wash 34 w:watch 80 w:we -58 w:weather 23 w:week 34' +
  ' w:weekend -31 w:weekly -9 w:weigh -33 w:weight -75 w:well -13 w:wet 13 w:what -13 w:wheelchair -9' +
  ' w:whether 129 w:which -54 w:while 32 w:who 76 w:whoever -16 w:whole -28 w:whose 21 w:why -33 w:window 83' +
  ' w:winter -39 w:without 17 w:witness 56 w:word 102 w:work -23 w:worse 24 w:worst -16 w:yard 17 w:year 31' +
  ' w:you -31 words<10 -16 words<6 39 words>16 19 words>24 45';
