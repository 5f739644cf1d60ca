import { printable } from './colour';
import { streamed } from './formats/json';
import { EXIT } from './io';
import type { Session } from './session';
import { isFailure, type Source, sources } from './sources';

/** What a command says of one file. Only one of the two is asked for. */
interface Told {
  /** The file's entry in the JSON document, beside its path. */
  readonly json: () => Readonly<Record<string, unknown>>;
  /** What stands under the file's name. */
  readonly text: () => string;
}

/** Runs a command that describes file after file, in the format that was asked for, and answers its exit code. */
export const tellEach = async (
  session: Session,
  paths: readonly string[],
  tell: (source: Source) => Told,
): Promise<number> => {
  const { flags, paint } = session;
  const document = streamed(({ path, told }: { path: string; told: Told }) => ({ path, ...told.json() }));
  const asJson = flags.format === 'json';
  if (asJson) await session.print(document.start());
  for await (const source of sources(session, paths)) {
    if (isFailure(source)) {
      await session.fail(source);
      continue;
    }
    const { path } = source;
    const told = tell(source);
    await session.print(
      asJson ? document.file({ path, told }) : `${paint.underline(printable(path))}\n${told.text()}\n`,
    );
  }
  const failures = await session.failures();
  if (asJson) await session.print(document.end({ errors: failures }));
  return failures.length > 0 ? EXIT.failure : EXIT.clean;
};

/** The stories of a file one after the other. */
export const inStories = (stories: readonly string[]): string =>
  stories.length > 0 ? stories.join('\n') : '  no story in it\n';
