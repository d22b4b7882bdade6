// Tells what kind of body an organization is: by a list of known ones, by patterns and the head
// word of its name (`Ministry of Health`, `Zeroth Rockets Ltd`), by a noun beside it (`the Lelo
// party`), and else by what the text is about.

import type { EntitySubtype, Tokens } from '../../../document.ts';
import { lexicon, lexiconTable } from '../../../lexicons/en/load.ts';
import type { Draft } from '../draft.ts';
import { countryCode, knownCity } from '../gazetteer.ts';
import { type Topic, topicOf } from './topic.ts';

const LINKS: ReadonlySet<string> = new Set(
  'of for on in de del du des against to at di da do la'.split(' '),
);
/** Names that say more than their head word, each under what it is for. */
const PATTERNS: readonly (readonly [RegExp, EntitySubtype])[] = [
  // Oman News Agency, Harbour News Service
  [/\bnews\b|\bbroadcasting\b/, 'media'],
  // National Bank of Serbia, Reserve Bank of India, but not Bank of the Lowland
  [/^(?:.* )?(?:central bank|reserve bank)\b|^national bank of\b/, 'government'],
  // African Union, UN Women, European Commission, World Health Organization
  [
    /^(?:un|united nations|eu|european|inter-american)\b(?!.*\b(?:university|federation|association|cup)\b)/,
    'intergovernmental',
  ],
  [
    /^(?:african|asian|world|arab|caribbean|west african|latin american) .*\b(?:union|bank|commission|organi[sz]ation|league|court|fund|programme|community|agency)\b/,
    'intergovernmental',
  ],
  // Liberia Council of Churches, Norwegian Refugee Council
  [
    /\b(?:council|committee|board|government|bureau)\b.*\b(?:churches|elders|bishops|victims|rights)\b|\b(?:churches|refugee|civic|resistance|insurance|students'?|inter-religious) (?:union |students' )?(?:council|committee|government|board)\b/,
    'other',
  ],
  // All People's Congress, Nepali Congress
  [/\b(?:people's|national|indian|nepali|african|trinamool|trinamul) congress$/, 'party'],
  [/\b(?:liberation army|salvation army of|resistance army|independence army)\b/, 'armed_group'],
  [/\bfront$|\blist for\b|\bdemocratic (?:union|front|alliance|change)\b/, 'party'],
  // National Institute of Health, Criminal Investigation Branch
  [
    /^(?:national|federal|state|provincial|.* public health) .*\b(?:institute|centre|center|council|chamber)\b|^chamber of (?:deputies|senators)|\binvestigation branch$/,
    'government',
  ],
  [/\b(?:school district|regional district|first nation|indian band)$|^city of\b/, 'government'],
];

/** Letters; an acronym that is no longer may stand for several bodies. */
const SHORT_ACRONYM = 4;

export function organizationSubtype(draft: Draft, tokens: Tokens): EntitySubtype {
  const keys = [...new Set(draft.names.map((name) => name.key))].sort(
    (one, other) => other.length - one.length,
  );
  // Many bodies share an acronym: what a full name says goes before what the list says of it.
  const full = keys.filter((key) => key.length > SHORT_ACRONYM);
  const known = knownSubtype(full);
  if (known !== undefined) return known;
  for (const key of keys) {
    const told = byWords(key.split(' '), key);
    if (told !== undefined) return told;
  }
  return (
    knownSubtype(keys) ??
    besideMentions(draft, tokens) ??
    byTopic(draft, keys[0] ?? '', topicOf(tokens))
  );
}

function knownSubtype(keys: readonly string[]): EntitySubtype | undefined {
  const known = keys.find((key) => lexiconTable('known-organizations').has(key)) ?? '';
  return lexiconTable('known-organizations').get(known)?.[0] as EntitySubtype | undefined;
}

function byWords(words: readonly string[], key: string): EntitySubtype | undefined {
  if (words.length < 2) return nounSubtype(words[0] ?? '');
  const last = words.at(-1) ?? '';
  if (lexicon('droppable-endings').has(last) && last !== 'party' && last !== 'association') {
    return 'company';
  }
  const country = /^bank of (?:the )?(.+)$/.exec(key)?.[1];
  if (country !== undefined && country !== 'america' && countryCode(country) !== undefined) {
    return 'government';
  }
  const pattern = PATTERNS.find(([regex]) => regex.test(key));
  if (pattern !== undefined) return pattern[1];
  const end = words.findIndex((word, index) => index > 0 && LINKS.has(word));
  const subtype = nounSubtype(words[(end < 0 ? words.length : end) - 1] ?? '');
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

/** `the Lelo party`, `the newspaper Nation`, `Kotoko striker`, `Garba Tukur (APC, Warawa)`. */
function besideMentions(draft: Draft, { words, lower }: Tokens): EntitySubtype | undefined {
  for (const { first, last } of draft.names.slice(0, 12)) {
    for (const at of [last, first - 1]) {
      const word = words[at] ?? '';
      const found = word === lower[at] ? nounSubtype(word) : undefined;
      if (found !== undefined) return found;
    }
    const inBrackets = lower[first - 1] === '(' && (lower[last] === ')' || lower[last] === ',');
    if (inBrackets && draft.names.length > 0 && isName(words[first - 2])) return 'party';
  }
  return undefined;
}

function isName(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(word);
}

function byTopic(draft: Draft, key: string, topic: Topic | undefined): EntitySubtype {
  if (countryCode(key) !== undefined || knownCity(key) !== undefined) return 'team';
  if (draft.roles.some(({ title }) => /captain|coach/i.test(title))) return 'team';
  if (topic === 'sport') return 'team';
  const acronym = draft.name === draft.name.toUpperCase();
  if (topic === 'politics' && acronym) return 'party';
  if (topic === 'business') return 'company';
  return key.includes(' ') || acronym ? 'other' : 'company';
}
