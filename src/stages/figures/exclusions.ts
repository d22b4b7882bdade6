// Numbers that are no news, each with the reason why: ages, times, lengths of time, ordinals, scores,
// numbers of sections, flights, rooms and the like.

import type { Amount } from './amounts.ts';
import { isTimeWord } from './amounts.ts';
import { isCalendarWord } from './counted.ts';
import { isDash, isHyphen, numberWords } from './numerals.ts';
import type { Piece } from './pieces.ts';

export interface Exclusion {
  readonly id: string;
  /** What the rule is for. */
  readonly says: string;
  readonly holds: (pieces: readonly Piece[], amount: Amount) => boolean;
}

const labels: ReadonlySet<string> = new Set(
  (
    'no no. nos number section sections article articles chapter chapters page pages room paragraph ' +
    'clause rule title act part volume figure table line route highway road flight channel group grade ' +
    'level class division district ward block unit gate platform stall lot bus train car phase stage ' +
    'tier category type form page verse psalm week day year game round match set lap leg test heat pool ' +
    'psalms resolution decree law order directive protocol amendment proposition measure exhibit count ' +
    'version season episode row seat zone sector terminal pier dock berth track shaft pit well camp ' +
    'squadron battalion regiment brigade precinct engine ladder apartment apt suite house unit studio ' +
    'stand aisle mile kilometre marker exit junction interchange area region world iphone ios windows ' +
    'aged age hole par iraq bill item annex appendix schedule op opus symphony sonata windows'
  ).split(' '),
);

const word = (piece: Piece | undefined): string => piece?.lower ?? '';

/** A plain number without sign, unit or comma, such as labels and scores have. */
function isPlain(pieces: readonly Piece[], amount: Amount): boolean {
  const text = pieces[amount.numeral.first]?.text ?? '';
  return (
    amount.bare && amount.numeral.form === 'digits' && !amount.numeral.scaled && /^\d+$/.test(text)
  );
}

