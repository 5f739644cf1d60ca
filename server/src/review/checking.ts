import {
  BREAKING,
  EVIDENCE,
  INSTRUMENTS,
  LOOKING,
  MEASURING,
  PROVING,
  T,
  type Token,
  TRYING,
} from '../language';
import { isNumber } from '../rules/read';
import { type Marks, marksOf } from './marks';

const CONTROL = /^(?:alone|untouched|unchanged|unaltered|unfixed|untreated|unmodified)$/;

const SPARED = /^(?:compare|comparison|compared|control|untouched|it|they|before|against)$/;
const TWIN = /^(?:neighbour|neighbor|twin|sister|other|pair|partner)$/;
/** "left its twin alone", "kept the far row on the old one", "held back five in a hundred": not changed, to compare. */
const leavesControl = (verb: string, tokens: readonly Token[], from: number, to: number): boolean => {
  if (!/^(?:leave|keep|hold|reserve|retain|withhold)$/.test(verb)) return false;
  if (/^(?:that|it|this|him|her|them|us)$/.test(tokens[from + 1]?.lower ?? '')) return false;
  // "left lane two alone instead of converting both", "because the paint was good": left, but not to compare.
  if (tokens.slice(from, from + 12).some(({ lower }) => /^(?:instead|rather|because|since|as)$/.test(lower)))
    if (!tokens.slice(from, from + 12).some(({ lower }) => SPARED.test(lower))) return false;
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!;
    if (CONTROL.test(lower)) return true;
    // "left its neighbour", "kept the twin": nothing is done with it.
    if (TWIN.test(lower) && i === to - 1 && /^(?:its|the|his|her|their)$/.test(tokens[i - 1]?.lower ?? ''))
      return true;
    if (
      lower === 'old' &&
      tokens[i - 1]?.lower === 'the' &&
      /^(?:on|with|under|in)$/.test(tokens[i - 2]?.lower ?? '')
    )
      return true;
    if (lower === 'as' && /^(?:it|they|before)$/.test(tokens[i + 1]?.lower ?? '')) return true;
  }
  return false;
};

/** "left every old alert firing for a month", "kept the museum's meter in the same spot": what was there tells of what is new. */
const keepsOld = (verb: string, tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:leave|keep)$/.test(verb) &&
  tokens
    .slice(from + 1, to)
    .some(
      ({ lower, lemma }) =>
        /^(?:old|same|original|former|previous|both)$/.test(lower) || INSTRUMENTS.has(lemma),
    );

