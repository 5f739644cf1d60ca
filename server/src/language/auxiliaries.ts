import { STATIVE_PARTICIPLES } from './lexicon/function-words';
import { T, type Token } from './tags';
import { isRareVerb, verbClass } from './words';

export const STATIVE = new Set(STATIVE_PARTICIPLES.split(' '));
export const has = (token: Token | undefined, tag: number): boolean =>
  token !== undefined && (token.tags & tag) !== 0;
export const isAdverbial = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  (has(token, T.adverb) || token.lower === 'not' || token.lower === "n't") &&
  !has(token, T.auxiliary) &&
  !(has(token, T.past) && !has(token, T.negation) && token.lower !== 'just');
export const SUBJECTS = new Set([
  'i',
  'we',
  'he',
  'she',
  'they',
  'you',
  'it',
  'who',
  'nobody',
  'everyone',
  'everybody',
  'someone',
  'somebody',
  'that',
  'this',
  'which',
  'there',
  'what',
  'nothing',
  'everything',
  'anyone',
  'those',
  'these',
  'both',
  'all',
  'none',
  'each',
  'most',
  'here',
]);
const TAKES_CLAUSE = new Set(
  'know think believe guess feel suppose reckon suspect find see notice realise realize discover learn hear say tell show mean ensure check confirm prove assume understand decide agree hope wish fear worry suggest explain argue admit insist claim report remember forget expect predict estimate conclude figure work make promise ask recommend propose require demand bet imagine spot read write warn note observe establish determine state let get help want have be'.split(
    ' ',
  ),
);
export const takesClause = (lemma: string): boolean =>
  TAKES_CLAUSE.has(lemma) || verbClass(lemma) === 'cognition';

export const NUMBERS =
  /^(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred)(-|$)/;

export const skipAdverbs = (tokens: readonly Token[], from: number): number => {
  let i = from;
  while (
    isAdverbial(tokens[i]) ||
    (i > from - 1 &&
      /^(all|both|each|since)$/.test(tokens[i]?.lower ?? '') &&
      has(tokens[i + 1], T.verb | T.adverb | T.be))
  )
    i++;
  return i;
};

/** Is `'s` after this word "is" or "has", rather than a possessive? */
const cliticIsVerb = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  if (!before) return false;
  if (
    /^(it|he|she|that|there|what|who|here|this|where|how|everyone|nobody|everything|one)$/.test(before.lower)
  )
    return (
      !(before.lower === 'who' || before.lower === 'one' || before.lower === 'everyone') ||
      !has(tokens[index + 1], T.noun) ||
      has(tokens[index + 1], T.participle | T.ing)
    );
  const next = tokens[skipAdverbs(tokens, index + 1)];
  if (next?.kind !== 'word') return false;
  // "The vet's already signed": an adverb stands between verbs, not between owner and owned.
  if (/^(already|just|now|still|never|since|always|finally|recently)$/.test(tokens[index + 1]?.lower ?? ''))
    return true;
  // Nobody owns "not".
  if (tokens[index + 1]!.lower === 'not') return true;
  if (next.lower === 'been') return true;
  // "The boiler's behaving itself"
  if (
    has(next, T.ing) &&
    /^(itself|himself|herself|themselves)$/.test(tokens[skipAdverbs(tokens, index + 1) + 1]?.lower ?? '')
  )
    return true;
  // "The firm's put the oven in": nobody owns a participle with an object.
  if (has(next, T.participle) && has(tokens[skipAdverbs(tokens, index + 1) + 1], T.determiner | T.possessive))
    return true;
  return has(next, T.determiner) && !has(next, T.adjective);
};

