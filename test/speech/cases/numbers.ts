import { table } from './table';

export const NUMBERS = table(String.raw`
the 0 on the gauge | the zero on the gauge
18 wheels and 4 doors | eighteen wheels and four doors
a queue of 112 | a queue of one hundred twelve
12,500 seedlings | twelve thousand five hundred seedlings
2,000,000 bees | two million bees
1000000 bees | one million bees
5,00,000 voters | five hundred thousand voters
30016 parcels | thirty thousand sixteen parcels
1500 plates | fifteen hundred plates
1066 pages | one thousand sixty six pages
2000 users | two thousand users
code 007 | code zero zero seven
7425436 | seven four two five four three six
0.75 of a turn | zero point seven five of a turn
2.05 grams | two point zero five grams
.5 of a point | point five of a point
a score of 1.0 | a score of one point oh
0.3% | zero point three percent
99.95% | ninety nine point nine five percent
50 % of the crew | fifty percent of the crew
1 % | one percent
+4.2% in sales | plus four point two percent in sales
-10% on scrap | minus ten percent on scrap
−5 degrees | minus five degrees
~30 guests | about thirty guests
≈ 15% of cases | about fifteen percent of cases
>99% | over ninety nine percent
< 10 minutes | under ten minutes
<5ms | under five milliseconds
>= 90% | at least ninety percent
<= 3 | at most three
n ≥ 30 | n at least thirty
±2 | plus or minus two
50+ | fifty plus
200+ stalls | two hundred plus stalls
1st | first
2nd shift | second shift
3rd-party | third party
21st | twenty first
the 112th caller | the one hundred twelfth caller
2,000th | two thousandth
10th, 20th and 30th | tenth twentieth and thirtieth
5th of 8th | fifth of eighth
1/2 | one half
1/3 of it | one third of it
2/3 | two thirds
3/4 full | three quarters full
7/8 | seven eighths
9/10 patients | nine out of ten patients
3/5 | three out of five
1/100 | one one hundredth
5 1/2 hours | five and a half hours
2½ hours | two and a half hours
1¾ miles | one and three quarters miles
½ | one half
50–60 | fifty to sixty
6-8 people | six to eight people
0-100 | zero to one hundred
1.5–2 hours | one point five to two hours
9-to-5 | nine to five
9-5 | nine to five
a 2-1 vote | a two to one vote
3:1 | three to one
1:1 with my lead | one on one with my lead
our 1:1s | our one on ones
50/50 | fifty fifty
80/20 | eighty twenty
24/7 | twenty four seven
24x7 | twenty four seven
10x | ten x
3.5x faster | three point five x faster
4-6x | four to six x
2× | two x
3x3 | three by three
1920x1080 | nineteen twenty by ten eighty
100s of crates | hundreds of crates
10s of calls | tens of calls
1000s of fans | thousands of fans
45k | forty five thousand
250k rows | two hundred fifty thousand rows
10k-20k | ten to twenty thousand
1.2M daily riders | one point two million daily riders
5m users | five million users
2bn | two billion
3 million | three million
5M-10M | five to ten million
4 hundred thousand | four hundred thousand
N+1 queries | n plus one queries
2 + 2 | two plus two
it took 3 of us | it took three of us
1 in 5 | one in five
(2) check the valve | two check the valve
`);

export const LABELS = table(String.raw`
HTTP 503 | H T T P five oh three
error 404 | error four oh four
status 200 | status two hundred
port 8080 | port eighty eighty
Room 101 | room one oh one
room 312 | room three twelve
flight 1729 | flight seventeen twenty nine
Route 66 | route sixty six
Boeing 747 | boeing seven forty seven
Unit 12B | unit twelve B
Box 2915 | box two nine one five
PIN 0042 | pin zero zero four two
PAY-1234 | pay twelve thirty four
INC-4521 | I N C forty five twenty one
ticket OPS-77 | ticket O P S seventy seven
COVID-19 | covid nineteen
F-16 | F sixteen
GPT-4 | G P T four
#482 | number four eighty two
#1 | number one
PR #77 | P R number seventy seven
order #90417 | order number nine zero four one seven
No. 5 | number five
Nos. 3 | number three
555-123-4567 | five five five one two three four five six seven
(415) 555-0100 | four one five five five five zero one zero zero
+1 415 555 0100 | plus one four one five five five five zero one zero zero
1-800-555-0199 | one eight zero zero five five five zero one nine nine
9-1-1 | nine one one
p99 | P ninety nine
p99.9 | P ninety nine point nine
P0 | P zero
v2 | version two
v2.1 | version two point one
v2.4.0 | version two point four point zero
version 3.0 | version three point oh
1.10.3 | one point ten point three
Python 3.11 | python three point eleven
10.0.0.1 | ten dot zero dot zero dot one
Q3 | Q three
H1 | H one
4Q21 | four Q twenty one
FY22 | F Y twenty two
FY2023 | F Y twenty twenty three
Q1'22 | Q one twenty two
S3 | S three
EC2 | E C two
the M25 | the M twenty five
C2766 | C two seven six six
B2B | B two B
P2P | P two P
R2D2 | R two D two
W3C | W three C
CO2 | C O two
5G | five G
a 3D print | a three D print
4K video | four K video
4xx | four X X
x86 | X eighty six
George IV | george the fourth
Henry VIII | henry the eighth
World War II | world war two
Phase III | phase three
`);
