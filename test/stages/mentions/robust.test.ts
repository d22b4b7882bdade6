import { describe, expect, it } from 'vitest';
import { loadNameTagger } from '../../../src/models/names/load.ts';
import { findMentions } from '../../../src/stages/mentions/mentions.ts';
import { cutText } from '../../../src/stages/tokens/tokens.ts';

function find(text: string): string[] {
  const { tokens, sentences } = cutText(text);
  return findMentions({ text, tokens, sentences }, loadNameTagger()).map(
    ({ start, end, type }) => `${text.slice(start, end)}/${type}`,
  );
}

describe('names as newspapers write them', () => {
  it.each([
    [
      'a headline in capitals',
      'KENYA AND UGANDA SIGN TRADE PACT IN NAIROBI',
      ['KENYA/GPE', 'UGANDA/GPE', 'NAIROBI/GPE'],
    ],
    [
      'a headline in title case',
      'Kenya President Meets Rosa Quispe in Lima Over Border Dispute',
      ['Kenya/GPE', 'Rosa Quispe/PER', 'Lima/GPE'],
    ],
    [
      'no capitals at all',
      'the president of kenya met officials of the world bank in nairobi on monday.',
      ['kenya/GPE', 'nairobi/GPE'],
    ],
    [
      'a dateline',
      'KAMPALA, Uganda (Reuters) - The army said on Monday that it had left.',
      ['KAMPALA/GPE', 'Uganda/GPE', 'Reuters/ORG'],
    ],
    [
      'a byline',
      'By Amina Yusuf in Lagos\n\nThe port reopened on Friday.',
      ['Amina Yusuf/PER', 'Lagos/GPE'],
    ],
    [
      'hyphens',
      'Jean-Pierre Mbeki met Anne-Marie Diallo in Guinea-Bissau.',
      ['Jean-Pierre Mbeki/PER', 'Anne-Marie Diallo/PER', 'Guinea-Bissau/GPE'],
    ],
    [
      'the possessive',
      "Peru's foreign minister praised Rosa Quispe's work.",
      ['Peru/GPE', 'Rosa Quispe/PER'],
    ],
    [
      'curly quotes',
      'Peru’s president said: “Rosa Quispe is right.”',
      ['Peru/GPE', 'Rosa Quispe/PER'],
    ],
    [
      'particles',
      'Khalid bin Salman al-Harbi and Jan van der Berg met Ursula de la Cruz.',
      ['Khalid bin Salman al-Harbi/PER', 'Jan van der Berg/PER', 'Ursula de la Cruz/PER'],
    ],
    [
      'accents',
      'José Ramírez Peña of Bogotá met Søren Kjær in Århus.',
      ['José Ramírez Peña/PER', 'Bogotá/GPE', 'Søren Kjær/PER', 'Århus/GPE'],
    ],
    [
      'a single name',
      'President Suharno arrived on Monday. Suharno spoke of peace.',
      ['Suharno/PER', 'Suharno/PER'],
    ],
    [
      'a broken line',
      'The accord was signed in Addis\nAbaba by Rosa\nQuispe on Monday.',
      ['Addis\nAbaba/GPE', 'Rosa\nQuispe/PER'],
    ],
  ])('in %s', (_, text, names) => {
    const found = find(text);
    for (const name of names) expect(found).toContain(name);
  });
});
