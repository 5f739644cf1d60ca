import {
  CUSTOM_ID,
  CUSTOM_STEPS,
  MAX_FILE_SIZE,
  PACE,
  PAUSE_SECONDS,
  STARRC_KEYS,
  STYLE_NAMES,
} from '../../config';
import { CUES } from '../../language';
import { LEVEL_NAMES, PROFILE_IDS } from '../../profiles';
import { SEVERITIES } from '../../profiles/model';
import type { RulePage } from '../engine';

type Schema = Readonly<Record<string, unknown>>;

const bounded = (
  { from, to }: { readonly from: number; readonly to: number },
  description: string,
): Schema => ({
  description,
  type: 'number',
  minimum: from,
  maximum: to,
});

const SIGNS = '|~@?*^$./()\\[\\]{}<>,;:!"';
const PLAIN = `^\\s*[^\\s${SIGNS}][^${SIGNS}]*$`;

const texts: Schema = {
  anyOf: [
    { type: 'string', pattern: '\\S' },
    { type: 'array', items: { type: 'string', pattern: '\\S' } },
  ],
};

/** Words, and none of the signs that would be a notation. */
const phrases: Schema = {
  anyOf: [
    { type: 'string', pattern: PLAIN },
    { type: 'array', items: { type: 'string', pattern: PLAIN } },
  ],
};

const ruleSetting = ({ id, summary, severity }: RulePage): Schema => ({
  markdownDescription: `${summary} Without a setting: \`${severity}\`. Page: docs/rules/${id}.md`,
  description: summary,
  $ref: '#/definitions/setting',
});

const byName = (entries: readonly (readonly [string, Schema])[]): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(entries),
});

/** Each key of a `.starrc`; the test holds them to the keys that its reader knows. */
const keys = (rules: readonly RulePage[]): Readonly<Record<string, Schema>> => ({
  $schema: { description: 'Where this schema is, for editors.', type: 'string' },
  profile: { description: 'Whose bar applies.', enum: PROFILE_IDS },
  level: {
    description: 'How long the steps may be, and how much the Reflection is asked.',
    enum: LEVEL_NAMES,
  },
  pace: bounded(PACE, 'Your words a minute.'),
  style: {
    description:
      'How you tell it, where no pace is set: prepared 150, conversational 175, slow 130 words a minute.',
    enum: STYLE_NAMES,
  },
  rules: {
    description: 'Severity by rule, or a severity with options.',
    ...byName(rules.map(rule => [rule.id, ruleSetting(rule)])),
    patternProperties: { [CUSTOM_ID.source]: { $ref: '#/definitions/setting' } },
  },
  phrases: {
    description: 'Your own words, added to the lists that the rules read by.',
    ...byName(CUES.map(name => [name, { description: `Added to the list ${name}.`, ...phrases }])),
  },
  custom: {
    description: 'Rules of your own: phrases, and what is said where they are found.',
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'phrase', 'message'],
      properties: {
        id: { description: 'Its name, with custom/ before it.', type: 'string', pattern: CUSTOM_ID.source },
        phrase: { description: 'Plain words to look for, in any case: one phrase or a list.', ...phrases },
        message: { description: 'What is said about them.', type: 'string', pattern: '\\S', maxLength: 200 },
        severity: {
          description: 'How loud. Without it: warning.',
          enum: SEVERITIES.toReversed(),
        },
        sections: {
          description: 'The steps whose words are read. Without it: all.',
          anyOf: [{ enum: CUSTOM_STEPS }, { type: 'array', items: { enum: CUSTOM_STEPS } }],
        },
      },
    },
  },
  pronunciations: {
    description: 'How to say things: the word as written, and as spoken.',
    type: 'object',
    additionalProperties: { type: 'string', pattern: '\\S' },
  },
  pauseSeconds: bounded(PAUSE_SECONDS, 'Seconds of silence between paragraphs and between steps.'),
  maxFileSize: bounded(MAX_FILE_SIZE, 'Bytes above which only the structure of a file is read.'),
  ignore: { description: 'Patterns of files to leave out, as in .gitignore.', ...texts },
});

/** The JSON schema of `.starrc.json`, draft 7, as VS Code reads it. */
export const starrcSchema = (rules: readonly RulePage[]): string => {
  const severities = ['off', ...SEVERITIES.toReversed()];
  const known = keys(rules);
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'STAR Stories settings',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(STARRC_KEYS.map(key => [key, known[key] ?? {}])),
    definitions: {
      severity: { enum: severities },
      setting: {
        anyOf: [
          { $ref: '#/definitions/severity' },
          {
            type: 'array',
            minItems: 1,
            maxItems: 2,
            items: [{ $ref: '#/definitions/severity' }, { type: 'object' }],
          },
        ],
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
};
