import { readFileSync } from 'node:fs';
import { schedule } from '../../../client/src/drill/schedule';
import type { HistoryRecord } from '../../../client/src/history/record';
import { DRILL, type DrillModel, type DrillParams, type ToDrill } from '../../../server/src/protocol';
import type { ToPreview } from '../../../server/src/protocol/panel';
import { createReviewer } from '../../../server/src/review/index';
import { connect, FOLDER } from '../../lsp/support/client';

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

export const inDrill = (
  model: DrillModel,
  records: readonly HistoryRecord[] = [],
  now = Date.UTC(2030, 0, 8, 10),
): ToPreview => {
  const ids = [
    ...model.stories.flatMap(({ written, facts }) => [...written, ...facts]),
    ...model.quiz,
    ...model.evaluate,
  ].map(({ id }) => id);
  const message: ToDrill = { type: 'cards', model, schedule: schedule(records, ids, now) };
  return { type: 'in-mode', mode: 'drill', uri: model.uri, version: model.version, message };
};
