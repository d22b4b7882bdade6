// What a conditional random field learns from, and what it has learned.

/** One sentence: features of each token as ids, and the labels that may be right. */
export interface Instance {
  /** Where each token's feature ids begin in `CrfData.ids`; one more at the end. */
  readonly starts: Int32Array;
  /** For each token the permitted labels. */
  readonly allowed: readonly (readonly number[])[];
  /** Whether every token has one label alone. */
  readonly certain: boolean;
  readonly weight: number;
}

/** Features with the labels that they were seen with; only those pairs get a weight. */
export interface CrfData {
  readonly instances: readonly Instance[];
  readonly ids: Int32Array;
  /** First cell of each feature; one more at the end. */
  readonly cellStarts: Int32Array;
  readonly cellLabels: Uint8Array;
}

export interface CrfWeights {
  readonly cells: Float32Array;
  /** From label i to label j at i × LABELS + j. */
  readonly transitions: Float32Array;
}
