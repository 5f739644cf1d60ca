import type { EffectiveConfig } from '../config/model';
import type { Analysis } from '../language';
import { findProfile, profiles } from '../profiles';
import type { Profile, Step, TimedStep } from '../profiles/model';
import type { SectionView, SentenceView, StoryView } from '../rules';
import { type Clock, combine, type SpeechOptions } from '../speech';
import type { Block, Section, Story, StoryFile } from '../story/model';
import { detached } from '../text';
import { isEnglish } from './english';
import { findPlaceholders, withoutPlaceholders } from './placeholders';

export interface Tools {
  readonly analyse: (text: string) => Analysis;
  readonly clock: Clock;
}

export const speechOptions = (config: EffectiveConfig): SpeechOptions => ({
  pace: config.pace.value,
  calibration: config.calibration.value?.factor ?? 1,
  calibrated: config.calibration.value !== null,
  pronunciations: config.pronunciations.value,
  pauseSeconds: config.pauseSeconds.value,
});

const inCode =
  (text: string, block: Block) =>
  (offset: number): boolean => {
    const before = text.slice(block.start, block.start + offset);
    return (before.match(/`/g)?.length ?? 0) % 2 === 1;
  };

const NO_GAPS: SentenceView['placeholders'] = [];

/** A block's sentences as they were seen last, for as long as it stands where it stood. */
interface Viewed {
  readonly start: number;
  readonly kind: Block['kind'];
  readonly step: Step;
  readonly sentences: readonly SentenceView[];
}

const BLOCKS = 1000;
const LONGEST = 4000;
const viewed = new WeakMap<Tools['analyse'], Map<string, Viewed>>();

const sentencesIn = (file: StoryFile, blocks: readonly Block[], step: Step, tools: Tools): SentenceView[] => {
  let known = viewed.get(tools.analyse);
  if (!known) {
    known = new Map();
    viewed.set(tools.analyse, known);
  }
  const out: SentenceView[] = [];
  for (const block of blocks) {
    const { text, start, kind } = block;
    const last = known.get(text);
    if (last?.start === start && last.kind === kind && last.step === step) {
      out.push(...last.sentences);
      continue;
    }
    const gaps = findPlaceholders(text, inCode(file.text, block));
    const sentences = sentencesOf(block, gaps, step, tools);
    // What is code and what a gap is told by the file, not by the masked text alone.
    if (text.length <= LONGEST && findPlaceholders(text, () => false).length === 0) {
      if (known.size >= BLOCKS) known.clear();
      known.set(detached(text), { start, kind, step, sentences });
    }
    for (const sentence of sentences) out.push(sentence);
  }
  return out;
};

const sentencesOf = (
  block: Block,
  gaps: SentenceView['placeholders'],
  step: Step,
  tools: Tools,
): readonly SentenceView[] =>
  block.sentences.map((sentence, index): SentenceView => {
    const from = sentence.start - block.start;
    const inside = !gaps.length
      ? NO_GAPS
      : gaps
          .filter(gap => gap.start >= from && gap.start < from + sentence.text.length)
          .map(gap => ({ start: gap.start + block.start, end: gap.end + block.start, text: gap.text }));
    const plain = inside.length
      ? withoutPlaceholders(
          sentence.text,
          inside.map(gap => ({
            start: gap.start - sentence.start,
            end: Math.min(gap.end - sentence.start, sentence.text.length),
          })),
        )
      : sentence.text;
    return {
      start: sentence.start,
      end: sentence.end,
      text: sentence.text,
      step,
      analysis: tools.analyse(plain),
      item: block.kind === 'item' && index === 0,
      placeholders: inside,
    };
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

export const viewStory = (
  file: StoryFile,
  story: Story,
  index: number,
  config: EffectiveConfig,
  tools: Tools,
): StoryView => {
  const options = speechOptions(config);
  const profile = profileOf(config);
  const level = config.level.value;
  const times = profile.times[level].steps;
  const sections = story.sections
    .filter(section => TIMED.has(section.step))
    .map((section): SectionView => {
      const { blocks, heading } = spokenBlocks(section, level);
      const speech = tools.clock.estimate(blocks, options);
      const parts = section.steps.map(step => times[step as TimedStep]);
      return {
        section,
        step: section.step,
        steps: section.steps,
        sentences: sentencesIn(file, blocks, section.step, tools),
        words: speech.words,
        speech,
        targetSeconds: parts.reduce((sum, part) => sum + part.target, 0),
        capSeconds: parts.reduce((sum, part) => sum + part.cap, 0),
        heading: section.variants.length ? heading : section.heading,
      };
    });
  const values = file.frontMatter?.values ?? {};
  const words = sections
    .filter(section => /^(situation|task|action|result)$/.test(section.step))
    .reduce((sum, section) => sum + section.words, 0);
  return {
    file,
    frontMatter: file.frontMatter,
    story,
    index,
    profile,
    level,
    ownership: values.ownership ?? null,
    outcome: values.outcome ?? 'success',
    opening: values.opening ?? 'chronological',
    qualitative: values.evidence === 'qualitative',
    sections,
    answers: story.followUps.map(followUp => ({
      followUp,
      sentences: sentencesIn(file, followUp.answer, 'follow-ups', tools),
    })),
    adaptations: story.adaptations.map(adaptation => ({
      adaptation,
      sentences: sentencesIn(
        file,
        [adaptation.leadWith, adaptation.emphasise, adaptation.downplay].flat(),
        'adapt',
        tools,
      ),
    })),
    speech: combine(
      sections.map(section => section.speech),
      options,
    ),
    words,
    english: isEnglish(sections.flatMap(section => section.sentences.map(sentence => sentence.text))),
    options: {},
  };
};
