import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseStarrc } from '../../server/src/config';
import { KNOWN_NAMES } from '../../server/src/review';
import { rules } from '../../server/src/rules';
import { COEFFICIENTS } from '../../server/src/speech/seconds';

const read = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');
const guides = ['README.md', 'CONTRIBUTING.md', ...readdirSync('docs').filter(isGuide).map(inDocs)];

function isGuide(name: string): boolean {
  return name.endsWith('.md');
}

function inDocs(name: string): string {
  return `docs/${name}`;
}

describe('the guides', () => {
  for (const guide of guides) {
    it(`link in ${guide} only to files that exist`, () => {
      const targets = [...read(guide).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(match => match[1] ?? '');
      const local = targets.filter(target => !/^https?:/.test(target));
      const missing = local.filter(target => !existsSync(join(dirname(guide), target)));
      assert.deepEqual(missing, []);
    });
  }

  it('show settings that can be read as they stand', () => {
    const shown = guides.flatMap(guide =>
      [...read(guide).matchAll(/```json\n([\s\S]*?)```/g)]
        .map(([, text]) => text!)
        .filter(text => /"(rules|phrases|custom|pace|level)":/.test(text)),
    );
    assert.ok(shown.length >= 2);
    for (const text of shown) assert.deepEqual(parseStarrc(text, KNOWN_NAMES).problems, [], text);
  });

  it('name in their settings only rules that exist', () => {
    const ids = new Set(rules.map(rule => rule.id));
    for (const guide of guides) {
      const directives = [...read(guide).matchAll(/<!-- star-(?:disable|enable)[\w-]*((?: [\w-]+)+) -->/g)];
      const settings = [...read(guide).matchAll(/"rules": \{([^}]*)\}/g)];
      const named = [
        ...directives.flatMap(match => (match[1] ?? '').trim().split(' ')),
        ...settings.flatMap(match =>
          [...(match[1] ?? '').matchAll(/"([a-z-]+)":/g)].map(key => key[1] ?? ''),
        ),
      ];
      assert.deepEqual(
        named.filter(name => !ids.has(name)),
        [],
        guide,
      );
    }
  });

  it('give in docs/speech.md the seconds that the clock uses', () => {
    const names = { contentWord: 'content word' } as Readonly<Record<string, string>>;
    const expected = Object.entries(COEFFICIENTS).map(
      ([name, seconds]) => `| ${names[name] ?? name} | ${seconds} |`,
    );
    const table =
      /\| Counted \| Seconds each \|\n\|---\|---\|\n((?:\|.*\n)+)/.exec(read('docs/speech.md'))?.[1] ?? '';
    assert.deepEqual(table.trimEnd().split('\n'), expected);
  });
});
