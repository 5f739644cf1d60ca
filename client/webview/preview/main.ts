import type { FromPreview } from '../../../server/src/protocol/panel';
import { connect } from '../host';
import { setWords, t } from '../words';
import { isToPreview } from './messages';
import { MODES } from './modes';
import { createPanel } from './panel';
import type { Kept } from './state';

const host = connect<Kept, FromPreview>();
const panel = createPanel(document.getElementById('page') as HTMLElement, host, MODES);

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isToPreview(data)) return;
  switch (data.type) {
    case 'words':
      setWords(data.words);
      return panel.draw();
    case 'mode':
      return panel.choose(data.mode);
    case 'show':
      return panel.show(data.model);
    case 'in-mode':
      return panel.message(data.mode, data.uri, data.message);
    case 'closed':
      return panel.say(t('No story is open.'), t('Open a .star.md file and its walkthrough appears here.'));
    case 'failed':
      return panel.say(t('This story cannot be shown.'), data.message);
  }
});
addEventListener('keydown', event => panel.key(event));

host.postMessage({ type: 'ready', switches: panel.switches() });
