import { type Clause, T, type Token, verbClass } from '../../language';
import { lower } from './compared';
import { closes, type Stock, skip } from './endings';
import * as words from './verdicts';

/** "stood us all a pint", "brought in cakes for the crew", "we went for a curry": thanks in kind. */
const treated = (tokens: readonly Token[], { verb, subject, to }: Clause): Stock | null => {
  if (verb.voice !== 'active' || verb.negated || verb.modal || !subject) return null;
  const reach = Math.min(to, verb.to + 9);
  const treat = (): number => {
    for (let i = verb.to; i < reach; i++) {
      if (tokens[i]!.kind === 'punctuation') return -1;
      if (words.TREATS.has(tokens[i]!.lemma) && ((tokens[i + 1]?.tags ?? 0) & T.noun) === 0) return i;
    }
    return -1;
  };
  if (subject.who === 'we') {
    if (/^(celebrate|toast|party)$/.test(verb.lemma)) return { list: 'mood', from: verb.from, to: verb.to };
    if (!/^(go|have|share|get|enjoy)$/.test(verb.lemma)) return null;
    const at = treat();
    return at >= 0 ? { list: 'mood', from: verb.from, to: at + 1 } : null;
  }
  if (subject.who !== 'other' || !words.TREATING.has(verb.lemma)) return null;
  const at = treat();
  if (at < 0) return null;
  const forUs = tokens
    .slice(verb.to, to)
    .some(token =>
      /^(me|us|all|everyone|everybody|team|crew|lads|staff|shift|both|department|office)$/.test(token.lower),
    );
  return forUs ? { list: 'mood', from: verb.from, to: at + 1 } : null;
};

/** "You could feel the difference", "people could see the value": that it could be noticed. */
const noticeable = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (!/^(you|other|we|it|thing|nobody)$/.test(subject?.who ?? '') || verb.negated) return null;
  if (!/^(can|could|ca)$/.test(verb.modal) && subject?.who !== 'other' && subject?.who !== 'we') return null;
  if (!/^(feel|see|sense|tell|hear|notice|taste|smell|recognise|recognize|spot|appreciate)$/.test(verb.lemma))
    return null;
  let i = verb.to;
  while (
    /^(the|a|an|real|really|huge|big|that|its|their|some|such|clear|difference|immediate)$/.test(
      lower(tokens, i),
    )
  ) {
    if (words.NOTICED.has(lower(tokens, i))) break;
    i++;
  }
  if (!words.NOTICED.has(lower(tokens, i)) && !(words.MOODS.has(lower(tokens, i)) && subject?.who === 'you'))
    return null;
  return closes(tokens, i + 1) || /^(of|it|that|this|made)$/.test(lower(tokens, i + 1))
    ? { list: 'mood', from: verb.from, to: i + 1 }
    : null;
};

/** "People started to trust the process", "the juniors began speaking up": a change of heart. */
const warmed = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (subject?.who !== 'other' || !/^(start|begin|come|learn|grow|get)$/.test(verb.lemma)) return null;
  let i = verb.to;
  while (/^(to|really|actually|all)$/.test(lower(tokens, i))) i++;
  const word = tokens[i];
  if (!word || (i === verb.to && (word.tags & T.ing) === 0)) return null;
  return verbClass(word.lemma) === 'emotion' || words.WARMING.has(word.lemma)
    ? { list: 'mood', from: verb.from, to: i + 1 }
    : null;
};

/** "said I had done a great job", "reckon it's the best thing we ever did": praise in somebody's mouth. */
const praised = (tokens: readonly Token[], { verb, to }: Clause): Stock | null => {
  if (verb.lemma === 'do' || verb.lemma === 'make') {
    let i = verb.to;
    while (/^(a|an|such|really|very|the|absolutely)$/.test(lower(tokens, i))) i++;
    return words.PRAISING.has(lower(tokens, i)) && /^(job|work|shift|thing)$/.test(lower(tokens, i + 1))
      ? { list: 'mood', from: verb.from, to: i + 2 }
      : null;
  }
  if (!verb.copula) return null;
  let i = verb.to;
  while (/^(one|of|among|still|easily|by|far|probably|possibly|simply)$/.test(lower(tokens, i))) i++;
  if (
    lower(tokens, i) !== 'the' ||
    !/^(best|finest|smoothest|nicest|happiest|calmest|cleanest|easiest)$/.test(lower(tokens, i + 1))
  )
    return null;
  const ever = tokens
    .slice(i + 2, Math.max(to, i + 10))
    .some(token => /^(ever|yet|seen|had|known|done|did|remembered|worked|attended)$/.test(token.lower));
  return ever ? { list: 'mood', from: verb.from, to: i + 3 } : null;
};

