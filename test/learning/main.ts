import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createSumming } from '../../server/src/rules/learned/linear';
import { WEIGHTS } from '../../server/src/rules/learned/weights';
import { MODELS, type Model } from './models';
import { regress } from './regress';

export const FOLDER = 'server/src/rules/learned/weights';

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
    if (lines.at(-1)!.length + pair.length > 125) lines.push('');
    lines[lines.length - 1] += lines.length === 1 && at === 0 ? pair : ` ${pair}`;
  }
  return lines.map(line => `  ${quoted(line)}`).join(' +\n');
};

/** The name of a constant: `vagueResult`. */
const camel = (name: string): string =>
  name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());

const NOTE = '// Learned from test/corpus by scripts/learn.mjs.\n';

/** The text of each file of weights, by path. */
export const learned = (): ReadonlyMap<string, string> => {
  const files = new Map<string, string>();
  for (const model of MODELS)
    files.set(
      `${FOLDER}/${model.name}.ts`,
      `${NOTE}export const ${camel(model.name)} =\n${broken(encoded(regress(model.examples('tune'), model.ridge)))};\n`,
    );
  const names = MODELS.map(({ name }) => name).sort();
  files.set(
    `${FOLDER}/index.ts`,
    `${NOTE}${names.map(name => `import { ${camel(name)} } from './${name}';\n`).join('')}\n` +
      `/** Of each rule or signal, see \`linear.ts\`. */\nexport const WEIGHTS = {\n${MODELS.map(
        ({ name }) => `  ${name.includes('-') ? `'${name}'` : name}: ${camel(name)},\n`,
      ).join('')}} as const;\n`,
  );
  return files;
};

const stale = (): readonly (readonly [string, string])[] =>
  [...learned()].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);

/** Paths of the files that differ from what the corpus teaches. */
export const staleWeights = (): readonly string[] => stale().map(([path]) => path);

export const write = (): void => {
  const files = stale();
  mkdirSync(FOLDER, { recursive: true });
  for (const [path, text] of files) writeFileSync(path, text);
  console.log(`${MODELS.length} models, ${files.length} files written`);
};

const THRESHOLDS = [-1, -0.5, 0, 0.5, 1, 2] as const;

/** Right and false ones of the held half at some thresholds. */
export const heldTable = ({ name, examples }: Model): readonly string[] => {
  const linear = (WEIGHTS as Readonly<Record<string, string>>)[name] ?? '';
  const summing = createSumming([linear]);
  const scored = examples('held').map(({ features, marked }) => {
    const sums = summing.start();
    summing.add(sums, features);
    return { odds: sums[0]!, marked };
  });
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
