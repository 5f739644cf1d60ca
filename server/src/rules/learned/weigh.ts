import type { Report } from '../rule';
import type { SentenceView } from '../view';
import { type Learned, learnedOdds, likely } from './index';

/** Odds, as logarithms, on both sides of what a rule reads by itself. */
export interface Bounds {
  /** Below it a finding is dropped: nothing like it was ever marked. */
  readonly doubted: number;
  /** Above it a sentence without a finding is told of. */
  readonly taken: number;
}

/**
 * What a rule found in some sentences, weighed by what labelled stories look like. Findings elsewhere stand as they are.
 *
 * @param say what to tell of a likely sentence that nothing was found in, as an information; null for nothing
 */
export function* weigh(
  name: Learned,
  sentences: readonly SentenceView[],
  { doubted, taken }: Bounds,
  found: Iterable<Report>,
  say: (sentence: SentenceView) => Report | null,
): Generator<Report> {
  const odds = learnedOdds(name, sentences);
  const met = new Set<SentenceView>();
  for (const report of found) {
    const index = sentences.findIndex(({ start, end }) => start <= report.start && report.start < end);
    if (index >= 0 && odds[index]! < doubted) continue;
    if (index >= 0) met.add(sentences[index]!);
    yield report;
  }
  for (const sentence of likely(name, sentences, taken)) {
    const report = met.has(sentence) ? null : say(sentence);
    if (report) yield { ...report, severity: 'info' };
  }
}
