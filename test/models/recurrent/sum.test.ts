import { expect, it } from 'vitest';
import { createWorkspace } from '../../../src/models/recurrent/product.ts';

const workspace = createWorkspace(1000);
const table = workspace.take(12);
table.values.set([1, 2, 3, 4, -5, -6, -7, -8, 9, 10, 11, 12]);
const result = workspace.take(8);
const places = workspace.takeWhole(6);

it('adds three rows for each row and raises the sum to zero', () => {
  places.values.set([0, 0, 2, 1, 1, 0].map((row) => table.address + row * 16));
  workspace.sumThree(places.address, result.address, 2, 16);
  expect([...result.values]).toEqual([11, 14, 17, 20, 0, 0, 0, 0]);
});

it('adds as many rows as are listed for each row', () => {
  const rows = workspace.take(24);
  rows.values.set(Array.from({ length: 24 }, (_, at) => at));
  const lists = workspace.takeWhole(6);
  const place = (row: number): number => rows.address + row * 32;
  lists.values.set([1, place(2), 3, place(0), place(1), place(1)]);
  const sums = workspace.take(16);
  workspace.sumLists(lists.address, sums.address, 2, 32);
  expect([...sums.values]).toEqual([
    ...[16, 17, 18, 19, 20, 21, 22, 23],
    ...[16, 19, 22, 25, 28, 31, 34, 37],
  ]);
});
