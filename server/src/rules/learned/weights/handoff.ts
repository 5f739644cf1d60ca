// Learned from test/corpus by scripts/learn.mjs.
export const handoff =
  ' -252 acts<1 -56 acts<3 213 acts<5 166 acts<9 -31 adjective -77 adverb -46 class:change -30 class:cognition -58' +
  ' class:consumption -14 class:contact -34 class:creation -32 class:motion 26 class:none -17 class:perception -29' +
  ' class:possession -11 class:social -41 class:stative -45 clauses>2 15 compared -14 copula -8 cue:accepted -9' +
  ' cue:alternative -25 cue:assigned -8 cue:benefit -27 cue:blameOfOthers 16 cue:filler -19 cue:generic -18' +
  ' cue:handoff 311 cue:hypothetical -64 cue:initiative 73 cue:lasting -41 cue:mood -19 cue:reason -61' +
  ' cue:success -11 cue:systemic -18 cue:tradeoff -13 cue:vagueAct -94 cue:verification -9 cue:weakEasy 21' +
  ' cue:weakFreeTime -12 cue:weakHandoff 94 first -60 item -9 last 140 late -43 metric:delta -15 metric:none -93' +
  ' metric:nonmetric -61 metric:quantity -56 modal -24 name 30 negated 16 next:. -24 next:a -12 next:about -17' +
  ' next:across 34 next:all -16 next:and -11 next:by -10 next:each -10 next:every -17 next:everybody -11' +
  ' next:for -14 next:her -9 next:him -22 next:in -28 next:it 59 next:on -12 next:our -8 next:out 31 next:over -9' +
  ' next:people -10 next:sure 36 next:the -15 next:their -13 next:them -23 next:up 13 number -62 number:count -45' +
  ' number:date -16 number:duration -25 number:people -14 own 83 own:after -114 own:before -93 perfect 9 person 32' +
  ' quoted -8 role:none -52 step:action -71 subject:I 12 subject:it -15 subject:none 60 subject:other -21' +
  ' subject:there 11 subject:thing -41 subject:we -44 tense:modal -23 tense:past -47 tense:present -48' +
  ' verb:arrange 21 verb:ask -14 verb:block -11 verb:carry 23 verb:chase -26 verb:cut -9 verb:do -25 verb:draw -15' +
  ' verb:drive -12 verb:drop 26 verb:feed -12 verb:fetch 52 verb:fill 16 verb:flag 14 verb:give 45 verb:go 17' +
  ' verb:have -8 verb:keep -33 verb:leave 30 verb:let 16 verb:make 23 verb:mention 35 verb:move -14 verb:open 18' +
  ' verb:pass 53 verb:people -14 verb:phone -24 verb:ping 11 verb:point 41 verb:provide -14 verb:put -19' +
  ' verb:raise 29 verb:read -9 verb:rework 18 verb:ring 15 verb:run -21 verb:say -11 verb:see -16 verb:send 26' +
  ' verb:set -9 verb:share 22 verb:show -8 verb:sit -10 verb:sort -11 verb:stand -19 verb:stay -14' +
  ' verb:support -10 verb:swap -10 verb:tell 25 verb:turn -11 verb:wait 23 verb:walk -9 verb:work -16' +
  " verb:write -22 verbless -36 voice:active -42 voice:passive -75 w:' 20 w:'d -40 w:'s -40 w:a -43 w:about 36" +
  ' w:across 20 w:add 13 w:after -38 w:afternoon -9 w:again 9 w:agency -13 w:agent 11 w:alert -9 w:all -10' +
  ' w:alway -8 w:an -24 w:and -30 w:announcement -9 w:answer 14 w:anything 33 w:arrange 21 w:as -24 w:ask -26' +
  ' w:at -43 w:audit 10 w:be -62 w:because -12 w:bed -8 w:before -49 w:bell 11 w:belt 38 w:bite -10 w:block -13' +
  ' w:book -16 w:boss 38 w:both -17 w:bounce 22 w:bu -10 w:build -12 w:buy -16 w:by -44 w:cabinet 13 w:call -8' +
  ' w:callback -14 w:candle -8 w:carry 22 w:case 19 w:cell -14 w:change -9 w:channel 22 w:chart 12 w:chase -26' +
  ' w:chat 13 w:clear 19 w:client -24 w:close 14 w:code -9 w:collection 10 w:come 10 w:committee 35 w:concern 32' +
  ' w:contractor -19 w:could 14 w:count -16 w:cover -8 w:customer 14 w:cut -11 w:date -9 w:designer 22 w:desk 13' +
  ' w:device 21 w:die -8 w:director -16 w:do -18 w:door -14 w:draw -17 w:drive -12 w:drop 36 w:duty 31 w:each -24' +
  ' w:else -9 w:engineer 26 w:even -14 w:every -39 w:everybody -16 w:everything -9 w:face -10 w:feed -14' +
  ' w:fetch 52 w:few 28 w:file -20 w:fill 15 w:finally 10 w:finance -9 w:find -18 w:finish -9 w:firm 37' +
  ' w:first -12 w:five -8 w:flag 8 w:floor -11 w:for -39 w:forecast 9 w:forward 16 w:fraud 24 w:from -24' +
  ' w:generally -26 w:get -23 w:girl -18 w:give 29 w:go -12 w:grind 13 w:group -11 w:guild 12 w:hand -26' +
  ' w:have -15 w:he 13 w:her -8 w:herself 10 w:him -21 w:holiday 10 w:hour -16 w:house 11 w:how -9 w:i 12 w:if -21' +
  ' w:in -51 w:include -17 w:inspector 19 w:it 26 w:it-team -8 w:keep -36 w:kid 38 w:know 61 w:lab 12 w:label 8' +
  ' w:lad -18 w:launch 22 w:lead 10 w:leak 19 w:leave 12 w:let 15 w:line 23 w:live -9 w:load -9 w:long -8' +
  ' w:look 12 w:loss 17 w:low 9 w:make 20 w:man 11 w:manager 55 w:matter -16 w:me -10 w:meet -8 w:mention 35' +
  " w:mine -15 w:model -9 w:morning -19 w:move -23 w:much -18 w:my -22 w:myself -26 w:n't 25 w:name -21 w:new -24" +
  ' w:next -9 w:night -18 w:nod 45 w:number -14 w:of -65 w:off 33 w:office 35 w:old -9 w:on -42 w:onboard 22' +
  ' w:one 19 w:or -8 w:page -22 w:panel 30 w:parent -9 w:part -8 w:partner -10 w:pass 51 w:patient -10' +
  ' w:people -11 w:person -9 w:phone -31 w:photo 22 w:photograph -19 w:piano 8 w:picture -9 w:ping 11 w:planner 13' +
  ' w:point 38 w:price -9 w:product 22 w:production 9 w:provide -14 w:pull -11 w:put -19 w:quality 19 w:queue -11' +
  ' w:radio 15 w:raise 28 w:re-run 10 w:read -11 w:reading -9 w:render 13 w:repeat -13 w:rest 24 w:rework 18' +
  ' w:right 42 w:risk 8 w:round -9 w:route -18 w:run -11 w:say -15 w:score -9 w:second 15 w:see -37 w:send 25' +
  ' w:set -14 w:several -16 w:share 19 w:she 10 w:sheet -10 w:shout 40 w:show -11 w:single 11 w:sink 19 w:sit -11' +
  ' w:so 30 w:someone -15 w:sort -11 w:sound 9 w:stakeholder -8 w:stand -23 w:start -21 w:stay -20 w:steer 38' +
  ' w:stock 10 w:store 9 w:straight 22 w:stub 13 w:supervisor 14 w:support -11 w:sure 36 w:swap -11 w:talk -9' +
  ' w:target -15 w:teacher 30 w:team -9 w:technician 13 w:tell -23 w:ten -14 w:test -10 w:that -13 w:the -23' +
  ' w:their 73 w:them -25 w:themselve -10 w:there 14 w:they 17 w:thing -13 w:this -18 w:those -13 w:three -14' +
  ' w:through 15 w:ticket 19 w:tide 23 w:time -12 w:to 57 w:together -13 w:toward 42 w:transfer -12 w:tune 9' +
  ' w:turn -9 w:two -25 w:unit -16 w:until -20 w:up 68 w:us -34 w:usually -9 w:vendor 19 w:wait 23 w:walk -12' +
  ' w:wall -12 w:warehouse 11 w:watch -21 w:way -20 w:we -22 w:week -12 w:well -8 w:what -19 w:when 44 w:which -20' +
  ' w:while -10 w:whole -18 w:with -44 w:word -17 w:work -19 w:workshop -9 w:write -33 w:your 11 words<10 -46' +
  ' words<6 -25 words>24 24';
