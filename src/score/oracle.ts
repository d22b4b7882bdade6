// Makes layers out of gold, so that a later stage can be developed and judged apart from the
// earlier ones: names as marked, entities with their names in the text, quotes, figures.

import type {
  Entity,
  EntityMention,
  Figure,
  Layers,
  Mention,
  Quote,
  Role,
  Span,
} from '../document.ts';
import { createLookup, type Lookup } from '../lookup.ts';
import { foldName } from './fold-name.ts';
import type { GoldEntity, GoldQuote } from './gold.ts';
import { mentionsFromMarks, type TokenLayers } from './link-notation.ts';
import type { GoldArticle } from './load.ts';
import { findWords } from './locate.ts';

export type OracleLayer = 'mentions' | 'entities' | 'quotes' | 'figures';

export const oracleLayers: readonly OracleLayer[] = ['mentions', 'entities', 'quotes', 'figures'];

const GOLD = { confidence: 1, rule: 'gold' } as const;

/** The layer as gold has it for this article. */
export function oracleLayer(
  layer: OracleLayer,
  article: GoldArticle,
  layers: TokenLayers,
): Partial<Layers> {
  const lookup = createLookup(layers);
  switch (layer) {
    case 'mentions':
      return { mentions: mentionsFromMarks(article.marks ?? [], layers) };
    case 'entities':
      return { entities: oracleEntities(article, layers, lookup).entities };
    case 'quotes':
      return { quotes: oracleQuotes(article, layers, lookup) };
    case 'figures':
      return { figures: oracleFigures(article, layers, lookup) };
  }
}

interface OracleEntities {
  readonly entities: readonly Entity[];
  readonly idOf: ReadonlyMap<string, string>;
}

/** Which types of marks name which types of entities. */
const entityTypes: Readonly<Record<Mention['type'], string>> = {
  PER: 'person',
  ORG: 'organization',
  GPE: 'place',
  LOC: 'place',
  FAC: 'place',
  NORP: 'group',
  EVENT: 'event',
  LAW: 'law',
  MISC: 'product',
  TITLE: '',
};

/** Every gold entity with all places of its names; where names overlap, the longer one stands. */
function oracleEntities(article: GoldArticle, layers: TokenLayers, lookup: Lookup): OracleEntities {
  const gold = article.gold.entities ?? [];
  const places = new Map<GoldEntity, Span[]>(gold.map((entity) => [entity, []]));
  const claimed: Span[] = [];
  const free = (span: Span): boolean =>
    !claimed.some((other) => span.start < other.end && other.start < span.end);
  for (const mark of mentionsFromMarks(article.marks ?? [], layers)) {
    const words = foldName(lookup.words(mark));
    const named = gold.filter((entity) => entity.names.some((name) => foldName(name) === words));
    const entity = named.find((item) => item.type === entityTypes[mark.type]) ?? named[0];
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

function oracleQuotes(article: GoldArticle, layers: TokenLayers, lookup: Lookup): readonly Quote[] {
  const { entities, idOf } = oracleEntities(article, layers, lookup);
  const quotes = [...(article.gold.quotes ?? [])].sort(
    (one, other) => (one.parts[0]?.start ?? 0) - (other.parts[0]?.start ?? 0),
  );
  return quotes.map((gold, index): Quote => {
    const id = idOf.get(gold.speaker ?? '');
    const names = entities.find((entity) => entity.id === id)?.mentions ?? [];
    const unnamed =
      gold.speakerText === undefined ? [] : findWords(article.source.text, gold.speakerText);
    const speaker = nearest([...names, ...unnamed], gold);
    return {
      id: `q${index + 1}`,
      kind: gold.kind as Quote['kind'],
      start: gold.parts[0]?.start ?? 0,
      end: gold.parts.at(-1)?.end ?? 0,
      parts: gold.parts,
      ...(speaker === undefined ? {} : { speaker: { start: speaker.start, end: speaker.end } }),
      ...(gold.cue === undefined ? {} : { cue: { ...gold.cue, class: 'say' as const } }),
      ...GOLD,
    };
  });
}

/** The span nearest to the cue of a quote, else to its words. */
function nearest(spans: readonly Span[], { cue, parts }: GoldQuote): Span | undefined {
  const from = (cue ?? parts[0])?.start ?? 0;
  return spans.reduce<Span | undefined>(
    (best, span) =>
      best === undefined || Math.abs(span.start - from) < Math.abs(best.start - from) ? span : best,
    undefined,
  );
}

function oracleFigures(
  article: GoldArticle,
  layers: TokenLayers,
  lookup: Lookup,
): readonly Figure[] {
  const { idOf } = oracleEntities(article, layers, lookup);
  const figures = [...(article.gold.figures ?? [])].sort((one, other) => one.start - other.start);
  return figures.map((gold, index): Figure => {
    const { key, attributedTo, where, about, ...fields } = gold;
    const entityIds = Object.entries({ attributedTo, where, about }).flatMap(([name, entity]) => {
      const id = idOf.get(entity ?? '');
      return id === undefined ? [] : [[name, id]];
    });
    return {
      ...(fields as Pick<Figure, 'kind' | 'comparator' | 'factuality'>),
      ...Object.fromEntries(entityIds),
      id: `f${index + 1}`,
      start: gold.start,
      end: gold.end,
      ...lookup.tokensOf(gold),
      evidence: [lookup.sentenceSpan(lookup.sentenceAt(gold.start))],
      ...GOLD,
    };
  });
}
