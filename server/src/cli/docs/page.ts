import { profiles } from '../../profiles';
import { SEVERITIES, STEP_NAMES } from '../../profiles/model';
import type { FixKind } from '../../rules';
import type { RulePage } from '../engine';
import { isWhole, shownExample, stretches } from './marks';

const KINDS: Readonly<Record<FixKind, string>> = {
  safe: 'true whatever the facts: fix-all and `--fix` apply it',
  edit: 'moves, drops or picks text: by hand only',
  claim: 'changes who did what: only if it is true',
  ask: 'puts a gap into the text, for you to fill',
  mark: 'changes the front matter',
  go: 'moves the cursor and changes nothing',
};

/** Rules that speak about something other than a story's text cannot be silenced in it. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  configuration: 'It speaks about `.starrc` itself and goes when the value is mended.',
  'file-too-large': 'A larger `maxFileSize` in `.starrc.json` has the file checked after all.',
};

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
const html = (text: string): string =>
  text.replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);

/** An example with what is found in bold: a quotation where it is one line, preformatted where it is a story. */
export const example = (text: string): string => {
  const shown = shownExample(text);
  const whole = isWhole(shown);
  const plain = whole ? html : escaped;
  const told = stretches(shown)
    .map(({ text: words, found }) => {
      if (!found) return plain(words);
      return whole ? `<b>${plain(words)}</b>` : `**${plain(words)}**`;
    })
    .join('');
  return whole ? `<pre>\n${told}\n</pre>` : `> ${told}`;
};

const examples = (title: string, texts: readonly string[], frontMatter: string | undefined): string[] => {
  if (texts.length === 0) return [];
  const under = frontMatter === undefined ? [] : [`With \`${frontMatter.trim()}\` in the front matter:`];
  return [`## ${title}`, ...under, ...texts.map(example)];
};

const reads = ({ sections }: RulePage): string =>
  sections.length === 0 ? 'the whole file' : sections.map(step => STEP_NAMES[step]).join(', ');

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** The houses that ask for less, together where they ask for the same. */
const houses = ({ id }: RulePage): string[] =>
  (['off', ...SEVERITIES] as const).flatMap(severity => {
    const names = profiles.filter(({ severities }) => severities[id] === severity).map(({ name }) => name);
    const where = `in the ${names.length === 1 ? 'profile' : 'profiles'} ${listed(names)}.`;
    if (names.length === 0) return [];
    return [severity === 'off' ? `Off ${where}` : `At most \`${severity}\` ${where}`];
  });

/** Where the severity is another one: what the rule says of itself, and what houses say of it. */
const gates = (rule: RulePage): string[] => {
  const lines = [...(rule.gates ?? []), ...houses(rule)];
  return lines.length === 0
    ? []
    : ['## When its severity differs', lines.map(line => `- ${line}`).join('\n')];
};

const fixes = (rule: RulePage): string[] =>
  rule.fixes.length === 0
    ? []
    : ['## Fixes', rule.fixes.map(({ kind, what }) => `- **${kind}** ${what} (${KINDS[kind]})`).join('\n')];

const options = ({ id, severity, options: own }: RulePage): string[] => {
  const names = Object.entries(own ?? {});
  if (names.length === 0) return [];
  const setting = { rules: { [id]: [severity, Object.fromEntries(names.map(([name]) => [name, ['…']]))] } };
  const inLine = JSON.stringify(setting)
    .replace(/([:,])(?=\S)/g, '$1 ')
    .replace(/^\{(.*)\}$/, '{ $1 }');
  return [
    '## Options',
    names.map(([name, what]) => `- \`${name}\`: ${what} (a list)`).join('\n'),
    `\`\`\`json\n${inLine}\n\`\`\``,
  ];
};

const silence = ({ id }: RulePage): string[] => {
  const elsewhere = ELSEWHERE[id];
  if (elsewhere !== undefined) return ['## Silence it', elsewhere];
  return [
    '## Silence it',
    'For one line, from here on, or for the whole file:',
    `\`\`\`markdown\n<!-- star-disable-next-line ${id} -->\n<!-- star-disable ${id} -->\n<!-- star-disable-file ${id} -->\n\`\`\``,
    'For every story below a folder, in its `.starrc.json`:',
    `\`\`\`json\n{ "rules": { "${id}": "off" } }\n\`\`\``,
    `For one run: \`star-stories --rule ${id}=off\`.`,
  ];
};

/** The body of a rule's page, without its title: Markdown. */
export const pageBody = (rule: RulePage): string =>
  [
    rule.summary,
    `| Severity | Tier | Group | Reads |\n|---|---|---|---|\n| ${rule.severity} | ${rule.tier} | ${rule.group} | ${reads(rule)} |`,
    rule.why,
    ...gates(rule),
    ...examples('Weak', rule.bad, rule.frontMatter),
    ...examples('Better', rule.good, rule.frontMatter),
    ...fixes(rule),
    ...options(rule),
    ...silence(rule),
  ].join('\n\n');

/** The note at the top of every generated page. */
export const GENERATED =
  '<!-- Generated from the rule’s own file by scripts/generate.mjs: change it there. -->';

/** One rule's page of documentation. */
export const rulePage = (rule: RulePage): string =>
  `${GENERATED}\n\n# ${rule.id}\n\n${pageBody(rule)}\n\n[All rules](README.md)\n`;
