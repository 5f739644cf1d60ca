import { type Analysis, type Clause, type Hit, T } from '../language';
import type { Level, Opening, Outcome, Ownership, Profile, Step } from '../profiles/model';
import type { SpeechEstimate } from '../speech/model';
import type { Adaptation, FollowUp, FrontMatter, Section, Story, StoryFile } from '../story/model';
import type { Span } from '../text/span';

/** A sentence with what it says. Offsets of the span are the file's; those inside `analysis` are the sentence's. */
export interface SentenceView extends Span {
  readonly text: string;
  readonly step: Step;
  readonly analysis: Analysis;
  /** A list item's first sentence. */
  readonly item: boolean;
  /** Placeholders in it, as written. */
  readonly placeholders: readonly (Span & { readonly text: string })[];
}

export interface SectionView {
  readonly section: Section;
  readonly step: Step;
  readonly steps: readonly Step[];
  readonly sentences: readonly SentenceView[];
  /** Words as written. */
  readonly words: number;
  readonly speech: SpeechEstimate;
  readonly targetSeconds: number | null;
  readonly capSeconds: number | null;
  /** The written reflection's own heading, where a level has one. */
  readonly heading: Span;
}

export interface AnswerView {
  readonly step: 'follow-ups';
  readonly followUp: FollowUp;
  readonly sentences: readonly SentenceView[];
}

export interface AdaptationView {
  readonly step: 'adapt';
  readonly adaptation: Adaptation;
  /** Of its three parts, in the order of their names. */
  readonly sentences: readonly SentenceView[];
}

/** Something said under one heading: what a rule reads that looks no further than that. */
export type PartView = SectionView | AnswerView;

/** What a rule that reads one part may know beside it. */
export type Around = Pick<StoryView, 'file' | 'profile' | 'level' | 'ownership' | 'outcome' | 'options'>;

/**
 * Everything a rule may read about one story. What is read here is noted, so that a rule is asked again only where
 * something that it read has changed: keep nothing of a story from one check to the next.
 */
export interface StoryView {
  readonly file: StoryFile;
  readonly frontMatter: FrontMatter | null;
  readonly story: Story;
  readonly index: number;
  readonly profile: Profile;
  readonly level: Level;
  readonly ownership: Ownership | null;
  readonly outcome: Outcome;
  readonly opening: Opening;
  readonly qualitative: boolean;
  /** The steps of each section, in order. */
  readonly layout: readonly (readonly Step[])[];
  /** The section at a place in `layout`. */
  section(index: number): SectionView;
  /** All of them; a rule that needs one or two asks `sectionOf` or `sentencesOf`. */
  readonly sections: readonly SectionView[];
  readonly answers: readonly AnswerView[];
  readonly adaptations: readonly AdaptationView[];
  readonly speech: SpeechEstimate;
  /** Words from Situation to Result. */
  readonly words: number;
  /** The wording of most words is English. */
  readonly english: boolean;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The section that holds a step; a combined heading holds both of its steps. */
export const sectionOf = (story: StoryView, step: Step): SectionView | undefined => {
  const index = story.layout.findIndex(steps => steps.includes(step));
  return index < 0 ? undefined : story.section(index);
};

export const sentencesOf = (story: StoryView, ...steps: readonly Step[]): readonly SentenceView[] => {
  const out: SentenceView[] = [];
  for (const [index, held] of story.layout.entries())
    if (held.some(step => steps.includes(step)))
      for (const sentence of story.section(index).sentences) out.push(sentence);
  return out;
};

/** An analysis and where its sentence starts, in the file or wherever spans are to count from. */
type Placed = Pick<SentenceView, 'start' | 'analysis'>;

/** The file's span of tokens `from`–`to` (exclusive) of a sentence. */
export const tokenSpan = (sentence: Placed, from: number, to: number): Span => {
  const { tokens } = sentence.analysis;
  return {
    start: sentence.start + tokens[from]!.start,
    end: sentence.start + tokens[Math.max(from, to - 1)]!.end,
  };
};

/** From a phrase to the next mark: a reason with what it gives. */
export const onwards = (sentence: Placed, hit: Pick<Hit, 'from' | 'to'>): Span => {
  const { tokens } = sentence.analysis;
  let to = hit.to;
  while (to < tokens.length && tokens[to]!.kind !== 'punctuation') to++;
  return tokenSpan(sentence, hit.from, to);
};

export const cue = (sentence: SentenceView, name: string) => sentence.analysis.cues.get(name) ?? [];
export const hasCue = (sentence: SentenceView, name: string): boolean => sentence.analysis.cues.has(name);

/** The span of a clause's verb phrase, from its subject where `withSubject`, up to where the next clause starts. */
export const clauseSpan = (sentence: Placed, clause: Clause, withSubject = false): Span => {
  const { tokens } = sentence.analysis;
  let to = clause.to;
  while (
    to > clause.verb.to &&
    (tokens[to - 1]!.kind === 'punctuation' ||
      ((tokens[to - 1]!.tags & (T.preposition | T.relative)) !== 0 &&
        (tokens[to - 1]!.tags & (T.noun | T.adverb)) === 0 &&
        to < tokens.length) ||
      /^(and|or|but|so|then|which|that|who|because|since|as|where|when|while)$/.test(tokens[to - 1]!.lower))
  )
    to--;
  const from =
    withSubject && clause.subject && !clause.shared && clause.subject.from < clause.verb.from
      ? clause.subject.from
      : clause.verb.from;
  return tokenSpan(sentence, from, to);
};

/** A phrase with its subject and with what follows it up to the next mark: what a reader takes for one thing said. */
export const phraseSpan = (sentence: SentenceView, from: number, to: number, most = 90): Span => {
  const { tokens, clauses } = sentence.analysis;
  const clause = clauses.find(each => each.from <= from && from < Math.max(each.to, each.verb.to));
  const subject =
    clause?.subject && !clause.shared && clause.subject.from <= from ? clause.subject.from : null;
  const start = subject !== null && from - subject < 8 ? subject : Math.min(from, clause?.verb.from ?? from);
  let end = to;
  while (end < tokens.length && tokens[end]!.kind !== 'punctuation') end++;
  const whole = tokenSpan(sentence, start, end);
  return whole.end - whole.start <= most ? whole : tokenSpan(sentence, from, to);
};

/** True where a section holds prompts and no words of the writer's yet: what it lacks has been asked. */
export const isPrompt = (section: SectionView): boolean =>
  section.sentences.some(sentence => sentence.placeholders.length > 0) &&
  section.sentences.every(sentence => !sentence.analysis.tokens.some(token => token.kind === 'word'));
