import { type Clause, T, type Token, verbClass } from '../../language';
import { oncePerSentence } from '../once';
import { lower } from './compared';
import { isNumber } from './endings';
import { vagueClauses } from './moods';

/** Measures that need no figure: none in a span of time, then against now, all of them, done before something fell due. */

const FEASTS =
  /^(michaelmas|whitsun|lent|advent|pentecost|candlemas|midsummer|midwinter|passover|holi|epiphany|martinmas|lammas|hogmanay|juneteenth)$/;
const HOURS =
  /^(noon|midday|midnight|dawn|daybreak|sunrise|sunset|dusk|nightfall|bedtime|teatime|lunchtime)$/;
const PERIOD =
  /^(hour|day|night|week|weekend|fortnight|month|quarter|season|term|year|winter|summer|spring|autumn|shift|run|tour|voyage|sprint|semester|morning|evening|afternoon|harvest|holidays?|festival|campaign)s?$/;
const isTime = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.tags & T.time) !== 0 ||
    PERIOD.test(token.lower) ||
    FEASTS.test(token.lower) ||
    HOURS.test(token.lower));

/** What people say, feel or fear, and what only has a name: that it stopped measures nothing. */
const TALK =
  /^(complain|complaint|moan|grumble|grouse|whinge|mention|ask|kick|notice|hear|say|call|ring|worry|argue|object|fuss|problem|issue|trouble|drama|grief|hassle|hitch|bother|snag|query|question|doubt|fear|reason|need|idea|sign|look|regret|row)$/;
const NAMED =
  /^(complaint|moan|grumble|moaning|grumbling|fuss|problem|issue|trouble|drama|grief|hassle|hitch|bother|snag|query|question|doubt|fear|reason|need|idea|sign|regret|row|error|concern)$/;
/** "for good", "in the lift", "to be seen" hold no time; the words that do stand up to four behind these. */
const OVER = /^(since|until|till|between|throughout|during|in|for|over|all|through|after|within)$/;

/** A stretch of time told in the sentence: "since Bonfire Night", "for the rest of the season", "that month". */
const stretch = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const word = lower(tokens, i);
    if (/^(until|till)$/.test(word)) return true;
    // "since the merger", "since Bonfire Night", "since" at the end.
    if (word === 'since') return true;
    if (word === 'any' && /^(more|longer)$/.test(lower(tokens, i + 1))) return true;
    if (/^(anymore|no-longer)$/.test(word)) return true;
    if (OVER.test(word) && tokens.slice(i + 1, Math.min(to, i + 6)).some(isTime)) return true;
    if (
      /^(that|this|last|whole|every|next|from)$/.test(word) &&
      tokens.slice(i + 1, Math.min(to, i + 3)).some(isTime)
    )
      return true;
  }
  return false;
};

const talks = (tokens: readonly Token[], { verb, subject }: Clause): boolean =>
  TALK.test(verb.lemma) ||
  (/^(emotion|cognition|communication)$/.test(verbClass(verb.lemma) ?? '') &&
    verb.voice === 'active' &&
    subject?.who !== 'thing') ||
  (subject !== null && tokens.slice(subject.from, subject.to).some(token => NAMED.test(token.lemma)));

/** "No goblet cracked until Easter", "Water has not come through since", "Calls do not drop any more". */
const noneIn = (tokens: readonly Token[], clauses: readonly Clause[]): boolean =>
  clauses.some(clause => {
    const { kind, subject, verb, to, from } = clause;
    if (kind !== 'main' || !subject || verb.modal || /^(I|you|we)$/.test(subject.who)) return false;
    if (talks(tokens, clause) || verb.copula) return false;
    const none = /^(no|none|nobody|neither|nothing)$/.test(lower(tokens, subject.from));
    if (!none && !verb.negated) return false;
    if (
      verb.negated &&
      subject.who === 'other' &&
      !none &&
      !verb.perfect &&
      lower(tokens, verb.from) !== "'s"
    )
      return false;
    // A name of something follows "no": "no goblet", not "nothing".
    if (lower(tokens, subject.from) === 'nothing') return false;
    return (
      stretch(tokens, verb.to, to) ||
      stretch(tokens, Math.max(0, Math.min(from, subject.from) - 14), subject.from)
    );
  });

/** "The late fees have dried up", "The cracking stopped": a change to none. */
const stopped = (tokens: readonly Token[], clauses: readonly Clause[]): boolean =>
  clauses.some(clause => {
    const { kind, subject, verb, to } = clause;
    if (kind !== 'main' || subject?.who !== 'thing' || verb.negated || verb.modal || verb.voice === 'passive')
      return false;
    if (
      talks(tokens, clause) ||
      /^(call|letter|mail|email|ticket|atmosphere|mood|tension|noise)$/.test(tokens[subject.head]!.lemma)
    )
      return false;
    const next = lower(tokens, verb.to);
    const away =
      (/^(dry|peter|die|fizzle)$/.test(verb.lemma) && /^(up|out|away)$/.test(next)) ||
      (/^(stop|cease|end|vanish|disappear)$/.test(verb.lemma) &&
        (verb.to >= to - 1 ||
          tokens[verb.to]?.kind === 'punctuation' ||
          /^(altogether|entirely|completely|overnight|after|from|since|that|the|in|on|by|within)$/.test(
            next,
          )));
    const told = tokens.slice(subject.from, subject.to);
    // "The issue stopped" names nothing: what stopped is a noun of its own, or several of a kind.
    return away && (/(ing|s)$/.test(lower(tokens, subject.head)) || told.length > 2);
  });

