import { expect, it } from 'vitest';
import { createWorkspace } from '../../../src/models/recurrent/product.ts';

const workspace = createWorkspace(100);
const table = workspace.take(12);
table.values.set([1, 2, 3, 4, -5, -6, -7, -8, 9, 10, 11, 12]);
const result = workspace.take(8);
const places = workspace.takeWhole(6);

it('adds two rows for each row', () => {
  places.values.set([0, 2, 1, 1].map((row) => table.address + row * 16));
  workspace.sumTwo(places.address, result.address, 2, 16);
  expect([...result.values]).toEqual([10, 12, 14, 16, -10, -12, -14, -16]);
});

it('adds three rows for each row and raises the sum to zero', () => {
  places.values.set([0, 0, 2, 1, 1, 0].map((row) => table.address + row * 16));
  workspace.sumThree(places.address, result.address, 2, 16);
  expect([...result.values]).toEqual([11, 14, 17, 20, 0, 0, 0, 0]);
});
