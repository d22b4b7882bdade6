import { describe, expect, it } from 'vitest';
import type { Layers } from '../../src/document.ts';
import { sameAmount } from '../../src/score/compare/figures.ts';
import { sharedContent } from '../../src/score/compare/quotes.ts';
import { countOutcomes } from '../../src/score/outcome.ts';
import { scoreArticle } from '../../src/score/score.ts';
import {
  agreement,
  buildArticle,
  buildDocument,
  entity,
  figure,
  outcomesOf,
  quote,
  relation,
  spanOf,
} from './build.ts';

const entities = [
  { key: 'tovar', type: 'person', names: ['Ana Tovar', 'Tovar'] },
  { key: 'lima', type: 'place', names: ['Lima'] },
  { key: 'kenya', type: 'place', names: ['Kenya'] },
];
const found = [
  entity('e1', 'person', 'Ana Tovar'),
  entity('e2', 'place', 'Lima'),
  entity('e3', 'place', 'Kenya'),
];

describe('mentions', () => {
  const article = buildArticle('[Ana Tovar](PER) met [4,000 Rohingya men](COUNT) in [Lima](GPE).');
  const mention = (words: string, type: Layers['mentions'][number]['type']) => ({
    ...spanOf(article, words),
    first: 0,
    last: 0,
    type,
    confidence: 1,
    rule: 'test/rule',
  });
  it.each([
    {
      title: 'exact span and type',
      mentions: [mention('Ana Tovar', 'PER'), mention('Lima', 'GPE')],
      outcomes: ['matched GPE: Lima', 'matched PER: Ana Tovar'],
    },
    {
      title: 'part of a span',
      mentions: [mention('Tovar', 'PER'), mention('Lima', 'GPE')],
      outcomes: ['extra PER: Tovar', 'matched GPE: Lima', 'missing PER: Ana Tovar'],
    },
    {
      title: 'another type',
      mentions: [mention('Ana Tovar', 'PER'), mention('Lima', 'LOC')],
      outcomes: ['extra LOC: Lima', 'matched PER: Ana Tovar', 'missing GPE: Lima'],
    },
    {
      title: 'a name inside a COUNT is left out',
      mentions: [mention('Rohingya', 'NORP')],
      outcomes: ['missing GPE: Lima', 'missing PER: Ana Tovar'],
    },
  ])('$title', ({ mentions, outcomes }) => {
    expect(outcomesOf(article, buildDocument(article, { mentions }), 'mentions')).toEqual(outcomes);
  });
});

describe('entities', () => {
  const article = buildArticle("Ana Tovar of Lima met Kenya's men. Tovar left.", { entities });
  it.each([
    ['the fullest name', [entity('e1', 'person', 'Ana Tovar')], ['matched person: Ana Tovar']],
    ['another name', [entity('e1', 'person', 'tovar')], ['matched person: tovar']],
    [
      'a title before the name',
      [entity('e1', 'person', 'Mrs. Tovar')],
      ['matched person: Mrs. Tovar'],
    ],
    ["article and 's", [entity('e1', 'place', "the Kenya's")], ["matched place: the Kenya's"]],
    ['accents', [entity('e1', 'place', 'LÍMA')], ['matched place: LÍMA']],
    ['another type', [entity('e1', 'organization', 'Lima')], ['extra organization: Lima']],
    ['part of a name', [entity('e1', 'person', 'Ana')], ['extra person: Ana']],
    [
      'two for one: the one with the fuller name',
      [entity('e1', 'person', 'Tovar'), entity('e2', 'person', 'Ana Tovar')],
      ['extra person: Tovar', 'matched person: Ana Tovar'],
    ],
  ])('%s', (_, list, outcomes) => {
    const document = buildDocument(article, { entities: list });
    const told = outcomesOf(article, document, 'entities').filter(
      (item) => !item.startsWith('missing'),
    );
    expect(told).toEqual(outcomes);
  });
});

