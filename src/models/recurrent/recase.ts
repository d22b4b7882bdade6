// Writes some sentences in another casing while a network learns, so that it copes with headlines,
// capitals and none.

/** Some sentences, each time they are read, in capitals, as a headline, or without any. */
export function createRecaser(
  random: () => number,
): (words: readonly string[]) => readonly string[] {
  return (words) => {
    const draw = random();
    if (draw > 0.07) return words;
    if (draw > 0.045) return words.map((word) => word.toUpperCase());
    if (draw < 0.02) return words.map((word) => word.toLowerCase());
    return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  };
}
