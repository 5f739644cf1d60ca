import { type Analysis, agentOf, type Clause, T } from '../../language';
import type { Span } from '../../text/span';
import { ownActsIn } from '../acts';
import { askAfter, shown } from '../fixes';
import { weigh } from '../learned/weigh';
import { defineRule, type Report } from '../rule';
import { clauseSpan, type SentenceView, type StoryView, sectionOf } from '../view';
import { amongThem } from './among';

const BOUNDS = { doubted: -3.5, taken: 1.5 } as const;

const passiveClauses = (sentence: SentenceView): readonly Clause[] => {
  const { analysis } = sentence;
  if (analysis.question || ownActsIn(sentence).some(act => !act.vague)) return [];
  // "Between us the casts were labelled": by whom is told, if not by which of them.
  if (amongThem(analysis)) return [];
  const main = analysis.clauses.filter(clause => clause.kind === 'main');
  // Where the sentence begins with somebody's act, a passive behind it tells what came of that.
  if (!main[0] || !isPassive(analysis, main[0])) return [];
  // Whoever tells why it was done has decided it: "the silos were kept sealed so that no sample could be swapped".
  if (
    analysis.clauses.some(
      ({ kind, introducer, from }) =>
        kind === 'subordinate' &&
        /^(because|since|as|so that|lest)$/.test(introducer) &&
        from >= main[0]!.verb.to,
    ) ||
    analysis.tokens.some(
      ({ lower }, at) =>
        lower === 'so' && analysis.tokens[at + 1]?.lower === 'that' && at >= main[0]!.verb.to,
    )
  )
    return [];
  const open = main.filter(clause => leavesOpen(analysis, clause));
  const told = open.filter(clause => !clause.shared);
  // "had been measured and were then boarded up": the second is the step.
  return told.length > 0 ? told : open.filter(({ verb }) => verb.from < verb.main).slice(0, 1);
};

/** The participle of "ended up being archived", "got finished off", or -1. */
const lateParticiple = (tokens: Analysis['tokens'], { verb }: Clause): number => {
  if (!/^(end|wind|finish|start|keep)$/.test(verb.lemma)) return -1;
  const at = tokens[verb.to]?.lower === 'up' ? verb.to + 1 : verb.to;
  return /^(being|getting)$/.test(tokens[at]?.lower ?? '') && (tokens[at + 1]?.tags ?? 0) & T.participle
    ? at + 1
    : -1;
};

/** "The old scripts were retired" is no state of theirs; "Post amended", "Timeouts bumped where needed" drop their "was". */
const isPassive = ({ tokens }: Analysis, clause: Clause): boolean => {
  const { verb, subject } = clause;
  if (verb.voice === 'passive' || lateParticiple(tokens, clause) > 0) return true;
  if (subject?.who !== 'thing' || verb.tense !== 'past' || verb.negated) return false;
  if (verb.copula) return /^(retired|scrapped)$/.test(tokens[verb.to]?.lower ?? '');
  const next = tokens[verb.to];
  return (
    subject.from === 0 &&
    subject.to - subject.from < 3 &&
    !tokens.some(({ text }) => text === ':' || text === ';') &&
    verb.from + 1 === verb.to &&
    (tokens[0]!.tags & (T.determiner | T.possessive | T.name | T.number)) === 0 &&
    (tokens[verb.main]!.tags & T.participle) !== 0 &&
    DROPPED.test(verb.lemma) &&
    (next === undefined ||
      next.text === '.' ||
      next.text === ',' ||
      /^(where|when|as|and|within|before|after|over|in|on|at|by|for|out|up|off)$/.test(next.lower))
  );
};
const DROPPED =
  /^(amend|bump|revise|rename|correct|tweak|redraft|rewrite|redo|repair|replace|configure|automate|organise|organize|schedule|reschedule|patch|circulate|audit|retrain|document|delete|rebuild|implement|introduce|shorten|rewire|reprint|reword|simplify|cancel|recount|relabel|notify|brief|inform)$/;

/** "was called at noon", "was called.": sent for, where "was called the cellar" tells a name. */
const wasSentFor = (tokens: Analysis['tokens'], { verb, subject }: Clause): boolean => {
  const next = tokens[verb.to];
  return (
    verb.lemma === 'call' &&
    subject !== null &&
    (tokens[subject.head]!.tags & T.name) === 0 &&
    (next === undefined ||
      next.kind !== 'word' ||
      /^(at|to|from|for|back|and|straight)$/.test(next.lower) ||
      (/^(in|out|off)$/.test(next.lower) && tokens[verb.to + 1]?.kind !== 'word'))
  );
};

