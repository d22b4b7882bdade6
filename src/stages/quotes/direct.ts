// Finds direct quotes: which stretches between marks are words that somebody said, which of them
// belong together, and who said them.

import type { CueClass, TokenSpan } from '../../document.ts';
import { type CueWord, cueAt } from './cues.ts';
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
  const end = lastMark(page, region);
  const following = wordAt(page, after);
  const capital = startsHigh(page, first);
  const previous = wordAt(page, before);
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
      DASHES.has(following);
    return capital && clause && closes ? 'utterance' : 'fragment';
  }
  const ends = stops || STOPS.has(following) || following === '(';
  if (cueEnding(page, before) !== undefined) {
    if (capital && (clause || words > 2)) return 'utterance';
    if (clause && words > 3 && ends && startsClause(page, first)) return 'utterance';
  }
  if (isTitle(page, first, last)) return 'fragment';
  if (previous === ',' && capital && (stops || end === ',')) return 'utterance';
  if (previous === ',' && ends && clause && opensAfterCue(page, before)) return 'utterance';
  return capital && stops && clause && words > 5 ? 'utterance' : 'fragment';
}

/** How many words a title has at least, and which share of the long ones it writes high. */
const TITLE_WORDS = 3;
const TITLE_SHARE = 0.75;

/** `"The Woman Who Taught the Rain"`: nearly every long word has a capital, as in titles of works. */
function isTitle(page: Page, first: number, last: number): boolean {
  let long = 0;
  let high = 0;
  for (let index = first; index < last; index += 1) {
    const word = page.tokens.words[index] ?? '';
    if (word.length < 4 || mentionAt(page, index) !== undefined) continue;
    long += 1;
    if (/^\p{Lu}\p{Ll}/u.test(word)) high += 1;
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
    tag === 'ADV'
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

/** The punctuation that the words between the marks end with, else their last character. */
function lastMark(page: Page, region: number): string {
  const inner = page.regions[region]?.inner;
  return inner === undefined ? '' : (page.source.text[inner.end - 1] ?? '');
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
function cueBefore(page: Page, region: number): Attribution | undefined {
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

/** The subject of the first verb of a sentence; else the first name that no preposition governs. */
export function clauseSubject(page: Page, first: number, last: number): TokenSpan | undefined {
  let start = first;
  const tag = tagAt(page, start);
  if (tag === 'ADP' || tag === 'SCONJ' || (tag === 'VERB' && wordAt(page, start) !== '')) {
    for (let index = start + 1; index < Math.min(last, start + REACH); index += 1) {
      const verb = tagAt(page, index);
      if (tag === 'ADP' && (verb === 'VERB' || verb === 'AUX')) break;
      if (wordAt(page, index) !== ',') continue;
      start = index + 1;
      break;
    }
  }
  for (let index = start + 1; index < last; index += 1) {
    if (page.regionOf[index] !== -1) continue;
    const verb = tagAt(page, index);
    if (verb !== 'AUX' && (verb !== 'VERB' || wordAt(page, index).endsWith('ing'))) continue;
    const subject = subjectBefore(page, index, start);
    if (subject !== undefined) return subject;
    break;
  }
  for (let index = first; index < last; index += 1) {
    const mention = page.regionOf[index] === -1 ? mentionAt(page, index) : undefined;
    if (mention === undefined) continue;
    const next = wordAt(page, mention.last);
    const actor = mention.type === 'PER' || mention.type === 'ORG' || mention.type === 'GPE';
    const governed = tagAt(page, mention.first - 1) === 'ADP' || next === "'s" || next === '’s';
    if (actor && !governed) return { first: mention.first, last: mention.last };
    index = mention.last - 1;
  }
  return undefined;
}

/** Who speaks in the sentence: the subject of its first cue, else of its first verb. */
function sentenceSpeaker(page: Page, first: number, last: number): TokenSpan | undefined {
  for (let index = first + 1; index < last; index += 1) {
    if (page.regionOf[index] !== -1) continue;
    const cue = cueAt(page, index);
    if (cue === undefined || cue.participle || !(cue.takes.has('clause') || cue.takes.has('words')))
      continue;
    const after =
      wordAt(page, index - 1) === ',' ? subjectAfter(page, cue.last - 1, last) : undefined;
    const subject = after ?? subjectBefore(page, index, first);
    if (subject !== undefined) return subject;
  }
  return clauseSubject(page, first, last);
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
    while (end + 1 < count && adjoins(page, end, end + 1)) {
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

/** Two stretches with no word between them, in one paragraph. */
function adjoins(page: Page, one: number, other: number): boolean {
  const { after } = around(page, one);
  const { before } = around(page, other);
  if (page.regions[one]?.paragraph !== page.regions[other]?.paragraph) return false;
  if (shapeOf(page, other) !== 'utterance') return false;
  for (let index = after; index <= before; index += 1) {
    if (tagAt(page, index) !== 'PUNCT' || wordAt(page, index) === ',') return false;
  }
  return true;
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
  if (joint.endsWith('.') || joint === '?' || joint === '!')
    return shapeOf(page, next) === 'utterance';
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

export function cueClass(attribution: Attribution | undefined): CueClass {
  return attribution?.cue?.class ?? 'say';
}
