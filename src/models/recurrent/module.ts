// The WebAssembly module of `product.ts`, instruction by instruction: it imports `host.memory` and
// exports `multiply` and `recur`.

type Code = readonly number[];

const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const constant = (value: number): number[] => [0x41, ...signed(value)];
const plus = [0x6a];
const times = [0x6c];
const less = [0x49];
const i32 = 0x7f;
const v128 = 0x7b;
const loadVector = (offset = 0): number[] => [0xfd, 0x00, 4, offset];
const loadSplat = [0xfd, 0x09, 2, 0];
const storeVector = (offset = 0): number[] => [0xfd, 0x0b, 4, offset];
const absolute = [0xfd, 0xe0, 0x01];
const addVectors = [0xfd, 0xe4, 0x01];
const subtractVectors = [0xfd, 0xe5, 0x01];
const multiplyVectors = [0xfd, 0xe6, 0x01];
const divideVectors = [0xfd, 0xe7, 0x01];
const end = 0x0b;

/** Four times the same number. */
function vector(value: number): number[] {
  const bytes = [...new Uint8Array(Float32Array.of(value, value, value, value).buffer)];
  return [0xfd, 0x0c, ...bytes];
}

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

const section = (id: number, ...content: readonly Code[]): number[] => [
  id,
  ...unsigned(content.flat().length),
  ...content.flat(),
];
const name = (text: string): number[] => [text.length, ...new TextEncoder().encode(text)];
const sized = (content: Code): number[] => [...unsigned(content.length), ...content];
const functionType = (parameters: number): number[] => [
  ...[0x60, parameters],
  ...new Array<number>(parameters).fill(i32),
  0,
];

export function moduleBytes(): Uint8Array {
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [2], functionType(7), functionType(10)),
    ...section(2, [1], name('host'), name('memory'), [0x02, 0x00, 0x01]),
    ...section(3, [2, 0, 1]),
    ...section(7, [2], name('multiply'), [0x00, 0], name('recur'), [0x00, 1]),
    ...section(10, [2], sized(multiplyBody()), sized(recurBody())),
  ]);
}

/** Writes instructions one after the other. */
function createWriter() {
  const code: number[] = [];
  const write = (...parts: readonly Code[]): void => {
    for (const part of parts) code.push(...part);
  };
  return {
    code,
    write,
    increase: (local: number, by: Code): void => write(get(local), by, plus, set(local)),
    /** Repeats the body while `again` leaves true on the stack. */
    loop: (body: () => void, again: Code): void => {
      write([0x03, 0x40]);
      body();
      write(again, [0x0d, 0, end]);
    },
    /** If the local is not zero, the one, else the other. */
    choose: (local: number, one: () => void, other: () => void): void => {
      write(get(local), [0x04, 0x40]);
      one();
      write([0x05]);
      other();
      write([end]);
    },
  };
}

/**
 * For every four rows of the left and eight columns of the right: eight vectors of sums are kept
 * while one number of each row meets two vectors of the right, along the inner length.
 */
