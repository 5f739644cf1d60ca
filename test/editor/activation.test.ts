import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, EXTENSION, finding, findings, lensesNow, show } from './support/editor';
import { LOCK_KEEPER } from './support/story';
import { pause, until } from './support/wait';

interface Api {
  client(): unknown;
  started(): boolean;
}

/** First of the suite by its name: nothing has opened a story yet. */
describe('activation', () => {
  after(clean);

  it('does nothing for other Markdown', async () => {
    const { document } = await show(LOCK_KEEPER, '.md');
    const extension = vscode.extensions.getExtension<Api>(EXTENSION);
    assert.ok(extension, 'the extension is there');
    await until('the extension wakes', () => extension.isActive);
    await pause(500);
    assert.equal(extension.exports.started(), false, 'no server was asked for');
    assert.deepEqual(findings(document), []);
    assert.deepEqual(await lensesNow(document), []);
  });

  it('starts its server with the first story', async () => {
    const { document } = await show(LOCK_KEEPER);
    await finding(document, 'we-language');
    const api = vscode.extensions.getExtension<Api>(EXTENSION)!.exports;
    assert.equal(api.started(), true);
    assert.ok(api.client(), 'the client runs');
  });

  it('keeps away from other Markdown after that', async () => {
    const notes = await show(LOCK_KEEPER, '.md');
    const story = await show(LOCK_KEEPER);
    await finding(story.document, 'we-language');
    assert.deepEqual(findings(notes.document), []);
    assert.deepEqual(await lensesNow(notes.document), []);
  });
});
