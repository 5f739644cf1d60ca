/**
 * What a follow-up question is after: where a figure comes from, why, what was hard, what would be done otherwise, how
 * something is known, or in what way it was done. Null where an answer could be anything.
 */
export type Probe = 'figure' | 'reason' | 'hard' | 'change' | 'proof' | 'way' | null;

const FIGURE = '(figure|number|saving|loss|estimate|cost|percent|per cent|%|£|\\$|€|\\d)';

/** Forms of a question in small letters, tried in this order. `^` stands for the question's start or that of its last part. */
const FORMS: Readonly<Record<Exclude<Probe, null>, readonly string[]>> = {
  figure: [
    '^how (did|do|have|could|can) (you|we) (\\w+ )?(arrive|work out|quantif|measur|calculat|come (up|to|by)|reckon|estimat|count)',
    `^how (did|do|have|could|can) (you|we) (\\w+ )?(put|get|reach|establish|know|say) .*${FIGURE}`,
    `^where(.s| is| did| does| do| was)? .*${FIGURE}`,
    '^where (does|did) (that|this|it|the) .*come from',
    '^what (proportion|share|percentage)',
    '^how come you say',
    '^how (was|were|is|has) .*(calculated|worked out|measured|estimated|counted|arrived at)',
    "^what('s| is| was) (the |your )?(basis|source)",
    `^(who told you|which) .*${FIGURE}`,
  ],
  reason: [
    '^why',
    '^what (made|moved|prompted|led|drove|got) you',
    '^what (was|were) (the|your) (reason|thinking|thought|idea|motive)',
    '^(how come|for what reason)',
  ],
  hard: [
    '\\b(hard(est)?|difficult(y|ies)?|challeng\\w*|trick(y|iest)|tough(est)?|trouble|demanding|obstacles?|hurdles?|struggl\\w*)\\b',
  ],
  change: [
    '\\b(differently|different|hindsight|looking back|again|next time|another time|lessons?|learn(t|ed)?|improve|would you change|the future)\\b',
  ],
  proof: [
    '^(how|what).*\\b(know|knew|verif\\w*|validat\\w*|check\\w*|confirm\\w*|sure|certain|establish\\w*|prove[dn]?|tell that|test(ed)?|convinced that)\\b',
    '^how (did|could|can|do) (you|we) (see|tell|find out)\\b',
  ],
  way: [
    '^how (did|have|do|could) you\\b',
    '^how (was|were|got)\\b',
    '^how did .*\\b(get|come to|end up)\\b',
    '^who (ran|did|made|led|handled|built|wrote|set|fixed|sorted|organi[sz]ed|took)\\b',
    '^in what way',
    '^what (did you do|was your part)',
  ],
};

const PROBES = Object.entries(FORMS).map(([probe, forms]): readonly [Exclude<Probe, null>, RegExp] => [
  probe as Exclude<Probe, null>,
  new RegExp(forms.map(form => form.replace('^', '^(?:and |so |but )?')).join('|')),
]);

export const probeOf = (question: string): Probe => {
  const asked = question.trim().toLowerCase();
  // "You said falls went down by a third. Where does that come from?"
  const last = /(?:^|[.:?!] )([^.:?!]+[?!.]*)$/.exec(asked)?.[1] ?? asked;
  for (const text of [asked, last]) for (const [probe, form] of PROBES) if (form.test(text)) return probe;
  return null;
};
