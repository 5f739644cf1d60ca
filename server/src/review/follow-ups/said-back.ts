import { T, type Token } from '../../language';
import type { SentenceView, StoryView } from '../../rules';
import { tokenSpan } from '../../rules/view';
import type { Span } from '../../text/span';
import type { Stretch } from './model';
import { isPointing } from './stretches';

const YOURS: Readonly<Record<string, string>> = {
  i: 'you',
  me: 'you',
  we: 'you',
  us: 'you',
  my: 'your',
  our: 'your',
  mine: 'yours',
  ours: 'yours',
  myself: 'yourself',
  ourselves: 'yourselves',
};
const VERBS: Readonly<Record<string, string>> = { was: 'were', am: 'are', "'m": "'re" };

/** Verbs that change with the person: those of clauses whose subject is "I". */
const turnedVerbs = ({ analysis }: SentenceView): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const { subject, verb } of analysis.clauses) {
    if (subject?.who !== 'I') continue;
    for (let at = verb.from; at < Math.max(verb.to, verb.main + 1); at++) found.add(at);
    if (verb.inverted) found.add(verb.inverted[0] - 1);
  }
  return found;
};

const isWord = (token: Token): boolean => token.kind === 'word' || token.kind === 'number';

const CAPITAL_ANYWHERE =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|easter|christmas|dr|mr|mrs|ms|prof)s?$/;

const names = new WeakMap<StoryView, ReadonlySet<string>>();

/** Words that the story writes with a capital in the middle of a sentence, lower case. */
const namesOf = (story: StoryView): ReadonlySet<string> => {
  const known = names.get(story);
  if (known) return known;
  const found = new Set<string>();
  for (const { analysis } of story.sections.flatMap(section => section.sentences))
    analysis.tokens.forEach((token, index) => {
      if (index > 0 && token.kind === 'word' && /^\p{Lu}/u.test(token.text) && token.lower !== 'i')
        found.add(token.lower);
    });
  names.set(story, found);
  return found;
};

/** A sentence's first word as it is written in the middle of one. */
const inside = (token: Token, next: Token | undefined, story: StoryView): string => {
  const { text, lower } = token;
  const described = next !== undefined && (next.tags & T.noun) !== 0 && (next.tags & (T.past | T.name)) === 0;
  const keeps =
    ((token.tags & T.name) !== 0 && !described) ||
    /\p{Lu}/u.test(text.slice(1)) ||
    CAPITAL_ANYWHERE.test(lower) ||
    (namesOf(story).has(lower) && (token.tags & (T.determiner | T.preposition | T.pronoun)) === 0);
  return keeps ? text : text[0]!.toLowerCase() + text.slice(1);
};

/** Tokens of a sentence as an interviewer says them back to the writer: "my fix" as "your fix", on one line. */
export const saidBack = (story: StoryView, { sentence, from, to }: Stretch): string => {
  const { tokens, text } = sentence.analysis;
  const turned = turnedVerbs(sentence);
  const first = tokens.findIndex(isWord);
  let said = '';
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    const gap = at > from && /\s/.test(text.slice(tokens[at - 1]!.end, token.start)) ? ' ' : '';
    const person = YOURS[token.lower];
    const verb = turned.has(at) ? VERBS[token.lower] : undefined;
    said += gap + (person ?? verb ?? (at === first ? inside(token, tokens[at + 1], story) : token.text));
  }
  return said.replace(/\s+([,.;:!?])/g, '$1').trim();
};

/** Whatever a question could not hold: others' words, gaps, brackets, marks of code, addresses. */
const UNSPEAKABLE = /["“”«»„()[\]{}*_`~<>|\\^=#@/]|https?:|\w\.\w{2,}/;
/** Words that need something said before. */
const POINTING =
  /^(it|its|they|them|their|he|she|him|his|her|hers|theirs|this|these|those|one|ones|both|there|other|others|another|same|such|so|then|former|latter|himself|herself|itself|themselves|here|either|neither)$/;

export const isSpeakable = ({ sentence, from, to }: Stretch, most = 90): boolean => {
  const { start, end } = tokenSpan(sentence, from, to);
  if (to <= from || end - start > most) return false;
  // What stands beside a gap is not known yet.
  if (sentence.placeholders.length > 0) return false;
  const { tokens, text } = sentence.analysis;
  if (tokens.slice(from, to).some(token => token.quoted)) return false;
  return !UNSPEAKABLE.test(text.slice(start - sentence.start, end - sentence.start));
};

/** Words that may point at a word before them in the same stretch: "families … their money". */
const BACK = /^(its|their|his|her|it|them|they|he|she|him)$/;
/** "both wards", "the other ships": what they count follows. */
const COUNTING = /^(both|other|another|same|such|one|either|neither|so)$/;

/** Whether tokens stand by themselves: nothing in them but `known` points at something that was said before. */
export const standsAlone = ({ sentence, from, to }: Stretch, known = ''): boolean =>
  !sentence.analysis.tokens.slice(from, to).some((token, index, all) => {
    if (token.lower === 'that') return isPointing(sentence, from + index);
    // "matched each to a contract"
    const following = all[index + 1];
    if (token.lower === 'each' && (following === undefined || (following.tags & T.preposition) !== 0))
      return index === 0;
    if (!POINTING.test(token.lower) || token.lower === known) return false;
    if (index === all.length - 1 && /^(it|them|him|her)$/.test(token.lower)) return true;
    if (BACK.test(token.lower))
      return !all
        .slice(0, index)
        .some(({ tags, kind }) => kind === 'word' && (tags & (T.noun | T.person | T.group | T.name)) !== 0);
    const next = all[index + 1];
    // "one in forty", "one of the wards"
    if (token.lower === 'one' && /^(in|of)$/.test(next?.lower ?? '') && all[index + 2]) return false;
    return !(
      COUNTING.test(token.lower) &&
      next !== undefined &&
      (next.tags & (T.noun | T.adjective | T.number)) !== 0
    );
  });

export const upperFirst = (text: string): string => (text ? text[0]!.toUpperCase() + text.slice(1) : text);

export const spanOf = ({ sentence, from, to }: Stretch): Span => tokenSpan(sentence, from, to);

/** Tokens of a sentence as they were written, on one line and between quotation marks. */
export const quoted = ({ sentence, from, to }: Stretch): string => {
  const { tokens, text } = sentence.analysis;
  return `“${text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')}”`;
};
