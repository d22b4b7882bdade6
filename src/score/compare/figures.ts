// Compares figures: the spans overlap and the values, or the bounds, are equal within 1 %. The
// other fields are compared on the matched ones. Notes which gold key each found figure has.

import type { Figure } from '../../document.ts';
import type { GoldFigure } from '../gold.ts';
import { compareField, type Outcome } from '../outcome.ts';
import { type CompareContext, compareItems, foundKey, noteKeys, sharedPart } from './context.ts';

/** The part of the gold value that a found one may be away from it. */
const TOLERANCE = 0.01;

export function compareFigures(context: CompareContext): readonly Outcome[] {
  const found = context.document.figures ?? [];
  const gold = context.article.gold.figures ?? [];
  const { text } = context.article.source;
  const { pairs, outcomes } = compareItems<Figure, GoldFigure>({
    layer: 'figures',
    found,
    gold,
    similarity: (figure, goldFigure) =>
      sameAmount(figure, goldFigure) ? sharedPart(figure, goldFigure) : 0,
    describeFound: ({ kind, start, end, rule, confidence }) => ({
      type: kind,
      span: { start, end },
      words: text.slice(start, end),
      rule,
      confidence,
    }),
    describeGold: ({ kind, start, end }) => ({
      type: kind,
      span: { start, end },
      words: text.slice(start, end),
    }),
    compareFields: (figure, goldFigure, subject) => [
      ...compareField(subject, 'comparator', figure.comparator, goldFigure.comparator),
      ...compareField(subject, 'unit', foldUnit(figure), foldUnit(goldFigure)),
      ...compareField(subject, 'event', figure.event, goldFigure.event),
      ...compareField(
        subject,
        'attributedTo',
        foundKey(context, figure.attributedTo),
        goldFigure.attributedTo,
      ),
      ...compareField(subject, 'where', foundKey(context, figure.where), goldFigure.where),
      ...compareField(subject, 'factuality', figure.factuality, goldFigure.factuality),
    ],
  });
  noteKeys(found, gold, pairs, context.keys);
  return outcomes;
}

type Amount = Pick<GoldFigure, 'value' | 'low' | 'high'>;

/** The gold value, or each of its bounds, is what was found. */
export function sameAmount(found: Amount, gold: Amount): boolean {
  if (gold.value !== undefined) return near(found.value, gold.value);
  if (gold.low === undefined && gold.high === undefined) return false;
  return (
    (gold.low === undefined || near(found.low, gold.low)) &&
    (gold.high === undefined || near(found.high, gold.high))
  );
}

function near(found: number | undefined, gold: number): boolean {
  // The last term is for what floating point adds at the very edge.
  return found !== undefined && Math.abs(found - gold) <= Math.abs(gold) * TOLERANCE + 1e-9;
}

/** Nouns and codes are compared without case. */
function foldUnit({ unit }: { readonly unit?: string }): string | undefined {
  return unit?.toLowerCase();
}
