// Learned from test/corpus by scripts/learn.mjs.
export const vagueVerb =
  ' -228 acts<1 -40 acts<3 17 acts<5 72 acts<9 108 adjective -74 adverb -10 change -9 class:change -35' +
  ' class:cognition -53 class:communication -62 class:competition 9 class:consumption 34 class:contact -59' +
  ' class:creation -55 class:emotion -13 class:motion -85 class:none -15 class:perception -21 class:possession 19' +
  ' class:social -13 class:stative 23 clauses>2 -43 compared -31 copula 51 cue:alternative -30 cue:assigned 39' +
  ' cue:benefit -17 cue:boundary 44 cue:filler 42 cue:generic -25 cue:handoff -107 cue:hypothetical -101' +
  ' cue:initiative -22 cue:reason -37 cue:success -17 cue:systemic 12 cue:tradeoff -18 cue:vagueAct 373' +
  ' cue:verification -68 cue:weakAsked -11 cue:weakHandoff -21 first -82 item 9 late 26 metric:delta -22' +
  ' metric:none -72 metric:nonmetric -37 metric:quantity -77 modal -52 name -60 negated -39 next:, -9 next:. -13' +
  ' next:a 41 next:about 16 next:after 57 next:all -26 next:also 14 next:an 9 next:and -15 next:as 19 next:at -48' +
  ' next:back -12 next:both -10 next:busy 26 next:down -12 next:each -25 next:every -31 next:for -29 next:half 18' +
  ' next:him -15 next:in 38 next:into 63 next:involved 30 next:it -49 next:more 40 next:my -33 next:myself -9' +
  " next:n't -10 next:out -18 next:over -12 next:part 10 next:that 18 next:the -85 next:their -10 next:them -33" +
  ' next:there 14 next:things 53 next:to 17 next:up -13 next:where -21 next:with 18 number -67 number:count -72' +
  ' number:date -16 number:duration -29 number:people 21 own -98 own:after -51 own:before -59 perfect -21' +
  ' quoted -41 role:change -9 role:none -54 step:action -49 subject:I 71 subject:it -38 subject:nobody -12' +
  ' subject:none 158 subject:other -173 subject:there -21 subject:thing -88 subject:we -150 tense:modal -51' +
  ' tense:past -17 tense:present -91 verb:align 33 verb:ask -24 verb:assist 17 verb:back 11 verb:be 51' +
  ' verb:bring -13 verb:build 11 verb:clone -30 verb:come -11 verb:compare -10 verb:deal 16 verb:design -16' +
  ' verb:do 61 verb:draw -11 verb:drive 38 verb:drop -9 verb:engage 15 verb:feed 37 verb:find -58 verb:get 31' +
  ' verb:go -10 verb:handle -45 verb:have 36 verb:help 19 verb:hold -43 verb:jump 9 verb:lay 30 verb:leave -9' +
  ' verb:lend 24 verb:let -30 verb:listen -10 verb:look -21 verb:make -49 verb:mark -9 verb:match -8' +
  ' verb:measure 42 verb:muck -24 verb:pass -18 verb:pitch -9 verb:play 22 verb:provide 51 verb:put -25' +
  ' verb:read -15 verb:ring -18 verb:see 54 verb:set -19 verb:sit 8 verb:socialise -25 verb:spend 11 verb:stay -33' +
  ' verb:support 16 verb:swap -9 verb:take -16 verb:think -16 verb:touch 15 verb:try 40 verb:want -9 verb:work -53' +
  " verb:write -29 voice:active -19 voice:passive -68 w:'d -31 w:'ll -10 w:'s -21 w:a -37 w:across 36 w:act 19" +
  ' w:again -24 w:against -9 w:air 39 w:align 34 w:alignment 16 w:all 56 w:along 10 w:alongside 10 w:also 61' +
  ' w:alway -46 w:amount 16 w:and -34 w:announcement -10 w:answer -10 w:app -9 w:approach -24 w:around 88 w:as 10' +
  ' w:ask -28 w:assist 17 w:at -26 w:attend 49 w:back -40 w:base 19 w:be -18 w:because -24 w:before -27' +
  ' w:between 14 w:bin -14 w:birth -26 w:bit 16 w:bite 78 w:board -15 w:book -12 w:both -16 w:box -11 w:break -21' +
  ' w:breakfast -13 w:bridge 25 w:bring -13 w:business -8 w:busy 26 w:by -52 w:cache -8 w:calf -25 w:call -15' +
  ' w:campaign 8 w:card -17 w:cause 17 w:chair -12 w:champion 12 w:check -25 w:chip -47 w:client 50 w:clinic 10' +
  ' w:clock -10 w:clone -30 w:close 34 w:closely 12 w:come -16 w:comm 21 w:compare -11 w:complaint 30 w:contact 31' +
  ' w:contractor 8 w:controller 10 w:conversation 23 w:cook -10 w:could 16 w:count -15 w:cover 37' +
  ' w:cross-functional 9 w:customer -17 w:cut -13 w:data 11 w:date -14 w:day -14 w:deal 19 w:degree 9 w:demand 31' +
  ' w:deputy -8 w:design -16 w:desk -32 w:detail 41 w:developer 18 w:dinner -9 w:direction 55 w:do 23 w:door -18' +
  ' w:down -19 w:draw -17 w:drive 37 w:drop 20 w:during 29 w:each -87 w:end -11 w:energy 66 w:engage 15' +
  ' w:engagement 53 w:enter -44 w:estate -46 w:everybody 13 w:everyone -41 w:everything 14 w:extra -38' +
  ' w:extraction 52 w:eye 15 w:fair 74 w:fan 49 w:feed 36 w:feedback -12 w:few 41 w:figure -8 w:find -68' +
  ' w:finish 45 w:first -36 w:floor -37 w:foam -14 w:focus 37 w:folk 18 w:for 9 w:form -10 w:forward 16 w:four -25' +
  ' w:friday 37 w:from 38 w:front -19 w:galley -9 w:gate -13 w:gauge -10 w:generally -20 w:get -16 w:girl -12' +
  ' w:glass -32 w:glove -17 w:go 32 w:good 8 w:group 14 w:half 8 w:hand -18 w:handle -45 w:handover 26 w:hang 10' +
  ' w:have -10 w:he -29 w:head -10 w:help 17 w:her -17 w:him -13 w:his -14 w:hold -79 w:honest -33 w:hook -65' +
  ' w:hose -12 w:hour -15 w:house 35 w:i 54 w:in -22 w:input 16 w:inside -14 w:interface 10 w:interview -23' +
  ' w:into 54 w:involve 35 w:involvement 61 w:it -48 w:itself -16 w:joint -11 w:july -9 w:jump 8 w:just -37' +
  ' w:keep 42 w:kiln 12 w:know -36 w:label 41 w:lad -13 w:landlord 61 w:last -9 w:late -16 w:lay 24 w:leave -17' +
  ' w:lend 24 w:less -9 w:let -33 w:level 31 w:liaise 27 w:life -18 w:lift 15 w:like -27 w:line -28 w:link 14' +
  ' w:list -10 w:listen -11 w:little -8 w:load -12 w:log -32 w:look -36 w:lorry -13 w:lose -8 w:lot 44 w:mail -15' +
  ' w:make -53 w:manager -12 w:mark -13 w:market -18 w:match -14 w:matter 19 w:may -14 w:me -44 w:meet 10' +
  ' w:merchant 10 w:meter -12 w:mile -36 w:mobile -15 w:monitor -11 w:month -14 w:more 18 w:most 61 w:mould -26' +
  " w:muck -24 w:my 86 w:n't -41 w:name -10 w:never -26 w:new 9 w:night -42 w:nine -9 w:no -19 w:nobody -14" +
  ' w:nod -15 w:normally -11 w:not -20 w:note -13 w:number -47 w:of 26 w:off -25 w:office -14 w:old -12 w:on 41' +
  ' w:once 12 w:one -12 w:only -20 w:open -10 w:or 10 w:order -9 w:other 8 w:our -22 w:out -26 w:owner -11' +
  ' w:page -12 w:paper -21 w:paperwork 47 w:part 66 w:party 49 w:pass -19 w:past -12 w:people -24 w:person 37' +
  ' w:phone -15 w:photograph -28 w:piece 13 w:pile 41 w:pilot 12 w:pitch -9 w:play 23 w:plu -12 w:point 16' +
  ' w:print -13 w:problem 38 w:procurement -12 w:provide 51 w:pull -21 w:pump -74 w:put -31 w:quality 17' +
  ' w:queue 53 w:read -24 w:ready -25 w:really 21 w:reason -10 w:record -45 w:regional 21 w:remain 41 w:rest 8' +
  ' w:retry -28 w:right -29 w:ring -28 w:risk 34 w:road -12 w:role 16 w:room -13 w:root 16 w:rope 26 w:run -26' +
  ' w:same -25 w:say -10 w:screen -34 w:script -21 w:seal -41 w:seat 43 w:second -23 w:see 36 w:send -12 w:set -23' +
  ' w:setting 26 w:share 27 w:she -19 w:sheet 14 w:shift 16 w:shop -8 w:shout -12 w:side 133 w:sign -10' +
  ' w:since -13 w:six 17 w:slide -18 w:slow -13 w:smaller 13 w:smile -14 w:socialise -57 w:some 58 w:something -25' +
  ' w:sort -13 w:sound -26 w:spend 11 w:spirit 17 w:split -9 w:stack -56 w:stage 26 w:stakeholder 43 w:stand -9' +
  ' w:start 32 w:stay -34 w:stop -16 w:summer -8 w:supplier 9 w:support 40 w:sure -17 w:survey -15 w:swap -13' +
  ' w:sweet 20 w:system -15 w:table -9 w:take -18 w:tally -11 w:tape -44 w:teacher -13 w:tell -13 w:term 42' +
  ' w:test -10 w:that -70 w:their -15 w:them -61 w:then -14 w:theory 9 w:there -13 w:these -11 w:they -22' +
  ' w:thing 64 w:think -25 w:this -33 w:those -10 w:three -29 w:through -8 w:throughout 55 w:thursday -12' +
  ' w:time -17 w:timeout -20 w:tire -19 w:to -41 w:too 42 w:torch -42 w:touch 17 w:train -8 w:trial 18 w:try 30' +
  ' w:turn -44 w:until -61 w:up -30 w:us -71 w:usually -27 w:vendor 19 w:walk -9 w:wall -16 w:way 8 w:we -70' +
  ' w:weekly 45 w:well 16 w:what -14 w:whatever -10 w:when -24 w:where -29 w:wherever 12 w:which -20' +
  ' w:whiteboard -8 w:who -18 w:whole -14 w:wire -45 w:with 51 w:word -14 w:work -55 w:workshop -33' +
  ' w:workstream 14 w:would -25 w:write -38 w:year -13 w:you -10 w:your -15 words<10 55 words<6 -55 words>16 -51' +
  ' words>24 -10';
