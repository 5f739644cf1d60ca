import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReviewer } from '../../server/src/review';
import { PROBES, type Probe } from '../../server/src/review/follow-ups';
import { gerund } from '../../server/src/review/follow-ups/stretches';
import { questionsOf } from './page';

/** A story of one sentence a step, so that each question has one place to come from. */
const story = (parts: Partial<Record<'task' | 'action' | 'result' | 'reflection' | 'followUps', string>>) =>
  [
    '# The seed drill',
    '## Situation\nThe drill left gaps in every ninth row of barley, and the merchant paid less.',
    `## Task\n${parts.task ?? 'It had to be mended before the rain.'}`,
    `## Action\n${parts.action ?? 'I looked.'}`,
    `## Result\n${parts.result ?? 'The drill is in its shed.'}`,
    `## Reflection\n${parts.reflection ?? 'I look first.'}`,
    parts.followUps ? `## Follow-ups\n${parts.followUps}` : '',
  ].join('\n\n');

const asked = (parts: Parameters<typeof story>[0], probe: Probe): readonly string[] =>
  questionsOf(story(parts))
    .filter(each => each.probe === probe)
    .map(({ question }) => question);

type Case = readonly [Probe, Parameters<typeof story>[0], string | null];

const CASES: readonly Case[] = [
  // Who said yes.
  [
    'acceptance',
    { action: 'I built a frame. I offered a drawing of my frame to the workshop.' },
    'How did you get the workshop to accept your drawing of your frame?',
  ],
  [
    'acceptance',
    { action: 'I asked the two drivers to walk the field with me.' },
    'How did you get the two drivers to walk the field with you?',
  ],
  [
    'acceptance',
    { result: 'Three neighbouring farms have adopted my chalk marks.' },
    'How did you get three neighbouring farms to adopt your chalk marks?',
  ],
  [
    'acceptance',
    { task: 'The drill belonged to the council.' },
    'The drill belonged to the council. How did you get their agreement?',
  ],
  ['acceptance', { action: 'I handed the keys to the foreman.' }, null],
  // Whether it holds.
  [
    'verification',
    { result: 'Gaps fell from one row in nine to one in two hundred, by my count.' },
    'How did you verify that gaps fell from one row in nine to one in two hundred?',
  ],
  [
    'verification',
    { result: 'It fell from nine gaps to two.' },
    'You say “It fell from nine gaps to two”. How did you verify that?',
  ],
  ['verification', { result: 'The foreman was grateful.' }, null],
  // Where a number comes from.
  ['number', { result: 'That saved the farm £640 a week.' }, 'How did you arrive at £640 a week?'],
  [
    'number',
    { result: 'The merchant recovered $3,000 every month.' },
    'How did you arrive at $3,000 every month?',
  ],
  ['verification', { result: 'Harvests rose by 12%.' }, 'How did you verify that harvests rose by 12%?'],
  ['number', { result: 'The field is green.' }, null],
  // Why this way.
  ['decision', { action: 'I chose chalk over paint.' }, 'Why did you choose chalk over paint?'],
  ['decision', { action: 'I fitted a second gauge to catch it sooner.' }, 'Why did you fit a second gauge?'],
  [
    'decision',
    { action: 'I moved the hopper, because the old place was too low.' },
    'What else did you consider before you moved the hopper?',
  ],
  ['decision', { action: 'I found a bent tube.' }, null],
  ['decision', { action: 'I replaced it.' }, null],
  // Why you.
  [
    'initiative',
    { task: 'The drill belonged to the co-op, and nobody had asked me to look at it.' },
    'Nobody had asked you to look at it. Why did you?',
  ],
  [
    'initiative',
    { task: 'The drill was the co-op’s. I decided to walk every row of my own field.' },
    'What made you decide to walk every row of your own field?',
  ],
  // What was hard.
  [
    'difficulty',
    { action: 'I measured every tube of the drill.' },
    'What was hard about measuring every tube of the drill?',
  ],
  ['difficulty', { action: 'I sent a letter.' }, null],
  // Whose part.
  [
    'own-part',
    { action: 'We rebuilt the whole drill in a week.' },
    'You say “We rebuilt the whole drill in a week”. Which part of that was yours?',
  ],
  [
    'own-part',
    { action: 'The mechanic replaced the bent tubes.' },
    'What was your own part when the mechanic replaced the bent tubes?',
  ],
  // The price.
  [
    'trade-off',
    { action: 'I gave up the early sowing in exchange for straight rows.' },
    'Would you still give up the early sowing in exchange for straight rows?',
  ],
  // What lasts.
  [
    'lasting',
    { result: 'The co-op still uses my chalk marks.' },
    'The co-op still uses your chalk marks. What keeps that going without you?',
  ],
  // Looking back.
  [
    'reflection',
    { reflection: 'Nobody owned the drill between two harvests.' },
    'Knowing that nobody owned the drill between two harvests, what would you do differently?',
  ],
  ['reflection', { reflection: 'Communication is the key to everything.' }, null],
];

