import {
  type Analysis,
  BREAKING,
  type Clause,
  clauseActor,
  LOOKING,
  MEASURING,
  PROVING,
  T,
  TRYING,
} from '../../language';
import { oncePerSentence } from '../once';
import { triesOut } from '../tried';
import type { SentenceView } from '../view';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What goes on in a head, or to somebody: no work that an interviewer could write down. */
const MINDED = set(
  'assume guess think figure suppose trust believe hope know want feel reckon presume imagine remember see hear be have seem wait need expect understand like love wish worry mind notice doubt trust go get come stay sit stand cheer enjoy work look tend use learn',
);
/** Passing it on, or doing as one was told with it. */
const PASSING = set(
  'send pass hand tell ask escalate report mention forward flag refer leave let give sign say type inform notify email mail message raise relay',
);

/** Taking it over as it came. */
const COPYING = set('quote paste copy repeat carry follow put leave');
const DUTIES = set('have need get go start begin manage try want decide choose learn use');

const isMine = ({ tokens, clauses }: Analysis, clause: Clause): boolean => {
  if (clause.subject?.who === 'I') return true;
  if (clause.subject?.who === 'we') return true;
  if (clause.shared) {
    const before = clauses[clauses.indexOf(clause) - 1];
    return before !== undefined && (before.subject?.who === 'I' || before.subject?.who === 'we');
  }
  return clause.subject === null && clause.kind === 'main' && clauseActor(tokens, clause) === 'implied-I';
};

/** Work the writer does, by what it shows. */
type Doing = 'check' | 'work' | 'word' | null;

/** What taking a look, trying out or breaking it on purpose have in common: one sees for oneself. */
const sees = (verb: string): boolean =>
  PROVING.has(verb) ||
  MEASURING.has(verb) ||
  LOOKING.has(verb) ||
  BREAKING.has(verb) ||
  (TRYING.has(verb) && !/^(use|run|start|play|wear|press|sleep)$/.test(verb));

const kindOf = (verb: string): Doing => {
  if (COPYING.has(verb)) return null;
  if (PROVING.has(verb) || MEASURING.has(verb)) return 'check';
  if (PASSING.has(verb)) return 'word';
  return MINDED.has(verb) ? null : 'work';
};

interface Done {
  /** Token where its clause begins. */
  readonly from: number;
  readonly kind: Doing;
  readonly sees: boolean;
}

/** What the writer did in a sentence, in whichever clause: no thoughts, no habits, and nothing that was "just" done. */
const doneIn = oncePerSentence((analysis): readonly Done[] =>
  analysis.clauses.flatMap((clause): Done[] => {
    const { verb } = clause;
    if (verb.copula || verb.negated || verb.voice !== 'active' || !isMine(analysis, clause)) return [];
    if ((verb.tense === 'present' || verb.progressive) && !verb.perfect) return [];
    if (verb.modal && verb.modal !== 'could') return [];
    const { tokens } = analysis;
    if (/^(just|only|simply)$/.test(tokens[verb.from - 1]?.lower ?? '')) return [];
    const next = tokens[verb.to];
    // "I had to write both columns": the work stands behind the duty.
    const duty = DUTIES.has(verb.lemma) && next?.lower === 'to' ? tokens[verb.to + 1] : undefined;
    const lemma = duty ? duty.lemma : verb.lemma;
    // "found out from the email".
    if (lemma === 'find' && next?.lower === 'out') return [];
    const looks = lemma === 'look' && /^(at|through|up|inside|behind|under)$/.test(next?.lower ?? '');
    // "ran Monday's load on Friday's data and the plan held"
    const held = triesOut(tokens, analysis.clauses, clause);
    return [
      { from: verb.from, kind: looks || held ? 'check' : kindOf(lemma), sees: looks || held || sees(lemma) },
    ];
  }),
);

