// An article with gold, and which of them are wanted.

import type { Source } from '../document.ts';
import type { GoldRecords } from './gold.ts';
import type { OnProblem } from './gold-items.ts';
import type { Mark } from './link-notation.ts';

/** An article and what is true of it. */
export interface GoldArticle {
  readonly id: string;
  /** The file that places are given in. */
  readonly path: string;
  readonly source: Source;
  readonly gold: GoldRecords;
  /** Names, titles, dates and amounts as marked, where the article is annotated. */
  readonly marks?: readonly Mark[];
  /** The layers whose gold is complete, where not all are. */
  readonly partial?: readonly string[];
  /** `path:line:column` of an offset of the text. */
  readonly placeOf: (offset: number) => string;
}

/**
 * Which articles of an annotated folder: `dev` those in `dev.list`, `train` the others, `all`, or
 * the name of one subfolder.
 */
export type Split = string;

export interface LoadOptions {
  readonly split?: Split;
  /** The id of the one article wanted. */
  readonly article?: string;
  /** Told of errors in gold; without it they are thrown. */
  readonly onProblem?: OnProblem;
  /** Reads the named file of a folder, `article.html`; by default as plain text. */
  readonly readSource?: (folder: string, name: string) => Promise<Source>;
}
