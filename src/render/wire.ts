// The published JSON of a document. The only place that knows its form: what is unknown is absent,
// offsets are in the unit asked for, and every item carries the words that support it.

import type {
  Agreement,
  DateExpression,
  Diagnostic,
  Entity,
  Figure,
  Quote,
  RecordName,
  Relation,
  Role,
  Source,
  Span,
} from '../document.ts';
import { boundedSpan, evidenceOf } from './evidence.ts';
import { createOffsetConverter } from './offsets.ts';
import type {
  OffsetUnit,
  WireAgreement,
  WireDate,
  WireDiagnostic,
  WireDocument,
  WireEntity,
  WireFigure,
  WireQuote,
  WireRelation,
  WireRole,
  WireSpan,
} from './schema.ts';
import type { Selection } from './select.ts';

export const schemaVersion = 'nutgraf/1';

export interface WireOptions {
  readonly offsets: OffsetUnit;
  readonly includeText?: boolean;
}

export function toWire(selection: Selection, options: WireOptions): WireDocument {
  const { document, records } = selection;
  const { source } = document;
  const wire = createWireWriter(selection, options.offsets);
  const printed = (name: RecordName) =>
    selection.only.includes(name) || records[name].length > 0 ? true : undefined;
  const published = document.dates?.published ?? source.published;
  return present({
    id: source.id,
    source: wireSource(source),
    title: source.title,
    published,
    publishedFrom: published && (document.dates?.publishedFrom ?? source.publishedFrom),
    language: source.language,
    stats: {
      characters: wire.offset(source.text.length),
      sentences: document.sentences.count,
      tokens: document.tokens.count,
    },
    text: options.includeText ? source.text : undefined,
    entities: printed('entities') && records.entities.map(wire.entity),
    relations: printed('relations') && records.relations.map(wire.relation),
    agreements: printed('agreements') && records.agreements.map(wire.agreement),
    figures: printed('figures') && records.figures.map(wire.figure),
    quotes: printed('quotes') && records.quotes.map(wire.quote),
    dates: printed('dates') && records.dates.map(wire.date),
    diagnostics: document.diagnostics.map(wire.diagnostic),
  });
}

function createWireWriter(selection: Selection, unit: OffsetUnit) {
  const { document, lookup } = selection;
  const { text } = document.source;
  const offset = createOffsetConverter(text, unit);
  const span = ({ start, end }: Span): WireSpan => ({
    start: offset(start),
    end: offset(end),
    text: text.slice(start, end),
  });
  const spans = (list: readonly Span[]): WireSpan[] => list.map(span);
  const optional = (found: Span | undefined) => found && span(found);
  const evidence = (item: Parameters<typeof evidenceOf>[0]) => spans(evidenceOf(item, selection));
  const inferred = (item: Parameters<typeof evidenceOf>[0]) => ({
    confidence: round(item.confidence, 100),
    rule: item.rule,
    evidence: evidence(item),
  });
  const role = (found: Role): WireRole =>
    present({
      title: found.title,
      of: found.of,
      status: found.status,
      confidence: round(found.confidence, 100),
      rule: found.rule,
      evidence: found.evidence.map((sentence) => span(boundedSpan(sentence, sentence, document))),
    });
  return {
    offset,
    entity: (item: Entity): WireEntity =>
      present({
        id: item.id,
        type: item.type,
        subtype: item.subtype,
        name: item.name,
        aliases: [...item.aliases],
        mentions: item.mentions.map((mention) => ({ ...span(mention), form: mention.form })),
        roles: item.roles.map(role),
        links: item.links,
        salience: round(item.salience, 1000),
        ...inferred(item),
      }),
    relation: (item: Relation): WireRelation =>
      present({
        id: item.id,
        type: item.type,
        subject: item.subject,
        object: item.object,
        title: item.title,
        kind: item.kind as WireRelation['kind'],
        status: item.status,
        trigger: optional(item.trigger),
        factuality: item.factuality,
        negated: item.negated,
        attributedTo: item.attributedTo,
        when: item.when,
        where: item.where,
        event: item.event,
        ...inferred(item),
      }),
    agreement: (item: Agreement): WireAgreement =>
      present({
        id: item.id,
        name: item.name,
        law: item.law,
        kind: item.kind,
        status: item.status,
        parties: [...item.parties],
        signatories: item.signatories.map((signatory) =>
          present({ person: signatory.person, for: signatory.for }),
        ),
        mediators: [...item.mediators],
        place: item.place,
        when: item.when,
        subject: optional(item.subject),
        purpose: optional(item.purpose),
        value: item.value,
        mentions: spans(item.mentions),
        ...inferred(item),
      }),
    figure: (item: Figure): WireFigure =>
      present({
        id: item.id,
        ...span(item),
        kind: item.kind,
        comparator: item.comparator,
        value: item.value,
        low: item.low,
        high: item.high,
        unit: item.unit,
        event: item.event,
        gdelt: item.gdelt,
        change: item.change,
        about: item.about,
        where: item.where,
        when: item.when,
        period: optional(item.period),
        sameAs: item.sameAs,
        previous: item.previous,
        factuality: item.factuality,
        negated: item.negated,
        attributedTo: item.attributedTo,
        ...inferred(item),
      }),
    quote: (item: Quote): WireQuote =>
      present({
        id: item.id,
        start: offset(item.start),
        end: offset(item.end),
        text: item.parts.map(lookup.words).join(' '),
        kind: item.kind,
        parts: item.parts.length > 1 ? spans(item.parts) : undefined,
        speaker: item.speaker && lookup.entityAt(item.speaker)?.id,
        speakerMention: optional(item.speaker),
        cue: item.cue && { ...span(item.cue), class: item.cue.class },
        addressee: item.addressee && lookup.entityAt(item.addressee)?.id,
        addresseeMention: optional(item.addressee),
        ...inferred(item),
      }),
    date: (item: DateExpression): WireDate =>
      present({
        id: item.id,
        ...span(item),
        value: item.value,
        kind: item.kind,
        anchor: item.anchor,
        ...inferred(item),
      }),
    diagnostic: (item: Diagnostic): WireDiagnostic =>
      present({
        code: item.code,
        severity: item.severity,
        message: item.message,
        ...(item.span === undefined ? {} : span(item.span)),
      }),
  };
}

function wireSource(source: Source): WireDocument['source'] {
  return present({
    path: source.path,
    mediaType: source.mediaType,
    record: source.record,
    url: source.url,
  });
}

/** Rounded, so that the last digits of an estimate do not differ between machines. */
function round(value: number, steps: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * steps) / steps;
}

type Present<Fields> = {
  [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
} & {
  [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<
    Fields[Key],
    undefined | ''
  >;
};

/** The fields that are known. */
function present<Fields extends object>(fields: Fields): Present<Fields> {
  const known: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (value !== undefined && value !== '') known[key] = value;
  }
  return known as Present<Fields>;
}
