import { T } from '../language';
import type { SentenceView, StoryView } from '../rules';
import { ownActsIn, sectionOf, sentencesOf } from '../rules/read';
import { around, type Found, hits, onwards } from './places';

const MAKING =
  /^(write|draft|build|design|make|create|draw|move|fix|rewrite|redraw|change|add|set|put|prepare|propose|pack|swap|patch|install|fit|split|cut|drop|recommend|price|code|calculate|offer|narrow|script|cover|replace|print|knock|tape|reroute|file)$/;

const LOOKING =
  /^(read|watch|count|weigh|measure|check|compare|test|time|listen|ride|walk|recount|inspect|sample|taste|ask|log|track|review|repeat|try)$/;
const NO_SOURCE =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|easter|christmas|spring|summer|autumn|winter|noon|midnight|year|month|week|day|night|end|time|half|third|quarter|hand|lunchtime|morning|evening|hour|season|term|then|now|me|us)s?$/;

/** Where the source of a number begins, set off by a comma: ", by the same slips", ", on my photos"; -1 without one. */
const sourceAt = (sentence: SentenceView): number => {
  const { tokens } = sentence.analysis;
  for (let i = 1; i < tokens.length - 1; i++) {
    if (tokens[i - 1]!.text !== ',' || !/^(by|from|on|per|in)$/.test(tokens[i]!.lower)) continue;
    let end = i + 1;
    while (end < tokens.length && tokens[end]!.kind === 'word' && !(tokens[end]!.tags & T.preposition)) end++;
    const words = tokens.slice(i + 1, end);
    const last = words.at(-1);
    if (!last || words.length < 2 || words.length > 5) continue;
    const named = (words[0]!.tags & (T.determiner | T.possessive)) !== 0 && (last.tags & T.noun) !== 0;
    if (named && !NO_SOURCE.test(last.lower) && !(last.tags & (T.time | T.person))) return i;
  }
  return -1;
};

/** Checks made once there was something to check; looking into it before is investigation. */
export const checks = (story: StoryView): readonly Found[] => {
  const action = sectionOf(story, 'action')?.sentences ?? [];
  let made = false;
  const found: Found[] = [];
  for (const sentence of action) {
    const acts = ownActsIn(sentence);
    for (const act of acts) {
      const hit = hits(sentence, 'verification').find(
        other => other.from <= act.clause.verb.main && other.to > act.clause.verb.main,
      );
      if (hit && made) found.push([sentence, act]);
      if (MAKING.test(act.verb)) made = true;
    }
    const sure = hits(sentence, 'verification').find(hit =>
      /^(to|blind|independent)$/.test(sentence.analysis.tokens[hit.from]!.lower),
    );
    if (sure && made && !found.some(([other]) => other === sentence))
      found.push([sentence, around(sentence, sure.from, sure.to)]);
  }
  const told = [
    ...sentencesOf(story, 'headline', 'result'),
    ...story.answers.flatMap(answer => answer.sentences),
  ];
  for (const sentence of told) {
    const { tokens, cues, clauses, metric } = sentence.analysis;
    if (cues.has('unverified') || cues.has('weakTold')) continue;
    const hit = hits(sentence, 'verification').find(other => {
      const first = tokens[other.from]!;
      const counted = clauses.some(
        clause =>
          clause.verb.main >= other.from &&
          clause.verb.main < other.to &&
          (clause.subject?.who === 'I' || clause.subject === null || clause.verb.voice === 'passive'),
      );
      return (
        counted ||
        /^(by|according|as|going|judging|measured|counted|checked|tested|with|i|which)$/.test(first.lower) ||
        (first.tags & T.noun) !== 0
      );
    });
    if (hit) {
      found.push([sentence, onwards(sentence, hit)]);
      continue;
    }
    // What the writer looked at after the fact: "and I read each logger myself".
    const looked = clauses.find(
      clause =>
        clause.kind !== 'relative' &&
        clause.subject?.who === 'I' &&
        clause.verb.tense === 'past' &&
        !clause.verb.negated &&
        LOOKING.test(clause.verb.lemma),
    );
    if (looked) {
      found.push([sentence, around(sentence, looked.verb.from, looked.verb.to)]);
      continue;
    }
    const source = metric === 'none' ? -1 : sourceAt(sentence);
    if (source >= 0) found.push([sentence, onwards(sentence, { from: source, to: source + 1 })]);
  }
  return found;
};
