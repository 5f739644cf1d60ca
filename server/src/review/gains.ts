import { type NumberMention, T, type Token } from '../language';
import type { SentenceView } from '../rules';
import { isAverted, isRelieved, isServed, PEERS, PERIOD } from '../rules/read';
import { tokenSpan } from '../rules/view';
import type { Span } from '../text/span';
import { around } from './places';

const GAINING = /^(save|spare|earn|win|gain|avoid|free|pay|sell|renew|recover|cost|raise|refund|cut)$/;

const CLIENT =
  /^(customer|client|buyer|owner|patient|tenant|guest|farmer|cat|dog|horse|cow|calf|lamb|ewe|goat|pig|hen|bird|bee|animal|pet|baby|infant|toddler|teenager|learner|graduate|veteran|prisoner|inmate|motorist|driver|cyclist|commuter|pensioner|islander|villager|parishioner|leaseholder|landlord|trader|stallholder|lodger|diner|regular|shareholder|citizen|voter|fan|survivor|evacuee|refugee|carer|bereaved|newcomer|householder|neighbour|sufferer|victim|donee|crofter|allotment-holder|resident|pupil|student|passenger|reader|grower|skipper|policyholder|member|subscriber|borrower|applicant|claimant|donor|couple|widow|bride|runner|walker|rider|household|visitor|holder|traveller|taxpayer|shopper|user|caller|mother|parent|child|family)$/;
const HARM =
  /^(breach|fine|injury|accident|complaint|loss|fall|infection|death|incident|penalty|outage|fire|flood|claim|recall|casualty|overdose|error|refund|eviction|cancellation|sickness|fatality|burn|sore|query|readmission|reoffence|amputation|collapse|leak|spill)$/;
const WAITING =
  /^(wait|waiting|queue|turnaround|delay|payment|delivery|hold|backlog|correction|rework|overtime|downtime|response)$/;

/** What people say or see, and where they are sent, gives them nothing. */
const NO_GAIN = /^(tell|say|ask|write|think|report|see|know|call|want|send|hire|train|teach|meet)$/;
/** "The widow got the plot", "starters get their full first pay". */
const GETTING = /^(get|receive|keep|regain|recover|reclaim|have|reach)$/;
/** "The regulator has dropped its extra reporting": a burden taken off. */
const LIFTING = /^(waive|withdraw|drop|reinstate|renew|extend|cancel)$/;
/** "the penalty came off", "complaints stopped" */
const ENDING = /^(stop|end|vanish|disappear|cease)$/;
const TRADED =
  /^(order|sale|booking|donation|delivery|purchase|subscription|appointment|journey|trip|meal|visit|crossing)s$/;

/** Had back, come through or been let off: what is told of those it was for, once, is their gain. */
const RELIEF =
  /^(?:come|go|walk|eat|sleep|return|survive|recover|arrive|board|graduate|pass|stay|get|keep|heal|settle|qualify|sail|fly|land|dock|open|start|finish|catch|move|ride|receive|have|reach|see|hear)$/;
const FROM =
  /^(?:off|out|back|home|through|free|away|clear|down|again|without|sooner|safely|safe|early|earlier|on)$/;

/** "the firm kept the client", "the loaves left on time" */
const KEPT =
  /\b(?:caught|found|stopped|spotted|headed off) [^.;]{2,60} before (?:any|anyone|anybody|it|they|somebody|someone|a|the)\b|\b(?:kept|retained|won|renewed|regained|saved) (?:the|their|its|his|her|our|a) (?:\w+ )?(?:contract|client|account|licen[cs]e|jobs?|customer|grant|funding|certificate|accreditation|deal|tender|sponsor|season|harvest|crop|place)\b|\b(?:opened|paid|delivered|discharged|sailed|left|started|seen) (?:\w+ )?(?:on time|(?:as|when) (?:promised|planned|scheduled|advertised))\b|\bsigned (?:up )?for (?:\w+ )?(?:more|further|another) (?:\w+ )?(?:years?|seasons?|terms?)\b|\bon the (?:\w+ )?as (?:promised|planned)\b|\b(?:stayed|is still) (?:open|in business|in work|at home|sold)\b/i;

