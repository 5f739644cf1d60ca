import { type Hit, T, verbClass } from '../../language';
import type { Severity } from '../../profiles/model';
import type { Span } from '../../text/span';
import { type OwnAct, ownActsIn } from '../acts';
import { askAfter, shown } from '../fixes';
import { learnedOdds, likely } from '../learned';
import { defineRule, type Report } from '../rule';
import { cue, phraseSpan, type SentenceView, type StoryView, sectionOf } from '../view';

/** Verbs to choose from, by what the act was about. They offer, they claim nothing. */
const CHOICES: Readonly<Record<string, string>> = {
  people: '[taught, coached, interviewed, paired with or reassigned whom?]',
  thing: '[wrote, measured, repaired, tested, designed or removed what?]',
  decision: '[proposed, compared, argued for or decided what?]',
};

/** "helped him build a first sentence", "supported both formats", "handled 60 calls": the act is named or counted. */
const named = (act: OwnAct): boolean => {
  const { analysis } = act.sentence;
  const { tokens } = analysis;
  const { verb } = act.clause;
  const after = tokens.slice(verb.to, act.clause.to);
  if (/^(help|assist)$/.test(verb.lemma)) {
    const at = after.findIndex(
      token =>
        /^(him|her|them|me)$/.test(token.lower) ||
        (token.kind === 'word' &&
          /[a-z]/.test(token.lower) &&
          token.tags !== 0 &&
          (token.tags & T.person) !== 0),
    );
    const next = after[at + 1];
    if (
      at >= 0 &&
      next &&
      verbClass(next.lemma) !== null &&
      !/^(with|out|in|on)$/.test(next.lower) &&
      after.length > at + 2
    )
      return true;
    if (at >= 0 && next?.lower === 'to' && after[at + 2] && verbClass(after[at + 2]!.lemma) !== null)
      return true;
    if (
      verb.lemma === 'help' &&
      after[0] &&
      !/^(get|move|push|drive|keep|ensure|improve|achieve|deliver|smooth|shape|support|facilitate|make|bring|maintain)$/.test(
        after[0].lower,
      ) &&
      verbClass(after[0].lemma) !== null &&
      (after[0].tags & T.base) !== 0 &&
      !/^(with|out|in|on|the)$/.test(after[0].lower) &&
      after.length > 1
    )
      return true;
  }
  // "worked with a tape measure", "handled the snake with a hook": the means are told.
  const means = after.findIndex(
    (token, at) =>
      token.lower === 'with' &&
      (at > 0 || verb.lemma === 'work') &&
      /^(a|an|two|three|four|my)$/.test(after[at + 1]?.lower ?? '') &&
      after.slice(at + 2).some(each => (each.tags & T.noun) !== 0) &&
      after.slice(at + 1).every(each => (each.tags & (T.person | T.group | T.name)) === 0),
  );
  if (means >= 0 && /^(work|handle|support|sort|deal|manage|look)$/.test(verb.lemma)) return true;
  // "looked at every receipt", "looked through the log for the word".
  if (
    verb.lemma === 'look' &&
    (/^(every|each|both|all)$/.test(after[1]?.lower ?? '') ||
      (after[0]?.lower === 'through' && after.some(token => token.lower === 'for')))
  )
    return true;
  // "looked at the curve: the first cry came at two": what was seen there is told.
  if (
    verb.lemma === 'look' &&
    after[0]?.lower === 'at' &&
    tokens.slice(verb.to).some(token => token.text === ':')
  )
    return true;
  // "looked at what those seven had in common": what was looked for is told.
  if (
    verb.lemma === 'look' &&
    after[0]?.lower === 'at' &&
    /^(what|how|which|whether|why|where|who)$/.test((after[1] ?? tokens[act.clause.to])?.lower ?? '')
  )
    return true;
  if (
    after.some(token => token.lower === 'by' && /ing$/.test(tokens[tokens.indexOf(token) + 1]?.lower ?? ''))
  )
    return true;
  if (
    /^(oversee|handle|support|work|try|deal|manage|assist|help|facilitate|attend|join|look)$/.test(
      verb.lemma,
    ) &&
    analysis.numbers.some(
      number =>
        number.from >= verb.to &&
        number.from < act.clause.to &&
        number.value > (/^(facilitate|attend|join)$/.test(verb.lemma) ? 1 : 3) &&
        !/date|version|id|duration/.test(number.type),
    )
  )
    return true;
  // "worked on the pump until the seal held": what it led to is told.
  if (
    /^(until|till)$/.test(tokens[act.clause.to]?.lower ?? tokens[act.clause.to - 1]?.lower ?? '') ||
    after.some(token => /^(until|till)$/.test(token.lower))
  )
    return true;
  if (verb.lemma === 'work') {
    // "worked with the vet to bleed the ewes": the act follows.
    const to = after.findIndex(token => token.lower === 'to');
    if (
      to >= 0 &&
      after[to + 1] &&
      verbClass(after[to + 1]!.lemma) !== null &&
      !/^(ensure|make|improve|support|help|get|resolve|address|achieve|solve|keep|maintain|deliver|drive|align|facilitate|foster|strengthen|overcome|coordinate|enable)$/.test(
        after[to + 1]!.lemma,
      )
    )
      return true;
  }
  if (
    verb.lemma === 'try' &&
    after.some(token => /^(until|three|twice|again|both|each|every|out)$/.test(token.lower))
  )
    return true;
  if (verb.lemma === 'try' && !/^(to|my|our)$/.test(after[0]?.lower ?? '')) return true;
  return false;
};

