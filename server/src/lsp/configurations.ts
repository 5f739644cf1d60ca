import { URI } from 'vscode-uri';
import { type ConfigLayer, type KnownRules, parseStarrc, starrcCandidates } from '../config/index';

/** A configuration file in force for some document. */
export interface Nearest {
  readonly uri: string;
  readonly text: string;
  readonly layer: ConfigLayer;
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
}

/** Milliseconds for which the text of a file that nobody watches is taken as still true. */
const FRESH = 2000;

export function createConfigurations({ read, now, folders, watched, known }: Reading): Configurations {
  const texts = new Map<string, { readonly at: number; readonly text: Promise<string | null> }>();
  const lastGood = new Map<string, { readonly text: string; readonly layer: ConfigLayer }>();

  const textOf = (uri: string): Promise<string | null> => {
    const kept = texts.get(uri);
    const lasting = watched() && folders().some(folder => isUnder(uri, folder));
    if (kept !== undefined && (lasting || now() - kept.at < FRESH)) return kept.text;
    const text = read(uri).catch(() => null);
    texts.set(uri, { at: now(), text });
    return text;
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
      return { uri: candidates[index]!, text, layer: layerOf(candidates[index]!, text) };
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

const under = (folder: string): URI => {
  const uri = URI.parse(folder);
  return uri.with({ path: `${uri.path.replace(/\/+$/, '')}/untitled.star.md` });
};

export const isUnder = (uri: string, folder: string): boolean =>
  uri.startsWith(`${folder.replace(/\/+$/, '')}/`);
