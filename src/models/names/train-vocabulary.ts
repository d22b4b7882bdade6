// Makes the vocabulary file: clusters of word vectors, how words are cased in unmarked news, and
// the phrases of the lists. Run by `npm run train -- names-vocabulary`.

import type { lexiconTable } from '../../lexicons/en/load.ts';
import { cutText } from '../../stages/tokens/tokens.ts';
import { hashWord } from '../hash.ts';
import { clusterWords, type Vectors } from './clusters.ts';
import {
  casingOf,
  coarseCluster,
  FOLDED_BITS,
  fineCluster,
  mediumCluster,
  PHRASE_KINDS,
  PREFIX_BIT,
  phraseHash,
  type Vocabulary,
  type WordRow,
  writeVocabulary,
} from './vocabulary.ts';

/** How many words of the vectors are kept, in order of frequency. */
export const KEPT_WORDS = 150_000;

export interface Clusters {
  readonly fine: Uint16Array;
  readonly medium: Uint16Array;
  readonly coarse: Uint16Array;
}

export function makeClusters(vectors: Vectors): Clusters {
  return {
    fine: clusterWords(vectors, 3000, 50_000, 6),
    medium: clusterWords(vectors, 1000, 50_000, 10),
    coarse: clusterWords(vectors, 100, 50_000, 10),
  };
}

/** Counts, by lower-cased word, how often it stands inside a sentence in lower case and with a capital. */
export function countCasing(texts: Iterable<string>): Map<string, [number, number]> {
  const counts = new Map<string, [number, number]>();
  for (const text of texts) {
    const { tokens, sentences } = cutText(text);
    for (let index = 0; index < tokens.count; index += 1) {
      const word = tokens.words[index] ?? '';
      const sentence = sentences.ofToken[index] ?? 0;
      const previous = tokens.words[index - 1] ?? '';
      if (index === sentences.firsts[sentence] || /^["“”'‘’:(\-–—•*.]/u.test(previous)) continue;
      const lower = tokens.lower[index] ?? '';
      const count = counts.get(lower) ?? [0, 0];
      if (word === lower) count[0] += 1;
      else count[1] += 1;
      counts.set(lower, count);
    }
  }
  return counts;
}

/** 1 to 6 by the share of capitals; 0 where it was seen less than three times. */
function casingClass([small, large]: readonly [number, number]): number {
  if (small + large < 3) return 0;
  const share = large / (small + large);
  return 1 + [0.02, 0.1, 0.5, 0.9, 0.98].filter((limit) => share > limit).length;
}

/** The bytes of the vocabulary file. */
export function buildVocabulary(
  words: readonly string[],
  clusters: Clusters,
  casing: ReadonlyMap<string, [number, number]>,
  lists: Readonly<Record<(typeof PHRASE_KINDS)[number], ReturnType<typeof lexiconTable>>>,
): Uint8Array {
  const rows = new Map<number, WordRow>();
  for (const [index, word] of words.entries()) {
    const hash = hashWord(word) >>> 0;
    rows.set(hash, {
      hash,
      fine: (clusters.fine[index] ?? 0) + 1,
      medium: (clusters.medium[index] ?? 0) + 1,
      coarse: (clusters.coarse[index] ?? 0) + 1,
      casing: casingClass(casing.get(word) ?? [0, 0]),
    });
  }
  for (const [word, count] of casing) {
    const hash = hashWord(word) >>> 0;
    if (!rows.has(hash) && casingClass(count) > 0) {
      rows.set(hash, { hash, fine: 0, medium: 0, coarse: 0, casing: casingClass(count) });
    }
  }
  return writeVocabulary([...rows.values()], phraseTable(lists));
}

/** The file of a vocabulary with the words that it has and the phrases of the lists as they are now. */
export function renewPhrases(
  vocabulary: Vocabulary,
  lists: Parameters<typeof buildVocabulary>[3],
): Uint8Array {
  const { words } = vocabulary;
  const rows: WordRow[] = [];
  for (let bucket = 0; bucket + 1 < words.buckets.length; bucket += 1) {
    const end = words.buckets[bucket + 1] as number;
    for (let row = words.buckets[bucket] as number; row < end; row += 1) {
      rows.push({
        hash: ((bucket << words.shift) | (words.fingerprints[row] as number)) >>> 0,
        fine: fineCluster(vocabulary, row),
        medium: mediumCluster(vocabulary, row),
        coarse: coarseCluster(vocabulary, row),
        casing: casingOf(vocabulary, row),
      });
    }
  }
  return writeVocabulary(rows, phraseTable(lists));
}

/** Phrases as they stand in the lists and in capitals; offices and organizations in lower case alone. */
function phraseTable(
  lists: Readonly<Record<(typeof PHRASE_KINDS)[number], ReturnType<typeof lexiconTable>>>,
): Map<number, number> {
  const table = new Map<number, number>();
  for (const [bit, kind] of PHRASE_KINDS.entries()) {
    for (const [entry, fields] of lists[kind]) {
      if (fields.includes('ambiguous')) continue;
      const upper =
        entry.length > 3 && kind !== 'town' && ((1 << bit) & FOLDED_BITS) === 0
          ? [entry.toUpperCase()]
          : [];
      for (const form of [entry, ...upper]) {
        const words = cutText(form).tokens.words;
        let hash = 0;
        for (const [index, word] of words.entries()) {
          hash = phraseHash(hash, hashWord(word));
          const value = index === words.length - 1 ? 1 << bit : PREFIX_BIT;
          table.set(hash >>> 0, (table.get(hash >>> 0) ?? 0) | value);
        }
      }
    }
  }
  return table;
}
