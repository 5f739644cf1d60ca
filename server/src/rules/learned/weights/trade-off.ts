// Learned from test/corpus by scripts/learn.mjs.
export const tradeOff =
  ' -310 acts<1 -72 acts<3 -41 acts<5 98 acts<9 11 adjective -35 adverb -8 change -29 class:body -29' +
  ' class:change -13 class:cognition -11 class:communication 19 class:competition -47 class:consumption 89' +
  ' class:contact 24 class:creation -87 class:emotion 101 class:motion 33 class:none -35 class:perception -9' +
  ' class:possession 30 class:social -33 class:stative 38 clauses>2 22 compared 68 copula 38 cue:accepted 182' +
  ' cue:alternative -39 cue:assigned -25 cue:benefit 63 cue:boundary -20 cue:comparative 74 cue:generic 16' +
  ' cue:handoff 14 cue:hypothetical -10 cue:initiative -42 cue:lasting -22 cue:mood -11 cue:reason -47' +
  ' cue:systemic -19 cue:tradeoff 125 cue:vagueAct -42 cue:verification -53 cue:weakAssumed 9 cue:weakEasy -54' +
  ' cue:weakHandoff -17 cue:weakTold 18 first -61 item 25 last 13 late 101 metric:delta -20 metric:money -31' +
  ' metric:none -100 metric:nonmetric -17 metric:quantity -49 name -54 negated -39 next:. -31 next:a -42' +
  ' next:against -18 next:all 12 next:and -32 next:around -13 next:as 53 next:at -44 next:away 64 next:back -17' +
  ' next:before 37 next:beside -9 next:both -46 next:by -32 next:down 37 next:each 11 next:eleven 16' +
  ' next:every -48 next:five 29 next:for 22 next:four -19 next:from -27 next:had 35 next:her -20 next:him 19' +
  ' next:his -18 next:i -12 next:in -35 next:into 27 next:it -83 next:its 23 next:less 24 next:me -10 next:my -22' +
  " next:n't -24 next:no 17 next:not 24 next:one -37 next:open 39 next:out 10 next:over -36 next:past 18" +
  ' next:quicker 33 next:right 18 next:so 49 next:some 16 next:ten -8 next:that 29 next:the -55 next:their 60' +
  ' next:them -23 next:they 9 next:those -32 next:three 13 next:through -18 next:to -32 next:twelve -14' +
  ' next:twenty -9 next:two 103 next:until 24 next:up 35 next:us -12 next:what 19 next:where -25 next:with 26' +
  ' next:without 25 next:worse 27 next:wrong -23 next:£ 19 next:€ 24 number -60 number:count -55' +
  ' number:duration 46 number:money 23 number:people -10 number:percent 11 number:rate 16 number:version -14 own 8' +
  ' own:after 64 own:before 38 perfect -72 person 16 quoted -34 role:change 19 role:none -39 step:action -40' +
  ' step:result -163 subject:it 71 subject:none -11 subject:other -16 subject:there -12 subject:we 67' +
  " tense:past -48 tense:present 8 verb:'s 49 verb:accept 22 verb:add -20 verb:agree -14 verb:argue -16" +
  ' verb:ask -14 verb:be -16 verb:begin -9 verb:bin -12 verb:borrow -15 verb:bring -10 verb:build -36 verb:buy -8' +
  ' verb:carry -30 verb:choose -27 verb:clear 41 verb:climb -27 verb:close 47 verb:come -21 verb:cost 13' +
  ' verb:count -26 verb:cut 8 verb:differ -12 verb:dig -16 verb:do -27 verb:draw -51 verb:drive -16 verb:drop 59' +
  ' verb:eat 40 verb:fear -22 verb:fetch -13 verb:file -10 verb:find -23 verb:fly -10 verb:get 17 verb:hand -19' +
  ' verb:have 23 verb:hold -15 verb:judge 35 verb:keep 10 verb:know 42 verb:leave 81 verb:let 10 verb:like 28' +
  ' verb:live 52 verb:log -18 verb:lose 37 verb:make 8 verb:mean 83 verb:miss 40 verb:move -16 verb:name 8' +
  ' verb:need -15 verb:number -15 verb:offer -50 verb:open 37 verb:order -11 verb:own 41 verb:pass -12 verb:pay 38' +
  ' verb:pick 21 verb:plot -24 verb:pour 18 verb:propose -13 verb:publish -10 verb:pull -20 verb:push -22' +
  ' verb:put 63 verb:refuse 19 verb:report -10 verb:rewrite -20 verb:ring -30 verb:run 37 verb:say 39' +
  ' verb:scrap -12 verb:see -8 verb:send -14 verb:settle 54 verb:shadow -12 verb:shift 12 verb:ship 28' +
  ' verb:show -19 verb:shut 44 verb:sign 17 verb:sit -42 verb:spare -16 verb:spend 22 verb:stand -15 verb:stay 31' +
  ' verb:stop -40 verb:strike -14 verb:swallow 28 verb:take 18 verb:talk -12 verb:teach -13 verb:tell 42' +
  ' verb:test -11 verb:think -8 verb:throw 8 verb:tie 31 verb:try -15 verb:turn -22 verb:type -20 verb:use 23' +
  ' verb:wait 21 verb:walk -22 verb:want 32 verb:watch -21 verb:weigh -29 verb:win -12 verb:work -22' +
  " verb:write -31 verbless -52 voice:active -57 voice:passive 47 w:' 82 w:'s -13 w:a 44 w:about 13 w:accept 57" +
  ' w:account 19 w:across -9 w:add -22 w:adult 15 w:after -44 w:afterward -32 w:again -17 w:against 11 w:agree -15' +
  ' w:ahead 18 w:alert -18 w:alive 76 w:all 50 w:alone -15 w:along -11 w:already 9 w:also -16 w:although 35' +
  ' w:alway 25 w:an -41 w:and 9 w:another -10 w:answer -26 w:any 11 w:anyone -9 w:anything -20 w:apiece -18' +
  ' w:argue -12 w:as 19 w:ask -30 w:assume 23 w:at -20 w:audit 28 w:august 29 w:authority -9 w:autumn 27' +
  ' w:average 29 w:away 26 w:back -13 w:backup -12 w:bad -15 w:bag -9 w:band -16 w:bank -10 w:bar -26 w:bare 11' +
  ' w:base 29 w:basket -10 w:batch -23 w:be -79 w:bed -9 w:before -19 w:begin -40 w:behind 12 w:believe 9' +
  ' w:below -9 w:bench 28 w:bend -27 w:beside -9 w:best -16 w:better 25 w:between 27 w:bill 48 w:bin -55 w:bite 11' +
  ' w:blank -17 w:blind -10 w:blue -21 w:board 51 w:bonu -11 w:book -50 w:booking -10 w:borrow -15 w:both -43' +
  ' w:bottle -12 w:bowl -13 w:brash 25 w:break -10 w:brick -18 w:bridge -27 w:budget -35 w:build -39 w:builder -19' +
  ' w:but 75 w:buy 53 w:by 13 w:ca -11 w:call 19 w:caller -16 w:can 46 w:cap -29 w:car -18 w:card -30 w:carry -24' +
  ' w:cat 20 w:cent -22 w:chain -9 w:chair -28 w:cheaper 12 w:check -24 w:checklist -10 w:child -32 w:children -13' +
  ' w:choice 61 w:choose -44 w:christma -14 w:claim 15 w:class 117 w:clean 10 w:cleaner -9 w:clear 36 w:clerk -13' +
  ' w:client 37 w:climb -28 w:clinic 29 w:clip -12 w:clock 25 w:close 29 w:cloth -10 w:cluster -10 w:coach -33' +
  ' w:code -32 w:cold 13 w:collar 11 w:come -93 w:committee 25 w:common 27 w:company -17 w:complaint -17' +
  ' w:conservator -9 w:contract -19 w:cook -8 w:cost -74 w:could 42 w:council -9 w:count -27 w:counter -23' +
  ' w:cover -26 w:crate -15 w:cross 27 w:curtain -23 w:customer -80 w:cut 37 w:cylinder -16 w:dark -14' +
  ' w:dashboard 32 w:data -18 w:date -26 w:day 34 w:degree -14 w:depot -34 w:design 44 w:desk -41 w:differ -12' +
  ' w:dig -17 w:director 28 w:disk 40 w:do -22 w:door 34 w:dose -21 w:double -19 w:down -39 w:draft -13' +
  ' w:drain -13 w:draw -58 w:drill 13 w:drive -19 w:driver -17 w:drum -20 w:dry -18 w:during -34 w:each -45' +
  ' w:earlier -13 w:early 85 w:easter 10 w:easy -23 w:eat 74 w:edit 8 w:eight 64 w:eleven -19 w:else -30' +
  ' w:engineer -9 w:error -19 w:euro -61 w:even 21 w:evening 9 w:event 28 w:ever 14 w:every 29 w:everybody 48' +
  ' w:everyone -13 w:exact 10 w:exam 9 w:exchange 11 w:exercise -20 w:expense 35 w:expiry -12 w:face 45 w:fail -11' +
  ' w:fall -19 w:family -26 w:fancy -14 w:far -11 w:fare -8 w:farm 22 w:farmer 20 w:favour 41 w:fear -22' +
  ' w:feature 27 w:fee 47 w:fetch 17 w:few 71 w:fewer 92 w:fight -19 w:figure -8 w:file -14 w:fill -21' +
  ' w:finance 15 w:find -53 w:finish -36 w:fire 34 w:firm -23 w:first -12 w:fish -20 w:fit 16 w:five 28 w:fix -15' +
  ' w:flag -15 w:flat -18 w:flip -12 w:flood -29 w:floor 23 w:flush -10 w:fly -10 w:foam -25 w:follow -16 w:for 19' +
  ' w:foreman -9 w:form -42 w:fortnight 14 w:forty -73 w:forty-four -12 w:forty-one -18 w:four -23 w:fourteen -22' +
  ' w:fourth 28 w:free 17 w:freeze 40 w:fresh 36 w:friday -12 w:from -26 w:front 54 w:gable -10 w:gallery -10' +
  ' w:gap -8 w:gas -14 w:gauge -9 w:gel -10 w:get 32 w:give -11 w:glass 11 w:glaze 60 w:glue -11 w:go -14' +
  ' w:good 29 w:grant 29 w:green -11 w:grille -10 w:grind 41 w:group -25 w:grumble 81 w:guarantee -12 w:guard 9' +
  ' w:hand -41 w:handover 12 w:hang -11 w:hatch 10 w:hate 60 w:haul 10 w:have -17 w:he -37 w:head -10 w:her -42' +
  ' w:hide 42 w:hire 19 w:hit 22 w:hold 17 w:holdout 13 w:hole 44 w:home -16 w:honest -31 w:host -18 w:hot 45' +
  ' w:hotel 34 w:house 12 w:how -11 w:hub -12 w:i 52 w:idea -10 w:in -33 w:inner -11 w:inside -16 w:instead -20' +
  ' w:insurer 13 w:interpreter -13 w:into -25 w:invoice -49 w:it 31 w:its -34 w:itself -10 w:jaw 28 w:job 13' +
  ' w:joint -8 w:judge 25 w:jump -39 w:june -10 w:keep 11 w:kid -10 w:kill 28 w:kiln 70 w:kilo -33 w:kiosk -10' +
  ' w:kitchen 8 w:knock 22 w:know 61 w:label -24 w:lad 21 w:land -11 w:landmark -10 w:laptop 8 w:last -50' +
  ' w:late 27 w:later 40 w:lawyer 13 w:lead 16 w:leak 19 w:learn -13 w:leave 70 w:leaver -17 w:lender -13' +
  ' w:less 54 w:let 45 w:letter -26 w:lift 14 w:like 68 w:limit -32 w:line -10 w:list 22 w:little -10 w:live 32' +
  ' w:log -24 w:long 24 w:longer 13 w:look -11 w:lorry -14 w:lose 98 w:loss 12 w:lot -16 w:low 34 w:lunch -28' +
  ' w:mail -10 w:make 38 w:maker -32 w:manager 19 w:manual 47 w:map -12 w:march 31 w:margin -11 w:mark -10' +
  ' w:mat 17 w:match -23 w:may 35 w:me 14 w:mean 120 w:merge -11 w:meter -13 w:metre -15 w:midnight -9 w:might 50' +
  ' w:million 27 w:mine -12 w:minu -19 w:minute 47 w:miss 26 w:mobile -13 w:moira -13 w:monday 59 w:month 48' +
  ' w:more 57 w:morning -23 w:most 44 w:motor 23 w:mould -8 w:move -29 w:much 54 w:my -14 w:myself 16 w:name -18' +
  ' w:need -25 w:neighbour -24 w:neither -21 w:new -16 w:next -59 w:night -22 w:nine 38 w:nineteen -13' +
  ' w:ninety -20 w:no -29 w:nobody -9 w:node -13 w:none -9 w:not -48 w:nothing -39 w:now 35 w:number 28' +
  " w:nurse -12 w:o'clock 46 w:object -17 w:october -11 w:of 87 w:off -34 w:offer -18 w:officer -30 w:old -62" +
  ' w:on -32 w:once -16 w:one 10 w:only -11 w:onto -28 w:open 50 w:or -17 w:orange -12 w:order 41 w:other 26' +
  ' w:out -18 w:outside 8 w:own -24 w:owner 53 w:pace 22 w:pack -11 w:page -13 w:pair -9 w:panel -14 w:paper 27' +
  ' w:parcel -15 w:park -15 w:partner -23 w:pass -19 w:passenger -10 w:past -28 w:patch -11 w:pause 33 w:pay -17' +
  ' w:payment 15 w:payroll 33 w:pencil -20 w:people 26 w:per -14 w:percent 13 w:phone -52 w:photo -13' +
  ' w:photograph -24 w:pick 36 w:picker 13 w:picture 30 w:pile -16 w:pin -49 w:plain -23 w:plan -40 w:plant -11' +
  ' w:plaster 30 w:platform 41 w:plenty -9 w:police -9 w:policy -16 w:polish 10 w:post -19 w:potter 35 w:pour 33' +
  ' w:prefer 19 w:price 25 w:print -12 w:product 75 w:proof 10 w:proper -21 w:propose -13 w:prove -26 w:publish 23' +
  ' w:pull -18 w:purpose 26 w:push -22 w:put 41 w:quarter 89 w:question -26 w:queue -9 w:quick 16 w:quicker 33' +
  ' w:quote 16 w:rack -37 w:radio 35 w:rake -10 w:ramp -10 w:rate -24 w:rather -23 w:ratio -16 w:reach -13' +
  ' w:read -29 w:reason -10 w:reckon 43 w:record -8 w:red 11 w:refuse 12 w:region 9 w:regional 10 w:register -26' +
  ' w:regular 83 w:release -35 w:remote -10 w:repair 28 w:report -31 w:rest -21 w:retrain -10 w:return 23' +
  ' w:rewrite -34 w:ride -18 w:right 41 w:ring -51 w:risk 46 w:room -20 w:rota 28 w:round -24 w:route -13' +
  ' w:row -39 w:rule 25 w:run 10 w:runner -29 w:safely 24 w:sale 41 w:same -68 w:saturday -14 w:save -9 w:say 25' +
  ' w:scale -13 w:scanner -27 w:school -17 w:score 18 w:scrap -15 w:screen -30 w:seal -16 w:search 47 w:season 30' +
  ' w:seat -41 w:second 20 w:security 90 w:see -74 w:sell -34 w:seller 18 w:send -18 w:service -23 w:set 35' +
  ' w:settle 69 w:seven -16 w:shadow -12 w:she -18 w:shed -14 w:sheet -54 w:shelf 69 w:shift -27 w:ship 10' +
  ' w:shop 40 w:should -29 w:shout 27 w:show -25 w:shut 44 w:side -17 w:silence 25 w:since 25 w:single 9' +
  ' w:sink -41 w:sit -63 w:site -11 w:six -50 w:sixteen -24 w:sixty 18 w:skipper -11 w:slide 9 w:slip 62 w:slot 96' +
  ' w:slow 9 w:slower 22 w:small 31 w:so 74 w:software -17 w:solder 9 w:some 97 w:something -17 w:sooner -42' +
  ' w:sort -9 w:speak -17 w:spring -43 w:square 16 w:staff -9 w:stale 41 w:stall 12 w:stamp -11 w:stand -14' +
  ' w:stay 29 w:stem 25 w:stick 28 w:stock 29 w:stone -25 w:stop 20 w:stopwatch -20 w:street -21 w:stretch 14' +
  ' w:strike -42 w:string -11 w:strip -11 w:student -10 w:studio 31 w:suite 18 w:summer -26 w:supplier 11' +
  ' w:sure -9 w:surveyor -10 w:swab -9 w:switch 9 w:system 17 w:table -34 w:tablet -23 w:tag -10 w:take 29' +
  ' w:talk -15 w:tally -14 w:tap -9 w:taste -19 w:tea -10 w:teach -24 w:tell 18 w:temperature -10 w:ten 58' +
  ' w:tenant 16 w:tenth -9 w:tester -8 w:text -27 w:that 119 w:the -9 w:their -18 w:them -43 w:then -36' +
  ' w:thermometer -12 w:these 25 w:they 27 w:thing 24 w:thirteen -14 w:thirty -27 w:thirty-one -14 w:this 77' +
  ' w:though 22 w:thousand 30 w:three 36 w:through -17 w:tick -18 w:tie 32 w:till -9 w:time -25 w:timing -13' +
  ' w:tire -14 w:to 25 w:too -10 w:torch -9 w:tracker -11 w:trade 42 w:traffic -24 w:train -12 w:tram -26' +
  ' w:trap -8 w:tray -12 w:trial -9 w:trip -11 w:trustee 22 w:tuesday -16 w:tune -10 w:turn -51 w:twelve -15' +
  ' w:twenty -12 w:twice -44 w:type -25 w:ugly -15 w:under -23 w:unpack -8 w:until 103 w:up -8 w:use 10 w:van -17' +
  ' w:version -15 w:very -15 w:view -48 w:visit -28 w:voice -14 w:vote 51 w:wait 118 w:walk -22 w:wall -13' +
  ' w:ward -20 w:warm -11 w:warn 34 w:wash -9 w:watch 9 w:water -27 w:way -51 w:we 43 w:week -10 w:weekend 33' +
  ' w:weigh -30 w:weight -32 w:well 19 w:wet -10 w:what -34 w:wheelchair -9 w:where -26 w:which 125 w:while -24' +
  ' w:who -40 w:whole 27 w:why 45 w:win -14 w:window 19 w:winter -17 w:within -19 w:without 46 w:word -29' +
  ' w:work -62 w:worse 26 w:worst -17 w:worth 10 w:would 94 w:write 12 w:wrong -45 w:yard -35 w:year 34 w:yet 23' +
  ' w:you 21 words<10 49 words<6 -63 words>24 -13';
