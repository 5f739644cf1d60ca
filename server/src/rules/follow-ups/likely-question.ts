import { actOf } from '../../language';
import { concreteActs } from '../acts';
import { hasCue, type StoryView, sectionOf, tokenSpan } from '../view';

/** A question that is likely to come, and what a prepared one sounds like that covers it. */
interface Likely {
  readonly question: string | null;
  readonly covered: RegExp;
}

/** The writer's words as the interviewer says them. */
const turned = (text: string): string =>
  text
    .replace(/\b(my|our)\b/gi, 'your')
    .replace(/\b(me|us|I|we)\b/g, 'you')
    .replace(/\bmyself\b/gi, 'yourself');

const aboutNumber = (story: StoryView): string => {
  for (const sentence of sectionOf(story, 'result')?.sentences ?? []) {
    const { numbers } = sentence.analysis;
    const written = (number: (typeof numbers)[number]): string => {
      const { start, end } = tokenSpan(sentence, number.from, number.to);
      return story.file.text.slice(start, end);
    };
    const before = numbers.find(number => number.role === 'before');
    const after = numbers.find(number => number.role === 'after');
    if (before && after) return `How did you measure ${written(before)} and ${written(after)}?`;
    const weighty = numbers.find(number => /^(money|percent)$/.test(number.type));
    if (weighty) return `How did you arrive at ${written(weighty)}?`;
  }
  return 'How do you know it worked?';
};

const LONGEST = 42;
/** Nobody is asked why they found something, and "go for" is half a verb. */
const NO_CHOICE =
  /^(find|see|notice|go|get|come|learn|realise|realize|hear|discover|spot|know|do|have|be|remember|happen|lose|forget)$/;
const HALF = /(?:^|\s)(?:for|of|to|with|by|in|on|at|from|about|into|as|a|the|my|and|or)$/i;

/** "Why did you choose leather?": an act with a short object, of those with a reason the first. */
const aboutChoice = (story: StoryView): string | null => {
  const acts = concreteActs(sectionOf(story, 'action')).flatMap(({ sentence, clause }) => {
    const { verb, object } = actOf(sentence.analysis, clause);
    const plain =
      !NO_CHOICE.test(verb) &&
      !HALF.test(object) &&
      !/[[\]"“”()*_`:]/.test(object) &&
      object.length > 2 &&
      object.length <= LONGEST;
    return plain && clause.verb.inverted === null
      ? [{ verb, object, reasoned: hasCue(sentence, 'alternative') || hasCue(sentence, 'reason') }]
      : [];
  });
  const act = acts.find(each => each.reasoned && /^(choose|pick|take|use|prefer|decide)$/.test(each.verb));
  const chosen = act ?? acts.find(each => each.reasoned) ?? acts[0];
  return chosen ? `Why did you ${chosen.verb} ${turned(chosen.object)}?` : null;
};

/** The first likely question that no follow-up of the story prepares for; made from the story's own words. */
export const likelyQuestion = (story: StoryView): string => {
  const asked = story.story.followUps.map(followUp => followUp.question);
  const likely: readonly Likely[] = [
    {
      question: aboutNumber(story),
      covered:
        /\b(?:know|known|knew|measur\w*|sure|verif\w*|check\w*|numbers?|figures?|arrive|prove|proof|evidence|hold|held)\b/i,
    },
    {
      question: aboutChoice(story),
      covered: /\b(?:why|instead|alternatives?|rather|options?|choose|chose)\b/i,
    },
    { question: 'What would you do differently?', covered: /\b(?:differently|again|next time|change)\b/i },
    {
      question: 'Why was it you who acted?',
      covered: /\b(?:you who|why you|asked you|whose|role|responsib\w*|own)\b/i,
    },
  ];
  const open = likely.find(({ question, covered }) => question && !asked.some(each => covered.test(each)));
  return open?.question ?? 'What was the hardest part?';
};
