// Puts stages in order, checks the order, and runs the fewest that an answer needs.

import type { Diagnostic, Document, LayerName, Layers, RecordName, Source } from './document.ts';
import type { AnyStage } from './stages/define.ts';
import { stages as allStages } from './stages/index.ts';

export const recordNames: readonly RecordName[] = [
  'entities',
  'relations',
  'agreements',
  'figures',
  'quotes',
  'dates',
];

export interface PipelineOptions {
  /** The layers wanted; all records by default. Only the stages that they need are run. */
  readonly only?: readonly LayerName[];
  /** Stages in order; the built-in ones by default. */
  readonly stages?: readonly AnyStage[];
}

export interface Pipeline {
  readonly stages: readonly string[];
  readonly run: (source: Source) => Document;
}

/**
 * Builds a pipeline. Throws an `Error` that names both stages when a layer is read before it is
 * written, written twice, or written by none.
 */
export function createPipeline(options: PipelineOptions = {}): Pipeline {
  const ordered = options.stages ?? allStages;
  checkOrder(ordered);
  const wanted: readonly LayerName[] = ['tokens', 'sentences', ...(options.only ?? recordNames)];
  const chosen = stagesFor(ordered, wanted);
  return {
    stages: chosen.map((stage) => stage.name),
    run: (source) => runStages(chosen, source),
  };
}

/** The fewest of `ordered` that write the wanted layers, in order. */
export function stagesFor(
  ordered: readonly AnyStage[],
  wanted: readonly LayerName[],
): readonly AnyStage[] {
  const needed = new Set<LayerName>(wanted);
  const chosen: AnyStage[] = [];
  for (const stage of ordered.toReversed()) {
    if (!stage.writes.some((layer) => needed.has(layer))) continue;
    chosen.unshift(stage);
    for (const layer of stage.reads) needed.add(layer);
  }
  return chosen;
}

function runStages(chosen: readonly AnyStage[], source: Source): Document {
  const diagnostics: Diagnostic[] = [];
  let layers: Partial<Layers> = { source };
  for (const stage of chosen) {
    layers = { ...layers, ...stage.run(layers, (diagnostic) => diagnostics.push(diagnostic)) };
  }
  return { ...layers, diagnostics } as Document;
}

function checkOrder(ordered: readonly AnyStage[]): void {
  const writerOf = new Map<LayerName, string>();
  for (const stage of ordered) {
    for (const layer of stage.writes) {
      const other = writerOf.get(layer);
      if (other !== undefined || layer === 'source') {
        throw new Error(
          `stage ${stage.name} writes ${layer}, which ${other ?? 'read'} writes already`,
        );
      }
      writerOf.set(layer, stage.name);
    }
  }
  const written = new Set<LayerName>(['source']);
  for (const stage of ordered) {
    for (const layer of stage.reads) {
      if (written.has(layer)) continue;
      const writer = writerOf.get(layer);
      throw new Error(
        writer === undefined
          ? `stage ${stage.name} reads ${layer}, which no stage writes`
          : `stage ${stage.name} reads ${layer}, but ${writer}, which writes it, comes later`,
      );
    }
    for (const layer of stage.writes) written.add(layer);
  }
}
