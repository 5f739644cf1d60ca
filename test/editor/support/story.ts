/** A story in which one sentence is weak, and which one: the second of the Action, told as "we". */
export const LOCK_KEEPER = `---
level: sde2
---
# The jammed gate

## Situation
The upper gate at our lock jammed on six mornings in ten, and barges queued for an hour.

## Task
The gate belonged to the waterways workshop, not to me as a lock keeper. Nobody had asked me, but I decided to find the cause.

## Action
I logged the water level every hour for nine days and drew it against the jams. We replaced the worn roller. I wrote a check of the sill into the morning round, because the silt comes back each spring.

## Result
Jams fell from six mornings in ten to none within three months, and the skippers saved about 40 hours of waiting.

## Reflection
A fault that every shift works around belongs to no shift. I now write down the second time I work around anything.
`;

/** The same with a comment that would take the finding back, were its rule not mistyped. */
export const MISTYPED = LOCK_KEEPER.replace(
  '## Action\n',
  '## Action\n<!-- star-disable-next-line we-langage -->\n',
);

/** The weak sentence's doer. */
export const WEAK = 'We replaced';
