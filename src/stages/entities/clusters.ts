// Names that refer to the same thing, as clusters that only ever grow: a pass merges clusters, and
// none takes them apart again.

import type { EntityType } from '../../document.ts';
import type { NameMention } from './name-mention.ts';

export interface Cluster {
  /** Position of its first name in the text among all clusters at the start. */
  readonly order: number;
  type: EntityType;
  /** In order of joining until `settled`. */
  names: NameMention[];
  /** The distinct folded forms. */
  readonly keys: Set<string>;
}

export interface Clusters {
  /** The clusters that still stand, in order of the text. */
  all(): readonly Cluster[];
  of(name: NameMention): Cluster;
  /** The rule that bound a name to its cluster. */
  ruleOf(name: NameMention): string;
  /** Puts `other` into `kept`, whose type the cluster keeps; `rule` is noted on what joins. */
  merge(kept: Cluster, other: Cluster, rule: string): void;
}

export const ALONE = 'entities/name';

export function createClusters(names: readonly NameMention[]): Clusters {
  const owners: Cluster[] = names.map((name, order) => ({
    order,
    type: name.entityType,
    names: [name],
    keys: new Set([name.key]),
  }));
  const standing = new Set(owners);
  const rules: string[] = names.map(() => ALONE);
  const ownerOf = (name: NameMention): Cluster => {
    const owner = owners[name.index];
    if (owner === undefined) throw new Error(`no cluster for name ${name.index}`);
    return owner;
  };
  return {
    all: () => [...standing],
    of: ownerOf,
    ruleOf: (name) => rules[name.index] ?? ALONE,
    merge: (kept, other, rule) => {
      if (kept === other) return;
      standing.delete(other);
      for (const name of other.names) {
        owners[name.index] = kept;
        if (rules[name.index] === ALONE) rules[name.index] = rule;
        kept.names.push(name);
      }
      for (const key of other.keys) kept.keys.add(key);
    },
  };
}
