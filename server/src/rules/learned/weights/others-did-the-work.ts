// Learned from test/corpus by scripts/learn.mjs.
export const othersDidTheWork =
  ' -234 acts<1 -25 acts<3 85 acts<5 63 acts<9 172 adjective 13 adverb -50 change 9 class:body -15' +
  ' class:change -19 class:cognition -71 class:communication -74 class:consumption -10 class:contact -11' +
  ' class:creation 59 class:emotion -40 class:motion -17 class:none 44 class:perception -30 class:possession 19' +
  ' class:social 27 class:stative -29 compared -8 copula -38 cue:alternative -46 cue:assigned -19 cue:benefit -29' +
  ' cue:comparative -13 cue:filler -16 cue:generic -34 cue:handoff 66 cue:hypothetical -20 cue:lasting -42' +
  ' cue:reason -78 cue:systemic -75 cue:vagueAct -98 cue:weakFreeTime -36 cue:weakHandoff 10 cue:weakTold -9' +
  ' first -129 item 9 last 28 late 25 metric:delta -20 metric:none -93 metric:nonmetric -26 metric:quantity -53' +
  ' modal -65 name 21 negated -41 next:" -9 next:, -44 next:. -89 next:about -37 next:all 66 next:an -43' +
  ' next:any -9 next:at -16 next:away -12 next:back 26 next:before -11 next:by 54 next:down -27 next:every 65' +
  ' next:everybody 51 next:everyone 35 next:everything 13 next:for -39 next:forty 11 next:four 13' +
  ' next:fourteen -10 next:from -19 next:her -21 next:his 45 next:i -10 next:in -11 next:into -12 next:it 37' +
  " next:its -24 next:me -34 next:most 24 next:my -45 next:n't -8 next:new 57 next:next 10 next:no -19" +
  ' next:nothing -26 next:of -36 next:on -53 next:our -43 next:out 52 next:over 39 next:round 14 next:six 32' +
  ' next:stuck -11 next:that -36 next:the 102 next:their -17 next:three 27 next:through 30 next:to -9 next:too -11' +
  ' next:two 31 next:us 43 number -68 number:count -41 number:date -15 number:duration -18 number:money -8' +
  ' number:other -9 number:people -29 number:ratio -36 number:version -13 own -146 own:after -86 own:before -67' +
  ' person 51 quoted -42 role:change -29 role:none -31 step:action -55 subject:I -96 subject:it -48' +
  ' subject:nobody -12 subject:none -135 subject:other 304 subject:there 9 subject:thing -29 subject:we -180' +
  " subject:you -12 tense:modal -64 tense:past -59 tense:present -114 verb:'s -20 verb:answer -13 verb:approve -12" +
  ' verb:arrange 30 verb:ask -13 verb:be -15 verb:bring 24 verb:buy 11 verb:call 31 verb:carry 11 verb:change -12' +
  ' verb:charge -22 verb:chase -9 verb:clear 13 verb:close 12 verb:come 37 verb:confirm -12 verb:cover 12' +
  ' verb:crack -12 verb:cut -18 verb:deal 24 verb:design 19 verb:do -13 verb:draft -21 verb:draw 13 verb:drill 14' +
  ' verb:drive 13 verb:empty 19 verb:end 26 verb:engage 8 verb:fight 23 verb:fill 31 verb:find 28 verb:fire -19' +
  ' verb:fold -28 verb:follow -10 verb:get 16 verb:give -16 verb:halve -14 verb:hand -8 verb:hang -23' +
  ' verb:have -19 verb:hit -45 verb:hold -28 verb:keep -44 verb:knock 33 verb:know 11 verb:lead 56 verb:leave -20' +
  ' verb:let -24 verb:load 9 verb:lose -15 verb:make 13 verb:mention 12 verb:merge -46 verb:migrate 23' +
  ' verb:move 15 verb:muck -30 verb:object -15 verb:open -15 verb:order -16 verb:paint 10 verb:part -13' +
  ' verb:pass -26 verb:persuade -13 verb:pick 18 verb:ping -10 verb:pitch -28 verb:prepare 20 verb:print 12' +
  ' verb:pull -39 verb:push 19 verb:put 27 verb:raise -11 verb:read -9 verb:rebuild 40 verb:redo 44' +
  ' verb:rehearse -10 verb:release -11 verb:renegotiate 25 verb:replace 23 verb:reset -14 verb:restore 17' +
  ' verb:review -25 verb:rewrite 26 verb:run 26 verb:say -41 verb:send 13 verb:set -10 verb:sew 29 verb:shoot 14' +
  ' verb:show -11 verb:sign -19 verb:sit 10 verb:sort 60 verb:spend 39 verb:square 13 verb:stand -36 verb:step 12' +
  ' verb:stop -11 verb:strike -10 verb:support -13 verb:swab 38 verb:swap 47 verb:tag -17 verb:take 10' +
  ' verb:talk 33 verb:tell 24 verb:think -12 verb:train 10 verb:turn 36 verb:vote -15 verb:walk -16 verb:want -22' +
  ' verb:watch -9 verb:weld 21 verb:work 61 verb:write 11 verbless -79 voice:active -26 voice:passive -191' +
  " w:'d -26 w:a -38 w:about -52 w:account 20 w:across -18 w:adjuster 23 w:after -62 w:afternoon -9 w:afterward 17" +
  ' w:against -12 w:agency 20 w:agent 54 w:airport 18 w:aisle 20 w:all 40 w:already -16 w:an 14 w:and 134 w:anew 8' +
  ' w:announcement -8 w:another 21 w:answer -14 w:any -10 w:apology -27 w:approve -12 w:architect 21 w:area 18' +
  ' w:arm -31 w:around -14 w:arrange 30 w:as -13 w:ask -21 w:assistant 13 w:at -57 w:audit 18 w:away -12' +
  ' w:baby -27 w:back 23 w:backup 17 w:badge 8 w:bag -11 w:balance 18 w:basically 17 w:batch -15 w:bay 10 w:be -76' +
  ' w:beam 9 w:because -16 w:before 13 w:begin 12 w:behind -9 w:bell -9 w:berth -16 w:beside -9 w:best -8' +
  ' w:between -42 w:big 9 w:bike 39 w:blind -9 w:block 18 w:blue 11 w:body 12 w:boss -8 w:both -20 w:bottle 21' +
  ' w:bottom 36 w:branch 8 w:break -11 w:brick -43 w:brief 9 w:bring 20 w:brother -15 w:bu 8 w:bucket -11' +
  ' w:build -13 w:business -10 w:but -16 w:button 13 w:buy 11 w:by 34 w:cabinet 10 w:cable 27 w:cache -10' +
  ' w:calendar 28 w:cap -13 w:care 38 w:caretaker -13 w:carry 9 w:central 14 w:centre 12 w:chair 13 w:chalk -41' +
  ' w:change -26 w:charge -24 w:chase -9 w:check -16 w:claim 30 w:class 53 w:classroom -21 w:clause -15 w:clear 36' +
  ' w:clip -21 w:clock -9 w:close 71 w:cloth 30 w:cluster 13 w:colleague 14 w:collection 22 w:come 31 w:compare -8' +
  ' w:concert 58 w:confirm -12 w:connector 18 w:consultant 30 w:contact -11 w:contractor 10 w:control 38' +
  ' w:controller -11 w:conversation 16 w:corner 38 w:corridor -9 w:could 18 w:council -13 w:counsel -16' +
  ' w:count -21 w:couple -9 w:course 9 w:cousin 61 w:cover 49 w:crack -13 w:crew -13 w:cross -11 w:cue 23' +
  ' w:custom -12 w:customer 22 w:cut -26 w:cycle 14 w:date -21 w:day 23 w:deal 24 w:debt 17 w:deck -26 w:define 18' +
  ' w:delay 9 w:department 21 w:design 19 w:designer -14 w:desk 50 w:device 25 w:dibber -19 w:director -20' +
  ' w:discount 14 w:dispatch 15 w:do -20 w:doctor -11 w:door -52 w:dozen 16 w:draft -24 w:draw -21 w:drill 14' +
  ' w:drink -35 w:drive 12 w:drop -12 w:drug -13 w:during -19 w:duty 20 w:each -37 w:easter 24 w:eight -14' +
  ' w:electrician 10 w:empty 12 w:end 36 w:engage 8 w:estate 22 w:evening 8 w:every 51 w:everybody -13' +
  ' w:everyone -99 w:evidence -11 w:eye -9 w:face -22 w:facility 56 w:fall -9 w:father -11 w:few -11 w:fifth 23' +
  ' w:fight 23 w:figure 35 w:fill 34 w:film 12 w:finally 22 w:finance 12 w:find 24 w:firm 35 w:fit 31 w:fitter 41' +
  ' w:five -26 w:flag -17 w:flash 11 w:flat 13 w:floor 29 w:flyman 30 w:fold -29 w:folk 13 w:follow -32 w:for -24' +
  ' w:foreman -11 w:form -27 w:forward 8 w:four 17 w:fourteen -12 w:frame 30 w:freezer 36 w:fresh 25 w:friend 23' +
  ' w:frighten -10 w:front 43 w:gaffer 18 w:garage 9 w:gate -30 w:give -29 w:glass -16 w:grey 20 w:grind 21' +
  ' w:grower 15 w:guard -28 w:guest -12 w:guide 14 w:guild 24 w:half -16 w:halve -15 w:hammer -24 w:handle 29' +
  ' w:hang -27 w:harbour 21 w:have -58 w:he -10 w:head -36 w:her -24 w:herself 22 w:hide -14 w:highway 8' +
  ' w:hinge -25 w:hire 12 w:his 23 w:hit -46 w:hoist 25 w:hold -38 w:holiday 18 w:horn 11 w:hose -12 w:hotel -10' +
  ' w:hour -14 w:house 20 w:hub 35 w:i -134 w:if -11 w:importer 25 w:in -41 w:ine -9 w:infection 38' +
  ' w:instruction -15 w:intake -18 w:into -74 w:it -26 w:it-team 26 w:its -52 w:job 18 w:jump -9 w:june -35' +
  ' w:keep -47 w:key -35 w:kid -12 w:knee -14 w:knock 33 w:know 17 w:kofi -19 w:lab 33 w:lad 25 w:lamp 17' +
  ' w:last -12 w:launch -13 w:lead 36 w:leader 10 w:leaf -15 w:leaflet 15 w:learn -9 w:leave -15 w:leed 17' +
  ' w:legal 9 w:lend -15 w:lender 30 w:less -20 w:let -26 w:letter 22 w:lifetime 17 w:light 14 w:like -11' +
  ' w:line 11 w:list -19 w:load -9 w:local 10 w:london 23 w:long -18 w:lose -18 w:lot -14 w:low 20 w:lunch 12' +
  ' w:lying 10 w:maintenance 30 w:man 46 w:manager 48 w:many -14 w:map 17 w:march -20 w:mark -15 w:market 62' +
  ' w:master 21 w:mayor -8 w:me -132 w:meanwhile 18 w:member 8 w:mention 12 w:merge -46 w:might -13 w:migrate 23' +
  ' w:migration 12 w:mine -19 w:minute -16 w:miss -15 w:mix -10 w:model 10 w:monday -27 w:month -15 w:more -19' +
  " w:most 76 w:mother -10 w:move 8 w:mr -13 w:muck -30 w:must -12 w:my -132 w:myself -32 w:n't -58 w:nadia -11" +
  ' w:name -46 w:nearly -14 w:never -15 w:new 28 w:night -43 w:no -18 w:nobody -20 w:normally -13 w:not -39' +
  ' w:note -17 w:nothing -31 w:now -12 w:number -38 w:nurse -59 w:object -15 w:of 30 w:off 38 w:offer -12' +
  ' w:office 18 w:old -13 w:on -52 w:on-call -9 w:one 9 w:only -13 w:onto -27 w:open 29 w:or -25 w:order -52' +
  ' w:other 18 w:otherwise -10 w:ourselve -16 w:out 65 w:outside 10 w:overnight 41 w:own 39 w:owner 11 w:paint 8' +
  ' w:pair -11 w:pane -11 w:paper 9 w:parent 8 w:part -46 w:partner -11 w:pass -24 w:people 46 w:person -10' +
  ' w:persuade -13 w:phone -39 w:pick 15 w:pin 25 w:ping -10 w:pit 43 w:pitch -29 w:place 20 w:platform 32' +
  ' w:plot -10 w:point -13 w:port -16 w:poster 8 w:prepare 20 w:price -20 w:priya 16 w:procurement 13' +
  ' w:profile -42 w:program 17 w:proper 12 w:prune 25 w:pull -65 w:pump 13 w:pupil -21 w:push 19 w:put 23' +
  ' w:quality -14 w:question -18 w:quote 26 w:rack -29 w:radio 33 w:raise -19 w:ramp -8 w:raw -17 w:re-run 67' +
  ' w:read -26 w:rebuild 77 w:recovery 13 w:redo 43 w:redraw 11 w:refund -8 w:regional 19 w:rehearsal 57' +
  ' w:rehearse -10 w:reissue -14 w:release -16 w:renegotiate 25 w:rep 17 w:repair 47 w:replace 22 w:report -13' +
  ' w:request -17 w:reserve 14 w:reset -17 w:rest 22 w:restore 17 w:review -29 w:rewire 17 w:rewrite 26 w:rig 26' +
  ' w:right 19 w:ring -23 w:risk 20 w:river -10 w:road -10 w:roadmap 15 w:role 9 w:room -26 w:rope -12 w:rota -27' +
  ' w:round 39 w:rout 23 w:row -18 w:run 23 w:same -44 w:sample 14 w:say -48 w:say-so -10 w:scan 17 w:scheduler 24' +
  ' w:scheme -16 w:school 10 w:screen -30 w:script 21 w:second 13 w:section -15 w:security 39 w:see -44 w:send -11' +
  ' w:service 23 w:session 10 w:set -13 w:seven -15 w:sew 29 w:she -89 w:shift 12 w:ship -11 w:shoot 14 w:shop 21' +
  ' w:short -11 w:show -12 w:sick 25 w:side 43 w:sign -36 w:since -26 w:site 34 w:six 12 w:slab 11 w:sleep -23' +
  ' w:slide -12 w:slot -11 w:slow -8 w:small -20 w:snap -18 w:so -27 w:something -12 w:son 18 w:sort 47' +
  ' w:source -10 w:speech 39 w:spend 38 w:split -9 w:sponsor 11 w:square 9 w:staff -11 w:stage 9 w:stand -44' +
  ' w:start -11 w:stay -11 w:steward -17 w:stick -15 w:stock 15 w:stop -16 w:street -27 w:stretch 17 w:strike -10' +
  ' w:stub 26 w:student 11 w:studio 16 w:suite -9 w:sum 45 w:summer 62 w:sunday -30 w:supplier -35 w:support -14' +
  ' w:surgeon -10 w:swab 38 w:swap 41 w:table -28 w:tablet -13 w:take 9 w:talk 32 w:target -8 w:tax 16 w:tea -15' +
  ' w:teacher 88 w:team -10 w:technician 18 w:tenth -14 w:term 9 w:test -14 w:that 11 w:the 27 w:their -31' +
  ' w:them -36 w:theme -11 w:themselve 59 w:then -14 w:they 46 w:thing -10 w:think -12 w:third -21' +
  ' w:thirty-four -11 w:this -12 w:three 27 w:through 20 w:tide -16 w:time -17 w:to -32 w:together -26 w:token 24' +
  ' w:too 13 w:tool 9 w:top 40 w:traffic 33 w:trainee -10 w:treasurer 23 w:trial 20 w:trouble 24 w:truck 9' +
  ' w:try -22 w:tuesday 12 w:twenty -10 w:twice -28 w:two -41 w:type -8 w:underneath 23 w:university 14 w:up 35' +
  ' w:upload 16 w:us -46 w:use -14 w:value 12 w:valve 24 w:van 26 w:vendor 16 w:verger -34 w:very -9 w:video -16' +
  ' w:volunteer -25 w:vote -15 w:wait -13 w:waiter -36 w:walk -23 w:wall -9 w:want -30 w:wardrobe 57' +
  ' w:warehouse 20 w:warm 18 w:watch -12 w:water -49 w:way -18 w:we -98 w:web 15 w:week -23 w:weekend 55' +
  ' w:weight -31 w:weld 20 w:well -17 w:wheel -9 w:when 31 w:which 22 w:while -43 w:who 48 w:whole 51 w:wife 38' +
  ' w:winter -12 w:with -29 w:without -27 w:word -43 w:work 34 w:worst 16 w:would -42 w:wrong -33 w:year -24' +
  ' w:yellow -11 w:your 13 words<10 -67 words<6 -88 words>24 19';
