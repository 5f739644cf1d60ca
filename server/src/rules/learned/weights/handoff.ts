// Learned from test/corpus by scripts/learn.mjs.
export const handoff =
  ' -252 acts<1 -67 acts<3 197 acts<5 167 acts<9 -29 adjective -76 adverb -50 class:change -26 class:cognition -54' +
  ' class:consumption -14 class:contact -24 class:creation -35 class:motion 12 class:none -33 class:perception -34' +
  ' class:social -26 class:stative -44 copula -9 cue:alternative -22 cue:benefit -20 cue:blameOfOthers 21' +
  ' cue:boundary -8 cue:filler -19 cue:generic -19 cue:handoff 317 cue:hypothetical -58 cue:initiative 64' +
  ' cue:lasting -32 cue:mood -19 cue:reason -56 cue:systemic -13 cue:tradeoff -10 cue:vagueAct -86' +
  ' cue:verification -10 cue:weakEasy 21 cue:weakFreeTime -13 cue:weakHandoff 61 first -59 item -20 last 138' +
  ' late -51 metric:delta -13 metric:none -94 metric:nonmetric -53 metric:quantity -49 modal -21 name 39' +
  ' negated 10 next:. -21 next:a -17 next:about -18 next:across 36 next:all -11 next:and -9 next:each -9' +
  ' next:everybody -11 next:for -13 next:her -12 next:him -13 next:in -24 next:it 43 next:on -9 next:our -8' +
  ' next:out 14 next:people -10 next:sure 33 next:that 10 next:the -18 next:their -10 next:them -24 number -61' +
  ' number:count -49 number:duration -23 number:people -11 own 86 own:after -114 own:before -92 perfect 9' +
  ' person 33 role:none -51 step:action -70 subject:I 11 subject:none 59 subject:other -21 subject:thing -49' +
  ' subject:we -39 tense:modal -21 tense:past -46 tense:present -45 verb:arrange 20 verb:ask -14 verb:block -13' +
  ' verb:carry 22 verb:chase -24 verb:come -24 verb:cut -8 verb:do -26 verb:draw -16 verb:drive -11 verb:drop 19' +
  ' verb:feed -13 verb:fetch 48 verb:fill 21 verb:flag 15 verb:get -10 verb:give 41 verb:keep -31 verb:leave 35' +
  ' verb:let 18 verb:look 10 verb:make 20 verb:mention 27 verb:move -16 verb:open 18 verb:pass 59 verb:people -15' +
  ' verb:phone -23 verb:ping 12 verb:point 43 verb:provide -13 verb:put -18 verb:raise 27 verb:rework 22' +
  ' verb:run -12 verb:say -10 verb:see -16 verb:send 34 verb:share 26 verb:sort -9 verb:stand -18 verb:stay -15' +
  " verb:tell 26 verb:turn -10 verb:wait 20 verb:write -21 verbless -32 voice:active -40 voice:passive -62 w:' 21" +
  " w:'d -35 w:'s -37 w:a -41 w:about 34 w:across 23 w:add 16 w:after -33 w:again 14 w:agency -12 w:air -8" +
  ' w:alert -8 w:all -13 w:an -22 w:and -26 w:announcement -8 w:answer 18 w:anything 35 w:arrange 20 w:as -12' +
  ' w:ask -25 w:at -37 w:audit 8 w:be -60 w:because -9 w:before -46 w:begin 9 w:bell 9 w:bite -9 w:block -14' +
  ' w:book -19 w:boss 39 w:both -15 w:build -12 w:buy -16 w:by -47 w:cabinet 15 w:carry 22 w:case 18 w:cell -14' +
  ' w:channel 11 w:chase -24 w:chat 12 w:choose -9 w:clear 26 w:clerk -12 w:client -25 w:close 14 w:collection 8' +
  ' w:committee 10 w:contractor -18 w:count -18 w:cover -9 w:customer 14 w:cut -9 w:date -8 w:designer 26' +
  ' w:desk 13 w:device 21 w:direction -8 w:director -18 w:do -15 w:door -12 w:down -14 w:draw -17 w:drive -11' +
  ' w:drop 28 w:duty 28 w:each -21 w:else -9 w:engineer 28 w:even -9 w:every -25 w:everybody -15 w:everyone -9' +
  ' w:face -10 w:feed -14 w:fetch 48 w:few 28 w:file -20 w:fill 20 w:finally 8 w:finance -11 w:find -17' +
  ' w:first -11 w:flag 9 w:floor -8 w:for -36 w:forecast 11 w:form 10 w:forward 20 w:fraud 27 w:from -19' +
  ' w:generally -20 w:get -33 w:girl -18 w:give 23 w:go -21 w:group -11 w:hand -24 w:head 11 w:herself 8 w:him -10' +
  ' w:his -18 w:holiday 13 w:hour -14 w:house 11 w:how -9 w:i 13 w:if -21 w:in -48 w:include -11 w:it 25' +
  ' w:keep -34 w:kid 40 w:know 62 w:lab 12 w:later 9 w:launch 22 w:lead 14 w:leak 18 w:leave 20 w:let 17 w:line 28' +
  ' w:look 15 w:loss 21 w:low 11 w:make 19 w:manager 53 w:matter -11 w:me -36 w:mention 27 w:mine -10 w:model -8' +
  " w:more -12 w:morning -16 w:move -24 w:much -18 w:my -20 w:myself -26 w:n't 23 w:name -16 w:new -18 w:night -14" +
  ' w:nod 43 w:number -15 w:of -62 w:off 37 w:office 33 w:old -8 w:on -44 w:one 19 w:out -19 w:over 14 w:own -10' +
  ' w:page -23 w:panel 29 w:parent -9 w:partner -9 w:pass 56 w:patient -9 w:phone -29 w:photo 22 w:photograph -20' +
  ' w:piano 9 w:picture -9 w:ping 12 w:place 9 w:plan 8 w:planner 18 w:point 42 w:print -11 w:product 26' +
  ' w:production 11 w:provide -13 w:put -19 w:quality -12 w:queue -18 w:radio 9 w:raise 27 w:re-run 8 w:repeat -13' +
  ' w:rework 22 w:right 40 w:ring -15 w:round -12 w:run -12 w:say -14 w:score -8 w:second 16 w:see -28 w:send 33' +
  ' w:set -11 w:several -11 w:share 23 w:she 19 w:sheet -11 w:shop 9 w:shout 34 w:show -10 w:side 10 w:single 16' +
  ' w:sink 18 w:sit -9 w:site -11 w:so 21 w:some -11 w:someone -15 w:sort -9 w:sound 8 w:stand -21 w:start -20' +
  ' w:stay -20 w:steer 15 w:stock 13 w:store 9 w:straight 22 w:supervisor 14 w:support -8 w:sure 33 w:swap -8' +
  ' w:target -16 w:teacher 34 w:team -9 w:technician 14 w:tell -20 w:that -9 w:the -24 w:their 49 w:them -15' +
  ' w:themselve -11 w:they 13 w:thing -12 w:this -15 w:those -9 w:three -11 w:through 23 w:ticket 19 w:tide 23' +
  ' w:time -13 w:to 51 w:together -10 w:toward 44 w:transfer -13 w:tune 9 w:two -24 w:unit -17 w:until -16 w:up 61' +
  ' w:us -33 w:usually -10 w:vendor 17 w:wait 20 w:walk -9 w:wall -12 w:warehouse 13 w:watch -23 w:way -19' +
  ' w:we -18 w:wednesday 8 w:week -12 w:what -17 w:when 45 w:which -17 w:while -8 w:whole -14 w:with -33' +
  ' w:word -17 w:workshop -9 w:would -17 w:write -32 w:you -12 words<10 -33 words<6 -20 words>24 16';
