import { type Clause, T, type Token } from '../language';
import type { SentenceView } from '../rules';
import { grounds, mine, weighing } from '../rules/read';
import { tokenSpan } from '../rules/view';
import type { Span } from '../text/span';
import {
  connected,
  consequence,
  explained,
  isFact,
  isFinding,
  ledTo,
  reasonClauses,
  rejected,
  stands,
  wonBy,
} from './because';
import { around, hits, onwards } from './places';
import { forgone, tradeoffs, trimmed } from './tradeoffs';

/** "I didn't want to swap it on my own say-so", "I wanted the ewe calm". */
const unwilling = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const clause = clauses.find(
    each =>
      mine(tokens, each) &&
      ((each.verb.negated && /^(want|like|trust|dare|wish|care)$/.test(each.verb.lemma)) ||
        (/^(want|need)$/.test(each.verb.lemma) &&
          each.verb.tense === 'past' &&
          /^(her|him|them|the|a|it|people|each|every|both|my|our|his|their|something|somebody|someone|somewhere)$/.test(
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
      (tokens[i - 1]!.tags & (T.noun | T.determiner | T.person | T.possessive | T.pronoun)) !== 0 &&
      !(tokens[i - 1]!.tags & T.be) &&
      tokens.slice(Math.max(0, i - 5), i).some(other => other.text === ',')
    );
  });
  if (at < 0) return null;
  return onwards(sentence, { from: tokens[at]!.lower === 'being' ? at - 1 : at, to: at + 1 });
};

const REASONED =
  /\b(?:it|that|this) (?:had|needed) to (?:be|work|fit|last|hold|stand|survive|do)\b|^[^\p{L}]*(?:Better|Rather) (?:a|an|one|to|the|two) [^.;]{3,60} than\b|^Sooner than \p{L}+[^,.;]*|\bwhat (?:decided|settled|swung|tipped|clinched)\b|\b(?:tipped|swung|clinched|settled) it\b|\bmy (?:reasoning|thinking|reason|logic|worry|fear) (?:was|being)\b|\bthe (?:thinking|idea|reasoning|point|aim) (?:was|being)\b|\bwhich (?:settled|decided) (?:that|it)\b|\b(?:I|we)(?: would|['’]d) (?:\p{L}+ )?(?:sooner|rather)\b|\bfor (?:the|one|a) (?:\p{L}+ )?reason(?: that)?\b|, who(?:['’]d| would) (?:only |just |never |not )?have\b|^With (?:only|just|barely|hardly) (?:\p{L}+ ){1,4}(?:left|to go|to spare|free)\b|\bfor the sake of\b|\bbefore (?:a|an|the|any|some|any(?:one|body)|some(?:one|body)) ?\p{L}* (?:could|might)\b|\bwithout (?:that|it|this|the|a) ?\p{L}*,? I['’]?d? (?:would |could )?(?:never|not|have)\b|\bor (?:I|we|he|she|they|it)(?:['’]d| would) (?:have|never|only)\b|\bon (?:hearing|learning|finding|seeing|realising|being told)\b|\bI (?:figured|reckoned|feared|was afraid|worried)\b|\b(?:mattered|counted for|weighed) more\b|(?:\b(?:it|this|they|he|she)|(?:^|[.,;:—–] |\b(?:but|and|yet) )that)(?:['’]d| would| could| might)(?: \p{L}+)?(?: have|['’]ve)\b|\b(?:but|yet) then\b|\b(?:but|yet) [^.;,]{2,40} would (?:no|not|only|never|still|just)\b|, for [^.;,]{2,40} (?:would|could|might)\b|\bso (?:that|it|this) (?:was|went) (?:off|out|dead|no)\b|\bfor (?:that|this) reason\b|\bthe risk (?:was|being)\b|\bwas(?:n['’]t| not) worth\b|\bif [^.;]{3,60}, (?:nobody|no one|it|they|we|I|he|she|the \p{L}+)(?:['’]d| would| could| might)\b/iu;
const reasoned = (sentence: SentenceView): Span | null => {
  const match = REASONED.exec(sentence.text);
  if (!match) return null;
  const start = sentence.start + match.index;
  return { start, end: start + match[0].length };
};

/** "Given two days", "given a map": what there was to do it with. */
const NOT_GIVEN = /^(?:an?|\d+|one|two|three|four|five|six|ten)$/;
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
      !(token.lower === 'given' && NOT_GIVEN.test(tokens[i + 1]?.lower ?? '')) &&
      tokens[i + 1]?.kind === 'word' &&
      i + 2 < tokens.length
    );
  });
  return at < 0 ? null : onwards(sentence, { from: at, to: at + 1 });
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

/** What is told as given up is not told as a reason too. */
const apart = (sentence: SentenceView, place: Span): readonly Span[] =>
  tradeoffs(sentence).some(other => other.start < place.end && place.start < other.end) ? [] : [place];

