import assert from 'node:assert/strict';
import { parseStoryFile } from '../../server/src/story/index';
import { said } from './outline';

const read = (text: string) => parseStoryFile(text).stories[0]!;

describe('follow-ups', () => {
  const text = `## Result
The lock opened.

## Follow-ups
Practise these.

### 1. How did you know?
Probes: verification
I measured it **twice**.

- Once at noon

### Q2: Who paid?
**Weak:** The town, I guess.
**Why:** It names nobody.
**Strong:** The harbour board.
It took a week.
**Key:** one name

### What else?

## Adapt: Frugality
Lead with: the second-hand gate.
Emphasize: what I did not buy.
Downplay: the speech.

## Notes
Ask Ines.
`;

  it('are questions with answers', () => {
    const shown = read(text).followUps.map(({ question, probes, answer }) => [
      question,
      probes?.text,
      said(answer),
    ]);
    assert.deepEqual(shown, [
      ['How did you know?', 'verification', 'I measured it twice . / * Once at noon'],
      ['Who paid?', undefined, 'The harbour board. It took a week.'],
      ['What else?', undefined, ''],
    ]);
  });

  it('may show a weak answer, why it is weak, and the key', () => {
    const { weak, why, key } = read(text).followUps[1]!;
    assert.deepEqual(
      [said(weak), said(why), said(key)],
      ['The town, I guess.', 'It names nobody.', 'one name'],
    );
  });

  it('know their places', () => {
    const { followUps, followUpsHeading } = read(text);
    assert.equal(text.slice(followUpsHeading!.start, followUpsHeading!.end), '## Follow-ups');
    for (const followUp of followUps) {
      const source = text.slice(followUp.start, followUp.end);
      assert.ok(source.startsWith('###') && source.includes(followUp.question), source);
      assert.ok(!source.slice(3).includes('\n#'), source);
    }
  });

  it('open at a heading only, by any of their names', () => {
    for (const name of ['Follow-up questions', 'Followups', 'Probes']) {
      assert.equal(read(`## Result\nx\n## ${name}\n### Why?\ny`).followUps.length, 1, name);
    }
    const labelled = read('**Situation:** a.\n\n**Result:** b.\n\n**Follow-ups:** none');
    assert.equal(labelled.followUpsHeading, null);
    assert.equal(said(labelled.sections[1]!.blocks), 'b.');
  });

  it('may follow a story with labels, and another story them', () => {
    const { stories } = parseStoryFile(
      '# One\n**S:** a.\n\n**R:** b.\n\n## Follow-ups\n### Why?\nc.\n\n# Two\n**S:** d.',
    );
    assert.deepEqual(
      stories.map(({ title, followUps }) => [title, followUps.length]),
      [
        ['One', 1],
        ['Two', 0],
      ],
    );
  });
});

describe('an adaptation', () => {
  it('holds what to lead with, to emphasise and to play down', () => {
    const [adaptation] = read(
      '## Result\nx\n## Adapt: Dive Deep\nLead with: a.\n**Emphasise:** b.\n\n- Downplay: c.\n',
    ).adaptations;
    const { principle, leadWith, emphasise, downplay } = adaptation!;
    assert.deepEqual(
      [principle.text, said(leadWith), said(emphasise), said(downplay)],
      ['Dive Deep', 'a.', 'b.', 'c.'],
    );
  });

  it('knows the place of its principle', () => {
    const text = '## Result\nx\n## 🎯 Adapt: Earn Trust ##\n';
    const { principle } = read(text).adaptations[0]!;
    assert.equal(text.slice(principle.start, principle.end), 'Earn Trust');
  });

  it('may still want its principle', () => {
    assert.equal(read('## Result\nx\n## Adapt:\n').adaptations[0]!.principle.text, '');
  });
});

describe('a reflection', () => {
  it('may be written for several levels', () => {
    const text =
      '## Reflection\nAlways.\n### Senior\nThe gate.\n### SDE1\nThe bolt.\n### For a staff engineer\nThe river.\n## Notes\nx';
    const [section] = read(text).sections;
    assert.equal(said(section!.blocks), 'Always.');
    assert.deepEqual(
      section!.variants.map(({ level, blocks }) => [level, said(blocks)]),
      [
        ['senior', 'The gate.'],
        ['sde1', 'The bolt.'],
        ['principal', 'The river.'],
      ],
    );
  });

  it('counts whole where its sub-headings name no level', () => {
    const [section] = read('## Reflection\nAlways.\n### The gate\nOil it.').sections;
    assert.equal(said(section!.blocks), 'Always. / Oil it.');
    assert.deepEqual(section!.variants, []);
  });
});
