// Measures how many date expressions get the value that annotators gave them: `npm run bench:dates --
// FILE [--texts TEXTS] [--diff]`, FILE a table of document, genre, date of the document, expression and
// TEI attributes, TEXTS the texts, one JSON object a line with `id` and `text`. `--diff` lists what is
// wrong on the odd lines only; the even ones are for the totals.

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { DateExpression } from '../../src/document.ts';
import { createPipeline } from '../../src/pipeline.ts';
import {
  addDays,
  addMonths,
  type Day,
  dayNumber,
  isoWeek,
  parseIsoDay,
} from '../../src/stages/dates/calendar.ts';

/** Day numbers, the last included; without one where the span is open on that side. */
interface Span {
  readonly from?: number;
  readonly to?: number;
}

interface Row {
  readonly line: number;
  readonly document: string;
  readonly published: string;
  readonly surface: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Gold and found spans are the same if they share this part of what both cover. */
const SAME = 2 / 3;
/** A part of a period has the period's value, as in TIMEX3, where `mod` tells which part it is. */
const PORTION = /\b(?:early|mid|middle|late|later|end|start|beginning)\b/i;
const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const UNIT_DAYS: Readonly<Record<string, number>> = {
  D: 1,
  W: 7,
  M: 30.44,
  Q: 91.3,
  Y: 365.25,
  DE: 3652.5,
  CE: 36_525,
};

function readRows(path: string): readonly Row[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((text, index) => {
    const [document = '', , published = '', surface = '', attributes = ''] = text.split('\t');
    if (index === 0 || text === '') return [];
    const pairs = [...attributes.matchAll(/(\w+)="([^"]*)"/g)];
    const all = new Map(pairs.map(([, name = '', value = '']) => [name, value] as const));
    return [{ line: index + 1, document, published, surface, attributes: all }];
  });
}

function readTexts(path: string | undefined): ReadonlyMap<string, string> {
  if (path === undefined) return new Map();
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string };
      return [id, text];
    }),
  );
}

/** The text of a document and where its expressions stand; one without a text gets a sentence for each. */
function placeRows(rows: readonly Row[], text: string | undefined) {
  const places: { readonly row: Row; readonly start: number; readonly end: number }[] = [];
  const added: string[] = [];
  let cursor = 0;
  let length = text === undefined ? 0 : text.length + 2;
  for (const row of rows) {
    const { surface } = row;
    const found = text === undefined ? -1 : wholeWord(text, surface, cursor);
    if (found >= 0) {
      places.push({ row, start: found, end: found + surface.length });
      cursor = found + surface.length;
      continue;
    }
    const led = /^(?:in|on|at|for|since|between|from|during|by)\b/i.test(surface);
    const opening = led ? 'It happened ' : 'It happened in ';
    const start = length + opening.length;
    places.push({ row, start, end: start + surface.length });
    const sentence = `${opening}${surface}.`;
    added.push(sentence);
    length += sentence.length + 1;
  }
  const carriers = added.join(' ');
  return { places, text: text === undefined ? carriers : `${text}\n\n${carriers}` };
}

function wholeWord(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/\w/.test(text[at - 1] ?? '') && !/\w/.test(text[at + words.length] ?? '')) return at;
  }
  return -1;
}

const number = (year: number, month: number, day: number): number =>
  dayNumber({ year, month, day });

function months(year: number, month: number, count: number): Span {
  const end = addMonths({ year, month, day: 1 }, count);
  return { from: number(year, month, 1), to: dayNumber(end) - 1 };
}

