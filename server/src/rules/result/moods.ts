import { type Clause, T, type Token, verbClass } from '../../language';
import { oncePerSentence } from '../once';
import { comparedAt, isComparative, lower } from './compared';
import { stockEnding } from './stock';
import { ends, fragment, isWord, looks, type Vague, verdictAt } from './verdict';
import * as words from './verdicts';

const LINKS = /^(be|feel|seem|look|sound|taste|smell|become|get|remain|stay|appear|grow|turn|prove|end)$/;
const LATELY = /^(now|days|anymore|nowadays|since|today)$/;

/** "bearable", "switched on": what may stand behind "more" and say how something is. */
const qualifies = (token: Token): boolean =>
  (token.tags & (T.adjective | T.participle)) !== 0 ||
  /(able|ible|ful|ive|ous|ical|less|ing|y|-friendly)$/.test(token.lower);

/** "tidier than it was": held against itself, which measures nothing. */
const thanBefore = (tokens: readonly Token[], at: number): boolean =>
  /^(before|ever|previously)$/.test(lower(tokens, at)) ||
  (/^(it|they|things|he|she|that)$/.test(lower(tokens, at)) &&
    /^(was|were|did|used|had)$/.test(lower(tokens, at + 1)));

const predicate = (tokens: readonly Token[], clause: Clause): Vague | null => {
  const { verb, subject } = clause;
  const i = verdictAt(tokens, verb.to);
  const word = tokens[i];
  if (!isWord(word)) return null;
  const mood = subject !== null && /^(other|who)$/.test(subject.who);
  const found = (list: Vague['list'], to: number): Vague => ({ list, from: verb.from, to });
  const praised = mood ? 'mood' : 'success';
  if (words.PRAISING.has(word.lower)) {
    if (ends(tokens, i + 1)) return found(praised, i + 1);
    // "was a fantastic day": the noun behind adds nothing where the praise is all that is said of it.
    const determined = tokens.slice(verb.to, i).some(token => (token.tags & T.determiner) !== 0);
    if (
      determined &&
      (verb.copula || /^(become|prove|remain)$/.test(verb.lemma)) &&
      !words.PLAIN.has(word.lower) &&
      ((tokens[i + 1]!.tags & T.noun) !== 0 || words.GENERIC.has(lower(tokens, i + 1))) &&
      ends(tokens, i + 2)
    )
      return found(praised, i + 2);
  }
  // "was a resounding success", whatever the adjective.
  let noun = i;
  while (noun < i + 3 && isWord(tokens[noun]) && !words.DELIGHT.has(lower(tokens, noun))) noun++;
  // "a delight to teach", "the highlight of the season": what it was is not told by what follows.
  const goesOn =
    /^(to|of|for|with|among)$/.test(lower(tokens, noun + 1)) &&
    !/^(win|hit|dream|honour|honor)$/.test(lower(tokens, noun));
  if (words.DELIGHT.has(lower(tokens, noun)) && noun > verb.to && (goesOn || ends(tokens, noun + 1))) {
    const between = tokens.slice(i, noun);
    if (
      between.every(
        token => (token.tags & (T.adjective | T.participle | T.ing | T.determiner | T.adverb | T.noun)) !== 0,
      )
    )
      return found('success', noun + 1);
  }
  if (
    /^(right|best)$/.test(word.lower) &&
    /^(call|thing|decision|choice|move|way)$/.test(lower(tokens, i + 1))
  )
    return found('mood', i + 2);
  // "The mothers felt looked after": how somebody felt, whatever the word.
  if (
    verb.lemma === 'feel' &&
    subject?.who === 'other' &&
    (word.tags & (T.adjective | T.participle)) !== 0 &&
    !words.PRAISING.has(word.lower) &&
    (word.tags & T.noun) === 0
  )
    return found('mood', i + 1);
  if (
    subject &&
    words.MOODS.has(lower(tokens, subject.head)) &&
    words.SIZES.has(word.lower) &&
    ends(tokens, i + 1)
  )
    return found('mood', i + 1);
  if (word.lower === 'in') {
    const at = verdictAt(tokens, i + 1);
    const judged =
      words.PRAISING.has(lower(tokens, at)) ||
      isComparative(lower(tokens, at)) ||
      lower(tokens, at) === 'better';
    if (judged && words.STATES.has(lower(tokens, at + 1))) return found('comparative', at + 2);
  }
  if (
    /^(up|down)$/.test(word.lower) &&
    verb.copula &&
    subject?.who === 'thing' &&
    ends(tokens, i + 1) &&
    !/^(and|by|from|for|to|with|on|in|at|all)$/.test(lower(tokens, i + 1))
  )
    return found('comparative', i + 1);
  const more = /^(more|less)$/.test(lower(tokens, i - 1)) && qualifies(word);
  return (comparedAt(tokens, i) || more) && (lower(tokens, i + 1) !== 'than' || thanBefore(tokens, i + 2))
    ? found('comparative', i + 1)
    : null;
};

