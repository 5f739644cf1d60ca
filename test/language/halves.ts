import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Actor, analyse, type Metric } from '../../server/src/language';

/** Sentences by somebody who never saw the engine: one half was read while it was tuned, nobody reads the other. */
export const SENTENCE_HALVES = ['read', 'unread'] as const;
export type SentenceHalf = (typeof SENTENCE_HALVES)[number];

export interface LabelledSentence {
  readonly sentence: string;
  readonly actor: Actor;
  readonly metric: Metric;
}

const HEAD = 'sentence\tactor\tmetric\tkind';

/** @throws where the table has other columns than it should */
export const labelledSentences = (half: SentenceHalf, root = process.cwd()): readonly LabelledSentence[] => {
  const path = join(root, 'test', 'language', `${half}-half.tsv`);
  const [head, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  if (head !== HEAD) throw new Error(`unknown columns in ${path}`);
  return lines.map((line, index) => {
    const cells = line.split('\t');
    if (cells.length !== 4) throw new Error(`${cells.length} columns in line ${index + 2} of ${path}`);
    const [sentence, actor, metric] = cells as [string, Actor, Metric, string];
    return { sentence, actor, metric };
  });
};

export interface SentenceScore {
  readonly sentences: number;
  readonly actor: number;
  readonly metric: number;
  /** Sentences read as the writer's own act, with the subject said or dropped, and how many of them are. */
  readonly own: number;
  readonly ownRight: number;
}

export const sentenceScore = (labelled: readonly LabelledSentence[]): SentenceScore => {
  const score = { sentences: labelled.length, actor: 0, metric: 0, own: 0, ownRight: 0 };
  for (const { sentence, actor, metric } of labelled) {
    const read = analyse(sentence);
    if (read.actor === actor) score.actor++;
    if (read.metric === metric) score.metric++;
    if (read.actor !== 'I' && read.actor !== 'implied-I') continue;
    score.own++;
    if (read.actor === actor) score.ownRight++;
  }
  return score;
};
