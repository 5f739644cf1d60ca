import { STEP_NAMES } from '../../profiles/model';
import { go } from '../fixes';
import { defineRule } from '../rule';
import type { SectionView, SentenceView } from '../view';

const PROBLEM =
  /\b(fail\w*|late|lost|losing|broke\w*|risk\w*|complain\w*|drop\w*|wrong|error\w*|delay\w*|danger\w*|crash\w*|missing|leak\w*|short)\b/i;

/** Sentences that carry no number, name or problem: the likeliest to go, as one stretch. */
const dispensable = (section: SectionView): SentenceView[] => {
  const carries = (sentence: SentenceView): boolean =>
    sentence.analysis.numbers.length > 0 ||
    PROBLEM.test(sentence.text) ||
    sentence.analysis.tokens.some(
      token => /^\p{Lu}/u.test(token.text) && token.start > 1 && token.lower !== 'i' && token.text.length > 1,
    );
  const free = section.sentences.filter(sentence => !carries(sentence));
  return free.length
    ? free
    : [
        section.sentences.reduce((longest, sentence) =>
          sentence.end - sentence.start > longest.end - longest.start ? sentence : longest,
        ),
      ];
};

export default defineRule({
  id: 'section-over-time',
  group: 'time',
  tier: 1,
  severity: 'warning',
  sections: [],
  summary: 'A step takes longer to say than it should.',
  why: 'Seconds spent on background are missing from your own acts, and a listener stops noting.',
  gates: ['`warning` over the cap; `info` over the target by more than a tenth and three seconds.'],
  fixes: [{ kind: 'go', what: 'selects a sentence that carries no number, name or problem' }],
  bad: [],
  good: [],
  *checkPart(section) {
    if ('speech' in section) {
      const { targetSeconds, capSeconds, speech } = section;
      const { seconds } = speech;
      if (targetSeconds === null || capSeconds === null) return;
      const over = seconds > capSeconds;
      if (!over && !(seconds > targetSeconds * 1.1 && seconds > targetSeconds + 3)) return;
      if (section.sentences.length === 0) return;
      const limit = over ? capSeconds : targetSeconds;
      const name = section.steps.map(step => STEP_NAMES[step] ?? step).join(' / ');
      const words = Math.max(1, Math.ceil(((seconds - limit) / seconds) * section.words));
      const first = dispensable(section)[0]!;
      yield {
        start: section.heading.start,
        end: section.heading.end,
        step: section.step,
        severity: over ? 'warning' : 'info',
        message: over
          ? `${name} over ${limit}s at speaking pace: about ${Math.round(seconds)}s. Cut some ${words} words.`
          : `${name} aims for ${limit}s: about ${Math.round(seconds)}s. Could some ${words} words go?`,
        fixes: [go('Select what could go', { start: first.start, end: first.end })],
      };
    }
  },
});
