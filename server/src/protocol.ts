/**
 * What client, webview and server say to each other beyond the Language Server Protocol. Self-contained, so that the
 * client and the panels need nothing else of the server. Ranges are LSP ranges; seconds are seconds.
 */

import type { Quotation, Range } from './protocol/range';
import type {
  Choice,
  LevelChoice,
  PreviewFix,
  PrincipleView,
  Reading,
  Switch,
  Switches,
} from './protocol/walkthrough';

export * from './protocol/adapt';
export * from './protocol/drill';
export * from './protocol/practice';
export type * from './protocol/range';
export * from './protocol/rehearsal';
export * from './protocol/walkthrough';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/**
 * What a client tells in `initializationOptions` that it can do beyond the protocol. Every key may be absent: a plain
 * LSP client sends nothing and gets neither our notifications nor commands that it does not know.
 */
export interface InitializationOptions {
  /** The client listens to `CHECKED`. */
  readonly checked?: boolean;
  /** The client answers `READ_FILE`. */
  readonly readFile?: boolean;
  /** Commands that the client has registered, e.g. `REVEAL_COMMAND`, `OPEN_PREVIEW_COMMAND`. */
  readonly commands?: readonly string[];
  /** Settings of section `starStories`, for clients without `workspace/configuration`. */
  readonly settings?: Settings;
}

/** The editor's settings that the server reads, under `SETTINGS_SECTION`. A value of the wrong shape is ignored. */
export const SETTINGS_SECTION = 'starStories';
export interface Settings {
  readonly profile?: string;
  readonly level?: string;
  /** Words a minute, 80–260; null leaves it to `style`. */
  readonly pace?: number | null;
  /** prepared, conversational or slow. */
  readonly style?: string;
  /** Seconds of silence between paragraphs and between steps. */
  readonly pauseSeconds?: number;
  /** As in `.starrc.json`: rule id → severity, or [severity, options]. */
  readonly rules?: Readonly<Record<string, unknown>>;
  /** Bytes of UTF-8. */
  readonly maxFileSize?: number;
  /** What was rehearsed, oldest first: put in by the client, no setting that a user writes. */
  readonly calibration?: readonly RehearsedSection[];
}

/** A section that was said aloud. */
export interface RehearsedSection {
  /** What it was estimated at, at the default pace and without any calibration: a step's `referenceSeconds`. */
  readonly estimateSeconds: number;
  readonly actualSeconds: number;
}

/** Request client → server: the pace that rehearsed sections teach; null where they teach nothing. */
export const LEARNED_PACE = 'starStories/learnedPace';
export interface LearnedPaceParams {
  readonly rehearsed: readonly RehearsedSection[];
}
export interface LearnedPace {
  /** Words a minute of ordinary prose. */
  readonly wordsPerMinute: number;
  /** Sections that it rests on: those that were plainly not read to their end are left out. */
  readonly sections: number;
  /** What an estimate at the default pace is multiplied by. */
  readonly factor: number;
}

/** Where a value in force comes from, strongest first. */
export const SOURCES = ['flag', 'front-matter', 'starrc', 'learned', 'editor', 'default'] as const;
export type Source = (typeof SOURCES)[number];

/** Command of the client: select `range` in `uri`. Arguments: [uri: string, range: Range]. */
export const REVEAL_COMMAND = 'starStories.reveal';

/** Command of the client: open the preview. Arguments, where a code lens calls it: [uri: string, range: Range]. */
export const OPEN_PREVIEW_COMMAND = 'starStories.openPreview';

/** Request server → client: the text of a file that the server cannot read itself; null where there is none. */
export const READ_FILE = 'starStories/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export interface ReadFileResult {
  readonly text: string | null;
}

/** Token types of our semantic tokens; the manifest declares them under `semanticTokenTypes`. */
export const TOKEN_TYPES = [
  'starStep',
  'starPlaceholder',
  'starBoundary',
  'starAct',
  'starMetric',
  'starImpact',
  'starLasting',
  'starReason',
] as const;

/** Request client → server: the finished view model of a document's panel; null where the document is not ours. */
export const PREVIEW = 'starStories/preview';
export interface PreviewParams extends Switches {
  readonly uri: string;
  /** False leaves out how the stories would be read. */
  readonly reading?: boolean;
}

export interface PreviewFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly fixes: readonly PreviewFix[];
}

