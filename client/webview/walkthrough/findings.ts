import type { PreviewFinding, Severity } from '../../../server/src/protocol';
import { type Child, h, type View } from '../ui';
import { t } from '../words';
import type { Actions } from './actions';

/** A shape for each severity, so that colour is not the only difference. */
const MARKS: Readonly<Record<Severity, string>> = { error: '●', warning: '▲', info: '◆', hint: '○' };

/** Findings, each a button that leads to its place with its fixes below it; nothing where there are none. */
export function findingList(findings: readonly PreviewFinding[], label: string, actions: Actions): Child {
  if (findings.length === 0) return null;
  const seen = new Map<string, number>();
  const items = findings.map(finding => {
    const name = `${finding.rule} ${finding.message}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return h(
      'li',
      { key: `${name} ${count}`, class: finding.severity },
      button(finding, actions),
      fixes(finding, actions),
    );
  });
  return h('ul', { class: 'findings', key: 'findings', 'aria-label': label }, items);
}

function button(finding: PreviewFinding, { go }: Actions): View {
  return h(
    'button',
    { key: 'go', type: 'button', class: 'finding', onclick: () => go(finding.range) },
    h('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[finding.severity]),
    h('span', { class: 'hidden', key: 'severity' }, `${severityName(finding.severity)}: `),
    h('span', { class: 'message', key: 'message' }, finding.message),
    ' ',
    h('span', { class: 'where', key: 'where' }, t('line {0}', finding.range.start.line + 1)),
  );
}

function fixes({ fixes: all, message }: PreviewFinding, { fix }: Actions): Child {
  if (all.length === 0) return null;
  return h(
    'div',
    { key: 'fixes', class: 'fixes', role: 'group', 'aria-label': t('Fixes for: {0}', message) },
    // By its place in the list, since a fix's id names a place in the text.
    all.map(({ id, title }, index) =>
      h('button', { key: `${index}`, type: 'button', class: 'fix', onclick: () => fix(id) }, title),
    ),
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
