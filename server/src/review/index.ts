import { resolve } from '../config';
import type { ConfigLayers, EffectiveConfig } from '../config/model';
import { findPrinciple, findProfile, namesOf, PROFILE_IDS } from '../profiles';
import { ruleIds } from '../rules';
import { createClock } from '../speech';
import { createStoryParser } from '../story';
import type { StoryFile } from '../story/model';
import { nearest, type Rounds } from '../text';
import { explained, explainStory } from './explain';
import { type Failed, findingsOf, MOST_FINDINGS, withDirectives } from './findings';
import type { ExplainedSentence, Finding, Review } from './model';
import { createAnalysers } from './own';
import { createParts } from './parts';
import { createMemory } from './reads';
import { reportOf } from './report';
import { createSentences } from './sentences';
import { profileOf, type Tools, viewStory } from './view';

export { KNOWN_NAMES, reviewConfiguration } from './configuration';
export type * from './model';
export { paceOf } from './report';

/** Reviews files and remembers sentences between calls, so that a keystroke costs one sentence. Keep one for a process. */
export interface Reviewer {
  /** Never throws on any text: a rule that fails is left out and told to `onError`. */
  review(text: string, layers: ConfigLayers): Review;
  /** How each sentence was understood. `lines`: each line is a sentence by itself, taken as if in an Action. */
  explain(
    text: string,
    layers: ConfigLayers,
    options?: { readonly lines?: boolean },
  ): readonly ExplainedSentence[];
}

/** Bytes of UTF-8 without encoding the text. */
const utf8Bytes = (text: string): number => {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7ff) bytes += code >= 0xd800 && code <= 0xdfff ? 1 : 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
};

const plain = (
  rule: string,
  severity: Finding['severity'],
  start: number,
  end: number,
  message: string,
  fixes: Finding['fixes'] = [],
): Finding => ({
  rule,
  severity,
  message,
  story: null,
  step: null,
  start,
  end,
  fixes,
  related: [],
});

const tooLarge = (text: string, config: EffectiveConfig): Finding | null => {
  if (text.length * 3 <= config.maxFileSize.value) return null;
  const bytes = utf8Bytes(text);
  if (bytes <= config.maxFileSize.value) return null;
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const firstLine = text.slice(start, start + 80).search(/[\r\n]/);
  const end = firstLine < 0 ? Math.min(text.length, start + 80) : start + firstLine;
  return plain('file-too-large', 'info', start, end, `Too large to check: ${(bytes / 1e6).toFixed(1)} MB.`);
};

/** What the parser and the profile found in the front matter. */
const frontMatterFindings = (file: StoryFile, config: EffectiveConfig): readonly Finding[] => {
  const front = file.frontMatter;
  if (!front) return [];
  const profile = profileOf(config);
  const found = front.problems.map(problem =>
    plain(
      'front-matter',
      'warning',
      problem.start,
      problem.end,
      problem.message,
      problem.suggestion
        ? [
            {
              kind: 'edit',
              title: problem.suggestion.text
                ? `Change to '${problem.suggestion.text}'`
                : 'Remove the second one',
              edits: [problem.suggestion],
              target: null,
            },
          ]
        : [],
    ),
  );
  const house = front.values.profile;
  const place = front.places.profile?.value;
  if (house !== undefined && place && !findProfile(house)) {
    const close = nearest(house, PROFILE_IDS);
    found.push(
      plain(
        'front-matter',
        'warning',
        place.start,
        place.end,
        close ? `'${house}' is no profile: ${close}?` : `'${house}' is no profile. Which one is meant?`,
        close
          ? [
              {
                kind: 'edit',
                title: `Change to '${close}'`,
                edits: [{ ...place, text: close }],
                target: null,
              },
            ]
          : [],
      ),
    );
  }
  if (profile.principles.length)
    for (const name of front.values.principles ?? []) {
      if (findPrinciple(profile, name.text)) continue;
      // What could not be read has its finding.
      if (front.problems.some(problem => problem.start < name.end && name.start < problem.end)) continue;
      const close = nearest(name.text, profile.principles.flatMap(namesOf));
      const right = close ? (findPrinciple(profile, close)?.name ?? close) : null;
      found.push(
        plain(
          'front-matter',
          'warning',
          name.start,
          name.end,
          right
            ? `'${name.text}' is not a principle of this profile: ${right}?`
            : `'${name.text}' is not a principle of this profile. Which one is meant?`,
          right && !/,/.test(right)
            ? [
                {
                  kind: 'edit',
                  title: `Change to '${right}'`,
                  edits: [{ start: name.start, end: name.end, text: right }],
                  target: null,
                },
              ]
            : [],
        ),
      );
    }
  return found;
};

