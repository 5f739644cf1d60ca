import { type Clause, T, type Token } from '../../language';
import { comparedAt, lower } from './compared';
import { isNumber, over, type Stock, skip } from './endings';
import { SAID_OF } from './said-of';
import * as words from './verdicts';

/** Whatever the trade, said of a thing or of people without a measure: remarks. */

const DROPPED_OR =
  (pattern: RegExp) =>
  ({ subject }: Clause): boolean =>
    subject === null || pattern.test(subject.who);
const ofThing = DROPPED_OR(/^(thing|it|other)$/);

/** "came down by quite some way", "is ahead by a mile": a change, by no measure. */
const byAWay = (tokens: readonly Token[], { verb, to, subject }: Clause): Stock | null => {
  if (!ofThing({ subject } as Clause) || verb.negated) return null;
  for (let i = verb.to; i < Math.min(to, verb.to + 5); i++) {
    if (lower(tokens, i) !== 'by') continue;
    let n = i + 1;
    while (
      /^(a|an|quite|some|the|very|really|pretty|fairly|no|any|whole|fair|good|great|long|wide|big|huge|small|little|decent|healthy|comfortable|considerable|clear|substantial|significant)$/.test(
        lower(tokens, n),
      )
    )
      n++;
    if (
      n === i + 1 ||
      !/^(way|ways|margin|distance|mile|lot|bit|deal|chunk|amount|degree|stretch|fraction|touch|whisker|mile|factor)$/.test(
        lower(tokens, n),
      )
    )
      return null;
    return lower(tokens, n + 1) === 'of' ? null : { list: 'comparative', from: verb.from, to: n + 1 };
  }
  return null;
};

/** "are now much more in the music": more of it, and only that. */
const moreIn = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (!verb.copula || verb.negated || !/^(other|thing|it|we)$/.test(subject?.who ?? '')) return null;
  let i = verb.to;
  let much = false;
  for (; /^(now|far|much|a|lot|bit|so|even|all|way|good|great|deal|really)$/.test(lower(tokens, i)); i++)
    much ||= /^(far|much|lot|bit|way|deal|even)$/.test(lower(tokens, i));
  if (!much || !/^(more|less)$/.test(lower(tokens, i))) return null;
  const next = tokens[i + 1];
  return next && (next.tags & T.preposition) !== 0 && next.lower !== 'than'
    ? { list: 'comparative', from: verb.from, to: i + 2 }
    : null;
};

/** "The mood couldn't be better", "could hardly have been happier". */
const couldNotBe = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (!/^(could|ca|can)$/.test(verb.modal) || !verb.negated || !subject || subject.who === 'I') return null;
  if (!verb.copula && !/^(be|look|feel|go|run|get)$/.test(verb.lemma)) return null;
  const i = skip(tokens, verb.to, words.PARTICLES);
  const best = comparedAt(tokens, i) || lower(tokens, i) === 'better' || lower(tokens, i) === 'more';
  return best && !tokens.slice(i, i + 4).some(isNumber) ? { list: 'mood', from: verb.from, to: i + 1 } : null;
};

