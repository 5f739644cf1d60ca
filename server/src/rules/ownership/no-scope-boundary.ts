import { agentOf, T } from '../../language';
import type { Ownership, Severity } from '../../profiles/model';
import { askAtEnd, mark } from '../fixes';
import { anyLikely } from '../learned';
import { defineRule, type RuleFix } from '../rule';
import { type SentenceView, type StoryView, sectionOf, sentencesOf } from '../view';
import { isAssigned } from './assigned';

/** What the gate says for each way the writer came to act. */
const GATE: Readonly<Record<Ownership, Severity>> = {
  'self-initiated': 'warning',
  assigned: 'info',
  shared: 'info',
  'led-team': 'info',
};

const DUTY =
  /^(need|have|want|hope|think|know|believe|aim|plan|feel|wish|like|love|expect|remember|mean|guess|suppose|wonder|see|find)$/;
const ROLES =
  /^(run|lead|manage|own|handle|decide|set|draw|keep|look|choose|control|oversee|approve|answer|supervise|maintain|cover|organise|organize|schedule|plan|operate|staff|book|allocate|administer)$/;
const MINE = /^(mine|hers|theirs|his|ours|yours)$/;

/** "The panel is the day engineer's", "flying is his kingdom", "the timing was on me": whose it is, by structure. */
export const isPossessed = (sentence: SentenceView): boolean => {
  const { tokens, clauses } = sentence.analysis;
  return clauses.some(clause => {
    const { verb, subject } = clause;
    if (!verb.copula && !/^(stay|remain|become|sit|lie|rest|fall)$/.test(verb.lemma)) return false;
    const subjectIsPerson = subject !== null && /^(I|we|other|it|there|you|nobody)$/.test(subject.who);
    for (let i = verb.to; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind === 'punctuation' && token.text !== ',') break;
      if (/^(and|but|because|that|which|who|when|since|so)$/.test(token.lower)) break;
      if (MINE.test(token.lower)) return true;
      // "That month the coordinator was me."
      if (verb.copula && i === verb.to && token.lower === 'me') return true;
      const towards = token.lower === 'on' || (token.lower === 'to' && verb.lemma === 'fall');
      if (towards && /^(me|him|her|us|them)$/.test(tokens[i + 1]?.lower ?? '')) return true;
      if (subjectIsPerson) continue;
      const next = tokens[i + 1];
      const ends =
        next === undefined || next.kind === 'punctuation' || /^(and|but|not|alone|,)$/.test(next.lower);
      if (token.lower === "'s" || token.lower === "'") return ends || (next.tags & T.noun) !== 0;
      // "Loans are my desk", "the bandstand is on my round": a place or duty of somebody's own.
      if (
        sentence.step === 'task' &&
        /^(my|our|his|her|their)$/.test(token.lower) &&
        (i === verb.to || (tokens[i - 1]!.tags & (T.preposition | T.adverb)) !== 0) &&
        next &&
        next.tags & T.noun &&
        !/^(goal|aim|chance|dream|hope|fear|first|last|only|idea|plan|wish|turn|target)$/.test(next.lower)
      )
        return true;
    }
    return false;
  });
};

