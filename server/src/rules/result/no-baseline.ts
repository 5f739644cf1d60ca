import { askAtEnd } from '../fixes';
import { defineRule } from '../rule';
import { sectionOf, sentencesOf, tokenSpan } from '../view';

const BASED =
  /\b(from|than|compared|versus|vs|against|before|previously|used to|had been|was|were|up from|down from|of the|in (a|one|two|three|four|five|six|the|\d+) (week|month|quarter|year|day|season|term)s?|by (january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|spring|summer|autumn|winter)|since|within|year over year|year on year|(the|a) \w+ (before|earlier))\b/i;

const WORDED_RATE =
  /\b(?:dozens?|a score|scores|a handful|a couple|several|half|most|one or two|two or three|three or four|\w+ or so)\b[^.;,]{0,24}\b(?:a|an|per|each|every) (?:hour|day|night|shift|week|fortnight|month|quarter|term|season|year)\b|\bof (?:an?|every|each|the|some|\d[\d,]*) ?(?:hundred|thousand|dozen|ten|twenty|fifty|\d*)\b[^.;]{0,60}, (?:only |just |some |about )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)/i;

export default defineRule({
  id: 'no-baseline',
  group: 'result',
  tier: 2,
  severity: 'info',
  sections: ['result'],
  summary: 'A percentage without what it started from.',
  why: 'Thirty percent of five is not thirty percent of five thousand. A base or a period makes it weigh.',
  fixes: [{ kind: 'ask', what: 'asks for the start and the base' }],
  bad: [
    '# The puppet theatre\n\n## Situation\nThe puppet theatre was losing families to the cinema, and the town wanted its hall back.\n\n## Task\nPosters belonged to the tourist office, and nobody asked me to draw one.\n\n## Action\nI drew four posters, hung them in the schools and asked each class for its favourite, because children decide on Sundays.\n\n## Result\nTicket sales were up [[30%]], and families bring their cousins.\n\n## Reflection\nNobody had asked a child, so I do before each season.\n',
  ],
  good: ['Ticket sales went from 400 to 520 in a season.'],
  *check(story) {
    const result = sectionOf(story, 'result');
    if (!result) return;
    const ratesBefore = sentencesOf(story, 'situation').some(sentence =>
      sentence.analysis.numbers.some(number => /^(percent|ratio|rate)$/.test(number.type)),
    );
    if (ratesBefore) return;
    // "a dozen or so a week", "Of a hundred who opened it, thirty-four finished": a start in words.
    if (sentencesOf(story, 'situation').some(({ text }) => WORDED_RATE.test(text))) return;
    for (const sentence of result.sentences) {
      const { numbers } = sentence.analysis;
      if (
        numbers.some(number => number.role === 'before' || number.role === 'after') ||
        BASED.test(sentence.text.replace(/\b(was|were) (up|down|at)\b/gi, ''))
      )
        continue;
      const number = numbers.find(
        each =>
          each.type === 'percent' ||
          (each.type === 'ratio' && each.role === 'change' && each.unit !== 'times'),
      );
      if (
        !number ||
        numbers.some(
          each => each !== number && /^(money|count|people|rate)$/.test(each.type) && each.value > 3,
        )
      )
        continue;
      const span = tokenSpan(sentence, number.from, number.to);
      yield {
        ...span,
        step: 'result',
        message: `${story.file.text.slice(span.start, span.end)} of what? What did it start from?`,
        fixes: [
          askAtEnd(
            story,
            result,
            'Add the start and the base',
            'It started from [before?], out of [how many?].',
          ),
        ],
      };
      return;
    }
  },
});
