import assert from 'node:assert/strict';
import { h, render, type View } from '../../client/webview/ui';
import { asElement, type FakeNode, fakePage } from './fakeDom';

const list = (...names: readonly string[]): View =>
  h(
    'ul',
    {},
    names.map(name => h('li', { key: name }, name)),
  );

function draw(page: FakeNode, ...views: readonly View[]): void {
  render(asElement(page), views);
}

const items = (page: FakeNode): FakeNode[] => page.childNodes[0]?.childNodes ?? [];

describe('the UI layer', () => {
  it('makes elements, attributes and text', () => {
    const page = fakePage();
    draw(
      page,
      h('p', { class: 'a', hidden: true, title: null, 'aria-current': false }, 'two ', h('b', {}, 'words')),
    );
    assert.equal(String(page), 'main(p[class=a][hidden=]("two " b("words")))');
  });

  it('leaves out absent children', () => {
    const page = fakePage();
    draw(page, h('p', {}, null, undefined, false, '', 'here'));
    assert.equal(String(page), 'main(p("here"))');
  });

  it('keeps every node when only a text changes', () => {
    const page = fakePage();
    draw(page, h('p', {}, 'about 24 s'), list('one', 'two'));
    const before = page.all();
    const moves = before.map(node => node.moves);
    draw(page, h('p', {}, 'about 25 s'), list('one', 'two'));
    assert.deepEqual(page.all(), before);
    assert.ok(page.all().every((node, index) => node === before[index]));
    assert.deepEqual(
      before.map(node => node.moves),
      moves,
    );
    assert.equal(page.text, 'about 25 sonetwo');
  });

  it('keeps keyed siblings when one between them goes, without moving them', () => {
    const page = fakePage();
    draw(page, list('one', 'two', 'three'));
    const [one, , three] = items(page);
    draw(page, list('one', 'three'));
    assert.equal(items(page)[0], one);
    assert.equal(items(page)[1], three);
    assert.equal(three?.moves, 1);
  });

  it('puts a new keyed sibling between two that stay', () => {
    const page = fakePage();
    draw(page, list('one', 'three'));
    const [one, three] = items(page);
    draw(page, list('one', 'two', 'three'));
    assert.equal(page.text, 'onetwothree');
    assert.equal(items(page)[0], one);
    assert.equal(items(page)[2], three);
    assert.equal(three?.moves, 1);
  });

  it('moves keyed siblings that changed places', () => {
    const page = fakePage();
    draw(page, list('one', 'two', 'three'));
    const before = [...items(page)];
    draw(page, list('three', 'one', 'two'));
    assert.equal(page.text, 'threeonetwo');
    assert.deepEqual(new Set(items(page)), new Set(before));
  });

  it('replaces an element by one of another tag under the same key', () => {
    const page = fakePage();
    draw(page, h('p', { key: 'same' }, 'text'));
    draw(page, h('div', { key: 'same' }, 'text'));
    assert.equal(String(page), 'main(div("text"))');
  });

  it('takes attributes and style variables away again', () => {
    const page = fakePage();
    draw(page, h('p', { class: 'a', '--size': '10%' }));
    assert.equal(page.childNodes[0]?.variables.get('--size'), '10%');
    draw(page, h('p', {}));
    assert.equal(String(page), 'main(p())');
    assert.equal(page.childNodes[0]?.variables.size, 0);
  });

  it('calls the handler of the latest view', () => {
    const page = fakePage();
    const called: string[] = [];
    draw(page, h('button', { onclick: () => called.push('old') }));
    draw(page, h('button', { onclick: () => called.push('new') }));
    page.childNodes[0]?.onclick?.(null);
    assert.deepEqual(called, ['new']);
  });

  it('looks no further where the very same view is shown again', () => {
    const page = fakePage();
    const kept = list('one', 'two');
    draw(page, kept);
    // Only somebody who looked would notice that the page was changed behind its back.
    items(page)[0]!.remove();
    draw(page, kept);
    assert.equal(page.text, 'two');
  });

  it('sets what a reader can change by what the page shows and not by what it showed', () => {
    const page = fakePage();
    const select = () =>
      h(
        'select',
        { value: 'b' },
        h('option', { key: 'a', value: 'a' }),
        h('option', { key: 'b', value: 'b' }),
      );
    draw(page, select());
    const node = page.childNodes[0] as FakeNode & { value?: string; checked?: boolean };
    assert.equal(node.value, 'b');
    node.value = 'a';
    draw(page, select());
    assert.equal(node.value, 'b');
    draw(page, h('input', { type: 'checkbox', checked: true }));
    assert.equal((page.childNodes[0] as typeof node).checked, true);
  });

  it('refuses an event that it does not know, instead of writing a function into the page', () => {
    assert.throws(() => draw(fakePage(), h('p', { onhover: () => undefined })), /onhover/);
  });

  it('shows markup as text', () => {
    const page = fakePage();
    draw(page, h('p', {}, '<img src=x onerror=alert(1)>'));
    assert.equal(page.childNodes[0]?.childNodes[0]?.nodeType, 3);
    assert.equal(page.text, '<img src=x onerror=alert(1)>');
  });
});
