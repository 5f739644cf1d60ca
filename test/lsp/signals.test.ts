import assert from 'node:assert/strict';
import type { Checked } from '../../server/src/lsp/checked';
import { piecesOf, within } from '../../server/src/lsp/pieces';
import { previewOf } from '../../server/src/lsp/preview';
import { LEGEND, semanticTokens } from '../../server/src/lsp/tokens';
import type { Notes, SignalKind, StoryReport } from '../../server/src/review/model';
import { document } from './support/story';

type Words = readonly [kind: SignalKind, words: string];

/** A checked document with signals on the first place of some words, and notes that quote words. */
function marked(text: string, words: readonly Words[], notes: Partial<Notes> = {}): Checked {
  const plain = document(text);
  const signals = words.map(([kind, each]) => ({ kind, step: null, ...quote(text, each) }));
  const story: StoryReport = plain.stories[0]!;
  return { ...plain, stories: [{ ...story, signals, notes: { ...story.notes, ...notes } }] };
}

function quote(text: string, words: string) {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length, text: words };
}

describe('pieces', () => {
  const shorter = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.end - a.start < b.end - b.start;
  const cut = (...spans: readonly (readonly [number, number])[]) =>
    piecesOf(
      spans.map(([start, end]) => ({ start, end })),
      shorter,
    ).map(({ start, end, item }) => [start, end, item.start, item.end]);

  it('leave spans apart as they are, in order', () => {
    assert.deepEqual(cut([5, 7], [0, 3], [3, 4]), [
      [0, 3, 0, 3],
      [3, 4, 3, 4],
      [5, 7, 5, 7],
    ]);
  });
  it('show a span in what lies around it, on both sides', () => {
    assert.deepEqual(cut([0, 10], [3, 5]), [
      [0, 3, 0, 10],
      [3, 5, 3, 5],
      [5, 10, 0, 10],
    ]);
  });
  it('give what two share to one of them', () => {
    assert.deepEqual(cut([0, 6], [4, 12]), [
      [0, 6, 0, 6],
      [6, 12, 4, 12],
    ]);
  });
  it('hold nothing of an empty span', () => assert.deepEqual(cut([3, 3], [1, 2]), [[1, 2, 1, 2]]));
  it('are found by a span that they share a character with', () => {
    const pieces = [0, 10, 20, 30].map(start => ({ start, end: start + 5 }));
    const found = (start: number, end: number) => within(pieces, { start, end }).map(each => each.start);
    assert.deepEqual(found(4, 21), [0, 10, 20]);
    assert.deepEqual(found(5, 10), []);
    assert.deepEqual(found(0, 99), [0, 10, 20, 30]);
  });
  it('are many without taking long', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({ start: index * 3, end: index * 3 + 4 }));
    const start = performance.now();
    assert.equal(piecesOf(many, shorter).length, 20_000);
    assert.ok(performance.now() - start < 1000);
  });
});

describe('tokens of signals', () => {
  const tokens = (checked: Checked) => {
    const { data } = semanticTokens(checked);
    const lines = checked.text.split(/\r?\n/);
    const found: [string, string][] = [];
    for (let at = 0, line = 0, character = 0; at < data.length; at += 5) {
      character = data[at] === 0 ? character + data[at + 1]! : data[at + 1]!;
      line += data[at]!;
      const type = LEGEND.tokenTypes[data[at + 3]!]!;
      if (type !== 'starStep') found.push([type, lines[line]!.slice(character, character + data[at + 2]!)]);
    }
    return found;
  };

  it('colour together what is written down together', () => {
    const words: readonly Words[] = [
      ['scope-boundary', 'not mine'],
      ['ownership-proof', 'nobody asked'],
      ['own-action', 'cut it'],
      ['decision-reason', 'as it frayed'],
      ['metric', '9 to 2'],
      ['business-impact', 'the guild gained'],
      ['second-order', 'both shops do'],
      ['systemic-insight', 'no rule held'],
    ];
    const text = `## Action\n${words.map(([, each]) => `${each}.`).join(' ')}\n`;
    assert.deepEqual(tokens(marked(text, words)), [
      ['starBoundary', 'not mine'],
      ['starBoundary', 'nobody asked'],
      ['starAct', 'cut it'],
      ['starReason', 'as it frayed'],
      ['starMetric', '9 to 2'],
      ['starImpact', 'the guild gained'],
      ['starLasting', 'both shops do'],
      ['starReason', 'no rule held'],
    ]);
  });

  it('show the most specific signal where two lie over each other', () => {
    const text = '## Result\nGuests lost went from nine to two.\n';
    assert.deepEqual(
      tokens(
        marked(text, [
          ['business-impact', 'Guests lost went from nine to two'],
          ['metric', 'nine to two'],
        ]),
      ),
      [
        ['starImpact', 'Guests lost went from'],
        ['starMetric', 'nine to two'],
      ],
    );
    const both: readonly Words[] = [
      ['own-action', 'weighed it twice'],
      ['verification', 'weighed it twice'],
    ];
    for (const words of [both, [...both].reverse()])
      assert.deepEqual(tokens(marked('## Action\nI weighed it twice.\n', words)), [
        ['starReason', 'weighed it twice'],
      ]);
  });

  it('end with their line, without its break, its indent or an emoji counted wrong', () => {
    const text = '## Action\r\n- The 🧵: I cut\r\n  the hem\r\n  twice.\r\n';
    assert.deepEqual(tokens(marked(text, [['own-action', 'cut\r\n  the hem\r\n  twice']])), [
      ['starAct', 'cut'],
      ['starAct', 'the hem'],
      ['starAct', 'twice'],
    ]);
  });

  it('let an open question be seen', () => {
    const text = '## Action\nI cut [how many?] hems.\n';
    assert.deepEqual(tokens(marked(text, [['own-action', 'cut [how many?] hems']])), [
      ['starAct', 'cut '],
      ['starPlaceholder', '[how many?]'],
      ['starAct', ' hems'],
    ]);
  });
});