const OFTEN =
  /^(once|twice|thrice|ever|first|last|previous|earlier|usually|regularly|often|always|never|nobody|each|every|most|before|n't|not|alone|until|till|till|sometimes|often|weekly|daily|half|all)$/;

/** "where the bin man used to need a second bin", "which they hadn't since the merger", "that had happened twice in spring". */
const formerly = (tokens: readonly Token[], clause: Clause): boolean => {
  const { verb, subject, from, to, kind } = clause;
  const acted = verb.voice === 'passive' && /^(thing|it)$/.test(subject?.who ?? '');
  if (kind === 'complement' || subject?.who === 'I' || (!acted && talks(tokens, clause))) return false;
  if (verb.lemma === 'use' && lower(tokens, verb.main + 1) === 'to' && verb.tense === 'past') return true;
  const words = tokens.slice(Math.min(from, verb.from), to);
  if (words.some((token, i) => token.lower === 'used' && words[i + 1]?.lower === 'to')) return true;
  const past = /^(had|'d)$/.test(lower(tokens, verb.from));
  if (!past || !(verb.perfect || verb.negated)) return false;
  return (
    verb.negated ||
    subject?.who === 'nobody' ||
    words.some(token => OFTEN.test(token.lower) || isNumber(token)) ||
    stretch(tokens, verb.to, to)
  );
};

/** A then and a now in one sentence, neither of them a mood. */
const thenAndNow = (tokens: readonly Token[], clauses: readonly Clause[]): boolean => {
  const then =
    clauses.find(clause => clause.kind !== 'subordinate' && formerly(tokens, clause)) ??
    clauses.find(
      clause =>
        /^(where|when|although|though|as|whereas|while|after)$/.test(clause.introducer) &&
        formerly(tokens, clause),
    );
  return (
    then !== undefined &&
    clauses.some(
      clause =>
        clause !== then &&
        clause.kind === 'main' &&
        clause.subject !== null &&
        clause.subject.who !== 'I' &&
        !TALK.test(clause.verb.lemma) &&
        !formerly(tokens, clause),
    )
  );
};

/** "It hadn't been heard in the valley since the war.": the then in a sentence of its own, behind the now. */
export const tellsThen = oncePerSentence(({ tokens, clauses, cues, question, quoted }): boolean => {
  if (question || quoted || ['unverified', 'mood', 'success'].some(name => cues.has(name))) return false;
  const main = clauses.find(each => each.kind === 'main');
  return main !== undefined && main.subject !== null && main.subject.who !== 'we' && formerly(tokens, main);
});

/** "for the first time since …", "the first January it has". */
const firstTime = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, i) =>
      token.lower === 'first' &&
      lower(tokens, i - 1) === 'the' &&
      ((lower(tokens, i - 2) === 'for' &&
        /^(time|year|winter|season|month|week)$/.test(lower(tokens, i + 1))) ||
        (isTime(tokens[i + 1]) && /^(it|they|we|he|she|that)$/.test(lower(tokens, i + 2)))),
  );

/** Done, there or away: the state in which a thing had to be. */
const READY =
  /^(in|on|out|up|down|off|over|away|back|home|there|ready|done|finished|through|open|full|complete|live|clear|shut|built|paid|sent|delivered|signed|printed|packed|dry|loaded|landed|safe|indoors|finish|open|arrive|deliver|land|reach|ship|launch|sail|start|leave|restore|repair|replace|install|fit|pay|submit|file)$/;
/** What a deadline may not be: "before me", "before long", "before anyone noticed" are none. */
const NO_DUE =
  /^(long|me|us|that|this|then|now|and|or|but|anyone|anybody|it|he|she|they|you|i|we|him|her|them|too|hand|noon)$/;

/** "was on before the school opened", "in before the first whistle", "had their stalls down by noon". */
const metDeadline = (tokens: readonly Token[], clauses: readonly Clause[]): boolean =>
  clauses.some(({ kind, subject, verb, to }) => {
    if (kind !== 'main' || verb.negated || verb.modal || subject?.who === 'nobody') return false;
    if (verb.tense !== 'past' && !verb.perfect) return false;
    const end = Math.min(tokens.length, Math.max(to, verb.to + 8));
    for (let i = verb.to; i < end; i++) {
      const word = lower(tokens, i);
      const next = tokens[i + 1];
      if (!/^(before|by)$/.test(word) || !next || next.kind === 'punctuation') continue;
      const ready = READY.test(verb.lemma) || tokens.slice(verb.to, i).some(token => READY.test(token.lower));
      if (!ready) return false;
      if (word === 'by')
        return (
          isTime(next) || isNumber(next) || (next.lower === 'the' && tokens.slice(i + 2, i + 4).some(isTime))
        );
      return !NO_DUE.test(next.lower) && (next.tags & T.ing) === 0;
    }
    return false;
  });