/** "isn't the ordeal it was", "is not what it was": otherwise than then, and nothing of how. */
const notTheOne = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (!verb.copula || !verb.negated || !/^(thing|it|other)$/.test(subject?.who ?? '')) return null;
  let i = verb.to;
  while (/^(n't|not|quite|nearly|half|now)$/.test(lower(tokens, i))) i++;
  if (lower(tokens, i) === 'the') {
    while (i < verb.to + 5 && tokens[i]?.kind === 'word' && !/^(it|they|he|she|that)$/.test(lower(tokens, i)))
      i++;
    if (lower(tokens, i) === 'that') i++;
  } else if (lower(tokens, i) === 'what') i++;
  else return null;
  if (!/^(it|they|he|she)$/.test(lower(tokens, i))) return null;
  while (/^(once|always)$/.test(lower(tokens, i + 1))) i++;
  return /^(was|were|used|had)$/.test(lower(tokens, i + 1))
    ? { list: 'comparative', from: verb.from, to: i + 2 }
    : null;
};

/** "looked a picture", "looks the part", "came up like new". */
const lookedA = (tokens: readonly Token[], clause: Clause): Stock | null => {
  const { verb } = clause;
  if (!ofThing(clause) || verb.negated || verb.modal) return null;
  if (!/^(look|sound|feel|come|go|turn|smell|taste|work|run|play|scrub|brush)$/.test(verb.lemma)) return null;
  let i = skip(tokens, verb.to, words.PARTICLES);
  while (/^(an?|the|absolute|real|proper|right|like|as|good|total)$/.test(lower(tokens, i))) i++;
  if (i === verb.to) return null;
  const found =
    /^(picture|part|business|treat|dream|sight|million|beauty|gem|peach|belter|cracker|stunner|credit|charm|joy|delight|wonder)$/.test(
      lower(tokens, i),
    ) ||
    (lower(tokens, i) === 'new' && /^(as|like)$/.test(lower(tokens, i - 1)));
  const end = lower(tokens, i) === 'million' ? i + 2 : i + 1;
  return found && over(tokens, end) ? { list: 'success', from: verb.from, to: end } : null;
};

/** "is behaving itself", "has behaved perfectly since". */
const behaves = (tokens: readonly Token[], clause: Clause): Stock | null => {
  const { verb } = clause;
  if (
    verb.lemma !== 'behave' ||
    verb.negated ||
    verb.modal ||
    !/^(thing|it)$/.test(clause.subject?.who ?? '')
  )
    return null;
  let i = verb.to;
  while (
    /^(itself|themselves|well|perfectly|beautifully|fine|now|impeccably|much|better|nicely)$/.test(
      lower(tokens, i),
    )
  )
    i++;
  return over(tokens, i) ? { list: 'success', from: verb.from, to: Math.max(i, verb.to) } : null;
};

const FELT =
  /^(buzz|spirit|team-spirit|atmosphere|vibe|mood|energy|confidence|trust|enthusiasm|excitement|pride|warmth|camaraderie|morale|calm|goodwill|appetite|visibility|clarity|transparency|understanding|faith|respect|rapport|belief|motivation|engagement|alignment|joy|harmony|togetherness|momentum|credibility|recognition|awareness|satisfaction|cohesion)$/;
const SIZED =
  /^(a|an|the|real|proper|genuine|much|more|great|good|new|renewed|such|some|full|complete|total|huge|fresh|newfound|strong|lovely|nice|far|lot|of|sense|team|lots|better|greater|growing|palpable|tangible|definite|clear)$/;
/** "Leadership has real visibility now", "there's a proper team spirit": a feeling that is there. */
const hasFeeling = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (!subject || verb.negated || verb.modal) return null;
  const there = subject.who === 'there' && verb.copula;
  const has =
    /^(have|gain|regain|enjoy|feel|show)$/.test(verb.lemma) &&
    verb.voice === 'active' &&
    /^(other|thing|it|we)$/.test(subject.who);
  if (!there && !has) return null;
  let i = verb.to;
  while (SIZED.test(lower(tokens, i))) i++;
  if (!FELT.test(lower(tokens, i))) return null;
  // "has confidence limits" is none; "has respect for the stop" tells what is respected, "a real respect for it" does not.
  const sized = i > verb.to;
  const more =
    over(tokens, i + 1) && (sized || !/^(for|so|after)$/.test(lower(tokens, i + 1)))
      ? true
      : sized
        ? /^(about|around|among|amongst|between|of|in|into|on|at|across|that|again|back)$/.test(
            lower(tokens, i + 1),
          )
        : lower(tokens, i + 1) === 'in' && /^(us|me|it|the|our|my)$/.test(lower(tokens, i + 2));
  return more ? { list: 'mood', from: there ? subject.from : verb.from, to: i + 1 } : null;
};

const JUDGING =
  /^(call|dub|deem|consider|judge|rate|hail|describe|label|declare|pronounce|brand|name|vote|proclaim)$/;
