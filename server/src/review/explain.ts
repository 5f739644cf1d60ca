import { type Analysis, actOf } from '../language';
import type { Step } from '../profiles/model';
import type { SentenceView, StoryView } from '../rules';
import type { ExplainedSentence, Signal } from './model';

/** How one sentence was understood; `base` is its offset in the file. */
export const explained = (
  analysis: Analysis,
  base: number,
  end: number,
  step: Step | null,
  signals: readonly Signal[],
): ExplainedSentence => {
  const act = analysis.main ? actOf(analysis, analysis.main) : null;
  return {
    start: base,
    end,
    step,
    actor: analysis.actor,
    act: act && { verb: act.verb, object: act.object },
    metric: analysis.metric,
    quoted: analysis.quoted,
    numbers: analysis.numbers.map(number => ({
      start: base + number.start,
      end: base + number.end,
      type: number.type,
      role: number.role,
    })),
    signals: signals.filter(signal => signal.start < end && base < signal.end),
  };
};

export const explainStory = (story: StoryView, signals: readonly Signal[]): readonly ExplainedSentence[] => {
  const sentences: readonly SentenceView[] = [
    ...story.sections.flatMap(section => section.sentences),
    ...story.answers.flatMap(answer => answer.sentences),
  ];
  return [...sentences]
    .sort((a, b) => a.start - b.start)
    .map(sentence => explained(sentence.analysis, sentence.start, sentence.end, sentence.step, signals));
};
