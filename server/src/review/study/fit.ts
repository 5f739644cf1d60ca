import { cuesOf } from '../../profiles';
import type { Material, Principle, PrincipleAdvice } from '../../profiles/model';
import { upperFirst } from '../follow-ups/said-back';
import type { Materials } from './materials';
import type { Fit, MetAdvice } from './model';

/** What to say where a story has nothing of a kind. Of cue words each principle says it in its own way. */
const LACKS: Readonly<Record<Exclude<Material, 'cues'>, string>> = {
  boundary: 'Nothing says whose it was.',
  howYouCameToAct: 'Nothing says how you came to act.',
  acts: 'Nothing that you did is told.',
  numbers: 'Nothing has a before and an after.',
  decision: 'No choice has a reason.',
  gain: 'Nobody gains by it.',
  lasting: 'Nothing is said to have lasted.',
  verification: 'Nothing says how you checked it.',
  learning: 'Nothing is said about what allowed it to happen.',
};

/** As many as somebody can look at beside one line of advice. */
const SHOWN = 3;

const lackOf = (principle: Principle, material: Material): string => {
  if (material !== 'cues') return LACKS[material];
  const cues = cuesOf(principle);
  return cues ? `${upperFirst(cues.missing)}.` : LACKS.acts;
};

/** What the story has for one piece of advice: of the first kind that there is any of. */
const met = (principle: Principle, { text, from }: PrincipleAdvice, materials: Materials): MetAdvice => {
  const kind = from.find(material => materials[material].length > 0);
  return kind === undefined
    ? { text, has: [], lacks: lackOf(principle, from[0]!) }
    : { text, has: materials[kind].slice(0, SHOWN), lacks: null };
};

/** A story under a principle: what to lead with, to emphasise and to leave for later, and what it has for each. */
export const fitOf = (principle: Principle, materials: Materials): Fit => {
  const emphasise = met(principle, principle.emphasise, materials);
  const downplay = met(principle, principle.downplay, materials);
  return {
    principle,
    leadWith: met(principle, principle.leadWith, materials),
    emphasise,
    // Having nothing to leave for later is no lack, and what is emphasised does not wait.
    downplay: {
      ...downplay,
      has: downplay.has.filter(quote => !emphasise.has.some(other => other.start === quote.start)),
      lacks: null,
    },
    evidence: principle.evidence.map(each => met(principle, each, materials)),
  };
};
