import { table } from './table';

export const WORDS = table(String.raw`
our SLO | our S L O
an API | an A P I
the HTTP spec | the H T T P spec
two APIs | two A P Is
my PRs | my P Rs
the SLO's owner | the S L O's owner
three OKRs | three O K Rs
SQL | sequel
SQL-based | sequel based
NASA | nasa
JSON | json
UNICEF | unicef
CAPTCHA | captcha
LIDAR | lidar
SaaS | sass
IoT | I O T
GUI | gooey
RFID | R F I D
ASAP | A S A P
VIP | V I P
IT | I T
the US | the U S
U.S. | U S
J.D. Power | J D power
P.O. Box 12 | P O box one two
a.k.a. | A K A
Ph.D. | P H D
DO NOT TOUCH | do not touch
CI/CD | C I C D
A/B test | A B test
AI/ML | A I M L
and/or | and or
he/she | he or she
a/b/c | a b c
R&D | R and D
Q&A | Q and A
AT&T | A T and T
P&L | P and L
TL;DR | T L D R
YoY | year over year
n/a | N A
w/o | without
w/ them | with them
b/c | because
e.g. apples | for example apples
i.e. now | that is now
jam, tea, etc. | jam tea et cetera
approx. 5 | approximately five
vs. them | versus them
vol. 3 | volume three
pp. 12 | pages twelve
dept. heads | department heads
avg. wait | average wait
Mr. Lee | mister lee
Mrs. Hill | missus hill
Ms. Tran | miz tran
Dr. Okafor | doctor okafor
Prof. Amadi | professor amadi
Sgt. Pike | sergeant pike
St. Mary | saint mary
Mt. Hood | mount hood
Acme Inc. | acme incorporated
salt & pepper | salt and pepper
me @ noon | me at noon
price = cost | price equals cost
this + that | this plus that
a -> b | a to b
before → after | before to after
low <-> high | low to and from high
wait -- what? | wait what
one-on-one | one on one
first-class | first class
O'Brien | o'brien
McDonald | mcdonald
café | café
hmm | hmm
[before?] | before
from [before?] to [after?] | from before to after
#winning | winning
`);

export const CODE = table(String.raw`
retryQueue | retry queue
getHTTPResponse | get H T T P response
HTTPServer | H T T P server
userId | user id
TypeScript | type script
iPhone | i phone
JPMorgan | J P morgan
GitHub | git hub
foo_bar | foo bar
max_retry_count | max retry count
MAX_RETRIES | max retries
__init__ | init
kebab-case | kebab case
parseConfig() | parse config
os.environ | os dot environ
src | S R C
worker.go | worker dot go
index.html | index dot H T M L
app.config.ts | app dot config dot T S
README.md | readme dot M D
src/api/handler.ts | S R C slash api slash handler dot T S
/etc/nginx/nginx.conf | slash etc slash nginx slash nginx dot conf
./src/main.py | dot slash S R C slash main dot P Y
C:\temp\a.txt | C colon backslash temp backslash a dot text
example.com/a | example dot com slash a
https://docs.example.com/runbooks | docs dot example dot com slash runbooks
see www.example.org. | see W W W dot example dot org
github.com/acme/tools | github dot com slash acme slash tools
jo.doe@mail.com | jo dot doe at mail dot com
support@shop.co.uk | support at shop dot C O dot U K
k8s | kubernetes
kubectl | cube control
i18n | internationalization
C++ | C plus plus
C# | C sharp
.NET | dot net
Node.js | node J S
OAuth2 | oh auth two
PostgreSQL | postgres Q L
MySQL | my sequel
--dry-run | dry run
`);
