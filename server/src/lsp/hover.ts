import { type Hover, MarkupKind } from 'vscode-languageserver';
import { COACHING } from '../profiles/coaching';
import type { Finding, SectionReport } from '../review/model';
import { type Expansion, speak } from '../speech/index';
import { contains, type Position, type Span } from '../text/span';
import type { Abilities } from './abilities';
import type { Catalogue } from './catalogue';
import { type Checked, rangeOf } from './checked';
import { pageOf } from './diagnostics';
import { count, paceWords, sectionName, stepName, timeOf } from './wording';

interface Part {
  readonly span: Span;
  readonly markdown: string;
}

/** On a finding why it matters, on a number how it is said, on a step's heading what belongs there. */
export function hover(
  document: Checked,
  position: Position,
  catalogue: Catalogue,
  abilities: Abilities,
): Hover | null {
  const at = document.lines.offsetAt(position);
  const here = (span: Span): boolean => contains(span, { start: at, end: at });
  const sections = document.stories.flatMap(story => story.sections).filter(here);
  const parts = [
    ...document.findings.filter(here).map(finding => findingPart(finding, catalogue)),
    ...sections.flatMap(section =>
      section.expansions.filter(here).map(expansion => numberPart(document, expansion, section)),
    ),
    ...sections.filter(section => here(section.heading)).map(section => stepPart(document, section)),
  ].filter(part => part !== null);
  if (parts.length === 0) return null;
  const smallest = parts.reduce((a, b) => (b.span.end - b.span.start < a.span.end - a.span.start ? b : a));
  const value = [...new Set(parts.map(part => part.markdown))].join('\n\n---\n\n');
  return {
    range: rangeOf(document, smallest.span),
    contents: abilities.markdownHover
      ? { kind: MarkupKind.Markdown, value }
      : { kind: MarkupKind.PlainText, value: plain(value) },
  };
}

function findingPart(finding: Finding, catalogue: Catalogue): Part | null {
  const rule = catalogue.get(finding.rule);
  if (rule === undefined) return null;
  const example = (label: string, text: string | undefined): string[] =>
    text === undefined || isLong(text) ? [] : [`*${label}:* ${escaped(text.replace(/\[\[|\]\]/g, ''))}`];
  const lines = [
    `**${escaped(rule.summary)}** ${escaped(rule.why)}`,
    ...example(
      'Weak',
      rule.bad.find(each => !isLong(each)),
    ),
    ...example(
      'Better',
      rule.good.find(each => !isLong(each)),
    ),
    `[About ${rule.id}](${pageOf(rule.id)})`,
  ];
  return { span: finding, markdown: lines.join('\n\n') };
}

/** Some rules can only be shown on a whole story, and that is for their page. */
const isLong = (example: string): boolean => example.includes('\n') || example.length > 240;

function numberPart(document: Checked, expansion: Expansion, section: SectionReport): Part {
  const written = document.text.slice(expansion.start, expansion.end);
  return {
    span: expansion,
    markdown: `${escaped(written)} is said “${escaped(expansion.spoken)}”: about ${secondsOf(expansion, section).toFixed(1)} s.`,
  };
}

/** Seconds that one written form takes: its share of the section's syllables, at the section's speed. */
function secondsOf({ spoken }: Expansion, { seconds, syllables }: SectionReport): number {
  return syllables === 0 ? 0 : (seconds * speak(spoken).counts.syllables) / syllables;
}

/** Expansions that a step's hover names; the others show on the spot. */
const MOST_SAYINGS = 6;

/** `$8K “eight thousand dollars”, Q3 “Q three” and 4 more`; nothing where all is said as it is written. */
function sayings(document: Checked, { expansions }: SectionReport): string[] {
  const shown = expansions
    .slice(0, MOST_SAYINGS)
    .map(({ start, end, spoken }) => `${escaped(document.text.slice(start, end))} “${escaped(spoken)}”`);
  const more = expansions.length - shown.length;
  if (shown.length === 0) return [];
  return [`*Said in words:* ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`];
}

/** `Most people take 21 to 28 s at 150 words a minute, from your settings.` */
function rangeLine(document: Checked, section: SectionReport): string[] {
  if (section.spokenWords === 0) return [];
  const [low, high] = [Math.round(section.low), Math.round(section.high)];
  const who = document.pace.sections > 0 ? 'You mostly take' : 'Most people take';
  return [`${who} ${low === high ? low : `${low} to ${high}`} s. ${paceWords(document.pace)}.`];
}

function stepPart(document: Checked, section: SectionReport): Part {
  const cap = section.capSeconds === null ? '' : `, ${Math.round(section.capSeconds)} s at most`;
  const lines = [
    `**${sectionName(section)}**: ${timeOf(section)}${section.targetSeconds === null ? '' : ' s'}${cap}; ${count(section.words, 'word')}.`,
    ...rangeLine(document, section),
    ...sayings(document, section),
    ...section.steps.flatMap(step => [
      section.steps.length > 1 ? `*${stepName(step)}:* ${COACHING[step].coaching}` : COACHING[step].coaching,
      `*Common mistake:* ${COACHING[step].mistake}`,
    ]),
  ];
  return { span: section.heading, markdown: lines.join('\n\n') };
}

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');

const plain = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)\*+/g, '')
    .replace(/\\([\\`*_{}[\]<>#|~])/g, '$1');
