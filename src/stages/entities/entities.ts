// Decides what the names, the nominals and the pronouns of the text refer to, and what the text
// says of each person's office.

import type { Entity, Layers } from '../../document.ts';
import { defineStage } from '../define.ts';
import { type Cluster, createClusters } from './clusters.ts';
import { createDraft, type Draft } from './draft.ts';
import { finishEntities } from './finish.ts';
import { findNames } from './name-mention.ts';
import { namePasses } from './names/index.ts';
import { bindReferences } from './references/bind-references.ts';
import { bindSpeakers } from './references/bind-speakers.ts';
import { findQuotedTokens } from './references/quoted-tokens.ts';
import { createSpeakerTrail } from './references/speaker-trail.ts';
import { createScene } from './roles/create-scene.ts';
import { findRoles } from './roles/find-roles.ts';
import { rememberSubtypes } from './subtypes/index.ts';

export const entities = defineStage({
  name: 'entities',
  reads: ['source', 'tokens', 'sentences', 'lemmas', 'tags', 'mentions', 'quotes'],
  writes: ['entities'],
  run: (layers) => ({ entities: findEntities(layers) }),
});

type EntityLayers = Pick<
  Layers,
  'source' | 'tokens' | 'sentences' | 'lemmas' | 'tags' | 'mentions' | 'quotes'
>;

function findEntities(layers: EntityLayers): readonly Entity[] {
  const { source, tokens, mentions } = layers;
  const names = findNames(source.text, mentions);
  const clusters = createClusters(names);
  const nameAt = new Map(names.map((name) => [name.first, name]));
  for (const pass of namePasses) pass.run({ tokens, names, nameAt, clusters });
  const draftOf = new Map<Cluster, Draft>();
  for (const cluster of clusters.all()) {
    draftOf.set(cluster, createDraft(cluster, clusters.ruleOf));
  }
  const drafts = [...draftOf.values()];
  const scene = createScene(layers, drafts);
  const held = findRoles(scene);
  const quoted = findQuotedTokens(layers);
  // Roles tell some subtypes, so they are asked for anew.
  const subtypeOf = rememberSubtypes(layers);
  bindReferences({ scene, drafts, held, quoted, speakers: createSpeakerTrail(layers), subtypeOf });
  bindSpeakers(layers, drafts, quoted);
  return finishEntities(drafts, layers, subtypeOf);
}
