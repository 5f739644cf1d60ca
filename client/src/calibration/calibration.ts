import {
  LEARNED_PACE,
  type LearnedPace,
  type LearnedPaceParams,
  type RehearsedSection,
} from '../../../server/src/protocol';
import type { Session } from '../session';
import type { RehearsedSections } from './store';

/** The pace that the user's rehearsals taught: what a rehearsal hands its sections to. */
export interface Calibration {
  /** The pace in force; null where nothing was rehearsed yet. */
  pace(): Promise<LearnedPace | null>;
  /** The pace as it would be with these sections too: to offer it before it is used. */
  paceWith(rehearsed: readonly RehearsedSection[]): Promise<LearnedPace | null>;
  /** Keeps the sections and has every open story timed with what they teach. */
  learn(rehearsed: readonly RehearsedSection[]): Promise<void>;
  /** Forgets all sections; resolves once stories are timed without them. */
  clear(): Promise<void>;
}

/** The server works the pace out; here are only kept, and handed over, the sections it is learned from. */
export function createCalibration(
  sections: RehearsedSections,
  session: Pick<Session, 'start' | 'settingsChanged'>,
): Calibration {
  const paceWith = async (more: readonly RehearsedSection[]): Promise<LearnedPace | null> => {
    const params: LearnedPaceParams = { rehearsed: [...sections.all(), ...more] };
    if (params.rehearsed.length === 0) return null;
    const client = await session.start();
    return client.sendRequest<LearnedPace | null>(LEARNED_PACE, params);
  };
  return {
    pace: () => paceWith([]),
    paceWith,
    learn: async rehearsed => {
      await sections.add(rehearsed);
      await session.settingsChanged();
    },
    clear: async () => {
      await sections.clear();
      await session.settingsChanged();
    },
  };
}
