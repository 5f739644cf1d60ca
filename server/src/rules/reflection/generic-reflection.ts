import { type Analysis, T } from '../../language';
import { askAfter } from '../fixes';
import { particulars } from '../follow-ups/evidence';
import { learnedOdds } from '../learned';
import { oncePerSentence } from '../once';
import { defineRule } from '../rule';
import { phraseSpan, type SentenceView, type StoryView, sectionOf, sentencesOf } from '../view';
import { shares, vocabulary } from '../vocabulary';

/** The phrase stands beside a mechanism of this story: two of its words, or one in a clause that explains. */
const tied = (sentence: SentenceView, words: ReadonlySet<string>): boolean => {
  const count = shares(sentence, words);
  const explains = sentence.analysis.clauses.some(clause =>
    /^(because|since|when|after|so|where|if|until|once)$/.test(clause.introducer),
  );
  return count >= 3 || (count >= 2 && explains) || (sentence.analysis.numbers.length > 0 && count >= 1);
};

/** Odds from which what the labelled stories teach is told. */
const LIKELY = 0;
const CERTAIN = 1.5;
/** Odds below which a phrase is let alone. */
const UNLIKELY = -2;
const OURS = /^(now|here|this|that|my|our|i|we)$/;
const CALLING = /^(profession|job|trade|business|industry|line|work|field|world|life)$/;
const ABSOLUTE =
  /^(always|never|ever|anything|everything|everyone|everybody|people|you|any|every|life|nothing|nobody)$/;

/** A saying: nobody in it acted, and nothing in it happened. */
const isSaying = ({ clauses, numbers }: Analysis): boolean =>
  clauses.every(
    clause =>
      (clause.verb.tense !== 'past' && clause.subject?.who !== 'I') ||
      // "…, that's what I took from it"
      (clause.subject?.who === 'I' &&
        /^(take|learn|get)$/.test(clause.verb.lemma) &&
        clause.introducer === 'what'),
  ) && numbers.every(number => number.value >= 1000 || number.value <= 1);

/**
 * By its build a saying about all things of a kind ("Good design is …", "One should …", "Never lose sight of …"): how
 * many words of the story it may hold and still be one; null for everything else.
 */
const maximOf = oncePerSentence((analysis): number | null => {
  const { tokens, clauses } = analysis;
  if (!isSaying(analysis) || tokens.length > 24) return null;
  if (tokens.some(({ lower }, at) => OURS.test(lower) && !CALLING.test(tokens[at + 1]?.lower ?? '')))
    return null;
  const opening = tokens.findIndex(token => token.kind === 'word' || token.kind === 'number');
  if (tokens[opening]?.lower === 'one' && tokens[opening + 1]!.tags & T.modal) return 3;
  for (const { kind, subject, verb } of clauses) {
    if (kind !== 'main' || !subject || verb.tense !== 'present') continue;
    const head = tokens[subject.from]!;
    if (head.lower === 'one' && (verb.modal || /^(need|have|can)$/.test(verb.lemma))) return 3;
    const bare = (head.tags & (T.determiner | T.possessive | T.pronoun | T.name | T.number)) === 0;
    if (bare && subject.who === 'thing' && verb.copula && !subject.plural) return 1;
  }
  if (tokens.some(token => ABSOLUTE.test(token.lower))) return 1;
  // "The show must go on", "Local news matters": short, of no time, and about all of a kind.
  const said = tokens.filter(token => token.kind === 'word');
  if (
    said.length <= 8 &&
    clauses.length === 1 &&
    clauses[0]!.subject &&
    /^(thing|other|you)$/.test(clauses[0]!.subject.who) &&
    !clauses[0]!.verb.perfect &&
    !clauses[0]!.verb.progressive
  )
    return 0;
  // An order to everybody, without a reason from this story.
  return tokens[opening] &&
    tokens[opening].tags & T.base &&
    clauses.every(clause => clause.kind === 'main' && !clause.subject)
    ? 0
    : null;
});

const VALUES =
  /^(transparency|honesty|teamwork|communication|openness|trust|diversity|preparation|planning|collaboration|kindness|clarity|loyalty|integrity|feedback|people|colleagues|relationships|listening|support)$/;
