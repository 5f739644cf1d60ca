// Learned from test/corpus by scripts/learn.mjs.
export const decisionReason =
  ' -300 acts<1 -53 acts<3 -63 acts<5 35 adjective 21 adverb 38 after:about:determiner 11 after:about:noun 51' +
  ' after:about:other -21 after:above:possessive 13 after:across:other 13 after:after:determiner -29' +
  ' after:after:noun 22 after:against:determiner -63 after:against:noun -10 after:against:other 35' +
  ' after:against:possessive 14 after:among:determiner -9 after:as:determiner -21 after:as:noun 54' +
  ' after:as:other 45 after:as:possessive -10 after:at:noun -11 after:at:possessive 15 after:before:determiner 33' +
  ' after:before:noun -27 after:before:other -28 after:behind:noun -20 after:below:other -14' +
  ' after:beside:determiner -17 after:beside:noun -34 after:by:other -57 after:by:person 20' +
  ' after:during:determiner 48 after:during:noun -8 after:for:determiner 9 after:for:noun 36 after:for:other -28' +
  ' after:for:person -23 after:for:possessive -24 after:from:determiner 25 after:from:noun 28 after:from:other -27' +
  ' after:from:possessive -24 after:in:determiner 39 after:in:noun -28 after:in:other -26 after:in:time 74' +
  ' after:inside:determiner 20 after:instead:other 67 after:into:determiner -24 after:into:noun 71' +
  ' after:into:possessive -21 after:like:noun -10 after:minus:noun -13 after:next:noun -27 after:next:other -16' +
  ' after:of:noun 17 after:of:other 28 after:of:person 16 after:of:possessive -38 after:off:determiner 28' +
  ' after:off:noun 10 after:off:other 21 after:off:possessive -12 after:on:determiner -15 after:on:other 34' +
  ' after:on:person 16 after:on:possessive 72 after:on:time 14 after:onto:determiner 14 after:out:noun 32' +
  ' after:out:other -54 after:over:determiner -21 after:over:noun 46 after:over:other -20 after:past:determiner -8' +
  ' after:past:noun -25 after:past:other 17 after:per:noun -15 after:rather:other 45 after:round:determiner -27' +
  ' after:round:noun 32 after:round:other 19 after:since:determiner 43 after:since:noun 26 after:since:other 25' +
  ' after:than:determiner 27 after:than:other 69 after:through:determiner -59 after:through:noun 10' +
  ' after:through:other -24 after:till:other -32 after:to:determiner 36 after:to:noun 14 after:to:other -40' +
  ' after:to:possessive -30 after:under:determiner -31 after:under:noun -30 after:until:determiner -13' +
  ' after:until:other -15 after:until:time -20 after:up:determiner -29 after:up:noun -9 after:up:other -54' +
  ' after:with:determiner -32 after:with:noun 46 after:with:person -12 after:with:possessive -20' +
  ' after:within:noun -11 after:without:determiner -28 after:without:noun -14 after:without:other 63 class:body 12' +
  ' class:change -16 class:cognition -31 class:communication -23 class:competition 50 class:contact -33' +
  ' class:creation 12 class:emotion 71 class:none 20 class:perception -90 class:possession -15 class:social -40' +
  ' clauses>2 -42 compared 9 copula -33 cue:accepted -36 cue:alternative 26 cue:assigned 19 cue:benefit 21' +
  ' cue:boundary 36 cue:comparative 36 cue:filler -17 cue:generic -9 cue:handoff -89 cue:hypothetical -71' +
  ' cue:initiative 23 cue:lasting -19 cue:mood -13 cue:reason 221 cue:success -54 cue:systemic -13' +
  ' cue:tradeoff -35 cue:vagueAct -49 cue:verification -14 cue:weakAsked 33 cue:weakAssumed 23 cue:weakHandoff -24' +
  ' cue:weakTold 28 first 41 item -68 last 36 late 45 metric:delta -64 metric:money 24 metric:none -25' +
  " metric:nonmetric -38 metric:quantity -46 modal 90 name -78 negated 44 next:'ve -12 next:, -12 next:. 35" +
  ' next:: -34 next:; 39 next:a 9 next:across -11 next:again 13 next:against 37 next:all -37 next:and -48' +
  ' next:any -10 next:as -38 next:at 53 next:before -24 next:behind -10 next:beside 23 next:both 34 next:by -17' +
  ' next:cheaper 10 next:down -32 next:each -37 next:eleven -18 next:every -42 next:five -11 next:for 63' +
  ' next:four -60 next:fourteen 13 next:from -22 next:her 13 next:him -42 next:his 27 next:how -11 next:i 15' +
  ' next:in -58 next:into 91 next:it 25 next:its 41 next:less -29 next:me -41 next:my -18 next:new -13' +
  ' next:nine 24 next:no 102 next:nothing -17 next:of -16 next:off 11 next:on -75 next:one 23 next:out -36' +
  ' next:over 24 next:past -20 next:quicker 20 next:sixty 12 next:so -29 next:ten -15 next:that -65 next:their -37' +
  ' next:them -9 next:they 10 next:this 14 next:those 26 next:three -34 next:to -9 next:twenty -40 next:two -35' +
  ' next:under -23 next:up 33 next:us 8 next:what -58 next:where -38 next:with 24 next:worse 21 next:wrong -21' +
  ' number -11 number:count 18 number:duration -24 number:money 24 number:other -17 number:people -29' +
  ' number:percent -38 number:rate -23 number:ratio 37 own 56 own:after 23 own:before 13 perfect -31 person -40' +
  ' quoted -24 role:after -23 role:before -23 role:change -39 role:none -25 step:action -84 subject:I -23' +
  ' subject:it -40 subject:none 44 subject:other -90 subject:there -15 subject:thing 35 subject:we -21' +
  ' subject:you 14 tense:modal 105 tense:past -30 tense:present 132 then:I 17 then:after -10 then:although -30' +
  ' then:as 88 then:because 80 then:before 18 then:body -32 then:change 47 then:cognition -12 then:competition -18' +
  ' then:consumption 20 then:contact 25 then:if 29 then:in 45 then:it -24 then:modal 35 then:none -37 then:once 15' +
  ' then:other -26 then:perception 46 then:possession 23 then:present 68 then:since 89 then:social -47' +
  ' then:stative -17 then:that -12 then:the -39 then:thing 37 then:till -29 then:until -53 then:when 18' +
  ' then:whenever -8 then:whether -44 then:which -29 then:while -14 then:who -20 then:whose -53 then:you 19' +
  " verb:'s -9 verb:accept -17 verb:add -19 verb:agree -28 verb:answer 17 verb:argue 46 verb:ask -59 verb:be -13" +
  ' verb:beat 50 verb:begin 75 verb:bin 59 verb:bring -16 verb:build -32 verb:call -15 verb:carry -31' +
  ' verb:catch -31 verb:chalk -12 verb:choose 20 verb:close -13 verb:coach -35 verb:come -84 verb:compare -21' +
  ' verb:consider 13 verb:copy 19 verb:could -73 verb:count 28 verb:decide 17 verb:dig -15 verb:do -35' +
  ' verb:draw -16 verb:drive 10 verb:drop 43 verb:eat 14 verb:fancy 18 verb:fear 21 verb:fetch 22 verb:fill 10' +
  ' verb:find -57 verb:finish 9 verb:fire 68 verb:fish 12 verb:fix 9 verb:follow -18 verb:get -58 verb:go 23' +
  ' verb:hand -31 verb:hang 38 verb:have -84 verb:hear -23 verb:hire -22 verb:hold 30 verb:hunt -9 verb:keep 20' +
  ' verb:lay -29 verb:lend -16 verb:line -10 verb:listen -14 verb:live -24 verb:load -11 verb:log 9 verb:lose 21' +
  ' verb:make -18 verb:mark -14 verb:mean 33 verb:measure -16 verb:meet 11 verb:mention -9 verb:move 64' +
  ' verb:name -30 verb:need 60 verb:note -25 verb:notice -14 verb:offer 52 verb:open 67 verb:order 18' +
  ' verb:pack -10 verb:pair -9 verb:pay -17 verb:play -10 verb:plot 17 verb:plug -10 verb:point 58 verb:print 18' +
  ' verb:promise -10 verb:prove 14 verb:pull -37 verb:put -51 verb:raise -9 verb:read 13 verb:rebuild -21' +
  ' verb:reconcile -13 verb:record 9 verb:redo -12 verb:redraw -20 verb:repeat -23 verb:report 20' +
  ' verb:reproduce -33 verb:rerun 9 verb:rewrite 44 verb:ring 64 verb:rule 31 verb:run -51 verb:say -28' +
  ' verb:scrap 62 verb:see -48 verb:set -23 verb:settle -41 verb:shadow -9 verb:shift 58 verb:show -24' +
  ' verb:shut -17 verb:sign -11 verb:sit 33 verb:sketch -10 verb:sort -20 verb:spend -34 verb:spot -12' +
  ' verb:square -11 verb:stand 38 verb:start 22 verb:stay 22 verb:step -8 verb:stop 53 verb:strike -28' +
  ' verb:suspect -16 verb:swallow 25 verb:switch -19 verb:take 48 verb:talk 51 verb:tally 21 verb:tap -8' +
  ' verb:teach -21 verb:tell -36 verb:test -12 verb:throw 15 verb:time -22 verb:try 42 verb:turn 79 verb:type -15' +
  ' verb:wait 24 verb:walk 11 verb:want 19 verb:watch -22 verb:wear -25 verb:weigh -18 verb:win 15 verb:would 10' +
  " verb:write 57 verbless 73 voice:active -51 voice:passive -75 w:'d 78 w:'ll -39 w:'s -20 w:a 10 w:about 42" +
  ' w:accept -14 w:across 8 w:actor -15 w:add -60 w:advice -10 w:adviser 19 w:afternoon 16 w:afterward 21' +
  ' w:again 8 w:against -15 w:age -11 w:agree -22 w:ahead 23 w:alert -39 w:alive 60 w:all -51 w:alone 43' +
  ' w:already 42 w:also -10 w:although -30 w:alway -9 w:among -14 w:amount 15 w:an 16 w:and -104 w:another 49' +
  ' w:answer -11 w:any -31 w:anybody 39 w:anyone 34 w:anything -12 w:apart -9 w:architect -15 w:area -9' +
  ' w:argue 108 w:around -37 w:arrival -11 w:arrive -48 w:as 51 w:ask 23 w:assistant 10 w:assume 15 w:at -9' +
  ' w:attach 12 w:audit 18 w:august 46 w:author -13 w:autumn -14 w:average 20 w:away -20 w:back -15 w:bad 41' +
  ' w:badge 37 w:bag -15 w:band -17 w:bank -9 w:base -26 w:batch -36 w:be 101 w:beat 68 w:because 96 w:before -22' +
  ' w:begin 54 w:behind -15 w:below -19 w:bench 11 w:bend -21 w:beside -17 w:better -26 w:big -20 w:bigger 65' +
  ' w:biggest -12 w:bill 29 w:bin 134 w:bite 16 w:blade -20 w:blame 9 w:blank -18 w:blanket 14 w:bleed 24' +
  ' w:blind 16 w:block -41 w:board -23 w:bonu -62 w:book -22 w:both 30 w:bottle 15 w:bottom -13 w:bowl 33' +
  ' w:box -31 w:break 25 w:breaker -23 w:breakfast 21 w:brick 87 w:brief 12 w:bring -24 w:brother 22 w:bucket 8' +
  ' w:build -28 w:builder 29 w:burn 10 w:but 60 w:buy -10 w:ca -19 w:calendar 38 w:call -12 w:caller 21' +
  ' w:campaign -13 w:can 107 w:cannot 48 w:cap -42 w:car 40 w:card 10 w:caretaker 62 w:carry -47 w:case 30' +
  ' w:cash 14 w:cast 9 w:cat -10 w:catalogue -53 w:catch -30 w:cause 9 w:cell -12 w:cent 19 w:centimetre -17' +
  ' w:central -30 w:chair 19 w:chalk -16 w:chamber -9 w:change -22 w:channel -9 w:chart 51 w:check 22' +
  ' w:checklist 67 w:chew 27 w:child -14 w:children 21 w:choice -16 w:choose 29 w:chuck -12 w:class 68 w:clear -19' +
  ' w:clerk 20 w:climb -56 w:clinic -21 w:clip -10 w:clipboard -17 w:clock -15 w:closure 18 w:coach -47 w:code -34' +
  ' w:coffee 15 w:coin -32 w:cold -33 w:colleague -28 w:colour 14 w:column 17 w:come 13 w:common 29 w:compare -19' +
  ' w:complaint 20 w:cone 30 w:consider 13 w:consultant 33 w:contract -30 w:control -20 w:controller -12' +
  ' w:copy -22 w:corner 29 w:correction 8 w:cost 48 w:could -18 w:count -15 w:counter -26 w:couple 14' +
  ' w:courier -40 w:cover -14 w:cow 37 w:crack 48 w:crate -13 w:crew -38 w:cry 18 w:cue 13 w:cup -15 w:cure 89' +
  ' w:curtain -22 w:curve 37 w:customer -28 w:cut 18 w:cylinder 36 w:dark 11 w:date -40 w:dawn 20 w:day -61' +
  ' w:dead -88 w:dear 60 w:decide 17 w:degree -13 w:delete 14 w:delivery -33 w:department 9 w:depot 37 w:depth 13' +
  ' w:design 18 w:desk 13 w:dibber -10 w:die 20 w:different -63 w:dig -15 w:do 52 w:dog -19 w:domain -23 w:door 10' +
  ' w:dose 31 w:double 58 w:doubt -13 w:down 37 w:drain -50 w:drawing -12 w:driver -16 w:drop 49 w:drum -20' +
  ' w:dry 61 w:duct -24 w:due -12 w:during 40 w:each -65 w:ear 43 w:earlier 17 w:early -19 w:easy 25 w:edge -22' +
  ' w:eight 67 w:else 34 w:empty 9 w:end -45 w:engineer 49 w:estate -8 w:even 16 w:evening 47 w:ever 35 w:every 18' +
  ' w:everybody 27 w:everyone -11 w:exact 16 w:expiry -24 w:extra 9 w:eye 14 w:face -10 w:fair -12 w:false 28' +
  ' w:family 84 w:fancy 55 w:far 42 w:farm -39 w:farmer 18 w:faster 42 w:fear 59 w:feature -9 w:feed 11 w:feel -10' +
  ' w:fetch 25 w:few -29 w:fewer -31 w:fifty -28 w:fight 53 w:figure 36 w:file -22 w:film -12 w:find -69 w:fine 21' +
  ' w:finish -18 w:fire 106 w:firm -22 w:first 60 w:fish -21 w:fit 21 w:five -28 w:fix 48 w:flag -8 w:flat -14' +
  ' w:flight 18 w:float -9 w:flood 18 w:floor -11 w:flue -21 w:fly -10 w:foam 34 w:fold -9 w:folk 42 w:follow -27' +
  ' w:fool 40 w:foreman -8 w:form 24 w:fortnight -23 w:forty 44 w:forty-one 27 w:four -44 w:fourteen 20 w:fraud 28' +
  ' w:freeze 65 w:freight -10 w:friday -36 w:from 14 w:front -29 w:full -24 w:gable 16 w:gaffer 16 w:gap -9' +
  ' w:gas 82 w:gate -60 w:gauge -30 w:gearbox -14 w:get -13 w:girl -21 w:give 19 w:glass -15 w:glaze 30 w:glue 25' +
  ' w:go -14 w:good 17 w:goodwill -16 w:grade -17 w:grant -19 w:graph 18 w:grease 49 w:green -62 w:grid -8' +
  ' w:group -35 w:grow 13 w:guard -24 w:half 11 w:hall -28 w:hang 66 w:hard -11 w:hardly -9 w:haul -18 w:have 33' +
  ' w:he 15 w:head 56 w:headset 21 w:heap -26 w:hear 43 w:heat 12 w:her 17 w:herself 12 w:hide 63 w:hill -10' +
  ' w:him -20 w:himself 13 w:hire -13 w:hit 14 w:hold 18 w:holdout 43 w:hole -9 w:holiday 13 w:honest 37 w:hook 12' +
  ' w:host -15 w:hotel 43 w:hour -50 w:house -24 w:how -24 w:human 44 w:hundred 31 w:hunt 11 w:i 30 w:if 30' +
  ' w:in -61 w:incident 11 w:index -13 w:initial -10 w:inner -11 w:inside 13 w:instead 89 w:insurer -29' +
  ' w:interest -9 w:interpreter -32 w:into 29 w:invoice 56 w:it-team -29 w:item -18 w:its 9 w:itself -35' +
  ' w:january -12 w:jar 25 w:jaw 25 w:job -30 w:join -19 w:joint -14 w:judge -61 w:jump -34 w:keen -22 w:keep 72' +
  ' w:kill 31 w:kiln 46 w:kilo -29 w:kiosk 36 w:kitchen 16 w:knee 29 w:knock -9 w:knoll 9 w:know -16 w:lab 10' +
  ' w:lace 13 w:lad -28 w:lag 21 w:lamp -42 w:land -14 w:language 44 w:laptop -11 w:last -19 w:late -49' +
  ' w:later -14 w:lay -32 w:layer -18 w:layout -48 w:lead -58 w:lean 54 w:learn 11 w:leave 21 w:leaver 19' +
  ' w:ledger 9 w:leg -15 w:lend -16 w:lender -8 w:length -36 w:less 13 w:let 20 w:letter -23 w:level -19 w:lid 13' +
  ' w:lift 32 w:like -16 w:limit 14 w:line 33 w:lisbon -12 w:list 23 w:listen -22 w:live -20 w:load -24 w:loan -10' +
  ' w:lock -19 w:logger 8 w:long -103 w:longer -11 w:look -13 w:loop -15 w:lose -26 w:loss -19 w:lot -37' +
  ' w:lunch -29 w:lunchtime 21 w:lying -19 w:machine 12 w:mail 18 w:main 35 w:make -23 w:maker -27 w:man 40' +
  ' w:manager -38 w:many -14 w:march -10 w:match 16 w:mate 23 w:may -60 w:me 19 w:mean 36 w:measure 14 w:meet 44' +
  ' w:mention -9 w:merge -8 w:meter -26 w:metre -11 w:microwave 14 w:might -9 w:milk 51 w:million -11 w:mind -20' +
  ' w:minu -11 w:minute -82 w:miss -16 w:mistake 20 w:mobile -14 w:model 11 w:monday -16 w:money -47 w:more 43' +
  ' w:morning 53 w:most 63 w:mostly -20 w:motor 68 w:move 79 w:much -16 w:muck 10 w:museum -13 w:mute 44 w:my -19' +
  " w:myself 63 w:n't 79 w:name 58 w:nearly -50 w:need 36 w:needle -20 w:neighbour 69 w:neither -50 w:never -37" +
  ' w:new -13 w:next -22 w:night 44 w:nightly -20 w:nine -32 w:ninety 13 w:no 21 w:nobody 31 w:node -12' +
  ' w:noise -19 w:none 28 w:noon -67 w:north 32 w:not 97 w:note -51 w:nothing 36 w:notice -20 w:now -34' +
  ' w:number 25 w:object 32 w:off 35 w:offer 42 w:office 27 w:officer 37 w:old -48 w:older 15 w:on 10 w:on-call 12' +
  ' w:one 56 w:only 135 w:onto 15 w:open 26 w:operator 27 w:opinion -10 w:or -23 w:order -31 w:other -48' +
  ' w:otherwise 9 w:our 46 w:out -29 w:outage -26 w:outer -11 w:outside -31 w:oven 9 w:over 29 w:overnight -10' +
  ' w:own -31 w:owner 36 w:pace -8 w:pack 26 w:page -24 w:paint -9 w:pair -21 w:pallet 10 w:paper 37 w:parent 10' +
  ' w:park 19 w:part 25 w:partner 12 w:pass -45 w:passenger 34 w:past -19 w:patient 34 w:pause -12 w:pen 13' +
  ' w:pencil 29 w:people 72 w:per -15 w:percent -41 w:person -14 w:phone 43 w:pick 24 w:picture 31 w:pile 57' +
  ' w:pin 16 w:pipe -46 w:pipeline -10 w:place 25 w:plain 58 w:planner -18 w:plant -11 w:plate 21 w:platform -22' +
  ' w:play -10 w:plenty -44 w:plug 52 w:point 79 w:police -21 w:policy 37 w:port -39 w:porter 63 w:porto 22' +
  ' w:position -10 w:post -18 w:postcode 45 w:pour 9 w:power 15 w:practice -16 w:price 50 w:print -9 w:product -37' +
  ' w:programme -16 w:promise -12 w:prompt -20 w:proof 12 w:prove 31 w:prune 12 w:publish 14 w:pull -16 w:pump -14' +
  ' w:purpose -38 w:push -10 w:quarter -22 w:quay -25 w:query -27 w:question 17 w:queue -21 w:quick -22' +
  ' w:quicker 20 w:quote 19 w:rail 21 w:rake -9 w:random 35 w:rate -20 w:rather 34 w:re-run -9 w:reading 18' +
  ' w:real -48 w:reason 95 w:rebuild -22 w:reckon -24 w:reconcile -13 w:red 49 w:redo -12 w:redraw -19' +
  ' w:reference -9 w:refresh -9 w:refuse -35 w:region -35 w:register -12 w:reject -12 w:repair -10 w:replay -13' +
  ' w:report -29 w:reproduce -33 w:rerun 11 w:rest -25 w:restore -8 w:retrain -16 w:return 30 w:reverse -21' +
  ' w:revoke -15 w:rewrite 46 w:ride 8 w:rig -16 w:right -11 w:ring 61 w:risk -26 w:river 27 w:road 19' +
  ' w:roadmap 16 w:roof 16 w:room -17 w:root -15 w:rota 23 w:roughly -16 w:round 34 w:route 23 w:row 36 w:rule -40' +
  ' w:run 13 w:runner -25 w:sail -12 w:sale -28 w:saturday 54 w:save 32 w:say -9 w:school -22 w:scope 15' +
  ' w:score 10 w:scrap 73 w:screen 98 w:scrub 24 w:search 19 w:season 42 w:seat 47 w:second 57 w:second-hand -44' +
  ' w:see 12 w:sell -23 w:sensor -21 w:sentence -15 w:september -17 w:sequence 38 w:serve -24 w:service -12' +
  ' w:sesame 19 w:session 14 w:settle -27 w:shadow -9 w:shard -8 w:share 11 w:she -35 w:sheet -37 w:shelve -10' +
  ' w:shift 21 w:shop -17 w:short 25 w:should -25 w:shout -23 w:show 43 w:shut -24 w:side 83 w:sign -68' +
  ' w:silence 15 w:silent 21 w:sill 50 w:since 112 w:single -35 w:sister -10 w:six 10 w:sixty 28 w:size 38' +
  ' w:sketch -25 w:skip -33 w:skipper -20 w:slide 9 w:slip -37 w:slow -20 w:small 39 w:snap -25 w:snapshot 18' +
  ' w:so 148 w:softer 16 w:software 35 w:something -27 w:sooner 72 w:sort -23 w:sound 70 w:spare -35 w:speak 11' +
  ' w:spend -14 w:split -22 w:spray -15 w:spreadsheet 48 w:spring -14 w:squad 38 w:square -19 w:stack 14' +
  ' w:staff -17 w:stage -13 w:stand -27 w:standby 16 w:start 9 w:statement -10 w:stay 27 w:steer -21 w:stem -19' +
  ' w:sticker 59 w:still -54 w:stop 58 w:stopwatch -26 w:store -16 w:story 21 w:strap 18 w:strike -30 w:string 8' +
  ' w:strong 52 w:student -23 w:suite 8 w:sum -20 w:summer -14 w:sunday 37 w:support -27 w:sure -9 w:surgery -21' +
  ' w:survey -17 w:surveyor -36 w:swallow 20 w:swap 39 w:sweep -73 w:switch -20 w:system 17 w:table 34' +
  ' w:tablet -13 w:take 68 w:talk 51 w:tally 63 w:tape -12 w:tea 42 w:teach -15 w:teacher -57 w:team -52' +
  ' w:telephone 14 w:tell 37 w:temperature -44 w:tenant -14 w:test -35 w:tester 14 w:than 80 w:that -48 w:the -23' +
  ' w:theatre 19 w:their -33 w:them 52 w:themselve 60 w:then 29 w:there -75 w:thermometer -12 w:these 23' +
  ' w:they -31 w:thin 27 w:thing -74 w:think -28 w:third 23 w:thirty 16 w:thirty-one -11 w:this 13 w:those 39' +
  ' w:though 30 w:thousand -25 w:thread -13 w:three -32 w:tick 84 w:ticket 19 w:till -33 w:time -44 w:to 20' +
  ' w:together -22 w:token 15 w:too -44 w:top -22 w:torch 17 w:toward -23 w:track 20 w:traffic 57 w:trainee -8' +
  ' w:tram -9 w:tray -17 w:trial -31 w:trip -20 w:trolley 19 w:trouble -14 w:truck -18 w:trust 78 w:try 35' +
  ' w:tub -20 w:tube 26 w:tuesday -16 w:tunnel -25 w:turn 55 w:twelve -36 w:twenty 40 w:two 59 w:type -11' +
  ' w:ugly -33 w:under -42 w:understand -11 w:unit 28 w:until -66 w:up -37 w:us 10 w:use 18 w:usually -11' +
  ' w:value 13 w:valve 18 w:van 15 w:vault -13 w:vendor 51 w:version 9 w:very 18 w:vet 16 w:video -9 w:view 16' +
  ' w:visit 56 w:visitor 9 w:voice 15 w:vote -51 w:wait 22 w:wake -57 w:want 106 w:ward 15 w:warm 36 w:warn -8' +
  ' w:wash 39 w:watch 14 w:water -20 w:way -67 w:we -34 w:wear -32 w:wednesday -23 w:week 13 w:weekend -20' +
  ' w:weigh -27 w:weight -20 w:well 16 w:wet 58 w:whatever 20 w:when 17 w:whenever -8 w:where 20 w:whether -44' +
  ' w:which -39 w:while -15 w:who -19 w:whole -14 w:whose -52 w:why 11 w:widget -15 w:will 29 w:win 32 w:window 22' +
  ' w:winter 37 w:with 11 w:within -19 w:without -10 w:work -10 w:worse 22 w:would 113 w:wrong -17 w:yard -9' +
  ' w:year 24 w:yet 61 w:you 45 words<10 -103 words<6 -63 words>16 131 words>24 70';
