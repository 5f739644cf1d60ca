import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../server/src/rules';
import { allPhrases, occurring, type Phrase, tokensOf } from './lexicon';

/** Phrases that occur in none of the texts. A text is cut at its lines and stops; no phrase reaches over one. */
export const unused = (phrases: readonly Phrase[], texts: Iterable<string>): readonly Phrase[] => {
  const left = new Set(phrases);
  const seen = new Set<string>();
  const find = occurring(phrases);
  for (const text of texts)
    for (const sentence of text.split(/[\r\n]+|(?<=[.!?])\s+/)) {
      if (seen.has(sentence)) continue;
      seen.add(sentence);
      for (const phrase of find(tokensOf(sentence))) left.delete(phrase);
    }
  return phrases.filter(phrase => left.has(phrase));
};

/** Everything that was written to try the rules on: examples, fixtures, tables, samples, the labelled corpus. */
export const triedTexts = (root = process.cwd()): readonly string[] => {
  const folders = ['samples', 'test/rules/fixtures', 'test/corpus/tune/stories', 'test/corpus/held/stories'];
  const files = [
    ...folders.flatMap(folder => readdirSync(join(root, folder)).map(name => join(folder, name))),
    'test/language/cues.tsv',
    'test/language/sentences.tsv',
  ];
  return [
    ...rules.flatMap(({ bad, good }) => [...bad, ...good].map(text => text.replace(/\[\[|\]\]/g, ''))),
    // A column of a table is a text by itself, and what a fixture marks is read without its marks.
    ...files.map(file =>
      readFileSync(join(root, file), 'utf8')
        .replace(/\[\[|\]\]/g, '')
        .replace(/\t/g, '\n'),
    ),
  ];
};

/** The unused phrases as lines to read, by list. */
export const unusedReport = (root = process.cwd()): string => {
  const all = allPhrases();
  const left = unused(all, triedTexts(root));
  const lists = [...new Set(left.map(({ list }) => list))];
  const lines = lists.flatMap(list => [
    `${list}`,
    ...left.filter(phrase => phrase.list === list).map(({ source }) => `  ${source}`),
  ]);
  return `${[...lines, `${left.length} of ${all.length} phrases occur in no text.`].join('\n')}\n`;
};
