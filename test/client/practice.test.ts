import assert from 'node:assert/strict';
import { isFromDrill } from '../../client/src/drill/messages';
import { isFromRehearse } from '../../client/src/rehearsal/messages';
import { isToDrill } from '../../client/webview/drill/messages';
import { isToRehearse } from '../../client/webview/rehearse/messages';
import type { FromDrill, FromRehearse, ToDrill, ToRehearse } from '../../server/src/protocol';
import { aRun, aStoryToSay } from '../page/support/rehearsal';
import { someCards } from '../page/support/someCards';
import { step } from './history/support';

type Guard = (value: unknown) => boolean;

const FROM_REHEARSE: readonly FromRehearse[] = [
  { type: 'ask' },
  { type: 'begin', run: 'r', title: '', steps: [step('Task', 15)] },
  { type: 'take-up', run: 'r' },
  { type: 'time', run: 'r', index: 0, seconds: 4.5, done: false },
  { type: 'end', run: 'r' },
  { type: 'use-pace', run: 'r' },
];

const FROM_DRILL: readonly FromDrill[] = [{ type: 'ask' }, { type: 'review', card: 'c', rating: 'good' }];

const TO_REHEARSE: readonly ToRehearse[] = [
  {
    type: 'stories',
    model: { uri: 'file:///x', version: 1, stories: [aStoryToSay()] },
    runs: [aRun()],
    open: ['r'],
  },
  { type: 'pace', run: 'r', pace: { wordsPerMinute: 140, sections: 2 }, used: false },
  { type: 'failed', message: 'why' },
];

const TO_DRILL: readonly ToDrill[] = [someCards('file:///x', 1), { type: 'failed', message: 'why' }];

const CASES: readonly (readonly [string, Guard, readonly { readonly type: string }[]])[] = [
  ['from the rehearsal', isFromRehearse, FROM_REHEARSE],
  ['from the drill', isFromDrill, FROM_DRILL],
  ['to the rehearsal', isToRehearse, TO_REHEARSE],
  ['to the drill', isToDrill, TO_DRILL],
];

describe('messages of rehearsal and drill', () => {
  for (const [name, guard, messages] of CASES) {
    for (const message of messages) {
      it(`${name}: ${message.type} is taken as it is, and with nothing missing or of another kind`, () => {
        assert.ok(guard(message));
        const spoilt = [...spoiltOnes(message)];
        for (const [what, one] of spoilt) assert.equal(guard(one), false, what);
      });
    }
    it(`${name}: nothing else is taken`, () => {
      for (const other of [null, undefined, 7, 'ask', [], {}, { type: 'other' }])
        assert.equal(guard(other), false);
    });
  }

  it('from the rehearsal: no numbers that time cannot have, and no endless plans', () => {
    const time = FROM_REHEARSE[3]!;
    for (const change of [
      { seconds: -1 },
      { seconds: Number.NaN },
      { index: 0.5 },
      { index: -1 },
      { run: '' },
    ])
      assert.equal(isFromRehearse({ ...time, ...change }), false);
    const steps = Array.from({ length: 51 }, () => step('Task', 15));
    assert.equal(isFromRehearse({ type: 'begin', run: 'r', title: 'x', steps }), false);
    assert.equal(
      isFromRehearse({ type: 'begin', run: 'r', title: 'x'.repeat(1001), steps: [step('Task', 1)] }),
      false,
    );
  });
});

/** The message with each of its values in turn left out, or replaced by one of another kind. */
function* spoiltOnes(value: unknown, path = ''): Generator<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = `${path}.${key}`;
    const put = (replaced: unknown): unknown =>
      Array.isArray(value)
        ? value.map((each, index) => (String(index) === key ? replaced : each))
        : { ...value, [key]: replaced };
    if (!Array.isArray(value)) yield [`${at} left out`, put(undefined)];
    yield [`${at} of another kind`, put(typeof inner === 'object' && inner !== null ? 'x' : { other: true })];
    for (const [what, one] of spoiltOnes(inner, at)) yield [what, put(one)];
  }
}
