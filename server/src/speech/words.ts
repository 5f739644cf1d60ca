/** Grammar words: short, unstressed and said faster than the words that carry content. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those i me my mine myself you your yours he him his she her hers it its we us our ours they them their theirs ' +
    'who whom whose which what there here one ones and or but nor so yet if then than as because while although though unless until since ' +
    'of in on at by to from for with about into onto over under through between among during before after above below up down out off ' +
    'against within without toward towards upon across per via is am are was were be been being do does did doing have has had having ' +
    "will would shall should can could may might must not no n't i'm i've i'd i'll we're we've we'd we'll it's that's he's she's they're " +
    "they've you're don't didn't doesn't isn't wasn't weren't can't couldn't wouldn't won't there's let's what's how when where why all any " +
    'some each every both either neither such very too just also only'
  ).split(' '),
);

/** Words of measure inside numbers: predictable after what comes before them, and said as fast as grammar words. */
const MEASURE_WORDS: ReadonlySet<string> = new Set(
  'hundred thousand million billion trillion point percent dollar dollars cent cents'.split(' '),
);

export const isContentWord = (word: string): boolean => !FUNCTION_WORDS.has(word) && !MEASURE_WORDS.has(word);

/** Words that open a clause: a speaker often slows down or breathes before them. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'and but or that which who because while when if as so where although though than'.split(' '),
);

export const opensClause = (word: string): boolean => CLAUSE_OPENERS.has(word);
