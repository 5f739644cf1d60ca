import { LEAD_WORDS, LEADS, opener } from './openers';
import { afterLead, readSubject, type Subject } from './subjects';
import { T, type Token } from './tags';
import type { VerbGroup } from './verb-group';
import { findVerbs, takesClause } from './verbs';

export type ClauseKind = 'main' | 'subordinate' | 'relative' | 'complement';

/** A finite verb with its subject. Token indexes; `to` is where its object and adjuncts end. */
export interface Clause {
  readonly kind: ClauseKind;
  /** Word that opens it (because, who, that), or ''. */
  readonly introducer: string;
  readonly verb: VerbGroup;
  /** Null where the subject was dropped. */
  readonly subject: Subject | null;
  /** The subject is that of the clause before ("and reproduced it"). */
  readonly shared: boolean;
  readonly from: number;
  readonly to: number;
}

const has = (token: Token | undefined, tag: number): boolean =>
  token !== undefined && (token.tags & tag) !== 0;
const pronounBefore = (tokens: readonly Token[], at: number): boolean => {
  let i = at - 1;
  while (has(tokens[i], T.adverb) && !has(tokens[i], T.noun)) i--;
  return /^(i|we|he|she|they)$/.test(tokens[i]?.lower ?? '');
};
interface Pending {
  readonly from: number;
  readonly to: number;
  readonly kind: ClauseKind;
  readonly introducer: string;
}

