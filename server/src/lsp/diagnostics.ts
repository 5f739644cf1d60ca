import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { isCustomId } from '../config/index';
import type { Severity } from '../profiles/model';
import type { Finding } from '../review/model';
import type { Abilities } from './abilities';
import { type Checked, rangeOf } from './checked';

export const SOURCE = 'star-stories';

/** Where each rule's page is; the id and `.md` come after it. */
const PAGES = 'https://github.com/star-stories/star-stories/blob/main/docs/rules/';
export const pageOf = (rule: string): string => `${PAGES}${rule}.md`;

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Which finding a diagnostic came from, for a client that sends it back with a request for code actions. */
export interface DiagnosticData {
  readonly finding: string;
}

export const findingId = (finding: Finding): string => `${finding.rule}@${finding.start}-${finding.end}`;

export function diagnosticsOf(document: Checked, abilities: Abilities): Diagnostic[] {
  return document.findings.map(finding => diagnosticOf(document, finding, abilities));
}

export function diagnosticOf(document: Checked, finding: Finding, abilities: Abilities): Diagnostic {
  const data: DiagnosticData = { finding: findingId(finding) };
  return {
    range: rangeOf(document, finding),
    severity: SEVERITIES[finding.severity],
    source: SOURCE,
    code: finding.rule,
    ...(abilities.codeDescription && !isCustomId(finding.rule)
      ? { codeDescription: { href: pageOf(finding.rule) } }
      : {}),
    message: finding.message,
    ...(abilities.related && finding.related.length > 0
      ? {
          relatedInformation: finding.related.map(({ message, ...span }) => ({
            location: { uri: document.uri, range: rangeOf(document, span) },
            message,
          })),
        }
      : {}),
    data,
  };
}
