/** Warm medians of interleaved rounds in one process; only the terminal is measured cold. Prints one table. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { measuredAfterEdit, quarter, spokenIn, timeStory } from './clock';
import { interleaved, median, quantile, timed } from './measure';
import { type Linter, loadPeers, ours } from './peers';
import { halfThousand, longText, manyStories, typing, varied } from './texts';

const KEYSTROKES = 300;

const others = await loadPeers();
const all: readonly Linter[] = [ours, ...others];
const writeGood = others[0]!;
const retext = others[1]!;

const rows: (readonly string[])[] = [];
const goals: { readonly text: string; readonly held: boolean }[] = [];
const ms = (value: number | undefined): string =>
  value === undefined ? '–' : value < 10 ? value.toFixed(2) : value.toFixed(0);
const row = (title: string, times: ReadonlyMap<Linter, number>): void => {
  rows.push([title, ...all.map(each => ms(times.get(each)))]);
};
const goal = (title: string, value: number, most: number): void => {
  goals.push({ text: `${title}: ${value.toFixed(3)} (at most ${most.toFixed(3)})`, held: value <= most });
};
const mapped = <T>(
  times: ReadonlyMap<T, readonly number[]>,
  read: (values: readonly number[]) => number,
): ReadonlyMap<T, number> => new Map([...times].map(([each, values]) => [each, read(values)]));

/** As long for each linter, so that each has been optimised alike. */
const WARM_UP = 6000;
const warm = (work: (round: number) => unknown): void => {
  const end = performance.now() + WARM_UP;
  for (let round = 0; performance.now() < end; round++) work(round);
};

/** A whole story: by a reviewer that has read it before, and by one that has read nothing, in words never met. */
const measureStories = (): void => {
  const opened = new Map(all.map(each => [each, each.open()]));
  // Story by story: the shorter the work, the seldomer another program comes between.
  const again = (linter: Linter): readonly number[] =>
    halfThousand.map(text => timed(() => opened.get(linter)!(text)));
  let copy = 0;
  const fresh = (linter: Linter): readonly number[] => {
    copy++;
    return halfThousand.map(text => varied(text, copy)).map(text => timed(() => linter.fresh(text)));
  };
  for (const each of all) warm(() => [fresh(each), again(each)]);
  const known = mapped(interleaved(all, 41, again), median);
  const unknown = mapped(interleaved(all, 41, fresh), median);
  row('story, warm', known);
  row('story, all its sentences new', unknown);
  for (const [title, times] of [
    ['story, warm', known],
    ['story, all new', unknown],
  ] as const) {
    goal(`${title} ÷ write-good`, times.get(ours)! / times.get(writeGood)!, 1 / 3);
    goal(`${title} ÷ retext`, times.get(ours)! / times.get(retext)!, 1 / 15);
  }
};

/** A keystroke to its findings, in the middle of a story. */
const measureTyping = (): void => {
  const states = halfThousand.slice(0, 3).map(story => typing(story, KEYSTROKES));
  const type = (linter: Linter, from: readonly string[]): readonly number[] => {
    const review = linter.open();
    review(from[0]!);
    return from.slice(1).map(state => timed(() => review(state)));
  };
  for (const each of [ours, writeGood]) warm(round => type(each, states[round % states.length]!));
  // A slow linter's keystrokes are all alike: fewer of them tell as much.
  const round = new Map(all.map(each => [each, 0]));
  const times = interleaved(all, 2 * states.length, each => {
    const from = states[round.get(each)! % states.length]!;
    round.set(each, round.get(each)! + 1);
    return type(each, each === retext ? from.filter((_state, index) => index % 5 === 0) : from);
  });
  const p99 = mapped(times, values => quantile(values, 0.99));
  row('keystroke, p50', mapped(times, median));
  row('keystroke, p99', p99);
  goal('keystroke p99 ÷ write-good', p99.get(ours)! / p99.get(writeGood)!, 1 / 10);
};

/** The seconds alone: a whole story in sentences never met, beside write-good on a quarter of the same story. */
const measureClock = (): void => {
  const blocks = halfThousand.map(spokenIn);
  const quarters = halfThousand.map(quarter);
  const time = (each: Linter): readonly number[] =>
    each === ours
      ? blocks.map(story => timed(() => timeStory(story)))
      : quarters.map(text => timed(() => writeGood.fresh(text)));
  for (const each of [ours, writeGood]) warm(() => time(each));
  const times = mapped(interleaved([ours, writeGood], 41, time), median);
  row('seconds of a story (write-good: a quarter)', times);
  goal('seconds of a story ÷ write-good on a quarter', times.get(ours)! / times.get(writeGood)!, 1);
  const anew = Math.max(...blocks.map(story => measuredAfterEdit(story).anew));
  goal('sentences timed anew after a one-word edit', anew, 1);
};

const measureBulk = (): void => {
  const hundred = manyStories(100);
  row(
    '100 stories',
    mapped(
      interleaved(all, 3, each => {
        const review = each.open();
        return [timed(() => hundred.map(review))];
      }),
      median,
    ),
  );
  const one = longText(1_000_000);
  const two = longText(2_000_000);
  const fast = [ours, writeGood];
  const single = mapped(
    interleaved(fast, 3, each => [timed(() => each.fresh(one))]),
    median,
  );
  const sizes = mapped(
    interleaved([one, two], 3, text => [timed(() => ours.fresh(text))]),
    median,
  );
  row('1 MB', single);
  row('2 MB', new Map([[ours, sizes.get(two)!]]));
  goal('2 MB ÷ 1 MB', sizes.get(two)! / sizes.get(one)!, 2.2);
  goal('1 MB ÷ write-good', single.get(ours)! / single.get(writeGood)!, 1 / 5);
};

const measureTerminal = (): void => {
  const story = `samples/${readdirSync('samples').sort()[0]}`;
  const start = (args: readonly string[]) => [timed(() => spawnSync(process.execPath, args))];
  const times = interleaved([['-e', '0'], ['dist/cli.js', 'lint', story] as const], 15, start);
  const [node, cli] = [...times.values()].map(median) as [number, number];
  rows.push(['terminal, one story, cold', ms(cli), `node -e 0: ${ms(node)}`, '']);
  goal('terminal ÷ node -e 0', cli / node, 1.6);
};

console.log(
  `Node ${process.version}; ${halfThousand.length} stories of 400 to 600 words; milliseconds, medians of interleaved rounds.\n`,
);
measureStories();
measureTyping();
measureClock();
measureBulk();
measureTerminal();

const table = [['', ...all.map(each => each.name)], ...rows];
const widths = table[0]!.map((_cell, column) => Math.max(...table.map(cells => cells[column]?.length ?? 0)));
for (const cells of table)
  console.log(
    cells
      .map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!)))
      .join('  '),
  );
console.log('');
for (const { text, held } of goals) console.log(`${held ? 'held  ' : 'missed'}  ${text}`);
