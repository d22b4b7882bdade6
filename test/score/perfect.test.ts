// Gold that is taken for found must score 100: nothing is missing, nothing extra, no field differs.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreArticle } from '../../src/score/score.ts';
import { summarizeScores } from '../../src/score/summary.ts';
import { buildArticle, documentOfGold } from './build.ts';

const people = ['Ana Tovar', 'Idris Kibiya', 'Zoë Márquez', 'Lam Ruot', 'Per Olsen'];
const places = ['Lima', 'Kenya', 'Bouaké', 'Oslo', 'Torit'];
const relationTypes = ['lives_in', 'visited', 'born_in', 'died_in'];
const symmetricTypes = ['met_with', 'spoke_with', 'agreed_with'];

/** A sentence, as marked text, with the gold that it brings. */
const sentence = fc
  .record({
    person: fc.constantFrom(...people),
    place: fc.constantFrom(...places),
    count: fc.integer({ min: 2, max: 9_999 }),
    vague: fc.boolean(),
    relation: fc.constantFrom(...relationTypes),
    symmetric: fc.constantFrom(...symmetricTypes),
    negated: fc.boolean(),
    factuality: fc.constantFrom('actual', 'planned', 'possible'),
    quoted: fc.constantFrom('We met', 'It rained for days', 'No one left'),
  })
  .map((parts) => ({
    ...parts,
    marked: `[${parts.person}](PER) of [${parts.place}](GPE) saw [${parts.count} homes](COUNT) on [Friday](DATE): "${parts.quoted}," and signed a deal.`,
  }));

const gold = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((sentences) => {
  const key = (name: string) => name.toLowerCase().replace(/\s/g, '');
  const names = (list: readonly string[]) => [...new Set(list)];
  const plain = (marked: string) => marked.replace(/\[([^\]]*)\]\([A-Z]+\)/g, '$1');
  return {
    marked: sentences.map((item) => item.marked).join(' '),
    gold: {
      entities: [
        ...names(sentences.map((item) => item.person)).map((name) => ({
          key: key(name),
          type: 'person',
          names: [name],
        })),
        ...names(sentences.map((item) => item.place)).map((name) => ({
          key: key(name),
          type: 'place',
          subtype: 'city',
          names: [name],
        })),
      ],
      relations: sentences.flatMap((item, index) => [
        {
          type: item.relation,
          subject: key(item.person),
          object: key(item.place),
          factuality: item.factuality,
          negated: item.negated,
          attributedTo: key(item.person),
          evidence: plain(item.marked),
        },
        { type: item.symmetric, subject: key(item.place), object: key(item.person) },
        { type: 'seized', subject: key(item.place), object: `f${index}` },
      ]),
      figures: sentences.map((item, index) => ({
        key: `f${index}`,
        text: `${item.count} homes`,
        kind: 'count',
        comparator: item.vague ? 'vague' : 'exact',
        ...(item.vague ? { low: item.count } : { value: item.count }),
        unit: 'home',
        event: 'damage',
        attributedTo: key(item.person),
        evidence: plain(item.marked),
      })),
      quotes: sentences.map((item) => ({
        kind: 'direct',
        text: item.quoted,
        speaker: key(item.person),
      })),
      agreements: sentences.map((item, index) => ({
        key: `a${index}`,
        name: 'a deal',
        kind: 'trade',
        status: 'signed',
        parties: [key(item.person), key(item.place)],
        signatories: [{ person: key(item.person), for: key(item.place) }],
        place: key(item.place),
        evidence: plain(item.marked),
      })),
    },
  };
});

describe('gold taken for found', () => {
  it('scores 100 in every layer', () => {
    fc.assert(
      fc.property(gold, ({ marked, gold: records }) => {
        const article = buildArticle(marked, records);
        const score = scoreArticle(documentOfGold(article), article);
        const wrong = score.outcomes.filter((item) => item.outcome !== 'matched');
        expect(wrong).toEqual([]);
        const { layers, absent } = summarizeScores([score]);
        expect(absent).toEqual([]);
        expect(layers.map(({ layer }) => layer)).toHaveLength(7);
        for (const { all } of layers) expect(all.tp).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
