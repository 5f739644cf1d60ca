import { T, type Token } from '../../language';
import { edit, shown } from '../fixes';
import { oncePerSentence } from '../once';
import { defineRule } from '../rule';
import { type SentenceView, sectionOf, tokenSpan } from '../view';

/** Token indexes, `to` exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const CLOSED =
  T.determiner |
  T.possessive |
  T.pronoun |
  T.preposition |
  T.coordinator |
  T.subordinator |
  T.relative |
  T.auxiliary;
const DENIES = /^(no|not|n't|never|nobody|none|nothing|neither|without)$/;

/** A word that says something of its own; a name may be said as often as it is needed. */
const tells = (token: Token): boolean =>
  DENIES.test(token.lower) ||
  token.kind === 'number' ||
  (token.kind === 'word' && token.lower.length > 2 && (token.tags & (CLOSED | T.name)) === 0);

/** Parts between marks and "and": what a listener takes for one thing said. */
const partsOf = (tokens: readonly Token[]): readonly Stretch[] => {
  const parts: Stretch[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && token.kind !== 'punctuation' && (token.tags & T.coordinator) === 0) continue;
    if (at > from) parts.push({ from, to: at });
    from = at + 1;
  }
  return parts;
};

const formsIn = oncePerSentence(({ tokens }) => new Set(tokens.flatMap(token => [token.lemma, token.lower])));
const runIn = oncePerSentence(({ tokens }) => ` ${tokens.map(token => token.lower).join(' ')} `);

/** Nearly everything in a part has been said in one sentence before: its verb or its denial, and what it is about. */
const saidBefore = (
  tokens: readonly Token[],
  { from, to }: Stretch,
  before: readonly SentenceView[],
): boolean => {
  const telling = tokens.slice(from, to).filter(tells);
  const verb = telling.some(token => DENIES.test(token.lower) || (token.tags & T.verb) !== 0);
  const distinct = new Set(telling.map(token => token.lemma));
  if (!verb || distinct.size < 2 || telling.some(token => token.quoted)) return false;
  // Two words may meet by chance; said again word for word they have not.
  if (distinct.size === 2) {
    const words = tokens.slice(tokens.indexOf(telling[0]!), tokens.indexOf(telling.at(-1)!) + 1);
    const run = ` ${words.map(token => token.lower).join(' ')} `;
    return before.some(sentence => runIn(sentence.analysis).includes(run));
  }
  return before.some(sentence => {
    const known = formsIn(sentence.analysis);
    return [...distinct].every(lemma => known.has(lemma));
  });
};

export default defineRule({
  id: 'repeated-setup',
  group: 'time',
  tier: 3,
  severity: 'hint',
  sections: ['task'],
  summary: 'The Task says again what the Situation has said.',
  why: 'Said twice, it costs seconds that the Action needs.',
  fixes: [{ kind: 'edit', what: 'drops what is repeated' }],
  bad: [
    '# The tide mill\n\n## Situation\nThe tide mill ground 2 hours a day, and the sluice leaked at every tide.\n\n## Task\nThe mill belonged to the trust, and I sold tickets. [[The sluice leaked.]]\n',
  ],
  good: [],
  *check(story) {
    const task = sectionOf(story, 'task');
    const situation = sectionOf(story, 'situation');
    if (!task || !situation || task === situation) return;
    const perWord = task.speech.seconds / Math.max(1, task.words);
    for (const sentence of task.sentences) {
      const { tokens } = sentence.analysis;
      if (sentence.placeholders.length || sentence.analysis.question) continue;
      const parts = partsOf(tokens);
      const again = parts.filter(part => saidBefore(tokens, part, situation.sentences));
      if (again.length === 0) continue;
      const whole = again.length === parts.length;
      const part = again.at(-1)!;
      const last = part === parts.at(-1);
      // What is dropped with the last part is the "and" before it, so that stands in the finding too.
      const lead = last && tokens[part.from - 1]?.kind === 'word' ? part.from - 1 : part.from;
      const span = whole ? { start: sentence.start, end: sentence.end } : tokenSpan(sentence, lead, part.to);
      const written = tokenSpan(sentence, part.from, part.to);
      const words = tokens
        .slice(whole ? 0 : part.from, part.to)
        .filter(each => each.kind !== 'punctuation').length;
      const { text } = story.file;
      const drop = (): { start: number; end: number } | null => {
        if (whole) {
          if (task.sentences.length < 2) return null;
          if (/^[ \t]/.test(text.slice(span.end))) return { start: span.start, end: span.end + 1 };
          return text[span.start - 1] === ' ' ? { start: span.start - 1, end: span.end } : null;
        }
        if (!last || sentence.analysis.clauses.every(clause => clause.verb.from >= part.from)) return null;
        const gap = /[,;:—–\s]*$/.exec(text.slice(sentence.start, span.start))![0].length;
        return { start: span.start - gap, end: span.end };
      };
      const cut = drop();
      yield {
        ...span,
        step: 'task',
        message: `Task repeats '${shown(text.slice(written.start, written.end), 34)}' from Situation: about ${Math.max(1, Math.round(words * perWord))}s.`,
        fixes: cut ? [edit('Drop what is repeated', [{ ...cut, text: '' }])] : [],
      };
    }
  },
});