/** "bedded in nicely": a verb that takes nothing, and how well it went. */
const wellDone = (tokens: readonly Token[], { subject, verb }: Clause): Vague | null => {
  if (verb.voice !== 'active' || verb.copula) return null;
  let i = verb.to;
  while (words.PARTICLES.has(lower(tokens, i))) i++;
  while (words.STRENGTH.has(lower(tokens, i)) && !words.WELL.has(lower(tokens, i))) i++;
  const word = lower(tokens, i);
  if (!isWord(tokens[i]) || !ends(tokens, i + 1)) return null;
  const runs = words.RUNNING.has(verb.lemma);
  // "Her son came home well": in good health.
  if (word === 'well' && subject?.who === 'other') return null;
  const left = /^(leave|go|come|walk|head|return)$/.test(verb.lemma) && words.PRAISING.has(word);
  const well = words.WELL.has(word) && (runs || /(ly|ful|iant)$/.test(word));
  return left || well ? { list: 'success', from: verb.from, to: i + 1 } : null;
};

/** "saw a step change in quality", "there was a huge improvement": that it changed, and nothing of what. */
const unmeasuredChange = (tokens: readonly Token[], { verb, subject }: Clause): Vague | null => {
  if (!words.BRINGING.has(verb.lemma) || (verb.copula && subject?.who !== 'there')) return null;
  let i = verb.to;
  let sized = false;
  for (; i < verb.to + 6; i++) {
    const word = lower(tokens, i);
    if (words.SIZES.has(word) || words.PRAISING.has(word)) sized = true;
    else if (!words.STRENGTH.has(word) && !/^(his|her|their|about|any|us)$/.test(word)) break;
  }
  const word = lower(tokens, i);
  if (word === 'no' || !isWord(tokens[i])) return null;
  const said =
    words.CHANGES.has(word) &&
    (sized || (/^(improvement|improvements|difference|progress)$/.test(word) && i > verb.to));
  if (said) return { list: 'success', from: verb.from, to: i + 1 };
  return words.TURNS.has(word) && sized ? { list: 'comparative', from: verb.from, to: i + 1 } : null;
};

/** "couldn't have been happier", "has never looked better": as much as can be, and nobody knows how much. */
const neverBetter = (tokens: readonly Token[], { verb }: Clause): Vague | null => {
  if (!verb.perfect || !LINKS.test(verb.lemma)) return null;
  const i = verdictAt(tokens, verb.to);
  const most =
    comparedAt(tokens, i) ||
    lower(tokens, i) === 'better' ||
    (/^(more|so)$/.test(lower(tokens, i)) && words.PRAISING.has(lower(tokens, i + 1)));
  return most ? { list: 'success', from: verb.from, to: i + 1 } : null;
};

/** "find it far more intuitive", "made the work easier". */
const madeEasier = (tokens: readonly Token[], { verb, to, subject }: Clause): Vague | null => {
  if (!/^(find|make)$/.test(verb.lemma) || verb.voice !== 'active' || !subject) return null;
  let i = verb.to;
  while (
    i < to &&
    i < verb.to + 4 &&
    isWord(tokens[i]) &&
    !/^(more|less)$/.test(lower(tokens, i)) &&
    !words.STRENGTH.has(lower(tokens, i)) &&
    !comparedAt(tokens, i)
  )
    i++;
  if (i === verb.to) return null;
  i = verdictAt(tokens, i);
  if (lower(tokens, i) === 'more') i++;
  const more = /^(more|less)$/.test(lower(tokens, i - 1)) && qualifies(tokens[i]!);
  return comparedAt(tokens, i) ||
    more ||
    (verb.lemma === 'find' && words.PRAISING.has(lower(tokens, i)) && ends(tokens, i + 1))
    ? { list: 'comparative', from: verb.from, to: i + 1 }
    : null;
};

