import { type Hit, isQuantity, T } from '../language';
import type { SentenceView, StoryView } from '../rules';
import { hasBoundary, isPossessed, lasts, ownActs, ownActsIn, sectionOf, sentencesOf } from '../rules/read';
import { clauseSpan, tokenSpan } from '../rules/view';
import type { Span } from '../text/span';
import type { Signal, SignalKind } from './model';

/** The clause a phrase stands in, with its subject; the phrase itself where no clause holds it. */
const around = (sentence: SentenceView, from: number, to: number): Span => {
  const clause = [...sentence.analysis.clauses]
    .reverse()
    .find(each => each.from <= from && from < Math.max(each.to, each.verb.to));
  const place = tokenSpan(sentence, from, to);
  if (!clause) return place;
  const span = clauseSpan(sentence, clause, true);
  return { start: Math.min(span.start, place.start), end: Math.max(span.end, place.end) };
};

/** From a phrase to the next mark: a reason with what it gives. */
const onwards = (sentence: SentenceView, hit: Hit): Span => {
  const { tokens } = sentence.analysis;
  let to = hit.to;
  while (to < tokens.length && tokens[to]!.kind !== 'punctuation') to++;
  return tokenSpan(sentence, hit.from, to);
};

const hits = (sentence: SentenceView, name: string): readonly Hit[] => sentence.analysis.cues.get(name) ?? [];

type Found = readonly [SentenceView, Span];

const each = (
  sentences: readonly SentenceView[],
  read: (sentence: SentenceView) => readonly Span[],
): readonly Found[] => sentences.flatMap(sentence => read(sentence).map(span => [sentence, span] as const));

/** The first list that holds anything: the Task before the Situation, plain words before structure. */
const firstOf = (...lists: readonly (() => readonly Found[])[]): readonly Found[] => {
  for (const list of lists) {
    const found = list();
    if (found.length) return found;
  }
  return [];
};

const CRITERION = /\b(yardstick|judged?|instruction|measured on|success was)\b/i;

const boundaries = (story: StoryView): readonly Found[] => {
  const plain = (sentence: SentenceView): readonly Span[] => {
    if (CRITERION.test(sentence.text)) return [];
    const initiative = hits(sentence, 'initiative');
    const own = hits(sentence, 'boundary').filter(
      hit => !initiative.some(other => other.from < hit.to && hit.from < other.to),
    );
    if (own[0]) return [around(sentence, own[0].from, own[0].to)];
    return isPossessed(sentence) && !initiative.length ? [sentence] : [];
  };
  const loose = (sentence: SentenceView): readonly Span[] => (hasBoundary(sentence) ? [sentence] : []);
  return firstOf(
    () => each(sentencesOf(story, 'task'), plain),
    () => each(sentencesOf(story, 'task'), loose),
    () => each(sentencesOf(story, 'situation'), plain),
  );
};

const initiatives = (story: StoryView): readonly Found[] => {
  const read = (sentence: SentenceView): readonly Span[] =>
    hits(sentence, 'initiative')
      .slice(0, 2)
      .map(hit => around(sentence, hit.from, hit.to));
  return firstOf(
    () => each(sentencesOf(story, 'task'), read),
    () => each(sentencesOf(story, 'situation'), read),
  );
};

/** Clauses that give a reason: "because …", "since …", "as …", "so that …". */
const reasonClauses = (sentence: SentenceView): readonly Span[] => {
  const { tokens, clauses } = sentence.analysis;
  return clauses
    .filter(
      clause =>
        clause.kind === 'subordinate' &&
        /^(because|cos|since|as|that|lest)$/.test(clause.introducer) &&
        !clause.verb.progressive,
    )
    .map(clause => {
      let to = clause.to;
      while (
        to > clause.verb.to &&
        (tokens[to - 1]!.kind === 'punctuation' || (tokens[to - 1]!.tags & T.coordinator) !== 0)
      )
        to--;
      return tokenSpan(sentence, Math.max(0, clause.from - 1), to);
    });
};

