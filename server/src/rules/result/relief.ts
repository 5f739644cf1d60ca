import { type Clause, T, type Token, verbClass } from '../../language';

const NUMBER =
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundred|thousand|dozen|several|few|couple)$/;
export const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || NUMBER.test(token.lower));

export const PERIOD = /^(hour|day|minute|week|night|afternoon|morning|evening|month|shift)s?$/;
/** "22 of the 31 were ordering again" */
const TRADING =
  /^(make|order|buy|book|come|trade|use|visit|travel|donate|open|subscribe|play|eat|sleep|walk|borrow|lend|hire|rent|fish|train|sell|export|ship|apply|join|drive|work)$/;
/** What nobody wants to happen to him. */
const SUFFERED =
  /^(?:slip|trip|stumble|crash|collide|lose|miss|wait|fall|hurt|queue|die|quit|drown|fail|suffer|bleed|choke|starve|freeze|leave|pay|sleep|stand|go|turn|drop)$/;

/** "Some 900 fakes never reached a shelf", "the write-off never came", "Nobody lost a day's pay": what did not happen. */
export const isAverted = (tokens: readonly Token[], { subject, verb, kind, to }: Clause): boolean => {
  if (!subject || kind === 'complement' || verb.modal || (verb.tense !== 'past' && !verb.perfect))
    return false;
  if (subject.who === 'nobody' || /^(?:none|no)$/.test(tokens[subject.from]?.lower ?? ''))
    return (
      (SUFFERED.test(verb.lemma) && verb.voice === 'active' && to > verb.to) ||
      (verb.voice === 'passive' &&
        /^(?:hurt|injure|harm|lose|miss|turn|kill|evict|sack|delay|strand|bump)$/.test(verb.lemma))
    );
  // "Some forty young people did not lose a year"
  if (verb.negated && SUFFERED.test(verb.lemma) && verb.voice === 'active')
    if (tokens.slice(subject.from, subject.to).some(isNumber)) return true;
  const never = tokens
    .slice(Math.max(0, verb.from - 1), verb.main + 1)
    .some(token => token.lower === 'never');
  return (
    never &&
    /^(?:thing|it|other)$/.test(subject.who) &&
    /^(?:reach|come|happen|materialise|materialize|arrive|hit|leave|land|fall|get|touch|enter|start|spread)$/.test(
      verb.lemma,
    )
  );
};

const THREAT = /^(?:strike|claim|threat|case|lawsuit|appeal|boycott|grievance|complaint|action)$/;
const BURDEN =
  /^(?:premium|bill|rate|fee|fine|charge|price|rent|tax|levy|penalty|claim|debt|interest|surcharge|toll|deposit|fare)$/;
const STAKE =
  /^(?:job|post|contract|place|licence|license|grant|account|route|service|bed|ward|school|shop|line|deal|tender|funding)$/;
