// Reads clock times: `10:30 a.m.`, `7pm`, `22:30`, `five o'clock`, `15:11 GMT`.

import type { TokenSpan } from '../../document.ts';
import { pad } from './calendar.ts';
import { type Reading, wordAt } from './reading.ts';
import { numberWords } from './vocabulary.ts';

/** Longest stretch of text that a clock time in figures takes. */
const WINDOW = 14;
const TWELVE = /^(\d{1,2})(?:[:.](\d{2}))?\s?([ap])(?:\.\s?m\.?|m\b)/i;
const TWENTY_FOUR = /^(\d{1,2}):(\d{2})(?![:\d])/;
const ZONES: ReadonlySet<string> = new Set([
  'gmt',
  'utc',
  'est',
  'edt',
  'pst',
  'pdt',
  'et',
  'pt',
  'cet',
  'bst',
  'ist',
  'eat',
  'wat',
]);

/** What stands before `time` in a zone's name: `Eastern time`, `Pacific Daylight Time`. */
const ZONE_NAMES: ReadonlySet<string> = new Set([
  'eastern',
  'central',
  'mountain',
  'pacific',
  'atlantic',
  'greenwich',
  'local',
  'moscow',
  'beijing',
]);
const ZONE_KINDS: ReadonlySet<string> = new Set(['standard', 'daylight', 'mean', 'summer']);
/** Words that a time follows, which tell `by 0900 hours` and `at noon` from counts and greetings. */
const BEFORE_CLOCK: ReadonlySet<string> = new Set([
  'at',
  'by',
  'until',
  'till',
  'before',
  'after',
  'since',
  'around',
  'from',
]);

export interface ClockTime extends TokenSpan {
  /** `T10:30`. */
  readonly time: string;
}

export function clockAt(reading: Reading, index: number): ClockTime | undefined {
  const word = wordAt(reading, index);
  const code = word.charCodeAt(0);
  if (code < 48 || code > 57) return oClock(reading, index, word);
  if (word.length > 7) return undefined;
  const start = reading.tokens.starts[index] ?? 0;
  const ahead = reading.text.slice(start, start + WINDOW);
  const twelve = TWELVE.exec(ahead);
  if (twelve !== null) {
    const hour = Number(twelve[1]);
    const minute = twelve[2] ?? '00';
    if (hour < 1 || hour > 12 || Number(minute) > 59) return undefined;
    const late = twelve[3]?.toLowerCase() === 'p';
    const time = `T${pad((hour % 12) + (late ? 12 : 0))}:${minute}`;
    return withZone(reading, index, start + twelve[0].length, time);
  }
  const military = militaryTime(reading, index, word);
  if (military !== undefined) return military;
  const twentyFour = TWENTY_FOUR.exec(ahead);
  if (twentyFour === null) return undefined;
  const [hour, minute] = [Number(twentyFour[1]), Number(twentyFour[2])];
  if (hour > 23 || minute > 59) return undefined;
  const time = `T${pad(hour)}:${pad(minute)}`;
  return withZone(reading, index, start + twentyFour[0].length, time);
}

function withZone(
  reading: Reading,
  index: number,
  end: number,
  time: string,
): ClockTime | undefined {
  let last = index;
  while (last < reading.limit && (reading.tokens.starts[last] ?? end) < end) last += 1;
  return { first: index, last: zoneEnd(reading, last), time };
}

function zoneEnd(reading: Reading, index: number): number {
  if (ZONES.has(wordAt(reading, index))) return index + 1;
  if (!ZONE_NAMES.has(wordAt(reading, index))) return index;
  const kind = ZONE_KINDS.has(wordAt(reading, index + 1)) ? index + 2 : index + 1;
  return wordAt(reading, kind) === 'time' ? kind + 1 : index;
}

/** `1400 GMT`, `at 0900 hours`. */
function militaryTime(reading: Reading, index: number, word: string): ClockTime | undefined {
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(word)) return undefined;
  const next = wordAt(reading, index + 1);
  const hours = next === 'hours' && BEFORE_CLOCK.has(wordAt(reading, index - 1));
  const last = hours ? index + 2 : zoneEnd(reading, index + 1);
  if (last === index + 1) return undefined;
  return { first: index, last, time: `T${word.slice(0, 2)}:${word.slice(2)}` };
}

/** `at noon`, `until midnight local time`. */
export function noonAt(reading: Reading, index: number): ClockTime | undefined {
  const word = wordAt(reading, index);
  if (word !== 'noon' && word !== 'midday' && word !== 'midnight') return undefined;
  if (!BEFORE_CLOCK.has(wordAt(reading, index - 1))) return undefined;
  const time = word === 'midnight' ? 'T00:00' : 'T12:00';
  return { first: index, last: zoneEnd(reading, index + 1), time };
}

function oClock(reading: Reading, index: number, word: string): ClockTime | undefined {
  const hour = numberWords.get(word);
  if (hour === undefined || hour > 12) return undefined;
  const next = wordAt(reading, index + 1);
  if (next !== "o'clock" && next !== 'o’clock') return undefined;
  return { first: index, last: index + 2, time: `T${pad(hour)}:00` };
}
