import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPrinciple, profiles } from '../../server/src/profiles';
import { createReviewer, type Review } from '../../server/src/review';
import { STANDINGS } from '../../server/src/review/study/model';
import { applyEdits } from '../../server/src/text';

const reviewer = createReviewer();
const amazon = profiles[0]!;
const principle = (name: string) => findPrinciple(amazon, name)!;

const STRONG = `---
principle: Ownership
level: senior
---
# The seed drill

## Situation
The drill left gaps in every ninth row of barley, and the merchant paid us £640 a week less.

## Task
The drill belonged to the council's yard, and nobody had asked a tenant to look at it.

## Action
I chalked every tube and walked four rows behind it. I found one tube that was bent. I fitted a straight one. I measured the gaps again after a week. I chose a steel tube over a plastic one, because stones crack plastic. I wrote the chalk test on the door of the yard.

## Result
Gaps fell from one row in nine to one in two hundred, by my own count. The merchant pays the full price again, £640 a week. The yard still uses the chalk test.

## Reflection
The yard lent the drill to nine farms and nobody looked at it in between.
`;

const of = (text: string, level?: 'sde1' | 'senior') =>
  reviewer.review(text, level ? { flag: { level } } : {});
const reasons = ({ stories, findings }: Review, name: string | null) =>
  stories[0]!.study.reading(name === null ? null : principle(name), findings) ?? [];
const standingOf = (review: Review, text: RegExp) =>
  reasons(review, null).find(reason => text.test(reason.text))?.standing;

describe('how a story would be read', () => {
  it('is a list of reasons, best first, each with its place', () => {
    const found = reasons(of(STRONG), 'Ownership');
    const standings = found.map(({ standing }) => STANDINGS.indexOf(standing));
    assert.deepEqual(standings, [...standings].sort());
    for (const { standing, places } of found)
      if (standing === 'raises' || standing === 'meets') assert.ok(places.length > 0);
    for (const { start, end, text } of found.flatMap(({ places }) => places))
      assert.equal(STRONG.slice(start, end), text);
    assert.ok(found.every(({ standing }) => standing !== 'below'));
  });

  it('says what is open where a row is empty', () => {
    const without = STRONG.replace(' The yard still uses the chalk test.', '');
    assert.equal(standingOf(of(STRONG), /outlasted/), 'meets');
    assert.equal(standingOf(of(without), /lasted is not said/), 'open');
  });

  it('asks more of a senior, and nothing of what lasts of a junior', () => {
    const without = STRONG.replace(' The yard still uses the chalk test.', '').replace('level: senior\n', '');
    assert.equal(standingOf(of(without, 'sde1'), /lasted/), undefined);
    assert.equal(standingOf(of(STRONG.replace('level: senior\n', ''), 'sde1'), /outlasted/), 'raises');
  });

  it('holds against a story what the rules warn of, at its place', () => {
    const we = STRONG.replace('I fitted a straight one.', 'We fitted a straight one.');
    const found = reasons(of(we), 'Ownership').filter(({ standing }) => standing === 'below');
    assert.deepEqual(
      found.map(({ places }) => places.map(({ text }) => text)),
      [['We']],
    );
  });

  it('goes by how the writer came to act', () => {
    const assigned = STRONG.replace('level:', 'ownership: assigned\nlevel:');
    assert.equal(standingOf(of(STRONG), /how you came to act/), 'raises');
    assert.equal(standingOf(of(assigned), /answered for/), 'meets');
  });

  it('is nothing for a draft and for another language', () => {
    assert.equal(of('## Situation\nIt broke.\n').stories[0]!.study.reading(null, []), null);
    const german = STRONG.replace(
      /## (\w+)\n[^#]*/g,
      '## $1\nDie Maschine ließ in jeder neunten Reihe Lücken, und der Händler zahlte uns weniger als den anderen Höfen im Dorf.\n',
    );
    assert.equal(of(german).stories[0]!.study.reading(null, []), null);
  });
});

describe('a story under a principle', () => {
  const { study } = of(STRONG).stories[0]!;
  it('has what the principle leads with, or says what it lacks', () => {
    const own = study.under(principle('Ownership'));
    assert.match(own.leadWith.has[0]!.text, /^Gaps fell from one row in nine/);
    assert.equal(own.leadWith.lacks, null);
    assert.deepEqual(
      own.emphasise.has.map(({ text }) => text),
      ['nobody had asked a tenant to look at it'],
    );
    const bare = of('# A\n\n## Situation\nThe bell rope frayed in May.\n\n## Action\nI looked up.\n')
      .stories[0]!;
    assert.equal(
      bare.study.under(principle('Ownership')).emphasise.lacks,
      'Nothing says how you came to act.',
    );
    assert.equal(bare.study.under(principle('Customer Obsession')).leadWith.lacks, 'No customer appears.');
  });
  it('never lacks something to leave for later', () => {
    for (const each of amazon.principles) assert.equal(study.under(each).downplay.lacks, null);
  });
});

