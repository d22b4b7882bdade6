// Turns labelled texts into what the learner reads, and what it learnt into rows of weights.

import type { WeightRow } from '../weights.ts';
import { type LabelledText, LOOSE, looseSets } from './corpus.ts';
import type { CrfData, CrfWeights, Instance } from './crf-data.ts';
import { documentFacts, type FactCache } from './document-facts.ts';
import { contextFeatures, MOST_FEATURES, type WordFacts, wordFeatures } from './features.ts';

export interface Assembled extends CrfData {
  /** The hash of each feature, by its id. */
  readonly keys: Int32Array;
}

export interface AssembleOptions {
  /** A feature seen at fewer tokens is left out. */
  readonly least: number;
  /** 2 to this power places for features while they are counted. */
  readonly bits: number;
}

/** All features of a token into `out`; returns how many. */
export function tokenFeatures(
  document: ReturnType<typeof documentFacts>,
  index: number,
  first: number,
  last: number,
  out: Int32Array,
): number {
  let count = 0;
  for (let distance = -2; distance <= 2; distance += 1) {
    const at = index + distance;
    const facts = at < first || at >= last ? document.edge : (document.facts[at] as WordFacts);
    count = wordFeatures(facts, distance, out, count);
  }
  return contextFeatures(document, index, first, last, out, count);
}

export function assemble(
  texts: readonly LabelledText[],
  cache: FactCache,
  options: AssembleOptions,
): Assembled {
  const mask = (1 << options.bits) - 1;
  const slotKeys = new Int32Array(mask + 1);
  const slotCounts = new Int32Array(mask + 1);
  const slotOf = (key: number): number => {
    let slot = (key ^ (key >>> 15)) & mask;
    while (slotCounts[slot] !== 0 && slotKeys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  const raw: { starts: Int32Array; text: LabelledText; first: number; slots: Int32Array }[] = [];
  const out = new Int32Array(MOST_FEATURES);
  for (const text of texts) {
    const document = documentFacts(text.tokens, text.sentences, cache);
    for (let sentence = 0; sentence < text.sentences.count; sentence += 1) {
      const first = text.sentences.firsts[sentence] as number;
      const last = text.sentences.lasts[sentence] as number;
      const starts = new Int32Array(last - first + 1);
      const slots: number[] = [];
      for (let index = first; index < last; index += 1) {
        const count = tokenFeatures(document, index, first, last, out);
        for (let position = 0; position < count; position += 1) {
          const key = out[position] as number;
          const slot = slotOf(key);
          slotKeys[slot] = key;
          slotCounts[slot] = (slotCounts[slot] as number) + 1;
          slots.push(slot);
        }
        starts[index - first + 1] = slots.length;
      }
      raw.push({ starts, text, first, slots: Int32Array.from(slots) });
    }
  }
  const idOf = new Int32Array(mask + 1).fill(-1);
  let idCount = 0;
  for (let slot = 0; slot <= mask; slot += 1) {
    if ((slotCounts[slot] as number) >= options.least) idOf[slot] = idCount++;
  }
  const keys = new Int32Array(idCount);
  for (let slot = 0; slot <= mask; slot += 1) {
    const id = idOf[slot] as number;
    if (id >= 0) keys[id] = slotKeys[slot] as number;
  }
  const low = new Int32Array(idCount);
  const high = new Int32Array(idCount);
  const ids = new Int32Array(raw.reduce((sum, { slots }) => sum + slots.length, 0));
  let filled = 0;
  const instances: Instance[] = [];
  for (const { starts, text, first, slots } of raw) {
    const length = starts.length - 1;
    const placed = new Int32Array(length + 1);
    const allowed: (readonly number[])[] = [];
    let certain = true;
    placed[0] = filled;
    for (let token = 0; token < length; token += 1) {
      const target = text.targets[first + token] as number;
      const permitted =
        target >= LOOSE ? (looseSets[target - LOOSE] as readonly number[]) : [target];
      if (permitted.length > 1) certain = false;
      allowed.push(permitted);
      const end = starts[token + 1] as number;
      for (let position = starts[token] as number; position < end; position += 1) {
        const id = idOf[slots[position] as number] as number;
        if (id < 0) continue;
        ids[filled++] = id;
        if (permitted.length > 20) continue;
        for (const label of permitted) {
          if (label < 31) low[id] = (low[id] as number) | (1 << label);
          else high[id] = (high[id] as number) | (1 << (label - 31));
        }
      }
      placed[token + 1] = filled;
    }
    instances.push({ starts: placed, allowed, certain, weight: text.weight });
  }
  const cellStarts = new Int32Array(idCount + 1);
  const cellLabels: number[] = [];
  for (let id = 0; id < idCount; id += 1) {
    for (let bit = 0; bit < 31; bit += 1)
      if (((low[id] as number) >>> bit) & 1) cellLabels.push(bit);
    for (let bit = 0; bit < 10; bit += 1) {
      if (((high[id] as number) >>> bit) & 1) cellLabels.push(31 + bit);
    }
    cellStarts[id + 1] = cellLabels.length;
  }
  return { instances, ids, cellStarts, cellLabels: Uint8Array.from(cellLabels), keys };
}

/** Rows of the weights file; weights nearer to 0 than `least` are left out. */
export function weightRows(data: Assembled, weights: CrfWeights, least: number): WeightRow[] {
  const rows: WeightRow[] = [];
  for (const [id, key] of data.keys.entries()) {
    const labels: number[] = [];
    const values: number[] = [];
    const last = data.cellStarts[id + 1] as number;
    for (let cell = data.cellStarts[id] as number; cell < last; cell += 1) {
      const value = weights.cells[cell] as number;
      if (Math.abs(value) < least) continue;
      labels.push(data.cellLabels[cell] as number);
      values.push(value);
    }
    if (labels.length > 0) rows.push({ key, labels, values });
  }
  return rows;
}
