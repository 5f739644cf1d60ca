import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { typing } from '../../bench/texts';
import { clean, run, show } from './support/editor';
import { hasPage, page, webview } from './support/page';
import { until } from './support/wait';

/** In a story of 600 words. */
const CHARACTERS = 200;
/** Milliseconds between two keys: 20 a second. */
const EVERY = 50;
/** Milliseconds after the last key in which the page must show it, and that half of the keys may take at most. */
const LANDING = 5000;
const KEY = 100;

const CURRENT = 'section[aria-current]';

const story = readFileSync('samples/game-developer-lost-saves.star.md', 'utf8');
const typed = typing(story, CHARACTERS);
/** By the second character typed: the first may be that of the words after it. */
const at = [...typed[0]!].findIndex((letter, index) => letter !== typed[1]![index]) - 1;
const words = typed.at(-1)!.slice(at, at + CHARACTERS);

describe('typing beside the preview', function () {
  this.timeout(90_000);
  before(function () {
    if (!hasPage) this.skip();
  });
  afterEach(clean);

  async function typeInto(): Promise<number[]> {
    const editor = await show(story);
    const place = editor.document.positionAt(at);
    editor.selection = new vscode.Selection(place, place);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
    return (await page.typed(words, EVERY)).sort((a, b) => a - b);
  }

  it('brings each key to the page, touches no other step, and keeps no key waiting', async function () {
    const alone = await typeInto();
    await clean();
    const editor = await show(story);
    await run('openPreview');
    await until('the story', async () => (await webview.count('.step')) > 3);
    await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
    const place = editor.document.positionAt(at);
    editor.selection = new vscode.Selection(place, place);
    await until('the step', async () => (await webview.count(CURRENT)) === 1);
    await webview.evaluate('#page', WATCH);
    const beside = (await page.typed(words, EVERY)).sort((a, b) => a - b);
    const last = words.trim().slice(-40);
    const done = Date.now();
    await until('the last words', async () => (await webview.text(CURRENT)).includes(last), 4 * LANDING);
    const { lost, changes, states, drawn } = await webview.evaluate<Watched>(
      '#page',
      '() => globalThis.watched()',
    );
    // Told by the page: to ask it takes longer than to draw.
    const landing = Math.max(0, drawn - done);
    const line = (times: readonly number[]) =>
      `median ${median(times).toFixed(0)} ms, slowest twentieth ${high(times).toFixed(0)} ms`;
    this.test!.title +=
      ` (${line(alone)} alone; ${line(beside)} with it; ${states} of ${CHARACTERS} states drawn, the last after ${landing} ms)`;
    assert.equal(lost, 0, 'nodes of other steps were replaced');
    assert.equal(changes, 0, 'other steps were touched');
    assert.equal(states, CHARACTERS, 'states of the text that were drawn');
    // An editor that is behind with the keys themselves brings its panels their messages late as well.
    const patience = high(beside) < 2 * EVERY ? LANDING : 4 * LANDING;
    assert.ok(landing < patience, `the last after ${landing} ms`);
    assert.equal(beside.length, CHARACTERS);
    // By the faster half: what else the machine does falls on either of the two runs.
    assert.ok(quick(beside) < 2 * quick(alone) + 15, `${line(alone)}, then ${line(beside)}`);
    assert.ok(median(beside) < Math.max(KEY, 2 * median(alone)), `${line(alone)}, then ${line(beside)}`);
  });
});

interface Watched {
  readonly lost: number;
  readonly changes: number;
  /** Texts of the step that is typed in, each drawn. */
  readonly states: number;
  /** When the last of them was, in milliseconds since the epoch. */
  readonly drawn: number;
}

/** Runs in the page: counts what happens to the steps that are not typed in, and which texts the one that is shows. */
const WATCH = `() => {
  const steps = [...document.querySelectorAll('.step')];
  const others = steps.filter(step => step.getAttribute('aria-current') === null);
  const nodes = others.flatMap(step => [step, ...step.querySelectorAll('*')]).flatMap(each => [each, ...each.childNodes]);
  const what = { childList: true, characterData: true, subtree: true };
  let changes = 0;
  const states = new Set();
  for (const step of others) new MutationObserver(records => { changes += records.length; }).observe(step, what);
  const current = steps.find(step => !others.includes(step));
  const text = () => [...current.querySelectorAll('p.said, li.said')].map(each => each.textContent).join(' ');
  const before = text();
  let drawn = 0;
  new MutationObserver(() => {
    const size = states.size;
    if (states.add(text()).size > size) drawn = Date.now();
  }).observe(current, what);
  globalThis.watched = () => ({ lost: nodes.filter(node => !node.isConnected).length, changes, states: states.size - Number(states.has(before)), drawn });
}`;

const quick = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 4)]!;
const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)]!;
const high = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length * 0.95)]!;
