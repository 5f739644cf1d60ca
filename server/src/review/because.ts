import { type Clause, T, type Token, verbClass } from '../language';
import type { SentenceView } from '../rules';
import { mine } from '../rules/read';
import { tokenSpan } from '../rules/view';
import type { Span } from '../text/span';
import { onwards } from './places';
import { isWay, trimmed } from './tradeoffs';

export const isFact = (clause: Clause): boolean =>
  clause.subject !== null && /^(other|thing|it|there|nobody|you)$/.test(clause.subject.who);

const LEARNT = /^(?:find|notice|see|discover|learn|hear|spot|realise|realize)$/;
/** What the clause at `index` gives a reason for: the clause before it, or the next main one where it opens the sentence. */
const governing = (clauses: readonly Clause[], index: number): Clause | undefined =>
  index > 0 ? clauses[index - 1] : clauses.find((clause, at) => at > index && clause.kind === 'main');
/** The main clause that a reason at `index` belongs to. */
const mainOf = (clauses: readonly Clause[], index: number): Clause | undefined =>
  clauses
    .slice(0, index)
    .reverse()
    .find(({ kind }) => kind === 'main') ?? clauses.slice(index + 1).find(({ kind }) => kind === 'main');

/** "found out that the pump had failed because …", where the verb was not read as another's. */
const isReported = (tokens: readonly Token[], { verb }: Clause): boolean =>
  !verb.modal &&
  tokens
    .slice(Math.max(0, verb.from - 6), verb.from)
    .some(
      ({ lower }, i, all) =>
        lower === 'that' &&
        i > 0 &&
        /^(?:out|found|noted|saw|showed|learnt|learned|noticed|argued)$/.test(all[i - 1]!.lower),
    );

/** "Badges won, since …": a way to go as the subject of what was decided. */
const WON = /^(?:win|beat|lose|prevail|go|stay|fall|drop|make|seem|look|come)$/;
const FOUND_SO =
  /^(?:block|break|lose|delay|close|miss|lock|flood|damage|stick|jam|burn|cancel|steal|hurt|crack|clog)$/;
/** What somebody else did, was or liked has its own reasons. */
const isOthers = (tokens: readonly Token[], told: Clause): boolean => {
  if (!isFact(told) || mine(tokens, told)) return false;
  const { verb, subject } = told;
  if (verb.modal || verb.negated) return false;
  // "The lid was painted blue because …" may be the writer's doing; "was blocked because …" is none.
  if (verb.voice === 'passive' && !FOUND_SO.test(verb.lemma)) return false;
  if (subject?.who === 'thing' || subject?.who === 'it')
    return !WON.test(verb.lemma) && !(verb.copula && subject.who === 'thing' && subject.plural);
  return subject?.who === 'other' && !/^(?:we|they)$/.test(tokens[subject.head]!.lower);
};

/** Something went on: what "as" then tells is when. */
const moves = ({ verb, subject }: Clause): boolean =>
  verb.tense === 'past' &&
  !verb.copula &&
  !verb.modal &&
  !verb.negated &&
  /^(?:it|thing|other|I)$/.test(subject?.who ?? '') &&
  /^(?:ring|sound|strike|land|dock|board|sit|stand|set|melt|boil|cross|approach|draw|pull|roll|end|begin|finish|arrive|fall|rise|climb|drop|go|come|cool|warm|heat|pass|leave|arrive|run|open|close|turn|move|grow|shrink|empty|fill|load|start|stop|walk|drive|speak|talk|work)$/.test(
    verb.lemma,
  );

/** Clauses that give a reason for something done: "because …", "since …", "as …", "so that …"; not for how things were. */
export const reasonClauses = (sentence: SentenceView): readonly Span[] => {
  const { tokens, clauses } = sentence.analysis;
  return clauses
    .filter((clause, index) => {
      if (clause.kind !== 'subordinate' || clause.shared || clause.verb.progressive) return false;
      if (!/^(because|cos|since|as|that|lest)$/.test(clause.introducer)) return false;
      // "So that was that"
      if (clause.introducer === 'that' && clause.subject === null && !clause.verb.modal) return false;
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
      const main = mainOf(clauses, index);
      if (main && isOthers(tokens, main)) return false;
      // "found the clerk asleep because he had worked two shifts" explains what was found.
      if (
        LEARNT.test(told.verb.lemma) &&
        clause.subject?.who !== 'I' &&
        tokens[clause.from - 2]?.text !== ','
      )
        return false;
      // "learned that each slot was forty minutes because …" explains how things were.
      const close = tokens[clause.from - 2]?.text !== ',';
      if (close && (told.kind === 'complement' ? isFact(told) : isReported(tokens, told))) return false;
      return (
        !isFact(told) ||
        (told.kind === 'main' && WON.test(told.verb.lemma)) ||
        clauses.some(each => each !== clause && mine(tokens, each)) ||
        !clauses.some(each => each.kind === 'main')
      );
    })
    .map(clause => trimmed(sentence, clause.from - 1, clause));
};

