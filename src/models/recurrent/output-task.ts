// What a tagger's last layer learns from a batch: the slopes of its scores, and through its weights
// those of the encoder's states.

import { addOuter, passBack } from './encoder-gradients.ts';
import type { Learner, Lesson, Task } from './learner.ts';
import { type OutputLayer, scoreOutputs } from './output-scores.ts';
import { parameter } from './parameters.ts';

/**
 * `spend` turns the scores of a lesson's token into their slopes and returns the loss. The task takes
 * `room` × `layer.width` numbers of the workspace.
 */
export function createOutputTask<Kind extends Lesson>(
  { workspace, shape, parameters, back, room }: Learner,
  layer: OutputLayer,
  spend: (row: Float32Array, lesson: Kind, token: number) => number,
): Task<Kind> {
  const { labels, width } = layer;
  const table = workspace.take(room * width);
  return {
    learn: ({ lessons, count }, states) => {
      scoreOutputs(workspace, shape, parameters, layer, states, count, table);
      const bias = parameter(back.gradients, layer.bias).values;
      let loss = 0;
      let place = 0;
      for (const lesson of lessons) {
        for (let token = 0; token < lesson.words.length; token += 1) {
          const row = table.values.subarray(place * width, (place + 1) * width);
          loss += spend(row, lesson, token);
          for (let at = 0; at < labels; at += 1) {
            bias[at] = (bias[at] as number) + (row[at] as number);
          }
          place += 1;
        }
      }
      const gradient = parameter(back.gradients, layer.weights);
      addOuter(workspace, back, states, table, gradient, count, shape.state, width);
      const weights = parameter(parameters, layer.weights);
      passBack(workspace, back, table, weights, back.before, count, shape.state, width);
      return loss;
    },
  };
}
