import { describe, expect, it } from 'vitest';
import { readInChunks } from '../../../src/models/contexts/read-in-chunks.ts';

const sentences = Array.from({ length: 4_500 }, (_, index) => [`word${index}`]);

describe('an encoder that reads in chunks', () => {
  it('gives each sentence what is said of it, never of all at once', async () => {
    const sizes: number[] = [];
    const encoder = {
      size: 1,
      read: async (part: readonly (readonly string[])[]) => {
        sizes.push(part.length);
        return part.map(([word = '']) => Int16Array.of(Number(word.slice(4))));
      },
    };
    const found = await readInChunks(encoder, sentences, ([word], contexts) => [
      word,
      contexts?.[0],
    ]);
    expect(found).toEqual(sentences.map(([word], index) => [word, index]));
    expect(Math.max(...sizes)).toBeLessThan(sentences.length);
  });

  it('may be missing', async () => {
    const found = await readInChunks(undefined, sentences, (_, contexts) => contexts);
    expect(found).toEqual(sentences.map(() => undefined));
  });
});
