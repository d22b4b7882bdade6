// Cuts the text into tokens and sentences and gives each token its lemma, by wink-nlp. What it
// gets wrong on news is mended here: sentences never cross a paragraph, nor end at an abbreviation
// or inside `www.flag.govt.nz`.

import type { Sentences, Tokens } from '../../document.ts';
import { lexicon } from '../../lexicons/en/load.ts';
import { lemmaOf } from '../../models/lemmas/predict.ts';
import { defineStage } from '../define.ts';
import { datelineEnd } from './dateline.ts';
import { beginText, readWink } from './wink.ts';

/** Long paragraphs are read in pieces of about this many characters, cut at white space. */
const PIECE = 20_000;
/** Wrapped text has no longer lines, in characters. */
const WRAP = 160;

export const tokens = defineStage({
  name: 'tokens',
  reads: ['source'],
  writes: ['tokens', 'sentences', 'lemmas'],
  run: ({ source }) => cutText(source.text),
});

interface Cut {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly lemmas: readonly string[];
}

/** Tokens, sentences and lemmas of any text, in time linear in its length. */
export function cutText(text: string): Cut {
  const words: string[] = [];
  const lower: string[] = [];
  const lemmas: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const lasts: number[] = [];
  const paragraphs: number[] = [];
  const abbreviations = lexicon('abbreviations');
  let paragraph = 0;
  beginText();
  for (const [start, end] of paragraphSpans(text)) {
    const opening = words.length;
    const closed = lasts.length;
    for (const [from, to] of pieceSpans(text, start, end)) {
      const wink = readWink(text.slice(from, to));
      let cursor = from;
      let next = 0;
      for (let index = 0; index < wink.values.length; index += 1) {
        const value = wink.values[index] as string;
        const expected = cursor + (wink.spaces[index] as string).length;
        const at = text.startsWith(value, expected) ? expected : text.indexOf(value, cursor);
        if (
          at >= 0 &&
          wink.tags[index] !== 'SPACE' &&
          at + value.length <= to &&
          value.trim() !== ''
        ) {
          const parts = partsBefore(words, ends, at, value);
          if (parts > 0) {
            const first = words.length - parts;
            const whole = text.slice(starts[first], at + value.length);
            words.splice(first, parts, whole);
            lower.splice(first, parts, whole.toLowerCase());
            lemmas.splice(first, parts, parts === 2 ? CEASE_FIRE : whole.toLowerCase());
            starts.length = first + 1;
            ends.splice(first, parts, at + value.length);
            cursor = at + value.length;
            if (index === wink.sentenceEnds[next]) next += 1;
            continue;
          }
          const lowered = value.toLowerCase();
          words.push(value);
          lower.push(lowered);
          lemmas.push(lemmaOf(lowered, wink.lemmas[index] ?? value, wink.tags[index] ?? 'X'));
          starts.push(at);
          ends.push(at + value.length);
        }
        if (at >= 0) cursor = at + value.length;
        if (index !== wink.sentenceEnds[next]) continue;
        next += 1;
        const following = wink.values[index + 1];
        const abbreviated = endsAtAbbreviation(words, abbreviations);
        const inside =
          following !== undefined &&
          ((abbreviated && /^[a-z,;]/.test(following)) || /^[a-z0-9]/.test(text[cursor] ?? ''));
        if (!inside && words.length > (lasts.at(-1) ?? 0)) {
          lasts.push(words.length);
          paragraphs.push(paragraph);
        }
      }
    }
    if (words.length > (lasts.at(-1) ?? 0)) {
      lasts.push(words.length);
      paragraphs.push(paragraph);
    }
    const dateline = datelineEnd(words, starts, ends, opening);
    if (dateline !== undefined) {
      let inside = closed;
      while ((lasts[inside] ?? dateline) < dateline) inside += 1;
      const known = lasts[inside] === dateline ? 1 : 0;
      lasts.splice(closed, inside - closed + known, dateline);
      paragraphs.splice(closed, inside - closed + known, paragraph);
    }
    paragraph += 1;
  }
  return {
    tokens: {
      count: words.length,
      starts: Int32Array.from(starts),
      ends: Int32Array.from(ends),
      words,
      lower,
    },
    sentences: buildSentences(lasts, paragraphs, words.length),
    lemmas,
  };
}

