import type { Half } from '../corpus/labels';
import {
  answerExamples,
  type Read,
  readAnswers,
  readCases,
  readLabelled,
  readSections,
  readSentences,
  readStrong,
  readTold,
  ruleExamples,
  signalExamples,
} from './examples';
import type { Example } from './regress';

/** What is learned, and from what. */
export interface Model {
  readonly name: string;
  /** How strongly its weights are held near zero: the prior's precision. */
  readonly ridge: number;
  examples(half: Half): readonly Example[];
}

const memo = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return key => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key)!;
  };
};

const stories = memo(readLabelled);
const strong = memo((_: null) => readStrong());
const cases = memo((_: null) => readCases());
const sections = memo(readSections);
const answers = memo((_: null) => readAnswers());
const sentences = memo((_: null) => [...readSentences(), ...readTold()]);

const SECTIONS = ['results', 'reflections', 'actions'] as const;
const beside = (half: Half): readonly Read[] =>
  half === 'tune' ? [...strong(null), ...cases(null), ...SECTIONS.flatMap(sections)] : [];

/** A rule that marks sentences of one step: from stories, from its own texts and from single sections. */
const ofRule = (rule: string, steps: readonly string[]): Model => ({
  name: rule,
  ridge: 2,
  examples: half => steps.flatMap(step => ruleExamples([...stories(half), ...beside(half)], rule, step)),
});

/** A rule that marks sentences of follow-up answers. */
const ofAnswers = (rule: string): Model => ({
  name: rule,
  ridge: 3,
  examples: half =>
    answerExamples([...stories(half), ...beside(half), ...(half === 'tune' ? answers(null) : [])], rule),
});

/** A signal, told in as many ways as there are trades, so that each word weighs less: from strong stories and from those that are found to lack it. */
const ofSignal = (kind: string, steps: readonly string[], absence: string | null = null): Model => ({
  name: kind,
  ridge: 5,
  examples: half =>
    signalExamples([...stories(half), ...(half === 'tune' ? sentences(null) : [])], kind, steps, absence),
});

export const MODELS: readonly Model[] = [
  ofRule('vague-result', ['result']),
  ofRule('generic-reflection', ['reflection']),
  ofRule('vague-verb', ['action']),
  ofRule('others-did-the-work', ['action']),
  ofRule('handoff', ['action']),
  ofRule('hypothetical', ['action']),
  ofRule('we-language', ['action']),
  ofRule('agentless-passive', ['action']),
  ofRule('assigned-not-initiated', ['situation', 'task']),
  ofRule('unverified-result', ['result']),
  ofAnswers('weak-follow-up'),
  ofSignal('scope-boundary', ['situation', 'task'], 'no-scope-boundary'),
  ofSignal('ownership-proof', ['situation', 'task'], 'no-ownership-proof'),
  ofSignal('decision-reason', ['action'], 'no-decision-reason'),
  ofSignal('trade-off', ['action', 'result']),
  ofSignal('verification', ['action', 'result'], 'unverified-result'),
  ofSignal('business-impact', ['result'], 'no-business-impact'),
  ofSignal('second-order', ['result'], 'no-second-order-effect'),
  ofSignal('systemic-insight', ['reflection']),
];
