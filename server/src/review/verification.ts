import { T, verbClass } from '../language';
import type { SentenceView, StoryView } from '../rules';
import { type OwnAct, ownActsIn, sectionOf, sentencesOf } from '../rules/read';
import type { Span } from '../text/span';
import { isCheck, setsLooking as setsLookingAt } from './checking';
import { around, type Found, hits } from './places';
import { doneOver, told } from './sources';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const MAKING = setOf(
  'write draft build design make create draw move fix rewrite redraw change add set put prepare propose pack swap patch install fit split cut drop recommend price code calculate offer narrow script cover replace print knock tape reroute file',
);
/** Of these, what changes the thing itself: a probe put in a freezer changes nothing yet. */
const FIXING = setOf(
  'write draft build design make create fix rewrite redraw change add patch install fit split replace print reroute train teach mend repair rebuild solder label rearrange reorder flush switch exempt copy pencil move paint hang bolt tape shift cut drop swap adapt adjust redo rewire clear',
);
/** Ways to find out whether it is so. */
const CHECKING = setOf(
  'verify validate confirm measure weigh count time test check compare audit inspect sample monitor track log meter gauge assay survey reconcile repeat recount reweigh remeasure retest rerun re-run re-test re-count cross-check double-check spot-check recheck re-check watch observe listen read review taste tally clock record swab try ring phone',
);
const REPEATED =
  /\b(every|each|again|twice|daily|nightly|weekly|hourly|during (?:\w+ ){1,2}(?:weeks|months|nights|days|shifts)|\w+ times|both ways|afterwards|after the (?:change|fix|switch|move)|for (?:\w+ ){1,2}(?:weeks|months|nights|days|shifts|services|runs)|through (?:\w+ )(?:\w+)s\b|against (?:it|the|my|our|them)|all \w+ of|on all|at full|blind|cold)\b/i;
const AFTERWARDS =
  /\b(?:afterwards|after the (?:change|fix|switch|move)|before (?:giving|stepping|letting|handing|signing|closing|opening|sending|releasing|switching|leaving) )/i;
const FINDING_OUT =
  /\bto (?:see|check|prove|confirm|know|test|find out|learn|be sure|be certain|make sure)\b(?: (?!to\b)\w+)? (?:whether|if|that|how|it)\b|\bto (?:have|get) (?:something|a figure|a number) to (?:hold|compare|set)\b|\bto (?:see|check|prove|confirm|be sure|be certain|make sure|make certain)[.,;]|\bto hear it\b/i;
/** What is done once the change is in. */
const CHANGED = /^(?:after|once|since) the (?:change|fix|switch|move|repair|swap|cutover)\b/i;
/** Kept up for long enough to be a check of what was made. */
const LONG =
  /\b(?:every (?:day|night|morning|evening|week|shift|hour|time)|daily|nightly|weekly|(?:for|during|over) (?:\w+ ){1,2}(?:weeks|months|nights|days|shifts|services|runs))\b/i;
const PROVING =
  /^(check|count|test|verify|repeat|measure|weigh|inspect|redo|recount|audit|confirm|proofread)$/;
/** "had my aunt fill it in cold", "asked her to show me where I'd misread it": somebody else is set to look. */
const setsLooking = (sentence: SentenceView, act: OwnAct): boolean => {
  if (!/^(have|get|ask|let|make)$/.test(act.verb)) return false;
  const { tokens } = sentence.analysis;
  for (
    let i = act.clause.verb.to;
    i < tokens.length && tokens[i]!.end <= act.end - sentence.start + 40;
    i++
  ) {
    const token = tokens[i]!;
    if (/^(cold|blind)$/.test(token.lower)) return true;
    if (token.tags & (T.base | T.participle) && PROVING.test(token.lemma) && i > act.clause.verb.to)
      return true;
    if (token.lower === 'where' && /^(i|it)$/.test(tokens[i + 1]?.lower ?? '')) return true;
  }
  return false;
};

