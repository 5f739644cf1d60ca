import { type Clause, T, type Token } from '../../language';
import type { Span } from '../../text/span';
import { mine } from '../ownership/grounds';
import { type SentenceView, tokenSpan } from '../view';

const PRICE =
  /^(?:loss|price|cost|swap|trade|bargain|hit|risk|exchange|deal|penalty|sacrifice|concession|delay)$/;
const BORNE =
  /^(?:grief|flak|stick|heat|hit|complaint|blame|abuse|moaning|grumbling|criticism|loss|miss|pain|moan|scolding|telling-off|lateness|delay|drop|dip|penalty|cut|risk|fine)$/;
const BEARING =
  /^(?:take|bear|face|catch|wear|absorb|shoulder|suffer|stand|stomach|carry|accept|swallow|get)$/;
const HOLDING = /^(?:hold|judge|reckon|think|deem|count|call|consider|rate|find|feel|believe)$/;
const MEANS =
  /^(?:goodwill|credit|favour|favor|patience|capital|standing|reputation|welcome|holiday|leave|evening|weekend|overtime|bonus|savings|budget|break|trust|authority|sleep)$/;

/** To let go of something: verb and the word behind it. */
const RENOUNCING =
  /^(?:part with|dispense with|do without|(?:sign|bargain|trade|give) away|say goodbye|(?:surrender|renounce|relinquish|waive|forfeit|forgo|sacrifice) \w+)$/;

const isMark = (token: Token | undefined): boolean => !token || /^[,;:.—–]$/.test(token.text);

/** To the next full mark: a semicolon, a colon, a dash or the end. */
const stretchEnd = (tokens: readonly Token[], from: number): number => {
  let end = from;
  while (end < tokens.length && !/^[;:.—–]$/.test(tokens[end]!.text)) end++;
  return end;
};

/** ", a loss I signed for", ", a fair swap for not needling a child twice": the price by its name, beside what was paid. */
const named = (tokens: readonly Token[], i: number): boolean => {
  if (!isMark(tokens[i - 1]) || i < 3 || !/^(?:a|an|the)$/.test(tokens[i]!.lower)) return false;
  const at = tokens.findIndex(({ lower }, k) => k > i && k < i + 4 && PRICE.test(lower));
  const next = tokens[at + 1];
  return (
    at > 0 &&
    next !== undefined &&
    (/^(?:I|we|that|which|worth|for|well)$/i.test(next.lower) || next.kind === 'punctuation')
  );
};

/** "I hold that cheaper than …", "a hot dinner seemed the better bargain", "better a leg in ten days than one in seven". */
const judged = (tokens: readonly Token[], clauses: readonly Clause[]): number => {
  for (const { subject, verb, to } of clauses) {
    const rest = tokens.slice(verb.to, Math.min(to, verb.to + 4));
    const weighed = rest.some(({ lower }) =>
      /^(?:cheaper|better|worth|fair|cheap|lesser|dearer|safer|wiser|kinder)$/.test(lower),
    );
    if (
      subject?.who === 'I' &&
      HOLDING.test(verb.lemma) &&
      /^(?:it|that|this)$/.test(rest[0]?.lower ?? '') &&
      weighed
    )
      return verb.from;
    if (
      subject !== null &&
      (verb.copula || /^(?:seem|look)$/.test(verb.lemma)) &&
      tokens[verb.to]?.lower === 'the' &&
      weighed &&
      rest.some(({ lower }) => PRICE.test(lower))
    )
      return verb.from;
  }
  return tokens.findIndex(
    ({ lower }, i) =>
      lower === 'better' &&
      i > 3 &&
      isMark(tokens[i - 1]) &&
      /^(?:a|an|one|two|the|to|that|this)$/.test(tokens[i + 1]?.lower ?? '') &&
      tokens.slice(i + 2, i + 12).some(other => other.lower === 'than'),
  );
};

/** "I was sorry to lose them", "…, which I love": what was let go was dear. */
const regretted = (tokens: readonly Token[]): number =>
  tokens.findIndex(({ lower }, i) => {
    const next = tokens[i + 1]?.lower ?? '';
    if (/^(?:sorry|sad|loath|reluctant|hated|painful|hurt|ached)$/.test(lower))
      return (
        next === 'to' &&
        /^(?:lose|see|part|drop|cut|let|give|leave|bin|close|miss)$/.test(tokens[i + 2]?.lower ?? '')
      );
    return (
      lower === 'which' &&
      next === 'i' &&
      /^(?:love|loved|like|liked|miss|missed|enjoyed|treasured)$/.test(tokens[i + 2]?.lower ?? '')
    );
  });

