import { isExtent } from './comparisons';
import { COMPARATIVES } from './lexicon/quantities';
import { FILLERS, GOING, MEASURED, setOf, word } from './measures';
import type { NumberMention } from './numbers';
import { T, type Token } from './tags';

const COMPARED = setOf(COMPARATIVES);

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

/** Roles that a number's own neighbours tell: by 18 percent, fell 40%, three times shorter, 30% more. */
export const rolesFromNeighbours = (
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  wentDown: boolean,
): void => {
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
    else if (isExtent(tokens, number)) number.role = 'change';
    // "8% under budget", "£3,000 over the estimate"
    else if (
      /^(under|over|below|above)$/.test(next) &&
      /^(percent|money|duration|count|rate)$/.test(number.type) &&
      /^(budget|target|plan|estimate|forecast|schedule|quota|average|quote|cost)$/.test(
        /^(the|our|my|its)$/.test(afterNext) ? word(tokens, number.to + 2) : afterNext,
      )
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
      !(
        afterNext === 'than' ||
        ((afterNext === '' || afterNext === '.' || (afterNext === ',' && !somebody(tokens, verbAt))) &&
          number.from > 2)
      )
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
};
