import { ACT_PHRASES, REFLECTION_PHRASES } from './lexicon/acts';
import { ANSWER_PHRASES } from './lexicon/answers';
import { DELIVERY_PHRASES } from './lexicon/delivery';
import { OWNERSHIP_PHRASES } from './lexicon/ownership';
import { RESULT_PHRASES } from './lexicon/results';
import { apart, compilePhrases, type Hit, type Matcher } from './patterns';
import type { Token } from './tags';

/** The phrase lists by name; users add to them under the same names. */
export const PHRASES = {
  ...OWNERSHIP_PHRASES,
  ...RESULT_PHRASES,
  ...ACT_PHRASES,
  ...REFLECTION_PHRASES,
  ...ANSWER_PHRASES,
  ...DELIVERY_PHRASES,
} as const;

export type Cue = keyof typeof PHRASES;
export const CUES = Object.keys(PHRASES) as readonly Cue[];

export type Cues = ReadonlyMap<string, readonly Hit[]>;

// Compiled at the first sentence, so that a shell that only shows its help pays nothing.
let matcher: Matcher | null = null;

/** Every phrase of every list that occurs in a sentence, those of the writer's own lists among them. Token indexes. */
export const findCues = (tokens: readonly Token[], own: Matcher | null = null): Cues => {
  matcher ??= compilePhrases(PHRASES);
  const found = matcher(tokens);
  const added = own?.(tokens);
  if (!added || added.size === 0) return found;
  const all = new Map(found);
  for (const [name, hits] of added) all.set(name, apart([...(all.get(name) ?? []), ...hits]));
  return all;
};
