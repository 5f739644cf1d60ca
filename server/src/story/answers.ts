import type { Span } from '../text/span';
import type { AdaptationDraft, FollowUpDraft } from './drafts';
import type { Paragraph } from './markdown';
import type { Block } from './model';
import type { Label, Line } from './outline';
import type { Source } from './source';

type AnswerPart = 'answer' | 'weak' | 'why' | 'key';
type AdaptationPart = 'leadWith' | 'emphasise' | 'downplay';

const ANSWER_LABELS: Readonly<Record<string, AnswerPart | 'probes'>> = {
  probes: 'probes',
  probe: 'probes',
  weak: 'weak',
  'weak answer': 'weak',
  why: 'why',
  strong: 'answer',
  'strong answer': 'answer',
  answer: 'answer',
  key: 'key',
};

const ADAPTATION_LABELS: Readonly<Record<string, AdaptationPart>> = {
  'lead with': 'leadWith',
  emphasise: 'emphasise',
  emphasize: 'emphasise',
  downplay: 'downplay',
};

interface Part<T> extends Span {
  readonly name: T | null;
  readonly kind: Block['kind'];
}

/** Cuts a paragraph before each line that begins with one of the labels; `name` is null before the first. */
function* parts<T>(
  source: Source,
  piece: Paragraph,
  lines: readonly Line[],
  names: Readonly<Record<string, T>>,
): Generator<Part<T>> {
  const known = (label: Label | null): T | null => {
    if (!label?.colon) return null;
    return names[source.text.slice(label.words.start, label.words.end).toLowerCase()] ?? null;
  };
  let name: T | null = null;
  let start = piece.start;
  let kind: Block['kind'] = piece.opensItem ? 'item' : 'paragraph';
  for (const line of lines) {
    const next = known(line.label);
    if (next === null) continue;
    if (line.start > start) yield { name, kind, start, end: line.start };
    name = next;
    start = line.label!.end;
    kind = 'paragraph';
  }
  yield { name, kind, start, end: piece.end };
}

/** Takes paragraphs of one follow-up; text under no label is the answer. */
export function answerReader(
  source: Source,
  followUp: FollowUpDraft,
): (piece: Paragraph, lines: readonly Line[]) => void {
  let current: AnswerPart = 'answer';
  return (piece, lines) => {
    for (const part of parts(source, piece, lines, ANSWER_LABELS)) {
      let { start } = part;
      if (part.name === 'probes') {
        const line = lines.find(({ start: from, end }) => from <= start && start <= end);
        const end = Math.min(line?.end ?? part.end, part.end);
        followUp.probes ??= source.masked({ start, end });
        start = end;
      } else if (part.name) current = part.name;
      const { block } = source.block({ start, end: part.end }, part.kind);
      if (block) followUp[current].push(block);
    }
  };
}

/** Takes paragraphs of one adaptation; text under no label belongs to none of its parts. */
export function adaptationReader(
  source: Source,
  adaptation: AdaptationDraft,
): (piece: Paragraph, lines: readonly Line[]) => void {
  let current: AdaptationPart | null = null;
  return (piece, lines) => {
    for (const part of parts(source, piece, lines, ADAPTATION_LABELS)) {
      current = part.name ?? current;
      const { block } = source.block(part, part.kind);
      if (block && current) adaptation[current].push(block);
    }
  };
}
