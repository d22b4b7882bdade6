import { describe, expect, it } from 'vitest';
import type { Entity, Quote } from '../src/document.ts';
import { createLookup } from '../src/lookup.ts';
import { cutText } from '../src/stages/tokens/tokens.ts';

const text = 'Ana Tovar of Kenya spoke. “We met Ray,” Tovar said.';
const { tokens, sentences } = cutText(text);

function entity(id: string, ...words: readonly (readonly [string, number])[]): Entity {
  return {
    id,
    type: 'person',
    name: id,
    aliases: [],
    roles: [],
    salience: 0,
    confidence: 1,
    rule: 'test',
    mentions: words.map(([word, from]) => {
      const start = text.indexOf(word, from);
      return { start, end: start + word.length, first: 0, last: 0, form: 'name', rule: 'test' };
    }),
  };
}

const quote: Quote = {
  id: 'q1',
  kind: 'direct',
  start: text.indexOf('We'),
  end: text.indexOf('Ray') + 4,
  parts: [{ start: text.indexOf('We'), end: text.indexOf('Ray') + 4 }],
  speaker: { start: text.indexOf('Tovar said'), end: text.indexOf(' said') },
  confidence: 1,
  rule: 'test',
};
const lookup = createLookup({
  source: { id: 'x', text, mediaType: 'text/plain' },
  tokens,
  sentences,
  entities: [entity('e1', ['Ana Tovar', 0], ['Tovar', 30]), entity('e2', ['Kenya', 0])],
  quotes: [quote],
});
const span = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe('lookup', () => {
  it.each([
    ['Ana Tovar', 'e1'],
    ['Ana Tovar of Kenya', undefined],
    ['Kenya spoke', undefined],
    ['Tovar said', undefined],
    ['Kenya', 'e2'],
    ['Ana', 'e1'],
    ['spoke', undefined],
    ['We met', undefined],
  ])('entityAt %s', (words, id) => {
    expect(lookup.entityAt(span(words))?.id).toBe(id);
  });

  it('sourceOf tells the speaker around a span', () => {
    expect(lookup.sourceOf(span('Ray'))?.id).toBe('e1');
    expect(lookup.sourceOf(span('Kenya'))).toBeUndefined();
  });

  it('finds sentences and tokens', () => {
    expect(lookup.sentenceAt(text.indexOf('Ray'))).toBe(1);
    expect(lookup.words(lookup.sentenceSpan(0))).toBe('Ana Tovar of Kenya spoke.');
    expect(lookup.tokensOf(span('Tovar of'))).toEqual({ first: 1, last: 3 });
    expect(lookup.tokensOf(span('ovar'))).toEqual({ first: 1, last: 2 });
  });
});
