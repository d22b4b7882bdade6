import { describe, expect, it } from 'vitest';
import type { CueKind } from '../../../src/kinds/quotes/define.ts';
import { cueKinds } from '../../../src/kinds/quotes/index.ts';
import { findQuotes } from '../../../src/stages/quotes/quotes.ts';
import { readMarked } from '../../helpers/marked.ts';

function classesOf(marked: string): readonly (string | undefined)[] {
  return findQuotes(readMarked(marked), () => undefined).map(({ cue }) => cue?.class);
}

it('lists every verb once', () => {
  const lemmas = cueKinds.flatMap(({ verbs }) => verbs.flatMap((group) => group.lemmas));
  expect(lemmas.filter((lemma, index) => lemmas.indexOf(lemma) !== index)).toEqual([]);
});

describe.each<CueKind>(cueKinds)('$class', (kind) => {
  it('has at least three examples of each sort', () => {
    expect(kind.examples.yes.length).toBeGreaterThanOrEqual(3);
    expect(kind.examples.no.length).toBeGreaterThanOrEqual(3);
  });

  it.each(kind.examples.yes)('%s', (marked) => {
    expect(classesOf(marked)).toContain(kind.class);
  });

  it.each(kind.examples.no)('not: %s', (marked) => {
    expect(classesOf(marked)).toEqual([]);
  });
});
