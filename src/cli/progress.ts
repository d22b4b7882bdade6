// A progress bar on standard error, where that is a terminal, the output goes elsewhere and there
// are many inputs.

import type { Io } from './io.ts';

export interface Progress {
  /** One more input is done. */
  readonly step: () => void;
  /** Takes the bar away, so that something else can be printed. */
  readonly clear: () => void;
}

/** From how many inputs on there is a bar. */
const MANY = 10;
const CELLS = 30;
/** Milliseconds between two drawings. */
const PAUSE = 100;

export function createProgress(io: Io, wanted: boolean, total: number): Progress {
  if (!wanted || total < MANY || io.stderr.isTTY !== true) {
    return { step: () => {}, clear: () => {} };
  }
  let done = 0;
  let drawn = false;
  let last = io.now();
  const put = (text: string) => io.stderr.write(text, () => {});
  return {
    step: () => {
      done += 1;
      if (io.now() - last < PAUSE) return;
      last = io.now();
      drawn = true;
      const full = Math.round((done / total) * CELLS);
      put(`\r[${'='.repeat(full)}${' '.repeat(CELLS - full)}] ${done}/${total}`);
    },
    clear: () => {
      if (drawn) put(`\r${' '.repeat(CELLS + 20)}\r`);
      drawn = false;
    },
  };
}
