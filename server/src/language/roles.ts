import { COMPARATIVES, GOES, WHOLE_CHANGES } from './lexicon/quantities';
import type { NumberMention, NumberRole } from './numbers';
import { T, type Token } from './tags';

/** A change that holds no digit: halved, eliminated, to zero. Offsets inside the sentence. */
export interface WordedChange {
  readonly start: number;
  readonly end: number;
}

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const GOING = setOf(GOES);
const WHOLE = setOf(WHOLE_CHANGES);
const COMPARED = setOf(COMPARATIVES);
const MEASURED: ReadonlySet<string> = new Set([
  'count',
  'money',
  'percent',
  'duration',
  'rate',
  'ratio',
  'people',
  'rank',
]);
const FILLERS = setOf(
  'usual normal old previous former expected used been taken roughly about around nearly almost some just over under only more less than a an the at something like well exactly maybe perhaps approximately circa ~ fully barely',
);
const NOTHING = setOf('zero none nothing nil');

const word = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

const comparable = (a: NumberMention, b: NumberMention): boolean => {
  if (!MEASURED.has(a.type) || !MEASURED.has(b.type)) return false;
  if (a.type === 'duration' && b.type === 'duration') return true;
  const unsized = new Set(['count', 'rate', 'ratio', 'people', 'percent']);
  return (
    a.type === b.type ||
    (unsized.has(a.type) && unsized.has(b.type)) ||
    b.type === 'count' ||
    a.type === 'count'
  );
};

