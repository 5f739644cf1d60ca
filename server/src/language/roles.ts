import { readComparisons } from './comparisons';
import { WHOLE_CHANGES } from './lexicon/quantities';
import { comparable, FILLERS, GOING, MEASURED, setOf, word } from './measures';
import { rolesFromNeighbours } from './neighbours';
import type { NumberMention, NumberRole } from './numbers';
import { T, type Token } from './tags';

/** A change that holds no digit: halved, eliminated, to zero. Offsets inside the sentence. */
export interface WordedChange {
  readonly start: number;
  readonly end: number;
}

const WHOLE = setOf(WHOLE_CHANGES);
const NOTHING = setOf('zero none nothing nil');
/** Words at which a change may be told: the others are passed over unread. */
const TELLING = setOf(
  'from up down now today instead rather against versus vs vs. compared where to half back twice first -> → ⇒ =>',
);

/** Gives each number its role in place and finds changes told without digits. */
export const giveRoles = (tokens: readonly Token[], numbers: NumberMention[]): readonly WordedChange[] => {
  const changes: WordedChange[] = [];
  const span = (from: number, to: number): void => {
    changes.push({ start: tokens[from]!.start, end: tokens[Math.min(to, tokens.length) - 1]!.end });
  };
  const role = (number: NumberMention | undefined, as: NumberRole): void => {
    if (number && number.role === 'none') number.role = as;
  };
  const after = (index: number, reach = 6): NumberMention | undefined => {
    for (let i = index; i < Math.min(index + reach, tokens.length); i++) {
      const hit = numbers.find(number => number.from === i);
      if (hit) return hit;
      if (!FILLERS.has(word(tokens, i))) return undefined;
    }
    return undefined;
  };
  const nothingAt = (index: number): boolean => {
    let i = index;
    while (FILLERS.has(word(tokens, i))) i++;
    return (
      NOTHING.has(word(tokens, i)) ||
      word(tokens, i) === '0' ||
      (word(tokens, i) === 'fewer' && word(tokens, i + 1) === 'than')
    );
  };
  let wentDown = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.quoted) continue;
    if (token.tags & T.verb && GOING.has(token.lemma)) wentDown = true;
    if (!TELLING.has(token.lower) && !WHOLE.has(token.lemma)) continue;
    const next = word(tokens, i + 1);
    // "went up by", "brought the count down by"
    if (
      (token.lower === 'up' || token.lower === 'down') &&
      tokens
        .slice(Math.max(0, i - 5), i)
        .some(t => t.tags & (T.verb | T.be) && /^(go|come|move|bring|push|take|get|drive|be)$/.test(t.lemma))
    )
      wentDown = true;

    // from X to Y, in either order; "to" may stand a few words later, with "down" before it.
    if (token.lower === 'from') {
      const before = after(i + 1);
      if (before && MEASURED.has(before.type)) {
        for (let j = before.to; j < Math.min(before.to + 9, tokens.length); j++) {
          const here = word(tokens, j);
          if (',;.'.includes(here) && here !== ',') break;
          if (here !== 'to' && here !== 'down' && here !== 'into') continue;
          const at = here === 'down' && word(tokens, j + 1) === 'to' ? j + 2 : j + 1;
          const later = after(at);
          if (nothingAt(at) && !later) {
            role(before, 'before');
            span(i, at + 1);
          } else if (later && comparable(before, later)) {
            role(before, 'before');
            role(later, 'after');
          }
          break;
        }
        // "down to three days from eight", "up from none"
        const back = numbers.filter(number => number.to <= i).pop();
        if (before.role === 'none' && back && i - back.to < 8 && comparable(back, before)) {
          const lead = tokens
            .slice(Math.max(0, back.from - 4), back.from)
            .some(t => t.lower === 'to' || t.lower === 'at' || t.tags & T.verb);
          if (lead || /^(up|down)$/.test(word(tokens, i - 1))) {
            role(back, 'after');
            role(before, 'before');
          }
        }
      }
      if (nothingAt(i + 1) && /^(up|down)$/.test(word(tokens, i - 1))) span(i - 1, i + 2);
    }

    // "once lost three a season, they now lose none"; "one page instead of five"
    if (/^(now|today)$/.test(token.lower)) {
      const then = tokens
        .slice(0, i)
        .findIndex(
          (t, at) =>
            t.lower === 'once' ||
            (t.lower === 'used' && word(tokens, at + 1) === 'to') ||
            t.lower === 'previously',
        );
      const none = [1, 2, 3].find(step => NOTHING.has(word(tokens, i + step)));
      const old = numbers.find(number => number.from > then && number.to <= i && MEASURED.has(number.type));
      if (then >= 0 && none && old) {
        role(old, 'before');
        span(i, i + none + 1);
      }
    }
    const than =
      token.lower === 'instead' && next === 'of'
        ? 2
        : token.lower === 'rather' && next === 'than'
          ? 2
          : token.lower === 'against' ||
              token.lower === 'versus' ||
              token.lower === 'vs' ||
              token.lower === 'vs.'
            ? 1
            : token.lower === 'compared' && /^(with|to)$/.test(next)
              ? 2
              : token.lower === 'where' &&
                  tokens.slice(i, i + 5).some(t => /^(had|'d|used|was|were)$/.test(t.lower))
                ? tokens.slice(i, i + 6).findIndex(t => /^(had|'d|been|was|were|to)$/.test(t.lower)) + 1
                : 0;
    if (than > 0) {
      const old = after(i + than) ?? after(i + than + 1);
      // "Instead of eleven signatures, a visa needs four" names the old one first.
      const fresh =
        numbers.filter(number => number.to <= i && MEASURED.has(number.type)).pop() ??
        (old && (i === 0 || tokens[i - 1]!.kind === 'punctuation')
          ? numbers.find(
              number => number.from >= old.to && MEASURED.has(number.type) && comparable(number, old),
            )
          : undefined);
      if (old && fresh && (comparable(fresh, old) || old.unit === '')) {
        role(fresh, 'after');
        role(old, 'before');
      }
    }

    // Arrows.
    if (/^(->|→|⇒|=>)$/.test(token.text)) {
      role(numbers.filter(number => number.to <= i && i - number.to < 3).pop(), 'before');
      role(after(i + 1), 'after');
    }

    // to zero, to nothing; cut in half, by half, halved; back to normal
    if (token.lower === 'to' && nothingAt(i + 1) && !(word(tokens, i + 2) === 'of')) {
      const zero = numbers.find(number => number.value === 0 && number.from > i && number.from <= i + 3);
      if (
        tokens
          .slice(Math.max(0, i - 9), i)
          .some(t => t.tags & T.verb || t.tags & T.number || t.lower === 'down')
      ) {
        if (zero) role(zero, 'after');
        span(Math.max(0, i - 1), i + 2);
      }
    }
    if (
      WHOLE.has(token.lemma) &&
      !/^(back|up|down)$/.test(next) &&
      // "doubled as a nurse" is another thing, "quadrupled as soon as …" is not.
      !(next === 'as' && (tokens[i + 2]?.tags ?? 0) & (T.determiner | T.possessive)) &&
      token.tags & (T.past | T.participle | T.third | T.ing)
    )
      span(i, i + 1);
    if (token.lower === 'half' && (word(tokens, i - 1) === 'in' || word(tokens, i - 1) === 'by'))
      span(i - 1, i + 1);
    if (
      token.lower === 'back' &&
      next === 'to' &&
      /^(normal|full|target|level|schedule|green|budget)$/.test(word(tokens, i + 2))
    )
      span(i, i + 3);
    if (
      (token.lower === 'twice' ||
        (token.lower === 'half' && ![i - 1, i - 2].some(at => /^(n't|not|never)$/.test(word(tokens, at))))) &&
      next === 'as'
    )
      span(i, i + 2);

    // "for the first time in/without"
    if (token.lower === 'first' && next === 'time' && /^(in|since|without|ever)$/.test(word(tokens, i + 2)))
      span(i, i + 3);
  }
  readComparisons({ tokens, numbers, after, role, span });
  rolesFromNeighbours(tokens, numbers, wentDown);

  // "once 22%, is now 6%"; "one in ten failed before, one in two hundred now"; "(68%) came down to 51%"; "in 4 days; the others 17"
  const free = numbers.filter(
    number => MEASURED.has(number.type) && (number.role === 'none' || number.role === 'after'),
  );
  if (free.length >= 2) {
    const lower = tokens.map(token => token.lower);
    const nowAt = lower.findIndex(
      (w, i) =>
        w === 'now' ||
        w === 'today' ||
        w === 'since' ||
        w === 'after' ||
        w === 'afterwards' ||
        (w === 'this' &&
          /^(year|season|month|week|term|spring|summer|autumn|winter|quarter)$/.test(lower[i + 1] ?? '')),
    );
    const thenAt = lower.findIndex(
      (w, i) =>
        w === 'once' ||
        (w === 'last' &&
          /^(year|season|month|week|term|spring|summer|autumn|winter|quarter)$/.test(lower[i + 1] ?? '')) ||
        w === 'previously' ||
        w === 'before' ||
        (w === 'used' && lower[i + 1] === 'to') ||
        w === 'had' ||
        w === 'was' ||
        w === 'were' ||
        w === "'d",
    );
    const downTo = lower.findIndex(
      (w, i) => w === 'to' && /^(down|up|fell|dropped|rose|went|cut|reduced)$/.test(lower[i - 1] ?? ''),
    );
    const [first, second] = [free[0]!, free[free.length - 1]!];
    const alike =
      comparable(first, second) &&
      first.type !== 'people' &&
      (first.type === second.type
        ? first.type !== 'duration'
        : second.type === 'count' && (second.unit === '' || second.unit === first.unit));
    if (
      alike &&
      first.role === 'none' &&
      second.role === 'none' &&
      nowAt >= 0 &&
      thenAt >= 0 &&
      (first.type !== 'count' || first.unit === second.unit || second.unit === '')
    ) {
      const order = nowAt > first.to || (thenAt < nowAt && thenAt <= first.to + 2);
      role(first, order ? 'before' : 'after');
      role(second, order ? 'after' : 'before');
    } else if (
      comparable(first, second) &&
      (second.type === 'duration') === (first.type === 'duration') &&
      downTo > first.to &&
      second.from > downTo &&
      second.from - downTo < 4
    ) {
      role(first, 'before');
      if (second.role === 'none') second.role = 'after';
    }
  }
  // "fell 40% in six weeks", "40% of 2,500 riders"
  const told = numbers.some(number => number.role !== 'none') || changes.length > 0;
  for (const number of numbers) {
    if (number.role !== 'none') continue;
    const before = word(tokens, number.from - 1);
    if (told && number.type === 'duration' && /^(in|within|over|after|during)$/.test(before))
      number.role = 'period';
    else if (
      before === 'of' &&
      /^(count|people|money)$/.test(number.type) &&
      numbers.some(other => other.to === number.from - 1)
    )
      number.role = 'base';
  }
  return changes;
};
