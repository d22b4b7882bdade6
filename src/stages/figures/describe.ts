// Gives each amount that is news its place in the text and its fields: unit, event, source and the rest.

import type { Entity, Figure, Span } from '../../document.ts';
import { createWordHints } from '../../kinds/figures/hints.ts';
import { figureKind } from '../../kinds/figures/index.ts';
import type { Lookup } from '../../lookup.ts';
import { figureJudge } from '../../models/figures/load.ts';
import { NO_EVENT } from '../../models/figures/predict.ts';
import { type HintSource, type SentenceDraft, walkAmounts } from './amount-views.ts';
import { viewArticle } from './article-view.ts';
import { findAuthors } from './author.ts';
import type { Candidate } from './candidates.ts';
import { findChange, findPeriod } from './change.ts';
import { createDateAt, findCircumstances } from './circumstances.ts';
import { isDenied } from './denial.ts';
import type { FigureLayers } from './figures.ts';
import { type LinkedFigure, linkFigures } from './links.ts';
import type { Piece } from './pieces.ts';
import { carriedSource, type EarlierFigure, findSource, spokenBy } from './source.ts';
import { createTreeWords } from './tree-words.ts';

/** An amount that is less likely than this to be news is left out. */
const NEWS = 0.38;

export function describeFigures(
  layers: FigureLayers,
  lookup: Lookup,
  drafts: readonly SentenceDraft[],
): readonly Figure[] {
  const figures: Figure[] = [];
  const judge = figureJudge();
  const source = hintSource(judge.events);
  const article = viewArticle(layers, source.wordHints, judge.rates);
  const treeWordsOf = createTreeWords(layers, source.wordHints);
  const dateAt = createDateAt(layers);
  const authorOf = findAuthors(layers);
  let before: (LinkedFigure & { readonly sentence: number }) | undefined;
  let placed: { readonly where: Entity; readonly sentence: number } | undefined;
  let earlier: (EarlierFigure & { readonly sentence: number }) | undefined;
  walkAmounts(layers, source, drafts, (amounted, sentence, amount) => {
    const { draft, candidate, kind, unit, governors } = amounted;
    const confidence = judge.news(sentence, amount);
    if (confidence < NEWS) return false;
    const evidence = [lookup.sentenceSpan(draft.sentence)];
    const span = spanOf(draft.pieces, candidate);
    const words = { pieces: draft.pieces, lemmas: sentence.lemmas };
    const giver =
      findSource(lookup, span, words, candidate) ??
      carriedSource(words, candidate, earlier?.sentence === draft.sentence ? earlier : undefined) ??
      spokenBy(authorOf(draft.sentence));
    earlier = {
      first: candidate.first,
      last: candidate.last,
      sentence: draft.sentence,
      ...(giver === undefined ? {} : { source: giver }),
    };
    const { value, low, high, comparator } = candidate;
    const change = findChange(draft.pieces, candidate);
    const period = findPeriod(draft.pieces, candidate.last);
    const judged = judge.event(article, sentence, amount, treeWordsOf(amounted)).event;
    const event = judged === NO_EVENT ? undefined : judged;
    const gdelt = event === undefined ? undefined : figureKind(event)?.gdelt;
    const { when, ...found } = findCircumstances(lookup, dateAt, draft.pieces, candidate, event);
    // The amounts of a sentence have one place seven times in eight.
    const where = found.where ?? (placed?.sentence === draft.sentence ? placed.where : undefined);
    if (where !== undefined) placed = { where, sentence: draft.sentence };
    // A date that the period is made of says no more.
    const told = when !== undefined && period !== undefined && when.start < period.end;
    const negated = isDenied(lookup, span, words, governors, candidate.last);
    const figure: Figure = {
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
      ...(where === undefined ? {} : { where: where.id }),
      ...(when === undefined || told ? {} : { when: when.id }),
      ...(period === undefined ? {} : { period }),
      ...(negated ? { negated } : {}),
      ...(giver === undefined ? {} : { attributedTo: giver.entity.id }),
      evidence,
      confidence,
      rule: candidate.rule,
    };
    figures.push(figure);
    const linked = { figure, first: candidate.first, last: candidate.last };
    if (before?.sentence === draft.sentence) addLink(figures, draft.pieces, before, linked);
    before = { ...linked, sentence: draft.sentence };
    return true;
  });
  return figures;
}

let hints: HintSource | undefined;

/** The look-up of words for the events of the judge, made once. */
function hintSource(events: readonly string[]): HintSource {
  if (hints?.events !== events) hints = { events, wordHints: createWordHints(events) };
  return hints;
}

/** Writes the link of the last two figures into them. */
function addLink(
  figures: Figure[],
  pieces: readonly Piece[],
  one: LinkedFigure,
  other: LinkedFigure,
): void {
  const last = figures.length - 1;
  const [first, second] = [figures[last - 1], figures[last]];
  if (first === undefined || second === undefined) return;
  const link = linkFigures(pieces, one, other);
  if (link === 'same') figures[last] = { ...second, sameAs: first.id };
  else if (link === 'previous-first') figures[last] = { ...second, previous: first.id };
  else if (link === 'previous-second') figures[last - 1] = { ...first, previous: second.id };
}

export function spanOf(pieces: readonly Piece[], { first, last }: Candidate): Span {
  return { start: pieces[first]?.start ?? 0, end: pieces[last - 1]?.end ?? 0 };
}
