import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../../src/stages/tokens/tokens.ts';

function sentencesOf(text: string): readonly string[] {
  const { tokens, sentences } = cutText(text);
  return Array.from({ length: sentences.count }, (_, sentence) =>
    tokens.words.slice(sentences.firsts[sentence], sentences.lasts[sentence]).join(' '),
  );
}

describe('cutText', () => {
  it.each([
    ['A cease-fire holds.', 'A cease-fire holds .', 'ceasefire'],
    ['Cease-fires hold.', 'Cease-fires hold .', 'ceasefire'],
  ])('takes both spellings of a ceasefire for one noun: %s', (text, words, lemma) => {
    const { tokens, lemmas } = cutText(text);
    expect(tokens.words.join(' ')).toBe(words);
    expect(lemmas).toContain(lemma);
  });

  it.each(['They cease - fire dies.', 'An arms-fire report.', 'cease-firemen'])(
    'leaves others as they are: %s',
    (text) => {
      expect(cutText(text).lemmas).not.toContain('ceasefire');
    },
  );

  it.each([
    ['He met Lt. Gov. Ann Ray.', ['He met Lt. Gov. Ann Ray .']],
    ['The Dept. of State said so. It won.', ['The Dept . of State said so .', 'It won .']],
    ['A headline\n\nA text.', ['A headline', 'A text .']],
    ['One line\nbroken in two.', ['One line broken in two .']],
    ["Honduras's minister can't go.", ["Honduras 's minister ca n't go ."]],
    ['a U.S.-Mexico deal', ['a U.S. - Mexico deal']],
    ['See flag.govt.nz now. It won.', ['See flag . govt . nz now .', 'It won .']],
    [`Headline\n${'Long '.repeat(40)}line.`, ['Headline', `${'Long '.repeat(40)}line .`]],
    ['Emina Halilčević of Białystok won.', ['Emina Halilčević of Białystok won .']],
    [
      'LUSAKA, March 14 (Copper Wire) - Zambia signed. It won.',
      ['LUSAKA , March 14 ( Copper Wire ) -', 'Zambia signed .', 'It won .'],
    ],
    ['KAMPALA, Jan. 5 — Two died.', ['KAMPALA , Jan. 5 —', 'Two died .']],
    ['Kenya - a big country - won.', ['Kenya - a big country - won .']],
    ['Ana Ray - the mayor - won.', ['Ana Ray - the mayor - won .']],
    ['', []],
    [' \n\n\u0000 ', ['\u0000']],
  ])('%j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('gives lemmas in lower case', () => {
    expect(cutText('The ministers signed deals.').lemmas.slice(1, 4)).toEqual([
      'minister',
      'sign',
      'deal',
    ]);
  });

  it.each([
    ['strings', fc.string({ unit: 'binary', maxLength: 300 })],
    [
      'words',
      fc
        .array(fc.constantFrom('a', 'B.', '“', '\n', '\n\n', ' ', '3.5', '😀', '\u00a0', "'s"))
        .map((list) => list.join('')),
    ],
  ])('holds on any %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens, sentences, lemmas } = cutText(text);
        expect(lemmas).toHaveLength(tokens.count);
        let end = 0;
        for (const [index, word] of tokens.words.entries()) {
          const start = tokens.starts[index] ?? -1;
          expect(start).toBeGreaterThanOrEqual(end);
          end = tokens.ends[index] ?? -1;
          expect(text.slice(start, end)).toBe(word);
        }
        let last = 0;
        for (let sentence = 0; sentence < sentences.count; sentence += 1) {
          expect(sentences.firsts[sentence]).toBe(last);
          last = sentences.lasts[sentence] ?? 0;
          expect(last).toBeGreaterThan(sentences.firsts[sentence] ?? 0);
        }
        expect(last).toBe(tokens.count);
      }),
      { numRuns: 200 },
    );
  });
});
