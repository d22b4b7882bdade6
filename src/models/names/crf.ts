// Learns a linear-chain conditional random field by stochastic gradient descent with L2
// regularisation (step size as in Bottou's sgd, Pegasos decay). Where several labels may be right,
// the gradient is that of their joint probability. Used by the trainer alone.

import { closed, follows, LABELS, labels, opening } from './labels.ts';

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

export interface CrfOptions {
  readonly epochs: number;
  /** Strength of the L2 penalty, for the whole set. */
  readonly penalty: number;
  readonly rate: number;
  readonly seed: number;
  readonly log?: (line: string) => void;
}

/** Small and fast, and the same on every machine. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 0x1_0000_0000;
  };
}

/** Trains; the weights are the mean of those at the ends of the later half of the epochs. */
export function trainCrf(data: CrfData, options: CrfOptions): CrfWeights {
  const cells = new Float32Array(data.cellLabels.length);
  const transitions = new Float32Array(LABELS * LABELS);
  const sumCells = new Float32Array(cells.length);
  const sumTransitions = new Float32Array(transitions.length);
  const order = Int32Array.from(data.instances.keys());
  const random = createRandom(options.seed);
  const decay = options.penalty / data.instances.length;
  let scale = 1;
  let step = 0;
  let averaged = 0;
  const lattice = createLattice();
  /** Epochs to pass over a sentence that taught next to nothing when last read. */
  const rest = new Uint8Array(data.instances.length);
  const losses = new Float32Array(data.instances.length);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      const instance = data.instances[index] as Instance;
      const rate = options.rate / (1 + options.rate * decay * step);
      step += 1;
      scale *= 1 - rate * decay;
      if ((rest[index] as number) > 0) {
        rest[index] = (rest[index] as number) - 1;
        loss += losses[index] as number;
        continue;
      }
      const one = instance.weight * lattice.update(data, instance, cells, transitions, scale, rate);
      if (one < CALM && epoch > 1) rest[index] = 2;
      losses[index] = one;
      loss += one;
    }
    if (scale < 1e-4) {
      for (let cell = 0; cell < cells.length; cell += 1)
        cells[cell] = (cells[cell] as number) * scale;
      for (let cell = 0; cell < transitions.length; cell += 1) {
        transitions[cell] = (transitions[cell] as number) * scale;
      }
      scale = 1;
    }
    if (epoch >= options.epochs >> 1) {
      averaged += 1;
      for (let cell = 0; cell < cells.length; cell += 1) {
        sumCells[cell] = (sumCells[cell] as number) + (cells[cell] as number) * scale;
      }
      for (let cell = 0; cell < transitions.length; cell += 1) {
        sumTransitions[cell] =
          (sumTransitions[cell] as number) + (transitions[cell] as number) * scale;
      }
    }
    options.log?.(`epoch ${epoch + 1}: loss ${(loss / data.instances.length).toFixed(4)}`);
  }
  return {
    cells: sumCells.map((value) => value / averaged),
    transitions: sumTransitions.map((value) => value / averaged),
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const kept = order[index] as number;
    order[index] = order[other] as number;
    order[other] = kept;
  }
}

interface Lattice {
  /** One step on one sentence; returns its negative log-likelihood before the step. */
  readonly update: (
    data: CrfData,
    instance: Instance,
    cells: Float32Array,
    transitions: Float32Array,
    scale: number,
    rate: number,
  ) => number;
}

/** Labels whose score is this much below the best of their token, in nats, are passed over. */
const BEAM = 12;
/** What is smaller counts as 0: arithmetic with numbers near the least that can be written is slow. */
const TINY = 1e-30;
/** A sentence with a smaller loss is passed over twice. */
const CALM = 0.02;
/** A gradient nearer to 0 than this moves nothing. */
const NEGLIGIBLE = 1e-4;

