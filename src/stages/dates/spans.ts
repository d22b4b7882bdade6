// Phrases with a unit of time: `last week`, `two years ago`, `for three years`, `every Friday`,
// `the third quarter`, `the summer of 2010`, `the 19th century`.

import type { Expression, Found } from './expression.ts';
import { countAt, ordinalAt, yearAt } from './numbers.ts';
import { monthAt, numberAt, weekdayAt, yearAfter } from './phrases.ts';
import { isCapital, type Reading, wordAt } from './reading.ts';
import {
  dayParts,
  durationLetters,
  months,
  narrativeShifts,
  quarterWords,
  seasons,
  shifts,
  type Unit,
  units,
  weekdays,
} from './vocabulary.ts';

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

/** What follows `last`, `next`, `this`, `the previous`, `that same` and their like. */
export function shiftAt(reading: Reading, index: number): Found | undefined {
  const word = wordAt(reading, index);
  const near = shifts.get(word);
  const narrative = near === undefined ? narrativeShifts.get(word) : undefined;
  const told = narrative !== undefined || (word === 'next' && wordAt(reading, index - 1) === 'the');
  const count = near ?? narrative;
  if (count === undefined) return undefined;
  let next = index + 1;
  if (
    wordAt(reading, next) === 'same' ||
    (word === 'this' && /^(past|coming|current)$/.test(wordAt(reading, next)))
  )
    next += 1;
  const direction =
    word === 'this' && next > index + 1 ? (shifts.get(wordAt(reading, index + 1)) ?? 0) : count;
  if (
    wordAt(reading, next) === 'financial' ||
    wordAt(reading, next) === 'fiscal' ||
    wordAt(reading, next) === 'calendar'
  )
    next += 1;
  const target = wordAt(reading, next);
  const unit = units.get(target);
  if (unit !== undefined && unit !== 'second' && unit !== 'minute' && !target.endsWith('s')) {
    return unitShift(reading, index, next, unit, direction, narrative !== undefined);
  }
  if (near !== undefined) {
    const named = directed(reading, next, direction);
    if (named !== undefined) return { ...named, first: index };
  }
  const part = dayParts.get(target);
  if (part !== undefined && word !== 'past' && word !== 'coming' && word !== 'current') {
    return dayPartShift(index, next + 1, target, direction, told);
  }
  if (
    word === 'past' ||
    word === 'last' ||
    word === 'next' ||
    word === 'coming' ||
    word === 'previous' ||
    word === 'following'
  ) {
    return severalUnits(reading, index, next);
  }
  return undefined;
}

/** Before `the past year` they ask how long, not when. */
const LENGTH: ReadonlySet<string> = new Set(['over', 'in', 'for', 'during', 'within']);

function unitShift(
  reading: Reading,
  first: number,
  unitIndex: number,
  unit: Unit,
  count: number,
  narrative: boolean,
): Found | undefined {
  const last = unitIndex + 1;
  if (unit === 'quarter' && wordAt(reading, last) === 'of') return undefined;
  const before = wordAt(reading, first - 1);
  const word = wordAt(reading, first);
  if (word === 'next' && unit === 'day' && before === 'the') {
    return {
      first,
      last,
      reason: 'shift',
      expression: { form: 'shift', unit, count: 1, narrative: true },
    };
  }
  if (
    before === 'the' &&
    (word === 'past' || word === 'next' || word === 'last') &&
    LENGTH.has(wordAt(reading, first - 2))
  ) {
    return plain(first, last, durationValue(1, unit), 'duration', 'span');
  }
  if (word === 'last' && unit === 'week' && wordAt(reading, last) === 'of') {
    const month = monthAt(reading, last + 1);
    if (month !== undefined) return { ...month, first };
  }
  if (unit === 'day' || unit === 'hour') {
    if (!narrative)
      return unit === 'day' && count !== 0
        ? plain(first, last, 'P1D', 'duration', 'span')
        : undefined;
    if (unit === 'hour') return undefined;
  }
  return {
    first,
    last,
    reason: 'shift',
    expression: {
      form: 'shift',
      unit,
      count,
      narrative,
      ...(unit === 'weekend' && count === 0 ? { byTense: true } : {}),
    },
  };
}

