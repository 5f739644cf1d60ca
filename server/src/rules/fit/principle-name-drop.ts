import { namesOf } from '../../profiles';
import { go } from '../fixes';
import { defineRule } from '../rule';
import type { StoryView } from '../view';

const ASIDE = String.raw`(?:(?:my|our|a|an|the|real|true|strong|great|some|such|pure|full|what|how|both|of|to be|deep|clear|good|kind|real-life)\s+){0,4}`;
const SHOWS = String.raw`(?:show(?:s|ed|n|ing|cas\w+)?|demonstrat\w+|display\w*|exhibit\w*|embod\w+|exemplif\w+|illustrat\w+|reflect(?:s|ed)|prov(?:es|ed)|practi[cs](?:ed|es|ing)|live[ds]?|appl(?:y|ied)|exercis(?:ed|es))`;
const IS = String.raw`(?:that|this|it|which)(?:['’]s|\s+is|\s+was)`;
const AFTER = `(?:for me|to me|at its best|in action|at work|in practice|in my (?:eyes|book|view))`;

const escaped = (name: string): string =>
  name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, String.raw`[\s-]+`);

const patterns = new WeakMap<StoryView['profile'], RegExp>();

/** "This shows ownership", "That is customer obsession for me": a claim with a name in it. */
const claimOf = ({ profile }: Pick<StoryView, 'profile'>): RegExp => {
  const known = patterns.get(profile);
  if (known) return known;
  const names = profile.principles
    .flatMap(namesOf)
    .map(name => escaped(name.replace(/-/g, ' ')).replace(/'/g, "['’]"))
    .join('|');
  const name = String.raw`(?:${names})(?![\p{L}\p{N}-])`;
  const pattern = new RegExp(
    String.raw`\b${SHOWS}\s+${ASIDE}${name}|\b${IS}\s+${ASIDE}${name}(?:\s+${AFTER}|(?=\s*[.!…]|$))|\b(?:leadership )?principle of\s+${ASIDE}${name}|\bin the spirit of\s+${ASIDE}${name}`,
    'giu',
  );
  patterns.set(profile, pattern);
  return pattern;
};

const openings = new WeakMap<StoryView['profile'], ReadonlySet<string>>();

/** First words of the names: without one of them a sentence holds no name, and needs no pattern. */
const opensName = (profile: StoryView['profile'], word: string): boolean => {
  let known = openings.get(profile);
  if (!known) {
    const names = profile.principles.flatMap(namesOf);
    known = new Set(names.map(name => name.toLowerCase().split(/[^\p{L}\p{N}]/u)[0]!));
    openings.set(profile, known);
  }
  return known.has(word.includes('-') ? word.slice(0, word.indexOf('-')) : word);
};

export default defineRule({
  id: 'principle-name-drop',
  group: 'fit',
  tier: 3,
  severity: 'hint',
  sections: ['result', 'headline', 'situation', 'task', 'action', 'reflection', 'follow-ups'],
  summary: 'The text names the principle that it is meant to show.',
  why: 'The name is the listener’s verdict. Said by you it sounds like the answer to another question.',
  fixes: [{ kind: 'go', what: 'selects the claim' }],
  bad: ['I waited at the lock until midnight, which [[shows ownership]].'],
  good: ['The gate was not mine, and I waited at it until midnight.'],
  *check(story) {
    if (story.profile.principles.length === 0) return;
    for (const { analysis, start, step } of [...story.sections, ...story.answers].flatMap(
      part => part.sentences,
    )) {
      if (analysis.quoted || !analysis.tokens.some(({ lower }) => opensName(story.profile, lower))) continue;
      for (const match of analysis.text.matchAll(claimOf(story))) {
        if (
          analysis.tokens.some(
            token =>
              token.quoted && token.start >= match.index && token.start < match.index + match[0].length,
          )
        )
          continue;
        const span = { start: start + match.index, end: start + match.index + match[0].length };
        yield {
          ...span,
          step,
          message: 'Show the act; let the listener name the principle.',
          fixes: [go('Select it', span)],
        };
      }
    }
  },
});