/** "have said ever such nice things", "spoke highly of it". */
const saidNice = (tokens: readonly Token[], { verb, subject, to }: Clause): Stock | null => {
  if (
    subject?.who !== 'other' ||
    verb.negated ||
    !/^(say|write|tell|hear|speak|talk|rave|report|make)$/.test(verb.lemma)
  )
    return null;
  for (let i = verb.to; i < Math.min(to, verb.to + 6); i++) {
    if (tokens[i]!.kind !== 'word') return null;
    if (/^(highly|warmly|fondly|glowingly)$/.test(lower(tokens, i)))
      return { list: 'mood', from: verb.from, to: i + 1 };
    if (
      words.PRAISING.has(lower(tokens, i)) &&
      /^(thing|things|word|words|comment|comments|remark|remarks|noise|noises|stuff)$/.test(
        lower(tokens, i + 1),
      )
    )
      return { list: 'mood', from: verb.from, to: i + 2 };
  }
  return null;
};

/** "has never seen one like it", "hadn't known anything better". */
const neverSeen = (tokens: readonly Token[], { verb, subject, to }: Clause): Stock | null => {
  if (!verb.negated || !verb.perfect || !/^(other|who|we)$/.test(subject?.who ?? '')) return null;
  if (!/^(see|know|have|meet|come|experience|witness|taste|hear|attend|enjoy|work)$/.test(verb.lemma))
    return null;
  const rest = tokens.slice(verb.to, Math.min(to, verb.to + 7));
  return rest.some(
    (token, at) =>
      /^(like|better|such|so)$/.test(token.lower) &&
      (token.lower !== 'like' || /^(it|this|that|these|them)$/.test(rest[at + 1]?.lower ?? '')),
  )
    ? { list: 'mood', from: verb.from, to: verb.to + 1 }
    : null;
};

/** "couldn't fault it", "can't complain", "couldn't have asked for more", "you'd never have known". */
const noComplaint = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (!verb.negated || !verb.modal || subject?.who === 'I') return null;
  if (/^(can|ca|could|cannot)$/.test(verb.modal)) {
    const next = lower(tokens, verb.to);
    const found =
      /^(fault|complain|grumble|moan|quibble|wish|argue)$/.test(verb.lemma) ||
      (verb.lemma === 'ask' &&
        next === 'for' &&
        /^(more|better|anything|a)$/.test(lower(tokens, verb.to + 1))) ||
      (verb.lemma === 'want' && /^(more|better|for)$/.test(next)) ||
      (verb.lemma === 'do' && next === 'enough');
    return found ? { list: 'mood', from: verb.from, to: verb.to } : null;
  }
  return subject?.who === 'you' &&
    verb.perfect &&
    /^(know|guess|believe|think|notice|tell|recognise|recognize)$/.test(verb.lemma)
    ? { list: 'success', from: subject.from, to: verb.to }
    : null;
};

/** "The response was unreal": whatever is said of a mood or its like. */
const moodWas = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (!verb.copula || verb.negated || subject?.who !== 'thing') return null;
  if (
    !/^(response|reaction|feedback|reception|atmosphere|mood|vibe|buzz|morale|spirits|energy|turnout|applause)$/.test(
      lower(tokens, subject.head),
    )
  )
    return null;
  const i = skip(tokens, verb.to, words.STRENGTH);
  const word = tokens[i];
  return word && (word.tags & (T.adjective | T.participle | T.ing)) !== 0 && closes(tokens, i + 1)
    ? { list: 'mood', from: verb.from, to: i + 1 }
    : null;
};

/** "The harbour seems to like her". */
const seemsToLike = (tokens: readonly Token[], { verb, subject }: Clause): Stock | null => {
  if (!/^(seem|appear)$/.test(verb.lemma) || verb.negated || !subject || subject.who === 'I') return null;
  if (lower(tokens, verb.to) !== 'to') return null;
  let i = verb.to + 1;
  while (((tokens[i]?.tags ?? 0) & T.adverb) !== 0) i++;
  const lemma = tokens[i]?.lemma ?? '';
  return (verbClass(lemma) === 'emotion' && !/^(want|need|fear|worry|miss)$/.test(lemma)) ||
    /^(appreciate|value|approve|trust|get)$/.test(lemma)
    ? { list: 'mood', from: verb.from, to: i + 1 }
    : null;
};

/** Ways to tell how people took it. */
export const REACTIONS = [
  treated,
  noticeable,
  warmed,
  praised,
  saidNice,
  neverSeen,
  noComplaint,
  moodWas,
  seemsToLike,
] as const;
