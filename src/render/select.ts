// Decides which records of a document are printed: those asked for that are sure enough, and those
// that they refer to, so that every id in the output can be resolved.

import type {
  Agreement,
  DateExpression,
  Document,
  Entity,
  Figure,
  Quote,
  RecordName,
  Relation,
} from '../document.ts';
import { createLookup, type Lookup } from '../lookup.ts';

export interface Records {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly agreements: readonly Agreement[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateExpression[];
}

export interface Selection {
  readonly document: Document;
  /** Over all records of the document, whether printed or not. */
  readonly lookup: Lookup;
  readonly records: Records;
  /** The kinds of record asked for. */
  readonly only: readonly RecordName[];
  /** 0..1; what is less sure is left out. */
  readonly minConfidence: number;
}

export interface SelectOptions {
  readonly only: readonly RecordName[];
  /** 0..1; items below it are left out unless a printed one refers to them. */
  readonly minConfidence?: number;
}

export function selectRecords(document: Document, options: SelectOptions): Selection {
  const lookup = createLookup(document);
  const all = allRecords(document);
  const least = options.minConfidence ?? 0;
  const asked = (name: RecordName) =>
    options.only.includes(name) ? all[name].filter((item) => item.confidence >= least) : [];
  const kept = new Set<string>();
  const queue: AnyRecord[] = recordOrder.flatMap((name): readonly AnyRecord[] => asked(name));
  for (const { id } of queue) kept.add(id);
  const byId = new Map<string, AnyRecord>();
  for (const name of recordOrder) for (const item of all[name]) byId.set(item.id, item);
  for (let item = queue.pop(); item !== undefined; item = queue.pop()) {
    for (const id of references(item, lookup)) {
      const other = byId.get(id);
      if (other === undefined || kept.has(id)) continue;
      kept.add(id);
      queue.push(other);
    }
  }
  const keep = <Item extends AnyRecord>(items: readonly Item[]): readonly Item[] =>
    kept.size === byId.size ? items : items.filter((item) => kept.has(item.id));
  return {
    document,
    lookup,
    only: options.only,
    minConfidence: least,
    records: {
      entities: keep(all.entities),
      relations: keep(all.relations),
      agreements: keep(all.agreements),
      figures: keep(all.figures),
      quotes: keep(all.quotes),
      dates: keep(all.dates),
    },
  };
}

/** The records that must be found so that those asked for can be printed. */
export function recordsNeeded(only: readonly RecordName[]): readonly RecordName[] {
  return recordOrder.filter(
    (name) =>
      only.includes(name) ||
      (name === 'entities' && only.some((asked) => asked !== 'dates')) ||
      (name === 'dates' && only.some((asked) => asked !== 'entities' && asked !== 'quotes')) ||
      (name === 'figures' && (only.includes('relations') || only.includes('agreements'))) ||
      (name === 'agreements' && only.includes('relations')),
  );
}

const recordOrder: readonly RecordName[] = [
  'entities',
  'relations',
  'agreements',
  'figures',
  'quotes',
  'dates',
];

type AnyRecord = Entity | Relation | Agreement | Figure | Quote | DateExpression;

function allRecords(document: Document): Records {
  return {
    entities: document.entities ?? [],
    relations: document.relations ?? [],
    agreements: document.agreements ?? [],
    figures: document.figures ?? [],
    quotes: document.quotes ?? [],
    dates: document.dates?.expressions ?? [],
  };
}

function references(item: AnyRecord, lookup: Lookup): readonly string[] {
  const ids: (string | undefined)[] = [];
  if ('attributedTo' in item) ids.push(item.attributedTo);
  if ('when' in item) ids.push(item.when);
  if ('where' in item) ids.push(item.where);
  if ('about' in item) ids.push(item.about);
  if ('roles' in item) ids.push(...item.roles.map((role) => role.of));
  if ('factuality' in item && 'type' in item) ids.push(item.subject, item.object);
  if ('parties' in item) {
    ids.push(item.law, item.place, item.value, ...item.parties, ...item.mediators);
    for (const signatory of item.signatories) ids.push(signatory.person, signatory.for);
  }
  if ('parts' in item) {
    if (item.speaker) ids.push(lookup.entityAt(item.speaker)?.id);
    if (item.addressee) ids.push(lookup.entityAt(item.addressee)?.id);
  }
  return ids.filter((id) => id !== undefined);
}
