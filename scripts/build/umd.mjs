import { readFile } from 'node:fs/promises';

/**
 * `pluralize` asks whether there is a `require` before it exports anything. In a worker's bundle that question alone
 * brings in a loader of modules by name, which would be code that nobody can see through. Its answer is known here.
 */
export const knownModuleKind = {
  name: 'known-module-kind',
  setup(build) {
    build.onLoad({ filter: /[\\/]pluralize[\\/]pluralize\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      return { contents: code.replaceAll("typeof require === 'function'", 'true'), loader: 'js' };
    });
  },
};
