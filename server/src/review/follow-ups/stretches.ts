import { type Clause, T, type Token } from '../../language';
import type { SentenceView } from '../../rules';
import type { Stretch } from './model';

const has = (token: Token | undefined, tag: number): boolean =>
  token !== undefined && (token.tags & tag) !== 0;

/** Small words that leave a phrase half-said. */
const HALF =
  /^(for|of|to|with|by|at|from|about|into|as|a|an|the|my|our|your|his|her|their|its|and|or|but|nor|so|than|that|which|who|whose|where|when|while|because|if|during|before|after|until|since|between|without|per|each|every|all|some|any|only|also|just|even|then|both|not|more|less|very|too|quite|such|no|in|on|was|were|is|are|had|have|has|be|been|being|like|through|against|towards?|onto|under|over|via|despite|within)$/;
/** Of these, the ones that may end a phrase behind its object: "wrote it down", "turned the order over". */
const PARTICLE = /^(up|down|off|out|over|in|on|back|away|through|around|together|apart|aside|forward|under)$/;
/** When it was: no part of what was done. */
const WHEN =
  /^(now|today|still|since|ever|already|again|later|yesterday|afterwards|immediately|lately|too|then)$/;

const PERIOD = /^(day|week|month|year|night|evening|morning|hour|shift|season|term)s?$/;

/** Drops what leaves a phrase half-said at its end, down to `least`. */
export const trimmed = (tokens: readonly Token[], least: number, to: number): number => {
  let end = to;
  let half = false;
  while (end > least) {
    const last = tokens[end - 1]!;
    const before = tokens[end - 2];
    const whole =
      (PARTICLE.test(last.lower) &&
        !half &&
        end - 1 > least &&
        (has(before, T.noun | T.pronoun | T.name) || PARTICLE.test(before?.lower ?? ''))) ||
      // "the year before", "the week after"
      (/^(before|after)$/.test(last.lower) &&
        !half &&
        (has(before, T.time) || PERIOD.test(before?.lower ?? '')));
    const idle = last.kind === 'punctuation' || HALF.test(last.lower);
    if (whole || !(idle || WHEN.test(last.lower))) break;
    half ||= idle && last.kind !== 'punctuation';
    end--;
    // "in front of", "on top of" go together.
    if (last.lower === 'of' && /^(front|top|behalf|spite|terms|case|charge)$/.test(before?.lower ?? ''))
      end -= 1;
  }
  return end;
};

/** Whether "to" opens a purpose: "to catch failures". */
const opensPurpose = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]!.lower !== 'to') return false;
  const next = tokens[at + 1];
  const verb = has(next, T.adverb) && !has(next, T.base) ? tokens[at + 2] : next;
  return (
    has(verb, T.base | T.be | T.have | T.do) && !has(verb, T.determiner | T.possessive | T.number | T.person)
  );
};

/** "and" with another verb behind it. */
const opensVerb = (tokens: readonly Token[], at: number): boolean => {
  if (!has(tokens[at], T.coordinator)) return false;
  const next = has(tokens[at + 1], T.adverb) ? tokens[at + 2] : tokens[at + 1];
  return (
    (has(next, T.past | T.pronoun) && !has(next, T.adjective)) || next?.lower === 'then' || next === undefined
  );
};

export interface Cutting {
  /** Characters it may have. */
  readonly most?: number;
  /** Keep "to do something" where it belongs to what was asked or decided. */
  readonly purpose?: boolean;
}

/** "that order", "picked that": points at something, and opens no clause. */
export const isPointing = ({ analysis: { tokens, clauses } }: SentenceView, at: number): boolean =>
  tokens[at]!.lower === 'that' &&
  !clauses.some(
    ({ introducer, from, verb }) =>
      introducer === 'that' &&
      at < verb.from &&
      (from === at || from === at + 1 || tokens[from]?.lower === 'that'),
  );

/** Whether a token ends what is said of the subject: a mark, a reason, a time clause, a verb of its own. */
const ends = (sentence: SentenceView, at: number, start: number, purpose: boolean): boolean => {
  const { tokens } = sentence.analysis;
  const token = tokens[at]!;
  if (token.kind === 'punctuation') return true;
  if (opensVerb(tokens, at)) return true;
  if (at === start) return false;
  if (!purpose && opensPurpose(tokens, at)) return true;
  if (has(token, T.subordinator) && !has(token, T.preposition | T.relative)) return true;
  if (token.lower === 'so') return true;
  // "as the nurse came" opens a clause, "as a standard" does not.
  return token.lower === 'as' && !has(tokens[at + 1], T.determiner | T.possessive | T.adjective | T.noun);
};

/** Where long stretches are cut: before a preposition, and before "that" and "who". */
const opensCircumstance = (token: Token): boolean =>
  (has(token, T.preposition) && token.lower !== 'of') || has(token, T.relative);

/**
 * Where what a clause says of its subject ends, as a token index: before the next mark, the next clause that is no part
 * of it, a purpose or reason, and where it is long, before its last circumstances. The verb's end where nothing is left.
 */
