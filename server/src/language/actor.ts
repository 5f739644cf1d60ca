import type { Clause } from './clauses';
import { readPhrase, type Subject, type Who } from './subjects';
import { T, type Token } from './tags';
import type { VerbGroup } from './verb-group';

/** Who does the main act of a sentence. */
export type Actor = 'I' | 'implied-I' | 'we' | 'other' | 'passive' | 'acted-on' | 'none';

const has = (token: Token | undefined, tag: number): boolean =>
  token !== undefined && (token.tags & tag) !== 0;
/** What comes over somebody is a state of theirs. */
const MOVED =
  /^(surprise|delight|please|strike|move|touch|haunt|intrigue|puzzle|alarm|horrify|appal|upset|shake|sting|torment|bother|trouble|inspire|humble|disgust|startle|unsettle|baffle|tempt|dismay|embarrass|engage|immerse)$/;
const HEDGES = new Set(['think', 'believe', 'guess', 'feel', 'reckon', 'suppose', 'gather', 'imagine']);
const NOT_AGENTS = new Set([
  'hand',
  'mistake',
  'default',
  'design',
  'accident',
  'chance',
  'law',
  'phone',
  'email',
  'post',
  'mail',
  'car',
  'train',
  'air',
  'sea',
  'road',
  'then',
  'now',
  'half',
  'hour',
  'name',
  'far',
  'eye',
  'ear',
  'rote',
  'word',
  'surprise',
  'lunchtime',
  'noon',
  'midnight',
  'means',
  'way',
]);

/** Who is named after "by" behind a passive verb; null where nobody is. */
export const agentOf = (tokens: readonly Token[], clause: Clause): Subject | null => {
  for (let i = clause.verb.to; i < clause.to; i++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation' && token.text !== ',') return null;
    if (token.lower !== 'by') continue;
    const next = tokens[i + 1];
    // "one by one", "bit by bit": how, and by nobody.
    if (next && next.lower === tokens[i - 1]?.lower) continue;
    if (
      !next ||
      (next.kind !== 'word' && next.kind !== 'number') ||
      has(next, T.ing | T.time) ||
      NOT_AGENTS.has(next.lower)
    )
      continue;
    const phrase = readPhrase(tokens, i + 1);
    if (!phrase || NOT_AGENTS.has(tokens[phrase.head]!.lower)) continue;
    if (phrase.who === 'I' || phrase.who === 'we' || phrase.who === 'other') return phrase;
  }
  return null;
};

const SPEECH =
  /^(say|tell|ask|shout|reply|answer|insist|explain|add|warn|write|whisper|repeat|admit|snap|call|announce|point|joke)$/;

const startsAt = (tokens: readonly Token[], at: number): boolean =>
  !tokens
    .slice(0, at)
    .some(token => (token.kind === 'word' && !has(token, T.adverb)) || token.kind === 'number');

/** "Took three weeks.", "Made no difference.": the word that was dropped is "it". */
const dropsIt = (tokens: readonly Token[], verb: VerbGroup): boolean => {
  const next = tokens[verb.to];
  switch (verb.lemma) {
    case 'seem':
    case 'mean':
    case 'happen':
    case 'matter':
    case 'last':
    case 'sound':
    case 'appear':
    case 'cost':
      return true;
    case 'turn':
      return next?.lower === 'out' && !/^(the|a|my|our|to)$/.test(tokens[verb.to + 1]?.lower ?? '')
        ? true
        : next?.lower === 'out' &&
            tokens.slice(verb.to + 1).some(token => (token.tags & (T.past | T.be)) !== 0);
    case 'work':
      return /^(like|well|fine|perfectly|beautifully|nicely|out)$/.test(next?.lower ?? '');
    case 'make':
      return (
        /^(no|a|the|all|little|some|any)$/.test(next?.lower ?? '') &&
        /^(difference|sense|change|impact)$/.test(tokens[verb.to + 1]?.lower ?? '')
      );
    case 'take': {
      let at = verb.to;
      while (at < verb.to + 3 && !has(tokens[at], T.noun)) at++;
      return (
        next !== undefined &&
        (next.kind === 'number' ||
          /^(a|an|about|nearly|almost|over|under|two|three|four|five|six|seven|eight|nine|ten|weeks|months|days|hours|years|ages)$/.test(
            next.lower,
          )) &&
        tokens.slice(verb.to, at + 2).some(token => TIMES.has(token.lower)) &&
        !/^(off|out|over)$/.test(tokens[at + 1]?.lower ?? '')
      );
    }
    default:
      return false;
  }
};
const TIMES = new Set(
  'second seconds minute minutes hour hours day days night nights week weeks month months year years while ages season seasons term terms shift shifts'.split(
    ' ',
  ),
);

