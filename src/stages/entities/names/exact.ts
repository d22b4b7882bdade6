// The same name, spelled alike but for case, accents, full stops and articles, is the same thing if
// its type is the same too. A bare surname that two persons of the text share is left to `partial`.

import type { Cluster } from '../clusters.ts';
import type { NameMention } from '../name-mention.ts';
import type { NamePass } from './define.ts';
import { personWords } from './person-words.ts';

export const exact: NamePass = {
  rule: 'entities/exact',
  run: ({ names, clusters }) => {
    const shared = sharedSurnames(names);
    const seen = new Map<string, Cluster>();
    for (const name of names) {
      if (name.entityType === 'person' && shared.has(name.key)) continue;
      const key = `${name.entityType} ${name.key}`;
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, clusters.of(name));
      else clusters.merge(earlier, clusters.of(name), 'entities/exact');
    }
  },
};

/** Last words of two persons' names whose first words differ. */
function sharedSurnames(names: readonly NameMention[]): ReadonlySet<string> {
  const firstOf = new Map<string, string>();
  const shared = new Set<string>();
  for (const name of names) {
    if (name.entityType !== 'person') continue;
    const words = personWords(name.words);
    const [first] = words;
    const last = words.at(-1);
    if (words.length < 2 || first === undefined || last === undefined) continue;
    const known = firstOf.get(last);
    if (known === undefined) firstOf.set(last, first);
    else if (known !== first) shared.add(last);
  }
  return shared;
}
