// Where a reported clause begins and ends, read from tags and punctuation.

import { type CueWord, cueAt } from './cues.ts';
import { type Page, tagAt, wordAt } from './page.ts';

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom', 'that', 'where']);

export function hasVerb(page: Page, first: number, last: number): boolean {
  for (let index = first; index < last; index += 1) {
    const tag = tagAt(page, index);
    if (tag === 'VERB' || tag === 'AUX') return true;
  }
  return false;
}

/** Is there a finite verb that no relative clause holds? */
export function hasMainVerb(page: Page, first: number, last: number): boolean {
  let relative = false;
  let nominal = false;
  for (let index = first; index < last; index += 1) {
    const tag = tagAt(page, index);
    const word = wordAt(page, index);
    if (word === ';') return false;
    if (word === ',') relative = false;
    if (RELATIVE.has(word) && index > first) relative = true;
    const noun =
      tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'NUM' || tag === 'DET';
    if (noun) nominal = true;
    const participle = tag === 'ADJ' && word.endsWith('ed') && tagAt(page, index - 1) === 'NOUN';
    const verb = tag === 'VERB' && !word.endsWith('ing') && wordAt(page, index - 1) !== 'to';
    const finite = tag === 'AUX' || verb || participle;
    if (finite && nominal) {
      if (!relative) return true;
      relative = false;
    }
  }
  return false;
}

/** How far into a paragraph a dateline may reach, in tokens. */
const DATELINE = 18;

/** The first word of the clause that ends at `open`: past a dateline, a semicolon or a colon. */
export function clauseStart(page: Page, first: number, open: number): number {
  let start = first;
  for (let index = first; index < open; index += 1) {
    if (page.regionOf[index] !== -1) continue;
    const word = wordAt(page, index);
    const dash = word === '-' || word === '–' || word === '—' || word === '--';
    const dateline = dash && index - first < DATELINE && isDateline(page, first, index);
    if (word === ';' || word === ':' || dateline) start = index + 1;
  }
  const word = wordAt(page, start);
  return word === 'but' || word === 'and' || word === 'yet' ? start + 1 : start;
}

/** Do only names, numbers and brackets stand before a dash that is set apart? */
function isDateline(page: Page, first: number, dash: number): boolean {
  const { starts, ends, words } = page.tokens;
  if ((starts[dash] ?? 0) === (ends[dash - 1] ?? 0)) return false;
  for (let index = first; index < dash; index += 1) {
    if (!/^[\p{Lu}\p{N}\p{P}]/u.test(words[index] ?? '')) return false;
  }
  return true;
}

/** After a comma, these begin what the text sets against the report. */
const CONTRAST: ReadonlySet<string> = new Set(['although', 'while']);

/** One past the last word said: before the full stop, a new speech verb or another speaker. */
export function clauseEndOf(
  page: Page,
  from: number,
  last: number,
  cue: CueWord | undefined,
  relative = false,
): number {
  let end = last;
  for (let index = from; index < last; index += 1) {
    if (page.regionOf[index] !== -1) {
      if (page.regionOf[index + 1] === -1 && turnsAfterMark(page, index, cue)) {
        end = index + 1;
        break;
      }
      continue;
    }
    const word = wordAt(page, index);
    const comma = word === ',';
    if (
      word === ';' ||
      (comma && (relative || CONTRAST.has(wordAt(page, index + 1)))) ||
      (comma && (endsAtComma(page, index) || turnsTo(page, index, last))) ||
      joinsCue(page, index, from, cue)
    ) {
      end = index;
      break;
    }
  }
  while (
    end > from &&
    page.regionOf[end - 1] === -1 &&
    /^[.,;:?!–—-]$/.test(wordAt(page, end - 1))
  ) {
    end -= 1;
  }
  return end;
}

/** `…, adding that`, `…, according to`. */
function endsAtComma(page: Page, comma: number): boolean {
  const next = comma + 1;
  if (cueAt(page, next)?.participle === true) return true;
  return wordAt(page, next) === 'according' && wordAt(page, next + 1) === 'to';
}

/**
 * `said it was "ours," referring to …`, `said it was "ours" and offered …`: behind the mark that
 * closes, the text goes on and no longer the speech.
 */
function turnsAfterMark(page: Page, mark: number, cue: CueWord | undefined): boolean {
  const next = mark + 1;
  if (cueAt(page, next)?.participle === true) return true;
  const inner = page.regions[page.regionOf[mark] ?? -1]?.inner.end ?? 0;
  const comma = page.source.text[inner - 1] === ',';
  if (comma && tagAt(page, next) === 'VERB' && wordAt(page, next).endsWith('ing')) return true;
  if (wordAt(page, next) !== 'and' || cue === undefined) return false;
  return tagAt(page, next + 1) === 'VERB' && isPast(page, next + 1) && isPast(page, cue.first);
}

/** How many words may name the other speaker in `, but he replied`. */
const OTHER_SPEAKER = 5;

/** `…, but he replied`, `…, while NAME said`: another clause with a cue of its own. */
function turnsTo(page: Page, comma: number, last: number): boolean {
  const joint = wordAt(page, comma + 1);
  if (joint !== 'but' && joint !== 'while' && joint !== 'although') return false;
  for (let index = comma + 3; index < Math.min(last, comma + 3 + OTHER_SPEAKER); index += 1) {
    const tag = tagAt(page, index);
    if (cueAt(page, index)?.takes.has('words') === true) return true;
    if (tag === 'VERB' || tag === 'AUX' || page.regionOf[index] !== -1) return false;
  }
  return false;
}

/** `said … and urged …`: a second cue in the same tense goes on with the speaker, not the speech. */
function joinsCue(page: Page, index: number, from: number, cue: CueWord | undefined): boolean {
  const joint = wordAt(page, index) === ',' ? index + 1 : index;
  const word = wordAt(page, joint);
  if ((word !== 'and' && word !== 'but') || index <= from || cue === undefined) return false;
  let verb = joint + 1;
  while (tagAt(page, verb) === 'ADV') verb += 1;
  const comma = wordAt(page, index) === ',';
  if (comma && tagAt(page, verb) === 'VERB' && isPast(page, verb) && isPast(page, cue.first))
    return true;
  const second = cueAt(page, verb);
  if (second === undefined || second.participle || second.lemma === 'find') return false;
  return isPast(page, verb) === isPast(page, cue.first);
}

function isPast(page: Page, index: number): boolean {
  const word = wordAt(page, index);
  const lemma = page.lemmas[index] ?? '';
  return word !== lemma && !word.endsWith('s') && !word.endsWith('ing');
}
