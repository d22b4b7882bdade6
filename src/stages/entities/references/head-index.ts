// Which entities a common noun can stand for: those with the noun in their name (`the ministry` for
// `Ministry of Health`), those of the kind that it means (`the company`, `the country`), and persons
// by their office (`the minister`).

import { lexiconTable } from '../../../lexicons/en/load.ts';
import type { Draft } from '../draft.ts';
import type { SubtypeOf } from '../subtypes/index.ts';

export interface HeadIndex {
  /** Entities whose name holds the noun. */
  readonly named: (noun: string) => readonly Draft[];
  /** Entities of the kind that the noun means; none for nouns that are no nominals. */
  readonly ofKind: (noun: string) => readonly Draft[];
}

const MOST = 60;

export function createHeadIndex(drafts: readonly Draft[], subtypeOf: SubtypeOf): HeadIndex {
  const byWord = new Map<string, Draft[]>();
  const bySubtype = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.type === 'person' || draft.type === 'group') continue;
    const words = new Set(
      draft.names.flatMap((name) => {
        if (name.words.length < 2) return [];
        if (draft.type === 'place') return name.words;
        const head = nameHead(name.words);
        return draft.type === 'event' ? [name.words[0] ?? head, head] : [head];
      }),
    );
    for (const word of words) push(byWord, word, draft);
    const subtype = subtypeOf(draft);
    if (subtype !== undefined) push(bySubtype, subtype, draft);
    push(bySubtype, draft.type, draft);
  }
  const nouns = lexiconTable('nominal-nouns');
  return {
    named: (noun) => (nouns.has(noun) ? (byWord.get(noun) ?? []) : []),
    ofKind: (noun) => (nouns.get(noun) ?? []).flatMap((kind) => bySubtype.get(kind) ?? []),
  };
}

/** `Ministry of Health` → `ministry`, `Palo Alto County Board of Supervisors` → `board`. */
function nameHead(words: readonly string[]): string {
  const end = words.findIndex(
    (word, index) => index > 0 && /^(?:of|for|on|to|in|de|against)$/.test(word),
  );
  return words[(end < 0 ? words.length : end) - 1] ?? '';
}

function push(index: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [draft]);
  else if (list.length < MOST) list.push(draft);
}
