// Reads a text in which names are marked, `[Tovar](PER)`, and gives its entities.

import type { Entity, Quote } from '../../../src/document.ts';
import { mentionsFromMarks, parseLinkNotation } from '../../../src/score/link-notation.ts';
import { entities } from '../../../src/stages/entities/entities.ts';
import { tags } from '../../../src/stages/tags.ts';
import { cutText } from '../../../src/stages/tokens/tokens.ts';

export interface ReadText {
  readonly text: string;
  readonly entities: readonly Entity[];
  /** The entity with a name or alias. */
  readonly named: (name: string) => Entity | undefined;
  /** Name of the entity that the words refer to, at their n-th place in the text (from 0). */
  readonly meant: (words: string, place?: number) => string | undefined;
}

export function readEntities(marked: string, quotes: readonly Quote[] = []): ReadText {
  const { text, marks } = parseLinkNotation(marked);
  const source = { id: 'test', text, mediaType: 'text/plain' };
  const cut = cutText(text);
  const mentions = mentionsFromMarks(marks, { source, ...cut });
  const layers = { source, ...cut, ...tags.run(cut, () => {}), mentions, quotes };
  const found = entities.run(layers, () => {}).entities;
  return {
    text,
    entities: found,
    named: (name) => found.find((entity) => entity.name === name || entity.aliases.includes(name)),
    meant: (words, place = 0) => {
      let start = -1;
      for (let times = 0; times <= place; times += 1) start = text.indexOf(words, start + 1);
      const end = start + words.length;
      return found.find((entity) =>
        entity.mentions.some((mention) => mention.start === start && mention.end === end),
      )?.name;
    },
  };
}
