// Chooses the tree of the highest score among all trees with one root: the best head for each
// token, and where these run in a circle, the cheapest way out (Chu-Liu and Edmonds).

/**
 * Heads of `count` tokens, -1 for the root. `scores` has a row of `width` numbers for each
 * dependent: one for each token as its head, then one for the root.
 */
export function findTree(scores: Float32Array, width: number, count: number): Int32Array {
  const others = bestOthers(scores, width, count);
  const heads = orRoot(others, scores, width);
  let roots = 0;
  for (const head of heads) if (head === count) roots += 1;
  if (roots === 1 && findCycle(heads, count) === undefined) return fromRoot(heads, count);
  let best: Int32Array | undefined;
  let top = Number.NEGATIVE_INFINITY;
  for (const { root, limit } of rootCandidates(scores, width, others)) {
    if (limit < top - ROUNDING) break;
    const tree = treeFrom(scores, width, root, others);
    let sum = 0;
    for (let token = 0; token < count; token += 1) {
      sum += scores[token * width + (tree[token] as number)] as number;
    }
    if (sum > top || best === undefined) {
      top = sum;
      best = tree;
    }
  }
  return fromRoot(best ?? heads, count);
}

const CANDIDATES = 3;
/** By how much the limit of a tree may be off. */
const ROUNDING = 0.001;

const fromRoot = (heads: Int32Array, count: number): Int32Array =>
  heads.map((head) => (head === count ? -1 : head));

/** The best head of each token that is a token. */
function bestOthers(scores: Float32Array, width: number, count: number): Int32Array {
  const heads = new Int32Array(count);
  for (let token = 0; token < count; token += 1) {
    heads[token] = bestOf(scores, token * width, count, token);
  }
  return heads;
}

/** The best head of each token: that of `others`, or the root. */
function orRoot(others: Int32Array, scores: Float32Array, width: number): Int32Array {
  const root = others.length;
  return others.map((head, token) => {
    const base = token * width;
    return (scores[base + head] as number) > (scores[base + root] as number) ? head : root;
  });
}

interface RootCandidate {
  readonly root: number;
  /** No tree with this root has a higher score. */
  readonly limit: number;
}

/** The tokens that gain most, or lose least, by being the root; `others` are their best heads else. */
function rootCandidates(scores: Float32Array, width: number, others: Int32Array): RootCandidate[] {
  const count = others.length;
  const gains = new Float64Array(count);
  let sum = 0;
  for (let token = 0; token < count; token += 1) {
    const best = scores[token * width + (others[token] as number)] as number;
    gains[token] = (scores[token * width + count] as number) - best;
    sum += best;
  }
  const found: RootCandidate[] = [];
  while (found.length < Math.min(CANDIDATES, count)) {
    const root = bestOf(gains, 0, count, -1);
    found.push({ root, limit: (gains[root] as number) + sum });
    gains[root] = Number.NEGATIVE_INFINITY;
  }
  return found;
}

/** The best tree with this root. */
function treeFrom(
  scores: Float32Array,
  width: number,
  root: number,
  others: Int32Array,
): Int32Array {
  const count = others.length;
  const heads = Int32Array.from(others);
  heads[root] = count;
  if (findCycle(heads, count) === undefined) return heads;
  return spanningTree(withRoot(scores, width, count, root), count);
}

/** The scores without the columns that mean nothing, in which only `root` can hang from the root. */
function withRoot(scores: Float32Array, width: number, count: number, root: number): Float64Array {
  const wide = count + 1;
  const rows = new Float64Array(count * wide);
  for (let token = 0; token < count; token += 1) {
    const from = token * width;
    const to = token * wide;
    for (let head = 0; head < count; head += 1) rows[to + head] = scores[from + head] as number;
    if (token === root) rows.fill(Number.NEGATIVE_INFINITY, to, to + count);
    rows[to + count] = token === root ? (scores[from + count] as number) : Number.NEGATIVE_INFINITY;
    rows[to + token] = Number.NEGATIVE_INFINITY;
  }
  return rows;
}