/** "A lock can be picked; a habit can't", "the kitchen is dark at six": what is so at any time, among the acts, is why. */
const truth = (sentence: SentenceView): Span | null => {
  const { tokens, clauses, numbers, quoted } = sentence.analysis;
  if (quoted || numbers.some(({ from }) => tokens[from]!.lower !== 'one')) return null;
  const marks = tokens.flatMap(({ text }, i) => (/^[:;—–]$/.test(text) ? [i + 1] : []));
  for (const [k, from] of [0, ...marks].entries()) {
    const to = marks[k] ?? tokens.length;
    const here = clauses.filter(({ verb }) => from <= verb.from && verb.from < to);
    if (to - from < 4 || !isTruth(tokens, here, from, to)) continue;
    const before = clauses.filter(({ verb }) => verb.from < from).at(-1);
    // "I found this: a dirty lens fakes the fault" tells what was found.
    if (
      from > 0 &&
      (!before || !mine(tokens, before) || (tokens[from - 1]!.text === ':' && isFinding(before.verb.lemma)))
    )
      continue;
    return from === 0 && to === tokens.length
      ? { start: sentence.start, end: sentence.end }
      : tokenSpan(sentence, from, to);
  }
  return null;
};

const GENERAL = /^(?:a|an|nobody|people|everyone|everybody|no|most|any|every)$/;
const isTruth = (tokens: readonly Token[], here: readonly Clause[], from: number, to: number): boolean => {
  const first = tokens[from]!;
  const general =
    GENERAL.test(first.lower) ||
    (from > 0 && /[^s]s$/.test(first.lower) && (first.tags & T.noun) !== 0 && !(first.tags & T.pronoun));
  // A verb that was not read as one: "a dirty lens fakes the same fault".
  if (!here.length)
    return (
      general &&
      from > 0 &&
      tokens
        .slice(from + 1, Math.min(to, from + 6))
        .some(({ tags }) => tags & (T.third | T.base) && !(tags & T.past))
    );
  return (
    general &&
    here.every(
      ({ subject, verb, kind }) =>
        kind !== 'main' ||
        (subject?.who !== 'I' &&
          !verb.progressive &&
          !verb.perfect &&
          ((verb.tense === 'present' &&
            !(tokens[verb.main]!.tags & T.past && tokens[verb.main]!.tags & T.base)) ||
            /^(?:can|ca|will|wo|may|must|need)$/.test(verb.modal))),
    )
  );
};

const isAnothers = (tokens: readonly Token[], clauses: readonly Clause[], from: number): boolean => {
  const clause = clauses.find(({ verb }) => verb.main === from);
  return clause?.subject != null && clause.subject.who === 'other' && !mine(tokens, clause);
};

/** ", which had the most falls", ", theirs being the only one that named a roofer": of all, the one. */
const outstanding = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const at = tokens.findIndex(
    (token, i) =>
      token.lower === 'which' &&
      tokens[i - 1]?.text === ',' &&
      clauses.some(
        clause =>
          clause.verb.main < i &&
          mine(tokens, clause) &&
          /^(?:begin|start|choose|pick|take|ask|go|turn|try|favour|settle)$/.test(clause.verb.lemma),
      ) &&
      tokens
        .slice(i + 1, i + 6)
        .some(
          ({ lower }, k, all) =>
            /^(?:most|fewest|least|only|worst|best|\p{L}+est)$/u.test(lower) && all[k - 1]?.lower === 'the',
        ),
  );
  return at < 0 ? null : onwards(sentence, { from: at, to: at + 1 });
};

/** The reasons given; where a sentence gives one in so many words, the alternative it names is not told twice. */
export const reasons = (sentence: SentenceView): readonly Span[] => {
  const { tokens } = sentence.analysis;
  if (sentence.analysis.question) return [];
  const said = reasonClauses(sentence);
  if (said.length) return said;
  const led = consequence(sentence) ?? ledTo(sentence) ?? rejected(sentence) ?? wonBy(sentence);
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
      // "The customer chose the blue because her daughter likes blue"
      !isAnothers(tokens, sentence.analysis.clauses, hit.from) &&
      !(tokens[hit.from]!.lower === 'given' && NOT_GIVEN.test(tokens[hit.from + 1]?.lower ?? '')) &&
      // "So that was that"
      !(hit.from === 0 && tokens[0]!.lower === 'so' && ((tokens[2]?.tags ?? 0) & T.be) !== 0) &&
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
    grounds(sentence) ??
    linked(sentence) ??
    beside(sentence) ??
    forgone(sentence) ??
    unwilling(sentence) ??
    outstanding(sentence) ??
    explained(sentence) ??
    aimed(sentence) ??
    weighed(sentence) ??
    truth(sentence) ??
    weighing(sentence);
  return other ? apart(sentence, other) : [];
};
