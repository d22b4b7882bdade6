import { describe, expect, it } from 'vitest';
import type { Upos } from '../../../src/document.ts';
import { learnTags, packTagger } from '../../../src/models/tags/learn.ts';
import { markSentence } from '../../../src/models/tags/network.ts';
import { buildTagger } from '../../../src/models/tags/predict.ts';
import { wordVectors } from '../../../src/models/vectors/load.ts';

const samples: readonly { words: readonly string[]; tags: readonly Upos[] }[] = [
  { words: ['Peru', 'signed', 'it', '.'], tags: ['PROPN', 'VERB', 'PRON', 'PUNCT'] },
  { words: ['the', 'envoy', 'left', '.'], tags: ['DET', 'NOUN', 'VERB', 'PUNCT'] },
];
const repeated = Array.from({ length: 400 }, () => samples).flat();
const options = { epochs: 6, state: 16, hidden: 16, layers: 1 };

const learned = (): Uint8Array => packTagger(learnTags(repeated, options));

describe('the tagger', () => {
  it('learns the same from the same sentences', () => {
    expect(learned()).toEqual(learned());
  });

  it('learns what it is shown', () => {
    const tagger = buildTagger(learned(), wordVectors());
    const words = samples.flatMap((sample) => sample.words);
    expect(tagger(words, [0, 4])).toEqual(samples.flatMap(({ tags }) => tags));
  });

  it('tags sentences of any length, alone as in company', () => {
    const tagger = buildTagger(learned(), wordVectors());
    const long = Array.from({ length: 700 }, (_, index) => (index % 2 ? 'Peru' : 'left'));
    const words = ['Peru', 'left', ...long, 'the', 'envoy'];
    const together = tagger(words, [0, 2, 702]);
    expect(together).toHaveLength(704);
    expect(together.slice(2, 702)).toEqual(tagger(long, [0]));
    expect(together.slice(702)).toEqual(tagger(['the', 'envoy'], [0]));
  });

  it('knows a headline by its capitals', () => {
    const mark = (text: string): number => {
      const words = text.split(' ');
      return markSentence(words, 0, words.length);
    };
    expect(mark('Police Arrest Three Men in Lima')).toBe(1);
    expect(mark('POLICE ARREST THREE MEN')).toBe(1);
    expect(mark('Police arrested three men in Lima')).toBe(0);
    expect(mark('Peru')).toBe(0);
  });
});
