// A finished document made by hand, for the tests of what comes after the stages.

import type {
  Agreement,
  Document,
  Entity,
  EntityMention,
  Figure,
  Layers,
  Quote,
  Relation,
  Source,
  Span,
} from '../../src/document.ts';
import { cutText } from '../../src/stages/tokens/tokens.ts';

export function buildDocument(
  text: string,
  layers: Partial<Layers> & Partial<Pick<Document, 'diagnostics'>> = {},
  source: Partial<Source> = {},
): Document {
  const cut = cutText(text);
  return {
    source: { id: 'test', text, mediaType: 'text/plain', ...source },
    ...cut,
    entities: [],
    relations: [],
    agreements: [],
    figures: [],
    quotes: [],
    dates: { expressions: [] },
    diagnostics: [],
    ...layers,
  };
}

/** The place of the words in the text; `nth` counts from 0. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let index = 0; index < nth; index += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return { start, end: start + words.length };
}

const inferred = { confidence: 0.9, rule: 'test/made' } as const;
const tokens = { first: 0, last: 1 };

export function entity(
  text: string,
  id: string,
  name: string,
  fields: Partial<Entity> = {},
): Entity {
  const mention: EntityMention = { ...spanOf(text, name), ...tokens, form: 'name', rule: 'test' };
  return {
    ...inferred,
    id,
    type: 'person',
    name,
    aliases: [],
    mentions: [mention],
    roles: [],
    salience: 0.5,
    ...fields,
  };
}

export function relation(id: string, type: string, fields: Partial<Relation> = {}): Relation {
  return { ...inferred, id, type, factuality: 'actual', evidence: [], ...fields };
}

export function figure(
  text: string,
  id: string,
  words: string,
  fields: Partial<Figure> = {},
): Figure {
  return {
    ...inferred,
    ...spanOf(text, words),
    ...tokens,
    id,
    kind: 'count',
    comparator: 'exact',
    factuality: 'actual',
    evidence: [],
    ...fields,
  };
}

export function quote(text: string, id: string, words: string, fields: Partial<Quote> = {}): Quote {
  const span = spanOf(text, words);
  return { ...inferred, ...span, id, kind: 'direct', parts: [span], ...fields };
}

export function agreement(
  text: string,
  id: string,
  name: string,
  fields: Partial<Agreement> = {},
): Agreement {
  return {
    ...inferred,
    id,
    name,
    kind: 'other',
    status: 'signed',
    parties: [],
    signatories: [],
    mediators: [],
    mentions: [spanOf(text, name)],
    evidence: [],
    ...fields,
  };
}