function directed(reading: Reading, index: number, direction: number): Found | undefined {
  const word = wordAt(reading, index);
  if (weekdays.has(word)) {
    const found = weekdayAt(reading, index);
    if (found === undefined || found.expression.form !== 'weekday') return undefined;
    return { ...found, expression: { ...found.expression, direction } };
  }
  if (months.has(word)) {
    const found = monthAt(reading, index);
    const form = found?.expression.form;
    if (found === undefined || (form !== 'month' && form !== 'day')) return undefined;
    return { ...found, expression: { ...found.expression, direction } as Expression };
  }
  const season = seasons.get(word);
  if (season === undefined) return undefined;
  return {
    first: index,
    last: index + 1,
    reason: 'season',
    expression: { form: 'section', code: season, direction },
  };
}

function dayPartShift(
  first: number,
  last: number,
  word: string,
  direction: number,
  narrative: boolean,
): Found | undefined {
  const part = dayParts.get(word);
  if (part === undefined) return undefined;
  if (narrative) {
    return {
      first,
      last,
      reason: 'day-part',
      expression: { form: 'shift', unit: 'day', count: direction, narrative, part },
    };
  }
  const offset = direction === -1 ? -1 : direction;
  return { first, last, reason: 'day-part', expression: { form: 'near', offset, part } };
}

/** `the past three years`, `the next few weeks`: how long, not when. */
function severalUnits(reading: Reading, first: number, index: number): Found | undefined {
  const count = countAt(reading, index);
  const unitIndex = count?.last ?? index;
  const unit = units.get(wordAt(reading, unitIndex));
  if (unit === undefined || !wordAt(reading, unitIndex).endsWith('s')) return undefined;
  if (unit === 'second' && count?.value === undefined) return undefined;
  return plain(first, unitIndex + 1, durationValue(count?.value, unit), 'duration', 'span');
}

