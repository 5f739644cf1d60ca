import { type Clause, clauseActor, T, type Token, verbClass } from '../language';
import type { Span } from '../text/span';
import { concreteActs, type OwnAct, ownActsIn, type Told } from './acts';
import { besideTheWriter, ENOUGH } from './beside';
import { worksWhereFew } from './few';
import { isNoWork } from './no-work';
import { oncePerSentence } from './once';
import { clauseSpan, type SentenceView, type StoryView } from './view';
import {
  ACCEPTING,
  BROUGHT,
  DELEGATED,
  KEPT_GOING,
  SERVED,
  SOLUTIONS,
  WORKING,
  WORKING_IN_RESULT,
} from './work';

/** Where a clause's object ends and what is said about its place begins. */
const objectEnd = (sentence: SentenceView, clause: Clause): number => {
  const { tokens } = sentence.analysis;
  let to = clause.verb.to;
  while (
    to < clause.to &&
    (tokens[to]!.kind !== 'word' || (tokens[to]!.tags & T.preposition) === 0 || to === clause.verb.to)
  )
    to++;
  return to;
};

export interface OthersAct extends Span {
  readonly sentence: SentenceView;
  readonly clause: Clause;
  readonly verb: string;
}

const content = (sentence: SentenceView, from: number, to: number): readonly string[] =>
  sentence.analysis.tokens
    .slice(from, to)
    .filter(token => token.kind === 'word' && (token.tags & T.noun) !== 0)
    .map(token => token.lemma);

const othersRemembered = new WeakMap<Told, readonly OthersAct[]>();

/** What other people did in a section that was the work, leaving out what they did with something the writer brought. */
export const othersActs = (story: Pick<StoryView, 'ownership'>, section: Told): readonly OthersAct[] => {
  let acts = othersRemembered.get(section);
  if (!acts) {
    acts = readOthersActs(story, section);
    othersRemembered.set(section, acts);
  }
  return acts;
};

/** ", who re-ran the audit": the sentence goes on with what somebody else did. */
const narrates = (tokens: readonly Token[], clause: Clause): boolean =>
  clause.kind === 'relative' &&
  clause.introducer === 'who' &&
  clause.verb.tense === 'past' &&
  clause.verb.voice === 'active' &&
  tokens[clause.verb.from - 1]?.lower === 'who' &&
  tokens[clause.verb.from - 2]?.text === ',' &&
  WORKING.has(clause.verb.lemma.replace(/^re-?/, ''));

/** Whether anybody else does anything in a sentence: most have nobody, and cost no more than this look. */
const namesOthers = oncePerSentence(
  ({ tokens, clauses, question }) =>
    !question &&
    clauses.some(
      clause =>
        !clause.verb.negated &&
        (clause.kind === 'main' ? clauseActor(tokens, clause) === 'other' : narrates(tokens, clause)),
    ),
);

