import { resolve } from '../../../server/src/config/index';
import type { Step } from '../../../server/src/profiles/model';
import type { Finding, Review, Reviewer, SectionReport, StoryReport } from '../../../server/src/review/index';
import { NO_STUDY } from '../../review/no-study';

/**
 * A reviewer for tests of the shell: steps are `## Name` headings or `**Name:**` labels, a second takes two words, and
 * there are four findings, one for each way of fixing. It answers at once and never surprises.
 */
export function fakeReviewer(): Reviewer {
  return {
    review(text, layers): Review {
      if (text.includes('BOOM')) throw new Error('the fake\nwas told to fail');
      const sections = sectionsOf(text);
      const off = layers.starrc?.rules ?? {};
      return {
        stories: sections.length === 0 ? [] : [storyOf(text, sections)],
        findings: findingsOf(text, sections).filter(({ rule }) => off[rule]?.severity !== 'off'),
        config: resolve(layers, null),
      };
    },
    explain: () => [],
  };
}

const HEADING = /^(?:##+ (Situation|Task|Action|Result)|\*\*(Situation|Task|Action|Result):\*\*)/gm;
const words = (text: string): number => text.split(/\s+/).filter(word => word !== '').length;

function sectionsOf(text: string): SectionReport[] {
  const headings = [...text.matchAll(HEADING)];
  return headings.map((match, index) => {
    const name = (match[1] ?? match[2])!;
    const body = match.index + match[0].length;
    const end = headings[index + 1]?.index ?? text.length;
    const spoken = text.slice(body, end);
    const start = body + (/[^\s-]/.exec(spoken)?.index ?? 0);
    const block = { start, end: body + spoken.trimEnd().length };
    return {
      start: match.index,
      end,
      step: name.toLowerCase() as Step,
      steps: [name.toLowerCase() as Step],
      heading: { start: match.index, end: body },
      headingText: name,
      blocks: block.end > block.start ? [{ ...block, text: text.slice(block.start, block.end) }] : [],
      words: words(spoken),
      spokenWords: words(spoken),
      // Of which the fake's one number has five.
      syllables: 10,
      seconds: words(spoken) / 2,
      low: 0,
      high: 0,
      referenceSeconds: words(spoken) / 2,
      targetSeconds: 30,
      capSeconds: 45,
      expansions: [...spoken.matchAll(/\$8K/g)].map(found => ({
        start: body + found.index,
        end: body + found.index + 3,
        spoken: 'eight thousand dollars',
      })),
      skipped: [],
    };
  });
}

function storyOf(text: string, sections: readonly SectionReport[]): StoryReport {
  const title = /^# (.*)$/m.exec(text);
  const seconds = sections.reduce((sum, section) => sum + section.seconds, 0);
  return {
    start: title?.index ?? 0,
    end: text.length,
    title: title?.[1] ?? '',
    titleSpan: title === null ? null : { start: title.index, end: title.index + title[0].length },
    study: NO_STUDY,
    principles: [],
    level: 'sde2',
    seconds,
    low: seconds,
    high: seconds,
    targetSeconds: 150,
    limitSeconds: 150,
    calibrated: false,
    pace: { wordsPerMinute: 150, source: 'default', sections: 0 },
    sections,
    signals: [],
    notes: {
      boundary: [],
      howYouCameToAct: [],
      acts: [],
      numbers: [],
      decision: [],
      gain: [],
      lasting: [],
      verification: [],
      learning: [],
    },
  };
}

function findingsOf(text: string, sections: readonly SectionReport[]): Finding[] {
  const all = (pattern: RegExp, of: (start: number, end: number) => Partial<Finding> & { rule: string }) =>
    [...text.matchAll(pattern)].map(match => {
      const start = match.index;
      const end = start + match[0].length;
      const section = sections.find(each => each.start <= start && start < each.end);
      return {
        start,
        end,
        severity: 'warning' as const,
        message: `${match[0]}?`,
        story: section === undefined ? null : 0,
        step: section?.step ?? null,
        fixes: [],
        related: [],
        ...of(start, end),
      };
    });
  const first = text.indexOf('$8K');
  return [
    ...all(/\bWe\b/g, (start, end) => ({
      rule: 'we-language',
      fixes: [
        { kind: 'claim', title: "Say 'I' (only if true)", edits: [{ start, end, text: 'I' }], target: null },
        {
          kind: 'ask',
          title: 'Say who did what',
          edits: [{ start, end, text: 'I [my part?] and [who?] {cost: $5}' }],
          target: null,
        },
      ],
    })),
    ...all(/\bbasically /g, (start, end) => ({
      rule: 'filler',
      severity: 'hint',
      fixes: [{ kind: 'safe', title: "Delete 'basically'", edits: [{ start, end, text: '' }], target: null }],
    })),
    ...all(/\[[^[\]]*\?\]/g, (start, end) => ({
      rule: 'leftover-placeholder',
      severity: 'error',
      fixes: [{ kind: 'go', title: 'Go to the next one', edits: [], target: { start, end } }],
    })),
    ...all(/\$9K/g, () => ({
      rule: 'conflicting-numbers',
      related: first < 0 ? [] : [{ start: first, end: first + 3, message: 'Said here first.' }],
    })),
  ].sort((a, b) => a.start - b.start);
}
