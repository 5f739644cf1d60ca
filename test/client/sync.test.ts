import assert from 'node:assert/strict';
import type { TextDocument, TextDocumentChangeEvent } from 'vscode';
import { createDocuments } from '../../client/src/documents';
import { createSync, type Sync } from '../../client/src/sync';

const document = (path: string) =>
  ({ uri: { path, toString: () => `file://${path}` } }) as unknown as TextDocument;

const STORY = document('/kiln.star.md');
const NOTES = document('/notes.md');

/** A sync with a stand-in for the library that it sits in, and what went out to the server. */
function setUp(send: (document: TextDocument) => Promise<void> = async () => {}) {
  const sent: string[] = [];
  const questions: ((about: TextDocument) => void)[] = [];
  const documents = createDocuments();
  const next = async (each: TextDocument): Promise<void> => {
    await send(each);
    sent.push(`open ${each.uri.path}`);
  };
  const sync: Sync = createSync(
    documents,
    each => open(each),
    each => {
      for (const ask of questions) ask(each);
    },
  );
  const open = async (each: TextDocument): Promise<void> => sync.middleware.didOpen?.(each, next);
  const change = (each: TextDocument) =>
    sync.middleware.didChange?.({ document: each } as TextDocumentChangeEvent, async () => {
      sent.push(`change ${each.uri.path}`);
    });
  const close = (each: TextDocument) =>
    sync.middleware.didClose?.(each, async () => {
      sent.push(`close ${each.uri.path}`);
    });
  return { sent, questions, documents, sync, open, change, close };
}

describe('what the server is sent', () => {
  it('is stories, their changes and their end', async () => {
    const { sent, open, change, close } = setUp();
    await open(STORY);
    await change(STORY);
    await close(STORY);
    assert.deepEqual(sent, ['open /kiln.star.md', 'change /kiln.star.md', 'close /kiln.star.md']);
  });

  it('is nothing of other Markdown until it is adopted', async () => {
    const { sent, documents, open, change, close } = setUp();
    await open(NOTES);
    await change(NOTES);
    await close(NOTES);
    assert.deepEqual(sent, []);
    documents.adopt(NOTES.uri);
    await change(NOTES);
    assert.deepEqual(sent, [], 'a change means nothing to a server without the text');
    await open(NOTES);
    await change(NOTES);
    assert.deepEqual(sent, ['open /notes.md', 'change /notes.md']);
  });

  it('is each text once', async () => {
    const { sent, sync, open } = setUp();
    await open(STORY);
    await sync.ready(STORY);
    await open(STORY);
    assert.deepEqual(sent, ['open /kiln.star.md']);
  });

  it('is the text before any question about it', async () => {
    let arrive = (): void => {};
    const { sent, sync, open } = setUp(() => new Promise(resolve => (arrive = resolve)));
    void open(STORY);
    let asked = false;
    const question = sync.ready(STORY).then(() => {
      asked = true;
    });
    await new Promise(setImmediate);
    assert.equal(asked, false);
    arrive();
    await question;
    assert.deepEqual(sent, ['open /kiln.star.md']);
  });

  it('is each change before a question about it, and that before the next change', async () => {
    const { sent, sync, questions, open, change } = setUp();
    questions.push(() => sent.push(`question, ${sync.isReady(STORY)}`));
    assert.equal(sync.isReady(STORY), false);
    await open(STORY);
    await Promise.all([change(STORY), change(STORY)]);
    assert.deepEqual(sent.slice(1), [
      'change /kiln.star.md',
      'question, true',
      'change /kiln.star.md',
      'question, true',
    ]);
  });

  it('does not wait for itself where the library sends a text while it sends that very text', async () => {
    const { sent, sync, open } = setUp(async each => {
      await Promise.resolve();
      await open(each);
    });
    await sync.ready(STORY);
    assert.deepEqual(sent, ['open /kiln.star.md']);
  });

  it('is everything again for a server that was started anew', async () => {
    const { sent, sync, open } = setUp();
    await open(STORY);
    sync.reset();
    await open(STORY);
    assert.deepEqual(sent, ['open /kiln.star.md', 'open /kiln.star.md']);
  });
});