/** "fed eleven million old taps through it", "ran last year's claims past the new form": what has been, put to it. */
const feeds = (verb: string, tokens: readonly Token[], from: number, to: number): boolean => {
  if (!/^(?:feed|put|push|pass|run|send|pour|play|throw|fire|pump|drive)$/.test(verb)) return false;
  const at = tokens.findIndex(
    ({ lower }, i) => i > from + 1 && i < to && /^(?:through|past|at)$/.test(lower),
  );
  if (at < 0 || !/^(?:it|them|both|the)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  if (tokens[at + 1]!.lower === 'the' && !/^(?:new|old)$/.test(tokens[at + 2]?.lower ?? '')) return false;
  const fed = tokens.slice(from + 1, at);
  return fed.some(token => isNumber(token) || /^(?:old|past|historic|recorded|every|all)$/.test(token.lower));
};

const FALSE =
  /^(?:faulty|wrong|fake|false|spoiled|forged|expired|mislabelled|bogus|marked|known|rotten|cracked)$/;
/** "hid a faulty part among twenty good ones": to see it found. */
const plants = (verb: string, tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:hide|slip|drop|plant|put|feed|send|mix|enter|smuggle)$/.test(verb) &&
  tokens.slice(from + 3, to).some(({ lower }) => /^(?:among|into|through|past|amid)$/.test(lower)) &&
  tokens
    .slice(from + 2, Math.min(to, from + 5))
    .some(
      ({ lower }, i) =>
        FALSE.test(lower) && /^(?:a|an|one|some|two|three|four|five|six)$/.test(tokens[from + 1 + i]!.lower),
    );

/** "put the old one back for a day": undone, to see it come again. */
const putsBack = (verb: string, tokens: readonly Token[], from: number, to: number): boolean => {
  if (!/^(?:put|switch|swap|take|turn|bring|fit|set|change|go)$/.test(verb)) return false;
  const rest = tokens.slice(from + 1, to).map(({ lower }) => lower);
  return rest.includes('old') && rest.includes('back');
};

/** Where in the Action an act stands. */
export interface Place {
  /** Something was put right or made before. */
  readonly fixed: boolean;
  /** Something was taken in hand, if only to find out. */
  readonly handled: boolean;
  readonly late: boolean;
}

/** Where an act's words stand: what is told ahead of it, its verb, the end of its clause and of what is said of it. */
export interface Reach {
  readonly lead: number;
  readonly at: number;
  readonly near: number;
  readonly to: number;
}

/** Whether an own act is a check of what was made. */
export const isCheck = (
  verb: string,
  tokens: readonly Token[],
  { lead, at, near, to }: Reach,
  { fixed, handled, late }: Place,
): boolean => {
  const m = marksOf(tokens, lead, at, near, to);
  const next = tokens[at + 1]?.lower ?? '';
  const looks = PROVING.has(verb) || MEASURING.has(verb);
  if (learns(verb, tokens, at, to)) return false;
  if (looks && (m.after || m.ahead)) return true;
  const careful = m.rigour || m.instrument || m.until;
  if (handled || fixed) {
    if (fixed && m.long && keepsOld(verb, tokens, at, near)) return true;
    if (fixed && feeds(verb, tokens, at, near)) return true;
    if (fixed && (plants(verb, tokens, at, near) || putsBack(verb, tokens, at, near))) return true;
    // "cut one open at the end of each day"
    if (
      fixed &&
      m.long &&
      m.again &&
      /^(?:one|two|three|some|a)$/.test(next) &&
      /^(?:cut|open|take|pull|pick|draw|break|strip|tap)$/.test(verb)
    )
      return true;
    if (fixed && (m.proof || (verb === 'feed' && m.rigour))) return true;
    // "let it stand in the yard through the frost"
    if (fixed && m.long && verb === 'let' && /^(?:it|them|one|both)$/.test(next)) return true;
    if (fixed && m.ahead && TRYING.has(verb)) return true;
    if (fixed && m.until && verb === 'keep' && /ing$/.test(next)) return true;
    if (leavesControl(verb, tokens, at, near) || splits(verb, tokens, at, near)) return true;
    if (BREAKING.has(verb) && (careful || m.shown || m.long)) return true;
    if (m.self && (TRYING.has(verb) || /^(?:walk|sit|stay|sleep|wait)$/.test(verb) || POSING.test(verb)))
      if (m.long || m.again || (POSING.test(verb) && next === 'myself')) return true;
    if (
      fixed &&
      /^(?:order|book|ring|call|buy|post|apply|register|enrol)$/.test(verb) &&
      underName(tokens, at, near)
    )
      return true;
    if (fixed && takesSample(verb, tokens, at, near, m)) return true;
    // To use a thing for a while tells nothing by itself: what it did is held against something, or nobody could fool himself.
    if (PILOTING.test(verb)) {
      if (m.rigour || m.until || m.against || m.unknown || m.history || (fixed && (m.aim || m.standIn)))
        return true;
    } else if (TRYING.has(verb) && !teaches(tokens, at, near))
      if (m.rigour || m.until || m.shown || m.repeated || (fixed && m.instrument)) return true;
    if (fixed && m.against && m.long && COMPARING.test(verb)) return true;
    if (m.against && late && (COMPARING.test(verb) || /^(?:let|keep|leave|have)$/.test(verb))) return true;
    if (fixed && /^(?:keep|make)$/.test(verb) && keepsScore(tokens, at, near)) return true;
    if (fixed && /^(?:write|note|jot|put|take)$/.test(verb) && next === 'down' && (m.again || m.long))
      return true;
    // "gave one class the new sheet and the other the old"
    if (fixed && m.against && /^(?:give|show|feed|send|teach|serve|sell|treat|hand)$/.test(verb))
      if (tokens.slice(at, at + 14).some(({ lower }) => /^(?:other|others|half)$/.test(lower))) return true;
    if (fixed && m.whole && TRYING.has(verb) && !/^(?:all|overnight|the|on)$/.test(next)) return true;
    if (fixed && m.times && HANDLING.test(verb)) return true;
    if (fixed && /^(?:pretend|pose|impersonate)$/.test(verb)) return true;
    // "went back over the last thirty", "rang the number from a phone box"
    if (fixed && verb === 'go' && next === 'back' && /^(?:over|through)$/.test(tokens[at + 2]?.lower ?? ''))
      return tokens
        .slice(at + 3, at + 7)
        .some(
          token => isNumber(token) || EVIDENCE.has(token.lemma) || /^(?:last|every|each)$/.test(token.lower),
        );
    if (fixed && /^(?:ring|call|dial|phone)$/.test(verb) && asCaller(tokens, at, near)) return true;
    if (fixed && late && verb === 'go' && /^(?:through|over)$/.test(next) && (m.again || m.instrument))
      return true;
    if (fixed && late && verb === 'go' && /^(?:through|over)$/.test(next))
      if (tokens.slice(at + 2, Math.min(near, at + 8)).some(token => EVIDENCE.has(token.lemma))) return true;
    if (
      fixed &&
      ((m.unknown && !/^(?:hire|train|teach|meet|employ|find|know)$/.test(verb)) ||
        (m.history && !TELLING.test(verb)))
    )
      return true;
    // "priced them again": done over.
    if (fixed && /^(?:it|them|both|all|everything)$/.test(next) && tokens[at + 2]?.lower === 'again')
      return looks || TRYING.has(verb) || ASSESSED.test(verb);
    if (
      fixed &&
      /^(?:walk|ride|drive|cycle|climb|sail)$/.test(verb) &&
      tokens.slice(at, at + 4).some(({ lower }) => lower === 'new')
    )
      return true;
  }
  if (!fixed && !(late && handled)) return late && PROVING.has(verb) && (m.again || m.long || m.rigour);
  if (
    PROVING.has(verb) ||
    (m.standIn && !/^(?:order|buy|get|write|design|make|build|fetch|cut)$/.test(verb)) ||
    (m.ahead && (m.long || verb === 'wait'))
  )
    return true;
  if (m.aim && !TELLING.test(verb)) return true;
  if (verb === 'read' && (next === 'out' || tokens.slice(at, near).some(({ lower }) => lower === 'aloud')))
    return false;
  // "read every letter and sorted them by street" looks into it.
  if (
    /^(?:read|listen|watch|count|log)$/.test(verb) &&
    tokens.slice(near, near + 4).some(({ lemma }) => /^(?:sort|group|list|split|chart|plot|map)$/.test(lemma))
  )
    return false;
  if (MEASURING.has(verb)) return careful || m.shown || m.again || m.long || m.against;
  // "sat down with the broker", "went to the loudest squads first": to talk, or in which order.
  if (next === 'down' || (verb === 'go' && next === 'to' && !m.until && !m.after)) return false;
  if (LOOKING.has(verb))
    return (
      m.rigour ||
      m.until ||
      m.after ||
      (m.instrument && !/^(?:pull|draw|take|pick)$/.test(verb)) ||
      (m.again && next === 'back') ||
      (verb === 'look' &&
        next === 'for' &&
        m.long &&
        !tokens
          .slice(at, at + 5)
          .some(({ lower }) =>
            /^(?:better|cheaper|new|another|someone|somebody|way|job|room)$/.test(lower),
          )) ||
      (m.everyone &&
        CALLING.test(verb) &&
        // "called every parent and asked for two hours" wants something of them.
        !tokens.slice(at, near + 4).some(token => token.lower === 'for'))
    );
  return false;
};

const WRITTEN =
  /^(?:manual|guide|handbook|rule|law|policy|documentation|paper|contract|textbook|instruction|standard)$/;
/** "read the manual over the weekend", "watched the old hands to learn the trick", "walked the new staff through it". */
const learns = (verb: string, tokens: readonly Token[], from: number, to: number): boolean => {
  const rest = tokens.slice(from + 1, to);
  // "read out sixty comments" tells them to somebody; "read the prices aloud against the contract" holds them to it.
  if (verb === 'read')
    return (
      rest.slice(0, 4).some(({ lemma }) => WRITTEN.test(lemma)) ||
      (/^(?:out|aloud)$/.test(rest[0]?.lower ?? '') && !rest.some(({ lower }) => lower === 'against'))
    );
  if (
    /^(?:walk|take|talk|lead|guide|bring)$/.test(verb) &&
    rest.some(({ lower }) => lower === 'through') &&
    (verb !== 'walk' ||
      rest
        .slice(0, 4)
        .some(({ tags, lower }) => tags & (T.person | T.group) || /^(?:him|her|them)$/.test(lower)))
  )
    return true;
  return rest.some(
    ({ lower }, i) =>
      lower === 'to' &&
      rest[i + 1]?.lower === 'learn' &&
      /^(?:the|a|how|from)$/.test(rest[i + 2]?.lower ?? ''),
  );
};

/** "ran the workshop twice": doing it again tries nothing. */
const teaches = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from + 1, Math.min(to, from + 5))
    .some(token =>
      /^(?:workshop|session|course|class|meeting|training|lesson|stall|shop|campaign|briefing)$/.test(
        token.lemma,
      ),
    );

