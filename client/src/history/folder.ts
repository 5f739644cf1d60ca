import * as vscode from 'vscode';

/** A folder of small text files, as much of it as a history needs. */
export interface Folder {
  /** What lies in it; nothing where it does not exist yet. */
  names(): Promise<readonly string[]>;
  /** The text of a file; null where there is none. */
  read(name: string): Promise<string | null>;
  /** Adds to a file's end, and makes file and folder where they are missing. */
  append(name: string, text: string): Promise<void>;
  /** Fails where the new name is taken. */
  rename(name: string, to: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** Adds text to the end of a file whose folder exists, without touching what stands there. */
export type Append = (file: vscode.Uri, text: string) => Promise<void>;

/** @param append for hosts with a disk; without it a file is read and written whole */
export function createFolder(uri: vscode.Uri, append: Append = appendWhole): Folder {
  const { fs } = vscode.workspace;
  const at = (name: string): vscode.Uri => vscode.Uri.joinPath(uri, name);
  return {
    names: async () => {
      const entries = await orElse(() => fs.readDirectory(uri), []);
      return entries.filter(([, type]) => type === vscode.FileType.File).map(([name]) => name);
    },
    read: name => read(at(name)),
    append: async (name, text) => {
      await fs.createDirectory(uri);
      await append(at(name), text);
    },
    rename: async (name, to) => fs.rename(at(name), at(to), { overwrite: false }),
    remove: async name => fs.delete(at(name)),
  };
}

/** A browser's storage writes a file whole or not at all, and no two windows share a file. */
async function appendWhole(file: vscode.Uri, text: string): Promise<void> {
  const before = (await read(file)) ?? '';
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(before + text));
}

const read = (file: vscode.Uri): Promise<string | null> =>
  orElse(async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(file)), null);

/** What is not there is no error here; anything else is. */
async function orElse<Value>(get: () => Thenable<Value>, missing: Value): Promise<Value> {
  try {
    return await get();
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return missing;
    throw error;
  }
}
