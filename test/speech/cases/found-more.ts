import { table } from './table';

/** Forms as notes, tickets, rotas and invoices hold them. */
export const FOUND_MORE = table(String.raw`
foo.bar() | foo dot bar
user_id | user id
userID | user I D
getUserById | get user by id
MAX_SIZE | max size
--force | force
npm run build | N P M run build
JIRA-123 | jira one twenty three
ABC-1234 | A B C twelve thirty four
PROJ-7 | P R O J seven
#1234 | number twelve thirty four
PR 412 | P R four twelve
issue #99 | issue number ninety nine
ticket 4521 | ticket forty five twenty one
CVE-2021-44228 | C V E twenty twenty one four four two two eight
SKU 12345 | S K U one two three four five
a@b.com | a at b dot com
first.last@company.co.uk | first dot last at company dot C O dot U K
https://example.com/path?x=1 | example dot com slash path question mark x equals one
www.nhs.uk | W W W dot N H S dot U K
+44 20 7946 0958 | plus four four two zero seven nine four six zero nine five eight
020 7946 0958 | zero two zero seven nine four six zero nine five eight
(555) 123-4567 | five five five one two three four five six seven
ext. 12 | extension twelve
-> done | to done
a → b | a to b
=> | to
⇒ | to
<-> | to and from
x = 5 | x equals five
5 + 3 | five plus three
99.9% | ninety nine point nine percent
99.99% | ninety nine point nine nine percent
0.01% | zero point zero one percent
3 percent | three percent
3 per cent | three per cent
25 bps | twenty five basis points
1.5 pp | one point five percentage points
5°C | five degrees Celsius
-5 °C | minus five degrees Celsius
98.6°F | ninety eight point six degrees Fahrenheit
180° | one hundred eighty degrees
45 mph | forty five miles per hour
5km | five kilometers
5 km/h | five kilometers per hour
2.5 kg | two point five kilograms
250g | two hundred fifty grams
500 mg | five hundred milligrams
5mg/kg | five milligrams per kilogram
BP 120/80 | B P one twenty over eighty
20/20 vision | twenty twenty vision
6 ft | six feet
10x10 | ten by ten
1080p | ten eighty P
4K | four K
16GB RAM | sixteen gigabytes ram
1TB | one terabyte
100Mbps | one hundred megabits per second
10 Gbit/s | ten gigabits per second
200 ms | two hundred milliseconds
1.5s | one point five seconds
10s | ten seconds
30m | thirty minutes
1h30 | one hour thirty
1h 30m | one hour thirty minutes
2h15m | two hours fifteen minutes
90 min | ninety minutes
2 hrs | two hours
3 days/week | three days per week
$20/hr | twenty dollars per hour
$15 an hour | fifteen dollars an hour
£9.50 per hour | nine pounds fifty pence per hour
€50/night | fifty euros per night
99¢ | ninety nine cents
£5m | five million pounds
£2.5bn | two point five billion pounds
¥1,000 | one thousand yen
₹5 crore | five crore rupees
CHF 200 | two hundred Swiss francs
200 SEK | two hundred Swedish kronor
AUD 50 | fifty Australian dollars
USD 1.5M | one point five million dollars
1.5 million dollars | one point five million dollars
$1,234.56 | one thousand two hundred thirty four dollars fifty six cents
$0.99 | ninety nine cents
($5M) | five million dollars
1 million | one million
1.5 mil | one point five million
3B | three billion
10 bn | ten billion
5 trn | five trillion
700k+ | seven hundred thousand plus
10,000+ | ten thousand plus
>100 | over one hundred
<5% | under five percent
≤3 | at most three
≥ 10 | at least ten
±5% | plus or minus five percent
~10% | about ten percent
3rd | third
Chapter IV | chapter four
World War I | world war one
Type II | type two
Part B | part b
Grade A | grade a
Plan B | plan b
Level 3 | level three
L5 | L five
L6 engineer | L six engineer
T-shirt | t shirt
U-turn | u turn
X-ray | x ray
e-mail | e mail
GPT-4o | G P T four O
R2-D2 | R two D two
7-Eleven | seven eleven
M&A | M and A
S&P 500 | s and p five hundred
24-hr | twenty four hour
12-month | twelve month
5-year-old | five year old
a 5 year old | a five year old
2nd-line | second line
3-D | three d
2FA | two F A
a11y | accessibility
10^6 | ten to the six
H2O | H two O
007 | zero zero seven
0800 123 456 | zero eight zero zero one two three four five six
9:00-17:00 | nine o'clock to seventeen hundred
Mon, Wed and Fri | monday wednesday and friday
I sat down | i sat down
Sat 5 March | saturday the fifth of March
Dr. Main | doctor main
Main Dr. | main drive
We met on Main St. The shop was shut. | we met on main street the shop was shut
St. Mary's on High St. | saint mary's on high street
in Q1 – not Q2 | in Q one not Q two
May–June | may to june
Jan 2021 - Mar 2022 | January twenty twenty one to March twenty twenty two
March–May 2020 | march to may twenty twenty
10s timeout | ten seconds timeout
from 10s to 2s | from ten seconds to two seconds
1000s of rows | thousands of rows
a 100s window | a one hundred seconds window
n-1 rows | n minus one rows
x2 faster | times two faster
x64 | X sixty four
BP 180/95 | B P one eighty over ninety five
3/4 | three quarters
3m20s | three minutes twenty seconds
07700 900123 | zero seven seven zero zero nine zero zero one two three
2/3rds of it | two thirds of it
the $5M USD deal | the five million dollars deal
200 New Students | two hundred new students
5th Ave. at noon | fifth avenue at noon
2019 volumes | twenty nineteen volumes
40 Gbit/s | forty gigabits per second
`);
