import { type Clause, clauseActor, T, type Token } from '../language';
import type { SentenceView } from '../rules';
import { tokenSpan } from '../rules/view';
import type { Span } from '../text/span';
import { around, hits, onwards } from './places';

const mine = (tokens: readonly Token[], clause: Clause): boolean => {
  const actor = clauseActor(tokens, clause);
  return actor === 'I' || actor === 'implied-I' || actor === 'we';
};
const isFact = (clause: Clause): boolean =>
  clause.subject !== null && /^(other|thing|it|there|nobody|you)$/.test(clause.subject.who);

/** The clause without the marks and "and" at its end. */
const trimmed = (sentence: SentenceView, from: number, clause: Clause): Span => {
  const { tokens } = sentence.analysis;
  let to = Math.max(clause.to, clause.verb.to);
  while (
    to > clause.verb.to &&
    (tokens[to - 1]!.kind === 'punctuation' || (tokens[to - 1]!.tags & T.coordinator) !== 0)
  )
    to--;
  return tokenSpan(sentence, Math.max(0, from), to);
};

/** What the clause at `index` gives a reason for: the clause before it, or the next main one where it opens the sentence. */
const governing = (clauses: readonly Clause[], index: number): Clause | undefined =>
  index > 0 ? clauses[index - 1] : clauses.find((clause, at) => at > index && clause.kind === 'main');

/** Clauses that give a reason for something done: "because …", "since …", "as …", "so that …"; not for how things were. */
const reasonClauses = (sentence: SentenceView): readonly Span[] => {
  const { tokens, clauses } = sentence.analysis;
  return clauses
    .filter((clause, index) => {
      if (clause.kind !== 'subordinate' || clause.shared || clause.verb.progressive) return false;
      if (!/^(because|cos|since|as|that|lest)$/.test(clause.introducer)) return false;
      // "there since the line was bought" tells when.
      if (
        clause.introducer === 'since' &&
        clause.verb.voice === 'passive' &&
        tokens[clause.from - 2]?.text !== ',' &&
        clause.from > 2
      )
        return false;
      // "heard it as he does" compares.
      if (clause.introducer === 'as' && clause.verb.lemma === 'do') return false;
      const told = governing(clauses, index);
      if (!told) return true;
      // "learned that each slot was forty minutes because …" explains how things were.
      const close = tokens[clause.from - 2]?.text !== ',';
      if (close && told.kind === 'complement' && isFact(told)) return false;
      return !isFact(told) || clauses.some(each => each !== clause && mine(tokens, each));
    })
    .map(clause => trimmed(sentence, clause.from - 1, clause));
};

/** "Dropping the code left …", "Reverting would have …": a way to go, named by its verb. */
const isWay = (tokens: readonly Token[], { subject }: Clause): boolean =>
  subject !== null && /ing$/.test(tokens[subject.from]!.lower) && subject.from < 2;

/** "It steams for forty minutes, so I …": what was so is the reason; "so that", "so whoever swaps jaws can see": what for. */
const consequence = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  for (const [index, clause] of clauses.entries()) {
    if (clause.introducer !== 'so' && tokens[clause.from - 1]?.lower !== 'so') continue;
    const before = clauses[index - 1];
    if (clause.subject?.who === 'I' || clause.subject === null || clause.shared) {
      if (
        !before ||
        !isFact(before) ||
        /^(say|tell|ask|wish|want|query)$/.test(before.verb.lemma) ||
        before.verb.modal === 'would' ||
        isWay(tokens, before)
      )
        continue;
      const start =
        clause.shared && before.subject?.who === 'other' ? null : Math.min(before.from, before.verb.from);
      if (start === null) continue;
      return tokenSpan(
        sentence,
        before.subject && before.subject.from < start ? before.subject.from : start,
        clause.verb.to,
      );
    }
    if (clause.subject.who === 'we') continue;
    // "so the knowledge stayed in her team" tells what came of it, "so that no driver had to guess" what it was for.
    const aim =
      clause.verb.modal !== '' ||
      clause.verb.negated ||
      clause.subject.who === 'nobody' ||
      /^(have|need|know)$/.test(clause.verb.lemma) ||
      (clause.verb.copula && clauses.some(each => each !== clause && mine(tokens, each))) ||
      clauses.slice(index + 1).some(each => each.verb.modal !== '');
    if (aim && (clause.verb.modal !== '' || clauses.slice(0, index).some(each => mine(tokens, each))))
      return trimmed(sentence, clause.from - 1, clause);
  }
  return null;
};