export const predicateEnd = (
  sentence: SentenceView,
  clause: Clause,
  { most = 64, purpose = false }: Cutting = {},
): number => {
  const { tokens, clauses } = sentence.analysis;
  const start = clause.verb.to;
  // Relative clauses and what was found or said belong to it; the next main or subordinate clause does not.
  const next = clauses.find(
    other => other.verb.from > clause.verb.main && (other.kind === 'main' || other.kind === 'subordinate'),
  );
  const limit = next ? Math.max(start, Math.min(next.from, next.verb.from)) : tokens.length;
  let to = start;
  while (to < limit && !ends(sentence, to, start, purpose)) to++;
  // A verb without anything to open its clause is a word that was taken for one: "the tenth lost notice".
  const joint = (at: number): boolean =>
    tokens[at] === undefined ||
    tokens[at]!.kind === 'punctuation' ||
    has(tokens[at], T.coordinator | T.subordinator | T.relative | T.pronoun);
  if (
    next !== undefined &&
    to === limit &&
    to > start &&
    (next.shared || !next.subject) &&
    !joint(to) &&
    !joint(to - 1)
  )
    return start;
  const toPurpose = to < limit && tokens[to]!.lower === 'to';
  // "one allergen on each": each of what, it does not say.
  if (to > start && /^(each|every|all|both|some|any|one)$/.test(tokens[to - 1]!.lower)) return start;
  to = trimmed(tokens, start, to);
  // "at the top for the lead to argue with": whoever the purpose is for goes with it.
  if (toPurpose) {
    const whom = tokens.slice(start, to).findLastIndex(token => has(token, T.preposition));
    if (whom > 0 && tokens[start + whom]!.lower === 'for') to = trimmed(tokens, start, start + whom);
  }
  // Half of "where the box had stood" says less than none of it.
  const cutApart = (end: number): number => {
    for (let at = start + 1; at < end; at++) {
      if (!has(tokens[at], T.relative) || isPointing(sentence, at)) continue;
      const told = clauses.find(other => other.verb.main > at && other.verb.from >= at);
      if (told && told.verb.to <= end) continue;
      while (at > start && has(tokens[at - 1], T.relative | T.preposition)) at--;
      return trimmed(tokens, start, at);
    }
    return end;
  };
  to = cutApart(to);
  const length = (end: number): number => (end > start ? tokens[end - 1]!.end - tokens[start]!.start : 0);
  while (to > start && length(to) > most) {
    let cut = to - 1;
    while (cut > start + 1 && !opensCircumstance(tokens[cut]!)) cut--;
    if (cut <= start + 1) return start;
    to = cutApart(trimmed(tokens, start, cut));
  }
  return to;
};

/** A whole clause with its subject; null where it dropped it or shares another's. */
export const clauseStretch = (sentence: SentenceView, clause: Clause, cutting?: Cutting): Stretch | null => {
  const { subject, verb } = clause;
  if (!subject || clause.shared || verb.inverted || subject.from >= verb.from) return null;
  const to = predicateEnd(sentence, clause, { most: 84, purpose: true, ...cutting });
  const following = sentence.analysis.tokens[verb.to];
  if (to <= verb.to && following !== undefined && following.kind !== 'punctuation') return null;
  const from = firstOf(sentence, subject.from);
  // "First thing I ask for": what a telling leaves out, a question cannot.
  if (/^(first|next|last|only|best|worst)$/.test(sentence.analysis.tokens[from]!.lower)) return null;
  return { sentence, from, to: Math.max(to, verb.to) };
};

/** "Late departures": what describes a subject belongs to it. */
const firstOf = ({ analysis: { tokens } }: SentenceView, from: number): number => {
  let first = from;
  while (first > 0 && has(tokens[first - 1], T.adjective) && tokens[first - 1]!.kind === 'word') first--;
  return first;
};

/** What stands between a subject's first word and its verb, without "still" and the like. */
export const subjectStretch = (sentence: SentenceView, clause: Clause): Stretch | null => {
  const { subject, verb } = clause;
  if (!subject || clause.shared || subject.from >= verb.from) return null;
  const { tokens } = sentence.analysis;
  let to = verb.from;
  while (to > subject.from + 1 && has(tokens[to - 1], T.adverb) && !has(tokens[to - 1], T.noun)) to--;
  // "The team, who …": what a relative clause says of them is left out.
  for (let at = subject.from; at < to; at++) {
    if (tokens[at]!.kind === 'punctuation' || (has(tokens[at], T.relative) && at > subject.from)) {
      to = at;
      break;
    }
  }
  return { sentence, from: firstOf(sentence, subject.from), to };
};

const VOWEL = /[aeiou]/;

/** The -ing form of a base verb: tracing, running, tying. */
export const gerund = (lemma: string): string => {
  if (/ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`;
  if (/[^aeioy]e$|ue$/.test(lemma) && !/^(be|see|singe|dye)$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  const doubles =
    /^[^aeiou]*[aeiou][bdgklmnprtz]$/.test(lemma) ||
    /^(?:re|un|out|over|pre|mis)[^aeiou]+[aeiou][bdgmnprt]$/.test(lemma) ||
    /(?:begin|refer|prefer|defer|transfer|admit|commit|submit|permit|control|occur|equip|quit|unplug|unpin|reset|forget|upset|patrol)$/.test(
      lemma,
    );
  if (doubles && VOWEL.test(lemma) && !/[wxy]$/.test(lemma)) return `${lemma}${lemma.at(-1)}ing`;
  return `${lemma}ing`;
};
