import assert from 'node:assert/strict';
import { speak } from '../../server/src/speech';
import { utterances } from '../../server/src/speech/utterances';

/** A small generator with a seed: a failing string can be made again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const PIECES = [
  ...'aAbKMsx09 5 . , : ; - – — / \\ @ # $ € £ % + ~ < > = ( ) [ ] \' " ’ ½ ° é ß 漢 я 🎉 \n \t \u00a0 \u200b \ud800 _ & *'.split(
    ' ',
  ),
  ' ',
  ' ',
  '12',
  '1,000',
  '3.14',
  '2019',
  '00',
  'March',
  'Nov',
  'am',
  'p.m.',
  'SLO',
  'k8s',
  'e.g.',
  'http://',
  '.com',
  '->',
  'ms',
  'GB',
  'th',
  'of',
];

const LETTERS = /^[\s\S]*$/;

describe('any text', function () {
  // Generous, because other programs may hold the machine.
  this.timeout(60_000);

  it('100,000 random strings: nothing thrown, spans in order inside the text', () => {
    const next = random(20240607);
    for (let round = 0; round < 100_000; round++) {
      let text = '';
      const length = Math.floor(next() * 14);
      for (let piece = 0; piece < length; piece++) text += PIECES[Math.floor(next() * PIECES.length)];
      const { expansions, counts, words } = speak(text, { start: 7 });
      let from = 7;
      for (const { start, end, spoken } of expansions) {
        if (!(start >= from && end > start && end <= 7 + text.length && LETTERS.test(spoken))) {
          assert.fail(`${JSON.stringify(text)}: ${start}–${end} ${spoken}`);
        }
        from = end;
      }
      if (!(counts.syllables >= 0 && counts.spokenWords === words.length) || words.includes('undefined')) {
        assert.fail(`${JSON.stringify(text)}: ${words.join(' ')}`);
      }
    }
  });

  it('is cut into utterances without a gap', () => {
    const next = random(99);
    for (let round = 0; round < 5000; round++) {
      let text = '';
      for (let piece = 0; piece < 20; piece++) text += PIECES[Math.floor(next() * PIECES.length)];
      const spans = utterances(text);
      assert.equal(spans.map(({ start, end }) => text.slice(start, end)).join(''), text);
    }
  });

  const LONG: Readonly<Record<string, string>> = {
    words: 'the team shipped ',
    numbers: '1,',
    digits: '7',
    letters: 'a',
    capitals: 'AB',
    dots: 'a.',
    slashes: 'a/',
    hyphens: '1-',
    quotes: '"',
    phone: '555 ',
    dollars: '$',
    points: '... ',
    signs: '->',
    spaces: ' ',
    initials: 'U.',
  };
  for (const [name, piece] of Object.entries(LONG)) {
    it(`takes time in proportion to its length: ${name}`, () => {
      const time = (size: number): number => {
        const text = piece.repeat(Math.ceil(size / piece.length));
        // Of this process alone: other programs may hold the machine for any part of a long run.
        const start = process.cpuUsage();
        for (const { start: from, end } of utterances(text)) speak(text.slice(from, end));
        return process.cpuUsage(start).user / 1000;
      };
      time(20_000);
      const best = (size: number): number => Math.min(...Array.from({ length: 4 }, () => time(size)));
      const small = best(20_000);
      const large = best(160_000);
      assert.ok(
        large < 40 * small + 100,
        `${small.toFixed(1)} ms, then ${large.toFixed(1)} ms for eight times the text`,
      );
    });
  }
});
