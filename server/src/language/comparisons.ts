import { REACHES } from './lexicon/quantities';
import { comparable, FILLERS, GOING, MEASURED, setOf, word } from './measures';
import type { NumberMention, NumberRole } from './numbers';
import { T, type Token } from './tags';

const has = (token: Token | undefined, tag: number): boolean =>
  token !== undefined && (token.tags & tag) !== 0;

/** What one sentence's reading hands to each comparison. */
export interface Comparing {
  readonly tokens: readonly Token[];
  readonly numbers: readonly NumberMention[];
  /** The number at a token or behind words of no weight ("about", "only a"). */
  readonly after: (index: number) => NumberMention | undefined;
  readonly role: (number: NumberMention | undefined, as: NumberRole) => void;
  /** Notes a change that no number tells. */
  readonly span: (from: number, to: number) => void;
}

const pair = ({ role }: Comparing, old: NumberMention, fresh: NumberMention): void => {
  role(old, 'before');
  role(fresh, 'after');
};

const RANKS = setOf(
  'last bottom nowhere dead-last first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth top',
);
const isRank = (token: Token | undefined): boolean =>
  token !== undefined && (RANKS.has(token.lower) || /^\d+(st|nd|rd|th)$/.test(token.lower));

/** "from last in the region to second", "from 31st to 8th"; with "the" they would be days. */
const ranks = ({ tokens, span }: Comparing, from: number): boolean => {
  if (!isRank(tokens[from + 1])) return false;
  for (let i = from + 2; i < Math.min(from + 9, tokens.length - 1); i++) {
    if (tokens[i]!.kind === 'punctuation') return false;
    if (tokens[i]!.lower === 'to') {
      if (!isRank(tokens[i + 1]) || has(tokens[i + 2], T.time)) return false;
      span(from, i + 2);
      return true;
    }
  }
  return false;
};

const REACHED = setOf(REACHES);
const STOOD = setOf('be stand take cost run average last hover sit number need lose get have reach hit');
const PEOPLE = /^(i|we|he|she|they|you)$/;

/** "used to be five", "had stood at 13%", "there had been forty": a number of the time before. */
const isOld = (tokens: readonly Token[], number: NumberMention): boolean => {
  for (let i = number.from - 1; i >= Math.max(0, number.from - 8); i--) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation' && token.text !== ',') return false;
    if (has(token, T.third) && !has(token, T.noun | T.auxiliary)) return false;
    if (token.lower === 'used') return word(tokens, i + 1) === 'to';
    if (token.lower === 'had' || token.lower === "'d") {
      const verb = has(tokens[i + 1], T.adverb) ? tokens[i + 2] : tokens[i + 1];
      if (
        !verb ||
        !(verb.tags & (T.participle | T.be)) ||
        !STOOD.has(verb.lower === 'been' ? 'be' : verb.lemma)
      )
        return false;
      return !PEOPLE.test(word(tokens, i - 1)) || verb.lemma === 'lose';
    }
  }
  return false;
};

/** The verb that a number hangs on, a word or two before it. */
const verbOf = (tokens: readonly Token[], number: NumberMention): Token | undefined => {
  let i = number.from - 1;
  while (
    i >= 0 &&
    (FILLERS.has(tokens[i]!.lower) || /^(at|on|in|up|down|out|us|me|him|her|them)$/.test(tokens[i]!.lower))
  )
    i--;
  const token = tokens[i];
  return token && token.tags & (T.past | T.third | T.base | T.be) ? token : undefined;
};
const isPast = (token: Token): boolean => (token.tags & T.past) !== 0 || /^(was|were|had)$/.test(token.lower);

const SHIFTING = /^(whereas|while|now|then|later|today|before|after|afterwards|third|second|by)$/;

/** Two numbers of a sentence, one of which tells of the time before. */
const thenAndNow = (the: Comparing): void => {
  const { tokens, numbers } = the;
  const free = numbers.filter(number => number.role === 'none' && MEASURED.has(number.type));
  for (let i = 0; i + 1 < free.length; i++) {
    const a = free[i]!;
    const b = free[i + 1]!;
    if (a.role !== 'none' || b.role !== 'none' || !comparable(a, b)) continue;
    if (a.type !== b.type && a.unit !== '' && b.unit !== '' && a.unit !== b.unit) continue;
    const oldA = isOld(tokens, a);
    const oldB = isOld(tokens, b);
    if (oldA !== oldB) {
      const fresh = oldA ? b : a;
      const verb = verbOf(tokens, fresh);
      if (
        a.type === b.type ||
        (verb && REACHED.has(verb.lemma)) ||
        /^(to|at|on|by|under)$/.test(word(tokens, fresh.from - 1))
      )
        pair(the, oldA ? a : b, fresh);
      continue;
    }
    // "The job that took an hour takes ten minutes": one verb, two tenses.
    const [verbA, verbB] = [verbOf(tokens, a), verbOf(tokens, b)];
    if (
      verbA &&
      verbB &&
      verbA.lemma === verbB.lemma &&
      a.type === b.type &&
      isPast(verbA) !== isPast(verbB)
    ) {
      if (isPast(verbA)) pair(the, a, b);
      else pair(the, b, a);
      continue;
    }
    // "one in four came back …, in the third it was three in four"; "22 in March, 3 in June"
    const between = tokens.slice(a.to, b.from);
    if (
      a.type === 'ratio' &&
      b.type === 'ratio' &&
      a.unit === '' &&
      a.value !== b.value &&
      (between.some(token => SHIFTING.test(token.lower)) || SHIFTING.test(tokens[0]!.lower))
    )
      pair(the, a, b);
    else if (
      a.type === b.type &&
      (b.unit === '' || a.unit === b.unit) &&
      word(tokens, a.to) === 'in' &&
      word(tokens, b.to) === 'in' &&
      tokens[a.to + 1]!.tags & T.time &&
      has(tokens[b.to + 1], T.time)
    )
      pair(the, a, b);
    // "one a month now, not one a week"
    else if (
      word(tokens, b.from - 1) === 'not' &&
      tokens.slice(0, b.from).some(token => /^(now|today)$/.test(token.lower))
    )
      pair(the, b, a);
  }
};

