import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { isUnder } from './configurations';
import { CONFIGURATION_FILES } from './documents';

/** The folders that the client has open. */
export interface Workspace {
  start(params: InitializeParams): void;
  /** Whether the client tells when they change. */
  supported(): boolean;
  change(event: WorkspaceFoldersChangeEvent): void;
  /** Their uris, in the client's order. */
  folders(): readonly string[];
  /** Where a document's new configuration file would be, and its name for a title; null where there is no place. */
  newConfiguration(uri: string): string | null;
  /** A file's uri as a person would name it: from its workspace folder, or whole. */
  nameOf(uri: string): string;
}

export function createWorkspace(): Workspace {
  let folders: readonly string[] = [];
  let supported = false;
  const folderOf = (uri: string): string | undefined =>
    folders.filter(folder => isUnder(uri, folder)).sort((a, b) => b.length - a.length)[0];
  return {
    start(params) {
      const root = params.rootUri ?? null;
      folders = (params.workspaceFolders ?? (root === null ? [] : [{ uri: root }])).map(({ uri }) =>
        normalised(uri),
      );
      supported = params.capabilities.workspace?.workspaceFolders === true;
    },
    supported: () => supported,
    change({ added, removed }) {
      const gone = new Set(removed.map(({ uri }) => normalised(uri)));
      folders = [...folders.filter(uri => !gone.has(uri)), ...added.map(({ uri }) => normalised(uri))];
    },
    folders: () => folders,
    newConfiguration(uri) {
      const document = URI.parse(uri);
      const folder = folderOf(normalised(uri)) ?? (document.scheme === 'untitled' ? folders[0] : undefined);
      if (folder !== undefined) return Utils.joinPath(URI.parse(folder), CONFIGURATION_FILES[0]).toString();
      if (document.scheme === 'untitled') return null;
      return Utils.joinPath(Utils.dirname(document), CONFIGURATION_FILES[0]).toString();
    },
    nameOf(uri) {
      const folder = folderOf(normalised(uri));
      const { path } = URI.parse(uri);
      return folder === undefined ? path : path.slice(URI.parse(folder).path.replace(/\/+$/, '').length + 1);
    },
  };
}

/** One spelling for a uri however the client escaped it. */
const normalised = (uri: string): string => URI.parse(uri).toString();
