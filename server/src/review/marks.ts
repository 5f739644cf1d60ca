import { INSTRUMENTS, RIGOROUS, STAND_INS, T, type Token } from '../language';
import { isNumber } from '../rules/read';

/** What is said of an act that makes a check of it, whatever its verb: token flags of one pass. */
export interface Marks {
  /** Done more than once, or to each: "twice", "every tenth", "four times", "one in ten". */
  readonly again: boolean;
  /** Done over, rather than once to each. */
  readonly repeated: boolean;
  /** Kept up: "for six weeks", "through four frosts", "every evening". */
  readonly long: boolean;
  /** Through a night. */
  readonly whole: boolean;
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
  /** The writer in the place of those it is for: "rode the last bus myself". */
  readonly self: boolean;
  readonly instrument: boolean;
  /** Something else in place of the real thing, or left alone to compare. */
  readonly standIn: boolean;
  /** To find out: "to see whether", "to compare", "to be sure". */
  readonly aim: boolean;
  /** Not given up before it held: "until ten in a row passed". */
  readonly until: boolean;
  /** Those it was tried on were not told. */
  readonly unknown: boolean;
  /** On what had been before: "last spring's claims". */
  readonly history: boolean;
  /** In another's place, by another way, or with what could sway covered up. */
  readonly proof: boolean;
  /** "forty times". */
  readonly times: boolean;
}

const WORST =
  /^(?:worst|busiest|loudest|coldest|hottest|heaviest|hardest|wettest|darkest|oldest|weakest|slowest|longest|steepest|fullest|roughest|angriest)$/;
const PERIOD =
  /^(?:second|minute|hour|day|night|morning|afternoon|evening|week|weekend|fortnight|month|quarter|season|winter|summer|spring|autumn|term|shift|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|frost|storm|tide|harvest|run|cycle|round|service|performance|show|batch|delivery|crossing|sitting|lesson|class|rotation|watch|dinner|lunch|meal|rehearsal|match|game|voyage|trip|market|clinic)(?:e?s)?$/;
const UNITS =
  /^(?:time|attempt|go|run|pass|trial|cycle|lap|round|file|case|sample|reading|batch|copy|piece|unit|sitting)s?$/;
/** What cannot be taken back once it is done. */
const RELEASING =
  /^(?:give|hand|let|sign|close|send|release|switch|leave|step|go|sail|ship|launch|roll|merge|deploy|publish|print|deliver|return|restore|declare|power|pay|file|submit|post|discharge|cut|hang|seal|say|flip|rely|trust|claim|reopen|fly|book)$/;
const SEEKING =
  /^(?:see|check|compare|prove|confirm|know|test|find|learn|verify|measure|hear|watch|tell|count|weigh|time|listen|look|review|sample|inspect)$/;
const WHICH = /^(?:whether|if|that|how|what|who|where|which|when|why|it|out|him|her|them|the|any|each)$/;

