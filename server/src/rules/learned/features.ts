import { type Analysis, evidenceClasses, T, type Token, verbClass } from '../../language';
import { makes, ownActCount } from '../acts';
import type { SentenceView } from '../view';

const CLAUSES = 3;

const tagged = (tokens: readonly Token[], tag: number): boolean =>
  tokens.some(({ kind, tags }) => kind === 'word' && (tags & tag) !== 0);

const SORTS = [
  ['number', T.number],
  ['time', T.time],
  ['determiner', T.determiner],
  ['possessive', T.possessive],
  ['person', T.person],
  ['noun', T.noun],
  ['ing', T.ing],
] as const;

/** What kind of word follows a preposition: "for weeks", "against the log". */
const sortOf = ({ tags }: Token): string => SORTS.find(([, tag]) => (tags & tag) !== 0)?.[0] ?? 'other';

/** Marks that stand between two words of a pair, and those behind which something new is said. */
const MARKS = /^[,:;–—-]$/;
const BREAKS = /^[:;–—-]$/;

/** What a sentence is made of, whatever it is about: its words, who does what in which form, what is counted, which cues it holds. */
export const builtOf = ({
  tokens,
  clauses,
  numbers,
  changes,
  metric,
  cues,
}: Analysis): ReadonlySet<string> => {
  const out = new Set<string>();
  const said = tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length;
  if (said < 6) out.add('words<6');
  if (said < 10) out.add('words<10');
  if (said > 16) out.add('words>16');
  if (said > 24) out.add('words>24');
  let before = '';
  for (const { kind, lemma, quoted } of tokens) {
    if (quoted) out.add('quoted');
    if (kind === 'word') {
      out.add(`w:${lemma}`);
      for (const name of evidenceClasses(lemma)) out.add(`list:${name}`);
    }
    const word = kind === 'word' ? lemma : kind === 'number' ? '#' : (MARKS.exec(lemma)?.[0] ?? '');
    if (before && word) out.add(`${before}_${word}`);
    before = word;
  }
  if (tagged(tokens, T.adjective)) out.add('adjective');
  if (tagged(tokens, T.adverb)) out.add('adverb');
  if (tagged(tokens, T.person)) out.add('person');
  if (tagged(tokens, T.name)) out.add('name');
  if (tokens.some(({ lower, tags }) => (tags & T.adjective) !== 0 && /(?:er|est)$/.test(lower)))
    out.add('compared');
  const mains = clauses.filter(({ kind }) => kind === 'main');
  if (mains.length === 0) out.add('verbless');
  if (clauses.length > 2) out.add('clauses>2');
  for (const { subject, verb } of mains.slice(0, CLAUSES)) {
    out.add(`subject:${subject?.who ?? 'none'}`);
    out.add(`verb:${verb.lemma}`);
    out.add(`class:${verbClass(verb.lemma) ?? 'none'}`);
    out.add(`tense:${verb.tense}`);
    out.add(`voice:${verb.voice}`);
    const next = tokens[verb.to];
    out.add(`next:${next === undefined ? 'end' : /["“”]/.test(next.lower) ? 'quote' : next.lower}`);
    if (verb.copula) out.add('copula');
    if (verb.negated) out.add('negated');
    if (verb.perfect) out.add('perfect');
    if (verb.modal) out.add('modal');
  }
  for (const { from, subject, verb } of clauses)
    if (BREAKS.test(tokens[from - 1]?.lower ?? '')) {
      out.add(`break:${tokens[from - 1]!.lower}`);
      out.add(`break:${subject?.who ?? 'none'}`);
      out.add(`break:${verb.modal || verb.negated ? 'modal' : verb.tense}`);
    }
  for (const { subject, verb, introducer, kind } of clauses)
    if (kind !== 'main') {
      out.add(`then:${introducer || 'none'}`);
      out.add(`then:${verbClass(verb.lemma) ?? 'none'}`);
      out.add(`then:${subject?.who ?? 'none'}`);
      out.add(`then:${verb.tense}`);
    }
  for (let at = 1; at < tokens.length; at++)
    if (tokens[at - 1]!.tags & T.preposition && tokens[at]!.kind === 'word')
      out.add(`after:${tokens[at - 1]!.lower}:${sortOf(tokens[at]!)}`);
  for (const { type, role } of numbers) {
    out.add('number');
    out.add(`number:${type}`);
    out.add(`role:${role}`);
  }
  if (changes.length > 0) out.add('change');
  out.add(`metric:${metric}`);
  for (const name of cues.keys()) out.add(`cue:${name}`);
  out.add(`opens:${firstWord(tokens)}`);
  return out;
};

