import { PROVING, T, type Token } from '../language';

/** Verbs by which somebody else is set to look. */
const SETTING = /^(?:have|get|ask|let|make|invite|hire|beg|tell|dare|challenge|persuade|pay|commission)$/;
/** What they are set to do. */
const PUT_TO =
  /^(?:attack|break|beat|fault|catch|trip|plate|assess|rate|redo|rebuild|repeat|mark|judge|replicate|reproduce|recalculate|rework|second-guess|pick)$/;
const EXAMINING =
  /^(?:count|test|check|measure|weigh|inspect|sample|time|review|read|taste|try|score|grade|examine|audit|hunt|probe|search|sweep)$/;
/** What they are to bring about if they can. */
const FAILING = /^(?:fail|break|miss|beat|fool|defeat|crash|escape|trick|collapse|sink|dodge|cheat|outwit)$/;
const DOUBTING = /^(?:mistake|fault|hole|error|flaw|slip|gap|crack|weakness|leak)s?$/;

const USING =
  /^(?:drive|ride|walk|wear|use|fill|dial|open|follow|reverse|park|climb|carry|find|read|steer|push|cook|play|lock|assemble|build|type|lift)$/;
const ORDINAL = /^(?:first|second|third|next|last|good|quick|fair|final|little|only)$/;
/** Nothing to do with the work. */
const INDEPENDENT = /^(?:outside|independent|rival|strangers?|impartial|neutral|unrelated|external)$/;

/** "had a mate plate half of them", "begged her to find me a mistake", "got an independent hydrologist to redo the sums". */
export const setsLooking = (verb: string, tokens: readonly Token[], from: number, to: number): boolean => {
  if (!SETTING.test(verb)) return false;
  let somebody = false;
  let apart = false;
  for (let i = from + 1; i < Math.min(to, from + 16); i++) {
    const token = tokens[i]!;
    if (/^[.;:]$/.test(token.text)) return false;
    const { lower } = token;
    if (
      /^(?:him|her|them|someone|somebody|one|colleague|two|three|each|both|anyone|anybody|those)$/.test(
        lower,
      ) ||
      token.tags & (T.person | T.group | T.name)
    )
      somebody = true;
    if (
      /^(?:have|get)$/.test(verb) &&
      i > from + 1 &&
      (token.tags & T.participle || PROVING.has(token.lower)) &&
      (PROVING.has(token.lemma) || EXAMINING.test(token.lemma) || token.lemma === 'x-ray')
    )
      return true;
    if (INDEPENDENT.test(lower) || (lower === 'another' && tokens[i - 1]!.lower === 'from')) apart = true;
    if (!somebody || i < from + 2) continue;
    if (/^(?:cold|blind|independently|separately|afresh|anew|unprompted|unaided|unseen)$/.test(lower))
      return true;
    if (
      (/^(?:never|nothing)$/.test(lower) &&
        tokens.slice(from + 2, i).some(other => /^(?:who|i)$/.test(other.lower))) ||
      (lower === 'neither' && /^(?:knowing|seeing|having|told)$/.test(tokens[i + 1]?.lower ?? ''))
    )
      return true;
    if (
      DOUBTING.test(lower) &&
      tokens.slice(from, i).some(other => /^(?:find|spot|pick|hunt|look)$/.test(other.lemma))
    )
      return true;
    const before = tokens[i - 1]!;
    const acts =
      (token.tags & T.base) !== 0 &&
      (before.lower === 'to' ||
        (verb !== 'put' && (before.tags & (T.noun | T.person | T.pronoun | T.name)) !== 0) ||
        /^(?:him|her|them)$/.test(before.lower));
    // "without showing her my total"
    if (
      lower === 'without' &&
      /^(?:showing|telling|giving|letting|saying|knowing|seeing)$/.test(tokens[i + 1]?.lower ?? '')
    )
      return true;
    // "let the clumsiest man loose on it"
    if (verb === 'let' && lower === 'loose' && /^(?:on|in|with)$/.test(tokens[i + 1]?.lower ?? ''))
      return true;
    // "got it at the first try"
    if (ORDINAL.test(before.lower)) continue;
    if (!acts || (before.tags & T.determiner && !/^(?:her)$/.test(before.lower))) continue;
    if (PUT_TO.test(token.lemma) || apart) return true;
    // "had the driver reverse it in with the mirrors taped": made to use it, and made hard.
    if (
      USING.test(token.lemma) &&
      /^(?:it|them)$/.test(tokens[i + 1]?.lower ?? '') &&
      tokens
        .slice(i + 2, i + 8)
        .some(
          (other, k, all) =>
            /^(?:while|without|unaided|alone|dark|shut|closed|off|covered|tied)$/.test(other.lower) ||
            ((other.tags & T.participle) !== 0 && all.slice(0, k).some(({ lower }) => lower === 'with')),
        )
    )
      return true;
    // "let my father have a go at it", "told her to write down each fault", "had the two shifts swap lines"
    const [one, two, three] = [
      tokens[i + 1]?.lower ?? '',
      tokens[i + 2]?.lower ?? '',
      tokens[i + 3]?.lower ?? '',
    ];
    if (token.lemma === 'have' && /^(?:a|another)$/.test(one) && /^(?:go|try|shot|stab)$/.test(two))
      return true;
    if (/^(?:write|note|log|mark|list|jot)$/.test(token.lemma))
      if (/^(?:each|every|any|all|what|where|whatever)$/.test(one === 'down' ? two : one)) return true;
    if (/^(?:swap|change|switch|trade)$/.test(token.lemma) && /^(?:have|get|make|let)$/.test(verb))
      if (/^(?:for|over|lines?|places|sides|jobs|machines?|ends)$/.test(one) || three === 'for') return true;
    // "asked an adjuster to invent a flood the wording would miss", "let each of them try to break it"
    if (
      /^(?:make|try|invent|find|think|come|get|design|devise|do)$/.test(token.lemma) &&
      tokens.slice(i + 1, Math.min(tokens.length, i + 9)).some(other => FAILING.test(other.lemma))
    )
      return true;
    if (tokens.slice(i, Math.min(to, i + 6)).some(other => /^(?:sample|specimen|swab)$/.test(other.lemma)))
      return true;
    if (
      /^(?:run|do|use|work|follow|start|try)$/.test(token.lemma) &&
      tokens
        .slice(i, Math.min(to, i + 5))
        .some(other => /^(?:with|without|under|same|again)$/.test(other.lower))
    )
      return /^(?:have|make|get)$/.test(verb);
    // "had the apprentice build one without a word from me", "let the night crew taste both"
    const behind = tokens.slice(i + 1, Math.min(tokens.length, i + 10)).map(other => other.lower);
    const without = behind.indexOf('without');
    if (
      without >= 0 &&
      behind
        .slice(without)
        .some(word => /^(?:me|help|word|prompting|notes|asking|explanation|hint|hints|manual)$/.test(word))
    )
      return true;
    if (EXAMINING.test(token.lemma) && /^(?:both|each|blind)$/.test(behind[0] ?? '')) return true;
    if (/^(?:tell|dare|challenge|let|make)$/.test(verb)) continue;
    if (PROVING.has(token.lemma) || EXAMINING.test(token.lemma)) return true;
  }
  return false;
};
