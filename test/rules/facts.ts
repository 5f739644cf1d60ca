import type { Edit } from '../../server/src/text';

const PLACEHOLDER = /\[[^[\]]*\?\]/g;

/** Sentence openers, step names and values of closed lists: they state nothing about what happened. */
const NEUTRAL = new Set(
  (
    'i it its the a an my your this what how why who nobody because situation task action result reflection headline follow-ups ' +
    'ownership outcome opening evidence principle level weak strong lead emphasise downplay with'
  ).split(' '),
);

const OUTCOMES =
  /\b(improv\w*|reduc\w*|increas\w*|decreas\w*|sav(?:e|ed|es|ing|ings)|success\w*|fast\w*|better|fell|dropp?\w*|ris(?:e|en|es|ing)|rose|grew|grow\w*|halv\w*|doubl\w*|zero|solv\w*|resolv\w*|fix(?:ed|es)|eliminat\w*|happ(?:y|ier)|delighted|deliver\w*|prevented)\b/gi;

/** The text that an edit brings in, without its questions. */
const stated = (edits: readonly Edit[]): string =>
  edits.map(edit => edit.text.replace(PLACEHOLDER, ' ')).join('\n');

export const placeholdersIn = (edits: readonly Edit[]): number =>
  edits.reduce((sum, edit) => sum + (edit.text.match(PLACEHOLDER)?.length ?? 0), 0);

/** Digits, names and outcomes that edits would add and that the document doesn't hold. */
export const addedFacts = (document: string, edits: readonly Edit[]): readonly string[] => {
  const added = stated(edits);
  const lower = document.toLowerCase();
  return [
    ...(added.match(/\d+/g) ?? []).filter(digits => !document.includes(digits)),
    ...(added.match(/\p{Lu}[\p{L}\p{N}'’-]*/gu) ?? []).filter(
      name => !document.includes(name) && !NEUTRAL.has(name.toLowerCase()),
    ),
    ...(added.match(OUTCOMES) ?? []).filter(word => !lower.includes(word.toLowerCase())),
  ];
};
