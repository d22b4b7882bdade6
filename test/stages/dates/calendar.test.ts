import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dayFromNumber,
  dayNumber,
  dayText,
  easter,
  isoWeek,
  parseIsoDay,
  weekdayOf,
} from '../../../src/stages/dates/calendar.ts';

describe('calendar', () => {
  it.each([
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2024-05-15', '2024-W20'],
  ])('%s is in week %s', (text, week) => {
    const day = parseIsoDay(text);
    expect(day && isoWeek(day)).toBe(week);
  });

  it('knows weekdays and Easter', () => {
    expect(weekdayOf({ year: 2024, month: 5, day: 15 })).toBe(3);
    expect(dayText(easter(2024))).toBe('2024-03-31');
    expect(dayText(easter(2025))).toBe('2025-04-20');
  });

  it('shortens a day that a month lacks', () => {
    expect(dayText(addMonths({ year: 2024, month: 1, day: 31 }, 1))).toBe('2024-02-29');
    expect(dayText(addMonths({ year: 2024, month: 3, day: 15 }, -15))).toBe('2022-12-15');
  });

  it('counts days both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 800_000 }), (number) => {
        expect(dayNumber(dayFromNumber(number))).toBe(number);
      }),
    );
  });
});
