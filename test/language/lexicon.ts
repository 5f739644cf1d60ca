import { CUES, type Cue, PHRASES } from '../../server/src/language/cues';
import { compilePhrases } from '../../server/src/language/patterns';
import { type Token, tagged } from '../../server/src/language/tags';

/** One phrase of one list, as written. */
export interface Phrase {
  readonly list: Cue;
  readonly source: string;
}

export const phrasesIn = (list: Cue, text: string = PHRASES[list]): readonly Phrase[] =>
  text
    .split('\n')
    .map(line => line.replace(/#.*/, '').trim())
    .filter(Boolean)
    .flatMap(line => line.split(' / '))
    .map(source => ({ list, source: source.trim().replace(/\s+/g, ' ') }));

export const allPhrases = (): readonly Phrase[] => CUES.flatMap(list => phrasesIn(list));

/** Pairs of lists that may hold the same phrase, as it says both at once. */
const SHARED: readonly string[] = [
  'alternative, reason',
  'accepted, tradeoff',
  'handoff, weakHandoff',
  'filler, generic',
];

/** Phrases written twice in one list, or in two that have nothing in common, each with its lists. */
export const duplicates = (phrases: readonly Phrase[]): readonly string[] => {
  const lists = new Map<string, Cue[]>();
  for (const { list, source } of phrases) lists.set(source, [...(lists.get(source) ?? []), list]);
  return [...lists].flatMap(([source, holders]) => {
    const names = holders.toSorted().join(', ');
    return holders.length === 1 || SHARED.includes(names) ? [] : [`${source} (${names})`];
  });
};

const ARTICLES = new Set(['a', 'an', 'the', 'no']);
const BESIDE_ARTICLES =
  /^(?:@.*|my|our|his|her|their|your|its|this|that|some|any|another|every|each|one|two|of|nothing|it|not)$/;

/**
 * `happy|glad|a fan` is a choice of words before "fan", not of phrases: an article that ends a choice of other words
 * was meant to go with the next one.
 */
const strayArticle = (choices: readonly string[], next: string | undefined): boolean =>
  choices.length > 1 &&
  ARTICLES.has(choices.at(-1)!) &&
  next !== undefined &&
  !/[?*$]$|^\.+$/.test(next) &&
  choices.slice(0, -1).every(choice => !ARTICLES.has(choice) && !BESIDE_ARTICLES.test(choice));

/** What is wrong with how a phrase is written, or null. */
export const malformed = ({ source }: Phrase): string | null => {
  const parts = source.split(' ');
  for (const [index, part] of parts.entries()) {
    if (/^\.+$/.test(part)) {
      if (part.length !== 2 && part.length !== 3) return `${part}: a gap is .. or ...`;
      if (index === 0 || index === parts.length - 1) return `${part}: a gap at the edge reaches for nothing`;
      continue;
    }
    if (part === '^' ? index === 0 : part === '$' && index === parts.length - 1) continue;
    const body = part.replace(/[?*]$/, '');
    const choices = body.split('|');
    if (choices.some(choice => choice === '' || choice === '~' || choice === '@'))
      return `${part}: an empty choice`;
    const twice = choices.find((choice, at) => choices.indexOf(choice) !== at);
    if (twice !== undefined) return `${part}: ${twice} twice`;
    const odd = choices.find(choice => !/^(?:[~@]?[\p{L}\p{N}'&-]+|[,.;:])$/u.test(choice));
    if (odd !== undefined) return `${part}: ${odd} is no word`;
    if (body === part && strayArticle(choices, parts[index + 1]))
      return `${part}: ${choices.at(-1)} belongs to a phrase`;
  }
  const needed = parts.filter(part => !/[?*]$/.test(part) && !/^(\.+|\^|\$)$/.test(part));
  return needed.length === 0 ? 'nothing in it has to be there' : null;
};

/** Words that stand for a class of words in an example. */
const CLASS_WORDS: Readonly<Record<string, string>> = {
  adv: 'quickly',
  det: 'the',
  poss: 'my',
  own: 'my',
  their: 'their',
  he: 'she',
  me: 'me',
  who: 'she',
  person: 'nurse',
  name: 'Marta',
  adj: 'useful',
  noun: 'harbour',
  num: 'seven',
  verb: 'wrote',
  past: 'wrote',
  ed: 'written',
  ing: 'writing',
  base: 'write',
  be: 'was',
  prep: 'with',
};

/** The shortest words that a phrase is meant to take: the first choice of all that has to be there. */
export const exampleOf = ({ source }: Phrase): string =>
  source
    .split(' ')
    .filter(part => !/^(\.+|\^|\$)$/.test(part) && !/[?*]$/.test(part))
    .map(part => {
      const choice = part.split('|')[0]!;
      return choice.startsWith('@') ? (CLASS_WORDS[choice.slice(1)] ?? choice) : choice.replace('~', '');
    })
    .join(' ')
    // What is contracted stands against the word before it.
    .replace(/ (n't|'\p{L}+)/gu, '$1');

/** Which of many phrases occur in a text's tokens. */
export const occurring = (phrases: readonly Phrase[]): ((tokens: readonly Token[]) => readonly Phrase[]) => {
  const match = compilePhrases(Object.fromEntries(phrases.map(({ source }, index) => [index, source])));
  return tokens => [...match(tokens).keys()].map(index => phrases[Number(index)]!);
};

export const tokensOf = (text: string): readonly Token[] => tagged(text);
