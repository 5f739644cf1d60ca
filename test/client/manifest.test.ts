import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import {
  DEFAULT_LEVEL,
  DEFAULT_MAX_FILE_SIZE,
  DEFAULT_PACE,
  DEFAULT_PAUSE_SECONDS,
  DEFAULT_PROFILE,
  DEFAULT_STYLE,
  MAX_FILE_SIZE,
  PACE,
  PAUSE_SECONDS,
  STYLE_NAMES,
  STYLES,
} from '../../server/src/config/defaults';
import { PROFILE_IDS } from '../../server/src/profiles/index';
import { LEVELS } from '../../server/src/profiles/model';
import { OPEN_PREVIEW_COMMAND, TOKEN_TYPES } from '../../server/src/protocol';

interface Setting {
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: Readonly<Record<string, unknown>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
    readonly keybindings: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly jsonValidation?: readonly { readonly url: string }[];
    readonly snippets?: unknown;
    readonly languages?: unknown;
  };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const { contributes } = manifest;

describe('the manifest', () => {
  it('works in untrusted and virtual workspaces, on Node and in a browser', () => {
    assert.deepEqual(manifest.capabilities, {
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: true,
    });
    assert.equal(manifest.main, './dist/client/node.js');
    assert.equal(manifest.browser, './dist/client/browser.js');
  });

  it('wakes for Markdown and for its own panel alone', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:markdown',
      'onWebviewPanel:starStories.preview',
    ]);
  });

  it('leaves other Markdown as it is: no language, no snippets', () => {
    assert.equal(contributes.languages, undefined);
    assert.equal(contributes.snippets, undefined);
  });

  it('has at most ten settings, each with a default', () => {
    const settings = Object.entries(contributes.configuration.properties);
    assert.ok(settings.length <= 10);
    for (const [name, { default: value }] of settings) {
      assert.match(name, /^starStories\./);
      assert.notEqual(value, undefined, name);
    }
  });

  it('offers the values that the configuration takes, with its defaults', () => {
    const shape = (name: string) => {
      const {
        default: value,
        enum: values,
        minimum,
        maximum,
      } = contributes.configuration.properties[name] ?? {};
      return values === undefined ? [value, minimum, maximum] : [value, values];
    };
    assert.deepEqual(shape('starStories.profile'), [DEFAULT_PROFILE, PROFILE_IDS]);
    assert.deepEqual(shape('starStories.level'), [DEFAULT_LEVEL, LEVELS]);
    // Empty, so that the way of telling sets it.
    assert.deepEqual(shape('starStories.pace'), [null, PACE.from, PACE.to]);
    assert.deepEqual(shape('starStories.style'), [DEFAULT_STYLE, STYLE_NAMES]);
    assert.equal(STYLES[DEFAULT_STYLE], DEFAULT_PACE);
    assert.deepEqual(shape('starStories.pauseSeconds'), [
      DEFAULT_PAUSE_SECONDS,
      PAUSE_SECONDS.from,
      PAUSE_SECONDS.to,
    ]);
    assert.deepEqual(shape('starStories.maxFileSize'), [
      DEFAULT_MAX_FILE_SIZE,
      MAX_FILE_SIZE.from,
      MAX_FILE_SIZE.to,
    ]);
  });

  it('offers only commands that it declares', () => {
    const declared = new Set(contributes.commands.map(each => each.command));
    const offered = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    for (const { command } of offered) assert.ok(declared.has(command), command);
    assert.ok(declared.has(OPEN_PREVIEW_COMMAND));
  });

  it('declares the token types of the server', () => {
    assert.deepEqual(
      contributes.semanticTokenTypes.map(each => each.id),
      [...TOKEN_TYPES],
    );
  });

  it('names only files that exist', () => {
    const files = [
      manifest.icon,
      ...contributes.grammars.map(each => each.path),
      ...(contributes.jsonValidation ?? []).map(each => each.url),
    ];
    for (const file of files) assert.ok(existsSync(file), file);
  });
});
