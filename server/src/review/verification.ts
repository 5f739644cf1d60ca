import { clauseActor, LOOKING, MEASURING, PROVING, T, type Token, TRYING, verbClass } from '../language';
import type { SentenceView, StoryView } from '../rules';
import { type OwnAct, ownActsIn, sectionOf, sentencesOf, triesOut } from '../rules/read';
import { clauseSpan } from '../rules/view';
import type { Span } from '../text/span';
import { isCheck } from './checking';
import { setsLooking } from './looking';
import { isOutcome } from './outcomes';
import { around, type Found, hits, onwards } from './places';
import { doneOver, OWN_WORD, told } from './sources';
import { beforeAndAfter, besideChecks, isAhead, namedCheck, onceDone, triesToBreak } from './staged';
import { cameSame, countedOut, followsUp, goesOver, looksOn, onThePast } from './trying';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const MAKING = setOf(
  'write draft build design make create draw move fix rewrite redraw change add set put prepare propose pack swap patch install fit split cut drop recommend price code calculate offer narrow script cover replace print knock tape reroute file',
);
/** Of these, what changes the thing itself: a probe put in a freezer changes nothing yet. */
const FIXING = setOf(
  'write draft build design make create fix rewrite redraw change add patch install fit split replace print reroute train teach mend repair rebuild solder label rearrange reorder flush switch exempt copy pencil move paint hang bolt tape shift cut drop swap adapt adjust redo rewire clear',
);
/** What is done once the change is in. */
const CHANGED = /^(?:after|once|since) the (?:change|fix|switch|move|repair|swap|cutover)\b/i;
/** "had him attack it on the simulator", "put them in front of eleven people", "tried it out on colleagues' patients". */
const OTHERS_TRY = new RegExp(
  [
    String.raw`(?:^[^\p{L}]*|\bI |\band |, )(?:had|got) (?:him|her|them|a|an|the|my|our|one|two|three|\p{Lu}\p{L}+)\b[^.;:]{0,60}? (?:assess|attack|break|plate|keep (?:the|a) (?:count|tally|log)|try|test|check|count|recount|(?:re-?)?read|follow|find|use|measure|weigh|time|score|mark|taste|review|repeat|audit|inspect|rebuild|work it|do it|fill it|read it|run it|go through)\b`,
    String.raw`(?<!before I )\b(?:put|placed|set|laid|showed) (?:it|them|this|both|the \p{L}+) in front of (?!any)(?:an?\b|\p{L}+ (?:people|pupils|customers|users|nurses|drivers|patients|of|who|that)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|strangers?|people|those|half)|\b(?:sat|put|stood) (?:my|a|an|her|his|two|three|the) [\p{L} ]{2,30} in front of (?:it|them|both)\b`,
    String.raw`(?:\bI |^[^\p{L}]*|\b(?:and|then) |, )(?:then |also |first )?(?:tried|piloted|trialled|tested) (?:it|them|this|both|the \p{L}+) (?:out )?(?:on|with) (?!my\b)`,
    String.raw`\b(?:told|asked|begged|dared) (?:him|her|them|it) to (?:get|break|find|try|pick|prove|trip|catch|fault|beat)\b`,
    String.raw`\b(?:reading|checking|comparing|matching|ticking|holding) [^,.;:]{3,40} against\b`,
    OWN_WORD.source,
    String.raw`\bwho (?:(?:did|does|do)(?:n['’]t| not) know|(?:had|was|were)(?:n['’]t| not| never) (?:been |seen |told )|knew nothing)\b[^.;]*`,
    String.raw`\b(?:kept|left) (?:one|the other|half|the far|two) [^.;]{2,40} (?:as (?:it was|they were|before)|on the old|untouched|longer)\b`,
  ].join('|'),
  'iu',
);
const othersTry = (sentence: SentenceView): Span | null => {
  const match = OTHERS_TRY.exec(sentence.text);
  return match
    ? { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    : null;
};

/** "drove it loaded over the worst of the track": what is said of an act ends at a mark or where somebody else begins. */
const nearOf = (tokens: readonly Token[], from: number, most: number): number => {
  let near = from;
  while (
    near < most &&
    tokens[near - 1]?.kind !== 'punctuation' &&
    tokens[near]!.kind !== 'punctuation' &&
    !(tokens[near]!.tags & (T.coordinator | T.subordinator | T.relative | T.auxiliary)) &&
    !/^(?:i|we|he|she|they|who)$/.test(tokens[near]!.lower)
  )
    near++;
  return near;
};

type Act = Pick<OwnAct, 'clause' | 'verb' | 'start' | 'end'>;

const looks = (verb: string): boolean =>
  PROVING.has(verb) || MEASURING.has(verb) || /^(?:ring|phone)$/.test(verb);

/** Works on the thing, rather than looks at it or talks of it. */
const handles = (verb: string): boolean =>
  /^(?:contact|change|creation)$/.test(verbClass(verb) ?? '') &&
  !looks(verb) &&
  !/^(?:open|pull|take|lift|dig|stand|touch|pick|collect|gather|catch|strike|begin|start)$/.test(verb);

/** From where on what is said of an act may stand: a lead ("For six weeks I …"), or the act it looks back on. */
const leadOf = (sentence: SentenceView, acts: readonly Act[], index: number): number => {
  const { clause, verb } = acts[index]!;
  if (index === 0) return sentence.analysis.clauses[0] === clause ? 0 : clause.verb.main;
  const before = acts[index - 1]!;
  // "sat in the back row for two lessons and counted hands"
  const looking = MEASURING.has(verb) || LOOKING.has(verb);
  return looking && !FIXING.has(before.verb) ? leadOf(sentence, acts, index - 1) : clause.verb.main;
};

const REHEARSING =
  /^(?:try|pilot|trial|rehearse|run|test|walk|ride|use|fill|load|drive|play|cook|cycle|fire)$/;
/** "was at the gate at six to see what they did" */
const toSee = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + 12)
    .some(
      ({ lower }, i, all) =>
        lower === 'to' &&
        /^(?:see|watch|hear|check|count)$/.test(all[i + 1]?.lower ?? '') &&
        /^(?:what|who|whether|if|how|which|that|each|every)$/.test(all[i + 2]?.lower ?? ''),
    );
