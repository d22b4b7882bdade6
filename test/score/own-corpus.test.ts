// The records of the project's own news, which models learn from: each must fit its text, and each
// relation its kind, or it teaches nothing.

import { describe, expect, it } from 'vitest';
import { relationKinds } from '../../src/kinds/relations/index.ts';
import { ownCorpus } from '../../src/models/own-corpus.ts';
import type { GoldRecords } from '../../src/score/gold.ts';
import { loadGoldBeside } from '../../src/score/load-annotated.ts';

const problems: string[] = [];
const articles = loadGoldBeside(ownCorpus, { onProblem: (problem) => problems.push(problem) });
const kinds = new Map(relationKinds.map((kind) => [kind.type, kind]));

function misfits({ entities = [], figures = [], agreements = [], relations = [] }: GoldRecords) {
  const types = new Map<string, string>([
    ...entities.map(({ key, type }) => [key, type] as const),
    ...figures.map(({ key }) => [key, 'figure'] as const),
    ...agreements.map(({ key }) => [key, 'agreement'] as const),
  ]);
  return relations.flatMap(({ type, subject, object }) => {
    const kind = kinds.get(type);
    const fits = (key: string, allowed: readonly string[] = []): boolean =>
      allowed.includes(types.get(key) ?? '');
    const whole =
      fits(object, kind?.object) &&
      (subject === undefined ? kind?.subjectless === true : fits(subject, kind?.subject));
    return whole ? [] : [`${type}(${subject}, ${object})`];
  });
}

describe('the records of the corpus', () => {
  it('stand beside articles and fit their words', () => {
    expect(articles).not.toEqual([]);
    expect(problems).toEqual([]);
  });

  it('state relations of known types between what those may relate', () => {
    const wrong = articles.map(({ id, gold }) => [id, misfits(gold)]);
    expect(wrong.filter(([, found]) => found?.length)).toEqual([]);
  });
});
