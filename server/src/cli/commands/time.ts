import type { SectionReport, StoryReport } from '../../review';
import type { Paint } from '../colour';
import { storyOf } from '../formats/json';
import { clock, minutes, tenth } from '../formats/numbers';
import { limitOf, titleOf } from '../formats/pretty';
import type { Session } from '../session';
import { inStories, tellEach } from '../tell';

const NAMES: Readonly<Record<string, string>> = { 'follow-ups': 'Follow-ups', adapt: 'Adapt' };

const nameOf = ({ steps }: SectionReport): string =>
  steps.map(step => NAMES[step] ?? step[0]!.toUpperCase() + step.slice(1)).join(' / ');

const WIDTH = 20;

/** A bar as wide as the cap, a mark where the target is: the state is in its length and the words beside it. */
const bar = (seconds: number, target: number, cap: number): string => {
  const scale = Math.max(cap, seconds);
  const filled = Math.round((seconds / scale) * WIDTH);
  const mark = Math.min(WIDTH - 1, Math.round((target / scale) * WIDTH));
  return Array.from({ length: WIDTH }, (_, at) => (at < filled ? '█' : at === mark ? '│' : '·')).join('');
};

const verdict = (seconds: number, target: number, cap: number, paint: Paint): string => {
  if (seconds > cap)
    return paint.severity('warning', `${clock(seconds - cap)} over the cap of ${clock(cap)}`);
  // A tenth and three seconds over a target is what a telling varies by anyway.
  const over = seconds - target;
  return over > target * 0.1 && over > 3 ? paint.over(`${clock(over)} over the target`) : '';
};

const sectionLine = (section: SectionReport, width: number, paint: Paint): string => {
  const { seconds, targetSeconds: target, capSeconds: cap, words } = section;
  const told = `${nameOf(section).padEnd(width)}  ${clock(seconds).padStart(5)}`;
  if (target === null || cap === null) return `    ${told}\n`;
  const state = verdict(seconds, target, cap, paint);
  return `    ${told} of ${clock(target).padStart(4)}  ${bar(seconds, target, cap)}  ${String(words).padStart(4)} words${state && `  ${state}`}\n`;
};

const storyText = (story: StoryReport, paint: Paint): string => {
  const timed = story.sections.filter(({ targetSeconds }) => targetSeconds !== null);
  const width = timed.reduce((most, section) => Math.max(most, nameOf(section).length), 'Whole story'.length);
  const pace = `${Math.round(story.pace.wordsPerMinute)} words a minute`;
  const total = `about ${minutes(story.seconds)} of ${limitOf(story)}`;
  const over = story.seconds > story.limitSeconds * 1.1;
  const excess = over ? `  ${paint.over(`${clock(story.seconds - story.limitSeconds)} over`)}` : '';
  const between = `(${minutes(story.low)} to ${minutes(story.high)})`;
  return [
    `  ${paint.bold(titleOf(story))} ${paint.dim(`· ${story.level} · ${pace}`)}\n`,
    ...timed.map(section => sectionLine(section, width, paint)),
    `    ${'Whole story'.padEnd(width)}  ${over ? paint.over(total) : total} ${paint.dim(between)}${excess}\n`,
  ].join('');
};

/** `star-stories time`: seconds a step against target and cap, and the whole against the level's length. */
export const time = (session: Session): Promise<number> => {
  const { settings, reviewer, paint } = session;
  return tellEach(session, session.paths, ({ text, absolute }) => {
    const { stories } = reviewer.review(text, settings.layers(absolute));
    return {
      json: () => ({
        stories: stories.map(story => ({
          ...storyOf(story),
          low: tenth(story.low),
          high: tenth(story.high),
        })),
      }),
      text: () => inStories(stories.map(story => storyText(story, paint))),
    };
  });
};