const readOthersActs = (story: Pick<StoryView, 'ownership'>, section: Told): readonly OthersAct[] => {
  const found: OthersAct[] = [];
  if (!section.sentences.some(sentence => namesOthers(sentence.analysis))) return found;
  const brought = new Set<string>();
  let before: readonly OwnAct[] = [];
  const result = section.step === 'result';
  const all = concreteActs(section).length;
  for (const sentence of section.sentences) {
    const { analysis } = sentence;
    const { tokens, clauses } = analysis;
    const mine = ownActsIn(sentence);
    const delegated = (acts: readonly OwnAct[]): boolean =>
      acts.some(act => DELEGATED.has(act.verb) && !act.handoff);
    for (const clause of clauses) {
      if (clause.kind === 'main' && mine.some(act => act.clause === clause)) {
        if (BROUGHT.has(clause.verb.lemma) || delegated(mine))
          for (const word of content(sentence, clause.verb.to, objectEnd(sentence, clause)))
            brought.add(word);
        continue;
      }
      if (clause.verb.negated || analysis.question) continue;
      if (clause.kind !== 'main' && !narrates(tokens, clause)) continue;
      if (clause.kind === 'main' && clauseActor(tokens, clause) !== 'other') continue;
      // "Everybody" is the writer too: that is we-language's to say.
      if (
        /^(everyone|everybody|all)$/.test(tokens[clause.subject?.head ?? -1]?.lower ?? '') &&
        tokens[clause.subject!.head + 1]?.lower !== 'else'
      )
        continue;
      const { verb } = clause;
      // "They'd make the decisions" was so; "the rest would" and "they'd have done it" are thought.
      if (
        verb.modal &&
        (!/^('d|would)$/.test(verb.modal) ||
          verb.perfect ||
          tokens[verb.to]?.kind !== 'word' ||
          tokens.some(token => /^(if|could)$/.test(token.lower)))
      )
        continue;
      if (verb.copula || verb.tense === 'present' || isNoWork(analysis, clause)) continue;
      // "The others were banging on their doors": what went on meanwhile.
      if (verb.progressive && all >= ENOUGH) continue;
      if (result && verb.perfect) continue;
      // "That she'd launch again": what somebody said.
      if (tokens[0]?.lower === 'that' && clause.subject?.from === 1) continue;
      // "I paid her from the party money, so the mayor poured squash": it followed from what the writer did.
      if (
        clause.introducer === 'so' &&
        mine.some(
          act =>
            act.clause.to <= clause.verb.from &&
            !act.vague &&
            !act.handoff &&
            !/^(communication|contact)$/.test(verbClass(act.verb) ?? ''),
        )
      )
        continue;
      // What had happened before is context: "the nurse had already closed the line".
      if (verb.perfect && verb.tense === 'past' && /^(had|'d)$/.test(tokens[verb.from]!.lower)) continue;
      // A speech tag beside a quotation.
      if (
        tokens.some(token => token.quoted) &&
        (verbClass(verb.lemma) === 'communication' || /^(write|text|mail)$/.test(verb.lemma))
      )
        continue;
      let next = verb.to;
      while (
        next < clause.to &&
        /^(also|then|even|just|simply|finally|soon|later|quickly|\w+ly)$/.test(tokens[next]!.lower)
      )
        next++;
      const phrasal = `${verb.lemma} ${tokens[next]?.lower ?? ''}`;
      const works = result
        ? WORKING_IN_RESULT.has(verb.lemma)
        : isWork(verb.lemma, phrasal) ||
          placed(tokens, clause) ||
          broughtThrough(tokens, clause) ||
          endedUpDoing(tokens, clause) ||
          (section.step === 'action' && all < ENOUGH && worksWhereFew(tokens, clause)) ||
          solved(tokens, clause) ||
          narrates(tokens, clause);
      if (!works || besideTheWriter(analysis, clause, { mine, before, all })) continue;
      if (verb.voice === 'passive' && !WORKING.has(verb.lemma)) continue;
      const named = clause.subject !== null && clause.subject.head - clause.subject.from > 1;
      // "Six of them mixed the letters": some of many, as an outcome.
      if (
        clause.subject &&
        ((tokens[clause.subject.from]!.tags & (T.number | T.quantifier)) !== 0 ||
          analysis.numbers.some(number => number.from === clause.subject!.from)) &&
        !tokens
          .slice(clause.subject.from, clause.subject.to)
          .some(token => (token.tags & (T.person | T.group | T.name)) !== 0)
      )
        continue;
      const ofSomebody =
        clause.subject !== null &&
        tokens
          .slice(clause.subject.from, clause.subject.head)
          .some(token => token.lower === "'s" || token.lower === "'");
      if (
        clause.subject &&
        !ofSomebody &&
        // "The people of Porto": those are somebody in particular.
        !(
          clause.subject.to - clause.subject.head > 1 &&
          /^(people|someone|somebody)$/.test(tokens[clause.subject.head]!.lower)
        ) &&
        // "The gas man", "the lorry driver": a trade.
        !(
          /^(man|woman|lad|lady|girl|boy|driver|owner)$/.test(tokens[clause.subject.head]!.lemma) &&
          clause.subject.head > clause.subject.from &&
          (tokens[clause.subject.head - 1]!.tags & (T.noun | T.time)) !== 0
        ) &&
        !(
          named &&
          /^(people|one|two|three|five|half|most|someone|somebody)$/.test(tokens[clause.subject.head]!.lower)
        ) &&
        SERVED.test(tokens[clause.subject.head]?.lemma ?? '')
      )
        continue;
      const object = tokens.slice(verb.to, clause.to);
      // What they worked on was brought: "merged my patch", "applied it", "from my sheet"; not "off my hands".
      if (
        object.some(
          (token, at) =>
            token.lower === 'mine' ||
            (token.lower === 'my' && !/^(hands?|plate|desk|shoulders)$/.test(object[at + 1]?.lower ?? '')),
        )
      )
        continue;
      if (
        object.some(
          token => token.kind === 'word' && brought.has(token.lemma) && (token.tags & T.noun) !== 0,
        ) &&
        !/^(take|handle|redo)$/.test(verb.lemma)
      )
        continue;
      const pronoun = object.find(
        token =>
          token.kind === 'word' &&
          !/^(all|both|most|up|out|over|off|of|in|on|down|around|round)$/.test(token.lower),
      );
      const earlier = mine.filter(act => act.start < sentence.start + tokens[verb.from]!.start);
      const lead = earlier.length ? earlier : before;
      if (
        /^(it|them|that|this)$/.test(pronoun?.lower ?? '') &&
        lead.some(act => BROUGHT.has(act.verb) && !act.handoff)
      )
        continue;
      // "They ordered fourteen": of what had been shown to them.
      if (
        pronoun &&
        lead.length &&
        !object.some(token => token !== pronoun && (token.tags & T.noun) !== 0) &&
        analysis.numbers.some(number => tokens[number.from] === pronoun)
      )
        continue;
      // "I ran the first four myself. She took it on from the fifth": it was running when they had it.
      if (
        /^take (on|over)$/.test(`${verb.lemma} ${object.find(token => token !== pronoun)?.lower}`) &&
        /^(it|them|that|this)$/.test(pronoun?.lower ?? '') &&
        lead.some(act => KEPT_GOING.has(act.verb) && !act.handoff && !act.vague)
      )
        continue;
      // "I stood behind the door and listened. Volunteers took the bags": what the writer saw.
      if (
        earlier.length === 0 &&
        before.length > 0 &&
        /^(watch|listen|observe|shadow)$/.test(before.at(-1)!.verb) &&
        !WORKING_IN_RESULT.has(verb.lemma)
      )
        continue;
      if (object.length === 0 && lead.some(act => BROUGHT.has(act.verb) && !act.handoff)) continue;
      // Delegates and people the writer taught: their acts answer the writer's.
      if (
        delegated(lead) &&
        (clause.subject === null ||
          /^(he|she|they|him|her|them|each|both)$/.test(tokens[clause.subject.head]?.lower ?? '') ||
          sharesName(lead, sentence, clause))
      )
        continue;
      if (
        result &&
        (analysis.cues.has('lasting') || tokens.some(token => /^(since|now|still|today)$/.test(token.lower)))
      )
        continue;
      if (story.ownership === 'led-team' && clause.subject?.own) continue;
      found.push({ ...clauseSpan(sentence, clause, true), sentence, clause, verb: verb.lemma });
    }
    if (mine.length) before = mine;
    else if (!found.some(act => act.sentence === sentence)) before = [];
  }
  return found;
};

/** "carried the move over the line", "stood up the archive", "reached a decision": the work by another name. */
const broughtThrough = (tokens: readonly Token[], { verb, to }: Clause): boolean => {
  const rest = tokens
    .slice(verb.to, Math.min(to, verb.to + 9))
    .map(token => token.lower)
    .join(' ');
  if (/^(carry|take|drag|get|push|see|steer|shepherd|nurse|bring)$/.test(verb.lemma))
    return /\b(over|across) the (line|finish)|^\S+ (\S+ ){1,5}(through|across|live)\b/.test(rest);
  if (/^(stand|spin|knock|whip)$/.test(verb.lemma))
    return /^up (the|a|an|our|its|their|new|two|three) /.test(rest);
  if (/^(arrive|come|reach|take)$/.test(verb.lemma))
    return /^(at |to )?(a|the|an|all|every|each|its|their|most)? ?(\S+ )?(decision|conclusion|verdict)s?\b/.test(
      rest,
    );
  // "worked his magic on the lender"
  if (verb.lemma === 'work') return /^(his|her|their|its) (magic|wonders|charm)\b/.test(rest);
  return verb.lemma === 'win' && /^(the |a |all |every )?(\S+ ){1,2}(round|over|back)\b/.test(rest);
};

/** "had the casing off", "put a new pump in", "got the lights back up". */
export const placed = (tokens: readonly Token[], { verb, to }: Clause): boolean => {
  // "had the whole line replaced within a day": done, by whoever had it done.
  if (/^(have|get)$/.test(verb.lemma) && verb.main + 1 === verb.to)
    for (let i = verb.to + 1; i < Math.min(to, verb.to + 6); i++)
      if (
        (tokens[i]!.tags & T.participle) !== 0 &&
        (tokens[i]!.tags & (T.noun | T.adjective)) === 0 &&
        WORKING.has(tokens[i]!.lemma) &&
        (i + 1 >= to ||
          tokens[i + 1]!.kind !== 'word' ||
          /^(by|within|in|before|and|that|overnight)$/.test(tokens[i + 1]!.lower))
      )
        return true;
  if (
    !/^(have|put|get|take|pull|bring|stick|pop|whip|bung|fit|lift|haul|knock|rip|tear|chuck|shove|bolt|screw|nail|swap|strip|winch|drag)$/.test(
      verb.lemma,
    )
  )
    return false;
  if (!tokens[verb.to] || (tokens[verb.to]!.tags & (T.determiner | T.possessive | T.number)) === 0)
    return false;
  for (let i = verb.to + 1; i < Math.min(to, verb.to + 6); i++)
    if (
      /^(off|out|in|up|down|back|on|together)$/.test(tokens[i]!.lower) &&
      (tokens[i - 1]!.tags & T.noun) !== 0 &&
      (i + 1 >= to ||
        tokens[i + 1]!.kind !== 'word' ||
        /^(and|on|by|at|for|with|before|within|inside|during|after|overnight|themselves|then|up|down|out)$/.test(
          tokens[i + 1]!.lower,
        )) &&
      !(
        /^(in|on)$/.test(tokens[i]!.lower) &&
        i + 1 < to &&
        tokens[i + 1]!.kind === 'word' &&
        !/^(and|overnight|by|within|before|then)$/.test(tokens[i + 1]!.lower)
      )
    )
      return true;
  return false;
};

/** "found a replacement", which is no finding out. */
const solved = (tokens: readonly Token[], { verb, to }: Clause): boolean =>
  /^(find|send)$/.test(verb.lemma) &&
  tokens.slice(verb.to, Math.min(to, verb.to + 4)).some(token => SOLUTIONS.has(token.lemma));

/** "ended up rewriting the module": the work stands in the second verb. */
const endedUpDoing = (tokens: readonly Token[], { verb }: Clause): boolean => {
  // "spent the weekend rebuilding it"
  if (/^(spend|set|busy|get|finish)$/.test(verb.lemma))
    return tokens
      .slice(verb.to, verb.to + 6)
      .some(
        (token, at, all) =>
          (token.tags & T.ing) !== 0 &&
          WORKING.has(token.lemma) &&
          (verb.lemma === 'spend' ? at > 0 : /^(about|up|to)$/.test(all[at - 1]?.lower ?? '')),
      );
  if (!/^(end|wind|finish|start|begin|keep|go)$/.test(verb.lemma)) return false;
  const next = tokens[verb.to];
  const doing = /^(up|on)$/.test(next?.lower ?? '') ? tokens[verb.to + 1] : next;
  return doing !== undefined && (doing.tags & T.ing) !== 0 && WORKING.has(doing.lemma);
};

const isWork = (verb: string, phrasal: string): boolean => {
  if (
    /^((mock|rig|knock|draw|type|write|wire|patch|tidy|mark|line|sew|clean|hoover|total|tot) up|talk (him|her|them|it|everyone)|get (everything|all|everyone|both) |step in|iron out|clear up|(figure|puzzle) out|(track|hunt|nail|pin) down|mark (all|the|every|both|them|most)|correct (all|the|every)|annotate|amend|take (over|care|the|it|on|charge)|get (hold|the|an|a|it|them|us|me)|do (the|a|it|all|most|everything|this|that)|turn (it|the|things)|come up|carry out|go (through|ahead|over|round)|make (the|a|all|it|sure|decisions)|pick (it|up|the)|drive (to|the|out|over)|set (up|all|the)|put (the|it|in|up|together)|look (into|after)|work (on|out|through)|call (in|the)|bring (in|the|it)|roll|find (us|me|another)|push (out|live))/.test(
      phrasal,
    )
  )
    return true;
  if (
    /^(get|do|turn|go|make|put|bring|drive|move|look|work|have|carry|pick|push) /.test(phrasal) &&
    !/^(push (it|the|them)|drive)/.test(phrasal)
  )
    return false;
  // They made the calls: "called everybody", not "called me back".
  if (/^(call|phone|ring|email|contact|text|write|visit)$/.test(verb))
    return (
      !/ (me|us|back|in|it|off|for|on|to|out|and|at|again|twice|that|when|because)$/.test(phrasal) &&
      phrasal !== `${verb} `
    );
  if (WORKING.has(verb)) return true;
  if (/^correct (it|them|that)$/.test(phrasal)) return true;
  // "sang in coats": what is done to nothing leaves no work behind.
  if (ACCEPTING.has(verb) || / (in|at|with|for|to|from|until|when|while|along|about|away)?$/.test(phrasal))
    return false;
  return /^(creation|contact|change|competition|social)$/.test(verbClass(verb) ?? 'contact');
};

const sharesName = (acts: readonly OwnAct[], sentence: SentenceView, clause: Clause): boolean => {
  const subject = clause.subject;
  if (!subject) return false;
  const head = sentence.analysis.tokens[subject.head]!;
  return acts.some(act =>
    act.sentence.analysis.tokens.some(token => token.lemma === head.lemma && (token.tags & T.noun) !== 0),
  );
};