/** Gives each number its role in place and finds changes told without digits. */
/** Does a person stand right before this verb, or nobody at all? */
const somebody = (tokens: readonly Token[], verbAt: number): boolean => {
  let at = verbAt - 1;
  while (at >= 0 && (tokens[at]!.tags & T.adverb) !== 0 && (tokens[at]!.tags & T.pronoun) === 0) at--;
  const before = tokens[at];
  return (
    !before ||
    before.kind === 'punctuation' ||
    (before.tags & (T.coordinator | T.person | T.group | T.name)) !== 0 ||
    /^(i|we|he|she|they)$/.test(before.lower)
  );
};

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
    const next = word(tokens, i + 1);
    if (token.tags & T.verb && GOING.has(token.lemma)) wentDown = true;

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
      const fresh = numbers.filter(number => number.to <= i && MEASURED.has(number.type)).pop();
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
      !/^(back|as|up|down)$/.test(next) &&
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
    if (/^(twice|half)$/.test(token.lower) && /^(as|the|of)$/.test(next) && next === 'as') span(i, i + 2);

    // "for the first time in/without"
    if (token.lower === 'first' && next === 'time' && /^(in|since|without|ever)$/.test(word(tokens, i + 2)))
      span(i, i + 3);
  }

  for (const number of numbers) {
    if (number.role !== 'none' || !MEASURED.has(number.type)) continue;
    const before = word(tokens, number.from - 1);
    const next = word(tokens, number.to);
    const twoBefore = word(tokens, number.from - 2);
    const nextToken = tokens[number.to];
    const afterNext = word(tokens, number.to + 1);
    // by 18 percent; fell 40%; up 11%; 25% lower; three times shorter; 30% more; shaved 90 seconds off
    const bareVerb = tokens[number.from - 1];
    let verbAt = number.from - 1;
    while (verbAt >= 0 && (FILLERS.has(word(tokens, verbAt)) || word(tokens, verbAt) === 'full')) verbAt--;
    const verb = tokens[verbAt];
    const going =
      verb !== undefined &&
      (verb.tags & T.verb) !== 0 &&
      GOING.has(verb.lemma) &&
      !/^(cut|slip|free)$/.test(verb.lemma);
    if (before === 'by' || (before === 'some' && twoBefore === 'by') || word(tokens, verbAt) === 'by') {
      if (
        (number.type !== 'people' || wentDown) &&
        (wentDown ||
          number.type === 'percent' ||
          number.unit === 'point' ||
          (number.type !== 'count' &&
            tokens.slice(0, number.from).some(t => (t.tags & T.past) !== 0 && !(t.tags & T.be))))
      )
        number.role =
          number.type === 'duration' &&
          !wentDown &&
          !tokens.some(t => /^(short|early|late|quick|delay|extend|advance)/.test(t.lemma))
            ? 'none'
            : 'change';
    } else if (
      going &&
      number.type !== 'people' &&
      // "I raised three objections" counts them; "complaints dropped 12" says by how much.
      !(
        number.type === 'count' &&
        number.unit !== '' &&
        number.unit !== 'point' &&
        somebody(tokens, verbAt)
      ) &&
      !(number.type === 'money' && /^(raise|lift|boost|gain|grow)$/.test(verb.lemma))
    )
      number.role = 'change';
    else if (
      /^(up|down)$/.test(word(tokens, verbAt)) &&
      verbAt === number.from - 1 &&
      /percent|money|count|ratio/.test(number.type)
    )
      number.role = 'change';
    else if (/^(up|down)$/.test(word(tokens, verbAt)) && /percent|ratio/.test(number.type))
      number.role = 'change';
    else if (
      number.unit === 'times' &&
      (/(er|more|less)$/.test(next) || (next === 'as' && number.type === 'ratio'))
    )
      number.role = 'change';
    else if (/^\d*x?$/.test(next) && COMPARED.has(next)) number.role = 'change';
    else if (
      /percent|duration|money|ratio|count/.test(number.type) &&
      COMPARED.has(next) &&
      !(
        next === 'up' ||
        next === 'down' ||
        next === 'under' ||
        next === 'over' ||
        next === 'above' ||
        next === 'off' ||
        next === 'late' ||
        next === 'early' ||
        next === 'better' ||
        next === 'below'
      ) &&
      afterNext !== 'of'
    ) {
      // "30% more claims", "five days sooner"; but "seven more" of a count says what was added, not by how much.
      if (number.type !== 'count' || afterNext === 'than') number.role = 'change';
    } else if (
      /duration/.test(number.type) &&
      /^(early|late|ahead|sooner|before|off|less|saved|faster|quicker|back)$/.test(next) &&
      !(next === 'late' && word(tokens, number.from - 1) === 'was')
    ) {
      if (next !== 'late' && !(next === 'before' && /^(i|we|the)$/.test(afterNext) && number.value === 1))
        number.role = 'change';
    } else if (
      number.type === 'percent' &&
      /^(improvement|increase|reduction|decrease|drop|rise|cut|saving|savings|growth|gain|jump|fall|uplift|decline|boost|lift)s?$/.test(
        next,
      )
    )
      number.role = 'change';
    else if (
      /^(off|from)$/.test(next) &&
      bareVerb &&
      /^(shave|trim|cut|take|knock|chop|slash|lop)$/.test(
        tokens
          .slice(0, number.from)
          .reverse()
          .find(t => t.tags & T.verb)?.lemma ?? '',
      )
    )
      number.role = 'change';
    // "2 kg lighter", "6 dB quieter"
    if (number.role === 'none' && /^(count|duration)$/.test(number.type)) {
      const comparative = [next, afterNext].find(
        w =>
          /^[a-z]{3,}er$/.test(w) &&
          !/^(later|after|over|under|other|per|never|ever|number|member|order|water|paper|letter|computer|customer|user|worker|driver|manager|engineer|teacher|corner|quarter|summer|winter|server|layer|matter|power|tower|river|finger|father|mother|sister|brother|partner|owner|player|offer|answer|together|rather|whether|either|neither|counter|printer|scanner|buyer|officer|dinner)$/.test(
            w,
          ),
      );
      if (
        comparative &&
        (number.type === 'duration' ||
          /^(kg|g|km|m|cm|mm|db|kilos?|metres?|meters?|miles?|litres?|liters?|degrees?|tonnes?|feet|inches|points?|grams?|percent)$/.test(
            next,
          ))
      )
        number.role = 'change';
    }
    // "Three days later I …" moves the story on; only "than" or the end makes it a measure.
    if (
      number.type === 'duration' &&
      number.role === 'change' &&
      /^(later|earlier)$/.test(next) &&
      !(afterNext === 'than' || ((afterNext === '' || afterNext === '.') && number.from > 2))
    )
      number.role = 'none';
    // "saves each driver 40 minutes", "freed two hours a week"
    if (
      number.role === 'none' &&
      /^(duration|rate|count)$/.test(number.type) &&
      tokens
        .slice(Math.max(0, number.from - 7), number.from)
        .some(t => /^(save|free|regain)$/.test(t.lemma) && (t.tags & T.verb) !== 0)
    )
      number.role = 'change';
    if (
      number.role === 'none' &&
      /^(duration|rate)$/.test(number.type) &&
      (next === 'back' ||
        tokens.slice(Math.max(0, number.from - 5), number.from).some(
          t =>
            t.lower === 'back' &&
            /^(give|get|win|gain|buy|hand)$/.test(
              tokens
                .slice(0, number.from)
                .reverse()
                .find(v => v.tags & T.verb && v.lower !== 'back')?.lemma ?? '',
            ),
        ))
    )
      number.role = 'change';
    if (number.role === 'none' && nextToken && number.type === 'ratio' && number.unit === 'times')
      number.role = /(er|more|less)$/.test(next) || next === 'as' ? 'change' : 'none';
  }

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
