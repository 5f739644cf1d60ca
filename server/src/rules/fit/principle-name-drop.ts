import type { Analysis } from '../../language';
import { namesOf } from '../../profiles';
import type { Span } from '../../text/span';
import { go } from '../fixes';
import { oncePerSentence } from '../once';
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

type Claims = (analysis: Analysis) => readonly Span[];

/** The claims of a sentence, in its own offsets. */
const claimsOf = (profile: StoryView['profile']): Claims => {
  const names = profile.principles.flatMap(namesOf);
  // Without the first word of a name a sentence holds no name, and needs no pattern.
  const openings = new Set(names.map(name => name.toLowerCase().split(/[^\p{L}\p{N}]/u)[0]!));
  const opens = (word: string): boolean =>
    openings.has(word.includes('-') ? word.slice(0, word.indexOf('-')) : word);
  return oncePerSentence(({ text, tokens, quoted }) =>
    quoted || !tokens.some(({ lower }) => opens(lower))
      ? []
      : [...text.matchAll(claimOf({ profile }))]
          .map(match => ({ start: match.index, end: match.index + match[0].length }))
          .filter(
            ({ start, end }) =>
              !tokens.some(token => token.quoted && token.start >= start && token.start < end),
          ),
  );
};

const claims = new WeakMap<StoryView['profile'], Claims>();

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
  *checkPart({ sentences }, story) {
    if (story.profile.principles.length === 0) return;
    const claimsIn = claims.get(story.profile) ?? claimsOf(story.profile);
    claims.set(story.profile, claimsIn);
    for (const { analysis, start, step } of sentences) {
      for (const claim of claimsIn(analysis)) {
        const span = { start: start + claim.start, end: start + claim.end };
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
