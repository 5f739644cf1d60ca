import ignore from 'ignore';
import { URI } from 'vscode-uri';
import { type ConfigLayer, type KnownRules, parseStarrc, starrcCandidates } from '../config/index';

/** A configuration file in force for some document. */
export interface Nearest {
  readonly uri: string;
  readonly text: string;
  readonly layer: ConfigLayer;
  /** Whether its `ignore` patterns leave the document out. */
  readonly ignores: boolean;
}

export interface Configurations {
  /** The nearest configuration upward from a document, or null. */
  nearest(uri: string): Promise<Nearest | null>;
  /** Some configuration file appeared, changed or went. */
  changed(): void;
}

export interface Reading {
  /** The text of a file, null where there is none. */
  readonly read: (uri: string) => Promise<string | null>;
  readonly now: () => number;
  /** Folders whose files are watched, as uris. Elsewhere a file is read again once in a while. */
  readonly folders: () => readonly string[];
  readonly watched: () => boolean;
  readonly known: KnownRules;
  /** A file that nobody watches was another when it was read again. */
  readonly moved: () => void;
}

/** Milliseconds for which the text of a file that nobody watches is taken as still true. */
const FRESH = 2000;

export function createConfigurations(reading: Reading): Configurations {
  const { now, folders, watched, known } = reading;
  const texts = new Map<string, { readonly at: number; readonly text: Promise<string | null> }>();
  const lastGood = new Map<string, { readonly text: string; readonly layer: ConfigLayer }>();

  const textOf = (uri: string): Promise<string | null> => {
    const kept = texts.get(uri);
    const lasting = watched() && folders().some(folder => isUnder(uri, folder));
    if (kept !== undefined && (lasting || now() - kept.at < FRESH)) return kept.text;
    const text = reading.read(uri).catch(() => null);
    texts.set(uri, { at: now(), text: kept?.text ?? text });
    if (kept !== undefined) void replace(uri, kept.text, text);
    return kept?.text ?? text;
  };

  /** No key typed waits for a file that is read again: what it held last time holds until it is known to be another. */
  const replace = async (uri: string, before: Promise<string | null>, now: Promise<string | null>) => {
    if ((await before) === (await now) || texts.get(uri)?.text !== before) return;
    texts.set(uri, { at: reading.now(), text: now });
    reading.moved();
  };

  const layerOf = (uri: string, text: string): ConfigLayer => {
    const before = lastGood.get(uri);
    if (before?.text === text) return before.layer;
    const layer = parseStarrc(text, known).layer ?? before?.layer ?? {};
    lastGood.set(uri, { text, layer });
    return layer;
  };

  return {
    async nearest(uri) {
      const candidates = candidatesOf(uri, folders());
      const found = await Promise.all(candidates.map(textOf));
      const index = found.findIndex(text => text !== null);
      if (index < 0) return null;
      const text = found[index]!;
      const place = candidates[index]!;
      const layer = layerOf(place, text);
      return { uri: place, text, layer, ignores: leavesOut(layer, place, uri) };
    },
    changed: () => texts.clear(),
  };
}

/** Uris where the configuration of a document may be, nearest first. An unsaved document goes by the first folder. */
function candidatesOf(uri: string, folders: readonly string[]): readonly string[] {
  const document = URI.parse(uri);
  const place =
    document.scheme === 'untitled' ? (folders[0] === undefined ? null : under(folders[0])) : document;
  if (place === null) return [];
  return starrcCandidates(place.path).map(path => place.with({ path, query: '', fragment: '' }).toString());
}

/** Patterns are relative to the folder of the configuration file, as in `.gitignore`. */
function leavesOut({ ignore: patterns = [] }: ConfigLayer, place: string, uri: string): boolean {
  const folder = URI.parse(place).path.replace(/[^/]*$/, '');
  const { path } = URI.parse(uri);
  if (patterns.length === 0 || !path.startsWith(folder)) return false;
  const matcher = ignore({ allowRelativePaths: true, ignorecase: false }).add(patterns);
  return matcher.ignores(path.slice(folder.length));
}

const under = (folder: string): URI => {
  const uri = URI.parse(folder);
  return uri.with({ path: `${uri.path.replace(/\/+$/, '')}/untitled.star.md` });
};

export const isUnder = (uri: string, folder: string): boolean =>
  uri.startsWith(`${folder.replace(/\/+$/, '')}/`);
