import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { MarkupContent, Position } from 'vscode-languageserver';
import { storyTime } from '../../client/webview/preview/format';
import type { ConfigLayers } from '../../server/src/config/index';
import { type Checked, checked } from '../../server/src/lsp/checked';
import { codeLenses } from '../../server/src/lsp/codeLens';
import { hover } from '../../server/src/lsp/hover';
import { previewOf } from '../../server/src/lsp/preview';
import { checkedParams } from '../../server/src/lsp/reporting';
import { createReviewer, paceOf, reviewConfiguration } from '../../server/src/review/index';
import { rules } from '../../server/src/rules';
import { star } from '../cli/fakes';
import { able, catalogue } from './support/story';

const engine = { createReviewer, reviewConfiguration, rules };
const reviewer = createReviewer();

/** Long enough for the findings about time to name seconds. */
const LONG = `# The oven log\n\n## Situation\n${'I had 40 loaves a night go to waste at $3.20 each, and nobody knew why. '.repeat(14)}\n\n## Action\nI logged 3 ovens at 4:30.\n`;
const TEXTS = [
  ['long', LONG],
  ...readdirSync('samples')
    .filter(name => name.endsWith('.star.md'))
    .map(name => [name, readFileSync(`samples/${name}`, 'utf8')] as const),
] as const;

/** Ways to a pace that the terminal can be given as well: nothing said, `.starrc`, a way of telling. */
const SETTINGS = ['{}', '{ "pace": 131 }', '{ "style": "conversational", "pauseSeconds": 1.1 }'];

function seenBy(text: string, layers: ConfigLayers) {
  const { stories, findings, config } = reviewer.review(text, layers);
  const facts = { uri: 'file:///a.star.md', version: 1, text, kind: 'story', id: '1' } as const;
  const of = {
    stories,
    findings,
    profile: config.profile.value,
    level: config.level.value,
    pace: paceOf(config),
  };
  return checked({ ...facts, ...of, milliseconds: 1, problem: null });
}

const hoverText = (document: Checked, position: Position): string =>
  (hover(document, position, catalogue, able())!.contents as MarkupContent).value;

const whole = (text: string | undefined): number => {
  const [, minutes, seconds] = /(?:(\d+):)?(\d+)(?: s|s| of|$)/.exec(text ?? '') ?? [];
  return Number(minutes ?? 0) * 60 + Number(seconds);
};

describe('the seconds', () => {
  for (const [name, text] of TEXTS)
    for (const settings of SETTINGS)
      it(`are one number in lens, hover, status, preview, terminal and report: ${name}, ${settings}`, async () => {
        const document = seenBy(text, { starrc: JSON.parse(settings) });
        const lenses = codeLenses(document, able()).map(({ command }) => command!.title);
        const preview = previewOf(document);
        const status = checkedParams(document);
        const files = { '/desk/a.star.md': text, '/desk/.starrc.json': settings };
        const report = JSON.parse((await star('--format json a.star.md', { files, engine })).out);
        const timed = JSON.parse((await star('time --format json a.star.md', { files, engine })).out);
        const lines = (await star('time a.star.md', { files, engine })).out.split('\n');
        const totals = lines.filter(line => /^ +Whole story/.test(line));
        assert.ok(document.stories.length > 0);
        document.stories.forEach((story, index) => {
          const seconds = Math.round(story.seconds);
          assert.equal(Math.round(status.stories[index]!.seconds), seconds);
          assert.equal(status.stories[index]!.seconds, preview.stories[index]!.seconds);
          assert.equal(whole(/about .*/.exec(totals[index]!)?.[0]), seconds, totals[index]);
          const time = storyTime(story.seconds, story.limitSeconds);
          assert.ok(lenses.some(title => title.startsWith(`Story · ${time}`)));
          for (const from of [report, timed]) {
            const told = from.files[0].stories[index];
            assert.equal(told.seconds, Math.round(story.seconds * 10) / 10);
            assert.deepEqual(
              told.sections.map((each: { seconds: number }) => each.seconds),
              story.sections.map(each => Math.round(each.seconds * 10) / 10),
            );
          }
          story.sections.forEach((section, place) => {
            assert.equal(preview.stories[index]!.steps[place]!.seconds, section.seconds);
            const shown = `about ${Math.round(section.seconds)} s`;
            const position = document.lines.positionAt(section.heading.start + 3);
            const said = hoverText(document, position);
            assert.ok(said.includes(`: ${shown}`), said);
            if (section.targetSeconds !== null) assert.ok(lenses.some(title => title.includes(shown)));
            for (const { message } of document.findings.filter(
              ({ rule, start }) => rule === 'section-over-time' && start === section.heading.start,
            ))
              assert.equal(whole(/about \d+s/.exec(message)?.[0]), Math.round(section.seconds), message);
          });
        });
      });

  it('are named by findings too', () => {
    const { findings } = seenBy(LONG, {});
    assert.ok(findings.some(({ rule }) => rule === 'section-over-time'));
  });

  it('follow a learned pace, which lens, status and hover name', () => {
    const learned = { calibration: { factor: 1.1, sections: 6 } };
    const document = seenBy(LONG, { learned });
    const before = seenBy(LONG, {});
    const [story, plain] = [document.stories[0]!, before.stories[0]!];
    assert.ok(Math.abs(story.seconds - plain.seconds * 1.1) < 1e-9);
    assert.equal(story.sections[0]!.referenceSeconds, plain.sections[0]!.seconds);
    assert.ok(story.high - story.low < plain.high - plain.low);
    assert.equal(Math.round(checkedParams(document).pace.wordsPerMinute), 136);
    const position = document.lines.positionAt(story.sections[0]!.heading.start + 3);
    const said = hoverText(document, position);
    assert.match(said, /You mostly take \d+ to \d+ s\. Your pace: 136 wpm, from 6 rehearsed sections\./);
  });
});
