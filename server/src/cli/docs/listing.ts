import type { RulePage } from '../engine';
import { GENERATED } from './page';

/** The groups in the order of the catalogue, with what a page calls them. */
export const GROUPS: Readonly<Record<RulePage['group'], string>> = {
  structure: 'Structure',
  time: 'Time',
  ownership: 'Ownership',
  result: 'Result',
  reflection: 'Reflection',
  'follow-ups': 'Follow-ups',
  fit: 'Fit',
  delivery: 'Delivery',
};

/** The rules by group, in the order of the catalogue; groups without a rule are left out. */
export const byGroup = <R extends Pick<RulePage, 'group'>>(
  rules: readonly R[],
): readonly (readonly [string, readonly R[]])[] =>
  Object.entries(GROUPS)
    .map(([group, name]) => [name, rules.filter(rule => rule.group === group)] as const)
    .filter(([, own]) => own.length > 0);

/** A table of rules; `folder` is where their pages lie, as a link goes. */
const table = (rules: readonly RulePage[], folder: string): string =>
  [
    '| Rule | What it finds | Severity |',
    '|---|---|---|',
    ...rules.map(
      ({ id, summary, severity }) => `| [\`${id}\`](${folder}${id}.md) | ${summary} | ${severity} |`,
    ),
  ].join('\n');

/** `docs/rules/README.md`. */
export const indexPage = (rules: readonly RulePage[]): string =>
  `${[
    GENERATED,
    '# Rules',
    'Each rule finds one thing that a listener could miss, and has a page with examples, its fixes and how to silence it.',
    ...byGroup(rules).flatMap(([name, own]) => [`## ${name}`, table(own, '')]),
  ].join('\n\n')}\n`;

/** The README with its table of rules as the rules are now. */
export const withTable = (readme: string, rules: readonly RulePage[]): string =>
  readme.replace(
    /(<!-- rules:start -->\n)[\s\S]*?(<!-- rules:end -->)/,
    (_, start: string, end: string) => `${start}${table(rules, 'docs/rules/')}\n${end}`,
  );
