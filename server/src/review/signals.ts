import { isQuantity, type NumberMention, T, type Token } from '../language';
import type { SentenceView, StoryView } from '../rules';
import {
  cameToAct,
  hasBoundary,
  isPossessed,
  ownActs,
  ownActsIn,
  sectionOf,
  sentencesOf,
} from '../rules/read';
import { tokenSpan } from '../rules/view';
import type { Span } from '../text/span';
import { gains } from './gains';
import { lasting } from './lasting';
import type { Signal, SignalKind } from './model';
import { around, each, type Found, hits } from './places';
import { reasons } from './reasons';
import { tradeoffs } from './tradeoffs';
import { checks } from './verification';
import { weighed } from './weighed';

/** The first list that holds anything: the Task before the Situation, plain words before structure. */
const firstOf = (...lists: readonly (() => readonly Found[])[]): readonly Found[] => {
  for (const list of lists) {
    const found = list();
    if (found.length) return found;
  }
  return [];
};

const CRITERION = /\b(yardstick|judged?|instruction|measured on|success was)\b/i;

/** How the writer came to act, in words of structure: a way out not taken, an intention announced, nobody waited for. */
const CAME =
  /\bnobody(?:['’]d| had)? (?:sent|set|put|asked|told) me\b[^,.;]*|\b(?:I|and|but) (?:could|might) have (?:left|closed|walked|dropped|handed|passed|ignored|let|shrugged|said no|kept|gone|signed|filed)\b[^.;]*|\bwithout (?:waiting|being asked|anyone asking|an order|a ticket|a request)\b[^,.;]*|\bstuck in my (?:throat|mind|head)\b|\bI told [^,.;]{2,30} I(?:['’]d| would| was going)\b[^,.;]*|\b(?:for|as|because|since|and) my (?:name|signature|initials) (?:is|was|were|stood)\b[^,.;]*|\bI (?:could|did) ?(?:not|n['’]t) (?:sleep|leave it|let it|walk past|look away)\b|\bI wanted to know\b[^,.;]*|\bI did ?n['’]t want my name\b[^,.;]*|\bI (?:was not|wasn['’]t) (?:going|about|prepared|willing) to\b[^,.;]*|\b(?:off the clock|unpaid|(?:in|on) my own (?:time|day|evening|weekend|lunch))\b|\bmade it my\b[^,.;]*|\b(?:I['’]d|I had) (?:delivered|built|signed|sold|written|made|fitted|trained|set up|been in there|promised)\b[^,.;]*/i;

const cameSpan = (sentence: SentenceView): Span | null => {
  const match = CAME.exec(sentence.text);
  if (!match) return null;
  const start = sentence.start + match.index;
  return { start, end: start + match[0].trimEnd().length };
};

const boundaries = (story: StoryView): readonly Found[] => {
  const plain = (sentence: SentenceView): readonly Span[] => {
    if (CRITERION.test(sentence.text) || cameToAct(sentence)) return [];
    const initiative = hits(sentence, 'initiative');
    const came = cameSpan(sentence);
    const own = hits(sentence, 'boundary').filter(hit => {
      const place = tokenSpan(sentence, hit.from, hit.to);
      return (
        !initiative.some(other => other.from < hit.to && hit.from < other.to) &&
        !(came && came.start < place.end && place.start < came.end)
      );
    });
    if (own[0]) return [around(sentence, own[0].from, own[0].to)];
    return isPossessed(sentence) && !initiative.length && !came ? [sentence] : [];
  };
  const loose = (sentence: SentenceView): readonly Span[] =>
    hasBoundary(sentence) && !hits(sentence, 'initiative').length && !cameToAct(sentence) ? [sentence] : [];
  return firstOf(
    () => each(sentencesOf(story, 'task'), plain),
    () => each(sentencesOf(story, 'task'), loose),
    () => each(sentencesOf(story, 'situation'), plain),
  );
};

/** "I drove up anyway", "I blocked out my own Thursday": told in the Task, a first act of the writer's own is how it began. */
const started = (sentence: SentenceView): readonly Span[] => {
  const { cues } = sentence.analysis;
  if (cues.has('assigned')) return [];
  const act = ownActsIn(sentence).find(
    each =>
      !each.vague && !each.handoff && !each.implied && !each.clause.verb.perfect && each.verb !== 'answer',
  );
  return act ? [around(sentence, act.clause.verb.from, act.clause.verb.to)] : [];
};

const initiatives = (story: StoryView): readonly Found[] => {
  const read = (sentence: SentenceView): readonly Span[] => {
    const came = cameSpan(sentence);
    const said = hits(sentence, 'initiative')
      .slice(0, 2)
      .map(hit => around(sentence, hit.from, hit.to));
    return said.length || !came ? said : [came];
  };
  return firstOf(
    () => each(sentencesOf(story, 'task'), read),
    () => each(sentencesOf(story, 'task'), sentence => (cameToAct(sentence) ? [sentence] : [])),
    () => each(sentencesOf(story, 'task'), started),
    () => each(sentencesOf(story, 'situation'), read),
  );
};

/** Measures without a figure: "not one since", "didn't come up once", "all but one pupil", "once, where it used to be …". */
const WORDED =
  /\bevery \w+ since \w+|\ball (?:two|three|four|five|six|seven|eight|nine|ten|twelve) [^,.;]{2,30}\b(?:back|through|home)\b|\b(?:one|two|three|half a) \w+ (?:higher|lower|shorter|longer|heavier|lighter) on average\b|\bnot (?:one|a single)\b[^,;.]*|\bno \w+ (?:was|were|has|have)(?: been)? [^,;.]*|\b(?:did|has|have|had)n['’]t [^,;.]*\bonce\b|\b(?:all|every) (?:but|bar) (?:one|two|three)\b[^,;.]*|\ball (?:two|three|four|five|six|seven|eight|nine|ten|twelve) \w+ (?:passed|held|survived|came back|were) ?[^,;.]*|\b(?:once|twice),? (?:where|when before|instead of|against)\b[^;.]*|\b(?:a|one) (?:quarter|third|fifth|tenth) as (?:many|much|often)\b[^,;.]*|\b(?:half|twice|a third|a quarter) the [^.;,]*\b(?:before|earlier|used to|it was|they were)\b|\bhalf as (?:many|much|often)\b[^,;.]*|\b(?:opened|started|finished|sailed|shipped|delivered|printed) on (?:the (?:day|date)|its (?:day|date)|time)\b[^,;.]*/i;

/** The measures of a sentence: its figures, and what it says without one. */
const metrics = (sentence: SentenceView): readonly Span[] => {
  const figures = counted(sentence);
  const match = WORDED.exec(sentence.text);
  if (!match) return figures;
  const start = sentence.start + match.index;
  const place = { start, end: start + match[0].trimEnd().length };
  return figures.some(other => other.start < place.end && place.start < other.end)
    ? figures
    : [...figures, place];
};

const counted = (sentence: SentenceView): readonly Span[] => {
  const { tokens, numbers, changes } = sentence.analysis;
  // How many took it up is no measure of the change.
  const standing = /\b(since|still|adopt\w*|cop(y|ied)|invoked|other|sister|neighbouring)\b/i.test(
    sentence.text,
  );
  const telling = numbers.filter(
    number =>
      number.role === 'before' ||
      number.role === 'after' ||
      number.role === 'change' ||
      number.type === 'money' ||
      (isQuantity(tokens, number) &&
        !(standing && /count|people/.test(number.type)) &&
        !isReach(tokens, number)),
  );
  // "had their books in 4 days", "has not flooded in three winters": a time is the measure where nothing else is.
  if (telling.length === 0)
    telling.push(
      ...numbers.filter(
        number =>
          number.type === 'duration' &&
          (/^(in|within|under)$/.test(tokens[number.from - 1]?.lower ?? '') ||
            // "thirty hours of downtime", "a restore now takes 35 minutes"
            tokens[number.to]?.lower === 'of' ||
            /^(takes?|took|lasts?|lasted|needs?)$/.test(tokens[number.from - 1]?.lower ?? '') ||
            /^(earlier|sooner|faster|quicker|later|longer)$/.test(tokens[number.to]?.lower ?? '')),
      ),
    );
  const spans: { from: number; to: number; clause: number }[] = [];
  for (const number of telling) {
    const clause = sentence.analysis.clauses.findIndex(
      part => part.from <= number.from && number.from < Math.max(part.to, part.verb.to),
    );
    const last = spans.at(-1);
    // Before and after belong together, wherever the clause ends.
    if (last && (last.clause === clause || number.role === 'after' || number.from - last.to < 4))
      last.to = number.to;
    else spans.push({ from: number.from, to: number.to, clause });
  }
  if (spans.length)
    return spans.map(({ from, to }) => {
      const span = tokenSpan(sentence, from, to);
      // "from six in ten to none": what is left of it has no digit and belongs to it.
      const left = changes.find(
        change => sentence.start + change.start <= span.start && sentence.start + change.end > span.end,
      );
      return left ? { start: span.start, end: sentence.start + left.end } : span;
    });
  const change = changes[0];
  if (change) return [{ start: sentence.start + change.start, end: sentence.start + change.end }];
  const none = noneOf(sentence);
  return none ? [none] : [];
};

/** Where it is in use now ("all six lathes", "sixteen branches"): no measure of the change. */
const isReach = (tokens: readonly Token[], { type, role, value, from, to }: NumberMention): boolean => {
  if (role !== 'none' || !/^(count|people)$/.test(type)) return false;
  if (value <= 20 && /^(all|both)$/.test(tokens[from - 1]?.lower ?? '')) return true;
  for (let i = to; i < Math.min(to + 3, tokens.length) && tokens[i]!.kind === 'word'; i++)
    if (/^(?:family|household|couple)$/.test(tokens[i]!.lemma)) return false;
    else if (tokens[i]!.tags & T.group && !(tokens[i]!.tags & T.person)) return true;
  return false;
};

/** "No trips at all in nineteen nights", "the top-up has been nil": none of it, in a sentence without a verb or with "be". */
const noneOf = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const at = tokens.findIndex(
    (token, i) =>
      /^(nil|zero)$/.test(token.lower) ||
      (token.lower === 'no' &&
        (i === 0 || tokens[i - 1]!.text === ',' || (tokens[i - 1]!.tags & T.be) !== 0) &&
        /[^s]s$/.test((tokens[i + 1]!.tags & T.adjective ? tokens[i + 2] : tokens[i + 1])?.lower ?? '')),
  );
  if (at < 0) return null;
  const clause = clauses.find(({ from, verb, to }) => from <= at && at < Math.max(to, verb.to));
  if (clause && !clause.verb.copula && tokens[at]!.lower === 'no') return null;
  let end = at + 1;
  while (end < tokens.length && tokens[end]!.kind !== 'punctuation') end++;
  return tokenSpan(sentence, at, end);
};

/** What the Reflection says of how things were arranged, rather than of what the writer does now. */
const causes = (story: StoryView): readonly Found[] => {
  const about = (sentence: SentenceView): boolean => {
    const { tokens, clauses, cues, question } = sentence.analysis;
    const main = clauses.find(clause => clause.kind === 'main');
    if (question || cues.has('generic')) return false;
    // "Whoever chose the number never saw the pallet": no main clause was read, and none of it is the writer's.
    if (!main)
      return (
        clauses.some(({ subject }) => subject !== null) &&
        !clauses.some(({ subject }) => /^(?:I|we|you)$/.test(subject?.who ?? '') || subject?.own) &&
        !(tokens[0]!.tags & (T.possessive | T.base)) &&
        !/^(?:i|we|when|next|now)$/.test(tokens[0]!.lower)
      );
    if (!main.subject) return false;
    const { who } = main.subject;
    const practice =
      who === 'we' && main.verb.tense === 'present' && !main.verb.copula && !cues.has('systemic');
    const mine = tokens[main.subject.from]!.lower === 'my';
    return who !== 'I' && who !== 'you' && !practice && !mine;
  };
  // "Nobody counted the dead by week", "with no house style": what was missing is how things were arranged.
  const missing = ({ analysis: { tokens, clauses, cues } }: SentenceView): boolean =>
    !cues.has('generic') &&
    !/^(?:i|my|we)$/.test(tokens[0]?.lower ?? '') &&
    (clauses.some(({ subject, kind }) => subject?.who === 'nobody' && kind === 'main') ||
      tokens.some(
        ({ lower }, at) => (lower === 'with' || lower === 'without') && tokens[at + 1]?.lower === 'no',
      ));
  const sentences = sentencesOf(story, 'reflection');
  const plain = sentences.filter(
    sentence => (about(sentence) && sentence.analysis.cues.has('systemic')) || missing(sentence),
  );
  // What "we" did comes after what was so for everybody.
  const ofUs = ({ analysis: { clauses } }: SentenceView): number =>
    clauses.find(clause => clause.kind === 'main')?.subject?.who === 'we' ? 1 : 0;
  const first = [...sentences].sort((one, other) => ofUs(one) - ofUs(other)).find(about);
  return (plain.length ? plain : first ? [first] : [])
    .slice(0, 2)
    .map(sentence => [sentence, sentence] as const);
};

/** What reads each kind, in the order of the story. */
const READERS: readonly (readonly [SignalKind, (story: StoryView) => readonly Found[]])[] = [
  ['scope-boundary', boundaries],
  ['ownership-proof', initiatives],
  [
    'own-action',
    story =>
      ownActs(sectionOf(story, 'action'))
        .filter(act => !act.vague)
        .map(act => [act.sentence, act] as const),
  ],
  ['decision-reason', story => each(sentencesOf(story, 'action'), reasons)],
  ['trade-off', story => each(sentencesOf(story, 'action', 'result'), tradeoffs)],
  ['verification', checks],
  ['metric', story => each(sentencesOf(story, 'headline', 'result'), metrics)],
  ['business-impact', story => each(sentencesOf(story, 'headline', 'result'), gains)],
  ['second-order', story => each(sentencesOf(story, 'headline', 'result'), lasting)],
  ['systemic-insight', causes],
];

/**
 * What a listener could write down as evidence, in order of place. A kind whose reading throws is left out and told to
 * `failed`: the others stand.
 */
export const signalsOf = (
  story: StoryView,
  failed: (kind: SignalKind, error: unknown) => void,
): readonly Signal[] => {
  const { text } = story.file;
  const signals: Signal[] = [];
  for (const [kind, read] of READERS)
    try {
      for (const [sentence, { start, end }] of weighed(story, kind, read(story)))
        if (end > start)
          signals.push({ kind, step: sentence.step, start, end, text: text.slice(start, end) });
    } catch (error) {
      failed(kind, error);
    }
  return signals.sort((a, b) => a.start - b.start || a.end - b.end);
};
