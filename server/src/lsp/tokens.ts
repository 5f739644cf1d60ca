import {
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
} from 'vscode-languageserver';
import { TOKEN_TYPES } from '../protocol';
import type { SectionReport } from '../review/model';
import { overlaps, type Span } from '../text/span';
import { type Checked, spanOf } from './checked';
import { PLACEHOLDER } from './placeholders';

export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] };

interface Token extends Span {
  readonly type: (typeof TOKEN_TYPES)[number];
}

/** The words that open a step, and the questions that are still open in what is spoken. */
export function semanticTokens(document: Checked, range?: Range): SemanticTokens {
  const wanted = range === undefined ? null : spanOf(document, range);
  const builder = new SemanticTokensBuilder();
  const tokens = document.stories.flatMap(story =>
    story.sections.flatMap(section => tokensOf(document, section)),
  );
  for (const token of tokens.sort((a, b) => a.start - b.start)) {
    if (wanted !== null && !overlaps(token, wanted)) continue;
    const { line, character } = document.lines.positionAt(token.start);
    builder.push(line, character, token.end - token.start, TOKEN_TYPES.indexOf(token.type), 0);
  }
  return builder.build();
}

function tokensOf(document: Checked, section: SectionReport): Token[] {
  const placeholders = section.blocks.flatMap(block =>
    [...block.text.matchAll(PLACEHOLDER)].map(match => ({
      start: block.start + match.index,
      end: block.start + match.index + match[0].length,
      type: 'starPlaceholder' as const,
    })),
  );
  const words = headingWords(document, section);
  return words === null ? placeholders : [{ ...words, type: 'starStep' }, ...placeholders];
}

/** The heading's words without marks and numbering; null where markup inside them keeps them from being one stretch. */
export function headingWords({ text }: Checked, { heading, headingText }: SectionReport): Span | null {
  const start = headingText === '' ? -1 : text.slice(heading.start, heading.end).indexOf(headingText);
  if (start < 0) return null;
  return { start: heading.start + start, end: heading.start + start + headingText.length };
}
