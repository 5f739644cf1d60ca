import { type Clause, T, verbClass } from '../language';
import type { SentenceView } from '../rules';
import { tokenSpan } from '../rules/view';
import type { Span } from '../text/span';
import { around, hits, onwards } from './places';
import { forgone, isWay, mine, tradeoffs, trimmed } from './tradeoffs';

const isFact = (clause: Clause): boolean =>
  clause.subject !== null && /^(other|thing|it|there|nobody|you)$/.test(clause.subject.who);

/** What the clause at `index` gives a reason for: the clause before it, or the next main one where it opens the sentence. */
const governing = (clauses: readonly Clause[], index: number): Clause | undefined =>
  index > 0 ? clauses[index - 1] : clauses.find((clause, at) => at > index && clause.kind === 'main');

const LEARNT = /^(?:find|notice|see|discover|learn|hear|spot|realise|realize)$/;
/** Something went on: what "as" then tells is when. */
const moves = ({ verb, subject }: Clause): boolean =>
  verb.tense === 'past' &&
  !verb.copula &&
  !verb.modal &&
  !verb.negated &&
  /^(?:it|thing|other|I)$/.test(subject?.who ?? '') &&
  /^(?:end|begin|finish|arrive|fall|rise|climb|drop|go|come|cool|warm|heat|pass|leave|arrive|run|open|close|turn|move|grow|shrink|empty|fill|load|start|stop|walk|drive|speak|talk|work)$/.test(
    verb.lemma,
  );

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
      // "as long as their compaction runs", "heard it as he does" compare.
      if (
        clause.introducer === 'as' &&
        /^(?:long|far|soon|much|many|often|precisely|exactly|just)$/.test(
          tokens[clause.from - 2]?.lower ?? '',
        )
      )
        return false;
      if (clause.introducer === 'as' && clause.verb.lemma === 'do') return false;
      // "because plastic has to be fetched and the estate hasn't the hands": one reason in two halves.
      const before = clauses[index - 1];
      if (before?.kind === 'subordinate' && ((tokens[clause.from - 1]?.tags ?? 0) & T.coordinator) !== 0)
        return false;
      // "saw it climb as it fell below minus two" tells when.
      if (clause.introducer === 'as' && tokens[clause.from - 2]?.text !== ',' && moves(clause)) return false;
      const told = governing(clauses, index);
      if (!told) return true;
      // "found the clerk asleep because he had worked two shifts" explains what was found.
      if (
        LEARNT.test(told.verb.lemma) &&
        clause.subject?.who !== 'I' &&
        tokens[clause.from - 2]?.text !== ','
      )
        return false;
      // "learned that each slot was forty minutes because …" explains how things were.
      const close = tokens[clause.from - 2]?.text !== ',';
      if (close && told.kind === 'complement' && isFact(told)) return false;
      return (
        !isFact(told) ||
        clauses.some(each => each !== clause && mine(tokens, each)) ||
        !clauses.some(each => each.kind === 'main')
      );
    })
    .map(clause => trimmed(sentence, clause.from - 1, clause));
};

/** "It steams for forty minutes, so I …": what was so is the reason; "so that", "so whoever swaps jaws can see": what for. */
const consequence = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  for (const [index, clause] of clauses.entries()) {
    if (clause.introducer !== 'so' && tokens[clause.from - 1]?.lower !== 'so') continue;
    const before = clauses[index - 1];
    if (clause.subject?.who === 'I' || clause.subject === null || clause.shared) {
      if (
        !before ||
        !(
          isFact(before) ||
          (before.subject?.who === 'I' &&
            before.verb.negated &&
            /^(?:see|trust|count|rely|get|find|reach|afford|bear|expect|ask|put|wait|spare|know)$/.test(
              before.verb.lemma,
            ))
        ) ||
        /^(say|tell|ask|wish|want|query)$/.test(before.verb.lemma) ||
        (before.verb.modal === 'would' && !before.verb.negated) ||
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
      tokens.slice(clause.verb.from, clause.verb.to).some(token => /^(?:only|to)$/.test(token.lower)) ||
      (clause.verb.copula && clauses.some(each => each !== clause && mine(tokens, each))) ||
      clauses.slice(index + 1).some(each => each.verb.modal !== '');
    if (aim && (clause.verb.modal !== '' || clauses.slice(0, index).some(each => mine(tokens, each))))
      return trimmed(sentence, clause.from - 1, clause);
  }
  return null;
};

/** "I didn't want to swap it on my own say-so", "I wanted the ewe calm". */
const unwilling = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const clause = clauses.find(
    each =>
      mine(tokens, each) &&
      ((each.verb.negated && /^(want|like|trust|dare|wish|care)$/.test(each.verb.lemma)) ||
        (/^(want|need)$/.test(each.verb.lemma) &&
          each.verb.tense === 'past' &&
          /^(her|him|them|the|a|it|people|each|every|both|my|our|his|their)$/.test(
            tokens[each.verb.to]?.lower ?? '',
          ))),
  );
  return clause ? around(sentence, clause.verb.from, clause.verb.to) : null;
};

