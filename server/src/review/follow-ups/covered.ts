import { T, type Token } from '../../language';
import type { StoryView } from '../../rules';
import type { Span } from '../../text/span';
import type { Probe } from './model';

/** How people write down a question of each probe. */
const ASKED: Readonly<Record<Probe, RegExp>> = {
  acceptance:
    /\b(?:get|got|bring|brought|make|convince\w*|persuade\w*|ensure\w*|accept\w*|agree\w*|adopt\w*|merge\w*|go along|on board|buy[ -]in|react\w*|respond\w*|object\w*|resist\w*|win|won|say when|prioriti[sz]e\w*|take to)\b/i,
  verification:
    /\b(?:know|knew|known|sure|certain|verif\w*|check\w*|prove\w*|proof|evidence|confirm\w*|test\w*|made the difference|really|actually|held|hold)\b/i,
  number:
    /\b(?:measur\w*|quantif\w*|calculat\w*|arrive|come (?:up|by)|figures?|numbers?|estimat\w*|work(?:ed)? out|count\w*|know|check\w*)\b|[£$€%]|\d/i,
  decision:
    /\b(?:why|what made|how come|reason|instead|rather than|alternatives?|consider\w*|decide\w*|choose|chose)\b/i,
  initiative:
    /\b(?:why (?:was it |were you |is it )?you\b|why did you (?:get involved|step|take|act|bother|care|investigate|start)|whose|nobody asked|involved|your manager|not your|outside your)/i,
  difficulty:
    /\b(?:hard\w*|difficult\w*|challeng\w*|obstacle\w*|toughest|stuck|go(?:es)? wrong|went wrong|struggl\w*)\b/i,
  'own-part':
    /\b(?:yourself|your (?:own )?(?:part|role|share|contribution)|who (?:else )?did|which part|personally)\b/i,
  'trade-off': /\b(?:cost|price|give up|gave up|trade-?offs?|downside|risks?|worth|sacrific\w*|lose|lost)\b/i,
  lasting: /\b(?:still|last\w*|today|keeps?|without you|since|long[ -]term|sustain\w*|off|leave|left)\b/i,
  reflection: /\b(?:differently|again|next time|learn\w*|change|regret|in hindsight|looking back)\b/i,
};

/** Once one of these is written down, another of its kind says little new, whatever it is about. */
const ONCE: ReadonlySet<Probe> = new Set([
  'verification',
  'initiative',
  'difficulty',
  'trade-off',
  'reflection',
]);

const WORDLESS =
  /^(?:how|what|why|you|your|did|do|does|get|make|that|day|week|month|year|team|people|thing|time|way|it)$/;

const contentOf = (tokens: readonly Token[]): readonly string[] =>
  tokens
    .filter(
      ({ kind, tags, lower }) =>
        (kind === 'number' || (kind === 'word' && (tags & (T.noun | T.name | T.verb)) !== 0)) &&
        !WORDLESS.test(lower),
    )
    .map(({ lemma, lower }) => lemma || lower);

/** Whether a follow-up that the story has written down asks the same: its probe, about the same words. */
export const isCovered = (story: StoryView, probe: Probe, place: Span, question: string): boolean => {
  const written = story.story.followUps.map(followUp => followUp.question);
  if (written.length === 0) return false;
  const here = new Set(
    story.sections
      .flatMap(section => section.sentences)
      .filter(sentence => sentence.start < place.end && place.start < sentence.end)
      .flatMap(sentence =>
        contentOf(
          sentence.analysis.tokens.filter(
            token => sentence.start + token.start < place.end && place.start < sentence.start + token.end,
          ),
        ),
      ),
  );
  const stems = new Set([...here].map(stem));
  return written.some(text => {
    if (text.trim().toLowerCase() === question.toLowerCase()) return true;
    if (!ASKED[probe].test(text)) return false;
    if (ONCE.has(probe)) return true;
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.some(word => word.length > 2 && !WORDLESS.test(word) && stems.has(stem(word)));
  });
};

/** Enough of a word to meet its other forms: adopt, adopted, adopts. */
const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(?:ing|ed|es|s)$/, '')
    .slice(0, 7);
