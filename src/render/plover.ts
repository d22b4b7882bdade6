// Political events as NDJSON, one record a line, with the fields of PLOVER 2 (Halterman, Bagozzi,
// Beger, Schrodt and Scarborough 2023): type, mode, date, actors, recipients, place, and the words.

import type { EventActor, PoliticalEvent } from '../document.ts';
import type { Renderer, RenderOptions } from './formats.ts';
import { escapeControls } from './json.ts';
import { createOffsetConverter } from './offsets.ts';
import type { Selection } from './select.ts';

export function createPloverRenderer(options: RenderOptions): Renderer {
  return {
    begin: () => '',
    document: (selection) => {
      const { events = [], source } = selection.document;
      const convert = createOffsetConverter(source.text, options.offsets);
      return events
        .filter(({ confidence }) => confidence >= selection.minConfidence)
        .map((event) => {
          const record = { ...toRecord(event, selection), ...offsetsOf(event, convert) };
          return `${escapeControls(JSON.stringify(record))}\n`;
        })
        .join('');
    },
    end: () => '',
  };
}

function offsetsOf(
  { trigger }: PoliticalEvent,
  convert: (offset: number) => number,
): { readonly start: number; readonly end: number } {
  return { start: convert(trigger.start), end: convert(trigger.end) };
}

function toRecord(event: PoliticalEvent, selection: Selection): object {
  const { document, lookup } = selection;
  const { source } = document;
  const date = document.dates?.expressions.find(({ id }) => id === event.when)?.value;
  const place = event.where === undefined ? undefined : lookup.entity(event.where);
  const day = date !== undefined && /^\d{4}/.test(date) ? date : source.published;
  return {
    id: `${source.id}/${event.id}`,
    ...(day === undefined ? {} : { date: day }),
    type: event.category,
    ...(event.mode === undefined ? {} : { mode: event.mode }),
    quad: event.quad,
    ...(event.cameo === undefined ? {} : { cameo: event.cameo }),
    actors: event.actors.map((actor) => toActor(actor, selection)),
    recipients: event.recipients.map((actor) => toActor(actor, selection)),
    ...(place === undefined
      ? {}
      : {
          place: {
            name: place.name,
            ...(place.links?.iso3166 === undefined ? {} : { country: place.links.iso3166 }),
          },
        }),
    trigger: lookup.words(event.trigger),
    text: event.evidence.map((span) => lookup.words(span)).join(' '),
    confidence: event.confidence,
    rule: event.rule,
    document: source.id,
    ...(source.url === undefined ? {} : { url: source.url }),
  };
}

function toActor(actor: EventActor, { lookup }: Selection): object {
  const words = lookup.words(actor);
  const entity = actor.entity === undefined ? undefined : lookup.entity(actor.entity);
  return {
    text: words,
    ...(entity === undefined ? {} : { name: entity.name }),
    ...(actor.country === undefined ? {} : { country: actor.country }),
    ...(actor.sector === undefined ? {} : { sector: actor.sector }),
  };
}
