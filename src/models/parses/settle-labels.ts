// Chooses the relation of each token to its head: the best by its score, but a head has one subject
// (de Marneffe et al. 2021, "Universal Dependencies", Computational Linguistics 47), so that of two
// rivals the weaker becomes the best of what else it may be.

import type { ScoreTable } from './tree-scorer.ts';

const subjects: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass']);
const ROOT = 'root';

export type LabelSettler = (heads: Int32Array, table: ScoreTable) => string[];

export function createLabelSettler(labels: readonly string[]): LabelSettler {
  const isSubject = labels.map((label) => subjects.has(label));
  const all = labels.flatMap((label, index) => (label === ROOT ? [] : [index]));
  const others = all.filter((label) => !isSubject[label]);

  return (heads, { scores, width }) => {
    const bestOf = (token: number, among: readonly number[]): number => {
      let found = among[0] as number;
      for (const label of among) {
        const score = scores[token * width + label] as number;
        if (score > (scores[token * width + found] as number)) found = label;
      }
      return found;
    };
    const chosen = Array.from(heads, (_, token) => bestOf(token, all));
    /** By how much a token is rather a subject than anything else. */
    const surenessOf = (token: number): number =>
      (scores[token * width + (chosen[token] as number)] as number) -
      (scores[token * width + bestOf(token, others)] as number);
    /** The subject of each head, -1 where there is none. */
    const subjectOf = new Int32Array(heads.length).fill(-1);
    for (const [token, head] of heads.entries()) {
      if (head < 0 || !isSubject[chosen[token] as number]) continue;
      const rival = subjectOf[head] as number;
      const weaker = rival >= 0 && surenessOf(token) > surenessOf(rival) ? rival : token;
      if (rival < 0 || weaker === rival) subjectOf[head] = token;
      if (rival >= 0) chosen[weaker] = bestOf(weaker, others);
    }
    return chosen.map((label, token) => (heads[token] === -1 ? ROOT : (labels[label] ?? 'dep')));
  };
}