/** "took the grief for it", "spent most of my goodwill", "Paper ate two clerks' time": what the writer's way took, and of whom. */
const paid = (tokens: readonly Token[], { subject, verb, kind, to }: Clause, own: boolean): boolean => {
  if (verb.negated || verb.modal || kind === 'complement' || kind === 'subordinate') return false;
  const rest = tokens.slice(verb.to, Math.min(to, verb.to + 7));
  if (own && /^(?:spend|burn|use|eat|drain|exhaust|pledge|stake)$/.test(verb.lemma))
    return rest.some(
      ({ lemma }, i) => MEANS.test(lemma) && rest.slice(0, i).some(({ lower }) => /^(?:my|our)$/.test(lower)),
    );
  if (own && BEARING.test(verb.lemma))
    return (
      rest.some(({ lemma }, i) => BORNE.test(lemma) && !((rest[i + 1]?.tags ?? 0) & T.noun)) &&
      /^(?:the|a|some|our|my|their|one)$/.test(rest[0]?.lower ?? '')
    );
  // "That put the launch into January", "We left the east side for another year", "parted with the corner desk"
  if (
    /^(?:it|thing)$/.test(subject?.who ?? '') &&
    /^(?:it|that|this|which)$/.test(tokens[subject?.head ?? 0]!.lower)
  )
    if (/^(?:put|push|move|throw)$/.test(verb.lemma))
      if (
        rest.some(({ lower }, i) => /^(?:into|past|beyond)$/.test(lower) && (rest[i + 1]?.tags ?? 0) & T.time)
      )
        return true;
  if (own && /^(?:leave|park|shelve|postpone|put|keep)$/.test(verb.lemma))
    if (
      rest.some(
        ({ lower }, i) =>
          /^(?:for|until|till)$/.test(lower) && /^(?:another|next|later)$/.test(rest[i + 1]?.lower ?? ''),
      )
    )
      return true;
  if (own && RENOUNCING.test(`${verb.lemma} ${rest[0]?.lower ?? ''}`)) return true;
  if (subject?.who === 'nobody' && verb.voice === 'active' && /^(?:like|love|enjoy|thank)$/.test(verb.lemma))
    return true;
  // "shipped it without the search box", "paid the overtime from the training budget", "We were a van short"
  if (own && /^(?:ship|launch|release|publish|deliver|print|sail)$/.test(verb.lemma))
    if (
      rest.some(
        ({ lower }, i) =>
          lower === 'without' && rest[i + 1]?.kind === 'word' && !/ing$/.test(rest[i + 1]!.lower),
      )
    )
      return true;
  if (own && /^(?:pay|fund|cover|meet)$/.test(verb.lemma))
    if (
      tokens
        .slice(verb.to, to)
        .some(({ lower }, i, all) => lower === 'from' && all.slice(i).some(({ lemma }) => MEANS.test(lemma)))
    )
      return true;
  if (verb.copula && /^(?:we|I)$/.test(subject?.who ?? ''))
    if (
      /^(?:a|an|one|two|three|half)$/.test(rest[0]?.lower ?? '') &&
      rest.some(({ lower }) => /^(?:short|down|behind)$/.test(lower))
    )
      return true;
  if (kind === 'relative' && verb.lemma === 'eat')
    return rest.some(({ lower }) => /^(?:my|our)$/.test(lower));
  if (subject?.who === 'thing' && /^(?:eat|swallow|gobble|drain|devour)$/.test(verb.lemma))
    return rest.some(({ lemma }) =>
      /^(?:time|hour|day|week|money|budget|fee|evening|night|shift|profit|margin|space|room)$/.test(lemma),
    );
  // "New patients wait three days longer"
  if (
    subject?.who === 'other' &&
    verb.tense === 'present' &&
    /^(?:wait|queue|pay|walk|travel|drive|work|stand)$/.test(verb.lemma)
  )
    return rest.some(({ lower }) => /^(?:longer|more|extra|further|later)$/.test(lower));
  if (
    subject?.who === 'other' &&
    verb.tense === 'present' &&
    /^(?:complain|grumble|moan|grouse|mutter|gripe)s?$/.test(verb.lemma)
  )
    return (
      /^(?:of|about|at)$/.test(rest[0]?.lower ?? '') && /^(?:it|that|this|the)$/.test(rest[1]?.lower ?? '')
    );
  return false;
};

const CROSS =
  /^(?:cross|angry|unhappy|annoyed|furious|upset|sore|livid|disappointed|grumpy|miffed|put-out|displeased|resentful)$/;
