import { relative } from 'node:path';
import type { Ignore } from 'ignore';
import type { Entry } from './io';
import { slashed } from './paths';

/** Patterns of `.gitignore` syntax and the folder that they are relative to. */
export interface Patterns {
  readonly folder: string;
  readonly matcher: Ignore;
}

// Loaded by the first list of patterns: a run over one file meets none.
const createIgnore = (): Ignore => {
  const load: typeof import('ignore') = require('ignore');
  return load({ allowRelativePaths: true, ignorecase: false });
};

export const patternsOf = (folder: string, lines: string | readonly string[]): Patterns => ({
  folder,
  matcher: createIgnore().add(lines),
});

/** The outermost patterns speak first and the innermost last, as in Git. */
export const isIgnored = (patterns: readonly Patterns[], absolute: string, kind: Entry['kind']): boolean => {
  let ignored = false;
  for (const { folder, matcher } of patterns) {
    const below = slashed(relative(folder, absolute));
    const verdict = matcher.test(kind === 'folder' ? `${below}/` : below);
    if (verdict.ignored) ignored = true;
    else if (verdict.unignored) ignored = false;
  }
  return ignored;
};
