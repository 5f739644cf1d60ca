import type { PreviewModel } from '../../../server/src/protocol';
import type { PreviewMode, ToPreview } from '../../../server/src/protocol/panel';
import { aRun, aStoryToSay } from './rehearsal';
import { someCards } from './someCards';

/** What a mode's host side would send after a model, so that its page has something to show. */
type Fill = (model: PreviewModel) => readonly unknown[];

const FILL: Readonly<Partial<Record<PreviewMode, Fill>>> = {
  walkthrough: model => [
    { type: 'reading', shown: true },
    { type: 'cursor', line: model.stories[0]?.steps[1]?.paragraphs[0]?.range.start.line ?? 0 },
  ],
  rehearse: ({ uri, version }) => [
    { type: 'stories', model: { uri, version, stories: [aStoryToSay()] }, runs: [aRun()], open: [] },
  ],
  drill: ({ uri, version }) => [someCards(uri, version)],
};

/** The modes that a model alone fills; a mode whose host side has more to say has tests of its own, moment by moment. */
export const FILLED = Object.keys(FILL) as PreviewMode[];

/** The messages that bring a page to a mode with a story in it. */
export const inMode = (mode: PreviewMode, model: PreviewModel): readonly ToPreview[] => [
  { type: 'mode', mode },
  { type: 'show', model },
  ...(FILL[mode]?.(model) ?? []).map(
    (message): ToPreview => ({ type: 'in-mode', mode, uri: model.uri, version: model.version, message }),
  ),
];
