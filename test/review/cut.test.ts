import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReviewer } from '../../server/src/review';

const FOLDER = join('test', 'corpus', 'strong');
/** Every so many stories, so that the suite stays quick. */
const EVERY = 3;

/** Each sentence without its first words: it may open with a preposition, a number or a mark. */
const cut = (text: string, words: number): string =>
  text.replace(new RegExp(`(^|[.!?:;,]\\s+|\\n- )((?:\\S+ ){${words}})(?=\\S)`, 'gm'), '$1');

describe('sentences cut at their first words', () => {
  for (const words of [1, 2, 3, 5])
    it(`are read to the end without ${words}`, () => {
      const failed: string[] = [];
      const reviewer = createReviewer({ onError: (name, error) => failed.push(`${name}: ${String(error)}`) });
      for (const name of readdirSync(FOLDER)
        .sort()
        .filter((_name, at) => at % EVERY === words % EVERY)) {
        const { stories } = reviewer.review(cut(readFileSync(join(FOLDER, name), 'utf8'), words), {});
        for (const { signals, notes, study } of stories) assert.ok(signals && notes && study, name);
      }
      assert.deepEqual(failed, []);
    });
});
