import { T } from '../../language';
import { edit } from '../fixes';
import { defineRule } from '../rule';
import { type SentenceView, sectionOf, tokenSpan } from '../view';

/** Words that tell a listener why there is a story. */
const CUE =
  /\b(fail\w*|broke\w*|break\w*|crash\w*|drop\w*|late|later than|delay\w*|risk\w*|complain\w*|los(?:e|es|t|ing|s|ses)|wrong|error\w*|mistake\w*|miss(?:ed|ing|es)?|leak\w*|flood\w*|dead|die[ds]?|danger\w*|injur\w*|hurt|sick|ill|short(?:age|ages|ed)?|behind|overdue|backlog|angry|furious|unhappy|upset|struggl\w*|stuck|slow\w*|outage\w*|fault\w*|bug\w*|problem\w*|trouble|crisis|emergency|cancel\w*|refus\w*|reject\w*|quit|quitting|stopp?\w*|worse|mess|chaos|confus\w*|waste\w*|wasting|expired?|empty|froze|stall\w*|threat\w*|deadline|only \w+ (?:days|weeks|hours)|cost(?:s|ing)? (?:us|them|the)|too (?:many|much|few|little|late|slow|long|good|high|low)|over budget|no longer|couldn['’]t|can['’]t|wouldn['’]t|didn['’]t|hadn['’]t|skip\w*|contradict\w*|conflict\w*|clash\w*|suspicious|strange|fell|fall(?:s|ing|en)?|sank|sunk|suffer\w*|damage\w*|broken|ran out|run out|hanging|leaking|shut|ban(?:ned)?|fined?|lawsuit|blocked?|blocking|hold up|held up|tripp\w*|scared|afraid|worr\w*|pain\w*|cry|cried|crying|tears)\b/i;

const cued = (sentence: SentenceView): boolean =>
  CUE.test(sentence.text) ||
  sentence.analysis.numbers.some(number => /^(percent|ratio|rate)$/.test(number.type));

/** The first words: enough to see where it starts. */
const opening = (sentence: SentenceView): { start: number; end: number } => {
  const { tokens } = sentence.analysis;
  const stop = tokens.findIndex((token, index) => index > 3 && (token.text === ',' || token.start > 60));
  return stop > 0 ? tokenSpan(sentence, 0, stop) : tokenSpan(sentence, 0, tokens.length);
};

export default defineRule({
  id: 'slow-start',
  group: 'time',
  tier: 2,
  severity: 'info',
  sections: ['situation'],
  summary: 'The problem comes late in the Situation.',
  why: 'A listener waits for a reason to listen. Fifteen seconds of setting are spent before there is one.',
  fixes: [{ kind: 'edit', what: 'moves the sentence with the problem to the front' }],
  bad: [],
  good: ['Our ferry was late on nine mornings out of ten.'],
  *check(story) {
    const situation = sectionOf(story, 'situation');
    if (!situation || situation.sentences.length < 2) return;
    const { sentences } = situation;
    const perWord = situation.speech.seconds / Math.max(1, situation.words);
    let words = 0;
    for (const [index, sentence] of sentences.entries()) {
      if (cued(sentence)) {
        if (index < 2 && words * perWord < 15) return;
        const at = Math.round(words * perWord);
        if (at <= 15) return;
        const first = sentences[0]!;
        const text = story.file.text;
        const moved = text.slice(sentence.start, sentence.end).trim();
        const sameBlock = !/[\r\n]/.test(text.slice(first.start, sentence.end));
        yield {
          ...opening(first),
          step: 'situation',
          severity: at > 30 ? 'warning' : 'info',
          message: `The problem appears about ${at}s in. Could you open with it?`,
          related: [{ start: sentence.start, end: sentence.end, message: 'The problem' }],
          fixes:
            sameBlock && !/^(that|this|it|they|he|she|so|but|and|then|there|these|those)\b/i.test(moved)
              ? [
                  edit('Move that sentence first', [
                    { start: first.start, end: first.start, text: `${moved} ` },
                    {
                      start: sentence.start,
                      end: Math.min(sentence.end + (text[sentence.end] === ' ' ? 1 : 0), text.length),
                      text: '',
                    },
                  ]),
                ]
              : [],
        };
        return;
      }
      words += sentence.analysis.tokens.filter(
        token => token.kind !== 'punctuation' && (token.tags & T.possessive || token.lower[0] !== "'"),
      ).length;
    }
    const total = Math.round(situation.speech.seconds);
    if (total <= 30) return;
    const first = sentences[0]!;
    yield {
      ...opening(first),
      step: 'situation',
      severity: 'warning',
      message: `No problem appears in about ${total}s. What was going wrong?`,
    };
  },
});
