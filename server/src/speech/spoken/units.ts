/** How units, magnitudes and currencies are said. */

export interface Unit {
  readonly one: string;
  readonly many: string;
  /** Too short to be a unit when a space comes before it: `5 m` may be anything, `5m` is not. */
  readonly attachedOnly?: true;
}

const unit = (one: string, many = `${one}s`): Unit => ({ one, many });
const attached = (one: string, many = `${one}s`): Unit => ({ one, many, attachedOnly: true });
const perSecond = (one: string, many = `${one}s`): Unit => unit(`${one} per second`, `${many} per second`);

const minute = unit('minute');
const hour = unit('hour');
const second = unit('second');
const basisPoint = unit('basis point');
const percent = unit('percent', 'percent');

/** Written unit → said. Case matters; the longest match wins. */
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['%', percent],
  ['pct', percent],
  ['pp', unit('percentage point')],
  ['ppt', unit('percentage point')],
  ['bp', basisPoint],
  ['bps', basisPoint],
  ['ns', unit('nanosecond')],
  ['us', attached('microsecond')],
  ['µs', unit('microsecond')],
  ['μs', unit('microsecond')],
  ['ms', unit('millisecond')],
  ['msec', unit('millisecond')],
  ['s', attached('second')],
  ['sec', second],
  ['secs', second],
  ['min', minute],
  ['mins', minute],
  ['m', attached('minute')],
  ['h', attached('hour')],
  ['hr', hour],
  ['hrs', hour],
  ['d', attached('day')],
  ['w', attached('week')],
  ['wk', unit('week')],
  ['wks', unit('week')],
  ['mo', attached('month')],
  ['mos', unit('month')],
  ['mth', unit('month')],
  ['mths', unit('month')],
  ['y', attached('year')],
  ['yr', unit('year')],
  ['yrs', unit('year')],
  ['KB', unit('kilobyte')],
  ['kB', unit('kilobyte')],
  ['kb', unit('kilobyte')],
  ['MB', unit('megabyte')],
  ['mb', attached('megabyte')],
  ['GB', unit('gigabyte')],
  ['gb', unit('gigabyte')],
  ['TB', unit('terabyte')],
  ['tb', attached('terabyte')],
  ['PB', unit('petabyte')],
  ['Kb', unit('kilobit')],
  ['Mb', unit('megabit')],
  ['Gb', unit('gigabit')],
  ['KiB', unit('kibibyte')],
  ['MiB', unit('mebibyte')],
  ['GiB', unit('gibibyte')],
  ['TiB', unit('tebibyte')],
  ['kbit', unit('kilobit')],
  ['Mbit', unit('megabit')],
  ['Gbit', unit('gigabit')],
  ['kbps', perSecond('kilobit')],
  ['Mbps', perSecond('megabit')],
  ['Gbps', perSecond('gigabit')],
  ['Hz', unit('hertz', 'hertz')],
  ['kHz', unit('kilohertz', 'kilohertz')],
  ['MHz', unit('megahertz', 'megahertz')],
  ['GHz', unit('gigahertz', 'gigahertz')],
  ['W', attached('watt')],
  ['kW', unit('kilowatt')],
  ['MW', unit('megawatt')],
  ['GW', unit('gigawatt')],
  ['kWh', unit('kilowatt hour')],
  ['MWh', unit('megawatt hour')],
  ['V', attached('volt')],
  ['kV', unit('kilovolt')],
  ['mA', unit('milliamp')],
  ['mAh', unit('milliamp hour')],
  ['km', unit('kilometer')],
  ['cm', unit('centimeter')],
  ['mm', unit('millimeter')],
  ['mi', attached('mile')],
  ['ft', unit('foot', 'feet')],
  ['in', attached('inch', 'inches')],
  ['yd', unit('yard')],
  ['sqm', unit('square meter')],
  ['sqft', unit('square foot', 'square feet')],
  ['m²', unit('square meter')],
  ['m³', unit('cubic meter')],
  ['km²', unit('square kilometer')],
  ['ha', unit('hectare')],
  ['kg', unit('kilogram')],
  ['g', attached('gram')],
  ['mg', unit('milligram')],
  ['µg', unit('microgram')],
  ['cal', unit('calorie')],
  ['kcal', unit('kilocalorie')],
  ['mcg', unit('microgram')],
  ['lb', unit('pound')],
  ['lbs', unit('pound')],
  ['oz', unit('ounce')],
  ['t', attached('ton')],
  ['l', attached('liter')],
  ['L', attached('liter')],
  ['ml', unit('milliliter')],
  ['mL', unit('milliliter')],
  ['mph', unit('mile per hour', 'miles per hour')],
  ['kph', unit('kilometer per hour', 'kilometers per hour')],
  ['px', unit('pixel')],
  ['pt', attached('point')],
  ['pts', unit('point')],
  ['°', unit('degree')],
  ['°C', unit('degree Celsius', 'degrees Celsius')],
  ['°F', unit('degree Fahrenheit', 'degrees Fahrenheit')],
  ['x', attached('x', 'x')],
  ['X', attached('x', 'x')],
  ['×', attached('x', 'x')],
]);

