// Reads the items of a gold file, layer by layer, and finds where their words stand.

import type { RoleStatus, Span } from '../document.ts';
import { DataError } from '../errors.ts';
import type {
  GoldAgreement,
  GoldDate,
  GoldEntity,
  GoldFigure,
  GoldQuote,
  GoldRelation,
  GoldRole,
} from './gold.ts';
import type { Fields } from './gold-fields.ts';
import { findWords, locateWords } from './locate.ts';
import { present } from './present.ts';

/** Told of each error that leaves the rest usable: `records/x.json: figures[3].text: …`. */
export type OnProblem = (message: string) => void;

/** What reading an item needs of the article and of the rest of the file. */
export interface Context {
  readonly text: string;
  readonly problem: OnProblem;
  /** The key that a field holds, if it holds one that resolves. */
  readonly key: (fields: Fields, name: string) => string | undefined;
  readonly keys: (fields: Fields, name: string) => readonly string[];
  /** The places that items of the layer hold already. */
  readonly taken: Span[];
}

export type ReadItem = (fields: Fields, context: Context) => object | undefined;

/** How the items of each layer are read; undefined where one cannot be used. */
export const itemReaders: Readonly<Record<string, ReadItem>> = {
  entities: readEntity,
  relations: readRelation,
  agreements: readAgreement,
  figures: readFigure,
  quotes: readQuote,
  dates: readDate,
};

function readEntity(fields: Fields, context: Context): GoldEntity {
  const names = fields.texts('names');
  if (names.length === 0) throw new DataError(`${fields.place('names')} must hold a name`);
  for (const [index, name] of names.entries()) {
    if (findWords(context.text, name).length > 0) continue;
    context.problem(`${fields.place(`names[${index}]`)}: "${name}" does not stand in the text`);
  }
  const span = locateWords(context.text, names[0] ?? '');
  return {
    key: fields.required('key'),
    type: fields.required('type'),
    ...present({ subtype: fields.text('subtype'), span }),
    names,
    roles: fields.list('roles').map((role) => readRole(role, context)),
  };
}

function readRole(fields: Fields, context: Context): GoldRole {
  return {
    title: fields.required('title'),
    ...present({ of: context.key(fields, 'of') }),
    status: (fields.text('status') ?? 'current') as RoleStatus,
  };
}

function readRelation(fields: Fields, context: Context): GoldRelation | undefined {
  const subject = context.key(fields, 'subject');
  const object = context.key(fields, 'object');
  if (object === undefined) return undefined;
  return {
    type: fields.required('type'),
    object,
    ...present({
      subject,
      title: fields.text('title'),
      kind: fields.text('kind'),
      attributedTo: context.key(fields, 'attributedTo'),
      evidence: placeOf(fields, 'evidence', context),
    }),
    factuality: fields.text('factuality') ?? 'actual',
    negated: fields.flag('negated'),
  };
}

function readAgreement(fields: Fields, context: Context): GoldAgreement {
  return {
    key: fields.required('key'),
    name: fields.required('name'),
    kind: fields.required('kind'),
    status: fields.required('status'),
    ...present({
      law: context.key(fields, 'law'),
      place: context.key(fields, 'place'),
      evidence: placeOf(fields, 'evidence', context),
    }),
    parties: context.keys(fields, 'parties'),
    mediators: context.keys(fields, 'mediators'),
    signatories: fields.list('signatories').flatMap((signatory) => {
      const person = context.key(signatory, 'person');
      return person === undefined
        ? []
        : [{ person, ...present({ for: context.key(signatory, 'for') }) }];
    }),
  };
}

function readFigure(fields: Fields, context: Context): GoldFigure | undefined {
  const evidence = placeOf(fields, 'evidence', context);
  const span = takePlace(fields, 'text', fields.required('text'), context, evidence);
  if (span === undefined) return undefined;
  return {
    ...span,
    key: fields.required('key'),
    kind: fields.required('kind'),
    comparator: fields.required('comparator'),
    ...present({
      value: fields.number('value'),
      low: fields.number('low'),
      high: fields.number('high'),
      unit: fields.text('unit'),
      event: fields.text('event'),
      attributedTo: context.key(fields, 'attributedTo'),
      where: context.key(fields, 'where'),
      about: context.key(fields, 'about'),
    }),
    factuality: fields.text('factuality') ?? 'actual',
  };
}

function readQuote(fields: Fields, context: Context): GoldQuote | undefined {
  const given = fields.texts('parts');
  const wanted = given.length > 0 ? given : [fields.required('text')];
  const field = given.length > 0 ? 'parts' : 'text';
  const parts: Span[] = [];
  for (const words of wanted) {
    const after = { start: parts.at(-1)?.end ?? 0, end: context.text.length };
    const part = takePlace(fields, field, words, context, after);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return {
    kind: fields.required('kind'),
    parts,
    ...present({
      speaker: context.key(fields, 'speaker'),
      speakerText: fields.text('speakerText'),
      cue: cuePlace(fields, context, parts),
    }),
  };
}

/** The place of the cue nearest to the words that it introduces. */
function cuePlace(fields: Fields, { text }: Context, parts: readonly Span[]): Span | undefined {
  const distance = (cue: Span): number =>
    Math.min(
      ...parts.map((part) =>
        cue.end <= part.start ? part.start - cue.end : Math.abs(cue.start - part.end),
      ),
    );
  return findWords(text, fields.text('cue') ?? '')
    .filter((cue) => !parts.some((part) => cue.start < part.end && part.start < cue.end))
    .reduce<Span | undefined>(
      (best, cue) => (best === undefined || distance(cue) < distance(best) ? cue : best),
      undefined,
    );
}

function readDate(fields: Fields, context: Context): GoldDate | undefined {
  const evidence = placeOf(fields, 'evidence', context);
  const span = takePlace(fields, 'text', fields.required('text'), context, evidence);
  return span === undefined ? undefined : { ...span, ...present({ value: fields.text('value') }) };
}

/** Where the words of a field stand, if it is there. */
function placeOf(fields: Fields, name: string, context: Context): Span | undefined {
  const words = fields.text(name);
  if (words === undefined) return undefined;
  const span = locateWords(context.text, words);
  if (span === undefined) notInText(fields, name, words, context);
  return span;
}

/** Where an item stands, inside `within` if it can; the place is then taken. */
function takePlace(
  fields: Fields,
  name: string,
  words: string,
  { text, taken, problem }: Context,
  within?: Span,
): Span | undefined {
  const inside = within && locateWords(text, words, { within, taken });
  const span = inside ?? locateWords(text, words, { taken });
  if (span === undefined) problem(`${fields.place(name)}: "${words}" does not stand in the text`);
  else taken.push(span);
  return span;
}

function notInText(fields: Fields, name: string, words: string, { problem }: Context): void {
  problem(`${fields.place(name)}: "${words}" does not stand in the text`);
}
