const MOST = 1000;
const known = new Map<string, string>();

/** What is left of a name when case, accents, spaces, hyphens and punctuation don't matter. */
export const normalised = (name: string): string => {
  const found = known.get(name);
  if (found !== undefined) return found;
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  if (known.size >= MOST) known.clear();
  known.set(name, plain);
  return plain;
};
