// Gives each candidate its place in the text and its fields: unit, event, source and the rest.

import type { Figure, Span } from '../../document.ts';
import type { Lookup } from '../../lookup.ts';
import type { Candidate } from './candidates.ts';
import { createCurrencyContext } from './currency.ts';
import type { FigureLayers } from './figures.ts';
import type { Piece } from './pieces.ts';
import { isIndexLevel, type UnitMemory, unitOfBare } from './units.ts';

/** The candidates of one sentence. */
export interface SentenceDraft {
  readonly sentence: number;
  readonly pieces: readonly Piece[];
  readonly candidates: readonly Candidate[];
}

export function describeFigures(
  layers: FigureLayers,
  lookup: Lookup,
  drafts: readonly SentenceDraft[],
): readonly Figure[] {
  const figures: Figure[] = [];
  const currencies = createCurrencyContext(layers);
  let memory: UnitMemory = {};
  for (const { sentence, pieces, candidates } of drafts) {
    const evidence = [lookup.sentenceSpan(sentence)];
    for (const candidate of candidates) {
      const span = spanOf(pieces, candidate);
      const source = lookup.sourceOf(span);
      const { value, low, high, comparator } = candidate;
      const level = isIndexLevel(pieces, candidate);
      const kind = level ? 'measure' : candidate.kind;
      let unit = level ? '{point}' : candidate.units[0];
      if (kind === 'money') unit = currencies.choose(candidate.units);
      if (kind === 'count') {
        if (candidate.head < 0) unit = unitOfBare(pieces, candidate, memory);
        memory = unit === undefined ? memory : { unit };
      }
      figures.push({
        id: `f${figures.length + 1}`,
        ...span,
        ...lookup.tokensOf(span),
        kind,
        comparator,
        ...(value === undefined ? {} : { value }),
        ...(low === undefined ? {} : { low }),
        ...(high === undefined ? {} : { high }),
        ...(unit === undefined ? {} : { unit }),
        factuality: 'actual',
        ...(source === undefined ? {} : { attributedTo: source.id }),
        evidence,
        confidence: 0.9,
        rule: candidate.rule,
      });
    }
  }
  return figures;
}

function spanOf(pieces: readonly Piece[], { first, last }: Candidate): Span {
  return { start: pieces[first]?.start ?? 0, end: pieces[last - 1]?.end ?? 0 };
}
