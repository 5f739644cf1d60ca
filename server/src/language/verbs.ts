import {
  type Chain,
  chainFrom,
  has,
  isAdverbial,
  isFiniteAuxiliary,
  NUMBERS,
  SUBJECTS,
  skipAdverbs,
  takesClause,
} from './auxiliaries';
import { NUMBER_WORDS } from './lexicon/quantities';
import {
  circumstance,
  FINITE,
  getPassive,
  laterFinite,
  leadingParticiple,
  postposed,
  relativeBefore,
  stops,
} from './participles';
import { T, type Token } from './tags';
import type { VerbGroup } from './verb-group';
import { isRareVerb } from './words';

export { takesClause } from './auxiliaries';

const PLACES = /^(in|out|up|down|off|on|over|away|back|along)$/;

/** Prepositions that lead on to a noun and belong to no verb. */
const LEADING = /^(about|of|for|with|from|at|against|between|during|than|like|among|without)$/;

/** Finite verb groups of a sentence from left to right. Quoted words are somebody else's and hold none. */
export const findVerbs = (tokens: readonly Token[]): readonly VerbGroup[] => {
  const groups: VerbGroup[] = [];
  const add = (from: number, chain: Chain, bare: boolean, tense: VerbGroup['tense'], modal = ''): void => {
    let negated = false;
    for (let at = from; at <= chain.to && at < tokens.length && !negated; at++)
      negated = /^(not|n't|never|cannot)$/.test(tokens[at]!.lower);
    const main = tokens[chain.main]!;
    groups.push({
      from,
      inverted: chain.inverted ?? null,
      main: chain.main,
      to: chain.to,
      voice: chain.voice,
      perfect: chain.perfect,
      progressive: chain.progressive,
      copula: chain.copula,
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
    // Most words are no verb whatever stands around them.
    if (!has(token, FINITE) && !isRareVerb(token.lower)) continue;
    // "Bit by bit I …"
    if (tokens[i + 1]?.lower === 'by' && tokens[i + 2]?.lower === token.lower) {
      i += 2;
      continue;
    }
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
      (has(before, T.coordinator) && before.lower !== 'plus') ||
      // "In came the inspector"
      (p === 0 && has(token, T.past) && !has(token, T.participle) && PLACES.test(before.lower));
    if (isFiniteAuxiliary(tokens, i)) {
      // "the do's", "a must"; "have" as the object of "to" was sorted out above.
      const whole = chainFrom(tokens, i);
      // "didn't get picked"
      const chain = (whole.voice === 'active' && getPassive(tokens, whole.main)) || whole;
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
    // "The person I reported to retired."
    const stranded =
      has(before, T.preposition) &&
      has(token, T.past) &&
      !has(token, T.base) &&
      last !== undefined &&
      last.to === p &&
      /^(i|we|he|she|they|you)$/.test(tokens[last.from - 1]?.lower ?? '') &&
      relativeBefore(tokens, last.from);
    if (
      (before?.lower === 'to' && !stranded) ||
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
      !LEADING.test(before.lower) &&
      !has(before, T.noun) &&
      last !== undefined &&
      last.to === p;
    const afterNumber =
      before !== undefined &&
      (before.kind === 'number' ||
        before.text === '%' ||
        // "A lad of sixteen spotted …", "Four of the ten returned …"
        (NUMBER_WORDS[before.lower] !== undefined &&
          has(tokens[p - 1], T.preposition | T.determiner) &&
          has(tokens[i + 1], T.determiner | T.possessive | T.pronoun | T.preposition)));
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
      // "asked about split cards": behind a preposition, what may be a past is none.
      if (has(token, T.base) && LEADING.test(tokens[i - 1]?.lower ?? '') && has(tokens[i + 1], T.noun))
        continue;
      if (blocked && !stranded && !(afterParticle && !has(token, T.participle))) continue;
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
          (!takesClause(token.lemma) || !has(next, T.person | T.group)) &&
          (has(next, T.noun | T.person) || (has(next, T.third) && !has(next, T.auxiliary))) &&
          !has(next, T.determiner | T.possessive | T.preposition | T.pronoun | T.name | T.adverb) &&
          (laterFinite(tokens, i + 2, true) ||
            // "Cut flowers wilt by Friday."
            (/s$/.test(next!.lower) &&
              has(tokens[i + 2], T.base) &&
              (!has(tokens[i + 2], T.noun) || has(tokens[i + 3], T.preposition | T.adverb))))
        )
          continue;
        if (
          bare &&
          !before &&
          has(token, T.noun | T.adjective) &&
          // "Spent three months embedded": an object follows, so it is the verb.
          !has(next, T.determiner | T.possessive | T.number) &&
          NUMBER_WORDS[next?.lower ?? ''] === undefined &&
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
        stranded ||
        nominal ||
        afterObject ||
        afterNumber ||
        (last && last.to === p + 1) ||
        has(before, T.subordinator)
      ) {
        if (!pure) {
          if (circumstance(tokens, i)) continue;
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
        (has(next, T.determiner | T.possessive | T.preposition | T.pronoun | T.noun | T.name) ||
          // "The valve I fitted still holds."
          (has(token, T.third) &&
            /^(i|we|he|she|they)$/.test(tokens[last.from - 1]?.lower ?? '') &&
            (!next || next.kind === 'punctuation' || p < i - 1)))
      )
        add(i, chain, false, 'present');
      else if (afterNoun && before.kind === 'word') {
        const plural =
          (/s$/.test(before.lower) && !/(ss|^news)$/.test(before.lower)) ||
          // "a dairy farm": one of them, so what follows is no verb.
          (has(before, T.group) && !/^(a|an|each|every|this|that)$/.test(tokens[p - 1]?.lower ?? '')) ||
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
          NUMBER_WORDS[next.lower] !== undefined ||
          !has(token, T.noun);
        // "cross-checking the VAT numbers I realised": whom the next word begins with, a clause.
        if (
          /^(i|we|he|she|they)$/.test(next?.lower ?? '') &&
          !takesClause(token.lemma) &&
          tokens
            .slice(1, i)
            .some((each, at) => has(each, T.ing) && has(tokens[at], T.preposition | T.subordinator))
        )
          continue;
        if (agrees && !open && verbal && !laterFinite(tokens, i + 1) && !has(next, T.auxiliary))
          add(i, chain, false, 'present');
      }
    }
  }
  return groups;
};