/** "Cut the power before you open it.", "Always read the label.": what one is told, not what the writer did. */
const isOrder = (tokens: readonly Token[], verb: VerbGroup): boolean =>
  has(tokens[verb.main], T.base) &&
  (tokens[0]?.lower === 'always' ||
    (tokens[0]?.lower === 'never' && tokens[verb.to]?.lower === 'the') ||
    tokens.some(token => /^(you|your|yourself)$/.test(token.lower) && !token.quoted));

const AMOUNTS = /^(halve|double|treble|triple|quadruple)$/;
const GOING =
  /^(fall|rise|drop|grow|shrink|dwindle|increase|decrease|decline|climb|plummet|soar|surge|swell)$/;
/** "Visitors more than doubled", "our customers grew by a third": how many they are changed; they did nothing. */
const isCounted = (tokens: readonly Token[], { verb, subject }: Clause): boolean => {
  if (!subject || has(tokens[subject.head], T.name | T.group)) return false;
  const next = tokens[verb.to];
  const amount = AMOUNTS.test(verb.lemma);
  if (!amount && !GOING.test(verb.lemma)) return false;
  if (!next || next.kind === 'punctuation' || next.kind === 'number' || next.text === '%') return true;
  if (amount) return has(next, T.preposition | T.adverb) && !has(next, T.determiner | T.possessive);
  return (
    /^(by|from|to)$/.test(next.lower) &&
    (tokens[verb.to + 1]?.kind === 'number' ||
      tokens[verb.to + 1]?.kind === 'symbol' ||
      /^(a|an|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+(teen|ty)|\w+ty-\w+)$/.test(
        tokens[verb.to + 1]?.lower ?? '',
      ))
  );
};

const asActor = (who: Who | undefined): Actor =>
  who === 'I' || who === 'we' || who === 'other' ? who : 'none';

const ARRIVING = /^(come|go|follow|arrive|begin|stand|lie|sit|appear|emerge|hang|wait|live|remain)$/;
const MOVING =
  /^(walk|run|roll|step|march|climb|sail|fly|drive|ride|stroll|hurry|jump|pop|burst|crawl|swim|stumble|stagger|rush|slip)$/;
/**
 * "In came the inspector", "Behind the counter stood my manager", "Up went the price": place first, subject behind the
 * verb; undefined where the sentence is no such.
 */
const turnedRound = (tokens: readonly Token[], clause: Clause): Actor | undefined => {
  const { verb } = clause;
  const first = tokens.findIndex(token => token.kind === 'word');
  if (clause.subject || verb.voice !== 'active' || verb.from <= first || verb.copula) return undefined;
  const arriving = ARRIVING.test(verb.lemma);
  if (!arriving && !MOVING.test(verb.lemma)) return undefined;
  if (
    !has(tokens[first], T.preposition) &&
    !/^(up|down|out|in|off|on|then|there|here|away|back|along|next|first)$/.test(tokens[first]!.lower)
  )
    return undefined;
  for (let i = first; i < verb.from; i++) if (tokens[i]!.kind === 'punctuation') return undefined;
  const next = tokens[verb.to];
  if (
    !has(next, T.determiner | T.possessive | T.number | T.name | T.person | T.group) &&
    !/^(two|three|four|five|six|seven|eight|nine|ten)$/.test(next?.lower ?? '')
  )
    return undefined;
  const who = asActor(readPhrase(tokens, verb.to)?.who);
  return who !== 'none' || arriving ? who : undefined;
};

