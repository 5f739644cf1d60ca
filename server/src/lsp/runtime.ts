import type { createReviewer } from '../review/index';

/** What the place where the server runs gives it: a process and a worker differ in nothing else. */
export interface Runtime {
  /** Milliseconds on a clock that never goes back. */
  now(): number;
  /**
   * The text of a file that this place can read by itself, null where there is none.
   * `undefined`: not readable from here, ask the client.
   */
  readFile(uri: string): Promise<string | null> | undefined;
  /** Another reviewer than the real one, for tests. */
  readonly createReviewer?: typeof createReviewer;
}