export const isFiniteAuxiliary = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  if (before?.lower === 'to' || token.quoted) return false;
  if (token.lower === "'s") return cliticIsVerb(tokens, i);
  if (has(token, T.modal)) {
    if (
      has(before, T.determiner | T.possessive | T.adjective) &&
      !SUBJECTS.has(before!.lower) &&
      token.lower !== "'d" &&
      token.lower !== "'ll" &&
      // "Staying quiet would have …", "a shy one can be …" go on with a verb.
      (has(before, T.determiner | T.possessive) ||
        !/^(have|be|not|n't|never)$/.test(tokens[i + 1]?.lower ?? ''))
    )
      return false;
    return token.lower !== 'may' || token.text === 'may';
  }
  if (has(token, T.be)) return !/^(be|been|being)$/.test(token.lower);
  if (has(token, T.have))
    return token.lower !== 'having' && token.lower !== 'have'
      ? true
      : token.lower === 'have' && !has(before, T.modal);
  return has(token, T.do) && token.lower !== 'doing' && token.lower !== 'done';
};

export interface Chain {
  /** Where a subject that stands behind its auxiliary begins, and the token after its end. */
  readonly inverted?: readonly [number, number];
  readonly main: number;
  readonly to: number;
  readonly voice: 'active' | 'passive';
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly copula: boolean;
}

const STATIVE_ACTS = new Set(
  'torn broken closed split done covered used packed loaded finished divided stood'.split(' '),
);
/** Somebody is named as the doer: "torn to shreds by the council", not "closed by noon". */
const namesDoer = (tokens: readonly Token[], from: number): boolean => {
  for (let i = from; i < Math.min(from + 6, tokens.length - 1); i++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation') return false;
    if (token.lower !== 'by') continue;
    for (let j = i + 1; j < Math.min(i + 6, tokens.length) && tokens[j]!.kind === 'word'; j++)
      if (has(tokens[j], T.person | T.group | T.name) && !has(tokens[j], T.time)) return true;
  }
  return false;
};

const passiveAt = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  if (!has(token, T.participle) || token!.quoted) return false;
  // A state, or a mood ("I was terrified of it"), unless its doer is named.
  if (
    STATIVE.has(token!.lower) ||
    (has(token, T.adjective) && verbClass(token!.lemma) === 'emotion' && token!.lower.endsWith('ed'))
  )
    return (
      tokens[i + 1]?.lower === 'by' ||
      // "torn up", "closed off": the particle makes it an act.
      (/^(up|down|off|apart|away)$/.test(tokens[i + 1]?.lower ?? '') && STATIVE_ACTS.has(token!.lower)) ||
      (token!.lower === 'relieved' && tokens[i + 1]?.lower === 'of') ||
      (token!.lower === 'mistaken' && tokens[i + 1]?.lower === 'for') ||
      (token!.lower === 'split' && /^(from|into)$/.test(tokens[i + 1]?.lower ?? '')) ||
      // "I was required to sign", but "a permit is required to dig".
      (/^(required|allowed)$/.test(token!.lower) &&
        tokens[i + 1]?.lower === 'to' &&
        /^(i|we)$/.test(tokens[i - 2]?.lower ?? '')) ||
      namesDoer(tokens, i + 1)
    );
  return true;
};

/** Behind "…, in the end, …" or "then and there", where a verb follows it; else the same place. */
const afterAside = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.lower === 'and' && isAdverbial(tokens[at - 1]) && isAdverbial(tokens[at + 1]))
    return has(tokens[at + 2], T.participle | T.ing) ? at + 2 : at;
  if (tokens[at]?.text !== ',') return at;
  for (let i = at + 2; i < Math.min(at + 8, tokens.length - 1); i++)
    if (tokens[i]!.text === ',') {
      const next = skipAdverbs(tokens, i + 1);
      return has(tokens[next], T.participle | T.ing) && !has(tokens[next], T.determiner) ? next : at;
    }
  return at;
};

/** Follows "be" from the word after it. */
const afterBe = (tokens: readonly Token[], be: number, perfect: boolean): Chain => {
  const i = afterAside(tokens, skipAdverbs(tokens, be + 1));
  const token = tokens[i];
  const none = { perfect, progressive: false, copula: false, voice: 'active' as const };
  if (token?.lower === 'being' && passiveAt(tokens, skipAdverbs(tokens, i + 1))) {
    const main = skipAdverbs(tokens, i + 1);
    return { ...none, main, to: main + 1, voice: 'passive', progressive: true };
  }
  if (token?.lower === 'going' && tokens[i + 1]?.lower === 'to' && has(tokens[i + 2], T.base))
    return { ...none, main: i + 2, to: i + 3, progressive: true };
  if (token?.lower === 'to' && tokens[i + 1]?.lower === 'be' && passiveAt(tokens, i + 2))
    return { ...none, main: i + 2, to: i + 3, voice: 'passive' };
  if (
    token &&
    passiveAt(tokens, i) &&
    !(has(token, T.adjective) && !has(tokens[i + 1], T.preposition) && i > be + 1)
  )
    return { ...none, main: i, to: i + 1, voice: 'passive' };
  if (token && has(token, T.ing) && !token.quoted && !has(token, T.determiner))
    return { ...none, main: i, to: i + 1, progressive: true };
  return { ...none, main: be, to: be + 1, copula: true };
};

const afterHave = (tokens: readonly Token[], have: number): Chain => {
  const i = skipAdverbs(tokens, have + 1);
  const token = tokens[i];
  const none = { perfect: false, progressive: false, copula: false, voice: 'active' as const };
  if (token?.lower === 'been') {
    const chain = afterBe(tokens, i, true);
    return chain;
  }
  if (token?.lower === 'to' && (has(tokens[i + 1], T.base) || tokens[i + 1]?.lower === 'be')) {
    if (tokens[i + 1]!.lower === 'be') return afterBe(tokens, i + 1, false);
    return { ...none, main: i + 1, to: i + 2 };
  }
  if (has(token, T.participle) && !has(tokens[i], T.determiner))
    return { ...none, main: i, to: i + 1, perfect: true };
  return { ...none, main: have, to: have + 1 };
};

const PRONOUN = new Set(['i', 'we', 'he', 'she', 'they', 'you', 'it']);
const NEGATIVE = /^(nor|neither|only|never|not|rarely|seldom|hardly|scarcely|barely|little|no)$/;