/** Acts, and staying, sitting or having somebody do something, which are none by themselves. */
const withStays = (sentence: SentenceView): readonly Act[] => {
  const acts = ownActsIn(sentence);
  const { analysis } = sentence;
  if (analysis.question || analysis.quoted) return acts;
  const others = analysis.clauses.filter(
    clause =>
      clause.kind === 'main' &&
      (/^(?:stay|wait|sit|stand|have|get|come|go)$/.test(clause.verb.lemma) ||
        (clause.verb.lemma === 'be' && toSee(analysis.tokens, clause.verb.to))) &&
      clause.verb.tense === 'past' &&
      !clause.verb.perfect &&
      !clause.verb.negated &&
      /^(?:I|implied-I)$/.test(clauseActor(analysis.tokens, clause)) &&
      !acts.some(act => act.clause === clause),
  );
  if (!others.length) return acts;
  const more = others.map(clause => ({ clause, verb: clause.verb.lemma, ...clauseSpan(sentence, clause) }));
  return [...acts, ...more].sort((a, b) => a.start - b.start);
};

/** Of a check and its outcome together, in characters: two sentences that are one thing said. */
const WITH_OUTCOME = 200;

/** Checks made once there was something to check; looking into it before is investigation. */
const made = (story: StoryView): readonly Found[] => {
  const found: Found[] = [];
  let something = false;
  let fixed = false;
  let handled = false;
  const sentences = sectionOf(story, 'action')?.sentences ?? [];
  for (const [at, sentence] of sentences.entries()) {
    const { tokens, clauses } = sentence.analysis;
    const half = at >= sentences.length / 2;
    const late = half && at > 1;
    const cues = hits(sentence, 'verification');
    const place = found.length;
    // "Before letting a patient near it, I ran it on …"
    const ahead = isAhead(tokens);
    const changed = CHANGED.test(sentence.text);
    const acts = withStays(sentence);
    for (const [index, act] of acts.entries()) {
      const { verb, clause } = act;
      const { main } = clause.verb;
      // What it was for may stand behind it, up to what was done next.
      const to = acts[index + 1]?.clause.verb.from ?? tokens.length;
      const reach = {
        lead: leadOf(sentence, acts, index),
        at: main,
        near: nearOf(tokens, clause.to, to),
        to,
      };
      // "ran the new stop twice": there is something new to try.
      const tries = TRYING.has(verb) && tokens.slice(main, clause.to).some(({ lower }) => lower === 'new');
      const sets = (fixed || half) && setsLooking(verb, tokens, main, to);
      const checks =
        sets ||
        (ahead && (REHEARSING.test(verb) || MEASURING.has(verb) || PROVING.has(verb))) ||
        (fixed &&
          (onceDone(sentence.text, verb, tokens, main, tokens.length) || triesToBreak(tokens, verb, main))) ||
        (fixed && MEASURING.has(verb) && beforeAndAfter(tokens, main, to)) ||
        (changed && !MAKING.has(verb)) ||
        (fixed &&
          (triesOut(tokens, clauses, clause) ||
            cameSame(tokens, clauses, clause) ||
            looksOn(clauses, clause) ||
            onThePast(tokens, verb, main, to) ||
            followsUp(verb, tokens, main, tokens.length) ||
            goesOver(verb, tokens, main, tokens.length))) ||
        (something && cues.some(hit => hit.from <= main && hit.to > main)) ||
        isCheck(verb, tokens, reach, { fixed, handled: handled || tries, late });
      if (checks) {
        // "asked an adjuster to invent a flood the wording would miss": with what they were set to do.
        const end = sets ? Math.max(act.end, onwards(sentence, { from: main, to: main + 1 }).end) : act.end;
        // "ran it on six loans and compared every stamp": one check, told in two steps.
        const last = found.length > place ? found.at(-1)![1] : null;
        if (last && end - last.start < 150) found[found.length - 1] = [sentence, { start: last.start, end }];
        else found.push([sentence, { start: act.start, end }]);
      }
      // "wrote down each date", "cut it open": neither makes nor mends anything.
      const after = tokens.slice(main + 1, Math.min(tokens.length, main + 5)).map(({ lower }) => lower);
      if (/^(?:write|note|copy)$/.test(verb) && /^(?:down|up|out)$/.test(after[0] ?? '')) continue;
      if (verb === 'cut' && after.includes('open')) continue;
      if (FIXING.has(verb) || (verbClass(verb) === 'creation' && !looks(verb))) fixed = true;
      if (fixed || handles(verb)) handled = true;
      if (MAKING.has(verb)) something = true;
    }
    if (found.length > place) {
      // "It caught 31 of 32": a check is told with what came of it.
      const next = sentences[at + 1];
      const [of, check] = found.at(-1)!;
      if (next && !next.item && next.end - check.start < WITH_OUTCOME && isOutcome(next))
        found[found.length - 1] = [of, { start: check.start, end: next.end }];
      continue;
    }
    const named = fixed ? namedCheck(sentence) : null;
    const beside = fixed ? besideChecks(tokens) : -1;
    const tally = fixed ? countedOut(tokens, clauses) : undefined;
    const noun =
      named ??
      (tally && onwards(sentence, { from: tally.subject?.from ?? tally.verb.from, to: tally.verb.to })) ??
      (beside > 0 ? onwards(sentence, { from: beside, to: beside + 1 }) : null);
    if (noun) {
      found.push([sentence, noun]);
      continue;
    }
    const over = (fixed ? doneOver(sentence) : null) ?? (something || half ? othersTry(sentence) : null);
    const sure = cues.find(hit => /^(to|blind|independent)$/.test(tokens[hit.from]!.lower));
    if (over) found.push([sentence, over]);
    else if (sure && something) found.push([sentence, around(sentence, sure.from, sure.to)]);
  }
  return found;
};

/** Checks of a story in order of place: those made, then those told with the outcome. */
export const checks = (story: StoryView): readonly Found[] => [
  ...made(story),
  ...[
    ...sentencesOf(story, 'headline', 'result'),
    ...story.answers.flatMap(answer => answer.sentences),
  ].flatMap(sentence => {
    const span = told(sentence);
    return span ? [[sentence, span] as const] : [];
  }),
];
