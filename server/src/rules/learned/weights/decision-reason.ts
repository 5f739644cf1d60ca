// Learned from test/corpus by scripts/learn.mjs.
export const decisionReason =
  ' -298 acts<1 -14 acts<3 -92 acts<5 -94 acts<9 -40 adjective 21 adverb 34 class:body 53 class:change -49' +
  ' class:cognition -49 class:communication -30 class:competition 12 class:contact -40 class:creation 27' +
  ' class:emotion 47 class:none 29 class:perception -39 class:social -46 clauses>2 -24 compared 12' +
  ' cue:accepted -53 cue:assigned -10 cue:benefit 27 cue:boundary 17 cue:filler -9 cue:handoff -52' +
  ' cue:hypothetical -21 cue:initiative 9 cue:lasting 11 cue:mood -10 cue:reason 254 cue:success -42' +
  ' cue:tradeoff -31 cue:vagueAct -12 cue:verification -20 cue:weakAsked 46 cue:weakAssumed 17 cue:weakEasy -26' +
  ' cue:weakHandoff -20 cue:weakTold 44 first 50 item -46 late 45 metric:delta -61 metric:money 16 metric:none -45' +
  ' modal 69 name -56 negated 37 next:, -10 next:: -30 next:; -13 next:against 36 next:all -13 next:along -9' +
  ' next:an -16 next:as -21 next:back 16 next:before -21 next:behind -15 next:both 67 next:by -37 next:down -20' +
  ' next:each -38 next:eight -10 next:eleven -18 next:every -37 next:first 9 next:five 9 next:for 61' +
  ' next:forty -11 next:four -50 next:fourteen 14 next:from -23 next:her 42 next:him -36 next:his 18 next:in -20' +
  ' next:into 72 next:less -30 next:me -34 next:nine 28 next:no 108 next:nothing -28 next:of -14 next:off 11' +
  ' next:one -8 next:out -13 next:over 23 next:past -27 next:quicker 22 next:six -11 next:sixty 17 next:so -32' +
  ' next:ten -12 next:that -68 next:the -38 next:their -25 next:them -29 next:they -13 next:this 11 next:three -14' +
  ' next:to -28 next:two -41 next:under -14 next:until -11 next:up 11 next:what -56 next:where -9 next:with -11' +
  ' next:wrong -23 number -44 number:count -10 number:money 12 number:other -9 number:people -32' +
  ' number:percent -24 number:rate -12 number:version 27 own 80 own:after 41 perfect -44 person -26 quoted -22' +
  ' role:after -28 role:before -28 role:change -28 role:none -36 step:action -66 subject:I -34 subject:it -12' +
  ' subject:nobody 20 subject:none 32 subject:other -43 subject:there -10 subject:thing 37 subject:we -28' +
  ' subject:you -15 tense:modal 76 tense:past -49 tense:present 98 verb:agree -28 verb:answer 25 verb:argue 45' +
  ' verb:ask -58 verb:begin 45 verb:bin 40 verb:build -14 verb:carry -27 verb:catch -29 verb:chalk -10' +
  ' verb:coach -36 verb:come -86 verb:compare -21 verb:consider 15 verb:copy 35 verb:cost 19 verb:could -76' +
  ' verb:count 19 verb:cut 15 verb:decide 12 verb:dig -15 verb:do -13 verb:draft -10 verb:drive 20 verb:drop 14' +
  ' verb:empty -15 verb:fall 8 verb:fear 22 verb:fill 18 verb:find -32 verb:fly -12 verb:follow -10 verb:get -74' +
  ' verb:give -26 verb:go -33 verb:hand 13 verb:hang 11 verb:have -38 verb:hear -35 verb:hold 24 verb:keep 16' +
  ' verb:key -8 verb:lay -23 verb:leave -14 verb:let -55 verb:line -9 verb:listen -23 verb:live -16 verb:load -13' +
  ' verb:log 15 verb:lose -15 verb:mark -11 verb:match -10 verb:mean 16 verb:measure -11 verb:move 49' +
  ' verb:name -36 verb:need 52 verb:note -22 verb:offer 38 verb:open 54 verb:own -11 verb:paint 11 verb:pay -8' +
  ' verb:photograph -12 verb:pick 25 verb:plot 27 verb:point 58 verb:pour -10 verb:propose 13 verb:pull -38' +
  ' verb:put -32 verb:reach -9 verb:read -22 verb:rebuild -21 verb:repeat -9 verb:reproduce -19 verb:rewrite 39' +
  ' verb:ring 66 verb:rule 25 verb:run -38 verb:say -42 verb:scrap 57 verb:send 17 verb:set -15 verb:settle -8' +
  ' verb:shadow -11 verb:shift 54 verb:show -16 verb:sit 28 verb:spend -29 verb:stand 27 verb:stay 32 verb:stop 47' +
  ' verb:strike -34 verb:swallow 15 verb:switch -17 verb:take 60 verb:talk 43 verb:tell -31 verb:test -18' +
  ' verb:time -9 verb:try 43 verb:turn 65 verb:type -15 verb:wait -10 verb:want 10 verb:weigh -15 verb:win 28' +
  " verb:would 9 verb:write 32 verbless 96 voice:active -60 w:'d 82 w:'ll -24 w:'s -26 w:a 20 w:about 32" +
  ' w:accept -15 w:account -42 w:across 37 w:actor -11 w:add -30 w:advice -24 w:after -21 w:afterward 25' +
  ' w:against -28 w:age -15 w:agree -27 w:ahead 33 w:alert -40 w:all -21 w:allergy -11 w:aloud -16 w:already 45' +
  ' w:also 9 w:among -11 w:amount 26 w:and -84 w:another 29 w:answer 10 w:any -41 w:anybody 26 w:anyone 54' +
  ' w:anything -16 w:apart -12 w:area -15 w:argue 68 w:around -20 w:arrive -57 w:as 103 w:assistant 13 w:assume 18' +
  ' w:at -15 w:autumn -25 w:average 27 w:away -17 w:b -11 w:back -32 w:bad 26 w:badge 31 w:bag -15 w:band -30' +
  ' w:base -15 w:basket -12 w:bay -27 w:be 91 w:beat 59 w:because 166 w:bed 9 w:before -18 w:begin 52 w:behind -14' +
  ' w:below -16 w:bench 34 w:beside -22 w:better -13 w:between -15 w:big 10 w:bill 19 w:bin 135 w:bite 17' +
  ' w:blade -13 w:blank -29 w:bleed 20 w:block -39 w:board -30 w:bonu -39 w:book -25 w:both 34 w:bottle 18' +
  ' w:bottom -8 w:box -47 w:branch -13 w:break 14 w:breakfast 16 w:brother 20 w:bu 12 w:bucket 21 w:build -46' +
  ' w:builder 51 w:but 35 w:buy -23 w:by -10 w:ca -21 w:call 12 w:caller 14 w:campaign -23 w:can 91 w:cap -41' +
  ' w:car 67 w:card 42 w:carry -60 w:case 33 w:cash 14 w:catch -41 w:cell -13 w:cent 12 w:centimetre -16' +
  ' w:central -23 w:certificate -10 w:chalk -14 w:chart 30 w:cheaper 9 w:check 32 w:checklist 77 w:checksum -14' +
  ' w:chew 24 w:child -21 w:children 30 w:choice -16 w:class 18 w:clear -12 w:clerk 43 w:client -21 w:climb -40' +
  ' w:clinic -14 w:clip -17 w:clipboard -25 w:clock -9 w:close 11 w:closure 23 w:cloth 12 w:coach -35 w:code -22' +
  ' w:coin -19 w:cold -30 w:collar 24 w:colleague -43 w:collection 22 w:colour 12 w:column 23 w:come -11' +
  ' w:comment -11 w:common 27 w:compare -24 w:consider 15 w:contract -26 w:control -20 w:corner 51 w:cost 72' +
  ' w:could -11 w:count -12 w:cow 37 w:crate -9 w:crew -56 w:cry 24 w:cue -10 w:cup -17 w:cupboard -10 w:cure 93' +
  ' w:curve 28 w:customer -26 w:cut 44 w:cylinder 21 w:data 14 w:date -35 w:dawn 27 w:day -71 w:dead -73' +
  ' w:decide 12 w:delivery -32 w:desk 33 w:different -73 w:dig -17 w:director -8 w:do 56 w:dog -12 w:domain -22' +
  ' w:door 10 w:dose 20 w:doubt -13 w:down 39 w:draft -12 w:draw -15 w:drive 18 w:drop 10 w:drum -24 w:dry 17' +
  ' w:due -16 w:during 37 w:each -79 w:earlier 14 w:early -26 w:easy 11 w:eat -18 w:eight 37 w:either -13' +
  ' w:eleven -50 w:else 53 w:empty 20 w:end 19 w:engineer 13 w:estate 23 w:even 17 w:evening 56 w:ever 22' +
  ' w:everybody 33 w:exact 13 w:expiry -22 w:extra 24 w:eye 16 w:face -19 w:fail 10 w:fall -11 w:family 57' +
  ' w:fancy 31 w:far 82 w:farm -30 w:fault 10 w:fear 23 w:few -26 w:fight 51 w:figure 59 w:file -42 w:fill 32' +
  ' w:film -17 w:find -41 w:finish -9 w:firm -22 w:first 31 w:fit 18 w:five -28 w:fix 59 w:flag -9 w:flat -16' +
  ' w:flood 21 w:flush 8 w:fly -37 w:foam 34 w:folk 44 w:follow -14 w:for 39 w:form 20 w:fortnight -25 w:forty 35' +
  ' w:forty-one 24 w:four -40 w:fraud 11 w:free 14 w:freeze 41 w:friday -18 w:from 23 w:front -26 w:full -20' +
  ' w:galley -8 w:gate -39 w:gauge -18 w:gearbox -14 w:girl -24 w:glass -14 w:grade -21 w:grant -32 w:grease 53' +
  ' w:grind -18 w:grow 33 w:guard -14 w:hall -10 w:hand 25 w:hang 53 w:hardly -10 w:haul -9 w:have 43 w:head 38' +
  ' w:heap -34 w:hear 48 w:her 33 w:hide 69 w:him -35 w:hit 15 w:hold 17 w:holdout 25 w:holiday 28 w:home -10' +
  ' w:honest 24 w:hook 17 w:host -10 w:hotel 31 w:hour -41 w:house -14 w:how -31 w:human 38 w:hundred 51 w:hunt 21' +
  ' w:i 44 w:idea -21 w:if 86 w:in -56 w:incident 14 w:index -13 w:inside 9 w:instead 107 w:instrument 12' +
  ' w:insurer -34 w:interest -9 w:into 51 w:it-team -30 w:item -22 w:its 11 w:itself -20 w:january -12 w:jaw 27' +
  ' w:job -42 w:join -29 w:judge -50 w:jump -36 w:keep 67 w:key -23 w:kid 11 w:kill 33 w:kilo -9 w:kiosk 43' +
  ' w:kitchen 43 w:know -23 w:lad -20 w:lamp -36 w:landmark 12 w:language 45 w:laptop -27 w:last -27 w:late -9' +
  ' w:lay -25 w:layer -17 w:lead -34 w:lean 34 w:leaver 19 w:ledger 15 w:leg -12 w:lender -8 w:length -37 w:let 17' +
  ' w:letter -23 w:library 9 w:lid -14 w:lift 43 w:line 22 w:lisbon -13 w:list 24 w:listen -30 w:live -17' +
  ' w:load -24 w:lock -10 w:log -34 w:logger 9 w:long -96 w:longer -12 w:lose -41 w:loss -20 w:lot -22 w:lunch -18' +
  ' w:lunchtime -11 w:machine 15 w:mail 32 w:make -21 w:maker -19 w:man -14 w:manager -40 w:map 25 w:mark -42' +
  ' w:match 17 w:mate 27 w:may -66 w:me 27 w:mean 20 w:meantime -8 w:measure 25 w:meet 17 w:meter -19 w:metre -24' +
  ' w:midnight -12 w:might -16 w:milk 58 w:minu -13 w:minute -45 w:mistake -15 w:mobile -17 w:model 17 w:monday 34' +
  ' w:money -53 w:more 57 w:morning 35 w:mostly -10 w:motor 62 w:move 78 w:much -36 w:museum -12 w:mute 35' +
  " w:myself 76 w:n't 69 w:name 35 w:navel -13 w:nearly -45 w:need 44 w:needle -18 w:neighbour 84 w:never -30" +
  ' w:new 18 w:next -39 w:night 36 w:nightly -25 w:nineteen -22 w:ninety 18 w:no 58 w:nobody 70 w:node -11' +
  ' w:noise -15 w:none 18 w:noon -42 w:not 67 w:note -34 w:nothing 17 w:notice -35 w:now -33 w:number 9' +
  ' w:object 33 w:of 21 w:off 57 w:offer 48 w:office 47 w:officer 44 w:old -101 w:older 26 w:once -20 w:one 24' +
  ' w:only 88 w:onto 12 w:open 37 w:opinion -15 w:or -24 w:order -8 w:other -45 w:our 18 w:out -44 w:outer -10' +
  ' w:outside -15 w:over 24 w:owner 16 w:pack 24 w:pair -10 w:pallet 12 w:paper 24 w:park 16 w:part 32' +
  ' w:partner 17 w:past -17 w:patient 18 w:pattern -9 w:pause -11 w:payment 24 w:pen 40 w:pencil 47 w:people 71' +
  ' w:percent -27 w:phone 60 w:photograph -11 w:pick 22 w:picker -9 w:picture 35 w:pile 65 w:pin 19 w:pipe -42' +
  ' w:place 24 w:plain 20 w:plan -29 w:planner -15 w:plant -10 w:plate 21 w:platform -15 w:plenty -40 w:plug 12' +
  ' w:point 57 w:police -18 w:policy 30 w:porter 73 w:postcode 55 w:pour -10 w:prefer -15 w:press 18 w:price 43' +
  ' w:print -21 w:product -42 w:programme -13 w:promise -18 w:proof 11 w:propose 13 w:publish 25 w:pull -16' +
  ' w:pump -20 w:purpose -65 w:push -11 w:quarter -13 w:query -36 w:question 41 w:queue -10 w:quick -16' +
  ' w:quicker 22 w:quiet 12 w:quote -10 w:radio 20 w:rail 37 w:random 21 w:rate -27 w:rather 32 w:read 17' +
  ' w:reading 15 w:real -26 w:reason 70 w:rebuild -21 w:record 12 w:red 55 w:refresh -11 w:refuse -39 w:region -40' +
  ' w:register -15 w:regular -14 w:reject -15 w:release -27 w:replay -12 w:report -19 w:reproduce -19 w:rerun 9' +
  ' w:rest -14 w:restore -22 w:return 29 w:revoke -15 w:rework -12 w:rewrite 41 w:ride 9 w:right -38 w:ring 57' +
  ' w:risk -31 w:river 21 w:road 29 w:roadmap 23 w:round 63 w:route 21 w:row 30 w:rule -24 w:run 67 w:runner -25' +
  ' w:sail -15 w:sale -16 w:same 38 w:saturday 37 w:say -40 w:scanner 19 w:school -16 w:scope 30 w:scrap 70' +
  ' w:screen 86 w:script -25 w:scrub 23 w:seal -16 w:search 25 w:season 28 w:second 29 w:sell -20 w:send 10' +
  ' w:sensor -13 w:sentence -13 w:serve -25 w:service -14 w:sesame 22 w:session -23 w:seven -8 w:shadow -11' +
  ' w:shelf -17 w:shift 40 w:short 21 w:should -42 w:shout -16 w:show 52 w:side 78 w:sign -37 w:silent 25' +
  ' w:sill 49 w:since 156 w:single -28 w:sister -20 w:site -10 w:size 34 w:sketch -19 w:sleep 35 w:slip -31' +
  ' w:slot -13 w:slow -26 w:small 26 w:snap -20 w:so 112 w:software 42 w:some -18 w:something -24 w:sooner 64' +
  ' w:sort 33 w:sound 18 w:spare -21 w:speak 17 w:spend -25 w:split -21 w:spreadsheet 24 w:squad 42 w:staff -14' +
  ' w:stage -10 w:stand -14 w:standby 15 w:stay 69 w:stem -29 w:step 12 w:stick -12 w:sticker 75 w:still -46' +
  ' w:stop 57 w:stopwatch -44 w:strap 23 w:street 16 w:strike -39 w:string 10 w:sum -17 w:summer -11 w:sunday 27' +
  ' w:support -18 w:sure -11 w:suspect 22 w:swallow 10 w:swap 56 w:sweep -26 w:switch -10 w:system 21 w:table 20' +
  ' w:tablet -12 w:tag -21 w:take 45 w:talk 43 w:tally 67 w:tap -12 w:tea 37 w:team -30 w:tell 12' +
  ' w:temperature -44 w:test -27 w:tester 13 w:text -13 w:than 70 w:that -13 w:the -22 w:theatre 13 w:their -49' +
  ' w:them 64 w:themselve 41 w:then 32 w:there -76 w:thermometer -10 w:these 13 w:they -27 w:thing -29 w:think -29' +
  ' w:thirty 25 w:this 25 w:those 46 w:though 27 w:three -39 w:throw 17 w:tick 61 w:ticket 31 w:time -32' +
  ' w:timing -10 w:to 45 w:token 19 w:too -22 w:tool 14 w:top -21 w:traffic 65 w:trainee -8 w:tray -18 w:trial -32' +
  ' w:trip -18 w:trolley 12 w:trouble -23 w:truck -11 w:trust 50 w:try 22 w:tub -18 w:turn 45 w:twelve -17' +
  ' w:twenty 79 w:two 32 w:type -8 w:ugly -36 w:under -13 w:unit 16 w:unpack -14 w:until -79 w:up -19 w:us -22' +
  ' w:use 16 w:valve 10 w:van -23 w:vendor -9 w:very 33 w:vet 23 w:video -14 w:visit 53 w:visitor 14 w:vote -37' +
  ' w:wait -30 w:wake -48 w:wall 13 w:want 82 w:warm 51 w:warn -21 w:wash 42 w:watch 22 w:way -19 w:we -11' +
  ' w:wear 9 w:week 9 w:weekend -15 w:weigh -19 w:weight -11 w:well 40 w:wet -20 w:what 21 w:when 9 w:where 28' +
  ' w:whether -31 w:which -79 w:while -9 w:who -56 w:whoever 13 w:whole -33 w:whose -54 w:widget -16 w:win 29' +
  ' w:window 14 w:with -13 w:within -13 w:without -12 w:would 109 w:wrap 9 w:write -35 w:yet 41 w:you 37' +
  ' words<10 -100 words<6 -45 words>16 141 words>24 71';
