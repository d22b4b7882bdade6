// Writes the dates of the text with their TIMEX3 values, and the date that they were resolved
// against: the source's own, else the one of the dateline.

import type { DateExpression, Dates, Layers } from '../../document.ts';
import { defineStage } from '../define.ts';
import { type Day, dayText } from './calendar.ts';
import type { Expression, Found } from './expression.ts';
import {
  DATELINE_SENTENCES,
  datelineDay,
  isDateline,
  type Published,
  publishedBySource,
} from './published.ts';
import { type Reading, wordAt } from './reading.ts';
import { resolveExpression } from './resolve-expression.ts';
import type { Context } from './resolved.ts';
import { scanSentence } from './scan.ts';
import { type Tense, tenseAt } from './tense.ts';

type DateLayers = Pick<Layers, 'source' | 'tokens' | 'sentences' | 'lemmas' | 'tags'>;

export const dates = defineStage({
  name: 'dates',
  reads: ['source', 'tokens', 'sentences', 'lemmas', 'tags'],
  writes: ['dates'],
  run: (layers) => ({ dates: findDates(layers) }),
});

/** How sure a value is by what made it; the rest is `DEFAULT_CONFIDENCE`. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  'month-day': 0.97,
  'day-month': 0.97,
  figures: 0.95,
  year: 0.95,
  decade: 0.97,
  clock: 0.95,
  season: 0.75,
  feast: 0.85,
  rate: 0.8,
  'vague-past': 0.8,
};
const DEFAULT_CONFIDENCE = 0.9;

export function findDates(layers: DateLayers): Dates {
  const { source, tokens, sentences, tags, lemmas } = layers;
  const expressions: DateExpression[] = [];
  let published: Published | undefined = publishedBySource(source);
  let narrative: Day | undefined;
  let named: NamedYear | undefined;
  const history = createHistory();
  const found: Found[] = [];
  for (let sentence = 0; sentence < sentences.count; sentence += 1) {
    const reading: Reading = {
      text: source.text,
      tokens,
      tags,
      first: sentences.firsts[sentence] ?? 0,
      limit: sentences.lasts[sentence] ?? 0,
    };
    found.length = 0;
    scanSentence(reading, found);
    for (const [order, one] of found.entries()) {
      const before = found[order - 1];
      if (published === undefined && sentence < DATELINE_SENTENCES && isDateline(reading, one)) {
        const day = datelineDay(one.expression);
        if (day !== undefined) published = { day, from: 'dateline' };
      }
      const tense = needsTense(one.expression)
        ? tenseAt(reading, lemmas, one.first, one.last)
        : 'unknown';
      const context: Context = {
        published: published?.day,
        narrative,
        year:
          rangeYear(reading, before, one, narrative) ??
          (history.reigns()
            ? named?.year
            : passageYear(named, sentence, sentences.paragraphs, tense)),
        tense,
      };
      const resolved = resolveExpression(one.expression, context);
      if (resolved.day !== undefined) narrative = resolved.day;
      const year = namedYear(one.expression);
      if (year !== undefined && year !== published?.day.year)
        named = { year, sentence, leads: leads(reading, one) };
      else if (resolved.anchored || year !== undefined) named = undefined;
      history.note(one.expression, year, resolved.anchored);
      expressions.push({
        id: `d${expressions.length + 1}`,
        start: tokens.starts[one.first] ?? 0,
        end: endOf(reading, one),
        first: one.first,
        last: one.last,
        value: resolved.value,
        kind: resolved.kind,
        ...(resolved.anchored ? { anchor: 'published' as const } : {}),
        confidence: CONFIDENCE[one.reason] ?? DEFAULT_CONFIDENCE,
        rule: `dates/${one.reason}`,
      });
    }
  }
  if (published === undefined) return { expressions };
  return {
    expressions,
    published: dayText(published.day),
    publishedFrom: published.from,
  };
}

/** The year of the second month or day of a range, `from April to June`: it follows the first. */
function rangeYear(
  reading: Reading,
  before: Found | undefined,
  { first, expression }: Found,
  start: Day | undefined,
): number | undefined {
  if (before === undefined || start === undefined || first !== before.last + 1) return undefined;
  const joint = wordAt(reading, before.last);
  if (joint !== 'to' && joint !== 'and' && joint !== 'through' && joint !== '–') return undefined;
  if (expression.form !== 'month' && expression.form !== 'day') return undefined;
  if (expression.month === undefined || expression.year !== undefined) return undefined;
  const { form } = before.expression;
  if (form !== 'month' && form !== 'day') return undefined;
  return expression.month < start.month ? start.year + 1 : start.year;
}

/** The tokenizer leaves the full stop of a sentence on `11am.`; it is not the time's. */
function endOf({ text, tokens }: Reading, { last }: Found): number {
  const end = tokens.ends[last - 1] ?? 0;
  const word = tokens.lower[last - 1] ?? '';
  return text[end - 1] === '.' && /^\d+[apm]*m\.$/.test(word) ? end - 1 : end;
}

/** So many years that are named, and not one date near the article's own, make a text history. */
const HISTORY_YEARS = 5;

interface History {
  readonly note: (expression: Expression, year: number | undefined, anchored: boolean) => void;
  readonly reigns: () => boolean;
}

/** Watches whether the text tells a history, where a month belongs to the year named last. */
function createHistory(): History {
  let years = 0;
  let current = false;
  return {
    note: ({ form }, year, anchored) => {
      if (year !== undefined) years += 1;
      if (anchored && (form === 'weekday' || form === 'near' || form === 'shift')) current = true;
    },
    reigns: () => !current && years >= HISTORY_YEARS,
  };
}

/** A year that the text has named, and whether it sets the time of what follows. */
interface NamedYear {
  readonly year: number;
  readonly sentence: number;
  readonly leads: boolean;
}

/** `In 2011, …`, `On March 3, 2011`: what opens a sentence or names a day sets the time. */
function leads(reading: Reading, { first, expression }: Found): boolean {
  return first <= reading.first + 2 || expression.form === 'day';
}

/** The year that a month without one belongs to, if it was named before in the paragraph
 * and the text still tells of the past. */
function passageYear(
  named: NamedYear | undefined,
  sentence: number,
  paragraphs: Int32Array,
  tense: Tense,
): number | undefined {
  if (named === undefined) return undefined;
  if (sentence !== named.sentence && (tense !== 'past' || !named.leads)) return undefined;
  return paragraphs[sentence] === paragraphs[named.sentence] ? named.year : undefined;
}

function namedYear(expression: Expression): number | undefined {
  switch (expression.form) {
    case 'day':
    case 'month':
    case 'section':
      return expression.year;
    case 'year':
      return expression.endYear === undefined ? expression.year : undefined;
    default:
      return undefined;
  }
}

function needsTense(expression: Expression): boolean {
  switch (expression.form) {
    case 'weekday':
      return expression.weeks === undefined;
    case 'day':
    case 'month':
    case 'section':
    case 'feast':
      return expression.year === undefined;
    case 'shift':
      return expression.byTense === true;
    default:
      return false;
  }
}