const GUESSING = /^(?:suspect|guess|wonder|think|know|assume|feel|believe|realise|realize|suppose|figure)$/;
const REJECTING = /^(?:scrap|drop|bin|shelve|abandon|discard|reject|park|refuse|decline|ditch|veto|scotch)$/;
/** "A second Saturday was no use to anybody, and I scrapped that idea". */
export const rejected = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const at = clauses.findIndex(
    (clause, index) =>
      index > 0 &&
      clause.introducer === 'and' &&
      clause.subject?.who === 'I' &&
      !clause.shared &&
      REJECTING.test(clause.verb.lemma) &&
      /^(?:it|that|this|them|those|the|both)$/.test(tokens[clause.verb.to]?.lower ?? '') &&
      isFact(clauses[index - 1]!) &&
      clauses[index - 1]!.kind === 'main' &&
      stands(clauses[index - 1]!),
  );
  const fact = clauses[at - 1];
  return fact ? tokenSpan(sentence, fact.subject!.from, Math.max(fact.to, fact.verb.to)) : null;
};

/** "It steams for forty minutes, so I …": what was so is the reason; "so that", "so whoever swaps jaws can see": what for. */
export const consequence = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  for (const [index, clause] of clauses.entries()) {
    if (clause.introducer !== 'so' && tokens[clause.from - 1]?.lower !== 'so') continue;
    const before = clauses[index - 1];
    if (clause.subject?.who === 'I' || clause.subject === null || clause.shared) {
      if (
        !before ||
        !(
          isFact(before) ||
          // "We had one crane, so I …"
          (before.subject?.who === 'we' && stands(before)) ||
          (before.subject?.who === 'I' &&
            before.verb.negated &&
            /^(?:see|trust|count|rely|get|find|reach|afford|bear|expect|ask|put|wait|spare|know)$/.test(
              before.verb.lemma,
            ))
        ) ||
        /^(say|tell|ask|wish|want|query)$/.test(before.verb.lemma) ||
        // "so I suspected the courier" decides nothing.
        GUESSING.test(clause.verb.lemma) ||
        (before.verb.modal === 'would' && !before.verb.negated) ||
        (isWay(tokens, before) && !stands(before))
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

/** "The gauge could be lying, so before I blamed the boiler I borrowed another", "I wanted it undone with ease, so I kept …". */
export const ledTo = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const so = tokens.findIndex(({ lower }, i) => lower === 'so' && i > 3 && tokens[i - 1]!.text === ',');
  if (so < 0) return null;
  const before = clauses.filter(({ verb }) => verb.main < so);
  const after = clauses.filter(({ verb }) => verb.main > so);
  const wish = ({ subject, verb }: Clause): boolean =>
    subject?.who === 'I' &&
    (/^(?:want|need|wish|like|prefer)$/.test(verb.lemma) ||
      (verb.negated && /^(?:could|can|ca)$/.test(verb.modal)));
  if (!before.length || !before.every(clause => isFact(clause) || wish(clause))) return null;
  if (
    before.some(
      ({ verb }) =>
        LEARNT.test(verb.lemma) || /^(?:communication|perception)$/.test(verbClass(verb.lemma) ?? ''),
    )
  )
    return null;
  // "The vendor tested it, so they told me, and I signed"
  if (after[0]?.subject?.who !== 'I' || GUESSING.test(after[0].verb.lemma)) return null;
  if (before.some(({ verb }) => verb.modal === 'would') || !after.some(clause => clause.subject?.who === 'I'))
    return null;
  return tokenSpan(sentence, 0, so - 1);
};

/** How things were, not what happened: "the cylinders were sound", "screens needed a form". */
export const stands = ({ verb }: Clause): boolean =>
  verb.copula || /^(need|have|cost|want|belong|live|stay|know|hold|serve)$/.test(verb.lemma);

/** Behind a colon after these stands what was found or said, and no reason. */
export const isFinding = (verb: string): boolean =>
  FINDING.test(verb) || /^(?:cognition|perception|communication)$/.test(verbClass(verb) ?? '');
const FINDING =
  /^(?:find|see|notice|discover|spot|count|list|note|show|know|read|match|compare|scrape|measure|time|weigh|check|test|pull|draw|get|set|build|make|print|write|add|put|send|give)$/;
/** After these it stands why: they turn something down or argue for it. */
const ARGUING =
  /^(?:talk|argue|speak|persuade|fight|refuse|say|decline|reject|choose|pick|decide|prefer|convince|insist|urge|warn|object|oppose|veto|recommend|propose|agree|vote|bin|drop|throw|rule|leave|skip|take|keep|turn|overrule)$/;

/** "Paper beat the app on one count: it works with gloves on". */
export const wonBy = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const at = clauses.findIndex(
    ({ verb, subject }, i) =>
      subject?.who === 'thing' &&
      /^(?:win|beat|lose|prevail)$/.test(verb.lemma) &&
      verb.tense === 'past' &&
      /^[:;—–]$/.test(tokens[(clauses[i + 1]?.from ?? 0) - 1]?.text ?? ''),
  );
  const fact = clauses[at + 1];
  return at >= 0 && fact && isFact(fact) && fact.verb.tense === 'present'
    ? trimmed(sentence, fact.from, fact)
    : null;
};

/** Behind a mark, what is so beside what was done: "Ruled out headsets; he needs both hands". */
export const explained = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const refused = clauses[0];
  // "I wouldn't sign: two of the bolts were missing"
  if (refused?.subject?.who === 'I' && refused.verb.negated && refused.verb.modal)
    for (const fact of clauses.slice(1))
      if (/^[:;—–]$/.test(tokens[fact.from - 1]?.text ?? '') && isFact(fact))
        return trimmed(sentence, fact.from, fact);
  for (let i = 1; i < clauses.length; i++) {
    const fact = clauses[i]!;
    // "the three who could decide; a crowd only performs"
    const before = clauses[i - 1]!;
    const act =
      (before.kind === 'relative' && clauses.slice(0, i).findLast(({ kind }) => kind === 'main')) || before;
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
      // "I didn't sack them there and then; their engineer was the only one who had seen it"
      (fact.verb.copula && act.verb.negated && mark === ';') ||
      fact.verb.modal ||
      fact.verb.perfect ||
      /^(?:seem|feel|sound|look)$/.test(fact.verb.lemma)
    )
      return trimmed(sentence, fact.from, fact);
  }
  // "Binned both; each leans on a human": the fact's verb may be read as part of what stands before it.
  const first = clauses[0];
  if (
    clauses.length === 1 &&
    first &&
    mine(tokens, first) &&
    (ARGUING.test(first.verb.lemma) || !isFinding(first.verb.lemma))
  ) {
    const at = tokens.findIndex((token, k) => k > first.verb.main && /^[:;]$/.test(token.text));
    const rest = at < 0 ? [] : tokens.slice(at + 1);
    const arguing = ARGUING.test(first.verb.lemma) || tokens[at]?.text === ';';
    if (arguing && rest.length > 3 && rest.slice(1, 4).some(token => (token.tags & T.third) !== 0))
      return tokenSpan(sentence, at + 1, tokens.length - 1);
  }
  return null;
};

