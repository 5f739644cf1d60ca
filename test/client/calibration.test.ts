import assert from 'node:assert/strict';
import type { Memento } from 'vscode';
import { createCalibration } from '../../client/src/calibration/calibration';
import { createRehearsedSections } from '../../client/src/calibration/store';
import type { Session } from '../../client/src/session';
import { LEARNED_PACE, type LearnedPaceParams, type RehearsedSection } from '../../server/src/protocol';

function memory(first?: unknown): Pick<Memento, 'get' | 'update'> {
  const values = new Map<string, unknown>([['starStories.rehearsed', first]]);
  return {
    get: (key: string) => values.get(key) as never,
    update: async (key, value) => void values.set(key, value),
  };
}

const ONE: RehearsedSection = { estimateSeconds: 30, actualSeconds: 33 };
const OTHER: RehearsedSection = { estimateSeconds: 20, actualSeconds: 19 };

describe('rehearsed sections', () => {
  it('are kept in the order they came in, and wiped', async () => {
    const memento = memory();
    await createRehearsedSections(memento).add([ONE]);
    const later = createRehearsedSections(memento);
    await later.add([OTHER, ONE]);
    assert.deepEqual(later.all(), [ONE, OTHER, ONE]);
    await later.clear();
    assert.deepEqual(createRehearsedSections(memento).all(), []);
  });

  it('are at most the newest hundred, and hold nothing but their seconds', async () => {
    const memento = memory();
    const sections = createRehearsedSections(memento);
    const named = { ...OTHER, title: 'The kiln' };
    await sections.add([...Array.from({ length: 120 }, () => ONE), named]);
    assert.equal(sections.all().length, 100);
    assert.deepEqual(sections.all().at(-1), OTHER);
  });

  it('survive a store that another version wrote, and pairs that cannot be', async () => {
    assert.deepEqual(createRehearsedSections(memory('what')).all(), []);
    const odd = [null, { estimateSeconds: 0, actualSeconds: 3 }, ONE, { estimateSeconds: 'x' }];
    assert.deepEqual(createRehearsedSections(memory(odd)).all(), [ONE]);
    const sections = createRehearsedSections(memory());
    await sections.add([{ estimateSeconds: 30, actualSeconds: Number.NaN }]);
    assert.deepEqual(sections.all(), []);
  });
});

describe('the learned pace', () => {
  function setUp(first?: unknown) {
    const asked: LearnedPaceParams[] = [];
    let told = 0;
    const learned = { wordsPerMinute: 138, sections: 2, factor: 1.087 };
    const session = {
      start: async () => ({
        sendRequest: async (method: string, params: LearnedPaceParams) => {
          assert.equal(method, LEARNED_PACE);
          asked.push(params);
          return learned;
        },
      }),
      settingsChanged: async () => void told++,
    } as unknown as Pick<Session, 'start' | 'settingsChanged'>;
    const sections = createRehearsedSections(memory(first));
    return { asked, told: () => told, learned, sections, calibration: createCalibration(sections, session) };
  }

  it('is asked of the server, with sections that are only offered so far', async () => {
    const { asked, told, learned, sections, calibration } = setUp([ONE]);
    assert.deepEqual(await calibration.pace(), learned);
    assert.deepEqual(await calibration.paceWith([OTHER]), learned);
    assert.deepEqual(asked, [{ rehearsed: [ONE] }, { rehearsed: [ONE, OTHER] }]);
    assert.deepEqual(sections.all(), [ONE]);
    assert.equal(told(), 0);
  });

  it('without sections starts no server', async () => {
    const { asked, calibration } = setUp();
    assert.equal(await calibration.pace(), null);
    assert.deepEqual(asked, []);
  });

  it('is in force once learned and gone once cleared: the server asks for settings again', async () => {
    const { told, sections, calibration } = setUp();
    await calibration.learn([ONE, OTHER]);
    assert.deepEqual(sections.all(), [ONE, OTHER]);
    assert.equal(told(), 1);
    await calibration.clear();
    assert.deepEqual(sections.all(), []);
    assert.equal(told(), 2);
  });
});
