// Takes the marks out of one block of Markdown: emphasis, links, images, code, tags, escapes. One
// pass from left to right; nothing is looked for twice, so that a line of stars costs no more.

import { decodeEntities } from './entities.ts';

/** The farthest that the end of a link's address or of a tag is looked for. */
const FAR = 2_000;

/** How many open marks are remembered. */
const DEEPEST = 20;

interface Piece {
  /** What is printed unless the piece turns out to be a mark. */
  text: string;
}

interface Opener {
  readonly piece: Piece;
  readonly mark: string;
}

interface Bracket {
  readonly piece: Piece;
  readonly image: boolean;
  /** Index of the piece after it. */
  readonly next: number;
}

export function removeInlineMarks(block: string): string {
  const pieces: Piece[] = [];
  const openers: Opener[] = [];
  const brackets: Bracket[] = [];
  let plain = 0;
  let at = 0;
  const flush = (): void => {
    if (at > plain) pieces.push({ text: block.slice(plain, at) });
  };
  const put = (text: string, length: number): Piece => {
    flush();
    const piece = { text };
    pieces.push(piece);
    at += length;
    plain = at;
    return piece;
  };
  while (at < block.length) {
    const char = block[at] ?? '';
    if (char === '\\' && /[!-/:-@[-`{-~]/.test(block[at + 1] ?? '')) put(block[at + 1] ?? '', 2);
    else if (char === '`') {
      const run = runLength(block, at);
      const end = nearEnd(block, at + run, '`'.repeat(run));
      if (end < 0) put('`'.repeat(run), run);
      else put(block.slice(at + run, end).trim(), end + run - at);
    } else if (char === '*' || char === '_' || (char === '~' && block[at + 1] === '~')) {
      emphasis(put, openers, block, at);
    } else if (char === '[' || (char === '!' && block[at + 1] === '[')) {
      const image = char === '!';
      const piece = put(image ? '![' : '[', image ? 2 : 1);
      brackets.push({ piece, image, next: pieces.length });
      if (brackets.length > DEEPEST) brackets.shift();
    } else if (char === ']') closeBracket(put, pieces, brackets, block, at);
    else if (char === '<') tag(put, block, at);
    else at += 1;
  }
  flush();
  return decodeEntities(pieces.map(({ text }) => text).join(''))
    .replace(/[ \t]+/g, ' ')
    .trim();
}

type Put = (text: string, length: number) => Piece;

function emphasis(put: Put, openers: Opener[], block: string, at: number): void {
  const length = runLength(block, at);
  const mark = block.slice(at, at + length);
  const before = block[at - 1] ?? ' ';
  const after = block[at + length] ?? ' ';
  const piece = put(mark, length);
  const insideWord = mark.startsWith('_') && isWord(before) && isWord(after);
  if (insideWord || length > 3) return;
  if (!/\s/.test(before)) {
    const top = openers.findLastIndex((opener) => opener.mark === mark);
    const opener = openers[top];
    if (opener !== undefined) {
      opener.piece.text = '';
      piece.text = '';
      openers.length = top;
      return;
    }
  }
  if (/\s/.test(after)) return;
  openers.push({ piece, mark });
  if (openers.length > DEEPEST) openers.shift();
}

function closeBracket(
  put: Put,
  pieces: readonly Piece[],
  brackets: Bracket[],
  block: string,
  at: number,
): void {
  const open = brackets.pop();
  const next = block[at + 1];
  const end =
    next === '(' ? addressEnd(block, at + 2) : next === '[' ? nearEnd(block, at + 2, ']') : -1;
  const address = open !== undefined && end >= 0;
  const close = put(address ? '' : ']', address ? end + 1 - at : 1);
  if (open === undefined) return;
  const inside = pieces.slice(open.next, -1);
  const footnote = !address && inside[0]?.text.startsWith('^') === true;
  if (!address && !footnote) return;
  open.piece.text = '';
  close.text = '';
  if (open.image || footnote) for (const piece of inside) piece.text = '';
}

function tag(put: Put, block: string, at: number): void {
  const end = nearEnd(block, at + 1, '>');
  const inner = end < 0 ? '' : block.slice(at + 1, end);
  if (/^(?:https?:|mailto:)\S+$/.test(inner)) put(inner, end + 1 - at);
  else if (/^!--|^\/?[a-z][a-z0-9-]*(?:[\s/]|$)/i.test(inner)) {
    put(/^br\b/i.test(inner) ? ' ' : '', end + 1 - at);
  } else put('<', 1);
}

function runLength(block: string, at: number): number {
  let end = at + 1;
  while (end < block.length && block[end] === block[at]) end += 1;
  return end - at;
}

function nearEnd(block: string, from: number, mark: string): number {
  const found = block.slice(from, from + FAR).indexOf(mark);
  return found < 0 ? -1 : from + found;
}

/** The bracket that closes an address, which may hold brackets in pairs. */
function addressEnd(block: string, from: number): number {
  let depth = 0;
  for (let index = from; index < Math.min(block.length, from + FAR); index += 1) {
    if (block[index] === '(') depth += 1;
    else if (block[index] === ')') {
      if (depth === 0) return index;
      depth -= 1;
    }
  }
  return -1;
}

function isWord(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}
