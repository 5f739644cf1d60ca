import { type Abilities, abilitiesOf } from '../../../server/src/lsp/abilities';
import type { Catalogue } from '../../../server/src/lsp/catalogue';
import { type Checked, checked } from '../../../server/src/lsp/checked';
import type { InitializationOptions } from '../../../server/src/protocol';
import { paceOf } from '../../../server/src/review/index';
import { PULL } from './client';
import { fakeReviewer } from './fake';

/** A checked document, by the fake reviewer. */
export function document(text: string): Checked {
  const { stories, findings, config } = fakeReviewer().review(text, {});
  return checked({
    uri: 'file:///stories/a.star.md',
    version: 3,
    text,
    kind: 'story',
    id: '1',
    stories,
    findings,
    profile: 'amazon',
    level: 'sde2',
    pace: paceOf(config),
    milliseconds: 1,
    problem: null,
  });
}

/** What a modern client can do, with our own options. */
export const able = (own: InitializationOptions = {}): Abilities =>
  abilitiesOf({ processId: null, rootUri: null, capabilities: PULL, initializationOptions: own });

export const catalogue: Catalogue = new Map(
  [
    { id: 'we-language', tier: 1 },
    { id: 'leftover-placeholder', tier: 1 },
    { id: 'conflicting-numbers', tier: 2 },
    { id: 'filler', tier: 2 },
  ].map(({ id, tier }) => [
    id,
    {
      id,
      tier,
      summary: `About ${id}.`,
      why: 'It *matters*.',
      bad: ['[[We]] sewed it.'],
      good: ['I sewed it.'],
    },
  ]),
);
