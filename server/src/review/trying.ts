import { AGREEING, type Clause, T, type Token, TRYING } from '../language';
import { isNumber, tries } from '../rules/read';

const SPAN =
  /^(?:hour|day|night|shift|week|fortnight|month|quarter|season|term|year|winter|summer|storm|flood|harvest|election|claim|case|order|invoice|incident|booking)s$/;

/** "ran it over the fourteen months", "across the last three winters": tried on what had been. */
export const onThePast = (tokens: readonly Token[], verb: string, from: number, to: number): boolean => {
  if (!tries(verb)) return false;
  return tokens.slice(from + 1, to).some(({ lower }, k) => {
    const at = from + 1 + k;
    if (!/^(?:over|across|through|against|on|past)$/.test(lower)) return false;
    if (!/^(?:the|those|all|my|our|these)$/.test(tokens[at + 1]?.lower ?? '')) return false;
    const past = tokens.slice(at + 2, Math.min(at + 6, to));
    return (
      past.some(token => isNumber(token) || /^(?:last|past|previous|same)$/.test(token.lower)) &&
      past.some(token => SPAN.test(token.lower))
    );
  });
};

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|easter|whitsun|christmas)$/;
/** "went back in November", "drove out again a month later": the thing was seen again when all was done. */
export const seenAgain = (tokens: readonly Token[], { verb, to }: Clause): boolean => {
  if (!/^(?:go|come|drive|walk|call|ride|return|visit|look)$/.test(verb.lemma)) return false;
  const rest = tokens.slice(verb.to, to);
  const again =
    verb.lemma === 'return' || rest.slice(0, 3).some(({ lower }) => /^(?:back|again|round)$/.test(lower));
  return (
    again &&
    rest.some(
      ({ lower, tags }, i) =>
        (/^(?:in|on|at|every|each|last|after|twice)$/.test(lower) &&
          (((rest[i + 1]?.tags ?? 0) & T.time) !== 0 || MONTH.test(rest[i + 1]?.lower ?? ''))) ||
        (lower === 'later' && i > 0) ||
        (tags & T.time && lower === 'afterwards'),
    )
  );
};

const HARMED =
  /^(?:warp|move|leak|break|slip|trip|fall|crack|stick|run|burn|snap|come|drop|jam|tear|spill|bend|rub)$/;
/** "swapped the labels; the tasters picked the same jar", "stood the kettle on it, and nothing warped": what was done, and that it made no odds. */
export const cameSame = (tokens: readonly Token[], clauses: readonly Clause[], act: Clause): boolean => {
  const { verb } = act;
  if (verb.negated || verb.modal || /^(?:say|tell|ask|go|see|hear|think|get|have|find)$/.test(verb.lemma))
    return false;
  return clauses.slice(clauses.indexOf(act) + 1).some(next => {
    if (next.kind !== 'main' || !next.subject || next.verb.tense !== 'past') return false;
    const { who, head, from } = next.subject;
    if (/^(?:I|we|you)$/.test(who) || (next.shared && who !== 'thing')) return false;
    const rest = tokens.slice(next.verb.to, Math.max(next.to, next.verb.to));
    if (/^(?:nothing|none)$/.test(tokens[head]!.lower)) return HARMED.test(next.verb.lemma);
    if (
      /^(?:turn|switch|take|put|pull|unplug|remove)$/.test(verb.lemma) &&
      /^(?:come|be|return|creep)$/.test(next.verb.lemma)
    )
      if (who === 'thing' && rest.slice(0, 2).some(({ lower }) => /^(?:back|again)$/.test(lower)))
        return true;
    if (/^(?:two|both)$/.test(tokens[head]!.lower) && AGREEING.has(next.verb.lemma)) return from > 0;
    if (/^(?:stay|follow|go|travel|move)$/.test(next.verb.lemma) && who === 'thing')
      return rest.some(({ lower }) => lower === 'with');
    return rest.some(
      ({ lower }, i) =>
        /^(?:alike|identically)$/.test(lower) ||
        (lower === 'same' &&
          rest[i - 1]?.lower === 'the' &&
          /^(?:come|pick|choose|give|read|show|find|make|get|land|name|put)$/.test(next.verb.lemma)),
    );
  });
};

const MANAGED = /^(?:get|manage|pass|spot|notice|guess|miss|fail|succeed|solve|finish|recognise|recognize)$/;
/** "Ten strangers read it out; eight got the date right": a count of those who did it, and of those who could. */
export const countedOut = (tokens: readonly Token[], clauses: readonly Clause[]): Clause | undefined =>
  clauses.find((clause, at) => {
    const next = clauses[at + 1];
    if (!next?.subject || next.kind !== 'main' || next.shared || clause.kind !== 'main') return false;
    const phrase = tokens.slice(next.subject.from, next.subject.to);
    const counted =
      phrase.length <= 3 &&
      (isNumber(phrase[0]) || /^(?:all|none|both|neither|each)$/.test(phrase[0]?.lower ?? '')) &&
      phrase.every(
        token => isNumber(token) || /^(?:all|none|both|neither|each|of|them|but)$/.test(token.lower),
      );
    return (
      counted &&
      next.verb.tense === 'past' &&
      MANAGED.test(next.verb.lemma) &&
      !((tokens[next.verb.to]?.tags ?? 0) & T.participle) &&
      tokens.slice(clause.from, next.subject.from).some(token => isNumber(token)) &&
      !/^(?:go|know|be|have)$/.test(next.verb.lemma)
    );
  });

/** "drew twenty receipts and traced each to the till": followed to where it should be. */
export const followsUp = (verb: string, tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:trace|follow|match|tick|tie)$/.test(verb) &&
  /^(?:each|every)$/.test(tokens[from + 1]?.lower ?? '') &&
  tokens.slice(from + 2, to).some(({ lower }) => /^(?:to|back|against|off)$/.test(lower));

const HINDERING =
  /^(?:wheelchair|pram|pushchair|buggy|stroller|stick|crutches|trolley|load|crate|suitcase|stopwatch|tape|blindfold|toddler|child|clicker)$/;
/** "walked it with a wheelchair, both ways, in rain": gone over it as those have to whom it is hard. */
export const goesOver = (verb: string, tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:walk|ride|drive|cycle|push|fill|open|wear|climb|rehearse)$/.test(verb) &&
  /^(?:it|them)$/.test(tokens[from + 1]?.lower ?? '') &&
  tokens
    .slice(from + 2, to)
    .some(
      ({ lower }, i, all) =>
        lower === 'both' ||
        (/^(?:rain|dark|snow|fog|frost|wind|heat)$/.test(lower) &&
          /^(?:in|the)$/.test(all[i - 1]?.lower ?? '')) ||
        (lower === 'with' && all.slice(i + 2, i + 4).some(next => HINDERING.test(next.lower))),
    );

/** "A colleague tried the route while I noted every stumble". */
export const looksOn = (clauses: readonly Clause[], act: Clause): boolean => {
  if (
    act.introducer !== 'while' ||
    !/^(?:time|count|note|watch|log|measure|write|tally|film|score)$/.test(act.verb.lemma)
  )
    return false;
  const main = clauses.find(({ kind }) => kind === 'main');
  return (
    main !== undefined &&
    /^(?:other|nobody)$/.test(main.subject?.who ?? '') &&
    (TRYING.has(main.verb.lemma) ||
      /^(?:do|go|walk|find|follow|fill|build|assemble|read|carry)$/.test(main.verb.lemma))
  );
};
