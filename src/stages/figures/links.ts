// Links figures of one sentence: the same amount told twice (`€45bn ($49.2 billion)`, `4.2 hectares, or
// 10 acres`), and the value before a change (`from 1,200 to 1,700`, `1,700, up from 1,200`).

import type { Figure } from '../../document.ts';
import type { Bounds } from './governors.ts';
import type { Piece } from './pieces.ts';

export type FigureLink =
  /** Both tell one amount. */
  | 'same'
  /** The first is what the second was before. */
  | 'previous-first'
  /** The second is what the first was before. */
  | 'previous-second';

export interface LinkedFigure extends Bounds {
  readonly figure: Pick<Figure, 'kind' | 'unit'>;
}

/** How two figures that follow each other in a sentence hang together, if they do. */
export function linkFigures(
  pieces: readonly Piece[],
  one: LinkedFigure,
  other: LinkedFigure,
): FigureLink | undefined {
  const between: string[] = [];
  for (let at = one.last; at < other.first; at += 1) between.push(pieces[at]?.lower ?? '');
  const before = pieces[one.first - 1]?.lower ?? '';
  const words = between.join(' ');
  const { kind } = one.figure;
  if (kind !== other.figure.kind) return undefined;
  const sameUnit = one.figure.unit === other.figure.unit;
  if (!sameUnit && (kind === 'money' || kind === 'measure')) {
    const bracket = /^\( ?(?:about|or|nearly|approximately|around|some|=|us)?$/.test(words);
    if (bracket || /^,? ?or(?: about| roughly| some| around| nearly)?$/.test(words)) return 'same';
    return undefined;
  }
  if (!sameUnit) return undefined;
  if (before === 'from' && words === 'to') return 'previous-first';
  if (/^,?(?: ?\w+)? ?(?:up|down|rising|falling|increasing)? ?from$/.test(words)) {
    return /\b(?:up|down|from)\b/.test(words) ? 'previous-second' : undefined;
  }
  if ((kind === 'money' || kind === 'percent') && /^,? ?against$/.test(words)) {
    return 'previous-second';
  }
  return undefined;
}
