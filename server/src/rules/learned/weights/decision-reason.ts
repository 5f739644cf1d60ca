// Learned from test/corpus by scripts/learn.mjs.
export const decisionReason =
  ' -291 acts<1 -40 acts<3 -51 acts<5 33 adjective 38 adverb 28 class:body 25 class:cognition -37' +
  ' class:communication -17 class:competition 49 class:consumption -10 class:contact -34 class:creation 23' +
  ' class:emotion 77 class:motion -11 class:none 17 class:perception -94 class:social -46 clauses>2 -34' +
  ' compared 14 copula -26 cue:accepted -49 cue:alternative 28 cue:assigned 10 cue:benefit 36 cue:boundary 48' +
  ' cue:comparative 36 cue:filler -13 cue:handoff -72 cue:hypothetical -62 cue:lasting -14 cue:mood -20' +
  ' cue:reason 234 cue:success -22 cue:systemic -14 cue:tradeoff -37 cue:vagueAct -50 cue:verification -18' +
  ' cue:weakAsked 33 cue:weakAssumed 19 cue:weakFreeTime 10 cue:weakHandoff -39 cue:weakTold 37 first 51 item -64' +
  ' last 48 late 41 metric:delta -64 metric:money 13 metric:none -25 metric:nonmetric -23 metric:quantity -25' +
  " modal 77 name -62 negated 43 next:'ve -16 next:. 38 next:: -35 next:; 37 next:a 10 next:across -9" +
  ' next:against 46 next:all -40 next:along -12 next:and -51 next:as -31 next:at 30 next:back 19 next:before -24' +
  ' next:behind -12 next:both 28 next:by -25 next:down -41 next:each -43 next:eight -8 next:eleven -21' +
  ' next:every -38 next:first 8 next:five 9 next:for 52 next:forty -16 next:four -66 next:fourteen 9 next:from -40' +
  ' next:her 34 next:him -44 next:his 25 next:i 12 next:in -49 next:into 83 next:its 39 next:less -29 next:me -39' +
  " next:my -17 next:n't 17 next:new -13 next:nine 25 next:no 116 next:nothing -37 next:of -18 next:off 9" +
  ' next:on -59 next:out -26 next:over 22 next:past -25 next:quicker 25 next:sixty 13 next:so -29 next:ten -9' +
  ' next:that -62 next:their -32 next:them -21 next:those 20 next:three -27 next:through -13 next:to -21' +
  ' next:twelve -9 next:two -53 next:under -17 next:up 29 next:us 25 next:what -66 next:where -8 next:with 26' +
  ' next:worse 26 next:wrong -22 number -13 number:count 14 number:date 11 number:duration -9 number:money 10' +
  ' number:other -17 number:people -23 number:percent -30 number:rate -20 number:ratio 22 number:version 30 own 64' +
  ' own:after 31 own:before 13 perfect -46 person -40 quoted -25 role:after -16 role:before -16 role:change -46' +
  ' role:none -31 step:action -85 subject:I -39 subject:it -23 subject:none 41 subject:other -80 subject:there -15' +
  ' subject:thing 33 subject:we -27 subject:you 16 tense:modal 89 tense:past -37 tense:present 96 verb:accept -12' +
  ' verb:agree -30 verb:answer 25 verb:argue 47 verb:ask -58 verb:be -13 verb:begin 79 verb:bin 47 verb:bring -18' +
  ' verb:build -18 verb:buy -12 verb:call -16 verb:carry -38 verb:catch -28 verb:chalk -12 verb:choose 13' +
  ' verb:close -18 verb:coach -41 verb:come -87 verb:compare -25 verb:consider 18 verb:copy 26 verb:could -76' +
  ' verb:count 41 verb:decide 16 verb:dig -15 verb:do -40 verb:draft -13 verb:drive 28 verb:drop 41 verb:empty -15' +
  ' verb:fancy 13 verb:fear 22 verb:fetch 22 verb:fill 16 verb:find -62 verb:fire 61 verb:fly -11 verb:follow -23' +
  ' verb:get -59 verb:hand -26 verb:hang 32 verb:have -69 verb:hear -18 verb:hire -24 verb:hold 13 verb:hunt -16' +
  ' verb:judge -9 verb:keep 22 verb:knock -10 verb:lay -19 verb:let -11 verb:listen -19 verb:live -14' +
  ' verb:load -18 verb:log 13 verb:lose 24 verb:mark -10 verb:mean 22 verb:measure -11 verb:meet 11 verb:move 65' +
  ' verb:name -33 verb:need 61 verb:note -26 verb:offer 46 verb:open 62 verb:pack -10 verb:pay -20' +
  ' verb:photograph -12 verb:pick 23 verb:plot 27 verb:plug -13 verb:point 56 verb:pour -9 verb:propose 9' +
  ' verb:pull -32 verb:put -36 verb:raise -10 verb:rebuild -24 verb:redo -15 verb:redraw -17 verb:repeat -12' +
  ' verb:report 21 verb:reproduce -19 verb:rewrite 28 verb:ring 80 verb:rule 17 verb:run -56 verb:say -41' +
  ' verb:scrap 61 verb:see -46 verb:send 10 verb:set -27 verb:settle -36 verb:shadow -11 verb:shift 57' +
  ' verb:show -35 verb:shut -12 verb:sign -12 verb:sit 15 verb:sort -19 verb:speak -12 verb:spend -24' +
  ' verb:stand 31 verb:start 26 verb:stay 23 verb:stop 54 verb:strike -30 verb:suspect -15 verb:swallow 40' +
  ' verb:switch -18 verb:take 42 verb:talk 48 verb:teach -26 verb:tell -42 verb:test -18 verb:time -20' +
  ' verb:train -13 verb:try 46 verb:turn 75 verb:type -12 verb:wait 22 verb:want 31 verb:wear -20 verb:weigh -20' +
  " verb:win 29 verb:write 58 verbless 77 voice:active -30 voice:passive -61 w:'d 77 w:'ll -30 w:'s -25 w:a 19" +
  ' w:about 42 w:accept -11 w:account -8 w:actor -15 w:add -49 w:address -12 w:advice -24 w:adviser 19 w:after -31' +
  ' w:afterward 32 w:again -12 w:against -31 w:age -21 w:agree -30 w:ahead 26 w:alert -40 w:alive 56 w:all -30' +
  ' w:alone 18 w:already 43 w:also -10 w:although -38 w:alway -9 w:among -17 w:amount 18 w:and -103 w:another 42' +
  ' w:any -39 w:anybody 27 w:anyone 23 w:anything -8 w:apart -10 w:area -12 w:argue 99 w:around -24 w:arrive -51' +
  ' w:as 84 w:ask 13 w:assistant 13 w:assume 16 w:at -20 w:audit 22 w:august 54 w:autumn -15 w:average 22' +
  ' w:away -23 w:back -37 w:bad 30 w:badge 33 w:band -14 w:bank -9 w:bare -17 w:base -22 w:batch -27 w:battery 8' +
  ' w:bay -15 w:be 88 w:bear -8 w:beat 66 w:because 120 w:before -23 w:begin 46 w:below -16 w:bench 31 w:bend -21' +
  ' w:beside -13 w:better -12 w:between -21 w:bigger 53 w:bill 27 w:bin 134 w:bite 21 w:blade -23 w:blank -12' +
  ' w:bleed 19 w:blind 15 w:block -50 w:board -37 w:bonu -70 w:book -19 w:both 45 w:bottle 19 w:bottom -15' +
  ' w:bowl 29 w:box -42 w:branch -13 w:break 10 w:breaker -17 w:breakfast 13 w:brick 92 w:bridge -10 w:brief 20' +
  ' w:bring -24 w:brother 21 w:bu 9 w:bucket 17 w:budget 11 w:build -28 w:builder 49 w:burn 16 w:but 24 w:buy -16' +
  ' w:by 18 w:ca -12 w:caller 25 w:campaign -21 w:can 112 w:cap -46 w:car 72 w:card 23 w:caretaker 72 w:carry -54' +
  ' w:case 42 w:cash 15 w:catalogue -45 w:catch -28 w:cell -16 w:cent 16 w:centimetre -19 w:central -31 w:chair 13' +
  ' w:chalk -17 w:change 19 w:channel -12 w:charge 14 w:chart 43 w:cheaper 14 w:check 20 w:checklist 76 w:chew 25' +
  ' w:children 27 w:choice -16 w:choose 22 w:class 73 w:clear -19 w:clerk 26 w:climb -46 w:clinic -10 w:clip -10' +
  ' w:clipboard -26 w:clock -12 w:closure 11 w:cloth 18 w:coach -43 w:code -37 w:coin -35 w:cold -44 w:collar 9' +
  ' w:colleague -28 w:colour 25 w:column 27 w:comment -10 w:common 41 w:compare -33 w:complaint 16 w:cone 46' +
  ' w:consider 18 w:consultant 32 w:contract -36 w:control -21 w:controller -13 w:copy -18 w:corner 32 w:cost 61' +
  ' w:could -11 w:counter -27 w:courier -40 w:cover -8 w:cow 31 w:crack 56 w:crew -43 w:cry 23 w:cup -20 w:cure 91' +
  ' w:current 8 w:curtain -16 w:curve 33 w:customer -27 w:cut 30 w:cylinder 26 w:dark 12 w:data 8 w:date -45' +
  ' w:dawn 30 w:day -68 w:dead -82 w:dear 49 w:decide 16 w:degree -11 w:delivery -32 w:depot 42 w:design 14' +
  ' w:desk 34 w:die 27 w:different -87 w:dig -17 w:disk -8 w:do 54 w:dog -19 w:domain -20 w:door 26 w:dose 13' +
  ' w:doubt -10 w:down 43 w:draft -19 w:drain -52 w:drive 23 w:driver -17 w:drop 39 w:drum -28 w:dry 84 w:due -9' +
  ' w:during 47 w:each -97 w:ear 39 w:earlier 18 w:early -21 w:easy 11 w:eat -15 w:eight 41 w:either -9' +
  ' w:eleven -41 w:else 42 w:empty 22 w:end -8 w:engineer 56 w:even 11 w:evening 41 w:ever 27 w:everybody 30' +
  ' w:exact 13 w:expiry -25 w:extra 16 w:eye 21 w:face -11 w:fail 13 w:fair -10 w:fall -11 w:false 31 w:family 80' +
  ' w:fancy 65 w:far 71 w:fare -9 w:farm -23 w:faster 44 w:fear 59 w:feature -8 w:fee 8 w:feel -10 w:fetch 27' +
  ' w:few -30 w:fight 50 w:figure 53 w:file -39 w:fill 20 w:film -14 w:find -82 w:finish -26 w:fire 101 w:firm -26' +
  ' w:first 75 w:fish -15 w:fit 16 w:five -34 w:fix 46 w:flag -10 w:flat -19 w:flood 19 w:flue -23 w:flush 8' +
  ' w:fly -20 w:foam 39 w:folk 47 w:follow -26 w:for 9 w:foreman -11 w:form 25 w:fortnight -21 w:forty 44' +
  ' w:forty-one 34 w:four -35 w:fourteen 18 w:fraud 17 w:free 10 w:freeze 47 w:friday -25 w:from 23 w:front -28' +
  ' w:full -41 w:gable 20 w:gaffer 9 w:gas 81 w:gate -65 w:gauge -33 w:gearbox -14 w:get 22 w:girl -32 w:give 21' +
  ' w:glass -20 w:glaze 22 w:glue 39 w:go -12 w:good 14 w:grade -28 w:grant -17 w:grease 50 w:green -55' +
  ' w:group -36 w:grow 18 w:guard -27 w:half 10 w:hall -26 w:hand -8 w:hang 68 w:hard -14 w:hardly -9 w:haul -10' +
  ' w:have 26 w:he 10 w:head 30 w:headset 22 w:heap -31 w:hear 43 w:heat 27 w:her 35 w:hide 103 w:hill -10' +
  ' w:him -25 w:hire -13 w:his -9 w:hit 16 w:hold 13 w:holdout 35 w:holiday 17 w:honest 35 w:hook 14 w:host -8' +
  ' w:hotel 42 w:hour -46 w:house -18 w:how -17 w:human 41 w:hundred 46 w:hunt 12 w:hurt 9 w:i 42 w:idea -18' +
  ' w:if 58 w:in -58 w:incident 11 w:index -11 w:initial -12 w:inside 16 w:instead 96 w:insurer -31 w:interest -11' +
  ' w:interpreter -24 w:into 46 w:invoice 50 w:it-team -32 w:item -23 w:its 30 w:itself -24 w:january -15 w:jar 25' +
  ' w:jaw 24 w:job -40 w:join -32 w:judge -78 w:jump -31 w:keep 72 w:key -10 w:kid 9 w:kill 41 w:kiln 35' +
  ' w:kilo -19 w:kiosk 43 w:kitchen 36 w:knee -8 w:know -13 w:label 17 w:lad -24 w:lamp -41 w:land -12' +
  ' w:landmark 9 w:language 47 w:lapse 12 w:laptop -21 w:last -29 w:late -42 w:later -15 w:lawyer 15 w:lay -21' +
  ' w:layer -20 w:lead -50 w:lean 38 w:leave 21 w:leaver 23 w:ledger 13 w:leg -15 w:lender -13 w:length -38' +
  ' w:less 16 w:letter -17 w:library 8 w:lid 19 w:lift 27 w:like -12 w:limit 10 w:line 40 w:lisbon -10 w:list 24' +
  ' w:listen -22 w:live -28 w:load -26 w:logger 19 w:long -106 w:longer -14 w:lose -17 w:loss -17 w:lot -41' +
  ' w:lunch -17 w:lunchtime 14 w:machine 19 w:mail 36 w:main 30 w:maker -26 w:man 34 w:manager -48 w:map -8' +
  ' w:march -13 w:mark -54 w:match 21 w:mate 35 w:may -69 w:mean 30 w:meantime -8 w:measure 28 w:meet 26' +
  ' w:merge -12 w:meter -26 w:metre -36 w:midnight -10 w:might -13 w:milk 65 w:minu -9 w:minute -41 w:miss -9' +
  ' w:mistake 17 w:mobile -19 w:model 13 w:monday -11 w:money -45 w:month -8 w:more 48 w:morning 68 w:most 52' +
  " w:mostly -19 w:motor 65 w:move 90 w:much -20 w:museum -13 w:mute 38 w:my -29 w:myself 56 w:n't 71 w:name 64" +
  ' w:navel -14 w:nearly -56 w:need 50 w:needle -20 w:neighbour 85 w:neither -45 w:never -39 w:new -12 w:next -40' +
  ' w:night 62 w:nightly -19 w:nine -18 w:nineteen -14 w:ninety 22 w:no 41 w:nobody 50 w:node -10 w:noise -14' +
  ' w:none 36 w:noon -54 w:north 30 w:not 116 w:note -51 w:nothing 27 w:notice -17 w:now -33 w:number 17' +
  ' w:object 36 w:off 46 w:offer 34 w:office 57 w:officer 40 w:old -98 w:older 16 w:on -9 w:on-call 11 w:once -30' +
  ' w:one 28 w:only 149 w:onto 11 w:open 37 w:opinion -11 w:or -27 w:orange 15 w:order -17 w:other -37' +
  ' w:otherwise 13 w:our 24 w:out -45 w:outside -23 w:over 17 w:own -23 w:owner 41 w:pace -9 w:pack 20 w:page -39' +
  ' w:pair -24 w:pallet 18 w:paper 39 w:park 18 w:part 26 w:partner 16 w:pass -33 w:passenger 40 w:patch 13' +
  ' w:patient 12 w:pause -14 w:payment 24 w:pen 40 w:pencil 49 w:people 77 w:per -10 w:percent -33 w:phone 53' +
  ' w:photograph -9 w:pick 28 w:picker -8 w:picture 22 w:pile 63 w:pin 20 w:pipe -45 w:plain 50 w:plan -30' +
  ' w:planner -20 w:plant -14 w:plate 29 w:platform -19 w:plenty -50 w:plot 9 w:plug 47 w:point 48 w:police -20' +
  ' w:policy 35 w:port -46 w:porter 71 w:porto 28 w:post -12 w:postcode 51 w:press 9 w:price 45 w:print -19' +
  ' w:product -40 w:programme -20 w:promise -15 w:prompt -25 w:proof 10 w:propose 9 w:prove 10 w:pull -16' +
  ' w:pump -14 w:purpose -59 w:push -14 w:quarter -21 w:quay -41 w:query -36 w:question 16 w:queue -21 w:quick -24' +
  ' w:quicker 25 w:quote 15 w:radio 23 w:rail 36 w:random 29 w:rate -17 w:rather 42 w:ratio -12 w:reading 14' +
  ' w:real -37 w:reason 104 w:rebuild -25 w:record 13 w:red 49 w:redo -15 w:redraw -17 w:refresh -9 w:refuse -32' +
  ' w:region -38 w:regular -16 w:reject -20 w:release -28 w:repair -12 w:replay -11 w:report -28 w:reproduce -18' +
  ' w:rerun 12 w:rest -19 w:restart 9 w:restore -19 w:retrain -19 w:return 34 w:revoke -18 w:rework -10' +
  ' w:rewrite 30 w:ride 9 w:right -9 w:ring 67 w:risk -31 w:river 28 w:road 16 w:roadmap 25 w:room -17 w:rota 22' +
  ' w:round 48 w:route 23 w:row 31 w:rule -34 w:run 55 w:runner -26 w:sail -18 w:sale -24 w:same 19 w:saturday 39' +
  ' w:say -18 w:scanner 18 w:school -23 w:scope 31 w:scrap 72 w:screen 80 w:script -28 w:scrub 24 w:seal -8' +
  ' w:search 13 w:season 35 w:seat 59 w:second 73 w:sell -42 w:sensor -25 w:sentence -12 w:sequence 39 w:serve -28' +
  ' w:service -13 w:sesame 15 w:session -29 w:set -21 w:settle -27 w:shadow -11 w:she -15 w:sheet -31 w:shelf 19' +
  ' w:shift 38 w:shop -14 w:short 21 w:should -32 w:shout -25 w:show 52 w:shut -9 w:side 83 w:sign -53' +
  ' w:silence 10 w:silent 18 w:sill 56 w:since 167 w:single -22 w:sister -9 w:sit -16 w:site -9 w:sixty 22' +
  ' w:size 41 w:sketch -20 w:skip -9 w:slip -35 w:slot -16 w:slow -23 w:slower -16 w:small 33 w:snap -29 w:so 122' +
  ' w:software 36 w:something -19 w:sooner 83 w:sort -24 w:sound 70 w:spare -31 w:speak -11 w:split -29' +
  ' w:spreadsheet 50 w:squad 32 w:stack 22 w:staff -24 w:stage -16 w:stale 10 w:stamp 9 w:stand -27 w:standby 15' +
  ' w:statement -10 w:stay 41 w:steer -22 w:stem -21 w:sticker 76 w:still -52 w:stone -10 w:stop 59' +
  ' w:stopwatch -36 w:store -12 w:straight -10 w:strap 22 w:street 10 w:strike -34 w:string 10 w:sum -19' +
  ' w:summer -16 w:sunday 21 w:support -28 w:sure -10 w:surveyor -43 w:suspect 13 w:swallow 33 w:swap 36' +
  ' w:sweep -70 w:switch -10 w:system 24 w:table 38 w:tablet 13 w:take 59 w:talk 56 w:tally 66 w:tea 39' +
  ' w:teach -16 w:teacher -61 w:team -36 w:tell 26 w:temperature -39 w:ten -11 w:tenant -23 w:test -41 w:tester 13' +
  ' w:text -11 w:than 93 w:that -40 w:the -27 w:theatre 18 w:their -56 w:them 51 w:themselve 47 w:then 43' +
  ' w:there -78 w:thermometer -12 w:these 17 w:they -30 w:thin 33 w:thing -63 w:think -29 w:thirty 28 w:this 15' +
  ' w:those 47 w:though 36 w:thousand -21 w:three -33 w:thursday 9 w:tick 60 w:ticket 23 w:tile -20 w:till -40' +
  ' w:time -49 w:tire 9 w:to 22 w:token 14 w:too -40 w:tool 11 w:top -22 w:torch -11 w:toward -22 w:traffic 63' +
  ' w:train 13 w:tray -15 w:trial -31 w:trip -23 w:trolley 19 w:trouble -20 w:truck -13 w:true -10 w:trust 78' +
  ' w:try 40 w:tub -21 w:turn 69 w:twelve -35 w:twenty 78 w:two 41 w:ugly -37 w:under -29 w:unit 15 w:unpack -12' +
  ' w:until -95 w:up -75 w:value 11 w:valve 10 w:van 20 w:vault -9 w:vendor 43 w:very 26 w:vet 19 w:video -14' +
  ' w:view 21 w:visit 60 w:visitor 14 w:vote -53 w:wait 9 w:wake -65 w:want 101 w:ward 24 w:warm 36 w:wash 46' +
  ' w:watch 52 w:way -42 w:we -26 w:wear -28 w:weekend -24 w:weigh -31 w:weight -18 w:well 18 w:wet 62 w:what 16' +
  ' w:whatever 20 w:when 18 w:whenever -12 w:where 34 w:whether -54 w:which -49 w:whichever 9 w:while -11' +
  ' w:who -19 w:whole -12 w:whose -59 w:widget -20 w:win 30 w:window 12 w:winter 45 w:with -11 w:within -10' +
  ' w:without -41 w:word 10 w:worse 24 w:would 114 w:write -26 w:yard -11 w:year 17 w:yet 52 w:you 56' +
  ' words<10 -104 words<6 -72 words>16 129 words>24 98';