/** "cloned the disk and worked on the clone": it goes on with what the sentence has just told. */
const goesOn = (act: OwnAct): boolean => {
  const { tokens } = act.sentence.analysis;
  return tokens
    .slice(act.clause.verb.to, act.clause.to)
    .some(
      token =>
        (token.tags & T.noun) !== 0 &&
        tokens.slice(0, act.clause.verb.from).some(before => before.lemma === token.lemma),
    );
};

const vagueIn = (sentence: SentenceView): readonly OwnAct[] =>
  ownActsIn(sentence).filter(act => act.vague && !named(act) && !goesOn(act));

/** A step without a verb of its own: "In constant contact with the vendor". */
const verbless = (sentence: SentenceView) => {
  const { clauses, question } = sentence.analysis;
  // "Was closely tied in with …" drops its subject.
  if (
    question ||
    clauses.some(
      ({ kind, verb, subject }) =>
        kind === 'main' &&
        !(verb.from < 2 && verb.voice === 'passive' && (!subject || subject.who === 'I')) &&
        // "Engagement with developers on root causes": a noun taken for a verb.
        !(verb.tense === 'present' && verb.from + 1 === verb.to && verb.from > 2 && subject?.from === 0),
    )
  )
    return null;
  const hit = cue(sentence, 'vagueAct')[0];
  return hit &&
    (hit.from === 0 || (hit.from === 1 && clauses[0]?.subject?.who === 'I')) &&
    !sentence.placeholders.length
    ? phraseSpan(sentence, hit.from, hit.to)
    : null;
};

const ACTIVITIES =
  /^(work|effort|liaison|coordination|discussion|conversation|meeting|communication|email|e-mail|call|chat|toing|negotiation|admin|support|legwork|back-and-forth|hand-holding|teamwork|collaboration|consultation|involvement|contact|dialogue)$/;
/** "There was a fair amount of hand-holding on my side": an act made a noun, and nobody's. */
const existing = ({ analysis: { tokens, clauses, question, numbers } }: SentenceView): Hit | null => {
  if (question || clauses.length !== 1 || numbers.length > 0) return null;
  const { subject, verb, to } = clauses[0]!;
  if (subject?.who !== 'there' || !verb.copula || verb.negated || verb.tense !== 'past') return null;
  for (let i = verb.to; i < Math.min(to, verb.to + 7); i++) {
    const token = tokens[i]!;
    if (
      ACTIVITIES.test(token.lemma) ||
      (i > verb.to &&
        /^[a-z-]{4,}ing$/.test(token.lower) &&
        (token.tags & T.noun) !== 0 &&
        /^(of|much|some|more|endless|constant)$/.test(tokens[i - 1]!.lower))
    )
      return { from: 0, to: Math.min(to, tokens.length) };
  }
  return null;
};

