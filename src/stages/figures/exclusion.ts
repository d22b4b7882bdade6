// What a rule is that leaves a number out, and what such rules ask of pieces.

import type { Amount } from './amounts.ts';
import type { Piece } from './pieces.ts';

export interface Exclusion {
  readonly id: string;
  /** What the rule is for. */
  readonly says: string;
  readonly holds: (pieces: readonly Piece[], amount: Amount) => boolean;
}

/** A piece in lower case, empty where there is none. */
export const word = (piece: Piece | undefined): string => piece?.lower ?? '';

/** A plain number without sign, unit or comma, such as labels and scores have. */
export function isPlain(pieces: readonly Piece[], amount: Amount): boolean {
  const text = pieces[amount.numeral.first]?.text ?? '';
  return (
    amount.bare && amount.numeral.form === 'digits' && !amount.numeral.scaled && /^\d+$/.test(text)
  );
}
