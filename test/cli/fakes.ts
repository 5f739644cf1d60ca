import type { Engine, RulePage } from '../../server/src/cli/engine';
import { ClosedPipe, type Disk, type Io } from '../../server/src/cli/io';
import { run } from '../../server/src/cli/run';
import { resolve } from '../../server/src/config';
import type { Finding, Notes, Reviewer, StoryReport } from '../../server/src/review';
import { NO_STUDY } from '../review/no-study';

const page = (id: string, severity: RulePage['severity'], tier: RulePage['tier']): RulePage => ({
  id,
  group: id === 'filler' ? 'delivery' : id === 'we-language' ? 'ownership' : 'structure',
  tier,
  sections: ['action'],
  severity,
  summary: `What ${id} finds.`,
  why: 'A listener has nothing to write down.',
  bad: [`A [[weak]] line for ${id}.`],
  good: [`A better line for ${id}.`],
  fixes: id === 'filler' ? [{ kind: 'safe', what: 'Drop the word' }] : [],
});

const notes: Notes = {
  boundary: [{ start: 0, end: 1, text: '#' }],
  howYouCameToAct: [],
  acts: [{ verb: 'mend', object: 'the pump', start: 0, end: 1, text: '#' }],
  numbers: [{ before: '9', after: '3', change: null, source: null, start: 0, end: 1, text: '#' }],
  decision: [],
  gain: [],
  lasting: [],
  verification: [],
  learning: [],
};

const storyOf = (text: string, layers: Parameters<Reviewer['review']>[1]): StoryReport => ({
  start: 0,
  end: text.length,
  title: /^\uFEFF?# (.*)/m.exec(text)?.[1] ?? '',
  titleSpan: null,
  principles: ['dive-deep'],
  level: resolve(layers, null).level.value,
  study: NO_STUDY,
  seconds: 101.239,
  low: 90.11,
  high: 115.5,
  targetSeconds: 150,
  limitSeconds: 180,
  calibrated: false,
  pace: { wordsPerMinute: resolve(layers, null).pace.value, source: 'default', sections: 0 },
  sections: [
    {
      step: 'situation',
      steps: ['situation'],
      start: 0,
      end: text.length,
      heading: { start: 0, end: 1 },
      headingText: 'Situation',
      blocks: [],
      words: 51,
      spokenWords: 53,
      syllables: 80,
      seconds: 50.04,
      low: 44.5,
      high: 57.06,
      referenceSeconds: 50.04,
      targetSeconds: 30,
      capSeconds: 45,
      expansions: [],
      skipped: [],
    },
  ],
  signals: [{ kind: 'metric', step: 'situation', start: 0, end: 1, text: '#' }],
  notes,
});

/** Marks in a text that the fake reviewer reports, and how it mends them. */
const MARKS: readonly (readonly [string, Finding['rule'], Finding['severity'], string | null])[] = [
  ['we ', 'we-language', 'warning', null],
  ['XX', 'leftover-placeholder', 'error', null],
  ['sort of ', 'filler', 'hint', ''],
  ['Sitaution', 'unknown-heading', 'warning', 'Situation'],
];

const findingsOf = (text: string): Finding[] =>
  MARKS.flatMap(([mark, rule, severity, mended]) => {
    const found: Finding[] = [];
    for (let start = text.indexOf(mark); start >= 0; start = text.indexOf(mark, start + 1)) {
      const span = { start, end: start + mark.trimEnd().length };
      const edit = { start, end: start + mark.length, text: mended ?? 'I ' };
      const kind = mended === null ? 'claim' : 'safe';
      const go = { kind: 'go', title: 'Go there', edits: [], target: span } as const;
      found.push({
        ...span,
        rule,
        severity,
        message: `'${mark.trim()}' was found.`,
        story: 0,
        step: 'situation',
        fixes: [{ kind, title: 'Change it', edits: [edit], target: null }, go],
        related: [],
      });
    }
    return found;
  }).sort((a, b) => a.start - b.start);

