import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line of `labels.jsonl`: what a reader found in one story. `start` counts code points of the file. */
export interface Label {
  readonly file: string;
  readonly story: number;
  readonly quality: 'strong' | 'mixed' | 'poor';
  readonly role: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly tier: 1 | 2 | 3;
    /** Empty for something that is absent. */
    readonly quote: string;
    readonly severity: 'E' | 'W' | 'I' | 'H';
    readonly ambiguous?: boolean;
    readonly start?: number;
  }[];
  readonly near_misses: readonly { readonly rule: string; readonly quote: string; readonly start: number }[];
  readonly signals?: readonly { readonly kind: string; readonly quote: string; readonly start: number }[];
}

/** A label with the text that it is about. */
export interface Labelled extends Label {
  readonly text: string;
}

export const HALVES = ['tune', 'held'] as const;
export type Half = (typeof HALVES)[number];

const folder = (root: string, half: Half): string => join(root, 'test', 'corpus', half);

export const storyFiles = (half: Half, root = process.cwd()): readonly string[] =>
  readdirSync(join(folder(root, half), 'stories')).sort();

/** The stories of one half with their labels, in the order of `labels.jsonl`. `root` is the repository's folder. */
export const labelled = (half: Half, root = process.cwd()): readonly Labelled[] =>
  readFileSync(join(folder(root, half), 'labels.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Label)
    .map(label => ({
      ...label,
      text: readFileSync(join(folder(root, half), 'stories', label.file), 'utf8'),
    }));