describe('relations', () => {
  const text = 'Ana Tovar of Lima met Kenya. She may not go. Two men left. Tovar said so.';
  const gold = (relations: object[]) => buildArticle(text, { entities, relations });
  const lives = { type: 'lives_in', subject: 'tovar', object: 'lima' };
  const met = { type: 'met_with', subject: 'tovar', object: 'kenya' };
  const equal = ['matched factuality: actual / actual', 'matched negated: asserted / asserted'];
  it.each([
    {
      title: 'type, subject and object',
      gold: [lives],
      found: [relation('lives_in', 'e1', 'e2')],
      outcomes: [
        ...equal.slice(0, 1),
        'matched lives_in: lives_in(Ana Tovar, Lima)',
        ...equal.slice(1),
      ],
    },
    {
      title: 'either order where it is symmetric',
      gold: [met],
      found: [relation('met_with', 'e3', 'e1')],
      outcomes: [
        ...equal.slice(0, 1),
        'matched met_with: met_with(Kenya, Ana Tovar)',
        ...equal.slice(1),
      ],
    },
    {
      title: 'one order where it is not',
      gold: [lives],
      found: [relation('lives_in', 'e2', 'e1')],
      outcomes: [
        'extra lives_in: lives_in(Lima, Ana Tovar)',
        'missing lives_in: lives_in(Ana Tovar, Lima)',
      ],
    },
    {
      title: 'no subject: not scored',
      gold: [{ type: 'detained', object: 'tovar' }],
      found: [relation('detained', undefined, 'e1')],
      outcomes: [],
    },
    {
      title: 'both orders found: one is extra',
      gold: [met],
      found: [relation('met_with', 'e1', 'e3'), relation('met_with', 'e3', 'e1')],
      outcomes: [
        'extra met_with: met_with(Kenya, Ana Tovar)',
        ...equal.slice(0, 1),
        'matched met_with: met_with(Ana Tovar, Kenya)',
        ...equal.slice(1),
      ],
    },
    {
      title: 'factuality, negation and attribution apart',
      gold: [{ ...lives, factuality: 'possible', negated: true, attributedTo: 'tovar' }],
      found: [relation('lives_in', 'e1', 'e2', { attributedTo: 'e3' })],
      outcomes: [
        'differs attributedTo: kenya / tovar',
        'differs factuality: actual / possible',
        'differs negated: asserted / negated',
        'matched lives_in: lives_in(Ana Tovar, Lima)',
      ],
    },
    {
      title: 'titles pair the right ones',
      gold: [
        { type: 'holds_position', subject: 'tovar', object: 'kenya', title: 'mayor' },
        { type: 'holds_position', subject: 'tovar', object: 'kenya', title: 'president' },
      ],
      found: [relation('holds_position', 'e1', 'e3', { title: 'President' })],
      outcomes: [
        ...equal.slice(0, 1),
        'matched holds_position: holds_position(Ana Tovar, Kenya, President)',
        ...equal.slice(1),
        'matched title: president / president',
        'missing holds_position: holds_position(Ana Tovar, Kenya, mayor)',
      ],
    },
    {
      title: 'kind of family, turned with the order',
      gold: [{ type: 'family_of', subject: 'tovar', object: 'lima', kind: 'parent' }],
      found: [relation('family_of', 'e2', 'e1', { kind: 'child' })],
      outcomes: [
        ...equal.slice(0, 1),
        'matched family_of: family_of(Lima, Ana Tovar)',
        'matched kind: parent / parent',
        ...equal.slice(1),
      ],
    },
    {
      title: 'an entity that matches none',
      gold: [lives],
      found: [relation('lives_in', 'e1', 'e9')],
      outcomes: [
        'extra lives_in: lives_in(Ana Tovar, e9)',
        'missing lives_in: lives_in(Ana Tovar, Lima)',
      ],
    },
  ])('$title', ({ gold: relations, found: list, outcomes }) => {
    const article = gold(relations);
    const document = buildDocument(article, { entities: found, relations: list });
    expect(outcomesOf(article, document, 'relations')).toEqual([...outcomes].sort());
  });

  it('takes figures as objects', () => {
    const article = buildArticle(text, {
      entities,
      figures: [{ key: 'f1', text: 'Two men', kind: 'count', comparator: 'exact', value: 2 }],
      relations: [{ type: 'detained', subject: 'kenya', object: 'f1' }],
    });
    const document = buildDocument(article, {
      entities: found,
      figures: [figure(article, 'Two men', { value: 2 })],
      relations: [relation('detained', 'e3', 'f-Two men')],
    });
    expect(outcomesOf(article, document, 'relations')).toContain(
      'matched detained: detained(Kenya, Two men)',
    );
  });
});

