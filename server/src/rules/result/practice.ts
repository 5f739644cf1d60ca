import { type Clause, T, type Token, verbClass } from '../../language';
import type { SentenceView } from '../view';
import { isServed } from './no-business-impact';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What tells people how a thing is done from then on: kept in there, it is done without the writer. */
const KEEPING = setOf(
  'manual handbook playbook runbook guide guidebook guideline syllabus curriculum standard specification spec template checklist form policy procedure protocol contract tender drawing plan rota bulletin induction course method sop rulebook charter agreement brief schedule recipe worksheet module training catalogue licence lease code rule clause bylaw constitution timetable programme pipeline build release onboarding prospectus pattern menu script kit pack toolkit library package default letter leaflet brochure label sign notice regulation instruction order-book purchase-order framework agenda wiki calendar bid sop job-card map chart register roster',
);
/** Of the same trade or house as the writer: what they do, they took over. */
export const PEERS = setOf(
  'neighbour neighbor colleague team crew branch site ward department shop depot station office hotel clinic hospital farm society company firm rival competitor squad supplier contractor trainer instructor manager school college library museum theatre kitchen factory plant lab laboratory studio practice surgery chapter council borough county region district unit division group store warehouse garage yard brigade watch shift desk hub line wing port vessel boat ship airline airport club agency charity parish church court prison venue salon bakery brewery mill farmhouse vineyard nursery home house centre center stall stand room gang maker builder installer foreman supervisor trustee board committee headquarters purchasing planning procurement stores dispatch finance operations maintenance housekeeping',
);
/** Those who come after: what they learn outlasts the writer. */
const NEWCOMERS = setOf(
  'apprentice starter recruit trainee joiner cadet intern probationer newcomer hire beginner lad trainee registrar novice learner rookie',
);
const LEARNING =
  /^(?:learn|read|sign|start|begin|practise|practice|shadow|use|do|train|sit|pass|drill|walk|carry|follow|study)$/;
const DOING =
  /^(?:teach|use|run|start|train|hang|check|print|order|make|follow|send|sign|weigh|count|write|draw|build|copy|fit|clean|test|log|record|set)$/;
const PERIODS =
  /^(?:day|night|morning|evening|week|fortnight|month|quarter|season|winter|summer|spring|autumn|term|shift|year|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time|intake|cohort|batch|project|job|new|release|order|delivery|harvest|tour|voyage|flight|event|sprint|build)s?$/;

/** "now", "on Mondays", "every February", "by default", "for good": it goes on. */
export const goesOn = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = Math.max(0, from); i < to; i++) {
    const next = tokens[i + 1]?.lower ?? '';
    switch (tokens[i]!.lower) {
      case 'now':
      case 'today':
      case 'nowadays':
      case 'permanently':
      case 'routinely':
      case 'automatically':
      case 'always':
      case 'still':
      case 'weekly':
      case 'monthly':
      case 'nightly':
      case 'daily':
        return true;
      case 'these':
        if (next === 'days') return true;
        break;
      case 'by':
        if (/^(?:default|now|law|rote)$/.test(next)) return true;
        break;
      case 'as':
        if (next === 'standard' || next === 'routine') return true;
        break;
      case 'for':
        if (next === 'good') return true;
        break;
      case 'any':
        if (next === 'more' || next === 'longer') return true;
        break;
      case 'anymore':
        return true;
      case 'every':
      case 'each':
        if (PERIODS.test(next)) return true;
        break;
      case 'on':
        if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)days$/.test(next)) return true;
        break;
      case 'to':
        if (next === 'this' && tokens[i + 2]?.lower === 'day') return true;
    }
  }
  return false;
};

const SHOWING =
  /^(?:print|carry|include|contain|show|call|list|name|say|have|specify|require|ask|mention|open|start|begin|demand|quote|use|teach|cover|set|give|come|run|check|stop|block|refuse|insist|order|hold|state|feature|ship)$/;
/** What somebody thinks, sees or feels of it is no practice. */
const INWARD = /^(?:cognition|emotion|perception)$/;
const IDLE =
  /^(?:get|find|seem|feel|know|want|like|love|hope|guess|believe|reckon|cost|need|mean|thank|say|tell|think|take|last|wait|save|spare|earn|lose|agree|confirm|reach|finish|arrive|sleep|walk|live|stay)$/;

