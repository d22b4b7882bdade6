// How much an article is about an entity, 0..1: how often it is mentioned and in how many
// paragraphs, whether the headline and the first sentence name it.

import type { Layers } from '../../document.ts';
import type { Draft } from './draft.ts';
import { foldText } from './fold-name.ts';

const WEIGHTS = { mentions: 0.35, spread: 0.25, opening: 0.2, headline: 0.2 };

export function salienceOf(
  drafts: readonly Draft[],
  { source, sentences }: Pick<Layers, 'source' | 'sentences'>,
): ReadonlyMap<Draft, number> {
  const headline = ` ${foldText(source.title ?? '').replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const spreads = drafts.map(
    ({ mentions }) =>
      new Set(mentions.map(({ first }) => sentences.paragraphs[sentences.ofToken[first] ?? 0]))
        .size,
  );
  const mostMentions = largest(drafts.map(({ mentions }) => mentions.length));
  const mostSpread = largest(spreads);
  const found = new Map<Draft, number>();
  for (const [index, draft] of drafts.entries()) {
    const opens = draft.mentions.some(({ first }) => sentences.ofToken[first] === 0);
    const heads = draft.names.some(({ key }) =>
      headline.includes(` ${key.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `),
    );
    const score =
      (WEIGHTS.mentions * draft.mentions.length) / mostMentions +
      (WEIGHTS.spread * (spreads[index] ?? 0)) / mostSpread +
      (opens ? WEIGHTS.opening : 0) +
      (heads ? WEIGHTS.headline : 0);
    found.set(draft, Math.round(score * 100) / 100);
  }
  return found;
}

/** At least 1. A loop, since a long text has more values than a call takes arguments. */
function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 1);
}
