import type { Analysis } from '../../language';
import { speak } from '../../speech';
import { remembering } from '../../text';
import type { Span } from '../../text/span';
import { ask, insert, shown } from '../fixes';
import { oncePerSentence } from '../once';
import { listOption } from '../options';
import { defineRule, type Report } from '../rule';
import type { SentenceView } from '../view';
import { acronymsIn, isExpanded } from './acronyms';
import { addressesIn, ticketsIn } from './identifiers';

/** What may be longer when it is said than when it is written, a character at a time: figures, signs, capitals, dots. */
const GROWS = /[\p{N}\p{S}%&#@/\\_+.A-Z]/gu;
/** Words that such a character adds at most. */
const GROWTH = 2;
const spokenWordsIn = remembering(2000, said => {
  const written = said.split(/[\s–—-]+/).length;
  const most = written + GROWTH * (said.match(GROWS)?.length ?? 0);
  return most <= BREATH ? written : speak(said).counts.spokenWords;
});

/** Spoken words that one breath carries, about fifteen seconds. */
const BREATH = 35;
/** More acronyms than this are a vocabulary of its own, and each costs a look at the whole story. */
const MOST_ACRONYMS = 12;
/** Fewer characters than this cannot be that many words. */
const SHORT = 90;

/** Where a sentence could end: a comma before a word that opens a clause, the one nearest to the middle. */
const joint = (text: string): number | null => {
  const places = [...text.matchAll(/,\s+(?=(?:and|but|so|which|who|because|while|where|then|since|as)\b)/gi)];
  const middle = text.length / 2;
  const near = places.sort((a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle))[0];
  return near && near.index > 20 && text.length - near.index > 20 ? near.index : null;
};

/** Stretches between marks at which a speaker breathes in. */
const breaths = remembering(2000, (text): readonly Span[] => {
  const out: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/[;:—]\s+|\s[–—-]+\s|[.!?…]["”’)]*\s+|$/g)) {
    out.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return out;
});

function* tooLong(sentence: SentenceView): Generator<Report> {
  const { text, start } = sentence;
  if (text.length < SHORT || sentence.placeholders.length) return;
  for (const breath of breaths(text)) {
    if (breath.end - breath.start < SHORT) continue;
    const said = text.slice(breath.start, breath.end);
    const words = spokenWordsIn(said);
    if (words <= BREATH) continue;
    const at = joint(said);
    yield {
      start: start + breath.start + (said.length - said.trimStart().length),
      end: start + breath.start + said.trimEnd().length,
      step: sentence.step,
      message: `${words} words in one breath. Where could it split?`,
      fixes:
        at === null
          ? []
          : [ask('Mark a place to split it', [insert(start + breath.start + at, ' [full stop?]')])],
    };
  }
}

const asking = (sentence: SentenceView, title: string, question: string) =>
  ask(title, [
    insert(sentence.end, `${/[.!?…]["”’)]*$/.test(sentence.text.trimEnd()) ? ' ' : '. '}[${question}?]`),
  ]);

const isQuoted = ({ tokens }: Analysis, at: Span): boolean =>
  tokens.some(token => token.quoted && token.start >= at.start && token.start < at.end);

/** Addresses, tickets and acronyms of a sentence that stand in nobody's quotation, in its own offsets. */
const written = oncePerSentence(analysis => {
  const own = (at: Span): boolean => !isQuoted(analysis, at);
  const { text } = analysis;
  return {
    places: [...addressesIn(text), ...ticketsIn(text)].filter(own),
    acronyms: acronymsIn(text).filter(own),
  };
});

export default defineRule({
  id: 'hard-to-say',
  group: 'delivery',
  tier: 3,
  severity: 'hint',
  sections: ['action', 'headline', 'situation', 'task', 'result', 'reflection', 'follow-ups'],
  summary:
    'Something that reads well and cannot be said: a very long sentence, an address, an unknown acronym.',
  why: 'A listener has no second look. What takes more than a breath, or has to be spelled, is lost.',
  options: { acronyms: 'acronyms that your listeners know' },
  fixes: [{ kind: 'ask', what: 'asks where it could split, or what it is called in words' }],
  bad: ['I read the valve list on [[https://fen.example/valves]].', 'I asked the [[IDB]] for its map.'],
  good: ['I asked the internal drainage board (IDB) for its map, and the IDB sent two.'],
  *checkPart({ sentences }) {
    for (const sentence of sentences) {
      const { analysis, step, start } = sentence;
      if (analysis.quoted) continue;
      yield* tooLong(sentence);
      for (const place of written(analysis).places) {
        // Without its placeholders, which another rule reports.
        const words = shown(analysis.text.slice(place.start, place.end), 40);
        yield {
          start: start + place.start,
          end: start + place.end,
          step,
          message: `'${words}' is hard to say. What is it in words?`,
          fixes: [asking(sentence, 'Say it in words', 'what is it called, in words')],
        };
      }
    }
  },
  /** An acronym is told once, and not at all where the story spells it out anywhere. */
  *check(story) {
    const known = listOption(story, 'acronyms');
    const told = new Set<string>();
    for (const { sentences } of [...story.sections, ...story.answers])
      for (const sentence of sentences) {
        const { analysis, step, start } = sentence;
        if (analysis.quoted) continue;
        for (const { letters, start: from, end: to } of written(analysis).acronyms) {
          if (told.size >= MOST_ACRONYMS || told.has(letters) || known.has(letters.toLowerCase())) continue;
          told.add(letters);
          if (isExpanded(letters, story)) continue;
          yield {
            start: start + from,
            end: start + to,
            step,
            message: `'${letters}' is not spelled out. What does it stand for?`,
            fixes: [asking(sentence, 'Say what it stands for', 'what does it stand for')],
          };
        }
      }
  },
});