const DOWN = setOf('be get bring come go take push drive');
const FOLD = /^(\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)-?fold$/;
const GONE = /^(disappear|vanish|cease|evaporate)$/;
const FALLS =
  'fall drop rise climb grow shrink decline slide sink dip plunge plummet soar swell dwindle jump increase decrease';
const FALLING = setOf(FALLS);
const CHANGING = setOf(`${FALLS} become turn stop cease end disappear vanish evaporate`);

/** Comparisons that span a sentence: ranks, what became of what, what it used to be, how many times as much. */
export const readComparisons = (the: Comparing): void => {
  const { tokens, numbers, after, role, span } = the;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.quoted || token.kind !== 'word') continue;
    switch (token.lower) {
      case 'from':
        ranks(the, i);
        // "from losing one tray in five to one in eighty"
        if (has(tokens[i + 1], T.ing)) {
          const old = after(i + 2);
          const fresh =
            old && numbers.find(number => number.from > old.to && word(tokens, number.from - 1) === 'to');
          if (old && fresh && comparable(old, fresh)) pair(the, old, fresh);
        }
        break;
      case 'factor':
        if (word(tokens, i + 1) === 'of') role(after(i + 2), 'change');
        break;
      case 'what': {
        // "half what it was", "a third of what they had been"
        const back = numbers.find(
          number => number.type === 'ratio' && (number.to === i || number.to === i - 1),
        );
        const was = tokens
          .slice(i + 1, i + 6)
          .some(other => /^(was|were|had|used|cost|took|paid)$/.test(other.lower));
        if (back && was) role(back, 'change');
        else if (was && /^(double|treble|triple|twice)$/.test(word(tokens, i - 1))) span(i - 1, i + 1);
        break;
      }
      case 'down':
        // "Waste is down to 4 kg a day."
        if (
          word(tokens, i + 1) === 'to' &&
          tokens.slice(Math.max(0, i - 6), i).some(other => DOWN.has(other.lemma) || GOING.has(other.lemma))
        )
          role(after(i + 2), 'after');
        break;
      default:
        if (!CHANGING.has(token.lemma)) {
          if (token.lower.endsWith('fold') && FOLD.test(token.lower)) span(i, i + 1);
          break;
        }
        if (token.lemma === 'become' || (token.lemma === 'turn' && word(tokens, i + 1) === 'into')) {
          const old = numbers.filter(number => number.to <= i && MEASURED.has(number.type)).pop();
          const fresh = after(token.lemma === 'become' ? i + 1 : i + 2);
          if (old && fresh && comparable(old, fresh)) pair(the, old, fresh);
        } else if (
          (token.lemma === 'stop' || token.lemma === 'cease' || token.lemma === 'end') &&
          /^(altogether|entirely|completely|outright)$/.test(word(tokens, i + 1))
        ) {
          span(i, i + 2);
          for (const number of numbers)
            if (MEASURED.has(number.type) && isOld(tokens, number)) role(number, 'before');
        } else if (GONE.test(token.lemma) && token.tags & T.past) {
          const old = numbers.find(number => MEASURED.has(number.type) && isOld(tokens, number));
          if (old) {
            role(old, 'before');
            span(i, i + 1);
          }
        } else if (
          // "fell to 11 minutes", "climbed to 93%"; a climber who "climbed to 4,000 m" is somebody.
          token.tags & (T.past | T.third) &&
          FALLING.has(token.lemma) &&
          word(tokens, i + 1) === 'to' &&
          !(tokens[i - 1] && (tokens[i - 1]!.tags & T.person || PEOPLE.test(tokens[i - 1]!.lower))) &&
          i > 0
        ) {
          const fresh = after(i + 2);
          if (fresh && MEASURED.has(fresh.type)) role(fresh, 'after');
        }
    }
  }
  if (numbers.length > 1) thenAndNow(the);
};

/** "raised the pass rate 12 points", "cut the wait 40 minutes": by how much, behind what was changed. */
export const isExtent = (tokens: readonly Token[], number: NumberMention): boolean => {
  if (!/^(percent|duration|money)$/.test(number.type) && number.unit !== 'point') return false;
  if (/^(before|after|into|late|ago|later|in|each|every)$/.test(word(tokens, number.to))) return false;
  let i = number.from - 1;
  while (
    i >= 0 &&
    ((FILLERS.has(tokens[i]!.lower) && !(tokens[i]!.tags & T.determiner)) ||
      /^(up|down)$/.test(tokens[i]!.lower))
  )
    i--;
  if (!has(tokens[i], T.noun)) return false;
  for (let steps = 0; i >= 0 && steps < 6; i--, steps++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation') return false;
    if (token.tags & (T.determiner | T.possessive)) {
      const verb = tokens[i - 1];
      return (
        verb !== undefined &&
        (verb.tags & T.verb) !== 0 &&
        (GOING.has(verb.lemma) || /^(push|bring|drive|pull|get)$/.test(verb.lemma))
      );
    }
  }
  return false;
};