/** "kept score", "kept a tally on the door". */
const keepsScore = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from + 1, Math.min(to, from + 5))
    .some(token => /^(?:score|tally|count|diary|log|record|logbook|tab)$/.test(token.lemma));

/** Worked out, and worked out again. */
const ASSESSED =
  /^(?:price|cost|do|add|work|calculate|quote|estimate|sum|figure|balance|grade|mark|rate|value|walk|shoot|go)$/;
/** Ways of starting small. */
const PILOTING = /^(?:try|pilot|trial|rehearse)$/;
const TELLING = /^(?:teach|show|train|tell|ask|explain|write|make)$/;
const HANDLING =
  /^(?:take|lift|carry|push|open|close|shut|lock|unlock|drop|throw|walk|cross|press|plug|tip|pour|turn|pull|wear|fold|dial)$/;
/** "called the number on the poster from a phone box": as those do whom it is for. */
const asCaller = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:number|line|desk|hotline|switchboard|helpline)$/.test(tokens[from + 2]?.lower ?? '') &&
  tokens.slice(from + 3, to).some(({ lower }) => /^(?:from|as|under|myself)$/.test(lower));

/** "ordered from our own shop under my sister's name". */
const underName = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from + 1, to)
    .some(
      ({ lower }, i, all) =>
        lower === 'under' &&
        all.slice(i + 1, i + 5).some(next => /^(?:name|alias|surname)$/.test(next.lower)),
    );