describe('signals in the preview', () => {
  const steps = (checked: Checked) => previewOf(checked).stories[0]!.steps;

  it('stand at the words as shown, whatever markup and breaks are around them', () => {
    const text = '## Result\nIt **held**, at\n  [last](x), for **the 🧵 guild**.\n';
    const plain = marked(text, [
      ['second-order', 'held**, at\n  [last'],
      ['business-impact', '**the 🧵 guild**'],
    ]);
    const source = text.slice(10, -1);
    const masked = source.replace(/\*\*|\[|\]\(x\)/g, markup => ' '.repeat(markup.length));
    const blocks = [{ start: 10, end: text.length - 1, text: masked }];
    const story = plain.stories[0]!;
    const sections = [{ ...story.sections[0]!, blocks }];
    const [paragraph] = steps({ ...plain, stories: [{ ...story, sections }] })[0]!.paragraphs;
    assert.equal(paragraph?.text, 'It held, at last, for the 🧵 guild.');
    assert.deepEqual(
      paragraph?.signals.map(({ kind, start, end }) => [kind, paragraph.text.slice(start, end)]),
      [
        ['second-order', 'held, at last'],
        ['business-impact', 'the 🧵 guild'],
      ],
    );
    assert.deepEqual(paragraph?.signals[0]?.range, {
      start: { line: 1, character: 5 },
      end: { line: 2, character: 7 },
    });
  });

  it('do not lie over each other, and leave no mark on a lone word or comma', () => {
    const text = '## Action\nI cut it, since it frayed, and sewed it.\n';
    const words: readonly Words[] = [
      ['trade-off', 'I cut it, since it frayed, and sewed it'],
      ['own-action', 'cut it'],
      ['decision-reason', 'since it frayed'],
      ['own-action', 'and sewed it'],
    ];
    const [paragraph] = steps(marked(text, words))[0]!.paragraphs;
    assert.deepEqual(
      paragraph?.signals.map(({ start, end }) => paragraph.text.slice(start, end)),
      ['cut it', 'since it frayed', 'and sewed it'],
    );
  });
});

describe('the notes in the preview', () => {
  const text = '## Result\nTears fell\nfrom 9 to 2 by the tally, and 3 tailors got 4 hours back.\n';
  const nothing = { before: null, after: null, change: null, source: null };
  const notes = (more: Partial<Notes>, words: readonly Words[] = []) =>
    previewOf(marked(text, words, more)).stories[0]!.notes;

  it('quote on one line, with the place', () => {
    const { gain } = notes({ gain: [quote(text, 'fell\nfrom 9')] });
    assert.deepEqual(gain, [
      {
        range: { start: { line: 1, character: 6 }, end: { line: 2, character: 6 } },
        text: 'fell from 9',
      },
    ]);
  });

  it('say what an act is about where no object is known: what follows it, cut to a few words', () => {
    const told = (rest: string) => {
      const source = `## Action\nI found${rest}\n`;
      const act = { ...quote(source, 'found'), verb: 'find', object: '' };
      return previewOf(marked(source, [], { acts: [act] })).stories[0]!.notes.acts[0]!.object;
    };
    assert.equal(told(' that the\nhem had frayed, and sewed it.'), 'that the hem had frayed');
    assert.equal(told('.'), '');
    assert.equal(told(' a b c d e f g h i j k l m n'), 'a b c d e f g h i j k l …');
  });

  it('say once what two entries of a row say', () => {
    const tally = quote(text, 'by the tally');
    const { lasting } = notes({ lasting: [quote(text, 'the tally'), tally, tally, quote(text, '4 hours')] });
    assert.deepEqual(
      lasting.map(each => each.text),
      ['by the tally', '4 hours'],
    );
  });

  it('hold every number that is marked, once', () => {
    const sentence = { ...quote(text, text.slice(10, -1)), ...nothing, before: '9', after: '2' };
    const words: readonly Words[] = [
      ['metric', '9 to 2'],
      ['metric', '4 hours'],
    ];
    const told = (more: Partial<Notes>) => notes(more, words).numbers.map(each => [each.before, each.text]);
    assert.deepEqual(told({ numbers: [sentence] }), [
      ['9', 'Tears fell from 9 to 2 by the tally, and 3 tailors got 4 hours back.'],
    ]);
    assert.deepEqual(told({}), [
      [null, '9 to 2'],
      [null, '4 hours'],
    ]);
  });

  it('tell the source of a number in as many words as the story does', () => {
    const number = { ...quote(text, text.slice(10, -1)), ...nothing, before: '9', source: 'by the' };
    assert.equal(notes({ numbers: [number] }).numbers[0]?.source, 'by the');
    const verification = [quote(text, 'by the tally')];
    assert.equal(notes({ numbers: [number], verification }).numbers[0]?.source, 'by the tally');
  });
});
