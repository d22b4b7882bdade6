// Claims names of agreements, laws, orders and resolutions by their grammar: a head noun with a
// capital and what belongs to it before, after, or as a number.
// Yes: `Memorandum of Understanding on Water Security`, `Clean Air Act of 1963`, `Resolution 1701`.
// No: `the agreement`, `Act One`, `Democratic National Convention`, `Bill Clinton`.

import { type Claim, isCapitalised, type Reading, sentenceEnd, sentenceStart } from './claim.ts';

const wordsIn = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns that end the name of an agreement or law. */
const lastHeads = wordsIn(
  'Accord Accords Act Agreement Armistice Bill Charter Code Compact Convention Covenant Declaration Directive Law Memorandum Ordinance Pact Protocol Statute Treaty Truce',
);
/** Nouns that begin one, with a preposition after them. */
const firstHeads = wordsIn(
  'Accord Agreement Arrangement Convention Covenant Declaration Law Letter Memorandum Pact Protocol Statement Treaty',
);
/** Nouns that a number makes a name. */
const numberedHeads = wordsIn('Decree Judgment Law Order Proclamation Resolution');
const prepositions = wordsIn('against concerning for of on to');
const joiners = wordsIn('against and at by concerning for from in of on relating the to - – &');
const determiners = wordsIn(
  'A An Any Each Every His Her Its My No Our That The Their This Under Your',
);
const gatherings = wordsIn(
  'Baptist Biennial Constitutional Democratic Libertarian Methodist National Party Republican',
);

export function findLawNames(reading: Reading): Claim[] {
  const { words } = reading.tokens;
  const claims: Claim[] = [];
  for (let token = 0; token < words.length; token += 1) {
    const word = words[token] ?? '';
    if (!isCapitalised(word)) continue;
    const claim =
      findNumbered(reading, token, word) ??
      findHeadFirst(reading, token, word) ??
      findHeadLast(reading, token, word);
    if (claim !== undefined) claims.push(claim);
  }
  return claims;
}

/** Whether the words are but the noun that an article calls a law by: `the Act`, `(the “Agreement”)`. */
export function isShortForm({ tokens }: Reading, first: number, last: number): boolean {
  let heads = 0;
  for (let token = first; token < last; token += 1) {
    const word = tokens.words[token] ?? '';
    if (lastHeads.has(word) || firstHeads.has(word)) heads += 1;
    else if (/\p{L}/u.test(word) && word !== 'the' && !determiners.has(word)) return false;
  }
  return heads === 1;
}

function findNumbered(reading: Reading, token: number, word: string): Claim | undefined {
  if (!numberedHeads.has(word)) return undefined;
  const { words } = reading.tokens;
  let number = token + 1;
  if (/^No\.?$/i.test(words[number] ?? '')) number += 1;
  if (words[number] === '.') number += 1;
  if (number >= sentenceEnd(reading, token) || !/^\d[\d/-]*$/.test(words[number] ?? '')) {
    return undefined;
  }
  const executive = words[token - 1] === 'Executive' && word === 'Order';
  if (word === 'Order' && !executive) return undefined;
  const joined = words[token - 1] === '-' && isCapitalised(words[token - 2]) ? token - 2 : token;
  const first = executive ? token - 1 : joined;
  return { first, last: number + 1, type: 'LAW', strength: 0.9, rule: 'names/law-number' };
}

function findHeadFirst(reading: Reading, token: number, word: string): Claim | undefined {
  if (!firstHeads.has(word)) return undefined;
  const { words } = reading.tokens;
  const next = words[token + 1] ?? '';
  const relating = next === 'relating' || next === 'Relating' ? 1 : 0;
  if (relating === 0 && !prepositions.has(next)) return undefined;
  if ((word === 'Letter' || word === 'Statement') && words[token + 2] !== 'Intent')
    return undefined;
  const end = sentenceEnd(reading, token);
  if (isHeadline(reading, token)) return undefined;
  let last = token + 1;
  let ahead = token + 1;
  let gap = 0;
  while (ahead < end && gap < 4) {
    const following = words[ahead] ?? '';
    ahead += 1;
    if (isCapitalised(following)) {
      last = ahead;
      gap = 0;
    } else if (joiners.has(following)) gap += 1;
    else break;
  }
  if (last === token + 1) return undefined;
  const first = leftEdge(reading, token, false);
  return {
    first,
    last: withYear(reading, last),
    type: 'LAW',
    strength: 0.8,
    rule: 'names/law-head-first',
  };
}

function findHeadLast(reading: Reading, token: number, word: string): Claim | undefined {
  if (
    !lastHeads.has(word) ||
    isHeadline(reading, token) ||
    isCapitalised(reading.tokens.words[token + 1])
  )
    return undefined;
  const first = leftEdge(reading, token, true);
  if (first === token) return undefined;
  if (word === 'Convention' && gatherings.has(reading.tokens.words[token - 1] ?? ''))
    return undefined;
  return {
    first,
    last: withYear(reading, token + 1),
    type: 'LAW',
    strength: 0.7,
    rule: 'names/law-head-last',
  };
}

/** In a headline of capitalised words, without a stop, none tells where the name ends. */
function isHeadline(reading: Reading, token: number): boolean {
  let capitalised = 0;
  let small = 0;
  const end = sentenceEnd(reading, token);
  if (/[.!?;:"”’]$/.test(reading.tokens.words[end - 1] ?? '')) return false;
  for (let at = sentenceStart(reading, token); at < end; at += 1) {
    const word = reading.tokens.words[at] ?? '';
    if (isCapitalised(word)) capitalised += 1;
    else if (word.length > 3) small += 1;
  }
  return small * 4 < capitalised;
}

/** Goes left over capitalised words; over `and` and `of` between two of them if `joined`. */
function leftEdge(reading: Reading, token: number, joined: boolean): number {
  const { words } = reading.tokens;
  const start = sentenceStart(reading, token);
  let first = token;
  let back = token - 1;
  while (back >= start) {
    const word = words[back] ?? '';
    if (isCapitalised(word) && !determiners.has(word)) first = back;
    else if (!(word === '-' || word === '–' || (joined && (word === 'and' || word === 'of'))))
      break;
    else if (back + 1 !== first) break;
    back -= 1;
  }
  if (first > start && /^(?:1[89]|20)\d\d$/.test(words[first - 1] ?? '') && first < token + 1) {
    return words[first - 2] === 'the' ? first - 1 : first;
  }
  return first;
}

/** `… Act of 1974`, `… Act, 2006`, `… Act 2006`: the year belongs to the name. */
function withYear({ tokens }: Reading, last: number): number {
  const isYear = (token: number): boolean => /^(?:1[789]|20)\d\d$/.test(tokens.words[token] ?? '');
  const next = tokens.words[last];
  if (isYear(last)) return last + 1;
  return (next === 'of' || next === ',') && isYear(last + 1) ? last + 2 : last;
}
