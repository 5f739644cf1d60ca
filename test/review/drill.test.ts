import assert from 'node:assert/strict';
import { CRITERIA, evaluations, quizCards } from '../../server/src/review/drill';
import { PAIRS } from '../../server/src/review/drill/answers';
import { rules } from '../../server/src/rules';
import { findingsIn } from '../rules/cases';
import { place } from '../rules/scaffold';

const unique = (ids: readonly string[]): void => assert.deepEqual([...new Set(ids)], ids);
const step = (id: string) => rules.find(rule => rule.id === id)!.sections[0]!;

/** The rules that speak about a line where it stands as its step. */
const said = (line: string, rule: string): ReadonlySet<string> => {
  const { text, start, end } = place(
    step(rule),
    line,
    rules.find(({ id }) => id === rule)!.frontMatter ?? '',
  );
  return new Set(
    findingsIn(text)
      .filter(found => found.start < end && start < found.end)
      .map(found => found.rule),
  );
};

describe('quiz cards', () => {
  const cards = quizCards();

  it('come from many rules, each card with an id of its own', () => {
    assert.ok(cards.length >= 12, String(cards.length));
    assert.ok(new Set(cards.map(({ rule }) => rule)).size >= 6);
    unique(cards.map(({ id }) => id));
    assert.deepEqual(quizCards(), cards);
  });

  for (const { rule, question, line, choices, right, explanation } of cards)
    it(`${rule}: ${line ?? choices[right]}`, () => {
      assert.equal(choices.length, 4);
      unique(choices);
      assert.ok(explanation.length > 20 && question.endsWith('?'));
      assert.doesNotMatch(question, /“[^”]*["“]/, 'a quotation in a quotation');
      for (const text of [question, line ?? '', explanation, ...choices])
        assert.doesNotMatch(text, /\[\[|\]\]/);
      if (line === null)
        for (const [index, choice] of choices.entries())
          assert.equal(said(choice, rule).has(rule), index === right, choice);
      else {
        const found = said(line, rule);
        choices.forEach((choice, index) => {
          const other = rules.find(({ summary }) => summary === choice)!;
          assert.equal(found.has(other.id), index === right, choice);
        });
      }
    });

  it('do not always have the right choice in the same place', () => {
    assert.ok(new Set(cards.map(({ right }) => right)).size > 2);
  });
});

describe('two answers', () => {
  const cards = evaluations();

  it('are as many as there are pairs, ids apart, the stronger on either side', () => {
    assert.equal(cards.length, PAIRS.length);
    unique(cards.map(({ id }) => id));
    assert.equal(new Set(cards.map(({ stronger }) => stronger.impact)).size, 2);
  });

  cards.forEach(({ question, answers, stronger }, index) => {
    it(question, () => {
      const strong = answers.findIndex(
        ({ text }) =>
          text.startsWith(PAIRS[index]!.strong.situation) && text.includes(PAIRS[index]!.strong.result),
      );
      const won = CRITERIA.filter(criterion => stronger[criterion] !== null);
      assert.ok(won.length > 0);
      for (const criterion of won) assert.equal(stronger[criterion], strong, criterion);
      assert.ok(answers[1 - strong]!.findings.length > 0, 'the linter finds nothing in the weaker one');
      assert.equal(
        answers[strong]!.findings.length,
        0,
        answers[strong]!.findings.map(({ message }) => message).join(),
      );
    });
    it('marks words that stand in its text', () => {
      for (const { text, marks, findings, seen } of answers) {
        for (const { start, end } of [...marks, ...findings]) {
          assert.ok(start >= 0 && start < end && end <= text.length);
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
        }
        for (const criterion of CRITERIA) assert.match(seen[criterion], /^[A-Z\d].*\.$/);
      }
    });
  });

  it('may be even on what both do alike', () => {
    const even = cards.find(({ question }) => question === 'Tell me about a result you are proud of.')!;
    assert.deepEqual([even.stronger.ownership, even.stronger.acts], [null, null]);
  });
});
