import { GOES } from './lexicon/quantities';
import type { NumberMention } from './numbers';
import type { Token } from './tags';

export const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
export const GOING = setOf(GOES);
export const MEASURED: ReadonlySet<string> = new Set([
  'count',
  'money',
  'percent',
  'duration',
  'rate',
  'ratio',
  'people',
  'rank',
]);
export const FILLERS = setOf(
  'usual normal old previous former expected used been taken roughly about around nearly almost some just over under only more less than a an the at something like well exactly maybe perhaps approximately circa ~ fully barely projected estimated mere',
);

export const word = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

export const comparable = (a: NumberMention, b: NumberMention): boolean => {
  if (!MEASURED.has(a.type) || !MEASURED.has(b.type)) return false;
  if (a.type === 'duration' && b.type === 'duration') return true;
  const unsized = new Set(['count', 'rate', 'ratio', 'people', 'percent']);
  return (
    a.type === b.type ||
    (unsized.has(a.type) && unsized.has(b.type)) ||
    b.type === 'count' ||
    a.type === 'count'
  );
};