/** "Staying quiet would have been cheaper, and …", "I could have set it to one job, but …": the way not taken. */
const forgone = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const index = clauses.findIndex(
    ({ verb, kind }) =>
      kind !== 'subordinate' &&
      !verb.negated &&
      /^(would|could|might|'d)$/.test(verb.modal) &&
      tokens.slice(verb.from, verb.main + 1).some(token => /^(have|'ve)$/.test(token.lower)),
  );
  const clause = clauses[index];
  if (!clause) return null;
  const rest = tokens.slice(clause.verb.to);
  if (
    !isWay(tokens, clause) &&
    !rest.some(token =>
      /^(but|yet|only|though|so|cheaper|quicker|faster|easier|simpler|sooner|safer)$/.test(token.lower),
    )
  )
    return null;
  return trimmed(
    sentence,
    Math.min(clause.from, clause.subject?.from ?? clause.from),
    clauses[index + 1] ?? clause,
  );
};

/** "I didn't want to swap it on my own say-so", "I wanted the ewe calm". */
const unwilling = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const clause = clauses.find(
    each =>
      mine(tokens, each) && each.verb.negated && /^(want|like|trust|dare|wish|care)$/.test(each.verb.lemma),
  );
  return clause ? around(sentence, clause.verb.from, clause.verb.to) : null;
};

/** ", where a tanker gets to last", ", medicine rounds being a morning thing": beside what was done, why there or then. */
const beside = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const at = tokens.findIndex((token, i) => {
    if (i < 3 || !clauses.some(clause => clause.verb.to <= i && mine(tokens, clause))) return false;
    if (token.lower === 'where' && tokens[i - 1]!.text === ',')
      return clauses.some(
        clause =>
          clause.verb.from > i &&
          clause.subject !== null &&
          isFact(clause) &&
          clause.verb.lemma !== 'mean' &&
          (clause.verb.tense === 'present' || stands(clause)),
      );
    return (
      token.lower === 'being' &&
      (tokens[i - 1]!.tags & (T.noun | T.determiner | T.person)) !== 0 &&
      !(tokens[i - 1]!.tags & T.be) &&
      tokens.slice(Math.max(0, i - 5), i).some(other => other.text === ',')
    );
  });
  if (at < 0) return null;
  return onwards(sentence, { from: tokens[at]!.lower === 'being' ? at - 1 : at, to: at + 1 });
};

const REASONED =
  /\bmy (?:reasoning|thinking|reason|logic|worry|fear) (?:was|being)\b|\bthe (?:thinking|idea|reasoning|point|aim) (?:was|being)\b|\bwhich (?:settled|decided) (?:that|it)\b|\bwould (?:sooner|rather)\b|\bbefore (?:a|an|the|any|some|any(?:one|body)|some(?:one|body)) ?\p{L}* (?:could|might)\b|\bwithout (?:that|it|this|the|a) ?\p{L}*,? I['’]?d? (?:would |could )?(?:never|not|have)\b|\bor (?:I|we|he|she|they|it)(?:['’]d| would) (?:have|never|only)\b|\bon (?:hearing|learning|finding|seeing|realising|being told)\b/iu;
const reasoned = (sentence: SentenceView): Span | null => {
  const match = REASONED.exec(sentence.text);
  if (!match) return null;
  const start = sentence.start + match.index;
  return { start, end: start + match[0].length };
};

