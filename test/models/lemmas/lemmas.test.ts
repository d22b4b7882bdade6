import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lemmaOf } from '../../../src/models/lemmas/predict.ts';
import { renderVerbForms } from '../../../src/models/lemmas/train.ts';

describe('lemmaOf', () => {
  it.each([
    ['arraigns', 'arraigns', 'VERB', 'arraign'],
    ['Vaccinated', 'vaccinated', 'VERB', 'vaccinate'],
    ['signed', 'sign', 'VERB', 'sign'],
    ['Mexico', 'Mexico', 'PROPN', 'mexico'],
    ['bombing', 'bombing', 'NOUN', 'bombing'],
    ['promising', 'promising', 'ADJ', 'promising'],
  ])('%s', (word, lemma, tag, expected) => {
    expect(lemmaOf(word, lemma, tag)).toBe(expected);
  });

  it('has the forms of all verbs that kinds name; else run `npm run train -- lemmas`', () => {
    const path = new URL('../../../src/models/lemmas/verb-forms.txt', import.meta.url);
    expect(readFileSync(path, 'utf8')).toBe(renderVerbForms());
  });
});
