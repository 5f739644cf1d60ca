import { type Clause, T, type Token, verbClass } from '../language';
import { ACCEPTING } from './work';

/** Light verbs that tell work by their object alone. */
const LIGHT =
  /^(do|move|get|give|bring|put|turn|make|find|send|buy|pick|stand|drive|carry|take|have|score|fund|correct|mark|amend|help|pitch|brief|value|talk|fly|win|work)$/;
const PARTICLE = /^(up|out|over|off|round|down|on|in|through|together|back|away|across|along)$/;
/** What is had, made, given, taken or found without any work. */
const NOTHING =
  /^(look|word|chat|go|idea|problem|problems|sense|point|noise|mistake|mistakes|fuss|excuse|break|rest|nap|day|time|doubt|doubts|trouble|turn|photo|picture|seat|note|tea|call|way|discount|nod|answer|reply|reason|hand|lift)$/;

/**
 * Where the writer does next to nothing, whatever somebody else gets done is the work: "moved the pin", "did both of the
 * corners", "had it open by two". Words, reactions and arrivals are none.
 */
export const worksWhereFew = (tokens: readonly Token[], { verb, to }: Clause): boolean => {
  if (verb.progressive || verb.voice === 'passive') return false;
  const light = LIGHT.test(verb.lemma);
  if (!light && (ACCEPTING.has(verb.lemma) || SAYING.test(verbClass(verb.lemma) ?? ''))) return false;
  let at = verb.to;
  const moved = PARTICLE.test(tokens[at]?.lower ?? '');
  if (moved) at++;
  const first = tokens[at];
  if (!first || at >= to || first.kind === 'punctuation') return false;
  if (/^(me|us|myself|ourselves)$/.test(first.lower)) return false;
  const object = tokens.slice(at, to);
  if (object.some(token => NOTHING.test(token.lower) || /^(me|us)$/.test(token.lower))) return false;
  // "had it open by two": only how it ended.
  if (verb.lemma === 'have') return !/^(a|an)$/.test(first.lower) && hasDone(tokens, at);
  if (/^(talk|fly|work|win)$/.test(verb.lemma))
    return object.some(({ lower }) => /^(round|over|magic|wonders)$/.test(lower));
  return (
    (first.tags & (T.determiner | T.possessive | T.number | T.name)) !== 0 ||
    (/^(it|them|both|each|every|all|everyone|everybody|one)$/.test(first.lower) &&
      !/^(find|get)$/.test(verb.lemma)) ||
    ((first.tags & T.noun) !== 0 && (first.tags & T.preposition) === 0) ||
    (verb.lemma === 'give' && first.lower === 'to')
  );
};

const SAYING = /^(communication|emotion|cognition|perception|stative|motion|weather|body)$/;

/** "had six heads on set by lunch", "had the lot boxed in no time". */
const hasDone = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 1, at + 9)
    .some(
      ({ lower }, i, all) =>
        /^(by|within|in|before|inside)$/.test(lower) &&
        /^(\d.*|the|a|an|no|one|two|three|four|five|six|seven|eight|nine|ten|lunch|noon|night|morning|midnight|dinner|tea|then|dark|[a-z]+day)$/.test(
          all[i + 1]?.lower ?? '',
        ) &&
        i > 0,
    );
