// Noun and adjective, singular and plural of a people, a faith or a party's members are one entity:
// `Yemeni` and `Yemenis`, `British` and `Britons`, `Jews` and `Jewish`.

import { lexiconTable } from '../../../lexicons/en/load.ts';
import type { Cluster } from '../clusters.ts';
import type { NamePass } from './define.ts';

export const group: NamePass = {
  rule: 'entities/group',
  run: ({ names, clusters }) => {
    const byStem = new Map<string, Cluster>();
    for (const name of names) {
      if (name.entityType !== 'group') continue;
      const stem = groupStem(name.key);
      const earlier = byStem.get(stem);
      if (earlier === undefined) byStem.set(stem, clusters.of(name));
      else clusters.merge(earlier, clusters.of(name), 'entities/group');
    }
  },
};

/** `frenchmen` → `french`, `turks` → `turkish`, `republicans` → `republican`. */
export function groupStem(key: string): string {
  const variants = lexiconTable('group-variants');
  const person = key.replace(/(?<=\w{3})(?:wo)?m[ae]n$/, (ending) =>
    /^(?:ro|ger|o|nor)$/.test(key.slice(0, -ending.length)) ? ending : '',
  );
  const direct = variants.get(person)?.[0];
  if (direct !== undefined) return direct;
  const singular = person.endsWith('ies')
    ? `${person.slice(0, -3)}y`
    : person.replace(/(?<=[^su])s$/, '');
  return variants.get(singular)?.[0] ?? singular;
}
