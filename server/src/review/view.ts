import type { EffectiveConfig } from '../config/model';
import type { Analysis } from '../language';
import { findProfile, profiles } from '../profiles';
import type { Profile, Step, TimedStep } from '../profiles/model';
import type { AdaptationView, AnswerView, SectionView, SentenceView, StoryView } from '../rules';
import { lineEnd } from '../rules/fixes';
import { type Clock, combine, type SpeechEstimate, type SpeechOptions } from '../speech';
import type { Block, Section, Story, StoryFile } from '../story/model';
import type { Span } from '../text/span';
import { isEnglish } from './english';
import { movedEstimate, movedSentences, type Part, type Parts } from './parts';
import { type Identity, READ, readOf } from './reads';
import type { Sentences } from './sentences';

export interface Tools {
  readonly analyse: (text: string) => Analysis;
  readonly clock: Clock;
  readonly parts: Parts;
  readonly sentences: Sentences;
}

/** A story as rules see it, and what they have looked at. */
export interface Viewing {
  readonly story: StoryView;
  readonly identity: Identity;
  /** Bits of what was read of the story since this was asked last, see `READ`. */
  readonly take: () => number;
  /** Options of the rule that reads next. */
  readonly give: (options: StoryView['options']) => void;
}

export const speechOptions = (config: EffectiveConfig): SpeechOptions => ({
  pace: config.pace.value,
  calibration: config.calibration.value?.factor ?? 1,
  calibrated: config.calibration.value !== null,
  pronunciations: config.pronunciations.value,
  pauseSeconds: config.pauseSeconds.value,
});

/** What a section says at a level: a reflection written for several levels says only its own. */
const spokenBlocks = (
  section: Section,
  level: string,
): { blocks: readonly Block[]; heading: { start: number; end: number } } => {
  if (section.variants.length === 0) return { blocks: section.blocks, heading: section.heading };
  const chosen =
    section.variants.find(variant => variant.level === level) ??
    section.variants.find(variant => variant.level === null);
  if (!chosen)
    return {
      blocks: section.blocks.length ? section.blocks : (section.variants[0]?.blocks ?? []),
      heading: section.variants[0]?.heading ?? section.heading,
    };
  return { blocks: [...section.blocks, ...chosen.blocks], heading: chosen.heading };
};

const TIMED: ReadonlySet<string> = new Set([
  'headline',
  'situation',
  'task',
  'action',
  'result',
  'reflection',
]);

export const profileOf = (config: EffectiveConfig): Profile =>
  findProfile(config.profile.value) ?? profiles[0]!;

/** A part as it stands now: `by` characters below where it was read first. */
interface Placed {
  readonly part: Part;
  readonly by: number;
  readonly blocks: readonly Block[];
}

/** A property that is worked out when it is first asked for. */
const once = <T>(read: () => T): (() => T) => {
  let found: { readonly value: T } | null = null;
  return () => {
    found ??= { value: read() };
    return found.value;
  };
};

const BASES = new Map<string, number>();
/** A short name for a long one. */
const named = (base: string): string => {
  let number = BASES.get(base);
  if (number === undefined) {
    // What was kept under the old names is met no more, and is forgotten in its turn.
    if (BASES.size >= 1000) BASES.clear();
    numbers++;
    number = numbers;
    BASES.set(base, number);
  }
  return String(number);
};

const NUMBERS = new WeakMap<object, number>();
let numbers = 0;
/** A number for each object: the same object, the same number. */
const numberOf = (object: object | null): number => {
  if (object === null) return 0;
  let number = NUMBERS.get(object);
  if (number === undefined) {
    numbers++;
    number = numbers;
    NUMBERS.set(object, number);
  }
  return number;
};

const sentencesOf = (
  { part, by, blocks }: Placed,
  step: Step,
  text: string,
  tools: Tools,
): readonly SentenceView[] => {
  part.sentences ??= movedSentences(tools.sentences(text, blocks, step), -by);
  return movedSentences(part.sentences, by);
};

const speechOf = ({ part, by }: Placed, config: EffectiveConfig, clock: Clock): SpeechEstimate => {
  if (part.speech?.config !== config)
    part.speech = { config, estimate: clock.estimate(part.blocks, speechOptions(config)) };
  return movedEstimate(part.speech.estimate, by);
};

interface Timed {
  readonly section: Section;
  readonly heading: Span;
  readonly placed: Placed;
}

