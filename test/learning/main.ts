import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { oddsOf } from '../../server/src/rules/learned/linear';
import { WEIGHTS } from '../../server/src/rules/learned/weights';
import { MODELS, type Model } from './models';
import { regress } from './regress';

export const FILE = 'server/src/rules/learned/weights.ts';

/** In hundredths, by name, so that a change of one weight shows up as one. */
const encoded = (weights: ReadonlyMap<string, number>): string =>
  [...weights]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, weight]) => `${name} ${Math.round(weight * 100)}`)
    .join(' ');

/** A string as the formatter writes it: no name holds a double quote or a backslash. */
const quoted = (text: string): string => (text.includes("'") ? `"${text}"` : `'${text}'`);

/** Lines of some length, broken between a weight and the next name. */
const broken = (text: string): string => {
  const lines: string[] = [''];
  const parts = text.split(' ');
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const pair = `${parts[at]} ${parts[at + 1]}`;
    if (lines.at(-1)!.length + pair.length > 110) lines.push('');
    lines[lines.length - 1] += lines.length === 1 && at === 0 ? pair : ` ${pair}`;
  }
  return lines.map(line => `    ${quoted(line)}`).join(' +\n');
};

export const learned = (): string => {
  const entries = MODELS.map(
    model => `  ${quoted(model.name)}:\n${broken(encoded(regress(model.examples('tune'))))},\n`,
  );
  return `// Learned from test/corpus by scripts/learn.mjs.\n\n/** For each rule or signal: see \`linear.ts\`. */\nexport const WEIGHTS = {\n${entries.join('')}} as const;\n`;
};

export const write = (): void => {
  const text = learned();
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  if (text !== before) writeFileSync(FILE, text);
  console.log(`${FILE}: ${text === before ? 'as it was' : 'written'}`);
};

const THRESHOLDS = [-1, -0.5, 0, 0.5, 1, 2] as const;

/** Right and false ones of the held half at some thresholds. */
export const heldTable = ({ name, examples }: Model): readonly string[] => {
  const scored = examples('held').map(({ features, marked }) => ({
    odds: oddsOf((WEIGHTS as Readonly<Record<string, string>>)[name] ?? '', features),
    marked,
  }));
  const all = scored.filter(({ marked }) => marked).length;
  return THRESHOLDS.map(threshold => {
    const over = scored.filter(({ odds }) => odds > threshold);
    const right = over.filter(({ marked }) => marked).length;
    return `${name}  above ${threshold}: ${right} of ${all} found, ${over.length - right} false of ${scored.length - all}`;
  });
};

export const tell = (): void => {
  for (const model of MODELS) for (const line of heldTable(model)) console.log(line);
};
