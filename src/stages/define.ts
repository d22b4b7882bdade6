// What a stage is: a pure function from declared layers to promised layers.

import type { Diagnostic, LayerName, Layers } from '../document.ts';

export type Report = (diagnostic: Diagnostic) => void;

export interface Stage<Reads extends LayerName = LayerName, Writes extends LayerName = LayerName> {
  readonly name: string;
  readonly reads: readonly Reads[];
  readonly writes: readonly Writes[];
  readonly run: (layers: Pick<Layers, Reads>, report: Report) => Pick<Layers, Writes>;
}

/** Checks at compile time that `run` uses only the layers in `reads` and returns those in `writes`. */
export function defineStage<const Reads extends LayerName, const Writes extends LayerName>(
  stage: Stage<Reads, Writes>,
): Stage<Reads, Writes> {
  return stage;
}

/** A stage whose layers are known at run time only, as the pipeline sees it. */
export interface AnyStage {
  readonly name: string;
  readonly reads: readonly LayerName[];
  readonly writes: readonly LayerName[];
  // biome-ignore lint/suspicious/noExplicitAny: parameters are contravariant; defineStage has checked them
  readonly run: (layers: any, report: Report) => Partial<Layers>;
}
