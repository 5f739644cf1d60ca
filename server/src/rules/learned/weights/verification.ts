// Learned from test/corpus by scripts/learn.mjs.
export const verification =
  ' -275 acts<3 46 acts<5 14 acts<9 -15 adverb -26 after:about:determiner -21 after:about:noun -38' +
  ' after:about:other 13 after:across:determiner 10 after:after:noun -74 after:after:other -15' +
  ' after:after:possessive -11 after:against:determiner 11 after:against:noun -11 after:against:other 29' +
  ' after:against:possessive 48 after:along:determiner -9 after:as:determiner 19 after:as:other 41' +
  ' after:as:possessive -22 after:at:determiner -34 after:at:noun 14 after:at:possessive 27 after:before:noun 72' +
  ' after:behind:determiner 10 after:behind:other -21 after:behind:possessive 15 after:beside:determiner 17' +
  ' after:beside:noun -17 after:between:other -16 after:between:time 12 after:by:determiner 98 after:by:noun -9' +
  ' after:by:other -10 after:by:possessive 51 after:by:time -20 after:down:determiner 26 after:down:noun -10' +
  ' after:down:other 13 after:during:noun 12 after:for:determiner -27 after:for:noun 40 after:for:person -17' +
  ' after:for:possessive -19 after:from:determiner 11 after:from:noun -12 after:from:other -28' +
  ' after:from:possessive 50 after:in:noun 37 after:in:possessive 25 after:in:time 8 after:inside:determiner -23' +
  ' after:instead:other -10 after:like:determiner 74 after:minus:noun -20 after:near:noun -20 after:next:noun 16' +
  ' after:next:other -25 after:of:determiner 11 after:of:noun -53 after:of:other 27 after:of:person -23' +
  ' after:of:possessive -55 after:off:determiner 12 after:off:noun -10 after:off:other 8 after:off:possessive -14' +
  ' after:on:noun 48 after:on:other -33 after:on:possessive -8 after:on:time 17 after:onto:determiner -17' +
  ' after:out:determiner 44 after:out:noun 59 after:out:other -22 after:over:noun -21 after:over:other 31' +
  ' after:past:determiner -22 after:past:noun 13 after:past:other -11 after:per:determiner 102 after:per:person 17' +
  ' after:round:determiner -12 after:since:determiner -12 after:since:noun -22 after:since:other -27' +
  ' after:since:time -18 after:than:determiner 15 after:than:other -34 after:through:determiner 16' +
  ' after:through:noun 19 after:through:other 13 after:through:possessive -17 after:till:other -12' +
  ' after:to:determiner -49 after:to:other 54 after:to:possessive -21 after:under:noun 48' +
  ' after:until:determiner -34 after:until:noun -12 after:until:other 48 after:until:time -14 after:up:other -26' +
  ' after:with:determiner 28 after:with:noun 18 after:with:possessive -9 after:within:determiner -28' +
  ' after:within:noun 72 after:without:noun 9 after:without:other 26 change 31 class:body -21 class:change 61' +
  ' class:cognition -31 class:communication 19 class:competition 67 class:contact -9 class:creation -40' +
  ' class:emotion -9 class:motion 47 class:none 44 class:perception 15 class:possession -20 class:social 27' +
  ' class:stative 24 clauses>2 -39 compared -30 cue:accepted -126 cue:alternative -37 cue:assigned -43' +
  ' cue:boundary -43 cue:comparative 36 cue:generic -25 cue:handoff -77 cue:hypothetical 89 cue:initiative -40' +
  ' cue:lasting -74 cue:reason -20 cue:tradeoff -68 cue:unverified 10 cue:vagueAct 36 cue:verification 178' +
  ' cue:weakAsked -38 cue:weakEasy 14 cue:weakFreeTime 11 cue:weakGeneric -33 cue:weakHandoff 36 cue:weakTold -38' +
  ' item 78 last 27 late 127 made 109 metric:delta 34 metric:money -46 metric:none -156 metric:nonmetric -26' +
  " modal -57 name -40 negated 26 next:'ve 30 next:, 9 next:. 70 next:31 113 next:: 33 next:; 39 next:a -21" +
  ' next:about -12 next:after 13 next:against -18 next:all 23 next:an 9 next:and 37 next:another 24 next:around 13' +
  ' next:as 14 next:at 56 next:back 35 next:before -9 next:behind -14 next:both 54 next:by -62 next:down -20' +
  ' next:eight -39 next:eleven 47 next:five 9 next:for -93 next:forty 23 next:four -75 next:fourteen 40' +
  ' next:from 73 next:gone -18 next:had -43 next:her 40 next:his -44 next:how 14 next:i -10 next:in -30' +
  " next:into -33 next:it 46 next:its -24 next:like 80 next:live -19 next:me -77 next:n't 10 next:nine -26" +
  ' next:nineteen -17 next:no -18 next:not 14 next:nothing -27 next:of -30 next:off 82 next:old 11 next:on -8' +
  ' next:once 20 next:one 110 next:open -16 next:our -37 next:out -35 next:past -17 next:people -18' +
  ' next:quicker -11 next:right -21 next:seven 22 next:so -13 next:some -38 next:still -9 next:ten 81' +
  ' next:that -27 next:the -27 next:their -10 next:theirs 42 next:thirty 9 next:those -29 next:three -53' +
  ' next:through -16 next:to -27 next:twelve 22 next:twenty 26 next:twice -14 next:two 30 next:under 18 next:up 16' +
  ' next:what -8 next:where 30 next:with -22 next:within 11 next:without -58 next:worse 30 next:wrong -20' +
  ' next:£ 11 number -92 number:count -19 number:date 42 number:duration 12 number:money -33 number:other -12' +
  ' number:people -44 number:percent 47 number:rate 17 number:ratio 32 own -19 own:after -120 own:before 30' +
  ' perfect -89 person 14 quoted -77 role:change 37 role:none 9 step:action -93 step:result 65 subject:I 92' +
  ' subject:it -82 subject:nobody -14 subject:none 42 subject:other -54 subject:thing -44 tense:modal -52' +
  ' tense:past 8 tense:present -18 then:I -13 then:after -19 then:although -11 then:as 80 then:because -56' +
  ' then:before 27 then:body -23 then:cognition 11 then:communication -41 then:competition -13' +
  ' then:consumption -39 then:contact 12 then:creation -20 then:emotion 16 then:how -9 then:if 34 then:it 39' +
  ' then:modal 28 then:motion -48 then:none 16 then:once 65 then:other 21 then:possession -56 then:present -50' +
  ' then:since -35 then:social 40 then:stative 31 then:that -45 then:the -15 then:there -20 then:we -41' +
  ' then:what 16 then:when 33 then:whether 87 then:while 17 then:who 51 then:whoever -26 then:why -22 verb:add 43' +
  ' verb:agree 60 verb:answer -13 verb:argue -20 verb:ask 40 verb:bake -8 verb:be 13 verb:beat -12 verb:beg 29' +
  ' verb:bin -12 verb:block 80 verb:borrow -42 verb:bring -44 verb:buy 14 verb:call 51 verb:carry 15 verb:catch 41' +
  ' verb:chalk -48 verb:change -24 verb:check 25 verb:clear -76 verb:close -20 verb:coach -20 verb:compare 50' +
  ' verb:copy -19 verb:cost -36 verb:could -11 verb:count 17 verb:cover -31 verb:decide -13 verb:diff 17' +
  ' verb:differ 31 verb:dig -19 verb:do 55 verb:draw 31 verb:eat -12 verb:fall 28 verb:fear -10 verb:feed 30' +
  ' verb:fetch -18 verb:file 19 verb:fill 41 verb:film 16 verb:find -18 verb:finish 23 verb:fire 40 verb:fish -19' +
  ' verb:fix -42 verb:fly -29 verb:follow -23 verb:get -26 verb:go -37 verb:hand 31 verb:hang -64 verb:have 101' +
  ' verb:hear -33 verb:hide 38 verb:hire 57 verb:hold 63 verb:hunt -10 verb:keep -44 verb:key -8 verb:knock 34' +
  ' verb:land 20 verb:lay -19 verb:learn -10 verb:leave 82 verb:lift -14 verb:like -13 verb:line -14' +
  ' verb:listen -14 verb:load -24 verb:look 25 verb:lose -42 verb:make -36 verb:mark 26 verb:match -15' +
  ' verb:mean -25 verb:merge -25 verb:meter 47 verb:miss -16 verb:move -17 verb:need -9 verb:note -23' +
  ' verb:number -14 verb:offer -46 verb:open 38 verb:own -26 verb:paint -38 verb:part 45 verb:pay 14' +
  ' verb:pencil 10 verb:phone -16 verb:photograph -17 verb:pick -28 verb:plan -17 verb:play -18 verb:plot -18' +
  ' verb:pour 38 verb:print -17 verb:promise -21 verb:propose -9 verb:prove 62 verb:publish -23 verb:pull 56' +
  ' verb:push 30 verb:put 22 verb:reach -27 verb:read 53 verb:rebuild 47 verb:reckon 24 verb:record -24' +
  ' verb:refuse -12 verb:repeat 14 verb:replay -10 verb:report 44 verb:reproduce -10 verb:rerun 28 verb:rewrite 17' +
  ' verb:ring 34 verb:rise 20 verb:save 27 verb:say 13 verb:score 20 verb:sell 34 verb:send 27 verb:settle -11' +
  ' verb:shadow 49 verb:shift 25 verb:ship -17 verb:show -27 verb:shut -42 verb:sign -50 verb:sink 18 verb:sit -18' +
  ' verb:sketch -10 verb:sort -35 verb:spare -28 verb:spend -45 verb:split 24 verb:start -17 verb:stay 14' +
  ' verb:step -11 verb:stick -30 verb:stop -25 verb:strike 22 verb:swab 28 verb:swap 20 verb:switch -18' +
  ' verb:take -45 verb:talk -17 verb:tally -16 verb:tape -9 verb:teach -37 verb:tell -19 verb:test -18' +
  ' verb:think -28 verb:throw 23 verb:tie -9 verb:time 43 verb:train 12 verb:try -19 verb:turn -36 verb:type -18' +
  ' verb:use 10 verb:wait -9 verb:walk -19 verb:want -17 verb:watch 32 verb:weigh -9 verb:work -32 verb:would 27' +
  " verb:write 20 voice:active -13 voice:passive -141 w:' 98 w:'d -40 w:'s 42 w:about -57 w:accord 25" +
  ' w:account -49 w:across 19 w:actor 49 w:add -14 w:adviser -41 w:aerial -26 w:after 23 w:afternoon -23' +
  ' w:afterward 57 w:again 102 w:against 96 w:age -32 w:agree 89 w:ahead -18 w:air -16 w:alive -23 w:all -45' +
  ' w:allergy 23 w:along -14 w:aloud -26 w:already 27 w:also -13 w:although -11 w:alway -26 w:among 57' +
  ' w:amount -19 w:an -58 w:and -13 w:another -14 w:answer 63 w:any -17 w:anybody -33 w:anyone -23 w:anything -24' +
  ' w:apart -16 w:app -36 w:april 73 w:area -11 w:argue -48 w:around -38 w:arrival 16 w:as 46 w:at 37 w:attach -15' +
  ' w:attack 48 w:august -40 w:autumn -23 w:away -35 w:back 51 w:bad -23 w:badge 44 w:baffle -10 w:bag 9 w:bake -8' +
  ' w:bank 30 w:bare -34 w:base -47 w:basket -20 w:batch 8 w:battery -19 w:beat 29 w:because -61 w:become -27' +
  ' w:bed 48 w:beg 29 w:begin -9 w:beginner 10 w:believe -9 w:below -24 w:belt 14 w:bench -29 w:bend -41' +
  ' w:beside 28 w:better -14 w:between -22 w:bid -9 w:bigger -12 w:biggest 24 w:bill 64 w:bin -26 w:bite 24' +
  ' w:blade -33 w:blanket -31 w:bleed -12 w:blind 71 w:block 51 w:blue -21 w:board -36 w:body 55 w:bonu 25' +
  ' w:book 68 w:both -9 w:bottle -39 w:bounce -22 w:bowl 15 w:brash -19 w:breach 27 w:break 108 w:breakage 51' +
  ' w:brick 24 w:bridge -26 w:bring -50 w:bu 53 w:bucket -21 w:budget -10 w:build -28 w:bunch -40 w:but -45' +
  ' w:buy -21 w:by 66 w:c -17 w:ca -8 w:call -53 w:can -29 w:cap -15 w:car -10 w:card 22 w:caretaker -12 w:case 36' +
  ' w:cash 32 w:cat -20 w:catalogue -20 w:catch 23 w:cattle -9 w:cause 9 w:cell -51 w:cellar 55 w:cent 28' +
  ' w:centimetre -32 w:certain 38 w:certificate -15 w:chain 21 w:chair -18 w:chamber 21 w:change 33 w:channel 11' +
  ' w:charge 23 w:chart 30 w:cheaper -27 w:check 51 w:checklist -14 w:checksum 57 w:chew -13 w:child -20' +
  ' w:children -37 w:choice -9 w:choose -13 w:christma 32 w:chuck -14 w:claim 81 w:class -16 w:clause 22 w:clay 15' +
  ' w:cleaner -9 w:clear -48 w:clicker -15 w:client -37 w:climb -42 w:clinic -29 w:close 39 w:closure -46' +
  ' w:cloth 43 w:cluster 10 w:coach -38 w:code -30 w:coin -27 w:cold 99 w:collar 69 w:colleague 102' +
  ' w:collection -12 w:college 17 w:colm 25 w:column -25 w:come 77 w:company -49 w:compare 60 w:complaint -43' +
  ' w:cone 26 w:conservator 15 w:contact -17 w:contract -43 w:contractor -49 w:control 22 w:controller 59' +
  ' w:cook -31 w:copy 16 w:corner -56 w:correct -14 w:cost -8 w:could 9 w:council -42 w:count 89 w:counter 47' +
  ' w:course -24 w:cover -9 w:cow -11 w:crack 93 w:crew -60 w:cross -15 w:cry -16 w:cubicle -11 w:cue 13 w:cup -17' +
  ' w:cupboard -45 w:cure -14 w:current -30 w:curve -40 w:cut -53 w:cycle 15 w:cylinder 10 w:daily 27 w:damp -19' +
  ' w:dark 16 w:dashboard 36 w:data 49 w:date -106 w:dawn -21 w:death 40 w:decide -13 w:deed -30 w:definition -9' +
  ' w:degree 14 w:delete 52 w:delivery -45 w:demand -35 w:dent -14 w:department -21 w:depot -10 w:depth -23' +
  ' w:deputy 19 w:design -31 w:desk -47 w:dial -13 w:dibber -22 w:differ 23 w:different -36 w:dig -32' +
  ' w:direction -9 w:director -13 w:dish 25 w:disk 20 w:dispatch -24 w:do 19 w:dog -22 w:domain -17 w:door -20' +
  ' w:dose -27 w:dot -9 w:double -20 w:down -17 w:draft 27 w:drawer 24 w:drawing -16 w:drill -23 w:drip -13' +
  ' w:driver -38 w:drop 13 w:drum -13 w:dry 152 w:dublin -8 w:duct -16 w:dummy 60 w:during 12 w:dust 65 w:each 33' +
  ' w:earlier 34 w:easter -19 w:eat -43 w:edge 18 w:edit 18 w:eight 53 w:eleven -11 w:end 37 w:enjoy 27' +
  ' w:enough -21 w:error 105 w:estate -33 w:event 11 w:ever -18 w:every 67 w:everyone 15 w:exact -13 w:exam -30' +
  ' w:examiner 19 w:exchange -29 w:exercise -64 w:expense -12 w:expire 10 w:expiry -15 w:extra -12 w:eye 88' +
  ' w:fail 107 w:fake 22 w:fall 85 w:family -28 w:far 17 w:fare 14 w:farm 8 w:farmer 49 w:faster -8 w:fault 25' +
  ' w:fear -10 w:feature -19 w:february 35 w:fee -41 w:feed 19 w:feel 20 w:fence 14 w:ferry -12 w:fetch -19' +
  ' w:few -10 w:field 32 w:fifty 51 w:fight -12 w:figure -49 w:file 27 w:fill 38 w:film 26 w:finance 159 w:find 65' +
  ' w:fine -62 w:finger 55 w:fingerprint 14 w:finish 60 w:fire 90 w:firm -35 w:first -20 w:fish -25 w:fit 46' +
  ' w:fitter -46 w:five 30 w:flag 30 w:flat -20 w:flexible -19 w:float -11 w:flood 41 w:floor 14 w:flush 15' +
  ' w:fly -35 w:food -16 w:fool 43 w:for -19 w:form -48 w:format -16 w:fortnight -13 w:forty 32 w:forty-four 20' +
  ' w:forty-one -8 w:four -18 w:fraud -40 w:free -11 w:freeze 15 w:freight -12 w:fresh 11 w:friday 124 w:from 45' +
  ' w:front 75 w:full 17 w:further 10 w:gable 18 w:gaffer -23 w:gain 17 w:galley 24 w:gang -10 w:gap 20' +
  ' w:garden -27 w:gas 18 w:gate -34 w:gauge 19 w:gearbox 28 w:get -19 w:girl -26 w:glass 87 w:glow -34 w:go 55' +
  ' w:good -10 w:grade -19 w:grand 19 w:grant -14 w:graph -20 w:grind 16 w:grow -11 w:grower -11 w:growth 36' +
  ' w:guard -19 w:hail 33 w:half 48 w:hall -11 w:hand -46 w:handle 14 w:handover -27 w:handwrite -10 w:hang -100' +
  ' w:happen -16 w:hardly -10 w:hatch -23 w:haul 13 w:have -33 w:he -22 w:head 82 w:hear -29 w:hedge -9' +
  ' w:height -32 w:her 39 w:herself -21 w:hide 20 w:hill -12 w:him 38 w:hire 55 w:his -31 w:history 51 w:hit 31' +
  ' w:hold 40 w:holdout 82 w:hole -24 w:hollow -12 w:home -14 w:honest -11 w:hook 16 w:hospital 21 w:host -19' +
  ' w:hot -16 w:hotel 50 w:hour -34 w:house 26 w:household 43 w:how -28 w:hr -15 w:human -10 w:humidity 43' +
  ' w:hundred 41 w:idea -22 w:if 34 w:in 16 w:incident 43 w:include -14 w:index 11 w:induction -43 w:ine 30' +
  ' w:initial -38 w:inside -45 w:instead -23 w:instrument 68 w:insurer -21 w:intake 11 w:interrupt -14' +
  ' w:invoice 53 w:it 31 w:item 19 w:its -19 w:itself -9 w:january 42 w:jar 40 w:jaw -26 w:job -27 w:join -18' +
  ' w:judge -17 w:july -14 w:jump 12 w:keep 22 w:kettle -18 w:key 50 w:keyboard 27 w:kid 30 w:kill -21 w:kiln 23' +
  ' w:kilo -11 w:knee -15 w:knock 26 w:knoll -9 w:know 50 w:lab 14 w:lace 72 w:lad 9 w:lag -21 w:lamb -14' +
  ' w:laminate 11 w:lamp 76 w:land 15 w:landmark -15 w:lane -39 w:language -24 w:laptop -26 w:last 20 w:late 36' +
  ' w:later 25 w:lawyer -12 w:lay -16 w:layer -11 w:layout -22 w:lead -54 w:leak -16 w:lean 52 w:leave -51' +
  ' w:leaver 9 w:ledger 27 w:leg -24 w:lender -17 w:less -14 w:let 39 w:letter -16 w:level 13 w:lid -17' +
  ' w:light -13 w:like 39 w:limit -19 w:liner -19 w:lisbon -9 w:listen -18 w:little 17 w:live -33 w:load 60' +
  ' w:loan -21 w:lock 86 w:log 39 w:logger 32 w:longer -26 w:loop -34 w:loss -50 w:lot 30 w:loudest -13 w:low 18' +
  ' w:lunch -17 w:lunchtime -14 w:main 30 w:make -41 w:manager -100 w:many -18 w:map -29 w:margin 23 w:mark 112' +
  ' w:mask -8 w:mast -26 w:match -12 w:mate 19 w:matter -24 w:mb -13 w:me 81 w:mean -53 w:measure 10 w:mend 12' +
  ' w:merge -53 w:meter 147 w:metre -19 w:microwave -24 w:midnight -18 w:milk -11 w:million 16 w:millisecond -9' +
  ' w:mind -22 w:mine 66 w:minu -21 w:mismatch -55 w:miss 25 w:mistake 37 w:mobile -10 w:model 25 w:moira -30' +
  ' w:monday 22 w:money 30 w:month 140 w:moor -29 w:more -74 w:morning 11 w:most -18 w:motor -9 w:mould 11' +
  " w:move -61 w:mr 48 w:much -11 w:museum -9 w:must -17 w:my -10 w:myself 65 w:n't 48 w:name -66 w:national -14" +
  ' w:near 40 w:need -15 w:neighbour -9 w:neither -19 w:net -51 w:never -47 w:new 81 w:next 24 w:night 13' +
  ' w:nine -22 w:nineteen 86 w:ninety -35 w:no 64 w:nobody -21 w:node -13 w:none 49 w:not 95 w:note -17' +
  " w:notebook 10 w:notice -28 w:november 55 w:now -87 w:number 23 w:nurse 11 w:o'clock 10 w:october -23 w:of 30" +
  ' w:off -34 w:offer -18 w:office -57 w:officer -27 w:oil -17 w:old 107 w:older -15 w:oldest -17 w:on 29' +
  ' w:on-call -35 w:once 89 w:only 9 w:onto -18 w:open -32 w:operator -11 w:orange -22 w:order -63 w:other -35' +
  ' w:our -10 w:out 35 w:outage -17 w:outside 47 w:oven -30 w:over 10 w:overnight 73 w:own 69 w:pack 14 w:page -67' +
  ' w:paint -40 w:pair 84 w:pallet -22 w:panel 46 w:paper -26 w:parcel -11 w:parent -17 w:park 40 w:part 11' +
  ' w:partner -8 w:pass -21 w:passenger 23 w:past -33 w:patch -22 w:patient -17 w:pattern 30 w:pause -9 w:pay -17' +
  ' w:payment 13 w:peak 12 w:pen -22 w:pencil 59 w:per 92 w:percent 34 w:permission 9 w:person -15 w:phantom -18' +
  ' w:photo 15 w:picker -16 w:picture -65 w:piece 18 w:pilot 27 w:pin 66 w:pipeline 30 w:place -43 w:plain 78' +
  ' w:plan -85 w:plant 16 w:plaster 40 w:platform -30 w:play -14 w:plot 20 w:point 24 w:police -11 w:policy -11' +
  ' w:polish -12 w:port -20 w:porter 48 w:post 23 w:pot -12 w:potter 55 w:pound -8 w:pour 62 w:power 47' +
  ' w:practice -9 w:premium -29 w:print 65 w:procurement -12 w:product -26 w:production 58 w:promise -53' +
  ' w:proof -10 w:propose -12 w:prove 74 w:provider -8 w:proxy 31 w:prune 60 w:publish -49 w:pull -54 w:pupil -37' +
  ' w:purchase -28 w:purpose 119 w:push 24 w:put -33 w:quarter 39 w:quay -9 w:queue -17 w:quick -46 w:quicker -11' +
  ' w:quiet -22 w:quote -30 w:radio -16 w:rake -33 w:ramp 44 w:random 86 w:ratio -10 w:raw 50 w:re-run 21' +
  ' w:reach -27 w:read 27 w:reading -11 w:real 29 w:really 12 w:reason -25 w:rebuild 33 w:reckon 58 w:record 10' +
  ' w:recount 62 w:red -42 w:redo -20 w:reference -31 w:refresh -14 w:refund -24 w:refuse -12 w:region 13' +
  ' w:register 51 w:regulator 24 w:rehearsal 44 w:reject 36 w:release 9 w:remake -9 w:rename -13 w:rent 18' +
  ' w:repair 59 w:repeat 32 w:reproduce -10 w:request -25 w:rerun 28 w:reset 17 w:resident 21 w:rest -25' +
  ' w:restore 68 w:return 43 w:review -13 w:revoke 18 w:rework 39 w:rewrite 12 w:ride -34 w:rig 16 w:rise 16' +
  ' w:riser -22 w:risk -12 w:robot -13 w:roof -27 w:room 16 w:root 48 w:rota -28 w:round -13 w:route -27 w:row 56' +
  ' w:rule -78 w:run 62 w:sail -13 w:sale -11 w:same 66 w:sample 33 w:sand -9 w:sandbag 46 w:save 20 w:say -11' +
  ' w:scale 45 w:scan 44 w:scanner -18 w:scare -41 w:school -48 w:scrap 26 w:screen -53 w:script 29 w:scrub -15' +
  ' w:sdk 9 w:search -45 w:season 47 w:seat -28 w:second -11 w:security -28 w:see 48 w:segment -24 w:sell 17' +
  ' w:seller -17 w:sequence 36 w:service -44 w:sesame -17 w:session -17 w:set -20 w:settle -11 w:settlement 49' +
  ' w:seven -21 w:seventeen -15 w:shadow 49 w:shard -13 w:share -13 w:shed -9 w:sheet 32 w:shelf 36 w:shelve 31' +
  ' w:shift -67 w:short 37 w:should -27 w:show 88 w:shrink 26 w:shut 19 w:sign 31 w:signature -44 w:silent 42' +
  ' w:sill 36 w:simulator 23 w:sink 18 w:sister -49 w:sit -17 w:site -18 w:six -22 w:sixteen 31 w:size -14' +
  ' w:sketch -19 w:skip -21 w:skipper -36 w:sleep 46 w:slide -31 w:slip 44 w:slot -34 w:slow -36 w:slower 47' +
  ' w:snap 31 w:so 43 w:soak -36 w:some 15 w:somebody -38 w:sooner -20 w:spare -39 w:speak -32 w:speed 28' +
  ' w:spend -77 w:split -20 w:spot 12 w:spreadsheet -17 w:spring -9 w:squad -66 w:stack 16 w:staff 39 w:stage -12' +
  ' w:stale -30 w:stall -12 w:stamp -15 w:stand -54 w:start -44 w:station -10 w:stay 40 w:stem -15 w:step -37' +
  ' w:stick 20 w:still 14 w:stock -49 w:stone 99 w:stop -74 w:stopwatch 50 w:storage -15 w:store 11 w:story 56' +
  ' w:straight -10 w:strap -24 w:street 40 w:strength -14 w:strike 27 w:string -13 w:strip -15 w:student -11' +
  ' w:studio 46 w:stuff 55 w:suite -24 w:sunday 15 w:support -25 w:sure 73 w:surgery -15 w:surveyor -26' +
  ' w:suspect 20 w:swab 27 w:swap 45 w:switch -30 w:system 73 w:table -36 w:tablet 35 w:tag -14 w:take 42' +
  ' w:talk -33 w:tally 47 w:tap 46 w:tape -26 w:taste -45 w:tea -18 w:teach -27 w:team -40 w:tear 12' +
  ' w:telephone 17 w:tell 30 w:temperature -22 w:template -10 w:ten -19 w:tenth 34 w:test -71 w:tester 89' +
  ' w:that -38 w:the -14 w:theatre -29 w:their -35 w:them -46 w:themselve -27 w:then -28 w:there -17 w:these -17' +
  ' w:they -32 w:thing -46 w:think -31 w:third 31 w:thirteen -24 w:thirty -12 w:thirty-five 14 w:thirty-four 22' +
  ' w:thirty-one 18 w:thirty-three -10 w:this 23 w:those 16 w:thousand 23 w:thread -12 w:three 20 w:throttle -19' +
  ' w:throw 46 w:thursday -52 w:ticket 94 w:tie -9 w:till -9 w:time 13 w:timer -21 w:timing -29 w:tire 45 w:to -29' +
  ' w:today -20 w:tonne 29 w:too -20 w:touch -52 w:tour -35 w:toward 13 w:town -11 w:trace -42 w:trade -28' +
  ' w:traffic 74 w:train 95 w:tram -23 w:trap 46 w:tray 20 w:treasurer 109 w:trial 9 w:trip 28 w:trolley -22' +
  ' w:truck -40 w:true -13 w:trust 116 w:try -15 w:tub -20 w:tuesday -50 w:tune -12 w:turn -10 w:twelve 22' +
  ' w:twenty 23 w:twenty-nine -33 w:twenty-six -19 w:twenty-three -11 w:twice -67 w:twin 98 w:type -20 w:under 25' +
  ' w:understand -8 w:unit -18 w:until -21 w:up -11 w:update -19 w:us 25 w:usual -34 w:valve -18 w:van -72' +
  ' w:vendor -17 w:version -16 w:very 13 w:vet 19 w:village -18 w:visit -42 w:voice -24 w:vote -25 w:wait -77' +
  ' w:wake -17 w:walk -34 w:want -29 w:ward -31 w:warm -10 w:wash 23 w:watch 75 w:water 19 w:wave -34 w:we -39' +
  ' w:wear -9 w:weather 19 w:week 48 w:weekend -30 w:weigh -11 w:weighbridge 62 w:weight -55 w:wet 23 w:what -15' +
  ' w:when 24 w:where -42 w:whether 86 w:which -13 w:whichever -9 w:while 14 w:who 47 w:whoever -26 w:whole -33' +
  ' w:why -42 w:will -10 w:window 61 w:winter -34 w:within 14 w:without 50 w:witness 51 w:word 70 w:work -44' +
  ' w:workshop -37 w:worse 11 w:worst -25 w:would -37 w:wrap -9 w:wrong 21 w:yard 50 w:yet -9 w:york -15 w:you -16' +
  ' w:zero 27 words<10 -19 words<6 19 words>16 -23 words>24 61';
