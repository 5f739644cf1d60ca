// The elements that writers of Markdown use. Any other `<word>` is text: most often a placeholder to fill.
const ELEMENTS = new Set(
  (
    'a abbr address article aside audio b bdi bdo blockquote body br button caption center cite code col colgroup dd ' +
    'del details dfn div dl dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe ' +
    'img input ins kbd label legend li link main mark meta nav ol option p picture pre q s samp script section select ' +
    'small source span strike strong style sub summary sup svg table tbody td textarea tfoot th thead time title tr ' +
    'tt u ul var video wbr'
  ).split(' '),
);

/** Tells markup from a word in angle brackets. `tag` is the whole of it, from `<` to `>`. */
export function isMarkup(tag: string): boolean {
  const name = /^<\/?([a-z][\w-]*)/i.exec(tag)?.[1];
  // `<!DOCTYPE …>`, `<?xml …?>` and the like.
  if (name === undefined) return true;
  return ELEMENTS.has(name.toLowerCase()) || tag.startsWith('</') || /=\s*["'\w]/.test(tag);
}
