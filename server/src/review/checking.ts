import {
  BREAKING,
  INSTRUMENTS,
  LOOKING,
  MEASURING,
  PROVING,
  RIGOROUS,
  STAND_INS,
  T,
  type Token,
  TRYING,
} from '../language';

/** What is said of an act that makes a check of it, whatever its verb: token flags of one pass. */
export interface Marks {
  /** Done more than once, or to each: "twice", "every tenth", "four times", "one in ten". */
  readonly again: boolean;
  /** Kept up: "for six weeks", "through four frosts", "every evening". */
  readonly long: boolean;
  /** Behind the change: "afterwards", "a month later", "after the swap". */
  readonly after: boolean;
  /** Ahead of what could not be taken back: "before letting anybody in". */
  readonly ahead: boolean;
  /** Held to something else: "against the gate log", "beside theirs". */
  readonly against: boolean;
  /** So that nobody could fool himself: blind, at random, on purpose, in front of them. */
  readonly rigour: boolean;
  /** While somebody looks on. */
  readonly shown: boolean;
  /** Each of those it was for: "every starter", "each patient". */
  readonly everyone: boolean;
  readonly instrument: boolean;
  /** Something else in place of the real thing, or left alone to compare. */
  readonly standIn: boolean;
  /** To find out: "to see whether", "to compare", "to be sure". */
  readonly aim: boolean;
  /** Not given up before it held: "until ten in a row passed". */
  readonly until: boolean;
}

const PERIOD =
  /^(?:second|minute|hour|day|night|morning|afternoon|evening|week|weekend|fortnight|month|quarter|season|winter|summer|spring|autumn|term|shift|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|frost|storm|tide|harvest|run|cycle|round|service|performance|show|batch|delivery|crossing|sitting)s?$/;
const UNITS =
  /^(?:time|attempt|go|run|pass|trial|cycle|lap|round|file|case|sample|reading|batch|copy|piece|unit|sitting)s?$/;
const NUMBER =
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundred|thousand|dozen|several|few|couple)$/;
const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || NUMBER.test(token.lower));
/** What cannot be taken back once it is done. */
const RELEASING =
  /^(?:give|hand|let|sign|close|open|send|release|switch|leave|step|go|sail|ship|launch|roll|merge|deploy|publish|print|deliver|return|restore|declare|power|pay|file|submit|post|discharge|cut|hang|seal|say|claim|reopen|fly|book)$/;
const SEEKING = /^(?:see|check|compare|prove|confirm|know|test|find|learn|verify|measure|hear|watch|tell)$/;
const WHICH = /^(?:whether|if|that|how|what|who|where|which|when|why|it|out|him|her|them|the|any|each)$/;

