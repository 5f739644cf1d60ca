/** Names of configuration files; in one folder the first that exists counts. */
export const STARRC_NAMES = ['.starrc.json', '.starrc.yaml'] as const;

/** Whether a path, with `/` or `\\`, is that of a configuration file. */
export const isStarrc = (path: string): boolean =>
  STARRC_NAMES.some(name => name === path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));

/**
 * Where the configuration of a file may be, nearest first: each folder from the file's own upward.
 * Takes absolute paths and the paths of URIs, with `/` or `\`; `root` is the last folder to look in, if given.
 */
export const starrcCandidates = (file: string, root?: string): readonly string[] => {
  const slash = file.includes('\\') && !file.includes('/') ? '\\' : '/';
  const stop = root?.replace(/[\\/]+$/, '');
  const candidates: string[] = [];
  for (let at = file.lastIndexOf(slash); at >= 0; at = at === 0 ? -1 : file.lastIndexOf(slash, at - 1)) {
    const folder = file.slice(0, at);
    for (const name of STARRC_NAMES) candidates.push(`${folder}${slash}${name}`);
    if (folder === stop) break;
  }
  return candidates;
};
