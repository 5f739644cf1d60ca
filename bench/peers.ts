import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createReviewer } from '../server/src/review';

/** Something that reads a whole text and finds fault with it. */
export interface Linter {
  readonly name: string;
  /** Reviews a text as if nothing had been seen before; gives the number of findings, so that nothing is skipped. */
  readonly fresh: (text: string) => number;
  /** Opens a document: the function reviews each later state of it. */
  readonly open: () => (text: string) => number;
}

interface Processor {
  use(plugin: unknown): Processor;
  parse(text: string): unknown;
  runSync(tree: unknown, file: { messages: unknown[] }): unknown;
}

const SIZE = { editor: { maxFileSize: 50_000_000 } };

export const ours: Linter = {
  name: 'STAR Stories',
  fresh: text => createReviewer().review(text, SIZE).findings.length,
  open: () => {
    const reviewer = createReviewer();
    return text => reviewer.review(text, SIZE).findings.length;
  },
};

const RETEXT_PLUGINS = ['retext-equality', 'retext-passive', 'retext-simplify', 'retext-repeated-words'];

/** The other linters, loaded from bench/peers as they come: they would break inside a bundle. */
export const loadPeers = async (): Promise<readonly Linter[]> => {
  const folder = createRequire(join(process.cwd(), 'bench/peers/'));
  const load = (name: string) => import(pathToFileURL(folder.resolve(name)).href);
  const writeGood: (text: string) => readonly unknown[] = (await load('write-good')).default;
  const { unified } = await load('unified');
  const { VFile } = await load('vfile');
  let processor: Processor = unified().use((await load('retext-english')).default);
  for (const name of RETEXT_PLUGINS) processor = processor.use((await load(name)).default);
  const lintRetext = (text: string): number => {
    const file = new VFile(text);
    processor.runSync(processor.parse(file as never), file);
    return file.messages.length;
  };
  const lintWriteGood = (text: string): number => writeGood(text).length;
  return [
    { name: 'write-good', fresh: lintWriteGood, open: () => lintWriteGood },
    { name: `retext, ${RETEXT_PLUGINS.length} plugins`, fresh: lintRetext, open: () => lintRetext },
  ];
};
