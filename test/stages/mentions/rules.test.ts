import { describe, expect, it } from 'vitest';
import type { Claim, Reading } from '../../../src/stages/mentions/claim.ts';
import { findCompanyNames } from '../../../src/stages/mentions/company-names.ts';
import { findRepeatedNames } from '../../../src/stages/mentions/document-agreement.ts';
import { findLanguageNames } from '../../../src/stages/mentions/language-names.ts';
import { findLawNames, isShortForm } from '../../../src/stages/mentions/law-names.ts';
import { findListedNames } from '../../../src/stages/mentions/list-names.ts';
import { settleClaims } from '../../../src/stages/mentions/settle.ts';
import { cutText } from '../../../src/stages/tokens/tokens.ts';

function read(text: string): Reading {
  const { tokens, sentences } = cutText(text);
  return { text, tokens, sentences };
}

function show({ text, tokens }: Reading, claims: readonly Claim[]): string[] {
  return claims.map(({ start, end, first, last, type }) => {
    const words = text.slice(start ?? tokens.starts[first], end ?? tokens.ends[last - 1]);
    return `${words}/${type}`;
  });
}

describe('names of languages', () => {
  it.each([
    ['They speak Russian at home.', ['Russian']],
    ['It sang in Serbian, Hungarian and Croatian.', ['Serbian', 'Hungarian', 'Croatian']],
    ['The verdict was put into Dutch.', ['Dutch']],
    ['A Swedish-speaking school closed.', ['Swedish']],
    ['It is known by its French acronym.', ['French']],
  ])('%s', (text, names) => {
    const reading = read(text);
    expect(show(reading, findLanguageNames(reading))).toEqual(names.map((name) => `${name}/MISC`));
  });

  it.each([
    'The town is in Russian hands.',
    'It sells in Russian and Chinese markets.',
    'The German said nothing.',
    'He believes in Russians.',
  ])('not: %s', (text) => {
    expect(findLanguageNames(read(text))).toEqual([]);
  });
});

describe('names of laws and agreements', () => {
  it.each([
    ['the Act', true],
    ['The “Agreement”', true],
    ['the Clean Air Act', false],
    ['Resolution 1701', false],
    ['the Paris Agreement', false],
  ])('%s: short form %s', (text, expected) => {
    const reading = read(text);
    expect(isShortForm(reading, 0, reading.tokens.count)).toBe(expected);
  });

  it.each([
    [
      'They signed a Memorandum of Understanding on Water Security.',
      'Memorandum of Understanding on Water Security',
    ],
    ['The Clean Air Act of 1963 applies.', 'Clean Air Act of 1963'],
    ['the Data Protection Act, 2019, says', 'Data Protection Act, 2019'],
    ['The Treaty of Asunción stands.', 'Treaty of Asunción'],
    ['under Resolution 1701 of the council', 'Resolution 1701'],
    [
      'The Vienna Convention on Consular Relations binds both.',
      'Vienna Convention on Consular Relations',
    ],
    [
      'an Agreement to Prevent Unregulated High Seas Fisheries in the Central Arctic Ocean.',
      'Agreement to Prevent Unregulated High Seas Fisheries in the Central Arctic Ocean',
    ],
    ['the Immigration and Nationality Act was.', 'Immigration and Nationality Act'],
    ['by Executive Order 14005 he', 'Executive Order 14005'],
    ['under Law No. 6306 the', 'Law No. 6306'],
    ['the U.S.-Colombia Air Transport Agreement was.', 'U.S.-Colombia Air Transport Agreement'],
  ])('%s', (text, name) => {
    const reading = read(text);
    expect(show(reading, findLawNames(reading))).toContain(`${name}/LAW`);
  });

  it.each([
    'They reached the agreement on Monday.',
    'Bill Clinton spoke.',
    'The Democratic National Convention opened.',
    'Act One was short.',
    'He gave the Order to fire.',
    'the Law of the land',
    'Kenya Signs Fishing Agreement',
  ])('not: %s', (text) => {
    expect(findLawNames(read(text))).toEqual([]);
  });
});

