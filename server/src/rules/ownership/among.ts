import { type Analysis, T } from '../../language';

const SOME =
  /^(two|three|four|five|six|seven|both|all|most|some|few|several|half|lot|pair|rest|bunch|couple|handful)$/;
const OPENER = /^(collectively|jointly|together)$/;
const MEANT =
  /^(approach|plan|strategy|idea|decision|solution|fix|answer|method|thinking|way|line|tactic|policy|view|aim|response|course)$/;
const DEEDS =
  /^(effort|decision|push|exercise|undertaking|call|job|piece|enterprise|endeavour|endeavor|choice|project|production|work|response|task)$/;
const COMMON = /^(joint|collective|shared|group|combined)$/;

/**
 * Joint acts in which "we" does not stand as a subject: the writer is named as one of those who acted ("every nurse, me
 * included", "kept four of us busy"), the group stands in an opener ("as a squad", "collectively"), or the act has been
 * made a noun ("our approach was to", "joint decision with").
 */
export const amongThem = (analysis: Analysis): { from: number; to: number } | null => {
  const { tokens, clauses, question } = analysis;
  if (question) return null;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const [first] = tokens;
  if (!first) return null;
  const ownLine = clauses.some(
    ({ kind, subject }) => kind === 'main' && subject?.who === 'I' && lower(subject.head) === 'i',
  );
  // "Every nurse on the corridor, me among them, …", "the committee, myself included".
  for (let at = 1; at < tokens.length; at++)
    if (
      /^(me|myself|self|mine|i)$/.test(lower(at)) &&
      /^(included|among|amongst|too)$/.test(lower(at + 1)) &&
      tokens[at - 1]!.kind === 'punctuation' &&
      (/^(included|too)$/.test(lower(at + 1)) || /^(them|the)$/.test(lower(at + 2))) &&
      !ownLine
    )
      return { from: 0, to: at + 2 };
  if (ownLine) return null;
  // "Rewiring the rack kept four of us busy", "…, the pair of us, checking".
  for (let at = 1; at + 2 < tokens.length; at++)
    if (SOME.test(lower(at)) && lower(at + 1) === 'of' && lower(at + 2) === 'us') {
      const aside = tokens[at - 2]?.text === ',' && lower(at - 1) === 'the';
      const kept = clauses.some(
        ({ kind, verb, to }) =>
          kind === 'main' &&
          verb.to <= at &&
          at < to &&
          at - verb.to < 2 &&
          /^(keep|take|need|require|occupy|see)$/.test(verb.lemma),
      );
      if (aside || kept) return { from: aside ? at - 1 : 0, to: at + 3 };
    }
  // "It was us who …", "the fix was a joint effort", "came out of the whole team".
  for (const { kind, subject, verb, to } of clauses) {
    if (kind !== 'main' || verb.tense !== 'past' || verb.negated) continue;
    const first = lower(verb.to);
    if (verb.copula && subject?.who === 'it' && /^(us|we)$/.test(first))
      return { from: subject.from, to: verb.to + 1 };
    for (let at = verb.to; at < Math.min(to, verb.to + 7); at++) {
      if (
        verb.copula &&
        /^(joint|collective|shared|combined|group|team|communal)$/.test(lower(at)) &&
        DEEDS.test(lower(at + 1))
      )
        return { from: subject?.from ?? verb.from, to: at + 2 };
      if (
        /^(come|grow|emerge|arise|result)$/.test(verb.lemma) &&
        /^(out|from)$/.test(first) &&
        /^(whole|entire)$/.test(lower(at)) &&
        (tokens[at + 1]?.tags ?? 0) & T.group
      )
        return { from: subject?.from ?? verb.from, to: at + 2 };
    }
  }
  // "Team effort all round."
  if (
    /^(team|group|joint|collective|shared)$/.test(lower(0)) &&
    /^(effort|push|job|exercise)$/.test(lower(1))
  )
    return { from: 0, to: 2 };
  // "Between us the casts were labelled", "the decision was taken jointly with the curators".
  if (/^(between|among|amongst)$/.test(lower(0))) {
    const us = tokens.slice(0, 6).findIndex(({ lower: word }) => word === 'us');
    if (us === 1 || (us > 1 && lower(us - 1) === 'of')) return { from: 0, to: us + 1 };
  }
  const jointly = tokens.findIndex(({ lower: word }) => /^(jointly|collectively|communally)$/.test(word));
  if (
    jointly > 0 &&
    clauses.some(({ kind, verb }) => kind === 'main' && verb.tense === 'past' && !verb.negated)
  )
    return { from: 0, to: jointly + 1 };
  // "did it ourselves", "Between myself and the night shift, the store got emptied".
  const ourselves = tokens.findIndex(({ lower: word }) => word === 'ourselves');
  if (ourselves > 0) return { from: 0, to: ourselves + 1 };
  if (/^(between|among|amongst)$/.test(lower(0)) && /^(me|myself)$/.test(lower(1)) && lower(2) === 'and')
    return { from: 0, to: 4 };
  // "some wording hammered out between everyone".
  const between = tokens.findIndex(
    ({ lower: word }, at) =>
      /^(between|among|amongst)$/.test(word) && /^(everyone|everybody|ourselves)$/.test(lower(at + 1)),
  );
  if (between > 0) return { from: 0, to: between + 2 };
  // "Put our heads together".
  const heads = tokens.findIndex(
    (token, at) =>
      token.lower === 'our' && /^(heads|minds)$/.test(lower(at + 1)) && lower(at + 2) === 'together',
  );
  if (heads > 0) return { from: 0, to: heads + 3 };
  const main = clauses.find(({ kind }) => kind === 'main');
  // "As a squad the top ten came off the list", "Collectively the function landed on …".
  if (main?.verb.tense === 'past' && !main.verb.negated) {
    if (
      lower(0) === 'as' &&
      /^(a|one)$/.test(lower(1)) &&
      (tokens[2]?.tags ?? 0) & T.group &&
      ((tokens[3]?.tags ?? 0) & (T.determiner | T.possessive | T.pronoun) || tokens[3]?.text === ',')
    )
      return { from: 0, to: 3 };
    if (OPENER.test(lower(0)) && main.subject && main.subject.from > 0 && main.subject.who !== 'nobody')
      return { from: 0, to: main.verb.to };
    // "Our approach was to …": whose is not said. "Our plan" alone may be what was there.
    const head = main.subject;
    if (
      head &&
      lower(head.from) === 'our' &&
      MEANT.test(lower(head.head)) &&
      main.verb.copula &&
      /^(to|that)$/.test(lower(main.verb.to))
    )
      return { from: head.from, to: head.to };
  }
  // "Joint decision with the squad to quarantine eleven tests", "Group call with the agency".
  if (COMMON.test(lower(0))) {
    const withThem = tokens.slice(1, 5).findIndex(token => token.lower === 'with');
    if (withThem > 0) return { from: 0, to: withThem + 1 };
  }
  return null;
};
