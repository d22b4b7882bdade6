// Reads the generated files of the tagger of names, once, when first asked for.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readWeights } from '../weights.ts';
import { createNameTagger, type NameTagger } from './predict.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

let vocabulary: Vocabulary | undefined;
let tagger: NameTagger | undefined;

export function loadVocabulary(): Vocabulary {
  if (vocabulary === undefined) {
    const path = fileURLToPath(new URL('./vocabulary.bin', import.meta.url));
    vocabulary = readVocabulary(readFileSync(path), path);
  }
  return vocabulary;
}

/** The tagger with the weights that ship. */
export function loadNameTagger(): NameTagger {
  if (tagger === undefined) {
    const path = fileURLToPath(new URL('./weights.bin', import.meta.url));
    tagger = createNameTagger(readWeights(readFileSync(path), path), loadVocabulary());
  }
  return tagger;
}
