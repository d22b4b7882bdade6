// The figures of a text by the stages up to figures, without names and quotes.

import type { Figure, Layers } from '../../../src/document.ts';
import { findDates } from '../../../src/stages/dates/dates.ts';
import { findFigures } from '../../../src/stages/figures/figures.ts';
import { parses } from '../../../src/stages/parses.ts';
import { tags } from '../../../src/stages/tags.ts';
import { cutText } from '../../../src/stages/tokens/tokens.ts';

export function findIn(text: string): readonly Figure[] {
  const source = { id: 'case', text, mediaType: 'text/plain' };
  const cut = { source, ...cutText(text) };
  const tagged = { ...cut, ...tags.run(cut as Layers, () => {}) };
  const parsed = { ...tagged, ...parses.run(tagged as Layers, () => {}) };
  const dates = findDates(tagged);
  return findFigures({ ...parsed, dates, mentions: [], quotes: [], entities: [] } as never);
}
