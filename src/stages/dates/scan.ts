// Finds the date expressions of a sentence from left to right, the longest reading first.

import {
  articleAt,
  bareOrdinalAt,
  dayPartAt,
  midYearAt,
  monthAtTime,
  nearAtTime,
  portionAt,
  timeAt,
  weekdayAtTime,
  weekendAt,
} from './compound.ts';
import { feastAt } from './days.ts';
import { countedAt, openDurationAt } from './durations.ts';
import type { Found } from './expression.ts';
import { dayMonth, monthAt } from './months.ts';
import { monthsOfYearAt, shareYears, weekOfAt } from './parts.ts';
import {
  centuryAt,
  codeAt,
  eraAt,
  fiscalYearAt,
  quarterAt,
  seasonAt,
  seasonsAt,
  setAt,
} from './periods.ts';
import { readAt, register, registerUnlisted } from './readers.ts';
import type { Reading } from './reading.ts';
import { shiftAt } from './shifts.ts';
import {
  dayParts,
  decadeWords,
  feasts,
  months,
  movableFeasts,
  narrativeShifts,
  numberWords,
  ordinals,
  portions,
  quarterWords,
  relativeDays,
  seasons,
  shifts,
  tens,
  units,
  weekdayPlurals,
  weekdays,
} from './vocabulary.ts';
import { numberAt } from './years.ts';

registerUnlisted({
  figures: [timeAt, eraAt, centuryAt, quarterAt, countedAt, numberAt, bareOrdinalAt],
  mid: [monthAt, midYearAt],
  fiscal: [codeAt],
  decades: [numberAt],
});
register(['fiscal'], fiscalYearAt);
register(months.keys(), monthAtTime);
register([...weekdays.keys(), ...weekdayPlurals.keys()], weekdayAtTime);
register(relativeDays.keys(), nearAtTime);
register([...quarterWords.keys()], quarterAt);
register([...shifts.keys(), ...narrativeShifts.keys()], shiftAt);
register(ordinals.keys(), centuryAt, bareOrdinalAt, dayMonth, monthsOfYearAt);
register(tens.keys(), dayMonth);
register(['last', 'final'], monthsOfYearAt);
register(['week'], weekOfAt);
register(numberWords.keys(), timeAt, countedAt);
register(['a', 'an', 'several', 'many', 'few', 'half'], countedAt);
register(['every', 'each', 'per'], setAt);
register(seasons.keys(), seasonAt);
register(['summers', 'winters'], seasonsAt);
register(decadeWords.keys(), numberAt);
register(portions, portionAt);
register(dayParts.keys(), dayPartAt);
register(
  [...feasts.keys(), ...movableFeasts.keys()].map((name) => name.split(/[ ']/)[0] ?? name),
  feastAt,
);
register(
  [...units.keys()].filter((word) => word.endsWith('s')),
  openDurationAt,
);
register(['weekend'], weekendAt);
register(['the'], articleAt);
register(['q1', 'q2', 'q3', 'q4', 'h1', 'h2'], codeAt);

/** All expressions of the sentence, in order, none overlapping. */
export function scanSentence(reading: Reading, found: Found[]): void {
  for (let index = reading.first; index < reading.limit; index += 1) {
    const expression = readAt(reading, index);
    if (expression === undefined) continue;
    found.push(expression);
    index = expression.last - 1;
  }
  shareYears(reading, found);
}