/** ", where a tanker gets to last", ", medicine rounds being a morning thing": beside what was done, why there or then. */
const beside = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const at = tokens.findIndex((token, i) => {
    if (i < 3 || !clauses.some(clause => clause.verb.to <= i && mine(tokens, clause))) return false;
    if (token.lower === 'where' && tokens[i - 1]!.text === ',')
      return (
        !(
          tokens.slice(0, i).some(other => other.text === ':') &&
          tokens.slice(i + 1).some(other => other.text === ',')
        ) &&
        clauses.some(
          clause =>
            clause.verb.from > i &&
            clause.subject !== null &&
            isFact(clause) &&
            clause.verb.lemma !== 'mean' &&
            (clause.verb.tense === 'present' || stands(clause)),
        )
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
  /\b(?:it|that|this) (?:had|needed) to (?:be|work|fit|last|hold|stand|survive|do)\b|^[^\p{L}]*Better (?:a|an|one|to|the|two) [^.;]{3,60} than\b|\bwhat (?:decided|settled|swung|tipped|clinched)\b|\b(?:tipped|swung|clinched|settled) it\b|\bmy (?:reasoning|thinking|reason|logic|worry|fear) (?:was|being)\b|\bthe (?:thinking|idea|reasoning|point|aim) (?:was|being)\b|\bwhich (?:settled|decided) (?:that|it)\b|(?:would|['’]d) (?:sooner|rather)\b|\bfor the sake of\b|\bbefore (?:a|an|the|any|some|any(?:one|body)|some(?:one|body)) ?\p{L}* (?:could|might)\b|\bwithout (?:that|it|this|the|a) ?\p{L}*,? I['’]?d? (?:would |could )?(?:never|not|have)\b|\bor (?:I|we|he|she|they|it)(?:['’]d| would) (?:have|never|only)\b|\bon (?:hearing|learning|finding|seeing|realising|being told)\b|\bI (?:figured|reckoned|feared|was afraid|worried)\b|\b(?:mattered|counted for|weighed) more\b|\b(?:it|that|this|they|he|she)(?:['’]d| would| could| might)(?: \p{L}+)?(?: have|['’]ve)\b|\b(?:but|yet) then\b|\b(?:but|yet) [^.;,]{2,40} would (?:no|not|only|never|still|just)\b|, for [^.;,]{2,40} (?:would|could|might)\b|\bso (?:that|it|this) (?:was|went) (?:off|out|dead|no)\b|\bfor (?:that|this) reason\b|\bthe risk (?:was|being)\b|\bwas(?:n['’]t| not) worth\b|\bif [^.;]{3,60}, (?:nobody|no one|it|they|we|I|he|she|the \p{L}+)(?:['’]d| would| could| might)\b/iu;
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
    return (
      LINKS.test(token.lower) &&
      (marked || i === 0) &&
      tokens[i + 1]?.kind === 'word' &&
      i + 2 < tokens.length
    );
  });
  return at < 0 ? null : onwards(sentence, { from: at, to: at + 1 });
};

/** How things were, not what happened: "the cylinders were sound", "screens needed a form". */
const stands = ({ verb }: Clause): boolean =>
  verb.copula || /^(need|have|cost|want|belong|live|stay|know|hold|serve)$/.test(verb.lemma);

/** Behind a colon after these stands what was found or said, and no reason. */
const isFinding = (verb: string): boolean =>
  FINDING.test(verb) || /^(?:cognition|perception|communication)$/.test(verbClass(verb) ?? '');
const FINDING =
  /^(?:find|see|notice|discover|spot|count|list|note|show|know|read|match|compare|scrape|measure|time|weigh|check|test|pull|draw|get|set|build|make|print|write|add|put|send|give)$/;
/** After these it stands why: they turn something down or argue for it. */
const ARGUING =
  /^(?:talk|argue|speak|persuade|fight|refuse|say|decline|reject|choose|pick|decide|prefer|convince|insist|urge|warn|object|oppose|veto|recommend|propose|agree|vote|bin|drop|throw|rule|leave|skip|take|keep|turn|overrule)$/;

/** Behind a mark, what is so beside what was done: "Ruled out headsets; he needs both hands". */
const explained = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const refused = clauses[0];
  // "I wouldn't sign: two of the bolts were missing"
  if (refused?.subject?.who === 'I' && refused.verb.negated && refused.verb.modal)
    for (const fact of clauses.slice(1))
      if (/^[:;—–]$/.test(tokens[fact.from - 1]?.text ?? '') && isFact(fact))
        return trimmed(sentence, fact.from, fact);
  for (let i = 1; i < clauses.length; i++) {
    const [act, fact] = [clauses[i - 1]!, clauses[i]!];
    if (fact.kind !== 'main' || fact.introducer || !isFact(fact) || !mine(tokens, act)) continue;
    const mark = tokens[fact.from - 1]?.text ?? '';
    if (!/^[:;—–]$/.test(mark)) continue;
    const arguing = ARGUING.test(act.verb.lemma);
    if (isFinding(act.verb.lemma) && !arguing) {
      if (mark === ':') continue;
    } else if (
      mark === ':' &&
      (stands(fact) ||
        (arguing &&
          (/^(?:mean|cost|take|want)$/.test(fact.verb.lemma) ||
            fact.verb.negated ||
            /^(?:nothing|nobody|none|no)$/.test(tokens[fact.subject?.from ?? -1]?.lower ?? ''))))
    )
      return trimmed(sentence, fact.from, fact);
    if (
      fact.verb.tense === 'present' ||
      fact.verb.modal ||
      fact.verb.perfect ||
      /^(?:seem|feel|sound|look)$/.test(fact.verb.lemma)
    )
      return trimmed(sentence, fact.from, fact);
  }
  // "Binned both; each leans on a human": the fact's verb may be read as part of what stands before it.
  const first = clauses[0];
  if (clauses.length === 1 && first && mine(tokens, first) && ARGUING.test(first.verb.lemma)) {
    const at = tokens.findIndex((token, k) => k > first.verb.main && /^[:;]$/.test(token.text));
    const rest = at < 0 ? [] : tokens.slice(at + 1);
    if (rest.length > 3 && rest.slice(1, 4).some(token => (token.tags & T.third) !== 0))
      return tokenSpan(sentence, at + 1, tokens.length - 1);
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
    if (/^(?:that|this|it|which)$/.test(tokens[subject.head]!.lower)) return false;
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

/** ", when people are in": what holds at any time, beside what was done once, is why then. */
const whenTrue = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const index = clauses.findIndex(
    (clause, at) =>
      at > 0 &&
      clause.introducer === 'when' &&
      tokens[clause.from - 2]?.text === ',' &&
      clause.verb.tense === 'present' &&
      clause.subject?.who !== 'I' &&
      clauses.slice(0, at).some(each => each.verb.tense === 'past' && mine(tokens, each)),
  );
  return index < 0 ? null : trimmed(sentence, clauses[index]!.from - 1, clauses[index]!);
};

const NO_REASON =
  /^(?:well|far|if|usual|before|always|though|such|soon|long|much|many|then|a|an|one|i|opposed|planned)$/;
/** ", since interviewing her would have tipped them off": a reason by its joint, where the clause behind it was not read. */
const connected = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const at = tokens.findIndex((token, i) => {
    if (i === 1 || i + 4 > tokens.length || !/^(?:because|since|as|lest)$/.test(token.lower)) return false;
    // "Since half the crew can't read, I used pictures"
    if (i === 0)
      return (
        token.lower === 'since' &&
        !(tokens[1]!.tags & (T.time | T.number)) &&
        tokens[1]!.lower !== 'then' &&
        clauses.some(({ verb }) => verb.main > 3) &&
        clauses.some(clause => clause.kind === 'main' && mine(tokens, clause)) &&
        tokens.slice(2, 9).some(other => (other.tags & (T.modal | T.be | T.negation | T.third)) !== 0)
      );
    if (
      /^(?:since|as)$/.test(token.lower) &&
      (tokens[i - 1]!.text !== ',' || NO_REASON.test(tokens[i + 1]!.lower))
    )
      return false;
    if (tokens[i + 1]!.lower === 'of' || tokens[i + 1]!.tags & (T.time | T.number)) return false;
    if (tokens[i - 1]!.text !== ',' && clauses.some(({ verb }) => verb.main < i && LEARNT.test(verb.lemma)))
      return false;
    return (
      clauses.some(clause => clause.verb.main < i && mine(tokens, clause)) &&
      clauses.some(({ verb }) => verb.main > i)
    );
  });
  return at < 0 ? null : onwards(sentence, { from: at, to: at + 1 });
};

/** What is told as given up is not told as a reason too. */
const apart = (sentence: SentenceView, place: Span): readonly Span[] =>
  tradeoffs(sentence).some(other => other.start < place.end && place.start < other.end) ? [] : [place];

/** "A lock can be picked; a habit can't": what is so at any time, among the acts, is why. */
const truth = (sentence: SentenceView): Span | null => {
  const { tokens, clauses, numbers } = sentence.analysis;
  const first = clauses[0];
  const counts = numbers.some(({ from }) => tokens[from]!.lower !== 'one');
  if (!first || counts || sentence.analysis.quoted) return null;
  const general =
    /^(?:a|an|nobody|people|everyone|everybody)$/.test(tokens[0]!.lower) &&
    clauses.every(
      ({ subject, verb, kind }) =>
        kind !== 'main' ||
        (subject?.who !== 'I' &&
          !verb.progressive &&
          !verb.perfect &&
          ((verb.tense === 'present' &&
            !(tokens[verb.main]!.tags & T.past && tokens[verb.main]!.tags & T.base)) ||
            /^(?:can|ca|will|wo|may|must|need)$/.test(verb.modal))),
    );
  return general ? { start: sentence.start, end: sentence.end } : null;
};

/** The reasons given; where a sentence gives one in so many words, the alternative it names is not told twice. */
export const reasons = (sentence: SentenceView): readonly Span[] => {
  const { tokens } = sentence.analysis;
  if (sentence.analysis.question) return [];
  const said = reasonClauses(sentence);
  if (said.length) return said;
  const led = consequence(sentence);
  if (led) return [led];
  const own =
    sentence.analysis.clauses.length === 0 || sentence.analysis.clauses.some(clause => mine(tokens, clause));
  const cues = hits(sentence, 'reason').filter(
    hit =>
      !/^(could|the|a|as|since|because)$/.test(tokens[hit.from]!.lower) &&
      !(tokens[hit.from]!.lower === 'on' && tokens[hit.from + 1]?.lower === 'purpose') &&
      !(
        /^(which|that)$/.test(tokens[hit.from]!.lower) &&
        /^(would|costs)$/.test(tokens[hit.from + 1]?.lower ?? '')
      ) &&
      // "The log said otherwise: …"
      !(tokens[hit.from]!.lower === 'otherwise' && tokens[hit.to]?.kind !== 'word') &&
      // "The old drill was to stop …", "two ideas: to buy, or to keep …" name what there was to do.
      !(
        tokens[hit.from]!.lower === 'to' &&
        (((tokens[hit.from - 1]?.tags ?? 0) & (T.be | T.coordinator)) !== 0 ||
          tokens[hit.from - 1]?.text === ':')
      ) &&
      // Speaking against a thing gives no reason yet.
      !/^(?:speak|talk|argue|vote|lobby)$/.test(tokens[hit.from]!.lemma) &&
      // Nor does a choice that is only named.
      !(
        hit.to - hit.from < 4 &&
        /^(?:rule|ruled|prefer|reject|discard|opt|decide)$/.test(tokens[hit.from]!.lemma)
      ) &&
      (own || /^(?:rule|given|hence|fear)$/.test(tokens[hit.from]!.lower)) &&
      // "gave him the rack to keep"
      !(tokens[hit.from]!.lower === 'to' && tokens[hit.to]?.kind === 'punctuation'),
  );
  if (cues[0]) {
    const place = onwards(sentence, cues[0]);
    return /^(instead|rather)$/.test(tokens[cues[0].from]!.lower) ? apart(sentence, place) : [place];
  }
  const timed = whenTrue(sentence);
  if (timed) return [timed];
  const joined = connected(sentence);
  if (joined) return apart(sentence, joined);
  const against = unlike(sentence);
  if (against) return [against];
  const other =
    reasoned(sentence) ??
    linked(sentence) ??
    beside(sentence) ??
    forgone(sentence) ??
    unwilling(sentence) ??
    explained(sentence) ??
    aimed(sentence) ??
    weighed(sentence) ??
    truth(sentence);
  return other ? apart(sentence, other) : [];
};