/** Made outside of the story's view, which a kept one would keep. */
const viewSection = (
  { section, heading, placed }: Timed,
  text: string,
  config: EffectiveConfig,
  tools: Tools,
): SectionView => {
  const { part } = placed;
  if (part.view?.config === config && part.view.section.section.start === section.start)
    return part.view.section;
  const { steps: times } = profileOf(config).times[config.level.value];
  const parts = section.steps.map(step => times[step as TimedStep]);
  let speech: SpeechEstimate | null = null;
  let sentences: readonly SentenceView[] | null = null;
  const view: SectionView = {
    section,
    step: section.step,
    steps: section.steps,
    get sentences() {
      sentences ??= sentencesOf(placed, section.step, text, tools);
      return sentences;
    },
    get words() {
      return view.speech.words;
    },
    get speech() {
      speech ??= speechOf(placed, config, tools.clock);
      return speech;
    },
    targetSeconds: parts.reduce((sum, each) => sum + each.target, 0),
    capSeconds: parts.reduce((sum, each) => sum + each.cap, 0),
    heading: section.variants.length ? heading : section.heading,
  };
  part.view = { config, section: view };
  return view;
};

export const viewStory = (
  file: StoryFile,
  story: Story,
  index: number,
  config: EffectiveConfig,
  tools: Tools,
): Viewing => {
  const { text, frontMatter } = file;
  const profile = profileOf(config);
  const level = config.level.value;

  const place = (span: Span, kind: string, blocks: readonly Block[]): Placed => {
    const part = tools.parts(text, span, kind, blocks);
    return { part, by: span.start - part.start, blocks };
  };
  const timed = story.sections
    .filter(section => TIMED.has(section.step))
    .map((section): Timed => {
      const { blocks, heading } = spokenBlocks(section, level);
      const kind = section.variants.length ? `${section.steps} ${level}` : section.steps.join();
      return { section, heading, placed: place(section, kind, blocks) };
    });
  const sections: (SectionView | undefined)[] = [];
  const sectionAt = (at: number): SectionView => {
    sections[at] ??= viewSection(timed[at]!, text, config, tools);
    return sections[at];
  };
  const all = once(() => timed.map((_each, at) => sectionAt(at)));

  const answers = story.followUps.map(followUp => ({
    followUp,
    placed: place(followUp, 'follow-ups', followUp.answer),
  }));
  const adaptations = story.adaptations.map(adaptation => {
    const { leadWith, emphasise, downplay } = adaptation;
    return { adaptation, placed: place(adaptation, 'adapt', [leadWith, emphasise, downplay].flat()) };
  });
  const answerViews = once(() =>
    answers.map(({ followUp, placed }): AnswerView => {
      let sentences: readonly SentenceView[] | null = null;
      return {
        step: 'follow-ups',
        followUp,
        get sentences() {
          sentences ??= sentencesOf(placed, 'follow-ups', text, tools);
          return sentences;
        },
      };
    }),
  );
  const adaptationViews = once(() =>
    adaptations.map(({ adaptation, placed }): AdaptationView => {
      let sentences: readonly SentenceView[] | null = null;
      return {
        step: 'adapt',
        adaptation,
        get sentences() {
          sentences ??= sentencesOf(placed, 'adapt', text, tools);
          return sentences;
        },
      };
    }),
  );
  const words = once(() =>
    all()
      .filter(section => /^(situation|task|action|result)$/.test(section.step))
      .reduce((sum, section) => sum + section.words, 0),
  );
  const speech = once(() =>
    combine(
      all().map(section => section.speech),
      speechOptions(config),
    ),
  );

  const values = frontMatter?.values ?? {};
  const english = isEnglish(timed.map(({ placed }) => placed.part.wording));
  const layout = timed.map(({ section }) => section.steps);
  let reads = 0;
  let options: StoryView['options'] = {};
  const view: StoryView = {
    file,
    frontMatter,
    get story() {
      reads |= READ.whole;
      return story;
    },
    index,
    profile,
    level,
    ownership: values.ownership ?? null,
    outcome: values.outcome ?? 'success',
    opening: values.opening ?? 'chronological',
    qualitative: values.evidence === 'qualitative',
    layout,
    section(at) {
      reads |= readOf(at);
      return sectionAt(at);
    },
    get sections() {
      for (let at = 0; at < timed.length; at++) reads |= readOf(at);
      return all();
    },
    get answers() {
      reads |= READ.answers;
      return answerViews();
    },
    get adaptations() {
      reads |= READ.adaptations;
      return adaptationViews();
    },
    get speech() {
      reads |= READ.whole;
      return speech();
    },
    get words() {
      reads |= READ.words;
      return words();
    },
    english,
    get options() {
      return options;
    },
  };
  const placed = [...timed, ...answers, ...adaptations].map(each => each.placed);
  return {
    story: view,
    identity: {
      base: named(
        `${numberOf(config)}.${numberOf(frontMatter)}.${index}.${layout.join(';')}.${answers.length}.${adaptations.length}.${english}.${file.stories.length > 1}.${lineEnd(text)}`,
      ),
      ids: placed.map(each => each.part.id),
      sections: timed.length,
      answers: answers.length,
      words,
      places: {
        starts: placed.map(each => each.part.start + each.by),
        start: story.start,
        front: frontMatter?.end ?? 0,
      },
      states: new Map(),
    },
    take: () => {
      const taken = reads;
      reads = 0;
      return taken;
    },
    give: next => {
      options = next;
    },
  };
};
