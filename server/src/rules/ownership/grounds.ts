import { type Clause, clauseActor, T, type Token } from '../../language';
import type { Span } from '../../text/span';
import { onwards, type SentenceView, tokenSpan } from '../view';

/** The writer's own, alone or with others. */
export const mine = (tokens: readonly Token[], clause: Clause): boolean => {
  const actor = clauseActor(tokens, clause);
  return actor === 'I' || actor === 'implied-I' || actor === 'we';
};

/** What is so, rather than what happens, told in a participle. */
const STATIVE =
  /^(?:being|having|holding|coming|costing|wanting|needing|lacking|meaning|belonging|knowing|owing|seeming|depending|weighing|owning|hating|loving|preferring|trusting)$/;
/** What one has in mind. */
const MINDED =
  /^(?:wanting|suspecting|fearing|hoping|believing|expecting|reckoning|figuring|guessing|thinking|betting|trusting|doubting|preferring|meaning|wishing|intending|sensing|assuming|knowing|realising|realizing|seeing|reasoning|worrying|aiming|remembering)$/;

/** From a place back to the mark before it. */
const markBefore = (tokens: readonly Token[], at: number): number => {
  let i = at - 1;
  while (i >= 0 && tokens[i]!.kind !== 'punctuation') i--;
  return i;
};

