import type { Memento } from 'vscode';
import type { RehearsedSection } from '../../../server/src/protocol';
import { isRecord } from '../guards';

/** Rehearsed sections, kept for the user on this machine. */
export interface RehearsedSections {
  /** Oldest first. */
  all(): readonly RehearsedSection[];
  /** Keeps what was rehearsed; resolves once it is stored. Pairs that are not above zero are left out. */
  add(rehearsed: readonly RehearsedSection[]): Promise<void>;
  clear(): Promise<void>;
}

const KEY = 'starStories.rehearsed';
/** More than the pace is learned from, so that sections which cannot be used leave enough. */
const KEPT = 100;

export function createRehearsedSections(memento: Pick<Memento, 'get' | 'update'>): RehearsedSections {
  const all = (): readonly RehearsedSection[] => {
    const stored = memento.get<unknown>(KEY);
    return Array.isArray(stored) ? stored.filter(isRehearsed) : [];
  };
  return {
    all,
    add: async rehearsed => {
      const usable = rehearsed.filter(isRehearsed);
      if (usable.length === 0) return;
      const kept = [...all(), ...usable].slice(-KEPT);
      await memento.update(
        KEY,
        kept.map(({ estimateSeconds, actualSeconds }) => ({ estimateSeconds, actualSeconds })),
      );
    },
    clear: async () => memento.update(KEY, undefined),
  };
}

const isSeconds = (value: unknown): boolean =>
  typeof value === 'number' && value > 0 && Number.isFinite(value);

const isRehearsed = (value: unknown): value is RehearsedSection =>
  isRecord(value) && isSeconds(value.estimateSeconds) && isSeconds(value.actualSeconds);
