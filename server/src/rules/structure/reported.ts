import { defineRule } from '../rule';

/** Front matter is read by the parser, which knows each place; this rule only passes on what it found. */
export const frontMatter = defineRule({
  id: 'front-matter',
  group: 'structure',
  tier: 2,
  severity: 'warning',
  sections: [],
  summary: 'A value in the front matter cannot be used.',
  why: 'Level, profile and ownership decide which rules apply. A value that is not known leaves the default in force.',
  fixes: [{ kind: 'edit', what: 'puts in the nearest known value' }],
  bad: ['---\nlevel: [[senoir]]\n---\n'],
  good: [],
});

export const directive = defineRule({
  id: 'directive',
  group: 'structure',
  tier: 2,
  severity: 'warning',
  sections: [],
  summary: 'A directive names no rule, or silences nothing.',
  why: 'A misspelt directive lets findings through; one that silences nothing hides the next finding.',
  fixes: [{ kind: 'safe', what: 'renames the rule, or removes the directive' }],
  bad: [
    '# The slipway\n\n## Situation\nThe slipway was closed after a trawler slid back, and three crews lost a week of fishing.\n\n## Task\nThe winch belonged to the harbour, and nobody asked me to look at it.\n\n## Action\nI measured the cable, found the worn drum and drew a guard for it, because the cable had jumped twice.\n<!-- star-disable-next-line [[vague-verbs]] -->\nI helped with the welding.\n\n## Result\nThe cable has jumped 0 times since May, down from 9 a month by the winch log, and the crews fish each day.\n\n## Reflection\nNobody owned the drum between two harbours, so I walk it each spring.\n',
  ],
  good: [],
});

export const configuration = defineRule({
  id: 'configuration',
  group: 'structure',
  tier: 2,
  severity: 'warning',
  sections: [],
  summary: 'A key, rule or value in `.starrc` cannot be used.',
  why: 'What cannot be used is left out, and the rest stays in force.',
  fixes: [{ kind: 'safe', what: 'puts in the nearest known name' }],
  bad: [],
  good: [],
});

export const fileTooLarge = defineRule({
  id: 'file-too-large',
  group: 'structure',
  tier: 2,
  severity: 'info',
  sections: [],
  summary: 'The file is over the size limit; only its structure is read.',
  why: 'A story is a few minutes long. A file this large is something else, and checking it would hold you up.',
  fixes: [],
  bad: [],
  good: [],
});

export const notEnglish = defineRule({
  id: 'not-english',
  group: 'structure',
  tier: 2,
  severity: 'info',
  sections: [],
  summary: 'Most words are not English; wording rules stay silent.',
  why: 'Rules about wording read English only. On another language they would guess.',
  fixes: [],
  bad: [],
  good: [],
  *check(story) {
    if (story.english) return;
    const span = story.story.titleSpan ?? story.sections[0]?.heading;
    if (span)
      yield {
        start: span.start,
        end: span.end,
        step: null,
        message: 'Wording rules read English only; structure and time are checked.',
      };
  },
});