/** How many of the tokens before it are one word with `value`, which stands at `at`. */
function partsBefore(
  words: readonly string[],
  ends: readonly number[],
  at: number,
  value: string,
): number {
  const last = words.length - 1;
  if (last < 0 || ends[last] !== at) return 0;
  if (continuesWord(words[last] as string, value)) return 1;
  const hyphenated = /^[-‐‑]$/.test(words[last] as string) && ends[last - 1] === at - 1;
  return hyphenated && /^fires?$/i.test(value) && /^cease$/i.test(words[last - 1] ?? '') ? 2 : 0;
}

/** Lemma of `cease-fire`: one noun in two spellings, not what ceases a fire. */
const CEASE_FIRE = 'ceasefire';

/** wink-nlp cuts words at letters beyond Latin-1: `Halilčevi` `ć` is one word. */
function continuesWord(before: string, value: string): boolean {
  const first = value.charCodeAt(0);
  if (first < 0x100 && before.charCodeAt(before.length - 1) < 0x100) return false;
  const joint = (before.at(-1) ?? '') + (value[0] ?? '');
  return /^\p{L}[\p{L}\p{M}]$/u.test(joint) && /[\u0100-\u024f\u1e00-\u1eff]/.test(joint);
}

function endsAtAbbreviation(words: readonly string[], abbreviations: ReadonlySet<string>): boolean {
  return words.at(-1) === '.' && abbreviations.has((words.at(-2) ?? '').toLowerCase());
}

function buildSentences(
  lasts: readonly number[],
  paragraphs: readonly number[],
  count: number,
): Sentences {
  const ofToken = new Int32Array(count);
  const firsts = new Int32Array(lasts.length);
  for (const [sentence, last] of lasts.entries()) {
    const first = sentence === 0 ? 0 : (lasts[sentence - 1] ?? 0);
    firsts[sentence] = first;
    ofToken.fill(sentence, first, last);
  }
  return {
    count: lasts.length,
    firsts,
    lasts: Int32Array.from(lasts),
    paragraphs: Int32Array.from(paragraphs),
    ofToken,
  };
}

/**
 * Paragraphs are set apart by an empty line. In a text that is not wrapped, where some line is
 * longer than any terminal's, every line is a paragraph.
 */
function* paragraphSpans(text: string): Generator<readonly [number, number]> {
  const gaps = hasLongLine(text) ? /\n\s{0,1000}/g : /\n[^\S\n]{0,100}\n\s{0,1000}/g;
  let start = 0;
  for (const gap of text.matchAll(gaps)) {
    yield [start, gap.index];
    start = gap.index + gap[0].length;
  }
  if (start < text.length) yield [start, text.length];
}

function hasLongLine(text: string): boolean {
  let start = 0;
  while (start >= 0 && start < text.length) {
    const end = text.indexOf('\n', start);
    if ((end < 0 ? text.length : end) - start > WRAP) return true;
    start = end < 0 ? -1 : end + 1;
  }
  return false;
}

function* pieceSpans(
  text: string,
  start: number,
  end: number,
): Generator<readonly [number, number]> {
  let from = start;
  while (end - from > PIECE) {
    const to = cutPoint(text, from + PIECE / 2, from + PIECE);
    yield [from, to];
    from = to;
  }
  if (from < end) yield [from, end];
}

/** The last sentence end between the bounds, else the last white space, else the upper bound. */
function cutPoint(text: string, low: number, high: number): number {
  const stop = text.lastIndexOf('. ', high - 2);
  if (stop >= low) return stop + 2;
  const space = text.lastIndexOf(' ', high - 1);
  if (space >= low) return space + 1;
  const unit = text.charCodeAt(high);
  return unit >= 0xdc00 && unit <= 0xdfff ? high - 1 : high;
}
