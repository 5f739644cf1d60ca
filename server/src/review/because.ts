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
export const reasonClauses = (sentence: SentenceView): readonly Span[] => {
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
