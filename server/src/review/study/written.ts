import type { StoryView } from '../../rules';
import type { Clock, SpeechOptions } from '../../speech';
import type { Block } from '../../story/model';
import type { Quote } from '../model';
import type { WrittenFollowUp } from './model';

const quotes = (blocks: readonly Block[]): readonly Quote[] =>
  blocks.filter(({ text }) => text.trim() !== '').map(({ start, end, text }) => ({ start, end, text }));

/** The follow-ups that a story has written down, each with the seconds that its answer takes to say. */
export const writtenFollowUps = (
  story: StoryView,
  clock: Pick<Clock, 'estimate'>,
  options: SpeechOptions,
): readonly WrittenFollowUp[] =>
  story.story.followUps.map(followUp => {
    const answer = quotes(followUp.answer);
    return {
      question: followUp.question,
      start: followUp.start,
      end: followUp.end,
      probes: followUp.probes?.text.replace(/\s+/g, ' ').trim() || null,
      answer,
      weak: quotes(followUp.weak),
      why: quotes(followUp.why),
      key: quotes(followUp.key),
      seconds: answer.length ? clock.estimate(answer, options).seconds : null,
    };
  });
