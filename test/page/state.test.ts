import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { PreviewModel } from '../../server/src/protocol';
import type { ToPreview } from '../../server/src/protocol/panel';
import { launch } from './support/browser';
import { inMode } from './support/modes';
import { openPanel, type Panel } from './support/panel';
import { type Stories, serveStories } from './support/server';

describe('the panel’s page', function () {
  this.timeout(30_000);
  let browser: Browser;
  let stories: Stories;
  let model: PreviewModel;
  let panel: Panel;

  before(async () => {
    browser = await launch();
    stories = await serveStories();
    const text = readFileSync('samples/warehouse-lead-returns.star.md', 'utf8');
    model = await stories.open('kept.star.md', text);
  });
  after(() => browser.close());
  beforeEach(async () => {
    panel = await openPanel(browser);
    await panel.send(...inMode('walkthrough', model));
    await panel.sent();
  });
  afterEach(async () => {
    assert.deepEqual(panel.problems, []);
    await panel.close();
  });

  const toMode = (message: unknown, about: Partial<PreviewModel> = {}): ToPreview => {
    const { uri, version } = { ...model, ...about };
    return { type: 'in-mode', mode: 'walkthrough', uri, version, message };
  };

  it('comes back scrolled and folded as it was left', async () => {
    await panel.page.locator('.coach summary').first().click();
    await panel.page.locator('.notes > summary').click();
    await panel.page.evaluate(() => scrollTo(0, 420));
    await panel.page.waitForFunction(
      () => (JSON.parse(sessionStorage.getItem('state') ?? '{}').scroll?.walkthrough ?? 0) === 420,
    );
    await panel.reload();
    await panel.send({ type: 'show', model });
    assert.equal(await panel.page.evaluate(() => scrollY), 420);
    assert.equal(await panel.page.locator('.notes[open]').count(), 0);
    assert.equal(await panel.page.locator('.coach[open]').count(), 1);
  });

  it('asks for another level and principle, and for the same again after a reload', async () => {
    await panel.page.locator('#switch-level').selectOption('principal');
    assert.deepEqual(await panel.sent(), [{ type: 'switch', switches: { level: 'principal' } }]);
    const principal = await stories.model({ uri: model.uri, level: 'principal' });
    await panel.send({ type: 'show', model: principal });
    assert.equal(await panel.page.locator('#switch-level').inputValue(), 'principal');
    assert.match(await panel.page.locator('.total .seconds').innerText(), / of 3:00$/);
    await panel.page.locator('#switch-principle').selectOption('ownership');
    const both = { level: 'principal', principle: 'ownership' };
    assert.deepEqual(await panel.sent(), [{ type: 'switch', switches: both }]);
    await panel.reload();
    assert.deepEqual(await panel.sent(), [{ type: 'ready', switches: both }]);
    await panel.send({ type: 'show', model: await stories.model({ uri: model.uri, ...both }) });
    await panel.page.locator('#switch-level').selectOption('');
    assert.deepEqual(await panel.sent(), [{ type: 'switch', switches: { principle: 'ownership' } }]);
  });

  it('lets no older text come back, and takes nothing about another document', async () => {
    const shown = () => panel.page.locator('article h2').innerText();
    const titled = (title: string, version: number): ToPreview => ({
      type: 'show',
      model: { ...model, version, stories: [{ ...model.stories[0]!, title }] },
    });
    await panel.send(titled('Newer', 9), titled('Older', 8));
    assert.equal(await shown(), 'Newer');
    const line = model.stories[0]!.steps[2]!.headingRange.start.line;
    const marked = () => panel.page.locator('section[aria-current=location] h3').innerText();
    const before = await marked();
    await panel.send(toMode({ type: 'cursor', line }, { uri: 'file:///another.star.md' }));
    assert.equal(await marked(), before);
    await panel.send(toMode({ type: 'cursor', line }));
    assert.notEqual(await marked(), before);
  });

  it('ignores what is none of its messages', async () => {
    const before = await panel.page.locator('#page').innerHTML();
    await panel.send(
      toMode({ type: 'cursor', line: 'x' }),
      toMode(null),
      { type: 'show', model: { ...model, stories: [null] } } as unknown as ToPreview,
      { type: 'go' } as unknown as ToPreview,
    );
    assert.equal(await panel.page.locator('#page').innerHTML(), before);
  });

  it('names document and version in all that it sends about a story', async () => {
    const { uri, version } = model;
    const fix = model.stories[0]!.steps[2]!.findings[0]!.fixes[0]!;
    await panel.page.locator('button.finding').nth(2).click();
    await panel.page.getByRole('button', { name: fix.title }).first().click();
    const [reveal, ...others] = await panel.sent();
    const fixed = others.find(
      each => each.type === 'in-mode' && (each.message as { type: string }).type === 'fix',
    );
    assert.equal(reveal?.type, 'reveal');
    assert.deepEqual({ ...reveal, range: null }, { type: 'reveal', uri, version, range: null });
    const message = { type: 'fix', fix: fix.id };
    assert.deepEqual(fixed, { type: 'in-mode', mode: 'walkthrough', uri, version, message });
  });

  it('hides how the story would be read on request, and offers it again', async () => {
    const asked = async () =>
      (await panel.sent())
        .flatMap(each => (each.type === 'in-mode' ? [each.message as { type: string }] : []))
        .filter(({ type }) => type === 'reading');
    const reading = panel.page.locator('.reading');
    assert.ok((await reading.locator('.reasons > li').count()) > 3);
    await panel.page.getByRole('button', { name: 'Don’t show this' }).click();
    assert.deepEqual(await asked(), [{ type: 'reading', shown: false }]);
    await panel.send({ type: 'show', model: await stories.model({ uri: model.uri, reading: false }) });
    await panel.send(toMode({ type: 'reading', shown: false }));
    assert.equal(await reading.count(), 0);
    await panel.page.getByRole('button', { name: 'Show how it would be read' }).click();
    assert.deepEqual(await asked(), [{ type: 'reading', shown: true }]);
  });

  it('follows the scroll of the editor and does not answer it', async () => {
    const step = model.stories[0]!.steps[3]!;
    await panel.send(toMode({ type: 'scroll', line: step.headingRange.start.line }));
    const top = () =>
      panel.page
        .locator('.step', { has: panel.page.getByRole('heading', { name: step.name }) })
        .evaluate(element => element.getBoundingClientRect().top);
    assert.ok(Math.abs((await top()) - 40) < 15, `the step is at ${await top()}`);
    await panel.page.waitForTimeout(100);
    assert.deepEqual(await panel.sent(), []);
  });

  it('tells where a wheel has taken it, and does not let the editor pull it back', async () => {
    await panel.page.mouse.move(300, 500);
    await panel.page.mouse.wheel(0, 500);
    await panel.page.waitForFunction(() => scrollY === 500);
    await panel.page.waitForTimeout(50);
    const lines = (await panel.sent()).flatMap(message => {
      const inner = message.type === 'in-mode' ? (message.message as { type: string; line: number }) : null;
      return inner?.type === 'scroll' ? [inner.line] : [];
    });
    const { range } = model.stories[0]!;
    assert.ok(lines.at(-1)! > range.start.line && lines.at(-1)! < range.end.line, lines.join(' '));
    await panel.send(toMode({ type: 'scroll', line: 0 }));
    assert.equal(await panel.page.evaluate(() => scrollY), 500);
  });

  it('says instead of a story why there is none, and shows the story again', async () => {
    await panel.send({ type: 'closed', uri: model.uri });
    assert.equal(
      await panel.page.getByRole('status').innerText(),
      'No story is open.\n\nOpen a .star.md file and its walkthrough appears here.',
    );
    assert.equal(await panel.page.locator('.step:visible').count(), 0);
    await panel.send({ type: 'show', model });
    assert.ok((await panel.page.locator('.step:visible').count()) > 3);
    assert.equal(await panel.page.getByRole('status').count(), 0);
  });
});
