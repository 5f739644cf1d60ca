import { table } from './table';

export const DATES = table(String.raw`
in 2019 | in twenty nineteen
in 2000 | in two thousand
2004 | two thousand four
in 1905 | in nineteen oh five
in 1900 | in nineteen hundred
in 1066 | in ten sixty six
by May 2022 | by may twenty twenty two
Class of 2016 | class of twenty sixteen
mid-2020 | mid twenty twenty
year 2021 marks a change | year twenty twenty one marks a change
2021's plan | twenty twenty one's plan
for 2030 that's late | for twenty thirty that's late
the 1990s | the nineteen nineties
early 2000s | early two thousands
the 90s | the nineties
the '80s | the eighties
1980's | nineteen eighties
in her 30s | in her thirties
2019-2021 | twenty nineteen to twenty twenty one
2023-24 | twenty twenty three to twenty four
2019/20 | twenty nineteen twenty
on 3 March | on the third of March
3rd March 2020 | third March twenty twenty
the 29th July | the twenty ninth July
17 Jan | the seventeenth of January
27 Feb 2020 | the twenty seventh of February twenty twenty
March 3 | March three
June 1st | June first
March 3rd, 2021 | March third twenty twenty one
Nov. 22, 2021 | November twenty two twenty twenty one
Sept. 9 | September nine
Dec 2021 | December twenty twenty one
Jan 5-7 | January five to seven
April 6 to 24, 1963 | April six to twenty four nineteen sixty three
Monday, June 12 | monday June twelve
2023-11-24 | November twenty fourth twenty twenty three
12/05/2023 | December fifth twenty twenty three
24/11/2023 | November twenty fourth twenty twenty three
at 14:30 | at fourteen thirty
14:00 | fourteen hundred
06:00 | six o'clock
9:00 | nine o'clock
23:05 | twenty three oh five
9:05 am | nine oh five A M
8:00 pm | eight P M
3:12am | three twelve A M
3pm | three P M
7.30pm | seven thirty P M
5 p.m. | five P M
10 a.m. on Monday | ten A M on monday
between 9am and 5pm | between nine A M and five P M
12:30:45 | twelve thirty forty five
Q4 2021 results | Q four twenty twenty one results
spring 2018 | spring twenty eighteen
`);
