import type { Principle } from '../profiles/model';
import type { Advice, PrincipleView, Quotation, Reading } from '../protocol';
import type { Finding, Quote, StoryReport } from '../review/model';
import type { MetAdvice } from '../review/study/model';
import { type Checked, rangeOf } from './checked';
import { spoken } from './notes';

/** A place in the story with its words as they are said. */
export const quotation = (document: Checked, story: StoryReport, quote: Quote): Quotation => ({
  range: rangeOf(document, quote),
  text: spoken(document, story.sections, quote),
});

/** How a story would be read; null where there is too little to read. */
export function readingOf(
  document: Checked,
  story: StoryReport,
  principle: Principle | null,
  findings: readonly Finding[],
): Reading | null {
  const reasons = story.study.reading(principle, findings);
  if (reasons === null) return null;
  return {
    principle: principle?.name ?? null,
    reasons: reasons.map(({ standing, text, places }) => ({
      standing,
      text,
      places: places.map(place => quotation(document, story, place)),
    })),
  };
}

/** A story under a principle: what leads, what is emphasised, what can wait, and what it has and lacks for each. */
export function principleView(document: Checked, story: StoryReport, principle: Principle): PrincipleView {
  const fit = story.study.under(principle);
  const advice = ({ text, has, lacks }: MetAdvice): Advice => ({
    text,
    has: has.map(place => quotation(document, story, place)),
    lacks,
  });
  return {
    id: principle.id,
    name: principle.name,
    questions: [principle.question, ...principle.questions],
    leadWith: advice(fit.leadWith),
    emphasise: advice(fit.emphasise),
    downplay: advice(fit.downplay),
    evidence: fit.evidence.map(advice),
    antiSignals: principle.antiSignals,
  };
}
