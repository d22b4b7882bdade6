// An acronym or short name set in brackets after a name, or joined to it by `or`, stands for it:
// `Department of Homeland Security (DHS)`, `Internal Revenue Service, or IRS,`.

import type { NameMention } from '../name-mention.ts';
import type { NameContext, NamePass } from './define.ts';
import { isInitialsOf } from './initials.ts';

const OPENING: ReadonlySet<string> = new Set(['"', '“', "'", '‘', '``', 'the', 'or', 'formerly']);
const CLOSING: ReadonlySet<string> = new Set([')', ',', ';', '"', '”', "'", '’', 'or', 'in']);
const NAMED: ReadonlySet<string> = new Set(['organization', 'law', 'event', 'product']);

export const acronymIntroduced: NamePass = {
  rule: 'entities/acronym-introduced',
  run: (context) => {
    for (const name of context.names) {
      const short = bracketed(context, name);
      if (short === undefined || !standsFor(short, name)) continue;
      const { clusters } = context;
      clusters.merge(clusters.of(name), clusters.of(short), 'entities/acronym-introduced');
    }
  },
};

/** The name in the bracket, or after `or`, that follows the name. */
function bracketed({ tokens, nameAt }: NameContext, name: NameMention): NameMention | undefined {
  const { lower } = tokens;
  let at = name.last;
  if (lower[at] === '(' || lower[at] === '[') at += 1;
  else if (lower[at] === ',' && lower[at + 1] === 'or') at += 2;
  else return undefined;
  while (at < name.last + 4 && OPENING.has(lower[at] ?? '')) at += 1;
  const first = nameAt.get(at);
  if (first !== undefined && lower[first.last] === ':') return nameAt.get(first.last + 1);
  if (first === undefined || !CLOSING.has(lower[first.last] ?? '')) return undefined;
  return first;
}

const LATIN = /\p{Script=Latin}/u;

function standsFor(short: NameMention, long: NameMention): boolean {
  if (isInitialsOf(short, long) || isInitialsOf(long, short)) return true;
  if (short.entityType !== long.entityType) return false;
  if (!LATIN.test(short.text) && /\p{L}/u.test(short.text) && LATIN.test(long.text)) return true;
  return NAMED.has(short.entityType) && short.words.length === 1 && long.words.length > 1;
}
