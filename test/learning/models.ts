import type { Half } from '../corpus/labels';
import { type Read, readCases, readLabelled, readSections, readStrong, ruleExamples } from './examples';
import type { Example } from './regress';

/** A file of weights, and what it is learned from. */
export interface Model {
  readonly name: string;
  examples(half: Half): readonly Example[];
}

const memo = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return key => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key)!;
  };
};

const whole = memo((half: Half) => [...readLabelled(half), ...(half === 'tune' ? readStrong() : [])]);
const cases = memo((_: null) => readCases());

/** A rule that marks sentences of one step, learned from stories, from its own texts and from sections by themselves. */
const ofRule = (rule: string, step: string, sections: () => readonly Read[]): Model => ({
  name: rule,
  examples: half =>
    ruleExamples([...whole(half), ...(half === 'tune' ? [...cases(null), ...sections()] : [])], rule, step),
});

export const MODELS: readonly Model[] = [
  ofRule('vague-result', 'result', () => readSections('results.jsonl', 'Result', 'vague-result')),
  ofRule('generic-reflection', 'reflection', () =>
    readSections('reflections.jsonl', 'Reflection', 'generic-reflection'),
  ),
];