/** Actor of one clause, seen by itself. `bulleted` sentences drop their subject as a matter of course. */
export const clauseActor = (tokens: readonly Token[], clause: Clause): Actor => {
  const { subject, verb } = clause;
  if (verb.voice === 'passive') {
    if (subject?.who === 'I')
      return MOVED.test(verb.lemma) &&
        (verb.lemma !== 'move' || /^(by|that|[.,;!?]|)$/.test(tokens[verb.to]?.lower ?? ''))
        ? 'I'
        : 'acted-on';
    if (subject?.who === 'we') return 'we';
    const agent = agentOf(tokens, clause);
    if (agent) return agent.who === 'I' ? 'I' : agent.who === 'we' ? 'we' : 'other';
    return subject?.who === 'nobody' || subject?.who === 'there' ? 'none' : 'passive';
  }
  // "Was involved in …" at the start of a bullet drops its "I" as "Wrote …" does, and so does "Wouldn't sign …".
  if (!subject) {
    const dropped =
      verb.tense === 'past' ||
      (/^(would|could)$/.test(verb.modal) && (verb.negated || verb.perfect) && verb.main > verb.from);
    if (!dropped || !(!verb.copula || startsAt(tokens, verb.from))) return 'none';
    return startsAt(tokens, verb.from) && (dropsIt(tokens, verb) || isOrder(tokens, verb))
      ? 'none'
      : 'implied-I';
  }
  if (subject.who === 'other' && subject.plural && isCounted(tokens, clause)) return 'none';
  if (subject.who === 'I' && isPutUpon(tokens, verb)) return 'acted-on';
  return asActor(subject.who);
};

/** "I ended up being sent to Hull", "I kept getting put on nights". */
const isPutUpon = (tokens: readonly Token[], { lemma, to }: VerbGroup): boolean => {
  if (!/^(keep|end|start|finish|wind)$/.test(lemma)) return false;
  const at = tokens[to]?.lower === 'up' ? to + 1 : to;
  return /^(being|getting)$/.test(tokens[at]?.lower ?? '') && has(tokens[at + 1], T.participle);
};

/** "It was Dana who spotted", "What I did was": whom the cleft puts forward; undefined where there is no cleft. */
const cleft = (tokens: readonly Token[], clauses: readonly Clause[]): Actor | undefined => {
  const first = clauses[0]!;
  if (first.kind === 'main' && first.subject?.who === 'it' && first.verb.copula) {
    // An aside may stand between: "It was the broker, a quiet man named Evaristo, who …".
    const relative = clauses.find(
      (clause, index) =>
        index > 0 &&
        /^(who|that|which)$/.test(clause.introducer) &&
        (index === 1 || (clause.introducer === 'who' && tokens[clause.from - 2]?.text === ',')),
    );
    if (relative) {
      const next = tokens[first.verb.to];
      const named =
        has(next, T.preposition | T.adverb) && !has(next, T.person | T.group)
          ? null
          : readPhrase(tokens, first.verb.to);
      if (named && relative.introducer !== 'which' && asActor(named.who) !== 'none')
        return asActor(named.who);
    }
    return first.subject && clauses.length ? 'none' : undefined;
  }
  const is = clauses[1]?.verb;
  if (tokens[0]?.lower === 'what' && first.kind === 'relative') {
    const who = first.subject?.who;
    const doing = is && tokens.slice(first.verb.to, is.from).some(token => token.lemma === 'do');
    if (
      doing ||
      /^(do|try|decide|choose|build|propose|suggest|start)$/.test(first.verb.lemma) ||
      (who === 'I' &&
        is?.copula &&
        !/^(want|need|like|love|hate|miss|mean|fear|hope|know|remember|see|hear)$/.test(first.verb.lemma))
    )
      return asActor(who);
    return 'none';
  }
  // "The first thing I did was ring the vet."
  if (
    first.kind === 'relative' &&
    first.verb.lemma === 'do' &&
    !first.introducer &&
    is &&
    has(tokens[is.from], T.be)
  )
    return asActor(first.subject?.who);
  return undefined;
};

