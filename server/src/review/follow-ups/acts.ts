import { T } from '../../language';
import type { StoryView } from '../../rules';
import { concreteActs, sectionOf } from '../../rules/read';
import type { Stretch } from './model';
import { isSpeakable, saidBack, standsAlone } from './said-back';
import { type Cutting, gerund, predicateEnd } from './stretches';

type OwnAct = ReturnType<typeof concreteActs>[number];

/** Something the writer did, ready to be asked about. */
export interface AskedAct {
  readonly act: OwnAct;
  /** Base form. */
  readonly verb: string;
  /** What follows the verb, said back to the writer; never empty. */
  readonly rest: string;
  readonly stretch: Stretch;
  /** "traced the failure", said back; null where the verb is not in its simple past. */
  readonly past: string | null;
  readonly base: string;
  readonly doing: string;
}

/** Nobody is asked why they found something, and "go for" is half a verb. */
const NO_ACT =
  /^(find|see|notice|go|get|come|learn|realise|realize|hear|discover|spot|know|do|have|be|remember|happen|lose|forget|say|tell|expect|feel|look|try|need|start|begin|stand|sit|spend|turn|manage|meet|agree|wait|stop|thank|reply|answer)$/;

/** What the writer did in the Action that can be asked about in the story's own words. */
export const askedActs = (story: StoryView, cutting: Cutting = {}): readonly AskedAct[] =>
  concreteActs(sectionOf(story, 'action')).flatMap(act => {
    const { sentence, clause, verb } = act;
    const { tokens } = sentence.analysis;
    if (NO_ACT.test(verb) || clause.verb.inverted) return [];
    const to = predicateEnd(sentence, clause, cutting);
    const stretch: Stretch = { sentence, from: clause.verb.to, to };
    if (!isSpeakable(stretch) || !standsAlone(stretch)) return [];
    if (
      /^(after|before|when|while|until|since|as|because|if|than|like)$/.test(
        tokens[clause.verb.to]?.lower ?? '',
      )
    )
      return [];
    // A bare adverb is no object: "asked around", "worked quickly".
    if (!tokens.slice(stretch.from, to).some(token => token.tags & (T.noun | T.name | T.number))) return [];
    const rest = saidBack(story, stretch);
    const simple = clause.verb.main === clause.verb.to - 1 && clause.verb.from === clause.verb.main;
    const written = tokens[clause.verb.main]!.lower;
    return [
      {
        act,
        verb,
        rest,
        stretch: { sentence, from: clause.verb.main, to },
        past: simple ? `${written} ${rest}` : null,
        base: `${verb} ${rest}`,
        doing: `${gerund(verb)} ${rest}`,
      },
    ];
  });
