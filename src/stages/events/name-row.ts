// Names in a row before a verb, `Kenya, the vast Congo, and Chad welcomed`, as the words stand: a
// tree may take one for an apposition of another.

import type { Argument, Frame } from '../../document.ts';
import type { Words } from '../../match/unit.ts';

const conjunctions: ReadonlySet<string> = new Set(['and', 'or', 'nor']);

/** What may stand between the row and its verb. */
const beforeVerb: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART']);

const beforeName: ReadonlySet<string> = new Set(['DET', 'ADJ']);

/** Longest phrase of one name. */
const REACH = 6;

/** The names that act with the subjects, where the row ends at the verb and holds a conjunction. */
export function findNameRow(
  { predicate }: Frame,
  subjects: readonly Argument[],
  { lower, tags }: Words,
  sentenceFirst: number,
): readonly Argument[] {
  const row: Argument[] = [];
  let joined = false;
  let end = predicate;
  while (end > sentenceFirst && beforeVerb.has(tags[end - 1] ?? '')) end -= 1;
  for (;;) {
    let head = end;
    while (head > sentenceFirst && end - head < REACH && tags[head - 1] === 'PROPN') head -= 1;
    if (head === end) return [];
    let first = head;
    while (first > sentenceFirst && end - first < REACH && isInPhrase(first - 1, tags)) first -= 1;
    row.push({ role: 'agent', first, last: end, head: end - 1 });
    let before = first;
    if (conjunctions.has(lower[before - 1] ?? '')) {
      before -= 1;
      joined = true;
    }
    if (lower[before - 1] === ',') before -= 1;
    if (before === first || before <= sentenceFirst || (row.length === 1 && !joined)) break;
    end = before;
  }
  const start = row.at(-1)?.first ?? predicate;
  const taken = new Set<number>();
  for (const { first, last } of subjects) {
    for (let token = first; token < last; token += 1) taken.add(token);
  }
  const begins = start === sentenceFirst || lower[start - 1] === 'that' || taken.has(start);
  if (!joined || row.length < 2 || !begins) return [];
  return row.reverse().filter(({ head }) => !taken.has(head));
}

/** Adjectives, also such as are joined or taken for nouns: `the evil and awful Gondor`. */
function isInPhrase(token: number, tags: readonly string[]): boolean {
  const tag = tags[token] ?? '';
  if (tag === 'CCONJ') return tags[token - 1] === 'ADJ' && tags[token + 1] === 'ADJ';
  return beforeName.has(tag) || (tag === 'NOUN' && tags[token + 1] === 'ADJ');
}
