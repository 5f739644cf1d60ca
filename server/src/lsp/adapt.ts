import { findPrinciple } from '../profiles/index';
import type { AdaptationsParams, AdaptationsResult, AdaptParams, AdaptResult } from '../protocol';
import { type Checked, rangeOf } from './checked';
import { quotation } from './study';
import { profileIn } from './switches';

/** The principles that the story at a place can be adapted to: all of its house but its own. */
export function adaptations(document: Checked, { position }: AdaptationsParams): AdaptationsResult | null {
  const at = document.lines.offsetAt(position);
  const inside = document.stories.findIndex(({ start, end }) => start <= at && at < end);
  // Above the first title and below the last word the nearest story is meant.
  const index =
    inside >= 0 ? inside : at < (document.stories[0]?.start ?? 0) ? 0 : document.stories.length - 1;
  const story = document.stories[index];
  if (story === undefined) return null;
  const own = story.principles[0];
  return {
    story: index,
    title: story.title,
    choices: profileIn(document)
      .principles.filter(({ id }) => id !== own)
      .map(principle => {
        const written = story.study.adapted(principle);
        const lead = story.study.under(principle).leadWith.has[0];
        return {
          id: principle.id,
          name: principle.name,
          written: written && rangeOf(document, written),
          has: lead ? quotation(document, story, lead).text : '',
        };
      }),
  };
}

/** The outline of a story under a principle as one insertion; null where the story or principle is gone. */
export function adapt(document: Checked, { story: index, principle: id }: AdaptParams): AdaptResult | null {
  const story = document.stories[index];
  const principle = findPrinciple(profileIn(document), String(id));
  if (story === undefined || principle === null) return null;
  const { at, text } = story.study.outline(principle);
  return {
    version: document.version,
    change: { range: rangeOf(document, { start: at, end: at }), text, snippet: false },
  };
}
