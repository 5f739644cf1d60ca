// Learned from test/corpus by scripts/learn.mjs.
export const ownershipProof =
  " -271 #_second 10 'd_be -14 'd_have 21 's_list 9 ,_four 10 ,_from 17 ,_nine 10 ,_so 16 ,_the -9 ,_then 10" +
  ' ,_there 10 ,_though 13 ,_where -9 ,_with 10 :_# 10 ;_the -14 a_bigger 12 a_day -11 a_thursday -9 about_it 14' +
  ' acts<1 -24 acts<3 -16 acts<5 -18 acts<9 -15 adverb 35 after: 26 after:about:other 14 after:as:determiner -9' +
  ' after:as:other 11 after:at:other 13 after:at:possessive 9 after:before:determiner -14 after:before:other 9' +
  ' after:behind:determiner 10 after:by:determiner -21 after:for:determiner -9 after:from:determiner 17' +
  ' after:from:other 8 after:i 35 after:in:determiner -13 after:in:noun -20 after:in:other 21 after:in:time -16' +
  ' after:into:noun -10 after:no -13 after:of:determiner -10 after:off:determiner 9 after:off:noun -11' +
  ' after:on:noun -12 after:on:other -16 after:still -9 after:tense:past -26 after:the 9 after:there -11' +
  ' after:to:other 29 after:who:I 29 after:who:it 14 after:who:nobody -21 after:who:none 9 after:who:other -40' +
  ' after:who:there -11 after:who:thing -14 after:with:noun -9 and_go 10 and_have -13 and_i 19 and_it -11' +
  ' and_my 12 and_nobody 10 and_say 13 and_tell 9 and_the -29 answer_for -22 ask_for 13 ask_me 14 at_our 12' +
  " at_the -13 be_a -14 be_in 15 be_leave 11 be_mine 11 be_my 15 be_n't 15 be_never -12 be_no 16 be_not -9" +
  ' be_put 17 be_the -18 be_to -11 before: -43 before:a -14 before:i 15 before:in -11 before:it 11 before:no 11' +
  ' before:nobody 34 before:our -11 before:packing -12 before:tense:modal 11 before:tense:past -18' +
  ' before:tense:present 43 before:the -18 before:there 22 before:what 8 before:who:it 11 before:who:nobody 43' +
  ' before:who:there 19 before:who:thing -30 before_the -14 belong_to -10 book_to 18 box_be -8 break:; -25' +
  ' break:present -15 break:thing -27 but_i 10 but_my -9 by_spring 11 by_the -17 class:body 12 class:change 10' +
  ' class:communication 8 class:emotion 15 class:motion -8 class:stative -12 clauses>2 17 compared 13' +
  " contractor_'s -9 copula 15 could_have 19 could_n't 11 cue:accepted 18 cue:alternative 20 cue:benefit 20" +
  ' cue:boundary -47 cue:handoff 36 cue:initiative 92 cue:lasting -28 cue:reason 19 cue:systemic 56' +
  ' cue:weakAsked 12 cue:weakAssumed 18 cue:weakTold 23 door_, -8 find_out 9 first -42 five_month -10 for_a -12' +
  " for_anything 11 for_it 9 for_my 8 for_six 14 from_the 16 give_me 26 have_a 9 have_n't 19 have_never 12" +
  ' have_no 9 have_take -13 have_the -12 have_three -10 head_of 12 i_answer -15 i_could 29 i_get 11 i_go 19' +
  ' i_open 10 i_put 11 i_set -17 i_sit -15 i_start 9 i_take 10 i_tell 8 i_want 10 if_the 14 in_march -10 in_may 11' +
  ' in_the -11 it_back 12 it_go -11 it_on 10 job_, 15 last 29 late 67 leave_it 15 list:agreeing 10' +
  ' list:assessing -9 list:costly 8 list:evidence 19 list:looking 42 list:measuring 10 list:trying 13 list_of 8' +
  ' look_to 11 made 20 made:before 10 make_it 10 manager_give 14 manager_put -10 me_at -12 me_for -14 me_the 18' +
  ' me_to -13 metric:money -12 metric:nonmetric 9 mine_, 25 mine_be -9 modal 13 money_, 12 my_desk -17 my_head 8' +
  " my_name 8 my_own 25 my_ticket -10 myself_, 11 n't_be 11 n't_open 8 name -46 negated 32 neither_have 9" +
  " next:'ve -13 next:by -12 next:had 11 next:i 16 next:in 9 next:it 11 next:me 31 next:mine 12 next:my 40" +
  ' next:no 26 next:nobody 20 next:none -10 next:not -10 next:off 13 next:on 24 next:out -17 next:quote -11' +
  ' next:the -11 next:them 9 next:three -10 next:to -10 next:under -8 next:what -9 next:with -21 nine_people 10' +
  ' no_more -10 no_one 10 no_roadmap 8 nobody_have 15 nobody_send 13 not_for -13 number -13 number:money -17' +
  ' nurse_be 16 of_service 8 of_those -10 on_a -9 on_it -13 on_my 11 on_no 13 on_one -10 on_the 17 one_of -11' +
  ' one_thing -8 opens:but 24 opens:i 11 opens:it 17 opens:my -28 opens:neither 26 opens:no 32 opens:nobody 24' +
  ' opens:none 12 opens:she -14 opens:the -24 opens:there 15 opens:they 11 opens:third 8 opens:three 15' +
  ' opens:what -13 out_to -9 own 68 own:after 23 own:before -31 people_, 9 perfect 19 person -47 point_at 8' +
  " put_on 8 quoted -45 raise_it 11 reach_me 17 role:none -13 say_i 12 send_me 12 she_'d -11 shop_be 17 sit_in -13" +
  ' six_week 13 so_i 20 stay_with -9 step:situation -168 step:task 156 subject:I 49 subject:nobody 48' +
  ' subject:other -60 subject:there 23 subject:thing -43 take_a -10 tense:modal 12 tense:past 75 tense:present -92' +
  ' the_autumn 11 the_board 13 the_director -9 the_first 20 the_head 11 the_last 17 the_new -11 the_next 11' +
  ' the_phone 14 the_same 21 the_summer -10 the_thing 11 the_ward 11 then:I 11 then:as 14 then:because 8' +
  ' then:before 14 then:change -15 then:cognition 21 then:contact -12 then:how -14 then:if 29 then:modal 17' +
  ' then:none 11 then:perception 10 then:possession 12 then:stative -13 then:that -10 then:thing 11 then:what -26' +
  " then:who -11 there_'s 13 there_be 15 they_'d -8 thing_and 11 though_, 11 to_bring -13 to_keep -9 to_look 8" +
  " two_of 10 verb:'s 27 verb:allocate 10 verb:answer -15 verb:ask 26 verb:be -8 verb:blame -15 verb:come -19" +
  ' verb:get 13 verb:give 22 verb:go -10 verb:hand -9 verb:judge -13 verb:open 19 verb:pass -9 verb:put 17' +
  ' verb:raise 12 verb:reach 8 verb:run 13 verb:say -22 verb:send 19 verb:shrug 9 verb:sign -11 verb:sit -17' +
  " verb:stay -9 verb:swallow 10 verb:want 12 verbless -11 voice:active -20 voice:passive -27 w:' -12 w:'d -13" +
  " w:'s -20 w:a -27 w:about 8 w:allocate 10 w:alone -9 w:and -65 w:another -10 w:answer -31 w:anyway 9" +
  ' w:arrive -10 w:as 11 w:ask 29 w:at 18 w:autumn 8 w:because 8 w:behind 10 w:belong -10 w:beyond 9 w:bigger 13' +
  ' w:blame -15 w:board 15 w:book 14 w:box -13 w:break 9 w:bring -9 w:budget -8 w:but 18 w:buy -10 w:buyer 10' +
  ' w:by -28 w:call 21 w:claim 11 w:clinic 14 w:code -11 w:come -18 w:contract -14 w:contractor -13 w:control 8' +
  ' w:could 32 w:counter 15 w:crew -9 w:cut -9 w:day -15 w:desk -23 w:director -9 w:discharge 17 w:dish -14 w:do 9' +
  ' w:door -8 w:down -16 w:duty -11 w:each -12 w:either 13 w:end 10 w:enough 17 w:even 11 w:every -15 w:expect 10' +
  ' w:explain -10 w:fair -18 w:file -20 w:find 16 w:fine 11 w:firm -12 w:first 12 w:five -10 w:friday -8 w:from 25' +
  ' w:give 19 w:go 19 w:grade 11 w:grind -8 w:group -9 w:guest -9 w:happen -13 w:have 23 w:how -15 w:i 21 w:if 29' +
  ' w:in -25 w:incident 11 w:inquiry 10 w:inside -8 w:interest 13 w:into -10 w:it 31 w:its -13 w:keep -9' +
  ' w:kilometre 11 w:kitchen -10 w:know 8 w:leave 11 w:licence 11 w:line -22 w:list 12 w:loan 10 w:log 17' +
  ' w:look 12 w:lose -9 w:machine -8 w:make 11 w:manager -14 w:march -11 w:me 34 w:mine 25 w:miss 10 w:monday -9' +
  " w:more -21 w:motor 11 w:move -9 w:my 52 w:myself 14 w:n't 49 w:name 10 w:neither 20 w:network -10 w:never 14" +
  ' w:new -18 w:nine 9 w:no 53 w:nobody 54 w:not -13 w:office -12 w:once -12 w:open 11 w:or -10 w:order 9' +
  ' w:out -11 w:own 13 w:page 10 w:panel -8 w:park -10 w:pass -9 w:people 12 w:phone 14 w:picture -15 w:plan -14' +
  ' w:plate -23 w:power 10 w:price -9 w:print -16 w:procurement -11 w:put 23 w:radio -9 w:rail 12 w:raise 11' +
  ' w:reach 16 w:run 13 w:same 24 w:say -27 w:seat -15 w:second-year -8 w:send 14 w:she -17 w:sheet 12 w:shop 10' +
  ' w:shout -8 w:shrug 10 w:side -14 w:sign -12 w:sit -16 w:six 9 w:sixth 15 w:sixty 11 w:so 17 w:something 16' +
  ' w:spare -9 w:speak 10 w:stay -8 w:summer -12 w:swallow 10 w:team -14 w:tell 15 w:ten -9 w:that -12 w:the -21' +
  ' w:their -17 w:them 13 w:there 22 w:they 11 w:third 11 w:thirty 10 w:this 8 w:those 15 w:though 13 w:tick -11' +
  ' w:to 29 w:tray -11 w:try 13 w:twice -11 w:wall -16 w:want 13 w:ward 10 w:way 16 w:week 23 w:what -35 w:who -12' +
  ' w:wrong -13 w:year -21 wait_for 11 want_a 16 want_to 8 what_happen -14 what_i -11 with_one 9 words<10 15' +
  ' words<6 17';
