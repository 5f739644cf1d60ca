import type { Span } from '../text/span';
import type { Adaptation, Block, Directive, FollowUp, Heading, Masked, Section, Story } from './model';

/** Where each part of a file is after text was put in or taken out above it; what stands before stays the same object. */
export interface Move {
  /** Offset from which everything has moved, in the file as it was. */
  readonly from: number;
  /** UTF-16 units, negative where text was taken out. */
  readonly by: number;
  /** The block in which it happened, and what it is now. */
  readonly edited: Block;
  readonly replacement: Block;
}

const at = ({ from, by }: Move, offset: number): number => (offset >= from ? offset + by : offset);

function spanned<T extends Span>(span: T, move: Move): T {
  return span.end < move.from ? span : { ...span, start: at(move, span.start), end: at(move, span.end) };
}

function heading<T extends Heading | null>(given: T, move: Move): T {
  if (given === null || given.end < move.from) return given;
  return { ...spanned(given, move), words: spanned(given.words, move) };
}

function block(given: Block, move: Move): Block {
  if (given === move.edited) return move.replacement;
  if (given.end < move.from) return given;
  return {
    ...spanned(given, move),
    sentences: given.sentences.map(sentence => spanned(sentence, move)),
  };
}

const blocks = (given: readonly Block[], move: Move): readonly Block[] =>
  given.map(each => block(each, move));

function section(given: Section, move: Move): Section {
  if (given.end < move.from) return given;
  return {
    ...spanned(given, move),
    heading: heading(given.heading, move),
    blocks: blocks(given.blocks, move),
    variants: given.variants.map(variant => ({
      ...variant,
      heading: heading(variant.heading, move),
      blocks: blocks(variant.blocks, move),
    })),
    skipped: given.skipped.map(skipped => spanned(skipped, move)),
  };
}

function followUp(given: FollowUp, move: Move): FollowUp {
  if (given.end < move.from) return given;
  return {
    ...spanned(given, move),
    heading: heading(given.heading, move),
    probes: given.probes && spanned<Masked>(given.probes, move),
    answer: blocks(given.answer, move),
    weak: blocks(given.weak, move),
    why: blocks(given.why, move),
    key: blocks(given.key, move),
  };
}

function adaptation(given: Adaptation, move: Move): Adaptation {
  if (given.end < move.from) return given;
  return {
    ...spanned(given, move),
    heading: heading(given.heading, move),
    principle: spanned(given.principle, move),
    leadWith: blocks(given.leadWith, move),
    emphasise: blocks(given.emphasise, move),
    downplay: blocks(given.downplay, move),
  };
}

export function movedStory(given: Story, move: Move): Story {
  if (given.end < move.from) return given;
  return {
    ...spanned(given, move),
    titleSpan: given.titleSpan && spanned(given.titleSpan, move),
    sections: given.sections.map(each => section(each, move)),
    followUps: given.followUps.map(each => followUp(each, move)),
    followUpsHeading: heading(given.followUpsHeading, move),
    adaptations: given.adaptations.map(each => adaptation(each, move)),
    unknownHeadings: given.unknownHeadings.map(each => heading(each, move)),
  };
}

export const movedDirective = (given: Directive, move: Move): Directive =>
  given.end < move.from
    ? given
    : { ...spanned(given, move), rules: given.rules.map(rule => spanned(rule, move)) };