/** "called it a milestone", "hailed it as the best yet": a verdict in somebody's mouth. */
const calledIt = (tokens: readonly Token[], { verb, subject, to }: Clause): Stock | null => {
  if (!JUDGING.test(verb.lemma) || verb.negated || verb.modal || subject?.who !== 'other') return null;
  if (verb.voice !== 'active') return null;
  let i = verb.to;
  if (/^(it|this|that|them|us|me|him|her)$/.test(lower(tokens, i))) i++;
  else if (/^(the|my|our|that|this)$/.test(lower(tokens, i))) {
    i++;
    while (
      i < Math.min(to, verb.to + 4) &&
      tokens[i]?.kind === 'word' &&
      !/^(a|an|as|one)$/.test(lower(tokens, i))
    )
      i++;
  } else return null;
  while (
    /^(as|a|an|the|one|of|such|real|very|absolutely|truly|simply|our|his|her|their)$/.test(lower(tokens, i))
  )
    i++;
  for (let n = i; n < i + 4; n++) {
    const word = lower(tokens, n);
    if (words.DELIGHT.has(word) || words.PRAISING.has(word))
      return { list: 'mood', from: verb.from, to: n + 1 };
    if (((tokens[n]?.tags ?? 0) & (T.adjective | T.adverb | T.noun)) === 0) return null;
  }
  return null;
};

const OPINION =
  /^(intuitive|useful|helpful|handy|clear|easy|simple|straightforward|natural|reassuring|enjoyable|readable|convenient|accessible|fair|appealing|attractive|usable|logical|user-friendly|engaging|friendly|modern|fresh|professional|relatable|digestible|inviting|welcoming|invaluable)$/;
/** "Users find it intuitive": what they think of it. */
const findIt = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (verb.lemma !== 'find' || verb.negated || verb.modal || verb.voice !== 'active') return null;
  if (subject?.who !== 'other') return null;
  const i = verb.to;
  if (!/^(it|them|this|that|the|my|our)$/.test(lower(tokens, i))) return null;
  const noun = /^(the|my|our|this|that)$/.test(lower(tokens, i)) ? 3 : 1;
  for (let n = 1; n <= noun + 2; n++) {
    const word = lower(tokens, i + n);
    if (
      OPINION.test(word) &&
      ((tokens[i + n + 1]?.tags ?? 0) & T.noun) === 0 &&
      lower(tokens, i + n + 1) !== 'of'
    )
      return { list: 'mood', from: verb.from, to: i + n + 1 };
    if (tokens[i + n]?.kind !== 'word') return null;
  }
  return null;
};

/** "thought the world of it", "thinks highly of us". */
const thoughtOf = (tokens: readonly Token[], { verb, subject, to }: Clause): Stock | null =>
  verb.lemma === 'think' &&
  subject?.who === 'other' &&
  !verb.negated &&
  /^(the world|highly of|a lot|very highly|so highly|really highly|it was|it's|it is)/.test(
    tokens
      .slice(verb.to, Math.min(to, verb.to + 3))
      .map(token => token.lower)
      .join(' '),
  ) &&
  tokens.slice(verb.to, verb.to + 5).some(token => token.lower === 'of')
    ? { list: 'mood', from: verb.from, to: verb.to + 2 }
    : null;

/** "resonated with our audience", "speaks for itself", "said it all". */
const resonates = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (!/^(thing|it)$/.test(subject?.who ?? '') || verb.negated || verb.modal || verb.voice !== 'active')
    return null;
  const rest = tokens
    .slice(verb.to, verb.to + 3)
    .map(token => token.lower)
    .join(' ');
  const found =
    verb.lemma === 'resonate' ||
    (/^(say|tell)$/.test(verb.lemma) && /^(it all|a lot|everything)/.test(rest)) ||
    (verb.lemma === 'speak' && /^(volumes|for itself|for themselves)/.test(rest)) ||
    (verb.lemma === 'strike' && /^a (real |strong |deep )?chord/.test(rest));
  return found
    ? { list: 'success', from: verb.from, to: verb.to + (verb.lemma === 'resonate' ? 0 : 1) }
    : null;
};