/** Rules that speak about the same words keep the order of the catalogue. */
const rankOf = ({ rule }: Finding): number => ruleIds.indexOf(rule);

/** Sets of layers that are kept for one front matter: those of a few documents that happen to share it. */
const KEPT = 8;
const NO_VALUES = {};

/** The same layers and front matter give the same object, so that what was found under it can be told from the rest. */
const rememberConfigurations = (): typeof resolve => {
  const known = new WeakMap<object, { readonly layers: ConfigLayers; readonly config: EffectiveConfig }[]>();
  return (layers, values) => {
    const list = known.get(values ?? NO_VALUES) ?? [];
    const found = list.find(
      ({ layers: { flag, starrc, learned, editor } }) =>
        flag === layers.flag &&
        starrc === layers.starrc &&
        learned === layers.learned &&
        editor === layers.editor,
    );
    if (found) return found.config;
    const config = resolve(layers, values);
    known.set(values ?? NO_VALUES, [...list.slice(1 - KEPT), { layers, config }]);
    return config;
  };
};

/** `onError` is told about a rule that threw, at most once per rule and review. */
export const createReviewer = (options: { readonly onError?: Failed } = {}): Reviewer => {
  const rounds: Rounds = { now: 0 };
  const analysers = createAnalysers(rounds);
  const clock = createClock();
  const memory = createMemory();
  const parse = createStoryParser();
  // Sentences are read with the writer's own phrases, so each set of them has its own parts.
  const tools = new WeakMap<Tools['analyse'], Tools>();
  const configured = rememberConfigurations();
  const toolsFor = (config: EffectiveConfig): Tools => {
    rounds.now++;
    const analyse = analysers(config);
    const known = tools.get(analyse) ?? {
      analyse,
      clock,
      parts: createParts(rounds),
      sentences: createSentences(rounds, analyse),
    };
    tools.set(analyse, known);
    return known;
  };
  const failed: Failed = (rule, error) => options.onError?.(rule, error);

  const review = (text: string, layers: ConfigLayers): Review => {
    const before = configured(layers, null);
    const large = tooLarge(text, before);
    if (large)
      return {
        stories: [],
        findings: before.rules['file-too-large']?.severity === 'off' ? [] : [large],
        config: before,
      };
    const file = parse(text);
    const config = configured(layers, file.frontMatter?.values ?? null);
    const tools = toolsFor(config);
    const views = file.stories.map((story, index) => viewStory(file, story, index, config, tools));
    const raw = [
      ...frontMatterFindings(file, config),
      ...views.flatMap(view => findingsOf(view, config, failed, memory)),
    ];
    const ids = [...ruleIds, ...Object.keys(config.custom.value)];
    const set = config.rules['front-matter']?.severity;
    const findings = raw
      .filter(each => each.rule !== 'front-matter' || set !== 'off')
      .map(each =>
        each.rule === 'front-matter' && set && set !== 'off' ? { ...each, severity: set } : each,
      );
    return {
      stories: views.map(view => reportOf(view.story, config, failed)),
      findings: [...withDirectives(file, findings, ids, config)]
        .sort((a, b) => a.start - b.start || a.end - b.end || rankOf(a) - rankOf(b))
        .slice(0, MOST_FINDINGS),
      config,
    };
  };

  const explain: Reviewer['explain'] = (text, layers, { lines = false } = {}) => {
    if (lines) {
      const { analyse } = toolsFor(resolve(layers, null));
      const out: ExplainedSentence[] = [];
      for (const match of text.matchAll(/[^\r\n]+/g)) {
        // A list item's mark is no part of what is said.
        const mark = /^\s*(?:[-*+•]|\d+[.)])\s+/.exec(match[0])?.[0] ?? '';
        const line = `${' '.repeat(mark.length)}${match[0].slice(mark.length)}`;
        out.push(explained(analyse(line), match.index, match.index + match[0].length, 'action', []));
      }
      return out;
    }
    const file = parse(text);
    const config = resolve(layers, file.frontMatter?.values ?? null);
    const tools = toolsFor(config);
    return file.stories.flatMap((story, index) => {
      const { story: view } = viewStory(file, story, index, config, tools);
      return explainStory(view, reportOf(view, config, failed).signals);
    });
  };

  return { review, explain };
};