describe('listed names', () => {
  it('speak where nothing else was found', () => {
    const reading = read('The Kenyan team beat pro-Russian and South Korean rivals in Ghana.');
    expect(show(reading, findListedNames(reading, []))).toEqual([
      'Kenyan/NORP',
      'Russian/NORP',
      'South Korean/NORP',
      'Ghana/GPE',
    ]);
  });

  it('do not make a country of a first name', () => {
    const reading = read('The coach, Chad Holloway, left.');
    expect(findListedNames(reading, [])).toEqual([]);
  });

  it.each([
    ['PER', 0.6, ['Kenyan/NORP']],
    ['PER', 0.9, ['Kenyan/PER']],
    ['NORP', 0.6, ['Kenyan/NORP']],
    ['MISC', 0.6, ['Kenyan/MISC']],
  ] as const)(
    'outvote a tagger that says %s with a chance of %d or not',
    (type, strength, kept) => {
      const reading = read('The Kenyan won.');
      const tagged = [{ first: 1, last: 2, type, strength, rule: 'names/tagger' }];
      const claims = [...tagged, ...findListedNames(reading, tagged)];
      expect(show(reading, settleClaims(claims, reading.tokens.count))).toEqual(kept);
    },
  );

  it.each(['It cost 200 Swiss francs.', 'They paid 1.2 million Surinamese dollars.'])(
    'leave money alone: %s',
    (text) => {
      expect(findListedNames(read(text), [])).toEqual([]);
    },
  );

  it('leave a longer name alone', () => {
    const reading = read('The Kenyan Air Force flew.');
    const tagged = [
      { first: 1, last: 4, type: 'ORG', strength: 0.4, rule: 'names/tagger' } as const,
    ];
    expect(findListedNames(reading, tagged)).toEqual([]);
  });
});

describe('names that a legal form ends', () => {
  const company = (text: string, first: number, last: number, type: Claim['type']): string[] => {
    const reading = read(text);
    const tagged = [{ first, last, type, strength: 0.95, rule: 'names/tagger' }];
    return show(reading, findCompanyNames(reading, tagged));
  };

  it.each([
    ['Rhine Logistics GmbH grew.', 0, 2, 'GPE', ['Rhine Logistics GmbH/ORG']],
    ['Acme, Inc. grew.', 0, 1, 'PER', ['Acme, Inc./ORG']],
    ['Otieno & Sons Ltd grew.', 0, 4, 'PER', ['Otieno & Sons Ltd/ORG']],
    ['Acme Corp. grew.', 0, 2, 'ORG', []],
    ['Ama Boateng grew.', 0, 2, 'PER', []],
  ] as const)('%s', (text, first, last, type, found) => {
    expect(company(text, first, last, type)).toEqual(found);
  });
});

describe('rival claims', () => {
  const claim = (first: number, last: number, strength: number): Claim => ({
    first,
    last,
    type: 'ORG',
    strength,
    rule: 'names/tagger',
  });

  it('are settled by chance, then by length', () => {
    const settled = settleClaims(
      [claim(0, 1, 0.5), claim(0, 3, 0.5), claim(2, 4, 0.4), claim(5, 6, 0.1)],
      8,
    );
    expect(settled.map(({ first, last }) => [first, last])).toEqual([
      [0, 3],
      [5, 6],
    ]);
  });
});

describe('an article that agrees with itself', () => {
  const person = (first: number, last: number): Claim => ({
    first,
    last,
    type: 'PER',
    strength: 0.9,
    rule: 'names/tagger',
  });

  it('finds the surname of a person again', () => {
    const reading = read('Goodwill Tabane left. A friend saw Tabane later.');
    expect(show(reading, findRepeatedNames(reading, [person(0, 2)]))).toEqual(['Tabane/PER']);
  });

  it('gives an acronym the type of what it stands for', () => {
    const reading = read('The Water Use Treaty (WUT) is old. Few know the WUT now.');
    const treaty: Claim = { ...person(1, 4), type: 'LAW' };
    expect(show(reading, findRepeatedNames(reading, [treaty]))).toEqual(['WUT/LAW', 'WUT/LAW']);
  });
});
