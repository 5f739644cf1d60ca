/** A stretch of an example, and whether the rule finds it. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/** An example taken apart at its `[[marks]]`. */
export const stretches = (example: string): readonly Stretch[] =>
  example
    .split(/\[\[([\s\S]*?)\]\](?!\])/)
    .map((text, index) => ({ text, found: index % 2 === 1 }))
    .filter(({ text }) => text !== '');

/** A whole story begins with front matter, which stays empty where nothing depends on it; a page leaves that out. */
export const shownExample = (example: string): string => example.replace(/^---\n---\n/, '').trimEnd();

/** Whether an example is a text of several lines, to be shown as it stands. */
export const isWhole = (example: string): boolean => example.includes('\n');
