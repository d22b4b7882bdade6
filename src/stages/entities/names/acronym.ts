// Capitals alone stand for the one name of the text whose words begin with these letters:
// `EU` for `European Union`, `NBS` for `National Bank of Serbia`.

import type { Cluster } from '../clusters.ts';
import { addTo, type NamePass } from './define.ts';
import { acronymLetters, initialsOf } from './initials.ts';

export const acronym: NamePass = {
  rule: 'entities/acronym',
  run: ({ names, clusters }) => {
    const byInitials = new Map<string, Cluster[]>();
    const done = new Set<string>();
    for (const name of names) {
      if (name.entityType === 'person' || name.entityType === 'group') continue;
      if (name.words.length < 2 || done.has(name.key)) continue;
      done.add(name.key);
      for (const initials of initialsOf(name.words)) addTo(byInitials, initials, clusters.of(name));
    }
    for (const name of names) {
      const letters = acronymLetters(name);
      if (letters === undefined || name.entityType === 'person') continue;
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