export const exclusions: readonly Exclusion[] = [
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
    id: 'not-news/ordinal',
    says: '`85th`, `1990s`, `the two hundred and forty-sixth`, `3G`',
    holds: (pieces, amount) => {
      const next = pieces[amount.last];
      if (!amount.bare) return false;
      if (amount.numeral.form === 'words') {
        const part = numberWords().get(word(pieces[amount.last + 1]))?.class;
        const ordinal =
          part === 'fraction' || /^(?:first|second)$/.test(word(pieces[amount.last + 1]));
        if (isHyphen(next) && ordinal) return true;
      }
      if (next?.kind !== 'word' && next?.kind !== 'code') return false;
      return next.glued && amount.numeral.form === 'digits' && !isAttachedNoun(next);
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
    id: 'not-news/label',
    says: '`Section 23`, `Flight 370`, `No. 5`, `Article 9`, `aged 14`, `Group 7`, `(14)`',
    holds: (pieces, amount) => {
      if (!isPlain(pieces, amount) && !(amount.bare && amount.numeral.form === 'words')) {
        if (!(amount.bare && /^\d+\.\d+$/.test(pieces[amount.numeral.first]?.text ?? '')))
          return false;
      }
      let at = amount.first - 1;
      if (pieces[at]?.text === '.' && pieces[at]?.glued === true) at -= 1;
      if (pieces[at]?.text === '#') return true;
      const before = pieces[at];
      if (before === undefined || before.kind !== 'word') return false;
      if (word(before) === 'aged' || word(before) === 'age') return true;
      if (amount.numeral.form === 'words') {
        return (
          /^[A-Z]/.test(before.text) &&
          labels.has(before.lower) &&
          /^[A-Z]/.test(pieces[amount.numeral.first]?.text ?? '')
        );
      }
      if (/^(?:call|dial|ring|dialled)$/.test(before.lower) && isShortNumber(pieces, amount))
        return true;
      if (/^(?:no|nos|number)$/.test(before.lower))
        return before.lower !== 'number' || at === 0 || true;
      if (labels.has(before.lower) && amount.first === amount.numeral.first) {
        const noun = pieces[amount.last];
        const counted = noun?.tag === 'NOUN' && /s$/.test(noun.lower);
        if (/^[A-Z]/.test(before.text)) return true;
        return !counted;
      }
      return false;
    },
  },
  {
    id: 'not-news/name',
    says: '`the BIST 100 index`, `Apollo 11`, `Under-17`: a number behind a capital and with no noun of its own',
    holds: (pieces, amount) => {
      if (!isPlain(pieces, amount)) return false;
      let at = amount.first - 1;
      if (isHyphen(pieces[at])) at -= 1;
      const before = pieces[at];
      if (before === undefined || before.kind !== 'word' || !/^\p{Lu}/u.test(before.text))
        return false;
      if (before.tag !== 'PROPN' && before.tag !== 'NOUN' && before.tag !== 'ADJ') return false;
      const next = pieces[amount.last];
      if (
        next !== undefined &&
        next.kind === 'word' &&
        (next.tag === 'NOUN' || next.tag === 'ADJ') &&
        next.lower.endsWith('s')
      )
        return false;
      return true;
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
  {
    id: 'not-news/score',
    says: '`3-1`, `115-113`, `4 for 52`, `six-love`: a score or a tally',
    holds: (pieces, amount) => {
      if (/^(?:scored|score|scores|scoring)$/.test(word(pieces[amount.first - 1])) && amount.bare) {
        return pieces[amount.last]?.tag !== 'NOUN';
      }
      if (!isPlain(pieces, amount)) return false;
      const after = isHyphen(pieces[amount.last]) && pieces[amount.last + 1]?.kind === 'number';
      const before =
        isHyphen(pieces[amount.first - 1]) && pieces[amount.first - 2]?.kind === 'number';
      return after || (before && pieces[amount.first]?.glued === true);
    },
  },
  {
    id: 'not-news/code',
    says: '`555-0134`, `x86`, `10.1016`, `1(1)`: phone numbers, sections, identifiers',
    holds: (pieces, amount) => {
      if (!isPlain(pieces, amount)) return false;
      const piece = pieces[amount.numeral.first];
      const before = pieces[amount.numeral.first - 1];
      if (piece === undefined) return false;
      if (piece.text.length > 1 && piece.text.startsWith('0')) return true;
      if (pieces[amount.last]?.text === '(' && pieces[amount.last]?.glued === true) return true;
      if (piece.glued && before !== undefined && /^[/_@.]$/.test(before.text)) return true;
      if (pieces[amount.last]?.text === '/' && pieces[amount.last]?.glued === true) return true;
      return piece.text.length >= 7;
    },
  },
  {
    id: 'not-news/list-number',
    says: '`1. Finca La Ceiba`: the number of an item',
    holds: (pieces, amount) => {
      if (!isPlain(pieces, amount) || amount.first !== 0) return false;
      const next = pieces[amount.last];
      return next === undefined || next.text === '.' || next.text === ')' || next.text === ':';
    },
  },
  {
    id: 'not-news/times',
    says: '`three times`, `two-fold`, `one or two times`',
    holds: (pieces, amount) =>
      amount.bare &&
      /^(?:time|times|fold|x|×|o'clock)$/.test(
        word(
          pieces[
            amount.last +
              (isHyphen(pieces[amount.last])
                ? 1
                : /^(?:more|different|consecutive|further)$/.test(word(pieces[amount.last]))
                  ? 1
                  : 0)
          ],
        ),
      ),
  },
  {
    id: 'not-news/one',
    says: '`one of the few`, `no one`, `one another`, `one day`: a pronoun or an article',
    holds: (pieces, amount) => {
      if (!amount.bare || word(pieces[amount.numeral.first]) !== 'one') return false;
      if (amount.numeral.last - amount.numeral.first > 1) return false;
      return true;
    },
  },
  {
    id: 'not-news/street',
    says: '`14 Downing Street`, `10 Main St`',
    holds: (pieces, amount) => {
      if (!isPlain(pieces, amount)) return false;
      let at = amount.last;
      let capitals = 0;
      while (at < amount.last + 4 && /^\p{Lu}/u.test(pieces[at]?.text ?? '')) {
        if (
          /^(?:street|avenue|road|lane|boulevard|drive|st|ave|blvd|rd|square|way|place|court|crescent|terrace)$/.test(
            word(pieces[at]),
          )
        ) {
          return capitals > 0;
        }
        capitals += 1;
        at += 1;
      }
      return false;
    },
  },
];

/** `call 911`: three digits and no noun. */
function isShortNumber(pieces: readonly Piece[], amount: Amount): boolean {
  return amount.value < 1000 && pieces[amount.last]?.tag !== 'NOUN';
}

/** `a record 40 days of rain`: time words that are counted as things are none; kept for clarity. */
function isCountedTime(pieces: readonly Piece[], at: number): boolean {
  const piece = word(pieces[at]);
  // `15 quarter-finalists`, `12 second graders`, `four day nurseries`.
  if (!/^(?:quarter|second|day|minute|night|year|evening|weekend)$/.test(piece)) return false;
  const next = pieces[at + 1];
  const number = word(pieces[at - 1]);
  if (isHyphen(next) || number === '-') return false;
  return next?.tag === 'NOUN' && next.lower.endsWith('s');
}

/** A letter right behind digits that is a noun or unit of its own: `60km`, `5pc`. */
function isAttachedNoun(piece: Piece): boolean {
  return piece.lower.length > 3;
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

export function isRangeDash(pieces: readonly Piece[], at: number): boolean {
  return isDash(pieces[at]);
}
