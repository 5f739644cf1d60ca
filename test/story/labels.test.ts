import assert from 'node:assert/strict';
import { parseStoryFile } from '../../server/src/story/index';
import { outline, steps } from './outline';

const SPOKEN = {
  Situation: 'The glaze came out grey.',
  Task: 'The fair was mine to fill.',
  Action: 'I mixed six test tiles.',
  Result: 'None was grey.',
};
const EXPECTED = Object.entries(SPOKEN).map(([step, words]) => `${step.toLowerCase()}: ${words}`);

/** A story whose steps are all marked in one way. */
const story = (mark: (name: string, letter: string) => string, between: string): string =>
  Object.entries(SPOKEN)
    .map(([name, words]) => mark(name, name[0]!) + words)
    .join(between);

const LABELS: Readonly<Record<string, (name: string, letter: string) => string>> = {
  '**Situation:** text': name => `**${name}:** `,
  '**Situation**: text': name => `**${name}**: `,
  '**Situation.** text': name => `**${name}.** `,
  '**Situation**. text': name => `**${name}**. `,
  '**Situation —** text': name => `**${name} —** `,
  '**Situation** – text': name => `**${name}** – `,
  '**Situation** - text': name => `**${name}** - `,
  '**Situation** Text': name => `**${name}** `,
  '*Situation* Text': name => `*${name}* `,
  '- **Situation** Text': name => `- **${name}** `,
  '**S** Text': (_, letter) => `**${letter}** `,
  '**Situation** above the text': name => `**${name}**\n`,
  '**Situation:** and a blank line above the text': name => `**${name}:**\n\n`,
  '**Situation:**text': name => `**${name}:**`,
  '__Situation:__ text': name => `__${name}:__ `,
  '***Situation:*** text': name => `***${name}:*** `,
  '**SITUATION:** text': name => `**${name.toUpperCase()}:** `,
  '**1. Situation:** text': name => `**1. ${name}:** `,
  '**S**ituation: text': name => `**${name[0]}**${name.slice(1)}: `,
  '**S:** text': (_, letter) => `**${letter}:** `,
  '**S —** text': (_, letter) => `**${letter} —** `,
  '**S：**text': (_, letter) => `**${letter}：**`,
  '**📋 S** : text': (_, letter) => `**📋 ${letter}** : `,
  '📋 **S:** text': (_, letter) => `📋 **${letter}:** `,
  '**S (Situation):** text': (name, letter) => `**${letter} (${name}):** `,
  '**Situation (S):** text': (name, letter) => `**${name} (${letter}):** `,
  '**S - Situation:** text': (name, letter) => `**${letter} - ${name}:** `,
  '*Situation*: text': name => `*${name}*: `,
  '_Situation:_ text': name => `_${name}:_ `,
  'Situation: text': name => `${name}: `,
  'Situation – text': name => `${name} – `,
  'S: text': (_, letter) => `${letter}: `,
  '- Situation: text': name => `- ${name}: `,
  '+ Situation: text': name => `+ ${name}: `,
  '- **Situation:** text': name => `- **${name}:** `,
  '- **S**: text': (_, letter) => `- **${letter}**: `,
  '- **S** — text': (_, letter) => `- **${letter}** — `,
  '- *Situation*: text': name => `- *${name}*: `,
  '-   S : text': (_, letter) => `-   ${letter} : `,
  '1. **Situation:** text': name => `1. **${name}:** `,
};

const HEADINGS: typeof LABELS = {
  '## Situation': name => `## ${name}\n`,
  '#### ✅ **S - Situation**': (name, letter) => `#### ✅ **${letter} - ${name}**\n`,
  '## S — Situation': (name, letter) => `## ${letter} — ${name}\n`,
  '## S: Situation': (name, letter) => `## ${letter}: ${name}\n`,
  '## (S) Situation:': (name, letter) => `## (${letter}) ${name}:\n`,
  '## Situation (S)': (name, letter) => `## ${name} (${letter})\n`,
  '## 1. Situation ##': name => `## 1. ${name} ##\n`,
  '## 1️⃣ Situation': name => `## 1️⃣ ${name}\n`,
  '## situation': name => `## ${name.toLowerCase()}\n`,
  '## Situation (30 s)': name => `## ${name} (30 s)\n`,
  '## Situation: the kiln': name => `## ${name}: the kiln\n`,
  '## The Situation': name => `## The ${name}\n`,
  '# S': (_, letter) => `# ${letter}\n`,
};

describe('a step is opened by', () => {
  for (const [shape, mark] of Object.entries({ ...LABELS, ...HEADINGS })) {
    it(shape, () => {
      assert.deepEqual(outline(story(mark, '\n\n')), EXPECTED);
      assert.deepEqual(outline(story(mark, '\n')), EXPECTED, 'on lines without a blank line between them');
    });
  }

  it('a heading underlined with ===', () => {
    assert.deepEqual(outline(story(name => `${name}\n=====\n`, '\n\n')), EXPECTED);
  });
});

