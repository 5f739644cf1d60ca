import { type Clause, T, type Token, verbClass } from '../../language';
import { comparedAt, lower } from './compared';
import { closes, isNumber, type Stock, skip } from './endings';
import { REACTIONS } from './reactions';
import { REMARKS } from './remarks';
import * as words from './verdicts';

/** "came on considerably", "dropped off sharply", "rose no end": a change, and only how strongly. */
const muchChanged = (tokens: readonly Token[], { verb, subject, to }: Clause): Stock | null => {
  if (verb.copula || !subject) return null;
  const kind = verbClass(verb.lemma);
  if (kind !== 'change' && !words.MOVING.has(verb.lemma) && !words.COMING_ON.has(verb.lemma)) return null;
  // "significantly enhanced our standing"
  if (words.DEGREE.has(lower(tokens, verb.main - 1)) && kind === 'change' && verb.voice === 'active') {
    let end = verb.to;
    while (end < to && tokens[end]!.kind === 'word' && !isNumber(tokens[end]!)) end++;
    return closes(tokens, end) ? { list: 'comparative', from: verb.main - 1, to: verb.to } : null;
  }
  let i = skip(tokens, verb.to, words.PARTICLES);
  const degree = (at: number): number => {
    if (words.DEGREE.has(lower(tokens, at))) return at + 1;
    const next = lower(tokens, at + 1);
    if (lower(tokens, at) === 'no' && next === 'end') return at + 2;
    if (lower(tokens, at) !== 'a') return -1;
    if (/^(lot|bit|treat|fraction|touch)$/.test(next)) return at + 2;
    return /^(great|good|fair|little|whole|huge|big)$/.test(next) &&
      /^(deal|bit|lot|amount)$/.test(lower(tokens, at + 2))
      ? at + 3
      : -1;
  };
  // Behind an object as well: "reduced downtime considerably".
  for (let n = 0; n < 5 && i < to; n++, i++) {
    const end = degree(i);
    if (end > 0) return closes(tokens, end) ? { list: 'comparative', from: verb.from, to: end } : null;
    if (tokens[i]!.kind !== 'word' || (tokens[i]!.tags & T.preposition) !== 0 || kind !== 'change')
      return null;
  }
  return null;
};

/** "are right down", "is well up on last year": which way, and no measure. */
const rightDown = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (!verb.copula || !/^(thing|it|other)$/.test(subject?.who ?? '')) return null;
  let i = verb.to;
  while (/^(right|way|well|much|far|now|all|even|already)$/.test(lower(tokens, i))) i++;
  if (i === verb.to || !/^(up|down)$/.test(lower(tokens, i))) return null;
  return closes(tokens, i + 1) || lower(tokens, i + 1) === 'on'
    ? { list: 'comparative', from: verb.from, to: i + 1 }
    : null;
};

/** "is widely seen as a beacon", "was held up as an example": what it is called by somebody unnamed. */
const regardedAs = (tokens: readonly Token[], { verb, subject, to }: Clause): Stock | null => {
  if (verb.voice !== 'passive' || !/^(thing|it|we)$/.test(subject?.who ?? '')) return null;
  if (!words.REGARDING.has(verb.lemma)) return null;
  let as = verb.to;
  while (as < to && as < verb.to + 4 && lower(tokens, as) !== 'as') as++;
  if (lower(tokens, as) !== 'as' || !/^(a|an|the|one|something|our|best)$/.test(lower(tokens, as + 1)))
    return null;
  return { list: 'success', from: verb.from, to: Math.min(as + 3, tokens.length) };
};

