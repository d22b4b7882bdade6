import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntities } from './read-entities.ts';

describe('subtypes', () => {
  it.each([
    ['[Ministry of Health](ORG)', 'government'],
    // DBS alone is a bank.
    ['[Department of Border Security](ORG) ([DBS](ORG))', 'government'],
    ['[DBS](ORG)', 'company'],
    ['[Zuku Ltd](ORG)', 'company'],
    ['[Lelo Party](ORG)', 'party'],
    ['[Reuters](ORG)', 'media'],
    ['[Hamas](ORG)', 'armed_group'],
    ['[World Health Organization](ORG)', 'intergovernmental'],
    ['[Industrial Court](ORG)', 'court'],
    ['[University of Nairobi](ORG)', 'other'],
    ['[Kenya](GPE)', 'country'],
    ['[U.S.](GPE)', 'country'],
    ['[Scotland](GPE)', 'region'],
    ['[Starr County](GPE)', 'region'],
    ['[Nairobi](GPE)', 'city'],
    ['[Congo River](LOC)', 'natural'],
    ['[Middle East](LOC)', 'area'],
    ['[Tocumen Airport](FAC)', 'facility'],
    ['[Kenyan](NORP)', 'nationality'],
    ['[Muslims](NORP)', 'religion'],
    ['[Republicans](NORP)', 'political'],
    ['[Kurdish](NORP)', 'ethnic'],
    ['[Paris Agreement](LAW)', 'agreement'],
    ['[Clean Air Act](LAW)', 'law'],
    ['[Executive Order 14005](LAW)', 'order'],
    ['[Resolution 1701](LAW)', 'resolution'],
    ['[Roe v. Wade](LAW)', 'case'],
    ['[Otis](EVENT)', undefined],
  ])('%s is %s', (marked, subtype) => {
    expect(readEntities(`${marked} is known.`).entities[0]?.subtype).toBe(subtype);
  });
});

describe('entities', () => {
  it('link countries, nationalities and cities that are certain', () => {
    const read = readEntities('[Kenyans](NORP) left [Nairobi](GPE), [Kenya](GPE), by [Bus](MISC).');
    expect(read.entities.map(({ links }) => links?.iso3166)).toEqual(['KE', 'KE', 'KE', undefined]);
  });

  it.each<[string, string, string | undefined, number | undefined]>([
    ['He lives in [Paris](GPE), [France](GPE).', 'Paris', 'FR', 2988507],
    ['He lives in [Paris](GPE), [Texas](GPE).', 'Paris', 'US', undefined],
    ['[Paris](GPE) and [Texas](GPE) agreed.', 'Paris', 'FR', 2988507],
    ['[Houston](GPE), [Texas](GPE), is hot.', 'Houston', 'US', 4699066],
    ['[Springfield](GPE), [Ohio](GPE), is cold.', 'Springfield', 'US', undefined],
    ['In [Geneva](GPE), [France](GPE) and [Germany](GPE) agreed.', 'Geneva', undefined, undefined],
    [
      '[Costa Rica](GPE) spoke. [Costa Rica](GPE) met the [U.S.](GPE) in [San José](GPE).',
      'San José',
      'CR',
      3621849,
    ],
    ['[Hyderabad](GPE) burned, [Pakistani](NORP) police said.', 'Hyderabad', 'PK', 1176734],
    ['[Alexandria](GPE) burned.', 'Alexandria', 'EG', 361058],
  ])('links the city of %s', (marked, city, iso3166, geonames) => {
    const links = readEntities(marked).named(city)?.links;
    expect([links?.iso3166, links?.geonames]).toEqual([iso3166, geonames]);
  });

  it('have ids in order of the text, and mentions in order', () => {
    const read = readEntities('[Ann Key](PER) met [Bo Li](PER). [Key](PER) left.');
    expect(read.entities.map(({ id }) => id)).toEqual(['e1', 'e2']);
    expect(read.entities[0]?.mentions.map(({ start }) => start)).toEqual([0, 19]);
  });

  it('are the more salient the more the text speaks of them', () => {
    const [key, li] = readEntities('[Ann Key](PER) met [Bo Li](PER). [Key](PER) left.').entities;
    expect(key?.salience).toBeGreaterThan(li?.salience ?? 1);
  });

  it('are none where nothing is named', () => {
    expect(readEntities('The police came.').entities).toEqual([]);
    expect(readEntities('').entities).toEqual([]);
  });

  it('stand inside the text, resolve and repeat, whatever the text', () => {
    const piece = fc.constantFrom(
      '[Ann Key](PER)',
      '[Key](PER)',
      '[Kenya](GPE)',
      '[Kenyan](NORP)',
      '[Zuku Ltd](ORG)',
      '([ZL](ORG))',
      '[president](TITLE)',
      ...[
        "'s",
        ',',
        '.',
        'of',
        'the',
        'she',
        'its',
        'who',
        'said',
        'and',
        '"',
        '\n\n',
        'company',
        '—',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const marked = pieces.join(' ').replaceAll(' \n\n ', '\n\n');
        const { text, entities } = readEntities(marked);
        const ids = new Set(entities.map(({ id }) => id));
        for (const { mentions, roles, salience, confidence } of entities) {
          expect(mentions.length).toBeGreaterThan(0);
          for (const { start, end } of mentions) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          for (const { of } of roles) expect(of === undefined || ids.has(of)).toBe(true);
          for (const value of [salience, confidence]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
        }
        expect(readEntities(marked).entities).toEqual(entities);
      }),
      { numRuns: 200 },
    );
  });

  it('are found in time that grows with the text', () => {
    const sentence =
      'The [minister](TITLE) [Ann Key](PER) met [Bo Li](PER). He told her the company knew. ';
    const time = (count: number): number => {
      const start = performance.now();
      readEntities(sentence.repeat(count));
      return performance.now() - start;
    };
    time(200);
    expect(time(1600)).toBeLessThan(40 * Math.max(5, time(200)));
  });
});
