import { table } from './table';

/** Forms as notes, tickets, rotas and invoices hold them. */
export const FOUND = table(String.raw`
compared to 2019 levels | compared to twenty nineteen levels
versus 2020 numbers | versus twenty twenty numbers
our 2023 roadmap | our twenty twenty three roadmap
the 2019 season | the twenty nineteen season
the 2008 crisis | the two thousand eight crisis
PMT committee | P M T committee
ASC's | A S C's
GDPR | G D P R
HIPAA | hippa
FEMA | fema
SCADA | scada
NICU | nicu
OSHA | osha
ICU | I C U
ER | E R
KPIs | K P Is
ROI | R O I
CRM | C R M
ERP | E R P
SaaS-based | sass based
API's | A P I's
PDFs | P D Fs
CFO | C F O
RSVP | R S V P
DIY | D I Y
FAQ | F A Q
PhD | P H D
MBA | M B A
LGBTQ | L G B T Q
B2B2C | B two B two C
PTSD | P T S D
CPR | C P R
ECG | E C G
5-star | five star
4-day week | four day week
two 8-hour shifts | two eight hour shifts
48h | forty eight hours
24h/day | twenty four hours per day
72-hour | seventy two hour
90-day plan | ninety day plan
3-month | three month
6-figure | six figure
top 10 | top ten
Top 5% | top five percent
#1 in the region | number one in the region
30% YoY | thirty percent year over year
+15% MoM | plus fifteen percent month over month
-12pp | minus twelve percentage points
~5k | about five thousand
≈$1.2M | about one point two million dollars
€1.2k | one point two thousand euros
$1.5M–$2M | one point five to two million dollars
$1.2–1.5 million | one point two to one point five million dollars
5-10x | five to ten x
2x-3x | two to three x
1.5x | one point five x
0.5x | zero point five x
100x | one hundred x
x2 | times two
×3 | times three
3-4 people | three to four people
between 9:00 and 17:30 | between nine o'clock and seventeen thirty
9am–5pm | nine A M to five P M
9-5 job | nine to five job
24/7/365 | twenty four seven three sixty five
24/7 on-call | twenty four seven on call
7:30 | seven thirty
06:45 | six forty five
12:00 | twelve o'clock
18:00 CET | eighteen hundred C E T
3:00 p.m. EST | three P M E S T
Mon-Fri | Monday to Friday
Mon–Fri | Monday to Friday
Q1–Q3 | Q one to Q three
Q1-Q2 2023 | Q one to Q two twenty twenty three
H2 2022 | H two twenty twenty two
FY21 | F Y twenty one
Jan–Mar | January to March
Jan 2021 – Mar 2022 | January twenty twenty one to March twenty twenty two
2018–2021 | twenty eighteen to twenty twenty one
2019-2020 school year | twenty nineteen to twenty twenty school year
mid-90s | mid nineties
late 1980s | late nineteen eighties
'90s | nineties
in the 2010s | in the twenty tens
1st, 2nd and 3rd | first second and third
the 4th quarter | the fourth quarter
11th-hour | eleventh hour
No. 1 | number one
No. 10 | number ten
1/4 of the team | one quarter of the team
3/4-inch | three quarters inch
1 1/2 cups | one and a half cups
2/3rds | two thirds
½ cup | one half cup
50:50 | fifty fifty
4:1 | four to one
1-on-1 | one on one
N+1 | n plus one
n-1 | n minus one
O(n^2) | o n to the two
a/b test | a b test
yes/no | yes no
his/her | his her
TBD | T B D
e.g., | for example
i.e., | that is
etc. | et cetera
approx. 20 | approximately twenty
ca. 30 | circa thirty
incl. VAT | including V A T
excl. tax | excluding tax
max. 5 | maximum five
min. 3 | minimum three
Dr. Smith | doctor smith
Prof. Lee | professor lee
Mr. & Mrs. Jones | mister and missus jones
Sr. Engineer | senior engineer
Jr. dev | junior dev
St. Louis | saint louis
Main St. | main street
5th Ave. | fifth avenue
Ste. 200 | suite two hundred
Apt. 4B | apartment four B
10 Downing Street | ten downing street
411 Elm Street | four eleven elm street
1600 Pennsylvania Ave | sixteen hundred pennsylvania avenue
Highway 101 | highway one oh one
I-95 | I ninety five
A1 road | A one road
M25 | M twenty five
Room 4 | room four
Flight BA117 | flight B A one seventeen
BA 117 | B A one hundred seventeen
ISO 9001 | iso nine thousand one
RFC 2616 | R F C twenty six sixteen
HTTP/2 | H T T P two
TLS 1.3 | T L S one point three
UTF-8 | U T F eight
SHA-256 | S H A two fifty six
AES-256 | A E S two fifty six
4G LTE | four G L T E
iOS 17 | I O S seventeen
macOS 14 | mac O S fourteen
Windows 11 | windows eleven
Python 3.11.4 | python three point eleven point four
Node 18.12.1 | node eighteen point twelve point one
Java 8 | java eight
v1.2.3-beta | version one point two point three beta
ES6 | E S six
C++17 | c plus plus seventeen
F# | F sharp
.NET 6 | dot net six
Vue.js | view J S
Next.js | next J S
package.json | package dot json
/usr/local/bin | slash usr slash local slash bin
src/utils/date.ts | S R C slash utils slash date dot T S
foo() | foo
`);
