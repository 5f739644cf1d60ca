import type { Connection } from 'vscode-languageserver';
import { type ConfigLayer, type ConfigLayers, type KnownRules, parseStarrc } from '../config/index';
import { type LearnedPace, type RehearsedSection, SETTINGS_SECTION } from '../protocol';
import { calibrate } from '../speech/index';
import type { Abilities } from './abilities';

/** The editor's settings for each document, asked once and kept until they change. */
export interface EditorSettings {
  layersFor(uri: string): Promise<ConfigLayers>;
  /** The settings changed; `pushed` is what a client sent along that has no `workspace/configuration`. */
  changed(pushed: unknown): void;
  forget(uri: string): void;
}

export function createSettings(
  connection: Connection,
  abilities: () => Abilities,
  known: KnownRules,
): EditorSettings {
  const asked = new Map<string, Promise<ConfigLayers>>();
  let pushed: unknown;
  const ask = async (uri: string): Promise<ConfigLayers> => {
    const own = abilities().own.settings;
    if (!abilities().configuration) return settingsLayers(pushed ?? own, known);
    const value: unknown = await connection.workspace.getConfiguration({
      scopeUri: uri,
      section: SETTINGS_SECTION,
    });
    return settingsLayers(value ?? own, known);
  };
  return {
    layersFor(uri) {
      const before = asked.get(uri);
      if (before !== undefined) return before;
      const answer = ask(uri).catch(error => {
        // A client that fails once is asked again with the next check; until then the defaults hold.
        asked.delete(uri);
        connection.console.warn(`settings: ${error instanceof Error ? error.message : String(error)}`);
        return {};
      });
      asked.set(uri, answer);
      return answer;
    },
    changed(value) {
      pushed = sectionOf(value) ?? pushed;
      asked.clear();
    },
    forget: uri => void asked.delete(uri),
  };
}

/** Some clients send `{ starStories: { … } }`, some only what is inside. */
function sectionOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Record<string, unknown>)[SETTINGS_SECTION];
}

/** Settings as configuration layers. What cannot be used is left out: the editor's own schema reports it. */
export function settingsLayers(value: unknown, known: KnownRules): ConfigLayers {
  if (typeof value !== 'object' || value === null) return {};
  const { calibration, ...rest } = value as Record<string, unknown>;
  // Null and '' are how editors say "not set"; they would be passed over anyway.
  const set = Object.fromEntries(Object.entries(rest).filter(([, each]) => each !== null && each !== ''));
  const editor = parseStarrc(JSON.stringify(set), known).layer ?? {};
  const learned = learnedLayer(calibration);
  return { editor, ...(learned === null ? {} : { learned }) };
}

function learnedLayer(rehearsed: unknown): ConfigLayer | null {
  const learned = learnedPace(rehearsed);
  return learned && { calibration: { factor: learned.factor, sections: learned.sections } };
}

/** What rehearsed sections teach, in whatever shape a client hands them over; null where that is nothing. */
export function learnedPace(rehearsed: unknown): LearnedPace | null {
  return Array.isArray(rehearsed) ? calibrate(rehearsed.filter(isRehearsed)) : null;
}

function isRehearsed(value: unknown): value is RehearsedSection {
  if (typeof value !== 'object' || value === null) return false;
  const { estimateSeconds, actualSeconds } = value as Record<string, unknown>;
  return typeof estimateSeconds === 'number' && typeof actualSeconds === 'number';
}