describe('questions that a story’s own facts call for', () => {
  for (const [probe, parts, question] of CASES)
    it(question ?? `nothing about ${probe} from ${JSON.stringify(parts)}`, () => {
      const found = asked(parts, probe);
      if (question === null) assert.deepEqual(found, []);
      else assert.ok(found.includes(question), `asked: ${found.join(' | ')}`);
    });

  it('turn the writer into "you", verbs and all', () => {
    const found = asked(
      { task: 'The drill is not mine. I decided to find out why I was late with my own rows.' },
      'initiative',
    );
    assert.deepEqual(found, ['What made you decide to find out why you were late with your own rows?']);
  });

  it('name the place that they come from', () => {
    const text = story({ action: 'I chose chalk over paint.', result: 'It saved £640 a week.' });
    for (const each of questionsOf(text)) assert.equal(text.slice(each.start, each.end), each.text);
  });

  it('ask one thing about one number', () => {
    const result = 'Harvests rose by 12%.';
    assert.deepEqual(asked({ result }, 'number'), []);
    const followUps = '### How do you know that harvests rose?\nI weighed them.';
    assert.deepEqual(asked({ result, followUps }, 'verification'), []);
  });

  it('leave out what is asked in a written follow-up', () => {
    const action = 'I chose chalk over paint.';
    assert.equal(asked({ action }, 'decision').length, 1);
    const chalk = '### Why chalk?\nPaint would have run.';
    assert.deepEqual(asked({ action, followUps: chalk }, 'decision'), []);
    const other = '### Why did you begin on a Sunday?\nThe drill was free.';
    assert.equal(asked({ action, followUps: other }, 'decision').length, 1);
    const reflection = 'Nobody owned the drill between two harvests.';
    const again = '### What would you change next time?\nI would begin in March.';
    assert.deepEqual(asked({ reflection, followUps: again }, 'reflection'), []);
  });

  it('are none for an assigned story’s why-you, a gap, a quotation or another language', () => {
    const task = 'The drill belonged to the co-op, and nobody had asked me to look at it.';
    const assigned = `---\nownership: assigned\n---\n${story({ task })}`;
    assert.deepEqual(
      questionsOf(assigned).filter(({ probe }) => probe === 'initiative'),
      [],
    );
    assert.deepEqual(asked({ action: 'I chose [what?] over paint.' }, 'decision'), []);
    assert.deepEqual(asked({ action: 'I wrote "buy chalk" on the door.' }, 'decision'), []);
    const german =
      '# Die Sämaschine\n## Situation\nDie Maschine ließ in jeder neunten Reihe Lücken, und der Händler zahlte weniger.\n## Action\nIch habe jede Röhre gemessen und eine verbogene gefunden, weil die Reihen krumm waren.\n## Result\nDie Lücken sind von neun auf zwei gefallen.\n';
    assert.deepEqual(questionsOf(german), []);
  });
});

describe('a gerund', () => {
  it('is spelt as it is written', () => {
    const forms =
      'trace tracing|run running|tie tying|log logging|write writing|see seeing|plan planning|fix fixing|open opening|submit submitting|queue queuing|rebuild rebuilding|map mapping|sort sorting|simplify simplifying|reset resetting|draw drawing|agree agreeing';
    for (const row of forms.split('|')) {
      const [base, form] = row.split(' ');
      assert.equal(gerund(base!), form);
    }
  });
});

