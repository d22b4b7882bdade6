// A second name that the text introduces as one: `X, also known as Y`, `X (formerly Y)`,
// `X, better known by its Spanish initials Y`, `X, nicknamed Y`.

import type { NameMention } from '../name-mention.ts';
import type { NameContext, NamePass } from './define.ts';

const RULE = 'entities/alias';

const BEFORE: ReadonlySet<string> = new Set([
  ...['also', 'better', 'commonly', 'formerly', 'locally', 'previously', 'then', 'now', 'widely'],
  ...['more', 'popularly', 'simply', 'usually', 'who', 'which', 'is', 'was', 'a.k.a', 'a.k.a.'],
]);
const CUES: ReadonlySet<string> = new Set([
  ...['known', 'aka', 'a.k.a', 'a.k.a.', 'nicknamed', 'dubbed', 'alias', 'née', 'nee', 'called'],
  ...['formerly', 'abbreviated', 'renamed'],
]);
const AFTER: ReadonlySet<string> = new Set([
  ...[
    'as',
    'by',
    'its',
    'his',
    'her',
    'their',
    'the',
    'initials',
    'acronym',
    'abbreviation',
    'name',
  ],
  ...['nickname', 'alias', 'stage', 'known', 'simply', '"', '“', "'", '‘', '.'],
]);
const ADJECTIVES = 3;

export const alias: NamePass = {
  rule: RULE,
  run: (context) => {
    const { names, clusters } = context;
    for (const name of names) {
      const other = introduced(context, name);
      if (other === undefined || clusters.of(other).type !== clusters.of(name).type) continue;
      clusters.merge(clusters.of(name), clusters.of(other), RULE);
    }
  },
};

function introduced({ tokens, nameAt }: NameContext, name: NameMention): NameMention | undefined {
  const { lower } = tokens;
  let at = name.last;
  if (lower[at] !== ',' && lower[at] !== '(' && lower[at] !== '-') return undefined;
  at += 1;
  while (BEFORE.has(lower[at] ?? '') && !CUES.has(lower[at] ?? '')) at += 1;
  if (!CUES.has(lower[at] ?? '')) return undefined;
  at += 1;
  // One adjective, a language, may stand before `initials`: `by its Spanish initials`.
  for (let steps = 0; steps < AFTER.size && nameAt.get(at) === undefined; steps += 1) {
    if (!AFTER.has(lower[at] ?? '')) return undefined;
    at += 1;
  }
  const first = nameAt.get(at);
  if (first?.entityType !== 'group' && first?.entityType !== 'product') return first;
  for (let next = first.last; next < first.last + ADJECTIVES; next += 1) {
    const later = nameAt.get(next);
    if (later !== undefined) return later;
    if (!AFTER.has(lower[next] ?? '')) return first;
  }
  return first;
}
