// Chooses the relation of each token to its head: the best by its score, but a head has one subject
// (de Marneffe et al. 2021, "Universal Dependencies", Computational Linguistics 47), so that of two
// rivals the weaker becomes the best of what else it may be.

import type { ScoreTable } from './tree-scorer.ts';

const subjects: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass']);
const ROOT = 'root';

export type LabelSettler = (heads: Int32Array, table: ScoreTable) => string[];

export function createLabelSettler(labels: readonly string[]): LabelSettler {
  const isSubject = labels.map((label) => subjects.has(label));
  const all = Int32Array.from(labels.keys()).filter((label) => labels[label] !== ROOT);
  const others = all.filter((label) => !isSubject[label]);

  return (heads, { scores, width }) => {
    const bestOf = (token: number, among: Int32Array): number => {
      const base = token * width;
      let found = among[0] as number;
      let top = scores[base + found] as number;
      for (let at = 1; at < among.length; at += 1) {
        const label = among[at] as number;
        const score = scores[base + label] as number;
        if (score <= top) continue;
        found = label;
        top = score;
      }
      return found;
    };
    const chosen: number[] = [];
    for (let token = 0; token < heads.length; token += 1) chosen.push(bestOf(token, all));
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
