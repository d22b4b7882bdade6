// Who acts and towards whom, in sentences where the country stands apart from the one who acts.

import { expect, it } from 'vitest';
import type { EventActor } from '../../../src/document.ts';
import { createPipeline } from '../../../src/pipeline.ts';
import { parseActorList } from '../../../src/stages/events/actor-list.ts';
import { createEvents } from '../../../src/stages/events/events.ts';
import { stages } from '../../../src/stages/index.ts';

const list = parseActorList(
  'Arnor\tARN\nGondor\tGON\nPrince of Dol Amroth\tDOL\nEuropean Union\tIGO\nShire\tFRO/SAM\n',
  'actors.txt',
);

function eventsOf(text: string, own?: typeof list): readonly string[] {
  const all = stages.map((stage) => (stage.name === 'events' ? createEvents(own) : stage));
  const pipeline = createPipeline({ only: ['events'], stages: all });
  const code = (actors: readonly EventActor[]): string =>
    actors.map(({ country = '---', sector = '' }) => country + sector).join(' ');
  const { events = [] } = pipeline.run({ id: 'sentence', text, mediaType: 'text/plain' });
  return events.map(
    ({ category, actors, recipients }) => `${category} ${code(actors)} > ${code(recipients)}`,
  );
}

it.each([
  [
    'the nouns of a name say less than what it is',
    'The United States praised Kenya.',
    ['SUPPORT USA > KEN'],
  ],
  [
    'several countries behind a noun',
    'Lawmakers in Kenya and Chad praised Togo.',
    ['SUPPORT KENLEG TCDLEG > TGO'],
  ],
  [
    'those whom a noun is said of',
    'Old foes Kenya and Chad have renewed diplomatic ties.',
    ['AGREE KEN TCD > KEN TCD'],
  ],
  [
    'a nationality before the first of two nouns',
    'The Kenyan media and government criticized Chad.',
    ['ACCUSE KENMED KENGOV > TCD'],
  ],
  [
    'a determiner ends what is shared',
    'The Kenyan media and the opposition criticized Chad.',
    ['ACCUSE KENMED ---OPP > TCD'],
  ],
  [
    'countries behind the second of two nouns',
    'Lawmakers and officials in Kenya and Chad praised Togo.',
    ['SUPPORT KENLEG TCDLEG KENGOV TCDGOV > TGO'],
  ],
  [
    'names in a row of which the tree makes an apposition',
    'Kenya, the vast Congo, and brave Chad praised Togo.',
    ['SUPPORT KEN COD TCD > TGO'],
  ],
  ['no row in an apposition', 'Kenya, the neighbour of Chad, praised Togo.', ['SUPPORT KEN > TGO']],
  [
    'the visitor of whom the clause denies something',
    'Kenyan Prime Minister Obi did not complain during a brief private visit to Chad.',
    ['CONSULT KENGOV > TCD'],
  ],
  ['a visit beside what is agreed on', 'Kenya agreed on a visit to Chad.', ['AGREE KEN > TCD']],
  [
    'who is criticized over a dispute as a party of it',
    'Kenya was criticized over its dispute with Chad.',
    ['ACCUSE  > KEN', 'ACCUSE KEN > TCD'],
  ],
  [
    'no party of a dispute in another clause',
    'Kenya said that the dispute with Chad hurt Togo.',
    [],
  ],
  [
    'former officials as elites',
    'Former Kenyan prosecutors praised Chad.',
    ['SUPPORT KENELI > TCD'],
  ],
  [
    'those whom a place is said to have freed',
    'Kenyan soldiers were freed from Chad on Monday.',
    ['CONCEDE TCD > KENMIL'],
  ],
])('finds %s', (_, text, expected) => {
  expect(eventsOf(text)).toEqual(expected);
});

it.each([
  ['the country of an office', 'Arnor President Tom Oto praised Gondor.', ['SUPPORT ARNGOV > GON']],
  [
    'a name that goes on behind the noun',
    'Arnor criticized the Prince of Dol Amroth.',
    ['ACCUSE ARN > DOL'],
  ],
  [
    'the office before a name',
    "Gondor's minister Arnor praised the Prince of Dol Amroth.",
    ['SUPPORT GONGOV > DOL'],
  ],
  ['no sector in a name with a code', 'The European Union praised Gondor.', ['SUPPORT IGO > GON']],
  ['a sector beside it', 'The European Union army praised Gondor.', ['SUPPORT IGOMIL > GON']],
  ['several codes of a name', 'The Shire praised Gondor.', ['SUPPORT FRO SAM > GON']],
  ['nobody who meets himself', 'The Shire met on Monday.', ['CONSULT FRO SAM > ']],
  ['no event of strangers', 'The company sued the bank.', []],
])('finds with a list %s', (_, text, expected) => {
  expect(eventsOf(text, list)).toEqual(expected);
});
