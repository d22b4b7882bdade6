// Converts offsets from UTF-16 code units, in which all is counted inside, to the unit asked for.

import type { OffsetUnit } from './schema.ts';

/** Takes an offset in UTF-16 code units to the unit it was made for. */
export type ConvertOffset = (offset: number) => number;

/** Reads the text once; every conversion is then a look-up. */
export function createOffsetConverter(text: string, unit: OffsetUnit): ConvertOffset {
  if (unit === 'utf16' || isAscii(text)) return (offset) => offset;
  const converted = new Uint32Array(text.length + 1);
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    converted[index] = count;
    const code = text.charCodeAt(index);
    const pair = isHigh(code) && isLow(text.charCodeAt(index + 1));
    if (unit === 'codepoint') count += 1;
    else if (pair) count += 4;
    else count += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
    if (!pair) continue;
    index += 1;
    converted[index] = count;
  }
  converted[text.length] = count;
  return (offset) => converted[Math.min(Math.max(offset, 0), text.length)] ?? 0;
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) > 0x7f) return false;
  }
  return true;
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