/** Whatever the story, in whatever trade: what any question has to be. */
describe('every question of every story here', () => {
  const folders = ['samples', 'test/corpus/tune/stories', 'test/corpus/held/stories'];
  const texts = folders.flatMap(folder =>
    readdirSync(folder)
      .filter(name => name.endsWith('.star.md'))
      .map(name => [name, readFileSync(join(folder, name), 'utf8')] as const),
  );
  const reviewer = createReviewer();
  const all = texts.flatMap(([name, text]) =>
    reviewer
      .review(text, {})
      .stories.flatMap(({ study }) => study.questions.map(each => ({ name, whole: text, ...each }))),
  );
  const failing = (holds: (each: (typeof all)[number]) => boolean): readonly string[] =>
    all.filter(each => !holds(each)).map(({ name, question }) => `${name}: ${question}`);
  const unquoted = (question: string): string => question.replace(/“[^”]*”/g, '');

  it('there are some for most', () => {
    assert.ok(all.length > texts.length * 3, `${all.length} for ${texts.length} files`);
    assert.deepEqual([...new Set(all.map(({ probe }) => probe))].sort(), [...PROBES].sort());
  });
  it('is one line that begins with a capital and asks', () => {
    assert.deepEqual(
      failing(({ question }) => /^[\p{Lu}“\d£$€][^\n]*\?$/u.test(question) && !/ {2}| [?.,]/.test(question)),
      [],
    );
  });
  it('never speaks as the writer', () => {
    assert.deepEqual(
      failing(
        ({ question }) => !/\b(?:I|I['’]\w+|me|my|mine|we|us|our|ours|myself)\b/.test(unquoted(question)),
      ),
      [],
    );
  });
  it('is short enough to be asked in one breath', () => {
    assert.deepEqual(
      failing(({ question }) => question.length <= 170),
      [],
    );
  });
  it('has no gap, mark or bracket in it', () => {
    assert.deepEqual(
      failing(({ question }) => !/[[\]{}()*_`<>|]/.test(question)),
      [],
    );
  });
  it('does not end half-way', () => {
    const half = /\b(?:the|a|an|of|to|for|with|from|and|or|your|their|which|that|who|because|than|into)\?$/;
    assert.deepEqual(
      failing(({ question }) => !half.test(question.replace(/verify that\?$/, ''))),
      [],
    );
  });
  it('adds no word that carries a fact', () => {
    const ours =
      /^(?:how|why|what|which|would|did|does|do|you|your|yours|yourself|yourselves|were|was|are|is|get|to|verify|that|arrive|at|measure|and|work|out|the|else|consider|before|made|make|take|it|on|step|in|hard|about|part|of|own|when|still|worth|paying|price|keeps|going|without|knowing|differently|if|again|say|accept|their|agreement|be|re|have|ve)$/;
    const stem = (word: string): string => word.toLowerCase().slice(0, 3);
    assert.deepEqual(
      failing(({ question, whole }) => {
        const known = new Set((whole.match(/[\p{L}\p{N}]+/gu) ?? []).map(stem));
        const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
        // A base form may differ from its past in every letter: "chose" and "choose", "took" and "take".
        const irregular =
          /^(?:take|try|choose|fight|write|put|give|keep|leave|teach|swap|tie|carry|split|cut|fit|drop|use|draw|bring|set|go|read|set|lay|lie|hang|hold|pay|send|buy|begin|wake|break|tak|giv|choos|writ|driv|leav|keep|bring|ris|fall|hang|ring|run|swing|sing|sink|spin|stick|swim|dig|win|shoot|strike|ride|rise|steal|speak|freeze|wear|tear|swear|sell|tell|feel|deal|mean|meet|lead|feed|lend|spend|build|sleep|sweep|think|seek|catch)/i;
        return words.every(
          word => ours.test(word.toLowerCase()) || irregular.test(word) || known.has(stem(word)),
        );
      }),
      [],
    );
  });
  it('names words that stand in its story', () => {
    assert.deepEqual(
      failing(
        ({ whole, start, end, text }) => start < end && whole.slice(start, end).replace(/\s+/g, ' ') === text,
      ),
      [],
    );
  });
  it('is asked once in a story', () => {
    const keys = all.map(({ name, question, start }) => `${name} ${start} ${question}`);
    assert.deepEqual(
      keys.filter((key, index) => keys.indexOf(key) !== index),
      [],
    );
  });
});
