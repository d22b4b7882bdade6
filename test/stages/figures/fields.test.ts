// What a figure says besides its amount: where, when, denied or not, who gives it, and which other
// figure it repeats or follows.

import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/document.ts';
import { createPipeline } from '../../../src/pipeline.ts';

const pipeline = createPipeline({ only: ['figures', 'entities', 'dates'] });

/** The field of the figure in words: the name of an entity, the words of a date or figure. */
function fieldOf(text: string, amount: string, field: keyof Figure): string {
  const source = { id: 'case', text, mediaType: 'text/plain' };
  const { figures = [], entities = [], dates } = pipeline.run(source);
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const figure = figures.find((item) => words(item) === amount);
  if (figure === undefined) return `no figure ${amount}`;
  const value = figure[field];
  if (value === undefined) return '-';
  const id = String(value);
  const date = dates?.expressions.find((item) => item.id === id);
  const other = figures.find((item) => item.id === id);
  const span = date ?? other;
  return entities.find((item) => item.id === id)?.name ?? (span === undefined ? id : words(span));
}

const cases: readonly (readonly [string, string, keyof Figure, string])[] = [
  ['Floods killed 40 people in Kenya.', '40 people', 'where', 'Kenya'],
  ['In Kenya, floods killed 40 people.', '40 people', 'where', 'Kenya'],
  ['Eleven miners were buried near Lima.', 'Eleven miners', 'where', 'Lima'],
  ['Floods killed 40 people, a minister said in Kenya.', '40 people', 'where', '-'],
  ['Kenya deported 40 people.', '40 people', 'where', '-'],
  ['Police arrested 40 people before a summit in Kenya.', '40 people', 'where', '-'],
  ['Storms in Kenya have killed 40 people.', '40 people', 'where', 'Kenya'],
  ['Floods killed 40 people, among them 12 nurses, in Kenya.', '40 people', 'where', 'Kenya'],
  ['Floods killed 40 people, said a minister in Kenya.', '40 people', 'where', '-'],
  ['In Kenya, floods killed 40 people, among them 12 nurses.', '12 nurses', 'where', 'Kenya'],
  ['Floods killed 40 people in Kenya. They had 12 dogs.', '12 dogs', 'where', '-'],
  ['Floods killed 40 people on Tuesday.', '40 people', 'when', 'Tuesday'],
  ['On Tuesday, floods killed 40 people.', '40 people', 'when', 'Tuesday'],
  ['Floods killed 40 people, police said on Tuesday.', '40 people', 'when', '-'],
  ['Four of the boys did not return.', 'Four of the boys', 'negated', 'true'],
  ['The army has not killed 40 people.', '40 people', 'negated', 'true'],
  ['Ana Ombajo denied that 20 officers had resigned.', '20 officers', 'negated', 'true'],
  ['About 9,700 never crossed the bridge.', 'About 9,700', 'negated', 'true'],
  ['Not only 40 people died.', 'only 40 people', 'negated', '-'],
  ['Police seized 27 invoices for work that was never done.', '27 invoices', 'negated', '-'],
  ['No fewer than 40 people died.', 'No fewer than 40 people', 'negated', '-'],
  ['The firm will pay €45bn ($49.2 billion).', '$49.2 billion', 'sameAs', '€45bn'],
  ['It cost 400 lei (about $23) there.', 'about $23', 'sameAs', '400 lei'],
  ['It lies 10 kilometers, or 6.2 miles, away.', '6.2 miles', 'sameAs', '10 kilometers'],
  ['It cost €45 and $50 there.', '$50', 'sameAs', '-'],
  ['The firm has 40 workers (12 nurses).', '12 nurses', 'sameAs', '-'],
  ['Turnout rose from 31 percent to 38 percent.', '38 percent', 'previous', '31 percent'],
  ['Its share rose to 17%, up from 14% a year ago.', '17%', 'previous', '14%'],
  ['The price fell from $500 to $25 in a season.', '$25', 'previous', '$500'],
  ['The firm won 17% and lost 14% of it.', '14%', 'previous', '-'],
  ['They played with five skaters against three.', 'five skaters', 'previous', '-'],
  [
    'OCHA, the United Nations humanitarian office, has recorded 150 attacks.',
    '150 attacks',
    'attributedTo',
    'OCHA',
  ],
  [
    'The Asian Development Bank puts the damage at US$244 million.',
    'US$244 million',
    'attributedTo',
    'Asian Development Bank',
  ],
  ['Half have left, the World Bank estimates.', 'Half', 'attributedTo', 'World Bank'],
  ['The World Bank counts 40 cases.', '40 cases', 'attributedTo', 'World Bank'],
  ['The World Bank put the cost of the work in Kenya at $40.', '$40', 'attributedTo', 'World Bank'],
  [
    'Kenya expelled 31 people, according to the World Bank, roughly a fifth more than in 2023.',
    'roughly a fifth',
    'attributedTo',
    'World Bank',
  ],
  ['Figures given to the World Bank show 40 cases.', '40 cases', 'attributedTo', '-'],
  ['Ana Ombajo, who has 40 goats, said she could wait.', '40 goats', 'attributedTo', '-'],
  [
    '“We wait,” said Ana Ombajo, a nurse who has treated 58 people. “It is hard.”',
    '58 people',
    'attributedTo',
    '-',
  ],
  ['Health authorities in Uganda have confirmed seven cases.', 'seven cases', 'attributedTo', '-'],
  ['The World Bank found that half of the goats had died.', 'half', 'attributedTo', 'World Bank'],
  ['The World Bank put losses at $40, of which $12 was paid.', '$12', 'attributedTo', 'World Bank'],
  ['ANA OMBAJO: Good day.\n\nWe gave 40 beds to Kenya.', '40 beds', 'attributedTo', 'ANA OMBAJO'],
  [
    'FORUM\n\nMy sister and I keep 40 goats near the lake.\n\nAna Ombajo, Kenya',
    '40 goats',
    'attributedTo',
    'Ana Ombajo',
  ],
  [
    'I keep 40 goats.\n\nMy sister has a dog.\n\nMy house and my shop are small.\n\nAna Ombajo, 40, wrote this.',
    '40 goats',
    'attributedTo',
    '-',
  ],
  [
    'Ana Ombajo, 40, sells goats in Kenya.\n\nHow did you begin?\n\nMy father had 12 goats, and I fed them.' +
      '\n\nWho taught you?\n\nMy aunt. I was ten.\n\nAnd now?\n\nI have a shop and my debts.',
    '12 goats',
    'attributedTo',
    'Ana Ombajo',
  ],
  ['Toyota reported a 32% drop, Nissan Motors dropped 30%.', '30%', 'attributedTo', '-'],
  [
    'The World Bank counted the children while 40 lorries burned.',
    '40 lorries',
    'attributedTo',
    '-',
  ],
];

describe('fields of figures', () => {
  it.each(cases)('%s [%s] %s is %s', (text, amount, field, expected) => {
    expect(fieldOf(text, amount, field)).toBe(expected);
  });
});
