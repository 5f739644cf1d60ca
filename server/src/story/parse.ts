import { readFrontMatter } from './frontMatter';
import { readDocument } from './markdown';
import type { StoryFile } from './model';
import { readOutline } from './outline';
import { retyped } from './retyped';
import { createSource, findDirectives } from './source';
import { readStories } from './stories';

/**
 * Reads a `.star.md` file: front matter, stories, sections, sentences, directives. Takes any text, never throws, and
 * is linear in its length. Every span counts UTF-16 code units of `text` as given, a byte-order mark included.
 */
export function parseStoryFile(text: string): StoryFile {
  const frontMatter = readFrontMatter(text);
  const document = readDocument(text, frontMatter?.end ?? (text.startsWith('\uFEFF') ? 1 : 0));
  const source = createSource(text, document);
  const outline = readOutline(text, document.clean, document.pieces);
  return {
    text,
    frontMatter,
    stories: readStories(source, outline),
    directives: findDirectives(text, document),
  };
}

/** Files that are kept: those between which a writer goes back and forth. */
const KEPT = 32;

/** A reader that knows the files it read last, so that a key typed in one of them does not read it all again. */
export function createStoryParser(): (text: string) => StoryFile {
  let known: readonly StoryFile[] = [];
  return text => {
    let file: StoryFile | null = null;
    for (const last of known) {
      file = retyped(last, text);
      if (!file) continue;
      known = [file, ...known.filter(each => each !== last)];
      return file;
    }
    file = parseStoryFile(text);
    known = [file, ...known.slice(0, KEPT - 1)];
    return file;
  };
}
