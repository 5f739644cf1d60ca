import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, type ResponseError } from 'vscode-languageserver';
import { guarded, oneLine, outdated } from '../../server/src/lsp/guard';

describe('the guard around a handler', () => {
  const run = async (handler: (cancel: () => void) => string, cancelledBefore = false) => {
    const source = new CancellationTokenSource();
    const troubles: string[] = [];
    if (cancelledBefore) source.cancel();
    const answer = guarded<null, string>(
      'hover',
      'empty',
      (name, error) => void troubles.push(`${name}: ${oneLine(error)}`),
      () => handler(() => source.cancel()),
    )(null, source.token);
    return { answer: await answer.catch((error: ResponseError<void>) => error.code), troubles };
  };

  it('passes an answer on', async () => {
    assert.deepEqual(await run(() => 'here'), { answer: 'here', troubles: [] });
  });
  it('turns a bug into the empty answer and one line', async () => {
    const { answer, troubles } = await run(() => {
      throw new TypeError('no\n  such thing');
    });
    assert.equal(answer, 'empty');
    assert.equal(troubles.length, 1);
    assert.match(troubles[0]!, /^hover: TypeError: no such thing \(at .*\)$/);
  });
  it('starts no work that is cancelled already', async () => {
    let started = false;
    const { answer } = await run(() => {
      started = true;
      return 'late';
    }, true);
    assert.deepEqual([answer, started], [LSPErrorCodes.RequestCancelled, false]);
  });
  it('drops what was cancelled meanwhile', async () => {
    const { answer } = await run(cancel => {
      cancel();
      return 'late';
    });
    assert.equal(answer, LSPErrorCodes.RequestCancelled);
  });
  it('lets a refusal through', async () => {
    const { answer, troubles } = await run(() => {
      throw outdated();
    });
    assert.deepEqual([answer, troubles], [LSPErrorCodes.ContentModified, []]);
  });
  it('logs what is no error in one line, too', () => assert.equal(oneLine('a\nb'), 'a b'));
});
