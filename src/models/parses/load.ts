// Reads the parser's weights that ship, when they are first used.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wordVectors } from '../vectors/load.ts';
import { buildParser, type Parser } from './predict.ts';

let loaded: Parser | undefined;

/** Parses by the weights that ship. */
export const parseWords: Parser = (words, tags) => {
  loaded ??= buildParser(
    readFileSync(fileURLToPath(new URL('./parses.weights', import.meta.url))),
    wordVectors(),
  );
  return loaded(words, tags);
};
