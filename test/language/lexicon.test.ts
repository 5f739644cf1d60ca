import assert from 'node:assert/strict';
import { allPhrases, duplicates, exampleOf, malformed, occurring, phrasesIn, tokensOf } from './lexicon';
import { triedTexts, unused } from './unused';

const all = allPhrases();

describe('the phrases of the lexicon', () => {
  it('stand in it once', () => {
    assert.ok(all.length > 500);
    assert.deepEqual(duplicates(all), []);
  });

  it('are written in the notation', () => {
    const faults = all.flatMap(phrase => {
      const fault = malformed(phrase);
      return fault === null ? [] : [`${phrase.list}: ${fault}`];
    });
    assert.deepEqual(faults, []);
  });

  it('each find the words that they are made of', () => {
    const deaf = all.filter(phrase => occurring([phrase])(tokensOf(exampleOf(phrase))).length === 0);
    assert.deepEqual(
      deaf.map(({ list, source }) => `${list}: ${source}`),
      [],
    );
  });
});

describe('the check of the lexicon', () => {
  const faulty = (source: string) => malformed({ list: 'filler', source });

  it('finds what is written twice', () => {
    const twice = [...phrasesIn('filler', 'oh well / by the by\noh well'), ...phrasesIn('mood', 'by the by')];
    assert.deepEqual(duplicates(twice), ['oh well (filler, filler)', 'by the by (filler, mood)']);
  });

  it('finds what nothing could match, or what matches everything', () => {
    for (const source of [
      'a||b',
      'rope|',
      'oar|rope|oar',
      '.. rope',
      'rope ...',
      'rope .... oar',
      'rop/e',
      '@det?',
      '~',
    ])
      assert.notEqual(faulty(source), null, source);
    for (const source of ["^ ~row @adv* up|n't .. oar $", 'me ,|and so', '~top-up it?'])
      assert.equal(faulty(source), null, source);
  });

  it('finds whole phrases in a choice of words', () => {
    assert.equal(faulty('is fine|grand|a treat'), 'fine|grand|a: a belongs to a phrase');
    for (const source of ['row a|the boat', 'tie it|the|a? rope', 'row my|the boat'])
      assert.equal(faulty(source), null, source);
  });

  it('makes examples that say the phrase as it is said', () => {
    const example = (source: string) => exampleOf({ list: 'filler', source });
    assert.equal(example("^ if i|we 'm @adv? honest|frank $"), "if i'm honest");
    assert.equal(example('~haul @det? .. rope|line'), 'haul rope');
  });
});

describe('the report of unused phrases', () => {
  const two = phrasesIn('filler', 'oh well / by the by');

  it('names those that no text uses', () => {
    const left = unused(two, ['She rowed.\nBy the by, it rained. Oh!', 'well']);
    assert.deepEqual(
      left.map(({ source }) => source),
      ['oh well'],
    );
    assert.deepEqual(unused(two, ['By the by, oh well.']), []);
  });

  it('reads all that was written to try the rules on', () => {
    const texts = triedTexts();
    assert.ok(texts.length > 150);
    assert.ok(texts.every(text => !text.includes('[[')));
    const left = unused(all, texts);
    assert.ok(!left.some(({ source }) => source === '~belong to') && left.length < all.length);
  });
});
