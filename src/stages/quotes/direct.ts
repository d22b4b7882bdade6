// Finds direct quotes: which stretches between marks are words that somebody said, which of them
// belong together, and who said them.

import type { CueClass, TokenSpan } from '../../document.ts';
import { type CueWord, cueAt } from './cues.ts';
import { around, isWord, type Page, sentenceBounds, sentenceOf, tagAt, wordAt } from './page.ts';
import { phraseEnding, subjectAfter, subjectBefore } from './subjects.ts';

export interface Attribution {
  /** The pass that found it. */
  readonly pass: string;
  readonly speaker?: TokenSpan;
  readonly cue?: CueWord;
  /** The tokens of the clause that holds cue and speaker. */
  readonly clause: TokenSpan;
}

export interface DirectQuote {
  /** Indices of regions, in order. */
  readonly regions: readonly number[];
  readonly attribution: Attribution | undefined;
}

/** How many words may stand between the marks and the cue. */
const REACH = 32;

export type Shape = 'utterance' | 'fragment';

/** Words said as a whole, or some words picked out of a sentence. */
export function shapeOf(page: Page, region: number): Shape {
  const { first, last } = page.regionTokens[region] ?? { first: 0, last: 0 };
  if (first >= last) return 'fragment';
  const { before, after } = around(page, region);
  const end = wordAt(page, last - 1);
  const capital = startsHigh(page, first);
  const previous = wordAt(page, before);
  const opens = before < 0 || startsBlock(page, region) || /^[.?!:;]$/.test(previous);
  if (end === ',') return 'utterance';
  const stops = /^(?:\.|\?|!|…|\.\.\.|—|--|-)$/.test(end);
  if (stops && capital) return 'utterance';
  const full = capital && hasVerb(page, first, last);
  if (full && (opens || previous === ','))
    return wordAt(page, after) === ',' || previous === ':' || previous === ',' || opens
      ? 'utterance'
      : 'fragment';
  if (wordAt(page, after) === ',' && opens && hasVerb(page, first, last)) return 'utterance';
  if (previous === ':') return 'utterance';
  return 'fragment';
}

