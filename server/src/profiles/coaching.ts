import type { Step } from './model';

/** What a coach says about one step of a story, whichever house asks for it. */
export interface Coaching {
  /** One line that starts the writing. */
  readonly prompt: string;
  readonly coaching: string;
  readonly mistake: string;
}

export const COACHING: Readonly<Record<Step, Coaching>> = {
  headline: {
    prompt: 'The outcome in one sentence, with its number.',
    coaching: 'One breath: what changed and for whom. The listener then knows what to listen for.',
    mistake: 'Telling the story twice. A headline names the end and leaves the way there to the steps.',
  },
  situation: {
    prompt: 'Where were you, what was going wrong, and whose was it?',
    coaching:
      'Bring the problem in within the first two sentences, with its size. Say whose job it was, so that the rest can show why you acted.',
    mistake:
      'A history of the company. A listener needs the one fact without which the problem makes no sense.',
  },
  task: {
    prompt: 'What had to be reached, by when, and how did it come to be you?',
    coaching:
      'One or two sentences: the goal as something that can be checked, and whether you were asked, volunteered or simply saw it.',
    mistake:
      'Saying the Situation again in other words. The Task adds the goal and your place in it, nothing else.',
  },
  action: {
    prompt: 'What did you do first, next, last, and why that way?',
    coaching:
      'More than half of the answer. Three or four acts with yourself as the doer, in order, and the reason behind the choice that could have gone another way.',
    mistake: 'Letting the group do the work. Where others took part, say what was theirs and what was yours.',
  },
  result: {
    prompt: 'What was it before, what is it now, who gained, and how do you know?',
    coaching:
      'Before and after, over which time, and from which source. Then who gained from it, and what of it is still in use.',
    mistake:
      'Ending on how people felt. A mood fades; a change that somebody can count stays with the listener.',
  },
  reflection: {
    prompt: 'What do you do differently since then, and what in this story made you?',
    coaching:
      'One habit that this story gave you, and the cause behind it. At senior levels, look past the work itself to the process or gap that allowed it.',
    mistake:
      'A lesson that fits every story. If a stranger could have said it, it shows nothing about this one.',
  },
  'follow-ups': {
    prompt: 'Which questions would you ask if you had heard this? Answer them under headings.',
    coaching: 'Prepare how you measured, what others did, what went badly and why you chose as you did.',
    mistake: 'Handing the check to somebody else. Say what you looked at to know that it was true.',
  },
  adapt: {
    prompt: 'Lead with: … Emphasise: … Downplay: …',
    coaching: 'The same facts in another order: open with the sentence that shows this principle best.',
    mistake: 'Adding something for the occasion. What is new here has to stand in the story as well.',
  },
};