describe('figures', () => {
  it.each([
    ['equal', { value: 40 }, { value: 40 }, true],
    ['within 1 %', { value: 33.33 }, { value: 33.3 }, true],
    ['at 1 %', { value: 101 }, { value: 100 }, true],
    ['beyond 1 %', { value: 101.1 }, { value: 100 }, false],
    ['nought', { value: 0 }, { value: 0 }, true],
    ['a bound', { low: 24 }, { low: 24 }, true],
    ['two bounds', { low: 10, high: 20 }, { low: 10, high: 20 }, true],
    ['one bound of two', { low: 10, high: 30 }, { low: 10, high: 20 }, false],
    ['a bound for a value', { low: 24 }, { value: 24 }, false],
    ['nothing to compare', { value: 24 }, {}, false],
  ])('%s', (_, one, other, equal) => {
    expect(sameAmount(one, other)).toBe(equal);
  });

  const text = 'More than 40 homes burned and 40 homes were saved, Ana Tovar said.';
  const gold = { kind: 'count', comparator: 'more_than', value: 40, unit: 'home' };
  it('needs spans that overlap, and pairs each with the nearer', () => {
    const article = buildArticle(text, {
      figures: [
        { key: 'f1', ...gold, text: 'More than 40 homes' },
        { key: 'f2', ...gold, comparator: 'exact', text: '40 homes' },
      ],
    });
    const second = spanOf(article, '40 homes', 1);
    const document = buildDocument(article, {
      entities: [],
      figures: [
        figure(article, '40', { value: 40, comparator: 'more_than', unit: 'home' }),
        { ...figure(article, '40 homes', { value: 40, unit: 'Home' }), ...second, id: 'f2' },
        figure(article, 'burned', { value: 40 }),
      ],
    });
    expect(
      outcomesOf(article, document, 'figures').filter((item) => /count|comp|unit/.test(item)),
    ).toEqual([
      'extra count: burned',
      'matched comparator: exact / exact',
      'matched comparator: more_than / more_than',
      'matched count: 40',
      'matched count: 40 homes',
      'matched unit: home / home',
      'matched unit: home / home',
    ]);
  });

  it('compares fields that one of both has', () => {
    const article = buildArticle(text, {
      entities: entities.slice(0, 1),
      figures: [
        { key: 'f1', ...gold, text: 'More than 40 homes', event: 'damage', attributedTo: 'tovar' },
      ],
    });
    const document = buildDocument(article, {
      entities: [entity('e1', 'person', 'Ana Tovar'), entity('e2', 'place', 'Peru')],
      figures: [figure(article, '40 homes', { value: 40, attributedTo: 'e2' })],
    });
    expect(outcomesOf(article, document, 'figures')).toEqual([
      'differs attributedTo: ?Peru / tovar',
      'differs comparator: exact / more_than',
      'matched count: 40 homes',
      'matched factuality: actual / actual',
      'missing event: - / damage',
      'missing unit: - / home',
    ]);
  });
});

describe('quotes', () => {
  it.each([
    ['the same', [[0, 10]], [[0, 10]], 1],
    ['four fifths', [[0, 10]], [[0, 8]], 0.8],
    [
      'parts',
      [
        [0, 4],
        [6, 10],
      ],
      [[0, 10]],
      0.8,
    ],
    ['apart', [[0, 4]], [[5, 9]], 0],
    ['nothing', [], [], 0],
  ])('%s', (_, one, other, shared) => {
    const spans = (list: number[][]) => list.map(([start = 0, end = 0]) => ({ start, end }));
    expect(sharedContent(spans(one), spans(other))).toBeCloseTo(shared);
  });

  const text = '"We met in Lima," Ana Tovar said. "It went well," the aide said.';
  const article = buildArticle(text, {
    entities: entities.slice(0, 2),
    quotes: [
      { kind: 'direct', text: 'We met in Lima', speaker: 'tovar' },
      { kind: 'direct', text: 'It went well', speakerText: 'the aide' },
    ],
  });
  const tovar = {
    ...entity('e1', 'person', 'Ana Tovar'),
    mentions: [
      { ...spanOf(article, 'Ana Tovar'), first: 0, last: 0, form: 'name', rule: 'x' } as const,
    ],
  };
  it.each([
    {
      title: 'speakers',
      quotes: [
        quote(article, ['We met in Lima,'], { speaker: spanOf(article, 'Ana Tovar') }),
        quote(article, ['It went well'], { speaker: spanOf(article, 'aide') }),
      ],
      outcomes: [
        'matched direct: It went well',
        'matched direct: We met in Lima,',
        'matched kind: direct / direct',
        'matched kind: direct / direct',
        'matched speaker of direct: tovar / tovar',
        'matched speaker: tovar / tovar',
        'matched speakerText: aide / aide',
      ],
    },
    {
      title: 'wrong speakers',
      quotes: [
        quote(article, ['We met in Lima,']),
        quote(article, ['It went well'], { speaker: spanOf(article, 'Ana Tovar') }),
      ],
      outcomes: [
        'differs speakerText: ana tovar / aide',
        'extra speaker of direct: tovar / -',
        'extra speaker: tovar / -',
        'matched direct: It went well',
        'matched direct: We met in Lima,',
        'matched kind: direct / direct',
        'matched kind: direct / direct',
        'missing speaker of direct: - / tovar',
        'missing speaker: - / tovar',
      ],
    },
    {
      title: 'too short',
      quotes: [quote(article, ['in Lima'], { kind: 'indirect' })],
      outcomes: [
        'extra indirect: in Lima',
        'missing direct: It went well',
        'missing direct: We met in Lima',
      ],
    },
  ])('$title', ({ quotes, outcomes }) => {
    const document = buildDocument(article, { entities: [tovar], quotes });
    expect(outcomesOf(article, document, 'quotes')).toEqual(outcomes);
  });
});

