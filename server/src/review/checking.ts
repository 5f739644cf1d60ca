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
  /^(?:give|hand|let|sign|close|send|release|switch|leave|step|go|sail|ship|launch|roll|merge|deploy|publish|print|deliver|return|restore|declare|power|pay|file|submit|post|discharge|cut|hang|seal|say|claim|reopen|fly|book)$/;
const SEEKING = /^(?:see|check|compare|prove|confirm|know|test|find|learn|verify|measure|hear|watch|tell)$/;
const WHICH = /^(?:whether|if|that|how|what|who|where|which|when|why|it|out|him|her|them|the|any|each)$/;

/** Marks between the verb and `to`: what it was for may stand in a later clause, how it was done ends `near` the verb. */
export const marksOf = (tokens: readonly Token[], from: number, near: number, to: number): Marks => {
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
    const own = i < near;
    if (
      own &&
      INSTRUMENTS.has(token.lemma) &&
      tokens
        .slice(Math.max(from + 1, i - 4), i)
        .some(({ lower }) => /^(?:with|on|under|by|using)$/.test(lower))
    )
      instrument = true;
    if (own && STAND_INS.has(token.lemma) && i > from) standIn = true;
    if (own && RIGOROUS.has(token.lower)) rigour = true;
    switch (token.lower) {
      case 'every':
      case 'each':
        again = true;
        if (PERIOD.test(after1)) long = true;
        else if (own && next && next.tags & (T.person | T.group)) everyone = true;
        break;
      case 'again':
      case 'twice':
      case 'thrice':
      case 'same':
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
        if (/^(?:the|that|it|each|every|a|my)$/.test(after1) || PERIOD.test(tokens[i - 1]?.lower ?? ''))
          after = true;
        break;
      case 'before':
        for (let k = i + 1; k < Math.min(i + 6, tokens.length) && tokens[k]!.kind !== 'punctuation'; k++)
          if (RELEASING.test(tokens[k]!.lemma) && tokens[k]!.tags & T.verb) ahead = true;
        break;
      case 'against':
      case 'beside':
      case 'alongside':
      case 'versus':
        if (own && next && next.kind !== 'punctuation' && tokens[i - 1]!.kind !== 'punctuation')
          against = true;
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
        if (tokens[i - 1]?.lower === 'own') rigour = true;
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
          else if (after1 === 'check' || after1 === 'test') aim = true;
          else if (third && WHICH.test(third.lower))
            aim =
              !/^(?:it|him|her|them|the|any|each)$/.test(third.lower) ||
              (fourth !== undefined && fourth.kind === 'word');
        }
        break;
      case 'whether':
        aim = true;
        break;
      case 'where':
      case 'how':
      case 'if':
        if (own && i === from + 1) aim = true;
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
  /** Something was taken in hand, if only to find out. */
  readonly handled: boolean;
  readonly late: boolean;
}

/** Whether an own act, with the words up to `to`, is a check of what was made. `from` is its verb. */
export const isCheck = (
  verb: string,
  tokens: readonly Token[],
  from: number,
  near: number,
  to: number,
  { fixed, handled, late }: Place,
): boolean => {
  const m = marksOf(tokens, from, near, to);
  if (
    (PROVING.has(verb) || MEASURING.has(verb)) &&
    (m.after || (m.again && tokens[from + 1]?.lower === 'back') || m.ahead)
  )
    return true;
  const careful = m.rigour || m.instrument || m.until;
  if (handled || fixed) {
    if (leavesControl(verb, tokens, from, near) || splits(verb, tokens, from, near)) return true;
    if (BREAKING.has(verb) && (careful || m.shown)) return true;
    if (TRYING.has(verb) && (m.rigour || m.until || m.shown || m.again || (fixed && m.instrument)))
      return true;
    if (m.against && COMPARING.test(verb) && late) return true;
  }
  if (!fixed && !(late && handled)) return late && PROVING.has(verb) && (m.again || m.long || m.rigour);
  if (PROVING.has(verb) || m.standIn || (m.ahead && m.long)) return true;
  if (m.aim && !TELLING.test(verb)) return true;
  if (MEASURING.has(verb)) return careful || m.shown || m.again || m.long || m.against;
  if (LOOKING.has(verb))
    return (
      m.rigour ||
      m.until ||
      (m.instrument && !/^(?:pull|draw|take|pick)$/.test(verb)) ||
      m.after ||
      (m.everyone && CALLING.test(verb))
    );
  return false;
};

