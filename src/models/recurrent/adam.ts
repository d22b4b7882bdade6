// Moves a network's numbers against their slopes (Adam, Kingma and Ba 2015).

import type { Learner } from './learner.ts';
import { parameter } from './parameters.ts';

const FIRST_DECAY = 0.9;
const SECOND_DECAY = 0.98;
/** Longest step of all slopes together; longer ones are shortened. */
const LONGEST = 5;

/** Moves once; the embeddings only in the `rows` that the batch of so many tokens has touched. */
export function createAdam(
  learner: Learner,
): (rows: Int32Array, tokens: number, rate: number) => void {
  const { parameters, back, shape } = learner;
  const groups = [...parameters].map(([name, { values }]) => ({
    name,
    values,
    slopes: parameter(back.gradients, name).values,
    means: new Float32Array(values.length),
    squares: new Float32Array(values.length),
  }));
  type Group = (typeof groups)[number];
  const touched = new Int32Array(shape.embeddingRows).fill(-1);
  let step = 0;
  const move = (group: Group, from: number, to: number, scale: number, rate: number): void => {
    const { values, slopes, means, squares } = group;
    for (let at = from; at < to; at += 1) {
      const slope = (slopes[at] as number) * scale;
      const mean = FIRST_DECAY * (means[at] as number) + (1 - FIRST_DECAY) * slope;
      const square = SECOND_DECAY * (squares[at] as number) + (1 - SECOND_DECAY) * slope * slope;
      means[at] = mean;
      squares[at] = square;
      values[at] = (values[at] as number) - (rate * mean) / (Math.sqrt(square) + 1e-8);
    }
  };
  return (rows, tokens, rate) => {
    step += 1;
    let sum = 0;
    for (const { name, slopes } of groups) {
      if (name === 'embeddings') continue;
      for (let at = 0; at < slopes.length; at += 1) {
        const slope = slopes[at] as number;
        sum += slope * slope;
      }
    }
    const scale = 1 / Math.max(tokens, Math.sqrt(sum) / LONGEST);
    const corrected = (rate * Math.sqrt(1 - SECOND_DECAY ** step)) / (1 - FIRST_DECAY ** step);
    for (const group of groups) {
      if (group.name !== 'embeddings') {
        move(group, 0, group.values.length, scale, corrected);
        continue;
      }
      for (const row of rows) {
        if (touched[row] === step) continue;
        touched[row] = step;
        move(group, row * shape.embedding, (row + 1) * shape.embedding, scale, corrected);
      }
    }
  };
}
