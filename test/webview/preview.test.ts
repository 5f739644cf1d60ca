import assert from 'node:assert/strict';
import { render } from '../../client/webview/ui';
import { placeOf } from '../../client/webview/walkthrough/place';
import { walkthroughView } from '../../client/webview/walkthrough/view';
import { setWords } from '../../client/webview/words';
import type { PreviewModel, Range } from '../../server/src/protocol';
import { asElement, type FakeNode, fakePage } from './fakeDom';
import { aFinding, aModel, aParagraph, aState, aStep, aStory, lines, someActions } from './model';

function draw(
  model: PreviewModel,
  line: number | null = null,
  page = fakePage(),
  go = (_: Range) => {},
): FakeNode {
  const place = line === null ? null : placeOf(model, line);
  render(asElement(page), walkthroughView(model, place, aState(), someActions({ go })));
  return page;
}

const withClass = (page: FakeNode, name: string): FakeNode[] =>
  page.all().filter(node => node.attributes.get('class')?.split(' ').includes(name));
const withTag = (page: FakeNode, tag: string): FakeNode[] => page.all().filter(node => node.tag === tag);

describe('the preview page', () => {
  it('says the time of each step and of the story', () => {
    const page = draw(aModel());
    assert.deepEqual(
      withClass(page, 'time').map(row => row.text),
      ['Situation  about 24 s of 30 ', 'Task  about 24 s of 30 ', 'Whole story about 2:08 of 3:00 '],
    );
  });

  it('says in words what is past its target and over its cap', () => {
    const steps = [aStep({ seconds: 31.2 }), aStep({ name: 'Task', seconds: 58.4 })];
    const page = draw(aModel({ stories: [aStory({ steps, seconds: 200 })] }));
    assert.deepEqual(
      withClass(page, 'verdict').map(node => node.text),
      ['1 s past the target', '13 s over the cap', '20 s over the limit'],
    );
    assert.equal(withClass(page, 'bar-over').length, 2);
  });

  it('draws no bar for a step that has no time of its own', () => {
    const steps = [aStep({ name: 'Follow-ups', targetSeconds: null, capSeconds: null })];
    const page = draw(aModel({ stories: [aStory({ steps })] }));
    assert.equal(withClass(page, 'time')[0]?.text, 'Follow-ups not counted about 24 s ');
    assert.equal(withClass(page, 'bar').length, 1);
  });

  it('leads from a finding and from a row to their places', () => {
    const gone: Range[] = [];
    const finding = aFinding({ range: lines(7) });
    const model = aModel({ stories: [aStory({ steps: [aStep({ findings: [finding] })] })] });
    const page = draw(model, null, fakePage(), range => gone.push(range));
    for (const button of [...withClass(page, 'time'), ...withClass(page, 'finding')]) button.onclick?.(null);
    assert.deepEqual(gone, [lines(2), lines(7)]);
  });

  it('names a finding with its severity and line', () => {
    const model = aModel({
      findings: [aFinding({ severity: 'warning', message: 'Two levels.', range: lines(1) })],
    });
    assert.equal(withClass(draw(model), 'finding')[0]?.text, '▲Warning: Two levels. line 2');
  });

  it('shows findings of the file, the story and the step, and counts those of the story', () => {
    const steps = [aStep({ findings: [aFinding(), aFinding()] })];
    const story = aStory({ steps, findings: [aFinding({ rule: 'story-over-time' })] });
    const page = draw(aModel({ stories: [story], findings: [aFinding({ rule: 'front-matter' })] }));
    assert.equal(withClass(page, 'finding').length, 4);
    assert.equal(withClass(page, 'facts')[0]?.childNodes[0]?.text, '3 findings');
  });

  it('marks the step and the paragraph of the cursor, and nothing on a line outside', () => {
    const page = draw(aModel(), 6);
    const current = page.all().filter(node => node.attributes.get('aria-current') === 'location');
    assert.deepEqual(
      current.map(node => node.tag),
      ['li', 'section'],
    );
    assert.deepEqual(
      withClass(page, 'current').map(node => node.text),
      ['Half the glaze was lost.'],
    );
    draw(aModel(), 40, page);
    assert.ok(page.all().every(node => !node.attributes.has('aria-current')));
  });

  it('tells several stories apart', () => {
    const second = aStory({ title: '', range: lines(21, 40), steps: [aStep({ range: lines(22, 30) })] });
    const page = draw(aModel({ stories: [aStory(), second] }), 23);
    assert.deepEqual(
      withTag(page, 'h2').map(node => node.text),
      ['The kiln that ran hot', 'Story without a title'],
    );
    const [first, last] = withTag(page, 'article');
    assert.ok(first?.all().every(node => !node.attributes.has('aria-current')));
    assert.ok(last?.all().some(node => node.attributes.has('aria-current')));
  });

  it('keeps every node of a step that did not change while another is typed', () => {
    const page = draw(aModel(), 10);
    const [situation] = withTag(page, 'section');
    const before = situation?.all() ?? [];
    const typed = aStep({
      name: 'Task',
      step: 'task',
      range: lines(9, 12),
      seconds: 31,
      findings: [aFinding()],
    });
    draw(aModel({ version: 4, stories: [aStory({ steps: [aStep(), typed] })] }), 10, page);
    const after = withTag(page, 'section')[0];
    assert.equal(after, situation);
    assert.ok((after?.all() ?? []).every((node, index) => node === before[index]));
    assert.equal(before.length, after?.all().length);
  });

  it('groups list items', () => {
    const item = (text: string) => aParagraph(text, { item: true });
    const plain = aParagraph('Then I fired it.');
    const steps = [
      aStep({ paragraphs: [item('I weighed it.'), item('I logged it.'), plain, item('I sold it.')] }),
    ];
    const text = withClass(draw(aModel({ stories: [aStory({ steps })] })), 'step-text')[0];
    assert.deepEqual(
      text?.childNodes.slice(0, 3).map(node => `${node.tag} ${node.childNodes.length}`),
      ['ul 2', 'p 1', 'ul 1'],
    );
  });

  it('says so where a file holds no story and where a step says nothing', () => {
    assert.match(draw(aModel({ stories: [] })).text, /No story in this file yet/);
    assert.match(
      draw(aModel({ stories: [aStory({ steps: [aStep({ paragraphs: [] })] })] })).text,
      /Nothing to say here/,
    );
  });

  it('speaks the language that it was given', () => {
    setWords({ 'about {0} s of {1}': 'etwa {0} s von {1}' });
    try {
      assert.match(draw(aModel()).text, /etwa 24 s von 30/);
    } finally {
      setWords({});
    }
  });
});
