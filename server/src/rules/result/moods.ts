import { type Clause, isAdjective, verbClass } from '../../language';
import type { SentenceView } from '../view';

/** How a clause says something that cannot be written down. Token indexes, `to` exclusive. */
export interface Vague {
  readonly list: 'mood' | 'success' | 'comparative';
  readonly from: number;
  readonly to: number;
}

const LINKS = /^(be|feel|seem|look|sound|become|get|remain|stay|appear|grow|turn)$/;
const STRENGTH =
  /^(very|so|quite|really|much|more|far|lot|a|bit|all|totally|absolutely|extremely|pretty|super|both|well|most|genuinely|visibly|truly|rather|too|just|now|also|still|clearly|generally|mostly|definitely|noticeably|considerably|significantly|loads|even|slightly|somewhat|way|great|good|deal|incredibly|over|completely|fully|then|again)$/;
/** Praise and moods: adjectives that weigh and tell nothing. */
const PRAISING = new Set(
  'happy pleased delighted thrilled impressed satisfied content chuffed grateful thankful ecstatic proud excited relieved elated glad overjoyed enthusiastic positive supportive appreciative complimentary calm calmer buzzing stoked amazed confident comfortable relaxed keen upbeat engaged motivated receptive cheerful friendly kind nice lovely great good fine excellent fantastic amazing brilliant wonderful superb awesome perfect beautiful terrific outstanding incredible magical smooth successful worthwhile rewarding fun memorable seamless effective efficient productive professional solid healthy better best stable sorted okay ok alright unforgettable fabulous splendid popular well-received worth amused charmed smitten blown over-the-moon jubilant complimentary welcoming respectful cooperative responsive fruitful inspiring valuable'.split(
    ' ',
  ),
);
const NO_STEM =
  /^(other|over|under|never|later|after|rather|either|neither|whether|together|former|latter|further|super|proper|sober|eager|clever|bitter|tender|sinister|inner|outer|upper|lower)$/;

const isComparative = (word: string): boolean => {
  if (!/^[a-z]{3,}er$/.test(word) || NO_STEM.test(word)) return false;
  const stem = word.slice(0, -2);
  return [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')].some(isAdjective);
};

const predicate = (sentence: SentenceView, clause: Clause): Vague | null => {
  const { tokens } = sentence.analysis;
  const { verb } = clause;
  let i = verb.to;
  while (i < tokens.length && STRENGTH.test(tokens[i]!.lower) && !PRAISING.has(tokens[i]!.lower)) i++;
  const word = tokens[i];
  if (word?.kind !== 'word' || word.quoted) return null;
  const next = tokens[i + 1];
  // "good at sums", "ready for Monday": what follows makes it say something.
  const ends =
    next?.kind !== 'word' ||
    /^(and|but|with|about|now|again|so|after|by|overall|too|these|for|that|since|than|today|throughout|in|from)$/.test(
      next.lower,
    );
  if (PRAISING.has(word.lower) && ends)
    return {
      list: /^(other|who)$/.test(clause.subject?.who ?? '') ? 'mood' : 'success',
      from: verb.from,
      to: i + 1,
    };
  const more = /^(more|less)$/.test(tokens[i - 1]?.lower ?? '') && isAdjective(word.lower);
  return (isComparative(word.lower) || more) && next?.lower !== 'than'
    ? { list: 'comparative', from: verb.from, to: i + 1 }
    : null;
};

/** Clauses that are a mood, a stock ending or a bare comparative by their build, whatever the words. */
export const vagueClauses = (sentence: SentenceView): readonly Vague[] => {
  const found: Vague[] = [];
  for (const clause of sentence.analysis.clauses) {
    const { verb, subject } = clause;
    if (
      verb.negated ||
      clause.kind === 'relative' ||
      clause.kind === 'subordinate' ||
      !subject ||
      subject.who === 'I' ||
      subject.who === 'nobody'
    )
      continue;
    if (verb.copula || (LINKS.test(verb.lemma) && verb.voice === 'active' && verb.main === verb.to - 1)) {
      const vague = predicate(sentence, clause);
      if (vague) found.push(vague);
    } else if (
      subject.who === 'other' &&
      verb.voice === 'active' &&
      verbClass(verb.lemma) === 'emotion' &&
      !/^(want|need|bear|miss|fear|worry|regret|hate|hurt|like)$/.test(verb.lemma)
    ) {
      found.push({
        list: 'mood',
        from: verb.from,
        to: Math.min(verb.to + 2, sentence.analysis.tokens.length),
      });
    }
    // "Patients remember more": nothing says how much.
    const last = sentence.analysis.tokens[clause.to - 1];
    const end = last?.kind === 'punctuation' ? clause.to - 2 : clause.to - 1;
    const word = sentence.analysis.tokens[end];
    if (word && /^(more|less|better)$/.test(word.lower) && end === verb.to)
      found.push({ list: 'comparative', from: verb.from, to: end + 1 });
  }
  return found;
};
