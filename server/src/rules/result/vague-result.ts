import { type Clause, T, verbClass } from '../../language';
import type { Span } from '../../text/span';
import { ownActsIn } from '../acts';
import { askAfter, shown } from '../fixes';
import { learnedOdds, likely } from '../learned';
import { othersActs } from '../others';
import { defineRule, type Report } from '../rule';
import { clauseSpan, type SentenceView, type StoryView, sentencesOf, tokenSpan } from '../view';
import { shares, vocabulary } from '../vocabulary';
import { counted, lacksMeasure, measured, resultOf } from './measure';
import { addsTo, vagueClauses } from './moods';
import { lasts } from './no-second-order-effect';
import { GENERIC, MOODS, QUALITIES } from './verdicts';

const ASK = 'What changed: [what changed, from what to what?].';
/** Odds from which what the labelled stories teach is told: as likely as not there means right nine times in ten here. */
const LIKELY = 0.8;
/** Odds below which what reads like a stock ending is none. */
const UNLIKELY = -3;
const LISTS = ['mood', 'success', 'comparative'] as const;

const clauseAt = (sentence: SentenceView, at: number): Clause | undefined => {
  const { clauses } = sentence.analysis;
  return [...clauses].reverse().find(clause => clause.from <= at && at < Math.max(clause.to, clause.verb.to));
};

/** A clause counts as measured where a number stands in it or right behind it. */
const backed = (sentence: SentenceView, clause: Clause | undefined): boolean => {
  const { analysis } = sentence;
  if (!counted(sentence)) return false;
  if (analysis.metric === 'delta') return true;
  if (!clause) return true;
  return analysis.numbers.some(
    number =>
      number.from >= clause.from - 1 &&
      number.from < clause.to + 1 &&
      !/^(version|id|date)$/.test(number.type),
  );
};

/** A placeholder stands in the clause: between its start and the next one's. */
const holdsGap = (sentence: SentenceView, clause: Clause): boolean => {
  const { tokens, clauses } = sentence.analysis;
  const next = clauses.find(each => each.from >= clause.verb.to);
  const start = sentence.start + tokens[Math.min(clause.from, clause.verb.from)]!.start;
  // A gap behind "and" or a comma belongs to what comes next.
  let stop = next ? next.from : tokens.length;
  for (let i = clause.verb.to; i < stop; i++)
    if (next && (tokens[i]!.text === ',' || (tokens[i]!.tags & T.coordinator) !== 0)) stop = i;
  const end = next ? sentence.start + tokens[stop]!.start : sentence.end;
  return sentence.placeholders.some(gap => gap.start >= start && gap.start < end);
};

/** "is over the moon: she runs her stairlift", "happy because they go home at six", "pleased enough to renew": the mood comes with what it was about. */
const explained = ({ analysis }: SentenceView, clause: Clause | undefined, at: number): boolean => {
  const { tokens, clauses } = analysis;
  if (!clause) return false;
  const end = Math.max(clause.to, clause.verb.to);
  for (let i = at; i < Math.min(tokens.length, end + 1); i++) {
    const word = tokens[i]!.lower;
    const next = clauses.find(each => each.from >= i && each.from <= i + 2 && each !== clause);
    const told =
      next !== undefined &&
      !next.verb.copula &&
      verbClass(next.verb.lemma) !== 'emotion' &&
      !vagueClauses(analysis).some(each => each.from < next.to && next.from < each.to);
    if (word === ':' && told) return true;
    if (/^(because|since)$/.test(word) && told && next.introducer === word) return true;
    if (word === 'enough' && (tokens[i + 1]?.lower === 'to' || told)) return true;
    if (i > at + 3 && tokens[i]!.kind === 'punctuation') return false;
  }
  return false;
};

