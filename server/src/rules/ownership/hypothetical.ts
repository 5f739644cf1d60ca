import type { Clause } from '../../language';
import { ownActsIn } from '../acts';
import { ask } from '../fixes';
import { likely } from '../learned';
import { defineRule, type Report } from '../rule';
import { clauseSpan, cue, type SentenceView, sentencesOf, tokenSpan } from '../view';

/** "I would say", "I would like" are ways of speaking, no acts. */
const TURN =
  /^(say|like|love|argue|guess|think|add|call|describe|rather|hate|prefer|be|have|grant|admit|concede|accept|wager|bet|recommend|advise|hope|expect|claim|venture|swear|defend|stand)$/;
const OFTEN = /^(usually|always|typically|normally|generally|often)$/;
/** A stretch of this story: "for two weeks I would open the valve at six". */
const STRETCH =
  /\b(?:(?:for|over|during|through|throughout|all) (?:[\w-]+ ){0,3}(?:days|nights|weeks|months|years|terms|seasons|winters|summers|shifts|mornings|evenings)|(?:that|all|all that|for (?:a|an|one)|the (?:whole|next|following|first|last)) (?:week|month|year|term|season|winter|summer|spring|autumn|night|day))\b/i;
/** What comes next is the one time: the habit was its background. */
const TURNS =
  /^(this time|that (?:day|night|time|morning|week)|but|instead|not |one (?:day|night|morning)|until|then|on (?:that|this))\b/i;
/** Questions about one's ways or wishes ask for a habit. */
const ASKS_HABIT =
  /\b(would|differently|next time|again|if|do you|usually|typically|generally|always|now|will|future|in general|normally|tend|style|approach)\b/i;

