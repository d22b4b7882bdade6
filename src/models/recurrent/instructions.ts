// The WebAssembly instructions that `module.ts` is written in, and a writer for them.

export type Code = readonly number[];

export const get = (local: number): number[] => [0x20, local];
export const set = (local: number): number[] => [0x21, local];
export const constant = (value: number): number[] => [0x41, ...signed(value)];
export const plus = [0x6a];
export const times = [0x6c];
export const less = [0x49];
export const i32 = 0x7f;
export const v128 = 0x7b;
export const loadVector = (offset = 0): number[] => [0xfd, 0x00, 4, ...unsigned(offset)];
export const loadSplat = [0xfd, 0x09, 2, 0];
export const loadNumber = [0x28, 2, 0];
export const storeVector = (offset = 0): number[] => [0xfd, 0x0b, 4, ...unsigned(offset)];
/** The larger or smaller numbers of two vectors, the first's where equal: one step, unlike `max` and `min`. */
export const largerVectors = [0xfd, 0xeb, 0x01];
export const smallerVectors = [0xfd, 0xea, 0x01];
/** Vectors of four whole numbers of 32 bits, and of eight of 16 bits. */
export const addWholes = [0xfd, 0xae, 0x01];
export const multiplyPairs = [0xfd, 0xba, 0x01];
export const subtractWholes = [0xfd, 0xb1, 0x01];
export const fromWholes = [0xfd, 0xfa, 0x01];
export const narrowWholes = [0xfd, 0x85, 0x01];
/** Sixteen bytes as two vectors of whole numbers of 16 bits, and the sum of such vectors. */
export const widenLow = [0xfd, 0x87, 0x01];
export const widenHigh = [0xfd, 0x88, 0x01];
export const addShorts = [0xfd, 0x8e, 0x01];
export const absolute = [0xfd, 0xe0, 0x01];
export const addVectors = [0xfd, 0xe4, 0x01];
export const subtractVectors = [0xfd, 0xe5, 0x01];
export const multiplyVectors = [0xfd, 0xe6, 0x01];
export const divideVectors = [0xfd, 0xe7, 0x01];
export const end = 0x0b;

/** Four times the same number. */
export function vector(value: number): number[] {
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

export function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

/** Writes instructions one after the other. */
export function createWriter() {
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
