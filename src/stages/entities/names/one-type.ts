// Settles doubtful types by what else is known: a name that the tagger is unsure of is a place if
// it is in the list of places, and has the type that the same name has elsewhere in the text.

import type { EntityType } from '../../../document.ts';
import type { Cluster } from '../clusters.ts';
import { countryCode, isNaturalPlace, knownCity, subdivisionCode } from '../gazetteer.ts';
import type { NamePass } from './define.ts';

const RULE = 'entities/one-type';
const UNSURE = 0.6;
const LESS_SURE = 0.8;
/** A language bears the name of its people, and is another thing. */
const APART: ReadonlySet<EntityType> = new Set<EntityType>(['group', 'product']);

export const listedPlace: NamePass = {
  rule: 'entities/listed-place',
  run: ({ clusters }) => {
    for (const cluster of clusters.all()) {
      const mayBePlace = !['place', 'group', 'law', 'event'].includes(cluster.type);
      if (!mayBePlace || certainty(cluster) >= UNSURE) continue;
      if ([...cluster.keys].every(isListed)) cluster.type = 'place';
    }
  },
};

export const oneType: NamePass = {
  rule: RULE,
  run: ({ clusters }) => {
    const byKey = new Map<string, Cluster>();
    for (const cluster of clusters.all()) {
      for (const key of cluster.keys) {
        const other = byKey.get(key);
        if (other === undefined) byKey.set(key, cluster);
        else if (cluster.names.length > 0 && other !== cluster) join(cluster, other);
      }
    }
    function join(one: Cluster, other: Cluster): void {
      if (APART.has(one.type) && APART.has(other.type)) return;
      const [sure, unsure] = certainty(one) > certainty(other) ? [one, other] : [other, one];
      const more = sure.names.length >= unsure.names.length;
      if (!more || certainty(unsure) >= LESS_SURE || unsure.keys.size > 1) return;
      const [name] = unsure.names;
      if (name !== undefined && clusters.of(name) === unsure) clusters.merge(sure, unsure, RULE);
    }
  },
};

function isListed(key: string): boolean {
  return (
    countryCode(key) !== undefined ||
    subdivisionCode(key) !== undefined ||
    knownCity(key) !== undefined ||
    isNaturalPlace(key)
  );
}

/** Mean confidence of the mentions. */
function certainty({ names }: Cluster): number {
  return names.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, names.length);
}