function createLattice(): Lattice {
  let room = 0;
  let emissions = new Float64Array(0);
  let forward = new Float64Array(0);
  let backward = new Float64Array(0);
  let marginals = new Float64Array(0);
  let active = new Uint8Array(0);
  let activeCounts = new Int32Array(0);
  const permitted = new Uint8Array(LABELS);
  const steps = new Float64Array(LABELS * LABELS);
  const counts = new Float64Array(LABELS * LABELS);
  const isClosed = Float64Array.from(labels, (_, label) => (closed.includes(label) ? 1 : 0));
  const isOpening = Float64Array.from(labels, (_, label) => (opening.includes(label) ? 1 : 0));

  /** Adds sign × the expected counts over the active labels; returns the log of the sum. */
  const pass = (length: number, sign: number): number => {
    let logSum = 0;
    for (let token = 0; token < length; token += 1) {
      const at = token * LABELS;
      const previousAt = at - LABELS;
      const count = activeCounts[token] as number;
      const previousCount = token === 0 ? 0 : (activeCounts[token - 1] as number);
      let total = 0;
      for (let one = 0; one < count; one += 1) {
        const label = active[at + one] as number;
        let value = token === 0 ? (isOpening[label] as number) : 0;
        for (let other = 0; other < previousCount; other += 1) {
          const previous = active[previousAt + other] as number;
          value +=
            (forward[previousAt + previous] as number) *
            (steps[previous * LABELS + label] as number);
        }
        value *= emissions[at + label] as number;
        if (token === length - 1) value *= isClosed[label] as number;
        forward[at + label] = value;
        total += value;
      }
      if (total === 0) return Number.NaN;
      const inverse = 1 / total;
      for (let one = 0; one < count; one += 1) {
        const index = at + (active[at + one] as number);
        const share = (forward[index] as number) * inverse;
        forward[index] = share < TINY ? 0 : share;
      }
      logSum += Math.log(total);
    }
    for (let token = length - 1; token >= 0; token -= 1) backwardStep(token, length, sign);
    return logSum;
  };

  const backwardStep = (token: number, length: number, sign: number): void => {
    const at = token * LABELS;
    const next = at + LABELS;
    const count = activeCounts[token] as number;
    const nextCount = token === length - 1 ? 0 : (activeCounts[token + 1] as number);
    let total = 0;
    for (let one = 0; one < count; one += 1) {
      const label = active[at + one] as number;
      let value = nextCount === 0 ? (isClosed[label] as number) : 0;
      for (let other = 0; other < nextCount; other += 1) {
        const following = active[next + other] as number;
        value +=
          (steps[label * LABELS + following] as number) *
          (emissions[next + following] as number) *
          (backward[next + following] as number);
      }
      backward[at + label] = value < TINY ? 0 : value;
      total += value * (forward[at + label] as number);
    }
    const inverse = 1 / total;
    for (let one = 0; one < count; one += 1) {
      const label = active[at + one] as number;
      const before = forward[at + label] as number;
      const value = (backward[at + label] as number) * inverse;
      backward[at + label] = value;
      marginals[at + label] = (marginals[at + label] as number) + sign * before * value;
      const weight = before * inverse * sign;
      if (before < 1e-9) continue;
      for (let other = 0; other < nextCount; other += 1) {
        const following = active[next + other] as number;
        const move = label * LABELS + following;
        counts[move] =
          (counts[move] as number) +
          weight *
            (steps[move] as number) *
            (emissions[next + following] as number) *
            (backward[next + following] as number);
      }
    }
  };

  const makeRoom = (length: number): void => {
    if (length <= room) return;
    room = length + 64;
    emissions = new Float64Array(room * LABELS);
    forward = new Float64Array(room * LABELS);
    backward = new Float64Array(room * LABELS);
    marginals = new Float64Array(room * LABELS);
    active = new Uint8Array(room * LABELS);
    activeCounts = new Int32Array(room);
  };

  /** Scores in, shares of the best out; the labels in reach become active. Returns what was taken off. */
  const scoreToken = (token: number, scale: number, allowed: readonly number[]): number => {
    const at = token * LABELS;
    let most = -Infinity;
    for (let label = 0; label < LABELS; label += 1) {
      most = Math.max(most, emissions[at + label] as number);
    }
    permitted.fill(0);
    if (allowed.length < LABELS) for (const label of allowed) permitted[label] = 1;
    let count = 0;
    for (let label = 0; label < LABELS; label += 1) {
      const score = ((emissions[at + label] as number) - most) * scale;
      if (score < -BEAM && label !== 0 && permitted[label] === 0) continue;
      emissions[at + label] = Math.exp(score);
      active[at + count++] = label;
    }
    activeCounts[token] = count;
    return most * scale;
  };

  const limit = (token: number, allowed: readonly number[]): void => {
    const at = token * LABELS;
    const count = activeCounts[token] as number;
    let kept = 0;
    for (let one = 0; one < count; one += 1) {
      const label = active[at + one] as number;
      if (allowed.includes(label)) active[at + kept++] = label;
    }
    activeCounts[token] = kept;
  };

  const update: Lattice['update'] = (data, instance, cells, transitions, scale, rate) => {
    const { starts, allowed } = instance;
    const { ids, cellStarts, cellLabels } = data;
    const length = allowed.length;
    makeRoom(length);
    for (let move = 0; move < steps.length; move += 1) {
      steps[move] = follows[move] === 0 ? 0 : Math.exp((transitions[move] as number) * scale);
    }
    counts.fill(0);
    marginals.fill(0, 0, length * LABELS);
    emissions.fill(0, 0, length * LABELS);
    let shift = 0;
    let gold = 0;
    for (let token = 0; token < length; token += 1) {
      const at = token * LABELS;
      const end = starts[token + 1] as number;
      for (let position = starts[token] as number; position < end; position += 1) {
        const id = ids[position] as number;
        const last = cellStarts[id + 1] as number;
        for (let cell = cellStarts[id] as number; cell < last; cell += 1) {
          const index = at + (cellLabels[cell] as number);
          emissions[index] = (emissions[index] as number) + (cells[cell] as number);
        }
      }
      const right = allowed[token] as readonly number[];
      if (instance.certain) gold += (emissions[at + (right[0] as number)] as number) * scale;
      shift += scoreToken(token, scale, right);
    }
    let loss = pass(length, -1);
    if (instance.certain) {
      loss += shift - gold;
      for (let token = 0; token < length; token += 1) {
        const label = (allowed[token] as readonly number[])[0] as number;
        const index = token * LABELS + label;
        marginals[index] = (marginals[index] as number) + 1;
        if (token === 0) continue;
        const move = ((allowed[token - 1] as readonly number[])[0] as number) * LABELS + label;
        counts[move] = (counts[move] as number) + 1;
        loss -= (transitions[move] as number) * scale;
      }
    } else {
      for (let token = 0; token < length; token += 1) {
        limit(token, allowed[token] as readonly number[]);
      }
      loss -= pass(length, 1);
    }
    if (Number.isNaN(loss)) return 0;
    const gain = (rate * instance.weight) / scale;
    for (let token = 0; token < length; token += 1) {
      const at = token * LABELS;
      let moved = false;
      for (let label = 0; label < LABELS && !moved; label += 1) {
        moved = Math.abs(marginals[at + label] as number) > NEGLIGIBLE;
      }
      if (!moved) continue;
      const end = starts[token + 1] as number;
      for (let position = starts[token] as number; position < end; position += 1) {
        const id = ids[position] as number;
        const last = cellStarts[id + 1] as number;
        for (let cell = cellStarts[id] as number; cell < last; cell += 1) {
          const change = marginals[at + (cellLabels[cell] as number)] as number;
          cells[cell] = (cells[cell] as number) + gain * change;
        }
      }
    }
    for (let move = 0; move < counts.length; move += 1) {
      const count = counts[move] as number;
      if (count !== 0) transitions[move] = (transitions[move] as number) + gain * count;
    }
    return loss;
  };
  return { update };
}
