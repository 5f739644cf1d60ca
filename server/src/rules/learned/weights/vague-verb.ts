// Learned from test/corpus by scripts/learn.mjs.
export const vagueVerb =
  ' -222 acts<1 -34 acts<3 31 acts<5 62 acts<9 95 adjective -70 adverb -17 after:about:determiner -46' +
  ' after:about:noun 21 after:about:other 25 after:across:determiner 32 after:after:determiner -21' +
  ' after:after:noun 33 after:along:determiner 12 after:around:determiner 68 after:as:noun 23' +
  ' after:at:determiner 10 after:at:noun -36 after:at:other 9 after:at:possessive 25 after:between:determiner 17' +
  ' after:by:determiner -28 after:by:noun -50 after:by:time 31 after:down:determiner -14 after:down:other -11' +
  ' after:during:determiner 24 after:from:noun 37 after:from:other -9 after:in:determiner 17 after:in:other 28' +
  ' after:in:possessive -34 after:in:time -17 after:inside:noun -10 after:into:determiner 47 after:into:noun -11' +
  ' after:like:determiner -21 after:of:determiner -9 after:of:noun -9 after:of:other -21 after:of:possessive 46' +
  ' after:off:determiner -8 after:on:determiner -12 after:on:noun 11 after:on:other -13 after:on:possessive 13' +
  ' after:on:time -11 after:out:determiner -14 after:till:other 10 after:to:determiner 15 after:to:noun -25' +
  ' after:to:other -71 after:until:determiner -31 after:up:noun -13 after:up:other -23 after:with:determiner 36' +
  ' after:with:noun -13 after:with:other 30 after:with:possessive -13 class:change -17 class:cognition -57' +
  ' class:communication -62 class:competition 9 class:consumption 24 class:contact -73 class:creation -52' +
  ' class:emotion -11 class:motion -95 class:none -30 class:perception -30 class:possession 16 class:stative 25' +
  ' clauses>2 -37 compared -40 copula 51 cue:accepted 8 cue:alternative -32 cue:assigned 42 cue:benefit -16' +
  ' cue:boundary 42 cue:filler 37 cue:generic -28 cue:handoff -106 cue:hypothetical -96 cue:initiative -16' +
  ' cue:reason -30 cue:success -22 cue:systemic 12 cue:tradeoff -14 cue:vagueAct 370 cue:verification -69' +
  ' cue:weakHandoff -24 first -88 item 11 last 12 late 13 made -44 made:before 28 metric:delta -20 metric:none -56' +
  ' metric:nonmetric -39 metric:quantity -67 modal -53 name -65 negated -42 next:, -9 next:. -19 next:a 40' +
  ' next:about 13 next:across -10 next:after 54 next:all -32 next:also 22 next:and -16 next:as 15 next:at -48' +
  ' next:back -10 next:both -12 next:busy 21 next:down -12 next:each -21 next:every -31 next:everyone -8' +
  ' next:for -29 next:four -8 next:half 19 next:him -10 next:in 50 next:input 11 next:into 59 next:involved 28' +
  ' next:it -52 next:more 45 next:my -34 next:myself -9 next:on -9 next:our -8 next:out -8 next:over -8' +
  ' next:part 9 next:slow -10 next:that 24 next:the -85 next:their -9 next:them -32 next:there 14 next:things 77' +
  ' next:to 22 next:up -12 next:where -19 next:with 15 number -62 number:count -70 number:date -14' +
  ' number:duration -29 number:people 20 number:ratio 9 own -84 own:after -57 own:before -60 perfect -24' +
  ' quoted -38 role:change -9 role:none -51 step:action -41 subject:I 73 subject:it -44 subject:nobody -13' +
  ' subject:none 169 subject:other -186 subject:there -22 subject:thing -100 subject:we -151 tense:modal -52' +
  ' tense:past -13 tense:present -87 then:as -12 then:because -11 then:change -11 then:cognition -31' +
  ' then:communication -15 then:contact 29 then:it 9 then:motion -29 then:none 19 then:other -63 then:past -58' +
  ' then:perception -17 then:possession -23 then:present -31 then:stative -45 then:that -23 then:thing -21' +
  ' then:until -32 then:we -15 then:when -19 then:whenever 9 then:which -15 then:who -9 verb:align 23 verb:ask -17' +
  ' verb:assist 16 verb:back 9 verb:be 51 verb:bring -13 verb:build 12 verb:bump -20 verb:clone -33 verb:come -12' +
  ' verb:compare -14 verb:contribute 16 verb:deal 20 verb:design -14 verb:do 56 verb:draw -9 verb:drive 35' +
  ' verb:drop -9 verb:engage 14 verb:feed 26 verb:find -60 verb:flag -9 verb:get 19 verb:go -16 verb:handle -50' +
  ' verb:hang -13 verb:have 39 verb:help 32 verb:hold -38 verb:lay 29 verb:leave -14 verb:lend 27 verb:let -33' +
  ' verb:look -21 verb:make -44 verb:mark -9 verb:match -8 verb:measure 40 verb:mention -10 verb:pass -19' +
  ' verb:pitch -13 verb:play 23 verb:pour 9 verb:provide 49 verb:put -23 verb:raise -10 verb:read -16' +
  ' verb:ring -18 verb:see 43 verb:set -17 verb:sing -9 verb:socialise -28 verb:sort -12 verb:spend 14' +
  ' verb:stay -35 verb:support 51 verb:swap -10 verb:take -17 verb:think -14 verb:touch 13 verb:try 34' +
  " verb:work -45 verb:write -33 voice:active -14 voice:passive -79 w:' -10 w:'d -33 w:'s -27 w:a -42 w:across 29" +
  ' w:act 17 w:again -26 w:against -11 w:air 34 w:align 26 w:alignment 13 w:alike -12 w:all 56 w:along 11' +
  ' w:alongside 10 w:also 67 w:alway -48 w:amount 14 w:and -47 w:announcement -11 w:answer -9 w:anything -12' +
  ' w:approach -19 w:around 80 w:as 18 w:ask -21 w:assist 16 w:attend 44 w:back -36 w:base 20 w:because -14' +
  ' w:before -22 w:between 15 w:bin -14 w:birth -23 w:bit 16 w:bite 78 w:bleed -12 w:board -19 w:book -17' +
  ' w:both -19 w:box -11 w:break -19 w:breakfast -8 w:bridge 21 w:bring -13 w:bump -20 w:business -12 w:busy 21' +
  ' w:but -8 w:by -47 w:cache -11 w:calf -22 w:call -15 w:card -19 w:catalogue -10 w:cause 18 w:chair -11' +
  ' w:champion 11 w:chat 16 w:check -24 w:chip -44 w:client 39 w:clinic 9 w:clock -10 w:clone -33 w:close 28' +
  ' w:closely 10 w:column -9 w:come -15 w:comm 20 w:compare -14 w:complaint 26 w:contact 28 w:contribute 16' +
  ' w:controller 12 w:conversation 19 w:cook -14 w:costume 22 w:count -14 w:cover 34 w:customer -10 w:cut -13' +
  ' w:data 12 w:date -15 w:day -26 w:deal 25 w:demand 23 w:deposit -13 w:deputy -9 w:design -14 w:desk -39' +
  ' w:detail 35 w:developer 15 w:dinner -9 w:direction 49 w:do 24 w:door -28 w:double -15 w:down -15 w:draw -16' +
  ' w:drive 35 w:drop 20 w:during 24 w:each -90 w:end 18 w:energy 60 w:engage 14 w:engagement 54 w:enter -45' +
  ' w:estate -46 w:every -16 w:everybody 16 w:everyone -49 w:everything 12 w:extra -39 w:extraction 41 w:eye 15' +
  ' w:fair 72 w:fan 39 w:feed 26 w:feedback -14 w:few 38 w:figure -9 w:find -69 w:finish 36 w:first -39 w:fit -9' +
  ' w:flag -9 w:floor -41 w:foam -12 w:focus 36 w:folk 11 w:form -9 w:forward 16 w:four -24 w:friday 28' +
  ' w:friend 39 w:from 31 w:front -16 w:gauge -11 w:generally -14 w:get -25 w:girl -11 w:glass -31 w:glove -17' +
  ' w:go 42 w:good 14 w:grease -8 w:group 13 w:half 11 w:handle -50 w:handover 29 w:he -18 w:head -12 w:help 30' +
  ' w:her -17 w:his -12 w:hold -61 w:honest -32 w:hook -66 w:hose -12 w:hour -12 w:house 34 w:i 60 w:idea -9' +
  ' w:in -21 w:input 21 w:inside -15 w:instrumental 11 w:interface 12 w:interview -22 w:into 43 w:inventory 49' +
  ' w:involve 33 w:involvement 59 w:it -48 w:itself -15 w:joint -10 w:just -39 w:keep 47 w:kiln 12 w:know -27' +
  ' w:label 40 w:lad -13 w:landlord 61 w:late -8 w:lay 25 w:lead -12 w:leave -18 w:lend 27 w:let -34 w:level 27' +
  ' w:liaise 32 w:life -15 w:lift 19 w:like -27 w:line -28 w:link 11 w:little -10 w:load -13 w:log -29 w:look -32' +
  ' w:lorry -10 w:lot 47 w:mail -13 w:make -48 w:manager -21 w:many -10 w:mark -14 w:market -15 w:match -13' +
  ' w:matter 23 w:may -13 w:me -38 w:meet 9 w:mention -10 w:meter -12 w:mile -38 w:minute -9 w:mobile -12' +
  " w:month -13 w:more 26 w:most 53 w:mould -28 w:move -8 w:my 75 w:n't -38 w:name -12 w:need 8 w:never -23" +
  ' w:new 37 w:next -8 w:night -42 w:no -18 w:nobody -11 w:nod -22 w:normally -14 w:not -21 w:note -16' +
  ' w:nothing -11 w:number -46 w:of 19 w:off -14 w:office -17 w:old -11 w:on 42 w:once 12 w:one -14 w:only -20' +
  ' w:open -12 w:order -8 w:out -19 w:owner -12 w:page -10 w:paint 16 w:paper -23 w:paperwork 44 w:parcel 11' +
  ' w:part 65 w:party 44 w:pass -20 w:past -8 w:people -14 w:person 38 w:phone -24 w:photo -8 w:photograph -33' +
  ' w:piece 15 w:pile 29 w:pilot 9 w:pitch -13 w:play 24 w:plu -11 w:point 11 w:pour 9 w:print -13 w:problem 35' +
  ' w:procurement -11 w:programme -10 w:provide 49 w:pull -28 w:pump -58 w:put -28 w:quality 16 w:queue 42' +
  ' w:radio -9 w:raise -10 w:read -23 w:ready -24 w:really 18 w:reason -9 w:record -46 w:regional 24 w:remain 35' +
  ' w:rep 15 w:retry -24 w:right -22 w:ring -26 w:risk 41 w:road -12 w:role 17 w:room -11 w:root 15 w:rope 30' +
  ' w:run -23 w:same -23 w:screen -34 w:script -17 w:seal -25 w:seat 31 w:second -24 w:see 30 w:send -9 w:senior 8' +
  ' w:set -22 w:setting 22 w:share 20 w:she -13 w:sheet 14 w:shift 15 w:shop -9 w:shout -12 w:side 135 w:sign -12' +
  ' w:since -9 w:sing -9 w:six 13 w:slide -17 w:slow -16 w:smaller 8 w:smile -15 w:socialise -53 w:some 59' +
  ' w:something -27 w:sort -19 w:sound -26 w:spend 14 w:spirit 15 w:split -9 w:stack -58 w:stage 27' +
  ' w:stakeholder 36 w:stand -9 w:start 24 w:stay -36 w:stop -20 w:stream 10 w:student -8 w:such -9 w:sunday -8' +
  ' w:supplier 12 w:support 72 w:sure -11 w:survey -14 w:swap -13 w:sweet 22 w:system -15 w:table -8 w:tag -9' +
  ' w:take -18 w:tally -12 w:tape -48 w:teacher -13 w:tell -11 w:term 35 w:test -11 w:that -62 w:their -11' +
  ' w:them -60 w:then -11 w:there -12 w:these -16 w:they -16 w:thing 76 w:think -20 w:this -35 w:those -10' +
  ' w:three -28 w:threshold 22 w:through -13 w:throughout 49 w:thursday -11 w:time -18 w:timeout -19 w:tire -17' +
  ' w:to -31 w:toe -10 w:too 42 w:torch -45 w:touch 14 w:trial 20 w:try 25 w:turn -37 w:underwrite 15 w:until -38' +
  ' w:up -21 w:us -67 w:usually -24 w:van -9 w:vendor 17 w:waiter -12 w:walk -11 w:wall -13 w:we -70 w:weekly 38' +
  ' w:well 32 w:when -14 w:whenever 9 w:where -24 w:wherever 64 w:which -15 w:while 12 w:who -9 w:whole -26' +
  ' w:wire -47 w:with 25 w:word -16 w:work -47 w:workshop -27 w:workstream 10 w:would -26 w:write -40 w:year -14' +
  ' w:you -10 w:your -14 words<10 51 words<6 -41 words>16 -42';
