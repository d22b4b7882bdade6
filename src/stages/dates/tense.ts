// Tells whether the clause around a date speaks of the past or of the future, from the verb nearest
// to it; the verb before the date counts before the verb after it.

import { type Reading, wordAt } from './reading.ts';

export type Tense = 'past' | 'future' | 'unknown';

/** How many words away a verb may stand. */
const REACH = 14;

const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set([
  'will',
  "'ll",
  '’ll',
  'wo',
  'shall',
  'would',
  'may',
  'might',
  'can',
  'could',
  'must',
  'should',
]);
const PLANNED: ReadonlySet<string> = new Set([
  'scheduled',
  'due',
  'expected',
  'set',
  'planned',
  'slated',
  'upcoming',
  'deadline',
  'plans',
  'expires',
  'begins',
  'starts',
  'opens',
  'ends',
  'closes',
  'goes',
  'hands',
  'launches',
  'meets',
  'resumes',
  'steps',
  'takes',
  'votes',
]);
/** What is put off lies ahead, though the verb is in the past. */
const DEFERRED: ReadonlySet<string> = new Set(['adjourned', 'deferred', 'postponed']);
const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did', 'been']);
const UNTIL: ReadonlySet<string> = new Set(['by', 'until', 'till']);

export function tenseAt(
  reading: Reading,
  lemmas: readonly string[],
  first: number,
  last: number,
): Tense {
  const low = Math.max(reading.first, first - REACH);
  for (let index = first - 1; index >= low; index -= 1) {
    // `will lead after winning Sunday's vote`: what comes after it has happened.
    if (wordAt(reading, index) === 'after') return 'past';
    const tense = verbTense(reading, lemmas, index);
    if (tense !== undefined) return tense;
  }
  const high = Math.min(reading.limit, last + REACH);
  for (let index = last; index < high; index += 1) {
    const tense = verbTense(reading, lemmas, index);
    if (tense !== undefined) return tense;
  }
  return UNTIL.has(wordAt(reading, first - 1)) ? 'future' : 'unknown';
}

function verbTense(reading: Reading, lemmas: readonly string[], index: number): Tense | undefined {
  const word = wordAt(reading, index);
  const tag = reading.tags[index];
  if (DEFERRED.has(word)) return 'future';
  if (PLANNED.has(word)) {
    return PAST_AUXILIARIES.has(wordAt(reading, index - 1)) ? 'past' : 'future';
  }
  if (tag === 'AUX') {
    if (PAST_AUXILIARIES.has(word)) return 'past';
    return FUTURE_AUXILIARIES.has(word) ? 'future' : undefined;
  }
  if (tag !== 'VERB') return undefined;
  for (let before = index - 1; before >= index - 4 && before >= reading.first; before -= 1) {
    const helper = wordAt(reading, before);
    if (helper === 'have' || helper === 'having' || helper === 'has') return 'past';
    if (helper === 'to') return infinitiveTense(reading, before);
    if (FUTURE_AUXILIARIES.has(helper)) return 'future';
    if (PAST_AUXILIARIES.has(helper)) return 'past';
    if (reading.tags[before] === 'NOUN' || reading.tags[before] === 'PUNCT') break;
  }
  const lemma = lemmas[index] ?? word;
  if (word.endsWith('ing')) return undefined;
  return word === lemma || word === `${lemma}s` || word === `${lemma}es` ? undefined : 'past';
}

/** `is to rule`, `due to open` are future; `rose to win` takes the tense of the verb before it. */
function infinitiveTense(reading: Reading, to: number): Tense | undefined {
  const before = wordAt(reading, to - 1);
  return PLANNED.has(before) || before === 'is' || before === 'are' ? 'future' : undefined;
}
