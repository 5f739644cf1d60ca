// Learned from test/corpus by scripts/learn.mjs.
export const decisionReason =
  ' -300 acts<1 -49 acts<3 -54 acts<5 33 adjective 32 adverb 33 class:body 22 class:change -15 class:cognition -22' +
  ' class:communication -17 class:competition 51 class:contact -36 class:creation 18 class:emotion 74' +
  ' class:none 21 class:perception -95 class:possession -13 class:social -50 clauses>2 -30 compared 11 copula -27' +
  ' cue:accepted -36 cue:alternative 33 cue:benefit 27 cue:boundary 55 cue:comparative 36 cue:filler -15' +
  ' cue:handoff -78 cue:hypothetical -63 cue:initiative 12 cue:lasting -14 cue:mood -14 cue:reason 238' +
  ' cue:success -53 cue:tradeoff -32 cue:vagueAct -50 cue:verification -17 cue:weakAsked 29 cue:weakAssumed 17' +
  ' cue:weakFreeTime 8 cue:weakHandoff -35 cue:weakTold 30 first 46 item -73 last 44 late 38 metric:delta -66' +
  ' metric:money 19 metric:none -18 metric:nonmetric -41 metric:quantity -38 modal 77 name -76 negated 35' +
  " next:'ve -16 next:, 8 next:. 36 next:: -31 next:; 37 next:across -8 next:again 17 next:against 50 next:all -46" +
  ' next:along -12 next:and -51 next:any -9 next:as -36 next:at 57 next:back 8 next:before -27 next:behind -13' +
  ' next:beside 9 next:both 30 next:by -38 next:cheaper 13 next:down -38 next:each -45 next:eleven -19' +
  ' next:every -46 next:five -10 next:for 57 next:forty -16 next:four -64 next:fourteen 19 next:from -31' +
  ' next:her 22 next:him -42 next:his 23 next:how -10 next:i 10 next:in -41 next:into 92 next:it 26 next:its 35' +
  " next:less -34 next:me -42 next:my -19 next:n't 23 next:new -15 next:nine 28 next:no 102 next:nothing -20" +
  ' next:of -20 next:off 14 next:old 9 next:on -75 next:one 30 next:out -27 next:over 25 next:past -27' +
  ' next:quicker 21 next:sixty 13 next:so -33 next:some -9 next:ten -20 next:that -65 next:their -36 next:them -12' +
  ' next:those 24 next:three -26 next:through -8 next:to -13 next:twenty -31 next:two -40 next:under -17' +
  ' next:up 40 next:us 14 next:what -57 next:where -38 next:with 14 next:worse 25 next:wrong -24 next:£ -12' +
  ' number -10 number:count 17 number:duration -24 number:money 17 number:other -11 number:people -19' +
  ' number:percent -34 number:rate -14 number:ratio 18 number:version 21 own 58 own:after 27 own:before 12' +
  ' perfect -46 person -51 quoted -40 role:after -21 role:before -21 role:change -41 role:none -18 step:action -85' +
  ' subject:I -40 subject:it -40 subject:none 48 subject:other -86 subject:there -19 subject:thing 22' +
  ' subject:we -26 subject:you 11 tense:modal 93 tense:past -29 tense:present 118 verb:accept -16 verb:add -14' +
  ' verb:agree -28 verb:answer 18 verb:argue 51 verb:ask -66 verb:be -9 verb:begin 72 verb:bin 50 verb:bring -18' +
  ' verb:build -18 verb:buy -10 verb:call -14 verb:carry -32 verb:catch -31 verb:chalk -14 verb:choose 20' +
  ' verb:close -18 verb:coach -39 verb:come -89 verb:compare -26 verb:consider 15 verb:copy 23 verb:could -74' +
  ' verb:count 43 verb:decide 20 verb:dig -16 verb:do -40 verb:drive 15 verb:drop 47 verb:eat 9 verb:empty -12' +
  ' verb:fancy 15 verb:fear 21 verb:fetch 23 verb:fill 12 verb:find -60 verb:fire 67 verb:fix 8 verb:fly 10' +
  ' verb:follow -20 verb:get -66 verb:give 13 verb:go 17 verb:hand -28 verb:hang 33 verb:have -80 verb:hear -18' +
  ' verb:hire -22 verb:hold 30 verb:hunt -13 verb:keep 15 verb:knock -10 verb:lay -21 verb:let -15 verb:line -10' +
  ' verb:listen -19 verb:live -14 verb:load -16 verb:log 13 verb:lose 22 verb:mark -13 verb:mean 36' +
  ' verb:measure -13 verb:meet 11 verb:mention -9 verb:move 60 verb:name -31 verb:need 66 verb:note -29' +
  ' verb:offer 45 verb:open 56 verb:order 21 verb:pack -12 verb:pass -9 verb:pay -23 verb:phone 10' +
  ' verb:photograph -12 verb:play -8 verb:plot 20 verb:plug -16 verb:point 60 verb:pour -10 verb:propose 11' +
  ' verb:prove 17 verb:pull -26 verb:push -8 verb:put -54 verb:read 15 verb:rebuild -19 verb:reconcile -12' +
  ' verb:record 13 verb:redo -15 verb:redraw -15 verb:repeat -15 verb:report 20 verb:reproduce -24 verb:rerun 9' +
  ' verb:rewrite 34 verb:ride -11 verb:ring 70 verb:rule 30 verb:run -53 verb:say -36 verb:scrap 67 verb:see -48' +
  ' verb:set -27 verb:settle -42 verb:shadow -9 verb:shift 67 verb:show -30 verb:shut -15 verb:sign -14' +
  ' verb:sit 39 verb:sort -19 verb:speak -12 verb:spend -46 verb:square -13 verb:stand 25 verb:start 25' +
  ' verb:stay 14 verb:step -10 verb:stop 55 verb:strike -30 verb:suspect -12 verb:swallow 32 verb:switch -17' +
  ' verb:take 47 verb:talk 49 verb:tally 27 verb:tap -11 verb:teach -23 verb:tell -43 verb:test -14 verb:throw 14' +
  ' verb:time -24 verb:train -14 verb:try 37 verb:turn 80 verb:type -12 verb:wait 25 verb:want 10 verb:watch -23' +
  " verb:wear -20 verb:weigh -24 verb:win 21 verb:write 60 verbless 80 voice:active -33 voice:passive -66 w:'d 79" +
  " w:'ll -30 w:'s -17 w:a 20 w:about 49 w:accept -14 w:account -14 w:actor -13 w:add -56 w:address -10" +
  ' w:advice -19 w:adviser 24 w:after -28 w:afterward 32 w:against -38 w:agree -28 w:ahead 25 w:alert -39' +
  ' w:alive 59 w:all -52 w:alone 37 w:already 37 w:also -17 w:although -40 w:alway -12 w:among -14 w:amount 15' +
  ' w:an 19 w:and -93 w:another 41 w:any -29 w:anybody 34 w:anyone 29 w:architect -16 w:area -9 w:argue 107' +
  ' w:around -26 w:arrive -54 w:as 85 w:ask 22 w:assume 13 w:at -11 w:audit 21 w:august 49 w:author -15' +
  ' w:autumn -21 w:average 19 w:away -21 w:back -15 w:bad 35 w:badge 34 w:bag -16 w:band -14 w:bank -11 w:bare -17' +
  ' w:base -33 w:batch -30 w:battery 8 w:bay -13 w:be 87 w:beat 69 w:because 135 w:before -13 w:begin 48' +
  ' w:behind -19 w:below -18 w:belt -8 w:bench 16 w:bend -20 w:beside -37 w:better -29 w:bigger 64 w:bill 28' +
  ' w:bin 139 w:bite 27 w:blade -22 w:blank -9 w:blanket 17 w:bleed 26 w:blind 18 w:block -49 w:board -30' +
  ' w:bonu -67 w:book -27 w:booking 11 w:borrow -10 w:both 44 w:bottle 15 w:bottom -15 w:bowl 30 w:box -42' +
  ' w:branch -12 w:break 14 w:breaker -19 w:breakfast 11 w:brick 86 w:bridge -10 w:brief 19 w:bring -24' +
  ' w:brother 20 w:bucket 11 w:budget 9 w:build -11 w:builder 40 w:burn 13 w:but 62 w:buy -13 w:ca -18 w:caller 21' +
  ' w:campaign -17 w:can 127 w:cannot 54 w:cap -51 w:car 65 w:card 17 w:caretaker 73 w:carry -50 w:case 41' +
  ' w:cash 12 w:catalogue -52 w:catch -30 w:cause 9 w:cell -16 w:cent 22 w:centimetre -22 w:central -29 w:chair 15' +
  ' w:chalk -20 w:chamber -9 w:change 12 w:channel -11 w:charge 12 w:chart 42 w:cheaper 9 w:check 25' +
  ' w:checklist 73 w:checksum -10 w:chew 27 w:children 30 w:choice -17 w:choose 27 w:class 78 w:clear -17' +
  ' w:clerk 28 w:climb -47 w:clinic -10 w:clip -10 w:clipboard -22 w:clock -13 w:closure 15 w:cloth 15 w:coach -51' +
  ' w:code -42 w:coffee 8 w:coin -38 w:cold -42 w:collar 11 w:colleague -30 w:colour 26 w:column 24 w:come -10' +
  ' w:comment -9 w:common 40 w:compare -36 w:complaint 18 w:cone 48 w:consider 15 w:consultant 33 w:contract -27' +
  ' w:control -23 w:controller -14 w:copy -23 w:corner 36 w:correction 9 w:cost 57 w:could -13 w:counter -22' +
  ' w:courier -43 w:cover -14 w:cow 38 w:crack 54 w:crate -8 w:crew -45 w:cry 21 w:cue 11 w:cup -25 w:cure 89' +
  ' w:curtain -19 w:curve 32 w:customer -34 w:cut 26 w:cylinder 34 w:dark 13 w:date -48 w:dawn 26 w:day -68' +
  ' w:dead -77 w:dear 57 w:decide 20 w:degree -11 w:delete 16 w:delivery -38 w:department 12 w:depot 38 w:depth 9' +
  ' w:design 13 w:desk 19 w:dibber -11 w:die 30 w:different -86 w:dig -18 w:do 57 w:dog -18 w:domain -21 w:door 34' +
  ' w:dose 16 w:double 53 w:doubt -10 w:down 38 w:draft -12 w:drain -44 w:draw -13 w:drive 10 w:driver -12' +
  ' w:drop 51 w:drum -27 w:dry 72 w:due -12 w:during 46 w:each -93 w:ear 43 w:earlier 16 w:early -28 w:easy 37' +
  ' w:edge -22 w:eight 56 w:either -9 w:eleven -21 w:else 39 w:empty 10 w:end -30 w:engineer 38 w:evening 48' +
  ' w:ever 29 w:everybody 31 w:exact 12 w:expiry -26 w:extra 11 w:eye 15 w:face -11 w:fair -12 w:fall -14' +
  ' w:false 28 w:family 77 w:fancy 53 w:far 76 w:fare -9 w:farm -28 w:farmer 20 w:faster 48 w:fear 54' +
  ' w:feature -11 w:fee 9 w:feed 11 w:feel -10 w:fetch 27 w:few -26 w:fewer -32 w:field -9 w:fifty -27 w:fight 52' +
  ' w:figure 65 w:file -35 w:fill 11 w:film -12 w:find -82 w:fine 18 w:finish -29 w:fire 104 w:firm -31 w:first 66' +
  ' w:fish -27 w:fit 15 w:fitter -10 w:five -44 w:fix 46 w:flat -20 w:flood 17 w:floor -11 w:flue -17 w:foam 35' +
  ' w:folk 53 w:follow -36 w:form 25 w:fortnight -23 w:forty 54 w:forty-one 35 w:four -42 w:fourteen 29 w:fraud 19' +
  ' w:freeze 69 w:friday -39 w:from 22 w:front -41 w:full -34 w:gable 17 w:gaffer 12 w:galley -10 w:gas 83' +
  ' w:gate -61 w:gauge -35 w:gearbox -18 w:get 19 w:girl -27 w:give 36 w:glass -18 w:glaze 29 w:glue 33 w:go -17' +
  ' w:good 20 w:goodwill -22 w:grade -25 w:grant -15 w:graph 16 w:grease 53 w:green -64 w:group -39 w:grow 18' +
  ' w:guard -29 w:half 8 w:hall -24 w:hand -12 w:handset -10 w:hang 71 w:hard -12 w:hardly -10 w:haul -10' +
  ' w:have 33 w:head 62 w:headset 22 w:heap -35 w:hear 52 w:heat 31 w:her 17 w:herself 11 w:hide 99 w:hill -11' +
  ' w:him -23 w:himself 11 w:hire -8 w:history -11 w:hit 17 w:hold 22 w:holdout 35 w:holiday 14 w:honest 31' +
  ' w:hook 9 w:host -10 w:hotel 43 w:hour -47 w:house -18 w:how -21 w:human 38 w:hundred 45 w:hunt 15 w:hurt 10' +
  ' w:i 40 w:idea -9 w:if 47 w:in -67 w:incident 9 w:index -11 w:initial -11 w:inner -9 w:inside 13 w:instead 95' +
  ' w:insurer -29 w:interest -11 w:interpreter -40 w:into 37 w:invoice 56 w:it-team -30 w:item -21 w:its 20' +
  ' w:itself -29 w:january -16 w:jar 27 w:jaw 27 w:job -46 w:join -35 w:joint -11 w:judge -84 w:jump -31 w:keep 73' +
  ' w:kill 35 w:kiln 40 w:kilo -22 w:kiosk 43 w:kitchen 24 w:knee 33 w:know -20 w:label 13 w:lace 14 w:lad -36' +
  ' w:lag 24 w:lamp -39 w:land -15 w:language 47 w:lapse 10 w:laptop -19 w:last -24 w:late -43 w:later -16' +
  ' w:lawyer 13 w:lay -23 w:layer -21 w:layout -57 w:lead -52 w:lean 54 w:learn 9 w:leave 26 w:leaver 25' +
  ' w:ledger 14 w:leg -14 w:lender -12 w:length -44 w:less 12 w:let 8 w:letter -15 w:level -15 w:library 8' +
  ' w:lid 20 w:lift 31 w:like -13 w:limit 9 w:line 44 w:lisbon -8 w:list 30 w:listen -21 w:live -26 w:load -32' +
  ' w:logger 18 w:long -111 w:lose -18 w:loss -18 w:lot -43 w:lunch -28 w:lunchtime 16 w:lying -24 w:machine 15' +
  ' w:mail 20 w:main 27 w:make -19 w:maker -29 w:man 24 w:manager -42 w:many -12 w:march -13 w:margin 12' +
  ' w:mark -21 w:match 9 w:mate 36 w:may -67 w:mean 39 w:measure 19 w:meet 41 w:mention -9 w:merge -14 w:meter -25' +
  ' w:metre -29 w:middle 10 w:midnight -8 w:might -17 w:milk 69 w:mind -15 w:minu -9 w:minute -69 w:miss -24' +
  ' w:mistake 16 w:mobile -16 w:monday -15 w:money -48 w:month -18 w:more 43 w:morning 53 w:most 55 w:mostly -19' +
  " w:motor 72 w:move 89 w:much -14 w:museum -11 w:mute 42 w:my -31 w:myself 62 w:n't 82 w:name 51 w:navel -11" +
  ' w:nearly -57 w:need 37 w:needle -23 w:neighbour 86 w:neither -43 w:never -42 w:new -17 w:newest 11 w:next -48' +
  ' w:night 45 w:nightly -18 w:nine -30 w:ninety 25 w:no 23 w:nobody 34 w:node -8 w:noise -17 w:none 35 w:noon -59' +
  " w:north 28 w:not 103 w:note -56 w:nothing 39 w:notice -18 w:now -37 w:number 17 w:o'clock 9 w:object 29" +
  ' w:off 35 w:offer 35 w:office 48 w:officer 40 w:old -72 w:older 13 w:on-call 11 w:one 43 w:only 139 w:onto 9' +
  ' w:open 19 w:operator 25 w:opinion -13 w:option -10 w:or -32 w:orange 11 w:order -28 w:other -41 w:our 41' +
  ' w:out -47 w:outage -27 w:outer -9 w:outside -30 w:oven 9 w:over 25 w:overnight -8 w:own -14 w:owner 38' +
  ' w:pack 19 w:page -37 w:paint -9 w:pair -25 w:pallet 15 w:paper 47 w:parent 9 w:park 14 w:part 29 w:partner 17' +
  ' w:pass -33 w:passenger 42 w:past -22 w:patient 16 w:pause -16 w:payment -9 w:pen 24 w:pencil 37 w:people 80' +
  ' w:per -12 w:percent -38 w:person -11 w:phone 54 w:photo -9 w:photograph -10 w:pick 21 w:picture 27 w:pile 65' +
  ' w:pin 15 w:pipe -43 w:pipeline -12 w:place 9 w:plain 54 w:plan -31 w:planner -23 w:plant -12 w:plate 30' +
  ' w:platform -17 w:play -9 w:plenty -50 w:plug 49 w:point 78 w:police -18 w:policy 38 w:port -43 w:porter 71' +
  ' w:porto 31 w:post -14 w:postcode 53 w:pot -9 w:power 13 w:press 8 w:price 44 w:print -15 w:product -39' +
  ' w:programme -19 w:promise -16 w:prompt -23 w:proof 13 w:propose 12 w:prove 32 w:prune 24 w:publish 16' +
  ' w:pump -16 w:purpose -60 w:push -13 w:quarter -22 w:quay -42 w:query -37 w:question 16 w:queue -20 w:quick -15' +
  ' w:quicker 21 w:quote 14 w:rail 39 w:rake -8 w:random 25 w:rate -20 w:rather 41 w:ratio -12 w:re-run -8' +
  ' w:read 8 w:reading 19 w:real -41 w:reason 105 w:rebuild -20 w:reckon -18 w:reconcile -12 w:record 10 w:red 55' +
  ' w:redo -15 w:redraw -15 w:refresh -12 w:refuse -31 w:region -37 w:regular -13 w:reject -21 w:repair -12' +
  ' w:replay -13 w:report -37 w:repository -10 w:reproduce -24 w:rerun 12 w:rest -24 w:restore -21 w:retrain -23' +
  ' w:return 32 w:revoke -18 w:rework -8 w:rewrite 36 w:rig -17 w:right -8 w:ring 68 w:risk -36 w:river 31' +
  ' w:road 18 w:roadmap 21 w:room -10 w:root -17 w:rota 22 w:round 39 w:route 33 w:row 59 w:rule -35 w:run 28' +
  ' w:runner -24 w:sail -17 w:sale -24 w:same 15 w:sample 9 w:saturday 48 w:save 35 w:say -11 w:scanner 17' +
  ' w:school -31 w:scope 23 w:scrap 78 w:screen 91 w:scrub 24 w:seal -10 w:season 59 w:seat 62 w:second 51' +
  ' w:second-hand -38 w:see 17 w:sell -39 w:sensor -24 w:sentence -18 w:september -17 w:sequence 41 w:serve -27' +
  ' w:service -9 w:sesame 16 w:session 10 w:settle -32 w:shadow -9 w:share 9 w:she -22 w:sheet -49 w:shelf 16' +
  ' w:shelve -12 w:shift 27 w:shop -17 w:short 21 w:should -34 w:shout -34 w:show 47 w:shut -13 w:side 94' +
  ' w:sign -56 w:silence 11 w:silent 19 w:sill 56 w:since 170 w:single -30 w:sixty 25 w:size 41 w:sketch -18' +
  ' w:skip -15 w:skipper -22 w:slide 8 w:slip -42 w:slow -24 w:slower -14 w:small 39 w:snap -30 w:snapshot 19' +
  ' w:so 137 w:software 39 w:something -21 w:sooner 82 w:sort -23 w:sound 66 w:spare -33 w:spend -20 w:split -24' +
  ' w:spreadsheet 50 w:squad 38 w:square -19 w:stack 23 w:staff -25 w:stage -17 w:stand -34 w:standby 15' +
  ' w:start 19 w:statement -9 w:stay 33 w:steer -22 w:stem -26 w:sticker 70 w:still -52 w:stop 54 w:stopwatch -31' +
  ' w:store -15 w:story 30 w:straight -11 w:strap 21 w:street 9 w:strike -33 w:string 10 w:strip 8 w:strong 52' +
  ' w:sum -24 w:summer -15 w:sunday 31 w:support -28 w:sure -18 w:surveyor -39 w:suspect 13 w:swallow 24 w:swap 44' +
  ' w:sweep -77 w:switch -17 w:system 13 w:table 33 w:take 71 w:talk 45 w:tally 69 w:tape -13 w:tea 43 w:teach -13' +
  ' w:teacher -63 w:team -57 w:tell 28 w:temperature -40 w:tenant -23 w:test -54 w:tester 18 w:text -14 w:than 93' +
  ' w:that -30 w:the -26 w:theatre 17 w:their -41 w:them 45 w:themselve 57 w:then 34 w:there -82 w:thermometer -11' +
  ' w:these 31 w:they -42 w:thin 33 w:thing -75 w:think -27 w:third 12 w:thirty 24 w:thirty-one -12 w:this 18' +
  ' w:those 44 w:though 33 w:thousand -25 w:three -33 w:thursday 14 w:tick 99 w:ticket 24 w:till -41 w:time -53' +
  ' w:tire 8 w:to 12 w:token 13 w:too -41 w:top -21 w:torch 15 w:toward -24 w:track 27 w:traffic 64 w:train 16' +
  ' w:trainee -8 w:tram -9 w:tray -26 w:trial -30 w:trip -20 w:trolley 21 w:trouble -23 w:truck -15 w:true -9' +
  ' w:trust 89 w:try 28 w:tub -19 w:tuesday -12 w:turn 57 w:twelve -31 w:twenty 54 w:twenty-nine -8 w:twice 14' +
  ' w:two 53 w:ugly -38 w:under -31 w:understand -14 w:unit 35 w:unpack -13 w:until -98 w:up -70 w:value 12' +
  ' w:valve 18 w:van 19 w:vendor 47 w:very 21 w:vet 16 w:video -14 w:view 21 w:visit 56 w:visitor 16 w:vote -59' +
  ' w:wait 10 w:wake -63 w:want 110 w:ward 17 w:warm 33 w:warn -12 w:wash 40 w:watch 27 w:way -47 w:we -27' +
  ' w:wear -26 w:week 14 w:weekend -26 w:weigh -34 w:weight -21 w:well 16 w:wet 60 w:whatever 22 w:when 30' +
  ' w:whenever -10 w:where 36 w:whether -59 w:which -41 w:while -19 w:who -27 w:whose -65 w:why 14 w:widget -22' +
  ' w:will 29 w:win 35 w:window 14 w:winter 52 w:within -27 w:without -25 w:work -16 w:worse 24 w:worst -9' +
  ' w:would 120 w:write -17 w:yard -10 w:year 30 w:yet 59 w:you 45 words<10 -112 words<6 -66 words>16 137' +
  ' words>24 80';
