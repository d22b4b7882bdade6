// Reads a number of units: how long (`three years`), how often (`twice a week`) and how far off
// (`two years ago`, `a month later`).

import type { Found } from './expression.ts';
import { countAt } from './numbers.ts';
import { endsPhrase, type Reading, wordAt } from './reading.ts';
import { durationLetters, type Unit, units } from './vocabulary.ts';

const AGO: ReadonlyMap<string, readonly [sign: number, narrative: boolean]> = new Map([
  ['ago', [-1, false]],
  ['earlier', [-1, true]],
  ['before', [-1, true]],
  ['previously', [-1, true]],
  ['later', [1, true]],
  ['after', [1, true]],
  ['afterward', [1, true]],
  ['afterwards', [1, true]],
]);

/** Words between a count and its unit that leave the length as it is: `three full years`. */
const EXTENT: ReadonlySet<string> = new Set([
  'additional',
  'consecutive',
  'entire',
  'full',
  'further',
  'long',
  'more',
  'straight',
  'successive',
  'whole',
]);

/** `two years ago`, `three years`, `a year earlier`, `24 hours`, `in two weeks' time`. */
export function countedAt(reading: Reading, index: number): Found | undefined {
  const count = countAt(reading, index);
  if (count === undefined) return undefined;
  const hyphen = wordAt(reading, count.last) === '-';
  const between = hyphen || EXTENT.has(wordAt(reading, count.last));
  const unitIndex = between ? count.last + 1 : count.last;
  const unitWord = wordAt(reading, unitIndex);
  const unit = units.get(unitWord);
  if (unit === undefined || (unit === 'second' && unitWord === 'second')) return undefined;
  // `June 18, 2018` above the line `Day five`: a year, not a count.
  if ((count.value ?? 0) >= 1000 && !hyphen && !unitWord.endsWith('s')) return undefined;
  if (unit === 'quarter' && !hyphen && wordAt(reading, unitIndex + 1) === 'of') return undefined;
  if (unit === 'quarter' && (count.value === undefined || count.value < 4 || hyphen))
    return undefined;
  const article = wordAt(reading, index) === 'a' || wordAt(reading, index) === 'an';
  const half = ['and', 'a', 'half'].every(
    (part, at) => wordAt(reading, unitIndex + 1 + at) === part,
  );
  const value = half && count.value !== undefined ? count.value + 0.5 : count.value;
  const last = half ? unitIndex + 4 : unitIndex + 1;
  const after = wordAt(reading, last);
  if (isAge(reading, last)) return undefined;
  if (hyphen) return plain(index, last, durationValue(value, unit), 'duration', 'duration');
  const brief = unit === 'second' || unit === 'minute' || (unit === 'hour' && after !== 'ago');
  if (brief && (AGO.has(after) || after === 'back')) return undefined;
  const ago = AGO.get(after);
  if (
    ago !== undefined &&
    value !== undefined &&
    (after === 'ago' || after === 'later' || after === 'earlier' || endsPhrase(reading, last + 1))
  ) {
    const [sign, narrative] = ago;
    return {
      first: index,
      last: last + 1,
      reason: 'counted-shift',
      expression: { form: 'shift', unit, count: sign * value, narrative },
    };
  }
  if (after === 'ago' || (after === 'back' && wordAt(reading, index - 1) !== 'for')) {
    return plain(index, last + 1, 'PAST_REF', 'date', 'vague-past');
  }
  if (after === 'from' && wordAt(reading, last + 1) === 'now' && value !== undefined) {
    return {
      first: index,
      last: last + 2,
      reason: 'counted-shift',
      expression: { form: 'shift', unit, count: value, narrative: false },
    };
  }
  if (
    (after === "'" || after === '’' || after === "'s") &&
    wordAt(reading, last + 1) === 'time' &&
    value !== undefined
  ) {
    return {
      first: index,
      last: last + 2,
      reason: 'counted-shift',
      expression: { form: 'shift', unit, count: value, narrative: false },
    };
  }
  if (article && value === 1 && count.last === index + 1 && isRate(reading, index)) {
    return plain(index, last, durationValue(1, unit), 'set', 'rate');
  }
  return plain(index, last, durationValue(value, unit), 'duration', 'duration');
}

function isAge(reading: Reading, index: number): boolean {
  const word = wordAt(reading, index);
  if (word === 'old' || word === 'olds') return true;
  if (word === '-') return wordAt(reading, index + 1).startsWith('old');
  return word === 'of' && wordAt(reading, index + 1) === 'age';
}

/** `$3 million a year`, `twice a week`: how often, not how long. */
function isRate(reading: Reading, index: number): boolean {
  const before = wordAt(reading, index - 1);
  const tag = reading.tags[index - 1];
  return (
    before === 'times' ||
    before === 'twice' ||
    before === 'once' ||
    tag === 'NUM' ||
    before === 'percent' ||
    before === '%' ||
    tag === 'SYM' ||
    (tag === 'NOUN' && reading.tags[index - 2] === 'NUM')
  );
}

/** `for years`, `in decades`: a length left open. */
export function openDurationAt(reading: Reading, index: number): Found | undefined {
  const word = wordAt(reading, index);
  const unit = units.get(word);
  if (unit === undefined || !word.endsWith('s') || word === 'seconds') return undefined;
  const before = wordAt(reading, index - 1);
  if (before !== 'for' && before !== 'in' && before !== 'within') return undefined;
  return plain(index, index + 1, durationValue(undefined, unit), 'duration', 'duration');
}

export function durationValue(count: number | undefined, unit: Unit): string {
  const letters = durationLetters[unit];
  const amount = count === undefined ? 'X' : unit === 'fortnight' ? count * 2 : count;
  return letters.startsWith('T') ? `PT${amount}${letters.slice(1)}` : `P${amount}${letters}`;
}

export function plain(
  first: number,
  last: number,
  value: string,
  kind: 'date' | 'duration' | 'set',
  reason: string,
): Found {
  return { first, last, reason, expression: { form: 'plain', value, kind } };
}
