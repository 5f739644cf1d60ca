import type { NumberMention } from './numbers';
import type { WordedChange } from './roles';
import type { Token } from './tags';

export type Metric = 'delta' | 'money' | 'quantity' | 'nonmetric' | 'none';

const word = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

const PLURAL_SMALL = 3;
const STAFF = /^(engineer|developer|colleague|report|analyst|designer|nurse|person|staff|people|member)$/;

/** The most telling quantity of a sentence: a change, else money, else a quantity, else a number that measures nothing. */
export const metricOf = (
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  changes: readonly WordedChange[],
): Metric => {
  const changed = (number: NumberMention): boolean =>
    number.role === 'change' || number.role === 'before' || number.role === 'after';
  if (numbers.some(changed) || changes.length) return 'delta';
  if (numbers.some(number => number.type === 'money')) return 'money';
  if (numbers.some(number => isQuantity(tokens, number))) return 'quantity';
  const telling = numbers.filter(
    number =>
      !(
        number.value === 1 &&
        number.type === 'count' &&
        word(tokens, number.from) === 'one' &&
        word(tokens, number.from - 1) !== 'in'
      ),
  );
  return telling.length ? 'nonmetric' : 'none';
};

/** True where a number measures something of the story, not its background: no date, id, team size or bare duration. */
export const isQuantity = (tokens: readonly Token[], number: NumberMention): boolean => {
  const before = (back: number): string => word(tokens, number.from - back);
  switch (number.type) {
    case 'rate':
      return !(/^(had|have|with|of)$/.test(before(1)) && STAFF.test(number.unit));
    case 'percent':
    case 'rank':
      return true;
    case 'ratio':
      return number.unit !== 'times' || number.role === 'change';
    case 'people':
    case 'count': {
      // "the four of us", "supervised four lifeguards", "a kitchen of eleven": who there was.
      if (number.unit === 'us' || number.unit === 'you') return false;
      if (
        number.type === 'people' &&
        /^(supervise|manage|lead|oversee|line-manage|employ|command|head|run)$/.test(
          tokens[number.from - 1]?.lemma ?? '',
        )
      )
        return false;
      if (
        before(1) === 'of' &&
        /^(kitchen|shift|office|platoon|squadron|cast|choir|band|class|ward|desk)$/.test(before(2))
      )
        return false;
      if (number.unit === 'time' || number.unit === 'times') return number.value > PLURAL_SMALL;
      if (number.value === 0) return true;
      if (number.value <= PLURAL_SMALL) return false;
      if (number.unit === 'point') return true;
      if (
        before(1) === 'was' ||
        before(1) === "'m" ||
        (before(1) === 'of' && /^(team|group|crew|squad|staff|department|family|panel|unit)$/.test(before(2)))
      )
        return number.type === 'count' && before(1) !== 'of' && number.unit !== '' && before(2) !== 'i';
      if (STAFF.test(number.unit) && /^(had|have|with|of|were|are|the)$/.test(before(1))) return false;
      return true;
    }
    case 'duration':
      return /^(ms|millisecond|milliseconds)$/.test(number.unit) || number.role === 'change';
    default:
      return false;
  }
};