/** Attached or spaced magnitude → said, before any currency. Lower-case `m` is a million only in money. */
export const MAGNITUDES: ReadonlyMap<string, string> = new Map([
  ['k', 'thousand'],
  ['K', 'thousand'],
  ['M', 'million'],
  ['MM', 'million'],
  ['mn', 'million'],
  ['mln', 'million'],
  ['mio', 'million'],
  ['mil', 'million'],
  ['B', 'billion'],
  ['bn', 'billion'],
  ['Bn', 'billion'],
  ['bln', 'billion'],
  ['T', 'trillion'],
  ['tn', 'trillion'],
  ['trn', 'trillion'],
  ['cr', 'crore'],
  ['Cr', 'crore'],
]);

/** Magnitudes that are words already, and may stand between an amount and its currency. */
export const MAGNITUDE_WORDS: ReadonlySet<string> = new Set([
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'lakh',
  'lakhs',
  'crore',
  'crores',
  'grand',
]);

export interface Currency extends Unit {
  readonly cent: string;
  readonly cents: string;
}

const currency = (one: string, many: string, cent: string, cents = `${cent}s`): Currency => ({
  one,
  many,
  cent,
  cents,
});
const dollar = currency('dollar', 'dollars', 'cent');
const euro = currency('euro', 'euros', 'cent');
const pound = currency('pound', 'pounds', 'penny', 'pence');
const rupee = currency('rupee', 'rupees', 'paisa', 'paise');

/** Signs and codes that come before or after an amount. */
export const CURRENCIES: ReadonlyMap<string, Currency> = new Map<string, Currency>([
  ['$', dollar],
  ['€', euro],
  ['£', pound],
  ['¥', currency('yen', 'yen', 'sen', 'sen')],
  ['₹', rupee],
  ['₩', currency('won', 'won', 'jeon', 'jeon')],
  ['₽', currency('ruble', 'rubles', 'kopeck')],
  ['₪', currency('shekel', 'shekels', 'agora', 'agorot')],
  ['₫', currency('dong', 'dong', 'hao', 'hao')],
  ['₺', currency('lira', 'lira', 'kurus', 'kurus')],
  ['₦', currency('naira', 'naira', 'kobo', 'kobo')],
  ['₱', currency('peso', 'pesos', 'centavo')],
  ['฿', currency('baht', 'baht', 'satang', 'satang')],
  ['¢', currency('cent', 'cents', 'cent')],
  ['USD', dollar],
  ['EUR', euro],
  ['GBP', pound],
  ['JPY', currency('yen', 'yen', 'sen', 'sen')],
  ['AUD', currency('Australian dollar', 'Australian dollars', 'cent')],
  ['CAD', currency('Canadian dollar', 'Canadian dollars', 'cent')],
  ['SGD', currency('Singapore dollar', 'Singapore dollars', 'cent')],
  ['CHF', currency('Swiss franc', 'Swiss francs', 'centime')],
  ['SEK', currency('Swedish krona', 'Swedish kronor', 'ore', 'ore')],
  ['Rs', rupee],
]);

/** Letters that, glued before `$`, say whose dollar it is. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['US', 'U S'],
  ['A', 'A'],
  ['AU', 'A U'],
  ['C', 'C'],
  ['CA', 'C A'],
  ['R', 'R'],
  ['S', 'S'],
  ['HK', 'H K'],
  ['NZ', 'N Z'],
]);

/** What can come after `per`, written with a slash: 20/day, $40/hr. */
export const PER: ReadonlyMap<string, string> = new Map([
  ['s', 'second'],
  ['sec', 'second'],
  ['second', 'second'],
  ['min', 'minute'],
  ['minute', 'minute'],
  ['m', 'minute'],
  ['h', 'hour'],
  ['hr', 'hour'],
  ['hour', 'hour'],
  ['d', 'day'],
  ['day', 'day'],
  ['week', 'week'],
  ['wk', 'week'],
  ['w', 'week'],
  ['month', 'month'],
  ['mo', 'month'],
  ['mth', 'month'],
  ['quarter', 'quarter'],
  ['qtr', 'quarter'],
  ['year', 'year'],
  ['yr', 'year'],
  ['y', 'year'],
  ['shift', 'shift'],
  ['night', 'night'],
  ['user', 'user'],
  ['customer', 'customer'],
  ['person', 'person'],
  ['patient', 'patient'],
  ['head', 'head'],
  ['unit', 'unit'],
  ['seat', 'seat'],
  ['node', 'node'],
  ['request', 'request'],
  ['req', 'request'],
  ['call', 'call'],
  ['ticket', 'ticket'],
  ['sprint', 'sprint'],
  ['team', 'team'],
  ['km', 'kilometer'],
  ['kg', 'kilogram'],
  ['mile', 'mile'],
  ['page', 'page'],
]);
