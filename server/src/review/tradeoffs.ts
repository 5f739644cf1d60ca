import { type Clause, T, type Token } from '../language';
import type { SentenceView } from '../rules';
import { bargain, mine, prices } from '../rules/read';
import { tokenSpan } from '../rules/view';
import type { Span } from '../text/span';
import { around, hits, onwards } from './places';

const {
  balanced,
  broughtOn,
  conceded,
  foreknown,
  foreseen,
  gaveUp,
  granted: better,
  minded,
  named,
  warned,
} = prices;

/** "Dropping the code left …", "Reverting would have …": a way to go, named by its verb. */
export const isWay = (tokens: readonly Token[], { subject, from }: Clause): boolean => {
  const at = Math.min(from, subject?.from ?? from);
  const first = tokens[at]!;
  const before = tokens[at - 1];
  return (
    subject !== null &&
    (at < 2 || before?.kind === 'punctuation' || /^(?:and|but|yet|so)$/.test(before?.lower ?? '')) &&
    /ing$/.test(first.lower) &&
    !/^(during|nothing|something|anything|everything|knowing|hoping|fearing|believing|thinking|suspecting|expecting|seeing|hearing|wanting|trusting|morning|evening|king|spring|thing)$/.test(
      first.lower,
    )
  );
};

/** The clause without the marks and "and" at its end. */
export const trimmed = (sentence: SentenceView, from: number, clause: Clause): Span => {
  const { tokens } = sentence.analysis;
  let to = Math.max(clause.to, clause.verb.to);
  while (
    to > clause.verb.to &&
    (tokens[to - 1]!.kind === 'punctuation' || (tokens[to - 1]!.tags & T.coordinator) !== 0)
  )
    to--;
  return tokenSpan(sentence, Math.max(0, from), to);
};

