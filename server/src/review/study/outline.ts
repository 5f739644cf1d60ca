import { findPrinciple } from '../../profiles';
import type { Principle } from '../../profiles/model';
import type { StoryView } from '../../rules';
import { lineEnd } from '../../rules/fixes';
import { contains, overlaps, type Span } from '../../text';
import { upperFirst } from '../follow-ups/said-back';
import type { Quote } from '../model';
import type { Fit, Outline } from './model';
import { spokenOf } from './spoken';

/** Where the story is adapted to a principle already. */
export const adaptedIn = (story: StoryView, { id }: Principle): Quote | null => {
  const found = story.story.adaptations.find(
    ({ principle }) => findPrinciple(story.profile, principle.text)?.id === id,
  );
  return found ? { start: found.start, end: found.end, text: found.heading.text } : null;
};

/** Behind the last part of the story that is a step, a follow-up or an adaptation. */
const placeFor = ({ file, story }: StoryView): number => {
  const { sections, followUps, followUpsHeading, adaptations } = story;
  const parts: readonly Span[] = [
    ...sections,
    ...(followUpsHeading ? [followUpsHeading] : []),
    ...followUps,
    ...adaptations,
  ];
  const last = parts.reduce((a, b) => (b.start > a.start ? b : a), parts[0] ?? story);
  return last.start + file.text.slice(last.start, last.end).trimEnd().length;
};

/** Two quotations that say different things, in the order of the story. */
const chosen = (quotes: readonly Quote[], taken: readonly Quote[], most: number): readonly Quote[] =>
  quotes
    .filter(quote => !taken.some(other => overlaps(other, quote) || contains(other, quote)))
    .slice(0, most)
    .sort((a, b) => a.start - b.start);

/** "because people eat out of that kitchen" begins with the people. */
const opened = (text: string): string =>
  text.replace(/^(?:because|since|and|but|so that|that) (?=\S+ \S)/i, '');

/**
 * An outline of the story under a principle. Every word behind a label is the story's own; where it has none, the line
 * is a question, which stays an open gap until somebody answers it.
 */
export const outlineOf = (story: StoryView, { principle, leadWith, emphasise, downplay }: Fit): Outline => {
  const eol = lineEnd(story.file.text);
  const lead = chosen(leadWith.has, [], 1);
  const strong = chosen(emphasise.has, lead, 2);
  const weak = chosen(downplay.has, [...lead, ...strong], 2);
  const line = (label: string, quotes: readonly Quote[], gap: string): string =>
    `${label}: ${quotes.length ? upperFirst(quotes.map(quote => opened(spokenOf(story, quote))).join('; ')) : gap}`;
  const level = story.story.sections[0]?.heading.level || 2;
  const at = placeFor(story);
  const text = [
    '',
    '',
    `${'#'.repeat(level)} Adapt: ${principle.name}`,
    line('Lead with', lead, '[which sentence opens it?]'),
    line('Emphasise', strong, '[what carries this principle?]'),
    line('Downplay', weak, '[what can wait?]'),
  ].join(eol);
  return { at, text: at === story.file.text.length ? text + eol : text };
};
