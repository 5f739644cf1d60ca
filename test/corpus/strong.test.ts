import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReviewer } from '../../server/src/review';

const FOLDER = join('test', 'corpus', 'strong');

/** What is said nevertheless, and why it may be: anything else is a false alarm. */
const EXPECTED: readonly string[] = [];

describe('strong stories without labels', () => {
  it('bring no error and no warning', () => {
    const reviewer = createReviewer();
    const alarms = readdirSync(FOLDER)
      .sort()
      .flatMap(name =>
        reviewer
          .review(readFileSync(join(FOLDER, name), 'utf8'), {})
          .findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
          .map(({ rule }) => `${name}: ${rule}`),
      );
    assert.deepEqual(alarms, EXPECTED);
  });
});
