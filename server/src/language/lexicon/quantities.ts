/** Words of number and measure. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  nil: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  dozen: 12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  b: 1e9,
  grand: 1e3,
};
export const FRACTIONS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
  fifth: 1 / 5,
  fifths: 1 / 5,
  sixth: 1 / 6,
  sixths: 1 / 6,
  seventh: 1 / 7,
  eighth: 1 / 8,
  eighths: 1 / 8,
  ninth: 1 / 9,
  twelfth: 1 / 12,
  tenth: 1 / 10,
  tenths: 1 / 10,
  twentieth: 1 / 20,
  hundredth: 1 / 100,
};

export const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth twentieth';

export const CURRENCY_WORDS =
  'dollar dollars buck bucks euro euros pound pounds quid pence cent cents p rupee rupees yen franc francs usd eur gbp chf kroner kronor grand lakh crore';
export const TIME_UNITS =
  'ms millisecond milliseconds s sec secs second seconds min mins minute minutes h hr hrs hour hours day days night nights evening evenings morning mornings afternoon afternoons weekend weekends week weeks wk wks fortnight fortnights month months quarter quarters season seasons term terms year years yr yrs decade decades sprint sprints shift shifts winter winters summer summers lunchtime lunchtimes semester semesters workday workdays';
/** Periods that make a rate: "a week", "per shift". */
export const PERIODS =
  'second minute hour day night morning evening afternoon weekend week fortnight month quarter season term year shift sprint head person order visit customer patient pupil table seat unit run week-day weekday request call session page item batch box';
export const VERSIONED =
  'bug pr commit version v release java python node postgres postgresql windows ios android php ruby rails angular react oracle sap excel office http tls iso en bs din section chapter clause article paragraph appendix annex rule room flight floor platform gate bay ward line page slide paper part phase stage step level grade year class unit building block terminal dock pier route bus track table figure module lesson exhibit lot ticket request exit case order invoice file form policy zone channel house number no nr no. option item question key-stage ks tier band size model area district junction berth pump studio theatre hall court lane hangar tank cell bed desk q seat row shelf rack drawer locker cabin compartment carriage aisle peg bin plot pitch stall gate well bore pier block berth slot lap round scene act verse canto volume chapter episode match heat test trial attempt draft take day week month form kiln oven vat boiler press loom machine well shaft pit seam pump engine boat bus unit team group ladder';

/** Units of size that, before a noun, say which kind it is: "a 13 amp fuse", "the 250 mg dose". */
export const SIZES =
  'mg g kg kilo gram tonne ton ml cl l litre liter mm cm m metre meter km inch foot yard mile amp volt watt kw kva hp bar degree pint gallon ounce pound stone acre hectare gb mb tb mhz ghz kilometre kilometer';
export const GOES =
  'fall drop rise climb grow shrink decline decrease increase reduce cut lower raise slide sink jump leap improve slip shave trim shorten lengthen boost lift gain dip plunge tumble soar surge slash widen beat exceed outsell tighten narrow knock chop swell dwindle balloon rocket slump spike plummet nosedive skyrocket recede subside lessen diminish multiply expand contract deepen thin quicken accelerate crash edge creep';
/** Changes that need no digit. */
export const WHOLE_CHANGES = 'halve double triple treble quadruple quintuple eliminate eradicate';
/** Verbs that a value is reached by: "ended the year at 4", "settled at 11". */
export const REACHES =
  'end close finish settle stand reach hit sit come run level average stabilise stabilize be get take need';
export const COMPARATIVES =
  'more less fewer lower higher faster slower shorter longer quicker cheaper smaller larger bigger better worse earlier later sooner up down off ahead below above under over early late extra';
