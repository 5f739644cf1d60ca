import { type Analysis, agentOf, type Clause, clauseActor, T, verbClass } from '../../language';
import type { Severity } from '../../profiles/model';
import type { Span } from '../../text/span';
import { NAMES_OWN_PART, ownActsIn } from '../acts';
import { askAfter, claim, mark } from '../fixes';
import { weigh } from '../learned/weigh';
import { oncePerSentence } from '../once';
import { placed } from '../others';
import { defineRule, type Report, type RuleFix } from '../rule';
import { type SentenceView, type StoryView, sentencesOf, tokenSpan } from '../view';
import { amongThem } from './among';

const BOUNDS = { doubted: -3, taken: 0.3 } as const;

/** Joint acts that hide nobody's work. */
const TRIVIAL = /^(meet|talk|chat|discuss|agree|speak|sit|gather)$/;
const STATES =
  /^(be|have|need|want|know|feel|think|live|work|stay|remain|own|use|get|become|hope|seem|like|love|sleep|stand|run|lend|train|sell|serve|belong)$/;

/** What people take in or make of things: it hides nobody's work, not even among acts. */
const REACTS = /^(hear|see|notice|lose|wait|complain|grumble|moan|differ|disagree|quarrel|worry|hesitate)$/;
/** What happens to people, where nothing is being done. */
const HAPPENS = /^(suffer|miss|owe|receive|gain|win|earn|grow|learn|enjoy|find)$/;

/** A clause that leans on the noun before it. */
const isContact = (tokens: Analysis['tokens'], { subject, verb }: Clause): boolean => {
  const before = tokens[subject!.from - 1];
  return (
    before !== undefined &&
    (before.tags & T.noun) !== 0 &&
    (before.tags & (T.time | T.coordinator | T.subordinator | T.preposition | T.adverb)) === 0 &&
    (STATES.test(verb.lemma === 'hold' ? 'have' : verb.lemma) ||
      (verb.tense === 'present' && !verb.perfect && !verb.progressive))
  );
};