/** What an answer has to show. */
export interface Shown {
  /** Work of the writer's that somebody could have seen. */
  readonly works: number;
  /** Work that finds out or makes sure. */
  readonly checks: number;
  /** Ways of seeing for oneself, checks among them. */
  readonly sights: number;
  /** What was asked, told or handed to somebody. */
  readonly words: number;
  /** Numbers other than one, whatever they count. */
  readonly numbers: number;
  /** Reasons given with because, since or so that. */
  readonly reasons: number;
  /** Of these, those in which the writer does something: "because I had watched her count". */
  readonly ownReasons: number;
  /** Turns: but, though, the hard part was, "the rest wasn't". */
  readonly contrasts: number;
}

const isReason = (tokens: Analysis['tokens'], at: number): boolean => {
  const { lower } = tokens[at]!;
  if (lower === 'because' || lower === 'since') return true;
  return (
    lower === 'so' &&
    tokens[at + 1]?.lower === 'that' &&
    !/^('s|is|was|were)$/.test(tokens[at + 2]?.lower ?? '')
  );
};

const isContrast = ({ tokens, clauses }: Analysis, at: number): boolean => {
  const { lower } = tokens[at]!;
  if (/^(but|though|although|however|except|yet)$/.test(lower)) return true;
  if (HARD.test(lower)) return /^(part|bit|thing|was|were)$/.test(tokens[at + 1]?.lower ?? '');
  // "Ordering it was simple. Getting him to wait wasn't, …"; not "and there it was".
  return clauses.some(
    ({ subject, verb }) =>
      subject?.who !== 'it' &&
      verb.copula &&
      verb.from === at &&
      at > 0 &&
      /^[,;.:]$/.test(tokens[verb.to]?.text ?? ''),
  );
};
const HARD = /^(hard|hardest|tricky|difficult|tough)$/;

/** What sentences show; of the one with a phrase in it, whatever is no part of the phrase, from `from` to `to`. */
export const shownBy = (
  sentences: readonly SentenceView[],
  phrase: { readonly sentence: SentenceView; readonly from: number; readonly to: number } | null = null,
): Shown => {
  const shown = {
    works: 0,
    checks: 0,
    sights: 0,
    words: 0,
    numbers: 0,
    reasons: 0,
    ownReasons: 0,
    contrasts: 0,
  };
  for (const sentence of sentences) {
    const { analysis } = sentence;
    // "because the team asked": what leads up to the phrase belongs to it.
    const apart = (at: number): boolean =>
      phrase?.sentence !== sentence || at < phrase.from - 2 || at >= phrase.to;
    shown.numbers += analysis.numbers.filter(number => number.value !== 1 && apart(number.from)).length;
    for (const done of doneIn(analysis)) {
      if (!apart(done.from)) continue;
      if (done.sees) shown.sights++;
      if (done.kind === 'check') shown.checks++;
      if (done.kind === 'word') shown.words++;
      if (done.kind === 'check' || done.kind === 'work') shown.works++;
    }
    for (let at = 0; at < analysis.tokens.length; at++) {
      if (!apart(at)) continue;
      // Before the phrase, "because" only leads up to it.
      if (isReason(analysis.tokens, at) && !(phrase?.sentence === sentence && at < phrase.from)) {
        shown.reasons++;
        if (doneIn(analysis).some(done => done.from > at && (done.kind === 'work' || done.sees)))
          shown.ownReasons++;
      }
      if (isContrast(analysis, at)) shown.contrasts++;
    }
  }
  return shown;
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

/** How many nouns of a sentence not every story has. */
export const particulars = ({ analysis: { tokens } }: SentenceView): number =>
  tokens.filter((_token, at) => isParticular(tokens, at)).length;

/** Whether anything in an answer belongs to one story: a thing, a place, a name, a number. */
export const isSpecific = (sentences: readonly SentenceView[]): boolean =>
  sentences.some(
    ({ analysis: { tokens, numbers } }) =>
      numbers.some(number => number.value > 1) || tokens.some((_token, at) => isParticular(tokens, at)),
  );
