import { STATIVE_PARTICIPLES } from './lexicon/function-words';
import { T, type Token } from './tags';
import { isRareVerb, verbClass } from './words';

/** A finite verb with its auxiliaries; token indexes, `to` exclusive. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** Index of the word that carries the meaning. */
  readonly main: number;
  readonly lemma: string;
  readonly voice: 'active' | 'passive';
  /** `habit` is the bare present; `modal` keeps its word. */
  readonly tense: 'past' | 'present' | 'modal';
  readonly modal: string;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly negated: boolean;
  /** "be" with no verb after it. */
  readonly copula: boolean;
  /** Stands first or after a mark or "and": its subject is another clause's or dropped. */
  readonly bare: boolean;
  /** Index of a subject that stands behind its auxiliary ("Only then did I …", "How could I …"), or -1. */
  readonly inverted: number;
}

const STATIVE = new Set(STATIVE_PARTICIPLES.split(' '));
const has = (token: Token | undefined, tag: number): boolean =>
  token !== undefined && (token.tags & tag) !== 0;
const isAdverbial = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  (has(token, T.adverb) || token.lower === 'not' || token.lower === "n't") &&
  !has(token, T.auxiliary) &&
  !(has(token, T.past) && !has(token, T.negation) && token.lower !== 'just');
