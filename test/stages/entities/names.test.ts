import { describe, expect, it } from 'vitest';
import { foldName } from '../../../src/stages/entities/fold-name.ts';
import { groupStem } from '../../../src/stages/entities/names/group.ts';
import { initialsOf } from '../../../src/stages/entities/names/initials.ts';
import { readEntities } from './read-entities.ts';

describe('foldName', () => {
  it.each([
    ['The Hague', 'hague'],
    ["São Tomé's", 'sao tome'],
    ['U.S.', 'us'],
    ['Łódź', 'lodz'],
    ['The', 'the'],
    ['', ''],
  ])('%s → %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});

describe('initialsOf', () => {
  it.each([
    ['department of homeland security', 'dhs'],
    ['department of defense', 'dod'],
    ['papua new guinea', 'png'],
    ['independent anti-corruption bureau', 'iacb'],
  ])('%s → %s', (name, letters) => {
    expect(initialsOf(name.split(' '))).toContain(letters);
  });
});

describe('groupStem', () => {
  it.each([
    ['yemenis', 'yemeni'],
    ['britons', 'british'],
    ['frenchmen', 'french'],
    ['kurds', 'kurdish'],
    ['germans', 'german'],
    ['swiss', 'swiss'],
    ['romans', 'roman'],
  ])('%s → %s', (key, stem) => {
    expect(groupStem(key)).toBe(stem);
  });
});

describe('names of one entity', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'an acronym in brackets',
      'The [Department of Homeland Security](ORG) ([DHS](ORG)) said so. [DHS](ORG) did.',
      ['Department of Homeland Security'],
    ],
    [
      'an acronym in another language',
      'The [National Health Fund](ORG) ([Fonasa](ORG)) paid.',
      ['National Health Fund'],
    ],
    ['initials', 'The [European Union](ORG) met. The [EU](ORG) agreed.', ['European Union']],
    [
      'or',
      'The [Internal Revenue Service](ORG), or [IRS](ORG), sent a letter.',
      ['Internal Revenue Service'],
    ],
    ['a surname', '[Mariela Tovar](PER) spoke. [Tovar](PER) left.', ['Mariela Tovar']],
    [
      'one of two surnames',
      '[Mariela Chacón Xuyá](PER) spoke. [Chacón](PER) left.',
      ['Mariela Chacón Xuyá'],
    ],
    ['a family name in front', '[Lee Jae-myung](PER) spoke. [Lee](PER) left.', ['Lee Jae-myung']],
    [
      'an initial and a suffix',
      '[Joseph R. Biden, Jr.](PER) spoke. [Joe Biden](PER) left. [Biden](PER) waved.',
      ['Joseph R. Biden, Jr.'],
    ],
    [
      'two persons with one surname',
      '[John Key](PER) met [Ann Key](PER). [John Key](PER) spoke. [Key](PER) left.',
      ['John Key', 'Ann Key'],
    ],
    ['a company', '[Zeroth Rockets Ltd](ORG) grew. [Zeroth](ORG) hired.', ['Zeroth Rockets Ltd']],
    [
      'an inverted ministry',
      'The [Department of State](ORG) spoke. The [State Department](ORG) wrote.',
      ['Department of State'],
    ],
    [
      'a committee is not its house',
      'The [House](ORG) met the [House Committee on Women Affairs](ORG).',
      ['House', 'House Committee on Women Affairs'],
    ],
    ['a province', '[Karnali Province](GPE) voted. [Karnali](GPE) waits.', ['Karnali Province']],
    [
      'a capital is not its country',
      '[Panama City](GPE) is in [Panama](GPE).',
      ['Panama City', 'Panama'],
    ],
    [
      'variants of a country',
      'The [United States](GPE) and the [U.S.](GPE) are [America](GPE).',
      ['United States'],
    ],
    [
      'a people is not its country',
      '[Yemenis](NORP) live in [Yemen](GPE). A [Yemeni](NORP) said so.',
      ['Yemenis', 'Yemen'],
    ],
    [
      'a model',
      'The [Airbus A380](MISC) flew. Two [A380s](MISC) landed.',
      ['Airbus A380', 'A380s'],
    ],
    ['a plural', 'The [iPod](MISC) sold. [iPods](MISC) sold well.', ['iPods']],
    ['an alias', '[Li Xing](PER), also known as [Tommy Lin](PER), was held.', ['Tommy Lin']],
    [
      'one word as a country and as a person',
      '[Peter Jordan](PER) left [Jordan](GPE). [Jordan](PER) waved.',
      ['Peter Jordan', 'Jordan'],
    ],
  ])('%s', (_, marked, names) => {
    expect(readEntities(marked).entities.map(({ name }) => name)).toEqual(names);
  });
});
