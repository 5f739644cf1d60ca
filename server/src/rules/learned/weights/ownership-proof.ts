// Learned from test/corpus by scripts/learn.mjs.
export const ownershipProof =
  " -242 #_second 11 'd_be -26 'd_have 26 's_, -15 's_my 22 's_the -8 ,_as 11 ,_four 12 ,_from 21 ,_it -13 ,_nine 10 ,_so 28" +
  ' ,_that 11 ,_then 9 ,_there 9 ,_though 14 ,_whoever 10 ,_with 15 :_# 11 :_the 14 ;_i 9 ;_the -12 ;_what -8 a_bigger 13' +
  ' a_day -10 a_thursday -9 about_it 17 acts<1 -15 acts<3 -19 acts<5 -20 acts<9 -16 adverb 25 after:about:noun -9' +
  ' after:about:other 17 after:as:determiner -10 after:as:other 15 after:as:possessive 10 after:at:other 14' +
  ' after:before:determiner -19 after:before:other 10 after:behind:determiner 11 after:by:determiner -28 after:for:determiner -13' +
  ' after:from:determiner 16 after:from:noun 19 after:from:other 11 after:in:determiner -13 after:in:noun -23 after:in:other 14' +
  ' after:in:time -15 after:into:noun -10 after:of:noun 12 after:off:noun -9 after:on:determiner 25 after:on:noun -17' +
  ' after:on:other -15 after:out:other -8 after:to:other 32 after:under:determiner -16 after:with:noun -21' +
  ' after:with:possessive 13 and_go 11 and_have -11 and_i 22 and_it -13 and_my 18 and_no -10 and_nobody 12 and_say 12 and_that 14' +
  ' and_the -36 answer_for -15 as_my 10 ask_for 13 ask_me 15 ask_to 8 at_the -12 back_by 12 be_a -10 be_down 21 be_in 16' +
  " be_leave 11 be_lose -9 be_me 11 be_mine 32 be_my 10 be_n't 14 be_never -9 be_no 16 be_not -10 be_of 9 be_put 17 be_the -26" +
  ' be_to -12 before_the -19 before_they 12 belong_to -11 book_, 18 book_to 17 break:; -23 break:present -19 break:thing -27' +
  ' but_i 13 but_my -10 by_spring 11 by_the -25 call_for 9 class:body 13 class:cognition -12 class:consumption 8 class:emotion 14' +
  " class:perception -13 class:possession -18 clauses>2 21 code_be -9 contractor_'s -10 copula 22 could_have 20 could_n't 14" +
  ' cue:accepted 21 cue:alternative 19 cue:benefit 21 cue:boundary -30 cue:filler -16 cue:handoff 40 cue:initiative 103' +
  ' cue:lasting -27 cue:reason 30 cue:systemic 36 cue:tradeoff 9 cue:weakEasy -9 cue:weakTold 21 die_at 11 down_to 17' +
  " eight_month 8 else_'s -12 every_one -8 find_out 16 first -41 five_month -11 following: 22 following:i 39 following:my 14" +
  ' following:no -15 following:nobody -12 following:one -9 following:still -9 following:tense:modal -13 following:tense:past -25' +
  ' following:tense:present 8 following:the 23 following:there -9 following:who:I 31 following:who:it 19 following:who:nobody -27' +
  ' following:who:none 10 following:who:other -32 following:who:there -9 following:who:thing -16 for_a -13 for_all 8' +
  " for_anything 13 for_me -9 for_six 14 for_this 9 from_the 17 gate_, 9 give_me 23 go_out -10 hand_me -10 have_it 9 have_n't 33" +
  " have_never 11 have_no 12 have_take -14 head_of 12 how_the -9 i_'d 10 i_answer -15 i_could 33 i_cut -10 i_get 15 i_go 21" +
  ' i_have -27 i_open 11 i_put 12 i_set -15 i_sit -15 i_start 11 i_take 10 i_tell 8 i_think 11 if_it 9 if_the 14 in_may 9 in_my 9' +
  " in_the -11 it_'s 8 it_back 12 it_be 14 it_go -12 job_, 12 last 22 late 68 leave_it 17 leave_to 8 list:agreeing 12" +
  ' list:assessing -22 list:authority -14 list:evidence 9 list:looking 38 list:trying 16 list_of 9 look_to 9 made 23' +
  ' made:before 10 make_it 12 manager_give 11 manager_put -9 me_at -10 me_by 8 me_for -12 me_on -12 me_the 13 me_to -25' +
  ' metric:money -13 metric:nonmetric 10 metric:quantity -11 mine_, 46 mine_; -9 mine_and 10 mine_be -8 money_, 11 my_desk -23' +
  " my_name 17 my_own 26 my_supervisor -10 my_ticket -10 myself_, 9 n't_be 15 n't_go 8 n't_my -12 n't_open 9 name -56 negated 41" +
  " neither_have 9 next:'ve -14 next:, 25 next:all -11 next:and -9 next:at 8 next:by -19 next:down 14 next:for -9 next:had 15" +
  ' next:i 15 next:it 17 next:me 21 next:mine 21 next:my 58 next:no 25 next:nobody 20 next:none -10 next:not -11 next:of 9' +
  ' next:off 11 next:on 18 next:one 9 next:out -25 next:quote -11 next:the -17 next:them 10 next:there -9 next:under -15' +
  ' next:with -26 night_, 11 nine_people 11 no_more -10 no_one 8 nobody_else 11 nobody_have 14 nobody_send 13 not_for -12' +
  ' number -15 number:date -8 number:money -16 nurse_be 15 of_service 10 of_the 12 of_those -12 on_a -16 on_every -9 on_it -11' +
  ' on_leave -10 on_no 10 on_one -10 on_the 19 one_else -9 one_thing -9 opens:anything -9 opens:but 26 opens:how -10 opens:i 18' +
  ' opens:it 20 opens:loans 10 opens:my -27 opens:neither 28 opens:no 49 opens:nobody 30 opens:none 12 opens:she -8 opens:the -25' +
  ' opens:there 20 opens:they 9 opens:three 13 opens:what -15 out_to -14 own 73 own:after 26 own:before -28 people_, 10' +
  ' perfect 31 person -36 point_at 9 previous: -44 previous:a -13 previous:bookings -12 previous:i 21 previous:in -11' +
  ' previous:it 14 previous:no 16 previous:nobody 41 previous:on -9 previous:our -11 previous:packing -12 previous:tense:modal 9' +
  ' previous:tense:past -21 previous:tense:present 40 previous:the -17 previous:there 24 previous:they 9 previous:what 12' +
  ' previous:who:nobody 54 previous:who:other -23 previous:who:there 21 previous:who:thing -30 put_on 8 quoted -44 raise_it 11' +
  " reach_me 18 role:none -17 run_the -9 say_i 13 send_me 13 she_'d -9 shop_be 14 side_, -10 signature_and -10 sit_in -14" +
  ' six_week 13 so_i 22 so_on 11 stay_with -13 step:situation -184 step:task 152 subject:I 47 subject:nobody 56 subject:other -64' +
  " subject:there 20 subject:thing -42 subject:we -9 take_a -10 tell_me -15 tense:past 81 tense:present -103 that_'s 13 that_be 9" +
  ' the_autumn 11 the_board 15 the_book -8 the_buyer 10 the_case 12 the_clinic 14 the_control 11 the_course 18 the_day 16' +
  ' the_director -9 the_first 16 the_forecast 13 the_head 12 the_key -12 the_lane 9 the_last 14 the_monday -8 the_new -11' +
  ' the_next 11 the_number -12 the_one 9 the_operator 13 the_order 8 the_phone 15 the_register 10 the_same 22 the_spring -11' +
  ' the_summer -8 the_thing 11 the_three 11 the_timetable 15 the_van 8 the_ward 9 then:I 21 then:as 23 then:because 13' +
  ' then:before 16 then:change -13 then:cognition 21 then:contact -19 then:how -19 then:if 25 then:modal 15 then:none 10' +
  ' then:past 14 then:perception 9 then:possession 14 then:present 10 then:stative -13 then:that -22 then:there 9 then:what -30' +
  " then:whatever 12 then:who -13 then:whoever 9 there_'s 19 there_be 17 they_'d -9 they_go 11 they_want 14 thing_and 11" +
  ' though_, 11 to_a -9 to_answer 9 to_be 11 to_bring -12 to_get -21 to_keep -12 to_look 8 to_me 13 to_meddle 9 to_my 9 two_of 9' +
  " under_the -11 up_from 9 up_to -9 verb:'s 38 verb:allocate 9 verb:answer -19 verb:ask 36 verb:be -15 verb:blame -16" +
  ' verb:break 8 verb:carry 9 verb:come -19 verb:cut -10 verb:give 19 verb:go -11 verb:hand -11 verb:have -8 verb:judge -30' +
  ' verb:keep 9 verb:look -12 verb:open 20 verb:put 14 verb:raise 12 verb:reach 9 verb:run 16 verb:say -24 verb:send 19' +
  ' verb:sew 16 verb:shrug 9 verb:sign -11 verb:sit -23 verb:swallow 11 verb:think 11 verb:want 8 verb:work -19 verbless -20' +
  " voice:active -27 voice:passive -39 w:' -15 w:'d -8 w:'s -19 w:a -27 w:account -9 w:all 18 w:allocate 9 w:alone -14 w:along 9" +
  ' w:and -73 w:another -13 w:answer -21 w:anyway 10 w:arrive -10 w:as 14 w:ask 40 w:at 20 w:attendance 9 w:autumn 10 w:be -12' +
  ' w:because 13 w:before -14 w:behind 10 w:belong -11 w:beyond 11 w:bigger 14 w:blame -16 w:board 20 w:bonu -9 w:book 13' +
  ' w:boss -9 w:box -10 w:break 11 w:build 8 w:business -11 w:but 19 w:buy -11 w:buyer 9 w:by -39 w:call 10 w:case 10 w:clean -8' +
  ' w:client 9 w:clinic 13 w:code -14 w:come -28 w:contract -21 w:contractor -15 w:control 9 w:could 29 w:counter 17 w:course 18' +
  ' w:crash 9 w:crew -9 w:cut -11 w:desk -34 w:die 8 w:director -19 w:discharge 17 w:dish -13 w:down -19 w:duty -9 w:each -11' +
  ' w:either 14 w:else 12 w:enough 25 w:even 12 w:every -18 w:expect 8 w:fair -19 w:family 10 w:farm 18 w:feed -10 w:file -19' +
  ' w:find 18 w:fine 13 w:firm -9 w:first 8 w:five -11 w:forecast 14 w:four 10 w:from 37 w:frost 16 w:get -25 w:give 15 w:go 13' +
  ' w:goal 10 w:grade 11 w:grind -9 w:group -11 w:guest -9 w:happen -13 w:have 20 w:he -10 w:hire -10 w:hour -9 w:how -20 w:i 20' +
  ' w:if 24 w:in -28 w:inbox -12 w:incident 12 w:include 18 w:inquiry 9 w:inside -8 w:interest 14 w:it 29 w:its -17 w:job 9' +
  ' w:judge -13 w:june -11 w:just -15 w:key -16 w:kilometre 11 w:kitchen -10 w:know 11 w:lane 8 w:leader 9 w:line -13 w:list 14' +
  ' w:live -12 w:loan 12 w:log 12 w:long 10 w:longer 9 w:look 9 w:lose -19 w:make 13 w:manager -27 w:matron -8 w:me 31 w:meddle 9' +
  " w:mine 50 w:miss 11 w:mistake 9 w:monday -10 w:more -20 w:motor 10 w:move -10 w:my 60 w:myself 15 w:n't 49 w:name 19" +
  ' w:neighbour 15 w:neither 22 w:network -10 w:never 16 w:new -22 w:nine 14 w:no 48 w:nobody 53 w:not -10 w:nothing -12' +
  ' w:objective 10 w:office -13 w:on 11 w:once -13 w:only -17 w:operator 11 w:or -12 w:order 18 w:out -12 w:over -11 w:overdue 10' +
  ' w:own 8 w:page 22 w:park -9 w:pass -10 w:pay -9 w:people 10 w:phone 18 w:pick 9 w:picture -15 w:plan -12 w:plate -23 w:post 9' +
  ' w:print -15 w:procurement -11 w:product -9 w:put 18 w:radio -10 w:rail 11 w:raise 11 w:reach 17 w:reason 11 w:register 9' +
  ' w:run 14 w:same 22 w:say -12 w:school -11 w:seat -14 w:second 8 w:second-year -9 w:see 18 w:send 16 w:seven -9 w:sew 14' +
  ' w:shrug 11 w:side -17 w:sign -13 w:sit -17 w:sixth 18 w:sixty 11 w:so 27 w:something 13 w:speak 12 w:spray 16 w:squad -14' +
  ' w:start 8 w:summer -10 w:supervisor -10 w:swallow 10 w:teach -10 w:team -12 w:tell 11 w:term 8 w:the -33 w:their -19' +
  ' w:them 14 w:there 26 w:think 11 w:third 13 w:thirty 10 w:this 19 w:though 14 w:three 9 w:tick -10 w:to 26 w:touch -9' +
  ' w:tray -10 w:try 14 w:under -8 w:van 9 w:wall -22 w:want 11 w:ward 9 w:way 13 w:wedding 12 w:week 21 w:what -39 w:whatever 12' +
  ' w:who -14 w:whoever 9 w:wife 17 w:with -13 w:wrong -12 w:year -23 wait_for 12 want_a 20 what_happen -15 what_i -9 which_be 9' +
  ' with_my 16 with_no -9 with_one 10 words<6 22';