/** "homes for every animal by Michaelmas", "Every picker was paid on the Friday": all of them, by a time. */
const allBy = (tokens: readonly Token[], clauses: readonly Clause[]): boolean =>
  clauses.some(
    ({ kind, verb }) => kind === 'main' && verb.tense === 'past' && !verb.negated && !verb.copula,
  ) &&
  tokens.some(
    (token, i) =>
      /^(every|each)$/.test(token.lower) &&
      tokens[i + 1]?.kind === 'word' &&
      !isTime(tokens[i + 1]) &&
      !/^(one|other|bit|time|single|effort|penny|minute|moment|reason|way|chance|box|confidence)$/.test(
        lower(tokens, i + 1),
      ) &&
      tokens
        .slice(i + 2, i + 10)
        .some(
          (each, at, rest) =>
            (/^(by|before|within)$/.test(each.lower) && rest.slice(at + 1, at + 4).some(isTime)) ||
            (each.lower === 'on' && rest.slice(at + 1, at + 3).some(({ tags }) => (tags & T.time) !== 0)),
        ),
  );

const MOODS = ['mood', 'success', 'comparative'];
/** "every bale was under cover", "All the lambs came through": of each of them it is told what became of it. */
const allOf = (tokens: readonly Token[], clauses: readonly Clause[]): boolean =>
  clauses.some(({ kind, subject, verb }) => {
    if (kind !== 'main' || !subject || verb.negated || verb.modal) return false;
    if (verb.tense !== 'past' && !verb.perfect) return false;
    if (/^(emotion|cognition|communication|perception)$/.test(verbClass(verb.lemma) ?? '')) return false;
    const first = lower(tokens, subject.from);
    if (
      !/^(every|each|all|both|not)$/.test(first) ||
      /^(other|bit|thing|it|this|that|one|of)$/.test(lower(tokens, subject.from + 1))
    )
      return false;
    const head = tokens[subject.head]!;
    return (
      subject.head > subject.from &&
      (head.tags & T.pronoun) === 0 &&
      !isTime(head) &&
      !/^(team|crew|staff|lads|parties|everyone|hands|stakeholders|teams|departments|sides|colleagues|guests|people)$/.test(
        head.lower,
      )
    );
  });

/** "Not a page was missing", "not a tray had to be sown again". */
const notOne = (tokens: readonly Token[], clauses: readonly Clause[]): boolean =>
  tokens.some(
    (token, i) =>
      token.lower === 'not' &&
      /^(an?)$/.test(lower(tokens, i + 1)) &&
      (i === 0 || tokens[i - 1]!.kind === 'punctuation' || (tokens[i - 1]!.tags & T.coordinator) !== 0) &&
      ((tokens[i + 2]?.tags ?? 0) & T.noun) !== 0 &&
      !/^(bad|lot|bit|word|chance|clue|thing|sound|peep|murmur|moment)$/.test(lower(tokens, i + 2)) &&
      clauses.some(({ verb }) => verb.from > i && verb.from < i + 9),
  );

/** "opened on the day the minister had named", "on the date it was due", "with half the wood". */
const ON_THE_DAY =
  /\b(?:on|by) the (?:very )?(?:day|date|night|morning|evening|hour|minute) (?:that )?(?:\w+ ){1,3}(?:due|named|set|promised|agreed|planned|asked|wanted|given|fixed|ordered|booked|printed|advertised)\b|\b(?:on|with|in|for|from|at|burn\w*|us\w+|need\w*|took|takes) (?:half|a third|a quarter|two thirds) (?:of )?the (?!time\b|battle\b|day\b|fun\b)\w+|\bon the last (?:possible )?(?:day|date|minute)\b/i;

/** Whether a sentence tells, without a figure, what can be measured. */
export const measuredInWords = oncePerSentence(analysis => {
  const { tokens, cues, question, quoted } = analysis;
  if (question || quoted || analysis.clauses.length === 0 || cues.has('unverified')) return false;
  // What a mood or a stock ending stands in measures nothing.
  const vague = [...MOODS.flatMap(name => cues.get(name) ?? []), ...vagueClauses(analysis)];
  const clauses = analysis.clauses.filter(
    ({ verb, subject, to }) =>
      !vague.some(
        hit => hit.from < Math.max(to, verb.to) && Math.min(subject?.from ?? verb.from, verb.from) < hit.to,
      ),
  );
  if (vague.length > 0 && clauses.length === 0) return false;
  return (
    noneIn(tokens, clauses) ||
    allOf(tokens, clauses) ||
    notOne(tokens, clauses) ||
    (vague.length === 0 && ON_THE_DAY.test(tokens.map(token => token.text).join(' '))) ||
    stopped(tokens, clauses) ||
    thenAndNow(tokens, clauses) ||
    (vague.length === 0 && firstTime(tokens)) ||
    metDeadline(tokens, clauses) ||
    (vague.length === 0 && allBy(tokens, clauses))
  );
});
