// What `fillOutput` and `scoreLabels` of `biaffine.ts` do, for predictors: in whole numbers of 16 bits.

import { type Parameters, parameter, roundUp } from '../recurrent/parameters.ts';
import type { Workspace } from '../recurrent/product.ts';
import { createShortProduct, type ShortBlock, shortProductNumbers } from '../recurrent/short.ts';
import { type NetworkFile, shortMatrix } from '../recurrent/weights.ts';
import type { ParserShape, Tables } from './biaffine.ts';

export interface TokenProducts {
  /** Fills `tables.output` and `tables.dependents` from the last states of `count` tokens. */
  readonly fillOutput: (states: ShortBlock, count: number) => void;
  /** Fills `tables.labels`; heads are indices of tokens, -1 for the root. */
  readonly scoreLabels: (heads: Int32Array, count: number) => void;
}

/** Numbers that the products take from the workspace. */
export function tokenProductNumbers(file: NetworkFile<ParserShape>, room: number): number {
  const names = ['output', 'arcs', 'labels'] as const;
  let numbers = roundUp(room, 4) * (file.shape.arc + 3) + 100;
  for (const name of names) numbers += shortProductNumbers(shortMatrix(file, name));
  return numbers;
}

export function createTokenProducts(
  workspace: Workspace,
  file: NetworkFile<ParserShape>,
  parameters: Parameters,
  tables: Tables,
  room: number,
): TokenProducts {
  const { arc } = file.shape;
  const bias = (name: string): Float32Array => parameter(parameters, name).values;
  const least = new Float32Array(arc * 4).fill(Number.NEGATIVE_INFINITY).fill(0, 0, arc * 2);
  const output = createShortProduct(workspace, shortMatrix(file, 'output'), {
    bias: bias('outputBias'),
    least,
  });
  const arcs = createShortProduct(workspace, shortMatrix(file, 'arcs'), { bias: bias('arcBias') });
  const labels = createShortProduct(workspace, shortMatrix(file, 'labels'), {
    bias: bias('labelBias'),
  });
  const short = workspace.takeShort(roundUp(room, 4) * arc);
  const places = workspace.takeWhole(room * 3);
  const [root, sides] = [parameter(parameters, 'rootLabel'), parameter(parameters, 'sides')];
  const said = tables.output.address;
  const size = arc * 4;
  return {
    fillOutput: (states, count) => {
      output(states, tables.output, count);
      const { values } = tables.output;
      const said = tables.said.values;
      for (let token = 0; token < count; token += 1) {
        const from = token * arc * 4 + arc;
        for (let at = 0; at < arc; at += 1) said[token * arc + at] = values[from + at] as number;
      }
      workspace.shorten(tables.said.address, short.address, count * arc);
      arcs(short, tables.dependents, count);
    },
    scoreLabels: (heads, count) => {
      for (let token = 0; token < count; token += 1) {
        const head = heads[token] as number;
        places.values[token * 3] = said + token * size * 4 + size * 3;
        places.values[token * 3 + 1] = head < 0 ? root.address : said + head * size * 4 + size * 2;
        places.values[token * 3 + 2] = head > token ? sides.address : sides.address + size;
      }
      workspace.sumThree(places.address, tables.pairs.address, count, size);
      workspace.shorten(tables.pairs.address, short.address, count * arc);
      labels(short, tables.labels, count);
    },
  };
}
