// Takes the tags off text that was tagged by a program as `word_TAG`.

/** The word of `word_TAG`; quotes of either side as straight ones. */
export function untag(tagged: string): string {
  const word = tagged.slice(0, Math.max(0, tagged.lastIndexOf('_')));
  return word === '``' || word === "''" ? '"' : word;
}