/** The reasons given; where a sentence gives one in so many words, the alternative it names is not told twice. */
const reasons = (sentence: SentenceView): readonly Span[] => {
  const { tokens, clauses } = sentence.analysis;
  const said = reasonClauses(sentence);
  if (said.length) return said;
  const found = hits(sentence, 'reason').filter(
    hit => !/^(could|the|a|on|as|since)$/.test(tokens[hit.from]!.lower),
  );
  if (found.length) return [onwards(sentence, found[0]!)];
  // "Two callers hung up, so I softened it": what happened is the reason.
  const at = clauses.findIndex(
    (clause, index) =>
      index > 0 &&
      clause.introducer === 'so' &&
      clause.subject?.who === 'I' &&
      /^(other|thing|it)$/.test(clauses[index - 1]!.subject?.who ?? ''),
  );
  if (at < 1) return [];
  const before = clauses[at - 1]!;
  return [tokenSpan(sentence, Math.min(before.from, before.verb.from), clauses[at]!.verb.to)];
};

const MAKING =
  /^(write|draft|build|design|make|create|draw|move|fix|rewrite|redraw|change|add|set|put|prepare|propose|pack|swap|patch|install|fit|split|cut|drop|recommend|price|code|calculate|offer|narrow|script|cover|replace|print|knock|tape|reroute|file)$/;

/** Checks made once there was something to check; looking into it before is investigation. */
const checks = (story: StoryView): readonly Found[] => {
  const action = sectionOf(story, 'action')?.sentences ?? [];
  let made = false;
  const found: Found[] = [];
  for (const sentence of action) {
    const acts = ownActsIn(sentence);
    for (const act of acts) {
      const hit = hits(sentence, 'verification').find(
        other => other.from <= act.clause.verb.main && other.to > act.clause.verb.main,
      );
      if (hit && made) found.push([sentence, act]);
      if (MAKING.test(act.verb)) made = true;
    }
    const sure = hits(sentence, 'verification').find(hit =>
      /^(to|blind|independent)$/.test(sentence.analysis.tokens[hit.from]!.lower),
    );
    if (sure && made && !found.some(([other]) => other === sentence))
      found.push([sentence, around(sentence, sure.from, sure.to)]);
  }
  const told = [
    ...sentencesOf(story, 'headline', 'result'),
    ...story.answers.flatMap(answer => answer.sentences),
  ];
  for (const sentence of told) {
    const { tokens, cues } = sentence.analysis;
    if (cues.has('unverified') || cues.has('weakTold')) continue;
    const hit = hits(sentence, 'verification').find(other => {
      const first = tokens[other.from]!;
      const counted = sentence.analysis.clauses.some(
        clause =>
          clause.verb.main >= other.from &&
          clause.verb.main < other.to &&
          (clause.subject?.who === 'I' || clause.subject === null || clause.verb.voice === 'passive'),
      );
      return (
        counted ||
        /^(by|according|as|going|judging|measured|counted|checked|tested|with|i|which)$/.test(first.lower) ||
        (first.tags & T.noun) !== 0
      );
    });
    if (hit) found.push([sentence, onwards(sentence, hit)]);
  }
  return found;
};