const POSING = /^(?:post|order|buy|send|book|ride|eat|sleep|wear|pose)$/;
const SAMPLED = /^(?:sample|swab|specimen|core|reading|measurement|photo|photograph|count|coupon)$/;
/** "sent five samples to a lab", "took the same readings", "put a logger in both vans": something to tell by. */
const takesSample = (
  verb: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  marks: Marks,
): boolean => {
  const object = tokens.slice(from + 1, Math.min(to, from + 5));
  if (/^(?:put|fit|hang|leave|place|tape|fix|clip|strap|set|borrow|hire|rent|bring|point|hold)$/.test(verb))
    return tokens
      .slice(from + 1, Math.min(to, from + 8))
      .some(
        token =>
          (INSTRUMENTS.has(token.lemma) && token.lemma !== 'clipboard') ||
          (token.lemma === 'level' && /^(?:hire|rent|borrow)$/.test(verb)),
      );
  if (
    !/^(?:take|send|draw|collect|post|pull|cut)$/.test(verb) ||
    !object.some(token => SAMPLED.test(token.lemma))
  )
    return false;
  if (verb === 'take' && tokens.slice(from + 1, to).some(({ lower }) => lower === 'to')) return false;
  return verb === 'send' || verb === 'post' || marks.again || marks.long || marks.after;
};
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
