// Fits words into columns of a terminal, in which a letter of Chinese or an emoji takes two places.

import stringWidth from 'string-width';

/** Places that the text takes in a terminal. */
export function widthOf(text: string): number {
  return isPlain(text) ? text.length : stringWidth(text);
}

/** Lines no wider than `width`; only a word that is wider by itself is broken. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const length = widthOf(word);
    if (line !== '' && used + 1 + length <= width) {
      line += ` ${word}`;
      used += 1 + length;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = length <= width ? [word] : breakWord(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    used = widthOf(line);
  }
  lines.push(line);
  return lines;
}

/** As `wrap`, with no more than `most` lines; an ellipsis shows that words are left out. */
export function wrapShort(text: string, width: number, most: number): readonly string[] {
  const lines = wrap(text, width);
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

/** Shrinks the widest columns until all fit into `total`. */
export function fitColumns(natural: readonly number[], total: number): readonly number[] {
  let cap = Math.min(total, Math.max(0, ...natural));
  const sum = () => natural.reduce((all, width) => all + Math.min(width, cap), 0);
  while (cap > 1 && sum() > total) cap -= 1;
  const widths = natural.map((width) => Math.min(width, cap));
  let spare = total - sum();
  for (const [index, width] of natural.entries()) {
    if (spare <= 0 || width <= cap) continue;
    widths[index] = cap + 1;
    spare -= 1;
  }
  return widths;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function breakWord(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
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

function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code > 0x7e) return false;
  }
  return true;
}
