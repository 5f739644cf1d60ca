import type { ExplainedSentence } from '../../review';
import { createLines } from '../../text';
import { printable } from '../colour';
import { signalOf } from '../formats/json';
import type { Session } from '../session';
import type { Source } from '../sources';
import { tellEach } from '../tell';

const sentenceOf = ({
  start,
  end,
  step,
  actor,
  act,
  metric,
  quoted,
  numbers,
  signals,
}: ExplainedSentence) => ({
  start,
  end,
  step,
  actor,
  act: act && { verb: act.verb, object: act.object },
  metric,
  quoted,
  numbers: numbers.map(number => ({
    start: number.start,
    end: number.end,
    type: number.type,
    role: number.role,
  })),
  signals: signals.map(signalOf),
});

const LONGEST = 100;

const sentenceText = ({ text }: Source, session: Session, one: ExplainedSentence, line: number): string => {
  const { paint } = session;
  const words = printable(text.slice(one.start, one.end).replace(/\s+/g, ' '));
  const facts = [
    one.actor === 'none' ? 'nobody acts' : one.actor,
    one.act && `${one.act.verb} ${one.act.object}`.trim(),
    one.metric !== 'none' && one.metric,
    ...one.numbers.map(
      ({ start, end, type, role }) =>
        `${text.slice(start, end)} (${type}${role === 'none' ? '' : `, ${role}`})`,
    ),
    ...new Set(one.signals.map(({ kind }) => kind)),
    one.quoted && 'quoted',
  ].filter(fact => typeof fact === 'string' && fact !== '');
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
  const place = `${line}${one.step === null ? '' : ` ${one.step}`}`;
  return `  ${paint.dim(place.padEnd(16))} ${shown}\n  ${' '.repeat(16)} ${paint.dim(printable(facts.join(' · ')))}\n`;
};

/** `star-stories explain`: who acts in each sentence, what on, and what its numbers are. */
export const explain = (session: Session): Promise<number> => {
  const { flags, settings, reviewer } = session;
  // Lines of sentences come from a pipe; a folder holds stories.
  const paths = flags.lines && session.paths.length === 0 ? ['-'] : session.paths;
  return tellEach(session, paths, source => {
    const { text, absolute } = source;
    const sentences = reviewer.explain(text, settings.layers(absolute), { lines: flags.lines });
    return {
      json: () => ({ sentences: sentences.map(sentenceOf) }),
      text: () => {
        const lines = createLines(text);
        return sentences.map(one => sentenceText(source, session, one, lines.lineAt(one.start) + 1)).join('');
      },
    };
  });
};
