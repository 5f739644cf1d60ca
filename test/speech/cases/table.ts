/** A written form and the words that are said for it. */
export type Case = readonly [written: string, said: string];

/** One case a line, `written | said`. */
export const table = (text: string): Case[] =>
  text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const [written = '', said = ''] = line.split(' | ');
      return [written.trim(), said.trim()];
    });
