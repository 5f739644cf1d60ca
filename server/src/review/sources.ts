import {
  AGREEING,
  ASSESSING,
  AUTHORITIES,
  type Clause,
  EVIDENCE,
  MEASURING,
  PROVING,
  T,
  type Token,
} from '../language';
import type { SentenceView } from '../rules';
import { triesOut } from '../rules/read';
import type { Span } from '../text/span';
import { ELSE, NAMED } from './borne';
import { isCheck } from './checking';
import { setsLooking } from './looking';
import { around, hits, onwards } from './places';
import { namedCheck } from './staged';
import { seenAgain } from './trying';

const SAYING = /^(show|say|tell|confirm|agree|bear|back|prove|match|tally|put|record|list|report|have)$/;

const BEARING = /^(agree|confirm|match|bear|back|tally)$/;
/** Somebody whose trade it is to look has looked. */
const PASSED =
  /\b(?:inspector|auditor|assessor|examiner|surveyor|adjudicator|insurer|engineer)s? (?:\w+ )?(?:found|passed|signed|agreed|confirmed|tested|checked|counted|re-?measured)\b|\b(?:signed off|countersigned|certified|checked|counted|confirmed) by\b|\bI(?:['’]ve| have) (?:looked|checked|counted|been back|asked)\b|\b(?:her|his|their|\w+['’]s?) own (?:count|figures?|numbers?|log|sheet|tally|books?|records?|scales?|gauge)\b|\bhow I know\b|\bI know (?:that|this|it) (?:from|by|because)\b|\bis (?:all )?in (?:the|her|his|their|our) (?:minutes|register|log|book|file|report|records?)\b/i;
const BACKED =
  /\b(?:accepted|passed|approved|cleared|paid) (?:it|them|that|this|all|every \w+) (?:first time|without (?:a |any )?(?:query|question|change|remark|comment|correction|hitch))\b|\bis where (?:I|we|it|that|this)\b[^.]* from\b|\b(?:the|that|this|those|these) (?:is|are|was|were)? ?(?:the )?(?:\w+['’]s) (?:own )?(?:figures?|numbers?|counts?|records?|measurements?|readings?)\b|\bthe other (?:\w+),? (?:which|left|kept|still)\b|\b(?:which|that|who|where) (?:\w+ )?(?:kept|had kept|stayed with|stayed on|still had) (?:to )?(?:the|their|its) old\b|\b(?:had|has|with) no (?:stake|part|interest|hand) in (?:it|this|that|the)\b|\b(?:was|were)(?: not|n['’]t) (?:just |only |down to )?(?:the )?(?:cause|reason|weather|luck|chance|coincidence|season|fluke)\b|\bcontrol (?:group|shop|ward|site|line|arm|class)s?\b|\b(?:back|backs|backed|bear|bears|bore) (?:that|this|it|me|us) (?:up|out)\b/i;

const NO_SOURCE =
  /^(shift|watch|ward|floor|site|land|side|round|route|farm|street|road|team|crew|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|easter|christmas|spring|summer|autumn|winter|noon|midnight|year|month|week|day|night|end|time|half|third|quarter|hand|lunchtime|morning|evening|hour|season|term|then|now|me|us)s?$/;

const isEvidence = (token: Token): boolean =>
  (token.tags & T.noun) !== 0 && (EVIDENCE.has(token.lower) || EVIDENCE.has(token.lemma));