/** A quotation that opens the sentence, and who says it: “I'll own it,” I said. */
const speaker = (tokens: readonly Token[], clauses: readonly Clause[]): Actor | undefined => {
  if (!tokens[0]?.quoted) return undefined;
  const clause = clauses.find(each => SPEECH.test(each.verb.lemma)) ?? clauses[0];
  if (!clause) return undefined;
  if (clause.subject && clause.subject.who !== 'thing') return clauseActor(tokens, clause);
  // Whatever stands before "said" beside a quotation is somebody.
  if (clause.subject && clause.subject.from < clause.verb.from && clause.subject.to > clause.subject.from)
    return 'other';
  const after = readPhrase(tokens, clause.verb.to);
  return after?.who === 'I' ? 'I' : after?.who === 'other' ? 'other' : undefined;
};

/** The clause that carries the main act, and whose it is. */
export const mainActor = (
  tokens: readonly Token[],
  clauses: readonly Clause[],
): { actor: Actor; clause: Clause | null } => {
  const words = tokens.filter(token => token.kind === 'word');
  const spoken = speaker(tokens, clauses);
  if (spoken) return { actor: spoken, clause: clauses[0] ?? null };
  if (!clauses.length) return { actor: 'none', clause: null };
  const last = tokens.findLast(token => !'"”’)'.includes(token.text));
  if (last?.text === '?' && !last.quoted) return { actor: 'none', clause: null };
  if (words[0]!.lower === 'let' && /^(me|us|'s)$/.test(words[1]?.lower ?? ''))
    return { actor: 'none', clause: null };
  // "So did the other drivers.", "Neither had I."
  if (
    /^(so|neither|nor)$/.test(words[0]!.lower) &&
    has(words[1], T.auxiliary) &&
    words.length < 8 &&
    !clauses[1]
  ) {
    const who = asActor(readPhrase(tokens, tokens.indexOf(words[2]!))?.who);
    if (who !== 'none') return { actor: who, clause: clauses[0]! };
  }
  // "That I was new did not help."
  if (
    words[0]!.lower === 'that' &&
    /^(i|we|he|she|they)$/.test(words[1]?.lower ?? '') &&
    clauses[1]?.shared &&
    !clauses[1].introducer
  )
    return { actor: 'none', clause: clauses[1] };
  const turned = turnedRound(tokens, clauses[0]!);
  if (turned) return { actor: turned, clause: clauses[0]! };
  if (
    /^(here|there|how|why|where|who)$/.test(words[0]!.lower) &&
    !(words[0]!.lower === 'here' && /^(i|we|he|she|they)$/.test(words[1]?.lower ?? '')) &&
    (clauses[0]!.kind !== 'subordinate' || words[0]!.lower === 'here')
  ) {
    const main = clauses.find(clause => clause.kind === 'main');
    if (!main || words[0]!.lower === 'here' || words[0]!.lower === 'there')
      return { actor: 'none', clause: null };
  }
  const split = cleft(tokens, clauses);
  if (split !== undefined) return { actor: split, clause: clauses[0]! };
  const index = clauses.findIndex(clause => clause.kind === 'main');
  if (index < 0) {
    // Only subordinate clauses: "Because nobody owned it."; the first still tells who.
    return { actor: 'none', clause: null };
  }
  let clause = clauses[index]!;
  const next = clauses[index + 1];
  const hedged =
    clause.subject?.who === 'I' &&
    clause.verb.voice === 'active' &&
    HEDGES.has(clause.verb.lemma) &&
    next?.kind === 'complement';
  if (hedged && next) clause = next;
  if (clause.subject?.who === 'nobody') return { actor: 'none', clause };
  return { actor: clauseActor(tokens, clause), clause };
};
