// Learned from test/corpus by scripts/learn.mjs.
export const othersDidTheWork =
  ' -233 acts<1 -9 acts<3 76 acts<5 66 acts<9 159 adjective 16 adverb -54 class:body -16 class:change -21' +
  ' class:cognition -66 class:communication -85 class:consumption -9 class:contact -15 class:creation 55' +
  ' class:emotion -38 class:motion -20 class:none 47 class:perception -23 class:possession 20 class:social 27' +
  ' class:stative -28 compared -9 copula -36 cue:alternative -46 cue:assigned -19 cue:benefit -18' +
  ' cue:comparative -11 cue:filler -12 cue:generic -25 cue:handoff 52 cue:hypothetical -26 cue:initiative -10' +
  ' cue:lasting -29 cue:reason -77 cue:systemic -73 cue:vagueAct -96 cue:weakFreeTime -36 cue:weakHandoff 18' +
  ' cue:weakTold -17 first -115 item 16 last 26 late 32 metric:delta -23 metric:none -89 metric:nonmetric -27' +
  ' metric:quantity -45 modal -55 name 32 negated -27 next:" -9 next:, -44 next:. -84 next:about -38 next:all 58' +
  ' next:an -42 next:any -9 next:at -16 next:away -14 next:back 28 next:before -11 next:by 54 next:down -24' +
  ' next:every 65 next:everybody 51 next:everything 15 next:for -35 next:forty 12 next:four 12 next:fourteen -11' +
  ' next:from -14 next:his 27 next:i -12 next:into -14 next:it 36 next:its -27 next:me -36 next:most 32' +
  " next:my -52 next:n't -9 next:new 56 next:next 11 next:no -15 next:nothing -26 next:of -34 next:on -54" +
  ' next:one -13 next:our -44 next:out 54 next:over 11 next:round 12 next:six 33 next:that -29 next:the 103' +
  ' next:their -9 next:through 30 next:to 11 next:too -8 next:two 32 next:us 50 number -67 number:count -45' +
  ' number:date -15 number:other -9 number:people -24 number:ratio -34 number:version -13 own -149 own:after -83' +
  ' own:before -58 person 47 quoted -42 role:change -28 role:none -30 step:action -55 subject:I -100' +
  ' subject:it -45 subject:nobody -11 subject:none -130 subject:other 298 subject:there -13 subject:thing -35' +
  ' subject:we -172 subject:you -9 tense:modal -54 tense:past -53 tense:present -108 verb:answer -12' +
  ' verb:approve -12 verb:arrange 31 verb:ask -10 verb:be -29 verb:bring 25 verb:call 34 verb:carry 16' +
  ' verb:change -31 verb:charge -21 verb:chase -10 verb:clear 14 verb:close 17 verb:come 27 verb:confirm -12' +
  ' verb:cover 13 verb:crack -13 verb:cut -21 verb:deal 25 verb:design 20 verb:do -13 verb:draft -20 verb:draw 11' +
  ' verb:drill 14 verb:drive 11 verb:empty 18 verb:end 23 verb:engage 8 verb:fight 21 verb:fill 30 verb:find 30' +
  ' verb:fire -18 verb:fold -26 verb:get 14 verb:give -25 verb:go 8 verb:halve -17 verb:hand -8 verb:hang -26' +
  ' verb:have -14 verb:hit -46 verb:hold -28 verb:keep -31 verb:knock 33 verb:know 11 verb:land -19 verb:lead 56' +
  ' verb:leave -16 verb:let -16 verb:load 9 verb:lose -12 verb:make 10 verb:merge -47 verb:migrate 24 verb:move 13' +
  ' verb:muck -29 verb:object -13 verb:offer -9 verb:open -14 verb:order -15 verb:part -14 verb:pass -22' +
  ' verb:persuade -10 verb:pick 18 verb:ping -8 verb:pitch -26 verb:prepare 18 verb:print 9 verb:pull -30' +
  ' verb:push 18 verb:put 32 verb:raise -10 verb:read -9 verb:rebuild 41 verb:redo 38 verb:release -10' +
  ' verb:replace 21 verb:reset -17 verb:restore 17 verb:review -25 verb:rewrite 27 verb:run 20 verb:say -34' +
  ' verb:send 12 verb:set -15 verb:sew 27 verb:shoot 13 verb:show -12 verb:sign -18 verb:sit 10 verb:sort 48' +
  ' verb:spend 40 verb:square 13 verb:stand -33 verb:step 13 verb:stop -13 verb:strike -11 verb:support -11' +
  ' verb:swab 38 verb:swap 46 verb:tag -20 verb:take 15 verb:talk 38 verb:tell 30 verb:think -13 verb:train 13' +
  ' verb:turn 33 verb:walk -15 verb:want -23 verb:watch -9 verb:weld 18 verb:wire 8 verb:work 66 verb:write 12' +
  " verbless -79 voice:active -23 voice:passive -179 w:'d -25 w:'s 23 w:a -38 w:about -49 w:account 24" +
  ' w:across -16 w:adjuster 21 w:after -68 w:afterward 20 w:against -13 w:agency 23 w:agent 32 w:airport 18' +
  ' w:aisle 18 w:all 42 w:already -16 w:an 13 w:and 127 w:anew 8 w:announcement -8 w:another 21 w:answer -13' +
  ' w:any -9 w:apology -28 w:approve -12 w:architect 19 w:area 22 w:arm -26 w:around -27 w:arrange 31 w:ask -18' +
  ' w:assistant 11 w:at -57 w:audit 17 w:away -14 w:baby -27 w:back 30 w:backup 17 w:badge 9 w:bag -12' +
  ' w:balance 16 w:basically 18 w:bay 10 w:be -73 w:beam 9 w:because -17 w:before 12 w:begin 18 w:bell -11' +
  ' w:berth -15 w:beside -9 w:between -46 w:blind -12 w:block 18 w:blue 11 w:body 14 w:both -14 w:bottle 20' +
  ' w:bottom 32 w:branch 8 w:brand 8 w:break -8 w:breaker 12 w:brick -41 w:brief 9 w:bring 21 w:brother -16' +
  ' w:build -13 w:but -16 w:button 14 w:by 35 w:cabinet 15 w:cable 31 w:cache -11 w:calendar 25 w:cap -11' +
  ' w:care 35 w:caretaker -14 w:carry 13 w:central 12 w:centre 13 w:chair 14 w:chalk -12 w:change -42 w:charge -23' +
  ' w:chase -11 w:check -16 w:chief 12 w:claim 26 w:class 54 w:classroom -24 w:clause -16 w:clear 39 w:clip -24' +
  ' w:close 77 w:cloth 30 w:cluster 16 w:colleague 13 w:collection 23 w:come 26 w:concert 57 w:confirm -12' +
  ' w:consultant 27 w:contact -11 w:contractor 10 w:control 39 w:controller -11 w:conversation 16 w:corner 40' +
  ' w:corridor -12 w:could 11 w:council 11 w:counsel -17 w:count -21 w:cousin 55 w:cover 48 w:crack -14' +
  ' w:cross -10 w:cue 23 w:custom -12 w:customer 15 w:cut -30 w:cycle 15 w:data -10 w:date -23 w:day 28 w:deal 25' +
  ' w:debt 12 w:deck -25 w:define 15 w:department 20 w:design 20 w:designer -17 w:desk 50 w:device 26 w:digital 8' +
  ' w:director -13 w:dispatch 15 w:do -23 w:doctor -12 w:door -47 w:down -24 w:dozen 11 w:draft -23 w:drawer -9' +
  ' w:drill 14 w:drink -34 w:drive 11 w:drop -13 w:drug -15 w:during -20 w:duty 23 w:each -37 w:easter 24 w:eat 8' +
  ' w:eight -14 w:electrician 14 w:empty 11 w:end 35 w:engage 8 w:estate 23 w:evening 9 w:every 58 w:everybody -15' +
  ' w:everyone -116 w:evidence -10 w:eye -10 w:face -20 w:facility 53 w:fall -10 w:father -13 w:feel -27 w:few -11' +
  ' w:fifth 23 w:fight 21 w:figure 37 w:fill 33 w:film 15 w:finally 23 w:finance 17 w:find 26 w:fire 12 w:firm 33' +
  ' w:fit 48 w:fitter 31 w:five -26 w:flag -13 w:flash 12 w:floor 20 w:flyman 31 w:fold -26 w:folk 11 w:follow -32' +
  ' w:for -32 w:foreman -12 w:form -24 w:forward 13 w:four 21 w:fourteen -13 w:frame 26 w:freezer 33 w:fresh 24' +
  ' w:friend 23 w:frighten -9 w:front 43 w:gaffer 18 w:gate -31 w:get -17 w:give -38 w:glass -16 w:grey 20' +
  ' w:group 10 w:grower 15 w:growth -8 w:guard -19 w:guest -13 w:guide 14 w:half -23 w:halve -17 w:hammer -23' +
  ' w:hand -9 w:hang -31 w:harbour 24 w:have -52 w:he -11 w:head -31 w:her -13 w:herself 23 w:hide -13 w:him 10' +
  ' w:hinge -24 w:hire 14 w:his 18 w:hit -46 w:hoist 26 w:hold -39 w:hole -9 w:holiday 18 w:horn 11 w:hose -11' +
  ' w:hotel -13 w:hour -10 w:house 18 w:hub 38 w:i -143 w:if -16 w:importer 26 w:in -44 w:ine -9 w:infection 38' +
  ' w:instruction -15 w:intake -19 w:into -61 w:it -31 w:it-team 27 w:its -51 w:job 17 w:jump -9 w:june -36' +
  ' w:keep -34 w:key -36 w:kid -15 w:knee -10 w:knock 33 w:know 10 w:kofi -19 w:lab 33 w:lad 37 w:lamp 19' +
  ' w:land -19 w:last -11 w:launch -10 w:lead 32 w:leader 13 w:leaflet 15 w:leave -14 w:leed 16 w:legal 11' +
  ' w:lend -12 w:lender 31 w:less -18 w:let -18 w:letter 23 w:lifetime 15 w:lift -15 w:light 14 w:like -10' +
  ' w:line 17 w:list -19 w:live -10 w:london 25 w:lose -14 w:lot -11 w:low 22 w:lunch 13 w:machine 14' +
  ' w:maintenance 28 w:man 24 w:manager 49 w:many -10 w:map 23 w:march -18 w:market 57 w:master 24 w:me -129' +
  ' w:meanwhile 17 w:member 8 w:merge -47 w:might -12 w:migrate 24 w:migration 15 w:mine -19 w:minute -12' +
  ' w:miss -15 w:mix -13 w:model 9 w:monday -23 w:month -15 w:more -20 w:most 68 w:mother -9 w:mr -15 w:muck -29' +
  " w:must -10 w:my -112 w:myself -31 w:n't -41 w:nadia -11 w:name -38 w:nearly -16 w:never -14 w:new 30" +
  ' w:night -41 w:no -16 w:nobody -16 w:normally -9 w:not -24 w:note -15 w:nothing -29 w:now -11 w:number -38' +
  ' w:nurse -61 w:object -13 w:of 19 w:off 45 w:offer -11 w:on -55 w:on-call -10 w:only -13 w:open 26 w:or -24' +
  ' w:order -43 w:other 16 w:otherwise -9 w:ourselve -16 w:out 63 w:over -10 w:overnight 40 w:own 22 w:pair -11' +
  ' w:pallet 8 w:paragraph -8 w:part -29 w:partner -11 w:pass -20 w:people 34 w:person -9 w:persuade -10' +
  ' w:phone -32 w:pick 15 w:pin 23 w:ping -8 w:pit 44 w:pitch -27 w:place 20 w:platform 34 w:plot -10 w:point -13' +
  ' w:port -16 w:porto 9 w:poster 9 w:prepare 18 w:price -18 w:priya 14 w:profile -40 w:program 18 w:proper 10' +
  ' w:pull -56 w:pump 12 w:pupil -19 w:push 18 w:put 28 w:quality -9 w:quarter 9 w:question -14 w:queue -22' +
  ' w:quote 28 w:raise -10 w:ramp -8 w:raw -18 w:re-run 68 w:read -28 w:rebuild 77 w:recovery 13 w:redo 37' +
  ' w:redraw 16 w:refund -9 w:regional 16 w:rehearsal 56 w:release -17 w:rep 23 w:repair 47 w:replace 21' +
  ' w:reply -8 w:request -19 w:reserve 17 w:reset -20 w:rest 36 w:restore 17 w:review -30 w:rewrite 27 w:rig 24' +
  ' w:right 26 w:ring -23 w:rip 8 w:risk 21 w:river -9 w:road -10 w:roadmap 12 w:room -26 w:rope -12 w:rota -12' +
  ' w:round 17 w:row -18 w:run 13 w:same -40 w:sample 15 w:say -42 w:say-so -13 w:scan 16 w:scheduler 24' +
  ' w:school 11 w:screen -31 w:script 14 w:second 26 w:section -13 w:see -41 w:send -10 w:service 22 w:session 11' +
  ' w:set -15 w:seven -17 w:sew 27 w:she -86 w:shift 16 w:shoot 13 w:shop 23 w:short -9 w:show -13 w:side 45' +
  ' w:sign -33 w:since -22 w:site 15 w:six 14 w:size -9 w:sleep -29 w:slot -11 w:small -20 w:snap -17 w:so -42' +
  ' w:something -12 w:son 15 w:sort 47 w:source -10 w:speech 40 w:spend 38 w:square 10 w:staff -11 w:stage 11' +
  ' w:stand -42 w:start -9 w:stay -10 w:stem -9 w:stock 15 w:stop -19 w:stretch 15 w:strike -11 w:student 10' +
  ' w:studio 16 w:suite -11 w:sum 43 w:summer 60 w:sunday -32 w:supplier -17 w:support -12 w:surgeon -9 w:swab 38' +
  ' w:swap 43 w:switch 8 w:table -28 w:tablet -12 w:take 16 w:talk 37 w:target -9 w:tax 17 w:tea -11 w:teacher 87' +
  ' w:technician 23 w:tell 23 w:tenth -13 w:term 13 w:test -14 w:that 13 w:the 24 w:their -20 w:them -27' +
  ' w:themselve 59 w:then -8 w:they 44 w:think -13 w:third -20 w:thirty-four -12 w:this -11 w:three 12' +
  ' w:through 16 w:tide -15 w:time -14 w:to -39 w:together -18 w:token 24 w:tool 10 w:top 17 w:trainee -11' +
  ' w:treasurer 21 w:trial 21 w:trip 12 w:trouble 24 w:truck 10 w:trust 9 w:try -26 w:tuesday 12 w:turn 18' +
  ' w:twenty -8 w:twice -26 w:two -34 w:underneath 21 w:university 13 w:up 47 w:upload 15 w:us -53 w:use -11' +
  ' w:usually -15 w:value 16 w:valve 24 w:van 26 w:vendor 13 w:verger -35 w:very -8 w:video -19 w:volunteer -23' +
  ' w:waiter -33 w:walk -20 w:wall -9 w:want -29 w:wardrobe 56 w:warehouse 23 w:warm 22 w:watch -12 w:water -45' +
  ' w:way -13 w:we -91 w:web 18 w:week -24 w:weekend 70 w:weight -27 w:weld 17 w:well -22 w:which 32 w:while -41' +
  ' w:who 35 w:whole 37 w:wife 36 w:winter -12 w:with -22 w:without -16 w:word -44 w:work 35 w:worst 15' +
  ' w:would -42 w:write 11 w:wrong -17 w:year -23 w:yellow -12 w:you -21 w:your -13 words<10 -72 words<6 -83';
