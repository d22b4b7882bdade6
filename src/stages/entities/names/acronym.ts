// Capitals alone stand for the one name of the text whose words begin with these letters:
// `EU` for `European Union`, `NBS` for `National Bank of Serbia`.

import type { Cluster, Clusters } from '../clusters.ts';
import type { NameMention } from '../name-mention.ts';
import { addTo, type NamePass } from './define.ts';
import { acronymLetters, initialsOf } from './initials.ts';

export const acronym: NamePass = {
  rule: 'entities/acronym',
  run: ({ names, clusters }) => {
    let byInitials: ReadonlyMap<string, readonly Cluster[]> | undefined;
    for (const name of names) {
      const letters = name.entityType === 'person' ? undefined : acronymLetters(name);
      if (letters === undefined) continue;
      byInitials ??= indexInitials(names, clusters);
      const short = clusters.of(name);
      const long = new Set(
        (byInitials.get(letters) ?? [])
          .map((cluster) => clusters.of(cluster.names[0] ?? name))
          .filter((cluster) => cluster !== short && cluster.type === short.type),
      );
      const [only] = long;
      if (long.size === 1 && only !== undefined) {
        clusters.merge(only, short, 'entities/acronym');
      }
    }
  },
};

/** The clusters of longer names by what could stand for them. */
function indexInitials(
  names: readonly NameMention[],
  clusters: Clusters,
): ReadonlyMap<string, readonly Cluster[]> {
  const byInitials = new Map<string, Cluster[]>();
  const done = new Set<string>();
  for (const name of names) {
    if (name.entityType === 'person' || name.entityType === 'group') continue;
    if (name.words.length < 2 || done.has(name.key)) continue;
    done.add(name.key);
    for (const initials of initialsOf(name.words)) addTo(byInitials, initials, clusters.of(name));
  }
  return byInitials;
}
