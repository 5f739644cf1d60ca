import { T } from '../../language';
import { genericReflection, sentencesOf } from '../../rules/read';
import { cue, hasCue } from '../../rules/view';
import { type AskedAct, askedActs } from './acts';
import type { Maker, Stretch } from './model';
import { quoted as asWritten, isSpeakable, saidBack, spanOf, standsAlone, upperFirst } from './said-back';
import { clauseStretch, predicateEnd } from './stretches';

const MAKING =
  /^(add|build|write|rewrite|design|create|draft|redraw|change|move|fix|replace|install|fit|split|cut|switch|swap|print|introduce|drop|remove|leave|keep|close|open|rebuild|automate|turn|hire|buy|rent|set|put|give|cancel|refuse|record|film|photograph|make|draw|cover|screw|reroute|script|patch|limit|raise|lower|merge)$/;
const CHOOSING = /^(choose|pick|prefer|select|use|decide)$/;
/** Acts that seldom go by themselves: what was hard about them is worth asking. */
const HARD =
  /^(reproduce|rebuild|trace|rewrite|persuade|convince|train|reconcile|compare|diagnose|translate|migrate|measure|design|recalculate|simulate|negotiate|model|test|build|teach|time|log|count|calculate|sort|map|analyse|analyze|restore|isolate|interview|match|survey|redesign|reorganise|coordinate|drill|track|prove)$/;
const HARDEST =
  /^(reproduce|simulate|rebuild|rewrite|persuade|convince|negotiate|reconcile|migrate|isolate)$/;

const INSTEAD = /\b(?:instead of|rather than|over)\b/;

/** Why one thing was done and not another. */
export const decisionQuestions: Maker = function* ({ story }) {
  const acts = askedActs(story);
  // "to catch them early" is what it was for; a reason is told in a clause, or against an alternative.
  const reasoned = ({ act: { sentence } }: AskedAct): boolean =>
    hasCue(sentence, 'alternative') ||
    sentence.analysis.clauses.some(({ introducer }) => /^(because|cos|since|so|as)$/.test(introducer));
  const weight = (each: AskedAct): number =>
    (CHOOSING.test(each.verb) ? 4 : 0) +
    (INSTEAD.test(each.rest) ? 4 : 0) +
    (MAKING.test(each.verb) ? 2 : 0) +
    // A reason that is given leaves less to ask.
    (reasoned(each) ? -1 : 0);
  const asked = acts.filter(each => weight(each) > 0).sort((a, b) => weight(b) - weight(a));
  for (const each of asked) {
    const { past, base, stretch } = each;
    // Where the reason is told, what is left to ask is what else there was.
    const alternative = INSTEAD.test(each.rest);
    const question =
      reasoned(each) && !alternative && past
        ? `What else did you consider before you ${past}?`
        : `Why did you ${base}?`;
    yield { ...spanOf(stretch), question };
  }
};

/** What was hard about the act that looks hardest. */
export const difficultyQuestions: Maker = function* ({ story }) {
  // "counted for two weeks": what was counted is left out.
  const hard = askedActs(story).filter(
    ({ verb, act: { sentence, clause } }) =>
      HARD.test(verb) && ((sentence.analysis.tokens[clause.verb.to]?.tags ?? 0) & T.preposition) === 0,
  );
  const hardest = hard.filter(({ verb }) => HARDEST.test(verb));
  for (const { doing, stretch } of [...hardest, ...hard])
    yield { ...spanOf(stretch), question: `What was hard about ${doing}?` };
};

