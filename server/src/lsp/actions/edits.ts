import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Change } from '../../protocol';
import type { Edit } from '../../text/span';
import type { Abilities } from '../abilities';
import { type Checked, rangeOf } from '../checked';
import { PLACEHOLDER } from '../placeholders';

/** Edits of one document, bound to the version that they were made for where the client can check it. */
export function editsOf(
  document: Checked,
  edits: readonly Edit[],
  abilities: Abilities,
  tabStops = false,
): WorkspaceEdit {
  if (!abilities.versionedEdits)
    return { changes: { [document.uri]: edits.map(each => plain(document, each)) } };
  const number = counter();
  const snippets = tabStops && abilities.snippetEdits;
  return {
    documentChanges: [
      {
        textDocument: { uri: document.uri, version: document.version },
        edits: edits.map(each => (snippets ? snippet(document, each, number) : plain(document, each))),
      },
    ],
  };
}

const plain = (document: Checked, edit: Edit): TextEdit => ({
  range: rangeOf(document, edit),
  newText: edit.text,
});

function snippet(document: Checked, edit: Edit, number: () => number): TextEdit | SnippetTextEdit {
  if (!hasPlaceholder(edit.text)) return plain(document, edit);
  return {
    range: rangeOf(document, edit),
    snippet: { kind: 'snippet', value: snippetOf(edit.text, number) },
  };
}

/** For our own client, which applies them itself; snippets number their tab stops one after another. */
export function changesOf(document: Checked, edits: readonly Edit[], tabStops: boolean): Change[] {
  const number = counter();
  return edits.map(edit => {
    const snippet = tabStops && hasPlaceholder(edit.text);
    const text = snippet ? snippetOf(edit.text, number) : edit.text;
    return { range: rangeOf(document, edit), text, snippet };
  });
}

const hasPlaceholder = (text: string): boolean => text.search(PLACEHOLDER) >= 0;

/** Each `[placeholder?]` becomes a tab stop that holds it, so that a skipped one stays a question in the text. */
export function snippetOf(text: string, number: () => number = counter()): string {
  let value = '';
  let from = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    value += escaped(text.slice(from, match.index));
    value += `\${${number()}:${escaped(match[0])}}`;
    from = match.index + match[0].length;
  }
  return value + escaped(text.slice(from));
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

function counter(): () => number {
  let last = 0;
  return () => ++last;
}