const jointClause = (sentence: SentenceView): Clause | undefined => {
  const { tokens, clauses } = sentence.analysis;
  const stated = clauses.some(clause => clause.kind === 'main' && clause.subject?.who === 'we');
  // "What we did was line the door."
  const first = clauses[0];
  if (
    tokens[0]?.lower === 'what' &&
    first?.subject?.who === 'we' &&
    first.verb.lemma === 'do' &&
    first.verb.tense === 'past' &&
    sentence.step === 'action'
  )
    return first;
  return clauses.find(clause => {
    if (clause.subject?.who !== 'we' || clause.shared || clauseActor(tokens, clause) !== 'we') return false;
    const { verb } = clause;
    // "from systems we already held", "the sheet we keep for wind": which systems, which sheet.
    if (isContact(tokens, clause)) return false;
    // "knowing we'd lose a week": foreseen, and not done.
    if (verb.modal && (tokens[clause.subject!.from - 1]?.tags ?? 0) & T.ing) return false;
    // "we'd be paying for a taxi": what it would come to.
    if (/^(would|'d|might|could|may)$/.test(verb.modal) && verb.progressive) return false;
    const able = verb.copula && /^(able|unable)$/.test(tokens[verb.to]?.lower ?? '');
    if (!able && (verb.copula || verb.voice === 'passive' || verb.lemma === 'be')) return false;
    // What had been before is background, what is meant to be is a plan.
    if (verb.perfect && /^(had|'d)$/.test(tokens[verb.from]!.lower)) return false;
    if (REACTS.test(verb.lemma) || (sentence.step !== 'action' && HAPPENS.test(verb.lemma))) return false;
    if (clause.kind === 'main')
      return (
        !(STATES.test(verb.lemma) && sentence.step !== 'action' && sentence.step !== 'result') &&
        !(
          verb.lemma === 'have' &&
          verb.main + 1 === verb.to &&
          !acts(sentence, clause) &&
          !placed(tokens, clause)
        )
      );
    // "We're proud of what we managed": the act stands in the clause below.
    return stated && clause.kind === 'complement' && verb.tense === 'past';
  });
};

const acts = (sentence: SentenceView, clause: Clause): boolean => {
  const after = sentence.analysis.tokens.slice(clause.verb.to, clause.verb.to + 6);
  return after.some(
    (token, index) => index > 0 && (token.tags & T.participle) !== 0 && (token.tags & T.adjective) === 0,
  );
};

/** "Everyone mucked in", "us lot carted them round", "was decided by all of us". */
const allOf = ({ tokens, clauses }: Analysis): { from: number; to: number } | null => {
  for (const clause of clauses) {
    const { subject, verb, kind } = clause;
    if (kind !== 'main' || verb.negated || verb.modal || verb.tense !== 'past') continue;
    if (verb.voice === 'passive') {
      const agent = agentOf(tokens, clause);
      if (agent?.who === 'we') return { from: agent.from, to: agent.to };
      // "It was decided between us".
      const between = tokens.findIndex(
        (token, at) =>
          /^(between|among|amongst)$/.test(token.lower) &&
          /^(us|ourselves)$/.test(tokens[at + 1]?.lower ?? ''),
      );
      if (between >= verb.to) return { from: between, to: between + 2 };
      continue;
    }
    // "Between us all, the crew cracked on".
    if (
      /^(between|among|amongst)$/.test(tokens[0]!.lower) &&
      (tokens[1]?.lower === 'us' ||
        tokens.slice(1, 6).some((token, at) => token.lower === 'of' && tokens[at + 2]?.lower === 'us')) &&
      !verb.copula &&
      subject?.who !== 'I'
    )
      return { from: 0, to: 2 };
    if (
      !subject ||
      verb.copula ||
      clause.shared ||
      /^(emotion|cognition|communication|perception)$/.test(verbClass(verb.lemma) ?? '')
    )
      continue;
    const first = tokens[subject.from]!.lower;
    // "The whole shift mucked in": the writer among them.
    if (
      /^(whole|entire)$/.test(
        (/^(whole|entire)$/.test(first) ? first : tokens[subject.from + 1]?.lower) ?? '',
      ) &&
      (tokens[subject.head]!.tags & T.group) !== 0 &&
      // A whole board decides, and has the writer for no member.
      !/^(board|committee|council|jury|management|leadership|public|community|audience|village|town|class|family)$/.test(
        tokens[subject.head]!.lower,
      )
    )
      return { from: subject.from, to: subject.to };
    if (
      first === 'us' ||
      (/^(everyone|everybody)$/.test(first) &&
        (JOINING.test(verb.lemma) ||
          TAKING_PART.test(
            tokens
              .slice(verb.from, verb.to + 3)
              .map(token => token.lower)
              .join(' '),
          )))
    )
      return { from: subject.from, to: subject.to };
  }
  return null;
};
/** "did their share", "had a go". */
const TAKING_PART =
  /^(got (round|around) a table|sat (down|round)|came together|did (their|his|her|a|some) (share|bit|part|turn|stint)|had (a|their) (go|hand|turn|part)|got (stuck|involved|on)|took (part|turns|a turn|it in turns)|gave (a|their) (hand|all))/;
/** What "everyone" does where the writer is one of them. */
const JOINING =
  /^(rally|stay|knuckle|scrub|sweep|count|label|wipe|haul|lug|paint|stack|fold|wrap|peel|wash|dry|fill|empty|muck|pitch|chip|pull|lend|help|roll|work|build|carry|clean|clear|pack|unpack|load|unload|move|grab|set|make|take|shift|dig|join|cut|stuff|sort|pick)$/;

/** How things are, and no act: "Dublin runs it, and we only read alerts", where the past would look the same. */
const isSo = ({ tokens, clauses }: Analysis, { verb }: Clause): boolean =>
  verb.tense === 'present' ||
  ((tokens[verb.main]!.tags & T.base) !== 0 &&
    clauses.some(clause => clause.kind === 'main' && clause.verb.tense === 'present'));

/** Whether "we", everybody or "all hands" occurs at all. */
const isJoint = oncePerSentence(
  ({ tokens, clauses }) =>
    clauses.some(clause => clause.subject?.who === 'we') ||
    tokens.some(token => JOINT_WORDS.test(token.lower)),
);

const JOINT_WORDS =
  /^(hands|heads|self|mine|everyone|everybody|us|our|whole|entire|effort|me|myself|as|between|among|amongst|collectively|communally|jointly|together|joint|collective|shared|group)$/;

const OWN_PART = /\b(my (own )?(part|slice|piece|share|half|side)|mine (was|were))\b/i;

/** "We drilled again, my team on the keyboards and I on the clock": who did what, without a verb. */
const namesMyPlace = oncePerSentence(({ tokens, clauses }) =>
  tokens.some(
    (token, at) =>
      token.lower === 'i' &&
      tokens[at - 1]?.lower === 'and' &&
      ((tokens[at + 1]?.tags ?? 0) & (T.preposition | T.ing)) !== 0 &&
      !clauses.some(({ subject }) => subject !== null && subject.from <= at && at < subject.to),
  ),
);

const everybody = (sentence: SentenceView): { from: number; to: number } | null => {
  const { tokens } = sentence.analysis;
  const at = tokens.findIndex(
    (token, i) =>
      token.lower === 'hands' &&
      tokens[i - 1]?.lower === 'all' &&
      /^(on|to)$/.test(tokens[i + 1]?.lower ?? ''),
  );
  if (at > 0) return { from: at - 1, to: Math.min(at + 3, tokens.length) };
  // "The questions came from all of us".
  const all = tokens.findIndex(
    (token, i) =>
      /^(from|by|between)$/.test(token.lower) &&
      /^(all|both|each)$/.test(tokens[i + 1]?.lower ?? '') &&
      tokens[i + 2]?.lower === 'of' &&
      tokens[i + 3]?.lower === 'us',
  );
  if (all >= 0) return { from: all + 1, to: all + 4 };
  // "We as a crew threw ideas at the wall".
  const as = tokens.findIndex(
    (token, i) => token.lower === 'as' && tokens[i - 1]?.lower === 'we' && tokens[i + 1]?.lower === 'a',
  );
  if (as > 0 && sentence.step === 'action') return { from: as - 1, to: as };
  // "It was a team effort".
  const effort = tokens.findIndex(
    (token, i) =>
      token.lower === 'effort' &&
      /^(joint|team|group|collective|shared|combined|collaborative|common|crew)$/.test(
        tokens[i - 1]?.lower ?? '',
      ),
  );
  if (effort > 0 && sentence.step === 'action') return { from: effort - 1, to: effort + 1 };
  return sentence.step === 'action' ? allOf(sentence.analysis) : null;
};

const severity = (
  story: StoryView,
  sentence: SentenceView,
  clause: Clause | null,
  ownPartNamed: () => boolean,
): Severity => {
  // "I asked the bank for a date, and we settled on the ninth": what both had to say yes to.
  if (
    clause &&
    /^(agree|settle)$/.test(clause.verb.lemma) &&
    ownActsIn(sentence).some(act => act.clause.verb.from < clause.verb.from)
  )
    return 'hint';
  if (
    clause &&
    TRIVIAL.test(clause.verb.lemma) &&
    sentence.analysis.clauses.filter(other => other.kind === 'main').length === 1
  )
    return 'hint';
  if (sentence.step !== 'action') return 'info';
  if (story.ownership === 'shared' && ownPartNamed()) return 'info';
  if (story.ownership === 'led-team' && clause?.subject?.own) return 'info';
  return 'warning';
};

/** "We" → "I", with the verb beside it, where that stays grammatical. */
const replaced = (sentence: SentenceView, clause: Clause): RuleFix | null => {
  const { tokens, text } = sentence.analysis;
  const subject = clause.subject!;
  const verb = tokens[clause.verb.from]!;
  const forms: Readonly<Record<string, string>> = {
    were: 'was',
    are: 'am',
    "'re": "'m",
    has: 'have',
    is: 'am',
  };
  if (clause.verb.tense === 'present' && !clause.verb.perfect && /s$/.test(verb.lower) && verb.lower !== "'s")
    return null;
  const span = tokenSpan(sentence, subject.from, subject.to);
  const edits = [{ ...span, text: 'I' }];
  const form = forms[verb.lower];
  if (form) edits.push({ start: sentence.start + verb.start, end: sentence.start + verb.end, text: form });
  if (
    sentence.analysis.clauses.some(other => other !== clause && other.subject?.who === 'we' && !other.shared)
  )
    return null;
  if (/\b(together|ourselves|between us|our)\b/i.test(text)) return null;
  const words = text.slice(
    tokens[clause.verb.from]!.start,
    tokens[Math.min(clause.verb.to, tokens.length) - 1]!.end,
  );
  const verbWords = form ?? words;
  return claim(
    `Say "I${verbWords.startsWith("'") || verbWords.startsWith('’') ? '' : ' '}${verbWords}" (only if true)`,
    edits,
  );
};

export default defineRule({
  id: 'we-language',
  group: 'ownership',
  tier: 1,
  severity: 'warning',
  sections: ['action', 'task', 'result', 'follow-ups'],
  summary: '"We" does the work of a step.',
  why: 'A listener scores one person. Where "we" acts, nothing can be written down under your name.',
  gates: [
    '`info` in Task, Result and follow-up answers.',
    '`info` with `ownership: shared` where the Action names your part, and with `ownership: led-team` for "my team".',
    '`hint` for joint acts that hide nobody’s work, such as meeting or talking.',
    '`info` where only its likeness to labelled sentences tells.',
  ],
  fixes: [
    { kind: 'claim', what: 'says "I", for when you did it alone' },
    { kind: 'ask', what: 'asks for your part and theirs' },
    { kind: 'mark', what: 'marks the story as shared work' },
  ],
  bad: ['[[We]] repainted the hull over two weekends.', '[[The stage crew and I]] rebuilt the set.'],
  good: [
    'I repainted the hull over two weekends while the others sailed.',
    'I asked our suppliers for a second date.',
  ],
  yieldsTo: ['weak-follow-up'],
  *check(story) {
    const action = sentencesOf(story, 'action');
    const say = (sentence: SentenceView): Report | null => {
      const at = sentence.analysis.tokens.findIndex(({ lower }) =>
        /^(we|us|our|ours|ourselves)$/.test(lower),
      );
      return at < 0 || OWN_PART.test(sentence.text)
        ? null
        : hides(story, sentence, null, tokenSpan(sentence, at, at + 1), 'info');
    };
    yield* weigh('we-language', action, BOUNDS, found(story), say);
  },
});

function* found(story: StoryView): Generator<Report> {
  const ownPartNamed = (): boolean =>
    sentencesOf(story, 'action').some(sentence => NAMES_OWN_PART.test(sentence.text));
  const sentences = [
    ...sentencesOf(story, 'task', 'action', 'result'),
    ...story.answers.flatMap(answer => answer.sentences),
  ];
  for (const sentence of sentences) {
    const { analysis } = sentence;
    if (analysis.question || !isJoint(analysis)) continue;
    const clause = jointClause(sentence);
    const counted = clause || sentence.step !== 'action' ? null : amongThem(analysis);
    const group = clause ? null : (counted ?? everybody(sentence));
    if ((!clause && !group) || OWN_PART.test(sentence.text) || namesMyPlace(analysis)) continue;
    if (sentence.step === 'task' && clause && isSo(analysis, clause)) continue;
    // "I asked them to bring the bag, and we'd sort it over tea": what was promised.
    if (
      clause &&
      /^(?:would|'d)$/.test(clause.verb.modal) &&
      ownActsIn(sentence).some(act => /^(ask|tell|promise|say|invite|offer)$/.test(act.verb))
    )
      continue;
    // "Coaching, medicine and I divided the job": who had which part.
    if (sentence.step === 'task' && clause && /^(divide|split|share)$/.test(clause.verb.lemma)) continue;
    // A sentence that also names your own act has shown your part; "so" and "and" still let "we" decide.
    const mine = ownActsIn(sentence).filter(
      act =>
        !act.vague &&
        !act.handoff &&
        !counted &&
        (!clause || act.start > sentence.start + analysis.tokens[clause.verb.from]!.start),
    );
    if (mine.length) continue;
    const span = clause
      ? tokenSpan(sentence, clause.subject!.from, clause.subject!.to)
      : tokenSpan(sentence, group!.from, group!.to);
    yield hides(
      story,
      sentence,
      clause ?? null,
      span,
      severity(story, sentence, clause ?? null, ownPartNamed),
    );
  }
}

const hides = (
  story: StoryView,
  sentence: SentenceView,
  clause: Clause | null,
  span: Span,
  severity: Severity,
): Report => {
  const said = story.file.text.slice(span.start, span.end);
  return {
    ...span,
    severity,
    step: sentence.step,
    message: `'${said.length > 24 ? `${said.slice(0, 23)}…` : said}' hides your contribution: what did you do?`,
    fixes: [
      clause ? replaced(sentence, clause) : null,
      askAfter(sentence, 'Name your part and theirs', 'I [my part?]; [who?] [their part?].'),
      story.ownership === null ? mark(story, 'ownership', 'shared') : null,
    ].filter((each): each is RuleFix => each !== null),
  };
};
