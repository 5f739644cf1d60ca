import {
  type Chain,
  has,
  isAdverbial,
  isFiniteAuxiliary,
  STATIVE,
  SUBJECTS,
  skipAdverbs,
} from './auxiliaries';
import { T, type Token } from './tags';
import type { VerbGroup } from './verb-group';

const PURE_PAST = T.past;
/** Ends a stretch in which a later finite verb would make an earlier "-ed" word a participle. */
export const stops = (token: Token): boolean =>
  token.kind === 'punctuation' ||
  (token.tags & (T.coordinator | T.relative)) !== 0 ||
  token.lower === 'that' ||
  ((token.tags & T.subordinator) !== 0 && !has(token, T.preposition));
/** "… before anybody else went in": somebody after it makes the word open a clause; "ordered before Easter" does not. */
const opensClause = (tokens: readonly Token[], i: number): boolean => {
  if (!has(tokens[i], T.subordinator)) return false;
  for (let j = i + 1; j < Math.min(i + 5, tokens.length) && tokens[j]!.kind === 'word'; j++)
    if (has(tokens[j], T.person | T.group | T.pronoun)) return true;
  return false;
};

export const laterFinite = (tokens: readonly Token[], from: number, loose = false): boolean => {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (stops(token) || opensClause(tokens, i)) return false;
    if (SUBJECTS.has(token.lower) && !has(token, T.determiner)) return false;
    if (isFiniteAuxiliary(tokens, i)) return true;
    if (
      loose &&
      has(token, T.past) &&
      !has(tokens[i - 1], T.determiner | T.preposition | T.possessive | T.coordinator)
    )
      return true;
    if (
      has(token, PURE_PAST) &&
      !has(token, T.participle) &&
      !has(tokens[i - 1], T.determiner | T.preposition | T.possessive)
    )
      return true;
  }
  return false;
};

export const FINITE = T.past | T.third | T.base | T.auxiliary;

export const relativeBefore = (tokens: readonly Token[], verbFrom: number): boolean => {
  for (let i = verbFrom - 1; i >= Math.max(0, verbFrom - 3); i--) {
    const token = tokens[i]!;
    if (has(token, T.relative) && i > 0 && (tokens[i - 1]!.kind === 'word' || tokens[i - 1]!.text === ','))
      return true;
    if (/^(i|we|he|she|they|you)$/.test(token.lower))
      return (
        i > 0 &&
        (has(tokens[i - 1], T.relative) ||
          (has(tokens[i - 1], T.noun | T.person | T.group) &&
            !has(tokens[i - 1], T.coordinator | T.time) &&
            !/^(morning|afternoon|evening|night|day|week|month|year|time|hour|minute|later|weekend)s?$/.test(
              tokens[i - 1]!.lower,
            )))
      );
  }
  return false;
};

/** "got thrown out", "got assigned"; not "got the landlord to fix". */
export const getPassive = (tokens: readonly Token[], i: number): Chain | null => {
  if (tokens[i]!.lemma !== 'get') return null;
  const at = skipAdverbs(tokens, i + 1);
  const token = tokens[at];
  if (
    !has(token, T.participle) ||
    STATIVE.has(token!.lower) ||
    // "got left out", "got shut in", but "got ready": a particle shows that it was done.
    (has(token, T.adjective) && !/ed$/.test(token!.lower) && !has(tokens[at + 1], T.preposition | T.adverb))
  )
    return null;
  if (/^(married|ready|stuck|lost|better|going|hold|rid)$/.test(token!.lower)) return null;
  return { main: at, to: at + 1, voice: 'passive', perfect: false, progressive: false, copula: false };
};

/** "Armed with the logs, I …": a participle before a comma and another subject, no dropped "I". */
export const leadingParticiple = (
  tokens: readonly Token[],
  i: number,
  before: Token | undefined,
): boolean => {
  if (before) return false;
  let after = i + 1;
  if (
    /^(out|up|down|off|in|over|away|back|on)$/.test(tokens[after]?.lower ?? '') &&
    has(tokens[after + 1], T.preposition)
  )
    after++;
  const next = tokens[after];
  const comma = tokens.findIndex(
    (token, at) => at > i && (token.text === ',' || token.text === '–' || token.text === '—'),
  );
  if (comma < 0 || !next) return false;
  // Verbs of going take no object to be a participle of: "Climbed to the fly floor, …".
  if (
    /^(climb|walk|drive|run|go|ride|sail|fly|crawl|hike|swim|march|travel|cycle|jog|hurry|rush|head|stand|sit|stay|come|look|talk|speak|work)$/.test(
      tokens[i]!.lemma,
    )
  )
    return false;
  // Behind its object it would be an act: "Cut costs, …".
  if (
    comma !== i + 1 &&
    (!has(next, T.preposition | T.adverb | T.adjective | T.relative) ||
      has(next, T.determiner | T.possessive | T.number))
  )
    return false;
  // Somebody else's clause follows: a subject, then its verb.
  let at = comma + 1;
  while (isAdverbial(tokens[at])) at++;
  const subject = tokens[at];
  if (
    !subject ||
    has(subject, T.coordinator | T.preposition | T.ing) ||
    (has(subject, T.past) && !has(subject, T.name | T.noun))
  )
    return false;
  for (let j = at + 1; j < tokens.length && tokens[j]!.kind !== 'punctuation'; j++) {
    if (isFiniteAuxiliary(tokens, j)) return true;
    if (has(tokens[j - 1], T.coordinator | T.preposition | T.determiner | T.possessive)) continue;
    if (has(tokens[j], T.past)) return true;
    if (
      has(tokens[j], T.third) &&
      has(tokens[j - 1], T.noun | T.name | T.person | T.adverb) &&
      !has(tokens[j], T.noun)
    )
      return true;
    if (
      has(tokens[j], T.third) &&
      has(tokens[j - 1], T.noun | T.adverb) &&
      has(tokens[j + 1], T.preposition | T.determiner)
    )
      return true;
  }
  return false;
};

/** "With the trays laid out, …": what stands ready, put before the sentence as a circumstance. */
export const circumstance = (tokens: readonly Token[], i: number): boolean => {
  if (!has(tokens[i], T.participle)) return false;
  let at = i - 1;
  while (at >= 0 && tokens[at]!.kind === 'word' && !has(tokens[at], T.verb & ~T.base & ~T.third)) {
    if (/^(with|without)$/.test(tokens[at]!.lower))
      return at < i - 1 && (at === 0 || tokens[at - 1]!.kind === 'punctuation');
    at--;
  }
  return false;
};

/** After a comma, a participle that describes what stands before: "a corrected page, marked in red". */
export const postposed = (tokens: readonly Token[], i: number, last: VerbGroup | undefined): boolean => {
  if (!last) return false;
  const next = tokens[i + 1];
  if (next === undefined || next.kind !== 'word') return true;
  const object =
    has(next, T.determiner | T.possessive | T.pronoun | T.number | T.name | T.noun | T.adjective) &&
    !has(next, T.preposition);
  if (object) return false;
  return (
    /^(in|by|at|as|to|with|for|from|on)$/.test(next.lower) &&
    !tokens.slice(i + 1).some(token => token.text === ',' || token.lower === 'and')
  );
};
