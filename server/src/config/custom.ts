import type { Severity, Step } from '../profiles/model';

/** Stands before the id of every rule of the writer's own, so that no rule of ours ever takes its name. */
export const CUSTOM_PREFIX = 'custom/';
export const CUSTOM_ID = /^custom\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const isCustomId = (rule: string): boolean => CUSTOM_ID.test(rule);

/** Steps whose words rules of the writer's own can read. */
export const CUSTOM_STEPS = [
  'headline',
  'situation',
  'task',
  'action',
  'result',
  'reflection',
  'follow-ups',
] as const satisfies readonly Step[];

/** A rule of the writer's own: where one of its phrases is said, its message is given. */
export interface CustomRule {
  readonly id: string;
  /** Plain words, matched whole, in any case. */
  readonly phrases: readonly string[];
  readonly message: string;
  readonly severity: Severity;
  readonly sections: readonly Step[];
}
