// Decides which stretches between marks are words said as a whole, and which are some words picked
// out of a sentence, titles of works among them.

import { cueAfter } from './attributions.ts';
import { hasVerb } from './clauses.ts';
import { type CueWord, cueAt } from './cues.ts';
import { lastMark, startsBlock, startsHigh, startsNewBlock } from './edges.ts';
import { around, mentionAt, type Page, sentenceBounds, sentenceOf, tagAt, wordAt } from './page.ts';

/** How far before the mark a cue may stand. */
const REACH = 32;

export type Shape = 'utterance' | 'fragment';

/** Words said as a whole, or some words picked out of a sentence. */
export function shapeOf(page: Page, region: number): Shape {
  const { first, last } = page.regionTokens[region] ?? { first: 0, last: 0 };
  if (first >= last) return 'fragment';
  const { before, after } = around(page, region);
  const end = lastMark(page, region);
  const following = wordAt(page, after);
  const capital = startsHigh(page, first);
  const previous = markBefore(page, before);
  const stops = STOPS.has(end);
  const words = last - first - (stops || end === ',' ? 1 : 0);
  const clause = hasVerb(page, first, last);
  if (previous === ':') return 'utterance';
  if (startsBlock(page, region) || STOPS.has(previous) || previous === ';') {
    if (end === ',' || stops || following === ',') return 'utterance';
    const closes =
      after >= page.tokens.count ||
      startsNewBlock(page, last - 1, after) ||
      STOPS.has(following) ||
      DASHES.has(following) ||
      following === ':';
    if (capital && clause && closes) return 'utterance';
    return capital && isSpoken(page, region, words, clause) ? 'utterance' : 'fragment';
  }
  const ends = stops || STOPS.has(following) || following === '(';
  if (cueEnding(page, before) !== undefined) {
    const whole =
      words > 2 &&
      !isTitle(page, first, last) &&
      (ends || end === ',' || startsNewBlock(page, last - 1, after));
    if (capital && (clause || whole)) return 'utterance';
    if (clause && words > 3 && ends && startsClause(page, first)) return 'utterance';
  }
  if (isTitle(page, first, last)) return 'fragment';
  if (previous === ',' && capital && (stops || end === ',')) return 'utterance';
  if (previous === ',' && ends && clause && startsClause(page, first)) {
    if (opensAfterCue(page, before)) return 'utterance';
  }
  if (capital && end === ',' && isSpoken(page, region, words, clause)) return 'utterance';
  return capital && stops && clause && words > 5 ? 'utterance' : 'fragment';
}

/** The token before, or what the words end with that another pair of marks holds there. */
function markBefore(page: Page, before: number): string {
  const other = page.regionOf[before] ?? -1;
  return other === -1 ? wordAt(page, before) : lastMark(page, other);
}

/** From this many words on, a clause that a cue follows is no title. */
const SPOKEN_WORDS = 4;

/** `"We built the port" he said`: a whole clause with its cue right behind it. */
function isSpoken(page: Page, region: number, words: number, clause: boolean): boolean {
  return clause && words >= SPOKEN_WORDS && cueAfter(page, region)?.cue?.takes !== undefined;
}

/** How many words a title has at least, and which share of the long ones it writes high. */
const TITLE_WORDS = 3;

const TITLE_SHARE = 0.75;
const LONG_WORD = 4;

/** `"The Woman Who Taught the Rain"`: nearly every long word has a capital, as in titles of works. */
function isTitle(page: Page, first: number, last: number): boolean {
  let long = 0;
  let high = 0;
  for (let index = first; index < last; index += 1) {
    const word = page.tokens.words[index] ?? '';
    if (mentionAt(page, index) !== undefined) continue;
    const capital = /^\p{Lu}\p{Ll}/u.test(word);
    if (capital) high += 1;
    if (capital || word.length >= LONG_WORD) long += 1;
  }
  return last - first >= TITLE_WORDS && long >= 2 && high / long >= TITLE_SHARE;
}

const STOPS: ReadonlySet<string> = new Set(['.', '?', '!', '…', '...', '—', '--']);

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '--']);

/** The cue that ends right at the token, `that` and a comma let pass: `said`, `said that`. */
function cueEnding(page: Page, before: number): CueWord | undefined {
  let index = before;
  if (wordAt(page, index) === ',') index -= 1;
  if (wordAt(page, index) === 'that') index -= 1;
  if (wordAt(page, index) === ',') index -= 1;
  if (tagAt(page, index) === 'ADV' && wordAt(page, index - 1) === ',') index -= 2;
  const cue = cueAt(page, index, true) ?? cueAt(page, index - 1, true);
  return cue !== undefined && cue.last === index + 1 && cue.takes.has('words') ? cue : undefined;
}

/** Does it begin as a clause does, with a subject? */
function startsClause(page: Page, index: number): boolean {
  const tag = tagAt(page, index);
  return (
    tag === 'DET' ||
    tag === 'PRON' ||
    tag === 'NOUN' ||
    tag === 'PROPN' ||
    tag === 'NUM' ||
    tag === 'ADJ' ||
    tag === 'SCONJ' ||
    (tag === 'ADV' && wordAt(page, index + 1) !== 'to')
  );
}

/** `But, he added, "…"`: a connective and the clause of the cue are all that stands before. */
function opensAfterCue(page: Page, comma: number): boolean {
  const { first } = sentenceBounds(page, sentenceOf(page, comma));
  for (let index = comma - 1; index > first && index > comma - REACH; index -= 1) {
    if (wordAt(page, index) !== ',') continue;
    const connective = tagAt(page, index - 1);
    const joins = connective === 'CCONJ' || connective === 'SCONJ' || connective === 'ADV';
    if (joins && hasCue(page, index, comma)) return true;
  }
  return false;
}

function hasCue(page: Page, first: number, last: number): boolean {
  for (let index = first; index < last; index += 1) {
    if (cueAt(page, index)?.takes.has('words') === true) return true;
  }
  return false;
}
