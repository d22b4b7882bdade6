// Compares what pronouns and nominals are bound to with a list made by hand: at each place of the
// list the right entity, or that there is none.

import type { Document } from '../document.ts';
import { DataError } from '../errors.ts';
import { foldName } from './fold-name.ts';
import type { GoldArticle } from './gold-article.ts';

export interface GoldReference {
  /** The article. */
  readonly id: string;
  /** In UTF-16 code units of its text. */
  readonly offset: number;
  readonly length: number;
  /** A name of the entity meant; absent where no named entity is. */
  readonly name?: string;
}

export interface ReferenceScore {
  /** Places that mean an entity, and those of them bound to it. */
  readonly meant: number;
  readonly right: number;
  /** Of the others those bound to a wrong entity; the rest are bound to none. */
  readonly wrong: number;
  /** Places that mean no entity, and those of them left unbound. */
  readonly none: number;
  readonly unbound: number;
}

const NONE = '-';

/** Reads lines of id, offset, length and name, apart by tabs; `-` for no entity, `#` opens a note. */
export function parseReferences(text: string, path: string): readonly GoldReference[] {
  const found: GoldReference[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [id = '', offset, length, name, ...rest] = line.split('\t');
    const place = { offset: Number(offset), length: Number(length) };
    const whole = Number.isInteger(place.offset) && place.length > 0;
    if (id === '' || name === undefined || name === '' || rest.length > 0 || !whole) {
      throw new DataError(`${path}:${index + 1}: expected id, offset, length and name`);
    }
    found.push({ id, ...place, ...(name === NONE ? {} : { name }) });
  }
  return found;
}

/** Counts the places of one article. */
export function scoreReferences(
  references: readonly GoldReference[],
  document: Document,
  article: GoldArticle,
): ReferenceScore {
  const score = { meant: 0, right: 0, wrong: 0, none: 0, unbound: 0 };
  for (const { id, offset, length, name } of references) {
    if (id !== article.id) continue;
    const last = offset + length - 1;
    const bound = document.entities?.find(({ mentions }) =>
      mentions.some((mention) => mention.start <= last && last < mention.end),
    );
    if (name === undefined) {
      score.none += 1;
      if (bound === undefined) score.unbound += 1;
      continue;
    }
    score.meant += 1;
    if (bound === undefined) continue;
    const names = new Set(namesOf(name, article).map(foldName));
    const right = [bound.name, ...bound.aliases].some((form) => names.has(foldName(form)));
    if (right) score.right += 1;
    else score.wrong += 1;
  }
  return score;
}

/** The name with the other names that gold knows of the same entity. */
function namesOf(name: string, { gold }: GoldArticle): readonly string[] {
  const same = gold.entities?.filter(({ names }) => names.includes(name)) ?? [];
  return [name, ...same.flatMap(({ names }) => names)];
}

export function sumReferences(scores: readonly ReferenceScore[]): ReferenceScore {
  const sum = (pick: (score: ReferenceScore) => number): number =>
    scores.reduce((total, score) => total + pick(score), 0);
  return {
    meant: sum(({ meant }) => meant),
    right: sum(({ right }) => right),
    wrong: sum(({ wrong }) => wrong),
    none: sum(({ none }) => none),
    unbound: sum(({ unbound }) => unbound),
  };
}

/** Two lines of counts with their percentages. */
export function renderReferences({ meant, right, wrong, none, unbound }: ReferenceScore): string {
  const share = (part: number, whole: number): string =>
    whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
  return [
    `references that mean an entity: ${right} of ${meant} right (${share(right, meant)}), ${wrong} bound to another`,
    `references that mean none: ${unbound} of ${none} left unbound (${share(unbound, none)})`,
    '',
  ].join('\n');
}
