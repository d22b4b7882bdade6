// Says which event the words about an amount tell outright, where they do: its verb, a phrase beside
// it, the noun that it counts, or the noun that it is the value of.

import { eventOfPair, eventsOf, type HintList, phrasesFrom } from '../../kinds/figures/hints.ts';
import type { Bounds, Governor, GovernorRelation } from './governors.ts';

export interface ToldEvent {
  readonly event: string;
  /** What told it. */
  readonly by: 'verb' | 'phrase' | 'noun' | 'value';
}

/** An amount as far as it matters for what is told of it. */
export interface ToldOf extends Bounds {
  readonly kind: string;
  /** The counted noun in lower case, or the unit. */
  readonly unit: string;
}

const listsOf: Readonly<Record<GovernorRelation, readonly HintList[]>> = {
  object: ['verbs'],
  passive: ['verbs', 'acts'],
  subject: ['acts'],
  of: ['nouns'],
  value: ['nouns'],
};

/** The event that is told of the amount; a verb comes before a phrase, a phrase before a noun. */
export function toldEvent(
  governors: readonly Governor[],
  words: readonly string[],
  lemmas: readonly string[],
  amount: ToldOf,
): ToldEvent | undefined {
  const { kind, unit } = amount;
  const allowed = (event: string | undefined): event is string =>
    event !== undefined && fits(event, kind);
  for (const { relation, piece } of governors) {
    const lemma = lemmas[piece] ?? '';
    if (relation === 'object' || relation === 'passive') {
      const paired = eventOfPair(lemma, unit);
      if (allowed(paired)) return { event: paired, by: 'verb' };
    }
    for (const list of listsOf[relation]) {
      const word = words[piece] ?? '';
      // Where the lemma is wrong, the form without its ending may be the verb.
      const others = list === 'nouns' ? [word] : stemsOf(word);
      const event = [lemma, ...others].flatMap((form) => eventsOf(list, form))[0];
      if (allowed(event)) return { event, by: list === 'nouns' ? 'value' : 'verb' };
    }
  }
  const phrase = phraseBeside(words, amount);
  if (allowed(phrase)) return { event: phrase, by: 'phrase' };
  const counted = kind === 'count' ? eventsOf('counted', unit)[0] : undefined;
  return counted === undefined ? undefined : { event: counted, by: 'noun' };
}

/** What is left of a form of a verb without its ending: `arrest` of `arresting` and `arrested`. */
function stemsOf(word: string): readonly string[] {
  if (word.endsWith('ing')) return [word.slice(0, -3), `${word.slice(0, -3)}e`];
  return [word.replace(/d$/, ''), word.replace(/ed$/, '')];
}

/** How many pieces behind the amount a phrase may begin. */
const REACH = 5;

/** The event of the phrase in or behind the amount, or right before it. */
function phraseBeside(words: readonly string[], { first, last }: Bounds): string | undefined {
  for (let at = first; at <= last + REACH && at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (at >= last && /^[.;:,"“”]$/.test(word)) break;
    const event = phraseAt(words, at);
    if (event !== undefined) return event;
  }
  for (let at = first - 1; at >= first - 4 && at >= 0; at -= 1) {
    for (const { words: phrase, event } of phrasesFrom(words[at] ?? '')) {
      const end = at + phrase.length;
      if ((end === first || end === first - 1) && matches(words, at, phrase)) return event;
    }
  }
  return undefined;
}

function phraseAt(words: readonly string[], at: number): string | undefined {
  return phrasesFrom(words[at] ?? '').find(({ words: phrase }) => matches(words, at, phrase))
    ?.event;
}

function matches(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, index) => words[at + index] === word);
}

/** Events that are told of people and things, not of money and measures. */
const ofThings: ReadonlySet<string> = new Set([
  'arrest',
  'death',
  'injury',
  'charge',
  'attendance',
  'return',
  'missing',
  'displacement',
]);

function fits(event: string, kind: string): boolean {
  if (kind === 'count' || kind === 'percent') return event !== 'price' || kind === 'percent';
  return !ofThings.has(event);
}