const cheered = (tokens: readonly Token[], { verb, subject }: Clause): Vague | null => {
  // "One father, delighted, told …": an aside, and what he did is what is told.
  if (lower(tokens, verb.from - 1) === ',' && lower(tokens, verb.to) === ',') return null;
  // "was welcomed by everyone"
  if (
    verb.voice === 'passive' &&
    subject?.who === 'thing' &&
    /^(welcome|applaud|praise|appreciate|love|enjoy|admire|celebrate|hail)$/.test(verb.lemma)
  )
    return { list: 'mood', from: verb.from, to: verb.to };
  // "Playtesters were wowed"
  if (
    subject?.who === 'other' &&
    verb.voice === 'passive' &&
    (words.PRAISING.has(lower(tokens, verb.main)) ||
      /^(impress|charm|captivate|move|touch|enthral|win)$/.test(verb.lemma)) &&
    (/^(over|away)$/.test(lower(tokens, verb.to)) ||
      (ends(tokens, verb.to) &&
        !/^(to|from|in|into|on)$/.test(lower(tokens, verb.to)) &&
        !/^(move|win)$/.test(verb.lemma)))
  )
    return { list: 'mood', from: verb.from, to: verb.to };
  if (subject?.who !== 'other' || verb.voice !== 'active') return null;
  const felt =
    (/^(benefit|profit)$/.test(verb.lemma) &&
      (ends(tokens, verb.to) ||
        (lower(tokens, verb.to) === 'from' && /^(it|this|that|them)$/.test(lower(tokens, verb.to + 1))))) ||
    // "They trust our team more", "they trust us now"
    (verb.lemma === 'trust' &&
      tokens.slice(verb.to, verb.to + 2).some(token => /^(more|us|me|our|it|this)$/.test(token.lower))) ||
    words.CHEERING.has(verb.lemma) ||
    (verbClass(verb.lemma) === 'emotion' &&
      !/^(want|need|bear|miss|fear|worry|regret|hate|hurt|like)$/.test(verb.lemma));
  const thanked =
    /^(say|express|give|send|offer|shower|heap)$/.test(verb.lemma) &&
    tokens.slice(verb.to, verb.to + 4).some(token => words.THANKS.has(token.lower));
  return felt || thanked ? { list: 'mood', from: verb.from, to: Math.min(verb.to + 2, tokens.length) } : null;
};

/** "with much more joy", "less hassle". */
const moreQuality = (tokens: readonly Token[], from: number, to: number): Vague | null => {
  for (let i = from + 1; i < to; i++)
    if (/^(more|less|fewer)$/.test(lower(tokens, i)) && words.QUALITIES.has(lower(tokens, i + 1)))
      return { list: 'comparative', from, to: i + 2 };
  return null;
};

/** "Productivity shot up": a direction, and no measure. */
const unmeasuredMove = (tokens: readonly Token[], { verb, subject }: Clause): Vague | null => {
  if (!words.MOVING.has(verb.lemma) || verb.voice !== 'active' || subject?.who !== 'thing') return null;
  // The curtain and the tide go up in earnest.
  if (
    /^(curtain|curtains|light|lights|flag|flags|sail|sails|barrier|barriers|shutter|shutters|gate|gates|lift|tide|sun|house|tent|marquee|scaffold|scaffolding|sign|signs|wall|walls|poster|posters|notice|notices|fence|roof)$/.test(
      lower(tokens, subject.head),
    )
  )
    return null;
  // "have dried up": to none.
  if (/^(dry|die)$/.test(verb.lemma) && /^(up|out)$/.test(lower(tokens, verb.to))) return null;
  let i = verb.to;
  if (/^(right|way|well)$/.test(lower(tokens, i)) && /^(up|down)$/.test(lower(tokens, i + 1))) i++;
  const way = lower(tokens, i);
  if (
    /^(up|down)$/.test(way) ||
    (/^(off|out)$/.test(way) && /^(drop|die|dry|tail|ease|fall)$/.test(verb.lemma))
  )
    i++;
  if (!/^(up|down)$/.test(way) && i === verb.to && !words.SOARING.has(verb.lemma)) return null;
  while (words.STRENGTH.has(lower(tokens, i))) i++;
  const next = tokens[i];
  return next?.kind === 'word' && !/^(and|but|too|since|after)$/.test(next.lower)
    ? null
    : { list: 'comparative', from: verb.from, to: i };
};