/** The clauses that tell how a thing is done now, by others or by what they go by. */
export const practices = ({
  analysis: { tokens, clauses, numbers, cues },
}: SentenceView): readonly Clause[] => {
  if (cues.has('unverified') || cues.has('mood') || cues.has('success')) return [];
  return clauses.filter((clause, index) => {
    const { kind, subject, verb, to } = clause;
    if (
      kind !== 'main' ||
      !subject ||
      subject.to <= subject.from ||
      /^(?:I|you|nobody|there)$/.test(subject.who)
    )
      return false;
    const past = tokens[verb.main]!.tags & T.past && !(tokens[verb.main]!.tags & T.base);
    if (
      verb.perfect ||
      verb.progressive ||
      (verb.tense === 'past' && past) ||
      (verb.voice === 'passive' && verb.tense === 'past')
    )
      return false;
    const head = tokens[subject.head]!;
    const rest = tokens.slice(verb.to, to);
    const measure = numbers.some(
      ({ from, role, type }) =>
        from >= verb.to &&
        from < to &&
        (/^(?:before|after|change)$/.test(role) || /^(?:duration|percent|money|rate|ratio)$/.test(type)),
    );
    if (measure) return false;
    const before = index > 0 ? clauses[index - 1]!.to : 0;
    const on = goesOn(tokens, Math.min(subject.from, Math.max(before, 0)), to);
    // "Induction for new assistants opens with that tag"
    const noun = tokens.slice(subject.from, subject.to).findIndex(({ tags }) => tags & T.preposition);
    const named = noun > 0 ? tokens[subject.from + noun - 1]! : head;
    const kept = [head, named].some(({ lemma, lower }) => KEEPING.has(lemma) || KEEPING.has(lower));
    // "Hexham's shelter runs one off the same script", "Economics and psychology send the letter as well"
    const alike = rest.some(
      ({ lower }, i) =>
        /^(?:too|likewise|also)$/.test(lower) ||
        (lower === 'well' && rest[i - 1]?.lower === 'as') ||
        (lower === 'same' &&
          /^(?:script|way|list|form|sheet|card|letter|rule|method|plan|recipe|drill|test|template|checklist|pattern|system|design|board|map|steps?|questions?|tool|code)$/.test(
            rest[i + 1]?.lower ?? '',
          )),
    );
    if (alike && !subject.own && !INWARD.test(verbClass(verb.lemma) ?? '') && !verb.copula && !verb.modal)
      if (/^(?:other|thing)$/.test(subject.who)) return true;
    if (verb.copula || /^'s$/.test(verb.lemma)) {
      if (verb.negated) return false;
      const first = rest.find(token => !/^(?:now|also|still|today)$/.test(token.lower))?.lower ?? '';
      if (/^(?:live|standard|policy|compulsory|mandatory|routine|default|permanent|law)$/.test(first))
        return true;
      if (
        /^(?:in|on|part)$/.test(first) &&
        rest.some(token => KEEPING.has(token.lemma) || token.lower === 'use')
      )
        return true;
      return false;
    }
    if (verb.modal) return /^(?:ca|can|may|must|cannot|wo|will)$/.test(verb.modal) && verb.negated && on;
    if (kept && SHOWING.test(verb.lemma) && !/^(?:say|show)$/.test(verb.lemma)) return true;
    if (kept && on) return true;
    if (NEWCOMERS.has(head.lemma) && LEARNING.test(verb.lemma)) return true;
    if (
      tokens[subject.from]!.lower === 'new' &&
      (head.tags & T.person) !== 0 &&
      (LEARNING.test(verb.lemma) || /^(?:get|receive|have|take)$/.test(verb.lemma))
    )
      return true;
    if (isServed(tokens, subject.head) && !PEERS.has(head.lemma) && !(on && DOING.test(verb.lemma)))
      return false;
    if (INWARD.test(verbClass(verb.lemma) ?? '') && !on) return false;
    const peer = PEERS.has(head.lemma) || PEERS.has(head.lower) || (head.tags & T.group) !== 0;
    if (on)
      return (
        !/^(?:take|last|cost|need|wait|seem|feel|think|know|like|love|want)$/.test(verb.lemma) &&
        (peer || subject.who === 'other' || (head.tags & T.name) !== 0)
      );
    if (IDLE.test(verb.lemma)) return false;
    const several = tokens
      .slice(subject.from, subject.to)
      .some(
        token =>
          token.kind === 'number' ||
          /^(?:two|three|four|five|six|seven|eight|nine|ten|several|other|sister|neighbouring|both|all|every|each|\w+teen|\w+ty)$/.test(
            token.lower,
          ),
      );
    return peer && several && rest.length > 1;
  });
};

/** The first of them; undefined without one. */
export const practice = (sentence: SentenceView): Clause | undefined => practices(sentence)[0];