const NO_REASON =
  /^(?:well|far|if|usual|before|always|though|such|soon|long|much|many|then|a|an|one|i|opposed|planned)$/;
/** "since averages hide spikes": a verb stands behind a joint, read as one or not. */
const finite = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 2, at + 7)
    .some(
      ({ tags }, k) =>
        (tags & (T.third | T.base | T.past | T.modal | T.be | T.have)) !== 0 &&
        (tokens[at + 1 + k]!.tags & (T.noun | T.pronoun)) !== 0,
    );

/** "Ninety was my pick over five minutes". */
const CHOICE = /^(?:pick|choice|preference|answer|vote|call|favourite|proposal|bet|plan)$/;
/** ", since interviewing her would have tipped them off": a reason by its joint, where the clause behind it was not read. */
export const connected = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const at = tokens.findIndex((token, i) => {
    if (i === 1 || i + 4 > tokens.length || !/^(?:because|since|as|lest)$/.test(token.lower)) return false;
    // A clause that was read, and gave no reason.
    if (
      token.lower === 'because' &&
      i > 0 &&
      tokens[i - 1]!.text !== ',' &&
      clauses.some(({ introducer, from }) => introducer === 'because' && from === i + 1)
    )
      return false;
    // "Since half the crew can't read, I used pictures"
    if (i === 0)
      return (
        token.lower === 'since' &&
        !(tokens[1]!.tags & (T.time | T.number)) &&
        tokens[1]!.lower !== 'then' &&
        !(tokens[1]!.tags & T.determiner && (tokens[2]?.tags ?? 0) & T.time) &&
        clauses.some(({ verb }) => verb.main > 3) &&
        clauses.some(clause => clause.kind === 'main' && mine(tokens, clause)) &&
        tokens.slice(2, 9).some(other => (other.tags & (T.modal | T.be | T.negation | T.third)) !== 0)
      );
    if (
      /^(?:since|as)$/.test(token.lower) &&
      (tokens[i - 1]!.text !== ',' ||
        (NO_REASON.test(tokens[i + 1]!.lower) &&
          !(token.lower === 'since' && /^an?$/.test(tokens[i + 1]!.lower))))
    )
      return false;
    if (tokens[i + 1]!.lower === 'of' || tokens[i + 1]!.tags & (T.time | T.number)) return false;
    if (tokens[i - 1]!.text !== ',' && clauses.some(({ verb }) => verb.main < i && LEARNT.test(verb.lemma)))
      return false;
    const chosen = tokens
      .slice(1, i)
      .some((other, k) => CHOICE.test(other.lower) && tokens[k]!.lower === 'my');
    // "Turned down the lights a vendor was pushing, because …": the first verb is the writer's, read or not.
    const opens = (tokens[0]!.tags & T.past) !== 0;
    return (
      chosen ||
      ((opens || clauses.some(clause => clause.verb.main < i && mine(tokens, clause))) &&
        (clauses.some(({ verb }) => verb.main > i) || (token.lower !== 'as' && finite(tokens, i))))
    );
  });
  return at < 0 ? null : onwards(sentence, { from: at, to: at + 1 });
};