/** In the Task, what somebody does as a rule says whose it is: "I take billing calls", "head office sets the shelves". */
const stands = (sentence: SentenceView): boolean => {
  if (sentence.step !== 'task') return false;
  const { tokens, clauses } = sentence.analysis;
  return clauses.some(clause => {
    const { verb, subject } = clause;
    if (clause.kind !== 'main' || !subject) return false;
    if (verb.tense === 'present' && !verb.copula && !verb.perfect && !DUTY.test(verb.lemma)) {
      if (verb.voice === 'passive') return true;
      return subject.who === 'I' || subject.who === 'other' || (subject.who === 'we' && verb.negated);
    }
    if (
      verb.modal &&
      verb.negated &&
      (subject.who === 'I' || subject.who === 'other' || subject.who === 'thing')
    )
      return /^(can|could|may|might|must|ca|should)$/.test(verb.modal);
    if (
      subject.who === 'I' &&
      verb.voice === 'active' &&
      /^(lead|run|manage|head|own|supervise|chair|cover|answer)$/.test(verb.lemma)
    )
      return true;
    // "The contracts team set every rate", "Rota was drawn up by the matron": whose job it was.
    if (verb.tense === 'past' && !verb.negated && ROLES.test(verb.lemma)) {
      const by = verb.voice === 'passive' ? agentOf(tokens, clause) : null;
      const who = verb.voice === 'passive' ? by?.who : subject.who;
      const mine = tokens.slice(verb.to, clause.to).some(token => /^(me|my|us)$/.test(token.lower));
      if (who === 'other' && !mine) return true;
    }
    // "I had no say", "I was the new hire", "I'm on the network side".
    if (subject.who === 'I' && verb.copula && verb.tense === 'present')
      return !/^(sure|glad|proud|happy|not|afraid|certain|going)$/.test(tokens[verb.to]?.lower ?? '');
    if (
      subject.who === 'I' &&
      verb.copula &&
      /^(a|an|the|one|on|in|with|at|only|just|there)$/.test(tokens[verb.to]?.lower ?? '')
    )
      return !/^(position|mood|hurry|middle|beginning)$/.test(tokens[verb.to + 1]?.lower ?? '');
    return subject.who === 'I' && verb.lemma === 'have' && tokens[verb.to]?.lower === 'no';
  });
};

/** "We sit on the fourth floor", "kept in folders by year": where people and things are, and nobody's. */
const onlyPlaces = (sentence: SentenceView): boolean => {
  if (sentence.step !== 'situation') return false;
  const { cues, clauses, tokens } = sentence.analysis;
  return (cues.get('boundary') ?? []).every(hit => {
    const clause = clauses.find(each => each.verb.main >= hit.from && each.verb.main < hit.to);
    if (!clause) return false;
    if (/^(sit|live|lie|stay|hang|rest)$/.test(clause.verb.lemma))
      return (
        /^(I|we)$/.test(clause.subject?.who ?? '') && /^(in|on|at)$/.test(tokens[clause.verb.to]?.lower ?? '')
      );
    const by = tokens[hit.to - 1]!;
    return (
      by.lower === 'by' &&
      ((tokens[hit.to]?.tags ?? 0) &
        (T.person | T.group | T.name | T.determiner | T.possessive | T.pronoun)) ===
        0
    );
  });
};

/** "The buyer had the contracts, I had the timetable", "My desk is the forecast", "My client, my placing": whose each was. */
const shares = ({ step, analysis: { tokens, clauses } }: SentenceView): boolean => {
  if (step !== 'task') return false;
  const held = clauses.filter(
    ({ kind, verb }) =>
      kind === 'main' &&
      verb.lemma === 'have' &&
      !verb.perfect &&
      !verb.negated &&
      ((tokens[verb.to]?.tags ?? 0) & (T.determiner | T.possessive)) !== 0 &&
      !/^(a|an)$/.test(tokens[verb.to]!.lower),
  );
  if (
    held.some(({ subject }) => subject?.who === 'I') &&
    held.some(({ subject }) => subject?.who === 'other')
  )
    return true;
  const [first] = tokens;
  if (first?.lower !== 'my') return false;
  const main = clauses.find(({ kind }) => kind === 'main');
  if (!main || main.subject?.who === 'nobody')
    return tokens.some(
      ({ text, lower }, at) => text === ',' && at > 1 && lower !== 'my' && tokens[at + 1]?.lower === 'my',
    );
  return (
    main.verb.copula &&
    main.subject?.from === 0 &&
    PLACES.test(tokens[main.subject.head]!.lower) &&
    ((tokens[main.verb.to]?.tags ?? 0) & (T.determiner | T.possessive | T.noun)) !== 0
  );
};
const PLACES =
  /^(desk|patch|round|ward|side|half|end|bench|shop|class|beat|line|station|section|corner|route|van|counter|client|account|shift|kitchen|trade|post|seat)$/;

