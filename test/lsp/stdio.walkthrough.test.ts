import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  ADAPT,
  type AdaptResult,
  DRILL,
  type DrillModel,
  FIX,
  type FixResult,
  PREVIEW,
  type PreviewModel,
  REHEARSAL,
  type RehearsalModel,
} from '../../server/src/protocol';
import { PULL } from './support/client';
import { endAll, type ServerProcess, start } from './support/process';

const path = resolve('samples', 'chef-allergy-cards.star.md');
const uri = pathToFileURL(path).href;

describe('the panels’ requests to the built server', () => {
  let server: ServerProcess;
  before(async () => {
    server = await start(PULL);
    await server.open(uri, readFileSync(path, 'utf8'));
  });
  after(endAll);

  it('are answered from the same story', async () => {
    const preview = await server.request<PreviewModel>(PREVIEW, {
      uri,
      level: 'senior',
      principle: 'ownership',
    });
    assert.equal(preview.level.inForce, 'senior');
    assert.ok(preview.stories[0]!.reading!.reasons.length > 5);
    const fix = preview.stories[0]!.steps.flatMap(step => step.findings.flatMap(({ fixes }) => fixes))[0]!;
    const asked = { uri, version: preview.version, fix: fix.id, level: 'senior', principle: 'ownership' };
    assert.equal((await server.request<FixResult>(FIX, asked)).version, preview.version);
    const rehearsal = await server.request<RehearsalModel>(REHEARSAL, { uri });
    assert.equal(rehearsal.stories[0]!.steps.length, 5);
    const drill = await server.request<DrillModel>(DRILL, { uri });
    assert.ok(drill.stories[0]!.facts.length > 2 && drill.quiz.length > 10);
    const { change } = await server.request<AdaptResult>(ADAPT, { uri, story: 0, principle: 'frugality' });
    assert.match(change.text, /## Adapt: Frugality/);
  });

  it('are answered with nothing for a document that is not open, and no trouble is logged', async () => {
    for (const method of [PREVIEW, REHEARSAL, DRILL])
      assert.equal(await server.request(method, { uri: 'file:///none.star.md' }), null);
    assert.equal(server.errors(), '');
  });
});
