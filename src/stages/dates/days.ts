// Reads days that are named: weekdays, `today` and its neighbours, feasts.

import type { Found } from './expression.ts';
import { dayMonth, monthAt, yearAfter } from './months.ts';
import { isCapital, type Reading, wordAt } from './reading.ts';
import {
  dayParts,
  feasts,
  movableFeasts,
  relativeDays,
  weekdayPlurals,
  weekdays,
} from './vocabulary.ts';

/** `Tuesday`, `Tuesday night`, `Tuesday, March 5`, `Tuesday last`, `Friday week`, `Mondays`. */
export function weekdayAt(reading: Reading, index: number): Found | undefined {
  const word = wordAt(reading, index);
  const plural = weekdayPlurals.get(word);
  if (plural !== undefined) {
    return {
      first: index,
      last: index + 1,
      reason: 'weekdays',
      expression: { form: 'plain', kind: 'set', value: `XXXX-WXX-${plural}` },
    };
  }
  const weekday = weekdays.get(word);
  if (weekday === undefined || !isCapital(reading, index)) return undefined;
  // `the Good Friday Agreement`: part of a longer name.
  if (
    isCapital(reading, index - 1) &&
    isCapital(reading, index + 1) &&
    touchesNoDate(reading, index)
  ) {
    return undefined;
  }
  const next = wordAt(reading, index + 1);
  const part = dayParts.get(next);
  const after = part === undefined ? index + 1 : index + 2;
  const comma = wordAt(reading, after) === ',' ? after + 1 : after;
  const dateAt = wordAt(reading, comma) === 'the' ? comma + 1 : comma;
  const date = monthAt(reading, dateAt) ?? dayMonth(reading, dateAt);
  if (date !== undefined && date.expression.form === 'day') {
    const expression = part === undefined ? date.expression : { ...date.expression, part };
    return { ...date, first: index, expression };
  }
  if (next === 'last' && weekdayEnds(reading, index + 2)) {
    return {
      first: index,
      last: index + 2,
      reason: 'weekday',
      expression: { form: 'weekday', weekday, direction: -1 },
    };
  }
  const parts = next.endsWith('s') ? dayParts.get(next.slice(0, -1)) : undefined;
  if (parts !== undefined) {
    return {
      first: index,
      last: index + 2,
      reason: 'weekdays',
      expression: { form: 'plain', kind: 'set', value: `XXXX-WXX-${weekday}T${parts}` },
    };
  }
  if (next === 'week') {
    return {
      first: index,
      last: index + 2,
      reason: 'weekday',
      expression: { form: 'weekday', weekday, weeks: 1 },
    };
  }
  return {
    first: index,
    last: after,
    reason: 'weekday',
    expression: { form: 'weekday', weekday, ...(part === undefined ? {} : { part }) },
  };
}

function touchesNoDate(reading: Reading, index: number): boolean {
  return monthAt(reading, index + 1) === undefined && !weekdays.has(wordAt(reading, index - 1));
}

function weekdayEnds(reading: Reading, index: number): boolean {
  const tag = reading.tags[index];
  return index >= reading.limit || tag === 'PUNCT' || tag === 'ADP' || tag === 'CCONJ';
}

/** `today`, `tonight`, `yesterday`, `tomorrow morning`. */
export function nearAt(reading: Reading, index: number): Found | undefined {
  const word = wordAt(reading, index);
  const offset = relativeDays.get(word);
  if (offset === undefined) return undefined;
  const part = word === 'tonight' ? 'NI' : dayParts.get(wordAt(reading, index + 1));
  const last = part === undefined || word === 'tonight' ? index + 1 : index + 2;
  return {
    first: index,
    last,
    reason: 'near-day',
    expression: { form: 'near', offset, ...(part === undefined ? {} : { part }) },
  };
}

/** `Christmas`, `Boxing Day 2021`. */
export function feastAt(reading: Reading, index: number): Found | undefined {
  if (!isCapital(reading, index)) return undefined;
  const word = wordAt(reading, index);
  const next = wordAt(reading, index + 1);
  const third = wordAt(reading, index + 2);
  const names: readonly (readonly [string, number])[] = [
    [`${word} ${next}${third}`, 0],
    [next === "'s" || next === '’s' ? `${word}'s ${third}` : '', 3],
    [
      word === 'new' && (third === "'s" || third === '’s')
        ? `new year's ${wordAt(reading, index + 3)}`
        : '',
      4,
    ],
    [`${word} ${next}`, 2],
    [word, 1],
  ];
  for (const [name, length] of names) {
    if (length === 0 || !(feasts.has(name) || movableFeasts.has(name))) continue;
    if (isCapital(reading, index + length)) return undefined;
    const year = yearAfter(reading, index + length);
    return {
      first: index,
      last: year?.last ?? index + length,
      reason: 'feast',
      expression: { form: 'feast', name, ...year?.part },
    };
  }
  return undefined;
}
