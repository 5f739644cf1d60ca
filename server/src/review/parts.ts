import type { EffectiveConfig } from '../config/model';
import type { SectionView, SentenceView } from '../rules';
import type { SpeechEstimate } from '../speech';
import type { Block } from '../story/model';
import { createRecent, detached, type Rounds } from '../text';
import type { Span } from '../text/span';
import { type Wording, wordingOf } from './english';

/**
 * What stands under one heading, known by its text wherever it stands: between two keystrokes every part but one is
 * the same, and most have only moved.
 */
export interface Part {
  /** The same for the same text under the same kind of heading, and for nothing else. */
  readonly id: number;
  /** Where it stood when it was read, in UTF-16 units. */
  readonly start: number;
  readonly blocks: readonly Block[];
  /** Words of every spoken sentence. */
  readonly wording: Wording;
  /** Read at `start`, when somebody asks. */
  sentences: readonly SentenceView[] | null;
  /** The clock's answer under a configuration, at `start`. */
  speech: { readonly config: EffectiveConfig; readonly estimate: SpeechEstimate } | null;
  /** The view of it that was made last. */
  view: { readonly config: EffectiveConfig; readonly section: SectionView } | null;
}

const LEAST = 32;
/** A longer part is no prose, and would take room. */
const LONGEST = 50_000;

/** Parts by their raw text. Two texts alike may still be read differently, as a link is with and without its definition. */
export const createParts = (rounds: Rounds) => {
  const known = createRecent<{ readonly kind: string; readonly part: Part }[]>(rounds, LEAST);
  let ids = 0;

  const alike = (part: Part, blocks: readonly Block[], start: number): boolean => {
    if (part.blocks.length !== blocks.length) return false;
    const by = start - part.start;
    return blocks.every((block, index) => {
      const other = part.blocks[index]!;
      return other.start + by === block.start && other.kind === block.kind && other.text === block.text;
    });
  };

  /** `kind` tells apart what the text does not: its steps, the level it is told for. */
  return (text: string, { start, end }: Span, kind: string, blocks: readonly Block[]): Part => {
    const raw = text.slice(start, end);
    const list = known.get(raw);
    const found = list?.find(each => each.kind === kind && alike(each.part, blocks, start));
    if (found) return found.part;
    ids++;
    const wording = wordingOf(blocks.flatMap(block => block.sentences.map(sentence => sentence.text)));
    const part: Part = { id: ids, start, blocks, wording, sentences: null, speech: null, view: null };
    if (raw.length > LONGEST) return part;
    if (list) list.push({ kind, part });
    else known.set(detached(raw), [{ kind, part }]);
    return part;
  };
};

export type Parts = ReturnType<typeof createParts>;

/** Sentences as they stand `by` characters further down. */
export const movedSentences = (sentences: readonly SentenceView[], by: number): readonly SentenceView[] =>
  by === 0
    ? sentences
    : sentences.map(({ start, end, text, step, analysis, item, placeholders }) => ({
        start: start + by,
        end: end + by,
        text,
        step,
        analysis,
        item,
        placeholders: placeholders.length
          ? placeholders.map(gap => ({ start: gap.start + by, end: gap.end + by, text: gap.text }))
          : placeholders,
      }));

/** An estimate for the same words `by` characters further down. */
export const movedEstimate = (estimate: SpeechEstimate, by: number): SpeechEstimate => {
  if (by === 0) return estimate;
  const { seconds, low, high, referenceSeconds, words, spokenWords, syllables } = estimate;
  return {
    seconds,
    low,
    high,
    referenceSeconds,
    words,
    spokenWords,
    syllables,
    get expansions() {
      return estimate.expansions.map(({ start, end, spoken }) => ({
        start: start + by,
        end: end + by,
        spoken,
      }));
    },
  };
};
