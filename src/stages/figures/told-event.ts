// Says which event the words that govern an amount tell outright, where they do: its verb, the noun
// that it counts, or the noun that it is the value of.

import { eventsOf, type HintList } from '../../kinds/figures/hints.ts';
import type { Governor, GovernorRelation } from './governors.ts';

export interface ToldEvent {
  readonly event: string;
  /** What told it: `verb`, `noun`, `value`. */
  readonly by: string;
}

const listsOf: Readonly<Record<GovernorRelation, readonly HintList[]>> = {
  object: ['verbs'],
  passive: ['verbs', 'acts'],
  subject: ['acts'],
  of: ['nouns'],
  value: ['nouns'],
};

/** The event that the governors and the counted noun tell; a verb comes before a noun. */
export function toldEvent(
  governors: readonly Governor[],
  words: readonly string[],
  lemmas: readonly string[],
  kind: string,
  unit: string,
): ToldEvent | undefined {
  for (const { relation, piece } of governors) {
    const lemma = lemmas[piece] ?? '';
    const word = words[piece] ?? '';
    for (const list of listsOf[relation]) {
      const event =
        eventsOf(list, lemma)[0] ?? (list === 'nouns' ? eventsOf(list, word)[0] : undefined);
      if (event !== undefined && fits(event, kind)) {
        return { event, by: list === 'nouns' ? 'value' : 'verb' };
      }
    }
  }
  const counted = kind === 'count' ? eventsOf('counted', unit)[0] : undefined;
  return counted === undefined ? undefined : { event: counted, by: 'noun' };
}

/** Events of which money and measures cannot be told. */
const ofThings: ReadonlySet<string> = new Set([
  'arrest',
  'death',
  'injury',
  'charge',
  'attendance',
  'return',
]);

function fits(event: string, kind: string): boolean {
  return kind === 'count' || kind === 'percent' || !ofThings.has(event);
}
