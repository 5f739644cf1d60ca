// Learned from test/corpus by scripts/learn.mjs.
export const scopeBoundary =
  ' -146 acts<1 -72 acts<3 -50 adjective -41 adverb -66 after:about:other -25 after:after:other 10' +
  ' after:as:noun -20 after:at:determiner -17 after:at:noun -27 after:before:determiner -15 after:before:other -9' +
  ' after:behind:other 11 after:between:noun 25 after:between:other 12 after:by:determiner 52 after:by:noun -14' +
  ' after:down:other 21 after:for:determiner -16 after:for:noun 12 after:for:other 26 after:for:person -13' +
  ' after:from:determiner -14 after:from:noun 13 after:from:other -16 after:in:determiner -27 after:in:other 10' +
  ' after:in:possessive 16 after:in:time -9 after:into:noun 44 after:into:possessive -11 after:like:determiner -15' +
  ' after:next:noun 20 after:of:determiner -26 after:of:noun -60 after:of:other 24 after:of:possessive -17' +
  ' after:off:determiner 8 after:on:determiner -12 after:on:noun 31 after:on:person -24 after:on:possessive -35' +
  ' after:out:other 25 after:over:determiner -9 after:per:noun -8 after:through:determiner 15' +
  ' after:to:determiner -10 after:to:noun 36 after:to:other -20 after:to:possessive 10 after:under:determiner 29' +
  ' after:up:other 14 after:with:noun 23 change 15 class:body -12 class:change 85 class:cognition 15' +
  ' class:communication -13 class:competition 16 class:consumption 8 class:contact -40 class:creation 15' +
  ' class:emotion -21 class:motion -19 class:none -24 class:possession -22 class:stative 34 compared 23 copula 53' +
  ' cue:alternative -8 cue:assigned -42 cue:benefit -9 cue:boundary 130 cue:handoff -38 cue:initiative -95' +
  ' cue:lasting -12 cue:mood -8 cue:reason -42 cue:success -45 cue:systemic -37 cue:tradeoff -20 cue:vagueAct -11' +
  ' cue:verification 12 cue:weakAsked -43 cue:weakAssumed -16 cue:weakTold -13 last -150 late -109 metric:delta 19' +
  ' metric:none 37 metric:nonmetric 11 metric:quantity -37 modal -8 name 64 next:. -45 next:a -36 next:after 16' +
  ' next:all -24 next:an 9 next:and 13 next:at 9 next:by 37 next:closed 10 next:for 15 next:hers 15 next:i 9' +
  ' next:in -27 next:it -41 next:me -43 next:mine 30 next:my -12 next:neither 15 next:no -34 next:off -31' +
  ' next:on -34 next:out -13 next:over -11 next:the 47 next:three -8 next:to 16 next:two 17 next:with 75' +
  ' number:duration -10 number:percent -10 number:rate -9 number:version -20 own -58 own:after -29 perfect -50' +
  ' person 60 role:change 22 role:none -23 step:situation -200 step:task 212 subject:it 15 subject:none 26' +
  ' subject:there -30 subject:thing 84 tense:modal -8 tense:past -118 tense:present 128 then:I 24 then:after 10' +
  ' then:as -10 then:before -17 then:change 30 then:emotion -8 then:how 21 then:if -18 then:it -11 then:modal 35' +
  ' then:motion 17 then:nobody -27 then:past -28 then:perception -29 then:present 33 then:stative 24 then:that -11' +
  " then:there -9 then:thing 30 then:what 61 then:whether 39 then:which -15 then:who 14 verb:'s -19 verb:answer 48" +
  ' verb:be 43 verb:belong 18 verb:call -12 verb:come 13 verb:edit 17 verb:end 14 verb:give -33 verb:go -15' +
  ' verb:hand -16 verb:have 37 verb:hold 36 verb:judge 32 verb:lead -40 verb:look 18 verb:make -23 verb:open -15' +
  ' verb:own 34 verb:pass -15 verb:pay -27 verb:pick -15 verb:plan -47 verb:put -18 verb:read 15 verb:reckon -14' +
  ' verb:remain 40 verb:run -15 verb:say -20 verb:set 11 verb:sign 27 verb:stay 51 verb:swallow -11 verb:tell -20' +
  " verb:want -20 verbless 26 voice:active -28 voice:passive 55 w:'s 87 w:a -40 w:about -25 w:after 14" +
  ' w:against -8 w:all -31 w:also 12 w:and 150 w:another 18 w:answer 69 w:any -8 w:arrive 18 w:as -28 w:ask -14' +
  ' w:at -39 w:august -12 w:back -16 w:bear -23 w:bed 27 w:before -30 w:belong 17 w:between 43 w:bill -25 w:bite 8' +
  ' w:block -17 w:board -15 w:box -25 w:boy -9 w:break -11 w:bring -21 w:budget 10 w:build 21 w:business 10' +
  ' w:but -10 w:buy 25 w:buyer -21 w:by 36 w:call -38 w:care 30 w:carry 27 w:cell 13 w:cent -8 w:chart 18' +
  ' w:chief 21 w:claim -20 w:clock 9 w:cluster 12 w:code 17 w:colleague -22 w:committee -11 w:complaint -14' +
  ' w:contract 27 w:contractor 46 w:control 15 w:corridor -13 w:could 29 w:crew 26 w:cut 43 w:date -24' +
  ' w:decision 15 w:department -12 w:desk 54 w:director 39 w:domain 12 w:door -18 w:dose -10 w:down 14 w:drill -10' +
  ' w:driver -15 w:duty 13 w:each -11 w:ear -8 w:edit 16 w:eighteen -39 w:eleven -11 w:else 32 w:end 31' +
  ' w:enough -11 w:error 11 w:even -12 w:every 18 w:exam 10 w:explain 16 w:extra -8 w:fault 14 w:fee 11 w:feed 9' +
  ' w:field 20 w:file 20 w:fill 10 w:finance 9 w:find -15 w:fine -16 w:firm 17 w:five -16 w:floor 10 w:food 9' +
  ' w:for 11 w:form -8 w:forty 10 w:four 10 w:fraud 20 w:from -15 w:front -16 w:gaffer 39 w:get -25 w:give -38' +
  ' w:go -9 w:goal -11 w:grade -8 w:grind 32 w:group 36 w:hang -17 w:happen 26 w:head 10 w:her -14 w:hire 31' +
  ' w:hold 58 w:hour 26 w:how 20 w:hurt -11 w:i 24 w:idea -17 w:if -18 w:in -30 w:incident -8 w:inquiry -14' +
  ' w:into 37 w:it -18 w:itself 10 w:job -41 w:join 11 w:judge 27 w:keep 9 w:key 40 w:kit 12 w:know -17 w:lamp 24' +
  ' w:land 16 w:last -25 w:late -42 w:lead -29 w:leg -37 w:letter 15 w:level 15 w:like -10 w:list -34 w:loan 25' +
  ' w:look 38 w:machine 8 w:main 15 w:make -40 w:manager -21 w:many -9 w:margin -11 w:market -10 w:mile 17' +
  ' w:million 13 w:mind 19 w:mine 14 w:minute -9 w:miss -11 w:monitor 15 w:more -12 w:morning -16 w:my 13' +
  " w:n't -29 w:never -25 w:next 14 w:nine -9 w:no -61 w:nobody -74 w:none -15 w:not 52 w:of -45 w:offer -11" +
  ' w:officer 16 w:on -45 w:open -39 w:order -10 w:other 16 w:our -11 w:own 39 w:panel 9 w:partner 14 w:pass -15' +
  ' w:patch 28 w:patient -11 w:pay -39 w:per -8 w:piece 12 w:plan -39 w:plate 10 w:platform 22 w:post -12' +
  ' w:practice -22 w:price 47 w:product 35 w:put -10 w:queue -12 w:reach -18 w:read 14 w:reckon -14 w:regular -8' +
  ' w:remain 39 w:request -27 w:reserve 10 w:result -13 w:risk 29 w:road -11 w:room 22 w:rota 14 w:round 17' +
  ' w:same -17 w:say 27 w:seal 10 w:search 20 w:seat -18 w:second -20 w:second-year 22 w:see -10 w:set 11 w:she 12' +
  ' w:sheet -16 w:shift -47 w:ship 18 w:shop 21 w:side 10 w:sign 14 w:signature 33 w:since -9 w:sit 8 w:skip -10' +
  ' w:some -10 w:somebody -16 w:squad 22 w:stand 10 w:start -10 w:stay 43 w:steer -15 w:still -11 w:stop 11' +
  ' w:student -10 w:such -8 w:summer -8 w:supervisor -20 w:swallow -11 w:system 13 w:table 9 w:team 15 w:tell -38' +
  ' w:ten 28 w:test 9 w:that -74 w:their 46 w:then -23 w:there -22 w:thing -15 w:third 19 w:this -10 w:those -14' +
  ' w:though 8 w:through 15 w:thursday -24 w:ticket 14 w:to 17 w:touch 13 w:tuesday -16 w:under 14 w:until -9' +
  ' w:untouch 11 w:upstair 10 w:us 15 w:vet -8 w:visitor 14 w:wall 10 w:want -34 w:ward 9 w:watch 34 w:way -32' +
  ' w:we -16 w:week -19 w:what 64 w:where 11 w:whether 38 w:while -9 w:who 14 w:whole -17 w:why -9 w:with 26' +
  ' w:word 21 w:work -31 w:would -33 w:write 18 w:you -13 words<10 -68 words<6 -53 words>16 13 words>24 -12';
