import { describe, expect, it } from 'vitest';
import type { DateExpression } from '../../../src/document.ts';
import { locatedIn } from '../../../src/kinds/relations/located-in.ts';
import { metWith } from '../../../src/kinds/relations/met-with.ts';
import { createLookup } from '../../../src/lookup.ts';
import { findItems } from '../../../src/stages/relations/items.ts';
import { whenOf, whereOf } from '../../../src/stages/relations/place-and-time.ts';
import { markedLayers } from '../../helpers/marked-layers.ts';

const marked = '[Ruto](PER:one) met [Amina Odhiambo](PER:other) in [Nairobi](GPE:place).';

describe('where', () => {
  const { layers, idOf } = markedLayers(marked);
  const items = findItems(layers, createLookup(layers));
  const frame = layers.frames.of(0).find(({ lemma }) => lemma === 'meet');

  it('is the place of the clause', () => {
    expect(whereOf(metWith, frame, items, [idOf('one'), idOf('other')])).toEqual({
      where: idOf('place'),
    });
  });

  it('is neither of the related, and no tie has one', () => {
    expect(whereOf(metWith, frame, items, [idOf('one'), idOf('place')])).toEqual({});
    expect(whereOf(locatedIn, frame, items, [])).toEqual({});
    expect(whereOf(metWith, undefined, items, [])).toEqual({});
  });
});

describe('when', () => {
  const date = (id: string, first: number): DateExpression =>
    ({ id, first, last: first + 1, kind: 'date' }) as DateExpression;

  it('is the nearest date of the sentence', () => {
    const dates = [date('d1', 3), date('d2', 9), date('d3', 14)];
    const sentence = { first: 4, last: 13 };
    expect(whenOf(metWith, { first: 5, last: 12 }, sentence, 7, dates)).toEqual({ when: 'd2' });
    expect(whenOf(metWith, { first: 4, last: 5 }, sentence, 4, dates)).toEqual({});
    expect(whenOf(locatedIn, { first: 5, last: 12 }, sentence, 7, dates)).toEqual({});
  });
});
