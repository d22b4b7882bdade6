// The numbers that a network learns, by name, each group a matrix in the workspace.

import type { Block, Workspace } from './product.ts';

/** Rows and columns of each matrix, in the order of the weights file. */
export type Sizes = ReadonlyMap<string, readonly [number, number]>;

export type Parameters = ReadonlyMap<string, Block>;

/** Room for the parameters; a predictor keeps the embeddings, which are many, elsewhere. */
export function takeParameters(workspace: Workspace, sizes: Sizes, without?: string): Parameters {
  const blocks = new Map<string, Block>();
  for (const [name, [rows, columns]] of sizes) {
    if (name !== without) blocks.set(name, workspace.take(rows * columns));
  }
  return blocks;
}

/** How many numbers the parameters hold. */
export function countNumbers(sizes: Sizes, without?: string): number {
  let sum = 0;
  for (const [name, [rows, columns]] of sizes) if (name !== without) sum += rows * columns;
  return sum;
}

export function parameter(parameters: Parameters, name: string): Block {
  const block = parameters.get(name);
  if (block === undefined) throw new Error(`the network has no parameter ${name}`);
  return block;
}

export const roundUp = (value: number, to: number): number => Math.ceil(value / to) * to;