const LINKS = /^(seeing|given|considering|otherwise)$/;
/** "…, for I had said go", "given that …", "on the grounds that …", "otherwise they …". */
const linked = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const at = tokens.findIndex((token, i) => {
    const before = tokens[i - 1];
    const marked = i > 0 && before !== undefined && before.kind === 'punctuation';
    if (token.lower === 'for')
      return (
        marked &&
        clauses.some(
          ({ subject, verb }) =>
            (subject !== null && subject.from === i + 1) ||
            (verb.modal !== '' && verb.from > i && verb.from < i + 5),
        )
      );
    if (token.lower === 'grounds') return tokens[i + 1]?.lower === 'that' || tokens[i + 1]?.lower === 'of';
    return LINKS.test(token.lower) && (marked || i === 0) && i + 2 < tokens.length;
  });
  return at < 0 ? null : onwards(sentence, { from: at, to: at + 1 });
};

/** How things were, not what happened: "the cylinders were sound", "screens needed a form". */
const stands = ({ verb }: Clause): boolean =>
  verb.copula || /^(need|have|cost|want|belong|live|stay|know|hold|serve)$/.test(verb.lemma);

/** Behind a mark, what is so beside what was done: "Ruled out headsets; he needs both hands". */
const explained = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  for (let i = 1; i < clauses.length; i++) {
    const [act, fact] = [clauses[i - 1]!, clauses[i]!];
    if (fact.kind !== 'main' || fact.introducer || !isFact(fact) || !mine(tokens, act)) continue;
    const mark = tokens[fact.from - 1]?.text ?? '';
    if (!/^[:;—–]$/.test(mark)) continue;
    if (mark === ':' && stands(fact)) return trimmed(sentence, fact.from, fact);
    if (fact.verb.tense === 'present' || fact.verb.modal || fact.verb.perfect)
      return trimmed(sentence, fact.from, fact);
  }
  return null;
};

/** ", to have something to hold it against": set off, an aim of what was done. */
const aimed = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const at = tokens.findIndex(
    (token, i) =>
      token.lower === 'to' &&
      i > 2 &&
      tokens[i - 1]!.text === ',' &&
      tokens[i + 1] !== undefined &&
      (tokens[i + 1]!.tags & (T.base | T.be | T.have)) !== 0 &&
      // What a check is for is told as a check.
      !/^(see|be|make|check|find|test|prove|confirm)$/.test(tokens[i + 1]!.lower) &&
      clauses.some(clause => clause.verb.to < i && mine(tokens, clause)),
  );
  return at < 0 ? null : onwards(sentence, { from: at, to: at + 1 });
};

/** "A skim is cheaper than a new set": weighed against something else. */
const weighed = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const clause = clauses.find(({ verb, subject, kind, to }) => {
    if (!verb.copula || kind !== 'main' || subject?.who !== 'thing') return false;
    const rest = tokens.slice(verb.to, to);
    const than = rest.findIndex(token => token.lower === 'than');
    return (
      than > 0 &&
      !rest.some(token => token.kind === 'number') &&
      /(er|more|less|better|worse)$/.test(rest[0]!.lower)
    );
  });
  return clause ? around(sentence, clause.verb.from, clause.verb.to) : null;
};

