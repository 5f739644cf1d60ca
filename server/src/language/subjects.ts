import { NUMBER_WORDS } from './lexicon/quantities';
import { isFunctionName, isOwnGroup, isSometimesPerson, singular, T, type Token } from './tags';
import { verbClass } from './words';

/** Whom a noun phrase stands for. `thing` covers everything that cannot act on purpose. */
export type Who = 'I' | 'we' | 'other' | 'nobody' | 'thing' | 'it' | 'there' | 'you' | 'who';

export interface Subject {
  readonly who: Who;
  /** Token indexes, `to` exclusive; empty for a dropped or shared subject. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** "my …" or "our …" before the head, without another possessor between. */
  readonly own: boolean;
  readonly plural: boolean;
}

const has = (token: Token | undefined, tag: number): boolean =>
  token !== undefined && (token.tags & tag) !== 0;
const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const TIME_HEADS = setOf(
  'morning afternoon evening night day days week weeks weekend month months year years time hour hours minute minutes later monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter today yesterday tomorrow moment ago sprint quarter january february march april june july august september october november december christmas easter',
);
const QUANTIFIERS = setOf(
  'third thirds quarter quarters fifth tenth half all both each most some many few several none any one two three four five six seven eight nine ten one-third everyone everybody nobody lots plenty dozens hundreds a-few majority rest couple pair handful number part either neither scores lot loads hordes crowds droves bunch minority',
);
/** Groups that are as often a place or a thing: they act only with a verb that needs somebody. */
const WEAK_GROUPS = setOf(
  'centre center facility hub region regions network service site floor store shop press product design platform plant lab laboratory ward yard kitchen county country city branch office desk shift class bank school hospital clinic warehouse factory garage depot support growth risk data quality mobile backend frontend training research development communications operations logistics security reception transport planning production maintenance accounting accounts billing checkout payments customs identity claims form forms university college village town club practice surgery household workshop pod chapter media community public party country state infrastructure infra facilities estates box sales marketing it management force service-desk partner rest other others section cell lot outfit band museum gallery theatre studio brewery dairy bakery chain mill station port restaurant cafe pub church mosque temple synagogue prison',
);
/** Functions whose names are as often plain things at a sentence's start. */
const AS_THINGS = setOf(
  'claims payments accounts operations communications estates customs payroll production transport training research development planning security quality growth risk data',
);
/** Verb classes whose subject is nearly always somebody. */
const AGENTIVE = setOf(
  'communication cognition social creation consumption competition emotion possession contact',
);
const WORK = setOf(
  'rustle prepare collect gather arrange chase type port patch redo rebuild rewrite fix handle repair deploy resolve wire rewire mop weld install configure schedule reschedule recalculate draft proofread translate cook bake drive deliver fetch escort phone ring queue panic strike vote protest march insist cancel complain refund quote invoice tender bid unlock stitch lend loan freeze vet staff sack hire recruit laugh cry smile nod shout sleep pitch muck chip help ignore approve reject',
);
/** Nobody but a person does these, whatever word stands for them: "Table six complained", "the chemist's apologised". */
const HUMAN = setOf(
  'redo rework renegotiate repaint rig rustle sew stitch scrub sweep mop cook bake knit weld hammer unload haul lug hoist nail rehearse negotiate haggle tidy shovel rake shear scribble sketch phone telephone interview proofread redraft wallpaper plaster unpack barter canvass cajole chivvy rewire beg apologise apologize complain protest shrug sigh nod grumble volunteer resign hesitate thank congratulate confess swear giggle frown wink yawn weep mutter mumble whisper chuckle wince blush gasp groan applaud scold',
);
const NOT_AGENTIVE = setOf(
  'show include cost need mean require save help catch make let keep hold give take bring add leave cover drive lead support meet beat prove allow cause have get put do be become win lose earn pay use say serve work run fit go come offer carry lack contain miss total average hit cut touch trigger block stop break drop raise lift set cross reach pass fail clear open close cut follow suggest indicate confirm tell explain record report log count measure track flag store list name',
);

const NUMBERS =
  /^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|a)(-|$)/;
