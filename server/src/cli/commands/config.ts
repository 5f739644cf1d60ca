import { type EffectiveConfig, type Source as From, resolve } from '../../config';
import { printable } from '../colour';
import { VERSION } from '../formats/json';
import { EXIT, type Io } from '../io';
import { absolutePath } from '../paths';
import type { Session } from '../session';
import { isFailure, sources } from '../sources';

interface Row {
  readonly name: string;
  readonly value: string;
  readonly source: From;
}

const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0);

const shown = (value: unknown): string =>
  isEmpty(value) ? 'none' : typeof value === 'string' ? value : JSON.stringify(value);

const rowsOf = (config: EffectiveConfig): readonly Row[] => {
  const { rules, ...settings } = config;
  const plain = Object.entries(settings).map(([name, { value, source }]) => ({
    name,
    value: shown(value),
    source,
  }));
  const ofRules = Object.entries(rules).map(([id, { severity, options, source }]) => ({
    name: `rules.${id}`,
    value: [severity, options && JSON.stringify(options)].filter(part => part !== undefined).join(' '),
    source,
  }));
  return [...plain, ...ofRules];
};

const WORDS: Readonly<Record<From, string>> = {
  flag: 'command line',
  'front-matter': 'front matter',
  starrc: '.starrc',
  learned: 'rehearsals',
  editor: 'editor',
  default: 'default',
};

const isFolder = (io: Io, path: string): boolean => {
  try {
    return io.disk.kind(absolutePath(io, path)) === 'folder';
  } catch {
    // Reading it as a file will say why.
    return false;
  }
};

/** The configuration of a file, its front matter included; without a file, that of this folder. */
const effective = async (
  session: Session,
): Promise<{ path: string | null; absolute: string; config: EffectiveConfig } | null> => {
  const { io, paths, settings } = session;
  const [given] = paths;
  const folder = given === undefined || (given !== '-' && isFolder(io, given));
  if (folder) {
    const absolute = absolutePath(io, `${given ?? '.'}/any.star.md`);
    return { path: null, absolute, config: resolve(settings.layers(absolute), null) };
  }
  for await (const source of sources(session, [given])) {
    if (isFailure(source)) await session.fail(source);
    else {
      const { path, absolute, text } = source;
      return { path, absolute, config: session.reviewer.review(text, settings.layers(absolute)).config };
    }
  }
  return null;
};

/** `star-stories config`: every value in force and where it comes from. */
export const config = async (session: Session): Promise<number> => {
  const { paths, flags, settings, paint, print, note } = session;
  if (paths.length > 1) {
    await note('config takes one file.\n');
    return EXIT.failure;
  }
  const found = await effective(session);
  const starrc = found && settings.starrc(found.absolute);
  const failures = await session.failures();
  if (found && flags.format === 'json') {
    const { path, config: values } = found;
    await print(
      `${JSON.stringify({ version: VERSION, path, starrc: starrc?.path ?? null, config: values })}\n`,
    );
  } else if (found) {
    const rows = rowsOf(found.config);
    const name = rows.reduce((most, row) => Math.max(most, row.name.length), 0);
    const value = rows.reduce((most, row) => Math.max(most, Math.min(40, row.value.length)), 0);
    for (const row of rows) {
      const from = row.source === 'starrc' && starrc ? starrc.path : WORDS[row.source];
      await print(
        `${row.name.padEnd(name)}  ${printable(row.value).padEnd(value)}  ${paint.dim(printable(from))}\n`,
      );
    }
  }
  return failures.length > 0 ? EXIT.failure : EXIT.clean;
};
