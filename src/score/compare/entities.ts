// Compares entities: the types are equal and the found name is one of the gold names, once case,
// article, title, `'s` and accents are folded away. Notes which gold key each found entity has.

import type { Entity } from '../../document.ts';
import { foldName, foldPersonName } from '../fold-name.ts';
import type { GoldEntity } from '../gold.ts';
import { compareField, compareSet, type Outcome } from '../outcome.ts';
import { type CompareContext, compareItems, foundKey, noteKeys } from './context.ts';

export function compareEntities(context: CompareContext): readonly Outcome[] {
  const found = context.document.entities ?? [];
  const gold = context.article.gold.entities ?? [];
  const goldNames = new Map(gold.map((entity) => [entity, foldedNames(entity)]));
  const foundNames = new Map(found.map((entity) => [entity, fold(entity.type, entity.name)]));
  const { pairs, outcomes } = compareItems<Entity, GoldEntity>({
    layer: 'entities',
    found,
    gold,
    similarity: (entity, goldEntity) => {
      if (entity.type !== goldEntity.type) return 0;
      const names = goldNames.get(goldEntity) ?? [];
      const index = names.indexOf(foundNames.get(entity) ?? '');
      if (index < 0) return 0;
      // The fuller name first, then the entity with more mentions.
      return names.length - index + 1 - 1 / (2 + entity.mentions.length);
    },
    describeFound: (entity) => ({
      type: entity.type,
      words: entity.name,
      rule: entity.rule,
      confidence: entity.confidence,
      ...(entity.mentions[0] === undefined ? {} : { span: entity.mentions[0] }),
    }),
    describeGold: ({ type, names, span }) => ({
      type,
      words: names[0] ?? '',
      ...(span === undefined ? {} : { span }),
    }),
    compareFields: (entity, goldEntity, subject) =>
      compareField(subject, 'subtype', entity.subtype, goldEntity.subtype),
  });
  noteKeys(found, gold, pairs, context.keys);
  const roles = pairs.flatMap((pair) => {
    const entity = found[pair.found];
    const goldEntity = gold[pair.gold];
    return entity === undefined || goldEntity === undefined
      ? []
      : compareRoles(entity, goldEntity, context);
  });
  return [...outcomes, ...roles];
}

/** Roles are compared after all entities, since they name others; status is left out. */
function compareRoles(
  entity: Entity,
  gold: GoldEntity,
  context: CompareContext,
): readonly Outcome[] {
  const role = (title: string, of: string | undefined): string =>
    `${foldName(title)}${of === undefined ? '' : ` of ${of}`}`;
  return compareSet(
    {
      layer: 'entities',
      type: gold.type,
      words: entity.name,
      rule: entity.rule,
      ...spanOf(entity),
    },
    'roles',
    entity.roles.map(({ title, of }) => role(title, foundKey(context, of))),
    gold.roles.map(({ title, of }) => role(title, of)),
  );
}

function spanOf({ mentions: [first] }: Entity): Pick<Outcome, 'span'> {
  return first === undefined ? {} : { span: first };
}

function fold(type: string, name: string): string {
  return type === 'person' ? foldPersonName(name) : foldName(name);
}

function foldedNames({ type, names }: GoldEntity): readonly string[] {
  return names.map((name) => fold(type, name));
}