/** "I could have set it to one job, but then anyone with two would owe it": what speaks against the writer's other way. */
const unlike = (sentence: SentenceView): Span | null => {
  const match = /\bI (?:could|might)(?: have|['’]ve)\b[^.]*?\b(but (?!so\b)[^.;]+)/i.exec(sentence.text);
  if (!match) return null;
  const end = sentence.start + match.index + match[0].length;
  return { start: end - match[1]!.length, end };
};

/** The reasons given; where a sentence gives one in so many words, the alternative it names is not told twice. */
export const reasons = (sentence: SentenceView): readonly Span[] => {
  const { tokens } = sentence.analysis;
  if (sentence.analysis.question) return [];
  const said = reasonClauses(sentence);
  if (said.length) return said;
  const led = consequence(sentence);
  if (led) return [led];
  const cues = hits(sentence, 'reason').filter(
    hit =>
      !/^(could|the|a|on|as|since|because)$/.test(tokens[hit.from]!.lower) &&
      !(
        /^(which|that)$/.test(tokens[hit.from]!.lower) &&
        /^(would|costs)$/.test(tokens[hit.from + 1]?.lower ?? '')
      ) &&
      // "gave him the rack to keep"
      !(tokens[hit.from]!.lower === 'to' && tokens[hit.to]?.kind === 'punctuation'),
  );
  if (cues[0]) {
    const place = onwards(sentence, cues[0]);
    return /^(instead|rather)$/.test(tokens[cues[0].from]!.lower) ? apart(sentence, place) : [place];
  }
  const other =
    unlike(sentence) ??
    reasoned(sentence) ??
    linked(sentence) ??
    beside(sentence) ??
    forgone(sentence) ??
    unwilling(sentence) ??
    explained(sentence) ??
    aimed(sentence) ??
    weighed(sentence);
  return other ? apart(sentence, other) : [];
};

/** What is told as given up is not told as a reason too. */
const apart = (sentence: SentenceView, place: Span): readonly Span[] =>
  tradeoffs(sentence).some(other => other.start < place.end && place.start < other.end) ? [] : [place];

const COSTING = /^(mean|cost|eat|take|burn|slow|delay|add)$/;
const MORE = /^(more|less|fewer|longer|later|slower|extra|another|without|late|only|rather|instead|over)$/;

/** "It meant standing down the queue", "That cost us a week", "Eats a slot": what the writer's way took. */
const price = (sentence: SentenceView): Clause | undefined => {
  const { tokens, clauses } = sentence.analysis;
  return clauses.find(clause => {
    const { verb, subject, kind } = clause;
    if (
      !COSTING.test(verb.lemma) ||
      verb.negated ||
      verb.modal ||
      kind === 'subordinate' ||
      kind === 'complement'
    )
      return false;
    const head = subject ? tokens[subject.head]?.lower : '';
    const pointed =
      subject === null
        ? verb.from === 0 && verb.tense === 'present'
        : /^(it|that|this|which)$/.test(head ?? '');
    if (!pointed) return false;
    if (verb.lemma === 'mean' || verb.lemma === 'cost' || verb.lemma === 'eat' || verb.lemma === 'burn')
      return !/^(that|nothing|to)$/.test(tokens[verb.to]?.lower ?? '');
    return tokens.slice(verb.to, clause.to).some(token => MORE.test(token.lower));
  });
};

/** Facts of loss and cost in which nothing was chosen: "the patients lost 0.3 kilo", "a breach costs the same". */
const isBareFact = (sentence: SentenceView, from: number, to: number): boolean => {
  const { tokens, clauses } = sentence.analysis;
  const word = tokens
    .slice(from, to)
    .find(token => /^(cost|lose|price|swallow|stomach|eat)$/.test(token.lemma));
  if (!word) return false;
  const at = tokens.indexOf(word);
  const clause = clauses.find(each => each.verb.main === at);
  if (!clause)
    return (
      /^(the|what|how|each|same|of)$/.test(tokens[at - 1]?.lower ?? '') &&
      /^(of|each|per|was|is)$/.test(tokens[at + 1]?.lower ?? '') &&
      tokens[at + 1]?.lower === 'of'
    );
  if (clause.verb.perfect || clause.verb.negated || clause.verb.modal)
    return (
      (clause.verb.perfect && word.lemma === 'cost') ||
      clause.verb.negated ||
      (clause.verb.modal === 'would' && /^(swallow|stomach|eat)$/.test(word.lemma))
    );
  const who = clause.subject?.who;
  if (/^(swallow|stomach|eat)$/.test(word.lemma)) return false;
  if (who === 'you') return true;
  // "a bin costs sixty euro" compares.
  const noun = clause.subject !== null && (tokens[clause.subject.head]!.tags & T.noun) !== 0;
  if (word.lemma === 'cost' && who === 'thing' && noun && tokens[at + 1]?.kind !== 'punctuation')
    if (clause.verb.tense === 'present' && sentence.analysis.numbers.some(({ from }) => from === at + 1))
      return true;
  if (/^(next|nothing|no|little|less)$/.test(tokens[at + 1]?.lower ?? '')) return true;
  if (word.lemma === 'lose') return who === 'other' || who === 'thing' || who === 'nobody';
  return sentence.step === 'result' && (who === 'thing' || who === 'it')
    ? true
    : /^(same|nothing)$/.test(tokens[at + 2]?.lower ?? '');
};

/** "It ties a farmer to my clock, and I said as much": the writer tells somebody what it takes, or takes it knowingly. */
const admitted = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const index = clauses.findIndex(
    ({ subject, verb }, at) =>
      subject?.who === 'I' &&
      clauses.slice(0, at).some(each => each.kind === 'main' && each.subject !== null && isFact(each)) &&
      ((tokens[verb.to]?.lower === 'that' &&
        !((tokens[verb.to + 1]?.tags ?? 0) & (T.determiner | T.pronoun))) ||
        (/^(so|as)$/.test(tokens[verb.to]?.lower ?? '') && !/^(make|do|fix)$/.test(verb.lemma))) &&
      (/^(say|tell|own|admit|put|warn|flag|clear|judge|accept|argue)$/.test(verb.lemma) ||
        (verb.negated && verb.lemma === 'hide')) &&
      (tokens[verb.to]!.lower !== 'as' || tokens[verb.to + 1]?.lower === 'much') &&
      (tokens[verb.to]!.lower !== 'so' || (tokens[verb.to + 1]?.lower ?? '.') !== 'that'),
  );
  const first = clauses[0];
  return index > 0 && first ? around(sentence, first.verb.from, first.verb.to) : null;
};

/** "Dearer by a bag every week", "Eats a slot, so …": what it takes, in front and without a subject. */
const PRICED =
  /^[^\p{L}]*(?:(?:Dearer|Slower|Longer|Uglier|Heavier|Weaker|Pricier)\b[^.;]*\b(?:but|and)\b|(?:Eats|Takes|Costs?|Burns|Adds|Slows)\b (?:a|an|us|me|two|three|the|more|\d))/u;
/** "Settled for a quarterly list", "worth carrying", "paid for it out of my own budget", "at a price". */
const SETTLED =
  /\b(?:settled for|worth (?:carrying|losing|paying|the (?:risk|wait|price))|could (?:stomach|bear|carry|stand) (?:it|that)|less (?:exact|accurate|precise|convenient|flexible|pretty),? )\b/i;

/** What was given up for what. */
export const tradeoffs = (sentence: SentenceView): readonly Span[] => {
  if (sentence.analysis.question) return [];
  const hit = hits(sentence, 'tradeoff').find(each => !isBareFact(sentence, each.from, each.to));
  if (hit) return [around(sentence, hit.from, hit.to)];
  if (sentence.step !== 'action') return [];
  const paid = price(sentence);
  if (paid) return [around(sentence, paid.verb.from, paid.verb.to)];
  const { tokens, clauses } = sentence.analysis;
  const given = clauses.find(
    each =>
      mine(tokens, each) &&
      each.verb.lemma === 'give' &&
      /^(away|up)$/.test(tokens[each.verb.to]?.lower ?? ''),
  );
  if (given) return [around(sentence, given.verb.from, given.verb.to)];
  const worded = PRICED.exec(sentence.text) ?? SETTLED.exec(sentence.text);
  if (worded) {
    const start = sentence.start + worded.index;
    return [{ start, end: start + worded[0].length }];
  }
  const led = clauses.find(
    clause =>
      isWay(tokens, clause) && !clause.verb.modal && /^(leave|mean|put|make|open)$/.test(clause.verb.lemma),
  );
  if (led) return [around(sentence, led.verb.from, led.verb.to)];
  // "I could have set it to one job, but then …": the writer's own other way.
  const other = clauses.some(({ subject, verb }) => subject?.who === 'I' && verb.modal === 'could')
    ? forgone(sentence)
    : null;
  if (other && /,? but\b/.test(sentence.text)) return [other];
  const told = admitted(sentence);
  return told ? [told] : [];
};
