import assert from 'node:assert/strict';
import { compileOwnPhrases, createAnalyser, LONGEST_PHRASE, phraseWords } from '../../server/src/language';

/** What is found under a list's name, as words. */
const found = (phrases: readonly string[], text: string, list = 'own'): string[] => {
  const { cues, tokens } = createAnalyser(undefined, compileOwnPhrases({ [list]: phrases }))(text);
  return (cues.get(list) ?? []).map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
};

describe('the writer’s own phrases', () => {
  it('are found as whole words, in any case, wherever they stand', () => {
    assert.deepEqual(found(['Blue sky'], 'Blue  sky first, then a BLUE SKY, no bluesky.'), [
      'Blue  sky',
      'BLUE SKY',
    ]);
  });

  it('meet contractions and their full forms', () => {
    assert.deepEqual(found(["didn't pan out"], 'The glaze did not pan out.'), ['did not pan out']);
    assert.deepEqual(found(['did not pan out'], 'The glaze didn’t pan out.'), ['didn’t pan out']);
    assert.deepEqual(found(['it is what it is'], "It's what it is."), ["It's what it is"]);
  });

  it('give the longest where several begin at a word, and never two in one place', () => {
    assert.deepEqual(found(['on deck', 'on deck for us', 'deck'], 'All hands were on deck for us.'), [
      'on deck for us',
    ]);
  });

  it('leave what somebody else said alone', () => {
    assert.deepEqual(found(['blue sky'], '"Blue sky," said the bosun.'), []);
    assert.deepEqual(found(['sky said'], 'The "blue sky" said nothing.'), []);
  });

  it('are added to what a list finds by itself, once', () => {
    assert.deepEqual(found(['to be blunt'], 'To be blunt, it basically sank.', 'filler'), [
      'To be blunt',
      'basically',
    ]);
    assert.deepEqual(found(['basically'], 'It basically sank.', 'filler'), ['basically']);
  });

  it('are plain words', () => {
    for (const phrase of ['~ask', 'a|b', 'so..', '^ well', 'kind of?', '@det', '', ' ', '12'])
      assert.equal(phraseWords(phrase), null, phrase);
    assert.deepEqual(phraseWords("R&D didn't re-rig"), ['r&d', 'did', "n't", 're-rig']);
    assert.deepEqual(found(['basical|y'], 'It basically sank.'), []);
    const long = Array.from({ length: LONGEST_PHRASE + 1 }, () => 'ho').join(' ');
    assert.deepEqual(found([long], long), []);
  });

  it('cost a sentence the same however many there are', () => {
    const sentence = Array.from({ length: 300 }, () => 'row').join(' ');
    const many = Array.from({ length: 20_000 }, (_, i) => `row row row boat${i}`);
    const { tokens } = createAnalyser()(sentence);
    const match = compileOwnPhrases({ own: many });
    let steps = 0;
    const counting = tokens.map(token => ({
      ...token,
      get lower() {
        steps++;
        return token.lower;
      },
    }));
    match(counting);
    assert.ok(steps > 0 && steps <= tokens.length * LONGEST_PHRASE * 2, `${steps}`);
  });
});
