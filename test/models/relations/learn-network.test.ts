import { describe, expect, it } from 'vitest';
import { encodeModel } from '../../../src/models/relations/encode.ts';
import { FIRED, pairFeatures } from '../../../src/models/relations/features.ts';
import { LEAST_SCORE } from '../../../src/models/relations/guesses.ts';
import { judgeByParts, learnParts } from '../../../src/models/relations/judge-parts.ts';
import type { Instance } from '../../../src/models/relations/learn.ts';
import {
  learnNetwork,
  type NetworkOptions,
  scoreByNetwork,
} from '../../../src/models/relations/learn-network.ts';
import type { PairCode } from '../../../src/models/relations/pair-code.ts';
import { createRelationModel, SHARED } from '../../../src/models/relations/predict.ts';
import { readWeights } from '../../../src/models/weights.ts';

const labels = ['owns>', 'owns<', 'based_in>', SHARED];
const options: NetworkOptions = {
  hidden: 8,
  epochs: 30,
  rate: 0.1,
  outputRate: 0.05,
  dropout: 0.1,
  least: 2,
};

/** Features 1 and 2 together tell `owns>`, either alone tells `based_in>`, which no sum can say. */
function instanceOf(features: readonly number[], positive: readonly number[]): Instance {
  return { features: Int32Array.from(features), fired: [], possible: [0, 2], positive, open: [] };
}
const samples = [
  instanceOf([1, 2, 3], [0]),
  instanceOf([1, 3], [2]),
  instanceOf([2, 3], [2]),
  instanceOf([3], []),
];
const instances = Array.from({ length: 60 }, () => samples).flat();

describe('the network', () => {
  const network = learnNetwork(instances, labels, FIRED, options);

  it('learns the same from the same pairs', () => {
    expect(learnNetwork(instances, labels, FIRED, options)).toEqual(network);
  });

  it('learns what features say together', () => {
    const found = samples.map((sample) => {
      const scores = scoreByNetwork(network, sample);
      return sample.possible.filter((label) => (scores[label] as number) > 0);
    });
    expect(found).toEqual(samples.map(({ positive }) => positive));
  });

  it('counts a match of a pattern for its label alone', () => {
    const [sample] = samples as [Instance];
    const before = scoreByNetwork(network, sample);
    const after = scoreByNetwork(network, {
      ...sample,
      fired: [{ label: 'owns>', features: [FIRED] }],
    });
    expect(after[0] as number).toBeGreaterThan(before[0] as number);
    expect(after[2]).toBe(before[2]);
  });
});

/** A pair of bodies that stand beside each other; `word` is what their entities' names end in. */
function pairOf(word: number, fired: PairCode['fired']): PairCode {
  const end = {
    type: 5,
    subtype: 6,
    broad: 7,
    form: 8,
    lastWord: word,
    firstWord: word,
    country: 0,
    frequency: 1,
    leads: false,
    rank: 1,
    entity: 1,
    titles: [],
    posts: [],
    stems: [],
  };
  const units = ['one', 'other'].map(() => {
    return { word: 9, lemma: 9, fine: 0, medium: 0, tag: 9, title: 0, item: true };
  });
  return {
    one: { ...end, parts: new Map() },
    other: { ...end, entity: 2, parts: new Map() },
    units,
    at: 0,
    otherUnits: units,
    to: 1,
    apart: 0,
    sameParagraph: true,
    likeOne: 0,
    likeOther: 0,
    findPath: () => ({ path: [], pathWords: [], pathClusters: [], pathChildren: [] }),
    rules: [],
    fired,
  };
}

describe('the file of the model', () => {
  const pairs = [11, 12, 13].map((word) =>
    pairOf(word, word === 13 ? [{ label: 'based_in>', features: [FIRED] }] : []),
  );
  const pairInstances = pairs.map((pair, index): Instance => {
    const features = new Set<number>();
    pairFeatures(pair, (feature) => features.add(feature));
    return {
      features: Int32Array.from(features),
      fired: pair.fired,
      possible: [0, 1, 2],
      positive: [index],
      open: [],
    };
  });
  const parts = learnParts(Array.from({ length: 60 }, () => pairInstances).flat(), labels);
  const model = createRelationModel(
    readWeights(
      encodeModel(parts, {
        priors: labels.map(() => 0),
        threshold: 0.25,
        trees: { depth: 3, numbers: new Float32Array(0) },
      }),
      'test',
    ),
  );

  it('gives the scores of both parts, but for the rounding of weights and what is unlikely', () => {
    for (const [index, pair] of pairs.entries()) {
      const exact = judgeByParts(parts, pairInstances[index] as Instance);
      const read = model.score(pair, [0, 1, 2]);
      for (const label of [0, 1, 2]) {
        const score = exact[label] as number;
        const found = read.find((one) => one.index === label);
        expect(found !== undefined).toBe(score > LEAST_SCORE);
        if (found !== undefined) expect(found.score).toBeCloseTo(score, 0);
      }
      expect([...read].sort((one, other) => other.score - one.score)[0]?.index).toBe(index);
    }
  });

  it('holds the threshold, and chances that are scores where no tree mends them', () => {
    expect(model.threshold).toBe(0.25);
    const best = {
      score: 0,
      proposed: false,
      apart: 0,
      distance: 3,
      forward: true,
      subjectForm: 0,
      objectForm: 0,
      subjectSureness: 1,
      objectSureness: 1,
    };
    const guess = { type: 'owns', subject: 'e1', object: 'e2', best, second: -5, places: 1 };
    expect(model.judge([guess])).toEqual([0.5]);
  });
});
