import { type Analysis, evidenceClasses, T, type Token, verbClass } from '../../language';
import { ownActsIn } from '../acts';
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

/** Marks that stand between two words of a pair. */
const MARKS = /^[,:;–—-]$/;

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
    if (/^[:;–—-]$/.test(tokens[from - 1]?.lower ?? '')) {
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
  return out;
};

const acts = (sentence: SentenceView | undefined): number =>
  sentence === undefined ? 0 : ownActsIn(sentence).filter(({ vague }) => !vague).length;

/** Something was made or changed in it by the writer. */
const made = (sentence: SentenceView): boolean =>
  ownActsIn(sentence).some(
    ({ verb }) =>
      /^(?:creation|change)$/.test(verbClass(verb) ?? '') ||
      /^(?:put|move|fit|swap|set|cut|add|write|draw|build)$/.test(verb),
  );

const firstWord = (tokens: readonly Token[]): string =>
  tokens.find(({ kind }) => kind === 'word')?.lower ?? 'none';

/** How a sentence opens: its first word, and who does or did something first; '' before and after all. */
const opening = (sentence: SentenceView | undefined): readonly string[] => {
  if (sentence === undefined) return [''];
  const { tokens, clauses } = sentence.analysis;
  const first = clauses[0];
  return [firstWord(tokens), `who:${first?.subject?.who ?? 'none'}`, `tense:${first?.verb.tense ?? 'none'}`];
};

/** Upper bounds of the own acts that are told in a section: each bound that holds is a feature. */
const FEW = [1, 3, 5, 9] as const;

/**
 * What stands around each sentence of a section: where it is, and how much of the telling is the writer's own. A sentence
 * with a gap in it is not told yet: it has no place, and the others stand as they did before it was asked for.
 */
export const around = (whole: readonly SentenceView[]): readonly (readonly string[])[] => {
  const sentences = whole.filter(({ placeholders }) => placeholders.length === 0);
  if (sentences.length === whole.length) return amid(sentences);
  const places = amid(sentences);
  return whole.map(sentence => places[sentences.indexOf(sentence)] ?? []);
};

const amid = (sentences: readonly SentenceView[]): readonly (readonly string[])[] => {
  const own = sentences.map(acts);
  const making = sentences.map(made);
  const first = making.indexOf(true);
  const all = own.reduce((sum, each) => sum + each, 0);
  const openings = sentences.map(opening);
  const few = FEW.filter(bound => all < bound).map(bound => `acts<${bound}`);
  return sentences.map((sentence, index) => {
    const out = [...few];
    if (own[index]! > 0) out.push('own');
    if ((own[index - 1] ?? 0) > 0) out.push('own:before');
    if ((own[index + 1] ?? 0) > 0) out.push('own:after');
    out.push(`step:${sentence.step}`, `opens:${openings[index]![0]}`);
    for (const each of openings[index - 1] ?? opening(undefined)) out.push(`before:${each}`);
    for (const each of openings[index + 1] ?? opening(undefined)) out.push(`after:${each}`);
    if (first >= 0 && first < index) out.push('made');
    if (index > 0 && making[index - 1]) out.push('made:before');
    if (sentence.item) out.push('item');
    if (index === 0) out.push('first');
    if (index === sentences.length - 1) out.push('last');
    if (index >= sentences.length / 2) out.push('late');
    return out;
  });
};

/** The features of each sentence of a section by name; each either holds or doesn't. */
export const featuresOf = (sentences: readonly SentenceView[]): readonly (readonly string[])[] => {
  const places = around(sentences);
  return sentences.map((sentence, index) => [...builtOf(sentence.analysis), ...places[index]!]);
};
