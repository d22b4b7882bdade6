import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/errors.ts';
import { evidenceCount } from '../../src/models/figures/event-evidence.ts';
import {
  type EventNetwork,
  readNetwork,
  scoreEvents,
  writeNetwork,
} from '../../src/models/figures/event-network.ts';
import { numberCount } from '../../src/models/figures/event-numbers.ts';

const labels = ['arrest', 'death', 'none'];
const hidden = 2;

function network(): EventNetwork {
  const events = labels.length;
  return {
    labels,
    hidden,
    rates: new Float32Array(events).fill(0.25),
    first: new Float32Array(numberCount(events) * hidden),
    firstBias: Float32Array.of(1, -1),
    second: Float32Array.of(1, 2, 3, 4, 5, 6),
    secondBias: Float32Array.of(0.5, 0, 0),
    evidence: new Float32Array(evidenceCount(events)).fill(0.5),
  };
}

describe('the network of events', () => {
  it('is read as it was written', () => {
    const one = network();
    expect(readNetwork(writeNetwork(one), 'x')).toEqual(one);
  });

  it('is refused where it was made for other inputs', () => {
    const bytes = writeNetwork(network());
    expect(() => readNetwork(bytes.subarray(0, bytes.length - 4), 'x')).toThrow(DataError);
  });

  it('adds what the evidence weighs to what open states give', () => {
    const numbers = new Float32Array(numberCount(labels.length));
    const scores = scoreEvents(network(), { numbers, evidence: [1, 0, 2] });
    expect([...scores]).toEqual([1.5, 3, 3]);
  });

  it('tells numbers that the hidden states know', () => {
    const one = network();
    one.first.set([0, 2], 0);
    const numbers = new Float32Array(numberCount(labels.length));
    numbers[0] = 1;
    expect([...scoreEvents(one, { numbers, evidence: [] })]).toEqual([5.5, 7, 9]);
  });
});