/** "had him attack it on the simulator", "put them in front of eleven people", "tried it out on colleagues' patients". */
const OTHERS_TRY = new RegExp(
  [
    String.raw`(?:^[^\p{L}]*|\bI |\band |, )(?:had|got) (?:him|her|them|a|an|the|my|our|one|two|three|\p{Lu}\p{L}+)\b[^.;:]{0,60}? (?:assess|attack|break|plate|keep (?:the|a) (?:count|tally|log)|try|test|check|count|recount|(?:re-?)?read|follow|find|use|measure|weigh|time|score|mark|taste|review|repeat|audit|inspect|rebuild|work it|do it|fill it|read it|run it|go through)\b`,
    String.raw`\b(?:find|look for|spot|hunt for|pick) (?:me |us )?(?:a |any |the |my )?(?:mistake|fault|hole|error|flaw|slip|gap)s?\b`,
    String.raw`\b(?:put|placed|set|laid) (?:it|them|this|both|the \p{L}+) in front of\b`,
    String.raw`\b(?:tried|piloted|trialled|tested) (?:it|them|this|both|the \p{L}+) (?:out )?(?:on|with) (?!my\b)`,
    String.raw`\bsat with (?:the|her|his|their) (?:\p{L}+ )?(?:logs?|records?|figures?|recordings?)\b`,
    String.raw`\b(?:told|asked|begged|dared) (?:him|her|them|it) to (?:get|break|find|try|pick|prove|trip|catch|fault|beat)\b`,
    String.raw`\b(?:reading|checking|comparing|matching|ticking|holding) [^,.;:]{3,40} against\b`,
    String.raw`\b(?:only|just) my word\b|\bmy own homework\b`,
    String.raw`\b(?:did ?n['’]t|did not) (?:trust|believe|rely on) (?:it|my|that|the|myself)\b`,
    String.raw`\bside by side\b|\bin parallel\b|\balongside the old\b|\bold and new together\b|\b(?:dry|dummy|trial|mock|test) runs?\b|\bdress rehearsal\b`,
    String.raw`\b(?:kept|left) (?:one|the other|half|the far|two) [^.;]{2,40} (?:as (?:it was|they were|before)|on the old|untouched|longer)\b`,
    String.raw`\buntil (?:it|they|all|every|each|\w+ in a row)[^.;]{0,30} (?:held|passed|agreed|matched|came out|in a row|ran clean)\b`,
    String.raw`\b(?:went|came|drove|walked|called|rang) (?:back|round) (?:a|one|two|three|every|each|twice|again|after|on the)\b`,
  ].join('|'),
  'iu',
);
const othersTry = (sentence: SentenceView): Span | null => {
  const match = OTHERS_TRY.exec(sentence.text);
  return match
    ? { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    : null;
};

/** Works on the thing, rather than looks at it or talks of it. */
const handles = (verb: string): boolean =>
  /^(?:contact|change|creation)$/.test(verbClass(verb) ?? '') &&
  !CHECKING.has(verb) &&
  !/^(?:open|pull|take|lift|dig|stand|touch|pick|collect|gather|catch|strike|begin|start)$/.test(verb);

/** Checks made once there was something to check; looking into it before is investigation. */
const made = (story: StoryView): readonly Found[] => {
  const found: Found[] = [];
  let something = false;
  let fixed = false;
  let handled = false;
  const sentences = sectionOf(story, 'action')?.sentences ?? [];
  for (const [at, sentence] of sentences.entries()) {
    const late = at >= sentences.length / 2;
    const cues = hits(sentence, 'verification');
    const { tokens } = sentence.analysis;
    const place = found.length;
    const acts = ownActsIn(sentence);
    for (const [index, act] of acts.entries()) {
      // Up to what was done next: the purpose stands behind the act that it is of.
      const rest = sentence.text.slice(
        act.start - sentence.start,
        (acts[index + 1]?.start ?? sentence.end) - sentence.start,
      );
      const { main } = act.clause.verb;
      const upTo = acts[index + 1]?.clause.verb.from ?? tokens.length;
      const cue = cues.some(hit => hit.from <= main && hit.to > main);
      const text = sentence.text.slice(act.start - sentence.start, act.end - sentence.start);
      const checks =
        (CHANGED.test(sentence.text) && !MAKING.has(act.verb)) ||
        (late && at > 1 && !/^(ring|phone)$/.test(act.verb) && CHECKING.has(act.verb) && LONG.test(text)) ||
        (cue && something) ||
        (fixed &&
          ((CHECKING.has(act.verb) && REPEATED.test(text)) ||
            (!MAKING.has(act.verb) && FINDING_OUT.test(rest)) ||
            setsLooking(sentence, act))) ||
        (CHECKING.has(act.verb) && AFTERWARDS.test(text)) ||
        isCheck(act.verb, tokens, main, act.clause.to, upTo, {
          fixed,
          handled,
          late: late && at > 1,
        }) ||
        ((fixed || late) && setsLookingAt(act.verb, tokens, main, upTo));
      if (checks) {
        // "ran it on six loans and compared every stamp": one check, told in two steps.
        const before = found.length > place ? found.at(-1)![1] : null;
        if (before && act.end - before.start < 150)
          found[found.length - 1] = [sentence, { start: before.start, end: act.end }];
        else found.push([sentence, act]);
      }
      if (FIXING.has(act.verb) || (verbClass(act.verb) === 'creation' && !CHECKING.has(act.verb)))
        fixed = true;
      if (fixed || handles(act.verb)) handled = true;
      if (MAKING.has(act.verb)) something = true;
    }
    const over = (fixed ? doneOver(sentence) : null) ?? (something || late ? othersTry(sentence) : null);
    if (over && found.length === place) found.push([sentence, over]);
    const sure = cues.find(hit => /^(to|blind|independent)$/.test(sentence.analysis.tokens[hit.from]!.lower));
    if (sure && something && found.length === place)
      found.push([sentence, around(sentence, sure.from, sure.to)]);
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
