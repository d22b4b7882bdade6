// Tells what kind of law a named law is: agreement, law, order, resolution or case.

import type { EntitySubtype } from '../../../document.ts';
import { findEntry, lexiconTable } from '../../../lexicons/en/load.ts';
import type { Draft } from '../draft.ts';

export function lawSubtype(draft: Draft): EntitySubtype {
  const table = lexiconTable('law-nouns');
  for (const { words } of draft.names) {
    if (findEntry('known-agreements', words.join(' ')) !== undefined) return 'agreement';
    if (words.includes('v') || words.includes('vs')) return 'case';
    if (words[0] === 'executive' && words[1] === 'order') return 'order';
    // `the Treaty of Waitangi Bill` is a bill.
    if (words.length > 2 && /^(?:act|bill)$/.test(words.at(-1) ?? '')) return 'law';
    const end = words.findIndex((word) => word === 'of' || word === 'on' || word === 'for');
    const head = table.get(words[(end < 0 ? words.length : end) - 1] ?? '')?.[0];
    if (head !== undefined) return head as EntitySubtype;
  }
  for (const { words } of draft.names) {
    for (const word of words.toReversed()) {
      const found = table.get(word)?.[0];
      if (found !== undefined) return found as EntitySubtype;
    }
  }
  return 'law';
}
