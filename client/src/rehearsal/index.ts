import {
  type FromRehearse,
  type OfferedPace,
  REHEARSAL,
  type RehearsalModel,
  type RehearsalParams,
  type Run,
  type ToRehearse,
} from '../../../server/src/protocol';
import type { About } from '../../../server/src/protocol/panel';
import type { History } from '../history/history';
import { runsOf } from '../history/runs';
import { inTurn } from '../inTurn';
import type { HostMode, ModeSide, PanelSide } from '../preview/mode';
import { isFromRehearse } from './messages';

/** A step that was said to its end. */
export interface Rehearsed {
  readonly estimateSeconds: number;
  readonly actualSeconds: number;
}

/** How the writer's own pace is learned and kept; the rehearsal only brings what was said. */
export interface Pace {
  /** What these steps teach together with those that are kept; null where they teach nothing. */
  paceWith(rehearsed: readonly Rehearsed[]): Promise<OfferedPace | null>;
  /** Keeps them: from now on times follow. */
  learn(rehearsed: readonly Rehearsed[]): Promise<void>;
}

/** Somebody says a story aloud, step by step: writes down how it goes, as it goes. */
export const rehearse = (history: History, pace: Pace): HostMode<ToRehearse> => ({
  id: 'rehearse',
  open: panel => open(panel, history, pace),
});

function open(panel: PanelSide<ToRehearse>, history: History, pace: Pace): ModeSide {
  /** Begun or taken up here, and not ended: the page goes on with these when it is loaded anew. */
  const going = new Set<string>();
  const used = new Set<string>();

  const ask = inTurn(async () => {
    const about = panel.shown();
    const client = panel.session.client();
    if (about === undefined || client === undefined) return;
    try {
      const params: RehearsalParams = { uri: about.uri };
      const model = await client.sendRequest<RehearsalModel | null>(REHEARSAL, params);
      const runs = runsOf(await history.records()).filter(({ file }) => file === fileOf(about));
      if (model === null || panel.shown()?.uri !== about.uri) return;
      // By the name that the editor has for the document, which the server may spell in another way.
      panel.post({ type: 'stories', model: { ...model, uri: about.uri }, runs, open: [...going] });
    } catch (error) {
      panel.post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  });

  const find = async (id: string): Promise<Run | undefined> =>
    runsOf(await history.records()).find(({ run }) => run === id);

  async function offer(id: string): Promise<void> {
    const offered = await pace.paceWith(saidOf(await find(id)));
    panel.post({ type: 'pace', run: id, pace: offered, used: used.has(id) });
  }

  async function usePace(id: string): Promise<void> {
    if (used.has(id)) return;
    used.add(id);
    const said = saidOf(await find(id));
    const offered = await pace.paceWith(said);
    await pace.learn(said);
    panel.post({ type: 'pace', run: id, pace: offered, used: true });
  }

  async function act(message: FromRehearse, about: About): Promise<void> {
    const at = Date.now();
    switch (message.type) {
      case 'ask':
        return ask();
      case 'begin': {
        const { run, title, steps } = message;
        going.add(run);
        return history.add({ kind: 'run', run, at, file: fileOf(about), title, steps });
      }
      case 'take-up':
        going.add(message.run);
        return;
      case 'time': {
        const { run, index, seconds, done } = message;
        return history.add({ kind: 'time', run, at, index, seconds, done });
      }
      case 'end':
        going.delete(message.run);
        await history.add({ kind: 'end', run: message.run, at });
        return offer(message.run);
      case 'use-pace':
        return usePace(message.run);
    }
  }

  return {
    message(message, about) {
      if (!isFromRehearse(message)) return;
      act(message, about).catch((error: unknown) => {
        panel.post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
      });
    },
    dispose: () => going.clear(),
  };
}

/** The name of the document's file, which goes with it to another machine. */
function fileOf({ uri }: About): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A step that was broken off says nothing about how fast somebody speaks. */
const saidOf = (run: Run | undefined): readonly Rehearsed[] =>
  (run?.steps ?? []).flatMap(({ estimateSeconds, seconds, done }) =>
    done && seconds !== null ? [{ estimateSeconds, actualSeconds: seconds }] : [],
  );