const clauseVerdict = (tokens: readonly Token[], clause: Clause): Vague | null => {
  const { verb } = clause;
  if (verb.copula || (LINKS.test(verb.lemma) && verb.voice === 'active' && verb.main === verb.to - 1)) {
    const vague = predicate(tokens, clause);
    if (vague) return vague;
  }
  // "has been encouraging": praise that looks like a verb.
  if (verb.progressive && words.PRAISING.has(lower(tokens, verb.main)) && ends(tokens, verb.to))
    return { list: 'success', from: verb.from, to: verb.to };
  const said =
    cheered(tokens, clause) ??
    wellDone(tokens, clause) ??
    unmeasuredChange(tokens, clause) ??
    madeEasier(tokens, clause) ??
    moreQuality(tokens, verb.from, clause.to) ??
    unmeasuredMove(tokens, clause);
  if (said) return said;
  // "Patients remember more": nothing says how much.
  const last = tokens[clause.to - 1];
  const end = last?.kind === 'punctuation' ? clause.to - 2 : clause.to - 1;
  return /^(more|less|better)$/.test(lower(tokens, end)) && end === verb.to
    ? { list: 'comparative', from: verb.from, to: end + 1 }
    : null;
};

/** ", which was a great success": a statement of its own. */
export const addsTo = (tokens: readonly Token[], { introducer, verb, from }: Clause): boolean =>
  introducer === 'which' &&
  tokens
    .slice(Math.max(0, from - 2), verb.from)
    .some((token, at, all) => token.text === ',' && all[at + 1]?.lower === 'which');

/** Clauses that are a mood, a stock ending or a bare comparative by their build, whatever the words. */
export const vagueClauses = oncePerSentence(({ tokens, clauses, numbers, question }): readonly Vague[] => {
  if (question) return [];
  const found: Vague[] = [];
  const unread = looks(tokens, clauses);
  if (unread && numbers.length === 0) found.push(unread);
  if (clauses.length === 0 && numbers.length === 0) {
    const whole = fragment(tokens) ?? moreQuality(tokens, 0, tokens.length);
    if (whole && found.length === 0) return [whole];
  }
  for (const clause of clauses) {
    const { verb, subject } = clause;
    if (
      clause.kind === 'main' ||
      clause.kind === 'complement' ||
      (clause.kind === 'relative' && addsTo(tokens, clause))
    ) {
      const stock = stockEnding(tokens, clause);
      if (stock) {
        found.push(stock);
        continue;
      }
    }
    if (verb.negated && subject && /^(other|we|it|thing)$/.test(subject.who)) {
      const vague = neverBetter(tokens, clause);
      if (vague) found.push(vague);
    }
    if (
      verb.negated ||
      verb.modal ||
      (clause.kind === 'relative' && !addsTo(tokens, clause)) ||
      clause.kind === 'subordinate' ||
      !subject ||
      subject.who === 'I' ||
      subject.who === 'nobody'
    )
      continue;
    const vague = clauseVerdict(tokens, clause);
    if (vague) found.push(vague);
  }
  // "Housing hardly ring us these days": less often, and nobody knows by how much.
  const seldom = tokens.findIndex(token => /^(hardly|rarely|seldom|scarcely|barely)$/.test(token.lower));
  if (seldom >= 0 && numbers.length === 0 && tokens.some(token => LATELY.test(token.lower))) {
    const clause = clauses.find(each => each.from <= seldom && seldom < each.to);
    if (!found.some(each => clause && each.from >= clause.from && each.from < clause.to))
      found.push({
        list: 'comparative',
        from: clause ? Math.min(clause.subject?.from ?? seldom, seldom) : 0,
        to: Math.min(seldom + 2, tokens.length),
      });
  }
  return found;
});
