import type { Severity, Step } from '../../server/src/profiles/model';

/** One text of a fixture file. */
export interface Fixture {
  readonly bad: boolean;
  /** Of the fence in the fixture file, from 1. */
  readonly line: number;
  readonly place: Step | 'file' | 'starrc';
  readonly severity: Severity | null;
  readonly frontMatter: string;
  /** Bytes, for the rule about large files. */
  readonly maxFileSize: number | null;
  /** With `[[marks]]`. */
  readonly text: string;
}

const SEVERITY = /^(error|warning|info|hint)$/;

/**
 * Reads `## bad` and `## good`, each with fenced texts. The fence's words say where the text stands, then what its
 * findings weigh and which front matter it has, split by bars: `~~~ action | info | ownership: shared`.
 * @throws on a fence outside both lists or one that is not closed
 */
export const parseFixtures = (source: string): readonly Fixture[] => {
  const fixtures: Fixture[] = [];
  let kind: 'bad' | 'good' | null = null;
  let open: { line: number; info: string; body: string[] } | null = null;
  for (const [index, line] of source.split('\n').entries()) {
    if (open) {
      if (line === '~~~') {
        fixtures.push(fixture(kind === 'bad', open));
        open = null;
      } else open.body.push(line);
    } else if (line.startsWith('~~~')) {
      if (!kind) throw new Error(`line ${index + 1}: a text outside of "## bad" and "## good"`);
      open = { line: index + 1, info: line.slice(3).trim(), body: [] };
    } else if (/^## (bad|good)$/.test(line)) kind = line.slice(3) as 'bad' | 'good';
  }
  if (open) throw new Error(`line ${open.line}: the text is not closed`);
  return fixtures;
};

const fixture = (
  bad: boolean,
  { line, info, body }: { line: number; info: string; body: string[] },
): Fixture => {
  const [place = 'file', ...rest] = info.split('|').map(part => part.trim());
  const size = rest.find(part => part.startsWith('maxFileSize:'));
  return {
    bad,
    line,
    place: place as Fixture['place'],
    severity: (rest.find(part => SEVERITY.test(part)) as Severity | undefined) ?? null,
    frontMatter: rest.filter(part => part.includes(':') && part !== size).join('\n'),
    maxFileSize: size ? Number(size.slice('maxFileSize:'.length)) : null,
    text: body.join('\n'),
  };
};
