// Relations between entities: what the patterns of the kinds find and the model judges to hold, who
// says so, and when.

import type { Relation } from '../../document.ts';
import { loadRelationModel } from '../../models/relations/weights.ts';
import { defineStage } from '../define.ts';
import type { Candidate } from './candidates.ts';
import { describeCandidate, describeJudgement } from './describe.ts';
import { findPairsOfText, type RelationLayers } from './find-pairs-of-text.ts';
import { judgePairs } from './judge.ts';
import { surenessFrom } from './place.ts';
import { settleRelations } from './settle.ts';

export const relations = defineStage({
  name: 'relations',
  reads: [
    'source',
    'tokens',
    'sentences',
    'lemmas',
    'tags',
    'parses',
    'frames',
    'dates',
    'mentions',
    'quotes',
    'entities',
    'figures',
    'agreements',
  ],
  writes: ['relations'],
  run: (layers) => ({ relations: findRelations(layers) }),
});

export function findRelations(layers: RelationLayers): readonly Relation[] {
  const text = findPairsOfText(layers);
  const scene = { layers, ...text };
  const model = loadRelationModel();
  const proposals =
    model === undefined
      ? text.candidates.map((candidate) => describeCandidate(candidate, scene))
      : [
          ...judgePairs(text.pairs, model, surenessFrom(layers.entities)).map((judgement) =>
            describeJudgement(judgement, scene),
          ),
          ...text.candidates
            .filter(isWithoutSubject)
            .map((candidate) => describeCandidate(candidate, scene)),
        ];
  return settleRelations(proposals, layers.entities, layers.agreements);
}

/** The model judges pairs; what has no subject stands on its pattern alone. */
function isWithoutSubject({ subject }: Candidate): boolean {
  return subject === undefined;
}