const leavesOpen = ({ tokens }: Analysis, clause: Clause): boolean => {
  const { verb, subject } = clause;
  // "The log is kept by the door": so it is, and was no step.
  if (verb.tense === 'present' && !verb.perfect && !verb.progressive) return false;
  if (!isPassive({ tokens } as Analysis, clause) || verb.negated || verb.modal || agentOf(tokens, clause))
    return false;
  // "What I find is you let them moan": the verb has a subject of its own.
  if (tokens.slice(verb.from, verb.main).some(token => (token.tags & T.pronoun) !== 0)) return false;
  if (!subject || /^(I|we|nobody|there)$/.test(subject.who)) return false;
  // What was found or known is context, what was done is a step; "got booked" was done, "was booked" may be so.
  if (
    /^(call|name|base|suppose|expect|allow|say|know|locate|situate|schedule|mean|require|concern|sell|book|close|lock|bear|crack|wear|damage|break|bend|block|jam|rust|tear|rot|chip|dent|stain|flood|freeze|worry|miss|strand|clog)$/.test(
      verb.lemma,
    ) &&
    !/^(got|gets?)$/.test(tokens[verb.from]!.lower) &&
    !wasSentFor(tokens, clause)
  )
    return false;
  // "Repairs were made to my drawing": by what the writer brought.
  if (tokens.slice(verb.to, clause.to).some(({ lower }) => lower === 'my')) return false;
  // "My van was towed": what happened to the writer. "Nine in ten were opened late": what was found.
  if (tokens[subject.from]!.lower === 'my' || isRate(tokens, subject)) return false;
  if (
    verb.lemma === 'make' &&
    !MADE.test(tokens[subject.head]!.lower) &&
    /^(of|from|in|by|for|to|up)$/.test(tokens[verb.to]?.lower ?? '')
  )
    return false;
  return !(verb.perfect && verb.tense === 'past' && /^(had|'d)$/.test(tokens[verb.from]!.lower));
};

const MADE =
  /^(changes?|adjustments?|amendments?|improvements?|corrections?|repairs?|arrangements?|alterations?|provision|preparations?|cuts|enquiries|inquiries|referrals?)$/;
const AMOUNT =
  /^(\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most|few|many|none|some)$/;
/** "nine in ten of them", "four out of six": a part of a whole, counted. */
const isRate = (tokens: Analysis['tokens'], { from }: { readonly from: number }): boolean => {
  const next = tokens[from + 1]?.lower ?? '';
  const after = next === 'out' ? from + 3 : from + 2;
  return (
    AMOUNT.test(tokens[from]!.lower) && /^(in|out)$/.test(next) && AMOUNT.test(tokens[after]?.lower ?? '')
  );
};

export default defineRule({
  id: 'agentless-passive',
  group: 'ownership',
  tier: 2,
  severity: 'info',
  sections: ['action'],
  summary: 'A step of the Action has no doer.',
  why: 'A listener scores what you did; a passive without a doer leaves the line blank.',
  fixes: [{ kind: 'ask', what: 'asks who did it' }],
  bad: ['[[A new rota was drawn up]] over the weekend.'],
  good: ['I drew up a rota that was signed by both wardens.', 'The gate was open.'],
  *check(story) {
    const sentences = sectionOf(story, 'action')?.sentences ?? [];
    const say = (sentence: SentenceView) => {
      const clause = sentence.analysis.clauses.find(({ kind }) => kind === 'main');
      return clause ? byWhom(story, sentence, clauseSpan(sentence, clause, true)) : null;
    };
    yield* weigh('agentless-passive', sentences, BOUNDS, found(story, sentences), say);
  },
});

function* found(story: StoryView, sentences: readonly SentenceView[]): Generator<Report> {
  for (const sentence of sentences) {
    for (const clause of passiveClauses(sentence)) {
      const { tokens } = sentence.analysis;
      const late = lateParticiple(tokens, clause);
      let to = late > 0 ? late + 1 : clause.verb.to + Number(clause.verb.copula);
      if (
        to < clause.to &&
        /^(up|out|in|off|down|over|together|on|away|back)$/.test(tokens[to]!.lower) &&
        (tokens[to]!.tags & T.preposition) !== 0 &&
        // "retired in June": when, and no part of the verb.
        !(/^(in|on)$/.test(tokens[to]!.lower) && tokens[to + 1]?.kind === 'word')
      )
        to++;
      const whole = clauseSpan(sentence, clause, true);
      yield byWhom(story, sentence, { start: whole.start, end: sentence.start + tokens[to - 1]!.end });
    }
  }
}

const byWhom = (story: StoryView, sentence: SentenceView, span: Span): Report => ({
  ...span,
  step: 'action',
  message: `'${shown(story.file.text.slice(span.start, span.end), 50)}': by whom?`,
  fixes: [askAfter(sentence, 'Say who did it', '[Who did this?]')],
});
