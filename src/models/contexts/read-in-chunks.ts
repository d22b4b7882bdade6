// Has an encoder read much text, some sentences at a time, so that what it says of them need not all
// be kept.

import type { ContextEncoder } from './load-encoder.ts';

const CHUNK = 2_000;

/** What `use` makes of each sentence; without an encoder it gets the words alone. */
export async function readInChunks<Result>(
  encoder: ContextEncoder | undefined,
  sentences: readonly (readonly string[])[],
  use: (words: readonly string[], contexts: Int16Array | undefined) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < sentences.length; from += CHUNK) {
    const part = sentences.slice(from, from + CHUNK);
    const contexts = await encoder?.read(part);
    for (const [index, words] of part.entries()) results.push(use(words, contexts?.[index]));
  }
  return results;
}
