import type { SentenceView } from '../rules';
import { isServed } from '../rules/read';
import type { Span } from '../text/span';
import { around } from './places';

const PERIOD = /^(hour|day|minute|week|night|afternoon|morning|shift)s?$/;
const GAINING = /^(save|spare|earn|win|lose|gain|avoid|free|pay|sell|renew|recover|cost|raise|refund|cut)$/;

/** Who gained or was spared, and how much: money, somebody's time, the people the work is for. */
export const gains = (sentence: SentenceView): readonly Span[] => {
  const { tokens, numbers, clauses, cues } = sentence.analysis;
  if (cues.has('mood') || cues.has('unverified')) return [];
  const span = (from: number, to: number): Span => around(sentence, from, to);
  const money = numbers.find(number => number.type === 'money');
  const time = numbers.find(
    number => /^(duration|rate)$/.test(number.type) && PERIOD.test(number.unit) && number.role === 'change',
  );
  const late = clauses.some(part => /^(delay|postpone|lose|cost)$/.test(part.verb.lemma));
  const found: Span[] = [];
  if (money) found.push(span(money.from, money.to));
  else if (time && !late) found.push(span(time.from, time.to));
  const at = tokens.findIndex((_, index) => isServed(tokens, index));
  const clause = clauses.find(part => part.from <= at && at < Math.max(part.to, part.verb.to));
  const said = clause && /^(tell|say|ask|write|think|report|see|know|call|want)$/.test(clause.verb.lemma);
  if (at >= 0 && !said) {
    const place = span(at, at + 1);
    if (!found.some(other => other.start < place.end && place.start < other.end)) found.push(place);
  }
  if (found.length) return found;
  // "The town saves a van a year": a gain by its verb, with a number.
  const gaining = clauses.find(
    part =>
      GAINING.test(part.verb.lemma) &&
      part.subject?.who !== 'I' &&
      numbers.some(number => number.from >= part.verb.to && number.from < part.to),
  );
  if (gaining) return [span(gaining.verb.from, gaining.verb.to)];
  // "none was printed", "nobody was hurt": what they were spared.
  const spared = clauses.find(
    part =>
      part.verb.voice === 'passive' &&
      (part.subject?.who === 'nobody' ||
        tokens[part.subject?.from ?? -1]?.lower === 'no' ||
        tokens[part.subject?.head ?? -1]?.lower === 'none'),
  );
  return spared ? [span(spared.verb.from, spared.verb.to)] : [];
};