const WEIGHED = /^(but|yet|only|though|so|cheaper|quicker|faster|easier|simpler|sooner|safer)$/;
/** "Staying quiet would have been cheaper, and …", "I could have set it to one job, but …": the way not taken. */
export const forgone = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const index = clauses.findIndex(
    ({ verb, kind }) =>
      kind !== 'subordinate' &&
      !verb.negated &&
      /^(would|could|might|'d)$/.test(verb.modal) &&
      tokens.slice(verb.from, verb.main + 1).some(token => /^(have|'ve)$/.test(token.lower)),
  );
  const clause = clauses[index];
  if (!clause) return null;
  const rest = tokens.slice(clause.verb.to);
  const weighed = rest.some(token => WEIGHED.test(token.lower));
  const way = isWay(tokens, clause);
  // "Chucking the box would have been quick" only grants something; what speaks against it makes a reason of it.
  const against =
    rest.some(token => /^(?:and|but|yet|only|though)$/.test(token.lower)) || !clause.verb.copula;
  if (!(way && against) && !(weighed && sentence.step === 'action')) {
    const thing = clause.subject?.who === 'thing' && clause.kind === 'main' && clause.verb.modal === 'would';
    if (
      !(
        thing &&
        against &&
        sentence.step === 'action' &&
        rest.some(token => /^(?:and|but|yet)$/.test(token.lower))
      )
    )
      return null;
  }
  return trimmed(
    sentence,
    Math.min(clause.from, clause.subject?.from ?? clause.from),
    clauses[index + 1] ?? clause,
  );
};

const COSTING = /^(mean|cost|eat|take|burn|slow|delay|add)$/;
const MORE = /^(more|less|fewer|longer|later|slower|extra|another|without|late|only|rather|instead|over)$/;

/** "It meant standing down the queue", "That cost us a week", "Eats a slot": what the writer's way took. */
const price = (sentence: SentenceView): Clause | undefined => {
  const { tokens, clauses } = sentence.analysis;
  return clauses.find(clause => {
    const { verb, subject, kind } = clause;
    if (
      !COSTING.test(verb.lemma) ||
      verb.negated ||
      verb.modal ||
      (verb.perfect && /^.ve$/.test(tokens[verb.from]!.lower)) ||
      kind === 'subordinate' ||
      kind === 'complement'
    )
      return false;
    const head = subject ? tokens[subject.head]?.lower : '';
    const pointed =
      subject === null
        ? verb.from === 0 && verb.tense === 'present'
        : /^(it|that|this|which)$/.test(head ?? '');
    if (!pointed) return false;
    if (verb.lemma === 'mean' || verb.lemma === 'cost' || verb.lemma === 'eat' || verb.lemma === 'burn')
      return !/^(that|nothing|to)$/.test(tokens[verb.to]?.lower ?? '');
    return tokens.slice(verb.to, clause.to).some(token => MORE.test(token.lower));
  });
};

/** "gave up my seat to an old man", "gave up smoking", "gave up hope": nothing was bought with it. */
const givesWay = (tokens: readonly Token[], from: number): boolean => {
  const [first, second, third] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (!first) return false;
  if (
    /^(?:hope|trying|looking|smoking|drinking|waiting|asking|arguing|counting|sugar|meat)$/.test(first.lower)
  )
    return true;
  return (
    /^(?:my|the|our)$/.test(first.lower) &&
    /^(?:seat|chair|place|stool|bench|spot|turn)$/.test(second?.lower ?? '') &&
    third?.lower !== 'so' &&
    !(third?.lower === 'to' && (tokens[from + 3]?.tags ?? 0) & T.base)
  );
};

/** The writer stands by what it took: "as I had warned", "and I'd do it again". */
const OWNED =
  /\bas (?:I|we)(?: had|['’]d)? (?:warned|said|expected|feared|told|predicted|promised)\b|\bI(?:['’]d| would) do (?:it|the same) again\b|\bworth (?:it|that|the)\b|\b(?:cost|costs) (?:us|me|every one of us|each of us|all of us)\b[^.;]*\b(?:leave|holiday|weekends?|evenings?|overtime|sleep|bonus|break)\b/i;

/** Facts of loss and cost in which nothing was chosen: "the patients lost 0.3 kilo", "a breach costs the same". */
const isBareFact = (sentence: SentenceView, from: number, to: number): boolean => {
  const { tokens, clauses } = sentence.analysis;
  // "which means people no longer cross over for nothing"
  if (
    tokens.slice(from, to).some(({ lower }, i) => lower === 'longer' && tokens[from + i - 1]?.lower === 'no')
  )
    return true;
  if (
    sentence.step === 'result' &&
    tokens[from]!.lower === 'which' &&
    !/\b(?:less|fewer|later|slower|extra|dearer|losing|without|wait\w*|(?<!no )longer)\b/i.test(sentence.text)
  )
    return true;
  if (tokens[from]!.lemma === 'give' && givesWay(tokens, to)) return true;
  const word = tokens
    .slice(from, to)
    .find(token => /^(cost|lose|price|swallow|stomach|eat)$/.test(token.lemma));
  if (!word) return false;
  const at = tokens.indexOf(word);
  const before = tokens[at - 2]?.lower ?? '';
  // "for the price of a lunch", "coming to the price of forty calls" compare; "six could cost ninety minutes" supposes.
  // "I counted what we lost" measures.
  if (
    word.lemma === 'lose' &&
    tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'what') &&
    clauses.some(
      ({ verb }) =>
        verb.main < at && /^(?:count|show|see|note|calculate|list|measure|know|find)$/.test(verb.lemma),
    )
  )
    return true;
  if (word.lemma === 'price' && /^(?:to|for|half|twice|than|above|below|under)$/.test(before)) return true;
  if (/^(?:could|might|can|may)$/.test(tokens[at - 1]?.lower ?? ''))
    if (!/^(?:it|that|this|which|we|i)$/.test(before)) return true;
  const clause = clauses.find(each => each.verb.main === at);
  if (!clause)
    return (
      !(tokens[at - 2]?.lower === 'at') &&
      /^(the|what|how|each|same|of)$/.test(tokens[at - 1]?.lower ?? '') &&
      /^(of|each|per|was|is)$/.test(tokens[at + 1]?.lower ?? '') &&
      tokens[at + 1]?.lower === 'of'
    );
  if (clause.verb.perfect || clause.verb.negated || clause.verb.modal)
    return (
      (clause.verb.perfect &&
        (word.lemma === 'cost' ||
          clause.verb.modal !== '' ||
          /^'ve$/.test(tokens[clause.verb.from]!.lower))) ||
      clause.verb.negated ||
      (clause.verb.modal === 'would' && /^(swallow|stomach|eat)$/.test(word.lemma))
    );
  const who = clause.subject?.who;
  if (/^(swallow|stomach|eat)$/.test(word.lemma))
    return word.lemma === 'swallow' && who !== 'I' && clause.subject !== null;
  if (who === 'you') return true;
  // "a bin costs sixty euro" compares.
  const noun = clause.subject !== null && (tokens[clause.subject.head]!.tags & T.noun) !== 0;
  if (
    word.lemma === 'cost' &&
    who === 'thing' &&
    noun &&
    clause.verb.tense === 'past' &&
    !/^(?:that|this|it|which)$/.test(tokens[clause.subject!.head]!.lower)
  )
    return true;
  if (word.lemma === 'cost' && who === 'thing' && noun && tokens[at + 1]?.kind !== 'punctuation')
    if (clause.verb.tense === 'present' && sentence.analysis.numbers.some(({ from }) => from === at + 1))
      return true;
  if (/^(next|nothing|no|little|less)$/.test(tokens[at + 1]?.lower ?? '')) return true;
  if (word.lemma === 'lose') return who === 'other' || who === 'thing' || who === 'nobody';
  return sentence.step === 'result' && (who === 'thing' || who === 'it')
    ? !OWNED.test(sentence.text)
    : /^(same|nothing)$/.test(tokens[at + 2]?.lower ?? '');
};

/** "It ties a farmer to my clock, and I said as much": the writer tells somebody what it takes, or takes it knowingly. */
const admitted = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const index = clauses.findIndex(
    ({ subject, verb }, at) =>
      subject?.who === 'I' &&
      clauses
        .slice(0, at)
        .some(each => each.kind === 'main' && /^(it|thing|there)$/.test(each.subject?.who ?? '')) &&
      ((tokens[verb.to]?.lower === 'that' &&
        !((tokens[verb.to + 1]?.tags ?? 0) & (T.determiner | T.pronoun))) ||
        (/^(so|as)$/.test(tokens[verb.to]?.lower ?? '') && !/^(make|do|fix)$/.test(verb.lemma))) &&
      (/^(say|tell|own|admit|put|warn|flag|clear|judge|accept|argue)$/.test(verb.lemma) ||
        (verb.negated && verb.lemma === 'hide')) &&
      (tokens[verb.to]!.lower !== 'as' || tokens[verb.to + 1]?.lower === 'much') &&
      (tokens[verb.to]!.lower !== 'so' || (tokens[verb.to + 1]?.lower ?? '.') !== 'that'),
  );
  const first = clauses[0];
  return index > 0 && first ? around(sentence, first.verb.from, first.verb.to) : null;
};

/** "Dearer by a bag every week", "Eats a slot, so …": what it takes, in front and without a subject. */
const PRICED =
  /^[^\p{L}]*(?:(?:Dearer|Slower|Longer|Uglier|Heavier|Weaker|Pricier)\b[^.;]*\b(?:but|and)\b|(?:Eats|Takes|Costs?|Burns|Adds|Slows)\b (?:a|an|us|me|two|three|the|more|\d))/u;
/** "Settled for a quarterly list", "worth carrying", "paid for it out of my own budget", "at a price". */
const SETTLED =
  /\b(?:took|accepted|made|struck|called) (?:(?:that|this) (?:deal|bargain|bet|trade|swap|risk|hit|loss)|the (?:trade|swap|hit|loss))\b|\b(?:was|were) what (?:I|we) (?:offered|paid|gave|took|traded|accepted)\b|\b(?:it|that|this|which) (?:came|comes|ran|runs|worked out|amounted) (?:to|at) [^.;]{0,30}\b(?:more|fewer|less|extra|dearer|longer)\b|\b(?:put|set|wrote|told|said|named|stated|opened with|led with|spelled|spelt|printed|laid)\b[^.;:]{0,30}\b(?:price|cost|catch|downside|drawback|bad news|loss)\b[^.;:]{0,40}: [^.]+|\b(?:quit|stopped|dropped|refused|declined|turned down|closed|left|cancelled)\b[^.;]*, (?:\p{L}+ ){1,3}and all\b|\b(?:settled for|worth (?:carrying|losing|paying|the (?:risk|wait|price))|could (?:stomach|bear|carry|stand) (?:it|that)|less (?:exact|accurate|precise|convenient|flexible|pretty),? )\b|\b(?:is|was|took|are|were) (?:\w+ )?(?:slower|dearer|longer|uglier|clumsier|weaker|heavier|costlier|rougher|messier|narrower)\b[^.;]*\b(?:but|and I|though)\b|\bI (?:missed|skipped|put off|let slip|went without) (?:my|our|the|a|two|three|half)\b|\b(?:left|leaves|leaving) (?:us|me|them|him|her|the \w+) (?:short|without|thin|waiting|uncovered|exposed)\b|\b(?:I['’]ll|I will|I) (?:grant|concede) (?:you |it |that|them)|\badmittedly\b|\b(?:the )?(?:lesser|small|smaller|lighter) (?:evil|harm|loss|wrong|mistake)\b|\bleast bad\b|\bwhat (?:I|we) (?:lost|gave up|paid|sacrificed|traded)\b|, (?:yes|true|granted),|\b(?:was|were) (?:quicker|cheaper|easier|simpler|faster|prettier|tidier|kinder)[^.;,]*,? (?:but|yet|though)\b|\bwith (?:(?:my|our) eyes open|(?:my |our )?open eyes)\b|\bI (?:knew|accepted) (?:it|that|this) (?:would|might|meant)\b[^.]*\b(?:slow|cost|lose|delay|later|upset|annoy|anger)\w*/iu;

/** "I talked her round: matching stone meant a nine-month wait": behind the colon stands why, not what it took. */
const explains = ({ analysis: { tokens, clauses } }: SentenceView, at: number): boolean => {
  const clause = [...clauses].reverse().find(each => each.from <= at && at < Math.max(each.to, each.verb.to));
  const before = clause ? tokens[Math.min(clause.from, clause.subject?.from ?? clause.from) - 1] : undefined;
  return (
    before?.text === ':' &&
    clause?.subject?.who === 'thing' &&
    (tokens[clause.subject.head]!.tags & T.noun) !== 0
  );
};

/** "named what it would cost us, namely that …", "said the price: two days": with what it is. */
const spelled = (sentence: SentenceView, place: Span): Span => {
  const { tokens } = sentence.analysis;
  const at = tokens.findIndex(
    token => sentence.start + token.start >= place.end - 8 && /^(?:namely|:)$/.test(token.lower),
  );
  if (at < 0) return place;
  let to = at + 1;
  while (to < tokens.length && !/^[,;.]$/.test(tokens[to]!.text)) to++;
  return { start: place.start, end: tokenSpan(sentence, at, to).end };
};

/** "swallowed the penalty rather than pour on frozen ground": what it was for stands behind it. */
const beforeReason = (sentence: SentenceView, { start, end }: Span): Span => {
  const cut = /[,\s]+(?:rather than|so that|so as to|because)\b/i.exec(
    sentence.text.slice(start - sentence.start, end - sentence.start),
  );
  return cut && cut.index > 12 ? { start, end: start + cut.index } : { start, end };
};

/** "If the van had gone without the key": nothing was given up. */
const supposed = ({ analysis: { tokens, clauses } }: SentenceView, at: number): boolean =>
  // "gave up on the manual"
  (tokens[at + 1]?.lower === 'up' && tokens[at + 2]?.lower === 'on') ||
  clauses.some(({ introducer, from, to }) => introducer === 'if' && from <= at && at < to);

/** What was given up for what. */
export const tradeoffs = (sentence: SentenceView): readonly Span[] => {
  if (sentence.analysis.question) return [];
  const hit = hits(sentence, 'tradeoff').find(
    each =>
      !isBareFact(sentence, each.from, each.to) &&
      !supposed(sentence, each.from) &&
      !supposed(sentence, each.from) &&
      !explains(sentence, each.from),
  );
  if (hit && sentence.analysis.tokens[hit.from]!.lower === 'which') return [onwards(sentence, hit)];
  if (hit) return [beforeReason(sentence, spelled(sentence, around(sentence, hit.from, hit.to)))];
  if (sentence.step !== 'action') return [];
  const granted = conceded(sentence) ?? named(sentence) ?? balanced(sentence) ?? better(sentence);
  if (granted) return [granted];
  const paid =
    price(sentence) ??
    broughtOn(sentence) ??
    foreseen(sentence) ??
    minded(sentence) ??
    gaveUp(sentence) ??
    foreknown(sentence) ??
    warned(sentence);
  if (paid) return [around(sentence, paid.verb.from, paid.verb.to)];
  const { tokens, clauses } = sentence.analysis;
  const given = clauses.find(
    each =>
      mine(tokens, each) &&
      each.verb.lemma === 'give' &&
      /^(away|up)$/.test(tokens[each.verb.to]?.lower ?? '') &&
      tokens[each.verb.to + 1]?.lower !== 'on' &&
      !givesWay(tokens, each.verb.to + 1),
  );
  if (given) return [around(sentence, given.verb.from, given.verb.to)];
  const struck = bargain(sentence);
  if (struck) return [struck];
  const worded = PRICED.exec(sentence.text) ?? SETTLED.exec(sentence.text);
  if (worded) {
    const start = sentence.start + worded.index;
    return [{ start, end: start + worded[0].length }];
  }
  const led = clauses.find(
    clause =>
      isWay(tokens, clause) &&
      !explains(sentence, clause.verb.main) &&
      !clause.verb.modal &&
      /^(leave|mean|put|make|open)$/.test(clause.verb.lemma),
  );
  if (led) return [around(sentence, led.verb.from, led.verb.to)];
  // "I could have set it to one job, but then …": the writer's own other way.
  const other = clauses.find(({ subject, verb }) => subject?.who === 'I' && verb.modal === 'could');
  if (other && forgone(sentence) && /,? but\b/.test(sentence.text))
    return [around(sentence, other.verb.from, other.verb.to)];
  const told = admitted(sentence);
  return told ? [told] : [];
};