export default defineRule({
  id: 'vague-result',
  group: 'result',
  tier: 1,
  severity: 'warning',
  sections: ['result'],
  summary: 'A reaction or an ending that could close any story.',
  why: 'Moods and "it went well" cannot be written down as an outcome. What happened that made them so?',
  gates: [
    '`info` for a comparison without a measure, such as "much smoother", and where only its likeness to labelled sentences tells.',
    '`info` for a sentence that holds not a word of its story, no number and nobody who gained; in a Result without any measure, for each sentence about "it", "they" or a mood that tells neither an act nor anything that lasted.',
  ],
  fixes: [{ kind: 'ask', what: 'keeps the clause and asks what changed' }],
  bad: [
    '[[The whole orchestra was delighted]].',
    '[[The opening night was a success]].',
    '[[Deliveries became much smoother]].',
  ],
  good: [
    'Deliveries were 40% faster by June, and the bakery kept the plan.',
    'The conductor wrote, "I slept for the first time in May."',
  ],
  *check(story) {
    const result = resultOf(story);
    const lacks = lacksMeasure(story);
    const odds = learnedOdds('vague-result', result?.sentences ?? []);
    const sounding = likely('vague-result', result?.sentences ?? [], LIKELY);
    for (const [index, sentence] of (result?.sentences ?? []).entries()) {
      if (odds[index]! < UNLIKELY) continue;
      if (sentence.analysis.question || sentence.placeholders.some(each => /^\[what changed/.test(each.text)))
        continue;
      const told = new Set<Clause | undefined>();
      const hits: { list: (typeof LISTS)[number]; hit: { from: number; to: number } }[] = [
        ...LISTS.flatMap(list =>
          (sentence.analysis.cues.get(list) ?? [])
            .filter(each => applies(sentence, list, each.from, each.to))
            .map(hit => ({ list, hit })),
        ),
      ];
      for (const { list, from, to } of vagueClauses(sentence.analysis))
        if (!hits.some(({ hit }) => hit.from < to && from < hit.to)) hits.push({ list, hit: { from, to } });
      const stock = (span: Span): Report => ({
        ...span,
        step: 'result',
        severity: 'info',
        message: `'${shown(story.file.text.slice(span.start, span.end), 34)}' could end any story. What changed?`,
        fixes: [askAfter(sentence, 'Say what changed', ASK)],
      });
      if (hits.length === 0 && ofAnything(sentence)) {
        const clause = sentence.analysis.clauses.find(opens);
        if (!lacks && fitsAnyStory(story, sentence)) {
          yield stock(sentence);
          continue;
        }
        if (lacks && clause && tellsNoChange(story, sentence)) {
          yield stock(clauseSpan(sentence, clause, true));
          continue;
        }
      }
      let any = false;
      for (const { list, hit } of hits) {
        const clause = clauseAt(sentence, hit.from);
        if (told.has(clause)) continue;
        told.add(clause);
        // A gap in the clause is asked for already.
        if (clause && holdsGap(sentence, clause)) continue;
        if (backed(sentence, clause) || (list !== 'success' && explained(sentence, clause, hit.to))) continue;
        any = true;
        const whole = clause ? clauseSpan(sentence, clause, true) : tokenSpan(sentence, hit.from, hit.to);
        const place = tokenSpan(sentence, hit.from, hit.to);
        const span = {
          start: Math.min(whole.start, place.start),
          end: whole.end <= place.end + 48 ? Math.max(whole.end, place.end) : place.end,
        };
        yield {
          ...span,
          step: 'result',
          severity: list === 'comparative' ? 'info' : 'warning',
          message: `'${shown(story.file.text.slice(span.start, span.end), 34)}' ${list === 'comparative' ? 'says more or less. By how much?' : list === 'mood' ? 'is a reaction. What changed?' : 'could end any story. What changed?'}`,
          fixes: [askAfter(sentence, 'Say what changed', ASK)],
        };
      }
      if (!any && sounding.includes(sentence)) yield stock(sentence);
    }
  },
});

/** Verbs that carry no act of their own: what was paid, dropped or reopened did happen. */
const LIGHT =
  /^(be|have|get|make|give|go|come|keep|say|tell|feel|find|think|know|look|take|become|seem|talk|remark|comment|mention|notice|agree|continue|remain|stay|turn|prove|leave)$/;
/** Something is done to something: an object stands behind the verb, or it was acted on. */
const reaches = (tokens: SentenceView['analysis']['tokens'], { verb, subject, to }: Clause): boolean => {
  if (verb.voice === 'passive' || !/^(thing|it|there)$/.test(subject?.who ?? '')) return true;
  for (let i = verb.to; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') return true;
    if (token.tags & T.preposition || token.lower === 'like') return false;
    if (token.tags & (T.noun | T.determiner | T.possessive | T.pronoun)) return true;
  }
  return false;
};
/** Nothing measured, lasting or checked, nobody who gained, and not a word of what the story is about. */
const fitsAnyStory = (story: StoryView, sentence: SentenceView): boolean => {
  const { cues, clauses, numbers, tokens } = sentence.analysis;
  if (clauses.length === 0 || numbers.length > 0 || sentence.placeholders.length > 0 || measured(sentence))
    return false;
  if (['lasting', 'verification', 'unverified', 'benefit'].some(name => cues.has(name))) return false;
  // A name, a day or what somebody said is no stock ending.
  if (
    tokens.some(
      (token, at) => token.quoted || (token.tags & T.time) !== 0 || (at > 0 && (token.tags & T.name) !== 0),
    ) ||
    tokens.filter(token => token.kind === 'word').length < 4
  )
    return false;
  if (
    clauses.some(({ subject, verb }) => verb.negated || verb.modal || /^(I|nobody)$/.test(subject?.who ?? ''))
  )
    return false;
  if (
    clauses.some(
      clause =>
        clause.kind === 'main' &&
        !clause.verb.copula &&
        !LIGHT.test(clause.verb.lemma) &&
        reaches(tokens, clause),
    )
  )
    return false;
  return (
    !lasts(sentence) && shares(sentence, vocabulary(sentencesOf(story, 'situation', 'task', 'action'))) === 0
  );
};

/** What is told of "it", "they" or "the mood" could be told of anything; a subject with a noun of its own says of what. */
const ofAnything = ({ analysis: { tokens, clauses } }: SentenceView): boolean => {
  const subject = clauses.find(each => each.kind === 'main')?.subject;
  if (!subject || subject.to <= subject.from) return true;
  const head = tokens[subject.head]!;
  return (
    (head.tags & T.pronoun) !== 0 ||
    /^(we|it|there|you)$/.test(subject.who) ||
    [GENERIC, MOODS, QUALITIES].some(list => list.has(head.lower)) ||
    /^(turnout|people|folk|rest|end|crowd|place)$/.test(head.lower)
  );
};

/** A clause on the main line with a subject of its own. */
const opens = ({ kind, subject, shared }: Clause): boolean => kind === 'main' && subject !== null && !shared;

/** In a Result that nothing measures: no act, no gain, nothing that lasts, and no other rule's business. */
const tellsNoChange = (story: StoryView, sentence: SentenceView): boolean => {
  const { cues, clauses, tokens, quoted } = sentence.analysis;
  if (quoted || sentence.placeholders.length > 0 || lasts(sentence)) return false;
  if (['lasting', 'verification', 'unverified', 'benefit'].some(name => cues.has(name))) return false;
  if (tokens.filter(token => token.kind === 'word').length < 3) return false;
  if (
    ownActsIn(sentence).length > 0 ||
    othersActs(story, { step: 'result', sentences: [sentence] }).length > 0
  )
    return false;
  return clauses.every(
    ({ kind, subject, verb }) =>
      subject?.who !== 'we' &&
      // What somebody kept, was not lost.
      verb.lemma !== 'keep' &&
      (kind !== 'main' || verb.tense !== 'present' || verb.perfect || verb.copula),
  );
};

/** Turns that a list finds by its words alone but that say something else here. */
const applies = (sentence: SentenceView, list: (typeof LISTS)[number], from: number, to: number): boolean => {
  const { tokens, clauses } = sentence.analysis;
  const words = tokens.slice(from, to).map(token => token.lower);
  const clause = clauseAt(sentence, from);
  if (
    clause &&
    (clause.kind === 'subordinate' || (clause.kind === 'relative' && !addsTo(tokens, clause))) &&
    list !== 'mood'
  )
    return false;
  if (clause?.verb.negated && list !== 'mood') return false;
  // "though he'd not thank me out loud": what was not said; "couldn't thank us enough" was.
  if (
    list === 'mood' &&
    clause?.verb.negated &&
    clause.verb.main >= from &&
    clause.verb.main < to &&
    !tokens.slice(from, clause.to).some(token => /^(enough|more|better|again|back|so)$|er$/.test(token.lower))
  )
    return false;
  // "It must have worked" is a guess, which is another question.
  if (/^(must|should|ought|might|may|will|'ll)$/.test(clause?.verb.modal ?? '')) return false;
  // "I thanked the driver" is an act; "I was delighted" is a mood.
  if (
    list === 'mood' &&
    clause?.subject?.who === 'I' &&
    !clause.verb.copula &&
    !/^(feel|seem|have|get|receive)$/.test(clause.verb.lemma)
  )
    return false;
  // "They lay every slope like that": liking needs to be the verb.
  if (
    list === 'mood' &&
    /^(like|love|enjoy|adore|appreciate)$/.test(tokens[from]!.lemma) &&
    !clauses.some(each => each.verb.main >= from && each.verb.main < to)
  )
    return false;
  // "Her son came home well": in good health.
  if (list === 'success' && words.at(-1) === 'well' && clause?.subject?.who === 'other') return false;
  if (list === 'comparative') {
    const first = tokens[from]!;
    if (words.includes('no')) return false;
    // "The slower plan is the standard" says which plan.
    if (tokens[from - 1]?.lower === 'the' && (tokens[to]?.tags ?? 0) & T.noun) return false;
    // "…, improving reliability" says what came of a change told before.
    if (first.tags & T.ing) return false;
    // "better" before a noun with its own measure, "reduced" with what it was reduced to.
    if (
      clause &&
      clause.verb.lemma === first.lemma &&
      tokens
        .slice(to, clause.to)
        .some(
          token =>
            /^(to|by|from|into)$/.test(token.lower) &&
            (tokens[tokens.indexOf(token) + 1]?.tags ?? 0) & T.number,
        )
    )
      return false;
    // "She improved the sheet with a second column": how it was done is told.
    if (
      clause?.subject?.who === 'other' &&
      clause.verb.lemma === first.lemma &&
      tokens.slice(to, clause.to).some(token => /^(with|by)$/.test(token.lower))
    )
      return false;
    if (first.lower === 'faster' && words.length === 1) return true;
    if (clauses.length && clause?.subject?.who === 'I') return false;
  }
  return true;
};
