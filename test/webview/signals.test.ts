import assert from 'node:assert/strict';
import { render } from '../../client/webview/ui';
import { walkthroughView } from '../../client/webview/walkthrough/view';
import { type PreviewParagraph, type Range, SIGNAL_KINDS, type SignalKind } from '../../server/src/protocol';
import { asElement, type FakeNode, fakePage } from './fakeDom';
import { aModel, aParagraph, aState, aStep, aStory, lines, someActions, someNotes } from './model';

const TEXT = 'I logged the heat, since <b>nobody</b> had.';

const marking = (text: string, ...signals: readonly (readonly [SignalKind, string])[]): PreviewParagraph =>
  aParagraph(text, {
    signals: signals.map(([kind, words]) => {
      const start = text.indexOf(words);
      return { kind, range: lines(start), start, end: start + words.length };
    }),
  });

function draw(
  paragraph: PreviewParagraph,
  { page = fakePage(), notes = someNotes(), open = true, go = (_: Range) => {} } = {},
): FakeNode {
  const steps = [aStep({ paragraphs: [paragraph] })];
  const model = aModel({ stories: [aStory({ steps, notes })] });
  render(
    asElement(page),
    walkthroughView(model, null, aState({ folds: { notes: open } }), someActions({ go })),
  );
  return page;
}

const withClass = (page: FakeNode, name: string): FakeNode[] =>
  page.all().filter(node => node.attributes.get('class')?.split(' ').includes(name));
const withTag = (page: FakeNode, tag: string): FakeNode[] => page.all().filter(node => node.tag === tag);
const inText = (page: FakeNode): FakeNode[] => withClass(page, 'said').flatMap(node => withTag(node, 'mark'));

describe('marks in the preview', () => {
  it('stand on the words of a signal and leave the text as it is', () => {
    const page = draw(
      marking(TEXT, ['own-action', 'logged the heat'], ['decision-reason', 'since <b>nobody']),
    );
    assert.equal(withClass(page, 'said')[0]?.text, TEXT);
    assert.deepEqual(
      inText(page).map(node => [node.text, node.attributes.get('class'), node.attributes.get('title')]),
      [
        ['logged the heat', 'signal act', 'What you did'],
        ['since <b>nobody', 'signal reason', 'Why you chose it'],
      ],
    );
  });

  it('have a name in words and a look for every kind', () => {
    for (const kind of SIGNAL_KINDS) {
      const [mark] = inText(draw(marking(TEXT, [kind, TEXT])));
      assert.equal(mark?.text, TEXT);
      assert.match(mark?.attributes.get('class') ?? '', /^signal [a-z]+$/);
      assert.match(mark?.attributes.get('title') ?? '', /^(W|How)/);
    }
  });

  it('are explained once each, those alone that are there', () => {
    const page = draw(
      marking(TEXT, ['verification', 'logged'], ['decision-reason', 'since'], ['metric', 'had']),
    );
    const legend = withClass(page, 'legend')[0]!;
    assert.deepEqual(
      withTag(legend, 'mark').map(node => node.text),
      ['What changed', 'How you thought'],
    );
    assert.equal(withClass(draw(aParagraph(TEXT)), 'legend').length, 0);
  });

  it('lead to their place, unless words are being selected', () => {
    const gone: Range[] = [];
    const [mark] = inText(draw(marking(TEXT, ['own-action', 'logged']), { go: range => gone.push(range) }));
    const click = (isCollapsed: boolean) =>
      mark?.onclick?.({ view: { getSelection: () => ({ isCollapsed }) }, stopPropagation: () => undefined });
    click(false);
    assert.deepEqual(gone, []);
    click(true);
    assert.deepEqual(gone, [lines(2)]);
  });

  it('keep their nodes while words before them are typed', () => {
    const page = draw(marking(TEXT, ['own-action', 'logged'], ['metric', 'heat']));
    const before = inText(page);
    draw(marking(`Alone ${TEXT}`, ['own-action', 'logged'], ['metric', 'heat']), { page });
    const after = inText(page);
    assert.ok(after.length === 2 && after.every((node, index) => node === before[index]));
    draw(marking(TEXT, ['metric', 'heat']), { page });
    assert.equal(withClass(page, 'said')[0]?.text, TEXT);
  });
});

describe("the interviewer's notes", () => {
  const rows = (page: FakeNode): string[][] =>
    withClass(page, 'note-row').map(row =>
      row.childNodes.flatMap(cell => {
        const entries = withTag(cell, 'button');
        return entries.length > 0 ? entries.map(entry => entry.text) : [cell.text];
      }),
    );

  it('say what could be written down, and in plain words what could not', () => {
    assert.deepEqual(rows(draw(aParagraph(TEXT))), [
      ['Whose it was', 'The kiln belonged to the school'],
      ['How you came to act', 'Nothing says why you acted.'],
      ['What you did', 'log the heat'],
      ['Numbers', 'half → a tenth by the firing book'],
      ['Why you chose it', 'No choice is told with its reason.'],
      ['Who gained', 'Nothing says who gained.'],
      ['What lasted', 'Nothing says what lasted.'],
      ['How you know', 'Nothing says how it was checked.'],
      ['What you learned', 'Nothing says what you learned.'],
    ]);
  });

  it('ask for the side of a number that is not told', () => {
    const number = {
      range: lines(1),
      text: 'It saved £700.',
      before: null,
      after: null,
      change: null,
      source: null,
    };
    const numbers = [
      { ...number, after: '6%' },
      { ...number, before: '9', change: '4 fewer' },
      { ...number, before: 'nine', after: 'seven', change: 'from nine to none' },
      number,
    ];
    const [, , , row] = rows(draw(aParagraph(TEXT), { notes: someNotes({ numbers }) }));
    assert.deepEqual(row?.slice(1), ['before? → 6%', '9 → after?', 'from nine to none', 'It saved £700.']);
  });

  it('lead to the places that they come from', () => {
    const gone: Range[] = [];
    const page = draw(aParagraph(TEXT), { go: range => gone.push(range) });
    for (const button of withClass(page, 'note')) button.onclick?.(null);
    assert.deepEqual(gone, [lines(10), lines(14), lines(18)]);
  });

  it('are one line where there is nothing at all', () => {
    const nothing = someNotes({ boundary: [], acts: [], numbers: [] });
    const page = draw(aParagraph(TEXT), { notes: nothing });
    assert.deepEqual(rows(page), []);
    assert.match(withClass(page, 'notes')[0]?.text ?? '', /Nothing to write down yet/);
  });

  it('fold with the page', () => {
    const folded = draw(aParagraph(TEXT), { open: false });
    assert.equal(withClass(folded, 'notes')[0]?.attributes.has('open'), false);
    draw(aParagraph(TEXT), { page: folded });
    assert.equal(withClass(folded, 'notes')[0]?.attributes.has('open'), true);
  });
});
