// The closed classes of words that dates are made of, each word with what it means.

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export const months: ReadonlyMap<string, number> = new Map([
  ...(
    [
      'january',
      'february',
      'march',
      'april',
      'may',
      'june',
      'july',
      'august',
      'september',
      'october',
      'november',
      'december',
    ] as const
  ).map((name, index) => [name, index + 1] as const),
  ...(
    ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
  ).flatMap((name, index) => [[name, index + 1] as const, [`${name}.`, index + 1] as const]),
  ['sept', 9],
  ['sept.', 9],
]);

/** Month words that are other words too; they need a date around them. */
export const ambiguousMonths: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'dec',
  'jun',
  'sep',
  'april',
  'june',
  'august',
  'nov',
  'jul',
  'apr',
  'oct',
]);

export const weekdays: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
  ['mon.', 1],
  ['tue.', 2],
  ['tues.', 2],
  ['wed.', 3],
  ['thu.', 4],
  ['thur.', 4],
  ['thurs.', 4],
  ['fri.', 5],
  ['sat.', 6],
  ['sun.', 7],
]);

/** `Mondays` and the like. */
export const weekdayPlurals: ReadonlyMap<string, number> = new Map(
  [...weekdays].filter(([word]) => word.endsWith('day')).map(([word, day]) => [`${word}s`, day]),
);

export const units: ReadonlyMap<string, Unit> = new Map<string, Unit>(
  (
    [
      'second',
      'minute',
      'hour',
      'day',
      'week',
      'weekend',
      'fortnight',
      'month',
      'quarter',
      'year',
      'decade',
    ] as const
  )
    .flatMap((unit): [string, Unit][] => [
      [unit, unit],
      [`${unit}s`, unit],
    ])
    .concat([
      ['century', 'century'],
      ['centuries', 'century'],
      ['mins', 'minute'],
      ['hrs', 'hour'],
      ['yrs', 'year'],
    ]),
);

export const seasons: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

export const dayParts: ReadonlyMap<string, DayPart> = new Map<string, DayPart>([
  ['morning', 'MO'],
  ['dawn', 'MO'],
  ['noon', 'MI'],
  ['midday', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['dusk', 'EV'],
  ['night', 'NI'],
  ['midnight', 'NI'],
]);

/** Days that are named by their distance from today. */
export const relativeDays: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** What `last`, `next` and their like do to a unit, in units. */
export const shifts: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

/** The same, against the date that the text spoke of last. */
export const narrativeShifts: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['same', 0],
  ['that', 0],
  ['following', 1],
]);

/** Words that name a part of a unit and do not change its value. */
export const portions: ReadonlySet<string> = new Set([
  'early',
  'late',
  'mid',
  'earlier',
  'later',
  'end',
  'start',
  'beginning',
  'middle',
  'remainder',
  'rest',
]);

export const ordinals: ReadonlyMap<string, number> = new Map(
  (
    [
      'first',
      'second',
      'third',
      'fourth',
      'fifth',
      'sixth',
      'seventh',
      'eighth',
      'ninth',
      'tenth',
      'eleventh',
      'twelfth',
      'thirteenth',
      'fourteenth',
      'fifteenth',
      'sixteenth',
      'seventeenth',
      'eighteenth',
      'nineteenth',
      'twentieth',
    ] as const
  ).map((word, index) => [word, index + 1] as const),
);

const SMALL_NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
] as const;

export const tens: ReadonlyMap<string, number> = new Map(
  (['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const).map(
    (word, index) => [word, (index + 2) * 10] as const,
  ),
);

export const numberWords: ReadonlyMap<string, number> = new Map([
  ...SMALL_NUMBERS.map((word, index) => [word, index + 1] as const),
  ...tens,
]);

/** Decades by name: `the sixties`. */
export const decadeWords: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

export const quarterWords: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['final', 4],
  ['last', 4],
]);

/** What a TIMEX3 duration calls a unit. */
export const durationLetters: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

/** Feasts on a fixed day: month and day. */
export const feasts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas', [12, 25]],
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ['new year', [1, 1]],
  ["valentine's day", [2, 14]],
  ['halloween', [10, 31]],
  ['may day', [5, 1]],
]);

/** Feasts that move with Easter Sunday: days after it. */
export const movableFeasts: ReadonlyMap<string, number> = new Map([
  ['ash wednesday', -46],
  ['easter', 0],
  ['easter monday', 1],
  ['easter sunday', 0],
  ['good friday', -2],
  ['palm sunday', -7],
]);
