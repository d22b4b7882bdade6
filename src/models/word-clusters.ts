// Looks up the clusters of words that are used alike, as the vocabulary of names holds them.

import { hashWord } from './hash.ts';
import { findHash } from './hash-table.ts';
import { loadVocabulary } from './names/load.ts';
import { fineCluster, mediumCluster } from './names/vocabulary.ts';

export interface WordClusters {
  /** Number of its small cluster and of the larger one around it. */
  readonly fine: number;
  readonly medium: number;
}

/** The clusters of a lower-case word; nothing for a word that the vocabulary has not. */
export function clustersOf(word: string): WordClusters | undefined {
  const vocabulary = loadVocabulary();
  const index = findHash(vocabulary.words, hashWord(word));
  if (index < 0) return undefined;
  return { fine: fineCluster(vocabulary, index), medium: mediumCluster(vocabulary, index) };
}
