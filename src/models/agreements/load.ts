// Reads the weights of the judge of agreements, when a text with a possible deal first asks for them.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { logistic } from '../relations/predict.ts';
import { addWeights, readWeights } from '../weights.ts';
import { type AgreementJudge, createAgreementJudge } from './predict.ts';

export const weightsPath = fileURLToPath(new URL('./agreements.weights', import.meta.url));

let loaded: AgreementJudge | undefined;

export function loadAgreementJudge(): AgreementJudge {
  loaded ??= readJudge(readFileSync(weightsPath), weightsPath);
  return loaded;
}

/** `dense` holds a bias for each label. */
export function readJudge(bytes: Uint8Array, path: string): AgreementJudge {
  const weights = readWeights(bytes, path);
  const scores = new Int32Array(weights.labels.length);
  return createAgreementJudge(weights.labels, (features, labels) => {
    scores.fill(0);
    for (const feature of new Set(features)) addWeights(weights, feature, scores);
    return labels.map((label) =>
      logistic((weights.dense[label] ?? 0) + (scores[label] ?? 0) * weights.scale),
    );
  });
}
