// The records as rows of text: what CSV and TSV print. Ids are given as the names they stand for,
// since a spreadsheet cannot look them up.

import type {
  Agreement,
  Assertion,
  DateExpression,
  Entity,
  Figure,
  Quote,
  RecordName,
  Relation,
  Span,
} from '../document.ts';
import { type AnyItem, evidenceOf, triggerOf } from './evidence.ts';
import { createNames, type Names } from './names.ts';
import { createOffsetConverter } from './offsets.ts';
import type { OffsetUnit } from './schema.ts';
import type { Selection } from './select.ts';

export type Fields = Readonly<Record<string, string | number | undefined>>;

const recordWords: Readonly<Record<RecordName, string>> = {
  entities: 'entity',
  relations: 'relation',
  agreements: 'agreement',
  figures: 'figure',
  quotes: 'quote',
  dates: 'date',
};

const ownColumns: Readonly<Record<RecordName, readonly string[]>> = {
  entities: ['type', 'subtype', 'name', 'aliases', 'roles', 'country', 'mentions', 'salience'],
  relations:
    'type subject object title kind status factuality negated attributed_to when where plover cameo'.split(
      ' ',
    ),
  agreements: 'name kind status parties signatories mediators when where topic purpose value'.split(
    ' ',
  ),
  figures:
    'text kind comparator value low high unit event change about factuality negated attributed_to when where period'.split(
      ' ',
    ),
  quotes: ['text', 'kind', 'speaker', 'speaker_mention', 'cue', 'addressee'],
  dates: ['text', 'kind', 'value', 'anchor'],
};

const columnsForAll = ['confidence', 'rule', 'start', 'end'];

/** The columns for the kinds of record asked for, the same for every document. */
export function columnsFor(only: readonly RecordName[], explain: boolean): readonly string[] {
  const own = new Set(only.flatMap((name) => ownColumns[name]));
  const record = only.length === 1 ? [] : ['record'];
  const why = explain ? ['trigger', 'evidence'] : [];
  return ['document', ...record, 'id', ...own, ...columnsForAll, ...why];
}

export function buildRows(selection: Selection, offsets: OffsetUnit): readonly Fields[] {
  const names = createNames(selection);
  const offset = createOffsetConverter(selection.document.source.text, offsets);
  const { records, document } = selection;
  const rows = <Item extends AnyItem>(
    name: RecordName,
    items: readonly Item[],
    fields: (item: Item) => Fields,
  ): readonly Fields[] =>
    !selection.only.includes(name)
      ? []
      : items.map((item) => {
          const place = triggerOf(item);
          return {
            document: document.source.id,
            record: recordWords[name],
            id: item.id,
            ...fields(item),
            confidence: Math.round(item.confidence * 100) / 100,
            rule: item.rule,
            start: place && offset(place.start),
            end: place && offset(place.end),
            trigger: place && names.words(place),
            evidence: evidenceOf(item, selection).map(names.words).join(' … '),
          };
        });
  return [
    ...rows('entities', records.entities, (item) => entityFields(item, names)),
    ...rows('relations', records.relations, (item) => relationFields(item, names)),
    ...rows('agreements', records.agreements, (item) => agreementFields(item, names)),
    ...rows('figures', records.figures, (item) => figureFields(item, names)),
    ...rows('quotes', records.quotes, (item) => quoteFields(item, names, selection)),
    ...rows('dates', records.dates, (item) => dateFields(item, names)),
  ];
}

function entityFields(item: Entity, names: Names): Fields {
  const roles = item.roles.map(({ title, of, status }) => {
    const body = names.of(of);
    return `${title}${body === '' ? '' : ` of ${body}`}${status === 'current' ? '' : ` (${status})`}`;
  });
  return {
    type: item.type,
    subtype: item.subtype,
    name: item.name,
    aliases: list(item.aliases),
    roles: list(roles),
    country: item.links?.iso3166,
    mentions: item.mentions.length,
    salience: Math.round(item.salience * 1000) / 1000,
  };
}

function assertionFields(item: Assertion, names: Names): Fields {
  return {
    factuality: item.factuality,
    negated: item.negated && 'true',
    attributed_to: names.of(item.attributedTo),
  };
}

function relationFields(item: Relation, names: Names): Fields {
  return {
    type: item.type,
    subject: names.of(item.subject),
    object: names.of(item.object),
    title: item.title,
    kind: item.kind,
    status: item.status,
    ...assertionFields(item, names),
    when: names.of(item.when),
    where: names.of(item.where),
    plover: item.event?.plover,
    cameo: item.event?.cameo,
  };
}

function agreementFields(item: Agreement, names: Names): Fields {
  const signed = item.signatories.map(({ person, for: party }) =>
    party === undefined ? names.of(person) : `${names.of(person)} for ${names.of(party)}`,
  );
  const wordsOf = (span: Span | undefined) => span && names.words(span);
  return {
    name: item.name,
    kind: item.kind,
    status: item.status,
    parties: list(item.parties.map(names.of)),
    signatories: list(signed),
    mediators: list(item.mediators.map(names.of)),
    when: names.of(item.when),
    where: names.of(item.place),
    topic: wordsOf(item.subject),
    purpose: wordsOf(item.purpose),
    value: names.of(item.value),
  };
}

function figureFields(item: Figure, names: Names): Fields {
  return {
    text: names.words(item),
    kind: item.kind,
    comparator: item.comparator,
    value: item.value,
    low: item.low,
    high: item.high,
    unit: item.unit,
    event: item.event,
    change: item.change,
    about: names.of(item.about),
    ...assertionFields(item, names),
    when: names.of(item.when),
    where: names.of(item.where),
    period: item.period && names.words(item.period),
  };
}

function quoteFields(item: Quote, names: Names, { lookup }: Selection): Fields {
  const nameAt = (span: Span | undefined) => span && lookup.entityAt(span)?.name;
  return {
    text: item.parts.map(names.words).join(' '),
    kind: item.kind,
    speaker: nameAt(item.speaker),
    speaker_mention: item.speaker && names.words(item.speaker),
    cue: item.cue && names.words(item.cue),
    addressee: nameAt(item.addressee) ?? (item.addressee && names.words(item.addressee)),
  };
}

function dateFields(item: DateExpression, names: Names): Fields {
  return { text: names.words(item), kind: item.kind, value: item.value, anchor: item.anchor };
}

function list(values: readonly string[]): string {
  return values.filter((value) => value !== '').join('; ');
}