/** "don't seem half as stressed", "isn't as bad as it was". */
const lessSo = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (!verb.negated || !/^(thing|it|other|we|there)$/.test(subject?.who ?? '')) return null;
  if (!verb.copula && !/^(seem|feel|look|appear|sound|get|become)$/.test(verb.lemma)) return null;
  let i = verb.to;
  const half = /^(half|nearly|anywhere|anything|remotely|quite|near|like)$/;
  while (half.test(lower(tokens, i))) i++;
  if (
    !/^(as|so)$/.test(lower(tokens, i)) ||
    ((tokens[i + 1]?.tags ?? 0) & (T.adjective | T.participle)) === 0
  )
    return null;
  const by = lower(tokens, i + 2);
  const before =
    by === 'as' &&
    /^(before|it|they|we|once|in|last|usual|ever|things|previously)$/.test(lower(tokens, i + 3));
  return before || (i > verb.to && closes(tokens, i + 2))
    ? { list: 'comparative', from: verb.from, to: i + 2 }
    : null;
};

/** "Confidence in the figures has grown", "Trust was rebuilt": a feeling or a quality that changed. */
const qualityMoved = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (subject?.who !== 'thing' || verb.copula || verb.negated) return null;
  const head = lower(tokens, subject.head);
  if (!words.QUALITIES.has(head) && !words.MOODS.has(head) && !words.STANDING.has(head)) return null;
  const kind = verbClass(verb.lemma);
  if (
    kind !== 'change' &&
    !words.MOVING.has(verb.lemma) &&
    !/^(return|rebuild|restore|repair|build|flourish|blossom|bloom|deepen|regain|renew|come|go|rise|lift|flow|recover|develop|strengthen)$/.test(
      verb.lemma,
    )
  )
    return null;
  const next = tokens[verb.to];
  return next && (next.kind === 'symbol' || isNumber(next) || /^(from|to|by)$/.test(next.lower))
    ? null
    : { list: 'mood', from: verb.from, to: verb.to };
};

/** "ran like a Swiss watch". */
const likened = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null =>
  subject &&
  subject.who !== 'I' &&
  words.RUNNING.has(verb.lemma) &&
  verb.voice === 'active' &&
  lower(tokens, skip(tokens, verb.to, words.PARTICLES)) === 'like' &&
  /^(a|an|clockwork|magic|mad|crazy|the|never)$/.test(
    lower(tokens, skip(tokens, verb.to, words.PARTICLES) + 1),
  )
    ? { list: 'success', from: verb.from, to: Math.min(verb.to + 3, tokens.length) }
    : null;

/** "The service levels stabilised", "The partnership thrived": a word of praise as a verb, and no more. */
const flourished = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (!subject || verb.voice !== 'active' || verb.negated || verb.modal || !closes(tokens, verb.to))
    return null;
  const any =
    /^(thrive|flourish|prosper|excel|shine)$/.test(verb.lemma) && /^(thing|it|other)$/.test(subject.who);
  const thing =
    subject.who === 'thing' &&
    /^(stabilise|stabilize|normalise|normalize|improve|recover|rally|steady|blossom|mature|modernise)$/.test(
      verb.lemma,
    );
  const next = tokens[verb.to];
  return (any || thing) && !/^(in|at|on|to|over|with)$/.test(next?.lower ?? '')
    ? { list: 'comparative', from: verb.from, to: verb.to }
    : null;
};

/** "It cemented our position", "laid the foundations for more": gains that nobody can see. */
const abstractGain = (tokens: readonly Token[], { verb, subject, to }: Clause): Stock | null => {
  if (!subject || !/^(thing|it|we|other)$/.test(subject.who) || verb.negated || verb.modal) return null;
  if (verb.voice !== 'active' || !words.RAISING.has(verb.lemma)) return null;
  for (let i = verb.to; i < Math.min(to, verb.to + 6); i++) {
    const token = tokens[i]!;
    if (token.lower === 'of' && /^(lot|deal|amount|sense|level|degree|bit)$/.test(lower(tokens, i - 1)))
      continue;
    if (token.kind !== 'word' || isNumber(token) || (token.tags & T.preposition) !== 0) return null;
    if (words.STANDING.has(token.lower) || words.QUALITIES.has(token.lower) || words.MOODS.has(token.lower))
      return ((tokens[i + 1]?.tags ?? 0) & T.noun) !== 0 && tokens[i + 1]!.kind === 'word'
        ? null
        : { list: 'success', from: verb.from, to: i + 1 };
  }
  return null;
};

