import type { Counts, Expansion, SpeechEstimate, SpeechOptions, SpokenBlock } from './model';
import { rangeOf } from './range';
import { DEFAULT_PACE, referenceSeconds, STOP_SECONDS } from './seconds';
import { speak } from './speak';
import { utterances } from './utterances';

/** One sentence as measured: expansions' spans are offsets in its own text. */
interface Measured {
  readonly counts: Counts;
  readonly seconds: number;
  readonly expansions: readonly Expansion[];
}

export interface Clock {
  /** One section: its blocks' speech, and a pause between blocks. */
  readonly estimate: (blocks: readonly SpokenBlock[], options: SpeechOptions) => SpeechEstimate;
  /** Sentences measured afresh and taken from the cache so far. */
  readonly statistics: () => { readonly measured: number; readonly reused: number; readonly kept: number };
}

const DEFAULT_CAPACITY = 5000;
const BLOCKS = 1000;
/** Longer blocks are no prose: only their sentences are remembered. */
const LONGEST_BLOCK = 20_000;

interface Uttered {
  readonly start: number;
  readonly measured: Measured;
}

/** The same pronunciations give the same key, whatever the object. */
function pronunciationsKey(pronunciations: Readonly<Record<string, string>>): string {
  const entries = Object.entries(pronunciations);
  return entries.length === 0 ? '' : JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function measure(text: string, pronunciations: Readonly<Record<string, string>>): Measured {
  const { counts, expansions } = speak(text, { pronunciations });
  return { counts, expansions, seconds: referenceSeconds(counts) };
}

const moved = (expansions: readonly Expansion[], by: number): Expansion[] =>
  expansions.map(({ start, end, spoken }) => ({ start: start + by, end: end + by, spoken }));

/** Pauses are seconds as set; a writer's own factor stretches speech and pauses alike. */
function finish(sums: Sums, options: SpeechOptions): SpeechEstimate {
  const pauses = sums.pauses * options.pauseSeconds;
  const seconds = (sums.reference * (DEFAULT_PACE / options.pace) + pauses) * options.calibration;
  return {
    seconds,
    ...rangeOf(seconds, options.calibrated),
    referenceSeconds: sums.reference + pauses,
    words: sums.words,
    spokenWords: sums.spokenWords,
    syllables: sums.syllables,
    expansions: sums.expansions,
  };
}

interface Sums {
  reference: number;
  pauses: number;
  words: number;
  spokenWords: number;
  syllables: number;
  expansions: Expansion[];
}

/**
 * A clock that remembers sentences: editing one word measures one sentence anew. Holds up to `capacity` sentences and
 * forgets the longest unused. Pace, calibration and pauses are not part of what is remembered.
 */
export function createClock(capacity = DEFAULT_CAPACITY): Clock {
  const cache = new Map<string, Measured>();
  const blocksKnown = new Map<string, readonly Uttered[]>();
  let measuredCount = 0;
  let reused = 0;

  const remembered = (
    text: string,
    key: string,
    pronunciations: Readonly<Record<string, string>>,
  ): Measured => {
    const name = key === '' ? text : `${key}\n${text}`;
    const known = cache.get(name);
    if (known) {
      reused++;
      cache.delete(name);
      cache.set(name, known);
      return known;
    }
    measuredCount++;
    const fresh = measure(text, pronunciations);
    cache.set(name, fresh);
    if (cache.size > capacity) cache.delete(cache.keys().next().value!);
    return fresh;
  };

  /** A block's sentences; most blocks are as they were at the last call. */
  const uttered = (
    text: string,
    key: string,
    pronunciations: Readonly<Record<string, string>>,
  ): readonly Uttered[] => {
    const name = key === '' ? text : `${key}\n${text}`;
    const known = blocksKnown.get(name);
    // Once room gets short, each sentence has to be seen in use.
    if (known && cache.size * 2 < capacity) {
      reused += known.length;
      return known;
    }
    const fresh = utterances(text).map(({ start, end }) => ({
      start,
      measured: remembered(text.slice(start, end), key, pronunciations),
    }));
    if (blocksKnown.size >= BLOCKS) blocksKnown.clear();
    if (text.length <= LONGEST_BLOCK) blocksKnown.set(name, fresh);
    return fresh;
  };

  const estimate = (blocks: readonly SpokenBlock[], options: SpeechOptions): SpeechEstimate => {
    const key = pronunciationsKey(options.pronunciations);
    const sums: Sums = { reference: 0, pauses: 0, words: 0, spokenWords: 0, syllables: 0, expansions: [] };
    let spokenBlocks = 0;
    for (const block of blocks) {
      let spokenSentences = 0;
      for (const { start, measured } of uttered(block.text, key, options.pronunciations)) {
        const { counts, seconds, expansions } = measured;
        if (counts.spokenWords === 0) continue;
        sums.reference += seconds + (spokenSentences > 0 ? STOP_SECONDS : 0);
        sums.words += counts.words;
        sums.spokenWords += counts.spokenWords;
        sums.syllables += counts.syllables;
        for (const one of moved(expansions, block.start + start)) sums.expansions.push(one);
        spokenSentences++;
      }
      if (spokenSentences > 0) spokenBlocks++;
    }
    sums.pauses = Math.max(0, spokenBlocks - 1);
    return finish(sums, options);
  };

  return { estimate, statistics: () => ({ measured: measuredCount, reused, kept: cache.size }) };
}

/** The story from its sections: their seconds, and a pause between every two of them that are spoken. */
export function combine(estimates: readonly SpeechEstimate[], options: SpeechOptions): SpeechEstimate {
  const spoken = estimates.filter(estimate => estimate.spokenWords > 0);
  const sum = (of: (estimate: SpeechEstimate) => number): number =>
    spoken.reduce((total, one) => total + of(one), 0);
  const pauses = Math.max(0, spoken.length - 1) * options.pauseSeconds;
  const seconds = sum(one => one.seconds) + pauses * options.calibration;
  return {
    seconds,
    ...rangeOf(seconds, options.calibrated),
    referenceSeconds: sum(one => one.referenceSeconds) + pauses,
    words: sum(one => one.words),
    spokenWords: sum(one => one.spokenWords),
    syllables: sum(one => one.syllables),
    get expansions() {
      return spoken.flatMap(one => one.expansions);
    },
  };
}
