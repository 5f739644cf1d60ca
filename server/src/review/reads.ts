import type { Finding } from './model';

/** What a check read of a story, as bits: a bit for each section, and these. */
export const READ = { answers: 1 << 24, adaptations: 1 << 25, words: 1 << 26, whole: 1 << 27 } as const;
/** A story of more sections is read as a whole. */
const MOST_SECTIONS = 24;
export const readOf = (section: number): number => (section < MOST_SECTIONS ? 1 << section : READ.whole);

/** What tells one state of a story from another, part by part. */
export interface Identity {
  /** Whatever any check may depend on that is no part: configuration, front matter, which parts there are. */
  readonly base: string;
  /** Ids of the parts, in the order of `starts`: sections, answers, adaptations. */
  readonly ids: readonly number[];
  readonly sections: number;
  readonly answers: number;
  /** Words from Situation to Result. */
  readonly words: () => number;
  /** UTF-16 offsets at which the parts and the story start, and where the front matter ends. */
  readonly starts: readonly number[];
  readonly start: number;
  readonly front: number;
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

/** Where a place of `before` is now. Every place stands in the front matter, in a part that was read, or in the title. */
const mover = (before: Identity, now: Identity): ((at: number) => number) | null => {
  if (before.start === now.start && before.starts.every((start, index) => start === now.starts[index]))
    return null;
  return at => {
    if (at <= before.front) return at;
    let from = before.start;
    let to = now.start;
    for (const [index, start] of before.starts.entries())
      if (start <= at && start >= from) {
        from = start;
        to = now.starts[index]!;
      }
    return at + to - from;
  };
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

interface Kept {
  readonly identity: Identity;
  readonly findings: readonly Finding[];
}

/** States that are remembered of one check; all but the last few are of keys typed long ago. */
const STATES = 48;
const PARTS = 400;
/** Different sets of parts that one check is known to have read. */
const KINDS = 6;

export interface Memory {
  /**
   * The findings of a check, taken from the last time it met what it reads. `take` gives what has been read since it
   * was asked last; `run` gives null where the check failed, which is not remembered.
   */
  recall(
    check: string,
    identity: Identity,
    take: () => number,
    run: () => readonly Finding[] | null,
  ): readonly Finding[];
  /** The findings of all checks that read one part and no other; `whole` is false where one of them failed. */
  recallPart(
    identity: Identity,
    index: number,
    run: () => { readonly findings: readonly Finding[]; readonly whole: boolean },
  ): readonly Finding[];
}

const placed = ({ identity, findings }: Kept, now: Identity): readonly Finding[] => {
  if (findings.length === 0) return findings;
  const at = mover(identity, now);
  return at ? findings.map(each => moved(each, at)) : findings;
};

export const createMemory = (): Memory => {
  const byPart = new Map<string, Kept>();
  // What a check reads is seldom the same in all stories: what it read in each kind of them is tried in turn.
  const checks = new Map<string, Map<number, Map<string, Kept>>>();
  return {
    recall(name, identity, take, run) {
      let check = checks.get(name);
      if (!check) {
        check = new Map();
        checks.set(name, check);
      }
      for (const [reads, known] of check) {
        const kept = known.get(stateOf(identity, reads)!);
        if (kept) return placed(kept, identity);
      }
      take();
      const findings = run();
      const reads = take();
      if (findings === null) return [];
      const state = stateOf(identity, reads);
      if (state === null) return findings;
      let known = check.get(reads);
      if (!known) {
        if (check.size >= KINDS) check.clear();
        known = new Map();
        check.set(reads, known);
      }
      if (known.size >= STATES) known.clear();
      known.set(state, { identity, findings });
      return findings;
    },
    recallPart(identity, index, run) {
      const state = `${identity.base},${index},${identity.ids[index]}`;
      const kept = byPart.get(state);
      if (kept) return placed(kept, identity);
      const { findings, whole } = run();
      if (whole) {
        if (byPart.size >= PARTS) byPart.clear();
        byPart.set(state, { identity, findings });
      }
      return findings;
    },
  };
};
