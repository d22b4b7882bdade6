import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagNames } from '../../src/models/tags/network.ts';
import { tags } from '../../src/stages/tags.ts';
import { cutText } from '../../src/stages/tokens/tokens.ts';

const tagText = (text: string): string => {
  const cut = cutText(text);
  const found = tags.run(cut, () => undefined).tags;
  return cut.tokens.words.map((word, index) => `${word}/${found[index]}`).join(' ');
};

const cases = [
  [
    'Peru will not sign the treaty.',
    'Peru/PROPN will/AUX not/PART sign/VERB the/DET treaty/NOUN ./PUNCT',
  ],
  ["Peru can't leave now.", "Peru/PROPN ca/AUX n't/PART leave/VERB now/ADV ./PUNCT"],
  [
    "Peru's president met 1,700 teachers.",
    "Peru/PROPN 's/PART president/NOUN met/VERB 1,700/NUM teachers/NOUN ./PUNCT",
  ],
  [
    'She said that they had left.',
    'She/PRON said/VERB that/SCONJ they/PRON had/AUX left/VERB ./PUNCT',
  ],
] as const;

describe('tags', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(tagText(text)).toBe(expected);
  });

  it('knows verbs and nouns in capitals', () => {
    expect(tagText('POLICE ARREST THREE MEN IN LIMA')).toMatch(/THREE\/NUM MEN\/NOUN IN\/ADP/);
  });

  it('gives each token one tag of the set, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const cut = cutText(text);
        const found = tags.run(cut, () => undefined).tags;
        expect(found).toHaveLength(cut.tokens.count);
        for (const tag of found) expect(tagNames).toContain(tag);
      }),
      { numRuns: 100 },
    );
  });
});
