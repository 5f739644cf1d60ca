import assert from 'node:assert/strict';
import { clean, finding, lenses, open, replace, show } from './support/editor';
import { hasPage, workbench } from './support/page';
import { LOCK_KEEPER } from './support/story';
import { until } from './support/wait';

const ITEM = '[id="star-stories.star-stories.starStories.time"]';

describe('the status bar', () => {
  before(function () {
    if (!hasPage) this.skip();
  });
  afterEach(clean);

  it('tells the time of the story against its limit, as its lens does', async () => {
    const { document } = await show(LOCK_KEEPER);
    const story = (await lenses(document)).find(({ command }) => command!.title.startsWith('Story'))!;
    const time = /about \d+:\d\d of 2:30/.exec(story.command!.title)?.[0];
    assert.ok(time, story.command!.title);
    await until('the item', async () => (await workbench.text(ITEM)).includes(time));
  });

  it('says that a story with findings is not ready, and that a clean one is', async () => {
    const editor = await show(LOCK_KEEPER.replace('about 40 hours', '[how long?]'));
    await finding(editor.document, 'leftover-placeholder');
    await until('not ready', async () => /Not ready yet/.test(await label()));
    await open('nurse-discharge-bags.star.md');
    await until('ready', async () => /Ready: /.test(await label()));
  });

  it('follows the text', async () => {
    const editor = await show(LOCK_KEEPER);
    await until('the item', async () => /about \d/.test(await workbench.text(ITEM)));
    const before = await workbench.text(ITEM);
    const more = 'about 40 hours of waiting, which the freight office had been counting since the spring';
    await replace(editor, 'about 40 hours of waiting', more);
    await until('another time', async () => (await workbench.text(ITEM)) !== before);
  });

  it('is gone in other Markdown', async () => {
    await show(LOCK_KEEPER);
    await until('the item', async () => (await workbench.count(ITEM)) === 1);
    await show('# Shopping\n', '.md');
    await until('no item', async () => (await workbench.count(ITEM)) === 0);
  });
});

async function label(): Promise<string> {
  return (await workbench.attribute(ITEM, 'aria-label')) ?? '';
}
