import { type Clause, readPhrase, T } from '../../language';
import type { SentenceView, StoryView } from '../../rules';
import { isServed, othersActs, ownActsIn, sectionOf, sentencesOf } from '../../rules/read';
import type { Facts, Maker, Stretch } from './model';
import { quoted as asWritten, isSpeakable, saidBack, spanOf, standsAlone, upperFirst } from './said-back';
import { clauseStretch, predicateEnd, subjectStretch } from './stretches';

/** What others do with something that was brought to them. */
const ADOPTING =
  /^(adopt|merge|accept|approve|use|reuse|copy|agree|follow|sign|take|run|keep|switch|ratify|endorse|support|standardise|standardize|introduce|load|buy|order|fund|print|publish|apply|teach|include|add|put|write|hang|start|build)$/;
const GIVING =
  /^(submit|send|propose|present|offer|hand|pitch|bring|deliver|suggest|recommend|post|take|show)$/;
const ASKING = /^(ask|persuade|convince|get|invite|encourage|challenge|urge|press|push)$/;

/** "Five wards write at three today": how they were brought to do it. */
function* adoptions(story: StoryView) {
  for (const sentence of sentencesOf(story, 'result', 'action', 'headline')) {
    const { clauses, tokens, question, cues } = sentence.analysis;
    if (question) continue;
    for (const clause of clauses) {
      const { subject, verb } = clause;
      if (clause.kind !== 'main' || !subject || verb.negated || verb.voice === 'passive' || verb.modal)
        continue;
      const adopts = ADOPTING.test(verb.lemma);
      const strict = /^(adopt|copy|reuse|merge|accept|approve|ratify|endorse)$/.test(verb.lemma);
      if (subject.who !== 'other' && !(subject.who === 'thing' && strict)) continue;
      if (!adopts || (!strict && sentence.step === 'action')) continue;
      // What the people served do is their gain, unless it lasts.
      if (isServed(tokens, subject.head) && !strict) continue;
      if (!strict && !cues.has('lasting')) continue;
      if (verb.lemma === 'keep' && !verb.perfect) continue;
      const who = subjectStretch(sentence, clause);
      const what: Stretch = {
        sentence,
        from: verb.to,
        to: predicateEnd(sentence, clause, { purpose: true }),
      };
      if (!who || !isSpeakable(who, 50) || !standsAlone(who) || !isSpeakable(what) || !standsAlone(what))
        continue;
      yield {
        ...spanOf({ sentence, from: who.from, to: what.to }),
        question: `How did you get ${saidBack(story, who)} to ${verb.lemma} ${saidBack(story, what)}?`,
        rank: 0,
      };
    }
  }
}

/** The people whom the phrase from `at` on names, up to `end`; null where it names none. */
const partyAt = (sentence: SentenceView, at: number, end?: number): ReturnType<typeof readPhrase> => {
  const tokens = sentence.analysis.tokens.slice(0, end);
  const phrase = readPhrase(tokens, at);
  if (!phrase) return null;
  const head = tokens[phrase.head]!;
  const somebody = phrase.who === 'other' && (head.tags & (T.person | T.group | T.name)) !== 0;
  return somebody && !(head.tags & T.pronoun) ? phrase : null;
};

/** "I submitted a patch to the platform team", "I asked the waiters to …": how that was answered. */
function* requests(story: StoryView) {
  for (const sentence of sectionOf(story, 'action')?.sentences ?? []) {
    const { tokens } = sentence.analysis;
    for (const { clause, verb } of ownActsIn(sentence)) {
      const end = predicateEnd(sentence, clause, { purpose: true, most: 90 });
      if (ASKING.test(verb)) {
        const party = partyAt(sentence, clause.verb.to, end);
        const to = tokens.findIndex((token, at) => at > clause.verb.to && at < end && token.lower === 'to');
        if (!party || to < 0 || to > party.to + 1 || !(tokens[to + 1]!.tags & T.base)) continue;
        const whole: Stretch = { sentence, from: clause.verb.to, to: end };
        if (!isSpeakable(whole) || !standsAlone(whole)) continue;
        yield {
          ...spanOf({ sentence, from: clause.verb.main, to: end }),
          question: `How did you get ${saidBack(story, whole)}?`,
          rank: 1,
        };
      } else if (GIVING.test(verb)) {
        const to = tokens.findIndex(
          (token, at) =>
            at > clause.verb.to && at < end && token.lower === 'to' && partyAt(sentence, at + 1, end),
        );
        // "my page to Fraud and to Compliance": the thing would take the first of them along.
        if (to < 0 || (tokens[to - 1]!.tags & T.coordinator) !== 0) continue;
        const party = partyAt(sentence, to + 1, end)!;
        const what: Stretch = { sentence, from: clause.verb.to, to };
        const whom: Stretch = { sentence, from: to + 1, to: Math.min(party.to, end) };
        if (!isSpeakable(what) || !standsAlone(what) || !isSpeakable(whom, 50) || !standsAlone(whom))
          continue;
        // "a patch" is "your patch" from here on; what was somebody's before was not brought.
        if (!/^(a|an|my|our)$/.test(tokens[what.from]!.lower)) continue;
        const thing = saidBack(story, what).replace(/^(a|an) /, 'your ');
        yield {
          ...spanOf({ sentence, from: clause.verb.main, to: whom.to }),
          question: `How did you get ${saidBack(story, whom)} to accept ${thing}?`,
          rank: -1,
        };
      }
    }
  }
}

