import type { CustomRule, EffectiveConfig } from '../config';
import { type Analysis, compileOwnPhrases, createAnalyser } from '../language';
import type { Severity } from '../profiles/model';
import type { StoryView } from '../rules';
import { tokenSpan } from '../rules/view';
import type { Rounds } from '../text';
import type { Finding } from './model';

type Analyse = (text: string) => Analysis;

/** Configurations whose sentences are remembered at a time; an editor rarely has more open. */
const KEPT = 4;

/**
 * Analysers that find the writer's own phrases as well, one for each set of phrases: a sentence means the same to all
 * files under one configuration. Without phrases there is one for all.
 */
export const createAnalysers = (rounds: Rounds): ((config: EffectiveConfig) => Analyse) => {
  const plain = createAnalyser(rounds);
  const known = new Map<string, Analyse>();
  return ({ phrases, custom }) => {
    const rules = Object.values(custom.value);
    if (rules.length === 0 && Object.keys(phrases.value).length === 0) return plain;
    const lists = { ...phrases.value, ...Object.fromEntries(rules.map(rule => [rule.id, rule.phrases])) };
    const key = JSON.stringify(lists);
    const found = known.get(key) ?? createAnalyser(rounds, compileOwnPhrases(lists));
    known.delete(key);
    known.set(key, found);
    if (known.size > KEPT) known.delete(known.keys().next().value!);
    return found;
  };
};

const sentencesFor = (story: StoryView, { sections }: CustomRule) => [
  ...story.sections
    .filter(section => section.steps.some(step => sections.includes(step)))
    .flatMap(section => section.sentences),
  ...(sections.includes('follow-ups') ? story.answers.flatMap(answer => answer.sentences) : []),
];

/** What the writer's own rules say about a story; like all wording rules they leave quotations alone. */
export const customFindings = (story: StoryView, config: EffectiveConfig): readonly Finding[] =>
  Object.values(config.custom.value).flatMap(rule => {
    const severity: Severity | 'off' = config.rules[rule.id]?.severity ?? rule.severity;
    if (severity === 'off') return [];
    return sentencesFor(story, rule).flatMap(sentence =>
      (sentence.analysis.cues.get(rule.id) ?? []).map(
        (hit): Finding => ({
          ...tokenSpan(sentence, hit.from, hit.to),
          rule: rule.id,
          severity,
          message: rule.message,
          story: story.index,
          step: sentence.step,
          fixes: [],
          related: [],
        }),
      ),
    );
  });
