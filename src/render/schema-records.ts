// The schema of each kind of record.

import Type from 'typebox';
import { agreementKinds } from '../kinds/agreements/index.ts';
import { figureKinds } from '../kinds/figures/index.ts';
import { relationKinds } from '../kinds/relations/index.ts';
import { define, id, kindName, object, oneOf, text } from './schema-build.ts';

const offset = Type.Integer({ minimum: 0 });
export const calendarDate = Type.String({
  description: 'ISO 8601 calendar date, `2025-04-03`.',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
});

const spanFields = { start: offset, end: offset, text: Type.String() };
export const span = define(
  'span',
  'A stretch of the text, start ≤ i < end, counted in the unit that `offsets` names; `text` is what stands there.',
  object(spanFields),
);

const entityId = id('e', 'Id of an entity.');
const inferredFields = {
  confidence: Type.Number({
    description: 'Estimated chance that the item is right.',
    minimum: 0,
    maximum: 1,
  }),
  rule: text('The rule or model that made it: `<kind>/<reason>`.'),
  evidence: Type.Array(span, { description: 'What supports it, in order of the text.' }),
};

const factuality = oneOf(
  ['actual', 'planned', 'possible', 'requested', 'conditional'],
  'Whether it is told as a fact, announced, possible, asked for, or under a condition.',
);
const assertionFields = {
  factuality,
  negated: Type.Optional(Type.Literal(true)),
  attributedTo: Type.Optional(id('e', 'Id of the entity that says so.')),
};

const roleStatus = oneOf(['current', 'former', 'elect', 'acting', 'candidate']);

export const role = define(
  'role',
  'An office that a person holds or held.',
  object({
    title: text('As in the text, without nationality: `foreign minister`.'),
    of: Type.Optional(id('e', 'Id of the body or place that the office belongs to.')),
    status: roleStatus,
    ...inferredFields,
  }),
);

export const entityMention = define(
  'mention',
  'A stretch of text that refers to an entity.',
  object({ ...spanFields, form: oneOf(['name', 'nominal', 'pronoun']) }),
);

export const entity = define(
  'entity',
  'Someone or something with a name.',
  object({
    id: id('e', 'Ordinal by first position in the text.'),
    type: oneOf(['person', 'organization', 'place', 'group', 'event', 'law', 'product']),
    subtype: Type.Optional(
      oneOf([
        'government',
        'company',
        'party',
        'media',
        'armed_group',
        'intergovernmental',
        'court',
        'team',
        'other',
        'country',
        'region',
        'city',
        'natural',
        'area',
        'facility',
        'nationality',
        'religion',
        'political',
        'ethnic',
        'agreement',
        'law',
        'order',
        'resolution',
        'case',
      ]),
    ),
    name: text("The fullest form in the text, without title, article or `'s`."),
    aliases: Type.Array(Type.String(), {
      description: 'Other names and acronyms in the text.',
    }),
    mentions: Type.Array(entityMention),
    roles: Type.Array(role),
    links: Type.Optional(
      object({
        iso3166: Type.Optional(
          Type.String({ description: 'ISO 3166-1 alpha-2: `MX`.', pattern: '^[A-Z]{2}$' }),
        ),
        geonames: Type.Optional(Type.Integer()),
        wikidata: Type.Optional(Type.String({ pattern: '^Q[0-9]+$' })),
      }),
    ),
    salience: Type.Number({
      description: 'How much the article is about it.',
      minimum: 0,
      maximum: 1,
    }),
    ...inferredFields,
  }),
);

export const relation = define(
  'relation',
  'What holds, happens or is said to happen between two items.',
  object({
    id: id('r', 'Ordinal by first position in the text.'),
    type: kindName(
      relationKinds.map(({ type }) => type),
      'What it states; `nutgraf kinds` tells what each means.',
    ),
    subject: Type.Optional(id('[eaf]', 'Id of an entity, agreement or figure.')),
    object: Type.Optional(id('[eaf]', 'Id of an entity, agreement or figure.')),
    title: Type.Optional(text('The office, for `holds_position` and the like.')),
    kind: Type.Optional(oneOf(['spouse', 'parent', 'child', 'sibling', 'other'])),
    status: Type.Optional(roleStatus),
    trigger: Type.Optional(span),
    ...assertionFields,
    when: Type.Optional(id('d', 'Id of a date.')),
    where: Type.Optional(id('e', 'Id of a place.')),
    event: Type.Optional(
      object({
        plover: Type.Optional(text('PLOVER 2 category.')),
        cameo: Type.Optional(text('CAMEO code.')),
      }),
    ),
    ...inferredFields,
  }),
);