/** Clauses of a sentence in order of their verbs. */
export const findClauses = (tokens: readonly Token[]): readonly Clause[] => {
  const verbs = findVerbs(tokens);
  const clauses: Clause[] = [];
  let pending: Pending | null = null;
  verbs.forEach((verb, index) => {
    const previous = clauses[clauses.length - 1];
    const floor = index === 0 ? 0 : verbs[index - 1]!.to;
    let opened = opener(tokens, floor, verb.from, verbs);
    let start = opened ? opened.at + 1 : floor;
    // "After two weeks I …", "While counting linen the porter …": a phrase, behind which the clause begins.
    const free = opened?.kind === 'subordinator' ? afterLead(tokens, opened.at, verb.from) : -1;
    if (free > 0) {
      opened = null;
      start = free;
    }
    let kind: ClauseKind = 'main';
    let introducer = '';
    let subject: Subject | null = null;
    let shared = false;
    const finish = (): void => {
      clauses.push({
        kind,
        introducer,
        verb,
        subject,
        shared,
        from: Math.min(start, verb.from),
        to: tokens.length,
      });
    };
    const word = opened ? tokens[opened.at]!.lower : '';
    const leadingInversion = opened === null && index === 0;

    // A verb that closes a subject left waiting behind a relative clause: "The nurse who trained me wrote …".
    if (
      pending &&
      // "The contract that the agency drafted we tore up": an object put first, not the subject of what follows.
      !pronounBefore(tokens, verb.from) &&
      (previous?.kind === 'relative' || (opened?.kind === 'comma' && start >= verb.from)) &&
      (!opened ||
        (opened.kind === 'comma' && start >= verb.from) ||
        (opened.kind === 'comma' &&
          pending.kind === 'main' &&
          !readSubject(tokens, start, verb.from, verb.lemma)))
    ) {
      const waiting: Pending = pending;
      pending = null;
      kind = waiting.kind;
      introducer = waiting.introducer;
      subject = readSubject(tokens, waiting.from, waiting.to, verb.lemma)?.subject ?? null;
      // Whoever "who" speaks of is somebody.
      if (subject?.who === 'thing' && previous?.introducer === 'who') subject = { ...subject, who: 'other' };
      start = waiting.from;
      finish();
      return;
    }

    let read = verb.inverted
      ? readSubject(tokens, verb.inverted[0], verb.inverted[1], verb.lemma)
      : readSubject(tokens, start, verb.from, verb.lemma);
    // "As soon as I sat down the registrar called": the particle is the first verb's.
    if (
      !read &&
      !opened &&
      previous?.kind === 'subordinate' &&
      /^(up|down|in|out|off|on)$/.test(tokens[start]?.lower ?? '')
    )
      read = readSubject(tokens, start + 1, verb.from, verb.lemma);
    if (verb.inverted && read) {
      subject = read.subject;
      // "Had I known …," is a condition; "Never had I …" and "How could I …" are main.
      if (
        verb.from === 0 &&
        /^(had|were|should)$/.test(tokens[0]!.lower) &&
        !tokens.some(token => token.text === '?')
      )
        kind = 'subordinate';
      finish();
      return;
    }
    if (
      opened?.kind !== 'subordinator' &&
      // "The harder I pushed, the more they resisted": the second one is told.
      !(previous?.introducer === 'the' && tokens[start]?.lower === 'the') &&
      LEAD_WORDS.has(tokens[start]?.lower ?? '') &&
      LEADS.test(
        tokens
          .slice(start, start + 3)
          .map(token => token.lower)
          .join(' '),
      )
    ) {
      kind = 'subordinate';
      introducer = tokens[start]!.lower;
    } else if (opened?.kind === 'subordinator') {
      kind = 'subordinate';
      introducer = word;
    } else if (opened?.kind === 'relative') {
      const before = tokens[opened.at - 1];
      const afterVerb = previous !== undefined && opened.at === previous.verb.to;
      const afterNoun =
        has(before, T.noun | T.person | T.group | T.name | T.pronoun) ||
        (before?.text === ',' && word !== 'that');
      kind =
        opened.at === 0
          ? 'relative'
          : afterVerb || !afterNoun || word === 'what' || word === 'how' || word === 'why'
            ? 'complement'
            : 'relative';
      // "told the team that …": a complement although a noun stands before.
      if (
        kind === 'relative' &&
        word === 'that' &&
        previous &&
        /^(tell|show|persuade|convince|remind|inform|warn|promise|assure|ask|teach)$/.test(
          previous.verb.lemma,
        ) &&
        read
      )
        kind = 'complement';
      introducer = word;
    } else if (opened?.kind === 'coordinator') {
      if (!read) shared = true;
      const outer = previous;
      const aside =
        outer?.kind === 'relative' && tokens[opened.at - 1]?.text === ','
          ? [...clauses].reverse().find(clause => clause.kind === 'main')
          : undefined;
      if (shared && aside) {
        // "rang Ann, who runs the desk, and timed her"
        kind = 'main';
        subject = aside.subject;
      } else if (shared && outer) {
        kind = outer.kind;
        introducer = outer.introducer;
      } else if (outer && outer.kind !== 'main' && word !== 'so' && word !== 'but') {
        // "saw that it failed and I called": another person after "and" is back on the main line.
        const own = read?.subject.who === 'I' || read?.subject.who === 'we';
        const comma = tokens[opened.at - 1]?.text === ',';
        if (!own && !comma) {
          kind = outer.kind;
          introducer = outer.introducer;
        }
      }
      if (kind === 'main') introducer = word;
    } else if (opened?.kind === 'comma') {
      if (!read) {
        const lead = previous?.kind === 'subordinate' && !clauses.some(clause => clause.kind === 'main');
        shared = previous !== undefined && !lead;
        if (shared && previous) {
          const outer =
            previous.kind === 'relative' || previous.kind === 'complement'
              ? [...clauses].reverse().find(clause => clause.kind === 'main')
              : previous;
          kind = (outer ?? previous).kind;
          introducer = (outer ?? previous).introducer;
          if (outer && outer !== previous) subject = outer.subject;
        }
      }
    } else if (!opened && previous) {
      // A leading clause without a comma: "Where a page was missing I wrote a note".
      const led =
        previous.kind !== 'main' &&
        previous.kind !== 'complement' &&
        previous.from <= 1 &&
        read &&
        /^(i|we|he|she|they)$/.test(tokens[read.subject.head]?.lower ?? '');
      if (led) kind = 'main';
      // "While I was on the phone the driver left."
      else if (
        read &&
        previous.kind === 'subordinate' &&
        previous.from <= 1 &&
        previous.verb.copula &&
        !read.antecedent
      )
        kind = 'main';
      else if (read && (takesClause(previous.verb.lemma) || previous.verb.copula)) kind = 'complement';
      else if (read?.antecedent) kind = 'main';
      else if (read) kind = previous.kind === 'main' ? 'complement' : 'main';
      else shared = true;
      if (led && read) {
        subject = read.subject;
        finish();
        return;
      }
      // "the logs I pulled": a pronoun after a noun opens a relative clause without a word for it.
      if (read && kind === 'complement' && !takesClause(previous.verb.lemma)) kind = 'relative';
    }

    if (read) {
      subject = read.subject;
      if (read.antecedent) {
        const outer: ClauseKind = kind;
        if (previous && !opened && !takesClause(previous.verb.lemma)) kind = 'relative';
        else if (opened?.kind !== 'relative') {
          // Only where another verb follows for the waiting noun; else it was an object put first.
          const next = verbs[index + 1];
          if (
            next &&
            !tokens.slice(verb.to, next.from).some(token => token.text === ',' || token.text === ';')
          ) {
            pending = { from: read.antecedent[0], to: read.antecedent[1], kind: outer, introducer };
            kind = 'relative';
          }
        }
      }
    } else if (kind === 'relative' && opened && opened.at > 0) {
      // The subject is the noun before "who"; if nothing before it has a verb yet, it waits for one.
      let a = opened.at - 1;
      while (a > 0 && tokens[a]!.kind === 'punctuation') a--;
      let b = a;
      while (b > floor && tokens[b - 1]!.kind !== 'punctuation') b--;
      const antecedent = readSubject(tokens, b, a + 1, verb.lemma);
      if (antecedent) subject = antecedent.subject;
      if (word === 'who' && (!subject || subject.who === 'thing'))
        subject = {
          who: 'other',
          from: opened.at,
          to: opened.at + 1,
          head: opened.at,
          own: false,
          plural: false,
        };
    } else if (!subject && shared && previous) {
      const outer =
        kind === previous.kind ? previous : [...clauses].reverse().find(clause => clause.kind === kind);
      subject = outer?.subject ?? null;
    }
    if (kind === 'relative' && opened && opened.kind === 'relative' && opened.at > 0) {
      let a = opened.at;
      while (a > 0 && tokens[a - 1]!.text === ',') a--;
      const openStart = previous ? previous.verb.to : 0;
      const waitsFrom = (() => {
        const mark = opener(tokens, openStart, a, verbs);
        return mark ? mark.at + 1 : openStart;
      })();
      const noVerbYet =
        !verbs.some(other => other.from >= waitsFrom && other.from < a) &&
        (index === 0 || waitsFrom > verbs[index - 1]!.to);
      if (noVerbYet && a > waitsFrom) pending = { from: waitsFrom, to: a, kind: 'main', introducer: '' };
    }
    // Commas around an insertion: "I, along with two nurses, rewrote", "Hana, the lead, ran".
    if (
      kind === 'main' &&
      !clauses.length &&
      opened?.kind === 'comma' &&
      (!read || has(tokens[start], T.preposition)) &&
      !leadingInversion
    ) {
      const whole = insertion(tokens, start, verb);
      if (whole) {
        subject = whole;
        shared = false;
      }
    }
    if (
      kind === 'main' &&
      subject &&
      opened?.kind === 'comma' &&
      tokens.slice(opened.at + 1, verb.from).some(token => token.lower === 'and') &&
      (index === 0 || !tokens.slice(verbs[index - 1]!.to, opened.at).length)
    ) {
      const listed = listSubject(tokens, opened.at, verb, floor);
      if (listed) subject = listed;
    }
    finish();
  });
  const inner = isWithin(tokens, clauses);
  return clauses.map(
    ({ kind, introducer, verb, subject, shared, from }, index): Clause => ({
      kind: index === 0 && inner ? 'relative' : kind,
      introducer,
      verb,
      subject,
      shared,
      from,
      to: clauses[index + 1]?.from ?? tokens.length,
    }),
  );
};

