// Pairs found items with gold items one to one: the best pair first, ties by order of the text.

/** Indices of a found item and the gold item that it stands for. */
export interface Pair {
  readonly found: number;
  readonly gold: number;
}

/**
 * Pairs the items of two lists. `similarity` is 0 for two that cannot stand for each other, higher
 * for better; of equal pairs the one earlier in gold, then earlier in found is made.
 */
export function alignItems<Found, Gold>(
  found: readonly Found[],
  gold: readonly Gold[],
  similarity: (found: Found, gold: Gold) => number,
): readonly Pair[] {
  const candidates: (Pair & { readonly score: number })[] = [];
  for (const [goldIndex, goldItem] of gold.entries()) {
    for (const [foundIndex, foundItem] of found.entries()) {
      const score = similarity(foundItem, goldItem);
      if (score > 0) candidates.push({ found: foundIndex, gold: goldIndex, score });
    }
  }
  candidates.sort(
    (one, other) => other.score - one.score || one.gold - other.gold || one.found - other.found,
  );
  const usedFound = new Set<number>();
  const usedGold = new Set<number>();
  const pairs: Pair[] = [];
  for (const { found: foundIndex, gold: goldIndex } of candidates) {
    if (usedFound.has(foundIndex) || usedGold.has(goldIndex)) continue;
    usedFound.add(foundIndex);
    usedGold.add(goldIndex);
    pairs.push({ found: foundIndex, gold: goldIndex });
  }
  return pairs.sort((one, other) => one.gold - other.gold);
}
