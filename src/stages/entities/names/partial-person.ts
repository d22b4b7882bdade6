// A part of a person's name stands for the person whom the text names in full: the surname, one of
// two surnames, the first name, an initial with the surname. Where several fit, the better kind of
// part decides, then the person named last before.

import { lexiconTable } from '../../../lexicons/en/load.ts';
import type { Cluster } from '../clusters.ts';
import type { NameMention } from '../name-mention.ts';
import type { NameContext, NamePass } from './define.ts';
import { personWords } from './person-words.ts';

/** So many persons with one word in common are looked at, no more. */
const MOST_RIVALS = 40;

const RULE = 'entities/partial-person';

export const fullPerson: NamePass = {
  rule: 'entities/full-person',
  run: (context) => bindParts(context, 2, 'entities/full-person'),
};

export const partialPerson: NamePass = {
  rule: RULE,
  run: (context) => bindParts(context, 1, RULE),
};

/** Binds names of at least (2) or exactly (1) so many words to fuller names. */
function bindParts({ names, clusters }: NameContext, size: 1 | 2, rule: string): void {
  const persons = names.filter((name) => clusters.of(name).type === 'person');
  const index = indexWords(persons, (name) => clusters.of(name));
  const seen = new Map<Cluster, number>();
  const done = new Set<Cluster>();
  for (const name of persons) {
    const own = clusters.of(name);
    const words = personWords(name.words);
    const due = size === 1 ? words.length === 1 : words.length > 1;
    if (due && !done.has(own) && isLongest(own, words)) {
      done.add(own);
      const fuller = bestOwner(words, own, index, seen, (cluster) =>
        clusters.of(cluster.names[0] ?? name),
      );
      if (fuller !== undefined) clusters.merge(fuller, own, rule);
    }
    seen.set(clusters.of(name), name.index);
  }
}

/** Whether the cluster has no fuller name yet than these words. */
function isLongest(cluster: Cluster, words: readonly string[]): boolean {
  return cluster.names.every((name) => personWords(name.words).length <= words.length);
}

interface Fuller {
  readonly cluster: Cluster;
  readonly words: readonly string[];
}

function indexWords(
  persons: readonly NameMention[],
  ownerOf: (name: NameMention) => Cluster,
): ReadonlyMap<string, readonly Fuller[]> {
  const index = new Map<string, Fuller[]>();
  const done = new Set<string>();
  for (const name of persons) {
    const words = personWords(name.words);
    if (words.length < 2 || done.has(name.key)) continue;
    done.add(name.key);
    const fuller = { cluster: ownerOf(name), words };
    const parts = new Set(words.flatMap((word) => [word, ...hyphenParts(word)]));
    for (const part of parts) {
      const list = index.get(part);
      if (list === undefined) index.set(part, [fuller]);
      else if (list.length < MOST_RIVALS) list.push(fuller);
    }
  }
  return index;
}

function hyphenParts(word: string): readonly string[] {
  return word.includes('-') ? word.split('-').filter((part) => part.length > 2) : [];
}

function bestOwner(
  words: readonly string[],
  own: Cluster,
  index: ReadonlyMap<string, readonly Fuller[]>,
  seen: ReadonlyMap<Cluster, number>,
  standing: (cluster: Cluster) => Cluster,
): Cluster | undefined {
  let best: Cluster | undefined;
  let bestScore = 0;
  const rivals = index.get(words.at(-1) ?? '') ?? [];
  for (const rival of rivals) {
    const cluster = standing(rival.cluster);
    if (cluster === own) continue;
    const fit = fitOf(words, rival.words);
    if (fit === 0) continue;
    const last = seen.get(cluster);
    const score = fit + (last === undefined ? 0 : 0.5 + last / 1e7);
    if (score > bestScore) {
      best = cluster;
      bestScore = score;
    }
  }
  return best;
}

/** How well a part fits a full name: 4 surname at the end … 1 half of a double name, 0 not. */
function fitOf(part: readonly string[], full: readonly string[]): number {
  const [first = ''] = part;
  const last = part.at(-1) ?? '';
  if (part.length === 1) {
    if (full.at(-1) === last) return 4;
    if (full[0] === last) return 2;
    if (full.includes(last)) return 3;
    return full.some((word) => hyphenParts(word).includes(last)) ? 1 : 0;
  }
  if (part.length > full.length) return 0;
  if (part.length === full.length && !sameFirst(first, full[0] ?? '')) return 0;
  let at = full.length - 1;
  for (let index = part.length - 1; index >= 0; index -= 1) {
    const word = part[index] ?? '';
    while (at >= 0 && !sameWord(word, full[at] ?? '', at === 0)) at -= 1;
    if (at < 0) return 0;
    at -= 1;
  }
  return full.at(-1) === last ? 4 : 3;
}

function sameWord(part: string, full: string, isFirst: boolean): boolean {
  if (part === full) return true;
  return isFirst && sameFirst(part, full);
}

/** `a` and `artwell`, `joe` and `joseph`. */
function sameFirst(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  const nicknames = lexiconTable('nicknames');
  return (nicknames.get(one) ?? []).includes(other) || (nicknames.get(other) ?? []).includes(one);
}
