// The words on either side of a number that bound it: `more than`, `as many as`, `or more`, `-odd`.

import type { Comparator } from '../../document.ts';
import { isHyphen } from './numerals.ts';
import type { Piece } from './pieces.ts';

export interface Qualifier {
  /** The first piece (before a number) or the piece after the last (behind it). */
  readonly edge: number;
  /** Absent where the words leave the number as it is: `another`, `a record`. */
  readonly comparator?: Comparator;
}

/** Phrases before a number, by the comparator that they give it; `~` stands for no change. */
const before: Readonly<Record<string, readonly string[]>> = {
  more_than: [
    'more than',
    'over',
    'above',
    'just over',
    'well over',
    'just above',
    'well above',
    'upwards of',
    'upward of',
    'in excess of',
    'exceeding',
    'north of',
    'greater than',
    'higher than',
    'larger than',
    'slightly over',
    'slightly more than',
    'just more than',
    'little more than',
    'a little over',
    'a little more than',
    'far more than',
    'much more than',
    'well more than',
    'topping',
    'beyond',
    'louder than',
    'better than',
    'longer than',
    'heavier than',
    'bigger than',
    'past',
    'surpassing',
    'above the',
    'over the',
    'comfortably over',
    'not just',
    'way over',
    'considerably more than',
    'significantly more than',
    'over and above',
  ],
  at_least: [
    'at least',
    'no fewer than',
    'no less than',
    'not less than',
    'not fewer than',
    'a minimum of',
    'at the very least',
    'minimum of',
    'at a minimum',
    'a minimum',
    'nothing less than',
  ],
  less_than: [
    'less than',
    'fewer than',
    'under',
    'below',
    'just under',
    'just below',
    'well under',
    'well below',
    'lower than',
    'slightly less than',
    'slightly under',
    'a little under',
    'a little less than',
    'smaller than',
    'just short of',
    'short of',
    'shy of',
    'just shy of',
    'south of',
    'below the',
    'under the',
    'far fewer than',
    'far less than',
    'little less than',
    'slightly fewer than',
    'not even',
  ],
  at_most: [
    'at most',
    'no more than',
    'not more than',
    'a maximum of',
    'at the most',
    'not exceeding',
    'maximum of',
    'a maximum',
    'no greater than',
    'not over',
    'nor further than',
    'no higher than',
    'within',
    'capped at',
  ],
  up_to: [
    'up to',
    'as many as',
    'as much as',
    'as high as',
    'anything up to',
    'up to about',
    'up to some',
    'up to around',
    'as long as',
    'as far as',
  ],
  about: [
    'about',
    'some',
    'around',
    'nearly',
    'almost',
    'close to',
    'roughly',
    'approximately',
    'approx',
    'an estimated',
    'estimated',
    'near',
    'in the region of',
    'circa',
    'perhaps',
    'barely',
    'closer to',
    'in the order of',
    'on the order of',
    'of the order of',
    'more or less',
    'give or take',
    'say',
    'something like',
    'somewhere around',
    'in the neighborhood of',
    'in the neighbourhood of',
    'an approximate',
    'very nearly',
    'very close to',
    'an average of',
    'about a',
    'virtually',
    'practically',
    'nigh on',
    'just about',
    'anywhere near',
    'nearly all',
    'almost all',
    'scarcely',
    'nearer',
    'nearing',
    'approaching',
    'towards',
    'getting on for',
    'maybe',
    'possibly',
  ],
  between: ['between', 'anywhere from', 'anywhere between', 'ranging from', 'from'],
  '~': [
    'another',
    'a further',
    'further',
    'an additional',
    'additional',
    'a record',
    'a total of',
    'total of',
    'a combined',
    'only',
    'just',
    'exactly',
    'precisely',
    'all',
    'the other',
    'other',
    'a full',
    'a whopping',
    'a mere',
    'merely',
    'a staggering',
    'a paltry',
    'a massive',
    'a huge',
    'a single',
    'a modest',
    'a net',
    'a cumulative',
    'a grand total of',
    'fully',
    'a whole',
    'even',
    'an extra',
    'extra',
    'an unprecedented',
    'an initial',
    'an astonishing',
    'minus',
    'altogether',
    'the remaining',
    'both',
    'an average',
    'an astounding',
    'an eye-watering',
    'sum of',
    'a sum of',
    'an overall',
    'no',
    'a healthy',
    'a hefty',
    'the next',
    'simply',
    'as few as',
    'as little as',
  ],
};

interface Phrase {
  readonly words: readonly string[];
  readonly comparator: Comparator | undefined;
}

/** Phrases by their last word, longest first. */
const byLastWord: ReadonlyMap<string, readonly Phrase[]> = indexPhrases();

function indexPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const [comparator, phrases] of Object.entries(before)) {
    for (const text of phrases) {
      const words = text.split(/[ ]|(?=-)|(?<=-)/);
      const last = words.at(-1) ?? '';
      const list = index.get(last) ?? [];
      list.push({
        words,
        comparator: comparator === '~' ? undefined : (comparator as Comparator),
      });
      index.set(last, list);
    }
  }
  for (const list of index.values())
    list.sort((one, other) => other.words.length - one.words.length);
  return index;
}

/** The longest run of qualifying phrases that ends before piece `at`; the first met bounds the number. */
export function readBefore(pieces: readonly Piece[], at: number, range: boolean): Qualifier {
  let edge = at;
  let comparator: Comparator | undefined;
  for (let round = 0; round < 4; round += 1) {
    const phrase = phraseEndingAt(pieces, edge);
    if (phrase === undefined || (phrase.comparator === 'between' && !range)) break;
    if (phrase.comparator !== undefined) {
      // `no more than 40` is one phrase; `over about 40` keeps the outer bound.
      if (comparator === undefined || comparator === 'about') comparator = phrase.comparator;
    }
    edge -= phrase.words.length;
  }
  comparator ??= boundingVerbs.get(pieces[edge - 1]?.lower ?? '');
  return comparator === undefined ? { edge } : { edge, comparator };
}

/** Verbs that bound their object and are no part of the figure: `sales will exceed 700`. */
const boundingVerbs: ReadonlyMap<string, Comparator> = new Map([
  ['exceed', 'more_than'],
  ['exceeds', 'more_than'],
  ['exceeded', 'more_than'],
  ['surpass', 'more_than'],
  ['surpasses', 'more_than'],
  ['surpassed', 'more_than'],
  ['topped', 'more_than'],
]);

function phraseEndingAt(pieces: readonly Piece[], at: number): Phrase | undefined {
  const last = pieces[at - 1];
  if (last === undefined) return undefined;
  for (const phrase of byLastWord.get(last.lower) ?? []) {
    const from = at - phrase.words.length;
    if (from < 0) continue;
    // `in, say, 40 villages`, but not `officials say 40 villages`.
    if (phrase.words[0] === 'say' && from > 0 && !/^[,(]$/.test(pieces[from - 1]?.text ?? '')) {
      continue;
    }
    if (phrase.words.every((word, index) => pieces[from + index]?.lower === word)) return phrase;
  }
  return undefined;
}

const behind: readonly (readonly [readonly string[], Comparator])[] = [
  [['or', 'more'], 'at_least'],
  [['or', 'so'], 'about'],
  [['or', 'over'], 'at_least'],
  [['or', 'above'], 'at_least'],
  [['or', 'higher'], 'at_least'],
  [['or', 'better'], 'at_least'],
  [['or', 'fewer'], 'at_most'],
  [['or', 'less'], 'at_most'],
  [['or', 'under'], 'at_most'],
  [['or', 'thereabouts'], 'about'],
  [['and', 'counting'], 'at_least'],
  [['and', 'more'], 'at_least'],
  [['at', 'least'], 'at_least'],
  [['at', 'most'], 'at_most'],
  [['at', 'the', 'most'], 'at_most'],
  [['at', 'the', 'least'], 'at_least'],
  [['at', 'a', 'minimum'], 'at_least'],
];

/** `-plus`, `+`, `-odd` right behind a number. */
export function readSuffix(pieces: readonly Piece[], at: number): Qualifier {
  const piece = pieces[at];
  if (piece?.text === '+' && pieces[at + 1]?.kind !== 'number') {
    return { edge: at + 1, comparator: 'at_least' };
  }
  const hyphen = isHyphen(piece) ? 1 : 0;
  const word = pieces[at + hyphen];
  if (word?.lower === 'plus' && (hyphen === 1 || word.glued)) {
    return { edge: at + hyphen + 1, comparator: 'at_least' };
  }
  if (word?.lower === 'odd' && (hyphen === 1 || !word.glued)) {
    return { edge: at + hyphen + 1, comparator: 'about' };
  }
  return { edge: at };
}

/** `or more`, `and counting`, `at most` behind a number or its noun. */
export function readBehind(pieces: readonly Piece[], at: number): Qualifier {
  const comma = pieces[at]?.text === ',' ? 1 : 0;
  for (const [words, comparator] of behind) {
    if (!words.every((word, index) => pieces[at + comma + index]?.lower === word)) continue;
    const next = pieces[at + comma + words.length];
    // `at least 12 people or at most 40`: a number behind it owns the words.
    if (next?.kind === 'number' || (words[1] === 'more' && next?.lower === 'than')) continue;
    return { edge: at + comma + words.length, comparator };
  }
  return { edge: at };
}
