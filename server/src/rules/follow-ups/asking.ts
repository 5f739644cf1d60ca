import type { AnswerView } from '../view';
import { probeOf } from './probes';

/** What an answer answers, as features by name: what the question probes, how it opens, and how much is said. */
export const askingOf = ({ followUp, sentences }: AnswerView): readonly string[] => {
  const words = (followUp.question.match(/[a-z']+/gi) ?? []).map(word => word.toLowerCase());
  return [
    `probe:${probeOf(followUp.question) ?? 'none'}`,
    `asks:${words[0] ?? 'none'}`,
    `asks:${words.slice(0, 2).join('_')}`,
    `answers:${Math.min(4, sentences.length)}`,
  ];
};
