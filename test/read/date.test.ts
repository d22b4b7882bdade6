import { describe, expect, it } from 'vitest';
import { isCalendarDate, parseDate } from '../../src/read/date.ts';

describe('parseDate', () => {
  it.each([
    ['2025-04-03', '2025-04-03'],
    ['2025-04-03T23:30:00-05:00', '2025-04-03'],
    ['2025-4-3 10:00', '2025-04-03'],
    ['2025/04/03', '2025-04-03'],
    ['20250403', '2025-04-03'],
    ['Thu, 03 Apr 2025 10:00:00 GMT', '2025-04-03'],
    ['3 April 2025', '2025-04-03'],
    ['April 3, 2025', '2025-04-03'],
    ['Sept. 9, 2024', '2024-09-09'],
    ['Thursday, April 3rd, 2025', '2025-04-03'],
    ['2024-02-29', '2024-02-29'],
    ['03/04/2025', undefined],
    ['2025-02-30', undefined],
    ['2025-13-01', undefined],
    ['20250403123', undefined],
    ['3 Foo 2025', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('%s is %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });
});

describe('isCalendarDate', () => {
  it.each([
    ['2025-04-03', true],
    ['2025-02-30', false],
    ['2025-4-3', false],
    ['2025-04-03T10:00', false],
  ])('%s: %s', (text, is) => {
    expect(isCalendarDate(text)).toBe(is);
  });
});
