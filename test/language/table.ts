import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, analyse } from '../../server/src/language';

/** One line of `sentences.tsv`; the README beside it says what the columns mean. */
export interface Row {
  readonly sentence: string;
  readonly actor: string;
  readonly verb: string;
  readonly voice: string;
  readonly metric: string;
  readonly numbers: string;
  readonly kind: string;
  readonly trade: string;
}

const COLUMNS = ['sentence', 'actor', 'verb', 'voice', 'metric', 'numbers', 'kind', 'trade'] as const;

/** @throws where a line has too few or too many columns: a mistake in the table */
export const readTable = (): readonly Row[] => {
  const [head, ...lines] = readFileSync(join('test', 'language', 'sentences.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => line.split('\t'));
  if (head?.join() !== COLUMNS.join()) throw new Error(`unknown columns ${head?.join()}`);
  return lines.map(cells => {
    if (cells.length !== COLUMNS.length) throw new Error(`${cells.length} columns in: ${cells.join(' | ')}`);
    return Object.fromEntries(COLUMNS.map((column, i) => [column, cells[i]!])) as unknown as Row;
  });
};

interface LabelledNumber {
  readonly role: string;
  readonly type: string;
  readonly text: string;
}

/** @throws on a part that reads neither `role=text` nor `role:type=text` */
export const readNumbers = (cell: string): readonly LabelledNumber[] =>
  cell === 'none'
    ? []
    : cell.split('; ').map(part => {
        const [, role, type = '', text] = /^(\w+)(?::(\w+))?=(.+)$/.exec(part) ?? [];
        if (!role || !text) throw new Error(`no number in "${part}"`);
        return { role, type, text: text.toLowerCase() };
      });

/** A mention may leave out the noun that it counts (`four` for `four hives`) or take it in. */
const sameNumber = (label: LabelledNumber, got: LabelledNumber): boolean =>
  label.role === got.role &&
  (label.type === '' || label.type === got.type) &&
  (label.text === got.text ||
    label.text.startsWith(`${got.text} `) ||
    got.text.startsWith(`${label.text} `) ||
    got.text.endsWith(` ${label.text}`) ||
    label.text.endsWith(` ${got.text}`));

const numbersAgree = (row: Row, analysis: Analysis): boolean => {
  const found = analysis.numbers.map(({ start, end, role, type }) => ({
    role,
    type,
    text: row.sentence.slice(start, end).toLowerCase(),
  }));
  const labels = readNumbers(row.numbers);
  // A period or a base may go unlabelled; the parts of a change may not.
  const changing = (numbers: readonly LabelledNumber[]) =>
    numbers.filter(({ role }) => /^(before|after|change)$/.test(role)).length;
  return (
    changing(labels) === changing(found) &&
    labels.every(label => found.some(number => sameNumber(label, number)))
  );
};

/** Where a row and the engine differ, as `column: label, not answer`. */
export const differences = (row: Row): readonly string[] => {
  const analysis = analyse(row.sentence);
  const verb = analysis.main?.verb;
  const answers = {
    actor: analysis.actor,
    verb: verb?.lemma ?? 'no verb',
    voice: verb?.voice ?? 'no voice',
    metric: analysis.metric,
  } as const;
  const wrong = (Object.keys(answers) as (keyof typeof answers)[])
    .filter(column => row[column] !== '-' && row[column] !== answers[column])
    .map(column => `${column}: ${row[column]}, not ${answers[column]}`);
  if (row.numbers !== '-' && !numbersAgree(row, analysis)) {
    const got = analysis.numbers.map(
      each => `${each.role}:${each.type}=${row.sentence.slice(each.start, each.end)}`,
    );
    wrong.push(`numbers: ${row.numbers}, not ${got.join('; ') || 'none'}`);
  }
  return wrong;
};