/** What a listener could write down as evidence; the kinds of the report's signals. */
export const SIGNAL_KINDS = [
  'scope-boundary',
  'ownership-proof',
  'own-action',
  'metric',
  'business-impact',
  'second-order',
  'systemic-insight',
  'verification',
  'decision-reason',
  'trade-off',
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** A signal, or the part of one that no other covers, as it stands in a shown paragraph. */
export interface PreviewSignal {
  readonly kind: SignalKind;
  /** Of the whole signal, in the document. */
  readonly range: Range;
  /** UTF-16 offsets into the paragraph's `text`, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** From the UTF-16 offset `at` of a text on, it stands in the file from this line and UTF-16 character on, both from 0. */
export interface TextPlace {
  readonly at: number;
  readonly line: number;
  readonly character: number;
}

export interface PreviewParagraph {
  readonly range: Range;
  /** Spoken text, white space collapsed. Shown as text, never as HTML. */
  readonly text: string;
  readonly item: boolean;
  /** Where the text stands in the file: each until the next, character for character. */
  readonly places: readonly TextPlace[];
  /** In order of place; none overlaps another. */
  readonly signals: readonly PreviewSignal[];
}

/** Words of the story that belong into an interviewer's notes. */
export type PreviewNote = Quotation;

export interface PreviewAct extends PreviewNote {
  /** Base form: `log`. */
  readonly verb: string;
  /** Empty where the act has none. */
  readonly object: string;
}

/** A sentence with a number that changed; what it does not tell is null. */
export interface PreviewNumber extends PreviewNote {
  readonly before: string | null;
  readonly after: string | null;
  readonly change: string | null;
  /** How the number is known. */
  readonly source: string | null;
}

/** What an interviewer could write down, in rows; an empty row is one that the story gives nothing for. */
export interface PreviewNotes {
  readonly boundary: readonly PreviewNote[];
  readonly howYouCameToAct: readonly PreviewNote[];
  readonly acts: readonly PreviewAct[];
  readonly numbers: readonly PreviewNumber[];
  readonly decision: readonly PreviewNote[];
  readonly gain: readonly PreviewNote[];
  readonly lasting: readonly PreviewNote[];
  readonly verification: readonly PreviewNote[];
  readonly learning: readonly PreviewNote[];
}

export interface PreviewStep {
  /** `situation`, `task`, … */
  readonly step: string;
  /** As shown: `Situation`, `Situation / Task`. */
  readonly name: string;
  readonly range: Range;
  readonly headingRange: Range;
  readonly paragraphs: readonly PreviewParagraph[];
  readonly seconds: number;
  readonly low: number;
  readonly high: number;
  /** Seconds at the default pace, uncalibrated: what a rehearsal of the step is compared with. */
  readonly referenceSeconds: number;
  readonly targetSeconds: number | null;
  readonly capSeconds: number | null;
  readonly words: number;
  readonly coaching: string;
  /** The common mistake in this step. */
  readonly mistake: string;
  readonly findings: readonly PreviewFinding[];
}

export interface PreviewStory {
  readonly title: string;
  readonly range: Range;
  readonly level: string;
  readonly seconds: number;
  readonly low: number;
  readonly high: number;
  readonly targetSeconds: number;
  readonly limitSeconds: number;
  readonly steps: readonly PreviewStep[];
  readonly notes: PreviewNotes;
  /** Null where it was not asked for, or there is too little to read. */
  readonly reading: Reading | null;
  /** The story under the principle in force; null without one. */
  readonly principle: PrincipleView | null;
  /** Findings of the story that belong to no step shown above. */
  readonly findings: readonly PreviewFinding[];
}

export interface PreviewModel {
  readonly uri: string;
  readonly version: number;
  /** The house whose bar applies. */
  readonly profile: Choice;
  readonly level: Switch<LevelChoice>;
  readonly principle: Switch;
  readonly stories: readonly PreviewStory[];
  /** Findings about the file itself. */
  readonly findings: readonly PreviewFinding[];
}

/** Notification server → client after each check of a document. */
export const CHECKED = 'starStories/checked';
export interface CheckedParams {
  readonly uri: string;
  readonly version: number;
  /** Milliseconds that the check took. */
  readonly milliseconds: number;
  /** What went wrong, in words the user knows; null when nothing did. */
  readonly problem: string | null;
  /** In force for the file; `sections` is how many rehearsed ones a learned pace rests on, else 0. */
  readonly pace: { readonly wordsPerMinute: number; readonly source: Source; readonly sections: number };
  readonly stories: readonly {
    readonly title: string;
    readonly range: Range;
    readonly seconds: number;
    readonly limitSeconds: number;
    /** No error or warning and no placeholder left. */
    readonly ready: boolean;
  }[];
}

/** Request client → server: check a document that is no `.star.md` file for as long as it stays open. */
export const CHECK_THIS_FILE = 'starStories/checkThisFile';
export interface CheckThisFileParams {
  readonly uri: string;
}

/** Request client → server: the finding to go to next, core rules first; null when there is none. */
export const NEXT_FINDING = 'starStories/nextFinding';
export interface NextFindingParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}
export interface NextFindingResult {
  readonly range: Range;
  readonly message: string;
}

/** Request client → server: what New Story can ask. */
export const CHOICES = 'starStories/choices';
export interface ChoicesResult {
  readonly profiles: readonly {
    readonly id: string;
    readonly name: string;
    readonly principles: readonly { readonly id: string; readonly name: string; readonly question: string }[];
  }[];
  readonly levels: readonly string[];
  readonly ownerships: readonly string[];
}

/** Request client → server: the text of a fresh story. */
export const NEW_STORY = 'starStories/newStory';
export interface NewStoryParams {
  readonly profile?: string;
  readonly level?: string;
  readonly principle?: string;
  readonly question?: string;
  readonly ownership?: string;
}
export interface NewStoryResult {
  readonly text: string;
}
