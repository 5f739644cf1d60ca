import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { ruleOff } from '../../server/src/lsp/actions/ruleOff';
import { applyEdits } from '../../server/src/text/index';

const off = (text: string, json = text.trimStart().startsWith('{')): string => {
  const edits = ruleOff(text, 'filler', json);
  assert.ok(edits, 'no edits');
  const result = applyEdits(text, edits);
  const { rules } = parse(result) as { rules: { filler: string | string[] } };
  assert.equal([rules.filler].flat()[0], 'off');
  if (json) JSON.parse(result);
  return result;
};

describe('a rule switched off in place', () => {
  for (const [name, before, after] of [
    ['an empty object', '{}', '{ "rules": { "filler": "off" } }'],
    [
      'no rules yet',
      '{\n  "level": "senior"\n}\n',
      '{\n  "level": "senior",\n  "rules": { "filler": "off" }\n}\n',
    ],
    [
      'tabs',
      '{\n\t"rules": {\n\t\t"blame": "off"\n\t}\n}',
      '{\n\t"rules": {\n\t\t"blame": "off",\n\t\t"filler": "off"\n\t}\n}',
    ],
    [
      'all on one line',
      '{ "rules": { "blame": "hint" } }',
      '{ "rules": { "blame": "hint", "filler": "off" } }',
    ],
    ['a severity', '{ "rules": { "filler": "hint" } }', '{ "rules": { "filler": "off" } }'],
    [
      'a severity with options',
      '{ "rules": { "filler": ["hint", { "words": ["well"] }] } }',
      '{ "rules": { "filler": ["off", { "words": ["well"] }] } }',
    ],
    ['empty rules', '{"rules":{}}', '{"rules":{ "filler": "off" }}'],
    ['CRLF', '{\r\n  "pace": 140\r\n}', '{\r\n  "pace": 140,\r\n  "rules": { "filler": "off" }\r\n}'],
    [
      'YAML rules',
      'level: senior\nrules:\n  blame: off # why\npace: 140\n',
      'level: senior\nrules:\n  filler: "off"\n  blame: off # why\npace: 140\n',
    ],
    ['YAML without rules', 'level: senior\n', 'rules:\n  filler: "off"\nlevel: senior\n'],
    [
      'YAML with rules and nothing in them',
      'rules:\nlevel: senior\n',
      'rules:\n  filler: "off"\nlevel: senior\n',
    ],
    ['a YAML severity', 'rules:\n  filler: hint # soft\n', 'rules:\n  filler: "off" # soft\n'],
    ['a YAML file of comments', '# mine', '# mine\nrules:\n  filler: "off"\n'],
  ] as const) {
    it(`with ${name}`, () => assert.equal(off(before), after));
  }

  it('is nothing to do where it is off, and nothing to try where the file is broken', () => {
    assert.equal(ruleOff('{ "rules": { "filler": "off" } }', 'filler', true), null);
    assert.equal(ruleOff('{ "rules": ', 'filler', true), null);
    assert.equal(ruleOff('[1, 2]', 'filler', true), null);
    assert.equal(ruleOff('{ "rules": "none" }', 'filler', true), null);
  });
});
