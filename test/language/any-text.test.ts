import assert from 'node:assert/strict';
import { type Analysis, analyse } from '../../server/src/language';

const WORDS =
  "I we she they the team nurse Marta who that which what because when so and or but not never nobody there it was were had been got being cut set put read led ran split wrote fixed asked told fell rose dropped halved doubled from to by in of per week hours minutes days zero none half third twice one two forty hundred million £ $ % 9 12 3.5 1,200 2021 v2.3 Q3 p99 -> → isn't I'd we've don't Ann's cats' the fitters’ \" “ ” ‘ ’ ' ( ) [ ] , . ; : – — - … ? ! / # @ * 🎉 👩‍🔧 e\u0301 ﬁ İstanbul ß Ω 中文 \u00a0 \u200b \ud83d \t \n _ & ~ < > = +".split(
    ' ',
  );

/** The same texts at every run: a failure that nobody can repeat helps nobody. */
const random = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const next = random(20_240);
const anyText = (): string => {
  const words: string[] = [];
  const length = 1 + Math.floor(next() * 24);
  for (let i = 0; i < length; i++) {
    words.push(WORDS[Math.floor(next() * WORDS.length)]!);
    if (next() < 0.85) words.push(' ');
  }
  return words.join('');
};

const assertInside = (analysis: Analysis): void => {
  const { text, tokens, numbers, changes, cues } = analysis;
  let last = 0;
  for (const { start, end } of tokens) {
    if (start < last || end <= start || end > text.length) assert.fail(`a token at ${start}–${end}: ${text}`);
    last = end;
  }
  for (const { start, end } of [...numbers, ...changes])
    if (start < 0 || end <= start || end > text.length) assert.fail(`a number at ${start}–${end}: ${text}`);
  for (const { from, to } of [...numbers, ...[...cues.values()].flat()])
    if (from < 0 || to < from || to > tokens.length) assert.fail(`tokens ${from}–${to}: ${text}`);
};

/** What the engine says, without the tokens it says it by. */
const said = ({ actor, metric, clauses, numbers, changes, cues, quoted, question }: Analysis): string =>
  JSON.stringify([actor, metric, clauses, numbers, changes, [...cues], quoted, question]);

const seconds = (act: () => void): number => {
  const start = performance.now();
  act();
  return (performance.now() - start) / 1000;
};

describe('any text at all', () => {
  it('is analysed without a throw, with every place inside it', () => {
    for (let i = 0; i < 700; i++) {
      const text = anyText();
      try {
        assertInside(analyse(text));
      } catch (error) {
        throw new Error(`${JSON.stringify(text)}: ${error}`);
      }
    }
  });

  it('says the same each time it is read', () => {
    for (let i = 0; i < 60; i++) {
      const text = anyText();
      assert.equal(said(analyse(text)), said(analyse(text)), text);
    }
  });

  it('may be empty, blank or a single mark', () => {
    for (const text of ['', ' ', '\n', '.', '"', '’', '🎉', '%', '-', '…', '\u200b']) {
      const analysis = analyse(text);
      assert.equal(analysis.actor, 'none', JSON.stringify(text));
      assert.equal(analysis.metric, 'none', JSON.stringify(text));
      assert.equal(analysis.cues.size, 0, JSON.stringify(text));
    }
  });
});

describe('a sentence without an end', () => {
  const shapes: Readonly<Record<string, string>> = {
    words: 'the old ledger of the parish ',
    clauses: 'I weighed the sack and the clerk wrote it down, ',
    numbers: 'from 12 to 4 of 90, ',
    quotes: '"no" ‘yes’ “so ',
    relatives: 'which the tenant who ',
    marks: ', – ; : ( ',
    phrases: 'because nobody asked me to, so that they still ',
  };

  for (const [name, part] of Object.entries(shapes))
    it(`takes time in step with its length: ${name}`, () => {
      const sized = (size: number): string => part.repeat(Math.ceil(size / part.length)).slice(0, size);
      const read = (size: number): void => {
        analyse(sized(size)).cues.size;
      };
      read(500);
      let small = 0;
      let large = 0;
      // Four times the text; a square law would take sixteen times as long. A busy machine gets two more chances.
      for (let attempt = 0; attempt < 3; attempt++) {
        small = seconds(() => read(2_000));
        large = seconds(() => read(8_000));
        if (large < Math.max(small * 8, 0.02)) return;
      }
      assert.fail(`${small} s, then ${large} s`);
    });
});
