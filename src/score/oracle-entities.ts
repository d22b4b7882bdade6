// Makes the entity layer out of gold: every gold entity with all places of its names in the text.
// What refers to it by a noun or pronoun is not known.

import type { Entity, EntityMention, Role, Span } from '../document.ts';
import type { Lookup } from '../lookup.ts';
import { entityTypes } from '../stages/entities/name-mention.ts';
import { foldName } from './fold-name.ts';
import type { GoldEntity } from './gold.ts';
import type { GoldArticle } from './gold-article.ts';
import { mentionsFromMarks, type TokenLayers } from './link-notation.ts';
import { findWords } from './locate.ts';

const GOLD = { confidence: 1, rule: 'gold' } as const;

export interface OracleEntities {
  readonly entities: readonly Entity[];
  /** The id of each gold key. */
  readonly idOf: ReadonlyMap<string, string>;
}

/** Every gold entity with all places of its names; where names overlap, the longer one stands. */
export function oracleEntities(
  article: GoldArticle,
  layers: TokenLayers,
  lookup: Lookup,
): OracleEntities {
  const gold = article.gold.entities ?? [];
  const places = new Map<GoldEntity, Span[]>(gold.map((entity) => [entity, []]));
  const claimed: Span[] = [];
  const free = (span: Span): boolean =>
    !claimed.some((other) => span.start < other.end && other.start < span.end);
  for (const mark of mentionsFromMarks(article.marks ?? [], layers)) {
    const words = foldName(lookup.words(mark));
    const named = gold.filter((entity) => entity.names.some((name) => foldName(name) === words));
    const entity =
      named.find((item) => mark.type !== 'TITLE' && item.type === entityTypes[mark.type]) ??
      named[0];
    if (entity === undefined || mark.type === 'TITLE') continue;
    claimed.push(mark);
    places.get(entity)?.push(mark);
  }
  const names = gold
    .flatMap((entity) => entity.names.map((name) => ({ entity, name })))
    .sort((one, other) => other.name.length - one.name.length);
  for (const { entity, name } of names) {
    for (const span of findWords(article.source.text, name).filter(free)) {
      claimed.push(span);
      places.get(entity)?.push(span);
    }
  }
  const ordered = gold
    .map((entity) => ({
      entity,
      spans: (places.get(entity) ?? []).sort((one, other) => one.start - other.start),
    }))
    .sort((one, other) => (one.spans[0]?.start ?? Infinity) - (other.spans[0]?.start ?? Infinity));
  const idOf = new Map(ordered.map(({ entity }, index) => [entity.key, `e${index + 1}`]));
  const entities = ordered.map(({ entity, spans }): Entity => {
    const mentions = spans.map(
      ({ start, end }): EntityMention => ({
        start,
        end,
        ...lookup.tokensOf({ start, end }),
        form: 'name',
        rule: 'gold',
      }),
    );
    const roles = entity.roles.map(({ title, of, status }): Role => {
      const organization = of === undefined ? undefined : idOf.get(of);
      const owner = organization === undefined ? {} : { of: organization };
      return { title, status, evidence: [], ...owner, ...GOLD };
    });
    return {
      id: idOf.get(entity.key) ?? '',
      type: entity.type as Entity['type'],
      ...(entity.subtype === undefined
        ? {}
        : { subtype: entity.subtype as NonNullable<Entity['subtype']> }),
      name: entity.names[0] ?? '',
      aliases: entity.names.slice(1),
      mentions,
      roles,
      salience: 0,
      ...GOLD,
    };
  });
  return { entities, idOf };
}
