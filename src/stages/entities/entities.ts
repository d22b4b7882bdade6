// Decides what the names, the nominals and the pronouns of the text refer to, and what the text
// says of each person's office.

import type { Entity, Layers } from '../../document.ts';
import { defineStage } from '../define.ts';
import { createClusters } from './clusters.ts';
import { createDraft, type Draft } from './draft.ts';
import { finishEntities } from './finish.ts';
import { findNames } from './name-mention.ts';
import { namePasses } from './names/index.ts';

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
  const drafts: readonly Draft[] = clusters
    .all()
    .map((cluster) => createDraft(cluster, clusters.ruleOf));
  return finishEntities(drafts, layers);
}