const ROLE = /^(part|role|job|task|work|time|remit)$/;
const SPENT = /^(time|energy|energies|effort|efforts|attention|days|hours|weeks|focus)$/;
const SHARE = /^(focus|contribution|input|emphasis|efforts?|energy|energies|involvement)$/;
/** "My focus was on engagement", "my part was that of a friend to all": a place among the others, and no act. */
const placeAmong = ({ analysis: { tokens, clauses, question, numbers } }: SentenceView): Hit | null => {
  if (question || numbers.length > 0) return null;
  const clause = clauses.find(({ kind }) => kind === 'main');
  const { subject, verb } = clause ?? {};
  if (!clause || !subject || !verb || verb.negated || verb.tense !== 'past') return null;
  // "Most of my energy went into the relationship with the landlord".
  if (
    verb.lemma === 'go' &&
    tokens.some(
      ({ lower }, at) =>
        lower === 'my' && at >= subject.from && at + 2 === subject.to && SPENT.test(tokens[at + 1]!.lower),
    ) &&
    tokens.slice(verb.to, verb.to + 3).some(({ lower }) => /^(on|into|in|towards?)$/.test(lower))
  )
    return {
      from: subject.from,
      to: tokens[clause.to - 1]?.kind === 'punctuation' ? clause.to - 1 : clause.to,
    };
  if (tokens[subject.from]!.lower !== 'my') return null;
  if (!(verb.copula || /^(lie|lay|sit|centre|center|revolve)$/.test(verb.lemma))) return null;
  const head = tokens[subject.head]!.lower;
  let at = verb.to;
  while (
    /^(more|very|much|mostly|mainly|largely|primarily|chiefly|all|really|rather)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at++;
  const next = tokens[at]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  const placed =
    (SHARE.test(head) && /^(on|in|around|about|with|towards?|across)$/.test(next)) ||
    ((SHARE.test(head) || ROLE.test(head)) &&
      ((/^(that|one)$/.test(next) && after === 'of') ||
        (at > verb.to && /^(of|in|on|around|about)$/.test(next))));
  const to = tokens[clause.to - 1]?.kind === 'punctuation' ? clause.to - 1 : clause.to;
  return placed ? { from: subject.from, to } : null;
};

/** "Then it was a matter of keeping everybody sweet", "it was really about building bridges". */
const itWas = (sentence: SentenceView): Hit | null => {
  const { clauses } = sentence.analysis;
  const hit = cue(sentence, 'vagueAct').find(({ from, to }) =>
    clauses.some(
      ({ subject, verb, kind }) =>
        kind === 'main' && subject?.who === 'it' && subject.from === from && verb.copula && verb.to <= to,
    ),
  );
  return hit && !sentence.analysis.question ? hit : null;
};

/** Odds from which what the labelled stories teach is told. */
const LIKELY = -0.2;
/** Odds below which a verb is let alone. */
const UNLIKELY = -3;

const report = (
  story: StoryView,
  sentence: SentenceView,
  { start, end }: Span,
  severity: Severity,
  person: boolean,
): Report => ({
  start,
  end,
  step: 'action',
  severity,
  message: `'${shown(story.file.text.slice(start, end), 26)}' hides the size of your part. What was the act?`,
  fixes: [askAfter(sentence, 'Name the act', `I ${person ? CHOICES.people : CHOICES.thing}.`)],
});

export default defineRule({
  id: 'vague-verb',
  group: 'ownership',
  tier: 1,
  severity: 'warning',
  sections: ['action'],
  summary: 'A verb that hides the size of your part.',
  why: '"Helped with" may be an hour or a year. A listener writes down verbs with objects.',
  gates: [
    '`info` where the same sentence also names a concrete act, or where only its likeness to labelled sentences tells.',
  ],
  fixes: [{ kind: 'ask', what: 'offers concrete verbs to choose from' }],
  bad: ['I [[helped with the costumes]].', 'I [[was involved in the tender]].'],
  good: [
    'I helped her rehearse the opening line until it held.',
    'I supported both file formats, because the archive still sends the old one.',
  ],
  yieldsTo: ['weak-follow-up', 'handoff', 'hypothetical', 'we-language', 'others-did-the-work'],
  *check(story) {
    const sentences = sectionOf(story, 'action')?.sentences ?? [];
    const sounding = likely('vague-verb', sentences, LIKELY);
    const odds = learnedOdds('vague-verb', sentences);
    for (const [index, sentence] of sentences.entries()) {
      if (odds[index]! < UNLIKELY) continue;
      const acts = ownActsIn(sentence);
      const vague = vagueIn(sentence);
      const concrete = acts.filter(act => !act.vague && !/^(stay|move)$/.test(act.verb));
      const there =
        acts.length === 0 ? (existing(sentence) ?? placeAmong(sentence) ?? itWas(sentence)) : null;
      const alone = there
        ? phraseSpan(sentence, there.from, there.to)
        : acts.length === 0
          ? verbless(sentence)
          : null;
      if (alone) yield report(story, sentence, alone, 'warning', false);
      else if (!acts.some(act => act.vague) && sounding.includes(sentence))
        yield report(story, sentence, acts[0] ?? sentence, 'info', false);
      for (const first of vague) {
        if (concrete.some(act => act.start > first.start)) continue;
        const { tokens } = sentence.analysis;
        const person = tokens
          .slice(first.clause.verb.to, first.clause.to)
          .some(token => (token.tags & T.person) !== 0);
        yield report(story, sentence, first, concrete.length ? 'info' : 'warning', person);
      }
    }
  },
});
