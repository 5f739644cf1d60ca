import { createRecent, type Rounds } from '../text/recent';
import { detached } from '../text/remember';
import { type Actor, mainActor } from './actor';
import { type Clause, findClauses } from './clauses';
import { type Cues, findCues } from './cues';
import { type Metric, metricOf } from './metric';
import { findNumbers, type NumberMention } from './numbers';
import type { Matcher } from './patterns';
import { giveRoles, type WordedChange } from './roles';
import { T, type Token, tagged } from './tags';

/** What a sentence says. Offsets are UTF-16 code units inside the sentence's masked text. */
export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly actor: Actor;
  /** Clause of the main act, or null where nothing is done. */
  readonly main: Clause | null;
  readonly numbers: readonly NumberMention[];
  /** Changes told without a digit: halved, to zero. */
  readonly changes: readonly WordedChange[];
  readonly metric: Metric;
  /** Every word stands inside quotation marks. */
  readonly quoted: boolean;
  readonly question: boolean;
  /** Phrases of the lexicon by list; looked up at the first question. */
  readonly cues: Cues;
  /** What rules have read in it, by the function that reads it: kept as long as the sentence is. */
  readonly facts: Map<unknown, unknown>;
}

/** Characters of one sentence that are read; what a dictation runs on beyond them costs recall, never time. */
const READ = 4000;

export const analyse = (whole: string, own: Matcher | null = null): Analysis => {
  const text = whole.length > READ ? whole.slice(0, Math.max(whole.lastIndexOf(' ', READ), 1)) : whole;
  const tokens = tagged(text);
  const clauses = findClauses(tokens);
  const { actor, clause } = mainActor(tokens, clauses);
  const numbers = findNumbers(tokens);
  const changes = giveRoles(tokens, numbers);
  let cues: Cues | null = null;
  const words = tokens.filter(token => token.kind === 'word' || token.kind === 'number');
  return {
    text,
    tokens,
    clauses,
    actor,
    main: clause,
    numbers,
    changes,
    metric: metricOf(tokens, numbers, changes),
    quoted: words.length > 0 && words.every(token => token.quoted),
    get cues() {
      cues ??= findCues(tokens, own);
      return cues;
    },
    question: /\?["”’)\s]*$/.test(text),
    facts: new Map(),
  };
};

const LEAST = 32;

/** An analyser that remembers the sentences of late by their text. `own` finds the writer's phrases. */
export const createAnalyser = (
  rounds: Rounds = { now: 0 },
  own: Matcher | null = null,
): ((text: string) => Analysis) => {
  const known = createRecent<Analysis>(rounds, LEAST);
  return text => {
    const found = known.get(text);
    if (found) return found;
    const key = detached(text);
    const fresh = analyse(key, own);
    known.set(key, fresh);
    return fresh;
  };
};

/** Where a clause's object ends: before a mark, a clause that depends on it, or a word that only leads over. */
const objectEnd = (tokens: readonly Token[], { verb, to: clauseEnd }: Clause): number => {
  let to = verb.to;
  while (
    to < clauseEnd &&
    tokens[to]!.kind !== 'punctuation' &&
    !((tokens[to]!.tags & (T.subordinator | T.relative)) !== 0 && !(tokens[to]!.tags & T.preposition)) &&
    !(tokens[to]!.tags & T.coordinator && to > verb.to && to + 1 === clauseEnd)
  )
    to++;
  // "showed it to her before | I touched the next": the word belongs to what comes next.
  while (
    to > verb.to &&
    (tokens[to - 1]!.tags & T.coordinator ||
      ((tokens[to - 1]!.tags & T.subordinator) !== 0 && tokens[to]?.kind === 'word'))
  )
    to--;
  return to;
};

/** Verb and object of a clause as they stand: `trace` and `the failure to a race condition`. */
export const actOf = (
  analysis: Analysis,
  clause: Clause,
): { verb: string; object: string; start: number; end: number } => {
  const { tokens, clauses } = analysis;
  const { verb } = clause;
  const main = tokens[verb.main]!;
  // "read and signed every form": both verbs have the one object.
  const shared =
    (tokens[verb.to]?.tags ?? 0) & T.coordinator
      ? clauses.find(other => other.shared && other.verb.from === verb.to + 1)
      : undefined;
  if (shared) return { ...actOf(analysis, shared), verb: verb.lemma, start: main.start };
  const to = objectEnd(tokens, clause);
  const end = to > verb.to ? tokens[to - 1]!.end : main.end;
  return {
    verb: verb.lemma,
    object: to > verb.to ? analysis.text.slice(tokens[verb.to]!.start, end).replace(/\s+/g, ' ').trim() : '',
    start: main.start,
    end,
  };
};
