// The two loops in which networks spend their time, the product of two matrices and the recurrent
// step: a small WebAssembly module with 128-bit vectors, written out in `module.ts`. It adds in the
// same order everywhere, so the same numbers come out on every machine.

import { moduleBytes } from './module.ts';
import type { ShortBlock } from './short.ts';

/** Memory that the module works in, and its one function. */
export interface Workspace {
  /** A stretch of `length` numbers, set to zero; it lives as long as the workspace. */
  readonly take: (length: number) => Block;
  /**
   * `result` = `left` × `right`, row by row, or added to what is there. `rows` must be a multiple
   * of 4 and `columns` of 8; `inner` is the length of a row of `left`.
   */
  readonly multiply: (
    left: Block,
    right: Block,
    result: Block,
    rows: number,
    inner: number,
    columns: number,
    add?: boolean,
  ) => void;
  readonly recur: Recur;
  /** A stretch of `length` whole numbers, set to zero. */
  readonly takeShort: (length: number) => ShortBlock;
  readonly multiplyShort: MultiplyShort;
  /** Writes `count` numbers, a multiple of 8, as whole numbers of `SHORT_STEP`. */
  readonly shorten: (source: number, target: number, count: number) => void;
  /** Each row of the result is the sum of three rows, with zero for what is below. */
  readonly sumThree: SumRows;
  /** Each row of the result is the sum of some rows: `places` tells how many, then where each is. */
  readonly sumLists: SumRows;
  /** One sum of so many rows of bytes, at least one, in 16 bits a number; `size` a multiple of 16. */
  readonly sumBytes: SumRows;
  /** A stretch of whole numbers of 32 bits, set to zero. */
  readonly takeWhole: (length: number) => WholeBlock;
}

/** All places are byte addresses; `ends` has three rows: a column's scale, bias, and least value. */
export type MultiplyShort = (
  left: number,
  right: number,
  result: number,
  rows: number,
  inner: number,
  columns: number,
  ends: number,
) => void;

export type SumRows = (
  /** Address of the addresses of the rows to be added, row by row of the result. */
  places: number,
  result: number,
  rows: number,
  /** Bytes of a row, a multiple of 32 for `sumLists`, else of 16. */
  size: number,
) => void;

/** Whole numbers of 32 bits in the workspace's memory. */
export interface WholeBlock {
  /** Address in bytes. */
  readonly address: number;
  readonly values: Int32Array;
}

/** Runs one direction of one recurrent layer over `rows` tokens; all places are byte addresses. */
export type Recur = (
  /** Of the first token's units in the states before and after the layer, gates, memories. */
  before: number,
  after: number,
  gates: number,
  memories: number,
  /** Of the units in the gates' own numbers. */
  bends: number,
  /** Of as many zeros as there are units. */
  zeros: number,
  /** Bytes of the units, a multiple of 16, and of a whole row of states. */
  size: number,
  stride: number,
  /** Bytes from one token to the next: `stride`, or less `stride` when read backward. */
  step: number,
  rows: number,
) => void;

/** Numbers in the workspace's memory. */
export interface Block {
  /** Address in bytes. */
  readonly address: number;
  readonly values: Float32Array;
}

type Multiply = (
  left: number,
  right: number,
  result: number,
  rows: number,
  inner: number,
  columns: number,
  add: number,
) => void;

type Functions = Pick<
  Workspace,
  'recur' | 'multiplyShort' | 'shorten' | 'sumThree' | 'sumLists' | 'sumBytes'
> & {
  readonly multiply: Multiply;
};

interface WasmMemory {
  readonly buffer: ArrayBuffer;
}

/** The part of the WebAssembly interface used here, which Node's types leave out. */
interface Wasm {
  readonly Memory: new (size: { initial: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}

const PAGE = 65_536;

let compiled: object | undefined;

/** A workspace of so many numbers; more than that cannot be taken from it. */
export function createWorkspace(numbers: number): Workspace {
  const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly;
  const memory = new Memory({ initial: Math.ceil((numbers * 4) / PAGE) + 1 });
  compiled ??= new Module(moduleBytes());
  const instance = new Instance(compiled, { host: { memory } });
  const { multiply, ...others } = instance.exports as Functions;
  let next = 0;
  const take = (length: number): Block => {
    const address = next;
    next += Math.ceil(length / 4) * 16;
    return { address, values: new Float32Array(memory.buffer, address, length) };
  };
  return {
    ...others,
    take,
    takeWhole: (length) => {
      const { address } = take(length);
      return { address, values: new Int32Array(memory.buffer, address, length) };
    },
    takeShort: (length) => {
      const address = next;
      next += Math.ceil(length / 8) * 16;
      return { address, values: new Int16Array(memory.buffer, address, length) };
    },
    multiply: (left, right, result, rows, inner, columns, add = false) => {
      multiply(left.address, right.address, result.address, rows, inner, columns, add ? 1 : 0);
    },
  };
}
