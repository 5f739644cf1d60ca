// Learned from test/corpus by scripts/learn.mjs.
export const scopeBoundary =
  ' -141 acts<1 -73 acts<3 -56 adjective -56 adverb -43 class:body -14 class:change 81 class:cognition 28' +
  ' class:communication -16 class:consumption 16 class:contact -57 class:creation 22 class:emotion -22' +
  ' class:motion -33 class:none -34 class:possession -20 class:social -12 class:stative 33 compared 17 copula 38' +
  ' cue:assigned -39 cue:benefit -12 cue:boundary 125 cue:handoff -37 cue:hypothetical -12 cue:initiative -71' +
  ' cue:lasting -14 cue:mood -12 cue:reason -38 cue:success -47 cue:systemic -47 cue:tradeoff -20' +
  ' cue:verification 8 cue:weakAsked -46 cue:weakAssumed -13 cue:weakHandoff -11 cue:weakTold -14 last -150' +
  ' late -109 metric:delta 15 metric:none 44 metric:nonmetric 12 metric:quantity -38 name 60 next:. -51 next:; 9' +
  ' next:a -35 next:after 15 next:all -26 next:an 26 next:by 35 next:closed 16 next:for 16 next:hers 24 next:i 12' +
  ' next:in -11 next:it -44 next:me -45 next:mine 23 next:my -11 next:no -11 next:off -17 next:on -47 next:out -13' +
  ' next:over -12 next:the 21 next:their 11 next:two 23 next:what 12 next:with 54 number -10 number:percent -12' +
  ' number:version -20 own -60 own:after -27 own:before 24 perfect -55 person 48 quoted -12 role:change 23' +
  ' role:none -25 step:situation -191 step:task 218 subject:it 9 subject:none 32 subject:there -35' +
  " subject:thing 76 tense:past -115 tense:present 122 verb:'s -27 verb:answer 55 verb:be 33 verb:call -11" +
  ' verb:come 10 verb:edit 15 verb:end 13 verb:give -32 verb:go -21 verb:hand -18 verb:have 51 verb:hold 40' +
  ' verb:judge 43 verb:lead -29 verb:look 16 verb:make -25 verb:miss -9 verb:own 36 verb:pay -30 verb:pick -17' +
  ' verb:plan -47 verb:put -23 verb:read 17 verb:reckon -12 verb:run -26 verb:say -20 verb:sign 30 verb:stay 57' +
  " verb:take 13 verb:tell -17 verb:want -21 verbless 32 voice:active -23 voice:passive 71 w:'d 20 w:'s 96 w:a -49" +
  ' w:about -22 w:add 9 w:after 20 w:against -11 w:all -32 w:also 14 w:an 25 w:and 140 w:answer 77 w:anybody 11' +
  ' w:anything -9 w:arrive 23 w:as -32 w:ask -13 w:at -39 w:august -14 w:be 18 w:bear -28 w:bed 9 w:before -38' +
  ' w:between 46 w:bill -27 w:bite 8 w:block -17 w:board -20 w:box -27 w:boy -11 w:bring -22 w:build 20 w:but -11' +
  ' w:buy 31 w:buyer -28 w:by 40 w:call -42 w:care 32 w:carry 32 w:case 10 w:cell 15 w:cent -10 w:claim -20' +
  ' w:clean 13 w:clock 10 w:close 11 w:cluster 19 w:code 13 w:colleague -16 w:collection -9 w:company -12' +
  ' w:complaint -16 w:contract 18 w:contractor 30 w:corridor -13 w:could 17 w:crew 21 w:cut 29 w:decision 20' +
  ' w:desk 63 w:director 15 w:domain 11 w:door -31 w:down 28 w:drill -12 w:driver -9 w:duty 13 w:ear -12 w:edit 15' +
  ' w:eighteen -30 w:eleven -10 w:else 31 w:end 37 w:enough -11 w:error 18 w:even -18 w:every 25 w:exam 22' +
  ' w:explain 30 w:extra -9 w:fault 16 w:fee 21 w:field 19 w:file 23 w:fill 11 w:find -12 w:fine -16 w:firm 21' +
  ' w:five -9 w:floor 11 w:for 12 w:forty -12 w:four 19 w:fraud 23 w:from -16 w:front -16 w:full -11 w:gaffer 39' +
  ' w:gap 14 w:get -26 w:give -33 w:go -18 w:goal -12 w:grind 35 w:group 37 w:hand -20 w:hang -16 w:her 22' +
  ' w:hire 34 w:hold 66 w:hour 16 w:how 31 w:hurt -16 w:i 23 w:if -16 w:in -27 w:into 38 w:it -18 w:itself 11' +
  ' w:job -47 w:join 12 w:judge 36 w:keep 19 w:key 44 w:know -14 w:lamp 29 w:land 19 w:last -22 w:late -28' +
  ' w:lead -27 w:leg -24 w:lender -9 w:like -15 w:list -31 w:live -9 w:loan 28 w:look 53 w:lose -12 w:make -42' +
  ' w:manager -17 w:margin -13 w:million 15 w:mind 18 w:mine 14 w:minute -10 w:miss -11 w:monday 10 w:monitor 17' +
  " w:more -11 w:n't -11 w:never -32 w:no -45 w:nobody -58 w:none -17 w:not 49 w:nurse 12 w:of -66 w:off -13" +
  ' w:offer -15 w:office 20 w:officer 11 w:on -40 w:one 32 w:open -40 w:order -10 w:other 21 w:our -8 w:own 40' +
  ' w:patch 30 w:patient -11 w:pay -43 w:per -10 w:plan -39 w:plate 19 w:post -13 w:practice -24 w:price 36' +
  ' w:product 35 w:reach -19 w:read 17 w:recipe 10 w:reckon -12 w:reserve 9 w:result -15 w:review -15 w:right -12' +
  ' w:risk 21 w:road -9 w:room 9 w:rota 12 w:round 30 w:same -12 w:search 20 w:seat -10 w:second -16' +
  ' w:second-year 26 w:sensor 8 w:service -19 w:sheet -14 w:shift -43 w:ship 27 w:shop 18 w:side 8 w:sign 19' +
  ' w:signature 36 w:since -9 w:single -12 w:sit 10 w:six -9 w:sixth -9 w:somebody -15 w:squad 24 w:stand 29' +
  ' w:start -11 w:stay 50 w:steer -11 w:still -14 w:student -10 w:summer -10 w:supervisor -16 w:swallow -12' +
  ' w:table 9 w:take 8 w:tell -45 w:ten 18 w:that -56 w:their 41 w:them 21 w:then -26 w:there -22 w:thing -14' +
  ' w:this -9 w:though 9 w:three -23 w:through 25 w:thursday -19 w:ticket 21 w:to 33 w:top 11 w:touch 11' +
  ' w:under 20 w:until -8 w:untouch 10 w:up 9 w:us 11 w:wall 17 w:want -33 w:ward -14 w:watch 38 w:way -35' +
  ' w:we -22 w:week -14 w:what 81 w:who 26 w:whole -14 w:why -8 w:word 10 w:work -31 w:would -31 w:write 15' +
  ' w:year -8 w:you -11 words<10 -78 words<6 -58 words>16 14 words>24 -25';