const nominative = (token: Token | undefined): boolean =>
  token !== undefined && /^(i|we|he|she|they)$/.test(token.lower);
const startsPhrase = (token: Token): boolean =>
  (has(token, T.determiner | T.possessive | T.number) && token.lower[0] !== "'") ||
  nominative(token) ||
  /^(it|you|everyone|everybody|nobody|someone|somebody|there)$/.test(token.lower);

const counts = (token: Token): boolean => has(token, T.number) || NUMBERS.test(token.lower);

/** Where the last noun phrase that no preposition governs begins, in a stretch that opens with other matter. */
const lastFreePhrase = (tokens: readonly Token[], from: number, to: number): number => {
  for (let i = to - 1; i > from; i--) {
    const token = tokens[i]!;
    const before = tokens[i - 1]!;
    if (
      has(before, T.preposition) ||
      before.lower === "'s" ||
      before.lower === "'" ||
      // "After that the regions …": the pronoun, and a phrase of its own.
      (has(before, T.determiner | T.possessive) &&
        !(before.lower === 'that' && has(token, T.determiner | T.possessive)))
    )
      continue;
    if (has(before, T.coordinator)) continue;
    // "Over the summer more than 2,000 visitors …"
    if (
      (/^(more|fewer|less)$/.test(token.lower) && tokens[i + 1]?.lower === 'than') ||
      (counts(token) && has(tokens[i + 1], T.person | T.group))
    )
      return i;
    if (/^(me|us)$/.test(token.lower) && /^(and|three|two|all|both)$/.test(tokens[i + 1]?.lower ?? ''))
      return i;
    if (
      startsPhrase(token) &&
      !(has(token, T.number) && has(before, T.noun) && !TIME_HEADS.has(before.lower))
    )
      return i;
    if (has(token, T.name) && !has(before, T.name) && has(before, T.noun | T.time | T.adverb)) return i;
  }
  return -1;
};

/**
 * Where the subject begins that stands free behind a phrase led by `lead` ("After two weeks | I", "While counting linen |
 * the porter"); -1 where the word opens a clause of its own.
 */
export const afterLead = (tokens: readonly Token[], lead: number, to: number): number => {
  const word = tokens[lead]!;
  const next = tokens[lead + 1];
  const once = word.lower === 'once' && /^(a|an|every|each)$/.test(next?.lower ?? '');
  if (!has(word, T.preposition) && !has(next, T.ing) && !once && next?.lower !== 'of') return -1;
  let end = to;
  while (end > lead + 1 && has(tokens[end - 1], T.adverb) && !has(tokens[end - 1], T.noun)) end--;
  const start = nominative(tokens[end - 1]) ? end - 1 : lastFreePhrase(tokens, lead + 1, end);
  if (start <= lead + 1 || has(tokens[start - 1], T.coordinator | T.relative)) return -1;
  // "As usual I …"
  if (word.lower === 'as' && start === lead + 2 && nominative(tokens[start])) return start;
  for (let i = lead + 1; i < start; i++)
    if (has(tokens[i], T.noun | T.time | T.number | T.name | T.ing)) return start;
  return -1;
};

/** Last noun before the first preposition: the word the phrase is about. */
const headOf = (tokens: readonly Token[], from: number, to: number): number => {
  let end = to;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i]!;
    // "more than 2,000 visitors"
    if (token.lower === 'than' && tokens[i + 1] && counts(tokens[i + 1]!)) continue;
    if (
      token.kind === 'punctuation' ||
      (has(token, T.preposition) && !has(token, T.noun)) ||
      (has(token, T.relative) && token.lower !== 'what') ||
      (token.lower === 'that' && i > from)
    ) {
      end = i;
      break;
    }
    if (
      has(token, T.ing | T.participle) &&
      !has(token, T.noun | T.adjective) &&
      has(tokens[i - 1], T.noun | T.person | T.group) &&
      i > from + 1
    ) {
      end = i;
      break;
    }
  }
  for (let i = end - 1; i >= from; i--) {
    const token = tokens[i]!;
    if (token.lower === "'s" || token.lower === "'" || has(token, T.negation)) continue;
    if (has(token, T.adverb) && !has(token, T.noun | T.person) && i > from) continue;
    if (
      /^(all|both|each|alone|then|myself|himself|herself|themselves|ourselves|itself)$/.test(token.lower) &&
      i > from
    )
      continue;
    return i;
  }
  return from;
};

