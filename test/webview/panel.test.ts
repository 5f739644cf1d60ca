import assert from 'node:assert/strict';
import { isFromWalkthrough } from '../../client/src/walkthrough/messages';
import type { Mode } from '../../client/webview/mode';
import { readKept } from '../../client/webview/preview/state';
import { tabFor } from '../../client/webview/preview/tabs';
import { isToWalkthrough } from '../../client/webview/walkthrough/messages';
import { lineAt, topOf } from '../../client/webview/walkthrough/scroll';
import { PREVIEW_MODES } from '../../server/src/protocol/panel';

const modes: readonly Mode<unknown>[] = PREVIEW_MODES.map(id => ({
  id,
  name: () => id,
  mount: () => ({ show: () => undefined }),
}));

describe('the panel', () => {
  it('goes round its tabs', () => {
    const keys = ['ArrowRight', 'ArrowLeft', 'Home', 'End', 'a'];
    const from = (mode: (typeof PREVIEW_MODES)[number]) => keys.map(key => tabFor(key, modes, mode));
    assert.deepEqual(from('walkthrough'), ['rehearse', 'drill', 'walkthrough', 'drill', null]);
    assert.deepEqual(from('rehearse'), ['drill', 'walkthrough', 'walkthrough', 'drill', null]);
    assert.deepEqual(from('drill'), ['walkthrough', 'rehearse', 'walkthrough', 'drill', null]);
  });

  it('understands of what was kept as much as it can', () => {
    const empty = { uri: null, mode: 'walkthrough', scroll: {}, switches: {}, modes: {} };
    for (const value of [
      undefined,
      null,
      3,
      [],
      {},
      { uri: 3, mode: 'x', scroll: 3, switches: [], modes: 'y' },
    ])
      assert.deepEqual(readKept(value, 'walkthrough'), empty);
    const kept = {
      uri: 'file:///a',
      mode: 'drill',
      scroll: { drill: 3, walkthrough: 'x', other: 4 },
      switches: { level: 'senior', principle: 4 },
      modes: { drill: { any: 1 } },
    };
    assert.deepEqual(readKept(kept, 'walkthrough'), {
      ...kept,
      scroll: { drill: 3 },
      switches: { level: 'senior' },
    });
  });
});

describe('a scroll', () => {
  const anchors = [
    { line: 4, top: 100 },
    { line: 8, top: 200 },
    { line: 8, top: 260 },
    { line: 20, top: 500 },
  ];

  it('leads from a line to its place and back', () => {
    for (const line of [4, 5, 6.5, 12, 20])
      assert.ok(Math.abs(lineAt(topOf(line, anchors), anchors) - line) < 1e-9);
    assert.deepEqual(
      [4, 6, 8, 14, 20].map(line => topOf(line, anchors)),
      [100, 150, 260, 380, 500],
    );
  });

  it('stays at the ends outside the story', () => {
    assert.equal(topOf(0, anchors), 0);
    assert.equal(topOf(99, anchors), 500);
    assert.equal(lineAt(20, anchors), 0);
    assert.equal(lineAt(9999, anchors), 20);
    assert.equal(topOf(3, []), 0);
    assert.equal(lineAt(3, []), 0);
  });
});

describe('messages of the walkthrough', () => {
  it('are taken into the page as they are meant, and no others', () => {
    const right = [
      { type: 'cursor', line: 3 },
      { type: 'scroll', line: 3.5 },
      { type: 'reading', shown: false },
    ];
    for (const message of right) assert.ok(isToWalkthrough(message), JSON.stringify(message));
    const wrong = [
      null,
      [],
      'cursor',
      {},
      { type: 'cursor' },
      { type: 'scroll', line: '3' },
      { type: 'reading', shown: 0 },
    ];
    for (const message of wrong) assert.equal(isToWalkthrough(message), false, JSON.stringify(message));
  });

  it('are taken out of the page as they are meant, and no others', () => {
    const right = [
      { type: 'scroll', line: 0.5 },
      { type: 'fix', fix: 'a:1:2:0' },
      { type: 'reading', shown: true },
    ];
    for (const message of right) assert.ok(isFromWalkthrough(message), JSON.stringify(message));
    const wrong = [
      null,
      {},
      { type: 'scroll', line: -1 },
      { type: 'scroll', line: NaN },
      { type: 'fix', fix: 3 },
      { type: 'reading' },
    ];
    for (const message of wrong) assert.equal(isFromWalkthrough(message), false, JSON.stringify(message));
  });
});