/** "positioned the client for future growth". */
const positioned = (tokens: readonly Token[], { verb, to, subject }: Clause): Stock | null => {
  if (!/^(position|prepare|equip|set|put|leave|prime)$/.test(verb.lemma) || verb.negated || verb.modal)
    return null;
  if (!/^(thing|it|we|other)$/.test(subject?.who ?? 'we')) return null;
  for (let i = verb.to; i < Math.min(to, verb.to + 8); i++)
    if (
      lower(tokens, i) === 'for' &&
      /^(future|further|long-term|continued|sustained|sustainable|greater|lasting|more|growth|success)$/.test(
        lower(tokens, i + 1),
      ) &&
      tokens
        .slice(i + 1, i + 4)
        .some(token => /^(growth|success|opportunities|wins|excellence)$/.test(token.lower))
    )
      return { list: 'success', from: verb.from, to: i + 2 };
  return null;
};

/** "Got through it", "We muddled through": that it ended. */
const gotThrough = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (
    !/^(get|make|pull|muddle|scrape|come|power|push|soldier|struggle)$/.test(verb.lemma) ||
    verb.negated ||
    verb.modal
  )
    return null;
  if (subject !== null && !/^(I|we|other)$/.test(subject.who)) return null;
  if (lower(tokens, verb.to) !== 'through') return null;
  const i = /^(it|that|this)$/.test(lower(tokens, verb.to + 1)) ? verb.to + 2 : verb.to + 1;
  const next = tokens[i];
  return next === undefined ||
    (next.kind === 'punctuation' && next.text !== ':') ||
    /^(and|in|somehow|all)$/.test(next.lower)
    ? { list: 'success', from: verb.from, to: i }
    : null;
};

/** "gives more reasonable predictions than before": more so than it was. */
const moreThanBefore = (tokens: readonly Token[], { verb, to, subject }: Clause): Stock | null => {
  if (verb.negated || verb.modal || (subject !== null && !/^(thing|it|other|we)$/.test(subject.who)))
    return null;
  let more = -1;
  for (let i = verb.to; i < Math.min(to + 2, tokens.length); i++) {
    if (tokens[i]!.kind !== 'word' || isNumber(tokens[i]!)) return null;
    if (/^(more|less|better)$/.test(lower(tokens, i)) || comparedAt(tokens, i)) more = i;
    if (lower(tokens, i) !== 'than') continue;
    return more > 0 && i - more < 4 && /^(before|previously|ever|usual|earlier)$/.test(lower(tokens, i + 1))
      ? { list: 'comparative', from: verb.from, to: i + 2 }
      : null;
  }
  return null;
};

/** "feels properly modern": how a thing feels, whatever the word. */
const feelsSo = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (
    !/^(feel|sound)$/.test(verb.lemma) ||
    verb.negated ||
    verb.modal ||
    !/^(thing|it)$/.test(subject?.who ?? '')
  )
    return null;
  let i = verb.to;
  while (((tokens[i]?.tags ?? 0) & T.adverb) !== 0 || words.STRENGTH.has(lower(tokens, i))) i++;
  const word = tokens[i];
  if (word?.kind !== 'word' || (word.tags & T.adjective) === 0) return null;
  if (/^(warm|cold|dry|wet|hot|heavy|loose|tight|firm|soft|sore|stiff)$/.test(word.lower)) return null;
  return over(tokens, i + 1) ? { list: 'mood', from: verb.from, to: i + 1 } : null;
};

export const REMARKS = [
  byAWay,
  moreIn,
  couldNotBe,
  notTheOne,
  lookedA,
  behaves,
  hasFeeling,
  calledIt,
  findIt,
  thoughtOf,
  resonates,
  positioned,
  gotThrough,
  moreThanBefore,
  feelsSo,
  ...SAID_OF,
] as const;
