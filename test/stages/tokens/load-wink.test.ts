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
    const part = loadWink();
    const texts = fixtureArticles().map(({ text }) => text);
    expect(texts.join('').length).toBeGreaterThan(20_000);
    for (const text of [
      ...texts,
      "It's 'Zygloth' they've re-fabulated, constructor: toString 7.",
    ]) {
      expect(readWith(part, text)).toEqual(readWith(full, text));
    }
  });
});
