import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../../src/pipeline.ts';

const pipeline = createPipeline({ only: ['agreements', 'entities'] });

/** Deals of a text: head words of the name, status, parties, signatories with their sides. */
function dealsOf(text: string) {
  const document = pipeline.run({ id: 'test', text, mediaType: 'text/plain' });
  const nameOf = (id: string): string =>
    document.entities?.find((entity) => entity.id === id)?.name ?? id;
  return (document.agreements ?? []).map((agreement) => ({
    name: agreement.name,
    status: agreement.status,
    parties: agreement.parties.map(nameOf).sort(),
    signatories: agreement.signatories.map(
      (one) => `${nameOf(one.person)} for ${nameOf(one.for ?? '')}`,
    ),
  }));
}

describe('agreements', () => {
  it('take the parties after `between`', () => {
    expect(
      dealsOf('A ceasefire between Armenia and Azerbaijan was signed in Geneva on Monday.'),
    ).toMatchObject([{ status: 'signed', parties: ['Armenia', 'Azerbaijan'] }]);
  });

  it('take the subject and the partner of a signing', () => {
    expect(
      dealsOf('Kenya signed a trade agreement with Japan on Tuesday, officials said.'),
    ).toMatchObject([{ status: 'signed', parties: ['Japan', 'Kenya'] }]);
  });

  it('are one record, however often they are mentioned', () => {
    const text =
      'Kenya signed a trade agreement with Japan on Tuesday. The agreement cuts tariffs. ' +
      'Officials said the deal would help farmers.';
    expect(dealsOf(text)).toHaveLength(1);
  });

  it('have signatories with the side that they sign for', () => {
    const text =
      'Kenyan Foreign Minister Alice Odera and Japanese Foreign Minister Kenji Mori signed ' +
      'a fisheries agreement in Nairobi on Tuesday. Kenya and Japan have long talked.';
    expect(dealsOf(text)[0]?.signatories).toEqual([
      'Alice Odera for Kenya',
      'Kenji Mori for Japan',
    ]);
  });

  // Wrong tree: `signed` is taken for a participle of `Mensah`, and the second clause for its adverb.
  it.fails('have signatories with the side that they say they sign for', () => {
    const text =
      'Ghana and Japan signed a memorandum of understanding on Monday. Kofi Mensah, the deputy ' +
      'minister of energy, signed for Ghana and Kenji Mori signed for Japan.';
    expect(dealsOf(text)[0]?.signatories).toEqual([
      'Kofi Mensah for Ghana',
      'Kenji Mori for Japan',
    ]);
  });

  it('bind who lends and who is lent to', () => {
    expect(
      dealsOf('The World Bank approved a $200 million loan to Kenya on Tuesday.'),
    ).toMatchObject([{ parties: ['Kenya', 'World Bank'] }]);
    expect(
      dealsOf('Chrysler received $4 billion in federal loans from Germany in March.'),
    ).toMatchObject([{ name: '$4 billion in federal loans', parties: ['Chrysler', 'Germany'] }]);
  });

  it.each([
    ['The firms said the current contract expires in May.', 'in_force'],
    ['Kenya has a fishing agreement with Japan that remains in force.', 'in_force'],
    ['Kenya hopes for a fishing arrangement with Japan to be negotiated this year.', 'proposed'],
  ])('have the stage told of: %s', (text, status) => {
    expect(dealsOf(text)).toMatchObject([{ status }]);
  });

  it('are in force once they have entered into force, though signed before', () => {
    const text =
      'The Agreement on Fisheries between Kenya and Japan, signed in 2019, entered into force on Monday.';
    expect(dealsOf(text)).toMatchObject([{ status: 'in_force' }]);
  });

  it('are rejected where a parliament rejects them', () => {
    expect(
      dealsOf('Parliament rejected the extradition treaty with Japan on Monday.'),
    ).toMatchObject([{ status: 'rejected' }]);
  });

  it.each([
    'Police found a great deal of cash in the house.',
    'He gave an order to the waiter and sat down.',
    'The team had a plan for the second half.',
  ])('are not told of in: %s', (text) => {
    expect(dealsOf(text)).toEqual([]);
  });
});

describe('time', () => {
  it('grows with the text and not faster', () => {
    const sentence = 'France and Germany signed a deal with the World Bank on trade. ';
    const timeOf = (count: number): number => {
      const started = performance.now();
      dealsOf(sentence.repeat(count));
      return performance.now() - started;
    };
    timeOf(20);
    expect(timeOf(400)).toBeLessThan(12 * timeOf(100) + 500);
  });
});
