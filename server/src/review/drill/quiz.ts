import type { Step } from '../../profiles/model';
import { STEP_NAMES } from '../../profiles/model';
import { type Rule, rules } from '../../rules';
import { hashed, hashedBelow } from '../../text';

/** A question made from a rule and its own examples. */
export interface Quiz {
  readonly id: string;
  readonly rule: string;
  readonly question: string;
  /** The line that it is about; null where the choices are the lines. */
  readonly line: string | null;
  readonly choices: readonly string[];
  readonly right: number;
  readonly explanation: string;
}

const CHOICES = 4;

/** Short examples stand for themselves; whole stories would be a page of a card. */
const isLine = (example: string): boolean =>
  !/^(---|#)/.test(example) && example.length < 160 && !/\n/.test(example);
/** Long enough to be judged, and without what only tests a rule's limits. */
const isChoice = (example: string): boolean => example.length > 24 && !/[[\]<>(){}*_`"“]/.test(example);
const unmarked = (example: string): string => example.replace(/\[\[|\]\]/g, '');

/** The last of its good examples in whose step a listener has nothing to ask. */
const goodLines = (step: Step): readonly { readonly rule: string; readonly line: string }[] =>
  rules
    .filter(rule => rule.sections[0] === step && !rule.frontMatter)
    .flatMap(rule =>
      rule.good
        .filter(isLine)
        .filter(isChoice)
        .map(line => ({ rule: rule.id, line })),
    );

/** `count` of a list, chosen and ordered by the card's own name: the same on every day and every machine. */
const drawn = <T>(from: readonly T[], count: number, seed: string): readonly T[] =>
  [...from]
    .map(item => ({ item, at: hashed(`${seed} ${JSON.stringify(item)}`) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .slice(0, count)
    .map(({ item }) => item);

const placed = (
  right: string,
  wrong: readonly string[],
  seed: string,
): { choices: readonly string[]; right: number } => {
  const at = hashedBelow(seed, wrong.length + 1);
  return { choices: [...wrong.slice(0, at), right, ...wrong.slice(at)], right: at };
};

const explained = ({ why, good }: Rule): string => {
  const line = good.find(isLine);
  return line ? `${why} Better: “${unmarked(line)}”` : why;
};

/** A text that quotes, ready to be quoted itself. */
const inner = (text: string): string => text.replace(/"([^"]*)"/g, '‘$1’');

/** "Of which line would a listener say this?": one weak line among good ones of the same step. */
const whichLine = (rule: Rule, example: string): Quiz | null => {
  const step = rule.sections[0]!;
  const seed = `line ${rule.id} ${example}`;
  const line = unmarked(example);
  const wrong = drawn(
    goodLines(step).map(each => each.line),
    CHOICES - 1,
    seed,
  ).map(unmarked);
  if (wrong.length < CHOICES - 1) return null;
  return {
    id: `quiz:${hashed(seed)}`,
    rule: rule.id,
    question: `“${inner(rule.summary)}” Of which ${STEP_NAMES[step]} would a listener say this?`,
    line: null,
    ...placed(line, wrong, seed),
    explanation: explained(rule),
  };
};

/** "What would a listener say of this line?": a rule's summary among those of other groups. */
const whichRule = (rule: Rule, example: string): Quiz | null => {
  const step = rule.sections[0]!;
  const seed = `rule ${rule.id} ${example}`;
  // Rules that give way to each other speak of the same words: two of them could both be right.
  const others = rules.filter(
    other =>
      other !== rule &&
      isAsked(other) &&
      // What is absent from a whole step is absent from any one line of it.
      other.bad.some(isLine) &&
      other.sections.includes(step) &&
      !rule.yieldsTo?.includes(other.id) &&
      !other.yieldsTo?.includes(rule.id),
  );
  const wrong = drawn(
    others.map(({ summary }) => summary),
    CHOICES - 1,
    seed,
  );
  if (wrong.length < CHOICES - 1) return null;
  return {
    id: `quiz:${hashed(seed)}`,
    rule: rule.id,
    question: `What would a listener say of this ${STEP_NAMES[step]}?`,
    line: unmarked(example),
    ...placed(rule.summary, wrong, seed),
    explanation: explained(rule),
  };
};

/** Rules about how a file is written, and about single words, are nothing to be asked in a drill. */
const isAsked = ({ group, tier, sections, check }: Rule): boolean =>
  check !== undefined &&
  tier < 3 &&
  sections.length > 0 &&
  /^(ownership|result|reflection|follow-ups)$/.test(group);

/** Quiz cards of every rule that has short examples, up to four a rule, in the order of the catalogue. */
export const quizCards = (): readonly Quiz[] =>
  rules.filter(isAsked).flatMap(rule =>
    rule.bad
      .filter(isLine)
      .slice(0, 2)
      .flatMap(example => [whichLine(rule, example), whichRule(rule, example)].filter(card => card !== null)),
  );
