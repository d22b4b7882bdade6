// A product or a body named in the plural is the same as in the singular: `iPods`, `777s`,
// `the Houthis`.

import type { Cluster } from '../clusters.ts';
import type { NamePass } from './define.ts';

const RULE = 'entities/plural';

export const plural: NamePass = {
  rule: RULE,
  run: ({ names, clusters }) => {
    const singular = new Map<string, Cluster>();
    const counted = names.filter(
      ({ entityType }) => entityType === 'product' || entityType === 'organization',
    );
    for (const name of counted) singular.set(`${name.entityType} ${name.key}`, clusters.of(name));
    for (const name of counted) {
      if (name.key.length < 4 || !name.key.endsWith('s')) continue;
      const other = singular.get(`${name.entityType} ${name.key.slice(0, -1)}`);
      const kept = other?.names[0];
      if (kept !== undefined) clusters.merge(clusters.of(kept), clusters.of(name), RULE);
    }
  },
};
