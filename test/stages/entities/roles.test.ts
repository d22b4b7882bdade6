import { describe, expect, it } from 'vitest';
import { readEntities } from './read-entities.ts';

describe('offices', () => {
  it.each<[string, string, string, string | undefined, string]>([
    [
      '[Honduran](NORP) [President](TITLE) [Rosa Díaz](PER) met [Honduras](GPE) fans.',
      'Rosa Díaz',
      'President',
      'Honduras',
      'current',
    ],
    [
      '[Kenyan](NORP) [President](TITLE) [Rosa Díaz](PER) spoke.',
      'Rosa Díaz',
      'President',
      'Kenyan',
      'current',
    ],
    [
      "[Wilmer Paz](PER), [Honduras](GPE)'s [minister of labor](TITLE), spoke.",
      'Wilmer Paz',
      'minister of labor',
      'Honduras',
      'current',
    ],
    [
      '[Wilmer Paz](PER), 54, a [spokesman](TITLE) for the [UN](ORG), spoke.',
      'Wilmer Paz',
      'spokesman',
      'UN',
      'current',
    ],
    [
      '[Wilmer Paz](PER) is the [director](TITLE) of the [FBI](ORG).',
      'Wilmer Paz',
      'director',
      'FBI',
      'current',
    ],
    [
      '[Wilmer Paz](PER), who served as [director](TITLE) of the [FBI](ORG), spoke.',
      'Wilmer Paz',
      'director',
      'FBI',
      'former',
    ],
    [
      'Former [FBI](ORG) [director](TITLE) [Wilmer Paz](PER) spoke.',
      'Wilmer Paz',
      'director',
      'FBI',
      'former',
    ],
    [
      '[Interior Ministry](ORG) [spokesman](TITLE) [Wilmer Paz](PER) spoke.',
      'Wilmer Paz',
      'spokesman',
      'Interior Ministry',
      'current',
    ],
    [
      'The [president](TITLE) of [Kenya](GPE), [Wilmer Paz](PER), spoke.',
      'Wilmer Paz',
      'president',
      'Kenya',
      'current',
    ],
    [
      '[Nairobi](GPE), [Kenya](GPE) - [Energy Minister](TITLE) [Wilmer Paz](PER) spoke.',
      'Wilmer Paz',
      'Energy Minister',
      'Kenya',
      'current',
    ],
    [
      '[Zuku Ltd](ORG) grew. Its [chief executive](TITLE), [Wilmer Paz](PER), smiled.',
      'Wilmer Paz',
      'chief executive',
      'Zuku Ltd',
      'current',
    ],
    [
      '[Wilmer Paz](PER), [head](TITLE) of research at [Sphinx Bank](ORG), spoke.',
      'Wilmer Paz',
      'head',
      'Sphinx Bank',
      'current',
    ],
    [
      '[President](TITLE)-elect [Wilmer Paz](PER) spoke.',
      'Wilmer Paz',
      'President',
      undefined,
      'elect',
    ],
    [
      '[U.S.](GPE) [ambassador](TITLE) to [Lebanon](GPE) [Ann Shea](PER) spoke.',
      'Ann Shea',
      'ambassador',
      'U.S.',
      'current',
    ],
    [
      '[Justice](TITLE) [Abel Roux](PER) of the [High Court](ORG) ruled.',
      'Abel Roux',
      'Justice',
      'High Court',
      'current',
    ],
    [
      'The [president](TITLE) of the [Lombardy](GPE) region, [Rosa Díaz](PER), spoke.',
      'Rosa Díaz',
      'president',
      'Lombardy',
      'current',
    ],
    [
      'It rained, said [DIG](TITLE) ([EOU](ORG)) [Abel Roux](PER).',
      'Abel Roux',
      'DIG',
      'EOU',
      'current',
    ],
    [
      'Contact: [Ann Shea](PER), [press officer](TITLE), [Ministry of Justice](ORG)',
      'Ann Shea',
      'press officer',
      'Ministry of Justice',
      'current',
    ],
    [
      '[Ann Shea](PER), of [Ohio](GPE), to be [Assistant Secretary](TITLE) of the [Air Force](ORG).',
      'Ann Shea',
      'Assistant Secretary',
      'Air Force',
      'candidate',
    ],
    [
      'An opposition [MP](TITLE), [Abel Roux](PER), asked why.',
      'Abel Roux',
      'MP',
      undefined,
      'current',
    ],
    [
      '[Kenya](GPE) mourned. [Kenyan](NORP) [Justice Minister](TITLE) Cllr. [Abel Roux](PER) spoke.',
      'Abel Roux',
      'Justice Minister',
      'Kenya',
      'current',
    ],
  ])('%s', (marked, person, title, of, status) => {
    const read = readEntities(marked);
    const roles = read.named(person)?.roles.map((role) => ({
      title: role.title,
      of: read.entities.find(({ id }) => id === role.of)?.name,
      status: role.status,
    }));
    expect(roles).toEqual([{ title, of, status }]);
  });

  it('gives one holder all titles that stand together', () => {
    const read = readEntities(
      '[Tonami](ORG) [President](TITLE) and [CEO](TITLE) [Aki Oda](PER) spoke.',
    );
    expect(read.named('Aki Oda')?.roles.map(({ title }) => title)).toEqual(['President', 'CEO']);
  });

  it('looks past a rank to the name', () => {
    const read = readEntities(
      'The [governor](TITLE) of [Mayo](GPE), [Gen.](TITLE) [Abel Roux](PER), spoke.',
    );
    expect(read.named('Abel Roux')?.roles.map(({ title }) => title)).toEqual(['governor', 'Gen.']);
  });

  it('gives the plural to each', () => {
    const read = readEntities('[Presidents](TITLE) [Sadyr Omar](PER) and [Ali Reza](PER) met.');
    expect(read.entities.map(({ roles }) => roles[0]?.title)).toEqual(['President', 'President']);
  });

  it.each([
    '[Ann Shea](PER) criticised the [president](TITLE) of [Kenya](GPE).',
    "[Ann Shea](PER)'s [spokesman](TITLE) declined.",
    '[Ann Shea](PER) is not the [director](TITLE).',
    'He met the [president](TITLE). Later Mr. [Ann Shea](PER) spoke.',
    'The [director](TITLE) praised Kenyan hero [Ann Shea](PER).',
  ])('gives none in %s', (marked) => {
    expect(readEntities(marked).named('Ann Shea')?.roles).toEqual([]);
  });
});
