// Learned from test/corpus by scripts/learn.mjs.
export const othersDidTheWork =
  ' -233 acts<1 -20 acts<3 78 acts<5 68 acts<9 165 adverb -52 after:about:determiner -21 after:about:noun -29' +
  ' after:across:determiner -21 after:after:determiner -18 after:around:other 9 after:around:possessive -22' +
  ' after:at:determiner -11 after:at:noun -13 after:at:other -12 after:at:possessive -18' +
  ' after:before:determiner -17 after:beside:other -8 after:between:noun -19 after:between:other -15' +
  ' after:by:determiner 49 after:by:person -11 after:by:time -15 after:down:determiner -10 after:down:other -8' +
  ' after:during:determiner -19 after:for:determiner -15 after:for:noun -22 after:from:determiner 21' +
  ' after:from:noun 36 after:from:other -29 after:from:possessive -11 after:from:time -27 after:in:other -26' +
  ' after:in:possessive -12 after:in:time -11 after:into:determiner -31 after:into:possessive -37' +
  ' after:next:noun -19 after:next:other 19 after:of:determiner 30 after:of:noun -24 after:of:possessive -16' +
  ' after:off:possessive 15 after:on:determiner -55 after:on:noun 10 after:on:other -22 after:on:person -10' +
  ' after:on:possessive -40 after:on:time -27 after:out:determiner 63 after:round:other 33 after:since:time -19' +
  ' after:through:determiner 24 after:to:determiner 26 after:to:noun -19 after:to:other -55' +
  ' after:to:possessive -13 after:under:possessive -8 after:up:determiner 14 after:up:other 21' +
  ' after:with:determiner -16 after:with:person -11 after:with:possessive -25 after:without:noun -15' +
  ' class:body -14 class:change -16 class:cognition -58 class:communication -70 class:consumption -10' +
  ' class:contact -11 class:creation 74 class:emotion -40 class:motion -18 class:none 43 class:perception -17' +
  ' class:possession 24 class:social 24 class:stative -32 copula -37 cue:accepted -14 cue:alternative -42' +
  ' cue:assigned -17 cue:benefit -28 cue:comparative -15 cue:filler -13 cue:generic -34 cue:handoff 58' +
  ' cue:hypothetical -19 cue:lasting -39 cue:reason -71 cue:systemic -79 cue:vagueAct -95 cue:verification -10' +
  ' cue:weakFreeTime -27 cue:weakTold -9 first -131 last 23 late 20 made:before 39 metric:delta -21' +
  ' metric:none -81 metric:nonmetric -20 metric:quantity -53 modal -62 name 10 negated -40 next:" -9 next:, -44' +
  ' next:. -89 next:about -29 next:all 66 next:an -41 next:any -10 next:at -12 next:away -10 next:back 27' +
  ' next:before -11 next:by 49 next:down -22 next:every 52 next:everybody 51 next:everyone 27 next:everything 12' +
  ' next:for -38 next:forty 11 next:four 10 next:fourteen -9 next:from -17 next:her -21 next:him 8 next:his 36' +
  ' next:into -12 next:it 42 next:its -24 next:me -36 next:most 20 next:my -47 next:new 54 next:next 14' +
  ' next:no -18 next:nothing -28 next:of -34 next:on -50 next:our -44 next:out 36 next:over 36 next:round 9' +
  ' next:six 28 next:stuck -11 next:that -35 next:the 97 next:their -18 next:three 25 next:through 26 next:too -10' +
  ' next:two 30 next:up 13 next:us 40 number -63 number:count -39 number:date -15 number:duration -13' +
  ' number:other -9 number:people -36 number:ratio -35 number:version -17 own -146 own:after -87 own:before -72' +
  ' perfect -15 person 52 quoted -40 role:change -26 role:none -32 step:action -52 subject:I -101 subject:it -48' +
  ' subject:nobody -14 subject:none -130 subject:other 311 subject:thing -26 subject:we -180 subject:you -12' +
  ' tense:modal -61 tense:past -56 tense:present -113 then:I -89 then:because -16 then:before -23 then:change 47' +
  ' then:communication -19 then:consumption -10 then:contact 23 then:creation -9 then:it -41 then:modal -15' +
  ' then:motion -14 then:none 10 then:other 14 then:past -37 then:perception -38 then:possession -11' +
  ' then:present -26 then:social -9 then:stative 38 then:thing 48 then:what 10 then:when 11 then:which 18' +
  " then:while -21 then:who 38 then:you 17 verb:'s -18 verb:answer -17 verb:approve -15 verb:arrange 28" +
  ' verb:arrive 11 verb:ask -14 verb:be -17 verb:bring 19 verb:buy 13 verb:call 35 verb:carry 10 verb:change -16' +
  ' verb:charge -24 verb:chase -9 verb:clear 11 verb:close 8 verb:collect 18 verb:come 40 verb:compare -8' +
  ' verb:cook 9 verb:cover 14 verb:crack -13 verb:cut -12 verb:deal 23 verb:design 19 verb:dig 9 verb:do -12' +
  ' verb:draft -18 verb:draw 11 verb:drill 13 verb:drive 11 verb:empty 16 verb:end 24 verb:engage 10 verb:fight 24' +
  ' verb:fill 29 verb:find 28 verb:fire -17 verb:fold -32 verb:follow -10 verb:get 40 verb:give -20 verb:halve -16' +
  ' verb:hang -25 verb:have -15 verb:hit -45 verb:hold -25 verb:jump -8 verb:keep -46 verb:knock 34 verb:know 9' +
  ' verb:lead 56 verb:learn -9 verb:leave -20 verb:let -23 verb:lose -18 verb:make 11 verb:merge -47' +
  ' verb:migrate 25 verb:move 8 verb:muck -28 verb:object -9 verb:offer -8 verb:open -13 verb:order -14' +
  ' verb:paint 11 verb:part -14 verb:pass -27 verb:persuade -12 verb:pick 15 verb:pitch -21 verb:prepare 21' +
  ' verb:price 21 verb:print 10 verb:pull -38 verb:push 17 verb:put 30 verb:raise -10 verb:read -9 verb:rebuild 41' +
  ' verb:redo 43 verb:renegotiate 23 verb:replace 24 verb:reset -16 verb:restore 15 verb:review -29' +
  ' verb:rewrite 25 verb:run 25 verb:say -41 verb:see 26 verb:send 12 verb:set -10 verb:sew 22 verb:ship -8' +
  ' verb:shoot 11 verb:show -13 verb:sign -16 verb:sit 10 verb:sort 56 verb:spend 37 verb:square 12 verb:stand -29' +
  ' verb:start -8 verb:step 15 verb:stop -10 verb:strike -9 verb:support -15 verb:swab 37 verb:swap 45' +
  ' verb:tag -16 verb:talk 34 verb:tell 27 verb:think -12 verb:train 9 verb:turn 30 verb:vote -14 verb:walk -18' +
  ' verb:want -21 verb:watch -10 verb:weld 16 verb:wire 9 verb:work 55 verb:write 9 verbless -72 voice:active -25' +
  " voice:passive -188 w:'d -24 w:a -40 w:about -45 w:account 20 w:across -14 w:address -9 w:adjuster 24" +
  ' w:after -56 w:afternoon -8 w:afterward 18 w:against -14 w:age -9 w:agency 20 w:agent 45 w:airport 14' +
  ' w:aisle 17 w:alike -8 w:all 45 w:already -16 w:and 127 w:anew 10 w:another 15 w:answer -18 w:any -11' +
  ' w:apology -24 w:approve -15 w:april -8 w:architect 22 w:area 23 w:arm -35 w:around -15 w:arrange 28' +
  ' w:arrive 10 w:as -12 w:ask -22 w:assistant 11 w:at -49 w:audit 16 w:away -10 w:baby -17 w:back 24 w:backend 21' +
  ' w:backup 15 w:bag -12 w:balance 14 w:basically 17 w:batch -14 w:bay 10 w:be -86 w:beam 10 w:because -17' +
  ' w:before 18 w:begin 10 w:behind -9 w:bell -10 w:berth -16 w:beside -11 w:between -39 w:bike 39 w:bless 10' +
  ' w:blind -11 w:block 47 w:blue 11 w:body 12 w:both -19 w:bottle 18 w:bottom 30 w:branch 8 w:brick -30 w:brief 9' +
  ' w:bring 15 w:bu 10 w:bucket -9 w:build -14 w:business -9 w:but -17 w:button 10 w:buy 13 w:by 25 w:cabinet 11' +
  ' w:cable 29 w:calendar 26 w:cap -8 w:card -9 w:care 41 w:catalogue 24 w:central 10 w:centre 11 w:chair 14' +
  ' w:chalk -36 w:change -27 w:charge -19 w:charity 13 w:chase -9 w:check -11 w:claim 31 w:class 54' +
  ' w:classroom -21 w:clause -12 w:clear 33 w:clip -21 w:clock -10 w:close 55 w:cloth 27 w:cluster 14' +
  ' w:colleague 14 w:collect 18 w:collection 19 w:come 24 w:compare -9 w:complaint -13 w:concert 59 w:connector 19' +
  ' w:consultant 30 w:contact -9 w:contractor 11 w:control 38 w:controller -10 w:conversation 14 w:corner 40' +
  ' w:could 9 w:council -14 w:counsel -12 w:count -20 w:cousin 80 w:cover 43 w:crack -14 w:crew -18 w:cross -10' +
  ' w:cue 21 w:customer 21 w:cut -23 w:cycle 12 w:date -16 w:day 24 w:deal 23 w:debt 13 w:decision 11 w:deck -26' +
  ' w:define 19 w:delay 8 w:department 17 w:design 19 w:designer -10 w:desk 53 w:developer -9 w:device 23' +
  ' w:dibber -19 w:dig 8 w:dip -8 w:director -20 w:discount 16 w:dispatch 17 w:do -18 w:dock 9 w:doctor -16' +
  ' w:door -46 w:down -9 w:dozen 12 w:draft -22 w:draw -17 w:drill 13 w:drink -26 w:drive 10 w:drop -13 w:drug -8' +
  ' w:during -20 w:dusk -26 w:duty 18 w:each -34 w:easter 27 w:eight -16 w:empty 12 w:end 26 w:engage 10' +
  ' w:estate 21 w:every 38 w:everybody -26 w:everyone -100 w:eye -13 w:face -21 w:facility 60 w:fall -9 w:few -10' +
  ' w:fifth 19 w:fight 24 w:figure 24 w:fill 30 w:film 15 w:finally 19 w:finance 9 w:find 24 w:firm 40 w:fit 24' +
  ' w:fitter 36 w:five -23 w:flag -14 w:flat 13 w:floor 33 w:flyman 28 w:fold -32 w:folk 15 w:follow -33 w:for -20' +
  ' w:foreman -12 w:form -25 w:forward 9 w:four 18 w:fourteen -11 w:frame 25 w:freezer 32 w:fresh 23 w:friend 18' +
  ' w:from -14 w:front 43 w:gaffer 16 w:garage 10 w:gate -33 w:generally -9 w:give -28 w:glass -8 w:grey 19' +
  ' w:grind 21 w:group 9 w:grower 13 w:guard -26 w:guest -12 w:guide 12 w:guild 24 w:half -14 w:halve -17' +
  ' w:hammer -21 w:handle 25 w:hang -29 w:harbour 9 w:have -55 w:he -15 w:head -47 w:her -27 w:herself 19' +
  ' w:hide -9 w:highway 11 w:hinge -27 w:hire 9 w:his 49 w:hit -45 w:hoist 22 w:hold -38 w:holiday 18 w:horn 11' +
  ' w:hose -11 w:hour -10 w:house 42 w:hub 37 w:i -119 w:importer 23 w:in -38 w:infection 37 w:instruction -10' +
  ' w:intake -15 w:into -70 w:it -24 w:it-team 27 w:its -51 w:job 19 w:jump -11 w:june -31 w:keep -49 w:key -33' +
  ' w:kid -14 w:knee -12 w:knock 34 w:know 16 w:kofi -21 w:lab 29 w:lad 44 w:lamp 15 w:last -12 w:launch -12' +
  ' w:lead 41 w:leader 11 w:leaf -15 w:leaflet 13 w:learn -10 w:leave -13 w:leed 11 w:lend -14 w:lender 34' +
  ' w:length 9 w:less -18 w:let -25 w:letter 20 w:lifetime 12 w:light 13 w:like -10 w:line 11 w:list -19 w:local 8' +
  ' w:london 23 w:long -20 w:lose -21 w:lot -11 w:low 18 w:lunch 12 w:lying 9 w:maintenance 31 w:man 39' +
  ' w:manager 42 w:many -11 w:map 15 w:march -20 w:mark -16 w:market 60 w:mass -8 w:master 10 w:matter 12' +
  ' w:mayor -9 w:me -130 w:meanwhile 14 w:merge -48 w:might -10 w:migrate 25 w:migration 13 w:mine -16' +
  ' w:minute -17 w:miss -14 w:mix -12 w:monday -24 w:monitor 11 w:month -16 w:more -17 w:most 69 w:mother -12' +
  " w:mr -9 w:muck -28 w:must -10 w:my -124 w:myself -32 w:n't -59 w:nadia -15 w:name -39 w:nearly -14 w:never 16" +
  ' w:new 31 w:night -39 w:no -21 w:nobody -20 w:normally -13 w:not -41 w:note -14 w:nothing -33 w:now -9' +
  ' w:number -34 w:nurse -60 w:object -9 w:of 22 w:off 42 w:offer -11 w:office 11 w:old -15 w:older -9 w:on -31' +
  ' w:on-call -10 w:only -16 w:onto -27 w:open 28 w:or -22 w:order -49 w:other 20 w:ourselve -15 w:out 61' +
  ' w:outside 9 w:overnight 34 w:own 36 w:paint 10 w:pair -11 w:pallet 11 w:pane -9 w:paragraph -13 w:parent 10' +
  ' w:part -41 w:partner -11 w:pass -26 w:people 51 w:person -13 w:persuade -12 w:phone -36 w:physio 33 w:pick 12' +
  ' w:pin 24 w:pipe -9 w:pipeline -9 w:pit 30 w:pitch -22 w:place 15 w:plant -8 w:platform 34 w:plot -11' +
  ' w:point -16 w:police 10 w:port -17 w:porto 8 w:prepare 21 w:priya 13 w:procurement 14 w:profile -29' +
  ' w:program 16 w:proper 15 w:prune 21 w:pull -62 w:pump 11 w:pupil -21 w:push 17 w:put 25 w:quality -14' +
  ' w:quarter 9 w:question -15 w:quote 28 w:rack -27 w:radio 23 w:raise -19 w:raw -15 w:re-run 54 w:read -28' +
  ' w:rebuild 78 w:recovery 12 w:redo 42 w:redraw 12 w:regional 15 w:rehearsal 58 w:reissue -15 w:renegotiate 23' +
  ' w:rep 16 w:repair 50 w:replace 24 w:reply -9 w:report -15 w:request -15 w:reserve 12 w:reset -18 w:rest 20' +
  ' w:restore 15 w:review -33 w:rewire 16 w:rewrite 25 w:rig 23 w:right 16 w:ring -20 w:rip 9 w:risk 18 w:road -12' +
  ' w:roadmap 16 w:room -29 w:rope -13 w:rota -24 w:round 30 w:rout 16 w:row -22 w:run 28 w:same -47 w:say -48' +
  ' w:say-so -11 w:scan 14 w:scheduler 24 w:scheme -15 w:school 12 w:screen -28 w:script 19 w:section -14' +
  ' w:security 35 w:see -10 w:service 19 w:session 12 w:set -13 w:seven -16 w:sew 22 w:she -92 w:shift 15' +
  ' w:ship -14 w:shoot 11 w:shop 17 w:short -11 w:shout 16 w:show -15 w:sick 22 w:side 31 w:sign -27 w:since -24' +
  ' w:site 32 w:six 11 w:size -8 w:slab 10 w:sleep -22 w:slide -10 w:slot -10 w:slow -9 w:small -17 w:snap -21' +
  ' w:so -35 w:something -11 w:son 18 w:sort 44 w:source -9 w:speech 28 w:spend 36 w:split -10 w:sponsor 10' +
  ' w:spot -8 w:square 9 w:staff -11 w:stand -35 w:start -13 w:stay -14 w:step 9 w:steward -17 w:stick -16' +
  ' w:stock 13 w:stop -15 w:store 9 w:street -28 w:stretch 12 w:strike -9 w:stub 20 w:student 14 w:studio 14' +
  ' w:suite -10 w:sum 34 w:summer 63 w:sunday -28 w:supplier -36 w:support -16 w:swab 37 w:swap 40 w:table -32' +
  ' w:tablet -12 w:take 12 w:talk 33 w:tax 13 w:tea -12 w:teacher 87 w:team -16 w:technician 17 w:tell 10' +
  ' w:tenth -14 w:test -11 w:the 30 w:their -29 w:them -26 w:theme -10 w:themselve 57 w:then -17 w:there 31' +
  ' w:they 39 w:think -12 w:third -20 w:thirty-four -14 w:this -12 w:three 26 w:through 20 w:tide -16 w:time -13' +
  ' w:to -28 w:toe 20 w:together -26 w:token 20 w:too 8 w:tool 8 w:top 63 w:traffic 34 w:treasurer 23 w:trial 18' +
  ' w:trouble 23 w:truck 10 w:try -15 w:tuesday 15 w:twice -29 w:two -43 w:type -9 w:underneath 20 w:university 12' +
  ' w:up 42 w:upload 11 w:us -55 w:use -16 w:value 14 w:valve 26 w:van 26 w:vendor 23 w:verger -33 w:video -15' +
  ' w:volunteer -24 w:vote -15 w:wait -15 w:waiter -40 w:walk -24 w:want -27 w:wardrobe 55 w:warehouse 18' +
  ' w:warm 15 w:watch -13 w:water -41 w:way -20 w:we -94 w:web 19 w:week -22 w:weekend 48 w:weight -29 w:weld 15' +
  ' w:well -22 w:which 17 w:while -21 w:who 37 w:whole 50 w:wife 33 w:winter -12 w:with -24 w:without -25' +
  ' w:word -39 w:work 31 w:worst 15 w:would -43 w:wrong -31 w:year -23 w:yellow -8 w:your 10 words<10 -80' +
  ' words<6 -91 words>24 15';
