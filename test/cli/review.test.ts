import assert from 'node:assert/strict';
import { createReviewer, reviewConfiguration } from '../../server/src/review';
import { rules } from '../../server/src/rules';
import { star } from './fakes';

const engine = { createReviewer, reviewConfiguration, rules };

const PUMP = `---
principle: Ownership
---
# The pump in the cellar

## Situation
The cellar of our club flooded on four nights in May, and the band lost £300 of strings.

## Task
The pump belongs to the landlord, and nobody had asked a sound engineer to look at it.

## Action
I logged the water every hour for a week. We cleaned the filter. I moved the float up a hand, because silt held it down.

## Result
Floods went from four nights in May to none in June.

## Reflection
I look at the float first.

## Follow-ups
### What did the landlord say?
`;

const GOLDEN = `pump.star.md
  The pump in the cellar · sde2 · Ownership

    What a listener could write down
      Whose it was         The pump belongs to the landlord
      How you came to act  nobody had asked a sound engineer to look at it
      What you did         log the water every hour for a week
                           move the float up a hand
      Numbers              from four nights in May to none
      Why you chose it     because silt held it down
      Who gained           –
      What lasted          –
      How you know         –
      What you learned     –

    How it would be read
      raises the bar  Whose it was is said, and how you came to act. (line 10) “The pump belongs to the landlord”
      raises the bar  A choice has its reason. (line 13) “because silt held it down”
      meets the bar   What changed is a number. (line 16) “Floods went from four nights in May to none in June.”
      meets the bar   There are words that speak for Ownership. (line 10) “The pump belongs to the landlord”
      leaves open     Who gained by it is not said.
      leaves open     How you know that it worked is not said.
      leaves open     Whether anything lasted is not said.
      below the bar   Few acts are yours. (line 13) “I logged the water every hour for a week”
      below the bar   A group does the work, and your part cannot be told apart. (line 13) “We”

    Follow-ups to expect
      acceptance    The pump belongs to the landlord. How did you get their agreement? (line 10)
      verification  How did you verify that floods went from four nights in May to none in June? (line 16)
      decision      What else did you consider before you moved the float up a hand? (line 13)
      initiative    Nobody had asked a sound engineer to look at it. Why did you? (line 10)
      difficulty    What was hard about logging the water every hour for a week? (line 13)
      own-part      You say “We cleaned the filter”. Which part of that was yours? (line 13)

    Follow-ups written down
      no answer yet  What did the landlord say? (line 22)

`;

const run = (line: string, text = PUMP) => star(line, { engine, files: { '/desk/pump.star.md': text } });

describe('review', () => {
  it('prints the nine rows, empty ones too, the reading and what comes next', async () => {
    const { out, err, code } = await run('review pump.star.md');
    assert.equal(out, GOLDEN);
    assert.deepEqual([err, code], ['', 0]);
  });

  it('gives the same as JSON, with offsets', async () => {
    const { out } = await run('review --format json');
    const [{ path, stories }] = JSON.parse(out).files;
    assert.equal(path, 'pump.star.md');
    const [story] = stories;
    assert.deepEqual(Object.keys(story), [
      'title',
      'principle',
      'level',
      'notes',
      'reading',
      'followUps',
      'written',
    ]);
    assert.equal(story.principle, 'ownership');
    assert.equal(story.notes.boundary[0].text, 'The pump belongs to the landlord');
    const places = [
      ...story.reading.flatMap(({ places: found }: { places: unknown[] }) => found),
      ...story.followUps,
    ];
    assert.ok(places.length > 8);
    for (const { start, end, text } of places)
      assert.equal(PUMP.slice(start, end).replace(/\s+/g, ' '), text);
    assert.deepEqual(story.written, [
      {
        question: 'What did the landlord say?',
        start: PUMP.indexOf('### What'),
        end: PUMP.length,
        answered: false,
      },
    ]);
  });

  it('goes by the level and the profile that are asked for', async () => {
    const { out } = await run(
      'review --level senior --profile general',
      PUMP.replace(/principle: .*\n/, 'tags: []\n'),
    );
    assert.match(out, /The pump in the cellar · senior\n/);
    assert.match(out, /What allowed the problem, beyond the work itself, is not said\./);
  });

  it('reads standard input, says what cannot be read and where there is no story', async () => {
    const piped = await star('review - --stdin-filename x.star.md', { engine, stdin: PUMP });
    assert.match(piped.out, /^x\.star\.md\n {2}The pump/);
    const missing = await run('review none.star.md pump.star.md');
    assert.equal(missing.code, 2);
    assert.match(missing.err, /none\.star\.md: cannot be read/);
    assert.match(missing.out, /The pump in the cellar/);
    assert.match((await run('review pump.star.md', 'Nothing here.\n')).out, /no story in it/);
  });

  it('shows no control character of a story', async () => {
    const { out } = await run(
      'review pump.star.md',
      PUMP.replace('cleaned the', '\u001b[31mcleaned the\u202e'),
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    assert.doesNotMatch(out, /[\u001b\u202e]/);
  });
});
