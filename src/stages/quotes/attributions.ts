// The passes that tell who said what stands between marks, most precise first: a cue after it, a
// cue before it, a name and a colon, the sentence before, the quote before.

import type { TokenSpan } from '../../document.ts';
import { type CueWord, cueAt } from './cues.ts';
import { lastMark, startsBlock, startsNewBlock } from './edges.ts';
import {
  around,
  isWord,
  mentionAt,
  type Page,
  sentenceBounds,
  sentenceOf,
  tagAt,
  wordAt,
} from './page.ts';
import { phraseEnding } from './phrases.ts';
import { clauseSubject, sentenceSpeaker } from './speakers.ts';
import { subjectAfter, subjectBefore } from './subjects.ts';

export interface Attribution {
  /** The pass that found it. */
  readonly pass: string;
  readonly speaker?: TokenSpan;
  readonly cue?: CueWord;
  /** The tokens of the clause that holds cue and speaker. */
  readonly clause: TokenSpan;
}

/** How many words may stand between the marks and the cue. */
const REACH = 32;

/** `"…," NAME said`, `"…," said NAME`. */
export function cueAfter(page: Page, region: number): Attribution | undefined {
  const { last } = page.regionTokens[region] ?? { last: 0 };
  const { after } = around(page, region);
  const end = lastMark(page, region);
  const start = wordAt(page, after) === ',' ? after + 1 : after;
  if (end === '.' && start === after) return undefined;
  if (startsNewBlock(page, last - 1, start)) return undefined;
  const ceiling = Math.min(page.tokens.count, start + REACH);
  const spoken = end === ',' || end === '?' || end === '!' || start > after;
  let other: Attribution | undefined;
  for (let index = start; index < ceiling; index += 1) {
    const word = wordAt(page, index);
    if (page.regionOf[index] !== -1 || /^[.;:?!]$/.test(word)) break;
    if (startsNewBlock(page, start, index)) break;
    const cue = cueAt(page, index);
    if (cue === undefined || !cue.takes.has('words') || cue.participle) {
      if (spoken) other ??= verbAfter(page, index, start, ceiling);
      continue;
    }
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
  return other;
}

/** `"…," moaned NAME`, `"…," NAME counts off`: any verb will do where the quote ends in a comma. */
function verbAfter(
  page: Page,
  index: number,
  start: number,
  ceiling: number,
): Attribution | undefined {
  if (tagAt(page, index) !== 'VERB' || wordAt(page, index).endsWith('ing')) return undefined;
  const clause = { first: start, last: clauseEnd(page, index) };
  if (index === start) {
    const speaker = subjectAfter(page, index, ceiling);
    return speaker === undefined
      ? undefined
      : attribution('verb-inverted', undefined, speaker, clause);
  }
  const speaker = subjectBefore(page, index, start);
  if (speaker === undefined || speaker.first > start + 1) return undefined;
  return attribution('verb-after', undefined, speaker, clause);
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
    if (/^[.?!]$/.test(wordAt(page, index)) && !touchesNext(page, index)) return index + 1;
    index += 1;
  }
  return index;
}

/** `Forex.com`: a full stop inside a word. */
function touchesNext(page: Page, index: number): boolean {
  return isWord(page, index + 1) && page.tokens.ends[index] === page.tokens.starts[index + 1];
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
export function cueBefore(page: Page, region: number): Attribution | undefined {
  const { before } = around(page, region);
  if (before < 0 || startsBlock(page, region)) return undefined;
  const mark = wordAt(page, before);
  if (/^[.?!;]$/.test(mark) || page.regionOf[before] !== -1) return undefined;
  const sentence = sentenceBounds(page, sentenceOf(page, before));
  const low = Math.max(sentence.first, before - REACH);
  const clause = { first: sentence.first, last: before + 1 };
  const named = mark === ':' ? mentionAt(page, before - 1) : undefined;
  if (
    named?.type === 'PER' &&
    !isTold(page, named.first) &&
    cueAt(page, named.first - 1) === undefined &&
    tagAt(page, named.first - 1) !== 'ADP'
  ) {
    return attribution('colon', undefined, { first: named.first, last: named.last }, clause);
  }
  for (let index = before; index >= low && page.regionOf[index] === -1; index -= 1) {
    const cue = cueAt(page, index, index >= before - 1);
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

/** `tells our correspondent NAME: "…"`: the name before the colon is not who speaks. */
function isTold(page: Page, name: number): boolean {
  for (let index = name - 1; index >= Math.max(0, name - 8); index -= 1) {
    if (cueAt(page, index)?.takes.has('addressee') === true) return true;
  }
  return false;
}

/** Without a cue of its own: the speaker before in the same paragraph, else who the sentence before is about. */
export function inherited(
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
    const subject = sentenceSpeaker(page, sentence.first, before + 1);
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
    const subject = sentenceSpeaker(page, sentence.first, before + 1);
    if (subject !== undefined) return attribution('sentence-before', undefined, subject, clause);
  }
  return undefined;
}
