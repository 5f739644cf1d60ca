import { readFileSync } from 'node:fs';
import { schedule } from '../../../client/src/drill/schedule';
import type { HistoryRecord } from '../../../client/src/history/record';
import {
  DRILL,
  type DrillModel,
  type DrillParams,
  type FromDrill,
  type ToDrill,
} from '../../../server/src/protocol';
import type { ToPreview } from '../../../server/src/protocol/panel';
import { createReviewer } from '../../../server/src/review/index';
import { connect, FOLDER } from '../../lsp/support/client';
import type { Answer } from './panel';

/** The cards of a sample, as the real server makes them. */
export async function cardsOf(sample: string): Promise<DrillModel> {
  const client = await connect({ createReviewer });
  const uri = `${FOLDER}/${sample}.star.md`;
  await client.open(uri, readFileSync(`samples/${sample}.star.md`, 'utf8'));
  const params: DrillParams = { uri };
  const model = await client.request<DrillModel | null>(DRILL, params);
  if (model === null) throw new Error(`${sample} has no cards`);
  return model;
}

const inDrill = (model: DrillModel, message: ToDrill): ToPreview => ({
  type: 'in-mode',
  mode: 'drill',
  uri: model.uri,
  version: model.version,
  message,
});

const idsOf = ({ stories, quiz, evaluate }: DrillModel): readonly string[] =>
  [...stories.flatMap(({ written, facts }) => [...written, ...facts]), ...quiz, ...evaluate].map(
    ({ id }) => id,
  );

/**
 * Answers as the drill's host side does: each `ask` with the cards as they are due after what was had until then.
 *
 * @param now when everything happens, in milliseconds since the epoch
 * @param slowly milliseconds until an answer
 */
export function drillHost(
  model: DrillModel,
  { records = [], now, slowly = 0 }: { records?: readonly HistoryRecord[]; now: number; slowly?: number },
): Answer {
  const all = [...records];
  return async said => {
    const message = said.type === 'in-mode' && said.mode === 'drill' ? (said.message as FromDrill) : null;
    if (message?.type === 'review')
      all.push({ kind: 'review', at: now, card: message.card, rating: message.rating });
    if (message?.type !== 'ask') return null;
    const cards: ToDrill = { type: 'cards', model, schedule: schedule(all, idsOf(model), now) };
    await new Promise(resolve => setTimeout(resolve, slowly));
    return inDrill(model, cards);
  };
}

/** What the host side says where it cannot look the cards up. */
export const drillFailed = (model: DrillModel, message: string): ToPreview =>
  inDrill(model, { type: 'failed', message });
