import { describe, expect, it } from 'vitest';
import {
  createGuessCollector,
  describeGuesses,
  NO_SCORE,
  type Place,
} from '../../../src/models/relations/guesses.ts';

function place(score: number, fields: Partial<Place> = {}): Place {
  return {
    score,
    proposed: false,
    apart: 0,
    distance: 2,
    forward: true,
    subjectForm: 0,
    objectForm: 0,
    subjectSureness: 0.9,
    objectSureness: 0.8,
    ...fields,
  };
}

describe('guesses', () => {
  it('are one for each relation, with its best place and the second best score', () => {
    const { add, guesses } = createGuessCollector<Place>();
    add('owns', false, ['e1', 'e2'], place(-3));
    add('owns', false, ['e1', 'e2'], place(1, { distance: 7 }));
    add('owns', false, ['e1', 'e2'], place(0));
    add('owns', false, ['e2', 'e1'], place(-1));
    add('owns', false, ['e1', 'e3'], place(-4.1));
    expect(
      guesses().map(({ subject, best, second, places }) => [subject, best.score, second, places]),
    ).toEqual([
      ['e1', 1, 0, 2],
      ['e2', -1, NO_SCORE, 1],
    ]);
    expect(guesses()[0]?.best.distance).toBe(7);
  });

  it('of a symmetric type are the same in either order', () => {
    const { add, guesses } = createGuessCollector<Place>();
    add('met_with', true, ['e2', 'e1'], place(0));
    add('met_with', true, ['e1', 'e2'], place(-1));
    expect(guesses().map(({ subject, object, second }) => [subject, object, second])).toEqual([
      ['e1', 'e2', -1],
    ]);
  });
});

describe('the description of guesses', () => {
  const { add, guesses } = createGuessCollector<Place>();
  add('holds_position', false, ['e1', 'e2'], place(2));
  add('holds_position', false, ['e1', 'e3'], place(0.5));
  add('holds_position', false, ['e4', 'e3'], place(1));
  add('member_of', false, ['e1', 'e2'], place(-1.5));
  const described = describeGuesses(guesses(), (type) => (type === 'member_of' ? 0.25 : 0));
  const columns = (...wanted: readonly number[]) =>
    described.map((row) => wanted.map((column) => row[column]));

  it('tells the best rivals of the same two, of the same subject and of the same object', () => {
    expect(columns(8, 10, 11)).toEqual([
      [-1.5, 0.5, NO_SCORE],
      [NO_SCORE, 2, 1],
      [NO_SCORE, NO_SCORE, 0.5],
      [2, NO_SCORE, NO_SCORE],
    ]);
  });

  it('counts the likely rivals without the guess itself', () => {
    expect(columns(12, 13)).toEqual([
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ]);
  });

  it('tells how far the chances of the type are off', () => {
    expect(columns(16)).toEqual([[0], [0], [0], [0.25]]);
  });
});