const MUCH = /^(enormously|hugely|immensely|tremendously|massively|considerably|greatly|so|lots|much|a)$/;
const LEARNING =
  /^(learn|realise|realize|understand|know|see|find|discover|remember|appreciate|recognise|recognize|think|believe|conclude|accept|feel)$/;
const GROWING = /^(grow|become|develop|mature|improve|progress|change|evolve|emerge)$/;
/** What anybody may have more of afterwards. */
const TRAITS =
  /^(skill|confidence|patience|resilience|leader|leadership|person|professional|communicator|listener|communication|knowledge|understanding|appreciation|respect|humility|belief|faith|abilit(y|ies)|perspective|outlook|mindset|toolkit|approach|awareness|experience|maturity|discipline|empathy|colleague|manager|player|teamwork|independence|adaptability|trust|confident|resilient|patient|assertive|organised|organized|empathetic|humble|proactive|flexible|adaptable|wiser|stronger|better)$/;

/**
 * A lesson about the writer or about everything ("I learned that asking is no weakness", "I became more confident", "It
 * strengthened my skills"): how many words of the story it may hold and still be one; null for everything else.
 */
const growthOf = oncePerSentence(({ tokens, clauses, numbers }): number | null => {
  if (tokens.length > 28 || numbers.some(number => number.value > 1) || clauses.length === 0) return null;
  const [first, ...rest] = clauses;
  const { subject, verb, kind } = first!;
  if (kind !== 'main' || verb.negated) return null;
  // A cause told beside it makes it this story's.
  if (
    clauses.some(
      each =>
        each.kind === 'subordinate' && /^(because|since|when|after|until|once|where)$/.test(each.introducer),
    )
  )
    return null;
  const after = tokens.slice(verb.to);
  if (subject?.who === 'I') {
    // "I value transparency more than I did", "I've grown enormously"
    if (/^(value|appreciate|treasure|respect|cherish)$/.test(verb.lemma) && verb.tense === 'present')
      return after.some(token => TRAITS.test(token.lower) || VALUES.test(token.lower)) &&
        after.some(token => /^(more|most|highly|deeply|greatly)$/.test(token.lower))
        ? 0
        : null;
    if (GROWING.test(verb.lemma) && verb.tense === 'past' && MUCH.test(after[0]?.lower ?? ''))
      return after[1]?.lower === 'of' || after[2]?.lower === 'of' ? null : 0;
    // "I am more patient these days", "I know now that I can handle pressure."
    if (verb.copula && verb.tense === 'present' && rest.length === 0)
      return /^(more|much|far|a|better|less|so|now)$/.test(after[0]?.lower ?? '') &&
        after.some(
          token =>
            TRAITS.test(token.lower) ||
            /^(patient|careful|open|calm|tolerant|aware|mindful|grounded|rounded)$/.test(token.lower),
        )
        ? 0
        : null;
    if (
      /^(know|feel|believe)$/.test(verb.lemma) &&
      verb.tense === 'present' &&
      rest.length === 1 &&
      rest[0]!.subject?.who === 'I' &&
      rest[0]!.verb.modal === 'can'
    )
      return 0;
    if (
      LEARNING.test(verb.lemma) ||
      (verb.lemma === 'take' && /^(away|from|it)$/.test(after[0]?.lower ?? ''))
    ) {
      // "I discovered that I can do more than I believed"
      if (
        rest[0]?.subject?.who === 'I' &&
        /^(can|could)$/.test(rest[0].verb.modal) &&
        /^(do|achieve|handle|manage|cope|lead|be|trust|rely|overcome|face|learn|adapt|succeed)$/.test(
          rest[0].verb.lemma,
        )
      )
        return 0;
      // "I have seen again that music connects all people"
      const universal = tokens.some(
        ({ lower }, at) =>
          at > verb.to &&
          (/^(everyone|everybody|anyone|anybody)$/.test(lower) ||
            (/^(people|humans|humanity|us)$/.test(lower) && tokens[at - 1]!.lower === 'all')),
      );
      if (rest.length === 0)
        return verb.lemma === 'learn' && /^(how|to|about)$/.test(after[0]?.lower ?? '') ? 0 : null;
      return rest.every(
        each =>
          (each.verb.tense === 'present' || each.verb.modal) &&
          !/^(I|we|other)$/.test(each.subject?.who ?? 'I') &&
          !each.verb.perfect,
      ) && !tokens.some(({ lower }, at) => at > verb.to && /^(here|this|these|my|our|now)$/.test(lower))
        ? universal
          ? 1
          : 0
        : null;
    }
    if (GROWING.test(verb.lemma) && rest.every(each => each.shared))
      return after.some(token => TRAITS.test(token.lemma) || TRAITS.test(token.lower)) ? 1 : null;
    return /^(come|walk|go|leave|emerge)$/.test(verb.lemma) &&
      after.slice(0, 4).some(token => /^(away|out|with|knowing|feeling|having)$/.test(token.lower)) &&
      after.some(token => TRAITS.test(token.lemma) || /^(more|knowing|lot|wiser)$/.test(token.lower))
      ? 1
      : null;
  }
  if (!/^(it|thing)$/.test(subject?.who ?? '')) return null;
  // "It made me see how much a kind word can do"
  if (
    /^(make|help|let|teach|show)$/.test(verb.lemma) &&
    after[0]?.lower === 'me' &&
    rest.length > 0 &&
    rest.every(
      each =>
        !/^(I|we|other)$/.test(each.subject?.who ?? 'thing') &&
        (each.verb.modal || each.verb.tense === 'present'),
    ) &&
    after.some(({ lower }) => /^(see|realise|realize|understand|appreciate|how|that)$/.test(lower)) &&
    !after.some(({ lower }) => /^(here|this|these|my|our|now|why|where|which)$/.test(lower))
  )
    return 0;
  // "My soft skills improved."
  if (subject!.own && TRAITS.test(tokens[subject!.head]!.lemma)) return 1;
  const mine = after.findIndex(token => /^(my|me)$/.test(token.lower));
  return mine >= 0 &&
    mine < 4 &&
    rest.length === 0 &&
    /^(strengthen|improve|build|boost|develop|give|teach|sharpen|make|raise|deepen|grow|broaden|increase|enhance|shape|leave)$/.test(
      verb.lemma,
    ) &&
    after.slice(mine + 1).some(token => TRAITS.test(token.lemma) || TRAITS.test(token.lower))
    ? 1
    : null;
});

