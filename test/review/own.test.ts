import assert from 'node:assert/strict';
import { type ConfigLayer, parseStarrc } from '../../server/src/config';
import { createReviewer, KNOWN_NAMES } from '../../server/src/review';

const story = (action: string, rest = ''): string =>
  [
    '# The ferry ramp that stuck',
    '## Situation\nThe ramp stuck on 9 of 40 crossings and cars missed their train.',
    '## Task\nThe ramp belonged to the harbour, and nobody asked me.',
    `## Action\n${action}\nI greased the hinge because salt had eaten the old grease. I measured each crossing for 2 weeks. I trained both deckhands.`,
    '## Result\nIt stuck on 9 of 40 crossings before and on none of 80 after, by my log. Passengers reach their train. The harbour made it standard.',
    `## Reflection\nNo one owned the hinge between two contracts.\n${rest}`,
  ].join('\n\n');

const layerOf = (starrc: unknown): ConfigLayer => {
  const { layer, problems } = parseStarrc(JSON.stringify(starrc), KNOWN_NAMES);
  assert.deepEqual(problems, []);
  return layer!;
};
const reviewer = createReviewer();
const findings = (text: string, starrc: unknown, rule: RegExp) =>
  reviewer
    .review(text, { starrc: layerOf(starrc) })
    .findings.filter(finding => rule.test(finding.rule))
    .map(({ start, end, rule, severity, message, step, story }) => ({
      text: text.slice(start, end),
      rule,
      severity,
      message,
      step,
      story,
    }));

describe('phrases in .starrc', () => {
  const text = story('I rigged a jack, all things being equal.');

  it('are read by the rule that reads their list, and only under that configuration', () => {
    const own = { phrases: { filler: ['all things being equal'] } };
    assert.deepEqual(findings(text, {}, /^filler$/), []);
    assert.deepEqual(
      findings(text, own, /^filler$/).map(each => each.text),
      ['all things being equal'],
    );
    assert.deepEqual(findings(text, {}, /^filler$/), []);
  });

  it('can make a finding go', () => {
    const bare = text.replace('belonged to the harbour, and nobody asked me', 'flew the harbour’s flag');
    const own = { phrases: { boundary: ["the harbour's flag"] } };
    assert.equal(findings(bare, {}, /^no-scope-boundary$/).length, 1);
    assert.equal(findings(bare, own, /^no-scope-boundary$/).length, 0);
  });

  it('of many configurations in turn do not mix', () => {
    for (let turn = 0; turn < 12; turn++) {
      const word = ['jack', 'rigged', 'equal', 'all', 'things', 'salt'][turn % 6]!;
      assert.deepEqual(
        findings(text, { phrases: { filler: [word] } }, /^filler$/).map(each => each.text),
        [word],
      );
    }
  });
});

describe('rules of the writer’s own', () => {
  const rule = { id: 'custom/no-hero', phrase: ['saved the day', 'hero'], message: 'What was it you did?' };
  const text = story('I saved the day with a jack.', '\n## Follow-ups\n### Who helped?\nI was no hero.\n');

  it('report their phrases in every step and in answers', () => {
    assert.deepEqual(findings(text, { custom: [rule] }, /^custom/), [
      {
        text: 'saved the day',
        rule: 'custom/no-hero',
        severity: 'warning',
        message: 'What was it you did?',
        step: 'action',
        story: 0,
      },
      {
        text: 'hero',
        rule: 'custom/no-hero',
        severity: 'warning',
        message: 'What was it you did?',
        step: 'follow-ups',
        story: 0,
      },
    ]);
  });

  it('keep to their severity and steps', () => {
    const quiet = { ...rule, severity: 'hint', sections: ['follow-ups'] };
    assert.deepEqual(
      findings(text, { custom: [quiet] }, /^custom/).map(each => [each.severity, each.step]),
      [['hint', 'follow-ups']],
    );
  });

  it('take the severity that rules or a flag give them', () => {
    const custom = [rule];
    assert.deepEqual(findings(text, { custom, rules: { 'custom/no-hero': 'off' } }, /^custom/), []);
    const flag = { rules: { 'custom/no-hero': { severity: 'error' as const } } };
    const { findings: found } = reviewer.review(text, { starrc: layerOf({ custom }), flag });
    assert.deepEqual(
      found.filter(each => each.rule === rule.id).map(each => each.severity),
      ['error', 'error'],
    );
  });

  it('are silenced by directives, which know their names', () => {
    const silenced = `<!-- star-disable-file custom/no-hero -->\n${text}`;
    assert.deepEqual(findings(silenced, { custom: [rule] }, /^custom|^directive/), []);
    const unknown = findings(silenced, {}, /^directive$/);
    assert.deepEqual(
      unknown.map(each => each.text),
      ['custom/no-hero'],
    );
    const near = text.replace('# The', '<!-- star-disable custom/no-hera -->\n# The');
    assert.match(findings(near, { custom: [rule] }, /^directive$/)[0]!.message, /custom\/no-hero\?$/);
  });

  it('leave quotations and notes alone', () => {
    const quoted = story('"You saved the day," said the purser.\n\n> saved the day').replace('hero', '');
    assert.deepEqual(findings(quoted, { custom: [rule] }, /^custom/), []);
  });
});