/** An engine of four word rules; what it is asked is kept in `asked`. */
export const fakeEngine = (): Engine & { readonly asked: unknown[] } => {
  const asked: unknown[] = [];
  return {
    asked,
    rules: [
      page('we-language', 'warning', 1),
      page('leftover-placeholder', 'error', 1),
      page('unknown-heading', 'warning', 3),
      page('filler', 'hint', 2),
    ],
    createReviewer: options => ({
      review: (text, layers) => {
        asked.push(layers);
        if (text.includes('CRASH')) throw new Error('something broke inside');
        if (text.includes('RULE FAILS')) options?.onError?.('filler', new Error('no such word'));
        const config = resolve(layers, null);
        const findings = findingsOf(text).flatMap((finding): Finding[] => {
          const severity = config.rules[finding.rule]?.severity ?? finding.severity;
          return severity === 'off' ? [] : [{ ...finding, severity }];
        });
        return { stories: text.includes('# ') ? [storyOf(text, layers)] : [], findings, config };
      },
      explain: (text, layers, explainOptions) => {
        asked.push({ layers, ...explainOptions });
        return text.split('\n').flatMap((line, index, lines) => {
          const start = lines.slice(0, index).join('\n').length + (index === 0 ? 0 : 1);
          if (line === '') return [];
          return [
            {
              start,
              end: start + line.length,
              step: 'action' as const,
              actor: 'I' as const,
              act: { verb: 'mend', object: 'the pump' },
              metric: 'none' as const,
              quoted: false,
              numbers: [{ start, end: start + 1, type: 'count', role: 'none' }],
              signals: [],
            },
          ];
        });
      },
    }),
    reviewConfiguration: text => [
      {
        rule: 'configuration',
        severity: 'warning',
        message: `The configuration has ${text.length} characters.`,
        story: null,
        step: null,
        start: 0,
        end: 1,
        fixes: [],
        related: [],
      },
    ],
  };
};

const error = (code: string): Error => Object.assign(new Error(code), { code });

/** Files in memory by absolute path; `null` may not be read, `'locked'` in `locked` may not be written. */
export const memoryDisk = (
  files: Readonly<Record<string, string | Uint8Array | null>>,
  locked: readonly string[] = [],
): Disk & { readonly files: Map<string, string | Uint8Array | null>; readonly written: string[] } => {
  const all = new Map(Object.entries(files));
  const written: string[] = [];
  const below = (folder: string) => (folder === '/' ? '/' : `${folder}/`);
  const isFolder = (path: string) => [...all.keys()].some(name => name.startsWith(below(path)));
  return {
    files: all,
    written,
    kind: path => (all.has(path) ? 'file' : isFolder(path) ? 'folder' : null),
    read: path => {
      const text = all.get(path);
      if (text === undefined) throw error(isFolder(path) ? 'EISDIR' : 'ENOENT');
      if (text === null) throw error('EACCES');
      return typeof text === 'string' ? Buffer.from(text) : text;
    },
    list: folder => {
      const names = [...all.keys()]
        .filter(name => name.startsWith(below(folder)))
        .map(name => name.slice(below(folder).length).split('/'));
      const kinds = new Map(
        names.map(([first, ...rest]) => [first!, rest.length > 0 ? 'folder' : 'file'] as const),
      );
      return [...kinds].map(([name, kind]) => ({ name, kind }));
    },
    replace: (path, text) => {
      if (locked.includes(path)) throw error('EACCES');
      all.set(path, text);
      written.push(path);
    },
  };
};

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface World {
  readonly files?: Parameters<typeof memoryDisk>[0];
  readonly disk?: Disk;
  readonly stdin?: string;
  /** Standard input as pieces, in place of `stdin`. */
  readonly pieces?: Iterable<Uint8Array>;
  readonly cwd?: string;
  readonly env?: Io['env'];
  readonly terminal?: boolean;
  /** Whether somebody looks at standard error. */
  readonly watched?: boolean;
  readonly now?: () => number;
  /** Writes to standard output after which nobody reads any more. */
  readonly closesAfter?: number;
  readonly engine?: Engine;
}

/** Runs a command line against files in memory, from `/desk`. */
export const star = async (line: string | readonly string[], world: World = {}): Promise<Ran> => {
  let out = '';
  let err = '';
  let writes = 0;
  const io: Io = {
    stdout: {
      isTTY: world.terminal ?? false,
      write: text => {
        if (world.closesAfter !== undefined && ++writes > world.closesAfter) throw new ClosedPipe();
        out += text;
      },
    },
    stderr: {
      isTTY: world.watched ?? false,
      write: text => {
        err += text;
      },
    },
    stdin: async function* () {
      yield* world.pieces ?? [Buffer.from(world.stdin ?? '')];
    },
    cwd: world.cwd ?? '/desk',
    env: world.env ?? {},
    disk: world.disk ?? memoryDisk(world.files ?? {}),
    now: world.now ?? (() => 0),
    version: () => '1.2.3',
  };
  const argv = typeof line === 'string' ? line.split(' ').filter(word => word !== '') : line;
  const code = await run(argv, io, world.engine ?? fakeEngine());
  return { code, out, err };
};
