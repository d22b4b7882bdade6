import { describe, expect, it } from 'vitest';
import { compareExpected } from '../../src/score/expected.ts';

const entity = (id: string, name: string, rest: object = {}) => ({
  id,
  type: 'place',
  name,
  mentions: [{ start: 10, end: 14, text: name, form: 'name' }],
  ...rest,
});
const figure = (id: string, start: number, value: number) => ({
  id,
  start,
  end: start + 4,
  text: 'four',
  value,
});
const output = (document: object) => ({
  schema: 'nutgraf/1',
  documents: [{ id: 'x', ...document }],
});

describe('compareExpected', () => {
  it.each([
    {
      title: 'equal output',
      expected: output({ entities: [entity('e1', 'Lima')] }),
      printed: output({ entities: [entity('e1', 'Lima')] }),
      changes: [],
    },
    {
      title: 'a value',
      expected: output({ figures: [figure('f1', 3, 40)] }),
      printed: output({ figures: [figure('f1', 3, 41)] }),
      changes: [{ path: 'documents[0].figures[0].value', expected: '40', printed: '41', start: 3 }],
    },
    {
      title: 'one item more, though all ids after it shift',
      expected: output({
        entities: [entity('e1', 'Lima')],
        relations: [{ id: 'r1', type: 'visited', subject: 'e1', object: 'e1' }],
      }),
      printed: output({
        entities: [entity('e1', 'Oslo'), entity('e2', 'Lima')],
        relations: [{ id: 'r1', type: 'visited', subject: 'e2', object: 'e2' }],
      }),
      changes: [
        {
          path: 'documents[0].entities[0]',
          printed: JSON.stringify(entity('e1', 'Oslo')),
          start: 10,
        },
      ],
    },
    {
      title: 'one item less',
      expected: output({ figures: [figure('f1', 3, 4), figure('f2', 9, 4)] }),
      printed: output({ figures: [figure('f1', 9, 4)] }),
      changes: [
        {
          path: 'documents[0].figures[0]',
          expected: JSON.stringify(figure('f1', 3, 4)),
          start: 3,
        },
      ],
    },
    {
      title: 'a field that is gone',
      expected: output({ entities: [entity('e1', 'Lima', { subtype: 'city' })] }),
      printed: output({ entities: [entity('e1', 'Lima')] }),
      changes: [{ path: 'documents[0].entities[0].subtype', expected: '"city"', start: 10 }],
    },
    {
      title: 'what stands outside documents',
      expected: { schema: 'nutgraf/1', documents: [] },
      printed: { schema: 'nutgraf/2', documents: [] },
      changes: [{ path: 'schema', expected: '"nutgraf/1"', printed: '"nutgraf/2"' }],
    },
    {
      title: 'what is no output',
      expected: [],
      printed: output({}),
      changes: [
        { path: 'schema', printed: '"nutgraf/1"' },
        { path: 'documents[0]', printed: '{"id":"x"}' },
      ],
    },
  ])('$title', ({ expected, printed, changes }) => {
    expect(compareExpected(expected, printed)).toEqual(changes);
  });
});
