import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { typing } from '../../bench/texts';
import type { PreviewModel } from '../../server/src/protocol';
import { launch } from './support/browser';
import { inMode } from './support/modes';
import { openPanel } from './support/panel';
import { serveStories } from './support/server';

/** In a story of 600 words. */
const CHARACTERS = 200;
/**
 * Milliseconds that a page may take for an update: half of them, and nineteen in twenty. At 20 characters a second there
 * are 50 for each, and the editor needs some of them.
 */
const UPDATE = { half: 16, nearlyAll: 40 };

/** What the page counts while a story is typed. */
interface Watched {
  /** Nodes of steps that were not typed in. */
  readonly kept: readonly Node[];
  changes: number;
  readonly durations: number[];
}

describe('typing', function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  it('brings every update to the page and leaves each node of the other steps where it is', async function () {
    const story = readFileSync('samples/game-developer-lost-saves.star.md', 'utf8');
    const states = typing(story, CHARACTERS);
    const stories = await serveStories();
    const models: PreviewModel[] = [await stories.open('typed.star.md', story)];
    for (const [index, text] of states.entries())
      models.push(await stories.change(models[0]!.uri, index + 2, text));
    const typedIn = stepTypedIn(models);

    const panel = await openPanel(browser);
    await panel.send(...inMode('walkthrough', models[0]!));
    await panel.page.evaluate(step => {
      const others = [...document.querySelectorAll('.step')].filter((_each, index) => index !== step);
      const kept = others.flatMap(each => [each, ...each.querySelectorAll('*')]);
      const watched: Watched = {
        kept: kept.flatMap(each => [each, ...each.childNodes]),
        changes: 0,
        durations: [],
      };
      for (const each of others)
        new MutationObserver(records => {
          watched.changes += records.length;
        }).observe(each, { childList: true, characterData: true, subtree: true });
      Object.assign(globalThis, { watched });
    }, typedIn);

    // To read on below while one types above: what is read stays where it is.
    const below = panel.page.locator('.step').nth(typedIn + 1);
    const place = () => below.evaluate(element => Math.round(element.getBoundingClientRect().top));
    await below.evaluate(element => scrollTo(0, element.getBoundingClientRect().top + scrollY - 60));
    const before = await place();
    let landed = 0;
    for (const model of models.slice(1)) {
      const shown = await panel.page.evaluate(
        ([next, step]) => {
          const { watched } = globalThis as unknown as { watched: Watched };
          const start = performance.now();
          dispatchEvent(new MessageEvent('message', { data: { type: 'show', model: next } }));
          document.body.getBoundingClientRect();
          watched.durations.push(performance.now() - start);
          return document.querySelectorAll('.step')[step]?.textContent ?? '';
        },
        [model, typedIn] as const,
      );
      const last = model.stories[0]!.steps[typedIn]!.paragraphs.every(({ text }) => shown.includes(text));
      if (last) landed += 1;
    }
    const { lost, changes, durations } = await panel.page.evaluate(() => {
      const { watched } = globalThis as unknown as { watched: Watched };
      return {
        lost: watched.kept.filter(node => !node.isConnected).length,
        changes: watched.changes,
        durations: [...watched.durations].sort((a, b) => a - b),
      };
    });
    assert.equal(landed, CHARACTERS);
    assert.equal(lost, 0, 'nodes of other steps were replaced');
    assert.equal(changes, 0, 'other steps were touched');
    assert.ok(Math.abs((await place()) - before) <= 1, `what was at ${before} is at ${await place()}`);
    const half = durations[CHARACTERS / 2]!;
    const nearlyAll = durations[CHARACTERS * 0.95]!;
    const took = `half in ${half.toFixed(1)} ms, nineteen in twenty in ${nearlyAll.toFixed(1)} ms`;
    assert.ok(half < UPDATE.half && nearlyAll < UPDATE.nearlyAll, took);
    this.test!.title += ` (${took})`;
    assert.deepEqual(panel.problems, []);
    await panel.close();
  });
});

/** Index of the one step whose text differs between the first and the last model. */
function stepTypedIn(models: readonly PreviewModel[]): number {
  const texts = (model: PreviewModel) =>
    model.stories[0]!.steps.map(step => step.paragraphs.map(({ text }) => text).join('\n'));
  const [first, last] = [texts(models[0]!), texts(models.at(-1)!)];
  const changed = last.flatMap((text, index) => (text === first[index] ? [] : [index]));
  assert.equal(changed.length, 1, `steps ${changed.join(', ')} changed`);
  return changed[0]!;
}
