import assert from 'node:assert/strict';
import { parseStoryFile } from '../../server/src/story/index';
import { sentences } from './outline';

/** `|` marks where a sentence ends and the next begins. */
const TRAPS: readonly (readonly [what: string, text: string])[] = [
  ['abbreviations in the middle', 'I checked the joints, e.g. the third one, by hand.'],
  ['i.e. before a capital', 'I rang the owner, i.e. Mrs Bello herself.'],
  ['approx. before a number', 'We lost approx. 40 trays.| I counted them.'],
  ['titles', 'Dr. Adeyemi and Mrs. Lund agreed.| Prof. Ito did not.'],
  ['etc. in the middle', 'I ordered flour, yeast etc. for the week.'],
  ['etc. at the end', 'I ordered flour, yeast etc.| The van came at nine.'],
  ['p.m. before a sentence', 'The alarm went at 5 p.m.| I drove back.'],
  ['p.m. before a day', 'The alarm went at 5 p.m. Friday and again at six.'],
  ['initials', 'J. K. Osei signed the form.| I filed it.'],
  ['a letter as a name', 'So we fell back to plan B.| It worked.'],
  ['I at the end', 'Nobody knew the code as well as I.| The tests were mine.'],
  ['decimals', 'Waste fell to 4.5 percent.| It had been 9.1.'],
  ['versions', 'We ran v2.3.1 of the driver.| Version 2.4 fixed it.'],
  ['money', 'It saved $4.50 a box.| 300 boxes went out.'],
  ['an ellipsis that goes on', 'I waited... and waited for the tide.'],
  ['an ellipsis that ends', 'I waited…| Nothing moved.'],
  ['question and exclamation', 'Why so late?| Nobody knew!| I asked again.'],
  ['several marks', 'Really?!| Yes.'],
  ['a closing quotation mark', 'She said "Stop the line."| I did.'],
  ['curly quotation marks', 'He said “it holds.”| I checked.'],
  ['a quotation of two sentences stays whole', 'She wrote "Stop. Go home." on the board.| I stayed.'],
  ['speech before its speaker', '"Is it safe?" I asked the fitter.| He nodded.'],
  ['brackets', 'I re-ran it (all of it.)| It held.'],
  ['No. before a number', 'Kiln No. 5 was cold.| No. 6 was not.'],
  ['no before a full stop', 'The answer was no.| I asked again.'],
  ['months', 'On Sept. 3 the pump failed.| In Oct. we replaced it.'],
  ['St. and vs.', 'St. Mary ward vs. the night ward was the plan.'],
  ['country initials', 'The U.S. office slept.| I called the U.K. team.'],
  ['a company form', 'I wrote to Fornaci S.R.L. Milano about it.'],
  ['Inc. before a sentence', 'I joined Halden Inc.| After a week I found the leak.'],
  ['addresses', 'I put it on https://example.org/a?b=c.d for all.| They read it.'],
  ['file names', 'I opened main.py and setup.cfg first.| Then I read on.'],
  ['a small letter after an abbreviation', 'The est. delivery and the max. load were wrong.'],
  ['dictation with full stops', 'the pump broke.| then i called the yard.| it was shut'],
  ['a placeholder', 'It fell from [before?] to [after?] over [period?].| I checked.'],
  ['emoji after a full stop', 'It held. 🎉| I slept.'],
  ['ideographic stops', '水が止まった。| 私が直した。'],
  ['a full stop missing', 'Cut the scrap rate'],
];

describe('sentences', () => {
  for (const [what, marked] of TRAPS) {
    it(`are split: ${what}`, () => {
      const expected = marked.split('|').map(part => part.trim());
      assert.deepEqual(sentences(marked.replaceAll('|', '')), expected);
    });
  }

  it('run over soft line breaks and end at breaks set on purpose', () => {
    assert.deepEqual(sentences('I moved the\nstall.\nIt sold.'), ['I moved the stall.', 'It sold.']);
    assert.deepEqual(sentences('Moved the stall  \nSold out\\\nWent home'), [
      'Moved the stall',
      'Sold out',
      'Went home',
    ]);
    assert.deepEqual(sentences('Moved the stall<br>\nSold out'), ['Moved the stall', 'Sold out']);
  });

  it('are one for each bullet without a full stop', () => {
    assert.deepEqual(sentences('- Rang the yard\n- Moved the\n  boat'), ['Rang the yard', 'Moved the boat']);
  });

  it('end inside and outside of markup alike', () => {
    assert.deepEqual(sentences('**It held.** I *slept.* `make all` ran.'), [
      'It held.',
      'I slept.',
      'make all ran.',
    ]);
  });

  it('leave a dictated run whole', () => {
    const run = 'so i went down to the boiler room and the valve was stuck and i freed it';
    assert.deepEqual(sentences(run), [run]);
  });

  it('know their places in the file', () => {
    const text =
      '\uFEFF---\r\nlevel: mid\r\n---\r\n## Result\r\n- It **held**.\r\n  I slept. 😀 Then more.\r\n';
    const [block] = parseStoryFile(text).stories[0]!.sections[0]!.blocks;
    assert.deepEqual(
      block!.sentences.map(({ start, end }) => text.slice(start, end)),
      ['It **held**.', 'I slept. 😀', 'Then more.'],
    );
  });
});
