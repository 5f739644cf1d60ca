import { SIGNAL_KINDS } from '../../server/src/review/model';
import { rules } from '../../server/src/rules';
import { labelledSentences, SENTENCE_HALVES, type SentenceHalf, sentenceScore } from '../language/halves';
import { LABELLED_RULES } from './catalogue';
import { HALVES, type Half, labelled } from './labels';
import { type RuleScore, type Score, score } from './score';

export const ACCURACY_PAGE = 'docs/accuracy.md';

/** Share of warnings that have to be right. */
const ENOUGH = 0.9;
const NONE: RuleScore = { right: 0, false: 0, missed: 0, loudRight: 0, loudFalse: 0 };

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`;

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const add = (a: RuleScore, b: RuleScore): RuleScore => ({
  right: a.right + b.right,
  false: a.false + b.false,
  missed: a.missed + b.missed,
  loudRight: a.loudRight + b.loudRight,
  loudFalse: a.loudFalse + b.loudFalse,
});

const measured = rules.filter(({ id }) => Object.values(LABELLED_RULES).some(ids => ids.includes(id)));

const figures = (name: string, { right, false: wrong, missed }: RuleScore, words: number): string =>
  row([
    name,
    right,
    wrong,
    missed,
    percent(right, right + wrong),
    percent(right, right + missed),
    ((1000 * wrong) / words).toFixed(2),
  ]);

const halfTable = (found: Score): string => {
  const total = (tier: 1 | 2 | 3) =>
    measured
      .filter(rule => rule.tier === tier)
      .reduce((sum, { id }) => add(sum, found.rules.get(id) ?? NONE), NONE);
  const tiers = ([1, 2, 3] as const).filter(tier => measured.some(rule => rule.tier === tier));
  return [
    '| Rule | right | false | missed | precision | recall | false alarms per 1,000 words |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...measured
      .filter(({ id }) => found.rules.has(id))
      .map(({ id }) => figures(`\`${id}\``, found.rules.get(id) ?? NONE, found.words)),
    ...tiers.map(tier => figures(`**tier ${tier}**`, total(tier), found.words)),
  ].join('\n');
};

const signalTable = (found: Score): string =>
  [
    '| Signal | marked | found | reported | right |',
    '|---|---:|---:|---:|---:|',
    ...SIGNAL_KINDS.map(kind => {
      const {
        wanted,
        found: met,
        reported,
        right,
      } = found.signals.get(kind) ?? {
        wanted: 0,
        found: 0,
        reported: 0,
        right: 0,
      };
      return row([
        `\`${kind}\``,
        wanted,
        `${met} (${percent(met, wanted)})`,
        reported,
        `${right} (${percent(right, reported)})`,
      ]);
    }),
  ].join('\n');

const TITLES: Readonly<Record<Half, string>> = {
  tune: 'The half that rules are tuned on',
  held: 'The half that nobody tunes on',
};

const number = (value: number): string => value.toLocaleString('en-GB');

const half = (name: Half, found: Score): readonly string[] => [
  `## ${TITLES[name]}`,
  `${found.stories} stories, ${number(found.words)} words. ${found.clean} of ${found.strong} strong stories are without an error or warning.`,
  halfTable(found),
  signalTable(found),
];

/** Rules whose warnings are right less often than they have to be, over both halves. */
export const belowBar = (
  scores: readonly Score[],
): readonly { readonly id: string; readonly right: number; readonly given: number }[] =>
  measured.flatMap(({ id }) => {
    const { loudRight, loudFalse } = scores.map(each => each.rules.get(id) ?? NONE).reduce(add, NONE);
    const given = loudRight + loudFalse;
    return given > 0 && loudRight / given < ENOUGH ? [{ id, right: loudRight, given }] : [];
  });

const verdict = (scores: readonly Score[]): readonly string[] => {
  const below = belowBar(scores);
  if (below.length === 0) return ['Every rule that warned was right at least nine times in ten.'];
  return [
    'These warn, and were right less than nine times in ten:',
    below.map(({ id, right, given }) => `- \`${id}\`: ${right} of ${given}`).join('\n'),
  ];
};

const unmeasured = (scores: readonly Score[]): readonly string[] => {
  const silent = rules
    .map(({ id }) => id)
    .filter(id => !measured.some(rule => rule.id === id) || scores.every(each => !each.rules.has(id)));
  if (silent.length === 0) return [];
  return [
    '## What this says nothing about',
    'The corpus marks nothing for these rules; their fixtures in `test/rules/fixtures` speak for them:',
    `${silent.map(id => `\`${id}\``).join(', ')}.`,
  ];
};

const SENTENCES: Readonly<Record<SentenceHalf, string>> = {
  read: 'read while tuning',
  unread: 'never read',
};

const sentences = (root: string): readonly string[] => [
  '## Single sentences',
  'Written and labelled by somebody who never saw the program, in [test/language](../test/language). Actor is who does the main act, number the most telling number. The last column is about sentences taken for the writer’s own act.',
  [
    '| Half | sentences | actor right | number right | own act right |',
    '|---|---:|---:|---:|---:|',
    ...SENTENCE_HALVES.map(name => {
      const found = sentenceScore(labelledSentences(name, root));
      return row([
        SENTENCES[name],
        found.sentences,
        `${found.actor} (${percent(found.actor, found.sentences)})`,
        `${found.metric} (${percent(found.metric, found.sentences)})`,
        `${found.ownRight} of ${found.own} (${percent(found.ownRight, found.own)})`,
      ]);
    }),
  ].join('\n'),
];

/** `docs/accuracy.md`: how right the rules are on the labelled corpus, and the analysis on labelled sentences. `root` is the repository's folder. */
export const accuracyPage = (root = process.cwd()): string => {
  const scores = HALVES.map(name => [name, score(labelled(name, root))] as const);
  const all = scores.map(([, found]) => found);
  return `${[
    '<!-- Generated from test/corpus by scripts/generate.mjs. -->',
    '# How right it is',
    'Made-up stories in [test/corpus](../test/corpus), each with what a fair coach would say about it. A finding is right where it names the same rule at the same place. Precision is the share of findings that are right, recall the share of marked problems that are found. Where two good readers could disagree, nothing counts.',
    'The numbers are small: one finding more or less can move a rule by ten points and more.',
    '## Warnings',
    ...verdict(all),
    ...scores.flatMap(([name, found]) => half(name, found)),
    ...sentences(root),
    ...unmeasured(all),
  ].join('\n\n')}\n`;
};
