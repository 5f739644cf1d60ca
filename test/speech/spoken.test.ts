import assert from 'node:assert/strict';
import { speak } from '../../server/src/speech';
import { MONEY, UNITS } from './cases/amounts';
import { DATES } from './cases/dates';
import { FOUND } from './cases/found';
import { FOUND_MORE } from './cases/found-more';
import { LABELS, NUMBERS } from './cases/numbers';
import type { Case } from './cases/table';
import { CODE, WORDS } from './cases/words';

const said = (text: string, pronunciations?: Record<string, string>): string =>
  speak(text, pronunciations ? { pronunciations } : {}).words.join(' ');

const TABLES: Readonly<Record<string, readonly Case[]>> = {
  NUMBERS,
  LABELS,
  MONEY,
  UNITS,
  DATES,
  WORDS,
  CODE,
  FOUND,
  FOUND_MORE,
};

describe('spoken form', () => {
  for (const [name, cases] of Object.entries(TABLES)) {
    describe(name.toLowerCase(), () => {
      for (const [written, expected] of cases) {
        it(`${written} → ${expected}`, () => assert.equal(said(written), expected));
      }
    });
  }

  it('has at least 250 cases, none twice', () => {
    const written = Object.values(TABLES).flatMap(cases => cases.map(([form]) => form));
    assert.ok(written.length >= 250, `${written.length} cases`);
    assert.equal(new Set(written).size, written.length);
  });
});

describe('expansions', () => {
  const found = (text: string, start = 0): [string, string][] =>
    speak(text, { start }).expansions.map(one => [
      text.slice(one.start - start, one.end - start),
      one.spoken,
    ]);

  it('cover exactly the written form', () => {
    assert.deepEqual(found('Fees fell from $8,000 to $5.5k within 3 weeks.'), [
      ['$8,000 to $5.5k', 'eight thousand to five point five thousand dollars'],
      ['3', 'three'],
    ]);
    assert.deepEqual(found('(see p99, v2.1)'), [
      ['p99', 'P ninety-nine'],
      ['v2.1', 'version two point one'],
    ]);
  });

  it('are moved by the offset of the text', () => {
    assert.deepEqual(found('It took 200ms.', 1000), [['200ms', 'two hundred milliseconds']]);
    assert.equal(speak('It took 200ms.', { start: 1000 }).expansions[0]!.start, 1008);
  });

  it('count UTF-16 units, so that an emoji before them does not shift them', () => {
    const text = '🎉 Sales rose 12% 🚀 in Q3';
    assert.deepEqual(found(text), [
      ['12%', 'twelve percent'],
      ['Q3', 'Q three'],
    ]);
  });

  it('leave ordinary words alone', () => {
    assert.deepEqual(found('I asked the night nurse; she said "no".'), []);
  });
});

describe('pronunciations', () => {
  it('go before every rule', () => {
    assert.equal(said('The SQL API', { SQL: 'S Q L', API: 'appy' }), 'the S Q L appy');
    assert.equal(said('p99 of k8s', { p99: 'pee ninety nine', k8s: 'kates' }), 'pee ninety nine of kates');
  });

  it('match any case when written small, else exactly', () => {
    assert.equal(said('Acme and ACME', { acme: 'ack me' }), 'ack me and ack me');
    assert.equal(said('it is IT', { IT: 'eye tea' }), 'it is eye tea');
  });

  it('take a plural or possessive ending along, and several words', () => {
    assert.equal(said("two SLOs, one SLO's owner", { SLO: 'slow' }), "two slows one slow's owner");
    assert.equal(said('the Saint Gall line', { 'saint gall': 'san gal' }), 'the san gal line');
  });

  it('do not reach inside other words', () => {
    assert.equal(said('catalog cat', { cat: 'feline' }), 'catalog feline');
  });

  it('with an empty key or saying do no harm', () => {
    assert.equal(said('plain words', { '': 'x', plain: '' }), 'words');
  });
});

describe('what is heard as a pause', () => {
  const pauses = (text: string): [number, number] => {
    const { commas, stops } = speak(text).counts;
    return [commas, stops];
  };

  it('is not the punctuation of numbers and times', () => {
    assert.deepEqual(pauses('At 14:30 we had 12,500 jars at 3.5 kg.'), [0, 0]);
  });

  it('is a comma, a colon, a semicolon or a dash', () => {
    assert.deepEqual(pauses('First, the oven: cold; then - after a call - warm — at last'), [6, 0]);
  });

  it('is a stop inside the text, and not at its end', () => {
    assert.deepEqual(pauses('We stopped. We looked!'), [0, 1]);
    assert.deepEqual(pauses('from [before?] to [after?]'), [0, 0]);
  });
});

describe('counts', () => {
  it('take words as written between white space', () => {
    assert.equal(speak('I sold 4 of the 5 — at $9.50 each, and/or gave 1.').counts.words, 12);
    assert.equal(speak('— – …').counts.words, 0);
    assert.equal(speak('').counts.spokenWords, 0);
  });
});
