import { expect, it } from 'vitest';
import { createLookup } from '../../../src/lookup.ts';
import { findPairsOfText } from '../../../src/stages/relations/find-pairs-of-text.ts';
import { findItems } from '../../../src/stages/relations/items.ts';
import { markedLayers } from '../../helpers/marked-layers.ts';

/** The name of the entity that the word stands for; both leagues are one entity. */
function authorOf(marked: string, spoken: string): string | undefined {
  const { layers } = markedLayers(marked);
  const [league, again, ...others] = layers.entities;
  if (league === undefined || again === undefined) throw new Error('two leagues are marked');
  const merged = { ...league, mentions: [...league.mentions, ...again.mentions] };
  const joined = { ...layers, entities: [merged, ...others] };
  const at = layers.tokens.words.indexOf(spoken);
  const found = findItems(joined, createLookup(joined)).find(({ first }) => first === at);
  return joined.entities.find(({ id }) => id === found?.id)?.name;
}

const statement =
  'The [Lake League](ORG) is glad of the vote. The [Lake League](ORG) will thank [Kenya](GPE). We urge [Uganda](GPE) to follow, and our door is open.';

it('takes the body that acts as the author of a statement', () => {
  expect(authorOf(statement, 'We')).toBe('Lake League');
  expect(authorOf(statement, 'our')).toBe('Lake League');
});

it('knows no author of a text that seldom says we', () => {
  const text = statement.replace(', and our door is open', '');
  expect(authorOf(text, 'We')).toBeUndefined();
});

it.each([
  [
    'Legislator [Yohani Sawliyan](PER:subject), an [Amis](NORP), urged the [Council of Lakes](ORG:object) to finish.',
    'asked',
  ],
  ['The village of [Homa](GPE:subject) asked [Kenya](GPE:object) to pay.', 'asked'],
])('finds who acts: %s', (marked, type) => {
  const { layers, idOf } = markedLayers(marked);
  const found = findPairsOfText(layers).candidates.filter(({ kind }) => kind.type === type);
  expect(found.map(({ subject, object }) => [subject?.id, object.id])).toContainEqual([
    idOf('subject'),
    idOf('object'),
  ]);
});
