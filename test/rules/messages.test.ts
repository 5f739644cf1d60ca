import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules';
import { parseStoryFile } from '../../server/src/story';
import { contains, type Span } from '../../server/src/text';
import { type Case, examplesOf, findingsIn, findingsOf, fixturesOf } from './cases';

/** Quoted words are the writer's own, and so is a gap. An apostrophe inside a word opens nothing. */
const withoutQuotes = (message: string): string =>
  message.replace(/(^|[\s(])['‘“"].*?['’”"](?=[\s,.:;?)]|$)/g, '$1').replace(/\[[^\]]*\]?/g, '');

const cases = (rule: (typeof rules)[number]): readonly Case[] => [...examplesOf(rule), ...fixturesOf(rule)];

/** Stretches that a finding may fill: a sentence, a heading or label, a title, a line of front matter or markup. */
const stretches = (text: string): readonly Span[] => {
  const file = parseStoryFile(text);
  const lines = [...text.matchAll(/[^\r\n]+/g)]
    .filter(line => /^\s*(#|---|<!--|[\w-]+:)/.test(line[0]))
    .map(line => ({ start: line.index, end: line.index + line[0].length }));
  const blocks = file.stories.flatMap(story => [
    ...story.sections.flatMap(section => [
      ...section.blocks,
      ...section.variants.flatMap(variant => variant.blocks),
    ]),
    ...story.followUps.flatMap(followUp => followUp.answer),
    ...story.adaptations.flatMap(each => [...each.leadWith, ...each.emphasise, ...each.downplay]),
  ]);
  const headings = file.stories.flatMap(story =>
    [...story.sections, ...story.followUps].map(each => each.heading),
  );
  return [...blocks.flatMap(block => block.sentences), ...headings, ...file.directives, ...lines];
};

describe('what rules say', () => {
  for (const rule of rules)
    it(`${rule.id} describes the text in a line`, () => {
      for (const each of cases(rule))
        for (const { message, rule: id } of findingsOf(each)) {
          if (id !== rule.id) continue;
          assert.ok(message.length <= 90, `${message.length} characters: ${message}`);
          const said = withoutQuotes(message);
          assert.doesNotMatch(said, /\b(must|never|bad|wrong)\b/i, message);
          assert.doesNotMatch(said, /!/, message);
          assert.match(message, /[.?]$/, message);
        }
    });

  for (const rule of rules) {
    if (rule.id === 'configuration' || rule.id === 'file-too-large') continue;
    it(`${rule.id} marks no more than a sentence`, () => {
      for (const each of cases(rule)) {
        const allowed = stretches(each.text);
        for (const finding of findingsIn(each.text, each.layers)) {
          if (finding.rule !== rule.id) continue;
          assert.ok(
            allowed.some(stretch => contains(stretch, finding)),
            `'${each.text.slice(finding.start, finding.end)}' is more than a sentence or a heading`,
          );
        }
      }
    });
  }
});
