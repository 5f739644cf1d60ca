import { remembering } from '../text/remember';

/** What is left of a name when case, accents, spaces, hyphens and punctuation don't matter. */
export const normalised = remembering(1000, (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, ''),
);
