import { type Clause, COST_NOUNS, COSTLY, COSTLY_ADJECTIVES, MINDING, T, type Token } from '../../language';
import type { Span } from '../../text/span';
import { onceTrue } from '../once';
import { type SentenceView, tokenSpan } from '../view';

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

/** What comes of it is nothing to wish for: "knowing that some would slip by", "that the drivers would curse me". */
const isHarm = (token: Token): boolean =>
  MINDING.has(token.lemma) ||
  /^(?:slip|curse|complain|leave|fail|shout|spread|object|miss|quit|refuse|suffer|laugh|blame|kick|riot|strike|walk|sulk|drop|fall|go|some|few|half)$/.test(
    token.lemma,
  );

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
        : costs ||
          (said.some(token => AHEAD.test(token.lower)) &&
            (!/^(?:knowing|aware)$/.test(lower) || said.some(isHarm)))
    )
      return tokenSpan(sentence, i, end);
  }
  return null;
};

/** "over it", "on account of it", "for that", "in doing so", "as a result": what was done brought it. */
const broughtBy = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const words = `${tokens[i]!.lower} ${tokens[i + 1]?.lower} ${tokens[i + 2]?.lower}`;
    if (
      /^(?:over|for|through|by|with|because of|account of|from) (?:it|that|this)\b/.test(words) &&
      // "for that case" is for something else, "paid for it to ride" buys it.
      !((tokens[i + 2]?.tags ?? 0) & T.noun) &&
      !(tokens[i]!.lower === 'for' && tokens[i - 1]?.lemma === 'pay')
    )
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
    if (kind !== 'main' || verb.negated || verb.modal) return false;
    const lead = /^(?:in exchange|in return|for that|for this)$/.test(
      `${tokens[0]?.lower} ${tokens[1]?.lower}`,
    );
    if (!lead && !broughtBy(tokens, verb.to, to)) return false;
    return (
      /^(?:lose|miss|forgo|forego|sacrifice|forfeit|suffer|slip|lag|wait|pay|skip|give|leave|quit|resign|cancel)$/.test(
        verb.lemma,
      ) || tokens.slice(verb.to, to).some(token => COSTLY_ADJECTIVES.has(token.lower))
    );
  });

