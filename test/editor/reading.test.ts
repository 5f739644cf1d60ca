import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, finding, lenses, open, rangeOf, replace, show } from './support/editor';
import { LOCK_KEEPER } from './support/story';
import { until } from './support/wait';

describe('while reading', () => {
  afterEach(clean);

  it('a lens over each step tells its seconds, its target and its findings', async () => {
    const { document } = await show(LOCK_KEEPER);
    await finding(document, 'we-language');
    const action = (await lensOver(document, '## Action')).command!;
    assert.match(action.title, /^Action · about \d+ s of 80 · \d+ findings?$/);
    const situation = (await lensOver(document, '## Situation')).command!;
    assert.match(situation.title, /^Situation · about \d+ s of 25/);
    assert.equal(action.command, 'starStories.openPreview');
  });

  it('the lens follows the text', async () => {
    const editor = await show(LOCK_KEEPER);
    const before = await secondsOver(editor.document, '## Situation');
    const more = 'and barges queued for an hour while the harbour master rang every quarter of an hour.';
    await replace(editor, 'and barges queued for an hour.', more);
    await until('more seconds', async () => (await secondsOver(editor.document, '## Situation')) > before);
  });

  it('each story of a file has its own lens', async () => {
    const { document } = await open('librarian-two-stories.star.md');
    const all = await lenses(document);
    const stories = all.filter(({ command }) => command!.title.startsWith('Story · about '));
    assert.equal(stories.length, 2);
  });

  it('the hover on a finding says why it matters and how it could be said', async () => {
    const { document } = await show(LOCK_KEEPER);
    const { range } = await finding(document, 'we-language');
    const text = await hoverAt(document, range.start);
    assert.match(text, /Weak:/);
    assert.match(text, /Better:/);
  });

  it('the hover on a number says how it is spoken', async () => {
    const { document } = await show(LOCK_KEEPER);
    await lenses(document);
    assert.match(await hoverAt(document, rangeOf(document, '40 hours').start), /forty/);
  });

  it('the hover on a step coaches', async () => {
    const { document } = await show(LOCK_KEEPER);
    await lenses(document);
    const text = await hoverAt(document, rangeOf(document, '## Result').start.translate(0, 4));
    assert.match(text, /Common mistake/);
    assert.match(text, /\d+ s at most/);
  });

  it('steps and open questions are coloured by their meaning', async () => {
    const { document } = await show(LOCK_KEEPER.replace('about 40 hours', '[how long?]'));
    await lenses(document);
    const tokens = await tokensOf(document);
    const steps = tokens.filter(({ type }) => type === 'starStep').map(({ text }) => text);
    assert.deepEqual(steps, ['Situation', 'Task', 'Action', 'Result', 'Reflection']);
    assert.deepEqual(
      tokens.filter(({ type }) => type === 'starPlaceholder').map(({ text }) => text),
      ['[how long?]'],
    );
  });

  it('what a listener would write down is coloured by what it tells', async () => {
    const { document } = await show(LOCK_KEEPER);
    await lenses(document);
    const tokens = await tokensOf(document);
    const told = (wanted: string, words: string) =>
      tokens.some(({ type, text }) => type === wanted && text.includes(words));
    assert.ok(told('starBoundary', 'the waterways workshop'), 'whose it was');
    assert.ok(told('starAct', 'logged the water level'), 'an act');
    assert.ok(told('starMetric', 'six mornings in ten to none'), 'what changed');
    assert.ok(!tokens.some(({ text }) => text.includes('worn roller')), "what 'we' did is nobody's act");
  });

  it('labels that Markdown does not know stand in the outline', async () => {
    const labels = LOCK_KEEPER.replace(/^## (\w+)\n/gm, '**$1:** ');
    const { document } = await show(labels);
    await lenses(document);
    const names = await until('symbols', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      const all = flatten(symbols).map(({ name }) => name);
      return all.includes('Action') && all;
    });
    for (const step of ['Situation', 'Task', 'Action', 'Result'])
      assert.ok(names.includes(step), names.join());
  });

  it('a missing step is offered as a completion', async () => {
    const { document } = await show(LOCK_KEEPER.replace('## Reflection', '## '));
    const at = rangeOf(document, '## \n').start.translate(0, 3);
    const labels = await until('completions', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
      );
      const all = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return all.some(label => label.includes('Reflection')) && all;
    });
    assert.ok(!labels.includes('Situation'), 'what is there is not offered again');
  });
});

async function lensOver(document: vscode.TextDocument, heading: string): Promise<vscode.CodeLens> {
  const { line } = rangeOf(document, heading).start;
  return until(`a lens over ${heading}`, async () =>
    (await lenses(document)).find(({ range }) => range.start.line === line),
  );
}

async function secondsOver(document: vscode.TextDocument, heading: string): Promise<number> {
  const { command } = await lensOver(document, heading);
  return Number(/about (\d+) s/.exec(command!.title)?.[1]);
}

async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const contents = hovers.flatMap(hover => hover.contents);
  return contents.map(each => (typeof each === 'string' ? each : each.value)).join('\n');
}

async function tokensOf(document: vscode.TextDocument): Promise<{ type: string; text: string }[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  const tokens: { type: string; text: string }[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down, right, length, type] = data.slice(at, at + 4);
    character = down === 0 ? character + right! : right!;
    line += down!;
    const text = document.getText(new vscode.Range(line, character, line, character + length!));
    tokens.push({ type: legend.tokenTypes[type!]!, text });
  }
  return tokens;
}

function flatten(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap(symbol => [symbol, ...flatten(symbol.children ?? [])]);
}
