import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigLayers } from '../../server/src/config/model';
import type { Severity, Step } from '../../server/src/profiles/model';
import { createReviewer, type Finding, reviewConfiguration } from '../../server/src/review';
import type { Rule } from '../../server/src/rules';
import type { Span } from '../../server/src/text';
import { overlaps } from '../../server/src/text';
import { parseFixtures } from './fixtures';
import { unmark } from './marks';
import { place } from './scaffold';

/** One text with what a rule ought to find in it. */
export interface Case {
  readonly rule: Rule;
  readonly name: string;
  readonly bad: boolean;
  readonly from: 'example' | 'fixture';
  readonly text: string;
  /** Where findings count; null: the whole file. */
  readonly window: Span | null;
  readonly marks: readonly Span[];
  /** What every finding of the rule is expected to weigh, where the fixture says so. */
  readonly severity: Severity | null;
  readonly layers: ConfigLayers;
  /** A `.starrc.json` instead of a story. */
  readonly starrc: boolean;
}

const reviewer = createReviewer({
  onError: (rule, error) => {
    throw new Error(`${rule} threw`, { cause: error });
  },
});

/** Several tests look at the same text, and a review is most of what each costs. */
const reviewed = new Map<string, readonly Finding[]>();

export const findingsIn = (text: string, layers: ConfigLayers = {}): readonly Finding[] => {
  const key = `${JSON.stringify(layers)}\n${text}`;
  const known = reviewed.get(key);
  if (known) return known;
  const { findings } = reviewer.review(text, layers);
  reviewed.set(key, findings);
  return findings;
};

/** What is found in a case's own words. */
export const findingsOf = (each: Case): readonly Finding[] => {
  const found = each.starrc ? reviewConfiguration(each.text) : findingsIn(each.text, each.layers);
  const { window } = each;
  return window ? found.filter(finding => overlaps(finding, window)) : found;
};

const isWhole = (text: string): boolean => /^(---|#|<!--|\{)/.test(text) || text.includes('## ');

const withFrontMatter = (text: string, lines: string): string => {
  if (!lines) return text;
  return text.startsWith('---\n') ? `---\n${lines}\n${text.slice(4)}` : `---\n${lines}\n---\n${text}`;
};

/** A marked text as a case: a whole file as it stands, a fragment inside the scaffold. */
const caseOf = (
  base: Pick<Case, 'rule' | 'name' | 'bad' | 'from' | 'severity' | 'layers' | 'starrc'>,
  marked: string,
  step: Step | 'file',
  frontMatter: string,
): Case => {
  if (step === 'file') {
    const { text, marks } = unmark(withFrontMatter(marked, frontMatter));
    return { ...base, text, marks, window: null };
  }
  const { text, marks } = unmark(marked);
  const placed = place(step, text, frontMatter);
  const shift = (span: Span): Span => ({ start: span.start + placed.start, end: span.end + placed.start });
  return { ...base, text: placed.text, marks: marks.map(shift), window: placed };
};

export const examplesOf = (rule: Rule): readonly Case[] =>
  (['bad', 'good'] as const).flatMap(kind =>
    rule[kind].map((marked, index) => {
      const base = {
        rule,
        name: `${kind} ${index + 1}: ${marked.slice(0, 60).replace(/\n/g, ' ')}`,
        bad: kind === 'bad',
      };
      const step = isWhole(marked) ? 'file' : (rule.sections[0] ?? 'file');
      return caseOf(
        { ...base, from: 'example', severity: null, layers: {}, starrc: marked.startsWith('{') },
        marked,
        step,
        rule.frontMatter ?? '',
      );
    }),
  );

/** The texts of a fixture file, `test/rules/fixtures/<rule>.md`. */
export const casesIn = (rule: Rule, source: string): readonly Case[] =>
  parseFixtures(source).map(fixture =>
    caseOf(
      {
        rule,
        name: `${fixture.bad ? 'bad' : 'good'}, line ${fixture.line}`,
        bad: fixture.bad,
        from: 'fixture',
        severity: fixture.severity,
        layers: fixture.maxFileSize === null ? {} : { editor: { maxFileSize: fixture.maxFileSize } },
        starrc: fixture.place === 'starrc',
      },
      fixture.text,
      fixture.place === 'starrc' ? 'file' : fixture.place,
      fixture.frontMatter,
    ),
  );

export const fixturesOf = (rule: Rule): readonly Case[] => {
  const path = join(process.cwd(), 'test', 'rules', 'fixtures', `${rule.id}.md`);
  return existsSync(path) ? casesIn(rule, readFileSync(path, 'utf8')) : [];
};