/** "The headline score would drop by a quarter", "We'd be blind to anything under a gram": what the writer's way would bring. */
export const foreseen = ({ analysis: { tokens, clauses } }: SentenceView): Clause | undefined => {
  if (clauses.some(({ introducer }) => /^(?:because|since|if|unless|or|so)$/.test(introducer)))
    return undefined;
  // "Tenants would have no lift till Easter", "Nights would be a nurse short till March"
  const bare = clauses.find(({ verb, kind, subject, to }) => {
    if (kind !== 'main' || !/^(?:other|thing|we|it)$/.test(subject?.who ?? '')) return false;
    if (!/^(?:would|'d)$/.test(verb.modal) || verb.negated) return false;
    const rest = tokens.slice(verb.to, to);
    if (!rest.some(({ lower }) => /^(?:till|until|for)$/.test(lower))) return false;
    return (
      (/^(?:have|get|see)$/.test(verb.lemma) && rest[0]?.lower === 'no') ||
      (/^(?:be|go|do)$/.test(verb.lemma) && rest.some(({ lower }) => /^(?:short|without)$/.test(lower)))
    );
  });
  if (bare) return bare;
  if (tokens.some(token => /^(?:otherwise|without|if|only|then)$/.test(token.lower))) return undefined;
  return clauses.find(({ verb, kind, subject, to }) => {
    if (kind !== 'main' || !subject || !/^(?:would|'d)$/.test(verb.modal) || verb.negated) return false;
    if (tokens.slice(verb.from, verb.main).some(token => /^(?:have|'ve)$/.test(token.lower))) return false;
    const rest = tokens.slice(verb.to, to);
    if (/^(?:it|we|thing|other)$/.test(subject.who) && /ing$/.test(tokens[subject.from]!.lower)) return false;
    if (/^(?:it|we)$/.test(subject.who) || /^(?:that|this)$/.test(tokens[subject.head]!.lower))
      return (
        (COSTLY.has(verb.lemma) && !/^(?:mean|hold|carry|risk)$/.test(verb.lemma)) ||
        (verb.copula &&
          rest.some(
            token =>
              COSTLY_ADJECTIVES.has(token.lower) ||
              /^(?:blind|stuck|exposed|bare|deaf|overdue)$/.test(token.lower),
          ))
      );
    return (
      (subject.who === 'thing' &&
        /^(?:drop|fall|slip|slow|suffer|lag|shrink|wait|lose|miss)$/.test(verb.lemma)) ||
      (subject.who === 'other' && /^(?:wait|lose|miss|suffer|grumble|queue)$/.test(verb.lemma))
    );
  });
};

/** "I warned them it would …", "and I said so": the writer tells it to those it costs. */
export const warned = ({ analysis: { tokens, clauses } }: SentenceView): Clause | undefined => {
  if (!tokens.some(isCost) && !clauses.some(({ verb }) => /^(?:would|'d)$/.test(verb.modal)))
    return undefined;
  return clauses.find(
    ({ subject, verb, kind }) =>
      kind === 'main' &&
      subject?.who === 'I' &&
      !verb.negated &&
      /^(?:warn|admit|concede|grant|confess)$/.test(verb.lemma),
  );
};

/** "I knew the older members would grumble": done in full knowledge of it. */
export const foreknown = ({ analysis: { tokens, clauses } }: SentenceView): Clause | undefined =>
  clauses.find(
    ({ subject, verb }, index) =>
      subject?.who === 'I' &&
      /^(?:know|accept|expect|foresee)$/.test(verb.lemma) &&
      verb.tense === 'past' &&
      !verb.negated &&
      clauses
        .slice(index + 1)
        .some(
          each =>
            /^(?:would|'d|might|could)$/.test(each.verb.modal) &&
            (MINDING.has(each.verb.lemma) ||
              COSTLY.has(each.verb.lemma) ||
              tokens.slice(each.verb.main, each.to).some(isCost)),
        ),
  );

const PERK =
  /^(?:break|breaks|slot|slots|seat|seats|room|weekend|weekends|evening|evenings|hour|hours|desk|desks|place|places|day|days|holiday|bonus|window|parking|lunch|shower|showers|nap|overtime|corner)$/;
const INFERIOR =
  /^(?:thinner|slower|poorer|rougher|worse|clumsier|dearer|duller|coarser|blunter|cruder|plainer|weaker|uglier|costlier|messier|pricier|heavier|noisier)$/;
/** "That left us with one van", "That made the menu shorter", "I traded range for weight", "I let the brochure slip". */
export const gaveUp = ({ analysis: { tokens, clauses } }: SentenceView): Clause | undefined =>
  clauses.find(({ subject, verb, kind, to }) => {
    if (kind === 'complement' || verb.negated || verb.modal || verb.voice === 'passive') return false;
    const rest = tokens.slice(verb.to, to);
    const first = rest[0]?.lower ?? '';
    const head = subject ? tokens[subject.head]?.lower : '';
    if (/^(?:it|that|this|which)$/.test(head ?? '')) {
      if (
        /^(?:set|put|push|knock|throw)$/.test(verb.lemma) &&
        rest.some(token => /^(?:back|behind|out)$/.test(token.lower))
      )
        return true;
      if (verb.lemma === 'leave') return /^(?:us|me|them|him|her|the|one|two|no)$/.test(first);
      if (verb.lemma === 'make')
        return rest.some(token => COSTLY_ADJECTIVES.has(token.lower) || token.lower === 'shorter');
      if (
        COSTLY.has(verb.lemma) &&
        !/^(?:mean|cost|lose|wait|carry|hold|limit|risk|eat|burn|narrow|shrink)$/.test(verb.lemma)
      )
        return true;
      const second = /^(?:a|an)$/.test(first) ? (rest[1]?.lower ?? '') : first;
      if (verb.copula && verb.tense === 'present' && COSTLY_ADJECTIVES.has(second) && /er$/.test(second))
        return true;
      return (
        verb.copula &&
        verb.tense === 'past' &&
        ((rest.some(token => COSTLY_ADJECTIVES.has(token.lower)) && /^(?:the|a|an)$/.test(first)) ||
          (/^(?:more|extra|double)$/.test(first) && rest[1]?.kind === 'word'))
      );
    }
    const own = subject?.who === 'I' || subject?.who === 'we' || (subject === null && verb.from === 0);
    if (subject?.own && /^(?:slide|slip|wait|suffer|stall|lapse|languish)$/.test(verb.lemma)) return true;
    if (own && verb.lemma === 'spend' && /^(?:my|our)$/.test(first)) return true;
    if (
      subject?.who === 'other' &&
      verb.lemma === 'have' &&
      /^(?:a|an|to|the)$/.test(first) &&
      COSTLY_ADJECTIVES.has(rest[1]?.lower ?? '')
    )
      return true;
    if (
      own &&
      verb.lemma === 'pay' &&
      rest.some((token, i) => token.lower === 'out' && rest[i + 1]?.lower === 'of')
    )
      return true;
    // "The men lost their tea break", "Some pupils had to share a desk"
    if (kind === 'main' && subject?.who === 'other' && verb.lemma === 'lose' && first === 'their')
      return rest.slice(1, 5).some(token => PERK.test(token.lower));
    if (
      kind === 'main' &&
      subject?.who === 'other' &&
      /^(?:some|two|three|a|half|one)$/.test(tokens[subject.from]!.lower)
    )
      if (
        /^(?:share|wait|queue|walk|stand|manage|move|squeeze)$/.test(verb.lemma) &&
        tokens.slice(verb.from, verb.main).some(token => token.lower === 'to')
      )
        return true;
    if (own && verb.lemma === 'trade') return rest.some(token => token.lower === 'for');
    if (own && verb.lemma === 'let')
      return rest.some(
        (token, i) =>
          /^(?:slip|slide|lapse|drift)$/.test(token.lower) ||
          (token.lower === 'go' &&
            i > 1 &&
            rest[i + 1]?.kind === 'word' &&
            !(rest[i + 1]!.tags & T.coordinator) &&
            !/^(?:him|her|them|it)$/.test(first)),
      );
    if (own && verb.lemma === 'lose')
      return (
        /^(?:the|a|an|my|our|some|half|two|three)$/.test(first) &&
        !rest.some(token =>
          /^(?:count|track|sight|patience|nerve|temper|thread|customers?|orders?|clients?|keys?|way|place|phone|wallet|voice|balance|footing|grip|ticket|glasses)$/.test(
            token.lower,
          ),
        )
      );
    if (
      own &&
      verb.lemma === 'leave' &&
      rest.some(token => /^(?:waiting|short|hanging|uncovered|unfinished|idle)$/.test(token.lower))
    )
      return true;
    // "We ran a thinner menu", "I took the slower ferry": the lesser thing, and chosen.
    if (
      own &&
      rest
        .slice(0, 3)
        .some(
          (token, i) =>
            INFERIOR.test(token.lower) &&
            /^(?:a|an|the)$/.test(rest[i - 1]?.lower ?? '') &&
            rest[i + 1]?.kind === 'word',
        )
    )
      return true;
    if (
      verb.copula &&
      verb.tense === 'present' &&
      subject?.who === 'thing' &&
      tokens.slice(subject.from, subject.head).some(({ lower }) => lower === 'new')
    )
      return INFERIOR.test(first) || COSTLY_ADJECTIVES.has(first);
    // "The paint takes longer to dry": of what was chosen, in the present.
    return (
      kind === 'main' &&
      subject?.who === 'thing' &&
      verb.tense === 'present' &&
      /^(?:take|need|use|eat|weigh|cost)$/.test(verb.lemma) &&
      /^(?:longer|more|extra|twice|an|double)$/.test(first) &&
      (first !== 'an' || rest[1]?.lower === 'extra')
    );
  });

/** "It's a blunter tool, but it can't be fooled", "Fewer seats, but everybody could see": worse in one way, and taken. */
export const granted = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const but = tokens.findIndex(({ lower }, i) => i > 1 && /^(?:but|yet|though)$/.test(lower));
  if (but < 0) return null;
  const first = clauses[0];
  const bare = COSTLY_ADJECTIVES.has(tokens[0]!.lower) || /^(?:less|fewer|more)$/.test(tokens[0]!.lower);
  const pointing =
    first?.verb.copula &&
    !first.verb.negated &&
    (/^(?:it|that|this)$/.test(tokens[first.subject?.head ?? -1]?.lower ?? '')
      ? tokens
          .slice(first.verb.to, but)
          .some(token => COSTLY_ADJECTIVES.has(token.lower) || token.lower === 'less')
      : first.subject?.who === 'thing' && tokens[first.verb.to]?.lower === 'less');
  return bare || pointing ? tokenSpan(sentence, 0, endOf(tokens, 1)) : null;
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
      // "coming to the price of forty calls" compares.
      !/^(?:to|for|half|twice|than|above|below|under)$/.test(tokens[i - 2]?.lower ?? '') &&
      numbers.some(number => number.from > i && number.from < i + 5),
  );
  return at < 0 ? null : tokenSpan(sentence, at, endOf(tokens, at));
};

/** "product winced", "Security people hate that": somebody minds what was done. */
export const minded = ({ analysis: { tokens, clauses } }: SentenceView): Clause | undefined =>
  clauses.find(
    ({ subject, verb, kind, introducer }) =>
      (kind === 'main' || kind === 'relative') &&
      subject !== null &&
      /^(?:other|thing)$/.test(subject.who) &&
      !verb.negated &&
      MINDING.has(verb.lemma) &&
      // "spent a week with those who hated the idea", "the cooks hated the old oven": what they were like before.
      introducer !== 'who' &&
      (kind === 'relative' ||
        (verb.tense === 'past' && !/^(?:hate|dislike|resent)$/.test(verb.lemma)) ||
        /^(?:that|it|this|me|us)$/.test(tokens[verb.to]?.lower ?? '')),
  );

/** What a choice took, told without a word for it. */
export const priced = onceTrue(
  sentence =>
    (conceded(sentence) ??
      named(sentence) ??
      granted(sentence) ??
      broughtOn(sentence) ??
      minded(sentence) ??
      gaveUp(sentence) ??
      foreknown(sentence)) != null,
);