/** "In the hour I was away, someone moved the key": the first clause describes a noun of the phrase put before. */
const isWithin = (tokens: readonly Token[], clauses: readonly Clause[]): boolean => {
  const first = clauses[0];
  if (first?.kind !== 'main' || !first.subject || clauses.length < 2) return false;
  const at = first.subject.from;
  const start = tokens.findIndex(token => token.kind === 'word' || token.kind === 'number');
  if (at <= start + 1 || !/^(i|we|he|she|they)$/.test(tokens[at]!.lower)) return false;
  if (!has(tokens[start], T.preposition) || !has(tokens[at - 1], T.noun | T.number | T.person | T.group))
    return false;
  if (tokens.slice(start, at).some(token => token.kind === 'punctuation')) return false;
  const next = clauses.find((clause, index) => index > 0 && clause.kind === 'main');
  return (
    next !== undefined &&
    !next.shared &&
    next.subject !== null &&
    next.introducer === '' &&
    tokens[next.from - 1]?.text === ','
  );
};

/** The subject before a comma when what stands between commas is an aside. */
const insertion = (tokens: readonly Token[], comma: number, verb: VerbGroup): Subject | null => {
  let end = comma - 1;
  const first = tokens.findIndex(token => token.text === ',');
  if (first < 1) return null;
  end = first;
  const head = tokens.slice(0, end);
  if (head.some(token => (token.tags & T.subordinator) !== 0 && !has(token, T.preposition | T.adverb)))
    return null;
  const aside = tokens.slice(first + 1, comma);
  if (has(tokens[0], T.preposition | T.ing | T.adverb) || tokens[0]!.lower === 'having') return null;
  const asideIsPhrase =
    aside.length > 0 &&
    (has(aside[0], T.preposition | T.determiner | T.possessive | T.name | T.relative) ||
      /^(along|together|a|the)$/.test(aside[0]!.lower));
  if (!asideIsPhrase && verb.from !== comma) return null;
  return readSubject(tokens, 0, end, verb.lemma)?.subject ?? null;
};

/** "The interns, the foreman and I relaid": the list starts before the comma. */
const listSubject = (
  tokens: readonly Token[],
  comma: number,
  verb: VerbGroup,
  floor: number,
): Subject | null => {
  let start = floor;
  for (let i = comma - 1; i >= floor; i--) {
    if (tokens[i]!.kind === 'punctuation' && tokens[i]!.text !== ',') {
      start = i + 1;
      break;
    }
  }
  const head = tokens[start];
  if (
    !head ||
    has(head, T.preposition | T.adverb | T.ing | T.subordinator) ||
    tokens.slice(start, comma).some(token => has(token, T.preposition))
  )
    return null;
  return readSubject(tokens, start, verb.from, verb.lemma)?.subject ?? null;
};
