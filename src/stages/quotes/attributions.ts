// The passes that tell who said what stands between marks, most precise first: a cue after it, a
// cue before it, a name and a colon, the sentence before, the quote before.

import type { TokenSpan } from '../../document.ts';
import { hasVerb } from './clauses.ts';
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
  readonly cue?: TokenSpan & Pick<CueWord, 'class'> & Partial<Pick<CueWord, 'takes'>>;
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
    const cue = cueAt(page, index, spoken && isPlacedAsCue(page, index, start));
    if (cue === undefined || !cue.takes.has('words') || cue.participle) {
      if (spoken) other ??= verbAfter(page, index, start, ceiling);
      continue;
    }
    if (index === start || (index === start + 1 && isAdverb(page, start))) {
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

/** `"…," he whispers`, `"…," enthused NAME`: a verb by its place, whatever the tagger says. */
function isPlacedAsCue(page: Page, index: number, start: number): boolean {
  if (index === start)
    return wordAt(page, index).endsWith('ed') && mentionAt(page, index + 1)?.type === 'PER';
  const before = mentionAt(page, start);
  const subject = before?.type === 'PER' ? before.last : start + 1;
  return subject === index && (before !== undefined || /^(?:he|she)$/.test(wordAt(page, start)));
}

/** An adverb, not a name that a tagger takes for one. */
function isAdverb(page: Page, index: number): boolean {
  return tagAt(page, index) === 'ADV' && mentionAt(page, index) === undefined;
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
      : attribution('verb-inverted', plainCue(index), speaker, clause);
  }
  const speaker = subjectBefore(page, index, start);
  if (speaker === undefined || speaker.first > start + 1) return undefined;
  return attribution('verb-after', plainCue(index), speaker, clause);
}

/** A verb that no list has, taken as one of saying. */
function plainCue(index: number): Attribution['cue'] {
  return { first: index, last: index + 1, class: 'say' };
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
  cue: Attribution['cue'],
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

/** `Forecaster NAME: "…"`: a name and a colon, with no cue that tells it anything. */
function namedColon(page: Page, region: number): Attribution | undefined {
  const { before } = around(page, region);
  if (wordAt(page, before) !== ':' || startsBlock(page, region)) return undefined;
  const name = mentionAt(page, before - 1);
  if (name?.type !== 'PER' || isTold(page, name.first)) return undefined;
  const previous = name.first - 1;
  if (cueAt(page, previous) !== undefined || tagAt(page, previous) === 'ADP') return undefined;
  const clause = { first: name.first, last: before + 1 };
  return attribution('colon', undefined, { first: name.first, last: name.last }, clause);
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
    const cue = cueAt(page, index, index >= before - 1);
    if (cue === undefined || !(cue.takes.has('words') || mark === ':')) continue;
    const speaker = cue.participle
      ? clauseSubject(page, sentence.first, index)
      : subjectBefore(page, index, sentence.first);
    if (speaker !== undefined) return attribution('cue-before', cue, speaker, clause);
    return attribution('cue-before', cue, clauseSubject(page, sentence.first, index), clause);
  }
  if (mark !== ':') return undefined;
  const phrase = phraseEnding(page, before - 1, low, 0);
  // `NAME texted at midnight: "…"`: with a verb before it, the phrase at the colon is no subject.
  const told = phrase !== undefined && hasVerb(page, sentence.first, phrase.first);
  const subject =
    told || phrase === undefined ? clauseSubject(page, sentence.first, before) : phrase;
  const speaker = subject ?? phrase;
  return speaker === undefined ? undefined : attribution('colon', undefined, speaker, clause);
}

/** `tells our correspondent NAME: "…"`: the name before the colon is not who speaks. */
function isTold(page: Page, name: number): boolean {
  for (let index = name - 1; index >= Math.max(0, name - 8); index -= 1) {
    if (cueAt(page, index)?.takes.has('addressee') === true) return true;
  }
  return false;
}

/** `"…": NAME …` at the head of a block, `"…" – NAME` at its end. */
function namedAfter(page: Page, region: number): Attribution | undefined {
  const { after } = around(page, region);
  if (!startsBlock(page, region)) return undefined;
  const { last } = page.regionTokens[region] ?? { last: 0 };
  if (startsNewBlock(page, last - 1, after)) return undefined;
  const mark = wordAt(page, after);
  const clause = { first: after, last: clauseEnd(page, after + 1) };
  if (mark === ':') {
    const speaker = subjectAfter(page, after, after + REACH);
    return speaker === undefined ? undefined : attribution('colon', undefined, speaker, clause);
  }
  if (!DASHES.has(mark)) return undefined;
  let name = after + 1;
  while (page.inTitle[name] === 1) name += 1;
  const mention = mentionAt(page, name);
  if (mention?.type !== 'PER') return undefined;
  const ends =
    startsNewBlock(page, name, mention.last) || /^[,(*_]$/.test(wordAt(page, mention.last));
  if (!ends) return undefined;
  return attribution('colon', undefined, { first: mention.first, last: mention.last }, clause);
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '--']);