/** "two days a month back", "480 hours of running won back": time that somebody has again. */
const wonBack = (tokens: readonly Token[], { from, to }: NumberMention): boolean =>
  tokens
    .slice(to, to + 6)
    .some(
      (token, at) =>
        /^(won|saved|freed|spared|gained|regained|reclaimed)$/.test(token.lower) ||
        (token.lower === 'back' && at < 4),
    ) ||
  tokens
    .slice(Math.max(0, from - 5), from)
    .some(
      (token, at, before) =>
        token.lower === 'back' &&
        before.slice(0, at).some(other => /^(give|hand|get|win|have|claw)$/.test(other.lemma)),
    );

/** Sums in figures, and in thousands: "some thirty grand", "four grand a month". */
const isMoney = (tokens: readonly Token[], { type, unit, to }: NumberMention): boolean =>
  type === 'money' || unit === 'money' || tokens[to - 1]?.lower === 'grand';

const isCompound = (next: Token | undefined): boolean =>
  next !== undefined &&
  (next.tags & T.noun) !== 0 &&
  !(next.tags & (T.verb | T.adverb | T.adjective | T.preposition)) &&
  !/ly$/.test(next.lower);

/** The people meant did it or are all there were: "read by two people", "5 children out of 211". */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.lower === 'by' ||
  tokens[at - 1]?.lower === 'by' ||
  (tokens[at + 1]?.lower === 'out' && tokens[at + 2]?.lower === 'of');

