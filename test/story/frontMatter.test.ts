import assert from 'node:assert/strict';
import { parseStoryFile } from '../../server/src/story/index';
import { applyEdits } from '../../server/src/text/index';

const STORY = '## Situation\nThe mill flooded.\n';
const read = (yaml: string) => parseStoryFile(`---\n${yaml}\n---\n${STORY}`).frontMatter!;
/** `where: message → right value` of each problem. */
const problems = (yaml: string): string[] => {
  const text = `---\n${yaml}\n---\n${STORY}`;
  return parseStoryFile(text).frontMatter!.problems.map(
    ({ start, end, message, suggestion }) =>
      `${text.slice(start, end)}: ${message}${suggestion ? ` → ${suggestion.text}` : ''}`,
  );
};

describe('front matter', () => {
  it('is read in full', () => {
    const { values, problems } = read(`question: "When did you go too deep?"
principles:
  - Dive Deep
  - earn-trust
level: senior
profile: general
pace: 140
ownership: self-initiated
outcome: mixed
opening: outcome-first
evidence:
  - "3 cm": the gauge
  - 40: log of May
tags: [mill, 2021]
mine: {whatever: [1, 2]}`);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      values.principles?.map(({ text }) => text),
      ['Dive Deep', 'earn-trust'],
    );
    assert.deepEqual(
      { ...values, principles: [] },
      {
        question: 'When did you go too deep?',
        principles: [],
        level: 'senior',
        profile: 'general',
        pace: 140,
        ownership: 'self-initiated',
        outcome: 'mixed',
        opening: 'outcome-first',
        evidence: [
          { number: '3 cm', source: 'the gauge' },
          { number: '40', source: 'log of May' },
        ],
        tags: ['mill', '2021'],
      },
    );
  });

  for (const [alias, level] of [
    ['junior', 'sde1'],
    ['mid', 'sde2'],
    ['staff', 'principal'],
    ['Senior', 'senior'],
    ['SDE2', 'sde2'],
  ] as const) {
    it(`takes ${alias} for ${level}`, () => assert.equal(read(`level: ${alias}`).values.level, level));
  }

  it('takes one principle, one kind of evidence, and nothing where nothing is given', () => {
    const { values, problems } = read(
      'principle: Are Right, A Lot # always\nevidence: qualitative\nlevel:\ntags: []\npace: ~',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      values.principles?.map(({ text }) => text),
      ['Are Right, A Lot'],
    );
    assert.equal(values.evidence, 'qualitative');
    assert.equal(values.level, undefined);
  });

  it('keeps the places of keys and values', () => {
    const text = `\uFEFF---\r\nlevel:   senior # for now\r\nprinciple: [Dive Deep, "Earn Trust"]\r\n---\r\n${STORY}`;
    const { places, values, start, end, content } = parseStoryFile(text).frontMatter!;
    assert.deepEqual(
      [places.level!.key, places.level!.value].map(place => text.slice(place.start, place.end)),
      ['level', 'senior'],
    );
    assert.deepEqual(
      values.principles?.map(place => text.slice(place.start, place.end)),
      ['Dive Deep', '"Earn Trust"'],
    );
    assert.ok(
      text.slice(start, end).startsWith('---\r\nlevel') && text.slice(start, end).endsWith('\r\n---'),
    );
    assert.ok(text.slice(content.start, content.end).startsWith('level'));
  });

  it('is one finding a wrong value, with the nearest right one', () => {
    assert.deepEqual(
      problems('level: seniour\noutcome: sucess\nopening: outcome first\nownership: led team'),
      [
        "seniour: 'seniour' is no value of level: senior? → senior",
        "sucess: 'sucess' is no value of outcome: success? → success",
      ],
    );
    assert.deepEqual(problems('level: wizard'), [
      "wizard: 'wizard' is no value of level: sde1, sde2, senior, principal?",
    ]);
  });

  it('is one finding a wrong type', () => {
    assert.deepEqual(
      problems('level: 5\npace: fast\ntags: mill\nquestion: [a]\nevidence: 5\nprinciple: {a: b}').map(
        line => line.split(':')[0],
      ),
      [...['5', 'fast', 'mill', '[a]', '5', '{a']],
    );
  });

  for (const [pace, right] of [
    ['79', '80'],
    ['261', '260'],
    ['"140"', '140'],
    ['140 wpm', '140'],
    ['1e9', '260'],
  ] as const) {
    it(`takes no pace of ${pace}, but ${right}`, () => {
      const [problem] = read(`pace: ${pace}`).problems;
      assert.equal(problem!.suggestion!.text, right);
      assert.equal(read(`pace: ${pace}`).values.pace, undefined);
    });
  }

  it('lets the first of two keys win', () => {
    const text = `---\nlevel: senior\nprinciple: Ownership\nlevel: sde1\nprinciples: [Frugality]\n---\n${STORY}`;
    const { values, problems } = parseStoryFile(text).frontMatter!;
    assert.equal(values.level, 'senior');
    assert.deepEqual(
      values.principles?.map(({ text: name }) => name),
      ['Ownership'],
    );
    assert.deepEqual(
      problems.map(({ start, end }) => text.slice(start, end)),
      ['level', 'principles'],
    );
    const mended = applyEdits(
      text,
      problems.map(problem => problem.suggestion!),
    );
    assert.equal(mended, `---\nlevel: senior\nprinciple: Ownership\n---\n${STORY}`);
  });

  it('reads words with a colon in them, and offers quotation marks', () => {
    const text = `---\nquestion: Tell me: when?\nlevel: senior\n---\n${STORY}`;
    const { values, problems } = parseStoryFile(text).frontMatter!;
    assert.deepEqual([values.question, values.level], ['Tell me: when?', 'senior']);
    const mended = parseStoryFile(applyEdits(text, [problems[0]!.suggestion!])).frontMatter!;
    assert.deepEqual([mended.problems, mended.values.question], [[], 'Tell me: when?']);
  });

  it('reads what is sound around what is broken', () => {
    const { values, problems } = read('principle: [Dive Deep\nlevel: senior\njust words\npace: 120');
    assert.deepEqual([values.level, values.pace], ['senior', 120]);
    assert.equal(problems.length, 2);
  });

  it('is told to be closed', () => {
    const text = `---\nlevel: senior\n\n${STORY}`;
    const { frontMatter, stories } = parseStoryFile(text);
    assert.equal(frontMatter!.values.level, 'senior');
    assert.equal(stories.length, 1);
    const mended = parseStoryFile(applyEdits(text, [frontMatter!.problems[0]!.suggestion!]));
    assert.deepEqual(mended.frontMatter!.problems, []);
  });

  it('is not seen in rules at the top of a text', () => {
    for (const text of [
      `---\n\n${STORY}`,
      `---\n${STORY}\n---\nMore.\n`,
      `----\nlevel: senior\n----\n${STORY}`,
      `\n---\na: b\n---\n`,
    ]) {
      assert.equal(parseStoryFile(text).frontMatter, null, text);
    }
  });

  it('survives what would exhaust a parser', () => {
    for (const yaml of [
      `a: ${'['.repeat(20_000)}`,
      `a: ${'{a: '.repeat(9000)}`,
      'a: b\n'.repeat(9000),
      `${'&a [*a, *a]\n'.repeat(500)}`,
    ]) {
      assert.doesNotThrow(() => read(yaml));
    }
  });
});
