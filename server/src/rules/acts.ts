import { type Analysis, type Clause, clauseActor, T, verbClass } from '../language';
import type { Span } from '../text/span';
import { oncePerSentence } from './once';
import { clauseSpan, type SectionView, type SentenceView, type StoryView } from './view';

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

const overlapsCue = ({ cues }: Analysis, clause: Clause, name: string): boolean =>
  (cues.get(name) ?? []).some(
    hit =>
      hit.from <= clause.verb.main &&
      hit.to > clause.verb.main - 1 &&
      hit.to > clause.verb.from - 1 &&
      hit.from >= clause.from - 1 &&
      hit.from < Math.max(clause.to, clause.verb.to),
  );

const isAct = ({ tokens }: Analysis, clause: Clause): boolean => {
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

type PlacelessAct = Omit<OwnAct, 'sentence'>;

const NONE: readonly OwnAct[] = [];

/** The writer's own acts in a sentence, one a clause on the main line. */
export const ownActsIn = (sentence: SentenceView): readonly OwnAct[] => {
  const acts = readOwnActs(sentence.analysis);
  return acts.length ? acts.map(act => placed(act, sentence)) : NONE;
};

const placed = (
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
    if (!isAct(analysis, clause) && !overlapsCue(analysis, clause, 'vagueAct')) continue;
    const span = clauseSpan({ start: 0, analysis }, clause);
    const main = analysis.tokens[clause.verb.main]!;
    acts.push({
      start: clause.verb.from < clause.verb.main ? analysis.tokens[clause.verb.from]!.start : main.start,
      end: span.end,
      clause,
      verb: clause.verb.lemma,
      vague: overlapsCue(analysis, clause, 'vagueAct') || clause.verb.lemma === 'handle',
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

/** Verbs by which others say yes, say something or come to use what the writer brought: no work of the writer's. */
const ACCEPTING = set(
  'correct annotate mark amend tweak muck pitch chip help find notice identify discover spot catch approve agree accept adopt review confirm sign merge like want say tell ask think worry refuse reject complain offer thank hold trial use order read keep copy come arrive leave stay wait know see notice listen hear speak reply answer respond call ring phone choose pick decide vote nod laugh smile cry feel hope believe doubt object argue push query question suggest promise admit realise understand remember forget learn watch wear pay buy renew return join attend visit need allow let grant give lend borrow accept appreciate praise congratulate welcome support back endorse sponsor fund adopt embrace follow copy request expect demand insist threaten warn mention point explain describe report show show approve commission volunteer invite judge rate score test try trial sample taste switch stop start begin continue carry go move drive walk sit stand sleep eat drink get have be do make become seem look turn fall die lose win miss fail pass call blame fear hate love prefer assume suppose guess mean intend plan hesitate struggle panic freeze work live grow',
);
/** Verbs that are the work itself: whoever does them has done the job. */
const WORKING = set(
  'fix handle resolve solve deploy build rebuild implement rewrite redo write draft design redesign develop create port patch repair replace install configure migrate upgrade refactor code automate organise organize arrange run manage sort stitch unlock issue set roll ship release launch deliver complete finish update clean clear mop shift process assemble produce print pack unpack rewire weld paint plaster dig pour mend restore recover retrieve reset restart reboot diagnose investigate trace analyse analyze debug prepare compile type chase negotiate book schedule reschedule recount recalculate rework reroute redraw re-run rerun take deal care address tackle translate edit proofread publish print film record train teach coach treat bandage stabilise stabilize operate fit order cook bake serve load unload transport carry fetch collect gather bring put pull cut drain swap change move push drive get make do turn close shut open reopen raise chair lead host oversee supervise coordinate facilitate plan map survey measure swap block phone count check test calculate estimate price cost audit inspect',
);
/** Of these, the ones that are work in a Result, where others' later acts are mostly effects. */
const WORKING_IN_RESULT = set(
  'fix handle resolve solve deploy implement sort deal rewrite redo patch repair complete finish build rebuild',
);
/** Whoever the work was for: that they finish something is an outcome. */
const SERVED =
  /^(pupil|student|patient|customer|guest|child|kid|boy|girl|man|woman|lady|mum|dad|mother|father|sister|brother|son|daughter|resident|tenant|user|candidate|learner|visitor|passenger|reader|player|family|parent|caller|shopper|driver|public|crowd|audience|neighbour|neighbor|one|two|three|five|half|most|people|everyone|somebody|someone|owner|judge|police|thief|vandal|burglar)$/;

/** Where a clause's object ends and what is said about its place begins. */
const objectEnd = (sentence: SentenceView, clause: Clause): number => {
  const { tokens } = sentence.analysis;
  let to = clause.verb.to;
  while (
    to < clause.to &&
    (tokens[to]!.kind !== 'word' || (tokens[to]!.tags & T.preposition) === 0 || to === clause.verb.to)
  )
    to++;
  return to;
};

export interface OthersAct extends Span {
  readonly sentence: SentenceView;
  readonly clause: Clause;
  readonly verb: string;
}

const BROUGHT = set(
  'write draft build design make create prepare propose pitch show give present offer send submit email mail bring type record film draw sketch script code patch fix develop produce compile collect share hand demonstrate suggest recommend put lay print list wrap set add file raise leave plan price',
);
const DELEGATED = set(
  'split share divide allocate hand ask have get let train coach teach pair assign delegate mentor brief persuade convince talk give offer challenge encourage invite push negotiate agree trade sit walk show help',
);

const content = (sentence: SentenceView, from: number, to: number): readonly string[] =>
  sentence.analysis.tokens
    .slice(from, to)
    .filter(token => token.kind === 'word' && (token.tags & T.noun) !== 0)
    .map(token => token.lemma);

const othersRemembered = new WeakMap<Told, readonly OthersAct[]>();

/** What other people did in a section that was the work, leaving out what they did with something the writer brought. */
export const othersActs = (story: Pick<StoryView, 'ownership'>, section: Told): readonly OthersAct[] => {
  let acts = othersRemembered.get(section);
  if (!acts) {
    acts = readOthersActs(story, section);
    othersRemembered.set(section, acts);
  }
  return acts;
};

/** Whether anybody else does anything in a sentence: most have nobody, and cost no more than this look. */
const namesOthers = oncePerSentence(
  ({ tokens, clauses, question }) =>
    !question &&
    clauses.some(
      clause => clause.kind === 'main' && !clause.verb.negated && clauseActor(tokens, clause) === 'other',
    ),
);

const readOthersActs = (story: Pick<StoryView, 'ownership'>, section: Told): readonly OthersAct[] => {
  const found: OthersAct[] = [];
  if (!section.sentences.some(sentence => namesOthers(sentence.analysis))) return found;
  const brought = new Set<string>();
  let before: readonly OwnAct[] = [];
  const result = section.step === 'result';
  for (const sentence of section.sentences) {
    const { analysis } = sentence;
    const { tokens, clauses } = analysis;
    const mine = ownActsIn(sentence);
    const delegated = (acts: readonly OwnAct[]): boolean =>
      acts.some(act => DELEGATED.has(act.verb) && !act.handoff);
    for (const clause of clauses) {
      if (clause.kind === 'main' && mine.some(act => act.clause === clause)) {
        if (BROUGHT.has(clause.verb.lemma) || delegated(mine))
          for (const word of content(sentence, clause.verb.to, objectEnd(sentence, clause)))
            brought.add(word);
        continue;
      }
      if (clause.kind !== 'main' || clause.verb.negated || analysis.question) continue;
      if (clauseActor(tokens, clause) !== 'other') continue;
      // "Everybody" is the writer too: that is we-language's to say.
      if (/^(everyone|everybody|all)$/.test(tokens[clause.subject?.head ?? -1]?.lower ?? '')) continue;
      const { verb } = clause;
      if (verb.modal && verb.modal !== "'d" && verb.modal !== 'would') continue;
      if (verb.copula || verb.tense === 'present') continue;
      if (result && verb.perfect) continue;
      // What had happened before is context: "the nurse had already closed the line".
      if (verb.perfect && verb.tense === 'past' && /^(had|'d)$/.test(tokens[verb.from]!.lower)) continue;
      // A speech tag beside a quotation.
      if (
        tokens.some(token => token.quoted) &&
        (verbClass(verb.lemma) === 'communication' || /^(write|text|mail)$/.test(verb.lemma))
      )
        continue;
      const phrasal = `${verb.lemma} ${tokens[verb.to]?.lower ?? ''}`;
      const works = result ? WORKING_IN_RESULT.has(verb.lemma) : isWork(verb.lemma, phrasal);
      if (!works) continue;
      if (verb.voice === 'passive' && !WORKING.has(verb.lemma)) continue;
      const named = clause.subject !== null && clause.subject.head - clause.subject.from > 1;
      const ofSomebody =
        clause.subject !== null &&
        tokens
          .slice(clause.subject.from, clause.subject.head)
          .some(token => token.lower === "'s" || token.lower === "'");
      if (
        clause.subject &&
        !ofSomebody &&
        !(
          named &&
          /^(people|one|two|three|five|half|most|someone|somebody)$/.test(tokens[clause.subject.head]!.lower)
        ) &&
        SERVED.test(tokens[clause.subject.head]?.lemma ?? '')
      )
        continue;
      const object = tokens.slice(verb.to, clause.to);
      // What they worked on was brought: "merged my patch", "applied it", "from my sheet".
      if (object.some(token => token.lower === 'my' || token.lower === 'mine')) continue;
      if (
        object.some(
          token => token.kind === 'word' && brought.has(token.lemma) && (token.tags & T.noun) !== 0,
        ) &&
        !/^(take|handle|redo)$/.test(verb.lemma)
      )
        continue;
      const pronoun = object.find(
        token =>
          token.kind === 'word' &&
          !/^(all|both|most|up|out|over|off|of|in|on|down|around|round)$/.test(token.lower),
      );
      const earlier = mine.filter(act => act.start < sentence.start + tokens[verb.from]!.start);
      const lead = earlier.length ? earlier : before;
      if (
        /^(it|them|that|this)$/.test(pronoun?.lower ?? '') &&
        lead.some(act => BROUGHT.has(act.verb) && !act.handoff)
      )
        continue;
      if (object.length === 0 && lead.some(act => BROUGHT.has(act.verb) && !act.handoff)) continue;
      // Delegates and people the writer taught: their acts answer the writer's.
      if (
        delegated(lead) &&
        (clause.subject === null ||
          /^(he|she|they|him|her|them|each|both)$/.test(tokens[clause.subject.head]?.lower ?? '') ||
          sharesName(lead, sentence, clause))
      )
        continue;
      if (
        result &&
        (analysis.cues.has('lasting') || tokens.some(token => /^(since|now|still|today)$/.test(token.lower)))
      )
        continue;
      if (story.ownership === 'led-team' && clause.subject?.own) continue;
      found.push({ ...clauseSpan(sentence, clause, true), sentence, clause, verb: verb.lemma });
    }
    if (mine.length) before = mine;
    else if (!found.some(act => act.sentence === sentence)) before = [];
  }
  return found;
};

const isWork = (verb: string, phrasal: string): boolean => {
  if (
    /^(take (over|care|the|it|on|charge)|get (hold|the|an|a|it|them|us|me)|do (the|a|it|all|most|everything|this|that)|turn (it|the|things)|come up|carry out|go (through|ahead|over)|make (the|a|all|it|sure|decisions)|pick (it|up|the)|drive (to|the|out|over)|set (up|all|the)|put (the|it|in|up|together)|look (into|after)|work (on|out|through)|call (in|the)|bring (in|the|it)|roll|have (it|the)|find (us|me|a|an|another))/.test(
      phrasal,
    )
  )
    return true;
  if (
    /^(get|do|turn|go|make|put|bring|drive|move|look|work|have|carry|pick|push) /.test(phrasal) &&
    !/^(push (it|the|them)|drive)/.test(phrasal)
  )
    return false;
  // They made the calls: "called everybody", not "called me back".
  if (/^(call|phone|ring|email|contact|text|write|visit)$/.test(verb))
    return !/ (me|us|back|in|it|off|for|on|to|out)$/.test(phrasal) && phrasal !== `${verb} `;
  if (WORKING.has(verb)) return true;
  if (ACCEPTING.has(verb)) return false;
  return /^(creation|contact|change)$/.test(verbClass(verb) ?? 'contact');
};

const sharesName = (acts: readonly OwnAct[], sentence: SentenceView, clause: Clause): boolean => {
  const subject = clause.subject;
  if (!subject) return false;
  const head = sentence.analysis.tokens[subject.head]!;
  return acts.some(act =>
    act.sentence.analysis.tokens.some(token => token.lemma === head.lemma && (token.tags & T.noun) !== 0),
  );
};
