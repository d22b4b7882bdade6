// 32-bit hashes of words and of features made from them. Trainers and predictors share them, so
// that a change here makes every weights file stale.

/** FNV-1a over UTF-16 code units, as a signed 32-bit integer. */
export function hashWord(word: string): number {
  return hashSlice(word, 0, word.length);
}

/** The hash of `word.slice(start, end)`, without making that string. */
export function hashSlice(word: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = start; index < end; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return mix(hash);
}

/** The hash of a pair, in which the order counts: a template's number with a value, two words. */
export function hashPair(one: number, other: number): number {
  return mix(Math.imul(one, 0x9e3779b1) ^ Math.imul(other + 0x7f4a7c15, 0x85ebca6b));
}

/** Spreads the information of all bits over all bits (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
