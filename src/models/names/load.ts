// Reads the generated files of the tagger of names, once, when first asked for.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordVectors } from '../vectors/load.ts';
import { readWeights } from '../weights.ts';
import { createNameTagger, type NameTagger } from './predict.ts';
import { createNetworkScorer } from './score-network.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

let vocabulary: Vocabulary | undefined;
let tagger: NameTagger | undefined;

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

export function loadVocabulary(): Vocabulary {
  if (vocabulary === undefined) {
    const path = pathOf('./vocabulary.bin');
    vocabulary = readVocabulary(readFileSync(path), path);
  }
  return vocabulary;
}

/** The tagger with the weights that ship. */
export function loadNameTagger(): NameTagger {
  tagger ??= readNameTagger(pathOf('.'));
  return tagger;
}

/** The tagger with the weights of a folder. */
export function readNameTagger(folder: string): NameTagger {
  const path = join(folder, 'weights.bin');
  return createNameTagger(
    readWeights(readFileSync(path), path),
    loadVocabulary(),
    createNetworkScorer(readFileSync(join(folder, 'network.bin')), wordVectors()),
  );
}