function multiplyBody(): number[] {
  const [left, right, result, rows, inner, columns, add] = [0, 1, 2, 3, 4, 5, 6];
  const [row, column, step, at, leftSize, rightSize, out] = [7, 8, 9, 10, 11, 12, 13];
  const lefts = [14, 15, 16, 17] as const;
  const pairs = [
    [18, 19],
    [20, 21],
    [22, 23],
    [24, 25],
  ] as const;
  const [near, far, number] = [26, 27, 28];
  const { code, write, increase, loop, choose } = createWriter();
  const setOut = (): void => write(get(result), get(column), constant(4), times, plus, set(out));
  const multiplyTile = (): void => {
    write(get(left), set(lefts[0]));
    for (const index of [1, 2, 3] as const) {
      write(get(lefts[(index - 1) as 0 | 1 | 2]), get(leftSize), plus, set(lefts[index]));
    }
    write(get(right), get(column), constant(4), times, plus, set(at));
    const loadSums = (): void => {
      setOut();
      for (const [one, two] of pairs) {
        write(get(out), loadVector(0), set(one), get(out), loadVector(16), set(two));
        increase(out, get(rightSize));
      }
    };
    const clearSums = (): void => {
      for (const sum of pairs.flat()) write(vector(0), set(sum));
    };
    choose(add, loadSums, clearSums);
    write(constant(0), set(step));
    const addProducts = (): void => {
      write(get(at), loadVector(0), set(near), get(at), loadVector(16), set(far));
      for (const [index, [one, two]] of pairs.entries()) {
        const source = lefts[index as 0 | 1 | 2 | 3];
        write(get(source), loadSplat, set(number));
        write(get(number), get(near), multiplyVectors, get(one), addVectors, set(one));
        write(get(number), get(far), multiplyVectors, get(two), addVectors, set(two));
        increase(source, constant(4));
      }
      increase(at, get(rightSize));
      increase(step, constant(1));
    };
    loop(addProducts, [...get(step), ...get(inner), ...less]);
    setOut();
    for (const [one, two] of pairs) {
      write(get(out), get(one), storeVector(0), get(out), get(two), storeVector(16));
      increase(out, get(rightSize));
    }
    increase(column, constant(8));
  };
  write(get(inner), constant(4), times, set(leftSize));
  write(get(columns), constant(4), times, set(rightSize), constant(0), set(row));
  const multiplyRows = (): void => {
    write(constant(0), set(column));
    loop(multiplyTile, [...get(column), ...get(columns), ...less]);
    write(get(left), get(leftSize), constant(4), times, plus, set(left));
    write(get(result), get(rightSize), constant(4), times, plus, set(result));
    increase(row, constant(4));
  };
  loop(multiplyRows, [...get(row), ...get(rows), ...less]);
  write([end]);
  return [3, ...[11, i32], ...[8, v128], ...[3, v128], ...code];
}

/**
 * For every token and four of its units: both gates from their inputs and the memory before, the
 * new memory, and the state that it gives. A gate is 0.5 + 0.5 x / (1 + |x|).
 */
function recurBody(): number[] {
  const [before, after, gates, memories, bends, earlierAt, size, stride, step, rows] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
  ];
  const [unit, row, gateAt, bendAt] = [10, 11, 12, 13];
  const [earlier, sum, keep, open, memory, input] = [14, 15, 16, 17, 18, 19];
  const { code, write, increase, loop } = createWriter();
  /** A gate from its input, its own bias, and its own weight for the memory before. */
  const writeGate = (gate: number): void => {
    increase(gateAt, get(stride));
    write(get(gateAt), loadVector(), get(bendAt), loadVector(), addVectors);
    increase(bendAt, get(stride));
    write(get(bendAt), loadVector(), get(earlier), multiplyVectors, addVectors, set(sum));
    increase(bendAt, get(stride));
    write(get(sum), get(sum), absolute, vector(1), addVectors, divideVectors);
    write(vector(0.5), multiplyVectors, vector(0.5), addVectors, set(gate));
    write(get(gateAt), get(gate), storeVector());
  };
  /** `from` + `share` × (`to` − `from`), where `from` is kept in a local. */
  const between = (from: number, share: number, to: number): void => {
    write(get(to), get(from), subtractVectors, get(share), multiplyVectors);
    write(get(from), addVectors);
  };
  const stepUnits = (): void => {
    write(get(gates), get(unit), plus, set(gateAt), get(bends), get(unit), plus, set(bendAt));
    write(get(earlierAt), get(unit), plus, loadVector(), set(earlier));
    write(get(gateAt), loadVector(), set(memory));
    writeGate(keep);
    writeGate(open);
    between(memory, keep, earlier);
    write(set(memory), get(before), get(unit), plus, loadVector(), set(input));
    write(get(memories), get(unit), plus, get(memory), storeVector());
    write(get(after), get(unit), plus);
    between(input, open, memory);
    write(storeVector());
    increase(unit, constant(16));
  };
  write(constant(0), set(row));
  const stepRow = (): void => {
    write(constant(0), set(unit));
    loop(stepUnits, [...get(unit), ...get(size), ...less]);
    write(get(memories), set(earlierAt));
    for (const place of [before, after, memories]) increase(place, get(step));
    for (let part = 0; part < 3; part += 1) increase(gates, get(step));
    increase(row, constant(1));
  };
  loop(stepRow, [...get(row), ...get(rows), ...less]);
  write([end]);
  return [2, ...[4, i32], ...[6, v128], ...code];
}
