// Learned from test/corpus by scripts/learn.mjs.
export const tradeOff =
  ' -301 acts<1 -77 acts<3 -53 acts<5 101 acts<9 12 adjective -48 adverb -16 after:about:determiner -25' +
  ' after:about:noun 10 after:across:determiner -14 after:after:determiner -41 after:after:noun -13' +
  ' after:against:determiner -19 after:against:noun 37 after:against:other -14 after:along:other -10' +
  ' after:as:noun 45 after:as:other -42 after:at:determiner -15 after:at:noun 18 after:at:possessive -27' +
  ' after:before:noun -19 after:behind:determiner 13 after:below:other -9 after:beside:determiner 17' +
  ' after:beside:other -8 after:by:determiner 18 after:by:noun -41 after:by:other 31 after:by:possessive -8' +
  ' after:down:determiner 13 after:down:noun -22 after:down:other -29 after:during:noun -19' +
  ' after:for:determiner 32 after:for:noun -13 after:for:other 24 after:for:person 17 after:for:possessive -10' +
  ' after:from:determiner -36 after:from:noun -17 after:from:person 30 after:from:possessive 19' +
  ' after:in:determiner -63 after:in:noun 29 after:in:other 36 after:in:person 15 after:in:possessive 22' +
  ' after:in:time -37 after:into:determiner 28 after:into:noun -20 after:into:possessive -8 after:next:other -34' +
  ' after:of:determiner 36 after:of:noun -32 after:of:possessive 58 after:off:determiner -15 after:off:other -16' +
  ' after:off:possessive 30 after:on:determiner -23 after:on:other 26 after:on:possessive -10 after:on:time 64' +
  ' after:onto:determiner -21 after:out:determiner -34 after:out:noun 13 after:out:other 44' +
  ' after:over:determiner -72 after:over:noun -23 after:over:other 71 after:past:noun -10 after:past:other -17' +
  ' after:per:noun -9 after:rather:other -10 after:round:other -15 after:since:noun 31 after:since:time -14' +
  ' after:than:determiner 46 after:than:other -32 after:through:determiner -50 after:through:other 20' +
  ' after:till:other -14 after:till:time 15 after:to:determiner -39 after:to:noun -26 after:to:other 12' +
  ' after:to:possessive 38 after:under:determiner -24 after:until:determiner 52 after:until:noun -16' +
  ' after:until:other 17 after:until:time 40 after:up:determiner 66 after:up:noun -21 after:up:possessive -50' +
  ' after:with:determiner -61 after:with:noun 37 after:with:possessive -29 after:within:determiner -15' +
  ' after:without:determiner 30 change -29 class:body -17 class:change 14 class:cognition -26' +
  ' class:communication 35 class:competition -49 class:consumption 75 class:creation -94 class:emotion 119' +
  ' class:motion 10 class:none -20 class:possession 17 class:social -60 class:stative 31 clauses>2 14 compared 69' +
  ' copula 24 cue:accepted 181 cue:alternative -38 cue:assigned -26 cue:benefit 55 cue:boundary 11' +
  ' cue:comparative 91 cue:generic 9 cue:handoff 12 cue:initiative 17 cue:lasting -23 cue:mood -16 cue:reason -50' +
  ' cue:success 9 cue:systemic -18 cue:tradeoff 137 cue:vagueAct -38 cue:verification -19 cue:weakEasy -51' +
  ' cue:weakTold 13 first -78 item 29 late 82 made 10 metric:delta -13 metric:money -24 metric:none -115' +
  " metric:nonmetric -15 metric:quantity -45 modal 17 name -74 negated -37 next:'ve -15 next:, 11 next:a -51" +
  ' next:against -9 next:and -28 next:around -10 next:as 42 next:at -46 next:away 60 next:back -17 next:before 32' +
  ' next:beside -8 next:both -39 next:by -24 next:cheaper 31 next:down 44 next:every -51 next:five 28' +
  ' next:forty 13 next:four -29 next:from -31 next:had 28 next:her -18 next:him 12 next:his -19 next:i -12' +
  " next:in -25 next:into 17 next:it -84 next:its 23 next:less 22 next:me 8 next:my -27 next:n't -17 next:no 19" +
  ' next:not 19 next:of -9 next:one -27 next:open 44 next:our -10 next:over -31 next:past 15 next:quicker 22' +
  ' next:right 11 next:sixty -8 next:so 45 next:some 17 next:ten 8 next:that 11 next:the -53 next:their 57' +
  ' next:theirs 21 next:them -20 next:those -28 next:three 15 next:through -17 next:to -27 next:twelve 26' +
  ' next:two 91 next:under 15 next:until 21 next:up 54 next:us -33 next:what 24 next:where -20 next:with 29' +
  ' next:without 19 next:worse 25 next:wrong -21 next:€ 29 number -45 number:count -66 number:duration 52' +
  ' number:money 21 number:other -10 number:people -19 number:rate 29 number:version -14 own 10 own:after 57' +
  ' own:before 50 perfect -68 person 21 quoted -54 role:after -8 role:before -10 role:change 26 role:none -38' +
  ' role:period -11 step:action -32 step:result -158 subject:I 13 subject:it 73 subject:nobody -14' +
  ' subject:other -19 subject:there -8 subject:we 68 tense:modal 14 tense:past -46 then:I 26 then:although 34' +
  ' then:as -25 then:before -32 then:change -28 then:cognition -45 then:communication 13 then:competition 48' +
  ' then:consumption -22 then:contact -19 then:creation -10 then:emotion 39 then:if -16 then:modal 68' +
  ' then:motion -21 then:nobody -60 then:none 18 then:once -12 then:past -16 then:perception 16 then:possession 27' +
  ' then:present -22 then:since 51 then:social -18 then:stative -69 then:that -45 then:thing -40 then:though 43' +
  ' then:till -13 then:until 30 then:we -11 then:what -27 then:when 9 then:where -15 then:which 88 then:who -39' +
  " then:you 17 verb:'s 37 verb:accept 24 verb:agree -10 verb:argue -16 verb:ask -28 verb:be -17 verb:begin -12" +
  ' verb:bin 29 verb:block -10 verb:book -14 verb:borrow -11 verb:bring -11 verb:build -32 verb:buy -17' +
  ' verb:carry -19 verb:choose -22 verb:clear 42 verb:climb -22 verb:close 45 verb:come -21 verb:count -23' +
  ' verb:dig -12 verb:do -27 verb:draw -46 verb:drive -11 verb:drop 36 verb:eat 35 verb:empty -12 verb:fear -22' +
  ' verb:fetch -9 verb:file -8 verb:find -22 verb:finish 21 verb:fish -10 verb:give 9 verb:hand -14 verb:have 9' +
  ' verb:hold -14 verb:judge 30 verb:keep 32 verb:knock 19 verb:know 31 verb:lay 9 verb:leave 88 verb:like 23' +
  ' verb:live 50 verb:log -21 verb:look 20 verb:lose 47 verb:make 11 verb:mean 66 verb:miss 38 verb:move -15' +
  ' verb:name 10 verb:need -14 verb:notice -10 verb:number -12 verb:offer -57 verb:open 33 verb:own 68' +
  ' verb:pass -9 verb:pay 23 verb:pick 9 verb:plot -27 verb:pour 15 verb:propose -15 verb:publish -12' +
  ' verb:pull -15 verb:push -24 verb:put 66 verb:read 14 verb:report -16 verb:rewrite -26 verb:ring -33' +
  ' verb:run 35 verb:say 59 verb:see -13 verb:send -12 verb:set -19 verb:settle 46 verb:shadow -12 verb:ship 25' +
  ' verb:shut 38 verb:sit -39 verb:spare -21 verb:spend 13 verb:square 24 verb:stand -15 verb:stay 34' +
  ' verb:stop -27 verb:strike -10 verb:swallow 29 verb:take 9 verb:talk -30 verb:teach -12 verb:tell 49' +
  ' verb:test -11 verb:throw 16 verb:tie 27 verb:time -8 verb:try -13 verb:turn -25 verb:type -17 verb:use 20' +
  ' verb:wait 28 verb:walk -18 verb:want 22 verb:watch -26 verb:weigh -28 verb:win -11 verb:work -14' +
  " verb:would -14 verb:write -39 verbless -50 voice:active -50 voice:passive 32 w:' 70 w:'s -20 w:a 38 w:about 19" +
  ' w:above -13 w:accept 54 w:account 16 w:actor -9 w:add 19 w:adult 15 w:adviser -8 w:after -44 w:afternoon -9' +
  ' w:afterward -20 w:again -14 w:agree -15 w:ahead 10 w:alert -22 w:alive 76 w:all 42 w:alone -18 w:along -12' +
  ' w:already 14 w:although 34 w:alway 13 w:an -34 w:another -9 w:answer -27 w:anyone -20 w:anything -21' +
  ' w:apiece -24 w:argue -14 w:ask -47 w:assume 13 w:at -41 w:audit 21 w:august 33 w:authority -11 w:autumn 27' +
  ' w:average 27 w:away 24 w:back -19 w:bad -10 w:band -14 w:bank -10 w:bar -21 w:bare 49 w:base 26 w:basket -9' +
  ' w:batch -21 w:bay 9 w:be -62 w:beat -10 w:because 10 w:before -17 w:begin -43 w:belt 10 w:bench 24 w:bend -20' +
  ' w:best -16 w:better 18 w:between 12 w:bill 36 w:bin -13 w:bite 40 w:blank -11 w:blanket -8 w:blind -9' +
  ' w:block -9 w:blue -14 w:board 39 w:bonu -12 w:book -65 w:borrow -11 w:both -45 w:bottle -18 w:bowl -10' +
  ' w:brash 19 w:break -12 w:brick -20 w:bridge -22 w:budget -35 w:build -58 w:builder -20 w:but 82 w:buy 46' +
  ' w:by 26 w:ca -11 w:caller -19 w:can 28 w:cannot 22 w:cap -23 w:car -27 w:card -14 w:carry -17 w:case -16' +
  ' w:cat 29 w:cent -12 w:chain -12 w:chair -26 w:chart -15 w:cheaper 25 w:check -16 w:child -23 w:children -9' +
  ' w:choice 55 w:choose -36 w:christma -10 w:class 114 w:clean 15 w:cleaner -11 w:clear 38 w:clerk -12' +
  ' w:client 42 w:climb -25 w:clinic 42 w:clip -9 w:clock 22 w:close 26 w:cloth -15 w:coach -30 w:code -25' +
  ' w:collar 12 w:come -81 w:committee 21 w:common 22 w:company -15 w:compare 33 w:complaint -20 w:conservator -10' +
  ' w:cost -56 w:could 9 w:counter -17 w:courier 49 w:cover -19 w:crate -19 w:cross 31 w:curtain -25' +
  ' w:customer -69 w:cut 21 w:cylinder -15 w:dark -13 w:dashboard 28 w:data -15 w:date 13 w:day 46 w:dead 11' +
  ' w:degree -21 w:delete -22 w:department -8 w:depot -23 w:design 42 w:desk -49 w:dig -13 w:disk 37 w:dispatch 37' +
  ' w:do -19 w:door 35 w:dose -19 w:double -15 w:down -28 w:draft -13 w:drain -16 w:draw -56 w:drawing -12' +
  ' w:drill 11 w:drive -14 w:driver -17 w:drop -23 w:drum -16 w:dry -18 w:duct -14 w:during -24 w:each -43' +
  ' w:earlier -9 w:early 67 w:easter 8 w:easy -25 w:eat 69 w:edit 15 w:eight 65 w:else -41 w:empty 21' +
  ' w:engineer -16 w:enjoy -10 w:error -23 w:euro -55 w:even 10 w:evening 9 w:event 22 w:ever 19 w:every 30' +
  ' w:everybody 43 w:everyone -12 w:exchange 14 w:exercise -13 w:expense 26 w:face 41 w:fall 20 w:family -11' +
  ' w:fancy -10 w:far -21 w:fare -9 w:farm 16 w:farmer 20 w:faster -9 w:fault -10 w:favour 42 w:fear -22' +
  ' w:feature 22 w:fee 46 w:feed -25 w:feet -13 w:fetch 16 w:few 68 w:fewer 102 w:fifteen -10 w:fifty -10' +
  ' w:fight -14 w:figure -9 w:file -21 w:fill -17 w:finance 10 w:find -52 w:fine -18 w:fire 33 w:firm -22' +
  ' w:first -13 w:fish -35 w:fit 10 w:fitter -10 w:five 35 w:fix -16 w:flag -14 w:flat -11 w:flexible -9' +
  ' w:flight 20 w:flip -10 w:float 18 w:flood -27 w:floor 27 w:foam -27 w:foreman -12 w:form -34 w:forty -65' +
  ' w:forty-four -15 w:forty-one -17 w:four -17 w:fourteen -21 w:fourth 22 w:free 21 w:freeze 18 w:fresh 19' +
  ' w:friday -13 w:from -16 w:front 33 w:full -12 w:gable -11 w:gas -12 w:gate -11 w:gauge -9 w:gel -15 w:give -12' +
  ' w:glass 10 w:glaze 68 w:glue -14 w:good 15 w:goodwill 29 w:grant 34 w:grind 35 w:group -26 w:grumble 88' +
  ' w:guarantee -15 w:half 22 w:hand -20 w:handover 16 w:hang -24 w:hatch 9 w:hate 59 w:haul 9 w:he -39 w:head -22' +
  ' w:her -41 w:herself 8 w:hide 42 w:hill 9 w:hire 18 w:history 9 w:hit 28 w:hold 10 w:holdout 22 w:hole 18' +
  ' w:hollow 13 w:home -9 w:honest -22 w:host -17 w:hot 28 w:hotel 22 w:hour -9 w:house 16 w:how -13 w:hub -10' +
  ' w:hundred -8 w:hunt -9 w:i 47 w:idea -10 w:if -15 w:in -36 w:inner -19 w:inside -14 w:instead -12' +
  ' w:interpreter -18 w:into -20 w:invoice -36 w:it 43 w:its -36 w:jar -13 w:jaw 17 w:judge 43 w:july 41' +
  ' w:jump -29 w:keep 23 w:kid -14 w:kill 10 w:kiln 66 w:kilo -27 w:kiosk -11 w:knock 19 w:knoll 37 w:know 57' +
  ' w:label -23 w:lad 15 w:land -14 w:landmark -9 w:laptop 10 w:last -11 w:late 26 w:later 30 w:lawyer 11' +
  ' w:lead 16 w:leak 22 w:learn -11 w:leave 79 w:leaver -11 w:lender -17 w:less 50 w:let 34 w:letter -31' +
  ' w:light -8 w:like 63 w:limit -28 w:line 28 w:list 39 w:little -9 w:live 37 w:log -23 w:long 19 w:look 9' +
  ' w:loop -19 w:lorry -13 w:lose 95 w:loss 26 w:lot -19 w:loudest -11 w:love 77 w:low 23 w:lunch -34 w:machine 10' +
  ' w:mail -17 w:make 31 w:maker -34 w:manager 29 w:manual 35 w:map -13 w:march 14 w:mark -17 w:mat 23 w:match -25' +
  ' w:may 32 w:me 29 w:mean 107 w:meet -18 w:merchant 33 w:merge -12 w:meter -10 w:metre -22 w:microwave 17' +
  ' w:might 64 w:million 24 w:millisecond -11 w:mind -10 w:mine -16 w:minu -17 w:minute 62 w:mirror -12 w:miss 16' +
  ' w:mobile -10 w:moira -18 w:monday 48 w:money 27 w:month 40 w:more 73 w:morning -23 w:most 42 w:motor 25' +
  " w:mould -9 w:move -34 w:much 30 w:my -28 w:n't -44 w:name -20 w:navel -11 w:need -36 w:needle 8" +
  ' w:neighbour -12 w:neither -27 w:new -19 w:next -44 w:night 8 w:nine 32 w:nineteen -15 w:ninety -10 w:no -17' +
  " w:nobody -15 w:not -47 w:note 23 w:nothing -48 w:now 61 w:number 32 w:nurse -12 w:o'clock 39 w:object -10" +
  ' w:of 60 w:off -26 w:offer -34 w:officer -26 w:old -34 w:on -10 w:on-call -19 w:once -12 w:one 18 w:only -12' +
  ' w:onto -27 w:open 55 w:operator -17 w:or -20 w:orange -10 w:order 37 w:other 17 w:our 16 w:out -12 w:owner 45' +
  ' w:pace 24 w:page -16 w:paint 10 w:panel -29 w:paper 38 w:parcel -10 w:park -20 w:part 27 w:partner -15' +
  ' w:pass -16 w:passenger -14 w:past -26 w:patch -11 w:path -10 w:pause 30 w:pay -10 w:payroll 26 w:pencil -16' +
  ' w:people 18 w:per -14 w:percent 11 w:phone -46 w:photo -11 w:photograph -19 w:pick 21 w:picker 10 w:picture 19' +
  ' w:pile -11 w:pin -44 w:plain -22 w:plan -38 w:plant -13 w:plaster 16 w:platform 35 w:play -15 w:plenty -10' +
  ' w:plug -8 w:point -8 w:policy -17 w:polish 8 w:post -14 w:potter 39 w:pound 22 w:pour 28 w:power -17' +
  ' w:press -10 w:price 34 w:procurement 21 w:product 73 w:production -8 w:proper -23 w:propose -15 w:prove -21' +
  ' w:publish 26 w:pull -18 w:pump -12 w:purpose 18 w:push -24 w:put 58 w:quarter 93 w:question -28 w:queue -12' +
  ' w:quick 23 w:quicker 22 w:quote 15 w:rack -35 w:radio 29 w:rake -8 w:ramp -10 w:random 12 w:rate -21' +
  ' w:rather -30 w:ratio -18 w:reach -11 w:reader -11 w:reason -25 w:reckon 48 w:record -11 w:red 13' +
  ' w:register -22 w:regular 79 w:rehearsal -8 w:remedy -12 w:rent -23 w:repair 21 w:repeat -9 w:report -31' +
  ' w:rest -18 w:retrain -10 w:return 14 w:review -18 w:rewrite -34 w:rig -16 w:right 34 w:ring -53 w:riser 48' +
  ' w:risk 10 w:robot 9 w:roll -10 w:rota 37 w:round -31 w:route -14 w:rule 23 w:runner -23 w:safely 28 w:sale 40' +
  ' w:same -68 w:save 21 w:say 43 w:scale -19 w:scanner -24 w:school -14 w:score 15 w:scrap -9 w:screen -36' +
  ' w:script -11 w:seal -13 w:search 43 w:season 26 w:seat -32 w:second 13 w:security 92 w:see -84 w:sell -42' +
  ' w:seller 13 w:send -16 w:sensor -20 w:sentence -9 w:service -17 w:set 22 w:settle 66 w:seven -24 w:shadow -12' +
  ' w:shed -15 w:sheet -51 w:shelf 74 w:shift -25 w:ship 11 w:shop 37 w:should -30 w:shout 10 w:shrink -23' +
  ' w:shut 50 w:side -16 w:silence 22 w:since 28 w:single 13 w:sink -31 w:sit -61 w:site -13 w:six -63' +
  ' w:sixteen -17 w:sixty 14 w:skipper -12 w:slide 15 w:slip 56 w:slot 82 w:slow 23 w:slower 55 w:small 9 w:so 91' +
  ' w:soak -10 w:softer -8 w:software -21 w:solder 10 w:some 103 w:something -18 w:sooner -40 w:sort -8 w:sound 20' +
  ' w:speak -20 w:spray -10 w:spring -47 w:square 21 w:staff -13 w:stale 36 w:stall 8 w:stand -20 w:stay 31' +
  ' w:stem 19 w:stick 34 w:stock 24 w:stone -22 w:stop 16 w:stopwatch -19 w:store -8 w:story -15 w:street -16' +
  ' w:stretch 12 w:strike -27 w:string -11 w:student -12 w:studio 39 w:suite 22 w:summer -21 w:supplier 12' +
  ' w:support -9 w:surveyor -9 w:swap -12 w:system 9 w:table -27 w:tablet -17 w:take 21 w:talk -32 w:tally -9' +
  ' w:tap -11 w:taste -9 w:teach -24 w:ten 57 w:tenant 17 w:tenth -9 w:text -24 w:than 20 w:that 143 w:their -16' +
  ' w:them -55 w:themselve 17 w:then -45 w:thermometer -13 w:these 31 w:they 37 w:thing 22 w:think -11' +
  ' w:thirteen -16 w:thirty -27 w:thirty-one -19 w:this 74 w:though 62 w:thousand 21 w:three 15 w:throw 11' +
  ' w:tick -19 w:tie 27 w:tile 22 w:time -44 w:timer -20 w:tire -19 w:to 22 w:too -9 w:top -9 w:torch -9' +
  ' w:touch -10 w:town 22 w:trace -15 w:track -10 w:trade 32 w:traffic -18 w:train -23 w:tram -17 w:trap -10' +
  ' w:tray -9 w:trial -12 w:trip -10 w:trustee 26 w:tube -21 w:tuesday -14 w:tune -9 w:tunnel 27 w:turn -48' +
  ' w:twelve 19 w:twenty -13 w:twice -49 w:two -10 w:type -22 w:ugly -16 w:under -36 w:understand 11 w:unit -15' +
  ' w:unpack -9 w:until 89 w:up -10 w:us 35 w:use 14 w:van -19 w:vendor -10 w:version -9 w:very -11 w:vet -27' +
  ' w:video 10 w:view -34 w:visit -16 w:voice -20 w:vote 51 w:wait 128 w:walk -21 w:wall -18 w:want -17 w:ward -18' +
  ' w:warm -10 w:warn 31 w:wash -11 w:water -25 w:way -57 w:we 47 w:web 13 w:wednesday 14 w:week -16 w:weekend 18' +
  ' w:weigh -32 w:weighbridge -16 w:weight -24 w:well 12 w:wet 18 w:what -29 w:wheelchair -10 w:when 9 w:where -17' +
  ' w:which 91 w:whichever -9 w:who -38 w:whoever -9 w:whole 24 w:why 37 w:win 26 w:winter -31 w:with 18' +
  ' w:within -18 w:without 25 w:word -41 w:work -63 w:worse 23 w:worst -27 w:worth 9 w:would 61 w:write 21' +
  ' w:wrong -40 w:yard -31 w:ye 37 w:year 43 w:yet 30 w:you 11 w:zero 12 words<10 25 words<6 -57 words>16 9';
