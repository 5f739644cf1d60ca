import { type Clause, T } from '../../language';
import { askAtEnd } from '../fixes';
import { anyLikely } from '../learned';
import { defineRule } from '../rule';
import { isPrompt, type SentenceView, sectionOf, sentencesOf } from '../view';
import { vagueClauses } from './moods';
import { followed, practice, putIn, unread } from './practice';

/** Where what is kept stands. */
const KEPT = new Set(
  'list sheet board plan plans manual handbook rota runbook checklist template form forms standard contract procedure policy playbook induction wall diary log calendar system build pack folder kit spec agenda rulebook curriculum guide contract tender law bylaw clause card intake order'.split(
    ' ',
  ),
);

/** "A run takes four hours", "four children have come back": the measure itself, and what was lost returned. */
const measures = ({ analysis: { tokens, numbers } }: SentenceView, { verb, to }: Clause): boolean =>
  (/^(take|last|cost|need|stand|sit|come|average|run|weigh|measure)$/.test(verb.lemma) &&
    !verb.perfect &&
    numbers.some(
      ({ from, type }) =>
        from >= verb.to && from < to && /^(duration|percent|money|rate|ratio|count)$/.test(type),
    )) ||
  (/^(come|go|return)$/.test(verb.lemma) &&
    verb.perfect &&
    /^(back|home)$/.test(tokens[verb.to]?.lower ?? ''));

/** What holds now, said of something else than a mood: "the list hangs in both wings". */
const holdsNow = (sentence: SentenceView): boolean => {
  const { cues, clauses } = sentence.analysis;
  if (cues.has('unverified') || cues.has('mood') || cues.has('success') || cues.has('comparative'))
    return false;
  const vague = vagueClauses(sentence.analysis);
  return clauses.some(
    clause =>
      clause.kind === 'main' &&
      !vague.some(each => each.from < clause.to && clause.from < each.to) &&
      !measures(sentence, clause) &&
      (clause.verb.tense === 'present' ||
        (clause.verb.perfect &&
          clause.subject?.who === 'other' &&
          /^(has|have|'s|'ve)$/.test(sentence.analysis.tokens[clause.verb.from]!.lower))) &&
      !clause.verb.copula &&
      !clause.verb.modal &&
      !/^(find|seem|say|tell|think|feel|know|mean|want|like|love|hope|guess|believe|reckon|cost|have|need|show|thank|confirm|prove)$/.test(
        clause.verb.lemma,
      ) &&
      clause.subject?.who !== 'I' &&
      !(clause.verb.perfect && clause.verb.voice === 'active' && clause.subject?.who === 'thing'),
  );
};

const REGULAR =
  /^(nightly|daily|weekly|monthly|yearly|annual|permanent|regular|standing|fixed|every|each|all)$/;
const LATELY = /^(now|today|days|nowadays|since)$/;