/** The subject right behind an auxiliary that has none before it; `to` is the token after it. */
const invertedAt = (tokens: readonly Token[], i: number): readonly [number, number] | null => {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!next || (before && PRONOUN.has(before.lower))) return null;
  const pronoun = PRONOUN.has(next.lower);
  // A full noun turns round only behind a negative opening, or where a condition does without "if".
  const phrase =
    !pronoun &&
    (has(next, T.determiner | T.possessive | T.name) || (has(next, T.person) && !has(next, T.verb)));
  if (!pronoun && !phrase) return null;
  const opened =
    i > 0 &&
    ((NEGATIVE.test(tokens[0]!.lower) && !has(tokens[1], T.noun | T.person)) ||
      // "At no point did …"
      (i > 2 && tokens[1]!.lower === 'no' && has(tokens[0], T.preposition)));
  const opens = /^(nor|neither)$/.test(before?.lower ?? '');
  if (before && !opened && has(before, T.noun | T.person | T.group | T.name) && !has(before, T.adverb))
    return null;
  if (pronoun) return [i + 1, i + 2];
  if (!(opened || opens || (i === 0 && /^(had|were|should)$/.test(tokens[0]!.lower)))) return null;
  // The phrase ends before the verb that the auxiliary waits for.
  const wanted = has(tokens[i], T.be)
    ? T.participle | T.ing
    : has(tokens[i], T.have)
      ? T.participle | T.be
      : T.base | T.be;
  for (let j = i + 2; j < Math.min(i + 9, tokens.length); j++) {
    const token = tokens[j]!;
    if (token.kind === 'punctuation' || has(token, T.coordinator | T.relative)) return null;
    const bound = has(tokens[j - 1], T.determiner | T.possessive | T.preposition | T.adjective);
    if (has(token, wanted) && !bound && (!has(token, T.noun) || !has(tokens[j + 1], T.noun | wanted)))
      return [i + 1, j];
  }
  return null;
};

/** The verb at `at` behind an inverted subject, under the auxiliary at `i`. */
const chainOf = (tokens: readonly Token[], i: number, at: number): Chain | null => {
  const token = tokens[at];
  const none = {
    main: at,
    to: at + 1,
    perfect: false,
    progressive: false,
    copula: false,
    voice: 'active' as const,
  };
  if (!token) return null;
  if (has(tokens[i], T.have))
    return token.lower === 'been'
      ? afterBe(tokens, at, true)
      : has(token, T.participle)
        ? { ...none, perfect: true }
        : null;
  if (has(tokens[i], T.be))
    return passiveAt(tokens, at)
      ? { ...none, voice: 'passive' }
      : has(token, T.ing)
        ? { ...none, progressive: true }
        : // "Were it up to me, …"
          i === 0 && tokens[i]!.lower === 'were'
          ? { ...none, main: i, to: at, copula: true }
          : null;
  if (token.lower === 'be') return afterBe(tokens, at, false);
  return has(token, T.base) ? none : null;
};

export const chainFrom = (tokens: readonly Token[], i: number): Chain => {
  const token = tokens[i]!;
  const none = { perfect: false, progressive: false, copula: false, voice: 'active' as const };
  if (token.lower === "'s") {
    const next = tokens[skipAdverbs(tokens, i + 1)];
    return next?.lower === 'been' ? afterHave(tokens, i) : afterBe(tokens, i, false);
  }
  if (token.lower === "'d") {
    const at = skipAdverbs(tokens, i + 1);
    const next = tokens[at];
    if (
      next?.lower === 'been' ||
      next?.lower === 'had' ||
      (has(next, T.participle) && !has(next, T.base)) ||
      (has(next, T.participle) && has(next, T.past) && next!.lemma !== next!.lower)
    )
      return afterHave(tokens, i);
    if (has(next, T.determiner | T.number)) return { ...none, main: i, to: i + 1 };
  }
  const turned = invertedAt(tokens, i);
  if (turned) {
    const next = skipAdverbs(tokens, turned[1]);
    const rest = chainOf(tokens, i, next);
    if (rest) return { ...rest, inverted: turned };
  }
  if (has(token, T.modal)) {
    const at = skipAdverbs(tokens, i + 1);
    // A question turns the order round: "could I prove".
    const inverted = SUBJECTS.has(tokens[at]?.lower ?? '') ? skipAdverbs(tokens, at + 1) : at;
    const next = tokens[inverted];
    if (next?.lower === 'have') return afterHave(tokens, inverted);
    if (next?.lower === 'be') return afterBe(tokens, inverted, false);
    if (has(next, T.base)) return { ...none, main: inverted, to: inverted + 1 };
    return { ...none, main: i, to: i + 1 };
  }
  if (has(token, T.be)) return afterBe(tokens, i, false);
  if (has(token, T.have)) return afterHave(tokens, i);
  const at = skipAdverbs(tokens, i + 1);
  if (tokens[at]?.lower === 'have') return afterHave(tokens, at);
  if (
    (has(tokens[at], T.base) || (at > i + 1 && tokens[at] !== undefined && isRareVerb(tokens[at]!.lower))) &&
    !has(tokens[at], T.determiner) &&
    tokens[at]!.lower !== 'up' &&
    (at > i + 1 || !has(tokens[at], T.noun))
  )
    return { ...none, main: at, to: at + 1 };
  return { ...none, main: i, to: i + 1 };
};
