import { drill } from '../drill';
import type { Mode } from '../mode';
import { rehearse } from '../rehearse';
import { walkthrough } from '../walkthrough';

/** Every tab of the panel, in order. A mode that is not here yet has no tab. */
export const MODES: readonly Mode<unknown>[] = [walkthrough, rehearse, drill];
