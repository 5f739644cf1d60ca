import { type Analysis, type Clause, clauseActor, T, type Token, verbClass } from '../language';
import type { Span } from '../text/span';
import { oncePerSentence } from './once';
import { clauseSpan, type SectionView, type SentenceView } from './view';

/** "My part was the index": whose slice it was is said. */
export const NAMES_OWN_PART =
  /\b(my (own )?(part|slice|piece|share|bit|half|side|job|role)|mine (was|were))\b/i;

/** A section or an answer, as far as acts go. */
export type Told = Pick<SectionView, 'step' | 'sentences'>;

/** Something the writer did, as one clause says it. */
export interface OwnAct extends Span {
  readonly sentence: SentenceView;
  readonly clause: Clause;
  readonly verb: string;
  /** Hides its size: helped with, handled. */
  readonly vague: boolean;
  /** Passes the matter on. */
  readonly handoff: boolean;
  readonly implied: boolean;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Verbs that tell a state, a wish or a duty and no act. */
const STATES = set(
  'be have want need feel like hope think believe wonder worry seem mean understand know stay remain hate love fear wish expect deserve own belong depend owe prefer care lack doubt mind matter appear become get live sleep wait sit trust struggle end happen regret assume guess suppose presume reckon forget own tend use',
);
/** The same verbs are acts in these turns: "sat with", "got a quote", "stayed on". */
const ACT_AFTER_STATE = /^(get|sit|wait|stay|have|be|live|sleep|use)$/;

const overlapsCue = ({ cues, tokens }: Analysis, clause: Clause, name: string): boolean =>
  (cues.get(name) ?? []).some(
    hit =>
      hit.from <= clause.verb.main &&
      hit.to > clause.verb.main - 1 &&
      hit.to > clause.verb.from - 1 &&
      hit.from >= clause.from - 1 &&
      hit.from < Math.max(clause.to, clause.verb.to) &&
      // "had three support agents mark it up": the word only says which agents.
      !(tokens[hit.to - 1]!.lower === 'support' && (tokens[hit.to]?.tags ?? 0) & T.person),
  );

const isAct = ({ tokens, clauses }: Analysis, clause: Clause): boolean => {
  const { verb } = clause;
  if (verb.voice === 'passive' || verb.copula || verb.negated) return false;
  if (verb.modal && !/^'d$/.test(verb.modal) && verb.modal !== 'could') return false;
  if (verb.modal) return false;
  if (verb.tense === 'present' && !verb.perfect) return false;
  if (verb.progressive && !verb.perfect && verb.tense !== 'past') return false;
  if (
    verb.lemma === 'leave' &&
    /^(it|that|them|him|her|the)$/.test(tokens[verb.to]?.lower ?? '') &&
    /^(to|with|at|there|for)$/.test(tokens[verb.to + 1]?.lower ?? '')
  )
    return false;
  if (
    verb.lemma === 'go' &&
    /^(home|back|off|ahead|on)$/.test(tokens[verb.to]?.lower ?? '') &&
    !/^(through|over|to)$/.test(tokens[verb.to + 1]?.lower ?? '')
  )
    return false;
  // "tried them on my own calls" is an act, "tried to help" a wish.
  if (verb.lemma === 'try' && /^(to|and)$/.test(tokens[verb.to]?.lower ?? '')) return false;
  if (verb.lemma === 'move' && tokens[verb.to]?.lower === 'on') return false;
  if (!STATES.has(verb.lemma)) return true;
  if (!ACT_AFTER_STATE.test(verb.lemma)) return false;
  const next = tokens[verb.to]?.lower ?? '';
  switch (verb.lemma) {
    case 'get':
      return (
        /^(a|an|the|my|his|her|their|three|two|four|on|hold|them|him|her|it|up|out|in|[a-z]+)$/.test(next) &&
        !/^(to|better|worse|stuck|used|ready|tired|involved|lost)$/.test(next)
      );
    case 'sit':
      return /^(in|with|down|beside|by|through|next|on)$/.test(next);
    case 'stay':
      return /^(on|late|behind|up|with|until|till)$/.test(next);
    case 'have':
      // "had my aunt and the staff fill it in": the bare verb stands in what looks like the next clause.
      if (
        tokens[clause.to - 1]?.lower === 'and' &&
        clauses.some(
          other =>
            other.from >= clause.to - 1 &&
            other.from <= clause.to + 1 &&
            other.verb.tense === 'present' &&
            (tokens[other.verb.main]!.tags & T.base) !== 0 &&
            other.subject?.who === 'other',
        )
      )
        return true;
      return (
        tokens
          .slice(verb.to, clause.to)
          .some(
            token => (token.tags & (T.participle | T.base)) !== 0 && token.start > tokens[verb.to]!.start,
          ) && clauseHasCausative(tokens, clause)
      );
    case 'use':
      return next !== 'to';
    default:
      return false;
  }
};

/** "had the samples tested", "had him call": somebody or something between "had" and the verb. */
const clauseHasCausative = (tokens: Analysis['tokens'], clause: Clause): boolean => {
  const first = tokens[clause.verb.to];
  if (first?.kind !== 'word') return false;
  for (let i = clause.verb.to + 1; i < Math.min(clause.to, clause.verb.to + 6); i++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation') return false;
    const bare = (token.tags & T.base) !== 0 && (token.tags & T.noun) === 0;
    const done = (token.tags & T.participle) !== 0 && (token.tags & T.adjective) === 0;
    const told = (token.tags & T.base) !== 0 && (tokens[i - 1]!.tags & T.person) !== 0;
    if (
      told ||
      bare ||
      done ||
      /^(call|check|test|read|sign|run|count|write|talk|walk|review|show)$/.test(token.lower)
    )
      return true;
  }
  return false;
};

/** What nobody could be seen doing anything to. */
const ABSTRACT = set(
  'alignment engagement buy-in momentum stakeholder stakeholders journey agenda narrative vision mindset culture ethos synergy synergies transformation conversation dialogue relationship relationships landscape space ambition appetite clarity visibility awareness collaboration communication communications cooperation teamwork morale motivation effort efforts initiative initiatives workstream workstreams value excellence ownership process processes situation matter matters discussion discussions project leadership enablement adoption readiness politics complexity complexities ambiguity dynamics sensitivities challenge challenges constraints priorities expectations demands pressures needs direction progress momentum strategy strategies roadmap programme program change changes transition delivery execution outcomes outcome success performance quality efficiency standards operations operation activity activities aspect aspects area areas side piece element elements requirements resources touchpoints network efforts capability capabilities people teams innovation improvement improvements growth learning development implementation integration rollout launch direction day-to-day planning logistics comms end-to-end handover onboarding pipeline',
);
/** "I championed the vision", "Steered the workstream": an object without a thing in it, unless it was written or measured. */
const onlyAbstract = ({ tokens, numbers }: Analysis, { verb, to }: Clause): boolean => {
  if (
    !/^(champion|steer|shape|own|drive|nurture|foster|advance|promote|progress|push|guide|influence|propel|strengthen|support|manage|lead|enable|evangelise|evangelize|embed|cultivate|build|maintain|spearhead|orchestrate|unlock|galvanise|catalyse|navigate|handle|facilitate|coordinate|oversee|bring|create|generate|secure|leverage|sustain|ensure|elevate|accelerate|anchor|frame|curate|deliver|convene|activate|amplify|underpin|align|unite|rally|mobilise|mobilize|harmonise|harmonize|streamline|optimise|optimize|enhance|improve|transform|reshape|refine|evolve|operationalise|operationalize|monitor|track|follow|watch|tackle|address|balance|juggle|bridge|connect|stimulate|encourage|inspire|motivate|empower|energise|energize|promote|ensure|maximise|maximize|shepherd|spur|reinforce|upskill|involve|include|empathise)$/.test(
      verb.lemma,
    )
  )
    return false;
  if (numbers.some(number => number.from >= verb.to && number.from < to)) return false;
  const led = LEADING.test(verb.lemma);
  let abstract = false;
  for (let i = verb.to; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || (i > verb.to && (token.tags & T.preposition) !== 0)) break;
    if (ABSTRACT.has(token.lower)) abstract = true;
    else if (led && (token.tags & (T.person | T.group)) !== 0 && !/^(he|she)$/.test(token.lower))
      abstract = lackingAct(tokens, i + 1, to);
    else if (
      (token.tags & T.noun) !== 0 &&
      (token.tags & (T.adjective | T.determiner)) === 0 &&
      !ABSTRACT.has(tokens[i + 1]?.lower ?? '')
    )
      return false;
  }
  return abstract;
};

/** What is done to people's minds: "motivated the team" tells no act, "motivated the team to sign" what came of it. */
const LEADING =
  /^(guide|motivate|inspire|empower|energise|energize|encourage|rally|align|mobilise|mobilize|unite|galvanise|support|enable|upskill|steer|shepherd)$/;
const lackingAct = (tokens: readonly Token[], from: number, to: number): boolean =>
  !tokens.slice(from, to).some(token => /^(to|by|into|with|over|past|around|across)$/.test(token.lower));

type PlacelessAct = Omit<OwnAct, 'sentence'>;

const NONE: readonly OwnAct[] = [];

/** The writer's own acts in a sentence, one a clause on the main line. */
export const ownActsIn = (sentence: SentenceView): readonly OwnAct[] => {
  const acts = readOwnActs(sentence.analysis);
  return acts.length ? acts.map(act => at(act, sentence)) : NONE;
};

/** How many acts of a sentence are the writer's own and have a size. */
export const ownActCount = oncePerSentence(
  (analysis): number => readOwnActs(analysis).filter(({ vague }) => !vague).length,
);

const MAKING = /^(?:put|move|fit|swap|set|cut|add|write|draw|build)$/;
/** Something was made or changed in it by the writer. */
export const makes = oncePerSentence((analysis): boolean =>
  readOwnActs(analysis).some(
    ({ verb }) => /^(?:creation|change)$/.test(verbClass(verb) ?? '') || MAKING.test(verb),
  ),
);

const at = (
  { start, end, clause, verb, vague, handoff, implied }: PlacelessAct,
  sentence: SentenceView,
): OwnAct => ({
  start: sentence.start + start,
  end: sentence.start + end,
  sentence,
  clause,
  verb,
  vague,
  handoff,
  implied,
});

/** Spans count from the sentence's start. */
const readOwnActs = oncePerSentence((analysis): readonly PlacelessAct[] => {
  if (analysis.question || analysis.quoted) return [];
  const acts: PlacelessAct[] = [];
  for (const clause of analysis.clauses) {
    if (clause.kind !== 'main') continue;
    if (clause.verb.tense === 'present' && !clause.verb.perfect) continue;
    const actor = clauseActor(analysis.tokens, clause);
    if (actor !== 'I' && actor !== 'implied-I') continue;
    // "had a word with the sexton" is a telling, for all that "had" tells a state.
    const told =
      clause.verb.lemma === 'have' && !clause.verb.negated && overlapsCue(analysis, clause, 'handoff');
    if (!isAct(analysis, clause) && !told && !overlapsCue(analysis, clause, 'vagueAct')) continue;
    const span = clauseSpan({ start: 0, analysis }, clause);
    const main = analysis.tokens[clause.verb.main]!;
    acts.push({
      start: clause.verb.from < clause.verb.main ? analysis.tokens[clause.verb.from]!.start : main.start,
      end: span.end,
      clause,
      verb: clause.verb.lemma,
      vague:
        overlapsCue(analysis, clause, 'vagueAct') ||
        clause.verb.lemma === 'handle' ||
        onlyAbstract(analysis, clause),
      handoff: overlapsCue(analysis, clause, 'handoff'),
      implied: actor === 'implied-I',
    });
  }
  return acts;
});

export const ownActs = (section: Told | undefined): readonly OwnAct[] =>
  section?.sentences.flatMap(ownActsIn) ?? [];

/** Acts that a listener could write down: neither vague nor a mere passing-on. */
export const concreteActs = (section: Told | undefined): readonly OwnAct[] =>
  ownActs(section).filter(act => !act.vague && !act.handoff);

/** Whether the writer does anything in an answer, in whichever clause: "once I had shown her the list" is a part too. */
export const tellsOwnPart = ({ sentences }: Pick<Told, 'sentences'>): boolean =>
  sentences.some(({ analysis: { tokens, clauses } }) =>
    clauses.some(
      ({ subject, verb }) =>
        subject !== null &&
        /^(i|we)$/.test(tokens[subject.head]?.lower ?? '') &&
        !verb.copula &&
        !verb.negated &&
        verb.voice === 'active',
    ),
  );
