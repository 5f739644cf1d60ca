import { type Clause, T } from '../language';
import type { SentenceView } from '../rules';
import { followed, isServed, lasts, ownVersion, PEERS, practices, putIn, unread } from '../rules/read';
import type { Span } from '../text/span';
import { gains } from './gains';
import { around, hits, onwards } from './places';

const HARD =
  /\b(since(?! (?:the|a|an|my|our) )|still|adopt\w*|standard|template|every|each|all|reuse\w*|copied|copy|to this day|for good|now uses?)\b/i;
const ADOPTED =
  /\b(adopt\w*|standard|template|reuse\w*|copied|copy|to this day|for good|now uses?|still(?! \w+ing\b)|rolled out|in use)\b/i;

/** "not one since", "no door touched in the five months since": how long the harm has stayed away is a measure. */
const NONE_SINCE =
  /\b(?:not one|none|no|nil|never|not a single|nobody)\b[^;]*\b(?:since|after|afterwards)\b(?! (?:the|a|an|my|our|that)\b)|\b(?:since|after)\b(?: then)?,?[^;]*\b(?:no|nil|none|not one|not a single|once|never)\b|\b(?:has|have)(?:n['’]t| not| never)\b[^;]*\bsince\b|\b(?:once|twice|times) since\b/i;
/** "is into its third year", "is now a line on every file", "has gone right across the county", "on the job card by now". */
const STANDING =
  /\b(?:in|into|on) (?:its|their) (?:second|third|fourth|fifth|sixth|\d+(?:nd|rd|th)) (?:year|season|term|winter|summer)\b|\b(?:is|are) now (?:a|an|the|part|in|on|one|kept|done|used)\b|\bthere (?:is|are|['’]s) now\b|\b(?:is|are|['’]s) (?:a|an|the|part|in|on) [^,.;]{2,40} (?:by now|now|today|these days)\b|\b(?:has|have) (?:gone|spread|been taken|been copied|been rolled) (?:right |all )?(?:across|through|round|around|out|up|into)\b|\bthe (?:pattern|model|blueprint|template|basis|benchmark) (?:for|of)\b|\bnightly|\bswapped over\b|\bto copy (?:it|that|them)\b/i;

const GIVING_UP =
  /^(drop|stop|leave|lose|close|quit|cancel|say|tell|ask|thank|praise|confirm|agree|be|have|get|become|see|go|come)$/;
const TAKING =
  /^(adopt|copy|borrow|switch|swap|take|install|order|print|lift|pick|fit|build|introduce|request|reuse)$/;
const BY_THEMSELVES =
  /^(themselves|itself|too|since|afterwards|also|likewise|unprompted|unasked|voluntarily|accord)$/;

/** "Two sister museums have lifted the form", "thirty-six teams switched it on themselves": others took it up. */
const takenUp = ({ analysis: { tokens, clauses, cues } }: SentenceView): Clause | undefined => {
  if (cues.has('unverified') || cues.has('mood')) return undefined;
  return clauses.find(({ kind, subject, verb, to }) => {
    if (kind !== 'main' || !subject || subject.own || verb.voice !== 'active' || verb.negated || verb.modal)
      return false;
    if (
      /^(I|we|it|you|nobody|there|who)$/.test(subject.who) ||
      (GIVING_UP.test(verb.lemma) &&
        !tokens
          .slice(verb.to, to)
          .some(token => /^(?:unprompted|unasked|voluntarily|accord)$/.test(token.lower)))
    )
      return false;
    const phrase = tokens.slice(subject.from, subject.to);
    const several = phrase.some(
      token =>
        token.kind === 'number' ||
        /^(two|three|four|five|six|seven|eight|nine|ten|several|other|sister|neighbouring|both|all|every|each|\w+(teen|ty)(-\w+)?)$/.test(
          token.lower,
        ) ||
        token.lower === 'and',
    );
    const head = tokens[subject.head]!;
    if (
      !(head.tags & (T.group | T.name)) &&
      !(several && (subject.who === 'other' || TAKING.test(verb.lemma) || verb.lemma === 'come')) &&
      !(PEERS.has(head.lemma) && /^(?:copy|adopt|borrow|imitate)$/.test(verb.lemma))
    )
      return false;
    const rest = tokens.slice(verb.to, to);
    if (verb.perfect)
      return (
        /^(has|have|'s|'ve)$/.test(tokens[verb.from]!.lower) &&
        !rest.some(token => token.kind === 'number' || token.lower === 'again')
      );
    return (
      verb.tense === 'past' &&
      ((several && TAKING.test(verb.lemma)) ||
        /^(?:copy|adopt|borrow|imitate)$/.test(verb.lemma) ||
        rest.some(token => BY_THEMSELVES.test(token.lower)))
    );
  });
};

/** What lasts, leaving out gains and changes told in the present. */
const outlasts = (sentence: SentenceView): boolean => {
  const { metric, clauses, tokens, numbers } = sentence.analysis;
  const changed = numbers.some(number => /^(before|after|change)$/.test(number.role));
  if (NONE_SINCE.test(sentence.text) && !ADOPTED.test(sentence.text)) return false;
  if (!changed && takenUp(sentence)) return true;
  if (STANDING.test(sentence.text)) return true;
  // What a paper says, how long a thing takes now, and what the people served have of it outlast nothing yet.
  if (
    /\bnow (?:takes?|lasts?|needs?) (?:[\w-]+ )?\S*(?:minute|hour|day|week|second)s?\b/i.test(sentence.text)
  )
    return false;
  // "I took it from the gas bills" tells what the writer did.
  const own = clauses.find(clause => clause.kind === 'main');
  if (
    own?.subject?.who === 'I' &&
    own.verb.tense === 'past' &&
    !/\b(?:since|still|now)\b/i.test(sentence.text)
  )
    return false;
  // Where figures come from is no use of them.
  if (/^(?:figure|number|count|total|reading|record)s?$/.test(tokens[own?.subject?.head ?? -1]?.lower ?? ''))
    return false;
  const adopted =
    ADOPTED.test(sentence.text) ||
    /\b(?:since|every|each|all|other|today|now|these days)\b/i.test(sentence.text);
  if (!adopted && gains(sentence).length) return false;
  if (!adopted && clauses.length === 0) return false;
  if (!adopted && clauses.some(({ verb }) => /^(agree|confirm|tally|bear)$/.test(verb.lemma))) return false;
  // "one row still throwing clots" is how it stood then.
  if (!adopted && /\bstill \w+ing\b/i.test(sentence.text)) return false;
  if (!lasts(sentence) || /\bused to\b/i.test(sentence.text)) return false;
  const taken = /\b(since(?! (the|a|an|my|our|then the) )|still|adopt\w*)\b/i.test(sentence.text);
  const main = clauses.find(clause => clause.kind === 'main');
  // What the people served do now is their gain, and how long a thing takes now is its measure.
  if (
    main?.subject &&
    isServed(tokens, main.subject.head) &&
    (!taken || /\bevery \w+ since\b/i.test(sentence.text)) &&
    !/\b(?:still|adopt\w*)\b/i.test(sentence.text)
  )
    return false;
  if (
    main &&
    /^(take|cost|last|need)$/.test(main.verb.lemma) &&
    numbers.some(number => number.from >= main.verb.to)
  )
    return false;
  if (
    main?.verb.voice === 'passive' &&
    tokens.slice(main.verb.to, main.to).some(token => token.lower === 'again')
  )
    return false;
  if (metric === 'money') return taken;
  if (changed) return ADOPTED.test(sentence.text);
  return metric !== 'delta' || HARD.test(sentence.text);
};

/** Where a Result says that it lasted: the words for it, and a second taker in the same sentence. */
export const lasting = (sentence: SentenceView): readonly Span[] => {
  const kept = [...practices(sentence), putIn(sentence), ownVersion(sentence), followed(sentence)].filter(
    each => each !== undefined,
  );
  const { tokens, clauses, cues } = sentence.analysis;
  // "C wing and D wing unlock the same way now": a verb that was not read as one.
  if (
    !kept.length &&
    clauses.length === 0 &&
    /^(?:now|today|days|nowadays)$/.test(tokens.at(-2)?.lower ?? '')
  )
    if (tokens.length > 6 && !cues.has('mood') && !sentence.analysis.numbers.length) return [sentence];
  const found: Span[] = [];
  const add = (place: Span): void => {
    if (!found.some(other => other.start < place.end && place.start < other.end)) found.push(place);
  };
  for (const place of worded(sentence)) add(place);
  for (const { verb } of kept) add(around(sentence, verb.from, verb.to));
  if (unread(sentence)) add(onwards(sentence, { from: 0, to: 1 }));
  return found;
};

const worded = (sentence: SentenceView): readonly Span[] => {
  if (!outlasts(sentence)) return [];
  const hit = hits(sentence, 'lasting')[0];
  const places: Span[] = [hit ? around(sentence, hit.from, hit.to) : sentence];
  const add = (place: Span): void => {
    if (!places.some(other => other.start < place.end && place.start < other.end)) places.push(place);
  };
  const standing = STANDING.exec(sentence.text);
  if (standing)
    add({
      start: sentence.start + standing.index,
      end: sentence.start + standing.index + standing[0].length,
    });
  const taken = takenUp(sentence);
  if (taken) add(around(sentence, taken.verb.from, taken.verb.to));
  return places;
};
