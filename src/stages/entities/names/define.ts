// What a pass over the names is: it merges clusters that refer to the same thing, and nothing else.

import type { Tokens } from '../../../document.ts';
import type { Cluster, Clusters } from '../clusters.ts';
import type { NameMention } from '../name-mention.ts';

export interface NameContext {
  readonly tokens: Tokens;
  readonly names: readonly NameMention[];
  /** The name that begins at a token, if any. */
  readonly nameAt: ReadonlyMap<number, NameMention>;
  readonly clusters: Clusters;
}

export interface NamePass {
  /** Written into `rule`: `entities/acronym`. */
  readonly rule: string;
  readonly run: (context: NameContext) => void;
}

/** Clusters by a word, in the order in which they were added. */
export function addTo(index: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [cluster]);
  else if (list.at(-1) !== cluster) list.push(cluster);
}
