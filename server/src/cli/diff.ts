/** One line that stays, goes or comes. */
interface Change {
  readonly kind: ' ' | '-' | '+';
  readonly line: string;
}

/** Lines with their line breaks. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Changes beyond which the shortest script is not looked for: all goes, all comes. */
const MOST_CHANGES = 1000;

/**
 * The shortest script from one list of lines to another: E. W. Myers, "An O(ND) Difference Algorithm and Its
 * Variations", Algorithmica 1 (1986).
 */
const changesBetween = (before: readonly string[], after: readonly string[]): readonly Change[] => {
  const furthest = new Map([[1, 0]]);
  const trail: Map<number, number>[] = [];
  const most = Math.min(before.length + after.length, MOST_CHANGES);
  for (let edits = 0; edits <= most; edits++) {
    trail.push(new Map(furthest));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = furthest.get(diagonal + 1) ?? -1;
      const right = furthest.get(diagonal - 1) ?? -1;
      let x = diagonal === -edits || (diagonal !== edits && right < down) ? down : right + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      furthest.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return walkBack(before, after, trail);
    }
  }
  return [
    ...before.map((line): Change => ({ kind: '-', line })),
    ...after.map((line): Change => ({ kind: '+', line })),
  ];
};

const walkBack = (
  before: readonly string[],
  after: readonly string[],
  trail: readonly ReadonlyMap<number, number>[],
): readonly Change[] => {
  const changes: Change[] = [];
  let x = before.length;
  let y = after.length;
  for (let edits = trail.length - 1; edits >= 0; edits--) {
    const furthest = trail[edits]!;
    const diagonal = x - y;
    const down = furthest.get(diagonal + 1) ?? -1;
    const right = furthest.get(diagonal - 1) ?? -1;
    const came = diagonal === -edits || (diagonal !== edits && right < down) ? diagonal + 1 : diagonal - 1;
    const fromX = edits === 0 ? 0 : furthest.get(came)!;
    const fromY = edits === 0 ? 0 : fromX - came;
    while (x > fromX && y > fromY) {
      changes.push({ kind: ' ', line: before[--x]! });
      y--;
    }
    if (y > fromY) changes.push({ kind: '+', line: after[--y]! });
    else if (x > fromX) changes.push({ kind: '-', line: before[--x]! });
  }
  return changes.reverse();
};

const CONTEXT = 3;

/** Places of the changes that belong to one hunk: with no more than twice the context between them. */
const hunksOf = (changes: readonly Change[]): readonly (readonly [number, number])[] => {
  const hunks: [number, number][] = [];
  changes.forEach(({ kind }, index) => {
    if (kind === ' ') return;
    const last = hunks.at(-1);
    if (last && index - last[1] <= 2 * CONTEXT) last[1] = index + 1;
    else hunks.push([index, index + 1]);
  });
  return hunks.map(([from, to]) => [Math.max(0, from - CONTEXT), Math.min(changes.length, to + CONTEXT)]);
};

const range = (start: number, count: number): string =>
  count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`;

/** A unified diff that `git apply` and `patch -p1` take; empty where nothing changed. */
export const unifiedDiff = (path: string, before: string, after: string): string => {
  if (before === after) return '';
  const changes = changesBetween(linesOf(before), linesOf(after));
  let old = 0;
  let fresh = 0;
  let done = 0;
  const hunks = hunksOf(changes).map(([from, to]) => {
    const kept = changes.slice(done, from);
    old += kept.length;
    fresh += kept.length;
    const lines = changes.slice(from, to);
    const gone = lines.filter(({ kind }) => kind !== '+').length;
    const here = lines.filter(({ kind }) => kind !== '-').length;
    const head = `@@ -${range(old, gone)} +${range(fresh, here)} @@\n`;
    old += gone;
    fresh += here;
    done = to;
    const body = lines.map(
      ({ kind, line }) => `${kind}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`,
    );
    return head + body.join('');
  });
  const name = path.replace(/^\/+/, '');
  return `--- a/${name}\n+++ b/${name}\n${hunks.join('')}`;
};
