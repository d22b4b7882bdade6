// Numbers that tell time or order, and are no news: lengths of time, clock times, dates, ages, ordinals.

import { type Amount, isTimeWord } from './amounts.ts';
import { isCalendarWord } from './counted.ts';
import { type Exclusion, isPlain, word } from './exclusion.ts';
import { isHyphen } from './numerals.ts';
import type { Piece } from './pieces.ts';

export const timeExclusions: readonly Exclusion[] = [
  {
    id: 'not-news/duration',
    says: 'a length of time: `for two years`, `10 years in prison`, `a 12-hour flight`, `90 minutes`',
    holds: (pieces, amount) => {
      if (amount.kind !== 'count' && !amount.bare) return false;
      let at = amount.last;
      if (isHyphen(pieces[at])) at += 1;
      if (word(pieces[at]) === 'of' && amount.numeral.form === 'vague') at += 1;
      if (word(pieces[at]) === 'a' || word(pieces[at]) === 'an') at += 1;
      for (let skipped = 0; skipped < 3; skipped += 1) {
        const piece = pieces[at];
        if (isTimeWord(piece)) {
          if (piece !== undefined && piece.lower.length === 1) return piece.glued;
          return !isCountedTime(pieces, at);
        }
        if (
          !/^(?:more|full|whole|long|consecutive|straight|calendar|working|business|trading|further|further|successive|different|additional|and|a|half|to|last|next|past|further|fiscal|school|solid)$/.test(
            word(piece),
          )
        ) {
          return false;
        }
        at += 1;
      }
      return false;
    },
  },
  {
    id: 'not-news/and-a-half',
    says: '`three and a half years`, `a year and a half`, `half past four`, `half-brother`',
    holds: (pieces, amount) => {
      if (amount.numeral.form !== 'fraction') return false;
      const next = amount.last;
      const before = pieces[amount.numeral.first - 1];
      if (word(before) === 'and') return true;
      if (
        word(pieces[amount.numeral.first]) === 'half' ||
        word(pieces[amount.numeral.first + 1]) === 'half'
      ) {
        if (isHyphen(pieces[next]) && amount.bare) return true;
        if (
          /^(?:past|time|way|back|empty|full|brother|sister|century|open|hour|mast|term|moon)$/.test(
            word(pieces[next]),
          )
        )
          return true;
        if (
          /^(?:first|second|other|better|latter|last|top|bottom|upper|lower|northern|southern|eastern|western)$/.test(
            word(before),
          )
        )
          return true;
      }
      return (
        amount.bare &&
        isTimeWord(
          pieces[
            word(pieces[next]) === 'of' || word(pieces[next]) === 'a' || word(pieces[next]) === 'an'
              ? next + 1
              : next
          ],
        )
      );
    },
  },
  {
    id: 'not-news/ordinal-third',
    says: '`a third man`, `the third quarter`, `a quarter-final`: ordinals and names of parts',
    holds: (pieces, amount) => {
      if (amount.numeral.form !== 'fraction' || !amount.bare) return false;
      const last = pieces[amount.last - 1];
      if (last === undefined || /^(?:half|½|¼|¾|⅓|⅔|⅕|⅛)$/.test(last.lower)) return false;
      if (last.lower.endsWith('s')) return false;
      const next = pieces[amount.last];
      if (next === undefined) return false;
      if (isHyphen(next)) return true;
      if (next.text === ',' && last.lower !== 'quarter') {
        const before = word(pieces[amount.first - 1]);
        return !/^(?:by|about|nearly|almost|than|to|of|only|over|around|roughly|least|lost|for|under)$/.test(
          before,
        );
      }
      const noun =
        next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'ADJ' || next.tag === 'NUM';
      return (
        noun &&
        !/^(?:more|less|fewer|higher|lower|larger|smaller|cheaper|faster|slower|each|smaller|bigger)$/.test(
          next.lower,
        )
      );
    },
  },
  {
    id: 'not-news/clock',
    says: '`9.30 am`, `3 p.m.`, `at 4.12am`, `two o’clock`, `1800 GMT`',
    holds: (pieces, amount) => {
      const next = word(pieces[amount.last]);
      if (
        /^(?:am|pm|a\.m\.?|p\.m\.?|o'clock|o’clock|hrs|gmt|utc|est|edt|cet|ist|noon|midnight)$/.test(
          next,
        )
      )
        return true;
      if (/^[ap]$/.test(next) && pieces[amount.last + 1]?.text === '.') return true;
      return isHyphen(pieces[amount.last]) && pieces[amount.last + 1]?.kind === 'clock';
    },
  },
  {
    id: 'not-news/date',
    says: '`April 3`, `3 April`, `in 2019`, `2025-26`, `Jan. 5`',
    holds: (pieces, amount) => {
      if (!amount.bare) return false;
      const piece = pieces[amount.numeral.first];
      if (piece === undefined) return false;
      let before = amount.numeral.first - 1;
      if (pieces[before]?.text === '.' && pieces[before]?.glued === true) before -= 1;
      if (isPlain(pieces, amount)) {
        const value = amount.value;
        const year = /^(?:1[5-9]|20)\d\d$/.test(piece.text);
        if (
          isCalendarWord(pieces[before]) &&
          (value <= 31 || year) &&
          word(pieces[before]).length > 2
        )
          return true;
        if (isCalendarWord(pieces[amount.last]) && value <= 31) return true;
        if (year) return !isYearLikeCount(pieces, amount);
        if (pieces[amount.first - 1]?.text === "'" || pieces[amount.first - 1]?.text === '’') {
          return piece.glued;
        }
      }
      return false;
    },
  },
  {
    id: 'not-news/age',
    says: '`Maria Lopez, 34,`, `34-year-old`, `a boy of six`, `(14)`',
    holds: (pieces, amount) => {
      if (!amount.bare || amount.numeral.scaled || amount.value > 120) return false;
      const before = pieces[amount.first - 1];
      const next = pieces[amount.last];
      if (amount.numeral.form === 'digits' && (before?.text === ',' || before?.text === '(')) {
        if (!isPlain(pieces, amount)) return false;
        const holder = pieces[amount.first - 2];
        const closes =
          next === undefined ||
          /^[,.;:)]$/.test(next.text) ||
          next.lower === 'and' ||
          next.text === '—' ||
          next.text === '-';
        const named =
          holder !== undefined &&
          ((holder.kind !== 'number' && holder.kind !== 'sign') ||
            holder.text === ')' ||
            holder.text === '"' ||
            holder.text === '”');
        if (closes && named) return true;
      }
      if (
        word(before) === 'of' &&
        /^(?:boy|girl|man|woman|child|age|ages|son|daughter|youth)$/.test(
          word(pieces[amount.first - 2]),
        )
      )
        return true;
      if (/^(?:turned|turns|turning)$/.test(word(before)) && amount.value > 9) return true;
      if (
        /^(?:was|is|'s|’s|be|am|i'm|were|are)$/.test(word(before)) &&
        amount.value >= 6 &&
        amount.value < 110
      ) {
        return (
          next === undefined ||
          /^[,.;]$/.test(next.text) ||
          /^(?:when|and|then|years)$/.test(next.lower)
        );
      }
      if (
        /^(?:when|since|until|at|before|after|over|under|by)$/.test(word(before)) &&
        isPlain(pieces, amount) &&
        (next === undefined || /^[,.;]$/.test(next.text))
      ) {
        return word(before) === 'at' || word(before) === 'when';
      }
      return false;
    },
  },
];

/** `a record 40 days of rain`: time words that are counted as things are none. */
function isCountedTime(pieces: readonly Piece[], at: number): boolean {
  const piece = word(pieces[at]);
  // `15 quarter-finalists`, `12 second graders`, `four day nurseries`.
  if (!/^(?:quarter|second|day|minute|night|year|evening|weekend)$/.test(piece)) return false;
  const next = pieces[at + 1];
  const number = word(pieces[at - 1]);
  if (isHyphen(next) || number === '-') return false;
  return next?.tag === 'NOUN' && next.lower.endsWith('s');
}

/** `2,000` never looks like a year; `1950 people` does, but a plural follows. */
function isYearLikeCount(pieces: readonly Piece[], amount: Amount): boolean {
  const next = pieces[amount.last];
  const qualified = amount.first < amount.numeral.first;
  if (next === undefined || next.kind !== 'word') return false;
  const plural = next.lower.endsWith('s') || next.lower === 'people';
  if (qualified) return true;
  const before = word(pieces[amount.first - 1]);
  if (
    /^(?:in|since|by|until|from|of|the|for|during|before|after|this|last|its|their|his|her|'s|s|’s)$/.test(
      before,
    )
  )
    return false;
  return plural && next.tag === 'NOUN';
}