describe('the name of a step', () => {
  for (const [step, names] of Object.entries({
    situation: ['Background', 'Context', 'CONTEXT'],
    task: ['Goal', 'Challenge', 'Responsibility', 'Objective', 'Goals'],
    action: ['Actions', 'Approach', 'What I did'],
    result: ['Results', 'Outcome', 'Impact', 'Outcomes & impact'],
    reflection: [
      'Learning',
      'Learnings',
      'Lesson',
      'Lessons learned',
      'Takeaway',
      'Key takeaways',
      'What I learned',
    ],
    headline: ['Headline'],
    'situation task': ['Situation / Task', 'Situation & Task', 'Situation and Task', 'S/T', 'Context/Goal'],
    'result reflection': ['Results and lessons'],
  })) {
    for (const name of names) {
      it(`${step} may be ${name}`, () => {
        assert.deepEqual(steps(`## ${name}\nThe weir held.\n`), [step]);
        assert.deepEqual(steps(`**${name}:** The weir held.\n`), [step]);
      });
    }
  }

  it('is forgiven one wrong letter, and told how it is written', () => {
    const [story] = parseStoryFile('## Sitaution\na\n## Tsak\nb\n## Acton\nc\n## Reslut\nd').stories;
    assert.deepEqual(
      story!.sections.map(({ step, respelled, heading }) => [heading.text, step, respelled]),
      [
        ['Sitaution', 'situation', 'Situation'],
        ['Tsak', 'task', 'Task'],
        ['Acton', 'action', 'Action'],
        ['Reslut', 'result', 'Result'],
      ],
    );
  });

  it('is not seen in words that are near it by chance', () => {
    const [story] = parseStoryFile('## Situation\na\n## Ask\nb\n## Talk\nc\n## Content\nd').stories;
    assert.deepEqual(
      story!.unknownHeadings.map(({ text }) => text),
      ['Ask', 'Talk', 'Content'],
    );
  });

  it('is not seen in longer words and sentences that begin like it', () => {
    for (const line of [
      '**Resources:** two kilns.',
      '**Tags:** clay',
      '**Source:** me',
      '**Action** was slow.',
      '**Result** of the audit: nine.',
      '**Profiled the application** Then I slept.',
      'R&D: a lab.',
    ]) {
      assert.deepEqual(steps(`${line}\n`), [], line);
    }
  });

  it('keeps the place of its very words', () => {
    const text = '## ✅ **S — Situation**:\nThe weir held.\n';
    const { heading } = parseStoryFile(text).stories[0]!.sections[0]!;
    assert.equal(heading.text, 'Situation');
    assert.equal(text.slice(heading.words.start, heading.words.end), 'Situation');
    assert.equal(text.slice(heading.start, heading.end), '## ✅ **S — Situation**:');
  });

  it('may come twice as R: result, then reflection', () => {
    assert.deepEqual(steps('**S:** a.\n\n**A:** b.\n\n**R:** c.\n\n**R:** d.'), [
      'situation action result reflection',
    ]);
    assert.deepEqual(steps('**R (Result):** c.\n\n**R (Reflection):** d.'), ['result reflection']);
  });
});

describe('labels and headings', () => {
  it('headings win: a label inside a story with headings is spoken text', () => {
    const text =
      '## Situation\n**Context:** A cold shop.\n## Action\n**Result:** of the first try.\n## Result\nWarm.';
    assert.deepEqual(outline(text), [
      'situation: Context: A cold shop.',
      'action: Result: of the first try.',
      'result: Warm.',
    ]);
  });

  it('each story of a file has its own way', () => {
    const text =
      '# One\n## Situation\na\n## Action\nb\n## Result\nc\n# Two\n**Situation:** d\n\n**Action:** e\n\n**Result:** f';
    assert.deepEqual(outline(text), [
      ...['# One', 'situation: a', 'action: b', 'result: c'],
      ...['# Two', 'situation: d', 'action: e', 'result: f'],
    ]);
  });

  it('a label of another shape than the story has is text', () => {
    const text =
      '**Situation:** a.\n\n**Task:** b.\n\n**Action:**\n- Goal: shorter queues\n- Impact: none yet\n\n**Result:** c.';
    assert.deepEqual(outline(text)[2], 'action: * Goal: shorter queues / * Impact: none yet');
  });

  it('a step whose label is of another shape is still found', () => {
    assert.deepEqual(steps('**S:** a.\n\n**A:** b.\n\n**R:** c.\n\nLessons learned: d.'), [
      'situation action result reflection',
    ]);
  });

  it('another name right after the same step goes on with it', () => {
    assert.deepEqual(outline('**Result:** Half the breakages.\n\n**Impact:** The owner kept the shop.'), [
      'result: Half the breakages. / The owner kept the shop.',
    ]);
  });

  it('a single letter above named steps is a title', () => {
    assert.deepEqual(outline('# A\n## Situation\nb\n'), ['# A', 'situation: b']);
    assert.deepEqual(outline('# A\n**Situation:** b\n\n**Result:** c'), ['# A', 'situation: b', 'result: c']);
  });
});
