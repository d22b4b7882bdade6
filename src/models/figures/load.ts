// Reads the weights of the judge of figures, once, when it is first asked for.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildJudge, type FigureJudge } from './predict.ts';

let builtIn: FigureJudge | undefined;

/** The judge with the weights that ship. */
export function figureJudge(): FigureJudge {
  builtIn ??= buildJudge(
    readBeside('news.weights'),
    readBeside('event.network'),
    readBeside('standing.weights'),
  );
  return builtIn;
}

function readBeside(name: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`./${name}`, import.meta.url)));
}
