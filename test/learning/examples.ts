import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolve } from '../../server/src/config';
import type { ConfigLayers } from '../../server/src/config/model';
import { createAnalysers } from '../../server/src/review/own';
import { createParts } from '../../server/src/review/parts';
import { createSentences } from '../../server/src/review/sentences';
import { viewStory } from '../../server/src/review/view';
import { rules, type StoryView } from '../../server/src/rules';
import { askingOf } from '../../server/src/rules/follow-ups/asking';
import { featuresOf } from '../../server/src/rules/learned/features';
import { createClock } from '../../server/src/speech';
import { parseStoryFile } from '../../server/src/story';
import { overlaps, type Span } from '../../server/src/text';
import { type Half, labelled } from '../corpus/labels';
import { type Step, storyWith, TOLD } from '../review/told';
import { examplesOf, fixturesOf } from '../rules/cases';
import { SCAFFOLD } from '../rules/scaffold';
import type { Example } from './regress';

const LAYERS: ConfigLayers = {};
const STRONG = join('test', 'corpus', 'strong');
const SECTIONS = join('test', 'corpus', 'sections');

/** A story as rules see it, and what is marked in it for a rule; null where it stays open what should be. */
export interface Read {
  readonly story: StoryView;
  /** UTF-16 offsets; outside of it nothing counts. */
  readonly window: Span | null;
  marks(rule: string): { readonly sure: readonly Span[]; readonly doubtful: readonly Span[] } | null;
  /** Of a signal; none where `absence`, the rule that misses it, speaks; null where nobody looked for them. */
  signals?(kind: string, absence: string | null): readonly Span[] | null;
}

const reader = (): ((text: string) => readonly StoryView[]) => {
  const rounds = { now: 0 };
  const analysers = createAnalysers(rounds);
  const clock = createClock();
  return text => {
    const file = parseStoryFile(text);
    const config = resolve(LAYERS, file.frontMatter?.values ?? null);
    rounds.now++;
    const analyse = analysers(config);
    const tools = { analyse, clock, parts: createParts(rounds), sentences: createSentences(rounds, analyse) };
    return file.stories.map((story, index) => viewStory(file, story, index, config, tools).story);
  };
};

/** UTF-16 offset of a place that is counted in code points. */
const utf16 = (text: string, at: number): number => {
  let offset = 0;
  for (let left = at; left > 0 && offset < text.length; left--)
    offset += text.codePointAt(offset)! > 0xffff ? 2 : 1;
  return offset;
};

const spansIn = (text: string, marks: readonly { quote: string; start?: number }[]): readonly Span[] =>
  marks.flatMap(({ quote, start }) => {
    if (quote === '' || start === undefined) return [];
    const from = utf16(text, start);
    return [{ start: from, end: from + quote.length }];
  });

/** The stories of one half with their labels. */
export const readLabelled = (half: Half): readonly Read[] => {
  const read = reader();
  return labelled(half).flatMap(({ text, story: index, findings, signals: told }): readonly Read[] => {
    const story = read(text)[index];
    if (!story) return [];
    const marks = (rule: string) => {
      const own = findings.filter(each => each.rule === rule);
      return {
        sure: spansIn(
          text,
          own.filter(each => !each.ambiguous),
        ),
        doubtful: spansIn(
          text,
          own.filter(each => each.ambiguous),
        ),
      };
    };
    const signals = (kind: string, absence: string | null): readonly Span[] | null => {
      if (told)
        return spansIn(
          text,
          told.filter(each => each.kind === kind),
        );
      return findings.some(({ rule, quote, ambiguous }) => rule === absence && quote === '' && !ambiguous)
        ? []
        : null;
    };
    return [{ story, window: null, marks, signals }];
  });
};

const UNMARKED = { sure: [], doubtful: [] };

/** Strong stories: nothing in them is marked. */
export const readStrong = (): readonly Read[] => {
  const read = reader();
  return readdirSync(STRONG)
    .sort()
    .flatMap(name => read(readFileSync(join(STRONG, name), 'utf8')))
    .map(story => ({ story, window: null, marks: () => UNMARKED }));
};

const HEADINGS = { results: 'Result', reflections: 'Reflection', actions: 'Action' } as const;

