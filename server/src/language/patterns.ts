import { FUNCTION_WORDS } from './lexicon/function-words';
import { T, type Token } from './tags';

/**
 * Phrases as data. A pattern is words in a row:
 *   `word`        that word; `not`, `had`, `would`, `have`, `is`, `will` also match their contractions
 *   `a|b`         either        `~ask`  any form of the verb (or noun)
 *   `@class`      a class of words, see CLASSES
 *   `x?`          may be missing        `x*`  up to three of them
 *   `..`          up to four words of any kind, `...` up to eight; neither crosses a mark
 *   `^`           only at the start of a clause      `$`  only at the end of one
 * Matching is bounded at every step, so a sentence costs time linear in its length.
 */
export interface Hit {
  /** Token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

const has = (token: Token, tag: number): boolean => (token.tags & tag) !== 0;
const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const POSSESSIVES = setOf("my our his her its their your 's '");
const THEIRS = setOf("his her their 's '");
const SOMEBODY = setOf('he she they somebody someone everyone everybody him her them people');
const NUMERALS = setOf(
  'one two three four five six seven eight nine ten eleven twelve both all several many most',
);
const CLASSES: Readonly<Record<string, (token: Token) => boolean>> = {
  adv: token => has(token, T.adverb) || token.lower === 'not' || token.lower === "n't",
  det: token => has(token, T.determiner | T.possessive),
  poss: token => POSSESSIVES.has(token.lower),
  own: token => token.lower === 'my' || token.lower === 'our',
  their: token => THEIRS.has(token.lower),
  he: token => token.lower === 'he' || token.lower === 'she' || token.lower === 'they',
  me: token => token.lower === 'me' || token.lower === 'us',
  who: token => has(token, T.person | T.group | T.name) || SOMEBODY.has(token.lower),
  person: token => has(token, T.person | T.group),
  name: token => has(token, T.name),
  adj: token =>
    has(token, T.adjective | T.participle) ||
    (token.kind === 'word' && /(ful|ous|ive|able|ible|ical|ish|less)$/.test(token.lower)),
  noun: token => has(token, T.noun | T.name),
  num: token =>
    has(token, T.number) ||
    NUMERALS.has(token.lower) ||
    /^(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)/.test(token.lower),
  verb: token => has(token, T.verb),
  past: token => has(token, T.past),
  ed: token => has(token, T.participle),
  ing: token => has(token, T.ing),
  base: token => has(token, T.base),
  be: token => has(token, T.be),
  prep: token => has(token, T.preposition),
};

const CONTRACTIONS: Readonly<Record<string, readonly string[]>> = {
  not: ['not', "n't"],
  had: ['had', "'d"],
  would: ['would', "'d"],
  have: ['have', "'ve"],
  has: ['has', "'s"],
  is: ['is', "'s"],
  am: ['am', "'m"],
  are: ['are', "'re"],
  will: ['will', "'ll", 'wo'],
  can: ['can', 'ca'],
};

type Test = (token: Token) => boolean;
/** What a token has to be: one of some words, a form of some lemmas, or of some class. */
interface Choice {
  readonly words: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string> | null;
  readonly classes: readonly Test[];
}
interface Element {
  /** Null for a gap, which takes anything. Made at the first try: most phrases are never tried in a story. */
  choice: Choice | null;
  readonly body: string;
  readonly least: number;
  readonly most: number;
  readonly gap: boolean;
}
interface Compiled {
  readonly name: string;
  readonly anchored: boolean;
  readonly closing: boolean;
  readonly elements: readonly Element[];
  /** Words of which one has to stand in the sentence for the phrase to occur; empty where only classes make it up. */
  readonly needs: readonly string[];
  /** How many words may stand before that word, at least and at most. */
  readonly before: { readonly least: number; readonly most: number };
}

/** Sets for an element's words, so that a list of fifty costs no more than one of two. */
const choice = (sources: readonly string[]): Choice => {
  const words = new Set<string>();
  const lemmas = new Set<string>();
  const classes: Test[] = [];
  for (const source of sources) {
    if (source.startsWith('@')) classes.push(CLASSES[source.slice(1)]!);
    else if (source.startsWith('~')) lemmas.add(source.slice(1));
    else for (const word of CONTRACTIONS[source] ?? [source]) words.add(word);
  }
  return { words, lemmas: lemmas.size > 0 ? lemmas : null, classes };
};

const choices = new Map<string, Choice>();
const choiceOf = (body: string): Choice => {
  let found = choices.get(body);
  if (!found) {
    found = choice(body.split('|'));
    choices.set(body, found);
  }
  return found;
};

const takes = (element: Element, token: Token): boolean => {
  if (element.gap) return true;
  element.choice ??= choiceOf(element.body);
  const { words, lemmas, classes } = element.choice;
  if (words.has(token.lower)) return true;
  if (lemmas !== null && (lemmas.has(token.lemma) || lemmas.has(token.lower))) return true;
  for (let index = 0; index < classes.length; index++) if (classes[index]!(token)) return true;
  return false;
};

const checkClasses = (body: string): void => {
  for (const source of body.split('|'))
    if (source.startsWith('@') && !CLASSES[source.slice(1)])
      throw new Error(`unknown class ${source} in a phrase`);
};

/** How often a word is met, roughly: a phrase is looked for at the seldomest of its words. */
const COMMONEST = new Set('the a and to i of in it was that my with for on'.split(' '));
const COMMON = new Set(Object.values(FUNCTION_WORDS).flatMap(list => list.split(' ')));
const frequency = (words: readonly string[]): number =>
  // Where a mark may stand instead, a word beside it decides.
  words.some(word => ',;:.'.includes(word))
    ? Number.POSITIVE_INFINITY
    : words.reduce((sum, word) => sum + (COMMONEST.has(word) ? 40 : COMMON.has(word) ? 8 : 1), 0);

/** The words that an element takes, or null where it takes a class of them. */
const wordsOf = (body: string): readonly string[] | null => {
  const words: string[] = [];
  for (const source of body.split('|')) {
    if (source.startsWith('@')) return null;
    const plain = source.startsWith('~') ? source.slice(1) : source;
    words.push(...(CONTRACTIONS[plain] ?? [plain]));
  }
  return words;
};

const compile = (name: string, source: string): Compiled => {
  const parts = source.trim().split(/\s+/);
  const anchored = parts[0] === '^';
  if (anchored) parts.shift();
  const closing = parts.at(-1) === '$';
  if (closing) parts.pop();
  let needs: readonly string[] = [];
  let before = { least: 0, most: 0 };
  let cheapest = Number.POSITIVE_INFINITY;
  let least = 0;
  let most = 0;
  const elements = parts.map((part): Element => {
    if (/^\.{2,3}$/.test(part)) {
      const reach = part.length === 2 ? 4 : 8;
      most += reach;
      return { choice: null, body: '', least: 0, most: reach, gap: true };
    }
    const optional = part.endsWith('?') && part.length > 1;
    const many = part.endsWith('*');
    const body = optional || many ? part.slice(0, -1) : part;
    const words = optional || many ? null : wordsOf(body);
    const cost = words ? frequency(words) * (most - least + 1) : Number.POSITIVE_INFINITY;
    if (words && cost < cheapest) {
      needs = words;
      before = { least, most };
      cheapest = cost;
    }
    if (body.includes('@')) checkClasses(body);
    const element: Element = {
      choice: null,
      body,
      least: optional || many ? 0 : 1,
      most: many ? 3 : 1,
      gap: false,
    };
    least += element.least;
    most += element.most;
    return element;
  });
  return { name, anchored, closing, elements, needs, before };
};

const matchFrom = (tokens: readonly Token[], pattern: Compiled, element: number, at: number): number => {
  if (element === pattern.elements.length) return pattern.closing && !closesClause(tokens, at) ? -1 : at;
  const wanted = pattern.elements[element]!;
  const { least, most } = wanted;
  if (wanted.gap) {
    for (let n = 0; n <= most && at + n <= tokens.length; n++) {
      const end = matchFrom(tokens, pattern, element + 1, at + n);
      if (end >= 0) return end;
      const token = tokens[at + n];
      if (!token || token.kind === 'punctuation' || token.quoted) return -1;
    }
    return -1;
  }
  let n = 0;
  while (n < most && at + n < tokens.length && !tokens[at + n]!.quoted && takes(wanted, tokens[at + n]!)) n++;
  for (; n >= least; n--) {
    const end = matchFrom(tokens, pattern, element + 1, at + n);
    if (end >= 0) return end;
  }
  return -1;
};

const closesClause = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  return next === undefined || next.kind === 'punctuation' || (next.tags & T.coordinator) !== 0;
};

