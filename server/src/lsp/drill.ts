import type { DrillModel, DrillStory, FactCard, WrittenCard } from '../protocol';
import { evaluations, quizCards } from '../review/drill/index';
import { PROBE_TEXTS, PROBES } from '../review/follow-ups/index';
import type { Quote, StoryReport } from '../review/model';
import { hashed } from '../text/index';
import { type Checked, MOST_STORIES, rangeOf } from './checked';
import { shownText } from './shown';
import { quotation } from './study';

/** The cards of a document: its own follow-ups, those that its facts call for, and what the rules ask. */
export function drillOf(document: Checked): DrillModel {
  const broken = new Set(document.findings.map(({ rule }) => rule));
  const quiz = quizCards().map(card => ({ kind: 'quiz' as const, ...card }));
  return {
    uri: document.uri,
    version: document.version,
    stories: document.stories.slice(0, MOST_STORIES).map((story, index) => storyOf(document, story, index)),
    quiz: [...quiz.filter(({ rule }) => broken.has(rule)), ...quiz.filter(({ rule }) => !broken.has(rule))],
    evaluate: evaluations().map(card => ({ kind: 'evaluate' as const, ...card })),
  };
}

function storyOf(document: Checked, story: StoryReport, index: number): DrillStory {
  // The same question in two stories of a file is two cards.
  const idOf = (kind: string, question: string): string => `${kind}:${hashed(`${story.title}\n${question}`)}`;
  const shown = (blocks: readonly Quote[]): string[] =>
    blocks.map(block => shownText(document.text, block).text);
  return {
    index,
    title: story.title,
    range: rangeOf(document, story),
    written: story.study.written.map(
      (each): WrittenCard => ({
        kind: 'written',
        id: idOf('written', each.question),
        question: each.question,
        range: rangeOf(document, each),
        probes: inWords(each.probes),
        answer: shown(each.answer),
        weak: shown(each.weak),
        why: shown(each.why),
        key: shown(each.key),
        seconds: each.seconds,
      }),
    ),
    facts: story.study.questions.map((each): FactCard => {
      const { range, text } = quotation(document, story, each);
      return {
        kind: 'fact',
        id: idOf('fact', each.question),
        question: each.question,
        probe: each.probe,
        probes: PROBE_TEXTS[each.probe].probes,
        hint: PROBE_TEXTS[each.probe].hint,
        range,
        quote: text,
      };
    }),
  };
}

/** A probe that the writer calls as we do, as a sentence; any other as it stands in the file. */
function inWords(named: string | null): string | null {
  const known = PROBES.find(probe => probe === named?.toLowerCase());
  return known === undefined ? named : PROBE_TEXTS[known].probes;
}
