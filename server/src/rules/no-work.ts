import { type Analysis, type Clause, T } from '../language';

/** What a trade does of itself: the supplier delivers, the inspector measures. */
const TRADES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(supplier|vendor|courier|postman|shop|wholesaler|merchant|printer|manufacturer)$/,
    /^(deliver|send|ship|bring|quote|price|supply|print)$/,
  ],
  [
    /^(mayor|minister|bishop|president|king|queen|prince|princess|duke|governor|ambassador)$/,
    /^(open|launch|name|bless|unveil|cut|visit|close)$/,
  ],
  [
    /^(inspector|auditor|examiner|assessor|judge|regulator|surveyor|referee|moderator|reviewer)$/,
    /^(measure|test|check|inspect|audit|count|weigh|sample|review|grade|mark|survey|read|open)$/,
  ],
];

/** "cut the budget", "froze the account", "moved the date": terms that others set, and the writer had to live with. */
const TERMS =
  /^(budget|budgets|price|prices|account|accounts|deadline|rent|fee|fees|fare|fares|rate|rates|date|dates|target|targets|contract|grant|grants|order|orders|headcount|pay|wages|tax|quota|hours|limit|licence|subsidy|premium|allowance|interest)$/;
const SETTING =
  /^(cut|freeze|raise|lower|halve|double|move|bring|cancel|postpone|drop|withdraw|change|close|shorten|extend|tighten|set|increase|reduce|slash|cap|hike)$/;

const ROOM = /^(slot|room|space|time|date|hour|hours|morning|afternoon|desk|seat)$/;