const classify = (tokens: readonly Token[], from: number, to: number, verb: string): Subject => {
  const head = headOf(tokens, from, to);
  const token = tokens[head]!;
  const lower = token.lower;
  const possessors = tokens.slice(from, head).filter(t => t.lower === "'s" || t.lower === "'");
  const own = /^(my|our)$/.test(tokens[from]!.lower) && possessors.length === 0;
  const plural = /s$/.test(lower) && !/ss$/.test(lower);
  const make = (who: Who): Subject => ({ who, from, to, head, own, plural });

  if (lower === 'i' || lower === 'me' || lower === 'myself') return make('I');
  if (lower === 'truly' && tokens[head - 1]?.lower === 'yours') return make('I');
  if (lower === 'we' || lower === 'us' || lower === 'ourselves') return make('we');
  if (lower === 'it' || lower === 'itself') return make('it');
  if (lower === 'there' || lower === 'here') return make('there');
  if (lower === 'you') return make('you');
  if (
    /^(anyone|anybody|any)$/.test(lower) &&
    [tokens[from - 1], tokens[from]].some(t => /^(hardly|barely|scarcely)$/.test(t?.lower ?? ''))
  )
    return make('nobody');
  if (
    /^(nobody|none|nothing)$/.test(lower) ||
    (lower === 'one' && tokens[head - 1]?.lower === 'no') ||
    (/^no$/.test(tokens[from]!.lower) && has(token, T.person | T.group))
  )
    return make('nobody');
  if (
    /^(he|she|they|someone|somebody|everyone|everybody|anyone|anybody|who|him|her|them|others|himself|herself|themselves)$/.test(
      lower,
    )
  )
    return make(lower === 'who' ? 'who' : 'other');
  const following = tokens[head + 1]?.lower;
  const outOf = following === 'out' && tokens[head + 2]?.lower === 'of';
  const of = outOf ? head + 2 : following === 'of' || following === 'in' ? head + 1 : -1;
  if ((QUANTIFIERS.has(lower) || token.kind === 'number') && of > 0 && of + 1 < to)
    return { ...classify(tokens, of + 1, to, verb), from };
  if (
    /^(half|all|both)$/.test(tokens[from]!.lower) &&
    /^(the|my|our|of)$/.test(tokens[from + 1]?.lower ?? '') &&
    has(token, T.group)
  )
    return make('other');
  if (
    (has(token, T.group) || lower === 'lot') &&
    own &&
    isOwnGroup(singular(lower)) &&
    !plural &&
    (lower !== 'desk' || isAgentive(verb))
  )
    return make('we');
  // "The planning office", "the print shop": a place named by its work is the people in it.
  if (
    /^(office|desk|shop|shift|services?|bureau|agency|centre|center|lab|room|team|unit|facility|hub)$/.test(
      lower,
    ) &&
    head > from &&
    has(tokens[head - 1], T.noun | T.ing | T.adjective) &&
    !has(tokens[head - 1], T.determiner | T.possessive) &&
    !INANIMATE.test(verb)
  )
    return make('other');
  if (/^(three|four|two|five|six|both|all)$/.test(lower) && tokens[from]!.lower === 'us') return make('we');
  if (lower === 'hands' && tokens[from]!.lower === 'all') return make('we');
  // "The quality lead ran the session": a lead of something is somebody.
  if (lower === 'lead' && head > from && has(tokens[head - 1], T.noun)) return make('other');
  if (has(token, T.person) && (isAgentive(verb) || !isSometimesPerson(lower))) return make('other');
  if (has(token, T.group)) {
    const weak = WEAK_GROUPS.has(lower) || WEAK_GROUPS.has(singular(lower));
    if (!weak) return make('other');
    const bare = from === head;
    const agentive = isAgentive(verb);
    if (
      isFunctionName(lower)
        ? (bare ||
            token.text[0] !== lower[0] ||
            (agentive && !has(tokens[from], T.determiner | T.possessive))) &&
          (agentive ||
            (token.text[0] !== lower[0] && (head > 0 || (!AS_THINGS.has(lower) && !INANIMATE.test(verb)))))
        : agentive
    )
      return make('other');
    return make('thing');
  }
  if (has(token, T.name)) {
    const first = head === 0;
    if (first || head === from || has(tokens[head - 1], T.name | T.person))
      return make(first && INANIMATE.test(verb) ? 'thing' : 'other');
    if (
      /^(mr|mrs|ms|dr|prof|sir|miss|aunt|uncle)$/.test(tokens[head - 1]?.lower ?? '') ||
      tokens[head - 1]?.text === '.'
    )
      return make('other');
    if (possessors.length && isAgentive(verb)) return make('other');
    return make(isAgentive(verb) && !has(tokens[from], T.determiner) ? 'other' : 'thing');
  }
  if (
    (/^(both|all|each|most|many|several|few|some|half)$/.test(lower) || NUMBER_WORDS[lower] !== undefined) &&
    isAgentive(verb) &&
    (from === head || (from === head - 1 && /^(the|these|those)$/.test(tokens[from]!.lower)))
  )
    return make('other');
  if (HUMAN.has(verb)) return make('other');
  return make('thing');
};

