// Learned from test/corpus by scripts/learn.mjs.
export const tradeOff =
  ' -281 acts<1 -55 acts<3 -88 acts<5 -82 acts<9 -34 adjective -37 change -39 class:body -24 class:change -11' +
  ' class:cognition -17 class:communication 20 class:competition -49 class:consumption 48 class:contact 46' +
  ' class:creation -62 class:emotion 74 class:motion 12 class:none -21 class:perception 27 class:possession 61' +
  ' class:social -26 class:stative 42 clauses>2 26 compared 27 copula 22 cue:accepted 188 cue:alternative -26' +
  ' cue:assigned -13 cue:benefit 59 cue:boundary -21 cue:comparative 73 cue:generic 8 cue:handoff 26' +
  ' cue:hypothetical -18 cue:initiative -22 cue:lasting 13 cue:mood -19 cue:reason -45 cue:systemic -12' +
  ' cue:tradeoff 167 cue:vagueAct -17 cue:verification -39 cue:weakAssumed 17 cue:weakEasy -52 cue:weakHandoff -8' +
  ' cue:weakTold -8 first -63 item 10 last -85 late 101 metric:none -101 metric:nonmetric -14 metric:quantity -42' +
  ' modal 16 name -53 negated -21 next:, -11 next:. -73 next:a -21 next:against -20 next:all -19 next:and -23' +
  ' next:as 36 next:at -36 next:away 51 next:back -13 next:before 18 next:both -38 next:by 25 next:down 12' +
  ' next:each -16 next:eleven 11 next:every -29 next:five 32 next:for 39 next:four -17 next:from -13 next:had 27' +
  ' next:her 8 next:him 20 next:his -19 next:into 19 next:it -49 next:its 11 next:less 21 next:my 9 next:no -12' +
  ' next:not 19 next:of 10 next:on -34 next:one -33 next:out -26 next:over -21 next:past 18 next:quicker 34' +
  ' next:right 22 next:sixty -17 next:so 12 next:ten -14 next:that 12 next:the -17 next:their 45 next:them -35' +
  ' next:they 10 next:those -21 next:through -10 next:two 108 next:until 28 next:up 24 next:what -16' +
  ' next:where -27 next:with 28 next:worse 8 next:wrong -14 next:£ 17 next:€ 22 number -44 number:count -33' +
  ' number:date -11 number:duration 64 number:money 49 number:people -9 number:rate 40 number:ratio -50' +
  ' own:after 76 own:before 28 perfect -49 person 30 quoted -27 role:after 17 role:before 17 role:none -36' +
  ' step:action -66 step:result -80 subject:it 52 subject:none -11 subject:thing 14 tense:modal 10 tense:past -75' +
  " tense:present 45 verb:'s 49 verb:accept 21 verb:add -11 verb:agree -12 verb:argue -15 verb:be -31 verb:bin -24" +
  ' verb:book -10 verb:borrow -13 verb:build -22 verb:carry -10 verb:clear 47 verb:come -15 verb:cost 45' +
  ' verb:count -18 verb:cut 32 verb:differ -11 verb:dig -17 verb:do -19 verb:draw -33 verb:drive -8 verb:drop 23' +
  ' verb:eat 48 verb:fancy -9 verb:fear -13 verb:find -18 verb:fly -10 verb:get 11 verb:give 21 verb:go 36' +
  ' verb:hand -10 verb:have 9 verb:hear -9 verb:hold -19 verb:judge 15 verb:keep 12 verb:leave 102 verb:let -16' +
  ' verb:live 32 verb:look 11 verb:lose 43 verb:mean 59 verb:miss 35 verb:move -40 verb:need -12 verb:offer -35' +
  ' verb:open 8 verb:order -10 verb:own 28 verb:pay 17 verb:pick 19 verb:plot -21 verb:pour 24 verb:propose -17' +
  ' verb:pull -10 verb:push -21 verb:put 60 verb:read 18 verb:refuse 19 verb:rewrite -16 verb:ring -15 verb:say 42' +
  ' verb:scrap -10 verb:see -12 verb:send -22 verb:settle 43 verb:shadow -12 verb:shift 17 verb:show -12' +
  ' verb:shut 47 verb:sit -40 verb:spend 19 verb:stand 16 verb:stop -27 verb:strike -9 verb:swap 8 verb:take 20' +
  ' verb:talk -17 verb:tell 15 verb:try -9 verb:turn -46 verb:type -17 verb:wait 30 verb:walk -8 verb:want 23' +
  " verb:watch -11 verb:weigh -17 verb:win -14 verb:work -26 verbless -45 voice:active -52 voice:passive 58 w:' 85" +
  " w:'s -10 w:a 17 w:about 21 w:accept 48 w:account 15 w:adult 21 w:after -24 w:agree -12 w:ahead 13 w:alert -13" +
  ' w:all 55 w:along -8 w:already 14 w:also -11 w:alway 16 w:among -8 w:and 43 w:another -9 w:answer -27 w:any 15' +
  ' w:anything -21 w:apiece -11 w:ask -31 w:assume 25 w:autumn 30 w:average 27 w:away 37 w:back -12 w:backup -10' +
  ' w:band -13 w:bank -8 w:base 38 w:basket -12 w:batch -21 w:be -71 w:beat -8 w:because -31 w:behind 40' +
  ' w:bench -12 w:bend -27 w:best -28 w:better 32 w:between 12 w:bill 29 w:bin -43 w:bite 17 w:blank -16' +
  ' w:bleed -9 w:blind -14 w:block -9 w:blue -12 w:board 74 w:book -37 w:borrow -13 w:both -37 w:bottle -14' +
  ' w:box -14 w:brash 22 w:break -16 w:budget -25 w:build -24 w:builder -19 w:but 53 w:buy 27 w:by -30 w:call -20' +
  ' w:caller -12 w:can 42 w:cap -28 w:car -12 w:card -20 w:cat 22 w:cent -22 w:chair -13 w:cheaper 11 w:check -16' +
  ' w:checklist -10 w:child -22 w:children -20 w:choice 65 w:christma -9 w:claim 24 w:class 16 w:clear 37' +
  ' w:client 24 w:clip -9 w:clipboard 11 w:clock 20 w:close -12 w:cloth -9 w:colleague 9 w:come -50 w:committee 17' +
  ' w:conservator -19 w:contract -16 w:cook -8 w:copy 19 w:cost -54 w:could 16 w:count -42 w:counter -8' +
  ' w:cover -26 w:crate -14 w:crew -10 w:cure -9 w:customer -26 w:cut 14 w:cylinder -12 w:data -14 w:date -20' +
  ' w:day 75 w:depot -9 w:design 31 w:desk -24 w:diff -11 w:differ -11 w:dig -18 w:disk 21 w:do -41 w:door 11' +
  ' w:dose -15 w:double -12 w:down -28 w:draw -38 w:drive -14 w:driver -8 w:drop -9 w:drum -25 w:dry -10' +
  ' w:during -33 w:each -31 w:early 49 w:easy -22 w:eat 76 w:eight 15 w:eleven -21 w:else -24 w:engineer -9' +
  ' w:error -19 w:euro -10 w:even -35 w:event 18 w:everybody 9 w:everyone -13 w:exact 11 w:exercise -21' +
  ' w:expiry -15 w:face 14 w:fail -16 w:fall -15 w:family -26 w:fancy -9 w:far -9 w:farm 10 w:farmer 11 w:fear -13' +
  ' w:fee 52 w:fetch 26 w:few 68 w:fewer 18 w:field 12 w:fight -22 w:figure 27 w:file -15 w:fill -26 w:film -11' +
  ' w:finance 18 w:find -34 w:finish -10 w:fire -9 w:firm -23 w:fit 11 w:five 23 w:fix -10 w:flood -22 w:fly -10' +
  ' w:foam -22 w:foreman 15 w:form -24 w:fortnight -13 w:forty -54 w:forty-one -13 w:four -13 w:fourteen -17' +
  ' w:fourth 20 w:free 29 w:freeze -18 w:freight -8 w:fresh 34 w:friday -37 w:from -35 w:front 29 w:full -23' +
  ' w:gel -11 w:get 27 w:give 12 w:glass 16 w:go 10 w:good 25 w:grant 10 w:grind 21 w:group 15 w:grumble 29' +
  ' w:guarantee -21 w:guard 10 w:hand -26 w:handwrite -9 w:he -32 w:head -10 w:her -29 w:hide 43 w:him 8 w:hire 22' +
  ' w:his -34 w:hit 20 w:hold 15 w:holdout 11 w:hole 42 w:home -9 w:honest -25 w:host -16 w:hot 47 w:hotel 26' +
  ' w:hour 14 w:how -10 w:hub -11 w:i 12 w:if -25 w:in -21 w:inner -9 w:inside -12 w:instead -10 w:insurer 25' +
  ' w:into -33 w:it 19 w:its -37 w:itself -9 w:jaw 16 w:job 18 w:judge 15 w:jump -22 w:keep -34 w:kill 9' +
  ' w:kilo -32 w:kiosk -10 w:know 28 w:label -27 w:lad 36 w:lamp 16 w:land -11 w:landmark -12 w:last -46 w:late 16' +
  ' w:later 42 w:lead 16 w:leak 24 w:learn -16 w:leave 64 w:leaver -12 w:lender -13 w:less 46 w:let -9' +
  ' w:letter -26 w:like 38 w:line -9 w:list 26 w:live 12 w:load -23 w:log -17 w:longer 15 w:lose 100 w:loss 57' +
  ' w:lot -12 w:lower -9 w:lunch -32 w:machine -19 w:make 51 w:manager 21 w:mat 16 w:match -21 w:may 12 w:me -10' +
  ' w:mean 105 w:meet 14 w:mend -10 w:merge -10 w:meter -10 w:might 36 w:million 32 w:mine -13 w:minu -14' +
  ' w:minute 53 w:miss 25 w:mobile -13 w:moira -11 w:monday 24 w:month 45 w:more 57 w:morning -13 w:most -8' +
  " w:motor 11 w:move -57 w:mr -9 w:much 38 w:myself -14 w:n't 13 w:name -23 w:need -28 w:neighbour -26 w:new 38" +
  ' w:next -32 w:nineteen -15 w:no -14 w:nobody -11 w:node -10 w:not -42 w:nothing -11 w:now 14 w:number 22' +
  ' w:nurse -8 w:object -13 w:of 59 w:off -27 w:offer -38 w:officer -27 w:on -25 w:one -29 w:only -37 w:onto -18' +
  ' w:order 10 w:other 67 w:our -27 w:out -18 w:outside 11 w:over 13 w:owner 19 w:pace 19 w:pack -14 w:page -26' +
  ' w:pallet -9 w:paper 34 w:park -10 w:partner -27 w:pass -12 w:past -16 w:patch -9 w:pause 20 w:pay -13' +
  ' w:pencil -8 w:people 37 w:per -12 w:phone -12 w:photo -12 w:photograph -26 w:pick 21 w:picker 17 w:piece 11' +
  ' w:pile -17 w:pin -38 w:plain -11 w:plan -29 w:plant -8 w:plaster 25 w:platform 38 w:plenty -9 w:point -21' +
  ' w:police -10 w:policy -11 w:post -19 w:pour 23 w:prefer 22 w:price 54 w:print -12 w:product 52 w:proof 9' +
  ' w:proper -14 w:propose -17 w:publish -8 w:purpose 21 w:push -23 w:put 42 w:quarter 102 w:question -25' +
  ' w:queue -9 w:quick 24 w:quicker 34 w:quote 19 w:radio 20 w:rate -31 w:rather -18 w:reach -10 w:read 14' +
  ' w:red 15 w:refuse 13 w:register -22 w:release -27 w:repair 36 w:report -23 w:rest -21 w:return 9 w:rewrite -16' +
  ' w:ride -14 w:right 21 w:ring -28 w:risk 34 w:room -8 w:roughly -9 w:round -16 w:route -15 w:row -35 w:rule 12' +
  ' w:run -9 w:runner -15 w:safely 25 w:sale 30 w:same -55 w:saturday -18 w:say 26 w:scale -14 w:scanner -23' +
  ' w:school -13 w:score 13 w:scrap -13 w:screen -11 w:seal -23 w:search 20 w:season -9 w:seat -14 w:security 92' +
  ' w:see -61 w:sell -20 w:seller 19 w:send -25 w:serve -12 w:service -21 w:set 49 w:settle 52 w:seven -11' +
  ' w:shadow -12 w:share -9 w:sheet -60 w:shelf -11 w:shop 24 w:should -26 w:shout 24 w:show -23 w:shut 47' +
  ' w:side -11 w:sign -25 w:silence 21 w:since 27 w:sit -41 w:site -10 w:six -40 w:sixteen -16 w:sketch -11' +
  ' w:slide 8 w:slip 42 w:slot 75 w:slow 14 w:small 36 w:so 68 w:software -9 w:some 77 w:something -9 w:sooner -39' +
  ' w:spare 31 w:speed -11 w:spring 17 w:square 23 w:stamp -13 w:stand 26 w:start 24 w:stem 21 w:stock -9' +
  ' w:stone -18 w:stop 30 w:stopwatch -12 w:store -17 w:stretch 12 w:strike -11 w:string -14 w:strip -9 w:sure -14' +
  ' w:swallow -28 w:system 17 w:table -20 w:tablet -12 w:talk -27 w:tap -14 w:tape 13 w:teach -13 w:temperature -9' +
  ' w:ten 63 w:tenth -8 w:test 9 w:tester -9 w:text -28 w:than 28 w:that 161 w:the -61 w:their -12 w:them -33' +
  ' w:then -10 w:there 11 w:these 27 w:they 26 w:thing 31 w:third -20 w:thirty -31 w:this 54 w:those 13' +
  ' w:though 42 w:three 38 w:through -37 w:tick -18 w:till -18 w:timing -10 w:to 17 w:trade -14 w:traffic -25' +
  ' w:tray -9 w:trolley -9 w:true 12 w:trust -9 w:turn -62 w:twelve -9 w:twenty -15 w:twice -25 w:two -29' +
  ' w:type -18 w:ugly -13 w:unpack -15 w:until 70 w:up 14 w:us -8 w:vendor 12 w:visit -15 w:vote 30 w:wait 63' +
  ' w:walk -11 w:wall -14 w:want 15 w:ward -13 w:warn 21 w:watch 9 w:water -28 w:way -26 w:web 12 w:weekend 20' +
  ' w:weigh -17 w:wet -10 w:what -31 w:when -26 w:where -12 w:which 96 w:while -19 w:who -30 w:whole -22 w:why 15' +
  ' w:wide -15 w:win -14 w:window 26 w:winter -20 w:with -21 w:within -21 w:without 12 w:word -9 w:work -41' +
  ' w:would 38 w:write 13 w:wrong -33 w:yard -23 w:year 16 w:yet 27 words<10 10 words<6 -28 words>16 12' +
  ' words>24 22';