/** Who gained or was spared, and how much: money, somebody's time, the people the work is for. */
export const gains = (sentence: SentenceView): readonly Span[] => {
  const { tokens, numbers, clauses, cues } = sentence.analysis;
  if (cues.has('mood') || cues.has('unverified')) return [];
  const span = (from: number, to: number): Span => around(sentence, from, to);
  // "The repair cost €9,400" gains nobody anything.
  const spent = clauses.some(
    part =>
      part.verb.lemma === 'cost' &&
      part.verb.tense === 'past' &&
      /^(thing|it)$/.test(part.subject?.who ?? '') &&
      !part.verb.negated,
  );
  // The sum comes last: "at forty quid a piece that's two grand a month".
  const money = spent ? undefined : numbers.filter(number => isMoney(tokens, number)).at(-1);
  const time = numbers.find(
    number =>
      /^(duration|rate)$/.test(number.type) &&
      PERIOD.test(number.unit) &&
      !/^(?:before|after|earlier|later|since)$/.test(tokens[number.to]?.lower ?? '') &&
      (number.role === 'change' || wonBack(tokens, number)),
  );
  const late = clauses.some(part => /^(delay|postpone|lose|cost)$/.test(part.verb.lemma));
  const found: Span[] = [];
  if (money) found.push(span(money.from, money.to));
  else if (time && !late) found.push(span(time.from, time.to));
  // "the two other hygienists" took it up; those whom a relative clause puts beside the writer do too.
  const at = tokens.findIndex(
    (_, index) =>
      isServed(tokens, index) &&
      !isCounted(tokens, index) &&
      !/^(?:other|new)$/.test(tokens[index - 1]?.lower ?? '') &&
      // "the crew manual" is a manual, "conveyors included" no people.
      !isCompound(tokens[index + 1]) &&
      tokens[index + 1]?.lower !== 'included' &&
      (tokens[index]!.lemma === 'crew' || !PEERS.has(tokens[index]!.lemma)) &&
      !/^(i|we)$/.test(tokens[index + 1]?.lower ?? ''),
  );
  const clause = clauses.find(part => part.from <= at && at < Math.max(part.to, part.verb.to));
  const said = clause && NO_GAIN.test(clause.verb.lemma);
  if (at >= 0 && !said) {
    const place = span(at, at + 1);
    if (!found.some(other => other.start < place.end && place.start < other.end)) found.push(place);
  }
  const able = clauses.find(
    ({ subject, verb, kind, to }) =>
      kind === 'main' &&
      subject !== null &&
      !subject.own &&
      CLIENT.test(tokens[subject.head]?.lemma ?? '') &&
      /^(?:can|could)$/.test(verb.modal) &&
      !verb.negated &&
      tokens.slice(verb.from, to).some(({ lower }) => /^(?:now|again|without|themselves|alone)$/.test(lower)),
  );
  if (able && !found.length) found.push(span(able.verb.from, able.verb.to));
  // "so the customer has closed his reserve warehouse", "the farmer catches each cow once": one of those it is for.
  const one = clauses.find(
    ({ subject, verb, to }) =>
      /^(?:other|thing)$/.test(subject?.who ?? '') &&
      subject !== null &&
      CLIENT.test(tokens[subject.head]?.lemma ?? '') &&
      !subject.own &&
      (verb.tense === 'present' ||
        verb.perfect ||
        GAINING.test(verb.lemma) ||
        // "customers saw half the outage minutes"
        (/^(?:see|have|get|pay|wait|face|suffer|lose|spend)$/.test(verb.lemma) &&
          tokens.slice(verb.to, to).some(token => /^(?:half|fewer|less|third|quarter)$/.test(token.lower))) ||
        (verb.tense === 'past' &&
          !verb.negated &&
          (/^(?:catch|board|graduate|survive|sit|eat)$/.test(verb.lemma) ||
            (RELIEF.test(verb.lemma) &&
              tokens.slice(verb.to, Math.min(to, verb.to + 6)).some(token => FROM.test(token.lower)))))) &&
      (!/^(?:see)$/.test(verb.lemma)
        ? !NO_GAIN.test(verb.lemma) || verb.voice === 'passive'
        : verb.tense === 'past'),
  );
  if (one) {
    const place = span(one.verb.from, one.verb.to);
    if (!found.some(other => other.start < place.end && place.start < other.end)) found.push(place);
  }
  for (const each of clauses)
    if (isAverted(tokens, each) || isRelieved(tokens, each)) {
      const place = span(each.verb.from, each.verb.to);
      if (!found.some(other => other.start < place.end && place.start < other.end)) found.push(place);
    }
  // "Badge holders are in within twenty seconds, where it took them two minutes", "Patients sent back: three before, none since".
  if (!found.length && sentence.analysis.metric === 'delta') {
    const head = clauses[0]?.subject?.head ?? 0;
    const first = tokens[clauses[0]?.subject?.from ?? 0]?.lower ?? '';
    if (
      !/^(?:my|our|two|three|four|other|the)$/.test(first) &&
      tokens[head] !== undefined &&
      CLIENT.test(tokens[head].lemma) &&
      /s$|children|families|people/.test(tokens[head].lower) &&
      !(clauses[0] && NO_GAIN.test(clauses[0].verb.lemma))
    )
      found.push(span(head, head + 1));
  }
  // "Those 31 engineer-days went back to the product groups"
  const back = clauses.find(
    ({ subject, verb, to }) =>
      /^(?:go|come|flow|return)$/.test(verb.lemma) &&
      subject !== null &&
      numbers.some(({ from }) => from >= subject.from && from < verb.from) &&
      /^(?:back|to|into)$/.test(tokens[verb.to]?.lower ?? '') &&
      tokens.slice(verb.to, to).some(({ tags }) => (tags & (T.group | T.person)) !== 0) &&
      tokens.slice(verb.to, verb.to + 2).some(({ lower }) => lower === 'to' || lower === 'into'),
  );
  if (
    back &&
    !found.length &&
    tokens.slice(back.verb.to, back.verb.to + 1).some(({ lower }) => lower === 'back')
  )
    found.push(span(back.verb.from, back.verb.to));
  if (found.length) return found;
  // "Each spares the loft half a day": a verb that was not read as one.
  if (
    clauses.length === 0 &&
    /^(?:each|every|it|that|this)$/.test(tokens[0]?.lower ?? '') &&
    /^(?:spares?|saves?|frees?)$/.test(tokens[1]?.lower ?? '')
  )
    return [sentence];
  const given = clauses.find(({ subject, verb, to }) => {
    if (!subject || verb.negated || subject.who === 'I') return false;
    const rest = tokens.slice(verb.to, to);
    const theirs = /^(its|their|his|her)$/.test(rest[0]?.lower ?? '');
    const head = tokens[subject.head]!.lemma;
    return (
      (GETTING.test(verb.lemma) &&
        !subject.own &&
        ((theirs &&
          (subject.who === 'other' ||
            (/^(?:keep|regain|recover)$/.test(verb.lemma) && (tokens[subject.head]!.tags & T.group) !== 0) ||
            (/^(?:keep|regain|recover)$/.test(verb.lemma) &&
              numbers.some(({ from }) => from >= verb.to && from < to)))) ||
          CLIENT.test(head)) &&
        !verb.modal) ||
      (LIFTING.test(verb.lemma) && subject.who === 'other' && theirs) ||
      (HARM.test(head) &&
        (ENDING.test(verb.lemma) ||
          (/^(come|go)$/.test(verb.lemma) && /^(off|away)$/.test(rest[0]?.lower ?? ''))))
    );
  });
  if (given) return [span(given.verb.from, given.verb.to)];
  // "roughly 5,200 honest orders a month that go through"
  const traded = numbers.find(
    number =>
      /^(count|rate|none)$/.test(number.type) &&
      tokens.slice(number.from, number.to + 3).some(token => TRADED.test(token.lower)),
  );
  if (
    traded &&
    clauses.some(({ verb }) => /^(go|come|save|keep|win|reach|complete|arrive)$/.test(verb.lemma))
  )
    return [tokenSpan(sentence, traded.from, Math.min(traded.to + 3, tokens.length))];
  // "Two amputations fewer", "could feed sixty more people"
  const fewer = tokens.findIndex(({ lower }, index) => /^(?:fewer|less|more)$/.test(lower) && index > 0);
  if (fewer > 0) {
    const near = tokens.slice(Math.max(0, fewer - 2), fewer + 3);
    if (
      tokens[fewer]!.lower === 'more'
        ? tokens[fewer - 1]!.kind === 'number' || (tokens[fewer - 1]!.tags & T.number) !== 0
          ? near.some(token => /^(?:people|family|child|patient|pupil|guest|household)/.test(token.lemma))
          : false
        : near.some(token => HARM.test(token.lemma))
    )
      return [tokenSpan(sentence, Math.max(0, fewer - 2), Math.min(tokens.length, fewer + 3))];
  }
  // "zero breaches", "no second fine", "no tooth lost": harm that stayed away.
  const none = tokens.findIndex(
    (token, index) =>
      /^(no|zero|nil|without)$/.test(token.lower) &&
      tokens
        .slice(index + 1, index + 4)
        .some(
          other =>
            HARM.test(other.lemma) ||
            HARM.test(other.lower) ||
            (CLIENT.test(other.lemma) && clauses.length > 0) ||
            /^(lost|hurt|injured|missed|harmed)$/.test(other.lower),
        ),
  );
  if (none >= 0) {
    let end = none + 1;
    while (end < tokens.length && end < none + 5 && tokens[end]!.kind === 'word') end++;
    return [tokenSpan(sentence, none, end)];
  }
  // "The convent was paid in full", "the loan was repaid"
  const paid = clauses.find(
    part =>
      part.verb.voice === 'passive' &&
      /^(pay|repay|refund|compensate|reimburse|rehouse)$/.test(part.verb.lemma),
  );
  if (paid) return [span(paid.verb.from, paid.verb.to)];
  // "average time to payment came down from 24 days to nine", "corrections used to eat a whole day each month"
  const wait = numbers.find(
    number => /^(before|after)$/.test(number.role) && number.type === 'duration' && PERIOD.test(number.unit),
  );
  if (wait && tokens.some(token => WAITING.test(token.lemma))) return [span(wait.from, wait.to)];
  // "The town saves a van a year": a gain by its verb, with a number.
  const gaining = clauses.find(
    part =>
      GAINING.test(part.verb.lemma) &&
      !spent &&
      part.subject?.who !== 'I' &&
      numbers.some(number => number.from >= part.verb.to && number.from < part.to),
  );
  if (gaining) return [span(gaining.verb.from, gaining.verb.to)];
  // "none was printed", "nobody was hurt": what they were spared.
  const spared = clauses.find(
    part =>
      part.verb.voice === 'passive' &&
      (part.subject?.who === 'nobody' ||
        tokens[part.subject?.from ?? -1]?.lower === 'no' ||
        tokens[part.subject?.head ?? -1]?.lower === 'none'),
  );
  const again = clauses.find(
    ({ subject, verb, to }) =>
      subject?.who === 'nobody' && tokens.slice(verb.to, to).some(token => token.lower === 'again'),
  );
  if (again) return [span(again.verb.from, again.verb.to)];
  const kept = KEPT.exec(sentence.text);
  if (kept)
    return [{ start: sentence.start + kept.index, end: sentence.start + kept.index + kept[0].length }];
  return spared ? [span(spared.verb.from, spared.verb.to)] : [];
};
