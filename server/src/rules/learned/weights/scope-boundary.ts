// Learned from test/corpus by scripts/learn.mjs.
export const scopeBoundary =
  ' -142 acts<1 -69 acts<3 -53 adjective -39 adverb -48 change 18 class:body -14 class:change 84' +
  ' class:cognition 20 class:communication -13 class:competition 16 class:consumption 16 class:contact -52' +
  ' class:creation 18 class:emotion -22 class:motion -26 class:none -25 class:possession -24 class:stative 28' +
  ' compared 21 copula 50 cue:assigned -43 cue:benefit -10 cue:boundary 136 cue:handoff -40 cue:initiative -73' +
  ' cue:lasting -20 cue:reason -44 cue:success -45 cue:systemic -41 cue:tradeoff -20 cue:vagueAct -8' +
  ' cue:verification 10 cue:weakAsked -46 cue:weakAssumed -14 cue:weakHandoff -12 cue:weakTold -14 last -156' +
  ' late -112 metric:delta 20 metric:none 43 metric:quantity -34 name 71 negated -9 next:. -44 next:a -39' +
  ' next:after 16 next:all -28 next:an 10 next:and 13 next:by 40 next:closed 11 next:for 13 next:hers 19 next:i 12' +
  ' next:in -18 next:it -44 next:me -45 next:mine 31 next:my -8 next:neither 15 next:no -38 next:off -28' +
  ' next:on -41 next:out -11 next:over -11 next:the 43 next:their 9 next:two 21 next:under 10 next:what 10' +
  ' next:with 79 number -14 number:people -11 number:percent -11 number:version -22 own -68 own:after -33' +
  ' own:before 8 perfect -70 person 53 role:change 23 role:none -30 step:situation -202 step:task 220' +
  " subject:it 10 subject:none 19 subject:there -27 subject:thing 85 tense:past -117 tense:present 124 verb:'s -20" +
  ' verb:answer 50 verb:be 35 verb:call -16 verb:come 11 verb:edit 16 verb:end 13 verb:give -32 verb:go -14' +
  ' verb:hand -18 verb:hang -8 verb:have 47 verb:hold 38 verb:judge 39 verb:lead -36 verb:look 18 verb:make -26' +
  ' verb:miss -8 verb:open -18 verb:own 35 verb:pass -14 verb:pay -31 verb:pick -16 verb:plan -51 verb:put -17' +
  ' verb:read 16 verb:reckon -13 verb:remain 42 verb:run -25 verb:say -20 verb:set 15 verb:sign 34 verb:stay 49' +
  " verb:swallow -11 verb:take 12 verb:tell -17 verb:want -22 verbless 30 voice:active -25 voice:passive 60 w:' 8" +
  " w:'d 18 w:'s 97 w:a -47 w:about -27 w:after 24 w:against -10 w:all -35 w:also 15 w:an 8 w:and 138 w:another 20" +
  ' w:answer 75 w:any -9 w:anybody 9 w:anything -9 w:arrive 24 w:as -36 w:ask -13 w:at -42 w:august -14 w:back -17' +
  ' w:be 13 w:bear -25 w:bed 31 w:before -38 w:between 50 w:bill -28 w:block -20 w:board -15 w:box -26 w:boy -12' +
  ' w:break -10 w:bring -21 w:budget 9 w:build 16 w:business 9 w:but -10 w:buy 33 w:buyer -26 w:by 48 w:call -43' +
  ' w:care 29 w:carry 26 w:cell 18 w:cent -9 w:chart 20 w:chief 32 w:claim -20 w:clock 9 w:close 9 w:cluster 15' +
  ' w:code 14 w:colleague -20 w:committee -11 w:company -14 w:complaint -16 w:contract 28 w:contractor 49' +
  ' w:corridor -11 w:could 18 w:crew 31 w:cut 27 w:decision 18 w:department -10 w:desk 55 w:director 15' +
  ' w:domain 12 w:door -23 w:dose -11 w:down 23 w:drill -11 w:driver -18 w:duty 14 w:each -10 w:ear -11 w:edit 16' +
  ' w:eighteen -36 w:eleven -10 w:else 32 w:end 37 w:enough -12 w:error 13 w:even -17 w:every 22 w:exam 15' +
  ' w:explain 26 w:extra -9 w:fault 17 w:fee 16 w:feed 8 w:field 19 w:file 21 w:fill 12 w:finance 9 w:find -13' +
  ' w:fine -16 w:firm 21 w:five -10 w:for 23 w:form -11 w:four 19 w:fraud 22 w:from -23 w:front -18 w:full -13' +
  ' w:gaffer 42 w:gap 9 w:get -32 w:give -35 w:go -8 w:goal -12 w:grade -9 w:grind 33 w:group 40 w:hang -16' +
  ' w:have -11 w:her 10 w:hire 35 w:hold 66 w:hour 33 w:how 32 w:hurt -17 w:i 29 w:idea -16 w:if -17 w:in -23' +
  ' w:inquiry -17 w:into 26 w:it -23 w:its -10 w:itself 12 w:job -46 w:join 12 w:judge 33 w:keep 16 w:key 36' +
  ' w:kit 13 w:know -17 w:lamp 32 w:land 15 w:last -26 w:late -36 w:launch 8 w:lead -24 w:leave -9 w:leg -33' +
  ' w:lender -8 w:letter 16 w:like -15 w:limit 9 w:list -34 w:live -8 w:loan 27 w:look 46 w:machine 8 w:main 15' +
  ' w:make -48 w:manager -20 w:margin -13 w:million 12 w:mind 18 w:mine 12 w:minute -11 w:miss -12 w:monitor 17' +
  " w:more -10 w:morning -13 w:n't -31 w:never -31 w:next 11 w:no -65 w:nobody -61 w:none -11 w:not 63 w:of -65" +
  ' w:off -13 w:offer -14 w:officer 18 w:on -50 w:one 14 w:open -45 w:order -11 w:other 16 w:our -11 w:own 41' +
  ' w:panel 11 w:partner 11 w:pass -15 w:patch 28 w:patient -14 w:pay -46 w:per -9 w:plan -34 w:plate 9' +
  ' w:platform 22 w:post -12 w:practice -26 w:price 46 w:product 32 w:queue -8 w:reach -18 w:read 16 w:reckon -13' +
  ' w:remain 42 w:reserve 9 w:result -14 w:review -20 w:right -12 w:risk 28 w:road -8 w:room 11 w:rota 13' +
  ' w:round 27 w:same -16 w:say 9 w:seal 11 w:search 22 w:seat -17 w:second -17 w:second-year 28 w:see -9' +
  ' w:service -8 w:set 20 w:settle 10 w:she 13 w:sheet -15 w:shift -40 w:ship 24 w:shop 18 w:side 8 w:sign 23' +
  ' w:signature 34 w:since -8 w:sit 10 w:sixth -8 w:skip -10 w:somebody -16 w:squad 22 w:stand 15 w:start -12' +
  ' w:stay 43 w:steer -14 w:still -13 w:student -10 w:summer -10 w:supervisor -17 w:swallow -11 w:system 12' +
  ' w:table 9 w:take 10 w:team 14 w:tell -42 w:ten 28 w:that -70 w:the -10 w:their 43 w:them 14 w:then -27' +
  ' w:there -14 w:thing -15 w:this -13 w:those -11 w:three -26 w:through 18 w:thursday -16 w:ticket 16 w:to 18' +
  ' w:top 9 w:touch 9 w:tuesday -13 w:under 20 w:until -9 w:untouch 9 w:upstair 9 w:us 17 w:visitor 12 w:wall 13' +
  ' w:want -35 w:ward -14 w:watch 36 w:way -32 w:we -21 w:week -18 w:what 88 w:where 11 w:who 22 w:whole -17' +
  ' w:with 31 w:word 20 w:work -29 w:would -31 w:write 17 w:you -11 words<10 -76 words<6 -52 words>16 15' +
  ' words>24 -21';