/** "is part of the design system", "there's a plug on all lathes now", "won't order anything else", "they lay it like that now". */
const standsNow = ({ analysis: { tokens, clauses, cues, numbers } }: SentenceView): boolean => {
  if (['unverified', 'mood', 'success', 'comparative'].some(name => cues.has(name))) return false;
  return clauses.some(({ kind, subject, verb, to }) => {
    if (kind !== 'main' || !subject || /^(I|nobody)$/.test(subject.who)) return false;
    const rest = tokens.slice(verb.to, to);
    const lately = rest.some(token => LATELY.test(token.lower));
    if (verb.copula && verb.tense === 'present' && !verb.negated) {
      if (subject.who === 'there') return lately;
      // "is now a line on every file", "is a nightly check".
      if (
        subject.who === 'thing' &&
        /^(a|an|the|our)$/.test(rest.find(token => !LATELY.test(token.lower))?.lower ?? '')
      )
        if (lately || rest.some(token => REGULAR.test(token.lower))) return true;
      // "it's live at three other hubs"
      if (/^(live|running|standard|mandatory|routine|compulsory|policy|law)$/.test(rest[0]?.lower ?? ''))
        return true;
      return (
        rest[0]?.lower === 'part' ||
        (/^(in|on)$/.test(rest[0]?.lower ?? '') &&
          rest.some(token => KEPT.has(token.lower) || REGULAR.test(token.lower)))
      );
    }
    // "It has stopped two bad releases", "the test has gone right across the county": it went on working.
    if (verb.perfect && verb.voice === 'active' && /^(thing|it)$/.test(subject.who) && !verb.negated)
      return (
        (/^(stop|catch|flag|save|prevent|spot|block|spare|turn|trap|head)$/.test(verb.lemma) &&
          (numbers.some(
            number => number.from >= verb.to && number.from < verb.to + 3 && rest[0]?.lower !== 'first',
          ) ||
            rest[0]?.lower === 'up')) ||
        (/^(go|spread|travel|move|reach)$/.test(verb.lemma) &&
          rest.slice(0, 3).some(token => /^(across|round|through|into|onto|beyond)$/.test(token.lower)))
      );
    if (/^(will|wo|'ll)$/.test(verb.modal)) return !verb.copula && subject.who !== 'it';
    return (
      lately &&
      !verb.copula &&
      /^(other|we)$/.test(subject.who) &&
      verb.voice === 'active' &&
      !verb.progressive
    );
  });
};

const TAKING =
  /^(adopt|copy|buy|print|order|install|fit|write|put|make|add|include|borrow|request|take|teach|translate|reprint|keep|build|want|ask)$/;
/** What is taken up: the thing itself, or one more of its kind. */
const MORE = /^(it|them|that|those|my|mine|one|ones|another|same|second|third|more|copies|own)$/;
const LATER = /^(next|following|later|subsequent|future|new)$/;
const SPELL =
  /^(year|season|edition|term|winter|summer|version|print|run|print-run|printing|cohort|intake|month)s?$/;

/** "The parish bought a second one", "Two wards have it on their boards", "has not come back in two winters". */
const takenUp = ({ analysis: { tokens, clauses, cues, numbers } }: SentenceView): boolean => {
  if (['unverified', 'mood', 'success', 'comparative'].some(name => cues.has(name))) return false;
  // "into its third year"
  for (let i = 1; i < tokens.length - 1; i++)
    if (
      /^(its|their)$/.test(tokens[i - 1]!.lower) &&
      SPELL.test(tokens[i + 1]!.lower) &&
      /^(second|third|fourth|fifth|sixth|\d+(nd|rd|th))$/.test(tokens[i]!.lower)
    )
      return true;
  // "C wing and D wing unlock the same way now"
  const last = tokens.findLast(token => token.kind !== 'punctuation');
  if (
    /^(now|nowadays)$/.test(last?.lower ?? '') &&
    tokens.some(token => /^(all|both|same|every|each|and)$/.test(token.lower)) &&
    clauses.every(({ verb }) => !verb.copula)
  )
    return true;
  return clauses.some(({ kind, subject, verb, to }) => {
    if (kind !== 'main' || verb.modal || verb.voice !== 'active') return false;
    if (/^(I|nobody|you)$/.test(subject?.who ?? '')) return false;
    const rest = tokens.slice(verb.to, to);
    if (verb.negated)
      return (
        verb.perfect &&
        /^(come|happen|recur|return|fail|break|stop|leak|flood|jam|slip|crack|drop|go|be|have|lose|miss|need)$/.test(
          verb.lemma,
        ) &&
        numbers.some(number => number.from >= verb.to && number.type === 'duration')
      );
    // "the maker changed the hinge on the next model"
    if (
      rest.some(
        (token, at) =>
          /^(next|following|later|subsequent|future)$/.test(token.lower) &&
          rest[at + 1] !== undefined &&
          (rest[at + 1]!.tags & T.noun) !== 0 &&
          (rest[at + 1]!.tags & T.time) === 0 &&
          !/^(day|night|morning|week|month|year|quarter|hour|step|thing|time|stop|round|one|door|delivery|order|shipment|consignment|load|batch|train|bus|flight|meal|visit|appointment|payment|bill|invoice|call|meeting|page|stage|level|table|room|street|town|village|bed|job)s?$/.test(
            rest[at + 1]!.lower,
          ),
      )
    )
      return true;
    if (!subject || subject.own) return false;
    if (
      LATER.test(tokens[subject.from + 1]?.lower ?? '') &&
      /^(cohort|intake|class|batch|crew|model|edition|version|hire|starter|team|shift|build|contract|season|tender)s?$/.test(
        tokens[subject.head]!.lower,
      )
    )
      return true;
    if (verb.lemma === 'have' && verb.tense === 'present' && !verb.perfect)
      return (
        /^(it|them|my|one|mine)$/.test(rest[0]?.lower ?? '') &&
        rest.some(token => /^(on|in|by|at)$/.test(token.lower))
      );
    // "went into the contract", "is on the yearly order"
    if (
      /^(go|find|make)$/.test(verb.lemma) &&
      rest.slice(0, 3).some(token => /^(into|onto)$/.test(token.lower))
    )
      return rest.some(token => KEPT.has(token.lower));
    if (
      subject.who !== 'other' &&
      (tokens[subject.head]!.tags & T.group) === 0 &&
      !/^(thing)$/.test(subject.who)
    )
      return false;
    if (!TAKING.test(verb.lemma)) return false;
    if (verb.lemma === 'keep') return verb.perfect || /^(it|them)$/.test(rest[0]?.lower ?? '');
    if (/^(want|ask)$/.test(verb.lemma))
      return rest.some(
        (token, at) =>
          /^(copy|copies|same|one|ones|it|template|script|sheet|list|plan)$/.test(token.lower) &&
          at < 5 &&
          rest[0]?.lower !== 'me',
      );
    if (/^(put|write|make|add|take|teach|include)$/.test(verb.lemma))
      return (
        /^(it|them|that|my)$/.test(rest[0]?.lower ?? '') &&
        rest
          .slice(1, 5)
          .some(token =>
            /^(in|into|on|onto|up|over|to|a|an|part|standard|compulsory|mandatory|routine|policy)$/.test(
              token.lower,
            ),
          )
      );
    return (
      rest.slice(0, 4).some(token => MORE.test(token.lower)) ||
      (rest[0]?.kind === 'number' && rest[1]?.lower === 'of')
    );
  });
};

/** "His mother wrote, 'He reads to me now'": somebody's words about a day, and nothing that was set up. */
const onlyQuoted = ({ analysis: { tokens } }: SentenceView): boolean =>
  tokens.some(token => token.quoted) &&
  !tokens.some(
    token => !token.quoted && /^(now|still|since|every|each|always|again|today)$/.test(token.lower),
  ) &&
  tokens.some(token => token.quoted && /^(now|still|since|every|each|always|again|today)$/.test(token.lower));

/** Words of lasting beside a mood or a guess last nothing. */
export const lasts = (sentence: SentenceView): boolean => {
  if (onlyQuoted(sentence)) return false;
  if (
    holdsNow(sentence) ||
    standsNow(sentence) ||
    takenUp(sentence) ||
    practice(sentence) ||
    putIn(sentence) ||
    unread(sentence) ||
    followed(sentence)
  )
    return true;
  const { cues, clauses } = sentence.analysis;
  const hits = cues.get('lasting');
  if (!hits || cues.has('unverified')) return false;
  const vague = [
    ...(cues.get('mood') ?? []),
    ...(cues.get('success') ?? []),
    ...vagueClauses(sentence.analysis),
  ];
  return hits.some(hit => {
    const clause = clauses.find(each => each.from <= hit.from && hit.from < each.to);
    return !vague.some(each => (clause ? each.from < clause.to && each.to > clause.from : true));
  });
};

/** Odds from which a sentence reads like what lasted in labelled stories. */
const LIKELY = -0.3;

export default defineRule({
  id: 'no-second-order-effect',
  group: 'result',
  tier: 2,
  severity: 'info',
  sections: ['result'],
  summary: 'Nothing is said to have outlasted the fix.',
  why: 'That others took it up, or that it still runs, shows that the change was more than a repair.',
  fixes: [{ kind: 'ask', what: 'asks what lasted' }],
  bad: [],
  good: ['The two other theatres have used the list since.'],
  *check(story) {
    if (story.level === 'sde1') return;
    const result = sectionOf(story, 'result');
    if (!result || result.sentences.length === 0 || isPrompt(result)) return;
    if (sentencesOf(story, 'headline', 'result').some(lasts)) return;
    // Told in the Action or the Reflection it counts as well, in the plainest words.
    const elsewhere = sentencesOf(story, 'action', 'reflection').some(sentence =>
      /\b(for good|since (then|that)|ever since|still (use|run|in use)|(two|every|each|all) \w+( \w+ \w+)? now|has (it|them) .{0,30} since|now (uses?|runs?|has|have)|have used|has used|to this day|(the )?(following|next) (year|season|term|summer|winter|spring)|from then on)\b/i.test(
        sentence.text,
      ),
    );
    if (
      elsewhere ||
      result.sentences.some(sentence =>
        sentence.placeholders.some(each => /lasted|adopted|still/.test(each.text)),
      )
    )
      return;
    if (anyLikely('second-order', [result.sentences], LIKELY)) return;
    yield {
      start: result.heading.start,
      end: result.heading.end,
      step: 'result',
      message: 'Did anything outlast the fix: adopted, reused, prevented?',
      fixes: [askAtEnd(story, result, 'Say what lasted', '[What lasted: who still uses it?]')],
    };
  },
});