/** `two years ago`, `three years`, `a year earlier`, `24 hours`, `in two weeks' time`. */
export function countedAt(reading: Reading, index: number): Found | undefined {
  const count = countAt(reading, index);
  if (count === undefined) return undefined;
  const hyphen = wordAt(reading, count.last) === '-';
  const unitIndex = hyphen ? count.last + 1 : count.last;
  const unitWord = wordAt(reading, unitIndex);
  const unit = units.get(unitWord);
  if (unit === undefined || (unit === 'second' && unitWord === 'second')) return undefined;
  if (unit === 'quarter' && !hyphen && wordAt(reading, unitIndex + 1) === 'of') return undefined;
  if (unit === 'quarter' && (count.value === undefined || count.value < 4 || hyphen))
    return undefined;
  const article = wordAt(reading, index) === 'a' || wordAt(reading, index) === 'an';
  const last = unitIndex + 1;
  const after = wordAt(reading, last);
  if (isAge(reading, last)) return undefined;
  if (hyphen) return plain(index, last, durationValue(count.value, unit), 'duration', 'duration');
  const brief = unit === 'second' || unit === 'minute' || (unit === 'hour' && after !== 'ago');
  if (brief && (AGO.has(after) || after === 'back')) return undefined;
  const ago = AGO.get(after);
  if (
    ago !== undefined &&
    count.value !== undefined &&
    (after === 'ago' || after === 'later' || after === 'earlier' || endsPhrase(reading, last + 1))
  ) {
    const [sign, narrative] = ago;
    return {
      first: index,
      last: last + 1,
      reason: 'counted-shift',
      expression: { form: 'shift', unit, count: sign * count.value, narrative },
    };
  }
  if (after === 'ago' || (after === 'back' && wordAt(reading, index - 1) !== 'for')) {
    return plain(index, last + 1, 'PAST_REF', 'date', 'vague-past');
  }
  if (after === 'from' && wordAt(reading, last + 1) === 'now' && count.value !== undefined) {
    return {
      first: index,
      last: last + 2,
      reason: 'counted-shift',
      expression: { form: 'shift', unit, count: count.value, narrative: false },
    };
  }
  if (
    (after === "'" || after === '’' || after === "'s") &&
    wordAt(reading, last + 1) === 'time' &&
    count.value !== undefined
  ) {
    return {
      first: index,
      last: last + 2,
      reason: 'counted-shift',
      expression: { form: 'shift', unit, count: count.value, narrative: false },
    };
  }
  if (article && count.value === 1 && count.last === index + 1 && isRate(reading, index)) {
    return plain(index, last, durationValue(1, unit), 'set', 'rate');
  }
  return plain(index, last, durationValue(count.value, unit), 'duration', 'duration');
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

function endsPhrase(reading: Reading, index: number): boolean {
  if (index >= reading.limit) return true;
  const tag = reading.tags[index];
  return tag === 'PUNCT' || tag === 'CCONJ' || tag === 'ADP' || tag === 'VERB' || tag === 'AUX';
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

/** `every Friday`, `each year`, `every two weeks`, `per month`. */
export function setAt(reading: Reading, index: number): Found | undefined {
  let next = index + 1;
  if (wordAt(reading, next) === 'single') next += 1;
  const weekday = weekdays.get(wordAt(reading, next));
  if (weekday !== undefined) return plain(index, next + 1, `XXXX-WXX-${weekday}`, 'set', 'set');
  const month = months.get(wordAt(reading, next));
  if (month !== undefined && isCapital(reading, next)) {
    return plain(index, next + 1, `XXXX-${String(month).padStart(2, '0')}`, 'set', 'set');
  }
  const season = seasons.get(wordAt(reading, next));
  if (season !== undefined) return plain(index, next + 1, `XXXX-${season}`, 'set', 'set');
  const part = dayParts.get(wordAt(reading, next));
  if (part !== undefined) return plain(index, next + 1, `XXXX-XX-XXT${part}`, 'set', 'set');
  const count = countAt(reading, next);
  const unit = units.get(wordAt(reading, count?.last ?? next));
  if (unit === undefined) return undefined;
  const value = count === undefined ? 1 : count.value;
  return plain(index, (count?.last ?? next) + 1, durationValue(value, unit), 'set', 'set');
}

/** `third quarter`, `first half of 2024`, `fourth-quarter 2023`, `final quarter of last year`. */
export function quarterAt(reading: Reading, index: number): Found | undefined {
  const number = quarterWords.get(wordAt(reading, index)) ?? ordinalAt(reading, index);
  if (number === undefined || number > 4) return undefined;
  let next = index + 1;
  if (wordAt(reading, next) === '-') next += 1;
  const word = wordAt(reading, next);
  if (wordAt(reading, index) === 'last' && wordAt(reading, next + 1) !== 'of') return undefined;
  if (word !== 'quarter' && (word !== 'half' || number > 2)) return undefined;
  const year = sectionYear(reading, next + 1);
  if (word === 'half' && year === undefined) return undefined;
  return {
    first: index,
    last: year?.last ?? next + 1,
    reason: 'quarter',
    expression: {
      form: 'section',
      code: `${word === 'quarter' ? 'Q' : 'H'}${number}`,
      ...year?.part,
    },
  };
}

function sectionYear(reading: Reading, index: number) {
  const year = yearAfter(reading, index);
  if (year !== undefined) return year;
  const of = wordAt(reading, index) === 'of' ? index + 1 : index;
  if (of === index) return undefined;
  const article = wordAt(reading, of) === 'the' ? of + 1 : of;
  const kind = wordAt(reading, article);
  const unit =
    kind === 'fiscal' || kind === 'financial' || kind === 'current' ? article + 1 : article;
  if (article === of || wordAt(reading, unit) !== 'year') return undefined;
  return { last: unit + 1, part: { yearShift: 0 } };
}

/** `Q3 2024`, `H1`, `FY2024`. */
export function codeAt(reading: Reading, index: number): Found | undefined {
  const word = wordAt(reading, index);
  const fiscal = /^fy(\d{4}|\d{2})$/.exec(word);
  if (fiscal !== null) {
    const year = Number(fiscal[1]);
    return {
      first: index,
      last: index + 1,
      reason: 'fiscal-year',
      expression: { form: 'year', year: year < 100 ? 2000 + year : year, fiscal: true },
    };
  }
  if (!/^[qh][1-4]$/.test(word) || !isCapital(reading, index)) return undefined;
  const year = sectionYear(reading, index + 1);
  if (word.startsWith('h') && year === undefined) return undefined;
  return {
    first: index,
    last: year?.last ?? index + 1,
    reason: 'quarter',
    expression: { form: 'section', code: word.toUpperCase(), ...year?.part },
  };
}

/** `fiscal year 2024`. */
export function fiscalYearAt(reading: Reading, index: number): Found | undefined {
  if (wordAt(reading, index + 1) !== 'year') return undefined;
  const year = yearAt(reading, index + 2);
  if (year === undefined) return undefined;
  return {
    first: index,
    last: index + 3,
    reason: 'fiscal-year',
    expression: { form: 'year', year, fiscal: true },
  };
}

/** `summer 2010`, `the winter of 1776`, and a bare season after `in` or `the`. */
export function seasonAt(reading: Reading, index: number): Found | undefined {
  const code = seasons.get(wordAt(reading, index));
  if (code === undefined) return undefined;
  const year = yearAfter(reading, index + 1);
  if (year !== undefined) {
    return {
      first: index,
      last: year.last,
      reason: 'season',
      expression: { form: 'section', code, ...year.part },
    };
  }
  const before = wordAt(reading, index - 1);
  const introduced =
    before === 'in' ||
    before === 'by' ||
    (before === 'the' &&
      ['in', 'by', 'during', 'of', 'until'].includes(wordAt(reading, index - 2)));
  if (!introduced || !endsPhrase(reading, index + 1) || wordAt(reading, index + 1) === 'of')
    return undefined;
  return { first: index, last: index + 1, reason: 'season', expression: { form: 'section', code } };
}

/** `the 19th century`, `the third century BC`. */
export function centuryAt(reading: Reading, index: number): Found | undefined {
  const number = ordinalAt(reading, index);
  if (number === undefined) return undefined;
  const hyphen = wordAt(reading, index + 1) === '-' ? 1 : 0;
  if (wordAt(reading, index + 1 + hyphen) !== 'century') return undefined;
  const era = wordAt(reading, index + 2 + hyphen);
  const before = era === 'bc' || era === 'bce';
  return {
    first: index,
    last: index + 2 + hyphen + (before ? 1 : 0),
    reason: 'century',
    expression: { form: 'century', number, before },
  };
}

/** `508 BC`, `AD 842`. */
export function eraAt(reading: Reading, index: number): Found | undefined {
  const word = wordAt(reading, index);
  const era = wordAt(reading, index + 1);
  if (!/^\d{1,4}$/.test(word) || !(era === 'bc' || era === 'bce' || era === 'ad' || era === 'ce'))
    return undefined;
  const sign = era === 'bc' || era === 'bce' ? -1 : 1;
  return {
    first: index,
    last: index + 2,
    reason: 'era',
    expression: { form: 'year', year: sign * Number(word) },
  };
}

export function durationValue(count: number | undefined, unit: Unit): string {
  const letters = durationLetters[unit];
  const amount = count === undefined ? 'X' : unit === 'fortnight' ? count * 2 : count;
  return letters.startsWith('T') ? `PT${amount}${letters.slice(1)}` : `P${amount}${letters}`;
}

function plain(
  first: number,
  last: number,
  value: string,
  kind: 'date' | 'duration' | 'set',
  reason: string,
): Found {
  return { first, last, reason, expression: { form: 'plain', value, kind } };
}

/** Anything with a number first that is a date: used where a modifier has been read before it. */
export function datedNumberAt(reading: Reading, index: number): Found | undefined {
  return eraAt(reading, index) ?? centuryAt(reading, index) ?? numberAt(reading, index);
}
