import assert from 'node:assert/strict';
import { isToPreview } from '../../client/webview/preview/messages';
import { aFinding, aModel, aParagraph, aStep, aStory, lines, someNotes } from './model';

const signals = [{ kind: 'own-action' as const, range: lines(4), start: 0, end: 12 }];
const note = { range: lines(3), text: 'the school’s kiln' };
const advice = { text: 'Lead with the loss.', has: [note], lacks: null };
const levels = [
  {
    id: 'sde1',
    name: 'Junior',
    bar: 'A start.',
    reflection: 'A check.',
    targetSeconds: 120,
    limitSeconds: 120,
  },
];
const full = aModel({
  findings: [aFinding({ fixes: [{ id: 'filler:1:2:0', kind: 'safe', title: 'Delete it' }] })],
  level: { inForce: 'sde1', switched: true, choices: levels },
  principle: { inForce: 'ownership', switched: false, choices: [{ id: 'ownership', name: 'Ownership' }] },
  stories: [
    aStory({
      findings: [aFinding()],
      reading: {
        principle: 'Ownership',
        reasons: [{ standing: 'raises', text: 'It lasts.', places: [note] }],
      },
      principle: {
        id: 'ownership',
        name: 'Ownership',
        questions: ['What was not yours?'],
        leadWith: advice,
        emphasise: advice,
        downplay: advice,
        evidence: [advice],
        antiSignals: ['It was handed on.'],
      },
      steps: [
        aStep({
          targetSeconds: null,
          capSeconds: null,
          paragraphs: [aParagraph('Logged the heat.', { signals })],
        }),
      ],
      notes: someNotes({
        howYouCameToAct: [note],
        decision: [note],
        gain: [note],
        lasting: [note],
        verification: [note],
        learning: [note],
      }),
    }),
  ],
});

/** Every path to a value inside, as keys: `['model', 'stories', '0', 'title']`. */
function paths(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, each]) => paths(each).map(rest => [key, ...rest]))];
}

/** A copy with the value at `path` replaced. */
function broken(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  const inner = broken((value as Record<string, unknown>)[key], rest, replacement);
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...(value as object), [key]: inner };
}

describe('messages into the preview', () => {
  it('takes what its host sends', () => {
    assert.ok(isToPreview({ type: 'show', model: full }));
    assert.ok(isToPreview({ type: 'cursor', uri: 'file:///a', line: 0 }));
    assert.ok(isToPreview({ type: 'closed', uri: 'file:///a' }));
    assert.ok(isToPreview({ type: 'failed', uri: 'file:///a', message: 'gone' }));
    assert.ok(isToPreview({ type: 'words', words: { Error: 'Fehler' } }));
  });

  it('refuses a model with any one of its values wrong', () => {
    const message = { type: 'show', model: full };
    const all = paths(message).filter(path => path.length > 0);
    assert.ok(all.length > 60);
    for (const path of all) {
      assert.equal(isToPreview(broken(message, path, undefined)), false, `${path.join('.')} missing`);
      assert.equal(
        isToPreview(broken(message, path, { toString: 1 })),
        false,
        `${path.join('.')} of another type`,
      );
    }
  });

  it('refuses a kind of signal that it has no words for', () => {
    const message = { type: 'show', model: full };
    const kind = 'model.stories.0.steps.0.paragraphs.0.signals.0.kind'.split('.');
    assert.ok(isToPreview(broken(message, kind, 'trade-off')));
    assert.equal(isToPreview(broken(message, kind, 'luck')), false);
  });

  it('refuses anything else', () => {
    const others = [
      null,
      undefined,
      'show',
      3,
      [],
      {},
      { type: 'run' },
      { type: 'cursor', uri: 'a', line: '0' },
    ];
    for (const other of others) assert.equal(isToPreview(other), false);
    assert.equal(isToPreview({ type: 'words', words: { a: 1 } }), false);
    assert.equal(isToPreview({ type: 'words', words: ['a'] }), false);
  });
});
