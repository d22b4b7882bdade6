// Reads treebanks in CoNLL-U: the words, tags, heads and relations that both models learn from.
// Lines of multi-word tokens (`2-3`) and of empty nodes (`4.1`) are no tokens and are left out.

import type { Upos } from '../../document.ts';

/** One sentence of a treebank as parallel arrays. */
export interface TreebankSentence {
  readonly id: string;
  readonly words: readonly string[];
  readonly tags: readonly Upos[];
  /** Index of the head within the sentence; -1 for the root. */
  readonly heads: Int32Array;
  readonly labels: readonly string[];
}

/** All sentences of a file whose every token has a head. */
export function parseTreebank(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let id = '';
  let words: string[] = [];
  let tags: Upos[] = [];
  let heads: number[] = [];
  let labels: string[] = [];
  for (const line of `${text}\n\n`.split('\n')) {
    if (line.startsWith('# sent_id = ')) {
      id = line.slice('# sent_id = '.length).trim();
      continue;
    }
    if (line.trim() === '') {
      const valid = heads.every((head) => head >= -1 && head < words.length);
      if (words.length > 0 && valid) {
        sentences.push({ id, words, tags, heads: Int32Array.from(heads), labels });
      }
      words = [];
      tags = [];
      heads = [];
      labels = [];
      continue;
    }
    const fields = line.split('\t');
    if (!/^\d+$/.test(fields[0] ?? '')) continue;
    words.push(fields[1] ?? '');
    tags.push((fields[3] ?? 'X') as Upos);
    heads.push(Number.parseInt(fields[6] ?? '', 10) - 1);
    labels.push(fields[7] ?? 'dep');
  }
  return sentences;
}
