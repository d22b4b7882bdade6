// Makes one article agree with itself: what was found to be a name at one place is one where the
// same words stand again, a surname is the person's, and an acronym is of its long form's type.

import type { MentionType } from '../../document.ts';
import { type Claim, isCapitalised, type Reading, sentenceStart, wordsOf } from './claim.ts';
import { createPhraseFinder } from './phrase-finder.ts';

interface Known {
  readonly type: MentionType;
  readonly strength: number;
  readonly rule: string;
}

/** Claims that follow from those already settled, `settled` in order of the text. */
export function findRepeatedNames(reading: Reading, settled: readonly Claim[]): Claim[] {
  const votes = countVotes(reading, settled);
  const known = new Map<string, Known>();
  for (const [words, types] of votes) {
    const [type, weight] = strongest(types);
    const total = [...types.values()].reduce((sum, value) => sum + value, 0);
    if (weight < 1.2 || weight < 0.75 * total) continue;
    known.set(words, {
      type,
      strength: 0.5 + 0.2 * Math.min(1, weight / 2),
      rule: 'names/repeated',
    });
  }
  addSurnames(reading, settled, known);
  const acronyms = findAcronyms(reading, settled);
  for (const [words, name] of acronyms) known.set(words, name);
  const covered = new Uint8Array(reading.tokens.count);
  for (const claim of settled) covered.fill(1, claim.first, claim.last);
  return [...findUncovered(reading, covered, known), ...relabel(reading, settled, known, acronyms)];
}

type Votes = Map<string, Map<MentionType, number>>;

/** Sums the chances of each type by the words of the name; titles are no names. */
function countVotes(reading: Reading, settled: readonly Claim[]): Votes {
  const votes: Votes = new Map();
  for (const claim of settled) {
    if (claim.type === 'TITLE') continue;
    const words = wordsOf(reading, claim.first, claim.last);
    if (!isCapitalised(words) || words.length < 3) continue;
    const types = votes.get(words) ?? new Map<MentionType, number>();
    types.set(claim.type, (types.get(claim.type) ?? 0) + claim.strength);
    votes.set(words, types);
  }
  return votes;
}

function strongest(types: ReadonlyMap<MentionType, number>): readonly [MentionType, number] {
  let best: readonly [MentionType, number] = ['MISC', 0];
  for (const entry of types) if (entry[1] > best[1]) best = entry;
  return best;
}

/** The last word of a person's full name stands for the person where nothing else has that name. */
function addSurnames(reading: Reading, settled: readonly Claim[], known: Map<string, Known>): void {
  for (const { type, first, last, strength } of settled) {
    if (type !== 'PER' || last - first < 2 || strength < 0.6) continue;
    const surname = reading.tokens.words[last - 1] ?? '';
    if (surname.length < 3 || !isCapitalised(surname) || known.has(surname)) continue;
    known.set(surname, { type: 'PER', strength: 0.7, rule: 'names/surname' });
  }
}

/** `Long Form (LF)`: the acronym has the type of the long form. */
function findAcronyms(reading: Reading, settled: readonly Claim[]): Map<string, Known> {
  const { words } = reading.tokens;
  const found = new Map<string, Known>();
  for (const { type, first, last, strength } of settled) {
    if (type === 'TITLE' || type === 'PER' || type === 'NORP' || last - first < 2) continue;
    const acronym = words[last + 1] ?? '';
    if (words[last] !== '(' || words[last + 2] !== ')') continue;
    if (!/^\p{Lu}[\p{L}.-]*\p{Lu}[\p{L}.]*$/u.test(acronym) || acronym.length > 10) continue;
    if (strength < 0.5 || !isInitials(acronym, words.slice(first, last))) continue;
    found.set(acronym, { type, strength: 0.93, rule: 'names/acronym' });
  }
  return found;
}

/** Whether at least half of the acronym's capitals begin words of the name, in order. */
function isInitials(acronym: string, words: readonly string[]): boolean {
  const capitals = acronym.replace(/[^\p{Lu}]/gu, '');
  let matched = 0;
  let from = 0;
  for (const capital of capitals) {
    const at = words.findIndex(
      (word, index) => index >= from && word.toUpperCase().startsWith(capital),
    );
    if (at < 0) continue;
    matched += 1;
    from = at + 1;
  }
  return matched * 2 >= capitals.length && matched > 0;
}

function findUncovered(
  reading: Reading,
  covered: Uint8Array,
  known: ReadonlyMap<string, Known>,
): Claim[] {
  const { at } = createPhraseFinder(known);
  const claims: Claim[] = [];
  for (let token = 0; token < covered.length; token += 1) {
    if (covered[token] === 1) continue;
    const found = at(reading, token);
    if (found === undefined) continue;
    const { last, value } = found;
    if (covered.subarray(token, last).includes(1)) continue;
    const joined =
      (isCapitalised(reading.tokens.words[token - 1]) && token > sentenceStart(reading, token)) ||
      isCapitalised(reading.tokens.words[last]);
    if (!joined) claims.push({ first: token, last, ...value });
    token = last - 1;
  }
  return claims;
}

/** A name whose type the tagger was unsure of takes the type that the article gives it elsewhere. */
function relabel(
  reading: Reading,
  settled: readonly Claim[],
  known: ReadonlyMap<string, Known>,
  acronyms: ReadonlyMap<string, Known>,
): Claim[] {
  const claims: Claim[] = [];
  for (const claim of settled) {
    if (claim.type === 'TITLE') continue;
    const words = wordsOf(reading, claim.first, claim.last);
    const name = acronyms.get(words) ?? known.get(words);
    if (name === undefined || name.type === claim.type) continue;
    if (name.strength > claim.strength) {
      claims.push({ ...claim, type: name.type, strength: name.strength, rule: name.rule });
    }
  }
  return claims;
}
