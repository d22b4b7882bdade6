// The judge of events: a small network over the meaning of the words about an amount, whose scores are
// added to what the evidence for each event weighs.

import { DataError } from '../../errors.ts';
import { evidenceCount } from './event-evidence.ts';
import { numberCount } from './event-numbers.ts';

export interface EventInputs {
  readonly numbers: Float32Array;
  /** Three numbers by turns: event, feature, value. */
  readonly evidence: readonly number[];
}

export interface EventNetwork {
  readonly labels: readonly string[];
  /** Words that it knows by themselves, with their places: `verb:kill`. */
  readonly words: readonly string[];
  /** How often the kinds' words of each event stand in a text, a word. */
  readonly rates: Float32Array;
  readonly hidden: number;
  /** Weights of the hidden layer, a row for each number, and what they begin with. */
  readonly first: Float32Array;
  readonly firstBias: Float32Array;
  /** Weights of the events, a row for each hidden number, and what they begin with. */
  readonly second: Float32Array;
  readonly secondBias: Float32Array;
  readonly evidence: Float32Array;
}

/** Scores of the events, whose differences are logarithms of odds. */
export function scoreEvents(
  network: EventNetwork,
  { numbers, evidence }: EventInputs,
): Float32Array {
  const { hidden, first, second } = network;
  const states = Float32Array.from(network.firstBias);
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index] as number;
    if (number === 0) continue;
    const row = index * hidden;
    for (let state = 0; state < hidden; state += 1) {
      states[state] = (states[state] as number) + number * (first[row + state] as number);
    }
  }
  const scores = Float32Array.from(network.secondBias);
  const events = scores.length;
  for (let state = 0; state < hidden; state += 1) {
    const value = states[state] as number;
    if (value <= 0) continue;
    for (let event = 0; event < events; event += 1) {
      scores[event] =
        (scores[event] as number) + value * (second[state * events + event] as number);
    }
  }
  for (let at = 0; at < evidence.length; at += 3) {
    const event = evidence[at] as number;
    const weight = network.evidence[evidence[at + 1] as number] as number;
    scores[event] = (scores[event] as number) + weight * (evidence[at + 2] as number);
  }
  return scores;
}

/** The lengths of the parts, in their order in the file. */
function lengthsOf(events: number, words: number, hidden: number): readonly number[] {
  const numbers = numberCount(events) + words;
  return [events, numbers * hidden, hidden, hidden * events, events, evidenceCount(events)];
}

/** A line of JSON, padded to whole words, then the parts as 32-bit fractions. */
export function writeNetwork(network: EventNetwork): Uint8Array {
  const { labels, words, hidden, rates, first, firstBias, second, secondBias, evidence } = network;
  const head = JSON.stringify({ labels, hidden, words });
  const length = new TextEncoder().encode(head).length;
  const padded = new TextEncoder().encode(`${head}${' '.repeat(3 - (length % 4))}\n`);
  const parts = [rates, first, firstBias, second, secondBias, evidence];
  return new Uint8Array(
    Buffer.concat([
      padded,
      ...parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)),
    ]),
  );
}

export function readNetwork(bytes: Uint8Array, path: string): EventNetwork {
  const end = bytes.indexOf(10) + 1;
  const { labels, hidden, words } = JSON.parse(
    new TextDecoder().decode(bytes.subarray(0, end)),
  ) as Pick<EventNetwork, 'labels' | 'hidden' | 'words'>;
  const all = new Float32Array(Uint8Array.from(bytes.subarray(end)).buffer);
  let at = 0;
  const parts = lengthsOf(labels.length, words.length, hidden).map((length) => {
    at += length;
    return all.subarray(at - length, at);
  });
  const [rates, first, firstBias, second, secondBias, evidence] = parts;
  if (
    at !== all.length ||
    rates === undefined ||
    first === undefined ||
    firstBias === undefined ||
    second === undefined ||
    secondBias === undefined ||
    evidence === undefined
  ) {
    throw new DataError(`${path}: not made for these inputs`);
  }
  return { labels, words, hidden, rates, first, firstBias, second, secondBias, evidence };
}