describe('key words', () => {
  it('are short, in order, apart, and stand in the text', () => {
    for (const story of of(STRONG).stories)
      story.sections.forEach((section, index) => {
        const words = story.study.keyWords(index);
        assert.ok(words.length > 0, section.step);
        words.forEach(({ start, end, text }, at) => {
          assert.equal(STRONG.slice(start, end), text);
          assert.ok(start >= (words[at - 1]?.end ?? section.start) && end <= section.end);
          assert.ok(text.split(/\s+/).length <= 12, text);
        });
      });
  });
  it('hold the numbers of the Result and the acts of the Action', () => {
    const { study } = of(STRONG).stories[0]!;
    assert.deepEqual(
      study.keyWords(2).map(({ text }) => text),
      [
        'chalked every tube',
        'walked four rows behind it',
        'found one tube that was bent',
        'fitted a straight one',
        'measured the gaps',
        'chose a steel tube',
        'wrote the chalk test',
      ],
    );
    const numbers = study.keyWords(3).filter(({ kind }) => kind === 'number');
    assert.deepEqual(
      numbers.map(({ text }) => text),
      ['one row in nine to one in two hundred', '£640 a week'],
    );
    assert.deepEqual(study.keyWords(0)[0], {
      kind: 'opening',
      text: 'The drill left gaps',
      start: STRONG.indexOf('The drill left'),
      end: STRONG.indexOf(' in every ninth'),
    });
  });
});

describe('an outline under another principle', () => {
  const texts = readdirSync('samples')
    .filter(name => name.endsWith('.star.md'))
    .map(name => [name, readFileSync(join('samples', name), 'utf8')] as const);
  const ADAPTING = /^(adaptation-incomplete|unsupported-adaptation)$/;
  const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

  const written = (text: string, index: number, id: string, profile: string) => {
    const { stories } = reviewer.review(text, { flag: { profile } });
    const house = profiles.find(each => each.id === profile)!;
    const { at, text: outline } = stories[index]!.study.outline(findPrinciple(house, id)!);
    return { outline, text: applyEdits(text, [{ start: at, end: at, text: outline }]) };
  };

  for (const profile of profiles)
    it(`claims nothing new, for every principle of ${profile.name}`, function () {
      this.timeout(60_000);
      const some = profile === amazon ? texts : texts.slice(0, 2);
      for (const [turn, [name, text]] of some.entries()) {
        const { stories, findings } = reviewer.review(text, { flag: { profile: profile.id } });
        const before = findings.filter(({ rule }) => ADAPTING.test(rule)).length;
        const known = new Set(words(text));
        stories.forEach((story, index) => {
          for (const [at, each] of profile.principles.entries()) {
            // Each principle in a third of the samples: all of them would take as long as everything else together.
            if (at % 3 !== turn % 3) continue;
            if (story.principles[0] === each.id || story.study.adapted(each)) continue;
            const { outline, text: after } = written(text, index, each.id, profile.id);
            const review = reviewer.review(after, { flag: { profile: profile.id } });
            const place = `${name}, ${each.name}`;
            const found = review.findings.filter(({ rule }) => ADAPTING.test(rule));
            assert.equal(found.length, before, `${place}: ${found.map(({ message }) => message).join()}`);
            assert.ok(review.stories[index]!.study.adapted(each), `${place} is not found again`);
            assert.equal(review.stories.length, stories.length, place);
            const own = outline.replace(/^#+ Adapt: .*|^(Lead with|Emphasise|Downplay): |\[[^\]]*\?\]/gm, '');
            assert.deepEqual(
              words(own).filter(word => !known.has(word)),
              [],
              place,
            );
          }
        });
      }
    });

  it('leaves the story as it was, seconds and steps', () => {
    const before = of(STRONG).stories[0]!;
    const after = of(written(STRONG, 0, 'frugality', 'amazon').text).stories[0]!;
    assert.equal(after.seconds, before.seconds);
    assert.deepEqual(
      after.sections.map(({ step }) => step),
      before.sections.map(({ step }) => step),
    );
  });

  it('stands behind the steps and follow-ups of its own story, and before its notes', () => {
    const notes = `${STRONG}\n## Follow-ups\n### Why chalk?\nIt washes off.\n\n## Notes\nTell it on Monday.\n\n# Another\n\n## Situation\nThe rope frayed.\n`;
    const { text } = written(notes, 0, 'frugality', 'amazon');
    assert.match(
      text,
      /It washes off\.\n\n## Adapt: Frugality\nLead with: .*\nEmphasise: .*\nDownplay: .*\n\n## Notes/,
    );
  });

  it('keeps the file’s line ends and its level of headings', () => {
    const deep = STRONG.replace(/^## /gm, '### ').replace(/\n/g, '\r\n');
    const { text } = written(deep, 0, 'frugality', 'amazon');
    assert.match(text, /\r\n\r\n### Adapt: Frugality\r\nLead with: /);
    assert.doesNotMatch(text, /[^\r]\n/);
  });

  it('asks where the story has nothing', () => {
    const bare = '# A\n\n## Situation\nThe bell rope frayed in May.\n\n## Action\nI looked up.\n';
    const { outline } = written(bare, 0, 'ownership', 'amazon');
    assert.match(outline, /Emphasise: \[what carries this principle\?\]/);
  });
});
