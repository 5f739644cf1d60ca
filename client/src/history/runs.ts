import type { Run } from '../../../server/src/protocol';
import type { HistoryRecord } from './record';

/** The rehearsals that records tell of, the latest first. Records of a run whose start is gone are passed over. */
export function runsOf(records: readonly HistoryRecord[]): readonly Run[] {
  const runs = new Map<string, Run>();
  for (const record of records) {
    if (record.kind === 'review') continue;
    const run = runs.get(record.run);
    if (record.kind === 'run') {
      if (run !== undefined) continue;
      const { kind: _, ...begun } = record;
      const steps = record.steps.map(step => ({ ...step, seconds: null, done: false }));
      runs.set(record.run, { ...begun, steps, ended: false });
    } else if (run !== undefined) {
      runs.set(record.run, record.kind === 'end' ? { ...run, ended: true } : timed(run, record));
    }
  }
  return [...runs.values()].sort((one, other) => other.at - one.at);
}

function timed(run: Run, { index, seconds, done }: { index: number; seconds: number; done: boolean }): Run {
  if (index >= run.steps.length) return run;
  return {
    ...run,
    steps: run.steps.map((step, at) => (at === index ? { ...step, seconds, done } : step)),
  };
}
