import { actOf } from '../language';
import type { StoryView } from '../rules';
import { concreteActs, sectionOf } from '../rules/read';
import type { Notes, Quote, Signal, SignalKind } from './model';

/** What an interviewer could write down, from the signals and acts of a story. */
export const notesOf = (story: StoryView, signals: readonly Signal[]): Notes => {
  const of = (...kinds: readonly SignalKind[]): readonly Quote[] =>
    signals
      .filter(signal => kinds.includes(signal.kind))
      .map(({ start, end, text }) => ({ start, end, text }));
  const { text } = story.file;
  const numbers = ['headline', 'result']
    .flatMap(step => sectionOf(story, step as 'result')?.sentences ?? [])
    .flatMap(sentence => {
      const { analysis } = sentence;
      const written = (role: string): string | null => {
        const number = analysis.numbers.find(each => each.role === role);
        return number ? analysis.text.slice(number.start, number.end) : null;
      };
      const change =
        written('change') ??
        (analysis.changes[0]
          ? analysis.text.slice(analysis.changes[0].start, analysis.changes[0].end)
          : null);
      const before = written('before');
      // "from six to none": what it fell to has no digit.
      const worded = analysis.changes[0]
        ? /\bto\s+(?:almost |nearly )?(zero|none|nothing|nil)\b/.exec(
            analysis.text.slice(analysis.changes[0].start, analysis.changes[0].end),
          )?.[1]
        : undefined;
      const after = written('after') ?? (before ? (worded ?? null) : null);
      if (!before && !after && !change && analysis.metric !== 'money') return [];
      const source = analysis.cues.get('verification')?.[0];
      return [
        {
          start: sentence.start,
          end: sentence.end,
          text: text.slice(sentence.start, sentence.end),
          before,
          after,
          change,
          source: source
            ? analysis.text.slice(analysis.tokens[source.from]!.start, analysis.tokens[source.to - 1]!.end)
            : null,
        },
      ];
    });
  return {
    boundary: of('scope-boundary'),
    howYouCameToAct: of('ownership-proof'),
    acts: concreteActs(sectionOf(story, 'action')).map(act => {
      const { verb, object } = actOf(act.sentence.analysis, act.clause);
      return { start: act.start, end: act.end, text: text.slice(act.start, act.end), verb, object };
    }),
    numbers,
    decision: of('decision-reason', 'trade-off'),
    gain: of('business-impact'),
    lasting: of('second-order'),
    verification: of('verification'),
    learning: of('systemic-insight'),
  };
};
