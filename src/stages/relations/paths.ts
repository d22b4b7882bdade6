// The way through the dependency tree between two mentions of a sentence, as the model reads it.

import type { Parse } from '../../document.ts';
import type { Item, Words } from '../../match/unit.ts';
import { hashPair, hashWord } from '../../models/hash.ts';
import type { PathCode } from '../../models/relations/pair-code.ts';
import { clustersOf } from './pair-code.ts';

/** Steps of the tree between two mentions, at most. */
const LONGEST_PATH = 12;

/** Words below the highest word of a path that are looked at, and labels that tell nothing. */
const MOST_CHILDREN = 8;
const tellNothing: ReadonlySet<string> = new Set([
  'punct',
  'det',
  'nsubj',
  'cc',
  'conj',
  'advcl',
  'mark',
]);

export const noPath: PathCode = { path: [], pathWords: [], pathClusters: [], pathChildren: [] };

interface Step {
  readonly up: number;
  readonly down: number;
  readonly lemma: number;
  readonly clusters: readonly [number, number];
}

export type PathFinder = (one: Item, other: Item) => PathCode;

/** Labels and lemmas on the way up from one item and down to the other. */
export function createPathFinder(parse: Parse, words: Words): PathFinder {
  const lines = new Map<Item, readonly number[]>();
  const steps: (Step | undefined)[] = [];
  const lineOf = (item: Item): readonly number[] => {
    const line = lines.get(item) ?? ancestors(parse, headOf(parse, item));
    lines.set(item, line);
    return line;
  };
  const stepAt = (token: number): Step => {
    const known = steps[token - parse.first];
    if (known !== undefined) return known;
    const up = hashWord(parse.labels[token - parse.first] ?? '');
    const step = {
      up,
      down: hashPair(up, 1),
      lemma: hashWord(words.lemmas[token] ?? ''),
      clusters: clustersOf(hashWord(words.lower[token] ?? '')),
    };
    steps[token - parse.first] = step;
    return step;
  };
  const children = new Map<number, readonly number[]>();
  const childrenOf = (token: number): readonly number[] => {
    const known = children.get(token);
    if (known !== undefined) return known;
    const found: number[] = [];
    for (let child = 0; child < parse.heads.length && found.length < MOST_CHILDREN; child += 1) {
      if (parse.heads[child] !== token || tellNothing.has(parse.labels[child] ?? '')) continue;
      const { up, lemma } = stepAt(parse.first + child);
      found.push(hashPair(hashPair(up, lemma), stepAt(token).lemma));
    }
    children.set(token, found);
    return found;
  };
  return (one, other) => {
    const up = lineOf(one);
    const down = lineOf(other);
    const meeting = up.findIndex((token) => down.includes(token));
    if (meeting < 0) return noPath;
    const below = down.indexOf(up[meeting] ?? -1);
    if (meeting + below > LONGEST_PATH) return noPath;
    const path: number[] = [];
    const pathWords: number[] = [];
    const pathClusters: number[] = [];
    const pass = (token: number): void => {
      if (token === up[0] || token === down[0]) return;
      const { lemma, clusters } = stepAt(token);
      pathWords.push(lemma);
      pathClusters.push(clusters[0], clusters[1]);
    };
    for (let index = 0; index < meeting; index += 1) {
      const token = up[index] as number;
      path.push(stepAt(token).up);
      pass(token);
    }
    pass(up[meeting] as number);
    for (let index = below - 1; index >= 0; index -= 1) {
      const token = down[index] as number;
      path.push(stepAt(token).down);
      pass(token);
    }
    const top = up[meeting] as number;
    const pathChildren = meeting > 0 && below > 0 ? childrenOf(top) : [];
    return { path, pathWords, pathClusters, pathChildren };
  };
}

/** The token of the item that the others depend on. */
function headOf(parse: Parse, item: Item): number {
  for (let token = item.first; token < item.last; token += 1) {
    const head = parse.heads[token - parse.first] ?? -1;
    if (head < item.first || head >= item.last) return token;
  }
  return item.last - 1;
}

function ancestors(parse: Parse, token: number): readonly number[] {
  const found: number[] = [];
  let current = token;
  while (current >= parse.first && found.length < LONGEST_PATH * 2) {
    found.push(current);
    current = parse.heads[current - parse.first] ?? -1;
  }
  return found;
}
