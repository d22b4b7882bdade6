import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parse } from '../../src/document.ts';
import { parses } from '../../src/stages/parses.ts';
import { tags } from '../../src/stages/tags.ts';
import { cutText } from '../../src/stages/tokens/tokens.ts';

const quiet = (): void => undefined;

function parseText(text: string) {
  const cut = cutText(text);
  const tagged = tags.run(cut, quiet);
  return { ...cut, ...tagged, ...parses.run({ ...cut, ...tagged }, quiet) };
}

function expectTree({ first, last, heads, labels }: Parse): void {
  expect(heads).toHaveLength(last - first);
  expect(labels).toHaveLength(last - first);
  let roots = 0;
  for (const [index, head] of heads.entries()) {
    if (head === -1) {
      roots += 1;
      expect(labels[index]).toBe('root');
      continue;
    }
    expect(labels[index]).not.toBe('root');
    expect(head).toBeGreaterThanOrEqual(first);
    expect(head).toBeLessThan(last);
    let node = first + index;
    let steps = 0;
    while ((heads[node - first] ?? -1) !== -1 && steps <= heads.length) {
      node = heads[node - first] ?? -1;
      steps += 1;
    }
    expect(steps).toBeLessThan(heads.length);
  }
  expect(roots).toBe(1);
}

/** Sentence, dependent, relation, head. */
const arcs = [
  ['Police arrested the mayor.', 'Police', 'nsubj', 'arrested'],
  ['Police arrested the mayor.', 'mayor', 'obj', 'arrested'],
  ['The mayor was arrested by police.', 'mayor', 'nsubj:pass', 'arrested'],
  ['The mayor was arrested by police.', 'police', 'obl:agent', 'arrested'],
  ['The mayor was arrested by police.', 'was', 'aux:pass', 'arrested'],
  ['Tovar, the labour minister, resigned.', 'minister', 'appos', 'Tovar'],
  ['Tovar, the labour minister, was held.', 'Tovar', 'nsubj:pass', 'held'],
  ['Peru and Chile signed the treaty.', 'Chile', 'conj', 'Peru'],
  ['The man who led the party died.', 'led', 'acl:relcl', 'man'],
  ["Peru's president resigned.", 'Peru', 'nmod:poss', 'president'],
  ['They met in Lima.', 'Lima', 'obl', 'met'],
  ['The leaders of Peru met.', 'Peru', 'nmod', 'leaders'],
  ['The talks broke down.', 'down', 'compound:prt', 'broke'],
] as const;

describe('parses', () => {
  it.each(arcs)('%s: %s is %s of %s', (text, dependent, label, head) => {
    const found = parseText(text);
    const parse = found.parses.of(0);
    const token = found.tokens.words.indexOf(dependent);
    expect(found.tokens.words[parse.heads[token] ?? -1]).toBe(head);
    expect(parse.labels[token]).toBe(label);
  });

  it('takes a name with an apposition that begins a short sentence for its subject', () => {
    const { parses: trees } = parseText('Tovar, the labour minister, resigned.');
    expect(trees.of(0).labels[0]).toBe('nsubj');
  });

  it('parses a sentence once, and only when asked', () => {
    const { parses: trees } = parseText('Peru signed. Chile did not.');
    expect(trees.of(1)).toBe(trees.of(1));
    expect(trees.of(1).first).toBe(3);
  });

  it('gives a tree for any words', () => {
    const word = fc.oneof(
      fc.constantFrom('the', 'and', ',', '"', 'Peru', 'said', "'s", 'of', '(', '1,700', '—'),
      fc.string({ minLength: 1, maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const found = parseText(words.join(' '));
        for (let sentence = 0; sentence < found.sentences.count; sentence += 1) {
          expectTree(found.parses.of(sentence));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives one tree for a sentence of thousands of tokens', () => {
    const found = parseText('the minister of Peru and '.repeat(900));
    for (let sentence = 0; sentence < found.sentences.count; sentence += 1) {
      expectTree(found.parses.of(sentence));
    }
  });

  it('gives the same tree twice', () => {
    const text = 'The court, which sits in Lima, ordered the release of two reporters on Monday.';
    expect(parseText(text).parses.of(0)).toEqual(parseText(text).parses.of(0));
  });

  it('copes with a text without words', () => {
    expect(parseText('').sentences.count).toBe(0);
  });
});
