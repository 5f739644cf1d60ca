import type { Level, Severity } from '../profiles/model';
import { SOURCES, type Source } from '../protocol';
import type { CustomRule } from './custom';
import type { Style } from './defaults';

export { SOURCES, type Source };

export type RuleOptions = Readonly<Record<string, unknown>>;

export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: RuleOptions;
}

/** What one source may say. Front matter is read from the text itself; the others come from the shell. */
export interface ConfigLayer {
  readonly profile?: string;
  readonly level?: Level;
  /** Words a minute, 80–260. */
  readonly pace?: number;
  /** A way of telling; a pace beside it goes first. */
  readonly style?: Style;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Additions to the lexicon: lexicon name → phrases. */
  readonly phrases?: Readonly<Record<string, readonly string[]>>;
  /** Rules of the writer's own, by id. */
  readonly custom?: Readonly<Record<string, CustomRule>>;
  readonly pronunciations?: Readonly<Record<string, string>>;
  readonly pauseSeconds?: number;
  /** Bytes of UTF-8 beyond which only the structure is read; default 1 MB. */
  readonly maxFileSize?: number;
  /** Globs of files that are left out. */
  readonly ignore?: readonly string[];
  /** Actual ÷ estimated seconds, learned from rehearsals, and from how many sections. */
  readonly calibration?: { readonly factor: number; readonly sections: number };
}

/** Layers that a shell hands to the reviewer. */
export type ConfigLayers = Readonly<
  Partial<Record<Exclude<Source, 'front-matter' | 'default'>, ConfigLayer>>
>;

export interface Sourced<T> {
  readonly value: T;
  readonly source: Source;
}

/** The configuration in force for one file, each value with where it came from. Rules are merged rule by rule. */
export interface EffectiveConfig {
  readonly profile: Sourced<string>;
  readonly level: Sourced<Level>;
  readonly pace: Sourced<number>;
  /** The way of telling that the pace comes from; null where it is stated in words a minute or learned. */
  readonly style: Sourced<Style | null>;
  readonly rules: Readonly<Record<string, RuleSetting & { readonly source: Source }>>;
  readonly phrases: Sourced<Readonly<Record<string, readonly string[]>>>;
  readonly custom: Sourced<Readonly<Record<string, CustomRule>>>;
  readonly pronunciations: Sourced<Readonly<Record<string, string>>>;
  readonly pauseSeconds: Sourced<number>;
  readonly maxFileSize: Sourced<number>;
  readonly ignore: Sourced<readonly string[]>;
  readonly calibration: Sourced<{ readonly factor: number; readonly sections: number } | null>;
}

/** Something wrong in a configuration file, at its place, with the nearest right text if any. */
export interface ConfigProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly suggestion: string | null;
}
