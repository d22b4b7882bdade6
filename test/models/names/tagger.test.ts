import { describe, expect, it } from 'vitest';
import { loadNameTagger } from '../../../src/models/names/load.ts';
import { cutText } from '../../../src/stages/tokens/tokens.ts';

function find(text: string): string[] {
  const { tokens, sentences } = cutText(text);
  return loadNameTagger()
    .findNames(tokens, sentences)
    .map(
      ({ first, last, type }) =>
        `${text.slice(tokens.starts[first], tokens.ends[last - 1])}/${type}`,
    );
}

describe('the tagger of names', () => {
  it('finds people, offices, bodies and places', () => {
    const text =
      'Kenyan President Mwangi Otieno met officials of the World Bank in Nairobi on Monday.';
    expect(find(text)).toEqual([
      'Kenyan/NORP',
      'President/TITLE',
      'Mwangi Otieno/PER',
      'World Bank/ORG',
      'Nairobi/GPE',
    ]);
  });

  it('says the same of a text whatever was read before', () => {
    const text =
      'Talks between Peru and Chile resumed in Lima, said Rosa Quispe of Amnesty International.';
    const alone = find(text);
    find('Something else was read in Oslo by Kari Holm. '.repeat(50));
    expect(find(text)).toEqual(alone);
  });

  it('gives each name a chance between 0 and 1', () => {
    const { tokens, sentences } = cutText(
      'JORDAN SIGNS DEAL WITH IRAQ\n\nJordan met Jordan Smith in Amman.',
    );
    for (const { chance } of loadNameTagger().findNames(tokens, sentences)) {
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThanOrEqual(1);
    }
  });

  it('stands nothing and odd text', () => {
    expect(find('')).toEqual([]);
    expect(find('\u0000 \ud800 …\n\n---\n')).toEqual([]);
  });
});
