import type { Edit, Span } from '../text/span';
import type { FixKind, RuleFix } from './rule';
import type { SectionView, SentenceView, StoryView } from './view';

const fix = (kind: FixKind, title: string, edits: readonly Edit[], target: Span | null = null): RuleFix => ({
  kind,
  title,
  edits,
  target,
});

export const ask = (title: string, edits: readonly Edit[]): RuleFix => fix('ask', title, edits);
export const claim = (title: string, edits: readonly Edit[]): RuleFix => fix('claim', title, edits);
export const safe = (title: string, edits: readonly Edit[]): RuleFix => fix('safe', title, edits);
export const edit = (title: string, edits: readonly Edit[]): RuleFix => fix('edit', title, edits);
export const go = (title: string, { start, end }: Span): RuleFix => fix('go', title, [], { start, end });

export const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });

/** The line end that a text uses. */
export const lineEnd = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';

/** Where a sentence may be added to a section: behind its last spoken word, else behind its heading. */
export const endOf = (story: StoryView, section: SectionView): { at: number; lead: string } => {
  const last = section.sentences.at(-1);
  if (last) {
    const text = story.file.text;
    let at = last.end;
    // Closing emphasis behind the last word stays closed before anything is added.
    while (at < text.length && '*_'.includes(text[at]!)) at++;
    return { at, lead: /[.!?…:;]["”’)]*$/.test(last.text.trimEnd()) ? ' ' : '. ' };
  }
  const eol = lineEnd(story.file.text);
  return section.section.heading.level > 0
    ? { at: section.section.heading.end, lead: eol }
    : { at: section.section.heading.end, lead: ' ' };
};

/** Adds a sentence with placeholders behind one of the writer's, which gets a full stop where it has none. */
export const askAfter = (sentence: SentenceView, title: string, text: string): RuleFix => {
  const stop = /[.!?…]["”’)]*$/.test(sentence.text.trimEnd()) ? ' ' : '. ';
  return ask(title, [insert(sentence.end, `${stop}${text}`)]);
};

/** Adds a sentence with placeholders at the end of a section. */
export const askAtEnd = (
  story: StoryView,
  section: SectionView,
  title: string,
  sentence: string,
): RuleFix => {
  const { at, lead } = endOf(story, section);
  return ask(title, [insert(at, `${lead}${sentence}`)]);
};

/** Sets a key in the front matter, which is made where there is none. */
export const mark = (story: StoryView, key: string, value: string): RuleFix => {
  const { text } = story.file;
  const eol = lineEnd(text);
  const title = `Mark this story as ${key}: ${value}`;
  const front = story.frontMatter;
  const place = front?.places[key];
  if (place) return fix('mark', title, [{ start: place.value.start, end: place.value.end, text: value }]);
  if (front) {
    const broken =
      front.content.end > front.content.start &&
      !/[\r\n]$/.test(text.slice(front.content.start, front.content.end));
    return fix('mark', title, [
      insert(front.content.end, `${broken ? eol : ''}${key}: ${value}${broken ? '' : eol}`),
    ]);
  }
  const start = text.startsWith('\ufeff') ? 1 : 0;
  return fix('mark', title, [insert(start, `---${eol}${key}: ${value}${eol}---${eol}`)]);
};

/** Words for a message, cut where they would make it too long. */
export const shown = (text: string, most = 32): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 12)).trimEnd()}…`;
};
