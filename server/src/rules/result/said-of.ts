import { type Clause, T, type Token } from '../../language';
import { lower } from './compared';
import { over, type Stock, skip } from './endings';
import * as words from './verdicts';

/** "has a real rhythm to it": something about it, whatever it is called. */
const toIt = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (verb.lemma !== 'have' || verb.negated || verb.modal || !/^(thing|it)$/.test(subject?.who ?? ''))
    return null;
  if (!/^(a|an|such|real|more)$/.test(lower(tokens, verb.to))) return null;
  let judged = false;
  for (let i = verb.to + 1; i < verb.to + 6 && tokens[i]?.kind === 'word'; i++) {
    const word = lower(tokens, i);
    if (/^(to|about)$/.test(word) && /^(it|them)$/.test(lower(tokens, i + 1)))
      // "has a timer screwed to it"
      return judged && (tokens[i - 1]!.tags & T.noun) !== 0 && over(tokens, i + 2)
        ? { list: 'mood', from: verb.from, to: i + 2 }
        : null;
    judged ||= (tokens[i]!.tags & T.adjective) !== 0 || words.PRAISING.has(word);
    if ((tokens[i]!.tags & T.participle) !== 0 && (tokens[i]!.tags & (T.adjective | T.noun)) === 0)
      return null;
  }
  return null;
};

const RAPTURE =
  /^(raptures?|awe|heaven|stitches|ecstasy|seventh|favour|agreement|admiration|high|good|great|fine|better)$/;
const WELCOME =
  /^(enthusiasm|approval|applause|acclaim|praise|delight|excitement|cheers|smiles|warmth|positivity|appreciation|open)$/;
/** "were in raptures", "was met with widespread enthusiasm", "went wild". */
const enraptured = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (!subject || verb.negated || verb.modal || subject.who === 'I') return null;
  if (verb.copula && lower(tokens, verb.to) === 'in') {
    const i = verb.to + 1;
    if (
      RAPTURE.test(lower(tokens, i)) &&
      (over(tokens, i + 1) || /^(spirits|mood|heaven|humour)$/.test(lower(tokens, i + 1)))
    )
      return { list: 'mood', from: verb.from, to: i + 1 };
  }
  if (/^(meet|greet|receive|welcome)$/.test(verb.lemma) && verb.voice === 'passive')
    for (let i = verb.to; i < verb.to + 5; i++)
      if (WELCOME.test(lower(tokens, i))) return { list: 'mood', from: verb.from, to: i + 1 };
  return verb.lemma === 'go' &&
    subject.who === 'other' &&
    /^(wild|mad|crazy|nuts|bananas|berserk|potty|gaga)$/.test(lower(tokens, verb.to))
    ? { list: 'mood', from: verb.from, to: verb.to + 1 }
    : null;
};

/** "delivered a high-quality solution": praise of what was made. */
const fineWork = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (
    !/^(deliver|produce|provide|offer|achieve|ship|create|give|get|see|put|end)$/.test(verb.lemma) ||
    verb.negated ||
    verb.modal
  )
    return null;
  if (subject !== null && !/^(we|it|thing|other|I)$/.test(subject.who)) return null;
  let i = skip(tokens, verb.to, words.PARTICLES);
  while (/^(us|them|everyone|a|an|with|some|such|really|very|truly|the)$/.test(lower(tokens, i))) i++;
  const praise =
    (words.PRAISING.has(lower(tokens, i)) && !words.PLAIN.has(lower(tokens, i))) ||
    /^(high|top|first|world|good|great)-(quality|class|notch|rate|value|impact|looking|standard|end)$/.test(
      lower(tokens, i),
    );
  const noun = tokens[i + 1];
  return praise && noun && (noun.tags & T.noun) !== 0 && over(tokens, i + 2)
    ? { list: 'success', from: verb.from, to: i + 2 }
    : null;
};

/** "was praised for its clarity", "was well liked": what was thought of it, by nobody in particular. */
const wellLiked = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (
    verb.voice !== 'passive' ||
    verb.negated ||
    verb.modal ||
    !/^(thing|it|other|we)$/.test(subject?.who ?? '')
  )
    return null;
  // By somebody of a trade, it is that person's finding.
  if (
    tokens
      .slice(verb.to, verb.to + 6)
      .some((token, at, rest) => token.lower === 'by' && /^(the|a|an)$/.test(rest[at + 1]?.lower ?? ''))
  )
    return null;
  const praised =
    /^(praise|applaud|admire|appreciate|love|adore|acclaim|commend|celebrate|hail|enjoy)$/.test(verb.lemma) &&
    (over(tokens, verb.to) || /^(for|as|across|throughout|in)$/.test(lower(tokens, verb.to)));
  const liked =
    /^(like|receive|regard|respect|rate|value|thank|love|review|think)$/.test(verb.lemma) &&
    tokens
      .slice(verb.from, verb.main)
      .some(token =>
        /^(well|widely|highly|much|warmly|universally|generally|hugely|greatly|deeply)$/.test(token.lower),
      );
  // Praise by somebody who is named and did something else with it tells more.
  return praised || liked ? { list: 'mood', from: verb.from, to: verb.to } : null;
};

