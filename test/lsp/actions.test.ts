import assert from 'node:assert/strict';
import type { CodeAction, CodeActionContext, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import type { Abilities } from '../../server/src/lsp/abilities';
import { type ConfigurationFile, codeActions } from '../../server/src/lsp/actions/index';
import type { Checked } from '../../server/src/lsp/checked';
import { diagnosticsOf } from '../../server/src/lsp/diagnostics';
import { applyEdits } from '../../server/src/text/index';
import { able, document } from './support/story';

const STORY = '# Hem\n\n## Action\nWe cut the cloth.\n\n## Result\nIt is basically done.\n';

function at(
  of: Checked,
  needle: string,
  file: ConfigurationFile | null = null,
  context: Partial<CodeActionContext> = {},
  abilities: Abilities = able(),
): CodeAction[] {
  const start = of.text.indexOf(needle);
  const range = { start: of.lines.positionAt(start), end: of.lines.positionAt(start) };
  return codeActions(
    of,
    { textDocument: { uri: of.uri }, range, context: { diagnostics: [], ...context } },
    abilities,
    file,
  );
}

const titled = (actions: readonly CodeAction[], part: string): CodeAction => {
  const found = actions.find(({ title }) => title.includes(part));
  assert.ok(found, `no action with '${part}' in ${actions.map(({ title }) => title).join(' | ')}`);
  return found;
};

const changeOf = (action: CodeAction, index = 0): TextDocumentEdit =>
  action.edit!.documentChanges![index] as TextDocumentEdit;

function applied(of: Checked, action: CodeAction): string {
  const edits = changeOf(action).edits as TextEdit[];
  return applyEdits(
    of.text,
    edits.map(({ range, newText }) => ({
      start: of.lines.offsetAt(range.start),
      end: of.lines.offsetAt(range.end),
      text: newText,
    })),
  );
}

describe('quick fixes', () => {
  it('carry the edit for the version they were made from', () => {
    const story = document(STORY);
    const action = titled(at(story, 'We cut'), "Say 'I'");
    assert.deepEqual(changeOf(action).textDocument, { uri: story.uri, version: 3 });
    assert.match(applied(story, action), /^I cut the cloth\.$/m);
    assert.equal(action.isPreferred, undefined);
  });

  it('ask with tab stops that hold the question', () => {
    const [edit] = changeOf(titled(at(document(STORY), 'We cut'), 'who did what')).edits;
    assert.deepEqual(edit, {
      range: { start: { line: 3, character: 0 }, end: { line: 3, character: 2 } },
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's own notation
      snippet: { kind: 'snippet', value: 'I ${1:[my part?]} and ${2:[who?]} {cost: \\$5\\}' },
    });
  });

  it('ask in plain text where the client has no snippets', () => {
    const abilities = { ...able(), snippetEdits: false };
    const [edit] = changeOf(titled(at(document(STORY), 'We cut', null, {}, abilities), 'who did what')).edits;
    assert.equal((edit as TextEdit).newText, 'I [my part?] and [who?] {cost: $5}');
  });

  it('prefer only what is safe', () => {
    const actions = at(document(STORY), 'basically');
    assert.deepEqual(
      actions.filter(({ isPreferred }) => isPreferred).map(({ title }) => title),
      ["Delete 'basically'"],
    );
  });

  it('go somewhere only where the client can', () => {
    const story = document('## Result\nFrom [before?] on.\n');
    assert.equal(
      at(story, '[before').some(({ title }) => title.startsWith('Go to')),
      false,
    );
    const own = able({ commands: ['starStories.reveal'] });
    const { command, edit } = titled(at(story, '[before', null, {}, own), 'Go to');
    assert.equal(edit, undefined);
    assert.deepEqual(command?.arguments, [
      story.uri,
      { start: { line: 1, character: 5 }, end: { line: 1, character: 14 } },
    ]);
  });

  it('belong to the diagnostics that the client shows', () => {
    const story = document(STORY);
    const diagnostics = diagnosticsOf(story, able());
    const action = titled(at(story, 'We cut', null, { diagnostics }), "Say 'I'");
    assert.deepEqual(
      action.diagnostics?.map(({ code }) => code),
      ['we-language'],
    );
  });

  it('use plain changes where the client knows no versions', () => {
    const abilities = { ...able(), versionedEdits: false, snippetEdits: false };
    const story = document(STORY);
    const { edit } = titled(at(story, 'We cut', null, {}, abilities), "Say 'I'");
    assert.deepEqual(Object.keys(edit ?? {}), ['changes']);
    assert.equal(edit?.changes?.[story.uri]?.[0]?.newText, 'I');
  });
});

describe('fix all', () => {
  const story = document('## Action\nI basically cut it. I basically sewed it. We left.\n');
  it('takes the safe fixes and no others, as small edits', () => {
    for (const only of [['source.fixAll.star'], ['source.fixAll'], ['source']]) {
      const actions = at(story, '##', null, { only });
      assert.deepEqual(
        actions.map(({ kind }) => kind),
        ['source.fixAll.star'],
      );
      assert.equal(applied(story, actions[0]!), '## Action\nI cut it. I sewed it. We left.\n');
      assert.equal(changeOf(actions[0]!).edits.length, 2);
      assert.equal(changeOf(actions[0]!).textDocument.version, 3);
    }
  });
  it('stays away from other fix-alls and when there is nothing to fix', () => {
    assert.deepEqual(at(story, '##', null, { only: ['source.fixAll.eslint'] }), []);
    assert.deepEqual(at(story, '##', null, { only: ['source.organizeImports'] }), []);
    assert.deepEqual(at(document('## Action\nI cut it.\n'), '##', null, { only: ['source.fixAll'] }), []);
  });
});

describe('ignoring a rule', () => {
  const ignored = (text: string, needle: string, part: string): string => {
    const story = document(text);
    return applied(story, titled(at(story, needle), part));
  };
  it('on its line, by a comment above with the same indentation and line break', () => {
    assert.equal(
      ignored('## Action\r\n- I cut.\r\n  - We sewed.\r\n', 'We', 'on this line'),
      '## Action\r\n- I cut.\r\n  <!-- star-disable-next-line we-language -->\r\n  - We sewed.\r\n',
    );
  });
  it('on its line, without cutting a paragraph in two', () => {
    assert.equal(
      ignored('## Action\nI cut,  \nand then\\\nWe sewed.\n', 'We', 'on this line'),
      '## Action\nI cut,  \nand then <!-- star-disable-next-line we-language -->\\\nWe sewed.\n',
    );
  });
  it('on its line, beside a rule that is ignored there already', () => {
    assert.equal(
      ignored('## Action\n<!-- star-disable-next-line filler -->\nWe sewed.\n', 'We', 'on this line'),
      '## Action\n<!-- star-disable-next-line filler we-language -->\nWe sewed.\n',
    );
  });
  it('in its section alone', () => {
    assert.equal(
      ignored(STORY, 'We', 'in this section (Action)'),
      '# Hem\n\n<!-- star-disable we-language -->\n## Action\nWe cut the cloth.\n\n<!-- star-enable we-language -->\n## Result\nIt is basically done.\n',
    );
    assert.equal(
      ignored('## Action\nWe cut.\n', 'We', 'in this section'),
      '<!-- star-disable we-language -->\n## Action\nWe cut.\n',
    );
  });
  it('in the file, after its front matter', () => {
    assert.equal(
      ignored('---\nlevel: senior\n---\n## Action\nWe cut.\n', 'We', 'in this file'),
      '---\nlevel: senior\n---\n<!-- star-disable-file we-language -->\n## Action\nWe cut.\n',
    );
    assert.equal(
      ignored('\uFEFF## Action\nWe cut.\n', 'We', 'in this file'),
      '\uFEFF<!-- star-disable-file we-language -->\n## Action\nWe cut.\n',
    );
    assert.equal(
      ignored('<!-- star-disable-file filler -->\n## Action\nWe cut.\n', 'We', 'in this file'),
      '<!-- star-disable-file filler we-language -->\n## Action\nWe cut.\n',
    );
  });
  it('in the file only, for what stands in the front matter', () => {
    const titles = at(document('---\nquestion: We?\n---\n## Action\nI cut.\n'), 'We').map(
      ({ title }) => title,
    );
    assert.deepEqual(
      titles.filter(title => title.startsWith('Ignore')),
      ["Ignore 'we-language' in this file"],
    );
  });
});

describe('switching a rule off', () => {
  const file = { uri: 'file:///stories/.starrc.json', name: '.starrc.json', text: null, version: null };
  it('makes the configuration file where there is none', () => {
    const { edit } = titled(at(document(STORY), 'We', file), "Turn off 'we-language' in .starrc.json");
    assert.deepEqual(edit?.documentChanges?.[0], {
      kind: 'create',
      uri: file.uri,
      options: { ignoreIfExists: true },
    });
    const change = edit?.documentChanges?.[1] as TextDocumentEdit;
    assert.deepEqual(JSON.parse((change.edits[0] as TextEdit).newText), { rules: { 'we-language': 'off' } });
  });
  it('is not offered where the client cannot make files', () => {
    const actions = at(document(STORY), 'We', file, {}, { ...able(), createFiles: false });
    assert.equal(
      actions.some(({ title }) => title.startsWith('Turn off')),
      false,
    );
  });
  it('changes an open configuration in the version that is open', () => {
    const open = { ...file, text: '{\n  "level": "senior"\n}\n', version: 7 };
    const change = changeOf(titled(at(document(STORY), 'We', open), 'Turn off'));
    assert.deepEqual(change.textDocument, { uri: file.uri, version: 7 });
    assert.deepEqual(change.edits, [
      {
        range: { start: { line: 1, character: 19 }, end: { line: 1, character: 19 } },
        newText: ',\n  "rules": { "we-language": "off" }',
      },
    ]);
  });
});