/** Turns in which a verb of work tells no work that was the writer's to do: a favour, a slip, a state, somebody's own trade. */
export const isNoWork = ({ tokens, clauses }: Analysis, clause: Clause): boolean => {
  const { verb } = clause;
  const object = tokens.slice(verb.to, clause.to);
  // "hold the shop shut until noon": a state that looks like a past.
  if (
    /^(shut|set|cut|put|hit|split)$/.test(tokens[verb.main]!.lower) &&
    (tokens[verb.to]?.kind !== 'word' ||
      /^(until|till|when|while|at|by|for|because|and)$/.test(tokens[verb.to]!.lower))
  )
    return true;
  // "cleared a slot for them", "found us a room": somebody made room.
  if (
    /^(clear|find|make|free|keep|hold|set|give)$/.test(verb.lemma) &&
    object.some(token => ROOM.test(token.lemma))
  )
    return true;
  // "Samira put it best": words.
  if (
    verb.lemma === 'put' &&
    tokens[verb.to]?.lower === 'it' &&
    /^(best|well|plainly|bluntly|better|simply|like|this)$/.test(tokens[verb.to + 1]?.lower ?? '')
  )
    return true;
  // "The Sister, who ran the ward, …": who somebody is.
  if (
    clause.kind === 'relative' &&
    /^(run|lead|manage|head|own|keep|chair|oversee|teach|train|coordinate|drive|host)$/.test(verb.lemma) &&
    tokens.slice(verb.to).find(token => token.kind === 'punctuation')?.text === ','
  )
    return true;
  // "would have had the grid out": thought of and not done.
  if (
    tokens[verb.from - 1]?.lower === 'have' &&
    /^(would|could|should|might|'d)$/.test(tokens[verb.from - 2]?.lower ?? '')
  )
    return true;
  // "She taught me the knot": what the writer was given.
  if (/^(teach|train|show|coach)$/.test(verb.lemma) && /^(me|us)$/.test(tokens[verb.to]?.lower ?? ''))
    return true;
  // "The caretaker opened the door for me": a favour.
  if (
    /^(open|unlock|hold|close)$/.test(verb.lemma) &&
    tokens.some((token, at) => token.lower === 'for' && tokens[at + 1]?.lower === 'me')
  )
    return true;
  // "One of them changed no battery", "charged nothing", "threw fewer bowls": what came of it.
  if (/^(no|nothing|none|fewer|less|more)$/.test(tokens[verb.to]?.lower ?? '')) return true;
  // "turned the gas down before I came": as it was.
  if (
    clauses.some(
      each =>
        /^(before|when|until)$/.test(each.introducer) &&
        each.subject?.who === 'I' &&
        /^(come|arrive|join|start|get|turn|walk)$/.test(each.verb.lemma),
    )
  )
    return true;
  if (
    SETTING.test(verb.lemma) &&
    object
      .find(({ tags }) => (tags & T.noun) !== 0 && (tags & (T.determiner | T.possessive)) === 0)
      ?.lower.match(TERMS)
  )
    return true;
  // What their trade is: the supplier delivers, the inspector measures.
  if (
    TRADES.some(
      ([who, does]) => who.test(tokens[clause.subject?.head ?? -1]?.lemma ?? '') && does.test(verb.lemma),
    )
  )
    return true;
  if (
    verb.lemma === 'take' &&
    tokens.slice(verb.to, clause.to).some(token => /^(home|away)$/.test(token.lower))
  )
    return true;
  // "She struck out a paragraph", "took out one word": the writer's text, looked through.
  if (
    /^(strike|take|cross|change|add|cut|remove|correct|fix|move|alter|swap|put|score|delete|pencil)$/.test(
      verb.lemma,
    ) &&
    object.some(
      ({ lower }, at) =>
        /^(word|comma|paragraph|line|sentence|clause|phrase|spelling|typo|heading|title|footnote|figure|bullet|adjective|full-stop)s?$/.test(
          lower,
        ) && /^(a|one|two|three|my|the|single|last|first|second)$/.test(object[at - 1]?.lower ?? ''),
    )
  )
    return true;
  // "who took it calmly", "took it well": how it was received.
  if (
    verb.lemma === 'take' &&
    ((/^(it|this|that|them)$/.test(object[0]?.lower ?? '') &&
      /^(\w+ly|well|hard|in)$/.test(object[1]?.lower ?? '')) ||
      /^(well|badly|hard|calmly)$/.test(object.filter(({ kind }) => kind === 'word').at(-1)?.lower ?? ''))
  )
    return true;
  // "took a drink", "had a seat": what people do for themselves.
  if (
    /^(take|have|grab|get)$/.test(verb.lemma) &&
    object.some(({ lower }) =>
      /^(drink|breath|break|bite|sip|nap|shower|seat|look|smoke|walk|rest|bus|taxi|train|lift)$/.test(lower),
    ) &&
    /^(a|an|the|another)$/.test(object[0]?.lower ?? '')
  )
    return true;
  // "met us at the wall", "The others were banging on their doors": where and how it was.
  if (verb.lemma === 'meet' && /^(me|us)$/.test(object[0]?.lower ?? '')) return true;
  // "The whole shift mucked in": the writer is one of them.
  if (
    /^(whole|entire)$/.test(tokens[(clause.subject?.from ?? -2) + 1]?.lower ?? '') &&
    /^(muck|pitch|chip|pull|join|help)$/.test(verb.lemma)
  )
    return true;
  // "They lay all on one side": of "lie".
  if (tokens[verb.main]!.lower === 'lay') return true;
  // "They matched in half of the cases": nothing was matched by them.
  if (
    /^(match|count|measure|run|work|sort|print|move|swap|load|set|change|block|test|check|type|roll)$/.test(
      verb.lemma,
    ) &&
    /^(in|at|from|with|for|by|of|until|when|while)$/.test(tokens[verb.to]?.lower ?? '') &&
    /^(they|he|she|who)$/.test(tokens[clause.subject?.head ?? -1]?.lower ?? '')
  )
    return true;
  // "She got the tablets muddled": a slip, no work.
  if (
    /^(get|have)$/.test(verb.lemma) &&
    object.some(token =>
      /^(muddled|mixed|wrong|confused|lost|stuck|jammed|mistaken|upset|late)$/.test(token.lower),
    )
  )
    return true;
  // "folded his arms", "shook her head".
  if (
    object.some(
      (token, at) =>
        /^(arms?|head|heads|hands?|shoulders?|eyes?|eyebrows?|feet|foot|hat|coat|sleeves|glasses|throat|breath|mind|minds|seat|seats|place)$/.test(
          token.lower,
        ) && /^(his|her|their)$/.test(object[at - 1]?.lower ?? ''),
    )
  )
    return true;
  // "The crew cracked on".
  if (
    /^(crack|carry|press|soldier|plough|get|push|keep|battle|struggle)$/.test(verb.lemma) &&
    /^(on|along)$/.test(tokens[verb.to]?.lower ?? '')
  )
    return true;
  return false;
};