/** The days that a value covers: `2014`, `194`, `18`, `2024-W19`, `2024-FA`, `2016-01/2016-06`. */
function spanOf(value: string): Span | undefined {
  const [first = '', second] = value.split('/');
  if (second !== undefined) return { from: spanOf(first)?.from, to: spanOf(second)?.to } as Span;
  const parts = /^(-?)(\d+)(?:-(W\d\d|\d\d|Q\d|H\d|S[PU]|FA|WI))?(?:-(\d\d|WE))?/.exec(first);
  if (parts === null) return undefined;
  const [, minus = '', digits = '', section = '', day = ''] = parts;
  const sign = minus === '' ? 1 : -1;
  const unit = 10 ** Math.max(0, 4 - digits.length);
  const year = sign * Number(digits) * unit;
  if (unit > 1) return months(sign > 0 ? year : year - unit + 1, 1, 12 * unit);
  if (section === '') return months(year, 1, 12);
  if (section.startsWith('W') && section !== 'WI') return weekSpan(year, section, day);
  if (section.startsWith('Q')) return months(year, Number(section[1]) * 3 - 2, 3);
  if (section.startsWith('H')) return months(year, Number(section[1]) * 6 - 5, 6);
  const season = SEASON_MONTHS[section];
  if (season !== undefined) return months(year, season, 3);
  if (day === '') return months(year, Number(section), 1);
  const one = number(year, Number(section), Number(day));
  return { from: one, to: one };
}

function weekSpan(year: number, week: string, part: string): Span {
  let day: Day = { year, month: 1, day: 4 };
  const monday = (3 - (((dayNumber(day) % 7) + 7) % 7) + 8) % 7;
  day = addDays(day, monday - 7 + 7 * Number(week.slice(1)));
  while (isoWeek(day) !== `${year}-${week}`) day = addDays(day, -1);
  while (isoWeek(addDays(day, -1)) === `${year}-${week}`) day = addDays(day, -1);
  const from = dayNumber(day);
  return part === 'WE' ? { from: from + 5, to: from + 6 } : { from, to: from + 6 };
}

function sameSpan(gold: Span, found: Span): boolean {
  const { from: a = 0, to: b = 0 } = gold;
  const { from: c = 0, to: d = 0 } = found;
  const shared = Math.min(b, d) - Math.max(a, c) + 1;
  return shared > 0 && shared >= SAME * (Math.max(b, d) - Math.min(a, c) + 1);
}

/** The shape of what was annotated, for the count by kind. */
function shapeOf(attributes: Row['attributes']): string {
  const when = attributes.get('when');
  if ([...attributes.values()].some((value) => value.startsWith('--'))) return 'without year';
  if (when === undefined) {
    const from = attributes.get('from') ?? attributes.get('notBefore');
    const to = attributes.get('to') ?? attributes.get('notAfter');
    return from === undefined || to === undefined ? 'open span' : 'span';
  }
  if (when.includes(':')) return 'time';
  return ['', 'year', 'month', 'day'][when.replace(/^-/, '').split('-').length] ?? 'day';
}

/** Whether the value says what the annotators say. A year that they leave out is not compared; a
 * length is right if it is that of their span, or reaches from its one end to the document's day. */
function isRight(row: Row, value: string): boolean {
  const { attributes, published, surface } = row;
  const when = attributes.get('when');
  if (when?.includes(':')) {
    return value.slice(value.indexOf('T') + 1) === when.slice(when.indexOf('T') + 1).slice(0, 5);
  }
  const from = attributes.get('from') ?? attributes.get('notBefore') ?? when ?? '';
  const to = attributes.get('to') ?? attributes.get('notAfter') ?? when ?? '';
  if (from.startsWith('--') || to.startsWith('--')) {
    const year = value.slice(0, 4) === 'XXXX' ? '2001' : value.slice(0, 4);
    const found = spanOf(value.replace('XXXX', '2001'));
    const gold = { from: spanOf(year + from.slice(1))?.from, to: spanOf(year + to.slice(1))?.to };
    const turned = gold.from !== undefined && gold.to !== undefined && gold.to < gold.from;
    const whole = turned ? { from: gold.from, to: (gold.to ?? 0) + 365 } : gold;
    return found !== undefined && agree(whole as Span, found, surface);
  }
  const today = parseIsoDay(published);
  if (today === undefined) return false;
  const gold = { from: spanOf(from)?.from, to: spanOf(to)?.to } as Span;
  const length = /^P(\d+(?:\.\d+)?)(DE|CE|[DWMQY])$/.exec(value);
  if (length !== null) {
    const days = Number(length[1]) * (UNIT_DAYS[length[2] ?? ''] ?? 1);
    const covered = (gold.to ?? dayNumber(today)) - (gold.from ?? Number.NaN) + 1;
    // The year at either end may or may not be counted in.
    return Math.abs(covered - days) <= Math.max(1, Math.min(days, 366));
  }
  if (value === 'PAST_REF') return from === '' && (gold.to ?? 0) <= dayNumber(today) + 31;
  const found = spanOf(value.replace(/^FY/, ''));
  if (found === undefined) return false;
  if (gold.to === undefined) return found.from === gold.from;
  if (gold.from === undefined) return found.to === gold.to;
  return when === undefined
    ? agree(gold, found, surface)
    : (gold.from === found.from && gold.to === found.to) ||
        (PORTION.test(surface) && agree(gold, found, surface));
}

