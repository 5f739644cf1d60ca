import type { Finding } from './model';

/** What a check read of a story, as bits: a bit for each section, and these. */
export const READ = { answers: 1 << 24, adaptations: 1 << 25, words: 1 << 26, whole: 1 << 27 } as const;
/** A story of more sections is read as a whole. */
const MOST_SECTIONS = 24;
export const readOf = (section: number): number => (section < MOST_SECTIONS ? 1 << section : READ.whole);

/** UTF-16 offsets at which the parts and the story start, and where the front matter ends. */
export interface Places {
  readonly starts: readonly number[];
  readonly start: number;
  readonly front: number;
}

/** What tells one state of a story from another, part by part. */
export interface Identity {
  /** Whatever any check may depend on that is no part: configuration, front matter, which parts there are. */
  readonly base: string;
  /** Ids of the parts, in the order of their places: sections, answers, adaptations. */
  readonly ids: readonly number[];
  readonly sections: number;
  readonly answers: number;
  /** Words from Situation to Result. */
  readonly words: () => number;
  readonly places: Places;
  /** States told so far, by what was read. */
  readonly states: Map<number, string>;
}

/** The state of all that was read, or null where that is too much to tell. */
const stateOf = (identity: Identity, reads: number): string | null => {
  if (reads & READ.whole) return null;
  let state = identity.states.get(reads);
  if (state === undefined) {
    state = readState(identity, reads);
    identity.states.set(reads, state);
  }
  return state;
};

const readState = (identity: Identity, reads: number): string => {
  const { ids, sections, answers } = identity;
  let state = identity.base;
  for (let index = 0; index < sections; index++) if (reads & (1 << index)) state += `,${ids[index]}`;
  if (reads & READ.answers)
    for (let index = sections; index < sections + answers; index++) state += `,${ids[index]}`;
  if (reads & READ.adaptations)
    for (let index = sections + answers; index < ids.length; index++) state += `,${ids[index]}`;
  return reads & READ.words ? `${state};${identity.words()}` : state;
};

const stayed = (before: Places, now: Places): boolean => {
  if (before === now) return true;
  if (before.start !== now.start) return false;
  for (let index = 0; index < now.starts.length; index++)
    if (before.starts[index] !== now.starts[index]) return false;
  return true;
};

/** Where a place of `before` is now. Every place stands in the front matter, in a part that was read, or in the title. */
const mover =
  (before: Places, now: Places) =>
  (at: number): number => {
    if (at <= before.front) return at;
    let from = before.start;
    let to = now.start;
    for (let index = 0; index < before.starts.length; index++) {
      const start = before.starts[index]!;
      if (start > at || start < from) continue;
      from = start;
      to = now.starts[index]!;
    }
    return at + to - from;
  };

const moved = (finding: Finding, at: (offset: number) => number): Finding => ({
  ...finding,
  start: at(finding.start),
  end: at(finding.end),
  fixes: finding.fixes.map(fix => ({
    ...fix,
    edits: fix.edits.map(edit => ({ ...edit, start: at(edit.start), end: at(edit.end) })),
    target: fix.target && { ...fix.target, start: at(fix.target.start), end: at(fix.target.end) },
  })),
  related: finding.related.map(each => ({ ...each, start: at(each.start), end: at(each.end) })),
});

/** Where the parts stood is all that is kept of a story: it would keep every state that was ever typed. */
interface Kept {
  readonly places: Places;
  readonly findings: readonly Finding[];
}

/** States that are remembered of one check; all but the last few are of keys typed long ago. */
const STATES = 48;
const PARTS = 400;
/** Different sets of parts that one check is known to have read. */
const KINDS = 6;

export interface Memory {
  /** What a check found the last time it met all that it reads; undefined where it has not. */
  recall(check: string, identity: Identity): readonly Finding[] | undefined;
  /** `reads`: the bits of what it read. */
  keep(check: string, identity: Identity, reads: number, findings: readonly Finding[]): void;
  /** What all the checks found that read one part and no other. */
  recallPart(identity: Identity, index: number): readonly Finding[] | undefined;
  keepPart(identity: Identity, index: number, findings: readonly Finding[]): void;
}

const placed = (kept: Kept | undefined, now: Places): readonly Finding[] | undefined => {
  if (!kept || kept.findings.length === 0 || stayed(kept.places, now)) return kept?.findings;
  const at = mover(kept.places, now);
  return kept.findings.map(each => moved(each, at));
};

const partState = ({ base, ids }: Identity, index: number): string => `${base},${index},${ids[index]}`;

export const createMemory = (): Memory => {
  const parts = new Map<string, Kept>();
  // What a check reads is seldom the same in all stories: what it read in each kind of them is tried in turn.
  const checks = new Map<string, Map<number, Map<string, Kept>>>();
  return {
    recall(check, identity) {
      const kinds = checks.get(check);
      if (!kinds) return undefined;
      for (const [reads, known] of kinds) {
        const kept = known.get(stateOf(identity, reads)!);
        if (kept) return placed(kept, identity.places);
      }
      return undefined;
    },
    keep(check, identity, reads, findings) {
      const state = stateOf(identity, reads);
      if (state === null) return;
      let kinds = checks.get(check);
      if (!kinds) {
        kinds = new Map();
        checks.set(check, kinds);
      }
      let known = kinds.get(reads);
      if (!known) {
        if (kinds.size >= KINDS) kinds.clear();
        known = new Map();
        kinds.set(reads, known);
      }
      if (known.size >= STATES) known.clear();
      known.set(state, { places: identity.places, findings });
    },
    recallPart: (identity, index) => placed(parts.get(partState(identity, index)), identity.places),
    keepPart(identity, index, findings) {
      if (parts.size >= PARTS) parts.clear();
      parts.set(partState(identity, index), { places: identity.places, findings });
    },
  };
};
