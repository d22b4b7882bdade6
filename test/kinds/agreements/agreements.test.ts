import { describe, expect, it } from 'vitest';
import type { AgreementKind } from '../../../src/kinds/agreements/define.ts';
import { agreementKindOf, agreementKinds } from '../../../src/kinds/agreements/index.ts';
import { lexicon } from '../../../src/lexicons/en/load.ts';
import { cutText } from '../../../src/stages/tokens/tokens.ts';

/** Reads an example phrase as the stage would: the first agreement noun is its head. */
function kindOf(phrase: string): string {
  const { tokens, lemmas } = cutText(phrase);
  const nouns = lexicon('agreement-nouns');
  const preposition = tokens.lower.findIndex((word) => /^(on|of|with|between)$/.test(word));
  const end = preposition < 0 ? tokens.count : preposition;
  const isNoun = (index: number) =>
    nouns.has(lemmas[index] ?? '') || nouns.has(tokens.lower[index] ?? '');
  const heads = [...tokens.words.keys()].filter((index) => index < end && isNoun(index));
  const head = heads.at(-1) ?? end - 1;
  const named = tokens.words.slice(1).some((word) => /^[A-Z][a-z]/.test(word));
  return agreementKindOf({
    head: nouns.has(lemmas[head] ?? '') ? (lemmas[head] ?? '') : (tokens.lower[head] ?? ''),
    modifiers: lemmas.filter((_, index) => index !== head && (named || index < end)),
    subject: named ? [] : lemmas.slice(end),
    context: [],
    named,
  });
}

describe.each<AgreementKind>(agreementKinds)('$kind', (kind) => {
  it('has at least three examples of each sort', () => {
    expect(kind.examples.yes.length).toBeGreaterThanOrEqual(3);
    expect(kind.examples.no.length).toBeGreaterThanOrEqual(3);
  });

  it.each(kind.examples.yes)('%s', (phrase) => {
    expect(kindOf(phrase)).toBe(kind.kind);
  });

  it.each(kind.examples.no)('not: %s', (phrase) => {
    expect(kindOf(phrase)).not.toBe(kind.kind);
  });
});
