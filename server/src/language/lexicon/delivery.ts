/** What was given up, and how a story is told. Notation of `patterns.ts`. */
export const DELIVERY_PHRASES = {
  /** Another way that was looked at: half of a trade-off. */
  alternative: `
    instead of / rather than / as opposed to / in place of
    ~choose|~pick|~favour|~favor|~prefer|~recommend|~take|~select|~use .. over
    ~rule|~ruled .. out / ruled out / ~reject|~discard|~dismiss|~refuse / ~decide|~opt against
    ~weigh|~compare @num|both|the|three|two|several|@det .. against|with|options|option|alternatives|ways|routes|remedies|offers|quotes|designs
    ~consider @ing|@det|@num|other|both
    could have|'ve @ed
    other|second|cheaper|easier|quicker|faster|simpler|safer|obvious|usual|first option|choice|way|route|plan|remedy|fix
    alternative|alternatives|option|options
    ~leave .. out|alone / left out
  `,
  /** What could go wrong by it, and what it was allowed to cost. */
  accepted: `
    ~accept|~tolerate|~swallow|~stomach
    ~risk|risk|risks|gamble|gambled|bet
    ~put up with / ~live with / ~settle for / ~do without / ~go without / ~go ahead without
    ~cost|cost|costs|price|downside|drawback|penalty
    ~give|~gave up / ~lose|~lost @num|a|an|the|some|half|one|my|our|two
    slower|dearer|uglier|costlier|longer|heavier|pricier but|and|,
    less|fewer|more .. in return|exchange / knowing|aware @adv* it|that|this|we|i
    worth|despite|although|though
    at the risk|cost|price|expense
    even if|though
    priority|priorities|prioritise|prioritize|prioritised|prioritized
    ~delay|~postpone|~defer|~sacrifice|~forgo|~forego
    ~pay|~paid for|with|extra|more|twice|double|my|out
    ~drop|~cut|~skip|~cancel @num|one|half|part|some|my|our @noun? of|so|to
  `,
  /** Judgements of people, whoever is the subject. */
  blame: `
    their|his|her fault
    @det? @adj? @person|@name 's|' fault
    incompetent|incompetence|clueless|idiot|idiots|idiotic|moron|morons
    too lazy / sheer|pure|plain laziness / lazy @person
    ~be @adv* to blame
    ~throw .. under the bus
  `,
  /** The same of somebody else only: the writer may own up to it. */
  blameOfOthers: `
    ~be @adv* lazy|careless|useless|negligent|hopeless|arrogant|stupid
    could not be bothered|arsed to?
    ~drop the ball / ~let us|me|everyone|everybody down / ~mess|~screw|~cock|~botch it|that|this|things|everything|the|up
    did|do|does not @adv* bother to?
    did|do|does not @adv* have a clue / no idea what they|he|she ~be doing
  `,
  refusal: `
    ~refuse to
    ~fail to
  `,
} as const;