/** "are spared a second exposure", "spares the loft half a day", "reclaimed a day a week", "rolls in by the front again". */
export const isRelieved = (
  tokens: readonly Token[],
  { subject, verb, kind, to, introducer }: Clause,
): boolean => {
  // "which keeps 26 jobs"
  if ((kind === 'relative' && introducer === 'which') || /^(?:that|this|it|thing)$/.test(subject?.who ?? ''))
    if (/^(?:keep|save|secure|protect|preserve)$/.test(verb.lemma) && !verb.negated && !verb.modal)
      if (
        tokens
          .slice(verb.to, verb.to + 4)
          .some(({ lemma }) => /^(?:job|post|livelihood|life|home)$/.test(lemma))
      )
        return true;
  if (!subject || kind === 'complement' || verb.negated || /^(?:I|you|we|nobody)$/.test(subject.who))
    return false;
  // "Theatre can reach its anaesthetist between floors", "Defendants could follow each question": what they are able to.
  if (/^(?:can|could)$/.test(verb.modal))
    return (
      kind === 'main' &&
      !verb.perfect &&
      verb.voice === 'active' &&
      !verb.copula &&
      to > verb.to + 1 &&
      subject.to > subject.from &&
      (tokens[subject.head]!.tags & (T.person | T.group)) !== 0 &&
      !/^(?:feel|see|tell|sense|be|say|think|expect|imagine|hope|complain|hear|notice)$/.test(verb.lemma)
    );
  if (verb.modal) return false;
  const rest = tokens.slice(verb.to, to);
  const head = tokens[subject.head]?.lemma ?? '';
  // "the supermarket took its next delivery", "the hotel got its full set": what was theirs to have.
  if (
    /^(?:get|take|receive|keep)$/.test(verb.lemma) &&
    verb.voice === 'active' &&
    verb.tense === 'past' &&
    /^(?:its|their)$/.test(rest[0]?.lower ?? '') &&
    !subject.own &&
    !/^(?:way|time|turn|seat|place|breath|chance|hat|coat|own|word|lunch|break|cue|eye|act|head|hand|feet|bearings)s?$/.test(
      rest[1]?.lower ?? '',
    )
  )
    if (
      subject.who === 'other' ||
      (tokens[subject.head]!.tags & (T.group | T.person)) !== 0 ||
      rest
        .slice(1, 5)
        .some(({ lemma }) =>
          /^(?:delivery|order|set|licence|license|contract|grant|certificate|slot|share|stock|accreditation|supply|payment|money)$/.test(
            lemma,
          ),
        )
    )
      return true;
  if (/^(?:call|drop|withdraw|lift)$/.test(verb.lemma) && rest.some(token => THREAT.test(token.lemma)))
    return true;
  // "The insurer dropped our premium", "The fine was waived", "Two jobs were kept": a burden off, or what was at stake saved.
  if (
    /^(?:drop|cut|lower|reduce|waive|lift|halve|cancel|refund|trim|slash)$/.test(verb.lemma) &&
    subject.who === 'other'
  )
    if (rest.slice(0, 4).some(token => BURDEN.test(token.lemma))) return true;
  if (
    verb.voice === 'passive' &&
    /^(?:waive|withdraw|cancel|drop|lift|refund|overturn|quash|write|halve)$/.test(verb.lemma) &&
    BURDEN.test(head)
  )
    return true;
  if (
    verb.voice === 'passive' &&
    /^(?:keep|save|renew|retain|rescue|reinstate)$/.test(verb.lemma) &&
    tokens.slice(subject.from, subject.to).some(token => STAKE.test(token.lemma))
  )
    return true;
  if (verb.lemma === 'pay' && rest.some(token => /^(?:debt|loan|mortgage|arrears)s?$/.test(token.lower)))
    return true;
  if (
    /^(?:come|arrive|land)$/.test(verb.lemma) &&
    /^(?:pension|payment|grant|visa|permit|refund|licence|loan|deposit|wage|benefit|order)$/.test(head)
  )
    return true;
  if (verb.lemma === 'sell' && /^(?:every|all|out|each)$/.test(rest[0]?.lower ?? '')) return true;
  if (
    rest[0]?.lower === 'worth' &&
    rest.some(token => (token.tags & T.number) !== 0 || token.kind === 'number')
  )
    return true;
  // "Five of the six are back at work"
  if (verb.copula && rest[0]?.lower === 'back' && /^(?:at|in|on|to|with|home)$/.test(rest[1]?.lower ?? ''))
    if (subject.who === 'other' || tokens.slice(subject.from, subject.to).some(isNumber)) return true;
  // "It freed the night nurse for the ward", "The village has its bus back", "Readers can find a file without asking"
  if (/^(?:free|release)$/.test(verb.lemma) && verb.voice === 'active')
    if (rest.slice(0, 4).some(({ tags }) => tags & T.person)) return true;
  if (verb.lemma === 'have' && /^(?:its|their|his|her)$/.test(rest[0]?.lower ?? ''))
    if (rest.some(({ lower }) => lower === 'back')) return true;
  // "Moira stopped losing a day's work"
  if (verb.lemma === 'stop' && subject.who === 'other' && /ing$/.test(rest[0]?.lower ?? ''))
    if (SUFFERED.test(rest[0]!.lemma)) return true;
  // "two village museums are borrowing again"
  if (TRADING.test(verb.lemma) && verb.voice === 'active' && rest.some(token => token.lower === 'again'))
    return (
      subject.who === 'other' ||
      isNumber(tokens[subject.from]) ||
      rest.some(token => /^(?:its|their)$/.test(token.lower))
    );
  if (/^(?:spare|relieve)$/.test(verb.lemma)) return rest.length > 1;
  if (
    /^(?:save|free|release|protect|rescue|compensate|rehouse|insure)$/.test(verb.lemma) &&
    verb.voice === 'passive'
  )
    return true;
  if (/^(?:reclaim|regain|recoup|recover|reclaw|claw|win)$/.test(verb.lemma))
    return rest.some(token => PERIOD.test(token.lower) || (token.tags & T.number) !== 0);
  return (
    rest.some(token => token.lower === 'again') &&
    subject.who === 'other' &&
    verb.voice === 'active' &&
    (tokens[subject.head]!.tags & T.name) !== 0 &&
    !/^(?:cognition|communication)$/.test(verbClass(verb.lemma) ?? '')
  );
};