const metrics = (sentence: SentenceView): readonly Span[] => {
  const { tokens, numbers, changes } = sentence.analysis;
  // How many took it up is no measure of the change.
  const standing = sentence.analysis.cues.has('lasting');
  const telling = numbers.filter(
    number =>
      number.role === 'before' ||
      number.role === 'after' ||
      number.role === 'change' ||
      number.type === 'money' ||
      (isQuantity(tokens, number) && !(standing && /count|people/.test(number.type))),
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
  if (spans.length) return spans.map(({ from, to }) => tokenSpan(sentence, from, to));
  const change = changes[0];
  return change ? [{ start: sentence.start + change.start, end: sentence.start + change.end }] : [];
};

const SERVED =
  /^(customer|client|user|shopper|caller|patient|pupil|student|parent|family|passenger|resident|tenant|guest|candidate|applicant|member|subscriber|reader|viewer|player|child|kid|people|traveller|commuter|crew|nurse|visitor|donor|lender|learner|buyer|islander|household|home|team|staff)$/;

/** Who gained or was spared, and how much: money, somebody's time, the people the work is for. */
const gains = (sentence: SentenceView): readonly Span[] => {
  const { tokens, numbers, clauses, cues } = sentence.analysis;
  if (cues.has('mood') || cues.has('unverified')) return [];
  const span = (from: number, to: number): Span => around(sentence, from, to);
  const money = numbers.find(number => number.type === 'money');
  if (money) return [span(money.from, money.to)];
  const time = numbers.find(
    number =>
      /^(duration|rate)$/.test(number.type) &&
      /^(hour|hours|day|days|minute|minutes|week|weeks)$/.test(number.unit) &&
      number.role === 'change',
  );
  if (time) return [span(time.from, time.to)];
  const at = tokens.findIndex(
    (token, index) =>
      SERVED.test(token.lemma) &&
      /(s|children|people|staff|crew|family)$/.test(token.lower) &&
      tokens[index + 1]?.lower !== "'s" &&
      tokens[index + 1]?.lower !== "'",
  );
  if (at < 0) return [];
  const clause = clauses.find(part => part.from <= at && at < Math.max(part.to, part.verb.to));
  if (clause && /^(tell|say|ask|write|think|report)$/.test(clause.verb.lemma)) return [];
  return [span(at, at + 1)];
};

const HARD =
  /\b(since|still|adopt\w*|standard|template|every|each|all|reuse\w*|copied|copy|to this day|for good|now uses?)\b/i;

/** What lasts, leaving out gains and changes told in the present. */
const outlasts = (sentence: SentenceView): boolean =>
  lasts(sentence) &&
  (!/^(delta|money)$/.test(sentence.analysis.metric) || HARD.test(sentence.text)) &&
  !(sentence.analysis.metric === 'money' && !/\b(since|still|adopt\w*)\b/i.test(sentence.text));

/** What a listener could write down as evidence, in order of place. */
export const signalsOf = (story: StoryView): readonly Signal[] => {
  const { text } = story.file;
  const signals: Signal[] = [];
  const add = (kind: SignalKind, found: readonly Found[]): void => {
    for (const [sentence, { start, end }] of found)
      if (end > start) signals.push({ kind, step: sentence.step, start, end, text: text.slice(start, end) });
  };
  const result = sentencesOf(story, 'headline', 'result');
  add('scope-boundary', boundaries(story));
  add('ownership-proof', initiatives(story));
  add(
    'own-action',
    ownActs(sectionOf(story, 'action'))
      .filter(act => !act.vague)
      .map(act => [act.sentence, act] as const),
  );
  add('decision-reason', each(sentencesOf(story, 'action'), reasons));
  add(
    'trade-off',
    each(sentencesOf(story, 'action', 'result'), sentence =>
      hits(sentence, 'tradeoff')
        .filter(
          hit =>
            !sentence.analysis.clauses.some(
              clause =>
                clause.verb.lemma === 'cost' &&
                clause.verb.perfect &&
                clause.verb.main >= hit.from &&
                clause.verb.main < hit.to,
            ),
        )
        .slice(0, 1)
        .map(hit => around(sentence, hit.from, hit.to)),
    ),
  );
  add('verification', checks(story));
  add('metric', each(result, metrics));
  add('business-impact', each(result, gains));
  add(
    'second-order',
    each(result.filter(outlasts), sentence => {
      const hit = hits(sentence, 'lasting')[0];
      return [hit ? around(sentence, hit.from, hit.to) : sentence];
    }),
  );
  add(
    'systemic-insight',
    each(sentencesOf(story, 'reflection'), sentence =>
      hits(sentence, 'systemic')
        .slice(0, 1)
        .map(hit => around(sentence, hit.from, hit.to)),
    ),
  );
  return signals.sort((a, b) => a.start - b.start || a.end - b.end);
};
