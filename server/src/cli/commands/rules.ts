import { nearestName } from '../../config';
import type { Paint } from '../colour';
import { byGroup } from '../docs/listing';
import { isWhole, shownExample, stretches } from '../docs/marks';
import type { RulePage } from '../engine';
import { VERSION } from '../formats/json';
import { EXIT } from '../io';
import type { Session } from '../session';

const row = ({ id, severity, summary }: RulePage, width: number, paint: Paint): string =>
  `  ${paint.bold(id.padEnd(width))}  ${paint.severity(severity, severity.padEnd(7))}  ${summary}\n`;

/** The catalogue in its own order, by group. */
const table = (rules: readonly RulePage[], paint: Paint): string => {
  const width = rules.reduce((most, { id }) => Math.max(most, id.length), 0);
  const groups = byGroup(rules).map(
    ([name, own]) => `${paint.underline(name)}\n${own.map(rule => row(rule, width, paint)).join('')}`,
  );
  return `${groups.join('\n')}\nstar-stories rules <id> shows one with its examples.\n`;
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

/** An example with a row of ^ under what is found. */
const marked = (example: string, paint: Paint): string => {
  let text = '';
  let marks = '';
  for (const { text: words, found } of stretches(shownExample(example))) {
    text += words;
    marks += words.replace(/[^\n]/g, found ? '^' : ' ');
  }
  const under = marks.split('\n');
  return text
    .split('\n')
    .flatMap((line, at) => [line, paint.severity('warning', under[at]!.trimEnd())])
    .filter((line, at) => at % 2 === 0 || line.includes('^'))
    .map(line => `  ${line}`.trimEnd())
    .join('\n');
};

const examples = (title: string, texts: readonly string[], frontMatter: string, paint: Paint): string => {
  const between = texts.some(isWhole) ? '\n\n' : '\n';
  const shown = texts.map(text => marked(text, paint)).join(between);
  return texts.length === 0 ? '' : `\n${paint.bold(title)}${frontMatter}\n${shown}\n`;
};

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

const under = ({ frontMatter }: RulePage): string =>
  frontMatter === undefined ? '' : ` (with ${frontMatter.trim()})`;

const gates = ({ gates: told = [] }: RulePage, paint: Paint): string =>
  told.length === 0
    ? ''
    : `\n${paint.bold('When its severity differs')}\n${told.map(line => `  ${line.replaceAll('`', '')}\n`).join('')}`;

const page = (rule: RulePage, paint: Paint): string =>
  [
    `${paint.bold(rule.id)} ${paint.dim(`· ${rule.severity} · ${rule.group} · tier ${rule.tier}`)}\n\n`,
    wrapped(rule.summary),
    `\n${wrapped(rule.why)}`,
    gates(rule, paint),
    examples('Weak', rule.bad, under(rule), paint),
    examples('Better', rule.good, under(rule), paint),
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
    const pages = wanted.map(({ id, group, tier, severity, summary, why, bad, good, fixes }) => ({
      id,
      group,
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
