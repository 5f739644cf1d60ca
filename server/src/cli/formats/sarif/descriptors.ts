import type { Severity } from '../../../profiles/model';
import { pageBody } from '../../docs/page';
import type { RulePage } from '../../engine';

/** SARIF knows no more than these; what was said exactly stands in the properties. */
export const LEVELS = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
} as const satisfies Record<Severity, string>;

/** `we-language` → `WeLanguage`, the form that SARIF asks a rule's name to have. */
const nameOf = (id: string): string =>
  id.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

/** One rule as the run describes it, its page of documentation as the help. */
export const descriptorOf = (rule: RulePage) => ({
  id: rule.id,
  name: nameOf(rule.id),
  shortDescription: { text: rule.summary },
  fullDescription: { text: rule.why },
  help: { text: `${rule.summary}\n\n${rule.why}`, markdown: pageBody(rule) },
  defaultConfiguration: { level: LEVELS[rule.severity] },
  properties: { severity: rule.severity, tier: rule.tier, tags: [rule.group] },
});
