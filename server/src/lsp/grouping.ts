import type { Finding, SectionReport, StoryReport } from '../review/model';
import type { Checked } from './checked';

/** The findings of each story by its index; under null those about the file. One pass, however many there are. */
export function findingsByStory(document: Checked): (story: number | null) => readonly Finding[] {
  const groups = groupedBy(document.findings, finding => finding.story);
  return story => groups.get(story) ?? [];
}

/** A story's findings by the section that they start in; under null those that start in none. */
export function findingsBySection(
  { sections }: StoryReport,
  findings: readonly Finding[],
): (section: SectionReport | null) => readonly Finding[] {
  const groups = groupedBy(findings, ({ start }) => sectionAt(sections, start));
  return section => groups.get(section) ?? [];
}

/** The section that holds an offset; sections are in order of place. */
export function sectionAt(sections: readonly SectionReport[], offset: number): SectionReport | null {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const section = sections[low];
  return section !== undefined && section.start <= offset ? section : null;
}

function groupedBy<T, K>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