/** How far the words of an act go: to the next act or the sentence's end. */
export const marksOf = (tokens: readonly Token[], from: number, to: number): Marks => {
  let again = false;
  let long = false;
  let after = false;
  let ahead = false;
  let against = false;
  let rigour = false;
  let shown = false;
  let everyone = false;
  let instrument = false;
  let standIn = false;
  let aim = false;
  let until = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const after1 = next?.lower ?? '';
    if (INSTRUMENTS.has(token.lemma) && i > from) instrument = true;
    if (STAND_INS.has(token.lemma) && i > from) standIn = true;
    if (RIGOROUS.has(token.lower)) rigour = true;
    switch (token.lower) {
      case 'every':
      case 'each':
        again = true;
        if (PERIOD.test(after1)) long = true;
        else if (next && next.tags & (T.person | T.group)) everyone = true;
        break;
      case 'again':
      case 'twice':
      case 'thrice':
      case 'both':
        again = true;
        break;
      case 'daily':
      case 'nightly':
      case 'weekly':
      case 'hourly':
      case 'monthly':
        long = again = true;
        break;
      case 'afterwards':
      case 'since':
        if (token.lower === 'afterwards' || i === to - 1) after = true;
        break;
      case 'later':
        if (PERIOD.test(tokens[i - 1]?.lower ?? '')) after = true;
        break;
      case 'after':
        if (/^(?:the|that|it|each|every|a|my)$/.test(after1)) after = true;
        break;
      case 'before':
        if (next && next.tags & T.ing && RELEASING.test(next.lemma)) ahead = true;
        else if (/^(?:i|we)$/.test(after1) && RELEASING.test(tokens[i + 2]?.lemma ?? '')) ahead = true;
        break;
      case 'against':
      case 'beside':
      case 'alongside':
      case 'versus':
        if (next && next.kind !== 'punctuation') against = true;
        break;
      case 'side':
        if (after1 === 'by') against = true;
        break;
      case 'purpose':
        if (tokens[i - 1]?.lower === 'on') rigour = true;
        break;
      case 'scratch':
        if (tokens[i - 1]?.lower === 'from') rigour = true;
        break;
      case 'front':
        if (tokens[i - 1]?.lower === 'in' && after1 === 'of') shown = true;
        break;
      case 'full':
        if (tokens[i - 1]?.lower === 'at') rigour = true;
        break;
      case 'eyes':
      case 'hand':
      case 'ear':
        if (tokens[i - 1]?.lower === 'own' || tokens[i - 1]?.lower === 'by') rigour = true;
        break;
      case 'in':
      case 'out':
        // "one in ten", "nine out of ten"
        if (isNumber(next) || (after1 === 'of' && isNumber(tokens[i + 2])))
          if (/^(?:one|two|three)$/.test(tokens[i - 1]?.lower ?? '')) again = rigour = true;
        break;
      case 'for':
      case 'over':
      case 'during':
      case 'through':
      case 'across':
        for (let k = i + 1; k < Math.min(i + 5, to); k++)
          if (
            PERIOD.test(tokens[k]!.lower) &&
            (isNumber(tokens[k - 1]) || isNumber(tokens[k - 2]) || k === i + 2)
          )
            long = true;
        break;
      case 'to':
        if (after1 === 'be' && /^(?:sure|certain|safe)$/.test(tokens[i + 2]?.lower ?? '')) aim = true;
        else if (after1 === 'make' && /^(?:sure|certain)$/.test(tokens[i + 2]?.lower ?? '')) aim = true;
        else if (next && SEEKING.test(after1)) {
          const third = tokens[i + 2];
          const fourth = tokens[i + 3];
          if (tokens[i - 1]?.lower === 'how') break;
          if (after1 === 'compare' || (!third && after1 !== 'tell') || third?.kind === 'punctuation')
            aim = true;
          else if (third && WHICH.test(third.lower))
            aim =
              !/^(?:it|him|her|them|the|any|each)$/.test(third.lower) ||
              (fourth !== undefined && fourth.kind === 'word');
        }
        break;
      case 'comparison':
        if (tokens[i - 1]?.lower === 'for') aim = true;
        break;
      case 'until':
      case 'till':
        if (
          tokens
            .slice(i + 1, Math.min(i + 7, to))
            .some(({ lower }) => /^(?:row|held|passed|agreed|matched|ran|came|all|every|each)$/.test(lower))
        )
          until = true;
        break;
      default:
        if (i > from && isNumber(token) && UNITS.test(after1)) again = true;
        else if (
          /^(?:tenth|fifth|third|twentieth|hundredth)$/.test(token.lower) &&
          tokens[i - 1]?.lower === 'every'
        )
          again = rigour = true;
    }
  }
  return { again, long, after, ahead, against, rigour, shown, everyone, instrument, standIn, aim, until };
};

const CONTROL = /^(?:alone|untouched|unchanged|unaltered|unfixed|untreated|unmodified)$/;

/** "left its twin alone", "kept the far row on the old one", "held back five in a hundred": not changed, to compare. */
const leavesControl = (verb: string, tokens: readonly Token[], from: number, to: number): boolean => {
  if (!/^(?:leave|keep|hold|reserve|retain|withhold)$/.test(verb)) return false;
  if (/^(?:that|it|this|him|her)$/.test(tokens[from + 1]?.lower ?? '')) return false;
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!;
    if (CONTROL.test(lower)) return true;
    if (lower === 'as' && /^(?:it|they|before)$/.test(tokens[i + 1]?.lower ?? '')) return true;
  }
  return false;
};

/** Where in the Action an act stands. */
export interface Place {
  /** Something was put right or made before. */
  readonly fixed: boolean;
  readonly late: boolean;
}

/** Whether an own act, with the words up to `to`, is a check of what was made. `from` is its verb. */
export const isCheck = (
  verb: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  { fixed, late }: Place,
): boolean => {
  const m = marksOf(tokens, from, to);
  if ((PROVING.has(verb) || MEASURING.has(verb)) && (m.after || m.ahead)) return true;
  if (!fixed) return late && PROVING.has(verb) && (m.again || m.long || m.rigour);
  if (leavesControl(verb, tokens, from, to)) return true;
  if (PROVING.has(verb) || m.aim || m.standIn) return true;
  const careful = m.rigour || m.instrument || m.until;
  if (MEASURING.has(verb)) return careful || m.shown || m.again || m.long || m.against;
  if (BREAKING.has(verb) && (careful || m.shown)) return true;
  if (TRYING.has(verb)) return careful || m.shown || m.again || m.long;
  if (LOOKING.has(verb))
    return careful || m.after || (m.everyone && /^(?:call|ring|phone|visit|ask|interview)$/.test(verb));
  return false;
};
