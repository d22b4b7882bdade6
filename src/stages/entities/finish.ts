// Turns drafts into entities: order, ids, subtypes, links, salience and confidence.

import type { Entity, EntityMention, Layers, Role } from '../../document.ts';
import { ALONE } from './clusters.ts';
import type { Draft, DraftRole } from './draft.ts';
import { findCountries } from './home-country.ts';
import { linksOf } from './links.ts';
import { namePasses } from './names/index.ts';
import { salienceOf } from './salience.ts';
import type { SubtypeOf } from './subtypes/index.ts';

/** Passes by their place in the list: the later, the less precise. */
const RANKS: ReadonlyMap<string, number> = new Map(
  namePasses.map(({ rule }, index) => [rule, index]),
);

export function finishEntities(
  drafts: readonly Draft[],
  layers: Pick<Layers, 'source' | 'sentences' | 'tokens'>,
  subtypeOf: SubtypeOf,
): readonly Entity[] {
  const ordered = drafts
    .map((draft) => ({ draft, mentions: inOrder(draft.mentions) }))
    .sort((one, other) => (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0));
  const idOf = new Map(ordered.map(({ draft }, index) => [draft, `e${index + 1}`]));
  const countries = findCountries(drafts);
  const salience = salienceOf(drafts, layers);
  return ordered.map(({ draft, mentions }) => {
    const subtype = subtypeOf(draft);
    const links = linksOf(draft, subtype, countries, layers.tokens);
    return {
      id: idOf.get(draft) ?? '',
      type: draft.type,
      ...(subtype === undefined ? {} : { subtype }),
      name: draft.name,
      aliases: draft.aliases,
      mentions,
      roles: draft.roles.map((role) => finishRole(role, idOf)),
      ...(links === undefined ? {} : { links }),
      salience: salience.get(draft) ?? 0,
      confidence: confidenceOf(draft),
      rule: weakestRule(draft),
    };
  });
}

function inOrder(mentions: readonly EntityMention[]): readonly EntityMention[] {
  return [...mentions].sort((one, other) => one.start - other.start || other.end - one.end);
}

function finishRole(role: DraftRole, idOf: ReadonlyMap<Draft, string>): Role {
  const of = role.of === undefined ? undefined : idOf.get(role.of);
  return {
    title: role.title,
    ...(of === undefined ? {} : { of }),
    status: role.status,
    confidence: role.confidence,
    rule: role.rule,
    evidence: [role.evidence],
  };
}

/** On the development articles even the surest are right no more often than this. */
const CEILING = 0.93;

/** The chance that the name and its type are right: it grows with each mention that agrees. */
function confidenceOf({ names }: Draft): number {
  const sum = names.reduce((total, { confidence }) => total + confidence, 0);
  const doubt = (1 - sum / Math.max(1, names.length)) / Math.sqrt(Math.max(1, names.length));
  return Math.round(CEILING * (1 - doubt) * 100) / 100;
}

function weakestRule({ mentions }: Draft): string {
  let weakest = ALONE;
  for (const { rule } of mentions) {
    if ((RANKS.get(rule) ?? -1) > (RANKS.get(weakest) ?? -1)) weakest = rule;
  }
  return weakest;
}
