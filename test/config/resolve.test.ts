import assert from 'node:assert/strict';
import { resolve } from '../../server/src/config';

describe('resolve', () => {
  it('falls back to defaults and says so', () => {
    const config = resolve({}, null);
    assert.deepEqual(config.profile, { value: 'amazon', source: 'default' });
    assert.deepEqual(config.level, { value: 'sde2', source: 'default' });
    assert.deepEqual(config.pace, { value: 150, source: 'default' });
    assert.deepEqual(config.pauseSeconds, { value: 0.6, source: 'default' });
    assert.deepEqual(config.maxFileSize, { value: 1_000_000, source: 'default' });
    assert.deepEqual(config.calibration, { value: null, source: 'default' });
    assert.deepEqual(config.rules, {});
  });

  it('asks flag, front matter, .starrc, learned pace and editor in this order', () => {
    const layers = {
      flag: { pace: 190 },
      starrc: { pace: 170 },
      learned: { calibration: { factor: 1.1, sections: 4 } },
      editor: { pace: 160 },
    };
    const { flag: _, ...noFlag } = layers;
    const { starrc: __, ...noStarrc } = noFlag;
    const { learned: ___, ...onlyEditor } = noStarrc;
    assert.deepEqual(resolve(layers, { pace: 180 }).pace, { value: 190, source: 'flag' });
    assert.deepEqual(resolve(noFlag, { pace: 180 }).pace, { value: 180, source: 'front-matter' });
    assert.deepEqual(resolve(noFlag, null).pace, { value: 170, source: 'starrc' });
    assert.deepEqual(resolve(noStarrc, null).pace, { value: 150, source: 'learned' });
    assert.deepEqual(resolve(onlyEditor, null).pace, { value: 160, source: 'editor' });
  });

  it('uses the learned factor only where no pace is stated', () => {
    const layers = { learned: { calibration: { factor: 1.1, sections: 4 } }, editor: { pace: 160 } };
    assert.equal(resolve(layers, null).calibration.value?.factor, 1.1);
    assert.equal(resolve(layers, { pace: 140 }).calibration.value, null);
  });

  it('takes a way of telling for the words a minute that it comes to, behind a pace beside it', () => {
    const slow = resolve({ starrc: { style: 'slow' }, editor: { pace: 160 } }, null);
    assert.deepEqual(slow.pace, { value: 130, source: 'starrc' });
    assert.deepEqual(slow.style, { value: 'slow', source: 'starrc' });
    const stated = resolve({ starrc: { style: 'slow', pace: 145 } }, null);
    assert.deepEqual(stated.pace, { value: 145, source: 'starrc' });
    assert.deepEqual(stated.style, { value: null, source: 'default' });
    const learned = { calibration: { factor: 1.1, sections: 4 } };
    const own = resolve({ learned, editor: { style: 'conversational' } }, null);
    assert.deepEqual([own.pace.source, own.style.value], ['learned', null]);
    assert.equal(resolve({ starrc: { style: 'conversational' }, learned }, null).calibration.value, null);
    assert.equal(resolve({ editor: { style: 'conversational' } }, null).pace.value, 175);
  });

  it('merges rules one by one, severity and options apart', () => {
    const { rules } = resolve(
      {
        flag: { rules: { filler: { severity: 'error' } } },
        starrc: {
          rules: { filler: { severity: 'off', options: { words: 3 } }, blame: { severity: 'warning' } },
        },
      },
      null,
    );
    assert.deepEqual(rules, {
      filler: { severity: 'error', options: { words: 3 }, source: 'flag' },
      blame: { severity: 'warning', source: 'starrc' },
    });
  });

  it('names the severity’s source even where a stronger one sets options', () => {
    const { rules } = resolve(
      {
        starrc: { rules: { filler: { options: { words: 3 } } } },
        editor: { rules: { filler: { severity: 'info' } } },
      },
      null,
    );
    assert.deepEqual(rules.filler, { severity: 'info', options: { words: 3 }, source: 'editor' });
  });

  it('merges word lists and names the strongest source with any', () => {
    const { pronunciations } = resolve(
      {
        starrc: { pronunciations: { SQL: 'sequel' } },
        editor: { pronunciations: { SQL: 's q l', GIF: 'jif' } },
      },
      null,
    );
    assert.deepEqual(pronunciations, { value: { SQL: 'sequel', GIF: 'jif' }, source: 'starrc' });
  });

  it('passes over what cannot be used', () => {
    const config = resolve(
      { flag: { pace: 9000 }, starrc: { profile: 'nowhere', pace: 140, maxFileSize: -1 } },
      { profile: 'General' },
    );
    assert.deepEqual(config.pace, { value: 140, source: 'starrc' });
    assert.deepEqual(config.profile, { value: 'general', source: 'front-matter' });
    assert.deepEqual(config.maxFileSize, { value: 1_000_000, source: 'default' });
  });

  it('takes a source’s name for a value that it gives, never one that it lacks', () => {
    const config = resolve({ flag: { level: 'senior' }, starrc: {} }, { level: 'sde1' });
    assert.deepEqual(config.level, { value: 'senior', source: 'flag' });
    assert.equal(config.profile.source, 'default');
  });
});