const OCCASION =
  /^(experience|occasion|exercise|process|project|effort|venture|collaboration|addition|asset|initiative|partnership|event|affair|journey|endeavour|undertaking|milestone|outcome|result|day|evening|session|workshop|programme|campaign)$/;
/** "proved a most stimulating occasion": whatever the adjective. */
const anOccasion = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (!(verb.copula || /^(prove|make|become|remain)$/.test(verb.lemma)) || verb.negated || verb.modal)
    return null;
  if (!/^(thing|it|that)$/.test(subject?.who ?? '')) return null;
  let i = verb.to;
  if (!/^(a|an|such|to)$/.test(lower(tokens, i))) return null;
  while (/^(a|an|such|to|be|for)$/.test(lower(tokens, i))) i++;
  if (
    !/^(most|truly|hugely|deeply|very|really|thoroughly|extremely|highly|genuinely|incredibly)$/.test(
      lower(tokens, i),
    )
  )
    return null;
  return OCCASION.test(lower(tokens, i + 2)) &&
    !/^(long|short|cold|hot|wet|busy|different|early|late)$/.test(lower(tokens, i + 1))
    ? { list: 'success', from: verb.from, to: i + 3 }
    : null;
};

/** "is sound as a pound", "runs sweet as a nut": "as long as a bus" says how long. */
const simile = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (verb.negated || verb.modal || !/^(thing|it|other|we)$/.test(subject?.who ?? '')) return null;
  if (!verb.copula && !words.RUNNING.has(verb.lemma) && !/^(look|feel|sound)$/.test(verb.lemma)) return null;
  const i = skip(tokens, verb.to, words.PARTICLES);
  const adjective = tokens[i];
  return adjective &&
    (adjective.tags & T.adjective) !== 0 &&
    lower(tokens, i + 1) === 'as' &&
    /^(a|an|houses|anything|ever|you|can)$/.test(lower(tokens, i + 2)) &&
    over(tokens, /^an?$/.test(lower(tokens, i + 2)) ? i + 4 : i + 3)
    ? { list: 'success', from: verb.from, to: i + 3 }
    : null;
};

/** "continues to flourish". */
const goesOnSo = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null =>
  /^(continue|keep)$/.test(verb.lemma) &&
  /^(thing|it|other)$/.test(subject?.who ?? '') &&
  !verb.negated &&
  !verb.modal &&
  /^(flourish\w*|thriv\w*|prosper\w*|grow\w*|blossom\w*|improv\w*|evolv\w*|shin\w*|impress\w*|excel\w*|build\w*|develop\w*|strengthen\w*)$/.test(
    lower(tokens, lower(tokens, verb.to) === 'to' ? verb.to + 1 : verb.to),
  ) &&
  over(tokens, lower(tokens, verb.to) === 'to' ? verb.to + 2 : verb.to + 1)
    ? { list: 'success', from: verb.from, to: verb.to + 2 }
    : null;

/** "Came up mint", "Went lovely": the subject left out, and nothing but the verdict. */
const barely = (tokens: readonly Token[], { verb, subject, kind }: Clause): Stock | null => {
  if (
    subject !== null ||
    kind !== 'main' ||
    verb.from > 1 ||
    verb.negated ||
    verb.modal ||
    verb.voice === 'passive'
  )
    return null;
  if (!/^(come|go|turn|look|feel|run|work|sound|taste|be|finish|end)$/.test(verb.lemma)) return null;
  let i = skip(tokens, verb.to, words.PARTICLES);
  while (words.STRENGTH.has(lower(tokens, i)) && !words.PRAISING.has(lower(tokens, i))) i++;
  return (words.PRAISING.has(lower(tokens, i)) ||
    words.WELL.has(lower(tokens, i)) ||
    words.DELIGHT.has(lower(tokens, i))) &&
    over(tokens, i + 1)
    ? { list: 'success', from: verb.from, to: i + 1 }
    : null;
};

/** What is said of a thing and how it went down with people. */
export const SAID_OF = [barely, simile, goesOnSo, anOccasion, toIt, enraptured, fineWork, wellLiked] as const;
