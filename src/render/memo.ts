// What an analyst would put into a memo: a section for each kind of record, its rows in order of
// weight in the text. Tables and Markdown are both made from it.

import type { Entity, Figure, Quote, RecordName, Relation, RoleStatus } from '../document.ts';
import type { AnyItem } from './evidence.ts';
import { comparatorSign, figureValue } from './figure-value.ts';
import { createNames, type Names } from './names.ts';
import type { Selection } from './select.ts';
import { relationSentence, standing } from './sentences.ts';

export interface Section {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly string[];
  readonly item: AnyItem;
}

export function buildMemo(selection: Selection): readonly Section[] {
  const names = createNames(selection);
  return builders
    .filter(({ record }) => selection.only.includes(record))
    .map(({ build }) => build(selection, names))
    .filter((section) => section.rows.length > 0);
}

interface Builder {
  readonly record: RecordName;
  readonly build: (selection: Selection, names: Names) => Section;
}

/** The sections in the order of a memo. */
const builders: readonly Builder[] = [
  { record: 'entities', build: people },
  { record: 'entities', build: organizations },
  { record: 'entities', build: places },
  { record: 'agreements', build: agreements },
  { record: 'figures', build: figures },
  { record: 'relations', build: relations },
  { record: 'quotes', build: quotes },
  { record: 'entities', build: others },
  { record: 'dates', build: dates },
];

function people(selection: Selection, names: Names): Section {
  const rows = bySalience(selection, ['person']).map((item) =>
    row(item, [nameWithAliases(item), offices(item, selection, names), times(item)]),
  );
  return { title: 'People', columns: ['Name', 'Office', 'Named'], rows };
}

function offices(person: Entity, selection: Selection, names: Names): string {
  const given = person.roles.map(({ title, of, status }) => office(title, names.of(of), status));
  const held = (selection.document.relations ?? [])
    .filter(({ type, subject }) => type === 'holds_position' && subject === person.id)
    .map(({ title = '', object, status = 'current' }) => office(title, names.of(object), status));
  const all = [...new Set([...given, ...held])].filter((text) => text !== '');
  const full = all.filter((text) => !all.some((other) => other.startsWith(`${text}, `)));
  return full.join('; ');
}

function office(title: string, body: string, status: RoleStatus): string {
  const known = joined(', ', [title, body]);
  return known === '' || status === 'current' ? known : `${known} (${status})`;
}

function organizations(selection: Selection, names: Names): Section {
  const rows = bySalience(selection, ['organization']).map((item) =>
    row(item, [
      nameWithAliases(item),
      words(item.subtype === 'other' ? '' : item.subtype),
      homeOf(item, selection, names),
      times(item),
    ]),
  );
  return { title: 'Organizations', columns: ['Name', 'Kind', 'Of', 'Named'], rows };
}

/** Where a body is, or whose it is. */
function homeOf(body: Entity, selection: Selection, names: Names): string {
  const ties = ['part_of', 'based_in', 'located_in'];
  const found = (selection.document.relations ?? []).filter(
    ({ type, subject, negated }) => subject === body.id && ties.includes(type) && !negated,
  );
  const homes = [...new Set(found.map(({ object }) => names.of(object)))];
  return homes.length > 0 ? homes.join(', ') : (body.links?.iso3166 ?? '');
}

function places(selection: Selection): Section {
  const rows = bySalience(selection, ['place']).map((item) =>
    row(item, [nameWithAliases(item), words(item.subtype), countryOf(item), times(item)]),
  );
  return { title: 'Places', columns: ['Name', 'Kind', 'Country', 'Named'], rows };
}

function countryOf(place: Entity): string {
  return place.links?.iso3166 ?? '';
}

function others(selection: Selection): Section {
  const rows = bySalience(selection, ['law', 'event', 'group', 'product']).map((item) =>
    row(item, [nameWithAliases(item), words(item.type), words(item.subtype), times(item)]),
  );
  return { title: 'Also named', columns: ['Name', 'Type', 'Kind', 'Named'], rows };
}

