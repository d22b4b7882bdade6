// Reads the word vectors that ship, when they are first used.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readVectors, type WordVectors } from './vectors.ts';

let loaded: WordVectors | undefined;

export function wordVectors(): WordVectors {
  loaded ??= readVectors(
    readFileSync(fileURLToPath(new URL('./vectors.weights', import.meta.url))),
  );
  return loaded;
}
