// Learns the tagger's weights from treebanks: an averaged perceptron that tags from left to right
// on its own earlier tags. Same data and seed, same bytes.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseTreebank, type TreebankSentence } from '../parses/treebank.ts';
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
import { buildTagger, type Tagger } from './predict.ts';
import { packWeights } from './weights.ts';

const ROW_BITS = 18;
const EPOCHS = 8;

/** Random numbers in 0..1 from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

export const gumGenres = ['academic', 'bio', 'court', 'interview', 'news', 'voyage'] as const;

/** The sentences of one split of the treebanks under `data/ud`. */
export function readTreebanks(data: string, names: readonly string[]): TreebankSentence[] {
  return names.flatMap((name) => parseTreebank(readFileSync(`${data}/ud/${name}.conllu`, 'utf8')));
}

export function trainingTreebanks(data: string): TreebankSentence[] {
  const names = ['ewt/train', ...gumGenres.map((genre) => `gum/${genre}-train`)];
  return readTreebanks(data, names);
}

type Sample = Pick<TreebankSentence, 'words' | 'tags'>;

/** The sentence as other newspapers might write it: in capitals, as a headline, without any. */
function recase(sample: Sample, random: () => number): Sample {
  const draw = random();
  if (draw > 0.12) return sample;
  let change = (word: string): string => word.toLowerCase();
  if (draw > 0.08) change = (word) => word.toUpperCase();
  else if (draw > 0.03) change = (word) => word.slice(0, 1).toUpperCase() + word.slice(1);
  return { words: sample.words.map(change), tags: sample.tags };
}

export interface TaggerOptions {
  readonly seed?: number;
  readonly epochs?: number;
  readonly rowBits?: number;
}

/** Averaged weights, one row of `tagCount` for each feature row. */
export function learnTags(samples: readonly Sample[], options: TaggerOptions = {}): Float32Array {
  const size = 1 << (options.rowBits ?? ROW_BITS);
  const mask = size - 1;
  const random = randomFrom(options.seed ?? 1);
  const epochs = options.epochs ?? EPOCHS;
  const weights = new Float32Array(size * tagCount);
  const sums = new Float64Array(size * tagCount);
  const context = new Int32Array(contextCount);
  const scores = new Float32Array(tagCount);
  const views = new Map<string, WordView>();
  let step = 1;
  const add = (row: number, right: number, wrong: number): void => {
    const base = row * tagCount;
    weights[base + right] = (weights[base + right] ?? 0) + 1;
    weights[base + wrong] = (weights[base + wrong] ?? 0) - 1;
    sums[base + right] = (sums[base + right] ?? 0) + step;
    sums[base + wrong] = (sums[base + wrong] ?? 0) - step;
  };
  const addScores = (rows: Int32Array): void => {
    for (const row of rows) {
      const base = row * tagCount;
      for (let tag = 0; tag < tagCount; tag += 1) {
        scores[tag] = (scores[tag] ?? 0) + (weights[base + tag] ?? 0);
      }
    }
  };
  const order = samples.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1));
      const kept = order[index] ?? 0;
      order[index] = order[other] ?? 0;
      order[other] = kept;
    }
    for (const position of order) {
      const original = samples[position];
      if (original === undefined) continue;
      const { words, tags } = recase(original, random);
      const sentence = words.map((word) => {
        let view = views.get(word);
        if (view === undefined) {
          view = viewWord(word, mask);
          views.set(word, view);
        }
        return view;
      });
      const capitals = inCapitals(sentence);
      let first = noTag;
      let second = noTag;
      for (const [index, view] of sentence.entries()) {
        contextRows(sentence, index, first, second, capitals, mask, context);
        scores.fill(0);
        addScores(view.rows);
        addScores(context);
        let best = 0;
        for (let tag = 1; tag < tagCount; tag += 1) {
          if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag;
        }
        const gold = tagNames.indexOf(tags[index] ?? 'X');
        if (best !== gold) {
          for (const row of view.rows) add(row, gold, best);
          for (const row of context) add(row, gold, best);
        }
        step += 1;
        second = first;
        first = best;
      }
    }
  }
  for (let index = 0; index < weights.length; index += 1) {
    weights[index] = (weights[index] ?? 0) - (sums[index] ?? 0) / step;
  }
  return weights;
}

/** Share of tokens with the right tag. */
export function scoreTags(tagger: Tagger, sentences: readonly TreebankSentence[]): number {
  let right = 0;
  let total = 0;
  for (const { words, tags } of sentences) {
    const found = tagger(words);
    for (const [index, tag] of tags.entries()) {
      if (found[index] === tag) right += 1;
      total += 1;
    }
  }
  return right / total;
}

/** Learns from `data/ud`, writes the weights and returns what the test sets say of them. */
export function trainTags(data: string): string {
  const packed = packWeights(learnTags(trainingTreebanks(data)));
  writeFileSync(fileURLToPath(new URL('./tags.weights', import.meta.url)), packed);
  const tagger = buildTagger(packed);
  return ['ewt/dev', 'ewt/test', 'gum/news-dev', 'gum/news-test', 'pud/test']
    .map((name) => `${name} ${(100 * scoreTags(tagger, readTreebanks(data, [name]))).toFixed(2)}`)
    .join('\n');
}
