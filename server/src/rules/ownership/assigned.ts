import { type Hit, T, verbClass } from '../../language';
import { type SentenceView, tokenSpan } from '../view';

/** Customers and their like ask for help; only a boss or colleague hands out work. */
const ASKED_BY_CUSTOMER =
  /^(customer|client|patient|pupil|student|parent|guest|passenger|resident|tenant|user|caller|shopper|visitor|candidate|applicant|reader|member|mother|father|daughter|son|wife|husband|relative|reporter|journalist|judge|inspector|auditor|police|friend|neighbour|neighbor|mum|dad|bride|groom|wife|kid|child|boy|girl|lady|stranger|voter|donor|fan)$/;
/** What people hand over without handing over work. */
const THINGS =
  /^(seasons?|terms?|quarters?|years?|nights?|mornings?|afternoons?|evenings?|deadline|fortnight|weeks?|days?|minutes?|hours?|months?|time|list|notice|reference|number|call|key|look|hand|chance|advice|feedback|answer|hug|lift|ride|tip|clue|note|photo|picture|copy|figure|reason|coffee|cup|card|phone|leaflet|map|sample|permission|access|blessing|go-ahead|nod|smile|feeling|idea|example|address|data|drawing|sheet|printout|evidence|impression|tour|hint|warning|funny)$/;