function startsHigh(page: Page, index: number): boolean {
  const word = page.tokens.words[index] ?? '';
  return /^[\p{Lu}\p{N}'’…[$€£]/u.test(word);
}

function hasVerb(page: Page, first: number, last: number): boolean {
  for (let index = first; index < last; index += 1) {
    const tag = tagAt(page, index);
    if (tag === 'VERB' || tag === 'AUX') return true;
  }
  return false;
}

function startsBlock(page: Page, region: number): boolean {
  const { before } = around(page, region);
  if (before < 0) return true;
  const { first } = page.regionTokens[region] ?? { first: 0 };
  return (
    page.sentences.paragraphs[sentenceOf(page, before)] !==
    page.sentences.paragraphs[sentenceOf(page, first)]
  );
}

/** `"…," NAME said`, `"…," said NAME`. */
function cueAfter(page: Page, region: number): Attribution | undefined {
  const { last } = page.regionTokens[region] ?? { last: 0 };
  const { after } = around(page, region);
  const end = wordAt(page, last - 1);
  const start = wordAt(page, after) === ',' ? after + 1 : after;
  if (end === '.' && start === after) return undefined;
  if (startsNewBlock(page, last - 1, start)) return undefined;
  const ceiling = Math.min(page.tokens.count, start + REACH);
  for (let index = start; index < ceiling; index += 1) {
    const word = wordAt(page, index);
    if (page.regionOf[index] !== -1 || /^[.;:?!]$/.test(word)) return undefined;
    if (startsNewBlock(page, start, index)) return undefined;
    const cue = cueAt(page, index);
    if (cue === undefined || !cue.takes.has('words') || cue.participle) continue;
    if (index === start || (index === start + 1 && tagAt(page, start) === 'ADV')) {
      const speaker = subjectAfter(page, cue.last - 1, ceiling);
      return attribution('cue-inverted', cue, speaker, {
        first: start,
        last: clauseEnd(page, index),
      });
    }
    const speaker = subjectBefore(page, index, start);
    if (speaker === undefined) continue;
    return attribution('cue-after', cue, speaker, { first: start, last: clauseEnd(page, index) });
  }
  return undefined;
}

function startsNewBlock(page: Page, one: number, other: number): boolean {
  if (other >= page.tokens.count) return true;
  return (
    page.sentences.paragraphs[sentenceOf(page, one)] !==
    page.sentences.paragraphs[sentenceOf(page, other)]
  );
}

/** One past the last token of the clause around a cue: up to the full stop or the next mark. */
function clauseEnd(page: Page, from: number): number {
  const paragraph = page.sentences.paragraphs[sentenceOf(page, from)];
  let index = from;
  while (
    index < page.tokens.count &&
    page.regionOf[index] === -1 &&
    page.sentences.paragraphs[sentenceOf(page, index)] === paragraph
  ) {
    if (/^[.?!]$/.test(wordAt(page, index))) return index + 1;
    index += 1;
  }
  return index;
}

function attribution(
  pass: string,
  cue: CueWord | undefined,
  speaker: TokenSpan | undefined,
  clause: TokenSpan,
): Attribution {
  return {
    pass,
    clause,
    ...(cue === undefined ? {} : { cue }),
    ...(speaker === undefined ? {} : { speaker }),
  };
}

/** `NAME said: "…"`, `Asked why, NAME replied, "…"`. */
function cueBefore(page: Page, region: number): Attribution | undefined {
  const { before } = around(page, region);
  if (before < 0 || startsBlock(page, region)) return undefined;
  const mark = wordAt(page, before);
  if (/^[.?!;]$/.test(mark) || page.regionOf[before] !== -1) return undefined;
  const sentence = sentenceBounds(page, sentenceOf(page, before));
  const low = Math.max(sentence.first, before - REACH);
  const clause = { first: sentence.first, last: before + 1 };
  for (let index = before; index >= low && page.regionOf[index] === -1; index -= 1) {
    const cue = cueAt(page, index);
    if (cue === undefined || !(cue.takes.has('words') || mark === ':')) continue;
    const speaker = cue.participle
      ? clauseSubject(page, sentence.first, index)
      : subjectBefore(page, index, sentence.first);
    if (speaker !== undefined) return attribution('cue-before', cue, speaker, clause);
    return attribution('cue-before', cue, clauseSubject(page, sentence.first, index), clause);
  }
  if (mark !== ':') return undefined;
  const speaker =
    phraseEnding(page, before - 1, low, 0) ?? clauseSubject(page, sentence.first, before);
  return speaker === undefined ? undefined : attribution('colon', undefined, speaker, clause);
}

/** The subject of a clause by its place: the first name or pronoun that no preposition governs. */
export function clauseSubject(page: Page, first: number, last: number): TokenSpan | undefined {
  for (let index = first; index < last; index += 1) {
    if (page.regionOf[index] !== -1) continue;
    const mention = page.mentions[page.mentionOf[index] ?? -1];
    if (mention !== undefined) {
      const next = wordAt(page, mention.last);
      const governed = tagAt(page, mention.first - 1) === 'ADP';
      const actor = mention.type === 'PER' || mention.type === 'ORG' || mention.type === 'GPE';
      if (actor && !governed && next !== "'s" && next !== '’s')
        return { first: mention.first, last: mention.last };
      index = mention.last - 1;
      continue;
    }
    if (tagAt(page, index) === 'PRON' && /^(?:he|she|they|we|i)$/.test(wordAt(page, index)))
      return { first: index, last: index + 1 };
  }
  return undefined;
}

/** All direct quotes of the page, in order. */
export function findDirect(page: Page): readonly DirectQuote[] {
  const quotes: DirectQuote[] = [];
  const count = page.regions.length;
  let previous: { readonly attribution: Attribution; readonly paragraph: number } | undefined;
  for (let region = 0; region < count; region += 1) {
    if (shapeOf(page, region) !== 'utterance') continue;
    const regions = [region];
    let own = cueAfter(page, region) ?? cueBefore(page, region);
    let end = region;
    while (page.regions[end]?.closed === false && end + 1 < count) {
      end += 1;
      regions.push(end);
      own ??= cueAfter(page, end);
    }
    const paragraph = page.regions[region]?.paragraph ?? 0;
    if (own !== undefined && own.pass !== 'cue-before' && own.pass !== 'colon') {
      const next = end + 1;
      if (next < count && goesOn(page, own, next)) {
        regions.push(next);
        end = next;
        while (page.regions[end]?.closed === false && end + 1 < count) {
          end += 1;
          regions.push(end);
        }
      }
    }
    const attributed = own ?? inherited(page, region, previous);
    quotes.push({ regions, attribution: attributed });
    const last = page.regions[end]?.paragraph ?? paragraph;
    if (attributed?.speaker !== undefined) previous = { attribution: attributed, paragraph: last };
    region = end;
  }
  return quotes;
}

/** Does the quote go on after its cue, with nothing between but the clause of the cue? */
function goesOn(page: Page, own: Attribution, next: number): boolean {
  const { before } = around(page, next);
  const { first } = page.regionTokens[next] ?? { first: 0 };
  if (startsNewBlock(page, own.clause.first, first)) return false;
  if (before + 1 !== own.clause.last) return false;
  const after = cueAfter(page, next);
  if (after !== undefined) return false;
  const joint = wordAt(page, before);
  if (joint === '.' || joint === '?' || joint === '!') return shapeOf(page, next) === 'utterance';
  return joint === ',';
}

/** Without a cue of its own: the speaker before in the same paragraph, else who the sentence before is about. */
function inherited(
  page: Page,
  region: number,
  previous: { readonly attribution: Attribution; readonly paragraph: number } | undefined,
): Attribution | undefined {
  const { before } = around(page, region);
  const { first } = page.regionTokens[region] ?? { first: 0 };
  const paragraph = page.regions[region]?.paragraph ?? 0;
  const clause = { first, last: first };
  if (!startsBlock(page, region)) {
    const sentence = sentenceBounds(page, sentenceOf(page, before));
    const subject = clauseSubject(page, sentence.first, before + 1);
    if (subject !== undefined) return attribution('sentence-before', undefined, subject, clause);
    if (previous !== undefined && previous.paragraph === paragraph) {
      return attribution('paragraph', undefined, previous.attribution.speaker, clause);
    }
  }
  if (previous !== undefined && paragraph - previous.paragraph <= 1) {
    return attribution('paragraph-before', undefined, previous.attribution.speaker, clause);
  }
  if (startsBlock(page, region) && before >= 0) {
    const sentence = sentenceBounds(page, sentenceOf(page, before));
    const subject = clauseSubject(page, sentence.first, before + 1);
    if (subject !== undefined) return attribution('sentence-before', undefined, subject, clause);
  }
  return undefined;
}

export function cueClass(attribution: Attribution | undefined): CueClass {
  return attribution?.cue?.class ?? 'say';
}

export { isWord };