/** Whether what was given up was worth it. */
export const tradeOffQuestions: Maker = function* ({ story, signals }) {
  const traded = signals.filter(({ kind }) => kind === 'trade-off');
  for (const sentence of sentencesOf(story, 'action', 'result'))
    for (const { start, end } of traded) {
      if (start < sentence.start || start >= sentence.end) continue;
      const { tokens, clauses } = sentence.analysis;
      const at = cue(sentence, 'tradeoff')[0]?.from ?? 0;
      const clause =
        clauses.find(
          each =>
            each.kind === 'main' &&
            sentence.start + tokens[each.verb.main]!.start < end &&
            sentence.start + tokens[each.verb.main]!.end > start,
        ) ?? clauses.findLast(each => each.from <= at && at < each.to);
      if (!clause || clause.kind === 'relative' || clause.verb.modal) continue;
      const { verb } = clause;
      const mine = clause.subject === null || clause.subject.who === 'I';
      const what = {
        sentence,
        from: verb.to,
        to: predicateEnd(sentence, clause, { purpose: true, most: 80 }),
      };
      if (mine && verb.tense === 'past' && verb.voice === 'active' && !verb.negated && !verb.copula) {
        if (what.to <= what.from || !isSpeakable(what) || !standsAlone(what)) continue;
        if (!tokens.slice(what.from, what.to).some(token => token.tags & (T.noun | T.name | T.number)))
          continue;
        yield {
          ...spanOf({ ...what, from: verb.main }),
          question: `Would you still ${verb.lemma} ${saidBack(story, what)}?`,
        };
        continue;
      }
      if (clause.subject?.who === 'other' || verb.negated) continue;
      const whole = clauseStretch(sentence, clause);
      if (!whole || !isSpeakable(whole) || whole.to - whole.from < 5) continue;
      const said = standsAlone(whole) ? upperFirst(saidBack(story, whole)) : `You say ${asWritten(whole)}`;
      yield { ...spanOf(whole), question: `${said}. What made that price worth paying?` };
    }
};

/** From the subject to the full stop, where everything in between is about how things were; else what was given. */
const wholeSentence = (told: Stretch): Stretch => {
  const { tokens, clauses } = told.sentence.analysis;
  let to = tokens.length;
  while (to > told.from && tokens[to - 1]!.kind === 'punctuation') to--;
  const others = clauses.some(
    ({ subject, shared }) => subject && !shared && /^(I|we|you)$/.test(subject.who),
  );
  const broken = tokens.slice(told.from, to).some(({ text }) => /^[;:–—-]$/.test(text));
  return others || broken ? told : { ...told, to };
};

/** What would be done differently, tied to what the story says it taught. */
export const reflectionQuestions: Maker = function* ({ story, signals }) {
  const general = [...(genericReflection.check?.(story) ?? [])];
  const sentences = sentencesOf(story, 'reflection').filter(
    // A lesson that fits any story makes a question that fits any.
    sentence => !general.some(found => found.start < sentence.end && sentence.start < found.end),
  );
  const learnt = signals.filter(({ kind }) => kind === 'systemic-insight');
  const ranked = [
    ...sentences.filter(sentence =>
      learnt.some(({ start }) => start >= sentence.start && start < sentence.end),
    ),
    ...sentences,
  ];
  for (const sentence of ranked) {
    const { clauses, question, quoted, cues } = sentence.analysis;
    const clause = clauses.find(each => each.kind === 'main');
    if (!clause || question || quoted || cues.has('generic')) continue;
    if (clause.subject?.who === 'I' || clause.subject?.who === 'you') continue;
    const told = clauseStretch(sentence, clause, { most: 110 });
    if (!told) continue;
    for (const whole of [wholeSentence(told), told]) {
      if (
        whole.to <= clause.verb.to ||
        !isSpeakable(whole, 125) ||
        !standsAlone(whole) ||
        whole.to - whole.from < 3
      )
        continue;
      const question = `Knowing that ${saidBack(story, whole)}, what would you do differently?`;
      yield { ...spanOf(whole), question };
      break;
    }
  }
  for (const { past, verb, stretch } of askedActs(story))
    if (past && (HARD.test(verb) || MAKING.test(verb)))
      yield { ...spanOf(stretch), question: `What would you do differently if you ${past} again?` };
};
