// Streams for running the command line inside a test, and what was written to them.

import type { Io, OutputStream } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export interface RunOptions {
  /** What comes through standard input, piece by piece; a terminal if absent. */
  readonly stdin?: string | Uint8Array | AsyncIterable<Uint8Array | string>;
  readonly env?: Io['env'];
  readonly cwd?: string;
  readonly stdoutIsTerminal?: boolean;
  readonly stderrIsTerminal?: boolean;
  readonly columns?: number;
  /** Called before each write to standard output; an error it returns is the write's. */
  readonly onWrite?: (text: string) => Error | undefined;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function runCli(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  let clock = 0;
  const io: Io = {
    stdin: stdinOf(options.stdin),
    stdout: output(out, options.stdoutIsTerminal, options.columns, options.onWrite),
    stderr: output(err, options.stderrIsTerminal, options.columns),
    env: options.env ?? {},
    cwd: options.cwd ?? process.cwd(),
    now: () => {
      clock += 200;
      return clock;
    },
  };
  const code = await run(argv, io);
  return { code, out: out.join(''), err: err.join('') };
}

function stdinOf(given: RunOptions['stdin']): Io['stdin'] {
  const isTTY = given === undefined;
  const pieces = typeof given === 'string' || given instanceof Uint8Array ? [given] : (given ?? []);
  return {
    isTTY,
    async *[Symbol.asyncIterator]() {
      yield* pieces;
    },
  };
}

function output(
  into: string[],
  isTTY = false,
  columns: number | undefined = undefined,
  onWrite: RunOptions['onWrite'] = () => undefined,
): OutputStream {
  return {
    isTTY,
    columns,
    write: (text, done) => {
      const error = onWrite(text);
      if (error === undefined) into.push(text);
      done(error);
      return true;
    },
    on: () => undefined,
  };
}
