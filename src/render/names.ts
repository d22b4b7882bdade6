// The words for what an id stands for, as a person would say them.

import type { DateExpression, Span } from '../document.ts';
import type { Selection } from './select.ts';

export interface Names {
  /** The name of an entity or agreement, the words of a figure, the day of a date; else empty. */
  readonly of: (id: string | undefined) => string;
  /** 0..1: how much the article is about the entity with this id. */
  readonly weight: (id: string | undefined) => number;
  readonly words: (span: Span) => string;
}

export function createNames({ document, lookup }: Selection): Names {
  const agreements = new Map((document.agreements ?? []).map((item) => [item.id, item.name]));
  const figures = new Map((document.figures ?? []).map((item) => [item.id, item]));
  const dates = new Map((document.dates?.expressions ?? []).map((item) => [item.id, item]));
  return {
    of: (id) => {
      if (id === undefined) return '';
      const figure = figures.get(id);
      if (figure !== undefined) return lookup.words(figure);
      const date = dates.get(id);
      if (date !== undefined) return dayOf(date, lookup.words(date));
      return lookup.entity(id)?.name ?? agreements.get(id) ?? '';
    },
    weight: (id) => (id === undefined ? 0 : (lookup.entity(id)?.salience ?? 0)),
    words: lookup.words,
  };
}

function dayOf(date: DateExpression, words: string): string {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(date.value) ? date.value : words;
}
