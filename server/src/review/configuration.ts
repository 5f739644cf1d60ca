import { type KnownRules, parseStarrc } from '../config';
import { CUES } from '../language';
import { ruleIds, rules } from '../rules';
import type { Finding } from './model';

const optionNames = Object.fromEntries(
  rules.flatMap(({ id, options }) => (options ? [[id, Object.keys(options)] as const] : [])),
);

/** The names that a configuration may use. */
export const KNOWN_NAMES: KnownRules = { ruleIds, optionNames, phraseLists: CUES };

/** Findings of rule `configuration` in the text of a `.starrc.json` or `.starrc.yaml`. Offsets in that text. */
export const reviewConfiguration = (text: string): readonly Finding[] =>
  parseStarrc(text, KNOWN_NAMES).problems.map(problem => ({
    rule: 'configuration',
    severity: 'warning' as const,
    message: problem.message,
    story: null,
    step: null,
    start: problem.start,
    end: problem.end,
    fixes:
      problem.suggestion === null
        ? []
        : [
            {
              kind: 'safe' as const,
              title: `Change to '${problem.suggestion}'`,
              edits: [{ start: problem.start, end: problem.end, text: problem.suggestion }],
              target: null,
            },
          ],
    related: [],
  }));