/** Where the source of a number begins: ", on my photos", "by the show reports", ", on payroll data"; -1 without one. */
const sourceAt = ({ analysis: { tokens } }: SentenceView): number => {
  for (let i = 0; i < tokens.length - 1; i++) {
    const token = tokens[i]!;
    const set = i === 0 || tokens[i - 1]!.text === ',';
    const by = token.lower === 'by' || token.lower === 'per' || token.lower === 'according';
    if (
      !by &&
      !(
        set &&
        /^(from|on|in|over|against|going|judging|calculated|averaged|projected|worked|read|taken|drawn|pulled|counted|measured|as)$/.test(
          token.lower,
        )
      )
    )
      continue;
    let end = i + 1;
    let evidence = false;
    while (
      end < Math.min(i + 9, tokens.length) &&
      (tokens[end]!.kind === 'word' || tokens[end]!.kind === 'number')
    ) {
      if (
        isEvidence(tokens[end]!) ||
        (tokens[end]!.lemma === 'list' && /^(by|per|going|judging)$/.test(token.lower))
      )
        evidence = true;
      // The phrase is over where another begins: "By Easter the register was full".
      if (end > i + 1 && tokens[end]!.tags & T.determiner && tokens[end - 1]!.tags & (T.noun | T.time)) break;
      if (tokens[end]!.tags & T.preposition && !/^(of|to|by|off|from)$/.test(tokens[end]!.lower)) break;
      end++;
    }
    if (evidence) return i;
    if (set && i > 0 && token.lower === 'per' && (tokens[i + 1]?.tags ?? 0) & (T.determiner | T.possessive))
      return i;
    if (set && i > 0 && /^(calculated|averaged|projected|worked)$/.test(token.lower)) return i;
    const words = tokens.slice(i + 1, end);
    const last = words.at(-1);
    const owned = words.some(other => other.text.length < 3 && /^['’]s?$/.test(other.text));
    if (!set || !last || words.length < 2 || words.length > (owned ? 8 : 5)) continue;
    if (!/^(by|from|per|on)$/.test(token.lower)) continue;
    if (words.some(other => /^(same|other|first|second|last|next|new)$/.test(other.lower))) continue;
    const named = (words[0]!.tags & (T.determiner | T.possessive)) !== 0 && (last.tags & T.noun) !== 0;
    if (named && i > 0 && !NO_SOURCE.test(last.lower) && !(last.tags & (T.time | T.person))) return i;
  }
  return -1;
};

/** "so it isn't my word", "the judge of my own idea", "my pencil being no witness": why somebody else looked. */
export const OWN_WORD =
  /(?:\b(?:only|just|not|never|than)|n['’]t) my (?:own )?(?:word|say-so|opinion|pencil)\b|\bmy own homework\b|\b(?:judge|jury|marker|referee|witness|examiner|auditor) (?:of|in|to|on|for) my own\b|\bmy (?:own )?\p{L}+ being no (?:witness|proof|judge|evidence)\b|\b(?:times?|figures?|counts?|numbers?|readings?|records?|measurements?|data|books?|tally), not mine\b/iu;

/** Where it is said whose word counts, with what was done for it. */
const byWhom = (text: string): { readonly index: number; readonly end: number } | null => {
  const match = OWN_WORD.exec(text);
  if (!match) return null;
  const index = text.slice(0, match.index).search(/[^,;:.—–]*[,\s]*[^,;:.—–]*$/u);
  return { index: Math.max(0, index), end: match.index + match[0].length };
};

/** What others found when they did it over: "Hardware repeated my measurement and came within four percent". */
export const doneOver = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  for (const clause of clauses) {
    if (clause.kind === 'complement' || !clause.subject || clause.subject.who === 'I' || clause.verb.negated)
      continue;
    if (clause.verb.modal) continue;
    const done = clause.verb.tense === 'past' || clause.verb.perfect;
    const over =
      done &&
      /^(repeat|recount|verify|confirm|reproduce|replicate|countersign|audit|re-run|rerun|reweigh|retest|re-test|double-check|cross-check|certify)$/.test(
        clause.verb.lemma,
      );
    const own =
      tokens
        .slice(clause.verb.to, Math.min(clause.to, clause.verb.to + 3))
        .some(token => /^(my|our|it|them|the|this|that|every|both|all)$/.test(token.lower)) ||
      clause.introducer === 'which';
    const alone =
      /\b(?:hadn't seen|had not seen|independent(?:ly)?|separately|from scratch|blind|unseen|their own instrument|raw data|blind|neither (?:seeing|knowing|told)|(?:did|does)(?:n['’]t| not) know|(?:was|were)(?:n['’]t| not) told|knew nothing|without (?:knowing|seeing|being told)|(?:an|one) outside)\b/i.test(
        sentence.text,
      );
    const rebuilt =
      alone &&
      clause.subject.who === 'other' &&
      /^(rebuild|redo|repeat|count|check|measure|test|calculate|weigh|work|run|read|mark|grade|score|review|look|examine|inspect|assess|compare|pick|choose|sort|tell|rank|taste)$/.test(
        clause.verb.lemma,
      ) &&
      (done || clause.verb.tense === 'present');
    // "Two auditors went through my workings": somebody whose trade it is, at the writer's own work.
    const head = tokens[clause.subject.head];
    const held =
      clause.verb.lemma === 'hold' &&
      tokens.slice(clause.verb.to, clause.to).some(({ lower }) => lower === 'against');
    const expert =
      done &&
      head !== undefined &&
      (AUTHORITIES.has(head.lemma) || AUTHORITIES.has(head.lower)) &&
      tokens
        .slice(clause.verb.to, Math.min(clause.to, clause.verb.to + 4))
        .some(token => token.lower === 'my' || held) &&
      (held ||
        ASSESSING.has(clause.verb.lemma) ||
        /^(go|look|read|review|comb|pick)$/.test(clause.verb.lemma));
    if ((over && own && clause.verb.voice === 'active') || rebuilt || expert)
      return around(sentence, clause.verb.from, clause.verb.to);
  }
  return null;
};

/** A Result is told when all is done. */
const TOLD = { fixed: true, handled: true, late: true } as const;

/** "My tally and the controllers' sheet agree", "the two say the same": two records, and one figure. */
const agreement = (tokens: readonly Token[], { subject, verb, to }: Clause): boolean => {
  if (!subject || verb.negated || verb.modal) return false;
  const said =
    (verb.lemma === 'come' && tokens.slice(verb.to, to).some(token => token.lower === 'same')) ||
    AGREEING.has(verb.lemma) ||
    (/^(say|show|tell|give|read)$/.test(verb.lemma) &&
      tokens.slice(verb.to, to).some(token => /^(?:same|alike)$/.test(token.lower)));
  if (!said) return false;
  const phrase = tokens.slice(subject.from, subject.to);
  const two =
    phrase.some(token => /^(two|both)$/.test(token.lower)) || phrase.some(token => token.lower === 'and');
  if (verb.lemma === 'come') return phrase.some(isEvidence);
  return two ? phrase.length < 12 && !phrase.some(token => token.tags & T.person) : phrase.some(isEvidence);
};

/** "which finance priced at £266,000", "the auditors passed it": somebody whose trade it is has judged the figure. */
const assessed = (sentence: SentenceView): Clause | undefined => {
  const { tokens, clauses, numbers } = sentence.analysis;
  return clauses.find(({ subject, verb, kind, introducer, to }) => {
    if (!subject || subject.who === 'I' || verb.negated || verb.modal || !ASSESSING.has(verb.lemma))
      return false;
    if (verb.voice !== 'active' || (verb.tense === 'present' && !verb.perfect)) return false;
    const head = tokens[subject.head];
    if (!head || !(AUTHORITIES.has(head.lemma) || AUTHORITIES.has(head.lower))) return false;
    if (kind === 'relative' && introducer === 'which') return true;
    return (
      (verb.lemma === 'sign' && tokens[verb.to]?.lower === 'off') ||
      tokens
        .slice(verb.to, Math.min(to, verb.to + 4))
        .some(token => /^(numbers|figures|sums|totals|books)$/.test(token.lower)) ||
      /^(it|them|that|this|my|our|every|each|all|both)$/.test(tokens[verb.to]?.lower ?? '') ||
      numbers.some(number => number.from >= verb.to && number.from < to)
    );
  });
};

/** "I have it from my calls", "I know it from the register", "it's all there in the log": where a thing is known from. */
const known = (tokens: readonly Token[], { subject, verb, to }: Clause): boolean => {
  if (verb.negated || verb.modal) return false;
  const rest = tokens.slice(verb.to, Math.min(to, verb.to + 8));
  // "I took it from the gas bills", "The numbers come out of the booking system"
  if (subject?.who === 'I' && /^(?:take|have|get|read|draw|pull)$/.test(verb.lemma))
    if (
      /^(?:it|that|this|these|those|them)$/.test(rest[0]?.lower ?? '') &&
      /^(?:from|off)$/.test(rest[1]?.lower ?? '')
    )
      return true;
  if (/^(?:figure|number|count|total|reading)s?$/.test(tokens[subject?.head ?? -1]?.lower ?? ''))
    if (
      (/^(?:come|stem|derive)$/.test(verb.lemma) || verb.copula) &&
      /^(?:from|out|off)$/.test(rest[0]?.lower ?? '')
    )
      return rest.length > 2;
  if (verb.tense === 'past') return false;
  if (
    subject?.who === 'I' &&
    /^(have|take|get)$/.test(verb.lemma) &&
    rest.some(isEvidence) &&
    rest.some(({ lower }) => lower === 'from')
  )
    return true;
  const from = rest.findIndex(token => /^(from|in|on)$/.test(token.lower));
  if (from < 0) return false;
  if (subject?.who === 'I' && /^(have|know|take|get|read)$/.test(verb.lemma))
    return rest[from]!.lower === 'from' && /^(it|that|this|these|those)$/.test(rest[0]?.lower ?? '');
  return (
    /^(it|that|thing)$/.test(subject?.who ?? '') &&
    (verb.copula || /^(stand|show|come)$/.test(verb.lemma)) &&
    rest.slice(from).some(isEvidence) &&
    (from === 0 || rest[0]?.lower === 'all' || rest[0]?.lower === 'there' || rest[from]!.lower === 'from')
  );
};

/** How a Result or an answer says it is known. */
export const told = (sentence: SentenceView): Span | null => {
  const { tokens, cues, clauses, metric } = sentence.analysis;
  if (cues.has('unverified') || (cues.has('weakTold') && sentence.step !== 'result')) return null;
  // ", by the controllers' own tally": where a source is set off, that is how it is known.
  const off = metric === 'none' ? -1 : sourceAt(sentence);
  if (off > 0 && tokens[off - 1]!.text === ',') return onwards(sentence, { from: off, to: off + 1 });
  const hit = hits(sentence, 'verification').find(other => {
    const first = tokens[other.from]!;
    const counted = clauses.some(
      clause =>
        clause.verb.main >= other.from &&
        clause.verb.main < other.to &&
        !clause.verb.modal &&
        (clause.subject?.who === 'I' || clause.subject === null || clause.verb.voice === 'passive'),
    );
    return (
      counted ||
      /^(by|according|as|going|judging|measured|counted|checked|tested|with|i|which)$/.test(first.lower) ||
      // "three times on average" and "audit day" name nothing that shows it.
      ((first.tags & T.noun) !== 0 &&
        other.to > other.from + 1 &&
        !/^times?$/.test(first.lower) &&
        // "repeats a shift", "the depot checks every crate": no record that shows it, and not the writer's check.
        ((first.tags & T.verb) === 0 ||
          tokens.slice(other.from + 1, other.to).some(({ lemma }) => SAYING.test(lemma))))
    );
  });
  if (hit) return onwards(sentence, hit);
  // What the writer looked at after the fact: "and I read each logger myself".
  const looked = clauses.find(
    clause =>
      (clause.kind !== 'relative' || clause.verb.lemma !== 'ask') &&
      (clause.subject?.who === 'I' ||
        (clause.subject?.who === 'we' &&
          (/^(?:compare|sample|spot-check|audit|recount|inspect|survey|retest)$/.test(clause.verb.lemma) ||
            tokens.slice(clause.verb.to, clause.to).some(({ lower }) => lower === 'again')))) &&
      clause.verb.tense === 'past' &&
      !clause.verb.negated &&
      (PROVING.has(clause.verb.lemma) ||
        MEASURING.has(clause.verb.lemma) ||
        (/^(ask|phone|ring|chart|plot)$/.test(clause.verb.lemma) &&
          // "rang all nine to invite them"
          !tokens
            .slice(clause.verb.to, clause.verb.to + 10)
            .some(
              ({ lower }, i, all) =>
                lower === 'to' &&
                /^(invite|thank|tell|offer|say|book|order|wish|join|come)$/.test(all[i + 1]?.lower ?? ''),
            )) ||
        setsLooking(clause.verb.lemma, tokens, clause.verb.main, clause.to) ||
        triesOut(tokens, clauses, clause) ||
        seenAgain(tokens, clause) ||
        isCheck(
          clause.verb.lemma,
          tokens,
          { lead: clause.verb.main, at: clause.verb.main, near: clause.to, to: tokens.length },
          TOLD,
        )),
  );
  if (looked) return around(sentence, looked.verb.from, looked.verb.to);
  // "The quarterly return shows none", "the scales don't fib", "my figure and a camera count agreed".
  const shown = clauses.find(
    ({ subject, verb, kind }) =>
      subject !== null &&
      kind !== 'complement' &&
      ((SAYING.test(verb.lemma) &&
        verb.voice === 'active' &&
        (verb.lemma !== 'have' || /^(it|them|that|both)$/.test(tokens[verb.to]?.lower ?? ''))) ||
        (verb.negated && /^(lie|fib)$/.test(verb.lemma))) &&
      tokens
        .slice(subject.from, subject.to)
        .some(token => isEvidence(token) || (token.lemma === 'list' && BEARING.test(verb.lemma))),
  );
  if (shown) return around(sentence, shown.verb.from, shown.verb.to);
  // "the deputy showed me the medication sheets", "I go through the damage book every Sunday"
  const seen = clauses.find(
    ({ subject, verb, to, kind }) =>
      subject !== null &&
      kind !== 'complement' &&
      !verb.negated &&
      !verb.modal &&
      ((/^(show|send|hand|read)$/.test(verb.lemma) && /^(me|us)$/.test(tokens[verb.to]?.lower ?? '')) ||
        (subject.who === 'I' &&
          verb.lemma === 'see' &&
          tokens.slice(verb.to, to).some(token => /^(on|in)$/.test(token.lower))) ||
        (subject.who === 'I' && /^(go|look|read|check|count|pull|listen)$/.test(verb.lemma))) &&
      tokens.slice(verb.to, to).some(isEvidence),
  );
  if (seen) return around(sentence, seen.verb.from, seen.verb.to);
  const whose = byWhom(sentence.text);
  if (whose) return { start: sentence.start + whose.index, end: sentence.start + whose.end };
  const backed =
    BACKED.exec(sentence.text) ??
    PASSED.exec(sentence.text) ??
    ELSE.exec(sentence.text) ??
    NAMED.exec(sentence.text);
  if (backed) {
    const start = sentence.start + backed.index;
    return { start, end: start + backed[0].length };
  }
  const over = doneOver(sentence) ?? namedCheck(sentence);
  if (over) return over;
  // "The night log and my notebook match": a verb that was read as a noun.
  const last = tokens.at(-2)?.lower ?? '';
  if (clauses.length === 0 && (AGREEING.has(last) || last === 'same') && tokens.some(isEvidence))
    return sentence;
  // "Facilities metered it for us": somebody else took the measure.
  const metered = clauses.find(
    ({ subject, verb, kind }) =>
      kind === 'main' &&
      subject?.who === 'other' &&
      verb.tense === 'past' &&
      verb.voice === 'active' &&
      !verb.modal &&
      !verb.negated &&
      /^(meter|measure|weigh|count|test|audit|check|verify|inspect|sample|survey|gauge|assay|time)$/.test(
        verb.lemma,
      ) &&
      /^(it|them|both|all|every|each)$/.test(tokens[verb.to]?.lower ?? ''),
  );
  if (metered) return around(sentence, metered.verb.from, metered.verb.to);
  const borne =
    clauses.find(clause => agreement(tokens, clause) || known(tokens, clause)) ?? assessed(sentence);
  if (borne) return around(sentence, borne.verb.from, borne.verb.to);
  // "Taken from the sales ledger, week by week": nothing else is told.
  const bare = clauses.length === 0 || (clauses.length === 1 && clauses[0]!.subject === null);
  const opens =
    /^(?:by|per|according|on|from)$/.test(tokens[0]?.lower ?? '') && tokens.slice(1, 6).some(isEvidence);
  const source = metric === 'none' && !bare && !opens ? -1 : sourceAt(sentence);
  return source >= 0 ? onwards(sentence, { from: source, to: source + 1 }) : null;
};
