// Reads the weights of the model of relations, when they are first used.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readWeights } from '../weights.ts';
import { createRelationModel, type RelationModel } from './predict.ts';

export const weightsPath = fileURLToPath(new URL('./relations.weights', import.meta.url));

let loaded: RelationModel | undefined;

/** The model; undefined before it was first trained, when patterns alone decide. */
export function loadRelationModel(): RelationModel | undefined {
  if (loaded === undefined && existsSync(weightsPath)) {
    loaded = createRelationModel(readWeights(readFileSync(weightsPath), weightsPath));
  }
  return loaded;
}
