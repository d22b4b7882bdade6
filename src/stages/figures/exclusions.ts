// Numbers that are no news, each with the reason why: names of things by number, scores, codes, and
// the numbers of time and order.

import type { Amount } from './amounts.ts';
import { type Exclusion, isPlain, word } from './exclusion.ts';
import { isHyphen, numberWords } from './numerals.ts';
import type { Piece } from './pieces.ts';
import { timeExclusions } from './time-exclusions.ts';

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
    'aged age hole par iraq bill item annex appendix schedule op opus symphony sonata'
  ).split(' '),
);

const labelExclusions: readonly Exclusion[] = [
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
    says: '`one of the few`, `no one`, `one another`, `one day`: a pronoun or an article; not `killing one person`',
    holds: (pieces, amount) => {
      if (!amount.bare || word(pieces[amount.numeral.first]) !== 'one') return false;
      if (amount.numeral.last - amount.numeral.first > 1) return false;
      return !isCasualty(pieces, amount.numeral.first, amount.last);
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

/** All rules; the first that holds leaves the number out. */
const harmed =
  /^(?:kill|wound|injur|arrest|detain|kidnap|abduct|hospitali[sz]|behead|deport)(?:e|s|es|ed|ing)?$|^(?:dead|died|missing|shot)$/;

/** `killing one person`, `one man was shot`: as much a toll as any number. */
function isCasualty(pieces: readonly Piece[], first: number, last: number): boolean {
  if (harmed.test(word(pieces[first - 1]))) return true;
  let next = last;
  while (/^(?:is|was|has|had|been|being|still|also)$/.test(word(pieces[next]))) next += 1;
  return harmed.test(word(pieces[next]));
}

export const exclusions: readonly Exclusion[] = [...timeExclusions, ...labelExclusions];

/** `call 911`: three digits and no noun. */
function isShortNumber(pieces: readonly Piece[], amount: Amount): boolean {
  return amount.value < 1000 && pieces[amount.last]?.tag !== 'NOUN';
}

/** A letter right behind digits that is a noun or unit of its own: `60km`, `5pc`. */
function isAttachedNoun(piece: Piece): boolean {
  return piece.lower.length > 3;
}
