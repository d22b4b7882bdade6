// What the model takes to be possible in a text: each relation once, with the best of the places
// that tell of it and what a second look at all of them together goes by.

/** A place that may tell of a relation. */
export interface Place {
  /** A chance before the logistic function. */
  readonly score: number;
  /** Whether a pattern proposes it. */
  readonly proposed: boolean;
  /** Sentences between the two, and words if they share one. */
  readonly apart: number;
  readonly distance: number;
  /** Whether the subject comes first. */
  readonly forward: boolean;
  /** What the two mentions are: name, nominal, pronoun: 0..2. */
  readonly subjectForm: number;
  readonly objectForm: number;
  /** Confidence in the two entities, 0..1. */
  readonly subjectSureness: number;
  readonly objectSureness: number;
}

export interface Guess<Best extends Place = Place> {
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly best: Best;
  /** Score of the second best place; `NO_SCORE` if there is none. */
  readonly second: number;
  /** Places that are not unlikely. */
  readonly places: number;
}

/** Places with a lower score are not looked at. */
export const LEAST_SCORE = -4;
/** Stands for the score of what is not there. */
export const NO_SCORE = -5;
/** From here on a place, or a rival, counts. */
const LIKELY_PLACE = -2;
const LIKELY_RIVAL = -1;

export interface GuessCollector<Best extends Place> {
  readonly add: (
    type: string,
    symmetric: boolean,
    ends: readonly [string, string],
    place: Best,
  ) => void;
  readonly guesses: () => readonly Guess<Best>[];
}

/** Gathers the places of a text; `ends` are the ids of subject and object, in either order if symmetric. */
export function createGuessCollector<Best extends Place>(): GuessCollector<Best> {
  const found = new Map<string, Guess<Best>>();
  return {
    add: (type, symmetric, ends, place) => {
      if (place.score < LEAST_SCORE) return;
      const turned = symmetric && ends[0] > ends[1];
      const [subject, object] = turned ? [ends[1], ends[0]] : ends;
      const key = `${type} ${subject} ${object}`;
      const known = found.get(key);
      const likely = place.score > LIKELY_PLACE ? 1 : 0;
      if (known === undefined) {
        const guess = { type, subject, object, best: place, second: NO_SCORE, places: likely };
        found.set(key, guess);
        return;
      }
      const better = place.score > known.best.score;
      found.set(key, {
        ...known,
        best: better ? place : known.best,
        second: better ? known.best.score : Math.max(known.second, place.score),
        places: known.places + likely,
      });
    },
    guesses: () => [...found.values()],
  };
}

/**
 * What the second look sees of each guess: the guess itself and its rivals, which are other relations
 * of the same two and relations of the same type of either. `priorOf` tells how far the chances of a
 * type are off.
 */
export function describeGuesses(
  guesses: readonly Guess[],
  priorOf: (type: string) => number,
): readonly Float64Array[] {
  const bySubject = createRivals();
  const byObject = createRivals();
  const byPair = createRivals();
  const scores = new Map<number, number>();
  const keysOf = numberGuesses(guesses);
  for (const guess of guesses) {
    const { own, subject, object, pair } = keysOf(guess);
    const { score } = guess.best;
    scores.set(own, score);
    bySubject.add(subject, own, score);
    byObject.add(object, own, score);
    byPair.add(pair, own, score);
  }
  return guesses.map((guess) => {
    const { type, best, second, places } = guess;
    const { own, subject, object, pair } = keysOf(guess);
    const turned = keysOf({ type, subject: guess.object, object: guess.subject });
    const sameSubject = bySubject.of(subject, own);
    const sameObject = byObject.of(object, own);
    return Float64Array.of(
      best.score,
      second,
      places,
      best.proposed ? 1 : 0,
      best.apart,
      best.distance,
      best.subjectForm,
      best.objectForm,
      Math.max(byPair.of(pair, own).best, byPair.of(turned.pair, own).best),
      scores.get(turned.own) ?? NO_SCORE,
      sameSubject.best,
      sameObject.best,
      sameSubject.likely,
      sameObject.likely,
      bySubject.of(turned.subject, own).best,
      byObject.of(turned.object, own).best,
      priorOf(type),
      best.subjectSureness,
      best.objectSureness,
      best.forward ? 1 : 0,
    );
  });
}

/** Numbers that stand for a guess and for the groups of its rivals. */
interface GuessKeys {
  readonly own: number;
  /** Of those of its type with its subject, and with its object. */
  readonly subject: number;
  readonly object: number;
  /** Of those with both. */
  readonly pair: number;
}

function numberGuesses(
  guesses: readonly Guess[],
): (guess: Pick<Guess, 'type' | 'subject' | 'object'>) => GuessKeys {
  const types = new Map<string, number>();
  const ends = new Map<string, number>();
  const add = (numbers: Map<string, number>, name: string): void => {
    if (!numbers.has(name)) numbers.set(name, numbers.size);
  };
  for (const { type, subject, object } of guesses) {
    add(types, type);
    add(ends, subject);
    add(ends, object);
  }
  const count = ends.size;
  return (guess) => {
    const type = (types.get(guess.type) ?? 0) * count;
    const subject = ends.get(guess.subject) ?? 0;
    const object = ends.get(guess.object) ?? 0;
    return {
      own: (type + subject) * count + object,
      subject: type + subject,
      object: type + object,
      pair: subject * count + object,
    };
  };
}

interface Rivals {
  readonly add: (group: number, own: number, score: number) => void;
  /** The best score of the group without its own, and how many others are likely. */
  readonly of: (group: number, own: number) => { readonly best: number; readonly likely: number };
}

function createRivals(): Rivals {
  interface Group {
    first: number;
    best: number;
    second: number;
    likely: number;
  }
  const groups = new Map<number, Group>();
  const scores = new Map<number, number>();
  return {
    add: (name, own, score) => {
      scores.set(own, score);
      const group = groups.get(name) ?? { first: -1, best: NO_SCORE, second: NO_SCORE, likely: 0 };
      groups.set(name, group);
      if (score > LIKELY_RIVAL) group.likely += 1;
      if (score > group.best) {
        group.second = group.best;
        group.best = score;
        group.first = own;
      } else if (score > group.second) {
        group.second = score;
      }
    },
    of: (name, own) => {
      const group = groups.get(name);
      if (group === undefined) return { best: NO_SCORE, likely: 0 };
      const member = group.first === own;
      const counted = (scores.get(own) ?? NO_SCORE) > LIKELY_RIVAL ? 1 : 0;
      return { best: member ? group.second : group.best, likely: group.likely - counted };
    },
  };
}