const firstWord = (tokens: readonly Token[]): string =>
  tokens.find(({ kind }) => kind === 'word')?.lower ?? 'none';

/** What a sentence is to its neighbour, as the previous or the following one: its first word, and who does or did something first. */
export const besideOf = (where: 'previous' | 'following', analysis: Analysis | null): readonly string[] => {
  if (analysis === null) return [`${where}:`];
  const { tokens, clauses } = analysis;
  const first = clauses[0];
  return [
    `${where}:${firstWord(tokens)}`,
    `${where}:who:${first?.subject?.who ?? 'none'}`,
    `${where}:tense:${first?.verb.tense ?? 'none'}`,
  ];
};

/** Upper bounds of the own acts that are told in a section: each bound that holds is a feature. */
const FEW = [1, 3, 5, 9] as const;

/** A sentence with the place where it stands in its section. */
export interface Placed {
  /** Null where it has a gap: it is not told yet and stands nowhere. */
  readonly place: readonly string[] | null;
  /** The told sentences around it; null at either end. */
  readonly before: Analysis | null;
  readonly after: Analysis | null;
}

/** What holds for all sentences of a section that are told: how much of the telling is the writer's own. */
export const throughout = (sentences: readonly SentenceView[]): readonly string[] => {
  let own = 0;
  for (const { placeholders, analysis } of sentences)
    if (placeholders.length === 0) own += ownActCount(analysis);
  return FEW.filter(bound => own < bound).map(bound => `acts<${bound}`);
};

/**
 * Where each sentence of a section stands. A sentence with a gap in it has no place, and the others stand as they did before
 * something was asked for.
 */
export const around = (whole: readonly SentenceView[]): readonly Placed[] => {
  const sentences = whole.filter(({ placeholders }) => placeholders.length === 0);
  const own = sentences.map(({ analysis }) => ownActCount(analysis) > 0);
  const first = sentences.findIndex(({ analysis }) => makes(analysis));
  const placed = sentences.map((sentence, index): Placed => {
    const before = sentences[index - 1]?.analysis ?? null;
    const place = [`step:${sentence.step}`];
    if (own[index]) place.push('own');
    if (own[index - 1]) place.push('own:before');
    if (own[index + 1]) place.push('own:after');
    if (first >= 0 && first < index) place.push('made');
    if (before && makes(before)) place.push('made:before');
    if (sentence.item) place.push('item');
    if (index === 0) place.push('first');
    if (index === sentences.length - 1) place.push('last');
    if (index >= sentences.length / 2) place.push('late');
    return { place, before, after: sentences[index + 1]?.analysis ?? null };
  });
  let at = 0;
  return whole.map(({ placeholders }) =>
    placeholders.length === 0 ? placed[at++]! : { place: null, before: null, after: null },
  );
};

/** The features of each sentence of a section by name; each either holds or doesn't. */
export const featuresOf = (sentences: readonly SentenceView[]): readonly (readonly string[])[] => {
  const places = around(sentences);
  const all = throughout(sentences);
  return sentences.map(({ analysis }, index) => {
    const { place, before, after } = places[index]!;
    const there = place
      ? [...all, ...place, ...besideOf('previous', before), ...besideOf('following', after)]
      : [];
    return [...builtOf(analysis), ...there];
  });
};
