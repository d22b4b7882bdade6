// Moves the edges of settled names where the tagger cannot see them: a name never ends inside a
// word, and a person's initial belongs to the name.

import { type Claim, type Reading, sentenceEnd, sentenceStart } from './claim.ts';

export function mendEdges(reading: Reading, settled: readonly Claim[]): Claim[] {
  const { words } = reading.tokens;
  const mended: Claim[] = [];
  for (const [index, claim] of settled.entries()) {
    let { first, last } = claim;
    const floor = Math.max(sentenceStart(reading, first), mended.at(-1)?.last ?? 0);
    const ceiling = Math.min(sentenceEnd(reading, first), settled[index + 1]?.first ?? Infinity);
    if (first < floor) first = floor;
    while (last < ceiling && isInsideWord(reading, last)) last += 1;
    while (first > floor && isInsideWord(reading, first)) first -= 1;
    const before = words[first - 1] ?? '';
    if (claim.type === 'PER' && first > floor && /^[B-HJ-Z]\.?$/.test(before)) first -= 1;
    if (first < last)
      mended.push(first === claim.first && last === claim.last ? claim : { ...claim, first, last });
  }
  return mended;
}

/** Whether no white space and no punctuation stands between this token and the one before. */
function isInsideWord({ text, tokens }: Reading, token: number): boolean {
  const start = tokens.starts[token] ?? 0;
  if (start === 0 || tokens.ends[token - 1] !== start) return false;
  return (
    /^\p{L}[\p{L}\p{M}]/u.test(text.slice(start - 1, start + 1)) &&
    !/^(?:s|not)$/.test(tokens.words[token] ?? '')
  );
}