/** "Fewer pots get broken", "far fewer slots go begging": of what there is less, and not how much. */
const fewerOf = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (!subject || subject.who === 'I' || verb.modal || verb.negated) return null;
  let i = subject.from;
  while (/^(far|many|way|much|a|lot|rather|noticeably|significantly|considerably)$/.test(lower(tokens, i)))
    i++;
  if (!/^(fewer|less|more)$/.test(lower(tokens, i)) || lower(tokens, i + 1) === 'than') return null;
  if (i + 1 > subject.head && lower(tokens, i + 1) !== 'and') return null;
  for (let n = i; n < subject.to; n++) if (isNumber(tokens[n]!) || lower(tokens, n) === 'than') return null;
  return { list: 'comparative', from: subject.from, to: verb.to };
};

/** "reads a whole lot nicer", "goes far quicker": whatever the verb, only compared. */
const muchMore = (tokens: readonly Token[], { verb, subject, to }: Clause): Stock | null => {
  if (!subject || !/^(thing|it|other|we)$/.test(subject.who) || verb.negated || verb.modal) return null;
  for (let i = verb.to; i < Math.min(to, verb.to + 5); i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || isNumber(token)) return null;
    if (!/^(much|far|way|lot|bit|deal|even|heaps|loads)$/.test(token.lower)) continue;
    const at = /^(more|less)$/.test(lower(tokens, i + 1)) ? i + 2 : i + 1;
    const compared = at > i + 1 || comparedAt(tokens, at) || /^(better|worse)$/.test(lower(tokens, at));
    const before =
      lower(tokens, at + 1) === 'than' &&
      /^(before|it|they|ever|previously|usual)$/.test(lower(tokens, at + 2));
    if (compared && (closes(tokens, at + 1) || before))
      return { list: 'comparative', from: verb.from, to: at + 1 };
    return null;
  }
  return null;
};

/** "has a lovely feel to it", "has its spark back": a quality it has. */
const hasFeel = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (verb.lemma !== 'have' || verb.main !== verb.to - 1 || !/^(thing|it)$/.test(subject?.who ?? ''))
    return null;
  let i = verb.to;
  while (/^(a|an|its|such|the|real|really|very|much|more|far|most)$/.test(lower(tokens, i))) i++;
  if (
    words.PRAISING.has(lower(tokens, i)) &&
    /^(feel|air|vibe|buzz|atmosphere|tone|look|energy|ring|touch|flow|spirit)$/.test(lower(tokens, i + 1))
  )
    return { list: 'mood', from: verb.from, to: i + 2 };
  const back = lower(tokens, i + 1) === 'back' && closes(tokens, i + 2);
  return back &&
    (words.QUALITIES.has(lower(tokens, i)) ||
      words.STANDING.has(lower(tokens, i)) ||
      words.MOODS.has(lower(tokens, i)) ||
      /^(spark|sparkle|shine|mojo|magic|heart|soul|life|swagger|smile|edge|bounce)$/.test(lower(tokens, i)))
    ? { list: 'mood', from: verb.from, to: i + 2 }
    : null;
};

const FORMS = [
  muchChanged,
  rightDown,
  regardedAs,
  lessSo,
  qualityMoved,
  flourished,
  likened,
  abstractGain,
  fewerOf,
  muchMore,
  hasFeel,
  ...REACTIONS,
  ...REMARKS,
] as const;

/** The stock ending that a clause is, or null. */
export const stockEnding = (tokens: readonly Token[], clause: Clause): Stock | null => {
  for (const form of FORMS) {
    const found = form(tokens, clause);
    if (found) return found;
  }
  return null;
};
