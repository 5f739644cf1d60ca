import { type Analysis, type Clause, clauseActor, MEASURING, PROVING, T } from '../../language';
import { oncePerSentence } from '../once';
import type { AnswerView } from '../view';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What goes on in a head, or to somebody: no work that an interviewer could write down. */
const MINDED = set(
  'assume guess think figure suppose trust believe hope know want feel reckon presume imagine remember see hear be have seem wait need expect understand like love wish worry mind notice doubt trust go get come stay sit stand cheer enjoy work look tend use learn',
);
/** Passing it on, or doing as one was told with it. */
const PASSING = set(
  'send pass hand tell ask escalate report mention forward flag refer leave let give quote paste copy repeat follow sign say put type inform notify email mail message raise relay carry',
);

const isMine = ({ tokens, clauses }: Analysis, clause: Clause): boolean => {
  if (clause.subject?.who === 'I') return true;
  if (clause.subject?.who === 'we') return true;
  if (clause.shared) {
    const before = clauses[clauses.indexOf(clause) - 1];
    return before !== undefined && (before.subject?.who === 'I' || before.subject?.who === 'we');
  }
  return clause.subject === null && clause.kind === 'main' && clauseActor(tokens, clause) === 'implied-I';
};

export interface Doing {
  readonly verb: string;
  /** Would, could: thought of and not done. */
  readonly thought: boolean;
}

/** What the writer does in a sentence, in whichever clause. */
const doingsIn = oncePerSentence((analysis): readonly Doing[] =>
  analysis.clauses.flatMap(clause => {
    const { verb } = clause;
    if (verb.copula || verb.negated || verb.voice !== 'active' || !isMine(analysis, clause)) return [];
    // "I had to write both columns": the work stands behind the duty.
    const next = analysis.tokens[verb.to];
    const duty =
      /^(have|need|get|go|start|begin|manage|try|want|decide|choose|learn|use)$/.test(verb.lemma) &&
      next?.lower === 'to' &&
      analysis.tokens[verb.to + 1];
    const lemma = duty ? duty.lemma : verb.lemma;
    // What one does, and what went on meanwhile, is no work that was done.
    if ((verb.tense === 'present' && !verb.perfect) || (verb.progressive && !verb.perfect)) return [];
    // "found out from the email".
    if (lemma === 'find' && next?.lower === 'out') return [];
    if (lemma === 'look' && next && /^(at|through|up|inside|behind|under)$/.test(next.lower))
      return [{ verb: 'inspect', thought: verb.modal !== '' }];
    return [{ verb: lemma, thought: verb.modal !== '' && verb.modal !== 'could' }];
  }),
);

/** What an answer has to show, sentence by sentence. */
export interface Shown {
  /** Work of the writer's that somebody could have seen. */
  readonly works: number;
  /** Work that finds out or makes sure. */
  readonly checks: number;
  /** Word with a thing in it that was passed on, asked or told. */
  readonly words: number;
  /** Numbers above one, whatever they count. */
  readonly numbers: number;
  /** A reason given with because, since, so that, or against something with but. */
  readonly reasons: number;
  readonly contrasts: number;
}

export const shownBy = ({ sentences }: AnswerView): Shown => {
  let works = 0;
  let checks = 0;
  let words = 0;
  let numbers = 0;
  let reasons = 0;
  let contrasts = 0;
  for (const { analysis } of sentences) {
    numbers += analysis.numbers.filter(number => number.value !== 1).length;
    for (const { verb, thought } of doingsIn(analysis)) {
      if (thought) continue;
      if (PROVING.has(verb) || MEASURING.has(verb)) checks++;
      if (PASSING.has(verb) && verb !== 'leave') words++;
      else if (!MINDED.has(verb) && !PASSING.has(verb)) works++;
    }
    for (const [at, token] of analysis.tokens.entries()) {
      if (/^(because|since)$/.test(token.lower)) reasons++;
      if (token.lower === 'so' && analysis.tokens[at + 1]?.lower === 'that') reasons++;
      if (/^(but|though|although|however|except|yet)$/.test(token.lower)) contrasts++;
      if (
        /^(hard|hardest|tricky|difficult|tough)$/.test(token.lower) &&
        /^(part|bit|thing)$/.test(analysis.tokens[at + 1]?.lower ?? '')
      )
        contrasts++;
    }
  }
  return { works, checks, words, numbers, reasons, contrasts };
};

/** Nouns that any answer about any job may hold. */
const GENERAL = set(
  'thing time day people person team everyone everybody somebody someone stakeholder colleague party staff communication collaboration coordination cooperation teamwork planning plan preparation documentation expectation alignment transparency feedback involvement engagement journey message meeting process way bit lot stress pressure word board loop start beginning end outset side level job work project task situation problem issue question answer lesson lessons experience skill detail care attention patience trust relationship support help management leadership approach mindset attitude expertise priority organisation organization future hindsight course matter part kind sort fact effort result goal success proactive smoother sure improvement change decision risk goal step page first second next time-management information picture conversation discussion department manager boss client customer others other moment life learning growth confidence',
);

/** A noun that not every story has; what may be a verb as well only behind an article or "my". */
const isParticular = (tokens: Analysis['tokens'], at: number): boolean => {
  const { kind, tags, lemma } = tokens[at]!;
  if (kind !== 'word' || GENERAL.has(lemma)) return false;
  if (tags & T.name) return true;
  if (!(tags & T.noun) || tags & (T.pronoun | T.determiner | T.adverb | T.auxiliary | T.preposition))
    return false;
  return (
    !(tags & (T.verb | T.adjective)) || ((tokens[at - 1]?.tags ?? 0) & (T.determiner | T.possessive)) !== 0
  );
};

/** Whether anything in an answer belongs to one story: a thing, a place, a name, a number. */
export const isSpecific = ({ sentences }: AnswerView): boolean =>
  sentences.some(
    ({ analysis: { tokens, numbers } }) =>
      numbers.some(number => number.value > 1) || tokens.some((_token, at) => isParticular(tokens, at)),
  );
