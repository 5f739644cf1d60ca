import type { Counts, Expansion, SpeakOptions, Spoken } from './model';
import { dialledAt, houseAt, wayAt } from './spoken/addresses';
import { amountAt } from './spoken/amounts';
import { codeAt, initialsAt, numeroAt, romanAt, ticketAt } from './spoken/codes';
import { dateAt, monthAt } from './spoken/dates';
import { pathAt } from './spoken/paths';
import { indexPhrases, type PhraseIndex, phraseAt } from './spoken/phrases';
import { plainAt } from './spoken/plain';
import type { Match, Reader, Recogniser } from './spoken/reader';
import { sayWord } from './spoken/saying';
import { signAt } from './spoken/signs';
import { durationAt, nameInSpanAt, spanDashAt } from './spoken/spans';
import { TERMS } from './spoken/terms';
import { type Token, tokenize } from './spoken/tokens';
import { CURRENCIES } from './spoken/units';
import { countSyllables } from './syllables';
import { isContentWord, opensClause } from './words';

const wordAt: Recogniser = (reader, at) => {
  const { text } = reader.tokens[at]!;
  const spoken = sayWord(text);
  return spoken === text ? null : { next: at + 1, spoken };
};

/** First match wins; the order is from the most particular form to the most general. */
const RECOGNISERS: Readonly<Record<Token['kind'], readonly Recogniser[]>> = {
  number: [dialledAt, durationAt, dateAt, houseAt, plainAt],
  word: [amountAt, monthAt, numeroAt, initialsAt, ticketAt, codeAt, romanAt, wordAt],
  symbol: [amountAt, spanDashAt, signAt],
};

