import { findLevel, findProfile } from '../profiles';
import type { FrontMatterValues } from '../story/model';
import {
  DEFAULT_LEVEL,
  DEFAULT_MAX_FILE_SIZE,
  DEFAULT_PACE,
  DEFAULT_PAUSE_SECONDS,
  DEFAULT_PROFILE,
  MAX_FILE_SIZE,
  PACE,
  PAUSE_SECONDS,
  STYLES,
  within,
} from './defaults';
import {
  type ConfigLayer,
  type ConfigLayers,
  type EffectiveConfig,
  type RuleSetting,
  SOURCES,
  type Source,
  type Sourced,
} from './model';

type Ranked = readonly (readonly [Source, ConfigLayer])[];

const frontMatterLayer = (values: FrontMatterValues | null): ConfigLayer => ({
  ...(values?.profile !== undefined && { profile: values.profile }),
  ...(values?.level !== undefined && { level: values.level }),
  ...(values?.pace !== undefined && { pace: values.pace }),
});

const ranked = (layers: ConfigLayers, frontMatter: FrontMatterValues | null): Ranked =>
  SOURCES.flatMap(source => {
    if (source === 'default') return [];
    const layer = source === 'front-matter' ? frontMatterLayer(frontMatter) : layers[source];
    return layer ? [[source, layer] as const] : [];
  });

/** The strongest source whose value can be used; what cannot be used is passed over, its own place reports it. */
const strongest = <T>(
  from: Ranked,
  read: (layer: ConfigLayer) => T | null | undefined,
  otherwise: T,
): Sourced<T> => {
  for (const [source, layer] of from) {
    const value = read(layer);
    if (value !== null && value !== undefined) return { value, source };
  }
  return { value: otherwise, source: 'default' };
};

/** All sources' entries together, the strongest winning key by key; the source named is the strongest with any. */
const merged = <T>(
  from: Ranked,
  read: (layer: ConfigLayer) => Readonly<Record<string, T>> | undefined,
): Sourced<Readonly<Record<string, T>>> => {
  const entries = new Map<string, T>();
  let source: Source = 'default';
  for (const [name, layer] of from.toReversed())
    for (const [key, value] of Object.entries(read(layer) ?? {})) {
      entries.set(key, value);
      source = name;
    }
  return { value: Object.fromEntries(entries), source };
};

/** Rule by rule: severity and options may come from different sources; the source named is the severity's. */
const mergedRules = (from: Ranked): EffectiveConfig['rules'] => {
  const rules = new Map<string, RuleSetting & { readonly source: Source }>();
  for (const [source, layer] of from.toReversed())
    for (const [id, setting] of Object.entries(layer.rules ?? {})) {
      const weaker = rules.get(id);
      rules.set(id, {
        ...weaker,
        ...setting,
        source: setting.severity !== undefined || !weaker ? source : weaker.source,
      });
    }
  return Object.fromEntries(rules);
};

const isCalibration = (value: ConfigLayer['calibration']): value is NonNullable<ConfigLayer['calibration']> =>
  value !== undefined && value.sections > 0 && Number.isFinite(value.factor) && value.factor > 0;

/** The words a minute that one source states: as such, as a way of telling, or by what rehearsals taught. */
const paceIn = ({ pace, style, calibration }: ConfigLayer): number | undefined => {
  if (within(pace, PACE)) return pace;
  if (style !== undefined) return STYLES[style];
  return isCalibration(calibration) ? DEFAULT_PACE : undefined;
};

/**
 * The configuration in force for one text: flag, front matter, `.starrc`, learned pace, editor settings, defaults.
 *
 * A pace or a way of telling that the writer states (flag, front matter, `.starrc`) switches the learned factor off. Where the learned
 * factor is in force, `pace` is the default pace it was measured against, with source `learned`, and seconds are to be
 * multiplied by `calibration.value.factor`; the writer's own words a minute are `pace / factor`.
 */
export const resolve = (layers: ConfigLayers, frontMatter: FrontMatterValues | null): EffectiveConfig => {
  const from = ranked(layers, frontMatter);
  const pace = strongest(from, paceIn, DEFAULT_PACE);
  const stating = from.find(([source]) => source === pace.source)?.[1];
  const calibration = stating?.calibration;
  const style = within(stating?.pace, PACE) ? undefined : stating?.style;
  return {
    profile: strongest(from, layer => findProfile(layer.profile ?? '')?.id, DEFAULT_PROFILE),
    level: strongest(from, layer => findLevel(layer.level ?? ''), DEFAULT_LEVEL),
    pace,
    style: style === undefined ? { value: null, source: 'default' } : { value: style, source: pace.source },
    rules: mergedRules(from),
    phrases: merged(from, layer => layer.phrases),
    custom: merged(from, layer => layer.custom),
    pronunciations: merged(from, layer => layer.pronunciations),
    pauseSeconds: strongest(
      from,
      layer => (within(layer.pauseSeconds, PAUSE_SECONDS) ? layer.pauseSeconds : undefined),
      DEFAULT_PAUSE_SECONDS,
    ),
    maxFileSize: strongest(
      from,
      layer => (within(layer.maxFileSize, MAX_FILE_SIZE) ? layer.maxFileSize : undefined),
      DEFAULT_MAX_FILE_SIZE,
    ),
    ignore: strongest<readonly string[]>(from, layer => layer.ignore, []),
    calibration: isCalibration(calibration)
      ? { value: calibration, source: pace.source }
      : { value: null, source: 'default' },
  };
};
