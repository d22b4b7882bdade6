// Fits words into columns of a terminal, in which a letter of Chinese or an emoji takes two places.

import stringWidth from 'string-width';

/** Places that the text takes in a terminal. */
export function widthOf(text: string): number {
  return isPlain(text) ? text.length : stringWidth(text);
}

/**
 * Lines no wider than `width`; only a word that is wider by itself is broken. All lines but the
 * first begin with `indent`.
 */
export function wrap(text: string, width: number, indent = ''): readonly string[] {
  const [first = '', ...rest] = wrapFlush(text, width, width - indent.length);
  return [first, ...rest.map((line) => `${indent}${line}`)];
}

function wrapFlush(text: string, firstWidth: number, nextWidth: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  let width = firstWidth;
  for (const word of text.split(' ')) {
    const length = widthOf(word);
    if (line !== '' && used + 1 + length <= width) {
      line += ` ${word}`;
      used += 1 + length;
      continue;
    }
    if (line !== '') lines.push(line);
    if (lines.length > 0) width = nextWidth;
    const pieces = length <= width ? [word] : breakWord(word, nextWidth);
    if (pieces.length > 1) width = nextWidth;
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    used = widthOf(line);
  }
  lines.push(line);
  return lines;
}

/** As `wrap`, with no more than `most` lines; an ellipsis shows that words are left out. */
export function wrapShort(
  text: string,
  width: number,
  most: number,
  indent = '',
): readonly string[] {
  const lines = wrap(text, width, indent);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept[most - 1] ?? '';
  while (last !== '' && widthOf(last) > width - 1) {
    const space = last.lastIndexOf(' ');
    last = space > 0 ? last.slice(0, space) : last.slice(0, -1);
  }
  kept[most - 1] = `${last.replace(/[\s,;:.]+$/, '')}…`;
  return kept;
}

/** What a column would like to have. */
export interface Wish {
  /** The width of its longest cell. */
  readonly natural: number;
  /** The width below which words are broken. */
  readonly least: number;
}

/** Shrinks the widest columns until all fit into `total`, below their least width only at need. */
export function fitColumns(wishes: readonly Wish[], total: number): readonly number[] {
  const needed = wishes.reduce((sum, { least }) => sum + least, 0);
  const least = (wish: Wish) => (needed <= total ? wish.least : 1);
  const at = (cap: number) =>
    wishes.map((wish) => Math.max(least(wish), Math.min(wish.natural, cap)));
  const sumAt = (cap: number) => at(cap).reduce((sum, width) => sum + width, 0);
  let cap = Math.min(total, Math.max(0, ...wishes.map(({ natural }) => natural)));
  while (cap > 1 && sumAt(cap) > total) cap -= 1;
  const widths = at(cap);
  let spare = total - sumAt(cap);
  for (const [index, { natural }] of wishes.entries()) {
    const width = widths[index] ?? 0;
    if (spare <= 0 || natural <= width) continue;
    widths[index] = width + 1;
    spare -= 1;
  }
  return widths;
}

/** Made when first needed: making it takes longer than to print an article. */
let graphemes: Intl.Segmenter | undefined;

function breakWord(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of graphemes.segment(word)) {
    const length = widthOf(segment);
    if (piece !== '' && used + length > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += segment;
    used += length;
  }
  pieces.push(piece);
  return pieces;
}

/** Whether each character takes one place: ASCII, Latin letters, dashes and quotation marks. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x20 && code <= 0x7e) continue;
    if ((code < 0xc0 || code > 0x24f) && (code < 0x2010 || code > 0x2026)) return false;
  }
  return true;
}
