import type { Clause } from '../../language';
import type { Span } from '../../text/span';
import { askAtEnd, mark } from '../fixes';
import { weigh } from '../learned/weigh';
import { defineRule, type Report } from '../rule';
import { type SentenceView, type StoryView, sectionOf, sentencesOf } from '../view';
import { assignment, assignmentSpan } from './assigned';

const BOUNDS = { doubted: -4, taken: 0.4 } as const;

const isChosen = ({ kind, subject, verb }: Clause): boolean =>
  kind === 'main' &&
  subject?.who === 'I' &&
  verb.voice === 'active' &&
  verb.tense === 'past' &&
  /^(choose|decide|start|begin|offer|volunteer|go|take|pick|want)$/.test(verb.lemma);

export default defineRule({
  id: 'assigned-not-initiated',
  group: 'ownership',
  tier: 1,
  severity: 'warning',
  sections: ['task', 'situation', 'action'],
  summary: 'The text says that somebody gave you this.',
  why: 'Assigned work is fine when it says so; unsaid, a listener for initiative hears that you waited to be told.',
  gates: [
    'Off with `ownership: assigned`, `shared` or `led-team`.',
    '`info` where only its likeness to labelled sentences tells.',
  ],
  fixes: [
    { kind: 'mark', what: 'marks the story as assigned work' },
    { kind: 'ask', what: 'asks how you came to act' },
  ],
  bad: ['[[The head gardener told me to]] clear the orchard; the greenhouse was hers.'],
  good: [
    'Nobody told me to clear the orchard; the trees belonged to the estate.',
    'I asked the head gardener for the orchard, which was hers.',
  ],
  *check(story) {
    if (story.ownership !== null && story.ownership !== 'self-initiated') return;
    const early = sentencesOf(story, 'situation', 'task');
    for (const report of weigh('assigned-not-initiated', early, BOUNDS, found(story, early), sentence =>
      assigned(story, sentence, sentence),
    )) {
      yield report;
      return;
    }
  },
});

function* found(story: StoryView, early: readonly SentenceView[]): Generator<Report> {
  const initiated = (sentence: SentenceView): boolean => sentence.analysis.cues.has('initiative');
  const proven = early.some(initiated);
  // Told in the midst of the acts, somebody's wish is one more thing that happened; where no Task stands, it is the Task.
  const sentences = proven || sectionOf(story, 'task') ? early : [...early, ...sentencesOf(story, 'action')];
  for (const sentence of sentences) {
    const hit = assignment(sentence);
    if (!hit) continue;
    // "I chose to go upstream, because every one of them landed on my desk": why the writer began.
    const { clauses } = sentence.analysis;
    const clause = clauses.find(each => each.verb.main >= hit.from && each.verb.main < hit.to);
    if (clause?.kind === 'subordinate' && clauses.some(isChosen)) continue;
    // "Nobody had asked for it. A letter landed on my desk, and I kept it": it came there of itself.
    if (
      proven &&
      clause?.subject?.who === 'thing' &&
      clause.verb.voice === 'active' &&
      /^(land|come|arrive|fall|end|drop|turn|reach)$/.test(clause.verb.lemma)
    )
      continue;
    yield assigned(story, sentence, assignmentSpan(sentence, hit));
  }
}

const assigned = (story: StoryView, sentence: SentenceView, { start, end }: Span): Report => {
  const section = sectionOf(story, 'task') ?? sectionOf(story, 'situation');
  return {
    start,
    end,
    step: sentence.step,
    message: 'This reads as assigned work. If it was, mark it; if you started it, say how.',
    fixes: [
      mark(story, 'ownership', 'assigned'),
      ...(section
        ? [askAtEnd(story, section, 'Say how you came to act', 'I [how did you come to act?].')]
        : []),
    ],
  };
};
