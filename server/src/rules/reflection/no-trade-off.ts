import { askAtEnd } from '../fixes';
import { anyLikely } from '../learned';
import { onceTrue } from '../once';
import { defineRule } from '../rule';
import { cue, isPrompt, type SentenceView, sectionOf, sentencesOf } from '../view';
import { bargain } from './bargains';
import { priced } from './prices';

/** "What each oven costs an hour" gives nothing up, and neither does a department called Risk. */
const isFact = ({ analysis: { tokens } }: SentenceView, from: number): boolean => {
  const first = tokens[from]!;
  if (from > 0 && /^\p{Lu}/u.test(first.text) && first.lower !== 'i') return true;
  return (
    /^(cost|price)$/.test(first.lemma) &&
    tokens
      .slice(Math.max(0, from - 6), from)
      .some(token => /^(what|how|saw|see|show|shows)$/.test(token.lower))
  );
};

const tells =
  (...cues: readonly string[]) =>
  (sentence: SentenceView): boolean =>
    cues.some(name => cue(sentence, name).some(hit => !isFact(sentence, hit.from))) ||
    sentence.placeholders.some(each => /give up|gave up|what else|cost|risk|instead/.test(each.text));

const SWAP =
  /\bI (?:\w+ly )?(?:swapped|traded|exchanged|gave up) (?!(?:notes|numbers|emails|words|shifts|places)\b)[^.;,]{3,60} (?:for|in favour of|so that)\b|\b(?:hold|held|kept|keep) (?:to )?the (?:date|price|deadline|line|quality|budget) and (?:cut|cutting|trim|trimmed|drop|dropped|let|give|gave)\b/i;

const bargains = onceTrue(sentence => bargain(sentence) !== null);

/** Odds from which on a sentence looks like one that labelled stories tell this by; see `learned`. */
const LIKELY = -1.4;

export default defineRule({
  id: 'no-trade-off',
  group: 'reflection',
  tier: 3,
  severity: 'info',
  sections: ['action', 'task', 'result', 'reflection', 'follow-ups'],
  summary: 'From senior on: no alternative, cost or risk that was accepted.',
  why: 'A choice that costs nothing is no choice. What you gave up shows what you judged to matter more.',
  gates: ['`warning` for principal.', 'Silent below senior.'],
  frontMatter: 'level: senior',
  fixes: [{ kind: 'ask', what: 'asks what was given up, and why that was right' }],
  bad: [
    '[[## Action]]\nI drew the drains of the whole market square on one sheet, from the church to the river. I traced the smell to a bricked-up gully by pouring dye, and I wrote down the minute at which it came out. I opened the gully with a hammer, laid a new pipe and walked the square after each rain, because water shows its way only when it falls. I marked the pipe on the sheet and gave every stallholder a copy.',
  ],
  good: ['I laid the pipe by hand instead of hiring a digger, although it took four days longer.'],
  *check(story) {
    if (story.level !== 'senior' && story.level !== 'principal') return;
    const action = sectionOf(story, 'action');
    if (!action || action.words < 40 || isPrompt(action)) return;
    const told = [
      ...sentencesOf(story, 'headline', 'task', 'action', 'result', 'reflection'),
      ...story.answers.flatMap(answer => answer.sentences),
    ];
    // The costs and risks of a Task or a Result are those of the problem.
    // "I swapped the show of hands for a list of seven tests": two ways, and one of them given up.
    const swapped = (sentence: SentenceView): boolean =>
      /^(action|follow-ups)$/.test(sentence.step) && SWAP.test(sentence.text);
    const stated =
      told.some(swapped) ||
      told.some(sentence =>
        /^(action|follow-ups)$/.test(sentence.step)
          ? tells('tradeoff', 'alternative', 'accepted')(sentence) || priced(sentence) || bargains(sentence)
          : tells('tradeoff', 'alternative')(sentence),
      );
    if (stated) return;
    const sections = [action, sectionOf(story, 'result')].map(section => section?.sentences ?? []);
    if (anyLikely('trade-off', sections, LIKELY)) return;
    yield {
      start: action.heading.start,
      end: action.heading.end,
      step: 'action',
      severity: story.level === 'principal' ? 'warning' : 'info',
      message: 'No trade-off stated. What did you give up, and why was it right?',
      fixes: [
        askAtEnd(
          story,
          action,
          'Add what you gave up',
          'I accepted [what cost or risk?], because [why was it right?].',
        ),
      ],
    };
  },
});