/** ", that part having never let anyone down", ", dry-day readings having fooled everybody": a noun and how it stands. */
const absolute = (tokens: readonly Token[], at: number): number => {
  const mark = markBefore(tokens, at);
  if (mark < 2 || tokens[mark]!.text !== ',' || at - mark < 2 || at - mark > 9) return -1;
  const phrase = tokens.slice(mark + 1, at);
  const first = phrase[0]!;
  if (/^(?:and|but|or|with|without|by|from|who|which|that's|while|after|before|for|to)$/.test(first.lower))
    return -1;
  if (phrase.some(({ tags, lower }) => tags & (T.auxiliary | T.relative) && lower !== 'that')) return -1;
  const head = phrase.at(-1)!;
  const named =
    (head.tags &
      (T.noun |
        T.person |
        T.group |
        T.name |
        T.number |
        T.determiner |
        T.quantifier |
        T.pronoun |
        T.unknown)) !==
    0;
  return named ? mark + 1 : -1;
};

/** ", not wanting to ask of her what I hadn't done", "suspecting that …": what the writer had in mind. */
const inMind = (tokens: readonly Token[], at: number): number => {
  const start = tokens[at - 1]?.lower === 'not' ? at - 1 : at;
  const before = tokens[start - 1];
  const next = tokens[at + 1];
  if (!next || next.kind === 'punctuation' || tokens.length - at < 4) return -1;
  if (/^(?:of|by|about|as)$/.test(next.lower)) return -1;
  return !before || before.kind === 'punctuation' ? start : -1;
};

/** "in order that …", "so as not to …", "with … in mind", "to be certain the lifts weren't to blame". */
const purposeAt = (tokens: readonly Token[], i: number): boolean => {
  const [one, two, three] = [tokens[i]!.lower, tokens[i + 1]?.lower ?? '', tokens[i + 2]?.lower ?? ''];
  if (one === 'in') return two === 'order' && /^(?:that|to|not)$/.test(three);
  if (one === 'out')
    return (
      two === 'of' &&
      /^(?:respect|fear|caution|courtesy|loyalty|worry|concern|fairness|pity|kindness|doubt|prudence)$/.test(
        three,
      )
    );
  if (one === 'so') return two === 'as' && /^(?:to|not)$/.test(three);
  if (one === 'with')
    return (
      (/^(?:an?|half|more)$/.test(two) &&
        tokens
          .slice(i + 2, i + 6)
          .some(
            ({ lower }, k, all) =>
              /^(?:eye|view)$/.test(lower) && /^(?:to|on)$/.test(all[k + 1]?.lower ?? ''),
          )) ||
      tokens.slice(i + 2, i + 7).some(({ lower }, k, all) => lower === 'in' && all[k + 1]?.lower === 'mind')
    );
  return false;
};

/** ", the only one who had seen both machines": why that one. */
const only = (tokens: readonly Token[], i: number): boolean =>
  i > 3 &&
  tokens[i]!.lower === 'the' &&
  tokens[i - 1]!.text === ',' &&
  /^(?:only|one|sole|last|nearest|single|quickest|surest)$/.test(tokens[i + 1]?.lower ?? '') &&
  tokens.slice(i + 2, i + 6).some(({ lower }) => /^(?:who|that|with|to|which|nobody|where)$/.test(lower));

/** ", giving the glue time to cure", ", which any smith can mend": what it was good for. */
const enabling = (tokens: readonly Token[], i: number): boolean => {
  if (i < 4 || tokens[i - 1]!.text !== ',') return false;
  const rest = tokens.slice(i + 1, i + 8).map(({ lower }) => lower);
  if (/^(?:giving|leaving|allowing)$/.test(tokens[i]!.lower))
    return (
      rest.some((word, k) => /^(?:time|room|chance|space|to)$/.test(word) && k > 0) && rest.includes('to')
    );
  return (
    tokens[i]!.lower === 'which' &&
    /^(?:any|every|anyone|anybody|everyone|nobody)$/.test(rest[0] ?? '') &&
    rest.some(word => /^(?:can|could|need|needs)$/.test(word))
  );
};

/** "because of the tide", "on account of the bridge". */
const owing = (tokens: readonly Token[], i: number): boolean =>
  i > 2 &&
  ((tokens[i]!.lower === 'because' && tokens[i + 1]?.lower === 'of') ||
    (tokens[i]!.lower === 'owing' && tokens[i + 1]?.lower === 'to') ||
    (tokens[i]!.lower === 'on' && tokens[i + 1]?.lower === 'account') ||
    (tokens[i]!.lower === 'in' && tokens[i + 1]?.lower === 'view' && tokens[i + 2]?.lower === 'of'));

const NO_CLAUSE =
  /^(?:example|instance|once|good|now|ever|all|free|years|months|weeks|days|hours|ages|which|what|whom|sure)$/;
const leadsOn = (next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  (next.tags & (T.adverb | T.determiner | T.pronoun | T.preposition | T.possessive | T.negation)) !== 0;
/** ", for stickers slide off in the steam": behind "for" stands a subject with its verb. */
const forClause = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  if (tokens[i]!.lower !== 'for' || tokens[i - 1]?.text !== ',' || !next || NO_CLAUSE.test(next.lower))
    return false;
  if (next.tags & (T.time | T.number) || next.kind === 'number') return false;
  for (let k = i + 2; k < Math.min(tokens.length - 1, i + 6) && tokens[k]!.kind === 'word'; k++) {
    const { tags } = tokens[k]!;
    const before = tokens[k - 1]!;
    if (tags & (T.be | T.have | T.modal)) return true;
    if (tags & T.third && !(before.tags & (T.preposition | T.determiner | T.adjective))) return true;
    if (
      tags & (T.base | T.past) &&
      !(tags & T.ing) &&
      // "for a catch-all seller tag, …" names what it was for.
      (!(tags & T.noun) || leadsOn(tokens[k + 1])) &&
      before.tags & (T.noun | T.pronoun | T.ing) &&
      !(before.tags & (T.determiner | T.preposition))
    )
      return true;
  }
  return false;
};

/** Given without "because": by a participle, a purpose or "for". */
export const grounds = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const acts = (at: number): boolean =>
    clauses.length === 0 || clauses.some(clause => clause.verb.main < at && mine(tokens, clause));
  for (let i = 0; i < tokens.length - 2; i++) {
    const token = tokens[i]!;
    if (token.quoted) continue;
    const { lower } = token;
    if ((only(tokens, i) || enabling(tokens, i) || owing(tokens, i)) && acts(i))
      return onwards(sentence, { from: i, to: i + 1 });
    if ((i > 2 || lower === 'out') && (purposeAt(tokens, i) || forClause(tokens, i)))
      return onwards(sentence, { from: i, to: i + 1 });
    if (!/ing$/.test(lower)) continue;
    if (MINDED.test(lower)) {
      const from = inMind(tokens, i);
      if (
        from === 0
          ? clauses.some(clause => clause.verb.main > i && mine(tokens, clause))
          : from > 0 && acts(from)
      )
        return onwards(sentence, { from, to: i + 1 });
    }
    if (STATIVE.test(lower)) {
      const next = tokens[i + 1]!;
      // "the team having lunch together"
      if (
        lower === 'having' &&
        next.tags & T.noun &&
        !(next.tags & (T.participle | T.adverb | T.determiner | T.number))
      )
        continue;
      const from = absolute(tokens, i);
      if (from > 0 && acts(from)) return onwards(sentence, { from, to: i + 1 });
    }
  }
  return null;
};

/** Where what stands behind a colon, semicolon or dash begins; the sentence itself first. */
const stretches = (tokens: readonly Token[]): readonly (readonly [number, number])[] => {
  const out: [number, number][] = [];
  let from = 0;
  tokens.forEach(({ text }, i) => {
    if (!/^[:;—–]$/.test(text)) return;
    out.push([from, i]);
    from = i + 1;
  });
  out.push([from, tokens.length]);
  return out.filter(([start, end]) => end - start > 3);
};

const PARALLEL = /^(?:want|cost|mean|take|need|require|give|have|charge|leave|be|can|put|bring)$/;
const LEADS = /^(?:with|without|if|unless|had|otherwise|then)$/;
const isOther = ({ subject }: Clause): boolean =>
  subject !== null && /^(?:thing|other|it|nobody|there)$/.test(subject.who);

/** "New cable wanted eleven weeks, a run over the wall wanted one signature": two ways side by side, by the same measure. */
const sideBySide = (
  tokens: readonly Token[],
  clauses: readonly Clause[],
): readonly [number, number] | null => {
  for (let i = 1; i < clauses.length; i++) {
    const [one, two] = [clauses[i - 1]!, clauses[i]!];
    if (!isOther(one) || !isOther(two) || one.subject!.who !== 'thing' || two.subject!.who !== 'thing')
      continue;
    if (
      one.verb.lemma !== two.verb.lemma ||
      !PARALLEL.test(one.verb.lemma) ||
      one.kind !== 'main' ||
      two.kind !== 'main'
    )
      continue;
    if (one.verb.copula || !/^[,;]$/.test(tokens[two.subject!.from - 1]?.text ?? '')) continue;
    return [one.subject!.from, Math.max(two.to, two.verb.to)];
  }
  return null;
};

/** What would come of another way, how two ways compare, and what is so for anybody: why this one. */
export const weighing = (sentence: SentenceView): Span | null => {
  const { tokens, clauses, quoted } = sentence.analysis;
  if (quoted) return null;
  const whereas = tokens.findIndex(({ lower }, i) => lower === 'whereas' && i > 2);
  if (whereas > 0) return { start: sentence.start, end: sentence.end };
  const table = tokens.findIndex(
    ({ lower }, i) =>
      (lower === 'table' && tokens[i - 1]?.lower === 'the' && tokens[i - 2]?.lower === 'on') ||
      (/^(?:option|possibility|temptation|alternative)$/.test(lower) &&
        /^(?:an|a|one|the|my)$/.test(tokens[i - 1]?.lower ?? '')) ||
      (lower === 'tempting' && (tokens[i - 1]!.tags & T.be) !== 0),
  );
  if (table > 0 && tokens.slice(table + 1).some(({ lower }) => /^(?:but|yet|only|though)$/.test(lower)))
    return { start: sentence.start, end: sentence.end };
  const pair = sideBySide(tokens, clauses);
  if (pair) return tokenSpan(sentence, pair[0], pair[1]);
  for (const [from, to] of stretches(tokens)) {
    const here = clauses.filter(clause => from <= clause.verb.from && clause.verb.from < to);
    // "go over a head once and you'll not get a favour off it again"
    const you = here.find(
      ({ subject, verb, kind }) =>
        subject?.who === 'you' && kind === 'main' && (verb.modal !== '' || verb.tense === 'present'),
    );
    if (you && from > 0 && !here.some(clause => clause.subject?.who === 'I'))
      return tokenSpan(sentence, from, to);
    const opening = tokens[from]!;
    // "not a crane: cheaper by half", "Fewer tourists, and the mate aboard"
    if (
      /^(?:cheaper|quicker|safer|easier|simpler|fewer|faster|kinder|quieter|lighter|sooner|stronger)$/.test(
        opening.lower,
      )
    )
      if (!here.some(clause => mine(tokens, clause)) && !sentence.analysis.numbers.length)
        return tokenSpan(sentence, from, to);
    // "I asked her first: it was her roof"
    if (
      from > 0 &&
      /^(?:it|that|this)$/.test(opening.lower) &&
      (tokens[from + 1]!.tags & T.be || /^['’]s$/.test(tokens[from + 1]!.text))
    )
      if (tokens[from + 2]!.tags & T.possessive && here.length === 1) return tokenSpan(sentence, from, to);
    const lead = LEADS.test(tokens[from]!.lower);
    const would = here.find(
      clause =>
        (isOther(clause) || (from > 0 && /^(?:we|I)$/.test(clause.subject?.who ?? ''))) &&
        clause.kind === 'main' &&
        /^(?:would|'d)$/.test(clause.verb.modal) &&
        (from > 0 || here.length === clauses.length) &&
        (tokens.slice(clause.verb.from, clause.verb.main).some(({ lower }) => /^(?:have|'ve)$/.test(lower)) ||
          lead),
    );
    // "Moving the registers would have been the quick thing": granted, and nothing said against it.
    if (would?.verb.copula && from === 0 && !lead) continue;
    if (
      would &&
      here[0] === would &&
      !clauses.some(clause => clause.subject?.who === 'I' && clause.verb.from > would.verb.from)
    )
      return tokenSpan(sentence, from, to);
  }
  return null;
};
