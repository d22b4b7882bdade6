// The words of a person's name that identify: without nicknames in quotation marks and without
// what is set after the name (`Jr.`, `III`).

const AFTER: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'esq']);

/** From folded words: `joseph`, `r`, `biden,`, `jr` → `joseph`, `r`, `biden`. */
export function personWords(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const word of words) {
    const bare = word.replace(/^["“”'(]+|["“”'),]+$/g, '');
    if (bare === '') continue;
    if (AFTER.has(bare) && kept.length > 0) continue;
    kept.push(bare);
  }
  return kept.length === 0 ? words : kept;
}
