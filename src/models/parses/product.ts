// The product of two matrices, on which the parser spends most of its time: a small WebAssembly
// module with 128-bit vectors, written out here instruction by instruction. It multiplies and adds
// in the same order everywhere, so the same numbers come out on every machine.

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
}

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

/** A workspace of so many numbers; more than that cannot be taken from it. */
export function createWorkspace(numbers: number): Workspace {
  const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly;
  const memory = new Memory({ initial: Math.ceil((numbers * 4) / PAGE) + 1 });
  const instance = new Instance(new Module(moduleBytes()), { host: { memory } });
  const { multiply } = instance.exports as { multiply: Multiply };
  let next = 0;
  return {
    take: (length) => {
      const address = next;
      next += Math.ceil(length / 4) * 16;
      return { address, values: new Float32Array(memory.buffer, address, length) };
    },
    multiply: (left, right, result, rows, inner, columns, add = false) => {
      multiply(left.address, right.address, result.address, rows, inner, columns, add ? 1 : 0);
    },
  };
}

const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const constant = (value: number): number[] => [0x41, ...signed(value)];
const plus = [0x6a];
const times = [0x6c];
const less = [0x49];
const i32 = 0x7f;
const v128 = 0x7b;
const loadVector = (offset: number): number[] => [0xfd, 0x00, 4, offset];
const loadSplat = [0xfd, 0x09, 2, 0];
const storeVector = (offset: number): number[] => [0xfd, 0x0b, 4, offset];
const addVectors = [0xfd, 0xe4, 0x01];
const multiplyVectors = [0xfd, 0xe6, 0x01];
const zeroVector = [0xfd, 0x0c, ...new Array<number>(16).fill(0)];
const end = 0x0b;

/** Signed LEB128. */
function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    const done = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
    bytes.push(done ? low : low | 0x80);
    if (done) return bytes;
  }
}

function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

const section = (id: number, content: readonly number[]): number[] => [
  id,
  ...unsigned(content.length),
  ...content,
];
const name = (text: string): number[] => [text.length, ...Buffer.from(text)];

/** The module: imports `host.memory`, exports `multiply`. */
function moduleBytes(): Uint8Array {
  const body = multiplyBody();
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [1, 0x60, 7, i32, i32, i32, i32, i32, i32, i32, 0]),
    ...section(2, [1, ...name('host'), ...name('memory'), 0x02, 0x00, 0x01]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('multiply'), 0x00, 0]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ]);
}

/**
 * For every four rows of the left and eight columns of the right: eight vectors of sums are kept
 * while one number of each row meets two vectors of the right, along the inner length.
 */
function multiplyBody(): number[] {
  const [left, right, result, rows, inner, columns, add] = [0, 1, 2, 3, 4, 5, 6];
  const [row, column, step, at, leftSize, rightSize] = [7, 8, 9, 10, 11, 12];
  const lefts = [13, 14, 15, 16];
  const out = 17;
  const sums = [18, 19, 20, 21, 22, 23, 24, 25];
  const [near, far, number] = [26, 27, 28];
  const code: number[] = [];
  const write = (...parts: readonly (readonly number[])[]): void => {
    for (const part of parts) code.push(...part);
  };
  const increase = (local: number, by: readonly number[]): void => {
    write(get(local), by, plus, set(local));
  };
  const loop = (body: () => void, again: readonly number[]): void => {
    code.push(0x03, 0x40);
    body();
    write(again, [0x0d, 0]);
    code.push(end);
  };
  write(get(inner), constant(4), times, set(leftSize));
  write(get(columns), constant(4), times, set(rightSize));
  write(constant(0), set(row));
  loop(() => {
    write(constant(0), set(column));
    loop(() => {
      write(get(left), set(lefts[0] ?? 0));
      for (const index of [1, 2, 3]) {
        write(get(lefts[index - 1] ?? 0), get(leftSize), plus, set(lefts[index] ?? 0));
      }
      write(get(right), get(column), constant(4), times, plus, set(at));
      write(get(result), get(column), constant(4), times, plus, set(out));
      write(get(add));
      code.push(0x04, 0x40);
      for (const index of [0, 1, 2, 3]) {
        write(get(out), loadVector(0), set(sums[index * 2] ?? 0));
        write(get(out), loadVector(16), set(sums[index * 2 + 1] ?? 0));
        increase(out, get(rightSize));
      }
      write(get(result), get(column), constant(4), times, plus, set(out));
      code.push(0x05);
      for (const sum of sums) write(zeroVector, set(sum));
      code.push(end);
      write(constant(0), set(step));
      loop(() => {
        write(get(at), loadVector(0), set(near), get(at), loadVector(16), set(far));
        for (const index of [0, 1, 2, 3]) {
          const [one, two] = [sums[index * 2] ?? 0, sums[index * 2 + 1] ?? 0];
          const source = lefts[index] ?? 0;
          write(get(source), loadSplat, set(number));
          write(get(number), get(near), multiplyVectors, get(one), addVectors, set(one));
          write(get(number), get(far), multiplyVectors, get(two), addVectors, set(two));
          increase(source, constant(4));
        }
        increase(at, get(rightSize));
        increase(step, constant(1));
      }, [...get(step), ...get(inner), ...less]);
      for (const index of [0, 1, 2, 3]) {
        write(get(out), get(sums[index * 2] ?? 0), storeVector(0));
        write(get(out), get(sums[index * 2 + 1] ?? 0), storeVector(16));
        increase(out, get(rightSize));
      }
      increase(column, constant(8));
    }, [...get(column), ...get(columns), ...less]);
    write(get(left), get(leftSize), constant(4), times, plus, set(left));
    write(get(result), get(rightSize), constant(4), times, plus, set(result));
    increase(row, constant(4));
  }, [...get(row), ...get(rows), ...less]);
  code.push(end);
  return [3, ...[11, i32], ...[8, v128], ...[3, v128], ...code];
}