/** Of no story: by a phrase, or by its build. */
export const isGeneric = (sentence: SentenceView): boolean =>
  sentence.analysis.cues.has('generic') ||
  growthOf(sentence.analysis) !== null ||
  maximOf(sentence.analysis) !== null;

/** Something of this story, told as having happened or as what the writer does for it. */
const isConcrete = (sentence: SentenceView, words: () => ReadonlySet<string>): boolean => {
  const { clauses, numbers, tokens } = sentence.analysis;
  if (isGeneric(sentence) || sentence.placeholders.length) return false;
  const told = clauses.some(
    ({ subject, verb }) =>
      verb.tense === 'past' || subject?.who === 'I' || subject?.own || subject?.who === 'we',
  );
  if (!told && !tokens.some(({ lower }) => /^(ours|our|my|mine|here)$/.test(lower))) return false;
  return (
    particulars(sentence) > 1 ||
    (numbers.some(({ value }) => value > 1) && particulars(sentence) > 0) ||
    shares(sentence, words()) > 1
  );
};

/** "Teamwork, but of a dull sort: the roofers and I agreed that …": what the phrase leads up to in its own sentence. */
const goesOn = ({ analysis: { tokens, clauses, numbers } }: SentenceView, from: number): boolean => {
  const colon = tokens.findIndex(({ text }, at) => at >= from && text === ':');
  if (colon < 0 || tokens.length - colon < 6) return false;
  return (
    numbers.some(number => number.from > colon && number.value > 1) ||
    clauses.some(
      ({ subject, verb }) =>
        verb.main > colon && (verb.tense === 'past' || subject?.who === 'I' || subject?.who === 'we'),
    )
  );
};