/** Verbs that only somebody does; the few of them that things do too are left out. */
export const isAgentive = (verb: string): boolean => {
  if (WORK.has(verb)) return true;
  if (NOT_AGENTIVE.has(verb)) return false;
  const kind = verbClass(verb);
  return kind === null || AGENTIVE.has(kind);
};

/** "X and I", "me and the other lad", "the interns, the foreman and I". */
const INANIMATE =
  /^(fail|crash|drop|fall|rise|go|time|return|hang|leak|jam|overheat|cost|be|seem|appear|contain|include|mean|need|break|stop|halve|double|triple|treble|quadruple|improve|increase|decrease|decline|recover|climb|slip|stall|peak|plateau|slow|grow|shrink|run|work|load|freeze|burn|arrive|happen|last|matter|become|get)$/;

const coordination = (tokens: readonly Token[], from: number, to: number, verb: string): Subject | null => {
  let and = -1;
  for (let i = to - 2; i > from; i--)
    if (/^(and|&|nor|or|plus)$/.test(tokens[i]!.lower)) {
      and = i;
      break;
    }
  if (and < 0) return null;
  const left = classify(tokens, from, and, verb);
  const right = classify(tokens, and + 1, to, verb);
  const people: readonly Who[] = ['I', 'we', 'other'];
  if (!people.includes(left.who) && !people.includes(right.who)) return null;
  const joint = left.who === 'I' || left.who === 'we' || right.who === 'I' || right.who === 'we';
  // "me and the other two": the others are people, whatever they are called.
  const company =
    tokens.slice(from, to).some(({ lower }) => /^(others?|rest|another)$/.test(lower)) ||
    has(tokens[right.head], T.group | T.person);
  if (joint && !company && !(people.includes(left.who) && people.includes(right.who)) && left.who !== 'thing')
    return null;
  return { who: joint ? 'we' : 'other', from, to, head: right.head, own: left.own, plural: true };
};

