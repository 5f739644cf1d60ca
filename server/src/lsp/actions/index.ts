import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding } from '../../review/model';
import { createLines } from '../../text/index';
import type { Abilities } from '../abilities';
import { type Checked, rangeOf, spanOf, touches } from '../checked';
import { type DiagnosticData, findingId, SOURCE } from '../diagnostics';
import { editsOf } from './edits';
import { FIX_ALL, fixAllAction } from './fixAll';
import { fixActions } from './fixes';
import { ignores } from './ignore';
import { newConfiguration, ruleOff } from './ruleOff';

export const ACTION_KINDS: CodeActionKind[] = [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll, FIX_ALL];

/** The configuration file in which a rule would be switched off. */
export interface ConfigurationFile {
  readonly uri: string;
  /** As shown in a title, e.g. `.starrc.json` or `stories/.starrc.yaml`. */
  readonly name: string;
  /** Null where the file is still to be made. */
  readonly text: string | null;
  /** Of the open document, null where it is not open. */
  readonly version: number | null;
}

/** More findings than that at one place are a selection of the whole file: nobody reads a menu that long. */
const MOST = 50;

export function codeActions(
  document: Checked,
  { range, context }: CodeActionParams,
  abilities: Abilities,
  configuration: ConfigurationFile | null,
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (wanted(context.only, CodeActionKind.QuickFix)) {
    const selection = spanOf(document, range);
    const findings = document.findings.filter(finding => touches(finding, selection)).slice(0, MOST);
    const own = (finding: Finding) => matching(document, context.diagnostics, finding);
    actions.push(...findings.flatMap(each => fixActions(document, each, own(each), abilities)));
    if (document.kind === 'story')
      actions.push(...silencers(document, findings, own, abilities, configuration));
  }
  if (wanted(context.only, FIX_ALL)) {
    const all = fixAllAction(document, abilities);
    if (all !== null) actions.push(all);
  }
  return actions;
}

/** A kind is wanted where the client names none, itself, or one above it. */
const wanted = (only: readonly string[] | undefined, kind: string): boolean =>
  only === undefined || only.some(each => each === '' || kind === each || kind.startsWith(`${each}.`));

function matching(document: Checked, diagnostics: readonly Diagnostic[], finding: Finding): Diagnostic[] {
  const id = findingId(finding);
  const { start } = rangeOf(document, finding);
  return diagnostics.filter(({ source, code, range, data }) => {
    if (source !== SOURCE || code !== finding.rule) return false;
    if ((data as Partial<DiagnosticData> | null | undefined)?.finding === id) return true;
    return range.start.line === start.line && range.start.character === start.character;
  });
}

function silencers(
  document: Checked,
  findings: readonly Finding[],
  own: (finding: Finding) => Diagnostic[],
  abilities: Abilities,
  configuration: ConfigurationFile | null,
): CodeAction[] {
  const seen = new Set<string>();
  const action = (finding: Finding, title: string, edit: WorkspaceEdit): CodeAction[] => {
    if (seen.has(title)) return [];
    seen.add(title);
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics: own(finding), edit }];
  };
  return findings.flatMap(finding => {
    const off = configuration === null ? null : switchOff(configuration, finding.rule, abilities);
    return [
      ...ignores(document, finding).flatMap(({ title, edits }) =>
        action(finding, title, editsOf(document, edits, abilities)),
      ),
      ...(off === null ? [] : action(finding, `Turn off '${finding.rule}' in ${configuration!.name}`, off)),
    ];
  });
}

function switchOff(file: ConfigurationFile, rule: string, abilities: Abilities): WorkspaceEdit | null {
  const start = { line: 0, character: 0 };
  if (file.text === null) {
    if (!abilities.createFiles) return null;
    const edits = [{ range: { start, end: start }, newText: newConfiguration(rule) }];
    return {
      documentChanges: [
        { kind: 'create', uri: file.uri, options: { ignoreIfExists: true } },
        { textDocument: { uri: file.uri, version: null }, edits },
      ],
    };
  }
  const edits = ruleOff(file.text, rule, file.uri.endsWith('.json'));
  if (edits === null) return null;
  const lines = createLines(file.text);
  const changes = edits.map(edit => ({
    range: { start: lines.positionAt(edit.start), end: lines.positionAt(edit.end) },
    newText: edit.text,
  }));
  if (!abilities.versionedEdits) return { changes: { [file.uri]: changes } };
  return { documentChanges: [{ textDocument: { uri: file.uri, version: file.version }, edits: changes }] };
}
