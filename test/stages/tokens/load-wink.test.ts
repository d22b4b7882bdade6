import { describe, expect, it } from 'vitest';
import whole from 'wink-eng-lite-web-model';
import createWink, { type WinkMethods } from 'wink-nlp';
import { loadWink } from '../../../src/stages/tokens/load-wink.ts';
import { fixtureArticles } from '../../helpers/fixture-articles.ts';

function readWith(wink: WinkMethods, text: string): unknown {
  const document = wink.readDoc(text);
  const tokens = document.tokens();
  return [
    tokens.out(wink.its.value),
    tokens.out(wink.its.lemma as never),
    tokens.out(wink.its.pos),
    document.sentences().out(),
  ];
}

describe('wink-nlp with a part of its model', () => {
  it('reads as with the whole, before and after it has met many words', () => {
    const full = createWink(whole, ['sbd', 'pos']);
    const part = loadWink().methods;
    const texts = fixtureArticles().map(({ text }) => text);
    expect(texts.join('').length).toBeGreaterThan(20_000);
    for (const text of [
      ...texts,
      "It's 'Zygloth' they've re-fabulated, constructor: toString 7.",
    ]) {
      expect(readWith(part, text)).toEqual(readWith(full, text));
    }
  });

  it('reads a text the same whatever it has read before, once it has forgotten', () => {
    const read = (texts: readonly string[]): readonly unknown[] => {
      const { methods, forget } = loadWink();
      return texts.map((text) => {
        forget();
        return readWith(methods, text);
      });
    };
    const texts = [
      ...fixtureArticles().map(({ text }) => text),
      'The (Zygloth), 7.',
      'Zygloth) (Zygloth Zygloth),x Zygloth.',
    ];
    expect(read(texts.toReversed()).toReversed()).toEqual(read(texts));
  });

  it('counts the words that it has met and the model lacks', () => {
    const { methods, forget } = loadWink();
    readWith(methods, 'The house is zyglothic.');
    const met = forget();
    readWith(methods, 'A zyglothic house.');
    expect(forget() - met).toBe(1);
  });
});
