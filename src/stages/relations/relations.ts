// Relations between entities: what the patterns of the kinds find, who says so, and when; and the
// posts that people hold, which the entities know of already.

import type { DateExpression, Layers, Relation } from '../../document.ts';
import { holdsPosition } from '../../kinds/relations/holds-position.ts';
import { relationKinds } from '../../kinds/relations/index.ts';
import { createLookup, type Lookup } from '../../lookup.ts';
import { defineStage } from '../define.ts';
import { type Candidate, createMatchers, findCandidates, type Matchers } from './candidates.ts';
import { findItems } from './items.ts';
import { findRoleCandidates } from './roles.ts';
import { type Proposal, settleRelations } from './settle.ts';

let matchers: Matchers | undefined;

export const relations = defineStage({
  name: 'relations',
  reads: [
    'source',
    'tokens',
    'sentences',
    'lemmas',
    'tags',
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

export type RelationLayers = Omit<Layers, 'parses' | 'relations'>;

export function findRelations(layers: RelationLayers): readonly Relation[] {
  matchers ??= createMatchers(relationKinds);
  const lookup = createLookup(layers);
  const words = { lower: layers.tokens.lower, lemmas: layers.lemmas, tags: layers.tags };
  const items = findItems(layers, lookup);
  const text = { tokens: layers.tokens, sentences: layers.sentences, words, frames: layers.frames };
  const candidates = [
    ...findCandidates(text, items, matchers),
    ...findRoleCandidates(holdsPosition, layers.entities, items, lookup.sentenceAt),
  ];
  return settleRelations(
    candidates.map((candidate) => propose(candidate, layers, lookup)),
    layers.entities,
    layers.agreements,
  );
}

function propose(candidate: Candidate, layers: RelationLayers, lookup: Lookup): Proposal {
  const { kind, subject, object, title, sentence } = candidate;
  const { tokens } = layers;
  const start = tokens.starts[candidate.first] ?? 0;
  const end = tokens.ends[candidate.last - 1] ?? start;
  const source = lookup.sourceOf(candidate.trigger ?? { start, end });
  const when = kind.event === undefined ? undefined : dateOf(candidate, layers.dates.expressions);
  const titleWords =
    title === undefined
      ? candidate.role?.title
      : lookup.words({
          start: tokens.starts[title.first] ?? 0,
          end: tokens.ends[title.last - 1] ?? 0,
        });
  return {
    relationKind: kind,
    relation: {
      ...(subject?.id === undefined ? {} : { subject: subject.id }),
      ...(object.id === undefined ? {} : { object: object.id }),
      ...(titleWords === undefined ? {} : { title: titleWords }),
      ...(candidate.family === undefined ? {} : { kind: candidate.family }),
      ...(candidate.former ? { status: 'former' as const } : {}),
      ...(candidate.trigger === undefined ? {} : { trigger: candidate.trigger }),
      factuality: candidate.factuality,
      ...(candidate.negated ? { negated: true as const } : {}),
      ...(source === undefined || source.id === subject?.id ? {} : { attributedTo: source.id }),
      ...(when === undefined ? {} : { when: when.id }),
      ...(kind.event === undefined ? {} : { event: kind.event }),
      confidence: candidate.confidence,
      rule: candidate.rule,
      evidence: [lookup.sentenceSpan(sentence)],
    },
  };
}

/** The date in the clause or just behind it. */
function dateOf(
  { first, last }: Candidate,
  dates: readonly DateExpression[],
): DateExpression | undefined {
  return dates.find(
    (date) => date.kind === 'date' && date.first >= first - 3 && date.first <= last + 2,
  );
}
