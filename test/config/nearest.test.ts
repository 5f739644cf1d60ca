import assert from 'node:assert/strict';
import { nearestName } from '../../server/src/config';
import { LEVEL_NAMES, PROFILE_IDS } from '../../server/src/profiles';

describe('nearestName', () => {
  it('forgives slips', () => {
    assert.equal(nearestName('amazn', PROFILE_IDS), 'amazon');
    assert.equal(nearestName('senoir', LEVEL_NAMES), 'senior');
  });

  it('takes a beginning for the whole, and the other way about', () => {
    assert.equal(nearestName('warn', ['off', 'hint', 'warning']), 'warning');
    assert.equal(nearestName('information', ['hint', 'info']), 'info');
    assert.equal(nearestName('in', ['hint', 'info']), null);
  });

  it('has no answer where nothing is near', () => {
    assert.equal(nearestName('intern', LEVEL_NAMES), null);
    assert.equal(nearestName('', LEVEL_NAMES), null);
    assert.equal(nearestName('x'.repeat(100_000), LEVEL_NAMES), null);
  });
});
