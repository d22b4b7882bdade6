// Claims by the lists: countries and what their people and things are called. The lists know these
// better than any training text, but not whether the words are part of a longer name; so they speak
// where the tagger found nothing, or found just these words and was not sure of their type.

import { lexiconTable } from '../../lexicons/en/load.ts';
import { type Claim, isCapitalised, type Reading } from './claim.ts';
import { createPhraseFinder, type PhraseFinder } from './phrase-finder.ts';

interface ListedName {
  readonly type: 'GPE' | 'NORP';
  readonly strength: number;
  readonly rule: string;
}

let finder: PhraseFinder<ListedName> | undefined;

function loadFinder(): PhraseFinder<ListedName> {
  if (finder !== undefined) return finder;
  const entries = new Map<string, ListedName>();
  for (const name of lexiconTable('countries').keys()) {
    entries.set(name, { type: 'GPE', strength: 0.5, rule: 'names/country-list' });
  }
  for (const name of lexiconTable('demonyms').keys()) {
    entries.set(name, { type: 'NORP', strength: 0.6, rule: 'names/demonym-list' });
  }
  for (const [name, fields] of lexiconTable('peoples')) {
    if (fields.includes('ambiguous') || entries.has(name)) continue;
    entries.set(name, { type: 'NORP', strength: 0.6, rule: 'names/people-list' });
  }
  finder = createPhraseFinder(entries);
  return finder;
}

const prefixed = /^(?:anti|pro|non|ex|pre|post|trans|pan)[-–](?=\p{Lu})/iu;

/** How sure the tagger must be to say that the listed name of a people is something else. */
const OUTVOTED = 0.75;

/** Listed names at words that none of the claims in order of the text touches, or one just takes up. */
export function findListedNames(reading: Reading, others: readonly Claim[]): Claim[] {
  const { at } = loadFinder();
  const covered = new Uint8Array(reading.tokens.count);
  const claimAt = new Map<number, Claim>();
  for (const claim of others) {
    covered.fill(1, claim.first, claim.last);
    claimAt.set(claim.first, claim);
  }
  const { tokens } = reading;
  const claims: Claim[] = [];
  let index = 0;
  while (index < tokens.count) {
    const found = at(reading, index);
    if (found === undefined) {
      const word = tokens.words[index] ?? '';
      const prefix = prefixed.exec(word)?.[0];
      const named = prefix === undefined ? undefined : listedAs(word.slice(prefix.length));
      if (named !== undefined && prefix !== undefined) {
        const start = (tokens.starts[index] ?? 0) + prefix.length;
        claims.push({ first: index, last: index + 1, start, ...named, strength: 0.95 });
      }
      index += 1;
      continue;
    }
    const { last, value } = found;
    const rival = claimAt.get(index);
    if (rival?.last === last) {
      // Of languages, which are called as their speakers are, the lists know nothing.
      if (value.type === 'NORP' && rival.type !== 'NORP' && rival.type !== 'MISC') {
        claims.push({ first: index, last, ...value, strength: OUTVOTED });
      }
    } else if (
      isFree(covered, index, last) &&
      !isInLongerName(reading, index, last, value.type) &&
      !isInAmount(reading, index, last)
    ) {
      claims.push({ first: index, last, ...value });
    }
    index = last;
  }
  return claims;
}

function listedAs(word: string): Omit<ListedName, 'strength'> | undefined {
  if (lexiconTable('demonyms').has(word) || lexiconTable('peoples').has(word)) {
    return { type: 'NORP', rule: 'names/demonym-list' };
  }
  return lexiconTable('countries').has(word)
    ? { type: 'GPE', rule: 'names/country-list' }
    : undefined;
}

function isFree(covered: Uint8Array, first: number, last: number): boolean {
  for (let token = first; token < last; token += 1) if (covered[token] === 1) return false;
  return true;
}

/** Money is no people's: `200 Swiss francs`, `1.2 million Surinamese dollars`. */
export function isInAmount({ tokens }: Reading, first: number, last: number): boolean {
  const kind = lexiconTable('currencies').get(tokens.lower[last] ?? '')?.[0];
  return (
    kind === 'name' && /\d|^(?:hundred|thousand|[mbt]r?illion)$/.test(tokens.words[first - 1] ?? '')
  );
}

/** A country's name may be part of a longer one, or of a currency's: `Chad Smith`, `US dollars`. */
function isInLongerName(
  { tokens }: Reading,
  first: number,
  last: number,
  type: 'GPE' | 'NORP',
): boolean {
  return (
    type === 'GPE' && isCapitalised(tokens.words[last]) && !isCapitalised(tokens.words[first - 1])
  );
}