/** Where it was somebody else's: how they went along. */
function* owners({ story, signals }: Facts) {
  for (const { sentence, clause } of ownersClauses({ story, signals })) {
    const whole = clauseStretch(sentence, clause);
    if (!whole || !isSpeakable(whole) || !standsAlone(whole)) continue;
    yield {
      ...spanOf(whole),
      question: `${upperFirst(saidBack(story, whole))}. How did you get their agreement?`,
      rank: 2,
    };
  }
}

/** Clauses that say that something belongs to a named other. */
function* ownersClauses({ story, signals }: Pick<Facts, 'story' | 'signals'>) {
  for (const sentence of sentencesOf(story, 'task', 'situation')) {
    if (
      !signals.some(
        ({ kind, start }) => kind === 'scope-boundary' && start >= sentence.start && start < sentence.end,
      )
    )
      continue;
    const { tokens, clauses } = sentence.analysis;
    for (const clause of clauses) {
      if (clause.kind !== 'main' || clause.verb.negated || clause.subject?.who === 'I') continue;
      const belongs = clause.verb.lemma === 'belong' && tokens[clause.verb.to]?.lower === 'to';
      if (belongs && partyAt(sentence, clause.verb.to + 1)) yield { sentence, clause };
    }
  }
}

/** How others were brought to say yes. */
export const acceptanceQuestions: Maker = function* (facts) {
  const all = [...adoptions(facts.story), ...requests(facts.story), ...owners(facts)];
  yield* all.sort((a, b) => a.rank - b.rank);
};

const isAsked = ({ subject, verb }: Clause): boolean =>
  subject?.who === 'nobody' && /^(ask|tell|expect|want)$/.test(verb.lemma);

/** Why it was the writer who acted. */
export const initiativeQuestions: Maker = function* ({ story, signals }) {
  if (story.ownership === 'assigned' || story.ownership === 'led-team') return;
  const sentences = sentencesOf(story, 'task', 'situation');
  const marked = sentences.filter(sentence =>
    signals.some(
      ({ kind, start }) =>
        (kind === 'ownership-proof' || kind === 'scope-boundary') &&
        start >= sentence.start &&
        start < sentence.end,
    ),
  );
  for (const sentence of marked)
    for (const clause of sentence.analysis.clauses.filter(isAsked)) {
      const whole = clauseStretch(sentence, clause);
      if (!whole || !isSpeakable(whole)) continue;
      const { tokens } = sentence.analysis;
      const acts = tokens.slice(clause.verb.to, whole.to).some(({ lower }) => lower === 'to');
      // What "it" is has just been told.
      const said = standsAlone(whole, 'it') ? upperFirst(saidBack(story, whole)) : null;
      if (said) yield { ...spanOf(whole), question: `${said}. Why did you${acts ? '' : ' take it on'}?` };
    }
  for (const sentence of marked)
    for (const clause of sentence.analysis.clauses) {
      const { subject, verb } = clause;
      if (
        subject?.who !== 'I' ||
        verb.negated ||
        !/^(decide|choose|volunteer|offer|propose)$/.test(verb.lemma)
      )
        continue;
      const what: Stretch = {
        sentence,
        from: verb.to,
        to: predicateEnd(sentence, clause, { purpose: true }),
      };
      if (what.to <= what.from || !isSpeakable(what) || !standsAlone(what)) continue;
      yield {
        ...spanOf({ ...what, from: verb.main }),
        question: `What made you ${verb.lemma} ${saidBack(story, what)}?`,
      };
    }
  for (const { sentence, clause } of ownersClauses({ story, signals })) {
    const whole = clauseStretch(sentence, clause);
    if (whole && isSpeakable(whole) && standsAlone(whole))
      yield { ...spanOf(whole), question: `${upperFirst(saidBack(story, whole))}. Why did you step in?` };
  }
};

/** What was the writer's own, where the text gives the work to a group or to others. */
export const ownPartQuestions: Maker = function* ({ story }) {
  const action = sectionOf(story, 'action');
  if (!action) return;
  for (const sentence of action.sentences) {
    const { actor, main, question } = sentence.analysis;
    if (actor !== 'we' || !main || main.verb.copula || question) continue;
    const whole = clauseStretch(sentence, main);
    if (!whole || whole.to - whole.from < 4 || !isSpeakable(whole)) continue;
    yield { ...spanOf(whole), question: `You say ${asWritten(whole)}. Which part of that was yours?` };
  }
  for (const { sentence, clause } of othersActs(story, action)) {
    const whole = clauseStretch(sentence, clause, { purpose: false });
    if (!whole || !isSpeakable(whole) || !standsAlone(whole)) continue;
    yield { ...spanOf(whole), question: `What was your own part when ${saidBack(story, whole)}?` };
  }
};
