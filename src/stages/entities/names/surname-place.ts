// `Lagos told reporters`, where the text has named Ximena Lagos, is the person and not the city,
// unless the text puts something in, at, near or from it.

import { countryCode } from '../gazetteer.ts';
import type { NamePass } from './define.ts';

const PLACING: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'of',
  'around',
  'outside',
  'through',
  'into',
  'across',
  'toward',
]);

export const surnamePlace: NamePass = {
  rule: 'entities/surname-place',
  run: ({ clusters, tokens }) => {
    const surnames = new Map<string, number>();
    for (const cluster of clusters.all()) {
      if (cluster.type !== 'person') continue;
      for (const { first, last } of cluster.names) {
        const surname = tokens.lower[last - 1] ?? '';
        if (last - first > 1 && !surnames.has(surname)) surnames.set(surname, first);
      }
    }
    for (const cluster of clusters.all()) {
      if (cluster.type !== 'place') continue;
      const bare = cluster.names.every(({ first, last, key }) => {
        const named = surnames.get(tokens.lower[first] ?? '');
        const before = tokens.lower[first - 1] ?? '';
        const known = named !== undefined && named < first && countryCode(key) === undefined;
        return known && last - first === 1 && !PLACING.has(before);
      });
      if (bare) cluster.type = 'person';
    }
  },
};