/** Marks between the verb and `to`: what it was for may stand in a later clause, how it was done ends `near` the verb. */
export const marksOf = (
  tokens: readonly Token[],
  lead: number,
  from: number,
  near: number,
  to: number,
): Marks => {
  let again = false;
  let repeated = false;
  let long = false;
  let whole = false;
  let after = false;
  let ahead = false;
  let against = false;
  let rigour = false;
  let shown = false;
  let everyone = false;
  let self = false;
  let instrument = false;
  let standIn = false;
  let aim = false;
  let until = false;
  let unknown = false;
  let history = false;
  let proof = false;
  let times = false;
  let old = false;
  let fresh = false;
  for (let i = lead; i < to; i++) {
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
        else if (own && next && (next.tags & (T.person | T.group) || after1 === 'of')) everyone = true;
        break;
      case 'again':
      case 'twice':
      case 'alternate':
      case 'thrice':
        again = repeated = true;
        break;
      case 'same':
      case 'both':
        // "climbed up that same night" tells when.
        if (token.lower === 'same' && /^(?:that|this)$/.test(tokens[i - 1]?.lower ?? '')) break;
        again = true;
        repeated ||= tokens[from]!.lemma !== 'use';
        break;
      case 'old':
        old = true;
        if (fresh) against = true;
        break;
      case 'new':
        fresh = true;
        if (old) against = true;
        break;
      case 'last':
        if (PERIOD.test(after1) && /^['’]s?$/.test(tokens[i + 2]?.text ?? '')) history = true;
        break;
      case 'who':
      case 'that':
        // "two drivers who didn't know why": they could not help it along.
        if (
          own &&
          i > from + 2 &&
          (token.lower === 'who' || tokens[i - 1]!.kind === 'word') &&
          tokens.slice(i + 1, i + 4).some(({ lower }) => /^(?:n't|not|never|nothing)$/.test(lower))
        )
          if (
            tokens
              .slice(i + 1, i + 6)
              .some(({ lemma }) =>
                /^(?:know|see|hear|read|meet|have|use|sail|do|be|try|set|touch|work|hold|drive|cook|visit|run)$/.test(
                  lemma,
                ),
              )
          )
            unknown = true;
        break;
      case 'together':
        against = true;
        break;
      case 'times':
        if (isNumber(tokens[i - 1])) times = true;
        break;
      case 'without':
        if (/^(?:telling|saying|warning|announcing|letting)$/.test(after1)) unknown = true;
        break;
      case 'as':
        // "dialled it as if I were a customer"
        if (own && i > from && /^(?:if|though)$/.test(after1) && tokens[i + 2]?.lower === 'i') proof = true;
        break;
      case 'second':
        if (i > from && after1 === 'way') proof = true;
        break;
      case 'shut':
      case 'closed':
      case 'bandaged':
      case 'off':
        // "with my eyes shut", "with the lights off"
        if (
          i > from + 2 &&
          own &&
          tokens[i - 1]!.kind === 'word' &&
          tokens.slice(i - 3, i).some(({ lower }) => lower === 'with') &&
          /^(?:eyes|lights|door|doors|sound|power|light)$/.test(tokens[i - 1]!.lower)
        )
          rigour = true;
        break;
      case 'covered':
      case 'masked':
      case 'blanked':
      case 'blindfolded':
        if (i > from + 2 && tokens.slice(i - 4, i).some(({ lower }) => lower === 'with')) proof = true;
        break;
      case 'running':
        if (PERIOD.test(tokens[i - 1]?.lower ?? '') && (!next || next.kind === 'punctuation')) long = true;
        break;
      case 'next':
        if (after1 === 'to')
          if (
            /^(?:each|one)$/.test(tokens[i + 2]?.lower ?? '') ||
            /^(?:original|old|first|other)$/.test(tokens[i + 3]?.lower ?? '')
          )
            against = true;
        break;
      case 'test':
      case 'trial':
      case 'mystery':
        if (
          own &&
          i > from + 1 &&
          next &&
          next.tags & T.noun &&
          (/^(?:a|an|some)$/.test(tokens[i - 1]!.lower) || isNumber(tokens[i - 1]))
        )
          standIn = true;
        break;
      case 'rush':
      case 'peak':
        if (own && i > from) rigour = true;
        break;
      case 'myself':
        self = true;
        break;
      case 'overnight':
        long = whole = true;
        break;
      case 'all':
        if (/^(?:night|weekend)$/.test(after1) && i > from) long = whole = true;
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
        if (i < from) break;
        // "one after the other" tells in which order.
        if (/^(?:other|another)$/.test(tokens[i + 2]?.lower ?? '') || tokens[i - 1]?.lower === 'one') break;
        // "before and after": once more, not behind the change.
        if (tokens[i - 1]?.lower === 'and' && tokens[i - 2]?.lower === 'before') again = true;
        else if (/^(?:the|that|it|each|every|a|my)$/.test(after1) || PERIOD.test(tokens[i - 1]?.lower ?? ''))
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
        if (own && i > 0 && next && next.kind !== 'punctuation' && tokens[i - 1]!.kind !== 'punctuation')
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
          if (tokens.slice(i - 2, i).some(({ lower }) => /^(?:one|two|three)$/.test(lower)))
            // "one caller in twenty"
            again = rigour = true;
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
        else if (after1 === 'rule' && tokens[i + 2]?.lower === 'out') aim = true;
        else if (/^(?:satisfy|convince)$/.test(after1) && tokens[i + 2]?.lower === 'myself') aim = true;
        else if (after1 === 'make' && /^(?:sure|certain)$/.test(tokens[i + 2]?.lower ?? '')) aim = true;
        else if (next && SEEKING.test(after1)) {
          const third = tokens[i + 2];
          const fourth = tokens[i + 3];
          if (tokens[i - 1]?.lower === 'how') break;
          // "to find the hours" looks for nothing.
          if (after1 === 'find' && /^(?:the|a|an|any|some)$/.test(third?.lower ?? '')) break;
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
        // "so that the weeks without it would tell me if …"
        if (
          /^(?:me|us)$/.test(tokens[i - 1]?.lower ?? '') &&
          /^(?:tell|show)$/.test(tokens[i - 2]?.lemma ?? '')
        )
          aim = true;
        break;
      case 'comparison':
        if (/^(?:for|a|as)$/.test(tokens[i - 1]?.lower ?? '')) aim = true;
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
        if (i > from && isNumber(token) && UNITS.test(after1)) again = repeated = true;
        // "one by one", "line by line"
        else if (i > from && after1 === 'by' && tokens[i + 2]?.lower === token.lower) rigour = true;
        // "at the worst spots", "on the coldest night"
        else if (
          own &&
          i > from &&
          WORST.test(token.lower) &&
          (tokens[i - 1]?.lower === 'the' || isNumber(tokens[i - 1]))
        )
          rigour = true;
        else if (
          own &&
          PERIOD.test(token.lower) &&
          after1 === 'on' &&
          (!tokens[i + 2] || tokens[i + 2]!.kind === 'punctuation')
        )
          after = true;
        else if (
          /^(?:tenth|fifth|third|twentieth|hundredth)$/.test(token.lower) &&
          tokens[i - 1]?.lower === 'every'
        )
          again = repeated = rigour = true;
    }
  }
  return {
    again,
    repeated,
    long,
    whole,
    after,
    ahead,
    against,
    rigour,
    shown,
    everyone,
    self,
    instrument,
    standIn,
    aim,
    until,
    unknown,
    history,
    proof,
    times,
  };
};
