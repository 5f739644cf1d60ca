import {
  type AnswerFinding,
  CRITERIA,
  type DrillModel,
  type DrillStory,
  type EvaluateCard,
  type EvaluatedAnswer,
  type FactCard,
  type Mark,
  PROBES,
  type QuizCard,
  RATINGS,
  type ScheduledCard,
  STANDS,
  type ToDrill,
  type WrittenCard,
} from '../../../server/src/protocol';
import { isList, isNullOr, isNumber, isRange, isRecord, isText } from '../guards';

/** Whether a message that came into the page is one that the drill's host side sends. */
export function isToDrill(value: unknown): value is ToDrill {
  if (!isRecord(value)) return false;
  if (value.type === 'failed') return isText(value.message);
  return value.type === 'cards' && isModel(value.model) && isList(value.schedule, isScheduled);
}

const STANDS_KNOWN: readonly unknown[] = STANDS;
const isScheduled = (value: unknown): value is ScheduledCard => {
  if (!isRecord(value) || !isText(value.id) || !STANDS_KNOWN.includes(value.stands)) return false;
  const { returns } = value;
  return isRecord(returns) && RATINGS.every(rating => isNumber(returns[rating]));
};

const isModel = (value: unknown): value is DrillModel =>
  isRecord(value) &&
  isText(value.uri) &&
  isNumber(value.version) &&
  isList(value.stories, isStory) &&
  isList(value.quiz, isQuiz) &&
  isList(value.evaluate, isEvaluate);

const isStory = (value: unknown): value is DrillStory =>
  isRecord(value) &&
  isNumber(value.index) &&
  isText(value.title) &&
  isRange(value.range) &&
  isList(value.written, isWritten) &&
  isList(value.facts, isFact);

const isCard = (value: unknown, kind: string): value is Record<string, unknown> =>
  isRecord(value) && value.kind === kind && isText(value.id) && isText(value.question);

const isWritten = (value: unknown): value is WrittenCard =>
  isCard(value, 'written') &&
  isRange(value.range) &&
  isNullOr(value.probes, isText) &&
  [value.answer, value.weak, value.why, value.key].every(texts => isList(texts, isText)) &&
  isNullOr(value.seconds, isNumber);

const PROBES_KNOWN: readonly unknown[] = PROBES;
const isFact = (value: unknown): value is FactCard =>
  isCard(value, 'fact') &&
  PROBES_KNOWN.includes(value.probe) &&
  [value.probes, value.quote, value.hint].every(isText) &&
  isRange(value.range);

const isQuiz = (value: unknown): value is QuizCard =>
  isCard(value, 'quiz') &&
  [value.rule, value.explanation].every(isText) &&
  isNullOr(value.line, isText) &&
  isList(value.choices, isText) &&
  isNumber(value.right);

const isEvaluate = (value: unknown): value is EvaluateCard => {
  if (!isCard(value, 'evaluate') || !isList(value.answers, isAnswer) || value.answers.length !== 2)
    return false;
  const { stronger } = value;
  return isRecord(stronger) && CRITERIA.every(each => [0, 1, null].includes(stronger[each] as 0 | 1 | null));
};

const isAnswer = (value: unknown): value is EvaluatedAnswer => {
  if (!isRecord(value) || !isText(value.text) || !isRecord(value.seen)) return false;
  const { seen } = value;
  return (
    isList(value.marks, isMark) &&
    isList(value.findings, isFinding) &&
    CRITERIA.every(each => isText(seen[each]))
  );
};

const CRITERIA_KNOWN: readonly unknown[] = CRITERIA;
const isMark = (value: unknown): value is Mark =>
  isRecord(value) && CRITERIA_KNOWN.includes(value.criterion) && isNumber(value.start) && isNumber(value.end);

const isFinding = (value: unknown): value is AnswerFinding =>
  isRecord(value) && isText(value.message) && isNumber(value.start) && isNumber(value.end);
