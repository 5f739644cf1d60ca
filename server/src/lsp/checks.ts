import {
  type ConfigLayer,
  type ConfigLayers,
  DEFAULT_LEVEL,
  DEFAULT_PACE,
  DEFAULT_PROFILE,
} from '../config/index';
import type { Level } from '../profiles/model';
import { type Finding, type Pace, paceOf, type Reviewer, type StoryReport } from '../review/index';
import { type Checked, checked } from './checked';
import type { Documents } from './documents';

/** Checks documents, each version under each configuration once. */
export interface Checks {
  /** What is known about the newest version of a document; null where it is not open or not ours. */
  of(uri: string): Promise<Checked | null>;
  /** The same against another level's bar, for a panel that asks; null where `of` is, or where that level is in force. */
  at(uri: string, level: Level): Promise<Checked | null>;
  /** The last check of a document, whatever its version. */
  last(uri: string): Checked | null;
  forget(uri: string): void;
}

export interface Checking {
  readonly documents: Documents;
  /** What is in force for a document; null where the configuration leaves it out. */
  readonly layersFor: (uri: string) => Promise<ConfigLayers | null>;
  readonly reviewer: Pick<Reviewer, 'review'>;
  readonly reviewConfiguration: (text: string) => readonly Finding[];
  /** Rules that failed since the last call. */
  readonly failedRules: () => readonly string[];
  readonly now: () => number;
  readonly onChecked: (document: Checked) => void;
  readonly onFailure: (uri: string, error: unknown) => void;
}

interface Kept {
  readonly document: Checked;
  readonly configuration: string;
}

export function createChecks(checking: Checking): Checks {
  const kept = new Map<string, Kept>();
  const switched = new Map<string, Kept>();
  let checks = 0;
  return {
    async of(uri) {
      const kind = checking.documents.kindOf(uri);
      if (kind === null || checking.documents.get(uri) === undefined) return null;
      const layers = kind === 'story' ? await checking.layersFor(uri) : {};
      // From here on nothing waits, so that the answer is about the text as it stands now.
      const open = checking.documents.get(uri);
      if (open === undefined) return null;
      const configuration = JSON.stringify(layers);
      const before = kept.get(uri);
      if (before?.document.version === open.version && before.configuration === configuration)
        return before.document;
      const started = checking.now();
      const text = open.getText();
      const found = kind === 'story' ? story(checking, uri, text, layers) : configured(checking, uri, text);
      checks += 1;
      const document = checked({
        uri,
        version: open.version,
        text,
        kind,
        id: String(checks),
        ...found,
        milliseconds: checking.now() - started,
      });
      kept.set(uri, { document, configuration });
      checking.onChecked(document);
      return document;
    },
    async at(uri, level) {
      const before = kept.get(uri)?.document;
      if (checking.documents.kindOf(uri) !== 'story' || before === undefined || before.level === level)
        return null;
      const layers = await checking.layersFor(uri);
      const open = checking.documents.get(uri);
      if (layers === null || open === undefined) return null;
      const asked: ConfigLayers = { ...layers, flag: flagFor(level) };
      const configuration = JSON.stringify(asked);
      const last = switched.get(uri);
      if (last?.document.version === open.version && last.configuration === configuration)
        return last.document;
      const text = open.getText();
      const document = checked({
        uri,
        version: open.version,
        text,
        kind: 'story',
        id: `${before.id} ${level}`,
        ...story(checking, uri, text, asked),
        milliseconds: 0,
      });
      switched.set(uri, { document, configuration });
      return document;
    },
    last: uri => kept.get(uri)?.document ?? null,
    forget(uri) {
      kept.delete(uri);
      switched.delete(uri);
    },
  };
}

/** One layer a level, so that what was found under it is known again. */
const flags = new Map<Level, ConfigLayer>();

function flagFor(level: Level): ConfigLayer {
  const flag = flags.get(level) ?? { level };
  flags.set(level, flag);
  return flag;
}

interface Found {
  readonly stories: readonly StoryReport[];
  readonly findings: readonly Finding[];
  readonly profile: string;
  readonly level: Level;
  readonly pace: Pace;
  readonly problem: string | null;
}

const NOTHING: Found = {
  stories: [],
  findings: [],
  profile: DEFAULT_PROFILE,
  level: DEFAULT_LEVEL,
  pace: { wordsPerMinute: DEFAULT_PACE, source: 'default', sections: 0 },
  problem: null,
};
const FAILED: Found = { ...NOTHING, problem: 'The check failed. The log has more.' };

function story(checking: Checking, uri: string, text: string, layers: ConfigLayers | null): Found {
  if (layers === null) return NOTHING;
  try {
    const { stories, findings, config } = checking.reviewer.review(text, layers);
    const failed = checking.failedRules();
    const problem =
      failed.length === 0 ? null : `Left out, because it failed: ${failed.join(', ')}. The log has more.`;
    const { profile, level } = config;
    return {
      stories,
      findings,
      profile: profile.value,
      level: level.value,
      pace: paceOf(config),
      problem,
    };
  } catch (error) {
    checking.onFailure(uri, error);
    return FAILED;
  }
}

function configured(checking: Checking, uri: string, text: string): Found {
  try {
    return { ...NOTHING, findings: checking.reviewConfiguration(text) };
  } catch (error) {
    checking.onFailure(uri, error);
    return FAILED;
  }
}