const SUBJECTS = new Set([
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

const NUMBERS =
  /^(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred)(-|$)/;

const skipAdverbs = (tokens: readonly Token[], from: number): number => {
  let i = from;
  while (
    isAdverbial(tokens[i]) ||
    (i > from - 1 &&
      /^(all|both|each|since)$/.test(tokens[i]?.lower ?? '') &&
      has(tokens[i + 1], T.verb | T.adverb))
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
  if (next.lower === 'been') return true;
  return has(next, T.determiner) && !has(next, T.adjective);
};

const isFiniteAuxiliary = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  if (before?.lower === 'to' || token.quoted) return false;
  if (token.lower === "'s") return cliticIsVerb(tokens, i);
  if (has(token, T.modal)) {
    if (
      has(before, T.determiner | T.possessive | T.adjective) &&
      !SUBJECTS.has(before!.lower) &&
      token.lower !== "'d" &&
      token.lower !== "'ll"
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

interface Chain {
  readonly inverted?: number;
  readonly main: number;
  readonly to: number;
  readonly voice: 'active' | 'passive';
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly copula: boolean;
}

const passiveAt = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  if (!has(token, T.participle) || token!.quoted) return false;
  const next = tokens[i + 1];
  if (STATIVE.has(token!.lower)) return next?.lower === 'by' && !/^(at|in|to)$/.test(next.lower);
  return true;
};

/** Follows "be" from the word after it. */
const afterBe = (tokens: readonly Token[], be: number, perfect: boolean): Chain => {
  const i = skipAdverbs(tokens, be + 1);
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

/** The subject right behind an auxiliary that has none before it. */
const invertedAt = (tokens: readonly Token[], i: number): number => {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!next) return -1;
  const pronoun = /^(i|we|he|she|they|you|it)$/.test(next.lower);
  const opened = tokens
    .slice(0, i)
    .some(token => /^(nor|neither|only|never|not|rarely|seldom|hardly|little|no)$/.test(token.lower));
  if (before && /^(i|we|he|she|they|it|you)$/.test(before.lower)) return -1;
  if (before && !opened && has(before, T.noun | T.person | T.group | T.name) && !has(before, T.adverb))
    return -1;
  return pronoun ? i + 1 : -1;
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
        : null;
  if (token.lower === 'be') return afterBe(tokens, at, false);
  return has(token, T.base) ? none : null;
};

const chainFrom = (tokens: readonly Token[], i: number): Chain => {
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
  if (turned > 0) {
    const next = skipAdverbs(tokens, turned + 1);
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
  if (
    has(tokens[at], T.base) &&
    !has(tokens[at], T.determiner) &&
    tokens[at]!.lower !== 'up' &&
    (at > i + 1 || !has(tokens[at], T.noun))
  )
    return { ...none, main: at, to: at + 1 };
  return { ...none, main: i, to: i + 1 };
};

const PURE_PAST = T.past;
/** Ends a stretch in which a later finite verb would make an earlier "-ed" word a participle. */
const stops = (token: Token): boolean =>
  token.kind === 'punctuation' ||
  (token.tags & (T.coordinator | T.relative)) !== 0 ||
  token.lower === 'that' ||
  ((token.tags & T.subordinator) !== 0 && !has(token, T.preposition));

const laterFinite = (tokens: readonly Token[], from: number, loose = false): boolean => {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (stops(token)) return false;
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

/** Finite verb groups of a sentence from left to right. Quoted words are somebody else's and hold none. */
export const findVerbs = (tokens: readonly Token[]): readonly VerbGroup[] => {
  const groups: VerbGroup[] = [];
  const add = (from: number, chain: Chain, bare: boolean, tense: VerbGroup['tense'], modal = ''): void => {
    const negated = tokens
      .slice(from, chain.to + 1)
      .some(token => token.lower === 'not' || token.lower === "n't" || token.lower === 'never');
    const main = tokens[chain.main]!;
    groups.push({
      from,
      inverted: -1,
      ...chain,
      lemma: main.lower === "'d" ? 'have' : main.lemma,
      tense,
      modal,
      negated,
      bare,
    });
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || token.quoted) continue;
    let p = i - 1;
    while (
      p >= 0 &&
      ((isAdverbial(tokens[p]) && !SUBJECTS.has(tokens[p]!.lower)) ||
        (tokens[p]!.lower === 'longer' && tokens[p - 1]?.lower === 'no') ||
        (tokens[p]!.lower === 'no' && tokens[p + 1]?.lower === 'longer'))
    )
      p--;
    const before = tokens[p];
    const bare =
      !before ||
      before.kind === 'punctuation' ||
      before.kind === 'symbol' ||
      (has(before, T.coordinator) && before.lower !== 'plus');
    if (isFiniteAuxiliary(tokens, i)) {
      // "the do's", "a must"; "have" as the object of "to" was sorted out above.
      const chain = chainFrom(tokens, i);
      const modal =
        has(token, T.modal) &&
        !(token.lower === "'d" && chain.perfect && tokens[skipAdverbs(tokens, i + 1)]?.lower !== 'have')
          ? token.lower
          : '';
      const past = /^(was|were|had|did|'d)$/.test(token.lower);
      add(i, chain, bare, modal ? 'modal' : past || chain.perfect ? 'past' : 'present', modal);
      i = chain.to - 1;
      continue;
    }
    const last = groups[groups.length - 1];
    if (
      before?.lower === 'to' ||
      (before &&
        has(before, T.auxiliary) &&
        (last ? last.to > p : /^(been|being|be|having)$/.test(before.lower)))
    )
      continue;
    if (/^(been|being|be|having)$/.test(before?.lower ?? '')) continue;
    const afterSubject =
      before !== undefined &&
      (SUBJECTS.has(before.lower) ||
        (before.lower === 'one' && /^(no|some|every|any)$/.test(tokens[p - 1]?.lower ?? '')));
    const afterNoun =
      before !== undefined &&
      !afterSubject &&
      before.kind === 'word' &&
      (has(before, T.noun | T.name | T.person | T.group) ||
        (before.tags &
          (T.verb |
            T.adjective |
            T.adverb |
            T.determiner |
            T.preposition |
            T.possessive |
            T.coordinator |
            T.subordinator |
            T.relative)) ===
          0) &&
      !has(before, T.possessive) &&
      !(has(before, T.preposition | T.determiner) && !has(before, T.noun));
    const nominal =
      before !== undefined &&
      !afterSubject &&
      has(tokens[p - 1], T.determiner | T.possessive) &&
      !has(before, T.adverb | T.preposition | T.determiner | T.auxiliary) &&
      before.kind === 'word';
    const afterObject = before !== undefined && /^(me|us|him|her|them|it|myself)$/.test(before.lower);
    const afterParticle =
      before !== undefined &&
      has(before, T.preposition) &&
      !has(before, T.noun) &&
      last !== undefined &&
      last.to === p;
    const afterNumber = before !== undefined && (before.kind === 'number' || before.text === '%');
    const blocked =
      before !== undefined &&
      !afterSubject &&
      !afterNoun &&
      !nominal &&
      !bare &&
      !afterObject &&
      !afterNumber &&
      !has(before, T.relative | T.subordinator) &&
      !(last && last.to === p + 1);

    if (has(token, T.past)) {
      if (blocked && !(afterParticle && !has(token, T.participle))) continue;
      const pure = !has(token, T.participle);
      const onlyVerb = !has(token, T.adjective | T.noun | T.person);
      const next = tokens[i + 1];
      if (bare && before && has(before, T.coordinator) && last) {
        // "was reviewed and merged" goes on with the passive unless an object follows.
        const object =
          has(next, T.determiner | T.possessive | T.pronoun | T.quantifier) && next!.lower !== 'by';
        const shares = last.voice === 'passive' && has(token, T.participle) && !object && last.to >= p - 6;
        if (
          !shares &&
          !onlyVerb &&
          !object &&
          !has(next, T.preposition) &&
          next !== undefined &&
          next.kind === 'word' &&
          !has(next, T.adverb | T.noun | T.name)
        )
          continue;
        add(
          i,
          {
            main: i,
            to: i + 1,
            voice: shares ? 'passive' : 'active',
            perfect: false,
            progressive: false,
            copula: false,
          },
          true,
          'past',
        );
        continue;
      }
      const lone: Chain = {
        main: i,
        to: i + 1,
        voice: 'active',
        perfect: false,
        progressive: false,
        copula: false,
      };
      if (bare || afterSubject || has(before, T.relative)) {
        if (bare && !pure && leadingParticiple(tokens, i, before)) continue;
        // "Rejected welds fell": what was done to a noun that has a verb of its own.
        if (
          bare &&
          !before &&
          !pure &&
          !takesClause(token.lemma) &&
          has(next, T.noun | T.person) &&
          !has(next, T.determiner | T.possessive | T.preposition | T.pronoun | T.name | T.adverb) &&
          laterFinite(tokens, i + 2, true)
        )
          continue;
        if (
          bare &&
          !before &&
          has(token, T.noun | T.adjective) &&
          laterFinite(tokens, i + 1) &&
          !takesClause(token.lemma)
        )
          continue;
        if (
          bare &&
          before &&
          before.kind === 'punctuation' &&
          !pure &&
          postposed(tokens, i, last) &&
          !groups.every(group => relativeBefore(tokens, group.from))
        )
          continue;
        add(i, getPassive(tokens, i) ?? lone, bare, 'past');
        continue;
      }
      if (
        afterNoun ||
        nominal ||
        afterObject ||
        afterNumber ||
        (last && last.to === p + 1) ||
        has(before, T.subordinator)
      ) {
        if (!pure) {
          if (next?.lower === 'by' && laterFinite(tokens, i + 1)) continue;
          if (
            laterFinite(tokens, i + 1) &&
            !(
              takesClause(token.lemma) && has(next, T.determiner | T.pronoun | T.possessive | T.noun | T.name)
            )
          )
            continue;
          // The object of an earlier verb, described: "the logs submitted by the team", "a price approved".
          const open = last !== undefined && !tokens.slice(last.to, i).some(stops);
          if (open && !takesClause(last.lemma) && !relativeBefore(tokens, last.from)) continue;
          if (open && last.lemma === 'have' && last.main === last.to - 1) continue;
          if (
            open &&
            takesClause(last.lemma) &&
            !has(next, T.determiner | T.pronoun | T.possessive) &&
            (next?.lower === 'by' || /^(get|want|have|let|help|see|find|make|hear)$/.test(last.lemma))
          )
            continue;
        }
        add(i, getPassive(tokens, i) ?? lone, false, 'past');
      }
      continue;
    }
    const rare =
      isRareVerb(token.lower) &&
      ((afterSubject && /^(i|we|they|you)$/.test(before!.lower)) ||
        (afterNoun && has(before, T.person) && /s$/.test(before.lower)));
    if ((has(token, T.third | T.base) || rare) && !has(token, T.auxiliary)) {
      const next = tokens[i + 1];
      // "Night calls halved", "three times faster": a noun after all.
      if (has(next, T.past) && !has(next, T.noun | T.adjective) && !afterSubject) continue;
      if (before && NUMBERS.test(before.lower) && !afterSubject) continue;
      const chain: Chain = {
        main: i,
        to: i + 1,
        voice: 'active',
        perfect: false,
        progressive: false,
        copula: false,
      };
      if (
        afterSubject &&
        !/^(this|that|these|those|each|all|both|most|what|which|here|there)$/.test(before!.lower)
      )
        add(i, chain, false, 'present');
      else if (
        has(before, T.relative) &&
        before!.lower !== 'how' &&
        before!.lower !== 'what' &&
        !has(next, T.auxiliary) &&
        /^(who|which|that)$/.test(before!.lower) &&
        (has(token, T.third) || !has(token, T.noun))
      )
        add(i, chain, false, 'present');
      else if (
        bare &&
        before &&
        has(before, T.coordinator) &&
        last?.voice === 'active' &&
        ((last.tense === 'present' && !has(token, T.noun)) ||
          (has(token, T.base) && groups.some(group => group.tense === 'modal')))
      )
        add(i, chain, true, groups.some(group => group.tense === 'modal') ? 'modal' : last.tense, last.modal);
      else if (
        last &&
        last.to === p + 1 &&
        relativeBefore(tokens, last.from) &&
        has(token, T.third | T.base) &&
        has(next, T.determiner | T.possessive | T.preposition | T.pronoun | T.noun | T.name)
      )
        add(i, chain, false, 'present');
      else if (afterNoun && before.kind === 'word') {
        const plural =
          (/s$/.test(before.lower) && !/ss$/.test(before.lower)) ||
          has(before, T.group) ||
          /(people|men|children|staff|police)$/.test(before.lower);
        const agrees = has(token, T.third) ? !plural || has(before, T.group) || has(before, T.name) : plural;
        const open =
          last !== undefined && !tokens.slice(last.to, i).some(stops) && !relativeBefore(tokens, last.from);
        const verbal =
          has(
            next,
            T.determiner |
              T.possessive |
              T.preposition |
              T.pronoun |
              T.adverb |
              T.number |
              T.subordinator |
              T.quantifier,
          ) ||
          next === undefined ||
          next.kind !== 'word' ||
          !has(token, T.noun);
        if (agrees && !open && verbal && !laterFinite(tokens, i + 1) && !has(next, T.auxiliary))
          add(i, chain, false, 'present');
      }
    }
  }
  return groups;
};

const relativeBefore = (tokens: readonly Token[], verbFrom: number): boolean => {
  for (let i = verbFrom - 1; i >= Math.max(0, verbFrom - 3); i--) {
    const token = tokens[i]!;
    if (has(token, T.relative) && i > 0 && (tokens[i - 1]!.kind === 'word' || tokens[i - 1]!.text === ','))
      return true;
    if (/^(i|we|he|she|they|you)$/.test(token.lower))
      return (
        i > 0 &&
        has(tokens[i - 1], T.noun | T.person | T.group) &&
        !has(tokens[i - 1], T.coordinator | T.time) &&
        !/^(morning|afternoon|evening|night|day|week|month|year|time|hour|minute|later|weekend)s?$/.test(
          tokens[i - 1]!.lower,
        )
      );
  }
  return false;
};

/** "got thrown out", "got assigned"; not "got the landlord to fix". */
const getPassive = (tokens: readonly Token[], i: number): Chain | null => {
  if (tokens[i]!.lemma !== 'get') return null;
  const at = skipAdverbs(tokens, i + 1);
  const token = tokens[at];
  if (
    !has(token, T.participle) ||
    STATIVE.has(token!.lower) ||
    (has(token, T.adjective) && !/ed$/.test(token!.lower))
  )
    return null;
  if (/^(married|ready|stuck|lost|better|going|hold|rid)$/.test(token!.lower)) return null;
  return { main: at, to: at + 1, voice: 'passive', perfect: false, progressive: false, copula: false };
};

/** "Armed with the logs, I …": a participle before a comma and another subject, no dropped "I". */
const leadingParticiple = (tokens: readonly Token[], i: number, before: Token | undefined): boolean => {
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
  const phrase = /^(with|by|in|from|at|to|on|about|for|as|between|under|into|after|against|over)$/.test(
    next.lower,
  );
  if (!phrase && comma !== i + 1) return false;
  for (let j = comma + 1; j < tokens.length && tokens[j]!.kind !== 'punctuation'; j++) {
    if (j > comma + 1 && isFiniteAuxiliary(tokens, j)) return true;
    if (has(tokens[j], T.past) && j > comma + 1 && !has(tokens[j - 1], T.coordinator))
      return !has(tokens[comma + 1], T.coordinator);
  }
  return false;
};

/** After a comma, a participle that describes what stands before: "a corrected page, marked in red". */
const postposed = (tokens: readonly Token[], i: number, last: VerbGroup | undefined): boolean => {
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
