// Reads the tagger's weights that ship, when they are first used.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wordVectors } from '../vectors/load.ts';
import { buildTagger, type Tagger } from './predict.ts';

let loaded: Tagger | undefined;

/** Tags by the weights that ship; a sentence begins at each of `firsts`. */
export const tagWords: Tagger = (words, firsts) => {
  loaded ??= buildTagger(
    readFileSync(fileURLToPath(new URL('./tags.weights', import.meta.url))),
    wordVectors(),
  );
  return loaded(words, firsts);
};
