import { nearestName } from '../../config';
import type { Paint } from '../colour';
import type { RulePage } from '../engine';
import { VERSION } from '../formats/json';
import { EXIT } from '../io';
import type { Session } from '../session';

const row = ({ id, tier, severity, summary }: RulePage, width: number, paint: Paint): string =>
  `${paint.bold(id.padEnd(width))}  ${tier}  ${paint.severity(severity, severity.padEnd(7))}  ${summary}\n`;

const table = (rules: readonly RulePage[], paint: Paint): string => {
  const width = rules.reduce((most, { id }) => Math.max(most, id.length), 0);
  const sorted = [...rules].sort((a, b) => a.tier - b.tier || (a.id < b.id ? -1 : 1));
  return sorted.map(rule => row(rule, width, paint)).join('');
};

/** A paragraph in lines of at most 80 characters. */
const wrapped = (text: string): string => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 80) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map(line => `${line}\n`).join('');
};

const examples = (title: string, lines: readonly string[], paint: Paint): string =>
  lines.length === 0
    ? ''
    : `\n${paint.bold(title)}\n${lines.map(line => `${indented(line.replaceAll('[[', '').replaceAll(']]', ''))}\n`).join('')}`;

const indented = (text: string): string =>
  text
    .split('\n')
    .map(line => `  ${line}`.trimEnd())
    .join('\n');

const fixList = (rule: RulePage, paint: Paint): string =>
  rule.fixes.length === 0
    ? ''
    : `
${paint.bold('Fixes')}
${rule.fixes
  .map(
    ({ kind, what }) => `  ${paint.dim(kind.padEnd(5))}  ${what}
`,
  )
  .join('')}`;

const page = (rule: RulePage, paint: Paint): string =>
  [
    `${paint.bold(rule.id)} ${paint.dim(`· ${rule.severity} · tier ${rule.tier}`)}\n\n`,
    wrapped(rule.summary),
    `\n${wrapped(rule.why)}`,
    examples('Weak', rule.bad, paint),
    examples('Better', rule.good, paint),
    fixList(rule, paint),
    `\nSwitch it off: "rules": { "${rule.id}": "off" } in .starrc.json, or --rule ${rule.id}=off.\n`,
  ].join('');

/** `star-stories rules`: the catalogue, or one rule's page. */
export const rules = async ({ engine, flags, paths, paint, print, note }: Session): Promise<number> => {
  const [id] = paths;
  const wanted = id === undefined ? engine.rules : engine.rules.filter(rule => rule.id === id);
  if (id !== undefined && wanted.length === 0) {
    const near = nearestName(
      id,
      engine.rules.map(rule => rule.id),
    );
    await note(
      `'${id}' names no rule. ${near === null ? '`star-stories rules` lists them.' : `Did you mean ${near}?`}\n`,
    );
    return EXIT.failure;
  }
  if (flags.format === 'json') {
    const pages = wanted.map(({ id, tier, severity, summary, why, bad, good, fixes }) => ({
      id,
      tier,
      severity,
      summary,
      why,
      bad,
      good,
      fixes,
    }));
    await print(`${JSON.stringify({ version: VERSION, rules: pages })}\n`);
  } else
    await print(id === undefined ? table(wanted, paint) : wanted.map(rule => page(rule, paint)).join('\n'));
  return EXIT.clean;
};
