import { type Clause, MEASURING, PROVING, T, type Token } from '../language';
import type { SentenceView } from '../rules';
import { tokenSpan } from '../rules/view';
import type { Span } from '../text/span';

/** Where in time a check is said to stand, and checks told without a verb of the writer's. */

const RELEASED =
  /^(?:open|sign|start|launch|go|leave|move|ship|print|publish|board|pay|arrive|reopen|switch|fly|sail|use|see|come|touch)$/;
/** "Before letting a patient near it, I …", "Before we opened I …": ahead of what could not be taken back. */
export const isAhead = (tokens: readonly Token[]): boolean => {
  if (tokens[0]?.lower !== 'before' || !tokens[1]) return false;
  if (tokens[1].tags & T.ing) return true;
  return (
    /^(?:we|they|it|anyone|anybody|a|any)$/.test(tokens[1].lower) &&
    tokens.slice(2, 6).some(({ lemma, tags }) => RELEASED.test(lemma) && (tags & T.verb) !== 0)
  );
};

const DONE =
  '(?:finished|done|in|up|on|live|dry|set|ready|complete|completed|fixed|installed|over|running|built|open|cold|cured|changed|switched|moved|down|through|laid|fitted|printed|loaded)';
const LEAD = new RegExp(
  String.raw`^(?:once|when|after|as soon as) (?:the (?:\p{L}+ ){0,2}\p{L}+|it|they|everything|all of it|that) (?:was|were|had been|had|went) (?:all )?${DONE}\b`,
  'iu',
);
const TRAIL = new RegExp(
  String.raw`\b(?:once|when|after|as soon as) (?:the (?:\p{L}+ ){0,2}\p{L}+|it|they|everything|that) (?:was|were|had been|had|went) (?:all )?${DONE}\b[^,;]*$`,
  'iu',
);
const INTO =
  /^(?:pull|push|tug|open|walk|go|try|knock|press|tap|lean|look|stand|ring|call|visit|shoot|read)$/;
/** "Once the paste was dry I pulled at every corner", "shot all forty posts again once the fill was in": gone over when it was done. */
export const onceDone = (
  text: string,
  verb: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean => {
  const each = tokens
    .slice(from + 1, to)
    .some(({ lower }) => /^(?:every|each|all|both|again|twice)$/.test(lower));
  if (LEAD.test(text)) return PROVING.has(verb) || MEASURING.has(verb) || (each && INTO.test(verb));
  return each && TRAIL.test(text) && (PROVING.has(verb) || MEASURING.has(verb) || INTO.test(verb));
};

/** "I timed ten callers before and ten callers after". */
export const beforeAndAfter = (tokens: readonly Token[], from: number, to: number): boolean => {
  const at = tokens.findIndex(({ lower }, i) => i > from && i < to + 6 && lower === 'before');
  return (
    at > 0 &&
    tokens[at + 1]?.lower === 'and' &&
    tokens.slice(at + 2, at + 6).some(({ lower }) => /^(?:after|afterwards)$/.test(lower))
  );
};

/** "tried to break it", "tried to fool the scanner". */
export const triesToBreak = (tokens: readonly Token[], verb: string, at: number): boolean =>
  /^(?:try|set|go|do|attempt)$/.test(verb) &&
  tokens
    .slice(at + 1, at + 5)
    .some(
      ({ lower }, i, all) =>
        lower === 'to' &&
        /^(?:break|fool|trick|crash|jam|overload|defeat|cheat|wreck|trip|outwit)$/.test(
          all[i + 1]?.lower ?? '',
        ),
    ) &&
  tokens.slice(at + 2, at + 7).some(({ lower }) => /^(?:it|them|the|my|our|this)$/.test(lower));

const TESTED =
  /^(?:recount|re-check|recheck|spot-check|check|audit|inspection|trial|drill|rehearsal|dry-run|retest|rerun|re-run|sample|pilot|test|count|survey|run|reading|measurement)$/;
const SHOWN =
  /^(?:find|show|give|catch|turn|prove|pass|fail|hold|prove|confirm|agree|match|bear|miss|reveal)$/;
/** "A trial with two classes showed both fitted", "My recount came to the same": a check by its name, with what it gave. */
export const namedCheck = (sentence: SentenceView): Span | null => {
  const { tokens, clauses } = sentence.analysis;
  const found = clauses.find(({ subject, verb, kind }: Clause) => {
    if (!subject || kind === 'complement' || kind === 'subordinate' || verb.negated) return false;
    if (verb.tense !== 'past' || verb.modal || !SHOWN.test(verb.lemma)) return false;
    const first = tokens[subject.from]!.lower;
    const phrase = tokens.slice(subject.from, subject.head + 1);
    const fresh =
      /^(?:another|my|our)$/.test(first) ||
      phrase.some(({ lower }) =>
        /^(?:second|third|blind|independent|repeat|random|spot|dry|fresh)$/.test(lower),
      ) ||
      (/^(?:a|two|three)$/.test(first) &&
        /^(?:trial|recount|rehearsal|retest|pilot|drill)$/.test(phrase.at(-1)!.lemma));
    return fresh && TESTED.test(tokens[subject.head]!.lemma);
  });
  return found
    ? tokenSpan(
        sentence,
        found.subject!.from,
        Math.max(found.verb.to, found.to > found.verb.to ? found.to - 1 : found.to),
      )
    : null;
};

/** ", checking every foot before it was wrapped": done beside another act. */
export const besideChecks = (tokens: readonly Token[]): number =>
  tokens.findIndex(
    (token, i) =>
      i > 2 &&
      tokens[i - 1]!.text === ',' &&
      /ing$/.test(token.lower) &&
      (token.tags & T.ing) !== 0 &&
      (PROVING.has(token.lemma) ||
        /^(?:check|test|weigh|measure|count|time|inspect|compare|sample)$/.test(token.lemma)) &&
      /^(?:every|each|all|both|it|them|one|two|three|against|again|any)$/.test(tokens[i + 1]?.lower ?? ''),
  );
