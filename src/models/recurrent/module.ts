// The WebAssembly module of `product.ts`: it imports `host.memory` and exports each function below.

import { type Code, i32, unsigned } from './instructions.ts';
import { multiplyCode } from './multiply-code.ts';
import { recurCode } from './recur-code.ts';
import { multiplyShortCode, shortenCode } from './short-code.ts';
import { sumBytesCode, sumListsCode, sumThreeCode } from './sum-code.ts';

const section = (id: number, ...content: readonly Code[]): number[] => [
  id,
  ...sized(content.flat()),
];
const name = (text: string): number[] => [text.length, ...new TextEncoder().encode(text)];
const sized = (content: Code): number[] => [...unsigned(content.length), ...content];
const functionType = (parameters: number): number[] => [
  ...[0x60, parameters],
  ...new Array<number>(parameters).fill(i32),
  0,
];

/** Name, number of parameters, code. */
const functions: readonly (readonly [string, number, Code])[] = [
  ['multiply', 7, multiplyCode()],
  ['multiplyShort', 7, multiplyShortCode()],
  ['recur', 10, recurCode()],
  ['shorten', 3, shortenCode()],
  ['sumThree', 4, sumThreeCode()],
  ['sumLists', 4, sumListsCode()],
  ['sumBytes', 4, sumBytesCode()],
];

export function moduleBytes(): Uint8Array {
  const count = [functions.length];
  const indices = functions.map((_, index) => index);
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, count, ...functions.map(([, parameters]) => functionType(parameters))),
    ...section(2, [1], name('host'), name('memory'), [0x02, 0x00, 0x01]),
    ...section(3, count, indices),
    ...section(7, count, ...functions.map(([text], index) => [...name(text), 0x00, index])),
    ...section(10, count, ...functions.map(([, , code]) => sized(code))),
  ]);
}