const opensClause = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'punctuation' || (before.tags & T.coordinator) !== 0;
};

export type Matcher = (tokens: readonly Token[]) => ReadonlyMap<string, readonly Hit[]>;

/** Compiles lists of phrases into one pass over a sentence. Throws on an unknown class: a mistake in the data. */
export const compilePhrases = (lists: Readonly<Record<string, string>>): Matcher => {
  const byWord = new Map<string, Compiled[]>();
  const anywhere: Compiled[] = [];
  for (const [name, text] of Object.entries(lists))
    for (const line of text.split('\n')) {
      const source = line.replace(/#.*/, '').trim();
      if (!source) continue;
      for (const phrase of source.split(' / ')) {
        const pattern = compile(name, phrase);
        if (pattern.needs.length === 0) anywhere.push(pattern);
        for (const word of new Set(pattern.needs)) {
          const list = byWord.get(word);
          if (list) list.push(pattern);
          else byWord.set(word, [pattern]);
        }
      }
    }
  return tokens => {
    const hits = new Map<string, Hit[]>();
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token.quoted || (token.kind !== 'word' && token.kind !== 'number')) continue;
      around(tokens, byWord.get(token.lower), at, hits);
      if (token.lemma !== token.lower) around(tokens, byWord.get(token.lemma), at, hits);
      for (const pattern of anywhere) attempt(tokens, pattern, at, hits);
    }
    for (const [name, list] of hits) if (list.length > 1) hits.set(name, apart(list));
    return hits;
  };
};