const PLAIN_SHAPE = /^[a-z]['’a-z]+$/;
const KEPT = 20_000;
const plainWords = new WeakMap<PhraseIndex, Map<string, boolean>>();

/** Small letters, no saying, no currency, nothing to spell: no recogniser reads it unless something is glued to it. */
function isPlain({ phrases }: Reader, word: string): boolean {
  let known = plainWords.get(phrases);
  if (!known) {
    known = new Map();
    plainWords.set(phrases, known);
  }
  let plain = known.get(word);
  if (plain === undefined) {
    plain =
      PLAIN_SHAPE.test(word) &&
      word !== 'no' &&
      !phrases.has(word) &&
      !phrases.has(word.replace(/['’]?s$/, '')) &&
      !CURRENCIES.has(word) &&
      sayWord(word) === word;
    if (known.size >= KEPT) known.clear();
    known.set(word, plain);
  }
  return plain;
}

/** White space, the end, or a mark with one of these behind it. */
function endsRun({ tokens }: Reader, at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.gap) return true;
  return '.,;:!?)'.includes(next.text) && (!tokens[at + 2] || tokens[at + 2]!.gap);
}

function recognise(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at]!;
  if (token.kind === 'word' && isPlain(reader, token.text) && endsRun(reader, at)) return null;
  const early = token.kind === 'word' ? (wayAt(reader, at) ?? nameInSpanAt(reader, at)) : null;
  const known = early ?? phraseAt(reader, at);
  if (known) return known;
  const opensRun = token.gap || (reader.tokens[at - 1]?.kind === 'symbol' && reader.tokens[at - 1]!.gap);
  const path = opensRun ? pathAt(reader, at) : null;
  if (path) return path;
  for (const recogniser of RECOGNISERS[token.kind]) {
    const match = recogniser(reader, at);
    if (match) return match;
  }
  return null;
}

const NO_PRONUNCIATIONS = {};
const indexes = new WeakMap<object, PhraseIndex>();

function phrasesOf(own: Readonly<Record<string, string>>): PhraseIndex {
  const pronunciations = Object.keys(own).length === 0 ? NO_PRONUNCIATIONS : own;
  const known = indexes.get(pronunciations);
  if (known) return known;
  const index = indexPhrases(TERMS, pronunciations);
  indexes.set(pronunciations, index);
  return index;
}

const HEARD_STOP = /^[.!?…。！？]$/;
const HEARD_COMMA = /^[,;:—，；：、]$/;

/** Whether a silent sign is heard as a short stop: it has white space, the end or a closing sign after it. */
function isComma(tokens: readonly Token[], at: number): boolean {
  const { text, gap } = tokens[at]!;
  const next = tokens[at + 1];
  if (HEARD_COMMA.test(text)) return text === '—' || !next || next.gap || next.kind === 'symbol';
  if (text !== '-' && text !== '–') return false;
  const doubled = tokens[at - 1]?.text === '-' && !gap;
  return gap && at > 0 && (next?.gap === true || next?.text === '-') && !doubled;
}

function isStop(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return HEARD_STOP.test(tokens[at]!.text) && next?.gap === true && at > 0;
}

const splitSpoken = (spoken: string): string[] => spoken.split(/[\s-]+/).filter(word => word !== '');
const lettersIn = (word: string): number => word.length - (word.match(/[^\p{L}]/gu)?.length ?? 0);
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** White-space tokens with a letter or a digit: the words as written. */
function writtenWords(tokens: readonly Token[]): number {
  let words = 0;
  let counted = false;
  for (const token of tokens) {
    if (token.gap) counted = false;
    if (counted || (token.kind === 'symbol' && !WORD_CHARACTER.test(token.text))) continue;
    counted = true;
    words++;
  }
  return words;
}

/**
 * How a text is said: numbers, units, money, dates, names, code and signs as words. Works token by token, in time
 * linear in the text's length, on any input. Every expansion keeps its span (UTF-16, offset by `options.start`).
 * `pronunciations` go before every rule: a key in small letters matches any case, a key with capitals exactly.
 */
export function speak(text: string, options: SpeakOptions = {}): Spoken {
  const tokens = tokenize(text);
  const reader: Reader = { text, tokens, phrases: phrasesOf(options.pronunciations ?? NO_PRONUNCIATIONS) };
  const base = options.start ?? 0;
  const words: string[] = [];
  const expansions: Expansion[] = [];
  let commas = 0;
  let stops = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const match = recognise(reader, at);
    if (match) {
      const end = tokens[match.next - 1]!.end;
      if (match.spoken !== text.slice(token.start, end)) {
        expansions.push({ start: base + token.start, end: base + end, spoken: match.spoken });
      }
      for (const word of splitSpoken(match.spoken)) words.push(word);
      at = match.next;
      continue;
    }
    if (token.kind === 'word') words.push(token.text.toLowerCase());
    else if (isComma(tokens, at)) commas++;
    else if (isStop(tokens, at)) stops++;
    at++;
  }
  return { words, expansions, counts: { words: writtenWords(tokens), ...countSpoken(words), commas, stops } };
}

type SpokenCounts = Omit<Counts, 'words' | 'commas' | 'stops'>;
interface WordCounts {
  readonly syllables: number;
  readonly letters: number;
  readonly content: boolean;
  readonly opens: boolean;
}

const counted = new Map<string, WordCounts>();

function countsOf(word: string): WordCounts {
  const known = counted.get(word);
  if (known) return known;
  const lower = word.toLowerCase();
  const content = isContentWord(lower);
  const counts: WordCounts = {
    syllables: countSyllables(word),
    letters: lettersIn(word),
    content,
    opens: !content && opensClause(lower),
  };
  if (counted.size >= KEPT) counted.clear();
  counted.set(word, counts);
  return counts;
}

function countSpoken(words: readonly string[]): SpokenCounts {
  const counts = { spokenWords: words.length, syllables: 0, letters: 0, contentWords: 0, clauses: 0 };
  for (const word of words) {
    const { syllables, letters, content, opens } = countsOf(word);
    counts.syllables += syllables;
    counts.letters += letters;
    if (content) counts.contentWords++;
    if (opens) counts.clauses++;
  }
  return counts;
}
