import type { Analysis } from '../language';
import type { Step } from '../profiles/model';
import type { SentenceView } from '../rules';
import type { Block } from '../story/model';
import { createRecent, detached, type Rounds } from '../text';
import { movedSentences } from './parts';
import { findPlaceholders, withoutPlaceholders } from './placeholders';

type Analyse = (text: string) => Analysis;

const inCode =
  (text: string, block: Block) =>
  (offset: number): boolean => {
    const before = text.slice(block.start, block.start + offset);
    return (before.match(/`/g)?.length ?? 0) % 2 === 1;
  };

const NO_GAPS: SentenceView['placeholders'] = [];

const sentencesOf = (
  block: Block,
  gaps: SentenceView['placeholders'],
  step: Step,
  analyse: Analyse,
): readonly SentenceView[] =>
  block.sentences.map((sentence, index): SentenceView => {
    const from = sentence.start - block.start;
    const inside = !gaps.length
      ? NO_GAPS
      : gaps
          .filter(gap => gap.start >= from && gap.start < from + sentence.text.length)
          .map(gap => ({ start: gap.start + block.start, end: gap.end + block.start, text: gap.text }));
    const plain = inside.length
      ? withoutPlaceholders(
          sentence.text,
          inside.map(gap => ({
            start: gap.start - sentence.start,
            end: Math.min(gap.end - sentence.start, sentence.text.length),
          })),
        )
      : sentence.text;
    return {
      start: sentence.start,
      end: sentence.end,
      text: sentence.text,
      step,
      analysis: analyse(plain),
      item: block.kind === 'item' && index === 0,
      placeholders: inside,
    };
  });

/** A block's sentences as they were read last. */
interface Read {
  readonly start: number;
  readonly kind: Block['kind'];
  readonly step: Step;
  readonly sentences: readonly SentenceView[];
}

const LEAST = 32;
const LONGEST = 4000;

/** Reads the sentences of blocks, those of a block that was read before taken from then. */
export const createSentences = (rounds: Rounds, analyse: Analyse) => {
  const reads = createRecent<Read>(rounds, LEAST);
  /** `text` is the file's. */
  return (text: string, blocks: readonly Block[], step: Step): readonly SentenceView[] => {
    const out: SentenceView[] = [];
    for (const block of blocks) {
      const { start, kind } = block;
      const last = reads.get(block.text);
      let sentences: readonly SentenceView[];
      if (last && last.kind === kind && last.step === step)
        sentences = movedSentences(last.sentences, start - last.start);
      else {
        // What is code and what a gap is told by the file, not by the masked text alone.
        const plain = block.text.length <= LONGEST && findPlaceholders(block.text, () => false).length === 0;
        const gaps = plain ? NO_GAPS : findPlaceholders(block.text, inCode(text, block));
        sentences = sentencesOf(block, gaps, step, analyse);
        if (plain) reads.set(detached(block.text), { start, kind, step, sentences });
      }
      for (const sentence of sentences) out.push(sentence);
    }
    return out;
  };
};

export type Sentences = ReturnType<typeof createSentences>;
