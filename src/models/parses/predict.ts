// Builds the dependency tree of a sentence from its words and tags, by a network's weights.

import type { Upos } from '../../document.ts';
import type { WordVectors } from '../vectors/vectors.ts';
import { createLabelSettler } from './settle-labels.ts';
import { findTree } from './tree.ts';
import { buildTreeScorer } from './tree-scorer.ts';

/** A tree; heads are indices within the sentence, -1 for the root. */
export interface Tree {
  readonly heads: Int32Array;
  readonly labels: readonly string[];
}

export type Parser = (words: readonly string[], tags: readonly Upos[]) => Tree;

/** Longer sentences are parsed in pieces, so that time stays linear in their length. */
const LONGEST = 160;
/** Relation of the roots of later pieces to that of the first. */
const PIECE_LABEL = 'parataxis';

export function buildParser(bytes: Uint8Array, vectors: WordVectors): Parser {
  const scorer = buildTreeScorer(bytes, vectors, LONGEST);
  const settleLabels = createLabelSettler(scorer.labels);

  const parsePiece = (words: readonly string[], tags: readonly Upos[]): Tree => {
    const arcs = scorer.scoreArcs(words, tags);
    const heads = findTree(arcs.scores, arcs.width, words.length);
    return { heads, labels: settleLabels(heads, scorer.scoreLabels(heads)) };
  };

  return (words, tags) => {
    if (words.length === 0) return { heads: new Int32Array(0), labels: [] };
    if (words.length <= LONGEST) return parsePiece(words, tags);
    const heads = new Int32Array(words.length);
    const names: string[] = [];
    let root = -1;
    for (let from = 0; from < words.length; ) {
      const to = cutAt(tags, from);
      const piece = parsePiece(words.slice(from, to), tags.slice(from, to));
      const own = from + piece.heads.indexOf(-1);
      for (const [index, head] of piece.heads.entries()) {
        const later = head < 0 && root >= 0;
        heads[from + index] = head < 0 ? root : from + head;
        names.push(later ? PIECE_LABEL : (piece.labels[index] as string));
      }
      if (root < 0) root = own;
      from = to;
    }
    return { heads, labels: names };
  };
}

/** The end of the piece that starts at `from`: behind the last punctuation mark in its later half. */
function cutAt(tags: readonly Upos[], from: number): number {
  const limit = from + LONGEST;
  if (limit >= tags.length) return tags.length;
  for (let at = limit; at > from + LONGEST / 2; at -= 1) if (tags[at - 1] === 'PUNCT') return at;
  return limit;
}
