// One small article with records of every kind, made by hand.

import type { Document } from '../../src/document.ts';
import { agreement, buildDocument, entity, figure, quote, relation, spanOf } from './document.ts';

export const sampleText =
  'KAMPALA, April 2 — Kenyan President Ana Tovar 🙂 and Uganda signed the Busia Pact on Tuesday. ' +
  'More than 1,700 deportations — 12 percent up — were planned, said Élan Ng (吴). ' +
  '"We met," Tovar said. "I made no promise."';

const dateInferred = { confidence: 0.95, rule: 'dates/weekday', first: 0, last: 1 } as const;

/** Entities e1 Uganda, e2 Tovar, e3 Busia Pact, e4 Ng; one or two of everything else. */
export function sampleDocument(): Document {
  const text = sampleText;
  const again = spanOf(text, 'Tovar', 1);
  return buildDocument(
    text,
    {
      entities: [
        entity(text, 'e1', 'Uganda', {
          type: 'place',
          subtype: 'country',
          links: { iso3166: 'UG' },
          salience: 0.4,
        }),
        entity(text, 'e2', 'Ana Tovar', {
          aliases: ['Tovar'],
          salience: 0.9,
          mentions: [
            { ...spanOf(text, 'Ana Tovar'), first: 0, last: 1, form: 'name', rule: 'test' },
            { ...again, first: 0, last: 1, form: 'name', rule: 'test' },
          ],
          roles: [
            {
              title: 'President',
              of: 'e1',
              status: 'former',
              confidence: 0.8,
              rule: 'roles/test',
              evidence: [spanOf(text, 'Kenyan President Ana Tovar')],
            },
          ],
        }),
        entity(text, 'e3', 'Busia Pact', { type: 'law', subtype: 'agreement', salience: 0.5 }),
        entity(text, 'e4', 'Élan Ng', { confidence: 0.3, salience: 0.1 }),
      ],
      relations: [
        relation('r1', 'signed', {
          subject: 'e2',
          object: 'e3',
          trigger: spanOf(text, 'signed'),
          when: 'd1',
          event: { plover: 'SUPPORT', cameo: '057' },
          evidence: [{ start: 0, end: text.indexOf(' More') }],
        }),
        relation('r2', 'met_with', {
          subject: 'e2',
          object: 'e1',
          factuality: 'planned',
          negated: true,
          attributedTo: 'e4',
          confidence: 0.4,
        }),
        relation('r3', 'signed', { subject: 'e1', object: 'a1' }),
      ],
      agreements: [
        agreement(text, 'a1', 'Busia Pact', {
          law: 'e3',
          kind: 'treaty',
          parties: ['e1'],
          signatories: [{ person: 'e2', for: 'e1' }],
          when: 'd1',
          value: 'f1',
        }),
      ],
      figures: [
        figure(text, 'f1', 'More than 1,700 deportations', {
          comparator: 'more_than',
          value: 1700,
          unit: 'deportation',
          event: 'deportation',
          gdelt: 'ARREST',
          attributedTo: 'e4',
          factuality: 'planned',
        }),
        figure(text, 'f2', '12 percent', { kind: 'percent', value: 12, unit: 'percent' }),
      ],
      quotes: [
        quote(text, 'q1', '"We met," Tovar said. "I made no promise."', {
          parts: [spanOf(text, 'We met,'), spanOf(text, 'I made no promise.')],
          speaker: again,
          cue: { ...spanOf(text, 'said', 1), class: 'say' },
        }),
      ],
      dates: {
        published: '2025-04-02',
        publishedFrom: 'dateline',
        expressions: [
          {
            ...dateInferred,
            ...spanOf(text, 'Tuesday'),
            id: 'd1',
            value: '2025-04-01',
            kind: 'date',
            anchor: 'published',
          },
        ],
      },
      diagnostics: [
        { code: 'test-note', severity: 'warning', message: 'A note.', span: spanOf(text, 'Busia') },
      ],
    },
    { title: 'A pact | signed', url: 'https://example.org/1' },
  );
}
