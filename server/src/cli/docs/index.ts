import { createReviewer, reviewConfiguration } from '../../review';
import { rules } from '../../rules';
import { disk } from '../disk';
import type { Io } from '../io';
import { indexPage, withTable } from './listing';
import { rulePage } from './page';
import { starrcSchema } from './schema';
import { withSessions } from './terminal';

const silent = { isTTY: false, write: () => {} };

const worldAt = (cwd: string): Io => ({
  stdout: silent,
  stderr: silent,
  now: () => 0,
  stdin: async function* () {},
  cwd,
  env: {},
  disk,
  version: () => '',
});

/**
 * Everything that is made from the rules: path in the repository → content. `readme` is the README as it stands, `root`
 * the repository's folder, in which the commands that the README shows are run.
 */
export const generated = async (readme: string, root: string): Promise<ReadonlyMap<string, string>> => {
  const io = worldAt(root);
  const engine = { createReviewer, reviewConfiguration, rules };
  return new Map([
    ...rules.map(rule => [`docs/rules/${rule.id}.md`, rulePage(rule)] as const),
    ['docs/rules/README.md', indexPage(rules)],
    ['schemas/starrc.schema.json', starrcSchema(rules)],
    ['README.md', await withSessions(withTable(readme, rules), io, engine)],
  ]);
};

/** Folders in which nothing lies but what is generated. */
export const GENERATED_FOLDERS: readonly string[] = ['docs/rules', 'schemas'];
