import { safe } from '../fixes';
import { defineRule } from '../rule';
import { type SentenceView, tokenSpan } from '../view';

/** "Just" that means only, fair or a moment ago says something. */
const saysSomething = (sentence: SentenceView, from: number, to: number): boolean => {
  const { tokens } = sentence.analysis;
  const word = tokens[from]!.lower;
  if (to - from > 1 || word !== 'just') return false;
  const before = tokens[from - 1]?.lower ?? '';
  return /^(not|had|'d|has|have|'ve|could|of|only|why|a|the|is|'s)$/.test(before);
};

export default defineRule({
  id: 'filler',
  group: 'delivery',
  tier: 2,
  severity: 'hint',
  sections: ['action', 'situation', 'task', 'result', 'reflection', 'follow-ups'],
  summary: 'A word that adds nothing when it is spoken.',
  why: 'Fillers cost seconds and make a sure sentence sound unsure.',
  fixes: [{ kind: 'safe', what: 'deletes it' }],
  bad: ['I [[basically]] repainted the hull twice.'],
  good: ['It was a just price, and I paid it.'],
  yieldsTo: ['weak-follow-up'],
  *checkPart({ sentences }, story) {
    for (const sentence of sentences)
      for (const hit of sentence.analysis.cues.get('filler') ?? []) {
        const { tokens } = sentence.analysis;
        const word = tokens[hit.from]!.lower;
        // A phrase's last element may only have told what kind of word follows.
        if (
          /^(kind|sort)$/.test(word) &&
          /^(a|an|the|this|that|some|what|another|any|which|same|new)$/.test(
            tokens[hit.from - 1]?.lower ?? '',
          )
        )
          continue;
        const to = /^(kind|sort)$/.test(word)
          ? hit.from + 2
          : word === 'just' || word === 'actually'
            ? hit.from + 1
            : /^(i|it|we|they)$/.test(word) && /^(actually|just)$/.test(tokens[hit.from + 1]?.lower ?? '')
              ? hit.to - 1
              : hit.to;
        const from =
          /^(i|it|we|they)$/.test(word) && /^(actually|just)$/.test(tokens[hit.from + 1]?.lower ?? '')
            ? hit.from + 1
            : hit.from;
        if (saysSomething(sentence, from, to)) continue;
        const span = tokenSpan(sentence, from, to);
        const { text } = story.file;
        const first = from === 0;
        const before = text[span.start - 1] === ',' || /,\s$/.test(text.slice(span.start - 2, span.start));
        let end = span.end;
        if (text[end] === ',' && (first || before)) end++;
        while (text[end] === ' ') end++;
        const start =
          text[end] && /[.,;:!?]/.test(text[end]!)
            ? span.start - (text[span.start - 1] === ' ' ? 1 : 0)
            : span.start;
        const next = text[end] ?? '';
        const edits =
          first && /\p{Ll}/u.test(next)
            ? [{ start, end: end + 1, text: next.toUpperCase() }]
            : [{ start, end, text: '' }];
        yield {
          ...span,
          step: sentence.step,
          message: `'${text.slice(span.start, span.end)}' adds nothing when spoken.`,
          fixes: [safe('Delete it', edits)],
        };
      }
  },
});