/** The subject in the stretch `from`–`to` right before a verb, or null where nothing there can be one. */
export const readSubject = (
  tokens: readonly Token[],
  from: number,
  to: number,
  verb: string,
): { subject: Subject; antecedent: readonly [number, number] | null } | null => {
  let a = from;
  let b = to;
  const idle = (token: Token): boolean =>
    token.kind !== 'word' && token.kind !== 'number'
      ? true
      : (has(token, T.adverb | T.coordinator) || token.lower === 'not') &&
        !has(token, T.person | T.group | T.name | T.pronoun) &&
        !/^(both|most|half|all|each|many|some|much|few|none|no|more|less|fewer)$/.test(token.lower);
  while (b > a && idle(tokens[b - 1]!) && !has(tokens[b - 1], T.noun)) b--;
  // "Over the summer …" and "Up the ladder …" open with a preposition, "Up went …" with an adverb.
  const leads = (at: number): boolean =>
    has(tokens[at], T.preposition) && has(tokens[at + 1], T.determiner | T.possessive | T.name);
  while (a < b && idle(tokens[a]!) && !leads(a) && !(has(tokens[a], T.noun) && b - a === 1)) a++;
  if (a >= b) return null;
  // "First mapped the drains": an order of acts, nobody's name.
  if (b - a === 1 && /^(first|second|third|last|next)$/.test(tokens[a]!.lower)) return null;
  // After a preposition or a time phrase the subject is the last phrase that stands free.
  const first = tokens[a]!;
  const head = headOf(tokens, a, b);
  const measured =
    /^(between|over|about|around|under|nearly|roughly|up|more|less|some)$/.test(first.lower) &&
    tokens.slice(a + 1, a + 4).some(token => has(token, T.number) || NUMBERS.test(token.lower));
  const opensWithPreposition =
    !measured &&
    has(first, T.preposition) &&
    (!has(first, T.noun | T.person) || leads(a)) &&
    !has(first, T.pronoun);
  const timed = TIME_HEADS.has(tokens[head]!.lower) && head < b - 1;
  const gerund =
    has(first, T.ing) &&
    a + 1 < b &&
    (has(tokens[a + 1], T.determiner | T.possessive | T.pronoun | T.preposition | T.adverb) ||
      !has(first, T.noun));
  const last = tokens[b - 1]!;
  if (nominative(last)) {
    if (b - 1 > a && has(tokens[b - 2], T.coordinator)) {
      let start = a;
      if (opensWithPreposition || timed) start = Math.max(a, lastFreePhrase(tokens, a, b - 2));
      const joint = coordination(tokens, start, b, verb);
      if (joint) return { subject: joint, antecedent: null };
    }
    const pronoun = classify(tokens, b - 1, b, verb);
    // "The dashboard I built …": the phrase before the pronoun waits for a verb of its own.
    const phrase =
      b - 1 > a &&
      !opensWithPreposition &&
      !timed &&
      !gerund &&
      has(tokens[b - 2], T.noun | T.person | T.group | T.name) &&
      !TIME_HEADS.has(tokens[b - 2]!.lower) &&
      !has(tokens[b - 2], T.time);
    return { subject: pronoun, antecedent: phrase ? [a, b - 1] : null };
  }
  // "told me it delayed": the pronoun alone, not what stands before it.
  if (/^(it|you)$/.test(last.lower) && b - 1 > a && !has(tokens[b - 2], T.coordinator))
    return { subject: classify(tokens, b - 1, b, verb), antecedent: null };
  if (opensWithPreposition || timed) {
    const start = lastFreePhrase(tokens, a, b);
    if (start < 0)
      return opensWithPreposition ? null : { subject: classify(tokens, a, b, verb), antecedent: null };
    return {
      subject: coordination(tokens, start, b, verb) ?? classify(tokens, start, b, verb),
      antecedent: null,
    };
  }
  if (gerund)
    return {
      subject: { who: 'thing', from: a, to: b, head: a, own: false, plural: false },
      antecedent: null,
    };
  return { subject: coordination(tokens, a, b, verb) ?? classify(tokens, a, b, verb), antecedent: null };
};

/** Whom the phrase that starts at `from` names, up to the clause's end: for "by …" and "to …". */
export const readPhrase = (tokens: readonly Token[], from: number): Subject | null => {
  let to = from;
  while (
    to < tokens.length &&
    tokens[to]!.kind !== 'punctuation' &&
    !(has(tokens[to], T.auxiliary) && !has(tokens[to], T.noun)) &&
    !has(tokens[to], T.relative) &&
    !(to > from && has(tokens[to], T.preposition) && tokens[to]!.lower !== 'of') &&
    to - from < 8
  )
    to++;
  if (to === from) return null;
  return coordination(tokens, from, to, 'ask') ?? classify(tokens, from, to, 'ask');
};
