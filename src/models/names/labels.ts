// The labels of the tagger: O, and begin, inside, end, single (BIOES) for each of the ten types.

import type { MentionType } from '../../document.ts';

export const types: readonly MentionType[] = [
  'PER',
  'ORG',
  'GPE',
  'LOC',
  'FAC',
  'NORP',
  'EVENT',
  'LAW',
  'MISC',
  'TITLE',
];

export const OUTSIDE = 0;
export const BEGIN = 1;
export const INSIDE = 2;
export const END = 3;
export const SINGLE = 4;

/** `O`, then for the type at index t the labels 4t + BEGIN, INSIDE, END, SINGLE. */
export const labels: readonly string[] = [
  'O',
  ...types.flatMap((type) => ['B', 'I', 'E', 'S'].map((part) => `${part}-${type}`)),
];

export const LABELS = labels.length;

export function labelOf(type: number, part: number): number {
  return 4 * type + part;
}

/** Index into `types`; meaningless for `O`. */
export function typeOf(label: number): number {
  return (label - 1) >> 2;
}

/** BEGIN, INSIDE, END, SINGLE or OUTSIDE. */
export function partOf(label: number): number {
  return label === OUTSIDE ? OUTSIDE : ((label - 1) & 3) + 1;
}

/** The labels after which no name is open: what may end a sentence. */
export const closed: readonly number[] = Array.from(labels.keys()).filter((label) =>
  [OUTSIDE, END, SINGLE].includes(partOf(label)),
);

/** The labels that do not go on with a name: what may begin a sentence. */
export const opening: readonly number[] = Array.from(labels.keys()).filter((label) =>
  [OUTSIDE, BEGIN, SINGLE].includes(partOf(label)),
);

/** For each label the labels that may stand before it. */
export const before: readonly (readonly number[])[] = labels.map((_, label) => {
  const part = partOf(label);
  if (part !== INSIDE && part !== END) return closed;
  return [labelOf(typeOf(label), BEGIN), labelOf(typeOf(label), INSIDE)];
});

/** 1 at i × LABELS + j where label j may follow label i. */
export const follows: Uint8Array = new Uint8Array(LABELS * LABELS);
for (const [label, previous] of before.entries()) {
  for (const one of previous) follows[one * LABELS + label] = 1;
}

/** A name in a row of labels: tokens `first` ≤ i < `last`. */
export interface LabelledSpan {
  readonly first: number;
  readonly last: number;
  /** Index into `types`. */
  readonly type: number;
}

/** Reads names off labels that keep to `before`. */
export function spansOf(sequence: ArrayLike<number>, offset = 0): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let open = 0;
  for (let index = 0; index < sequence.length; index += 1) {
    const label = sequence[index] as number;
    const part = partOf(label);
    if (part === BEGIN || part === SINGLE) open = index;
    if (part === END || part === SINGLE) {
      spans.push({ first: offset + open, last: offset + index + 1, type: typeOf(label) });
    }
  }
  return spans;
}