const UNPROMPTED =
  /\b(?:without (?:being|having to be) (?:\w+ly )?(?:reminded|asked|told|prompted|chased|nagged|pushed|pressed)|without (?:a reminder|reminding|prompting|asking me|any prompting)|unprompted|unasked|of (?:its|their|his|her) own accord|off (?:its|their|his|her) own bat|nobody (?:has|had|needs|needed) to (?:tell|ask|remind|chase))\b/i;
/** "Induction for new assistants opens with that tag", "Economics and psychology send it as well": the verb was not read. */
export const unread = ({ analysis: { tokens, clauses, cues } }: SentenceView): boolean => {
  if (cues.has('unverified') || cues.has('mood') || cues.has('success')) return false;
  const end = tokens.findIndex(({ kind }) => kind === 'punctuation');
  if (end < 5 || clauses.some(({ verb }) => verb.from < end)) return false;
  if (clauses.length === 0 && UNPROMPTED.test(tokens.map(({ text }) => text).join(' '))) return true;
  const last = tokens[end - 1]!.lower;
  if (/^(?:too|likewise)$/.test(last) || (last === 'well' && tokens[end - 2]!.lower === 'as')) return true;
  return KEEPING.has(tokens[0]!.lemma) && tokens.slice(1, end).some(({ tags }) => tags & T.third);
};

const PUTTING =
  /^(?:build|write|put|fold|work|bake|add|copy|print|include|make|turn|take|move|paste|draw|set|enter|file|pin|go|find)$/;
/** "The union wrote it into the agreement", "The vendor built it into the next release": others put it where it is kept. */
export const putIn = ({ analysis: { tokens, clauses } }: SentenceView): Clause | undefined =>
  clauses.find(({ kind, subject, verb, to }) => {
    if (kind !== 'main' || !subject || subject.own || !/^(?:other|thing|it)$/.test(subject.who)) return false;
    if (verb.negated || verb.modal || !PUTTING.test(verb.lemma)) return false;
    if (verb.voice === 'active' && subject.who === 'it' && verb.lemma !== 'go') return false;
    const at = tokens.findIndex(
      (token, i) => i >= verb.to && i < to && /^(?:into|in|onto|on|to)$/.test(token.lower),
    );
    if (at < 0) return false;
    for (let i = at + 1; i < Math.min(to, at + 6); i++)
      if (
        KEEPING.has(tokens[i]!.lemma) ||
        KEEPING.has(tokens[i]!.lower) ||
        // "added the dairy to its list": a list of their own, and no shopping list.
        (tokens[i]!.lemma === 'list' && /^(?:its|their|our|the)$/.test(tokens[i - 1]!.lower))
      )
        return true;
    return false;
  });

/** "The night shift started its own version". */
export const ownVersion = ({ analysis: { tokens, clauses } }: SentenceView): Clause | undefined =>
  clauses.find(
    ({ kind, subject, verb, to }) =>
      kind === 'main' &&
      subject !== null &&
      /^(?:other|thing)$/.test(subject.who) &&
      !verb.negated &&
      !verb.modal &&
      /^(?:start|make|build|draw|run|keep|set|write|print|order|buy|have|open|launch)$/.test(verb.lemma) &&
      tokens
        .slice(verb.to, Math.min(to, verb.to + 4))
        .some(
          (token, i, rest) =>
            token.lower === 'own' && /^(?:its|their|his|her)$/.test(rest[i - 1]?.lower ?? ''),
        ),
  );

const FAILING =
  /^(?:fail|break|stop|jam|leak|crash|slip|go|end|look|feel|seem|be|react|think|lose|die|fall|happen|stay)$/;
/** "to my drawing" in any tense, "my pen" as what they show or keep now. */
const OTHERS_USE = ({ tense, perfect, voice, lemma }: Clause['verb'], before: string): boolean =>
  (/^(?:to|from|by|off|on|after|with)$/.test(before) &&
    (voice === 'passive' ||
      tense === 'present' ||
      perfect ||
      /^(?:build|make|work|run|cook|print|train|plan|lay)$/.test(lemma))) ||
  (!/^(?:to|from|by|off|on|after|with|at|for|in|of)$/.test(before) &&
    (tense === 'present' || perfect) &&
    !/^(?:be|have|get|want|need|know|like|see|say|call|give|pay|meet|take|thank|buy|send|ask|find)$/.test(
      lemma,
    ));