function* check(story: StoryView) {
  const reflection = sectionOf(story, 'reflection');
  if (!reflection || reflection.sentences.length === 0) return;
  // Most reflections give no reason to read the whole story.
  let read: ReadonlySet<string> | null = null;
  const words = (): ReadonlySet<string> => {
    read ??= vocabulary(sentencesOf(story, 'situation', 'task', 'action', 'result'));
    return read;
  };
  const fix = (sentence: SentenceView) => {
    return [askAfter(sentence, 'Tie it to this story', 'I now [practice?], because here [what happened?].')];
  };
  const odds = learnedOdds('generic-reflection', reflection.sentences);
  let any = false;
  // Beside a lesson of this story's own, a saying only sums it up.
  const told = reflection.sentences.some(
    ({ analysis }) => !isSaying(analysis) && !analysis.cues.has('generic'),
  );
  for (const [index, sentence] of reflection.sentences.entries()) {
    if (odds[index]! < UNLIKELY) continue;
    const hit = sentence.analysis.cues.get('generic')?.[0];
    const repeated = /\b(\w{6,})\W+\1\W+\1\b/i.exec(sentence.text);
    const most =
      hit || repeated ? null : (growthOf(sentence.analysis) ?? (told ? null : maximOf(sentence.analysis)));
    if ((!hit && !repeated && most === null) || sentence.placeholders.length) continue;
    if (most !== null ? shares(sentence, words()) > most : !repeated && tied(sentence, words())) continue;
    // "Planning is overrated for coaches. Mine had no turning place": the saying leads up to what happened here.
    const later = reflection.sentences.slice(reflection.sentences.indexOf(sentence) + 1);
    if (later.some(other => isConcrete(other, words)) || (hit && goesOn(sentence, hit.from))) continue;
    // "I had been proud of how quickly I corrected": what was thought before the lesson.
    const clause =
      hit && sentence.analysis.clauses.find(each => each.verb.from <= hit.from && hit.from < each.to);
    if (clause?.verb.perfect && clause.verb.tense === 'past') continue;
    any = true;
    const span = hit
      ? phraseSpan(sentence, hit.from, hit.to)
      : most !== null
        ? { start: sentence.start, end: sentence.end }
        : {
            start: sentence.start + repeated!.index,
            end: sentence.start + repeated!.index + repeated![0].length,
          };
    yield {
      ...span,
      step: 'reflection' as const,
      severity: most === null ? ('warning' as const) : ('info' as const),
      message:
        most === null
          ? 'This lesson fits any story. What did this one teach you?'
          : 'Nothing here comes from this story. What did this one teach you?',
      fixes: fix(sentence),
    };
  }
  if (any) return;
  const all = reflection.sentences;
  // Beside a lesson of this story's own, a saying has to be one beyond doubt.
  const least = odds.every(each => each > LIKELY) ? LIKELY : CERTAIN;
  const likely = all.find((sentence, index) => odds[index]! > least && sentence.placeholders.length === 0);
  if (likely) {
    yield {
      start: likely.start,
      end: likely.end,
      step: 'reflection' as const,
      severity: 'info' as const,
      message: 'Nothing here comes from this story. What did this one teach you?',
      fixes: fix(likely),
    };
    return;
  }
  const saying = (sentence: SentenceView): boolean => isSaying(sentence.analysis);
  const absolute =
    all.every(saying) ||
    all.some(
      sentence => saying(sentence) && sentence.analysis.tokens.some(token => ABSOLUTE.test(token.lower)),
    );
  const asked = all.some(sentence => sentence.placeholders.length);
  if (
    absolute &&
    !asked &&
    reflection.words > 3 &&
    reflection.words < 30 &&
    words().size > 12 &&
    all.every(sentence => shares(sentence, words()) === 0)
  )
    yield {
      start: all[0]!.start,
      end: all[0]!.end,
      step: 'reflection' as const,
      severity: 'info' as const,
      message: 'Nothing here comes from this story. What did this one teach you?',
      fixes: fix(all.at(-1)!),
    };
}

export default defineRule({
  id: 'generic-reflection',
  group: 'reflection',
  tier: 1,
  severity: 'warning',
  sections: ['reflection'],
  summary: 'A lesson that any story could end with.',
  why: 'A listener learns how you think from a lesson that only this story could have taught.',
  gates: [
    '`info` where nothing in it comes from the story, or only its likeness to labelled sentences tells.',
  ],
  fixes: [{ kind: 'ask', what: 'asks for the practice you keep and what happened here' }],
  bad: ['[[Good preparation is everything]].', '[[I learned how important listening is]].'],
  good: ['The stage manager had the only list of props, so I keep a second one in the wings.'],
  check,
});
