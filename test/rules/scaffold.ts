import type { Step } from '../../server/src/profiles/model';

/** A story that no rule reports, whatever its tier: what a fragment adds to it is the fragment's own. */
export const SCAFFOLD = `# The clock at the deep end

## Situation
Children at our town pool kept failing their timed badge: 14 of them in March alone. The big clock ran two seconds a minute too fast.

## Task
The clock belonged to the council's engineers, and I was a lifeguard. Nobody had asked me to look at it. I decided to find out, because children heard from me that they had failed.

## Action
Filming the clock beside my phone for twenty minutes, I counted the seconds it gained against the phone. I read three years of the fault book, page by page, from the front to the back: nobody had written it down. I asked two swimming teachers to time the same lap by hand, with their numbers next to those of the clock. With a new clock and a new motor compared side by side, I chose the motor because it fits while the pool stays open. The price was a dearer part, in exchange for closing one lane instead of the whole pool. With the lane plan drawn and priced, I took both to the engineers. I timed the new motor against my phone every morning for two weeks.

## Result
Failed badges fell from 14 in March to 1 in May, going by the badge register. By the till log, 40 families renewed their tickets. The council adopted my film test as its standard for every pool clock, and still uses it.

## Reflection
Nobody owned the error of the clock, so I ask who answers for a thing before I measure it.

## Follow-ups
### How did you know that the clock was wrong?
I filmed it next to two phones and a stopwatch, and all three agreed with each other.

### Why a motor and not a new clock?
I priced both. A new clock would have closed the pool for four days.

### What would you do differently?
I would film the clock before the first badge test, so that no child fails by it.
`;

const HEADINGS: Partial<Record<Step, string>> = {
  situation: '## Situation',
  task: '## Task',
  action: '## Action',
  result: '## Result',
  reflection: '## Reflection',
  'follow-ups': '## Follow-ups',
};

export interface Placed {
  readonly text: string;
  /** Where the fragment stands in the text, UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

const topped = (frontMatter: string, text: string): string =>
  frontMatter ? `---\n${frontMatter}\n---\n${text}` : text;

/** The scaffold with a fragment as one more paragraph of a step; one that opens with a heading takes the step's place. */
export const place = (step: Step, fragment: string, frontMatter = ''): Placed => {
  const text = topped(frontMatter, SCAFFOLD);
  const insert = (at: number, lead: string, until = at): Placed => ({
    text: `${text.slice(0, at)}${lead}${fragment}\n${text.slice(until)}`,
    start: at + lead.length,
    end: at + lead.length + fragment.length,
  });
  const heading = HEADINGS[step];
  if (!heading) {
    // Headline stands first, adaptations last.
    if (step !== 'headline') return insert(text.length, '\n');
    const at = text.indexOf('## Situation');
    const lead = fragment.startsWith('#') ? '' : '## Headline\n';
    return insert(at, lead);
  }
  const from = text.indexOf(heading);
  const next = text.indexOf('\n## ', from);
  const end = next < 0 ? text.length : next + 1;
  if (fragment.startsWith('## ')) return insert(from, '', end - (next < 0 ? 0 : 1));
  if (step === 'follow-ups')
    return insert(end, fragment.startsWith('### ') ? '\n' : '\n### What happened next?\n');
  return insert(end - 1, '\n');
};
