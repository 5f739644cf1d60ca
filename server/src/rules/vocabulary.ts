import { T } from '../language';
import { oncePerSentence } from './once';
import type { SentenceView } from './view';

const COMMON = new Set(
  'team people person work thing time day way lot story job project problem issue business company everyone everybody part life others result success goal question idea point learn know make take get give need want help change think feel see find use good important key big great new project management customer stakeholder manager colleague communication teamwork planning documentation'.split(
    ' ',
  ),
);

const wordsIn = oncePerSentence(({ tokens }) =>
  tokens
    .filter(
      token =>
        token.kind === 'word' &&
        token.lower.length > 3 &&
        (token.tags & (T.noun | T.verb | T.name)) !== 0 &&
        (token.tags & (T.auxiliary | T.preposition | T.pronoun | T.determiner)) === 0 &&
        !COMMON.has(token.lemma),
    )
    .map(token => token.lemma),
);

/** What the story talks about: its nouns, verbs and names, without the words that any story has. */
export const vocabulary = (sentences: readonly SentenceView[]): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const sentence of sentences) for (const word of wordsIn(sentence.analysis)) words.add(word);
  return words;
};

export const shares = (sentence: SentenceView, words: ReadonlySet<string>): number => {
  const found = new Set<string>();
  for (const token of sentence.analysis.tokens)
    if (token.kind === 'word' && token.lower.length > 3 && words.has(token.lemma)) found.add(token.lemma);
  return found.size;
};
