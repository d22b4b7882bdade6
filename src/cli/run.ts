// The command line as a function: arguments and streams in, exit code out.

import { CommanderError } from 'commander';
import { UsageError } from '../errors.ts';
import { message } from './failures.ts';
import type { Io } from './io.ts';
import { ClosedPipe } from './output.ts';
import { createProgram } from './program.ts';
import { version } from './version.ts';

/** All was read; some input failed; the command line is wrong. */
export type ExitCode = 0 | 1 | 2;

export async function run(argv: readonly string[], io: Io): Promise<number> {
  io.stderr.on('error', () => {});
  const { command, exitCode } = createProgram(io, version());
  try {
    await command.parseAsync([...argv], { from: 'user' });
    return exitCode();
  } catch (error) {
    if (error instanceof ClosedPipe) return 0;
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) {
      io.stderr.write(message(error.message), () => {});
      return 2;
    }
    throw error;
  }
}
