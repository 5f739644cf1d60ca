// Learned from test/corpus by scripts/learn.mjs.
export const vagueVerb =
  ' -225 acts<1 -43 acts<3 30 acts<5 70 acts<9 99 adjective -73 adverb -13 change -9 class:change -36' +
  ' class:cognition -57 class:communication -63 class:competition 10 class:consumption 29 class:contact -67' +
  ' class:creation -55 class:emotion -13 class:motion -90 class:none -20 class:perception -23 class:possession 18' +
  ' class:stative 22 clauses>2 -46 compared -38 copula 54 cue:alternative -32 cue:assigned 42 cue:benefit -17' +
  ' cue:boundary 41 cue:filler 42 cue:generic -30 cue:handoff -112 cue:hypothetical -103 cue:initiative -24' +
  ' cue:lasting -9 cue:reason -40 cue:success -16 cue:tradeoff -19 cue:vagueAct 374 cue:verification -71' +
  ' cue:weakAsked -12 cue:weakHandoff -24 first -95 item 9 late 18 metric:delta -23 metric:none -68' +
  ' metric:nonmetric -41 metric:quantity -78 modal -53 name -66 negated -40 next:, -9 next:. -17 next:a 42' +
  ' next:about 17 next:after 58 next:all -28 next:also 17 next:an 9 next:and -15 next:as 17 next:at -48' +
  ' next:back -12 next:both -12 next:busy 26 next:down -12 next:each -24 next:every -31 next:for -28 next:half 18' +
  ' next:him -17 next:in 47 next:input 9 next:into 67 next:involved 30 next:it -48 next:more 44 next:my -37' +
  " next:myself -10 next:n't -10 next:over -14 next:part 11 next:slow -9 next:that 15 next:the -84 next:their -10" +
  ' next:them -32 next:there 14 next:things 51 next:to 18 next:together -10 next:up -14 next:where -17' +
  ' next:with 21 number -66 number:count -70 number:date -15 number:duration -31 number:people 20 own -92' +
  ' own:after -55 own:before -62 perfect -24 quoted -40 role:change -10 role:none -53 step:action -47 subject:I 72' +
  ' subject:it -42 subject:nobody -13 subject:none 156 subject:other -179 subject:there -21 subject:thing -95' +
  ' subject:we -152 tense:modal -51 tense:past -17 tense:present -93 verb:align 33 verb:ask -26 verb:assist 15' +
  ' verb:back 10 verb:be 53 verb:bring -13 verb:build 12 verb:bump -19 verb:clone -32 verb:come -11' +
  ' verb:compare -10 verb:contribute 17 verb:deal 19 verb:design -17 verb:do 56 verb:draw -11 verb:drive 38' +
  ' verb:drop -9 verb:engage 14 verb:feed 32 verb:find -59 verb:get 30 verb:go -14 verb:handle -50 verb:hang -13' +
  ' verb:have 43 verb:help 30 verb:hold -43 verb:jump 8 verb:lay 28 verb:leave -11 verb:lend 23 verb:let -32' +
  ' verb:liaise 8 verb:listen -11 verb:look -19 verb:make -52 verb:mark -9 verb:match -9 verb:measure 41' +
  ' verb:muck -22 verb:pass -20 verb:pitch -12 verb:play 23 verb:pour 8 verb:provide 49 verb:put -24 verb:raise -8' +
  ' verb:read -16 verb:ring -17 verb:see 51 verb:set -18 verb:sit 10 verb:socialise -25 verb:spend 11' +
  ' verb:stay -32 verb:support 56 verb:swap -9 verb:take -16 verb:think -16 verb:touch 16 verb:try 38 verb:want -9' +
  " verb:work -52 verb:write -30 voice:active -17 voice:passive -74 w:' -10 w:'d -34 w:'ll -8 w:'s -23 w:a -39" +
  ' w:about -8 w:across 36 w:act 18 w:again -25 w:against -10 w:air 36 w:align 35 w:alignment 14 w:all 61' +
  ' w:along 10 w:alongside 9 w:also 64 w:alway -46 w:amount 15 w:and -38 w:announcement -10 w:answer -11 w:any -8' +
  ' w:app -9 w:approach -22 w:around 89 w:as 24 w:ask -30 w:assist 15 w:at -14 w:attend 47 w:back -40 w:base 20' +
  ' w:be -15 w:because -24 w:before -29 w:between 12 w:bin -14 w:birth -26 w:bit 16 w:bite 75 w:board -21' +
  ' w:book -12 w:both -19 w:box -11 w:break -21 w:breakfast -15 w:bridge 26 w:bring -13 w:bump -19 w:business -10' +
  ' w:busy 26 w:by -56 w:cache -9 w:calf -25 w:call -15 w:campaign 8 w:card -17 w:cause 17 w:chair -12' +
  ' w:champion 12 w:chat 19 w:check -25 w:chip -46 w:client 50 w:clinic 11 w:clock -10 w:clone -32 w:close 34' +
  ' w:closely 11 w:column -8 w:come -18 w:comm 20 w:compare -11 w:complaint 29 w:contact 30 w:contribute 17' +
  ' w:controller 10 w:conversation 20 w:cook -9 w:costume 25 w:could 17 w:count -16 w:cover 35 w:customer -19' +
  ' w:cut -14 w:data 11 w:date -13 w:day -25 w:deal 22 w:degree 9 w:demand 33 w:design -17 w:desk -32 w:detail 41' +
  ' w:developer 15 w:dinner -10 w:direction 55 w:do 19 w:door -28 w:down -20 w:draw -17 w:drive 37 w:drop 19' +
  ' w:during 26 w:each -92 w:eleven -8 w:end -14 w:energy 67 w:engage 14 w:engagement 56 w:enter -44 w:estate -47' +
  ' w:every -9 w:everybody 13 w:everyone -49 w:everything 15 w:extra -39 w:extraction 46 w:eye 14 w:fair 70' +
  ' w:fan 43 w:feed 33 w:feedback -13 w:few 40 w:figure -9 w:find -69 w:finish 44 w:first -37 w:floor -41' +
  ' w:foam -14 w:focus 40 w:folk 18 w:form -11 w:forward 17 w:four -26 w:friday 36 w:friend 34 w:from 38' +
  ' w:front -19 w:galley -9 w:gate -14 w:gauge -11 w:generally -19 w:get -18 w:girl -12 w:give -11 w:glass -32' +
  ' w:glove -17 w:go 47 w:group 15 w:half 8 w:hand -16 w:handle -51 w:handover 28 w:he -29 w:head -11 w:help 27' +
  ' w:her -20 w:him -14 w:his -13 w:hold -80 w:honest -33 w:hook -66 w:hose -12 w:hour -16 w:house 38 w:i 56' +
  ' w:idea -9 w:in -20 w:input 16 w:inside -16 w:instead -8 w:interface 10 w:interview -21 w:into 56' +
  ' w:inventory 54 w:involve 35 w:involvement 62 w:it -51 w:itself -16 w:joint -11 w:july -9 w:just -38 w:keep 46' +
  ' w:kiln 12 w:know -39 w:label 41 w:lad -13 w:landlord 68 w:last -10 w:late -17 w:lay 22 w:lead -11 w:leave -19' +
  ' w:lend 22 w:less -9 w:let -35 w:level 31 w:liaise 28 w:life -18 w:lift 18 w:like -28 w:line -27 w:link 13' +
  ' w:list -11 w:listen -11 w:little -8 w:load -12 w:log -31 w:look -36 w:lorry -13 w:lot 44 w:mail -16 w:make -56' +
  ' w:manager -14 w:mark -13 w:market -18 w:match -15 w:matter 20 w:may -12 w:me -44 w:meet 11 w:merchant 8' +
  ' w:meter -13 w:mile -37 w:minute -9 w:mobile -13 w:monitor -11 w:month -13 w:more 22 w:most 60 w:mould -28' +
  " w:muck -22 w:my 80 w:n't -41 w:name -13 w:never -25 w:new 43 w:night -43 w:nine -10 w:no -20 w:nobody -15" +
  ' w:nod -17 w:normally -13 w:nose 9 w:not -21 w:note -15 w:nothing -9 w:number -48 w:of 21 w:off -27' +
  ' w:office -15 w:old -12 w:on 41 w:once 13 w:one -16 w:only -20 w:open -11 w:or 12 w:order -9 w:our -23' +
  ' w:out -15 w:owner -13 w:page -11 w:paint 20 w:paper -22 w:paperwork 46 w:parcel 8 w:part 63 w:party 46' +
  ' w:pass -21 w:past -11 w:people -25 w:person 36 w:phone -15 w:photograph -30 w:piece 13 w:pile 41 w:pilot 12' +
  ' w:pitch -12 w:play 24 w:plu -11 w:point 13 w:pour 8 w:print -13 w:problem 37 w:procurement -11 w:programme -9' +
  ' w:provide 49 w:pull -30 w:pump -75 w:put -30 w:quality 17 w:queue 49 w:raise -9 w:read -26 w:ready -27' +
  ' w:really 22 w:reason -10 w:record -46 w:regional 22 w:remain 41 w:rep 18 w:retry -27 w:right -32 w:ring -27' +
  ' w:risk 45 w:road -12 w:role 14 w:room -13 w:root 15 w:rope 27 w:run -26 w:same -26 w:say -10 w:screen -36' +
  ' w:script -20 w:seal -42 w:seat 38 w:second -23 w:see 31 w:send -13 w:senior 10 w:set -23 w:setting 28' +
  ' w:share 29 w:she -20 w:sheet 12 w:shift 17 w:shop -10 w:shout -12 w:show -8 w:side 132 w:sign -11 w:since -13' +
  ' w:six 12 w:slide -18 w:slow -14 w:smaller 13 w:smile -14 w:smooth 8 w:socialise -57 w:some 58 w:something -27' +
  ' w:sort -12 w:sound -27 w:spend 11 w:spirit 17 w:split -10 w:stack -57 w:stage 28 w:stakeholder 43 w:stand -9' +
  ' w:start 31 w:stay -33 w:still -9 w:stop -22 w:supplier 10 w:support 74 w:sure -18 w:survey -14 w:swap -13' +
  ' w:sweet 24 w:system -16 w:table -10 w:take -18 w:tally -11 w:tape -47 w:teacher -12 w:tell -13 w:term 42' +
  ' w:test -10 w:than -8 w:that -71 w:their -13 w:them -61 w:then -15 w:there -14 w:these -10 w:they -24' +
  ' w:thing 62 w:think -25 w:this -35 w:those -11 w:three -29 w:threshold 29 w:throughout 53 w:thursday -13' +
  ' w:time -17 w:timeout -17 w:tire -19 w:to -45 w:too 40 w:tool -8 w:torch -44 w:touch 17 w:trial 19 w:try 27' +
  ' w:turn -44 w:underwrite 12 w:unload -9 w:until -63 w:up -33 w:us -71 w:usually -29 w:vendor 17 w:walk -11' +
  ' w:wall -16 w:we -74 w:week -8 w:weekly 43 w:well 38 w:what -17 w:whatever -11 w:when -27 w:where -26' +
  ' w:wherever 12 w:which -21 w:whiteboard -9 w:who -20 w:whole -15 w:wire -46 w:with 57 w:word -15 w:work -54' +
  ' w:workshop -32 w:workstream 11 w:would -27 w:write -39 w:year -15 w:you -10 w:your -13 words<10 56 words<6 -46' +
  ' words>16 -51 words>24 -10';
