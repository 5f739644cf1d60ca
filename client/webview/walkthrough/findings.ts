import type { PreviewFinding, Range, Severity } from '../../../server/src/protocol';
import { type Child, h, type View } from '../ui';
import { t } from '../words';

/** Moves the editor's cursor to a place. */
export type Go = (range: Range) => void;

/** A shape for each severity, so that colour is not the only difference. */
const MARKS: Readonly<Record<Severity, string>> = { error: '●', warning: '▲', info: '◆', hint: '○' };

/** Findings as a list of buttons that lead to their places; nothing where there are none. */
export function findingList(findings: readonly PreviewFinding[], label: string, go: Go): Child {
  if (findings.length === 0) return null;
  const seen = new Map<string, number>();
  const items = findings.map(finding => {
    const name = `${finding.rule} ${finding.message}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return h('li', { key: `${name} ${count}` }, button(finding, go));
  });
  return h('ul', { class: 'findings', key: 'findings', 'aria-label': label }, items);
}

function button(finding: PreviewFinding, go: Go): View {
  return h(
    'button',
    { type: 'button', class: `finding ${finding.severity}`, onclick: () => go(finding.range) },
    h('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[finding.severity]),
    h('span', { class: 'hidden', key: 'severity' }, `${severityName(finding.severity)}: `),
    h('span', { class: 'message', key: 'message' }, finding.message),
    ' ',
    h('span', { class: 'where', key: 'where' }, t('line {0}', finding.range.start.line + 1)),
  );
}

function severityName(severity: Severity): string {
  switch (severity) {
    case 'error':
      return t('Error');
    case 'warning':
      return t('Warning');
    case 'info':
      return t('Information');
    case 'hint':
      return t('Hint');
  }
}
