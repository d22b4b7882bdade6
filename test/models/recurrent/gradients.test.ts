// The slopes that training uses are compared with what the loss does when a number is moved.

import { expect, it } from 'vitest';
import { type ParserShape, parserSizes } from '../../../src/models/parses/biaffine.ts';
import {
  createParserTask,
  type ParseLesson,
  parserTaskNumbers,
} from '../../../src/models/parses/task.ts';
import { makeBatch } from '../../../src/models/recurrent/batches.ts';
import { countWords, embeddingRows } from '../../../src/models/recurrent/inputs.ts';
import { learnBatch } from '../../../src/models/recurrent/learn-batch.ts';
import { initialise, takeLearner } from '../../../src/models/recurrent/learner.ts';
import { parameter } from '../../../src/models/recurrent/parameters.ts';
import { randomFrom } from '../../../src/models/recurrent/random.ts';
import { wordVectors } from '../../../src/models/vectors/load.ts';

const lessons: readonly ParseLesson[] = [
  {
    words: ['The', 'old', 'envoy', 'left', '.'],
    marks: Int32Array.of(5, 0, 7, 15, 12),
    heads: Int32Array.of(2, 2, 3, -1, 3),
    labels: Int32Array.of(1, 2, 3, 4, 5),
  },
  {
    words: ['Tovar', 'said', ',', 'she', 'met', 'Diaz'],
    marks: Int32Array.of(11, 15, 12, 10, 15, 11),
    heads: Int32Array.of(1, -1, 1, 4, 1, 4),
    labels: Int32Array.of(3, 4, 5, 3, 6, 7),
  },
  {
    words: ['She', 'left'],
    marks: Int32Array.of(10, 15),
    heads: Int32Array.of(1, -1),
    shares: {
      arcs: Float32Array.of(0, 0.75, 0.25, 0.5, 0, 0.5),
      labels: Float32Array.of(0, 0, 0, 0.5, 0.5, 0, 0, 0, 0, 0, 0.25, 0, 0, 0.75, 0, 0, 0, 0),
    },
  },
];

/** The same with numbers as a pretrained encoder gives them. */
const withContexts = lessons.map((lesson, index) => ({
  ...lesson,
  contexts: Int16Array.from({ length: lesson.words.length * 8 }, (_, at) =>
    Math.round(600 * Math.sin(at * 1.7 + index)),
  ),
}));

it.each([
  ['words alone', lessons, 0],
  ['words and contexts', withContexts, 8],
])('finds the slope of every kind of number, %s', (_, lessons, context) => {
  const random = randomFrom(3);
  const { vocabulary } = countWords(lessons, 1);
  const shape: ParserShape = {
    embeddingRows: embeddingRows(vocabulary),
    embedding: 16,
    vector: wordVectors().size,
    ...(context === 0 ? {} : { context }),
    hidden: 24,
    state: 16,
    layers: 2,
    marks: 18,
    arc: 8,
    labels: 9,
  };
  const sizes = parserSizes(shape);
  const learner = takeLearner(shape, sizes, 100, (room) => parserTaskNumbers(shape, room));
  initialise(learner, random);
  for (const name of ['gates0', 'gates1', 'outputBias', 'arcBias', 'distances', 'labelBias']) {
    const { values } = parameter(learner.parameters, name);
    for (let at = 0; at < values.length; at += 1) values[at] = (random() - 0.5) * 0.6;
  }
  for (const { values } of learner.masks) values.fill(1);
  const batch = makeBatch(lessons, vocabulary, shape, {
    random: () => 0.99,
    counts: new Map(),
    rewrite: (words) => words,
  });
  const task = createParserTask(learner, shape, 0, random);
  learnBatch(learner, task, batch, { random: () => 1, share: 0 });
  const slopes = new Map(
    [...learner.back.gradients].map(([name, { values }]) => [name, values.slice()]),
  );
  for (const [name, slope] of slopes) {
    const { values } = parameter(learner.parameters, name);
    let steepest = 0;
    for (let at = 0; at < slope.length; at += 1) {
      if (Math.abs(slope[at] ?? 0) > Math.abs(slope[steepest] ?? 0)) steepest = at;
    }
    const kept = values[steepest] ?? 0;
    values[steepest] = kept + 0.003;
    const above = learnBatch(learner, task, batch, { random: () => 1, share: 0 });
    values[steepest] = kept - 0.003;
    const below = learnBatch(learner, task, batch, { random: () => 1, share: 0 });
    values[steepest] = kept;
    const expected = slope[steepest] ?? 0;
    const error = Math.abs((above - below) / 0.006 - expected) / Math.abs(expected);
    expect(error, name).toBeLessThan(0.1);
  }
});
