// What two relatives are to each other, read off the noun between their names or before the second.

import { lexiconTable } from '../../lexicons/en/load.ts';
import type { FamilyKind } from '../../match/pattern.ts';
import type { Item, Words } from '../../match/unit.ts';

const turned: Readonly<Record<FamilyKind, FamilyKind>> = {
  parent: 'child',
  child: 'parent',
  spouse: 'spouse',
  sibling: 'sibling',
  other: 'other',
};

/**
 * What the subject is to the object. `Omar and his son Ali`: the noun is what the later one is to the
 * earlier; `Ali, son of Omar`: what the earlier is to the later.
 */
export function kinshipBetween(subject: Item, object: Item, words: Words): FamilyKind {
  const [one, other] = subject.first < object.first ? [subject, object] : [object, subject];
  const nouns = lexiconTable('kinship');
  for (let token = other.first - 1; token >= one.last; token -= 1) {
    const named = nouns.get(words.lemmas[token] ?? '')?.[0] as FamilyKind | undefined;
    if (named === undefined) continue;
    const laterIs = words.lower[token + 1] === 'of' ? turned[named] : named;
    return subject === one ? turned[laterIs] : laterIs;
  }
  return 'other';
}