const attempt = (tokens: readonly Token[], pattern: Compiled, at: number, hits: Map<string, Hit[]>): void => {
  const token = tokens[at];
  if (!token || token.quoted || (token.kind !== 'word' && token.kind !== 'number')) return;
  const first = pattern.elements[0]!;
  if (first.least > 0 && !takes(first, token)) return;
  if (pattern.anchored && !opensClause(tokens, at)) return;
  const to = matchFrom(tokens, pattern, 0, at);
  if (to <= at) return;
  const list = hits.get(pattern.name);
  if (list) list.push({ from: at, to });
  else hits.set(pattern.name, [{ from: at, to }]);
};

/** Tries the phrases that hold the word at `at`, from wherever they could begin. */
const around = (
  tokens: readonly Token[],
  patterns: readonly Compiled[] | undefined,
  at: number,
  hits: Map<string, Hit[]>,
): void => {
  if (!patterns) return;
  for (const pattern of patterns) {
    const { least, most } = pattern.before;
    for (let start = Math.max(0, at - most); start <= at - least; start++)
      attempt(tokens, pattern, start, hits);
  }
};

/** Hits in order of place, of two that overlap the earlier, of two at one place the longer. */
export const apart = (hits: readonly Hit[]): Hit[] => {
  const out: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => a.from - b.from || b.to - a.to))
    if (out.length === 0 || hit.from >= out.at(-1)!.to) out.push(hit);
  return out;
};