/** How others do it by now: "pens his the same way", "was stepped the same way", "has run on the same tests", "without being reminded". */
export const followed = ({ text, analysis: { tokens, clauses, cues } }: SentenceView): Clause | undefined => {
  if (cues.has('unverified') || cues.has('mood')) return undefined;
  return clauses.find((clause, index) => {
    const { kind, subject, verb, to } = clause;
    if (!subject || (subject.own && subject.who !== 'other') || verb.negated || verb.modal) return false;
    // "It's how the new wing was cabled", "is what both other sites train with"
    if (
      kind === 'main' &&
      verb.copula &&
      verb.tense === 'present' &&
      /^(?:it|thing|that)$/.test(subject.who)
    ) {
      const at = tokens.findIndex(
        ({ lower }, i) => i >= verb.to && i < verb.to + 3 && /^(?:how|what|where|which|way)$/.test(lower),
      );
      const next = clauses[index + 1];
      if (at < 0 || !next?.subject || next.verb.copula || next.verb.negated || next.verb.modal) return false;
      if (
        !/^(?:other|thing)$/.test(next.subject.who) ||
        (INWARD.test(verbClass(next.verb.lemma) ?? '') &&
          !/^(?:train|teach|learn|practise|study|check)$/.test(next.verb.lemma))
      )
        return false;
      const phrase = tokens.slice(next.subject.from, next.subject.to);
      return (
        next.verb.tense === 'present' ||
        phrase.some(({ lower }) =>
          /^(?:new|next|other|both|every|each|all|later|two|three|four|rest)$/.test(lower),
        )
      );
    }
    if (kind !== 'main' || !/^(?:other|thing)$/.test(subject.who) || verb.copula) return false;
    const rest = tokens.slice(verb.to, to);
    const same = rest.findIndex(
      ({ lower }, i) => lower === 'same' && rest[i - 1]?.lower === 'the' && rest[i + 1] !== undefined,
    );
    if (same > 0 && !FAILING.test(verb.lemma)) {
      if (/^(?:way|lines|fashion|manner|order|pattern|plan|layout)$/.test(rest[same + 1]!.lower)) return true;
      // "Two later cutovers have run on the same seven tests"
      if (
        verb.perfect &&
        /^(?:on|to|with|by|from|off|under|in)$/.test(rest[same - 2]?.lower ?? '') &&
        !rest.some(({ tags }) => tags & T.time)
      )
        return true;
    }
    // "were rehung to my drawing", "shows my pen to students", "has kept my list": what the writer made is what others go by.
    const mine = rest.findIndex(({ lower }) => lower === 'my');
    if (
      mine >= 0 &&
      mine < 6 &&
      OTHERS_USE(verb, rest[mine - 1]?.lower ?? '') &&
      !/^(?:emotion|cognition|communication)$/.test(verbClass(verb.lemma) ?? '') &&
      (rest[mine + 1]?.tags ?? 0) & T.noun &&
      !/^(?:hand|surprise|relief|name|boss|manager|mother|father|wife|husband|desk|shift|salary|pay|contract|colleague|team|time|day|life|work|job|own|head|back|arm|shoulder|door|office|place|post|leaving|birthday|mum|dad|son|daughter|phone|number|bill|fee|wages|promotion|request|surname|face|eye|feet|heart|first|last)s?$/.test(
        rest[mine + 1]!.lower,
      )
    )
      return true;
    // "The form has stayed as I drew it"
    if (/^(?:stay|remain)$/.test(verb.lemma) && verb.perfect && /^(?:as|like)$/.test(rest[0]?.lower ?? ''))
      return true;
    if (
      verb.perfect &&
      same > 0 &&
      (rest[same + 1]!.tags & T.noun) !== 0 &&
      !/^(?:problem|trouble|fault|issue|complaint|result|thing|day|time|story|number|people|person|mistake|error|effect|size|price|again)s?$/.test(
        rest[same + 1]!.lower,
      ) &&
      /^(?:hang|build|fit|buy|print|put|make|use|take|order|install|draw|write|run|set|copy|adopt|lay|sew|cut|plant|weld|paint|wire|hold|keep)$/.test(
        verb.lemma,
      )
    )
      return true;
    // "he's had my stickers put up", "the firm got my form printed"
    if (/^(?:have|get)$/.test(verb.lemma) && /^(?:my|our)$/.test(rest[0]?.lower ?? ''))
      if (
        rest
          .slice(2, 4)
          .some(({ tags, lower }) => (tags & T.participle) !== 0 && !/^(?:back|done)$/.test(lower))
      )
        return true;
    // "the ministry reissued its guidance"
    if (
      /^(?:reissue|rewrite|redraft|amend|revise|update|redraw|reprint|reword)$/.test(verb.lemma) &&
      verb.voice === 'active' &&
      /^(?:its|their|the|his|her)$/.test(rest[0]?.lower ?? '') &&
      rest
        .slice(1, 4)
        .some(({ lemma, lower }) => KEEPING.has(lemma) || KEEPING.has(lower) || lower === 'guidance')
    )
      return true;
    return verb.tense === 'present' && !verb.perfect && UNPROMPTED.test(text);
  });
};
