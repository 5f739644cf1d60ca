import {
  DRILL,
  type DrillModel,
  type DrillParams,
  type FromDrill,
  type ToDrill,
} from '../../../server/src/protocol';
import type { History } from '../history/history';
import { inTurn } from '../inTurn';
import type { HostMode, ModeSide, PanelSide } from '../preview/mode';
import { isFromDrill } from './messages';
import { schedule } from './schedule';

/** Questions to answer: keeps how each went, and with it when it comes back. */
export const drill = (history: History): HostMode<ToDrill> => ({
  id: 'drill',
  open: panel => open(panel, history),
});

function open(panel: PanelSide<ToDrill>, history: History): ModeSide {
  const failed = (error: unknown): void =>
    panel.post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });

  const ask = inTurn(async () => {
    const about = panel.shown();
    const client = panel.session.client();
    if (about === undefined || client === undefined) return;
    try {
      const params: DrillParams = { uri: about.uri };
      const model = await client.sendRequest<DrillModel | null>(DRILL, params);
      const records = await history.records();
      if (model === null || panel.shown()?.uri !== about.uri) return;
      panel.post({
        type: 'cards',
        model: { ...model, uri: about.uri },
        schedule: schedule(records, idsOf(model), Date.now()),
      });
    } catch (error) {
      failed(error);
    }
  });

  function act(message: FromDrill): void {
    if (message.type === 'ask') ask();
    else {
      const { card, rating } = message;
      history.add({ kind: 'review', at: Date.now(), card, rating }).catch(failed);
    }
  }

  return {
    message(message) {
      if (isFromDrill(message)) act(message);
    },
    dispose: () => undefined,
  };
}

const idsOf = ({ stories, quiz, evaluate }: DrillModel): readonly string[] =>
  [...stories.flatMap(({ written, facts }) => [...written, ...facts]), ...quiz, ...evaluate].map(
    ({ id }) => id,
  );
