import type { Level, TimedStep } from '../profiles/model';
import type { Span } from '../text/span';
import type { Adaptation, Block, FollowUp, Heading, Masked, Section, Skipped, Story } from './model';

// What the model's shapes look like while a file is read from top to bottom.

export interface SectionDraft {
  readonly steps: readonly TimedStep[];
  readonly heading: Heading;
  readonly respelled: string | null;
  end: number;
  readonly blocks: Block[];
  readonly variants: { readonly level: Level | null; readonly heading: Heading; readonly blocks: Block[] }[];
  readonly skipped: Skipped[];
  /** It begins with bold labels of its own (`**Week one:** …`): they don't end it. */
  ownLabels: boolean;
}

export interface FollowUpDraft {
  readonly heading: Heading;
  readonly question: string;
  end: number;
  probes: Masked | null;
  readonly answer: Block[];
  readonly weak: Block[];
  readonly why: Block[];
  readonly key: Block[];
}

export interface AdaptationDraft {
  readonly heading: Heading;
  readonly principle: Masked;
  end: number;
  readonly leadWith: Block[];
  readonly emphasise: Block[];
  readonly downplay: Block[];
}

export interface Title extends Span {
  /** Where its line begins, numbering and markup included. */
  readonly from: number;
  readonly text: string;
  /** 0 for a line that is no heading. */
  readonly level: number;
}

export interface StoryDraft {
  start: number;
  end: number;
  readonly title: Title | null;
  /** Highest of its sections' heading levels; 7 where labels open them. */
  level: number;
  readonly sections: SectionDraft[];
  readonly followUps: FollowUpDraft[];
  followUpsHeading: Heading | null;
  readonly adaptations: AdaptationDraft[];
  unknownHeadings: Heading[];
}

const toSection = (draft: SectionDraft): Section => {
  const { steps, heading, respelled, end, blocks, variants, skipped } = draft;
  return {
    steps,
    heading,
    respelled,
    end,
    blocks,
    variants,
    skipped,
    start: heading.start,
    step: steps[0]!,
  };
};

export function toStory(draft: StoryDraft): Story {
  const { start, end, title } = draft;
  return {
    start,
    end,
    title: title?.text ?? '',
    titleSpan: title && { start: title.start, end: title.end },
    sections: draft.sections.map(toSection),
    followUps: draft.followUps.map((followUp): FollowUp => ({ ...followUp, start: followUp.heading.start })),
    followUpsHeading: draft.followUpsHeading,
    adaptations: draft.adaptations.map(
      (adaptation): Adaptation => ({ ...adaptation, start: adaptation.heading.start }),
    ),
    unknownHeadings: draft.unknownHeadings,
  };
}
