import { createReviewer, type Finding, type Review, type SignalKind } from '../../server/src/review';
import { rules } from '../../server/src/rules';
import { LABELLED_RULES } from './catalogue';
import type { Labelled } from './labels';

/** How often a rule spoke rightly, spoke where nothing is labelled, and kept quiet where something is. */
export interface RuleScore {
  right: number;
  false: number;
  missed: number;
  /** Of `right` and `false`, those given as a warning or an error. */
  loudRight: number;
  loudFalse: number;
}

export interface SignalScore {
  wanted: number;
  found: number;
  reported: number;
  right: number;
}

/** A disagreement, for whoever works on a rule. */
export interface Case {
  readonly file: string;
  readonly rule: string;
  readonly what: 'false' | 'missed';
  readonly quote: string;
}

export interface Score {
  readonly stories: number;
  /** Spoken words. */
  readonly words: number;
  readonly rules: ReadonlyMap<string, RuleScore>;
  readonly signals: ReadonlyMap<SignalKind, SignalScore>;
  readonly strong: number;
  /** Strong stories without an error or warning that is not labelled. */
  readonly clean: number;
  readonly cases: readonly Case[];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const MEASURED = new Set(Object.values(LABELLED_RULES).flat());
const OWN_SEVERITY = new Map(rules.map(({ id, severity }) => [id, severity]));

/** UTF-16 offsets of a quote whose start is told in code points. */
const placeOf = (text: string, quote: string, start: number): Place => {
  const from = [...text].slice(0, start).join('').length;
  return { start: from, end: from + quote.length };
};

/** They overlap, and what is underlined is about the size of what was marked: not the paragraph around it. */
const meet = (found: Place, wanted: Place): boolean =>
  found.start < wanted.end &&
  wanted.start < found.end &&
  found.end - found.start <= 3 * (wanted.end - wanted.start) + 40;

const isLoud = ({ severity }: Finding): boolean => severity === 'warning' || severity === 'error';

/** A hint beside a rule that warns is a nudge, not a claim: it is wrong only where hints are the rule's voice. */
const claims = (finding: Finding): boolean =>
  finding.severity !== 'hint' || OWN_SEVERITY.get(finding.rule) === 'hint';

const inStory = (finding: Finding, label: Labelled, alone: boolean): boolean =>
  finding.story === label.story || (finding.story === null && (alone || label.story === 0));

/**
 * Compares reviews with labels. A finding and a label belong together when rule, story and place agree, one to one; a
 * label without a quote is met by any finding of its rule in its story. Ambiguous labels count neither way.
 */
export const score = (labels: readonly Labelled[]): Score => {
  const reviewer = createReviewer({
    onError: (rule, error) => {
      throw new Error(`${rule} failed`, { cause: error });
    },
  });
  const reviews = new Map<string, Review>();
  const byRule = new Map<string, RuleScore>();
  const signals = new Map<SignalKind, SignalScore>();
  const cases: Case[] = [];
  const rowOf = (rule: string): RuleScore => {
    const row = byRule.get(rule) ?? { right: 0, false: 0, missed: 0, loudRight: 0, loudFalse: 0 };
    byRule.set(rule, row);
    return row;
  };
  const signalOf = (kind: SignalKind): SignalScore => {
    const row = signals.get(kind) ?? { wanted: 0, found: 0, reported: 0, right: 0 };
    signals.set(kind, row);
    return row;
  };
  let words = 0;
  let strong = 0;
  let clean = 0;
  for (const label of labels) {
    const { file, text } = label;
    const review = reviews.get(file) ?? reviewer.review(text, {});
    reviews.set(file, review);
    const alone = labels.filter(other => other.file === file).length === 1;
    const findings = review.findings.filter(each => MEASURED.has(each.rule) && inStory(each, label, alone));
    const wants = label.findings
      .map(want => ({ ...want, place: want.quote ? placeOf(text, want.quote, want.start ?? 0) : null }))
      .sort((a, b) => Number(b.place !== null) - Number(a.place !== null));
    const used = new Set<Finding>();
    for (const want of wants) {
      const met = findings.find(
        each => !used.has(each) && each.rule === want.rule && (want.place === null || meet(each, want.place)),
      );
      if (met) used.add(met);
      if (want.ambiguous) continue;
      const row = rowOf(want.rule);
      if (met) {
        row.right++;
        if (isLoud(met)) row.loudRight++;
      } else {
        row.missed++;
        cases.push({ file, rule: want.rule, what: 'missed', quote: want.quote });
      }
    }
    for (const each of findings) {
      if (used.has(each) || !claims(each)) continue;
      // A second report inside what one label marks says nothing new, and nothing false.
      if (wants.some(want => want.place && want.rule === each.rule && meet(each, want.place))) continue;
      const row = rowOf(each.rule);
      row.false++;
      if (isLoud(each)) row.loudFalse++;
      cases.push({ file, rule: each.rule, what: 'false', quote: text.slice(each.start, each.end) });
    }
    const told = review.stories[label.story];
    words += told?.sections.reduce((sum, section) => sum + section.words, 0) ?? 0;
    if (label.quality !== 'strong') continue;
    strong++;
    const alarmed = review.findings.some(
      each =>
        isLoud(each) && inStory(each, label, alone) && !label.findings.some(want => want.rule === each.rule),
    );
    if (!alarmed) clean++;
    const wanted = (label.signals ?? []).map(({ kind, quote, start }) => ({
      kind: kind as SignalKind,
      place: placeOf(text, quote, start),
    }));
    const given = told?.signals ?? [];
    for (const want of wanted) {
      const row = signalOf(want.kind);
      row.wanted++;
      if (given.some(each => each.kind === want.kind && meet(each, want.place))) row.found++;
    }
    for (const each of given) {
      const row = signalOf(each.kind);
      row.reported++;
      if (wanted.some(want => want.kind === each.kind && meet(each, want.place))) row.right++;
    }
  }
  return { stories: labels.length, words, rules: byRule, signals, strong, clean, cases };
};