const FORGONE = /^(?:turn|pass|decline|forgo|forego|shelve|skip|postpone|waive)$/;
/** "turned down the bigger grant to keep the hours", "paid for speed with accuracy": one thing let go for another. */
const exchanged = (tokens: readonly Token[], { verb, to }: Clause): boolean => {
  const rest = tokens.slice(verb.to, to);
  if (verb.negated || verb.modal) return false;
  if (FORGONE.test(verb.lemma)) {
    if (verb.lemma === 'turn' && rest[0]?.lower !== 'down') return false;
    if (verb.lemma === 'pass' && rest[0]?.lower !== 'up') return false;
    return tokens
      .slice(verb.to + 2, Math.max(to, verb.to) + 3)
      .some(
        ({ lower }, i, all) =>
          lower === 'to' &&
          /^(?:keep|save|spare|protect|free|afford|hold|win|pay)$/.test(all[i + 1]?.lower ?? ''),
      );
  }
  if (verb.lemma !== 'pay' || rest[0]?.lower !== 'for') return false;
  const by = rest.findIndex(({ lower }, i) => i > 1 && lower === 'with');
  const what = rest[by + 1];
  return (
    by > 0 &&
    !rest.slice(0, by).some(({ lower }) => lower === 'to') &&
    what !== undefined &&
    !/^(?:a|an|the|cash|coins|notes|money|card|cards|cheque|cheques|vouchers)$/.test(what.lower) &&
    (what.lower !== 'my' || MEANS.test(rest[by + 2]?.lemma ?? ''))
  );
};

/** "I closed on Mondays; the regulars were cross", "picked the fix that would need redoing": what came with it. */
const cameWith = (tokens: readonly Token[], clauses: readonly Clause[], index: number): boolean => {
  const { subject, verb, kind, to } = clauses[index]!;
  const before = clauses[index - 1];
  if (!before || !mine(tokens, before)) return false;
  // "pulled two carpenters off the stage, so the bar opened a week late"
  if (
    tokens[clauses[index]!.from - 1]?.lower === 'so' &&
    /^(?:other|thing)$/.test(subject?.who ?? '') &&
    !verb.modal
  )
    return tokens
      .slice(verb.to, Math.min(to, verb.to + 6))
      .some(({ lower }) => /^(?:late|later|short|behind|empty|idle|dark|unpaid|unmanned|cold)$/.test(lower));
  if (kind === 'main' && subject?.who === 'other' && verb.copula && !verb.negated)
    return tokens.slice(verb.to, Math.min(to, verb.to + 3)).some(({ lower }) => CROSS.test(lower));
  // "which costs next to nothing" is no price.
  if (tokens.slice(verb.to, to).some(({ lower }) => /^(?:nothing|little|less|no|hardly|barely)$/.test(lower)))
    return false;
  return (
    kind === 'relative' &&
    /^(?:pick|choose|take|use|prefer)$/.test(before.verb.lemma) &&
    !/^(?:next|nothing|little|less|no)$/.test(tokens[verb.to]?.lower ?? '') &&
    (/^(?:would|'d)$/.test(verb.modal)
      ? /^(?:need|wear|fade|rust|break|leak|want)$/.test(verb.lemma)
      : /^(?:need|wear|fade|rust|cost)$/.test(verb.lemma))
  );
};

/** "a slow leak may now run six hours": what is left open. */
const leftOpen = (tokens: readonly Token[], { subject, verb, kind }: Clause): boolean =>
  kind === 'main' &&
  subject?.who === 'thing' &&
  /^(?:may|might|can|could|would)$/.test(verb.modal) &&
  !verb.negated &&
  tokens.slice(verb.from, verb.main).some(({ lower }) => /^(?:now|still)$/.test(lower)) &&
  !tokens
    .slice(0, verb.from)
    .some(({ lower }) => /^(?:if|because|since|otherwise|or|so|without)$/.test(lower));

/** What a choice took, told as a bargain: named, weighed, missed or borne. */
export const bargain = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const span = (from: number): Span => tokenSpan(sentence, from, stretchEnd(tokens, from));
  const name = tokens.findIndex((_, i) => named(tokens, i));
  if (name > 0) return span(name);
  const flaw = tokens.findIndex(
    ({ lower }, i) =>
      /^(?:price|catch|weakness|drawback|downside|flaw|snag|cost)$/.test(lower) &&
      /^(?:to|of|with)$/.test(tokens[i + 1]?.lower ?? '') &&
      /^(?:it|that|this)$/.test(tokens[i + 2]?.lower ?? ''),
  );
  if (flaw > 0) return span(flaw);
  const weighed = judged(tokens, clauses);
  const missed = regretted(tokens);
  if (missed >= 0) return span(Math.max(0, missed - 2));
  if (weighed >= 0) return span(weighed);
  const cost = clauses.find(
    (clause, i) =>
      (mine(tokens, clause) && exchanged(tokens, clause)) ||
      paid(tokens, clause, mine(tokens, clause)) ||
      leftOpen(tokens, clause) ||
      cameWith(tokens, clauses, i),
  );
  return cost
    ? span(Math.min(cost.verb.from, cost.subject && !cost.shared ? cost.subject.from : cost.verb.from))
    : null;
};