/** `"…," according to NAME`. */
function accordingAfter(page: Page, region: number): Attribution | undefined {
  const { after } = around(page, region);
  const start = wordAt(page, after) === ',' ? after + 1 : after;
  if (wordAt(page, start) !== 'according' || wordAt(page, start + 1) !== 'to') return undefined;
  const { last } = page.regionTokens[region] ?? { last: 0 };
  if (startsNewBlock(page, last - 1, start)) return undefined;
  const speaker = subjectAfter(page, start + 1, start + REACH);
  const end = clauseEnd(page, start);
  return attribution('according', { first: start, last: start + 2, class: 'say' }, speaker, {
    first: start,
    last: end,
  });
}

/** Who the sentence before is about: its own cue's subject, else the subject of its verb. */
function sentenceBefore(page: Page, region: number): Attribution | undefined {
  const { before } = around(page, region);
  if (before < 0) return undefined;
  const { first } = page.regionTokens[region] ?? { first: 0 };
  const sentence = sentenceBounds(page, sentenceOf(page, before));
  const low = Math.max(sentence.first, before - SENTENCE_REACH);
  const speaker = sentenceSpeaker(page, low, before + 1);
  if (speaker === undefined) return undefined;
  return attribution('sentence-before', undefined, speaker, { first, last: first });
}

/** How many words of the sentence before are read. */
const SENTENCE_REACH = 120;

/** The quote before in the text, and the paragraph that it ends in. */
export interface Earlier {
  readonly speaker: TokenSpan;
  readonly paragraph: number;
}

function earlierSpeaker(page: Page, region: number, earlier: Earlier): Attribution | undefined {
  const distance = (page.regions[region]?.paragraph ?? 0) - earlier.paragraph;
  if (distance > 1) return undefined;
  const { first } = page.regionTokens[region] ?? { first: 0 };
  const pass = distance === 0 ? 'paragraph' : 'paragraph-before';
  return attribution(pass, undefined, earlier.speaker, { first, last: first });
}

/** How far below a headline the person may be named whose words it quotes. */
const HEADLINE_REACH = 60;

/** A quote alone at the head of the text: words of the person whom the text names first. */
function headline(page: Page, region: number): Attribution | undefined {
  const { before, after } = around(page, region);
  const { first, last } = page.regionTokens[region] ?? { first: 0, last: 0 };
  if (before >= 0 || !startsNewBlock(page, last - 1, after)) return undefined;
  for (let index = after; index < Math.min(page.tokens.count, after + HEADLINE_REACH); index += 1) {
    const name = page.regionOf[index] === -1 ? mentionAt(page, index) : undefined;
    if (name?.type !== 'PER') continue;
    if (isByline(page, name.first)) {
      index = name.last - 1;
      continue;
    }
    const speaker = { first: name.first, last: name.last };
    return attribution('headline', undefined, speaker, { first, last: first });
  }
  return undefined;
}

/** `by NAME` at the head of a paragraph. */
function isByline(page: Page, name: number): boolean {
  return wordAt(page, name - 1) === 'by' && startsNewBlock(page, name - 2, name - 1);
}

type Pass = (page: Page, region: number) => Attribution | undefined;

/** The passes that find speaker and cue beside the marks, most precise first. */
const passes: readonly Pass[] = [cueAfter, accordingAfter, namedColon, cueBefore, namedAfter];

export function attribute(page: Page, region: number): Attribution | undefined {
  for (const pass of passes) {
    const found = pass(page, region);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Who speaks where the quote has no cue of its own, from what stands before it. */
export function attributeByContext(
  page: Page,
  region: number,
  earlier: Earlier | undefined,
): Attribution | undefined {
  const fromSentence = (): Attribution | undefined => sentenceBefore(page, region);
  const fromQuote = (): Attribution | undefined =>
    earlier === undefined ? undefined : earlierSpeaker(page, region, earlier);
  return startsBlock(page, region)
    ? (headline(page, region) ?? fromQuote() ?? fromSentence())
    : (fromSentence() ?? fromQuote());
}
