import {
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
} from 'vscode-languageserver';
import { TOKEN_TYPES } from '../protocol';
import type { Quote, SectionReport, Signal, SignalKind, StoryReport } from '../review/model';
import { overlaps, type Span } from '../text/span';
import { type Checked, spanOf } from './checked';
import { type Piece, piecesOf, within } from './pieces';
import { PLACEHOLDER } from './placeholders';
import { shownSignals } from './signals';

export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] };

type TokenType = (typeof TOKEN_TYPES)[number];

interface Token extends Span {
  readonly type: TokenType;
}

/** Ten kinds in ten colours would tell nobody anything: what a listener writes down together shares one. */
const SIGNAL_TOKENS: Readonly<Record<SignalKind, TokenType>> = {
  'scope-boundary': 'starBoundary',
  'ownership-proof': 'starBoundary',
  'own-action': 'starAct',
  metric: 'starMetric',
  'business-impact': 'starImpact',
  'second-order': 'starLasting',
  'decision-reason': 'starReason',
  'trade-off': 'starReason',
  verification: 'starReason',
  'systemic-insight': 'starReason',
};

/** The words that open a step, the questions that are still open in what is spoken, and its strong signals. */
export function semanticTokens(document: Checked, range?: Range): SemanticTokens {
  const wanted = range === undefined ? null : spanOf(document, range);
  const builder = new SemanticTokensBuilder();
  for (const token of document.stories.flatMap(story => tokensOf(document, story, wanted))) {
    if (wanted !== null && !overlaps(token, wanted)) continue;
    const { line, character } = document.lines.positionAt(token.start);
    builder.push(line, character, token.end - token.start, TOKEN_TYPES.indexOf(token.type), 0);
  }
  return builder.build();
}

/** In order, none over another, none over the end of its line. */
function tokensOf(document: Checked, story: StoryReport, wanted: Span | null): Token[] {
  const signals = shownSignals(story);
  const tokens = story.sections
    .filter(section => wanted === null || overlaps(section, wanted))
    .flatMap(section => {
      const words = headingWords(document, section);
      return [
        ...(words === null ? [] : [{ ...words, type: 'starStep' as const }]),
        ...section.blocks.flatMap(block => [
          ...matches(PLACEHOLDER, block.text, block.start, 'starPlaceholder'),
          ...within(signals, block).flatMap(signal => signalTokens(signal, block)),
        ]),
      ];
    });
  // An open question is to be seen whatever it stands in.
  return piecesOf(tokens, ({ type }) => type === 'starPlaceholder').map(({ start, end, item }) => {
    return { start, end, type: item.type };
  });
}

/** A signal's part in a block, line by line. */
function signalTokens(signal: Piece<Signal>, { start, text }: Quote): Token[] {
  const from = Math.max(signal.start, start);
  const part = text.slice(from - start, signal.end - start);
  return matches(LINE, part, from, SIGNAL_TOKENS[signal.item.kind]);
}

/** What stands on one line between its blanks: neither a line break nor the markup at its edges. */
const LINE = /\S(?:[^\r\n]*\S)?/g;

const matches = (pattern: RegExp, text: string, offset: number, type: TokenType): Token[] =>
  [...text.matchAll(pattern)].map(match => {
    const start = offset + match.index;
    return { start, end: start + match[0].length, type };
  });

/** The heading's words without marks and numbering; null where markup inside them keeps them from being one stretch. */
export function headingWords({ text }: Checked, { heading, headingText }: SectionReport): Span | null {
  const start = headingText === '' ? -1 : text.slice(heading.start, heading.end).indexOf(headingText);
  if (start < 0) return null;
  return { start: heading.start + start, end: heading.start + start + headingText.length };
}
