// The recurrent step as WebAssembly.

import {
  absolute,
  addVectors,
  constant,
  createWriter,
  divideVectors,
  end,
  get,
  i32,
  less,
  loadVector,
  multiplyVectors,
  plus,
  set,
  storeVector,
  subtractVectors,
  v128,
  vector,
} from './instructions.ts';

/**
 * For every token and four of its units: both gates from their inputs and the memory before, the
 * new memory, and the state that it gives. A gate is 0.5 + 0.5 x / (1 + |x|).
 */
export function recurCode(): number[] {
  const [before, after, gates, memories, bends, earlierAt, size, stride, step, rows] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
  ];
  const [unit, row, gateAt, bendAt] = [10, 11, 12, 13];
  const [earlier, sum, keep, open, memory, input] = [14, 15, 16, 17, 18, 19];
  // In locals, since a constant is made anew wherever it stands.
  const [one, half] = [20, 21];
  const { code, write, increase, loop } = createWriter();
  /** A gate from its input, its own bias, and its own weight for the memory before. */
  const writeGate = (gate: number): void => {
    increase(gateAt, get(stride));
    write(get(gateAt), loadVector(), get(bendAt), loadVector(), addVectors);
    increase(bendAt, get(stride));
    write(get(bendAt), loadVector(), get(earlier), multiplyVectors, addVectors, set(sum));
    increase(bendAt, get(stride));
    write(get(sum), get(sum), absolute, get(one), addVectors, divideVectors);
    write(get(half), multiplyVectors, get(half), addVectors, set(gate));
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
  write(vector(1), set(one), vector(0.5), set(half), constant(0), set(row));
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
  return [2, ...[4, i32], ...[8, v128], ...code];
}
