import { table } from './table';

export const MONEY = table(String.raw`
$8K | eight thousand dollars
$8,000 | eight thousand dollars
$1.2M | one point two million dollars
£40k | forty thousand pounds
€3bn | three billion euros
$2b | two billion dollars
€1.5m | one point five million euros
$3.2bn | three point two billion dollars
$4.1 million | four point one million dollars
$0.8 billion | zero point eight billion dollars
a 10-million-dollar deal | a ten million dollar deal
$1 | one dollar
$1.00 | one dollar
£1 | one pound
$0.01 | one cent
$0.34 | thirty four cents
£0.99 | ninety nine pence
$19.95 | nineteen dollars ninety five cents
£4.50/hr | four pounds fifty pence per hour
$40/hr | forty dollars per hour
$1,500/month | one thousand five hundred dollars per month
$30-40K | thirty to forty thousand dollars
$1.5-2M | one point five to two million dollars
$5M-$10M | five to ten million dollars
$10–$12 | ten to twelve dollars
€5–7m | five to seven million euros
€250k–€300k | two hundred fifty to three hundred thousand euros
$38 to $42 billion | thirty eight to forty two billion dollars
between $4 and $6 | between four dollars and six dollars
~$2k | about two thousand dollars
-$5M | minus five million dollars
$100-a-day | one hundred dollars a day
5€ | five euros
40 USD | forty dollars
300 EUR | three hundred euros
20 million USD | twenty million dollars
US$5 | five U S dollars
RMB 20.9 million | R M B twenty point nine million
Rs. 500 | five hundred rupees
₹5 lakh | five lakh rupees
¥500 | five hundred yen
$ 175 | one hundred seventy five dollars
we raised $600 at the fair | we raised six hundred dollars at the fair
`);

export const UNITS = table(String.raw`
200ms | two hundred milliseconds
90s | ninety seconds
6h | six hours
30d | thirty days
2w | two weeks
3mo | three months
every 5m | every five minutes
5 min | five minutes
1 min | one minute
a 45-min call | a forty five minute call
30 secs | thirty seconds
8-12 hrs | eight to twelve hours
10 yrs | ten years
a 2-week trial | a two week trial
a 10-year lease | a ten year lease
2–3 weeks | two to three weeks
5 GB | five gigabytes
1 GB | one gigabyte
128GB | one hundred twenty eight gigabytes
3.5TB | three point five terabytes
500 MB/s | five hundred megabytes per second
2 Gbps | two gigabits per second
3 GHz | three gigahertz
3kWh | three kilowatt hours
12V | twelve volts
5 km | five kilometers
60 km/h | sixty kilometers per hour
100 m | one hundred meters
10 m² | ten square meters
5,000 sq ft | five thousand square feet
12 ml | twelve milliliters
250 mcg | two hundred fifty micrograms
3,500 lbs | three thousand five hundred pounds
72°F | seventy two degrees Fahrenheit
20 °C | twenty degrees Celsius
3° | three degrees
50 bps | fifty basis points
3pp | three percentage points
10%-15% | ten to fifteen percent
5–10% | five to ten percent
between 3 and 4% | between three and four percent
20/day | twenty per day
1/week | one per week
45k requests/s | forty five thousand requests per second
3 hours/week | three hours per week
40 mph | forty miles per hour
`);