const NEGATIONS = /^(no|not|n't|nobody|none|never|nor|neither|without|no-one)$/;

/** What somebody does who puts work on another. */
const PLACING = new Set(
  'give hand pass slide push shove throw toss lob chuck drop dump land stick put set point pick choose send move pull rope draft place assign allocate appoint nominate name volunteer elect pair book roster rota schedule post second lend loan detail deploy task charge entrust saddle lumber collar grab nab corner tap single earmark steer sign enrol enlist conscript recruit summon station pack ship bundle whisk march wheel bus dispatch despatch farm nudge shout beckon wave pencil chalk ink scribble jot scrawl'.split(
    ' ',
  ),
);
/** "packed me off": away to some work, where "put me off" is a feeling. */
const SENDING =
  /^(pack|ship|whisk|march|bundle|dispatch|despatch|wheel|bus|farm|hire|loan|lend|second|post)$/;
const OVER = /^(to|on|onto|at|with|over|across|towards?)$/;
const MINE_TO_DO =
  /^(desk|lap|plate|list|inbox|tray|name|column|pile|court|pigeonhole|caseload|backlog|rota|queue|shoulders|door|diary|board|team|squad|crew|shift)$/;

/** "The partner slid the file across to me", "I got collared for it": by who is put where, whatever the verb. */
const placedOnWriter = ({ step, analysis }: SentenceView): Hit | null => {
  if (step !== 'task') return null;
  const { tokens, clauses } = analysis;
  for (const clause of clauses) {
    const { verb, subject, kind, to } = clause;
    if (kind !== 'main' || verb.negated || verb.modal || !PLACING.has(verb.lemma) || !subject) continue;
    if (verb.voice === 'passive') {
      if (subject.who === 'I' && !/^(give|send|leave|hand|pass|move|name|pay)$/.test(verb.lemma))
        return { from: subject.from, to: verb.to };
      continue;
    }
    if (
      subject.who !== 'other' ||
      verb.tense !== 'past' ||
      ASKED_BY_CUSTOMER.test(tokens[subject.head]!.lemma)
    )
      continue;
    // "chalked my name against it": the name is put down by somebody, whatever it is put in.
    if (tokens[verb.to]?.lower === 'my' && tokens[verb.to + 1]?.lower === 'name')
      return { from: verb.from, to: verb.to + 2 };
    // "A shopkeeper had landed with me": somebody came, and put nothing anywhere.
    if (/^(land|drop)$/.test(verb.lemma) && ((tokens[verb.to]?.tags ?? 0) & T.preposition) !== 0) continue;
    for (let i = verb.to; i < Math.min(to, verb.to + 8); i++) {
      const word = tokens[i]!.lower;
      if (tokens[i]!.kind !== 'word') break;
      const before = tokens[i - 1]!.lower;
      if (
        THINGS.test(word) ||
        (!SENDING.test(verb.lemma) &&
          /^(through|off|right|straight|out|wrong)$/.test(tokens[i + 1]?.lower ?? ''))
      )
        break;
      const onMe =
        word === 'me' &&
        (i === verb.to ? !/^(give|hand|pass|send|throw|set)$/.test(verb.lemma) : OVER.test(before));
      if (onMe || (word === 'my' && MINE_TO_DO.test(tokens[i + 1]?.lower ?? '')))
        return { from: verb.from, to: Math.min(to, i + (word === 'my' ? 2 : 1)) };
    }
  }
  return null;
};

/** "My name got put against it", "my name came up": however it came there, nobody asked. */
const namedWriter = ({ step, analysis: { tokens, clauses } }: SentenceView): Hit | null => {
  if (step !== 'task') return null;
  const clause = clauses.find(
    ({ kind, subject, verb }) =>
      kind === 'main' &&
      subject !== null &&
      tokens[subject.head]!.lower === 'name' &&
      tokens[subject.head - 1]?.lower === 'my' &&
      !verb.negated &&
      verb.tense === 'past' &&
      (verb.voice === 'passive' || /^(get|come|go|end|appear|pop|fall)$/.test(verb.lemma)),
  );
  return clause ? { from: clause.subject!.from, to: clause.verb.to } : null;
};

/** "The archivist said the wills were yours till Christmas": given away in so many words. */
const madeYours = ({ step, analysis: { tokens, clauses } }: SentenceView): Hit | null => {
  if (step !== 'task') return null;
  const at = tokens.findIndex(token => token.lower === 'yours');
  const said = clauses.find(
    ({ subject, verb }) =>
      subject?.who === 'other' && verb.tense === 'past' && verb.from < at && !verb.negated,
  );
  return said ? { from: said.verb.from, to: at + 1 } : null;
};

/** "It was felt that I should come in", "The council resolved that I was to report": a decision of others about the writer. */
const decidedFor = ({ step, analysis: { tokens, clauses } }: SentenceView): Hit | null => {
  if (step !== 'task') return null;
  for (const [index, { kind, verb, subject }] of clauses.entries()) {
    const next = clauses[index + 1];
    if (kind !== 'main' || verb.negated || verb.tense === 'present' || next?.subject?.who !== 'I') continue;
    const impersonal = subject?.who === 'it' && verb.voice === 'passive';
    if (!impersonal && subject?.who !== 'other') continue;
    if (subject.who === 'other' && ASKED_BY_CUSTOMER.test(tokens[subject.head]!.lemma)) continue;
    if (!DECREEING.test(verb.lemma) || !/^(should|must|would|ought|'d|could|might)$/.test(next.verb.modal))
      continue;
    return { from: subject.from, to: Math.max(next.verb.to, verb.to) };
  }
  return null;
};
const BOSS =
  /^(manager|boss|head|director|chief|partner|foreman|gaffer|supervisor|captain|sister|matron|dean|principal|editor|producer|chair|chairman|chairwoman|chairperson|committee|board|council|management|leadership|vp|cto|ceo|coo|owner|sergeant|superintendent|controller|coordinator|governor|mayor|headquarters|hq|bishop|vicar|commander|skipper|lead|superior|headteacher|headmaster|consultant|registrar|warden)$/;
/** What those above may do to somebody without giving them work. */
const NO_WORK =
  /^(tell|show|say|thank|pay|help|back|support|let|allow|stop|warn|laugh|trust|know|see|hear|like|love|hate|believe|listen|meet|join|owe|cost|praise|congratulate|promise|forgive|remind|ignore|refuse|blame|judge|follow|answer|teach|train|leave|lend|offer|bring|buy|hire|interview|text|email|write|reply|agree|doubt|fear|copy|cc|forward|show|explain|describe|admit|complain|shout|swear|scold|bet|owe|report|give|hand|send|pass|throw)$/;
/** "The chairman looked along the row and pointed at me": somebody above, turning to the writer in the Task. */
const towardsWriter = ({ step, analysis: { tokens, clauses } }: SentenceView): Hit | null => {
  if (step !== 'task' || clauses.some(({ subject, shared }) => subject?.who === 'I' && !shared)) return null;
  for (const { kind, verb, subject, to } of clauses) {
    if (kind !== 'main' || verb.negated || verb.modal || verb.tense !== 'past' || verb.voice !== 'active')
      continue;
    if (verb.perfect || verb.copula || !subject || NO_WORK.test(verb.lemma)) continue;
    if (/^(emotion|perception)$/.test(verbClass(verb.lemma) ?? '')) continue;
    const head = tokens.slice(subject.from, subject.to).find(token => BOSS.test(token.lemma));
    const me = tokens.findIndex((token, at) => at >= verb.to && at < to && token.lower === 'me');
    if (
      head &&
      me >= 0 &&
      !THINGS.test(tokens[me + 1]?.lower ?? '') &&
      !/^(about|that|how|why|what|off|down|out)$/.test(tokens[me + 1]?.lower ?? '')
    )
      return { from: verb.from, to: me + 1 };
  }
  return null;
};
const KEEPING_OUT = /^(leave|stop|drop|ignore|forget|wait|stay)$/;
const DECREEING =
  /^(vote|reckon|figure|fancy|consider|feel|resolve|decide|agree|determine|decree|rule|think|say|propose|suggest|conclude|deem|settle)$/;

const WORK =
  /^(job|task|project|account|case|file|brief|ticket|assignment|responsibility|lead|work|migration|rollout|report|audit|it|this|that|them|ward|class|shift|rota)$/;
/** "The supervisor rang and I was to drop everything", "Would I take a look, the head wanted to know", "Boss pinged me: can you …". */
const toldIndirectly = ({ step, analysis: { tokens, clauses } }: SentenceView): Hit | null => {
  if (step !== 'task' && step !== 'action' && step !== 'situation') return null;
  const by = clauses.find(
    ({ kind, subject, verb }) =>
      kind === 'main' &&
      subject?.who === 'other' &&
      !verb.negated &&
      verb.tense === 'past' &&
      !ASKED_BY_CUSTOMER.test(tokens[subject.head]!.lemma) &&
      /^(ring|call|phone|ping|message|text|email|write|say|ask|want|wonder|come|pop|shout|decide|rule|announce)$/.test(
        verb.lemma,
      ),
  );
  if (!by) return null;
  const mine = clauses.find(({ subject, verb }) => subject?.who === 'I' && !verb.negated);
  if (
    step === 'task' &&
    mine &&
    mine.verb.from > by.verb.from &&
    /^(was|am)$/.test(tokens[mine.verb.from]!.lower) &&
    tokens[mine.verb.to]?.lower === 'to' &&
    (tokens[mine.verb.to + 1]?.tags ?? 0) & T.base
  )
    return { from: mine.subject!.from, to: mine.verb.to + 1 };
  if (
    mine &&
    mine.verb.from === 0 &&
    mine.verb.from < by.verb.from &&
    /^(would|could|can|will|might)$/.test(tokens[0]!.lower) &&
    /^(want|ask|wonder|say)$/.test(by.verb.lemma)
  )
    return { from: 0, to: mine.verb.to };
  const can = tokens.findIndex(
    ({ lower }, at) =>
      at > by.verb.to &&
      /^(can|could|would|will)$/.test(lower) &&
      tokens[at + 1]?.lower === 'you' &&
      !/^(believe|imagine|credit)$/.test(tokens[at + 2]?.lower ?? ''),
  );
  if (can > 0 && tokens[by.verb.to]?.lower === 'me' && BOSS.test(tokens[by.subject!.head]!.lemma))
    return { from: by.subject!.from, to: by.verb.to + 1 };
  return null;
};

/** Where a sentence says that the work was handed to the writer; null where it does not, or says that it was not. */
export const assignment = (sentence: SentenceView): Hit | null => {
  const { tokens, clauses, cues } = sentence.analysis;
  for (const hit of cues.get('assigned') ?? []) {
    const clause =
      [...clauses].reverse().find(each => each.verb.from <= hit.from) ??
      clauses.find(each => each.from <= hit.from && each.verb.from <= hit.to);
    const from = clause ? Math.min(clause.from, hit.from) : hit.from;
    if (tokens.slice(from, hit.to).some(token => NEGATIONS.test(token.lower))) continue;
    if (clause?.subject?.who === 'nobody') continue;
    const head = clause?.subject ? tokens[clause.subject.head] : undefined;
    const first = tokens[hit.from]!;
    const verb = first.lemma;
    if (head && ASKED_BY_CUSTOMER.test(head.lemma)) continue;
    // "I asked my manager": the writer asks; "we" and "I" as subjects only with a passive.
    if (
      clause?.subject?.who === 'I' &&
      clause.verb.voice === 'active' &&
      hit.from >= clause.verb.from &&
      hit.from <= clause.verb.main &&
      !/^(have|get|land|end|be|draw|happen|drop|arrive|come)$/.test(verb)
    )
      continue;
    // "I had asked for one": the writer asks, where "I had been asked" would not.
    if (
      /^(i|we)$/.test(first.lower) &&
      clauses.some(
        ({ verb }) =>
          verb.main >= hit.from &&
          verb.main < hit.to &&
          verb.voice === 'active' &&
          /^(ask|tell|request)$/.test(verb.lemma),
      )
    )
      continue;
    // "asked me whether it could wait" is a question.
    if (
      /^(ask|tell|want)$/.test(verb) &&
      /^(whether|why|what|how|when|where|about)$/.test(tokens[hit.to]?.lower ?? '')
    )
      continue;
    // "told me to leave it alone": the writer was to keep out.
    if (
      tokens
        .slice(hit.from, hit.to + 2)
        .some(({ lower }, at) => lower === 'to' && KEEPING_OUT.test(tokens[hit.from + at + 1]?.lower ?? ''))
    )
      continue;
    // "I asked for two days, and she gave me one", "put me in touch", "handed me the phone": nothing to be done.
    if (
      /^(give|hand|pass|allow|grant|lend|put)$/.test(verb) &&
      (clauses.some(
        each =>
          each.subject?.who === 'I' &&
          /^(ask|request|beg|want)$/.test(each.verb.lemma) &&
          each.verb.tense === 'past',
      ) ||
        /^(touch|contact|mind)$/.test(tokens[hit.to]?.lower ?? '') ||
        tokens
          .slice(hit.from, hit.to + 2)
          .some(token =>
            /^(phone|telephone|receiver|key|keys|card|cup|torch|lamp|pen|microphone|mic)$/.test(token.lower),
          ))
    )
      continue;
    // "said to carry on": to leave it as it is.
    if (
      verb === 'say' &&
      tokens
        .slice(hit.from, hit.to)
        .some(token =>
          /^(carry|leave|wait|forget|stop|ignore|keep|let|drop|live|hold|stay)$/.test(token.lower),
        )
    )
      continue;
    if (clause?.kind === 'relative' && clause.subject?.who === 'thing') continue;
    // "Shot design is down to me": a standing duty. "A shopkeeper had landed with me on the chat": somebody, no work.
    if (
      clause?.verb.tense === 'present' &&
      tokens.slice(hit.from, hit.to).some(({ lower }) => lower === 'down') &&
      /^(down|up|over)$/.test(first.lower)
    )
      continue;
    if (/^(?:down|up|over)$/.test(first.lower) && /^('s|is|are|'re)$/.test(tokens[hit.from - 1]?.lower ?? ''))
      continue;
    // "I was pulled in every direction": by everybody, and into nothing.
    if (
      /^(every|all|both|different|several|two|three)$/.test(tokens[hit.to]?.lower ?? '') &&
      tokens[hit.to - 1]?.lower === 'in'
    )
      continue;
    if (/^(land|come|arrive|turn|drop)$/.test(verb) && clause?.subject?.who === 'other') continue;
    // "He gave me the blade" in the midst of the acts: a thing, where work would be named.
    if (
      sentence.step === 'action' &&
      tokens.slice(hit.from, hit.to).some(({ lemma }) => /^(give|hand|pass|send|throw)$/.test(lemma)) &&
      !tokens.slice(hit.from, hit.to + 4).some(({ lemma }) => WORK.test(lemma))
    )
      continue;
    // "handed me a list of six allergies" hands over no work; "the whole southern sheet" is some.
    const thing = tokens
      .slice(hit.from, hit.to + 4)
      .findIndex(
        token =>
          THINGS.test(token.lower) ||
          ((token.tags & T.noun) !== 0 && (token.tags & T.past) === 0 && THINGS.test(token.lemma)),
      );
    if (
      thing > 0 &&
      !tokens.slice(hit.from, hit.from + thing).some(token => token.lower === 'the') &&
      tokens
        .slice(hit.from, hit.to)
        .some(token => /^(give|hand|pass|throw|send|leave|put|set)$/.test(token.lemma))
    )
      continue;
    return hit;
  }
  const built =
    placedOnWriter(sentence) ??
    decidedFor(sentence) ??
    namedWriter(sentence) ??
    madeYours(sentence) ??
    towardsWriter(sentence) ??
    toldIndirectly(sentence);
  // "The gaffer never said a word to me about it".
  return built &&
    tokens.slice(Math.max(0, built.from - 2), built.to).some(({ lower }) => NEGATIONS.test(lower))
    ? null
    : built;
};

export const isAssigned = (sentence: SentenceView): boolean => assignment(sentence) !== null;

export const assignmentSpan = (sentence: SentenceView, hit: Hit) => {
  const { clauses, tokens } = sentence.analysis;
  const clause = clauses.find(
    each => each.verb.from <= hit.to && each.to > hit.from && each.subject && each.subject.to <= hit.from + 2,
  );
  const from =
    clause?.subject && !clause.shared && hit.from - clause.subject.from < 6
      ? Math.min(clause.subject.from, hit.from)
      : hit.from;
  // "handed me the" goes on to what was handed.
  let to = hit.to;
  while (
    to < tokens.length &&
    to < hit.to + 4 &&
    tokens[to - 1]!.tags & (T.determiner | T.possessive | T.adjective) &&
    tokens[to]!.kind === 'word'
  )
    to++;
  return tokenSpan(sentence, from, to);
};
