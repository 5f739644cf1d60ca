import { contains, hashed, hashedBelow } from '../../text';
import { createReviewer, type Finding, type Signal, type SignalKind } from '..';
import { type Answer, PAIRS, type Pair } from './answers';

export const CRITERIA = ['ownership', 'acts', 'impact'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Offsets count from the start of the answer's text. */
export interface Evaluated {
  readonly text: string;
  readonly marks: readonly { readonly criterion: Criterion; readonly start: number; readonly end: number }[];
  readonly findings: readonly { readonly message: string; readonly start: number; readonly end: number }[];
  readonly seen: Readonly<Record<Criterion, string>>;
}

export interface Evaluation {
  readonly id: string;
  readonly question: string;
  readonly answers: readonly [Evaluated, Evaluated];
  readonly stronger: Readonly<Record<Criterion, 0 | 1 | null>>;
}

const COUNTS: Readonly<Partial<Record<SignalKind, Criterion>>> = {
  'scope-boundary': 'ownership',
  'ownership-proof': 'ownership',
  'own-action': 'acts',
  metric: 'impact',
  'business-impact': 'impact',
  'second-order': 'impact',
};

/** Rules whose findings speak about one of the criteria. */
const TELLING =
  /^(we-language|others-did-the-work|handoff|assigned-not-initiated|vague-verb|agentless-passive|hypothetical|no-metric-delta|vague-result|no-business-impact|unverified-result)$/;

/** Of these, the ones that take an act away from the teller. */
const HIDING = /^(we-language|others-did-the-work|handoff|vague-verb|agentless-passive|hypothetical)$/;

const STEPS = ['situation', 'task', 'action', 'result'] as const;

const laidOut = (answer: Answer): string =>
  STEPS.map(step => `## ${step[0]!.toUpperCase()}${step.slice(1)}\n${answer[step]}\n`).join('\n');

interface Seen {
  readonly evaluated: Evaluated;
  /** How much there is of each criterion. */
  readonly weight: Readonly<Record<Criterion, number>>;
}

/** What the rules and signals see in one answer, with places in its plain text. */
const evaluate = (answer: Answer, reviewer: ReturnType<typeof createReviewer>): Seen => {
  const file = laidOut(answer);
  const { stories, findings } = reviewer.review(file, {});
  const text = STEPS.map(step => answer[step]).join('\n\n');
  const moved = (offset: number): number => {
    // Each paragraph moved by the headings above it.
    const step = STEPS.findLast(each => file.indexOf(answer[each]) <= offset) ?? 'situation';
    return offset - file.indexOf(answer[step]) + text.indexOf(answer[step]);
  };
  const signals: readonly Signal[] = stories[0]?.signals ?? [];
  const inside = ({ start, end }: Finding): boolean =>
    STEPS.some(each => {
      const at = file.indexOf(answer[each]);
      return at <= start && end <= at + answer[each].length;
    });
  const told = findings.filter(finding => TELLING.test(finding.rule));
  const kinds = (criterion: Criterion): number =>
    new Set(signals.filter(({ kind }) => COUNTS[kind] === criterion).map(({ kind }) => kind)).size;
  const acts = signals.filter(({ kind }) => kind === 'own-action').length;
  const given = (...rules: readonly string[]): number =>
    told.filter(({ rule }) => rules.includes(rule)).length;
  const inAction = told.filter(({ rule, step }) => step === 'action' && HIDING.test(rule)).length;
  const weight = {
    ownership: kinds('ownership') - given('assigned-not-initiated'),
    acts: acts - inAction,
    impact: kinds('impact') - given('vague-result', 'no-metric-delta', 'unverified-result'),
  };
  return {
    weight,
    evaluated: {
      text,
      marks: apart(
        signals.flatMap(({ kind, start, end }) => {
          const criterion = COUNTS[kind];
          return criterion ? [{ criterion, start: moved(start), end: moved(end) }] : [];
        }),
      ),
      findings: told
        .filter(inside)
        .map(({ message, start, end }) => ({ message, start: moved(start), end: moved(end) })),
      seen: { ownership: ownershipSeen(signals), acts: actsSeen(acts), impact: impactSeen(signals) },
    },
  };
};

/** Of marks for the same criterion inside each other, the longest. */
const apart = (marks: Evaluated['marks']): Evaluated['marks'] =>
  marks.filter(
    (mark, index) =>
      !marks.some(
        (other, at) =>
          at !== index &&
          other.criterion === mark.criterion &&
          contains(other, mark) &&
          (at < index || !contains(mark, other)),
      ),
  );

const hasKind = (signals: readonly Signal[], wanted: SignalKind): boolean =>
  signals.some(({ kind }) => kind === wanted);

const ownershipSeen = (signals: readonly Signal[]): string => {
  const whose = hasKind(signals, 'scope-boundary');
  const how = hasKind(signals, 'ownership-proof');
  if (whose && how) return 'Whose it was is said, and how the teller came to act.';
  if (whose) return 'Whose it was is said, and not how the teller came to act.';
  return how ? 'How the teller came to act is said, and not whose it was.' : 'Nothing says whose it was.';
};

const actsSeen = (count: number): string =>
  count === 0
    ? 'No act is the teller’s own.'
    : count === 1
      ? 'One act is the teller’s own.'
      : `${count} acts are the teller’s own.`;

const impactSeen = (signals: readonly Signal[]): string => {
  const parts = [
    hasKind(signals, 'metric') ? 'a number changed' : null,
    hasKind(signals, 'business-impact') ? 'somebody gains' : null,
    hasKind(signals, 'second-order') ? 'something lasted' : null,
  ].filter(part => part !== null);
  if (parts.length === 0) return 'Nothing that changed can be measured.';
  const last = parts.at(-1)!;
  const list = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last;
  return `${list[0]!.toUpperCase()}${list.slice(1)}.`;
};

const cardOf = (pair: Pair, reviewer: ReturnType<typeof createReviewer>): Evaluation => {
  const weak = evaluate(pair.weak, reviewer);
  const strong = evaluate(pair.strong, reviewer);
  const at = hashedBelow(pair.question, 2);
  const [first, second] = at === 0 ? [strong, weak] : [weak, strong];
  const stronger = (criterion: Criterion): 0 | 1 | null => {
    const difference = first.weight[criterion] - second.weight[criterion];
    return difference === 0 ? null : difference > 0 ? 0 : 1;
  };
  return {
    id: `evaluate:${hashed(pair.question)}`,
    question: pair.question,
    answers: [first.evaluated, second.evaluated],
    stronger: { ownership: stronger('ownership'), acts: stronger('acts'), impact: stronger('impact') },
  };
};

let cards: readonly Evaluation[] | null = null;

/** Two answers a card, judged by the same rules as any story; worked out at the first question. */
export const evaluations = (): readonly Evaluation[] => {
  if (cards === null) {
    const reviewer = createReviewer();
    cards = PAIRS.map(pair => cardOf(pair, reviewer));
  }
  return cards;
};
