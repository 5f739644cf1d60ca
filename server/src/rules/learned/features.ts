import { type Analysis, T, type Token, verbClass } from '../../language';
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
  for (const { kind, lemma, quoted } of tokens) {
    if (quoted) out.add('quoted');
    if (kind === 'word') out.add(`w:${lemma}`);
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
    out.add(`next:${tokens[verb.to]?.lower ?? 'end'}`);
    if (verb.copula) out.add('copula');
    if (verb.negated) out.add('negated');
    if (verb.perfect) out.add('perfect');
    if (verb.modal) out.add('modal');
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

/** Upper bounds of the own acts that are told in a section: each bound that holds is a feature. */
const FEW = [1, 3, 5, 9] as const;

/** What stands around each sentence of a section: where it is, and how much of the telling is the writer's own. */
export const around = (sentences: readonly SentenceView[]): readonly (readonly string[])[] => {
  const own = sentences.map(acts);
  const making = sentences.map(made);
  const first = making.indexOf(true);
  const all = own.reduce((sum, each) => sum + each, 0);
  const few = FEW.filter(bound => all < bound).map(bound => `acts<${bound}`);
  return sentences.map((sentence, index) => {
    const out = [...few];
    if (own[index]! > 0) out.push('own');
    if ((own[index - 1] ?? 0) > 0) out.push('own:before');
    if ((own[index + 1] ?? 0) > 0) out.push('own:after');
    out.push(`step:${sentence.step}`);
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
