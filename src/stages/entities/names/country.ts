// Names of one country are one entity: `U.S.`, `United States` and `America`.

import type { Cluster } from '../clusters.ts';
import { commonCountry } from '../gazetteer.ts';
import type { NamePass } from './define.ts';

export const country: NamePass = {
  rule: 'entities/country',
  run: ({ names, clusters }) => {
    const byName = new Map<string, Cluster>();
    for (const name of names) {
      if (name.type !== 'GPE') continue;
      const common = commonCountry(name.key);
      const earlier = byName.get(common);
      if (earlier === undefined) byName.set(common, clusters.of(name));
      else clusters.merge(earlier, clusters.of(name), 'entities/country');
    }
  },
};
