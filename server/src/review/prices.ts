import { type Clause, COST_NOUNS, COSTLY, COSTLY_ADJECTIVES, MINDING, T, type Token } from '../language';
import type { SentenceView } from '../rules';
import { tokenSpan } from '../rules/view';
import type { Span } from '../text/span';

const isCost = (token: Token): boolean =>
  ((token.tags & T.verb) !== 0 && COSTLY.has(token.lemma)) ||
  ((token.tags & T.noun) !== 0 && COST_NOUNS.has(token.lemma)) ||
  COSTLY_ADJECTIVES.has(token.lower) ||
  token.lower === 'more';

const endOf = (tokens: readonly Token[], from: number): number => {
  let end = from;
  while (end < tokens.length && !/^[,;:.—–]$/.test(tokens[end]!.text)) end++;
  return end;
};

/** Behind "knowing" and the like: what would come of it. */
const AHEAD = /^(?:would|could|might|may|will|can|'d|'ll|must|means?|costs?)$/;

/** "although it takes twice as long", "knowing that some would slip by", "even though that meant …": granted beside what was done. */
export const conceded = (sentence: SentenceView): Span | null => {
  const { tokens } = sentence.analysis;
  for (let i = 0; i < tokens.length - 2; i++) {
    const { lower } = tokens[i]!;
    const concessive =
      /^(?:though|although|albeit|despite)$/.test(lower) ||
      (lower === 'even' && tokens[i + 1]!.lower === 'if');
    const aware = /^(?:knowing|aware|accepting|conceding|granting|granted|admitting)$/.test(lower);
    if (!concessive && !aware) continue;
    if (aware && i > 0 && (tokens[i - 1]!.tags & (T.be | T.determiner | T.preposition)) !== 0) continue;
    const end = endOf(tokens, i + 1);
    const said = tokens.slice(i + 1, end);
    if (said.length < 2) continue;
    const pointing = /^(?:it|that|this)$/.test(said[0]!.lower) || /^(?:it|that|this)$/.test(said[1]!.lower);
    const costs = said.some(isCost);
    if (
      concessive
        ? costs && (pointing || said.some(token => COSTLY_ADJECTIVES.has(token.lower)))
        : said.some(token => AHEAD.test(token.lower)) || costs
    )
      return tokenSpan(sentence, i, end);
  }
  return null;
};

/** "over it", "on account of it", "for that", "in doing so", "as a result": what was done brought it. */
const broughtBy = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const words = `${tokens[i]!.lower} ${tokens[i + 1]?.lower} ${tokens[i + 2]?.lower}`;
    if (/^(?:over|for|through|by|with|because of|account of|from) (?:it|that|this)\b/.test(words))
      return true;
    if (/^(?:in doing so|as a result|in the process|in the bargain|in return)/.test(words)) return true;
    if (
      /^(?:of|to) (?:it|that|this) /.test(`${words} `) &&
      /^(?:account|because|thanks)$/.test(tokens[i - 1]?.lower ?? '')
    )
      return true;
  }
  return false;
};

/** "Lost the price hint in doing so", "The lads lost their showers over it", "inspections ran two days behind on account of it". */
export const broughtOn = ({ analysis: { tokens, clauses } }: SentenceView): Clause | undefined =>
  clauses.find(({ verb, to, kind }) => {
    if (kind !== 'main' || verb.negated || verb.modal || !broughtBy(tokens, verb.to, to)) return false;
    return (
      /^(?:lose|miss|forgo|forego|sacrifice|forfeit|suffer|slip|lag|wait|pay|skip|give)$/.test(verb.lemma) ||
      tokens.slice(verb.to, to).some(token => COSTLY_ADJECTIVES.has(token.lower))
    );
  });

/** "The headline score would drop by a quarter": what the writer's way would bring, told beside it. */
export const foreseen = ({ analysis: { tokens, clauses } }: SentenceView): Clause | undefined => {
  if (clauses.some(({ introducer }) => /^(?:because|since|if|unless|or|so)$/.test(introducer)))
    return undefined;
  if (tokens.some(token => /^(?:otherwise|without|if|only|then)$/.test(token.lower))) return undefined;
  return clauses.find(
    ({ verb, kind, subject }) =>
      kind === 'main' &&
      subject?.who === 'thing' &&
      verb.modal === 'would' &&
      !verb.negated &&
      !/ing$/.test(tokens[subject.from]!.lower) &&
      /^(?:drop|fall|slip|slow|suffer|lag|shrink|wait|show|lose|miss)$/.test(verb.lemma),
  );
};

/** "some overpayment, against a hotel bill of £140", "a quarter of one team, against half a million a year": one price held to another. */
export const balanced = (sentence: SentenceView): Span | null => {
  const { tokens, numbers } = sentence.analysis;
  const at = tokens.findIndex(
    (token, i) =>
      token.lower === 'against' &&
      tokens[i - 1]?.text === ',' &&
      numbers.some(
        number =>
          number.from > i &&
          number.from < i + 8 &&
          (number.type === 'money' ||
            number.unit === 'money' ||
            tokens.slice(number.from, number.to + 3).some(other => (other.tags & T.time) !== 0)),
      ),
  );
  if (at < 0) return null;
  let from = at - 1;
  while (from > 0 && !/^[,;:.]$/.test(tokens[from - 1]!.text)) from--;
  return tokenSpan(sentence, from, endOf(tokens, at));
};

/** "Took a cost of 2.80 a housing to the product manager", "at a loss of two days": a price by its name and sum. */
export const named = (sentence: SentenceView): Span | null => {
  const { tokens, numbers } = sentence.analysis;
  const at = tokens.findIndex(
    ({ lower }, i) =>
      /^(?:cost|price|penalty|loss|delay|premium|surcharge|hit)$/.test(lower) &&
      tokens[i + 1]?.lower === 'of' &&
      /^(?:a|an|the|extra|added)$/.test(tokens[i - 1]?.lower ?? '') &&
      numbers.some(number => number.from > i && number.from < i + 5),
  );
  return at < 0 ? null : tokenSpan(sentence, at, endOf(tokens, at));
};

/** "product winced", "Security people hate that": somebody minds what was done. */
export const minded = ({ analysis: { tokens, clauses } }: SentenceView): Clause | undefined =>
  clauses.find(
    ({ subject, verb, kind }) =>
      kind === 'main' &&
      subject !== null &&
      /^(?:other|thing)$/.test(subject.who) &&
      !verb.negated &&
      MINDING.has(verb.lemma) &&
      (verb.tense === 'present' ? /^(?:that|it|this)$/.test(tokens[verb.to]?.lower ?? '') : true),
  );
