// What a pair of mentions is, and what pairs are found in.

import type { Entity, Frames, Parses, Sentences, Tokens } from '../../document.ts';
import type { Item, Unit, Words } from '../../match/unit.ts';
import type { PairCode, UnitCode } from '../../models/relations/pair-code.ts';
import type { Candidate } from './candidates.ts';

/** A pair in the order of the text, with what the model sees of it. */
export interface Pair {
  readonly one: Item;
  readonly other: Item;
  readonly sentence: number;
  readonly code: PairCode;
  /** Candidates of the patterns for this pair. */
  readonly candidates: readonly Candidate[];
}

export interface PairText {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly words: Words;
  readonly frames: Frames;
  readonly parses: Parses;
  readonly entities: readonly Entity[];
}

/** One sentence as a row of words and mentions. */
export interface Row {
  readonly units: readonly Unit[];
  readonly codes: readonly UnitCode[];
  /** Indices of the units that are ends of pairs. */
  readonly places: readonly number[];
}
