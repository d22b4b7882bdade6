import { describe, expect, it } from 'vitest';
import type { RelationKind } from '../../../src/kinds/relations/define.ts';
import { relationKinds } from '../../../src/kinds/relations/index.ts';
import { findPairsOfText } from '../../../src/stages/relations/find-pairs-of-text.ts';
import { markedLayers } from '../../helpers/marked-layers.ts';

/** Whether the patterns of the kind relate the two that are marked. */
function relates(kind: RelationKind, example: string): boolean {
  const { layers, idOf } = markedLayers(example);
  const subject = idOf('subject');
  const object = idOf('object');
  const { candidates } = findPairsOfText(layers);
  return candidates.some(
    (found) =>
      found.kind === kind &&
      ((found.subject?.id === subject && found.object.id === object) ||
        (kind.symmetric === true && found.subject?.id === object && found.object.id === subject)),
  );
}

describe.each<RelationKind>(relationKinds)('$type', (kind) => {
  it('has at least three examples of each sort', () => {
    expect(kind.examples.yes.length).toBeGreaterThanOrEqual(3);
    expect(kind.examples.no.length).toBeGreaterThanOrEqual(3);
  });

  it.each(kind.examples.yes)('%s', (example) => {
    expect(relates(kind, example)).toBe(true);
  });

  it.each(kind.examples.no)('not: %s', (example) => {
    expect(relates(kind, example)).toBe(false);
  });

  it('names its patterns after itself', () => {
    for (const { id } of kind.patterns) expect(id.startsWith(`${kind.type}/`)).toBe(true);
  });
});

it('gives each pattern its own id', () => {
  const ids = relationKinds.flatMap(({ patterns }) => patterns.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
