// Which of a fixed number of places holds what is known of a word: when all are taken, a word gives
// way that was not asked for since the hand last passed it (the clock algorithm).

export interface WordSlots {
  /** Begins a run of words, none of which gives way to another of the same run. */
  readonly begin: () => void;
  /** The slot of a word, -1 if it has none. */
  readonly find: (word: string) => number;
  /** Gives a slot to a word that has none. */
  readonly give: (word: string) => number;
}

/** `count` must be more than the words of any run. */
export function createWordSlots(count: number): WordSlots {
  const slots = new Map<string, number>();
  const words: string[] = [];
  const runs = new Int32Array(count);
  const asked = new Uint8Array(count);
  let run = 0;
  let hand = 0;
  const findFree = (): number => {
    if (words.length < count) return words.length;
    for (;;) {
      hand = (hand + 1) % count;
      if (asked[hand] === 0 && runs[hand] !== run) return hand;
      asked[hand] = 0;
    }
  };
  return {
    begin: () => {
      run = (run + 1) | 0;
    },
    find: (word) => {
      const slot = slots.get(word);
      if (slot === undefined) return -1;
      asked[slot] = 1;
      runs[slot] = run;
      return slot;
    },
    give: (word) => {
      const slot = findFree();
      const former = words[slot];
      if (former !== undefined) slots.delete(former);
      words[slot] = word;
      slots.set(word, slot);
      asked[slot] = 0;
      runs[slot] = run;
      return slot;
    },
  };
}
