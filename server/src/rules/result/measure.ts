import { isQuantity, T } from '../../language';
import {
  isPrompt,
  type SectionView,
  type SentenceView,
  type StoryView,
  sectionOf,
  sentencesOf,
} from '../view';
import { measuredInWords, tellsThen } from './worded';

const IN_TIME = /^(within|under|in|after|only)$/;
const DEADLINE =
  /\b(on time|in time|ahead of (the )?(schedule|deadline|time|plan|rain|bell|storm)|before (the|its|their|our|my) [\w' -]{0,20}deadline|met (the|its|our|every|each|my|their) [\w -]{0,16}(deadline|date)|by the deadline|to the (day|minute|penny|cent)|first (place|prize)|came (first|second|third)|ranked|won (the|a|first|best) (bid|tender|award|prize|title|contest|cup|medal|pitch|vote|case|appeal)|passed? (first time|the (audit|inspection|exam|test))|before,? it was (never|none|nothing|nobody)|at the first (attempt|go|try|time)|on the (minute|dot|second)|on (the|its) (first|opening|very) (day|night|morning))\b/i;
/** Of how many it is true: all or none. A mood that all have is still a mood. */
const WHOLE =
  /\b(never (again|since)|every (single )?(one|patient|pupil|child|guest|order|train|page|box|family|student|customer)|not (one|a single)|none (of|was|were|has|have)|all (but one|of (them|the)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)\b|without (a|one|any|further) (single )?(loss|injury|incident|error|fault|complaint|outage|delay|failure|accident|stoppage))\b/i;

/** All that came through, all but a few, none past an hour: counts without a figure. */
const COMPLETE =
  /\b(every (?:single )?\w+ (?:came|passed|held|arrived|survived|sold|stood|finished|closed|landed|left|made|fitted|opened)|(?:nobody|no one|none|not one|no \w+) (?:\w+ ){1,3}(?:past|beyond|after|later than)|only (?:the )?(?:last |first |oldest )?(?:one|two|three|four|five|six|\d+)|from (?:an?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:second|minute|hour|day|night|week|fortnight|month|year|term|season)s? to|passed where|(?:inspection|audit|exam|test|assessment|survey|viva|trial) passed|(?:opened|launched|sailed|shipped|went live|started|reopened) (?:on|by) (?:the )?(?:\w+day|\d|planned|promised|agreed)|(?:days|weeks|months|years|shifts|nights|shows|seasons|terms) without (?:a|one|any)|where (?:half|most|all|none) )\b/i;

/** Something in a sentence that a listener can measure: a change, a count, a rate, money, a deadline met. */
export const measured = (sentence: SentenceView): boolean =>
  WHOLE.test(sentence.text) ||
  COMPLETE.test(sentence.text) ||
  counted(sentence) ||
  measuredInWords(sentence.analysis);

/** The same by number, date or rank alone. */
export const counted = (sentence: SentenceView): boolean => {
  const { analysis } = sentence;
  if (analysis.metric === 'delta' || analysis.metric === 'money' || analysis.metric === 'quantity')
    return true;
  if (DEADLINE.test(sentence.text)) return true;
  // "No forced landing, where the year before had three".
  if (
    /\b(no|not a single|not one|none|zero|nobody)\b/i.test(sentence.text) &&
    analysis.numbers.some(number => /count|people/.test(number.type)) &&
    /\b(before|last|previous|where|down|had been|since|used to)\b/i.test(sentence.text)
  )
    return true;
  // "I've been out once, where it used to be every third week": how often, then and now.
  if (
    /\b(once|twice|never|\w+ times)\b.*\b(where|against|instead of|rather than|used to)\b.*\b(every|each|once|twice|\w+ times|a (day|week|month|year))\b/i.test(
      sentence.text,
    )
  )
    return true;
  // "Off air for nine seconds, not nine minutes": two of a kind held against each other.
  const amounts = analysis.numbers.filter(number => /count|duration|people|other/.test(number.type));
  if (
    amounts.length > 1 &&
    analysis.tokens.some(token =>
      /^(not|before|instead|where|used|against|rather|previously)$/.test(token.lower),
    )
  )
    return true;
  return analysis.numbers.some(number => {
    if (isQuantity(analysis.tokens, number)) return true;
    const before = analysis.tokens[number.from - 1]?.lower ?? '';
    const after = analysis.tokens[number.to]?.lower ?? '';
    if (number.type === 'duration')
      return (
        (IN_TIME.test(before) && number.value > 0 && !/^(later|after|ago)$/.test(after)) ||
        /^(early|ahead|before|sooner|back|saved|less|faster|spare|to|inside|under|within|clear)$/.test(
          after,
        ) ||
        /^(took|takes|saved|saves|by|under|delayed|spare)$/.test(before) ||
        (after === 'in' && /^(hand|spare|reserve)$/.test(analysis.tokens[number.to + 1]?.lower ?? ''))
      );
    return false;
  });
};

/** Placeholders that our own fixes put where a number or a change belongs: the question is asked already. */
export const asksForNumber = (section: SectionView): boolean =>
  section.sentences.some(sentence =>
    sentence.placeholders.some(each =>
      /before|after|how much|how many|number|figure|what changed|metric|period|count|percent|^\[[xyn#?]+\]$|<number>|<n>|xx%|\$x/i.test(
        each.text,
      ),
    ),
  );

/** Whether a Result is there and nothing in it, or in the Headline, can be measured. */
export const lacksMeasure = (story: StoryView): boolean => {
  const result = resultOf(story);
  if (!result || result.sentences.length === 0 || isPrompt(result) || story.qualitative) return false;
  const told = outcomes(story);
  if (told.some(measured) || asksForNumber(result)) return false;
  if (recounted(story, told)) return false;
  // What it had been like before stands in a sentence of its own, what it is like now in another.
  return !(told.length > 1 && told.some(({ analysis }) => tellsThen(analysis)));
};

/** What is counted in a sentence: "bikes" of "fourteen bikes" and of "two stolen bikes". */
const countedThings = ({ analysis: { tokens, numbers } }: SentenceView): readonly string[] =>
  numbers
    .filter(({ type }) => /^(count|people)$/.test(type))
    .flatMap(({ to }) => {
      const noun = tokens.slice(to, to + 3).find(({ tags }) => (tags & T.noun) !== 0);
      return noun ? [noun.lemma] : [];
    });

/** "Two bikes in the three months since", where the Situation counted fourteen bikes. */
const recounted = (story: StoryView, told: readonly SentenceView[]): boolean => {
  const now = told.flatMap(countedThings);
  if (now.length === 0) return false;
  const before = new Set(sentencesOf(story, 'situation', 'task').flatMap(countedThings));
  return now.some(thing => before.has(thing));
};

export const resultOf = (story: StoryView): SectionView | undefined => sectionOf(story, 'result');

/** Result and Headline: where an outcome may stand. */
export const outcomes = (story: StoryView): readonly SentenceView[] =>
  [sectionOf(story, 'headline'), resultOf(story)].flatMap(section => section?.sentences ?? []);
