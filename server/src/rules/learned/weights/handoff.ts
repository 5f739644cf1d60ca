// Learned from test/corpus by scripts/learn.mjs.
export const handoff =
  ' -248 acts<1 -59 acts<3 210 acts<5 143 acts<9 -41 adjective -76 adverb -51 after:about:determiner 60' +
  ' after:about:noun -32 after:across:determiner -10 after:across:other 35 after:after:determiner -21' +
  ' after:as:noun -15 after:at:determiner -30 after:at:noun -18 after:at:other 11 after:before:other -20' +
  ' after:by:noun -33 after:down:determiner -9 after:during:determiner -8 after:for:determiner -28' +
  ' after:for:other -11 after:from:determiner -16 after:from:noun -22 after:from:possessive 15' +
  ' after:in:determiner -12 after:in:noun -27 after:in:other -28 after:in:possessive -14 after:into:determiner -11' +
  ' after:into:other 10 after:of:determiner -48 after:of:noun -23 after:of:other -9 after:off:other 9' +
  ' after:on:determiner -29 after:on:noun -14 after:out:other 15 after:to:determiner 57 after:to:person 15' +
  ' after:to:possessive -12 after:until:determiner -11 after:up:other 53 after:with:determiner -45' +
  ' after:with:other -16 after:with:possessive 19 class:change -30 class:cognition -63 class:consumption -11' +
  ' class:contact -32 class:creation -31 class:motion 23 class:perception -22 class:possession -15' +
  ' class:social -37 class:stative -39 clauses>2 14 compared -17 copula -9 cue:accepted -12 cue:alternative -24' +
  ' cue:benefit -25 cue:blameOfOthers 16 cue:filler -18 cue:generic -16 cue:handoff 295 cue:hypothetical -61' +
  ' cue:initiative 66 cue:lasting -37 cue:mood -17 cue:reason -55 cue:success -11 cue:systemic -20' +
  ' cue:tradeoff -11 cue:vagueAct -91 cue:verification -14 cue:weakEasy 22 cue:weakHandoff 85 first -63 last 151' +
  ' late -29 made -77 made:before -46 metric:delta -13 metric:none -77 metric:nonmetric -52 metric:quantity -50' +
  ' modal -22 name 39 negated 14 next:. -22 next:about -15 next:across 30 next:all -15 next:an -8 next:and -10' +
  ' next:at 9 next:by -11 next:each -14 next:every -17 next:everybody -14 next:for -15 next:her -11 next:him -17' +
  ' next:in -28 next:it 53 next:on -9 next:out 35 next:people -11 next:sure 32 next:the -12 next:their -12' +
  ' next:them -19 next:with -13 number -56 number:count -42 number:date -17 number:duration -22 number:people -15' +
  ' own 82 own:after -104 own:before -89 person 32 role:none -50 step:action -65 subject:I 11 subject:it -14' +
  ' subject:none 61 subject:other -26 subject:thing -46 subject:we -41 tense:modal -21 tense:past -43' +
  ' tense:present -47 then:I -34 then:because -10 then:before -26 then:cognition 19 then:communication -21' +
  ' then:contact 9 then:if -19 then:it -16 then:modal -11 then:motion 10 then:none 39 then:perception -10' +
  ' then:possession -19 then:present -31 then:social 11 then:stative -12 then:that 19 then:until -13 then:what -15' +
  ' then:when 35 then:while -9 verb:arrange 15 verb:ask -14 verb:block -10 verb:bring -13 verb:carry 17' +
  ' verb:chase -26 verb:cut -9 verb:do -23 verb:draw -12 verb:drive -11 verb:drop 40 verb:enter -8 verb:feed -10' +
  ' verb:fetch 52 verb:fill 17 verb:find -9 verb:flag 27 verb:give 42 verb:go 13 verb:keep -30 verb:leave 30' +
  ' verb:let 19 verb:make 18 verb:mention 27 verb:move -13 verb:open 21 verb:pass 50 verb:people -11' +
  ' verb:phone -22 verb:ping 9 verb:point 38 verb:provide -12 verb:put -14 verb:raise 28 verb:read -13' +
  ' verb:rework 20 verb:ring 29 verb:run -20 verb:say -11 verb:see -24 verb:send 20 verb:set -11 verb:share 24' +
  ' verb:shout 17 verb:sort -12 verb:stand -15 verb:stay -15 verb:support -12 verb:swap -10 verb:tell 23' +
  ' verb:turn -9 verb:wait 25 verb:walk -9 verb:work -15 verb:write -25 verbless -33 voice:active -38' +
  " voice:passive -75 w:' 20 w:'d -40 w:'s -44 w:a -38 w:about 33 w:across 14 w:after -36 w:again 11 w:agency -12" +
  ' w:alert -8 w:all -15 w:alway -9 w:an -13 w:and -40 w:announcement -10 w:answer 13 w:anything 46 w:app -9' +
  ' w:arrange 16 w:as -22 w:ask -21 w:at -38 w:be -56 w:because -10 w:before -38 w:begin 8 w:bell 9 w:belt 42' +
  ' w:block -11 w:boss 25 w:both -12 w:bounce 13 w:breaker 8 w:bring -13 w:bu -10 w:build -13 w:but -8 w:buy -15' +
  ' w:by -37 w:callback -11 w:carry 16 w:case 22 w:catalogue -8 w:channel 23 w:chart 11 w:chase -26 w:chat 12' +
  ' w:chief 8 w:choose -8 w:clear 14 w:client -23 w:close 9 w:committee 34 w:concern 31 w:contractor -12' +
  ' w:count -15 w:customer 8 w:cut -10 w:data -9 w:designer 24 w:desk 11 w:developer -8 w:device 16 w:die -8' +
  ' w:director -12 w:do -24 w:drain 15 w:draw -12 w:drive -11 w:drop 45 w:during -9 w:duty 31 w:e-mail 12' +
  ' w:each -29 w:electrician 8 w:engineer 28 w:enter -9 w:even -12 w:every -40 w:everybody -19 w:everything -9' +
  ' w:face -11 w:feed -13 w:fetch 52 w:few 29 w:file -17 w:fill 17 w:find -20 w:finish -8 w:firm 37 w:first -13' +
  ' w:flag 22 w:floor -12 w:for -31 w:form 9 w:forward 15 w:fraud 28 w:from -26 w:full -8 w:generally -25' +
  ' w:get -25 w:girl -16 w:give 29 w:grind 8 w:group -12 w:guest -9 w:guild 11 w:hand -24 w:have -14 w:her -15' +
  ' w:him -17 w:holiday 9 w:hour -15 w:i 12 w:if -19 w:in -46 w:include -17 w:inspector 10 w:it 25 w:it-team -13' +
  ' w:itself -8 w:keep -33 w:kid 36 w:know 64 w:lab 29 w:lad -13 w:launch 18 w:leak 12 w:leave 14 w:let 18' +
  ' w:line 31 w:long -9 w:look 13 w:loss 11 w:low 9 w:maintenance 9 w:make 15 w:manager 63 w:matter -13 w:meet -9' +
  " w:mention 27 w:mine -16 w:morning -20 w:move -19 w:mr -9 w:much -16 w:my -21 w:myself -20 w:n't 17 w:name -21" +
  ' w:new -20 w:night -15 w:nod 43 w:number -11 w:odd 16 w:of -51 w:off 34 w:office 49 w:old -8 w:on -31' +
  ' w:onboard 24 w:one 16 w:open 8 w:or -8 w:page -19 w:panel 18 w:parent -10 w:part -8 w:partner -9 w:pass 48' +
  ' w:patient -14 w:people -12 w:person -8 w:phone -27 w:photo 19 w:photograph -18 w:ping 9 w:planner 14' +
  ' w:point 33 w:price -13 w:product 24 w:production 8 w:provide -12 w:pull -10 w:put -15 w:quality 18 w:queue -18' +
  ' w:radio 16 w:raise 28 w:read -17 w:register -8 w:render 12 w:repeat -14 w:rest 12 w:rework 20 w:right 41' +
  ' w:ring 17 w:round -11 w:route -16 w:run -9 w:safe 11 w:say -17 w:second 16 w:see -41 w:send 18 w:set -16' +
  ' w:several -16 w:share 21 w:she 9 w:sheet -8 w:shout 55 w:show -10 w:single 10 w:sink 12 w:sit -9 w:site 17' +
  ' w:so 32 w:someone -12 w:sort -12 w:stand -20 w:start -14 w:stay -21 w:steer 37 w:stick 12 w:stock 10 w:stop -8' +
  ' w:straight 24 w:stub 8 w:sunday 9 w:supervisor 11 w:support -14 w:sure 32 w:swap -11 w:target -16 w:teacher 28' +
  ' w:team -8 w:technician 12 w:tell -18 w:ten -13 w:test -8 w:the -18 w:their 74 w:themselve -12 w:there 9' +
  ' w:they 12 w:thing -16 w:this -12 w:those -11 w:three -13 w:ticket 18 w:tide 18 w:time -13 w:to 47 w:toe 9' +
  ' w:together -12 w:toward 37 w:transfer -10 w:two -22 w:unit -14 w:until -18 w:up 50 w:us -32 w:usually -12' +
  ' w:vendor 18 w:wait 25 w:walk -11 w:wall -11 w:warehouse 10 w:warn 19 w:watch -16 w:way -15 w:we -24' +
  ' w:wednesday 9 w:week -10 w:what -16 w:when 34 w:which -11 w:while -9 w:whole -19 w:with -24 w:without -9' +
  ' w:word -14 w:work -18 w:write -31 words<10 -49 words<6 -28 words>24 19';
