import assert from 'node:assert/strict';
import { crossings, importsOf } from '../../scripts/walls/check.mjs';

const check = (path: string, text: string) => crossings([{ path, text }]);

describe('walls between folders', () => {
  it('reads imports in every shape, types and several lines included', () => {
    const text = [
      "import type { A } from './a';",
      "import {\n  b,\n} from './b';",
      "export * from './c';",
      "import './d.css';",
      "const e = await import('./e');",
      "type F = import('./f').F;",
      "// import { g } from './g'",
      " * import { h } from './h'",
    ].join('\n');
    assert.deepEqual(importsOf(text), ['./a', './b', './c', './d.css', './e', './f']);
  });

  it('lets a floor import from below and from itself', () => {
    assert.deepEqual(check('server/src/story/a.ts', "import { x } from '../text/span';\nimport './b';"), []);
    assert.deepEqual(check('server/src/lsp/node.ts', "import { y } from 'vscode-languageserver/node';"), []);
    assert.deepEqual(check('client/src/a.ts', "import { PREVIEW } from '../../server/src/protocol';"), []);
  });

  it('stops an import from above, a type too', () => {
    assert.equal(check('server/src/text/a.ts', "import type { Story } from '../story/model';").length, 1);
    assert.equal(check('server/src/rules/a.ts', "import { c } from '../config/model';").length, 1);
  });

  it('keeps the environment out of everything up to review', () => {
    assert.equal(check('server/src/review/a.ts', "import { readFileSync } from 'node:fs';").length, 1);
    assert.equal(
      check('server/src/language/a.ts', "import * as lsp from 'vscode-languageserver';").length,
      1,
    );
  });

  it('gives client and pages the protocol alone', () => {
    const panel = "import { PREVIEW_MODES } from '../../../server/src/protocol/panel';";
    assert.deepEqual(check('client/webview/preview/tabs.ts', panel), []);
    assert.deepEqual(check('server/src/lsp/preview.ts', "import { PROBES } from '../protocol/drill';"), []);
    assert.equal(check('client/src/a.ts', "import { review } from '../../server/src/review';").length, 1);
    assert.equal(
      check('client/webview/preview/main.ts', "import { x } from '../../src/preview/panel';").length,
      1,
    );
    assert.equal(check('client/webview/preview/main.ts', "import * as vscode from 'vscode';").length, 1);
  });
});
