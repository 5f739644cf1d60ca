const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Never the end of a sentence, whatever follows. */
export const INNER = words(
  'e.g i.e eg ie dr mr mrs ms mx prof vs cf approx ca viz mt sgt lt capt rev hon gen col messrs resp',
);

/** Not the end where a number follows: `No. 5`, `Fig. 2`, `Sept. 3`. */
export const BEFORE_NUMBER = words(
  'no nos nr fig figs art sec sect ch vol p pp para paras ver v eq tab ext approx jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec',
);

/** The end only where a new sentence clearly begins after it. */
export const MAYBE_LAST = words(
  'etc a.m p.m am pm inc ltd co corp jr sr ph.d al est dept avg max min hrs mins sec secs tel incl excl st ave jan feb ' +
    'mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun',
);

/** Words that begin sentences and are hardly ever names. */
export const STARTERS = words(
  'i we he she it they you the a an this that these those there here my our his her its their your one two three some ' +
    'many most all both each every no nobody none nothing everyone everybody somebody someone after before when while ' +
    'once since because although though if unless until as at by for from in into on over under with without within ' +
    'during about then so but and or yet also however instead still later next finally first second third today now ' +
    'what who why how where which whose not only even just',
);

/** Verbs that tie what somebody says to them: `"Is it safe?" I asked.` */
export const SAYING = words(
  'said says say asked asks told replied answered shouted wrote wondered thought added insisted called cried joked',
);