describe('agreements', () => {
  const text =
    'Kenya and Lima signed a trade deal on Friday. The Paris Accord is dead. They agreed to pay up.';
  const article = buildArticle(text, {
    entities: [...entities.slice(1), { key: 'accord', type: 'law', names: ['Paris Accord'] }],
    agreements: [
      {
        key: 'a1',
        name: 'a trade deal',
        kind: 'trade',
        status: 'signed',
        parties: ['kenya', 'lima'],
        evidence: 'signed a trade deal',
      },
      {
        key: 'a2',
        name: 'Paris Accord',
        law: 'accord',
        kind: 'climate',
        status: 'expired',
        evidence: 'The Paris Accord is dead',
      },
      {
        key: 'a3',
        name: 'agreed to pay',
        kind: 'other',
        status: 'agreed',
        evidence: 'agreed to pay',
      },
    ],
  });
  const first = spanOf(article, 'Kenya and Lima signed a trade deal on Friday.');
  const third = spanOf(article, 'They agreed to pay up.');
  const law = { ...entity('e4', 'law', 'Paris Accord') };
  const told = (agreements: Layers['agreements']) =>
    outcomesOf(
      article,
      buildDocument(article, { entities: [...found.slice(1), law], agreements }),
      'agreements',
    ).filter((item) => !item.startsWith('missing climate') && !item.startsWith('missing trade'));
  it('matches a shared head noun in the same sentence and scores fields', () => {
    expect(told([agreement('the deals', first, { kind: 'trade', parties: ['e3', 'e1'] })])).toEqual(
      [
        'extra parties: ?e1 / -',
        'matched kind: trade / trade',
        'matched parties: kenya / kenya',
        'matched status: signed / signed',
        'matched trade: the deals',
        'missing parties: - / lima',
      ],
    );
  });
  it.each([
    ['another head noun', agreement('a pact', first), ['extra other: a pact']],
    ['another sentence', agreement('the deal', third), ['extra other: the deal']],
    [
      'the same law in another sentence',
      agreement('the agreement', third, { law: 'e4', kind: 'climate', status: 'expired' }),
      [
        'matched climate: the agreement',
        'matched kind: climate / climate',
        'matched status: expired / expired',
      ],
    ],
    ['a deal told by a verb is not scored', agreement('agreed to pay', third), []],
  ])('%s', (_, item, outcomes) => {
    expect(told([item])).toEqual(outcomes);
  });
});

describe('dates', () => {
  const article = buildArticle(
    '[Last week](DATE) it took two hours until 5 p.m. on [Friday](DATE).',
    {
      dates: [{ text: 'Friday', value: '2025-04-04' }],
    },
  );
  const date = (words: string, value: string, kind: 'date' | 'time' | 'duration') => ({
    ...spanOf(article, words),
    id: words,
    first: 0,
    last: 0,
    value,
    kind,
    confidence: 1,
    rule: 'test/rule',
  });
  it('compares spans exactly and values where gold has them, and no lengths or clock times', () => {
    const expressions = [
      date('Last week', '2025-W13', 'date'),
      date('two hours', 'PT2H', 'duration'),
      date('5 p.m.', 'T17:00', 'time'),
      date('on Friday', '2025-04-11', 'date'),
    ];
    const document = buildDocument(article, { dates: { expressions } });
    expect(outcomesOf(article, document, 'dates')).toEqual([
      'extra DATE: on Friday',
      'matched DATE: Last week',
      'missing DATE: Friday',
    ]);
  });
});

describe('counts', () => {
  it('are sums over articles', () => {
    const article = buildArticle('Ana Tovar of Lima.', { entities: entities.slice(0, 2) });
    const one = scoreArticle(buildDocument(article, { entities: found.slice(0, 1) }), article);
    const other = scoreArticle(buildDocument(article, { entities: found }), article);
    const items = (outcomes: typeof one.outcomes) => outcomes.filter((item) => !item.field);
    expect(countOutcomes(items(one.outcomes))).toEqual({ tp: 1, fp: 0, fn: 1 });
    expect(countOutcomes(items([...one.outcomes, ...other.outcomes]))).toEqual({
      tp: 3,
      fp: 1,
      fn: 1,
    });
  });

  it('leave out layers that no stage gave', () => {
    const article = buildArticle('Ana Tovar of Lima.', { entities: entities.slice(0, 2) });
    expect([...scoreArticle(buildDocument(article, {}), article).compared]).toEqual([]);
  });
});