/** The tokens of one circle among the heads; node `count` is the root. */
function findCycle(heads: Int32Array, count: number): number[] | undefined {
  const seen = new Int32Array(count);
  for (let start = 0; start < count; start += 1) {
    let node = start;
    while (node !== count && node >= 0 && seen[node] === 0) {
      seen[node] = start + 1;
      node = heads[node] as number;
    }
    if (node === count || node < 0 || seen[node] !== start + 1) continue;
    const cycle = [node];
    for (let next = heads[node] as number; next !== node; next = heads[next] as number) {
      cycle.push(next);
    }
    return cycle;
  }
  return undefined;
}

/**
 * The best tree over nodes 0..count-1 and the root `count`; `rows` has the scores of the heads of
 * each node but the root. Each circle is closed up into one node whose arcs cost what they lose,
 * and opened again where the tree of the smaller graph enters it.
 */
function spanningTree(rows: Float64Array, count: number): Int32Array {
  const wide = count + 1;
  const heads = new Int32Array(count);
  for (let token = 0; token < count; token += 1) {
    heads[token] = bestOf(rows, token * wide, wide, token);
  }
  const cycle = findCycle(heads, count);
  if (cycle === undefined) return heads;
  const inside = new Uint8Array(count);
  for (const member of cycle) inside[member] = 1;
  const closed = count - cycle.length;
  const outside = new Int32Array(closed);
  for (let token = 0, place = 0; token < count; token += 1) {
    if (inside[token] !== 0) continue;
    outside[place] = token;
    place += 1;
  }
  const smaller = closed + 1;
  const smallerWide = smaller + 1;
  const contracted = new Float64Array(smaller * smallerWide);
  // Where an arc from the circle begins, and where an arc into it ends.
  const from = new Int32Array(closed);
  const entry = new Int32Array(smallerWide);
  for (let place = 0; place < closed; place += 1) {
    const base = (outside[place] as number) * wide;
    let best = cycle[0] as number;
    for (const member of cycle) {
      if ((rows[base + member] as number) > (rows[base + best] as number)) best = member;
    }
    from[place] = best;
    const to = place * smallerWide;
    for (let column = 0; column < closed; column += 1) {
      contracted[to + column] = rows[base + (outside[column] as number)] as number;
    }
    contracted[to + closed] = rows[base + best] as number;
    contracted[to + smaller] = rows[base + count] as number;
  }
  const into = closed * smallerWide;
  contracted[into + closed] = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < smallerWide; place += 1) {
    if (place === closed) continue;
    const head = place === smaller ? count : (outside[place] as number);
    let best = Number.NEGATIVE_INFINITY;
    entry[place] = cycle[0] as number;
    for (const member of cycle) {
      const base = member * wide;
      const change =
        (rows[base + head] as number) - (rows[base + (heads[member] as number)] as number);
      if (change <= best) continue;
      best = change;
      entry[place] = member;
    }
    contracted[into + place] = best;
  }
  const tree = spanningTree(contracted, smaller);
  for (let place = 0; place < closed; place += 1) {
    const token = outside[place] as number;
    const head = tree[place] as number;
    if (head === closed) heads[token] = from[place] as number;
    else heads[token] = head === smaller ? count : (outside[head] as number);
  }
  const entered = tree[closed] as number;
  heads[entry[entered] as number] = entered === smaller ? count : (outside[entered] as number);
  return heads;
}

/** The place of the highest score among `length` from `base` on, other than `left`. */
function bestOf(
  rows: Float64Array | Float32Array,
  base: number,
  length: number,
  left: number,
): number {
  let best = left === 0 ? 1 : 0;
  for (let at = best + 1; at < length; at += 1) {
    if (at !== left && (rows[base + at] as number) > (rows[base + best] as number)) best = at;
  }
  return best;
}
