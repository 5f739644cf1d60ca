/**
 * What a follow-up question is after: where a figure comes from, how something is known, what was hard, what would be
 * done otherwise, why, or in what way it was done. Null where an answer could be anything.
 */
export type Probe = 'figure' | 'proof' | 'hard' | 'change' | 'reason' | 'way' | null;

const PROBES: readonly (readonly [Exclude<Probe, null>, RegExp])[] = [
  [
    'figure',
    /^(how (did|do|have|could|can) (you|we) (\w+ )?(arrive|work out|quantif|measur|calculat|come (up|to|by)|reckon|estimat|count|put a (figure|number)|get (to )?(the|that|this|a|£|\$|€|\d))|where (did|does|do|is|was) .*(figure|number|saving|loss|percent|per cent|%|£|\$|€|\d)|what (proportion|share|percentage)|how come you say|how (was|were|is) .*(calculated|worked out|measured|estimated|counted|arrived)|how do you know .*\d|how did you establish .*\d|which figures?|what('s| is| was) (the |your )?(basis|source)|who told you .*\d)/,
  ],
  [
    'reason',
    /^(and |so |but )?(why|what (made|moved|prompted|led|drove|got) you|what was (the|your) (reason|thinking)|how come|for what reason)/,
  ],
  [
    'hard',
    /\b(hard(est)?|difficult|difficulty|difficulties|challeng\w*|trick(y|iest)|tough(est)?|trouble|demanding|obstacles?|hurdles?)\b/,
  ],
  [
    'change',
    /\b(differently|different|hindsight|looking back|again|next time|another time|lessons?|learn|learnt|learned|improve|would you change|the future)\b/,
  ],
  [
    'proof',
    /^(how|what).*\b(know|knew|verif\w*|check\w*|confirm\w*|sure|certain|establish\w*|prove[dn]?|tell that|test(ed)?|convinced that)\b/,
  ],
  [
    'way',
    /^(how (did|have|do|could) you\b|how (was|were|got)\b|how did .* (get|come to|end up)\b|who (ran|did|made|led|handled|built|wrote|set|ran|fixed|sorted|organi[sz]ed|took)\b|in what way|what (did you do|was your part))/,
  ],
];

export const probeOf = (question: string): Probe => {
  const asked = question.trim().toLowerCase();
  return PROBES.find(([, form]) => form.test(asked))?.[0] ?? null;
};
