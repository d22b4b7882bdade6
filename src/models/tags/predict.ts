// Tags words with Universal part-of-speech tags, from left to right, by the weights beside it.
// What a word's own features say is summed once and kept, since most words of a text recur.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Upos } from '../../document.ts';
import {
  contextCount,
  contextRows,
  inCapitals,
  noTag,
  tagCount,
  tagNames,
  viewWord,
  type WordView,
} from './features.ts';
import { unpackWeights } from './weights.ts';

/** The tags of the words of one sentence. */
export type Tagger = (words: readonly string[]) => Upos[];

/** Words kept with their sums; when full, all are forgotten. */
const KEPT = 20_000;

interface KnownWord extends WordView {
  readonly scores: Int32Array;
}

export function buildTagger(bytes: Uint8Array): Tagger {
  const { rows, mask } = unpackWeights(bytes);
  const known = new Map<string, KnownWord>();
  const context = new Int32Array(contextCount);
  const scores = new Int32Array(tagCount);
  const lookAt = (word: string): KnownWord => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const view = viewWord(word, mask);
    const sums = new Int32Array(tagCount);
    addRows(view.rows, rows, sums);
    const made = { ...view, scores: sums };
    if (known.size >= KEPT) known.clear();
    known.set(word, made);
    return made;
  };
  return (words) => {
    const views = words.map(lookAt);
    const capitals = inCapitals(views);
    const tags: Upos[] = [];
    let first = noTag;
    let second = noTag;
    for (const [index, view] of views.entries()) {
      contextRows(views, index, first, second, capitals, mask, context);
      scores.set(view.scores);
      addRows(context, rows, scores);
      let best = 0;
      let top = scores[0] ?? 0;
      for (let tag = 1; tag < tagCount; tag += 1) {
        const score = scores[tag] ?? 0;
        if (score > top) {
          top = score;
          best = tag;
        }
      }
      tags.push(tagNames[best] ?? 'X');
      second = first;
      first = best;
    }
    return tags;
  };
}

function addRows(indices: Int32Array, weights: Int8Array, sums: Int32Array): void {
  for (let position = 0; position < indices.length; position += 1) {
    const base = (indices[position] ?? 0) * tagCount;
    for (let tag = 0; tag < tagCount; tag += 1) {
      sums[tag] = (sums[tag] ?? 0) + (weights[base + tag] ?? 0);
    }
  }
}

let builtIn: Tagger | undefined;

/** The tagger with the weights that ship; they are read when it is first used. */
export function tagWords(words: readonly string[]): Upos[] {
  builtIn ??= buildTagger(readFileSync(fileURLToPath(new URL('./tags.weights', import.meta.url))));
  return builtIn(words);
}
