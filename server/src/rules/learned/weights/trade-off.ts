// Learned from test/corpus by scripts/learn.mjs.
export const tradeOff =
  ' -305 acts<1 -80 acts<3 -36 acts<5 92 acts<9 11 adjective -43 change -29 class:body -19 class:cognition -21' +
  ' class:communication 31 class:competition -50 class:consumption 83 class:contact 9 class:creation -85' +
  ' class:emotion 123 class:motion 22 class:none -21 class:possession 25 class:social -47 class:stative 37' +
  ' clauses>2 14 compared 64 copula 40 cue:accepted 182 cue:alternative -45 cue:assigned -28 cue:benefit 64' +
  ' cue:boundary -10 cue:comparative 76 cue:generic 13 cue:handoff 13 cue:initiative -9 cue:lasting -25' +
  ' cue:mood -15 cue:reason -46 cue:success 11 cue:systemic -20 cue:tradeoff 138 cue:vagueAct -37' +
  ' cue:verification -47 cue:weakAssumed 9 cue:weakEasy -62 cue:weakHandoff -16 cue:weakTold 13 first -70 item 24' +
  ' late 96 metric:delta -21 metric:money -23 metric:none -112 metric:nonmetric -13 metric:quantity -56 name -69' +
  " negated -33 next:'ve -10 next:, 24 next:a -54 next:against -18 next:and -29 next:around -10 next:as 52" +
  ' next:at -50 next:away 61 next:back -17 next:before 34 next:beside -10 next:both -46 next:by -30' +
  ' next:cheaper 32 next:down 51 next:each 8 next:every -52 next:five 32 next:four -28 next:from -32 next:had 36' +
  ' next:her -17 next:him 17 next:his -19 next:i -13 next:in -27 next:into 28 next:it -94 next:its 23 next:less 23' +
  " next:my -27 next:n't -21 next:no 16 next:not 22 next:on 9 next:one -41 next:open 37 next:our -9 next:out 14" +
  ' next:over -38 next:past 19 next:quicker 29 next:right 12 next:sixty -10 next:so 41 next:some 13 next:ten 10' +
  ' next:that 23 next:the -58 next:their 65 next:them -28 next:there -8 next:those -33 next:three 10' +
  ' next:through -22 next:to -36 next:twelve -15 next:two 88 next:until 22 next:up 52 next:us -21 next:what 9' +
  ' next:where -29 next:with 30 next:without 23 next:worse 26 next:wrong -22 next:€ 28 number -52 number:count -66' +
  ' number:date -14 number:duration 37 number:money 20 number:people -26 number:rate 28 number:version -13' +
  ' own:after 57 own:before 34 perfect -79 person 21 quoted -42 role:change 16 role:none -36 role:period -16' +
  ' step:action -29 step:result -165 subject:I 10 subject:it 74 subject:other -13 subject:there -11 subject:we 72' +
  " tense:past -41 verb:'s 47 verb:accept 25 verb:add -13 verb:agree -13 verb:argue -23 verb:ask -19 verb:be -12" +
  ' verb:begin -9 verb:bin 23 verb:block -10 verb:book -22 verb:borrow -13 verb:bring -9 verb:build -37' +
  ' verb:buy -17 verb:carry -25 verb:choose -27 verb:clear 42 verb:climb -26 verb:close 53 verb:come -14' +
  ' verb:cost 18 verb:could -9 verb:count -32 verb:cut 12 verb:differ -11 verb:dig -18 verb:do -24 verb:draw -49' +
  ' verb:drive -15 verb:drop 53 verb:eat 37 verb:empty -10 verb:fear -22 verb:fetch -12 verb:file -11' +
  ' verb:find -23 verb:fly -11 verb:get 15 verb:go -14 verb:hand -11 verb:have 11 verb:hold -15 verb:judge 33' +
  ' verb:keep 15 verb:knock 20 verb:know 42 verb:leave 80 verb:like 25 verb:live 53 verb:log -17 verb:look 16' +
  ' verb:lose 33 verb:mean 72 verb:miss 43 verb:move -19 verb:need -15 verb:number -15 verb:offer -54 verb:open 41' +
  ' verb:own 60 verb:pass -11 verb:pay 29 verb:pick 18 verb:plot -28 verb:pour 21 verb:prefer -12 verb:propose -13' +
  ' verb:publish -11 verb:pull -21 verb:push -23 verb:put 59 verb:read 10 verb:refuse 12 verb:report -11' +
  ' verb:rewrite -27 verb:ring -35 verb:run 40 verb:say 65 verb:scrap -11 verb:see -16 verb:send -13 verb:set -9' +
  ' verb:settle 55 verb:shadow -13 verb:shift 11 verb:ship 26 verb:show -9 verb:shut 41 verb:sign 13 verb:sit -42' +
  ' verb:spare -22 verb:spend 22 verb:square 26 verb:stand -14 verb:stay 32 verb:stop -30 verb:strike -16' +
  ' verb:swallow 31 verb:take 11 verb:talk -21 verb:teach -15 verb:tell 42 verb:test -12 verb:tie 30 verb:try -16' +
  ' verb:turn -26 verb:type -23 verb:use 23 verb:wait 25 verb:walk -19 verb:want 29 verb:watch -24 verb:weigh -27' +
  " verb:win -14 verb:work -23 verb:would -9 verb:write -34 verbless -52 voice:active -54 voice:passive 42 w:' 88" +
  " w:'s -10 w:a 45 w:about 12 w:accept 59 w:account 23 w:across -12 w:add 9 w:adult 13 w:adviser -9 w:after -50" +
  ' w:afterward -31 w:again -16 w:agree -14 w:ahead 19 w:alert -17 w:alive 77 w:all 46 w:alone -13 w:along -10' +
  ' w:aloud 9 w:already 13 w:also -17 w:although 38 w:alway 20 w:an -49 w:answer -34 w:anyone -12 w:anything -20' +
  ' w:apiece -23 w:argue -16 w:ask -42 w:assume 23 w:at -40 w:audit 25 w:august 26 w:autumn 29 w:average 29' +
  ' w:away 24 w:back -20 w:backup -11 w:bad -14 w:bag -11 w:band -17 w:bank -12 w:bar -27 w:bare 12 w:base 28' +
  ' w:basket -10 w:batch -28 w:be -79 w:before -20 w:begin -53 w:below -10 w:belt 12 w:bench 35 w:bend -28' +
  ' w:best -20 w:better 24 w:between 17 w:bill 50 w:bin -24 w:bite 10 w:blank -19 w:blind -11 w:blue -19' +
  ' w:board 43 w:bonu -12 w:book -64 w:booking -11 w:borrow -13 w:both -48 w:bottle -16 w:bowl -12 w:brash 25' +
  ' w:break -10 w:brick -18 w:bridge -28 w:budget -36 w:build -47 w:builder -18 w:but 79 w:buy 52 w:by 13 w:ca -9' +
  ' w:call 12 w:caller -17 w:can 45 w:cannot 24 w:cap -27 w:car -19 w:card -15 w:carry -21 w:case -11 w:cat 21' +
  ' w:catch -9 w:cell -9 w:cent -20 w:centimetre -11 w:chair -30 w:cheaper 34 w:check -26 w:checklist -9' +
  ' w:child -34 w:children -11 w:choice 60 w:choose -45 w:christma -11 w:claim 16 w:class 120 w:clean 14' +
  ' w:cleaner -12 w:clear 38 w:clerk -13 w:client 38 w:climb -27 w:clinic 32 w:clip -11 w:clock 25 w:close 35' +
  ' w:cloth -10 w:cluster -8 w:coach -36 w:code -32 w:collar 11 w:come -93 w:committee 28 w:common 28' +
  ' w:company -15 w:complaint -16 w:conservator -9 w:cook -9 w:cost -87 w:could 40 w:council -9 w:count -16' +
  ' w:counter -26 w:courier 49 w:course -8 w:cover -23 w:crate -13 w:cross 25 w:curtain -25 w:customer -85' +
  ' w:cut 34 w:cylinder -19 w:dark -13 w:dashboard 30 w:data -19 w:date -11 w:day 38 w:death -11 w:degree -20' +
  ' w:delete -18 w:department -9 w:depot -34 w:design 46 w:desk -45 w:differ -12 w:dig -19 w:director 11 w:disk 37' +
  ' w:do -21 w:door 33 w:dose -20 w:double -17 w:down -33 w:draft -12 w:drain -15 w:draw -57 w:drill 14' +
  ' w:drive -18 w:driver -20 w:drop -10 w:drum -17 w:dry -22 w:during -32 w:dust 9 w:each -32 w:earlier -12' +
  ' w:early 84 w:easter 9 w:easy -27 w:eat 74 w:edit 10 w:eight 57 w:else -34 w:empty 23 w:engineer -17' +
  ' w:enjoy -10 w:error -17 w:euro -63 w:even 12 w:evening 14 w:event 26 w:ever 15 w:every 37 w:everybody 42' +
  ' w:everyone -13 w:exchange 12 w:exercise -18 w:expense 30 w:expiry -9 w:face 39 w:fail -10 w:fair 10 w:fall -20' +
  ' w:family -12 w:fancy -11 w:far -13 w:fare -9 w:farm 19 w:farmer 20 w:fault -9 w:favour 42 w:fear -22' +
  ' w:feature 28 w:fee 54 w:feed -15 w:fetch 18 w:few 75 w:fewer 96 w:fifteen -13 w:fifty -9 w:fight -18' +
  ' w:figure -12 w:file -19 w:fill -20 w:find -53 w:fine -16 w:finish -39 w:fire 34 w:firm -19 w:first -10' +
  ' w:fish -31 w:fit 11 w:five 26 w:fix -17 w:flag -17 w:flat -15 w:flexible -11 w:flip -14 w:flood -27 w:floor 27' +
  ' w:fly -11 w:foam -30 w:follow -17 w:for 13 w:foreman -11 w:form -40 w:fortnight 9 w:forty -80 w:forty-four -13' +
  ' w:forty-one -17 w:four -21 w:fourteen -24 w:fourth 25 w:free 18 w:freeze 31 w:fresh 33 w:from -28 w:front 56' +
  ' w:full -11 w:gable -8 w:gallery -9 w:gas -16 w:gauge -10 w:gel -15 w:get 25 w:give -9 w:glass 11 w:glaze 66' +
  ' w:glue -13 w:good 28 w:goodwill 38 w:grand -8 w:grant 26 w:grille -8 w:grind 43 w:group -30 w:grumble 92' +
  ' w:guarantee -12 w:guard 10 w:half 34 w:hand -38 w:handle -8 w:handover 14 w:hang -24 w:hatch 11 w:hate 59' +
  ' w:he -38 w:head -23 w:her -37 w:herself 10 w:hide 45 w:hire 21 w:history 11 w:hit 23 w:hold 14 w:holdout 14' +
  ' w:hole 35 w:home -14 w:honest -26 w:host -18 w:hot 36 w:hotel 34 w:hour -14 w:house 13 w:how -15 w:hub -12' +
  ' w:hundred -9 w:i 57 w:idea -10 w:if -9 w:in -47 w:inner -16 w:inside -16 w:instead -16 w:insurer 10' +
  ' w:interpreter -15 w:into -29 w:invoice -49 w:it 36 w:its -31 w:itself -9 w:jar -10 w:jaw 27 w:job 12' +
  ' w:judge 50 w:jump -40 w:june 13 w:kid -11 w:kill 30 w:kiln 75 w:kilo -32 w:kiosk -13 w:kitchen 9 w:knock 20' +
  ' w:know 60 w:label -23 w:lace -12 w:lad 27 w:land -12 w:landmark -12 w:last -26 w:late 23 w:later 39' +
  ' w:lawyer 14 w:lead 15 w:leak 21 w:learn -15 w:leave 75 w:leaver -19 w:lender -17 w:less 51 w:let 39' +
  ' w:letter -26 w:lift 8 w:like 69 w:limit -31 w:liner -8 w:list 43 w:little -9 w:live 34 w:log -19 w:long 20' +
  ' w:longer 8 w:loop -14 w:lorry -13 w:lose 96 w:loss 14 w:lot -19 w:love 93 w:low 34 w:lunch -34 w:mail -15' +
  ' w:make 39 w:maker -35 w:manager 27 w:manual 46 w:map -10 w:march 28 w:margin -13 w:mark -15 w:mat 19' +
  ' w:match -27 w:may 37 w:me 28 w:mean 114 w:meet -20 w:merchant 32 w:merge -11 w:meter -10 w:metre -18' +
  ' w:might 56 w:million 23 w:millisecond -13 w:mind -12 w:mine -15 w:minu -18 w:minute 71 w:miss 25 w:mobile -13' +
  ' w:moira -14 w:monday 54 w:month 40 w:more 60 w:morning -28 w:most 44 w:motor 22 w:mould -9 w:move -42 w:mr -8' +
  " w:much 37 w:my -17 w:myself 16 w:n't -31 w:name -26 w:navel -9 w:need -29 w:needle 9 w:neighbour -21" +
  ' w:neither -20 w:new -16 w:next -59 w:night -20 w:nightly -8 w:nine 44 w:nineteen -15 w:ninety -18 w:no -33' +
  " w:nobody -17 w:node -17 w:none -11 w:not -46 w:nothing -47 w:now 69 w:number 26 w:nurse -14 w:o'clock 42" +
  ' w:object -15 w:october -9 w:of 78 w:off -34 w:offer -27 w:office 12 w:officer -30 w:old -52 w:on -25' +
  ' w:once -17 w:one 10 w:only -22 w:onto -31 w:open 52 w:operator -17 w:or -14 w:orange -10 w:order 40 w:other 27' +
  ' w:our 18 w:out -13 w:outside 9 w:over -9 w:owner 47 w:pace 21 w:pack -10 w:page -12 w:pair -9 w:panel -29' +
  ' w:paper 29 w:parcel -13 w:park -16 w:part 23 w:partner -21 w:pass -19 w:passenger -13 w:past -32 w:patch -11' +
  ' w:pause 34 w:pay -18 w:payroll 30 w:pencil -19 w:people 25 w:per -10 w:percent 11 w:person -16 w:phone -56' +
  ' w:photo -12 w:photograph -25 w:pick 30 w:picker 13 w:picture 26 w:pile -15 w:pin -49 w:plain -19 w:plan -38' +
  ' w:plant -11 w:plaster 27 w:platform 38 w:play -12 w:plenty -9 w:policy -15 w:post -19 w:pot 12 w:potter 37' +
  ' w:pound 24 w:pour 37 w:power -22 w:press -10 w:price 30 w:product 76 w:proof 11 w:proper -18 w:propose -13' +
  ' w:prove -26 w:publish 34 w:pull -24 w:pump -13 w:purpose 23 w:push -23 w:put 53 w:quarter 78 w:question -27' +
  ' w:queue -9 w:quick 18 w:quicker 29 w:quote 15 w:rack -36 w:radio 27 w:rake -10 w:ramp -9 w:random 9 w:rate -23' +
  ' w:rather -23 w:ratio -15 w:reach -13 w:reading -8 w:real 9 w:reason -15 w:reckon 47 w:record -9 w:red 12' +
  ' w:region 9 w:regional 10 w:register -25 w:regular 91 w:release -30 w:repair 26 w:report -34 w:rest -22' +
  ' w:restore -8 w:retrain -12 w:return 16 w:rewrite -38 w:ride -16 w:rig -9 w:right 38 w:ring -60 w:riser 54' +
  ' w:risk 46 w:roll -9 w:room -9 w:rota 28 w:round -25 w:route -12 w:row -32 w:rule 31 w:run 11 w:runner -28' +
  ' w:safely 33 w:sale 42 w:same -68 w:saturday -12 w:save 23 w:say 43 w:scale -16 w:scanner -26 w:school -21' +
  ' w:score 27 w:scrap -13 w:screen -36 w:script -24 w:seal -23 w:search 43 w:season 24 w:seat -42 w:second 18' +
  ' w:security 94 w:see -81 w:sell -41 w:seller 18 w:send -19 w:service -23 w:set 28 w:settle 69 w:seven -18' +
  ' w:shadow -13 w:share -9 w:shed -13 w:sheet -57 w:shelf 78 w:shift -25 w:ship 9 w:shop 41 w:short 13' +
  ' w:should -29 w:shout 21 w:show -20 w:shut 42 w:sign -11 w:silence 25 w:since 22 w:single 9 w:sink -43' +
  ' w:sit -65 w:site -14 w:six -68 w:sixteen -21 w:sixty 12 w:skipper -10 w:slip 62 w:slot 88 w:slow 29' +
  ' w:slower 17 w:small 21 w:so 86 w:software -16 w:solder 14 w:some 114 w:something -18 w:sooner -46 w:sort -10' +
  ' w:sound 22 w:speak -17 w:spring -43 w:square 22 w:staff -10 w:stale 36 w:stall 11 w:stamp -9 w:stand -18' +
  ' w:start -10 w:stay 28 w:stem 25 w:stick 32 w:stock 26 w:stone -24 w:stop 19 w:stopwatch -21 w:street -23' +
  ' w:stretch 10 w:strike -46 w:string -10 w:strip -10 w:strong -10 w:student -11 w:studio 37 w:suite 24' +
  ' w:summer -26 w:supplier 10 w:sure -12 w:system 18 w:table -33 w:tablet -23 w:tag -8 w:take 22 w:talk -24' +
  ' w:tally -13 w:tap -10 w:taste -18 w:tea -8 w:teach -24 w:team -8 w:tell 15 w:temperature -10 w:ten 60' +
  ' w:tenant 15 w:tenth -11 w:text -24 w:that 117 w:the -13 w:their -22 w:them -50 w:themselve 20 w:then -39' +
  ' w:thermometer -10 w:these 37 w:they 32 w:thing 23 w:thirteen -16 w:thirty -28 w:thirty-one -15 w:this 74' +
  ' w:though 63 w:thousand 20 w:three 23 w:through -27 w:tick -17 w:ticket 12 w:tie 30 w:tile 24 w:till -16' +
  ' w:time -44 w:timer -18 w:timing -11 w:tire -14 w:to 21 w:too -12 w:tool 8 w:top -11 w:torch -10 w:trace -14' +
  ' w:track -20 w:tracker -12 w:trade 39 w:traffic -23 w:train -21 w:tram -27 w:tray -13 w:trial -10 w:trip -12' +
  ' w:trustee 19 w:tuesday -15 w:tune -10 w:turn -53 w:twelve -18 w:twenty -16 w:twenty-six -9 w:twice -50' +
  ' w:two -11 w:type -27 w:ugly -12 w:under -45 w:understand 14 w:unit -15 w:unpack -8 w:until 106 w:us 29 w:use 8' +
  ' w:van -17 w:version -14 w:very -14 w:vet -23 w:video 11 w:view -46 w:visit -15 w:voice -16 w:vote 49' +
  ' w:wait 124 w:walk -21 w:wall -19 w:want -24 w:ward -20 w:warm -11 w:warn 29 w:wash -10 w:water -25 w:way -58' +
  ' w:we 52 w:web 9 w:week -15 w:weekend 30 w:weigh -29 w:weighbridge -14 w:weight -34 w:well 21 w:wet -12' +
  ' w:what -47 w:wheelchair -9 w:where -31 w:which 127 w:who -45 w:whole 26 w:whose -10 w:why 46 w:win 23' +
  ' w:window 8 w:winter -20 w:with -14 w:within -17 w:without 42 w:word -37 w:work -63 w:worse 25 w:worst -18' +
  ' w:would 87 w:wrong -43 w:yard -32 w:ye 37 w:year 40 w:yet 43 w:you 19 w:zero 11 words<10 38 words<6 -63' +
  ' words>24 -10';