const signatory = object({
  person: entityId,
  for: Type.Optional(id('e', 'Id of the party signed for.')),
});

export const agreement = define(
  'agreement',
  'A deal between parties that the text tells of.',
  object({
    id: id('a', 'Ordinal by first position in the text.'),
    name: text('As in the text; for an unnamed one the noun phrase.'),
    law: Type.Optional(id('e', 'Id of the entity, if it is named.')),
    kind: kindName(
      agreementKinds.map(({ kind }) => kind),
      '`nutgraf kinds` tells what each means.',
    ),
    status: oneOf([
      'proposed',
      'negotiating',
      'agreed',
      'signed',
      'ratified',
      'in_force',
      'suspended',
      'withdrawn',
      'rejected',
      'expired',
    ]),
    parties: Type.Array(entityId),
    signatories: Type.Array(signatory),
    mediators: Type.Array(entityId),
    place: Type.Optional(id('e', 'Id of the place where it was made or holds.')),
    when: Type.Optional(id('d', 'Id of a date.')),
    subject: Type.Optional(span),
    purpose: Type.Optional(span),
    value: Type.Optional(id('f', 'Id of a figure.')),
    mentions: Type.Array(span),
    ...inferredFields,
  }),
);

export const figure = define(
  'figure',
  'An amount that is news.',
  object({
    id: id('f', 'Ordinal by first position in the text.'),
    ...spanFields,
    kind: oneOf(['count', 'money', 'percent', 'measure']),
    comparator: oneOf([
      'exact',
      'about',
      'more_than',
      'at_least',
      'less_than',
      'at_most',
      'up_to',
      'between',
      'vague',
    ]),
    value: Type.Optional(Type.Number()),
    low: Type.Optional(Type.Number()),
    high: Type.Optional(Type.Number()),
    unit: Type.Optional(
      text('ISO 4217 code, `percent`, UCUM code, or the singular of the noun counted.'),
    ),
    event: Type.Optional(
      kindName(
        figureKinds.map(({ event }) => event),
        'What happened to what is counted; `nutgraf kinds` tells what each means.',
      ),
    ),
    gdelt: Type.Optional(text('GDELT count type.')),
    change: Type.Optional(oneOf(['increase', 'decrease'])),
    about: Type.Optional(entityId),
    where: Type.Optional(id('e', 'Id of a place.')),
    when: Type.Optional(id('d', 'Id of a date.')),
    period: Type.Optional(span),
    sameAs: Type.Optional(id('f', 'Id of the figure that tells the same amount in another unit.')),
    previous: Type.Optional(id('f', 'Id of the figure that tells what it was before.')),
    ...assertionFields,
    ...inferredFields,
  }),
);

export const quote = define(
  'quote',
  'Words that someone said or wrote.',
  object({
    id: id('q', 'Ordinal by first position in the text.'),
    start: offset,
    end: offset,
    text: Type.String({ description: 'The words said, without marks, over the parts alone.' }),
    kind: oneOf(['direct', 'indirect', 'mixed']),
    parts: Type.Optional(
      Type.Array(span, { description: 'Given where the cue interrupts the words.', minItems: 2 }),
    ),
    speaker: Type.Optional(entityId),
    speakerMention: Type.Optional(span),
    cue: Type.Optional(
      object({
        ...spanFields,
        class: oneOf(['say', 'ask', 'deny', 'promise', 'accuse', 'warn', 'announce', 'believe']),
      }),
    ),
    addressee: Type.Optional(entityId),
    addresseeMention: Type.Optional(span),
    ...inferredFields,
  }),
);

export const date = define(
  'date',
  'A date, time or length of time.',
  object({
    id: id('d', 'Ordinal by first position in the text.'),
    ...spanFields,
    value: text('TIMEX3 value: `2025-04-03`, `2025-W14`, `P3Y`.'),
    kind: oneOf(['date', 'time', 'duration', 'set']),
    anchor: Type.Optional(Type.Literal('published')),
    ...inferredFields,
  }),
);

export const diagnostic = define(
  'diagnostic',
  'What a reader of the record should know about how it was made.',
  object({
    code: text('Stable: `unbalanced-quote`.'),
    severity: oneOf(['info', 'warning', 'error']),
    message: text('One sentence.'),
    start: Type.Optional(offset),
    end: Type.Optional(offset),
    text: Type.Optional(Type.String()),
  }),
);
