// Reads parts of the year, longer periods and what comes again: `the third quarter`, `summer 2010`,
// `fiscal year 2024`, `the 19th century`, `every Friday`.

import { durationValue, plain } from './durations.ts';
import type { Found } from './expression.ts';
import { yearAfter } from './months.ts';
import { countAt, ordinalAt, yearAt } from './numbers.ts';
import { endsPhrase, isCapital, type Reading, wordAt } from './reading.ts';
import { dayParts, months, quarterWords, seasons, units, weekdays } from './vocabulary.ts';

/** `every Friday`, `each year`, `every two weeks`, `per month`. */
export function setAt(reading: Reading, index: number): Found | undefined {
  let next = index + 1;
  if (wordAt(reading, next) === 'single') next += 1;
  // `every other week`: one in two.
  const other = wordAt(reading, next) === 'other';
  if (other) next += 1;
  const weekday = other ? undefined : weekdays.get(wordAt(reading, next));
  if (weekday !== undefined) {
    const during = dayParts.get(wordAt(reading, next + 1));
    const value = `XXXX-WXX-${weekday}${during === undefined ? '' : `T${during}`}`;
    return plain(index, during === undefined ? next + 1 : next + 2, value, 'set', 'set');
  }
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
  const value = other ? 2 : count === undefined ? 1 : count.value;
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
  // `the first half` of what is not a year, `the third quarter of the game`.
  const other = word === 'half' || wordAt(reading, next + 1) === 'of';
  if (year === undefined && other) return undefined;
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
  if (wordAt(reading, of) === 'fiscal') {
    const named = wordAt(reading, of + 1) === 'year' ? of + 2 : of + 1;
    const fiscal = yearAt(reading, named);
    if (fiscal !== undefined) return { last: named + 1, part: { year: fiscal } };
  }
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

/** `fiscal year 2024`, `fiscal 2024`. */
export function fiscalYearAt(reading: Reading, index: number): Found | undefined {
  const at = wordAt(reading, index + 1) === 'year' ? index + 2 : index + 1;
  const year = yearAt(reading, at);
  if (year === undefined) return undefined;
  return {
    first: index,
    last: at + 1,
    reason: 'fiscal-year',
    expression: { form: 'year', year, fiscal: true },
  };
}

/** `summer 2010`, `the winter of 1776`, and a bare season after `in` or `the`. */
export function seasonAt(reading: Reading, index: number): Found | undefined {
  const code = seasons.get(wordAt(reading, index));
  if (code === undefined || reading.tags[index] === 'VERB') return undefined;
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
    before === 'early' ||
    before === 'late' ||
    (before === 'the' &&
      ['in', 'by', 'during', 'of', 'until'].includes(wordAt(reading, index - 2)));
  if (!introduced || !endsPhrase(reading, index + 1) || wordAt(reading, index + 1) === 'of')
    return undefined;
  return { first: index, last: index + 1, reason: 'season', expression: { form: 'section', code } };
}

/** `hot summers`, `Winters are mild`: what comes again each year; not `three summers`, `Mr. Summers`. */
export function seasonsAt(reading: Reading, index: number): Found | undefined {
  const code = seasons.get(wordAt(reading, index).slice(0, -1));
  const tag = reading.tags[index - 1];
  const before = wordAt(reading, index - 1);
  if (code === undefined || before === 'past' || before === 'last') return undefined;
  if (index > reading.first && tag === 'NUM') return undefined;
  const next = wordAt(reading, index + 1);
  if (isCapital(reading, index) && next !== 'are' && next !== 'were') return undefined;
  return plain(index, index + 1, `XXXX-${code}`, 'set', 'set');
}

/** `the 19th century`, `the third century BC`, `the 18th and 19th centuries`. */
export function centuryAt(reading: Reading, index: number): Found | undefined {
  const number = ordinalAt(reading, index);
  if (number === undefined) return undefined;
  if (/^(?:and|to|or|-|–)$/.test(wordAt(reading, index + 1))) {
    const second = ordinalAt(reading, index + 2);
    if (second !== undefined && wordAt(reading, index + 3).startsWith('centur')) {
      const expression = { form: 'century', number, before: false } as const;
      return { first: index, last: index + 1, reason: 'century', expression };
    }
  }
  if (wordAt(reading, index + 1) === 'centuries') {
    const expression = { form: 'century', number, before: false } as const;
    return { first: index, last: index + 2, reason: 'century', expression };
  }
  const hyphen = wordAt(reading, index + 1) === '-' ? 1 : 0;
  if (wordAt(reading, index + 1 + hyphen) !== 'century') return undefined;
  const era = wordAt(reading, index + 2 + hyphen);
  const before = era === 'bc' || era === 'bce';
  return {
    first: index,
    last: index + 2 + hyphen + (before || era === 'ad' || era === 'ce' ? 1 : 0),
    reason: 'century',
    expression: { form: 'century', number, before },
  };
}

/** `508 BC`, `842 AD`. */
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