const TELLING = /^(?:teach|show|train|tell|ask|explain|write|make)$/;
const COMPARING = /^(?:compare|match|score|lay|hold|set|put|check|run|read|line|tick|weigh|measure)$/;
const CALLING = /^(?:call|ring|phone|visit|ask|interview|message|text|survey)$/;

const PLACING =
  /^(?:put|stand|set|place|leave|keep|store|hang|lay|plant|hold|grow|soak|dry|pack|fit|dress|wash)$/;
/** "stood three cones on the sill and three in a drawer": one lot this way, another that way. */
const splits = (verb: string, tokens: readonly Token[], from: number, to: number): boolean => {
  if (!PLACING.test(verb)) return false;
  const first = tokens.findIndex(
    (token, i) => i > from && i < from + 4 && (isNumber(token) || /^(?:one|half)$/.test(token.lower)),
  );
  if (first < 0) return false;
  for (let i = first + 2; i < Math.min(tokens.length, to + 1, first + 10); i++) {
    const { lower } = tokens[i]!;
    if (lower !== 'and') continue;
    const next = tokens[i + 1];
    if (!next) return false;
    const other =
      isNumber(next) ||
      /^(?:one|half)$/.test(next.lower) ||
      /^(?:half|other)$/.test(tokens[i + 2]?.lower ?? '');
    if (other && tokens.slice(i + 2, i + 5).some(token => token.tags & T.preposition)) return true;
  }
  return false;
};

/** Verbs by which somebody else is set to look. */
const SETTING = /^(?:have|get|ask|let|make|invite|hire|beg|tell|dare|challenge|persuade|pay|commission)$/;
/** What they are set to do. */
const PUT_TO =
  /^(?:attack|break|beat|fault|catch|trip|plate|assess|rate|redo|rebuild|repeat|mark|judge|replicate|reproduce|recalculate|rework|second-guess|pick)$/;
const EXAMINING =
  /^(?:count|test|check|measure|weigh|inspect|sample|time|review|read|taste|try|score|grade|examine|audit|hunt|probe|search|sweep)$/;
const DOUBTING = /^(?:mistake|fault|hole|error|flaw|slip|gap|crack|weakness|leak)s?$/;

/** "had a mate plate half of them", "begged her to find me a mistake", "got an independent hydrologist to redo the sums". */
export const setsLooking = (verb: string, tokens: readonly Token[], from: number, to: number): boolean => {
  if (!SETTING.test(verb)) return false;
  let somebody = false;
  for (let i = from + 1; i < Math.min(to, from + 16); i++) {
    const token = tokens[i]!;
    if (/^[.;:]$/.test(token.text)) return false;
    const { lower } = token;
    if (
      /^(?:him|her|them|someone|somebody|one|colleague|two|three)$/.test(lower) ||
      token.tags & (T.person | T.group | T.name)
    )
      somebody = true;
    if (!somebody || i < from + 2) continue;
    if (/^(?:cold|blind|independently|unprompted)$/.test(lower)) return true;
    if (
      DOUBTING.test(lower) &&
      tokens.slice(from, i).some(other => /^(?:find|spot|pick|hunt|look)$/.test(other.lemma))
    )
      return true;
    const before = tokens[i - 1]!;
    const acts =
      (token.tags & T.base) !== 0 &&
      (before.lower === 'to' ||
        (verb !== 'put' && (before.tags & (T.noun | T.person | T.pronoun | T.name)) !== 0) ||
        /^(?:him|her|them)$/.test(before.lower));
    if (!acts || (before.tags & T.determiner && !/^(?:her)$/.test(before.lower))) continue;
    if (PUT_TO.test(token.lemma)) return true;
    if (/^(?:tell|dare|challenge|let|make)$/.test(verb)) continue;
    if (PROVING.has(token.lemma) || EXAMINING.test(token.lemma)) return true;
  }
  return false;
};