function agreements({ records }: Selection, names: Names): Section {
  const weight = names.weight;
  const rows = sorted(records.agreements, (item) =>
    Math.max(weight(item.law), ...item.parties.map(weight)),
  ).map((item) => {
    const about = item.subject ?? item.purpose;
    return row(item, [
      item.name,
      `${words(item.status)} (${words(item.kind)})`,
      joined('; ', [
        item.parties.map(names.of).join(', '),
        item.mediators.length === 0 ? '' : `mediated by ${item.mediators.map(names.of).join(', ')}`,
      ]),
      item.signatories
        .map(({ person, for: party }) => joined(' for ', [names.of(person), names.of(party)]))
        .join('; '),
      about === undefined ? '' : names.words(about),
      joined(', ', [names.of(item.place), names.of(item.when)]),
      names.of(item.value),
    ]);
  });
  const columns = ['Agreement', 'Status', 'Parties', 'Signed by', 'About', 'Where, when', 'Value'];
  return { title: 'Agreements', columns, rows };
}

function figures({ records }: Selection, names: Names): Section {
  const { weight } = names;
  const rows = sorted(records.figures, (item: Figure) =>
    Math.max(weight(item.about), weight(item.where), weight(item.attributedTo)),
  ).map((item) =>
    row(item, [
      names.words(item),
      `${comparatorSign(item.comparator)}${figureValue(item)}`,
      joined(', ', [
        words(item.event === 'other' ? '' : item.event),
        item.change ?? '',
        standing(item),
      ]),
      joined(', ', [names.of(item.where), names.of(item.when)]),
      names.of(item.attributedTo),
    ]),
  );
  const columns = ['Figure', 'Value', 'Event', 'Where, when', 'Source'];
  return { title: 'Figures', columns, rows };
}

function relations({ records, only }: Selection, names: Names): Section {
  const { weight } = names;
  const rows = sorted(
    records.relations.filter((item) => !(only.includes('entities') && isPlainOffice(item))),
    (item: Relation) => weight(item.subject) + weight(item.object),
  ).map((item) =>
    row(item, [
      relationSentence(item, names),
      joined(', ', [standing(item), item.status ?? '']),
      names.of(item.attributedTo),
    ]),
  );
  return { title: 'Relations', columns: ['What', 'Standing', 'Source'], rows };
}

/** An office told as a fact, which stands with its holder already. */
function isPlainOffice({ type, factuality, negated, attributedTo }: Relation): boolean {
  const plain = factuality === 'actual' && !negated && attributedTo === undefined;
  return type === 'holds_position' && plain;
}

function quotes({ records, lookup }: Selection, names: Names): Section {
  const speaker = (item: Quote) => item.speaker && lookup.entityAt(item.speaker);
  const rows = sorted(records.quotes, (item: Quote) => speaker(item)?.salience ?? 0).map((item) => {
    const said = item.parts.map(names.words).join(' … ');
    return row(item, [
      speaker(item)?.name ?? (item.speaker ? names.words(item.speaker) : ''),
      item.kind === 'direct' ? `“${said}”` : said,
      item.kind,
    ]);
  });
  return { title: 'Quotes', columns: ['Speaker', 'Words', 'Kind'], rows };
}

function dates({ records, only }: Selection, names: Names): Section {
  // Beside everything else they are noise: each stands with the record that it belongs to.
  const asked = only.length < 6 ? records.dates : [];
  const rows = asked.map((item) => row(item, [names.words(item), item.value, words(item.kind)]));
  return { title: 'Dates', columns: ['Words', 'Value', 'Kind'], rows };
}

function row(item: AnyItem, cells: readonly string[]): Row {
  return { cells, item };
}

function bySalience({ records }: Selection, types: readonly string[]): readonly Entity[] {
  const found = records.entities.filter(({ type }) => types.includes(type));
  return sorted(found, ({ salience }) => salience);
}

/** Heaviest first; where equal, in order of the text. */
function sorted<Item>(items: readonly Item[], weight: (item: Item) => number): readonly Item[] {
  return items.toSorted((one, other) => weight(other) - weight(one));
}

function nameWithAliases({ name, aliases }: Entity): string {
  const acronyms = aliases.filter((alias) => /^[\p{Lu}&.\d-]{2,10}$/u.test(alias));
  return acronyms.length === 0 ? name : `${name} (${acronyms.join(', ')})`;
}

function times({ mentions }: Entity): string {
  return String(mentions.length);
}

/** The parts that are known. */
function joined(separator: string, parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(separator);
}

/** A code as words: `armed_group` → `armed group`. */
function words(code = ''): string {
  return code.replaceAll('_', ' ');
}
