import assert from 'node:assert/strict';
import { SIGNAL_KINDS } from '../../server/src/review/model';
import { rules } from '../../server/src/rules';
import { LABELLED_RULES } from './catalogue';
import { HALVES, labelled, storyFiles } from './labels';

const allRules = new Set(Object.values(LABELLED_RULES).flat());

for (const half of HALVES) {
  describe(`the ${half} half of the corpus`, () => {
    const labels = labelled(half);

    it('labels every story file and no other', () => {
      const named = [...new Set(labels.map(label => label.file))].sort();
      assert.deepEqual(named, storyFiles(half));
    });

    it('finds every quote at its place in its file', () => {
      for (const label of labels) {
        const points = [...label.text];
        const quoted = [...label.findings, ...label.near_misses, ...(label.signals ?? [])];
        for (const { quote, start } of quoted) {
          if (quote === '') continue;
          const there = points.slice(start, (start ?? 0) + [...quote].length).join('');
          assert.equal(there, quote, `${label.file}, at ${start}`);
        }
      }
    });

    it('names rules, tiers and signals that exist', () => {
      for (const label of labels) {
        for (const { rule, tier, severity } of label.findings) {
          assert.ok(LABELLED_RULES[tier]?.includes(rule), `${label.file}: ${rule} in tier ${tier}`);
          assert.match(severity, /^[EWIH]$/, `${label.file}: ${rule}`);
        }
        for (const { rule } of label.near_misses) assert.ok(allRules.has(rule), `${label.file}: ${rule}`);
        for (const { kind } of label.signals ?? [])
          assert.ok((SIGNAL_KINDS as readonly string[]).includes(kind), `${label.file}: ${kind}`);
      }
    });

    it('calls a story strong, mixed or poor by its tier 1 findings', () => {
      for (const { file, story, quality, findings, signals } of labels) {
        const certain = findings.filter(finding => finding.tier === 1 && !finding.ambiguous).length;
        const fits =
          quality === 'strong'
            ? certain === 0
            : quality === 'mixed'
              ? certain >= 1 && certain <= 4
              : certain >= 4;
        assert.ok(fits, `${file} ${story}: ${quality} with ${certain}`);
        if (quality !== 'mixed')
          assert.equal(signals !== undefined, quality === 'strong', `${file} ${story}: signals`);
      }
    });
  });
}

describe('the two halves of the corpus', () => {
  it('share no trade and no file', () => {
    const [tune, held] = HALVES.map(half => labelled(half));
    const trades = new Set(tune?.map(label => label.role));
    assert.deepEqual(
      held?.filter(label => trades.has(label.role)),
      [],
    );
    const files = new Set(tune?.map(label => label.file));
    assert.deepEqual(
      held?.filter(label => files.has(label.file)),
      [],
    );
  });
});

describe('the rules that labels may name', () => {
  it('stand in the tier that each rule gives itself', () => {
    for (const { id, tier } of rules) {
      const listed = ([1, 2, 3] as const).filter(each => LABELLED_RULES[each].includes(id));
      assert.ok(
        listed.length === 0 || listed.includes(tier),
        `${id} is in tier ${tier}, labelled in ${listed}`,
      );
    }
  });
});