/** Single sections with what a reader marked in them, for the rules that the file names. */
export const readSections = (name: keyof typeof HEADINGS): readonly Read[] => {
  const read = reader();
  const lines = readFileSync(join(SECTIONS, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  const { rules: known } = JSON.parse(lines[0]!) as { rules: readonly string[] };
  return lines
    .slice(1)
    .map(line => JSON.parse(line) as { text: string } & Record<'marked' | 'ambiguous', [string, string][]>)
    .flatMap(({ text, marked, ambiguous }) =>
      read(`# A section\n\n## ${HEADINGS[name]}\n${text}\n`).map((story): Read => {
        const spans = (rule: string, quotes: readonly [string, string][]): readonly Span[] =>
          quotes
            .filter(([of]) => of === rule)
            .map(([, quote]) => {
              const start = story.file.text.indexOf(quote);
              return { start, end: start + quote.length };
            });
        const marks = (rule: string) =>
          known.includes(rule) ? { sure: spans(rule, marked), doubtful: spans(rule, ambiguous) } : null;
        return { story, window: null, marks };
      }),
    );
};

const STORY = SCAFFOLD.slice(0, SCAFFOLD.indexOf('## Follow-ups'));

/** Answers by themselves, weak or strong as a whole: of the weak ones those of one sentence, which then is the weak one. */
export const readAnswers = (): readonly Read[] => {
  const read = reader();
  return readFileSync(join('test', 'rules', 'answers.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t') as [question: string, answer: string, label: 'weak' | 'strong'])
    .flatMap(([question, answer, label]) =>
      read(`${STORY}## Follow-ups\n### ${question}\n${answer}\n`).flatMap((story): readonly Read[] => {
        const sentences = story.answers.flatMap(each => each.sentences);
        if (label === 'weak' && sentences.length !== 1) return [];
        const marked = { sure: label === 'weak' ? sentences : [], doubtful: [] };
        return [{ story, window: null, marks: rule => (rule === 'weak-follow-up' ? marked : null) }];
      }),
    );
};

/** A sentence by itself in a small story: all that is told in it, or what it tells of one kind. */
const single = (
  read: (text: string) => readonly StoryView[],
  step: Step,
  sentence: string,
  tells: (kind: string) => boolean | null,
): readonly Read[] => {
  const { text, at } = storyWith(step, sentence);
  const window = { start: at, end: at + sentence.length };
  const signals = (kind: string): readonly Span[] | null => {
    const told = tells(kind);
    return told === null ? null : told ? [window] : [];
  };
  return read(text).map(story => ({ story, window, marks: () => null, signals }));
};

/** Single sentences with all the signals that a reader saw in them. */
export const readSentences = (): readonly Read[] => {
  const read = reader();
  return readFileSync(join(SECTIONS, 'signals.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(
      line => JSON.parse(line) as { step: Step; text: string } & Record<'marked' | 'ambiguous', [string][]>,
    )
    .flatMap(({ step, text, marked, ambiguous }) => {
      const has = (list: readonly [string][], kind: string): boolean => list.some(([of]) => of === kind);
      return single(read, step, text, kind => (has(ambiguous, kind) ? null : has(marked, kind)));
    });
};

/** The tests' own sentences, each for one kind. */
export const readTold = (): readonly Read[] => {
  const read = reader();
  return TOLD.flatMap(({ step, kind, yes, no }) =>
    [...yes, ...no].flatMap(sentence =>
      single(read, step, sentence, asked => (asked === kind ? yes.includes(sentence) : null)),
    ),
  );
};

/** The rules' own texts: the marked ones and the good ones of a rule for itself, good examples for every rule. */
export const readCases = (): readonly Read[] => {
  const read = reader();
  return rules.flatMap(rule =>
    [...examplesOf(rule), ...fixturesOf(rule)]
      .filter(({ starrc }) => !starrc)
      .flatMap(({ text, window, marks, bad, from }) =>
        read(text).map((story): Read => {
          const own = { sure: marks, doubtful: [] };
          const clean = !bad && from === 'example';
          return { story, window, marks: name => (name === rule.id ? own : clean ? UNMARKED : null) };
        }),
      ),
  );
};

/** Sentences of one step as examples of a rule that marks a sentence; what two readers could disagree on is left out. */
export const ruleExamples = (reads: readonly Read[], rule: string, step: string): readonly Example[] =>
  reads.flatMap(({ story, window, marks }) => {
    const found = marks(rule);
    if (!found) return [];
    return story.sections
      .filter(section => section.steps.some(each => each === step))
      .flatMap(({ sentences }) => {
        const features = featuresOf(sentences);
        return sentences.flatMap((sentence, index) => {
          const met = (spans: readonly Span[]): boolean => spans.some(span => overlaps(span, sentence));
          if ((window && !overlaps(window, sentence)) || met(found.doubtful)) return [];
          return [{ features: features[index]!, marked: met(found.sure) }];
        });
      });
  });

/** Sentences of follow-up answers as examples of a rule that marks them, with what was asked. */
export const answerExamples = (reads: readonly Read[], rule: string): readonly Example[] =>
  reads.flatMap(({ story, window, marks }) => {
    const found = marks(rule);
    if (!found) return [];
    return story.answers.flatMap(answer => {
      const features = featuresOf(answer.sentences);
      const asking = askingOf(answer);
      return answer.sentences.flatMap((sentence, index) => {
        const met = (spans: readonly Span[]): boolean => spans.some(span => overlaps(span, sentence));
        if ((window && !overlaps(window, sentence)) || met(found.doubtful)) return [];
        return [{ features: [...features[index]!, ...asking], marked: met(found.sure) }];
      });
    });
  });

/** Sentences of some steps as examples of what shows something in a strong story, or would where it is missing. */
export const signalExamples = (
  reads: readonly Read[],
  kind: string,
  steps: readonly string[],
  absence: string | null,
): readonly Example[] =>
  reads.flatMap(({ story, window, signals }) => {
    const spans = signals?.(kind, absence);
    if (!spans) return [];
    return story.sections
      .filter(section => section.steps.some(each => steps.includes(each)))
      .flatMap(({ sentences }) => {
        const features = featuresOf(sentences);
        return sentences.flatMap((sentence, index) =>
          window && !overlaps(window, sentence)
            ? []
            : [{ features: features[index]!, marked: spans.some(span => overlaps(span, sentence)) }],
        );
      });
  });
