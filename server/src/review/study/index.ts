import type { EffectiveConfig } from '../../config/model';
import type { Principle } from '../../profiles/model';
import type { StoryView } from '../../rules';
import { createClock } from '../../speech';
import { factQuestions } from '../follow-ups';
import type { StoryReport } from '../model';
import { speechOptions } from '../view';
import { fitOf } from './fit';
import { keyWordsOf } from './key-words';
import { type Materials, materialsOf } from './materials';
import type { Study } from './model';
import { adaptedIn, outlineOf } from './outline';
import { readingOf } from './reading';
import { writtenFollowUps } from './written';

/** Answers are timed when a card asks, which is seldom: one clock for all of them. */
const clock = createClock(500);

/** Asks nothing of the story before it is asked itself. */
export const studyOf = (
  story: StoryView,
  report: Pick<StoryReport, 'signals' | 'notes'>,
  config: EffectiveConfig,
): Study => {
  const once = <T>(work: () => T): (() => T) => {
    let done: { readonly value: T } | null = null;
    return () => {
      done ??= { value: work() };
      return done.value;
    };
  };
  const questions = once(() => factQuestions({ story, signals: report.signals, notes: report.notes }));
  const written = once(() => writtenFollowUps(story, clock, speechOptions(config)));
  const known = new Map<string, Materials>();
  const materials = (principle: Principle | null): Materials => {
    const key = principle?.id ?? '';
    const found = known.get(key) ?? materialsOf(story, report.notes, principle ?? NO_PRINCIPLE);
    known.set(key, found);
    return found;
  };
  return {
    get questions() {
      return questions();
    },
    get written() {
      return written();
    },
    get gaps() {
      return story.sections.flatMap(section => section.sentences).flatMap(sentence => sentence.placeholders);
    },
    keyWords: index => {
      const section = story.sections[index];
      return section ? keyWordsOf(story, section, report.signals) : [];
    },
    reading: (principle, findings) => readingOf(story, report, materials(principle), principle, findings),
    under: principle => fitOf(principle, materials(principle)),
    adapted: principle => adaptedIn(story, principle),
    outline: principle => outlineOf(story, fitOf(principle, materials(principle))),
  };
};

const NO_PRINCIPLE = {} as const;
