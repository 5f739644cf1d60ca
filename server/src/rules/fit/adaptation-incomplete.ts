import { findPrinciple } from '../../profiles';
import { ask, insert, lineEnd, shown } from '../fixes';
import { defineRule } from '../rule';

const PARTS = [
  { key: 'leadWith', lacks: 'no opening line', line: 'Lead with: [which sentence opens it?]' },
  { key: 'emphasise', lacks: 'nothing to emphasise', line: 'Emphasise: [what carries this principle?]' },
  { key: 'downplay', lacks: 'nothing to downplay', line: 'Downplay: [what can wait?]' },
] as const;

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

export default defineRule({
  id: 'adaptation-incomplete',
  group: 'fit',
  tier: 3,
  severity: 'info',
  sections: ['adapt'],
  summary: 'An adaptation without its opening line, its emphasis or what to downplay.',
  why: 'Under another principle it is the same story with another first sentence. In the room there is no time to look for it.',
  fixes: [{ kind: 'ask', what: 'adds the lines that are missing' }],
  bad: [
    '# The seed drill\n\n## Situation\nThe drill left gaps in every ninth row.\n\n## Task\nThe drill belonged to the co-op, and nobody asked me to look.\n\n## Action\nI chalked the tubes and found a bent one.\n\n## Result\nGaps fell from one row in nine to one in two hundred.\n\n## [[Adapt: Frugality]]\nEmphasise: chalk and an hour.\nDownplay: the co-op.\n',
  ],
  good: [],
  *check(story) {
    const own = story.frontMatter?.values.principles?.[0]?.text;
    const idOf = (name: string): string => findPrinciple(story.profile, name)?.id ?? name;
    const eol = lineEnd(story.file.text);
    for (const adaptation of story.story.adaptations) {
      const { heading, principle } = adaptation;
      const name = `Adapt: ${shown(principle.text, 30)}`;
      if (own && principle.text.trim() && sameName(idOf(own), idOf(principle.text))) {
        yield {
          ...heading.words,
          step: 'adapt',
          message: `${shown(principle.text, 30)} is the story's own principle. Adapt it to which other?`,
        };
        continue;
      }
      const missing = PARTS.filter(part => adaptation[part.key].length === 0);
      const first = missing[0];
      if (!first) continue;
      const text = story.file.text.slice(adaptation.start, adaptation.end).trimEnd();
      const bare = missing.length === PARTS.length;
      yield {
        ...heading.words,
        step: 'adapt',
        message: bare
          ? `${name} has no lines yet. Which sentence opens it?`
          : `${name} has ${missing.map(part => part.lacks).join(' and ')}.`,
        fixes: [
          ask(missing.length > 1 ? 'Add the missing lines' : 'Add the missing line', [
            insert(adaptation.start + text.length, missing.map(part => `${eol}${part.line}`).join('')),
          ]),
        ],
      };
    }
  },
});
