// Tells what kind of body an organization is: by a list of known ones, by the head word of its
// name (`Ministry of Health`, `Zeroth Rockets Ltd`), by a noun beside it (`the Lelo party`).

import type { EntitySubtype, Tokens } from '../../../document.ts';
import { lexicon, lexiconTable } from '../../../lexicons/en/load.ts';
import type { Draft } from '../draft.ts';
import { countryCode, knownCity } from '../gazetteer.ts';

const LINKS: ReadonlySet<string> = new Set(
  'of for on in de del du des against to at di da do la'.split(' '),
);
const STATE_BANK = /^(?:central bank|national bank of|bank of|reserve bank|state bank of)\b/;
const WORLD_BODY = /^(?:un|united nations|eu|european|african|inter-american|asian|world|arab)\b/;

export function organizationSubtype(draft: Draft, tokens: Tokens): EntitySubtype {
  const keys = [...new Set(draft.names.map((name) => name.key))].sort(
    (one, other) => other.length - one.length,
  );
  for (const key of keys) {
    const known = lexiconTable('known-organizations').get(key)?.[0];
    if (known !== undefined) return known as EntitySubtype;
  }
  for (const key of keys) {
    const told = byWords(key.split(' '), key);
    if (told !== undefined) return told;
  }
  return besideMentions(draft, tokens) ?? byShape(draft, keys[0] ?? '');
}

function byWords(words: readonly string[], key: string): EntitySubtype | undefined {
  if (words.length < 2) return nounSubtype(words[0] ?? '');
  const last = words.at(-1) ?? '';
  if (lexicon('droppable-endings').has(last) && last !== 'party' && last !== 'association') {
    return 'company';
  }
  const end = words.findIndex((word, index) => index > 0 && LINKS.has(word));
  const head = words[(end < 0 ? words.length : end) - 1] ?? '';
  const subtype = nounSubtype(head);
  if (subtype === 'government' || subtype === 'other' || subtype === undefined) {
    if (WORLD_BODY.test(key) && subtype !== 'other') return 'intergovernmental';
  }
  if (head === 'bank' && STATE_BANK.test(key)) return 'government';
  if (head === 'court' || head === 'tribunal') return 'court';
  if (subtype !== undefined) return subtype;
  for (const word of words.toReversed()) {
    const found = nounSubtype(word);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What kind of body a noun means: `ministry` → `government`. */
export function nounSubtype(noun: string): EntitySubtype | undefined {
  return lexiconTable('organization-nouns').get(noun)?.[0] as EntitySubtype | undefined;
}

/** `the Lelo party`, `the newspaper Nation`, `Kotoko striker`. */
function besideMentions(draft: Draft, { words, lower }: Tokens): EntitySubtype | undefined {
  for (const { first, last } of draft.names.slice(0, 12)) {
    for (const at of [last, first - 1]) {
      const word = words[at] ?? '';
      const found = word === lower[at] ? nounSubtype(word) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function byShape(draft: Draft, key: string): EntitySubtype {
  if (countryCode(key) !== undefined || knownCity(key) !== undefined) return 'team';
  if (draft.roles.some(({ title }) => /captain|coach/i.test(title))) return 'team';
  const single = !key.includes(' ');
  const acronym = draft.name === draft.name.toUpperCase();
  return single && !acronym ? 'company' : 'other';
}
