import type { Span } from '../text/span';
import { adaptationReader, answerReader } from './answers';
import {
  type AdaptationDraft,
  type FollowUpDraft,
  type SectionDraft,
  type StoryDraft,
  type Title,
  toStory,
} from './drafts';
import type { HeadingPiece, Paragraph, Piece } from './markdown';
import type { Block, Heading, Story } from './model';
import { trimName } from './names';
import type { Label, Line, Outline } from './outline';
import { readDefinition, type Source } from './source';
import { type Opens, readLevel } from './steps';
import { beginStory, readTitleLine } from './titles';

const LABEL_LEVEL = 7;
const adapt = /^adapt(?:ation|ed)?(?:\s+(?:for|to)\b|\s*[:：—–-]|$)\s*/i;
const taskBox = /^\[[ xX]\]\s/;
const tip = /^\s*(?:>\s*)+(?:\[!)?[^\p{L}]*tip\b/iu;

type StepsOpened = Extract<Opens, { kind: 'steps' }>;

/** Puts a file's pieces together to stories, from top to bottom. */
export function readStories(source: Source, outline: Outline): Story[] {
  const { text } = source;
  const stories: StoryDraft[] = [];
  let story: StoryDraft | null = null;
  // Where text goes: into `section` while it is open, else to `answers`, else it is a note.
  let section: SectionDraft | null = null;
  let open = false;
  let answers: ((piece: Paragraph, lines: readonly Line[]) => void) | null = null;
  let followUpsLevel = 0;
  let asideLevel = 0;
  let headings: Heading[] = [];
  // The last line of text, should it turn out to be the next story's title.
  let lastLine: { readonly title: Title; readonly takeBack: () => void } | null = null;

  const toHeading = (piece: HeadingPiece): Heading => source.heading(piece, piece.content, piece.level);
  const endOf = (drafts: readonly { end: number }[], end: number): void => {
    const last = drafts.at(-1);
    if (last && last.end < 0) last.end = end;
  };

  /** Whatever is being read ends here. */
  function close(at: number): void {
    if (story) {
      endOf(story.sections, at);
      endOf(story.followUps, at);
      endOf(story.adaptations, at);
    }
    section = null;
    open = false;
    answers = null;
    followUpsLevel = 0;
    asideLevel = 0;
  }

  function finish(at: number): void {
    close(at);
    if (story) {
      story.end = at;
      stories.push(story);
    }
    story = null;
  }

  function openSection(opens: StepsOpened, heading: Heading): void {
    const level = heading.level || LABEL_LEVEL;
    const last: SectionDraft | undefined = story?.sections.at(-1);
    let { steps } = opens;
    const told = (step: string): boolean =>
      story?.sections.some(other => other.steps.some(s => s === step)) ?? false;
    if (
      last &&
      last.steps.at(-1) === 'result' &&
      /^r$/i.test(heading.text) &&
      /^r$/i.test(last.heading.text)
    ) {
      // STARR: the second R is the reflection.
      steps = ['reflection'];
    } else if (
      last &&
      steps.every(step => last.steps.includes(step)) &&
      last.heading.text.toLowerCase() !== heading.text.toLowerCase() &&
      headings.length === 0
    ) {
      // `Result`, then `Impact`: the same step goes on under another name.
      last.end = -1;
      close(heading.start);
      last.end = -1;
      section = last;
      open = true;
      return;
    }
    if (!story || steps.some(told)) {
      const line: Title | null =
        heading.level === 0 && headings.length === 0 ? (lastLine?.title ?? null) : null;
      if (line && story) lastLine?.takeBack();
      const next = beginStory(heading.start, level, headings, line);
      if (story) {
        story.unknownHeadings = story.unknownHeadings.filter(unknown => unknown.start < next.start);
        finish(next.start);
      }
      story = next;
    } else close(heading.start);
    story.level = Math.min(story.level, level);
    const { respelled } = opens;
    section = { steps, heading, respelled, end: -1, blocks: [], variants: [], skipped: [], ownLabels: false };
    story.sections.push(section);
    open = true;
    headings = [];
    lastLine = null;
  }

  function openFollowUps(heading: Heading): void {
    close(heading.start);
    headings = [];
    story!.followUpsHeading ??= heading;
    followUpsLevel = heading.level;
  }

  function openFollowUp(piece: HeadingPiece): void {
    const heading = toHeading(piece);
    endOf(story!.followUps, piece.start);
    const question = heading.text.replace(/^Q\s*\d*\s*[:.)]\s*/, '');
    const lists = { answer: [], weak: [], why: [], key: [] };
    const followUp: FollowUpDraft = { heading, question, end: -1, probes: null, ...lists };
    story!.followUps.push(followUp);
    answers = answerReader(source, followUp);
  }

  function openAdaptation(heading: Heading, words: Span): void {
    close(heading.start);
    headings = [];
    const name = text.slice(words.start, words.end);
    const start = words.start + adapt.exec(name)![0].length;
    const principle = source.masked({ start, end: words.end }) ?? { start, end: words.end, text: '' };
    const lists = { leadWith: [], emphasise: [], downplay: [] };
    const adaptation: AdaptationDraft = { heading, principle, end: -1, ...lists };
    story!.adaptations.push(adaptation);
    answers = adaptationReader(source, adaptation);
  }

  /** A heading below the section's own level. */
  function subHeading(piece: HeadingPiece): void {
    if (asideLevel > 0 && piece.level <= asideLevel) {
      asideLevel = 0;
      open = true;
    }
    if (!open || !section) return;
    const heading = toHeading(piece);
    const level = section.steps.includes('reflection') ? readLevel(heading.text) : null;
    if (level || section.variants.length > 0) section.variants.push({ level, heading, blocks: [] });
    else section.skipped.push({ start: piece.start, end: piece.end, reason: 'heading' });
  }

  function unknownHeading(piece: HeadingPiece): void {
    const heading = toHeading(piece);
    const above =
      story &&
      (story.level === LABEL_LEVEL ? piece.level <= (story.title?.level ?? 0) : piece.level < story.level);
    if (above) {
      finish(piece.start);
      headings = [];
    } else if (story) {
      const current = story.sections.at(-1)!.heading.level || LABEL_LEVEL;
      if (story.level < LABEL_LEVEL && piece.level > current) {
        subHeading(piece);
        return;
      }
      close(piece.start);
      if (story.level < LABEL_LEVEL) story.unknownHeadings.push(heading);
    }
    headings.push(heading);
  }

  function readKnownHeading(piece: HeadingPiece, opens: Opens, heading: Heading): void {
    const below = section !== null && section.heading.level > 0 && piece.level > section.heading.level;
    if (opens.kind === 'steps') {
      const told = story?.sections.some(other => other.steps.some(step => opens.steps.includes(step)));
      if (below && told) subHeading(piece);
      else openSection(opens, heading);
    } else if (!story) headings.push(heading);
    else if (opens.kind === 'follow-ups') openFollowUps(heading);
    else if (below) {
      asideLevel = piece.level;
      open = false;
    } else close(piece.start);
  }

  function readHeading(piece: HeadingPiece): void {
    lastLine = null;
    const named = outline.names.get(piece);
    const words = trimName(text, piece.content);
    if (followUpsLevel > 0 && piece.level > followUpsLevel) openFollowUp(piece);
    else if (story && adapt.test(text.slice(words.start, words.end))) openAdaptation(toHeading(piece), words);
    else if (!named) unknownHeading(piece);
    else {
      const heading = { ...toHeading(piece), text: source.plain(named.words), words: named.words };
      readKnownHeading(piece, named.opens, heading);
    }
  }

  function add(span: Span, kind: Block['kind']): Block | null {
    if (!section || text.slice(span.start, span.end).trim() === '') return null;
    if (!open) {
      section.skipped.push({ start: span.start, end: span.end, reason: 'note' });
      return null;
    }
    const { block, skipped } = source.block(span, kind);
    section.skipped.push(...skipped);
    if (block) (section.variants.at(-1)?.blocks ?? section.blocks).push(block);
    return block;
  }

  /** An unknown bold label with a colon ends a section, unless the section began with such a label. */
  function ends({ label }: Line, spokenBefore: boolean): boolean {
    if (!label || !open || !section || label.markup !== 'bold' || !label.colon || label.opensItem)
      return false;
    if (label.opens) return label.opens.kind === 'notes';
    if (!spokenBefore && section.blocks.length === 0) section.ownLabels = true;
    return !section.ownLabels;
  }

  function openLabel(label: Label): void {
    if (label.opens?.kind !== 'steps') {
      close(label.start);
      return;
    }
    const { words, start, end } = label;
    openSection(label.opens, { start, end, text: text.slice(words.start, words.end), words, level: 0 });
  }

  function readParagraph(piece: Paragraph): void {
    const lines = outline.linesOf(piece);
    if (answers && !lines.some(({ label }) => label && outline.accepted.has(label))) {
      answers(piece, lines);
      return;
    }
    let start = piece.start;
    if (piece.opensItem && taskBox.test(text.slice(start, start + 4))) start += 3;
    let kind: Block['kind'] = piece.opensItem ? 'item' : 'paragraph';
    let lineCount = 0;
    let labelled = false;
    let definitions = true;

    const flush = (end: number): void => {
      if (end <= start || text.slice(start, end).trim() === '') return;
      const title = lineCount === 1 && !labelled ? readTitleLine(source, { start, end }, piece) : null;
      const into: SectionDraft | null = section;
      const block = add({ start, end }, kind);
      const takeBack = (): void => {
        if (!into || !title) return;
        if (into.blocks.at(-1) === block) into.blocks.pop();
        while ((into.skipped.at(-1)?.start ?? -1) >= title.from) into.skipped.pop();
      };
      lastLine = title && { title, takeBack };
      kind = 'paragraph';
      lineCount = 0;
      labelled = false;
    };

    for (const line of lines) {
      const { label } = line;
      if (definitions && readDefinition(text.slice(line.start, line.end)) !== null) {
        if (open) section?.skipped.push({ start: line.start, end: line.end, reason: 'link definition' });
        start = line.end;
        continue;
      }
      definitions = false;
      if (label && outline.accepted.has(label)) {
        flush(line.start);
        openLabel(label);
        labelled = true;
        start = label.end;
        kind = 'paragraph';
      } else if (ends(line, text.slice(start, line.start).trim() !== '')) {
        flush(line.start);
        start = line.start;
        open = false;
      }
      lineCount++;
    }
    flush(piece.end);
  }

  function readNote(piece: Exclude<Piece, HeadingPiece | Paragraph>): void {
    if (piece.kind === 'rule') {
      open = false;
      answers = null;
      return;
    }
    const reason = piece.kind === 'quote' ? 'block quote' : piece.kind;
    section?.skipped.push({ start: piece.start, end: piece.end, reason });
    if (piece.kind === 'quote' && tip.test(text.slice(piece.start, piece.start + 80))) {
      open = false;
      answers = null;
    }
  }

  for (const piece of source.pieces) {
    if (piece.kind === 'heading') readHeading(piece);
    else if (piece.kind === 'paragraph') readParagraph(piece);
    else readNote(piece);
  }
  finish(text.length);
  return stories.map(toStory);
}
