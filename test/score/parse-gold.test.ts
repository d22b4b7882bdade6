import { describe, expect, it } from 'vitest';
import { parseGold } from '../../src/score/parse-gold.ts';

const text =
  'Ana Tovar of Lima saw two men. "We met," Tovar said. "Two men left." Then two men sang.';
const tovar = { key: 'tovar', type: 'person', names: ['Ana Tovar', 'Tovar'] };

function read(gold: object): ReturnType<typeof parseGold> {
  return parseGold(JSON.stringify(gold), text, 'x/gold.json');
}

describe('parseGold', () => {
  it('leaves out layers that are not in the file', () => {
    expect(read({})).toEqual({});
    expect(read({ figures: [] })).toEqual({ figures: [] });
  });

  it('finds figures inside their evidence and equal words in order', () => {
    const figure = { text: 'two men', kind: 'count', comparator: 'exact', value: 2 };
    const { figures = [] } = read({
      figures: [
        { key: 'f1', ...figure, evidence: 'two men sang' },
        { key: 'f2', ...figure },
      ],
    });
    expect(figures.map(({ start }) => start)).toEqual([
      text.indexOf('two men sang'),
      text.indexOf('two men'),
    ]);
  });

  it('finds the parts of a quote in order', () => {
    const { quotes = [] } = read({
      entities: [tovar],
      quotes: [
        { kind: 'direct', parts: ['We met', 'Two men left.'], speaker: 'tovar', cue: 'said' },
      ],
    });
    const [quote] = quotes;
    expect(quote?.parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      'We met',
      'Two men left.',
    ]);
    expect(quote?.cue?.start).toBe(text.indexOf('said'));
  });

  it('reads null as absent', () => {
    const { quotes } = read({ quotes: [{ kind: 'direct', text: 'We met', speaker: null }] });
    expect(quotes?.[0]).not.toHaveProperty('speaker');
  });

  it.each([
    ['no JSON', '{', 'x/gold.json:'],
    ['no object', '[]', 'x/gold.json: must be an object'],
    ['a layer that is no list', '{"figures":{}}', 'x/gold.json: figures must be a list'],
    ['no type', '{"entities":[{"key":"a","names":["Lima"]}]}', 'entities[0].type must be a text'],
    ['no name', '{"entities":[{"key":"a","type":"place","names":[]}]}', 'entities[0].names must'],
    [
      'a number as a text',
      '{"figures":[{"key":"f1","text":2}]}',
      'x/gold.json: figures[0].text must be a text',
    ],
  ])('refuses %s', (_, json, message) => {
    expect(() => parseGold(json, text, 'x/gold.json')).toThrow(message);
  });

  it.each([
    [
      'a key that does not resolve',
      { relations: [{ type: 'lives_in', subject: 'tovar', object: 'lima' }], entities: [tovar] },
      'x/gold.json: relations[0].object: no item has the key "lima"',
    ],
    [
      'words that are not in the text',
      { quotes: [{ kind: 'direct', text: 'We never met' }] },
      'x/gold.json: quotes[0].text: "We never met" does not stand in the text',
    ],
    [
      'a name that is not in the text',
      { entities: [{ key: 'a', type: 'place', names: ['Lima', 'Quito'] }] },
      'x/gold.json: entities[0].names[1]: "Quito" does not stand in the text',
    ],
    ['a layer that is misspelt', { figure: [] }, 'x/gold.json: figure: no layer has this name'],
    [
      'a key given twice',
      { entities: [tovar, tovar] },
      'x/gold.json: entities[1].key: "tovar" is the key of another item too',
    ],
    [
      'a party that is not there',
      {
        agreements: [{ key: 'a1', name: 'x', kind: 'treaty', status: 'signed', parties: ['peru'] }],
      },
      'x/gold.json: agreements[0].parties[0]: no item has the key "peru"',
    ],
  ])('tells of %s', (_, gold, message) => {
    expect(() => read(gold)).toThrow(message);
    const problems: string[] = [];
    parseGold(JSON.stringify(gold), text, 'x/gold.json', (problem) => problems.push(problem));
    expect(problems[0]).toBe(message);
  });
});
