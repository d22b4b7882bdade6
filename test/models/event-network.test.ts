import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/errors.ts';
import { evidenceCount } from '../../src/models/figures/event-evidence.ts';
import {
  createEventScorer,
  type EventNetwork,
  readNetwork,
  writeNetwork,
} from '../../src/models/figures/event-network.ts';
import { numberCount } from '../../src/models/figures/event-numbers.ts';
import { commonWords, indexWords, withWords } from '../../src/models/figures/event-words.ts';

const labels = ['arrest', 'death', 'none'];
const hidden = 2;

function network(): EventNetwork {
  const events = labels.length;
  return {
    labels,
    words: ['unit:home', 'verb:kill', 'unit:café'],
    hidden,
    rates: new Float32Array(events).fill(0.25),
    first: new Float32Array((numberCount(events) + 3) * hidden),
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
    const scores = createEventScorer(network())({ numbers, evidence: [1, 0, 2] });
    expect([...scores]).toEqual([1.5, 3, 3]);
  });

  it('tells numbers that the hidden states know', () => {
    const one = network();
    one.first.set([0, 2], 0);
    const numbers = new Float32Array(numberCount(labels.length));
    numbers[0] = 1;
    expect([...createEventScorer(one)({ numbers, evidence: [] })]).toEqual([5.5, 7, 9]);
  });
});

describe('the words that the judge of events knows by themselves', () => {
  const placed = (word: string) => [{ word, weight: 0.4 }];

  it('are those that stand by six amounts, commonest first', () => {
    const amounts = ['b', 'a', 'c'].flatMap((word, index) =>
      Array.from({ length: 5 + index }, () => placed(word)),
    );
    expect(commonWords(amounts)).toEqual(['c', 'a']);
  });

  it('have numbers behind the others; those unknown have none', () => {
    const known = indexWords(['c', 'a']);
    const all = withWords(Float32Array.of(1, 2), [...placed('a'), ...placed('b')], known);
    expect([...all]).toEqual([1, 2, 0, Math.fround(0.4)]);
  });
});