/** The habit that a sentence gives as its act: its clause, or null. */
const habitIn = (sentence: SentenceView): Clause | null => {
  const { analysis, text } = sentence;
  if (analysis.question || analysis.quoted || sentence.placeholders.length) return null;
  const hits = cue(sentence, 'hypothetical');
  if (hits.length === 0 || STRETCH.test(text)) return null;
  const said = analysis.clauses.find(clause => {
    const { verb, subject } = clause;
    if (clause.kind !== 'main' || clause.shared || !/^(I|you)$/.test(subject?.who ?? '') || verb.negated)
      return false;
    const hit = hits.find(each => each.from <= verb.main && verb.from < each.to + 2);
    if (!hit || verb.perfect) return false;
    const { tokens } = analysis;
    const often = tokens.slice(hit.from, hit.to).some(token => OFTEN.test(token.lower));
    if (verb.modal && often) return true;
    if (subject?.who === 'you') return often;
    // "I'd make that swap again": a verdict on the one time.
    const again = tokens.slice(verb.to).some(token => token.lower === 'again');
    if (/^(would|'d)$/.test(verb.modal ?? '')) return !TURN.test(verb.lemma) && !again;
    if (verb.tense === 'present') return !/^(be|have)$/.test(verb.lemma);
    return tokens
      .slice(hit.from, hit.to)
      .some(token => /^(usually|typically|normally|generally|tended)$/.test(token.lower));
  });
  if (!said) return null;
  // "The nurse would call it, and I'd ring the theatre": what was agreed for this one case.
  if (
    analysis.clauses.some(
      ({ kind, subject, verb }) =>
        kind === 'main' && /^(would|'d)$/.test(verb.modal) && /^(other|it|thing)$/.test(subject?.who ?? ''),
    )
  )
    return null;
  // One thing done in the same sentence makes it an event.
  const done =
    ownActsIn(sentence).some(act => act.clause !== said && !act.clause.shared) ||
    analysis.clauses.some(
      clause =>
        clause !== said &&
        clause.introducer !== 'while' &&
        clause.subject?.who === 'I' &&
        clause.verb.tense === 'past',
    );
  return done ? null : said;
};

/** When it would be so: "when a guest is angry", "in the mornings", "that's the way I am". */
const RECURRING =
  /\b(in the (mornings|afternoons|evenings)|at (nights|weekends)|on (mon|tues|wednes|thurs|fri|satur|sun)days|(every|each) (day|morning|night|shift|week|time)|most (days|mornings|nights|weeks)|day in,? day out|as ever|like (that|this|these|those)|of (that|this) (kind|sort)|(this|that)(['’]s| is) (just )?(my way|the way I|how I (am|work|roll|do)))\b/i;
/** What is still done since is what came of it. */
const STILL = /\b(now|still|since|today|these days|nowadays|to this day|ever)\b/i;

/** "When a guest is angry I stay calm and listen": told as it always is, where nothing is told as it was. */
const asItAlwaysIs = ({ analysis, text, placeholders }: SentenceView): Clause | null => {
  if (analysis.question || analysis.quoted || placeholders.length || STILL.test(text)) return null;
  const { clauses } = analysis;
  if (clauses.some(({ verb }) => verb.tense === 'past' || verb.perfect)) return null;
  const when = clauses.some(
    ({ kind, introducer, subject, verb }) =>
      kind === 'subordinate' &&
      /^(when|whenever|if)$/.test(introducer) &&
      verb.tense === 'present' &&
      subject?.who !== 'I',
  );
  if (!when && !RECURRING.test(text)) return null;
  return (
    clauses.find(
      ({ kind, subject, verb, shared }) =>
        kind === 'main' &&
        !shared &&
        subject?.who === 'I' &&
        verb.tense === 'present' &&
        !verb.negated &&
        !verb.copula &&
        !verb.modal &&
        !/^(be|have|know|think|need|want|remember|feel|like|see|own|run|work|live|answer|cover)$/.test(
          verb.lemma,
        ),
    ) ?? null
  );
};

/** "What we do in our firm is …", "My approach is …": a way of working in place of an act. */
const wayIn = (sentence: SentenceView): { from: number; to: number } | null => {
  const { analysis } = sentence;
  if (analysis.question || analysis.quoted || sentence.placeholders.length) return null;
  const { tokens } = analysis;
  const hit = cue(sentence, 'hypothetical').find(each =>
    /^(what (?:i|we) (?:\w+ )?do|my (?:approach|style|philosophy|way) is|what (?:i|we) (?:find|found) is|i find(?: that)? (?:if|when|whenever)|i am (?:the (?:kind|type|sort)|(?:\w+ )?(?:one|someone|somebody) (?:who|that) (?:\w+ ?){1,2}|(?:\w+ )?a (?:\w+ )?(?:believer|fan) (?:in|of))|my (?:own )?(?:rule|practice|habit|custom|principle|policy|motto) is|i pride myself on|i believe in \w+ing)$/.test(
      tokens
        .slice(each.from, each.to)
        .map(token => (/^['’]m$/.test(token.lower) ? 'am' : token.lower.replace(/^['’]s$/, 'is')))
        .join(' '),
    ),
  );
  return hit && ownActsIn(sentence).length === 0 ? hit : null;
};

/** Odds from which what the labelled stories teach is told. */
const LIKELY = -0.1;

export default defineRule({
  id: 'hypothetical',
  group: 'ownership',
  tier: 3,
  severity: 'warning',
  sections: ['action', 'follow-ups'],
  summary: 'A habit where one event is asked for.',
  why: 'What you usually do is a claim about you. What you did once can be asked about and believed.',
  gates: ['`info` where only its likeness to labelled sentences tells.'],
  fixes: [{ kind: 'ask', what: 'asks for the one time' }],
  bad: ['[[I would usually smell the dough first]].', '[[I always walk the fence twice]].'],
  good: [
    'I would have closed the gate, but the bull stood in it, so I led the calves round the barn.',
    'For two weeks I would open the valve at six and note the level.',
  ],
  yieldsTo: ['weak-follow-up', 'we-language'],
  *check(story) {
    const answers = story.answers
      .filter(({ followUp }) => !ASKS_HABIT.test(followUp.question))
      .map(answer => answer.sentences);
    const action = sentencesOf(story, 'action');
    const sounding = likely('hypothetical', action, LIKELY);
    for (const sentences of [action, ...answers])
      for (const [index, sentence] of sentences.entries()) {
        const next = sentences[index + 1]?.text.trim() ?? '';
        if (TURNS.test(next)) continue;
        const habit = habitIn(sentence) ?? (sentence.step === 'action' ? asItAlwaysIs(sentence) : null);
        const way = habit ? null : wayIn(sentence);
        if (habit) yield report(sentence, clauseSpan(sentence, habit, true));
        else if (way) yield report(sentence, tokenSpan(sentence, way.from, way.to));
        else if (sounding.includes(sentence)) yield { ...report(sentence, sentence), severity: 'info' };
      }
  },
});

const report = (sentence: SentenceView, span: { start: number; end: number }): Report => ({
  ...span,
  step: sentence.step,
  message: 'This sounds like a habit. Which one time was it?',
  fixes: [
    ask('Ask for the one time', [
      {
        start: sentence.end,
        end: sentence.end,
        text: `${/[.!?…]["”’)]*$/.test(sentence.text.trimEnd()) ? ' ' : '. '}[which one time, and what did you do?]`,
      },
    ]),
  ],
});
