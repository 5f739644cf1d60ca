import assert from 'node:assert/strict';
import { findingsIn } from './cases';

const told = (result: string, action: string, followUps: string): string => `# The net loft

## Situation
The net loft flooded at spring tides, and crews lost 6 nets in March.

## Task
The drain belonged to the harbour. Nobody asked me, a net maker, to touch it.

## Action
I marked the water line at each tide for two weeks, lifted the grate, drew the pipe and found a hinge that had rusted open. ${action} I accepted a flap that wears out each winter in exchange for a floor that stays dry. I cut the flap from a tyre, bolted it on and poured two barrels against it.

## Result
${result} Two other harbours fit the flap as their standard.

## Reflection
Nobody owned the hinge between two offices, so I open each grate in February.
${followUps}`;

const FELL = 'Lost nets fell from 6 in March to 0 in the spring after, by the loft book, and the crews fish.';
const CHOSE = 'I chose a rubber flap over my spare hinge, because rubber closes by itself.';
const KNOWN = `
## Follow-ups
### How do you know that the flap held?
I poured two barrels against it, and I read the wall at each tide.
`;
const WHY = `
### Why rubber?
I weighed both in my hand, and the hinge needs oil that nobody brings.
`;

const asked = (text: string): string | undefined =>
  findingsIn(text).find(each => each.rule === 'few-follow-ups')?.message;

describe('the question that few-follow-ups asks', () => {
  it('is about the change in the Result', () => {
    assert.equal(asked(told(FELL, CHOSE, '')), "No answer prepared for 'How did you measure 6 and 0?'.");
  });

  it('is about money where no change is told from one value to another', () => {
    assert.equal(
      asked(told('The crews kept £200 of twine, by the loft book.', CHOSE, '')),
      "No answer prepared for 'How did you arrive at £200?'.",
    );
  });

  it('is about the choice once the number has its question, in the words of somebody else', () => {
    assert.equal(
      asked(told(FELL, CHOSE, KNOWN)),
      "No answer prepared for 'Why did you choose a rubber flap over your spare hinge?'.",
    );
  });

  it('is about another time once the choice has its question too', () => {
    assert.equal(
      asked(told(FELL, CHOSE, KNOWN + WHY)),
      "No answer prepared for 'What would you do differently?'.",
    );
  });

  it('is not asked while the story has something to mend', () => {
    assert.equal(asked(told(`${FELL} The team was happy.`, CHOSE, KNOWN)), undefined);
  });
});