/** Right with the same first and last day, or the same time. */
function isExact({ attributes }: Row, value: string): boolean {
  const when = attributes.get('when');
  if (when?.includes(':')) return true;
  const found = spanOf(value);
  const from = spanOf(attributes.get('from') ?? attributes.get('notBefore') ?? when ?? '');
  const to = spanOf(attributes.get('to') ?? attributes.get('notAfter') ?? when ?? '');
  return found !== undefined && found.from === from?.from && found.to === to?.to;
}

function agree(gold: Span, found: Span, surface: string): boolean {
  if (sameSpan(gold, found)) return true;
  const inside =
    (gold.from ?? 0) >= (found.from ?? 0) && (gold.to ?? 0) <= (found.to ?? Number.NaN);
  return PORTION.test(surface) && inside;
}

interface Tally {
  right: number;
  /** Of these, how many as the annotators write them, with no allowance. */
  exact: number;
  wrong: number;
  unread: number;
}

const { values, positionals } = parseArgs({
  options: { texts: { type: 'string' }, diff: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [file = ''] = positionals;
const rows = readRows(file);
const texts = readTexts(values.texts);
const pipeline = createPipeline({ only: ['dates'] });
const tallies = new Map<string, Tally>();

function count(name: string, result: keyof Tally): void {
  const tally = tallies.get(name) ?? { right: 0, exact: 0, wrong: 0, unread: 0 };
  tally[result] += 1;
  tallies.set(name, tally);
}

for (const document of new Set(rows.map((row) => row.document))) {
  const own = rows.filter((row) => row.document === document);
  const { places, text } = placeRows(own, texts.get(document));
  const { published = '' } = own[0] ?? {};
  const result = pipeline.run({ id: document, text, mediaType: 'text/plain', published });
  const found: readonly DateExpression[] = result.dates?.expressions ?? [];
  for (const { row, start, end } of places) {
    const overlap = ({ start: from, end: to }: DateExpression): number =>
      Math.min(to, end) - Math.max(from, start);
    const [best] = found
      .filter((one) => overlap(one) > 0)
      .sort((one, other) => overlap(other) - overlap(one));
    const outcome = best === undefined ? 'unread' : isRight(row, best.value) ? 'right' : 'wrong';
    for (const name of [shapeOf(row.attributes), row.line % 2 === 1 ? 'odd lines' : 'even lines']) {
      count(name, outcome);
    }
    count('all', outcome);
    if (outcome === 'right' && isExact(row, best?.value ?? '')) {
      for (const name of ['all', shapeOf(row.attributes)]) count(name, 'exact');
    }
    if (values.diff && row.line % 2 === 1 && outcome !== 'right') {
      const gold = [...row.attributes].map(([name, value]) => `${name} ${value}`).join(', ');
      const got = best === undefined ? 'not read' : `${best.value} ${best.rule}`;
      console.log(`${row.line} ${document} ${row.published} | ${row.surface} | ${gold} | ${got}`);
    }
  }
}
console.log(`${'gold'.padEnd(14)}right   of  share  exact  wrong  unread`);
for (const [name, { right, exact, wrong, unread }] of [...tallies].sort()) {
  const all = right + wrong + unread;
  const share = ((100 * right) / all).toFixed(1);
  console.log(
    `${name.padEnd(14)}${String(right).padStart(5)}${String(all).padStart(5)}${share.padStart(7)}${String(name.endsWith('lines') ? '' : exact).padStart(7)}${String(wrong).padStart(7)}${String(unread).padStart(8)}`,
  );
}
