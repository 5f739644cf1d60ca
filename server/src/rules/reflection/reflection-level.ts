import type { Analysis } from '../../language';
import { askAtEnd } from '../fixes';
import { anyLikely } from '../learned';
import { defineRule } from '../rule';
import { sectionOf } from '../view';
import { isGeneric } from './generic-reflection';

const CAUSE =
  /\b(nobody|no one|none|neither|every(body|one)|whoever|each|process\w*|incentive\w*|owner\w*|owned|standard\w*|visib\w*|organi[sz]ation\w*|polic(y|ies)|rules?|review\w*|checklist\w*|method\w*|system\w*|gap\w*|handover\w*|team\w*|department\w*|squad\w*|shift\w*|manager\w*|measured|rewarded|targets?|paid|budget\w*|calendar|form|contract\w*|between|two \w+|somebody|someone|culture|structure|reporting|default\w*|train(ed|ing)|template\w*|board|map|plan(ned)?|people (who|with|without)|with no|no (means|way|reason|right|say|voice|line|column|place))\b/i;
const ORGANISATION =
  /\b(organi[sz]ation\w*|incentive\w*|governance|ownership gap|reporting line\w*|cross-team|leadership|strategy|silo\w*)\b/i;
const OWN_CRAFT = /\b(I|me|my|how to|why)\b/;

/** "The order closes per visit, so a returning fault looks like a new one": how things are set up, and what comes of it. */
const leadsTo = ({ clauses }: Analysis): boolean =>
  clauses.some(
    ({ subject, introducer, verb }, at) =>
      at > 0 &&
      introducer === 'so' &&
      /^(thing|other|nobody)$/.test(subject?.who ?? '') &&
      !verb.modal &&
      /^(thing|other|nobody)$/.test(clauses[at - 1]!.subject?.who ?? '') &&
      !clauses[at - 1]!.subject!.own &&
      !subject!.own,
  );

/** "Those who woke couldn't set it", "so it could only arrive when it was over": what was out of everybody's reach. */
const allowsNone = ({ tokens, clauses }: Analysis): boolean =>
  clauses.length > 1 &&
  clauses.some(
    ({ subject, verb }) =>
      !/^(I|we)$/.test(subject?.who ?? 'I') &&
      /^(could|can)$/.test(verb.modal) &&
      (verb.negated || tokens.slice(verb.from, verb.to + 1).some(token => token.lower === 'only')),
  );

/** Odds from which on a sentence looks like a cause that labelled stories tell. */
const LIKELY = 0.5;

export default defineRule({
  id: 'reflection-level',
  group: 'reflection',
  tier: 2,
  severity: 'warning',
  sections: ['reflection'],
  summary: 'The lesson does not fit the level.',
  why: 'From senior on a listener asks what allowed it: a process, an incentive, a gap in ownership.',
  fixes: [{ kind: 'ask', what: 'asks whose process or which gap allowed it' }],
  bad: [],
  good: [],
  *check(story) {
    const reflection = sectionOf(story, 'reflection');
    if (!reflection || reflection.sentences.length === 0 || story.level === 'sde2') return;
    // A lesson that fits any story names no cause in this one.
    const own = reflection.sentences.filter(sentence => !isGeneric(sentence));
    const text = own.map(sentence => sentence.text).join(' ');
    const systemic =
      CAUSE.test(text) ||
      own.some(
        sentence =>
          sentence.analysis.cues.has('systemic') ||
          sentence.placeholders.length ||
          allowsNone(sentence.analysis) ||
          leadsTo(sentence.analysis),
      );
    if (story.level === 'sde1') {
      if (!ORGANISATION.test(text) || OWN_CRAFT.test(text)) return;
    } else if (systemic || anyLikely('systemic-insight', [reflection.sentences], LIKELY)) return;
    yield {
      start: reflection.heading.start,
      end: reflection.heading.end,
      step: 'reflection',
      severity: story.level === 'sde1' ? 'info' : 'warning',
      message:
        story.level === 'sde1'
          ? 'This speaks of the organisation. What did you learn to do yourself?'
          : `For ${story.level}, what allowed it: whose process or which gap?`,
      fixes: [
        askAtEnd(
          story,
          reflection,
          story.level === 'sde1' ? 'Add what you learned to do' : 'Say what allowed it',
          story.level === 'sde1'
            ? 'I learned to [do what?].'
            : 'What allowed it was [whose process, or which gap?].',
        ),
      ],
    };
  },
});
