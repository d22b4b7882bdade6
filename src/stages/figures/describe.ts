// Gives each amount that is news its place in the text and its fields: unit, event, source and the rest.

import type { Figure, Span } from '../../document.ts';
import { figureKind } from '../../kinds/figures/index.ts';
import type { Lookup } from '../../lookup.ts';
import { figureJudge } from '../../models/figures/load.ts';
import { NO_EVENT } from '../../models/figures/predict.ts';
import { type SentenceDraft, walkAmounts } from './amount-views.ts';
import type { Candidate } from './candidates.ts';
import { findChange, findPeriod } from './change.ts';
import type { FigureLayers } from './figures.ts';
import type { Piece } from './pieces.ts';
import { carriedSource, type EarlierFigure, findSource } from './source.ts';

/** An amount that is less likely than this to be news is left out. */
const NEWS = 0.38;

export function describeFigures(
  layers: FigureLayers,
  lookup: Lookup,
  drafts: readonly SentenceDraft[],
): readonly Figure[] {
  const figures: Figure[] = [];
  const judge = figureJudge();
  let earlier: (EarlierFigure & { readonly sentence: number }) | undefined;
  walkAmounts(layers, drafts, ({ draft, candidate, kind, unit }, sentence, amount) => {
    const confidence = judge.news(sentence, amount);
    if (confidence < NEWS) return undefined;
    const evidence = [lookup.sentenceSpan(draft.sentence)];
    const span = spanOf(draft.pieces, candidate);
    const words = { pieces: draft.pieces, lemmas: sentence.lemmas };
    const source =
      findSource(lookup, span, words, candidate) ??
      carriedSource(words, candidate, earlier?.sentence === draft.sentence ? earlier : undefined);
    earlier = {
      first: candidate.first,
      last: candidate.last,
      sentence: draft.sentence,
      ...(source === undefined ? {} : { source }),
    };
    const { value, low, high, comparator } = candidate;
    const change = findChange(draft.pieces, candidate);
    const period = findPeriod(draft.pieces, candidate.last);
    const judged = amount.told.split(' ')[0] || judge.event(sentence, amount).event;
    const event = judged === NO_EVENT ? undefined : judged;
    const gdelt = event === undefined ? undefined : figureKind(event)?.gdelt;
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
      ...(event === undefined ? {} : { event }),
      ...(gdelt === undefined ? {} : { gdelt }),
      factuality: judge.standing(sentence, amount, judged),
      ...(change === undefined ? {} : { change }),
      ...(period === undefined ? {} : { period }),
      ...(source === undefined ? {} : { attributedTo: source.entity.id }),
      evidence,
      confidence,
      rule: candidate.rule,
    });
    return { event: judged };
  });
  return figures;
}

export function spanOf(pieces: readonly Piece[], { first, last }: Candidate): Span {
  return { start: pieces[first]?.start ?? 0, end: pieces[last - 1]?.end ?? 0 };
}
