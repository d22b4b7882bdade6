// Finds what is quoted without a clause: the name that somebody gives to something, and the thing
// that somebody denies, blames, asks for or warns of.

import type { TokenSpan } from '../../document.ts';
import { clauseEndOf } from './clauses.ts';
import type { CueWord } from './cues.ts';
import { lastMark, startsHigh } from './edges.ts';
import { around, type Page, tagAt, wordAt } from './page.ts';
import type { ReportedQuote, Sentence } from './reported.ts';

/** How many words may stand between the cue and what is quoted. */
const REACH = 16;

export function labelled(
  page: Page,
  cue: CueWord,
  speaker: TokenSpan | undefined,
  sentence: Sentence,
): ReportedQuote | undefined {
  if (speaker === undefined) return undefined;
  if (cue.takes.has('label') || cue.takes.has('as label')) {
    const label = labelAfter(page, cue, sentence);
    if (label !== undefined) return { pass: 'label', cue, speaker, parts: [label], bare: true };
  }
  if (cue.takes.has('marked thing')) {
    const marked = markedThing(page, cue, sentence);
    return marked === undefined ? undefined : { pass: 'thing', cue, speaker, parts: [marked] };
  }
  if (!cue.takes.has('thing') && cue.lemma !== 'accuse') return undefined;
  return thing(page, cue, speaker, sentence);
}

/** The stretch between marks that follows the cue in the same clause. */
function labelAfter(page: Page, cue: CueWord, { last }: Sentence): TokenSpan | undefined {
  for (let index = cue.last; index < Math.min(last, cue.last + REACH); index += 1) {
    const region = page.regionOf[index] ?? -1;
    if (region !== -1) {
      const before = wordAt(page, index - 1);
      const named = cue.takes.has('label') || before === 'as' || isPraised(page, cue, index);
      // `a plan called "Way Forward"` gives a name; `what she called "a way forward"` says something.
      const naming = index === cue.last && wordAt(page, cue.first - 1) === ',';
      return named && !naming && before !== 'to' ? page.regionTokens[region] : undefined;
    }
    const word = wordAt(page, index);
    if (word === ';' || word === ':' || (tagAt(page, index) === 'AUX' && word !== 'being'))
      return undefined;
  }
  return undefined;
}

/** `praised "a work of love"`, `praised the "calm and stubborn" clerks`, but not a title of a work. */
function isPraised(page: Page, cue: CueWord, index: number): boolean {
  const { first } = page.regionTokens[page.regionOf[index] ?? -1] ?? { first: index };
  if (startsHigh(page, first)) return false;
  return index === cue.last || (index === cue.last + 1 && tagAt(page, cue.last) === 'DET');
}

/** `promised a decision "before Easter"`, `found the vote "free and loud"`. */
function markedThing(page: Page, cue: CueWord, { last }: Sentence): TokenSpan | undefined {
  for (let index = cue.last; index < Math.min(last, cue.last + REACH); index += 1) {
    const region = page.regionOf[index] ?? -1;
    if (region !== -1) {
      if (startsHigh(page, page.regionTokens[region]?.first ?? index)) return undefined;
      const { after } = around(page, region);
      const ends = lastMark(page, region) === ',' || wordAt(page, after) === ',';
      return { first: cue.last, last: ends ? after : clauseEndOf(page, cue.last, last, cue) };
    }
    const tag = tagAt(page, index);
    if (tag === 'VERB' || tag === 'AUX' || /^[;:,]$/.test(wordAt(page, index))) return undefined;
  }
  return undefined;
}

function thing(
  page: Page,
  cue: CueWord,
  speaker: TokenSpan,
  { last }: Sentence,
): ReportedQuote | undefined {
  const from = thingStart(page, cue, last);
  if (from === undefined || from >= last) return undefined;
  const end = clauseEndOf(page, from, last, cue);
  return end > from
    ? { pass: 'thing', cue, speaker, parts: [{ first: from, last: end }] }
    : undefined;
}

function thingStart(page: Page, cue: CueWord, last: number): number | undefined {
  if (cue.lemma === 'accuse' || cue.lemma === 'blame') {
    const preposition = cue.lemma === 'accuse' ? 'of' : 'for';
    for (let index = cue.last; index < Math.min(last, cue.last + REACH); index += 1) {
      if (wordAt(page, index) !== preposition) continue;
      return /ing$/.test(wordAt(page, index + 1)) || page.regionOf[index + 1] !== -1
        ? index + 1
        : undefined;
    }
    return undefined;
  }
  const next = wordAt(page, cue.last);
  const tag = tagAt(page, cue.last);
  if (cue.lemma === 'warn') return next === 'of' || next === 'against' ? cue.last : undefined;
  const told = reportsThat(page, cue.last, last);
  if (told !== undefined) return told;
  const object =
    tag === 'DET' ||
    tag === 'NOUN' ||
    tag === 'ADJ' ||
    tag === 'NUM' ||
    tag === 'VERB' ||
    page.regionOf[cue.last] !== -1;
  return object ? cue.last : undefined;
}

const RUMOURS: ReadonlySet<string> = new Set([
  'reports',
  'claims',
  'allegations',
  'accusations',
  'suggestions',
  'rumours',
  'rumors',
]);

/** `denied reports that …`: what the reports say. */
function reportsThat(page: Page, from: number, last: number): number | undefined {
  for (let index = from; index < Math.min(last, from + 3); index += 1) {
    if (RUMOURS.has(wordAt(page, index)) && wordAt(page, index + 1) === 'that') return index + 2;
  }
  return undefined;
}