/** "Cards, risk and mine, which was the app": named among others' parts. */
const namesMine = ({ step, analysis: { tokens } }: SentenceView): boolean =>
  step === 'task' &&
  tokens.some(
    ({ lower, quoted }, at) =>
      lower === 'mine' && !quoted && !/^(of|like)$/.test(tokens[at - 1]?.lower ?? ''),
  );

export const hasBoundary = (sentence: SentenceView): boolean =>
  namesMine(sentence) ||
  (sentence.analysis.cues.has('boundary') && !onlyPlaces(sentence)) ||
  isPossessed(sentence) ||
  stands(sentence) ||
  shares(sentence);

/** In a Task that says "I" with more than a goal, the writer's place is told, if in words of their own. */
const placesWriter = ({ step, analysis }: SentenceView): boolean =>
  step === 'task' &&
  analysis.clauses.some(
    ({ kind, subject, verb }) =>
      kind === 'main' &&
      subject?.who === 'I' &&
      !verb.modal &&
      !DUTY.test(verb.lemma) &&
      verb.lemma !== 'sit',
  );

const says = (story: StoryView): boolean =>
  sentencesOf(story, 'situation', 'task').some(
    sentence =>
      hasBoundary(sentence) ||
      sentence.analysis.cues.has('initiative') ||
      isAssigned(sentence) ||
      placesWriter(sentence),
  );

/** Odds from which a sentence reads like a boundary in labelled stories. */
const LIKELY = 0;

export default defineRule({
  id: 'no-scope-boundary',
  group: 'ownership',
  tier: 1,
  severity: 'warning',
  sections: ['task', 'situation'],
  summary: 'Neither Situation nor Task says whose it was and what was yours.',
  why: "Without a boundary a listener takes it for your normal job, or somebody else's.",
  gates: ['`info` with `ownership: assigned`, `shared` or `led-team`.'],
  fixes: [
    { kind: 'ask', what: 'asks whose it was and what was yours' },
    { kind: 'mark', what: 'marks the story as assigned work' },
  ],
  bad: [
    '---\n---\n# A wet cellar\n\n## Situation\nThe cellar of the museum flooded in March.\n\n[[## Task]]\nTo save the prints before the weekend.\n\n## Action\nI carried the prints upstairs, dried each sheet and listed the damage, because the insurer wanted it by Monday.\n\n## Result\nWe lost 2 prints out of 300, and visitors saw the show on time, as the register shows.\n\n## Reflection\nNobody had a list of what hangs below the water line, so I keep one now.\n',
  ],
  good: ['The prints belonged to the archive, and I ran the shop.'],
  *check(story) {
    // A Task that is missing altogether is missing-section's to say.
    if (!sectionOf(story, 'task')?.sentences.length || says(story)) return;
    const section = sectionOf(story, 'task') ?? sectionOf(story, 'situation');
    if (!section || section.sentences.length === 0) return;
    if (
      section.sentences.some(
        sentence => sentence.placeholders.length > 0 && /whose|yours|your/.test(sentence.text),
      )
    )
      return;
    const told = story.layout.flatMap((steps, at) =>
      steps.some(step => step === 'situation' || step === 'task') ? [story.section(at).sentences] : [],
    );
    if (anyLikely('scope-boundary', told, LIKELY)) return;
    const fixes: RuleFix[] = [
      askAtEnd(
        story,
        section,
        'Say whose it was and what was yours',
        'It belonged to [whose was it?]; my part was [what was yours?].',
      ),
    ];
    if (story.ownership === null) fixes.push(mark(story, 'ownership', 'assigned'));
    yield {
      start: section.heading.start,
      end: section.heading.end,
      step: section.step,
      severity: story.ownership ? GATE[story.ownership] : 'warning',
      message: 'No scope boundary stated: whose was this, and were you expected to act?',
      fixes,
    };
  },
});
