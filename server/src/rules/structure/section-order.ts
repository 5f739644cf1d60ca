import type { Section } from '../../story/model';
import type { Edit } from '../../text/span';
import { edit, mark } from '../fixes';
import { defineRule } from '../rule';

const ORDER = ['headline', 'situation', 'task', 'action', 'result', 'reflection'];
const NAMES = ['Headline', 'Situation', 'Task', 'Action', 'Result', 'Reflection'];
const rank = (section: Section): number => ORDER.indexOf(section.step);

/** Puts each section into its slot; the white space between slots stays where it is. */
const sorted = (text: string, sections: readonly Section[]): readonly Edit[] => {
  const told = (section: Section): string => text.slice(section.start, section.end).trimEnd();
  const inOrder = [...sections].sort((a, b) => rank(a) - rank(b));
  return sections.flatMap((slot, index) => {
    const section = inOrder[index]!;
    const { start } = slot;
    return section === slot ? [] : [{ start, end: start + told(slot).length, text: told(section) }];
  });
};

/** Sections can be moved where each is a heading with its text and the next follows at once. */
const movable = (sections: readonly Section[]): boolean =>
  sections.every(
    ({ heading, end }, index) =>
      heading.level > 0 && (index === sections.length - 1 || end === sections[index + 1]!.start),
  );

export default defineRule({
  id: 'section-order',
  group: 'structure',
  tier: 3,
  severity: 'info',
  sections: [],
  summary: 'A step stands before one that it follows from.',
  why: 'Out of order, a listener has to put the story together while it goes on.',
  fixes: [
    { kind: 'edit', what: 'puts the sections in order' },
    { kind: 'mark', what: 'says in the front matter that the outcome opens on purpose' },
  ],
  bad: [
    '# The rope ferry\n\n## [[Result]]\nCrossings went from 4 a day to 9, by the toll book.\n\n## Situation\nThe rope ferry stood still on windy days.\n\n## Task\nThe ferry belonged to the parish, and nobody asked me to touch it.\n\n## Action\nI moved the landing, because the wind is weaker there.\n\n## Reflection\nNobody owned the landing, so I mark it each spring.\n',
  ],
  good: [],
  *check(story) {
    if (story.opening === 'outcome-first') return;
    const { sections } = story.story;
    const index = sections.findIndex((section, at) => at > 0 && rank(section) < rank(sections[at - 1]!));
    const after = sections[index];
    // A Headline further down has been moved there by hand: it is what stands too late.
    const before = after && sections.slice(0, index).find(section => rank(section) > rank(after));
    if (!after || !before) return;
    yield {
      ...before.heading.words,
      step: before.step,
      message: `${NAMES[rank(before)]} comes before ${NAMES[rank(after)]}. Intended?`,
      fixes: [
        ...(movable(sections) ? [edit('Put the sections in order', sorted(story.file.text, sections))] : []),
        ...(before.step === 'result' ? [mark(story, 'opening', 'outcome-first')] : []),
      ],
    };
  },
});
