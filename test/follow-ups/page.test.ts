import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES, FOLLOW_UPS_PAGE, followUpsPage, questionsOf, RETOLD_FILES, retold } from './page';

describe('the page on follow-ups', () => {
  it('says what stories call for now', () => {
    const page = readFileSync(join(process.cwd(), FOLLOW_UPS_PAGE), 'utf8');
    assert.ok(page === followUpsPage(), 'What is asked has changed: run node scripts/generate.mjs.');
  });

  for (const { file, after } of EXAMPLES)
    it(`finds in ${file} what the example asks about`, () => {
      const asked = new Set(questionsOf(retold(file)).map(({ probe }) => probe));
      assert.deepEqual(
        after.filter(([probe]) => !asked.has(probe)),
        [],
      );
    });

  it('leaves no retold story out', () => {
    assert.deepEqual([...RETOLD_FILES].sort(), EXAMPLES.map(({ file }) => file).sort());
  });
});
